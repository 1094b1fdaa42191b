"""Compares what an example asserts with what the evaluator says."""

from __future__ import annotations

from collections.abc import Mapping

from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.explain.antwoord import reden_in_woorden
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorbeeld import Toepassing, Verwachting, Voorbeeld
from regio_uitstroom.model.woorden import Oordeelsoort, Taak
from regio_uitstroom.voorbeelden.toepassing import Beoordeeld, gekregen_toepassing
from regio_uitstroom.waarde import frozen

_SOORT_IN_WOORDEN = {
    "vastgesteld": "vastgesteld",
    "niet_van_toepassing": "niet van toepassing",
    "onbepaald": "onbepaald",
    "strijdig": "strijdig",
    "oordeel_nodig": "er is een oordeel nodig",
}


@frozen
class Afwijking:
    """One assertion that does not hold: what was asserted, what came out, and why."""

    verwachting: Verwachting | Toepassing
    verwacht: str
    gekregen: str


@frozen
class VoorbeeldResultaat:
    """How one example fared; it passes when there is no deviation."""

    voorbeeld: Voorbeeld
    beoordeling: Beoordeling
    afwijkingen: tuple[Afwijking, ...]

    @property
    def geslaagd(self) -> bool:
        """Whether every assertion holds."""
        return not self.afwijkingen


def toets(regeling: Regeling) -> tuple[VoorbeeldResultaat, ...]:
    """Run all examples of an agreement, in the order of the text."""
    return tuple(_toets_voorbeeld(regeling, voorbeeld) for voorbeeld in regeling.voorbeelden)


def _toets_voorbeeld(regeling: Regeling, voorbeeld: Voorbeeld) -> VoorbeeldResultaat:
    beoordeling = beoordeel(regeling, voorbeeld.client, peildatum=voorbeeld.peildatum)
    afwijkingen = tuple(
        afwijking for verwachting in voorbeeld.verwachtingen for afwijking in _vergelijk(beoordeling, verwachting)
    )
    beoordeeld = Beoordeeld(regeling, voorbeeld, beoordeling)
    toepassingen = ((deel, gekregen_toepassing(beoordeeld, deel)) for deel in voorbeeld.toepassingen)
    anders = tuple(Afwijking(deel, deel.tekst, gekregen) for deel, gekregen in toepassingen if gekregen)
    return VoorbeeldResultaat(voorbeeld, beoordeling, (*afwijkingen, *anders))


def _vergelijk(beoordeling: Beoordeling, verwachting: Verwachting) -> tuple[Afwijking, ...]:
    """Return the deviations for one assertion: the kind first, its details only when the kind is right."""
    if verwachting.vraag is None:
        return _nodig_ergens(beoordeling, verwachting)
    try:
        uitkomst = beoordeling.uitkomst(verwachting.vraag)
    except KeyError:
        return (Afwijking(verwachting, f"een uitkomst over {_vraag(verwachting)}", "deze vraag is niet aan de orde"),)
    if uitkomst.soort.value != verwachting.uitkomst:
        return (Afwijking(verwachting, _verwacht(verwachting), _gekregen(uitkomst)),)
    return tuple(
        Afwijking(verwachting, verwacht, gekregen)
        for verwacht, gekregen, goed in _details(uitkomst, verwachting)
        if not goed
    )


def _nodig_ergens(beoordeling: Beoordeling, verwachting: Verwachting) -> tuple[Afwijking, ...]:
    """Return the facts that no question needs, of those that some question must need."""
    nodig = {sleutel: naam for uitkomst in beoordeling.uitkomsten for sleutel, naam in _nog_nodig(uitkomst).items()}
    return tuple(
        Afwijking(verwachting, f"nog nodig: {naam}", _alles(nodig))
        for naam in verwachting.nodig
        if not _genoemd(naam, nodig)
    )


def _nog_nodig(uitkomst: Uitkomst) -> dict[str, str]:
    """Return what is still needed: the key of each fact and judgment, with what it is in words."""
    feiten = {n.gegeven.sleutel: n.gegeven.omschrijving for n in uitkomst.nog_nodig}
    return feiten | {o.oordeel.sleutel: o.oordeel.omschrijving for o in uitkomst.oordelen_nodig}


def _genoemd(naam: str, nodig: Mapping[str, str]) -> bool:
    """Whether a name is that of something needed: its key, with or without ``feiten``, or its words."""
    return bool({naam, f"feiten.{naam}"} & nodig.keys()) or naam.casefold() in map(str.casefold, nodig.values())


def _alles(nodig: Mapping[str, str]) -> str:
    return "nog nodig: " + (", ".join(sorted(nodig.values())) or "niets")


def _details(uitkomst: Uitkomst, verwachting: Verwachting) -> list[tuple[str, str, bool]]:
    """Return (asserted, got, holds) for each detail that the example asserts."""
    waarde = uitkomst.waarde
    gemeenten = waarde.gemeenten if waarde else frozenset()
    details = []
    if verwachting.gemeenten is not None:
        details.append((_verwacht(verwachting), _gekregen(uitkomst), gemeenten == verwachting.gemeenten))
    if verwachting.urgent is not None:
        details.append(
            (_verwacht(verwachting), _gekregen(uitkomst), waarde is not None and waarde.urgent == verwachting.urgent)
        )
    for verwacht in verwachting.grond:
        grond = ", ".join(c.tekst for c in uitkomst.grond) or "geen bepaling"
        holds = any(verwacht.omvat(c) for c in (*uitkomst.grond, *uitkomst.strijd))
        details.append((f"op grond van {verwacht.tekst}", f"op grond van {grond}", holds))
    if verwachting.reden is not None:
        details.append(
            (
                reden_in_woorden(verwachting.reden),
                reden_in_woorden(uitkomst.reden.value),
                uitkomst.reden.value == verwachting.reden,
            )
        )
    nodig = _nog_nodig(uitkomst)
    details.extend((f"nog nodig: {naam}", _alles(nodig), _genoemd(naam, nodig)) for naam in verwachting.nodig)
    return details


def _vraag(verwachting: Verwachting) -> str:
    return verwachting.vraag.sleutel if isinstance(verwachting.vraag, Taak) else verwachting.vraag or ""


def _verwacht(verwachting: Verwachting) -> str:
    """Say what the example asserts."""
    if verwachting.gemeenten is not None:
        return " en ".join(sorted(g.naam for g in verwachting.gemeenten))
    if verwachting.urgent is not None:
        return _urgent(verwachting.vraag, urgent=verwachting.urgent)
    return _SOORT_IN_WOORDEN[verwachting.uitkomst]


def _urgent(vraag: object, *, urgent: bool) -> str:
    """Say whether there is urgency; of one that was granted, whether it still holds."""
    if vraag in (Urgentievraag.STATUS, Urgentievraag.STATUS.value):
        return "de urgentie is geldig" if urgent else "de urgentie is niet (meer) geldig"
    return "urgent" if urgent else "niet urgent"


def _met_vorm(oordeel: Oordeelsoort) -> str:
    """Return what must be judged; of the use of a power with how an example says that it was used."""
    plaats = oordeel.sleutel.removesuffix(" toepassen")
    if not oordeel.is_gebruik or ": " in plaats:
        return oordeel.omschrijving
    komma = "," if "," in plaats else ""
    return f"{oordeel.omschrijving} (in een voorbeeld: `waarbij {plaats}{komma} wordt toegepast`)"


def _gekregen(uitkomst: Uitkomst) -> str:
    """Say what came out, with the facts still needed where it is not settled."""
    if uitkomst.soort is Uitkomstsoort.VASTGESTELD and uitkomst.waarde is not None:
        if uitkomst.waarde.urgent is not None:
            return _urgent(uitkomst.vraag, urgent=uitkomst.waarde.urgent)
        return " en ".join(sorted(g.naam for g in uitkomst.waarde.gemeenten))
    tekst = f"{_SOORT_IN_WOORDEN[uitkomst.soort.value]} ({reden_in_woorden(uitkomst.reden.value)})"
    nodig = [n.gegeven.omschrijving for n in uitkomst.nog_nodig]
    nodig += [_met_vorm(o.oordeel) for o in uitkomst.oordelen_nodig]
    return f"{tekst}; nog nodig: {', '.join(nodig)}" if nodig else tekst
