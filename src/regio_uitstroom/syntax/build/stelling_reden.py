"""What a clause says beside its form: why a stay began or ended, and a second case that it names by a noun."""

from __future__ import annotations

import re

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Soorten, Vraag
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin

_INGEVAL_VAN = re.compile(r"(?:of )?ingeval van\s+", re.IGNORECASE)


def neem_redenen(z: Zin) -> tuple[Bepaling, ...]:
    """Take the phrases that say why: *wegens huiselijk geweld*."""
    redenen = tuple(i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "WEGENS")
    z.delen.items = [i for i in z.delen.items if i not in redenen]
    return redenen


def met_redenen(blad: ast.Voorwaarde, redenen: tuple[Bepaling, ...]) -> ast.Voorwaarde:
    """Add to a stay why it began: that is a fact beside it, which the record does not hold."""
    if not redenen:
        return blad
    feiten = tuple(
        ast.VwUitspraak(f"het verblijf {reden.woorden} begon", "beginnen", heel=True, span=reden.span)
        for reden in redenen
    )
    return ast.VwEn((blad, *feiten), span=blad.span)


def met_vertrek(z: Zin, blad: ast.Voorwaarde, redenen: tuple[Bepaling, ...], soorten: Soorten | None) -> ast.Voorwaarde:
    """Add to that somebody leaves why he does: *wegens overlast beschermd wonen verlaat*.

    Behind the facility it can be said of the stay as well (*vrouwenopvang wegens huiselijk geweld*): that is refused.
    """
    for reden in redenen:
        if soorten is not None and _direct_achter(z, soorten, reden):
            waarom = "dit kan zeggen waarom het verblijf begon, en waarom het eindigde"
            wel = (
                f"is het de reden van het vertrek, zet het dan vooraan: `hij {reden.woorden} … verlaat`; "
                f"schrijf anders `… en het verblijf {reden.woorden} begon`"
            )
            weiger(z, reden.span, waarom, wel)
    feiten = tuple(
        ast.VwUitspraak(f"het vertrek {reden.woorden} was", "zijn", heel=True, span=reden.span) for reden in redenen
    )
    return ast.VwEn((blad, *feiten), span=blad.span) if feiten else blad


def _direct_achter(z: Zin, een: Soorten, ander: Bepaling) -> bool:
    tussen = z.delen.span.source.text[een.span.end : ander.span.start]
    return ander.span.start >= een.span.end and not tussen.strip()


def splits_geval(z: Zin) -> ast.Voorwaarde | None:
    """Take a second case from a clause, *…, of ingeval van jeugdhulp in verband met …*: a fact; None without one."""
    at = next((n for n, item in enumerate(z.delen.items) if _is_geval(item)), None)
    if at is None:
        return None
    rest = z.delen.items[at:]
    z.delen.items = z.delen.items[:at]
    z.alles = [item for item in z.alles if item not in rest]
    span = rest[0].span.to(rest[-1].span)
    z.span = Span(z.span.source, z.span.start, span.start)
    woorden = " ".join(_INGEVAL_VAN.sub("", span.text, count=1).split())
    return ast.VwUitspraak(f"er sprake is van {woorden}", "zijn", heel=True, span=span)


def _is_geval(item: Gebouwd) -> bool:
    return isinstance(item, Bepaling) and item.voorzetsel == "WEGENS" and _INGEVAL_VAN.match(item.span.text) is not None


def wat_daar_was(z: Zin) -> ast.Voorwaarde | None:
    """Take *waar zij zorg ontvingen* after a stay: what happened there, a fact beside it; None without one."""
    vraag = next((i for i in z.delen.items if isinstance(i, Vraag) and i.soort == "WAAR_VRAAG"), None)
    if vraag is None or not isinstance(vraag.zin, Zin) or vraag.zin.ontkend:
        return None
    clienten = next((i for i in vraag.zin.alles if isinstance(i, Clienten)), None)
    if clienten is None or clienten.delen[0].woord != "hij":
        return None
    z.delen.items.remove(vraag)
    wat = vraag.zin.woorden().replace(clienten.woorden, "", 1)
    tekst = lexicon().werkwoorden.enkelvoudig(wat, vraag.zin.head.tekst)
    return ast.VwUitspraak(f"de cliënt daar {tekst}", vraag.zin.hoofd.handeling, heel=True, span=vraag.span)
