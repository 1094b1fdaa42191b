"""*Mocht de cliënt minderjarig zijn, dan …*, *zou blijken …*: a condition, and not what he was allowed.

It is read as the same condition with its own verb in front: *Is de cliënt minderjarig, dan …*.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_MOCHT = {"mocht": False, "mochten": True, "zou": False, "zouden": True}
"""The words that open such a condition, with whether what they go with is of several."""
_DIEPER = CONDITIONS | RELATIVES | {"DAT", "DAN", "KOMMA"}
"""Behind one of these an infinitive is of another clause."""


def zonder_mocht(tokens: list[Token]) -> list[Token]:
    """Return a sentence that begins with *mocht* with the verb that this asks for in front; others as they are."""
    mocht = tokens[0]
    at = _infinitief(tokens) if is_mocht(mocht) else None
    if at is None or _nog_een(tokens, at):
        return tokens
    meervoud = _MOCHT[mocht.tekst.lower()]
    vorm: Werkwoordsvorm = tokens[at].waarde
    tekst = tokens[at].tekst.removeprefix(vorm.partikel) if meervoud else enkelvoud().get(vorm.werkwoord, "")
    if not tekst:
        return tokens
    eind = tokens[at].end
    voorop = evolve(vorm, partikel="", persoon=True, meervoud=meervoud, infinitief=False)
    los = [Token("PARTIKEL", vorm.partikel, eind, eind, vorm.partikel)] if vorm.partikel else []
    eerste = Token("WW", tekst.capitalize(), mocht.start, mocht.end, voorop)
    return [eerste, *tokens[1:at], *los, *tokens[at + 1 :]]


def is_mocht(token: Token) -> bool:
    """Whether a sentence that begins with this word begins with such a condition."""
    return token.type == "WW" and token.tekst.lower() in _MOCHT


def _infinitief(tokens: Sequence[Token]) -> int | None:
    """Return where the first infinitive of the condition stands: with more, it is the one that the others hang on."""
    for at in range(1, len(tokens)):
        if tokens[at].type in _DIEPER:
            return None
        if tokens[at].type == "WW" and tokens[at].waarde.infinitief and not tokens[at].waarde.te:
            return at
    return None


def _nog_een(tokens: Sequence[Token], at: int) -> bool:
    """Whether another infinitive hangs on the same word, behind *en* or *of*: a denial may be of both."""
    for plek in range(at + 1, len(tokens)):
        if tokens[plek].type in {"KOMMA", "DAN"}:
            return False
        if tokens[plek].type in {"EN", "OF"}:
            erna = tokens[plek + 1 :]
            eind = next((i for i, token in enumerate(erna) if token.type in {"KOMMA", "DAN"}), len(erna))
            return any(t.type == "WW" and t.waarde.infinitief for t in erna[:eind]) and not _begint_zin(erna)
    return False


def _begint_zin(erna: Sequence[Token]) -> bool:
    """Whether a clause of its own follows, with its verb in front: *en is hij …*."""
    return bool(erna) and erna[0].type == "WW" and not erna[0].waarde.infinitief


@cache
def enkelvoud() -> dict[str, str]:
    """Return the finite form of each verb that goes with *hij*, without its particle."""
    vormen = lexicon().werkwoorden.vormen
    uit: dict[str, str] = {}
    for woord, vorm in vormen.items():
        if vorm.persoon and not (vorm.meervoud or vorm.verleden or vorm.te):
            uit.setdefault(vorm.werkwoord, woord.removeprefix(vorm.partikel))
    return uit
