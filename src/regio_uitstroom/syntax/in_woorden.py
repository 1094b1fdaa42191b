"""Sentences that fit no form and decide nothing: kept as a provision, shown in the words of the text.

Whether a sentence decides is not guessed: its main verb must be one by which this language decides nothing, and none of
its words may belong to what it decides (``beslissend.csv``). Then nothing that is computed can be missing.
"""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.beslissend import kan_beslissen
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.kernzin import toestanden
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES, TESTS

_OPENERS = CONDITIONS | RELATIVES
_NIET_HIER = frozenset(
    {"URGENTIE", "VERWIJZING", "AANHANG", "IN_AFWIJKING_VAN", "VOOR_TOEPASSING_VAN", "MET_UITZONDERING_VAN", "TEKST",
     "VRIJE_TEKST"}
)  # fmt: skip
"""What no sentence that is kept as it stands may hold: urgency, places in the text, what bounds another rule."""
_NERGENS = frozenset({"DUBBELPUNT", "PUNTKOMMA", "ONDERDEEL", "SUB", "OPSOMTEKEN", "TERM", "ONBEKEND", "GEMELD"})
"""What it may hold nowhere, nor in its conditions: lists, and what nobody could read."""
_HOOFDEN = frozenset({"W_HANDELING", "W_NODIG", "W_BEKEND", "W_OORDELEN", "W_MELDEN_ZICH", "W_BEDRAGEN"})
"""Heads of main clauses by which nothing is decided."""
_WIE = frozenset({"ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "CLIENT"})
_DING = frozenset({"ZAAK", "WONING", "MOMENT", "TAAK", "VOORZIENING", "BEZIT", "PLAATS", "AFSPRAAK"})
_BETAALD = frozenset({"TAAK", "VOORZIENING", "CLIENT"})
"""Of these it can be decided who pays."""
_DOENERS = frozenset({"ACTOR", "ORGANISATIE"})
"""Beside one of these a municipality that is named may just be where something is done."""
_KORT = 6
_KORT_BEKEND = 10
"""A sentence of fewer tokens is more likely a slip than a norm; of known words only, also a somewhat longer one."""
TOESTAND_CLIENT = frozenset({"beschikken", "bezitten", "wonen", "verblijven", "verkeren", "leven", "hebben", "krijgen"})
"""What is asked of a client is no norm that is kept in words."""


def bewaard(tokens: list[Token], gebouwd: list[Token], context: Context) -> ast.Regelzin | None:
    """Return a sentence as a provision in its own words; None where it may decide something, or is no sentence."""
    norm = _zonder_voorwaarden(tokens, gebouwd)
    vreemd = any(token.type in _NIET_HIER for token in norm)
    open_ = any(token.extra == "open" for token in tokens)
    kort = len(tokens) < (_KORT if open_ else _KORT_BEKEND)
    nergens = any(token.type in _NERGENS and token.tekst.lower() not in LIDWOORDEN for token in tokens)
    if kort or vreemd or nergens or beslist(norm):
        return None
    hoofden, dingen = _bovenste(gebouwd)
    if not hoofden or any(hoofd.type not in _HOOFDEN for hoofd in hoofden):
        return None
    onderwerp = next((token for token in dingen if token.type in _WIE), None) or next(iter(dingen), None)
    werkwoord = hoofden[0].waarde.werkwoord
    if onderwerp is None or _over_client(dingen, werkwoord):
        return None
    if onderwerp.type not in _WIE and not hoofden[0].waarde.lijdend and werkwoord not in toestanden():
        return None
    span = context.span(tokens)
    return ast.Regelzin(ast.Bepaling(onderwerp.tekst, span=span), (), (), span=span)


def _zonder_voorwaarden(tokens: list[Token], gebouwd: list[Token]) -> list[Token]:
    """Return the tokens outside the conditions: when something is to be done, decides nothing."""
    weg: list[tuple[int, int]] = []
    diepte = van = tot = 0
    for token in gebouwd:
        if not diepte and token.type not in TESTS:
            continue
        begin, eind = _plaats(token)
        van, tot = (min(van, begin), max(tot, eind)) if diepte else (begin, eind)
        diepte += (token.type in _OPENERS) - (token.type == "EINDE")
        if not diepte:
            weg.append((van, tot))
    return [token for token in tokens if not any(van <= token.start < tot for van, tot in weg)]


def _plaats(token: Token) -> tuple[int, int]:
    """Return where a token stands; a head stands for all words of its verb."""
    hoofd = token.waarde
    return (hoofd.begin, hoofd.eind) if isinstance(hoofd, Hoofd) else (token.start, token.end)


def _over_client(dingen: list[Token], werkwoord: str) -> bool:
    """Whether something may be asked of a client, or a municipality be said to be his: that would decide."""
    soorten = {token.type for token in dingen}
    gemeente = {"CLIENT", "GEMEENTE"} <= soorten
    return gemeente or (dingen[0].type == "CLIENT" and werkwoord in TOESTAND_CLIENT)


def beslist(tokens: list[Token]) -> bool:
    """Whether a word of a sentence belongs to what this language decides."""
    over_zorg = any(token.type in _BETAALD for token in tokens)
    soorten = {token.type for token in tokens}
    ergens = "GEMEENTE" in soorten and soorten.isdisjoint(_DOENERS)
    return ergens or kan_beslissen(" ".join(token.tekst for token in tokens), over_zorg=over_zorg)


def _bovenste(gebouwd: list[Token]) -> tuple[list[Token], list[Token]]:
    """Return the heads of the main clause, and its nouns, with subordinate clauses left out."""
    diepte, hoofden, dingen = 0, [], []
    for token in gebouwd:
        if token.type in _OPENERS:
            diepte += 1
        elif token.type == "EINDE":
            diepte -= 1
        elif not diepte and token.type.startswith("W_"):
            hoofden.append(token)
        elif not diepte and token.type in _WIE | _DING:
            dingen.append(token)
    return hoofden, dingen
