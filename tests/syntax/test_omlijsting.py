"""What stands round the articles: signatures are prose, and swallow no rule."""

import pytest

from regio_uitstroom.load import parse_regeling

KOP = 'Convenant "Bedacht"\n\nPartijen\n\nDe gemeente Houten.\n\nArtikel 1. Urgentie\n\n1. De cliënt krijgt urgentie.\n'
SLOT = "\nAldus overeengekomen te Houten op 1 mei 2026.\n"


class TestSignatures:
    def test_after_the_last_article(self) -> None:
        """Signatures after the last article need no heading."""
        geladen = parse_regeling(KOP + SLOT + "\nNamens Houten:\n- A. Jansen\n")
        assert geladen.of_fout().regels

    @pytest.mark.parametrize(
        "vervolg",
        [
            SLOT + "2. De cliënt krijgt geen urgentie.\n",
            SLOT + "\nArtikel 2. Meer\n\nDe cliënt krijgt geen urgentie.\n",
            SLOT.lstrip("\n"),
            "\nAldus krijgt de cliënt geen urgentie.\n",
        ],
    )
    def test_swallow_no_rule(self, vervolg: str) -> None:
        """What is no paragraph of its own after the last lid is read as a rule, and so refused."""
        assert parse_regeling(KOP + vervolg).regeling is None
