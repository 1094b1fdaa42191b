"""Sentences that a person applies (decision 033): the judgments on what follows from them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regels import OpenGemeente, OpenRegel, OpenUrgentie, Regel
from regio_uitstroom.model.woorden import HUISVESTING, Oordeelsoort, Taak
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast


def open_regel(zin: Zin, knoop: ast.OpenRegel) -> Iterator[Regel]:
    """A sentence about what is decided that fits no form."""
    yield regels.OpenRegel(
        **zin.vast,
        taken=tuple(_wie_betaalt(taak) if _BETAALT.search(zin.vast["tekst"]) else Taak(taak) for taak in knoop.taken),
        gemeenten=(_gemeente(zin.citaat, HUISVESTING),) if knoop.gemeente else (),
        aanspraak=_urgentie(zin.citaat, _AANSPRAAK) if knoop.urgentie else None,
        status=_urgentie(zin.citaat, _STATUS) if knoop.urgentie and not knoop.verlening else None,
        terloops=knoop.terloops,
    )


_BETAALT = re.compile(
    r"^(?!.*\b(?:verantwoordelijk\w*|zorgt|zorgen|huisvest\w*)\b)(?:"
    r"(?:de|alle) (?:\w+ )?\w*kosten\b|.*\b(?:draagt|dragen) de kosten\b|"
    r".*\b(?:betaal|betal|bekostig|financier)\w*\b)",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence on who pays for a task, and not on who is responsible for it."""


def _wie_betaalt(taak: str) -> Taak:
    """Return the task of paying for one, as the form that says who pays calls it."""
    namen = {row["sleutel"]: row["naam"] for row in lexicon_rows("taken")}
    return Taak(f"financiering van {namen.get(taak, taak)}")


_AANSPRAAK = (("niet urgent", "krijgt", "de cliënt", "geen urgentie"), ("urgent", "krijgt", "de cliënt", "urgentie"))
_STATUS = (
    ("niet meer geldig", "geldt", "de verleende urgentie", "niet meer"),
    ("geldig", "geldt", "de verleende urgentie", "nog"),
)
"""What follows from a sentence, first that there is none: the end of its key, the verb, its subject and the rest."""


def verbonden(gemaakt: Sequence[Regel]) -> tuple[Regel, ...]:
    """Return the rules of a text, each with what sentences that a person applies mean for it.

    Those that may say who is responsible, say so of the tasks that they name, and else of every task that the text
    names; all rules on a question yield to those that may settle it otherwise, unless they depart from them.
    """
    gemaakt = _zonder_terloopse(gemaakt)
    openen = [regel for regel in gemaakt if isinstance(regel, OpenRegel)]
    if not openen:
        return tuple(gemaakt)
    beslist = [taak for regel in gemaakt if isinstance(regel, regels.Verantwoordelijkheid) for taak in regel.taken]
    genoemd = [taak for regel in openen if regel.gemeenten for taak in regel.taken]
    taken = tuple(dict.fromkeys((HUISVESTING, *beslist, *genoemd)))
    return tuple(
        evolve(regel, gemeenten=tuple(_gemeente(regel.citaat, taak) for taak in _taken(regel, taken)))
        if isinstance(regel, OpenRegel)
        else evolve(regel, wijkt_voor=regel.wijkt_voor | _voor(regel, openen))
        for regel in gemaakt
    )


def _zonder_terloopse(gemaakt: Sequence[Regel]) -> Sequence[Regel]:
    """Return the rules with each open rule on what its text has rules on: of a demand on clients no other is asked."""
    geregeld = {over for over, soorten in _WIJKT for regel in gemaakt if isinstance(regel, soorten)}
    zeker = {
        over
        for regel in gemaakt
        if isinstance(regel, OpenRegel)
        for over, _ in _WIJKT
        if getattr(regel, over) and over not in regel.terloops
    }
    weg = frozenset(_LEEG) - geregeld - zeker
    return [
        evolve(regel, **{over: _LEEG[over] for over in regel.terloops if over in weg})
        if isinstance(regel, OpenRegel)
        else regel
        for regel in gemaakt
    ]


_LEEG: dict[str, Any] = {"gemeenten": (), "status": None}


def _taken(regel: OpenRegel, alle: tuple[Taak, ...]) -> tuple[Taak, ...]:
    """Return the tasks that a sentence may be about; of one that it names also who pays for it."""
    if not regel.gemeenten:
        return ()
    if not regel.taken:
        return alle
    namen = {row["sleutel"]: row["naam"] for row in lexicon_rows("taken")}
    kosten = {f"financiering van {namen.get(taak.sleutel, taak.sleutel)}" for taak in regel.taken}
    return (*regel.taken, *(taak for taak in alle if taak.sleutel in kosten))


def _voor(regel: Regel, openen: Sequence[OpenRegel]) -> frozenset[Citaat]:
    """Return the open rules that a rule yields to: all on its question, but those that it says to depart from."""
    over = next((over for over, soorten in _WIJKT if isinstance(regel, soorten)), None)
    anders = (een for een in openen if regel.citaat not in een.wijkt_voor)
    return frozenset(een.citaat for een in anders if over is not None and getattr(een, over))


_WIJKT: tuple[tuple[str, tuple[type, ...]], ...] = (
    ("gemeenten", (regels.Verantwoordelijkheid,)),
    ("aanspraak", (regels.Urgentie,)),
    ("status", (regels.Geldigheid, regels.Verval, regels.Intrekking)),
)
"""What an open rule can be about, and the rules on that question."""


def _gemeente(citaat: Citaat, taak: Taak) -> OpenGemeente:
    namen = {row["sleutel"]: row["naam"] for row in lexicon_rows("taken")}
    lidwoord = "de " if taak.sleutel.startswith("financiering van ") else ""
    waarvoor = f"voor {lidwoord}{namen.get(taak.sleutel, taak.sleutel)} van de cliënt"
    oordeel = Oordeelsoort(
        f"{citaat.tekst}: {taak.sleutel}",
        f"die gemeente volgens {citaat.midden} verantwoordelijk is {waarvoor}",
        f"Welke gemeente is volgens {citaat.midden} verantwoordelijk {waarvoor}?",
    )
    return OpenGemeente(taak, GemeenteUitOordeel(oordeel, None, tekst="de verantwoordelijke gemeente"))


def _urgentie(citaat: Citaat, gevolgen: Sequence[tuple[str, str, str, str]]) -> OpenUrgentie:
    """Return the judgments on an urgency: that there is none, and that there is one."""
    niet, wel = (_oordeel(citaat, *gevolg) for gevolg in gevolgen)
    return OpenUrgentie(voorwaarden.Of((niet, wel)), niet, wel)


def _oordeel(citaat: Citaat, sleutel: str, werkwoord: str, wie: str, wat: str) -> voorwaarden.OordeelGeeft:
    omschrijving = f"{wie} volgens {citaat.midden} {wat} {werkwoord}"
    vraag = f"{werkwoord.capitalize()} {wie} volgens {citaat.midden} {wat}?"
    oordeel = Oordeelsoort(f"{citaat.tekst}: {sleutel}", omschrijving, vraag)
    return voorwaarden.OordeelGeeft(oordeel, None, tekst=omschrijving)
