"""The choices of a declared fact: *de woonvorm van de cliënt begeleid of beschut is*.

A choice is a word of the file itself, and may be any word. So the words after the name of such a fact are compared with
its choices before they are looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regio_uitstroom.syntax.token import Token, soorten_in

_MERK = "keuze:"
_SCHEIDING = "|"
_TUSSEN = frozenset({"OF", "KOMMA", "EN_OF_SCHUIN"})
_STOP = frozenset(
    {"INDIEN", "TENZIJ", "MITS", "DUBBELPUNT", "PUNTKOMMA", "ONDERDEEL", "SUB", "GROOTHEID", "DIE", "DAN"}
)


def keuzes_als_extra(keuzes: Iterable[str]) -> str:
    """Return the choices of a fact as the property of its phrases."""
    return _MERK + _SCHEIDING.join(keuzes)


def keuzes_van(extra: str) -> tuple[str, ...]:
    """Return the choices that a property of a phrase holds; none for another property."""
    return tuple(extra.removeprefix(_MERK).split(_SCHEIDING)) if extra.startswith(_MERK) else ()


def gekozen(tokens: list[Token]) -> list[Token]:
    """Return the tokens with every choice, or row of choices, after the name of its fact as one thing."""
    if "GROOTHEID" not in soorten_in(tokens):
        return tokens
    if not any(token.type == "GROOTHEID" and token.extra.startswith(_MERK) for token in tokens):
        return tokens
    out: list[Token] = []
    keuzes: tuple[str, ...] = ()
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.type in _STOP or token.type.startswith("PK_"):
            keuzes = keuzes_van(token.extra) if token.type == "GROOTHEID" else ()
        eind, waarden = _rij(tokens, at, keuzes) if token.type != "GROOTHEID" else (at, [])
        if not waarden:
            out.append(token)
            at += 1
            continue
        tekst = " ".join(t.tekst for t in tokens[at:eind])
        out.append(Token("ZAAK", tekst, token.start, tokens[eind - 1].end, _MERK + _SCHEIDING.join(waarden)))
        at = eind
    return out


def _rij(tokens: Sequence[Token], at: int, keuzes: tuple[str, ...]) -> tuple[int, list[str]]:
    """Return where a row of choices that begins here ends, and the choices."""
    waarden: list[str] = []
    eind = at
    while (gevonden := _een(tokens, at, keuzes)) is not None:
        eind, waarde = gevonden
        waarden.append(waarde)
        if eind >= len(tokens) or tokens[eind].type not in _TUSSEN:
            break
        at = eind + 1
    return eind, waarden


def _een(tokens: Sequence[Token], at: int, keuzes: tuple[str, ...]) -> tuple[int, str] | None:
    """Return where one choice ends that begins here, and the choice as it was declared; the longest fits."""
    gevonden: tuple[int, str] | None = None
    for keuze in keuzes:
        woorden = ""
        for eind in range(at, min(at + keuze.count(" ") + 1, len(tokens))):
            woorden = f"{woorden} {tokens[eind].tekst}".strip()
            if woorden.lower() == keuze.lower():
                gevonden = (eind + 1, keuze)
    return gevonden
