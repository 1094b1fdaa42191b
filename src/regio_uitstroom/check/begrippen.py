"""Defined terms and declared facts: circular, or never used."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Label, diagnose
from regio_uitstroom.diagnostics.kinds_check import (
    BEGRIPPEN_TE_DIEP,
    KRINGVERWIJZING_BEGRIPPEN,
    ONGEBRUIKT_BEGRIP,
    ONGEBRUIKT_GEGEVEN,
)
from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, VoorwaardeBegrip
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.kring import vind_kring
from regio_uitstroom.model.leunen import DIEPST, dieptes
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Overdracht, Regel, Verplichting
from regio_uitstroom.model.voorwaarden import BegripGeldt
from regio_uitstroom.model.woorden import Moment


def begrippen_in(*delen: object) -> Iterator[str]:
    """Yield the names of the defined terms that the parts refer to."""
    for deel in doorloop(*delen):
        if isinstance(deel, _NOEMT_BEGRIP):
            yield deel.begrip


_NOEMT_BEGRIP: tuple[type[Begripbron | BegripGeldt], ...] = (Begripbron, BegripGeldt)


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
    eerste, later = begrip.stappen[:1], begrip.stappen[1:]
    return set(begrippen_in(eerste)) | (set(begrippen_in(later)) - {begrip.naam})


def begrippen_te_diep(regeling: Regeling) -> Iterator[Diagnostic]:
    """Definitions that lean on one another deeper than is worked out: an error, said once at the first that does."""
    diep = dieptes(regeling.begrippen)
    te_diep = [begrip for begrip in regeling.begrippen if diep.get(begrip.naam, 0) > DIEPST]
    if te_diep:
        eerste = min(te_diep, key=lambda begrip: diep[begrip.naam])
        yield diagnose(
            BEGRIPPEN_TE_DIEP,
            eerste.span,
            begrip=eerste.naam,
            diepte=str(diep[eerste.naam]),
            grens=str(DIEPST),
        )


DOELGROEP = "doelgroep"
"""A text that declares this term covers nobody else: it is used without being named."""


def ongebruikte_begrippen(regeling: Regeling) -> Iterator[Diagnostic]:
    """A definition of a municipality or a condition that no rule and no other definition uses.

    An obligation or a handover uses a term by naming it in its words.
    """
    genoemd = (*regeling.in_regels.met(*_NOEMT_BEGRIP), *regeling.in_begrippen.met(*_NOEMT_BEGRIP))
    gebruikt = {DOELGROEP, *(deel.begrip for _, deel in genoemd)}
    for begrip in regeling.begrippen:
        if not isinstance(begrip, GemeenteBegrip | VoorwaardeBegrip) or begrip.naam in gebruikt:
            continue
        if not any(noemt(tekst, begrip.naam) for regel in regeling.regels for tekst in woorden_van(regel)):
            yield diagnose(ONGEBRUIKT_BEGRIP, begrip.span, begrip=begrip.naam)


def woorden_van(regel: Regel) -> Iterator[str]:
    """Yield the words of a rule: its sentence, and what an obligation or a handover is about and for whom."""
    yield regel.tekst
    if isinstance(regel, Verplichting):
        yield from (regel.voorwerp, regel.ontvanger)
    elif isinstance(regel, Overdracht):
        yield from (onderdeel.naam for onderdeel in regel.inhoud)


def noemt(tekst: str, naam: str) -> bool:
    """Whether the text holds the term as words of their own, whatever its capitals."""
    in_tekst, gezocht = tekst.casefold(), naam.casefold()
    begin = in_tekst.find(gezocht)
    while begin >= 0:
        einde = begin + len(gezocht)
        if not in_tekst[max(begin - 1, 0) : begin].isalnum() and not in_tekst[einde : einde + 1].isalnum():
            return True
        begin = in_tekst.find(gezocht, begin + 1)
    return False


def ongebruikte_gegevens(regeling: Regeling) -> Iterator[Diagnostic]:
    """A declared fact that nothing in the text reads."""
    overal = (regeling.in_regels, regeling.in_begrippen)
    gebruikt = {deel for inhoud in overal for _, deel in inhoud.met(Gegeven)}
    dagen = {f"feiten.{moment.sleutel}" for inhoud in overal for _, moment in inhoud.met(Moment)}
    for gegeven in regeling.gegevens:
        if gegeven not in gebruikt and gegeven.sleutel not in dagen:
            yield diagnose(ONGEBRUIKT_GEGEVEN, gegeven.span, gegeven=gegeven.sleutel.removeprefix("feiten."))
