"""Sentences with a verb of their own: mostly duties, sometimes another wording of a rule that decides or counts."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.kernzin import enige_of_alle, handeling
from regio_uitstroom.syntax.build.regels_gemeente import taken_van
from regio_uitstroom.syntax.build.regels_toepassing import bereik
from regio_uitstroom.syntax.build.zin import Zin

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
    if z.hoofd.handeling in _BETAALT and not z.hoofd.hulp:
        return _draagt(z)
    wie = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.woorden.lower().startswith(_REKENING)), None)
    van = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "VAN"), None)
    kosten = next((i for i in z.delen.items if isinstance(i, Zaken) and i.delen[0].naam == "kosten"), None)
    if wie is None or van is None or kosten is None or z.ontkend:
        return None
    gemeenten = wie.inhoud.delen if isinstance(wie.inhoud, Partijen) else ()
    taken = taken_van(z, van.inhoud) if isinstance(van.inhoud, Soorten) else ()
    if not taken or not gemeenten or not all(isinstance(gemeente, _GEMEENTE) for gemeente in gemeenten):
        return None
    z.delen.items = [i for i in z.delen.items if i not in (kosten, wie, van)]
    client = z.delen.met("VAN", Clienten)
    samen = z.delen.woord("GEZAMENLIJK") is not None
    return ast.Verantwoordelijk(
        gemeenten, taken, samen, financieel=True, van=client.samen if client is not None else None, span=z.span
    )


_BETAALT = frozenset({"dragen", "betalen", "bekostigen"})


def _draagt(z: Zin) -> ast.Verantwoordelijk | None:
    """``De gemeente van herkomst draagt de kosten van de begeleiding``: nothing else may stand in the sentence."""
    match [i for i in z.delen.items if isinstance(i, Partijen | Zaken | Bepaling)]:
        case [Partijen() as wie, Zaken() as kosten, Bepaling(voorzetsel="VAN", inhoud=Soorten() as waarvan) as van]:
            taken = taken_van(z, waarvan)
        case _:
            return None
    gemeenten = tuple(map(_gemeente_van, wie.delen))
    bekend = all(isinstance(gemeente, _GEMEENTE) for gemeente in gemeenten)
    if kosten.delen[0].naam != "kosten" or not taken or not bekend or z.ontkend:
        return None
    z.delen.items = [i for i in z.delen.items if i not in (wie, kosten, van)]
    return ast.Verantwoordelijk(gemeenten, taken, financieel=True, span=z.span)


def _gemeente_van(partij: Gebouwd) -> Gebouwd:
    """Return the municipality whose college it is: what that pays, the municipality pays."""
    college = isinstance(partij, ast.Actor) and partij.sleutel == "college" and partij.van is not None
    return partij.van if college else partij


_GEMEENTE = (
    ast.Gemeentenaam,
    ast.Gemeenterol,
    ast.Gemeentegroep,
    ast.GemeenteWoonadres,
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
