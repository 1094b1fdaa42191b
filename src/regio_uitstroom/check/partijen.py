"""Who takes part: a text binds only its parties."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import (
    DUBBELE_DEELNAME,
    GEEN_PARTIJEN,
    GEMEENTE_BUITEN_PARTIJEN,
    GESPLITSTE_GEMEENTE,
    GESPLITSTE_PARTIJ,
    PARTIJ_DUBBEL,
)
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import VasteGemeente
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import Verantwoordelijkheid
from regio_uitstroom.teksten import datum_in_woorden, opsomming
from regio_uitstroom.tijd import Periode


def geen_partijen(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every text but a wet must say which municipalities take part."""
    if regeling.kop.soort is not Soort.WET and not regeling.partijen.deelnames:
        yield diagnose(GEEN_PARTIJEN, regeling.kop.span)


def dubbele_deelname(regeling: Regeling) -> Iterator[Diagnostic]:
    """A municipality that takes part for everything, and by another sentence for one subject: that has no effect."""
    altijd = {d.gemeente.code for d in regeling.partijen.deelnames if d.thema is None and d.periode == Periode()}
    for deelname in regeling.partijen.deelnames:
        if deelname.gemeente.code in altijd and deelname.thema is not None:
            wat = "zij doet al altijd voor alles mee, en deze regel verandert daar niets aan"
            yield diagnose(DUBBELE_DEELNAME, deelname.span, gemeente=deelname.gemeente.naam, wat=wat)


def partij_dubbel(regeling: Regeling) -> Iterator[Diagnostic]:
    """A municipality that is named twice, for the same theme and time: one of the two may be meant to be another."""
    gezien: set[tuple[str, object, Periode]] = set()
    for deelname in regeling.partijen.deelnames:
        sleutel = (deelname.gemeente.code, deelname.thema, deelname.periode)
        if sleutel in gezien:
            yield diagnose(PARTIJ_DUBBEL, deelname.span, gemeente=deelname.gemeente.naam)
        gezien.add(sleutel)


def gemeente_geen_partij(regeling: Regeling) -> Iterator[Diagnostic]:
    """A municipality that a rule makes responsible without its being a party, then or through a predecessor (law 8)."""
    if regeling.kop.soort is Soort.WET:
        return
    codes = {d.gemeente.code for d in regeling.partijen.deelnames}
    for regel in regeling.regels:
        if isinstance(regel, Verantwoordelijkheid):
            for vast in van_soort(VasteGemeente, regel.gemeente):
                if vast.gemeente.code not in codes:
                    yield diagnose(
                        GEMEENTE_BUITEN_PARTIJEN,
                        vast.span or regel.span,
                        gemeente=vast.gemeente.naam,
                        citaat=regel.citaat.midden,
                    )


def gesplitste_partij(regeling: Regeling) -> Iterator[Diagnostic]:
    """Membership of a municipality that was split passes to none of its successors (semantics, section 4)."""
    for deelname in regeling.partijen.deelnames:
        gemeente = deelname.gemeente
        eind = gemeente.einddatum
        binnen = (
            eind is not None and deelname.periode.bevat(eind) and (regeling.kop.tot is None or eind < regeling.kop.tot)
        )
        if eind is not None and binnen and len(gemeente.opvolgers) > 1:
            yield diagnose(
                GESPLITSTE_PARTIJ,
                deelname.span,
                gemeente=gemeente.naam,
                datum=datum_in_woorden(eind),
                opvolgers=_opvolgers(gemeente),
            )


def gesplitste_gemeente(regeling: Regeling) -> Iterator[Diagnostic]:
    """A name in a rule or a term that means several municipalities from some day of the looptijd on."""
    tot = regeling.kop.tot
    gezien: set[tuple[str, str]] = set()
    for deel in (*regeling.begrippen, *regeling.regels):
        citaat = getattr(deel, "citaat", None)
        plaats = citaat.midden if citaat is not None else f"`{getattr(deel, 'naam', '')}`"
        for vast in van_soort(VasteGemeente, deel):
            gemeente, eind = vast.gemeente, vast.gemeente.einddatum
            if eind is None or len(gemeente.opvolgers) <= 1 or (tot is not None and tot <= eind):
                continue
            if (gemeente.code, plaats) not in gezien:
                gezien.add((gemeente.code, plaats))
                yield diagnose(
                    GESPLITSTE_GEMEENTE,
                    vast.span or deel.span,
                    gemeente=gemeente.naam,
                    datum=datum_in_woorden(eind),
                    opvolgers=_opvolgers(gemeente),
                    plaats=plaats,
                )


def _opvolgers(gemeente: Gemeente) -> str:
    return opsomming([g.naam for code in gemeente.opvolgers if (g := register().code(code))])
