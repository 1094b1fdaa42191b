"""For whom an exception holds: *In afwijking van het tweede lid is …*, where the second lid is about some clients only.

An exception that names nobody holds for whom the rule holds from which it departs (decision 053). One that names the
client, and not which, is as wide as its words; that it is wider than that rule is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_check import UITZONDERING_RUIMER
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.resolve.groepswoorden import is_eigen
from regio_uitstroom.resolve.structuur import hoofdzinnen, vindplaats
from regio_uitstroom.resolve.terugwijzen import is_groep
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

_Kern = ast.Verantwoordelijk | ast.Urgentie


def voor_wie(zin: Zin, kern: _Kern) -> ast.Client | None:
    """Return about whom a sentence is: whom it names, or whom the rule is about from which it departs."""
    eigen = _wie(kern)
    if eigen is not None and is_groep(eigen):
        return eigen
    groepen = _van_de_regel(zin, kern)
    if not groepen:
        return eigen
    if eigen is None and isinstance(kern, ast.Verantwoordelijk):
        eerste, *rest = groepen
        return evolve(eerste, of=(*eerste.of, *rest)) if rest else eerste
    wie = " of ".join(dict.fromkeys(_midden(groep) for groep in groepen))
    zin.context.meld(UITZONDERING_RUIMER, kern.span, citaat=zin.citaat.tekst, wie=wie)
    return eigen


def _midden(groep: ast.Client) -> str:
    """Return words for clients as they stand inside a sentence."""
    woorden = " ".join(groep.woorden.split())
    return woorden[0].lower() + woorden[1:]


def _wie(kern: _Kern) -> ast.Client | None:
    return kern.van if isinstance(kern, ast.Verantwoordelijk) else kern.wie


def _van_de_regel(zin: Zin, kern: _Kern) -> list[ast.Client]:
    """Return the groups of the rules from which a sentence departs; empty where one of these is about everybody."""
    groepen: dict[str, ast.Client] = {}
    for ander in afgeweken_kernen(zin):
        wie = _wie(ander)
        if not _raakt(kern, ander):
            continue
        if wie is None or not is_groep(wie) or is_eigen(wie):  # *haar inwoners* are those of her own
            return []
        groepen.setdefault(wie.woorden, wie)
    return list(groepen.values())


def afgeweken_kernen(zin: Zin) -> Iterator[_Kern]:
    """Yield the kernels of the rules of this text from which a sentence departs."""
    plaatsen = [
        vindplaats(deel, zin.citaat)
        for weg in (*zin.knoop.aanloop, *zin.knoop.staarten)
        if isinstance(weg, ast.InAfwijkingVan) and weg.doelen.wet is None
        for deel in weg.doelen.delen
        if deel.voorgaand != "genoemd"
    ]
    yield from _kernen(zin, plaatsen)


def _raakt(een: _Kern, ander: _Kern) -> bool:
    """Whether two kernels can be about the same question."""
    if not isinstance(een, ast.Verantwoordelijk) or not isinstance(ander, ast.Verantwoordelijk):
        return type(een) is type(ander)
    taken = [{taak.sleutel for taak in kern.taken} for kern in (een, ander)]
    return not all(taken) or bool(taken[0] & taken[1])


def _kernen(zin: Zin, plaatsen: list[Citaat]) -> Iterator[_Kern]:
    """Yield the kernels of the sentences at some places of the text, but for the one at hand."""
    for artikel in zin.context.artikelen_met(plaats.artikel for plaats in plaatsen):
        for lid in artikel.leden:
            for hier, knoop in hoofdzinnen(Citaat(artikel.nummer, lid.nummer), lid):
                bedoeld = any(plaats.omvat(hier) for plaats in plaatsen) and knoop is not zin.knoop
                if bedoeld and isinstance(knoop.kern, ast.Verantwoordelijk | ast.Urgentie):
                    yield knoop.kern
