"""Who pays, in other words than *is financieel verantwoordelijk voor*; and for how long, or until when, in others."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.gemeentebron import Gezamenlijk
from regio_uitstroom.model.regels import Geldigheid, OpenRegel, Regel, Verantwoordelijkheid, Verplichting
from tests.syntax.zinnen import gemeld, tekst

GEWOON = "De gemeente van herkomst is financieel verantwoordelijk voor de begeleiding"


def regel(zin: str) -> Regel:
    """Return the last rule of the text with this sentence in it."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def inhoud(zin: str) -> tuple[object, ...]:
    """Return who is responsible by a sentence, for what and when."""
    een = regel(zin)
    assert isinstance(een, Verantwoordelijkheid), een
    return een.gemeente, een.taken, een.financieel, een.voorwaarde


class TestWieBetaalt:
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst betaalt de begeleiding",
            "De gemeente van herkomst bekostigt de begeleiding van de cliënt",
            "De begeleiding wordt betaald door de gemeente van herkomst",
            "De begeleiding wordt gefinancierd door de gemeente van herkomst",
            "De kosten van de begeleiding worden gedragen door de gemeente van herkomst",
            "De kosten van de begeleiding komen ten laste van de gemeente van herkomst",
        ],
    )
    @pytest.mark.parametrize("verder", ["", ", indien hij dagbesteding heeft"])
    def test_same(self, zin: str, verder: str) -> None:
        """It is the question who pays for the task, as in the plain form."""
        assert inhoud(f"{zin}{verder}.") == inhoud(f"{GEWOON}{verder}.")

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst betaalt de zorgaanbieder voor de begeleiding.",
            "De gemeente van herkomst betaalt 1.000 euro voor de begeleiding.",
            "De gemeente van herkomst betaalt de helft van de begeleiding.",
            "De gemeente van herkomst kan de begeleiding betalen.",
            "De gemeente van herkomst betaalt de begeleiding niet.",
            "De gemeente van herkomst betaalt de begeleiding binnen vier weken.",
            "De gemeente van herkomst betaalt de begeleiding of de huisvesting.",
            "De gemeente van herkomst betaalde de begeleiding.",
            "De gemeente van herkomst draagt de begeleiding.",
        ],
    )
    def test_something_else(self, zin: str) -> None:
        """An amount, a term, a power or a denial is not who pays for it."""
        assert gemeld(zin) != []

    @pytest.mark.parametrize(
        ("wie", "werkwoord"), [("Zeist", "financiert"), ("De gemeente waar de cliënt verblijft,", "betaalt")]
    )
    def test_described(self, wie: str, werkwoord: str) -> None:
        """Who pays may be named, or told by a clause."""
        gewoon = f"{wie} is financieel verantwoordelijk voor de begeleiding."
        assert inhoud(f"{wie} {werkwoord} de begeleiding.") == inhoud(gewoon)

    @pytest.mark.parametrize("wie", ["Houten of Zeist", "Houten, Zeist of Utrecht", "Zeist dan wel Utrecht"])
    @pytest.mark.parametrize(
        "zin",
        [
            "De kosten van de begeleiding worden gedragen door {}.",
            "De begeleiding wordt betaald door {}.",
            "De kosten van de begeleiding komen voor rekening van {}.",
            "Indien hij dagbesteding heeft, betaalt {} de begeleiding.",
        ],
    )
    def test_which(self, zin: str, wie: str) -> None:
        """With *of* it is open who pays: never both together."""
        assert gemeld(zin.format(wie)) == ["RU108"]
        samen = inhoud(zin.format(wie.replace(" of ", " en ").replace(" dan wel ", " en ")))[0]
        assert isinstance(samen, Gezamenlijk)

    @pytest.mark.parametrize("woord", ["inrichting", "accommodatie"])
    @pytest.mark.parametrize(
        "zin",
        [
            "De kosten van de {} komen voor rekening van Houten.",
            "Houten betaalt de {}.",
            "Houten is verantwoordelijk voor de {}.",
        ],
    )
    def test_of_which_kind(self, zin: str, woord: str) -> None:
        """*De inrichting* may be the furniture, or a stay of one kind or another: refused."""
        assert gemeld(zin.format(woord)) == ["RU224"]
        assert gemeld(zin.format("justitiële jeugdinrichting")) == []

    def test_no_municipality(self) -> None:
        """Of somebody else it is a duty."""
        assert isinstance(regel("De begeleiding wordt betaald door de zorgaanbieder."), Verplichting)


class TestEersteJaar:
    @pytest.mark.parametrize(
        ("eerste", "gewoon"),
        [
            ("het eerste jaar", "een jaar"),
            ("de eerste twaalf maanden", "twaalf maanden"),
            ("de eerste 6 weken", "6 weken"),
        ],
    )
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst is gedurende {} na de uitstroom financieel verantwoordelijk voor de begeleiding.",
            "Gedurende {} na de uitstroom is de gemeente van herkomst verantwoordelijk voor de begeleiding.",
            "Gedurende {} na verhuizing blijven de kosten van begeleiding voor rekening van de gemeente van herkomst.",
            "De begeleiding wordt gedurende {} na de uitstroom betaald door de gemeente van herkomst.",
        ],
    )
    def test_same(self, zin: str, eerste: str, gewoon: str) -> None:
        """The first year after a day is a year after it."""
        wie = inhoud(zin.format(eerste))
        assert wie == inhoud(zin.format(gewoon))
        assert wie[-1] is not None

    def test_second(self) -> None:
        """The second year is not: that begins later."""
        wie = "is de gemeente van herkomst verantwoordelijk voor de begeleiding"
        assert gemeld(f"Gedurende het tweede jaar na de uitstroom {wie}.") != []


class TestZonderTaak:
    @pytest.mark.parametrize("zin", ["De gemeente van herkomst betaalt.", "De gemeente waar de cliënt woont, betaalt."])
    def test_refused(self, zin: str) -> None:
        """Who pays, and not for what, is no duty beside the rules: the message says what must be told."""
        (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout)
        assert melding.kind.code == "RU211"
        assert "betaalt de begeleiding" in melding.hint


class TestGeldigGedurende:
    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentieverklaring is geldig gedurende zes maanden na de datum waarop zij is afgegeven.",
            "De urgentieverklaring is geldig gedurende zes maanden na de datum van afgifte.",
            "De urgentie geldt gedurende zes maanden na de toekenning.",
            "De urgentie is gedurende zes maanden na de verlening geldig.",
        ],
    )
    def test_same(self, zin: str) -> None:
        """*Gedurende* before a length says nothing more."""
        een, ander = regel(zin), regel("De urgentie geldt zes maanden na de toekenning.")
        assert isinstance(een, Geldigheid)
        assert isinstance(ander, Geldigheid)
        assert (een.duur, een.moment.sleutel, een.vanaf) == (ander.duur, ander.moment.sleutel, ander.vanaf)

    def test_at_most(self) -> None:
        """How long it is at most, is not how long it is."""
        zin = "De urgentie is geldig gedurende ten hoogste zes maanden na de datum van toekenning."
        assert gemeld(zin) != []
        assert isinstance(regel("De indicatie is geldig gedurende zes maanden na de afgifte."), OpenRegel)

    @pytest.mark.parametrize(
        "eerste", ["de eerste jaren", "de eerste maanden", "de eerste jaar", "het eerste jaren", "het eerste maand"]
    )
    @pytest.mark.parametrize(
        "zin",
        [
            "Zeist is gedurende {} na de uitstroom verantwoordelijk voor de begeleiding.",
            "De kosten van de begeleiding komen gedurende {} na de uitstroom voor rekening van Zeist.",
        ],
    )
    def test_how_many(self, zin: str, eerste: str) -> None:
        """Of more than one it must be said how many: it is never one."""
        assert gemeld(zin.format(eerste)) in (["RU154"], ["RU108"])


class TestOok:
    @pytest.mark.parametrize(
        "zin",
        [
            "Zeist bekostigt tevens de begeleiding.",
            "Zeist betaalt ook de begeleiding.",
            "Zeist is verantwoordelijk voor de huisvesting. Zij betaalt ook de begeleiding.",
        ],
    )
    def test_as_well(self, zin: str) -> None:
        """That it pays for one task as well as another is that it pays for it."""
        assert gemeld(zin) == []
        assert inhoud(zin) == inhoud("Zeist betaalt de begeleiding.")

    def test_who_is_not_told(self) -> None:
        """*Zij* that is nobody of the sentence before it would be a duty of nobody, and decide nothing."""
        assert gemeld("Houten en Zeist betalen de begeleiding. Zij betalen ook de huisvesting.") == ["RU224"]
