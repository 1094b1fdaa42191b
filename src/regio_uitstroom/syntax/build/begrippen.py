"""Builders of definitions (``begrippen.lark``)."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import Bijwoord, Clienten, Delen, Gebouwd, Soorten
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.voorwaarden import genummerd
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Stappen(Knoop):
    """The steps of a definition."""

    delen: tuple[ast.Stap, ...]


def begrippenlijst(c: Delen) -> ast.Begrippenlijst:
    """``In dit convenant wordt verstaan onder: …``."""
    items = [(n, i) for n, i in genummerd(c.items) if isinstance(i, ast.Begrip)]
    return ast.Begrippenlijst(tuple(evolve(begrip_, nummer=str(n.waarde)) for n, begrip_ in items), span=c.span)


def begripzin(c: Delen) -> ast.Begrippenlijst | ast.Aanvulling:
    """``Onder ingezetene wordt verstaan degene die …``: a list of one, without a letter; or a step more."""
    inhoud = c.items[0]
    return inhoud if isinstance(inhoud, ast.Aanvulling) else ast.Begrippenlijst((inhoud,), span=c.span)


def aanvulling(c: Delen) -> ast.Aanvulling:
    """``Kan die niet worden vastgesteld, dan geldt als gemeente van herkomst de gemeente waar …``."""
    term = next(i for i in c.items if isinstance(i, Token) and i.type == "TERM")
    return ast.Aanvulling(term.waarde, stap(c), span=c.span)


def begrip(c: Delen) -> ast.Begrip:
    """A term and what it means."""
    term = next(i for i in c.items if isinstance(i, Token) and i.type == "TERM")
    inhoud = next(i for i in c.items if not isinstance(i, Token))
    return ast.Begrip("", term.waarde, _inhoud(inhoud, c), span=c.span)


def _inhoud(inhoud: Gebouwd, c: Delen) -> Gebouwd:
    if isinstance(inhoud, Soorten):
        return voorzieningen(c, inhoud)
    if isinstance(inhoud, Zin):
        return duid(inhoud, c.context)
    if isinstance(inhoud, Bijwoord):
        return ast.Omschrijving("nader te bepalen", inhoud.woorden, span=inhoud.span)
    if isinstance(inhoud, Stappen):
        return inhoud.delen
    if isinstance(inhoud, ast.Client | ast.Omschrijving):
        return inhoud
    return (ast.Stap("", inhoud, span=inhoud.span),)


def clientgroep(c: Delen) -> ast.Client:
    """``cliënten die uitstromen uit tijdelijk verblijf``."""
    clienten = c.alle(Clienten)[0]
    if len(clienten.delen) > 1:
        c.context.findings.append(
            diagnose(kinds.PAST_NIET, clienten.delen[1].span, woorden=clienten.delen[1].woorden, werkwoord=":")
        )
    return clienten.delen[0]


def bron(c: Delen) -> Gebouwd:
    """``de gemeente waar …``."""
    inhoud = c.items[0]
    if isinstance(inhoud, ast.Actor):
        return ast.Omschrijving("actor", inhoud.woorden, span=inhoud.span)
    if isinstance(inhoud, ast.Gebied):
        return ast.Omschrijving("gebied", inhoud.woorden, span=inhoud.span)
    return inhoud


def keten(c: Delen) -> ast.GemeenteKeten:
    """``A, of, indien dit niet kan worden vastgesteld, B``."""
    stappen_ = []
    for item in c.items:
        if isinstance(item, ast.Bijzin):
            if not (isinstance(item.voorwaarde, ast.VwNietVastTeStellen) and item.voorwaarde.bron is None):
                c.context.findings.append(diagnose(kinds.KETEN, item.span))
        elif not isinstance(item, Token):
            stappen_.append(item)
    return ast.GemeenteKeten(tuple(stappen_), span=c.span)


def stappen(c: Delen) -> Stappen:
    """``1°. …; 2°. ingeval …: …``."""
    genummerde = ((n, s) for n, s in genummerd(c.items) if isinstance(s, ast.Stap))
    return Stappen(tuple(evolve(stap_, nummer=str(n.waarde)) for n, stap_ in genummerde), span=c.span)


def stap(c: Delen) -> ast.Stap:
    """One step with its guard."""
    guard = c.een(ast.Bijzin)
    inhoud = next(i for i in c.items if not isinstance(i, Token))
    return ast.Stap("", inhoud, guard.voorwaarde if guard is not None else None, span=c.span)


def nader(c: Delen) -> ast.Omschrijving:
    """``nader te bepalen``."""
    return ast.Omschrijving("nader te bepalen", "nader te bepalen", span=c.span)


def omschrijving(c: Delen) -> ast.Omschrijving:
    """A definition that is kept as text."""
    token = next(i for i in c.items if isinstance(i, Token))
    genus, verwezen = token.waarde
    naar = None
    if verwezen is not None:
        delen = tuple(
            ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=c.span)
            for p in verwezen.plekken
        )
        naar = ast.Verwijzing(delen, verwezen.wet, span=c.span)
    return ast.Omschrijving(genus, " ".join(c.span.text.split()), naar, span=c.span)
