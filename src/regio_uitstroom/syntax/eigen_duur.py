"""A part of a text with a first or a last day of its own: *Artikel 2 treedt in werking op 1 januari 2028*.

One text holds from one day until another, and so does all of it. What holds from another day on stands in another
version of the text: of several versions that are applied together, the one that holds on the day decides. Such a
sentence is refused with what to write, so that no article goes on, or is there too early, without a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.teksten import datum_in_woorden

_DAG, _DUUR = "\N{BLACK SQUARE}", "\N{BLACK DIAMOND}"
_ANDERS = frozenset({"CLIENT", "URGENTIE", "WONING"})
"""What a term can be of as well; then the sentence is about that."""
_VANAF = rf"(?:vanaf|met ingang van|per|eerst op) {_DAG}"
_TOT = rf"(?:tot en met|tot|t/m) {_DAG}"
_BEGINT = rf"in werking|\b(?:geldt|gelden|is|zijn)\b(?: eerst| pas)?(?: van toepassing)? {_VANAF}"
_EINDIGT = (
    rf"\b(?:vervalt|vervallen|eindigt|eindigen)\b|\b(?:geldt|gelden|is|zijn|blijft|blijven)\b.* {_TOT}"
    rf"|\b(?:geldt|gelden)\b.*\b(?:gedurende|voor de duur van|voor|tot) {_DUUR}"
)
_EIGEN = re.compile(rf"{_BEGINT}|{_EINDIGT}", re.IGNORECASE)
_EINDE = re.compile(_EINDIGT, re.IGNORECASE)
_UITGEZONDERD = re.compile(
    r"\b(?:in werking|vervalt|geldt|gelden|aangegaan|verlengd|looptijd)\b.*"
    r"\b(?:met uitzondering van|behalve|uitgezonderd)\b"
    r"|\b(?:met uitzondering van|behalve|uitgezonderd)\b.*\b(?:in werking|vervalt)\b",
    re.IGNORECASE,
)
_UITGESTELD = re.compile(r"(?:de )?inwerkingtreding van (?!dit |deze )\S.*\b(?:uitgesteld|opgeschort)\b", re.IGNORECASE)
_KOP = re.compile(r"^Looptijd: (?:van|vanaf) (\d+ \w+ \d{4})", re.MULTILINE)
_REDEN = "een deel van de tekst kan geen eigen eerste of laatste dag hebben"


def deel_met_eigen_duur(tokens: Sequence[Token], woorden: str, context: Context) -> tuple[str, str] | None:
    """Return why a sentence that gives a part of the text a term of its own is refused, and what to write; else None.

    ``woorden``: those of the sentence, with a sign for each day and each length of time.
    """
    if not _ANDERS.isdisjoint(soorten_in(tokens)) and not _uitgezonderd(tokens, woorden):
        return None
    eerste_plaats = next((token for token in tokens if token.type == "VERWIJZING"), None)
    begint = tokens[0].type == "VERWIJZING" or _UITGESTELD.match(woorden) is not None
    eigen = begint and eerste_plaats is not None and eerste_plaats.waarde.wet is None
    eigen = eigen and (_EIGEN.search(woorden) or _UITGESTELD.match(woorden)) is not None
    if not eigen and not _uitgezonderd(tokens, woorden):
        return None
    plaats = next((token.tekst for token in tokens if token.type == "VERWIJZING"), "")
    deel = f"{plaats[:1].lower()}{plaats[1:]}" or "dat deel"
    bepaald = "te bepalen" not in woorden.lower()
    dag = next((token for token in reversed(tokens) if bepaald and token.type == "DATUM"), None)
    if dag is None or None in dag.waarde:
        return (
            _REDEN,
            f"laat {deel} weg tot die dag vaststaat, en maak dan vanaf die dag een nieuwe versie van de tekst",
        )
    eerste = date(*dag.waarde) + timedelta(days="tot en met" in woorden.lower())
    return _REDEN, _twee_versies(deel, datum_in_woorden(eerste), context, einde=_EINDE.search(woorden) is not None)


def _uitgezonderd(tokens: Sequence[Token], woorden: str) -> bool:
    """Whether a sentence on the term of this text excepts a part of it."""
    return tokens[0].type == "AFSPRAAK" and _UITGEZONDERD.search(woorden) is not None


def _twee_versies(deel: str, dag: str, context: Context, *, einde: bool) -> str:
    """Return how a text is written of which a part begins, or ends, on a day."""
    kop = _KOP.search(context.source.text)
    tot = f"van {kop[1]} tot {dag}" if kop is not None else f"tot {dag}"
    waar = f"mét {deel}, en de tweede zonder" if einde else f"zonder {deel}, en de tweede ermee"
    return (
        f"maak er twee versies van met dezelfde titel, de eerste {waar}, en zet in de kop `Looptijd: {tot}` en "
        f"`Looptijd: vanaf {dag}`; samen toegepast beslist op elke dag de versie die dan geldt"
    )


def gemeente_met_eigen_duur(tokens: Sequence[Token], woorden: str) -> tuple[str, str] | None:
    """Return why a sentence on when the text begins or ends for one municipality is refused; None for all others."""
    over = tokens[0].type == "AFSPRAAK" and _ANDERS.isdisjoint(soorten_in(tokens))
    gevonden = _VOOR_GEMEENTE.search(woorden) if over else None
    gemeente = next((token.tekst for token in tokens if token.type == "GEMEENTE"), "")
    if gevonden is None or not gemeente:
        return None
    dag = next((token.tekst for token in tokens if token.type == "DATUM"), "1 januari 2027")
    hoe = "tot" if _EINDE.search(woorden) is not None else "vanaf"
    reden = "vanaf en tot wanneer de tekst voor één gemeente geldt, staat bij de partijen"
    return reden, f"schrijf onder Partijen `De gemeente {gemeente} neemt deel {hoe} {dag}.`"


_VOOR_GEMEENTE = re.compile(
    r"\b(?:in werking|vervalt|eindigt|geldt|beëindigd)\b.*\bvoor (?:de gemeente )?[A-Z]"
    r"|\bvoor (?:de gemeente )?[A-Z][\w '-]* (?:in werking|van kracht)\b"
)
