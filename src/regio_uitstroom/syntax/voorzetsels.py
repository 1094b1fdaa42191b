"""Prepositions and numbers in the class that their neighbours ask for: dates, stays, ages, terms."""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.syntax.token import Token, is_name

_DATED = frozenset({"SINDS", "VANAF", "TOT", "TOT_EN_MET", "OP_OF_NA", "VAN", "VOOR", "NA"})
Past = Callable[[str], bool]
_YEARS = range(1900, 2100)


def prepositions(tokens: list[Token]) -> list[Token]:
    """Give prepositions the class that their neighbours ask for, and dates in years their class."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        if token.type not in _FUSED:
            out.append(token)
            continue
        vorig = _left(out)
        if token.type == "GETAL" and vorig in _DATED | {"VAN_D"} and token.waarde in _YEARS:
            out.append(token.as_type("DATUM", (token.waarde, None, None)))
            if vorig == "VAN":
                out[-2] = out[-2].as_type("VAN_D")
        elif index + 1 < len(tokens):
            out.append(_fused(token, vorig, tokens[index + 1]))
        else:
            out.append(token)
    return out


def _left(out: list[Token]) -> str:
    """Return the class to the left. After the subject of a subordinate clause a phrase belongs to the verb."""
    if not out:
        return ""
    onderwerp = out[-1].type == "CLIENT" and (out[-1].waarde == "hij" or (len(out) > 1 and out[-2].type in _OPENS))
    return "ONDERWERP" if onderwerp else out[-1].type


def _fused(token: Token, vorig: str, volgend: Token) -> Token:
    """Return the token in the class of the first row that fits its neighbours; as it is where none does."""
    rechts = "GEMEENTE" if is_name(volgend) else volgend.type
    for links_past, rechts_past, soort in _FUSED[token.type]:
        if links_past(vorig) and rechts_past(rechts):
            return token.as_type(soort)
    return token


def _among(*soorten: str) -> Past:
    return frozenset(soorten).__contains__


def _not(*soorten: str) -> Past:
    uitgezonderd = frozenset(soorten)
    return lambda soort: soort not in uitgezonderd


_OPENS = frozenset(
    {
        "INDIEN",
        "TENZIJ",
        "MITS",
        "VOOR_ZOVER",
        "OOK_ALS",
        "DAT",
        "NADAT",
        "ZODRA",
        "ZOLANG",
        "ONDERDEEL",
        "SUB",
        "EN",
        "OF",
        "WAAR",
    }
)
_ANY = _not()
_GEEN_MOMENT = ("AAN", "BIJ", "INDIEN", "TENZIJ", "MITS", "KOMMA", "PUNT", "PUNTKOMMA")
"""Before these *voor* is the particle of a verb: *leggen een geschil binnen vier weken voor aan …*."""
_CLIENT = _among("CLIENT", "ATTRIBUUT")
_OWNED = _among("BEZIT", "BEGRIP_FEIT")
_FUSED: dict[str, tuple[tuple[Past, Past, str], ...]] = {
    "EN": ((_not("WW"), _among("GETAL", "VGL"), "EN_GETAL"),),
    "WAAR": ((_not("ROL_GEMEENTE", "BEDOELD"), _ANY, "WAAR_VRAAG"),),
    "GETAL": ((_ANY, _among("VENSTER_VAN"), "GETAL_VAN"),),
    "DAT": ((_among("AANTAL"), _ANY, "DIE"),),
    "NA": ((_among("DUUR"), _ANY, "NA_T"), (_ANY, _among("DATUM"), "NA_D")),
    "VOOR": ((_among("DUUR"), _not(*_GEEN_MOMENT), "VOOR_T"), (_ANY, _among("DATUM"), "VOOR_D")),
    "VANAF": ((_among("DUUR"), _ANY, "VANAF_T"),),
    "GEREKEND_VANAF": ((_among("DUUR"), _ANY, "VANAF_T"),),
    "OP": ((_ANY, _among("DATUM"), "OP_D"),),
    "VAN": (
        (_ANY, _among("DATUM"), "VAN_D"),
        (_ANY, _among("VERWIJZING"), "VAN_VERWIJZING"),
        (_CLIENT, _among("LEEFTIJDSKLASSE"), "VAN_L"),
        (_among("ACTOR", "ORGANISATIE"), _among("GEMEENTE", "ROL_GEMEENTE", "ROL_KEUZE"), "VAN_G"),
        (_among("GEBIED"), _among("GEMEENTE"), "VAN_G"),
    ),
    "LEEFTIJD_TUSSEN": ((_CLIENT, _ANY, "LEEFTIJD_BIJ"),),
    "MET": ((_CLIENT, _OWNED, "MET_C"),),
    "ZONDER": ((_CLIENT, _OWNED, "ZONDER_C"),),
    "UIT": ((_CLIENT, _among("VOORZIENING"), "UIT_C"),),
    "IN": ((_CLIENT, _among("VOORZIENING"), "IN_C"),),
    "DAN": ((_not("KOMMA", ""), _not("WW"), "DAN_VGL"),),
}
"""Per class: what may stand to the left, what to the right, and the class that the token then has."""
