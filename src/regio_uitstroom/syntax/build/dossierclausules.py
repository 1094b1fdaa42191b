"""Clauses as words: each of those that a conjunction joins, and each thing of a row, by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.open_werkwoorden import PARTIKELS, samengesteld

WIE = frozenset({"hij", "zij", "die", "cliënt", "cliënten", "betrokkene", "persoon", "personen", "hem"})
"""Words for whom a clause is about."""
_UIT_TE = re.compile(rf"\b({'|'.join(PARTIKELS)}) te (\w+en)\b")


def te_samen(tekst: str) -> str:
    """Return a clause with *uit te stromen* as the verb that it is."""
    return _UIT_TE.sub(r"\1\2", tekst)


def infinitief(woord: str) -> str:
    """Return a form of a verb as its infinitive; another word as it is."""
    vormen = lexicon().werkwoorden.vormen
    vorm = vormen.get(woord.lower()) or samengesteld(woord.lower(), vormen)
    return woord.lower() if vorm is None else f"{vorm.partikel}{vorm.werkwoord}".replace(" ", "")


_VOEGWOORD = re.compile(r",? (?:en |maar |of (?=\S+ ))")
"""What joins clauses; *weigert of verlaat*, two verbs with the rest in common, is one that neither answers."""
_STAAT_VAST = re.compile(
    r"(?:(?:er|de|cliënt|hij|is|wordt|kan|worden|genoegzaam|voldoende) )*"
    r"(?:vaststaat|vast staat|(?:is |wordt )?(?:aangetoond|gebleken|bewezen|vastgesteld)(?: is)?),? dat "
)
"""What only says that the rest is so."""


def clausules(tekst: str) -> Iterator[str]:
    """Yield a clause, without words that only say that it is so, and each that it joins with *en* or *of*."""
    kern = _STAAT_VAST.sub("", " ".join(tekst.split()), count=1)
    yield kern
    delen = _VOEGWOORD.split(kern)
    for deel in delen if len(delen) > 1 else ():
        if _is_vorm(deel.rpartition(" ")[2]) and " " in deel:
            yield deel
    yield from leden(kern)


_NEVEN = re.compile(
    r",? (?:en/of|en|of|dan wel|alsmede|alsook|evenals|noch|maar|doch|hetzij|plus|respectievelijk|met daarnaast) |, "
)
_ZOWEL = re.compile(r"\bzowel (.+?) als ")
_NAAST = re.compile(r" naast ((?:(?:een|zijn|haar|de|het) )?[\w-]+)")
_VOORZETSELS = frozenset({"met", "van", "voor", "aan", "bij", "in", "op", "uit", "over", "naar", "tot", "om", "door"})
_MEER_DAN_WERKWOORD = frozenset({"nodig", "kwijt"})
"""Words that make another predicate of the verb behind them: what needs *nodig heeft*, nobody has."""


def leden(tekst: str) -> Iterator[str]:
    """Yield a clause with each thing of a row in the place of that row: *kinderen heeft*, *werk heeft*.

    The row is what its conjunction joins: right of it what stands before the verb, left of it what stands there
    without a phrase of its own (*contact met zijn kinderen en een partner* is a row behind *met*).
    """
    tekst = _ZOWEL.sub(r"\1 en ", tekst)
    if infinitief(tekst.rpartition(" ")[2]) == "hebben" and (naast := _NAAST.search(tekst)) is not None:
        yield f"{naast[1]} heeft"
        tekst = f"{tekst[: naast.start()]}{tekst[naast.end() :]}"
        yield tekst
    eerste, *rest = _NEVEN.split(tekst)
    werkwoorden = _slot(rest[-1]) if rest else []
    over = [woord for woord in eerste.lower().split() if woord not in WIE | _ALGEMEEN and not _is_vorm(woord)]
    vooraan = [woord for woord in eerste.split() if _is_vorm(woord)]
    if (
        not rest
        or not eerste.split()
        or not (werkwoorden or vooraan)
        or _MEER_DAN_WERKWOORD.intersection(rest[-1].split())
    ):
        return
    if _is_vorm(eerste.split()[-1]) and _is_vorm(rest[0].split()[0]):
        return  # *weigert of verlaat*: no row of things
    if not vooraan and WIE.isdisjoint(eerste.lower().split()) and set(map(infinitief, werkwoorden)) <= {"zijn"}:
        return  # *de kinderen en de ouders gelukkig zijn*: the row is what is said to be so
    yield " ".join([eerste, *werkwoorden])
    if not _VOORZETSELS.intersection(over[1:]):
        for lid in rest:
            yield " ".join([lid, *(() if lid is rest[-1] and werkwoorden else werkwoorden or vooraan)])


_ALGEMEEN = frozenset({"de", "het", "een", "geen", "niet", "er", "sprake", "zijn", "haar"})


def _slot(deel: str) -> list[str]:
    """Return the verbs that a clause ends with."""
    woorden = deel.split()
    begin = len(woorden)
    while begin > 1 and _is_vorm(woorden[begin - 1]):
        begin -= 1
    return woorden[begin:]


def _is_vorm(woord: str) -> bool:
    return woord.lower() in lexicon().werkwoorden.vormen
