"""Why a provision did not apply: every kind of rule, every reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Verklaring, evaluate, read_client, waarom_niet
from regio_uitstroom.explain.knopen import Lot
from regio_uitstroom.explain.plaats import plaatsen, plaatsen_bij
from regio_uitstroom.model.citaat import Citaat
from tests.explain.proefafspraak import PEILDATUM, TEKST, beoordeel, met, regeling

LATER = TEKST.replace("van 1 januari 2017 tot", "van 1 januari 2027 tot").replace("Vianen", "Vijfheerenlanden")
BEWAARD = "Artikel 5 is bewaard zoals het er staat; het programma rekent er niets uit."
HARDHEID = {"oordeel": "onbillijkheid van overwegende aard", "door": "het college", "datum": "2026-10-05"}


def over(plaats: str, tekst: str = TEKST, peildatum: date = PEILDATUM, **anders: Any) -> Verklaring:
    """Return what became of one provision, for the record with other facts."""
    return waarom_niet(beoordeel(met(**anders), tekst, peildatum), regeling(tekst), plaats)[0]


class TestWaaromNiet:
    """waarom_niet."""

    def test_condition_fails(self) -> None:
        """It names the condition that fails and the fact that made it so."""
        een = over("3, tweede lid")
        assert een.lot is Lot.NIET_VAN_TOEPASSING
        assert een.tekst == (
            "Artikel 3, tweede lid, is niet van toepassing: het is niet zo dat de huurschuld van de cliënt hoger is "
            "dan 5.000 euro. Daarvoor is gelezen: de huurschuld van de cliënt: € 250."
        )

    def test_unknown(self) -> None:
        """It names the fact that is missing, as a question."""
        een = over("3, tweede lid", feiten={"dagbesteding": True})
        assert een.lot is Lot.ONBEKEND
        assert een.geldt is None
        assert een.tekst.startswith(
            "Of artikel 3, tweede lid, van toepassing is, is niet bekend: niet bekend is of de huurschuld"
        )
        assert "Daarvoor ontbreekt nog het antwoord op: “" in een.tekst

    def test_words_of_the_text(self) -> None:
        """The provision is told as it stands in the text, before what became of it."""
        een = over("3, vierde lid")
        assert een.woorden == "De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd"
        assert een.als_tekst().startswith(f"“{een.woorden}”\nOf artikel 3, vierde lid, van toepassing is, ")

    def test_closed_list_has_no_words(self) -> None:
        """What a closed list adds stands nowhere in the text."""
        _, lijst = waarom_niet(beoordeel(met()), regeling(), "3, eerste lid")
        assert (lijst.woorden, lijst.tak[0].woorden) == ("", "")

    def test_stretches_of_one_question(self) -> None:
        """A question that is open over several stretches of time is told once, with the stretches."""
        tekst = TEKST.replace("hij uitstroomgereed is en dagbesteding heeft", "hij regiobinding heeft")
        lijst = [
            {"gemeente": "Houten", "datumVan": "2025-01-01", "datumTot": "2025-06-01", "functieAdres": "woonadres"}
        ]
        een = over("3, eerste lid", tekst, verblijfplaatsen={"lijst": lijst})
        assert een.tekst.endswith(
            "Daarvoor ontbreekt nog het antwoord op: “Waar had de cliënt in dit tijdvak zijn woonadres?” (over de tijd "
            "van 1 september 2023 tot 1 januari 2025 en de tijd van 1 juni 2025 tot 1 september 2026)."
        )

    def test_applies(self) -> None:
        """A rule that does apply is said to."""
        een = over("3, eerste lid")
        assert een.lot is Lot.BESLIST
        assert een.tekst.startswith("Artikel 3, eerste lid, is wel van toepassing en bepaalt de uitkomst: vast staat")

    def test_yields(self) -> None:
        """A rule that another goes before says which, and what it would have given."""
        een = over("3, eerste lid", feiten={"dagbesteding": True, "huurschuld": 9000})
        assert een.lot is Lot.GEWEKEN
        assert "zij wijkt voor artikel 3, tweede lid" in een.tekst
        assert een.tekst.endswith("Anders zou de cliënt in aanmerking komen voor urgentie.")

    def test_switched_off(self) -> None:
        """A rule that a power switched off says by which."""
        een = over("3, tweede lid", oordelen=[HARDHEID | {"waarde": True, "reden": "schrijnend"}])
        assert een.lot is Lot.BUITEN_TOEPASSING
        assert een.tekst.startswith(
            "Artikel 3, tweede lid, is buiten toepassing gelaten op grond van artikel 3, zevende lid."
        )

    def test_hardship_not_used(self) -> None:
        """A bare hardship clause says that it does not work by itself."""
        een = over("3, zevende lid")
        assert een.lot is Lot.NIET_VAN_TOEPASSING
        assert een.tekst == (
            "Artikel 3, zevende lid, is niet toegepast: het dossier zegt niet dat daarvan gebruik is gemaakt.\n"
            "Deze hardheidsbepaling werkt niet vanzelf: het college past haar toe, of de cliënt beroept zich erop."
        )

    def test_power_not_used(self) -> None:
        """A power with conditions says whose judgment is missing."""
        een = over("4, vijfde lid")
        assert een.lot is Lot.ONBEKEND
        assert "(een oordeel van het college)" in een.tekst

    def test_not_in_force(self) -> None:
        """Outside its looptijd it says when the text holds."""
        een = over("2, eerste lid", LATER)
        assert "Het convenant “Samen wonen” geldt pas vanaf 1 januari 2027" in een.tekst

    def test_not_binding(self) -> None:
        """Of a text that binds nobody it says that."""
        tekst = TEKST.replace('Convenant "Samen', 'Koers "Samen').replace("Soort: convenant", "Soort: koers")
        een = over("3, eerste lid", tekst)
        assert een.tekst.endswith("“Samen wonen” is een koers, en zo'n tekst bindt niemand.")

    def test_target_group(self) -> None:
        """Outside the target group it says which condition the client does not meet."""
        doel = "d. doelgroep: cliënten die de leeftijd van dertig jaar hebben bereikt.\n"
        tekst = TEKST.replace("de aanmelding.\n", f"de aanmelding;\n{doel}", 1)
        een = over("3, eerste lid", tekst)
        assert een.geldt is False
        assert "omdat dit convenant niet voor deze cliënt geldt" in een.tekst
        assert "het is niet zo dat de cliënt 30 jaar of ouder is" in een.tekst

    @pytest.mark.parametrize("lid", ["derde", "vierde", "vijfde", "zesde"])
    def test_status_without_grant(self, lid: str) -> None:
        """Lapse, withdrawal, validity and extension say that no urgency was granted."""
        een = over(f"3, {lid} lid", toekenningen=[])
        assert een.geldt is False
        assert "het is niet zo dat er op grond van deze tekst urgentie is verleend" in een.tekst

    def test_duty(self) -> None:
        """A duty that holds is said to be one."""
        assert "het is een plicht" in over("4, eerste lid").tekst

    @pytest.mark.parametrize(
        ("zin", "tekst"),
        [
            (
                "De verdeling van de kosten staat in de bijlage bij dit convenant.",
                f"{BEWAARD} Lees zelf na of daarin iets staat dat voor deze cliënt telt.",
            ),
            (
                "Het restant wordt toegedeeld aan de gemeente met de grootste rest.",
                BEWAARD,
            ),
            (
                "De Algemene termijnenwet is niet van toepassing.",
                "Artikel 5 zegt hoe termijnen worden geteld; de berekening houdt zich daaraan.",
            ),
        ],
    )
    def test_provision(self, zin: str, tekst: str) -> None:
        """A kept sentence is said to be kept, and what is not computed from it: never that it decides nothing."""
        assert over("5", f"{TEKST}\nArtikel 5. Overig\n\n{zin}\n").tekst == tekst

    @pytest.mark.parametrize(("plaats", "woord"), [("4, derde lid", "voornemen"), ("4, vierde lid", "aantallen")])
    def test_decides_nothing(self, plaats: str, woord: str) -> None:
        """Intentions and quotas are said to decide nothing."""
        tekst = over(plaats).tekst
        assert woord in tekst
        assert "beslist niets" in tekst

    def test_definition(self) -> None:
        """Of a definition it says what it came to for this client."""
        een = over("1, onderdeel b")
        assert een.lot is None
        assert een.tekst == (
            "Artikel 1, onderdeel b, omschrijft het begrip “gemeente van herkomst”. "
            "Voor deze cliënt staat vast dat de gemeente van herkomst Houten is."
        )

    @pytest.mark.parametrize(
        ("aanname", "slot"),
        [
            (True, "Dat geldt voor deze cliënt. Dat volgt uit wat is aangenomen; het is niet vastgesteld."),
            (False, "Dat geldt niet voor deze cliënt. Dat volgt uit wat is aangenomen; het is niet vastgesteld."),
        ],
    )
    def test_presumed(self, aanname: bool, slot: str) -> None:  # noqa: FBT001 - a parameter of the test
        """Of a definition that rests on what the caller presumes it says that nothing is established."""
        tekst = TEKST.replace("en dagbesteding heeft", "en lokale binding heeft").replace(
            "gerekend vanaf de aanmelding.",
            "gerekend vanaf de aanmelding;\nd. lokale binding: de cliënt heeft dagbesteding.",
        )
        client, _ = read_client(met(feiten=None), peildatum=PEILDATUM, gegevens=regeling(tekst).gegevens)
        assert client is not None
        beoordeling = evaluate(regeling(tekst), client, peildatum=PEILDATUM, aannames={"dagbesteding": aanname})
        (een,) = waarom_niet(beoordeling, regeling(tekst), "1, onderdeel d")
        assert een.tekst == f"Artikel 1, onderdeel d, omschrijft het begrip “lokale binding”. {slot}"

    @pytest.mark.parametrize(
        ("anders", "waarheid", "slot"),
        [
            ({}, True, "Dat geldt voor deze cliënt."),
            ({"verblijfplaatsen": None}, None, "Of dat voor deze cliënt geldt, is nog niet bekend."),
        ],
    )
    def test_condition_of_a_definition(self, anders: dict[str, Any], *, waarheid: bool | None, slot: str) -> None:
        """Of a term for a condition it says whether it holds, also where the rules only use its denial."""
        een = over("1, onderdeel c", **anders)
        assert (een.geldt, een.tekst) == (
            waarheid,
            f"Artikel 1, onderdeel c, omschrijft het begrip “regiobinding”. {slot}",
        )

    def test_open_list(self) -> None:
        """What a closed list adds is not said to hold while one of its grounds may."""
        lijst = waarom_niet(beoordeel(met(feiten=None)), regeling(), "3, eerste lid")[1]
        assert lijst.tekst.endswith("Of dat hier zo is, staat nog niet vast.")

    def test_every_place(self) -> None:
        """Every place of the agreement can be asked for, and is answered in full sentences."""
        gelezen, beoordeling = regeling(), beoordeel(met())
        for plaats in plaatsen(gelezen):
            for een in waarom_niet(beoordeling, gelezen, plaats):
                assert een.citaat == plaats
                assert een.tekst[0].isupper()
                assert een.tekst.endswith((".", "?", "”"))

    def test_whole_article(self) -> None:
        """An article gives all its rules."""
        gegeven = waarom_niet(beoordeel(met()), regeling(), Citaat("3"))
        assert len({een.citaat for een in gegeven}) == 7

    def test_no_such_place(self) -> None:
        """A place that is not there is a KeyError."""
        with pytest.raises(KeyError):
            waarom_niet(beoordeel(met()), regeling(), "artikel 12")

    def test_branch(self) -> None:
        """The branch of the rule comes with it, in text below the sentences."""
        een = over("3, tweede lid")
        assert een.tak[0].bepaling == een.citaat
        assert een.als_tekst().endswith("·    de huurschuld van de cliënt: € 250")

    def test_no_facts_in_repr(self) -> None:
        """What is printed by accident tells nothing of the client."""
        assert "250" not in repr(over("3, tweede lid"))


class TestPlaatsenBij:
    """plaatsen_bij."""

    @pytest.mark.parametrize(
        "woorden", ["artikel 3, tweede lid", "3, tweede lid", "Artikel 3 lid 2", "3 lid 2", " ARTIKEL 3,  tweede lid "]
    )
    def test_words(self, woorden: str) -> None:
        """A place can be named in several ways."""
        assert plaatsen_bij(regeling(), woorden) == (Citaat("3", 2),)

    def test_nothing(self) -> None:
        """What is no place gives none."""
        assert plaatsen_bij(regeling(), "huurschuld") == ()
