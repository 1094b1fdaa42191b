"""The facts that may change, each with the values that the rules can tell apart (semantics, section 5)."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

from attrs import evolve, field

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import Client, Oordeel
from regio_uitstroom.evaluation.beoordelaars import mag_oordelen
from regio_uitstroom.evaluation.beslis import Beslissing
from regio_uitstroom.evaluation.combinaties import Combinaties, maak_combinaties, sleutel_van
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.deelname import deelnemers
from regio_uitstroom.evaluation.lezing import Open, OpenFeit, OpenOordeel, OpenTijdvak
from regio_uitstroom.evaluation.nodig import lezers_van, volgorde_van
from regio_uitstroom.evaluation.representanten import representanten
from regio_uitstroom.evaluation.representatieve_dagen import MEESTE_DAGEN
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.bundel import teksten_van
from regio_uitstroom.model.doorloop import doorloop, van_soort
from regio_uitstroom.model.voorwaarden import Vermoed
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen
from regio_uitstroom.watals.uitkomst import Feitwijziging, Oordeelwijziging, Wijziging
from regio_uitstroom.watals.veranderlijk import (
    feit_van,
    is_veranderlijk,
    met_feit,
    met_oordeel,
    veranderlijke_sleutels,
    zonder,
)
from regio_uitstroom.watals.vraag import Gewogen, Vraagsteller

TE_VEEL_DAGEN = "niet elke dag is geprobeerd: er zijn te veel dagen die verschil kunnen maken"
TE_VEEL_SAMENHANG = "niet elke waarde is geprobeerd: er zijn te veel combinaties van antwoorden om ze te vergelijken"

ANDERE_GEMEENTEN = "van de gemeenten die geen regel noemt, zijn er enkele geprobeerd; met een andere gaat het net zo"


@frozen
class Keuze:
    """One fact or judgment that may change, and the numbers of its other values among the combinations."""

    open_: Open
    nummer: int
    waarden: tuple[int, ...]


@frozen
class Keuzen:
    """All that may change, in the order of the list of needed facts, and what each combination decides."""

    keuzes: tuple[Keuze, ...]
    client: Client = field(repr=False)
    combinaties: Combinaties = field(repr=False)
    beperkingen: tuple[str, ...] = ()

    def beslissing(self, gekozen: dict[int, int]) -> Beslissing:
        """Return what is decided when the items with these numbers have these values."""
        rij = [0] * len(self.combinaties.items)
        for nummer, waarde in gekozen.items():
            rij[nummer] = waarde
        return self.combinaties.beslissing(rij)

    def wijziging(self, keuze: Keuze, waarde: int) -> Wijziging:
        """Return the change that a value stands for."""
        antwoord = self.combinaties.items[keuze.nummer].antwoorden[waarde]
        if isinstance(keuze.open_, OpenFeit):
            gegeven = keuze.open_.gegeven
            return Feitwijziging(gegeven, feit_van(self.client, gegeven.sleutel), antwoord)
        assert isinstance(keuze.open_, OpenOordeel)  # noqa: S101 - a stretch of history is no choice
        return Oordeelwijziging(keuze.open_.oordeel, keuze.open_.beoordelaar, antwoord)


def pas_toe(client: Client, wijziging: Wijziging) -> Client:
    """Return the record after a change."""
    if isinstance(wijziging, Feitwijziging):
        return met_feit(client, wijziging.gegeven.sleutel, wijziging.wordt)
    beoordelaar = wijziging.beoordelaar

    def telt(oordeel: Oordeel) -> bool:
        return mag_oordelen(beoordelaar, oordeel.door)

    return met_oordeel(client, wijziging.wordt, telt)


def maak_keuzen(
    steller: Vraagsteller,
    client: Client,
    gewogen: Gewogen,
    vast: frozenset[str],
    gezocht: frozenset[Gemeente] = frozenset(),
) -> Keuzen | None:
    """Return what may change for the question; None where no rule on it reads anything that may.

    The rules are weighed for a record without the facts that may change, so that every part of them that can read one
    is known; the values are then tried in the record itself. ``vast``: keys that are to stay as they are.
    ``gezocht``: the municipalities of the outcome that is looked for; none: any outcome.
    """
    los = veranderlijke_sleutels(*teksten_van(steller.regeling)) - vast
    kaal = evolve(steller, aannames={n: w for n, w in steller.aannames.items() if not los & {n, f"feiten.{n}"}})
    zonder_feiten = kaal.weeg(zonder(client, sorted(los)), gewogen.ctx.peildatum)
    if zonder_feiten is None:
        return None
    lezers = lezers_van(zonder_feiten.weging)
    vermoed = _vermoede_feiten(zonder_feiten)
    open_ = [een for een in sorted({*lezers, *vermoed}, key=repr) if _mag(een, vast)]
    if not open_:
        return None
    combinaties = maak_combinaties(zonder_feiten.stuk, zonder_feiten.ctx, open_, waarin=gewogen.ctx, ook=gezocht)
    volgorde = volgorde_van({**{een: frozenset() for een in vermoed}, **lezers})
    beperkingen = (
        *_beperkingen(open_, combinaties),
        *(_gemeenten(zonder_feiten.ctx, open_) if isinstance(steller.vraag, Taak) and not gezocht else ()),
    )
    return Keuzen(tuple(_keuzes(open_, combinaties, volgorde)), client, combinaties, beperkingen)


def _vermoede_feiten(gewogen: Gewogen) -> set[Open]:
    """Return the facts that only a part read in which a presumption of the text settled something."""
    ctx = gewogen.ctx
    delen = ctx.spoor.vermoed | {id(deel) for een in _vermoedens(ctx) for deel in doorloop(een)}
    sleutels = {s for deel, gezocht in ctx.spoor.zelf.items() if deel in delen for s in gezocht}
    return {OpenFeit(_gegeven(ctx, sleutel)) for sleutel in sleutels if isinstance(sleutel, str)}


def _vermoedens(ctx: Context) -> Iterator[Vermoed]:
    """Yield the conditions of the texts that were presumed."""
    for deel in ctx.alle:
        alle = van_soort(Vermoed, deel.regeling.regels, deel.regeling.begrippen)
        yield from (een for een in alle if id(een) in ctx.spoor.vermoed)


def _gegeven(ctx: Context, sleutel: str) -> Gegeven:
    """Return the description of a fact, as one of the texts declares it."""
    verklaard = (deel for deel in ctx.alle if any(een.sleutel == sleutel for een in deel.regeling.gegevens))
    return next(verklaard, ctx).gegeven(sleutel)


def _mag(open_: Open, vast: frozenset[str]) -> bool:
    if isinstance(open_, OpenFeit):
        return is_veranderlijk(open_.gegeven) and open_.gegeven.sleutel not in vast
    return not isinstance(open_, OpenTijdvak)


def _keuzes(open_: list[Open], combinaties: Combinaties, volgorde: tuple[Hashable, ...]) -> Iterator[Keuze]:
    """Yield the choices in the order of the list of needed facts."""
    per_sleutel = {sleutel_van(een): een for een in reversed(open_)}
    for sleutel in volgorde:
        if sleutel not in per_sleutel:
            continue
        een, nummer = per_sleutel[sleutel], combinaties.nummers[sleutel]
        antwoorden = combinaties.items[nummer].antwoorden
        yield Keuze(een, nummer, tuple(i for i in range(1, len(antwoorden)) if _kan(een, antwoorden[i])))


def _kan(open_: Open, antwoord: Any) -> bool:  # noqa: ANN401 - a fact or a judgment
    """Whether a record can come to hold this: a value, and of a choice one of those that there are."""
    if isinstance(open_, OpenOordeel):
        return True
    if not isinstance(antwoord, Bekend) or not isinstance(open_, OpenFeit):
        return False
    gegeven: Gegeven = open_.gegeven
    return gegeven.type is not Feittype.KEUZE or not gegeven.keuzes or antwoord.waarde in gegeven.keuzes


def _gemeenten(ctx: Context, open_: list[Open]) -> tuple[str, ...]:
    """Return that not every municipality was tried, where one can be answered and there are more than were."""
    gevraagd = any(een.plaats if isinstance(een, OpenOordeel) else _is_gemeente(een) for een in open_)
    partijen = {een for deel in ctx.alle for een in deelnemers(deel).zeker}
    return (ANDERE_GEMEENTEN,) if gevraagd and not partijen <= set(representanten(ctx).plaatsen) else ()


def _is_gemeente(open_: Open) -> bool:
    """Whether the answer to an unknown item holds a municipality."""
    if not isinstance(open_, OpenFeit):
        return False
    return open_.gegeven.type is Feittype.GEMEENTE or open_.gegeven.sleutel in {"meldingen", "regie"}


def _beperkingen(open_: list[Open], combinaties: Combinaties) -> tuple[str, ...]:
    """Return what keeps the values from being all that a condition can tell apart."""
    gedateerd = any(
        isinstance(een, OpenFeit) and een.gegeven.type in {Feittype.DATUM, Feittype.GEBEURTENISSEN} for een in open_
    )
    uitgedund = gedateerd and combinaties.aantal_dagen >= MEESTE_DAGEN
    return tuple(
        reden
        for reden, geldt in ((TE_VEEL_DAGEN, uitgedund), (TE_VEEL_SAMENHANG, not combinaties.alles_vergeleken))
        if geldt
    )
