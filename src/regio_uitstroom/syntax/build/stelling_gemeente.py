"""Conditions on a municipality."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Grond, Partijen, Zaken
from regio_uitstroom.syntax.build.zin import Zin, enige, geen_keuze, uitspraak


def vaststellen(z: Zin) -> ast.Voorwaarde:
    """*niet kan worden vastgesteld*, *niet op grond van de onderdelen 1° en 2° kan worden vastgesteld*."""
    if "kunnen" not in z.hoofd.hulp:
        return uitspraak(z)
    bron = enige(z.delen.een(Partijen), z.delen)
    dit = z.delen.woord("DIT")
    grond = z.delen.een(Grond)
    onderdelen = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    if bron is None and dit is None:
        return uitspraak(z)
    blad = ast.VwNietVastTeStellen(bron, onderdelen, span=z.span)
    return blad if z.ontkend else ast.VwNiet(blad, span=z.span)


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
    """*terugkeer naar de gemeente van herkomst onveilig is*."""
    z.delen.ding("terugkeer")
    bron = enige(z.delen.met("NAAR", Partijen), z.delen)
    if bron is None:
        return uitspraak(z)
    if z.wie() is None:
        _voor_wie(z)
    blad = ast.VwOnveilig(bron, span=z.span)
    return ast.VwNiet(blad, span=z.span) if z.type == "W_VEILIG" else blad


def _voor_wie(z: Zin) -> None:
    """Take *voor de cliënt*, *voor hem*: who else. A narrower group is not taken, and so reported."""
    voor = z.delen.met("VOOR", Clienten)
    if voor is not None and (len(voor.delen) > 1 or voor.delen[0] != ast.Client(voor.delen[0].woord, span=voor.span)):
        z.delen.items.append(voor)


def aantekening(z: Zin) -> ast.Voorwaarde:
    """*bij het woonadres een aantekening is geplaatst*."""
    z.delen.met("BIJ", Zaken)
    return ast.VwInOnderzoek(span=z.span)
