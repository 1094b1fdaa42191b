"""Sentences that say when there is something of a client, in words that are no definition.

*Er is ook sprake van regiobinding als …*: another case of a term, or one in which it is not there. What rules ask for
hangs on it, so such a sentence is never kept as one that decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.syntax.token import Token, soorten_in

_BIJ = (
    r"(?:ook|eveneens|tevens|mede|daarnaast|bovendien|verder|voorts|in (?:ieder|elk) geval|alleen|slechts|enkel|"
    r"uitsluitend|pas|eerst|steeds|altijd|nooit|niet|geen|evenmin|dan|wel)"
)
"""What stands beside the verb: that it is another case, the only one, or one in which it is not so."""
_BIJ_0 = rf"(?:(?P<bij>{_BIJ}(?: {_BIJ})*) )?"
_BIJ_1 = rf"(?P<bij>{_BIJ}(?: {_BIJ})*) "
_ALS = r" ?,? (?:als|indien|wanneer|ingeval)\b"
_OVER_IETS = tuple(
    map(
        re.compile,
        (
            rf"van (?P<term>.+?) is {_BIJ_0}sprake{_ALS}",
            rf"er is {_BIJ_0}sprake van (?P<term>.+?){_ALS}",
            rf"{_BIJ_1}is (?:er )?sprake van (?P<term>.+?){_ALS}",
            rf"(?P<term>.+?) is {_BIJ_0}a(?:an|f)wezig{_ALS}",
        ),
    )
)
"""Forms that are about no doer, whoever the condition is about."""
_VAN_CLIENT = tuple(
    map(
        re.compile,
        (
            rf"(?P<term>[^,]+?) is er(?: (?P<bij>{_BIJ}(?: {_BIJ})*))?{_ALS}",
            rf"(?P<term>[^,]+?) is {_BIJ_1}er{_ALS}",
            rf"(?P<term>[^,]+?) (?:ontbreekt|bestaat)(?: (?P<bij>{_BIJ}(?: {_BIJ})*))?{_ALS}",
            rf"(?:als|indien|wanneer|ingeval) .+, (?:dan )?is (?:er )?{_BIJ_0}sprake van (?P<term>.+)",
            rf"(?:als|indien|wanneer|ingeval) .+, (?:dan )?is (?P<term>.+?) {_BIJ_0}a(?:an|f)wezig",
            rf"(?:als|indien|wanneer|ingeval) .+, (?:dan )?(?:ontbreekt|bestaat) {_BIJ_0}(?P<term>.+)",
        ),
    )
)
"""Forms that are about a client only where the condition names him."""
_LIDWOORD = re.compile(r"^(?:de|het|een) ")
_SCHRIJF_BEGRIP = (
    "schrijf `Onder {term} wordt verstaan: de cliënt heeft …`, en noem dat begrip in de regel waarvoor het telt"
)
_SCHRIJF_SAMEN = (
    "zet alle gevallen in één omschrijving, als `Van {term} is sprake als de cliënt … of …`, en noem dat begrip in de "
    "regel waarvoor het telt"
)


def schrijf_begrip(tokens: Sequence[Token], tekst: str) -> str | None:
    """Return what to write for a sentence that says when there is something; None for another one."""
    gevonden = next(_passend(tokens, tekst.rstrip(" .")), None)
    if gevonden is None or "passend" in tekst:
        return None
    vorm = _SCHRIJF_SAMEN if gevonden["bij"] or " afwezig" in tekst or "ontbreekt" in tekst else _SCHRIJF_BEGRIP
    return vorm.format(term=_LIDWOORD.sub("", gevonden["term"].strip()))


def _passend(tokens: Sequence[Token], tekst: str) -> Iterator[re.Match[str]]:
    soorten = soorten_in(list(tokens))
    over_client = "CLIENT" in soorten and tokens[0].type not in {"ACTOR", "ORGANISATIE"}
    for vorm in (*_OVER_IETS, *(_VAN_CLIENT if over_client else ())):
        gevonden = vorm.match(tekst)
        if gevonden is not None:
            yield gevonden
