"""What resolving one text needs to know, and the findings it collects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from attrs import Factory, define

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, Label, diagnose
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.regeling import Deelname, Kop, OpenPunt
from regio_uitstroom.model.woorden import Actor, Taak, Voorzieningen
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.waarde import frozen


@frozen
class Stand:
    """What the sentences of a text have brought so far, beside their rules and findings."""

    taken: tuple[Taak, ...] | None
    open_punten: tuple[OpenPunt, ...]
    bedoeld: dict[str, tuple[Citaat, ...]]
    gevraagd: frozenset[str]


@define
class Context:
    """The state of resolving one text. Only ``resolve`` knows it; nothing of it stays in the model."""

    volledig: bool = True
    """False: sentences were left out because they could not be read; a term or place that is missing may be in them.

    One mistake gives one report."""
    titel: str = ""
    """What the text is called in its heading."""
    is_wet: bool = False
    """Whether the text is a statute, whose words for people are those of the statute."""
    kop: Kop | None = None
    """What the heading says."""
    begin: date | None = None
    """The day on which names of municipalities resolve: the first day on which the text holds."""
    gegevens: Mapping[str, Gegeven] = Factory(dict)
    """The facts that the file declares, by name."""
    voorzieningen: dict[str, Voorzieningen] = Factory(dict)
    """Terms of the file for stays in facilities."""
    gemeentebegrippen: frozenset[str] = frozenset()
    aanvullingen: Mapping[str, tuple[tuple[Citaat, ast.Stap], ...]] = Factory(dict)
    """The steps that sentences of their own add to a definition, by term."""
    voorwaardebegrippen: frozenset[str] = frozenset()
    tekstbegrippen: frozenset[str] = frozenset()
    opengelaten: frozenset[str] = frozenset()
    """Terms that the text leaves open (``nader te bepalen``): a person judges what they mean."""
    findings: list[Diagnostic] = Factory(list)
    gemeenten: dict[tuple[str, date | None], Gemeente] = Factory(dict)
    """The municipalities found so far, by name and day."""
    open_punten: list[OpenPunt] = Factory(list)
    termijnen: dict[Citaat, tuple[str, tuple[Citaat, ...]]] = Factory(dict)
    """By the place of a sentence that puts off or suspends terms: what it calls them, and the places that it names."""
    actor: Actor | None = None
    """Who acts in the sentence at hand, for *naar zijn oordeel*."""
    over_client: bool = False
    """Whether the clause at hand hangs on a client, so that its subject is left out (``die een huurschuld heeft``)."""
    laatste_gemeente: Gemeentebron | None = None
    """The municipality named last in the sentence at hand, for *die gemeente*."""
    centrumgemeente: Gemeente | None = None
    taken: tuple[Taak, ...] | None = None
    """The task of the responsibility sentences of the article so far (*daarvoor*); None: none yet, empty: several."""
    deelnames: tuple[Deelname, ...] = ()
    """Who takes part, for examples that expect all of them."""
    alle_taken: frozenset[Taak] = frozenset()
    """The tasks that the rules of the text decide on, for its examples."""
    achtergrond: bool = False
    """Whether the examples have an Achtergrond, so that what one lacks may be in it."""
    term: str | None = None
    """The term whose definition is being resolved."""
    hier: Citaat | None = None
    """The place of the sentence or definition at hand, for references such as *het eerste lid*."""
    bedoeld: dict[str, tuple[Citaat, ...]] = Factory(dict)
    """Facts that the client is one whom provisions of this text mean: their keys, and those places."""
    bedoelde_groepen: set[str] = Factory(set)
    """Those of these facts that stand for a group of clients, which its place must describe."""
    begrip_op: Mapping[Citaat, str] = Factory(dict)
    """Which term each place of the text defines."""
    kwalificaties: Mapping[tuple[str, str], Citaat] = Factory(dict)
    """Where the text says when someone is bound to an area: by what it calls that, and the area."""
    bestand: ast.Bestand | None = None
    """The tree of the whole text."""
    artikelen: dict[str, list[ast.Artikel]] | None = None
    """The articles of the text by their number; None: not looked for yet."""
    beweerd: frozenset[str] | None = None
    """What the text says anywhere that it asks, not in a denial with *geen*; None: not looked for yet."""
    genoemd: frozenset[str] | None = None
    """The words by which the rules of the text call whom they are about; None: not looked for yet."""
    gevraagd: set[str] = Factory(set)
    """The facts and judgments that clauses of the text ask for in their own words, for its examples."""
    geoordeeld: dict[str, str] = Factory(dict)
    """Those of them that somebody judges, and who; empty where nobody is named."""
    machten: tuple[tuple[Citaat, str, str], ...] = ()
    """Where the text gives a power whose use is judged, the key of that judgment, and whose it is; for its examples."""

    def meld(
        self, kind: Kind, span: Span | None, *, labels: tuple[Label, ...] = (), hint: str = "", **waarden: str
    ) -> None:
        """Collect a finding."""
        self.findings.append(diagnose(kind, span, labels=labels, hint=hint, **waarden))

    def gegeven(self, naam: str) -> Gegeven:
        """Return the fact of that name: of the file, built in, or a plain ja-of-nee fact of the lexicon."""
        if naam in self.gegevens:
            return self.gegevens[naam]
        return ingebouwde_gegevens().get(f"feiten.{naam}") or _los_gegeven(naam)

    def artikelen_met(self, nummers: Iterable[str]) -> list[ast.Artikel]:
        """Return the articles of the text with these numbers, each once."""
        if self.artikelen is None:
            self.artikelen = {}
            for artikel in self.bestand.artikelen if self.bestand is not None else ():
                self.artikelen.setdefault(artikel.nummer, []).append(artikel)
        return [artikel for nummer in dict.fromkeys(nummers) for artikel in self.artikelen.get(nummer, ())]

    def stand(self) -> Stand:
        """Return what a sentence can change beside the findings, to put back when it turns out to be no rule."""
        return Stand(self.taken, tuple(self.open_punten), dict(self.bedoeld), frozenset(self.gevraagd))

    def herstel(self, stand: Stand) -> None:
        """Put back what a sentence has changed."""
        self.begin_zin()
        self.taken = stand.taken
        self.open_punten[:] = stand.open_punten
        self.bedoeld.clear()
        self.bedoeld.update(stand.bedoeld)
        self.gevraagd.intersection_update(stand.gevraagd)

    def begin_zin(self) -> None:
        """Forget what only holds within one sentence."""
        self.actor = None
        self.laatste_gemeente = None


def _los_gegeven(naam: str) -> Gegeven:
    """Return a plain ja-of-nee fact by its name: who the client is (*een jeugdige*), what he is, or what there is."""
    if naam in _namen_van_clienten():
        return Gegeven(f"feiten.{naam}", f"de cliënt is een {naam}", Feittype.JA_NEE, f"Is de cliënt een {naam}?")
    if naam in _eigenschappen():
        return Gegeven(f"feiten.{naam}", naam, Feittype.JA_NEE, f"Is de cliënt {naam}?")
    return Gegeven(f"feiten.{naam}", naam, Feittype.JA_NEE, f"Is bij de cliënt sprake van {naam}?")


@cache
def _namen_van_clienten() -> frozenset[str]:
    """Return the words for one client: those of which the lexicon has a form in the singular."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["frasen"])


@cache
def _eigenschappen() -> frozenset[str]:
    """Return the words for what somebody can be: *dakloos*, *zelfredzaam*."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("eigenschappen") if rij["klasse"] == "EIGENSCHAP")
