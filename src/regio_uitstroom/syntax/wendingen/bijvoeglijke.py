"""A form of a verb that stands before a noun as its adjective: *betaalde arbeid*, *het aantal toegewezen woningen*.

*Indien hij betaalde arbeid verricht* has its verb at the end, where it belongs: *betaalde* says what arbeid it is.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_GRENS = frozenset({"KOMMA", "EN", "OF", "DUBBELPUNT", "PUNTKOMMA", *CONDITIONS, *RELATIVES})
_NAAMWOORD = frozenset({"ZAAK", "BEZIT"})


def bijvoeglijke(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with each such form as part of its noun, in conditions whose verb comes later."""
    out = list(tokens)
    for at in range(len(out) - 2, 0, -1):
        if _is_bijvoeglijk(out, at):
            vorm, naam = out[at : at + 2]
            tekst = f"{vorm.tekst} {naam.tekst}"
            waarde = naam.waarde if naam.type == "WONING" else tekst.lower()
            out[at : at + 2] = [Token(naam.type, tekst, vorm.start, naam.end, waarde)]
    return out if len(out) < len(tokens) else tokens


def _is_bijvoeglijk(tokens: list[Token], at: int) -> bool:
    """Whether a past tense stands before a bare noun, in a condition whose own verb is still to come.

    Behind a number of things a participle is never a verb.
    """
    vorm, naam = tokens[at].waarde, tokens[at + 1]
    if tokens[at].type != "WW" or naam.bepaler:
        return False
    if tokens[at - 1].type == "AANTAL" and vorm.deelwoord and not vorm.persoon:
        return naam.type in _NAAMWOORD | {"WONING"}
    if not vorm.verleden or naam.type not in _NAAMWOORD:
        return False
    begin = next((i for i in range(at - 1, -1, -1) if tokens[i].type in _GRENS), None)
    if begin is None or tokens[begin].type not in CONDITIONS | RELATIVES or not vorm.persoon:
        return False
    eind = next((i for i in range(at, len(tokens)) if tokens[i].type in _GRENS), len(tokens))
    eerder = any(een.type == "WW" and een.waarde.persoon for een in tokens[begin:at])
    return not eerder and any(een.type == "WW" and een.waarde.persoon for een in tokens[at + 1 : eind])
