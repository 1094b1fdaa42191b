"""Transitional law with more in it than a day: a person says of an earlier application which text it falls under."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import Register, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.model.regels import Bepaling, Toepassingsbereik
from tests.syntax.zinnen import codes, tekst

VOOR = "Aanvragen die zijn ingediend vóór 1 januari 2026"
OUD = "worden behandeld volgens de Beleidsregels urgentie 2021"
GUNSTIGER = "tenzij de nieuwe bepalingen voor de aanvrager gunstiger zijn"
PEILDATUM = date(2026, 9, 1)
SLEUTEL = "artikel 3, eerste lid: een eerdere tekst"
OUDE, NIEUWE = "van 1 januari 2018 tot 1 januari 2026", "vanaf 1 januari 2026"
EERDER, LATER = "2025-12-31", "2026-01-01"
BEOORDEELD = [
    f"{VOOR}, {OUD}, {GUNSTIGER}.",
    f"{VOOR} en waarop op die datum nog niet is beslist, {OUD}.",
    f"{VOOR} en waarop op die datum nog niet is beslist, {OUD}, {GUNSTIGER}.",
    f"{VOOR} en waarop op 1 januari 2026 nog niet is beslist, {OUD}, {GUNSTIGER}.",
    f"{VOOR} en waarop nog geen beslissing is genomen, {OUD}.",
    f"{VOOR} en nog in behandeling zijn, {OUD}.",
    f"{VOOR} en nog lopen, {OUD}.",
    f"{VOOR}, {OUD} tenzij de cliënt dagbesteding heeft.",
    f"{VOOR}, {OUD}, mits de cliënt daarom verzoekt.",
    f"{VOOR}, {OUD}, voor zover dit gunstiger is voor de cliënt.",
    f"{VOOR}, worden volgens het oude recht behandeld, {GUNSTIGER}.",
    f"{VOOR}, worden behandeld volgens het recht zoals dat gold op de dag van indiening, {GUNSTIGER}.",
    f"{VOOR}, worden afgehandeld volgens de regels die golden op de dag van indiening, {GUNSTIGER}.",
    f"{VOOR}, worden behandeld met toepassing van de bepalingen van de Huisvestingsverordening 2021, {GUNSTIGER}.",
    f"{VOOR}, worden behandeld volgens dit convenant, tenzij het oude convenant gunstiger is.",
    f"Op {VOOR.lower()} en waarop nog niet is beslist, blijft het oude recht van toepassing, {GUNSTIGER}.",
    f"Op {VOOR.lower()}, blijft de ingetrokken verordening van toepassing, mits de aanvrager daarom verzoekt.",
    f"Dit convenant is niet van toepassing op {VOOR.lower()} en waarop nog niet is beslist.",
    f"Op een aanvraag die is ingediend vóór 1 januari 2026, blijft het oude recht van toepassing, {GUNSTIGER}.",
    f"Aanvragen van vóór 1 januari 2026 {OUD}, {GUNSTIGER}.",
]


def uitkomst(zin: str, aanvraagdatum: str | None, *, eerdere_tekst: bool | None = None) -> Uitkomst:
    """Return whether a client qualifies for urgency, with what was judged of the text that he falls under."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    dossier: dict[str, object] = {"sleutel": "c-1", "uitstroomgereedVanaf": "2025-11-01"}
    if aanvraagdatum is not None:
        dossier["aanvraagdatum"] = aanvraagdatum
    if eerdere_tekst is not None:
        dossier["oordelen"] = [{"oordeel": SLEUTEL, "waarde": eerdere_tekst, "datum": "2026-08-01"}]
    client, _ = read_client(dossier, peildatum=PEILDATUM, gegevens=regeling.gegevens)
    assert client is not None
    gevonden = evaluate(regeling, client, peildatum=PEILDATUM).uitkomsten
    return next(een for een in gevonden if een.vraag is Urgentievraag.AANSPRAAK)


class TestBeoordeeld:
    @pytest.mark.parametrize("zin", BEOORDEELD)
    def test_a_person_says_of_an_earlier_application(self, zin: str) -> None:
        """Of it nothing is decided until it is judged; then it falls under this text, or it does not."""
        soorten = [uitkomst(zin, EERDER, eerdere_tekst=oordeel).soort for oordeel in (None, True, False)]
        assert soorten == [
            Uitkomstsoort.OORDEEL_NODIG,
            Uitkomstsoort.NIET_VAN_TOEPASSING,
            Uitkomstsoort.VASTGESTELD,
        ]

    @pytest.mark.parametrize("zin", BEOORDEELD)
    def test_nobody_else_is_asked(self, zin: str) -> None:
        """A later application falls under this text, and without a day the day is asked."""
        assert uitkomst(zin, LATER).soort is Uitkomstsoort.VASTGESTELD
        zonder = uitkomst(zin, None)
        assert zonder.soort is not Uitkomstsoort.VASTGESTELD
        assert "aanvraagdatum" in {een.gegeven.sleutel for een in zonder.nog_nodig}

    def test_the_sentence_is_the_ground(self) -> None:
        """What is asked names the place of the sentence, and comes of it."""
        (nodig,) = uitkomst(BEOORDEELD[0], EERDER).oordelen_nodig
        assert "artikel 3, eerste lid" in nodig.oordeel.vraag
        assert [een.tekst for een in nodig.norm] == ["artikel 3, eerste lid"]
        assert (nodig.met_soort, nodig.zonder_soort) == (
            Uitkomstsoort.NIET_VAN_TOEPASSING,
            Uitkomstsoort.VASTGESTELD,
        )

    @pytest.mark.parametrize(
        ("aanvraag", "oordeel", "beslist"),
        [(EERDER, "ja", [OUDE]), (EERDER, "nee", [NIEUWE]), (EERDER, "", []), (LATER, "", [NIEUWE])],
    )
    def test_the_earlier_text_beside_it(self, aanvraag: str, oordeel: str, beslist: list[str]) -> None:
        """With the earlier version at hand it goes on for whom it is judged to apply to, and for nobody else."""
        kop = "Looptijd: vanaf 1 januari 2018"
        oud = tekst("Het college overlegt met de corporaties.").replace(
            kop, "Looptijd: van 1 januari 2018 tot 1 januari 2026"
        )
        slot = f"{VOOR} en waarop nog niet is beslist, worden behandeld volgens het oude recht, {GUNSTIGER}."
        nieuw = tekst(slot).replace(kop, f"Looptijd: {NIEUWE}")
        register = Register([parse_regeling(een).of_fout() for een in (oud, nieuw)])
        dossier: dict[str, object] = {
            "sleutel": "c-1",
            "uitstroomgereedVanaf": "2025-11-01",
            "aanvraagdatum": aanvraag,
            "verblijven": {"volledigVan": "2010-01-01", "volledigTot": "2027-01-01", "lijst": []},
        }
        if oordeel:
            dossier["oordelen"] = [{"oordeel": SLEUTEL, "waarde": oordeel == "ja", "datum": "2026-08-01"}]
        client, _ = read_client(dossier, peildatum=PEILDATUM)
        assert client is not None
        uitkomsten = register.evaluate(client, peildatum=PEILDATUM).uitkomsten
        een = next(een for een in uitkomsten if een.vraag is Urgentievraag.AANSPRAAK)
        gronden = {grond.uit.aanduiding for grond in een.grond if grond.uit is not None}
        assert gronden == {f"het convenant “Bedacht” ({looptijd})" for looptijd in beslist}

    def test_the_writer_is_told(self) -> None:
        """The question is told, and no judge is missed: whoever decides on an application says which text it is."""
        gemeld = [een.kind.code for een in parse_regeling(tekst(BEOORDEELD[0])).diagnostics]
        assert "RU158" in gemeld
        assert "RU305" not in gemeld

    def test_the_other_text_is_kept(self) -> None:
        """The text that goes on is called as the sentence calls it, with a day that stands in its name."""
        zin = (
            f"{VOOR} en waarop op 1 februari 2026 nog niet is beslist, worden behandeld volgens de regeling van "
            f"1 mei 2021, {GUNSTIGER}."
        )
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Toepassingsbereik)
        assert regel.volgens == "de regeling van 1 mei 2021"

    @pytest.mark.parametrize(
        "erbij",
        [
            "tenzij artikel 4 gunstiger is",
            "met dien verstande dat artikel 2 niet geldt",
            "voor zover het de duur van de urgentie betreft",
            "tenzij de nieuwe regels gunstiger zijn, en de cliënt krijgt urgentie",
        ],
    )
    def test_what_is_no_choice_between_texts(self, erbij: str) -> None:
        """What takes a part of a text, or rules something of its own, is no question of which text applies."""
        assert codes(f"{VOOR}, {OUD}, {erbij}.")

    @pytest.mark.parametrize(
        "zin",
        [
            f"Aanvragen die op of na 1 januari 2026 zijn ingediend, {OUD}, {GUNSTIGER}.",
            f"Aanvragen die na 1 januari 2026 zijn ingediend en waarop nog niet is beslist, {OUD}.",
            f"{VOOR} en waarop nog niet is beslist, worden behandeld volgens dit convenant.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Later applications under an older text, and earlier ones under this, are still no clause of this kind."""
        assert "RU224" in codes(zin)


class TestHetRechtVanToen:
    @pytest.mark.parametrize(
        "oud",
        [
            "het recht zoals dat gold op de dag van indiening",
            "de regels die golden op de dag van indiening",
            "de regels zoals die golden op de datum van de aanvraag",
            "het recht dat op het tijdstip van indiening gold",
            "de bepalingen zoals die luidden op de dag vóór de inwerkingtreding van dit convenant",
            "de ingetrokken verordening",
            "het oude recht",
            "de bepalingen van de Huisvestingsverordening 2021",
        ],
    )
    @pytest.mark.parametrize(
        "wie",
        [
            "Aanvragen die vóór 1 januari 2026 zijn ingediend, worden",
            "Aanvragen ingediend vóór 1 januari 2026 worden",
            "Een aanvraag die vóór 1 januari 2026 is ingediend, wordt",
            "Aanvragen van vóór 1 januari 2026 worden",
        ],
    )
    def test_the_day_decides(self, wie: str, oud: str) -> None:
        """An application from before the day is not under this text, and nothing is asked; one of that day is."""
        soorten = [uitkomst(f"{wie} behandeld volgens {oud}.", dag).soort for dag in (EERDER, LATER)]
        assert soorten == [Uitkomstsoort.NIET_VAN_TOEPASSING, Uitkomstsoort.VASTGESTELD]

    def test_before_it_took_effect(self) -> None:
        """*Voordat dit convenant in werking treedt* is before its first day."""
        wie = "Aanvragen die zijn ingediend voordat dit convenant in werking trad"
        zin = f"{wie}, worden behandeld volgens het oude recht."
        soorten = [uitkomst(zin, dag).soort for dag in ("2017-12-31", "2018-01-01")]
        assert soorten == [Uitkomstsoort.NIET_VAN_TOEPASSING, Uitkomstsoort.VASTGESTELD]

    def test_one_application_is_no_provision(self) -> None:
        """In the singular it is the same clause, and never words that count for nothing."""
        zin = "Een aanvraag die vóór 1 januari 2026 is ingediend, wordt behandeld volgens de Beleidsregels 2021."
        assert not isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], Bepaling)
