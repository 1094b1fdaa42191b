"""A row of things under one *is* or *heeft* says it of each: *een minderjarig kind en werk heeft* is two conditions.

Where a person would be asked about every one of them the row stays one question, in the words of the text. Where the
record or the text answers one of them, it would be lost in that question; then each thing is a condition by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bijwoord, Clienten, Zaken
from regio_uitstroom.syntax.build.zin import Zin, noemt_keuze

_VERDEELT = frozenset({"W_HEBBEN", "W_ZIJN"})
"""Heads that say of each thing of a row what they say of the row."""
_APART = "schrijf `{}` bij elk deel, of maak er een opsomming van"
_ERBIJ = "schrijf elk deel als eigen voorwaarde: het is niet duidelijk of `{}` bij alle delen hoort"


def verdeel(z: Zin, duid: Callable[[Zin], ast.Voorwaarde]) -> ast.Voorwaarde | None:
    """Return a condition for each thing of a row; None where there is none, or where all of it is asked anyway.

    ``duid`` reads one clause. What a denial before the first of them denies is not clear, so that is reported.
    """
    rij = next((i for i in z.delen.items if isinstance(i, Zaken)), None)
    if z.type not in _VERDEELT or z.hoofd.samen or rij is None or len(rij.delen) == 1:
        return None
    meldingen, begin = z.delen.context.findings, len(z.delen.context.findings)
    delen = tuple(duid(z.met_lid(rij, ding)) for ding in rij.delen)
    if all(map(_wordt_gevraagd, delen)):
        del meldingen[begin:]
        return None
    meldingen[begin:] = dict.fromkeys(meldingen[begin:])
    if (ontkenning := _ontkenning(z, rij)) is not None:
        hint, woorden = _APART.format(ontkenning), z.woorden()
        meldingen.append(diagnose(kinds.ONTKENNING, z.span, hint=hint, woorden=woorden))
    if (erbij := _erbij(z, rij)) is not None:
        hint = _ERBIJ.format(erbij)
        meldingen.append(diagnose(kinds.NIET_TE_DUIDEN, z.span, hint=hint, woorden=z.woorden()))
    return (ast.VwOf if noemt_keuze(rij) else ast.VwEn)(delen, span=z.span)


def _ontkenning(z: Zin, rij: Zaken) -> str | None:
    """Return the denial of which it is not clear whether it denies more than the first thing; None where all is."""
    if z.ontkend:
        return "niet"
    return "geen" if any(a.geen and not b.geen for a, b in pairwise(rij.delen)) else None


def _erbij(z: Zin, rij: Zaken) -> str | None:
    """Return what stands beside the row, so that it may belong to one thing only (*werk en een adres in Houten*)."""
    erbij = (i for i in z.alles if isinstance(i, ast.Knoop) and not isinstance(i, Clienten | Bijwoord) and i is not rij)
    return next((" ".join(item.woorden.split()) for item in erbij), None)


def _wordt_gevraagd(blad: ast.Voorwaarde) -> bool:
    """Whether a clause is a question in its own words: no fact with a name, and nothing that the record answers."""
    kern = blad.deel if isinstance(blad, ast.VwNiet) else blad
    return isinstance(kern, ast.VwUitspraak) and kern.dossier is None
