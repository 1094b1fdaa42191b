"""Turns of phrase that drafters use for what a plain form says, put in that form before a sentence is built."""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.syntax.bevoegdheden import bevoegdheden
from regio_uitstroom.syntax.eisen import met_plaats_van_eis
from regio_uitstroom.syntax.geldigheidswoorden import geldigheidswoorden
from regio_uitstroom.syntax.genoemde import met_genoemde
from regio_uitstroom.syntax.herkomstwoorden import herkomstwoorden
from regio_uitstroom.syntax.ingeschreven import als_ingeschreven
from regio_uitstroom.syntax.leeftijdswoorden import leeftijdswoorden
from regio_uitstroom.syntax.overige_gevallen import overige_gevallen
from regio_uitstroom.syntax.sprakezinnen import als_betrekkelijk
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.totdatwoorden import totdatwoorden
from regio_uitstroom.syntax.uitstroomwoorden import uitstroomwoorden
from regio_uitstroom.syntax.urgentie_eisen import urgentie_eisen
from regio_uitstroom.syntax.urgentiegroepen import urgentiegroepen
from regio_uitstroom.syntax.urgentiewoorden import urgentiewoorden
from regio_uitstroom.syntax.verantwoordelijkheidswoorden import verantwoordelijkheidswoorden
from regio_uitstroom.syntax.verjaardagen import verjaardagen
from regio_uitstroom.syntax.verleenwoorden import verleenwoorden
from regio_uitstroom.syntax.voldoen import aangekondigd


def _met_reeds(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *al* as *reeds*; in *al dan niet* it is no such word."""
    return [
        token.as_type("BIJWOORD", "reeds")
        if token.type == "ONBEKEND" and token.tekst == "al" and (not erna or erna[0].tekst.lower() != "dan")
        else token
        for token, erna in ((token, tokens[at + 1 : at + 2]) for at, token in enumerate(tokens))
    ]


_WENDINGEN: tuple[Callable[[list[Token]], list[Token]], ...] = (
    _met_reeds,
    urgentiegroepen,
    urgentiewoorden,
    urgentie_eisen,
    overige_gevallen,
    als_ingeschreven,
    herkomstwoorden,
    uitstroomwoorden,
    verantwoordelijkheidswoorden,
    met_genoemde,
    met_plaats_van_eis,
    leeftijdswoorden,
    totdatwoorden,
    verleenwoorden,
    verjaardagen,
    als_betrekkelijk,
    bevoegdheden,
    geldigheidswoorden,
    aangekondigd,
)


def in_gewone_vorm(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with its turns of phrase said plainly; what it says stays the same."""
    for wending in _WENDINGEN:
        tokens = wending(tokens)
    return tokens
