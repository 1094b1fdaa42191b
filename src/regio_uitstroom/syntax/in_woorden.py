"""Sentences that fit no form and decide nothing: kept as a provision, shown in the words of the text.

Whether a sentence decides is not guessed: its main verb must be one by which this language decides nothing, and none of
its words may belong to what it decides (``beslissend.csv``). Then nothing that is computed can be missing.
"""

from __future__ import annotations

from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Context
from regio_uitstroom.syntax.build.kernzin import toestanden
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_OPENERS = CONDITIONS | RELATIVES
_NIET_HIER = frozenset(
    {"DUBBELPUNT", "PUNTKOMMA", "ONDERDEEL", "SUB", "OPSOMTEKEN", "TERM", "URGENTIE", "VERWIJZING", "AANHANG",
     "IN_AFWIJKING_VAN", "VOOR_TOEPASSING_VAN", "MET_UITZONDERING_VAN", "TEKST", "VRIJE_TEKST", "ONBEKEND", "GEMELD"}
)  # fmt: skip
"""What no sentence that is kept as it stands may hold: lists, urgency, places in the text, what nobody could read."""
_HOOFDEN = frozenset({"W_HANDELING", "W_NODIG", "W_BEKEND", "W_OORDELEN", "W_MELDEN_ZICH"})
"""Heads of main clauses by which nothing is decided."""
_WIE = frozenset({"ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "CLIENT"})
_DING = frozenset({"ZAAK", "WONING", "MOMENT", "TAAK", "VOORZIENING", "BEZIT", "PLAATS", "AFSPRAAK"})
_BETAALD = frozenset({"TAAK", "VOORZIENING", "CLIENT"})
"""Of these it can be decided who pays."""
_KORT = 6
_KORT_BEKEND = 10
"""A sentence of fewer tokens is more likely a slip than a norm; of known words only, also a somewhat longer one."""
TOESTAND_CLIENT = frozenset({"beschikken", "bezitten", "wonen", "verblijven", "verkeren", "leven", "hebben", "krijgen"})
"""What is asked of a client is no norm that is kept in words."""


@cache
def _beslissend(vorm: str) -> tuple[str, ...]:
    """Return the words, stems or words about money of what this language decides."""
    return tuple(row["woord"] for row in lexicon_rows("beslissend") if row["vorm"] == vorm)


def bewaard(tokens: list[Token], gebouwd: list[Token], context: Context) -> ast.Regelzin | None:
    """Return a sentence as a provision in its own words; None where it may decide something, or is no sentence."""
    vreemd = any(token.type in _NIET_HIER and token.tekst.lower() not in LIDWOORDEN for token in tokens)
    open_ = any(token.extra == "open" for token in tokens)
    if len(tokens) < (_KORT if open_ else _KORT_BEKEND) or vreemd or beslist(tokens):
        return None
    hoofden, dingen = _bovenste(gebouwd)
    if len(hoofden) != 1 or hoofden[0].type not in _HOOFDEN:
        return None
    onderwerp = next((token for token in dingen if token.type in _WIE), None) or next(iter(dingen), None)
    werkwoord = hoofden[0].waarde.werkwoord
    if onderwerp is None or _over_client(dingen, werkwoord):
        return None
    if onderwerp.type not in _WIE and not hoofden[0].waarde.lijdend and werkwoord not in toestanden():
        return None
    span = context.span(tokens)
    return ast.Regelzin(ast.Bepaling(onderwerp.tekst, span=span), (), (), span=span)


def _over_client(dingen: list[Token], werkwoord: str) -> bool:
    """Whether something may be asked of a client, or a municipality be said to be his: that would decide."""
    soorten = {token.type for token in dingen}
    gemeente = {"CLIENT", "GEMEENTE"} <= soorten
    return gemeente or (dingen[0].type == "CLIENT" and werkwoord in TOESTAND_CLIENT)


def beslist(tokens: list[Token]) -> bool:
    """Whether a word of a sentence belongs to what this language decides."""
    tekst = " ".join(token.tekst.lower() for token in tokens)
    over_zorg = any(token.type in _BETAALD for token in tokens)
    stammen = (*_beslissend("stam"), *(_beslissend("geld") if over_zorg else ()))
    return any(stam in tekst for stam in stammen) or not set(_beslissend("woord")).isdisjoint(tekst.split())


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
