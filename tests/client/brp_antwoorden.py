"""Invented answers in the shapes of BRP API Personen 2.7 and BRP historie 2.0."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from regio_uitstroom.client.brp import from_brp
from regio_uitstroom.teksten import MAANDEN

OMSCHRIJVINGEN = {"0342": "Soest", "0344": "Utrecht", "1999": "Registratie Niet Ingezetenen (RNI)"}
PERIODE = {
    "type": "RaadpleegMetPeriode",
    "burgerservicenummer": "999990019",
    "datumVan": "2015-01-01",
    "datumTot": "2026-01-01",
}
"""A request for the history."""

SLEUTELS = (
    *("type", "datum", "jaar", "maand", "code", "personen", "verblijfplaatsen", "verblijfplaats", "geboorte", "reden"),
    *("datumVan", "datumTot", "gemeenteVanInschrijving", "datumInschrijvingInGemeente", "functieAdres", "inOnderzoek"),
    *("opschortingBijhouding", "verblijftNietOpAdresVanaf"),
)
"""Keys that the answers have."""

Json = dict[str, Any]


def dag(iso: str) -> Json:
    """Return a date: full, of a year and month, of a year, or for an empty text unknown."""
    delen = [int(deel) for deel in iso.split("-") if deel]
    match delen:
        case [jaar, maand, nummer]:
            return {"type": "Datum", "datum": iso, "langFormaat": f"{nummer} {MAANDEN[maand - 1]} {jaar}"}
        case [jaar, maand]:
            return {
                "type": "JaarMaandDatum",
                "jaar": jaar,
                "maand": maand,
                "langFormaat": f"{MAANDEN[maand - 1]} {jaar}",
            }
        case [jaar]:
            return {"type": "JaarDatum", "jaar": jaar, "langFormaat": str(jaar)}
        case _:
            return {"type": "DatumOnbekend", "onbekend": True, "langFormaat": "onbekend"}


def gemeente(code: str) -> Json:
    """Return a value of table 33."""
    return {"code": code, "omschrijving": OMSCHRIJVINGEN.get(code, "Ergens")}


def adres(
    van: str = "2020-01-01", tot: str | None = None, code: str = "0342", functie: str = "W", **velden: Any
) -> Json:
    """Return an address in Soest, with all that must not come through: street, postcode, identifications."""
    namen = {"W": "woonadres", "B": "briefadres"}
    return {
        "type": "Adres",
        "datumVan": dag(van),
        **({} if tot is None else {"datumTot": dag(tot)}),
        "gemeenteVanInschrijving": gemeente(code),
        "functieAdres": {"code": functie, "omschrijving": namen.get(functie, "?")},
        "adresseerbaarObjectIdentificatie": "0342010000099999",
        "nummeraanduidingIdentificatie": "0342200000099999",
        "verblijfadres": {
            "korteStraatnaam": "Verzonnen Pad",
            "huisnummer": 7,
            "postcode": "9999ZZ",
            "woonplaats": "Soest",
        },
        "adressering": {"adresregel1": "Verzonnen Pad 7", "adresregel2": "9999 ZZ  SOEST"},
        **velden,
    }


def buitenland(van: str, tot: str | None = None, soort: str = "VerblijfplaatsBuitenland", **velden: Any) -> Json:
    """Return a verblijfplaats outside the Netherlands, or an unknown one."""
    return {
        "type": soort,
        "datumVan": dag(van),
        **({} if tot is None else {"datumTot": dag(tot)}),
        "gemeenteVanInschrijving": gemeente("1999"),
        "verblijfadres": {"regel1": "Invented Lane 7", "land": {"code": "6039", "omschrijving": "Verzonnenland"}},
        **velden,
    }


def historie(*verblijfplaatsen: Json, **velden: Any) -> Json:
    """Return an answer of BRP historie, the latest address first."""
    return {"verblijfplaatsen": list(verblijfplaatsen), **velden}


def personen(**velden: Any) -> Json:
    """Return an answer of BRP bevragen with one person, with all that must not come through."""
    persoon = {
        "burgerservicenummer": "999990019",
        "naam": {"voornamen": "Verzonnen", "geslachtsnaam": "Voorbeeld", "volledigeNaam": "Verzonnen Voorbeeld"},
        "geboorte": {"datum": dag("2004-03-09"), "plaats": gemeente("0344")},
        "geheimhoudingPersoonsgegevens": True,
        "kinderen": [{"burgerservicenummer": "999990020", "geboorte": {"datum": dag("2021-02-11")}}],
        "partners": [{"burgerservicenummer": "999990032", "naam": {"geslachtsnaam": "Verzinsel"}}],
        "ouders": [{"burgerservicenummer": "999990044"}],
    }
    return {"type": "RaadpleegMetBurgerservicenummer", "personen": [persoon | velden]}


def ingeschreven(code: str = "0342", sinds: str = "2018-05-01", **verblijfplaats: Any) -> Json:
    """Return a person with a current address, which began on 1 January 2020."""
    huidig = {sleutel: deel for sleutel, deel in adres().items() if sleutel != "gemeenteVanInschrijving"}
    return personen(
        gemeenteVanInschrijving=gemeente(code),
        datumInschrijvingInGemeente=dag(sinds),
        verblijfplaats=huidig | verblijfplaats,
    )


def dossier(pers: object = None, hist: object = None, **extra: Any) -> Json:
    """Return the record that comes of the answers, which hold no error."""
    record, fouten = from_brp(pers, hist, **({"sleutel": "d-1"} | extra))
    assert fouten == ()
    return record


def lijst(pers: object = None, hist: object = None, **extra: Any) -> list[Json]:
    """Return the addresses of the record."""
    return list(dossier(pers, hist, **extra)["verblijfplaatsen"]["lijst"])


def volledig(record: Json) -> tuple[str, str] | None:
    """Return the period over which the record is complete."""
    adressen = record.get("verblijfplaatsen", {})
    return (adressen["volledigVan"], adressen["volledigTot"]) if "volledigVan" in adressen else None


def fouten(pers: object = None, hist: object = None, **extra: Any) -> dict[str, str]:
    """Return the errors by path."""
    record, gevonden = from_brp(pers, hist, **({"sleutel": "d-1"} | extra))
    assert record == {}
    return {fout.pad: fout.verwacht for fout in gevonden}


def data(van: int = 1990, tot: int = 2025) -> st.SearchStrategy[Json]:
    """Return dates in every form."""
    dagen = st.dates(date(van, 1, 1), date(tot, 12, 31)).map(date.isoformat)
    return st.one_of(dagen, dagen.map(lambda d: d[:7]), dagen.map(lambda d: d[:4]), st.just("")).map(dag)


def verblijfplaatsen() -> st.SearchStrategy[Json]:
    """Return verblijfplaatsen of every type, in any combination of fields."""
    codes = st.sampled_from(["0342", "0344", "1961", "0620", "0865", "0000", "1999", "0001", "9999", "0851"])
    onderzoek = st.fixed_dictionaries({"type": st.booleans(), "datumIngangOnderzoek": data()})
    return st.fixed_dictionaries(
        {"type": st.sampled_from(["Adres", "Locatie", "VerblijfplaatsBuitenland", "VerblijfplaatsOnbekend"])},
        optional={
            "datumVan": data(),
            "datumTot": data(),
            "gemeenteVanInschrijving": codes.map(gemeente),
            "functieAdres": st.sampled_from(["W", "B"]).map(lambda code: {"code": code}),
            "verblijftNietOpAdresVanaf": data(),
            "indicatieVastgesteldVerblijftNietOpAdres": st.booleans(),
            "inOnderzoek": onderzoek,
        },
    )


def json_waarden() -> st.SearchStrategy[Any]:
    """Return any JSON, often with keys that the BRP has."""
    sleutels = st.sampled_from(SLEUTELS)
    blad = st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=5),
        st.sampled_from(
            ["Adres", "Datum", "JaarDatum", "DatumOnbekend", "0342", "W", "2020-01-01", "RaadpleegMetPeriode"]
        ),
    )
    return st.recursive(
        blad, lambda deel: st.lists(deel, max_size=3) | st.dictionaries(sleutels, deel, max_size=6), max_leaves=20
    )
