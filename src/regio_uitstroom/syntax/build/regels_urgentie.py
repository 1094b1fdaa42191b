"""Rules on urgency and priority."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Clienten,
    Dagdeel,
    Datzin,
    Ding,
    Drempel,
    Grond,
    Ijkmoment,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.groepen import groepen
from regio_uitstroom.syntax.build.kernzin import bij_naam, handeling, overig_van, partij
from regio_uitstroom.syntax.build.nominaal import op_verzoek
from regio_uitstroom.syntax.build.regels_ficties import briefadres_geen_woonadres, geldt_als_weigering
from regio_uitstroom.syntax.build.regels_toepassing import bereik, geldt_niet_voor, geldt_voor, op_lijst
from regio_uitstroom.syntax.build.strekking import weiger, weiger_strekking
from regio_uitstroom.syntax.build.verlener import aan_wie, verlener
from regio_uitstroom.syntax.build.voorrang import VOORRANG, neem_iedereen, noem_urgent, voorrang
from regio_uitstroom.syntax.build.voorwaarden import genummerd
from regio_uitstroom.syntax.build.zin import Zin


def krijgt(z: Zin) -> ast.Kern:
    """``De cliënt krijgt (geen) urgentie``."""
    noem_urgent(z)
    woord = z.delen.klasse("URGENTIE")
    if woord is None:
        return _met_voorwerp(z)
    if woord.naam == VOORRANG and not neem_iedereen(z) and _boven_wie(z):
        return voorrang(z)
    # Who gets urgency is a client: a party in that place stays behind and is reported.
    partijen = z.delen.alle(Partijen)
    regel = _urgentie(z, woord, geen=woord.geen or z.ontkend, wie=z.wie())
    z.delen.items += partijen
    return regel


def recht(z: Zin) -> ast.Kern:
    """``De cliënt heeft recht op urgentie``, ``heeft voorrang (boven …)``, ``er bestaat geen recht op urgentie``."""
    ding = z.delen.klasse("BEZIT")
    if ding is None:
        noem_urgent(z)
        boven = not neem_iedereen(z) and _boven_wie(z)
        if boven:
            z.delen.klasse("URGENTIE")
        regel = voorrang(z) if boven else krijgt(z)
        return evolve(regel, kan=False) if isinstance(regel, ast.Urgentie) else regel
    urgentie = _van_urgentie(z, "OP", "VOOR")
    if urgentie is None:
        return handeling(z)
    # Who has a right is a client: a party in that place stays behind and is reported.
    partijen = z.delen.alle(Partijen)
    regel = _urgentie(z, urgentie, geen=ding.geen or z.ontkend, wie=z.wie())
    z.delen.items += partijen
    return evolve(regel, kan=False)


def _boven_wie(z: Zin) -> bool:
    """Whether a sentence says before whom: *voorrang boven alleenstaanden*, *voorrang op andere urgenten*."""
    return any(
        isinstance(i, Bepaling)
        and (i.voorzetsel == "BOVEN" or (i.voorzetsel == "OP" and isinstance(i.inhoud, Clienten)))
        for i in z.delen.items
    )


def voorwaarde_voor(z: Zin) -> ast.Kern:
    """``Een voorwaarde voor urgentie is dat …``: without it there is none."""
    urgentie, datzin = _van_urgentie(z, "VOOR"), z.delen.een(Datzin)
    z.delen.klasse("ZAAK")
    if urgentie is None or datzin is None:
        return handeling(z)
    if z.ontkend or z.geen:
        z.delen.context.findings.append(diagnose(kinds.BESLIST_NIETS, z.span, hint=_GEEN_EIS, woorden=z.woorden()))
    if any(een.beperking is not None for een in _clienten_in(datzin.voorwaarde)):
        weiger(z, datzin.span, _VAN_SOMMIGEN, "schrijf `Cliënten die …, krijgen geen urgentie, tenzij …`")
    z.delen.items.append(ast.Bijzin("tenzij", datzin.voorwaarde, span=datzin.span))
    return _urgentie(z, urgentie, geen=True, wie=None)


_VAN_SOMMIGEN = "zo heeft wie niet bij deze cliënten hoort, nooit urgentie"


def _clienten_in(voorwaarde: ast.Voorwaarde) -> Iterator[ast.Client]:
    """Yield the words for clients in a condition."""
    stapel: list[object] = [voorwaarde]
    while stapel:
        deel = stapel.pop()
        if isinstance(deel, ast.Client):
            yield deel
        if isinstance(deel, tuple):
            stapel.extend(deel)
        elif isinstance(deel, Knoop):
            stapel.extend(delen_van(deel))


_GEEN_EIS = (
    "wat geen voorwaarde is, hoeft er niet te staan: laat de zin weg; geldt een voorwaarde niet voor iedereen, zeg dat "
    "dan bij die voorwaarde: `Artikel 3, eerste lid, onderdeel b, is niet van toepassing op cliënten die …`"
)


def _met_voorwerp(z: Zin) -> ast.Kern:
    """A duty that must say what is given or got."""
    if not any(isinstance(i, Zaken | Soorten | ast.Moment | ast.Hoeveelheid) for i in z.delen.items):
        melding = diagnose(kinds.ONVOLLEDIG, z.span, werkwoord=z.head.tekst, wat="wat dat is", voorbeeld="urgentie")
        z.delen.context.findings.append(melding)
    return handeling(z)


def verleent(z: Zin) -> ast.Kern:
    """``Het college verleent urgentie aan de woningzoekende die …``, ``De cliënt krijgt urgentie toegekend``."""
    if "krijgen" in z.hoofd.hulp:
        return krijgt(z)
    noem_urgent(z)
    woord = z.delen.klasse("URGENTIE")
    aan = z.delen.met("AAN" if woord is None else ("AAN", "VOOR"), Clienten)
    aan = aan or aan_wie(z, over_urgentie=woord is not None)
    if woord is None:
        if aan is not None:
            z.delen.items.append(aan)
        return _met_voorwerp(z)
    return _urgentie(z, woord, geen=woord.geen or z.ontkend, wie=aan.samen if aan is not None else None)


def komt_in_aanmerking(z: Zin) -> ast.Kern:
    """``De cliënt komt (niet) in aanmerking voor urgentie``."""
    urgentie = _van_urgentie(z, "VOOR")
    return handeling(z) if urgentie is None else _urgentie(z, urgentie, geen=z.ontkend, wie=z.wie())


def _van_urgentie(z: Zin, *voorzetsels: str) -> Ding | None:
    """Take *voor urgentie*; what stands beside it (*voor urgentie en een woning*) would be lost, and is reported."""
    begin = list(z.delen.items)
    zaken = z.delen.met(voorzetsels, Zaken)
    dingen = () if zaken is None else zaken.delen
    if zaken is None or all(ding.klasse != "URGENTIE" for ding in dingen):
        z.delen.items = begin
        return None
    if len(dingen) > 1:
        wel = "schrijf de zin over urgentie alleen, en over het andere een eigen zin"
        z.delen.context.findings.append(diagnose(kinds.BESLIST_NIETS, zaken.span, hint=wel, woorden=zaken.woorden))
    return dingen[0]


def weigert(z: Zin) -> ast.Kern:
    """``Het college weigert de urgentie``, ``De urgentie wordt (niet) geweigerd``."""
    woord = z.delen.klasse("URGENTIE") or z.delen.ding("huisvestingsvergunning") or _aanvraag(z)
    if woord is None:
        return handeling(z)
    aan = z.delen.met("AAN", Clienten) or aan_wie(z, over_urgentie=True)
    wie = aan.samen if aan is not None else None
    ontkend = z.ontkend or woord.geen
    regel = _urgentie(z, woord, geen=not ontkend, wie=wie, weigert=True)
    return regel if not ontkend else _niet_geweigerd(regel)


def _aanvraag(z: Zin) -> Ding | None:
    """Take the application: where it is turned down, urgency is refused."""
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == "aanvraag"), None)
    if moment is None:
        return None
    z.delen.items.remove(moment)
    return Ding("URGENTIE", "urgentie", span=moment.span)


def _niet_geweigerd(regel: ast.Urgentie) -> ast.Urgentie:
    return evolve(regel, niet_geweigerd=True, geen=False)


def _mag(z: Zin) -> bool:
    """Whether a sentence gives a power: *kan*, *mag*."""
    return not {"kunnen", "mogen"}.isdisjoint(z.hoofd.hulp)


_AANVRAAG = re.compile(
    r"op (?:(?:zijn|haar|hun|diens|eigen|schriftelijke?) )*(?:aanvraag|verzoek)"
    r"(?: van (?:de|een) (?:cliënt|aanvrager|woningzoekende|betrokkene))?",
    re.IGNORECASE,
)


def _neem_op_aanvraag(z: Zin) -> None:
    """Take *op aanvraag*: that an urgency is applied for is no ground for it, but how it is got."""
    z.delen.items = [i for i in z.delen.items if not (isinstance(i, Bepaling) and _AANVRAAG.fullmatch(i.woorden))]


def _urgentie(z: Zin, woord: Ding, *, geen: bool, wie: ast.Client | None, weigert: bool = False) -> ast.Urgentie:
    """Return a grant or a refusal; that urgency may *not* be granted is no power, and leaves no choice."""
    if not geen:
        _neem_op_aanvraag(z)
    actor = verlener(z)
    grond = z.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    regel = ast.Urgentie(
        wie,
        geen,
        woord.naam,
        actor if isinstance(actor, ast.Actor) else None,
        _mag(z) and (weigert or not geen),
        z.delen.woord("UITSLUITEND") is not None,
        verwijzing=verwijzing,
        grond=grond.inhoud.woorden if grond is not None and verwijzing is None else "",
        overig=overig_van(z),
        in_ieder_geval=z.delen.woord("IN_IEDER_GEVAL") is not None,
        verlener=bij_naam(actor),
        bedoeld=woord.bedoeld or (verwijzing if geen and not weigert else None),
        span=z.span,
    )
    return weiger_strekking(z, regel)


def gelden(z: Zin) -> ast.Kern:
    """``De urgentie geldt zes maanden vanaf de datum van toekenning``, ``is een jaar geldig``."""
    fictie = geldt_als_weigering(z) or briefadres_geen_woonadres(z)
    if fictie is not None:
        return fictie
    items = list(z.delen.items)
    urgentie = z.delen.klasse("URGENTIE")
    termijn = z.delen.een(ast.Termijn)
    duur = (termijn.duur if termijn is not None else None) or z.delen.een(ast.Duur) or _gedurende(z)
    tot = _tot_dag(z) if urgentie is not None and duur is None else None
    if urgentie is None or (duur is None and tot is None):
        z.delen.items[:] = items  # how long something else holds, is not passed over
        return geldt_voor(z)
    vanaf = termijn
    ijk = next((i for i in z.delen.items if isinstance(i, Ijkmoment) and isinstance(i.moment, ast.Moment)), None)
    if vanaf is None and ijk is not None:
        z.delen.items.remove(ijk)
        vanaf = ast.Termijn(None, "vanaf", ijk.moment, span=ijk.span)
    if vanaf is None and (moment := z.delen.met("NA", ast.Moment)) is not None:
        vanaf = ast.Termijn(None, "na", moment, span=moment.span)
    return ast.Geldigheid(duur, vanaf, tot, urgentie.bedoeld, span=z.span)


def _tot_dag(z: Zin) -> ast.Tijdvak | None:
    """Take *tot (en met) 31 december 2026*; between two days (*van … tot …*) it may not be valid yet either."""
    tijdvak = next((i for i in z.delen.items if isinstance(i, ast.Tijdvak)), None)
    if tijdvak is None or tijdvak.van is not None or tijdvak.tot is None or not tijdvak.woorden.startswith("tot"):
        return None
    z.delen.items.remove(tijdvak)
    return tijdvak


def _gedurende(z: Zin) -> ast.Duur | None:
    """Take the length of *voor de duur van zes maanden*; with *ten minste* it says no end."""
    drempel = next((i for i in z.delen.items if isinstance(i, Drempel) and i.vergelijking == "gedurende"), None)
    if drempel is None:
        return None
    z.delen.items.remove(drempel)
    return drempel.duur


def vervalt(z: Zin) -> ast.Kern:
    """``De urgentie vervalt (na zes maanden | van rechtswege)``."""
    urgentie = z.delen.klasse("URGENTIE")
    if urgentie is None:
        afspraak = z.delen.klasse("AFSPRAAK")
        dag = z.delen.een(Dagdeel)
        if afspraak is not None and dag is not None:
            return ast.Inwerkingtreding(None, dag.datum, span=z.span)
        return handeling(z)
    op_verzoek(z)
    van_rechtswege = z.delen.woord("VAN_RECHTSWEGE") is not None
    na: ast.Termijn | ast.Duur | ast.Datum | None = (
        z.delen.met("NA", ast.Duur) or z.delen.een(ast.Termijn) or _op_dag(z)
    )
    if na is None and _mag(z):
        # May lapse: a power, as with *kan intrekken*; nobody is named.
        return ast.Intrekking(None, kan=True, bedoeld=urgentie.bedoeld, span=z.span)
    return ast.Verval(na, van_rechtswege, urgentie.bedoeld, span=z.span)


def _op_dag(z: Zin) -> ast.Datum | None:
    """Take *op 1 januari 2027*: the first day on which an urgency is no longer valid."""
    dag = next((i for i in z.delen.items if isinstance(i, Dagdeel) and i.datum is not None), None)
    if dag is None:
        return None
    z.delen.items.remove(dag)
    return dag.datum


def intrekken(z: Zin) -> ast.Kern:
    """``Het college kan de urgentie intrekken``."""
    urgentie = z.delen.klasse("URGENTIE")
    if urgentie is None:
        return handeling(z)
    op_verzoek(z)
    actor = partij(z)
    wie = actor if isinstance(actor, ast.Actor) else None
    return ast.Intrekking(wie, _mag(z), bij_naam(actor), urgentie.bedoeld, span=z.span)


def behoren(z: Zin) -> ast.Kern:
    """``Tot de doelgroep behoren (in ieder geval): a. …``."""
    groep = z.delen.met("TOT", Clienten)
    if groep is None:
        return handeling(z)
    open_lijst = z.delen.woord("IN_IEDER_GEVAL") is not None
    return ast.Behoren(groep.delen[0], groepen(z) or _onderwerpen(z), open_lijst, span=z.span)


def _onderwerpen(z: Zin) -> tuple[ast.Groep, ...]:
    """Take the groups that a sentence without a list names itself: *Cliënten die …, behoren in ieder geval tot …*."""
    wie = [client for rij in z.delen.alle(Clienten) for client in rij.delen]
    return (ast.Groep("", wie[0], tuple(wie[1:]), span=wie[0].span.to(wie[-1].span)),) if wie else ()


def volgorde(z: Zin) -> ast.Kern:
    """``Bij de toewijzing van een woning geldt de volgende volgorde: a. …``; or ``Dit convenant geldt voor: a. …``."""
    if any(isinstance(i, ast.Verwijzing) for i in z.delen.items):
        return geldt_niet_voor(z)
    if z.delen.klasse("VOLGORDE") is None and z.delen.klasse("AFSPRAAK") is not None:
        return bereik(z, op_lijst(z))
    overig_van(z)
    return ast.Volgorde(groepen(z), span=z.span)


def kwalificatie(z: Zin) -> ast.Kern:
    """``een woningzoekende is: a. economisch gebonden aan …, indien …``."""
    delen = z.delen.alle(ast.Kwalificatiedeel)
    nummers = {
        id(item): str(nummer.waarde) for nummer, item in genummerd(z.alles) if isinstance(item, ast.Kwalificatiedeel)
    }
    wie = z.wie()
    uit = tuple(
        ast.Kwalificatiedeel(nummers.get(id(d), ""), d.naam, d.gebieden, d.voorwaarde, span=d.span) for d in delen
    )
    if wie is None:
        wie = ast.Client("cliënt", span=z.span)
    return ast.Kwalificatie(wie, uit, span=z.span)
