"""The motivering of an outcome of a register: which of its texts decides, and what each of the others says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    Reden,
    RegelBevinding,
    TekstBevinding,
    Uitkomst,
    Uitkomstsoort,
)
from regio_uitstroom.explain.aanduiding import (
    bepalingen,
    bepalingen_midden,
    deze_tekst,
    gevolg_anders,
    tekst_met_titel,
    vraagzin,
    werkwoord,
)
from regio_uitstroom.explain.anders import geeft_het_anders
from regio_uitstroom.explain.niet_van_toepassing import geen_regel_van_toepassing, wanneer
from regio_uitstroom.explain.onbepaald import gevraagd, keuze
from regio_uitstroom.explain.oordeel import ZELF_INVULLEN, keuze_tussen, nodig_oordeel, waar_open
from regio_uitstroom.explain.per_tekst import gezamenlijke_zaak, zaak_van_tekst
from regio_uitstroom.explain.strijdig import kant, tegenspraak
from regio_uitstroom.explain.vastgesteld import beslissing, niet_van_toepassing
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, zin
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.versies import opvolgers, voorgangers
from regio_uitstroom.teksten import datum_in_woorden, opsomming


class Registerzaak:
    """One outcome of a register with what is needed to tell of it: as a whole, and as each of its texts sees it."""

    def __init__(self, beoordeling: Beoordeling, uitkomst: Uitkomst, bundel: Bundel) -> None:
        """Make the parts."""
        self.bundel = bundel
        self.geheel = gezamenlijke_zaak(beoordeling, uitkomst, bundel)
        self.uitkomst = self.geheel.uitkomst
        self.per_tekst = [(over, zaak_van_tekst(beoordeling, uitkomst, bundel, over)) for over in uitkomst.per_tekst]

    @property
    def beslissend(self) -> list[Zaak]:
        """The texts that the outcome rests on."""
        return [zaak for _, zaak in self.per_tekst if zaak.uitkomst.grond]

    @property
    def levend(self) -> list[Zaak]:
        """The texts with a rule that applies or may do so; rather those that point at a municipality that they bind."""
        los = [zaak for over, zaak in self.per_tekst if over.reden is None]
        buiten = [zaak for over, zaak in self.per_tekst if over.reden is Reden.NEEMT_NIET_DEEL]
        return los or buiten or [zaak for _, zaak in self.per_tekst]

    def zaak(self, naam: object) -> Zaak:
        """Return the outcome as the text of that name sees it."""
        return next(zaak for over, zaak in self.per_tekst if over.tekst == naam)


def toegelicht(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Return what is told of an outcome, by its kind; facts and open points come after it."""
    return _PER_SOORT[zaak.uitkomst.soort](zaak)


def _vastgesteld(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Return the decision as its text gives it, what decides the same, and why the other texts do not decide."""
    eerste, *ook = zaak.beslissend or zaak.levend[:1]  # that an urgency holds until it lapses, no provision says
    uit = {id(eerste), *map(id, ook)}
    return (
        *beslissing(eerste),
        *((zin(f"dat volgt ook uit {_grond(een)}"),) for een in ook),
        *(_gewogen(zaak, over, een) for over, een in zaak.per_tekst if id(een) not in uit),
    )


def _grond(zaak: Zaak) -> str:
    return f"{bepalingen_midden(*zaak.uitkomst.grond)} van {tekst_met_titel(zaak.kop)}"


def _gewogen(zaak: Registerzaak, over: TekstBevinding, een: Zaak) -> Alinea:
    """Say in short why a text of the register does not decide; nothing of one that is silent on the question."""
    naam = tekst_met_titel(een.kop)
    match over.reden:
        case Reden.GEEN_REGEL:
            return ()
        case Reden.NIET_BINDEND:
            return (zin(f"{naam} {werkwoord(een.kop, 'bindt', 'binden')} niemand, en {_beslist(een)} daarom niet mee"),)
        case Reden.NIET_IN_WERKING:
            return (wanneer(een), *_verloop(zaak, over, een))
        case Reden.NEEMT_NIET_DEEL:
            namen = opsomming([gemeente.naam for gemeente in over.gemeenten_buiten])
            wijst = werkwoord(een.kop, "wijst", "wijzen")
            return (zin(f"{naam} {wijst} naar {namen}, maar die gemeente neemt daaraan op {een.peildatum} geen deel"),)
        case None:
            return _regels(zaak, over, een)
        case _:
            redenen = tuple(t for b in een.uitkomst.redenering if b.geldt is False for t in niet_van_toepassing(b))
            return (zin(f"{naam} {_beslist(een)} hier niet mee"), *redenen)


def _beslist(zaak: Zaak) -> str:
    return werkwoord(zaak.kop, "beslist", "beslissen")


def _regels(zaak: Registerzaak, over: TekstBevinding, een: Zaak) -> Alinea:
    """Say of each rule of another text that it does not change the outcome, and what would be so without what does."""
    sure = {b.regel for b in een.uitkomst.redenering if geeft_het_anders(zaak.geheel, evolve(b.regel, uit=over.tekst))}
    return tuple(tekst for b in een.uitkomst.redenering for tekst in _regel(een, b, anders=b.regel in sure))


def _regel(zaak: Zaak, bevinding: RegelBevinding, *, anders: bool) -> Alinea:
    """Say of a rule of another text that applies, or may do so, that it does not change the outcome."""
    waar = f"{bevinding.regel.midden} van {tekst_met_titel(zaak.kop)}"
    if bevinding.geldt is None:
        return (zin(f"of {waar} van toepassing is, is niet bekend; voor de uitkomst maakt dat geen verschil"),)
    if not bevinding.geldt:
        return ()
    if not bevinding.verdrongen_door:
        return (zin(f"ook {waar} is van toepassing, maar beslist hier niet"),)
    if bevinding.gesloten_lijst:
        voor = bepalingen(*bevinding.verdrongen_door)
        sluit = f"dat sluit urgentie op grond van {voor} niet uit"
        return (zin(f"geen van de gronden voor urgentie in {waar} doet zich voor, maar {sluit}"),)
    dan = f"anders {gevolg_anders(zaak.vraag, bevinding.waarde)}" if anders and bevinding.waarde else ""
    return (zin(f"{waar} is van toepassing, maar wijkt voor {bepalingen(*bevinding.verdrongen_door)}"), zin(dan))


def _verloop(zaak: Registerzaak, over: TekstBevinding, een: Zaak) -> Alinea:
    """Say which text of the register came after one that lapsed, or that there is none; or which one goes on."""
    regelingen, nummer = zaak.bundel.regelingen, zaak.bundel.nummer(over.tekst)
    peildatum = een.beoordeling.peildatum
    tot = looptijd(een.regeling)[1]
    if tot is not None and tot <= peildatum:
        verviel = werkwoord(een.kop, "verviel", "vervielen")
        opvolger = _opvolger(zaak, opvolgers(regelingen, nummer), peildatum)
        return (zin(f"{deze_tekst(een.kop)} {verviel} per {datum_in_woorden(tot)}; {opvolger}"),)
    begonnen = (looptijd(een.regeling)[0] or peildatum) <= peildatum
    if begonnen and voorgangers(regelingen, nummer):
        return (zin("voor deze cliënt blijft een eerdere versie gelden, door haar overgangsbepaling"),)
    return ()


def _opvolger(zaak: Registerzaak, later: Sequence[int], peildatum: date) -> str:
    """Say which text comes after a lapsed one, and from when on where that is after the day of the question."""
    if not later:
        return "er is geen opvolger in dit register"
    aanduiding = zaak.bundel.namen[later[0]].aanduiding
    begin = looptijd(zaak.bundel.regelingen[later[0]])[0]
    if begin is None or begin <= peildatum:
        return f"de opvolger is {aanduiding}"
    vanaf = datum_in_woorden(begin)
    return f"de opvolger, {aanduiding}, geldt pas vanaf {vanaf}, zodat op deze dag geen van beide geldt"


def _geen_antwoord(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Return that no text answers the question, and the reason of each."""
    aantal = len(zaak.per_tekst)
    hoeveel = "geen van beide teksten" if aantal == 2 else "geen van de teksten"  # noqa: PLR2004 - both
    inleiding = zin(f"{hoeveel} in dit register geeft op {zaak.geheel.peildatum} antwoord op de vraag {_vraag(zaak)}")
    geschil: Alinea = ()
    if zaak.uitkomst.reden is Reden.NEGATIEF_GESCHIL:
        wie = opsomming([tekst_met_titel(een.kop) for over, een in zaak.per_tekst if over.reden in _AFWIJZEND])
        geschil = (
            zin(f"{wie} gelden wel, maar geen daarvan rekent deze cliënt tot de eigen regio"),
            "Dat is een negatief bevoegdheidsgeschil.",
        )
    return ((inleiding, *geschil), *(alinea for over, een in zaak.per_tekst for alinea in _waarom(zaak, over, een)))


_AFWIJZEND = frozenset({Reden.BUITEN_DOELGROEP, Reden.NEEMT_NIET_DEEL})


def _vraag(zaak: Registerzaak) -> str:
    return vraagzin(zaak.geheel.vraag)


def _waarom(zaak: Registerzaak, over: TekstBevinding, een: Zaak) -> tuple[Alinea, ...]:
    """Return why one text gives no answer, with its provisions and with what came after it."""
    if over.reden is None:
        return (_regels(zaak, over, een),)
    eerste, *rest = geen_regel_van_toepassing(een)
    extra: Alinea = ()
    if over.reden is Reden.NIET_IN_WERKING:
        extra = _verloop(zaak, over, een)
    elif over.reden is Reden.NEEMT_NIET_DEEL:
        extra = (zin(f"die regels staan in {bepalingen(*over.bepalingen)}"),)
    return ((*eerste, *extra), *rest)


def _strijdig(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Return the contradiction: each side with its words and value, and the rank of each text."""
    uit = list(dict.fromkeys(citaat.uit for citaat in zaak.uitkomst.strijd or zaak.uitkomst.grond))
    if zaak.uitkomst.reden is Reden.STRIJDIG_BEGRIP or len(uit) == 1:
        return tuple(alinea for naam in uit for alinea in tegenspraak(zaak.zaak(naam)))
    zaken = [zaak.zaak(naam) for naam in uit]
    inleiding = zin(f"{_vraag(zaak)}, kan voor {zaak.geheel.peildatum} niet worden vastgesteld")
    if zaak.uitkomst.reden is Reden.POSITIEF_GESCHIL:
        wat: Alinea = (
            zin(f"{opsomming([tekst_met_titel(een.kop) for een in zaken])} wijzen elk een andere gemeente aan"),
            "Dat is een positief bevoegdheidsgeschil.",
        )
    else:
        wat = (zin(f"{opsomming([tekst_met_titel(een.kop) for een in zaken])} spreken elkaar hier tegen"),)
    return (
        (inleiding, *wat),
        *(kant(zaak.geheel, citaat) for citaat in zaak.uitkomst.strijd),
        (*_rang(zaken), "Zolang geen van deze teksten zegt wat voorgaat, kan hier geen uitkomst uit volgen."),
    )


def _rang(zaken: list[Zaak]) -> Alinea:
    """Say what kind of text each side stands in, and that its kind alone does not put one before the other."""
    soorten = list(dict.fromkeys(zaak.kop.soort.value for zaak in zaken))
    wijkt = "Geen van deze teksten zegt te wijken voor een andere."
    if len(soorten) == 1:
        return (wijkt,)
    verschil = f"deze teksten zijn van verschillende rang ({', '.join(soorten)})"
    return (zin(f"{verschil}, maar daarom gaat de ene niet vanzelf voor op de andere"), wijkt)


def _onbepaald(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Return that the question is still open, and each fact needed with the provisions that read it."""
    inleiding = (
        zin(f"op {zaak.geheel.peildatum} is nog niet te zeggen {_vraag(zaak)}"),
        _met_werkwoord(zaak.levend, "vraagt", "vragen", "daarvoor gegevens die nog ontbreken"),
        keuze(zaak.geheel),
    )
    vragen = gevraagd(zaak.geheel, lambda nodig: nodig_oordeel(_van(zaak, nodig.grond), nodig))
    return (inleiding, *_naar_buiten(zaak), *vragen)


def _naar_buiten(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Say of an open question which texts point at a municipality that they do not bind, beside those that ask."""
    levend = {id(een) for een in zaak.levend}
    naast = [(over, een) for over, een in zaak.per_tekst if over.reden is Reden.NEEMT_NIET_DEEL]
    return tuple(_gewogen(zaak, over, een) for over, een in naast if id(een) not in levend)


def _met_werkwoord(zaken: list[Zaak], een: str, meer: str, rest: str) -> str:
    """Return a sentence with texts as its subject."""
    vorm = werkwoord(zaken[0].kop, een, meer) if len(zaken) == 1 else meer
    return zin(f"{opsomming([tekst_met_titel(zaak.kop) for zaak in zaken])} {vorm} {rest}")


def _van(zaak: Registerzaak, grond: Iterable[object]) -> Zaak:
    """Return the outcome as the text sees it that asks for a judgment."""
    uit = next((getattr(citaat, "uit", None) for citaat in grond), None)
    return zaak.zaak(uit) if uit is not None else zaak.geheel


def _oordeel_nodig(zaak: Registerzaak) -> tuple[Alinea, ...]:
    """Return that no fact can help any more, and what a person must judge or the parties must settle."""
    oordelen = tuple(nodig_oordeel(_van(zaak, een.grond), een) for een in zaak.uitkomst.oordelen_nodig)
    if zaak.uitkomst.reden is Reden.TEKST_LAAT_OPEN:
        laat = _met_werkwoord(zaak.levend, "laat", "laten", f"open {_vraag(zaak)}")
        open_ = tuple(tekst for een in zaak.levend for tekst in waar_open(een))
        zelf = (keuze_tussen(zaak.geheel), ZELF_INVULLEN)
        return ((laat, *open_), *_naar_buiten(zaak), zelf, *oordelen)
    meer = "dat over aan mensen; meer gegevens maken daarvoor geen verschil"
    inleiding = zin(f"{_vraag(zaak)}, hangt op {zaak.geheel.peildatum} af van een oordeel")
    laat = _met_werkwoord(zaak.levend, "laat", "laten", meer)
    return ((inleiding, laat), *_naar_buiten(zaak), *oordelen)


_PER_SOORT: dict[Uitkomstsoort, Callable[[Registerzaak], tuple[Alinea, ...]]] = {
    Uitkomstsoort.VASTGESTELD: _vastgesteld,
    Uitkomstsoort.NIET_VAN_TOEPASSING: _geen_antwoord,
    Uitkomstsoort.ONBEPAALD: _onbepaald,
    Uitkomstsoort.STRIJDIG: _strijdig,
    Uitkomstsoort.OORDEEL_NODIG: _oordeel_nodig,
}
