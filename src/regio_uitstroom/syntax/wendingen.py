"""Turns of phrase that drafters use for what a plain form says, put in that form before a sentence is built."""

from __future__ import annotations

from regio_uitstroom.syntax.bevoegdheden import bevoegdheden
from regio_uitstroom.syntax.eisen import met_plaats_van_eis
from regio_uitstroom.syntax.geldigheidswoorden import geldigheidswoorden
from regio_uitstroom.syntax.genoemde import met_genoemde
from regio_uitstroom.syntax.herkomstwoorden import herkomstwoorden
from regio_uitstroom.syntax.ingeschreven import als_ingeschreven
from regio_uitstroom.syntax.leeftijdswoorden import leeftijdswoorden
from regio_uitstroom.syntax.sprakezinnen import als_betrekkelijk
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.voldoen import aangekondigd


def _met_reeds(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *al* as *reeds*; in *al dan niet* it is no such word."""
    return [
        token.as_type("BIJWOORD", "reeds")
        if token.type == "ONBEKEND" and token.tekst == "al" and (not erna or erna[0].tekst.lower() != "dan")
        else token
        for token, erna in ((token, tokens[at + 1 : at + 2]) for at, token in enumerate(tokens))
    ]


def in_gewone_vorm(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with its turns of phrase said plainly; what it says stays the same."""
    tokens = leeftijdswoorden(met_plaats_van_eis(met_genoemde(herkomstwoorden(als_ingeschreven(_met_reeds(tokens))))))
    return aangekondigd(geldigheidswoorden(bevoegdheden(als_betrekkelijk(tokens))))
