"""*Alleen urgentie, indien …*, *alleen cliënten die … krijgen urgentie*: what somebody must meet to get it."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bijwoord, Clienten
from regio_uitstroom.syntax.build.zin import Zin

BIJZIN, GROEP = "bijzin", "groep"
"""What is demanded: the condition behind *indien*, or whom the sentence is about."""

_EIST = frozenset({"indien", "mits", "voor zover"})
_SOORTEN = (ast.Bijzin, ast.MetUitzonderingVan, ast.Tegenbewijs, ast.NaVerblijf, ast.Termijn)
_TOT_DE_EIS = re.compile(
    r"(?:(?:met|voor|een|de|recht|op|in|aanmerking|aan|door|worden|kunnen|mogen|kan|mag|urgentie|voorrang|"
    r"urgentieverklaring|voorrangsverklaring|krijgen|verkrijgen|komen|hebben|verleend|toegekend|gegeven|afgegeven|"
    r"verstrekt|verlenen|toekennen|geven|afgeven|verstrekken|cliënt|cliënten|"
    r"(?:het college|burgemeester en wethouders)(?: van burgemeester en wethouders)?)(?:\s+|,\s*|$))*"
)
"""What may stand between *alleen* and the condition: with another word (*op aanvraag*) it is that which is alone."""


def wat_geeist_wordt(z: Zin, regel: ast.Urgentie) -> str:
    """Return what is demanded for urgency; empty where it is not clear what *alleen* belongs to."""
    woord = next((i for i in z.alles if isinstance(i, Bijwoord) and i.soort == "UITSLUITEND"), None)
    if woord is None or regel.geen or regel.in_ieder_geval or regel.grond or regel.verwijzing or regel.bedoeld:
        return ""
    if regel.kan and _is_bevoegdheid(z, regel):
        return ""
    beperkingen = [i for i in z.alles if isinstance(i, _SOORTEN)]
    groepen = [i for i in z.alles if isinstance(i, Clienten) or isinstance(getattr(i, "inhoud", None), Clienten)]
    if not beperkingen:
        smal = regel.wie is not None and (regel.wie.beperking is not None or regel.wie.begrip is not None)
        return GROEP if smal and len(groepen) == 1 and _hoort_bij(z, woord, groepen[0]) else ""
    eis = beperkingen[0]
    een = len(beperkingen) == 1 and isinstance(eis, ast.Bijzin) and eis.doel is None and eis.soort in _EIST
    return BIJZIN if een and _hoort_bij(z, woord, eis) else ""


def _is_bevoegdheid(z: Zin, regel: ast.Urgentie) -> bool:
    """Whether it is a power to bound what another place grants, which says nothing until it is used.

    *In afwijking van het eerste lid kunnen burgemeester en wethouders uitsluitend voorrang geven als …*
    (Huisvestingswet, article 14(6)).
    """
    elders = regel.wie is not None and regel.wie.bedoeld is not None
    return elders or any(isinstance(item, ast.InAfwijkingVan) for item in z.alles)


def _hoort_bij(z: Zin, woord: Bijwoord, eis: ast.Knoop) -> bool:
    """Whether what is demanded follows *alleen*, with nothing between them that can be what is alone."""
    if eis.span.start < woord.span.start:
        return False
    tussen = _tussen(woord, eis)
    return not tussen or (woord.span.start > z.span.start and _TOT_DE_EIS.fullmatch(tussen) is not None)


def _tussen(woord: Bijwoord, later: ast.Knoop) -> str:
    """Return the words between two parts of a sentence."""
    return " ".join(woord.span.source.text[woord.span.end : later.span.start].split()).strip(" ,")
