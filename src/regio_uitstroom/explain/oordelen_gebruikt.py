"""The judgments that an outcome rests on: who judged what, when and why."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, citaat_zin, zin
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.teksten import opsomming

_IN_WELKE, _WELKE = "in welke gemeente", "welke gemeente"
"""How a question begins that a municipality answers."""


def gebruikte_oordelen(oordelen: Sequence[GebruiktOordeel]) -> Alinea:
    """Return the judgments that were used, each with its answer, its judge, its day and its reason.

    Those that answer one question are told in one sentence: of several municipalities each has its own judgment.
    """
    if not oordelen:
        return ()
    inleiding = "Daarbij is dit oordeel gebruikt." if len(oordelen) == 1 else "Daarbij zijn deze oordelen gebruikt."
    per_vraag: dict[str, list[GebruiktOordeel]] = {}
    for oordeel in oordelen:
        per_vraag.setdefault(vraag_bij(oordeel), []).append(oordeel)
    return (inleiding, *(tekst for vraag, groep in per_vraag.items() for tekst in _op_vraag(vraag, groep)))


def _op_vraag(vraag: str, oordelen: Sequence[GebruiktOordeel]) -> Alinea:
    """Return the judgments on one question; those with the same answer by the same judge on one day together."""
    groepen: dict[tuple[object, ...], list[GebruiktOordeel]] = {}
    for een in oordelen:
        genoemd = een.gemeente is not None
        groepen.setdefault((een.waarde, genoemd, een.door, een.datum, een.reden), []).append(een)
    antwoorden = [f"{antwoord(*groep)}{_door_en_dag(groep[0])}" for groep in groepen.values()]
    kop = "de oordelen" if len(oordelen) > 1 else "het oordeel"
    zijn = "zijn" if len(oordelen) > 1 else "is"
    los = len(groepen) == 1
    redenen = (_reden(groep, los=los) for groep in groepen.values() if groep[0].reden)
    return (zin(f"{kop} over de vraag {aangehaald(vraag)} {zijn}: {'; '.join(antwoorden)}"), *redenen)


def _reden(groep: Sequence[GebruiktOordeel], *, los: bool) -> str:
    """Return the reason that was given; with the answer that it belongs to where there are others."""
    return citaat_zin("als reden is gegeven" + ("" if los else f" voor “{antwoord(*groep)}”"), groep[0].reden)


def _door_en_dag(oordeel: GebruiktOordeel) -> str:
    datum = partiele_datum(oordeel.datum) if oordeel.datum else ""
    door = f"door: {oordeel.door}" if oordeel.door else ""
    wie_wanneer = ", ".join(filter(None, (door, datum)))
    return f" ({wie_wanneer})" if wie_wanneer else ""


def vraag_van(oordeel: Oordeelsoort) -> str:
    """Return the question of a judgment, without what may follow its question mark."""
    return f"{oordeel.vraag.split('?')[0]}?"


def vraag_bij(oordeel: GebruiktOordeel) -> str:
    """Return the question as the answer of a judgment fits it: which municipality only where it names one."""
    if oordeel.gemeente is not None or oordeel.plaats:
        return vraag_van(oordeel.oordeel)
    if oordeel.over is not None:
        return f"{oordeel.oordeel.vraag_over(f'de gemeente {oordeel.over.naam}').split('?')[0]}?"
    return f"{oordeel.oordeel.vraag_ja_nee.split('?')[0]}?"


def antwoord(*oordelen: GebruiktOordeel) -> str:
    """Return the answer of judgments that say the same: municipalities where one is asked for, or yes or no."""
    een = oordelen[0]
    ja_nee = "ja" if een.waarde else "nee"
    namen = sorted({oordeel.gemeente.naam for oordeel in oordelen if oordeel.gemeente is not None})
    vraag = vraag_van(een.oordeel).lower()
    if not namen and een.plaats and vraag.startswith((_IN_WELKE, _WELKE)) and not een.waarde:
        return "in geen enkele" if vraag.startswith(_IN_WELKE) else "geen enkele"
    if not namen:
        return ja_nee
    niet = "" if een.waarde else "niet "
    if vraag.startswith(_IN_WELKE):
        return f"{niet}in {opsomming(namen, 'en' if een.waarde else 'of')}"
    if vraag.startswith(_WELKE):
        return f"{niet}{opsomming(namen, 'en' if een.waarde else 'of')}"
    return f"{ja_nee}, voor {opsomming(namen)}"
