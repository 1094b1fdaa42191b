"""Answers that are alike: read off where a part sees no value, and the same as trying every answer."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation import combinaties
from regio_uitstroom.evaluation.beoordeel import beoordeel
from regio_uitstroom.evaluation.combinaties import Item, maak_combinaties
from regio_uitstroom.evaluation.nodig import lezers_van
from regio_uitstroom.evaluation.spoor import Spoor
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.evaluation.voorwaarden.verblijf import UITSTROOM_BLIJKT_UIT
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import En, Niet, Uitstroomgereed, Verblijfsaspect, Verblijfstest
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.watals.veranderlijk import met_feit, zonder
from regio_uitstroom.watals.vraag import Vraagsteller
from tests.evaluation.bouw import BESCHERMD_WONEN, PEILDATUM, client, regeling, urgentie, verblijf, verblijven
from tests.evaluation.test_wetten import PEIL, clienten, teksten

UITSTROOMT = Verblijfstest(Verblijfsaspect.UITSTROOMT, BESCHERMD_WONEN)
STANDEN: st.SearchStrategy[Feit[Datum]] = st.sampled_from(
    (ONBEKEND, NietVastTeStellen(), Bekend(Datum.van(PEILDATUM)), Bekend(Datum(2018)), Bekend(Datum(2017, 5)))
)


def items(tekst: Regeling, over: Client, vraag: object, peildatum: object) -> tuple[tuple[Item, ...], bool]:
    """Return the unknown items of a question with the answers that are tried, and whether all were compared."""
    gewogen = Vraagsteller(tekst, vraag).weeg(over, peildatum)  # type: ignore[arg-type] # what the tests hand out
    if gewogen is None:
        return (), True
    open_ = sorted(lezers_van(gewogen.weging), key=repr)
    gevonden = maak_combinaties(gewogen.stuk, gewogen.ctx, open_)
    return gevonden.items, gevonden.alles_vergeleken


@st.composite
def uitstromers(draw: st.DrawFn) -> Client:
    """Make somebody in a stay of whom each date of outflow is known, partly known, or not."""
    over = client(verblijven=verblijven(verblijf("beschermd wonen", "2016-01-01")))
    for sleutel in UITSTROOM_BLIJKT_UIT:
        over = met_feit(over, sleutel, draw(STANDEN))
    return over


class TestVergelijker:
    """:class:`.Vergelijker`."""

    @given(teksten(), clienten(), st.sampled_from((HUISVESTING, *Urgentievraag)))
    def test_what_is_read_off_is_what_trying_gives(self, tekst: Regeling, over: Client, vraag: object) -> None:
        """Over every kind of condition: the answers left are those that trying every answer leaves."""
        leeg = zonder(over, UITSTROOM_BLIJKT_UIT)
        snel, alles = items(tekst, leeg, vraag, PEIL)
        with patch.object(Spoor, "ziet_alleen_of", lambda *_: False):
            langzaam, alles_geprobeerd = items(tekst, leeg, vraag, PEIL)
        assert alles >= alles_geprobeerd
        assert snel == langzaam or not alles_geprobeerd

    @given(teksten(), clienten())
    def test_without_work_for_merging_nothing_needed_is_lost(self, tekst: Regeling, over: Client) -> None:
        """Where answers are too many to compare they are not merged: the outcomes are the same, and no fact is lost."""
        eerst = beoordeel(tekst, over, peildatum=PEIL)
        with patch.object(combinaties, "MEESTE_WERK", 0):
            later = beoordeel(tekst, over, peildatum=PEIL)
        for vol, leeg in zip(eerst.uitkomsten, later.uitkomsten, strict=True):
            assert (vol.soort, vol.reden, vol.waarde, vol.grond) == (leeg.soort, leeg.reden, leeg.waarde, leeg.grond)
            assert {een.gegeven.sleutel for een in vol.nog_nodig} <= {een.gegeven.sleutel for een in leeg.nog_nodig}
            assert {een.oordeel for een in vol.oordelen_nodig} <= {een.oordeel for een in leeg.oordelen_nodig}

    def test_answers_that_cost_too_much_to_compare_are_not_merged(self) -> None:
        """An unknown day keeps all its days, and it is told that not all was compared."""
        tekst = regeling(urgentie("2", Uitstroomgereed()))
        over = client(verblijven=verblijven(verblijf("beschermd wonen", "2016-01-01")))
        weinig, alles = items(tekst, over, Urgentievraag.AANSPRAAK, PEILDATUM)
        with patch.object(combinaties, "MEESTE_WERK", 0):
            veel, niet_alles = items(tekst, over, Urgentievraag.AANSPRAAK, PEILDATUM)
        assert alles
        assert not niet_alles
        assert all(len(een.antwoorden) < len(ander.antwoorden) for een, ander in zip(weinig, veel, strict=True))

    @given(uitstromers(), st.booleans())
    def test_dates_of_which_only_is_seen_whether_they_are_known(self, over: Client, niet: bool) -> None:  # noqa: FBT001 - drawn
        """Two answers are left of each: one day for all, and that it cannot be established where that differs."""
        tekst = regeling(urgentie("2", Niet(UITSTROOMT) if niet else UITSTROOMT))
        gevonden, alles = items(tekst, over, Urgentievraag.AANSPRAAK, PEILDATUM)
        assert alles
        assert all(len(item.antwoorden) <= 2 for item in gevonden)

    def test_a_part_that_asks_for_the_value_too_sees_all_days(self) -> None:
        """The same date beside a condition on its day: the days on both sides stay apart."""
        tekst = regeling(urgentie("2", En((UITSTROOMT, Uitstroomgereed()))))
        over = client(verblijven=verblijven(verblijf("beschermd wonen", "2016-01-01")))
        gevonden, _ = items(tekst, over, Urgentievraag.AANSPRAAK, PEILDATUM)
        (gereed,) = (item.antwoorden for item in gevonden if item.sleutel == "uitstroomgereedVanaf")
        dagen = [antwoord.waarde for antwoord in gereed if isinstance(antwoord, Bekend)]
        assert {dag.eerste <= PEILDATUM for dag in dagen} == {True, False}
