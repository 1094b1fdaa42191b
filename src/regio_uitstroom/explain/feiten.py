"""The facts that an outcome rests on, and those that it still needs, in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, NodigFeit
from regio_uitstroom.explain.aanduiding import bepalingen, bepalingen_midden
from regio_uitstroom.explain.bijzinnen import als_bijzin, is_hoofdzin
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.teksten import MAANDEN, datum_in_woorden, opsomming
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

_NIET_VAST = "niet vast te stellen"
_GEEN, _NEE = "geen", "nee"
"""Values in words that ask for a sentence of their own."""

_VINDPLAATSEN = {
    "BRP": "dit staat in de basisregistratie personen (BRP)",
    "BRP en intake": "dit blijkt meestal uit de basisregistratie personen (BRP) en de intake",
    "intake": "dit blijkt meestal uit de intake",
    "zorgaanbieder": "de zorgaanbieder kan dit zeggen",
    "gemeente": "de gemeente kan dit zeggen",
    "cliënt": "de cliënt kan dit zelf zeggen",
    "woningcorporatie": "de woningcorporatie kan dit zeggen",
    "vrouwenopvang of Veilig Thuis": "de vrouwenopvang of Veilig Thuis kan dit zeggen",
}
"""Where an answer is found, as a sentence; another place is named as it stands in the list of facts."""
_GEEN_TOEN = re.compile(r"geen (?P<wat>adres|woonadres|voorziening)(?: (?P<tijd>.+))?")
"""That something was not there over a time (``geen woonadres op 31 mei 2025``)."""
_TOT = re.compile(rf" tot (?:en met )?((?:(?:\d+ )?(?:{'|'.join(MAANDEN)}) )?\d{{4}})")
"""When something ended, or will."""
_JAAR_OF_MAAND = re.compile(rf"(?:(?:{'|'.join(MAANDEN)}) )?\d{{4}}")
"""A date without its day: something is *in* it, not *op* it."""


def gebruikte_feiten(
    feiten: Sequence[GebruiktFeit], inleiding: str, peildatum: date, *, aannames_tellen: bool = True
) -> tuple[Alinea, ...]:
    """Return the facts that were known, led in by a sentence, and apart from them those that were presumed.

    ``aannames_tellen``: whether the outcome hangs on what was presumed.
    """
    bekend = [zin(_feit(feit, peildatum)) for feit in feiten if not feit.aangenomen]
    aangenomen = [feit for feit in feiten if feit.aangenomen]
    gevolg = "kan de uitkomst veranderen" if aannames_tellen else "verandert de uitkomst niet"
    return ((inleiding, *bekend) if bekend else (), _aangenomen(aangenomen, gevolg, peildatum))


def _aangenomen(feiten: Sequence[GebruiktFeit], gevolg: str, peildatum: date) -> Alinea:
    """Say which facts are presumed, by whom, and what that means."""
    if not feiten:
        return ()
    zinnen = tuple(dict.fromkeys(tekst for feit in feiten for tekst in _vermoeden(feit, peildatum)))
    if len({feit.gegeven for feit in feiten}) == 1:
        return (
            "Eén gegeven is niet vastgesteld, maar aangenomen.",
            *zinnen,
            f"Blijkt dat anders te zijn, dan {gevolg}.",
        )
    return (
        "De volgende gegevens zijn niet vastgesteld, maar aangenomen.",
        *zinnen,
        f"Blijkt een daarvan anders te zijn, dan {gevolg}.",
    )


def _vermoeden(feit: GebruiktFeit, peildatum: date) -> Alinea:
    """Return a presumed fact in sentences: what the text presumes in its words, what the caller presumes as a fact."""
    vermoeden = feit.vermoeden
    if vermoeden is None:
        return (zin(_feit(feit, peildatum)),)
    bijzin = als_bijzin(vermoeden.tekst)
    stelling = f"de tekst vermoedt dat {bijzin}" if vermoeden.waarde else f"niet is gebleken dat {bijzin}"
    tegen = "; het tegendeel is niet gebleken" if vermoeden.waarde else ""
    betwist = "Partijen verschillen hierover van mening, maar er staat niets vast." if vermoeden.betwist else ""
    return tuple(filter(None, (zin(stelling + tegen), betwist)))


def _feit(feit: GebruiktFeit, peildatum: date) -> str:
    """Return a fact as a main clause, with its source."""
    bron = f" (bron: {feit.bron})" if feit.bron else ""
    return f"{_stelling(feit.gegeven, feit.waarde, peildatum)}{bron}"


def _stelling(gegeven: Gegeven, waarde: str, peildatum: date) -> str:
    """Return what is known as a main clause: in the words for this fact, or by its name."""
    if waarde == _NIET_VAST:
        return f"{_naam(gegeven)} is onderzocht, maar niet vast te stellen"
    vast = _feitzinnen().get(gegeven.sleutel)
    if vast is not None:
        return vast.met(waarde, peildatum)
    if gegeven.type is Feittype.JA_NEE:
        return gegeven.omschrijving if waarde == "ja" and _is_zin(gegeven) else _antwoord(gegeven, waarde)
    if gegeven.type in {Feittype.HISTORIE, Feittype.GEBEURTENISSEN}:
        return f"over {gegeven.omschrijving} is bekend: {waarde}"
    bepaald = "," if re.search(r", (?:bedoeld|als bedoeld) in ", gegeven.omschrijving) else ""
    return f"{gegeven.omschrijving}{bepaald} is {waarde}"


@frozen
class _Feitzin:
    """The sentences for a built-in fact: with its value, with a period that has no end, and for none at all."""

    zin: str
    lopend: str
    geen: str

    def met(self, waarde: str, peildatum: date) -> str:
        """Return the sentence for a value in words; what ends after the peildatum is told as still going on."""
        niets = _GEEN_TOEN.fullmatch(waarde)
        if niets and "{}" in self.geen:
            return " ".join(self.geen.replace("{}", niets["tijd"] or "").replace("{wat}", niets["wat"]).split())
        if waarde in (_GEEN, _NEE) and self.geen:
            return self.geen
        zin_ = self.lopend if self.lopend and _loopt(waarde, peildatum) else self.zin
        if _JAAR_OF_MAAND.fullmatch(waarde):
            zin_ = zin_.replace(" op {}", " in {}")
        # Where a sentence and a value meet: *had een geen vaste*, *in buiten Nederland*.
        return (
            zin_.replace("{}", waarde)
            .replace(" een geen ", " geen ")
            .replace(" in buiten ", " buiten ")
            .replace(" naar buiten ", " buiten ")
        )


def _loopt(waarde: str, peildatum: date) -> bool:
    """Whether what is told in a value has no end, or ends after the day."""
    return all(_eerste_dag(einde) > peildatum for einde in _TOT.findall(waarde))


def _eerste_dag(dag: str) -> date:
    """Return the first day that a date in words can mean (``1 mei 2027``, ``mei 2027``, ``2027``)."""
    *voor, jaar = dag.split()
    maand = MAANDEN.index(voor[-1]) + 1 if voor else 1
    return date(int(jaar), maand, int(voor[0]) if len(voor) > 1 else 1)


@cache
def _feitzinnen() -> dict[str, _Feitzin]:
    return {row["sleutel"]: _Feitzin(row["zin"], row["lopend"], row["geen"]) for row in lexicon_rows("feitzinnen")}


def _is_zin(gegeven: Gegeven) -> bool:
    """Whether the description can stand as a sentence: *de cliënt heeft dagbesteding*."""
    return is_hoofdzin(gegeven.omschrijving)


def _antwoord(gegeven: Gegeven, waarde: str) -> str:
    vraag = gegeven.vraag or gegeven.omschrijving
    return f"op de vraag {aangehaald(vraag)} is het antwoord {waarde}"


def _naam(gegeven: Gegeven) -> str:
    return f"de vraag {aangehaald(gegeven.vraag)}" if gegeven.vraag else gegeven.omschrijving


def nodige_feiten(
    feiten: Iterable[NodigFeit], bereik: Mapping[str, tuple[Citaat, ...]] | None = None
) -> tuple[Alinea, ...]:
    """Return each question that is still needed, once: over which time, where it is found and why it matters.

    ``bereik``: where the text says whom it is for, by the fact that it asks there; every rule hangs on that.
    """
    per_vraag: dict[tuple[object, ...], list[NodigFeit]] = {}
    for feit in feiten:
        vorm = feit.antwoorden if feit.tijdvak is None else None
        per_vraag.setdefault((feit.gegeven.sleutel, feit.grond, feit.betwist, vorm), []).append(feit)
    vraagt = bereik or {}
    return tuple(
        _nodig_feit(groep[0], [een.tijdvak for een in groep], vraagt.get(groep[0].gegeven.sleutel, ()))
        for groep in per_vraag.values()
    )


def _nodig_feit(feit: NodigFeit, tijdvakken: Iterable[Periode | None], bereik: tuple[Citaat, ...]) -> Alinea:
    over = [tijdvak_in_woorden(een) for een in tijdvakken if een is not None]
    return (
        aangehaald(feit.gegeven.vraag),
        zin(f"het gaat om {opsomming(over)}") if over else _later(feit),
        "Hierover verschillen partijen; eerst moet vaststaan wat klopt." if feit.betwist else "",
        mogelijke_antwoorden(feit),
        zin(vindplaats(feit.gegeven)),
        zin(f"volgens {bepalingen_midden(*bereik)} hangt hiervan af of de tekst voor de cliënt geldt")
        if bereik
        else "",
        zin(f"dit is van belang voor {bepalingen(*feit.grond)}") if feit.grond else "",
    )


def _over_bereik(bereik: tuple[Citaat, ...]) -> str:
    if not bereik:
        return ""
    return zin(f"volgens {bepalingen_midden(*bereik)} hangt hiervan af of de tekst voor de cliënt geldt")


def _later(feit: NodigFeit) -> str:
    """Say of a history that is asked for without a time that another answer must tell which."""
    if feit.gegeven.type is not Feittype.HISTORIE or "tijdvak" not in feit.gegeven.vraag:
        return ""
    return "Om welke tijd het gaat, hangt af van een ander antwoord."


def mogelijke_antwoorden(feit: NodigFeit) -> str:
    """Return what can still be answered, where the question itself does not tell; empty where it does."""
    vorm = feit.antwoorden
    if vorm is None or feit.tijdvak is not None:
        return ""
    if vorm.van is not None and vorm.tot is not None:
        laatste = datum_in_woorden(vorm.tot - timedelta(days=1))
        return zin(f"het is een dag van {datum_in_woorden(vorm.van)} tot en met {laatste}")
    if feit.betwist and vorm.keuzes:
        return zin(f"genoemd zijn: {opsomming(vorm.keuzes)}")
    if vorm.soort is Feittype.KEUZE and vorm.keuzes:
        return zin(f"kies uit: {opsomming(vorm.keuzes, 'of')}")
    return ""


def vindplaats(gegeven: Gegeven) -> str:
    """Return where the answer is usually found, as a clause; empty where the list of facts does not say."""
    if not gegeven.vindplaats:
        return ""
    return _VINDPLAATSEN.get(gegeven.vindplaats, f"het antwoord is meestal te vinden bij: {gegeven.vindplaats}")


def tijdvak_in_woorden(periode: Periode) -> str:
    """Return a period: ``de tijd van 1 mei 2015 tot 1 mei 2018``; open sides are left out."""
    delen = [
        f"van {datum_in_woorden(periode.van)}" if periode.van else "",
        f"tot {datum_in_woorden(periode.tot)}" if periode.tot else "",
    ]
    if periode.van and periode.tot and (periode.tot - periode.van).days == 1:
        return datum_in_woorden(periode.van)
    return " ".join(["de tijd", *filter(None, delen)])
