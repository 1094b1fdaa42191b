"""Values of facts in Dutch words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.feiten import Bekend, Betwist, Datum, Feit, NietVastTeStellen, Onbekend
from regio_uitstroom.client.record import (
    Aanbieding,
    Adres,
    Beroep,
    Buitenland,
    Gezinslid,
    Melding,
    Reactie,
    RegiePeriode,
    Toekenning,
    Verblijf,
    ZonderAdres,
)
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.teksten import MAANDEN, datum_in_woorden, duur_in_woorden, midden_in_zin, opsomming
from regio_uitstroom.tijd import Duur, Periode

_REACTIES = {Reactie.AANVAARD: "aanvaard", Reactie.GEWEIGERD: "geweigerd", Reactie.GEEN: "geen antwoord"}


def waarde_in_woorden(waarde: object) -> str:  # noqa: PLR0911 - one per type of value
    """Return the value of a fact in Dutch words; a list of events one after the other."""
    match waarde:
        case bool():
            return "ja" if waarde else "nee"
        case int():
            return str(waarde)
        case Decimal():
            return bedrag_in_woorden(waarde)
        case Datum():
            return partiele_datum(waarde)
        case Duur():
            return duur_in_woorden(waarde)
        case Gemeente():
            return waarde.naam
        case Buitenland() | ZonderAdres():
            return str(waarde.value)
        case tuple():
            return _rij_in_woorden(waarde)
        case str():
            return waarde
        case _:
            return _gebeurtenis(waarde)


def _rij_in_woorden(rij: tuple[object, ...]) -> str:
    """Return a list: municipalities as an enumeration, events one after the other."""
    delen = [waarde_in_woorden(deel) for deel in rij]
    if all(isinstance(deel, Gemeente) for deel in rij):
        return opsomming(list(dict.fromkeys(delen))) or "geen"
    return "; ".join(delen)


def bedrag_in_woorden(bedrag: Decimal) -> str:
    """Return an amount as ``€ 1.250,50``; whole euros without cents."""
    if not bedrag.is_finite():
        return str(bedrag)
    cijfers = f"{bedrag:,.2f}".translate(str.maketrans(",.", ".,"))
    return f"€ {cijfers.removesuffix(',00')}"


def partiele_datum(datum: Datum) -> str:
    """Return a date that may lack its day or month: ``1 mei 2012``, ``mei 2012``, ``2012``."""
    if datum.maand is None:
        return str(datum.jaar)
    if datum.dag is None:
        return f"{MAANDEN[datum.maand - 1]} {datum.jaar}"
    return datum_in_woorden(datum.eerste)


def op_datum(datum: Datum) -> str:
    """Return when something was: ``op 1 mei 2012``, but ``in mei 2012`` and ``in 2012``."""
    return f"{'op' if datum.volledig else 'in'} {partiele_datum(datum)}"


def _geboren(datum: Feit[Datum]) -> str:
    if isinstance(datum, Bekend):
        return f"geboren {op_datum(datum.waarde)}"
    return f"geboortedatum {feit_in_woorden(datum)}"


def feit_in_woorden(feit: Feit[object]) -> str:
    """Return a fact inside an event or interval in words."""
    match feit:
        case Bekend(waarde=waarde):
            return waarde_in_woorden(waarde)
        case NietVastTeStellen():
            return "niet vast te stellen"
        case Betwist():
            return "betwist"
        case _:
            return "onbekend"


def tijdvak(van: Datum, tot: Datum | None) -> str:
    """Return ``van 1 mei 2012 tot 1 juni 2017``, or ``vanaf 1 mei 2012``."""
    if tot is None:
        return f"vanaf {partiele_datum(van)}"
    return f"van {partiele_datum(van)} tot {partiele_datum(tot)}"


_NIET_BEKEND: Mapping[type, str] = {
    Onbekend: "een onbekende {}",
    NietVastTeStellen: "een {} die niet vast te stellen is",
    Betwist: "een {} waarover partijen verschillen",
}
_OP_EEN_PLAATS: Mapping[type, str] = {soort: f"op {tekst.format('plaats')}" for soort, tekst in _NIET_BEKEND.items()}
"""How a place is named that is not known, by what is known of it."""


def _gemeente_of_niet(feit: Feit[Gemeente | Buitenland]) -> str:
    """Return a municipality as it reads after *bij*, also one that is not known."""
    if not isinstance(feit, Bekend):
        return _NIET_BEKEND[type(feit)].format("gemeente")
    return feit.waarde.naam if isinstance(feit.waarde, Gemeente) else f"een instantie {feit.waarde.value}"


def adres_in_woorden(adres: Adres) -> str:
    """Return an address interval: ``woonadres in Houten van 1 mei 2012 tot 1 juni 2017``, and whether it is doubted."""
    twijfel = isinstance(adres.in_onderzoek, Bekend) and adres.in_onderzoek.waarde
    return f"{_waar_en_wanneer(adres)}{_IN_ONDERZOEK if twijfel else ''}"


_IN_ONDERZOEK = ", met de aantekening dat dit in onderzoek is"
"""What the basisregistratie says of an address that it doubts (Wet BRP, article 2.26)."""


def _waar_en_wanneer(adres: Adres) -> str:
    soort = adres.functie.waarde.value if isinstance(adres.functie, Bekend) else "adres"
    plaats = feit_in_woorden(adres.plaats)
    if not isinstance(adres.plaats, Bekend):
        return f"{soort} {_OP_EEN_PLAATS[type(adres.plaats)]} {tijdvak(adres.van, adres.tot)}"
    binnen = isinstance(adres.plaats.waarde, Gemeente)
    if isinstance(adres.plaats.waarde, ZonderAdres):
        return f"{plaats} {tijdvak(adres.van, adres.tot)}"
    return f"{soort} {'in ' if binnen else ''}{plaats} {tijdvak(adres.van, adres.tot)}"


def verblijf_in_woorden(verblijf: Verblijf) -> str:
    """Return a stay: ``beschermd wonen in Utrecht vanaf 1 juni 2017``."""
    plaats = ""
    if isinstance(verblijf.gemeente, Bekend):
        naam = waarde_in_woorden(verblijf.gemeente.waarde)
        plaats = f" in {naam}" if isinstance(verblijf.gemeente.waarde, Gemeente) else f" {naam}"
    return f"{voorziening_in_woorden(verblijf.voorziening)}{plaats} {tijdvak(verblijf.van, verblijf.tot)}"


def geen_in_woorden(wat: str, periode: Periode) -> str:
    """Return that there was none, over a period: ``geen woonadres op 31 mei 2025``, ``geen voorziening van …``."""
    laatste = periode.tot - timedelta(days=1) if periode.tot else None
    if periode.van and periode.van == laatste:
        return f"geen {wat} op {datum_in_woorden(periode.van)}"
    van = f"van {datum_in_woorden(periode.van)}" if periode.van else ""
    tot = f"tot en met {datum_in_woorden(laatste)}" if laatste else ""
    return " ".join(filter(None, ("geen", wat, van, tot)))


def voorziening_in_woorden(voorziening: str) -> str:
    """Return a kind of facility as it reads after *in*: ``beschermd wonen``, ``een gezinshuis``."""
    return _namen_van_voorzieningen().get(voorziening, voorziening)


@cache
def _namen_van_voorzieningen() -> Mapping[str, str]:
    return {rij["sleutel"]: rij["naam"] for rij in lexicon_rows("voorzieningen")}


_BIJZIN = re.compile(r" (?:die|dat|waar\w*) ")


def actor_in_woorden(naam: str) -> str:
    """Return an actor as inside a sentence: a text that begins with *Het college* means ``het college``."""
    return midden_in_zin(naam)


def bevoegde_in_woorden(naam: str) -> str:
    """Return who has a power as inside a sentence; ``het bevoegde orgaan`` where the text does not name it."""
    return "het bevoegde orgaan" if naam == "niet genoemd" else actor_in_woorden(naam)


def met_komma(naam: str) -> str:
    """Return a name with the comma that closes a clause in it: ``de gemeente waarvan de cliënt inwoner is,``."""
    return f"{naam}," if _BIJZIN.search(naam) else naam


def plaatsen_in_woorden(plaatsen: Iterable[Gemeente | Buitenland]) -> str:
    """Return places by name, sorted: ``Baarn en Soest``."""
    return opsomming(sorted(waarde_in_woorden(plaats) for plaats in plaatsen))


def _gebeurtenis(waarde: object) -> str:  # noqa: PLR0911 - one per kind of event
    match waarde:
        case Melding():
            return f"{_gemeente_of_niet(waarde.gemeente)} {op_datum(waarde.datum)}"
        case Aanbieding():
            passend = {"ja": "een passende woning", "nee": "een niet passende woning"}
            woning = passend.get(feit_in_woorden(waarde.passend), "een woning")
            reactie = _REACTIES[waarde.reactie.waarde] if isinstance(waarde.reactie, Bekend) else "antwoord onbekend"
            return f"{woning} {op_datum(waarde.datum)}, {reactie}"
        case Toekenning():
            return f"toegekend {op_datum(waarde.datum)}"
        case Beroep():
            return f"{waarde.bepaling} {op_datum(waarde.datum)}"
        case RegiePeriode():
            return f"{_gemeente_of_niet(waarde.gemeente)} {tijdvak(waarde.van, waarde.tot)}"
        case Gezinslid():
            return f"{waarde.rol}, {_geboren(waarde.geboortedatum)}"
        case Adres():
            return adres_in_woorden(waarde)
        case Verblijf():
            return verblijf_in_woorden(waarde)
        case _:
            return "bekend"
