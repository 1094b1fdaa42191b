"""Sentences with a verb of their own: mostly duties, sometimes another wording of a rule that decides or counts."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.kernzin import enige_of_alle, handeling
from regio_uitstroom.syntax.build.regels_gemeente import taken_van
from regio_uitstroom.syntax.build.regels_toepassing import bereik
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin, geen_keuze

_REKENING = ("voor rekening van", "ten laste van")


def handeling_(z: Zin) -> ast.Kern:
    """Who does what; or who bears the costs of a task, a share of the homes for clients, or whom the text covers."""
    return _kosten(z) or _aandeel(z) or _ziet_op(z) or handeling(z)


def _ziet_op(z: Zin) -> ast.Kern | None:
    """``Dit convenant ziet (niet) op cliënten die …``: the same as that it applies to them."""
    over = [i for i in z.delen.items if isinstance(i, Zaken)]
    if z.hoofd.werkwoord != "zien" or z.hoofd.hulp or [d.klasse for i in over for d in i.delen] != ["AFSPRAAK"]:
        return None
    op = z.delen.met("OP", Clienten)
    if op is None:
        return None
    z.delen.klasse("AFSPRAAK")
    return bereik(z, op)


def _kosten(z: Zin) -> ast.Verantwoordelijk | None:
    """``De kosten van de begeleiding komen voor rekening van Houten``: it is financially responsible for the task."""
    if z.hoofd.handeling in _BETAALT and z.hoofd.hulp in {(), ("worden",)}:
        return _draagt(z)
    wie = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.woorden.lower().startswith(_REKENING)), None)
    kosten, van = _kosten_van(z.delen.items)
    if wie is None or van is None or z.ontkend:
        return None
    gemeenten = wie.inhoud.delen if isinstance(wie.inhoud, Partijen) else ()
    taken = taken_van(z, van.inhoud) if isinstance(van.inhoud, Soorten) else ()
    if not taken or not gemeenten or not all(isinstance(gemeente, _GEMEENTE) for gemeente in gemeenten):
        return None
    if isinstance(wie.inhoud, Partijen):
        geen_keuze(z, wie.inhoud)
    z.delen.items = [i for i in z.delen.items if i not in (wie, kosten, van)]
    client = z.delen.met("VAN", Clienten)
    samen = z.delen.woord("GEZAMENLIJK") is not None
    return ast.Verantwoordelijk(
        gemeenten, taken, samen, financieel=True, van=client.samen if client is not None else None, span=z.span
    )


def _kosten_van(items: Sequence[Gebouwd]) -> tuple[Zaken | None, Bepaling | None]:
    """Return *de kosten* and right behind it *van …*; only when, and for how long, may stand before it."""
    at = next((at for at, item in enumerate(items) if not isinstance(item, ast.Bijzin)), len(items))
    match items[at : at + 2]:
        case [Zaken() as kosten, Bepaling(voorzetsel="VAN") as van] if kosten.delen[0].naam == "kosten":
            return kosten, van
        case _:
            return None, None


_BETAALT = frozenset({"dragen", "betalen", "bekostigen", "financieren"})
"""Verbs by which somebody pays for a task; only of its costs can it be said that somebody bears them."""


def _draagt(z: Zin) -> ast.Verantwoordelijk | None:
    """``De gemeente van herkomst draagt de kosten van de begeleiding``, ``… betaalt de begeleiding``, and passive.

    Nothing else may stand in the sentence.
    """
    delen = [i for i in z.delen.items if isinstance(i, Partijen | Zaken | Soorten | Bepaling)]
    _weiger_zij(z)
    van = next((i for i in delen if isinstance(i, Bepaling) and i.voorzetsel == "VAN" and _is_client(i)), None)
    wie = next((i for i in delen if _is_wie(i, lijdend=z.hoofd.lijdend)), None)
    match [i for i in delen if i is not wie and i is not van]:
        case [Zaken() as kosten, Bepaling(voorzetsel="VAN", inhoud=Soorten() as waarvan)]:
            genoemd = kosten.delen[0].naam == "kosten"
        case [Soorten() as waarvan]:
            genoemd = z.hoofd.handeling != "dragen"
        case [] if z.hoofd.handeling != "dragen":
            return _zonder_taak(z, wie)
        case _:
            return None
    partijen = wie.inhoud if isinstance(wie, Bepaling) else wie
    gemeenten = tuple(map(_gemeente_van, partijen.delen)) if isinstance(partijen, Partijen) else ()
    bekend = bool(gemeenten) and all(isinstance(gemeente, _GEMEENTE) for gemeente in gemeenten)
    if not genoemd or not bekend or z.ontkend or not (taken := taken_van(z, waarvan)):
        return None
    if isinstance(partijen, Partijen):
        geen_keuze(z, partijen)
    z.delen.items = [i for i in z.delen.items if i not in delen]
    client = van.inhoud.samen if van is not None and isinstance(van.inhoud, Clienten) else None
    return ast.Verantwoordelijk(gemeenten, taken, financieel=True, van=client, span=z.span)


def _weiger_zij(z: Zin) -> None:
    """Refuse *zij* as who pays for a task where it is nobody of the sentence before it: it would decide nothing."""
    zij = next((i for i in z.delen.items if isinstance(i, Clienten) and i.woorden.lower() in {"zij", "ze"}), None)
    if zij is not None and not z.hoofd.lijdend and any(isinstance(i, Soorten) for i in z.delen.items):
        weiger(z, zij.span, "er staat niet wie dit is", "noem wie betaalt: `Houten betaalt de begeleiding`")


def _zonder_taak(z: Zin, wie: Gebouwd) -> ast.Verantwoordelijk | None:
    """Return who pays where the sentence does not say for what: which task it is, must be said."""
    gemeenten = tuple(map(_gemeente_van, wie.delen)) if isinstance(wie, Partijen) else ()
    if not gemeenten or not all(isinstance(gemeente, _GEMEENTE) for gemeente in gemeenten):
        return None
    if isinstance(wie, Partijen):
        geen_keuze(z, wie)
    z.delen.items = [i for i in z.delen.items if i is not wie]
    return ast.Verantwoordelijk(gemeenten, (), financieel=True, span=z.span)


def _is_client(item: Bepaling) -> bool:
    return isinstance(item.inhoud, Clienten)


def _is_wie(item: Gebouwd, *, lijdend: bool) -> bool:
    """Whether a constituent says who pays: *door Houten* where it is paid."""
    if not lijdend:
        return isinstance(item, Partijen)
    return isinstance(item, Bepaling) and item.voorzetsel == "DOOR" and isinstance(item.inhoud, Partijen)


def _gemeente_van(partij: Gebouwd) -> Gebouwd:
    """Return the municipality whose college it is: what that pays, the municipality pays."""
    college = isinstance(partij, ast.Actor) and partij.sleutel == "college" and partij.van is not None
    return partij.van if college else partij


_GEMEENTE = (
    ast.Gemeentenaam,
    ast.Gemeenterol,
    ast.Gemeentegroep,
    ast.GemeenteWoonadres,
    ast.GemeenteNaarDuur,
    ast.GemeenteFeit,
    ast.GemeenteInstelling,
    ast.GemeenteOordeel,
)


_GEEFT = frozenset({"toewijzen", "verhuren", "reserveren", "aanbieden", "bestemmen", "inzetten"})


def _aandeel(z: Zin) -> ast.Bestemming | None:
    """``De corporaties wijzen ten minste 20 procent van de vrijkomende woningen toe aan uitstromers``."""
    deel = next((i for i in z.delen.items if isinstance(i, ast.Hoeveelheid) and i.teller is not None), None)
    bepalingen = [i for i in z.delen.items if isinstance(i, Bepaling)]
    wat = next((b for b in bepalingen if b.voorzetsel == "VAN" and isinstance(b.inhoud, Zaken)), None)
    aan = next((b for b in bepalingen if b.voorzetsel in {"AAN", "VOOR"} and isinstance(b.inhoud, Clienten)), None)
    if z.hoofd.handeling not in _GEEFT or z.ontkend or deel is None or wat is None or aan is None:
        return None
    z.delen.items = [i for i in z.delen.items if i not in (deel, wat, aan)]
    per = z.delen.woord("PER_JAAR", "PER_PERIODE")
    actor = enige_of_alle(z.delen.met("DOOR", Partijen) or (None if z.hoofd.lijdend else z.delen.een(Partijen)))
    voor = next(client for client in aan.inhoud.delen) if isinstance(aan.inhoud, Clienten) else None
    per_ = per.waarde if per is not None else ""
    return ast.Bestemming(deel, wat.inhoud.woorden, voor, actor=actor, per=per_, span=z.span)
