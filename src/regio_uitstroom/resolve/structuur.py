"""The numbered places of a text, and references to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, define, evolve

from regio_uitstroom.diagnostics.diagnostic import Label
from regio_uitstroom.diagnostics.kinds_resolve import (
    DUBBEL_ARTIKEL,
    DUBBEL_LID,
    DUBBEL_ONDERDEEL,
    NUMMERING,
    ONBEKENDE_VERWIJZING,
)
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import delen_van
from regio_uitstroom.syntax.plek import OVERIGE
from regio_uitstroom.teksten import opsomming

_GENUMMERD = (ast.VwOnderdeel, ast.Groep, ast.Begrip, ast.Inhoud, ast.Kwalificatiedeel, ast.Stap)
"""Nodes that carry a letter or a number of their own within a lid."""


@define
class Structuur:
    """Which articles, leden and onderdelen the text has.

    ``volledig`` False: sentences were left out because they could not be read, or the text is an excerpt; then a place
    that is not here may exist all the same, and nothing is said about it.
    """

    volledig: bool
    plaatsen: set[Citaat] = Factory(set)

    def bestaat(self, plaats: Citaat) -> bool:
        """Whether the text has this place (a volzin is not checked)."""
        return Citaat(plaats.artikel, plaats.lid, plaats.onderdeel, plaats.sub) in self.plaatsen


def lees_structuur(context: Context, bestand: ast.Bestand, *, volledig: bool) -> Structuur:
    """Collect the places; two articles or leden with one number are findings."""
    structuur = Structuur(volledig)
    artikelen: dict[str, Span] = {}
    for artikel in bestand.artikelen:
        if artikel.nummer in artikelen:
            labels = (Label(artikelen[artikel.nummer], "hier staat het al"),)
            context.meld(DUBBEL_ARTIKEL, eerste_regel(artikel.span), labels=labels, nummer=artikel.nummer)
        artikelen.setdefault(artikel.nummer, eerste_regel(artikel.span))
        structuur.plaatsen.add(Citaat(artikel.nummer))
        _lees_leden(context, artikel, structuur)
    return structuur


def zinnen_van(bestand: ast.Bestand) -> Iterator[tuple[Citaat, ast.Zin]]:
    """Yield the sentences of the articles with their places."""
    for artikel in bestand.artikelen:
        for lid in artikel.leden:
            yield from plaatsen_van(Citaat(artikel.nummer, lid.nummer), lid)


def plaatsen_van(plaats: Citaat, lid: ast.Lid) -> Iterator[tuple[Citaat, ast.Zin]]:
    """Yield the sentences of a lid with their places: where there are several, each is a volzin.

    A rider belongs to the sentence before it; the items of a list of definitions are places of their own.
    """
    aantal = sum(map(_is_volzin, lid.zinnen))
    nummer = 0
    for zin in lid.zinnen:
        nummer += _is_volzin(zin)
        yield (evolve(plaats, volzin=max(1, nummer)) if aantal > 1 and _telt(zin) else plaats), zin


def hoofdzinnen(plaats: Citaat, lid: ast.Lid) -> Iterator[tuple[Citaat, ast.Regelzin]]:
    """Yield the rules of a lid with their places, without what only adds to the sentence before it."""
    for hier, zin in plaatsen_van(plaats, lid):
        if isinstance(zin, ast.Regelzin) and zin.aanhang is None:
            yield hier, zin


def _telt(zin: ast.Zin) -> bool:
    return not isinstance(zin, ast.Begrippenlijst) or not any(begrip.nummer for begrip in zin.begrippen)


def _is_volzin(zin: ast.Zin) -> bool:
    return _telt(zin) and not (isinstance(zin, ast.Regelzin) and zin.aanhang is not None)


def _meld_gat(context: Context, knopen: Sequence[tuple[str, ast.Knoop]]) -> None:
    """Report the first of a row of leden or onderdelen that does not have the number of its place."""
    for plaats, (nummer, knoop) in enumerate(knopen):
        hoort = str(plaats + 1) if nummer.isdigit() else _letter(plaats)
        if nummer != hoort:
            begin = knoop.span
            span = _nummer(begin, nummer)
            context.meld(NUMMERING, span, woorden=nummer, verwacht=hoort)
            return


def eerste_regel(span: Span) -> Span:
    """Return the first line of a place."""
    eerste = span.text.split("\n", 1)[0].rstrip()
    return Span(span.source, span.start, span.start + len(eerste))


def _nummer(span: Span, nummer: str) -> Span:
    """Return the number or letter by which a place begins: before it the mark of the item before can stand."""
    match = re.search(rf"(?<!\w){re.escape(nummer)}(?:°|\.|(?!\w))\.?", span.text)
    if match is None:
        return eerste_regel(span)
    return Span(span.source, span.start + match.start(), span.start + match.end())


def _letter(plaats: int) -> str:
    letter = chr(ord("a") + plaats % 26)
    return letter if plaats < 26 else letter * 2  # noqa: PLR2004 - letters of the alphabet


def _lees_leden(context: Context, artikel: ast.Artikel, structuur: Structuur) -> None:
    leden: dict[int, Span] = {}
    nummers = [lid.nummer for lid in artikel.leden if lid.nummer is not None]
    if structuur.volledig and len(set(nummers)) == len(nummers):
        _meld_gat(context, [(str(lid.nummer), lid) for lid in artikel.leden if lid.nummer is not None])
    for lid in artikel.leden:
        if lid.nummer is not None:
            if lid.nummer in leden:
                labels = (Label(_nummer(leden[lid.nummer], str(lid.nummer)), "hier staat het al"),)
                context.meld(
                    DUBBEL_LID,
                    _nummer(lid.span, str(lid.nummer)),
                    labels=labels,
                    artikel=artikel.nummer,
                    nummer=str(lid.nummer),
                )
            leden.setdefault(lid.nummer, lid.span)
        plaats = Citaat(artikel.nummer, lid.nummer)
        structuur.plaatsen.add(plaats)
        if lid.genummerd:
            structuur.plaatsen.update(_onderdelen(context, plaats, lid, volledig=structuur.volledig))


def _onderdelen(context: Context, plaats: Citaat, lid: ast.Lid, *, volledig: bool) -> Iterator[Citaat]:
    """Yield the onderdelen of a lid, and what is numbered within them; a gap in their letters is a finding."""
    stapel: list[tuple[object, Citaat]] = [(lid.zinnen, plaats)]
    while stapel:
        deel, hier = stapel.pop()
        if isinstance(deel, tuple):
            stapel.extend((d, hier) for d in deel)
            met_nummer = [d for d in deel if isinstance(d, _GENUMMERD) and d.nummer]
            if met_nummer:
                _meld_dubbel(context, met_nummer)
            if met_nummer and volledig:
                per_nummer = {d.nummer: d for d in reversed(met_nummer)}
                _meld_gat(context, list(reversed(per_nummer.items())))
        elif isinstance(deel, ast.Knoop):
            if isinstance(deel, _GENUMMERD) and deel.nummer:
                hier = genummerd(hier, deel.nummer)
                yield hier
            stapel.extend([(d, hier) for d in delen_van(deel)])


def _meld_dubbel(context: Context, delen: Sequence[ast.Knoop]) -> None:
    """Report a letter that two items of one list have: a reference to it would mean both."""
    eerder: dict[str, Span] = {}
    for deel in delen:
        nummer = str(getattr(deel, "nummer", ""))
        if nummer in eerder and eerder[nummer] != deel.span:
            labels = (Label(_nummer(eerder[nummer], nummer), "hier staat het al"),)
            context.meld(DUBBEL_ONDERDEEL, _nummer(deel.span, nummer), labels=labels, nummer=nummer)
        eerder.setdefault(nummer, deel.span)


def genummerd(plaats: Citaat, nummer: str) -> Citaat:
    """Return the place of an item: a letter is an onderdeel, a number (1°) a sub of it."""
    if nummer.isdigit():
        return Citaat(plaats.artikel, plaats.lid, plaats.onderdeel, int(nummer))
    return Citaat(plaats.artikel, plaats.lid, nummer)


def resolve_verwijzing(
    context: Context, structuur: Structuur, knoop: ast.Verwijzing, hier: Citaat
) -> tuple[Citaat, ...]:
    """Return the places referred to; none for another text, and none with a finding for a place that is not here."""
    if knoop.wet is not None:
        return ()
    gevonden = []
    for deel in knoop.delen:
        plaats = vindplaats(deel, hier)
        if structuur.bestaat(plaats):
            gevonden.append(plaats)
        elif structuur.volledig:
            context.meld(
                ONBEKENDE_VERWIJZING, deel.span, verwijzing=plaats.tekst, wel=_wat_er_wel_is(structuur, plaats)
            )
    return tuple(gevonden)


def plaatsen_elders(knoop: ast.Verwijzing) -> tuple[Citaat, ...]:
    """Return the places that a reference to another text names there; none for a reference within the text."""
    if knoop.wet is None:
        return ()
    return tuple(vindplaats(deel, Citaat("")) for deel in knoop.delen if deel.artikel is not None)


def vindplaats(deel: ast.Vindplaats, hier: Citaat) -> Citaat:
    """Fill in what is left out from the place of the sentence itself."""
    if deel.voorgaand == "lid":
        return Citaat(hier.artikel, (hier.lid or 1) - 1)
    if deel.voorgaand == OVERIGE:
        return Citaat(hier.artikel)
    if deel.voorgaand == "artikel" and hier.artikel.isdigit():
        return Citaat(str(int(hier.artikel) - 1))
    if deel.artikel is not None:
        return Citaat(deel.artikel, deel.lid, deel.onderdeel, deel.sub, deel.volzin)
    if deel.lid is not None:
        return Citaat(hier.artikel, deel.lid, deel.onderdeel, deel.sub, deel.volzin)
    onderdeel = deel.onderdeel if deel.onderdeel is not None else hier.onderdeel
    return Citaat(hier.artikel, hier.lid, onderdeel, deel.sub, deel.volzin)


def _wat_er_wel_is(structuur: Structuur, plaats: Citaat) -> str:
    """Say what the text has at the level where the reference goes wrong."""
    artikelen = sorted({p.artikel for p in structuur.plaatsen}, key=lambda n: (len(n), n))
    if plaats.artikel not in artikelen:
        return f"deze tekst heeft artikel {opsomming(artikelen)}"
    leden = sorted({p.lid for p in structuur.plaatsen if p.artikel == plaats.artikel and p.lid is not None})
    if plaats.lid not in leden:
        return (
            f"artikel {plaats.artikel} heeft lid {opsomming([str(n) for n in leden])}"
            if leden
            else "dit artikel heeft geen leden"
        )
    letters = sorted(
        {p.onderdeel for p in structuur.plaatsen if (p.artikel, p.lid) == (plaats.artikel, plaats.lid) and p.onderdeel}
    )
    return f"dit lid heeft onderdeel {opsomming(letters)}" if letters else "dit lid heeft geen onderdelen"
