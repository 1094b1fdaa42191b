"""Headings of the tree as main clauses."""

import pytest

from regio_uitstroom.explain.hoofdzinnen import als_hoofdzin


class TestAlsHoofdzin:
    """als_hoofdzin."""

    @pytest.mark.parametrize(
        ("bijzin", "hoofdzin"),
        [
            ("deze tekst de cliënt dekt", "deze tekst dekt de cliënt"),
            ("deze tekst op 1 juni 2025 van kracht is", "deze tekst is op 1 juni 2025 van kracht"),
            ("het niet zo is dat de cliënt dagbesteding heeft", "het is niet zo dat de cliënt dagbesteding heeft"),
            ("het tijdelijk verblijf van de cliënt begonnen is", "het tijdelijk verblijf van de cliënt is begonnen"),
            ("de cliënt uitstroomgereed is", "de cliënt is uitstroomgereed"),
            ("de cliënt geen dagbesteding heeft", "de cliënt heeft geen dagbesteding"),
            ("de cliënt achttien jaar of ouder is", "de cliënt is achttien jaar of ouder"),
            ("de cliënt uitstroomt uit tijdelijk verblijf", "de cliënt stroomt uit tijdelijk verblijf"),
            ("de cliënt een passende woning heeft geweigerd", "de cliënt heeft een passende woning geweigerd"),
            ("de cliënt op of na 1 januari 2019 is ingestroomd", "de cliënt is op of na 1 januari 2019 ingestroomd"),
            (
                "de cliënt in de laatste drie jaar twee jaar ingeschreven stond in Houten, gerekend vanaf de melding",
                "de cliënt stond in de laatste drie jaar twee jaar ingeschreven in Houten, gerekend vanaf de melding",
            ),
            ("de huurschuld van de cliënt hoger is dan 250 euro", "de huurschuld van de cliënt is hoger dan 250 euro"),
            ("de woonvorm van de cliënt zelfstandig is", "de woonvorm van de cliënt is zelfstandig"),
            ("de datum van de intake vóór 1 juli 2024 ligt", "de datum van de intake ligt vóór 1 juli 2024"),
            (
                "terugkeer naar de gemeente van herkomst onveilig is",
                "terugkeer naar de gemeente van herkomst is onveilig",
            ),
            (
                "de cliënt in die gemeente beter vorm kan geven aan een zelfredzaam leven",
                "de cliënt kan in die gemeente beter vorm geven aan een zelfredzaam leven",
            ),
            ("de gemeente van herkomst niet deelneemt", "de gemeente van herkomst neemt niet deel"),
            (
                "de gemeente van herkomst niet kan worden vastgesteld",
                "de gemeente van herkomst kan niet worden vastgesteld",
            ),
            ("er zwaarwegende redenen zijn", "er zijn zwaarwegende redenen"),
            ("er sprake was van schulden", "er was sprake van schulden"),
        ],
    )
    def test_verb_second(self, bijzin: str, hoofdzin: str) -> None:
        """The verb stands behind the subject."""
        assert als_hoofdzin(bijzin) == hoofdzin

    @pytest.mark.parametrize(
        "bijzin",
        [
            "de huidige woning ongeschikt is",
            "de cliënt schulden maakt of dakloos is",
            "de cliënt is uitstroomgereed",
            "toepassing leidt tot een schrijnende situatie",
            "de cliënt een woning heeft die niet passend is",
            "de cliënt, die in Zeist woont, uitstroomgereed is",
            "dit alles geldt",
        ],
    )
    def test_left_alone(self, bijzin: str) -> None:
        """Where it is not certain which words are the subject, nothing is turned."""
        assert als_hoofdzin(bijzin) == bijzin
