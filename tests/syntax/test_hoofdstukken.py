"""What a chapter says of itself: its terms, and the clause that departs from it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid, OpenRegel
from tests.syntax.zinnen import tekst


def bevoegdheid(zin: str) -> Bevoegdheid:
    """Return the power that a hardship clause gives."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, Bevoegdheid)
    return regel


class TestHoofdstukken:
    """van_de_tekst and ook_buiten."""

    @pytest.mark.parametrize("deel", ["dit hoofdstuk", "deze paragraaf", "deze afdeling"])
    @pytest.mark.parametrize(
        "vorm",
        [
            "In {} wordt verstaan onder:\na. kandidaat: persoon die uitstroomt uit beschermd wonen.",
            "In {} wordt onder kandidaat verstaan: een persoon die uitstroomt uit beschermd wonen.",
        ],
    )
    def test_a_chapter_that_is_all(self, vorm: str, deel: str) -> None:
        """Where no article outside the chapter uses its terms, they are those of the text."""
        slot = "\n\nArtikel 4. Urgentie\n\nDe kandidaat krijgt urgentie.\n"
        kop, _, _ = tekst("").rpartition("1. ")
        een, ander = (
            parse_regeling(kop + vorm.format(wat) + slot).of_fout().regels[-1] for wat in (deel, "dit convenant")
        )
        assert not isinstance(een, OpenRegel)
        assert een.voorwaarde == ander.voorwaarde

    def test_a_term_that_goes_beyond_its_chapter(self) -> None:
        """An article of another chapter that uses the term may mean something else by it."""
        begin, _, rest = tekst("").partition("Artikel 3. Proef")
        definitie = "In dit hoofdstuk wordt verstaan onder kandidaat: een persoon die uitstroomt uit beschermd wonen."
        binnen = (
            f"{begin}Hoofdstuk 2. Kandidaten\n\nArtikel 3. Proef\n\n{definitie}\n\nArtikel 4. Urgentie\n\n"
            "De kandidaat krijgt urgentie.\n"
        )
        buiten = f"{binnen}\nHoofdstuk 3. Overig\n\nArtikel 5. Verval\n\nDe kandidaat aanvaardt begeleiding.\n"
        assert rest
        assert [d.kind.code for d in parse_regeling(binnen).diagnostics if d.is_fout] == []
        fouten = [d for d in parse_regeling(buiten).diagnostics if d.kind.code == "RU224"]
        assert any("buiten dit hoofdstuk" in d.bericht for d in fouten)

    def test_a_hardship_clause_of_a_text_without_chapters(self) -> None:
        """Its paragraph is then the text; where there are chapters, nobody can tell which articles it is about."""
        zin = (
            "Het college kan van de bepalingen in deze paragraaf afwijken, indien toepassing ervan naar zijn oordeel "
            "leidt tot een onbillijkheid van overwegende aard."
        )
        een, ander = (bevoegdheid(zin.replace("deze paragraaf", deel)) for deel in ("deze paragraaf", "dit convenant"))
        assert een.voorwaarde == ander.voorwaarde
        met_hoofdstuk = tekst(zin).replace("Artikel 3. Proef", "Hoofdstuk 2. Slot\n\nArtikel 3. Proef")
        regeling = parse_regeling(met_hoofdstuk).regeling
        assert regeling is None or isinstance(regeling.regels[-1], OpenRegel)

    def test_a_chapter_that_applies_is_no_text(self) -> None:
        """What is said of a chapter elsewhere is never said of the whole text."""
        zin = "Dit hoofdstuk is niet van toepassing op cliënten jonger dan 18 jaar."
        regeling = parse_regeling(tekst(zin)).regeling
        assert regeling is None or isinstance(regeling.regels[-1], OpenRegel)
