"""Words that keep in every rule the meaning that they have here, whatever a text says that they are.

A description in words of such a word (*urgentie: de voorrang bij …*) is shown, and it is told that it does not count.
One by which the rules would decide otherwise (*jaar: een periode van 300 dagen*) is refused: they would not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.bewaarde_begrippen import BLIJFT, inhoud_van, is_genoemd
from regio_uitstroom.syntax.eigen import NIET_BEREKEND, Definitie
from regio_uitstroom.syntax.termen import is_ingebouwd

_MEERVOUD = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaren", "werkdag": "werkdagen"}
"""The units of time, with their plurals."""
_GETAL = r"(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+(?:tien|tig|honderd))"
_LENGTE = re.compile(rf"\b{_GETAL} (?:(?:werk|kalender)?dag(?:en)?|weken|maanden|uur|uren)\b|\bwerkdag(?:en)?\b")
_GELIJK = re.compile(
    r"\b(?:(?:12|twaalf) (?:kalender)?maanden|(?:7|zeven) (?:kalender)?dagen|(?:24|vierentwintig) uu?r\w*)"
)
"""How long a year, a week and a day are here as well."""
_LEEFTIJDSWOORD = re.compile(r"(?:minder|meerder)jarig(?:en?|heid)?")
_VOLWASSEN = re.compile(r"\b(?:18|achttien)\b|(?:minder|meerder)jarig")
_ANDERE_LEEFTIJD = re.compile(
    r"\b(?!18\b)\d{1,2}\b|\b\w*(?:twintig|dertig|twaalf|dertien|veertien|vijftien|zestien|zeventien|negentien)\b"
)
_ERNAAST = re.compile(
    r"\b(?:18|achttien) jaar of jonger\b|\btot en met (?:18|achttien)\b|\b(?:niet )?ouder dan (?:18|achttien)\b"
    r"|\bniet zijnde\b|\buitzondering\b|\btenzij\b|\bbehalve\b|\bgehuwd|\bhandelingsbekwaam"
)
"""What turns eighteen into another bound, or adds somebody."""
_BEPERKT = re.compile(
    r"\bzonder\b|\bred(?:en|enen)\b|\bgrond(?:en)?\b|\bgegronde?\b|\breage\w+|\breactie\b|\bbegeleiding\b|\bherhaald\w*"
    r"|\b(?:twee|drie|\d+) ?(?:maal|keer|de)?\b|\bschriftelijk\w*|\bverwijtba\w+|\bniet[- ]verschij\w+"
)
"""By which not every refusal of a home is one, or something else is one too."""
_NIET_ALS_WEIGERING = (
    "schrijf in een eigen zin wat niet telt of ook telt, als `Een weigering met een geldige reden geldt niet als "
    "weigering` of `Het niet reageren op een aanbod geldt als weigering`"
)
_DAG_VAN_BEOORDELEN = re.compile(r"beoorde|beslis|beslot|besluit|getoetst")
_ANDERE_NAAM = "geef dit begrip een andere naam, of laat het weg"
_SCHRIJF_DAG = "schrijf in de regel de dag zelf, als `op de datum van de aanvraag`"


def botst(definitie: Definitie, atoms: Sequence[Atom], tekst: str) -> str:
    """Return what to write instead of a definition by which rules would decide otherwise; empty of another one."""
    naam = definitie.naam.lower()
    inhoud = " ".join(atom.klein for atom in inhoud_van(definitie, atoms))
    if naam == "peildatum" and is_genoemd(naam, tekst) and _DAG_VAN_BEOORDELEN.search(inhoud) is None:
        return f"`peildatum` is in elke regel de dag waarop wordt beoordeeld: {_SCHRIJF_DAG}, of {_ANDERE_NAAM}"
    if naam in _MEERVOUD and naam != "werkdag" and _is_in_gebruik(naam, tekst):
        anders = _LENGTE.search(inhoud) is not None and _GELIJK.search(inhoud) is None
        return f"hoe lang een `{naam}` is, staat in de regels vast: {_ANDERE_NAAM}" if anders else ""
    if naam == "weigering" and _BEPERKT.search(inhoud) and _weigert_elders(inhoud, tekst):
        return f"elke weigering van een woning telt: {_NIET_ALS_WEIGERING}, of {_ANDERE_NAAM}"
    if _LEEFTIJDSWOORD.fullmatch(naam) and _is_andere_leeftijd(inhoud):
        wel = "schrijf in de regel de leeftijd zelf, als `jonger dan 21 jaar is`"
        return f"`{naam}` gaat in elke regel over de leeftijd van achttien jaar: {wel}, of {_ANDERE_NAAM}"
    return ""


def _weigert_elders(inhoud: str, tekst: str) -> bool:
    """Whether a text speaks of refusing outside the definition of it."""
    return len(_WEIGERT.findall(tekst)) > 1 + len(_WEIGERT.findall(inhoud))


_WEIGERT = re.compile(r"\bgeweiger\w*|\bweiger\w*", re.IGNORECASE)


def _is_andere_leeftijd(inhoud: str) -> bool:
    """Whether a description of who is of age is not that of eighteen years, with nothing beside it."""
    return _VOLWASSEN.search(inhoud) is None or (_ANDERE_LEEFTIJD.search(inhoud) or _ERNAAST.search(inhoud)) is not None


def blijft(definitie: Definitie, lexicon: Lexicon, tekst: str) -> str:
    """Return what is told of a definition of a word that keeps its own meaning and is used; empty of another one."""
    naam = definitie.naam.lower()
    eenheid = naam in _MEERVOUD and _is_in_gebruik(naam, tekst)
    woord = definitie.klasse in NIET_BEREKEND and is_ingebouwd(naam, lexicon) and is_genoemd(naam, tekst)
    return BLIJFT if eenheid or woord else ""


def _is_in_gebruik(eenheid: str, tekst: str) -> bool:
    """Whether a unit of time stands in a text beside its own definition."""
    return len(re.findall(rf"\b(?:{eenheid}|{_MEERVOUD[eenheid]})\b", tekst, re.IGNORECASE)) > 1
