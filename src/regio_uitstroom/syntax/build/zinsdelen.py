"""Builders of constituents (``zinsdelen.lark``): one function per rule, of the same name."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.lexicon.words import voorzieningen_per_wet
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Datzin,
    Delen,
    Ding,
    Grond,
    Oordeeldeel,
    Opsomdeel,
    Redenen,
    Soort,
    Soorten,
    Vraag,
    Zaken,
    first,
)
from regio_uitstroom.syntax.build.gezinsbijzin import GEZINSLEDEN, is_gezinslid
from regio_uitstroom.syntax.build.relatief import Relatief, getal_van, is_een_client, met_client, zegt_van_meer
from regio_uitstroom.syntax.build.stelling_dossier import heeft_uit_dossier
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.van_het_gezin import van_het_gezin
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen
from regio_uitstroom.syntax.keuzes import keuzes_van
from regio_uitstroom.syntax.naamwoorden import Rijwoord
from regio_uitstroom.syntax.plek import Plekken
from regio_uitstroom.syntax.token import Token

AANEENGESLOTEN = "aaneengesloten"
"""The value of a preposition that says so (``woorden.csv``)."""


def clienten(c: Delen) -> Clienten:
    """``cliënten en hun gezinnen``."""
    delen = c.alle(ast.Client)
    if len(delen) > 1:
        delen = tuple(evolve(een, van_meer=False) for een in delen)
    return Clienten(delen, span=c.span)


def client(c: Delen) -> ast.Client:
    """A word for clients with what narrows it."""
    woord = first(c)
    c.items, dubbel = van_het_gezin(c.items, een=is_een_client(woord))
    bijzinnen = [item for item in c.items if isinstance(item, Relatief)]
    c.items = [item.voorwaarde if isinstance(item, Relatief) else item for item in c.items]
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
        van_meer=any(een.meervoud for een in bijzinnen) and is_een_client(woord),
        dubbel=dubbel,
        span=c.span,
    )


def _alle(delen: list[Any], c: Delen) -> ast.Voorwaarde | None:
    if len(delen) > 1:
        return ast.VwEn(tuple(delen), span=c.context.span(delen))
    return delen[0] if delen else None


def attribuut(c: Delen) -> ast.VwFeit:
    """``zonder vaste woon- of verblijfplaats``."""
    return ast.VwFeit(first(c).waarde, span=c.span)


def leeftijdsklasse(c: Delen) -> ast.VwLeeftijd:
    """``jongeren van achttien tot drieëntwintig jaar``."""
    token = next(i for i in c.items if isinstance(i, Token) and i.type in {"LEEFTIJDSKLASSE", "LEEFTIJD_BIJ"})
    return ast.VwLeeftijd(*token.waarde, span=c.span)


def leeftijd_tussen(c: Delen) -> ast.VwLeeftijd:
    """``tussen 18 en 27 jaar oud``, after *is*."""
    return ast.VwLeeftijd(*first(c).waarde, span=c.span)


def bedoeld(c: Delen) -> ast.Verwijzing:
    """``als bedoeld in artikel 12, derde lid``."""
    return verwijzing(c)


def met_bezit(c: Delen) -> ast.Voorwaarde:
    """``met een psychische kwetsbaarheid``, ``zonder regiobinding``."""
    voorzetsel, bezit = (item for item in c.items if isinstance(item, Token))
    leaf: ast.Voorwaarde
    if bezit.extra == "open":
        vreemd = c.context.open_in(c.span)
        volgt = heeft_uit_dossier(bezit.tekst)
        leaf = ast.VwUitspraak(f"{bezit.tekst} heeft", "hebben", open=vreemd, dossier=volgt, span=c.span)
    elif bezit.type == "BEGRIP_FEIT":
        leaf = ast.VwBegrip(bezit.waarde, span=c.span)
    elif bezit.waarde in GEZINSLEDEN and bezit.extra != "eigen":
        leaf = ast.VwGezinslid(GEZINSLEDEN[bezit.waarde], span=c.span)
    elif bezit.waarde == "briefadres" and bezit.extra != "eigen":
        leaf = ast.VwAdres("briefadres", None, None, None, span=c.span)
    elif bezit.waarde == "minderjarige kinderen":
        leaf = ast.VwMinderjarigKind(span=c.span)
    else:
        leaf = ast.VwFeit(bezit.waarde, eigen=bezit.extra == "eigen", span=c.span)
    return ast.VwNiet(leaf, span=c.span) if voorzetsel.type == "ZONDER_C" else leaf


def uit_voorziening(c: Delen) -> ast.VwVerblijf:
    """``cliënten uit vrouwenopvang``, ``cliënten in beschermd wonen``."""
    aspect = "uitstroomt" if first(c).type == "UIT_C" else "verblijft"
    welke = voorzieningen(c, Soorten(c.alle(Soort), span=c.span))
    return ast.VwVerblijf(aspect, welke, span=c.span)


def kale_soort(c: Delen) -> Soort:
    """A facility or task by itself."""
    return soort(c)


def rel(c: Delen) -> Relatief:
    """A relative clause that narrows clients."""
    inhoud = next(item for item in c.items if not isinstance(item, Token))
    die = first(c).type == "DIE"
    meer, getal = die and zegt_van_meer(inhoud), getal_van(inhoud) if die else ""
    return Relatief(met_client(duid(inhoud, c.context), first(c)), meer, getal, span=c.span)


def soorten(c: Delen) -> Soorten:
    """``maatschappelijke opvang, niet zijnde vrouwenopvang``."""
    grens = next(
        (i for i, item in enumerate(c.items) if isinstance(item, Token) and item.type == "NIET_ZIJNDE"), len(c.items)
    )
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
    sleutels = tuple(filter(None, token.waarde.split("|"))) or _van_wet(c)
    return Soort(ast.Voorziening(sleutels, span=c.span), None, span=c.span)


def _van_wet(c: Delen) -> tuple[str, ...]:
    """Return what *een instelling als bedoeld in* a statute is: of that statute, not of any kind."""
    bedoeld = c.token("BEDOELD")
    if bedoeld is None or bedoeld.waarde.wet is None:
        return ()
    soorten = voorzieningen_per_wet().get(bedoeld.waarde.wet, ())
    if not soorten:
        hint = "noem de soort voorziening: `een instelling voor opvang`, `een voorziening voor beschermd wonen`"
        woorden = " ".join(c.span.text.split())
        c.context.findings.append(diagnose(kinds.NIET_TE_DUIDEN, c.span, hint=hint, woorden=woorden))
    return soorten


def zaken(c: Delen) -> Zaken:
    """``een uitkering en schuldhulpverlening``."""
    return Zaken(c.alle(Ding), span=c.span)


def zaak(c: Delen) -> Ding:
    """A thing with its class."""
    token = first(c)
    verwezen = next((i.waarde for i in c.items if isinstance(i, Token) and i.type == "BEDOELD"), None)
    naar = None if verwezen is None else _verwijzing(verwezen, c)
    opener = next((i for i in c.items if isinstance(i, Token) and i.type in {"DIE", "WAARIN", "WAAROP"}), None)
    bijzin = "" if opener is None else " ".join(c.span.source.text[opener.start : c.span.end].split())
    ding = _ding(token, c.span)
    zelf = _ding(token.waarde.token, c.span) if isinstance(token.waarde, Rijwoord) else None
    gezegd = _van_gezinslid(ding, c) if bijzin else None
    return evolve(ding, bedoeld=naar, bijzin=bijzin, zegt=gezegd, zelf=zelf)


def _van_gezinslid(ding: Ding, c: Delen) -> ast.Voorwaarde | None:
    """Return what a relative clause says of somebody of the household; of another thing its words are enough.

    It is read as of the client; what is wrong with it then is no mistake of the writer.
    """
    bijzin = next((item for item in c.items if isinstance(item, Zin)), None)
    if bijzin is None or ding.eigen or ding.klasse != "BEZIT" or not is_gezinslid(ding.naam):
        return None
    eerder = len(c.context.findings)
    gezegd = duid(bijzin, c.context)
    del c.context.findings[eerder:]
    return gezegd


def _ding(token: Token, span: Span) -> Ding:
    keuzes = keuzes_van(token.extra) or keuzes_van(str(token.waarde))
    eigen = token.extra == "eigen"
    return Ding(token.type, str(token.waarde), token.bepaler == "geen", eigen=eigen, keuzes=keuzes, span=span)


def verwijzing(c: Delen) -> ast.Verwijzing:
    """``artikel 2, eerste lid``."""
    return _verwijzing(first(c).waarde, c)


def _verwijzing(waarde: Plekken, c: Delen) -> ast.Verwijzing:
    delen = tuple(
        ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=c.span) for p in waarde.plekken
    )
    return ast.Verwijzing(delen, waarde.wet, span=c.span)


def bepaling(c: Delen) -> Bepaling:
    """A preposition with its content."""
    voorzetsel, rest = c.items[0], c.items[1:]
    inhoud = next((item for item in rest if not isinstance(item, Token)), None)
    if inhoud is None:
        inhoud = Bijwoord(rest[0].type, rest[0].waarde, span=c.context.span(rest))  # *als penvoerder*
    return Bepaling(voorzetsel.type, inhoud, voorzetsel.waarde == AANEENGESLOTEN, span=c.span)


def buiten_nederland(c: Delen) -> ast.BuitenNederland:
    """``buiten Nederland``."""
    return ast.BuitenNederland(span=c.span)


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


def opsomdeel(c: Delen) -> Opsomdeel:
    """``a. de naam van de aanvrager``: kept in its words, a denial in it too."""
    for item in c.items:
        if isinstance(item, Zin):
            c.context.ontkenningen.add(id(item.head))
    return Opsomdeel(span=c.span)
