"""Linear passes over the tokens of one sentence: each looks a token or two to the left and to the right.

They take away what would make the grammar ambiguous for a machine and is not for a reader: which words a conjunction joins,
which noun a preposition belongs to, what a number after *sinds* is.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

FAMILIES = {
    **dict.fromkeys(("GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "ACTOR", "ORGANISATIE", "GEBIED"), "P"),
    **dict.fromkeys(("VOORZIENING", "TAAK"), "V"),
    **dict.fromkeys(("ZAAK", "WONING", "URGENTIE", "PLAATS", "BEZIT"), "Z"),
    "CLIENT": "C",
    "AANTAL_IN": "Q",
    "EIGENSCHAP": "E",
}
"""Classes of nouns that can stand in one list together."""

CONJUNCTIONS = frozenset({"KOMMA", "EN", "OF"})
_DATED = frozenset({"SINDS", "VANAF", "TOT", "TOT_EN_MET", "OP_OF_NA", "VAN", "VOOR", "NA"})
_AFTER_DURATION = {
    "NA": "NA_T",
    "VOOR": "VOOR_T",
    "VANAF": "VANAF_T",
    "GEREKEND_VANAF": "VANAF_T",
    "NADAT_MOMENT": "NADAT_MOMENT",
}
_MUNICIPALITY = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE"})
_YEARS = range(1900, 2100)


def prepare(tokens: list[Token]) -> list[Token]:
    """Run the passes in order."""
    return conjunctions(prepositions(verbs(names(_connectives(tokens)))))


def _connectives(tokens: list[Token]) -> list[Token]:
    """Drop *en* before *onverminderd*, and the comma between *bij …, in …*: each phrase stands on its own."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        volgend = [t.type for t in tokens[index + 1 : index + 3]]
        if token.type == "EN" and volgend[:1] == ["ONVERMINDERD"]:
            continue
        if token.type == "KOMMA" and volgend[:1] == ["WEGENS"] and tokens[index + 1].tekst.startswith("of"):
            continue
        if token.type == "KOMMA" and volgend in (
            ["IN", "VOORZIENING"],
            ["BIJ", "VOORZIENING"],
            ["OF", "IN"],
            ["OF", "BIJ"],
        ):
            continue
        out.append(token)
    return out


def is_name(token: Token) -> bool:
    """Whether a token is a municipality, or an unknown word that is written as one."""
    return token.type == "GEMEENTE" or (token.type == "ONBEKEND" and token.tekst[:1].isupper())


def names(tokens: list[Token]) -> list[Token]:
    """Join *de gemeente* with the name after it, and *regio* with its name."""
    out: list[Token] = []
    for token in tokens:
        vorig = out[-1] if out else None
        if vorig is not None and is_name(token):
            if vorig.type in {"ROL_GEMEENTE", "ROL_GEMEENTEN"} and vorig.waarde in {"gemeente", "gemeenten"}:
                out[-1] = _join(vorig, token, token.type, token.waarde)
                continue
            if vorig.type == "GEBIED" and vorig.waarde in {"regio", "woningmarktregio"}:
                out[-1] = _join(vorig, token, "GEBIED", f"regio {token.tekst}")
                continue
        if (
            vorig is not None
            and token.type == "VOORZIENING"
            and vorig.type == "IN"
            and len(out) > 1
            and _general(out[-2])
        ):
            in_ = out.pop()
            out[-1] = _join(out[-1], in_, "VERBLIJF_IN", "verblijf in")
        out.append(token)
    return out


def _general(token: Token) -> bool:
    """Whether a token is a stay of whatever kind (*tijdelijk verblijf*), so that *in …* after it says which."""
    return token.type == "VOORZIENING" and token.waarde == ""


def verbs(tokens: list[Token]) -> list[Token]:
    """Join two forms of verbs with *en* or *of* between them (*kunnen en moeten*): the second stands for both."""
    out: list[Token] = []
    for token in tokens:
        if token.type == "WW" and len(out) > 1 and out[-1].type in {"EN", "OF"} and out[-2].type == "WW":
            eerste, tweede = out[-2].waarde, token.waarde
            if (eerste.meervoud, eerste.deelwoord, eerste.persoon) == (
                tweede.meervoud,
                tweede.deelwoord,
                tweede.persoon,
            ):
                del out[-1]
                out[-1] = _join(out[-1], token, "WW", tweede)
                continue
        out.append(token)
    return out


def prepositions(tokens: list[Token]) -> list[Token]:
    """Give prepositions the class that their neighbours ask for, and dates in years their class."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        vorig = out[-1].type if out else ""
        volgend = tokens[index + 1] if index + 1 < len(tokens) else None
        if token.type == "GETAL" and vorig in _DATED | {"VAN_D"} and token.waarde in _YEARS:
            token = token.as_type("DATUM", (token.waarde, None, None))  # noqa: PLW2901 - the token is replaced
            if vorig == "VAN":
                out[-1] = out[-1].as_type("VAN_D")
        elif volgend is not None:
            token = _preposition(token, vorig, volgend)  # noqa: PLW2901 - the token is replaced
        out.append(token)
    return out


def _preposition(token: Token, vorig: str, volgend: Token) -> Token:
    soort = token.type
    if soort == "EN" and volgend.type in {"GETAL", "VGL"} and vorig not in {"WW"}:
        return token.as_type("EN_GETAL")
    if soort == "WAAR" and vorig not in {"ROL_GEMEENTE", "BEDOELD"}:
        return token.as_type("WAAR_VRAAG")
    if soort == "GETAL" and volgend.type == "VENSTER_VAN":
        return token.as_type("GETAL_VAN")
    if soort == "DAT" and vorig in {"AANTAL"}:
        return token.as_type("DIE")
    if soort in _AFTER_DURATION and vorig == "DUUR":
        return token.as_type(_AFTER_DURATION[soort])
    if soort == "VAN":
        if volgend.type == "DATUM":
            return token.as_type("VAN_D")
        if volgend.type == "VERWIJZING":
            return token.as_type("VAN_VERWIJZING")
        if vorig in {"ACTOR", "ORGANISATIE"} and (volgend.type in _MUNICIPALITY or is_name(volgend)):
            return token.as_type("VAN_G")
        if vorig == "GEBIED" and is_name(volgend):
            return token.as_type("VAN_G")
    if soort in {"VOOR", "NA", "OP"} and volgend.type == "DATUM":
        return token.as_type(soort + "_D")
    if vorig in {"CLIENT", "ATTRIBUUT"}:
        if soort in {"MET", "ZONDER"} and volgend.type in {"BEZIT", "BEGRIP_FEIT"}:
            return token.as_type(soort + "_C")
        if soort == "UIT" and volgend.type == "VOORZIENING":
            return token.as_type("UIT_C")
        if soort == "IN" and volgend.type == "VOORZIENING":
            return token.as_type("IN_C")
    if soort == "DAN" and vorig not in {"KOMMA", ""} and volgend.type != "WW":
        return token.as_type("DAN_VGL")
    return token


def conjunctions(tokens: list[Token]) -> list[Token]:
    """Type a comma, *en* and *of* by the nouns on both sides: one class per family of nouns."""
    out: list[Token] = []
    tussen = _between_verbs(tokens)
    for index, token in enumerate(tokens):
        if token.type in CONJUNCTIONS and out and index + 1 < len(tokens) and index not in tussen:
            links, rechts = _family(_skip(out)), _family(tokens[index + 1])
            if (
                links
                and rechts
                and (links == rechts or {links, rechts} == {"V", "Z"})
                and not _stolen(tokens, index, links)
            ):
                family = links if links == rechts else "Z"
                if links != rechts:
                    _as_things(out, tokens, index)
                out.append(token.as_type("NEVEN_" + family))
                continue
        out.append(token)
    return out


def _between_verbs(tokens: list[Token]) -> set[int]:
    """Return where *en* and *of* stand between two finite verbs of one stretch: there they join clauses, not nouns."""
    found: list[int] = []
    kept: set[int] = set()
    seen = False
    for index, token in enumerate(tokens):
        if token.type in _STRETCH:
            seen, found = False, []
        elif token.type == "WW" and token.waarde.persoon:
            kept.update(found)
            seen, found = True, []
        elif token.type in {"EN", "OF"} and seen:
            found.append(index)
    return kept


_STRETCH = frozenset(
    {"KOMMA", "DUBBELPUNT", "INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "OOK_ALS", "DIE", "WAAR", "WAARVAN", "DAN", "ONDERDEEL", "SUB"}
)  # fmt: skip


def _stolen(tokens: list[Token], index: int, family: str) -> bool:
    """Whether a comma between two nouns ends a clause: the second noun is the subject of the verb after it."""
    return (
        tokens[index].type == "KOMMA" and family == "C" and index + 2 < len(tokens) and tokens[index + 2].type == "WW"
    )


def _as_things(out: list[Token], tokens: list[Token], index: int) -> None:
    """Make a task next to a thing in one list a thing: *begeleiding en budgetbeheer*."""
    if FAMILIES.get(out[-1].type) == "V":
        out[-1] = out[-1].as_type("ZAAK")
    if FAMILIES.get(tokens[index + 1].type) == "V":
        tokens[index + 1] = tokens[index + 1].as_type("ZAAK")


def _skip(out: list[Token]) -> Token:
    """Return the last token that is no *als bedoeld in …* and no attribute."""
    for token in reversed(out[-4:]):
        if token.type not in {"BEDOELD", "ATTRIBUUT"}:
            return token
    return out[-1]


def _family(token: Token) -> str:
    return "P" if is_name(token) else FAMILIES.get(token.type, "")


def _join(first: Token, last: Token, soort: str, waarde: object) -> Token:
    return Token(
        soort, f"{first.tekst} {last.tekst}", first.start, last.end, waarde, first.bepaler, first.extra or last.extra
    )
