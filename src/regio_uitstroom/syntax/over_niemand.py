"""Sentences that fit no form and are about no client's outcome, by what they are about: kept, and nobody is asked.

An open rule makes every outcome on its question a judgment, for every client (decision 033). So much is not asked for
how many homes a quota has, what stands in a plan, the agreement that is signed, how an application is handed in, and
what a provider of care or a client does about care (decision 054). Any word of what is decided undoes that, and so does
what says what comes of it. The writer is told that such a sentence counts in no outcome (RU157).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.beslissend import telt_verblijf
from regio_uitstroom.syntax.build.plicht_waaraan import is_uitkomst
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES, TESTS

_GEMEENTE = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE"})
_WIE_OF_WAT = _GEMEENTE | {"ACTOR", "ORGANISATIE", "CLIENT", "ZAAK", "WONING", "MOMENT", "TAAK", "VOORZIENING"}
_BESLIST = _GEMEENTE | {"URGENTIE", "WONING", "NIET"}
_KOPPELT = re.compile(
    r"\b(?:anders|waarna|waardoor|gebreke|straffe|zo niet|tenzij|mits|pas|alvorens|voordat|voorwaarde|gevolg\w*|geen|"
    r"nooit|slechts|alleen|uitsluitend|hooguit|ten koste)\b",
    re.IGNORECASE,
)
"""What says that something hangs on it, or leaves somebody out."""
_UITKOMST = re.compile(
    r"weiger|afgewezen|afwijz|verval|intrek|ingetrok|in aanmerking|voorrang|behandeling|\brecht\b|aanspraak|toegewezen|"
    r"toewijz|toegekend|honore|willig|keur|\w+maal\b|\bkeer\b|opnieuw|nogmaals|ten hoogste|maximaal|per jaar|jaarlijks",
    re.IGNORECASE,
)
"""What can come of an application, and how often one may be handed in."""
_GEDAAN = re.compile(r"^(?:\w{0,5}ge|be|ver|ont|her)\w+(?:d|t|en)$", re.IGNORECASE)
"""An unknown word of which the form is that of a participle: something else is done to it as well."""


def gaat_over_niemand(tokens: Sequence[Token], tekst: str, *, beslist: bool) -> bool:
    """Whether a sentence decides for no client. ``beslist``: a word of it is about urgency or about a municipality."""
    soorten = soorten_in(tokens)
    if (
        _KOPPELT.search(tekst)
        or telt_verblijf(tekst)
        or "BEGRIP_FEIT" in soorten
        or tokens[0].type in {"WW", *CONDITIONS}
    ):
        return False
    if _dient_in(tokens, tekst) or _verhaalt(tokens, soorten):
        return True
    vormen = (_telt_woningen, _maakt_stuk, _zorgaanbieder_doet, _client_doet)
    return not (beslist or is_uitkomst(tekst)) and any(vorm(tokens, soorten) for vorm in vormen)


@cache
def _namen(soort: str) -> frozenset[str]:
    """Return the things, or acts, of one kind (``neutraal.csv``)."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("neutraal") if rij["soort"] == soort)


@cache
def plichten(*, client: bool) -> frozenset[str]:
    """Return the acts that decide nothing when a client does them, or to whatever they are done."""
    rijen = lexicon_rows("plichten")
    return frozenset(r["handeling"] for r in rijen if (r["wie"] == "client" if client else r["waaraan"] == "alles"))


def _is(token: Token, *soorten: str) -> bool:
    """Whether a token is a thing of one of these kinds."""
    return token.type in {"ZAAK", "MOMENT"} and any(str(token.waarde) in _namen(soort) for soort in soorten)


def _eerste(tokens: Sequence[Token]) -> Token | None:
    return next((token for token in tokens if token.type in _WIE_OF_WAT), None)


def _hoofdwerkwoord(tokens: Sequence[Token]) -> int:
    """Return where the verb of the main clause stands: the first that is finite; past the end without one."""
    return next((at for at, t in enumerate(tokens) if t.type == "WW" and t.waarde.persoon), len(tokens))


def _handeling(tokens: Sequence[Token], at: int) -> str:
    """Return what the verb says, with the particle that stands further on."""
    werkwoord: str = tokens[at].waarde.werkwoord
    los = next((t.tekst for t in tokens[at + 1 :] if t.type == "PARTIKEL"), "")
    return f"{tokens[at].waarde.partikel or los}{werkwoord}"


def _telt_woningen(tokens: Sequence[Token], soorten: set[str]) -> bool:
    """*Van het contingent van 100 woningen neemt Houten er 55*, *… tellen niet mee voor het contingent*."""
    eerste = _eerste(tokens)
    if eerste is None or not (eerste.type == "WONING" or _is(eerste, "contingent")):
        return False
    mensen = {"CLIENT", "TAAK", "VOORZIENING", "URGENTIE", *CONDITIONS, *RELATIVES}
    return any(_is(token, "contingent") for token in tokens) and soorten.isdisjoint(mensen)


def _maakt_stuk(tokens: Sequence[Token], soorten: set[str]) -> bool:
    """*De corporatie en de cliënt sluiten een overeenkomst*: what is made, and stands in it, is a document."""
    at = _hoofdwerkwoord(tokens)
    voorwerp = next((token for token in tokens[at + 1 :] if token.type in _WIE_OF_WAT), None)
    if voorwerp is None or not _is(voorwerp, "stuk") or not soorten.isdisjoint(_BESLIST):
        return False
    return _eerste(tokens[:at]) is not None and _handeling(tokens, at) in _namen("maken")


def _zorgaanbieder_doet(tokens: Sequence[Token], soorten: set[str]) -> bool:
    """*De zorgaanbieder zorgt voor een overdracht aan het wijkteam van …*: he decides on no application."""
    if tokens[0].type != "ACTOR" or str(tokens[0].waarde) not in _namen("zorg") or tokens[1].type != "WW":
        return False
    gemeente = any(ander.type in _GEMEENTE and een.type != "VAN" for een, ander in pairwise(tokens))
    iets = next((token.type for token in tokens[2:] if token.type in _WIE_OF_WAT), "") == "ZAAK"
    vrij = soorten.isdisjoint({"GEMEENTE", "URGENTIE", "WONING", "NIET", "DAT"})
    return iets and vrij and not gemeente and _handeling(tokens, 1) in plichten(client=False)


def _client_doet(tokens: Sequence[Token], soorten: set[str]) -> bool:
    """*De cliënt aanvaardt begeleiding zolang …*: his duty about care, and every client's."""
    if tokens[0].type != "CLIENT" or tokens[1].type != "WW" or not soorten.isdisjoint(_BESLIST | TESTS):
        return False
    wat = next((token for token in tokens[2:] if token.type in _WIE_OF_WAT), tokens[0])
    return wat.type in {"TAAK", "ZAAK"} and not _is(wat, "verzoek") and _handeling(tokens, 1) in plichten(client=True)


def _verhaalt(tokens: Sequence[Token], soorten: set[str]) -> bool:
    """*De gemeente die opvang heeft geboden, kan de kosten verhalen op …*: what municipalities settle between them."""
    at = next((i for i, t in enumerate(tokens) if t.type == "WW" and t.waarde.werkwoord in _namen("verhalen")), None)
    mag = any(t.type == "WW" and t.waarde.werkwoord in {"kunnen", "mogen"} for t in tokens)
    kosten = any(token.type == "ZAAK" and token.tekst.lower().endswith("kosten") for token in tokens)
    op = any(een.type == "OP" and ander.type in _GEMEENTE | {"ACTOR"} for een, ander in pairwise(tokens))
    eerste = _eerste(tokens)
    doet = eerste is not None and eerste.type in _GEMEENTE | {"ACTOR", "ORGANISATIE"}
    return at is not None and mag and kosten and op and doet and soorten.isdisjoint({"URGENTIE", "WONING", "NIET"})


def _dient_in(tokens: Sequence[Token], tekst: str) -> bool:
    """*De aanvraag wordt niet door de cliënt zelf maar door … ingediend*: how, and by whom for him, not for whom."""
    eerste, at = _eerste(tokens), _hoofdwerkwoord(tokens)
    if eerste is None or not _is(eerste, "verzoek") or at == len(tokens) or tokens[at].waarde.werkwoord != "worden":
        return False
    hoofdzin = tokens[
        : next((i for i, t in enumerate(tokens) if i > at and t.type in RELATIVES | {"DAT"}), len(tokens))
    ]
    gedaan = [
        _handeling(hoofdzin, i) for i, t in enumerate(hoofdzin) if t.type == "WW" and i != at and _is_deelwoord(t)
    ]
    beperkt = any(
        (een.type != "DOOR" and ander.type == "CLIENT") or (een.type == "NIET" and ander.type != "DOOR")
        for een, ander in pairwise(tokens)
    )
    anders = any(token.type == "ONBEKEND" and _GEDAAN.match(token.tekst) for token in hoofdzin)
    open_ = anders or not soorten_in(tokens).isdisjoint({*CONDITIONS, *RELATIVES, "GEMEENTE"} - {"DAT", "OM"})
    return bool(gedaan) and set(gedaan) <= _namen("afhandelen") and not (beperkt or open_ or _UITKOMST.search(tekst))


def _is_deelwoord(token: Token) -> bool:
    deelwoord: bool = token.waarde.deelwoord
    return deelwoord and not token.waarde.persoon
