"""What to write instead of a word that is not known and that nothing known is near."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.source import Span
from regio_uitstroom.syntax.keuzes import keuzes_van
from regio_uitstroom.syntax.numbers import rangtelwoorden
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN
from regio_uitstroom.syntax.suggestie import losse_woorden, phrases
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.voorstel import eigen_gegeven
from regio_uitstroom.teksten import opsomming

_VAN_CLIENTEN = frozenset({"krijgen", "komen", "hebben", "behoren"})
"""What is said of those whom a rule is about."""
_BEZITTELIJK = frozenset({"hun", "haar", "zijn", "diens"})
"""Words that tell whose the noun behind them is: with it, it is the noun that is not known (*hun handtekening*)."""
_NAASTE = 3
"""So many phrases are shown that hold a word which means nothing by itself."""


def hulp_bij(tokens: Sequence[Token], at: int, end: int, span: Span) -> str:
    """Return the hint for the unknown words ``[at, end)`` of a sentence, which stand at ``span``."""
    woord = " ".join(span.text.split())
    los = _OMSCHRIJF if _noemt_plaats(tokens, at, woord) else _los_woord(woord, _wie(tokens, at, end))
    return _keuzes(tokens, at) or eigen_gegeven(tokens, at, end, span) or los


def _noemt_plaats(tokens: Sequence[Token], at: int, woord: str) -> bool:
    """Whether an ordinal says who comes before whom (*als eerste*), and is no part of a reference or a date."""
    return at > 0 and tokens[at - 1].tekst.lower() == "als" and woord.lower() in rangtelwoorden()


def _keuzes(tokens: Sequence[Token], at: int) -> str:
    """Return a hint for a word that stands where a choice of the file should stand."""
    for token in reversed(tokens[:at]):
        if token.type in {"KOMMA", "PUNTKOMMA", "INDIEN", "TENZIJ", "MITS"}:
            break
        if token.type == "GROOTHEID" and (keuzes := keuzes_van(token.extra)):
            return f"`{token.waarde}` is een keuze: schrijf `{token.tekst} {opsomming(keuzes, 'of')} is`"
    return ""


def _wie(tokens: Sequence[Token], at: int, end: int) -> str:
    """Return the kind of whoever is named by unknown words in front, right before the verb; empty elsewhere."""
    vooraan = all(token.tekst.lower() in LIDWOORDEN for token in tokens[:at])
    if not vooraan or end >= len(tokens) or tokens[end].type != "WW":
        return ""
    return "persoon" if tokens[end].waarde.werkwoord in _VAN_CLIENTEN else "organisatie"


def _los_woord(woord: str, wie: str) -> str:
    """Return a hint for a word that the language knows only beside others, or for one that it does not know at all."""
    eerste = woord.lower().split(" ")[0]
    if eerste in losse_woorden() and (eerste == woord.lower() or eerste not in _BEZITTELIJK):
        return f"schrijf bijvoorbeeld {losse_woorden()[eerste]}"
    alle = phrases().get(woord.lower(), ())
    frasen = opsomming([f"`{frase}`" for frase in alle[:_NAASTE]], "en")
    if frasen:
        return f"ik ken dit woord alleen {'naast andere, zoals ' if len(alle) > _NAASTE else ''}in {frasen}"
    if eerste.endswith("gemeente"):
        return f"omschrijf het onder de begrippen: `{woord}: de gemeente waar …`"
    return f"{_OMSCHRIJF}: `{woord}: {wie} die …`" if wie else _OMSCHRIJF


_OMSCHRIJF = "gebruik een woord uit de woordenlijst, of omschrijf het onder de begrippen"
