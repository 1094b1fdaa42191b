"""What was decided, on which provision, because of which facts, and which exceptions do not apply."""

from __future__ import annotations

from datetime import timedelta

from regio_uitstroom.evaluation.ficties import zet_onderdeel_opzij
from regio_uitstroom.evaluation.uitkomst import Bevinding, Reden, RegelBevinding, Urgentievraag
from regio_uitstroom.evaluation.vaststelling import naam_van
from regio_uitstroom.evaluation.waarden_tekst import bevoegde_in_woorden
from regio_uitstroom.explain.aanduiding import (
    bepalingen,
    bepalingen_midden,
    deze_tekst,
    geen_waarde,
    gemeenten_in_woorden,
    gevolg_anders,
    onderwerp,
    tekst_met_titel,
    werkwoord,
)
from regio_uitstroom.explain.anders import geeft_het_anders
from regio_uitstroom.explain.redenen import (
    beslissend,
    in_zinnen,
    met_reden,
    stappen,
    zonder_herhaling,
    zonder_toepassing,
)
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, citaat_zin, zin
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Deelnemers, VasteGemeente
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regels import (
    Geldigheid,
    Intrekking,
    Overgang,
    Urgentie,
    Verantwoordelijkheid,
    Verdeelsleutel,
    Verdeling,
    Verlenging,
    Verval,
)
from regio_uitstroom.model.woorden import VERLENGING, Taak
from regio_uitstroom.teksten import datum_in_woorden, duur_in_woorden, is_meervoud

_LANGSTE_CITAAT = 320
"""A longer sentence of the text is cited by its place only."""


def beslissing(zaak: Zaak) -> tuple[Alinea, ...]:
    """Return the decision, its ground, the reasons and the exceptions that were considered."""
    alineas = (
        (_uitkomst(zaak), *_grond(zaak), *_verlengd(zaak), nog_van_kracht(zaak), _tekst_eindigt(zaak)),
        _redenen(zaak),
        _verdrongen(zaak),
        *(_uitzondering(zaak, bevinding) for bevinding in (*zaak.uitzonderingen, *zaak.uitgeschakeld)),
        _bevoegdheden(zaak),
        _verdeling(zaak),
    )
    return zonder_herhaling(alineas, (b.bevinding for b in zaak.gronden))


def _uitkomst(zaak: Zaak) -> str:
    """Say what is decided, in one sentence."""
    waarde = zaak.uitkomst.waarde
    if waarde is None:
        return ""
    if isinstance(zaak.vraag, Taak):
        samen = "samen " if len(waarde.gemeenten) > 1 else ""
        kosten = "de kosten van " if zaak.financieel and "financiering" not in zaak.vraag.sleutel else ""
        is_zijn = "zijn" if samen else "is"
        wie = gemeenten_in_woorden(waarde.gemeenten)
        return zin(f"{wie} {is_zijn} op {zaak.peildatum} {samen}verantwoordelijk voor {kosten}{onderwerp(zaak.vraag)}")
    if zaak.vraag is Urgentievraag.STATUS:
        return _geldigheid(zaak, urgent=bool(waarde.urgent))
    niet = "" if waarde.urgent else "niet "
    categorie = f" in de categorie {aangehaald(zaak.uitkomst.categorie)}" if zaak.uitkomst.categorie else ""
    return zin(f"de cliënt komt op {zaak.peildatum} {niet}in aanmerking voor urgentie{categorie}")


def _geldigheid(zaak: Zaak, *, urgent: bool) -> str:
    """Say from when until when an urgency holds, or that it no longer does."""
    van, tot = zaak.uitkomst.geldig_van, zaak.uitkomst.geldig_tot
    begin = f" vanaf {datum_in_woorden(van)}" if van else ""
    einde = f" tot en met {datum_in_woorden(tot - timedelta(days=1))}" if tot else ""
    if urgent:
        stand = f"de urgentie van de cliënt is op {zaak.peildatum} geldig"
        geldt = zin(f"{stand}; zij geldt{begin}{einde}" if begin or einde else stand)
        open_ = zaak.uitkomst.einde_open
        hangt_af = zin(f"tot wanneer zij geldt, hangt af van {bepalingen(*open_)}") if open_ else ""
        return " ".join(filter(None, (geldt, hangt_af)))
    stand = f"de urgentie van de cliënt is op {zaak.peildatum} niet meer geldig"
    return zin(f"{stand}; zij gold{begin}{einde}" if einde else stand)


def _tekst_eindigt(zaak: Zaak) -> str:
    """Say that the text itself is over before the urgency is; empty where it is not."""
    tot = zaak.uitkomst.tekst_tot
    if tot is None:
        return ""
    blijft = [regel.citaat for regel in zaak.regeling.regels if isinstance(regel, Overgang) and regel.blijft]
    tenzij = f", tenzij {bepalingen_midden(*blijft)} anders meebrengt" if blijft else ""
    tekst, geldt = deze_tekst(zaak.kop), werkwoord(zaak.kop, "geldt", "gelden")
    beslist = werkwoord(zaak.kop, "beslist", "beslissen")
    laatste = datum_in_woorden(tot - timedelta(days=1))
    daarna = f"daarna {beslist} {tekst} niets over de geldigheid van de urgentie{tenzij}"
    return zin(f"{tekst} {geldt} zelf tot en met {laatste}; {daarna}")


def _grond(zaak: Zaak) -> Alinea:
    """Say on which provision this rests, with its words where they are not too long."""
    grond = zaak.uitkomst.grond
    if zaak.uitkomst.reden is Reden.GESLOTEN_LIJST:
        return _gesloten_lijst(zaak)
    if not grond:
        return ()
    lijsten = _lijsten_daarnaast(zaak)
    grond = tuple(citaat for citaat in grond if citaat not in lijsten)
    open_ = {
        r.lijst for b in zaak.uitkomst.redenering if b.geldt is None and isinstance(r := zaak.regel(b.regel), Urgentie)
    }
    ook = tuple(
        zin(f"ook doet geen van de gronden voor urgentie in {bepalingen_midden(c)} zich voor")
        for c in lijsten
        if c not in open_
    )
    regels = [regel for citaat in grond if (regel := zaak.regel(citaat))]
    basis = f"{_aanloop(zaak)} {bepalingen_midden(*grond)} van {tekst_met_titel(zaak.kop)}"
    if len(regels) == 1 and 0 < len(regels[0].tekst) <= _LANGSTE_CITAAT:
        return (citaat_zin(basis, regels[0].tekst), *ook)
    return (zin(basis), *ook)


def _verlengd(zaak: Zaak) -> Alinea:
    """Say by how much a granted urgency was extended, and on which provision."""
    if zaak.vraag is not Urgentievraag.STATUS or zaak.uitkomst.geldig_tot is None:
        return ()
    gebruikt = (zaak.regel(b.regel) for b in zaak.beoordeling.overige if b.geldt)
    return tuple(
        zin(f"zij is verlengd{_met_hoeveel(regel)} op grond van {bepalingen(regel.citaat)}")
        for regel in gebruikt
        if isinstance(regel, Verlenging)
    )


def _met_hoeveel(regel: Verlenging) -> str:
    """Return by how much, where the text says it: with a day of its own that is what the use of it says."""
    open_ = regel.tot is not None and regel.tot.sleutel.startswith(VERLENGING)
    return "" if open_ or regel.duur is None else f" met {duur_in_woorden(regel.duur)}"


def _lijsten_daarnaast(zaak: Zaak) -> tuple[Citaat, ...]:
    """Return the closed lists that lead to the same as the rules that decide: a refusal, and no ground either."""
    lijst = {b.regel for b in zaak.gronden if b.gesloten_lijst}
    regels = {b.regel for b in zaak.gronden if not b.gesloten_lijst}
    return tuple(c for c in zaak.uitkomst.grond if c in lijst - regels) if regels else ()


def nog_van_kracht(zaak: Zaak) -> str:
    """Say that a text that lapsed goes on for this client, by its transition clause; empty for any other text."""
    tot = looptijd(zaak.regeling)[1]
    if tot is None or zaak.beoordeling.peildatum < tot:
        return ""
    blijft = [regel.citaat for regel in zaak.regeling.regels if isinstance(regel, Overgang) and regel.blijft]
    gold, gaat = werkwoord(zaak.kop, "gold", "golden"), werkwoord(zaak.kop, "blijft", "blijven")
    tekst = f"{deze_tekst(zaak.kop)} {gold} tot {datum_in_woorden(tot)}, maar {gaat} voor deze cliënt van toepassing"
    return zin(f"{tekst} op grond van {bepalingen(*blijft)}")


def _gesloten_lijst(zaak: Zaak) -> Alinea:
    """Say that the text grants urgency on these grounds alone, and that none of them is there."""
    mislukt = _gronden_van_lijst(zaak)
    grond = _lijsten(zaak, mislukt)
    noemt = f"{bepalingen_midden(*grond)} van {tekst_met_titel(zaak.kop)} {'noemen' if len(grond) > 1 else 'noemt'}"
    if len(mislukt) == 1:
        return (zin(f"{noemt} de enige grond voor urgentie"),)
    return (zin(f"{noemt} alle gronden voor urgentie"), "Geen van die gronden doet zich hier voor.")


def _lijsten(zaak: Zaak, mislukt: list[RegelBevinding]) -> tuple[Citaat, ...]:
    """Return where the grounds stand that fail, and the closed lists that decide, in the order of the text."""
    van = {r.lijst for b in mislukt if isinstance(r := zaak.regel(b.regel), Urgentie)} | set(zaak.uitkomst.grond)
    volgorde = [r.lijst for r in zaak.regeling.regels if isinstance(r, Urgentie)]
    in_orde = tuple(dict.fromkeys(citaat for citaat in volgorde if citaat in van))
    return in_orde or zaak.uitkomst.grond


def _gronden_van_lijst(zaak: Zaak) -> list[RegelBevinding]:
    """Return the grounds of a closed list, none of which applies; a rule that refuses is no ground."""
    return [b for b in zaak.uitkomst.redenering if b.geldt is False and not (b.waarde and b.waarde.urgent is False)]


def _aanloop(zaak: Zaak) -> str:
    """Return how the ground is led in: what the provision does to the outcome."""
    grond = [zaak.regel(citaat) for citaat in zaak.uitkomst.grond]
    soorten = set(map(type, grond))
    if zaak.vraag is not Urgentievraag.STATUS:
        return "dat volgt uit"
    if soorten == {Verval}:
        ingetrokken = all(isinstance(regel, Verval) and regel.ingetrokken for regel in grond)
        return "zij wordt ingetrokken op grond van" if ingetrokken else "zij is vervallen op grond van"
    if soorten == {Intrekking}:
        return "zij is ingetrokken op grond van"
    if soorten == {Geldigheid}:
        return "hoe lang zij geldt, staat in"
    return "dat volgt uit"


def _redenen(zaak: Zaak) -> Alinea:
    """Say which conditions of the deciding rules are met; for a closed list, why each of its grounds fails."""
    if zaak.uitkomst.reden is Reden.GESLOTEN_LIJST:
        mislukt = _gronden_van_lijst(zaak)
        if len(mislukt) == 1:
            return met_reden("die doet zich hier niet voor", mislukt[0].bevinding)
        return tuple(tekst for bevinding in mislukt for tekst in niet_van_toepassing(bevinding))
    beslissende = tuple(
        deel for b in zaak.gronden for deel in beslissend(b.bevinding) if b.geldt and not herhaalt(zaak, b, deel)
    )
    return (*in_zinnen(beslissende), *stappen(b.bevinding for b in zaak.gronden))


def herhaalt(zaak: Zaak, bevinding: RegelBevinding, deel: Bevinding) -> bool:
    """Whether a finding only says again which municipalities the text itself names (*de deelnemende gemeenten*)."""
    regel = zaak.regel(bevinding.regel)
    if not isinstance(regel, Verantwoordelijkheid) or not isinstance(regel.gemeente, Deelnemers | VasteGemeente):
        return False
    return deel.is_gemeente and deel.plek == naam_van(regel.gemeente) and not deel.toelichting


def niet_van_toepassing(bevinding: RegelBevinding) -> Alinea:
    """Say that a rule does not apply, and why."""
    return zonder_toepassing([bevinding])


def _verdrongen(zaak: Zaak) -> Alinea:
    """Say which rules step back for the deciding ones, and what they would have given where that is sure."""
    meer = len({b.regel for b in zaak.gronden}) > 1
    gaat_voor = "deze bepalingen gaan voor op" if meer else "deze bepaling gaat voor op"
    zinnen = []
    for citaat in zaak.uitkomst.verdrongen:
        anders = zaak.waarde_van(citaat)
        zinnen.append(zin(f"{gaat_voor} {bepalingen(citaat)}"))
        if anders is not None and geeft_het_anders(zaak, citaat):
            zinnen.append(zin(f"anders {gevolg_anders(zaak.vraag, anders)}"))
    return tuple(zinnen)


_GEEN_VERSCHIL = "Voor de uitkomst maakt dat geen verschil."
_VERSCHIL_IN_EINDE = "Nu geldt zij in elk geval; voor de dag waarop zij eindigt, maakt dat wel verschil."


def _uitzondering(zaak: Zaak, bevinding: RegelBevinding) -> Alinea:
    """Say of a rule that could have gone before why it does not."""
    plaats = bepalingen_midden(bevinding.regel)
    if bevinding.uitgeschakeld_door:
        door = bepalingen(*bevinding.uitgeschakeld_door)
        return (zin(f"{plaats} wijkt hiervan af, maar is buiten toepassing gelaten op grond van {door}"),)
    if bevinding.geldt is None:
        return (
            *met_reden(f"of {plaats} hiervan afwijkt, is niet bekend", bevinding.bevinding),
            _GEEN_VERSCHIL if bevinding.regel not in zaak.uitkomst.einde_open else _VERSCHIL_IN_EINDE,
        )
    if bevinding.geldt:
        reden = f": {geen_waarde(bevinding.waarde_tekst)}" if bevinding.waarde_tekst else ""
        return (zin(f"{plaats} wijkt hiervan af, maar wijst geen andere gemeente aan{reden}"),)
    opzij = (tekst for tekst in stappen([bevinding.bevinding]) if zet_onderdeel_opzij(tekst))
    hoofdzin = f"{plaats} maakt hierop een uitzondering, maar die geldt hier niet"
    return (*met_reden(hoofdzin, bevinding.bevinding), *opzij)


def _bevoegdheden(zaak: Zaak) -> Alinea:
    """Name the powers to depart from this that nobody used."""
    return tuple(
        zin(
            f"{bevoegde_in_woorden(b.actor.naam)} {'kunnen' if is_meervoud(b.actor.naam) else 'kan'} hiervan afwijken "
            f"op grond van {bepalingen(b.citaat)}; daarvan is geen gebruik gemaakt"
        )
        for b in zaak.ongebruikte_bevoegdheden
    )


def _verdeling(zaak: Zaak) -> Alinea:
    """For a joint responsibility: say what the text says about who takes this client."""
    waarde = zaak.uitkomst.waarde
    if waarde is None or len(waarde.gemeenten) < 2:  # noqa: PLR2004 - jointly means two or more
        return ()
    verdelingen = [regel for regel in zaak.regeling.regels if isinstance(regel, Verdeling)]
    if not verdelingen:
        zegt = werkwoord(zaak.kop, "zegt", "zeggen")
        return (zin(f"{deze_tekst(zaak.kop)} {zegt} niet hoe deze gemeenten dat onderling verdelen"),)
    plaats = bepalingen_midden(*(regel.citaat for regel in verdelingen))
    if all(regel.sleutel is Verdeelsleutel.NADER_TE_BEPALEN for regel in verdelingen):
        return (zin(f"{plaats} gaat over de verdeling, maar de sleutel daarvoor is nog niet bepaald"),)
    sleutels = dict.fromkeys(regel.sleutel.value for regel in verdelingen)
    return (zin(f"zij verdelen dit {' en '.join(sleutels)}; dat staat in {plaats.rstrip(',')}"),)
