"""Verbs outside the word lists, by their form and place: in a clause that a person judges they mean what they say.

Only what cannot be a noun is taken for a verb: a separable particle with a form of a known verb (*inwoont*), and what
has the form of a participle or an infinitive beside the auxiliary that asks for one (*is verbroken*).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from attrs import evolve, frozen

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.hoofd import AUXILIARY, MODAL
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

PARTIKELS = (
    "aan", "achter", "af", "bij", "binnen", "deel", "door", "in", "los", "mee", "na", "neer", "om", "onder", "op",
    "open",
    "over",
    "rond", "samen", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "voorbij", "vooruit", "vrij", "weg",
)  # fmt: skip
_DEELWOORD = re.compile(r"^(?:(?:\w+)?ge|be|ver|her|ont|er|over|onder|mis|vol|voor|om|weer|door|aan)\w{2,}(?:t|d|en)$")
_INFINITIEF = re.compile(r"^\w{2,}en$")
_VOLTOOID = frozenset({"zijn", "hebben", "worden", "blijven", "raken"})
_SLOT = frozenset(
    {"", "PUNT", "KOMMA", "PUNTKOMMA", "EN", "OF", "DAN", "INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "WAARBIJ", "ZODRA",
     "ZOLANG", "TOTDAT", "NADAT", "VOORDAT", "DAT", "OF_VRAAG", "DOOR", "VAN", "VOOR", "IN", "OP", "NAAR", "MET", "UIT",
     "BINNEN", "NA", "WEGENS"}
)  # fmt: skip
"""What can follow the verbs of a clause."""
_OPENERS = CONDITIONS | RELATIVES
_KORT = 5
"""A verb that is known by its form only has at least so many letters."""


def naast(hulp: str, woord: str) -> bool:
    """Whether an unknown word has the form of the verb that an auxiliary asks for (*is … kwijtgeraakt*)."""
    vorm = _DEELWOORD if hulp in _VOLTOOID else _INFINITIEF if hulp in MODAL else None
    return vorm is not None and len(woord) >= _KORT and vorm.match(woord) is not None


def samengesteld(woord: str, vormen: Mapping[str, Werkwoordsvorm]) -> Werkwoordsvorm | None:
    """Return a particle with a known form: *inwoont*, *samengewoond*."""
    for partikel in PARTIKELS:
        vorm = vormen.get(woord.removeprefix(partikel)) if woord.startswith(partikel) else None
        if vorm is not None and not vorm.partikel and not vorm.te and vorm.werkwoord not in AUXILIARY:
            return evolve(vorm, partikel=partikel)
    return None


@frozen
class OpenWerkwoorden:
    """Reads unknown words as verbs where their form and place leave no other reading."""

    vormen: Mapping[str, Werkwoordsvorm]
    vreemd: Callable[[str], bool]
    """Whether a word is like no known one, so that it is no slip."""

    def __call__(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens with these words as verbs."""
        out = list(tokens)
        bijzin = gezegd = False
        for at, token in enumerate(out):
            if token.type in _OPENERS:
                bijzin, gezegd = True, False
            elif token.type == "KOMMA" and gezegd:
                bijzin = False
            elif token.type == "WW":
                gezegd = gezegd or token.waarde.persoon
            elif token.type == "ONBEKEND" and token.tekst.isalpha() and token.tekst.islower():
                vorm = samengesteld(token.tekst, self.vormen) or (self._naast_hulp(out, at) if bijzin else None)
                if vorm is not None:
                    out[at] = Token("WW", token.tekst, token.start, token.end, vorm)
                    gezegd = gezegd or vorm.persoon
        return out

    def _naast_hulp(self, tokens: list[Token], at: int) -> Werkwoordsvorm | None:
        """Return the form that an auxiliary beside the word asks for, where a clause can end."""
        woord = tokens[at].tekst
        links = _hulp(tokens[at - 1]) if at else ""
        volgend = tokens[at + 1] if at + 1 < len(tokens) else None
        rechts = _hulp(volgend) if volgend is not None else ""
        soort = "" if volgend is None else volgend.type
        slot = soort in _SLOT or soort.startswith("PK_")
        if not (rechts or (links and slot)) or not self.vreemd(woord):
            return None
        for hulp in (links, rechts):
            if naast(hulp, woord):
                return Werkwoordsvorm(woord, deelwoord=hulp in _VOLTOOID, infinitief=hulp not in _VOLTOOID)
        return None


def _hulp(token: Token) -> str:
    """Return the auxiliary that a token is a form of; empty where it is none."""
    return token.waarde.werkwoord if token.type == "WW" and token.waarde.werkwoord in AUXILIARY | {"raken"} else ""
