"""An outcome of a register as one of its texts sees it, so that it can be told in the words for one text."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Reden, RegelBevinding, TekstBevinding, Uitkomst
from regio_uitstroom.explain.verwoording import verwoord
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.model.bundel import Bundel, ongemerkt
from regio_uitstroom.model.citaat import Citaat, Tekstnaam


def zaak_van_tekst(beoordeling: Beoordeling, uitkomst: Uitkomst, bundel: Bundel, over: TekstBevinding) -> Zaak:
    """Return what one text has to do with an outcome: its rules, its gate, its reason, without its name in citations.

    Rules of other texts that these step back for keep the names of theirs.
    """
    regeling = bundel.regelingen[bundel.nummer(over.tekst)]
    eigen = evolve(
        uitkomst,
        reden=over.reden or _eigen_reden(uitkomst),
        grond=_eigen(uitkomst.grond, over.tekst),
        verdrongen=_eigen(uitkomst.verdrongen, over.tekst),
        strijd=_eigen(uitkomst.strijd, over.tekst),
        redenering=tuple(_bevinding(b) for b in uitkomst.redenering if b.regel.uit == over.tekst),
        poort=over.poort,
        gemeenten_buiten=over.gemeenten_buiten,
        per_tekst=(),
    )
    deel = evolve(
        beoordeling,
        regeling=regeling.naam,
        verplichtingen=tuple(ongemerkt(r) for r in beoordeling.verplichtingen if r.citaat.uit == over.tekst),
        bevoegdheden=tuple(ongemerkt(b) for b in beoordeling.bevoegdheden if b.citaat.uit == over.tekst),
        open_punten=tuple(ongemerkt(punt) for punt in beoordeling.open_punten if punt.uit == over.tekst),
    )
    return Zaak(deel, regeling, verwoord(eigen, regeling))


def _eigen_reden(uitkomst: Uitkomst) -> Reden:
    """Return the reason as one text has it: a dispute between regions is, within one, a contradiction of rules."""
    return Reden.STRIJDIGE_REGELS if uitkomst.reden is Reden.POSITIEF_GESCHIL else uitkomst.reden


def _eigen(citaten: Iterable[Citaat], tekst: Tekstnaam) -> tuple[Citaat, ...]:
    return tuple(ongemerkt(citaat) for citaat in citaten if citaat.uit == tekst)


def _bevinding(bevinding: RegelBevinding) -> RegelBevinding:
    """Return how a rule fared, in places of its own text; those of other texts keep their name."""
    eigen = bevinding.regel.uit
    return evolve(
        bevinding,
        regel=ongemerkt(bevinding.regel),
        verdrongen_door=tuple(ongemerkt(c) if c.uit == eigen else c for c in bevinding.verdrongen_door),
        uitgeschakeld_door=tuple(ongemerkt(c) if c.uit == eigen else c for c in bevinding.uitgeschakeld_door),
    )


def gezamenlijke_zaak(beoordeling: Beoordeling, uitkomst: Uitkomst, bundel: Bundel) -> Zaak:
    """Return an outcome with the rules of all texts, each place with the name of its text."""
    return Zaak(beoordeling, bundel.samen, verwoord(uitkomst, bundel.samen))
