"""The motivering in short: the outcome and its ground, always, and whatever else fits, in whole sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomstsoort, Urgentievraag, Waarde
from regio_uitstroom.explain.aanduiding import bepalingen, gevolg, onderwerp, vraagzin
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, zin
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import Taak

LENGTE_TOELICHTING = 1_000
"""Characters of a toelichting: the room that a Resultaat has in the ZGW standards."""

_MEESTE_GEMEENTEN = 12
_MEESTE_PLAATSEN = 3
"""More municipalities and places than these are counted instead of named, where the room is short."""


def toelichting(zaak: Zaak, alineas: Sequence[Alinea]) -> str:
    """Return the motivering in at most so many characters.

    The first sentences of the motivering, where these hold the outcome and its ground; otherwise both in short, and
    after them the sentences that still fit. No sentence is ever cut.
    """
    zinnen = [tekst for alinea in alineas for tekst in alinea if tekst]
    kort = _passend((), zinnen, achtereen=True)
    eerste = [tekst for tekst in (alineas[0] if alineas else ()) if tekst]
    grond = (*zaak.uitkomst.grond, *zaak.uitkomst.strijd)[:1]
    noemt_grond = all(citaat.tekst.lower() in kort.lower() for citaat in grond)
    if kort.startswith(" ".join(eerste)) and noemt_grond:
        return kort
    return _passend(_kern(zaak), [tekst for tekst in zinnen if tekst not in eerste], achtereen=False)


def _passend(begin: Iterable[str], zinnen: Iterable[str], *, achtereen: bool) -> str:
    """Return the beginning with the sentences that fit; ``achtereen``: none after the first that does not."""
    tekst = " ".join(filter(None, begin))
    for volgende in zinnen:
        langer = f"{tekst} {volgende}" if tekst else volgende
        if len(langer) <= LENGTE_TOELICHTING:
            tekst = langer
        elif achtereen:
            break
    return tekst


def _kern(zaak: Zaak) -> Alinea:
    """Return the outcome and its ground in sentences of a bounded length."""
    return (zin(_uitkomst(zaak)), zin(_grond(zaak)))


def _uitkomst(zaak: Zaak) -> str:
    waarde, vraag = zaak.uitkomst.waarde, vraagzin(zaak.vraag)
    match zaak.uitkomst.soort:
        case Uitkomstsoort.VASTGESTELD if waarde is not None:
            return _vastgesteld(zaak, waarde)
        case Uitkomstsoort.NIET_VAN_TOEPASSING:
            return f"{vraag}, volgt op {zaak.peildatum} niet uit de regels; zij zijn hier niet van toepassing"
        case Uitkomstsoort.ONBEPAALD:
            return f"op {zaak.peildatum} is nog niet te zeggen {vraag}, want er ontbreken gegevens"
        case Uitkomstsoort.STRIJDIG:
            return f"{vraag}, kan voor {zaak.peildatum} niet worden vastgesteld, want regels spreken elkaar tegen"
        case _ if zaak.uitkomst.reden is Reden.TEKST_LAAT_OPEN:
            return f"{vraag}, laat de tekst op {zaak.peildatum} open"
        case _:
            return f"{vraag}, hangt op {zaak.peildatum} af van een oordeel"


def _vastgesteld(zaak: Zaak, waarde: Waarde) -> str:
    if isinstance(zaak.vraag, Taak) and len(waarde.gemeenten) > _MEESTE_GEMEENTEN:
        aantal = len(waarde.gemeenten)
        return f"{aantal} gemeenten zijn op {zaak.peildatum} samen verantwoordelijk voor {onderwerp(zaak.vraag)}"
    if zaak.vraag is Urgentievraag.STATUS:
        return f"op {zaak.peildatum} {gevolg(zaak.vraag, waarde)}"
    voor = f" voor {onderwerp(zaak.vraag)}" if isinstance(zaak.vraag, Taak) else ""
    return f"op {zaak.peildatum} {gevolg(zaak.vraag, waarde)}{voor}"


def _grond(zaak: Zaak) -> str:
    """Return on which provisions it rests, or between which the conflict is; empty where there are none."""
    plaatsen = (*zaak.uitkomst.strijd, *(c for c in zaak.uitkomst.grond if c not in zaak.uitkomst.strijd))
    return f"het gaat om {_enkele(plaatsen)}" if plaatsen else ""


def _enkele(plaatsen: Sequence[Citaat]) -> str:
    meer = len(plaatsen) - _MEESTE_PLAATSEN
    genoemd = bepalingen(*plaatsen[:_MEESTE_PLAATSEN])
    return genoemd if meer <= 0 else f"{genoemd}, en om nog {meer} {'bepaling' if meer == 1 else 'bepalingen'}"
