"""Why and why not, for every kind of rule and of condition that the model has."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, get_args

import pytest

from regio_uitstroom import Beoordeling, Regeling, evaluate, parse_regeling, read_client, waarom, waarom_niet
from regio_uitstroom.explain.knopen import Lot
from regio_uitstroom.explain.plaats import plaatsen
from regio_uitstroom.model import regels as r
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.doorloop import van_soort
from tests.explain.test_leesbaar import BIJZIN_ALS_KOP, SLORDIG

PEILDATUM = date(2026, 11, 1)

KOP = """\
Convenant "Proef"
Regio: Utrecht
Soort: convenant
Looptijd: van 1 januari 2017 tot 1 januari 2030

Partijen

De gemeenten Bunnik, Houten, Utrecht en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"
huurschuld: de huurschuld van de cliënt (bedrag)
  vraag: "Hoe hoog is de huurschuld van de cliënt?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn
   woonadres had;
c. regiobinding: de cliënt stond in de laatste drie jaar ten minste twee jaar ingeschreven in een deelnemende
   gemeente.

"""

VOORWAARDEN: dict[type, str] = {
    v.En: "hij uitstroomgereed is en dagbesteding heeft",
    v.Of: "hij uitstroomgereed is of dagbesteding heeft",
    v.Niet: "hij niet uitstroomgereed is",
    v.Vermoed: "hij uitstroomgereed is, behoudens tegenbewijs",
    v.FeitIs: "hij dagbesteding heeft",
    v.FeitVergelijking: "de huurschuld van de cliënt hoger is dan 5.000 euro",
    v.BegripGeldt: "hij regiobinding heeft",
    v.Verblijfstest: "hij verblijft in beschermd wonen",
    v.Uitstroomgereed: "hij uitstroomgereed is",
    v.Leeftijd: "hij de leeftijd van achttien jaar heeft bereikt",
    v.Woonduur: "hij in de laatste drie jaar ten minste twee jaar in Zeist woonde",
    v.Verblijfsduur: "hij ten minste zes maanden onafgebroken in beschermd wonen verblijft",
    v.KanNietVastgesteld: "de gemeente van herkomst niet kan worden vastgesteld",
    v.NeemtDeel: "de gemeente van herkomst aan dit convenant deelneemt",
    v.TerugkeerOnveilig: "terugkeer naar de gemeente van herkomst onveilig is",
    v.HeeftGeweigerd: "hij een passende woning heeft geweigerd",
    v.HeeftMinderjarigKind: "hij een minderjarig kind heeft",
    v.HeeftGezinslid: "hij een partner heeft",
    v.HeeftAdres: "hij zijn woonadres in Houten heeft",
    v.HeeftGemeld: "hij zich in Zeist heeft gemeld",
    v.IsToegekend: "aan hem urgentie is toegekend",
    v.IsAangeboden: "aan hem een passende woning is aangeboden",
    v.WilWonen: "hij in een deelnemende gemeente wil wonen",
    v.HeeftDatum: "hij een verwachte uitstroomdatum heeft",
    v.OordeelGeeft: "naar het oordeel van het college toepassing leidt tot een schrijnende situatie",
}
"""A condition of each kind that a grant of urgency can have."""

URGENTIE = "De cliënt krijgt urgentie, indien {}."
MEER_VOORWAARDEN: dict[type, str] = {
    v.BuitenNederland: URGENTIE.format("de gemeente van herkomst buiten Nederland is"),
    v.Dezelfde: URGENTIE.format("de gemeente van herkomst de gemeente van voorkeur is"),
    v.Fictief: (
        f"{URGENTIE.format('hij uitstroomgereed is')}\n"
        "2. De cliënt die regiobinding heeft, wordt geacht uitstroomgereed te zijn."
    ),
    v.OpLaatsteDag: (
        "De cliënt reageert binnen twee weken na het aanbod, indien hij jonger is dan 40 jaar.\n"
        "2. De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken."
    ),
    v.TermijnVerstreken: (
        "De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.\n"
        "2. De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken."
    ),
}
"""Conditions with a text of their own."""

ZONDER_ZIN = {v.InOnderzoek}
"""A kind that no sentence makes: the evaluator makes it of a fact of that name."""

REGELS: dict[type, str] = {
    r.Verantwoordelijkheid: "Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting.",
    r.Urgentie: URGENTIE.format("hij uitstroomgereed is"),
    r.Geldigheid: "De urgentie geldt zes maanden vanaf de datum van toekenning.",
    r.Verval: "De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.",
    r.Intrekking: "Het college kan de urgentie intrekken, indien de cliënt dagbesteding heeft.",
    r.Verlenging: (
        "De urgentie geldt zes maanden vanaf de datum van toekenning.\n"
        "2. Het college kan de urgentie met drie maanden verlengen, indien de cliënt dagbesteding heeft."
    ),
    r.Bevoegdheid: (
        f"{URGENTIE.format('hij uitstroomgereed is')}\n"
        "2. Het college kan het eerste lid buiten toepassing laten, indien de cliënt dagbesteding heeft."
    ),
    r.NietVanToepassing: (
        f"{URGENTIE.format('hij uitstroomgereed is')}\n"
        "2. Het eerste lid is niet van toepassing, indien de cliënt dagbesteding heeft."
    ),
    r.Voorrang: (
        f"{URGENTIE.format('hij uitstroomgereed is')}\n"
        "2. Bij de toewijzing van een woning geldt de volgende volgorde:\n"
        "   a. cliënten die uitstromen uit vrouwenopvang; en\n   b. cliënten die uitstromen uit beschermd wonen."
    ),
    r.Verplichting: "De zorgaanbieder meldt de cliënt aan bij de gemeente, indien de cliënt dagbesteding heeft.",
    r.Kanbepaling: "De woningcorporatie mag de cliënt begeleiden, indien de cliënt dagbesteding heeft.",
    r.Overdracht: "De overdracht omvat hulp bij de verhuizing, indien de cliënt dagbesteding heeft.",
    r.Quotum: "De woningcorporaties stellen jaarlijks ten hoogste 300 woningen beschikbaar.",
    r.Verdeling: "De gemeenten verdelen deze cliënten gelijkelijk.",
    r.Streefnorm: "De gemeenten streven naar een eerlijke verdeling.",
    r.Overgang: (
        f"{URGENTIE.format('hij uitstroomgereed is')}\n"
        "2. Dit convenant is van toepassing op cliënten die op of na 1 januari 2019 zijn ingestroomd."
    ),
    r.Toepassingsbereik: (
        f"{URGENTIE.format('hij uitstroomgereed is')}\n"
        "2. Dit convenant is van toepassing op cliënten die uitstromen uit tijdelijk verblijf."
    ),
    r.Inwerkingtreding: "Dit convenant treedt in werking op 1 januari 2017 en vervalt op 1 januari 2030.",
    r.Termijnenwet: "De Algemene termijnenwet is van toepassing op de termijnen in dit convenant.",
    r.Rangorde: (
        "Reageren meer urgente woningzoekenden op dezelfde woning, dan gaat voor:\n"
        "   a. degene met de oudste urgentie; en\n   b. bij gelijke datum beslist het lot."
    ),
    r.Verdaging: (
        "Het college beslist binnen zes weken na ontvangst van de aanvraag.\n"
        "2. De termijn, bedoeld in het eerste lid, kan door het college eenmaal met vier weken worden verdaagd."
    ),
    r.Opschorting: (
        "Het college beslist binnen zes weken na ontvangst van de aanvraag.\n"
        "2. De termijn, bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop het college om "
        "aanvulling vraagt tot de dag waarop de aanvraag is aangevuld."
    ),
    r.Fictie: MEER_VOORWAARDEN[v.Fictief],
    r.OpenRegel: "Een verbroken relatie staat gelijk aan een gedwongen vertrek uit het ouderlijk huis.",
    r.Bepaling: "Het restant wordt toegedeeld aan de gemeente met de grootste rest.",
}
"""Leden of an article that hold a rule of each kind."""


def _volledig(*lijst: dict[str, Any]) -> dict[str, Any]:
    return {"volledigVan": "1980-01-01", "volledigTot": "2026-11-02", "lijst": list(lijst)}


def _woont(gemeente: str, van: str, tot: str | None = None) -> dict[str, Any]:
    adres = {"gemeente": gemeente, "datumVan": van, "functieAdres": "woonadres"}
    return adres if tot is None else adres | {"datumTot": tot}


DOSSIERS: dict[str, dict[str, Any]] = {
    "niets bekend": {},
    "uit Zeist": {
        "geboortedatum": "1990-05-01",
        "verblijfplaatsen": _volledig(_woont("Zeist", "1990-05-01", "2026-01-01"), _woont("Houten", "2026-01-01")),
        "verblijven": _volledig({"voorziening": "beschermd wonen", "gemeente": "Houten", "datumVan": "2025-06-01"}),
        "meldingen": [{"gemeente": "Zeist", "datum": "2026-02-01"}],
        "uitstroomgereedVanaf": "2026-03-01",
        "verwachteUitstroomdatum": "2026-12-01",
        "aanvraagdatum": "2026-03-01",
        "onveiligeGemeenten": ["Zeist"],
        "voorkeursgemeenten": ["Zeist"],
        "toekenningen": [{"datum": "2026-07-01"}],
        "aanbiedingen": [{"datum": "2026-08-01", "passend": True, "reactie": "geweigerd"}],
        "huishouden": [{"rol": "kind", "geboortedatum": "2020-01-01"}, {"rol": "partner"}],
        "feiten": {"dagbesteding": True, "huurschuld": 9000},
        "oordelen": [{"oordeel": "schrijnende situatie", "door": "het college", "datum": "2026-09-01", "waarde": True}],
    },
    "uit Groningen": {
        "geboortedatum": "2010-05-01",
        "verblijfplaatsen": _volledig(_woont("Groningen", "2010-05-01", "2026-10-01")),
        "verblijven": _volledig(),
        "meldingen": [],
        "uitstroomgereedVanaf": "2027-03-01",
        "onveiligeGemeenten": [],
        "voorkeursgemeenten": ["Groningen"],
        "toekenningen": [],
        "aanbiedingen": [],
        "huishouden": [],
        "feiten": {"dagbesteding": False, "huurschuld": 250},
        "oordelen": [
            {"oordeel": "schrijnende situatie", "door": "het college", "datum": "2026-09-01", "waarde": False}
        ],
    },
}
"""A client of whom nothing is known, one for whom the conditions hold, one for whom they fail."""

TEKSTEN = {
    **{soort: URGENTIE.format(zin) for soort, zin in VOORWAARDEN.items()},
    **MEER_VOORWAARDEN,
    **REGELS,
}


@cache
def regeling(soort: type) -> Regeling:
    """Return the agreement with a rule or a condition of that kind."""
    return parse_regeling(f"{KOP}Artikel 2. Regels\n\n1. {TEKSTEN[soort]}\n", name="proef").of_fout()


def beoordeel(soort: type, wie: str) -> tuple[Beoordeling, Regeling]:
    """Apply it to one of the clients."""
    tekst = regeling(soort)
    client, fouten = read_client({"sleutel": "k"} | DOSSIERS[wie], peildatum=PEILDATUM, gegevens=tekst.gegevens)
    assert client is not None, fouten
    return evaluate(tekst, client, peildatum=PEILDATUM), tekst


def zinnen_van(tekst: str) -> list[str]:
    """Return the sentences of a text."""
    return [zin for alinea in tekst.splitlines() for zin in alinea.split(". ")]


class TestSoorten:
    """The tables above."""

    def test_every_rule(self) -> None:
        """Every kind of rule has a text."""
        assert REGELS.keys() == set(get_args(r.Regel))

    def test_every_condition(self) -> None:
        """Every kind of condition has a text, but those that no sentence makes."""
        assert VOORWAARDEN.keys() | MEER_VOORWAARDEN.keys() | ZONDER_ZIN == set(get_args(v.Voorwaarde))

    @pytest.mark.parametrize("soort", TEKSTEN)
    def test_text_has_it(self, soort: type) -> None:
        """The text for a kind makes one of that kind."""
        regels = regeling(soort).regels
        assert any(type(regel) is soort for regel in regels) or any(van_soort(soort, *regels))

    @pytest.mark.parametrize("soort", sorted(VOORWAARDEN.keys() - {v.HeeftDatum, v.Vermoed}, key=str))
    def test_clients_differ(self, soort: type) -> None:
        """Of the three clients a condition is unknown for one, holds for one, and fails for one.

        That there is no such day no record can tell, and a presumption is settled where nothing is known.
        """
        over = [waarom_niet(*beoordeel(soort, wie), "2, eerste lid")[0].geldt for wie in DOSSIERS]
        assert over[0] is None
        assert set(over[1:]) == {True, False}


@pytest.mark.parametrize("wie", DOSSIERS)
@pytest.mark.parametrize("soort", TEKSTEN)
class TestWaaromWelEnNiet:
    """waarom and waarom_niet, for every kind of rule and condition."""

    def test_every_provision_says_something(self, soort: type, wie: str) -> None:
        """Every rule says what became of it, in sentences without a trace of the program; none is said twice."""
        beoordeling, tekst = beoordeel(soort, wie)
        for plaats in plaatsen(tekst):
            for een in waarom_niet(beoordeling, tekst, plaats):
                gezegd = [zin for zin in zinnen_van(een.tekst) if zin]
                assert gezegd
                assert not SLORDIG.search(een.tekst), een.tekst
                assert len(gezegd) == len(set(gezegd)), een.tekst

    def test_motivering(self, soort: type, wie: str) -> None:
        """Every letter is in sentences without a trace of the program; none is said twice in one paragraph."""
        for uitkomst in beoordeel(soort, wie)[0].uitkomsten:
            assert not SLORDIG.search(uitkomst.motivering), uitkomst.motivering
            for alinea in uitkomst.motivering.splitlines():
                assert len(zinnen_van(alinea)) == len(set(zinnen_van(alinea))), alinea

    def test_tree(self, soort: type, wie: str) -> None:
        """Every node of the tree has words: main clauses, without a trace of the program."""
        for knoop in waarom(*beoordeel(soort, wie)).knopen:
            assert knoop.tekst
            assert not SLORDIG.search(f"{knoop.tekst} {knoop.toelichting}"), knoop.tekst
            assert not BIJZIN_ALS_KOP.search(knoop.tekst), knoop.tekst

    def test_reason_rests_on_something(self, soort: type, wie: str) -> None:
        """A rule that does not apply, or may not, names a fact, a judgment or what keeps it from being known."""
        beoordeling, tekst = beoordeel(soort, wie)
        loten = {Lot.NIET_VAN_TOEPASSING, Lot.ONBEKEND}
        for plaats in plaatsen(tekst):
            for een in waarom_niet(beoordeling, tekst, plaats):
                if een.lot in loten:
                    assert any(woorden in een.tekst for woorden in GRONDEN), een.tekst


GRONDEN = (
    "Daarvoor is gelezen: ",
    "Daarvoor ontbreekt nog het antwoord op: ",
    " is er volgens het dossier niet",
    " is niet toegepast: het dossier zegt niet dat ",
    " noemt alle gronden; ",
    " is niet van kracht",
)
"""What a reason rests on, in the words that lead it in."""
