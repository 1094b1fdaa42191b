"""*Of* behind a verb of saying or examining: what is said, and no second condition."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Intrekking, OpenRegel, Regel, Urgentie, Verval
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, Of, Voorwaarde
from tests.syntax.zinnen import tekst

GEVRAAGD = [
    "de cliënt niet laat weten of hij in Houten woont",
    "de cliënt niet laat weten of hij minderjarig is",
    "de cliënt niet laat weten of hij de woning accepteert",
    "de cliënt niet heeft laten weten of hij nog woonruimte zoekt",
    "de cliënt desgevraagd niet meedeelt of hij dagbesteding heeft",
    "de cliënt niet aantoont of hij dagbesteding heeft",
    "de cliënt niet doorgeeft of hij nog een woning zoekt",
    "de cliënt het college niet bericht of hij nog een woning zoekt",
    "de cliënt niet wil zeggen of hij een huisdier heeft",
    "de zorgaanbieder niet laat weten of hij uitstroomgereed is",
    "de zorgaanbieder nog onderzoekt of de cliënt minderjarig is",
    "het college betwijfelt of de cliënt in Houten woont",
    "het college nog nagaat of er een woning beschikbaar is",
    "het de vraag is of de cliënt minderjarig is",
]
RIJ = [
    "zijn inkomen onbekend is of hij minderjarig is",
    "zijn verblijfplaats niet bekend is of hij minderjarig is",
    "hij bekend is bij het college of hij minderjarig is",
    "de cliënt dagbesteding heeft of hij minderjarig is",
    "de cliënt een verklaring heeft of hij minderjarig is",
]


def regel(zin: str) -> Regel:
    """Return the rule that a sentence is, which must load."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def bladen(voorwaarde: Voorwaarde | None) -> list[Voorwaarde]:
    """Return the clauses of a condition."""
    if isinstance(voorwaarde, Niet):
        return bladen(voorwaarde.deel)
    return [voorwaarde] if voorwaarde is not None else []


class TestOfVragend:
    """of_vragend."""

    @pytest.mark.parametrize("clause", GEVRAAGD)
    def test_one_question(self, clause: str) -> None:
        """A person is asked the whole clause; what is said in it is no condition by itself."""
        gelezen = regel(f"De urgentie vervalt, indien {clause}.")
        assert isinstance(gelezen, Verval)
        (feit,) = bladen(gelezen.voorwaarde)
        assert isinstance(feit, FeitIs)
        assert " of " in feit.gegeven.vraag

    @pytest.mark.parametrize("clause", GEVRAAGD[:3])
    def test_in_a_power(self, clause: str) -> None:
        """The same in a power to withdraw."""
        gelezen = regel(f"Het college kan de urgentie intrekken, indien {clause}.")
        assert isinstance(gelezen, Intrekking)
        assert not isinstance(gelezen.voorwaarde, Of)

    def test_verb_in_front(self) -> None:
        """A condition that begins with its verb is asked in the words of the same one with *indien*."""
        (voorop,) = bladen(
            regel("Laat de cliënt niet weten of hij in Houten woont, dan vervalt de urgentie.").voorwaarde
        )
        (indien,) = bladen(
            regel("De urgentie vervalt, indien de cliënt niet laat weten of hij in Houten woont.").voorwaarde
        )
        assert isinstance(voorop, FeitIs)
        assert isinstance(indien, FeitIs)
        assert voorop.gegeven.vraag == indien.gegeven.vraag

    def test_relative_clause(self) -> None:
        """The same in a clause that says which client."""
        gelezen = regel("De cliënt die niet laat weten of hij minderjarig is, krijgt geen urgentie.")
        assert not isinstance(gelezen, OpenRegel)
        assert "minderjarig is?" in str(gelezen)

    @pytest.mark.parametrize("clause", RIJ)
    def test_a_row_stays_a_row(self, clause: str) -> None:
        """Behind another verb, or beside what is not known, *of* joins two conditions."""
        gelezen = regel(f"De cliënt krijgt geen urgentie, indien {clause}.")
        assert isinstance(gelezen, Urgentie)
        assert isinstance(gelezen.voorwaarde, Of)

    @pytest.mark.parametrize(
        "clause",
        [
            "de cliënt de verhuizing niet meldt of een woning weigert",
            "de verhuizing niet is gemeld of de cliënt een huisdier heeft",
            "de cliënt zich niet laat onderzoeken of hij een huisdier heeft",
        ],
    )
    def test_what_is_said_stands_there(self, clause: str) -> None:
        """A verb that has what is said beside it asks nothing more: what follows is a second condition."""
        uit = parse_regeling(tekst(f"De cliënt krijgt geen urgentie, indien {clause}."))
        codes = {een.kind.code for een in uit.diagnostics if een.is_fout or een.kind.code == "RU154"}
        assert codes or isinstance(uit.of_fout().regels[-1].voorwaarde, Of)
