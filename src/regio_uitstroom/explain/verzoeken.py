"""What a municipality that is not responsible answers to a request for care: codes of iWmo and iJw (list WJ759).

A provider asks a municipality for care by a *verzoek om toewijzing*; the answer (WMO319, JW319) carries a reason where
it is a no. Code 8 (woonplaatsbeginsel) is for the Jeugdwet alone and names the municipality that is responsible; code 5
(andere gemeente) is for every other case. No other code of the list is about who is responsible.
"""

from __future__ import annotations

from collections.abc import Mapping

from regio_uitstroom.client.codelijsten import Code, Codelijst, code
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen

ANDERE_GEMEENTE, WOONPLAATSBEGINSEL = "5", "8"

JEUGDWET = "Jeugdwet"
"""The act whose definition of woonplaats is the woonplaatsbeginsel (article 1.1), by its title."""

STANDAARDEN: Mapping[str, Codelijst] = {
    "jeugdhulp": Codelijst.JW_REDEN_AFWIJZING,
    "jeugdhulp met verblijf": Codelijst.JW_REDEN_AFWIJZING,
    "begeleiding": Codelijst.WMO_REDEN_AFWIJZING,
    "ambulante begeleiding": Codelijst.WMO_REDEN_AFWIJZING,
    "woonbegeleiding": Codelijst.WMO_REDEN_AFWIJZING,
    "ondersteuning": Codelijst.WMO_REDEN_AFWIJZING,
    "opvang": Codelijst.WMO_REDEN_AFWIJZING,
    "maatschappelijke opvang": Codelijst.WMO_REDEN_AFWIJZING,
    "vrouwenopvang": Codelijst.WMO_REDEN_AFWIJZING,
    "beschermd wonen": Codelijst.WMO_REDEN_AFWIJZING,
}
"""The tasks for which a provider can ask a municipality for care, each with the standard in which it does."""


@frozen
class Afwijzing:
    """The reason that every other municipality than the responsible one gives.

    ``code`` None: there is none, ``waarom`` says why. ``gemeente``: the one that goes along with code 8.
    """

    code: Code | None = None
    gemeente: Gemeente | None = None
    waarom: str = ""


def afwijzing(uitkomst: Uitkomst, regeling: Regeling | None = None) -> Afwijzing:
    """Return what a municipality answers that is asked for care and is not responsible by this outcome.

    ``regeling`` is the agreement that was applied, where it is one: it tells whether the outcome rests on the Jeugdwet.
    Citations of a register tell that themselves.
    """
    if not isinstance(uitkomst.vraag, Taak):
        return Afwijzing(waarom="over urgentie gaat geen verzoek om toewijzing")
    lijst = STANDAARDEN.get(uitkomst.vraag.sleutel)
    if lijst is None:
        return Afwijzing(waarom="hiervoor bestaat geen verzoek om toewijzing in iWmo of iJw")
    if uitkomst.soort is not Uitkomstsoort.VASTGESTELD or uitkomst.waarde is None:
        return Afwijzing(waarom="welke gemeente verantwoordelijk is, staat niet vast")
    if lijst is Codelijst.JW_REDEN_AFWIJZING and _volgens_jeugdwet(uitkomst, regeling):
        gemeenten = tuple(uitkomst.waarde.gemeenten)
        return Afwijzing(code(lijst, WOONPLAATSBEGINSEL), gemeenten[0] if len(gemeenten) == 1 else None)
    return Afwijzing(code(lijst, ANDERE_GEMEENTE))


def _volgens_jeugdwet(uitkomst: Uitkomst, regeling: Regeling | None) -> bool:
    """Whether every rule that decides stands in the Jeugdwet."""
    namen = {citaat.uit.aanduiding if citaat.uit is not None else None for citaat in uitkomst.grond}
    eigen = regeling is not None and regeling.kop.soort is Soort.WET and regeling.kop.titel.startswith(JEUGDWET)
    return bool(namen) and all(eigen if naam is None else naam.startswith(f"de wet “{JEUGDWET}") for naam in namen)
