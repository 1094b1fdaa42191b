"""Conditions on a municipality."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.client_zelf import neem_client
from regio_uitstroom.syntax.build.delen import Gebouwd, Grond, Partijen, Vraag, Zaken
from regio_uitstroom.syntax.build.dossierdelen import ELK
from regio_uitstroom.syntax.build.gemeentezinnen import WOONDE, gemeente_uit
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin, enige, geen_keuze, uitspraak


def vaststellen(z: Zin) -> ast.Voorwaarde:
    """*niet kan worden vastgesteld*, *niet op grond van de onderdelen 1° en 2° kan worden vastgesteld*."""
    if "kunnen" not in z.hoofd.hulp:
        return _bekend(z)
    bron = enige(z.delen.een(Partijen), z.delen) or _wat_vaststaat(z)
    dit = z.delen.woord("DIT")
    grond = z.delen.een(Grond)
    onderdelen = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    if bron is None and dit is None:
        return uitspraak(z)
    blad = ast.VwNietVastTeStellen(bron, onderdelen, span=z.span)
    return blad if z.ontkend else ast.VwNiet(blad, span=z.span)


def _wat_vaststaat(z: Zin) -> Gebouwd:
    """Take *wat de gemeente van herkomst is*, *welke gemeente de gemeente van herkomst is*, *waar hij woonde*."""
    vraag = next((i for i in z.delen.items if isinstance(i, Vraag)), None)
    zin = vraag.zin if vraag is not None else None
    if vraag is not None and isinstance(zin, Zin) and _IN_WELKE.match(vraag.woorden) and zin.type in WOONDE:
        z.delen.items.remove(vraag)
        return evolve(gemeente_uit(ast.Gemeenterol("gemeente", span=vraag.span), zin, zin.delen), span=vraag.span)
    if vraag is None or not isinstance(zin, Zin) or _WELKE.fullmatch(" ".join(vraag.woorden.split())) is None:
        return None
    rollen = [p for i in zin.alles if isinstance(i, Partijen) for p in i.delen if isinstance(p, ast.Gemeenterol)]
    if not rollen:
        return None
    z.delen.items.remove(vraag)
    return rollen[-1]


_IN_WELKE = re.compile(r"in\s+welke\s+gemeente\b", re.IGNORECASE)
_WELKE = re.compile(r"(?:wat|wie|welke gemeente) (?:de|zijn) gemeente van \w+ is", re.IGNORECASE)


def bekend(z: Zin) -> ast.Voorwaarde:
    """*de gemeente van herkomst bekend is*: it can be established; known to somebody is a fact of its own."""
    return uitspraak(z) if z.hoofd.werkwoord != "zijn" or z.hoofd.hulp else _bekend(z)


def vaststaan(z: Zin) -> ast.Voorwaarde:
    """*zolang de gemeente van herkomst niet vaststaat*: the same."""
    return uitspraak(z) if z.hoofd.hulp else _bekend(z)


def _bekend(z: Zin) -> ast.Voorwaarde:
    """Whether a municipality by its role can be established; a clause with more in it is a fact of its own."""
    partijen = next((i for i in z.delen.items if isinstance(i, Partijen)), None)
    zelf = partijen is not None and isinstance(partijen.delen[0], ast.Gemeenterol) and len(list(z.delen.over())) == 1
    if z.hoofd.verleden or (partijen is not None and not zelf):
        return uitspraak(z)
    bron = enige(z.delen.een(Partijen), z.delen) or _wat_vaststaat(z)
    if bron is None:
        return uitspraak(z)
    return ast.VwNiet(ast.VwNietVastTeStellen(bron, None, span=z.span), span=z.span)


def deelnemen(z: Zin) -> ast.Voorwaarde:
    """*aan dit convenant deelneemt*."""
    partijen = z.delen.een(Partijen)
    if partijen is None or z.wie() is not None:
        return uitspraak(z)
    if not _aan_afspraak(z):
        return uitspraak(z)
    if geen_keuze(z, partijen) and len(partijen.delen) > 1:
        return ast.VwEn(tuple(ast.VwNeemtDeel(deel, span=deel.span) for deel in partijen.delen), span=z.span)
    return ast.VwNeemtDeel(partijen.delen[0], span=z.span)


def _aan_afspraak(z: Zin) -> bool:
    """Take *aan dit convenant*; whoever takes part in something else, does not thereby take part in this."""
    waaraan = z.delen.met("AAN", Zaken)
    return waaraan is None or [ding.klasse for ding in waaraan.delen] == ["AFSPRAAK"]


def onveilig(z: Zin) -> ast.Voorwaarde:
    """*terugkeer naar de gemeente van herkomst onveilig is*, *Houten onveilig is*, *niet veilig is in Houten*."""
    terug = z.delen.ding("terugkeer")
    naar = enige(z.delen.met("NAAR", Partijen), z.delen)
    bron = naar or (None if terug is not None else _waar_onveilig(z))
    if bron is None:
        z.delen.items = list(z.alles)
        return uitspraak(z)
    if isinstance(bron, ast.Gemeentegroep | ast.Gebied) or ELK.match(bron.woorden):
        weiger(
            z,
            bron.span,
            _VOOR_WELKE,
            "noem de gemeente: `terugkeer naar Houten onveilig is`, `naar de gemeente van herkomst`",
        )
    neem_client(z)
    neem_client(z, "VOOR")
    blad = ast.VwOnveilig(bron, naar is not None, span=z.span)
    return ast.VwNiet(blad, span=z.span) if z.type == "W_VEILIG" else blad


_VOOR_WELKE = "het is niet duidelijk of dat voor al deze gemeenten zo moet zijn, of voor één ervan"


def _waar_onveilig(z: Zin) -> Gebouwd:
    """Take the municipality that is not safe, or in which somebody is not; None where the clause names no other."""
    waar = next((i for i in z.delen.items if isinstance(i, Partijen)), None)
    daar = waar if waar is not None else z.delen.met("IN", Partijen)
    if daar is None or not all(isinstance(deel, ast.Gemeentenaam | ast.Gemeenterol) for deel in daar.delen):
        return None
    if waar is not None:
        z.delen.items.remove(waar)
    return enige(daar, z.delen)


def aantekening(z: Zin) -> ast.Voorwaarde:
    """*bij het woonadres een aantekening is geplaatst*."""
    z.delen.met("BIJ", Zaken)
    return ast.VwInOnderzoek(span=z.span)
