"""Sentences on how parties work together, by what they are about: they are kept, and nobody is asked (decision 054).

Who decides in a dispute, who is given a mandate, what becomes of data, who contacts whom: a sentence of one of these
kinds decides for no client, unless it also says what comes of it. Who is heard before a withdrawal, that an objection
can be made, what stands in a decision, what it costs to apply: of these nothing comes, whatever word they hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.bestuurszinnen import is_bestuurszin
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES, TESTS

_GEVOLG = re.compile(
    r"\bweiger|\bverval|\bintrek|\bingetrok|\bin aanmerking\b|\bvoorrang\b|\baanspraak|"
    r"\brecht op (?:urgentie|voorrang)|"
    r"\bop straffe\b|\banders\b|\bwaarna\b|\bwaardoor\b|\bbij gebreke\b|\btenzij\b|\bmits\b|\bgeen urgentie|"
    r"\bis (?:dan )?(?:de )?(?:\w+ )*verantwoordelijk voor\b"
)
"""What says that something comes of it for a client."""
_TOCH = re.compile(
    r"\b(?:krijgt|krijgen|houdt|behoudt|behouden|blijft|blijven|verantwoordelijk|geen urgentie|afgewezen|geweigerd|"
    r"buiten behandeling|in aanmerking|voorrang)\b"
)
"""What a client gets or keeps, also where the rest is only how things are done."""
_VERDER_OVER = re.compile(r"\burgen\w*|\bhuisvest\w*|\bkosten\b|\bgemeente\w*")
"""What else a sentence on the care of a client may decide."""
_TERLOOPS = re.compile(
    r", (?:die|welke|dat|waarvan|zodat|waardoor|waarbij)\b.*\b(?:verantwoordelijk|kosten|draagt|dragen|huisvest\w*"
    r"|vervalt|verplicht\w*|aanbiedt|betaalt|rekening)\b|\bbindend (?:oordeel|advies)\b|: (?:dat|dit) (?:is|zijn)\b"
    r"|\ben dra(?:agt|gen)\b.*\bkosten\b"
    r"|\b(?:voor rekening van|ten laste van|op kosten van|te betalen door)\b"
)
"""What decides by the way, behind what a document holds: *…, die daarmee verantwoordelijk wordt*."""
_OVER_URGENTIE = re.compile(r"\b(?:mandateren|mandaat|machtigen|delegeren|aanbod)\b")
"""What may be about urgency: it is not given by it."""


_ALTIJD, _ALLEEN, _GEEN_PLICHT, _DEEL = "altijd", "alleen dit", "geen plicht", "dit deel"
"""How a kind holds (``hoe``): whatever else is in it; as all that is said; also where it is read as a duty; or only
for the words that it finds, so that what decides is looked for in the others (*met voorrang* within a place of care).
"""


@cache
def _soorten(hoe: str) -> tuple[re.Pattern[str], ...]:
    """Return the kinds of such sentences (``procedure.csv``) that hold in one way."""
    return tuple(re.compile(rij["patroon"]) for rij in lexicon_rows("procedure") if hoe in rij["hoe"].split(", "))


def _past(tekst: str, *hoe: str) -> bool:
    return any(vorm.search(tekst) for een in hoe for vorm in _soorten(een))


def is_procedure(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, is of one of these kinds and says not what comes of it."""
    return _TERLOOPS.search(tekst) is None and (is_bestuurszin(tokens, tekst) or _is_soort(tokens, tekst))


def _is_soort(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence is of one of the kinds, as far as what else stands in it allows."""
    if _past(tekst, _ALTIJD):
        return _TOCH.search(tekst) is None and not _zegt_nog_iets(tokens)
    if _op_zich(tekst):
        return not _zegt_nog_iets(tokens)
    soorten = soorten_in(list(tokens))
    if _GEVOLG.search(tekst) or ("URGENTIE" in soorten and not _OVER_URGENTIE.search(tekst)):
        return False
    if _past(tekst, _ALLEEN):
        return not _zegt_nog_iets(tokens)
    eigen = "CLIENT" in soorten and not TESTS.isdisjoint(soorten) and tokens[0].type not in {"INDIEN", "WW"}
    return not eigen and _past(tekst, "", _GEEN_PLICHT)


def _op_zich(tekst: str) -> bool:
    """Whether the words of such a kind stand in a sentence of which the others decide nothing."""
    rest = next((vorm.sub("", tekst) for vorm in _soorten(_DEEL) if vorm.search(tekst)), None)
    return rest is not None and not any(vorm.search(rest) for vorm in (_GEVOLG, _TOCH, _VERDER_OVER))


def is_samenstelling(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence says of whom a body consists: that is a duty of nobody, however it is read."""
    return _past(tekst, _GEEN_PLICHT) and is_procedure(tokens, tekst)


_WILLEN = frozenset({"willen", "streven", "proberen", "beogen", "zetten", "spannen"})
_OPENERS = CONDITIONS | RELATIVES | {"DAT", "OM"}


def _zegt_nog_iets(tokens: Sequence[Token]) -> bool:
    """Whether a second main clause stands in it: *ontvangt bericht en de gemeente neemt de huisvesting op zich*.

    Behind *en* more verbs are finite than clauses are opened there; that somebody wants something, is none.
    """
    volgorde = sorted(tokens, key=lambda token: token.start)
    staarten = [volgorde[at + 1 :] for at, token in enumerate(volgorde) if token.tekst.lower() in {"en", "maar", ";"}]
    return any(map(_is_hoofdzin, staarten))


def _is_hoofdzin(staart: Sequence[Token]) -> bool:
    """Whether what stands behind *en* has a finite verb of its own; the next part of a list has not."""
    deel = list(takewhile(lambda token: token.type not in {"ONDERDEEL", "PUNTKOMMA"}, staart))
    if deel and deel[0].type == "WW" and deel[0].waarde.werkwoord in _WILLEN:
        deel = list(takewhile(lambda token: token.type not in _OPENERS, deel))[2:]  # *willen voorkomen dat …*
    werkwoorden = sum(map(_is_gezegde, [None, *deel], deel))
    return werkwoorden > sum(1 for token in deel if token.type in _OPENERS)


def _is_gezegde(ervoor: Token | None, token: Token) -> bool:
    """Whether a token is a finite verb; *bericht* behind a participle is a noun: *heeft aangemeld bericht*."""
    naamwoord = ervoor is not None and ervoor.type == "WW" and ervoor.waarde.deelwoord and token.tekst == "bericht"
    return token.type == "WW" and bool(token.waarde.persoon) and not naamwoord
