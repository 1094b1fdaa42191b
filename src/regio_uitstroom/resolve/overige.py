"""*In alle overige gevallen*: to which rules of its article a rule yields that holds for the other cases."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.volledigheid import raakt
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.plek import OVERIGE


def is_overige(verwijzing: ast.Verwijzing) -> bool:
    """Whether a reference is to the other cases of an article."""
    return any(deel.voorgaand == OVERIGE for deel in verwijzing.delen)


def overige(context: Context, verwijzing: ast.Verwijzing, regel: Regel, alle: Sequence[Regel]) -> list[Citaat]:
    """Return the other rules of an article on the question of a rule; that there is none is reported.

    Beside one that holds for everybody there are no other cases: that is reported too.
    """
    anderen = [ander for ander in alle if ander.citaat != regel.citaat and raakt(regel, ander)]
    altijd = next((ander for ander in anderen if ander.voorwaarde is None), None)
    if anderen and altijd is None:
        return [ander.citaat for ander in anderen]
    reden, wel = _GEEN_ANDERE if altijd is None else (f"{altijd.citaat.midden} geldt voor iedereen", _WEL)
    tekst = " ".join(verwijzing.span.text.split())
    context.meld(NOG_NIET_HIER, verwijzing.span, tekst=tekst, reden=reden, wel=wel)
    return []


_WEL = "schrijf in dat lid voor wie het geldt, of schrijf hier `In afwijking van …` met een voorwaarde"
_GEEN_ANDERE = (
    "dit artikel noemt geen andere gevallen",
    "zet deze zin in het artikel met de andere gevallen, of schrijf `Onverminderd artikel 2 …`",
)
