"""A line for *Gegevens*, ready to copy, for a word that stands where a fact about the client can stand."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.source import Span
from regio_uitstroom.syntax.token import Token

_SLOT = frozenset({"KOMMA", "PUNTKOMMA", "PUNT", "EN", "OF", "EINDE"})
"""After the last verb of a clause only these can follow."""
_WERKWOORDEN = {"zijn": "is", "hebben": "heeft"}
_MATEN = {"BEDRAG": "bedrag", "DUUR": "duur", "GETAL": "aantal", "DATUM": "datum"}


def eigen_gegeven(tokens: Sequence[Token], begin: int, end: int, span: Span) -> str:
    """Return the hint for unknown words ``[begin, end)`` that may be a fact of the region's own; empty otherwise."""
    woord = " ".join(span.text.split())
    if (maat := _maat(tokens, end)) is not None:
        vorm = f"{_lidwoord(span, ('het', 'de'), 'het')} {woord} van {_van_wie(tokens[end + 1])}"
        return f"voeg het toe onder Gegevens: `{woord}: {vorm} ({maat})`"
    werkwoord = _gezegde(tokens, begin, end)
    if not werkwoord:
        return ""
    wat = f"{lidwoord} {woord}" if (lidwoord := _lidwoord(span, ("een",), "")) else woord
    return f"voeg het toe onder Gegevens: `{woord}: de cliënt {werkwoord} {wat} (ja of nee)`"


def _van_wie(client: Token) -> str:
    """Return whose quantity it is: what a household has together is not the client's own."""
    samen = any(woord in client.tekst.lower() for woord in ("huishouden", "gezin"))
    return client.tekst.lower() if samen else "de cliënt"


def _gezegde(tokens: Sequence[Token], begin: int, end: int) -> str:
    """Return *is* or *heeft* where the words are what a clause says of a client."""
    volgend = tokens[end] if end < len(tokens) else None
    if volgend is None or volgend.type != "WW" or not any(t.type in {"CLIENT", "DIE"} for t in tokens[:begin]):
        return ""
    erna = tokens[end + 1].type if end + 1 < len(tokens) else "EINDE"
    los = erna in _SLOT or erna.startswith("PK_") or erna in {"ONDERDEEL", "SUB"}
    return _WERKWOORDEN.get(volgend.waarde.werkwoord, "") if los else ""


def _maat(tokens: Sequence[Token], end: int) -> str | None:
    """Return the kind of a quantity by what it is compared with: *… van de cliënt hoger is dan 500 euro*."""
    if [t.type for t in tokens[end : end + 2]] != ["VAN", "CLIENT"]:
        return None
    return next((_MATEN[t.type] for t in tokens[end + 2 : end + 8] if t.type in _MATEN), None)


def _lidwoord(span: Span, keuze: tuple[str, ...], anders: str) -> str:
    """Return the article that stands right before a place in the text."""
    ervoor = span.source.text[max(0, span.start - 8) : span.start].lower().split()
    return ervoor[-1] if ervoor and ervoor[-1] in keuze else anders
