"""*In alle overige gevallen is X verantwoordelijk*: a rule that yields to the others of its article on that question.

It is *Onverminderd* those. What *anders* and *voor overige cliënten* begin, is the same.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax.plek import OVERIGE, Plek, Plekken
from regio_uitstroom.syntax.token import Token

_GEVALLEN = re.compile(
    r"(?:in|voor) (?:(?:de|alle) )?(?:overige|andere) (?:gevallen|cliënten|personen|woningzoekenden|jeugdigen)|anders",
    re.IGNORECASE,
)
_BEGINT = frozenset({"in", "voor", "anders"})
_HIER = "overige gevallen"
_LANGST = 4
"""So many tokens it has at most, with a verb behind it."""


def overige_gevallen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on all other cases with that said as a reference; others as they are."""
    if tokens[0].tekst.lower() not in _BEGINT:
        return tokens
    eind = next((at for at, token in enumerate(tokens[: _LANGST + 1]) if token.type == "WW"), 0)
    kop = tokens[:eind]
    if not kop or _GEVALLEN.fullmatch(" ".join(token.tekst for token in kop)) is None:
        return tokens
    if not _beslist(tokens[eind:]):
        return tokens
    eerste, laatste = kop[0], kop[-1]
    einde = eerste.start if eerste is laatste else eerste.end
    onverminderd = Token("ONVERMINDERD", eerste.tekst, eerste.start, einde, "onverminderd")
    plek = Plekken((Plek(voorgaand=OVERIGE),))
    return [onverminderd, Token("VERWIJZING", _HIER, laatste.start, laatste.end, plek), *tokens[eind:]]


def _beslist(hoofdzin: list[Token]) -> bool:
    """Whether a main clause is on urgency, on who is responsible, or on what a municipality pays."""
    betaalt = any(token.type == "WW" and token.waarde.werkwoord in _BETAALT for token in hoofdzin)
    gemeente = betaalt and any(token.type in _GEMEENTE for token in hoofdzin)
    return gemeente or any(token.type == "URGENTIE" or token.waarde == "verantwoordelijk" for token in hoofdzin)


_BETAALT = frozenset({"betalen", "bekostigen", "financieren"})
_GEMEENTE = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN"})
