"""What one clause says, as a condition or as the place that a municipality has: one function per head of a sentence form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bedragdeel,
    Bepaling,
    Clienten,
    Context,
    Dagdeel,
    Datzin,
    Delen,
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
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsbouw import Hoofd

_VOORAF = ("ONMIDDELLIJK_VOORAFGAAND", "VOORAFGAAND_AAN", "VOOR")
Vorm = Callable[["Zin"], Any]


class Zin:
    """A clause that is not interpreted yet: its head and its constituents."""

    def __init__(self, delen: Delen) -> None:
        """Take the children of the rule."""
        self.delen = delen
        self.span = delen.span
        self.head = next(i for i in delen.items if isinstance(i, Token) and isinstance(i.waarde, Hoofd))
        delen.items.remove(self.head)
        self.hoofd: Hoofd = self.head.waarde
        self.alles = list(delen.items)

    @property
    def type(self) -> str:
        """Class of the head."""
        return self.head.type

    def wie(self) -> ast.Client | None:
        """Take the subject, when it is a client."""
        clienten = self.delen.een(Clienten)
        return clienten.delen[0] if clienten is not None else None

    def woorden(self) -> str:
        """Return the clause in the words of the text."""
        return " ".join(self.span.text.split())

    def rest_past_niet(self) -> None:
        """Report every constituent that the form has not taken."""
        self.delen.meld_over(self.head.tekst)

    def niet_te_duiden(self) -> None:
        """Report that this clause says nothing that can stand here."""
        self.delen.context.findings.append(diagnose(kinds.NIET_TE_DUIDEN, self.span, woorden=self.woorden()))


def stelling(c: Delen) -> Zin:
    """A clause: kept as it is until it is known what it must say."""
    return Zin(c)


def duid(iets: Any, context: Context) -> ast.Voorwaarde:  # noqa: ANN401 - a clause, or a condition already
    """Return the condition that a clause states."""
    if not isinstance(iets, Zin):
        voorwaarde: ast.Voorwaarde = iets
        return voorwaarde
    if sum(isinstance(i, Oordeeldeel) for i in iets.alles) > 1:
        context.findings.append(diagnose(kinds.TE_DIEP, iets.span))
        iets.delen.alle(Oordeeldeel)
    oordeel = iets.delen.een(Oordeeldeel) if iets.type not in {"W_OORDEEL", "W_LEIDEN"} else None
    if oordeel is not None:
        return _vrij_oordeel(iets, oordeel)
    blad: ast.Voorwaarde = _VORMEN.get(iets.type, uitspraak)(iets)
    if not isinstance(blad, ast.VwUitspraak):
        iets.rest_past_niet()
    ontkend = iets.hoofd.ontkend and not isinstance(blad, ast.VwUitspraak | ast.VwNietVastTeStellen)
    return ast.VwNiet(blad, span=iets.span) if ontkend else blad


def uitspraak(z: Zin) -> ast.VwUitspraak:
    """Keep a clause that no form computes as one fact."""
    return ast.VwUitspraak(z.woorden(), z.hoofd.handeling, z.wie(), span=z.span)


def _vrij_oordeel(z: Zin, oordeel: Oordeeldeel) -> ast.Voorwaarde:
    """A judgment on a clause of any kind: its key is the clause itself."""
    wie = next((i.delen[0] for i in z.alles if isinstance(i, Clienten)), None)
    delen = sorted((i for i in (*z.alles, z.head) if i is not oordeel), key=_plaats)
    tekst = " ".join(" ".join(Span(z.span.source, *_plaats(i)).text.split()) for i in delen)
    return ast.VwOordeel(tekst, oordeel.actor, oordeel.actor is None, None, wie, span=z.span)


def _plaats(item: Any) -> tuple[int, int]:  # noqa: ANN401 - a token or a node
    span = item.waarde if isinstance(item, Token) else item.span
    return (span.begin, span.eind) if isinstance(span, Hoofd) else (span.start, span.end)


def voorzieningen(soorten: Soorten) -> ast.Voorzieningen:
    """Return the facilities of a list; tasks have no place in it."""
    wel = tuple(s.voorziening for s in soorten.delen if s.voorziening is not None)
    niet = tuple(s.voorziening for s in soorten.niet_zijnde if s.voorziening is not None)
    return ast.Voorzieningen(wel, niet, span=soorten.span)


def enige(partijen: Partijen | None) -> Any:  # noqa: ANN401 - the first party, whatever it is
    """Return the first of parties."""
    return partijen.delen[0] if partijen is not None else None


def _tijd(z: Zin) -> ast.Tijdvak | None:
    tijdvak = z.delen.een(ast.Tijdvak)
    if tijdvak is None and (dag := z.delen.een(Dagdeel)) is not None and dag.datum is not None:
        return ast.Tijdvak(dag.datum, dag.datum, inclusief=True, span=dag.span)
    return tijdvak


def zijn(z: Zin) -> ast.Voorwaarde:
    """*uitstroomgereed is*, *hoger is dan*, *jonger dan 23 jaar is*, *buiten Nederland is*, *ingezetene is van*."""
    if (eigenschap := z.delen.klasse("EIGENSCHAP")) is not None:
        partijen = z.delen.een(Partijen) if eigenschap.naam == "dezelfde" else None
        if partijen is not None and len(partijen.delen) == 2:  # noqa: PLR2004 - this one and that one
            return ast.VwDezelfde(*partijen.delen, span=z.span)
        return _eigenschap(z, eigenschap.naam, eigen=eigenschap.eigen)
    if (groothe := z.delen.klasse("GROOTHEID")) is not None:
        return _vergelijking(z, groothe.naam)
    if any(isinstance(i, Drempel | Venster) for i in z.alles):
        return _leeftijd_of_woonduur(z)
    if (partijen := z.delen.een(Partijen)) is not None:
        return _gemeente_is(z, partijen)
    clienten = z.delen.alle(Clienten)
    if clienten:
        return _is_client(z, clienten)
    return uitspraak(z)


def _eigenschap(z: Zin, naam: str, *, eigen: bool) -> ast.Voorwaarde:
    wie = z.wie()
    if naam == "uitstroomgereed":
        tijdvak = _tijd(z)
        return ast.VwUitstroomgereed(wie, tijdvak.van if tijdvak else None, span=z.span)
    gebied = z.delen.met("AAN", Partijen)
    grond = z.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.VwFeit(naam, wie, gebied.delen if gebied else (), verwijzing, eigen, span=z.span)


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
    if grens is None or grens.duur.eenheid != "jaar":
        return uitspraak(z)
    n = grens.duur.aantal
    vanaf, tot = {"ten minste": (n, None), "meer dan": (n + 1, None), "minder dan": (None, n), "ten hoogste": (None, n + 1)}[
        grens.vergelijking
    ]
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP", "BIJ"), ast.Moment)
    return ast.VwLeeftijd(vanaf, tot, wie, moment, span=z.span)


def _gemeente_is(z: Zin, partijen: Partijen) -> ast.Voorwaarde:
    links = partijen.delen[0]
    if z.delen.woord("BUITEN_NEDERLAND") is not None:
        return ast.VwBuitenNederland(links, span=z.span)
    if (ander := z.delen.een(Partijen)) is not None:
        return ast.VwDezelfde(links, ander.delen[0], span=z.span)
    return uitspraak(z)


def _is_client(z: Zin, clienten: tuple[Clienten, ...]) -> ast.Voorwaarde:
    """*hij ingezetene is van een gemeente*: the last word for clients is what is said of the first."""
    gezegde = clienten[-1].delen[0]
    wie = clienten[0].delen[0] if len(clienten) > 1 else None
    gebied = z.delen.met(("VAN", "IN", "BINNEN"), Partijen)
    gebieden = gebied.delen if gebied is not None else ()
    binnen = z.delen.met(("IN", "BINNEN"), Partijen)
    if binnen is not None:
        gebieden = (*gebieden, *binnen.delen)
    if gezegde.begrip is not None:
        return ast.VwBegrip(gezegde.begrip, wie, gebieden, span=z.span)
    if gezegde.woord in {"ingezetene", "inwoner"}:
        return ast.VwWoonduur(None, gebieden=gebieden, wie=wie, span=z.span)
    return ast.VwFeit(gezegde.woord, wie, gebieden, span=z.span)


def hebben(z: Zin) -> ast.Voorwaarde:
    """*dagbesteding heeft*, *geen regiobinding heeft*, *een minderjarig kind heeft*."""
    ding = z.delen.klasse("BEZIT", "BEGRIP_FEIT")
    if ding is None:
        return uitspraak(z)
    wie = z.wie()
    gebied = z.delen.met(("MET", "AAN", "IN"), Partijen)
    gebieden = gebied.delen if gebied is not None else ()
    blad: ast.Voorwaarde
    if ding.klasse == "BEGRIP_FEIT":
        blad = ast.VwBegrip(ding.naam, wie, gebieden, span=z.span)
    elif ding.naam == "minderjarige kinderen":
        blad = ast.VwMinderjarigKind(wie, span=z.span)
    elif ding.naam == "vaste woon- of verblijfplaats" and ding.geen:
        return ast.VwFeit("zonder vaste woon- of verblijfplaats", wie, span=z.span)
    else:
        blad = ast.VwFeit(ding.naam, wie, gebieden, None, ding.eigen, span=z.span)
    return ast.VwNiet(blad, span=z.span) if ding.geen else blad


def uitstromen(z: Zin) -> ast.Voorwaarde:
    """*uitstroomt uit tijdelijk verblijf naar …*; *mag uitstromen* is uitstroomgereed."""
    wie = z.wie()
    if set(z.hoofd.hulp) == {"mogen"}:
        return ast.VwUitstroomgereed(wie, span=z.span)
    uit = z.delen.met("UIT", Soorten) or z.delen.met("NA", Soorten)
    naar = enige(z.delen.met("NAAR", Partijen))
    binnen = enige(z.delen.met(("BINNEN", "IN"), Partijen))
    aspect = "heeft verlaten" if z.hoofd.verleden or "zijn" in z.hoofd.hulp else "uitstroomt"
    welke = voorzieningen(uit) if uit is not None else ast.Voorzieningen((), span=z.span)
    return ast.VwVerblijf(aspect, welke, wie, naar, tijdvak=_tijd(z), binnen=binnen, span=z.span)


def verblijven(z: Zin) -> ast.Voorwaarde:
    """*verblijft in beschermd wonen in Utrecht*."""
    welke = _alle_soorten(z)
    if not welke:
        return woonduur(z) if any(isinstance(i, Drempel | Venster) for i in z.alles) else uitspraak(z)
    plaats = enige(z.delen.met("IN", Partijen))
    aanbieder = enige(z.delen.met("BIJ", Partijen))
    aspect = "heeft verlaten" if z.hoofd.verleden or "hebben" in z.hoofd.hulp else "verblijft"
    return ast.VwVerblijf(
        aspect,
        ast.Voorzieningen(tuple(welke), span=z.span),
        z.wie(),
        in_gemeente=plaats,
        aanbieder=aanbieder.naam if isinstance(aanbieder, ast.Actor) else None,
        tijdvak=_tijd(z),
        span=z.span,
    )


def _alle_soorten(z: Zin) -> list[ast.Voorziening]:
    """Take every facility that the clause names: *bij een pleegouder, in een instelling voor …, of ingeval van …*."""
    welke: list[ast.Voorziening] = []
    for item in list(z.delen.items):
        inhoud = item.inhoud if isinstance(item, Bepaling) else None
        if isinstance(inhoud, Soorten) and item.voorzetsel in {"IN", "BIJ", "WEGENS"}:
            welke += [s.voorziening for s in inhoud.delen if s.voorziening is not None and s.voorziening.sleutels + (s.voorziening.begrip or "",) != ("",)]
        elif isinstance(inhoud, Partijen) and item.voorzetsel == "BIJ" and all(getattr(p, "voorziening", "") for p in inhoud.delen):
            welke += [ast.Voorziening((p.voorziening,), span=p.span) for p in inhoud.delen]
        elif item.voorzetsel != "WEGENS" if isinstance(item, Bepaling) else True:
            continue
        z.delen.items.remove(item)
    return welke


def verlaten(z: Zin) -> ast.Voorwaarde:
    """*beschermd wonen verlaat*: the same as *uitstroomt uit*; *heeft verlaten*: it has ended."""
    soorten = z.delen.een(Soorten)
    if soorten is None or z.delen.een(Vraag) is not None:
        return uitspraak(z)
    aspect = "heeft verlaten" if z.hoofd.verleden or "hebben" in z.hoofd.hulp else "uitstroomt"
    return ast.VwVerblijf(aspect, voorzieningen(soorten), z.wie(), tijdvak=_tijd(z), span=z.span)


def bereiken(z: Zin) -> ast.Voorwaarde:
    """*de leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar heeft bereikt*."""
    leeftijd = z.delen.een(Leeftijd)
    if leeftijd is None:
        return uitspraak(z)
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP", "BIJ"), ast.Moment)
    return ast.VwLeeftijd(leeftijd.vanaf, leeftijd.tot, z.wie(), moment, span=z.span)


def woonduur(z: Zin, wie: ast.Client | None = None) -> ast.Voorwaarde:
    """*in de laatste drie jaar ten minste twee jaar ingeschreven stond in een deelnemende gemeente*."""
    wie = wie or z.wie()
    grens, venster = z.delen.een(Drempel), z.delen.een(Venster)
    kale = z.delen.een(ast.Duur) if grens is None else None
    gebieden = _gebieden(z)
    if not gebieden and grens is None and kale is None:
        return uitspraak(z)
    duur = grens.duur if grens is not None else kale
    if duur is None and venster is not None and venster.aantal is not None:
        duur = evolve(venster.duur, aantal=venster.aantal)
    onafgebroken = z.delen.woord("ONAFGEBROKEN") is not None
    z.delen.woord("IN_TOTAAL")
    rechtmatig = z.delen.woord("RECHTMATIG") is not None
    z.delen.woord("WERKELIJK")
    return ast.VwWoonduur(
        duur if duur is not None or venster is None else venster.duur,
        "meer dan" in {grens.vergelijking if grens is not None else "", venster.vergelijking if venster is not None else ""},
        onafgebroken,
        venster.duur if venster is not None else None,
        gebieden,
        _ijkmoment(z),
        "inschrijving" if z.type in {"W_INGESCHREVEN", "W_OPNEMEN"} else "woonadres",
        wie,
        rechtmatig,
        span=z.span,
    )


def _gebieden(z: Zin) -> tuple[Any, ...]:
    gebieden: list[Any] = []
    while (partijen := z.delen.met(("IN", "BIJ", "VAN", "BINNEN"), Partijen)) is not None:
        gebieden += [p for p in partijen.delen if not (isinstance(p, ast.Gebied) and p.naam == "basisregistratie")]
    return tuple(gebieden)


def _ijkmoment(z: Zin) -> ast.Moment | None:
    ijk = z.delen.een(Ijkmoment)
    moment = ijk.moment if ijk is not None else None
    if moment is None:
        moment = z.delen.met(("TEN_TIJDE_VAN", "OP", *_VOORAF), ast.Moment)
    if moment is None and z.delen.met(_VOORAF, Soorten) is not None:
        return ast.Moment("start verblijf", span=z.span)
    return moment if isinstance(moment, ast.Moment) else None


def vaststellen(z: Zin) -> ast.Voorwaarde:
    """*niet kan worden vastgesteld*, *niet op grond van de onderdelen 1° en 2° kan worden vastgesteld*."""
    if "kunnen" not in z.hoofd.hulp or not z.hoofd.ontkend:
        return uitspraak(z)
    bron = enige(z.delen.een(Partijen))
    dit = z.delen.woord("DIT")
    grond = z.delen.een(Grond)
    onderdelen = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    if bron is None and dit is None:
        return uitspraak(z)
    return ast.VwNietVastTeStellen(bron, onderdelen, span=z.span)


def deelnemen(z: Zin) -> ast.Voorwaarde:
    """*aan dit convenant deelneemt*."""
    partijen = z.delen.een(Partijen)
    if partijen is None or z.wie() is not None:
        return uitspraak(z)
    _aan_afspraak(z)
    return ast.VwNeemtDeel(partijen.delen[0], span=z.span)


def _aan_afspraak(z: Zin) -> None:
    z.delen.met("AAN", Zaken)


def behoren(z: Zin) -> ast.Voorwaarde:
    """*tot de doelgroep behoort*."""
    groep = z.delen.met("TOT", Clienten)
    if groep is None:
        return uitspraak(z)
    client = groep.delen[0]
    wie = z.wie()
    if client.begrip is None:
        return ast.VwFeit(client.woord, wie, span=z.span)
    return ast.VwBegrip(client.begrip, wie, span=z.span)


def onveilig(z: Zin) -> ast.Voorwaarde:
    """*terugkeer naar de gemeente van herkomst onveilig is*."""
    z.delen.ding("terugkeer")
    bron = enige(z.delen.met("NAAR", Partijen))
    if bron is None:
        return uitspraak(z)
    z.wie()
    blad = ast.VwOnveilig(bron, span=z.span)
    return ast.VwNiet(blad, span=z.span) if z.type == "W_VEILIG" else blad


def aantekening(z: Zin) -> ast.Voorwaarde:
    """*bij het woonadres een aantekening is geplaatst*."""
    z.delen.items.clear()
    return ast.VwInOnderzoek(span=z.span)


def weigeren(z: Zin) -> ast.Voorwaarde:
    """*een passende woning heeft geweigerd*."""
    woning = z.delen.klasse("WONING")
    if woning is None:
        return uitspraak(z)
    tijdvak = _tijd(z)
    return ast.VwGeweigerd(woning.naam == "passende woning", z.wie(), tijdvak.van if tijdvak else None, span=z.span)


def oordeel(z: Zin) -> ast.Voorwaarde:
    """*naar het oordeel van het college beter vorm kan geven aan een zelfredzaam leven*."""
    deel = z.delen.een(Oordeeldeel)
    z.delen.een(Redenen)
    z.delen.ding("zelfredzaam leven")
    z.delen.met(("AAN", "VAN"), Zaken)
    gemeente = enige(z.delen.met(("IN", "BINNEN"), Partijen))
    wie = z.wie()
    z.delen.alle(Partijen)
    z.delen.alle(Soorten)
    zijn_oordeel = deel is not None and deel.actor is None
    return ast.VwOordeel(z.hoofd.sleutel, deel.actor if deel else None, zijn_oordeel, gemeente, wie, span=z.span)


def leiden(z: Zin) -> ast.Voorwaarde:
    """*toepassing naar zijn oordeel leidt tot een schrijnende situatie*."""
    gevolg = z.delen.met("TOT", Zaken)
    if gevolg is None or gevolg.delen[0].klasse != "OORDEELWOORD":
        return uitspraak(z)
    deel = z.delen.een(Oordeeldeel)
    z.delen.alle(Zaken)
    zijn_oordeel = deel is not None and deel.actor is None
    return ast.VwOordeel(gevolg.delen[0].naam, deel.actor if deel else None, zijn_oordeel, None, z.wie(), span=z.span)


def in_aanmerking(z: Zin) -> ast.Voorwaarde:
    """*op grond van artikel 12, derde lid, in aanmerking komt voor voorrang*."""
    zaken = z.delen.met("VOOR", Zaken)
    if zaken is None or zaken.delen[0].klasse != "URGENTIE":
        return uitspraak(z)
    grond = z.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.VwKrijgtVoorrang(verwijzing, z.wie(), span=z.span)


def verlenen(z: Zin) -> ast.Voorwaarde:
    """*aan wie een voorziening voor opvang is verleend*: such a stay has begun."""
    soorten = z.delen.een(Soorten)
    if soorten is None or not any(s.voorziening for s in soorten.delen):
        return uitspraak(z)
    return ast.VwVerblijf("na verblijf", voorzieningen(soorten), z.wie(), span=z.span) if not list(z.delen.over()) else uitspraak(z)


def instromen(z: Zin) -> ast.Voorwaarde:
    """*op of na 1 januari 2024 zijn ingestroomd*."""
    tijdvak = _tijd(z)
    return uitspraak(z) if tijdvak is None else ast.VwTijd(tijdvak, z.wie(), span=z.span)


def feit(z: Zin) -> ast.Voorwaarde:
    """A clause that the file declares itself."""
    return ast.VwFeit(z.hoofd.sleutel, z.wie(), eigen=True, span=z.span)


def deel_uitmaken(z: Zin) -> ast.Voorwaarde:
    """*deel uitmaken van een gezin met minderjarige kinderen*."""
    gezin = z.delen.met("VAN", Clienten)
    if gezin is None or not isinstance(gezin.delen[0].beperking, ast.VwMinderjarigKind):
        return uitspraak(z)
    return ast.VwMinderjarigKind(z.wie(), span=z.span)


def wonen(z: Zin) -> ast.Voorwaarde:
    """*ten minste een jaar in de gemeente heeft gewoond*; *gaat zelfstandig wonen* is a fact."""
    zelfstandig = z.delen.woord("BIJWOORD")
    if zelfstandig is not None and zelfstandig.waarde == "zelfstandig" and "gaan" in z.hoofd.hulp:
        wie = z.wie()
        na = z.delen.met("NA", Soorten)
        blad = ast.VwFeit("zelfstandig wonen", wie, span=z.span)
        if na is None:
            return blad
        return ast.VwEn((ast.VwVerblijf("na verblijf", voorzieningen(na), span=na.span), blad), span=z.span)
    return woonduur(z) if zelfstandig is None else uitspraak(z)


_VORMEN: dict[str, Vorm] = {
    "W_ZIJN": zijn,
    "W_HEBBEN": hebben,
    "W_UITSTROMEN": uitstromen,
    "W_VERBLIJVEN": verblijven,
    "W_VERLATEN": verlaten,
    "W_BEREIKEN": bereiken,
    "W_INGESCHREVEN": woonduur,
    "W_OPNEMEN": woonduur,
    "W_WONEN": wonen,
    "W_VASTSTELLEN": vaststellen,
    "W_DEELNEMEN": deelnemen,
    "W_BEHOREN": behoren,
    "W_ONVEILIG": onveilig,
    "W_VEILIG": onveilig,
    "W_AANTEKENING": aantekening,
    "W_WEIGEREN": weigeren,
    "W_OORDEEL": oordeel,
    "W_LEIDEN": leiden,
    "W_IN_AANMERKING": in_aanmerking,
    "W_VERLENEN": verlenen,
    "W_INSTROMEN": instromen,
    "W_FEIT": feit,
    "W_DEEL_UITMAKEN": deel_uitmaken,
}


def gemeente_uit(rol: ast.Gemeenterol, z: Zin, c: Delen) -> Any:  # noqa: ANN401 - one of the ways to name a municipality
    """Return the municipality that *de gemeente waar …* names."""
    bron = _GEMEENTEN.get(z.type, _onduidbaar)(z)
    if bron is None:
        z.niet_te_duiden()
        return rol
    if isinstance(bron, str):
        bron = evolve(rol, rol=f"andere {bron}" if rol.rol == "andere gemeente" else bron)
    z.rest_past_niet()
    return evolve(bron, span=c.span)


def _onduidbaar(z: Zin) -> None:
    del z


def _gw_woonadres(z: Zin) -> Any:  # noqa: ANN401
    z.wie()
    laatst = z.delen.woord("LAATST") is not None
    for item in list(z.delen.items):
        voorzetsel = getattr(item, "voorzetsel", "")
        if voorzetsel in _VOORAF:
            z.delen.items.remove(item)
            onmiddellijk = voorzetsel == "ONMIDDELLIJK_VOORAFGAAND"
            if isinstance(item.inhoud, Soorten):
                return ast.GemeenteWoonadres(voorzieningen(item.inhoud), onmiddellijk, span=z.span)
            if isinstance(item.inhoud, ast.Moment) and item.inhoud.sleutel == "start verblijf":
                return ast.GemeenteWoonadres(ast.Voorzieningen((), span=item.span), onmiddellijk, span=z.span)
            return ast.GemeenteWoonadres(None, onmiddellijk, item.inhoud, span=z.span)
    if z.hoofd.partikel == "vandaan" or laatst:
        return ast.GemeenteWoonadres(ast.Voorzieningen((), span=z.span), span=z.span)
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
    return ast.GemeenteWoonadres(None, onmiddellijk=False, moment=moment, span=z.span)


def _gw_melding(z: Zin) -> Any:  # noqa: ANN401
    z.wie()
    return ast.GemeenteFeit("meldingen", z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment), span=z.span)


def _gw_regie(z: Zin) -> Any:  # noqa: ANN401
    z.delen.items.clear()
    return ast.GemeenteFeit("regie", span=z.span)


def _gw_verblijf(z: Zin) -> Any:  # noqa: ANN401
    z.wie()
    if z.delen.woord("WERKELIJK") is not None:
        moment = z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
        return ast.GemeenteFeit("hulpvraag.werkelijkVerblijf", moment, span=z.span)
    soorten = z.delen.met(("IN", "BIJ"), Soorten)
    welke = voorzieningen(soorten) if soorten is not None else ast.Voorzieningen((), span=z.span)
    return ast.GemeenteInstelling(welke, span=z.span)


def _gw_ingeschreven(z: Zin) -> Any:  # noqa: ANN401
    partijen = z.delen.een(Partijen)
    if partijen is not None and isinstance(partijen.delen[0], ast.Actor) and partijen.delen[0].sleutel == "moeder":
        z.delen.items.clear()
        return ast.GemeenteFeit("moederBijGeboorteIngeschrevenIn", span=z.span)
    z.delen.met("IN", Partijen)
    return _gw_woonadres(z) if partijen is None else None


def _gw_oordeel(z: Zin) -> Any:  # noqa: ANN401
    deel = z.delen.een(Oordeeldeel)
    z.delen.items.clear()
    return ast.GemeenteOordeel(z.hoofd.sleutel, deel.actor if deel else None, span=z.span)


def _gw_gelegen(z: Zin) -> Any:  # noqa: ANN401
    soorten = z.delen.een(Soorten)
    if soorten is None:
        return None
    return ast.GemeenteInstelling(voorzieningen(soorten), span=z.span)


def _gw_deelnemen(z: Zin) -> str:
    z.delen.items.clear()
    return "deelnemende gemeente"


def _gw_hebben(z: Zin) -> Any:  # noqa: ANN401
    """*waar de jeugdige zijn woonplaats heeft*: the municipality that the term means."""
    z.wie()
    return enige(z.delen.een(Partijen))


_GEMEENTEN: dict[str, Vorm] = {
    "W_WOONADRES": _gw_woonadres,
    "W_WONEN": _gw_woonadres,
    "W_MELDEN_ZICH": _gw_melding,
    "W_REGIE": _gw_regie,
    "W_VERBLIJVEN": _gw_verblijf,
    "W_INGESCHREVEN": _gw_ingeschreven,
    "W_OORDEEL": _gw_oordeel,
    "W_GELEGEN": _gw_gelegen,
    "W_DEELNEMEN": _gw_deelnemen,
    "W_HEBBEN": _gw_hebben,
}


def stellingdeel(item: Any, context: Context) -> ast.Voorwaarde:  # noqa: ANN401 - a clause, or a condition already
    """Return an item of a row as a condition."""
    return duid(item, context)


def datzin(z: Zin) -> ast.Voorwaarde | None:
    """Take the clause after *dat*."""
    deel = z.delen.een(Datzin)
    return deel.voorwaarde if deel is not None else None


__all__ = ["Soort", "Zin", "datzin", "duid", "enige", "gemeente_uit", "stelling", "stellingdeel", "uitspraak", "voorzieningen"]
