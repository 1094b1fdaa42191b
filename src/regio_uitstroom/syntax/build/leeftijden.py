"""Ages in whole years: *ouder is dan achttien jaar*, *nog niet 18 jaar is*."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Partijen, Vergeleken
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin


def leeftijd(z: Zin, vergelijking: str, n: int, wie: ast.Client | None) -> ast.Voorwaarde:
    """Return the test on an age in whole years: *ouder dan achttien jaar* is who is nineteen."""
    vanaf, tot = JAREN[vergelijking](n)
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP", "BIJ"), ast.Moment)
    return ast.VwLeeftijd(vanaf, tot, wie, moment, span=z.span)


def leeftijd_in_jaren(z: Zin) -> ast.Voorwaarde | None:
    """*ouder is dan achttien jaar*, *achttien jaar is*, *achttien jaar oud is*; None where it is no age."""
    if any(isinstance(i, Partijen) for i in z.alles):
        return None
    vergeleken = [i for i in z.delen.items if isinstance(i, Vergeleken)]
    soort = next((v.vergelijking for v in vergeleken if v.vergelijking), "")
    grens = next((v.drempel for v in vergeleken if isinstance(v.drempel, ast.Duur)), None)
    if not vergeleken:
        grens = next((i for i in z.delen.items if isinstance(i, ast.Duur)), None)
    if grens is None or grens.eenheid != "jaar" or (vergeleken and not soort):
        return None
    z.delen.items = [i for i in z.delen.items if i not in vergeleken and i is not grens]
    if not soort and _BEREIKT.search(z.woorden()):
        soort = "ten minste"
    elif not soort:
        ouder, precies = f"{grens.woorden} of ouder is", f"ten minste {grens.woorden} en jonger dan {_erna(grens)} is"
        weiger(z, grens.span, "er staat niet of het ook geldt voor wie ouder is", f"schrijf `{ouder}`, of `{precies}`")
    return leeftijd(z, soort, grens.aantal, z.wie())


_BEREIKT = re.compile(r"\b(?:nog niet|al|reeds|inmiddels) (?:\d+|[a-zë]+) jaar\b", re.IGNORECASE)
"""Words by which an age is a bound that one passes: who is older has passed it too."""


def _erna(leeftijd: ast.Duur) -> str:
    """Return the age that comes after one."""
    return f"{leeftijd.aantal + 1} jaar"


JAREN: Mapping[str, Callable[[int], tuple[int | None, int | None]]] = {
    "ten minste": lambda n: (n, None),
    "meer dan": lambda n: (n + 1, None),
    "minder dan": lambda n: (None, n),
    "ten hoogste": lambda n: (None, n + 1),
    "": lambda n: (n, n + 1),
}
"""From what age on, and below which, by how it is compared; *gedurende een jaar* is no age."""
