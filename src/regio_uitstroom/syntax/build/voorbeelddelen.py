"""Parts that the lines of an example share: days, places, values."""

from __future__ import annotations

from attrs import frozen

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import Bedragdeel, Dagdeel, Delen, Gebouwd, Partijen
from regio_uitstroom.syntax.build.zin import enige


@frozen(slots=False, repr=False, eq=False)
class Geboren(Knoop):
    """*geboren op 9 maart 2004*."""

    datum: ast.Datum | None


@frozen(slots=False, repr=False, eq=False)
class Peildatum(Knoop):
    """*peildatum 1 maart 2018*."""

    datum: ast.Datum


@frozen(slots=False, repr=False, eq=False)
class Nodig(Knoop):
    """What is still needed."""

    naam: str


def dag_van(c: Delen) -> ast.Datum | None:
    """Take a day: *op D*, *sinds D*, *vanaf D*, D."""
    dag = c.een(Dagdeel)
    if dag is not None:
        return dag.datum
    tijdvak = c.een(ast.Tijdvak)
    if tijdvak is not None:
        return tijdvak.van or tijdvak.tot
    jaren = c.woord("JAREN")
    if jaren is not None:
        return ast.Datum(jaren.waarde[0], span=jaren.span)
    van = c.met("VAN", ast.Datum)
    return van or c.een(ast.Datum)


def plaats_van(c: Delen, voorzetsels: tuple[str, ...] = ("IN", "BIJ")) -> Gebouwd:
    """Take a place: a municipality, or outside the Netherlands."""
    partijen = c.met(voorzetsels, Partijen)
    if partijen is not None:
        return enige(partijen)
    return c.met(voorzetsels, ast.BuitenNederland) or _buiten(c)


def _buiten(c: Delen) -> ast.BuitenNederland | None:
    woord = c.woord("BUITEN_NEDERLAND")
    return ast.BuitenNederland(span=woord.span) if woord is not None else None


def waarde_van(c: Delen) -> Gebouwd:
    """Take the value of a fact: an amount, a number, a duration, a day, a municipality, or words."""
    bedrag = c.met("VAN", Bedragdeel) or c.een(Bedragdeel)
    if bedrag is not None:
        return bedrag.bedrag
    aantal = c.met("VAN", ast.Hoeveelheid) or c.een(ast.Hoeveelheid)
    if aantal is not None and aantal.getal is not None:
        return ast.Getal(aantal.getal, span=aantal.span)
    duur = c.met("VAN", ast.Duur) or c.een(ast.Duur)
    if duur is not None:
        return duur
    return dag_van(c) or enige(c.een(Partijen)) or c.tekst()
