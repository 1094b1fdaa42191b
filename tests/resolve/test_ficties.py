"""Fictions: from their sentences to what other rules of the text count, and what the explanation says of them."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client, waarom
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Fictie, Urgentie, Verval
from regio_uitstroom.model.voorwaarden import Fictief, HeeftGeweigerd, Of, Register, Verblijfstest, Woonduur

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. regiobinding: de cliënt stond in de laatste vijf jaar ten minste twee jaar ingeschreven in een deelnemende gemeente.

Artikel 2. Regels

"""
VERVAL = "1. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.\n2. "
BINDING = "1. De cliënt krijgt urgentie, indien hij regiobinding heeft.\n2. "
LANG = "1. De cliënt krijgt urgentie, indien hij ten minste een jaar onafgebroken in beschermd wonen verblijft.\n2. "
GEREED = "1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n2. "
OPVANG = "1. De cliënt krijgt urgentie, indien hij in maatschappelijke opvang verblijft.\n2. "
PEIL = date(2025, 6, 1)


def lees(artikel: str) -> Regeling:
    """Return the agreement with this article; it must load."""
    return parse_regeling(KOP + artikel + "\n").of_fout()


def codes(artikel: str) -> set[str]:
    """Return the codes of all findings but hints on what is not used."""
    return {d.kind.code for d in parse_regeling(KOP + artikel + "\n").diagnostics} - {"RU309"}


def uitkomst(artikel: str, over: str = "aanspraak", **record: Any) -> tuple[str, bool | None]:
    """Return kind and value of the outcome for this record."""
    client, fouten = read_client({"sleutel": "a", **record}, peildatum=PEIL)
    assert client is not None, fouten
    gevonden = evaluate(lees(artikel), client, peildatum=PEIL).uitkomst(over)
    return gevonden.soort.value, gevonden.waarde.urgent if gevonden.waarde is not None else None


class TestWeigering:
    """What counts as the refusal of a home."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Het niet verschijnen op een bezichtiging geldt als weigering van een passende woning.",
            "Het niet verschijnen op een bezichtiging geldt als een weigering.",
            "Het niet verschijnen op een bezichtiging wordt aangemerkt als weigering van de aangeboden woning.",
            "Het niet verschijnen op een bezichtiging wordt gelijkgesteld met een weigering van een passende woning.",
        ],
    )
    def test_counts(self, zin: str) -> None:
        """The act is asked for in its own words; where it happened there was one refusal, without any offer."""
        urgent = {"toekenningen": [{"datum": "2025-01-01"}], "aanbiedingen": []}
        feit = "het niet verschijnen op een bezichtiging"
        assert uitkomst(VERVAL + zin, "status", **urgent, feiten={feit: True}) == ("vastgesteld", False)
        assert uitkomst(VERVAL + zin, "status", **urgent, feiten={feit: False}) == ("vastgesteld", True)
        assert uitkomst(VERVAL + zin, "status", **urgent)[0] == "onbepaald"

    def test_does_not_count(self) -> None:
        """One refusal less: of one none is left, of two one."""
        zin = "Het weigeren van een woning wegens ziekte geldt niet als weigering van een passende woning."
        een = {"datum": "2025-02-01", "passend": True, "reactie": "geweigerd"}
        ziek = {"het weigeren van een woning wegens ziekte": True}
        for keren, urgent in ((1, True), (2, False)):
            record = {"toekenningen": [{"datum": "2025-01-01"}], "aanbiedingen": [een] * keren, "feiten": ziek}
            assert uitkomst(VERVAL + zin, "status", **record) == ("vastgesteld", urgent)

    def test_deemed(self) -> None:
        """Who meets the condition is deemed to have refused the home that was offered."""
        zin = "De cliënt die niet reageert op een aanbod, wordt geacht de aangeboden woning te hebben geweigerd."
        regeling = lees(VERVAL + zin)
        test, geen = van_soort(HeeftGeweigerd, *(f.deel for f in van_soort(Fictief, *regeling.regels)))
        assert test.erbij == (geen,)
        assert geen.geen
        assert next(r for r in regeling.regels if isinstance(r, Fictie)).voorwaarde == geen

    def test_a_home_is_not_a_suitable_home(self) -> None:
        """Refusal of *een woning* counts for rules that do not ask whether it was suitable: here for none."""
        assert "RU318" in codes(VERVAL + "Het niet reageren op een aanbod geldt als weigering van een woning.")

    def test_explained(self) -> None:
        """The explanation cites the fiction that made the difference."""
        zin = "Het niet verschijnen op een bezichtiging geldt als weigering van een passende woning."
        record = {
            "sleutel": "a",
            "toekenningen": [{"datum": "2025-01-01"}],
            "aanbiedingen": [],
            "feiten": {"het niet verschijnen op een bezichtiging": True},
        }
        client, _ = read_client(record, peildatum=PEIL)
        assert client is not None
        regeling = lees(VERVAL + zin)
        boom = waarom(evaluate(regeling, client, peildatum=PEIL), regeling, vraag="status")
        assert "artikel 2, tweede lid, dat zegt: “Het niet verschijnen op een bezichtiging geldt als" in " ".join(
            boom.als_tekst().split()
        )


class TestGeacht:
    """Who counts as somebody for whom something else holds."""

    def test_counts_as(self) -> None:
        """A client without a day of outflow is deemed ready."""
        zin = "De cliënt die een minderjarig kind heeft, wordt geacht uitstroomgereed te zijn."
        kind: dict[str, Any] = {"huishouden": [{"rol": "kind", "geboortedatum": "2020-01-01"}]}
        assert uitkomst(GEREED + zin, **kind, uitstroomgereedVanaf="2026-01-01") == ("vastgesteld", True)
        assert uitkomst(GEREED + zin, huishouden=[], uitstroomgereedVanaf="2026-01-01") == ("vastgesteld", False)

    def test_does_not_count_as(self) -> None:
        """A client who is ready is deemed not to be."""
        zin = "De cliënt die een minderjarig kind heeft, wordt niet geacht uitstroomgereed te zijn."
        kind: dict[str, Any] = {"huishouden": [{"rol": "kind", "geboortedatum": "2020-01-01"}]}
        assert uitkomst(GEREED + zin, **kind, uitstroomgereedVanaf="2024-01-01") == ("vastgesteld", False)
        assert uitkomst(GEREED + zin, huishouden=[], uitstroomgereedVanaf="2024-01-01") == ("vastgesteld", True)

    def test_a_term_of_the_text(self) -> None:
        """Of a defined term the definition itself is changed, so that it counts wherever the term is used."""
        zin = "De cliënt die een minderjarig kind heeft, wordt geacht regiobinding te hebben."
        regeling = lees(BINDING + zin)
        (fictief,) = van_soort(Fictief, *regeling.begrippen)
        assert isinstance(fictief.deel, Of)
        kind: dict[str, Any] = {"huishouden": [{"rol": "kind", "geboortedatum": "2020-01-01"}]}
        assert uitkomst(BINDING + zin, **kind) == ("vastgesteld", True)

    def test_equal_to_a_client_who(self) -> None:
        """*Wordt gelijkgesteld met een cliënt die …* says the same."""
        geacht = "De cliënt die een minderjarig kind heeft, wordt geacht uitstroomgereed te zijn."
        gelijk = "De cliënt die een minderjarig kind heeft, wordt gelijkgesteld met een cliënt die uitstroomgereed is."
        eerste, tweede = (lees(GEREED + zin) for zin in (geacht, gelijk))
        (een,), (ander,) = ([r for r in t.regels if isinstance(r, Urgentie)] for t in (eerste, tweede))
        assert een == ander
        assert isinstance(een.voorwaarde, Fictief)

    def test_what_is_counted_in_days(self) -> None:
        """Nobody is deemed to have lived somewhere for so long: a day counts or does not."""
        zin = "De cliënt die een minderjarig kind heeft, wordt geacht ten minste twee jaar in Houten te hebben gewoond."
        assert "RU234" in codes(GEREED + zin)


class TestDagen:
    """What a stay or a day counts as."""

    def test_stay_counts_as_another(self) -> None:
        """Where the second kind is asked for, the first counts too; not the other way round."""
        zin = "Verblijf in crisisopvang wordt gelijkgesteld met verblijf in maatschappelijke opvang."
        stay = {"lijst": [{"voorziening": "crisisopvang", "datumVan": "2025-01-01", "datumTot": "2026-01-01"}]}
        assert uitkomst(OPVANG + zin, verblijven=stay) == ("vastgesteld", True)
        (test,) = (d for f in van_soort(Fictief, *lees(OPVANG + zin).regels) for d in van_soort(Verblijfstest, f.deel))
        assert test.voorzieningen is not None
        assert test.voorzieningen.soorten == {"maatschappelijke opvang", "crisisopvang"}

    def test_registration_during_a_stay(self) -> None:
        """For the term that is named only its definition changes."""
        zin = "Een inschrijving tijdens tijdelijk verblijf telt niet mee voor de regiobinding."
        regeling = lees(BINDING + "De cliënt krijgt urgentie, indien hij twee jaar in Houten heeft gewoond.\n3. " + zin)
        binding = next(f.deel for f in van_soort(Fictief, *regeling.begrippen))
        assert isinstance(binding, Woonduur)
        assert binding.buiten is not None
        assert not list(van_soort(Fictief, *regeling.regels))

    def test_everywhere(self) -> None:
        """Without a term it counts in the whole text."""
        zin = "Verblijf in detentie blijft buiten beschouwing."
        regeling = lees(BINDING + "De cliënt krijgt urgentie, indien hij twee jaar in Houten heeft gewoond.\n3. " + zin)
        assert len(list(van_soort(Fictief, *regeling.begrippen, *regeling.regels))) == 2

    @pytest.mark.parametrize(
        ("zin", "register"),
        [
            ("Een inschrijving op een briefadres telt niet mee.", Register.WOONADRES),
            ("Een briefadres telt niet mee voor de regiobinding.", Register.WOONADRES),
        ],
    )
    def test_briefadres(self, zin: str, register: Register) -> None:
        """Being registered at a briefadres counts as being *ingeschreven*, unless the text says that it does not."""
        regeling = lees(BINDING + zin)
        binding = next(f.deel for f in van_soort(Fictief, *regeling.begrippen))
        assert isinstance(binding, Woonduur)
        assert binding.register is register

    def test_absence(self) -> None:
        """An absence that is short enough does not interrupt; of one day more it does."""
        zin = "Een opname van ten hoogste zes weken onderbreekt het verblijf in beschermd wonen niet."
        for terug, urgent in (("2025-02-12", True), ("2025-02-13", False)):
            stays = [
                {"voorziening": "beschermd wonen", "datumVan": "2024-01-01", "datumTot": "2025-01-01"},
                {"voorziening": "ggz-instelling", "datumVan": "2025-01-01", "datumTot": terug},
                {"voorziening": "beschermd wonen", "datumVan": terug},
            ]
            record: dict[str, Any] = {
                "verblijven": {"lijst": stays, "volledigVan": "2020-01-01", "volledigTot": "2025-07-01"}
            }
            assert uitkomst(LANG + zin, **record)[1] is urgent

    def test_a_condition_is_refused(self) -> None:
        """Days are counted over years back: whether a condition held on each of them is not known."""
        assert "RU233" in codes(
            LANG + "Een overplaatsing onderbreekt het verblijf niet, indien hij uitstroomgereed is."
        )


class TestGeweigerd:
    """Sentences that say too little."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Een opname onderbreekt het verblijf niet.",
            "Een opname van ten minste zes weken onderbreekt het verblijf niet.",
            "Een opname van ten hoogste zes weken onderbreekt het verblijf.",
            "Verblijf in crisisopvang telt mee voor de regiobinding.",
            "Verblijf in crisisopvang wordt niet gelijkgesteld met verblijf in maatschappelijke opvang.",
            "Een inschrijving in Houten telt niet mee.",
            "De cliënt wordt geacht uitstroomgereed te zijn.",
        ],
    )
    def test_unclear(self, zin: str) -> None:
        """It is not clear what counts, or for what: refused, and nothing else is said of the sentence."""
        assert codes(GEREED + zin) - {"RU309"} == {"RU149"}

    @pytest.mark.parametrize(
        "wat",
        [
            "werk te hebben",
            "zelfstandig te kunnen wonen",
            "voldoende inkomen te hebben",
            "aan deze voorwaarde te voldoen",
        ],
    )
    @pytest.mark.parametrize("hoe", ["wordt geacht", "wordt niet geacht"])
    def test_what_is_asked(self, hoe: str, wat: str) -> None:
        """That somebody counts as what only a person can answer is refused, and told how to write it."""
        gelezen = parse_regeling(KOP + GEREED + f"De cliënt die een minderjarig kind heeft, {hoe} {wat}.\n")
        assert [d.kind.code for d in gelezen.diagnostics if d.is_fout] == ["RU149"]
        assert "Begrippen of Gegevens" in next(d.hulp for d in gelezen.diagnostics if d.is_fout)

    def test_set_aside(self) -> None:
        """A fiction is worked into the rules: no other rule can set it aside."""
        zin = "De cliënt die een minderjarig kind heeft, wordt geacht uitstroomgereed te zijn.\n3. "
        opzij = "Het tweede lid is niet van toepassing op cliënten die uitstromen uit vrouwenopvang."
        assert "RU235" in codes(GEREED + zin + opzij)

    def test_power_over_the_whole_text(self) -> None:
        """Whoever departs from the whole text sets aside all that the fiction changed: nothing is left to undo."""
        zin = "De cliënt die een minderjarig kind heeft, wordt geacht uitstroomgereed te zijn.\n3. "
        hard = "indien toepassing naar zijn oordeel leidt tot een bijzondere hardheid."
        artikel = GEREED + zin + f"Het college kan van dit convenant afwijken, {hard}"
        assert codes(artikel) == set()
        kind: dict[str, Any] = {"huishouden": [{"rol": "kind", "geboortedatum": "2020-01-01"}]}
        assert (
            uitkomst(artikel, **kind) == uitkomst(GEREED + zin.removesuffix("\n3. "), **kind) == ("vastgesteld", True)
        )
        oordeel = {
            "oordeel": "bijzondere hardheid",
            "waarde": True,
            "door": "college",
            "datum": "2025-05-01",
        }
        assert uitkomst(artikel, oordelen=[oordeel], **kind)[1] is None
        assert "RU235" in codes(GEREED + zin + f"Het college kan van het tweede lid afwijken, {hard}")

    def test_other_rules_stay_as_they_are(self) -> None:
        """A text without fictions is not touched."""
        (verval,) = (r for r in lees(VERVAL + "De urgentie geldt een jaar.").regels if isinstance(r, Verval))
        assert isinstance(verval.voorwaarde, HeeftGeweigerd)
