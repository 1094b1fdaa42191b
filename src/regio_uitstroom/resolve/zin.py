"""One rule sentence: what hangs on its kernel, and the rules that come of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, TypeVar

from attrs import Factory, define, evolve

from regio_uitstroom.diagnostics.kinds_resolve import GEEN_GROEP, NOG_NIET_HIER, ZET_ANDERE_TEKST_OPZIJ
from regio_uitstroom.diagnostics.kinds_syntax import GEHEEL_GEVRAAGD, GEVRAAGD
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.resolve.bronnen import resolve_bron
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.groepswoorden import meld_onderwerp
from regio_uitstroom.resolve.structuur import Structuur, plaatsen_elders, resolve_verwijzing
from regio_uitstroom.resolve.verwoording import verblijfstekst
from regio_uitstroom.resolve.voorwaarden import Uitkomst, alle, resolve_client, resolve_voorwaarde
from regio_uitstroom.resolve.woorden import resolve_voorzieningen
from regio_uitstroom.syntax import ast

T = TypeVar("T")

NIET_GETOETST = frozenset({"ook als", "totdat", "voordat"})
"""Openers of clauses that are no condition: a rule that decides may not hold them (see ``resolve.volledigheid``)."""

_TENZIJ_BLIJKT = "tenzij blijkt"
_SLUIT_UIT = frozenset({"tenzij", _TENZIJ_BLIJKT})
"""Kinds of clauses that make an exception."""
_VRAAGT = frozenset({"indien", "mits", "voor zover"})
"""Kinds of clauses that state a condition, which can be presumed to hold."""


@define
class Zin:
    """A rule sentence at its place, while it is resolved."""

    context: Context
    structuur: Structuur
    citaat: Citaat
    knoop: ast.Regelzin
    wijkt_af_van: list[tuple[Citaat, Citaat, ast.Verwijzing]] = Factory(list)
    """(rule, place that yields to it, the reference): worked out when all rules of the text are known."""
    wijkt_voor: list[tuple[Citaat, Citaat, ast.Verwijzing | None]] = Factory(list)
    """(rule, place that it yields to, the reference if there is one)."""
    schakelt_alles_uit: bool = False
    """Whether it departs from the whole text (*kan van deze verordening afwijken*)."""
    gelezen: set[int] = Factory(set)
    """What hangs on the kernel and has been taken into a rule, by ``id`` (see ``resolve.volledigheid``)."""
    vooraf: tuple[voorwaarden.Voorwaarde, ...] = ()
    """For a rider: what its main rule makes a condition of it."""
    hoofd: Citaat | None = None
    """For a rider: the place of its main rule."""
    daarna: Moment | None = None
    """For *waarna*: that the main rule was carried out, from which a term without a moment runs."""
    _dubbelzinnig: set[int] = Factory(set)
    """Clauses reported as ambiguous, by ``id``: a sentence of several rules asks for its conditions several times."""

    @property
    def vast(self) -> dict[str, Any]:
        """What every rule of this sentence has."""
        return {"citaat": self.citaat, "tekst": self.knoop.woorden, "span": self.knoop.span}

    def beperkingen(self, soort: type[T]) -> Iterator[T]:
        """Yield what hangs on the kernel, of one class, in the order of the text; who asks for it, takes it in."""
        for deel in (*self.knoop.aanloop, *self.knoop.staarten):
            if isinstance(deel, soort):
                self.gelezen.add(id(deel))
                yield deel

    def _bijzinnen(self, *, met_doel: bool) -> Iterator[ast.Bijzin]:
        """Yield the clauses with, or without, a municipality of their own; those without only if they can be tried."""
        for deel in (*self.knoop.aanloop, *self.knoop.staarten):
            if isinstance(deel, ast.Bijzin) and (deel.doel is not None) is met_doel:
                if deel.soort not in NIET_GETOETST:
                    self.gelezen.add(id(deel))
                yield deel

    def voorwaarde(self, *clienten: ast.Client | None, extra: Iterable[Uitkomst] = ()) -> Uitkomst:
        """Return all that the sentence asks, of its clients too.

        A *tenzij* with a target of its own is a second rule and not part of it.
        """
        delen: list[Uitkomst] = [self._na_verblijf(deel) for deel in self.beperkingen(ast.NaVerblijf)]
        for client in clienten:
            meld_onderwerp(self.context, self.knoop.kern, client)
        plicht = isinstance(self.knoop.kern, ast.Verplichting)
        delen += [resolve_client(self.context, client, in_woorden=plicht) for client in clienten]
        vermoed = self._vermoed()
        bijzinnen = list(self._bijzinnen(met_doel=False))
        self._meld_na_uitzondering()
        delen += [self._bijzin(deel, vermoed=deel in vermoed) for deel in bijzinnen]
        delen += [self._uitzondering(deel) for deel in self.beperkingen(ast.MetUitzonderingVan)]
        return alle((*self.vooraf, *delen, *extra))

    def voorwaarden_zonder(self, weg: ast.Bijzin) -> list[Uitkomst]:
        """Return what the sentence asks beside its clients, without one of its clauses; for a rider on it."""
        bijzinnen = [deel for deel in self._bijzinnen(met_doel=False) if deel is not weg]
        delen = [self._na_verblijf(deel) for deel in self.beperkingen(ast.NaVerblijf)]
        delen += [self._bijzin(deel, vermoed=False) for deel in bijzinnen]
        return delen + [self._uitzondering(deel) for deel in self.beperkingen(ast.MetUitzonderingVan)]

    def _meld_na_uitzondering(self) -> None:
        """Report what restricts right behind an exception: it can bound the rule, or that exception."""
        for kant in (self.knoop.aanloop, self.knoop.staarten):
            delen = [deel for deel in kant if isinstance(deel, ast.MetUitzonderingVan) or _is_voorwaarde(deel)]
            paren = ((een, later) for een, later in pairwise(delen) if _sluit_uit(een) and _sluit_aan(een, later))
            for een, later in paren:
                if id(later) not in self._dubbelzinnig:
                    self._dubbelzinnig.add(id(later))
                    reden = "het is niet duidelijk of dit de regel beperkt, of de uitzondering ervoor"
                    wel = _wel_na(een, later)
                    self.context.meld(NOG_NIET_HIER, later.span, tekst=later.woorden, reden=reden, wel=wel)

    def _na_verblijf(self, knoop: ast.NaVerblijf) -> Uitkomst:
        na, voorzieningen = voorwaarden.Verblijfsaspect.NA, resolve_voorzieningen(self.context, knoop.voorzieningen)
        return voorwaarden.Verblijfstest(na, voorzieningen, tekst=verblijfstekst(na, voorzieningen), span=knoop.span)

    def _vermoed(self) -> list[ast.Bijzin]:
        """Return the conditions that are presumed to hold: each the last before *behoudens tegenbewijs*."""
        gevonden = []
        for knoop in self.beperkingen(ast.Tegenbewijs):
            ervoor = [deel for deel in self._bijzinnen(met_doel=False) if deel.span.start < knoop.span.start]
            if ervoor and ervoor[-1].soort in _VRAAGT and ervoor[-1] not in gevonden:
                gevonden.append(ervoor[-1])
            else:
                self._niets_te_vermoeden(knoop)
        return gevonden

    def _niets_te_vermoeden(self, knoop: ast.Tegenbewijs) -> None:
        woorden = " ".join(knoop.span.text.split())
        reden = "er staat geen voorwaarde voor die zo lang kan gelden"
        wel = f"schrijf `…, indien hij …, {woorden}`, of voor een uitzondering `…, tenzij blijkt dat hij …`"
        self.context.meld(NOG_NIET_HIER, knoop.span, tekst=woorden, reden=reden, wel=wel)

    def _bijzin(self, knoop: ast.Bijzin, *, vermoed: bool) -> Uitkomst:
        """*Tenzij* excludes, *indien* asks, others do neither. What is presumed counts until it is known."""
        eerder = len(self.context.findings)
        voorwaarde = resolve_voorwaarde(self.context, knoop.voorwaarde)
        if knoop.soort in NIET_GETOETST:
            self._vraagt_niet(eerder)
        heel = knoop.voorwaarde.span.start == knoop.span.start
        if voorwaarde is not None and knoop.verteld and heel and voorwaarde.tekst == knoop.voorwaarde.woorden:
            voorwaarde = evolve(voorwaarde, tekst=knoop.verteld)
        if voorwaarde is None or knoop.soort in NIET_GETOETST:
            return None
        if knoop.soort in _SLUIT_UIT:
            deel = voorwaarden.vermoed(voorwaarde, waarde=False) if knoop.soort == _TENZIJ_BLIJKT else voorwaarde
            return voorwaarden.Niet(deel, woord="tenzij", tekst=voorwaarde.tekst, span=knoop.span)
        return voorwaarden.vermoed(voorwaarde, waarde=True) if vermoed else voorwaarde

    def _vraagt_niet(self, eerder: int) -> None:
        """Take back what was told of questions since ``eerder``: of a clause that is not tried nobody is asked."""
        gemeld = self.context.findings
        gemeld[eerder:] = [een for een in gemeld[eerder:] if een.kind not in {GEVRAAGD, GEHEEL_GEVRAAGD}]

    def _uitzondering(self, knoop: ast.MetUitzonderingVan) -> Uitkomst:
        eerder = len(self.context.findings)
        delen = [resolve_client(self.context, client) for client in knoop.clienten]
        goed = tuple(deel for deel in delen if deel is not None)
        if len(goed) < len(delen) and len(self.context.findings) == eerder:
            self.context.meld(GEEN_GROEP, knoop.span, tekst=knoop.woorden)
        if not goed:
            return None
        groep = goed[0] if len(goed) == 1 else voorwaarden.Of(goed, tekst=knoop.woorden)
        return voorwaarden.Niet(groep, woord="met uitzondering van", tekst=groep.tekst, span=knoop.span)

    def tenzij_met_doel(self, hoofd: regels.Verantwoordelijkheid) -> Iterator[regels.Verantwoordelijkheid]:
        """Yield the second rules of *tenzij …* with a municipality of its own; the main rule yields to each."""
        for nummer, knoop in enumerate(self._bijzinnen(met_doel=True), start=2):
            self.context.laatste_gemeente = hoofd.gemeente
            gemeente = resolve_bron(self.context, knoop.doel) if knoop.doel is not None else None
            voorwaarde = alle((hoofd.voorwaarde, resolve_voorwaarde(self.context, knoop.voorwaarde)))
            if gemeente is not None:
                plaats = evolve(self.citaat, zinsdeel=nummer)
                self.wijkt_voor.append((hoofd.citaat, plaats, None))
                yield evolve(
                    hoofd, citaat=plaats, gemeente=gemeente, voorwaarde=voorwaarde, tekst=knoop.woorden, span=knoop.span
                )

    def verwijs(self, knoop: ast.Verwijzing) -> tuple[Citaat, ...]:
        """Return the places that a reference in this sentence names."""
        return resolve_verwijzing(self.context, self.structuur, knoop, self.citaat)

    def noteer_wijkingen(self, gemaakt: Iterable[Regel]) -> None:
        """Note for each rule of the sentence what it departs from and what it leaves unharmed."""
        doelen = [(d, plaats) for d in self.beperkingen(ast.InAfwijkingVan) for plaats in self.verwijs(d.doelen)]
        onverlet = [(o, plaats) for o in self.beperkingen(ast.Onverminderd) for plaats in self.verwijs(o.doelen)]
        for regel in gemaakt:
            self.wijkt_af_van += [(regel.citaat, plaats, d.doelen) for d, plaats in doelen]
            self.wijkt_voor += [(regel.citaat, plaats, o.doelen) for o, plaats in onverlet]

    def met_elders(self, gemaakt: Iterable[Regel]) -> tuple[Regel, ...]:
        """Return the rules with the places of other texts that they depart from, or leave unharmed."""
        doelen = [(d.doelen, False) for d in self.beperkingen(ast.InAfwijkingVan)]
        doelen += [(o.doelen, True) for o in self.beperkingen(ast.Onverminderd)]
        elders = frozenset(
            regels.Elders(doel.wet, plaats, wijkt)
            for doel, wijkt in doelen
            if doel.wet is not None
            for plaats in plaatsen_elders(doel)
        )
        return tuple(evolve(r, elders=elders) if elders and r.citaat == self.citaat else r for r in gemaakt)

    def schakel_uit(self, regel: Citaat, knoop: ast.Verwijzing) -> tuple[Citaat, ...]:
        """Note that a rule without a value switches the places of a reference off; return them.

        A place in another text is reported: no rule of that text would notice.
        """
        if knoop.wet is not None:
            plaats = next((een.midden for een in plaatsen_elders(knoop)), "artikel 2")
            self.context.meld(ZET_ANDERE_TEKST_OPZIJ, knoop.span, tekst=knoop.wet, plaats=plaats)
        plaatsen = self.verwijs(knoop)
        self.wijkt_af_van += [(regel, plaats, knoop) for plaats in plaatsen]
        return plaatsen

    def schakel_alles_uit(self) -> tuple[Citaat, ...]:
        """Note that a rule without a value switches the whole text off; return its articles."""
        artikelen = tuple(sorted({plaats.artikel for plaats in self.structuur.plaatsen}))
        self.schakelt_alles_uit = True
        return tuple(Citaat(artikel) for artikel in artikelen)


def _is_voorwaarde(deel: ast.Knoop) -> bool:
    """Whether what hangs on a kernel is a clause that is tried, with no municipality of its own."""
    return isinstance(deel, ast.Bijzin) and deel.doel is None and deel.soort not in NIET_GETOETST


def _sluit_uit(deel: ast.Knoop) -> bool:
    return isinstance(deel, ast.MetUitzonderingVan) or (isinstance(deel, ast.Bijzin) and deel.soort in _SLUIT_UIT)


def _sluit_aan(een: ast.Knoop, later: ast.Knoop) -> bool:
    """Whether no word stands between two parts of a sentence."""
    return not een.span.source.text[een.span.end : later.span.start].strip(" ,\n")


def _wel_na(uitzondering: ast.Knoop, later: ast.Knoop) -> str:
    """Return what to write for a restriction behind an exception: in one place it bounds the rule, in another that."""
    met = isinstance(uitzondering, ast.MetUitzonderingVan)
    if not met and isinstance(later, ast.Bijzin) and later.soort in _SLUIT_UIT | {"mits"}:
        return "schrijf `tenzij:` met een opsomming `a. …; of b. …`, of maak er twee zinnen van"
    niet = "niet " if _sluit_uit(later) else ""
    binnen = f"met uitzondering van cliënten die … en {niet}…" if met else f"tenzij hij … en {niet}…"
    return (
        f"beperkt het de regel, zet het dan vóór de uitzondering; beperkt het de uitzondering, neem het daarin dan op: "
        f"`{binnen}`"
    )
