"""Sentences that mean to decide are no duty and no provision."""

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import codes, gemeld, tekst


class TestMeldBeslistNiets:
    @pytest.mark.parametrize(
        "zin",
        [
            "Artikel 2 vervalt, indien de cliënt dagbesteding heeft.",
            "Artikel 2 is alleen van toepassing, indien de cliënt dagbesteding heeft.",
            "Het college past artikel 2 niet toe, indien de cliënt dagbesteding heeft.",
            "Dit convenant vervalt, indien de cliënt dagbesteding heeft.",
            "De cliënt heeft urgentie, indien hij dagbesteding heeft.",
            "De cliënt ontvangt urgentie, indien hij dagbesteding heeft.",
            "De urgentie gaat na zes maanden verloren.",
            "De urgentie blijft geldig, indien de cliënt dagbesteding heeft.",
            "Het college beëindigt de urgentie, indien de cliënt dagbesteding heeft.",
            "De aanvraag wordt toegewezen, indien de cliënt dagbesteding heeft.",
            "De urgentie geldt voor cliënten die dagbesteding hebben.",
            "De urgentie geldt in de hele regio.",
            "De urgentie geldt in alle deelnemende gemeenten.",
            "De urgentie geldt alleen in de gemeente van herkomst.",
            "De cliënt krijgt met voorrang een woning.",
            "Cliënten worden gehuisvest in Houten.",
            "De huisvesting vindt plaats in de gemeente van herkomst.",
            "Houten regelt de huisvesting van de cliënt.",
            "De huisvesting van de cliënt geschiedt in Houten.",
            "De cliënt kan tot 1 januari 2026 urgentie aanvragen.",
            "De cliënt kan binnen zes weken na de uitstroom urgentie aanvragen.",
            "Cliënten die uitstromen uit vrouwenopvang kunnen urgentie aanvragen.",
            "Urgentie kan worden aangevraagd door cliënten die uitstromen uit vrouwenopvang.",
            "Het college kan de aanvraag niet in behandeling nemen, indien de cliënt dagbesteding heeft.",
            "De kosten van de verbouwing komen ten laste van Houten.",
            "Veenendaal neemt deel tot 1 januari 2028.",
            "Utrecht is centrumgemeente.",
            "De urgentie is persoonsgebonden, indien de cliënt dagbesteding heeft.",
            "De urgentie is overdraagbaar.",
            "De urgentie is niet persoonsgebonden.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What is about rules, urgency or a task and has no form that decides, is refused with one report."""
        assert gemeld(zin) == ["RU144"]

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("De woningcorporatie biedt niet binnen drie maanden na de toekenning een passende woning aan.", "RU141"),
            ("De zorgaanbieder meldt de cliënt niet aan bij de verantwoordelijke gemeente.", "RU141"),
            ("Elke gemeente stelt geen woningen per jaar beschikbaar.", "RU141"),
            ("De zorgaanbieder hoeft de cliënt niet aan te melden.", "RU141"),
            ("Een passende woning wordt niet aangeboden.", "RU141"),
        ],
    )
    def test_no_duty(self, zin: str, code: str) -> None:
        """What somebody does not do, or need not do, is no duty and forbids nobody: it is refused, not lost."""
        assert codes(zin) == [code]

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder vraagt urgentie aan.",
            "De partijen evalueren artikel 2.",
            "De zorgaanbieder zorgt voor de begeleiding van de cliënt.",
            "De urgentie is niet overdraagbaar.",
            "De urgentieverklaring is persoonsgebonden.",
        ],
    )
    def test_duty(self, zin: str) -> None:
        """What somebody does about it decides nothing and is kept."""
        assert codes(zin) == []


class TestMeldWijze:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt kreeg urgentie, indien hij dagbesteding heeft.",
            "De cliënt hoeft geen urgentie te krijgen, indien hij dagbesteding heeft.",
            "Houten was verantwoordelijk voor de huisvesting.",
            "Cliënten gingen terug naar Houten.",
            "Het college verlengt de urgentie met drie maanden.",
            "Het college wijkt af van artikel 2, indien de cliënt dagbesteding heeft.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """A past, a *hoeft niet*, and a *kan* where nobody chooses are no rule."""
        assert codes(zin) == ["RU144"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college kan urgentie verlenen aan de cliënt die dagbesteding heeft.",
            "Het college kan de urgentie met drie maanden verlengen.",
            "Het college kan in bijzondere gevallen afwijken van artikel 2.",
        ],
    )
    def test_power(self, zin: str) -> None:
        """A power is a rule."""
        assert codes(zin) == []


class TestAndersGezegd:
    """A grant, an end and a membership in yet other words are no duties."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college verstrekt de cliënt een verklaring van urgentie.",
            "Het college verleent de cliënt een verklaring van voorrang.",
            "Het college stuurt de cliënt een toekenning.",
            "Het college wijzigt de beschikking, indien de cliënt dagbesteding heeft.",
            "Het college geeft een beschikking af aan cliënten die uitstromen uit beschermd wonen.",
            "Het college verstrekt een indicatie aan cliënten die uitstromen uit beschermd wonen.",
            "Het college bekrachtigt de aanvraag.",
            "Het college stemt in met de aanvraag.",
            "Het college accepteert de aanvraag.",
            "Het college legt de aanvraag ter zijde, indien de cliënt schulden heeft.",
            "Het college schrijft de cliënt in als spoedzoeker.",
            "Partijen beëindigen de afspraken op 1 januari 2025.",
            "Partijen zeggen de afspraken op.",
            "De afspraken worden met ingang van 1 januari 2025 beëindigd.",
            "Zeist verlaat de regio.",
            "De gemeente Soest neemt deel aan dit convenant.",
            "De gemeente Soest ondertekent dit convenant.",
            "De gemeente Soest heeft dit convenant ondertekend.",
            "De gemeente Soest doet mee aan dit convenant.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What it decides stands in a rule, the heading or under Partijen; or a person says what follows."""
        assert gemeld(zin) in (["RU144"], ["RU154"])

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college stuurt de beschikking naar de gemeente.",
            "Het college geeft binnen zes weken na de aanvraag een beschikking af.",
            "De zorgaanbieder accepteert de aanmelding.",
            "Het college legt de aanvraag voor aan de commissie.",
            "Het college stuurt de cliënt een bevestiging.",
            "Partijen beëindigen de samenwerking met de zorgaanbieder.",
            "Partijen leggen de afspraken vast.",
            "De gemeente Zeist neemt deel aan het overleg.",
        ],
    )
    def test_still_a_duty(self, zin: str) -> None:
        """Acts on the same things that decide nothing are duties as ever."""
        assert gemeld(zin) == []


class TestVerliest:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt die in Houten woont, verliest zijn aanspraak op urgentie.",
            "De cliënt verliest zijn recht op huisvesting, indien hij dagbesteding heeft.",
            "Het recht op urgentie vervalt door het verstrijken van zes maanden.",
        ],
    )
    def test_never_the_opposite(self, zin: str) -> None:
        """Who loses something is not told how to grant it."""
        melding = next(een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout)
        assert "De urgentie vervalt" in melding.hulp
        assert "krijgt urgentie" not in melding.hulp
