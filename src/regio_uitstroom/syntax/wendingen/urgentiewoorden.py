"""Other words for *krijgt urgentie* and for *de urgentie vervalt*: who is urgent, and how an urgency ends."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.hoofdzin import OPENERS, URGENT, hoofdwerkwoord, is_als

_VERKLAARD = frozenset({"verklaren", "aanmerken", "merken", "beschouwen"})
_IS = {"zijn": False, "worden": True, "gelden": False}
"""Verbs that say who is urgent, and whether a participle goes with them."""
_NOEMT = frozenset({"EIGENSCHAP", "CLIENT"})
_EINDIGT = frozenset({"eindigen", "verlopen", "aflopen", "stoppen"})


def urgentiewoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with who gets urgency, and how it ends, said plainly."""
    soorten = soorten_in(tokens)
    noemt = [at for at, token in enumerate(tokens) if token.type in _NOEMT and token.waarde in URGENT]
    urgent = next((at for at in noemt if _is_urgent(tokens, at)), None)
    if urgent is None and "URGENTIE" not in soorten:
        return tokens
    werkwoord = hoofdwerkwoord(tokens)
    if werkwoord is None:
        return tokens
    return _vervalt(tokens, werkwoord) if urgent is None else _krijgt(tokens, werkwoord, urgent) or tokens


def _noemt_urgent(token: Token) -> bool:
    return token.type in _NOEMT and token.waarde in URGENT


def _is_urgent(tokens: Sequence[Token], at: int) -> bool:
    """Whether *urgent* stands here, or *als urgent woningzoekende*."""
    return _noemt_urgent(tokens[at]) and (tokens[at].type == "EIGENSCHAP" or (at > 0 and is_als(tokens, at - 1)))


def _krijgt(tokens: Sequence[Token], werkwoord: int, urgent: int) -> list[Token] | None:
    """Return *is urgent*, *wordt urgent verklaard*, *geldt als urgent* as *krijgt urgentie*; None where it is not."""
    verb = tokens[werkwoord]
    begin = urgent - is_als(tokens, urgent - 1) if urgent else 0
    niet = begin - 1 if begin and tokens[begin - 1].type == "NIET" else None
    if niet is not None and tokens[niet].tekst.lower() != "niet":
        return None  # *niet langer urgent*: an urgency that was granted ends
    tussen = [token.type for token in tokens[werkwoord + 1 : begin if niet is None else niet]]
    voorop = begin == 0 and werkwoord == urgent + 1
    if verb.waarde.werkwoord not in _IS or not (voorop or (werkwoord < begin and set(tussen) <= {"CLIENT", "WW"})):
        return None
    deelwoord = next((at for at in (urgent + 1, werkwoord + 1) if _is_deelwoord(tokens, at)), None)
    if (deelwoord is not None) is not _IS[verb.waarde.werkwoord]:
        return None
    if verb.waarde.werkwoord == "gelden" and begin == urgent:
        return None
    weg = {deelwoord, niet, *range(begin, urgent + 1)}
    krijgt = verb.as_type("WW", evolve(verb.waarde, werkwoord="krijgen"))
    geen = "geen" if niet is not None else ""
    wat = Token("URGENTIE", "urgentie", tokens[urgent].start, tokens[urgent].end, "urgentie", geen)
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if at == urgent:
            out.append(wat)
        if at not in weg:
            out.append(krijgt if at == werkwoord else token)
    return out


def _is_deelwoord(tokens: Sequence[Token], at: int) -> bool:
    vorm = tokens[at].waarde if at < len(tokens) and tokens[at].type == "WW" else None
    return vorm is not None and vorm.deelwoord and vorm.werkwoord in _VERKLAARD


def _vervalt(tokens: list[Token], werkwoord: int) -> list[Token]:
    """Return *eindigt*, *komt te vervallen* and *verliest zijn urgentie* as *de urgentie vervalt*."""
    vorm = tokens[werkwoord].waarde
    if vorm.werkwoord == "verliezen":
        return _verliest(tokens, werkwoord) or tokens
    if vorm.werkwoord == "zijn":
        return _is_kwijt(tokens, werkwoord) or tokens
    if vorm.werkwoord in _EINDIGT and _op_een_dag(tokens, werkwoord):
        return tokens
    tokens = _zodra(tokens, werkwoord)
    naast = {at for at in (werkwoord - 1, werkwoord + 1) if 0 <= at < len(tokens) and tokens[at].type == "URGENTIE"}
    if not naast:
        return tokens
    if vorm.werkwoord in _EINDIGT and not vorm.partikel:
        return _met_vervalt(tokens, werkwoord)
    bijzin = (at for at in range(werkwoord, len(tokens)) if tokens[at].type in OPENERS)
    einde = next(bijzin, len(tokens))
    te = next((at for at in range(werkwoord + 1, einde) if _is_te_vervallen(tokens[at])), None)
    return _met_vervalt(tokens, werkwoord, te) if vorm.werkwoord == "komen" and te is not None else tokens


def _is_kwijt(tokens: Sequence[Token], werkwoord: int) -> list[Token] | None:
    """Return *hij is zijn urgentie kwijt* as *zijn urgentie vervalt*."""
    kwijt = next((at for at, token in enumerate(tokens) if token.tekst.lower() == "kwijt"), 0)
    wie = next((at for at in (werkwoord + 1, 0) if at < len(tokens) and tokens[at].type == "CLIENT"), None)
    if not kwijt or wie is None or tokens[kwijt - 1].type != "URGENTIE" or kwijt - 1 - max(werkwoord, wie) != 1:
        return None
    vervalt = tokens[werkwoord].as_type("WW", evolve(tokens[werkwoord].waarde, werkwoord="vervallen", meervoud=False))
    if wie > werkwoord:
        return [*tokens[:werkwoord], vervalt, tokens[kwijt - 1], *tokens[kwijt + 1 :]]
    return [tokens[kwijt - 1], vervalt, *tokens[kwijt + 1 :]] if werkwoord == 1 else None


def _op_een_dag(tokens: Sequence[Token], werkwoord: int) -> bool:
    """Whether it ends *op* a day, which may be the last that it is valid; *vervalt op* is the first that it is not."""
    verder = tokens[werkwoord:]
    ervoor = (at for at, token in enumerate(verder) if token.type == "OP")
    erna = [" ".join(token.tekst.lower() for token in verder[at + 1 : at + 3]) for at in ervoor]
    return any(not woorden.startswith(("het moment", "het tijdstip")) for woorden in erna)


def _zodra(tokens: list[Token], werkwoord: int) -> list[Token]:
    """Return *op het moment dat …*, *met ingang van de dag waarop …*, behind the end of an urgency, as *zodra …*."""
    if tokens[werkwoord].waarde.werkwoord not in {"vervallen", *_EINDIGT}:
        return tokens
    at = next((i for i in range(werkwoord + 1, len(tokens) - 3) if _is_moment(tokens, i)), None)
    if at is None:
        return tokens
    return [*tokens[:at], Token("ZODRA", "zodra", tokens[at].start, tokens[at + 3].end, "zodra"), *tokens[at + 4 :]]


def _is_moment(tokens: Sequence[Token], at: int) -> bool:
    op, lidwoord, moment, dat = tokens[at : at + 4]
    woorden = f"{lidwoord.tekst} {moment.tekst}".lower()
    return op.type in {"OP", "VANAF"} and woorden in _MOMENT and dat.tekst.lower() in {"dat", "waarop"}


_MOMENT = frozenset({"het moment", "de dag", "het tijdstip", "de datum"})


def _is_te_vervallen(token: Token) -> bool:
    return token.type == "WW" and token.waarde.te and token.waarde.werkwoord == "vervallen"


def _met_vervalt(tokens: Sequence[Token], werkwoord: int, weg: int | None = None) -> list[Token]:
    verb = tokens[werkwoord]
    vervalt = verb.as_type("WW", evolve(verb.waarde, werkwoord="vervallen"))
    return [vervalt if at == werkwoord else token for at, token in enumerate(tokens) if at != weg]


_RECHT_OP = frozenset({"zijn recht op", "haar recht op", "hun recht op", "het recht op"})


def _verliest(tokens: Sequence[Token], werkwoord: int) -> list[Token] | None:
    """Return *De cliënt verliest zijn urgentie, indien hij …*; of whom a clause says which, that is the condition."""
    wat = werkwoord + 1
    if " ".join(token.tekst.lower() for token in tokens[wat : wat + 2]) in _RECHT_OP:
        tokens = [*tokens[:wat], *tokens[wat + 2 :]]
    if wat >= len(tokens) or tokens[wat].type != "URGENTIE" or tokens[0].type != "CLIENT":
        return None
    if tokens[wat].bepaler == "geen":
        return None
    vervalt = tokens[werkwoord].as_type("WW", evolve(tokens[werkwoord].waarde, werkwoord="vervallen", meervoud=False))
    kern, rest = [tokens[wat], vervalt], list(tokens[wat + 1 :])
    if werkwoord == 1:
        return [*kern, *rest]
    if tokens[1].type != "DIE" or (rest and [token.type for token in rest[:2]] != ["KOMMA", "TENZIJ"]):
        return None
    bijzin = tokens[2 : werkwoord - (tokens[werkwoord - 1].type == "KOMMA")]
    plaats = tokens[1].start
    indien = Token("INDIEN", "indien", plaats, plaats, "indien")
    return [*kern, indien, tokens[0], *bijzin, *rest]
