"""One question under one agreement, decided for any record and any day, without the list of what is still needed."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date

from attrs import field

from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.evaluation.beoordeel import beoordeel, beoordeel_bundel, stel, taken
from regio_uitstroom.evaluation.beslis import Afloop, Beslissing
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag, Vraag
from regio_uitstroom.evaluation.vragen import onder_laatste_toekenning, vers
from regio_uitstroom.evaluation.weging import Vraagstuk, Weging, weeg
from regio_uitstroom.model.bundel import Bundel, teksten_van
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen

GEEN_VRAAG = Beslissing(Afloop.NIETS_LEVEND)
"""Nothing is decided on the status of an urgency that was not granted."""


def sleutel_van_vraag(vraag: Vraag) -> str:
    """Return the key of a question: ``huisvesting``, ``aanspraak``, ``status``."""
    return vraag.sleutel if isinstance(vraag, Taak) else vraag.value


def vragen_van(regeling: Regeling | Bundel) -> tuple[Vraag, ...]:
    """Return every question that can be put to the agreement, or to several together."""
    return (*taken(*teksten_van(regeling)), *Urgentievraag)


def uitkomst_op(uitkomsten: Iterable[Uitkomst], vraag: Vraag) -> Uitkomst | None:
    """Return the outcome of a question; None where it was not asked (the status of what was not granted)."""
    return next((uitkomst for uitkomst in uitkomsten if uitkomst.vraag == vraag), None)


def kern(uitkomst: Uitkomst | None) -> Hashable:
    """Return what two outcomes must share to count as the same.

    An outcome that is not settled (*onbepaald*, *oordeel_nodig*) is one outcome, whatever it waits for.
    """
    if uitkomst is None:
        return None
    open_ = {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG}
    return Uitkomstsoort.ONBEPAALD if uitkomst.soort in open_ else (uitkomst.soort, uitkomst.waarde)


@frozen
class Gewogen:
    """A question that was weighed: its rules, all that was worked out, and what follows."""

    stuk: Vraagstuk
    ctx: Context
    weging: Weging


@frozen
class Vraagsteller:
    """Puts one question to an agreement, or to several together (the record then as ``met_tekst`` returns it)."""

    regeling: Regeling | Bundel
    vraag: Vraag
    aannames: Mapping[str, Waarde] = field(factory=dict, repr=False)

    def uitkomst(self, client: Client, peildatum: date) -> Uitkomst | None:
        """Return the outcome in full."""
        if isinstance(self.regeling, Bundel):
            gemaakt = beoordeel_bundel(self.regeling, client, peildatum=peildatum, aannames=self.aannames)
        else:
            gemaakt = beoordeel(self.regeling, client, peildatum=peildatum, aannames=self.aannames)
        return uitkomst_op(gemaakt.uitkomsten, self.vraag)

    def beslis(self, client: Client, peildatum: date) -> Beslissing:
        """Return what the rules decide: the outcome without all that explains it."""
        gewogen = self.weeg(client, peildatum)
        return GEEN_VRAAG if gewogen is None else gewogen.weging.beslissing

    def weeg(self, client: Client, peildatum: date) -> Gewogen | None:
        """Weigh the rules; None where the question is not asked."""
        gesteld = self.stel(client, peildatum)
        if gesteld is None:
            return None
        stuk, ctx = gesteld
        return Gewogen(stuk, ctx, weeg(stuk, ctx))

    def stel(self, client: Client, peildatum: date) -> tuple[Vraagstuk, Context] | None:
        """Return the rules on the question, and all that is worked out before they are weighed."""
        vragen = stel(self.regeling, client, peildatum, self.aannames)
        ctx = vragen.ctx
        if isinstance(self.vraag, Taak):
            return vragen.taak(self.vraag), vers(ctx, taak=self.vraag)
        if self.vraag is Urgentievraag.AANSPRAAK:
            return vragen.aanspraak(), vers(ctx)
        onder = onder_laatste_toekenning(ctx)
        return (vragen.status(onder), vers(ctx, over_status=True)) if onder else None

    def los(self, client: Client, peildatum: date) -> Context:
        """Return what the rules look at, before anything is worked out."""
        return stel(self.regeling, client, peildatum, self.aannames).ctx.opnieuw(
            taak=self.vraag if isinstance(self.vraag, Taak) else None, over_status=self.vraag is Urgentievraag.STATUS
        )
