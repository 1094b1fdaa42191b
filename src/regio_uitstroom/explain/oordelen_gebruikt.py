"""The judgments that an outcome rests on: who judged what, when and why."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, citaat_zin, zin
from regio_uitstroom.model.woorden import Oordeelsoort

_VRAAGT_GEMEENTE = ("welke gemeente", "in welke gemeente")


def gebruikte_oordelen(oordelen: Sequence[GebruiktOordeel]) -> Alinea:
    """Return the judgments that were used, each with its answer, its judge, its day and its reason."""
    if not oordelen:
        return ()
    inleiding = "Daarbij is dit oordeel gebruikt." if len(oordelen) == 1 else "Daarbij zijn deze oordelen gebruikt."
    return (inleiding, *(tekst for oordeel in oordelen for tekst in _oordeel(oordeel)))


def _oordeel(oordeel: GebruiktOordeel) -> Alinea:
    datum = partiele_datum(oordeel.datum) if oordeel.datum else ""
    door = f"door: {oordeel.door}" if oordeel.door else ""
    wie_wanneer = ", ".join(filter(None, (door, datum)))
    vraag = vraag_van(oordeel.oordeel)
    return (
        zin(f"het oordeel over de vraag {aangehaald(vraag)} is: {antwoord(oordeel)}{_tussen(wie_wanneer)}"),
        citaat_zin("als reden is gegeven", oordeel.reden) if oordeel.reden else "",
    )


def _tussen(tekst: str) -> str:
    return f" ({tekst})" if tekst else ""


def vraag_van(oordeel: Oordeelsoort) -> str:
    """Return the question of a judgment, without what may follow its question mark."""
    return f"{oordeel.vraag.split('?')[0]}?"


def antwoord(oordeel: GebruiktOordeel) -> str:
    """Return the answer: a municipality where the question asks for one, otherwise yes or no."""
    vraag = vraag_van(oordeel.oordeel)
    ja_nee = "ja" if oordeel.waarde else "nee"
    if oordeel.gemeente is None:
        return ja_nee
    naam = oordeel.gemeente.naam
    if vraag.lower().startswith(_VRAAGT_GEMEENTE):
        return naam if oordeel.waarde else f"niet {naam}"
    return f"{ja_nee}, voor {naam}"
