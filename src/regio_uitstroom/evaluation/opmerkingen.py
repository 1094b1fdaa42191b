"""What in a record counts for nothing: whoever made it may have meant something else."""

from __future__ import annotations

from regio_uitstroom.client.errors import RecordFout
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.gevraagde_oordelen import onbekende_beroepen, onbekende_oordelen
from regio_uitstroom.evaluation.toegekend import bijna_deze_tekst
from regio_uitstroom.evaluation.toegepaste_macht import met_tekst
from regio_uitstroom.evaluation.verrichting import onbekende_verrichtingen
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling


def opmerkingen(client: Client, regeling: Regeling | Bundel) -> tuple[RecordFout, ...]:
    """Return what in the record counts for nothing under the agreement; of several texts under none of them."""
    teksten = regeling.regelingen if isinstance(regeling, Bundel) else (regeling,)
    if isinstance(regeling, Bundel):
        client, regeling = met_tekst(client, regeling), regeling.samen
    oordelen, beroepen = onbekende_oordelen(client, regeling), onbekende_beroepen(client, regeling)
    return (*oordelen, *beroepen, *bijna_deze_tekst(client, teksten), *onbekende_verrichtingen(client, teksten))
