"""Builders of the sentences about parties (``partijen.lark``)."""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Delen, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.overgebleven import meld_over
from regio_uitstroom.syntax.build.wijzen import meld_partijwijze
from regio_uitstroom.syntax.build.zin import Zin, enige
from regio_uitstroom.syntax.token import Token


def partijzin(c: Delen) -> Gebouwd:
    """A sentence under *Partijen*."""
    return next((i for i in c.items if not isinstance(i, Token)), None)


def _gemeenten(partijen: Partijen, c: Delen) -> tuple[ast.Gemeentenaam, ...]:
    """Return the municipalities of a list; another party in it is reported."""
    for partij in partijen.delen:
        if not isinstance(partij, ast.Gemeentenaam):
            c.context.findings.append(diagnose(kinds.GEEN_GEMEENTE, partij.span, woorden=partij.woorden))
    return tuple(p for p in partijen.delen if isinstance(p, ast.Gemeentenaam))


_NEEMT_DEEL = "De gemeente Zeist neemt deel vanaf 1 januari 2027"


def deelname(c: Delen) -> ast.Deelname:
    """``De gemeenten A, B en C.``, ``De gemeente D neemt voor de vrouwenopvang deel vanaf …``."""
    z = Zin(c) if any(isinstance(i, Token) and i.type == "W_DEELNEMEN" for i in c.items) else None
    return _deelname(c, z)


def _deelname(c: Delen, z: Zin | None) -> ast.Deelname:
    """Return who takes part, since when and for what; of a sentence with a verb, that it says no more than that."""
    partijen = c.een(Partijen)
    tijdvak = c.een(ast.Tijdvak)
    themas = c.met("VOOR", Soorten)
    if z is not None:
        c.woord("OOK")
        _neem_afspraak(c)
        meld_partijwijze(z, _NEEMT_DEEL)
        meld_over(c, z.head.tekst, onder_partijen=True)
    thema = tuple(s.voorziening or s.taak for s in themas.delen) if themas is not None else ()
    gemeenten = _gemeenten(partijen, c) if partijen is not None else ()
    return ast.Deelname(gemeenten, tijdvak, tuple(t for t in thema if t is not None), span=c.span)


def _neem_afspraak(c: Delen) -> None:
    """Take *aan dit convenant*; whoever takes part in something else (*aan het overleg*), is no party by it."""
    for item in list(c.items):
        waaraan = item.inhoud if isinstance(item, Bepaling) and item.voorzetsel in {"AAN", "BIJ"} else None
        if isinstance(waaraan, Zaken) and [ding.klasse for ding in waaraan.delen] == ["AFSPRAAK"]:
            c.items.remove(item)


def partijrol(c: Delen) -> ast.Partijrol | ast.Deelname:
    """``Utrecht is centrumgemeente.``, ``Woudenberg is bestuurlijk trekker.``; who *is partij*, takes part."""
    z = Zin(c)
    wie = enige(c.een(Partijen), c)
    als_partij = c.een(Partijen) if isinstance(wie, ast.Gemeentenaam) else None
    if als_partij is not None and isinstance(wie, ast.Gemeentenaam) and _PARTIJ.fullmatch(als_partij.woorden):
        c.items.insert(0, Partijen((wie,), span=wie.span))
        return _deelname(c, z)
    c.items += [als_partij] if als_partij is not None else []
    meld_partijwijze(z, "Utrecht is centrumgemeente")
    rol = c.tekst()
    c.items.clear()
    if not isinstance(wie, ast.Gemeentenaam | ast.Actor):
        z.niet_te_duiden()
        wie = ast.Gemeentenaam(wie.woorden if wie is not None else "", bekend=False, span=c.span)
    return ast.Partijrol(wie, rol, span=c.span)


_PARTIJ = re.compile(r"(?:een )?(?:partij|deelnemer|convenantpartij|deelnemende (?:gemeente|partij))", re.IGNORECASE)


def organisaties(c: Delen) -> ast.Organisaties:
    """``De woningcorporaties Domesta, Lefier en Woonservice.``."""
    soort = next(i for i in c.items if isinstance(i, Token) and i.type == "SOORT_ORGANISATIE")
    namen = tuple(i.waarde for i in c.items if isinstance(i, Token) and i.type == "ORGANISATIE")
    return ast.Organisaties(soort.waarde, namen, span=c.span)


def uitvoering(c: Delen) -> ast.Uitvoering:
    """``Het Vierde Huis voert dit convenant uit voor de woningcorporaties.``."""
    z = Zin(c)
    wie = enige(c.een(Partijen), c)
    voor = enige(c.met("VOOR", Partijen), c)
    c.klasse("AFSPRAAK")
    meld_partijwijze(z, "Het Vierde Huis voert dit convenant uit voor de woningcorporaties")
    meld_over(c, z.head.tekst, onder_partijen=True)
    if not isinstance(wie, ast.Gemeentenaam | ast.Actor):
        z.niet_te_duiden()
        wie = ast.Actor("", "", span=c.span)
    return ast.Uitvoering(wie, voor, span=c.span)


def mandaat(c: Delen) -> ast.Mandaat:
    """``Ede handelt aanvragen af namens de overige gemeenten.``."""
    z = Zin(c)
    wie = enige(c.een(Partijen), c)
    meld_partijwijze(z, "Ede handelt aanvragen af namens de overige gemeenten")
    namens = next((i for i in c.items if isinstance(i, Bepaling) and i.voorzetsel == "NAMENS"), None)
    if namens is not None:
        c.items.remove(namens)
    if namens is None or not isinstance(namens.inhoud, Partijen) or not isinstance(wie, ast.Gemeentenaam | ast.Actor):
        z.niet_te_duiden()
        return ast.Mandaat(ast.Actor("", "", span=c.span), z.hoofd.handeling, "", (), span=c.span)
    return ast.Mandaat(wie, z.hoofd.handeling, c.tekst(), namens.inhoud.delen, span=c.span)
