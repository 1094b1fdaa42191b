"""What became of a provision in an example, and whether the reason that the example gives is one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import Factory, define, evolve, fields

from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.evaluation.proef import Proef
from regio_uitstroom.evaluation.uitkomst import Beoordeling, RegelBevinding, Uitkomst
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet, of
from regio_uitstroom.explain.boom import lot_van
from regio_uitstroom.explain.knopen import Lot
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorbeeld import Toepassing, Voorbeeld
from regio_uitstroom.model.voorwaarden import BegripGeldt, En, FeitIs, Niet, Of, Vermoed, Voorwaarde
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.waarde import frozen

TOEGEPAST = frozenset({Lot.BESLIST, Lot.STRIJDIG, Lot.VAN_TOEPASSING})
NIET_TOEGEPAST = frozenset({Lot.GEWEKEN, Lot.BUITEN_TOEPASSING, Lot.NIET_VAN_TOEPASSING})


@frozen
class Gevolgd:
    """What became of one rule, for one question or for none."""

    bevinding: RegelBevinding
    lot: Lot


@define(eq=False)
class Beoordeeld:
    """An example with its assessment."""

    regeling: Regeling
    voorbeeld: Voorbeeld
    beoordeling: Beoordeling
    _proeven: list[Proef] = Factory(list)

    @property
    def proef(self) -> Proef:
        """Where conditions can be tried for the client of the example."""
        if not self._proeven:
            self._proeven.append(Proef(self.regeling, self.voorbeeld.client, self.voorbeeld.peildatum))
        return self._proeven[0]

    def regels(self) -> Iterator[Gevolgd]:
        """Yield every rule that was tried, with what became of it."""
        for uitkomst in self.beoordeling.uitkomsten:
            yield from (_gevolgd(bevinding, uitkomst) for bevinding in uitkomst.redenering)
        yield from (_gevolgd(bevinding, None) for bevinding in self.beoordeling.overige)


def _gevolgd(bevinding: RegelBevinding, uitkomst: Uitkomst | None) -> Gevolgd:
    return Gevolgd(bevinding, lot_van(bevinding, uitkomst))


def gekregen_toepassing(beoordeeld: Beoordeeld, verwacht: Toepassing) -> str:
    """Return what came out instead of what an example says of a provision; empty where it is as it says."""
    hier = [een for een in beoordeeld.regels() if not een.bevinding.gesloten_lijst]
    hier = [een for een in hier if verwacht.bepaling.omvat(een.bevinding.regel)]
    plaats = verwacht.bepaling.midden
    if not hier:
        return f"{plaats} bevat geen regel die kan worden toegepast"
    if any(een.lot in TOEGEPAST for een in hier):
        return "" if verwacht.toegepast else f"{plaats} is toegepast"
    if any(een.lot is Lot.ONBEKEND for een in hier):
        return f"onbekend is of {plaats} van toepassing is"
    if verwacht.toegepast:
        return f"{plaats} is niet toegepast: {_waarom(hier)}"
    reden = _andere_reden(beoordeeld, verwacht, hier)
    return f"{plaats} is niet toegepast, maar {reden}" if reden else ""


def _waarom(hier: list[Gevolgd]) -> str:
    """Say why no rule of a provision was applied."""
    return opsomming(list(dict.fromkeys(map(_een_reden, hier))))


def _een_reden(een: Gevolgd) -> str:
    bevinding = een.bevinding
    if een.lot is Lot.BUITEN_TOEPASSING:
        return f"{opsomming([c.tekst for c in bevinding.uitgeschakeld_door])} zet het buiten toepassing"
    if een.lot is Lot.GEWEKEN:
        return f"het wijkt voor {opsomming([c.tekst for c in bevinding.verdrongen_door])}"
    return "wat het vraagt, geldt niet voor deze cliënt"


def _andere_reden(beoordeeld: Beoordeeld, verwacht: Toepassing, hier: list[Gevolgd]) -> str:
    """Return what is wrong with the reason that is given; empty: nothing, or none is given."""
    if verwacht.voorgaat is not None:
        if all(any(map(verwacht.voorgaat.omvat, _eerder(een))) for een in hier):
            return ""
        return f"om een andere reden: {_waarom(hier)}"
    if verwacht.omdat is None:
        return ""
    per_plaats = {regel.citaat: regel for regel in beoordeeld.regeling.regels}
    regels = [per_plaats[een.bevinding.regel] for een in hier]
    omdat = _uitgeschreven(verwacht.omdat, regels, beoordeeld.regeling)
    geldt = beoordeeld.proef.waarheid(omdat)
    if geldt is not True:
        return f"de reden {'is niet bekend' if geldt is None else 'klopt niet'} voor deze cliënt"
    if all(_verklaart(beoordeeld, omdat, regel, een.lot) for regel, een in zip(regels, hier, strict=True)):
        return ""
    return f"niet alleen daarom: {_waarom(hier)}"


def _eerder(een: Gevolgd) -> tuple[Citaat, ...]:
    """Return the provisions by which a rule was set aside."""
    return (*een.bevinding.verdrongen_door, *een.bevinding.uitgeschakeld_door)


def _verklaart(beoordeeld: Beoordeeld, omdat: Voorwaarde, regel: Regel, lot: Lot) -> bool:
    """Whether a condition that holds is enough to keep a rule from applying, whatever else is so."""
    if lot is not Lot.NIET_VAN_TOEPASSING or regel.voorwaarde is None:
        return False
    gegeven = {deel: beoordeeld.proef.waarheid(deel, regel) for deel in bladeren(omdat)}
    return _Uitkomst(beoordeeld, regel, gegeven).van(regel.voorwaarde) is False


def _uitgeschreven(omdat: Voorwaarde, regels: list[Regel], regeling: Regeling) -> Voorwaarde:
    """Return a reason with what it says in short (*terugkeer onveilig is*) put as the rules ask for it.

    Only words that are no condition of the text can be short for one, and only if they can mean no other.
    """
    match omdat:
        case En() | Of():
            return evolve(omdat, delen=tuple(_uitgeschreven(deel, regels, regeling) for deel in omdat.delen))
        case Niet():
            return evolve(omdat, deel=_uitgeschreven(omdat.deel, regels, regeling))
        case FeitIs() if omdat.gegeven not in regeling.gegevens and omdat.gegeven.sleutel not in ingebouwde_gegevens():
            gevraagd = {deel for regel in regels if regel.voorwaarde is not None for deel in bladeren(regel.voorwaarde)}
            bedoeld = [deel for deel in gevraagd if _kort_voor(omdat.gegeven.omschrijving, deel.tekst)]
            return bedoeld[0] if len(bedoeld) == 1 else omdat
        case _:
            return omdat


def _kort_voor(kort: str, lang: str) -> bool:
    """Whether the words of the one stand in the other, in that order."""
    woorden = iter(lang.casefold().split())
    return all(woord in woorden for woord in kort.casefold().split())


def bladeren(voorwaarde: Voorwaarde) -> Iterator[Voorwaarde]:
    """Yield the conditions that hold no others."""
    match voorwaarde:
        case En() | Of():
            for deel in voorwaarde.delen:
                yield from bladeren(deel)
        case Niet() | Vermoed():
            yield from bladeren(voorwaarde.deel)
        case _:
            yield voorwaarde


@define(eq=False)
class _Uitkomst:
    """A condition worked out from a few of its parts; the others are left unknown."""

    beoordeeld: Beoordeeld
    regel: Regel
    gegeven: Mapping[Voorwaarde, Waarheid]

    @cached_property
    def _begrippen(self) -> dict[str, Voorwaarde | None]:
        begrippen = self.beoordeeld.regeling.begrippen
        return {begrip.naam: begrip.voorwaarde for begrip in begrippen if isinstance(begrip, VoorwaardeBegrip)}

    def van(self, voorwaarde: Voorwaarde, onder: frozenset[str] = frozenset()) -> Waarheid:
        """Return the truth of a condition; a term counts by its definition where the reason does not name the term."""
        match voorwaarde:
            case En():
                return en(self.van(deel, onder) for deel in voorwaarde.delen)
            case Of():
                return of(self.van(deel, onder) for deel in voorwaarde.delen)
            case Niet():
                return niet(self.van(voorwaarde.deel, onder))
            case Vermoed():
                return self.van(voorwaarde.deel, onder)
        for deel, waarheid in self.gegeven.items():
            if self._zelfde(deel, voorwaarde):
                return waarheid
        inhoud = self._inhoud(voorwaarde, onder)
        return self.van(inhoud, onder | {_naam(voorwaarde)}) if inhoud is not None else None

    def _inhoud(self, voorwaarde: Voorwaarde, onder: frozenset[str]) -> Voorwaarde | None:
        if not isinstance(voorwaarde, BegripGeldt) or voorwaarde.begrip in onder:
            return None
        return self._begrippen.get(voorwaarde.begrip)

    def _zelfde(self, een: Voorwaarde, ander: Voorwaarde) -> bool:
        """Whether two conditions ask the same; a municipality counts by which one it is for this client."""
        if een == ander:
            return True
        if type(een) is not type(ander):
            return False
        plaatsen = {
            veld.name: (links, rechts)
            for veld in fields(type(een))
            if isinstance(links := getattr(een, veld.name), Gemeentebron)
            and isinstance(rechts := getattr(ander, veld.name), Gemeentebron)
        }
        if not plaatsen or any(
            getattr(een, veld.name) != getattr(ander, veld.name)
            for veld in fields(type(een))
            if veld.eq and veld.name not in plaatsen
        ):
            return False
        plaats = self.beoordeeld.proef.plaats
        return all(plaats(links, self.regel) == plaats(rechts, self.regel) for links, rechts in plaatsen.values())


def _naam(voorwaarde: Voorwaarde) -> str:
    return voorwaarde.begrip if isinstance(voorwaarde, BegripGeldt) else ""
