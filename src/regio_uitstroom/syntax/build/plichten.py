"""Duties and descriptions by which certainly nothing is decided, and what to say of all others.

What no form computes reads as *somebody does something*; so does *De cliënt valt af*. That a sentence is no decision in
other words is therefore never guessed: its verb must be listed as an act (``plichten.csv``), for whoever does it here.
Any other sentence is kept with a warning, and refused where it is about a client or holds a word of what is decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import takewhile

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.beslissend import kan_beslissen, telt_verblijf
from regio_uitstroom.syntax.bewaard_hulp import hulp_bij_bewaard
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Clienten,
    Datzin,
    Delen,
    Drempel,
    Gebouwd,
    Partijen,
    Soorten,
    Vraag,
    Zaken,
)
from regio_uitstroom.syntax.build.kernzin import Kernzin
from regio_uitstroom.syntax.build.plicht_gevolg import noemt_gevolg
from regio_uitstroom.syntax.build.plicht_raakt import raakt, twijfel
from regio_uitstroom.syntax.build.plicht_waaraan import Waaraan, schrijf_beschreven
from regio_uitstroom.syntax.build.weigerend import weigerend
from regio_uitstroom.syntax.hoofd import Hoofd

_GEMEENTE = (ast.Gemeentenaam, ast.Gemeenterol, ast.Gemeentegroep, ast.GemeenteKeuze)
_EEN_GEMEENTE = (ast.Gemeentenaam, ast.Gemeenterol, ast.GemeenteKeuze)


_TOETS = "toets"
_OVER_CLIENT = re.compile(
    r"\b(?:\w*cliënt\w*|hij|zij|diens|zijn(?! *$)|hem|betrokkene\w*|personen|persoon|\w*zoekenden?|aanvragers?|"
    r"jeugdigen?|jongeren?|sprake)\b",
    re.IGNORECASE,
)
"""That a clause is about a client, or about what there is."""
_MAAK_VOORWAARDE = (
    "hangt er urgentie of verantwoordelijkheid van af, zet dit dan als voorwaarde in die regel: `De cliënt krijgt "
    "urgentie, indien hij …`"
)


def _is_toets(item: Gebouwd) -> bool:
    """Whether what is tried is a clause on a client, or how long something was so: a condition, wherever it ends up."""
    if isinstance(item, ast.Duur | Drempel):
        return True
    return isinstance(item, Vraag | Datzin) and _OVER_CLIENT.search(item.woorden) is not None


@cache
def _plichten() -> dict[str, tuple[str, bool]]:
    """Return by whom or of what each act can be said without deciding anything, and whether to whatever it is done."""
    return {row["handeling"]: (row["wie"], row["waaraan"] == "alles") for row in lexicon_rows("plichten")}


def meld_geen_plicht(kern: Kernzin, hoofdzin: str) -> None:
    """Report a duty or provision that is not known to decide nothing; ``hoofdzin`` are its words without conditions."""
    inhoud = kern.kern
    if not isinstance(inhoud, ast.Verplichting | ast.Bepaling):
        return
    zin = _Norm(kern.delen, inhoud, hoofdzin)
    if _is_gemeld(kern):
        return
    if zin.beslist_niets:
        if zin.soort == _TOETS and any(map(_is_toets, kern.delen.alles)):
            kern.delen.context.findings.append(diagnose(kinds.ZIN_BEWAARD, kern.span, hint=_MAAK_VOORWAARDE))
        return
    woorden = " ".join(kern.span.text.split())
    if zin.mag_niet_bewaard:
        wel = weigerend(zin.schrijf) if zin.ontkend else zin.schrijf
        melding = diagnose(kinds.BESLIST_NIETS, kern.span, hint=wel, woorden=woorden)
    else:
        taak = isinstance(inhoud, ast.Verplichting) and inhoud.actor is not None
        melding = diagnose(kinds.ZIN_BEWAARD, kern.span, hint=hulp_bij_bewaard(woorden, taak=taak))
    kern.delen.context.findings.append(melding)


def _partijen(delen: Iterable[Gebouwd]) -> Iterator[Gebouwd]:
    return (partij for deel in delen if isinstance(deel, Partijen) for partij in deel.delen)


def _is_gemeld(kern: Kernzin) -> bool:
    """Whether something is wrong with the sentence already: one mistake, one report."""
    van_deze_zin = takewhile(
        lambda een: een.span is not None and een.span.start >= kern.span.start, reversed(kern.delen.context.findings)
    )
    return any(een.is_fout for een in van_deze_zin)


def _ergens_heen(delen: Delen, inhoud: ast.Verplichting | ast.Bepaling) -> bool:
    """Whether it says to which municipality something takes place: *Uitstroom naar Houten vindt plaats*."""
    naar = [i.inhoud for i in delen.alles if isinstance(i, Bepaling) and i.voorzetsel == "NAAR"]
    niemand = isinstance(inhoud, ast.Bepaling) or inhoud.actor is None
    return niemand and any(isinstance(p, _EEN_GEMEENTE) for p in _partijen(naar))


class _Norm:
    """A duty or a provision, and whether it can be anything else; what that takes is looked up once it is asked."""

    def __init__(self, delen: Delen, inhoud: ast.Verplichting | ast.Bepaling, hoofdzin: str) -> None:
        hoofd: Hoofd = delen.hoofdtoken.waarde
        plicht = inhoud if isinstance(inhoud, ast.Verplichting) else None
        self.inhoud = inhoud
        self.soort, vrij = _plichten().get(hoofd.handeling, ("", False))
        self.waaraan = Waaraan(delen, inhoud, vrij=vrij and not (plicht is not None and plicht.niet))
        self._vrij = vrij
        self.verbod = plicht is not None and plicht.niet and _verbiedt(plicht)
        self.client_doet = plicht is not None and plicht.wie is not None and not (plicht.actor or plicht.lijdend)
        self.niet = plicht is not None and plicht.niet
        self.ontkend = hoofd.ontkend or self.niet
        self.gevolg = noemt_gevolg(delen) or telt_verblijf(hoofdzin) or _ergens_heen(delen, inhoud)
        self.twijfel = twijfel(delen)
        self.raakt = plicht is not None and raakt(delen, plicht, hoofdzin)
        self.clienten = any(type(i) is Clienten for i in delen.alles)
        self.gemeenten = [p for p in _partijen(delen.alles) if isinstance(p, _GEMEENTE) and p is not inhoud.actor]
        self._hoofdzin = hoofdzin
        self._alles = delen.alles
        self._delen = delen

    @cached_property
    def woord_van_beslissen(self) -> bool:
        """Whether its main clause holds a word of what is decided."""
        return kan_beslissen(self._hoofdzin)

    @property
    def naar_gemeente(self) -> bool:
        """Whether it is about clients and a municipality."""
        if not self.clienten:
            return False
        elders = _partijen([i.inhoud for i in self._alles if type(i) is Bepaling])
        return any(isinstance(p, _EEN_GEMEENTE) for p in (self.inhoud.actor, *self.gemeenten, *elders))

    @property
    def ding(self) -> bool:
        """Whether it is about a thing (also *een aanbod*, which is a day as well), or about others than who does it."""
        anderen = any(p is not self.inhoud.actor for p in _partijen(self._alles))
        return anderen or any(isinstance(i, Zaken | Soorten | ast.Moment) for i in self._alles)

    @property
    def urgentie(self) -> bool:
        """Whether it is about urgency."""
        zaken = [i.inhoud if type(i) is Bepaling else i for i in self._alles]
        return any(type(i) is Zaken and any(d.klasse == "URGENTIE" for d in i.delen) for i in zaken)

    @property
    def beslist_niets(self) -> bool:
        """Whether its verb is an act that decides nothing when this one does it, to this."""
        if self.gevolg:
            return False
        if isinstance(self.inhoud, ast.Bepaling) and not self.inhoud.beschrijft:
            return not (self.clienten and self.inhoud.onderwerp == "uitruil")
        if self.raakt or self.twijfel or not (self._verboden or self._onschuldig):
            return False
        if isinstance(self.inhoud, ast.Bepaling) or self.soort == "beschrijving":
            return self._beschrijft
        if self.naar_gemeente or self.gemeenten:
            return self.soort == "contact" and (self._vrij or not self.waaraan.beslisser)
        return self._client_mag if self.client_doet else self._partij_mag

    @property
    def _beschrijft(self) -> bool:
        """Whether it says how a thing is, or what stands in it or takes place, and not of whom."""
        if self.soort != "beschrijving":
            return (self._vrij or self.soort == "partij") and self._partij_mag
        naam = isinstance(self.inhoud.actor, (*_EEN_GEMEENTE, ast.Gebied))
        return not (naam or self.clienten or self.gemeenten or self.woord_van_beslissen)

    @property
    def _verboden(self) -> bool:
        """Whether it forbids something by which nothing is decided: *mag de aanvraag niet behandelen* does."""
        return self.verbod and not (self.waaraan.beslisser and self.waaraan.aanvraag)

    @property
    def _onschuldig(self) -> bool:
        """Whether what it is done to bears no decision; a description is done to nothing."""
        return not self.waaraan.uitkomst if self.soort == "beschrijving" else self.waaraan.onschuldig

    @property
    def _client_mag(self) -> bool:
        """Whether a client can do it, or be forbidden it, without anything being decided."""
        return (self.soort in {"client", "contact"} and not self.niet) or (self.soort == "verbod" and self.verbod)

    @property
    def _partij_mag(self) -> bool:
        """Whether somebody else can."""
        if self.soort == "los":
            return self.verbod or not (self.woord_van_beslissen or self.clienten)
        return (
            self.verbod or self.soort in {"partij", _TOETS, "client", "contact"} or (self.soort == "ding" and self.ding)
        )

    @property
    def schrijf(self) -> str:
        """What to write instead, where what it is done to tells that; empty where it does not."""
        if isinstance(self.inhoud, ast.Bepaling):
            return schrijf_beschreven(self._delen, self._hoofdzin)
        return self.waaraan.schrijf

    @property
    def mag_niet_bewaard(self) -> bool:
        """Whether it puts a client somewhere, or holds a word of what is decided: then a warning is not enough."""
        if self.gevolg:
            return True
        if self.soort == "bewaard":
            return self.clienten or self.urgentie
        if isinstance(self.inhoud, ast.Bepaling):
            return bool(self.clienten or self.gemeenten or self.urgentie or self.schrijf)
        if self.raakt or self.naar_gemeente or self.schrijf:
            return True
        return self.woord_van_beslissen or (self.client_doet and not self.verbod)


def _verbiedt(plicht: ast.Verplichting) -> bool:
    """Whether a denied duty forbids something: *mag niet*, *kan niet*, *stelt geen …*.

    Not of a municipality: what it may not ask or refuse, decides for the client.
    """
    if isinstance(plicht.actor, _GEMEENTE):
        return False
    return plicht.wijze in {"mogen", "kunnen"} or not (plicht.wijze or plicht.actor is None)
