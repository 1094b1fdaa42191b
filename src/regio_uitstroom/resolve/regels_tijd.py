"""Sentences on terms themselves: put off, or standing still; and the duty whose term they are about."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import GEEN_TERMIJN
from regio_uitstroom.model import regels
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel, Verplichting
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_duur
from regio_uitstroom.resolve.regels_beslissen import NIEMAND_GENOEMD
from regio_uitstroom.resolve.termijnclausules import BESLIST
from regio_uitstroom.resolve.woorden import resolve_actor
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast


def verdaging(zin: Zin, knoop: ast.Verdaging) -> Iterator[Regel]:
    """A term can be put off once."""
    yield regels.Verdaging(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        actor=resolve_actor(knoop.actor) or NIEMAND_GENOEMD,
        duur=resolve_duur(knoop.duur),
        hoogstens=knoop.hoogstens,
        plicht=_plicht(zin, knoop),
    )


def opschorting(zin: Zin, knoop: ast.Opschorting) -> Iterator[Regel]:
    """A term stands still: whether it did, and on which days, a person tells."""
    plaats = zin.citaat.tekst
    gebeurd = f"opschorting op grond van {plaats}"
    yield regels.Opschorting(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        plicht=_plicht(zin, knoop),
        gebeurd=Gegeven(
            f"feiten.{gebeurd}", gebeurd, Feittype.JA_NEE, f"Is de termijn opgeschort op grond van {plaats}?"
        ),
        vanaf=_dag(knoop.vanaf),
        tot=_dag(knoop.tot),
        tot_en_met=knoop.tot_en_met,
    )


def _dag(woorden: str) -> Gegeven:
    return Gegeven(f"feiten.{woorden}", woorden, Feittype.DATUM, f"Wat is {woorden}?")


def _plicht(zin: Zin, knoop: ast.Verdaging | ast.Opschorting) -> Citaat:
    """Return the place of the duty: the one that is named, the main rule of a rider, or the sentence itself."""
    genoemd = zin.verwijs(knoop.verwijzing) if knoop.verwijzing is not None else ()
    zin.context.termijnen[zin.citaat] = (knoop.termijn.lower(), genoemd)
    if len(genoemd) == 1:
        return genoemd[0]
    return zin.hoofd if zin.hoofd is not None else zin.citaat


def met_plichten(context: Context, alle: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, each that puts off or suspends a term with the duty whose term that is."""
    uit: list[Regel] = []
    for regel in alle:
        if isinstance(regel, regels.Termijnenwet) and regel.plichten:
            uit.append(_van_plichten(context, regel, alle, uit))
            continue
        if not isinstance(regel, regels.Verdaging | regels.Opschorting):
            uit.append(regel)
            continue
        gevonden = _met_termijn(context, regel, alle, uit)
        if gevonden is None:
            context.meld(GEEN_TERMIJN, regel.span, tekst=regel.tekst.rstrip("."))
            uit.append(regel)
            continue
        plicht = next(r for r in alle if r.citaat == gevonden)
        uit.append(_van_de_plicht(evolve(regel, plicht=gevonden), plicht))
    return tuple(uit)


def _van_plichten(context: Context, regel: regels.Termijnenwet, alle: tuple[Regel, ...], ervoor: list[Regel]) -> Regel:
    """Return the rule with the duties whose terms it is about: *deze termijn* is the last one before it."""
    eigen = regel.plichten == (regel.citaat,)
    kandidaten = [
        r.citaat for r in (ervoor if eigen else alle) if isinstance(r, Verplichting) and r.termijn is not None
    ]
    if eigen and BESLIST.search(context.termijnen.get(regel.citaat, ("", ()))[0]):
        gevonden = _beslissend(regel, alle)
    elif eigen:
        gevonden = [plaats for plaats in kandidaten if plaats.artikel == regel.citaat.artikel][-1:]
    else:
        gevonden = [plaats for plaats in kandidaten if any(doel.omvat(plaats) for doel in regel.plichten)]
    if not gevonden:
        context.meld(GEEN_TERMIJN, regel.span, tekst=regel.tekst.rstrip("."))
    return evolve(regel, plichten=tuple(gevonden) or regel.plichten)


def _beslissend(regel: Regel, alle: tuple[Regel, ...]) -> list[Citaat]:
    """Return the duties to decide that have a term: of the article of a rule, or of the text."""
    plichten = [r for r in alle if isinstance(r, Verplichting) and r.termijn is not None]
    overal = [r.citaat for r in plichten if BESLIST.search(f"{r.handeling} {r.voorwerp}")]
    return [plaats for plaats in overal if plaats.artikel == regel.citaat.artikel] or overal


def _van_de_plicht(regel: Regel, plicht: Regel) -> Regel:
    """Return a power to put off with who has it: where the text names nobody, who has the duty."""
    if isinstance(regel, regels.Verdaging) and regel.actor == NIEMAND_GENOEMD and isinstance(plicht, Verplichting):
        return evolve(regel, actor=plicht.actor)
    return regel


def _met_termijn(
    context: Context, regel: regels.Verdaging | regels.Opschorting, alle: tuple[Regel, ...], ervoor: list[Regel]
) -> Citaat | None:
    """Return the one duty with a term that a sentence is about; None where there is none, or may be more.

    It is at the place that is named, or goes before it in its article: the one that decides (*de beslissing*), the
    only one (*de termijnen*), or the last one.
    """
    woord, genoemd = context.termijnen.get(regel.citaat, ("", ()))
    eigen = regel.plicht == regel.citaat and not genoemd
    kandidaten = [r for r in (ervoor if eigen else alle) if isinstance(r, Verplichting) and r.termijn is not None]
    if not eigen:
        kandidaten = [r for r in kandidaten if any(plaats.omvat(r.citaat) for plaats in genoemd or (regel.plicht,))]
    else:
        kandidaten = [r for r in kandidaten if r.citaat.artikel == regel.citaat.artikel]
        if BESLIST.search(woord):
            kandidaten = [r for r in kandidaten if BESLIST.search(f"{r.handeling} {r.voorwerp}")]
        elif not woord.endswith("termijnen") and not woord.startswith(("elke ", "iedere ", "een ")):
            kandidaten = kandidaten[-1:]
    return kandidaten[0].citaat if len(kandidaten) == 1 else None
