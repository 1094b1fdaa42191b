"""Who goes before whom: an order among the urgent, or urgency itself where it is before all who seek a home."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Zaken
from regio_uitstroom.syntax.build.kernzin import handeling
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin

_VOORZETSELS = frozenset({"VOOR", "OP", "BOVEN"})
VOORRANG = "voorrang"
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


def noem_urgent(z: Zin) -> None:
    """Call clients of whom is only said that urgency was granted to them urgent: that they go first is an order.

    Beside more that is said of them, or as a condition, it would be a ground for the urgency they have: refused. That
    nothing but its lack gives it is no ground either: priority over the urgent is meant, or a ground was left out.
    """
    if not any(isinstance(item, Zaken) and item.delen[0].naam == VOORRANG for item in z.delen.items):
        return
    if any(isinstance(item, Bepaling) and item.voorzetsel in _VOORZETSELS for item in z.delen.items):
        z.delen.items = [_genoemd(item) if isinstance(item, Clienten) else item for item in z.delen.items]
    for item in z.delen.items:
        voorwaarden = _voorwaarden_in(item)
        if any(map(_is_toegekend, voorwaarden)):
            weiger(z, item.span, _AL_URGENT, _ALS_VOLGORDE)
        elif any(map(_is_niet_toegekend, voorwaarden)):
            weiger(z, item.span, _NOG_NIET_URGENT, _WELKE_VOORRANG)


def _voorwaarden_in(item: Gebouwd) -> list[ast.Voorwaarde | None]:
    """Return what a constituent says of who goes first: of the clients that it names, or as a condition."""
    if isinstance(item, ast.Bijzin):
        return [] if item.soort.startswith("tenzij") else [item.voorwaarde]
    wie = item.inhoud if isinstance(item, Bepaling) and item.voorzetsel == "AAN" else item
    return [een.beperking for een in wie.delen] if isinstance(wie, Clienten) else []


_AL_URGENT = "wie urgentie al heeft, krijgt haar hierdoor niet nog eens"
_ALS_VOLGORDE = (
    "gaat het om de volgorde, schrijf `Urgente woningzoekenden krijgen voorrang boven andere woningzoekenden`"
)
_NOG_NIET_URGENT = "dat iemand geen urgentie heeft, is geen grond om haar te krijgen"
_WELKE_VOORRANG = (
    "schrijf op welke grond deze cliënten urgentie krijgen, als `De cliënt krijgt urgentie, indien …`; gaat het om de "
    "volgorde, noem dan de cliënten die voorgaan: `urgente woningzoekenden die …, gaan voor andere urgente "
    "woningzoekenden`"
)


def _genoemd(wie: Clienten) -> Clienten:
    return evolve(wie, delen=tuple(map(_urgent, wie.delen)))


def _urgent(wie: ast.Client) -> ast.Client:
    zomaar = wie.begrip is None and wie.bedoeld is None and not wie.of
    return evolve(wie, beperking=None, urgent=True) if zomaar and isinstance(wie.beperking, ast.VwToegekend) else wie


def _is_toegekend(voorwaarde: ast.Voorwaarde | None) -> bool:
    """Whether a condition holds for none but clients to whom urgency was granted."""
    if isinstance(voorwaarde, ast.VwEn):
        return any(map(_is_toegekend, voorwaarde.delen))
    return isinstance(voorwaarde, ast.VwToegekend)


def _is_niet_toegekend(voorwaarde: ast.Voorwaarde | None) -> bool:
    """Whether all that a condition asks is that no urgency was granted."""
    if isinstance(voorwaarde, ast.VwEn):
        return len(voorwaarde.delen) == 1 and _is_niet_toegekend(voorwaarde.delen[0])
    return isinstance(voorwaarde, ast.VwNiet) and _is_toegekend(voorwaarde.deel)


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
