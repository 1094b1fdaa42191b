"""Conditions on stays: that one runs, has begun or has ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Verblijfshistorie
from regio_uitstroom.evaluation.adresbronnen import VERBLIJVEN
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_gelezen import gelezen_verblijven
from regio_uitstroom.evaluation.historie_verblijven import (
    Gezocht,
    heeft_verlaten,
    is_begonnen,
    is_uitgestroomd,
    soorten_van,
    verblijft,
)
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import Waarheid, en, of
from regio_uitstroom.model.voorwaarden import Verblijfsaspect, Verblijfstest
from regio_uitstroom.model.woorden import Voorzieningen

_Zoeker = Callable[[Verblijfshistorie, Voorzieningen | None, int], Gezocht]

_ZOEKERS: Mapping[Verblijfsaspect, _Zoeker] = {
    Verblijfsaspect.VERBLIJFT: verblijft,
    Verblijfsaspect.NA: is_begonnen,
    Verblijfsaspect.HEEFT_VERLATEN: heeft_verlaten,
    Verblijfsaspect.IS_UITGESTROOMD: is_uitgestroomd,
}

UITSTROOM_BLIJKT_UIT = ("uitstroomdatum", "verwachteUitstroomdatum", "uitstroomgereedVanaf")
"""Any of these on record makes a running stay one that the client flows out of."""


def toets_verblijf(ctx: Context, voorwaarde: Verblijfstest) -> Toets:
    """A test on the stays of the client."""
    if voorwaarde.aspect is Verblijfsaspect.UITSTROOMT:
        return _toets_uitstroom(ctx, voorwaarde)
    gezocht = _zoek(ctx, _ZOEKERS[voorwaarde.aspect], voorwaarde.voorzieningen)
    waarheid, lezingen = _vrij(ctx, (voorwaarde, voorwaarde.aspect), gezocht)
    tekst = voorwaarde.tekst or f"de cliënt aan de eis van verblijf voldoet ({voorwaarde.aspect.value})"
    bevinding = Bevinding(tekst, waarheid, gelezen=(VERBLIJVEN,), voorzieningen=soorten_van(gezocht.door))
    return Toets(waarheid, bevinding, samen((lezingen, gelezen_verblijven(ctx))))


def _toets_uitstroom(ctx: Context, voorwaarde: Verblijfstest) -> Toets:
    """Such a stay runs and an outflow is on record, or it ended no later than the peildatum and no stay followed."""
    voorzieningen = voorwaarde.voorzieningen
    lopend, einde = _zoek(ctx, verblijft, voorzieningen), _zoek(ctx, is_uitgestroomd, voorzieningen)
    loopt, gelezen = _vrij(ctx, (voorwaarde, "loopt"), lopend)
    geeindigd, gelezen_einde = _vrij(ctx, (voorwaarde, "geëindigd"), einde)
    vastgelegd: Waarheid = None
    lezingen = [gelezen, gelezen_einde, gelezen_verblijven(ctx)]
    for sleutel in UITSTROOM_BLIJKT_UIT:
        feit = ctx.of_bekend(sleutel)
        vastgelegd = True if isinstance(feit, Bekend) else vastgelegd
        if loopt is not False:
            lezingen.append(ctx.gelezen(ctx.gegeven(sleutel), feit))
    if vastgelegd:
        lezingen[3:] = [lezing.zonder_open for lezing in lezingen[3:]]
    waarheid = of((en((loopt, vastgelegd)), geeindigd))
    tekst = voorwaarde.tekst or "de cliënt uitstroomt"
    door = soorten_van((*lopend.door, *einde.door)) if waarheid else ()
    bevinding = Bevinding(tekst, waarheid, gelezen=(VERBLIJVEN, *UITSTROOM_BLIJKT_UIT), voorzieningen=door)
    return Toets(waarheid, bevinding, samen(lezingen))


def _zoek(ctx: Context, zoeker: _Zoeker, voorzieningen: Voorzieningen | None) -> Gezocht:
    """Look up in the recorded stays, once per question: no answer that is tried changes these."""
    sleutel = (zoeker, voorzieningen)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = zoeker(ctx.verblijven, voorzieningen, ctx.peildatum.toordinal())
    gevonden: Gezocht = ctx.geheugen[sleutel]
    return gevonden


def _vrij(ctx: Context, atoom: tuple[object, ...], gezocht: Gezocht) -> tuple[Waarheid, Lezingen]:
    """Return the truth of a look-up in the stays, or the one that is tried in place of an unknown one."""
    gekozen = ctx.vrij(atoom) if gezocht.waarheid is None else NIET_GEVRAAGD
    waarheid: Waarheid = gezocht.waarheid if gekozen is NIET_GEVRAAGD else gekozen
    return waarheid, ctx.onbekend_tijdvak(VERBLIJVEN, gezocht.onbekend, atoom)
