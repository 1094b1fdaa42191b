"""Conditions as clauses of a letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.explain.bijzinnen import als_bijzin


class TestAlsBijzin:
    """``als_bijzin``."""

    @pytest.mark.parametrize(
        ("tekst", "bijzin"),
        [
            ("hij uitstroomgereed is", "de cliënt uitstroomgereed is"),
            ("uitstroomgereed is", "de cliënt uitstroomgereed is"),
            ("uitstroomt uit tijdelijk verblijf", "de cliënt uitstroomt uit tijdelijk verblijf"),
            (
                "na tijdelijk verblijf zelfstandig gaan wonen",
                "de cliënt na tijdelijk verblijf zelfstandig gaat wonen",
            ),
            ("zonder vaste woon- of verblijfplaats", "de cliënt zonder vaste woon- of verblijfplaats is"),
            (
                "Kan de gemeente van herkomst niet worden vastgesteld",
                "de gemeente van herkomst niet kan worden vastgesteld",
            ),
            ("Is de cliënt uitstroomgereed", "de cliënt uitstroomgereed is"),
            ("Heeft hij geen dagbesteding", "de cliënt geen dagbesteding heeft"),
            (
                "de cliënt stond ten minste twee jaar ingeschreven in Houten, gerekend vanaf de aanmelding",
                "de cliënt ten minste twee jaar ingeschreven stond in Houten, gerekend vanaf de aanmelding",
            ),
            (
                "de gemeente van herkomst aan dit convenant deelneemt",
                "de gemeente van herkomst aan dit convenant deelneemt",
            ),
            (
                "terugkeer naar de gemeente van herkomst onveilig is",
                "terugkeer naar de gemeente van herkomst onveilig is",
            ),
            (
                "er redenen zijn waardoor iemand elders beter af is",
                "er redenen zijn waardoor iemand elders beter af is",
            ),
            ("de cliënt een passende woning heeft geweigerd", "de cliënt een passende woning heeft geweigerd"),
            ("Utrecht zijn woonplaats is", "Utrecht zijn woonplaats is"),
            ("geen dagbesteding heeft", "de cliënt geen dagbesteding heeft"),
            ("geen regiobinding hebben", "de cliënt geen regiobinding heeft"),
            ("de cliënt gaat zelfstandig wonen", "de cliënt zelfstandig gaat wonen"),
            ("de cliënt heeft een psychische kwetsbaarheid", "de cliënt een psychische kwetsbaarheid heeft"),
            ("deze tekst op 1 maart 2018 van kracht is", "deze tekst op 1 maart 2018 van kracht is"),
            ("die tot de doelgroep behoort", "de cliënt tot de doelgroep behoort"),
        ],
    )
    def test_orders(self, tekst: str, bijzin: str) -> None:
        """Every order of the texts becomes that of a subordinate clause, with the client as its subject."""
        assert als_bijzin(tekst) == bijzin

    @pytest.mark.parametrize(
        ("tekst", "bijzin"),
        [
            ("hij zijn woonadres in Houten heeft", "de cliënt zijn woonadres in Houten heeft"),
            ("de cliënt zijn woonadres niet in Houten heeft", "de cliënt zijn woonadres niet in Houten heeft"),
            ("zijn woonadres in Houten heeft", "de cliënt zijn woonadres in Houten heeft"),
            ("Heeft hij zijn woonadres niet in Houten", "de cliënt zijn woonadres niet in Houten heeft"),
            ("heeft hij zich niet in Zeist gemeld", "de cliënt zich niet in Zeist gemeld heeft"),
            ("de cliënt zijn woning heeft verlaten", "de cliënt zijn woning heeft verlaten"),
            ("aan hem urgentie is toegekend", "aan de cliënt urgentie is toegekend"),
            ("aan de cliënt geen passende woning is aangeboden", "aan de cliënt geen passende woning is aangeboden"),
            ("is aan haar tweemaal een woning aangeboden", "aan de cliënt tweemaal een woning is aangeboden"),
            ("haar een woning is aangeboden", "aan de cliënt een woning is aangeboden"),
            ("haar toestemming is gegeven", "haar toestemming is gegeven"),
            ("aan het kind urgentie is toegekend", "aan het kind urgentie is toegekend"),
            ("is aan het kind urgentie toegekend", "aan het kind urgentie is toegekend"),
            ("urgentie aan hem is verleend", "urgentie aan de cliënt is verleend"),
            ("urgentie heeft aangevraagd", "de cliënt urgentie heeft aangevraagd"),
            ("een passende woning aan hem is aangeboden", "een passende woning aan de cliënt is aangeboden"),
            ("Zeist niet de regie voert", "Zeist niet de regie voert"),
            ("zijn gezin een woning heeft", "zijn gezin een woning heeft"),
        ],
    )
    def test_on_the_record(self, tekst: str, bijzin: str) -> None:
        """What the record answers keeps its subject; *zijn* of what is the client's stays before it."""
        assert als_bijzin(tekst) == bijzin

    @given(st.text(max_size=40))
    def test_any_text(self, tekst: str) -> None:
        """Whatever the words, what comes out is one line without white space around it."""
        assert als_bijzin(tekst) == als_bijzin(tekst).strip()
