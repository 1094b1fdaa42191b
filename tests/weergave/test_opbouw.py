"""The document of an agreement: its own words, all of them, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from attrs import evolve
from hypothesis import given, settings

from regio_uitstroom import Regeling, bundled_names, bundled_regeling
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.weergave.document import (
    Alinea,
    Deel,
    Deelsoort,
    Document,
    Item,
    Regels,
    Stuksoort,
    Toelichting,
    Veld,
    Voorbeelddeel,
)
from regio_uitstroom.weergave.opbouw import document
from tests.weergave.tekst import TEKST, regeling


def alineas(deel: Deel) -> Iterator[Alinea | str]:
    """Yield everything in a part that comes from the text."""
    if deel.soort is not Deelsoort.VOORBEELDEN:
        yield deel.titel
    for blok in deel.blokken:
        match blok:
            case Item():
                yield blok.teken
                yield from blok.alineas
            case Toelichting():
                yield blok.alinea
            case Regels():
                yield from blok.regels
            case Veld():
                yield blok.naam
                yield from blok.inhoud
            case Voorbeelddeel():
                yield blok.hoofd
                yield from blok.feiten


def woorden_van(deel: Alinea | str) -> str:
    """Return the words of the author, without the marks that were added."""
    return deel if isinstance(deel, str) else "".join(s.tekst for s in deel if s.soort is not Stuksoort.STERKTE)


def getoond(gemaakt: Document) -> list[str]:
    """Return the words of the document below the heading."""
    return re.findall(r"\w+", " ".join(woorden_van(a) for deel in gemaakt.delen for a in alineas(deel)))


def geschreven(gemaakt: Regeling) -> list[str]:
    """Return the words of the file below the heading, without comments."""
    assert gemaakt.source is not None
    regels = [regel.split(" #")[0] for regel in gemaakt.source.text.split("\n") if not regel.lstrip().startswith("#")]
    _, _, rest = "\n".join(regels).partition("\n\n")
    return re.findall(r"\w+", rest)


class TestDocument:
    """document."""

    def test_own_words(self) -> None:
        """Every word of the text is shown, in order, and no other."""
        assert getoond(document(regeling())) == geschreven(regeling())

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """So it is of the agreements that come with the package."""
        gemaakt = bundled_regeling(naam).of_fout()
        assert getoond(document(gemaakt)) == geschreven(gemaakt)

    @settings(max_examples=20)
    @given(agreements())
    def test_generated(self, gemaakt: Regeling) -> None:
        """So it is of every agreement."""
        assert getoond(document(gemaakt)) == geschreven(gemaakt)

    def test_author_characters(self) -> None:
        """Quotation marks and dashes are those of the author."""
        eerste = document(regeling()).delen[0]
        assert "“recht”" in " ".join(woorden_van(a) for a in alineas(eerste))

    def test_parts(self) -> None:
        """Preamble, parties, facts, articles, examples, signatures and annexes are parts, in the order of the file."""
        assert [deel.soort for deel in document(regeling()).delen] == [
            Deelsoort.INLEIDING,
            Deelsoort.PARTIJEN,
            Deelsoort.GEGEVENS,
            Deelsoort.HOOFDSTUK,
            *[Deelsoort.ARTIKEL] * 5,
            Deelsoort.VOORBEELDEN,
            Deelsoort.VOORBEELD,
            Deelsoort.SLOT,
            Deelsoort.SLOT,
        ]

    def test_explanation_stays_with_its_lid(self) -> None:
        """A Toelichting stands below the lid that it belongs to."""
        artikel = next(deel for deel in document(regeling()).delen if deel.anker == "artikel-2")
        soorten = [
            (type(blok).__name__, blok.diepte) for blok in artikel.blokken if isinstance(blok, Item | Toelichting)
        ]
        assert soorten == [("Item", 1), ("Item", 1), ("Toelichting", 1), ("Item", 1)]

    def test_anchors_are_stable(self) -> None:
        """An article more changes no anchor of the others."""
        meer = TEKST.replace(
            "Artikel 5. Jeugdwet", "Artikel 6. Nieuw\n\nDe gemeenten werken samen.\n\nArtikel 5. Jeugdwet"
        )
        ankers = {deel.anker for deel in document(regeling()).delen}
        assert ankers < {deel.anker for deel in document(regeling(meer)).delen}

    def test_heading(self) -> None:
        """The lines of the heading are kept as name and value."""
        assert ("Looptijd", "van 1 januari 2026 tot 1 januari 2030") in document(regeling()).velden

    def test_without_text(self) -> None:
        """An agreement that was not read from a text has no words to show."""
        with pytest.raises(ValueError, match="niet uit een tekst"):
            document(evolve(regeling(), source=None))
