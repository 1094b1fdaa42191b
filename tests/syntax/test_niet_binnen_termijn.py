"""No answer to an offer within a time: the offers without one of which that time is over, in the words of a text."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, HeeftGeweigerd
from regio_uitstroom.tijd import Duur, Eenheid
from tests.syntax.zinnen import codes, gemeld, tekst

WEKEN = Duur(2, Eenheid.WEEK)
VERVALT = "De urgentie vervalt, indien de houder {}."


def zonder_antwoord(zin: str) -> HeeftGeweigerd:
    """Return the condition on offers without an answer that a sentence holds."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    return next(een for een in van_soort(HeeftGeweigerd, regeling.regels) if een.geen)


class TestClausule:
    """syntax.build.stelling_reactie: the clause, whatever its order."""

    @pytest.mark.parametrize(
        "clausule",
        [
            "niet binnen twee weken op een aanbod reageert",
            "binnen twee weken niet op een aanbod reageert",
            "op een aanbod niet binnen twee weken reageert",
            "niet binnen 14 dagen reageert op een woningaanbod",
            "niet binnen twee weken na het aanbod reageert",
            "niet binnen twee weken na het aanbod heeft gereageerd",
            "niet binnen twee weken na de datum van het aanbod reageert",
            "niet binnen twee weken na het aanbod daarop reageert",
            "niet uiterlijk twee weken na het aanbod reageert",
            "niet op een aanbod heeft gereageerd binnen twee weken",
            "niet binnen twee weken ingaat op een aanbod",
        ],
    )
    def test_computed(self, clausule: str) -> None:
        """An offer of any home, of which the two weeks are over."""
        deel = zonder_antwoord(VERVALT.format(clausule))
        assert not deel.passend
        assert deel.na is not None
        assert deel.na.duur in {WEKEN, Duur(14, Eenheid.DAG)}
        assert deel.na.moment.sleutel == "aanbod"
        assert not deel.na.vanaf

    @pytest.mark.parametrize(
        "zin",
        [
            "Reageert de houder niet binnen twee weken na een aanbod, dan vervalt de urgentie.",
            "Reageert de houder niet binnen twee weken op het aanbod, dan vervalt de urgentie.",
            "De houder die niet binnen twee weken op een aanbod reageert, verliest de urgentie.",
            "De cliënt die niet binnen twee weken op een aanbod reageert, wordt geacht een woning te hebben geweigerd.",
            "De urgentie vervalt, indien hem een woning is aangeboden en hij niet binnen twee weken heeft gereageerd.",
            "Het niet reageren binnen twee weken op een aanbod geldt als weigering.",
            "Het niet reageren op een aanbod binnen twee weken geldt als weigering.",
            "Het niet binnen twee weken na het aanbod reageren geldt als weigering.",
            "Het uitblijven van een reactie op een aanbod binnen twee weken geldt als weigering.",
        ],
    )
    def test_sentences(self, zin: str) -> None:
        """The same with the verb in front, in a relative clause, beside an offer, and as an act that counts."""
        deel = zonder_antwoord(zin)
        assert deel.na is not None
        assert deel.na.duur == WEKEN
        assert deel.tekst == "de cliënt niet binnen twee weken heeft gereageerd op een woning"

    @pytest.mark.parametrize(
        "clausule",
        [
            "niet binnen een week op een passend aanbod reageert",
            "niet binnen een week op een aanbod van een passende woning reageert",
            "niet binnen een week na het aanbod van een passende woning reageert",
            "niet reageert op een aanbod van een passende woning",
        ],
    )
    def test_suitable(self, clausule: str) -> None:
        """Only offers of a suitable home count where the clause says so."""
        assert zonder_antwoord(VERVALT.format(clausule)).passend

    def test_from_its_day(self) -> None:
        """*Vanaf het aanbod* counts that day."""
        na = zonder_antwoord(VERVALT.format("niet binnen twee weken vanaf het aanbod reageert")).na
        assert na is not None
        assert na.vanaf

    def test_points_back(self) -> None:
        """*Dit aanbod* behind one that was described would be any home."""
        zin = "De corporatie doet een passend aanbod. De urgentie vervalt, indien de houder niet binnen een week na "
        assert "RU224" in codes(f"{zin}dit aanbod reageert.")

    @pytest.mark.parametrize(
        "clausule",
        [
            "niet tijdig op een aanbod reageert",
            "niet binnen twee weken reageert",
            "niet binnen twee weken na de toekenning op een aanbod reageert",
            "niet binnen twee weken schriftelijk op een aanbod reageert",
            "niet binnen twee weken na het aanbod op een uitnodiging reageert",
            "gedurende twee weken niet op een aanbod reageert",
        ],
    )
    def test_asked(self, clausule: str) -> None:
        """What says more than the record holds, or does not say to what, a person answers."""
        regeling = parse_regeling(tekst(VERVALT.format(clausule))).of_fout()
        assert not [een for een in van_soort(HeeftGeweigerd, regeling.regels) if een.geen]
        assert [een for een in van_soort(FeitIs, regeling.regels) if "reageert" in een.tekst]

    def test_somebody_else(self) -> None:
        """What the corporatie does not answer is no offer to the client."""
        zin = "De urgentie vervalt, indien de corporatie niet binnen twee weken op een aanbod reageert."
        assert [een for een in van_soort(FeitIs, parse_regeling(tekst(zin)).of_fout().regels) if "corpor" in een.tekst]


class TestGeweigerd:
    """What stays refused leads to the wording that is computed."""

    @pytest.mark.parametrize(
        "clausule",
        [
            "binnen twee weken op een aanbod reageert",
            "op een aanbod reageert",
            "tweemaal niet binnen twee weken op een aanbod reageert",
            "niet meer binnen twee weken op een aanbod reageert",
            "niet binnen twee weken op een aanbod kan reageren",
            "binnen twee weken na het aanbod geen reactie geeft",
            "het aanbod niet binnen twee weken aanvaardt",
        ],
    )
    def test_hint(self, clausule: str) -> None:
        """The message names the clause with a term, which is computed as it stands there."""
        (melding,) = [
            een for een in parse_regeling(tekst(VERVALT.format(clausule))).diagnostics if een.kind.code == "RU238"
        ]
        geboden = [deel for deel in melding.hulp.split("`")[1::2] if "binnen" in deel]
        assert geboden == ["niet binnen twee weken op een aanbod reageert"]
        assert gemeld(VERVALT.format(geboden[0])) == []
