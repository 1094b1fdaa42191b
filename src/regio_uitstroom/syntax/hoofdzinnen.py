"""Main clauses that say in other words what another form says: their head is that of a form of its own.

*Heeft recht op urgentie*, *hebben voorrang boven …*, *een voorwaarde voor urgentie is dat …*: the verb alone does not
tell, and in a condition the same words ask something. So only the head of a main clause is told anew, by what stands
beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from regio_uitstroom.syntax.bereikzinnen import als_bereik
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_VAN_RECHT = frozenset({"hebben", "bestaan", "maken"})
_HOE_LANG = frozenset({"DUUR", "GEDURENDE"})
_OPENERS = CONDITIONS | RELATIVES


def met_hoofd(tokens: list[Token]) -> list[Token]:
    """Return a main clause, its head in front, with the head that its constituents ask for."""
    if not tokens or not tokens[0].type.startswith("W_"):
        return tokens
    soorten = soorten_in(tokens)
    if "AFSPRAAK" in soorten and (bereik := als_bereik(tokens)) is not None:
        return bereik
    if "URGENTIE" not in soorten:
        return tokens
    soort = _soort(tokens[0], _bovenste(tokens[1:]))
    return tokens if soort is None else [tokens[0].as_type(soort), *tokens[1:]]


def hoofd_van(gebouwd: Sequence[Token]) -> str:
    """Return the class of the head of a main clause whose tokens were put in order; empty where it cannot be told."""
    return next((token.type for token in _bovenste(gebouwd) if token.type.startswith("W_")), "")


def _soort(hoofd: Token, delen: Sequence[Token]) -> str | None:
    urgentie = {token.waarde for token in delen if token.type == "URGENTIE"}
    if not urgentie:
        return None
    if hoofd.waarde.partikel == "van kracht" and any(token.type in _HOE_LANG for token in delen):
        return "W_GELDEN"
    recht = any(token.type == "BEZIT" and token.waarde == "recht" for token in delen)
    werkwoord = hoofd.waarde.werkwoord
    if werkwoord in _VAN_RECHT and (recht or (werkwoord == "hebben" and urgentie == {"voorrang"})):
        return "W_RECHT"
    if hoofd.waarde.handeling == _AFGEVEN and _aan_wie(delen):
        return "W_VERLENEN"
    if hoofd.waarde.handeling == "aanvragen" and _niet_mogelijk(hoofd, delen):
        return "W_RECHT"
    voorwaarde = any(token.type == "ZAAK" and token.waarde == "voorwaarden" for token in delen)
    dat = any(token.type == "DAT" for token in delen)
    return "W_VOORWAARDE" if hoofd.type == "W_ZIJN" and voorwaarde and dat else None


_AFGEVEN = "afgeven"


def _aan_wie(delen: Sequence[Token]) -> bool:
    """Whether an urgency that was not spoken of before goes, or does not go, to a client.

    *De urgentieverklaring wordt door het college afgegeven* only says who does it.
    """
    nieuw = any(token.type == "URGENTIE" and token.bepaler in {"een", "geen"} for token in delen)
    return nieuw and any(een.type in {"AAN", "VOOR"} and ander.type == "CLIENT" for een, ander in pairwise(delen))


def _niet_mogelijk(hoofd: Token, delen: Sequence[Token]) -> bool:
    """Whether urgency can or may not be applied for: then there is none. That it can be, decides nothing."""
    geen = any(token.type == "URGENTIE" and token.bepaler == "geen" for token in delen)
    return bool({"kunnen", "mogen"} & set(hoofd.waarde.hulp)) and (geen or hoofd.waarde.ontkend)


def _bovenste(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens that stand in no subordinate clause, with what opens one."""
    uit: list[Token] = []
    diepte = 0
    for token in tokens:
        if not diepte:
            uit.append(token)
        diepte += (token.type in _OPENERS) - (token.type == "EINDE")
    return uit
