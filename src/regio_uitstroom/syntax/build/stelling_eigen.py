"""Conditions on facts that a text declares itself: dates, and choices from a list."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Ding, Drempel, Zaken
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin

_ZO_WEL = (
    "schrijf `vóór`, `na`, `op of na` of `uiterlijk op` met een dag, `gelijk is aan 1 mei 2025`, "
    "`binnen zes maanden na de aanmelding`, `uiterlijk zes maanden na de aanmelding`, "
    "of `ten minste zes maanden geleden`"
)


@cache
def _ingebouwd() -> frozenset[str]:
    return frozenset(row["sleutel"] for row in lexicon_rows("momenten"))


def is_eigen(moment: ast.Moment) -> bool:
    """Whether a moment is a date that the text declares."""
    return moment.sleutel is not None and moment.sleutel not in _ingebouwd()


def eigen_datum(z: Zin, *, ligt: bool = False) -> ast.Voorwaarde | None:
    """*de datum van de intake vóór 1 januari 2025 ligt*; None where the clause is not about a date of the text's own.

    Of any moment: *ten minste zes maanden geleden is*; and that it lies (``ligt``) so long after another.
    """
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment)), None)
    if moment is None or moment.sleutel is None:
        return None
    if _is_geleden(z):
        z.delen.klasse("EIGENSCHAP")
        z.delen.items.remove(moment)
        return _geleden(z, moment)
    if not is_eigen(moment) and not (ligt and _naast_een_ander(z)):
        return None
    z.delen.items.remove(moment)
    return _op_een_dag(z, moment)


def _naast_een_ander(z: Zin) -> bool:
    """Whether one moment is held against another: *de plaatsing binnen drie maanden na de aanmelding ligt*."""
    termijnen = [i for i in z.delen.items if isinstance(i, ast.Termijn)]
    return len(termijnen) == 1 and isinstance(termijnen[0].moment, ast.Moment) and termijnen[0].duur is not None


def _op_een_dag(z: Zin, moment: ast.Moment) -> ast.Voorwaarde:
    """Return how the date lies to a day, a stretch of time or another moment; anything else is refused."""
    if (termijn := z.delen.een(ast.Termijn)) is not None:
        return _in_termijn(z, moment, termijn)
    if (tijdvak := z.delen.een(ast.Tijdvak)) is not None:
        return _in_tijdvak(z, moment, tijdvak)
    dag = z.delen.een(ast.Datum) or z.delen.met("OP", ast.Datum)
    if dag is not None:
        return _vergelijking(z, moment, "gelijk aan", dag)
    weiger(z, z.span, "zo kan een datum niet worden getoetst", _ZO_WEL)
    z.delen.items.clear()
    return _vergelijking(z, moment, "gelijk aan", ast.Datum(2000, 1, 1, span=z.span))


def _is_geleden(z: Zin) -> bool:
    dingen = [i.delen[0] for i in z.delen.items if isinstance(i, Zaken) and len(i.delen) == 1]
    return any(ding.klasse == "EIGENSCHAP" and ding.naam == "geleden" for ding in dingen)


def _vergelijking(z: Zin, moment: ast.Moment, soort: str, dag: ast.Datum) -> ast.VwVergelijking:
    return ast.VwVergelijking(moment.sleutel or "", soort, dag, span=z.span)


def _in_tijdvak(z: Zin, moment: ast.Moment, tijdvak: ast.Tijdvak) -> ast.Voorwaarde:
    """*na D* and *later dan D* are after that day; *vanaf D*, *op of na D* may be that day."""
    delen: list[ast.Voorwaarde] = []
    if tijdvak.van is not None:
        delen.append(_vergelijking(z, moment, "meer dan" if tijdvak.na else "ten minste", tijdvak.van))
    if tijdvak.tot is not None:
        delen.append(_vergelijking(z, moment, "ten hoogste" if tijdvak.inclusief else "minder dan", tijdvak.tot))
    return delen[0] if len(delen) == 1 else ast.VwEn(tuple(delen), span=z.span)


def _in_termijn(z: Zin, moment: ast.Moment, termijn: ast.Termijn) -> ast.Voorwaarde:
    """*uiterlijk op 1 januari 2025*, *binnen zes maanden na de aanmelding*."""
    grens = termijn.moment
    if termijn.duur is None and isinstance(grens, ast.Datum):
        return _vergelijking(
            z, moment, {"uiterlijk": "ten hoogste", "na": "meer dan"}.get(termijn.richting, "ten minste"), grens
        )
    if termijn.duur is not None and isinstance(grens, ast.Moment) and termijn.richting in {"na", "vanaf"}:
        return _naast_moment(z, moment, termijn, termijn.duur, grens)
    weiger(z, termijn.span, "zo kan een datum niet worden getoetst", _ZO_WEL)
    return _vergelijking(z, moment, "gelijk aan", ast.Datum(2000, 1, 1, span=z.span))


def _naast_moment(
    z: Zin, moment: ast.Moment, termijn: ast.Termijn, duur: ast.Duur, grens: ast.Moment
) -> ast.Voorwaarde:
    """*binnen een maand na de aanvraag* begins with that day; *uiterlijk een maand na …* may be any day before it."""
    vanaf = termijn.richting == "vanaf"
    if _BINNEN.search(termijn.woorden):
        return ast.VwBinnenTermijn(duur, grens, vanaf, moment, span=z.span)
    laatst = ast.VwBinnenTermijn(duur, grens, vanaf, moment, "uiterlijk", span=z.span)
    if termijn.niet_voor is not None:
        eerst = ast.VwBinnenTermijn(termijn.niet_voor, grens, vanaf, moment, "vroegst", span=z.span)
        return ast.VwEn((eerst, laatst), span=z.span)
    if not _UITERLIJK.match(termijn.woorden.strip()):
        weiger(z, termijn.span, "er staat niet of het die dag moet zijn, of in de tijd ervoor", _ZO_WEL)
    return laatst


_BINNEN = re.compile(r"\bbinnen\b", re.IGNORECASE)
_UITERLIJK = re.compile(r"(?:(?:doch |maar )?uiterlijk|niet later dan|op of v[oó]ór)\b", re.IGNORECASE)


def _geleden(z: Zin, moment: ast.Moment) -> ast.Voorwaarde:
    """Count back from the peildatum: *ten minste zes maanden geleden*, *korter dan een jaar geleden*."""
    grens = z.delen.een(Drempel)
    if grens is None:
        wel = "schrijf `ten minste zes maanden geleden`, `langer dan …` of `korter dan … geleden`"
        weiger(z, z.span, "hoe lang geleden het moet zijn, staat er niet", wel)
        return ast.VwGeleden(moment, ast.Duur(1, "dag", span=z.span), "ten minste", span=z.span)
    return ast.VwGeleden(moment, grens.duur, grens.vergelijking, span=z.span)


def eigen_gegeven(z: Zin) -> ast.Voorwaarde | None:
    """Return the condition on a date or a choice that the text declares; None where the clause names neither."""
    dingen = (d for i in z.delen.items if isinstance(i, Zaken) for d in i.delen)
    keuze = next((d for d in dingen if d.klasse == "GROOTHEID" and d.keuzes), None)
    if keuze is None:
        return eigen_datum(z)
    z.delen.klasse("GROOTHEID")
    return _keuze(z, keuze)


def _keuze(z: Zin, groothe: Ding) -> ast.Voorwaarde:
    """*de woonvorm van de cliënt begeleid of beschut is*."""
    keuze = next((d for i in z.delen.items if isinstance(i, Zaken) for d in i.delen if d.keuzes), None)
    if keuze is None:
        mogelijk = " of ".join(f"`{mogelijk}`" for mogelijk in groothe.keuzes)
        weiger(z, z.span, f"`{groothe.naam}` is een keuze uit een lijst", f"schrijf een van de keuzes: {mogelijk}")
        z.delen.items.clear()
        return ast.VwKeuze(groothe.naam, groothe.keuzes[:1], span=z.span)
    z.delen.klasse("ZAAK")
    return ast.VwKeuze(groothe.naam, keuze.keuzes, span=z.span)
