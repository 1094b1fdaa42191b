"""Which facts of a record an agreement can use; that no others are read is tested with the evaluator."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.model import gemeentebron as b
from regio_uitstroom.model import regels as r
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels
from regio_uitstroom.model.regeling import Deelname
from regio_uitstroom.model.woorden import Actor, Moment
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, cit, gemeente, regeling, urgentie, verantwoordelijk

IN_ONDERZOEK = ("verblijfplaatsen", "verblijfplaatsen.inOnderzoek")
MELDING = {"meldingen", "verblijven", "geboortedatum", "verwachteUitstroomdatum"}
HOUTEN = b.VasteGemeente(gemeente("Houten"))


class TestBruikbareSleutels:
    """bruikbare_sleutels."""

    @pytest.mark.parametrize(
        ("voorwaarde", "sleutels"),
        [
            (v.Leeftijd(18, None, Moment("peildatum", "de peildatum")), {"geboortedatum"}),
            (v.Leeftijd(18, None, Moment("aanmelding", "de aanmelding")), {"geboortedatum", "meldingen"}),
            (v.Uitstroomgereed(), {"uitstroomgereedVanaf"}),
            (v.HeeftMinderjarigKind(), {"huishouden"}),
            (v.TerugkeerOnveilig(HOUTEN), {"onveiligeGemeenten"}),
            (v.FeitIs(Gegeven("feiten.x", "x", Feittype.JA_NEE, "x?")), {"feiten.x"}),
            (
                v.Niet(v.En((v.Uitstroomgereed(), v.HeeftGeweigerd(passend=True)))),
                {"uitstroomgereedVanaf", "aanbiedingen"},
            ),
        ],
    )
    def test_condition(self, voorwaarde: Any, sleutels: set[str]) -> None:
        """What a condition looks at, however deep it stands, beside what is always looked at."""
        assert bruikbare_sleutels(regeling(urgentie("2", voorwaarde))) == sleutels | {"toekenningen"}

    def test_source(self) -> None:
        """What a municipality is found in."""
        bron = b.Keten((b.GemeenteUitRecord(b.GemeenteFeitsoort.VOORKEUR), b.WoonadresVoorafgaand(None)))
        gevonden = bruikbare_sleutels(regeling(verantwoordelijk("2", bron)))
        assert gevonden == {"voorkeursgemeenten", "verblijven", "verblijfplaatsen", "geboortedatum", "toekenningen"}

    def test_theme(self) -> None:
        """A party that takes part for one theme makes the stays matter."""
        zonder = regeling(verantwoordelijk("2", HOUTEN), partijen=[Deelname(gemeente("Houten"))])
        met = regeling(verantwoordelijk("2", HOUTEN), partijen=[Deelname(gemeente("Houten"), thema="vrouwenopvang")])
        assert bruikbare_sleutels(zonder) == {"toekenningen"}
        assert bruikbare_sleutels(met) == {"toekenningen", "verblijven", "geboortedatum"}

    def test_duty(self) -> None:
        """A duty looks at its moment, at the events that carry it out, and at the stay during which these count."""
        weken = Duur(2, Eenheid.WEEK)
        na = r.Termijn(weken, r.Richting.NA, Moment("toekenning", "de toekenning"))
        voor = r.Termijn(weken, r.Richting.VOOR, Moment("verwachte uitstroom", "de verwachte uitstroomdatum"))
        corporatie = Actor("woningcorporatie", "de woningcorporatie")
        aanbod = r.Verplichting(
            citaat=cit("5"), actor=corporatie, handeling="aanbieden", voorwerp="een woning", termijn=na
        )
        melding = r.Verplichting(citaat=cit("5"), actor=COLLEGE, handeling="aanmelden", termijn=voor, client=True)
        hulp = r.Verplichting(citaat=cit("5"), actor=COLLEGE, handeling="helpen")
        altijd = {"toekenningen", "verrichtingen"}
        assert bruikbare_sleutels(regeling(aanbod)) == altijd | {"aanbiedingen"}
        assert bruikbare_sleutels(regeling(melding)) == altijd | MELDING
        assert bruikbare_sleutels(regeling(hulp)) == altijd
