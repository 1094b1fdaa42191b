"""Sentences that decide nothing and have no form here: kept as a provision in the words of the text, with a warning.

An agreement says more than a program can compute: how a committee votes, what a report holds, who pays for lunch
(decision 031). Whether such a sentence decides is not guessed: none of its words may belong to what this language
decides (``beslissend.csv``). One of which the clauses are known may still say under which condition it holds; of one
that could not be read at all, the whole counts. What may decide is read in full or refused (decision 013).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.beslissend import kan_beslissen
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.kernzin import toestanden
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN
from regio_uitstroom.syntax.suggestie import nearest_gemeente
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.verantwoordelijkheidswoorden import zegt_wie
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, LIJST, RELATIVES, TESTS

_OPENERS = CONDITIONS | RELATIVES
_NIET_HIER = frozenset(
    {"URGENTIE", "VERWIJZING", "AANHANG", "IN_AFWIJKING_VAN", "VOOR_TOEPASSING_VAN", "MET_UITZONDERING_VAN", "TEKST",
     "VRIJE_TEKST"}
)  # fmt: skip
"""What no sentence that is kept as it stands may hold: urgency, places in the text, what bounds another rule."""
_NERGENS = LIJST | {"DUBBELPUNT", "PUNTKOMMA", "TERM", "ONBEKEND", "GEMELD"}
"""What it may hold nowhere, nor in its conditions: lists, and what nobody could read."""
_HOOFDEN = frozenset({"W_HANDELING", "W_NODIG", "W_BEKEND", "W_OORDELEN", "W_MELDEN_ZICH", "W_BEDRAGEN"})
"""Heads of main clauses by which nothing is decided."""
_DOENERS = frozenset({"ACTOR", "ORGANISATIE"})
"""Beside one of these a municipality that is named may just be where something is done."""
_GEMEENTE = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN"})
_WIE = _DOENERS | _GEMEENTE | {"CLIENT"}
_DING = frozenset({"ZAAK", "WONING", "MOMENT", "TAAK", "VOORZIENING", "BEZIT", "PLAATS", "AFSPRAAK"})
_BETAALD = frozenset({"TAAK", "VOORZIENING", "CLIENT"})
"""Of these it can be decided who pays."""
_ZORG = re.compile(r"opvang|verblijf|begeleid|huisvest", re.IGNORECASE)
"""So a thing is called that is care, or a place to stay: *tijdelijke opvang*."""
_KORT = 6
_KORT_BEKEND = 10
"""A sentence of fewer tokens is more likely a slip than a norm; of known words only, also a somewhat longer one."""
TOESTAND_CLIENT = frozenset({"beschikken", "bezitten", "wonen", "verblijven", "verkeren", "leven", "hebben", "krijgen"})
"""What is asked of a client is no norm that is kept in words."""


NIET_GELEZEN = frozenset(
    {kinds.ONBEKEND_WOORD, kinds.ONVERWACHT, kinds.ONAF, kinds.GEEN_WERKWOORD, kinds.PAST_NIET, kinds.NIET_TE_DUIDEN}
)  # fmt: skip
"""Findings that say that a sentence has no form here; all others name a mistake that the writer must mend."""
_HUISVESTEN = re.compile(r"\bhuisvest", re.IGNORECASE)
_TERMIJN_VOOROP = re.compile(r"^(?:de|deze|die)\s+\w*(?:termijn|periode)\b", re.IGNORECASE)
_MINSTENS = 4
"""A sentence has at least so many words; fewer are a heading or what is left of one."""


Nabij = Callable[[str], str | None]
EIGEN_WOORDEN = "in eigen woorden"
"""What the provision is called of which nothing is known but its words."""


def bewaar_zonder_vorm(tokens: list[Token], gebouwd: list[Token], context: Context) -> ast.Regelzin | None:
    """Return a sentence whose clauses are known but that fits no form; None where it may decide, or is no sentence."""
    norm = _zonder_voorwaarden(tokens, gebouwd)
    vreemd = any(token.type in _NIET_HIER for token in norm)
    open_ = any(token.extra == "open" for token in tokens)
    kort = len(tokens) < (_KORT if open_ else _KORT_BEKEND)
    nergens = any(token.type in _NERGENS and token.tekst.lower() not in LIDWOORDEN for token in tokens)
    if kort or vreemd or nergens or _beslist(norm) or _van_een_aanvraag(norm, tokens) or een_gemeente_doet_ook(tokens):
        return None
    hoofden, dingen = _bovenste(gebouwd)
    if not hoofden or any(hoofd.type not in _HOOFDEN for hoofd in hoofden):
        return None
    onderwerp = next((token for token in dingen if token.type in _WIE), None) or next(iter(dingen), None)
    werkwoord = hoofden[0].waarde.werkwoord
    if onderwerp is None or _vraagt_van_client(norm, dingen, hoofden[0].waarde) or _begrenst_clienten(norm, dingen):
        return None
    if onderwerp.type not in _WIE and not hoofden[0].waarde.lijdend and werkwoord not in toestanden():
        return None
    return _in_eigen_woorden(tokens, context)


def _in_eigen_woorden(tokens: Sequence[Token], context: Context) -> ast.Regelzin:
    span = context.span(sorted(tokens, key=lambda token: token.start))
    return ast.Regelzin(ast.Bepaling(EIGEN_WOORDEN, span=span), span=span)


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


def _vraagt_van_client(norm: Sequence[Token], dingen: list[Token], hoofd: Hoofd) -> bool:
    """Whether something may be asked of a client, or a municipality be said to be his: that would decide.

    With a verb too much nobody can tell what is said of him: *kan uitstromen wanneer …*.
    """
    soorten = {token.type for token in dingen}
    gemeente = {"CLIENT", "GEMEENTE"} <= soorten
    return gemeente or (
        dingen[0].type == "CLIENT" and ((hoofd.te_veel and norm[0] is dingen[0]) or hoofd.werkwoord in TOESTAND_CLIENT)
    )


def _begrenst_clienten(norm: Sequence[Token], dingen: Sequence[Token]) -> bool:
    """Whether it says which clients get no home, or how often none: *wordt niet vaker dan eenmaal bemiddeld naar …*."""
    soorten = {token.type for token in dingen}
    raakt = any(ander.type == "CLIENT" and een.type not in _TERZIJDE for een, ander in pairwise([dingen[0], *norm]))
    waarheen = raakt and not soorten.isdisjoint({"WONING", "VOORZIENING"})
    return waarheen and _GRENS.search(" ".join(token.tekst for token in norm)) is not None


_TERZIJDE = frozenset({"NAMENS", "VAN", "MET", "OVER"})
"""Before one of these a client is only whom it is about."""
_GRENS = re.compile(
    r"\b(?:niet|geen|nooit|slechts|alleen|uitsluitend|hooguit|hoogstens|ten hoogste|maximaal)\b", re.IGNORECASE
)


def _beslist(tokens: Sequence[Token]) -> bool:
    """Whether a word of a sentence belongs to what this language decides."""
    over_zorg = any(token.type in _BETAALD or _ZORG.search(token.tekst) for token in tokens)
    soorten = {token.type for token in tokens}
    ergens = "GEMEENTE" in soorten and soorten.isdisjoint(_DOENERS)
    return ergens or kan_beslissen(" ".join(token.tekst for token in tokens), over_zorg=over_zorg)


def een_gemeente_doet_ook(tokens: Sequence[Token]) -> bool:
    """Whether a main clause on a municipality follows: *meldt dat de aanvraag faalt en Houten neemt de cliënt op*.

    Behind a clause whose verb no list has, nothing else tells that it is one.
    """
    volgorde = sorted(tokens, key=lambda token: token.start)
    deel = [
        token for token in volgorde if token.type not in {"DAN", "KOMMA"} and token.tekst.lower() not in {"dan", ","}
    ]
    return any(
        voegt.type == "EN"
        and een.type in _VERDER
        and ander.type in _VERDER
        and een.type != ander.type
        and all(token.type != "WW" or token.waarde.persoon for token in (een, ander))
        for voegt, een, ander in zip(deel, deel[1:], deel[2:], strict=False)
    )


_VERDER = frozenset({"GEMEENTE", "ROL_GEMEENTE", "WW"})


def _van_een_aanvraag(norm: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether a sentence says under a condition on a client what becomes of an application."""
    voorwaarde = any(token.type == "CLIENT" or token.tekst.lower() == "hij" for token in tokens if token not in norm)
    return voorwaarde and _AANVRAAG.search(" ".join(token.tekst for token in norm)) is not None


_AANVRAAG = re.compile(r"\b(?:\w*aanvra(?:ag|gen)|verzoek(?:en)?|besluit|beslissing)\b", re.IGNORECASE)


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


def bewaar_ongelezen(
    tokens: Sequence[Token], findings: Sequence[Diagnostic], nabij: Nabij, context: Context
) -> ast.Regelzin | None:
    """Return a sentence that could not be read; None where it may decide, or holds what may be a slip of the keys.

    ``findings`` say why it could not be read; ``nabij`` returns the known word for which another one may be a slip.
    """
    tekst = " ".join(token.tekst for token in sorted(tokens, key=lambda token: token.start))
    vrij = (
        all(een.kind in NIET_GELEZEN for een in findings if een.is_fout)
        and len(tekst.split()) >= _MINSTENS
        and not any(token.type in {"TERM", "GEMELD"} for token in tokens)
        and is_zin(tokens)
        and any(token.type == "ONBEKEND" and token.tekst.lower() not in LIDWOORDEN for token in tokens)
        and not _beslist_misschien(tokens, tekst)
        and not een_gemeente_doet_ook(tokens)
        and not any(map(_verschreven(nabij), tokens))
    )
    return _in_eigen_woorden(tokens, context) if vrij else None


def _beslist_misschien(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence can be meant to decide about a client or about a term that is computed."""
    if _beslist(tokens) or _TERMIJN_VOOROP.match(tekst) or zegt_wie(tokens):
        return True
    gemeente = any(token.type in _GEMEENTE for token in tokens)
    return (gemeente and (_HUISVESTEN.search(tekst) is not None or _clienten(tokens) > 0)) or _begint_met_client(tokens)


def _clienten(tokens: Sequence[Token]) -> int:
    return sum(token.type == "CLIENT" for token in tokens)


def _begint_met_client(tokens: Sequence[Token]) -> bool:
    """Whether it begins with a client: what must be so of one is a condition, no norm in words."""
    voor_werkwoord = next((at for at, token in enumerate(tokens) if token.type == "WW"), len(tokens))
    return _clienten(tokens[: voor_werkwoord + 2]) > 0


def is_zin(tokens: Sequence[Token]) -> bool:
    """Whether a verb stands in it that is no participle alone: a heading or a loose page number is no sentence."""
    return any(token.type == "WW" and (token.waarde.persoon or not token.waarde.deelwoord) for token in tokens)


def _verschreven(nabij: Nabij) -> Callable[[Token], bool]:
    """Return whether an unknown word may be a slip for a known one, or for the name of a municipality."""

    def verschreven(token: Token) -> bool:
        woord = token.tekst
        if token.type != "ONBEKEND" or woord.lower() in LIDWOORDEN:
            return False
        if not woord.replace("-", "").replace("'", "").isalnum():
            return True
        if woord[:1].isupper() and nearest_gemeente(woord) is not None:
            return True
        ander = nabij(woord.lower())
        return ander is not None and ander.isalpha()

    return verschreven
