"""Who goes before whom: an order among the urgent, or urgency itself where it is before all who seek a home."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten
from regio_uitstroom.syntax.build.kernzin import handeling
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin

_VOORZETSELS = frozenset({"VOOR", "OP", "BOVEN"})
_WONINGZOEKENDE = "woningzoekende"


def gaat_voor(z: Zin) -> ast.Kern:
    """``Urgente woningzoekenden die …, gaan voor andere urgente woningzoekenden``; before all it may be urgency."""
    if (iedereen := _voor_iedereen(z)) is not None:
        weiger(z, iedereen.span, _ONDUIDELIJK, _WAT_DAN)
    return voorrang(z)


_ONDUIDELIJK = "er staat niet of dit urgentie geeft, of een volgorde tussen urgenten"


_WAT_DAN = (
    "schrijf `cliënten die …, krijgen urgentie`, of voor een volgorde `urgente woningzoekenden die …, gaan voor andere "
    "urgente woningzoekenden`"
)


def voorrang(z: Zin) -> ast.Kern:
    """Return a pair of an order; *voorrang boven* and *voorrang op* say the same as *gaat voor*.

    Before some who seek a home, of whom it is not said that they are urgent, it may be urgency as well.
    """
    if (sommigen := _voor_sommigen(z)) is not None:
        weiger(z, sommigen.span, _ONDUIDELIJK, _WAT_DAN)
    dan = z.delen.met(tuple(_VOORZETSELS), Clienten)
    eerst = z.wie()
    if dan is None or eerst is None:
        return handeling(z)
    return ast.Voorrang(eerst, dan.samen, span=z.span)


def neem_iedereen(z: Zin) -> bool:
    """Take *boven andere woningzoekenden*: priority over all who seek a home is what urgency is; tell whether it was.

    Of who is urgent already it is an order, which places them before all others.
    """
    iedereen = _voor_iedereen(z)
    if iedereen is not None:
        z.delen.items.remove(iedereen)
    return iedereen is not None


def _voor_iedereen(z: Zin) -> Bepaling | None:
    """Return what says that somebody goes before all who seek a home, and not before the urgent among them."""
    return next((item for item, wie in _voor_woningzoekenden(z) if wie.beperking is None), None)


def _voor_sommigen(z: Zin) -> Bepaling | None:
    """Return what says so of those who are narrowed: *boven woningzoekenden die in Houten wonen*."""
    return next((item for item, wie in _voor_woningzoekenden(z) if wie.beperking is not None), None)


def _voor_woningzoekenden(z: Zin) -> Iterator[tuple[Bepaling, ast.Client]]:
    """Yield before which home seekers somebody goes who is not urgent, where these are not either, and what says so."""
    if any(wie.urgent for rij in z.delen.items if isinstance(rij, Clienten) for wie in rij.delen):
        return
    for item in z.delen.items:
        if isinstance(item, Bepaling) and item.voorzetsel in _VOORZETSELS and isinstance(item.inhoud, Clienten):
            wie, *meer = item.inhoud.delen
            ander = meer or wie.urgent or wie.bedoeld is not None or wie.begrip is not None or wie.of
            if wie.woord == _WONINGZOEKENDE and not ander:
                yield item, wie
