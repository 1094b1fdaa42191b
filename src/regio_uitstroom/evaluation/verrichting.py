"""Which duty an entry under ``verrichtingen`` is about: by the provision that it names.

An entry that fits no duty counts for nothing, and then it is not known either what was *not* done: somebody may have
named another provision than he meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from regio_uitstroom.client.errors import RecordFout, nearest
from regio_uitstroom.client.record import Client, Verrichting
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.schakelaars import lees_citaat
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Overdracht, Verplichting

Plicht = Verplichting | Overdracht


def plichten_van(regeling: Regeling) -> tuple[Plicht, ...]:
    """Return the duties of a text."""
    return tuple(regel for regel in regeling.regels if isinstance(regel, Plicht))


def bedoeld(een: Verrichting, regeling: Regeling) -> tuple[Plicht, ...]:
    """Return the duties of a text that an entry can be about: at that very place, otherwise all within it."""
    if een.regeling is not None and een.regeling not in _namen(regeling):
        return ()
    plichten = plichten_van(regeling)
    woordelijk = " ".join(een.bepaling.lower().split())
    precies = tuple(plicht for plicht in plichten if plicht.citaat.tekst.lower() == woordelijk)
    plaats = lees_citaat(een.bepaling)
    if precies or plaats is None:
        return precies
    hier = tuple(plicht for plicht in plichten if _zonder_zin(plicht.citaat) == plaats)
    return hier or tuple(plicht for plicht in plichten if plaats.omvat(_zonder_zin(plicht.citaat)))


def _zonder_zin(citaat: Citaat) -> Citaat:
    """Return the place as far as an entry can name it: artikel, lid and onderdeel."""
    return Citaat(citaat.artikel.lower(), citaat.lid, citaat.onderdeel)


def _namen(regeling: Regeling) -> frozenset[str]:
    """Return how a record can name a text."""
    return frozenset({regeling.naam, regeling.kop.titel})


def hoort_nergens(een: Verrichting, regelingen: Sequence[Regeling]) -> bool:
    """Whether an entry is, or may be, about one of these texts and fits none of their duties."""
    over_deze = een.regeling is None or any(een.regeling in _namen(regeling) for regeling in regelingen)
    return over_deze and not any(bedoeld(een, regeling) for regeling in regelingen)


def zonder_plicht(client: Client, *regelingen: Regeling) -> int:
    """Return how many entries are (or may be) about one of these texts and fit none of their duties."""
    lijst = als_lijst(client.verrichtingen, Verrichting) or ()
    return sum(hoort_nergens(een, regelingen) for een in lijst)


def onbekende_verrichtingen(client: Client, regelingen: Sequence[Regeling]) -> tuple[RecordFout, ...]:
    """Return the entries that count for nothing under these texts.

    They are no errors: a record may be laid beside several agreements. But whoever named another provision than he
    meant has to hear of it.
    """
    lijst = als_lijst(client.verrichtingen, Verrichting) or ()
    bekend = sorted({plaats for regeling in regelingen for plaats in _plaatsen(plichten_van(regeling))})
    verwacht = "een bepaling met een verplichting van deze regeling; dit telt niet mee"
    return tuple(
        RecordFout(f"$.verrichtingen[{nummer}].bepaling", verwacht + nearest(een.bepaling, bekend))
        for nummer, een in enumerate(lijst)
        if hoort_nergens(een, regelingen)
    )


def _plaatsen(plichten: Iterable[Plicht]) -> Iterable[str]:
    return (evolve(plicht.citaat, volzin=None, zinsdeel=None).plaats for plicht in plichten)
