"""Presumed facts as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from regio_uitstroom.cli.aannames import lees_aannames
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.tijd import Duur, Eenheid

GEGEVENS = tuple(
    Gegeven(f"feiten.{naam}", naam, soort, "?", keuzes=("goed", "slecht") if soort is Feittype.KEUZE else ())
    for naam, soort in [
        ("dagbesteding", Feittype.JA_NEE),
        ("huurschuld", Feittype.BEDRAG),
        ("kinderen", Feittype.AANTAL),
        ("wachttijd", Feittype.DUUR),
        ("intake", Feittype.DATUM),
        ("werkgemeente", Feittype.GEMEENTE),
        ("oordeel", Feittype.KEUZE),
    ]
)
HOUTEN = register().code("0321")


class TestLeesAannames:
    """``lees_aannames``."""

    @pytest.mark.parametrize(
        ("tekst", "sleutel", "waarde"),
        [
            ("dagbesteding=ja", "feiten.dagbesteding", True),
            ("feiten.dagbesteding = nee", "feiten.dagbesteding", False),
            ("huurschuld=1.250,50", "feiten.huurschuld", Decimal("1250.5")),
            ("huurschuld=€ 300", "feiten.huurschuld", Decimal(300)),
            ("kinderen=2", "feiten.kinderen", 2),
            ("wachttijd=6 maanden", "feiten.wachttijd", Duur(6, Eenheid.MAAND)),
            ("wachttijd=1 jaar", "feiten.wachttijd", Duur(1, Eenheid.JAAR)),
            ("intake=21 november 2026", "feiten.intake", Datum(2026, 11, 21)),
            ("werkgemeente=Houten", "feiten.werkgemeente", HOUTEN),
            ("oordeel=goed", "feiten.oordeel", "goed"),
            ("geboortedatum=2004-03-09", "geboortedatum", Datum(2004, 3, 9)),
            ("hulpvraag.werkelijkVerblijf=Houten", "hulpvraag.werkelijkVerblijf", HOUTEN),
            ("onveiligeGemeenten=geen", "onveiligeGemeenten", ()),
            ("voorkeursgemeenten=Houten", "voorkeursgemeenten", (HOUTEN,)),
            ("aanbiedingen=geen", "aanbiedingen", ()),
            ("zwervend bestaan=nee", "feiten.zwervend bestaan", False),
        ],
    )
    def test_by_type(self, tekst: str, sleutel: str, waarde: object) -> None:
        """A value is read by the type of its fact, and means what it would mean in a record."""
        assert lees_aannames([tekst], GEGEVENS) == {sleutel: waarde}

    def test_several(self) -> None:
        """Several presumptions stand side by side."""
        assert len(lees_aannames(["dagbesteding=ja", "kinderen=0"], GEGEVENS)) == 2

    @pytest.mark.parametrize(
        ("tekst", "klacht"),
        [
            ("dagbesteding", "schrijf een feit en een waarde"),
            ("dagbesteding=", "schrijf een feit en een waarde"),
            ("dagbestedin=ja", "bedoelt u `dagbesteding`"),
            ("verblijfplaatsen=geen", "geen feit dat kan worden aangenomen"),
            ("dagbesteding=misschien", "`dagbesteding`: schrijf ja of nee"),
            ("huurschuld=veel", "schrijf een getal"),
            ("wachttijd=lang", "schrijf een duur"),
            ("intake=morgen", "geen datum"),
            ("aanbiedingen=drie", "alleen `geen`"),
            ("werkgemeente=Nergenshuizen", "`werkgemeente`: verwacht"),
            ("oordeel=matig", "`oordeel`: verwacht een van `goed`, `slecht`"),
        ],
    )
    def test_wrong(self, tekst: str, klacht: str) -> None:
        """What cannot be read is told in Dutch, with the fact."""
        with pytest.raises(ValueError, match=klacht):
            lees_aannames([tekst], GEGEVENS)
