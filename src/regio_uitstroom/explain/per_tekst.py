"""An outcome of a register as one of its texts sees it, so that it can be told in the words for one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Reden, RegelBevinding, TekstBevinding, Uitkomst
from regio_uitstroom.explain.verwoording import verwoord
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.model.bundel import Bundel, ongemerkt
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regeling import Regeling


def zaak_van_tekst(beoordeling: Beoordeling, uitkomst: Uitkomst, bundel: Bundel, over: TekstBevinding) -> Zaak:
    """Return what one text has to do with an outcome: its rules, its gate, its reason, without its name in citations.

    Rules of other texts that these step back for keep the names of theirs.
    """
    regeling = bundel.onderscheiden(over.tekst)
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
    deel = beoordeling_van_tekst(beoordeling, over.tekst)
    return Zaak(deel, regeling, verwoord(eigen, regeling))


def beoordeling_van_tekst(beoordeling: Beoordeling, tekst: Tekstnaam) -> Beoordeling:
    """Return what one text adds to the outcomes: its duties, deadlines, powers and open points, as its own."""
    return evolve(
        beoordeling,
        regeling=tekst.naam,
        deadlines=tuple(evolve(d, citaat=ongemerkt(d.citaat)) for d in beoordeling.deadlines if d.citaat.uit == tekst),
        verplichtingen=tuple(ongemerkt(regel) for regel in beoordeling.verplichtingen if regel.citaat.uit == tekst),
        onzeker=_eigen(beoordeling.onzeker, tekst),
        bevoegdheden=tuple(ongemerkt(macht) for macht in beoordeling.bevoegdheden if macht.citaat.uit == tekst),
        streven=tuple(ongemerkt(norm) for norm in beoordeling.streven if norm.citaat.uit == tekst),
        open_punten=tuple(ongemerkt(punt) for punt in beoordeling.open_punten if punt.uit == tekst),
        teksten=(),
    )


def per_tekst(beoordeling: Beoordeling, regeling: Regeling | Bundel) -> Iterator[tuple[Beoordeling, Regeling]]:
    """Yield what each text adds to the outcomes, with that text; of one agreement the assessment itself."""
    if isinstance(regeling, Regeling):
        yield beoordeling, regeling
    elif len(regeling.regelingen) == 1:
        yield beoordeling, regeling.regelingen[0]
    else:
        for naam in regeling.namen:
            deel = beoordeling_van_tekst(beoordeling, naam)
            uitkomsten = tuple(_met_eigen_redenering(uitkomst, naam) for uitkomst in beoordeling.uitkomsten)
            yield evolve(deel, uitkomsten=uitkomsten), regeling.onderscheiden(naam)


def _met_eigen_redenering(uitkomst: Uitkomst, tekst: Tekstnaam) -> Uitkomst:
    """Return an outcome with how the rules of one text fared, in places of that text."""
    return evolve(uitkomst, redenering=tuple(_bevinding(b) for b in uitkomst.redenering if b.regel.uit == tekst))


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
