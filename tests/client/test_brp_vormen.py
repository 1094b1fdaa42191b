"""Answers with every field that the published specifications know: BRP API Personen 2.7.0 and BRP historie 2.0.0.

The tables hold names of fields and kinds of values only; what stands in them is invented.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client import read_client
from regio_uitstroom.client.brp import from_brp
from tests.client.brp_antwoorden import dag

MERKTEKEN = "GEHEIM"
"""Stands in every text that must not reach the record."""

DATUM, TABEL, TEKST, JA_NEE, LIJST = "datum", "tabel", "tekst", "ja of nee", "lijst"
ONDERZOEK = {"datumIngangOnderzoek": DATUM, "type": JA_NEE, "datumVan": JA_NEE}
ADRESONDERZOEK = {
    **ONDERZOEK,
    "functieAdres": JA_NEE,
    "nummeraanduidingIdentificatie": JA_NEE,
    "adresseerbaarObjectIdentificatie": JA_NEE,
}
HISTORIEONDERZOEK = {"datumTot": JA_NEE, "gemeenteVanInschrijving": JA_NEE}
BINNENLAND = {
    "officieleStraatnaam": TEKST,
    "korteStraatnaam": TEKST,
    "huisnummer": TEKST,
    "huisletter": TEKST,
    "huisnummertoevoeging": TEKST,
    "aanduidingBijHuisnummer": TABEL,
    "postcode": TEKST,
    "woonplaats": TEKST,
    "inOnderzoek": {"datumIngangOnderzoek": DATUM, "postcode": JA_NEE, "woonplaats": JA_NEE, "huisnummer": JA_NEE},
}
BUITENLAND = {
    "regel1": TEKST,
    "regel2": TEKST,
    "regel3": TEKST,
    "land": TABEL,
    "inOnderzoek": {"datumIngangOnderzoek": DATUM, "regel1": JA_NEE, "land": JA_NEE},
}
LOCATIE = {"locatiebeschrijving": TEKST, "inOnderzoek": {"datumIngangOnderzoek": DATUM, "locatiebeschrijving": JA_NEE}}
ADRESSERING = {"adresregel1": TEKST, "adresregel2": TEKST, "inOnderzoek": {"adresregel1": JA_NEE}}

NU = {"datumIngangGeldigheid": DATUM}
"""What a current address has besides."""
TOEN = {"datumTot": DATUM, "gemeenteVanInschrijving": TABEL}
"""What an address of the history has besides."""

VERBLIJFPLAATSEN: dict[str, dict[str, Any]] = {
    "Adres": {
        "verblijfadres": BINNENLAND,
        "functieAdres": "functie",
        "adresseerbaarObjectIdentificatie": TEKST,
        "nummeraanduidingIdentificatie": TEKST,
        "inOnderzoek": ADRESONDERZOEK,
    },
    "Locatie": {
        "functieAdres": "functie",
        "verblijfadres": LOCATIE,
        "inOnderzoek": {**ONDERZOEK, "functieAdres": JA_NEE},
    },
    "VerblijfplaatsBuitenland": {"verblijfadres": BUITENLAND, "inOnderzoek": ONDERZOEK},
    "VerblijfplaatsOnbekend": {"inOnderzoek": ONDERZOEK},
}
IN_NEDERLAND = {"Adres", "Locatie"}

PERSOON: dict[str, Any] = {
    "aNummer": TEKST,
    "burgerservicenummer": TEKST,
    "datumEersteInschrijvingGBA": DATUM,
    "geheimhoudingPersoonsgegevens": JA_NEE,
    "geslacht": TABEL,
    "inOnderzoek": {
        "datumIngangOnderzoekPersoon": DATUM,
        "datumIngangOnderzoekGemeente": DATUM,
        "datumIngangOnderzoekGezag": DATUM,
        "burgerservicenummer": JA_NEE,
        "geslacht": JA_NEE,
        "leeftijd": JA_NEE,
        "gemeenteVanInschrijving": JA_NEE,
        "datumInschrijvingInGemeente": JA_NEE,
        "indicatieCurateleRegister": JA_NEE,
        "indicatieGezagMinderjarige": JA_NEE,
    },
    "uitsluitingKiesrecht": {"uitgeslotenVanKiesrecht": JA_NEE, "einddatum": DATUM},
    "europeesKiesrecht": {"aanduiding": TABEL, "einddatumUitsluiting": DATUM},
    "naam": {"voornamen": TEKST, "geslachtsnaam": TEKST, "voorletters": TEKST, "volledigeNaam": TEKST},
    "nationaliteiten": LIJST,
    "geboorte": {
        "datum": "geboortedatum",
        "land": TABEL,
        "plaats": TABEL,
        "inOnderzoek": {"datumIngangOnderzoek": DATUM, "datum": JA_NEE, "land": JA_NEE, "plaats": JA_NEE},
    },
    "immigratie": {
        "landVanwaarIngeschreven": TABEL,
        "datumVestigingInNederland": DATUM,
        "vanuitVerblijfplaatsOnbekend": JA_NEE,
        "indicatieVestigingVanuitBuitenland": JA_NEE,
    },
    "gemeenteVanInschrijving": "gemeente",
    "datumInschrijvingInGemeente": DATUM,
    "adressering": ADRESSERING,
    "indicatieCurateleRegister": JA_NEE,
    "indicatieGezagMinderjarige": TABEL,
    "gezag": LIJST,
    "verblijfstitel": {"aanduiding": TABEL, "datumIngang": DATUM, "datumEinde": DATUM},
    "kinderen": LIJST,
    "ouders": LIJST,
    "partners": LIJST,
    "rni": LIJST,
    "verificatie": {"datum": DATUM, "omschrijving": TEKST},
}

DAGEN = st.dates(date(1995, 1, 1), date(2020, 12, 31)).map(lambda d: d.isoformat())
DATUMS = st.one_of(DAGEN, DAGEN.map(lambda d: d[:7]), DAGEN.map(lambda d: d[:4]), st.just("")).map(dag)
WAARDEN: dict[str, st.SearchStrategy[Any]] = {
    DATUM: DATUMS,
    "geboortedatum": st.dates(date(1930, 1, 1), date(1994, 12, 31)).map(lambda d: dag(d.isoformat())),
    TABEL: st.just({"code": MERKTEKEN, "omschrijving": MERKTEKEN}),
    "gemeente": st.sampled_from(("0342", "0344", "0307", "1999")).map(lambda c: {"code": c, "omschrijving": MERKTEKEN}),
    "functie": st.sampled_from("WB").map(lambda c: {"code": c, "omschrijving": MERKTEKEN}),
    TEKST: st.just(MERKTEKEN),
    JA_NEE: st.booleans(),
    LIJST: st.just([{"burgerservicenummer": MERKTEKEN, "naam": {"voornamen": MERKTEKEN}}]),
}


def waarden(vorm: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for what the specification allows there; each field may be absent."""
    if isinstance(vorm, dict):
        return st.fixed_dictionaries({}, optional={naam: waarden(deel) for naam, deel in vorm.items()})
    return WAARDEN[vorm]


@st.composite
def verblijfplaatsen(draw: st.DrawFn, extra: dict[str, Any], van: str, tot: str | None = None) -> dict[str, Any]:
    """Draw an address of any kind, of the history or of now, with these bounds."""
    soort = draw(st.sampled_from(sorted(VERBLIJFPLAATSEN)))
    gevuld: dict[str, Any] = draw(waarden({**VERBLIJFPLAATSEN[soort], **extra}))
    gevuld |= {"type": soort, "datumVan": dag(van)} | ({"datumTot": dag(tot)} if tot else {})
    if "gemeenteVanInschrijving" in extra and soort in IN_NEDERLAND:
        gevuld["gemeenteVanInschrijving"] = draw(WAARDEN["gemeente"])
        gevuld |= draw(waarden({"verblijftNietOpAdresVanaf": DATUM, "adressering": ADRESSERING}))
    if "gemeenteVanInschrijving" not in extra and soort in IN_NEDERLAND:
        gevuld |= draw(waarden({"indicatieVastgesteldVerblijftNietOpAdres": JA_NEE}))
    return gevuld


@st.composite
def antwoorden(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """Draw an answer about a person and one with the history of the addresses."""
    persoon = draw(waarden(PERSOON))
    grenzen = sorted(draw(st.sets(DAGEN, min_size=2, max_size=6)), reverse=True)
    lijst = [
        draw(verblijfplaatsen(TOEN | {"inOnderzoek": {**ONDERZOEK, **HISTORIEONDERZOEK}}, van, tot))
        for van, tot in zip(grenzen[1:], grenzen, strict=False)
    ]
    if draw(st.booleans()):
        persoon["verblijfplaats"] = draw(verblijfplaatsen(NU, grenzen[0]))
    historie = draw(waarden({"geheimhoudingPersoonsgegevens": JA_NEE})) | {"verblijfplaatsen": lijst}
    return {"type": "RaadpleegMetBurgerservicenummer", "personen": [persoon]}, historie


class TestShapes:
    """from_brp on whatever the specifications allow."""

    @given(antwoorden(), st.booleans(), st.booleans())
    def test_every_field(self, paar: tuple[Any, Any], met_persoon: bool, met_historie: bool) -> None:  # noqa: FBT001 - drawn
        """Whichever fields are there, the answer becomes a record that is read without errors."""
        personen, historie = paar
        gevraagd = {"type": "RaadpleegMetPeriode", "datumVan": "1995-01-01", "datumTot": "2021-01-01"}
        record, fouten = from_brp(
            personen if met_persoon else None,
            historie if met_historie else None,
            sleutel="d-1",
            peildatum=date(2021, 6, 1),
            gevraagd=gevraagd,
        )
        assert fouten == ()
        client, gemeld = read_client(record)
        assert gemeld == ()
        assert client is not None

    @given(antwoorden())
    def test_only_what_is_named(self, paar: tuple[Any, Any]) -> None:
        """Nothing of a field that is not named reaches the record: no name, number, street, country or description."""
        record, _ = from_brp(*paar, sleutel="d-1", peildatum=date(2021, 6, 1))
        assert MERKTEKEN not in json.dumps(record)

    @given(antwoorden())
    def test_every_fact_has_its_source(self, paar: tuple[Any, Any]) -> None:
        """The birth date, each address and each note say that they come from the BRP."""
        record, _ = from_brp(*paar, sleutel="d-1", peildatum=date(2021, 6, 1))
        if "geboortedatum" in record:
            assert record["geboortedatum"]["bron"] == "BRP"  # type: ignore[index] # an object, as just found
        adressen: Any = record.get("verblijfplaatsen", {"lijst": []})
        for adres in adressen["lijst"]:
            assert adres["bron"] == "BRP"
            assert adres["inOnderzoek"] is False or adres["inOnderzoek"]["bron"] == "BRP"

    @pytest.mark.parametrize(
        "persoon",
        [
            {"geboorte": {"datum": "19920101"}},
            {"verblijfplaats": {"straat": "X", "datumAanvangAdreshouding": "20100818", "functieAdres": {"code": "W"}}},
            {
                "verblijfplaats": {
                    "datumAanvangAdreshouding": {"dag": 1, "jaar": 2011, "maand": 1},
                    "postcode": "1000AA",
                }
            },
        ],
    )
    def test_other_api(self, persoon: dict[str, Any]) -> None:
        """Answers of another API (GBA variant, version 1) are refused with their place, not read halfway."""
        record, fouten = from_brp({"personen": [persoon]}, None, sleutel="d-1")
        assert record == {}
        assert all(fout.pad.startswith("$.personen.personen[0].") for fout in fouten)
        assert fouten
