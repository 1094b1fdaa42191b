"""Clauses that say with a verb what a fact of every record holds: *een zwervend bestaan leidt*.

Which verb and thing say which fact, is data (``feitgezegden.csv``).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Ding, Zaken
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin


@cache
def _per_gezegde() -> Mapping[tuple[str, str], tuple[str, bool]]:
    """Return fact, and whether the words say it or its contrary, by the infinitive of the verb and the thing."""
    return {
        (werkwoord, rij["ding"]): (rij["sleutel"], rij["waar"] == "ja")
        for rij in lexicon_rows("feitgezegden")
        for werkwoord in rij["werkwoorden"].split("|")
    }


def ingebouwd_feit(z: Zin) -> ast.Voorwaarde | None:
    """Return the fact of the record that a clause says and nothing more; None for a clause that says something else.

    What somebody did or wants, since when or why, no such fact tells.
    """
    over = list(z.delen.over())
    dingen = [ding for item in over if isinstance(item, Zaken) for ding in item.delen]
    anders = any(not isinstance(item, Zaken | Clienten) for item in over)
    if len(dingen) != 1 or dingen[0].bijzin or anders or z.hoofd.hulp or verleden(z) or not zegt_feit(z, dingen[0]):
        return None
    z.delen.een(Zaken)
    return feit_van_ding(z, dingen[0], z.wie())


def zegt_feit(z: Zin, ding: Ding) -> bool:
    """Whether the verb of a clause with a thing says a fact of the record; not where the text defines that thing."""
    return not ding.eigen and ding.klasse != "BEGRIP_FEIT" and (z.hoofd.handeling, ding.naam) in _per_gezegde()


def feit_van_ding(z: Zin, ding: Ding, wie: ast.Client | None) -> ast.Voorwaarde:
    """Return the fact that the verb of a clause says with a thing; *geen* before it turns it round."""
    sleutel, waar = _per_gezegde()[z.hoofd.handeling, ding.naam]
    blad = ast.VwFeit(sleutel, wie, span=z.span)
    return blad if waar != ding.geen else ast.VwNiet(blad, span=z.span)
