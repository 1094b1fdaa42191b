"""Whom *zij* means as the subject of a sentence: the body that the sentence before it is about (decision 057).

*De verantwoordelijke gemeente beslist binnen vier weken. Zij kan deze termijn verlengen.*
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import EEN, MEER, Kandidaat, is_voornaamwoord, kandidaten
from regio_uitstroom.syntax.voornaamwoorden import meld_wie
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_WIE = frozenset({"ACTOR", "ORGANISATIE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE", "URGENTIE"})
_ZIJ = frozenset({"zij", "ze"})


def met_onderwerp(tokens: Sequence[Token], vorige: Sequence[Token], context: Context) -> list[Token]:
    """Return a sentence with *zij* in front as whom the sentence before it is about; reported where that can be two."""
    uit = list(tokens)
    at, verb = _plek(uit)
    if verb is None or not is_voornaamwoord(uit, at) or uit[at].tekst.lower() not in _ZIJ:
        return uit
    zij, orgaan = uit[at], _doet_orgaan([verb, *uit[at + 1 :]])
    bedoeld = _bedoeld(vorige, MEER if verb.waarde.meervoud else EEN, context, orgaan=orgaan)
    if len(bedoeld) == 1 and bedoeld[0].token.type in _WIE:
        context.aangewezen[zij.start] = (zij.tekst, bedoeld[0].naam)
        wie = bedoeld[0].token
        uit[at] = Token(wie.type, wie.tekst, zij.start, zij.end, wie.waarde, wie.bepaler, wie.extra)
    elif len(bedoeld) > 1 and all(een.token.type in _WIE for een in bedoeld):
        uit[at] = meld_wie(context, zij, bedoeld[0].naam, bedoeld[1].naam)
    return uit


def _plek(tokens: Sequence[Token]) -> tuple[int, Token | None]:
    """Return where the subject of a sentence stands, and its verb: in front, or behind *ook* with its verb."""
    soorten = [token.type for token in tokens[:3]]
    if soorten[:2] == ["OOK", "WW"] and soorten[2:]:
        return 2, tokens[1]
    return 0, tokens[1] if soorten[1:2] == ["WW"] else None


def _doet_orgaan(tokens: Sequence[Token]) -> bool:
    """Whether a main clause says what no client does: it withdraws an urgency, decides, makes a decision later."""
    hoofdzin = list(takewhile(lambda token: token.type not in CONDITIONS, tokens))
    vormen = [token.waarde for token in hoofdzin if token.type == "WW"]
    doet = {f"{vorm.partikel or ''}{vorm.werkwoord}" for vorm in vormen} | {vorm.werkwoord for vorm in vormen}
    lijdend = any(vorm.werkwoord in {"worden", "zijn"} for vorm in vormen)
    over_urgentie = any(token.type == "URGENTIE" for token in hoofdzin)
    return not lijdend and (not doet.isdisjoint(_BESLUIT) or (over_urgentie and not doet.isdisjoint(_MET_URGENTIE)))


_BESLUIT = frozenset({"beslissen", "besluiten", "verdagen", "mandateren", "toekennen"})
_MET_URGENTIE = frozenset({"verlenen", "intrekken", "trekken", "verlengen", "beëindigen", "afgeven", "verstrekken"})


def _bedoeld(vorige: Sequence[Token], getal: str, context: Context, *, orgaan: bool) -> list[Kandidaat]:
    """Return the nouns of as many in a sentence; a client of whom there is one is *hij*, and what is *het* is no *zij*.

    None where one of these is described by a clause: that clause is not said again. ``orgaan``: no client does it, and
    an urgency does not either.
    """
    passend = {een.naam: een for een in kandidaten(vorige, len(vorige), context.source) if een.getal == getal}
    gevonden = [een for een in passend.values() if een.token.type != "MOMENT"]
    if getal == EEN:
        gevonden = [een for een in gevonden if not (een.onzijdig or een.is_client)]
    if orgaan:
        gevonden = [een for een in gevonden if not een.is_client and een.token.type != "URGENTIE"]
    return [] if any(_omschreven(vorige, een.at) for een in gevonden) else gevonden


def _omschreven(tokens: Sequence[Token], at: int) -> bool:
    return any(token.type in RELATIVES for token in tokens[at + 1 : at + 2])
