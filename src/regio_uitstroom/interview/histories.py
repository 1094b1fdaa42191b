"""Answers about a stretch of a history: an address or a stay with its days, or that the list is complete."""

from __future__ import annotations

import re
from datetime import date, timedelta

from regio_uitstroom.client.intervals import EERSTE_DAG
from regio_uitstroom.client.record import ZonderAdres
from regio_uitstroom.evaluation.voorzieningen import met_bovenliggende
from regio_uitstroom.interview.splitsing import ligt_nu_in
from regio_uitstroom.interview.tijden import Tijd, iso, splits_tijd
from regio_uitstroom.interview.waarden import GEEN, Onbegrepen
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

Json = dict[str, object]

_VOLLEDIG = "volledig"
_ZONDER_ADRES = frozenset(
    {"geen vast adres", "zonder vast adres", "geen adres", "zwervend", "dakloos", ZonderAdres.GEEN_VAST_ADRES.value}
)

_IN = re.compile(r"^(?P<voorziening>.+?)(?: in (?P<gemeente>.+?))?(?: bij (?P<aanbieder>.+))?$", re.IGNORECASE)
_ADRES = re.compile(r"^(?:in )?(?P<plaats>.+)$", re.IGNORECASE)
_LIDWOORD = re.compile(r"^(?:in )?(?:de |het |een )?", re.IGNORECASE)


@frozen
class Historie:
    """A history as JSON, with the stretch that is asked for."""

    inhoud: Json
    tijdvak: Periode
    peildatum: date

    @property
    def van(self) -> date | None:
        """First day of the stretch; None: as far back as can be."""
        return self.tijdvak.van

    @property
    def tot(self) -> date:
        """The day after the stretch; one without an end goes on to and including the peildatum."""
        return self.tijdvak.tot or _na(self.peildatum)

    def volledig(self, van: str, tot: str) -> Json:
        """Return the history, complete over these days too; raises Onbegrepen where that leaves a gap."""
        begin, einde = self.inhoud.get("volledigVan"), self.inhoud.get("volledigTot")
        if isinstance(begin, str) and isinstance(einde, str):
            if van > einde or begin > tot:
                message = "noem een tijd die aansluit op de tijd waarover de lijst al volledig is"
                raise Onbegrepen(message)
            van, tot = min(van, begin), max(tot, einde)
        return {**self.inhoud, "volledigVan": van, "volledigTot": tot}

    def met(self, interval: Json) -> Json:
        """Return the history with an interval more."""
        lijst = self.inhoud.get("lijst")
        return {**self.inhoud, "lijst": [*(lijst if isinstance(lijst, list) else []), interval]}

    def met_huidige_gemeente(self, gemeente: str) -> Json | None:
        """Return the history with the municipality in which the known woonadres of the stretch lies by now.

        Of an address that is known only that is asked, after a split; None where none is known over all of the stretch.
        """
        lijst = self.inhoud.get("lijst")
        adressen = lijst if isinstance(lijst, list) else []
        for nummer, adres in enumerate(adressen):
            if isinstance(adres, dict) and self._beslaat(adres):
                nieuw = {**adres, "huidigeGemeente": gemeente}
                return {**self.inhoud, "lijst": [*adressen[:nummer], nieuw, *adressen[nummer + 1 :]]}
        return None

    def gesplitst(self, interval: Json, nieuw: Json) -> bool:
        """Whether the answer names a successor of the municipality of an interval, which was split."""
        return ligt_nu_in(interval.get("gemeente"), nieuw.get("gemeente"), self.peildatum)

    def kan_zijn(self, interval: Json, tijd: Tijd) -> bool:
        """Whether an answer of that time is about this interval: by its first day, otherwise by the stretch."""
        van, tot = str(interval.get("datumVan")), interval.get("datumTot")
        if tijd.van is not None:
            return van.startswith(tijd.van) or tijd.van.startswith(van)
        begonnen = self.van is not None and van <= self.van.isoformat()
        return begonnen and (tot is None or str(tot) > str(iso(self.van)))

    def _beslaat(self, adres: Json) -> bool:
        """Whether the interval is a woonadres in a known municipality over all of the stretch."""
        van, tot = adres.get("datumVan"), adres.get("datumTot")
        if adres.get("functieAdres") != "woonadres" or not isinstance(adres.get("gemeente"), str):
            return False
        if self.van is None or not isinstance(van, str) or not _heel(van) or van > self.van.isoformat():
            return False
        return tot is None or (isinstance(tot, str) and _heel(tot) and tot >= self.tot.isoformat())


def _na(dag: date) -> date:
    return dag if dag == date.max else dag + timedelta(days=1)


def met_adres(historie: Historie, tekst: str) -> Json:
    """Return the address history with what the answer says; raises Onbegrepen."""
    tijd = splits_tijd(tekst)
    woorden = tijd.rest.casefold()
    if woorden in {_VOLLEDIG, ""} and (woorden or tijd.van):
        return _volledig(historie, tijd)
    if woorden == GEEN or woorden in _ZONDER_ADRES:
        tijd = Tijd(ZonderAdres.GEEN_VAST_ADRES.value, tijd.van, tijd.tot, tijd.lopend)
        if tijd.van is None and historie.van is None:
            return _volledig(historie, tijd)
    gevonden = _ADRES.match(tijd.rest)
    if gevonden is None:
        message = "noem de gemeente, of antwoord met weet ik niet"
        raise Onbegrepen(message)
    if tijd == Tijd(tijd.rest) and (ligt_nu := historie.met_huidige_gemeente(gevonden["plaats"])) is not None:
        return ligt_nu
    return _met_interval(historie, {"gemeente": gevonden["plaats"], "functieAdres": "woonadres"}, tijd)


def adres_niet_vast(historie: Historie, reden: str) -> Json:
    """Return the address history in which the address over the stretch cannot be established."""
    adres: Json = {"gemeente": {"nietVastTeStellen": reden}, "functieAdres": "woonadres"}
    return _met_interval(historie, adres, Tijd("", iso(historie.van or EERSTE_DAG), iso(historie.tot)))


def met_verblijf(historie: Historie, tekst: str) -> Json:
    """Return the history of stays with what the answer says; raises Onbegrepen."""
    tijd = splits_tijd(tekst)
    if tijd.rest.casefold() in {_VOLLEDIG, GEEN, ""}:
        return _volledig(historie, tijd)
    gevonden = _IN.match(_LIDWOORD.sub("", tijd.rest))
    if gevonden is None:
        message = "noem een voorziening met de dagen, zoals beschermd wonen in Utrecht sinds 1 juni 2021"
        raise Onbegrepen(message)
    verblijf: Json = {naam: deel for naam, deel in gevonden.groupdict().items() if deel}
    fijner = _preciezer(historie, verblijf, tijd)
    return _met_interval(historie, verblijf, tijd) if fijner is None else fijner


def _preciezer(historie: Historie, nieuw: Json, tijd: Tijd) -> Json | None:
    """Return the history in which a recorded stay gets the narrower kind that the answer names; None: it is another.

    A stay recorded as *opvang* that turns out to be *vrouwenopvang* is one stay, not two that overlap; so is one in a
    municipality that was split, of which the answer names the successor.
    """
    lijst = historie.inhoud.get("lijst")
    rij = lijst if isinstance(lijst, list) else []
    soort = " ".join(str(nieuw["voorziening"]).casefold().split())
    for nummer, verblijf in enumerate(rij):
        breed = str(verblijf.get("voorziening"))
        if breed == soort and not historie.gesplitst(verblijf, nieuw):
            continue
        if breed not in met_bovenliggende(soort) or not historie.kan_zijn(verblijf, tijd):
            continue
        einde = {"datumTot": tijd.tot} if tijd.tot is not None else {}
        return {**historie.inhoud, "lijst": [*rij[:nummer], {**verblijf, **nieuw, **einde}, *rij[nummer + 1 :]]}
    return None


def _volledig(historie: Historie, tijd: Tijd) -> Json:
    """Return the history, complete over the time that is named, otherwise over the stretch that is asked for."""
    van = tijd.van or iso(historie.van or EERSTE_DAG)
    tot = tijd.tot or iso(historie.tot)
    if van is None or tot is None or not _heel(van) or not _heel(tot):
        message = "noem hele dagen: volledig van 1 januari 2020 tot 1 januari 2024"
        raise Onbegrepen(message)
    return historie.volledig(van, tot)


def _heel(datum: str) -> bool:
    return datum.count("-") == 2  # noqa: PLR2004 - year, month, day


def _met_interval(historie: Historie, interval: Json, tijd: Tijd) -> Json:
    """Return the history with an interval: over the time named, otherwise over the stretch.

    One that goes on has no end; that the list is complete from its first day on says until when it is known to last.
    """
    van = tijd.van or iso(historie.van)
    if van is None:
        message = "zeg ook sinds wanneer, of van wanneer tot wanneer"
        raise Onbegrepen(message)
    interval = {**interval, "datumVan": van}
    if not tijd.lopend:
        return historie.met({**interval, "datumTot": tijd.tot or iso(historie.tot)})
    if not _heel(van) or van >= historie.tot.isoformat():
        return historie.met(interval)
    try:
        aangevuld = historie.volledig(van, historie.tot.isoformat())
    except Onbegrepen:
        return historie.met({**interval, "datumTot": iso(historie.tot)})
    return Historie(aangevuld, historie.tijdvak, historie.peildatum).met(interval)
