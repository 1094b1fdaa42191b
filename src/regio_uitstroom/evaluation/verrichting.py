"""Which duty an entry under ``verrichtingen`` is about: by the provision that it names.

An entry that fits no duty counts for nothing, and then it is not known either what was *not* done: somebody may have
named another provision than he meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from regio_uitstroom.client.errors import RecordFout, nearest
from regio_uitstroom.client.record import Client, Verrichting
from regio_uitstroom.evaluation.aangewezen import Aangewezen, is_andere, lees_aangewezen, noemt
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Overdracht, Verplichting

Plicht = Verplichting | Overdracht


def plichten_van(regeling: Regeling) -> tuple[Plicht, ...]:
    """Return the duties of a text."""
    return tuple(regel for regel in regeling.regels if isinstance(regel, Plicht))


def bedoeld(een: Verrichting, regeling: Regeling) -> tuple[tuple[Plicht, ...], ...]:
    """Return the duties of a text that an entry can be about, for each place that it names.

    At that very place, otherwise all within it. An entry of which one place fits no duty is about none at all: then it
    is not clear what was meant.
    """
    gelezen = lees_aangewezen(een.bepaling)
    if gelezen is None or not _over(een, gelezen, regeling):
        return ()
    plichten = plichten_van(regeling)
    per_plaats = tuple(_op(plaats, plichten) for plaats in gelezen.plaatsen)
    return per_plaats if all(per_plaats) else ()


def is_genoemd(een: Verrichting) -> bool:
    """Whether an entry says of which text its provision is."""
    gelezen = lees_aangewezen(een.bepaling)
    return een.regeling is not None or (gelezen is not None and gelezen.tekst is not None)


def _over(een: Verrichting, gelezen: Aangewezen | None, regeling: Regeling) -> bool:
    """Whether an entry can be about a text: by its field, and by what the citation itself says."""
    if een.regeling is not None and een.regeling not in {regeling.naam, regeling.kop.titel}:
        return False
    return gelezen is None or gelezen.tekst is None or noemt(gelezen.tekst, regeling)


def _op(plaats: Citaat, plichten: Sequence[Plicht]) -> tuple[Plicht, ...]:
    """Return the duties at a place, otherwise those within it."""
    hier = tuple(plicht for plicht in plichten if _zonder_zin(plicht.citaat) == plaats)
    return hier or tuple(plicht for plicht in plichten if plaats.omvat(_klein(plicht.citaat)))


def _klein(citaat: Citaat) -> Citaat:
    """Return the place as an entry names it: in lower case, without its text."""
    return evolve(citaat, artikel=citaat.artikel.lower(), uit=None)


def _zonder_zin(citaat: Citaat) -> Citaat:
    """Return the place as far as an entry mostly names it: artikel, lid and onderdeel."""
    return Citaat(citaat.artikel.lower(), citaat.lid, citaat.onderdeel)


def hoort_nergens(een: Verrichting, regelingen: Sequence[Regeling]) -> bool:
    """Whether an entry is, or may be, about one of these texts and fits none of their duties."""
    if any(bedoeld(een, regeling) for regeling in regelingen):
        return False
    gelezen = lees_aangewezen(een.bepaling)
    if een.regeling is None and gelezen is not None and gelezen.tekst is not None:
        # What is no title may be a slip for the name of one of these texts.
        hier = any(noemt(gelezen.tekst, regeling) for regeling in regelingen)
        return hier or not is_andere(gelezen.tekst, regelingen)
    return any(_over(een, None, regeling) for regeling in regelingen)


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
