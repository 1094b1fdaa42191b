"""How far an example says that facts are known: onbekend, niet vast te stellen, betwist."""

from __future__ import annotations

from typing import Any

from regio_uitstroom.client import record
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, NietVastTeStellen
from regio_uitstroom.resolve.antwoorden import gevraagd_feit
from regio_uitstroom.resolve.dossier import Dossier
from regio_uitstroom.syntax import ast


def zet_stand(dossier: Dossier, vb: ast.VbStand) -> None:
    """A fact that is onbekend, cannot be established, or is disputed."""
    veld, feitnaam = _waarover(dossier, vb)
    if vb.tijdvak is not None and vb.over != "verblijfplaatsen":
        dossier.weiger(vb, "alleen een adres geldt voor een tijdvak", "laat het tijdvak weg")
        return
    if veld is None and feitnaam is None:
        if vb.over == "verblijfplaatsen" and vb.stand == "niet vast te stellen":
            van, tot = dossier.tijdvak(vb.tijdvak)
            functie = Bekend(record.FunctieAdres.WOONADRES) if vb.adres else ONBEKEND
            dossier.lijst("adressen").append(record.Adres(NietVastTeStellen(), van, tot, functie))
        elif vb.stand != "onbekend" or isinstance(vb.over, ast.VwUitspraak):
            dossier.weiger(
                vb, "dit kan van dit gegeven niet worden gezegd", "laat het gegeven weg: dan is het onbekend"
            )
        return
    stand = NietVastTeStellen() if vb.stand == "niet vast te stellen" else Betwist(_betwist(dossier, vb))
    if vb.over == _WERKELIJK_VERBLIJF:
        eerder: record.Hulpvraag = dossier.velden.get("hulpvraag", record.Hulpvraag())
        waar = ONBEKEND if vb.stand == "onbekend" else stand
        dossier.velden["hulpvraag"] = record.Hulpvraag(eerder.datum, waar)
        return
    opslag = dossier.feiten if feitnaam is not None else dossier.velden
    naam = feitnaam or veld or ""
    dossier.lijsten.pop(naam, None)
    if vb.stand == "onbekend":
        opslag.pop(naam, None)
    else:
        opslag[naam] = stand


_WERKELIJK_VERBLIJF = "hulpvraag.werkelijkVerblijf"
"""A fact within a field: the other part of that field stays."""


def _betwist(dossier: Dossier, vb: ast.VbStand) -> tuple[Any, ...]:
    """Return the values by two parties; of a ja-of-nee fact these are ja and nee."""
    waarden: list[Any] = []
    for waarde in vb.waarden:
        if isinstance(waarde, ast.Datum):
            waarden.append(dossier.datum(waarde))
        elif isinstance(waarde, str):
            waarden.append(waarde)
        else:
            waarden.append(dossier.plaats(waarde))
    return tuple(w for w in waarden if w is not None) or (True, False)


_VELDEN_PER_SLEUTEL = {
    "geboortedatum": "geboortedatum",
    "aanvraagdatum": "aanvraagdatum",
    "uitstroomgereedVanaf": "uitstroomgereed_vanaf",
    "verwachteUitstroomdatum": "verwachte_uitstroomdatum",
    "uitstroomdatum": "uitstroomdatum",
    "voorkeursgemeenten": "voorkeursgemeenten",
    "gemeente van voorkeur": "voorkeursgemeenten",
    "onveiligeGemeenten": "onveilige_gemeenten",
    "vestigingsgemeente": "vestigingsgemeente",
    "moederBijGeboorteIngeschrevenIn": "moeder_bij_geboorte",
    "meldingen": "meldingen",
    "aanbiedingen": "aanbiedingen",
    "toekenningen": "toekenningen",
    "regie": "regie",
    "huishouden": "huishouden",
}


def _waarover(dossier: Dossier, vb: ast.VbStand) -> tuple[str | None, str | None]:  # noqa: PLR0911 - one per class of clause
    """Return the field of the record, or the name of the declared fact, that a clause is about."""
    over = vb.over
    while isinstance(over, ast.VwNiet):
        over = over.deel
    match over:
        case ast.VwFeit():
            return None, over.naam
        case ast.VwUitspraak() if (naam := gevraagd_feit(dossier.context, over)) is not None:
            return None, naam
        case ast.VwUitstroomgereed():
            return "uitstroomgereed_vanaf", None
        case ast.VwOnveilig():
            return "onveilige_gemeenten", None
        case ast.VwGeweigerd():
            return "aanbiedingen", None
        case ast.Gemeenterol():
            return _VELDEN_PER_SLEUTEL.get(over.rol), None
        case str():
            if over in _VELDEN_PER_SLEUTEL or over in {"verblijfplaatsen", "verblijven"}:
                return _VELDEN_PER_SLEUTEL.get(over), None
            return None, over
        case _:
            return None, None
