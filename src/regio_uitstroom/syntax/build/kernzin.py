"""The kernel of a rule sentence, and what restricts it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.beslissend import kan_beslissen
from regio_uitstroom.syntax.build.client_voorop import doet_de_client, krijgt_gedaan
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Delen,
    Gebouwd,
    Opsomdeel,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.eigen_begin import met_eigen_begin
from regio_uitstroom.syntax.build.handelende import is_onzeker, onbekende_handelende
from regio_uitstroom.syntax.build.laatste_dag import met_laatste_dag, onberekend
from regio_uitstroom.syntax.build.nominaal import is_gelegenheid, is_van_een_woning, nominale_voorwaarden
from regio_uitstroom.syntax.build.overgebleven import meld_over
from regio_uitstroom.syntax.build.strekking import meld_en_van_soorten
from regio_uitstroom.syntax.build.taakwoorden import weiger_uitzondering_van_taken, weiger_verblijf_als_uitzondering
from regio_uitstroom.syntax.build.voor_wie import voor_wie
from regio_uitstroom.syntax.build.zin import Zin, enige, voorzieningen
from regio_uitstroom.syntax.build.zonder_werkwoord import meld_zonder_werkwoord
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Kernzin(Knoop):
    """A kernel with what restricts it, and the clause they come from."""

    kern: ast.Kern
    delen: Delen
    werkwoord: str
    verb_at: int


def zin_van(kern: Kernzin, c: Delen) -> ast.Regelzin:
    """Put what restricts a kernel before and after it, and report what is left over."""
    delen = kern.delen
    delen.woord("ER")
    beperkingen = _beperkingen(delen, over_urgentie=isinstance(kern.kern, _OVER_URGENTIE))
    if not isinstance(kern.kern, ast.Verantwoordelijk | ast.Verplichting):
        delen.items += [b for b in beperkingen if _is_tijdsduur(b)]  # of an urgency it could be how long it is valid
    meld_over(delen, kern.werkwoord)
    if isinstance(kern.kern, ast.Verantwoordelijk):
        beperkingen = [_totdat_als_tenzij(b) for b in beperkingen]
        for uit in (b for b in beperkingen if isinstance(b, ast.MetUitzonderingVan)):
            weiger_uitzondering_van_taken(delen, kern.kern.taken, uit)
    for uit in (b for b in beperkingen if isinstance(b, ast.MetUitzonderingVan)):
        weiger_verblijf_als_uitzondering(delen, uit)
    voor = tuple(b for b in beperkingen if b.span.start < kern.verb_at)
    na = tuple(b for b in beperkingen if b.span.start >= kern.verb_at)
    return ast.Regelzin(kern.kern, voor, na, span=c.span)


def _totdat_als_tenzij(beperking: Gebouwd) -> Gebouwd:
    """Return *totdat …* in front of a responsibility as *tenzij*: it is so as long as that is not."""
    totdat = isinstance(beperking, ast.Bijzin) and beperking.soort == "totdat"
    return evolve(beperking, soort="tenzij") if totdat else beperking


_BEPERKINGEN = (
    ast.InAfwijkingVan,
    ast.Onverminderd,
    ast.VoorToepassingVan,
    ast.Bijzin,
    ast.MetUitzonderingVan,
    ast.Tegenbewijs,
    ast.Termijn,
    ast.Plafond,
)
_OVER_URGENTIE = (ast.Urgentie, ast.Verval, ast.Intrekking)
"""Kinds of sentences in which *bij echtscheiding* is a condition."""


def _beperkingen(delen: Delen, *, over_urgentie: bool) -> list[Any]:
    gevonden: list[Any] = list(delen.alle(*_BEPERKINGEN))
    if any(isinstance(item, Bepaling) for item in delen.items):
        gevonden += _uit_bepalingen(delen, over_urgentie=over_urgentie)
    return sorted(gevonden, key=lambda item: item.span.start)


def _uit_bepalingen(delen: Delen, *, over_urgentie: bool) -> list[Any]:
    """Take the phrases with a preposition that restrict the rule: *na verblijf in …*, *na de aanmelding*."""
    gevonden: list[Any] = []
    while (na := delen.met("NA", Soorten)) is not None:
        verlaten = voorzieningen(delen, na)
        meld_en_van_soorten(delen.context, verlaten)
        gevonden.append(ast.NaVerblijf(verlaten, span=na.span))
    while (tijdens := delen.met("TIJDENS", Soorten)) is not None:
        waar = voorzieningen(delen, tijdens)
        meld_en_van_soorten(delen.context, waar)
        verblijft = ast.VwVerblijf("verblijft", waar, span=tijdens.span)
        gevonden.append(ast.Bijzin("indien", verblijft, span=tijdens.span))
    while (moment := delen.met("NA", ast.Moment)) is not None:
        gevonden.append(ast.Termijn(None, "na", moment, span=moment.span))
    if over_urgentie:
        gevonden += nominale_voorwaarden(delen)
    return gevonden + _nevenbepalingen(delen)


def _is_tijd(voorwaarde: ast.Voorwaarde) -> bool:
    """Whether a condition bounds the rule itself in time (*gedurende twee jaar na de uitstroom*)."""
    return isinstance(voorwaarde, ast.VwBinnenTermijn) and voorwaarde.op is None


def _is_tijdsduur(beperking: Gebouwd) -> bool:
    return isinstance(beperking, ast.Bijzin) and _is_tijd(beperking.voorwaarde)


_NEVEN = {
    "NA": "na",
    "MET_INACHTNEMING_VAN": "met inachtneming van",
    "VOLGENS": "volgens",
    "VIA": "via",
    "DOOR": "door",
    "VOORZETSEL": "",
    "IN": "in",
}


def _nevenbepalingen(delen: Delen) -> list[ast.Nevenbepaling]:
    """Take the phrases that say how: *na advies van de commissie* with what hangs on it."""
    gevonden: list[ast.Nevenbepaling] = []
    for item in list(delen.items):
        if isinstance(item, Bepaling) and item.voorzetsel in _NEVEN and isinstance(item.inhoud, Zaken | ast.Verwijzing):
            gevonden.append(ast.Nevenbepaling(_NEVEN[item.voorzetsel], span=item.span))
            delen.items.remove(item)
        elif (
            isinstance(item, Bepaling)
            and item.voorzetsel == "VAN"
            and gevonden
            and gevonden[-1].span.end < item.span.start
        ):
            gevonden[-1] = ast.Nevenbepaling(gevonden[-1].voorzetsel, span=gevonden[-1].span.to(item.span))
            delen.items.remove(item)
    return gevonden


def kern(maak: Gebouwd, c: Delen) -> Kernzin:
    """Make the kernel of a clause and keep the rest for the sentence around it."""
    head = next(i for i in c.items if isinstance(i, Token) and i.type.startswith("W_"))
    z = Zin(c)
    gemaakt = maak(z)
    if z.geen and not isinstance(gemaakt, _MET_GEEN):
        c.context.findings.append(diagnose(kinds.ONTKENNING, z.span, woorden=z.woorden()))
    z.ontkenning_over()
    return Kernzin(gemaakt, c, head.tekst, head.start, span=c.span)


_MET_GEEN = (ast.Urgentie, ast.Verplichting, ast.Streven)
"""Kinds of sentences that take in *geen* before a thing."""


def partij(z: Zin) -> ast.Partij | None:
    """Take who acts: the party itself, or *door het college*."""
    doet = z.delen.een(Partijen) or z.delen.met("DOOR", Partijen)
    eerste: ast.Partij | None = enige(doet, z.delen)
    return eerste


def bij_naam(wie: ast.Partij | None) -> ast.Gemeentenaam | None:
    """Return the municipality by its name that acts, or whose college does."""
    gemeente = wie.van if isinstance(wie, ast.Actor) else wie
    return gemeente if isinstance(gemeente, ast.Gemeentenaam) else None


def overig_van(z: Zin) -> tuple[str, ...]:
    """Take the phrases that only say at which occasion (*bij de verlening van huisvestingsvergunningen*), as words."""
    over: list[Bepaling] = []
    for item in z.delen.over():
        if is_gelegenheid(item) or (over and is_van_een_woning(item)):
            over.append(item)
    z.delen.items = [i for i in z.delen.items if i not in over]
    return tuple(i.woorden for i in over)


def enige_of_alle(partijen: Partijen | None) -> Gebouwd:
    """Return one party as itself and several as a tuple."""
    if partijen is None:
        return None
    return partijen.delen[0] if len(partijen.delen) == 1 else partijen.delen


def is_beperking(item: Gebouwd) -> bool:
    """Whether a constituent restricts the rule instead of being part of it."""
    return isinstance(
        item,
        ast.InAfwijkingVan
        | ast.Onverminderd
        | ast.Bijzin
        | ast.MetUitzonderingVan
        | ast.VoorToepassingVan
        | ast.Plafond
        | ast.Tegenbewijs,
    )


_WIJZE = ("moeten", "kunnen", "mogen", "zullen", "dienen", "hoeven")


def handeling(z: Zin) -> ast.Verplichting | ast.Bepaling:
    """Who does what when: every constituent has its place, or is kept in words.

    What only says how something is, without anybody who acts and without a term, is a provision.
    """
    if _is_toestand(z) or is_onzeker(z):
        return _toestand(z)
    z.zonder_tekens()
    meld_zonder_werkwoord(z)
    krijgt = "krijgen" in z.hoofd.hulp
    gever = z.delen.met(("DOOR", "VAN"), Partijen) if krijgt else None
    onbekend = onbekende_handelende(z)
    doet = _doet(z) if onbekend is None else None
    ritme = z.delen.woord("PER_JAAR", "PER_PERIODE") or _keren(z)
    ontvanger = [i for i in z.delen.items if _is_ontvanger(i)][:1]
    over = voor_wie(z)
    wie = z.wie() if onbekend is None else None
    met_laatste_dag(z)
    wanneer = onberekend(z)
    voorwerp = [i for i in z.delen.over() if isinstance(i, _VOORWERP)]
    if not ontvanger and wie is not None and len(voorwerp) > 1 and isinstance(voorwerp[0], Partijen):
        ontvanger = [voorwerp.pop(0)]  # *De cliënt betaalt de corporatie een waarborgsom*
    z.delen.items = [i for i in z.delen.items if i not in voorwerp and i not in ontvanger]
    termijn, los = met_eigen_begin(z, _vanaf_aanvraag(z, z.delen.een(ast.Termijn)))
    if los:  # then no other length of time beside it is its last day either
        z.delen.items = [i for i in z.delen.items if not isinstance(i, ast.Termijn)]
    overig = [i for i in z.delen.over() if not is_beperking(i) and not isinstance(i, ast.Termijn)]
    z.delen.items = [i for i in z.delen.items if i not in overig]
    plicht = ast.Verplichting(
        onbekend or enige_of_alle(doet),
        f"{z.hoofd.aanvulling} {z.hoofd.werkwoord}" if z.hoofd.aanvulling else z.hoofd.handeling,
        z.delen.tekst(voorwerp),
        z.delen.tekst(ontvanger),
        termijn,
        next((w for w in _WIJZE if w in z.hoofd.hulp), ""),
        wie,
        z.ontkend or z.geen,
        z.hoofd.lijdend,
        tuple(i.woorden for i in overig),
        ritme.woorden if ritme is not None else "",
        (*wanneer, *los),
        over,
        span=z.span,
    )
    return krijgt_gedaan(plicht, gever) if krijgt else plicht


def _is_ontvanger(item: Gebouwd) -> bool:
    return isinstance(item, Bepaling) and item.voorzetsel in {"AAN", "BIJ"} and isinstance(item.inhoud, Partijen)


_VOORWERP = (Zaken, Soorten, Partijen, Clienten, ast.Moment, ast.Hoeveelheid)


def _doet(z: Zin) -> Partijen | None:
    """Take who acts: the party itself, or in a passive *door het college*; None where a client does."""
    doet: Partijen | None = z.delen.met("DOOR", Partijen) if z.hoofd.lijdend else None
    return doet if z.hoofd.lijdend or doet_de_client(z) else z.delen.een(Partijen)


_KEREN = re.compile(r"\bper jaar$|^(?:periodiek|regelmatig)$", re.IGNORECASE)


def _keren(z: Zin) -> Bijwoord | None:
    """Take an adverb that says how often: *twee keer per jaar*."""
    keren = next((i for i in z.delen.items if isinstance(i, Bijwoord) and _KEREN.search(i.woorden)), None)
    if keren is not None:
        z.delen.items.remove(keren)
    return keren


def _vanaf_aanvraag(z: Zin, termijn: ast.Termijn | None) -> ast.Termijn | None:
    """Let a term without a beginning run from what is decided on: *Op de aanvraag wordt binnen zes weken beslist*."""
    op = next((i for i in z.alles if isinstance(i, Bepaling) and i.voorzetsel == "OP"), None)
    if termijn is None or termijn.duur is None or termijn.moment is not None or op is None:
        return termijn
    return evolve(termijn, moment=op.inhoud, stilzwijgend=True) if isinstance(op.inhoud, ast.Moment) else termijn


def _is_toestand(z: Zin) -> bool:
    """Whether a clause says how something is: *Het huurcontract staat op naam van de zorgaanbieder*."""
    if z.hoofd.lijdend or z.hoofd.hulp or z.hoofd.handeling not in toestanden() or any(map(_heeft_rol, z.alles)):
        return False
    if z.hoofd.handeling == "bestaan" and kan_beslissen(z.woorden()) and any(map(_uit_clienten, z.alles)):
        return False
    dingen = [i for i in z.alles if isinstance(i, Zaken | Soorten | ast.Moment)]
    klassen = {ding.klasse for i in dingen if isinstance(i, Zaken) for ding in i.delen}
    beschrijft = z.hoofd.handeling in _BESCHRIJFT or any(map(_is_aard, z.alles))
    return bool(dingen) and (beschrijft or not klassen & {"AFSPRAAK", "URGENTIE"})


_BESCHRIJFT = frozenset({"bevatten", "omvatten", "vermelden", "hebben"})
"""Verbs that say what a text or an urgency holds: nothing is decided with them."""


def _uit_clienten(item: Gebouwd) -> bool:
    """Whether a constituent may say which clients something is made of: *De doelgroep bestaat uit cliënten die …*.

    Of the items of a list the words alone are left.
    """
    uit = isinstance(item, Bepaling) and item.voorzetsel == "UIT" and isinstance(item.inhoud, Clienten)
    return uit or isinstance(item, Opsomdeel)


def _is_aard(item: Gebouwd) -> bool:
    """Whether a constituent says of what nature an urgency is, without consequence for who has one."""
    return isinstance(item, Bijwoord) and item.waarde in {"persoonsgebonden", "overdraagbaar"}


def _heeft_rol(item: Gebouwd) -> bool:
    """Whether a constituent acts, is a client, or says by when."""
    return isinstance(item, Partijen | Clienten | ast.Termijn | ast.Verwijzing | ast.Hoeveelheid)


def _toestand(z: Zin) -> ast.Bepaling:
    """Keep a provision as a whole, under what it is about."""
    ding = next(i for i in z.alles if isinstance(i, Zaken | Soorten | ast.Moment))
    z.delen.items = [i for i in z.delen.items if is_beperking(i)]
    z.delen.context.ontkenningen.add(id(z.head))
    return ast.Bepaling(ding.woorden, beschrijft=True, span=z.span)


@cache
def toestanden() -> frozenset[str]:
    """Return the verbs that say how something is, not what somebody does (``toestanden.csv``)."""
    return frozenset(row["werkwoord"] for row in lexicon_rows("toestanden"))
