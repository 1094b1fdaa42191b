"""The assessment as JSON."""

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm
from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    Bevinding,
    Deadline,
    NodigFeit,
    NodigOordeel,
    Reden,
    RegelBevinding,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Waarde,
)
from regio_uitstroom.explain import explain
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.explain.json_schema import outcome_schema
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import OpenPunt, Regeling
from regio_uitstroom.model.regels import Streefnorm
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.tijd import Periode
from tests.explain.conftest import A2_1, A5, ADRES, BETER_ELDERS, COLLEGE, DAGBESTEDING, HOUTEN, ZEIST, Zaakmaker
from tests.explain.conftest import beoordeling as maak_beoordeling

SCHEMA = jsonschema.Draft202012Validator(outcome_schema())
URGENT, NIET_URGENT = Waarde(urgent=True), Waarde(urgent=False)


def vraag(uitkomst: Uitkomst) -> dict[str, object]:
    """Return the outcome of one question as JSON."""
    vragen = to_json(maak_beoordeling(uitkomst)[0])["vragen"]
    assert isinstance(vragen, list)
    assert isinstance(vragen[0], dict)
    return vragen[0]


def urgentie(*uitkomsten: Uitkomst) -> list[object]:
    """Return both codes of VERA and the validity for an assessment with these outcomes."""
    alle = to_json(evolve(maak_beoordeling(uitkomsten[0])[0], uitkomsten=uitkomsten))
    return [alle[veld] for veld in ("voorrangsoort", "voorrangdetailsoort", "geldigVan", "geldigTot")]


def uitkomst(waarde: Waarde | None = None, /, **velden: Any) -> Uitkomst:
    """Return an outcome, by default on housing and settled by a rule."""
    return evolve(Uitkomst(HUISVESTING, Uitkomstsoort.VASTGESTELD, Reden.REGEL, waarde), **velden)


class TestToJson:
    """to_json."""

    def test_is_valid_by_the_schema(self, zaak: tuple[Beoordeling, Regeling]) -> None:
        """Every kind of outcome is as the schema says, by way of JSON text, with and without the agreement."""
        toegelicht = explain(*zaak)
        for gemaakt in (to_json(toegelicht), to_json(toegelicht, zaak[1])):
            SCHEMA.validate(json.loads(json.dumps(gemaakt)))

    def test_tells_one_municipality(self) -> None:
        """One municipality has its code and name."""
        assert vraag(uitkomst(Waarde(frozenset({HOUTEN}))))["waarde"] == {"code": "0321", "naam": "Houten"}

    def test_tells_several_jointly(self) -> None:
        """Several municipalities are a list, by code."""
        gezamenlijk = vraag(uitkomst(Waarde(frozenset({ZEIST, HOUTEN}))))["waarde"]
        assert gezamenlijk == {"gezamenlijk": [{"code": "0321", "naam": "Houten"}, {"code": "0355", "naam": "Zeist"}]}

    @pytest.mark.parametrize("waarde", [URGENT, NIET_URGENT])
    def test_tells_urgency(self, waarde: Waarde) -> None:
        """A reasoned no is a value as well."""
        assert vraag(uitkomst(waarde, vraag=Urgentievraag.AANSPRAAK))["waarde"] == {"urgent": waarde.urgent}

    @pytest.mark.parametrize("waarde", [None, Waarde()])
    def test_tells_no_value(self, waarde: Waarde | None) -> None:
        """No value is null."""
        assert vraag(uitkomst(waarde))["waarde"] is None

    @pytest.mark.parametrize("soort", Uitkomstsoort)
    def test_tells_the_kind(self, soort: Uitkomstsoort) -> None:
        """The kind of outcome is its code."""
        assert vraag(uitkomst(soort=soort))["uitkomst"] == soort.value

    @pytest.mark.parametrize("vorm", ["grond", "verdrongen", "strijd"])
    def test_tells_provisions(self, vorm: str) -> None:
        """A provision is cited as a lawyer would, with the agreement that it stands in."""
        naam = maak_beoordeling(uitkomst())[0].regeling
        assert vraag(uitkomst(None, **{vorm: (A2_1,)}))[vorm] == [
            {"bepaling": "artikel 2, eerste lid", "regeling": naam, "juriconnect": None}
        ]

    def test_tells_what_is_needed(self) -> None:
        """A fact that is needed has its question, where to look, why, and for a history the stretch."""
        nodig = NodigFeit(ADRES, (A2_1, A5), betwist=True, tijdvak=Periode(date(2017, 1, 1), None))
        assert vraag(uitkomst(nog_nodig=(nodig,)))["nogNodig"] == [
            {
                "gegeven": "verblijfplaatsen",
                "vraag": "Waar woonde de cliënt?",
                "vindplaats": "BRP",
                "artikel": ["artikel 2, eerste lid", "artikel 5"],
                "betwist": True,
                "tijdvak": {"van": "2017-01-01", "tot": None},
                "antwoorden": {"type": "historie", "keuzes": [], "van": None, "tot": None},
            }
        ]

    def test_tells_what_can_be_answered(self) -> None:
        """A fact that is needed has the answers that are still possible."""
        vorm = Antwoordvorm(Feittype.DATUM, van=date(2004, 1, 1), tot=date(2005, 1, 1))
        nodig = NodigFeit(DAGBESTEDING, (A5,), antwoorden=vorm)
        gevonden: Any = vraag(uitkomst(nog_nodig=(nodig,)))["nogNodig"]
        assert gevonden[0]["antwoorden"] == {"type": "datum", "keuzes": [], "van": "2004-01-01", "tot": "2005-01-01"}

    def test_tells_who_must_judge(self) -> None:
        """A judgment that is needed has its question, its judge, and the outcome with and without."""
        nodig = NodigOordeel(BETER_ELDERS, "het college", (A5,), met=Waarde(frozenset({ZEIST})), norm=(Citaat("4"),))
        assert vraag(uitkomst(oordelen_nodig=(nodig,)))["oordelenNodig"] == [
            {
                "oordeel": "beter zelfredzaam elders",
                "vraag": "Kan de cliënt in Zeist beter vorm geven aan een zelfredzaam leven?",
                "beoordelaar": "het college",
                "artikel": ["artikel 5"],
                "norm": ["artikel 4"],
                "met": {"code": "0355", "naam": "Zeist"},
                "zonder": None,
                "metUitkomst": None,
                "zonderUitkomst": None,
                "wijstGemeenteAan": False,
            }
        ]

    def test_tells_possible_values(self) -> None:
        """The values still possible keep their order."""
        mogelijk = vraag(uitkomst(mogelijk=(NIET_URGENT, URGENT)))["mogelijk"]
        assert mogelijk == [{"urgent": False}, {"urgent": True}]

    def test_says_that_a_list_was_not_pruned(self) -> None:
        """A list of needed facts that may hold too much says so."""
        assert vraag(uitkomst(volledig_gesnoeid=False))["nogNodigGesnoeid"] is False

    def test_names_municipalities_that_do_not_take_part(self) -> None:
        """A municipality that a rule points at but that does not take part is named."""
        buiten = uitkomst(gemeenten_buiten=(Gemeente("0620", "Vianen", "Utrecht", None, None),))
        assert vraag(buiten)["gemeentenBuiten"] == [{"code": "0620", "naam": "Vianen"}]

    def test_urgency_has_the_code_of_vera(self) -> None:
        """Urgency that was settled is URG; without a stay among its reasons nothing more is said."""
        aanspraak = uitkomst(URGENT, vraag=Urgentievraag.AANSPRAAK)
        assert urgentie(aanspraak) == ["URG", None, None, None]

    @pytest.mark.parametrize(("voorziening", "code"), [("beschermd wonen", "UIT"), ("penitentiaire inrichting", "EXD")])
    def test_urgency_from_a_stay(self, voorziening: str, code: str) -> None:
        """Urgency that rests on a stay has the code of that kind of stay, which the schema knows."""
        uitstroom = Bevinding("de cliënt uitstroomt", waarheid=True, voorzieningen=(voorziening,))
        aanspraak = uitkomst(
            URGENT,
            vraag=Urgentievraag.AANSPRAAK,
            grond=(A2_1,),
            redenering=(RegelBevinding(A2_1, geldt=True, bevinding=uitstroom),),
        )
        gemaakt = to_json(maak_beoordeling(aanspraak)[0])
        SCHEMA.validate(gemaakt)
        assert gemaakt["voorrangdetailsoort"] == code

    @pytest.mark.parametrize(
        "geen",
        [
            uitkomst(NIET_URGENT, vraag=Urgentievraag.AANSPRAAK),
            uitkomst(URGENT, vraag=Urgentievraag.AANSPRAAK, soort=Uitkomstsoort.OORDEEL_NODIG),
            uitkomst(None, vraag=Urgentievraag.AANSPRAAK, soort=Uitkomstsoort.ONBEPAALD),
            uitkomst(Waarde(frozenset({HOUTEN}))),
        ],
    )
    def test_other_outcomes_have_none(self, geen: Uitkomst) -> None:
        """No code of VERA stands where urgency was not settled, or is refused."""
        assert urgentie(geen)[:2] == [None, None]

    def test_status_goes_before_aanspraak(self) -> None:
        """An urgency that lapsed gives no priority, though another may be granted; its validity is told."""
        aanspraak = uitkomst(URGENT, vraag=Urgentievraag.AANSPRAAK)
        status = uitkomst(
            NIET_URGENT, vraag=Urgentievraag.STATUS, geldig_van=date(2017, 10, 10), geldig_tot=date(2018, 4, 10)
        )
        assert urgentie(aanspraak, status) == [None, None, "2017-10-10", "2018-04-10"]

    def test_status_that_does_not_apply_gives_way(self) -> None:
        """Where nothing was granted, the aanspraak tells."""
        status = uitkomst(vraag=Urgentievraag.STATUS, soort=Uitkomstsoort.NIET_VAN_TOEPASSING)
        assert urgentie(uitkomst(URGENT, vraag=Urgentievraag.AANSPRAAK), status)[:2] == ["URG", None]

    def test_tells_what_goes_with_it(self) -> None:
        """Terms, intentions and open points stand beside the outcomes, each with its provision."""
        beoordeling, _ = maak_beoordeling(
            uitkomst(),
            deadlines=(Deadline(A5, "de zorgaanbieder", "de cliënt aanmelden", date(2017, 9, 1), "de uitstroom"),),
            streven=(Streefnorm(citaat=A5, tekst="De gemeenten streven …", actor=COLLEGE, werkwoord="streven"),),
            open_punten=(OpenPunt("de looptijd"),),
        )
        gemaakt = to_json(beoordeling)
        plaats = {"bepaling": "artikel 5", "regeling": beoordeling.regeling}
        termijn = {"actor": "de zorgaanbieder", "tekst": "de cliënt aanmelden", "moment": "de uitstroom"}
        verder = {"momentGeweest": None, "momentOp": None, "vroegst": None, "verlenging": None, "voorbehoud": None}
        verder["nietVoor"] = None
        assert gemaakt["termijnen"] == [{**plaats, **termijn, **verder, "uiterlijk": "2017-09-01"}]
        assert gemaakt["streven"] == [{**plaats, "actor": "het college", "tekst": "De gemeenten streven …"}]
        assert gemaakt["openPunten"] == [{**plaats, "bepaling": None, "tekst": "de looptijd"}]

    def test_has_room_in_a_resultaat(self, maak: Zaakmaker) -> None:
        """The toelichting fits in a Resultaat of the ZGW standards."""
        (gelezen,) = explain(*maak("vastgesteld_uitzondering")).uitkomsten
        toelichting = vraag(gelezen)["toelichting"]
        assert isinstance(toelichting, str)
        assert 0 < len(toelichting) <= 1000
