"""Conditions that an example says are true of its client, or are not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from typing import Any, Protocol

from attrs import evolve

from regio_uitstroom.client import record
from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.diagnostics.kinds_syntax import ONBEKEND_WOORD
from regio_uitstroom.model.voorwaarden import Verblijfsaspect
from regio_uitstroom.resolve.antwoorden import antwoord
from regio_uitstroom.resolve.dossier import Dossier, bekend_of_niet
from regio_uitstroom.resolve.gegevensregel import als_bijzin, gegevensregel
from regio_uitstroom.resolve.voorwaarden_gevraagd import in_woorden, oordeelsleutel
from regio_uitstroom.syntax import ast

VORM_VAN_WAARDE = {
    Feittype.JA_NEE: "`die … heeft` of `die geen … heeft`",
    Feittype.BEDRAG: "`met een {naam} van 0 euro`",
    Feittype.AANTAL: "`met een {naam} van 0`",
    Feittype.DUUR: "`met een {naam} van zes maanden`",
    Feittype.DATUM: "`met {naam} 1 april 2025`",
    Feittype.GEMEENTE: "`met {naam} Zeist`",
    Feittype.KEUZE: "`met {naam}` en een van de keuzes",
}
"""How an example writes the value of a declared fact, by its type."""


class Zetter(Protocol):
    """Records a condition of one class; tells whether it can be said of a client outright."""

    def __call__(self, dossier: Dossier, knoop: Any, /, *, waar: bool) -> bool:  # noqa: ANN401 - a node of its own class
        """Record that the condition holds, or does not."""


def zet_stelling(dossier: Dossier, knoop: ast.Voorwaarde, *, waar: bool) -> None:
    """Record that a condition holds of the client, or does not."""
    match knoop:
        case ast.VwNiet():
            zet_stelling(dossier, knoop.deel, waar=not waar)
        case ast.VwEn() if waar:
            for deel in knoop.delen:
                zet_stelling(dossier, deel, waar=True)
        case ast.VwUitspraak(open=vreemd) if vreemd and antwoord(dossier.context, knoop, waar=waar)[0] is None:
            hint = _hoe_gezegd(dossier, knoop) or _nieuw_gegeven(knoop)
            dossier.context.meld(ONBEKEND_WOORD, knoop.span, hint=hint, woord="`, `".join(vreemd))
        case _:
            zetter = _zetters().get(type(knoop))
            if zetter is None or not zetter(dossier, knoop, waar=waar):
                _weiger(dossier, knoop)


_NIET_WAAR_WEL = "een dossier zegt welke verblijven er waren, niet waar iemand niet verbleef"


def _weiger(dossier: Dossier, knoop: ast.Voorwaarde) -> None:
    """Say that a condition cannot be said of a client, and what can."""
    if isinstance(knoop, ast.VwVerblijf):
        wel = "noem de verblijven die er wel waren; waren dat ze allemaal, schrijf dan erbij `die niet eerder in een "
        dossier.weiger_onbekend(knoop, _NIET_WAAR_WEL, f"{wel}voorziening verbleef`")
        return
    if not isinstance(knoop, ast.VwUitspraak):
        wel = "noem die feiten zelf: adressen, verblijf, datums, oordelen en eigen gegevens"
        dossier.weiger_onbekend(knoop, "dit volgt uit andere feiten", wel)
        return
    wel = _hoe_gezegd(dossier, knoop) or (
        "gebruik de woorden van het artikel dat ernaar vraagt, of noem feiten: adressen, verblijf, datums, oordelen en "
        "eigen gegevens"
    )
    dossier.weiger_onbekend(knoop, "geen artikel vraagt dit in deze woorden", wel)


def _hoe_gezegd(dossier: Dossier, knoop: ast.VwUitspraak) -> str:
    """Return how a declared fact is said whose name a clause holds; empty where it holds none."""
    woorden = f" {' '.join(knoop.tekst.lower().split())} "
    for naam in dossier.context.gegevens:
        gegeven = dossier.context.gegevens[naam]
        zo = als_bijzin(gegeven.omschrijving) if gegeven.type is Feittype.JA_NEE else None
        wel = f"`{zo}`" if zo else VORM_VAN_WAARDE[gegeven.type].format(naam=naam)
        if f" {naam.lower()} " in woorden and (zo or gegeven.type is not Feittype.JA_NEE):
            return f"`{naam}` staat onder Gegevens: schrijf {wel}"
    return ""


def _nieuw_gegeven(knoop: ast.VwUitspraak) -> str:
    regel = gegevensregel(in_woorden(f"die {knoop.tekst}" if knoop.wie is None else knoop.tekst))
    return "geen regel vraagt hiernaar" + (f"; voeg het toe onder Gegevens: `{regel}`" if regel else "")


def _feit(dossier: Dossier, knoop: ast.VwFeit, *, waar: bool) -> bool:
    """Only a ja-of-nee fact can be said to hold or not; of another its value is named."""
    gegeven = dossier.context.gegeven(knoop.naam)
    if gegeven.type is not Feittype.JA_NEE:
        wel = VORM_VAN_WAARDE[gegeven.type].format(naam=knoop.naam)
        if waar:
            dossier.weiger(knoop, "dit noemt geen waarde", f"schrijf bijvoorbeeld {wel}")
        else:
            dossier.weiger_ontkenning(knoop, f"noem de waarde, bijvoorbeeld {wel}")
        return True
    dossier.feiten[knoop.naam] = Bekend(waar)
    return True


def _uitspraak(dossier: Dossier, knoop: ast.VwUitspraak, *, waar: bool) -> bool:
    """Only what the text asks for in these words is a fact of its clients, or was judged of them."""
    naam, zo = antwoord(dossier.context, knoop, waar=waar)
    if naam is not None and naam in dossier.context.geoordeeld:
        dossier.lijst("oordelen").append(record.Oordeel(naam, zo, door=dossier.context.geoordeeld[naam]))
    elif naam is not None:
        dossier.feiten[naam] = Bekend(zo)
    return naam is not None


def _uitstroomgereed(dossier: Dossier, knoop: ast.VwUitstroomgereed, *, waar: bool) -> bool:
    """Not ready on the peildatum is recorded as ready from the day after."""
    dag = dossier.dag(knoop.sinds) or dossier.peildatum
    dag = dag if waar else dossier.peildatum + timedelta(days=1)
    dossier.velden["uitstroomgereed_vanaf"] = Bekend(Datum.van(dag))
    return True


def _onveilig(dossier: Dossier, knoop: ast.VwOnveilig, *, waar: bool) -> bool:
    """The list is complete when given: a municipality that is not in it is safe."""
    gemeente = dossier.gemeente(knoop.bron)
    onveilig = dossier.lijst("onveilige_gemeenten")
    if gemeente is not None:
        dossier.onveilig[gemeente.code] = waar
        onveilig += [gemeente] if waar else []
    return True


def _minderjarig_kind(dossier: Dossier, _knoop: ast.VwMinderjarigKind, *, waar: bool) -> bool:
    """No child: the household is given, without one. A child needs its date of birth, so it is said in other words."""
    if not waar:
        dossier.lijst("huishouden")
    return not waar


def _stel_oordeel(dossier: Dossier, knoop: ast.VwOordeel, *, waar: bool) -> bool:
    zet_oordeel(dossier, knoop, None, waar=waar)
    return True


def _weigering(dossier: Dossier, knoop: ast.VwGeweigerd, *, waar: bool) -> bool:
    if knoop.aantal > 1 or knoop.binnen is not None or (not waar and not dossier.lijsten.get("aanbiedingen")):
        return False  # each offer has a line of its own
    if waar:
        aanbiedingen = dossier.lijst("aanbiedingen")
        dag = dossier.dag(knoop.datum) or dossier.peildatum
        reactie = record.Reactie.AANVAARD if knoop.aanvaard else record.Reactie.GEWEIGERD
        reactie = record.Reactie.GEEN if knoop.geen else reactie
        aanbiedingen.append(record.Aanbieding(Datum.van(dag), Bekend(knoop.passend), Bekend(reactie)))
    return True


def _verblijf(dossier: Dossier, knoop: ast.VwVerblijf, *, waar: bool) -> bool:
    if not waar or knoop.aspect != Verblijfsaspect.VERBLIJFT.value:
        return False
    if any(len(soort.sleutels) != 1 for soort in knoop.voorzieningen.soorten) or knoop.voorzieningen.niet_zijnde:
        return False
    van, tot = dossier.tijdvak(knoop.tijdvak)
    plaats = dossier.gemeente(knoop.in_gemeente, van.eerste) if knoop.in_gemeente is not None else None
    for soort in knoop.voorzieningen.soorten:
        for sleutel in soort.sleutels[:1]:
            dossier.lijst("verblijven").append(
                record.Verblijf(sleutel, van, tot, bekend_of_niet(plaats), aanbieder=knoop.aanbieder)
            )
    return True


def _onderzoek(dossier: Dossier, _knoop: ast.VwInOnderzoek, *, waar: bool) -> bool:
    """A note at the address given last."""
    adressen = dossier.lijsten.get("adressen")
    if adressen:
        adressen[-1] = evolve(adressen[-1], in_onderzoek=Bekend(waar))
    return bool(adressen)


def zet_oordeel(
    dossier: Dossier, knoop: ast.Voorwaarde, actor: ast.Actor | None, *, waar: bool, datum: ast.Datum | None = None
) -> None:
    """Record a judgment: which, by whom, the answer, and the municipality it is about."""
    if isinstance(knoop, ast.VwNiet):
        zet_oordeel(dossier, knoop.deel, actor, waar=not waar, datum=datum)
        return
    if isinstance(knoop, ast.VwUitspraak):
        naam, waar = antwoord(dossier.context, knoop, waar=waar)
        knoop = knoop if naam is None else ast.VwOordeel(naam, span=knoop.span)
    if not isinstance(knoop, ast.VwOordeel):
        dossier.weiger_onbekend(
            knoop, "hierover oordeelt in deze tekst niemand", "noem het oordeel in de woorden van het artikel"
        )
        return
    wie = actor or knoop.beoordelaar
    gemeente = dossier.gemeente(knoop.gemeente) if isinstance(knoop.gemeente, ast.Gemeentenaam) else None
    dossier.lijst("oordelen").append(
        record.Oordeel(
            oordeelsleutel(dossier.context, knoop),
            waar,
            door=wie.woorden if wie is not None else "",
            datum=dossier.datum(datum) if datum is not None else None,
            gemeente=gemeente,
        )
    )


@cache
def _zetters() -> Mapping[type, Zetter]:
    """One function per condition that can be said of a client outright; it tells whether it could."""
    return {
        ast.VwFeit: _feit,
        ast.VwUitspraak: _uitspraak,
        ast.VwUitstroomgereed: _uitstroomgereed,
        ast.VwOnveilig: _onveilig,
        ast.VwGeweigerd: _weigering,
        ast.VwOordeel: _stel_oordeel,
        ast.VwVerblijf: _verblijf,
        ast.VwInOnderzoek: _onderzoek,
        ast.VwMinderjarigKind: _minderjarig_kind,
    }
