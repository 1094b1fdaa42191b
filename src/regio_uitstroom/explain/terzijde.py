"""The judgments of the record that do not count for an outcome, and why: nothing is passed over without a word."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel, OordeelTerzijde, Uitkomst
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort, slak
from regio_uitstroom.explain.oordelen_gebruikt import vraag_van
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.teksten import datum_in_woorden


def oordelen_terzijde(uitkomst: Uitkomst) -> Alinea:
    """Return for each judgment that does not count that it does not, and why."""
    return tuple(zin(in_woorden(een)) for een in uitkomst.terzijde)


def in_woorden(terzijde: OordeelTerzijde) -> str:
    """Return as a main clause that a judgment does not count, and why."""
    gegeven, over = terzijde.gegeven, aangehaald(vraag_van(terzijde.oordeel))
    if gegeven.reden is NietGeteld.TEGENSPRAAK:
        waarom = "zij spreken elkaar tegen, en er blijkt niet welk het laatste is"
        return f"de oordelen in het dossier over de vraag {over} tellen niet mee: {waarom}"
    van = f" van {gegeven.door}" if gegeven.door else " in het dossier"
    dag = f" ({partiele_datum(gegeven.datum)})" if gegeven.datum else ""
    return f"het oordeel{van}{dag} over de vraag {over} telt niet mee: {_waarom(terzijde)}"


def _waarom(terzijde: OordeelTerzijde) -> str:
    if terzijde.gegeven.reden in OP_EEN_ANDERE_DAG:
        return op_een_andere_dag(terzijde.gegeven)
    if terzijde.gegeven.reden is NietGeteld.GEEN_GEMEENTE:
        return "er staat niet bij om welke gemeente het gaat"
    wijst_aan = f"de tekst wijst {terzijde.beoordelaar} aan"
    return wijst_aan if terzijde.gegeven.reden is NietGeteld.ANDER else f"er staat niet bij wie het gaf, en {wijst_aan}"


_VASTE_REDENEN = {
    NietGeteld.NA_PEILDATUM: "het is van na de peildatum",
    NietGeteld.URGENTIE_GEEINDIGD: "de urgentie was toen al geëindigd",
    NietGeteld.GEEN_MACHT: "aan de voorwaarden van die bevoegdheid was toen niet voldaan",
    NietGeteld.DAG_NODIG: "er staat niet bij op welke dag dat precies was, en daarvan hangt af of dat toen kon",
}
OP_EEN_ANDERE_DAG = frozenset({NietGeteld.EERDERE_URGENTIE, *_VASTE_REDENEN})
"""Reasons that lie in the day of a judgment."""


def op_een_andere_dag(gegeven: NietGeteldOordeel) -> str:
    """Return as a main clause why a judgment of that day does not count."""
    if gegeven.reden in _VASTE_REDENEN:
        return _VASTE_REDENEN[gegeven.reden]
    toegekend = f" van {datum_in_woorden(gegeven.toegekend)}" if gegeven.toegekend is not None else ""
    return f"het gaat over een eerdere urgentie: het is van vóór de toekenning{toegekend}"


def terzijde_knopen(uitkomst: Uitkomst, wortel: Knoop) -> tuple[Knoop, ...]:
    """Return a leaf below the question for each judgment that does not count."""
    return tuple(
        Knoop(
            f"{wortel.id}/niet-geteld/{slak(een.oordeel.sleutel)}{f'-{nummer}' if nummer > 1 else ''}",
            1,
            None,
            in_woorden(een),
            soort=Knoopsoort.OORDEEL,
            ouder=wortel.id,
            blad=een,
        )
        for nummer, een in _genummerd(uitkomst.terzijde)
    )


def _genummerd(terzijde: tuple[OordeelTerzijde, ...]) -> tuple[tuple[int, OordeelTerzijde], ...]:
    """Return each with its number among those on the same question."""
    sleutels = [een.oordeel.sleutel for een in terzijde]
    return tuple((sleutels[: plaats + 1].count(sleutels[plaats]), een) for plaats, een in enumerate(terzijde))
