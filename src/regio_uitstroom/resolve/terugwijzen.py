"""Words that point back at another sentence: *hij*, *deze cliënt*, *hun*, *dan* mean whom or what that one was about.

Nothing of a sentence before is taken along, so a rule with such a word would hold for everybody. Where the sentence
before is about every client *hij* is just the client; a sentence that decides is refused otherwise, a duty told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import attrs

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.kinds_plicht import WIJST_TERUG, WIJST_TERUG_PLICHT
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast

_BESLIST = (
    ast.Urgentie,
    ast.Verantwoordelijk,
    ast.Terugkeer,
    ast.Verval,
    ast.Intrekking,
    ast.Geldigheid,
    ast.Verlenging,
)
_HIJ = "hij"
_WIJST_AAN = ("deze ", "die ")
_OPENERS = r"(?:indien|tenzij|mits|wanneer|zodra|zolang|voor zover|nadat|totdat|voordat|als|ook als)"
_BIJZIN = re.compile(rf"\b{_OPENERS}\b[^,;.]*(?:,|;|$)", re.IGNORECASE)
_VOORNAAMWOORD = (
    r"\b(?:hij|hem|hen|hun|zij|ze|diens|dezen)\b"
    r"|\b(?:zijn|haar) (?=(?:urgentie|huisvesting|begeleiding|\w*opvang|woning|aanvraag)\b)"
    r"|^deze (?=(?:krijgt|komt|heeft|wordt|verliest|gaat|meldt)\b)"
)
_DAN = re.compile(r"(?<!, )\bdan\b(?! wel\b)", re.IGNORECASE)
_VERGELEKEN = (
    r"(?:jonger|ouder|langer|korter|hoger|lager|eerder|later|meer|minder|groter|kleiner|vaker|anders?|verder|sneller|"
    r"beter|slechter|zwaarder|niets|niemand|ruimer|verder|dichter|zelfstandiger|goedkoper|duurder)"
)
"""Words before *dan* that compare."""
_EERSTE_WOORD = re.compile(r"(?<!, )(?<!,\n)\bdan\s+\Z", re.IGNORECASE)
_LAATSTE_WOORD = re.compile(r"\s+dan\b", re.IGNORECASE)
_RUIM = 40
"""So many characters before a sentence hold one word and the white space behind it."""
_ANDER = re.compile(r"\b(?:partner|kind|kinderen|ouders?|moeder|vader|gezin|gezinsleden|huisgenoot)\b", re.IGNORECASE)
"""People whom *hij* can mean as well."""


def meld_terugwijzend(context: Context, artikelen: Iterable[ast.Artikel]) -> None:
    """Report each sentence that points back at one before it that is not about every client."""
    for artikel in artikelen:
        eerder: list[tuple[int, ast.Regelzin]] = []
        for nummer, lid in enumerate(artikel.leden):
            for zin in lid.zinnen:
                if isinstance(zin, ast.Regelzin):
                    _meld(context, zin, [(een, plaats == nummer) for plaats, een in reversed(eerder)])
                    eerder.append((nummer, zin))


def _meld(context: Context, zin: ast.Regelzin, eerder: Sequence[tuple[ast.Regelzin, bool]]) -> None:
    """Report one sentence; ``eerder`` those before it, the nearest first, with whether they stand in the same lid."""
    if zin.aanhang is not None or not isinstance(zin.kern, (*_BESLIST, ast.Verplichting)):
        return
    woord = _dan(zin) or _voornaamwoord(zin, eerder)
    if woord:
        soort = WIJST_TERUG if isinstance(zin.kern, _BESLIST) else WIJST_TERUG_PLICHT
        context.meld(soort, zin.span, woord=woord)


def _dan(zin: ast.Regelzin) -> str:
    """Return *dan* where no condition of the same sentence stands before it; at its edge it is in no constituent."""
    tekst, span = zin.span.source.text, zin.span
    vooraf = _EERSTE_WOORD.search(tekst, max(0, span.start - _RUIM), span.start)
    eind = _LAATSTE_WOORD.match(tekst, span.end)
    woorden = " ".join(tekst[vooraf.start() if vooraf else span.start : eind.end() if eind else span.end].split())
    gevonden = _DAN.search(woorden)
    ervoor = rf"\b(?:{_OPENERS}|{_VERGELEKEN})\b"
    if gevonden is None or re.search(ervoor, woorden[: gevonden.start()], re.IGNORECASE):
        return ""
    return gevonden[0]


def _voornaamwoord(zin: ast.Regelzin, eerder: Sequence[tuple[ast.Regelzin, bool]]) -> str:
    """Return the word that means the client of a sentence before, where that one is not every client."""
    woorden = " ".join(zin.woorden.split())
    zonder = _BIJZIN.sub(lambda weg: " " * len(weg[0]), woorden)
    gevonden = _terug().search(zonder)
    if gevonden is None or _genoemd().search(woorden[: gevonden.start()]) is not None or _is_aangewezen(zin, gevonden):
        return ""
    eigen = any(_beperkt(deel, zelfde_lid=True) for deel in _bijzinnen(zin))
    return gevonden[0].strip() if _is_verengd(eerder, eigen=eigen) else ""


def _is_aangewezen(zin: ast.Regelzin, gevonden: re.Match[str]) -> bool:
    """Whether *zij* in front, or in a condition, was read as what a sentence before names: then it is no client."""
    if gevonden[0].lower() not in _ZIJ:
        return False
    if gevonden.start() == 0:
        return all(client.span.start != zin.span.start for client in _clienten(zin))
    overal = (client for deel in (zin.kern, *zin.aanloop, *zin.staarten) for client in _clienten(deel))
    return all(client.woorden.lower() not in _ZIJ for client in overal)


_ZIJ = frozenset({"zij", "ze"})


def _is_verengd(eerder: Sequence[tuple[ast.Regelzin, bool]], *, eigen: bool) -> bool:
    """Whether the last sentence that names a client or somebody else, is not about every client.

    ``eigen``: the sentence has a condition of its own, so that of the rule before it is no case that it takes along.
    """
    for zin, zelfde_lid in eerder:
        if _ANDER.search(zin.woorden) is not None:
            return True
        clienten = list(_clienten(zin))
        if clienten:
            return any(map(is_groep, clienten)) or any(
                _beperkt(deel, zelfde_lid=zelfde_lid and not eigen) for deel in _bijzinnen(zin)
            )
    return False


def _bijzinnen(zin: ast.Regelzin) -> Iterator[ast.Bijzin]:
    return (deel for deel in (*zin.aanloop, *zin.staarten) if isinstance(deel, ast.Bijzin))


def _beperkt(deel: ast.Bijzin, *, zelfde_lid: bool) -> bool:
    """Whether a clause says which clients it is about: in the same lid any does, elsewhere what describes them."""
    return zelfde_lid or re.match(rf"{_OPENERS}\b", deel.woorden, re.IGNORECASE) is None


def is_groep(client: ast.Client) -> bool:
    """Whether words for clients are not for every client."""
    gewoon = client.woord == _HIJ or client.woord in _gewone_woorden()
    return not gewoon or client.beperking is not None or client.begrip is not None or bool(client.of) or client.andere


def _clienten(knoop: Any) -> Iterator[ast.Client]:  # noqa: ANN401 - any part of a tree
    """Yield the clients that the main clause of a sentence is about."""
    if isinstance(knoop, ast.Client):
        yield knoop
    elif isinstance(knoop, tuple):
        for deel in knoop:
            yield from _clienten(deel)
    elif isinstance(knoop, ast.Regelzin):
        yield from _clienten(knoop.kern)
    elif attrs.has(type(knoop)) and isinstance(knoop, ast.Knoop):
        for veld in attrs.fields(type(knoop)):
            yield from _clienten(getattr(knoop, veld.name))


@cache
def _gewone_woorden() -> frozenset[str]:
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["vraagt"] == "niets")


@cache
def _namen() -> str:
    """Return what matches a noun for clients."""
    frasen = {
        frase
        for rij in lexicon_rows("clienten")
        if rij["sleutel"] != _HIJ
        for frase in (*rij["frasen"].split("|"), *rij["meervoud"].split("|"))
        if frase and not frase.startswith(_WIJST_AAN)
    }
    return "|".join(map(re.escape, sorted(frasen, key=len, reverse=True)))


@cache
def _genoemd() -> re.Pattern[str]:
    return re.compile(rf"(?<!\bdeze )(?<!\bdie )\b(?:{_namen()})\b", re.IGNORECASE)


@cache
def _terug() -> re.Pattern[str]:
    return re.compile(rf"{_VOORNAAMWOORD}|\b(?:deze|die) (?:{_namen()})\b", re.IGNORECASE)
