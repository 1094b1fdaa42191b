"""Terms that have passed, or have not: a clause that names the term of a duty is computed, nobody is asked.

The duties are resolved first; a clause can name one that comes later in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_syntax import GEHEEL_GEVRAAGD, GEVRAAGD
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import (
    Kanbepaling,
    NietVanToepassing,
    Overdracht,
    Regel,
    Richting,
    Termijn,
    Verplichting,
)
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitIs,
    Niet,
    Of,
    TermijnVerstreken,
    Vermoed,
    Voorwaarde,
)
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.geldigheid_verstreken import Geldigheidstermijn
from regio_uitstroom.resolve.termijnclausules import (
    BESLIST,
    Termijnclausule,
    is_zo_lang,
    lees_termijnclausule,
)
from regio_uitstroom.resolve.verstreken import is_om, toen, voor_wie
from regio_uitstroom.teksten import RANGTELWOORDEN
from regio_uitstroom.tijd import Duur, Eenheid

_PLAATS = re.compile(
    r"(?:artikel (?P<artikel>[\w.]+?))?,? ?(?:(?:het )?(?P<lid>\w+) lid)?"
    r"(?:,? (?:onderdeel|onder) (?P<onderdeel>[a-z]+))?",
    re.IGNORECASE,
)
_LEDEN = {woord: nummer for nummer, woord in enumerate(RANGTELWOORDEN) if woord}


def met_termijnen(regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, with the clauses that name one duty with a term computed from that term.

    A clause that names none, or that could mean several, stays one that a person answers.
    """
    plichten = Plichten(regels)
    if not plichten.per_artikel and not plichten.geldigheid.er_is:
        return regels
    return tuple(_met_termijn(regel, plichten) for regel in regels)


def zonder_vraag(context: Context, regels: Iterable[Regel]) -> None:
    """Take back that a clause is asked in its own words (*nog loopt*) where it is computed after all."""
    berekend = {termijn.span for termijn in van_soort(TermijnVerstreken, *regels)} - {None}
    context.findings[:] = [
        melding
        for melding in context.findings
        if melding.kind not in {GEVRAAGD, GEHEEL_GEVRAAGD} or melding.span not in berekend
    ]


class Plichten:
    """The duties that have a term, by article: a text of a thousand articles is not gone through for every clause."""

    def __init__(self, regels: Sequence[Regel]) -> None:
        """Take the rules, in the order of the text."""
        self.per_artikel: dict[str, list[Verplichting]] = {}
        self.opzij = [regel for regel in regels if isinstance(regel, NietVanToepassing)]
        self.geldigheid = Geldigheidstermijn(regels)
        self._taken = {r.citaat: r for r in regels if isinstance(r, Verplichting | Overdracht | Kanbepaling)}
        self._plaats = {regel.citaat: nummer for nummer, regel in enumerate(regels)}
        for regel in regels:
            if isinstance(regel, Verplichting) and regel.termijn is not None:
                self.per_artikel.setdefault(regel.citaat.artikel, []).append(regel)

    def op(self, gezocht: Citaat) -> list[Verplichting]:
        """Return the duties at a place."""
        return [p for p in self.per_artikel.get(gezocht.artikel, ()) if gezocht.omvat(p.citaat)]

    def voor_wie(self, plicht: Verplichting) -> tuple[Voorwaarde, ...]:
        """Return the conditions under which a duty is there for a client; none where it is there for everybody."""
        plaatsen = sorted(self.wijkt(plicht), key=lambda plaats: self._plaats[plaats])
        return tuple(voor_wie(plicht, self.opzij, [self._taken[plaats] for plaats in plaatsen]))

    def wijkt(self, plicht: Verplichting) -> frozenset[Citaat]:
        """Return the places of the duties that go before a duty where they are there."""
        return plicht.wijkt_voor & self._taken.keys()

    def vlak_voor(self, hier: Citaat) -> list[Verplichting]:
        """Return the last duty that goes before a rule, in its article; none where another term stands between them."""
        ervoor = self._ervoor(hier)
        return [] if self.geldigheid.staat_na(self.laatste_plicht(hier), hier) else ervoor[-1:]

    def laatste_plicht(self, hier: Citaat) -> Citaat | None:
        """Return where the last duty stands that goes before a rule in its article; None where there is none."""
        ervoor = self._ervoor(hier)
        return ervoor[-1].citaat if ervoor else None

    def _ervoor(self, hier: Citaat) -> list[Verplichting]:
        return [p for p in self.per_artikel.get(hier.artikel, ()) if self._plaats[p.citaat] < self._plaats[hier]]

    def van(self, clausule: Termijnclausule, hier: Citaat) -> list[Verplichting]:
        """Return the duties whose term a clause names: where its length or its act says which, first of the article."""
        if clausule.plaats:
            gevonden = op_plaats(clausule.plaats, hier, self)
        elif clausule.deze:
            gevonden = self.vlak_voor(hier)
        elif clausule.enige:
            gevonden = [] if self.geldigheid.staat_na(None, hier) else self._ervoor(hier)
        else:
            alle = (p for rij in self.per_artikel.values() for p in rij)
            zo = [p for p in alle if _is_bedoeld(p, clausule)]
            gevonden = [p for p in zo if p.citaat.artikel == hier.artikel] or zo
        return [p for p in gevonden if not clausule.wie or clausule.wie.lower() == p.actor.naam.lower()]


def _met_termijn(regel: Regel, plichten: Plichten) -> Regel:
    if regel.voorwaarde is None:
        return regel
    voorwaarde = _vervangen(regel.voorwaarde, regel.citaat, plichten)
    return regel if voorwaarde is regel.voorwaarde else evolve(regel, voorwaarde=voorwaarde)


def _vervangen(voorwaarde: Voorwaarde, hier: Citaat, plichten: Plichten) -> Voorwaarde:
    """Return the condition with its clauses about a term replaced; the condition itself where it has none."""
    match voorwaarde:
        case En() | Of():
            delen = tuple(_vervangen(deel, hier, plichten) for deel in voorwaarde.delen)
            zelfde = all(nieuw is deel for nieuw, deel in zip(delen, voorwaarde.delen, strict=True))
            return voorwaarde if zelfde else evolve(voorwaarde, delen=delen)
        case Niet() | Vermoed():
            deel = _vervangen(voorwaarde.deel, hier, plichten)
            return voorwaarde if deel is voorwaarde.deel else evolve(voorwaarde, deel=deel)
        case FeitIs(waarde=True) if voorwaarde.gegeven.sleutel == f"feiten.{voorwaarde.tekst}":
            return _verstreken(voorwaarde, hier, plichten) or voorwaarde
        case _:
            return voorwaarde


def _verstreken(clausule: FeitIs, hier: Citaat, plichten: Plichten) -> Voorwaarde | None:
    """Return the condition that the clause means; None where it is about no term, or not about one.

    *Nog niet is verstreken* is the denial of *is verstreken*; what *nog loopt* has begun too.
    """
    gezegd = lees_termijnclausule(clausule.tekst)
    if gezegd is None:
        return None
    geldigheid = _geldigheid(gezegd, hier, plichten)
    if geldigheid is not None or gezegd.geldig:
        return None if geldigheid is None else _op(geldigheid, gezegd, clausule)
    bedoeld = plichten.van(gezegd, hier)
    termijn = bedoeld[0].termijn if len(bedoeld) == 1 else None
    if termijn is None:
        return None
    om, wie = is_om(bedoeld[0], termijn, clausule.span), plichten.voor_wie(bedoeld[0])
    if gezegd.loopt:
        return _loopt(clausule, gezegd.termijn, termijn, om, wie)
    om = En((*toen(wie, om), om), tekst=om.tekst, span=om.span) if wie else om
    return _niet(om, clausule, gezegd.termijn) if gezegd.niet else evolve(om, tekst=clausule.tekst)


def _geldigheid(gezegd: Termijnclausule, hier: Citaat, plichten: Plichten) -> TermijnVerstreken | None:
    """Return that the validity of an urgency is over, where a clause is about that and its end is told by one rule."""
    plaats = lees_plaats(gezegd.plaats, hier) if gezegd.plaats else None
    if gezegd.plaats and (plaats is None or not plichten.geldigheid.staat_op(plaats)):
        return None
    if gezegd.enige and plichten.laatste_plicht(hier) is not None:
        return None
    ervoor = (gezegd.deze or gezegd.enige) and plichten.geldigheid.staat_na(plichten.laatste_plicht(hier), hier)
    bedoeld = bool(gezegd.plaats) or gezegd.geldig or ervoor
    return plichten.geldigheid.verstreken() if bedoeld and not (gezegd.wie or gezegd.loopt) else None


def _op(geldigheid: TermijnVerstreken, gezegd: Termijnclausule, clausule: FeitIs) -> Voorwaarde:
    om = evolve(geldigheid, span=clausule.span)
    return _niet(om, clausule, gezegd.termijn) if gezegd.niet else evolve(om, tekst=clausule.tekst)


def _niet(om: Voorwaarde, clausule: FeitIs, welke: str) -> Niet:
    return Niet(evolve(om, tekst=f"{welke} is verstreken"), tekst=clausule.tekst, span=clausule.span)


def _loopt(clausule: FeitIs, welke: str, termijn: Termijn, om: Voorwaarde, wie: tuple[Voorwaarde, ...]) -> Voorwaarde:
    """Return that a term runs: the duty is there for the client (``wie``), it has begun and has not passed."""
    niet_om = _niet(om, clausule, welke)
    if termijn.richting is Richting.VOOR:
        return En((*wie, niet_om), tekst=clausule.tekst, span=clausule.span) if wie else niet_om
    begonnen = TermijnVerstreken(
        Citaat(""), _EEN_DAG, termijn.moment, terug=True, tekst=f"{welke} is begonnen", span=clausule.span
    )
    return En((*wie, begonnen, niet_om), tekst=clausule.tekst, span=clausule.span)


def _is_bedoeld(plicht: Verplichting, clausule: Termijnclausule) -> bool:
    """Whether the term of a duty is as long as a clause says, or is the one to decide in.

    Of a duty with several bounds the length of one is not the term.
    """
    if clausule.beslis:
        daad = plicht.voorwerp if plicht.handeling == "nemen" else plicht.handeling
        return BESLIST.search(daad) is not None
    termijn = plicht.termijn
    return termijn is not None and not termijn.ook and is_zo_lang(termijn.duur, clausule.duur)


_EEN_DAG = Duur(1, Eenheid.DAG)
"""A term of one day, counted back from a moment, has passed once that moment is there."""


def op_plaats(woorden: str, hier: Citaat, plichten: Plichten) -> list[Verplichting]:
    """Return the duties at the place that the words name; a lid without an article is one of the same article."""
    plaats = lees_plaats(woorden, hier)
    return [] if plaats is None else plichten.op(plaats)


def lees_plaats(woorden: str, hier: Citaat) -> Citaat | None:
    """Return the one place that the words name; None for several, or for no place."""
    plaats = _PLAATS.fullmatch(woorden.strip())
    if plaats is None or not any(plaats.groups()):
        return None
    lid = plaats["lid"]
    if lid is not None and lid.lower() not in _LEDEN:
        return None
    return Citaat(plaats["artikel"] or hier.artikel, _LEDEN[lid.lower()] if lid else None, plaats["onderdeel"])
