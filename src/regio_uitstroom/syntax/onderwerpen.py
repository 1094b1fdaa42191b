"""Whom *zij* means as the subject of a sentence: the body that the sentence before it is about (decision 057).

*De verantwoordelijke gemeente beslist binnen vier weken. Zij kan deze termijn verlengen.*
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import EEN, MEER, Kandidaat, is_voornaamwoord, kandidaten
from regio_uitstroom.syntax.voornaamwoorden import meld_wie
from regio_uitstroom.syntax.zinsopeners import RELATIVES

_WIE = frozenset({"ACTOR", "ORGANISATIE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE", "URGENTIE"})
_ZIJ = frozenset({"zij", "ze"})


def met_onderwerp(tokens: Sequence[Token], vorige: Sequence[Token], context: Context) -> list[Token]:
    """Return a sentence with *zij* in front as whom the sentence before it is about; reported where that can be two."""
    uit = list(tokens)
    if len(uit) > 1 and is_voornaamwoord(uit, 0) and uit[0].tekst.lower() in _ZIJ and uit[1].type == "WW":
        bedoeld = _bedoeld(vorige, MEER if uit[1].waarde.meervoud else EEN, context)
        if len(bedoeld) == 1 and bedoeld[0].token.type in _WIE:
            context.aangewezen[uit[0].start] = (uit[0].tekst, bedoeld[0].naam)
            wie = bedoeld[0].token
            uit[0] = Token(wie.type, wie.tekst, uit[0].start, uit[0].end, wie.waarde, wie.bepaler, wie.extra)
        elif len(bedoeld) > 1 and all(een.token.type in _WIE for een in bedoeld):
            uit[0] = meld_wie(context, uit[0], bedoeld[0].naam, bedoeld[1].naam)
    return uit


def _bedoeld(vorige: Sequence[Token], getal: str, context: Context) -> list[Kandidaat]:
    """Return the nouns of as many in a sentence; a client of whom there is one is *hij*, and what is *het* is no *zij*.

    None where one of these is described by a clause: that clause is not said again.
    """
    passend = {een.naam: een for een in kandidaten(vorige, len(vorige), context.source) if een.getal == getal}
    gevonden = [een for een in passend.values() if een.token.type != "MOMENT"]
    if getal == EEN:
        gevonden = [een for een in gevonden if not (een.onzijdig or een.is_client)]
    return [] if any(_omschreven(vorige, een.at) for een in gevonden) else gevonden


def _omschreven(tokens: Sequence[Token], at: int) -> bool:
    return any(token.type in RELATIVES for token in tokens[at + 1 : at + 2])
