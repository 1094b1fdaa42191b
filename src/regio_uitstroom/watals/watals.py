"""What would change an outcome: the smallest change of facts, and the first day on which it changes by itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.evaluation import uitkomst as u
from regio_uitstroom.evaluation.argumenten import keur_argumenten
from regio_uitstroom.evaluation.dagen import schuif
from regio_uitstroom.evaluation.toegepaste_macht import met_tekst
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.tijd import Duur, Eenheid
from regio_uitstroom.watals.uitkomst import GeenAntwoord, WatAls
from regio_uitstroom.watals.vanzelf import eerste_verandering
from regio_uitstroom.watals.vraag import Vraagsteller, sleutel_van_vraag, vragen_van
from regio_uitstroom.watals.zoeken import Gezocht, Zoekvraag, zoek

VERST = Duur(50, Eenheid.JAAR)
"""Farther than this is never looked ahead: no agreement lasts as long."""

VOORUIT = Duur(5, Eenheid.JAAR)
"""How far is looked ahead for what changes by itself, unless the caller says otherwise."""


def wat_als(  # noqa: PLR0913 - what is asked, of whom, and how far to look
    regeling: Regeling | Bundel,
    client: Client,
    *,
    peildatum: date,
    vraag: u.Vraag | str,
    gewenst: u.Waarde | None = None,
    aannames: Mapping[str, Waarde] | None = None,
    vast: Collection[str] = (),
    horizon: date | None = None,
) -> WatAls:
    """Return the smallest change of facts that changes an outcome, and the first day on which it changes by itself.

    ``regeling`` is an agreement, or a register of several: the outcome is then the one that they have together.
    ``vraag`` is a question or its key (``huisvesting``, ``aanspraak``, ``status``). ``gewenst`` is the value that is
    looked for; None: any other outcome. An outcome that is not settled counts as one, whatever it waits for. ``vast``
    holds keys of facts that are to stay as they are, beside those that cannot change (``lexicon/veranderlijk.csv``).
    ``horizon`` is the last day that is looked at, at most fifty years after the peildatum; None: five years. Raises
    :class:`.GeenAntwoord` for a question that the agreement does not answer for this client, and TypeError and
    ValueError as ``evaluate`` does.
    """
    keur_argumenten(regeling, client, peildatum, aannames)
    gevraagd = _vraag(regeling, vraag)
    client = met_tekst(client, regeling) if isinstance(regeling, Bundel) else client
    steller = Vraagsteller(regeling, gevraagd, dict(aannames or {}))
    uitkomst, gewogen = steller.uitkomst(client, peildatum), steller.weeg(client, peildatum)
    if uitkomst is None or gewogen is None:
        raise GeenAntwoord(sleutel_van_vraag(gevraagd))
    zoekvraag = Zoekvraag(steller, client, gewogen, uitkomst, gewenst, frozenset(vast))
    return _beantwoord(zoekvraag, _einde(peildatum, horizon))


def _beantwoord(vraag: Zoekvraag, einde: date) -> WatAls:
    """Search, unless the wanted value is there already, and look ahead."""
    peildatum = vraag.gewogen.ctx.peildatum
    bereikt = vraag.gewenst is not None and vraag.uitkomst.waarde == vraag.gewenst
    gezocht = Gezocht() if bereikt else zoek(vraag)
    return WatAls(
        vraag.steller.vraag,
        vraag.uitkomst,
        vraag.gewenst,
        bereikt,
        gezocht.veranderingen,
        gezocht.tot_en_met,
        gezocht.pogingen,
        gezocht.beperkingen,
        einde,
        eerste_verandering(vraag.steller, vraag.client, peildatum, einde),
    )


def _vraag(regeling: Regeling | Bundel, gezocht: u.Vraag | str) -> u.Vraag:
    for vraag in vragen_van(regeling):
        if gezocht in (vraag, sleutel_van_vraag(vraag)):
            return vraag
    raise GeenAntwoord(gezocht)


def _einde(peildatum: date, horizon: date | None) -> date:
    """Return the last day that is looked at: not before the peildatum, and never farther than :data:`VERST`."""
    return min(max(horizon or schuif(peildatum, VOORUIT), peildatum), schuif(peildatum, VERST))
