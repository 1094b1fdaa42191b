"""Builders of parties, municipalities and areas (``zinsdelen.lark``): one function per rule, of the same name."""

from __future__ import annotations

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Delen, Gebouwd, Partijen, Zaken, first
from regio_uitstroom.syntax.build.gemeentezinnen import gemeente_uit
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.token import Token


def partijen(c: Delen) -> Partijen:
    """``Utrecht, Zeist en de overige gemeenten``."""
    return Partijen(tuple(item for item in c.items if not isinstance(item, Token)), span=c.span)


def gemeente(c: Delen) -> ast.Gemeentenaam:
    """A municipality by its name."""
    token = first(c)
    return ast.Gemeentenaam(token.waarde, token.extra != "onbekend", span=c.span)


def rol(c: Delen) -> Gebouwd:
    """``de gemeente van herkomst``, or ``de gemeente waar …``."""
    token = first(c)
    kaal = ast.Gemeenterol(token.waarde, token.extra == "begrip", span=c.context.span([token]))
    _meld_elders_bedoeld(c, token)
    zin = next((item for item in c.items if not isinstance(item, Token)), None)
    if zin is None:
        return kaal
    return gemeente_uit(kaal, zin, c)


def _meld_elders_bedoeld(c: Delen, rol: Token) -> None:
    """Report *de gemeente, bedoeld in artikel 3*; *bedoeld onder 1° en 2°*, the earlier steps, says no more.

    In a step the term itself means what the earlier steps give.
    """
    bedoeld = c.token("BEDOELD")
    if bedoeld is None:
        return
    plekken = bedoeld.waarde.plekken
    eigen = rol.extra == "begrip" and bedoeld.waarde.wet is None and bool(plekken)
    if not eigen or any(p.artikel or p.lid or p.onderdeel or p.voorgaand for p in plekken):
        span = c.context.span([bedoeld])
        woorden = " ".join(span.text.split())
        c.context.findings.append(diagnose(kinds.PAST_NIET, span, woorden=woorden, werkwoord=rol.tekst))


def groep(c: Delen) -> ast.Gemeentegroep:
    """``de deelnemende gemeenten``; *gemeenten die deelnemen* are these."""
    token = first(c)
    zin = next((item for item in c.items if not isinstance(item, Token)), None)
    naam = token.waarde
    if zin is not None:
        if zin.type == "W_DEELNEMEN" and naam in {"gemeenten", "overige gemeenten"}:
            naam = "deelnemende gemeenten" if naam == "gemeenten" else naam
            zin.delen.met("AAN", Zaken)
            zin.rest_past_niet()
        elif naam != "partijen":
            zin.niet_te_duiden()
    beperkt = zin is not None and naam == "partijen"
    return ast.Gemeentegroep(naam, token.extra == "begrip", beperkt=beperkt, span=c.span)


def keuze(c: Delen) -> ast.GemeenteKeuze:
    """``de gemeente van regie of herkomst``."""
    rollen = ("gemeente van regie", "gemeente van herkomst")
    return ast.GemeenteKeuze(tuple(ast.Gemeenterol(naam, span=c.span) for naam in rollen), span=c.span)


def actor(c: Delen) -> ast.Actor:
    """``het college van de verantwoordelijke gemeente``."""
    token = first(c)
    van = next((item for item in c.items if isinstance(item, _GEMEENTE)), None)
    beperkt = any(isinstance(item, Zin) for item in c.items)
    voorziening = token.extra if token.extra not in {"begrip", "eigen"} else ""
    return ast.Actor(
        token.waarde,
        token.tekst,
        van,
        begrip=token.extra == "begrip",
        voorziening=voorziening,
        beperkt=beperkt,
        span=c.span,
    )


_GEMEENTE = (ast.Gemeentenaam, ast.Gemeenterol, ast.GemeenteKeuze)


def gebied(c: Delen) -> ast.Gebied | Gebouwd:
    """``de regio Amersfoort``; ``het bevolkingsregister van Leusden`` is Leusden."""
    van = next((item for item in c.items if not isinstance(item, Token)), None)
    return van if van is not None else ast.Gebied(first(c).waarde, span=c.span)


def organisatie(c: Delen) -> ast.Actor:
    """An organisation that the file names."""
    token = first(c)
    beperkt = any(isinstance(item, Zin) for item in c.items)
    return ast.Actor(token.waarde, token.tekst, organisatie=True, beperkt=beperkt, span=c.span)


def naam(c: Delen) -> ast.Actor:
    """A name between quotation marks."""
    token = first(c)
    return ast.Actor(token.waarde, token.waarde, organisatie=True, span=c.span)
