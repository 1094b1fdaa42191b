"""What a fiction is about, before the sentence is built: an act in words, and what somebody is deemed to have done.

*Het niet verschijnen op een bezichtiging geldt als weigering*: the act is a fact that a person must answer anyway, so
it stays in the words of the text. *Wordt geacht een woning te hebben geweigerd* says of its subject that it refused.
"""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_GELDT_ALS = frozenset({"gelden", "worden"})
_WEIGERING = "weigering"


def met_handelingen(tokens: list[Token], herstel: Callable[[list[Token]], list[Token]]) -> list[Token]:
    """Return the tokens with what fictions are about in one token, put right by ``herstel``.

    Each is looked for only in a sentence with its verb.
    """
    werkwoorden = {token.waarde.werkwoord for token in tokens if token.type == "WW"}
    if not werkwoorden.isdisjoint(_GELDT_ALS):
        tokens = in_een_woord(tokens)
    tokens = herstel(opgeschort(tokens) if "schorten" in werkwoorden else tokens)
    return geacht(tokens) if "achten" in werkwoorden else tokens


def in_een_woord(tokens: list[Token]) -> list[Token]:
    """Make one token of the words before *geldt (niet) als weigering*, *wordt aangemerkt als weigering*."""
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].type == "WW" and _is_gezegde(tokens, at) and not _is_client(tokens[:at]):
            eind = _voor_hulpwerkwoorden(tokens, at)
            if _is_hoofdzin(tokens[:eind]):
                return tokens
            eerste, laatste = tokens[0], tokens[eind - 1]
            tekst = " ".join(token.tekst for token in tokens[:eind] if token.tekst)
            return [Token("IN_WOORDEN", tekst, eerste.start, laatste.end, tekst), *tokens[eind:]]
    return tokens


def _is_hoofdzin(voor: list[Token]) -> bool:
    """Whether there is a rule of its own among these words: *de urgentie geldt zes maanden en dat …*."""
    for token in voor:
        if token.type in CONDITIONS or token.type in RELATIVES or token.type == "DAT":
            return False
        if token.type == "WW" and token.waarde.persoon and not (token.waarde.infinitief or token.waarde.deelwoord):
            return True
    return False


def _voor_hulpwerkwoorden(tokens: list[Token], at: int) -> int:
    """Return where the act ends: *kan* in *kan gelden als weigering* is no word of it.

    An infinitive by itself (*te laat zijn*) can be part of an act.
    """
    eind = at
    while at > 1 and (tokens[at - 1].type == "NIET" or _is_van(tokens[at - 1], AUXILIARY)):
        at -= 1
        if tokens[at].type == "WW" and tokens[at].waarde.persoon and not tokens[at].waarde.infinitief:
            eind = at
    return eind


def _is_van(token: Token, werkwoorden: frozenset[str]) -> bool:
    return token.type == "WW" and token.waarde.werkwoord in werkwoorden


def _is_gezegde(tokens: list[Token], at: int) -> bool:
    """Whether a verb is that of *geldt niet als weigering*."""
    token = tokens[at]
    if token.waarde.werkwoord not in _GELDT_ALS or not token.waarde.persoon:
        return False
    verder = [t for t in tokens[at + 1 : at + 5] if t.type != "NIET" and not _is_deelwoord(t)]
    als = verder[:1] and verder[0].tekst.lower() in {"als", "met"}
    return bool(als) and len(verder) > 1 and _WEIGERING in str(verder[1].waarde)


def _is_deelwoord(token: Token) -> bool:
    return token.type == "WW" and bool(token.waarde.deelwoord)


def _is_client(tokens: list[Token]) -> bool:
    """Whether the subject is a client with a clause: then the clause is read as a condition."""
    return tokens[0].type == "CLIENT"


def geacht(tokens: list[Token]) -> list[Token]:
    """Put *dat hij* after *wordt (niet) geacht*, so that what follows is a clause."""
    for at, token in enumerate(tokens):
        geacht = token.type == "WW" and token.waarde.werkwoord == "achten" and token.waarde.deelwoord
        if geacht and any(t.type == "WW" and t.waarde.te for t in tokens[at + 1 :]):
            hier = token.end
            dat = Token("DAT", "", hier, hier, "dat")
            hij = Token("CLIENT", "", hier, hier, "hij")
            return [*tokens[: at + 1], dat, hij, *tokens[at + 1 :]]
    return tokens


def opgeschort(tokens: list[Token]) -> list[Token]:
    """Make one token of each *de dag waarop …* in a sentence that suspends a term: a day that is in no record yet."""
    if not any(t.type == "WW" and t.waarde.werkwoord == "schorten" for t in tokens):
        return tokens
    dagen = [at for at, token in enumerate(tokens[:-1]) if _is_dag_waarop(token, tokens[at + 1])]
    if len(dagen) != 2:  # noqa: PLR2004 - from one day to another
        return tokens
    eerste, tweede = dagen
    tot = _voor_de_dag(tokens, tweede)
    inclusief = "tot en met " if any(t.type == "TOT_EN_MET" for t in tokens[tot:tweede]) else ""
    einde = next((at for at in range(tweede + 1, len(tokens)) if tokens[at].type == "PUNT"), len(tokens))
    verder = [t for t in tokens[einde:] if t.type == "PUNT"]
    return [
        *tokens[: _voor_de_dag(tokens, eerste)],
        _in_een_woord(tokens[eerste:tot], ""),
        _in_een_woord(tokens[tweede:einde], inclusief),
        *verder,
    ]


def _is_dag_waarop(token: Token, volgende: Token) -> bool:
    return token.tekst.lower().removeprefix("de ") in {"dag", "datum", "dag waarop"} and (
        volgende.tekst.lower().startswith("waarop") or token.tekst.lower().endswith("waarop")
    )


def _voor_de_dag(tokens: list[Token], at: int) -> int:
    """Return where the words begin that lead to the day: *met ingang van de*, *vanaf de*, *tot en met de*."""
    while at and tokens[at - 1].type in _LEIDT_IN | {"ONBEKEND"} and tokens[at - 1].tekst.lower() in _WOORDEN_ERVOOR:
        at -= 1
    return at


_LEIDT_IN = frozenset({"VANAF", "TOT", "TOT_EN_MET", "VAN", "MET", "GEREKEND_VANAF", "VOORZETSEL"})
_WOORDEN_ERVOOR = frozenset(
    {"de", "met ingang van", "met", "ingang", "van", "vanaf", "tot", "tot en met", "gerekend vanaf", "tot aan"}
)


def _in_een_woord(tokens: list[Token], vooraf: str) -> Token:
    woorden = [t for t in tokens if t.type not in {"KOMMA", "PUNT"}]
    tekst = " ".join(t.tekst for t in woorden if t.tekst)
    tekst = tekst if tekst.lower().startswith("de ") else f"de {tekst}"
    return Token("IN_WOORDEN", tekst, woorden[0].start, woorden[-1].end, vooraf + tekst[:1].lower() + tekst[1:])
