"""Numbers that cannot be meant: a duration of nothing, more than the whole, years that run backwards."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in

_GETALLEN = frozenset({"DUUR", "VENSTER", "VENSTER_VAN", "DUUR_OF", "AANDEEL", "JAREN"})


def meld_onmogelijk(context: Context, tokens: Sequence[Token]) -> None:
    """Report every number of a sentence that cannot be meant."""
    for token in tokens if not _GETALLEN.isdisjoint(soorten_in(tokens)) else ():
        reden, wel = _bezwaar(token) if token.type in _GETALLEN else ("", "")
        if reden:
            span = Span(context.source, token.start, token.end)
            context.findings.append(diagnose(kinds.ONMOGELIJK, span, woorden=token.tekst, reden=reden, wel=wel))


def _bezwaar(token: Token) -> tuple[str, str]:
    """Return why a number cannot be meant and what to write; twice nothing where it can."""
    match token.type, token.waarde:
        case (("DUUR" | "VENSTER" | "VENSTER_VAN"), (0, _)):
            return "dat is geen tijd", "schrijf een duur van ten minste één dag"
        case "DUUR_OF", (_, (0, _)):
            return "dat is geen tijd", "schrijf een duur van ten minste één dag"
        case "AANDEEL", (int(teller), int(noemer)) if teller > noemer:
            return "dat is meer dan het geheel", "schrijf een deel als `een derde` of `60 procent`"
        case "AANDEEL", (0, _):
            return "dat is niets", "schrijf een deel als `een derde` of `60 procent`"
        case "JAREN", (int(van), int(tot)) if tot < van:
            return "het laatste jaar ligt voor het eerste", "keer de twee jaren om"
        case _:
            return "", ""
