"""Riders: a second norm that hangs on the first, and what becomes of both."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.explain.gevolgen import gevolgen_van
from regio_uitstroom.model import regels
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import En, Niet, TermijnVerstreken

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Gegevens

schuldenvrij: de cliënt is schuldenvrij (ja of nee)

Artikel 2. Regels

"""
PEIL = date(2025, 6, 1)
VERVAL = "De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd"
TOEGEKEND: dict[str, Any] = {"toekenningen": [{"datum": "2025-01-01"}]}
GEWEIGERD: dict[str, Any] = {"aanbiedingen": [{"datum": "2025-02-01", "passend": True, "reactie": "geweigerd"}]}


def lees(artikel: str) -> Regeling:
    """Return the agreement with this article; it must load."""
    return parse_regeling(KOP + artikel + "\n").of_fout()


def codes(artikel: str) -> set[str]:
    """Return the codes of the errors."""
    return {d.kind.code for d in parse_regeling(KOP + artikel + "\n").diagnostics if d.is_fout}


def uitkomst(artikel: str, over: str, **record: Any) -> tuple[str, object]:
    """Return kind and value of the outcome for this record."""
    client, fouten = read_client({"sleutel": "a", **record}, peildatum=PEIL, gegevens=lees(artikel).gegevens)
    assert client is not None, fouten
    gevonden = evaluate(lees(artikel), client, peildatum=PEIL).uitkomst(over)
    waarde = gevonden.waarde
    if waarde is None:
        return gevonden.soort.value, None
    return gevonden.soort.value, waarde.urgent if waarde.urgent is not None else {g.naam for g in waarde.gemeenten}


class TestMetDienVerstande:
    """*Met dien verstande dat …*."""

    def test_places(self) -> None:
        """Each norm is a zinsdeel; the second hangs on the first."""
        eerste, tweede = lees(
            f"{VERVAL}, met dien verstande dat de urgentie niet vervalt, indien hij schuldenvrij is."
        ).regels
        assert (eerste.citaat.plaats, tweede.citaat.plaats) == (
            "artikel 2, eerste zinsdeel",
            "artikel 2, tweede zinsdeel",
        )
        assert tweede.hangt_aan == eerste.citaat
        assert tweede.tekst.startswith("met dien verstande dat")

    @pytest.mark.parametrize(("schuldenvrij", "urgent"), [(True, True), (False, False)])
    def test_denies_the_main_rule(self, schuldenvrij: bool, urgent: bool) -> None:  # noqa: FBT001 - a parameter
        """Where its condition holds the main rule does not apply."""
        artikel = f"{VERVAL}, met dien verstande dat de urgentie niet vervalt, indien hij schuldenvrij is."
        record = {**TOEGEKEND, **GEWEIGERD, "feiten": {"schuldenvrij": schuldenvrij}}
        assert uitkomst(artikel, "status", **record) == ("vastgesteld", urgent)

    @pytest.mark.parametrize(("schuldenvrij", "gemeente"), [(True, "Zeist"), (False, "Houten")])
    def test_goes_before_the_main_rule(self, schuldenvrij: bool, gemeente: str) -> None:  # noqa: FBT001 - a parameter
        """An answer of its own goes before that of the main rule, where its condition holds."""
        artikel = (
            "Houten is verantwoordelijk voor de huisvesting, met dien verstande dat Zeist verantwoordelijk is voor de "
            "huisvesting, indien de cliënt schuldenvrij is."
        )
        assert uitkomst(artikel, "huisvesting", feiten={"schuldenvrij": schuldenvrij}) == ("vastgesteld", {gemeente})

    def test_without_a_condition(self) -> None:
        """Then the main rule would never hold."""
        artikel = (
            "Houten is verantwoordelijk voor de huisvesting, met dien verstande dat Zeist verantwoordelijk is voor de "
            "huisvesting."
        )
        assert codes(artikel) == {"RU237"}

    def test_of_a_quota(self) -> None:
        """A cap or a higher number for one: both are kept."""
        artikel = (
            "Elke gemeente stelt ten minste tien woningen per jaar beschikbaar, met dien verstande dat Zeist ten "
            "hoogste vijftig woningen per jaar beschikbaar stelt."
        )
        assert [r.hoeveelheid.getal for r in lees(artikel).regels if isinstance(r, regels.Quotum)] == [10, 50]


class TestAndere:
    """The other riders."""

    @pytest.mark.parametrize(("schuldenvrij", "gemeente"), [(True, "Zeist"), (False, "Houten")])
    def test_in_which_case(self, schuldenvrij: bool, gemeente: str) -> None:  # noqa: FBT001 - a parameter
        """*In welk geval*: the case that was named last."""
        artikel = (
            "Houten is verantwoordelijk voor de huisvesting, tenzij de cliënt schuldenvrij is, in welk geval Zeist "
            "verantwoordelijk is voor de huisvesting."
        )
        assert uitkomst(artikel, "huisvesting", feiten={"schuldenvrij": schuldenvrij}) == ("vastgesteld", {gemeente})

    def test_no_case(self) -> None:
        """Without a case there is nothing to hang on."""
        artikel = (
            "Houten is verantwoordelijk voor begeleiding, in welk geval Zeist verantwoordelijk is voor de huisvesting."
        )
        assert codes(artikel) == {"RU237"}

    def test_failing_which(self) -> None:
        """*Bij gebreke waarvan*: the term has passed and it was not done in time."""
        artikel = "De cliënt reageert binnen twee weken na het aanbod, bij gebreke waarvan de urgentie vervalt."
        _plicht, verval = lees(artikel).regels
        assert isinstance(verval.voorwaarde, En)
        assert [type(deel) for deel in verval.voorwaarde.delen] == [TermijnVerstreken, Niet]
        aanbod = {"aanbiedingen": [{"datum": "2025-05-01", "passend": True}]}
        gedaan = "artikel 2, eerste zinsdeel op tijd nagekomen"
        for nagekomen, urgent in ((True, True), (False, False)):
            record = {**TOEGEKEND, **aanbod, "feiten": {gedaan: nagekomen}}
            assert uitkomst(artikel, "status", **record) == ("vastgesteld", urgent)

    def test_after_which(self) -> None:
        """*Waarna*: its term runs from the day on which the first was carried out."""
        artikel = "De zorgaanbieder meldt de cliënt aan, waarna het college binnen twee weken een plan opstelt."
        record = {
            "sleutel": "a",
            "verrichtingen": [{"bepaling": "artikel 2, eerste zinsdeel", "datum": "2025-05-01"}],
        }
        client, fouten = read_client(record, peildatum=PEIL)
        assert client is not None, fouten
        (deadline,) = evaluate(lees(artikel), client, peildatum=PEIL).deadlines
        assert deadline.uiterlijk == date(2025, 5, 15)

    def test_how(self) -> None:
        """*Een en ander zonder dat*: kept in its words, also with a word that nobody knows."""
        artikel = "De gemeenten ruilen woningen uit, een en ander zonder dat het aantal woningen kwispelt."
        assert [type(r) for r in lees(artikel).regels][-1] is regels.Bepaling

    def test_how_of_a_rule_that_decides(self) -> None:
        """Nothing that a decision hangs on gets lost."""
        artikel = "Houten is verantwoordelijk voor de huisvesting, een en ander zonder dat de cliënt verhuist."
        assert codes(artikel) == {"RU237"}

    @pytest.mark.parametrize(
        ("artikel", "code"),
        [
            (f"{VERVAL}. Met dien verstande dat de urgentie niet vervalt, indien hij schuldenvrij is.", "RU151"),
            (
                "De urgentie vervalt, indien:\na. de cliënt schuldenvrij is, waarna hij verhuist; of\nb. hij verhuist.",
                "RU150",
            ),
        ],
    )
    def test_out_of_place(self, artikel: str, code: str) -> None:
        """A rider without its main rule, or within a list."""
        assert codes(artikel) == {code}


class TestTermijnen:
    """A term that is put off, or stands still."""

    BESLIST = "1. Het college beslist binnen zes weken na de aanvraag.\n2. "

    def deadline(self, artikel: str, **record: Any) -> Any:
        """Return the one deadline for this record; the application is of 1 April."""
        dossier = {"sleutel": "a", "aanvraagdatum": "2025-04-01", **record}
        client, fouten = read_client(dossier, peildatum=PEIL, gegevens=lees(artikel).gegevens)
        assert client is not None, fouten
        (deadline,) = evaluate(lees(artikel), client, peildatum=PEIL).deadlines
        return deadline

    @pytest.mark.parametrize(
        "zin",
        [
            "Deze termijn kan eenmaal met zes weken worden verdaagd.",
            "Het college kan de beslissing eenmaal met zes weken verdagen.",
            "De termijn, bedoeld in het eerste lid, kan eenmaal met zes weken worden verlengd.",
        ],
    )
    def test_put_off(self, zin: str) -> None:
        """As long as nobody does the end stays what it was, and is told what it could be; afterwards it is later."""
        gewoon = self.deadline(self.BESLIST + zin)
        assert gewoon.uiterlijk == date(2025, 5, 13)
        assert "24 juni 2025" in gewoon.voorbehoud
        oordeel = {"oordeel": "artikel 2, tweede lid toepassen", "waarde": True, "door": "het college"}
        verdaagd = self.deadline(self.BESLIST + zin, oordelen=[oordeel])
        assert verdaagd.uiterlijk == date(2025, 6, 24)
        assert "verdaagd" in verdaagd.verlenging

    OPGESCHORT = (
        "De termijn wordt opgeschort met ingang van de dag waarop het college om aanvulling vraagt tot de dag waarop "
        "de aanvraag is aangevuld."
    )

    @pytest.mark.parametrize(
        ("feiten", "uiterlijk", "woorden"),
        [
            ({}, date(2025, 5, 13), "kan later eindigen"),
            ({"ja": False}, date(2025, 5, 13), ""),
            ({"ja": True, "van": "2025-04-10", "tot": "2025-04-20"}, date(2025, 5, 23), ""),
            ({"ja": True, "van": "2025-04-10"}, None, "staat stil sinds 10 april 2025"),
        ],
    )
    def test_stands_still(self, feiten: dict[str, Any], uiterlijk: date | None, woorden: str) -> None:
        """The days on which it stood still come on top; without a last day there is no end yet."""
        namen = {
            "ja": "opschorting op grond van artikel 2, tweede lid",
            "van": "de dag waarop het college om aanvulling vraagt",
            "tot": "de dag waarop de aanvraag is aangevuld",
        }
        deadline = self.deadline(self.BESLIST + self.OPGESCHORT, feiten={namen[k]: v for k, v in feiten.items()})
        assert deadline.uiterlijk == uiterlijk
        assert woorden in deadline.voorbehoud

    def test_passed(self) -> None:
        """Whether a term has passed reckons with what it is told of standing still: unknown until that is known."""
        vervalt = "\n3. De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken."
        artikel = self.BESLIST + self.OPGESCHORT + vervalt
        ja = "opschorting op grond van artikel 2, tweede lid"
        record = {**TOEGEKEND, "aanvraagdatum": "2025-04-01"}
        assert uitkomst(artikel, "status", **record)[0] == "onbepaald"
        assert uitkomst(artikel, "status", **record, feiten={ja: False}) == ("vastgesteld", False)
        stil = {ja: True, "de dag waarop het college om aanvulling vraagt": "2025-04-10"}
        assert uitkomst(artikel, "status", **record, feiten=stil)[0] == "onbepaald"
        lang = {**stil, "de dag waarop de aanvraag is aangevuld": "2025-05-10"}
        assert uitkomst(artikel, "status", **record, feiten=lang) == ("vastgesteld", True)

    def test_no_term(self) -> None:
        """Without a term there is nothing to put off."""
        assert codes("Deze termijn kan eenmaal met zes weken worden verdaagd.") == {"RU236"}


class TestGevolg:
    """What the work process tells of a rider."""

    def test_consequence_of_a_missed_term(self) -> None:
        """*Bij gebreke waarvan* tells what follows when the term of its main rule is missed."""
        artikel = "De cliënt reageert binnen twee weken na het aanbod, bij gebreke waarvan de urgentie vervalt."
        regeling = lees(artikel)
        eerste, tweede = regeling.regels
        ((plicht, (gevolg,)),) = gevolgen_van(regeling).items()
        assert (plicht, gevolg.citaat) == (eerste.citaat, tweede.citaat)


class TestWaarnaBeslist:
    """*Waarna* before what decides."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder meldt de cliënt aan, waarna de urgentie vervalt.",
            "De cliënt mag vier maanden zoeken, waarna de urgentie vervalt.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Nobody computes when the first part has happened, so it may not hold from the start."""
        assert codes(zin) == {"RU237"}
