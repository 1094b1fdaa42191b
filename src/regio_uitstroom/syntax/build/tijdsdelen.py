"""Builders of numbers and time (``zinsdelen.lark``): one function per rule, of the same name."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bedragdeel,
    Dagdeel,
    Delen,
    Drempel,
    Gebouwd,
    Ijkmoment,
    Leeftijd,
    Venster,
    Vergeleken,
    first,
)
from regio_uitstroom.syntax.token import Token


def hoeveelheid(c: Delen) -> ast.Hoeveelheid:
    """``ten hoogste 300``, ``een derde``, ``een nader te bepalen aantal``."""
    aandeel = c.token("AANDEEL")
    if aandeel is not None:
        grens = c.token("VGL")
        soort = "deel" if grens is None else str(grens.waarde)
        return ast.Hoeveelheid(soort, teller=aandeel.waarde[0], noemer=aandeel.waarde[1], span=c.span)
    if c.token("NADER_AANTAL") is not None:
        return ast.Hoeveelheid("nader te bepalen", span=c.span)
    getallen = [i.waarde for i in c.items if isinstance(i, Token) and i.type == "GETAL"]
    if len(getallen) > 1:
        _meld_grenzen(c, getallen)
        return ast.Hoeveelheid("tussen", getallen[0], getallen[1], span=c.span)
    vergelijking = c.token("VGL")
    return ast.Hoeveelheid(_binding(vergelijking), getallen[0], span=c.span)


def _meld_grenzen(c: Delen, getallen: list[int]) -> None:
    """Report bounds that leave nothing between them, or are no lower and upper bound."""
    soorten = [str(i.waarde) for i in c.items if isinstance(i, Token) and i.type == "VGL"]
    woorden = " ".join(c.span.text.split())
    if getallen[1] < getallen[0]:
        reden, wel = "de hoogste grens ligt onder de laagste", "keer de twee getallen om"
    elif soorten and soorten != ["ten minste", "ten hoogste"]:
        reden, wel = "dit is geen onder- en bovengrens", "schrijf `ten minste 10 en ten hoogste 20`"
    else:
        return
    c.context.findings.append(diagnose(kinds.ONMOGELIJK, c.span, woorden=woorden, reden=reden, wel=wel))


def _binding(vergelijking: Token | None) -> str:
    return "precies" if vergelijking is None else str(vergelijking.waarde)


def bedrag(c: Delen) -> Bedragdeel:
    """``ten hoogste € 5.000``."""
    vergelijking, waarde = c.token("VGL"), c.token("BEDRAG")
    centen = waarde.waarde if waarde is not None else 0
    return Bedragdeel(vergelijking.waarde if vergelijking else "", ast.Bedrag(centen, span=c.span), span=c.span)


def duur(c: Delen) -> ast.Duur:
    """``zes maanden``."""
    return ast.Duur(*first(c).waarde, span=c.span)


def drempel(c: Delen) -> Drempel:
    """``ten minste twee jaar``."""
    samen = c.token("DUUR_OF")
    if samen is not None:
        return Drempel(samen.waarde[0], ast.Duur(*samen.waarde[1], span=c.span), span=c.span)
    vergelijking, waarde = (item for item in c.items if isinstance(item, Token))
    return Drempel(vergelijking.waarde, ast.Duur(*waarde.waarde, span=c.context.span([waarde])), span=c.span)


def leeftijd(c: Delen) -> Leeftijd:
    """``de leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar``."""
    jaren = [i.waarde[0] for i in c.items if isinstance(i, Token) and i.type == "DUUR"]
    return Leeftijd(jaren[0], jaren[1] if len(jaren) > 1 else None, span=c.span)


def dagmaand(c: Delen) -> Dagdeel:
    """``1 januari van het kalenderjaar``."""
    return Dagdeel(None, span=c.span)


def peildag(c: Delen) -> Dagdeel:
    """``op 1 oktober 2026``."""
    token = next(i for i in c.items if isinstance(i, Token) and i.type in {"DATUM", "DAGMAAND"})
    dag = ast.Datum(*token.waarde, span=c.context.span([token])) if token.type == "DATUM" else None
    return Dagdeel(dag, span=c.span)


def moment(c: Delen) -> ast.Moment:
    """``de datum van toekenning``."""
    token = first(c)
    begrip = token.extra == "begrip"
    return ast.Moment(None if begrip else token.waarde, token.waarde if begrip else None, span=c.span)


def datum(c: Delen) -> ast.Datum:
    """``1 januari 2020``."""
    return ast.Datum(*first(c).waarde, span=c.span)


def kale_datum(c: Delen) -> ast.Datum:
    """A date without a preposition."""
    return datum(c)


def tijdvak(c: Delen) -> ast.Tijdvak:
    """``van 1 mei 2012 tot 1 juni 2017``, ``sinds …``, ``tot en met …``."""
    data = c.alle(ast.Datum)
    soorten_ = {i.type for i in c.items if isinstance(i, Token)}
    inclusief = "TOT_EN_MET" in soorten_
    if len(data) > 1:
        return ast.Tijdvak(data[0], data[1], inclusief, span=c.span)
    dag = evolve(data[0], grens=not soorten_ & {"SINDS", "VANAF"})
    if soorten_ & {"TOT", "TOT_EN_MET", "VOOR_D"}:
        return ast.Tijdvak(None, dag, inclusief, span=c.span)
    return ast.Tijdvak(dag, None, na="NA_D" in soorten_, span=c.span)


def ijkmoment(c: Delen) -> Ijkmoment:
    """``gerekend vanaf de datum van aanmelding``."""
    return Ijkmoment(c.een(ast.Moment) or c.alle(ast.Datum)[0], span=c.span)


def venster(c: Delen) -> Venster:
    """``in de laatste drie jaar``."""
    aantal = c.token("GETAL_VAN")
    lengte = next(i for i in c.items if isinstance(i, Token) and i.type in {"VENSTER", "VENSTER_VAN"})
    vergelijking = c.token("VGL")
    return Venster(
        ast.Duur(*lengte.waarde, span=c.context.span([lengte])),
        aantal.waarde if aantal else None,
        vergelijking.waarde if vergelijking else "",
        span=c.span,
    )


def termijn(c: Delen) -> Gebouwd:
    """``binnen drie maanden na de toekenning``, ``uiterlijk drie maanden voor …``, ``zo spoedig mogelijk``."""
    if c.token("SPOEDIG") is not None:
        return ast.Termijn(None, "na", None, spoedig=True, span=c.span)
    lengte = c.token("DUUR")
    soorten_ = {i.type: i for i in c.items if isinstance(i, Token)}
    duur_ = None if lengte is None else ast.Duur(*lengte.waarde, span=c.context.span([lengte]))
    if "GEDURENDE" in soorten_ and duur_ is not None and (sinds := c.een(ast.Moment)) is not None:
        binnen = ast.VwBinnenTermijn(duur_, sinds, "VANAF_T" in soorten_, span=c.span)
        return ast.Bijzin("indien", binnen, span=c.span)
    if "GEDURENDE" in soorten_ and duur_ is not None:
        grens = soorten_.get("VGL")
        return Drempel("gedurende" if grens is None else grens.waarde, duur_, span=c.span)
    moment_: ast.Moment | ast.Datum | None = c.een(ast.Moment) or c.een(ast.Datum)
    if "NADAT_MOMENT" in soorten_:
        token = soorten_["NADAT_MOMENT"]
        moment_ = ast.Moment(token.waarde, span=c.context.span([token]))
    richting = "voor" if "VOOR_T" in soorten_ else "vanaf" if soorten_.keys() & {"VANAF_T", "VANAF"} else "na"
    if duur_ is None and "UITERLIJK" in soorten_:
        richting = "uiterlijk"
    venster_ = soorten_.get("TUSSEN_TERMIJN")
    niet_voor = None if venster_ is None else ast.Duur(*venster_.waarde, span=c.context.span([venster_]))
    return ast.Termijn(duur_, richting, moment_, niet_voor=niet_voor, span=c.span)


def vergeleken(c: Delen) -> Vergeleken:
    """``hoger``, ``dan 5.000 euro``."""
    token = first(c)
    if token.type == "COMPARATIEF":
        return Vergeleken(token.waarde, None, span=c.span)
    waarde = c.token("BEDRAG", "GETAL", "DUUR", "AANDEEL")
    drempel_: Any = next((item for item in c.items if not isinstance(item, Token)), None)
    if waarde is not None:
        maak: Any = {"BEDRAG": ast.Bedrag, "GETAL": ast.Getal}.get(waarde.type)
        drempel_ = maak(waarde.waarde, span=c.span) if maak else ast.Duur(*waarde.waarde, span=c.span)
    return Vergeleken("", drempel_, span=c.span)
