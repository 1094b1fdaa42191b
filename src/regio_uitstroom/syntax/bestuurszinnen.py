"""Sentences of which the main clause is an act between parties: to report, to consult, to set a quota (decision 059).

Whatever is reported, and on whatever condition, decides for no client. So it is told by the verbs of the main clauses
alone (``bestuur.csv``); some of these only do nothing to certain things (``waarover``). What else stands in the
sentence may say that something comes of it, and then it is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.hoofd import AUXILIARY, MODAL
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, LIJST, RELATIVES

_OPENERS = CONDITIONS | RELATIVES
_VRAAG = re.compile(
    r"\b(?:welke gemeente|wie)\b(?: \w+){0,6} (?:verantwoordelijk (?:is|zijn)|(?:is|zijn) verantwoordelijk)\b"
    r"|\bwaarom\b[^;,]*"
)
"""That it is asked who is responsible says not who is, nor why something is so that it is."""
_OVER_WIE = re.compile(
    r"\bover (?:[\w-]+ ){0,3}?(?:die|dat|van wie|wier|voor wie|aan wie) "
    r"(?:(?!(?:en|of|maar|waarbij|tenzij|indien|mits|dan)\b)[\w-]+ ?)*$"
)
"""The clients that parties speak about, as the last words: what is said of them decides nothing."""
_ACHTER_VOORWAARDE = re.compile(r"^(?:indien )?(?:leidt|leiden|komt|komen|is|zijn|blijkt|lukt)\b[^;,]*,(?: dan)? ")
"""A condition with its verb in front: what it denies, the main clause behind it does not."""
_ONTKEND = re.compile(r"\b(?:niet(?! (?:meer|later|minder|langer|vaker) dan\b)|geen|nooit|niemand|evenmin|noch)\b")


def is_bestuurszin(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, only says what parties do among themselves, and not what comes of it."""
    tekst = _OVER_WIE.sub("over", _VRAAG.sub("", tekst))
    if _gevolg().search(tekst) or _ONTKEND.search(_ACHTER_VOORWAARDE.sub("", tekst)) or _over_client(tokens):
        return False
    volgorde = sorted(tokens, key=lambda token: token.start)
    if any(map(_onbekend_gezegde, volgorde, volgorde[1:], volgorde[2:])) or _zegt_erbij(volgorde):
        return False
    delen = [list(_hoofden(deel)) for deel in _delen(volgorde)]
    return bool(delen) and all(deel and all(_bestuurt(hoofd, tekst) for hoofd in deel) for deel in delen)


@cache
def _gevolg() -> re.Pattern[str]:
    """Return what says that something comes of it, or is asked of somebody, in whichever clause (``gevolgen.csv``)."""
    return re.compile(rf"\b(?:{'|'.join(rij['patroon'] for rij in lexicon_rows('gevolgen'))})\b")


def _zegt_erbij(tokens: Sequence[Token]) -> bool:
    """Whether a clause that goes on (*waarbij*, *met dien verstande dat*) is about a client, a task or an urgency."""
    at = next((at for at, token in enumerate(tokens) if token.type in {"WAARBIJ", "DAT_RIDER"}), len(tokens))
    return any(token.type in _RAAKT for token in tokens[at:])


_RAAKT = frozenset(
    {"CLIENT", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "TAAK", "VOORZIENING", "URGENTIE"}
)


def _onbekend_gezegde(en: Token, woord: Token, erna: Token) -> bool:
    """Whether a verb that no list has may begin a clause of its own: *en schiet de kosten voor*."""
    begint = en.type in {"EN", "OF", "KOMMA"} or en.tekst.lower() in {"maar", "dan", ","}
    return begint and woord.type == "ONBEKEND" and woord.tekst.endswith(("t", "n")) and _is_wie(erna)


def _is_wie(token: Token) -> bool:
    """Whether a token is, or begins, what something is done to."""
    return token.type in _RAAKT | {"WONING"} or token.tekst.lower().split(" ")[0] in _LIDWOORDEN


_LIDWOORDEN = frozenset(
    {"de", "het", "een", "deze", "dit", "die", "elke", "iedere", "ieder", "elk", "alle", "geen", "zij", "hij"}
)


def _delen(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield what stands between semicolons, each a main clause of its own; a list is one with its sentence."""
    lijst = any(token.type in LIJST for token in tokens)
    einden = [at for at, token in enumerate(tokens) if token.tekst == ";" and not lijst]
    for van, tot in pairwise([-1, *einden, len(tokens)]):
        if deel := tokens[van + 1 : tot]:
            yield deel


def _over_client(tokens: Sequence[Token]) -> bool:
    """Whether the sentence begins with a client, or anybody: what is said of him may be a demand."""
    return tokens[0].type == "CLIENT" or tokens[0].tekst.lower() in {"wie", "degene", "iedereen", "niemand"}


def _bestuurt(hoofd: Sequence[Token], tekst: str) -> bool:
    handeling = _handeling(hoofd)
    waarover = _handelingen().get(handeling)
    return waarover is not None and waarover.search(tekst) is not None and not _met_clienten(handeling, hoofd)


@cache
def _handelingen() -> dict[str, re.Pattern[str]]:
    return {rij["handeling"]: re.compile(rij["waarover"]) for rij in lexicon_rows("bestuur")}


def _met_clienten(handeling: str, hoofd: Sequence[Token]) -> bool:
    """Whether clients are divided or handed over, by an act that is done to things (``ding``): that decides on them."""
    los = any(ander.type == "CLIENT" and een.type not in _ERBIJ for een, ander in pairwise(hoofd))
    return los and handeling in _op_dingen()


@cache
def _op_dingen() -> frozenset[str]:
    return frozenset(rij["handeling"] for rij in lexicon_rows("bestuur") if rij["ding"])


_ERBIJ = frozenset({"NAMENS", "VAN", "MET", "OVER", "VOOR", "AAN", "DOOR"})
"""Before one of these a client is not what something is done to."""


def _hoofden(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield each main clause from its verb on.

    A finite verb belongs to the clause that was opened last and has none yet; a sentence that begins with its verb
    begins with a condition. A past tense is none of a main clause here: it looks as a participle (*ondertekende*).
    """
    diepte = int(tokens[0].type == "WW")
    hoofden: list[list[Token]] = []
    for at, token in enumerate(tokens):
        werkwoord = token.type == "WW" and not (at and token.tekst[:1].isupper())
        if werkwoord and hoofden and _begint_weer(tokens[at - 1 : at + 2]):
            diepte = 0
            hoofden.append([token])
        elif token.type in _OPENERS or token.tekst.lower() in _OPENT or (hoofden and _vraagt(hoofden[-1], token)):
            diepte += 1
        elif _gaat_verder(tokens, at):
            diepte = 0
        elif werkwoord and token.waarde.persoon and diepte:
            diepte -= not (hoofden and token.waarde.infinitief)  # *worden* behind *kan* is no verb of its own
        elif (werkwoord and _is_hoofd(token) and not (hoofden and token.waarde.infinitief)) or (
            werkwoord and not diepte and hoofden and _tweede_infinitief(hoofden[-1], token)
        ):
            hoofden.append([token])
        elif hoofden and not diepte:
            hoofden[-1].append(token)
    yield from hoofden


def _tweede_infinitief(hoofd: Sequence[Token], token: Token) -> bool:
    """Whether an infinitive is a second act under one verb: *kan een deskundige raadplegen of de aanvraag afwijzen*."""
    eerder = any(een.type == "WW" and een.waarde.infinitief for een in hoofd[1:])
    voegt = any(een.type in {"EN", "OF"} for een in hoofd[1:])
    vorm = hoofd[0].waarde
    return bool(token.waarde.infinitief and eerder and voegt and (vorm.werkwoord in MODAL or vorm.infinitief))


def _begint_weer(tokens: Sequence[Token]) -> bool:
    """Whether a verb behind *en* begins a main clause: *en houden cliënten buiten …*, as what it does follows it."""
    en, werkwoord, *erna = tokens
    vervoegd = werkwoord.waarde.persoon and werkwoord.waarde.infinitief and not werkwoord.waarde.te
    return bool(erna) and en.type in {"EN", "KOMMA"} and vervoegd and _is_wie(erna[0])


def _gaat_verder(tokens: Sequence[Token], at: int) -> bool:
    """Whether *en Houten neemt* begins here: a main clause, also where a clause before it has a verb nobody knows."""
    erna = tokens[at + 1 : at + 3]
    voegt = tokens[at].type in {"EN", "OF"} or tokens[at].tekst.lower() == "maar"
    return voegt and [t.type in _WIE for t in erna] == [True, False] and erna[1].type == "WW" and erna[1].waarde.persoon


_WIE = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ACTOR", "ORGANISATIE", "CLIENT"})
_OPENT = frozenset({"welke", "waarom"})
"""Words that open a question within a sentence, and are no class of tokens."""


def _is_hoofd(token: Token) -> bool:
    return bool(token.waarde.persoon) and not (token.waarde.verleden or token.waarde.te)


def _vraagt(hoofd: Sequence[Token], token: Token) -> bool:
    """Whether *of* may open what is looked into: *toetst of de cliënt …*."""
    return token.type == "OF" and hoofd[0].waarde.werkwoord in _VRAGEN


_VRAGEN = frozenset({"toetsen", "bespreken", "adviseren", "motiveren", "vermelden", "onderzoeken", "mededelen"})


def _handeling(hoofd: Sequence[Token]) -> str:
    """Return the infinitive that carries the meaning, with its particle, as in ``bestuur.csv``; empty if not known."""
    if hoofd[0].waarde.werkwoord not in AUXILIARY:
        los = next((t.tekst for t in hoofd[1:] if t.type == "PARTIKEL" and " " not in t.tekst), "")
        return f"{hoofd[0].waarde.partikel or los}{hoofd[0].waarde.werkwoord}"
    voltooid = hoofd[0].waarde.werkwoord in {"hebben", "zijn"}  # what has been done is a condition, or a finding
    for token in () if voltooid else hoofd[1:]:
        if token.type == "WW" and token.waarde.werkwoord not in AUXILIARY and not token.tekst.endswith("e"):
            return f"{token.waarde.partikel}{token.waarde.werkwoord}"
        if token.tekst.lower() in _deelwoorden():
            return _deelwoorden()[token.tekst.lower()]
    return ""


@cache
def _deelwoorden() -> dict[str, str]:
    """Return the participles that no list of verbs has."""
    return {rij["deelwoord"]: rij["handeling"] for rij in lexicon_rows("bestuur") if rij["deelwoord"]}
