"""The questions that are put to a text, or to the texts of a register together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import partial
from typing import Any

from attrs import evolve

from regio_uitstroom.client.record import Toekenning
from regio_uitstroom.evaluation.aanspraak import vraagstuk_aanspraak
from regio_uitstroom.evaluation.begrippen import werk_begrippen_uit
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.bundeling import Gaat_voor, gebundeld, poort_in_register
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import dag_na
from regio_uitstroom.evaluation.lijsten import Uiterste, als_lijst, laatste
from regio_uitstroom.evaluation.momenten import laatste_toekenning, toekenning
from regio_uitstroom.evaluation.poort import einde_van_tekst, poort
from regio_uitstroom.evaluation.status import Geldigheidsduur, geldigheidsduur, vraagstuk_status
from regio_uitstroom.evaluation.toegekend import poort_van_verlening
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.evaluation.uitkomsten import bepaal
from regio_uitstroom.evaluation.verantwoordelijk import vraagstuk_taak
from regio_uitstroom.evaluation.weging import Vraagstuk
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.citaat import Tekstnaam
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Geldigheid, OpenRegel, Regel, Urgentie
from regio_uitstroom.model.versies import voorgangers
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen


def vers(ctx: Context, **anders: Any) -> Context:  # noqa: ANN401 - what differs, by the name of its field
    """Return a context for one question, in which every definition has been worked out."""
    nieuw = ctx.opnieuw(**{"taak": None, **anders})
    for deel in nieuw.alle:
        werk_begrippen_uit(deel)
    return nieuw


@frozen
class Vragen:
    """The rules on each question: of the one text at hand, or of a bundle of texts pooled."""

    ctx: Context
    bundel: Bundel | None = None

    def taak(self, taak: Taak) -> Vraagstuk:
        """Return the rules on who is responsible for a task."""
        return self._stuk(lambda regeling: vraagstuk_taak(regeling, taak), lambda _: False)

    def aanspraak(self) -> Vraagstuk:
        """Return the rules on whether urgency may be granted; every grant goes before what a closed list adds."""
        return self._stuk(vraagstuk_aanspraak, _gaat_voor_lijst)

    def status(self, onder: Collection[Context]) -> Vraagstuk:
        """Return the rules on whether a grant still holds, of the texts under which it was made."""
        los = {id(deel.regeling) for deel in onder}
        teksten = tuple(deel.regeling for deel in onder if kan_zijn_verleend_onder(deel.regeling, deel.peildatum))

        def maak(regeling: Regeling) -> Vraagstuk:
            return _onder_een_van(regeling, teksten) if id(regeling) in los else zonder_regels(regeling)

        return self._stuk(maak, lambda _: True)

    def _stuk(self, maak: Callable[[Regeling], Vraagstuk], gaat_voor: Gaat_voor) -> Vraagstuk:
        if self.bundel is None:
            return maak(self.ctx.regeling)
        return gebundeld(self.bundel, [maak(deel.regeling) for deel in self.ctx.delen], gaat_voor)

    def naam(self, ctx: Context) -> Tekstnaam | None:
        """Return the name of the text of a context; None where there is one text."""
        if self.bundel is None or len(self.bundel.regelingen) == 1 or ctx.nummer is None:
            return None
        return self.bundel.namen[ctx.nummer]

    def poorten(self) -> Iterator[tuple[Context, Toets]]:
        """Yield the question under each text, asked afresh, with the gate of that text."""
        nieuw = vers(self.ctx)
        for deel in nieuw.alle:
            if self.bundel is None or deel.nummer is None:
                yield deel, poort(deel).toets
                continue
            eerder = voorgangers(self.bundel.regelingen, deel.nummer)
            yield deel, poort_in_register(nieuw, eigen=poort, nummer=deel.nummer, eerder=eerder).toets


def _gaat_voor_lijst(regel: Regel) -> bool:
    """Whether a rule goes before what a closed list adds: a grant, or what a person may take for one."""
    return isinstance(regel, OpenRegel) or (isinstance(regel, Urgentie) and regel.urgent)


def kan_zijn_verleend_onder(regeling: Regeling, peildatum: date) -> bool:
    """Whether a text has rules on a grant, binds and had begun: under no other an urgency can have been granted."""
    van = looptijd(regeling)[0]
    begonnen = van is None or van <= peildatum
    return regeling.kop.soort.bindt and begonnen and bool(vraagstuk_status(regeling).kandidaten)


def _onder_een_van(regeling: Regeling, teksten: tuple[Regeling, ...]) -> Vraagstuk:
    """Return the rules of a text on a grant; of several that it can have been made under, each if it was that one."""
    stuk = vraagstuk_status(regeling)
    if len(teksten) <= 1:
        return stuk
    onder = partial(poort_van_verlening, teksten=teksten)
    return evolve(stuk, teksten=tuple(evolve(deel, poort=onder) for deel in stuk.teksten))


def zonder_regels(regeling: Regeling) -> Vraagstuk:
    """Return a question that a text says nothing about: the grant was made under another."""
    return evolve(vraagstuk_status(regeling), kandidaten=())


def onder_laatste_toekenning(ctx: Context) -> tuple[Context, ...]:
    """Return the texts under which the last grant not after the peildatum was (or may have been) made."""
    gevonden = [(deel, laatste_toekenning(deel)) for deel in ctx.alle]
    onder = [(deel, een) for deel, een in gevonden if een is not None and een.bestaat is not False]
    if len(onder) <= 1:
        return tuple(deel for deel, _ in onder)
    alle = _laatste_van_alle(ctx)
    return tuple(deel for deel, een in onder if set(een.kandidaten) & set(alle.kandidaten))


def _laatste_van_alle(ctx: Context) -> Uiterste:
    """Return the last grant under any of the texts."""
    lijst = als_lijst(ctx.feit("toekenningen"), Toekenning) or ()
    eigen = [een for een in lijst if any(een in _van(deel) for deel in ctx.alle)]
    return laatste(eigen, lambda een: een.datum, ctx.peildatum)


def _van(ctx: Context) -> Collection[Toekenning]:
    gevonden = laatste_toekenning(ctx)
    return gevonden.kandidaten if gevonden is not None else ()


def status(vragen: Vragen, onder: Collection[Context]) -> Uitkomst:
    """Return the status of the urgency granted last, with its category and its validity."""
    ctx = vers(vragen.ctx, over_status=True)
    uitkomst = bepaal(Urgentievraag.STATUS, vragen.status(onder), ctx)
    categorieen = {een.categorie for deel in onder for een in _van(deel)}
    categorie = categorieen.pop() if len(categorieen) == 1 else None
    geheel = _met_geldigheid(ctx, onder, uitkomst)
    return evolve(geheel, categorie=categorie, tekst_tot=_tekst_tot(onder, geheel))


def _tekst_tot(onder: Collection[Context], uitkomst: Uitkomst) -> date | None:
    """Return the first day on which no text of the grant decides any more, where the urgency would go on after it."""
    if uitkomst.waarde is None or not uitkomst.waarde.urgent:
        return None
    einden = {einde_van_tekst(deel) for deel in onder}
    tot = None if None in einden else max((dag for dag in einden if dag is not None), default=None)
    return tot if tot is not None and (uitkomst.geldig_tot is None or tot < uitkomst.geldig_tot) else None


def _met_geldigheid(ctx: Context, onder: Collection[Context], uitkomst: Uitkomst) -> Uitkomst:
    """Add from when the urgency is valid and, where a rule on validity decides, until when."""
    if uitkomst.soort is not Uitkomstsoort.VASTGESTELD:
        return uitkomst
    open_ = {b.regel for b in uitkomst.redenering if b.geldt is None and not b.verdrongen_door}
    duren = {
        regel.citaat: _duur(deel, regel)
        for deel in ctx.alle
        for regel in deel.regeling.regels
        if isinstance(regel, Geldigheid) and regel.citaat in {*uitkomst.grond, *open_}
    }
    begin = {een.eerste if een.precies else None for deel in onder if (een := toekenning(deel).bereik) is not None}
    van = begin.pop() if len(begin) == 1 else None
    vast = [duren[citaat] for citaat in duren if citaat in uitkomst.grond]
    if not vast:
        return evolve(uitkomst, geldig_van=van)
    einden = {duur.tot for duur in duren.values()}
    anders = tuple(citaat for citaat, duur in duren.items() if citaat in open_ or len(vast) > 1)
    tot = einden.pop() if len(einden) == 1 else None
    einde_open = anders if einden else ()
    eerste = vast[0].van or van
    if eerste is not None and tot is not None and tot <= eerste:
        return uitkomst  # granted when it had ended by the text: it was valid on no day
    if eerste is not None and eerste > ctx.peildatum:
        eerste = None  # the day that it is counted from: the first that counts is yet to come
    return evolve(uitkomst, geldig_van=eerste, geldig_tot=tot, einde_open=einde_open)


def _duur(ctx: Context, regel: Geldigheid) -> Geldigheidsduur:
    """Return how long an urgency is valid; where the text gives its end or its lapse alone, it begins with the grant.

    Counted from the day after its moment, it begins on that day: *gerekend vanaf de dag na de bekendmaking*.
    """
    duur = geldigheidsduur(ctx, regel)
    if regel.vervalt or not regel.duur.aantal:
        return evolve(duur, van=None)
    return duur if regel.vanaf or duur.van is None else evolve(duur, van=dag_na(duur.van))
