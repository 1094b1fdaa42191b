"""A clause of which every word is about what a record holds is computed or refused, whatever its words: never asked."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels

TEKST = """Convenant "Bedacht"
Soort: convenant
Regio: Lekstroom
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Zeist en Utrecht.

Artikel 1. Urgentie

{zin}
"""
ZIN = "De cliënt krijgt urgentie, indien {voorwaarde}."

PEILDATUM = date(2026, 6, 1)
HEEL = {"volledigVan": "2010-01-01", "volledigTot": "2026-07-01"}
DOSSIER = {
    "sleutel": "r0",
    "geboortedatum": "1990-01-01",
    "verblijfplaatsen": HEEL
    | {"lijst": [{"gemeente": "Utrecht", "datumVan": "2010-01-01", "functieAdres": "briefadres"}]},
    "verblijven": HEEL
    | {"lijst": [{"voorziening": "beschermd wonen", "gemeente": "Utrecht", "datumVan": "2024-06-01"}]},
}

DINGEN = (
    "adres",
    "woonadres",
    "briefadres",
    "postadres",
    "inschrijving",
    "woonplaats",
    "hoofdverblijf",
    "melding",
    "aanmelding",
    "regie",
    "voorkeur",
    "aanbod",
    "aanbieding",
    "aanvraag",
    "urgentie",
    "urgentieverklaring",
    "uitstroomdatum",
    "partner",
    "kind",
    "kinderen",
    "gezin",
    "huishouden",
    "leeftijd",
)
WERKWOORDEN = (
    "ligt",
    "is",
    "heeft",
    "berust",
    "staat",
    "houdt",
    "bezit",
    "bestaat",
    "had",
    "is geweest",
    "is gedaan",
    "wordt gehouden",
)
PLAATSEN = (
    "",
    "in Houten",
    "bij Zeist",
    "te Utrecht",
    "buiten Houten",
    "buiten de regio",
    "in de gemeente Zeist",
    "in een deelnemende gemeente",
    "in Houten of Zeist",
    "niet in Houten",
)
BEGIN = (
    "hij een",
    "hij zijn",
    "hij geen",
    "hij het",
    "zijn",
    "de",
    "een",
    "er een",
    "er geen",
    "de cliënt een",
    "hij nog geen",
)


def gevraagd(zin: str) -> frozenset[str]:
    """Return what an agreement with this sentence asks in words of its own; nothing where it is refused."""
    regeling = parse_regeling(TEKST.format(zin=zin), name="bedacht").regeling
    return frozenset() if regeling is None else frozenset(s for s in bruikbare_sleutels(regeling) if s[:7] == "feiten.")


def clausule(begin: str, ding: str, plaats: str, werkwoord: str) -> str:
    """Put the words of a clause in order."""
    return " ".join(deel for deel in (begin, ding, plaats, werkwoord) if deel)


class TestNooitGevraagd:
    """The items of a record with any verb that only says that they are there, and any place."""

    @pytest.mark.parametrize("ding", DINGEN)
    def test_each_item(self, ding: str) -> None:
        """Of every item with every verb and every place."""
        zinnen = [clausule("hij een", ding, plaats, wat) for plaats, wat in product(PLAATSEN, WERKWOORDEN)]
        assert {
            zin: gevraagd(ZIN.format(voorwaarde=zin)) for zin in zinnen if gevraagd(ZIN.format(voorwaarde=zin))
        } == {}

    @pytest.mark.hypothesis
    @given(
        begin=st.sampled_from(BEGIN),
        ding=st.sampled_from(DINGEN),
        plaats=st.sampled_from(PLAATSEN),
        werkwoord=st.sampled_from(WERKWOORDEN),
        vooraan=st.booleans(),
    )
    def test_any_order(self, begin: str, ding: str, plaats: str, werkwoord: str, vooraan: bool) -> None:  # noqa: FBT001 - drawn
        """In either order of item and place, denied, with and without a client."""
        zin = clausule(begin, plaats, ding, werkwoord) if vooraan else clausule(begin, ding, plaats, werkwoord)
        assert gevraagd(ZIN.format(voorwaarde=zin)) == frozenset()

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "zijn woonadres in Houten ligt",
            "zijn woonadres Houten is",
            "zijn adres in Houten is",
            "zijn inschrijving in Houten ligt",
            "hij een inschrijving in Houten heeft",
            "hij zijn hoofdverblijf in Houten heeft",
            "hij zijn woonplaats in Houten heeft",
            "hij gevestigd is in Houten",
            "hij een postadres heeft",
            "hij buiten de regio woont",
            "hij in het buitenland woont",
            "hij uit Houten komt",
            "de regie bij Houten berust",
            "de regie door Houten wordt gevoerd",
            "hij onder regie van Houten staat",
            "Houten regie heeft",
            "de melding in Zeist is gedaan",
            "de aanmelding in Zeist is gedaan",
            "er een melding is gedaan",
            "er een aanmelding is",
            "hij over urgentie beschikt",
            "hij een aanbod heeft geweigerd",
            "hij een aanbieding heeft geweigerd",
            "hij zich in Zeist wil vestigen",
            "hij zich in Zeist vestigt",
            "hij voorkeur heeft voor Zeist",
            "hij de voorkeur geeft aan Zeist",
            "zijn voorkeur naar Zeist uitgaat",
            "Zeist zijn voorkeur heeft",
            "Houten onveilig voor hem is",
            "hij niet veilig is in Houten",
            "hij in Houten gevaar loopt",
            "het verblijf is begonnen",
            "hij kan uitstromen",
            "hij klaar is voor uitstroom",
            "hij volwassen is",
            "hij een volwassene is",
            "hij jong is",
            "er sprake is van uitstroom uit beschermd wonen",
            "er uitstroom uit een voorziening is",
            "hij jonger dan 18 jaar en 6 maanden is",
            "hij ten minste 17 jaar en 6 maanden is",
            "hij binnen zes maanden 18 jaar wordt",
            "hij over zes maanden 18 jaar wordt",
            "hij binnenkort 18 jaar wordt",
            "hij volgend jaar achttien jaar wordt",
            "hij gedurende de eerste twee jaar na de melding in Houten woont",
            "hij in het eerste jaar na de melding in Houten woonde",
            "hij kinderen heeft",
            "hij thuiswonende kinderen heeft",
            "hij twee kinderen heeft",
            "hij een partner heeft",
            "hij een gezin heeft",
            "hij een kind heeft",
            "hij naar Zeist wil",
        ],
    )
    def test_other_words_for_the_same(self, voorwaarde: str) -> None:
        """Other nouns and verbs, the passive, somebody else's side of it."""
        assert gevraagd(ZIN.format(voorwaarde=voorwaarde)) == frozenset()

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "er sprake is van een briefadres",
            "sprake is van een woonadres in Houten",
            "er sprake is van een partner",
            "er sprake is van kinderen",
            "er sprake is van verblijf in een instelling",
            "hij in de BRP staat",
            "hij in Houten in de BRP staat",
            "hij in Houten geregistreerd staat",
            "hij naar Houten is verhuisd",
            "hij Houten heeft verlaten",
            "hij uit Houten is vertrokken",
            "hij is opgenomen in beschermd wonen",
            "hij vanuit beschermd wonen komt",
            "hij in de opvang zit",
            "hij een jaar in de opvang zat",
            "hij uit de opvang vertrekt",
            "hij in een instelling verblijft",
            "hij in een voorziening verblijft",
            "hij ouder is van een minderjarig kind",
            "hij een baby heeft",
            "hij een kind jonger dan vier jaar heeft",
            "hij 18 is",
            "hij nog geen 18 is",
            "hij ouder dan 36 is",
            "hij tussen de 18 en 27 is",
            "hij een jongere van 18 jaar is",
            "hij een achttienjarige is",
            "hij de achttienjarige leeftijd heeft bereikt",
            "hij zijn achttiende verjaardag heeft gehad",
            "hij zijn achttiende verjaardag nog niet heeft gevierd",
            "hij als minderjarige werkt",
            "hij als urgente werkt",
            "hij de eerste passende woning heeft geweigerd",
            "hij een eerste woning weigert",
            "hij urgente woningzoekende is",
            "hij in de opvang zit en werkt",
            "zijn buren klagen en hij 18 is",
            "vaststaat dat hij in de opvang zit",
            "is aangetoond dat hij 18 is",
            "hij werkt, maar geen kinderen heeft",
            "hij alle woningen heeft geweigerd",
            "hij woningen heeft geweigerd",
        ],
    )
    def test_path(self, voorwaarde: str) -> None:
        """Whatever a question was built from: a noun, an age, a word for a group, a facility, a clause as a whole."""
        assert gevraagd(ZIN.format(voorwaarde=voorwaarde)) == frozenset()

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie vervalt bij weigering van elk aanbod.",
            "De urgentie vervalt bij aanvaarding van een woning.",
            "De urgentie vervalt bij het niet accepteren van een passende woning.",
            "De cliënt krijgt urgentie bij een briefadres.",
            "Cliënten met een briefadres krijgen urgentie.",
            "Cliënten die ouder zijn dan 36 krijgen urgentie.",
        ],
    )
    def test_noun(self, zin: str) -> None:
        """A noun that is a condition, and what narrows a group."""
        assert gevraagd(zin) == frozenset()

    @pytest.mark.parametrize(
        "frase", sorted({frase for rij in lexicon_rows("voorzieningen") for frase in rij["frasen"].split("|")})
    )
    def test_facility(self, frase: str) -> None:
        """Of every facility by every name."""
        zinnen = [f"hij {hoe}" for hoe in (f"uit {frase} komt", f"in {frase} zit", f"is opgenomen in {frase}")]
        assert {
            zin: gevraagd(ZIN.format(voorwaarde=zin)) for zin in zinnen if gevraagd(ZIN.format(voorwaarde=zin))
        } == {}

    @pytest.mark.parametrize("groep", ["met kinderen", "zonder partner", "die een inschrijving in Houten hebben"])
    def test_group(self, groep: str) -> None:
        """What narrows a group of clients is no question of its own either."""
        assert gevraagd(f"Cliënten {groep} krijgen urgentie.") == frozenset()


class TestBerekend:
    """What was asked beside the record and is computed from it."""

    @pytest.mark.parametrize(
        ("zin", "uitkomst"),
        [
            ("De cliënt krijgt urgentie, indien hij een minderjarige is.", False),
            ("Cliënten met een briefadres krijgen urgentie.", True),
            ("Cliënten zonder briefadres krijgen urgentie.", False),
            ("De cliënt krijgt urgentie, indien hij in een voorziening verblijft.", True),
            ("De cliënt krijgt urgentie, indien hij in een instelling in Utrecht verblijft.", True),
            ("De cliënt krijgt urgentie, indien hij in een voorziening in Zeist verblijft.", False),
            (
                "De cliënt krijgt urgentie, indien hij langer dan een jaar onafgebroken in een voorziening verblijft.",
                True,
            ),
            (
                "De cliënt krijgt urgentie, indien hij langer dan tien jaar onafgebroken in een voorziening verblijft.",
                False,
            ),
        ],
    )
    def test_outcome(self, zin: str, uitkomst: bool) -> None:  # noqa: FBT001 - of one sentence
        """Of somebody born in 1990, with a briefadres in Utrecht, in beschermd wonen there for two years."""
        client, fouten = read_client(DOSSIER, peildatum=PEILDATUM)
        assert client is not None, fouten
        regeling = parse_regeling(TEKST.format(zin=zin), name="bedacht").of_fout()
        waarde = evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("aanspraak").waarde
        assert waarde is not None
        assert waarde.urgent is uitkomst


class TestOnderdelen:
    """Items of a list of conditions."""

    @staticmethod
    def codes(*onderdelen: str) -> set[str]:
        """Return what an agreement with these items reports."""
        rij = "; of\n".join(f"   {letter}. {tekst}" for letter, tekst in zip("abc", onderdelen, strict=False))
        geladen = parse_regeling(TEKST.format(zin=f"De cliënt krijgt urgentie, indien:\n{rij}."), name="bedacht")
        return {melding.kind.code for melding in geladen.diagnostics if melding.is_fout}

    @pytest.mark.parametrize(
        "slot",
        [
            "voor ten hoogste zes maanden",
            "gedurende een half jaar",
            "tot 1 januari 2026",
            "vanaf 1 juli 2026",
            "van de gemeente Zeist",
            "in Zeist",
            "zonder urgentie",
            "eenmaal per jaar",
        ],
    )
    def test_takes_nothing_of_the_sentence(self, slot: str) -> None:
        """What stands behind a comma belongs to the sentence, as where there is no list."""
        assert self.codes(f"hij werkt, {slot}", "hij spaart") == {"RU108"}

    @pytest.mark.parametrize("tekst", ["niet verslaafd is", "verslaafd is", "schulden heeft", "clean is"])
    def test_names_nobody(self, tekst: str) -> None:
        """Of whom it is so, must be said."""
        assert self.codes("hij werkt", tekst) == {"RU164"}

    @pytest.mark.parametrize(
        "tekst", ["niet alle buren klagen", "schulden ontstaan", "er schulden zijn", "hij clean is"]
    )
    def test_names_something(self, tekst: str) -> None:
        """A subject of its own, or the client, is enough."""
        assert self.codes("hij werkt", tekst) == set()

    def test_subject_before_the_colon(self) -> None:
        """Said once for all items, it need not be said in each."""
        zin = "De cliënt krijgt urgentie, indien hij:\na. niet verslaafd is; of\nb. schulden heeft."
        assert parse_regeling(TEKST.format(zin=zin), name="bedacht").regeling is not None


class TestRegelsBeslissen:
    """What rules decide is no fact of a client (RU163)."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "de gemeente Zeist verantwoordelijk is",
            "de gemeente van herkomst verantwoordelijk is",
            "een andere gemeente verantwoordelijk is",
            "niemand anders verantwoordelijk is",
            "Zeist hem huisvest",
            "Zeist voor zijn huisvesting zorgt",
            "de commissie hem urgent vindt",
            "de vorige leden niet gelden",
            "geen andere regeling geldt",
            "een andere regeling van toepassing is",
            "hij onder dit convenant valt",
        ],
    )
    def test_refused(self, voorwaarde: str) -> None:
        """Refused, with what it follows from."""
        geladen = parse_regeling(TEKST.format(zin=ZIN.format(voorwaarde=voorwaarde)), name="bedacht")
        assert "RU163" in {melding.kind.code for melding in geladen.diagnostics}

    @pytest.mark.parametrize(
        "voorwaarde",
        ["zijn ouders hem huisvesten", "hij verantwoordelijk is voor de schade", "zijn arts hem ziek vindt"],
    )
    def test_asked(self, voorwaarde: str) -> None:
        """What no rule of a text on outflow decides, is a question."""
        assert len(gevraagd(ZIN.format(voorwaarde=voorwaarde))) == 1


class TestAndereWoorden:
    """What says more than a record tells stays a question in the words of the text."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "zijn adres in Houten geheim is",
            "hij zijn adres niet wil geven",
            "hij zijn adres in Houten heeft verzwegen",
            "hij door de zorgaanbieder is aangemeld",
            "zijn adres geheim is",
            "de melding onvolledig is",
            "de melding terecht was",
            "hij voorkeur heeft voor rust",
            "hij een inschrijving bij een huisarts heeft",
            "hij een aanbod van hulp heeft geweigerd",
            "de zorgaanbieder de regie voert",
            "hij een woning in Houten heeft",
            "hij de regie over zijn leven heeft",
            "zijn inschrijving in Houten is geweigerd",
            "hij onveilig is",
            "hij een dakloze alleenstaande is",
            "hij uit de opvang is gezet",
            "zijn verhuurder hem heeft geweigerd",
            "er sprake is van weigering van zorg",
            "hij een indicatie voor beschermd wonen heeft",
            "hij naar Zeist moet verhuizen",
            "zijn minderjarige kinderen naar school gaan",
            "zijn uitkering is ingetrokken",
            "hij zes maanden heeft gewacht",
        ],
    )
    def test_asked(self, voorwaarde: str) -> None:
        """One word that no record answers makes it a question."""
        assert len(gevraagd(ZIN.format(voorwaarde=voorwaarde))) == 1

    def test_declared_fact_is_asked(self) -> None:
        """Who declares a fact, has chosen to ask it."""
        tekst = TEKST.format(zin=ZIN.format(voorwaarde="hij een partner heeft"))
        gegevens = "Gegevens\n\npartner: de cliënt heeft een partner (ja of nee)\n\nArtikel 1."
        regeling = parse_regeling(tekst.replace("Artikel 1.", gegevens), name="bedacht").of_fout()
        assert "feiten.partner" in bruikbare_sleutels(regeling)

    def test_nobody_tries_it(self) -> None:
        """For whom homes are meant is kept in its words: there nothing is asked, so nothing is refused."""
        zin = "Een derde van de woningen is bestemd voor woningzoekenden die beschikken over een urgentieverklaring."
        assert parse_regeling(TEKST.format(zin=zin), name="bedacht").regeling is not None


class TestMelding:
    """What the refusal says."""

    def test_names_the_place(self) -> None:
        """The wording that is computed names the municipality of the clause."""
        geladen = parse_regeling(
            TEKST.format(zin=ZIN.format(voorwaarde="zijn hoofdverblijf in Zeist is")), name="bedacht"
        )
        melding = next(d for d in geladen.diagnostics if d.kind.code == "RU238")
        assert "`zijn woonadres in Zeist heeft`" in dict(melding.waarden)["wel"]
