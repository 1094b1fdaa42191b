"""The judgments that an agreement can ask for, and those of a record that it never will."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.errors import RecordFout, nearest
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.schakelaars import lees_citaat, met_gebruik, met_oordeel
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid, Intrekking, Verdaging, Verlenging
from regio_uitstroom.model.woorden import Oordeelsoort


def gevraagde_oordelen(regeling: Regeling) -> frozenset[str]:
    """Return the keys of every judgment that the agreement can ask for, the use of its powers among them."""
    machten = (een for een in regeling.regels if isinstance(een, Intrekking | Verlenging | Verdaging))
    gebruik = [met_gebruik(een, "", "") for een in machten]
    gebruik += [met_oordeel(een) for een in regeling.regels if isinstance(een, Bevoegdheid)]
    gevraagd = van_soort(Oordeelsoort, regeling.begrippen, regeling.regels, *gebruik)
    return frozenset(oordeel.sleutel for oordeel in gevraagd)


def onbekende_oordelen(client: Client, regeling: Regeling) -> tuple[RecordFout, ...]:
    """Return the judgments of the record that count for nothing: neither the agreement nor the lexicon knows them.

    They are no errors: a record may be laid beside several agreements. But a key that is misspelt leaves a question
    open that was answered, so whoever made the record has to hear of it.
    """
    if not client.oordelen:
        return ()
    bekend = gevraagde_oordelen(regeling) | {rij["sleutel"] for rij in lexicon_rows("oordelen")}
    verwacht = "een oordeel waar deze regeling om vraagt; dit telt niet mee"
    return tuple(
        RecordFout(f"$.oordelen[{nummer}].oordeel", verwacht + nearest(gegeven.oordeel, sorted(bekend)))
        for nummer, gegeven in enumerate(client.oordelen)
        if gegeven.oordeel not in bekend
    )


def onbekende_beroepen(client: Client, *regelingen: Regeling) -> tuple[RecordFout, ...]:
    """Return the appeals of the record that count for nothing: none of the texts has a power at that place.

    They are no errors, for the same reason as judgments. An appeal in other words than a citation may mean any power.
    """
    if not isinstance(client.beroepen_op, Bekend):
        return ()
    machten = [regel for een in regelingen for regel in een.regels if isinstance(regel, Bevoegdheid)]
    plaatsen = [evolve(macht.citaat, artikel=macht.citaat.artikel.lower()) for macht in machten]
    verwacht = "een bepaling van deze regeling waarop de cliënt een beroep kan doen; dit telt niet mee"
    return tuple(
        RecordFout(f"$.beroepenOp[{nummer}].bepaling", verwacht)
        for nummer, beroep in enumerate(client.beroepen_op.waarde)
        if (genoemd := lees_citaat(beroep.bepaling)) is not None and not any(map(genoemd.omvat, plaatsen))
    )
