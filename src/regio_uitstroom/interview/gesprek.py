"""The state of an interview: a record, what was skipped, and what to ask next."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from attrs import evolve, field

from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.client.reading import read_client
from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.evaluation.argumenten import keur_argumenten
from regio_uitstroom.evaluation.beoordeel import GEEN_AANNAMES, beoordeel, beoordeel_bundel
from regio_uitstroom.evaluation.uitkomst import Beoordeling, NodigOordeel, Uitkomst, Uitkomstsoort, Vraag
from regio_uitstroom.explain import explain
from regio_uitstroom.interview.grenzen import buiten_de_grenzen
from regio_uitstroom.interview.invullen import genoteerd, invullen
from regio_uitstroom.interview.suggestie import bedoelde_gemeente
from regio_uitstroom.interview.vraagpunt import Vraagpunt
from regio_uitstroom.interview.waarden import Onbegrepen
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import OpenRegel
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

WEET_NIET = frozenset({"weet ik niet", "weet niet", "weet ik nog niet", "geen idee", "onbekend", "?", "sla over"})
"""Answers that leave a question open: it is not asked again."""

LANGSTE_ANTWOORD = 2_000
"""Characters of an answer, with its reason."""

MEESTE_KEREN = 3
"""So many answers to the question for one fact are taken (a year, a month, a day); then it stays as it is."""
MEESTE_TIJDVAKKEN = 50
"""So many answers about one history are taken; then it stays as it is."""

NIET_BEANTWOORD = "daarmee is deze vraag nog niet beantwoord; lees haar nog eens, of antwoord met weet ik niet"
"""What is said of an answer that could be kept and would change nothing about the question."""

_VERBLIJVEN = "verblijven"

_OPEN = frozenset({Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG})


@frozen
class Gesprek:
    """An interview about one client under one agreement, or a register of several, on one day.

    Immutable: an answer gives a new one.
    ``klacht`` says in Dutch why the last answer could not be used; empty: it was.
    """

    regeling: Regeling | Bundel
    client: Client = field(repr=False)
    peildatum: date
    vragen: frozenset[str] = frozenset()
    """The questions about the client that must be settled (``huisvesting``, ``aanspraak``); empty: all."""
    aannames: Mapping[str, Waarde] = field(factory=dict, repr=False)
    overgeslagen: tuple[Hashable, ...] = field(default=(), repr=False)
    gesteld: tuple[Hashable, ...] = field(default=(), repr=False)
    """What was asked and answered, by fact or judgment, in order."""
    tijdvakken: tuple[Hashable, ...] = field(default=(), repr=False)
    """The stretches of histories that were asked for and answered, in order."""
    klacht: str = field(default="", repr=False)

    @cached_property
    def beoordeling(self) -> Beoordeling:
        """The assessment of the record as it stands, without the texts that explain it."""
        if isinstance(self.regeling, Bundel):
            return beoordeel_bundel(self.regeling, self.client, peildatum=self.peildatum, aannames=self.aannames)
        return beoordeel(self.regeling, self.client, peildatum=self.peildatum, aannames=self.aannames)

    def uitleg(self) -> Beoordeling:
        """Return the assessment of the record as it stands, with motivering and toelichting."""
        return explain(self.beoordeling, self.regeling)

    @property
    def uitkomsten(self) -> tuple[Uitkomst, ...]:
        """The outcomes that this interview is about."""
        alle = self.beoordeling.uitkomsten
        return tuple(uitkomst for uitkomst in alle if not self.vragen or _naam(uitkomst.vraag) in self.vragen)

    @property
    def klaar(self) -> bool:
        """Whether nothing is asked any more."""
        return self.vraag is None

    @cached_property
    def vraag(self) -> Vraagpunt | None:
        """The next question: the first that an open outcome needs and that was not skipped. None: finished."""
        return next((punt for punt in self.open_punten() if not self._is_overgeslagen(punt)), None)

    def open_punten(self) -> Iterator[Vraagpunt]:
        """Yield every question that an open outcome leaves, in order, also those that were skipped."""
        for uitkomst in self.uitkomsten:
            if uitkomst.soort in _OPEN:
                yield from (Vraagpunt(feit=feit, genoteerd=genoteerd(self.client, feit)) for feit in uitkomst.nog_nodig)
                yield from (Vraagpunt(oordeel=een, luidt=self._luidt(een)) for een in uitkomst.oordelen_nodig)

    def _luidt(self, oordeel: NodigOordeel) -> str:
        """Return the words of the sentence that a person applies, where the judgment is about one; else empty."""
        tekst = self.regeling.samen if isinstance(self.regeling, Bundel) else self.regeling
        plaatsen = oordeel.norm or oordeel.grond
        regels = (regel for regel in tekst.regels if isinstance(regel, OpenRegel) and regel.citaat in plaatsen)
        return next((regel.tekst for regel in regels), "")

    def _is_overgeslagen(self, punt: Vraagpunt) -> bool:
        """Whether it is not asked (again): skipped, part of a stretch that was, or answered often enough."""
        if punt.sleutel in self.overgeslagen:
            return True
        meeste = MEESTE_TIJDVAKKEN if punt.gegeven and punt.gegeven.type is Feittype.HISTORIE else MEESTE_KEREN
        if self.gesteld.count(_onderwerp(punt)) >= meeste:
            return True
        return punt.tijdvak is not None and any(
            _omvat(tijdvak, punt.tijdvak)
            for sleutel, tijdvak in (paar for paar in self.overgeslagen if isinstance(paar, tuple))
            if punt.gegeven is not None and sleutel == punt.gegeven.sleutel and isinstance(tijdvak, Periode)
        )

    def antwoord(self, tekst: str) -> Gesprek:
        """Return the interview after this answer; with a ``klacht`` and the same question where it cannot be used."""
        punt = self.vraag
        if punt is None:
            return self
        if " ".join(tekst.casefold().split()).strip(" .!") in WEET_NIET:
            return evolve(self, overgeslagen=(*self.overgeslagen, punt.sleutel), klacht="")
        if len(tekst) > LANGSTE_ANTWOORD:
            return evolve(self, klacht=f"houd het korter dan {LANGSTE_ANTWOORD} tekens")
        return self._ingevuld(punt, tekst) if tekst.strip() else evolve(self, klacht=f"schrijf {punt.invoer}")

    def _ingevuld(self, punt: Vraagpunt, tekst: str) -> Gesprek:
        """Return the interview with what the answer says in its record; with a ``klacht`` where that cannot be."""
        try:
            dossier = invullen(self.client, punt, tekst, self.peildatum)
        except Onbegrepen as fout:
            return evolve(self, klacht=str(fout))
        client, fouten = read_client(dossier, peildatum=self.peildatum, gegevens=self.regeling.gegevens)
        if client is None:
            verwacht = fouten[0].verwacht
            hint = bedoelde_gemeente(tekst) if verwacht.startswith("een gemeente") else ""
            return evolve(self, klacht=f"nodig is {verwacht}{hint}")
        client = evolve(client, peildatum=self.client.peildatum)
        if client == self.client:
            return evolve(self, klacht="dat staat al in het dossier, maar daarmee is de vraag nog niet beantwoord")
        if punt.feit is not None and (klacht := buiten_de_grenzen(punt.feit, self.client, client)):
            return evolve(self, klacht=klacht)
        verder = evolve(self, client=client, gesteld=(*self.gesteld, _onderwerp(punt)), klacht="")
        verder = evolve(verder, tijdvakken=(*self.tijdvakken, punt.sleutel) if punt.tijdvak else self.tijdvakken)
        return evolve(self, klacht=NIET_BEANTWOORD) if self._brengt_niets(punt, verder) else verder

    def _brengt_niets(self, punt: Vraagpunt, verder: Gesprek) -> bool:
        """Whether an answer about a stretch of a history leaves that very question: it was not about that time.

        A stay under a wide kind is kept the first time, for the next answer may make it narrower.
        """
        if punt.tijdvak is None or punt.sleutel not in {ander.sleutel for ander in verder.open_punten()}:
            return False
        return punt.gegeven is None or punt.gegeven.sleutel != _VERBLIJVEN or punt.sleutel in self.tijdvakken


def begin(
    regeling: Regeling | Bundel,
    client: Client,
    *,
    peildatum: date,
    vragen: Iterable[str] = (),
    aannames: Mapping[str, Waarde] = GEEN_AANNAMES,
) -> Gesprek:
    """Return the interview about a client at its start.

    ``vragen`` are the questions that must be settled, by key (``huisvesting``, ``aanspraak``, ``status``); none: all.
    Raises ValueError for one that the agreement does not answer. ``aannames`` are presumed as in ``evaluate``, which
    tells what else is raised.
    """
    keur_argumenten(regeling, client, peildatum, aannames)
    gesprek = Gesprek(regeling, client, peildatum, frozenset(vragen), aannames)
    mogelijk = beantwoordbaar(gesprek.beoordeling.uitkomsten)
    onbekend = sorted(gesprek.vragen - {*mogelijk, "status"})
    if onbekend:
        message = f"geen vraag van deze tekst: {', '.join(onbekend)}; kies uit {', '.join(mogelijk)}"
        raise ValueError(message)
    return gesprek


def beantwoordbaar(uitkomsten: Sequence[Uitkomst]) -> tuple[str, ...]:
    """Return the keys of the questions that are answered."""
    return tuple(_naam(uitkomst.vraag) for uitkomst in uitkomsten)


def _naam(vraag: Vraag) -> str:
    return vraag.sleutel if isinstance(vraag, Taak) else vraag.value


def _onderwerp(punt: Vraagpunt) -> Hashable:
    """Return what a question is about, whatever the stretch of its history."""
    return punt.gegeven.sleutel if punt.gegeven is not None else punt.sleutel


def _omvat(groot: Periode, klein: Periode) -> bool:
    begint = groot.van is None or (klein.van is not None and groot.van <= klein.van)
    eindigt = groot.tot is None or (klein.tot is not None and klein.tot <= groot.tot)
    return begint and eindigt
