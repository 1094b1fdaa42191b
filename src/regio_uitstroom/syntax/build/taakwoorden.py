"""Words for a task where a stay is meant: *uitstroomt uit jeugdhulp*, *met uitzondering van de begeleiding*."""

from __future__ import annotations

from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_resolve as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Delen, Soort, Soorten


def meld_taak(delen: Delen, soort: Soort) -> None:
    """Report a task where a stay is asked for: help is no stay, and left out, any stay at all would do."""
    if soort.taak is not None:
        wel = _verblijven()[soort.taak.sleutel]
        melding = diagnose(kinds.TAAK_ALS_VERBLIJF, soort.span, tekst=" ".join(soort.span.text.split()), wel=wel)
        _meld(delen.context, melding)


def weiger_taak_als_uitzondering(delen: Delen, soorten: Soorten) -> bool:
    """Report *met uitzondering van de begeleiding*, and return whether: clients are excepted, a task is not named."""
    taak = any(soort.taak is not None for soort in soorten.delen)
    if taak:
        _weiger_uitzondering(delen.context, soorten.span)
    return taak


def weiger_uitzondering_van_taken(delen: Delen, taken: tuple[ast.Taak, ...], uit: ast.MetUitzonderingVan) -> None:
    """Report *verantwoordelijk voor de opvang, met uitzondering van de crisisopvang*: a task, or clients from there.

    Where the responsibility is for no facility, a facility can only mean the clients who stayed there.
    """
    for client in uit.clienten:
        if _is_kaal_verblijf(client) and any(taak.sleutel not in _verblijven() for taak in taken):
            _weiger_uitzondering(delen.context, client.span)


def weiger_verblijf_als_uitzondering(delen: Delen, uit: ast.MetUitzonderingVan) -> None:
    """Report *…, met uitzondering van vrouwenopvang* behind a test on stays: which stay it leaves out, is not said."""
    kaal = any(_is_kaal_verblijf(client) for client in uit.clienten)
    if not kaal or not any(_noemt_verblijf(item) for item in delen.alles if item is not uit):
        return
    tekst = " ".join(uit.clienten[0].span.text.split())
    wel = (
        f"zet het bij het verblijf zelf: `opvang, niet zijnde {tekst}`; of schrijf `met uitzondering van cliënten die "
        f"uitstromen uit {tekst}`"
    )
    reden = "er staat niet of dit verblijf niet meetelt, of wie daar verbleef erbuiten valt"
    melding = diagnose(kinds.NOG_NIET_HIER, uit.span, tekst=" ".join(uit.span.text.split()), reden=reden, wel=wel)
    delen.context.findings.append(melding)


def _is_kaal_verblijf(client: ast.Client) -> bool:
    verblijf = client.beperking
    return isinstance(verblijf, ast.VwVerblijf) and verblijf.span == client.span


def _noemt_verblijf(item: object) -> bool:
    """Whether a part of a sentence tests a stay."""
    stapel = [item]
    while stapel:
        deel = stapel.pop()
        if isinstance(deel, ast.VwVerblijf | ast.VwVerblijfsduur):
            return True
        if isinstance(deel, tuple):
            stapel.extend(deel)
        elif isinstance(deel, Knoop):
            stapel.extend(delen_van(deel))
    return False


def _weiger_uitzondering(context: Context, span: Span) -> None:
    tekst = " ".join(span.text.split())
    tekst = f"met uitzondering van {tekst}"
    _meld(context, diagnose(kinds.NOG_NIET_HIER, span, tekst=tekst, reden=_GEEN_CLIENT, wel=_NOEM_WEL))


_GEEN_CLIENT = "uitgezonderd worden cliënten, en hier staat een taak"
_NOEM_WEL = (
    "noem alleen de taken waarvoor de zin wel geldt; vallen cliënten erbuiten, schrijf dan bijvoorbeeld "
    "`met uitzondering van cliënten die uitstromen uit vrouwenopvang`"
)


def _meld(context: Context, melding: Diagnostic) -> None:
    """Report it once: a form that falls back on another asks for the same words again."""
    if not any(f.kind is melding.kind and f.span == melding.span for f in context.findings):
        context.findings.append(melding)


@cache
def _verblijven() -> dict[str, str]:
    """Return by task that is no facility which stay may be meant with it (``taken.csv``)."""
    return {row["sleutel"]: row["verblijf"] for row in lexicon_rows("taken") if row["verblijf"]}
