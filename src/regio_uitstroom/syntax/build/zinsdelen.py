"""Builders of constituents (``zinsdelen.lark``): one function per rule, of the same name."""

from __future__ import annotations

from typing import Any

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bedragdeel,
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Datzin,
    Delen,
    Ding,
    Drempel,
    Grond,
    Ijkmoment,
    Leeftijd,
    Oordeeldeel,
    Partijen,
    Redenen,
    Soort,
    Soorten,
    Venster,
    Vergeleken,
    Vraag,
    Zaken,
)
from regio_uitstroom.syntax.build.stellingen import duid, gemeente_uit
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwijzen import Plekken


def first(c: Delen) -> Token:
    """Return the first token among the children."""
    return next(item for item in c.items if isinstance(item, Token))


def clienten(c: Delen) -> Clienten:
    """``cliënten en hun gezinnen``."""
    return Clienten(c.alle(ast.Client), span=c.span)


def client(c: Delen) -> ast.Client:
    """A word for clients with what narrows it."""
    woord = first(c)
    beperkingen = [item for item in c.items if isinstance(item, ast.Knoop) and not isinstance(item, ast.Verwijzing)]
    bedoeld = c.een(ast.Verwijzing)
    if woord.extra == "begrip":
        naam, begrip = woord.waarde, woord.waarde
    else:
        naam, begrip = woord.waarde, None
    return ast.Client(
        naam,
        begrip,
        _alle(beperkingen, c),
        bedoeld,
        alle=woord.bepaler == "alle" or woord.extra == "alle",
        andere=woord.tekst.lower().startswith(("andere", "overige")),
        urgent=woord.extra == "urgent",
        span=c.span,
    )


def _alle(delen: list[Any], c: Delen) -> ast.Voorwaarde | None:
    if len(delen) > 1:
        return ast.VwEn(tuple(delen), span=c.context.span(delen))
    return delen[0] if delen else None


def attribuut(c: Delen) -> ast.VwFeit:
    """``zonder vaste woon- of verblijfplaats``."""
    return ast.VwFeit(first(c).waarde, span=c.span)


def bedoeld(c: Delen) -> ast.Verwijzing:
    """``als bedoeld in artikel 12, derde lid``."""
    return verwijzing(c)


def met_bezit(c: Delen) -> ast.Voorwaarde:
    """``met een psychische kwetsbaarheid``, ``zonder regiobinding``."""
    voorzetsel, bezit = (item for item in c.items if isinstance(item, Token))
    leaf: ast.Voorwaarde
    if bezit.type == "BEGRIP_FEIT":
        leaf = ast.VwBegrip(bezit.waarde, span=c.span)
    elif bezit.waarde == "minderjarige kinderen":
        leaf = ast.VwMinderjarigKind(span=c.span)
    else:
        leaf = ast.VwFeit(bezit.waarde, eigen=bezit.extra == "eigen", span=c.span)
    return ast.VwNiet(leaf, span=c.span) if voorzetsel.type == "ZONDER_C" else leaf


def uit_voorziening(c: Delen) -> ast.VwVerblijf:
    """``cliënten uit vrouwenopvang``, ``cliënten in beschermd wonen``."""
    aspect = "uitstroomt" if first(c).type == "UIT_C" else "verblijft"
    soorten_ = tuple(s.voorziening for s in c.alle(Soort) if s.voorziening is not None)
    return ast.VwVerblijf(aspect, ast.Voorzieningen(soorten_, span=c.span), span=c.span)


def kale_soort(c: Delen) -> Soort:
    """A facility or task by itself."""
    return soort(c)


def rel(c: Delen) -> ast.Voorwaarde:
    """A relative clause that narrows clients."""
    inhoud = next(item for item in c.items if not isinstance(item, Token))
    return duid(inhoud, c.context)


def partijen(c: Delen) -> Partijen:
    """``Utrecht, Zeist en de overige gemeenten``."""
    return Partijen(tuple(item for item in c.items if not isinstance(item, Token)), span=c.span)


def gemeente(c: Delen) -> ast.Gemeentenaam:
    """A municipality by its name."""
    token = first(c)
    return ast.Gemeentenaam(token.waarde, token.extra != "onbekend", span=c.span)


def rol(c: Delen) -> Any:  # noqa: ANN401 - a role, or what the clause after *de gemeente* makes of it
    """``de gemeente van herkomst``, or ``de gemeente waar …``."""
    token = first(c)
    kaal = ast.Gemeenterol(token.waarde, token.extra == "begrip", span=c.context.span([token]))
    zin = next((item for item in c.items if not isinstance(item, Token)), None)
    if zin is None:
        return kaal
    return gemeente_uit(kaal, zin, c)


def groep(c: Delen) -> ast.Gemeentegroep:
    """``de deelnemende gemeenten``; *gemeenten die deelnemen* are these."""
    token = first(c)
    zin = next((item for item in c.items if not isinstance(item, Token)), None)
    naam = token.waarde
    if zin is not None:
        if zin.type == "W_DEELNEMEN" and naam in {"gemeenten", "overige gemeenten"}:
            naam = "deelnemende gemeenten" if naam == "gemeenten" else naam
        else:
            zin.niet_te_duiden()
    return ast.Gemeentegroep(naam, token.extra == "begrip", span=c.span)


def keuze(c: Delen) -> ast.GemeenteKeuze:
    """``de gemeente van regie of herkomst``."""
    rollen = ("gemeente van regie", "gemeente van herkomst")
    return ast.GemeenteKeuze(tuple(ast.Gemeenterol(naam, span=c.span) for naam in rollen), span=c.span)


def actor(c: Delen) -> ast.Actor:
    """``het college van de verantwoordelijke gemeente``."""
    token = first(c)
    van = next((item for item in c.items if not isinstance(item, Token)), None)
    voorziening = token.extra if token.extra not in {"begrip", "eigen"} else ""
    return ast.Actor(token.waarde, token.tekst, van, begrip=token.extra == "begrip", voorziening=voorziening, span=c.span)


def gebied(c: Delen) -> ast.Gebied | Any:  # noqa: ANN401 - a municipality whose register is meant
    """``de regio Amersfoort``; ``het bevolkingsregister van Leusden`` is Leusden."""
    van = next((item for item in c.items if not isinstance(item, Token)), None)
    return van if van is not None else ast.Gebied(first(c).waarde, span=c.span)


def organisatie(c: Delen) -> ast.Actor:
    """An organisation that the file names."""
    token = first(c)
    return ast.Actor(token.waarde, token.tekst, organisatie=True, span=c.span)


def naam(c: Delen) -> ast.Actor:
    """A name between quotation marks."""
    token = first(c)
    return ast.Actor(token.waarde, token.waarde, organisatie=True, span=c.span)


def soorten(c: Delen) -> Soorten:
    """``maatschappelijke opvang, niet zijnde vrouwenopvang``."""
    grens = next((i for i, item in enumerate(c.items) if isinstance(item, Token) and item.type == "NIET_ZIJNDE"), len(c.items))
    wel = tuple(item for item in c.items[:grens] if isinstance(item, Soort))
    niet = tuple(item for item in c.items[grens:] if isinstance(item, Soort))
    return Soorten(wel, niet, span=c.span)


def soort(c: Delen) -> Soort:
    """A facility or a task."""
    token = first(c)
    if token.type == "TAAK":
        return Soort(None, ast.Taak(token.waarde, span=c.span), span=c.span)
    if token.extra == "begrip":
        return Soort(ast.Voorziening((), token.waarde, span=c.span), None, span=c.span)
    sleutels = tuple(filter(None, token.waarde.split("|")))
    return Soort(ast.Voorziening(sleutels, span=c.span), None, span=c.span)


def zaken(c: Delen) -> Zaken:
    """``een uitkering en schuldhulpverlening``."""
    return Zaken(c.alle(Ding), span=c.span)


def zaak(c: Delen) -> Ding:
    """A thing with its class."""
    token = first(c)
    verwezen = next((i.waarde for i in c.items if isinstance(i, Token) and i.type == "BEDOELD"), None)
    naar = None if verwezen is None else _verwijzing(verwezen, c)
    return Ding(token.type, str(token.waarde), token.bepaler == "geen", naar, token.extra == "eigen", span=c.span)


def verwijzing(c: Delen) -> ast.Verwijzing:
    """``artikel 2, eerste lid``."""
    return _verwijzing(first(c).waarde, c)


def _verwijzing(waarde: Plekken, c: Delen) -> ast.Verwijzing:
    delen = tuple(
        ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=c.span) for p in waarde.plekken
    )
    return ast.Verwijzing(delen, waarde.wet, span=c.span)


def hoeveelheid(c: Delen) -> ast.Hoeveelheid:
    """``ten hoogste 300``, ``een derde``, ``een nader te bepalen aantal``."""
    aandeel = c.token("AANDEEL")
    if aandeel is not None:
        return ast.Hoeveelheid("deel", teller=aandeel.waarde[0], noemer=aandeel.waarde[1], span=c.span)
    if c.token("NADER_AANTAL") is not None:
        return ast.Hoeveelheid("nader te bepalen", span=c.span)
    getallen = [i.waarde for i in c.items if isinstance(i, Token) and i.type == "GETAL"]
    if len(getallen) > 1:
        return ast.Hoeveelheid("tussen", getallen[0], getallen[1], span=c.span)
    vergelijking = c.token("VGL")
    return ast.Hoeveelheid(_binding(vergelijking), getallen[0], span=c.span)


def _binding(vergelijking: Token | None) -> str:
    if vergelijking is None:
        return "precies"
    return {"meer dan": "meer dan", "minder dan": "minder dan"}.get(vergelijking.waarde, vergelijking.waarde)


def bedrag(c: Delen) -> Bedragdeel:
    """``ten hoogste € 5.000``."""
    vergelijking, waarde = c.token("VGL"), c.token("BEDRAG")
    centen = waarde.waarde if waarde is not None else 0
    return Bedragdeel(vergelijking.waarde if vergelijking else "", ast.Bedrag(centen, span=c.span), span=c.span)


def duur(c: Delen) -> ast.Duur:
    """``zes maanden``."""
    return ast.Duur(*first(c).waarde, span=c.span)


def drempel(c: Delen) -> Drempel:
    """``ten minste twee jaar``."""
    samen = c.token("DUUR_OF")
    if samen is not None:
        return Drempel(samen.waarde[0], ast.Duur(*samen.waarde[1], span=c.span), span=c.span)
    vergelijking, waarde = (item for item in c.items if isinstance(item, Token))
    return Drempel(vergelijking.waarde, ast.Duur(*waarde.waarde, span=c.context.span([waarde])), span=c.span)


def leeftijd(c: Delen) -> Leeftijd:
    """``de leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar``."""
    jaren = [i.waarde[0] for i in c.items if isinstance(i, Token) and i.type == "DUUR"]
    return Leeftijd(jaren[0], jaren[1] if len(jaren) > 1 else None, span=c.span)


def dagmaand(c: Delen) -> Dagdeel:
    """``1 januari van het kalenderjaar``."""
    return Dagdeel(None, span=c.span)


def peildag(c: Delen) -> Dagdeel:
    """``op 1 oktober 2026``."""
    token = next(i for i in c.items if isinstance(i, Token) and i.type in {"DATUM", "DAGMAAND"})
    dag = ast.Datum(*token.waarde, span=c.context.span([token])) if token.type == "DATUM" else None
    return Dagdeel(dag, span=c.span)


def moment(c: Delen) -> ast.Moment:
    """``de datum van toekenning``."""
    token = first(c)
    begrip = token.extra == "begrip"
    return ast.Moment(None if begrip else token.waarde, token.waarde if begrip else None, span=c.span)


def datum(c: Delen) -> ast.Datum:
    """``1 januari 2020``."""
    return ast.Datum(*first(c).waarde, span=c.span)


def kale_datum(c: Delen) -> ast.Datum:
    """A date without a preposition."""
    return datum(c)


def tijdvak(c: Delen) -> ast.Tijdvak:
    """``van 1 mei 2012 tot 1 juni 2017``, ``sinds …``, ``tot en met …``."""
    data = c.alle(ast.Datum)
    soorten_ = {i.type for i in c.items if isinstance(i, Token)}
    inclusief = "TOT_EN_MET" in soorten_
    if len(data) > 1:
        return ast.Tijdvak(data[0], data[1], inclusief, span=c.span)
    if soorten_ & {"TOT", "TOT_EN_MET", "VOOR_D"}:
        return ast.Tijdvak(None, data[0], inclusief, span=c.span)
    return ast.Tijdvak(data[0], None, span=c.span)


def ijkmoment(c: Delen) -> Ijkmoment:
    """``gerekend vanaf de datum van aanmelding``."""
    return Ijkmoment(c.een(ast.Moment) or c.alle(ast.Datum)[0], span=c.span)


def venster(c: Delen) -> Venster:
    """``in de laatste drie jaar``."""
    aantal = c.token("GETAL_VAN")
    lengte = next(i for i in c.items if isinstance(i, Token) and i.type in {"VENSTER", "VENSTER_VAN"})
    vergelijking = c.token("VGL")
    return Venster(
        ast.Duur(*lengte.waarde, span=c.context.span([lengte])),
        aantal.waarde if aantal else None,
        vergelijking.waarde if vergelijking else "",
        span=c.span,
    )


def termijn(c: Delen) -> Any:  # noqa: ANN401 - a Termijn, or the duration of *gedurende*
    """``binnen drie maanden na de toekenning``, ``uiterlijk drie maanden voor …``, ``zo spoedig mogelijk``."""
    if c.token("SPOEDIG") is not None:
        return ast.Termijn(None, "na", None, spoedig=True, span=c.span)
    lengte = c.token("DUUR")
    soorten_ = {i.type: i for i in c.items if isinstance(i, Token)}
    duur_ = None if lengte is None else ast.Duur(*lengte.waarde, span=c.context.span([lengte]))
    if "GEDURENDE" in soorten_ and duur_ is not None:
        return Drempel("gedurende", duur_, span=c.span)
    moment_: ast.Moment | ast.Datum | None = c.een(ast.Moment) or c.een(ast.Datum)
    if "NADAT_MOMENT" in soorten_:
        token = soorten_["NADAT_MOMENT"]
        moment_ = ast.Moment(token.waarde, span=c.context.span([token]))
    richting = "voor" if "VOOR_T" in soorten_ else "vanaf" if soorten_.keys() & {"VANAF_T", "VANAF"} else "na"
    if duur_ is None and "UITERLIJK" in soorten_:
        richting = "uiterlijk"
    return ast.Termijn(duur_, richting, moment_, span=c.span)


def bepaling(c: Delen) -> Bepaling:
    """A preposition with its content."""
    return Bepaling(first(c).type, next(item for item in c.items if not isinstance(item, Token)), span=c.span)


def buiten_nederland(c: Delen) -> ast.BuitenNederland:
    """``buiten Nederland``."""
    return ast.BuitenNederland(span=c.span)


def vergeleken(c: Delen) -> Vergeleken:
    """``hoger``, ``dan 5.000 euro``."""
    token = first(c)
    if token.type == "COMPARATIEF":
        return Vergeleken(token.waarde, None, span=c.span)
    waarde = c.token("BEDRAG", "GETAL", "DUUR", "AANDEEL")
    drempel_: Any = next((item for item in c.items if not isinstance(item, Token)), None)
    if waarde is not None:
        maak: Any = {"BEDRAG": ast.Bedrag, "GETAL": ast.Getal}.get(waarde.type)
        drempel_ = maak(waarde.waarde, span=c.span) if maak else ast.Duur(*waarde.waarde, span=c.span)
    return Vergeleken("", drempel_, span=c.span)


def oordeel(c: Delen) -> Oordeeldeel:
    """``naar het oordeel van het college``."""
    return Oordeeldeel(c.een(ast.Actor), span=c.span)


def grond(c: Delen) -> Grond:
    """``op grond van artikel 2``."""
    return Grond(next(item for item in c.items if not isinstance(item, Token)), span=c.span)


def redenen(c: Delen) -> Redenen:
    """``er redenen zijn waardoor``."""
    return Redenen(span=c.span)


def dat_zin(c: Delen) -> Datzin:
    """``dat hij …``."""
    return Datzin(duid(next(item for item in c.items if not isinstance(item, Token)), c.context), span=c.span)


def vraag(c: Delen) -> Vraag:
    """``of hij …``, ``waar hij …``."""
    return Vraag(first(c).type, next(item for item in c.items if not isinstance(item, Token)), span=c.span)


def bijwoord(c: Delen) -> Bijwoord:
    """A word by itself."""
    token = first(c)
    return Bijwoord(token.type, token.waarde, span=c.span)
