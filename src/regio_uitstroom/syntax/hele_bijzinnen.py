"""Conditions that no form reads: the whole clause becomes one question, in the words of the text (decision 030).

Only the clause itself is put aside. Around it the sentence is read as ever, so what is decided, for whom and by which
other conditions stays known. Nothing is put aside that may be computed: what the record holds, a day, an age, an
amount, a term or a fact of the text's own, a place in the text, a word of what the language decides. Nor what may be a
slip of the keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.build.ontkend import ontkent_een_woord
from regio_uitstroom.syntax.hele_wacht import is_persoonsvorm, kan_werkwoord
from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, PREPOSITIONS, TESTS
from regio_uitstroom.waarde import frozen

HEEL = "heel"
"""The verb of a clause that is put aside."""
_OPENERS = TESTS | {"ZODRA", "ZOLANG", "OOK_ALS"}
_EINDE = frozenset({"PUNT", "PUNTKOMMA", "DUBBELPUNT", "EN_DP", "TERM", "AANHANG", "OPSOMTEKEN", "GEMELD"})
_NUMMERS = frozenset({"ONDERDEEL", "SUB"})
_MEESTE = 6
"""So many ways to bound the clauses of one sentence are tried."""
_LANGSTE = 300
"""A sentence of more tokens is not read again."""


@frozen(eq=False)
class Bijzin:
    """A clause that may be put aside: its tokens ``[begin, end)``, and whether it hangs on a client before it."""

    begin: int
    end: int
    van_client: bool = False


def grenzen(tokens: Sequence[Token]) -> Iterator[tuple[Bijzin, ...]]:
    """Yield the ways to bound the clauses of a sentence, the most likely first."""
    if len(tokens) > _LANGSTE:
        return
    keuzes = [keuze for at in range(len(tokens)) if (keuze := _vanaf(tokens, at))]
    for aantal, gekozen in enumerate(product(*keuzes)):
        if aantal == _MEESTE:
            return
        if keuzes:
            yield _buitenste(gekozen)


def _buitenste(bijzinnen: Sequence[Bijzin]) -> tuple[Bijzin, ...]:
    """Return the clauses that lie in no other one."""
    uit: list[Bijzin] = []
    for bijzin in bijzinnen:
        if not uit or bijzin.begin >= uit[-1].end:
            uit.append(bijzin)
    return tuple(uit)


def _vanaf(tokens: Sequence[Token], at: int) -> list[Bijzin]:
    """Return the clauses that may begin after the token at a place."""
    token = tokens[at]
    if token.type in _OPENERS or _eist(tokens, at):
        voorop = at == 0 or not any(t.type == "WW" and t.waarde.persoon for t in tokens[:at])
        begin = _na_oordeel(tokens, at + 1)
        return [Bijzin(begin, einde) for einde in _einden(tokens, begin, voorop=voorop) if einde > begin]
    if token.type == "DIE" and at and tokens[at - 1].type == "CLIENT":
        einden = _einden(tokens, at + 1, voorop=True)
        return [Bijzin(at + 1, einde, van_client=True) for einde in einden if einde > at + 1]
    if token.type in _NUMMERS and (opener := _opener(tokens, at)) is not None:
        begin = _na_oordeel(tokens, at + 1)
        einde = next((i for i in range(begin, len(tokens)) if _na_onderdeel(tokens, i)), len(tokens))
        return [Bijzin(begin, einde, van_client=opener == "DIE")] if einde > begin else []
    return []


def _eist(tokens: Sequence[Token], at: int) -> bool:
    """Whether what urgency asks begins here: *een voorwaarde voor urgentie is dat …*."""
    voor = [token.type for token in tokens[max(at - 4, 0) : at]]
    return tokens[at].type == "DAT" and voor == ["ZAAK", "VOOR", "URGENTIE", "WW"] and tokens[at - 4].waarde == _EIS


_EIS = "voorwaarden"


def _na_oordeel(tokens: Sequence[Token], at: int) -> int:
    """Return where a clause begins behind whose judgment it is: that stays what it is."""
    return at + 1 if at < len(tokens) and tokens[at].type == "NAAR_ZIJN_OORDEEL" else at


def _na_onderdeel(tokens: Sequence[Token], at: int) -> bool:
    soort = tokens[at].type
    voegwoord = soort in {"EN", "OF", "KOMMA"} and any(t.type in _NUMMERS for t in tokens[at + 1 : at + 3])
    return soort in _EINDE or soort in _NUMMERS or voegwoord


def _opener(tokens: Sequence[Token], at: int) -> str | None:
    """Return what opens the list of an item: a conjunction, or *DIE* where a client stands before the colon."""
    punt = next((i for i in range(at - 1, 0, -1) if tokens[i].type in {"DUBBELPUNT", "EN_DP"}), None)
    if punt is None:
        return None
    client = tokens[punt - 1].type == "CLIENT"
    opener = tokens[punt - 1 - client].type
    eist = _eist(tokens, punt - 1 - client)
    if opener not in _OPENERS | {"DIE"} and not eist:
        return None
    return "DIE" if client else opener


def _einden(tokens: Sequence[Token], begin: int, *, voorop: bool) -> Iterator[int]:
    """Yield where a clause may end: before the verb of the main clause, or at the end of the sentence."""
    at = begin
    while at < len(tokens) and tokens[at].type not in _EINDE and tokens[at].type not in _NUMMERS:
        token = tokens[at]
        if at > begin and token.type in CONDITIONS and token.waarde != "als":
            break
        if token.type == "DAN" and tokens[at - 1].type == "KOMMA":
            break
        volgend = tokens[at + 1] if at + 1 < len(tokens) else None
        if voorop and token.type == "KOMMA" and volgend is not None and is_persoonsvorm(volgend):
            yield at
        at += 1
    einde = at - 1 if at > begin and tokens[at - 1].type == "KOMMA" else at
    lijst = at < len(tokens) and tokens[at].type in {"DUBBELPUNT", "EN_DP"}
    if not voorop and einde > begin and not lijst:
        yield einde


def delen(tokens: Sequence[Token], bijzin: Bijzin) -> list[tuple[int, int]]:
    """Return the clauses that a clause joins with *en* or with *of*, each with a subject of its own.

    Not where one hangs on a verb before it (*verwacht dat hij clean blijft en zijn vrouw terugkomt*).
    """
    plekken = [at for at in range(bijzin.begin + 1, bijzin.end - 1) if _scheidt(tokens, at, bijzin)]
    soorten = {tokens[at].type for at in plekken}
    diep = any(tokens[at].type in _DIEPER for at in range(bijzin.begin, bijzin.end))
    if not plekken or len(soorten) > 1 or diep:
        return [(bijzin.begin, bijzin.end)]
    begin = [bijzin.begin, *(at + 1 for at in plekken)]
    return list(zip(begin, [*plekken, bijzin.end], strict=True))


_DIEPER = frozenset({"DAT", "OF_VRAAG", "DIE", "WAAR", "WAARIN", "WAARUIT", "WAAROP", "WAT", "OM", "INDIEN"})
_MET_ONDERWERP = frozenset({"CLIENT", "ACTOR", "ORGANISATIE"})


def rij_van_een(tokens: Sequence[Token], bijzin: Bijzin) -> list[Bijzin]:
    """Return the clauses of a row on one client, of which the last holds a clause of its own; empty for another row.

    *Hij dakloos is, meerderjarig is en geen schulden heeft waarvoor geen regeling is getroffen*: nothing in it joins
    behind that clause, so it belongs to the last.
    """
    plaatsen = range(bijzin.begin + 1, bijzin.end)
    openers = [at for at in plaatsen if tokens[at].type in _BINNEN or tokens[at].tekst.lower().startswith("waar")]
    voegwoorden = [at for at in plaatsen if tokens[at].type in {"EN", "OF", "KOMMA"}]
    if tokens[bijzin.begin].type != "CLIENT" or len(openers) != 1 or not voegwoorden:
        return []
    laatste, opener = voegwoorden[-1], openers[0]
    soorten = [tokens[at].type for at in voegwoorden]
    rij = soorten[-1] in {"EN", "OF"} and set(soorten[:-1]) <= {"KOMMA"} and laatste < opener
    if not rij or not all(tokens[at - 1].type == "WW" for at in voegwoorden):
        return []
    if not any(map(is_persoonsvorm, tokens[laatste + 1 : opener])):
        return []
    begin = [bijzin.begin, *(at + 1 for at in voegwoorden)]
    eigen = [tokens[plek].type == "CLIENT" for plek in begin]
    if any(zelf and tokens[plek].tekst.lower() not in _HIJ for plek, zelf in zip(begin[1:], eigen[1:], strict=True)):
        return []  # *en een kind heeft dat ziek is*: who that is, its word does not tell
    einden = [*voegwoorden, bijzin.end]
    return [Bijzin(van, tot, van_client=not zelf) for van, tot, zelf in zip(begin, einden, eigen, strict=True)]


_HIJ = frozenset({"hij", "zij", "ze", "deze"})
_BINNEN = _DIEPER - {"INDIEN"}


def _scheidt(tokens: Sequence[Token], at: int, bijzin: Bijzin) -> bool:
    """Whether a conjunction joins two clauses: a verb before it, a subject and a verb after it."""
    if tokens[at].type not in {"EN", "OF"} or not any(map(is_persoonsvorm, tokens[bijzin.begin + 1 : at])):
        return False
    eerste, rest = tokens[at + 1], tokens[at + 2 : bijzin.end]
    bepaald = (eerste.bepaler or eerste.tekst.lower()) in {"de", "het", "zijn", "haar"}
    slot = bool(rest) and (any(map(is_persoonsvorm, rest)) or kan_werkwoord(rest[-1]))
    return slot and (eerste.type in _MET_ONDERWERP or bepaald)


def geheel(tokens: Sequence[Token], woorden: str, *, van_client: bool) -> Token:
    """Return one token for a clause that is put aside: a verb that says all of it.

    ``woorden``: the clause as the text has it. ``van_client``: its subject is the client that it hangs on.
    """
    begin, end = min(token.start for token in tokens), max(token.end for token in tokens)
    wie = "die" if van_client and tokens[0].type != "CLIENT" else ""
    return Token("WW", woorden, begin, end, Werkwoordsvorm(HEEL, persoon=True), wie, _persoonsvormen(tokens))


_NA_WERKWOORD = PREPOSITIONS | {"EN", "OF", "KOMMA", "DIE", "MET", "NAAR", "VAN", "ZONDER", "VOORZETSEL"}
"""What can follow the verb of a subordinate clause."""


def _persoonsvormen(tokens: Sequence[Token]) -> str:
    """Return the finite verbs that end the clauses: said of several clients they are plural."""
    gevonden: list[str] = []
    at = 0
    while at < len(tokens):
        eind = at
        while eind < len(tokens) and tokens[eind].type == "WW":
            eind += 1
        open_ = eind + 1 == len(tokens) and tokens[eind].type == "ONBEKEND"  # *zijn beland*
        slot = open_ or eind == len(tokens) or tokens[eind].type in _NA_WERKWOORD
        if eind > at and slot:
            rij = [token for token in tokens[at:eind] if token.waarde.persoon]
            hulp = [token for token in rij if token.waarde.werkwoord in AUXILIARY]
            gevonden += [token.tekst for token in (hulp or rij)[:1]]
        at = max(eind, at + 1)
    return " ".join(gevonden)


def sleutel(tokens: Sequence[Token], *, wiens: bool = False) -> tuple[str, ...]:
    """Return what tells one clause from another, of one client or of several: its words, verbs by their infinitive.

    A client at its beginning is left out; ``wiens``: the clause is about something of his.
    """
    rest = tokens[1:] if tokens and tokens[0].type == "CLIENT" else tokens
    woorden = [t.waarde.partikel + t.waarde.werkwoord if t.type == "WW" else t.tekst.lower() for t in rest]
    return (*(("zijn",) if wiens else ()), *woorden)


def zonder_ontkenning(tokens: Sequence[Token]) -> list[Token]:
    """Return a clause without its first denial; as it is where that denies a part only: a half of a choice, one word.

    *Een niet erkende opleiding volgt* does not deny that he follows another.
    """
    if any(token.type == "OF" for token in tokens):
        return list(tokens)
    for at, token in enumerate(tokens):
        klein = token.tekst.lower()
        if token.type == "NIET" or klein in {"niet", "geen"}:
            een_woord = klein != "geen" and ontkent_een_woord(_woorden(tokens[:at]), _woorden(tokens[at + 1 :]))
            return list(tokens) if een_woord else [*tokens[:at], *tokens[at + 1 :]]
        if klein.startswith("geen "):
            kaal = Token(token.type, token.tekst[5:], token.start + 5, token.end, token.waarde, "", token.extra)
            return [*tokens[:at], kaal, *tokens[at + 1 :]]
    return list(tokens)


def _woorden(tokens: Sequence[Token]) -> list[str]:
    return " ".join(token.tekst for token in tokens).split()
