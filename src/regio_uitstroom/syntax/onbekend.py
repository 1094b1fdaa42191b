"""Unknown words: reported once each, with the nearest known word, which takes their place so that reading goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.lexicon.atoms import atoms, plain
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.halve_woorden import is_half
from regio_uitstroom.syntax.lexer import Lexer, Woordenschat
from regio_uitstroom.syntax.onbekend_hulp import hulp_bij
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN, is_andere_vorm, is_buiging
from regio_uitstroom.syntax.suggestie import (
    MAX_LOOKUPS,
    bestaande_woorden,
    gewone_woorden,
    is_known,
    losse_woorden,
    misgrepen,
    nearest_gemeente,
    nearest_word,
    phrases,
    van_een_gemeente,
)
from regio_uitstroom.syntax.token import Token

_WINDOW = 6
"""So many tokens before and after an unknown word are read again with the word that was probably meant."""
_NAME_NEIGHBOURS = frozenset(
    {"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "NEVEN_P", "KOMMA", "IN", "VAN", "EN", "TERUG"}
)


class Onbekenden:
    """Reports the unknown words of one file."""

    def __init__(self, context: Context, woorden: Woordenschat, eigen: Iterable[str]) -> None:
        """Take where findings go, the words, and the words that the file itself defines."""
        self._context = context
        self._woorden = woorden
        self._eigen = tuple(eigen)
        self._lookups = 0
        self._gezocht: dict[str, str | None] = {}

    def vervang(self, tokens: list[Token], wezenlijk: set[int]) -> list[Token]:
        """Report the unknown tokens among ``wezenlijk`` (by id).

        Return the tokens with the probable words in their place.
        """
        out = list(tokens)
        at = 0
        while at < len(out):
            token = out[at]
            if self._los_lidwoord(out, at):
                del out[at]
                continue
            if token.type == "ONBEKEND" and (id(token) in wezenlijk or token.tekst.isalpha()):
                at = self._een(out, at)
            else:
                at += 1
        return out

    def verschreven(self, tokens: list[Token]) -> list[Token]:
        """Report the slips of the keys and put them right, so that the words round them can be one phrase again."""
        out = list(tokens)
        at = 0
        while at < len(out):
            token = out[at]
            at += 1
            if token.type != "ONBEKEND" or not token.tekst[:1].isalnum() or is_known(token.tekst.lower()):
                continue
            if (paar := self._los_geschreven(out, at - 1)) is not None:
                self._herlees(out, at - 1, *paar)
            elif not is_half(out, at - 1) and (token.tekst[:1].islower() or token.tekst.lower() in misgrepen()):
                suggestie = self._bedoeld(token.tekst.lower())
                if suggestie is not None and self._gemeente(out, at - 1) is None:
                    self._herlees(out, at - 1, suggestie)
        return out

    def _los_geschreven(self, tokens: list[Token], at: int) -> tuple[str, int] | None:
        """Return the word that an unknown word makes with its neighbour (*huis vesting*), and where it begins."""
        for first in (at - 1, at):
            if first < 0 or first + 1 >= len(tokens):
                continue
            een, ander = tokens[first], tokens[first + 1]
            samen = f"{een.tekst.split(' ')[-1]}{ander.tekst.split(' ')[0]}".lower()
            if len(samen) > _SAMEN and samen in phrases() and " " not in ander.tekst:
                return samen, first
        return None

    def _gemeente(self, tokens: list[Token], at: int) -> str | None:
        """Return the municipality that a word would be with a capital."""
        naam = tokens[at].tekst.capitalize()
        entry = self._woorden.namen.get((naam,))
        return None if entry is None else str(entry.waarde)

    def _los_lidwoord(self, tokens: list[Token], at: int) -> bool:
        """Whether an article stands before an unknown word, which is reported alone; *de Bilt* is a name."""
        token = tokens[at]
        if token.type != "ONBEKEND" or token.tekst.lower() not in _LIDWOORDEN or at + 1 >= len(tokens):
            return False
        return tokens[at + 1].type == "ONBEKEND" and self._naam_met_lidwoord(tokens, at) is None

    def _naam_met_lidwoord(self, tokens: list[Token], at: int) -> str | None:
        """Return the municipality that an article and the next word name."""
        naam = f"{tokens[at].tekst.capitalize()} {tokens[at + 1].tekst}"
        entry = self._woorden.namen.get(tuple(a.tekst for a in atoms(naam)))
        return None if entry is None else str(entry.waarde)

    def _een(self, tokens: list[Token], at: int) -> int:
        """Report the unknown word at a place; returns where to go on."""
        token = tokens[at]
        if token.tekst == "'" or not token.tekst.strip("'-").replace("-", "").isalnum():
            self._meld(kinds.ONBEKEND_WOORD, token, token, woord=token.tekst)
            return at + 1
        if (naam := self._als_gemeente(tokens, at)) is not None:
            return naam
        end = at + 1
        if token.tekst.lower() in _LIDWOORDEN and end < len(tokens) and tokens[end].type not in _BREAKS:
            return self._lidwoord(token, tokens[end], end)
        suggestie = None if is_half(tokens, at) else self._bedoeld(token.tekst.lower())
        if suggestie is None:
            while end < len(tokens) and tokens[end].type == "ONBEKEND" and self._is_vreemd(tokens[end]):
                end += 1
            self._meld_onbekend(tokens, at, end)
            return end
        return self._herlees(tokens, at, suggestie)

    def _lidwoord(self, token: Token, volgend: Token, end: int) -> int:
        """Report an article before what takes none; returns where to go on.

        Before an unknown word it is that word that is wrong: without its article it is no better.
        """
        if volgend.type == "ONBEKEND":
            return end
        if token.tekst.lower() == "een" and volgend.type == "VAN":
            self._meld(kinds.ONBEKEND_WOORD, token, volgend, "noem ze zelf, met `of` ertussen", woord="een van")
        else:
            self._meld_lidwoord(token, volgend)
        return end + 1

    def _meld_lidwoord(self, token: Token, volgend: Token) -> None:
        """Report an article before what takes none, in the words of the text."""
        eigen = volgend.bepaler or volgend.tekst.split(" ")[0].lower() in LIDWOORDEN
        hint = "laat één lidwoord weg" if eigen else f"laat `{token.tekst}` hier weg"
        if volgend.type == "DOOR":
            hint = "schrijf het met `die`: `een zorgaanbieder die door de regio is erkend`"
        woord = " ".join(Span(self._context.source, token.start, volgend.end).text.split())
        self._meld(kinds.ONBEKEND_WOORD, token, volgend, hint, woord=woord)

    def _is_vreemd(self, token: Token) -> bool:
        """Whether an unknown word is like no known one."""
        return token.tekst[:1].isalnum() and self._lookup(token.tekst.lower()) is None

    def _meld_onbekend(self, tokens: list[Token], at: int, end: int) -> None:
        """Report words that nothing is near; before *is* or *heeft* they may be a fact of the region's own."""
        span = Span(self._context.source, tokens[at].start, tokens[end - 1].end)
        woord = " ".join(span.text.split())
        hint = hulp_bij(tokens, at, end, span)
        self._context.findings.append(diagnose(kinds.ONBEKEND_WOORD, span, hint=hint, woord=woord))

    def nabij(self, woord: str) -> str | None:
        """Return the known word that a word is nearly the same as; itself when no more look-ups are left.

        A word that only means something beside others is near these. A word of the Dutch dictionary is itself.
        """
        if woord in losse_woorden():
            return losse_woorden()[woord]
        if woord in bestaande_woorden():
            return None
        return woord if self._lookups >= MAX_LOOKUPS else self._lookup(woord)

    @contextmanager
    def proef(self) -> Iterator[None]:
        """Look words up without counting: what is only tried takes no suggestion from what is told."""
        eerder = self._lookups
        yield
        self._lookups = eerder

    def is_vreemd(self, woord: str) -> bool:
        """Whether a word is like no known one, so that it is no slip."""
        return self.nabij(woord) is None

    def is_eigen_woord(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether an unknown word stands for itself: no slip of the keys, no municipality, and of letters only."""
        woord = tokens[at].tekst
        klein = woord.lower()
        if klein in LIDWOORDEN or is_half(tokens, at):
            return True
        if van_een_gemeente(woord):
            return True
        letters = klein.lstrip("0123456789").replace("-", "").replace("'", "")  # *24-uurstoezicht*
        delen = [deel for deel in woord.split("-") if deel != deel.upper()]  # *GGZ-kliniek*
        midden = any(deel[1:] != deel[1:].lower() for deel in delen)  # *oHuten*
        if midden or not letters.isalpha() or self._los_geschreven(list(tokens), at) is not None:
            return False
        naam = tuple(a.tekst for a in atoms(woord.capitalize()))
        if self._woorden.namen.get(naam) is not None or (woord[:1].isupper() and nearest_gemeente(woord) is not None):
            return False
        ander = self.nabij(klein)
        return ander is None or not ander.isalpha() or is_andere_vorm(klein, ander)

    def _bedoeld(self, woord: str) -> str | None:
        """Return the known word that one was probably meant to be; of a word of the dictionary only another form."""
        ander = self._lookup(woord)
        bestaat = woord in bestaande_woorden() and woord not in misgrepen()
        return None if bestaat and ander is not None and not is_buiging(woord, ander) else ander

    def _lookup(self, woord: str) -> str | None:
        if self._lookups >= MAX_LOOKUPS:
            return None
        self._lookups += 1
        if woord not in self._gezocht:
            self._gezocht[woord] = nearest_word(woord, self._eigen)
        return self._gezocht[woord]

    def _herlees(self, tokens: list[Token], at: int, suggestie: str, eerste: int | None = None) -> int:
        """Read the words round the unknown one again with the suggestion.

        Report it by the phrase that it then belongs to.
        """
        token = tokens[at]
        if eerste is not None:
            een, ander = tokens[eerste], tokens[eerste + 1]
            token = Token("ONBEKEND", f"{een.tekst} {ander.tekst}", een.start, ander.end)
            voorvoegsel = een.tekst.rpartition(" ")[0]
            suggestie = f"{voorvoegsel} {suggestie}".strip()
            tokens[eerste : eerste + 2] = [token]
            at = eerste
        begin, end = self._window(tokens, at)
        voor = " ".join(t.tekst for t in tokens[begin:at])
        na = " ".join(t.tekst for t in tokens[at + 1 : end])
        nieuw = self._lex(f"{voor} {suggestie} {na}".strip())
        raak = next((t for t in nieuw if t.start <= len(voor) + bool(voor) < t.end), None)
        if raak is None or raak.type == "ONBEKEND":
            self._meld(kinds.ONBEKEND_WOORD, token, token, woord=token.tekst, suggestie=suggestie)
            return at + 1
        first = next((i for i in range(begin, at + 1) if _offset(tokens, begin, i) >= raak.start), at)
        last = next((i for i in range(end - 1, at - 1, -1) if _offset(tokens, begin, i, at, suggestie) < raak.end), at)
        self._meld(kinds.ONBEKEND_WOORD, token, token, woord=token.tekst, suggestie=raak.tekst)
        vervanger = Token(
            raak.type, raak.tekst, tokens[first].start, tokens[last].end, raak.waarde, raak.bepaler, raak.extra
        )
        tokens[first : last + 1] = [vervanger]
        return first + 1

    @staticmethod
    def _window(tokens: list[Token], at: int) -> tuple[int, int]:
        """Return the stretch of plain words round a token."""
        begin = at
        while begin > 0 and at - begin < _WINDOW and not _breaks(tokens[begin - 1]):
            begin -= 1
        end = at + 1
        while end < len(tokens) and end - at < _WINDOW and not _breaks(tokens[end]):
            end += 1
        return begin, end

    def _lex(self, tekst: str) -> list[Token]:
        normaal = plain(tekst)
        stukjes = atoms(normaal.plain)
        return Lexer(stukjes, normaal, self._woorden).tokens(0, len(stukjes))

    def _als_gemeente(self, tokens: list[Token], at: int) -> int | None:
        """Read an unknown word as a municipality: in lower case, in capitals, or misspelled beside other names."""
        token = tokens[at]
        vorig = tokens[at - 1] if at else None
        titel = token.tekst[:1].upper() + token.tekst[1:]
        samen = f"{vorig.tekst[:1].upper()}{vorig.tekst[1:]} {titel}" if vorig is not None else ""
        namen = self._woorden.namen
        if at + 1 < len(tokens) and tokens[at + 1].type == "ONBEKEND" and token.tekst.islower():
            naam = self._naam_met_lidwoord(tokens, at)
            if naam is not None:
                self._hoofdletter(tokens, at, at + 1, naam)
                return at + 1
        for kandidaat, first in ((samen, at - 1), (titel, at), (token.tekst.capitalize(), at)):
            if first == at and not _kan_plaats_zijn(tokens, at):
                continue
            entry = namen.get(tuple(a.tekst for a in atoms(kandidaat))) if kandidaat else None
            if entry is not None:
                self._hoofdletter(tokens, first, at, str(entry.waarde))
                return first + 1
        if self._lijkt_naam(tokens, at):
            tokens[at] = Token("GEMEENTE", token.tekst, token.start, token.end, token.tekst, extra="onbekend")
            return at + 1
        return None

    def _lijkt_naam(self, tokens: list[Token], at: int) -> bool:
        """Whether an unknown word is meant as a municipality: resolve tells that there is none of that name."""
        token = tokens[at]
        if not token.tekst[:1].isupper() or token.tekst.isupper():
            return False
        volgend = tokens[at + 1].type if at + 1 < len(tokens) else ""
        if at:
            naast = tokens[at - 1].type in _NAME_NEIGHBOURS or volgend in {"KOMMA", "GEMEENTE", "NEVEN_P"}
            return naast or nearest_gemeente(token.tekst) is not None
        onbekend = self._lookup(token.tekst.lower()) is None
        return volgend == "WW" and onbekend and nearest_gemeente(token.tekst) is not None

    def _hoofdletter(self, tokens: list[Token], first: int, last: int, naam: str) -> None:
        begin, end = tokens[first], tokens[last]
        gelezen = " ".join(t.tekst for t in tokens[first : last + 1])
        kind = kinds.HOOFDLETTERS if gelezen.isupper() else kinds.KLEINE_LETTER
        self._meld(kind, begin, end, naam=gelezen, suggestie=naam)
        tokens[first : last + 1] = [Token("GEMEENTE", naam, begin.start, end.end, naam)]

    def _meld(self, kind: Kind, first: Token, last: Token, hint: str = "", **waarden: str) -> None:
        span = Span(self._context.source, first.start, last.end)
        if any(f.kind is kind and f.span == span for f in self._context.findings):
            return  # one mistake, one report
        self._context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items())), hint=hint))


def _kan_plaats_zijn(tokens: list[Token], at: int) -> bool:
    """Whether a name can stand here: an ordinary word in lower case (*echt*) is one only where a place belongs."""
    if tokens[at].tekst not in gewone_woorden():
        return True
    return not at or tokens[at - 1].type in _NAME_NEIGHBOURS or tokens[at - 1].tekst.lower() in _PLAATS


_PLAATS = frozenset({"uit", "naar", "te", "bij", "gemeente", "stad"})
_SAMEN = 6
"""A word written as two is longer than this."""
_LIDWOORDEN = frozenset({"de", "het", "een"})
_BREAKS = frozenset(
    {
        "KOMMA",
        "PUNT",
        "PUNTKOMMA",
        "DUBBELPUNT",
        "ONDERDEEL",
        "SUB",
        "TERM",
        "VERWIJZING",
        "BEDOELD",
        "ONBEKEND",
        "EINDE",
    }
)


def _breaks(token: Token) -> bool:
    """Whether no phrase goes over a token; unknown words can be part of one when they are part of any."""
    return token.type in _BREAKS and not (token.type == "ONBEKEND" and is_known(token.tekst.lower()))


def _offset(tokens: list[Token], begin: int, index: int, at: int = -1, suggestie: str = "") -> int:
    """Return where a token starts in the words that are read again."""
    return sum(len(suggestie if i == at else tokens[i].tekst) + 1 for i in range(begin, index))
