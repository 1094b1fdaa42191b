"""*Onverminderd het derde lid*, where rules on a granted urgency stand beside each other (decision 052).

A rule yields to the rules that it leaves unharmed. How long an urgency is valid and that it lapses sooner both apply: a
lapse that leaves the term unharmed is one beside it. A rule that yields to a term for everybody would never apply.
"""

from __future__ import annotations

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.regels import Geldigheid, Intrekking, Regel, Verval
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast


def wijkt(zin: Zin, regel: Regel, ander: Regel, verwijzing: ast.Verwijzing | None) -> bool:
    """Whether a rule that leaves another unharmed yields to it; one that would never apply is reported."""
    knoop = _onverminderd(zin, verwijzing)
    if knoop is None or not isinstance(ander, Geldigheid) or not isinstance(regel, Geldigheid | Verval | Intrekking):
        return True
    behoudens = knoop.woorden.lower().startswith("behoudens")
    if not isinstance(regel, Geldigheid) and not behoudens:
        return False
    if ander.voorwaarde is None:
        reden = f"{ander.citaat.midden} geldt voor iedereen, en zo komt deze zin nooit aan bod"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=_wel(knoop, regel))
    return True


def _onverminderd(zin: Zin, verwijzing: ast.Verwijzing | None) -> ast.Onverminderd | None:
    delen = (*zin.knoop.aanloop, *zin.knoop.staarten)
    return next((d for d in delen if isinstance(d, ast.Onverminderd) and d.doelen is verwijzing), None)


def _wel(knoop: ast.Onverminderd, regel: Regel) -> str:
    """Return what to write for a rule that would never apply."""
    plaats = " ".join(knoop.doelen.span.text.split())
    if isinstance(regel, Geldigheid) and (regel.vervalt or regel.moment.dag is not None):
        return "zet beide in één zin: `De urgentie geldt een jaar, doch niet langer dan tot 1 juli 2027`"
    if isinstance(regel, Geldigheid):
        return f"schrijf `In afwijking van {plaats} geldt de urgentie …, indien …`"
    return f"vervalt de urgentie ook hierdoor, schrijf dan `Onverminderd {plaats}`, of laat het weg"
