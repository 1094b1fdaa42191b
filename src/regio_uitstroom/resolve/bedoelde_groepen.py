"""Whom a place of the text describes: the conditions of its rule, of an item of a list, without what is no client's.

The power that a rule gives (*het college kan*) says nothing of whom it is for; a demand (*een voorwaarde is dat*) is
put as a refusal to who does not meet it, and describes nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import OpenRegel, Regel, Urgentie
from regio_uitstroom.model.voorwaarden import En, Niet, Of, OordeelGeeft, Voorwaarde
from regio_uitstroom.resolve.structuur import genummerd
from regio_uitstroom.waarde import frozen

Groepen = tuple[tuple[Voorwaarde, Citaat], ...]


@frozen
class Geen:
    """A place describes no clients: why, and what to write."""

    reden: str
    wel: str


_ZELF = "schrijf hier over wie het gaat: `cliënten die …`"
_ZONDER = Geen("noemt geen voorwaarden waaraan iemand voldoet", _ZELF)
_EIS = Geen("stelt een eis, en omschrijft geen cliënten", _ZELF)
_OPEN = Geen("wordt door een mens toegepast", _ZELF)
_KRING = Geen("is deze bepaling zelf", _ZELF)
_MEER = Geen("gaat over verschillende cliënten", "noem het lid, of het onderdeel")
_SAMEN = Geen("noemt daar voorwaarden die samen gelden", f"noem het hele lid, of {_ZELF}")
_EIST = re.compile(r"(?:een |de |als )?(?:voorwaarden?|eis(?:en)?|vereisten?)\b", re.IGNORECASE)


def groep_van(regels: Sequence[Regel], plaats: Citaat, bezig: Sequence[Citaat]) -> Groepen | Geen:
    """Return what the rules at a place ask, whatever they decide."""
    hier = [regel for regel in regels if plaats.omvat(regel.citaat)]
    vragen = tuple((r.voorwaarde, r.citaat) for r in hier if r.voorwaarde is not None and r.citaat not in bezig)
    return vragen if hier and len(vragen) == len(hier) else _ZONDER


def groepen_van(regels: Sequence[Regel], plaats: Citaat, bezig: Sequence[Citaat]) -> Groepen | Geen:
    """Return whom the rules at a place, or an item of their conditions, describe."""
    hier = [regel for regel in regels if plaats.omvat(regel.citaat)]
    if hier:
        return _van_regels(hier, bezig)
    if plaats.onderdeel is None and plaats.sub is None:
        return _ZONDER
    met_lijst = [regel for regel in regels if _kan_hier(regel.citaat, plaats)]
    uit = [(_smaller(r, plaats), r.citaat) for r in met_lijst if r.citaat not in bezig]
    gevonden = [(groep, citaat) for groep, citaat in uit if groep is not None]
    los = tuple((groep, citaat) for groep, citaat in gevonden if not isinstance(groep, Geen))
    eerste = gevonden[0][0] if gevonden else _ZONDER
    return los if los and len(los) == len(gevonden) else eerste if isinstance(eerste, Geen) else _ZONDER


def _van_regels(hier: Sequence[Regel], bezig: Sequence[Citaat]) -> Groepen | Geen:
    if any(regel.citaat in bezig for regel in hier):
        return _KRING
    if len({_beslist(regel) for regel in hier}) > 1:
        return _MEER
    vragen: list[tuple[Voorwaarde, Citaat]] = []
    for regel in hier:
        groep = _groep(regel)
        if isinstance(groep, Geen):
            return groep
        vragen.append((groep, regel.citaat))
    return tuple(vragen)


def _beslist(regel: Regel) -> tuple[type, bool]:
    return type(regel), isinstance(regel, Urgentie) and regel.urgent


def _groep(regel: Regel) -> Voorwaarde | Geen:
    """Return whom a rule is about by its conditions."""
    if isinstance(regel, OpenRegel):
        return _OPEN
    voorwaarde = _zonder_bevoegdheid(regel)
    if voorwaarde is None:
        return _ZONDER
    eist = isinstance(regel, Urgentie) and not regel.urgent and _EIST.match(regel.tekst.lstrip()) is not None
    return _EIS if eist or _is_tenzij(voorwaarde) else voorwaarde


def _zonder_bevoegdheid(regel: Regel) -> Voorwaarde | None:
    """Return what a rule asks, without whether the power is used that it gives."""
    delen = regel.voorwaarde.delen if isinstance(regel.voorwaarde, En) else (regel.voorwaarde,)
    macht = f"{regel.citaat.tekst} toepassen"
    over = tuple(d for d in delen if d is not None and not (isinstance(d, OordeelGeeft) and d.oordeel.sleutel == macht))
    if len(over) == len(delen):
        return regel.voorwaarde
    if len(over) > 1 and isinstance(regel.voorwaarde, En):
        return evolve(regel.voorwaarde, delen=over)
    return over[0] if over else None


def _is_tenzij(voorwaarde: Voorwaarde) -> bool:
    """Whether a rule only says for whom it is not."""
    return isinstance(voorwaarde, Niet) and voorwaarde.woord == "tenzij"


def _kan_hier(hier: Citaat, plaats: Citaat) -> bool:
    """Whether a rule stands in the lid of an item."""
    volzin = plaats.volzin is None or hier.volzin == plaats.volzin
    return (hier.artikel, hier.lid) == (plaats.artikel, plaats.lid) and volzin


def _smaller(regel: Regel, plaats: Citaat) -> Voorwaarde | Geen | None:
    """Return what a rule asks of those of one item of its list; None where it has no such item."""
    groep = _groep(regel)
    if isinstance(groep, Geen):
        return None
    return _met_item(groep, plaats, evolve(regel.citaat, volzin=None, zinsdeel=None))


def _met_item(deel: Voorwaarde, plaats: Citaat, hier: Citaat) -> Voorwaarde | Geen | None:
    """Return a condition with the list in it that holds the item replaced by that item; None: it is not in it."""
    if not isinstance(deel, En | Of):
        return None
    for nummer, los in enumerate(deel.delen):
        daar = genummerd(hier, los.onderdeel) if los.onderdeel else hier
        gevonden = evolve(los, onderdeel="") if daar == plaats and los.onderdeel else _met_item(los, plaats, daar)
        if gevonden is None or isinstance(gevonden, Geen):
            if gevonden is not None:
                return gevonden
            continue
        if isinstance(deel, Of):
            return gevonden
        if los.onderdeel:
            return _SAMEN
        return evolve(deel, delen=(*deel.delen[:nummer], gevonden, *deel.delen[nummer + 1 :]))
    return None
