"""Relative clauses on a noun that no form has taken in: lost, each would make its sentence hold for more or for fewer.

*Kinderen heeft die minderjarig zijn* is not *kinderen heeft*. A clause is kept where a person is asked in its words,
where a sentence that decides nothing is shown with them, or where a form computes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.token import Token, soorten_in

_OPENERS = frozenset({"DIE", "WAARIN", "WAAROP"})
_DINGEN = frozenset(
    {"ZAAK", "IN_WOORDEN", "GEVAL", "WONING", "URGENTIE", "PLAATS", "BEZIT", "BEGRIP_FEIT", "AFSPRAAK", "TERMIJNENWET",
     "OORDEELWOORD", "GROOTHEID", "VOLGORDE", "AANTAL", "INWONERTAL", "EIGENSCHAP", "PARTIKEL"}
)  # fmt: skip
"""Nouns with a clause that has no node of its own (``zaak`` in ``zinsdelen.lark``)."""
_VAN_CLIENT = frozenset({"MET_C", "ZONDER_C"})
"""Before what clients have: a clause behind that narrows them."""
_IN_WOORDEN = (ast.VwUitspraak, ast.VwOordeel, ast.VwKrijgtVoorrang, ast.VwMinderjarigKind)
"""Conditions with the words of a clause in them, and the one that a clause on children makes."""
_BESLIST_NIETS = (ast.Verplichting, ast.Bepaling, ast.Streven, ast.OpenRegel, ast.Overdracht)
"""Kernels that are shown in the words of the text."""


def meld_verloren_bijzinnen(context: Context, gebouwd: Sequence[Token], zin: object) -> None:
    """Report each relative clause on a noun that is not in the node of its sentence."""
    if _OPENERS.isdisjoint(soorten_in(gebouwd)) or not isinstance(zin, Knoop):
        return
    for begin, eind, werkwoord in _bijzinnen(gebouwd):
        if not _staat_in(zin, begin, eind, beslist=True):
            span = Span(context.source, begin, eind)
            woorden = " ".join(span.text.split())
            melding = diagnose(kinds.PAST_NIET, span, hint=_HINT, woorden=woorden, werkwoord=werkwoord)
            context.findings.append(melding)


_HINT = "wat deze bijzin zegt, zou verloren gaan: schrijf het als eigen voorwaarde, of maak er een gegeven van"


def _bijzinnen(gebouwd: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Yield the place of each relative clause on a noun, and its verb."""
    for at, token in enumerate(gebouwd):
        if token.type in _OPENERS and _hangt_aan_ding(gebouwd, at):
            deel = gebouwd[at : _einde(gebouwd, at)]
            eind = max(_plek(een)[1] for een in deel)
            werkwoord = next((een.tekst for een in deel if type(een.waarde) is Hoofd), "")
            yield token.start, eind, werkwoord


def _hangt_aan_ding(gebouwd: Sequence[Token], at: int) -> bool:
    """Whether a clause that opens at a place narrows a thing."""
    ding = at - 2 if at > 1 and gebouwd[at - 1].type == "BEDOELD" else at - 1
    van_client = ding > 0 and gebouwd[ding - 1].type in _VAN_CLIENT
    return ding >= 0 and gebouwd[ding].type in _DINGEN and not van_client


def _einde(gebouwd: Sequence[Token], at: int) -> int:
    """Return where the clause ends that opens at a place: clauses within it end first."""
    diep = 0
    for einde in range(at, len(gebouwd)):
        diep += (type(gebouwd[einde].waarde) is Hoofd) - (gebouwd[einde].type == "EINDE")
        if gebouwd[einde].type == "EINDE" and diep <= 0:
            return einde
    return len(gebouwd)


def _plek(token: Token) -> tuple[int, int]:
    hoofd = token.waarde
    return (hoofd.begin, hoofd.eind) if type(hoofd) is Hoofd else (token.start, token.end)


def _staat_in(iets: object, begin: int, eind: int, *, beslist: bool) -> bool:
    """Whether a part of a tree that keeps its words holds a clause; ``beslist``: what is around it does not."""
    if isinstance(iets, tuple):
        return any(_staat_in(deel, begin, eind, beslist=beslist) for deel in iets)
    if not isinstance(iets, Knoop) or not (iets.span.start <= begin and eind <= iets.span.end):
        return False
    if isinstance(iets, _IN_WOORDEN):
        return True
    beslist = (beslist and not isinstance(iets, _BESLIST_NIETS)) or _is_voorwaarde(iets)
    delen = [deel for deel in delen_van(iets) if _omvat(deel, begin, eind)]
    return any(_staat_in(deel, begin, eind, beslist=beslist) for deel in delen) if delen else not beslist


def _omvat(iets: object, begin: int, eind: int) -> bool:
    if isinstance(iets, tuple):
        return any(_omvat(deel, begin, eind) for deel in iets)
    return isinstance(iets, Knoop) and iets.span.start <= begin and eind <= iets.span.end


def _is_voorwaarde(knoop: Knoop) -> bool:
    """Whether a node is a condition, so that its words count whatever hangs on it."""
    return type(knoop).__name__.startswith("Vw")
