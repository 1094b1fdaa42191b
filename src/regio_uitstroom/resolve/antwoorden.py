"""Which question of the text a line of an example answers, and with what.

A line answers a question in its own words. One denial more says no; so does one denial less of a question that holds
its denial (*niet tijdig is aangevuld* is not so of what *tijdig is aangevuld*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.resolve.benaming import met_client
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.lidwoorden import met_een
from regio_uitstroom.resolve.ontkenning import ontkende, zonder_ontkenning
from regio_uitstroom.resolve.voorwaarden_gevraagd import in_woorden, met_relatief
from regio_uitstroom.syntax import ast


def antwoord(context: Context, knoop: ast.VwUitspraak, *, waar: bool) -> tuple[str | None, bool]:
    """Return what the text asks for that a clause answers, and the answer; None: nothing."""
    naam = gevraagd_feit(context, knoop)
    if naam is not None:
        return naam, waar != (naam == _zoals_het_staat(context, knoop))
    if not waar:
        return None, waar
    zonder = (*ontkende(knoop.tekst), zonder_ontkenning(knoop.tekst))
    lezingen = (evolve(knoop, tekst=een, geen="", ontkend="") for een in zonder if een is not None)
    namen = (naam for een in lezingen if (naam := _in_woorden(context, een)) is not None)
    return next(namen, None) or _ontkend_gevraagd(context, knoop), False


def gevraagd_feit(context: Context, knoop: ast.VwUitspraak) -> str | None:
    """Return what the text asks for that a clause answers; None: nothing.

    Of one with *geen* the text may ask the contrary with *een* or without, or the clause as it stands.
    """
    zonder = (knoop, _met_een(knoop)) if knoop.geen else (knoop,)
    gevonden = next((naam for een in zonder if (naam := _in_woorden(context, een)) is not None), None)
    return gevonden or _zoals_het_staat(context, knoop)


def _zoals_het_staat(context: Context, knoop: ast.VwUitspraak) -> str | None:
    """Return what the text asks with the denial of a clause in it; None: nothing."""
    heel = knoop.ontkend or knoop.geen
    return _in_woorden(context, evolve(knoop, tekst=heel)) if heel else None


def _ontkend_gevraagd(context: Context, knoop: ast.VwUitspraak) -> str | None:
    """Return the one question with a denial in it of which a clause says that it is not so; None: none, or several."""
    namen = set(_namen(context, knoop))
    gevonden = [naam for naam in context.gevraagd if not namen.isdisjoint(ontkende(naam))]
    return gevonden[0] if len(gevonden) == 1 else None


def _met_een(knoop: ast.VwUitspraak) -> ast.VwUitspraak:
    return evolve(knoop, tekst=met_een(knoop.geen))


def _in_woorden(context: Context, knoop: ast.VwUitspraak) -> str | None:
    """Return what the text asks for in the words of a clause, which may leave the client out; None: nothing."""
    return next((naam for naam in _namen(context, knoop) if naam in context.gevraagd), None)


def _namen(context: Context, knoop: ast.VwUitspraak) -> Iterator[str]:
    """Yield the words by which a text can ask what a clause says, the likeliest first."""
    zelf = " ".join(knoop.tekst.split())
    tekst = in_woorden(met_client(context, knoop, zelf))
    over_hem = re.sub(r"\b(?:hem|haar|hen)$|\b(?:hem|haar|hen)\b(?= )", "de cliënt", tekst, count=1)
    yield from (tekst, zelf, f"de cliënt {tekst}", f"hij {tekst}")
    yield from (met_relatief(knoop, tekst), over_hem, tekst.replace("de cliënt ", "hij ", 1))
