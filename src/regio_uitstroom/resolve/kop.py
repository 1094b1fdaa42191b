"""The heading and the parties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics.diagnostic import Label
from regio_uitstroom.diagnostics.kinds_check import DUBBELE_DEELNAME
from regio_uitstroom.diagnostics.kinds_resolve import DUBBEL_KOPVELD, SOORT_ANDERS
from regio_uitstroom.model.regeling import AndereTekst, Deelname, Kop, Partijen, Soort
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag, resolve_periode
from regio_uitstroom.resolve.gemeenten import resolve_gemeente
from regio_uitstroom.resolve.structuur import eerste_regel
from regio_uitstroom.syntax import ast
from regio_uitstroom.tijd import Periode


def resolve_kop(context: Context, knoop: ast.Kop) -> Kop:
    """Return the heading; the word of the first line and ``Soort:`` must agree."""
    soort = Soort(knoop.soort)
    for veld in knoop.velden:
        eerste = knoop.veld(veld.naam)
        if eerste is not None and eerste is not veld:
            context.meld(
                DUBBEL_KOPVELD, veld.span, labels=(Label(eerste.span, "hier staat het al"),), naam=f"{veld.naam}:"
            )
    genoemd = knoop.veld("Soort")
    if genoemd is not None and genoemd.tekst.strip().casefold() != soort.value:
        context.meld(SOORT_ANDERS, genoemd.span, titel=soort.value, soort=genoemd.tekst)
    looptijd = knoop.veld("Looptijd")
    ondertekend, vastgesteld = knoop.veld("Ondertekend"), knoop.veld("Vastgesteld")
    return Kop(
        soort=soort,
        titel=knoop.titel,
        regio=_tekst(knoop, "Regio"),
        looptijd=resolve_periode(context, looptijd.looptijd) if looptijd is not None and looptijd.looptijd else None,
        ondertekend=resolve_dag(context, ondertekend.datum) if ondertekend is not None else None,
        vastgesteld=resolve_dag(context, vastgesteld.datum) if vastgesteld is not None else None,
        plaats=_tekst(knoop, "Plaats"),
        bron=_tekst(knoop, "Bron"),
        grondslag=_tekst(knoop, "Grondslag"),
        versie=_tekst(knoop, "Versie"),
        bwb=_tekst(knoop, "BWB"),
        uittreksel=_tekst(knoop, "Uittreksel"),
        bouwt_voort_op=_voorgangers(knoop),
        span=eerste_regel(knoop.span),
    )


def _voorgangers(knoop: ast.Kop) -> tuple[AndereTekst, ...]:
    """Return the texts that this one builds on."""
    veld = knoop.veld("Bouwt voort op")
    teksten = veld.teksten if veld is not None else ()
    return tuple(AndereTekst(Soort(tekst.soort), tekst.titel, tekst.kort, span=tekst.span) for tekst in teksten)


def _tekst(knoop: ast.Kop, naam: str) -> str | None:
    veld = knoop.veld(naam)
    return veld.tekst if veld is not None else None


def resolve_partijen(context: Context, bestand: ast.Bestand) -> Partijen:
    """Return who takes part: when, for which theme, and the other roles."""
    deelnames: list[Deelname] = []
    overigen: list[tuple[str, str]] = []
    centrum = None
    for zin in bestand.partijen:
        match zin:
            case ast.Deelname():
                deelnames.extend(_deelnames(context, zin))
            case ast.Partijrol(wie=ast.Gemeentenaam() as wie, rol="centrumgemeente"):
                centrum = resolve_gemeente(context, wie)
            case ast.Partijrol():
                overigen.append((zin.rol, zin.wie.woorden))
            case ast.Organisaties():
                overigen.extend((zin.soort, naam) for naam in zin.namen)
            case ast.Uitvoering():
                overigen.append(("uitvoerder", zin.wie.woorden))
            case ast.Mandaat():
                namens = ", ".join(partij.woorden for partij in zin.namens)
                overigen.append((f"{zin.handeling} {zin.voorwerp} namens {namens}", zin.wie.woorden))
    if bestand.kop is not None and (uitvoerder := bestand.kop.veld("Uitvoerende organisatie")):
        overigen.append(("uitvoerder", uitvoerder.tekst))
    return Partijen(tuple(_zonder_algemene(context, deelnames)), centrum, tuple(overigen))


def _zonder_algemene(context: Context, deelnames: Sequence[Deelname]) -> Iterator[Deelname]:
    """Yield the memberships; one without a beginning or end gives way to one of the same municipality that has them.

    *De gemeenten Houten en Zeist* with *De gemeente Zeist neemt deel vanaf …* below it: what is said of Zeist alone
    holds.
    """
    met_tijd = {d.gemeente.code: d for d in deelnames if d.thema is None and d.periode != Periode()}
    for deelname in deelnames:
        bepaald = met_tijd.get(deelname.gemeente.code)
        if bepaald is None or deelname.thema is not None or deelname.periode != Periode():
            yield deelname
            continue
        wat = "de regel met het begin of einde telt, die zonder niet"
        context.meld(DUBBELE_DEELNAME, bepaald.span, gemeente=deelname.gemeente.naam, wat=wat)


def _deelnames(context: Context, zin: ast.Deelname) -> list[Deelname]:
    """One membership per municipality and theme."""
    periode = resolve_periode(context, zin.tijdvak) if zin.tijdvak is not None else Periode()
    themas: list[str | None] = [_thema(thema) for thema in zin.themas]
    gevonden = []
    for naam in zin.gemeenten:
        gemeente = resolve_gemeente(context, naam)
        if gemeente is not None:
            gevonden += [Deelname(gemeente, periode, thema, span=naam.span) for thema in themas or [None]]
    return gevonden


def _thema(knoop: ast.Voorziening | ast.Taak) -> str:
    """Return the key of a theme; a phrase for several kinds counts as its words."""
    if isinstance(knoop, ast.Taak):
        return knoop.sleutel
    return knoop.sleutels[0] if len(knoop.sleutels) == 1 else knoop.woorden
