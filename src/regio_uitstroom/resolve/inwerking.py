"""From which day a text holds: what its heading says, and what its own sentence says beside that.

*Treedt in werking op de dag na die van ondertekening* is a day where the heading says when the text was signed. Of
*bekendmaking* no heading says the day: without a looptijd the text would hold from its signing on, or always.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model import regels
from regio_uitstroom.model.regeling import Kop
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag, resolve_duur
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

_IN_DE_KOP = {"ondertekening": "Ondertekend", "vaststelling": "Vastgesteld"}
"""Where a heading says the day of what a text takes effect on, or on the day after."""
_DAG_NA = "dag na "
_EEN_DAG = timedelta(days=1)


def inwerkingtreding(zin: Zin, knoop: ast.Inwerkingtreding) -> Iterator[Regel]:
    """The text takes effect, and lapses; or how long it holds."""
    van, tot = _eerste_dag(zin.context, knoop), resolve_dag(zin.context, knoop.vervalt)
    if knoop.moment is not None and van is None and tot is None:
        _meld_geen_dag(zin, knoop.moment)
        yield regels.Bepaling(**zin.vast, voorwaarde=zin.voorwaarde(), onderwerp="inwerkingtreding")
        return
    if tot is not None and knoop.tot_en_met:
        tot += _EEN_DAG
    duur = resolve_duur(knoop.duur) if knoop.duur is not None else None
    yield regels.Inwerkingtreding(**zin.vast, van=van, tot=tot, duur=duur, loopt_door=knoop.loopt_door)


def begin_van(bestand: ast.Bestand, kop: Kop) -> date | None:
    """Return the first day of the text: that of its looptijd, otherwise of its own sentence, or of its signing."""
    if kop.looptijd is not None and kop.looptijd.van is not None:
        return kop.looptijd.van
    proef = Context(kop=kop)  # what is wrong with a date is told where its sentence is resolved
    zinnen = (zin for artikel in bestand.artikelen for lid in artikel.leden for zin in lid.zinnen)
    kernen = (zin.kern for zin in zinnen if isinstance(zin, ast.Regelzin))
    dagen = (_eerste_dag(proef, kern) for kern in kernen if isinstance(kern, ast.Inwerkingtreding))
    return min((dag for dag in dagen if dag is not None), default=kop.van)


def _eerste_dag(context: Context, knoop: ast.Inwerkingtreding) -> date | None:
    """Return the day that the sentence names, or that follows from the day on which the text was signed."""
    if knoop.moment is None:
        return resolve_dag(context, knoop.van)
    if context.kop is None:
        return None
    veld = _veld(knoop.moment)
    dag = {"Ondertekend": context.kop.ondertekend, "Vastgesteld": context.kop.vastgesteld}.get(veld)
    erna = (knoop.moment.sleutel or "").startswith(_DAG_NA)
    return None if dag is None else dag + erna * _EEN_DAG


def _veld(moment: ast.Moment) -> str:
    """Return the line of the heading that says the day of a moment, or the day before it; empty where none does."""
    return _IN_DE_KOP.get((moment.sleutel or "").removeprefix(_DAG_NA), "")


def _meld_geen_dag(zin: Zin, moment: ast.Moment) -> None:
    """Report a day that nothing tells, where the heading does not either."""
    kop = zin.context.kop
    if kop is None or (kop.looptijd is not None and kop.looptijd.van is not None):
        return
    veld = _veld(moment)
    reden = "welke dag dat is, staat niet in de kop, en zo staat niet vast vanaf wanneer de tekst geldt"
    wel = "zet die dag in de kop: `Looptijd: vanaf 1 januari 2024`"
    wel += f", of `{veld}: 31 december 2023`" if veld else ""
    tekst = " ".join(moment.span.text.split())
    zin.context.meld(NOG_NIET_HIER, moment.span, tekst=tekst, reden=reden, wel=wel)
