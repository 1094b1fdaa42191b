"""The Algemene termijnenwet: how a term that ends on a day off, or holds too few other days, is extended.

Whether the act applies to a text at all is not decided here: to a covenant only where that says so (semantics,
section 4).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache

from attrs import field

from regio_uitstroom.teksten import datum_in_woorden, duur_in_woorden, getal_in_woorden
from regio_uitstroom.termijnen.feestdagen import GEKEND, feestdag_op, is_vrij, weekdag
from regio_uitstroom.termijnen.tabellen import tabel
from regio_uitstroom.tijd import Duur, Eenheid
from regio_uitstroom.waarde import frozen

_EEN_DAG = timedelta(days=1)
_EENHEDEN_VAN_DAGEN = {Eenheid.DAG, Eenheid.WERKDAG}
_WET = "van de Algemene termijnenwet"
_VRIJ = "zaterdag, zondag of algemeen erkende feestdag"


class Verlengreden(Enum):
    """Why a term was or was not extended; the value is the provision of the Algemene termijnenwet."""

    EINDE_OP_VRIJE_DAG = "artikel 1, eerste lid"
    """extended: it ends on a Saturday, a Sunday or a holiday"""
    TE_WEINIG_DAGEN = "artikel 2"
    """extended: fewer than two of its days are none of these"""
    NIET_NODIG = "artikelen 1 en 2"
    """not extended: it ends well and holds enough days"""
    TERUGGEREKEND = "artikel 1, tweede lid"
    """not extended: counted back from its moment"""
    TE_LANG = "artikel 4, onder a"
    """not extended: longer than the terms to which the act applies"""

    @property
    def bepaling(self) -> str:
        """The provision, with the name of the act."""
        return f"{self.value}{',' if ',' in self.value else ''} {_WET}"


@frozen
class Verlenging:
    """The last day of a term under the act, and how it came about.

    ``toelichting`` says why it was or was not extended, ``voorbehoud`` what is not known about the holidays around its
    end (empty: nothing); both are main clauses in Dutch. They follow from facts about a client and so stay out of
    ``repr``.
    """

    dag: date = field(repr=False)
    verlengd: bool
    reden: Verlengreden
    toelichting: str = field(repr=False)
    voorbehoud: str = field(default="", repr=False)


def verleng(einde: date, *, duur: Duur, begin: date, teruggerekend: bool) -> Verlenging:
    """Return the last day of a term under articles 1, 2 and 4 of the act.

    ``einde`` is its last day by the calendar, ``begin`` the first day that counts (for a term *na* a day the day after
    it), ``duur`` its length as the text says it. A term that is counted back is never extended.
    """
    if teruggerekend:
        toelichting = "een termijn die wordt teruggerekend vanaf een dag, wordt niet verlengd"
        return _gelijk(einde, Verlengreden.TERUGGEREKEND, toelichting)
    if duur.aantal > _grenzen()[duur.eenheid.value]:
        toelichting = f"de wet geldt niet voor een termijn van {duur_in_woorden(duur)}"
        return _gelijk(einde, Verlengreden.TE_LANG, toelichting)
    return _verlengd(einde, _eerste_gewone_dag(einde), _genoeg_dagen(begin, einde, duur))


def _verlengd(einde: date, volgens_1: date, volgens_2: date) -> Verlenging:
    """Put together what articles 1 and 2 give: the later of the two, and why."""
    dag = max(volgens_1, volgens_2)
    tot = f"loopt door tot en met {_dag_in_woorden(dag)}"
    if volgens_2 > volgens_1:
        nodig = getal_in_woorden(_grenzen()["dagen die niet vrij zijn"])
        waarom = f"in de termijn vallen minder dan {nodig} dagen die geen {_VRIJ} zijn; hij {tot}"
        return _met_voorbehoud(einde, dag, Verlengreden.TE_WEINIG_DAGEN, waarom)
    if volgens_1 > einde:
        waarom = f"de termijn eindigt op {_dag_in_woorden(einde)} en {tot}"
        return _met_voorbehoud(einde, dag, Verlengreden.EINDE_OP_VRIJE_DAG, waarom)
    waarom = f"de termijn eindigt op {_dag_in_woorden(einde)}, en dat is geen {_VRIJ}"
    return _met_voorbehoud(einde, dag, Verlengreden.NIET_NODIG, waarom)


def _gelijk(einde: date, reden: Verlengreden, waarom: str) -> Verlenging:
    return Verlenging(einde, verlengd=False, reden=reden, toelichting=f"{waarom} ({reden.bepaling})")


def _met_voorbehoud(einde: date, dag: date, reden: Verlengreden, waarom: str) -> Verlenging:
    """Return the result, with the reservation that decreed days are not known for every year."""
    onbekend = next((d for d in (einde, dag) if not GEKEND.bevat(d)), None)
    voorbehoud = (
        f"welke dagen in {onbekend.year} bij koninklijk besluit met een feestdag zijn gelijkgesteld, is niet bekend; "
        "de termijn kan daardoor later eindigen"
        if onbekend
        else ""
    )
    return Verlenging(dag, dag > einde, reden, f"{waarom} ({reden.bepaling})", voorbehoud)


@cache
def _grenzen() -> Mapping[str, int]:
    """Return the numbers of articles 2 and 4: the longest term per unit, the shortest of article 2, its two days."""
    return {rij["grens"]: int(rij["getal"]) for rij in tabel("grenzen")}


def _eerste_gewone_dag(dag: date) -> date:
    """Return the day, or the first one after it that is no Saturday, Sunday or holiday (article 1)."""
    while is_vrij(dag):  # the last day of the calendar is a Friday and no holiday
        dag += _EEN_DAG
    return dag


def _genoeg_dagen(begin: date, einde: date, duur: Duur) -> date:
    """Return the last day of a term that must hold two days that are not off (article 2); its own where it does."""
    if duur.eenheid in _EENHEDEN_VAN_DAGEN and duur.aantal < _grenzen()["kortste termijn in dagen"]:
        return einde
    over, dag = _grenzen()["dagen die niet vrij zijn"], begin
    while dag < date.max:
        over -= not is_vrij(dag)
        if over == 0:
            break
        dag += _EEN_DAG
    return max(dag, einde)


def _dag_in_woorden(dag: date) -> str:
    """Return a day with its name: ``zaterdag 23 december 2017``, ``maandag 25 december 2017 (eerste Kerstdag)``."""
    feestdag = feestdag_op(dag)
    return f"{weekdag(dag)} {datum_in_woorden(dag)}{f' ({feestdag.naam})' if feestdag else ''}"
