"""An agreement as it is shown: its own words in order, with places, links and remarks; no markup yet."""

from __future__ import annotations

from enum import Enum

from regio_uitstroom.waarde import frozen
from regio_uitstroom.weergave.wijkingen import Wijkingsbeeld


class Stuksoort(Enum):
    """What a stretch of words is."""

    TEKST = "tekst"
    VERWIJZING = "verwijzing"
    BEGRIP = "begrip"
    """A defined term where it is used."""
    OMSCHREVEN = "omschreven"
    """A defined term at its definition."""
    STERKTE = "sterkte"
    """What a sentence binds to: added, no word of the agreement."""


@frozen
class Stuk:
    """A stretch of words. ``doel``: the anchor that it leads to, or its own where it is a definition; empty: none.

    ``klasse`` tells kinds of one sort apart (the strength of a norm).
    """

    tekst: str
    soort: Stuksoort = Stuksoort.TEKST
    doel: str = ""
    klasse: str = ""


Alinea = tuple[Stuk, ...]


@frozen
class Item:
    """A paragraph (``diepte`` 0) or an item of a list, with the mark that the author gave it (``1.``, ``a.``, ``-``).

    ``notities`` are remarks that were added, no words of the agreement.
    """

    alineas: tuple[Alinea, ...]
    diepte: int = 0
    teken: str = ""
    anker: str = ""
    notities: tuple[Alinea, ...] = ()


@frozen
class Toelichting:
    """A paragraph of explanation, which decides nothing; ``diepte``: that of the item that it stands with."""

    alinea: Alinea
    diepte: int = 0


@frozen
class Regels:
    """Lines that stay apart: signatures."""

    regels: tuple[Alinea, ...]


@frozen
class Veld:
    """A name with what belongs to it: a declared fact and its properties."""

    naam: str
    anker: str
    inhoud: tuple[str, ...]


@frozen
class Voorbeelddeel:
    """A clause of an example, and the facts below it."""

    hoofd: Alinea
    feiten: tuple[Alinea, ...] = ()


Blok = Item | Toelichting | Regels | Veld | Voorbeelddeel


class Deelsoort(Enum):
    """What a part of the agreement is."""

    INLEIDING = "inleiding"
    PARTIJEN = "partijen"
    GEGEVENS = "gegevens"
    HOOFDSTUK = "hoofdstuk"
    ARTIKEL = "artikel"
    VOORBEELDEN = "voorbeelden"
    VOORBEELD = "voorbeeld"
    SLOT = "slot"


_BESLIST_NIETS = {
    Deelsoort.INLEIDING: "Deze inleiding beslist niets.",
    Deelsoort.VOORBEELDEN: "Voorbeelden toetsen de tekst. Zij beslissen niets.",
    Deelsoort.SLOT: "Deze bijlage beslist niets.",
}


@frozen
class Deel:
    """A part with its heading; ``niveau`` 2 or 3. ``titel`` empty: the part has no heading of its own."""

    soort: Deelsoort
    anker: str
    titel: str
    niveau: int
    blokken: tuple[Blok, ...]

    @property
    def beslist_niets(self) -> str:
        """What is said of a part that decides nothing, whatever its words; empty: it may decide something."""
        if self.soort is Deelsoort.SLOT and not self.titel.casefold().startswith("bijlage"):
            return ""
        return _BESLIST_NIETS.get(self.soort, "")


@frozen
class Document:
    """The whole agreement, ready to be written in some format."""

    titel: str
    bindt: bool
    soort: str
    velden: tuple[tuple[str, str], ...]
    delen: tuple[Deel, ...]
    beeld: Wijkingsbeeld
