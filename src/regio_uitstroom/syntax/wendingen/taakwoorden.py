"""What a municipality is responsible for, in other words than a task of the list.

*Het vinden van een passende woning* is *de huisvesting*. A noun that stands there, said of the client, is a task of the
text's own: which municipality has it is a question by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_HUISVESTING = "huisvesting"
_DOEN = frozenset(
    {"vinden", "zoeken", "bieden", "toewijzen", "regelen", "realiseren", "verkrijgen", "verzorgen", "organiseren",
     "leveren", "verlenen", "uitvoeren", "geven", "vormgeven"}
)  # fmt: skip
"""Verbs that, as a noun, say no more than the task: *het bieden van begeleiding*."""
_WIE = frozenset({"VAN", "VOOR", "AAN"})
_EIGEN = frozenset({"ZAAK", "MOMENT"})
_GEEN_TAAK = frozenset({"kosten", "betaling", "bekostiging", "financiering", "vergoeding"})
_ZORG = frozenset(
    {"nazorg", "zorg", "hulp", "hulpverlening", "jeugdzorg", "dagbesteding", "schuldhulpverlening", "uitstroom",
     "instroom", "doorstroom", "vervolghulp", "vervolgzorg", "woonzorg", "ambulante zorg", "casusregie"}
)  # fmt: skip
"""Tasks that are about a client, also where the text does not say so."""
_RIJ = frozenset({"KOMMA", "EN"})


def met_taken(tokens: list[Token]) -> list[Token]:
    """Return the tokens with what stands behind *verantwoordelijk voor* as tasks; as they are where it is no row."""
    voor = [at for at, token in enumerate(tokens) if token.type == "VOOR" and at]
    at = next((i for i in voor if _verantwoordelijk(tokens[i - 1])), None)
    if at is None:
        return tokens
    taken, eind = _rij(tokens, at + 1)
    bekend = all(taak.type != "TAAK" or _is_bekend(taak, tokens) for taak in taken)
    return [*tokens[: at + 1], *taken, *tokens[eind:]] if taken and _sluit_af(tokens, eind, zonder=bekend) else tokens


def _is_bekend(taak: Token, tokens: Sequence[Token]) -> bool:
    """Whether a task is one by itself: of the list, or care."""
    return taak in tokens or taak.waarde == _HUISVESTING or taak.waarde in _ZORG


def begint_taak(tokens: Sequence[Token], at: int) -> bool:
    """Whether a row of tasks begins here, each of which is one by itself: of the list, or care."""
    taken, _ = _rij(tokens, at)
    return bool(taken) and all(taak.type != "TAAK" or _is_bekend(taak, tokens) for taak in taken)


def _verantwoordelijk(token: Token) -> bool:
    return token.type == "AANVULLING" and bool(token.waarde == "verantwoordelijk")


def _rij(tokens: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """Return a row of tasks and where it ends; no tasks where something else stands in it."""
    taken: list[Token] = []
    while at < len(tokens):
        taak, verder = _taak(tokens, at)
        if taak is None:
            return ([], at) if not taken or taken[-1].type in _RIJ else (taken, at)
        taken.append(taak)
        at = verder
        komma = at < len(tokens) and tokens[at].type in _RIJ and _taak(tokens, at + 1)[0] is not None
        if not komma:
            return taken, at
        taken.append(tokens[at])
        at += 1
    return [], at


def _taak(tokens: Sequence[Token], at: int) -> tuple[Token | None, int]:
    """Return the task that begins here, and where it ends; None where none does."""
    if at >= len(tokens):
        return None, at
    token = tokens[at]
    if token.type in {"TAAK", "VOORZIENING"}:
        return token, at + 1
    if token.type == "WONING" or _is_beschikbaar_stellen(tokens, at):
        woning = at if token.type == "WONING" else at + 3
        return _als_taak(token, tokens[woning], _HUISVESTING), woning + 1
    if _is_doen(tokens, at):
        taak, eind = _taak(tokens, at + 3)
        return (None, at) if taak is None else (_als_taak(token, tokens[eind - 1], taak.waarde, taak.type), eind)
    if token.type in _EIGEN and _noemt_taak(token):
        return _als_taak(token, token, _zonder_lidwoord(token)), at + 1
    return None, at


def _is_doen(tokens: Sequence[Token], at: int) -> bool:
    """Whether *het bieden van* stands here."""
    het, doen, van = (tokens[i] if i < len(tokens) else tokens[-1] for i in (at, at + 1, at + 2))
    doet = doen.type == "WW" and doen.waarde.infinitief and not doen.waarde.te and doen.waarde.werkwoord in _DOEN
    return het.tekst.lower() == "het" and doet and van.type == "VAN"


def _is_beschikbaar_stellen(tokens: Sequence[Token], at: int) -> bool:
    """Whether *het beschikbaar stellen van een woning* stands here: that is to house somebody."""
    woorden = [token.tekst.lower() for token in tokens[at : at + 3]]
    wat = [token.type for token in tokens[at + 3 : at + 4]]
    return woorden == ["het beschikbaar", "stellen", "van"] and wat == ["WONING"]


def _noemt_taak(token: Token) -> bool:
    """Whether a thing can be a task: not what it costs, nor a day other than that somebody leaves."""
    if token.type == "MOMENT":
        return bool(token.waarde == "uitstroom")
    return _zonder_lidwoord(token).rpartition(" ")[2] not in _GEEN_TAAK and token.bepaler not in {"geen", "een"}


def _zonder_lidwoord(token: Token) -> str:
    woorden = token.tekst.lower().split()
    return " ".join(woorden[1:] if woorden[0] in {"de", "het", "een"} else woorden)


def _als_taak(eerste: Token, laatste: Token, sleutel: object, soort: str = "TAAK") -> Token:
    tekst = eerste.tekst if eerste is laatste else f"{eerste.tekst} … {laatste.tekst}"
    return Token(soort, tekst, eerste.start, laatste.end, sleutel)


def _sluit_af(tokens: Sequence[Token], eind: int, *, zonder: bool) -> bool:
    """Whether the row ends the clause, or says whom it is about: *de nazorg van de cliënt*, no *van dit convenant*.

    ``zonder``: the tasks are a client's also where he is not named.
    """
    if eind >= len(tokens) or tokens[eind].type in {"KOMMA", "PUNT", *CONDITIONS}:
        return zonder
    return tokens[eind].type in _WIE and eind + 1 < len(tokens) and tokens[eind + 1].type == "CLIENT"
