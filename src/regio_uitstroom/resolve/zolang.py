"""*Zolang*, which says until when: beside a term a second end, beside a grant an end that would be passed over."""

from __future__ import annotations

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

TWEE_ZINNEN = "schrijf twee zinnen: `De urgentie geldt zes maanden.` en `De urgentie vervalt, indien …`"
_MET_GRENS = "schrijf twee zinnen: `De cliënt krijgt urgentie, indien …` en `De urgentie vervalt, indien …`"


def meld_naast_termijn(zin: Zin) -> None:
    """Report *zolang* beside a term: it ends the urgency early, and would take the term away with it."""
    _meld(zin, "naast een termijn is dit een tweede einde", TWEE_ZINNEN)


def meld_bij_verlening(zin: Zin) -> None:
    """Report *zolang* beside a grant: the grant is not tried again, so that the urgency would go on."""
    _meld(zin, "een zin die urgentie geeft, zegt niet tot wanneer zij geldt", _MET_GRENS)


def _meld(zin: Zin, reden: str, wel: str) -> None:
    for deel in (*zin.knoop.aanloop, *zin.knoop.staarten):
        if is_zolang(deel):
            zin.context.meld(NOG_NIET_HIER, deel.span, tekst=deel.woorden, reden=reden, wel=wel)


def is_zolang(deel: ast.Knoop) -> bool:
    """Whether what hangs on a sentence says until when."""
    return isinstance(deel, ast.Bijzin) and deel.woorden.lower().startswith("zolang")
