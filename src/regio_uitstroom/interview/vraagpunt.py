"""One question of an interview: what is asked, why, where the answer is found, and how to write it."""

from __future__ import annotations

from collections.abc import Hashable

from attrs import field

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NodigFeit, NodigOordeel
from regio_uitstroom.explain.feiten import mogelijke_antwoorden, tijdvak_in_woorden, vindplaats
from regio_uitstroom.explain.zinnen import aangehaald, zin
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

_VORMEN = {
    Feittype.JA_NEE: "ja of nee",
    Feittype.DATUM: "een datum, zoals 9 maart 2004; of alleen maart 2004, of 2004",
    Feittype.GEMEENTE: "een gemeente, of: buiten Nederland",
    Feittype.AANTAL: "een getal, zoals 3",
    Feittype.BEDRAG: "een bedrag, zoals 1.250,50",
    Feittype.DUUR: "een duur, zoals 6 maanden",
    Feittype.KEUZE: "een van de genoemde antwoorden",
}
"""How an answer is written, by the type of the fact."""

_VORMEN_PER_FEIT = {
    "voorkeursgemeenten": "een of meer gemeenten met een komma ertussen, of: geen",
    "onveiligeGemeenten": "een of meer gemeenten met een komma ertussen, of: geen",
    "verblijfplaatsen": (
        "een gemeente, met de dagen als zij niet voor de hele tijd geldt, zoals Houten van 1 mei 2012 tot 1 juni 2017; "
        "of: geen vast adres, buiten Nederland, of volledig (er is verder geen adres)"
    ),
    "verblijven": (
        "een voorziening met de dagen, zoals beschermd wonen in Utrecht sinds 1 juni 2021, of van 1 mei 2019 tot "
        "1 juni 2020; of: geen, of volledig (er is verder geen verblijf)"
    ),
    "meldingen": "een gemeente en een datum, zoals Utrecht 20 mei 2024; meer met een puntkomma ertussen, of: geen",
    "regie": "een gemeente en sinds wanneer, zoals Soest sinds 1 juni 2024; meer met een puntkomma ertussen, of: geen",
    "huishouden": "ieder met een geboortedatum, zoals kind 11 februari 2021; partner 1990, of: geen",
    "aanbiedingen": (
        "elke woning met een datum, of zij passend was en het antwoord, zoals 20 oktober 2026 passend geweigerd; "
        "of: geen"
    ),
    "toekenningen": (
        "elke urgentie met een datum, zoals 10 oktober 2026, en bij meer teksten onder welke tekst, zoals onder "
        "“Samen wonen” op 10 oktober 2026; meer met een puntkomma ertussen, of: geen"
    ),
    "beroepenOp": "elke bepaling met een datum, zoals artikel 3, vierde lid op 12 oktober 2026, of: geen",
}
"""How an answer is written, for facts that are more than one value."""

_OORDEEL = "ja of nee; een reden mag erachter, zoals: ja, omdat zijn familie daar woont"
_GEBRUIK = "ja met de dag erbij, zoals: ja, op 1 juli 2026; of nee"
_OORDEEL_GEMEENTE = "de gemeente, of nee; een reden mag erachter, zoals: Zeist, omdat zijn familie daar woont"


@frozen
class Vraagpunt:
    """A question of an interview, made of one item of *nog nodig*.

    ``feit`` or ``oordeel`` holds the item; the other is None.
    """

    feit: NodigFeit | None = field(default=None, repr=False)
    oordeel: NodigOordeel | None = field(default=None, repr=False)
    genoteerd: str = field(default="", repr=False)
    """The events that the record holds already, in words; empty: none, or another kind of fact."""

    luidt: str = ""
    """The words of the sentence that the judgment is about, where the text leaves it to a person; else empty."""

    @property
    def sleutel(self) -> Hashable:
        """What tells the question from others: a fact, a stretch of a history, or a judgment by a judge."""
        if self.feit is not None:
            return (self.feit.gegeven.sleutel, self.feit.tijdvak)
        return None if self.oordeel is None else (self.oordeel.oordeel.sleutel, self.oordeel.beoordelaar)

    @property
    def gegeven(self) -> Gegeven | None:
        """The fact that is asked for; None for a judgment."""
        return None if self.feit is None else self.feit.gegeven

    @property
    def tijdvak(self) -> Periode | None:
        """The stretch of a history that is asked for."""
        return None if self.feit is None else self.feit.tijdvak

    @property
    def vraag(self) -> str:
        """The question in Dutch."""
        if self.feit is not None:
            return self.feit.gegeven.vraag or f"Wat is bekend over {self.feit.gegeven.omschrijving}?"
        return "" if self.oordeel is None else self.oordeel.vraag

    @property
    def artikelen(self) -> tuple[Citaat, ...]:
        """The provisions for which it matters."""
        if self.feit is not None:
            return self.feit.grond
        return () if self.oordeel is None else self.oordeel.grond

    @property
    def toelichting(self) -> str:
        """What else is worth knowing, in sentences: which time, what is disputed, what the text leaves to whom."""
        if self.feit is not None:
            delen = (
                zin(f"het gaat om {tijdvak_in_woorden(self.feit.tijdvak)}") if self.feit.tijdvak else "",
                "Hierover verschillen partijen; eerst moet vaststaan wat klopt." if self.feit.betwist else "",
                mogelijke_antwoorden(self.feit),
                self._al_genoteerd,
            )
            return " ".join(filter(None, delen))
        beoordelaar = None if self.oordeel is None else self.oordeel.beoordelaar
        wie = zin(f"dit is een oordeel van {beoordelaar}") if beoordelaar else "Dit is een oordeel."
        return f"{wie} De tekst luidt: {aangehaald(self.luidt)}." if self.luidt else wie

    @property
    def _al_genoteerd(self) -> str:
        staat = zin(f"in het dossier staat al: {self.genoteerd}") if self.genoteerd else ""
        return f"{staat} Uw antwoord vult dit aan; wat er staat, blijft staan." if staat else ""

    @property
    def vindplaats(self) -> str:
        """Where the answer is usually found, as a sentence; empty where that is not known."""
        return zin(vindplaats(self.feit.gegeven)) if self.feit is not None and self.feit.gegeven.vindplaats else ""

    @property
    def kan_niet_vast(self) -> bool:
        """Whether a record can hold that the answer cannot be established: not of a judgment, nor of a stay."""
        return self.gegeven is not None and self.gegeven.sleutel != "verblijven"

    @property
    def invoer(self) -> str:
        """How to write the answer."""
        if self.oordeel is not None:
            if any(een.reden is NietGeteld.DAG_NODIG for een in self.oordeel.niet_geteld):
                return _GEBRUIK
            return _OORDEEL_GEMEENTE if self.oordeel.vraagt_gemeente else _OORDEEL
        if self.gegeven is None:
            return ""
        vorm = _VORMEN_PER_FEIT.get(self.gegeven.sleutel)
        return vorm or _VORMEN.get(self.gegeven.type, "geen, als er niets is")
