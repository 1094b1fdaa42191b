"""Sentences that may decide and fit no form: rules that a person applies (decision 033)."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import gemeld, opgemaakt, tekst

OPEN = (
    "Bedreiging door buren is pas een grond voor urgentie nadat buurtbemiddeling zonder resultaat is gebleven.",
    "Een verbroken relatie staat gelijk aan een gedwongen vertrek uit het ouderlijk huis.",
    "De verantwoordelijkheid berust bij de gemeente waar de oudste van de partners opgroeide.",
    "Schulden staan aan urgentie niet in de weg.",
    "Wie niet meewerkt, vliegt eruit zonder vorm van proces.",
    "Verantwoordelijk is de gemeente waar de cliënt het laatst stond ingeschreven voordat hij dakloos werd.",
    "De verantwoordelijkheid voor de huisvesting van de cliënt kan bij de gemeente van herkomst liggen.",
    "Financiële problemen leiden tot urgentie wanneer het inkomen zodanig is gedaald dat de woonlasten knellen.",
)


HERKOMST = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt.\n2. "
"""A rule on who is responsible before a sentence: of a text without one a demand is not asked at a municipality."""


def regel_van(zin: str) -> OpenRegel:
    """Return the open rule that a sentence becomes."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, OpenRegel)
    return regel


class TestOpenRegels:
    """OpenRegels.lees."""

    @pytest.mark.parametrize("zin", OPEN)
    def test_kept(self, zin: str) -> None:
        """The sentence is a rule in its own words, and the writer is told so once."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).tekst == zin.removesuffix(".")

    @pytest.mark.parametrize("zin", OPEN)
    def test_formatted(self, zin: str) -> None:
        """The formatter leaves its words as they are, and what is formatted says the same."""
        uit = opgemaakt(zin)
        assert zin in " ".join(uit.split())
        assert parse_regeling(uit).of_fout().regels == parse_regeling(tekst(zin)).of_fout().regels

    def test_unknown_words_are_told(self) -> None:
        """The warning names the words that no list has."""
        (melding,) = parse_regeling(tekst(OPEN[0])).diagnostics[-1:]
        assert "`buurtbemiddeling`" in dict(melding.waarden)["woorden"]

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("Wij zijn na tijdelijk verblijf verantwoordelijk voor de huisvesting van de cliënt.", "RU101"),
            ("Na tijdelijkverblijf is Houten verantwoordelijk voor de huisvesting van de cliënt.", "RU101"),
            ("In afwijking hiervan is Houten verantwoordelijk voor de huisvesting van de cliënt.", "RU101"),
            ("De cliënt krijgt urgentie, indien hij tot de kansenpool van de regio behoort.", "RU101"),
            ("De cliënt krijgt urgentie, indien zijn spaarpotje hoger is dan 500 euro.", "RU101"),
            ("Niemand krijgt urgentie.", "RU101"),
            ("De gemeente van herkomst is verantwoordelijk over de huisvesting van de cliënt.", "RU108"),
        ],
    )
    def test_a_mistake_in_a_form(self, zin: str, code: str) -> None:
        """A form that is known with a mistake in it stays an error: a slip, one word, or its condition alone."""
        assert code in gemeld(zin)
        assert "RU154" not in gemeld(zin)

    def test_a_word_too_much(self) -> None:
        """What can be read without one of its words is a form with a mistake, and the message says which word."""
        geladen = parse_regeling(tekst("De woningcorporatie biedt de cliënt over bij de gemeente."))
        (melding,) = (een for een in geladen.diagnostics if een.is_fout)
        assert melding.hint.startswith("zonder `bij` kan ik deze zin lezen")

    @pytest.mark.parametrize(
        ("zin", "woorden"),
        [
            ("Het college verleent eenmalig urgentie aan de cliënt.", "eenmalig"),
            ("De cliënt krijgt urgentie met een indicatie.", "met een indicatie"),
            ("De cliënt heeft aantoonbaar recht op urgentie.", "aantoonbaar"),
        ],
    )
    def test_words_that_say_something(self, zin: str, woorden: str) -> None:
        """Words without which a form remains are no slip where they say something: the warning names them."""
        geladen = parse_regeling(tekst(zin))
        assert isinstance(geladen.of_fout().regels[-1], OpenRegel)
        (melding,) = (een for een in geladen.diagnostics if een.kind.code == "RU154")
        assert f"zonder `{woorden}` kan ik deze zin lezen" in melding.hint

    @pytest.mark.parametrize("zin", ["Heeft en.", "De cliënt krijgt urgentie en."])
    def test_a_word_too_much_in_two_ways(self, zin: str) -> None:
        """A word without which the sentence can be read in more than one way is pointed at once."""
        assert gemeld(zin) == ["RU104"]

    def test_without_what_opens_a_clause(self) -> None:
        """A word that opens a clause is not too much, though the sentence reads without it."""
        zin = "Een briefadres telt alleen mee als de cliënt daar ten minste zes maanden ingeschreven heeft gestaan."
        assert gemeld(zin) == ["RU154"]

    @pytest.mark.parametrize(
        ("zin", "hint"),
        [
            (
                (
                    "Het college weigert het verzoek wanneer de aanvrager minder dan een jaar in de regio woonde "
                    "en werkte, behoudens in het geval van brand of wateroverlast."
                ),
                "",
            ),
            (
                (
                    "In afwijking van het eerste lid kan een cliënt in een andere gemeente worden gehuisvest als zijn "
                    "veiligheid in de gemeente van herkomst niet kan worden gewaarborgd."
                ),
                "wilt u dat het programma hem zelf toepast: schrijf `… is verantwoordelijk voor de huisvesting`",
            ),
            (
                (
                    "Over de afwijzing van zijn aanvraag kan de cliënt in zes weken zijn beklag doen bij de gemeente "
                    "die het besluit heeft genomen."
                ),
                "",
            ),
        ],
    )
    def test_long_and_near_a_form(self, zin: str, hint: str) -> None:
        """A long sentence is no slip in a form because one is near: it is kept, and that form is told."""
        assert gemeld(zin) == ["RU154"]
        (melding,) = parse_regeling(tekst(zin)).diagnostics[-1:]
        assert melding.hint.startswith(hint)

    @pytest.mark.parametrize(
        ("zin", "hint"),
        [
            (
                (
                    "De cliënt krijgt urgentie, indien Houten naar het oordeel van het college beter vorm kan geven "
                    "aan een zelfredzaam leven."
                ),
                "",
            ),
            (
                (
                    "De aanvraag wordt geweigerd, wanneer terugkeer van een ex-gedetineerde naar de gemeente van "
                    "herkomst vanwege een gebieds- of contactverbod niet mogelijk is."
                ),
                "alleen deze voorwaarde past in geen vorm (`de gemeente van herkomst` rekent het programma uit",
            ),
        ],
    )
    def test_long_with_a_condition_that_cannot_be_read(self, zin: str, hint: str) -> None:
        """A long sentence is kept too where only a condition of it can be neither read nor asked: that is told."""
        assert "RU154" in gemeld(zin)
        (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.kind.code == "RU154")
        assert melding.hint.startswith(hint)

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            (
                (
                    "Na tijdelijk verblijf is de gemeente van herkomst die het laatst heeft gemeld verantwoordlijk "
                    "voor de huisvesting van de cliënt en van zijn gezin."
                ),
                "RU101",
            ),
            (
                (
                    "De cliënt krijgt urgentie, indien hij ten minste zes maanden in de opvang verblijft, maar de "
                    "urgentie vervalt, indien hij een passende woning heeft geweigerd."
                ),
                "RU101",
            ),
        ],
    )
    def test_long_and_a_mistake(self, zin: str, code: str) -> None:
        """A slip of the keys, and a word of which is told what to write in a form, stay errors however long."""
        assert code in gemeld(zin)
        assert "RU154" not in gemeld(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant verdampt op de eerste dag van het nieuwe jaar.",
            "Studentenwoningen en onzelfstandige kamers vallen buiten deze regeling.",
            "Houten en Zeist zeggen hun deelneming met ingang van het nieuwe jaar op.",
            "Dit convenant is bij wijze van proef ook van toepassing op nieuwkomers met een rugzak.",
        ],
    )
    def test_about_the_text(self, zin: str) -> None:
        """What a judgment about one client cannot answer is no open rule."""
        assert "RU154" not in gemeld(zin)

    @pytest.mark.parametrize(
        ("zin", "gemeente", "urgentie"),
        [
            (OPEN[0], False, True),
            (OPEN[1], True, True),
            (OPEN[2], True, False),
            ("Bij urgente cliënten ligt de bal bij Zeist.", True, True),
            ("Voor huisvesting komen slechts schuldenvrije mensen in beeld.", True, True),
            ("Bij fratsen staat Zeist garant voor de huisvesting.", True, False),
        ],
    )
    def test_what_about(self, zin: str, gemeente: bool, urgentie: bool) -> None:  # noqa: FBT001 - a table
        """Its words tell which questions it may be about; where they do not, it may be about all that its text has."""
        regel = regel_van(HERKOMST + zin)
        assert (bool(regel.gemeenten), regel.aanspraak is not None) == (gemeente, urgentie)
        assert (regel.status is not None) == urgentie


def test_one_slip_is_told_of_many_unknown_words() -> None:
    """Where a person could apply the sentence but for a slip, the slip is told and no word of the text's own."""
    zin = (
        "Op schriftelijk verzoek van het college van de gemeente van herkomst kan een ander college de huisvesting "
        "overnemen, indien daartoe wordt {} door:\na. de veiligheid van de cliënt;\nb. de voortzetting van diens "
        "behandeling; of\nc. de aanwezigheid van een steunend sociaal netwerk."
    )
    fouten = [een for een in parse_regeling(tekst(zin.format("gedwonge"))).diagnostics if een.is_fout]
    assert [dict(een.waarden)["woord"] for een in fouten] == ["gedwonge"]
    for woord in ("gedwongen", "genoopt"):
        assert gemeld(zin.format(woord)) == ["RU154"]


def test_how_long_a_declaration_holds_is_no_term_of_the_text() -> None:
    """The *looptijd* beside *de verklaring* is that of the urgency: a person applies the sentence."""
    zin = (
        "Indien de opname in een kliniek gedurende de looptijd wordt hervat, wordt de geldigheidsduur van de "
        "verklaring voor de duur van die opname geschorst."
    )
    assert gemeld(zin) == ["RU154"]
    assert gemeld("De looptijd wordt met een zomerperiode verkwikt voor alle vrolijke deelnemers.") != ["RU154"]
