"""Conditions that the histories and lists of a record answer: computed from text to outcome, never asked as facts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Regeling, Uitkomst, Uitkomstsoort, evaluate, parse_regeling, read_client
from regio_uitstroom.diagnostics import Diagnostic

PEILDATUM = date(2026, 1, 1)
TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Zeist en Utrecht.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien {voorwaarde}.
2. De urgentie vervalt, indien {voorwaarde}.
"""
TOT = "2026-01-02"
VOL: dict[str, Any] = {"volledigVan": "2000-01-01", "volledigTot": TOT}


def lees(voorwaarde: str) -> tuple[Regeling | None, list[Diagnostic]]:
    """Read an agreement that asks the condition."""
    geladen = parse_regeling(TEKST.format(voorwaarde=voorwaarde), name="bedacht")
    return geladen.regeling, [d for d in geladen.diagnostics if d.kind.code != "RU309"]


def uitkomst(voorwaarde: str, **dossier: Any) -> Uitkomst:
    """Return whether urgency may be granted to somebody with this record."""
    regeling, meldingen = lees(voorwaarde)
    assert regeling is not None, [str(m) for m in meldingen]
    client, fouten = read_client({"sleutel": "x", **dossier}, peildatum=PEILDATUM)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("aanspraak")


def waarheid(voorwaarde: str, **dossier: Any) -> bool | None:
    """Return whether the condition holds; None while that is not known."""
    gevonden = uitkomst(voorwaarde, **dossier)
    if gevonden.soort is Uitkomstsoort.VASTGESTELD:
        assert gevonden.waarde is not None
        return gevonden.waarde.urgent
    assert gevonden.soort is Uitkomstsoort.ONBEPAALD, gevonden.soort
    return None


def adressen(*lijst: tuple[str, str, str | None, str], volledig: bool = True) -> dict[str, Any]:
    """Return an address history of (municipality, from, to, function)."""
    delen = [
        {"gemeente": plaats, "datumVan": van, "functieAdres": soort} | ({"datumTot": tot} if tot else {})
        for plaats, van, tot, soort in lijst
    ]
    return {"verblijfplaatsen": {"lijst": delen} | (VOL if volledig else {})}


HOUTEN = adressen(("Houten", "2020-01-01", None, "woonadres"))
BRIEF = adressen(("Zeist", "2020-01-01", None, "briefadres"))
GEEN = adressen()
BUITENLAND = adressen(("buiten Nederland", "2020-01-01", None, "woonadres"))
VERHUISD = adressen(("Houten", "2020-01-01", "2024-01-01", "woonadres"), ("Zeist", "2024-01-01", None, "woonadres"))
BRIEF_OPEN = adressen(("Zeist", "2020-01-01", "2027-01-01", "briefadres"), volledig=False)
ALLEEN_NU = adressen(("Houten", "2020-01-01", "2027-01-01", "woonadres"), volledig=False)
GEMELD = {"meldingen": [{"gemeente": "Zeist", "datum": "2023-05-01"}]}
LATER = {"meldingen": [{"gemeente": "Zeist", "datum": "2026-02-01"}]}
GEBOREN = {"geboortedatum": "2001-01-01"}
_BW = {"voorziening": "beschermd wonen", "datumVan": "2022-01-01"}
WEG = {"verblijven": {"lijst": [_BW | {"datumTot": "2025-01-01"}]} | VOL} | GEBOREN
BINNEN = {"verblijven": {"lijst": [_BW]} | VOL} | GEBOREN
NOOIT = {"verblijven": {"lijst": []} | VOL} | GEBOREN
AANBOD = {"aanbiedingen": [{"datum": "2025-12-01", "passend": True, "reactie": "geweigerd"}]}
ONPASSEND = {"aanbiedingen": [{"datum": "2025-12-01", "passend": False, "reactie": "aanvaard"}]}
TWEE = {"aanbiedingen": [*AANBOD["aanbiedingen"], *ONPASSEND["aanbiedingen"]]}
VERLEEND = {"toekenningen": [{"datum": "2025-07-01"}]}
ELDERS = {"toekenningen": [{"datum": "2025-07-01", "regeling": "een andere tekst"}]}


EDE = adressen(("Ede", "2020-01-01", None, "woonadres"))
REGIE = {"regie": [{"gemeente": "Houten", "datumVan": "2020-01-01"}]}
WENSEN = {"voorkeursgemeenten": ["Zeist", "Houten"]}
GEZIN: dict[str, Any] = {
    "huishouden": [
        {"rol": "echtgenote", "geboortedatum": "1990-01-01"},
        {"rol": "dochter", "geboortedatum": "2000-01-01"},
        {"rol": "pleegkind", "geboortedatum": "2020-01-01"},
    ]
}
KIND: dict[str, Any] = {"huishouden": [{"rol": "kind", "geboortedatum": "2020-01-01"}]}
ALLEEN: dict[str, Any] = {"huishouden": []}
ONVEILIG = {"onveiligeGemeenten": ["Houten"]}


class TestBerekend:
    """Conditions that the record settles."""

    @pytest.mark.parametrize(
        ("voorwaarde", "dossier", "verwacht"),
        [
            ("hij zijn woonadres in Houten heeft", HOUTEN, True),
            ("hij zijn woonadres in Houten heeft", VERHUISD, False),
            ("hij zijn woonadres in Houten of Zeist heeft", VERHUISD, True),
            ("hij zijn woonadres niet in Houten heeft", VERHUISD, True),
            ("hij zijn woonadres in een deelnemende gemeente heeft", HOUTEN, True),
            ("hij zijn woonadres in Houten heeft", GEEN, False),
            ("hij zijn woonadres in Houten heeft", adressen(("Houten", "2020-01-01", None, "briefadres")), False),
            ("hij op de datum van aanmelding zijn woonadres in Houten had", VERHUISD | GEMELD, True),
            ("hij op de datum van aanmelding zijn woonadres in Zeist had", VERHUISD | GEMELD, False),
            ("hij een woonadres heeft", HOUTEN, True),
            ("hij een woonadres heeft", BRIEF, False),
            ("hij geen woonadres heeft", BRIEF, True),
            ("hij geen woonadres heeft", HOUTEN, False),
            ("hij een adres heeft", BRIEF, True),
            ("hij een adres heeft", GEEN, False),
            ("hij een briefadres heeft", BRIEF, True),
            ("hij een briefadres heeft", HOUTEN, False),
            ("hij een briefadres in Houten heeft", BRIEF, False),
            ("hij geen briefadres heeft", BRIEF, False),
            ("hij buiten Nederland woont", BUITENLAND, True),
            ("hij buiten Nederland woont", HOUTEN, False),
            ("hij in Nederland woont", HOUTEN, True),
            ("hij in Houten woont", HOUTEN, True),
            ("hij ingeschreven staat in Zeist", BRIEF, True),
            ("hij ingeschreven staat in de basisregistratie personen", BRIEF, True),
            ("hij ingeschreven staat in de basisregistratie personen", BUITENLAND, False),
            ("hij zich in Zeist heeft gemeld", GEMELD, True),
            ("hij zich bij de gemeente Houten heeft gemeld", GEMELD, False),
            ("hij zich niet in Houten heeft gemeld", GEMELD, True),
            ("hij zich heeft gemeld", GEMELD, True),
            ("hij zich heeft gemeld", LATER, False),
            ("hij zich in Zeist en Houten heeft gemeld", GEMELD, False),
            ("hij bij Zeist is aangemeld", GEMELD, True),
            ("Houten de regie voert", {"regie": [{"gemeente": "Houten", "datumVan": "2020-01-01"}]}, True),
            ("de regie bij Zeist ligt", {"regie": [{"gemeente": "Houten", "datumVan": "2020-01-01"}]}, False),
            ("Houten niet de regie voert", {"regie": []}, True),
            ("het verblijf is geëindigd", WEG, True),
            ("het verblijf is geëindigd", BINNEN, False),
            ("het verblijf in vrouwenopvang is geëindigd", WEG, False),
            ("het verblijf is geëindigd", NOOIT, False),
            ("het verblijf niet is geëindigd", BINNEN, True),
            ("aan hem urgentie is toegekend", {"toekenningen": []}, False),
            ("aan hem geen urgentie is verleend", {"toekenningen": []}, True),
            ("aan hem urgentie is toegekend", ELDERS, False),
            ("aan hem een passende woning is aangeboden", AANBOD, True),
            ("aan hem een passende woning is aangeboden", ONPASSEND, False),
            ("aan hem geen passende woning is aangeboden", ONPASSEND, True),
            ("aan hem een woning is aangeboden", ONPASSEND, True),
            ("aan hem tweemaal een woning is aangeboden", TWEE, True),
            ("aan hem tweemaal een passende woning is aangeboden", TWEE, False),
            ("hij een aanbod heeft gekregen", AANBOD, True),
            ("hij in Zeist wil wonen", {"voorkeursgemeenten": ["Zeist", "Houten"]}, True),
            ("hij in Utrecht wil wonen", {"voorkeursgemeenten": ["Zeist", "Houten"]}, False),
            ("hij in Zeist en Houten wil wonen", {"voorkeursgemeenten": ["Zeist", "Houten"]}, True),
            ("hij niet in Zeist wil wonen", {"voorkeursgemeenten": []}, True),
            ("hij in een deelnemende gemeente wil wonen", {"voorkeursgemeenten": ["Ede"]}, False),
            ("hij een verwachte uitstroomdatum heeft", {"verwachteUitstroomdatum": "2026-03-01"}, True),
            ("de verwachte uitstroomdatum bekend is", {"verwachteUitstroomdatum": "2026-03"}, True),
            ("hij urgentie heeft aangevraagd", {"aanvraagdatum": "2026-01-01"}, True),
            ("hij een aanvraag heeft ingediend", {"aanvraagdatum": "2026-01-02"}, False),
            ("hij uitstroomgereed is of een briefadres heeft", BRIEF, True),
            ("zijn woonadres in Houten ligt", HOUTEN, True),
            ("zijn woonadres niet in Houten ligt", VERHUISD, True),
            ("zijn woonadres Zeist is", VERHUISD, True),
            ("het woonadres van de cliënt in Houten of Zeist ligt", VERHUISD, True),
            ("zijn woonadres in Zeist ligt", BRIEF, False),
            ("zijn adres in Zeist is", BRIEF, True),
            ("zijn briefadres in Zeist ligt", BRIEF, True),
            ("zijn inschrijving in Zeist ligt", BRIEF, True),
            ("hij een inschrijving in Houten heeft", BRIEF, False),
            ("hij geen inschrijving in Houten heeft", BRIEF, True),
            ("hij op de datum van aanmelding een inschrijving in Houten had", VERHUISD | GEMELD, True),
            ("hij in Zeist is ingeschreven", BRIEF, True),
            ("hij buiten de regio woont", EDE, True),
            ("hij buiten de regio woont", BUITENLAND, True),
            ("hij buiten de regio woont", HOUTEN, False),
            ("hij buiten de regio woont", GEEN, False),
            ("hij niet buiten de regio woont", HOUTEN, True),
            ("hij buiten Houten woont", VERHUISD, True),
            ("zijn woonadres buiten Houten ligt", HOUTEN, False),
            ("hij in het buitenland woont", BUITENLAND, True),
            ("de melding in Zeist is gedaan", GEMELD, True),
            ("de aanmelding bij de gemeente Houten is gedaan", GEMELD, False),
            ("er een melding is gedaan", GEMELD, True),
            ("er een melding is gedaan", LATER, False),
            ("er geen melding in Houten is gedaan", GEMELD, True),
            ("er een aanmelding bij Zeist is", GEMELD, True),
            ("hij een melding bij Zeist heeft gedaan", GEMELD, True),
            ("Zeist een melding heeft ontvangen", GEMELD, True),
            ("Houten geen melding heeft ontvangen", GEMELD, True),
            ("de regie bij Houten berust", REGIE, True),
            ("de regie niet bij Houten berust", REGIE, False),
            ("de regie door Houten wordt gevoerd", REGIE, True),
            ("hij onder regie van Zeist staat", REGIE, False),
            ("hij onder de regie van Houten valt", REGIE, True),
            ("Houten regie heeft", REGIE, True),
            ("hij zich in Zeist wil vestigen", WENSEN, True),
            ("hij de voorkeur geeft aan Zeist", WENSEN, True),
            ("hij voorkeur heeft voor Utrecht", WENSEN, False),
            ("zijn voorkeur naar Zeist uitgaat", WENSEN, True),
            ("zijn voorkeur Utrecht is", WENSEN, False),
            ("hij geen voorkeur heeft voor Utrecht", WENSEN, True),
            ("Houten onveilig voor hem is", ONVEILIG, True),
            ("Zeist niet veilig is voor de cliënt", ONVEILIG, False),
            ("hij niet veilig is in Houten", ONVEILIG, True),
            ("hij in Zeist veilig is", ONVEILIG, True),
            ("het verblijf is begonnen", WEG, True),
            ("het verblijf is begonnen", BINNEN, True),
            ("het verblijf in vrouwenopvang is begonnen", BINNEN, False),
            ("het verblijf niet is begonnen", NOOIT, True),
            ("hij een aanbod heeft geweigerd", AANBOD, True),
            ("hij een aanbieding heeft geweigerd", ONPASSEND, False),
            ("hij geen aanbod heeft geweigerd", ONPASSEND, True),
            ("hij het aanbod heeft aanvaard", ONPASSEND, True),
            ("hij een aanbod van een passende woning heeft geweigerd", AANBOD, True),
            ("hij tweemaal een aanbod heeft geweigerd", AANBOD, False),
            ("hij geen aanbod heeft gekregen", {"aanbiedingen": []}, True),
            ("hij geen aanvraag heeft ingediend", {"aanvraagdatum": "2026-01-01"}, False),
            ("hij volwassen is", GEBOREN, True),
            ("hij een partner heeft", GEZIN, True),
            ("hij een partner heeft", ALLEEN, False),
            ("hij geen partner heeft", KIND, True),
            ("hij kinderen heeft", GEZIN, True),
            ("hij kinderen heeft", ALLEEN, False),
            ("hij geen kinderen heeft", {"huishouden": [{"rol": "kind", "geboortedatum": "2026-02-01"}]}, True),
            ("hij kinderen heeft", {"huishouden": [{"rol": "zus", "geboortedatum": "2016-02-01"}]}, False),
            ("hij ten minste twee kinderen heeft", GEZIN, True),
            ("hij ten minste twee kinderen heeft", KIND, False),
            ("hij meer dan twee kinderen heeft", GEZIN, False),
            ("hij een partner of kinderen heeft", KIND, True),
            ("hij geen partner en geen kinderen heeft", ALLEEN, True),
        ],
    )
    def test_record_decides(self, voorwaarde: str, dossier: dict[str, Any], verwacht: bool) -> None:  # noqa: FBT001 - a case
        """The record settles it, also denied, in a row, and with other words for the same."""
        assert waarheid(voorwaarde, **dossier) is verwacht

    def test_grant_counts_for_status(self) -> None:
        """Of a granted urgency the same condition is true: the record holds the grant."""
        regeling, _ = lees("aan hem urgentie is toegekend")
        assert regeling is not None
        client, _ = read_client({"sleutel": "x", **VERLEEND}, peildatum=PEILDATUM)
        assert client is not None
        status = evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("status")
        assert status.waarde is not None
        assert not status.waarde.urgent


class TestOnbekend:
    """What the record does not tell is asked by the fact that is missing, not in the words of the clause."""

    @pytest.mark.parametrize(
        ("voorwaarde", "gegeven", "dossier"),
        [
            ("hij zijn woonadres in Houten heeft", "verblijfplaatsen", {}),
            ("hij geen woonadres heeft", "verblijfplaatsen", adressen(volledig=False)),
            ("hij een briefadres heeft", "verblijfplaatsen", {}),
            ("hij een briefadres heeft", "verblijfplaatsen", ALLEEN_NU),
            ("hij zich in Zeist heeft gemeld", "meldingen", {}),
            ("hij zich in Zeist heeft gemeld", "meldingen", {"meldingen": [{"datum": "2023-05-01"}]}),
            ("hij zich heeft gemeld", "meldingen", {"meldingen": [{"gemeente": "Zeist", "datum": "2026"}]}),
            ("Houten de regie voert", "regie", {}),
            ("het verblijf is geëindigd", "verblijven", {}),
            ("aan hem een passende woning is aangeboden", "aanbiedingen", {}),
            ("aan hem een passende woning is aangeboden", "aanbiedingen", {"aanbiedingen": [{"datum": "2025-12-01"}]}),
            ("hij in Zeist wil wonen", "voorkeursgemeenten", {}),
            ("hij een verwachte uitstroomdatum heeft", "verwachteUitstroomdatum", {}),
            ("hij urgentie heeft aangevraagd", "aanvraagdatum", {}),
            ("aan hem urgentie is toegekend", "toekenningen", {}),
            ("zijn woonadres in Houten ligt", "verblijfplaatsen", {}),
            ("zijn woonadres in Zeist ligt", "verblijfplaatsen", BRIEF_OPEN),
            ("hij een inschrijving in Houten heeft", "verblijfplaatsen", {}),
            ("hij buiten de regio woont", "verblijfplaatsen", {}),
            ("hij buiten de regio woont", "verblijfplaatsen", BRIEF_OPEN),
            ("de melding in Zeist is gedaan", "meldingen", {"meldingen": [{"datum": "2023-05-01"}]}),
            ("de regie bij Houten berust", "regie", {}),
            ("hij de voorkeur geeft aan Zeist", "voorkeursgemeenten", {}),
            ("Houten onveilig voor hem is", "onveiligeGemeenten", {}),
            ("het verblijf is begonnen", "verblijven", {}),
            ("hij een aanbod heeft geweigerd", "aanbiedingen", {"aanbiedingen": [{"datum": "2025-12-01"}]}),
            ("hij volwassen is", "geboortedatum", {"geboortedatum": "2008"}),
            ("hij een partner heeft", "huishouden", {}),
            ("hij kinderen heeft", "huishouden", {"huishouden": [{"rol": "kind"}]}),
            ("hij ten minste twee kinderen heeft", "huishouden", {}),
        ],
    )
    def test_asks_the_fact(self, voorwaarde: str, gegeven: str, dossier: dict[str, Any]) -> None:
        """Onbepaald, and what is asked is the fact of the record."""
        gevonden = uitkomst(voorwaarde, **dossier)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert {nodig.gegeven.sleutel for nodig in gevonden.nog_nodig} == {gegeven}

    def test_in_vain_is_not_asked(self) -> None:
        """An expected outflow that cannot be established leaves the test unknown, and is not asked for."""
        gevonden = uitkomst(
            "hij een verwachte uitstroomdatum heeft", verwachteUitstroomdatum={"nietVastTeStellen": "x"}
        )
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert not gevonden.nog_nodig


class TestGeweigerd:
    """Clauses on the record that no form computes are refused with the wording that is."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij in Zeist verblijft",
            "zijn verblijf langer dan een jaar heeft geduurd",
            "het verblijf in beschermd wonen ten minste zes maanden duurt",
            "het verblijf eindigt",
            "hij urgent is",
            "hij urgentie heeft",
            "aan hem door een andere gemeente urgentie is verleend",
            "hij zijn laatste woonadres in Houten heeft",
            "hij zijn woonadres in Houten had",
            "hij zijn woonadres in Houten en Zeist heeft",
            "hij uit Houten vandaan komt",
            "hij is ingeschreven",
            "Houten de regie voerde",
            "de verwachte uitstroomdatum niet bekend is",
            "aan hem binnen twee weken een woning is aangeboden",
            "hij sinds 1 januari 2025 in Houten woont",
            "zijn laatste woonadres in Houten ligt",
            "zijn woonadres in Houten lag",
            "hij een inschrijving heeft",
            "hij buiten Houten of Zeist woont",
            "hij zijn hoofdverblijf in Houten heeft",
            "zijn woonplaats Houten is",
            "er geen melding in Zeist en Houten is gedaan",
            "het verblijf begint",
            "de regie door Houten is gevoerd",
            "hij twee kinderen heeft",
            "hij een kind heeft",
            "hij een partner heeft gehad",
            "hij thuiswonende kinderen heeft",
            "hij een partner in Houten heeft",
        ],
    )
    def test_refused(self, voorwaarde: str) -> None:
        """RU238, with a wording."""
        regeling, meldingen = lees(voorwaarde)
        assert regeling is None
        assert {melding.kind.code for melding in meldingen} == {"RU238"}

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij zelfstandig woont",
            "hij zich heeft gemeld bij het wijkteam",
            "hij zelfstandig wil wonen",
            "de zorgaanbieder de regie voert",
            "hij in een sloopwoning woont",
        ],
    )
    def test_other_things_are_asked(self, voorwaarde: str) -> None:
        """What no record tells stays a question in the words of the text."""
        gevonden = uitkomst(voorwaarde, **HOUTEN, **GEMELD)
        assert [nodig.gegeven.sleutel.partition(".")[0] for nodig in gevonden.nog_nodig] == ["feiten"]


class TestTekst:
    """What is said of them."""

    def test_letter_names_the_condition(self) -> None:
        """The motivering says the condition as a clause on the client, whatever words the text used."""
        gevonden = uitkomst("hij bij de gemeente Zeist is aangemeld", **GEMELD)
        assert "Vast staat dat de cliënt zich in de gemeente Zeist heeft gemeld" in gevonden.motivering

    def test_plural(self) -> None:
        """A clause on clients asks the same of one client."""
        tekst = TEKST.format(voorwaarde="hij een briefadres heeft").replace(
            "De cliënt krijgt urgentie, indien hij een briefadres heeft.",
            "Cliënten die een briefadres hebben, krijgen urgentie.",
        )
        regeling = parse_regeling(tekst, name="bedacht").of_fout()
        client, _ = read_client({"sleutel": "x", **BRIEF}, peildatum=PEILDATUM)
        assert client is not None
        assert evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("aanspraak").soort is Uitkomstsoort.VASTGESTELD


class TestSoortWoning:
    """Of what kind a home was, no record tells: the adjective may not be lost."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie vervalt, indien de cliënt een zelfstandige woning heeft geweigerd.",
            "De urgentie vervalt, indien de cliënt een passende zelfstandige woning heeft geweigerd.",
            "De urgentie vervalt, indien de cliënt een geschikte woning heeft geweigerd.",
            "De urgentie vervalt, indien aan de cliënt geen zelfstandige woning is aangeboden.",
            "Het niet reageren op een aanbod geldt als weigering van een zelfstandige woning.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Refused, with what is computed."""
        regels = "Artikel 2. Verval\n\n{zin}\n"
        geladen = parse_regeling(TEKST.format(voorwaarde="hij uitstroomgereed is") + "\n" + regels.format(zin=zin))
        assert geladen.regeling is None
        assert {d.kind.code for d in geladen.diagnostics if d.kind.code != "RU309"} <= {"RU238", "RU224"}


class TestNaamVanDeTekst:
    """Under which text a grant was made, by its name."""

    @pytest.mark.parametrize("naam", ["bedacht", "Bedacht", "BEDACHT.convenant", "Convenant “Bedacht”"])
    def test_same_name(self, naam: str) -> None:
        """Names are the same by their words, whatever their capitals and marks."""
        gevonden = uitkomst("hij uitstroomgereed is of aan hem urgentie is toegekend", **_verleend(naam))
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent

    def test_nearly_the_name(self) -> None:
        """A name that is nearly the name counts for another text, and that is told."""
        regeling, _ = lees("aan hem urgentie is toegekend")
        assert regeling is not None
        client, _ = read_client({"sleutel": "x", **_verleend("Bedagt")}, peildatum=PEILDATUM)
        assert client is not None
        beoordeling = evaluate(regeling, client, peildatum=PEILDATUM)
        (een,) = beoordeling.opmerkingen
        assert een.pad == "$.toekenningen[0].regeling"
        assert een.verwacht.endswith("bedoelt u `bedacht`?")

    @pytest.mark.parametrize("naam", ["Iets heel anders", "Bedacht 2020"])
    def test_another_text(self, naam: str) -> None:
        """Another name is another text, and so is another year; of these nothing is told."""
        regeling, _ = lees("aan hem urgentie is toegekend")
        assert regeling is not None
        client, _ = read_client({"sleutel": "x", **_verleend(naam)}, peildatum=PEILDATUM)
        assert client is not None
        beoordeling = evaluate(regeling, client, peildatum=PEILDATUM)
        assert beoordeling.opmerkingen == ()
        waarde = beoordeling.uitkomst("aanspraak").waarde
        assert waarde is not None
        assert not waarde.urgent


def _verleend(naam: str) -> dict[str, Any]:
    return {"toekenningen": [{"datum": "2025-07-01", "regeling": naam}]}


class TestGesplitst:
    """A municipality of the text that was split since."""

    def test_known_meldingen_are_not_asked(self) -> None:
        """The record holds the meldingen: what is open is the text's own municipality."""
        tekst = TEKST.format(voorwaarde="hij zich in Haaren heeft gemeld").replace("Houten, Zeist", "Haaren, Zeist")
        regeling = parse_regeling(tekst, name="bedacht").of_fout()
        dossier = {"sleutel": "x", "meldingen": [{"gemeente": "Oisterwijk", "datum": "2025-01-01"}]}
        client, _ = read_client(dossier, peildatum=PEILDATUM)
        assert client is not None
        gevonden = evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("aanspraak")
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert not gevonden.nog_nodig


AANBIEDINGEN = {
    "leeg": [],
    "geen": [{"datum": "2025-12-01", "passend": True, "reactie": "geen"}],
    "geweigerd": [{"datum": "2025-12-01", "passend": True, "reactie": "geweigerd"}],
}


class TestGeenReactie:
    """An offer without an answer is on record as that; with nothing offered, nobody leaves one unanswered."""

    @pytest.mark.parametrize(
        "zin",
        [
            "hij niet reageert op een aanbod",
            "hij niet ingaat op een aanbod",
            "hij niet heeft gereageerd op een passende woning",
        ],
    )
    @pytest.mark.parametrize(("lijst", "waar"), [("leeg", False), ("geen", True), ("geweigerd", False)])
    def test_computed(self, zin: str, lijst: str, waar: bool) -> None:  # noqa: FBT001 - drawn
        """Only where an offer has no answer."""
        assert waarheid(zin, aanbiedingen=AANBIEDINGEN[lijst]) is waar

    def test_unknown_without_the_list(self) -> None:
        """What was offered is asked for."""
        assert waarheid("hij niet reageert op een aanbod") is None

    @pytest.mark.parametrize(
        "zin",
        [
            "hij reageert op een aanbod",
            "hij niet meer reageert op een aanbod",
            "hij een aangeboden woning niet aanneemt",
            "hij een aangeboden woning niet heeft aangenomen",
            "hij een woning niet wil aanvaarden",
            "sprake is van afwijzing van een woning",
            "sprake is van een weigering",
            "sprake is van niet-acceptatie van een passende woning",
        ],
    )
    def test_refused_in_other_words(self, zin: str) -> None:
        """Words that do not say what the answer was are not asked beside the record."""
        assert [m.kind.code for m in lees(zin)[1]] == ["RU238"] * 2


class TestIsUitgestroomd:
    """*Is uitgestroomd*: no stay counts on the peildatum, and the last one was of the kind."""

    @pytest.mark.parametrize("zin", ["hij uit beschermd wonen is uitgestroomd", "hij uitgestroomd is"])
    @pytest.mark.parametrize(
        ("tot", "opvolger", "waar"),
        [(None, False, False), ("2025-06-01", False, True), ("2025-06-01", True, False)],
    )
    def test_the_last_stay(self, zin: str, tot: str | None, opvolger: bool, waar: bool) -> None:  # noqa: FBT001 - drawn
        """Who stays in a facility still, has not flowed out, whatever he left before."""
        lijst = [verblijf("beschermd wonen", "2024-01-01", tot)]
        lijst += [verblijf("maatschappelijke opvang", "2025-06-01", None)] if opvolger else []
        assert waarheid(zin, verblijven={**VOL, "lijst": lijst}) is waar

    def test_the_days_before_a_running_stay(self) -> None:
        """Where somebody was before a stay that runs changes nothing."""
        lijst = [verblijf("beschermd wonen", "2024-01-01", None)]
        open_ = {"volledigVan": "2024-01-01", "volledigTot": TOT, "lijst": lijst}
        assert waarheid("hij uitgestroomd is", verblijven=open_) is False


def verblijf(voorziening: str, van: str, tot: str | None) -> dict[str, Any]:
    """Return a stay in Utrecht."""
    einde = {"datumTot": tot} if tot else {}
    return {"voorziening": voorziening, "gemeente": "Utrecht", "datumVan": van} | einde


class TestBekend:
    """*Bekend is* and *onbekend is* of a municipality are each other's denial."""

    @pytest.mark.parametrize(
        ("zin", "waar"),
        [("bekend is", True), ("onbekend is", False), ("niet bekend is", False), ("niet onbekend is", True)],
    )
    def test_computed(self, zin: str, waar: bool) -> None:  # noqa: FBT001 - drawn
        """With one of preference on record it is known."""
        assert waarheid(f"de gemeente van voorkeur {zin}", voorkeursgemeenten=["Zeist"]) is waar

    def test_by_somebody(self) -> None:
        """Who knows it, no record tells."""
        assert lees("de gemeente van voorkeur bekend is bij het wijkteam")[0] is not None


class TestAndereWerkwoorden:
    """The same items of the record in yet other words are refused as well."""

    @pytest.mark.parametrize(
        "zin",
        [
            "hij meerderjarig is geworden",
            "hij meerderjarig wordt",
            "hij is verhuisd",
            "hij recent is verhuisd",
            "hij tweemaal is verhuisd",
            "hij niet voor 1 januari 2026 is verhuisd",
            "hij binnen de regio is gebleven",
            "hij in Houten blijft",
            "hij zijn woning in Houten heeft verlaten",
            "hij van Houten is",
            "hij in Houten is",
            "hij een Houtenaar is",
            "hij Utrechter is",
            "hij bij een zorgaanbieder verblijft",
            "hij binnen een instelling woont",
            "hij begeleid woont",
            "hij opgenomen is geweest",
            "zijn urgentie is ingetrokken",
            "zijn urgentie is verlopen",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """With the wordings that are computed."""
        assert {m.kind.code for m in lees(zin)[1]} == {"RU238"}

    @pytest.mark.parametrize(
        "zin",
        [
            "hij Nederlander is",
            "hij wil verhuizen",
            "hij van plan is te verhuizen",
            "hij zelfstandig woont",
            "hij contact heeft opgenomen",
            "hij een gesprek weigert",
            "hij niet tijdig reageert op een aanbod",
            "hij student in Zeist is",
            "hij bij de behandeling blijft",
        ],
    )
    def test_what_no_record_tells_is_asked(self, zin: str) -> None:
        """One word more, and a person is asked."""
        assert lees(zin)[0] is not None

    @pytest.mark.parametrize("zin", ["Zeist meedoet", "de gemeente Zeist meedoet aan dit convenant"])
    def test_taking_part(self, zin: str) -> None:
        """*Meedoen* is *deelnemen*."""
        assert waarheid(zin) is True


class TestVerblijfsrecht:
    """With what right somebody stays in the Netherlands, no record tells."""

    @pytest.mark.parametrize("hoe", ["rechtmatig", "legaal", "niet rechtmatig"])
    def test_asked(self, hoe: str) -> None:
        """It is asked, and no stay in a facility answers it."""
        voorwaarde = f"hij {hoe} in Nederland verblijft"
        regeling, meldingen = lees(voorwaarde)
        assert regeling is not None, [str(m) for m in meldingen]
        assert waarheid(voorwaarde, **HOUTEN) is None

    @pytest.mark.parametrize("waar", ["in Houten", "in de regio", "in beschermd wonen"])
    def test_somewhere_else(self, waar: str) -> None:
        """In a municipality, the region or a facility it would be half of each: refused."""
        _, meldingen = lees(f"hij rechtmatig {waar} verblijft")
        assert any(m.is_fout for m in meldingen)
