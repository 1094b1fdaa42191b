"""Of whom a clause is so: in a row it may be left out, by itself it is said."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import codes, tekst

LIJST = "De cliënt krijgt urgentie, indien:\n   a. hij dakloos is; en\n   b. {}."


def gevraagd(zin: str) -> list[str]:
    """Return what the last rule of a text with a sentence asks."""
    (regel,) = parse_regeling(tekst(zin)).of_fout().regels[-1:]
    return [feit.tekst for feit in van_soort(FeitIs, regel.voorwaarde)]


class TestDeelOnderwerp:
    @pytest.mark.parametrize(
        ("voorwaarde", "feiten"),
        [
            ("hij geen werk zoekt en een opleiding volgt", ["de cliënt werk zoekt", "de cliënt een opleiding volgt"]),
            ("hij werk zoekt en geen opleiding volgt", ["de cliënt werk zoekt", "de cliënt geen opleiding volgt"]),
            (
                "hij werk zoekt en een zwervend bestaan leidt",
                ["de cliënt werk zoekt", "de cliënt een zwervend bestaan leidt"],
            ),
            (
                "hij werk zoekt en het probleem zelf heeft laten ontstaan",
                ["de cliënt werk zoekt", "de cliënt het probleem zelf heeft laten ontstaan"],
            ),
            (
                "hij werk zoekt en zijn buurman het probleem heeft laten ontstaan",
                ["de cliënt werk zoekt", "zijn buurman het probleem heeft laten ontstaan"],
            ),
        ],
    )
    def test_object_of_a_verb_without_one(self, voorwaarde: str, feiten: list[str]) -> None:
        """*Een opleiding volgt* behind *en* is about the client: no training follows."""
        assert gevraagd(f"De cliënt krijgt urgentie, indien {voorwaarde}.") == feiten


class TestMistOnderwerp:
    @pytest.mark.parametrize(
        "clausule",
        [
            "een opleiding volgt",
            "geen opleiding volgt aan een school in Houten",
            "in de afgelopen jaren hard heeft gewerkt",
            "met zijn ouders in onmin leeft",
            "schulden heeft bij de gemeente",
            "bij een familielid inwoont",
            "een zwervend leven leidt",
            "geen eigen woning bezit",
            "zelf geen oplossing voor zijn woonprobleem kan vinden",
            "recent een eigen woning heeft verkocht",
            "een baan zoekt in de regio",
        ],
    )
    def test_refused(self, clausule: str) -> None:
        """A question that says of nobody that it is so, nobody can answer."""
        assert codes(LIJST.format(clausule)) == ["RU164"]
        assert codes(f"De cliënt krijgt urgentie, indien {clausule}.") == ["RU164"]

    @pytest.mark.parametrize(
        "clausule",
        [
            "een zwaarwegend belang zich daartegen verzet",
            "een wettelijke bewaartermijn zich verzet",
            "hij een opleiding volgt",
            "zijn ouders ziek zijn",
            "de woning door brand onbewoonbaar is",
            "er sprake is van schulden",
            "buren klagen",
            "het college positief heeft geadviseerd",
            "medische problemen ontstaan door de woning",
            "een familielid overlijdt",
            "terugkeer tot overlast leidt",
            "een arts verklaart dat hij ziek is",
            "ten minste twee jaar in Houten woont",
            "een zwervend bestaan leidt",
        ],
    )
    def test_accepted(self, clausule: str) -> None:
        """Somebody or something is named, or may be; where somebody lives or stays, is always the client."""
        assert codes(LIJST.format(clausule)) == []

    @pytest.mark.parametrize("clausule", ["een opleiding volgt", "in de afgelopen jaren hard heeft gewerkt"])
    def test_after_its_subject(self, clausule: str) -> None:
        """Behind *hij:* every item is about him, and so is a relative clause."""
        assert codes(f"De cliënt krijgt urgentie, indien hij:\n   a. dakloos is; en\n   b. {clausule}.") == []
        assert codes(f"De cliënt die {clausule}, krijgt urgentie.") == []

    @pytest.mark.parametrize("clausule", ["geen eigen woning heeft", "aantoonbaar geen andere huisvesting kan vinden"])
    def test_behind_a_clause_about_him(self, clausule: str) -> None:
        """In a row that begins with *hij* a clause may leave him out, as in a list behind *hij:*."""
        zin = f"De cliënt krijgt urgentie, indien hij dagbesteding heeft en {clausule}."
        assert codes(zin) == []
        assert len(gevraagd(zin)) == 2

    def test_behind_another_subject(self) -> None:
        """Not where the clause before it is about somebody else."""
        zin = "De cliënt krijgt urgentie, indien hij dagbesteding heeft, zijn vrouw klaagt en geen eigen woning heeft."
        assert codes(zin)


class TestWatErIs:
    """What there is, has no subject that the next clause can share but *er*."""

    @pytest.mark.parametrize(
        ("zin", "vol"),
        [
            ("er schulden zijn en geen inkomen is", "er schulden zijn en er geen inkomen is"),
            ("er geen woning is of geen inkomen is", "er geen woning is of er geen inkomen is"),
            (
                "er sprake is van schulden en geen sprake is van een noodsituatie",
                "er sprake is van schulden en er geen sprake is van een noodsituatie",
            ),
            ("hij dagbesteding heeft en sprake is van schulden", "hij dagbesteding heeft en er sprake is van schulden"),
        ],
    )
    def test_same(self, zin: str, vol: str) -> None:
        """It is asked as with *er* written out."""
        delen, gewoon = (
            gevraagd(f"De cliënt krijgt urgentie, indien {zin}."),
            gevraagd(f"De cliënt krijgt urgentie, indien {vol}."),
        )
        assert delen == gewoon
        assert len(delen) == len({*delen}) > 1
