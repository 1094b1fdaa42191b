"""Defined terms that shut out the very people a rule is for."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Label, diagnose
from regio_uitstroom.diagnostics.kinds_check import (
    BEGRIP_VAN_ANDER_GEBIED,
    DOELGROEP_ELDERS_INGESCHREVEN,
    GEBIED_TELT_NIET,
)
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import Gemeentebron, Gezamenlijk, VasteGemeente
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import BegripGeldt, En, Verblijfstest, Voorwaarde, Woonduur


def begrip_van_ander_gebied(regeling: Regeling) -> Iterator[Diagnostic]:
    """A term that is about one municipality, used for people of another or of a whole region.

    Taken literally nobody from elsewhere can ever meet it.
    """
    for _, geldt in (*regeling.in_regels.met(BegripGeldt), *regeling.in_begrippen.met(BegripGeldt)):
        begrip = _voorwaardebegrip(regeling, geldt.begrip)
        if geldt.gebied is None or begrip is None:
            continue
        waar = _gemeenten(geldt.gebied)
        vast = [duur for duur in van_soort(Woonduur, begrip.voorwaarde) if _gemeenten(duur.gebied)]
        if any(not waar or not waar <= _gemeenten(duur.gebied) for duur in vast):
            labels = () if begrip.span is None else (Label(begrip.span, "zo is het omschreven"),)
            namen = ", ".join(sorted(set().union(*(_gemeenten(duur.gebied) for duur in vast))))
            yield diagnose(
                BEGRIP_VAN_ANDER_GEBIED,
                geldt.span,
                labels=labels,
                begrip=geldt.begrip,
                gemeente=namen,
                gebied=geldt.gebied.tekst,
            )


def gebied_telt_niet(regeling: Regeling) -> Iterator[Diagnostic]:
    """A municipality that is added to a term (*doelgroeplid van Houten*), which its definition does not ask for.

    The definition decides alone: the municipality would narrow nothing.
    """
    for geldt in van_soort(BegripGeldt, *regeling.regels, *regeling.begrippen):
        begrip = _voorwaardebegrip(regeling, geldt.begrip)
        waar = _gemeenten(geldt.gebied) if geldt.gebied is not None else frozenset()
        if geldt.gebied is None or begrip is None or not waar:
            continue
        vast = [_gemeenten(duur.gebied) for duur in van_soort(Woonduur, begrip.voorwaarde)]
        if not any(gemeenten and not waar < gemeenten for gemeenten in vast):
            yield diagnose(
                GEBIED_TELT_NIET, geldt.span, tekst=geldt.tekst, begrip=geldt.begrip, gebied=geldt.gebied.tekst
            )


def doelgroep_elders_ingeschreven(regeling: Regeling) -> Iterator[Diagnostic]:
    """A rule for people who leave a stay, that asks residence without a break up to now in one place.

    Whoever was registered at the facility during the stay does not meet it, unless the days of the stay are left out or
    it is counted back from the start of the stay.
    """
    for regel in regeling.regels:
        for samen in _rijen(regel):
            verblijf = next((deel for deel in samen if isinstance(deel, Verblijfstest)), None)
            duur = next((duur for duur in _woonduren(regeling, samen) if _breekt(duur)), None)
            if verblijf is not None and duur is not None:
                yield diagnose(
                    DOELGROEP_ELDERS_INGESCHREVEN, regel.span, plaats=regel.citaat.tekst, verblijf=_naam(verblijf)
                )
                break


def _naam(verblijf: Verblijfstest) -> str:
    return verblijf.voorzieningen.naam if verblijf.voorzieningen is not None else "een voorziening"


def _rijen(regel: Regel) -> Iterator[tuple[Voorwaarde, ...]]:
    """Yield the conditions of a rule that must hold together, rows within rows taken as one."""
    if isinstance(regel.voorwaarde, En):
        yield tuple(_plat(regel.voorwaarde))


def _plat(voorwaarde: Voorwaarde) -> Iterator[Voorwaarde]:
    if isinstance(voorwaarde, En):
        for deel in voorwaarde.delen:
            yield from _plat(deel)
    else:
        yield voorwaarde


def _woonduren(regeling: Regeling, samen: tuple[Voorwaarde, ...]) -> Iterator[Woonduur]:
    """Yield the tests on residence among conditions: said outright, or by a term that is nothing else."""
    for deel in samen:
        begrip = _voorwaardebegrip(regeling, deel.begrip) if isinstance(deel, BegripGeldt) else None
        inhoud = begrip.voorwaarde if begrip is not None else deel
        if isinstance(inhoud, Woonduur):
            yield inhoud


def _breekt(duur: Woonduur) -> bool:
    """Whether a registration elsewhere just before its moment breaks it."""
    tot_nu = duur.onafgebroken and duur.venster is None and duur.buiten is None
    return tot_nu and duur.moment.sleutel != "start verblijf"


def _voorwaardebegrip(regeling: Regeling, naam: str) -> VoorwaardeBegrip | None:
    return next((b for b in regeling.begrippen if isinstance(b, VoorwaardeBegrip) and b.naam == naam), None)


def _gemeenten(bron: Gemeentebron) -> frozenset[str]:
    """Return the municipalities that an expression names outright; none where it is a role or a region."""
    match bron:
        case VasteGemeente(gemeente=gemeente):
            return frozenset((gemeente.naam,))
        case Gezamenlijk(bronnen=bronnen):
            delen = [_gemeenten(deel) for deel in bronnen]
            return frozenset().union(*delen) if all(delen) else frozenset()
        case _:
            return frozenset()
