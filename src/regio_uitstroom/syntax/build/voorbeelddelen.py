"""Parts that the lines of an example share: days, places, values, and what they say that a record cannot hold."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Bedragdeel, Dagdeel, Delen, Gebouwd, Partijen
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Geboren(Knoop):
    """*geboren op 9 maart 2004*."""

    datum: ast.Datum | None


@frozen(repr=False, eq=False)
class Peildatum(Knoop):
    """*peildatum 1 maart 2018*."""

    datum: ast.Datum


@frozen(repr=False, eq=False)
class Nodig(Knoop):
    """What is still needed."""

    naam: str


def weiger(context: Context, span: Span, reden: str, wel: str) -> None:
    """Refuse words that say what an example cannot hold; ``wel`` says how it can be written."""
    tekst = " ".join(span.text.split())
    context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=tekst, reden=reden, wel=wel))


def weiger_ontkenning(context: Context, span: Span, hint: str) -> None:
    """Refuse a denial that a record cannot hold: left out, the line would say the opposite."""
    context.findings.append(diagnose(kinds.ONTKENNING, span, hint=hint, woorden=" ".join(span.text.split())))


def met_of(delen: tuple[Knoop, ...]) -> bool:
    """Whether *of* or *dan wel* stands between the members of a list."""
    tussen = (Span(a.span.source, a.span.end, b.span.start).text for a, b in pairwise(delen))
    return any({"of", "wel"} & set(woorden.split()) for woorden in tussen)


def enkel(context: Context, partijen: Partijen | None) -> Gebouwd:
    """Return the one party of a line; several are refused, as a record holds one here."""
    if partijen is None:
        return None
    if len(partijen.delen) > 1:
        weiger(context, partijen.span, "hier past één naam", "noem er één, of maak er twee regels van")
    return partijen.delen[0]


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
        return enkel(c.context, partijen)
    return c.met(voorzetsels, ast.BuitenNederland) or _buiten(c)


def _buiten(c: Delen) -> ast.BuitenNederland | None:
    woord = c.woord("BUITEN_NEDERLAND")
    return ast.BuitenNederland(span=woord.span) if woord is not None else None


def waarde_van(c: Delen) -> Gebouwd:
    """Take the value of a fact: an amount, a number, a duration, a day, a municipality, or words."""
    bedrag = c.met("VAN", Bedragdeel) or c.een(Bedragdeel)
    if bedrag is not None:
        _precies(c, bedrag, bedrag.vergelijking)
        return bedrag.bedrag
    aantal = c.met("VAN", ast.Hoeveelheid) or c.een(ast.Hoeveelheid)
    if aantal is not None and aantal.getal is not None:
        _precies(c, aantal, aantal.soort)
        return ast.Getal(aantal.getal, span=aantal.span)
    duur = c.met("VAN", ast.Duur) or c.een(ast.Duur)
    if duur is not None:
        return duur
    plaats = dag_van(c) or enkel(c.context, c.met("VAN", Partijen) or c.een(Partijen)) or _buiten(c)
    if plaats is not None:
        return plaats
    tekst = c.tekst()
    c.items.clear()
    return tekst


def _precies(c: Delen, knoop: Knoop, vergelijking: str) -> None:
    """Refuse a bound (*ten hoogste 5.000 euro*) where a value is asked for."""
    if vergelijking not in {"", "precies"}:
        weiger(
            c.context, knoop.span, "dit is een grens", "noem het bedrag of aantal zelf, zonder `ten minste` of `meer`"
        )
