"""*Dan wordt de urgentieverklaring niet geacht van rechtswege te zijn verleend*: silence grants nothing.

Algemene wet bestuursrecht, section 4.1.3.3, only holds where a statute says so: such a sentence says that it does not,
and decides for no client. It is kept as a provision.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in

_VERLEEND = r"(?:verleend|toegekend|gegeven|verstrekt|afgegeven)"
_VORM = re.compile(
    rf"^(?:(?:indien|als|wanneer|beslist|besluit|is|wordt)\b[^,;]*, (?:dan )?)?(?:is|wordt|geldt) (?:de|een|die) "
    rf"(?:urgentie|urgentieverklaring|verklaring|beschikking) niet (?:geacht )?(?:als )?van rechtswege "
    rf"(?:te zijn )?{_VERLEEND}(?: te zijn)?$|"
    rf"^(?:de|een) (?:urgentie|urgentieverklaring|beschikking) (?:is|wordt) niet (?:geacht )?van rechtswege "
    rf"(?:te zijn )?{_VERLEEND}(?: te zijn)?(?:,? (?:indien|als|wanneer) [^,;]*)?$",
    re.IGNORECASE,
)


def van_rechtswege(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence as a provision, where it says that nothing is granted by law; None for all others."""
    if "NIET" not in soorten_in(tokens):
        return None
    span = context.span(sorted(tokens, key=lambda token: token.start))
    woorden = " ".join(span.text.split()).rstrip(".")
    if "rechtswege" not in woorden.lower() or _VORM.match(woorden) is None:
        return None
    context.findings.append(diagnose(ZIN_BEWAARD, span))
    return ast.Regelzin(ast.Bepaling("niet van rechtswege verleend", span=span), span=span)
