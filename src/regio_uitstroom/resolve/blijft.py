"""*Blijft verantwoordelijk*, *is ook verantwoordelijk*: what such a sentence says of another one on the same task.

What stays so was so before, and its condition makes it so for nobody.

Beside another rule on the task such a sentence says for whom that rule does not hold. By itself it would leave
everybody without a rule who does not meet the condition, which is not what it says. Beside a rule for everybody that
names another municipality it would contradict that, and so would *ook*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.gemeentebron import Gemeentebron, VasteGemeente
from regio_uitstroom.model.regels import Regel, Verantwoordelijkheid
from regio_uitstroom.resolve.zin import NIET_GETOETST, Zin
from regio_uitstroom.syntax import ast

_BLIJFT = re.compile(r"\bblij(?:ft|ven)\b", re.IGNORECASE)
_OOK = re.compile(r"\b(?:ook|eveneens|tevens)\b(?!,? (?:als|indien|wanneer|voor zover|na|in|tijdens)\b)", re.IGNORECASE)
_REDEN = "`blijft` zegt dat zij het al was, en geen andere zin van deze tekst zegt dat"
_WEL = (
    "verandert dit niets, schrijf dan `is verantwoordelijk voor …, ook als …`; is het een voorwaarde, `is "
    "verantwoordelijk voor …, indien …`"
)
_WEL_ANDERE = (
    "een andere zin zegt dat van een andere gemeente: schrijf `In afwijking van het eerste lid is … verantwoordelijk "
    "voor …, indien …`"
)
_REDEN_OOK = "een andere zin zegt dat een andere gemeente dit doet, en `ook` zegt niet of zij het samen doen"
_WEL_SAMEN = (
    "doen zij het samen, schrijf dan één zin: `Houten en Zeist zijn verantwoordelijk voor …`; is het een uitzondering, "
    "schrijf dan `In afwijking van het eerste lid is … verantwoordelijk voor …, indien …`"
)


def meld_blijft(zinnen: Iterable[Zin], regels: Sequence[Regel]) -> None:
    """Report who stays responsible where no other rule can have made it so, or is so *ook* beside another."""
    for zin in zinnen:
        if not isinstance(zin.knoop.kern, ast.Verantwoordelijk) or not zin.structuur.volledig:
            continue
        blijft, ook = _in_hoofdzin(zin.knoop, _BLIJFT), _in_hoofdzin(zin.knoop, _OOK)
        andere = list(_andere(zin, regels)) if blijft or ook else []
        altijd = any(een.altijd for een in andere)
        nooit = not any(een.kan_zelfde for een in andere)
        if blijft and nooit and (altijd or _blijft_indien(zin.knoop)):
            _meld(zin, _REDEN, _WEL_ANDERE if andere else _WEL)
        elif ook and altijd and not any(een.is_zelfde for een in andere):
            _meld(zin, _REDEN_OOK, _WEL_SAMEN)


def _meld(zin: Zin, reden: str, wel: str) -> None:
    zin.context.meld(NOG_NIET_HIER, zin.knoop.span, tekst=" ".join(zin.knoop.woorden.split()), reden=reden, wel=wel)


class _Ander(NamedTuple):
    """Another rule on a task of a sentence, and whether it can be, or is, about the municipality of that sentence."""

    regel: Verantwoordelijkheid
    kan_zelfde: bool
    is_zelfde: bool

    @property
    def altijd(self) -> bool:
        """Whether it holds for everybody, whatever another rule says."""
        return self.regel.voorwaarde is None and not self.regel.wijkt_voor


def _andere(zin: Zin, regels: Sequence[Regel]) -> Iterator[_Ander]:
    """Yield each other rule on a task of a sentence; of one that departs from the rest, all may be what it was."""
    verantwoordelijk = [regel for regel in regels if isinstance(regel, Verantwoordelijkheid)]
    eigen = [regel for regel in verantwoordelijk if regel.citaat == zin.citaat]
    taken = {taak.sleutel for regel in eigen for taak in regel.taken}
    wijkt_af = any(isinstance(deel, ast.InAfwijkingVan) for deel in (*zin.knoop.aanloop, *zin.knoop.staarten))
    for regel in verantwoordelijk:
        if regel.citaat != zin.citaat and taken & {taak.sleutel for taak in regel.taken}:
            kan = any(_kan_zelfde(regel.gemeente, een.gemeente) for een in eigen)
            zelfde = any(regel.gemeente == een.gemeente for een in eigen)
            yield _Ander(regel, wijkt_af or kan, wijkt_af or zelfde)


def _kan_zelfde(een: Gemeentebron, ander: Gemeentebron) -> bool:
    """Whether two sources can be one municipality: two that are named are one or they are not."""
    if isinstance(een, VasteGemeente) and isinstance(ander, VasteGemeente):
        return een.gemeente.code == ander.gemeente.code
    return True


def _in_hoofdzin(knoop: ast.Regelzin, woord: re.Pattern[str]) -> bool:
    """Whether a word stands in the main clause."""
    binnen = [(deel.span.start, deel.span.end) for deel in _bijzinnen(knoop)]
    plaatsen = [match.start() + knoop.span.start for match in woord.finditer(knoop.span.text)]
    return any(not any(van <= at < tot for van, tot in binnen) for at in plaatsen)


def _bijzinnen(knoop: ast.Regelzin) -> list[ast.Bijzin]:
    return [deel for deel in (*knoop.aanloop, *knoop.staarten) if isinstance(deel, ast.Bijzin)]


def _blijft_indien(knoop: ast.Regelzin) -> bool:
    """Whether a condition stands in a sentence that is tried.

    How long it stays so (*gedurende een jaar na de uitstroom*) is no condition for whom.
    """
    return any(
        deel.soort not in NIET_GETOETST and deel.soort in _VRAAGT and not _is_lengte(deel) for deel in _bijzinnen(knoop)
    )


def _is_lengte(deel: ast.Bijzin) -> bool:
    return isinstance(deel.voorwaarde, ast.VwBinnenTermijn) and deel.voorwaarde.op is None


_VRAAGT = frozenset({"indien", "mits", "voor zover"})
"""Kinds of clauses that state a condition; *zolang* and *tenzij* say when it is over."""
