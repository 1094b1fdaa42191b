"""Sentences that a person applies (decision 033): the judgments on what follows from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
        gemeenten=(_gemeente(zin.citaat, HUISVESTING),) if knoop.gemeente else (),
        aanspraak=_urgentie(zin.citaat, _AANSPRAAK) if knoop.urgentie else None,
        status=_urgentie(zin.citaat, _STATUS) if knoop.urgentie else None,
    )


_AANSPRAAK = (("niet urgent", "krijgt", "de cliënt", "geen urgentie"), ("urgent", "krijgt", "de cliënt", "urgentie"))
_STATUS = (
    ("niet meer geldig", "geldt", "de verleende urgentie", "niet meer"),
    ("geldig", "geldt", "de verleende urgentie", "nog"),
)
"""What follows from a sentence, first that there is none: the end of its key, the verb, its subject and the rest."""


def verbonden(gemaakt: Sequence[Regel]) -> tuple[Regel, ...]:
    """Return the rules of a text, each with what sentences that a person applies mean for it.

    Those that may say who is responsible, say so of every task that the text names; all rules on a question yield to
    those that may settle it otherwise.
    """
    if not any(isinstance(regel, OpenRegel) for regel in gemaakt):
        return tuple(gemaakt)
    genoemd = [taak for regel in gemaakt if isinstance(regel, regels.Verantwoordelijkheid) for taak in regel.taken]
    taken = tuple(dict.fromkeys((HUISVESTING, *genoemd)))
    voor = {
        soorten: frozenset(regel.citaat for regel in gemaakt if isinstance(regel, OpenRegel) and getattr(regel, over))
        for over, soorten in _WIJKT
    }
    return tuple(_verbonden(regel, taken, voor) for regel in gemaakt)


_WIJKT: tuple[tuple[str, tuple[type, ...]], ...] = (
    ("gemeenten", (regels.Verantwoordelijkheid,)),
    ("aanspraak", (regels.Urgentie,)),
    ("status", (regels.Geldigheid, regels.Verval, regels.Intrekking)),
)
"""What an open rule can be about, and the rules on that question."""


def _verbonden(regel: Regel, taken: tuple[Taak, ...], voor: Mapping[tuple[type, ...], frozenset[Citaat]]) -> Regel:
    if isinstance(regel, OpenRegel):
        return evolve(regel, gemeenten=tuple(_gemeente(regel.citaat, taak) for taak in taken if regel.gemeenten))
    ook = next((open_ for soorten, open_ in voor.items() if isinstance(regel, soorten)), frozenset())
    return evolve(regel, wijkt_voor=regel.wijkt_voor | ook) if ook else regel


def _gemeente(citaat: Citaat, taak: Taak) -> OpenGemeente:
    namen = {row["sleutel"]: row["naam"] for row in lexicon_rows("taken")}
    waarvoor = f"voor {namen.get(taak.sleutel, taak.sleutel)} van de cliënt"
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
