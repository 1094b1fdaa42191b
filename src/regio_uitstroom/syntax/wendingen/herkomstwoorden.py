"""Other words for where somebody lived, and for *voorafgaand aan het verblijf*.

*De gemeente waar de cliënt woonachtig was voordat hij werd opgenomen* is *de gemeente waar de cliënt woonde voorafgaand
aan de opname*. A clause with more in it than that he came (*voordat hij zes maanden in de opvang verbleef*) is no such
turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, PREPOSITIONS, RELATIVES

_VOORAF = frozenset({"VOOR", "VOORAFGAAND_AAN", "ONMIDDELLIJK_VOORAFGAAND"})
_WAAR = frozenset({"WAAR", "WAARIN"})
_DIRECT = frozenset({"direct", "onmiddellijk", "vlak"})
_OPNAME = "start verblijf"
_KOMT = re.compile(r"C(?:(?:HO|OH)(?:IV)?|IV(?:HO|OH|B)|BIV)|VG")
"""A clause that says that a client came, by the letters of its tokens: who, where, and that he was taken in."""


def herkomstwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *woonachtig* as *wonen*, and the start of a stay as the stay."""
    if any(token.tekst == _WOONACHTIG for token in tokens):
        tokens = _wonend(tokens)
    soorten = soorten_in(tokens)
    if _WAAR.isdisjoint(soorten):
        return tokens
    if not _VOORAF.isdisjoint(soorten):
        tokens = _zonder_begin(tokens)
    return tokens if soorten.isdisjoint({"VOORDAT", "VOOR"}) else _vooraf(tokens)


_WOONACHTIG = "woonachtig"


def _wonend(tokens: list[Token]) -> list[Token]:
    """Return *woonachtig is* as *woont*; where more than one verb can be meant, the sentence stays as it is."""
    at = next(i for i, token in enumerate(tokens) if token.tekst.lower() == _WOONACHTIG)
    grens = {"KOMMA", "PUNT", *CONDITIONS, *RELATIVES}
    begin = next((i for i in range(at, -1, -1) if tokens[i].type in grens), 0)
    eind = next((i for i in range(at, len(tokens)) if tokens[i].type in grens), len(tokens))
    verbs = [i for i in range(begin, eind) if tokens[i].type == "WW"]
    if len(verbs) != 1 or tokens[verbs[0]].waarde.werkwoord != "zijn" or not tokens[verbs[0]].waarde.persoon:
        return tokens
    zijn = tokens[verbs[0]]
    woont = zijn.as_type("WW", evolve(zijn.waarde, werkwoord="wonen"))
    return [woont if token is zijn else token for i, token in enumerate(tokens) if i != at]


def _zonder_begin(tokens: list[Token]) -> list[Token]:
    """Return *voor de start van het verblijf* as *voor het verblijf*, and *direct voor* as *direct voorafgaand aan*."""
    out: list[Token] = []
    for token in tokens:
        if token.type == "MOMENT" and token.waarde == _OPNAME:
            out = _zonder_start(out)
            if out and out[-1].type in _VOORAF:
                token = _verblijf(token)  # noqa: PLW2901 - the stay for the moment
        if token.type == "VOORZIENING":
            out = _zonder_opname(_zonder_start(out))
        elif _is_instelling(token) and len(out) > 2 and _zonder_opname(out) is not out:  # noqa: PLR2004 - as there
            out.pop()  # *voorafgaand aan de opname in de instelling*: that moment
            continue
        direct = [t.type for t in out[-2:]] == ["SPOEDIG", "VOOR"] and out[-2].tekst.lower() in _DIRECT
        if direct and token.type in {"VOORZIENING", "MOMENT"}:
            out[-2:] = [Token(_DIRECT_VOORAF, out[-2].tekst, out[-2].start, out[-1].end, _DIRECT_VOORAF)]
        out.append(token)
    return out


def _verblijf(moment: Token) -> Token:
    """Return *(de start van) het tijdelijk verblijf* as that stay: it is a term, and not any stay is one."""
    begin = moment.tekst.lower().find(_TIJDELIJK)
    if begin < 0:
        return moment
    return Token("VOORZIENING", f"het {_TIJDELIJK}", moment.start, moment.end, _TIJDELIJK, "het", "begrip")


_TIJDELIJK = "tijdelijk verblijf"


def _zonder_opname(tokens: list[Token]) -> list[Token]:
    """Return tokens without *de opname in* behind their last preposition: of a facility it is where the stay begins."""
    voor, opname, in_ = tokens[-3:] if len(tokens) > 2 else [None] * 3  # noqa: PLR2004 - *voor*, *de opname* and *in*
    if voor is None or opname is None or in_ is None or voor.type not in _VOORAF or in_.type not in {"IN", "BIJ"}:
        return tokens
    return tokens[:-2] if opname.type == "MOMENT" and opname.waarde == _OPNAME else tokens


def _is_instelling(token: Token) -> bool:
    """Whether a word is for any facility, so that it says no more than that there is a stay."""
    return token.type in {"ACTOR", "ORGANISATIE", "ZAAK", "ONBEKEND"} and token.tekst.lower() in _INSTELLING


_INSTELLING = frozenset(
    {"de instelling", "een instelling", "de voorziening", "een voorziening", "die instelling", "een opvangvoorziening"}
)


def _zonder_start(tokens: list[Token]) -> list[Token]:
    """Return tokens without *de start van* behind their last preposition."""
    voor = next((at for at in range(len(tokens) - 1, max(-1, len(tokens) - 5), -1) if tokens[at].type in _VOORAF), None)
    woorden = "" if voor is None else " ".join(token.tekst.lower() for token in tokens[voor + 1 :])
    return tokens if voor is None or _START.fullmatch(woorden) is None else tokens[: voor + 1]


_START = re.compile(r"(?:de|het) (?:start|begin|aanvang|eerste dag) van")
_DIRECT_VOORAF = "ONMIDDELLIJK_VOORAFGAAND"


def _vooraf(tokens: list[Token]) -> list[Token]:
    """Return a clause on when somebody came, in one on where he lived, as the moment or stay before which that was."""
    for at, token in enumerate(tokens):
        if token.type not in {"VOORDAT", "VOOR"}:
            continue
        waar = next((i for i in range(at, -1, -1) if tokens[i].type in CONDITIONS - {"VOORDAT"} | RELATIVES), None)
        gevonden = _KOMT.match("".join(_letter(token) for token in tokens[at + 1 : at + 7]))
        if waar is None or tokens[waar].type not in _WAAR or gevonden is None:
            continue
        eind = at + 1 + gevonden.end()
        if eind < len(tokens) and tokens[eind].type in PREPOSITIONS | _DIRECT_VOORAFR:
            continue
        return [*_ervoor(tokens[:at], token), *_moment(tokens[at:eind]), *_erna(tokens, waar, at, eind)]
    return tokens


_DIRECT_VOORAFR = frozenset({"IN", "BIJ", "NIET", "DOOR", "EN", "OF", "NA"})
"""What goes on with a clause that the letters of its tokens let end."""


def _ervoor(tokens: list[Token], voordat: Token) -> list[Token]:
    """Return what stands before the clause, with the preposition that takes its place."""
    if tokens[-1].type == "KOMMA":
        tokens = tokens[:-1]
    soort, begin = "VOORAFGAAND_AAN", voordat.start
    if tokens[-1].tekst.lower() in _DIRECT:
        soort, begin = _DIRECT_VOORAF, tokens[-1].start
        tokens = tokens[:-1]
    return [*tokens, Token(soort, voordat.tekst, begin, voordat.end, soort)]


def _moment(bijzin: Sequence[Token]) -> list[Token]:
    """Return the stay that a clause names, or that he was taken in."""
    waar = next((token for token in bijzin if token.type == "VOORZIENING"), None)
    if waar is not None:
        return [waar]
    eerste, laatste = bijzin[1], bijzin[-1]
    return [Token("MOMENT", "opname", eerste.start, laatste.end, _OPNAME)]


def _erna(tokens: Sequence[Token], waar: int, at: int, eind: int) -> list[Token]:
    """Return what stands behind the clause, without a comma that sets it apart from the verb on which it hangs."""
    los = eind < len(tokens) and tokens[eind].type == "KOMMA" and not any(t.type == "WW" for t in tokens[waar:at])
    return list(tokens[eind + los :])


def _letter(token: Token) -> str:
    """Return a letter for what a token does in such a clause; a full stop for any other."""
    vorm = token.waarde if token.type == "WW" else None
    if vorm is None:
        return "V" if _is_instelling(token) else _LETTERS.get(token.type, ".")
    soort = (vorm.werkwoord, vorm.partikel)
    if vorm.deelwoord and soort == ("nemen", "op"):
        return "O"
    if vorm.persoon and (vorm.werkwoord == "zijn" or (vorm.werkwoord == "worden" and vorm.verleden)):
        return "H"
    komt = "B" if soort in _VERBLIJFT else "G" if vorm.werkwoord in _BEGINT else "."
    return komt if vorm.verleden else "."


_LETTERS = {"CLIENT": "C", "VOORZIENING": "V", "IN": "I", "BIJ": "I"}
_VERBLIJFT = frozenset({("verblijven", ""), ("stromen", "in")})
_BEGINT = frozenset({"beginnen", "starten", "vangen"})
