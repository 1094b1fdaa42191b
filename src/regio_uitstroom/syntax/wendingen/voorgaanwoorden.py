"""Who goes before whom: *cliënten met kinderen gaan voor op alleenstaanden* is *… hebben voorrang boven …*."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax.token import Token

_VORM = ("WW", "VOOR", "OP", "CLIENT")


def voorgaanwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence that says who goes before whom in its plain form."""
    if tokens[0].type != "CLIENT":
        return tokens
    for at in range(1, len(tokens) - 3):
        soorten = tuple(token.type for token in tokens[at : at + 4]) if tokens[at].type == "WW" else ()
        if soorten == _VORM and tokens[at].waarde.werkwoord == "gaan":
            if "woningzoekende" in tokens[at + 3].tekst.lower():
                return tokens  # before those who have no urgency, it may say that they get one
            gaan, voor, op = tokens[at : at + 3]
            hebben = gaan.as_type("WW", evolve(gaan.waarde, werkwoord="hebben"))
            voorrang = Token("URGENTIE", "voorrang", voor.start, voor.end, "voorrang")
            boven = Token("BOVEN", "boven", op.start, op.end, "boven")
            return [*tokens[:at], hebben, voorrang, boven, *tokens[at + 3 :]]
    return tokens
