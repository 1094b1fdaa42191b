"""Running applications that stay under the old text, and the old text that goes."""

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort, Urgentievraag
from regio_uitstroom.model.regels import Bepaling, Toepassingsbereik
from tests.syntax.zinnen import codes, tekst

OUD = "Beleidsregels urgentie 2021"
LOPEND = f"Aanvragen die voor 1 januari 2026 zijn ingediend, worden behandeld volgens de {OUD}."
TUSSEN = "op of na 1 december 2025 en vóór 1 januari 2026"
PEILDATUM = date(2026, 9, 1)


def uitkomst(zin: str, aanvraagdatum: str) -> Uitkomstsoort:
    """Return whether a client with that day of application qualifies for urgency."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    dossier = {"sleutel": "c-1", "aanvraagdatum": aanvraagdatum, "uitstroomgereedVanaf": "2025-11-01"}
    client, _ = read_client(dossier, peildatum=PEILDATUM, gegevens=regeling.gegevens)
    assert client is not None
    (gevonden,) = (
        u for u in evaluate(regeling, client, peildatum=PEILDATUM).uitkomsten if u.vraag is Urgentievraag.AANSPRAAK
    )
    return gevonden.soort


class TestLopendeAanvragen:
    @pytest.mark.parametrize(
        "zin",
        [
            LOPEND,
            f"Aanvragen die vóór 1 januari 2026 zijn ingediend, worden afgehandeld op grond van de {OUD}.",
            f"Op aanvragen die voor 1 januari 2026 zijn ingediend, blijven de {OUD} van toepassing.",
            "Op aanvragen om urgentie die zijn gedaan vóór 1 januari 2026, is de Verordening 2021 van toepassing.",
            f"De {OUD} blijven van toepassing op aanvragen die voor 1 januari 2026 zijn ingediend.",
            "Dit convenant is niet van toepassing op aanvragen die voor 1 januari 2026 zijn ingediend.",
            "Dit convenant is van toepassing op aanvragen die op of na 1 januari 2026 zijn ingediend.",
            "Op aanvragen die vóór 1 januari 2026 zijn ingediend, is dit convenant niet van toepassing.",
            "Aanvragen die op of na 1 januari 2026 zijn ingediend, worden behandeld volgens dit convenant.",
            LOPEND.replace("Aanvragen", "Verzoeken om urgentie"),
            LOPEND.replace("Aanvragen", "Urgentieaanvragen"),
        ],
    )
    @pytest.mark.parametrize(
        ("aanvraag", "verwacht"),
        [("2025-12-31", Uitkomstsoort.NIET_VAN_TOEPASSING), ("2026-01-01", Uitkomstsoort.VASTGESTELD)],
    )
    def test_the_day_decides(self, zin: str, aanvraag: str, verwacht: Uitkomstsoort) -> None:
        """An application from before the day is not under this text; one of that day is."""
        assert uitkomst(zin, aanvraag) is verwacht

    @pytest.mark.parametrize(
        "zin",
        [
            f"Op aanvragen die {TUSSEN} zijn ingediend, blijven de {OUD} van toepassing.",
            f"Aanvragen die {TUSSEN.replace('op of na', 'vanaf')} zijn gedaan, worden behandeld volgens de {OUD}.",
            f"Dit convenant is niet van toepassing op aanvragen die {TUSSEN} zijn ingediend.",
        ],
    )
    def test_between_two_days(self, zin: str) -> None:
        """With a first day too, only what was applied for from that day on stays under the other text."""
        onder_deze = [uitkomst(zin, dag) is Uitkomstsoort.VASTGESTELD for dag in ("2025-11-30", "2026-01-01")]
        daartussen = [uitkomst(zin, dag) is Uitkomstsoort.VASTGESTELD for dag in ("2025-12-01", "2025-12-31")]
        assert (onder_deze, daartussen) == ([True, True], [False, False])

    @pytest.mark.parametrize(
        "oud",
        [
            'het convenant "Uitstroom, en wat erbij hoort"',
            "de Huisvestingsverordening 2019 van de gemeente Utrecht",
            "de Huisvestingsverordening gemeente Utrecht 2019",
            "de Huisvestingsverordening Leusden",
            "de Beleidsregels urgentie en maatwerk 2021",
            "de Beleidsregels urgentie 2021, zoals die luidden op 31 december 2025",
            "de regeling van 1 mei 2021",
        ],
    )
    def test_the_name(self, oud: str) -> None:
        """A title with its year or in quotation marks, or a kind of text and whose it is; kept as it is written."""
        regel = parse_regeling(tekst(LOPEND.replace(f"de {OUD}", oud))).of_fout().regels[-1]
        assert isinstance(regel, Toepassingsbereik)
        assert regel.volgens == oud

    @pytest.mark.parametrize(
        "erbij",
        [
            ", tenzij artikel 2 van dit convenant gunstiger is",
            ", voor zover het de duur van de urgentie betreft",
            " dan wel dit convenant, naar keuze van de cliënt",
            " en dit convenant",
            " of dit convenant",
            " en de Verordening 2019",
            " tot 1 juli 2026",
            " voor de duur van een jaar",
            " op verzoek van de cliënt",
            " in beginsel",
            ", met uitzondering van artikel 4",
        ],
    )
    @pytest.mark.parametrize(
        "zin", [LOPEND, f"Op {LOPEND[0].lower()}{LOPEND[1:]}".replace("worden beh", "worden nog beh")]
    )
    def test_nothing_behind_the_name(self, zin: str, erbij: str) -> None:
        """What stands behind the name of the other text would be lost, so the sentence is refused."""
        assert "RU224" in codes(zin.replace(OUD, OUD + erbij))

    @pytest.mark.parametrize(
        "oud",
        [
            "dit convenant",
            "deze regeling",
            "artikel 2",
            "artikel 3 van dit convenant",
            "artikel 3 van de Verordening 2021",
            "dit convenant zoals dat luidde op 31 december 2025",
        ],
    )
    def test_this_text(self, oud: str) -> None:
        """That earlier applications are treated under this text, or under a part of one, never leaves them out."""
        assert "RU224" in codes(LOPEND.replace(f"de {OUD}", oud))
        zin = f"Aanvragen die voor 1 januari 2026 zijn ingediend, worden overeenkomstig {oud} behandeld."
        assert "RU224" in codes(zin)

    def test_a_day_in_the_name_of_the_other_text(self) -> None:
        """The day of the clause is meant, not one by which the other text is called."""
        zin = "De regeling van 1 mei 2021 blijft van toepassing op aanvragen die voor 1 januari 2026 zijn ingediend."
        assert uitkomst(zin, "2025-12-01") is Uitkomstsoort.NIET_VAN_TOEPASSING

    def test_taking_effect(self) -> None:
        """*De inwerkingtreding van dit convenant* is the first day of its heading."""
        dag = "de inwerkingtreding van dit convenant"
        zin = f"Aanvragen die zijn ingediend voor {dag} worden behandeld volgens de {OUD}."
        assert [uitkomst(zin, dag) for dag in ("2017-12-31", "2018-01-01")] == [
            Uitkomstsoort.NIET_VAN_TOEPASSING,
            Uitkomstsoort.VASTGESTELD,
        ]

    @pytest.mark.parametrize(
        "zin",
        [
            f"Aanvragen die na 1 januari 2026 zijn ingediend, worden behandeld volgens de {OUD}.",
            "Aanvragen die voor 1 januari 2026 zijn ingediend, worden behandeld volgens het Bedacht convenant.",
            f"Aanvragen om verlenging die voor 1 januari 2026 zijn ingediend, worden behandeld volgens de {OUD}.",
            "Lopende aanvragen worden afgehandeld volgens het oude convenant.",
            LOPEND.replace("Aanvragen", "Verzoeken"),
            "Verzoeken die op of na 1 januari 2026 zijn ingediend, worden behandeld volgens dit convenant.",
            "Aanvragen die na 1 januari 2026 zijn ingediend, worden behandeld volgens dit convenant.",
            "Aanvragen die vóór 1 januari 2026 zijn ingediend, worden niet behandeld volgens dit convenant.",
            f"Lopende aanvragen worden afgehandeld volgens de {OUD}.",
            "Aanvragen worden nog een jaar behandeld volgens de vorige verordening.",
            f"Op aanvragen die tussen 1 mei 2025 en 1 januari 2026 zijn ingediend, blijven de {OUD} van toepassing.",
            f"De {OUD} blijven van toepassing op aanvragen die van 1 december 2025 tot 1 januari 2026 zijn ingediend.",
            "Dit convenant is van toepassing op aanvragen die op of na 1 mei 2025 en vóór 1 mei 2026 zijn ingediend.",
            f"Op aanvragen die op of na 1 mei 2026 en vóór 1 mei 2025 zijn ingediend, blijven de {OUD} van toepassing.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Applications that are put under another text in other words are no duty; nor is that text this one."""
        assert "RU224" in codes(zin.replace("het Bedacht convenant", 'het convenant "Bedacht"'))

    @pytest.mark.parametrize(
        "wat",
        [
            "is artikel 2 niet",
            "is artikel 2",
            "is het eerste lid",
            "zijn de artikelen 2 en 3",
            "is de Verordening 2021 niet",
        ],
    )
    def test_no_other_text_that_applies(self, wat: str) -> None:
        """A part of this text is no other text, and a text that does not apply is none that goes on."""
        regeling = parse_regeling(
            tekst(f"Op aanvragen die voor 1 mei 2026 zijn ingediend, {wat} van toepassing.")
        ).regeling
        assert regeling is None or not isinstance(regeling.regels[-1], Toepassingsbereik)

    def test_the_hint_is_accepted(self) -> None:
        """Whoever bounds the clients by the day of their application gets a sentence that can be read."""
        zin = "Dit convenant is niet van toepassing op cliënten van wie de aanvraag voor 1 januari 2026 is ingediend."
        (fout,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout)
        voorbeeld = fout.hulp.split("`")[1]
        assert codes(f"{voorbeeld}.") == []


class TestOudeTekst:
    @pytest.mark.parametrize(
        "zin",
        [
            f"De {OUD} worden ingetrokken.",
            f"De {OUD} vervallen.",
            f"De {OUD} worden ingetrokken met ingang van 1 januari 2026.",
            f"Met ingang van 1 januari 2026 worden de {OUD} ingetrokken.",
            "De Huisvestingsverordening 2020 vervalt op 1 januari 2026.",
            f"Dit convenant vervangt de {OUD}.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """That another text goes, decides nothing here."""
        geladen = parse_regeling(tekst(zin))
        regel = geladen.of_fout().regels[-1]
        assert isinstance(regel, Bepaling)
        assert regel.onderwerp == "intrekking van een andere tekst"

    @pytest.mark.parametrize("wat", ["De urgentie", "De regeling"])
    def test_not_another_text(self, wat: str) -> None:
        """Urgency that lapses and this text itself are never taken for another text."""
        regeling = parse_regeling(tekst(f"{wat} vervalt op 1 januari 2030.")).regeling
        assert regeling is None or not isinstance(regeling.regels[-1], Bepaling)

    def test_its_own_title(self) -> None:
        """A text that is called as this one is, is this one."""
        assert "RU224" in codes('Het convenant "Bedacht" wordt ingetrokken.')


class TestSlotbepaling:
    def test_one_rule(self) -> None:
        """A running application is a sentence on whom the text covers."""
        assert isinstance(parse_regeling(tekst(LOPEND)).of_fout().regels[-1], Toepassingsbereik)
