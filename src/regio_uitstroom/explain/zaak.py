"""One outcome with what is needed to tell of it."""

from __future__ import annotations

from functools import cached_property

from attrs import evolve

from regio_uitstroom.evaluation.beoordeel import GEEN_BEGIN
from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    Reden,
    RegelBevinding,
    Uitkomst,
    Urgentievraag,
    Vraag,
    Waarde,
)
from regio_uitstroom.explain.verwoording import Woorden, in_bijzinnen
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.regeling import Kop, OpenPunt, Regeling
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Geldigheid,
    Intrekking,
    NietVanToepassing,
    Regel,
    Verantwoordelijkheid,
    Verval,
)
from regio_uitstroom.model.voorwaarden import BegripGeldt
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.waarde import frozen


@frozen
class Zaak:
    """An outcome, the assessment that it is part of, and the agreement that was applied."""

    beoordeling: Beoordeling
    regeling: Regeling
    uitkomst: Uitkomst

    @property
    def vraag(self) -> Vraag:
        """The question that the outcome answers."""
        return self.uitkomst.vraag

    @property
    def kop(self) -> Kop:
        """The heading of the agreement."""
        return self.regeling.kop

    @property
    def peildatum(self) -> str:
        """The peildatum in words."""
        return datum_in_woorden(self.beoordeling.peildatum)

    def regel(self, citaat: Citaat) -> Regel | None:
        """Return the rule of the agreement at this place; None for a place that is no rule (a list, a definition)."""
        return self._regels.get(citaat)

    @cached_property
    def _regels(self) -> dict[Citaat, Regel]:
        return {regel.citaat: regel for regel in reversed(self.regeling.regels)}

    def bevinding(self, citaat: Citaat) -> RegelBevinding | None:
        """Return how the rule at this place fared; None when it was not tried."""
        return self._bevindingen.get(citaat)

    @cached_property
    def _bevindingen(self) -> dict[Citaat, RegelBevinding]:
        return {bevinding.regel: bevinding for bevinding in reversed(self.uitkomst.redenering)}

    def waarde_van(self, citaat: Citaat) -> Waarde | None:
        """Return the value that the rule at this place gave, if any."""
        bevinding = self.bevinding(citaat)
        return bevinding.waarde if bevinding else None

    @property
    def gronden(self) -> tuple[RegelBevinding, ...]:
        """How the deciding rules fared. A closed list and its one ground share a place: what decides nothing is out."""
        anders = (None, self.uitkomst.waarde) if self.uitkomst.waarde is not None else ()
        return tuple(
            b
            for b in self.uitkomst.redenering
            if b.regel in self.uitkomst.grond and b.geldt is not False and (not anders or b.waarde in anders)
        )

    @property
    def financieel(self) -> bool:
        """Whether the outcome is about the costs only."""
        regels = [self.regel(citaat) for citaat in (*self.uitkomst.grond, *self.uitkomst.strijd)]
        return bool(regels) and all(isinstance(r, Verantwoordelijkheid) and r.financieel for r in regels)

    @property
    def uitzonderingen(self) -> tuple[RegelBevinding, ...]:
        """The rules that the deciding rules would have yielded to, had they applied; a closed list has none."""
        if self.uitkomst.reden is Reden.GESLOTEN_LIJST:
            return ()
        lijsten = {b.regel for b in self.gronden if b.gesloten_lijst} - {
            b.regel for b in self.gronden if not b.gesloten_lijst
        }
        grond = [r for citaat in self.uitkomst.grond if citaat not in lijsten and (r := self.regel(citaat))]
        doelen = {doel for regel in grond for doel in regel.wijkt_voor}
        if self._geldt_nog and any(isinstance(regel, Geldigheid) for regel in grond):
            doelen |= {regel.citaat for regel in self.regeling.regels if isinstance(regel, Verval | Intrekking)}
        return tuple(
            b
            for b in self.uitkomst.redenering
            if b.regel in doelen and b.regel not in self.uitkomst.grond and not b.gesloten_lijst
        )

    @property
    def uitgeschakeld(self) -> tuple[RegelBevinding, ...]:
        """The rules that could have put a deciding rule aside, and do not."""
        grond = self.uitkomst.grond
        doelen = {r.citaat: r.doelen for r in self.regeling.regels if isinstance(r, NietVanToepassing)}
        over = [b for b in self.beoordeling.overige if b.geldt is not True and b.regel in doelen]
        raakt = [b for b in over if any(doel.omvat(citaat) for doel in doelen[b.regel] for citaat in grond)]
        woorden = Woorden.van_tekst(self.regeling) if raakt else Woorden({})
        return tuple(evolve(b, bevinding=in_bijzinnen(b.bevinding, woorden)) for b in raakt)

    @property
    def _geldt_nog(self) -> bool:
        """Whether an urgency that was granted is valid."""
        waarde = self.uitkomst.waarde
        return self.vraag is Urgentievraag.STATUS and waarde is not None and waarde.urgent is True

    @property
    def ongebruikte_bevoegdheden(self) -> tuple[Bevoegdheid, ...]:
        """The powers that nobody used to depart from what decides: from all of it, else the rest decides as it does."""
        return tuple(
            bevoegdheid
            for bevoegdheid in self.beoordeling.bevoegdheden
            if isinstance(bevoegdheid, Bevoegdheid)
            and self.uitkomst.grond
            and all(any(doel.omvat(citaat) for doel in bevoegdheid.doelen) for citaat in self.uitkomst.grond)
        )

    @property
    def open_punten(self) -> tuple[OpenPunt, ...]:
        """What the text leaves open and matters here: of the text as a whole, or of a rule on this question.

        That it does not say since when it holds is told in words of its own.
        """
        gelezen = {b.regel for b in self.uitkomst.redenering} | set(self.uitkomst.grond) | self._begrippen
        return tuple(
            punt
            for punt in self.beoordeling.open_punten
            if punt != GEEN_BEGIN
            and (punt.citaat is None or any(punt.citaat.omvat(c) or c.omvat(punt.citaat) for c in gelezen))
        )

    @property
    def _begrippen(self) -> set[Citaat]:
        """Where the terms are defined that a rule which may apply rests on, through other terms too."""
        te_doen: list[object] = [self.regel(b.regel) for b in self.uitkomst.redenering if b.geldt is not False]
        plaatsen: set[Citaat] = set()
        while te_doen:
            namen = {d.begrip for d in doorloop(te_doen.pop()) if isinstance(d, Begripbron | BegripGeldt)}
            nieuw = [b for b in self.regeling.begrippen if b.naam in namen and b.citaat not in plaatsen]
            plaatsen.update(begrip.citaat for begrip in nieuw)
            te_doen += nieuw
        return plaatsen
