"""What examples say of provisions: applied or not, and why."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.voorbeelden import toets

TEKST = """\
Convenant "Bedacht"
Looptijd: van 1 januari 2020 tot 1 januari 2030

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: de gemeente waar de cliënt voorafgaand aan het verblijf zijn woonadres had;
b. regiobinding: de cliënt heeft dagbesteding.

Artikel 2. Huisvesting

1. Na beschermd wonen is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien terugkeer
   naar de gemeente van herkomst onveilig is.

Artikel 3. Urgentie

1. De cliënt krijgt urgentie, indien hij regiobinding heeft en uitstroomgereed is.
2. De cliënt krijgt geen urgentie, indien hij een passende woning heeft geweigerd.

Voorbeeld "een"
Gegeven een cliënt
  met woonadres in Houten van 1 mei 2012 tot 1 juni 2024
  die sinds 1 juni 2024 verblijft in beschermd wonen in Utrecht
En met gemeente van voorkeur Zeist
{feiten}
Als de peildatum 1 maart 2025 is
Dan {verwacht}.
"""
VEILIG = "Maar voor wie terugkeer naar Houten niet onveilig is"
ONVEILIG = "  voor wie terugkeer naar Houten onveilig is"


def gekregen(verwacht: str, feiten: str = VEILIG) -> list[str]:
    """Return what came out instead of what the example says; nothing where it is as it says."""
    regeling = parse_regeling(TEKST.format(verwacht=verwacht, feiten=feiten)).of_fout()
    (resultaat,) = toets(regeling)
    return [afwijking.gekregen for afwijking in resultaat.afwijkingen]


class TestGekregenToepassing:
    """gekregen_toepassing."""

    @pytest.mark.parametrize(
        "verwacht",
        [
            "artikel 2, eerste lid, is toegepast",
            "is artikel 2, eerste lid, toegepast",
            "artikel 2, tweede lid, is niet toegepast",
            "is artikel 2, tweede lid, niet toegepast",
            "artikel 2, eerste lid, is toegepast\nMaar artikel 2, tweede lid, is niet toegepast",
            "artikel 2, tweede lid, is niet toegepast, omdat terugkeer naar de gemeente van herkomst niet onveilig is",
            "artikel 2, tweede lid, is niet toegepast, omdat terugkeer naar Houten niet onveilig is",
            "artikel 2, tweede lid, is niet toegepast, omdat terugkeer niet onveilig is",
        ],
    )
    def test_as_it_says(self, verwacht: str) -> None:
        """A provision that was (not) applied, for the reason that the text gives, in whatever words it is named."""
        assert gekregen(verwacht) == []

    @pytest.mark.parametrize(
        ("verwacht", "anders"),
        [
            (
                "artikel 2, tweede lid, is toegepast",
                "artikel 2, tweede lid, is niet toegepast: wat het vraagt, geldt niet",
            ),
            ("artikel 2, eerste lid, is niet toegepast", "artikel 2, eerste lid, is toegepast"),
            ("artikel 3, eerste lid, is niet toegepast", "onbekend is of artikel 3, eerste lid, van toepassing is"),
            ("artikel 1 is niet toegepast", "artikel 1 bevat geen regel die kan worden toegepast"),
            ("artikel 2, tweede lid, is niet toegepast, omdat hij uitstroomgereed is", "de reden is niet bekend"),
            (
                "artikel 2, tweede lid, is niet toegepast, omdat terugkeer naar Houten onveilig is",
                "de reden klopt niet",
            ),
            (
                "artikel 2, tweede lid, is niet toegepast, omdat terugkeer naar Zeist niet onveilig is",
                "niet alleen daarom",
            ),
            ("artikel 2, tweede lid, is niet toegepast, omdat artikel 2, eerste lid, voorgaat", "om een andere reden"),
        ],
    )
    def test_otherwise(self, verwacht: str, anders: str) -> None:
        """What came out instead is said in words."""
        (gevonden,) = gekregen(verwacht)
        assert anders in gevonden

    def test_yields(self) -> None:
        """A rule that yields was not applied, because the exception goes before it."""
        assert (
            gekregen("artikel 2, eerste lid, is niet toegepast, omdat artikel 2, tweede lid, voorgaat", ONVEILIG) == []
        )
        (anders,) = gekregen("artikel 2, eerste lid, is niet toegepast, omdat hij dagbesteding heeft", ONVEILIG)
        assert "de reden is niet bekend" in anders

    def test_condition_is_no_reason_to_yield(self) -> None:
        """That a rule yields is not explained by a condition that happens to hold."""
        feiten = f"{ONVEILIG}\n  die dagbesteding heeft"
        (anders,) = gekregen("artikel 2, eerste lid, is niet toegepast, omdat hij dagbesteding heeft", feiten)
        assert "het wijkt voor artikel 2, tweede lid" in anders

    def test_one_part_is_enough(self) -> None:
        """Of two conditions one that does not hold is a reason, whatever the other."""
        feiten = f"{VEILIG}\n  die geen dagbesteding heeft"
        assert gekregen("artikel 3, eerste lid, is niet toegepast, omdat hij geen dagbesteding heeft", feiten) == []
        assert gekregen("artikel 3, eerste lid, is niet toegepast, omdat hij geen regiobinding heeft", feiten) == []

    def test_still_needed(self) -> None:
        """A fact is still needed when some question needs it."""
        assert gekregen("is nog nodig: dagbesteding") == []
        (anders,) = gekregen("is nog nodig: geboortedatum")
        assert "dagbesteding" in anders

    def test_still_needed_in_words(self) -> None:
        """What is needed can be named as the questions name it."""
        assert gekregen('is nog nodig: "de dag vanaf wanneer de cliënt uitstroomgereed is"') == []


class TestGherkin:
    """The words that testers know."""

    def test_more_events(self) -> None:
        """*En hij …* after an event tells another."""
        eerste = "Als hij zich op 1 mei 2024 meldt in Utrecht"
        tweede = "En hij op 20 oktober 2024 een passende woning weigert"
        assert gekregen("krijgt de cliënt geen urgentie", f"{VEILIG}\n{eerste}\n{tweede}") == []

    def test_two_days(self) -> None:
        """An example has one day: a second is refused."""
        feiten = f"{VEILIG}\nen peildatum 1 april 2025"
        geladen = parse_regeling(TEKST.format(verwacht="artikel 2 is toegepast", feiten=feiten))
        assert [melding.kind.code for melding in geladen.diagnostics if melding.is_fout] == ["RU165"]

    def test_event(self) -> None:
        """*Als hij …* tells an event, as *die …* does."""
        feiten = f"{VEILIG}\nAls hij op 20 oktober 2024 een passende woning heeft geweigerd"
        assert gekregen("krijgt de cliënt geen urgentie", feiten) == []

    @pytest.mark.parametrize(
        "als",
        [
            "als de peildatum 1 maart 2025 is",
            "Als op 1 maart 2025 wordt beoordeeld",
            "Als de peildatum is 1 maart 2025",
        ],
    )
    def test_day(self, als: str) -> None:
        """*Als* with a day is the peildatum."""
        tekst = TEKST.format(verwacht="artikel 2 is toegepast", feiten=VEILIG)
        (voorbeeld,) = parse_regeling(tekst.replace("Als de peildatum 1 maart 2025 is", als)).of_fout().voorbeelden
        assert voorbeeld.peildatum.isoformat() == "2025-03-01"

    @pytest.mark.parametrize(
        "als", ["Als het regent", "Als op 1 maart 2025", "Als de peildatum 1 maart 2025 of 1 april 2025 is", "Als"]
    )
    def test_refused(self, als: str) -> None:
        """Another line that begins with *als* is refused, and says how it can be written."""
        tekst = TEKST.format(verwacht="artikel 2 is toegepast", feiten=VEILIG)
        geladen = parse_regeling(tekst.replace("Als de peildatum 1 maart 2025 is", f"{als}\nen peildatum 1 maart 2025"))
        assert [melding.kind.code for melding in geladen.diagnostics if melding.is_fout] == ["RU135"]

    @pytest.mark.parametrize("verwacht", ["artikel 9 is niet toegepast", "artikel 2, zesde lid, is toegepast"])
    def test_place_that_is_not_there(self, verwacht: str) -> None:
        """A provision that the text does not have is reported."""
        geladen = parse_regeling(TEKST.format(verwacht=verwacht, feiten=VEILIG))
        assert "RU205" in [melding.kind.code for melding in geladen.diagnostics]

    def test_reason_missing(self) -> None:
        """*Omdat* without a reason is refused."""
        geladen = parse_regeling(TEKST.format(verwacht="artikel 2 is niet toegepast, omdat", feiten=VEILIG))
        assert geladen.regeling is None
