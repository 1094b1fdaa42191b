"""Words of a text as questions and names."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.resolve.woorden import is_het_zo, resolve_oordeel


class TestIsHetZo:
    """``is_het_zo``."""

    @pytest.mark.parametrize(
        ("bijzin", "vraag"),
        [
            ("hij zelfredzaam is", "Is het zo dat de cliënt zelfredzaam is?"),
            ("is vastgesteld dat hij zelfredzaam is", "Is het zo dat is vastgesteld dat de cliënt zelfredzaam is?"),
            ("het college zegt dat zij betalen", "Is het zo dat het college zegt dat zij betalen?"),
            ("de cliënt dakloos is", "Is het zo dat de cliënt dakloos is?"),
        ],
    )
    def test_names_the_client(self, bijzin: str, vraag: str) -> None:
        """A question stands by itself: who *hij* is, is said."""
        assert is_het_zo(bijzin) == vraag


class TestResolveOordeel:
    """``resolve_oordeel``."""

    def test_own_words(self) -> None:
        """A judgment outside the lexicon keeps its own words as its key, by which records name it."""
        oordeel = resolve_oordeel("hij zelfredzaam is")
        assert (oordeel.sleutel, oordeel.vraag) == ("hij zelfredzaam is", "Is het zo dat de cliënt zelfredzaam is?")


class TestGeenVerblijf:
    """A term of another kind where a definition needs a stay or a day is refused, whatever it is."""

    @pytest.mark.parametrize(
        "begrip",
        [
            "nader te bepalen",
            "een woning van de corporatie",
            "afspraken",
            "instelling als bedoeld in artikel 19 van de Woningwet",
            "de gemeente Houten",
            "het college",
            "de cliënt is uitstroomgereed",
        ],
    )
    @pytest.mark.parametrize("wanneer", ["onmiddellijk voorafgaand aan het", "voorafgaand aan"])
    def test_reported(self, begrip: str, wanneer: str) -> None:
        """The finding says what the term is instead."""
        tekst = (
            'Convenant "Bedacht"\nSoort: convenant\nLooptijd: vanaf 1 januari 2018\n\nPartijen\n\n'
            "De gemeenten Houten en Zeist.\n\nArtikel 1. Begrippen\n\nIn dit convenant wordt verstaan onder:\n"
            f"a. tijdelijk verblijf: {begrip};\nb. gemeente van herkomst: de gemeente waar de cliënt {wanneer} "
            "tijdelijk verblijf zijn woonadres had.\n\nArtikel 2. Regels\n\n"
            "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt.\n"
        )
        gelezen = parse_regeling(tekst, name="bedacht")
        assert [d.kind.code for d in gelezen.diagnostics if d.is_fout] == ["RU214"]
