"""A text that a later one leaves clients to: of several texts applied together it goes on for them after it lapsed.

*Op aanvragen die vóór 1 januari 2026 zijn ingediend, blijven de Beleidsregels 2021 van toepassing* stands in the new
text and is about both: the new one does not cover those clients, and the old one still does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.elders import heet
from regio_uitstroom.model.gemeentebron import Begripbron, Deelnemers
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Overgang, Toepassingsbereik
from regio_uitstroom.model.versies import bedoelde_voorganger, ouder
from regio_uitstroom.model.voorwaarden import BegripGeldt

_VAN_DE_TEKST = (Begripbron, Deelnemers, BegripGeldt, Begrip)
"""What means something else in another text: a clause that leans on it says nothing of that one."""


def met_overgang(teksten: Sequence[Regeling]) -> tuple[Regeling, ...]:
    """Return texts applied together, each with the clauses of the others that keep it in force for some clients."""
    erbij: dict[int, list[Overgang]] = {}
    for nummer, tekst in enumerate(teksten):
        for regel in _verwijst_door(tekst):
            doel = _bedoeld(teksten, nummer, regel.volgens)
            if doel is not None:
                blijft = Overgang(
                    citaat=regel.citaat, tekst=regel.tekst, span=regel.span, voorwaarde=regel.voorwaarde, blijft=True
                )
                erbij.setdefault(doel, []).append(blijft)
    return tuple(
        evolve(tekst, regels=(*tekst.regels, *erbij[nummer])) if nummer in erbij else tekst
        for nummer, tekst in enumerate(teksten)
    )


def _verwijst_door(tekst: Regeling) -> Iterator[Toepassingsbereik]:
    """Yield the clauses of a text that leave clients to another one, which they name."""
    for regel in tekst.regels:
        if isinstance(regel, Toepassingsbereik) and regel.sluit_uit and regel.volgens and regel.voorwaarde is not None:
            leunt = any(isinstance(deel, _VAN_DE_TEKST) for deel in doorloop(regel.voorwaarde))
            if not leunt and tekst.kop.soort.bindt:
                yield regel


def _bedoeld(teksten: Sequence[Regeling], eigen: int, woorden: str) -> int | None:
    """Return the text that words mean; of several versions the last before the text that says so.

    *Het oude convenant* is the one earlier version of that text itself.
    """
    soort = ouder(woorden)
    if soort is not None:
        return bedoelde_voorganger(teksten, eigen, soort)
    naam = re.sub(r"^(?:de|het) ", "", re.sub("[“”„]", '"', woorden), flags=re.IGNORECASE)
    gevonden = [n for n, tekst in enumerate(teksten) if n != eigen and _heet(tekst, naam)]
    eerder = [n for n in gevonden if _van(teksten[n]) < _van(teksten[eigen])]
    return max(eerder, key=lambda n: _van(teksten[n]), default=None)


def _heet(tekst: Regeling, naam: str) -> bool:
    return heet(tekst, naam) or tekst.kop.titel.casefold() == naam.strip('"').casefold()


def _van(tekst: Regeling) -> date:
    return looptijd(tekst)[0] or date.min
