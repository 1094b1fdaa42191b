"""What a duty is about can decide where its verb does not: *Partijen beëindigen dit convenant op 1 januari 2025*."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Delen,
    Ding,
    Gebouwd,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.hoofd import Hoofd

_MET_DE_TEKST = frozenset(
    {"evalueren", "bespreken", "publiceren", "bekendmaken", "ondertekenen", "toetsen", "naleven", "monitoren",
     "opzeggen", "wijzigen", "aanpassen", "actualiseren", "uitvoeren", "onderschrijven", "voortbouwen", "delen",
     "zenden", "toezenden", "aanhalen", "opvolgen", "volgen", "toelichten", "uitleggen", "versturen", "overleggen",
     "intrekken"}
)  # fmt: skip
"""What can be done with the text itself while it stays in force as it is."""
_VAST_OP_DAG = frozenset({"evalueren", "bespreken", "publiceren", "bekendmaken", "ondertekenen", "toetsen", "zenden"})
"""Which of these can be done on a day; any other then says from when or until when the text holds."""
_ONGEDAAN = frozenset(
    {"annuleren", "herzien", "vernietigen", "innemen", "heroverwegen", "herbeoordelen", "beëindigen", "sluiten",
     "afsluiten", "stopzetten"}
)  # fmt: skip
_BESLUIT = re.compile(
    r"\b(?:toekenning|beschikking|verklaring|indicatie|besluit|deelname|deelneming|aanvraag|verzoek|procedure|traject|"
    r"behandeling)(?:en)?\b",
    re.IGNORECASE,
)
_OORDEELT = frozenset({"bekrachtigen", "instemmen", "accepteren", "aanvaarden", "leggen", "terzijdeleggen"})
"""What is said of an application once it is decided on (*stemt in met de aanvraag*, *legt de aanvraag ter zijde*)."""
_OVER_AANVRAAG = re.compile(r"\b(?:urgentie)?(?:aanvra(?:ag|gen)|verzoek(?:en)?)\b", re.IGNORECASE)
_WIJZIGT = frozenset({"wijzigen", "aanpassen"})
_BESCHIKT = re.compile(r"\b(?:beschikking|toekenning|indicatie)(?:en)?\b", re.IGNORECASE)
_VERSTREKT = frozenset(
    {"verstrekken", "verlenen", "sturen", "toesturen", "geven", "afgeven", "uitreiken", "toekennen", "versturen",
     "zenden", "toezenden", "inschrijven", "registreren", "plaatsen", "aanwijzen", "opnemen"}
)  # fmt: skip
_AANSPRAAK = re.compile(
    r"\bverklaring(?:en)? van (?:urgentie|voorrang)\b|\been toekenning\b|\bals (?:spoed|urgent)\w*|\bspoedzoekers?\b|"
    r"\b(?:een|de) (?:indicatie|beschikking)\b(?: af)? aan \w+ die\b",
    re.IGNORECASE,
)
"""What is given by these is what is granted, by another name."""
_TEKST = re.compile(
    r"\b(?:de|onze|hun|alle|deze) (?:afspraken|samenwerking)\b(?! (?:met|over|tussen)\b)|\bde regeling\b", re.IGNORECASE
)
_EINDIGT = frozenset({"beëindigen", "stopzetten", "opzeggen", "staken", "ontbinden"})
"""What ends the text itself, by what it is called."""
_HELPT = frozenset({"helpen", "ondersteunen", "bijstaan"})
_AANVRAAG = re.compile(r"\b(?:aanvra(?:ag|gen)|verzoek(?:en)?|aanmelding(?:en)?)\b", re.IGNORECASE)
_INDIENEN = frozenset({"indienen", "aanvragen", "doen", "herhalen", "plaatsen", "aanmelden"})
_HOE_VAAK = re.compile(
    r"(?<!binnen )\b(?:\w*maal|\w*malen|keer|keren|opnieuw|nogmaals|weer|hooguit|hoogstens|slechts|maximaal|"
    r"ten hoogste|niet meer dan|vaker|één|pas|per (?:kalender)?jaar|jaarlijks|elk jaar|"
    r"na (?:een|één|afloop|verloop|afwijzing|weigering))\b",
    re.IGNORECASE,
)
"""How often an application may be made: for one too many, that decides."""
_ZEGT_TOE = re.compile(
    r"\b(?:spre(?:ek|ken)\w*|bevestig\w*|onderschrij\w*|garande\w*|waarborg\w*|overeenkom\w*|"
    r"kom\w* .*overeen|besluit\w*|verkla\w*|stel\w* .*vast|leg\w* .*vast)\b.* dat\b",
    re.IGNORECASE,
)


def raakt(delen: Delen, inhoud: ast.Verplichting, hoofdzin: str) -> bool:
    """Whether a duty is about the text itself, a decision, the care of a named municipality, or leaves somebody out."""
    hoofd: Hoofd = delen.hoofdtoken.waarde
    return (
        _tekst_zelf(delen, hoofd.handeling)
        or (hoofd.handeling in _ONGEDAAN and _BESLUIT.search(hoofdzin) is not None)
        or (hoofd.handeling in _OORDEELT and _OVER_AANVRAAG.search(hoofdzin) is not None)
        or (hoofd.handeling in _VERSTREKT and _AANSPRAAK.search(hoofdzin) is not None)
        or (hoofd.handeling in _WIJZIGT and _BESCHIKT.search(hoofdzin) is not None)
        or _eindigt(delen, hoofd, hoofdzin)
        or _telt_aanvragen(hoofd, hoofdzin)
        or _zorgt(delen, inhoud)
        or _sluit_uit(delen, inhoud, hoofdzin)
        or _ZEGT_TOE.search(hoofdzin) is not None
    )


def _eindigt(delen: Delen, hoofd: Hoofd, hoofdzin: str) -> bool:
    """*Partijen beëindigen de afspraken op 1 januari 2025*: until when the text holds, its heading says.

    What parties may do (*kunnen deze afspraken opzeggen*) ends nothing, unless on a day.
    """
    dag = any(isinstance(i, Dagdeel | ast.Tijdvak) for i in delen.alles)
    mag = bool({"kunnen", "mogen"} & set(hoofd.hulp)) and not dag
    return hoofd.handeling in _EINDIGT and _TEKST.search(hoofdzin) is not None and not mag


def _telt_aanvragen(hoofd: Hoofd, hoofdzin: str) -> bool:
    """*De cliënt mag eenmaal een aanvraag indienen*, *kan na een jaar opnieuw urgentie aanvragen*."""
    aanvraag = hoofd.handeling == "aanvragen" or _AANVRAAG.search(hoofdzin) is not None
    return hoofd.handeling in _INDIENEN and aanvraag and _HOE_VAAK.search(hoofdzin) is not None


def twijfel(delen: Delen) -> bool:
    """Whether it leaves somebody out, or has a verb that is no part of its predicate: then it is never silent."""
    hoofd: Hoofd = delen.hoofdtoken.waarde
    return hoofd.te_veel or any(isinstance(i, Bijwoord) and i.soort == "UITSLUITEND" for i in delen.alles)


def _dingen(delen: Delen) -> list[Ding]:
    return [ding for i in delen.alles if isinstance(i, Zaken) for ding in i.delen]


def _tekst_zelf(delen: Delen, handeling: str) -> bool:
    """*Partijen zetten dit convenant voort tot …*, *Partijen voeren dit convenant uit voor vrouwen*."""
    elders = [i.inhoud for i in delen.alles if isinstance(i, Bepaling)]
    ook = [ding for i in elders if isinstance(i, Zaken) for ding in i.delen]
    if not any(ding.klasse == "AFSPRAAK" for ding in (*_dingen(delen), *ook)):
        return False
    dag = any(isinstance(i, Dagdeel | ast.Tijdvak) for i in delen.alles)
    voor = any(isinstance(i, Bepaling) and i.voorzetsel == "VOOR" for i in delen.alles)
    zelf = any(ding.klasse == "AFSPRAAK" for ding in _dingen(delen))
    anders = zelf and handeling not in _MET_DE_TEKST
    return anders or (dag and handeling not in _VAST_OP_DAG) or (voor and zelf)


_EEN_GEMEENTE = (
    ast.Gemeentenaam,
    ast.GemeenteWoonadres,
    ast.GemeenteNaarDuur,
    ast.GemeenteFeit,
    ast.GemeenteInstelling,
    ast.GemeenteOordeel,
)
_GENOEMD = frozenset({"die gemeente", "verantwoordelijke gemeente", "plaatsende gemeente"})


def _is_rol(actor: object) -> bool:
    """Whether who acts is one municipality, by what it is to the client: not *de gemeente* or *elke gemeente*."""
    return isinstance(actor, ast.Gemeenterol) and (actor.rol.startswith("gemeente van ") or actor.rol in _GENOEMD)


def _zorgt(delen: Delen, inhoud: ast.Verplichting) -> bool:
    """*De begeleiding wordt door Zeist verzorgd*, *Zeist helpt de cliënt*, *De gemeente van herkomst regelt iets*."""
    if not isinstance(inhoud.actor, _EEN_GEMEENTE) and not _is_rol(inhoud.actor):
        return False
    hoofd: Hoofd = delen.hoofdtoken.waarde
    alles = [i.inhoud if isinstance(i, Bepaling) else i for i in delen.alles]
    taak = any(isinstance(i, Soorten) and any(s.taak is not None for s in i.delen) for i in alles)
    woning = any(isinstance(i, Zaken) and any(d.klasse == "WONING" for d in i.delen) for i in alles)
    geteld = any(isinstance(i, ast.Hoeveelheid) for i in alles)
    helpt = hoofd.handeling in _HELPT and any(isinstance(i, Clienten) for i in alles)
    return taak or helpt or (woning and not geteld) or _ander(alles, inhoud)


def _ander(alles: list[Gebouwd], inhoud: ast.Verplichting) -> bool:
    """Whether another municipality is named: *Zeist neemt de rol van Houten over*."""
    partijen = [p for i in alles if isinstance(i, Partijen) for p in i.delen if p is not inhoud.actor]
    return any(isinstance(p, ast.Gemeentenaam) for p in partijen) and inhoud.ontvanger == ""


def _sluit_uit(delen: Delen, inhoud: ast.Verplichting, hoofdzin: str) -> bool:
    """*Het college behandelt geen aanvragen van …*, *Partijen bedienen alleen jongeren*."""
    alleen = any(isinstance(i, Bijwoord) and i.soort == "UITSLUITEND" for i in delen.alles)
    geen = any(ding.geen for ding in _dingen(delen))
    alles = [i.inhoud if isinstance(i, Bepaling) else i for i in delen.alles if not _is_van(i)]
    clienten = inhoud.wie is not None or any(isinstance(i, Clienten) for i in alles)
    woning = any(isinstance(i, Zaken) and any(d.klasse == "WONING" for d in i.delen) for i in alles)
    aanvraag = _AANVRAAG.search(hoofdzin) is not None
    return (alleen and (clienten or aanvraag)) or (geen and (aanvraag or (woning and clienten)))


def _is_van(item: Gebouwd) -> bool:
    return isinstance(item, Bepaling) and item.voorzetsel == "VAN"
