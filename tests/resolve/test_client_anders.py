"""Other words for the client: whoever was granted urgency, a *jeugdige*, and a subject beside a denial."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, IsToegekend, Leeftijd

TEKST = """{soort} "Bedacht"
Regio: Utrecht
Looptijd: van 1 januari 2020 tot 1 januari 2030

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"

Artikel 1. Urgentie

{zin}
"""
VERVAL = "1. De urgentie geldt een jaar vanaf de datum van toekenning.\n2. De urgentie vervalt, indien {}."
KRIJGT = "De cliënt krijgt urgentie, indien {}."


def lees(zin: str, soort: str = "Convenant") -> tuple[set[str], set[str]]:
    """Return the errors in a text with this sentence, and what it asks about a client beside his dagbesteding."""
    geladen = parse_regeling(TEKST.format(soort=soort, zin=zin), name="bedacht")
    regels = () if geladen.regeling is None else geladen.regeling.regels
    gevraagd = {feit.gegeven.sleutel.removeprefix("feiten.") for feit in van_soort(FeitIs, *regels)}
    return {een.kind.code for een in geladen.diagnostics if een.is_fout}, gevraagd - {"dagbesteding"}


class TestHouder:
    """Whoever has urgency is whoever it was granted to."""

    @pytest.mark.parametrize(
        "wie", ["de houder", "de urgentiehouder", "de houder van de urgentieverklaring", "de urgente woningzoekende"]
    )
    @pytest.mark.parametrize("doet", ["een passende woning heeft geweigerd", "dagbesteding heeft", "minderjarig is"])
    def test_asks_nothing(self, wie: str, doet: str) -> None:
        """That he has it is known from the grant."""
        assert lees(VERVAL.format(f"{wie} {doet}")) == (set(), set())

    def test_lapses(self) -> None:
        """A refusal by the *houder* ends the urgency on that day."""
        regeling = parse_regeling(
            TEKST.format(soort="Convenant", zin=VERVAL.format("de houder een woning heeft geweigerd"))
        ).of_fout()
        dossier = {
            "sleutel": "bedacht",
            "toekenningen": [{"datum": "2026-03-01"}],
            "aanbiedingen": [{"datum": "2026-05-01", "passend": True, "reactie": "geweigerd"}],
        }
        client, _ = read_client(dossier)
        assert client is not None
        gevonden = [
            evaluate(regeling, client, peildatum=dag).uitkomst("status").waarde
            for dag in (date(2026, 4, 30), date(2026, 5, 1))
        ]
        assert [waarde is not None and waarde.urgent for waarde in gevonden] == [True, False]

    def test_duty(self) -> None:
        """A duty towards him is there for whoever was granted urgency."""
        zin = "Het college biedt de urgentiehouder binnen vier weken na de toekenning een woning aan."
        (regel,) = parse_regeling(TEKST.format(soort="Convenant", zin=zin)).of_fout().regels
        assert list(van_soort(IsToegekend, regel))
        assert lees(zin) == (set(), set())

    @pytest.mark.parametrize(
        "voorwaarde", ["hij urgentiehouder is", "hij houder van een urgentieverklaring is", "hij geen houder is"]
    )
    def test_predicate(self, voorwaarde: str) -> None:
        """Whether he has it still is what the rules on its lapse decide: refused, once."""
        assert lees(KRIJGT.format(voorwaarde))[0] == {"RU238"}

    def test_another_thing(self) -> None:
        """Words that only end alike are what they were."""
        assert lees(KRIJGT.format("hij statushouder is")) == (set(), {"statushouder"})


class TestJeugdige:
    """*De jeugdige* is the client; a group of them is one that the record tells by age."""

    @pytest.mark.parametrize(
        "zin",
        [
            KRIJGT.format("de jeugdige dagbesteding heeft"),
            KRIJGT.format("een jeugdige dagbesteding heeft"),
            "De jeugdige krijgt urgentie, indien hij dagbesteding heeft.",
            "Houten is verantwoordelijk voor de huisvesting van de jeugdige.",
        ],
    )
    def test_client(self, zin: str) -> None:
        """Nothing is asked, of his age neither."""
        assert lees(zin) == (set(), set())
        regels = parse_regeling(TEKST.format(soort="Convenant", zin=zin)).of_fout().regels
        assert not list(van_soort(Leeftijd, *regels))

    @pytest.mark.parametrize(
        "zin",
        [
            "Een jeugdige krijgt urgentie, indien hij dagbesteding heeft.",
            "De jeugdige die dagbesteding heeft, krijgt urgentie.",
            KRIJGT.format("hij een jeugdige is"),
        ],
    )
    def test_group(self, zin: str) -> None:
        """As *jongeren* they are told by how old they are."""
        assert lees(zin)[0] == {"RU238"}

    def test_statute(self) -> None:
        """In a statute *de jeugdige die …* is whom that statute is about."""
        assert lees("De jeugdige die dagbesteding heeft, krijgt urgentie.", "Wet") == (set(), {"jeugdige"})


class TestOnderwerp:
    """A denial is about what the subject does, not about who it is."""

    @pytest.mark.parametrize("doet", ["niet dagbesteding heeft", "geen dagbesteding heeft"])
    @pytest.mark.parametrize(
        ("huurder", "dagbesteding", "urgent"),
        [(True, False, True), (True, True, False), (False, False, False), (False, True, False)],
    )
    def test_not_denied(self, doet: str, huurder: bool, dagbesteding: bool, urgent: bool) -> None:  # noqa: FBT001 - truth values
        """*De huurder geen dagbesteding heeft* is not so of who is no huurder."""
        regeling = parse_regeling(TEKST.format(soort="Convenant", zin=KRIJGT.format(f"de huurder {doet}"))).of_fout()
        dossier = {"sleutel": "bedacht", "feiten": {"huurder": huurder, "dagbesteding": dagbesteding}}
        client, _ = read_client(dossier, gegevens=regeling.gegevens)
        assert client is not None
        waarde = evaluate(regeling, client, peildatum=date(2026, 5, 1)).uitkomst("aanspraak").waarde
        assert waarde is not None
        assert waarde.urgent is urgent
