"""Words that stand as a noun or as a verb, whatever the list that holds them; and rows of nouns of different families.

The first two are certain; mixed rows are a second reading, of sentences that decide nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.termijnwoorden import DAG_VAN
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, PREPOSITIONS, RELATIVES


def nominalised(tokens: list[Token]) -> list[Token]:
    """Make a thing of a verb that stands as a noun: *het (niet) verstrekken van gegevens*.

    *Wie uitstroomt, krijgt …* is *Degene die uitstroomt, krijgt …*; a preposition before a list stands by itself.
    """
    out: list[Token] = []
    at = 0
    if len(tokens) > 1 and tokens[0].tekst == "Wie" and tokens[0].type != "CLIENT" and tokens[1].type != "WW":
        wie = tokens[0]
        out, at = [wie.as_type("CLIENT", "persoon"), Token("DIE", "", wie.end, wie.end, "die")], 1
    soorten = [token.type for token in tokens]
    if not at and _OMGEZET.isdisjoint(soorten) and tokens and tokens[0].type not in _ZIJ:
        return list(tokens)
    eigen = _zij_is_geen_client(tokens)
    lastig = _OMGEZET | PREPOSITIONS if "DUBBELPUNT" in soorten else _OMGEZET
    while at < len(tokens):
        if soorten[at] not in lastig and not (eigen and soorten[at] == "CLIENT"):
            out.append(tokens[at])
            at += 1
            continue
        nieuw, aantal = _omgezet(tokens, at, out, eigen=eigen)
        out += nieuw
        at += aantal
    return out


def _omgezet(tokens: list[Token], at: int, out: list[Token], *, eigen: bool) -> tuple[list[Token], int]:
    """Return what the tokens from a place on stand for, and how many of them; ``out``: what is before them.

    ``eigen``: *zij* is no client here.
    """
    token = tokens[at]
    if out and out[-1].type == "CLIENT" and (leeftijd := _leeftijd(tokens, at, out)) is not None:
        return [leeftijd], 2
    if eigen and token.type == "CLIENT" and token.tekst.lower() == "zij":
        return [token.as_type("ACTOR", tokens[0].tekst[:1].lower() + tokens[0].tekst[1:])], 1
    if token.type == "GEDURENDE" and at + 1 < len(tokens) and tokens[at + 1].type in {"TAAK", "ZAAK"}:
        return [token.as_type("TIJDENS"), tokens[at + 1].as_type("ZAAK")], 2  # *gedurende de begeleiding*
    if token.type == "ZONDER" and at + 1 < len(tokens) and _is_noun_of_werkwoord(tokens[at + 1]):
        return [token, tokens[at + 1].as_type("ZAAK", tokens[at + 1].tekst.lower())], 2  # *zonder bericht*
    if token.type == "ONBEKEND" and token.tekst.lower() == "het" and (rij := _als_noun(tokens, at)):
        tekst = " ".join([deel.tekst for deel in rij])
        return [Token("ZAAK", tekst, token.start, rij[-1].end, tekst.lower(), "het")], len(rij)
    voor_lijst = token.type in PREPOSITIONS and [een.type for een in tokens[at + 1 : at + 3]] == _LIJST
    return [token.as_type("BIJWOORD", token.tekst) if voor_lijst else token], 1


_ZIJ = frozenset({"ACTOR", "WONING"})
_OMGEZET = frozenset({"GEDURENDE", "ONBEKEND", "DUBBELPUNT", "VAN", "VGL", "ZONDER"})
"""Classes of tokens without which none of these stands in a sentence; *van* and *jonger dan* begin an age."""


def _als_noun(tokens: list[Token], at: int) -> list[Token]:
    """Return *het* with the infinitive after it, *niet* between them or not, where *van* follows; empty otherwise."""
    eind = at + 2 + (tokens[at + 1].type == "NIET" if at + 1 < len(tokens) else 0)
    rij = tokens[at:eind]
    infinitief = rij[-1].type == "WW" and rij[-1].waarde.infinitief
    return rij if infinitief and eind < len(tokens) and tokens[eind].type == "VAN" else []


def _is_noun_of_werkwoord(token: Token) -> bool:
    """Whether a form of a verb, behind a preposition that takes no clause, is the noun: no *te*, no infinitive."""
    return token.type == "WW" and token.waarde.persoon and not token.waarde.infinitief and not token.waarde.te


_LIJST = ["DUBBELPUNT", "ONDERDEEL"]


def _zij_is_geen_client(tokens: list[Token]) -> bool:
    """Whether *zij* is who acts or the home: the sentence names no client, urgency or responsibility."""
    if not tokens or tokens[0].type not in _ZIJ:  # of *(zie bijlage)* nothing is left
        return False
    over = {token.type for token in tokens if not (token.type == "CLIENT" and token.waarde == "hij")}
    verantwoordelijk = any(token.waarde == "verantwoordelijk" for token in tokens)
    return not over & {"CLIENT", "URGENTIE"} and not verantwoordelijk


def _leeftijd(tokens: list[Token], at: int, out: list[Token]) -> Token | None:
    """Return an age after clients as one token: *jonger dan 23 jaar*, *van achttien jaar of ouder*."""
    if out[-1].waarde == "hij" or (len(out) > 1 and out[-2].type in CONDITIONS):
        return None
    laatste = tokens[at + 1] if at + 1 < len(tokens) else None
    bereik = _bereik(tokens[at], laatste) if laatste is not None else None
    if laatste is None or bereik is None:
        return None
    volgend = tokens[at + 2].type if at + 2 < len(tokens) else ""
    if volgend == "WW" and tokens[at + 2].waarde.werkwoord == "zijn":
        return None  # *cliënten jonger dan 23 jaar zijn*: that is the predicate
    tekst = " ".join(token.tekst for token in tokens[at : at + 2])
    return Token("LEEFTIJD_BIJ", tekst, tokens[at].start, laatste.end, bereik)


_WIE = frozenset({"ACTOR", "ORGANISATIE", "CLIENT", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE"})
_DING = frozenset(
    {"ZAAK", "WONING", "PLAATS", "MOMENT", "TAAK", "VOORZIENING", "BEZIT", "GROOTHEID", "EIGENSCHAP", "GEVAL",
     "AANVULLING", "URGENTIE"}
)  # fmt: skip
_VOOR_GETAL = frozenset({"UIT", "IN", "BIJ", "OVER", "DOOR", "TOT", "AAN", "ONDER", "OP", "VAN", "MET", "VOOR", "NA"})
_TUSSEN = frozenset({"KOMMA", "EN", "OF"})


def als_werkwoord(tokens: list[Token], vormen: Mapping[str, Werkwoordsvorm]) -> list[Token]:
    """Read a word that is noun and verb as the verb where a main clause has none yet: *De commissie besluit bij …*."""
    for at, token in enumerate(tokens):
        if token.type == "WW" or token.type.startswith("PK_"):
            return tokens
        vorm = vormen.get(token.tekst.lower()) if token.type in {"ZAAK", "PLAATS"} and not token.bepaler else None
        naast = tokens[at - 1].type in _WIE if at else False
        if vorm is not None and vorm.persoon and naast:
            return [*tokens[:at], Token("WW", token.tekst, token.start, token.end, vorm), *tokens[at + 1 :]]
    return tokens


def gemengd(tokens: list[Token]) -> list[Token]:
    """Make one family of the nouns of each row, and one thing of a number with its noun.

    *Drie leden, een voorzitter en een secretaris* are things; *de zorgaanbieder en de cliënt* both act.
    """
    return _rijen(_met_termijn(_met_getal([t for n, t in enumerate(tokens) if not _los_dubbelpunt(tokens, n)])))


def _los_dubbelpunt(tokens: list[Token], at: int) -> bool:
    """Whether a colon stands before a row in running text."""
    volgend = tokens[at + 1].type if at + 1 < len(tokens) else ""
    return tokens[at].type == "DUBBELPUNT" and volgend not in {"ONDERDEEL", "SUB"}


def _met_getal(tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        getal = at + (tokens[at].type == "VGL")
        past = getal + 1 < len(tokens) and tokens[getal].type == "GETAL" and tokens[getal + 1].type in _DING | _WIE
        if past and out and out[-1].type in _VOOR_GETAL | _TUSSEN:
            out.append(_een(tokens[at : getal + 2], "ZAAK"))
            at = getal + 2
        else:
            out.append(tokens[at])
            at += 1
    return out


def _met_termijn(tokens: list[Token]) -> list[Token]:
    """Give a term that runs from something else than a moment of the word list that as its moment.

    *Binnen twee weken na het kennismakingsgesprek* is a term of a duty, from a day that is asked. In a condition, or
    without a last day (*twee jaar na beëindiging*), it is kept as words.
    """
    out: list[Token] = []
    at, bijzin = 0, False
    while at < len(tokens):
        bijzin = tokens[at].type in CONDITIONS | RELATIVES or (bijzin and not _hervat(tokens, at))
        begin = at
        while begin < len(tokens) and tokens[begin].type in {"UITERLIJK", "BINNEN"}:
            begin += 1
        if not _is_eigen_termijn(tokens, begin):
            out.append(tokens[at])
            at += 1
            continue
        if begin == at or bijzin or tokens[begin + 1].type == "VOOR":
            out.append(_een(tokens[at : begin + 3], "BIJWOORD"))
            at = begin + 3
            continue
        einde = _einde_van_gebeurtenis(tokens, begin + 2)
        gebeurtenis = _een(tokens[begin + 2 : einde], "MOMENT")
        out += [*tokens[at : begin + 1], tokens[begin + 1].as_type(_TERMIJN_VAN.get(tokens[begin + 1].type, ""))]
        out.append(gebeurtenis.as_type("MOMENT", f"{DAG_VAN}{gebeurtenis.waarde}"))
        at = einde
    return out


_TERMIJN_VAN = {"NA": "NA_T", "VANAF": "VANAF_T"}


def _hervat(tokens: list[Token], at: int) -> bool:
    """Whether a main clause begins after a condition: its verb stands right behind the comma."""
    return tokens[at].type == "KOMMA" and at + 1 < len(tokens) and tokens[at + 1].type == "WW"


def _is_eigen_termijn(tokens: list[Token], at: int) -> bool:
    """Whether a length of time stands here that runs from something that is no moment of the word list."""
    soorten = [token.type for token in tokens[at : at + 3]]
    ander = len(soorten) == 3 and soorten[2] in _DING - {"MOMENT"}  # noqa: PLR2004 - length, direction, event
    return ander and soorten[0] == "DUUR" and soorten[1] in {"NA", "VOOR", "VANAF"}


def _einde_van_gebeurtenis(tokens: list[Token], at: int) -> int:
    """Return where the words for what happened end, with what they are of: *ontvangst van het zorgdossier*."""
    einde = at + 1
    while einde + 1 < len(tokens) and tokens[einde].type == "VAN" and tokens[einde + 1].type in _DING | _WIE:
        einde += 2
    return einde


def _rijen(tokens: list[Token]) -> list[Token]:
    out = list(tokens)
    at = 0
    while at < len(out):
        leden = [at] if out[at].type in _DING | _WIE else []
        while leden and leden[-1] + 2 < len(out) and out[leden[-1] + 1].type in _TUSSEN:
            if out[leden[-1] + 2].type not in _DING | _WIE:
                break
            leden.append(leden[-1] + 2)
        soorten = {out[lid].type for lid in leden}
        if len(soorten) > 1:
            soort = "ACTOR" if soorten <= _WIE else "ZAAK"
            for lid in leden:
                out[lid] = _als_lid(out[lid], soort)
            na = out[leden[-1] + 1] if leden[-1] + 1 < len(out) else None
            if na is not None and na.type in CONDITIONS:  # a clause behind a row: its comma may be left out
                out.insert(leden[-1] + 1, Token("KOMMA", "", na.start, na.start))
        at = leden[-1] + 1 if leden else at + 1
    return out


def _bereik(eerste: Token, laatste: Token) -> tuple[int | None, int | None] | None:
    """Return the first age that counts and the first that no longer does; None where the words are no age."""
    if eerste.type == "VAN" and laatste.type == "DUUR_OF" and laatste.waarde[1][1] == "jaar":
        grens = laatste.waarde[1][0]
        return (grens, None) if laatste.waarde[0] == "ten minste" else (None, grens + 1)
    if eerste.type == "VGL" and laatste.type == "DUUR" and laatste.waarde[1] == "jaar":
        grenzen = {"ouder dan": (laatste.waarde[0] + 1, None), "jonger dan": (None, laatste.waarde[0])}
        return grenzen.get(eerste.tekst.lower())
    return None


class Rijwoord(str):
    """The words of a member of a mixed row; ``token``: what it is by itself."""

    __slots__ = ("token",)
    token: Token


def _als_lid(token: Token, soort: str) -> Token:
    """Return a member of a row as one of its family, which still knows what it is by itself."""
    woord = Rijwoord(token.tekst.lower())
    woord.token = token
    return Token(soort, token.tekst, token.start, token.end, woord, token.bepaler)


def _een(rij: list[Token], soort: str) -> Token:
    tekst = " ".join(token.tekst for token in rij)
    return Token(soort, tekst, rij[0].start, rij[-1].end, tekst.lower(), rij[0].bepaler)
