"""A place or a time that may hold for more than one clause of a row: *in de regio werkt of een opleiding volgt*.

Whether the course is in the region too, the words leave to the reader. Told apart, the second clause would lose it:
then a course anywhere would do. So the row stays one question, in the words of the text, as a row of things does. Where
the first clause is computed that cannot be, and is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Dagdeel, Delen, Gebouwd, Ijkmoment, Partijen
from regio_uitstroom.syntax.build.onderwerp import heeft_onderwerp
from regio_uitstroom.syntax.build.zin import Zin

_TIJD = (ast.Termijn, ast.Tijdvak, Dagdeel, Ijkmoment)
_IN = frozenset({"IN", "BINNEN", "BUITEN"})


def gedeelde_bepaling(zinnen: Sequence[Gebouwd]) -> str:
    """Return the place or time of the first clause of a row, or the last, that others may share; empty: none.

    Asked before the clauses have got their subject. A clause with a subject, a place or a time of its own shares none.
    """
    alle = [zin for zin in zinnen if isinstance(zin, Zin)]
    if len(alle) < 2 or len(alle) < len(zinnen) or any(map(heeft_onderwerp, alle[1:])):  # noqa: PLR2004 - a row
        return ""
    voorop, achterop = _voorop(alle[0]), _achterop(alle[-1])
    if voorop is not None and not any(map(_eigen, alle[1:])):
        return str(voorop.woorden)
    return str(achterop.woorden) if achterop is not None and not any(map(_eigen, alle[:-1])) else ""


def als_een_vraag(c: Delen, zinnen: Sequence[Gebouwd], delen: Sequence[ast.Voorwaarde]) -> ast.VwUitspraak:
    """Return a row as one question in the words of the text."""
    alle = [zin for zin in zinnen if isinstance(zin, Zin)]
    bladen = [blad for deel in delen if (blad := _gevraagd(deel)) is not None]
    return ast.VwUitspraak(
        c.span.text,
        alle[0].hoofd.handeling,
        bladen[0].wie,
        " ".join(zin.head.tekst for zin in alle),
        open=tuple(dict.fromkeys(woord for blad in bladen for woord in blad.open)),
        kaal=bladen[0].kaal,
        span=c.span,
    )


def meld_gedeeld(c: Delen, delen: Sequence[ast.Voorwaarde], woorden: str) -> None:
    """Tell that a place or time counts with the first clause, which is computed, and not with one that is asked."""
    gevraagd = next((deel for deel in delen[1:] if wordt_gevraagd(deel)), None)
    if gevraagd is None or wordt_gevraagd(delen[0]):
        return
    een, ander = (" ".join(deel.span.text.split()) for deel in (delen[0], gevraagd))
    c.context.findings.append(
        diagnose(kinds.BIJ_EEN_DEEL, gevraagd.span, woorden=" ".join(woorden.split()), een=een, ander=ander)
    )


def wordt_gevraagd(deel: ast.Voorwaarde) -> bool:
    """Whether a clause is a question in its own words, and nothing that the record answers."""
    blad = _gevraagd(deel)
    return blad is not None and blad.dossier is None and not (blad.heel or blad.geheel)


def _gevraagd(deel: ast.Voorwaarde) -> ast.VwUitspraak | None:
    kern = deel.deel if isinstance(deel, ast.VwNiet) else deel
    return kern if isinstance(kern, ast.VwUitspraak) else None


def _voorop(zin: Zin) -> Gebouwd | None:
    """Return the place or time right behind the subject, or where that is left out the first of the clause."""
    rest = [item for item in zin.alles if not isinstance(item, Clienten)]
    begint = rest[:1] and all(rest[0].span.start >= wie.span.start for wie in zin.alles if isinstance(wie, Clienten))
    return rest[0] if begint and _is_plaats_of_tijd(rest[0]) and rest[0].span.start < zin.head.start else None


def _achterop(zin: Zin) -> Gebouwd | None:
    """Return the place or time behind the verb of a clause."""
    laatste = max(zin.alles, key=lambda item: item.span.start, default=None)
    erachter = laatste is not None and laatste.span.start > zin.head.start
    return laatste if erachter and _is_plaats_of_tijd(laatste) else None


def _eigen(zin: Zin) -> bool:
    return any(map(_is_plaats_of_tijd, zin.alles))


def _is_plaats_of_tijd(item: Gebouwd) -> bool:
    """Whether a constituent says where, as a municipality or a region, or when."""
    if not isinstance(item, Bepaling):
        return isinstance(item, _TIJD)
    if isinstance(item.inhoud, Partijen):
        return item.voorzetsel in _IN and not any(isinstance(deel, ast.Actor) for deel in item.inhoud.delen)
    return isinstance(item.inhoud, ast.Moment | Dagdeel)
