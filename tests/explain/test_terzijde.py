"""Judgments of the record that do not count for an outcome that is settled."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Regeling, Register, evaluate, parse_regeling, read_client, waarom, waarom_niet
from regio_uitstroom.evaluation.uitkomst import Beoordeling, NietGeteld, Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.json import to_json

DAG = date(2026, 11, 1)
TEKST = """Verordening "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2010

Partijen

De gemeenten Houten, Zeist en Utrecht.

Artikel 1. Huisvesting

De gemeente Houten is verantwoordelijk voor de huisvesting.

Artikel 2. Hardheid

Het college kan artikel 1 buiten toepassing laten.
"""
SLEUTEL = "artikel 2 toepassen"


@pytest.fixture(scope="module")
def regeling() -> Regeling:
    """Return an agreement with a hardship clause that only the college can use."""
    return parse_regeling(TEKST, name="proef").of_fout()


def beoordeling(regeling: Regeling | Register, **oordeel: Any) -> Beoordeling:
    """Return the assessment of a record with this judgment that the power is used."""
    gegeven = {"oordeel": SLEUTEL, "waarde": True, "datum": "2026-10-05", **oordeel}
    client, fouten = read_client({"sleutel": "d1", "oordelen": [gegeven]})
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=DAG)


def huisvesting(regeling: Regeling, **oordeel: Any) -> Uitkomst:
    """Return the outcome on housing with this judgment on record."""
    return beoordeling(regeling, **oordeel).uitkomst("huisvesting")


class TestTerzijde:
    """A power used by somebody else than the text points at."""

    def test_wrong_judge(self, regeling: Regeling) -> None:
        """The outcome stays, and the motivering says that the judgment does not count and whose it is."""
        uitkomst = huisvesting(regeling, door="de gemeenteraad")
        assert uitkomst.soort is Uitkomstsoort.VASTGESTELD
        assert "Het oordeel van de gemeenteraad (5 oktober 2026) over de vraag" in uitkomst.motivering
        assert "telt niet mee: de tekst wijst het college aan." in uitkomst.motivering
        assert "telt niet mee" in uitkomst.toelichting

    def test_nobody(self, regeling: Regeling) -> None:
        """A use without a name does not count either."""
        uitkomst = huisvesting(regeling)
        assert [een.gegeven.reden for een in uitkomst.terzijde] == [NietGeteld.NIEMAND]
        assert "er staat niet bij wie het gaf, en de tekst wijst het college aan" in uitkomst.motivering

    def test_right_judge(self, regeling: Regeling) -> None:
        """One by the judge of the text counts: nothing is told beside it."""
        assert huisvesting(regeling, door="het college van Houten").terzijde == ()

    def test_another_question(self, regeling: Regeling) -> None:
        """It is told with the question that the power bears on, and no other."""
        assert beoordeling(regeling, door="de raad").uitkomst("aanspraak").terzijde == ()

    def test_as_json(self, regeling: Regeling) -> None:
        """JSON tells judge, giver and reason."""
        vragen = to_json(beoordeling(regeling, door="de raad"), regeling)["vragen"]
        assert isinstance(vragen, list)
        ((een,), _) = (vraag["oordelenNietGeteld"] for vraag in vragen)
        assert (een["oordeel"], een["beoordelaar"], een["door"]) == (SLEUTEL, "het college", "de raad")
        assert een["waarom"] == "door een ander"

    def test_in_the_tree(self, regeling: Regeling) -> None:
        """The tree has it as a leaf of the question."""
        boom = waarom(beoordeling(regeling, door="de raad"), regeling, vraag="huisvesting")
        assert "telt niet mee: de tekst wijst het college aan" in boom.als_tekst()
        assert boom.knopen[-1].ouder == "huisvesting"

    def test_why_not_the_power(self, regeling: Regeling) -> None:
        """Asked why the power was not used, the answer names the use that does not count."""
        (verklaring,) = waarom_niet(beoordeling(regeling, door="de raad"), regeling, "artikel 2")
        assert "artikel 2 is niet toegepast" in verklaring.tekst.lower()
        assert "telt niet mee: de tekst wijst het college aan" in verklaring.tekst

    def test_in_a_register(self, regeling: Regeling) -> None:
        """Of a register the same."""
        ander = parse_regeling(TEKST.replace("Proef", "Ander").replace("Artikel 2", "Artikel 3"), name="b").of_fout()
        samen = Register((regeling, ander))
        uitkomst = beoordeling(samen, door="de raad").uitkomst("huisvesting")
        assert "telt niet mee: de tekst wijst het college aan" in uitkomst.motivering
        assert "telt niet mee" in waarom(beoordeling(samen, door="de raad"), samen, vraag="huisvesting").als_tekst()


class TestOnbillijkheid:
    """A hardship clause with its own judgment, which is that of who has the power."""

    ONBILLIJK = TEKST.replace("laten.", "laten, indien toepassing leidt tot een onbillijkheid van overwegende aard.")

    def test_wrong_judge(self) -> None:
        """Only the college, which has the power, can judge that it is unfair."""
        regeling = parse_regeling(self.ONBILLIJK).of_fout()
        sleutel = "onbillijkheid van overwegende aard"
        verkeerd = huisvesting(regeling, oordeel=sleutel, door="de raad")
        assert verkeerd.soort is Uitkomstsoort.VASTGESTELD
        assert "telt niet mee: de tekst wijst het college aan" in verkeerd.motivering
        goed = huisvesting(regeling, oordeel=sleutel, door="het college")
        assert goed.soort is not Uitkomstsoort.VASTGESTELD

    def test_other_key(self) -> None:
        """The use of the power by its place is not what this clause asks for: that is told."""
        regeling = parse_regeling(self.ONBILLIJK).of_fout()
        assert [een.pad for een in beoordeling(regeling, door="het college").opmerkingen] == ["$.oordelen[0].oordeel"]


class TestOpmerkingen:
    """What counts for nothing under the agreement is told by the library, not by the command line alone."""

    def test_unknown_judgment(self, regeling: Regeling) -> None:
        """A misspelt key of a judgment has its path and what belongs there."""
        (een,) = beoordeling(regeling, oordeel="artikel 2 toepasen", door="het college").opmerkingen
        assert een.pad == "$.oordelen[0].oordeel"
        assert "bedoelt u `artikel 2 toepassen`" in een.verwacht

    def test_appeal_to_nothing(self, regeling: Regeling) -> None:
        """An appeal to an article that gives no power, or is not there."""
        dossier = {"sleutel": "d1", "beroepenOp": [{"bepaling": "artikel 99", "datum": "2026-10-01"}]}
        client, _ = read_client(dossier)
        assert client is not None
        for tekst in (regeling, Register((regeling,))):
            gevonden = evaluate(tekst, client, peildatum=DAG)
            assert [een.pad for een in gevonden.opmerkingen] == ["$.beroepenOp[0].bepaling"]
            assert to_json(gevonden)["opmerkingen"] == [
                {"pad": een.pad, "verwacht": een.verwacht} for een in gevonden.opmerkingen
            ]

    def test_nothing(self, regeling: Regeling) -> None:
        """A record of which all counts gets no remark."""
        assert beoordeling(regeling, door="het college").opmerkingen == ()
