"""Conditions of the syntax tree become conditions of the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_plicht import WIE_BEDOELD
from regio_uitstroom.diagnostics.kinds_resolve import (
    GROEP_ZONDER_GRENS,
    NOG_NIET_HIER,
)
from regio_uitstroom.model import voorwaarden
from regio_uitstroom.model.woorden import MEERDERJARIG
from regio_uitstroom.resolve.bedoeld import bedoelde_client
from regio_uitstroom.resolve.bronnen import resolve_gezamenlijk
from regio_uitstroom.resolve.clientwoorden import is_groep_gezinnen, resolve_clientwoord
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.groepswoorden import meld_groepswoord
from regio_uitstroom.resolve.lidwoorden import met_lidwoord
from regio_uitstroom.resolve.naast_begrip import meld_naast_begrip
from regio_uitstroom.resolve.rij_onderwerp import begint_met_client, laat_client_staan, mist_onderwerp
from regio_uitstroom.resolve.verwoording import (
    feittekst,
)
from regio_uitstroom.resolve.voorwaarden_dossier import (
    aangeboden,
    adres,
    geeindigd,
    gemeld,
    geweest,
    gezinslid,
    heeft_datum,
    regie,
    toegekend,
    wil_wonen,
)
from regio_uitstroom.resolve.voorwaarden_gemeente import (
    buiten_nederland,
    dezelfde,
    in_onderzoek,
    neemt_deel,
    niet_vast_te_stellen,
    onveilig,
)
from regio_uitstroom.resolve.voorwaarden_gevraagd import (
    geweigerd,
    keuze,
    krijgt_voorrang,
    meld_bekend,
    minderjarig_kind,
    oordeel,
    uitspraak,
    vergelijking,
)
from regio_uitstroom.resolve.voorwaarden_verblijf import (
    binnen_termijn,
    eerst_om,
    geleden,
    leeftijd,
    meld_leeftijden_samen,
    uitstroomgereed,
    verblijf,
    verblijfsduur,
    woonduur,
)
from regio_uitstroom.resolve.woorden import (
    meld_verkeerd_begrip,
)
from regio_uitstroom.syntax import ast

Uitkomst = voorwaarden.Voorwaarde | None


def resolve_voorwaarde(context: Context, knoop: ast.Voorwaarde) -> Uitkomst:
    """Return the condition; None where it does not narrow, or with a finding where it cannot be meant."""
    voorwaarde = _omzetters()[type(knoop)](context, knoop)
    if voorwaarde is None:
        return None
    return evolve(voorwaarde, tekst=voorwaarde.tekst or knoop.woorden, span=voorwaarde.span or knoop.span)


def alle(delen: Iterable[Uitkomst]) -> Uitkomst:
    """Return the conjunction; None where nothing narrows."""
    echte = tuple(deel for deel in delen if deel is not None)
    if len(echte) > 1:
        return voorwaarden.En(echte, tekst=" en ".join(deel.tekst for deel in echte))
    return echte[0] if echte else None


def _onderwerp(context: Context, knoop: ast.Client | None) -> Uitkomst:
    """Return what the subject of a clause asks of the client: *de bewoner* is whoever the sentence is about."""
    return resolve_client(context, knoop, in_bijzin=True)


def resolve_client(
    context: Context, knoop: ast.Client | None, *, in_woorden: bool = False, in_bijzin: bool = False
) -> Uitkomst:
    """Return what a way to name clients asks of the client: the term of the file, and what narrows it.

    ``in_woorden``: the sentence is kept and shown in its words, and decides nothing about these clients. ``in_bijzin``:
    the words are the subject of a clause, about the client of the sentence.
    """
    if knoop is None:
        return None
    if knoop.of:
        return _een_van(context, (evolve(knoop, of=()), *knoop.of), knoop, in_woorden=in_woorden)
    if knoop.alle:
        context.meld(
            NOG_NIET_HIER,
            knoop.span,
            tekst=knoop.woorden,
            reden="het record houdt alleen de geboortedatum van gezinsleden bij",
            wel="schrijf wat van de cliënt zelf wordt gevraagd",
        )
    in_woorden = in_woorden or meld_groepswoord(context, knoop)
    begrip: Uitkomst = None
    if knoop.begrip is not None and knoop.begrip != context.term:
        if knoop.begrip in context.voorwaardebegrippen:
            begrip = voorwaarden.BegripGeldt(knoop.begrip, tekst=f"de cliënt {knoop.begrip} is", span=knoop.span)
        elif knoop.begrip not in context.tekstbegrippen:
            meld_verkeerd_begrip(context, knoop, knoop.begrip, "een begrip voor cliënten, als `cliënten die …`")
    woord = (
        resolve_clientwoord(context, knoop, in_woorden=in_woorden, in_bijzin=in_bijzin)
        if knoop.bedoeld is None
        else _bedoeld(context, knoop, knoop.bedoeld)
    )
    if knoop.dubbel is not None and not in_woorden:
        ander, wel = knoop.dubbel
        context.meld(WIE_BEDOELD, knoop.span, hint=wel, woord="die", een="de cliënt zelf", ander=f"`{ander}`")
    if knoop.van_meer:
        if not in_woorden:
            wel = "schrijf de bijzin over één cliënt, of zet haar achter het woord waar zij bij hoort"
            reden = "het werkwoord van de bijzin is meervoud, en `die` is hier één cliënt"
            context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return alle((begrip, woord))
    return alle((begrip, woord, _beperking(context, knoop.beperking)))


def resolve_groep(context: Context, knoop: ast.Groep) -> Uitkomst:
    """Return that the client is one of those under a letter: *cliënten die A of cliënten die B*."""
    return _een_van(context, (knoop.wie, *knoop.of), knoop)


def _een_van(
    context: Context, clienten: tuple[ast.Client, ...], knoop: ast.Knoop, *, in_woorden: bool = False
) -> Uitkomst:
    """Return that the client is any of these. Family comes along with the client, and asks nothing more.

    A group about which nothing is said, beside one that is narrowed, is reported: it would take everybody in. So are
    families beside it (*minderjarigen en gezinnen*), which are a group like the other.
    """
    echt = [client for client in clienten if client.woord not in _GEZIN or client.beperking is not None]
    delen = [(client, resolve_client(context, client, in_woorden=in_woorden)) for client in echt]
    echte = tuple(deel for _, deel in delen if deel is not None)
    for client in clienten:
        if is_groep_gezinnen(client) and client not in echt and (echte or not echt):
            resolve_client(context, client, in_woorden=in_woorden)
    if len(echte) < len(delen):
        kaal = next(client for client, deel in delen if deel is None)
        if echte:
            context.meld(GROEP_ZONDER_GRENS, kaal.span, tekst=kaal.woorden)
        return None
    if len(echte) > 1:
        return voorwaarden.Of(echte, tekst=" of ".join(deel.tekst for deel in echte), span=knoop.span)
    return echte[0] if echte else None


def _bedoeld(context: Context, knoop: ast.Client, naar: ast.Verwijzing) -> Uitkomst:
    """Return that the client is one *als bedoeld in* a provision; *een minderjarige* is that besides."""
    jong = ast.VwLeeftijd(None, MEERDERJARIG, span=knoop.span) if knoop.woord == _MINDERJARIGE else None
    jonger = leeftijd(context, jong) if jong is not None and knoop.begrip is None else ()
    return alle((*jonger, bedoelde_client(context, knoop, naar)))


_MINDERJARIGE = "minderjarige"


def _is_bedoeld(context: Context, knoop: ast.VwBedoeld) -> Uitkomst:
    """Return that whoever a clause is about is one of a group that a provision describes."""
    return alle((_onderwerp(context, knoop.wie), resolve_client(context, knoop.groep)))


def _beperking(context: Context, knoop: ast.Voorwaarde | None) -> Uitkomst:
    """Return what narrows the clients: its clauses leave their subject out."""
    if knoop is None:
        return None
    buiten, context.over_client = context.over_client, True
    try:
        return resolve_voorwaarde(context, knoop)
    finally:
        context.over_client = buiten


_GEZIN = frozenset({"gezin", "gezinsleden"})
"""Words for who belongs to the household of the client."""


def _en(context: Context, knoop: ast.VwEn) -> Uitkomst:
    meld_leeftijden_samen(context, knoop)
    return alle((_onderwerp(context, knoop.wie), *_delen(context, knoop)))


def _delen(context: Context, knoop: ast.VwEn | ast.VwOf) -> list[Uitkomst]:
    """Return the parts. A list after its subject (*indien hij: a. …*) is about that client."""
    buiten, context.over_client = context.over_client, context.over_client or (knoop.lijst and knoop.wie is not None)
    try:
        return _los(context, knoop)
    finally:
        context.over_client = buiten


def _los(context: Context, knoop: ast.VwEn | ast.VwOf) -> list[Uitkomst]:
    """Return each part. In a list *die gemeente* is one named before the list: no item speaks of another item's."""
    ervoor, buiten = context.laatste_gemeente, context.over_client
    over_hem = not knoop.lijst and begint_met_client(knoop)
    delen = []
    for deel in _met_gebied(knoop.delen):
        if knoop.lijst:
            context.laatste_gemeente = ervoor
        over_hem = over_hem and laat_client_staan(deel)
        context.over_client = buiten or (over_hem and mist_onderwerp(deel))
        delen.append(resolve_voorwaarde(context, deel))
    context.over_client = buiten
    return delen


def _met_gebied(delen: tuple[ast.Voorwaarde, ...]) -> tuple[ast.Voorwaarde, ...]:
    """Give residence without an area that of the part after it: *zes jaar ingezetene is dan wel … is geweest van X*."""
    uit: list[ast.Voorwaarde] = []
    gebieden: tuple[ast.Gebied | ast.Gemeente, ...] = ()
    for deel in reversed(delen):
        if isinstance(deel, ast.VwWoonduur):
            uit.append(deel if deel.gebieden else evolve(deel, gebieden=gebieden))
            gebieden = deel.gebieden or gebieden
        else:
            uit.append(deel)
            gebieden = ()
    return tuple(reversed(uit))


def _of(context: Context, knoop: ast.VwOf) -> Uitkomst:
    goed = tuple(deel for deel in _delen(context, knoop) if deel is not None)
    tekst = " of ".join(dict.fromkeys(deel.tekst for deel in goed))
    of = voorwaarden.Of(goed, tekst=tekst, span=knoop.span) if goed else None
    return alle((_onderwerp(context, knoop.wie), of))


def _niet(context: Context, knoop: ast.VwNiet) -> Uitkomst:
    gevraagd = met_lidwoord(context, knoop)
    if not isinstance(gevraagd, ast.VwNiet):
        return resolve_voorwaarde(context, gevraagd)
    deel = resolve_voorwaarde(context, gevraagd.deel)
    if deel is None:
        return None
    if (met_onderwerp := _niet_van(context, gevraagd, deel)) is not None:
        return met_onderwerp
    niet = voorwaarden.Niet(deel)
    termijn = knoop.deel.eerst_om if isinstance(knoop.deel, ast.VwUitspraak) else None
    if termijn is None:
        return niet
    return voorwaarden.En((eerst_om(context, termijn), evolve(niet, tekst=knoop.woorden, span=knoop.span)))


def _niet_van(context: Context, knoop: ast.VwNiet, deel: voorwaarden.Voorwaarde) -> Uitkomst:
    """Return the denial of a clause on such a client, who is not denied: *de huurder niet werkt* is about a huurder.

    None where the subject asks nothing.
    """
    wie = getattr(knoop.deel, "wie", None)
    if wie is None or not isinstance(deel, voorwaarden.En):
        return None
    gemeld = len(context.findings)
    onderwerp = _onderwerp(context, wie)
    del context.findings[gemeld:]  # the clause has reported its subject already
    rest = alle(deel.delen[1:])
    if onderwerp is None or rest is None or deel.delen[0] != onderwerp:
        return None
    return alle((onderwerp, voorwaarden.Niet(rest, tekst=knoop.woorden, span=knoop.span)))


def _vermoed(context: Context, knoop: ast.VwVermoed) -> Uitkomst:
    deel = resolve_voorwaarde(context, knoop.deel)
    return voorwaarden.vermoed(deel, waarde=True) if deel is not None else None


def _onderdeel(context: Context, knoop: ast.VwOnderdeel) -> Uitkomst:
    deel = resolve_voorwaarde(context, knoop.deel)
    return None if deel is None else evolve(deel, onderdeel=knoop.nummer)


def _feit(context: Context, knoop: ast.VwFeit) -> Uitkomst:
    if not knoop.eigen and meld_bekend(context, knoop, f"{knoop.naam} is"):
        return None
    if not knoop.eigen and " of " in knoop.naam and meld_naast_begrip(context, knoop.naam, knoop.span):
        return None  # one of the two is defined: *economisch of maatschappelijk gebonden*
    gegeven = context.gegeven(knoop.naam)
    feit = voorwaarden.FeitIs(gegeven, tekst=feittekst(gegeven, knoop.woorden), span=knoop.span)
    return alle((_onderwerp(context, knoop.wie), feit))


def _begrip(context: Context, knoop: ast.VwBegrip) -> Uitkomst:
    if knoop.begrip not in context.voorwaardebegrippen:
        meld_verkeerd_begrip(context, knoop, knoop.begrip, "een begrip voor cliënten of een eigenschap van de cliënt")
        return None
    gebied = resolve_gezamenlijk(context, knoop.gebied, andere=True) if knoop.gebied else None
    geldt = voorwaarden.BegripGeldt(knoop.begrip, gebied, tekst=knoop.woorden, span=knoop.span)
    return alle((_onderwerp(context, knoop.wie), geldt))


def _van_de_client(toets: Callable[[Context, Any], Sequence[Uitkomst]]) -> Callable[[Context, Any], Uitkomst]:
    """Make the condition that whoever the clause is about is such a client, and that the rest holds."""

    def zet_om(context: Context, knoop: Any) -> Uitkomst:  # noqa: ANN401 - any clause with a subject
        return alle((_onderwerp(context, knoop.wie), *toets(context, knoop)))

    return zet_om


def _kan_hier_niet(reden: str, wel: str) -> Callable[[Context, ast.Knoop], Uitkomst]:
    """Make the refusal of a clause that only stands in sentences of another kind."""

    def weiger(context: Context, knoop: ast.Knoop) -> Uitkomst:
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return None

    return weiger


@cache
def _omzetters() -> Mapping[type, Callable[[Context, Any], Uitkomst]]:
    """One function per class of condition."""
    over_de_client = {soort: _van_de_client(toets) for soort, toets in _OVER_DE_CLIENT.items()}
    elders = {soort: _kan_hier_niet(reden, wel) for soort, (reden, wel) in _HOORT_ELDERS.items()}
    return {**over_de_client, **elders, **_OP_ZICHZELF}


_OVER_DE_CLIENT: Mapping[type, Callable[[Context, Any], Sequence[Uitkomst]]] = {
    ast.VwUitspraak: uitspraak,
    ast.VwVerblijf: verblijf,
    ast.VwUitstroomgereed: uitstroomgereed,
    ast.VwLeeftijd: leeftijd,
    ast.VwWoonduur: woonduur,
    ast.VwVerblijfsduur: verblijfsduur,
    ast.VwGeweigerd: geweigerd,
    ast.VwMinderjarigKind: minderjarig_kind,
    ast.VwKrijgtVoorrang: krijgt_voorrang,
}
"""What a clause with a subject asks beside that whoever it is about is such a client."""
_OP_ZICHZELF: Mapping[type, Callable[[Context, Any], Uitkomst]] = {
    ast.VwEn: _en,
    ast.VwOf: _of,
    ast.VwNiet: _niet,
    ast.VwVermoed: _vermoed,
    ast.VwOnderdeel: _onderdeel,
    ast.VwFeit: _feit,
    ast.VwBegrip: _begrip,
    ast.VwBedoeld: _is_bedoeld,
    ast.VwNietVastTeStellen: niet_vast_te_stellen,
    ast.VwBuitenNederland: buiten_nederland,
    ast.VwNeemtDeel: neemt_deel,
    ast.VwDezelfde: dezelfde,
    ast.VwOnveilig: onveilig,
    ast.VwInOnderzoek: in_onderzoek,
    ast.VwBinnenTermijn: lambda context, knoop: alle(binnen_termijn(context, knoop)),
    ast.VwGeleden: lambda context, knoop: alle(geleden(context, knoop)),
    ast.VwKeuze: keuze,
    ast.VwOordeel: oordeel,
    ast.VwVergelijking: vergelijking,
    ast.VwAdres: adres,
    ast.VwGemeld: gemeld,
    ast.VwGezinslid: gezinslid,
    ast.VwRegie: regie,
    ast.VwToegekend: toegekend,
    ast.VwAangeboden: aangeboden,
    ast.VwWilWonen: wil_wonen,
    ast.VwDatum: heeft_datum,
    ast.VwGeweest: geweest,
    ast.VwGeeindigd: geeindigd,
}
"""The other clauses: each makes the whole condition."""
_HOORT_ELDERS = {
    ast.VwTijd: (
        "instroom voor of na een dag hoort in een overgangsbepaling",
        "schrijf `Dit convenant is van toepassing op cliënten die …`",
    ),
    ast.VwAantal: (
        "aantallen van een periode horen in een bepaling over aantallen",
        "gebruik dit in een zin over woningen",
    ),
}
"""Clauses that only stand in sentences of another kind: why, and what to write."""
