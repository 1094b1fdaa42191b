"""Words that stand as a noun: a verb after *het*."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token


def nominalised(tokens: list[Token]) -> list[Token]:
    """Make a thing of a verb that stands as a noun: *het (niet) verstrekken van gegevens*."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        eind = at + 2 + (tokens[at + 1].type == "NIET" if at + 1 < len(tokens) else 0)
        rij = tokens[at:eind]
        als_noun = rij[0].tekst.lower() == "het" and rij[-1].type == "WW" and rij[-1].waarde.infinitief
        if als_noun and eind < len(tokens) and tokens[eind].type == "VAN" and rij[0].type == "ONBEKEND":
            tekst = " ".join(token.tekst for token in rij)
            out.append(Token("ZAAK", tekst, rij[0].start, rij[-1].end, tekst.lower(), "het"))
            at = eind
        else:
            out.append(tokens[at])
            at += 1
    return out
