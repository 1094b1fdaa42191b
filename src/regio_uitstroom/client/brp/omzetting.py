"""From the answers of the BRP to a client record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from regio_uitstroom.client.brp.antwoorden import (
    einde_bijhouding,
    lees_opschorting,
    lees_persoon,
    lees_verblijfplaatsen,
    tot_opschorting,
)
from regio_uitstroom.client.brp.plek import Plek
from regio_uitstroom.client.brp.verblijfplaatsen import BRP, Verblijfplaats, intervallen
from regio_uitstroom.client.brp.volledigheid import dag_erna, gevraagde_periode, volledige_periode
from regio_uitstroom.client.dates import schrijf_datum
from regio_uitstroom.client.errors import RecordFout
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.reading import read_client
from regio_uitstroom.gemeenten.register import GemeenteRegister, register
from regio_uitstroom.tijd import Periode

_LIJST = "$.verblijfplaatsen.lijst["


def from_brp(  # noqa: PLR0913 - two answers, and four things that the answers do not say
    personen: object | None,
    historie: object | None,
    *,
    sleutel: str,
    peildatum: date | None = None,
    gevraagd: object | None = None,
    gemeenten: GemeenteRegister | None = None,
) -> tuple[dict[str, object], tuple[RecordFout, ...]]:
    """Return a client record as JSON, made of what the BRP answered; or an empty object, with every error found.

    ``personen`` is an answer of BRP bevragen, or one person of it; ``historie`` an answer of BRP historie; either may
    be None. ``sleutel`` is the key of the client, no burgerservicenummer. ``peildatum`` goes into the record; the
    answers must have been given on that day or later. ``gevraagd`` tells over which period the history was asked for:
    the request as it was sent, or a Periode; without it the history is not taken to be complete. ``gemeenten`` stands
    in for the register of the library.

    Nothing is raised for what the answers say. Paths of errors start with the name of the argument
    (``$.historie.verblijfplaatsen[1].datumVan``). A record that comes without errors is read without errors by
    ``read_client`` too. What becomes of each field is told in the docstring of the package ``client.brp``.
    """
    fouten: list[RecordFout] = []
    boek = gemeenten or register()
    persoon = lees_persoon(Plek(personen, "$.personen", fouten))
    bron = Plek(historie, "$.historie", fouten)
    opschorting = lees_opschorting(bron, persoon)
    alle = lees_verblijfplaatsen(bron, persoon)
    lijst = tot_opschorting(alle, opschorting)
    vraag = gevraagde_periode(Plek(gevraagd, "$.gevraagd", fouten))
    periode = _sinds_de_eerste(lijst, peildatum) if historie is None else vraag
    volledig = volledige_periode(periode, lijst, peildatum, einde_bijhouding(alle, opschorting))
    stukken = [(v, stuk) for v in lijst for stuk in intervallen(v, boek)]
    dossier = _dossier(sleutel, peildatum, persoon, [stuk for _, stuk in stukken], volledig)
    if not fouten:
        _, gelezen = read_client(dossier, peildatum=peildatum, gemeenten=boek)
        fouten += [_op_zijn_plaats(fout, persoon, [v for v, _ in stukken]) for fout in gelezen]
    return ({}, tuple({fout.pad: fout for fout in reversed(fouten)}.values())[::-1]) if fouten else (dossier, ())


def _sinds_de_eerste(lijst: Sequence[Verblijfplaats], peildatum: date | None) -> Periode | None:
    """Return the period that the current address settles by itself: from its first day up to the peildatum."""
    eerste = min((v.van.laatste for v in lijst if isinstance(v.van, Datum)), default=None)
    if eerste is None or peildatum is None:
        return None
    return Periode(eerste, dag_erna(peildatum))


def _dossier(
    sleutel: str,
    peildatum: date | None,
    persoon: Plek,
    adressen: Sequence[Mapping[str, object]],
    volledig: Periode | None,
) -> dict[str, object]:
    dossier: dict[str, object] = {"sleutel": sleutel}
    if peildatum is not None:
        dossier["peildatum"] = peildatum.isoformat()
    geboren = persoon["geboorte"]["datum"].datum()
    if isinstance(geboren, Datum):
        dossier["geboortedatum"] = {"waarde": schrijf_datum(geboren), "bron": BRP}
    periode = {}
    if volledig is not None and volledig.van is not None and volledig.tot is not None:
        periode = {"volledigVan": volledig.van.isoformat(), "volledigTot": volledig.tot.isoformat()}
    if adressen or periode:
        dossier["verblijfplaatsen"] = {**periode, "lijst": list(adressen)}
    return dossier


def _op_zijn_plaats(fout: RecordFout, persoon: Plek, bronnen: Sequence[Verblijfplaats]) -> RecordFout:
    """Return an error of the record with the path of the answer that it came from, where there is one."""
    if fout.pad == "$.geboortedatum":
        return RecordFout(persoon["geboorte"]["datum"].pad, fout.verwacht)
    if not fout.pad.startswith(_LIJST):
        return fout
    nummer, _, veld = fout.pad.removeprefix(_LIJST).partition("]")
    bron = bronnen[int(nummer)]
    sleutel = veld.removeprefix(".").partition(".")[0]
    pad = dict(bron.paden).get(sleutel, f"{bron.pad}.{sleutel}" if sleutel else bron.pad)
    return RecordFout(pad, fout.verwacht)
