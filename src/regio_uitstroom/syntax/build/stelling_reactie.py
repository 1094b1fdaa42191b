"""That a client did not answer an offer, at all or within a time: *niet binnen twee weken op een aanbod reageert*.

That he does answer leaves open how, and no record tells on which day: such a clause is asked, or refused.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Clienten, Gebouwd, Zaken
from regio_uitstroom.syntax.build.dossierdelen import modaal
from regio_uitstroom.syntax.build.stelling_oordeel import AANBOD, GEWONE_WONING
from regio_uitstroom.syntax.build.welke_woning import meld_terug
from regio_uitstroom.syntax.build.zin import Zin, uitspraak
from regio_uitstroom.waarde import frozen

_NIET_MEER = re.compile(r"\bniet (?:meer|langer)\b", re.IGNORECASE)
_BINNEN = re.compile(r"(?:binnen|uiterlijk)\b", re.IGNORECASE)
_DAAROP = frozenset({"daarop", "hierop"})


@frozen
class _Reactie:
    """What a clause names: to what somebody reacts, the home it is an offer of, and within which time."""

    op: Bepaling | None
    van: Bepaling | None
    termijn: ast.Termijn | None

    @property
    def aanbod(self) -> Gebouwd | None:
        """The offer: what somebody reacts to, or what his time begins with."""
        if self.op is not None:
            return self.op.inhoud
        return None if self.termijn is None else self.termijn.moment

    @property
    def woning(self) -> str:
        """The home that was offered, by its name; empty where it is any home."""
        zaken = self.aanbod if self.van is None else self.van.inhoud
        return zaken.delen[0].naam if isinstance(zaken, Zaken) else ""

    @property
    def is_aanbod(self) -> bool:
        """Whether it is the offer of a home, and of one of which a record can tell that it was offered."""
        if self.termijn is not None and not _van_aanbod(self.termijn):
            return False
        aanbod, van = self.aanbod, None if self.van is None else self.van.inhoud
        if isinstance(aanbod, Zaken):
            return van is None and _is_woning(aanbod)
        genoemd = isinstance(aanbod, ast.Moment) and (self.op is None or AANBOD.match(aanbod.woorden) is not None)
        return genoemd and (van is None or (isinstance(van, Zaken) and _is_woning(van)))


def reageren(z: Zin) -> ast.Voorwaarde:
    """*niet reageert op een aanbod*: an offer without an answer is on record, and that its time is over is counted.

    *Niet tijdig reageert*, *niet meer reageert*: more than that there is no answer, and asked.
    """
    if not z.hoofd.ontkend or _NIET_MEER.search(z.woorden()) or modaal(z):
        return uitspraak(z)
    reactie = _neem(z)
    if reactie is None or not reactie.is_aanbod:
        return uitspraak(z)
    z.delen.items = [item for item in z.delen.items if isinstance(item, Clienten)]
    _meld_terug(z, reactie)
    termijn = reactie.termijn
    return ast.VwGeweigerd(
        reactie.woning.startswith("passend"),
        z.wie(),
        geen=True,
        binnen=None if termijn is None else termijn.duur,
        vanaf=termijn is not None and termijn.richting == "vanaf",
        span=z.span,
    )


def _neem(z: Zin) -> _Reactie | None:
    """Return what the clause names; None where it says more, or the same twice."""
    over = [item for item in z.delen.over() if not isinstance(item, Clienten)]
    op = [i for i in over if isinstance(i, Bepaling) and i.voorzetsel == "OP"]
    van = [i for i in over if isinstance(i, Bepaling) and i.voorzetsel == "VAN"]
    termijn = [i for i in over if isinstance(i, ast.Termijn)]
    daarop = [i for i in over if isinstance(i, Bijwoord) and i.woorden.lower() in _DAAROP]
    genoemd = [*op, *daarop]
    if len(genoemd) > 1 or len(van) > 1 or len(termijn) > 1 or len(over) > len([*genoemd, *van, *termijn]):
        return None
    return _Reactie(next(iter(op), None), next(iter(van), None), next(iter(termijn), None))


def _van_aanbod(termijn: ast.Termijn) -> bool:
    """Whether it is a time after an offer: *binnen twee weken (na het aanbod)*, and no other day."""
    moment = termijn.moment
    eigen = moment is None or (isinstance(moment, ast.Moment) and moment.sleutel == "aanbod" and moment.begrip is None)
    return eigen and termijn.duur is not None and termijn.richting != "voor" and bool(_BINNEN.match(termijn.woorden))


def _is_woning(zaken: Zaken) -> bool:
    """Whether it is one home, of which a record tells that it was offered."""
    ding = zaken.delen[0]
    return len(zaken.delen) == 1 and ding.klasse == "WONING" and ding.naam in GEWONE_WONING and not ding.geen


def _meld_terug(z: Zin, reactie: _Reactie) -> None:
    """Report an offer that points back at a home that was described before."""
    termijn = reactie.termijn
    genoemd = [reactie.op.inhoud] if reactie.op is not None else []
    genoemd += [termijn.moment] if termijn is not None and termijn.moment is not None else []
    for aanbod in genoemd if reactie.van is None else ():
        meld_terug(z, aanbod.woorden, aanbod.span)
