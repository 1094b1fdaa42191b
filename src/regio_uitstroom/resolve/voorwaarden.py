"""Conditions of the syntax tree become conditions of the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import (
    NOG_NIET_HIER,
    ONBEKEND_GEGEVEN,
)
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.model import voorwaarden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.resolve.bedoeld import bedoeld_feit
from regio_uitstroom.resolve.bronnen import resolve_bron
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag, resolve_duur
from regio_uitstroom.resolve.verwoording import (
    MINDERJARIG_KIND,
    feittekst,
    weigertekst,
)
from regio_uitstroom.resolve.voorwaarden_gemeente import (
    buiten_nederland,
    dezelfde,
    in_onderzoek,
    neemt_deel,
    niet_vast_te_stellen,
    onveilig,
)
from regio_uitstroom.resolve.voorwaarden_verblijf import (
    binnen_termijn,
    geen_dag_hier,
    geleden,
    leeftijd,
    uitstroomgereed,
    verblijf,
    verblijfsduur,
    woonduur,
)
from regio_uitstroom.resolve.woorden import (
    is_het_zo,
    meld_verkeerd_begrip,
    resolve_actor,
    resolve_oordeel,
)
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import midden_in_zin
from regio_uitstroom.tijd import Duur

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


def resolve_client(context: Context, knoop: ast.Client | None) -> Uitkomst:
    """Return what a way to name clients asks of the client: the term of the file, and what narrows it."""
    if knoop is None:
        return None
    if knoop.alle:
        context.meld(
            NOG_NIET_HIER,
            knoop.span,
            tekst=knoop.woorden,
            reden="het record houdt alleen de geboortedatum van gezinsleden bij",
            wel="schrijf wat van de cliënt zelf wordt gevraagd",
        )
    begrip: Uitkomst = None
    if knoop.begrip is not None and knoop.begrip != context.term:
        if knoop.begrip in context.voorwaardebegrippen:
            begrip = voorwaarden.BegripGeldt(knoop.begrip, tekst=f"de cliënt {knoop.begrip} is", span=knoop.span)
        elif knoop.begrip not in context.tekstbegrippen:
            meld_verkeerd_begrip(context, knoop, knoop.begrip, "een begrip voor cliënten, als `cliënten die …`")
    woord = _woord(context, knoop) if knoop.bedoeld is None else _bedoeld(context, knoop, knoop.bedoeld)
    return alle((begrip, woord, _beperking(context, knoop.beperking)))


def resolve_groep(context: Context, knoop: ast.Groep) -> Uitkomst:
    """Return that the client is one of those under a letter: *cliënten die A of cliënten die B*."""
    delen = [resolve_client(context, client) for client in (knoop.wie, *knoop.of)]
    echte = tuple(deel for deel in delen if deel is not None)
    if len(delen) == 1 or len(echte) < len(delen):
        return delen[0] if len(delen) == 1 else None
    return voorwaarden.Of(echte, tekst=" of ".join(deel.tekst for deel in echte), span=knoop.span)


def _bedoeld(context: Context, knoop: ast.Client, naar: ast.Verwijzing) -> Uitkomst:
    """Return that the client is one *als bedoeld in* a provision, of this text or another."""
    plaats = naar.woorden.lstrip(", ").removeprefix("als ")
    wat = knoop.begrip or ("persoon" if knoop.woord == "hij" else knoop.woord)
    return bedoeld_feit(context, naar, f"de cliënt een {wat} is als {plaats}", knoop.span)


def _beperking(context: Context, knoop: ast.Voorwaarde | None) -> Uitkomst:
    """Return what narrows the clients: its clauses leave their subject out."""
    if knoop is None:
        return None
    buiten, context.over_client = context.over_client, True
    try:
        return resolve_voorwaarde(context, knoop)
    finally:
        context.over_client = buiten


MEERDERJARIG = 18
"""The age at which one is no minor any more (artikel 1:233 van het Burgerlijk Wetboek)."""

_RUIME_WOORDEN = frozenset(
    {"cliënt", "persoon", "hij", "woningzoekende", "aanvrager", "kandidaat", "bewoner", "huurder", "inwoner"}
    | {"ingezetene", "deelnemer", "uitstromer", "gezin", "gezinsleden"}
)
"""Words for the client that ask nothing more than what the rest of the sentence asks."""


def _woord(context: Context, knoop: ast.Client) -> Uitkomst:
    """Return what the word itself asks: a *dakloze* or a *jeugdige* is not just any client."""
    if knoop.begrip is not None or knoop.woord in _RUIME_WOORDEN:
        return None
    if knoop.woord == "minderjarige":
        return alle(leeftijd(context, ast.VwLeeftijd(None, MEERDERJARIG, span=knoop.span)))
    gegeven = context.gegeven(knoop.woord)
    return voorwaarden.FeitIs(gegeven, tekst=f"de cliënt een {knoop.woord} is", span=knoop.span)


def _en(context: Context, knoop: ast.VwEn) -> Uitkomst:
    return alle((resolve_client(context, knoop.wie), *_delen(context, knoop)))


def _delen(context: Context, knoop: ast.VwEn | ast.VwOf) -> list[Uitkomst]:
    """Return the parts. A list after its subject (*indien hij: a. …*) is about that client."""
    buiten, context.over_client = context.over_client, context.over_client or (knoop.lijst and knoop.wie is not None)
    try:
        return _los(context, knoop)
    finally:
        context.over_client = buiten


def _los(context: Context, knoop: ast.VwEn | ast.VwOf) -> list[Uitkomst]:
    """Return each part. In a list *die gemeente* is one named before the list: no item speaks of another item's."""
    ervoor = context.laatste_gemeente
    delen = []
    for deel in _met_gebied(knoop.delen):
        if knoop.lijst:
            context.laatste_gemeente = ervoor
        delen.append(resolve_voorwaarde(context, deel))
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
    return alle((resolve_client(context, knoop.wie), of))


def _niet(context: Context, knoop: ast.VwNiet) -> Uitkomst:
    deel = resolve_voorwaarde(context, knoop.deel)
    return voorwaarden.Niet(deel) if deel is not None else None


def _vermoed(context: Context, knoop: ast.VwVermoed) -> Uitkomst:
    deel = resolve_voorwaarde(context, knoop.deel)
    return voorwaarden.vermoed(deel, waarde=True) if deel is not None else None


def _onderdeel(context: Context, knoop: ast.VwOnderdeel) -> Uitkomst:
    return resolve_voorwaarde(context, knoop.deel)


def _feit(context: Context, knoop: ast.VwFeit) -> Uitkomst:
    gegeven = context.gegeven(knoop.naam)
    feit = voorwaarden.FeitIs(gegeven, tekst=feittekst(gegeven, knoop.woorden), span=knoop.span)
    return alle((resolve_client(context, knoop.wie), feit))


def _uitspraak(context: Context, knoop: ast.VwUitspraak) -> Uitkomst:
    """A clause of known words that nothing computes is a fact that a person answers."""
    tekst = " ".join(knoop.tekst.split())
    if (plaatsen := _gekwalificeerd(context, knoop)) is not None:
        feit = bedoeld_feit(context, None, in_woorden(tekst), knoop.span)
        context.bedoeld[feit.gegeven.sleutel] = plaatsen
        return alle((resolve_client(context, knoop.wie), feit))
    eerste = tekst.split()[0].lower()
    weggelaten = context.over_client and knoop.wie is None and eerste not in _BEPAALD
    if weggelaten or (eerste == "zij" and knoop.wie is not None):
        tekst = lexicon().werkwoorden.enkelvoudig(tekst, knoop.vorm)
    return _gevraagd(context, knoop, knoop.wie, tekst, heel=knoop.heel)


def _gekwalificeerd(context: Context, knoop: ast.VwUitspraak) -> tuple[Citaat, ...] | None:
    """Return where the text says when this is so (*maatschappelijk gebonden is aan de gemeente*); None where nowhere.

    *Economisch of maatschappelijk gebonden* is so in either case.
    """
    if knoop.gebied is None:
        return None
    laatste = knoop.eigenschap.rpartition(" ")[2]
    namen = [naam if " " in naam else f"{naam} {laatste}" for naam in knoop.eigenschap.split(" of ")]
    plaatsen = [context.kwalificaties.get((naam, gebied_van(knoop.gebied))) for naam in namen]
    gevonden = tuple(plaats for plaats in plaatsen if plaats is not None)
    return gevonden if len(gevonden) == len(namen) else None


def gebied_van(knoop: ast.Gebied | ast.Gemeente) -> str:
    """Return an area by the name that tells it from others in a text."""
    match knoop:
        case ast.Gebied(naam=naam) | ast.Gemeentenaam(naam=naam):
            return naam
        case ast.Gemeenterol(rol=rol):
            return "gemeente" if rol == "die gemeente" else rol
        case _:
            return knoop.woorden


_BEPAALD = frozenset({"de", "het", "deze", "dit", "er", "zijn", "haar", "hun"})
"""What a clause begins with that may be about something else than the client (*van wie de schulden zijn …*)."""


def _krijgt_voorrang(context: Context, knoop: ast.VwKrijgtVoorrang) -> Uitkomst:
    """Priority under another provision is decided there; here it is a fact, or what that provision asks."""
    if knoop.verwijzing is None:
        return _gevraagd(context, knoop, knoop.wie, knoop.woorden)
    feit = bedoeld_feit(context, knoop.verwijzing, in_woorden(knoop.woorden), knoop.span)
    return alle((resolve_client(context, knoop.wie), feit))


def in_woorden(woorden: str) -> str:
    """Return a clause as a fact or judgment is called by it: in one line, *hij* as the client."""
    eerste, _, rest = " ".join(woorden.split()).partition(" ")
    return f"de cliënt {rest}" if eerste.lower() in {"hij", "zij", "die"} else f"{eerste} {rest}".rstrip()


def _gevraagd(
    context: Context, knoop: ast.Knoop, wie: ast.Client | None, woorden: str, *, heel: bool = False
) -> Uitkomst:
    """Return one fact that is asked for in the words of the text, with the client by that name.

    ``heel``: the words name what they are about.
    """
    tekst = in_woorden(woorden)
    if context.over_client and wie is None and not heel and not tekst.startswith("de cliënt "):
        tekst = f"de cliënt {tekst}"
    context.gevraagd.add(tekst)
    gegeven = Gegeven(f"feiten.{tekst}", tekst, Feittype.JA_NEE, is_het_zo(tekst))
    return alle((resolve_client(context, wie), voorwaarden.FeitIs(gegeven, tekst=tekst, span=knoop.span)))


def _begrip(context: Context, knoop: ast.VwBegrip) -> Uitkomst:
    if knoop.begrip not in context.voorwaardebegrippen:
        meld_verkeerd_begrip(context, knoop, knoop.begrip, "een begrip voor cliënten of een eigenschap van de cliënt")
        return None
    gebied = resolve_bron(context, knoop.gebied[0], andere=True) if knoop.gebied else None
    geldt = voorwaarden.BegripGeldt(knoop.begrip, gebied, tekst=knoop.woorden, span=knoop.span)
    return alle((resolve_client(context, knoop.wie), geldt))


def _van_de_client(toets: Callable[[Context, Any], Sequence[Uitkomst]]) -> Callable[[Context, Any], Uitkomst]:
    """Make the condition that whoever the clause is about is such a client, and that the rest holds."""

    def zet_om(context: Context, knoop: Any) -> Uitkomst:  # noqa: ANN401 - any clause with a subject
        return alle((resolve_client(context, knoop.wie), *toets(context, knoop)))

    return zet_om


def _geweigerd(context: Context, knoop: ast.VwGeweigerd) -> Uitkomst:
    if knoop.datum is not None:
        geen_dag_hier(context, knoop.datum)
    tekst = weigertekst(passend=knoop.passend, aantal=knoop.aantal, aanvaard=knoop.aanvaard)
    test = voorwaarden.HeeftGeweigerd(
        knoop.passend, knoop.aantal, aanvaard=knoop.aanvaard, tekst=tekst, span=knoop.span
    )
    return alle((resolve_client(context, knoop.wie), test))


def _minderjarig_kind(context: Context, knoop: ast.VwMinderjarigKind) -> Uitkomst:
    test = voorwaarden.HeeftMinderjarigKind(tekst=MINDERJARIG_KIND, span=knoop.span)
    return alle((resolve_client(context, knoop.wie), test))


def _oordeel(context: Context, knoop: ast.VwOordeel) -> Uitkomst:
    """A judgment by the actor named, or by the one who acts in the sentence (*naar zijn oordeel*)."""
    actor = context.actor if knoop.zijn else resolve_actor(knoop.beoordelaar)
    gemeente = resolve_bron(context, knoop.gemeente, andere=True) if knoop.gemeente is not None else None
    wie = midden_in_zin(actor.naam) if actor else None
    context.gevraagd.add(knoop.oordeel)
    return voorwaarden.OordeelGeeft(resolve_oordeel(knoop.oordeel), wie, gemeente)


def _vergelijking(context: Context, knoop: ast.VwVergelijking) -> Uitkomst:
    """A quantity against a threshold of its own type."""
    gegeven = context.gegeven(knoop.gegeven)
    drempel = _drempel(context, knoop.drempel)
    passend = {Feittype.BEDRAG: Decimal, Feittype.AANTAL: int, Feittype.DUUR: Duur, Feittype.DATUM: date}.get(
        gegeven.type
    )
    if drempel is None or (passend is not None and not isinstance(drempel, passend)):
        hint = f"`{gegeven.omschrijving}` is een {gegeven.type.value}; schrijf ook de grens zo"
        context.meld(ONBEKEND_GEGEVEN, knoop.span, naam=knoop.gegeven, hint=hint)
        return None
    return voorwaarden.FeitVergelijking(gegeven, voorwaarden.Vergelijking(knoop.vergelijking), drempel)


def _keuze(context: Context, knoop: ast.VwKeuze) -> Uitkomst:
    """One of the values of a list."""
    gegeven = context.gegeven(knoop.gegeven)
    tests = [
        voorwaarden.FeitIs(gegeven, keuze, tekst=f"{gegeven.omschrijving} {keuze} is", span=knoop.span)
        for keuze in knoop.keuzes
    ]
    return tests[0] if len(tests) == 1 else voorwaarden.Of(tuple(tests), tekst=knoop.woorden, span=knoop.span)


def _drempel(context: Context, knoop: ast.Bedrag | ast.Getal | ast.Duur | ast.Datum) -> Any:  # noqa: ANN401 - by node
    match knoop:
        case ast.Bedrag():
            return Decimal(knoop.centen) / 100
        case ast.Getal():
            return knoop.waarde
        case ast.Duur():
            return resolve_duur(knoop)
        case ast.Datum():
            return resolve_dag(context, knoop)


def _kan_hier_niet(reden: str, wel: str) -> Callable[[Context, ast.Knoop], Uitkomst]:
    """Make the refusal of a clause that only stands in sentences of another kind."""

    def weiger(context: Context, knoop: ast.Knoop) -> Uitkomst:
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return None

    return weiger


@cache
def _omzetters() -> Mapping[type, Callable[[Context, Any], Uitkomst]]:
    """One function per class of condition."""
    return {
        ast.VwEn: _en,
        ast.VwOf: _of,
        ast.VwNiet: _niet,
        ast.VwVermoed: _vermoed,
        ast.VwOnderdeel: _onderdeel,
        ast.VwFeit: _feit,
        ast.VwUitspraak: _uitspraak,
        ast.VwBegrip: _begrip,
        ast.VwVerblijf: _van_de_client(verblijf),
        ast.VwUitstroomgereed: _van_de_client(uitstroomgereed),
        ast.VwLeeftijd: _van_de_client(leeftijd),
        ast.VwWoonduur: _van_de_client(woonduur),
        ast.VwVerblijfsduur: _van_de_client(verblijfsduur),
        ast.VwNietVastTeStellen: niet_vast_te_stellen,
        ast.VwBuitenNederland: buiten_nederland,
        ast.VwNeemtDeel: neemt_deel,
        ast.VwDezelfde: dezelfde,
        ast.VwOnveilig: onveilig,
        ast.VwInOnderzoek: in_onderzoek,
        ast.VwGeweigerd: _geweigerd,
        ast.VwBinnenTermijn: lambda context, knoop: alle(binnen_termijn(context, knoop)),
        ast.VwGeleden: lambda context, knoop: alle(geleden(context, knoop)),
        ast.VwKeuze: _keuze,
        ast.VwMinderjarigKind: _minderjarig_kind,
        ast.VwOordeel: _oordeel,
        ast.VwVergelijking: _vergelijking,
        ast.VwKrijgtVoorrang: _krijgt_voorrang,
        ast.VwTijd: _kan_hier_niet(
            "instroom voor of na een dag hoort in een overgangsbepaling",
            "schrijf `Dit convenant is van toepassing op cliënten die …`",
        ),
        ast.VwAantal: _kan_hier_niet(
            "aantallen van een periode horen in een bepaling over aantallen", "gebruik dit in een zin over woningen"
        ),
    }
