"""Rules on numbers of homes and how they are divided, and on what a handover includes."""

from __future__ import annotations

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Clienten,
    Dagdeel,
    Gebouwd,
    Partijen,
    Soorten,
    Waarbij,
    Waarvan,
    Zaken,
)
from regio_uitstroom.syntax.build.kernzin import enige_of_alle, handeling, is_beperking, partij
from regio_uitstroom.syntax.build.voorwaarden import genummerd
from regio_uitstroom.syntax.build.zin import Zin


def overdracht(z: Zin) -> ast.Kern:
    """``De overdracht omvat: a. …``, ``De overdracht omvat A, B en C, al naar gelang wat nodig is``."""
    if z.delen.ding("overdracht") is None:
        return handeling(z)
    inhoud = z.delen.alle(ast.Inhoud)
    naar_behoefte = z.delen.woord("NAAR_BEHOEFTE") is not None
    if not inhoud:
        inhoud = tuple(
            ast.Inhoud("", ding.woorden, span=ding.span) for zaken in z.delen.alle(Zaken) for ding in zaken.delen
        )
    else:
        nummers = {id(item): str(nummer.waarde) for nummer, item in genummerd(z.alles) if isinstance(item, ast.Inhoud)}
        inhoud = tuple(ast.Inhoud(nummers.get(id(i), ""), i.naam, i.voorwaarde, span=i.span) for i in inhoud)
    return ast.Overdracht(inhoud, naar_behoefte, span=z.span)


def beschikbaar(z: Zin) -> ast.Kern:
    """``Elke gemeente stelt per kalenderjaar ten minste tien woningen beschikbaar voor maatwerk``."""
    hoeveelheid = z.delen.een(ast.Hoeveelheid)
    if hoeveelheid is None:
        return handeling(z)
    return _quotum(z, hoeveelheid, enige_of_alle(z.delen.een(Partijen)))


def bedraagt(z: Zin) -> ast.Kern:
    """``Het contingent bedraagt 86 woningen per jaar``."""
    hoeveelheid = z.delen.een(ast.Hoeveelheid)
    if hoeveelheid is None or z.delen.ding("contingent") is None:
        if hoeveelheid is not None:
            z.delen.items.append(hoeveelheid)
        return handeling(z)
    van = z.delen.met("VAN", Partijen)
    return _quotum(z, hoeveelheid, enige_of_alle(van))


def _doelen(z: Zin) -> tuple[str, ...]:
    """Take what homes are for, in words."""
    zaken = z.delen.met("VOOR", Zaken)
    if zaken is not None:
        return tuple(ding.woorden for ding in zaken.delen)
    ander = z.delen.met("VOOR", ast.Moment) or z.delen.met("VOOR", Soorten) or z.delen.met("VOOR", Clienten)
    if ander is None:
        return ()
    van = next((i for i in z.delen.items if _staat_achter(z, ander, i)), None)
    if van is None:
        return (ander.woorden,)
    z.delen.items.remove(van)
    return (f"{ander.woorden} {van.woorden}",)


def _staat_achter(z: Zin, doel: Gebouwd, item: Gebouwd) -> bool:
    """Whether it says whose or from where that is: *voor de huisvesting van cliënten die …*, *de uitstroom uit …*."""
    if not isinstance(item, Bepaling):
        return False
    van = item.voorzetsel == "VAN" and isinstance(item.inhoud, Clienten) and isinstance(doel, Soorten)
    uit = item.voorzetsel == "UIT" and isinstance(item.inhoud, Soorten) and isinstance(doel, ast.Moment)
    tussen: str = z.span.source.text[doel.span.end : item.span.start]
    return (van or uit) and item.span.start >= doel.span.end and not tussen.strip()


def _meld_som(z: Zin, geheel: ast.Hoeveelheid, waarvan: Waarvan) -> None:
    """Report parts that are more than the whole, or that name all the rest and are less."""
    grootste = geheel.tot if geheel.tot is not None else geheel.getal
    if not isinstance(grootste, int) or geheel.soort == "ten minste":
        return
    som = sum(deel.getal for deel in waarvan.delen)
    rest = any(
        isinstance(p, ast.Gemeentegroep) and p.groep == "overige gemeenten" for d in waarvan.delen for p in d.waar
    )
    if som > grootste or (rest and geheel.soort == "precies" and som != grootste):
        reden, wel = f"de delen zijn samen {som}, het geheel is {grootste}", "laat de delen samen het geheel zijn"
        woorden = " ".join(waarvan.span.text.split())
        melding = diagnose(kinds.ONMOGELIJK, waarvan.span, woorden=woorden, reden=reden, wel=wel)
        z.delen.context.findings.append(melding)


def _quotum(z: Zin, hoeveelheid: ast.Hoeveelheid, actor: Gebouwd) -> ast.Quotum:
    eenheid = z.delen.een(Zaken) or z.delen.met("VAN", Zaken)
    per = z.delen.woord("PER_JAAR", "PER_PERIODE")
    jaren = z.delen.woord("JAREN")
    doelen = _doelen(z)
    waarvan = z.delen.een(Waarvan)
    if waarvan is not None:
        _meld_som(z, hoeveelheid, waarvan)
    return ast.Quotum(
        actor,
        hoeveelheid,
        eenheid.woorden if eenheid is not None else "woningen",
        per.waarde if per is not None else "",
        jaren.waarde if jaren is not None else None,
        doelen,
        waarvan.delen if waarvan is not None else (),
        z.delen.woord("GEZAMENLIJK") is not None,
        span=z.span,
    )


def bestemd(z: Zin) -> ast.Kern:
    """``Een derde van de vrijkomende sociale huurwoningen is bestemd voor houders van een urgentieverklaring``."""
    hoeveelheid = z.delen.een(ast.Hoeveelheid)
    voor = z.delen.met("VOOR", Clienten)
    wat = z.delen.met("VAN", Zaken)
    if hoeveelheid is None or wat is None:
        return handeling(z)
    return ast.Bestemming(hoeveelheid, wat.woorden, voor.samen if voor is not None else None, span=z.span)


def huisvest(z: Zin) -> ast.Kern:
    """``60% van de cliënten die uitstromen, wordt gehuisvest in Tilburg``."""
    hoeveelheid = z.delen.een(ast.Hoeveelheid)
    van = z.delen.met("VAN", Clienten)
    waar = z.delen.met(("IN", "BINNEN"), Partijen)
    if hoeveelheid is None or van is None:
        return handeling(z)
    return ast.Bestemming(hoeveelheid, van.woorden, van.samen, waar.delen if waar is not None else (), span=z.span)


def gelijk(z: Zin) -> ast.Kern:
    """``Het aantal selectiewoningen is gelijk aan het aantal houders van een urgentieverklaring``."""
    aan = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "AAN"), None)
    if aan is None:
        return handeling(z)
    rest = [i for i in z.delen.over() if i.span.start > aan.span.start and not is_beperking(i)]
    links = [i for i in z.delen.over() if i.span.start < aan.span.start and not is_beperking(i)]
    z.delen.items = [i for i in z.delen.items if i not in rest and i not in links and i is not aan]
    return ast.GelijkAantal(z.delen.tekst(links), z.delen.tekst([aan, *rest]), span=z.span)


def verdelen(z: Zin) -> ast.Kern:
    """``De gemeenten verdelen deze cliënten naar rato van het aantal inwoners op 1 januari van het kalenderjaar``."""
    actor = partij(z)
    inwoners = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "NAAR_RATO_VAN"), None)
    sleutel = z.delen.woord("SLEUTEL")
    if inwoners is None and sleutel is None:
        return handeling(z)
    peil = z.delen.een(Dagdeel)
    waarbij = z.delen.een(Waarbij)
    if inwoners is not None:
        z.delen.items.remove(inwoners)
    wat = [i for i in z.delen.over() if isinstance(i, Clienten | Zaken | Soorten) or _is_van(i)]
    z.delen.items = [i for i in z.delen.items if i not in wat]
    return ast.Verdeling(
        actor,
        z.delen.tekst(wat),
        sleutel.waarde if sleutel is not None else "naar rato van het aantal inwoners",
        peil.woorden if peil is not None else "",
        waarbij.woorden if waarbij is not None else "",
        span=z.span,
    )


def _is_van(item: Gebouwd) -> bool:
    """Whether a phrase belongs to the noun before it: *de kosten van het meldpunt*."""
    return isinstance(item, Bepaling) and item.voorzetsel == "VAN"


def _bepaling(onderwerp: str, z: Zin) -> ast.Bepaling:
    """A rule that is kept as a whole: every constituent is part of its words."""
    actor = next((i.delen[0] for i in z.alles if isinstance(i, Partijen)), None)
    z.delen.items = [i for i in z.delen.items if is_beperking(i)]
    return ast.Bepaling(onderwerp, actor, span=z.span)


def toedelen(z: Zin) -> ast.Bepaling:
    """``Het restant wordt toegedeeld aan de gemeente met de grootste rest``."""
    return _bepaling("restant", z)


def verrekenen(z: Zin) -> ast.Bepaling:
    """``Een tekort of overschot wordt verrekend in het volgende kalenderjaar``."""
    return _bepaling("verrekening", z)


def uitruilen(z: Zin) -> ast.Bepaling:
    """``Een gemeente kan een woning uitruilen met een andere deelnemende gemeente``; *kunnen cliënten ruilen*."""
    clienten = any(isinstance(item, Clienten) for item in z.alles)
    alleen = not any(isinstance(item, Bepaling | Zaken) for item in z.alles) and ";" not in z.span.text
    if clienten and alleen and not z.ontkend and not {"kunnen", "mogen"}.isdisjoint(z.hoofd.hulp):
        z.delen.context.findings.append(diagnose(kinds.ZIN_BEWAARD, z.span, hint=_GERUILD))
        return _bepaling("uitruil van cliënten", z)
    return _bepaling("uitruil", z)


_GERUILD = (
    "of een cliënt is geruild, weten de regels niet; telt dat voor wie verantwoordelijk is, schrijf dan `In afwijking "
    "van artikel 2 is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien …`"
)
"""A power that is used for a client changes where he lives: that is said by a rule."""


def wordt_afgerond(z: Zin) -> ast.Bepaling:
    """``Het aantal wordt naar beneden afgerond``."""
    return _bepaling("afronding", z)


def voert_uit(z: Zin) -> ast.Kern:
    """``Het Vierde Huis voert dit convenant uit``."""
    return handeling(z)


def neemt_deel(z: Zin) -> ast.Kern:
    """``De gemeenten nemen deel aan het kennisnetwerk``."""
    return handeling(z)


def is_(z: Zin) -> ast.Kern:
    """Another sentence with *zijn*."""
    return handeling(z)
