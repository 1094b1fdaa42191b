"""A verb that several terms share: *regiobinding en dagbesteding heeft* says *heeft* of both."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token, soorten_in

_WAT = frozenset({"BEZIT", "BEGRIP_FEIT"})
_TUSSEN = frozenset({"KOMMA", "EN", "OF"})


def gedeeld_werkwoord(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *heeft* behind every member of a row that holds a term of the text.

    Only where all members are denied with *geen*, or none is: *geen A of B heeft* leaves open what is denied.
    """
    if _WAT.isdisjoint(soorten_in(tokens)):
        return tokens
    soorten = [token.type for token in tokens]
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        rij = _rij(soorten, at)
        if len(rij) > 1 and _deelbaar(tokens, rij):
            werkwoord, voegwoord = tokens[rij[-1] + 1], tokens[rij[-1] - 1]
            for lid in rij[:-1]:
                kopie = Token(werkwoord.type, werkwoord.tekst, werkwoord.start, werkwoord.end, werkwoord.waarde)
                out += [tokens[lid], kopie, voegwoord]
            at = rij[-1]
        else:
            out.append(tokens[at])
            at += 1
    return out


def _rij(soorten: list[str], at: int) -> list[int]:
    """Return the places of the members of the row that begins here."""
    rij = [at] if soorten[at] in _WAT else []
    while rij and rij[-1] + 2 < len(soorten) and soorten[rij[-1] + 1] in _TUSSEN and soorten[rij[-1] + 2] in _WAT:
        rij.append(rij[-1] + 2)
    return rij


def _deelbaar(tokens: list[Token], rij: list[int]) -> bool:
    """Whether one verb follows the row, its last conjunction is *en* or *of*, and its members are denied alike."""
    eind = rij[-1] + 1
    if eind >= len(tokens) or tokens[eind].type != "WW" or tokens[eind].waarde.werkwoord != "hebben":
        return False
    dubbel = eind + 1 < len(tokens) and tokens[eind + 1].type == "WW"
    begrip = any(tokens[lid].type == "BEGRIP_FEIT" for lid in rij)
    ontkend = {tokens[lid].bepaler == "geen" for lid in rij}
    niet = rij[0] > 0 and tokens[rij[0] - 1].type == "NIET"
    return begrip and not dubbel and not niet and len(ontkend) == 1 and tokens[rij[-1] - 1].type in {"EN", "OF"}
