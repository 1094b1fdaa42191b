"""Who pays for a task that the text itself names (*Zeist betaalt de nazorg*): that decides, and is no duty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regio_uitstroom.diagnostics.kinds_syntax import BESLIST_NIETS
from regio_uitstroom.model.regels import Regel, Verantwoordelijkheid
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast

_BETAALT = frozenset({"betalen", "bekostigen", "financieren", "vergoeden"})


def meld_betaalde_taken(context: Context, artikelen: Iterable[ast.Artikel], gemaakt: Sequence[Regel]) -> None:
    """Report each duty of a municipality to pay for what another rule makes a task, with the form that says so."""
    regels = [regel for regel in gemaakt if isinstance(regel, Verantwoordelijkheid)]
    taken = {taak.sleutel.lower() for regel in regels for taak in regel.taken}
    zinnen = (zin for artikel in artikelen for lid in artikel.leden for zin in lid.zinnen) if taken else ()
    for zin in zinnen:
        kern = zin.kern if isinstance(zin, ast.Regelzin) else None
        if not isinstance(kern, ast.Verplichting) or kern.handeling not in _BETAALT:
            continue
        wat = kern.voorwerp.lower().removeprefix("de ").removeprefix("het ")
        if wat in taken and isinstance(kern.actor, ast.Gemeentenaam | ast.Gemeenterol):
            hint = f"schrijf `{kern.actor.woorden} is financieel verantwoordelijk voor {kern.voorwerp}`"
            context.meld(BESLIST_NIETS, kern.span, hint=hint, woorden=" ".join(kern.span.text.split()))
