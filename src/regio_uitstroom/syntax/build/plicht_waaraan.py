"""What an act is done to can decide, whatever the verb: *besluit tot afwijzing*, *vernietigt het verzoek*.

An act is silently a duty only where it is harmless whatever it is done to (``alles`` in ``plichten.csv``), or where it
is known that what it is done to here bears no decision (decision 040). The words that do are in ``uitkomsten.csv``.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import pairwise

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Delen,
    Gebouwd,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.houders import zonder_urgentie_van_houder
from regio_uitstroom.syntax.token import Token

_BESLIST_NOOIT = frozenset(
    {"zorgaanbieder", "instelling", "woningcorporatie", "verhuurder", "wijkteam", "begeleider", "contactpersoon",
     "jeugdhulpaanbieder", "pleegouder", "moeder", "ouder", "reclassering", "bewindvoerder"}
)  # fmt: skip
"""Who decides on no application and answers for nobody's housing; anybody else may."""
_TOT = frozenset({"besluiten", "beslissen", "kiezen", "volgen", "komen", "overgaan", "leiden", "plaatsvinden"})
"""What is decided *to*, chosen *for* or follows is an outcome itself, by whatever word."""
_NIET_WAARAAN = frozenset({"VAN", "VOOR", "OVER", "OP", "BIJ", "MET", "DOOR", "NA", "VOLGENS", "NAMENS"})
"""Prepositions by which a client is only whom it is about."""
_NAAR_GEMEENTE = frozenset({"AAN", "NAAR", "BIJ", "OP", "DOOR", "MET"})
_AANMELDEN = frozenset({"melden", "aanmelden", "indienen"})
_TERZIJDE = frozenset({"AAN", "MET"})
_OVER_CLIENT = re.compile(
    r"\b(?:\w*cliënt\w*|hij|zij|diens|zijn|haar|hem|betrokkene\w*|personen|persoon|kandida\w+|\w*zoekenden?|"
    r"aanvragers?|jeugdigen?|jongeren?|\w*aanvra(?:ag|gen)|verzoek(?:en)?)\b",
    re.IGNORECASE,
)
_EEN_BESLUIT = re.compile(r"(?<!van )(?<!over )\been (?:\w+ )?$", re.IGNORECASE)
_VOORAF = re.compile(r"(?:\b(?:de|het|die|dat|deze|dit|iedere|elke|elk|ieder|zijn|haar|hun|geen) |\bvan |\bover )$")
_OVER = re.compile(r"\b(?:over|om|omtrent|inzake|betreffende) (?:(?:de|het|een) )?$")
_URGENTIE = re.compile(r"\b(?:urgent|urgenten?|urgenties?|urgentieverklaring(?:en)?|voorrang)\b", re.IGNORECASE)
_IN_BEHANDELING = re.compile(r"\bin behandeling\b", re.IGNORECASE)
_VOLLEDIG = re.compile(
    r"\b(?:(?:on|in)?(?:volledig|compleet)|schriftelijk|digitaal|kosteloos|gratis|vertrouwelijk|openbaar|bindend|"
    r"gemotiveerd|vormvrij|voorzien|ondertekend|gedagtekend|gericht)\b",
    re.IGNORECASE,
)
"""How an application or a decision looks, by which nothing comes of it."""


@cache
def _patroon(soort: str) -> re.Pattern[str]:
    """Return what matches the words of one kind: an outcome, what is decided on, what grants, who pays."""
    return re.compile("|".join(r["patroon"] for r in lexicon_rows("uitkomsten") if r["soort"] == soort), re.IGNORECASE)


@cache
def _neutraal(soort: str) -> frozenset[str]:
    """Return the things, or acts, of one kind by which nothing is decided (``neutraal.csv``)."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("neutraal") if rij["soort"] == soort)


def is_uitkomst(woorden: str) -> bool:
    """Whether words name what can come of an application, or an urgency."""
    return _patroon("uitkomst").search(woorden) is not None or _URGENTIE.search(woorden) is not None


class Waaraan:
    """What an act is done to, and what that says about it. ``vrij``: it is harmless whatever it is done to."""

    def __init__(self, delen: Delen, inhoud: ast.Verplichting | ast.Bepaling, *, vrij: bool) -> None:
        """Take the constituents of a sentence and what they make."""
        self._delen = [i for i in delen.alles if type(i) is not Token]
        self._open = {token.tekst for token in delen.context.open}
        self._actor = inhoud.actor
        self._client = isinstance(inhoud, ast.Verplichting) and inhoud.wie is not None and not inhoud.lijdend
        self._handeling = delen.hoofd.handeling
        mag = {"kunnen", "mogen"} & set(delen.hoofd.hulp)
        self._mag = bool(mag)
        self._mag_behandelen = self._mag and self._handeling == "behandelen"
        self._meldt_zich = self._client and bool(mag) and self._handeling in _AANMELDEN
        self._vrij = vrij or self._in_behandeling or self._geeft_papier

    @cached_property
    def _kern(self) -> list[Gebouwd]:
        """The constituents that are no condition, no time and no place in a text."""
        return [i for i in self._delen if not isinstance(i, _TERZIJ)]

    @cached_property
    def _woorden(self) -> str:
        return zonder_urgentie_van_houder(" ".join(i.woorden for i in self._kern if not _is_gelegenheid(i)))

    @property
    def _in_behandeling(self) -> bool:
        return self._handeling == "nemen" and any(_IN_BEHANDELING.search(i.woorden) for i in self._delen)

    @property
    def _geeft_papier(self) -> bool:
        """*Draagt het dossier over aan Zeist*: what goes from one to another is on paper, and no client or task."""
        dingen = [ding for i in self._kern if isinstance(i, Zaken) for ding in i.delen]
        papier = bool(dingen) and all(ding.naam in _neutraal("papier") for ding in dingen)
        anders = any(isinstance(i, Soorten | Clienten) for i in self._kern)
        return self._handeling == "overdragen" and papier and not anders

    @property
    def _verhaalt(self) -> bool:
        """*Kan de kosten verhalen op Zeist*: what municipalities may settle between them decides nothing for a client.

        *Verhaalt de kosten op Zeist* says who bears them.
        """
        op = [i.inhoud for i in self._kern if isinstance(i, Bepaling) and i.voorzetsel == "OP"]
        verhaal = self._handeling in _neutraal("verhalen") and _KOSTEN.search(self._woorden) is not None
        return (
            self._mag and verhaal and self._actor is not None and bool(op) and all(isinstance(i, Partijen) for i in op)
        )

    @cached_property
    def beslisser(self) -> bool:
        """Whether who does it may decide: a municipality, its college, somebody unnamed."""
        wie = self._actor if isinstance(self._actor, tuple) else (self._actor,)
        nooit = all(isinstance(een, ast.Actor) and een.sleutel in _BESLIST_NOOIT for een in wie)
        return not nooit and not (self._actor is None and self._client)

    @cached_property
    def voorwaarde(self) -> bool:
        """Whether it hangs on something of a client or an application."""
        return any(isinstance(i, ast.Bijzin) and _OVER_CLIENT.search(i.woorden) is not None for i in self._delen)

    @cached_property
    def uitkomst(self) -> bool:
        """Whether it names what can come of an application; what is only told about one, is told of *the* outcome."""
        gevonden = [een for een in _patroon("uitkomst").finditer(self._woorden) if not self._gaat_over(een.start())]
        if not self._vrij:
            return bool(gevonden) or any(not self._gaat_over(e.start()) for e in _URGENTIE.finditer(self._woorden))
        onbepaald = any(not _VOORAF.search(self._woorden[: een.start()].lower()) for een in gevonden)
        return onbepaald or (bool(gevonden) and self.voorwaarde)

    def _gaat_over(self, at: int) -> bool:
        """Whether a word is only what something else is about: *de beslissing over voorrang*."""
        return _OVER.search(self._woorden[:at].lower()) is not None

    @cached_property
    def aanvraag(self) -> bool:
        """Whether it is done to an application: *het verzoek*, *aan de aanvraag*."""
        dingen = [i.inhoud if isinstance(i, Bepaling) else i for i in self._kern if self._is_waaraan(i)]
        return any(_patroon("aanvraag").match(_zonder_lidwoord(i.woorden)) for i in dingen)

    @staticmethod
    def _is_waaraan(item: Gebouwd) -> bool:
        if isinstance(item, Bepaling):
            return item.voorzetsel in _TERZIJDE
        return isinstance(item, Zaken | ast.Moment)

    @cached_property
    def client(self) -> bool:
        """Whether it is done to a client, or for one."""
        return any(
            isinstance(i, Clienten)
            or (isinstance(i, Bepaling) and isinstance(i.inhoud, Clienten) and i.voorzetsel not in _NIET_WAARAAN)
            for i in self._kern
        )

    @cached_property
    def besluit(self) -> bool:
        """Whether a client is given a decision, or one is made of a kind that no list has (*een gunstig besluit*)."""
        for een in _patroon("besluit").finditer(self._woorden):
            if _EEN_BESLUIT.search(self._woorden[: een.start()]):
                soort = any(een[0].lower() in woorden.lower().split()[1:] for woorden in self._open)
                if self.client or soort:
                    return True
        return False

    @cached_property
    def alleen_client(self) -> bool:
        """Whether nothing but the client stands in it that it is done to."""
        anders = [i.inhoud if isinstance(i, Bepaling) else i for i in self._kern]
        dingen = (Zaken, Soorten)
        partij = any(isinstance(i, Partijen) and any(p is not self._actor for p in i.delen) for i in anders)
        return self.client and not partij and not any(isinstance(i, dingen) for i in anders)

    @cached_property
    def los_woord(self) -> bool:
        """Whether a word that no list has says how it is done, or what: *beslist afwijzend*, *laat … rusten*."""
        return any(isinstance(i, Zaken) and len(i.woorden.split()) == 1 and i.woorden in self._open for i in self._kern)

    @cached_property
    def op_dag(self) -> bool:
        """Whether applications are handled until a day, or of some clients: others are left out."""
        dag = any(isinstance(i, Dagdeel | ast.Tijdvak) for i in self._delen)
        van = [i.inhoud for i in self._kern if isinstance(i, Bepaling) and i.voorzetsel == "VAN"]
        beperkt = any(isinstance(i, Clienten) and any(c.beperking is not None for c in i.delen) for i in van)
        deel = dag or (beperkt and self.beslisser) or (self._mag_behandelen and self.voorwaarde)
        return (self.aanvraag and deel) or (dag and self._meldt_zich)

    @cached_property
    def _gemeenten(self) -> list[Gebouwd]:
        """The municipalities in it, by name or that of a client; not those that say whose or where it is."""
        alles = [
            i.inhoud if isinstance(i, Bepaling) else i
            for i in self._kern
            if not isinstance(i, Bepaling) or i.voorzetsel in _NAAR_GEMEENTE
        ]
        return [p for i in alles if isinstance(i, Partijen) for p in i.delen if _is_een_gemeente(p)]

    @property
    def betaalt_gemeente(self) -> bool:
        """Whether a municipality that is named, or was the client's, pays or is paid, or any of them pays for care."""
        over = [i.inhoud if isinstance(i, Bepaling) else i for i in self._kern]
        gemeente = self._actor is not None and not isinstance(self._actor, ast.Actor)
        taak = gemeente and any(isinstance(i, Soorten) for i in over)
        taak = taak or (_is_college(self._actor) and any(map(_van_zorg, self._kern)))
        geld = _patroon("geld").search(f"{self._handeling} {self._woorden}")
        return (bool(self._gemeenten) or taak) and geld is not None and not self._verhaalt

    @property
    def tussen_gemeenten(self) -> bool:
        """Whether one municipality does something to another: *Zeist draagt zijn taken over aan Houten*."""
        ander = any(een is not self._actor for een in self._gemeenten)
        return ander and self.beslisser and not (self._vrij or self._verhaalt)

    @property
    def onschuldig(self) -> bool:
        """Whether what it is done to bears no decision."""
        if self.uitkomst or self.besluit or self.op_dag or self.betaalt_gemeente or self.tussen_gemeenten:
            return False
        if self._vrij or not self.beslisser:
            return not (self.beslisser and self.los_woord and self.voorwaarde)
        return not (self.client or self.aanvraag or self.los_woord or self.voorwaarde)

    @property
    def schrijf(self) -> str:
        """What to write instead where it must be about the outcome: a warning is not enough then; else empty."""
        if self.tussen_gemeenten and self._bij_de_termijn:
            return _SCHRIJF_TERMIJN
        if self.tussen_gemeenten or (self.betaalt_gemeente and self._rekent_af):
            return _SCHRIJF_BETAALT if self.betaalt_gemeente else _SCHRIJF_GEMEENTE
        return _SCHRIJF_URGENTIE if self._beslist else ""

    @property
    def _bij_de_termijn(self) -> bool:
        """Whether the one municipality stands behind a term and may say how that begins: *na de melding bij …*."""
        achter = [ander for een, ander in pairwise(self._delen) if isinstance(een, ast.Termijn)]
        bij = [i.inhoud for i in achter if isinstance(i, Bepaling) and i.voorzetsel == "BIJ"]
        erin = [p for inhoud in bij if isinstance(inhoud, Partijen) for p in inhoud.delen]
        return bool(erin) and all(p in erin for p in self._gemeenten if p is not self._actor)

    @property
    def _rekent_af(self) -> bool:
        """Whether what is paid is for a client or a task, or goes from one municipality to another."""
        over = any(isinstance(i.inhoud if isinstance(i, Bepaling) else i, Clienten | Soorten) for i in self._kern)
        return over or len(self._gemeenten) > 1 or _KOSTEN.search(self._woorden) is not None

    @property
    def _beslist(self) -> bool:
        """Whether it must be about what comes of an application, or what becomes of a client."""
        geraakt = self.uitkomst or self.besluit
        if self.op_dag:
            return True
        if self._vrij:
            return geraakt and (self.voorwaarde or self.client or self._client)
        if geraakt or (self.voorwaarde and self._handeling in _TOT):
            return True
        over = self.aanvraag and (self.voorwaarde or self._meegaand)
        return self.beslisser and (over or (self.client and (self.voorwaarde or self.alleen_client)))

    @property
    def _meegaand(self) -> bool:
        """*Gaat akkoord met de aanvraag*, *verleent medewerking aan het verzoek*."""
        return any(
            isinstance(i, Bepaling)
            and i.voorzetsel in _TERZIJDE
            and _patroon("aanvraag").match(_zonder_lidwoord(i.inhoud.woorden)) is not None
            for i in self._kern
        )


WAT_VOOR_URGENTIE = "schrijf wat dat voor de urgentie betekent: "
"""How a hint begins that knows no more of a sentence than that something comes of it."""
_SCHRIJF_URGENTIE = (
    f"{WAT_VOOR_URGENTIE}`De cliënt krijgt urgentie, indien …`, "
    "`De cliënt krijgt geen urgentie, indien …` of `De urgentie vervalt, indien …`"
)
_SCHRIJF_GEMEENTE = "schrijf welke gemeente het wordt: `… is verantwoordelijk voor de huisvesting`"
_SCHRIJF_TERMIJN = (
    "hoort de gemeente bij de termijn, laat haar dan weg: `binnen acht weken na de melding`; anders: "
    f"{_SCHRIJF_GEMEENTE}"
)
_SCHRIJF_BETAALT = "schrijf wie betaalt: `… is financieel verantwoordelijk voor de begeleiding`"
_KOSTEN = re.compile(r"\b(?:kosten|rekening|laste)\b", re.IGNORECASE)
_TERZIJ = (ast.Bijzin, ast.Termijn, ast.Tijdvak, Dagdeel, ast.Verwijzing, Bijwoord, ast.Duur)
_LIDWOORD = re.compile(
    r"^(?:de|het|een|die|dat|deze|dit|zijn|haar|hun|alle|iedere|elke|elk|geen|nieuwe|ontvangen|ingediende|volledige)\s+",
    re.IGNORECASE,
)


def _zonder_lidwoord(woorden: str) -> str:
    return _LIDWOORD.sub("", woorden)


def _is_gelegenheid(item: Gebouwd) -> bool:
    """Whether it only says at which occasion: *bij een tweede weigering*."""
    return isinstance(item, Bepaling) and item.voorzetsel in _GELEGENHEID


_GELEGENHEID = frozenset({"BIJ", "NA", "TIJDENS", "OVER", "VANWEGE", "WEGENS"})


def _is_een_gemeente(partij: Gebouwd) -> bool:
    """Whether it is a municipality by name, or the one that a client came from or went to."""
    if isinstance(partij, ast.Actor):
        return isinstance(partij.van, ast.Gemeentenaam)
    rol = isinstance(partij, ast.Gemeenterol) and partij.rol.startswith("gemeente van ")
    return isinstance(partij, ast.Gemeentenaam) or rol


def _is_college(partij: Gebouwd) -> bool:
    """Whether it is a college of no municipality in particular, or of one: what it pays, that municipality pays."""
    return isinstance(partij, ast.Actor) and partij.sleutel == "college"


def _van_zorg(item: Gebouwd) -> bool:
    """Whether it is care, or what care costs: *de begeleiding*, *(de kosten) van de opvang*."""
    van = isinstance(item, Bepaling) and item.voorzetsel in {"VAN", "VOOR"}
    return isinstance(item.inhoud if van else item, Soorten)


def schrijf_beschreven(delen: Delen, hoofdzin: str) -> str:
    """What to write instead of a description of what comes of an application (*De aanvraag is ongegrond*)."""
    waaraan = Waaraan(delen, ast.Bepaling("", span=delen.span), vrij=False)
    over = waaraan.aanvraag or _patroon("besluit").match(_zonder_lidwoord(hoofdzin)) is not None
    return _SCHRIJF_URGENTIE if waaraan.uitkomst or (over and not _VOLLEDIG.search(hoofdzin)) else ""
