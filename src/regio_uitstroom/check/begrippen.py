"""Defined terms and declared facts: circular, or never used."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.check.uitzonderingen import vind_kring
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Label, diagnose
from regio_uitstroom.diagnostics.kinds_check import KRINGVERWIJZING_BEGRIPPEN, ONGEBRUIKT_BEGRIP, ONGEBRUIKT_GEGEVEN
from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, VoorwaardeBegrip
from regio_uitstroom.model.doorloop import doorloop, van_soort
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import BegripGeldt


def begrippen_in(*delen: object) -> Iterator[str]:
    """Yield the names of the defined terms that the parts refer to."""
    for deel in doorloop(*delen):
        if isinstance(deel, Begripbron | BegripGeldt):
            yield deel.begrip


def kring_van_begrippen(regeling: Regeling) -> Iterator[Diagnostic]:
    """A definition that comes back to itself decides nothing: an error.

    Within a later step the term itself means what the earlier steps give (semantics, section 3): that is no circle.
    """
    kanten = {b.naam: tuple(sorted(_leunt_op(b))) for b in regeling.begrippen}
    kring = vind_kring(kanten)
    if kring:
        spans = [regeling.begrip(naam).span for naam in kring]
        labels = tuple(Label(s, "en deze omschrijving") for s in spans[1:] if s is not None)
        tekst = " → ".join(f"`{naam}`" for naam in (*kring, kring[0]))
        yield diagnose(KRINGVERWIJZING_BEGRIPPEN, spans[0], labels=labels, begrip=kring[0], kring=tekst)


def _leunt_op(begrip: Begrip) -> set[str]:
    """Return the terms that a definition needs; in a later step of its own definition the term itself is allowed."""
    if not isinstance(begrip, GemeenteBegrip):
        return set(begrippen_in(begrip.voorwaarde)) if isinstance(begrip, VoorwaardeBegrip) else set()
    eerste, *later = begrip.stappen
    return set(begrippen_in(eerste)) | (set(begrippen_in(*later)) - {begrip.naam})


def ongebruikte_begrippen(regeling: Regeling) -> Iterator[Diagnostic]:
    """A definition of a municipality or a condition that no rule and no other definition uses."""
    gebruikt = set(begrippen_in(*regeling.regels, *regeling.begrippen))
    for begrip in regeling.begrippen:
        if isinstance(begrip, GemeenteBegrip | VoorwaardeBegrip) and begrip.naam not in gebruikt:
            yield diagnose(ONGEBRUIKT_BEGRIP, begrip.span, begrip=begrip.naam)


def ongebruikte_gegevens(regeling: Regeling) -> Iterator[Diagnostic]:
    """A declared fact that nothing in the text reads."""
    gebruikt = set(van_soort(Gegeven, *regeling.regels, *regeling.begrippen))
    for gegeven in regeling.gegevens:
        if gegeven not in gebruikt:
            yield diagnose(ONGEBRUIKT_GEGEVEN, None, gegeven=gegeven.sleutel.removeprefix("feiten."))
