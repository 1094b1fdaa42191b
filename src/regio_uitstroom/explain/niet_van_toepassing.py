"""Why no rule of the text covers this client on this day."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.evaluation.uitkomst import Bevinding, Reden, RegelBevinding
from regio_uitstroom.explain.aanduiding import (
    bepalingen,
    bepalingen_midden,
    deze_tekst,
    gemeenten_in_woorden,
    onderwerp,
    tekst_met_titel,
    werkwoord,
)
from regio_uitstroom.explain.redenen import beslissend, met_reden, per_reden, stappen
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Overgang
from regio_uitstroom.teksten import datum_in_woorden


def geen_regel_van_toepassing(zaak: Zaak) -> tuple[Alinea, ...]:
    """Return why the text does not answer the question, by the reason of the outcome."""
    match zaak.uitkomst.reden:
        case Reden.NIET_BINDEND:
            return _bindt_niet(zaak)
        case Reden.NIET_IN_WERKING:
            return _niet_in_werking(zaak)
        case Reden.NEEMT_NIET_DEEL:
            return _neemt_niet_deel(zaak)
        case Reden.BUITEN_DOELGROEP:
            return _buiten_doelgroep(zaak)
        case _:
            return _geen_regel(zaak)


def _bindt_niet(zaak: Zaak) -> tuple[Alinea, ...]:
    soort = zaak.kop.soort.value
    return (
        (
            zin(f"er is geen afdwingbare afspraak over {onderwerp(zaak.vraag)}"),
            zin(f"er is wel een {soort}, {aangehaald(zaak.kop.titel)}, maar zo'n tekst bindt niemand"),
            zin(f"wat daarin staat, zijn voornemens; die beslissen niets over {onderwerp(zaak.vraag)}"),
        ),
    )


def _niet_in_werking(zaak: Zaak) -> tuple[Alinea, ...]:
    """Say when the text holds, on which side of that the peildatum lies, and why no transition helps."""
    beslist = werkwoord(zaak.kop, "beslist", "beslissen")
    gevolg = zin(f"daarom {beslist} {deze_tekst(zaak.kop)} niets over {onderwerp(zaak.vraag)}")
    return ((wanneer(zaak), gevolg), _overgang(zaak))


def wanneer(zaak: Zaak) -> str:
    """Say when the text holds or held, for a peildatum on which it does not."""
    return wanneer_van_kracht(zaak.regeling, zaak.beoordeling.peildatum)


def wanneer_van_kracht(regeling: Regeling, peildatum: date) -> str:
    """Say when the text holds or held; where it gives no bound that the day passes, only that it does not."""
    van, tot = looptijd(regeling)
    naam, dag = tekst_met_titel(regeling.kop), datum_in_woorden(peildatum)
    if van is not None and peildatum < van:
        geldt = werkwoord(regeling.kop, "geldt", "gelden")
        return zin(f"{naam} {geldt} pas vanaf {datum_in_woorden(van)}, en de peildatum is {dag}")
    if tot is not None and peildatum >= tot:
        gold = werkwoord(regeling.kop, "gold", "golden")
        begin = f"van {datum_in_woorden(van)} " if van else ""
        return zin(f"{naam} {gold} {begin}tot {datum_in_woorden(tot)}, en de peildatum is {dag}")
    return zin(f"{naam} {werkwoord(regeling.kop, 'is', 'zijn')} op {dag} niet van kracht voor deze cliënt")


def _overgang(zaak: Zaak) -> Alinea:
    """Say that a transition clause was considered, and why it does not keep the text alive."""
    regels = [regel for regel in zaak.regeling.regels if isinstance(regel, Overgang) and regel.blijft]
    if not regels or zaak.uitkomst.poort is None:
        return ()
    hoofdzin = f"de overgangsbepaling in {bepalingen(*(regel.citaat for regel in regels))} maakt dat niet anders"
    # That the text itself is not in force was said already; what is left is why the clause does not help.
    redenen = tuple(d for d in beslissend(zaak.uitkomst.poort) if not d.tekst.endswith(" van kracht is"))
    return met_reden(hoofdzin, Bevinding("", waarheid=False, delen=redenen))


def _neemt_niet_deel(zaak: Zaak) -> tuple[Alinea, ...]:
    """Name the municipalities that the rules point at, and when they take part."""
    gemeenten = sorted(zaak.uitkomst.gemeenten_buiten, key=lambda gemeente: gemeente.naam)
    return (
        (
            *_aangewezen(zaak, gemeenten),
            *(tekst for gemeente in gemeenten for tekst in _deelname(zaak, gemeente)),
            zin(f"{deze_tekst(zaak.kop)} {werkwoord(zaak.kop, 'bindt', 'binden')} alleen gemeenten die meedoen"),
        ),
        tuple(dict.fromkeys(tekst for regel in _geldende(zaak) for tekst in stappen([regel.bevinding]))),
    )


def _geldende(zaak: Zaak) -> list[RegelBevinding]:
    """Return the rules that hold and that no other goes before."""
    geldend = [regel for regel in zaak.uitkomst.redenering if regel.geldt]
    return [regel for regel in geldend if not regel.verdrongen_door] or geldend


def _aangewezen(zaak: Zaak, gemeenten: list[Gemeente]) -> Alinea:
    if not gemeenten:
        return ()
    neemt = "neemt" if len(gemeenten) == 1 else "nemen"
    regels = tuple(dict.fromkeys(regel.regel for regel in _geldende(zaak)))
    wie = bepalingen_midden(*regels) if regels else "de tekst"
    wijst = "wijzen" if len(regels) > 1 else "wijst"
    naar = gemeenten_in_woorden(gemeenten)
    return (
        zin(f"{wie} {wijst} voor {onderwerp(zaak.vraag)} naar {naar}"),
        zin(f"die {neemt} op {zaak.peildatum} geen deel aan {tekst_met_titel(zaak.kop)}"),
    )


def _deelname(zaak: Zaak, gemeente: Gemeente) -> Alinea:
    """Return when and for what a municipality does take part, where the text says so."""
    zinnen = []
    for deelname in zaak.regeling.partijen.deelnames:
        van, tot = deelname.periode.van, deelname.periode.tot
        thema = f" voor {deelname.thema}" if deelname.thema else ""
        tijd = (f" vanaf {datum_in_woorden(van)}" if van else "") + (f" tot {datum_in_woorden(tot)}" if tot else "")
        if deelname.gemeente.code == gemeente.code and (thema or tijd):
            doet = "deed" if tot is not None and tot <= zaak.beoordeling.peildatum else "doet"
            zinnen.append(zin(f"volgens de lijst van partijen {doet} {gemeente.naam}{thema} mee{tijd}"))
    return tuple(zinnen)


def _buiten_doelgroep(zaak: Zaak) -> tuple[Alinea, ...]:
    """Tell that no rule of the text covers this client; a text without such rules has none to tell of."""
    if not zaak.uitkomst.redenering:
        return _geen_regel(zaak)
    bevat = werkwoord(zaak.kop, "bevat", "bevatten")
    inleiding = (
        zin(f"{tekst_met_titel(zaak.kop)} {bevat} regels over {onderwerp(zaak.vraag)}"),
        zin(f"op {zaak.peildatum} geldt geen daarvan voor deze cliënt"),
    )
    return (inleiding, *_per_regel(zaak))


def _per_regel(zaak: Zaak) -> tuple[Alinea, ...]:
    """Return why each rule does not apply; a closed list has its reason with its grounds."""
    mislukt = [bevinding for bevinding in zaak.uitkomst.redenering if bevinding.geldt is False]
    gronden = [bevinding for bevinding in mislukt if not bevinding.gesloten_lijst]
    return per_reden(gronden or mislukt)


def _geen_regel(zaak: Zaak) -> tuple[Alinea, ...]:
    bevat = werkwoord(zaak.kop, "bevat", "bevatten")
    return ((zin(f"{tekst_met_titel(zaak.kop)} {bevat} geen regel over {onderwerp(zaak.vraag)}"),),)
