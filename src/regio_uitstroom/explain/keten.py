"""Codes of the chain for an outcome: what a housing corporation (VERA) can take over.

Only what the outcome decides gets a code, and only from a list that holds one; the rest is told in ``ZONDER_CODE``.
What a municipality answers that is asked for care and is not responsible stands in ``verzoeken``.
"""

from __future__ import annotations

from collections.abc import Mapping

from regio_uitstroom.client.codelijsten import Code, Codelijst, code
from regio_uitstroom.evaluation.uitkomst import RegelBevinding, Uitkomst, Uitkomstsoort, Urgentievraag

VOORRANGSOORT, VOORRANGDETAILSOORT = "voorrangsoort", "voorrangdetailsoort"
"""The keys of the codes in the outcome as JSON."""

URGENTIE = "URG"
UITSTROOM = "UIT"
EX_GEDETINEERD = "EXD"

_DETENTIE = frozenset({"penitentiaire inrichting"})
_GEEN_DETAILSOORT = frozenset({"justitiële jeugdinrichting", "instelling voor forensische zorg"})
"""Facilities that are neither a maatschappelijke instelling nor plainly detention: the list has no code for them."""

ZONDER_CODE: Mapping[Codelijst, str] = {
    Codelijst.AANVULLENDEDOELGROEP: "zegt iets over de cliënt (dakloos, verslaafd); een uitkomst stelt dat niet vast",
    Codelijst.DOELGROEP: "zegt iets over het huishouden; een uitkomst stelt dat niet vast",
    Codelijst.WMO_REDEN_BEEINDIGING: "zegt waarom de zorg is geëindigd; dat meldt de zorgaanbieder",
    Codelijst.JW_REDEN_BEEINDIGING: "zegt waarom de zorg is geëindigd; dat meldt de zorgaanbieder",
    Codelijst.WMO_PRODUCTCATEGORIE: "zegt welke zorg is toegewezen; een uitkomst kent geen zorg toe",
    Codelijst.JW_PRODUCTCATEGORIE: "zegt welke zorg is toegewezen; een uitkomst kent geen zorg toe",
}
"""The lists that were searched for a code and give none, with the reason.

Of VOORRANGSOORT and VOORRANGDETAILSOORT the codes under BIN (binding) are not given: a tie with a region is a condition
here, no outcome. Nor are the other grounds of urgency: an agreement names its categories in words of its own. Nor have
an outcome without a decision and *niet urgent* a code; ``vera_zonder`` says so for each outcome.
"""


def vera_codes(uitkomst: Uitkomst) -> dict[str, str]:
    """Return the codes of VERA by key (``voorrangsoort``, ``voorrangdetailsoort``); empty where none applies.

    The voorrangsoort is given for urgency that was established, also for the status of one that was granted. The
    voorrangdetailsoort only where a stay is among the reasons: a condition of the deciding rules holds by it. All
    stays by which one does must lead to the same code.
    """
    if not _is_urgent(uitkomst):
        return {}
    soort = code(Codelijst.VOORRANGSOORT, URGENTIE)
    detail = _detailsoort(uitkomst)
    gevonden = {VOORRANGSOORT: soort, VOORRANGDETAILSOORT: detail if detail and detail.ouder == soort else None}
    return {sleutel: waarde.code for sleutel, waarde in gevonden.items() if waarde is not None}


def vera_zonder(uitkomst: Uitkomst | None) -> dict[str, str]:
    """Return why a code of VERA is not given, by its key; empty where both are."""
    if uitkomst is None:
        return dict.fromkeys((VOORRANGSOORT, VOORRANGDETAILSOORT), "er is geen vraag over urgentie gesteld")
    if not _is_urgent(uitkomst):
        vast = uitkomst.soort is Uitkomstsoort.VASTGESTELD
        waarom = "de lijst heeft geen code voor wie niet urgent is" if vast else "dat er urgentie is, staat niet vast"
        return dict.fromkeys((VOORRANGSOORT, VOORRANGDETAILSOORT), waarom)
    if VOORRANGDETAILSOORT in vera_codes(uitkomst):
        return {}
    if uitkomst.vraag is Urgentievraag.STATUS:
        return {VOORRANGDETAILSOORT: "de urgentie is al verleend; de grond ervoor is niet opnieuw bekeken"}
    voorzieningen = _voorzieningen(uitkomst)
    if not voorzieningen:
        return {VOORRANGDETAILSOORT: "de urgentie berust niet op een verblijf"}
    soorten = set(map(_code_van, voorzieningen))
    waarom = "de verblijven wijzen niet dezelfde code aan" if len(soorten) > 1 else "de lijst heeft geen code hiervoor"
    return {VOORRANGDETAILSOORT: waarom}


def _is_urgent(uitkomst: Uitkomst) -> bool:
    if not isinstance(uitkomst.vraag, Urgentievraag) or uitkomst.soort is not Uitkomstsoort.VASTGESTELD:
        return False
    return uitkomst.waarde is not None and uitkomst.waarde.urgent is True


def _detailsoort(uitkomst: Uitkomst) -> Code | None:
    gevonden = {_code_van(soort) for soort in _voorzieningen(uitkomst)}
    waarde = gevonden.pop() if len(gevonden) == 1 else None
    return None if waarde is None else code(Codelijst.VOORRANGDETAILSOORT, waarde)


def _beslist(regel: RegelBevinding, uitkomst: Uitkomst) -> bool:
    return regel.geldt is True and any(grond.omvat(regel.regel) for grond in uitkomst.grond)


def _voorzieningen(uitkomst: Uitkomst) -> frozenset[str]:
    """Return the kinds of facility of the stays by which a condition of a deciding rule holds.

    A stay that another rule read, or that a condition looked at and passed over, is none of them; nor is one on which
    only the status of an urgency rests, for that is not what it was granted for. Without recursion, for a condition may
    lie deep.
    """
    if uitkomst.vraag is not Urgentievraag.AANSPRAAK:
        return frozenset()
    stapel = [regel.bevinding for regel in uitkomst.redenering if _beslist(regel, uitkomst)]
    gevonden: set[str] = set()
    while stapel:
        huidige = stapel.pop()
        if huidige.waarheid is True:
            gevonden.update(huidige.voorzieningen)
            stapel.extend(huidige.delen)
    return frozenset(gevonden)


def _code_van(voorziening: str) -> str | None:
    if not voorziening or voorziening in _GEEN_DETAILSOORT:
        return None
    return EX_GEDETINEERD if voorziening in _DETENTIE else UITSTROOM
