"""From which day a term of an urgency runs: the one that the sentence names, or the sentence is refused.

Only a sentence that names no day is counted from the grant. What stands in it otherwise (*binnen*, *uiterlijk*, *voor*,
a month without a day) says something else than how long the urgency is valid, and is never counted from the grant.
"""

from __future__ import annotations

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.woorden import TOEKENNING, Moment
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_datum
from regio_uitstroom.resolve.woorden import moment_van
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import datum_in_woorden

_GELDT = "schrijf hoe lang, en vanaf welke dag: `De urgentie geldt zes maanden vanaf de datum van toekenning`"
_VERVALT = "schrijf `De urgentie vervalt zes maanden na de datum van toekenning`, of `De urgentie vervalt, indien …`"
_VOORUIT = frozenset({"na", "vanaf"})
_TOT_DAG = "schrijf `De urgentie vervalt op 1 mei 2026`, of `De urgentie vervalt, indien …`"


def begin_van(context: Context, termijn: ast.Termijn | None, *, vervalt: bool) -> Moment:
    """Return the day that a term of an urgency runs from; without a term, or a day in it, that of the grant.

    The length may stand apart from the day: *geldt gedurende zes maanden vanaf de uitstroom*.
    """
    if termijn is None:
        return TOEKENNING
    _meld_geen_duur(context, termijn, _VERVALT if vervalt else _GELDT)
    if isinstance(termijn.moment, ast.Datum):
        return _dag(context, termijn, termijn.moment)
    if termijn.moment is not None and termijn.moment.sleutel == "peildatum":
        reden = "zo begint de termijn elke dag opnieuw"
        _weiger(context, termijn, reden, _VERVALT if vervalt else _GELDT)
    return moment_van(context, termijn.moment, TOEKENNING)


def meld_zonder_duur(context: Context, termijn: ast.Termijn) -> None:
    """Refuse a lapse with a day and no length: *vervalt vanaf de uitstroom*, which would be at once, for everybody."""
    wel = _TOT_DAG if isinstance(termijn.moment, ast.Datum) else _VERVALT
    _weiger(context, termijn, "op welke dag de urgentie vervalt, wordt zo niet berekend", wel)


def _meld_geen_duur(context: Context, termijn: ast.Termijn, wel: str) -> None:
    """Refuse a term that is not simply so long from a day on."""
    if termijn.richting == "voor":
        _weiger(context, termijn, "een urgentie geldt vanaf een dag, niet ervoor", wel)
    elif termijn.richting not in _VOORUIT or (termijn.duur or termijn).span.start != termijn.span.start:
        _weiger(context, termijn, "dit zegt wanneer iets gebeurt, niet hoe lang een urgentie geldt", wel)


def _dag(context: Context, termijn: ast.Termijn, knoop: ast.Datum) -> Moment:
    """Return a day of the calendar; of a month or a year it is not said which of its days is meant."""
    datum = resolve_datum(context, knoop)
    if datum is None:
        return TOEKENNING
    if datum.dag is None:
        _weiger(context, termijn, "er staat niet op welke dag de termijn begint", "noem de dag: `vanaf 1 mei 2026`")
    return Moment("dag", datum_in_woorden(datum.eerste), datum.eerste)


def _weiger(context: Context, termijn: ast.Termijn, reden: str, wel: str) -> None:
    context.meld(NOG_NIET_HIER, termijn.span, tekst=termijn.woorden, reden=reden, wel=wel)
