"""Conditions on what a client is: facts, age, quantities, terms."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bedragdeel,
    Clienten,
    Drempel,
    Gebouwd,
    Grond,
    Leeftijd,
    Partijen,
    Soorten,
    Venster,
    Vergeleken,
    Zaken,
)
from regio_uitstroom.syntax.build.dossierdelen import ALGEMEEN, ELK, GEEN
from regio_uitstroom.syntax.build.leeftijden import JAREN, leeftijd, leeftijd_in_jaren
from regio_uitstroom.syntax.build.stelling_begrip import is_begrip
from regio_uitstroom.syntax.build.stelling_eigen import eigen_datum, eigen_gegeven
from regio_uitstroom.syntax.build.stelling_verblijf import woonduur
from regio_uitstroom.syntax.build.strekking import verleden, weiger, weiger_tijd
from regio_uitstroom.syntax.build.zin import Zin, dag_van, enige, noemt_keuze, tijd, uitspraak, voorzieningen


def zijn(z: Zin) -> ast.Voorwaarde:
    """*uitstroomgereed is*, *hoger is dan*, *jonger dan 23 jaar is*, *buiten Nederland is*, *ingezetene is van*."""
    return eigen_gegeven(z) or is_begrip(z) or _zijn(z)


def _zijn(z: Zin) -> ast.Voorwaarde:  # noqa: C901, PLR0911 - one line per thing that can be said
    if (eigenschap := z.delen.klasse("EIGENSCHAP")) is not None:
        partijen = z.delen.een(Partijen) if eigenschap.naam == "dezelfde" else None
        if partijen is not None and len(partijen.delen) == 2:  # noqa: PLR2004 - two are compared
            return ast.VwDezelfde(*partijen.delen, span=z.span)
        gemeente = z.delen.een(Partijen) if eigenschap.naam == "onbekend" else None
        if gemeente is not None:
            return ast.VwNietVastTeStellen(enige(gemeente, z.delen), z.delen.een(ast.Verwijzing), span=z.span)
        return _eigenschap(z, eigenschap.naam, eigen=eigenschap.eigen)
    if (groothe := z.delen.klasse("GROOTHEID")) is not None:
        return _vergelijking(z, groothe.naam)
    if (klasse := z.delen.een(ast.VwLeeftijd)) is not None:
        return evolve(klasse, wie=z.wie(), span=z.span)
    if any(isinstance(i, Drempel | Venster) for i in z.alles):
        return _leeftijd_of_woonduur(z)
    if (jaren := leeftijd_in_jaren(z)) is not None:
        return jaren
    if (partijen := z.delen.een(Partijen)) is not None:
        return _gemeente_is(z, partijen)
    if any(isinstance(i, Zaken) for i in z.delen.items):
        return uitspraak(z)  # *hij uitgeprocedeerd is*: what no list holds, or a thing beside the client
    clienten = z.delen.alle(Clienten)
    if clienten:
        return _is_client(z, clienten)
    return uitspraak(z)


_LEEFTIJDEN = {"minderjarig": (None, 18), "meerderjarig": (18, None)}
"""Who has not reached the age of eighteen is a minor (artikel 1:233 van het Burgerlijk Wetboek)."""


def _eigenschap(z: Zin, naam: str, *, eigen: bool) -> ast.Voorwaarde:
    wie = z.wie()
    if wie is None and any(isinstance(i, Zaken | Soorten | ast.Moment) for i in z.delen.items):
        z.delen.items = list(z.alles)
        return uitspraak(z)  # said of a thing, not of the client
    if naam == "uitstroomgereed":
        tijdvak = tijd(z)
        if verleden(z) and tijdvak is None:
            weiger_tijd(z, "uitstroomgereed is")
        return _na_verblijf(z, ast.VwUitstroomgereed(wie, dag_van(tijdvak), span=z.span))
    if naam in _LEEFTIJDEN and not eigen:
        if verleden(z):
            weiger_tijd(z, f"{naam} is")
        return ast.VwLeeftijd(*_LEEFTIJDEN[naam], wie, span=z.span)
    gebied = z.delen.met("AAN", Partijen)
    if gebied is not None or z.delen.een(Grond) is not None or verleden(z):
        z.delen.items = list(z.alles)
        blad = uitspraak(z)  # that it was so, bound to that area, on that ground: a fact of its own
        alleen = gebied is not None and len(gebied.delen) == 1 and not verleden(z)
        return _van_gebied(blad, naam, gebied.delen[0]) if gebied is not None and alleen else blad
    return ast.VwFeit(naam, wie, (), None, eigen, span=z.span)


def _na_verblijf(z: Zin, blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Add to what somebody is that it is after a stay: *die na tijdelijk verblijf uitstroomgereed is*."""
    na = None if z.ontkend else z.delen.met("NA", Soorten)
    if na is None:
        return blad
    return ast.VwEn((ast.VwVerblijf("na verblijf", voorzieningen(z.delen, na), span=na.span), blad), span=z.span)


def _van_gebied(blad: ast.Voorwaarde, naam: str, gebied: Gebouwd) -> ast.Voorwaarde:
    """Add to a fact what somebody is and of which area: the text may say elsewhere when that is so."""
    if isinstance(blad, ast.VwNiet):
        return evolve(blad, deel=_van_gebied(blad.deel, naam, gebied))
    return evolve(blad, eigenschap=naam, gebied=gebied) if isinstance(blad, ast.VwUitspraak) else blad


def liggen(z: Zin) -> ast.Voorwaarde:
    """*de datum van de intake na 1 januari 2025 ligt*."""
    return eigen_datum(z, ligt=True) or uitspraak(z)


def bedragen(z: Zin) -> ast.Voorwaarde:
    """*de huurschuld ten hoogste 5.000 euro bedraagt*."""
    groothe = z.delen.klasse("GROOTHEID")
    return uitspraak(z) if groothe is None else _vergelijking(z, groothe.naam)


def _vergelijking(z: Zin, naam: str) -> ast.Voorwaarde:
    if (bedrag := z.delen.een(Bedragdeel)) is not None:
        return ast.VwVergelijking(naam, bedrag.vergelijking or "gelijk aan", bedrag.bedrag, span=z.span)
    if (aantal := z.delen.een(ast.Hoeveelheid)) is not None and aantal.getal is not None:
        soort = "gelijk aan" if aantal.soort == "precies" else aantal.soort
        return ast.VwVergelijking(naam, soort, ast.Getal(aantal.getal, span=aantal.span), span=z.span)
    if (lengte := z.delen.een(Drempel)) is not None:
        return ast.VwVergelijking(naam, lengte.vergelijking, lengte.duur, span=z.span)
    vergeleken = z.delen.alle(Vergeleken)
    soort = next((v.vergelijking for v in vergeleken if v.vergelijking), "")
    drempel = next((v.drempel for v in vergeleken if v.drempel is not None), None)
    if soort and isinstance(drempel, ast.Bedrag | ast.Getal | ast.Duur):
        return ast.VwVergelijking(naam, soort, drempel, span=z.span)
    return uitspraak(z)


def _leeftijd_of_woonduur(z: Zin) -> ast.Voorwaarde:
    clienten = z.delen.alle(Clienten)
    woorden = {client.woord for groep in clienten for client in groep.delen}
    if woorden & {"ingezetene", "inwoner"}:
        return woonduur(z, wie=clienten[0].delen[0] if len(clienten) > 1 else None)
    wie = clienten[0].delen[0] if clienten else None
    grens = z.delen.een(Drempel)
    if grens is None or grens.duur.eenheid != "jaar" or grens.vergelijking not in JAREN:
        return uitspraak(z)
    return leeftijd(z, grens.vergelijking, grens.duur.aantal, wie)


def _gemeente_is(z: Zin, partijen: Partijen) -> ast.Voorwaarde:
    links = enige(partijen, z.delen)
    if z.delen.woord("BUITEN_NEDERLAND") is not None:
        return ast.VwBuitenNederland(links, span=z.span)
    ander = next((i for i in z.delen.items if isinstance(i, Partijen) and i.span.start > links.span.start), None)
    if ander is None:
        return uitspraak(z)
    z.delen.items.remove(ander)
    if len(ander.delen) > 1 and not noemt_keuze(ander):
        z.delen.items.append(ander)  # no municipality is two at once
    if ELK.match(ander.woorden):
        weiger(z, ander.span, "één gemeente is niet al deze gemeenten", "schrijf `een deelnemende gemeente is`")
    delen = tuple(_is_gemeente(links, rechts, z) for rechts in ander.delen)
    return delen[0] if len(delen) == 1 else ast.VwOf(delen, span=z.span)


def _is_gemeente(links: Gebouwd, rechts: Gebouwd, z: Zin) -> ast.Voorwaarde:
    """*De gemeente van herkomst Houten is*; one that is *een deelnemende gemeente*, takes part."""
    if isinstance(rechts, ast.Gemeenterol) and rechts.rol == "deelnemende gemeente" and not rechts.begrip:
        return ast.VwNeemtDeel(links, span=z.span)
    return ast.VwDezelfde(links, rechts, span=z.span)


def _is_client(z: Zin, clienten: tuple[Clienten, ...]) -> ast.Voorwaarde:
    """*hij ingezetene is van een gemeente*: the last word for clients is what is said of the first."""
    gezegde = clienten[-1].delen[0]
    kaal = len(clienten) == 1 and gezegde.beperking is None and not any(z.delen.over())
    if kaal and gezegde.woord in _NIEMAND_IS:
        z.niet_te_duiden()  # *indien hij is*: what?
    if len(clienten) > 1 and (_bij_elkaar(clienten[-2], clienten[-1]) or gezegde.woord in _HUISHOUDEN):
        z.delen.items = list(z.alles)
        return uitspraak(z)
    wie = clienten[0].delen[0] if len(clienten) > 1 else None
    gebied = z.delen.met(("VAN", "IN", "BINNEN"), Partijen)
    gebieden = gebied.delen if gebied is not None else ()
    binnen = z.delen.met(("IN", "BINNEN"), Partijen)
    if binnen is not None:
        gebieden = (*gebieden, *binnen.delen)
    if gezegde.begrip is not None or (gezegde.bedoeld is not None and not gebieden):
        return _is_van_groep(z, gezegde, wie, gebieden)
    if gezegde.woord in {"ingezetene", "inwoner"} or (gezegde.woord == "bewoner" and gebieden):
        return ast.VwWoonduur(None, gebieden=gebieden, wie=wie, span=z.span)
    if verleden(z) or gebieden:
        z.delen.items = list(z.alles)
        return uitspraak(z)
    if wie is None and gezegde.beperking is not None:
        return gezegde.beperking  # *de cliënt zonder vaste woon- of verblijfplaats is*: the subject is no predicate
    feit = _is_een(z, gezegde.woord, wie)
    return feit if gezegde.beperking is None else ast.VwEn((feit, gezegde.beperking), span=z.span)


def _is_van_groep(z: Zin, gezegde: ast.Client, wie: ast.Client | None, gebieden: tuple[Gebouwd, ...]) -> ast.Voorwaarde:
    """Return that somebody is one of a group that the text defines or describes, or with *geen* that he is not."""
    if gezegde.bedoeld is not None and not gebieden:
        return _is_bedoeld(z, gezegde, wie)
    if gezegde.bedoeld is not None:
        z.delen.items = list(z.alles)
        return uitspraak(z)
    if verleden(z):
        weiger_tijd(z, f"{gezegde.begrip} is")
    return _met_geen(z, gezegde, ast.VwBegrip(gezegde.begrip or "", wie, gebieden, span=z.span))


def _is_bedoeld(z: Zin, gezegde: ast.Client, wie: ast.Client | None) -> ast.Voorwaarde:
    """Return that somebody is one whom a provision means, or with *geen* that he is not."""
    if verleden(z):
        weiger_tijd(z, "is als bedoeld in")
    return _met_geen(z, gezegde, ast.VwBedoeld(gezegde, wie, span=z.span))


def _met_geen(z: Zin, gezegde: ast.Client, blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Return a clause denied where *geen* stands before the word for clients; *niet* denies it already."""
    if GEEN.match(gezegde.woorden) is None or z.hoofd.ontkend:
        return blad
    z.delen.context.geen.add(gezegde.span.start)
    return ast.VwNiet(blad, span=z.span)


def _is_een(z: Zin, woord: str, wie: ast.Client | None) -> ast.Voorwaarde:
    """Return that somebody is one of a group: *een minderjarige*, who is so by age; another is a fact."""
    if woord == "minderjarige":
        return ast.VwLeeftijd(*_LEEFTIJDEN["minderjarig"], wie, span=z.span)
    return ast.VwFeit(woord, wie, span=z.span)


_NIEMAND_IS = frozenset({"hij", "zij"})
"""Words for whom it is about, which say nothing of anybody."""
_HUISHOUDEN = frozenset({"gezin", "gezinsleden"})
"""Words for a household, which no one client is."""


def _bij_elkaar(een: Clienten, ander: Clienten) -> bool:
    """Whether a word narrows the next: *een minderjarige alleenstaande* is more than *een alleenstaande*."""
    tussen = een.span.source.text[een.span.end : ander.span.start].strip()
    bepaald = een.woorden.lower().startswith(("de ", "het ", "die ", "deze ", "dit "))
    return not tussen and not bepaald and een.delen[-1].woord not in ALGEMEEN


def worden(z: Zin) -> ast.Voorwaarde:
    """*uitstroomgereed wordt* asks what is to come; other things that become so are facts of their own."""
    dingen = (ding for zaken in z.alles if isinstance(zaken, Zaken) for ding in zaken.delen)
    if z.hoofd.werkwoord == "worden" and any(d.klasse == "EIGENSCHAP" and d.naam == "uitstroomgereed" for d in dingen):
        weiger_tijd(z, "uitstroomgereed is")
    return uitspraak(z)


def bereiken(z: Zin) -> ast.Voorwaarde:
    """*de leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar heeft bereikt*."""
    leeftijd = z.delen.een(Leeftijd)
    if leeftijd is None:
        return uitspraak(z)
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP", "BIJ"), ast.Moment)
    return ast.VwLeeftijd(leeftijd.vanaf, leeftijd.tot, z.wie(), moment, span=z.span)


def behoren(z: Zin) -> ast.Voorwaarde:
    """*tot de doelgroep behoort*."""
    groep = z.delen.met("TOT", Clienten)
    if groep is None:
        return uitspraak(z)
    client = groep.delen[0]
    wie = z.wie()
    if client.bedoeld is not None:
        return _is_bedoeld(z, client, wie)
    if client.begrip is None:
        return ast.VwFeit(client.woord, wie, span=z.span)
    return ast.VwBegrip(client.begrip, wie, span=z.span)


def feit(z: Zin) -> ast.Voorwaarde:
    """A clause that the file declares itself."""
    return ast.VwFeit(z.hoofd.sleutel, z.wie(), eigen=True, span=z.span)


def deel_uitmaken(z: Zin) -> ast.Voorwaarde:
    """*deel uitmaken van een gezin met minderjarige kinderen*."""
    gezin = z.delen.met("VAN", Clienten)
    if gezin is None or not isinstance(gezin.delen[0].beperking, ast.VwMinderjarigKind):
        return uitspraak(z)
    return ast.VwMinderjarigKind(z.wie(), span=z.span)
