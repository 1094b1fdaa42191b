"""Sentences and lists of one part of a file.

Enumerators at line starts, tokens between them, one sentence at a time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.syntax.begripzinnen import met_term
from regio_uitstroom.syntax.eigen import NIET_BEREKEND, Definitie, Zindelen
from regio_uitstroom.syntax.lexer import Lexer, Woordenschat
from regio_uitstroom.syntax.merken import merken
from regio_uitstroom.syntax.plek import Plekken
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.voorop import achteraan
from regio_uitstroom.waarde import frozen

MAX_TOKENS = 6_000
"""A sentence of more tokens than this is refused."""


_EINDTEKENS = frozenset("!?")


class Lezer:
    """Makes the tokens of one part of a file."""

    def __init__(
        self, atoms: Sequence[Atom], tekst: Tekst, woorden: Woordenschat, definities: Sequence[Definitie] = ()
    ) -> None:
        """Prepare for the atoms of a part."""
        self.atoms = atoms
        self.lexer = Lexer(atoms, tekst, woorden)
        self._definities = {d.begin: d for d in definities}
        self._beginnen = sorted(self._definities)

    def tokens(self) -> list[Token]:
        """Return all tokens of the part, enumerators among them."""
        out: list[Token] = []
        at = 0
        for merk in merken(self.atoms):
            out += self._stretch(at, merk.begin)
            out.append(self.lexer.token(merk.soort, merk.begin, merk.end, merk.waarde))
            at = merk.end
        return out + self._stretch(at, len(self.atoms))

    def _stretch(self, begin: int, end: int) -> list[Token]:
        """Return the tokens between two enumerators; where a definition begins, the term is one token."""
        out: list[Token] = []
        at = begin
        for start in self._beginnen[bisect_left(self._beginnen, begin) : bisect_left(self._beginnen, end)]:
            definitie = self._definities[start]
            if definitie.colon < end:
                out += self.lexer.tokens(at, start)
                at = min(definitie.end, end)
                out += self._definitie(definitie, at)
        return out + self.lexer.tokens(at, end)

    def _definitie(self, definitie: Definitie, slot: int) -> list[Token]:
        """Return the tokens of a definition: its term, and what it means as tokens or as one."""
        delen = definitie.zin or Zindelen((definitie.begin, definitie.colon + 1), (definitie.colon + 1, slot))
        begin, end = delen.inhoud[0], min(delen.inhoud[1], slot)
        term = self.lexer.token("TERM", *delen.term, definitie.naam)
        if delen.voorwaarde is not None:
            return [term, *self._wanneer(*delen.voorwaarde, definitie.naam), *self.lexer.tokens(begin, end)]
        if definitie.klasse and definitie.klasse not in NIET_BEREKEND:
            return [term, *(_ingebouwd(token, definitie) for token in self.lexer.tokens(begin, end))]
        verwezen = next((t.waarde for t in self.lexer.tokens(begin, end) if t.type == "BEDOELD"), None)
        waarde: tuple[str, Plekken | None] = (definitie.klasse.lower(), verwezen)
        return [term, self.lexer.token("OMSCHRIJVING", begin, end, waarde)] if end > begin else [term]

    def _wanneer(self, begin: int, end: int, naam: str) -> list[Token]:
        """Return the condition of a step, closed as under *Begrippen*: *indien …:*."""
        tokens = met_term(self.lexer.tokens(begin, end), naam)
        if tokens[0].type == "WW":
            indien = Token("INDIEN", "indien", tokens[0].start, tokens[0].start, "indien")
            tokens = [indien, *achteraan(tokens)]
        return [*tokens, Token("DUBBELPUNT", ":", tokens[-1].end, tokens[-1].end)]


def _ingebouwd(token: Token, definitie: Definitie) -> Token:
    """Return another name of a kind of facility in the definition of that kind with its built-in meaning.

    *Opvang: een voorziening voor opvang, als bedoeld in de Wet …*: what is defined is not what it is defined by.
    """
    eigen = token.type == "VOORZIENING" and token.extra and token.waarde == definitie.naam
    if not eigen or token.tekst.lower().removeprefix(token.bepaler).strip() == definitie.naam.lower():
        return token
    return Token("VOORZIENING", token.tekst, token.start, token.end, definitie.naam.lower(), token.bepaler)


@frozen(eq=False)
class Ruwelid:
    """A lid before parsing: its number token (None: no number) and its sentences."""

    nummer: Token | None
    zinnen: tuple[tuple[Token, ...], ...]


def leden(tokens: Sequence[Token]) -> Iterator[Ruwelid]:
    """Split tokens into leden, and these into sentences; the full stop stays at the end of its sentence."""
    nummer: Token | None = None
    zinnen: list[tuple[Token, ...]] = []
    zin: list[Token] = []
    for token in _als_onderdelen(tokens) if _verschreven(tokens) else tokens:
        if token.type == "LID":
            if zin:
                zinnen.append(tuple(zin))
            if zinnen or nummer is not None:
                yield Ruwelid(nummer, tuple(zinnen))
            nummer, zinnen, zin = token, [], []
            continue
        zin.append(token)
        if token.type == "PUNT":
            zinnen.append(tuple(zin))
            zin = []
    if zin:
        zinnen.append(tuple(zin))
    if zinnen or nummer is not None:
        yield Ruwelid(nummer, tuple(zinnen))


def _als_onderdelen(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens with what was meant: numbers after a colon are items, a full stop between items ends none.

    A question mark or an exclamation mark ends a sentence.
    """
    vorig = voorvorig = ""
    lijst = tekens = False
    for index, token in enumerate(tokens):
        nieuw = token
        if token.type == "LID" and _is_onderdeel(voorvorig if vorig in {"EN", "OF"} else vorig, tekens=tekens):
            nieuw = token.as_type("OPSOMTEKEN")
        elif token.type == "ONBEKEND" and token.tekst in _EINDTEKENS:
            nieuw = Token("PUNT", token.tekst, token.start, token.end)
        elif token.type == "PUNT" and lijst and index + 1 < len(tokens) and tokens[index + 1].type in _FUSE:
            nieuw = Token("PUNTKOMMA", token.tekst, token.start, token.end, extra="punt")
        uit = nieuw.type in {"LID", "PUNT"}
        lijst = not uit and (lijst or nieuw.type in _FUSE)
        tekens = not uit and (tekens or nieuw.type == "OPSOMTEKEN")
        voorvorig, vorig = ("", "") if uit else (vorig, nieuw.type)
        yield nieuw


def _verschreven(tokens: Sequence[Token]) -> bool:
    """Whether any of this can be in a part: without its neighbours and its marks there is nothing to look for."""
    soorten = [token.type for token in tokens]
    if not _VERSCHREVEN.isdisjoint(pairwise(soorten)):
        return True
    return "ONBEKEND" in soorten and any(token.tekst in _EINDTEKENS for token in tokens if token.type == "ONBEKEND")


def _is_onderdeel(vorig: str, *, tekens: bool) -> bool:
    """Whether a number at the start of a line is meant as a letter: right after a colon, or after such another."""
    return vorig == "DUBBELPUNT" or (vorig in {"PUNTKOMMA", "KOMMA"} and tekens)


_FUSE = {"ONDERDEEL": "A", "SUB": "G"}
_VERSCHREVEN = frozenset(
    [("PUNT", soort) for soort in _FUSE]
    + [(soort, "LID") for soort in ("DUBBELPUNT", "PUNTKOMMA", "KOMMA", "EN", "OF")]
)
"""Neighbours of which one may have been meant as something else."""


def separators(tokens: Sequence[Token]) -> list[Token]:
    """Join ``;`` (and *en* or *of* after it) with the enumerator that follows.

    The parser sees in one token which list goes on.
    """
    soorten = soorten_in(tokens)
    if soorten.isdisjoint(_FUSE) and "DUBBELPUNT" not in soorten:
        return list(tokens)  # no list, and nothing that opens one
    out: list[Token] = []
    for token in tokens:
        family = _FUSE.get(token.type)
        if family is None:
            out.append(token)
            continue
        voegwoord = ""
        if out and out[-1].type in {"EN", "OF"} and len(out) > 1 and out[-2].type in {"PUNTKOMMA", "KOMMA"}:
            voegwoord = out.pop().type + "_"
        if (out and out[-1].type == "PUNTKOMMA") or (out and out[-1].type == "KOMMA" and (voegwoord or _in_list(out))):
            begin = out.pop()
            out.append(Token(f"PK_{voegwoord}{family}", token.tekst, begin.start, token.end, token.waarde))
        elif out and out[-1].type in {"EN", "OF"} and _in_list(out):
            voegwoord = out[-1].type
            begin = out.pop()
            out.append(Token(f"PK_{voegwoord}_{family}", token.tekst, begin.start, token.end, token.waarde))
        else:
            out.append(token)
    return [*_end_of_intro(out)] if any(token.type in {"EN", "OP", "VOOR"} for token in out) else out


def _in_list(out: Sequence[Token]) -> bool:
    return any(token.type in {"ONDERDEEL", "SUB"} for token in out)


def _opens_groups(tokens: Sequence[Token], at: int) -> bool:
    """Whether *op* and the colon after it open a list of whom a text applies to: *is niet van toepassing op: a. …*.

    So do *geldt (niet | alleen) voor:*.
    """
    volgend = tokens[at + 1].type if at + 1 < len(tokens) else ""
    if not at or volgend != "DUBBELPUNT":
        return False
    geldt = tokens[at].type == "VOOR" and "geldt" in [token.tekst for token in tokens[max(at - 3, 0) : at]]
    return geldt or (tokens[at].type == "OP" and tokens[at - 1].tekst == "van toepassing")


def _end_of_intro(tokens: list[Token]) -> Iterator[Token]:
    """Join *en* or *of* with the colon after it: *… voor voorrang en: a. …*."""
    for index, token in enumerate(tokens):
        volgend = tokens[index + 1].type if index + 1 < len(tokens) else ""
        if token.type == "EN" and volgend == "DUBBELPUNT":
            yield token.as_type("EN_DP")
        elif _opens_groups(tokens, index):
            yield Token("DUBBELPUNT", ":", token.start, tokens[index + 1].end)
        elif token.type == "DUBBELPUNT" and index and _opens_groups(tokens, index - 1):
            continue
        elif not (token.type == "DUBBELPUNT" and index and tokens[index - 1].type == "EN"):
            yield token
