"""The receipt: by what an assessment was made. With the record it reproduces the decision (semantics, section 5)."""

from __future__ import annotations

from datetime import date
from functools import cache
from hashlib import sha256

from attrs import evolve

from regio_uitstroom.artefact import grammar_directory
from regio_uitstroom.client.los_feit import schrijf_los_feit
from regio_uitstroom.evaluation.uitkomst import Beoordeling, GebruiktFeit, GebruiktOordeel
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.toegepast import vereis_toegepast
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling

Json = dict[str, object]

TEKST, AANROEPER = "tekst", "aanroeper"
"""Who presumes a fact."""


def bewijs(beoordeling: Beoordeling, regeling: Regeling | Bundel | None = None) -> Json:
    """Return the receipt as JSON values: text, data, library, day, assumptions, and what was read with its sources.

    What the agreement itself tells is null without it. Of a register ``teksten`` tells it of each text. Raises
    ValueError when the assessment was made by another text.
    """
    if regeling is not None:
        vereis_toegepast(beoordeling, regeling)
    een = ene_tekst(regeling)
    return {
        "regeling": beoordeling.regeling,
        **_tekstgegevens(een, beoordeling.regeling_hash),
        "teksten": _teksten(beoordeling, regeling),
        "gemeenten": {"versie": register().versie, "hash": register().vingerafdruk},
        "lexicon": lexicon_fingerprint(),
        "bibliotheek": "regio-uitstroom",
        "versie": library_version(),
        "peildatum": beoordeling.peildatum.isoformat(),
        "aannames": _aannames(beoordeling),
        "gebruikt": [_feit(feit) for feit in _feiten(beoordeling)],
        "oordelen": [_oordeel(oordeel) for oordeel in _oordelen(beoordeling)],
        "geraadpleegd": list(beoordeling.geraadpleegd),
        "nietGeraadpleegd": list(beoordeling.niet_geraadpleegd),
    }


def ene_tekst(regeling: Regeling | Bundel | None) -> Regeling | None:
    """Return the agreement; None for a register of several."""
    if isinstance(regeling, Bundel):
        return regeling.regelingen[0] if len(regeling.regelingen) == 1 else None
    return regeling


def _tekstgegevens(regeling: Regeling | None, inhoud_hash: str) -> Json:
    """Return what is told of one text; from which to which day it holds is null where it does not say."""
    van, tot = (None, None) if regeling is None else looptijd(regeling)
    return {
        "titel": None if regeling is None else regeling.kop.titel,
        "soort": None if regeling is None else regeling.kop.soort.value,
        "regelingversie": None if regeling is None else regeling.kop.versie,
        "hash": inhoud_hash,
        "geldtVan": _dag(van),
        "geldtTot": _dag(tot),
    }


def _teksten(beoordeling: Beoordeling, regeling: Regeling | Bundel | None) -> list[Json]:
    """Return what is told of each text that was applied."""
    if not beoordeling.teksten:
        gegevens = _tekstgegevens(ene_tekst(regeling), beoordeling.regeling_hash)
        return [{"regeling": beoordeling.regeling, **gegevens}]
    bundel = regeling if isinstance(regeling, Bundel) else None
    return [
        {
            "regeling": een.naam.naam,
            **_tekstgegevens(None if bundel is None else bundel.regelingen[bundel.nummer(een.naam)], een.hash),
        }
        for een in beoordeling.teksten
    ]


def _aannames(beoordeling: Beoordeling) -> list[Json]:
    """Return what was presumed: in words, and as a record would hold it."""
    waarden = dict(beoordeling.aannamewaarden)
    return [
        {"gegeven": naam, "waarde": woorden, "inhoud": schrijf_los_feit(waarden.get(naam))}
        for naam, woorden in beoordeling.aannames
    ]


def _feiten(beoordeling: Beoordeling) -> list[GebruiktFeit]:
    """Return every fact that some outcome read, once, by key."""
    alle = dict.fromkeys(feit for uitkomst in beoordeling.uitkomsten for feit in uitkomst.gebruikt)
    return sorted(alle, key=lambda feit: (feit.gegeven.sleutel, feit.waarde, feit.bron or "", feit.aangenomen))


def _feit(feit: GebruiktFeit) -> Json:
    return {
        "gegeven": feit.gegeven.sleutel,
        "waarde": feit.waarde,
        "bron": feit.bron,
        "sinds": _dag(feit.sinds),
        "aangenomen": feit.aangenomen,
        "aangenomenDoor": _door(feit),
    }


def _door(feit: GebruiktFeit) -> str | None:
    """Return who presumes the fact: the text (*tenzij blijkt dat*) or the caller (``aannames``)."""
    if not feit.aangenomen:
        return None
    return AANROEPER if feit.vermoeden is None else TEKST


def _oordelen(beoordeling: Beoordeling) -> list[GebruiktOordeel]:
    """Return every judgment that some outcome used, once, in the order of the outcomes."""
    alle = (oordeel for uitkomst in beoordeling.uitkomsten for oordeel in uitkomst.gebruikte_oordelen)
    return list({evolve(oordeel, over=None, plaats=False): oordeel for oordeel in alle}.values())


def _oordeel(oordeel: GebruiktOordeel) -> Json:
    gemeente = oordeel.gemeente
    return {
        "oordeel": oordeel.oordeel.sleutel,
        "waarde": oordeel.waarde,
        "gemeente": None if gemeente is None else {"code": gemeente.code, "naam": gemeente.naam},
        "door": oordeel.door or None,
        "datum": None if oordeel.datum is None else partiele_datum(oordeel.datum),
        "reden": oordeel.reden or None,
    }


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


@cache
def lexicon_fingerprint() -> str:
    """Return the SHA-256, in hex, over the word lists of the language: equal where these are."""
    som = sha256()
    for lijst in sorted(grammar_directory().joinpath("lexicon").iterdir(), key=lambda lijst: lijst.name):
        if lijst.name.endswith(".csv"):
            inhoud = lijst.read_bytes()
            som.update(f"{lijst.name};{len(inhoud)};".encode())
            som.update(inhoud)
    return som.hexdigest()


@cache
def library_version() -> str | None:
    """Return the version of this library; None when it was not installed as a package."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to load, and only a receipt needs it

    try:
        return version("regio-uitstroom")
    except PackageNotFoundError:
        return None
