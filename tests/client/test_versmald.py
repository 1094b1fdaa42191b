"""The JSON Schema of a record with the facts alone that one agreement can use."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from regio_uitstroom import bundled_names, bundled_regeling
from regio_uitstroom.client import record_schema
from regio_uitstroom.client.versmald import versmald
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels

VOL: dict[str, Any] = {
    "sleutel": "a-1",
    "peildatum": "2026-11-01",
    "geboortedatum": "1990-01-01",
    "verblijfplaatsen": {"lijst": [{"gemeente": "Houten", "datumVan": "2020-01-01"}]},
    "huishouden": [{"rol": "kind"}],
    "hulpvraag": {"datum": "2026-01-01", "werkelijkVerblijf": "Zeist"},
    "feiten": {"zwervend bestaan": True, "zelfstandig wonen": False},
}


def meldt(schema: dict[str, Any], dossier: dict[str, Any]) -> list[str]:
    """Return what is wrong with a record by a schema."""
    return sorted(str(fout.message) for fout in jsonschema.Draft202012Validator(schema).iter_errors(dossier))


class TestVersmald:
    """versmald."""

    @pytest.mark.parametrize(
        ("sleutels", "dossier"),
        [
            ((), {"sleutel": "a-1"}),
            (("geboortedatum",), {"sleutel": "a-1", "geboortedatum": "1990-01-01"}),
            (("hulpvraag.datum",), {"sleutel": "a-1", "hulpvraag": {"datum": "2026-01-01"}}),
            (("feiten.zwervend bestaan",), {"sleutel": "a-1", "feiten": {"zwervend bestaan": True}}),
        ],
    )
    def test_no_more_than_these(self, sleutels: tuple[str, ...], dossier: dict[str, Any]) -> None:
        """A record with these facts meets it, one with all of them does not."""
        smal = versmald(record_schema(()), sleutels)
        assert meldt(record_schema(()), VOL) == []
        assert meldt(smal, dossier) == []
        assert meldt(smal, VOL)

    @pytest.mark.parametrize("groep", ["hulpvraag", "feiten"])
    def test_within_a_group(self, groep: str) -> None:
        """Of a group only what is asked for may be there."""
        eerste, *_ = VOL[groep]
        smal = versmald(record_schema(()), (f"{groep}.{eerste}",))
        assert meldt(smal, {"sleutel": "a-1", groep: {eerste: VOL[groep][eerste]}}) == []
        assert meldt(smal, {"sleutel": "a-1", groep: VOL[groep]})

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """For every bundled agreement it is a schema in which every definition is used."""
        regeling = bundled_regeling(naam).of_fout()
        smal = versmald(record_schema(regeling.gegevens), bruikbare_sleutels(regeling))
        jsonschema.Draft202012Validator.check_schema(smal)
        tekst = str(smal)
        assert all(f"#/$defs/{definitie}'" in tekst for definitie in smal["$defs"])
        assert meldt(smal, {"sleutel": "a-1"}) == []
