"""Clauses of a row about somebody whom the clause before it names: *hij een partner heeft en deze werk heeft*.

*Deze* behind another person is that person, not the client. Such a clause is read as a relative one on him.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_plicht import WIE_BEDOELD
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.gezinsbijzin import is_gezinslid
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import (
    EEN,
    MEER,
    VOORNAAMWOORDEN,
    clausule_na,
    getal_van,
    is_pronomen,
    opener_van,
)

_ZIJ = frozenset({"zij", "ze"})
_LID, _OPEN = "lid", "open"


def met_gezinsrijen(tokens: Sequence[Token], context: Context) -> list[Token]:
    """Return the tokens with *en* and a pronoun for somebody just named as *die*; reported where it may be either."""
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        wie = _wie(tokens, at) if tokens[at].type in {"EN", "OF"} and at + 1 < len(tokens) else ""
        if not wie:
            uit.append(tokens[at])
            at += 1
            continue
        voegwoord, rest = _gesplitst(tokens[at], tokens[at + 1], context)
        if wie == _OPEN:
            voegwoord = meld_open(context, voegwoord, _naam(_persoon(tokens, at)))
        uit += [voegwoord, *rest]
        at += 2
    return uit


def meld_open(context: Context, token: Token, ander: str, woord: str = "") -> Token:
    """Report a word that may be the client or somebody beside him; return it as a token that is reported already."""
    span = Span(context.source, token.start, token.end)
    woord = woord or token.tekst.split()[-1]
    hint = f"noem wie dit is: schrijf `de cliënt`, of `{ander} heeft die …`"
    melding = diagnose(WIE_BEDOELD, span, hint=hint, woord=woord, een="de cliënt", ander=f"`{ander}`")
    if melding not in context.findings:
        context.findings.append(melding)
    return token.as_type("GEMELD")


def _wie(tokens: Sequence[Token], at: int) -> str:
    """Return whether what follows a conjunction is about somebody just named, or may be; empty where it is not."""
    opener = opener_van(tokens, at)
    persoon = _persoon(tokens, at) if opener is not None else None
    if opener is None or persoon is None:
        return ""
    client = next((token for token in tokens[opener + 1 : at] if token.type == "CLIENT"), None)
    woord = _woord(tokens[at + 1], persoon)
    if client is None or not woord:
        return ""
    wie = _van_wie(woord, client, persoon, getal_van(clausule_na(tokens, at + 1)))
    return _OPEN if wie and tokens[at].type == "OF" else wie


def _persoon(tokens: Sequence[Token], at: int) -> Token | None:
    """Return whom or what the clause before a conjunction says the client has."""
    heeft = tokens[at - 1] if at else None
    if heeft is None or heeft.type != "WW" or heeft.waarde.werkwoord != "hebben" or at < 2:  # noqa: PLR2004 - noun, verb
        return None
    ding = tokens[at - 2]
    return ding if ding.type in _TE_HEBBEN and ding.extra != "eigen" else None


_TE_HEBBEN = frozenset({"BEZIT", "ZAAK", "WONING", "ACTOR"})


def _is_iemand(ding: Token) -> bool:
    return ding.type == "ACTOR" or (ding.type == "BEZIT" and is_gezinslid(str(ding.waarde)))


def _woord(token: Token, persoon: Token) -> str:
    """Return the pronoun that a clause begins with, by itself or taken for the article of a noun that has none."""
    klein = token.tekst.lower()
    if klein in VOORNAAMWOORDEN and (token.type == "DIE" or is_pronomen(token)):
        return klein
    kaal = klein.partition(" ")[2]
    los = kaal in zonder_lidwoord() and token.bepaler in ({"het"} if _is_onzijdig(persoon) else {"deze"})
    return token.bepaler if los else ""


def _van_wie(woord: str, client: Token, persoon: Token, getal: str) -> str:
    """Return whether a pronoun is somebody beside the client, by what the text calls both and its verb."""
    if getal and getal != _getal(persoon):
        return ""
    if woord not in _ZIJ:
        return _LID
    if not _is_iemand(persoon):
        return ""
    if is_pronomen(client):
        return "" if client.tekst.lower() in _ZIJ else _LID
    van_client = MEER if client.extra == "meervoud" else EEN
    return _LID if getal and getal != van_client else _OPEN


def _getal(persoon: Token) -> str:
    klein = persoon.tekst.lower()
    return MEER if persoon.extra == "meervoud" or klein.endswith("kinderen") else EEN


def _is_onzijdig(persoon: Token) -> bool:
    return persoon.tekst.lower().endswith("kind")


def _naam(persoon: Token | None) -> str:
    return "" if persoon is None else persoon.tekst.lower()


@cache
def zonder_lidwoord() -> frozenset[str]:
    """Return the nouns that somebody has without an article: *werk*, *dagbesteding*."""
    return frozenset(rij["woord"] for rij in lexicon_rows("zonder_lidwoord"))


def _gesplitst(voegwoord: Token, volgend: Token, context: Context) -> tuple[Token, list[Token]]:
    """Return a conjunction and a pronoun as one word, and what is left of the noun that had taken the pronoun in."""
    los = volgend.type == "DIE" or is_pronomen(volgend)
    eind = volgend.end if los else volgend.start + len(volgend.bepaler)
    tekst = " ".join(context.source.text[voegwoord.start : eind].split())
    die = Token("DIE", tekst, voegwoord.start, eind, "en")
    if los:
        return die, []
    kaal = volgend.tekst.partition(" ")[2]
    begin = volgend.end - len(kaal)
    return die, [Token(volgend.type, kaal, begin, volgend.end, volgend.waarde, "", volgend.extra)]
