"""Builders of rules (``regel.lark``): one function per kind of sentence, of the same name as its rule."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Delen,
    Ding,
    Grond,
    Partijen,
    Redenen,
    Soorten,
    Waarbij,
    Waarvan,
    Zaken,
)
from regio_uitstroom.syntax.build.stellingen import Zin, duid, enige, voorzieningen
from regio_uitstroom.syntax.build.voorwaarden import genummerd
from regio_uitstroom.syntax.token import Token


@frozen
class Kernzin(Knoop):
    """A kernel with what restricts it, and the clause they come from."""

    kern: ast.Kern
    delen: Delen
    werkwoord: str
    verb_at: int


def regelzin(c: Delen) -> ast.Regelzin:
    """A rule sentence."""
    kern = c.een(Kernzin)
    if kern is None:
        message = "a sentence without a kernel is no regelzin"
        raise TypeError(message)
    return zin_van(kern, c)


def zin_van(kern: Kernzin, c: Delen) -> ast.Regelzin:
    """Put what restricts a kernel before and after it, and report what is left over."""
    delen = kern.delen
    beperkingen = _beperkingen(delen)
    delen.meld_over(kern.werkwoord)
    voor = tuple(b for b in beperkingen if b.span.start < kern.verb_at)
    na = tuple(b for b in beperkingen if b.span.start >= kern.verb_at)
    return ast.Regelzin(kern.kern, voor, na, span=c.span)


def _beperkingen(delen: Delen) -> list[Any]:
    gevonden: list[Any] = []
    for soort in (ast.InAfwijkingVan, ast.Onverminderd, ast.VoorToepassingVan, ast.Bijzin, ast.MetUitzonderingVan, ast.Termijn):
        gevonden += delen.alle(soort)  # type: ignore[type-abstract]
    while (na := delen.met(("NA", "TIJDENS"), Soorten)) is not None:
        gevonden.append(ast.NaVerblijf(voorzieningen(na), span=na.span))
    while (moment := delen.met("NA", ast.Moment)) is not None:
        gevonden.append(ast.Termijn(None, "na", moment, span=moment.span))
    gevonden += _nevenbepalingen(delen)
    return sorted(gevonden, key=lambda item: item.span.start)


_NEVEN = {"NA": "na", "MET_INACHTNEMING_VAN": "met inachtneming van", "VOLGENS": "volgens", "VIA": "via", "DOOR": "door"}


def _nevenbepalingen(delen: Delen) -> list[ast.Nevenbepaling]:
    """Take the phrases that say how: *na advies van de commissie* with what hangs on it."""
    gevonden: list[ast.Nevenbepaling] = []
    for item in list(delen.items):
        if isinstance(item, Bepaling) and item.voorzetsel in _NEVEN and isinstance(item.inhoud, Zaken | ast.Verwijzing):
            gevonden.append(ast.Nevenbepaling(_NEVEN[item.voorzetsel], span=item.span))
            delen.items.remove(item)
        elif isinstance(item, Bepaling) and item.voorzetsel == "VAN" and gevonden and gevonden[-1].span.end < item.span.start:
            gevonden[-1] = ast.Nevenbepaling(gevonden[-1].voorzetsel, span=gevonden[-1].span.to(item.span))
            delen.items.remove(item)
    return gevonden


def kern(maak: Any, c: Delen) -> Kernzin:  # noqa: ANN401 - one of the functions below
    """Make the kernel of a clause and keep the rest for the sentence around it."""
    head = next(i for i in c.items if isinstance(i, Token) and i.type.startswith("W_"))
    z = Zin(c)
    return Kernzin(maak(z), c, head.tekst, head.start, span=c.span)


def partij(z: Zin) -> ast.Partij | None:
    """Take who acts."""
    partijen = z.delen.een(Partijen)
    return enige(partijen)


def _taken(soorten: Soorten | None) -> tuple[ast.Taak, ...]:
    if soorten is None:
        return ()
    return tuple(s.taak or ast.Taak(s.voorziening.sleutels[0] if s.voorziening and s.voorziening.sleutels else (s.voorziening.begrip or "") if s.voorziening else "", span=s.span) for s in soorten.delen)


def verantwoordelijk(z: Zin) -> ast.Verantwoordelijk:
    """``X is verantwoordelijk voor de huisvesting van de cliënt``."""
    partijen = z.delen.een(Partijen)
    taken = _taken(z.delen.met("VOOR", Soorten))
    van = z.delen.met("VAN", Clienten) or z.delen.met("VOOR", Clienten)
    if partijen is None:
        melding = diagnose(
            kinds.ONVOLLEDIG, z.span, werkwoord="is verantwoordelijk", wat="wie", voorbeeld="de gemeente van herkomst"
        )
        z.delen.context.findings.append(melding)
    gemeenten = tuple(_zonder_college(p) for p in partijen.delen) if partijen is not None else ()
    _ontkenning(z)
    return ast.Verantwoordelijk(
        gemeenten,
        taken,
        z.delen.woord("GEZAMENLIJK") is not None,
        z.delen.woord("FINANCIEEL") is not None,
        z.delen.woord("DAARVOOR") is not None,
        van.delen[0] if van is not None else None,
        span=z.span,
    )


def _zonder_college(partij_: Any) -> Any:  # noqa: ANN401 - any party
    """*Het college van de gemeente waar …* is that municipality."""
    if isinstance(partij_, ast.Actor) and partij_.sleutel == "college" and partij_.van is not None:
        return partij_.van
    return partij_


def _ontkenning(z: Zin) -> None:
    if z.hoofd.ontkend:
        z.delen.context.findings.append(diagnose(kinds.NIET_VERANTWOORDELIJK, z.span))


def verantwoordelijkheid(z: Zin) -> ast.Verantwoordelijk:
    """``de huisvesting van X is een gezamenlijke verantwoordelijkheid van de regiogemeenten``."""
    taken = _taken(z.delen.een(Soorten))
    van = z.delen.met("VAN", Clienten)
    partijen = z.delen.met("VAN", Partijen)
    gemeenten = partijen.delen if partijen is not None else ()
    return ast.Verantwoordelijk(gemeenten, taken, True, van=van.delen[0] if van else None, span=z.span)  # noqa: FBT003


def terugkeer(z: Zin) -> ast.Kern:
    """``Mensen gaan terug naar de gemeente van herkomst``."""
    wie, naar = z.wie(), enige(z.delen.met("NAAR", Partijen))
    if wie is None or naar is None:
        return handeling(z)
    return ast.Terugkeer(wie, naar, span=z.span)


def krijgt(z: Zin) -> ast.Kern:
    """``De cliënt krijgt (geen) urgentie``."""
    woord = z.delen.klasse("URGENTIE")
    if woord is None:
        return _met_voorwerp(z)
    return _urgentie(z, woord, geen=woord.geen or z.hoofd.ontkend, wie=z.wie())


def _met_voorwerp(z: Zin) -> ast.Verplichting:
    """A duty that must say what is given or got."""
    if not any(isinstance(i, Zaken | Soorten | ast.Moment | ast.Hoeveelheid) for i in z.delen.items):
        melding = diagnose(kinds.ONVOLLEDIG, z.span, werkwoord=z.head.tekst, wat="wat", voorbeeld="urgentie")
        z.delen.context.findings.append(melding)
    return handeling(z)


def verleent(z: Zin) -> ast.Kern:
    """``Het college verleent urgentie aan de woningzoekende die …``."""
    woord = z.delen.klasse("URGENTIE")
    aan = z.delen.met("AAN", Clienten) or z.delen.een(Clienten)
    if woord is None:
        if aan is not None:
            z.delen.items.append(aan)
        return _met_voorwerp(z)
    return _urgentie(z, woord, geen=woord.geen or z.hoofd.ontkend, wie=aan.delen[0] if aan is not None else None)


def komt_in_aanmerking(z: Zin) -> ast.Kern:
    """``De cliënt komt (niet) in aanmerking voor urgentie``."""
    zaken = z.delen.met("VOOR", Zaken)
    if zaken is None or zaken.delen[0].klasse != "URGENTIE":
        return handeling(z)
    return _urgentie(z, zaken.delen[0], geen=z.hoofd.ontkend, wie=z.wie())


def weigert(z: Zin) -> ast.Kern:
    """``Het college weigert de urgentie``, ``De urgentie wordt (niet) geweigerd``."""
    woord = z.delen.klasse("URGENTIE") or z.delen.ding("huisvestingsvergunning")
    if woord is None:
        return handeling(z)
    aan = z.delen.met("AAN", Clienten) or z.delen.een(Clienten)
    wie = aan.delen[0] if aan is not None else None
    regel = _urgentie(z, woord, geen=not z.hoofd.ontkend, wie=wie)
    return regel if not z.hoofd.ontkend else _niet_geweigerd(regel)


def _niet_geweigerd(regel: ast.Urgentie) -> ast.Urgentie:
    from attrs import evolve  # noqa: PLC0415

    return evolve(regel, niet_geweigerd=True, geen=False)


def _urgentie(z: Zin, woord: Ding, *, geen: bool, wie: ast.Client | None) -> ast.Urgentie:
    actor = partij(z) or z.delen.met("DOOR", ast.Actor)
    grond = z.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.Urgentie(
        wie,
        geen,
        woord.naam,
        actor if isinstance(actor, ast.Actor) else None,
        "kunnen" in z.hoofd.hulp or "mogen" in z.hoofd.hulp,
        z.delen.woord("UITSLUITEND") is not None,
        verwijzing=verwijzing,
        grond=grond.inhoud.woorden if grond is not None and verwijzing is None else "",
        overig=_overig(z),
        span=z.span,
    )


def _overig(z: Zin) -> tuple[str, ...]:
    """Take the phrases that only colour the rule (*bij de verlening van huisvestingsvergunningen*), as words."""
    over = [i for i in z.delen.over() if isinstance(i, Bepaling) and i.voorzetsel in {"BIJ", "VAN", "AAN", "VOOR", "TEN_TIJDE_VAN"}]
    z.delen.items = [i for i in z.delen.items if i not in over]
    return tuple(i.woorden for i in over)


def gelden(z: Zin) -> ast.Kern:
    """``De urgentie geldt zes maanden vanaf de datum van toekenning``, ``is een jaar geldig``."""
    urgentie = z.delen.klasse("URGENTIE")
    termijn = z.delen.een(ast.Termijn)
    duur = (termijn.duur if termijn is not None else None) or z.delen.een(ast.Duur)
    if urgentie is None or duur is None:
        if termijn is not None:
            z.delen.items.append(termijn)
        return handeling(z)
    vanaf = termijn
    if vanaf is None and (moment := z.delen.met("NA", ast.Moment)) is not None:
        vanaf = ast.Termijn(None, "na", moment, span=moment.span)
    return ast.Geldigheid(duur, vanaf, span=z.span)


def vervalt(z: Zin) -> ast.Kern:
    """``De urgentie vervalt (na zes maanden | van rechtswege)``."""
    if z.delen.klasse("URGENTIE") is None:
        afspraak = z.delen.klasse("AFSPRAAK")
        dag = z.delen.een(Dagdeel)
        if afspraak is not None and dag is not None:
            return ast.Inwerkingtreding(None, dag.datum, span=z.span)
        return handeling(z)
    van_rechtswege = z.delen.woord("VAN_RECHTSWEGE") is not None
    na: ast.Termijn | ast.Duur | None = z.delen.met("NA", ast.Duur) or z.delen.een(ast.Termijn)
    return ast.Verval(na, van_rechtswege, span=z.span)


def intrekken(z: Zin) -> ast.Kern:
    """``Het college kan de urgentie intrekken``."""
    if z.delen.klasse("URGENTIE") is None:
        return handeling(z)
    actor = partij(z)
    return ast.Intrekking(actor if isinstance(actor, ast.Actor) else None, "kunnen" in z.hoofd.hulp, span=z.span)


def verlengen(z: Zin) -> ast.Kern:
    """``Het college kan de urgentie met drie maanden verlengen``."""
    if z.delen.klasse("URGENTIE") is None:
        return handeling(z)
    actor = partij(z)
    duur = z.delen.met("MET", ast.Duur)
    return ast.Verlenging(actor if isinstance(actor, ast.Actor) else None, duur, "kunnen" in z.hoofd.hulp, span=z.span)


def afwijken(z: Zin) -> ast.Kern:
    """``Het college kan van het derde lid afwijken``, ``kan artikel 2 buiten toepassing laten``."""
    doelen = z.delen.met("VAN_VERWIJZING", ast.Verwijzing) or z.delen.een(ast.Verwijzing)
    if doelen is None:
        return handeling(z)
    actor = partij(z)
    return ast.Afwijking(actor if isinstance(actor, ast.Actor) else None, doelen, span=z.span)


def toepasselijk(z: Zin) -> ast.Kern:
    """``Artikel 15 is niet van toepassing op …``, ``Dit convenant blijft van toepassing op cliënten die …``."""
    op = z.delen.met("OP", Clienten)
    client = op.delen[0] if op is not None else None
    if z.delen.klasse("TERMIJNENWET") is not None:
        z.delen.met("OP", Zaken)
        return ast.Termijnenwet(z.hoofd.ontkend, span=z.span)
    doelen = z.delen.een(ast.Verwijzing)
    if doelen is not None and z.hoofd.ontkend:
        return ast.NietVanToepassing(doelen, client, span=z.span)
    if z.delen.klasse("AFSPRAAK") is not None and client is not None and not z.hoofd.ontkend:
        return ast.Overgang(z.hoofd.werkwoord == "blijven", client, span=z.span)
    return handeling(z)


def buiten_toepassing(z: Zin) -> ast.Kern:
    """``Artikel 15 blijft buiten toepassing``."""
    doelen = z.delen.een(ast.Verwijzing)
    return ast.NietVanToepassing(doelen, span=z.span) if doelen is not None else handeling(z)


def gaat_voor(z: Zin) -> ast.Kern:
    """``Urgente woningzoekenden die …, gaan voor andere urgente woningzoekenden``."""
    dan = z.delen.met("VOOR", Clienten)
    eerst = z.wie()
    if dan is None or eerst is None:
        return handeling(z)
    return ast.Voorrang(eerst, dan.delen[0], span=z.span)


def behoren(z: Zin) -> ast.Kern:
    """``Tot de doelgroep behoren (in ieder geval): a. …``."""
    groep = z.delen.met("TOT", Clienten)
    if groep is None:
        return handeling(z)
    open_lijst = z.delen.woord("IN_IEDER_GEVAL") is not None
    return ast.Behoren(groep.delen[0], _groepen(z), open_lijst, span=z.span)


def volgorde(z: Zin) -> ast.Kern:
    """``Bij de toewijzing van een woning geldt de volgende volgorde: a. …``."""
    z.delen.klasse("VOLGORDE")
    _overig(z)
    return ast.Volgorde(_groepen(z), span=z.span)


def _groepen(z: Zin) -> tuple[ast.Groep, ...]:
    groepen = [(n, i) for n, i in genummerd(z.delen.items) if isinstance(i, Clienten)]
    z.delen.items = [i for i in z.delen.items if not isinstance(i, Clienten)]
    return tuple(
        ast.Groep(str(nummer.waarde), client, span=client.span) for nummer, clienten in groepen for client in clienten.delen
    )


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


def inhoud(c: Delen) -> ast.Inhoud:
    """An item of a handover."""
    bijzin = c.een(ast.Bijzin)
    woorden = c.tekst(i for i in c.items if not isinstance(i, Token))
    return ast.Inhoud("", woorden, bijzin.voorwaarde if bijzin is not None else None, span=c.span)


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


def enige_of_alle(partijen: Partijen | None) -> Any:  # noqa: ANN401 - one party, several, or none
    """Return one party as itself and several as a tuple."""
    if partijen is None:
        return None
    return partijen.delen[0] if len(partijen.delen) == 1 else partijen.delen


def _quotum(z: Zin, hoeveelheid: ast.Hoeveelheid, actor: Any) -> ast.Quotum:  # noqa: ANN401 - a party, several or none
    eenheid = z.delen.een(Zaken)
    per = z.delen.woord("PER_JAAR", "PER_PERIODE")
    jaren = z.delen.woord("JAREN")
    doelen = z.delen.met("VOOR", Zaken)
    waarvan = z.delen.een(Waarvan)
    return ast.Quotum(
        actor,
        hoeveelheid,
        eenheid.woorden if eenheid is not None else "woningen",
        per.waarde if per is not None else "",
        jaren.waarde if jaren is not None else None,
        tuple(ding.woorden for ding in doelen.delen) if doelen is not None else (),
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
    return ast.Bestemming(hoeveelheid, wat.woorden, voor.delen[0] if voor is not None else None, span=z.span)


def huisvest(z: Zin) -> ast.Kern:
    """``60% van de cliënten die uitstromen, wordt gehuisvest in Tilburg``."""
    hoeveelheid = z.delen.een(ast.Hoeveelheid)
    van = z.delen.met("VAN", Clienten)
    waar = z.delen.met(("IN", "BINNEN"), Partijen)
    if hoeveelheid is None or van is None:
        return handeling(z)
    return ast.Bestemming(hoeveelheid, van.woorden, van.delen[0], waar.delen if waar is not None else (), span=z.span)


def gelijk(z: Zin) -> ast.Kern:
    """``Het aantal selectiewoningen is gelijk aan het aantal houders van een urgentieverklaring``."""
    aan = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "AAN"), None)
    if aan is None:
        return handeling(z)
    rest = [i for i in z.delen.over() if i.span.start > aan.span.start and not _is_beperking(i)]
    links = [i for i in z.delen.over() if i.span.start < aan.span.start and not _is_beperking(i)]
    z.delen.items = [i for i in z.delen.items if i not in rest and i not in links and i is not aan]
    return ast.GelijkAantal(z.delen.tekst(links), z.delen.tekst([aan, *rest]), span=z.span)


def _is_beperking(item: Any) -> bool:  # noqa: ANN401 - any constituent
    return isinstance(
        item, ast.InAfwijkingVan | ast.Onverminderd | ast.Bijzin | ast.MetUitzonderingVan | ast.VoorToepassingVan
    )


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
    wat = [i for i in z.delen.over() if isinstance(i, Clienten | Zaken | Soorten)]
    z.delen.items = [i for i in z.delen.items if i not in wat]
    return ast.Verdeling(
        actor,
        z.delen.tekst(wat),
        sleutel.waarde if sleutel is not None else "naar rato van het aantal inwoners",
        peil.woorden if peil is not None else "",
        waarbij.woorden if waarbij is not None else "",
        span=z.span,
    )


def _bepaling(onderwerp: str, z: Zin) -> ast.Bepaling:
    """A rule that is kept as a whole: every constituent is part of its words."""
    actor = next((i.delen[0] for i in z.alles if isinstance(i, Partijen)), None)
    z.delen.items = [i for i in z.delen.items if _is_beperking(i)]
    return ast.Bepaling(onderwerp, actor, span=z.span)


def toedelen(z: Zin) -> ast.Bepaling:
    """``Het restant wordt toegedeeld aan de gemeente met de grootste rest``."""
    return _bepaling("restant", z)


def verrekenen(z: Zin) -> ast.Bepaling:
    """``Een tekort of overschot wordt verrekend in het volgende kalenderjaar``."""
    return _bepaling("verrekening", z)


def uitruilen(z: Zin) -> ast.Bepaling:
    """``Een gemeente kan een woning uitruilen met een andere deelnemende gemeente``."""
    return _bepaling("uitruil", z)


def wordt_afgerond(z: Zin) -> ast.Bepaling:
    """``Het aantal wordt naar beneden afgerond``."""
    return _bepaling("afronding", z)


def voert_uit(z: Zin) -> ast.Kern:
    """``Het Vierde Huis voert dit convenant uit``."""
    return handeling(z)


def neemt_deel(z: Zin) -> ast.Kern:
    """``De gemeenten nemen deel aan het kennisnetwerk``."""
    return handeling(z)


def in_werking(z: Zin) -> ast.Kern:
    """``Dit convenant treedt in werking op D en vervalt op D``."""
    z.delen.klasse("AFSPRAAK")
    dagen = z.delen.alle(Dagdeel)
    vanaf = z.delen.een(ast.Tijdvak)
    van = dagen[0].datum if dagen else vanaf.van if vanaf is not None else None
    z.delen.items = [i for i in z.delen.items if not isinstance(i, Token)]
    return ast.Inwerkingtreding(van, dagen[1].datum if len(dagen) > 1 else None, span=z.span)


def streven(z: Zin) -> ast.Streven:
    """``De gemeenten streven naar …``: prose from here."""
    token = z.delen.token("VRIJE_TEKST")
    actor = partij(z)
    proza = z.delen.context.span([token]).text if token is not None else ""
    z.delen.items = [i for i in z.delen.items if _is_beperking(i)]
    return ast.Streven(actor, z.hoofd.werkwoord, " ".join(proza.split()), span=z.span)


def kwalificatie(z: Zin) -> ast.Kern:
    """``een woningzoekende is: a. economisch gebonden aan …, indien …``."""
    delen = z.delen.alle(ast.Kwalificatiedeel)
    nummers = {id(item): str(nummer.waarde) for nummer, item in genummerd(z.alles) if isinstance(item, ast.Kwalificatiedeel)}
    wie = z.wie()
    uit = tuple(ast.Kwalificatiedeel(nummers.get(id(d), ""), d.naam, d.gebieden, d.voorwaarde, span=d.span) for d in delen)
    if wie is None:
        wie = ast.Client("cliënt", span=z.span)
    return ast.Kwalificatie(wie, uit, span=z.span)


def kwalificatiedeel(c: Delen) -> ast.Kwalificatiedeel:
    """``economisch gebonden aan de woningmarktregio, indien …``."""
    eigenschap = c.token("EIGENSCHAP")
    partijen, bijzin_ = c.een(Partijen), c.een(ast.Bijzin)
    return ast.Kwalificatiedeel(
        "",
        eigenschap.waarde if eigenschap is not None else "",
        partijen.delen if partijen is not None else (),
        bijzin_.voorwaarde if bijzin_ is not None else None,
        span=c.span,
    )


def is_(z: Zin) -> ast.Kern:
    """Another sentence with *zijn*."""
    return handeling(z)


_WIJZE = ("moeten", "kunnen", "mogen", "zullen", "dienen", "hoeven")


def handeling(z: Zin) -> ast.Verplichting:
    """Who does what when: every constituent has its place, or is kept in words."""
    doet = z.delen.een(Partijen) or z.delen.met("DOOR", Partijen)
    ontvanger = [i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel in {"AAN", "BIJ"} and isinstance(i.inhoud, Partijen)][:1]
    wie = z.wie()
    voorwerp = [i for i in z.delen.over() if isinstance(i, Zaken | Soorten | ast.Moment | ast.Hoeveelheid)]
    z.delen.items = [i for i in z.delen.items if i not in voorwerp and i not in ontvanger]
    termijn = z.delen.een(ast.Termijn)
    overig = [i for i in z.delen.over() if not _is_beperking(i) and not isinstance(i, ast.Termijn)]
    z.delen.items = [i for i in z.delen.items if i not in overig]
    lijdend = z.hoofd.lijdend or doet is None
    return ast.Verplichting(
        enige(doet),
        f"{z.hoofd.aanvulling} {z.hoofd.werkwoord}" if z.hoofd.aanvulling else z.hoofd.handeling,
        z.delen.tekst(voorwerp),
        z.delen.tekst(ontvanger),
        termijn,
        next((w for w in _WIJZE if w in z.hoofd.hulp), ""),
        wie,
        z.hoofd.ontkend,
        lijdend,
        tuple(i.woorden for i in overig),
        span=z.span,
    )


def in_afwijking_van(c: Delen) -> ast.InAfwijkingVan:
    """``In afwijking van artikel 2``."""
    return ast.InAfwijkingVan(c.alle(ast.Verwijzing)[0], span=c.span)


def onverminderd(c: Delen) -> ast.Onverminderd:
    """``onverminderd artikel 3``."""
    return ast.Onverminderd(c.alle(ast.Verwijzing)[0], span=c.span)


def voor_toepassing_van(c: Delen) -> ast.VoorToepassingVan:
    """``Voor de toepassing van het eerste lid``."""
    return ast.VoorToepassingVan(c.alle(ast.Verwijzing)[0], span=c.span)


def met_uitzondering_van(c: Delen) -> ast.MetUitzonderingVan:
    """``met uitzondering van cliënten die …``."""
    clienten = c.een(Clienten)
    if clienten is not None:
        return ast.MetUitzonderingVan(clienten.delen, span=c.span)
    soorten = c.alle(Soorten)[0]
    verblijf = ast.VwVerblijf("na verblijf", voorzieningen(soorten), span=soorten.span)
    return ast.MetUitzonderingVan((ast.Client("cliënt", beperking=verblijf, span=soorten.span),), span=c.span)


def bijzin(c: Delen) -> ast.Bijzin:
    """``, indien …``; a *tenzij* with a municipality of its own carries it as its target."""
    opener = next(i for i in c.items if isinstance(i, Token))
    inhoud_ = next(i for i in c.items if not isinstance(i, Token))
    redenen = isinstance(inhoud_, Zin) and any(isinstance(i, Redenen) for i in inhoud_.alles)
    voorwaarde = duid(inhoud_, c.context)
    doel = _doel(voorwaarde) if redenen and isinstance(voorwaarde, ast.VwOordeel) else None
    soort = {"INDIEN": "indien", "VOOR_ZOVER": "voor zover", "OOK_ALS": "ook als"}.get(opener.type, opener.type.lower())
    return ast.Bijzin(soort, voorwaarde, doel, span=c.span)


def _doel(oordeel: ast.VwOordeel) -> ast.Gemeentebron | None:
    """Return the municipality that a judgment points at, bounded as its words say."""
    if not isinstance(oordeel.gemeente, ast.Gemeenterol):
        return None
    rol = oordeel.gemeente.rol
    return ast.GemeenteOordeel(
        oordeel.oordeel, oordeel.beoordelaar, "deelnemende" in rol, rol.startswith("andere"), span=oordeel.gemeente.span
    )


def waarbij(c: Delen) -> Waarbij:
    """``waarbij naar beneden wordt afgerond``."""
    return Waarbij(next(i for i in c.items if not isinstance(i, Token)), span=c.span)


def waarvan(c: Delen) -> Waarvan:
    """``waarvan 385 in Utrecht en 215 in de overige gemeenten``."""
    return Waarvan(c.alle(ast.Deelaantal), span=c.span)


def deelaantal(c: Delen) -> ast.Deelaantal:
    """``385 in Utrecht``."""
    getal, partijen = c.token("GETAL"), c.een(Partijen)
    return ast.Deelaantal(getal.waarde if getal else 0, partijen.delen if partijen else (), span=c.span)


KERNEN = (
    verantwoordelijk, verantwoordelijkheid, terugkeer, krijgt, verleent, komt_in_aanmerking, weigert, gelden, vervalt, intrekken,
    verlengen, afwijken, toepasselijk, buiten_toepassing, gaat_voor, behoren, volgorde, overdracht, beschikbaar, bedraagt, bestemd,
    huisvest, gelijk, verdelen, toedelen, verrekenen, uitruilen, wordt_afgerond, voert_uit, neemt_deel, in_werking, streven,
    kwalificatie, is_, handeling,
)  # fmt: skip
"""The functions that make a kernel of a clause."""

DELEN = (
    regelzin, inhoud, kwalificatiedeel, in_afwijking_van, onverminderd, voor_toepassing_van, met_uitzondering_van, bijzin, waarbij,
    waarvan, deelaantal,
)  # fmt: skip
"""The functions that make something else."""

__all__ = ["DELEN", "KERNEN", "Bijwoord", "Kernzin", "kern", "zin_van"]
