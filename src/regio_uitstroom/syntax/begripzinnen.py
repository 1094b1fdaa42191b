"""What is particular to sentences that define a term: the condition of a step that is added, and what to write.

*Kan deze niet worden vastgesteld, dan geldt als …*: *deze* is the term.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.voorop import in_woorden

WIJST_TERUG = frozenset({"deze", "die", "die gemeente", "deze gemeente", "dat", "zij"})
"""Words for what was described before; beside *vastgesteld* they are the term, not the client."""
_BEKEND = frozenset({"vastgesteld", "vast", "bepaald", "bepalen", "bekend", "achterhaald", "achterhalen"})
_TUSSEN = frozenset({"ook"})


def met_term(tokens: Sequence[Token], naam: str) -> list[Token]:
    """Return a condition with the term for the word that points back at it."""
    uit = list(tokens)
    woorden = {woord for token in tokens for woord in token.tekst.lower().split()}
    if woorden.isdisjoint(_BEKEND):
        return uit
    voor = next((at for at in range(1, min(3, len(uit))) if uit[at].tekst.lower() not in _TUSSEN), 0)
    if voor and uit[voor].tekst.lower() in WIJST_TERUG:
        oud = uit[voor]
        uit[1 : voor + 1] = [Token("ROL_GEMEENTE", f"de {naam}", oud.start, oud.end, naam)]
    return uit


def met_hulp(findings: list[Diagnostic], begin: int, tekst: str = "") -> None:
    """Tell of the unknown words in a definition, and of one that cannot be read, what can be written instead."""
    for at in range(begin, len(findings)):
        woord = dict(findings[at].waarden).get("woord", "")
        if findings[at].kind is kinds.ONBEKEND_WOORD and woord in _HULP:
            findings[at] = evolve(findings[at], hint=_HULP[woord])
        elif findings[at].kind is kinds.NIET_TE_DUIDEN and not findings[at].hint:
            findings[at] = evolve(findings[at], hint=_GEMEENTE if _VAN_GEMEENTE.search(tekst) else _OMSCHRIJVING)


_VAN_GEMEENTE = re.compile(r"\b(?:de|een) gemeente(?: in de regio)?,? (?:waar|die|niet)\b", re.IGNORECASE)
_GEMEENTE = (
    "zo wordt een gemeente omschreven: `de gemeente waar de cliënt onmiddellijk voorafgaand aan het verblijf zijn "
    "woonadres had`, `… in de drie jaar voorafgaand aan het verblijf ten minste twee jaar zijn woonadres had`, `… het "
    "langst zijn woonadres had`, of `de gemeente van voorkeur`; wat er meer bij staat, kan in een eigen zin"
)
_OMSCHRIJVING = (
    "schrijf wie of wat het is, en wat daarvan geldt: `cliënten die …`, `verblijf in …`, `de zorgaanbieder die …`; wat "
    "er meer bij staat, kan in een eigen zin"
)


_LANGST = (
    "dat wordt alleen geteld in `de gemeente waar de cliënt in de drie jaar voorafgaand aan het verblijf het langst "
    "zijn woonadres had`; waar iemand anders dan met een adres was, staat niet in het dossier"
)
_EERST = (
    "alleen de eerste melding wordt uitgerekend: schrijf `de gemeente waar de cliënt zich voor het eerst heeft "
    "gemeld`; waar iemand het eerst woonde of verbleef, is geen gemeente die het programma uitrekent"
)
_HULP = {"langst": _LANGST, "langste": _LANGST, "het eerst": _EERST, "eerst": _EERST, "eerste": _EERST}


def voorop_in(tokens: Sequence[Token], source: Source) -> tuple[int, int, str] | None:
    """Return where a condition stands that begins with its verb, and its words with the verb behind."""
    if len(tokens) < 2 or tokens[1].type != "INDIEN" or tokens[1].end > tokens[1].start:  # noqa: PLR2004 - the term, and it
        return None
    einde = next((at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT"), len(tokens))
    deel = tokens[2:einde]
    return tokens[1].start, max(token.end for token in deel), in_woorden(source, deel)
