"""Atoms become typed tokens: references and composite patterns, then the longest known phrase, then a verb form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from operator import attrgetter

from attrs import Factory, field

from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.lexicon.trie import Entry, Phrases, Trie
from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.eigen import RIJ
from regio_uitstroom.syntax.hoofd import FEIT
from regio_uitstroom.syntax.numbers import rangtelwoorden
from regio_uitstroom.syntax.patronen import STARTS, lezer_voor, uit_getal
from regio_uitstroom.syntax.plek import Plekken
from regio_uitstroom.syntax.token import PARTIKELS, Token
from regio_uitstroom.syntax.verwijzen import NA_LIDWOORD, lees_tekstnaam, lees_verwijzing
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, PREPOSITIONS, RELATIVES
from regio_uitstroom.waarde import frozen

_BEPALERS = frozenset(
    {"de", "het", "een", "één", "elke", "iedere", "ieder", "elk", "alle", "zijn", "haar", "hun", "diens", "geen",
     "deze",
     "dit",
     "die", "dat", "enige", "beide", "zulke", "zo'n", "andere",
     "overige"}
)  # fmt: skip
_NAAMWOORDEN = frozenset(
    {"CLIENT", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "ACTOR", "VOORZIENING", "TAAK", "MOMENT", "GEBIED",
     "ZAAK", "GEVAL", "WONING",
     "URGENTIE", "PLAATS", "GROOTHEID", "BEZIT", "AANVULLING", "OORDEELWOORD", "BEGRIP_FEIT", "TERMIJNENWET",
     "ORGANISATIE",
     "AANTAL", "INWONERTAL"}
)  # fmt: skip
"""Classes that take in a determiner."""
_BEZITTELIJK = frozenset({"zijn", "haar", "hun", "diens"})
_NA_ANDERE = frozenset({"CLIENT", "WONING", "ZAAK", "ACTOR"})
_NA_BEZITTELIJK = _NAAMWOORDEN - {"CLIENT", "ROL_GEMEENTEN", "ACTOR"}
"""After *zijn*, *haar*, *hun* only these: *de gemeenten zijn cliënten …* and *zijn woningcorporaties* hold the verb.

Behind a preposition stands no verb: *bij zijn ouders*, *met zijn begeleider*.
"""
_GEZEGD = frozenset(
    {"veilig", "onveilig", "beschikbaar", "gelegen", "verantwoordelijk", "geldig", "gelijk", "in aanmerking",
     "van toepassing", "in werking", "in beeld", "buiten toepassing", "buiten beschouwing", "buiten behandeling"}
)  # fmt: skip
"""What is said with a verb and belongs to nobody: *Houten en Zeist zijn verantwoordelijk*, *de eisen zijn van …*."""
_NA_VOORZETSEL = _NA_BEZITTELIJK | {"ACTOR"}
_VOORZETSELS = PREPOSITIONS | {"MET", "NAAR", "VAN", "TOT", "ZONDER", "WEGENS", "VOLGENS", "VIA", "VOORZETSEL"}
_NA_RANG = frozenset({"ZAAK", "WONING", "MOMENT", "BEZIT"})
"""Classes of nouns that an ordinal can stand before."""
_NA_BEPALER = {
    **dict.fromkeys(_BEZITTELIJK, _NA_BEZITTELIJK),
    **dict.fromkeys(("andere", "overige"), _NA_ANDERE),
}
_VERWIJST = frozenset({"artikel", "artikelen", "onderdeel", "onderdelen", "dit", "dat"}) | rangtelwoorden().keys()
_LIDWOORDEN = frozenset({"het", "de"})
"""Words that begin a reference only with the right word after them."""
_BEDOELT = frozenset({"als", "bedoeld", "genoemd"})
_BEPAALDE = {
    **dict.fromkeys(("bepaalde", "gestelde"), frozenset({"in", "bij", "onder"})),
    **dict.fromkeys(("bepaling", "bepalingen"), frozenset({"van", "in", "uit"})),
}
"""Nouns for what a place of a text says, with the words after them: *het bepaalde in artikel 2* is that article."""
_BEGINT_PATROON = _BEDOELT | _VERWIJST | _LIDWOORDEN | STARTS.keys()
"""Words that can begin a reference or a composite pattern; numbers in digits can too."""
_FEIT = Werkwoordsvorm(FEIT, persoon=True)
"""The form of a clause that the file declares; the name of the fact goes with it as determiner."""
_klein, _tekst = attrgetter("klein"), attrgetter("tekst")
_TEKENS = {".": "PUNT", ",": "KOMMA", ";": "PUNTKOMMA", ":": "DUBBELPUNT"}


@frozen(eq=False)
class Woordenschat:
    """The words that hold for one file: the built-in ones, its own, and the municipalities in force."""

    lexicon: Lexicon
    frasen: Trie
    """Own phrases (parent: the built-in ones), by lower-case atoms."""
    namen: Trie
    """Own names (organisations) by atoms as written; parent: municipalities."""
    wetten: Trie
    geldig: frozenset[str] | None = None
    """Names of municipalities in force during the looptijd; None: all."""
    bekend: Phrases = field(
        init=False, default=Factory(lambda self: Phrases(self.frasen, self.wetten), takes_self=True)
    )
    """Phrases and names of other texts, searched as one."""


_OPENT_BIJZIN = CONDITIONS | RELATIVES


def _na_bijzin(out: list[Token]) -> bool:
    """Whether the last verb ends a subordinate clause, behind its noun: *die* after it is about that noun.

    *Indien hij een partner heeft die werk heeft*; in a main clause (*de cliënt heeft die woning*) it is no end.
    """
    if len(out) < 3 or out[-1].type != "WW" or not out[-1].waarde.persoon or out[-2].type not in _NAAMWOORDEN:  # noqa: PLR2004 - opener, noun, verb
        return False
    komma = next((at for at in range(len(out) - 1, -1, -1) if out[at].type == "KOMMA"), 0)
    return any(token.type in _OPENT_BIJZIN for token in out[komma:-2])


def _na_leeftijd(out: list[Token]) -> bool:
    """Whether the last words say how old the clients before them are: *jongeren van 18 tot en met 22 jaar die …*."""
    if not out or out[-1].type not in _LEEFTIJD:
        return False
    at = next((at for at in range(len(out) - 2, -1, -1) if out[at].type not in _VOOR_LEEFTIJD), -1)
    return at >= 0 and out[at].type == "CLIENT"


_LEEFTIJD = frozenset({"LEEFTIJDSKLASSE", "LEEFTIJD_TUSSEN", "DUUR", "DUUR_OF"})
_VOOR_LEEFTIJD = frozenset({"VAN", "VGL", "TOT", "TOT_EN_MET", "VANAF", "ONDER", "BOVEN", "ONBEKEND", *_LEEFTIJD})


class Lexer:
    """Turns a stretch of the atoms of a file into tokens."""

    def __init__(self, atoms: Sequence[Atom], tekst: Tekst, woorden: Woordenschat, *, per_regel: bool = False) -> None:
        """Prepare for the atoms of a part.

        ``per_regel``: *die* at the start of a line opens a clause (worked examples).
        """
        self._per_regel = per_regel
        self.noemt_tekst = False
        """Whether a reference to another text was read."""
        self._atoms = atoms
        self._tekst = tekst
        self._woorden = woorden
        self._klein = list(map(_klein, atoms))
        self._letterlijk = list(map(_tekst, atoms))
        self._einde = len(atoms)
        self._vormen = woorden.lexicon.werkwoorden.vormen
        self._bekend = woorden.bekend
        self._met_te = "te" in self._klein
        """Whether *te* stands anywhere in the part: it reads a verb form with the words before it."""

    def tokens(self, begin: int, end: int) -> list[Token]:
        """Return the tokens of the atoms in ``[begin, end)``; a word that is not known becomes ONBEKEND."""
        out: list[Token] = []
        at = begin
        while at < end:
            teken = _TEKENS.get(self._klein[at])
            if teken is not None:
                out.append(self.token(teken, at, at + 1))
                at += 1
            else:
                eind, soort, waarde, bepaler, extra = self._beste(at, out)
                out.append(self.token(soort, at, eind, waarde, bepaler, extra))
                at = min(eind, end)
        return out

    def token(  # noqa: PLR0913, PLR0917 - the fields of a token
        self, soort: str, at: int, end: int, waarde: object = None, bepaler: str = "", extra: str = ""
    ) -> Token:
        """Make a token of the atoms in ``[at, end)``."""
        first = last = self._atoms[at]
        tekst = first.tekst
        if end == at + 1 and first.soort != "tekst" and self._tekst.places is None:
            return Token(soort, tekst, first.start, first.end, waarde, bepaler, extra)  # nearly every token
        if end > at + 1:
            last = self._atoms[end - 1]
            tekst = self._tekst.plain[first.start : last.end]
        if (end > at + 1 or first.soort == "tekst") and ("\n" in tekst or "  " in tekst):
            tekst = " ".join(tekst.split())  # no other atom holds more than one space
        start, stop = first.start, last.end
        if self._tekst.places is not None:
            start, stop = self._tekst.original(start), self._tekst.original(stop - 1) + 1
        return Token(soort, tekst, start, stop, waarde, bepaler, extra)

    def _beste(self, at: int, out: list[Token]) -> tuple[int, str, object, str, str]:
        """Return end, class, value, determiner and property of the best reading.

        The longest, on a tie the first tried.
        """
        gelezen = self._frase(at, out)
        eind = gelezen[0]
        if self._klein[at] in _BEGINT_PATROON or self._atoms[at].soort == "getal":
            patroon = self._patroon(at)
            if patroon is not None and patroon[0] >= eind:
                return (*patroon, "", "")
        if eind > at and not (self._met_te and eind == at + 1 and self._te_na(at) and self._scheidbaar(at)):
            return gelezen
        return (*self._los(at), "", "")

    def _te_na(self, at: int) -> bool:
        """Whether *te* is the next atom."""
        return at + 1 < self._einde and self._klein[at + 1] == "te"

    def _scheidbaar(self, at: int) -> bool:
        """Whether a particle stands here that the *te* after it parts from its verb: *aan te melden*."""
        return " ".join(self._klein[at : at + 3]) in self._vormen

    def _patroon(self, at: int) -> tuple[int, str, object] | None:
        klein = self._klein[at]
        if klein in _BEDOELT and (gevonden := self._bedoeld(at)) is not None:
            return gevonden
        if klein in _VERWIJST or (klein in _LIDWOORDEN and at + 1 < self._einde and self._klein[at + 1] in NA_LIDWOORD):
            gevonden = self._verwijzing(at)
            if gevonden is not None:
                return gevonden
        if klein in _LIDWOORDEN and (gevonden := self._bepaalde(at)) is not None:
            return gevonden
        if self._atoms[at].soort == "getal":
            return uit_getal(self._atoms, at)
        lezer = lezer_voor(self._klein, at)
        return None if lezer is None else lezer(self._atoms, at)

    def _verwijzing(self, at: int) -> tuple[int, str, object] | None:
        gelezen = lees_verwijzing(self._atoms, at)
        if gelezen is None:
            return None
        eind, plekken = gelezen
        eind, wet = self._wet(eind)
        self.noemt_tekst = self.noemt_tekst or wet is not None
        return eind, "VERWIJZING", Plekken(plekken.plekken, wet)

    def _bepaalde(self, at: int) -> tuple[int, str, object] | None:
        """Read *het bepaalde in artikel 2*, *het in dit convenant bepaalde*, *de bepalingen van dit convenant*."""
        volgend = self._klein[at + 1 : at + 3]
        if volgend[:1] == ["in"]:
            gelezen = self._plaats(at + 2)
            if gelezen is None:
                return None
            slot = gelezen[0] + (self._klein[gelezen[0] : gelezen[0] + 1] == [","])
            return (slot + 1, *gelezen[1:]) if self._klein[slot : slot + 1] in (["bepaalde"], ["gestelde"]) else None
        if len(volgend) < 2 or volgend[1] not in _BEPAALDE.get(volgend[0], ()):  # noqa: PLR2004 - noun and preposition
            return None
        return self._plaats(at + 2 if volgend[1] == "onder" else at + 3)

    def _plaats(self, at: int) -> tuple[int, str, object] | None:
        """Read a reference, or the name by which a text calls itself."""
        gelezen = self._verwijzing(at)
        if gelezen is not None or at >= self._einde:
            return gelezen
        eind, soort, waarde, *_ = self._frase(at, [])
        return (eind, soort, waarde) if soort == "AFSPRAAK" else None

    def _wet(self, at: int) -> tuple[int, str | None]:
        """Read *van de Wet …* after a reference (a comma may stand before it)."""
        begin = at + 1 if at < len(self._klein) and self._klein[at] == "," else at
        if self._klein[begin : begin + 1] == ["van"] and begin + 2 < len(self._klein):
            start = begin + 2 if self._klein[begin + 1] in {"de", "het"} else begin + 1
            eind, entry = self._woorden.wetten.match(self._klein, start)
            if entry is not None:
                return eind, str(entry.waarde)
            genoemd = lees_tekstnaam(self._atoms, start)
            if genoemd is not None:
                return genoemd
        return at, None

    def _bedoeld(self, at: int) -> tuple[int, str, object] | None:
        begin = at + 1 if self._klein[at] == "als" else at
        if self._klein[begin : begin + 2] == ["bedoeld", "onder"] and (hier := self._verwijzing(begin + 1)) is not None:
            return hier[0], "BEDOELD", hier[2]
        if self._klein[begin : begin + 2] not in (["bedoeld", "in"], ["genoemd", "in"]):
            return None
        gelezen = self._verwijzing(begin + 2)
        if gelezen is not None:
            return gelezen[0], "BEDOELD", gelezen[2]
        start = begin + 3 if self._klein[begin + 2 : begin + 3] in (["de"], ["het"]) else begin + 2
        eind, entry = self._woorden.wetten.match(self._klein, start)
        if entry is None:
            return None
        self.noemt_tekst = True
        return eind, "BEDOELD", Plekken((), str(entry.waarde))

    def _frase(self, at: int, out: list[Token]) -> tuple[int, str, object, str, str]:
        """Find the longest phrase, with the determiner before it where its class takes one in."""
        eind, entry = self._bekend.match(self._klein, at)
        if entry is not None and entry.klasse == RIJ:
            eind, entry = self._eerste(at, entry)
        begin = self._letterlijk[at][0]
        if begin == "'" or begin.isupper():
            ander, naam = self._naam(at)
            if ander >= eind and naam is not None:
                eind, entry = ander, naam
        bepaler = ""
        klein = self._klein[at]
        if klein in _BEPALERS and at + 1 < self._einde and self._neemt_bepaler(klein, at, out):
            bezit = klein in _BEZITTELIJK and bool(out) and out[-1].type in _VOORZETSELS
            toegestaan = _NA_VOORZETSEL if bezit else _NA_BEPALER.get(klein, _NAAMWOORDEN)
            later, woord = self._bekend.match(self._klein, at + 1)
            if woord is not None and woord.klasse == RIJ:
                later, woord = self._eerste(at + 1, woord)
            slot, organisatie = self._eigennaam(at + 1)
            if organisatie is not None and organisatie.klasse == "ORGANISATIE" and slot > later:
                later, woord = slot, organisatie
            voornaamwoord = woord is not None and woord.waarde == "hij"
            gezegd = klein in _BEZITTELIJK and woord is not None and woord.waarde in _GEZEGD
            los = voornaamwoord or gezegd
            if woord is not None and later > eind and woord.klasse in toegestaan and not los:
                eind, entry, bepaler = later, woord, klein
        if entry is None or (entry.klasse.startswith("VERWACHT") and not self._per_regel):
            return self._met_rang(at)  # what an example expects is no phrase of an article
        if entry.klasse == "FEIT":
            return eind, "WW", _FEIT, str(entry.waarde), entry.extra
        return eind, entry.klasse, entry.waarde, bepaler, entry.extra

    def _eerste(self, at: int, rij: Entry) -> tuple[int, Entry | None]:
        """Find the first kind of a row of kinds that holds a term of the text."""
        los, eerste = self._bekend.match(self._klein[at : at + int(rij.waarde)], 0)
        return at + los, eerste

    def _met_rang(self, at: int) -> tuple[int, str, object, str, str]:
        """Find a noun with an ordinal before it (*een tweede weigering*): a thing of its own, computed by no rule."""
        klein = self._klein[at]
        begin = at + 1 if klein in {"een", "de", "het"} else at
        if begin + 1 < len(self._klein) and self._klein[begin] in rangtelwoorden():
            eind, woord = self._woorden.frasen.match(self._klein, begin + 1)
            if woord is not None and woord.klasse in _NA_RANG:
                return eind, "ZAAK", " ".join(self._klein[begin:eind]), klein if begin > at else "", ""
        return at, "", None, "", ""

    def _neemt_bepaler(self, klein: str, at: int, out: list[Token]) -> bool:
        """Whether a word that can also be a relative pronoun or a verb is a determiner here."""
        vorig = out[-1].type if out else ""
        if klein == "die":
            begint = self._per_regel and self._atoms[at].first
            if begint or _na_bijzin(out) or _na_leeftijd(out) or self._na_partikel(at, out):
                return False
            return vorig not in _NAAMWOORDEN and vorig not in {"KOMMA", "BEDOELD", "ATTRIBUUT", "EN", "OF", "GEMEENTE"}
        if klein == "dat":
            return vorig not in {"WW", "NIET"}
        if klein == "zijn":
            if not out:  # *b. zijn behandeling dat vraagt*: a verb does not begin an item that has one of its own
                return not self._per_regel and self._letterlijk[at] == klein and self._zonder_eigen(at)
            return vorig not in {"DAN", "VERWIJZING", "ROL_GEMEENTEN"} and not self._atoms[at].tekst[0].isupper()
        return True

    def _na_partikel(self, at: int, out: list[Token]) -> bool:
        """Whether a clause on clients follows behind the particle of the verb: *meldt cliënten aan die werk hebben*."""
        if len(out) < 2 or out[-2].type != "CLIENT" or out[-1].type not in PARTIKELS:  # noqa: PLR2004 - the two of them
            return False
        rest = list(takewhile(lambda woord: woord not in _TEKENS, self._klein[at + 1 :]))
        vorm = self._vormen.get(rest[-1]) if rest and "die" not in rest else None
        return vorm is not None and bool(vorm.persoon)

    def _zonder_eigen(self, at: int) -> bool:
        """Whether *zijn* in front is no verb: what follows is one noun and no more, or has a finite verb of its own."""
        eind, _ = self._bekend.match(self._klein, at + 1)
        rest = list(takewhile(lambda woord: woord not in _TEKENS, self._klein[eind:]))
        vormen = map(self._vormen.get, rest)
        return not rest or any(vorm is not None and vorm.persoon and not vorm.infinitief for vorm in vormen)

    def _eigennaam(self, at: int) -> tuple[int, Entry | None]:
        """Find the longest name where one can begin."""
        begin = self._letterlijk[at][0]
        return self._naam(at) if begin == "'" or begin.isupper() else (at, None)

    def _naam(self, at: int) -> tuple[int, Entry | None]:
        """Find the longest name; a municipality that is not in force only where no other name fits."""
        eind, entry = self._woorden.namen.match(self._letterlijk, at)
        geldig = self._woorden.geldig
        if entry is None or geldig is None or entry.klasse != "GEMEENTE" or entry.waarde in geldig:
            return eind, entry
        for korter in range(eind - 1, at, -1):
            kort, ander = self._woorden.namen.match(self._letterlijk[at:korter], 0)
            if ander is not None and ander.waarde in geldig:
                return at + kort, ander
        return eind, entry

    def _los(self, at: int) -> tuple[int, str, object]:
        """Read one atom that no phrase begins with: a verb form or an unknown word."""
        klein = self._klein[at]
        lengte = 2 if klein == "te" else 3 if self._te_na(at) else 1
        if lengte > 1 and (vorm := self._vormen.get(" ".join(self._klein[at : at + lengte]))) is not None:
            return at + lengte, "WW", vorm
        vorm = self._vormen.get(klein)
        if vorm is not None:
            return at + 1, "WW", vorm
        atom = self._atoms[at]
        if atom.soort == "tekst":
            return at + 1, "TEKST", atom.tekst[1:-1]
        return at + 1, "ONBEKEND", atom.soort
