"""Which judgments an agreement can ask for, and which of a record it never will."""

import pytest

from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Beroep, Client
from regio_uitstroom.evaluation.beoordeel import beoordeel
from regio_uitstroom.evaluation.gevraagde_oordelen import gevraagde_oordelen, onbekende_beroepen, onbekende_oordelen
from regio_uitstroom.load import bundled_names, bundled_regeling
from regio_uitstroom.model.regels import Bevoegdheid, Verdaging
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, HERKOMST, PEILDATUM, cit, geoordeeld, oordeel, regeling, verantwoordelijk

MACHT = Bevoegdheid(citaat=cit("3.1"), actor=COLLEGE, doelen=(cit("2.1"),), hardheid=True)
TEKST = regeling(verantwoordelijk("2.1", HERKOMST, oordeel("veilig in Houten")), MACHT)


def client(*oordelen: str) -> Client:
    """Return a client about whom these judgments were given."""
    return Client("a-1", oordelen=tuple(geoordeeld(naam) for naam in oordelen))


class TestGevraagdeOordelen:
    """``gevraagde_oordelen``."""

    @pytest.mark.parametrize("naam", bundled_names())
    def test_whatever_is_needed(self, naam: str) -> None:
        """A judgment that an outcome says it needs is among them: no key that was asked for is called unknown."""
        tekst = bundled_regeling(naam).of_fout()
        beoordeling = beoordeel(tekst, Client("a-1"), peildatum=PEILDATUM)
        nodig = {een.oordeel.sleutel for uitkomst in beoordeling.uitkomsten for een in uitkomst.oordelen_nodig}
        assert nodig <= gevraagde_oordelen(tekst)

    def test_conditions_and_powers(self) -> None:
        """They stand in conditions, and every power has one: that it is used."""
        assert gevraagde_oordelen(TEKST) == {"veilig in Houten", "artikel 3, eerste lid toepassen"}

    def test_putting_off_a_term(self) -> None:
        """So has the power to put off a term: that it was used is not said to count for nothing."""
        weken = Duur(6, Eenheid.WEEK)
        uitstel = Verdaging(citaat=cit("5.2"), actor=COLLEGE, duur=weken, hoogstens=True, plicht=cit("5.1"))
        tekst = regeling(uitstel)
        assert gevraagde_oordelen(tekst) == {"artikel 5, tweede lid toepassen"}
        assert onbekende_oordelen(client("artikel 5, tweede lid toepassen"), tekst) == ()


class TestOnbekendeOordelen:
    """``onbekende_oordelen``."""

    def test_misspelt(self) -> None:
        """A key that nobody knows is told with its place and the nearest that is known, not with itself."""
        (fout,) = onbekende_oordelen(client("veilig in Houten", "veilig in Hoten"), TEKST)
        assert fout.pad == "$.oordelen[1].oordeel"
        assert fout.verwacht.endswith("; dit telt niet mee; bedoelt u `veilig in Houten`?")
        assert "Hoten" not in str(fout)

    def test_of_another_agreement(self) -> None:
        """A judgment of the lexicon may be meant for another agreement, so it is never called unknown."""
        assert onbekende_oordelen(client("zwaarwegende redenen", "artikel 3, eerste lid toepassen"), TEKST) == ()

    def test_none(self) -> None:
        """A record without judgments has nothing to tell."""
        assert onbekende_oordelen(client(), TEKST) == ()


class TestOnbekendeBeroepen:
    """``onbekende_beroepen``."""

    @staticmethod
    def plaatsen(*bepalingen: str) -> list[str]:
        """Return where the record names an appeal that counts for nothing."""
        beroepen = tuple(Beroep(een, Datum(2018, 1, 1)) for een in bepalingen)
        return [fout.pad for fout in onbekende_beroepen(Client("a-1", beroepen_op=Bekend(beroepen)), TEKST)]

    def test_another_article(self) -> None:
        """An appeal to an article that gives no power is told with its place."""
        assert self.plaatsen("artikel 3", "artikel 99") == ["$.beroepenOp[1].bepaling"]

    @pytest.mark.parametrize("bepaling", ["artikel 3", "artikel 3, eerste lid", "de hardheidsclausule"])
    def test_a_power(self, bepaling: str) -> None:
        """One that names a power, or no place at all, counts."""
        assert self.plaatsen(bepaling) == []

    def test_none(self) -> None:
        """A record that says nothing of appeals has nothing to tell."""
        assert onbekende_beroepen(Client("a-1"), TEKST) == ()
