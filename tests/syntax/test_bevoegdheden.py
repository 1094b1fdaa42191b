"""Powers said another way, and what a place of a text says."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid, Intrekking, NietVanToepassing, Regel
from tests.syntax.zinnen import gemeld, tekst

LEIDT = "indien toepassing naar zijn oordeel leidt tot een onbillijkheid van overwegende aard"
UIT_DETENTIE = "cliënten die uitstromen uit detentie"


def regel(zin: str) -> Regel:
    """Return the last rule of a text with a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def afwijking(zin: str) -> tuple[object, ...]:
    """Return whom a hardship clause empowers, what it sets aside and on which condition."""
    gevonden = regel(zin)
    assert isinstance(gevonden, Bevoegdheid)
    return gevonden.actor.sleutel, gevonden.doelen, gevonden.voorwaarde, gevonden.hardheid


class TestBevoegdheden:
    """bevoegdheden."""

    @pytest.mark.parametrize(
        "zin",
        [
            f"Het college kan artikel 2 buiten toepassing laten, {LEIDT}.",
            f"Het college kan artikel 2 buiten toepassing laten of daarvan afwijken, {LEIDT}.",
            f"Het college kan van artikel 2 afwijken of dat artikel buiten toepassing laten, {LEIDT}.",
            f"Het college is bevoegd van artikel 2 af te wijken, {LEIDT}.",
            f"Het college is bevoegd om artikel 2 buiten toepassing te laten of daarvan af te wijken, {LEIDT}.",
            f"Het college heeft de bevoegdheid artikel 2 buiten toepassing te laten, {LEIDT}.",
            f"Het college kan van het bepaalde in artikel 2 afwijken, {LEIDT}.",
            f"Het college kan afwijken van het in artikel 2 bepaalde, {LEIDT}.",
            f"Het college kan van de bepalingen van artikel 2 afwijken, {LEIDT}.",
            f"Het college kan artikel 2 buiten toepassing laten, {LEIDT.replace('passing', 'passing daarvan')}.",
            (
                "In gevallen waarin toepassing van artikel 2 naar zijn oordeel leidt tot een onbillijkheid "
                "van overwegende aard, kan het college daarvan afwijken."
            ),
            (
                "Het college kan artikel 2 buiten toepassing laten, voor zover toepassing gelet op het belang van de "
                "cliënt naar zijn oordeel leidt tot een onbillijkheid van overwegende aard."
            ),
        ],
    )
    def test_one_power(self, zin: str) -> None:
        """However it is said, it is the power to depart from that article."""
        assert afwijking(zin) == afwijking(f"Het college kan van artikel 2 afwijken, {LEIDT}.")

    @pytest.mark.parametrize(
        "zin",
        [
            f"Het college kan dit convenant buiten toepassing laten of daarvan afwijken, {LEIDT}.",
            f"Het college kan een of meer bepalingen van dit convenant buiten toepassing laten, {LEIDT}.",
            f"Het college kan van het bepaalde in dit convenant afwijken, {LEIDT}.",
            (
                "Het college kan, indien toepassing van dit convenant naar zijn oordeel leidt tot een onbillijkheid "
                "van overwegende aard, daarvan afwijken."
            ),
        ],
    )
    def test_of_the_whole_text(self, zin: str) -> None:
        """The whole text can be named in as many ways."""
        assert afwijking(zin) == afwijking(f"Het college kan van dit convenant afwijken, {LEIDT}.")

    @pytest.mark.parametrize(
        ("wie", "naam"),
        [
            ("De gemeenten kunnen", "de gemeenten"),
            ("Het college en de woningcorporatie kunnen", "het college en de woningcorporatie"),
            ("De gemeente Houten kan", "de gemeente houten"),
        ],
    )
    def test_holder(self, wie: str, naam: str) -> None:
        """Whoever the text gives the power, holds it: also the municipalities, or two together."""
        gevonden = regel(f"{wie} van artikel 2 afwijken, indien toepassing leidt tot een schrijnende situatie.")
        assert isinstance(gevonden, Bevoegdheid)
        assert gevonden.actor.naam.lower() == naam

    @pytest.mark.parametrize("is_bevoegd", ["is bevoegd", "is tevens bevoegd om", "is gerechtigd", "is bevoegd om"])
    def test_withdrawal(self, is_bevoegd: str) -> None:
        """To be competent to withdraw is the power to withdraw."""
        gevonden = regel(f"Het college {is_bevoegd} de urgentie in te trekken, indien de cliënt in Houten woont.")
        assert isinstance(gevonden, Intrekking)
        assert gevonden.actor.sleutel == "college"

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college is niet bevoegd de urgentie in te trekken, indien de cliënt in Houten woont.",
            "Het college is bevoegd, indien de cliënt in Houten woont, de urgentie in te trekken.",
            "Het college kan daarvan afwijken.",
        ],
    )
    def test_nothing_made_up(self, zin: str) -> None:
        """What is no such power, is not read as one."""
        gelezen = parse_regeling(tekst(zin))
        regels = gelezen.regeling.regels if gelezen.regeling is not None else ()
        assert not any(isinstance(een, Bevoegdheid | Intrekking) for een in regels)


class TestGeldtNietVoor:
    """geldt_niet_voor."""

    @pytest.mark.parametrize(
        ("zin", "anders"),
        [
            (f"Artikel 2 geldt niet voor {UIT_DETENTIE}.", f"Artikel 2 is niet van toepassing op {UIT_DETENTIE}."),
            (
                f"Het bepaalde in artikel 2 geldt niet voor {UIT_DETENTIE}.",
                f"Artikel 2 is niet van toepassing op {UIT_DETENTIE}.",
            ),
            (
                f"Artikel 2 geldt alleen voor {UIT_DETENTIE}.",
                f"Artikel 2 is uitsluitend van toepassing op {UIT_DETENTIE}.",
            ),
            (
                "Artikel 2 geldt niet, indien de cliënt in Houten woont.",
                "Artikel 2 is niet van toepassing, indien de cliënt in Houten woont.",
            ),
        ],
    )
    def test_same_as_not_applicable(self, zin: str, anders: str) -> None:
        """*Geldt niet voor* is *is niet van toepassing op*."""
        een, ander = regel(zin), regel(anders)
        assert isinstance(een, NietVanToepassing)
        assert isinstance(ander, NietVanToepassing)
        assert (een.doelen, een.voorwaarde) == (ander.doelen, ander.voorwaarde)

    @pytest.mark.parametrize("wat", ["Artikel 2", "Dit convenant"])
    def test_for_a_time(self, wat: str) -> None:
        """For how long something does not hold is never passed over."""
        zin = f"{wat} geldt gedurende zes maanden niet voor {UIT_DETENTIE}."
        assert {"RU144", "RU154"} & set(gemeld(zin))


class TestBepaalde:
    """What a place says is that place."""

    @pytest.mark.parametrize(
        "wat",
        [
            "het bepaalde in artikel 2, eerste lid,",
            "het in artikel 2, eerste lid, bepaalde",
            "het eerste lid van artikel 2",
            "het bepaalde in het eerste lid van artikel 2",
        ],
    )
    def test_departs(self, wat: str) -> None:
        """*In afwijking van het bepaalde in artikel 2* goes before article 2."""
        slot = "krijgt de cliënt geen urgentie, indien hij in Houten woont."
        een, ander = (
            next(r for r in parse_regeling(tekst(f"In afwijking van {waar} {slot}")).of_fout().regels if r.wijkt_voor)
            for waar in (wat, "artikel 2, eerste lid,")
        )
        assert een.citaat == ander.citaat
        assert een.wijkt_voor == ander.wijkt_voor
