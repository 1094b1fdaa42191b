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
            ("de cliënt uitstroomt uit tijdelijk verblijf", "de cliënt is aan het uitstromen uit tijdelijk verblijf"),
            (
                "de cliënt in beschermd wonen of maatschappelijke opvang verblijft",
                "de cliënt verblijft in beschermd wonen of maatschappelijke opvang",
            ),
            ("de aanvraag vóór 1 juli 2025 is ingediend", "de aanvraag is vóór 1 juli 2025 ingediend"),
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
            ("terugkeer naar Zeist onveilig is", "terugkeer naar Zeist is onveilig"),
            ("terugkeer naar Wijk bij Duurstede onveilig is", "terugkeer naar Wijk bij Duurstede is onveilig"),
            ("de cliënt een woning heeft aanvaard", "de cliënt heeft een woning aanvaard"),
            (
                "de cliënt in de laatste twee jaar, anders dan tijdens opvang, een jaar in Zeist woonde",
                "de cliënt woonde in de laatste twee jaar, anders dan tijdens opvang, een jaar in Zeist",
            ),
            (
                "het verblijf van de cliënt in beschermd wonen begonnen is",
                "het verblijf van de cliënt in beschermd wonen is begonnen",
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
        ("bijzin", "hoofdzin"),
        [
            ("de cliënt zijn woonadres in Houten heeft", "de cliënt heeft zijn woonadres in Houten"),
            ("de cliënt zijn woonadres niet in Houten heeft", "de cliënt heeft zijn woonadres niet in Houten"),
            (
                "de cliënt op de datum van aanmelding zijn woonadres in Houten had",
                "de cliënt had op de datum van aanmelding zijn woonadres in Houten",
            ),
            ("de cliënt geen briefadres heeft", "de cliënt heeft geen briefadres"),
            (
                "de cliënt niet in de basisregistratie personen staat ingeschreven",
                "de cliënt staat niet in de basisregistratie personen ingeschreven",
            ),
            ("de cliënt zich niet in Houten heeft gemeld", "de cliënt heeft zich niet in Houten gemeld"),
            ("de cliënt zich heeft gemeld bij de gemeente Zeist", "de cliënt heeft zich gemeld bij de gemeente Zeist"),
            ("Zeist de regie voert", "Zeist voert de regie"),
            ("de gemeente Zeist niet de regie voert", "de gemeente Zeist voert niet de regie"),
            ("Houten of Zeist de regie voert", "Houten of Zeist voert de regie"),
            ("Bergen op Zoom de regie voert", "Bergen op Zoom voert de regie"),
            (
                "de cliënt in Houten of 's-Hertogenbosch woont",
                "de cliënt woont in Houten of 's-Hertogenbosch",
            ),
            ("de verwachte uitstroomdatum bekend is", "de verwachte uitstroomdatum is bekend"),
            ("de regie niet bij Zeist ligt", "de regie ligt niet bij Zeist"),
            ("aan de cliënt urgentie is toegekend", "aan de cliënt is urgentie toegekend"),
            ("urgentie aan de cliënt is verleend", "urgentie is aan de cliënt verleend"),
            (
                "aan de cliënt geen passende woning is aangeboden",
                "aan de cliënt is geen passende woning aangeboden",
            ),
            ("de cliënt niet in Houten of Zeist wil wonen", "de cliënt wil niet in Houten of Zeist wonen"),
            ("de cliënt in Zeist wil gaan wonen", "de cliënt wil in Zeist gaan wonen"),
            ("het verblijf in beschermd wonen niet is geëindigd", "het verblijf in beschermd wonen is niet geëindigd"),
            ("het verblijf in beschermd wonen geëindigd is", "het verblijf in beschermd wonen is geëindigd"),
        ],
    )
    def test_on_the_record(self, bijzin: str, hoofdzin: str) -> None:
        """So it does in what the record answers, affirmed and denied; *zijn* of what is the client's is no verb."""
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
            "Houten de huur betaalt en Zeist de regie voert",
            "het verblijf in beschermd wonen is geëindigd",
        ],
    )
    def test_left_alone(self, bijzin: str) -> None:
        """Where it is not certain which words are the subject, nothing is turned."""
        assert als_hoofdzin(bijzin) == bijzin
