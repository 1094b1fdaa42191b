"""*Minder dan twee jaar woont* is said of who lives there: not of who never did."""

import pytest

from regio_uitstroom import evaluate, parse_regeling
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort, Urgentievraag
from tests.evaluation.bouw import adres, adressen, client, dag, verblijf, verblijven

TEKST = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Utrecht en Zeist.

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij {voorwaarde}.
"""
OP = "2025-03-01"
KORT, LANG, NOOIT, WEG = (
    adressen(adres("Zeist", "1990-01-01", "2024-06-01"), adres("Houten", "2024-06-01")),
    adressen(adres("Houten", "2010-06-01")),
    adressen(adres("Zeist", "1990-01-01")),
    adressen(
        adres("Zeist", "1990-01-01", "2020-01-01"),
        adres("Houten", "2020-01-01", "2021-01-01"),
        adres("Zeist", "2021-01-01"),
    ),
)
"""Lives in Houten for nine months; for years; never lived there; lived there for one year, and is gone."""


def urgent(voorwaarde: str, over: Client) -> bool | None:
    """Return whether the client gets urgency; None where that is not settled."""
    regeling = parse_regeling(TEKST.format(voorwaarde=voorwaarde)).of_fout()
    uitkomst = beoordeel(regeling, over, peildatum=dag(OP)).uitkomst(Urgentievraag.AANSPRAAK)
    if uitkomst.soort is Uitkomstsoort.VASTGESTELD:
        return uitkomst.waarde is not None and uitkomst.waarde.urgent
    return False if uitkomst.soort is Uitkomstsoort.NIET_VAN_TOEPASSING else None


class TestWoont:
    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "minder dan twee jaar in Houten woont",
            "korter dan twee jaar in Houten woont",
            "ten hoogste twee jaar in Houten woont",
            "niet langer dan twee jaar in Houten woont",
            "niet meer dan twee jaar in Houten woont",
            "nog niet twee jaar in Houten woont",
            "minder dan twee jaar ingezetene is van Houten",
            "minder dan twee jaar in Houten ingeschreven staat",
        ],
    )
    def test_lives_there(self, voorwaarde: str) -> None:
        """It holds for who lives there now, and not so long; not for who never did, nor for who is gone."""
        assert [urgent(voorwaarde, client(verblijfplaatsen=a)) for a in (KORT, LANG, NOOIT, WEG)] == [
            True,
            False,
            False,
            False,
        ]

    def test_has_lived(self) -> None:
        """*Heeft gewoond* holds for who is gone too, and not for who never lived there."""
        wat = "minder dan twee jaar in Houten heeft gewoond"
        assert [urgent(wat, client(verblijfplaatsen=a)) for a in (KORT, LANG, NOOIT, WEG)] == [True, False, False, True]

    @pytest.mark.parametrize("wat", ["niet ten minste twee jaar in Houten woont"])
    def test_plain_denial(self, wat: str) -> None:
        """A denial of *ten minste* only denies: who never lived there did not live there so long."""
        assert urgent(wat, client(verblijfplaatsen=NOOIT)) is True

    def test_not_less(self) -> None:
        """*Niet minder dan* is at least so long."""
        wat = "niet minder dan twee jaar in Houten woont"
        assert [urgent(wat, client(verblijfplaatsen=a)) for a in (KORT, LANG, NOOIT)] == [False, True, False]

    def test_within_a_time(self) -> None:
        """Days counted within a time may be none at all."""
        wat = "in de laatste drie jaar minder dan een jaar in Houten heeft gewoond"
        assert urgent(wat, client(verblijfplaatsen=NOOIT)) is True

    def test_one_of_two(self) -> None:
        """Of two municipalities it is either, also in the letter."""
        wat = "minder dan twee jaar in Houten of Utrecht woont"
        assert [urgent(wat, client(verblijfplaatsen=a)) for a in (KORT, LANG, NOOIT)] == [True, False, False]
        regeling = parse_regeling(TEKST.format(voorwaarde=wat)).of_fout()
        uitkomst = evaluate(regeling, client(verblijfplaatsen=KORT), peildatum=dag(OP)).uitkomst(
            Urgentievraag.AANSPRAAK
        )
        assert "dat de cliënt zijn woonadres in Houten of Utrecht heeft" in uitkomst.motivering

    def test_unknown(self) -> None:
        """Where nothing is known of the addresses, it is asked."""
        assert urgent("minder dan twee jaar in Houten woont", client()) is None


class TestVerblijft:
    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "minder dan een jaar in beschermd wonen verblijft",
            "niet langer dan een jaar in beschermd wonen verblijft",
        ],
    )
    def test_stays_there(self, voorwaarde: str) -> None:
        """It holds for who stays there now, and not so long."""
        kort, lang = verblijf("beschermd wonen", "2024-06-01"), verblijf("beschermd wonen", "2020-06-01")
        weg = verblijf("beschermd wonen", "2020-06-01", "2020-09-01")
        historien = [verblijven(kort), verblijven(lang), verblijven(), verblijven(weg)]
        assert [urgent(voorwaarde, client(verblijven=h)) for h in historien] == [True, False, False, False]

    def test_has_stayed(self) -> None:
        """*Heeft verbleven* holds for who has left, and not for who never stayed."""
        weg = verblijf("beschermd wonen", "2020-06-01", "2020-09-01")
        wat = "minder dan een jaar in beschermd wonen heeft verbleven"
        assert [urgent(wat, client(verblijven=h)) for h in (verblijven(weg), verblijven())] == [True, False]

    def test_on_another_day(self) -> None:
        """Whether somebody stays on another day than the peildatum is not tried."""
        wat = "op de datum van aanmelding minder dan een jaar in beschermd wonen verblijft"
        codes = [d.kind.code for d in parse_regeling(TEKST.format(voorwaarde=wat)).diagnostics if d.is_fout]
        assert codes == ["RU224"]
