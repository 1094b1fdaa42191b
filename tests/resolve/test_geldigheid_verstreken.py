"""That the validity of an urgency is over, as a condition of its lapse: it says what the rule on the validity says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.model.voorwaarden import FeitIs, TermijnVerstreken

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. Het college beslist binnen acht weken na de aanvraag.
3. De urgentie geldt zes maanden vanaf de datum van toekenning.
"""
DEZE = "4. De urgentie vervalt, indien deze termijn is verstreken.\n"
CLAUSULES = [
    "deze termijn is verstreken",
    "de termijn, bedoeld in het derde lid, is verstreken",
    "de geldigheidsduur is verstreken",
    "de geldigheidsduur van de urgentie is verstreken",
    "haar geldigheid is verlopen",
]


def geldig(tekst: str, peildatum: date) -> bool | None:
    """Return whether an urgency of 20 May 2026, applied for on 1 April, is valid; None where that is open."""
    dossier = {"sleutel": "a", "aanvraagdatum": "2026-04-01", "toekenningen": [{"datum": "2026-05-20"}]}
    client, fouten = read_client(dossier, peildatum=peildatum)
    assert client is not None, fouten
    waarde = evaluate(parse_regeling(tekst).of_fout(), client, peildatum=peildatum).uitkomst("status").waarde
    return None if waarde is None else waarde.urgent


class TestGeldigheidstermijn:
    """Geldigheidstermijn."""

    @pytest.mark.parametrize("clausule", CLAUSULES)
    def test_every_day(self, clausule: str) -> None:
        """On every day the urgency is valid as it is without that lapse; not the term to decide in ends it."""
        tekst = f"{KOP}4. De urgentie vervalt, indien {clausule}.\n"
        for nummer in range(0, 220, 9):
            dag = date(2026, 5, 20) + timedelta(days=nummer)
            assert geldig(tekst, dag) is geldig(KOP, dag) is (dag < date(2026, 11, 20)), dag

    def test_term_of_a_duty_behind_it(self) -> None:
        """A term that stands between them is *deze termijn* again."""
        tussen = KOP + "4. De zorgaanbieder meldt de verhuizing binnen twee weken na de toekenning.\n"
        tekst = tussen + DEZE.replace("4.", "5.")
        assert geldig(tekst, date(2026, 6, 3)) is True
        assert geldig(tekst, date(2026, 6, 4)) is False

    @pytest.mark.parametrize(
        "anders",
        [
            "4. Het college kan de urgentie met drie maanden verlengen.\n",
            "4. De urgentie geldt negen maanden, indien de cliënt jonger is dan 23 jaar.\n",
        ],
    )
    def test_more_than_one_end(self, anders: str) -> None:
        """Where it may be valid longer the clause is asked: the end of the first term is not that of the validity."""
        for clausule in CLAUSULES[1:3]:
            regeling = parse_regeling(f"{KOP}{anders}5. De urgentie vervalt, indien {clausule}.\n").of_fout()
            assert isinstance(regeling.regels[-1].voorwaarde, FeitIs)

    def test_only_term(self) -> None:
        """*De termijn* by itself is the only one before it; of several it is asked which."""
        zonder = KOP.replace("2. Het college beslist binnen acht weken na de aanvraag.\n", "").replace("3.", "2.")
        slot = "4. De urgentie vervalt, indien de termijn is verstreken.\n"
        een, meer = (
            parse_regeling(tekst).of_fout().regels[-1] for tekst in (zonder + slot.replace("4", "3"), KOP + slot)
        )
        assert isinstance(een.voorwaarde, TermijnVerstreken)
        assert isinstance(meer.voorwaarde, FeitIs)
