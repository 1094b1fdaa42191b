"""*Blijft verantwoordelijk, indien …*: what stays so was so before, and the condition makes it so for nobody.

Beside another rule on the task such a sentence says for whom that rule does not hold. By itself it would leave
everybody without a rule who does not meet the condition, which is not what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.gemeentebron import Gemeentebron, VasteGemeente
from regio_uitstroom.model.regels import Regel, Verantwoordelijkheid
from regio_uitstroom.resolve.zin import NIET_GETOETST, Zin
from regio_uitstroom.syntax import ast

_BLIJFT = re.compile(r"\bblij(?:ft|ven)\b", re.IGNORECASE)
_REDEN = "`blijft` zegt dat zij het al was, en geen andere zin van deze tekst zegt dat"
_WEL = (
    "verandert dit niets, schrijf dan `is verantwoordelijk voor …, ook als …`; is het een voorwaarde, `is "
    "verantwoordelijk voor …, indien …`"
)
_WEL_ANDERE = (
    "een andere zin zegt dat van een andere gemeente: schrijf `In afwijking van het eerste lid is … verantwoordelijk "
    "voor …, indien …`"
)


def meld_blijft(zinnen: Iterable[Zin], regels: Sequence[Regel]) -> None:
    """Report who stays responsible under a condition, where no other rule can have made it so."""
    for zin in zinnen:
        kern = zin.knoop.kern
        if not isinstance(kern, ast.Verantwoordelijk) or not _blijft_indien(zin.knoop):
            continue
        andere = list(_was_het_al(zin, regels))
        if zin.structuur.volledig and not any(andere):
            woorden, wel = " ".join(zin.knoop.woorden.split()), _WEL_ANDERE if andere else _WEL
            zin.context.meld(NOG_NIET_HIER, zin.knoop.span, tekst=woorden, reden=_REDEN, wel=wel)


def _was_het_al(zin: Zin, regels: Sequence[Regel]) -> Iterator[bool]:
    """Yield of each rule on a task of a sentence whether it may say of its municipality that it has that task."""
    verantwoordelijk = [regel for regel in regels if isinstance(regel, Verantwoordelijkheid)]
    eigen = [regel for regel in verantwoordelijk if regel.citaat == zin.citaat]
    taken = {taak.sleutel for regel in eigen for taak in regel.taken}
    wijkt_af = any(isinstance(deel, ast.InAfwijkingVan) for deel in (*zin.knoop.aanloop, *zin.knoop.staarten))
    for regel in verantwoordelijk:
        if regel.citaat != zin.citaat and taken & {taak.sleutel for taak in regel.taken}:
            yield wijkt_af or any(_kan_zelfde(regel.gemeente, een.gemeente) for een in eigen)


def _kan_zelfde(een: Gemeentebron, ander: Gemeentebron) -> bool:
    """Whether two sources can be one municipality: two that are named are one or they are not."""
    if isinstance(een, VasteGemeente) and isinstance(ander, VasteGemeente):
        return een.gemeente.code == ander.gemeente.code
    return True


def _blijft_indien(knoop: ast.Regelzin) -> bool:
    """Whether the verb of the main clause is *blijft*, and a condition stands beside it that is tried.

    How long it stays so (*gedurende een jaar na de uitstroom*) is no condition for whom.
    """
    bijzinnen = [deel for deel in (*knoop.aanloop, *knoop.staarten) if isinstance(deel, ast.Bijzin)]
    toetst = any(
        deel.soort not in NIET_GETOETST and deel.soort in _VRAAGT and not _is_lengte(deel) for deel in bijzinnen
    )
    plaatsen = [match.start() + knoop.span.start for match in _BLIJFT.finditer(knoop.span.text)]
    binnen = [(deel.span.start, deel.span.end) for deel in bijzinnen]
    return toetst and any(not any(van <= at < tot for van, tot in binnen) for at in plaatsen)


def _is_lengte(deel: ast.Bijzin) -> bool:
    return isinstance(deel.voorwaarde, ast.VwBinnenTermijn) and deel.voorwaarde.op is None


_VRAAGT = frozenset({"indien", "mits", "voor zover"})
"""Kinds of clauses that state a condition; *zolang* and *tenzij* say when it is over."""
