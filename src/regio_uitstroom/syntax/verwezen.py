"""What a pronoun in a condition can stand for: the nouns before it, and of how many its verb is."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.source import Source
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES
from regio_uitstroom.waarde import frozen

EEN, MEER = "een", "meer"
"""Of how many a noun or a verb is."""
VOORNAAMWOORDEN = frozenset({"zij", "ze", "deze", "die"})
"""Words that stand for whom or what was named; *hij* is always the client."""
GEMEENTE = frozenset({"GEMEENTE", "ROL_GEMEENTE"})
_KANDIDAAT = GEMEENTE | {"CLIENT", "ROL_GEMEENTEN", "ACTOR", "ORGANISATIE", "URGENTIE", "WONING", "MOMENT"}
_EINDE = frozenset({"KOMMA", "EN", "OF", "PUNT", "PUNTKOMMA", "DUBBELPUNT", "EN_DP", "DAN"})


@frozen(eq=False)
class Kandidaat:
    """A noun before a pronoun: its token, place and words, of how many it is, whether *het* stands before it."""

    token: Token
    at: int
    naam: str
    getal: str
    onzijdig: bool

    @property
    def is_client(self) -> bool:
        """Whether it is a client."""
        return self.token.type == "CLIENT"


def is_voornaamwoord(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token stands for whom or what was named before; *die* only where a condition begins with it."""
    token = tokens[at]
    if token.type == "DIE":
        return at > 0 and tokens[at - 1].type in CONDITIONS
    return token.type == "CLIENT" and token.waarde == "hij" and token.tekst.lower() in VOORNAAMWOORDEN


def is_hervat(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun says again what *waarvan* hangs on: *gegevens waarvan hij wist dat deze onjuist waren*."""
    if at < _MET_WAARVAN or tokens[at - 1].type != "DAT" or tokens[at].tekst.lower() not in VOORNAAMWOORDEN:
        return False
    for token in reversed(tokens[1 : at - 1]):
        if token.tekst.lower() in _WAARVAN:
            return True
        if token.type in CONDITIONS | _EINDE - {"OF"}:
            return False
    return False


_WAARVAN = frozenset({"waarvan", "waarover"})
_MET_WAARVAN = 4
"""The noun, *waarvan*, a verb and *dat* stand before it."""


def opener_van(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the condition begins that a place lies in; None in a main clause."""
    for plek in range(at - 1, -1, -1):
        if tokens[plek].type in CONDITIONS:
            return plek
        if tokens[plek].type == "KOMMA" and tokens[plek + 1].type == "WW" and plek + 1 < at:
            return None  # the main clause goes on
    return None


def clausule_na(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the rest of the clause behind a pronoun: up to its verbs, or to what ends a clause."""
    einde = at + 1
    while einde < len(tokens) and not _eindigt(tokens, einde):
        einde += 1
    return tokens[at + 1 : einde]


def _eindigt(tokens: Sequence[Token], at: int) -> bool:
    soort = tokens[at].type
    nevenschikt = soort in {"EN", "OF"} and tokens[at - 1].type != "WW"  # *werk en een woning heeft*
    return (soort in _EINDE and not nevenschikt) or soort in CONDITIONS or soort.startswith("PK_")


def getal_van(clausule: Sequence[Token]) -> str:
    """Return of how many the finite verb of a clause is; empty where it has none that tells."""
    vormen = [token.waarde for token in clausule if token.type == "WW" and token.waarde.persoon]
    if any(not vorm.meervoud for vorm in vormen):
        return EEN
    return MEER if vormen else ""


def kandidaten(tokens: Sequence[Token], einde: int, source: Source) -> list[Kandidaat]:
    """Return the nouns before a place, those in relative clauses left out."""
    gevonden: list[Kandidaat] = []
    at = 0
    while at < einde:
        token = tokens[at]
        if token.type in RELATIVES and at and token.type not in {"DAT", "OM", "WAT"}:
            at = _na_bijzin(tokens, at, einde)
            continue
        if token.type in _KANDIDAAT and not is_pronomen(token):
            volgt = tokens[at + 1].type if at + 1 < einde else ""
            if not (token.type == "ROL_GEMEENTE" and volgt == "GEMEENTE"):  # *de gemeente Houten*
                gevonden.append(_kandidaat(tokens, at, einde, source))
        at += 1
    return gevonden


def is_pronomen(token: Token) -> bool:
    """Whether a word for the client is a pronoun, *hij* or another."""
    return token.type == "CLIENT" and token.waarde == "hij"


def _na_bijzin(tokens: Sequence[Token], at: int, einde: int) -> int:
    """Return where a relative clause ends: behind its first verbs."""
    while at < einde and tokens[at].type != "WW":
        at += 1
    while at < einde and tokens[at].type == "WW":
        at += 1
    return at


def _kandidaat(tokens: Sequence[Token], at: int, einde: int, source: Source) -> Kandidaat:
    token = tokens[at]
    slot = at + 1
    if slot < einde and tokens[slot].type in RELATIVES and token.type in GEMEENTE:
        slot = _na_bijzin(tokens, slot, einde)
    woorden = " ".join(source.text[token.start : tokens[slot - 1].end].split())
    naam = woorden if token.type in {"GEMEENTE", "ORGANISATIE"} else woorden[:1].lower() + woorden[1:]
    return Kandidaat(token, at, naam, _getal(token, naam), token.bepaler == "het" or naam.startswith("het "))


def _getal(token: Token, naam: str) -> str:
    """Return of how many a noun is: of a municipality by its class, of others by their ending."""
    if token.type in GEMEENTE or naam.split(maxsplit=1)[0] in {"een", "het", "elke", "iedere", "ieder"}:
        return EEN
    if token.type == "ROL_GEMEENTEN" or token.extra == "meervoud":
        return MEER
    return MEER if naam.rsplit(maxsplit=1)[-1].endswith(("en", "ers", "ars", "ties")) else EEN
