"""The interview: what it asks, what an answer does, and when it stops."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from regio_uitstroom import Regeling, bundled_names, bundled_regeling, parse_regeling
from regio_uitstroom.assess import evaluate
from regio_uitstroom.client import read_client, write_client
from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import NodigOordeel, Uitkomstsoort
from regio_uitstroom.interview import Gesprek, Vraagpunt, begin
from regio_uitstroom.interview.gesprek import MEESTE_KEREN
from regio_uitstroom.interview.invullen import invullen
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.testing.agreements import agreement_texts
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.testing.groei import minder_bekend
from regio_uitstroom.tijd import Periode

PEIL = date(2024, 5, 1)

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Vianen.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"
  vindplaats: "zorgaanbieder"
huurschuld: de huurschuld van de cliënt (bedrag)
  vraag: "Hoe hoog is de huurschuld van de cliënt?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had;
c. regiobinding: de cliënt stond in de laatste drie jaar ten minste twee jaar ingeschreven in een deelnemende gemeente.

Artikel 2. Regels

"""


def lees(*zinnen: str) -> Regeling:
    """Return an agreement with these sentences as the leden of article 2."""
    leden = "\n".join(f"{nummer}. {zin}" for nummer, zin in enumerate(zinnen, start=1))
    return parse_regeling(TEKST + leden + "\n", name="bedacht").of_fout()


HERKOMST = lees("Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting.")
URGENT = lees("De cliënt krijgt urgentie, indien hij dagbesteding heeft.")
VOLWASSEN = lees("De cliënt krijgt urgentie, indien hij de leeftijd van achttien jaar heeft bereikt.")
BETER_IN_VOORKEUR = lees(
    "De cliënt krijgt urgentie, indien hij naar het oordeel van het college in de gemeente van voorkeur beter vorm kan "
    "geven aan een zelfredzaam leven."
)
BINDING = lees("De cliënt krijgt urgentie, indien hij regiobinding heeft.")
ONAFGEBROKEN = lees(
    "De cliënt krijgt urgentie, indien hij ten minste een jaar onafgebroken in de gemeente van voorkeur woont."
)


def gesprek(regeling: Regeling = URGENT, *antwoorden: str, vraag: str = "aanspraak", **dossier: Any) -> Gesprek:
    """Return an interview after these answers."""
    client, fouten = read_client({"sleutel": "d1", **dossier}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    stand = begin(regeling, client, peildatum=PEIL, vragen=(vraag,))
    for antwoord in antwoorden:
        stand = stand.antwoord(antwoord)
    return stand


def gesteld(stand: Gesprek) -> str:
    """Return the question that is asked now."""
    assert stand.vraag is not None
    return stand.vraag.vraag


class TestVraag:
    """Gesprek.vraag."""

    def test_all_that_a_question_carries(self) -> None:
        """A question tells what, why, where the answer is found, and how to write it."""
        punt = gesprek().vraag
        assert punt is not None
        assert punt.vraag == "Heeft de cliënt dagbesteding?"
        assert [citaat.tekst for citaat in punt.artikelen] == ["artikel 2, eerste lid"]
        assert punt.vindplaats == "De zorgaanbieder kan dit zeggen."
        assert punt.invoer == "ja of nee"

    def test_stops_when_settled(self) -> None:
        """Nothing is asked any more once the outcome is settled."""
        klaar = gesprek(URGENT, "ja")
        assert klaar.klaar
        assert [uitkomst.soort for uitkomst in klaar.uitkomsten] == [Uitkomstsoort.VASTGESTELD]

    def test_only_the_question_that_is_put(self) -> None:
        """What another question needs is not asked."""
        assert gesprek(URGENT, vraag="huisvesting").klaar

    def test_finer_date(self) -> None:
        """A year that does not settle it is asked further about, within that year."""
        stand = gesprek(VOLWASSEN, "2006")
        assert stand.vraag is not None
        assert stand.vraag.toelichting == "Het is een dag van 1 januari 2006 tot en met 31 december 2006."
        assert gesprek(VOLWASSEN, "2004").klaar
        assert gesprek(VOLWASSEN, "2006", "2 mei 2006").klaar

    def test_judgment(self) -> None:
        """A judgment is asked for with its judge; the answer is recorded with its reason."""
        tekst = lees(
            "De cliënt krijgt urgentie, indien toepassing naar het oordeel van het college leidt tot een "
            "schrijnende situatie."
        )
        stand = gesprek(tekst)
        assert stand.vraag is not None
        assert stand.vraag.toelichting == "Dit is een oordeel van het college."
        (oordeel,) = stand.antwoord("Ja, omdat hij een baby heeft.").client.oordelen
        assert (oordeel.waarde, oordeel.door, oordeel.reden) == (True, "het college", "hij een baby heeft")

    def test_open_rule(self) -> None:
        """Of a sentence that a person applies the words are shown; the answer settles it (decision 033)."""
        zin = "Bedreiging door buren is pas een grond voor urgentie nadat buurtbemiddeling zonder resultaat is gebleven"
        stand = gesprek(lees(f"{zin}."))
        assert stand.vraag is not None
        assert f"De tekst luidt: “{zin}”." in stand.vraag.toelichting
        klaar = gesprek(lees(f"{zin}."), "nee", "nee")
        assert klaar.klaar


class TestAntwoord:
    """Gesprek.antwoord."""

    def test_wrong_answer(self) -> None:
        """An answer that cannot be read leaves all as it was, and says what was expected."""
        stand = gesprek(URGENT, "misschien")
        assert (stand.klacht, stand.client) == ("antwoord met ja of nee", gesprek().client)
        assert gesteld(stand) == gesteld(gesprek())

    def test_right_after_wrong(self) -> None:
        """The complaint goes with the next answer."""
        assert gesprek(URGENT, "misschien", "ja").klacht == ""

    @pytest.mark.parametrize("tekst", ["weet ik niet", "Weet niet.", "?", "onbekend"])
    def test_skip(self, tekst: str) -> None:
        """What is not known is skipped and not asked again; the outcome stays open."""
        stand = gesprek(URGENT, tekst)
        assert stand.klaar
        assert stand.uitkomsten[0].soort is Uitkomstsoort.ONBEPAALD
        assert stand.client == gesprek().client

    def test_cannot_be_established(self) -> None:
        """That it was looked into in vain is recorded, with the reason."""
        stand = gesprek(URGENT, "niet vast te stellen: de zorgaanbieder is failliet")
        assert stand.client.feit("dagbesteding") == NietVastTeStellen("de zorgaanbieder is failliet")
        assert stand.klaar

    def test_empty(self) -> None:
        """An empty answer says how to answer."""
        assert gesprek(URGENT, "  ").klacht == "schrijf ja of nee"

    def test_unknown_municipality(self) -> None:
        """A name that does not exist is asked again, with the nearest that does."""
        tekst = lees("Indien de gemeente van voorkeur aan dit convenant deelneemt, krijgt de cliënt urgentie.")
        assert "bedoelt u Houten?" in gesprek(tekst, "Houtn").klacht
        assert gesprek(tekst, "Houten").klaar

    def test_dispute_is_settled(self) -> None:
        """An answer takes the place of what parties dispute."""
        stand = gesprek(URGENT, feiten={"dagbesteding": {"betwist": [True, False]}})
        assert stand.vraag is not None
        assert "verschillen partijen" in stand.vraag.toelichting
        assert stand.antwoord("nee").client.feit("dagbesteding") == Bekend(waarde=False)

    def test_same_again(self) -> None:
        """An answer that the record holds already is no answer."""
        assert "staat al in het dossier" in gesprek(VOLWASSEN, "2006", "2006").klacht

    @pytest.mark.parametrize("antwoord", ["2005", "2007-01-01", "31 december 2005", "januari 2007"])
    def test_other_year_than_recorded(self, antwoord: str) -> None:
        """A date outside the recorded year is refused with the bounds; the record stays as it was."""
        stand = gesprek(VOLWASSEN, geboortedatum="2006")
        nieuw = stand.antwoord(antwoord)
        assert "1 januari 2006 tot en met 31 december 2006" in nieuw.klacht
        assert nieuw.client == stand.client

    def test_coarser_than_recorded(self) -> None:
        """A date that says less than the recorded one does not take its place."""
        stand = gesprek(VOLWASSEN, "2006-05")
        assert stand.antwoord("2006").client == stand.client
        assert "1 mei 2006 tot en met 31 mei 2006" in stand.antwoord("2006").klacht

    def test_finer_than_recorded(self) -> None:
        """A day within the recorded year completes it."""
        assert gesprek(VOLWASSEN, "2006-05-01", geboortedatum="2006").klaar

    def test_value_that_no_party_named(self) -> None:
        """What is disputed is one of the values that the parties named; another is refused with these."""
        tekst = lees("De cliënt krijgt urgentie, indien hij uitstroomgereed is.")
        betwist = {"betwist": ["2024-01-01", "2024-06"]}
        stand = gesprek(tekst, uitstroomgereedVanaf=betwist)
        nieuw = stand.antwoord("2024-03-01")
        assert "genoemd zijn: 1 januari 2024 en juni 2024" in nieuw.klacht
        assert nieuw.client == stand.client
        assert stand.antwoord("2024-06-03").klaar

    @pytest.mark.parametrize(
        ("antwoord", "waarde"),
        [("ja", True), ("Zeist, omdat hij daar werkt", True), ("de gemeente Zeist", True), ("nee", False)],
    )
    def test_judgment_about_one_municipality(self, antwoord: str, waarde: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """A judgment about one municipality is asked about her, and recorded with her; her name stands for yes."""
        stand = gesprek(BETER_IN_VOORKEUR, voorkeursgemeenten=["Zeist"])
        assert gesteld(stand) == "Kan de cliënt in de gemeente Zeist beter vorm geven aan een zelfredzaam leven?"
        nieuw = stand.antwoord(antwoord)
        (oordeel,) = nieuw.client.oordelen
        assert oordeel.gemeente is not None
        assert (oordeel.waarde, oordeel.gemeente.naam) == (waarde, "Zeist")
        assert nieuw.klaar

    def test_judgment_about_another_municipality(self) -> None:
        """Another municipality is no answer to a question about one."""
        stand = gesprek(BETER_IN_VOORKEUR, voorkeursgemeenten=["Zeist"])
        assert stand.antwoord("Houten").klacht

    def test_judgment_while_the_municipality_is_not_known(self) -> None:
        """As long as it is not known which municipality is meant, the question is still one for yes or no."""
        stand = gesprek(BETER_IN_VOORKEUR)
        vraag = "Kan de cliënt in de gemeente waar het om gaat beter vorm geven aan een zelfredzaam leven?"
        assert gesteld(stand) == vraag

    @pytest.mark.parametrize("antwoord", ["nee", "geen", "Nee, omdat hij overal terecht kan."])
    def test_no_municipality(self, antwoord: str) -> None:
        """To a question after which municipality, *nee* and *geen* say that it is none."""
        soort = Oordeelsoort("elders", "een andere gemeente aangewezen", "Welke gemeente is het?")
        punt = Vraagpunt(oordeel=NodigOordeel(soort, None, (), plaats=True))
        client, _ = read_client({"sleutel": "d1"})
        assert client is not None
        (oordeel,) = cast("list[dict[str, Any]]", invullen(client, punt, antwoord, PEIL)["oordelen"])
        assert oordeel["waarde"] is False

    def test_no_suggestion_for_a_no(self) -> None:
        """Where a municipality must be named, *nee* is refused without a name that looks like it."""
        klacht = gesprek(HERKOMST, "beschermd wonen sinds 1 juni 2021", "nee", vraag="huisvesting").klacht
        assert klacht
        assert "bedoelt u" not in klacht

    def test_often_enough(self) -> None:
        """A fact is not asked for without end."""
        stand = gesprek(VOLWASSEN, "2006")
        assert not stand.klaar
        assert evolve(stand, gesteld=stand.gesteld * MEESTE_KEREN).klaar

    def test_long_answer(self) -> None:
        """An answer without end is refused at once."""
        assert "korter" in gesprek(HERKOMST, ", " * 500_000, vraag="huisvesting").klacht

    def test_after_the_end(self) -> None:
        """An answer after the end changes nothing."""
        klaar = gesprek(URGENT, "ja")
        assert klaar.antwoord("nee") is klaar


class TestHistorie:
    """Answers about stretches of a history."""

    def test_stay_then_address(self) -> None:
        """A stay that goes on, then the address before it: housing is settled."""
        stand = gesprek(HERKOMST, "beschermd wonen in Utrecht sinds 1 juni 2021", vraag="huisvesting")
        assert stand.vraag is not None
        assert stand.vraag.gegeven is not None
        assert stand.vraag.gegeven.sleutel == "verblijfplaatsen"
        klaar = stand.antwoord("Houten van 1 mei 2012 tot 1 juni 2021")
        assert klaar.klaar
        (uitkomst,) = klaar.uitkomsten
        assert uitkomst.waarde is not None
        assert {gemeente.naam for gemeente in uitkomst.waarde.gemeenten} == {"Houten"}

    def test_whole_stretch(self) -> None:
        """A municipality alone holds for the stretch that is asked for."""
        stand = gesprek(HERKOMST, "beschermd wonen sinds 1 juni 2021", "Zeist", vraag="huisvesting")
        (adres,) = stand.client.verblijfplaatsen.lijst
        assert (str(adres.van), str(adres.tot)) == ("2021-05-31", "2021-06-01") or adres.van.volledig
        assert stand.klaar

    def test_none(self) -> None:
        """*Geen* says that the list is complete: there was no stay."""
        stand = gesprek(HERKOMST, "geen", vraag="huisvesting")
        assert stand.client.verblijven.volledig is not None
        assert stand.uitkomsten[0].soort is Uitkomstsoort.NIET_VAN_TOEPASSING

    def test_no_fixed_address(self) -> None:
        """Without a fixed address there is no municipality of origin."""
        stand = gesprek(HERKOMST, "beschermd wonen sinds 1 juni 2021", "geen vast adres", vraag="huisvesting")
        assert stand.klaar
        assert stand.uitkomsten[0].soort is Uitkomstsoort.OORDEEL_NODIG

    def test_cannot_be_established(self) -> None:
        """An address that cannot be established is recorded over the stretch, and not asked for again."""
        stand = gesprek(HERKOMST, "beschermd wonen sinds 1 juni 2021", "niet vast te stellen", vraag="huisvesting")
        assert stand.klaar
        assert isinstance(stand.client.verblijfplaatsen.lijst[0].plaats, NietVastTeStellen)

    @pytest.mark.parametrize("dossier", [{}, {"geboortedatum": "2004-03-09"}, {"geboortedatum": "2004"}])
    def test_cannot_be_established_since_ever(self, dossier: dict[str, Any]) -> None:
        """Where the address since ever cannot be established, nobody asks for the time before that."""
        stand = gesprek(ONAFGEBROKEN, "niet vast te stellen", voorkeursgemeenten=["Houten"], **dossier)
        assert not stand.klacht
        assert stand.klaar

    @pytest.mark.parametrize(
        "antwoord", ["geen", "volledig", "Houten", "niet vast te stellen", "Zeist sinds 1 mei 2010"]
    )
    def test_nothing_before_birth(self, antwoord: str) -> None:
        """What is asked begins at birth, and every kind of answer about it is taken."""
        stand = gesprek(ONAFGEBROKEN, voorkeursgemeenten=["Houten"], geboortedatum="2004-03-09")
        assert stand.vraag is not None
        assert stand.vraag.tijdvak == Periode(date(2004, 3, 9), date(2024, 5, 2))
        assert not stand.antwoord(antwoord).klacht

    def test_skipped_stretch(self) -> None:
        """A stretch that was skipped is not asked for again, nor a part of it."""
        stand = gesprek(BINDING, "Houten van 1 januari 2022 tot 1 januari 2023", "weet ik niet", "weet ik niet")
        assert stand.klaar

    def test_overlap(self) -> None:
        """An address over one that is there already is refused."""
        stand = gesprek(
            BINDING, "Houten van 1 januari 2021 tot 1 juni 2022", "Zeist van 1 januari 2022 tot 1 juni 2022"
        )
        assert "woonadres" in stand.klacht

    def test_stay_without_days(self) -> None:
        """As far back as can be a stay needs its days."""
        assert "sinds wanneer" in gesprek(HERKOMST, "beschermd wonen", vraag="huisvesting").klacht

    def test_complete_elsewhere(self) -> None:
        """A complete time that leaves a gap is refused."""
        over = {"volledigVan": "2010-01-01", "volledigTot": "2011-01-01", "lijst": []}
        assert (
            "aansluit"
            in gesprek(HERKOMST, "volledig van 2020-01-01 tot 2021-01-01", vraag="huisvesting", verblijven=over).klacht
        )


SPLITSING = """Convenant "Brabant"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Vught en Boxtel.

Artikel 1. Verantwoordelijk

De gemeente waar de cliënt zijn woonadres heeft, is verantwoordelijk voor de huisvesting.
"""
IN_DE_INSTELLING = """Convenant "Brabant"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Boxtel, Oisterwijk, Tilburg en Vught.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van verblijf: de gemeente waar de instelling waarin hij verblijft is gelegen.

Artikel 2. Taken

De gemeente van verblijf is verantwoordelijk voor de huisvesting van de cliënt.
"""


class TestHistories:
    """Answers about a stretch of a history that leave its question."""

    def haaren(self, *antwoorden: str) -> Gesprek:
        """Return an interview about an address in Haaren, which was split in 2021."""
        regeling = parse_regeling(SPLITSING, name="brabant").of_fout()
        adres = {"gemeente": "Haaren", "datumVan": "2015-01-01", "functieAdres": "woonadres"}
        adressen = {"volledigVan": "2015-01-01", "volledigTot": "2025-01-01", "lijst": [adres]}
        return gesprek(regeling, *antwoorden, vraag="huisvesting", verblijfplaatsen=adressen)

    def test_no_successor(self) -> None:
        """A municipality into which nothing of the split one went is not kept: it would settle nothing."""
        stand = self.haaren("Groningen")
        assert "nog niet beantwoord" in stand.klacht
        assert stand.client == self.haaren().client
        assert "Vught" in gesteld(stand)

    def test_successor(self) -> None:
        """A successor settles it."""
        assert self.haaren("Groningen", "Vught").klaar

    def test_successor_of_the_place_of_a_stay(self) -> None:
        """A stay in Haaren of which the successor is named stays one stay, in that successor."""
        regeling = parse_regeling(IN_DE_INSTELLING, name="brabant").of_fout()
        stay = {"voorziening": "beschermd wonen", "gemeente": "Haaren", "datumVan": "2017-06-01"}
        stays = {"volledigVan": "2005-01-01", "volledigTot": "2030-01-01", "lijst": [stay]}
        antwoord = "beschermd wonen in Vught sinds 1 juni 2017"
        stand = gesprek(regeling, antwoord, vraag="huisvesting", verblijven=stays)
        assert stand.klaar
        assert len(stand.client.verblijven.lijst) == 1

    @pytest.mark.parametrize("fijner", ["vrouwenopvang", "vrouwenopvang in Utrecht sinds 1 juni 2017"])
    def test_narrower_kind(self, fijner: str) -> None:
        """A stay that was recorded under a wide kind becomes the narrower one that is named: it stays one stay."""
        opvang = lees("De cliënt krijgt urgentie, indien hij verblijft in vrouwenopvang.")
        stand = gesprek(opvang, "opvang in Utrecht sinds 1 juni 2017", fijner)
        assert stand.klaar
        assert [v.voorziening for v in stand.client.verblijven.lijst] == ["vrouwenopvang"]

    def test_wide_kind_again(self) -> None:
        """The same wide kind again is no answer: overlapping stays do not pile up."""
        opvang = lees("De cliënt krijgt urgentie, indien hij verblijft in vrouwenopvang.")
        breed = "opvang in Utrecht sinds 1 juni 2017"
        stand = gesprek(opvang, breed, breed, "opvang in Zeist sinds 1 juli 2017")
        assert "nog niet beantwoord" in stand.klacht
        assert len(stand.client.verblijven.lijst) == 1


class TestBegin:
    """begin."""

    def test_unknown_question(self) -> None:
        """A question that the agreement does not answer is refused, with those that it does."""
        with pytest.raises(ValueError, match="kies uit huisvesting, aanspraak"):
            gesprek(URGENT, vraag="koken")

    def test_assumption_is_not_asked(self) -> None:
        """What the caller presumes is not asked for."""
        stand = begin(URGENT, Client("d1"), peildatum=PEIL, vragen=("aanspraak",), aannames={"dagbesteding": True})
        assert stand.klaar

    def test_no_fact_in_repr(self) -> None:
        """What is known of the client, or was answered, does not show."""
        assert "2006" not in repr(gesprek(VOLWASSEN, "2006"))
        assert "2006" not in repr(gesprek(VOLWASSEN, "2006").vraag)
        stand = gesprek(HERKOMST, "beschermd wonen sinds 1 juni 2021", "Geheimstat", vraag="huisvesting")
        assert "Geheimstad" not in repr(stand)


GEMEENTEN = ("Houten", "Zeist", "Utrecht", "Groningen", "Vianen", "buiten Nederland")
DAGEN = st.dates(date(2005, 1, 1), date(2027, 1, 1)).map(date.isoformat)


@st.composite
def antwoorden(draw: st.DrawFn, punt: Vraagpunt) -> str:
    """Make an answer to a question: mostly one that fits, sometimes nonsense or none."""
    vorm = draw(st.sampled_from(("goed", "goed", "goed", "goed", "weet ik niet", "niet vast te stellen", "onzin")))
    if vorm != "goed":
        return draw(st.text(max_size=12)) if vorm == "onzin" else vorm
    plaats, dag = draw(st.sampled_from(GEMEENTEN)), draw(DAGEN)
    if punt.oordeel is not None:
        return draw(st.sampled_from((plaats, "nee", "ja")))
    assert punt.gegeven is not None
    per_feit = {
        "verblijfplaatsen": (plaats, f"{plaats} sinds {dag}", "volledig", "geen vast adres"),
        "verblijven": (f"beschermd wonen in {plaats} sinds {dag}", "beschermd wonen", "geen", "volledig"),
        "meldingen": (f"{plaats} {dag}", "geen"),
        "regie": (f"{plaats} sinds {dag}", "geen"),
        "huishouden": (f"kind {dag}", "geen"),
        "aanbiedingen": (f"{dag} passend geweigerd", f"{dag}", "geen"),
        "toekenningen": (dag, "geen"),
    }
    per_type = {
        Feittype.JA_NEE: ("ja", "nee"),
        Feittype.DATUM: (dag, dag[:7], dag[:4]),
        Feittype.GEMEENTE: (plaats, "geen"),
        Feittype.BEDRAG: ("€ 5.000", "4999,99", "5000,01"),
    }
    return draw(st.sampled_from(per_feit.get(punt.gegeven.sleutel) or per_type.get(punt.gegeven.type, ("geen",))))


def onderwerpen(stand: Gesprek) -> set[object]:
    """Return what the open outcomes of the interview still need, by fact or judgment."""
    return {nodig.gegeven for uitkomst in stand.uitkomsten for nodig in uitkomst.nog_nodig} | {
        nodig.oordeel for uitkomst in stand.uitkomsten for nodig in uitkomst.oordelen_nodig
    }


class TestLoop:
    """The interview as a whole."""

    @settings(phases=[Phase.explicit, Phase.reuse, Phase.generate])  # a whole interview is slow to shrink
    @given(st.data())
    def test_ends_with_the_outcome_of_its_record(self, data: st.DataObject) -> None:
        """It ends, asks only what is needed, and ends with what evaluate says of the completed record."""
        tekst = data.draw(agreement_texts())
        regeling = parse_regeling(tekst.samen(), name="voorbeeld").of_fout()
        client = data.draw(clients(gegevens=regeling.gegevens).flatmap(minder_bekend))
        peildatum = data.draw(st.dates(date(2018, 1, 1), date(2027, 1, 1)))
        assume(read_client(write_client(client), peildatum=peildatum, gegevens=regeling.gegevens)[0] == client)
        stand = begin(regeling, client, peildatum=peildatum)
        for _ in range(200):
            punt = stand.vraag
            if punt is None:
                break
            assert (punt.gegeven if punt.oordeel is None else punt.oordeel.oordeel) in onderwerpen(stand)
            eerder = stand
            stand = stand.antwoord(data.draw(antwoorden(punt)))
            if stand.klacht:
                assert stand.client == eerder.client
                stand = stand.antwoord("weet ik niet")
            self.vordert(eerder, stand)
        assert stand.klaar
        self.klopt(regeling, stand)

    @settings(max_examples=max(settings().max_examples // 5, 5), phases=[Phase.explicit, Phase.reuse, Phase.generate])
    @given(st.sampled_from(bundled_names()), st.data(), st.dates(date(2018, 1, 1), date(2027, 1, 1)))
    def test_ends_for_every_bundled_text(self, naam: str, data: st.DataObject, peildatum: date) -> None:
        """Under every agreement that is shipped it ends, whatever is answered, and each answer brings it nearer."""
        stand = begin(bundled_regeling(naam).of_fout(), Client("d1"), peildatum=peildatum)
        for _ in range(400):
            if stand.vraag is None:
                break
            eerder, stand = stand, stand.antwoord(data.draw(antwoorden(stand.vraag)))
            stand = stand.antwoord("weet ik niet") if stand.klacht else stand
            self.vordert(eerder, stand)
        assert stand.klaar

    @staticmethod
    def vordert(eerder: Gesprek, stand: Gesprek) -> None:
        """Check that an answer was kept, and that a stretch is not asked for again but to name a stay more narrowly."""
        assert (len(stand.gesteld), len(stand.overgeslagen)) != (len(eerder.gesteld), len(eerder.overgeslagen))
        was, punt = eerder.vraag, stand.vraag
        assert was is not None
        if punt is not None and punt.tijdvak is not None and punt.sleutel == was.sleutel:
            assert punt.gegeven is not None
            assert punt.gegeven.sleutel == "verblijven"
            assert stand.tijdvakken.count(punt.sleutel) == 1

    @staticmethod
    def klopt(regeling: Regeling, stand: Gesprek) -> None:
        """Check that the completed record, written and read, gives the outcome that the interview ended with."""
        gelezen, fouten = read_client(write_client(stand.client), peildatum=stand.peildatum, gegevens=regeling.gegevens)
        assert gelezen is not None, fouten
        na = evaluate(regeling, gelezen, peildatum=stand.peildatum)
        assert [(u.vraag, u.soort, u.waarde) for u in na.uitkomsten] == [
            (u.vraag, u.soort, u.waarde) for u in stand.uitkomsten
        ]
