"""What became of one rule, in sentences: why it does not apply, what is unknown, what it yields to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    Bevinding,
    NodigFeit,
    NodigOordeel,
    RegelBevinding,
    Uitkomst,
    Uitkomstsoort,
)
from regio_uitstroom.evaluation.waarden_tekst import bevoegde_in_woorden
from regio_uitstroom.explain.aanduiding import (
    bepalingen,
    bepalingen_midden,
    deze_tekst,
    geen_waarde,
    gevolg,
    gevolg_anders,
    werkwoord,
)
from regio_uitstroom.explain.antwoord import sleutel_van_vraag
from regio_uitstroom.explain.bedoeling import zonder_vraag
from regio_uitstroom.explain.boom import OVERIGE, lot_van
from regio_uitstroom.explain.feiten import tijdvak_in_woorden
from regio_uitstroom.explain.gelezen import oordeel_als_blad, stand_van_feit
from regio_uitstroom.explain.knopen import Lot, slak
from regio_uitstroom.explain.niet_van_toepassing import wanneer_van_kracht
from regio_uitstroom.explain.redenen import beslissend, met_reden
from regio_uitstroom.explain.terzijde import in_woorden
from regio_uitstroom.explain.verwoording import Woorden, in_bijzinnen
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid, Intrekking, Regel, Verlenging
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.waarde import frozen

_MEEST = 6
"""So many facts stand in one sentence; the tree has them all."""


@frozen
class Regelzaak:
    """A rule and how it fared, under an outcome or under none, with all that is needed to tell of it."""

    beoordeling: Beoordeling
    regeling: Regeling
    uitkomst: Uitkomst | None
    bevinding: RegelBevinding

    @property
    def plaats(self) -> str:
        """The place of the rule inside a sentence."""
        return bepalingen_midden(self.bevinding.regel)

    @property
    def regel(self) -> Regel | None:
        """The rule; None for the rule that a closed list adds, unless a ground stands at the same place."""
        return next((regel for regel in self.regeling.regels if regel.citaat == self.bevinding.regel), None)

    @property
    def knoop_id(self) -> str:
        """The id of the rule in the tree of the whole assessment."""
        wortel = OVERIGE if self.uitkomst is None else slak(sleutel_van_vraag(self.uitkomst.vraag))
        lijst = "-gesloten-lijst" if self.bevinding.gesloten_lijst else ""
        regel = self.bevinding.regel
        if self.uitkomst is None or regel.uit is None:
            return f"{wortel}/{slak(regel.sleutel)}{lijst}"
        return f"{wortel}/{slak(regel.uit.naam)}/{slak(regel.plaats)}{lijst}"

    @property
    def in_woorden(self) -> Bevinding:
        """The reasoning of the rule in clauses that can stand in a sentence."""
        return in_bijzinnen(self.bevinding.bevinding, Woorden.van_tekst(self.regeling))


def zinnen(zaak: Regelzaak) -> tuple[Alinea, ...]:
    """Return what became of the rule as paragraphs of full sentences."""
    if zaak.bevinding.gesloten_lijst:
        return (_gesloten_lijst(zaak),)
    dicht = _dichte_poort(zaak)
    if dicht:
        return (dicht,)
    return _PER_LOT[lot_van(zaak.bevinding, zaak.uitkomst)](zaak)


def _gesloten_lijst(zaak: Regelzaak) -> Alinea:
    """Tell of the rule that a closed list adds: without one of its grounds there is no urgency."""
    regel = zin(f"{zaak.plaats} noemt alle gronden; doet geen daarvan zich voor, dan is er geen urgentie")
    if zaak.bevinding.verdrongen_door:
        voor = bepalingen_midden(*zaak.bevinding.verdrongen_door)
        return (regel, zin(f"dat speelt hier niet, want {voor} is van toepassing"))
    uitkomst = zaak.uitkomst
    if uitkomst is not None and zaak.bevinding.regel in uitkomst.grond and uitkomst.soort is Uitkomstsoort.VASTGESTELD:
        return (regel, "Dat is hier zo.")
    return (regel, "Of dat hier zo is, staat nog niet vast.")


def _dichte_poort(zaak: Regelzaak) -> Alinea:
    """Say that the text as a whole does not cover the client, and why; empty where its gate is not shut."""
    poort = next((deel for deel in zaak.in_woorden.delen if deel.plek == "poort" and deel.waarheid is False), None)
    if poort is None:
        return ()
    hoofdzin = f"{zaak.plaats} is niet van toepassing"
    dicht = next(deel for deel in poort.delen if deel.waarheid is False)
    kop = zaak.regeling.kop
    if dicht.plek == "bindt":
        return (zin(f"{hoofdzin}: {aangehaald(kop.titel)} is een {kop.soort.value}, en zo'n tekst bindt niemand"),)
    if dicht.plek == "van kracht":
        return (zin(hoofdzin), wanneer_van_kracht(zaak.regeling, zaak.beoordeling.peildatum))
    geldt = werkwoord(kop, "geldt", "gelden")
    return (*met_reden(f"{hoofdzin}, omdat {deze_tekst(kop)} niet voor deze cliënt {geldt}", dicht), *_gelezen(dicht))


def _niet(zaak: Regelzaak) -> tuple[Alinea, ...]:
    bevinding = zaak.in_woorden
    gelezen = _gelezen(bevinding)
    uitleg: Alinea
    if isinstance(zaak.regel, _Macht) and not gelezen:
        uitleg = _niet_gebruikt(zaak)
    else:
        uitleg = met_reden(f"{zaak.plaats} is niet van toepassing", bevinding)
    return ((*uitleg, *gelezen), _over_macht(zaak.regel))


def _niet_gebruikt(zaak: Regelzaak) -> Alinea:
    """Say that a power was not used, or that the use that the record tells of does not count."""
    gebruik = f"{zaak.bevinding.regel.sleutel} toepassen"
    alle = (een for uitkomst in zaak.beoordeling.uitkomsten for een in uitkomst.terzijde)
    los = tuple(dict.fromkeys(zin(in_woorden(een)) for een in alle if een.oordeel.sleutel == gebruik))
    if los:
        return (zin(f"{zaak.plaats} is niet toegepast"), *los)
    return (zin(f"{zaak.plaats} is niet toegepast: het dossier zegt niet dat daarvan gebruik is gemaakt"),)


def _over_macht(regel: Regel | None) -> Alinea:
    """Say of a power how it comes to be used."""
    if not isinstance(regel, _Macht):
        return ()
    actor = bevoegde_in_woorden(regel.actor.naam)
    if isinstance(regel, Bevoegdheid) and regel.hardheid:
        return (
            zin(f"deze hardheidsbepaling werkt niet vanzelf: {actor} past haar toe, of de cliënt beroept zich erop"),
        )
    return (zin(f"dit is een bevoegdheid: zij telt pas mee als in het dossier staat dat {actor} haar gebruikt"),)


_Macht = Bevoegdheid | Verlenging | Intrekking


def _onbekend(zaak: Regelzaak) -> tuple[Alinea, ...]:
    bevinding = zaak.in_woorden
    uitleg = met_reden(f"of {zaak.plaats} van toepassing is, is niet bekend", bevinding)
    return ((*uitleg, *_ontbreekt(bevinding)), _over_macht(zaak.regel))


def _buiten_toepassing(zaak: Regelzaak) -> tuple[Alinea, ...]:
    door = bepalingen(*zaak.bevinding.uitgeschakeld_door)
    uitleg = zin(f"{zaak.plaats} is buiten toepassing gelaten op grond van {door}")
    schakels = [d for d in zaak.in_woorden.delen if d.plek.startswith("buiten toepassing door") and d.waarheid is False]
    redenen = [t for d in schakels for t in met_reden("die bepaling geldt hier", evolve(d, tekst="", waarheid=True))]
    return ((uitleg, *redenen),)


def _geweken(zaak: Regelzaak) -> tuple[Alinea, ...]:
    uitleg = met_reden(f"aan de voorwaarden van {zaak.plaats} is voldaan", zaak.in_woorden)
    voor = zin(f"toch beslist deze bepaling niet: zij wijkt voor {bepalingen(*zaak.bevinding.verdrongen_door)}")
    waarde = zaak.bevinding.waarde
    if zaak.uitkomst is None or waarde is None or waarde == zaak.uitkomst.waarde:
        return ((*uitleg, voor),)
    return ((*uitleg, voor, zin(f"anders {gevolg_anders(zaak.uitkomst.vraag, waarde)}")),)


def _beslist(zaak: Regelzaak) -> tuple[Alinea, ...]:
    return ((*_geldt_en(zaak, "bepaalt de uitkomst"), *_gelezen(zaak.in_woorden)),)


def _strijdig(zaak: Regelzaak) -> tuple[Alinea, ...]:
    anderen = [citaat for citaat in (zaak.uitkomst.strijd if zaak.uitkomst else ()) if citaat != zaak.bevinding.regel]
    met = f" {bepalingen(*anderen)}" if anderen else " een andere bepaling"
    return (_geldt_en(zaak, f"spreekt{met} tegen; daarom volgt er geen uitkomst"),)


def _geldt_en(zaak: Regelzaak, verder: str) -> Alinea:
    waarde = zaak.bevinding.waarde
    dan = zin(f"volgens deze bepaling {gevolg(zaak.uitkomst.vraag, waarde)}") if zaak.uitkomst and waarde else ""
    return (*met_reden(f"{zaak.plaats} is wel van toepassing en {verder}", zaak.in_woorden), dan)


def _van_toepassing(zaak: Regelzaak) -> tuple[Alinea, ...]:
    """Tell of a rule that applies and does not decide: for want of a value, or because it is not made for that."""
    if zaak.uitkomst is not None:
        tekst = zaak.bevinding.waarde_tekst
        verder = _geen_antwoord(tekst) if zaak.bevinding.waarde is None and tekst else "beslist hier niet"
        bevinding = zaak.in_woorden
        onbekend = tuple(deel for deel in bevinding.delen if deel.waarheid is None)
        nog = _ontbreekt(evolve(bevinding, waarheid=None, delen=onbekend)) if onbekend else ()
        return ((zin(f"{zaak.plaats} is wel van toepassing, maar {verder}"), *nog),)
    return (zonder_vraag(zaak.regel, zaak.plaats, zaak.in_woorden),)


def _geen_antwoord(waarom: str) -> str:
    if not waarom.startswith("niet bekend"):
        return f"geeft geen antwoord: {geen_waarde(waarom)}"
    return f"nog {waarom}" if waarom != "niet bekend" else "het antwoord is nog niet bekend"


def _gelezen(bevinding: Bevinding) -> Alinea:
    """Name the known facts and judgments that decide a finding."""
    lezingen = [deel.lezing for deel in beslissend(bevinding) if deel.lezing is not None]
    feiten: dict[str, dict[str, None]] = {}
    for feit in (feit for lezing in lezingen for feit in lezing.gebruikt):
        feiten.setdefault(feit.gegeven.omschrijving, {})[stand_van_feit(feit)] = None
    gegevens = (f"{wat}: {opsomming(list(standen))}" for wat, standen in feiten.items())
    oordelen = (oordeel_als_blad(oordeel) for lezing in lezingen for oordeel in lezing.oordelen)
    return _opgesomd("daarvoor is gelezen", (*gegevens, *oordelen))


def _ontbreekt(bevinding: Bevinding) -> Alinea:
    """Name the facts and judgments that keep a finding from being known."""
    lezingen = [deel.lezing for deel in beslissend(bevinding) if deel.lezing is not None]
    feiten: dict[tuple[str, bool], list[NodigFeit]] = {}
    for feit in (feit for lezing in lezingen for feit in lezing.open):
        feiten.setdefault((feit.gegeven.sleutel, feit.betwist), []).append(feit)
    oordelen = (_open_oordeel(oordeel) for lezing in lezingen for oordeel in lezing.oordelen_open)
    return _opgesomd("daarvoor ontbreekt nog het antwoord op", (*map(_open_feit, feiten.values()), *oordelen))


def _open_feit(groep: Sequence[NodigFeit]) -> str:
    """Return a question that is open, with all stretches of time over which it is."""
    een = groep[0]
    tijdvakken = dict.fromkeys(tijdvak_in_woorden(feit.tijdvak) for feit in groep if feit.tijdvak)
    over = f" (over {opsomming(list(tijdvakken))})" if tijdvakken else ""
    betwist = " (hierover verschillen partijen)" if een.betwist else ""
    return f"{aangehaald(een.gegeven.vraag) if een.gegeven.vraag else een.gegeven.omschrijving}{over}{betwist}"


def _open_oordeel(oordeel: NodigOordeel) -> str:
    aan = f" (een oordeel van {oordeel.beoordelaar})" if oordeel.beoordelaar else " (een oordeel)"
    return f"{aangehaald(oordeel.vraag)}{aan}"


def _opgesomd(inleiding: str, bladen: Iterable[str]) -> Alinea:
    alle = list(dict.fromkeys(bladen))[:_MEEST]
    return (zin(f"{inleiding}: {'; '.join(alle)}"),) if alle else ()


_PER_LOT = {
    Lot.NIET_VAN_TOEPASSING: _niet,
    Lot.ONBEKEND: _onbekend,
    Lot.BUITEN_TOEPASSING: _buiten_toepassing,
    Lot.GEWEKEN: _geweken,
    Lot.BESLIST: _beslist,
    Lot.STRIJDIG: _strijdig,
    Lot.VAN_TOEPASSING: _van_toepassing,
}
