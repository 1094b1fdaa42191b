"""How long the text itself holds, and what the heading says of it."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Inwerkingtreding
from regio_uitstroom.tijd import Duur, Eenheid
from tests.syntax.zinnen import codes, opgemaakt, tekst

VANAF = "vanaf 1 januari 2018"
TOT = "van 1 januari 2018 tot 1 januari 2022"
VIER_JAAR = Duur(4, Eenheid.JAAR)


def met_kop(zin: str, kop: str) -> str:
    """Return the text of an agreement with this looptijd in its heading and this sentence."""
    return tekst(zin).replace(f"Looptijd: {VANAF}", f"Looptijd: {kop}")


def regeling(zin: str, kop: str = TOT) -> Regeling:
    """Return that agreement."""
    return parse_regeling(met_kop(zin, kop)).of_fout()


def gelezen(zin: str, kop: str = TOT) -> Inwerkingtreding:
    """Return the rule on the term of the text that a sentence is."""
    regel = regeling(zin, kop).regels[-1]
    assert isinstance(regel, Inwerkingtreding)
    return regel


def meldingen(zin: str, kop: str) -> list[str]:
    """Return the codes of what is said of the term of the text."""
    return [d.kind.code for d in parse_regeling(met_kop(zin, kop)).diagnostics if d.kind.code in _OVER_LOOPTIJD]


_OVER_LOOPTIJD = {"RU160", "RU161", "RU315"}


class TestLooptijdzin:
    """looptijdzin."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant wordt aangegaan voor de duur van vier jaar.",
            "Dit convenant wordt aangegaan voor een periode van vier jaar.",
            "Dit convenant geldt voor vier jaar.",
            "Dit convenant heeft een looptijd van vier jaar.",
            "De looptijd van dit convenant bedraagt vier jaar.",
            "Dit convenant geldt voor de duur van vier jaar, te rekenen vanaf 1 januari 2018.",
            "Dit convenant treedt in werking op 1 januari 2018 en vervalt vier jaar na de datum van inwerkingtreding.",
            "De looptijd van dit convenant is vier jaar, met de mogelijkheid van verlenging met telkens een jaar.",
        ],
    )
    def test_how_long(self, zin: str) -> None:
        """The sentence says how long the text holds."""
        assert (gelezen(zin).duur, gelezen(zin).loopt_door) == (VIER_JAAR, False)

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant wordt telkens stilzwijgend met een jaar verlengd.",
            "Behoudens opzegging wordt dit convenant na afloop stilzwijgend met telkens een jaar verlengd.",
            "Dit convenant wordt automatisch met een jaar verlengd, tenzij een partij het drie maanden eerder opzegt.",
            "Dit convenant wordt aangegaan voor onbepaalde tijd.",
            "Dit convenant loopt van 1 januari 2018 tot 1 januari 2022 en wordt daarna stilzwijgend verlengd.",
            "Dit convenant geldt voor vier jaar en wordt daarna telkens stilzwijgend met een jaar verlengd.",
            "Dit convenant geldt voor vier jaar, waarna het stilzwijgend met telkens twee jaar wordt verlengd.",
        ],
    )
    def test_goes_on(self, zin: str) -> None:
        """The text goes on until somebody ends it, so that it has no end."""
        assert gelezen(zin, VANAF).loopt_door
        assert looptijd(regeling(zin, VANAF)) == (date(2018, 1, 1), None)

    @pytest.mark.parametrize(("tot", "dag"), [("tot", date(2028, 12, 31)), ("tot en met", date(2029, 1, 1))])
    def test_until(self, tot: str, dag: date) -> None:
        """*Tot en met* a day is with that day."""
        assert looptijd(regeling(f"Dit convenant loopt {tot} 31 december 2028.", VANAF))[1] == dag

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant wordt met twee jaar verlengd.",
            "Dit convenant kan in werking treden op 1 januari 2018.",
            "Dit convenant kan voor vier jaar worden aangegaan.",
            "Dit convenant geldt voor vier jaar en kan worden verlengd tot 1 januari 2030.",
            "Dit convenant geldt tot 1 januari 2026 en kan worden verlengd tot 1 januari 2030.",
            "Dit convenant geldt voor vier jaar tot 1 januari 2026.",
            "Dit convenant wordt eenmaal stilzwijgend met een jaar verlengd.",
            "Dit convenant wordt stilzwijgend met een jaar verlengd tot 1 januari 2030.",
            "Dit convenant wordt niet stilzwijgend verlengd.",
            "Dit convenant eindigt drie maanden na opzegging.",
            "Dit convenant eindigt op 31 december 2028.",
            "Dit convenant geldt voor vier jaar, tenzij een partij het opzegt.",
            "Dit convenant geldt voor ten hoogste vier jaar.",
            "Dit convenant geldt voor vier jaar voor cliënten die uitstromen uit detentie.",
        ],
    )
    def test_not_read(self, zin: str) -> None:
        """What may be meant in two ways, or is about more than the term of the text, is no such rule."""
        gevonden = parse_regeling(met_kop(zin, TOT)).regeling
        assert gevonden is None or not isinstance(gevonden.regels[-1], Inwerkingtreding)

    def test_formatted(self) -> None:
        """The formatter leaves the words as they are."""
        zin = "Dit convenant wordt telkens stilzwijgend met een jaar verlengd."
        assert zin in " ".join(opgemaakt(zin).split())


class TestEindeNietInDeKop:
    """einde_niet_in_de_kop."""

    def test_no_end_in_the_heading(self) -> None:
        """How long the text holds must be in the heading: else it would hold for ever; the message prints the line."""
        zin = "Dit convenant geldt voor vier jaar."
        assert codes(zin) == ["RU161"]
        (melding,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout)
        assert f"`Looptijd: {TOT}`" in melding.hulp

    def test_as_printed(self) -> None:
        """With the line that the message prints nothing is said."""
        assert meldingen("Dit convenant geldt voor vier jaar.", TOT) == []

    def test_another_end(self) -> None:
        """Another end than the heading has is a mistake."""
        assert meldingen("Dit convenant geldt voor drie jaar.", TOT) == ["RU315"]

    def test_goes_on_elsewhere(self) -> None:
        """Another sentence may say that the text goes on."""
        zinnen = "Dit convenant geldt voor vier jaar.\n2. Dit convenant wordt stilzwijgend met een jaar verlengd."
        assert meldingen(zinnen, VANAF) == []


class TestLooptDoor:
    """loopt_door."""

    def test_an_end_in_the_heading(self) -> None:
        """A heading with an end, of a text that goes on, is told: the text would end on that day."""
        assert meldingen("Dit convenant wordt stilzwijgend met een jaar verlengd.", TOT) == ["RU160"]

    def test_without_an_end(self) -> None:
        """Without an end in the heading nothing is said."""
        assert meldingen("Dit convenant wordt stilzwijgend met een jaar verlengd.", VANAF) == []


class TestHetConvenant:
    """In a covenant *het convenant* is the text itself."""

    OPZEGGING = ", tenzij een van de partijen uiterlijk drie maanden voor het einde van de looptijd schriftelijk opzegt"

    @pytest.mark.parametrize("verder", ["", OPZEGGING])
    def test_renewed(self, verder: str) -> None:
        """It goes on by itself, as with *dit convenant*; who can end it, changes nothing until he does."""
        een, ander = (
            parse_regeling(
                tekst(f"{wie} convenant wordt telkens stilzwijgend met een jaar verlengd{verder}.")
            ).of_fout()
            for wie in ("Het", "Dit")
        )
        assert een.regels[-1] == evolve(ander.regels[-1], tekst=een.regels[-1].tekst)
        assert getattr(een.regels[-1], "loopt_door", False)

    @pytest.mark.parametrize(
        "zin",
        [
            "De looptijd van het convenant wordt telkens met een jaar verlengd.",
            "Het convenant kan door partijen eenmaal met een jaar worden verlengd.",
        ],
    )
    def test_hint(self, zin: str) -> None:
        """What is not read is told about the text, and not about an urgency."""
        (een,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout or een.kind.code == "RU157")
        assert "Looptijd" in een.hulp
        assert "urgentie" not in een.hulp


@pytest.mark.parametrize(
    "zin",
    [
        "Dit convenant treedt in werking met ingang van 1 januari 2018 en vervalt op 1 januari 2022.",
        "Dit convenant treedt met ingang van 1 januari 2018 in werking en vervalt van rechtswege op 1 januari 2022.",
        "Dit convenant treedt in werking per 1 januari 2018 en vervalt per 1 januari 2022.",
        "Dit convenant treedt in werking op 1 januari 2018 en vervalt met ingang van 1 januari 2022.",
    ],
)
def test_begin_and_lapse(zin: str) -> None:
    """The day on which it takes effect is the first, that on which it lapses the first no longer."""
    regel = regeling(zin).regels[-1]
    assert isinstance(regel, Inwerkingtreding)
    assert (regel.van, regel.tot) == (date(2018, 1, 1), date(2022, 1, 1))


@pytest.mark.parametrize(
    "slot", ["vervalt vier jaar na die datum", "eindigt vier jaar daarna", "vervalt vier jaar later"]
)
def test_length_from_the_first_day(slot: str) -> None:
    """How long after the day in the same sentence is how long it holds; another length is held against the heading."""
    zin = f"Dit convenant treedt in werking op 1 januari 2018 en {slot}."
    for wat, gemeld in ((zin, []), (zin.replace("vier", "drie"), ["RU315"])):
        gelezen = parse_regeling(met_kop(wat, TOT)).diagnostics
        assert [een.kind.code for een in gelezen if een.is_fout] == gemeld
