"""Facts that a text declares with a kind of value: a clause that compares one is computed or refused, never asked."""

from __future__ import annotations

import re

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.vergelijkingen import VORMEN
from regio_uitstroom.teksten import opsomming

_GETAL = re.compile(
    r"\d|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w*tien|\w*tig|honderd)\b"
)
_GEMETEN = frozenset({Feittype.BEDRAG, Feittype.AANTAL, Feittype.DUUR, Feittype.DATUM})
_GEKOZEN = frozenset({Feittype.GEMEENTE, Feittype.KEUZE})
_VERGELIJKT = re.compile(r"\b(?:is|zijn|was|gelijk|bedraagt|ligt|deelneemt)\b")
_MEER = re.compile(r"\b(?:hoger|lager|meer|minder|groter|kleiner|langer|korter)\b.*\bdan\b.*\d")


def eigen_vergeleken(context: Context, tekst: str) -> Gegeven | None:
    """Return the declared fact that a clause of plain words seems to compare with a value; None where it does not."""
    klein = tekst.casefold()
    for gegeven in context.gegevens.values():
        vraagt = (gegeven.type in _GEMETEN and _GETAL.search(klein)) or (
            gegeven.type in _GEKOZEN and _VERGELIJKT.search(klein)
        )
        vraagt = vraagt or (gegeven.type is Feittype.JA_NEE and _MEER.search(klein))
        if vraagt and any(_staat_in(naam.casefold(), klein) for naam in _namen(gegeven)):
            return gegeven
    return None


def _namen(gegeven: Gegeven) -> tuple[str, ...]:
    kaal = re.sub(r"^(?:de|het|een) ", "", gegeven.omschrijving)
    return gegeven.sleutel.removeprefix("feiten."), kaal, re.sub(r" van de \w+$", "", kaal)


def _staat_in(naam: str, tekst: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(naam)}(?!\w)", tekst) is not None


def meld_vergelijking(context: Context, span: Span, woorden: str, gegeven: Gegeven) -> None:
    """Report a comparison that cannot be computed, with the forms that can."""
    reden = f"`{gegeven.omschrijving}` is een {gegeven.type.value}, en wordt zo niet vergeleken"
    wel = f"schrijf {zo_wel(gegeven)}"
    context.meld(NOG_NIET_HIER, span, tekst=" ".join(woorden.split()), reden=reden, wel=wel)


def zo_wel(gegeven: Gegeven) -> str:
    """Return the forms in which a declared fact is compared."""
    vorm = gegeven.omschrijving
    if gegeven.type is Feittype.KEUZE:
        return f"`{vorm} {opsomming(gegeven.keuzes, 'of')} is`"
    return VORMEN.get(gegeven.type.value, "`{vorm}`, of maak er een gegeven van met een waarde").format(vorm=vorm)
