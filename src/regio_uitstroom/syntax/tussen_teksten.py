"""Sentences on which text decides: *Het basisconvenant is niet van toepassing op …*, *Bij strijd gaat het voor*.

Kept as they stand they would decide nothing, and the other text would go on as if they were not there. A rule says for
itself which rule of another text it departs from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Gebouwd
from regio_uitstroom.syntax.token import Token

WEL = (
    "voor wie een tekst geldt, staat in die tekst zelf; welke regel voorgaat, zegt de regel: `In afwijking van "
    "artikel 2 van … is de gemeente van voorkeur verantwoordelijk voor …`, of `Onverminderd artikel 2 van …`"
)
"""What to write."""
_SOORT = r"[\w-]*(?:convenant|verordening|regeling|beleidsregels?|overeenkomst|afspraken)\b"
_TEKST = rf"(?:het|de) (?:[\w\"“”'-]+ ){{0,6}}?{_SOORT}"
_CLIENTEN = r"(?:de |een |alle )?(?:cliënt|persoon|personen|mensen|woningzoekende|jongere|aanvrager)"
_GAAT = r"\b(?:gaat|gaan)"
_VORMEN = re.compile(
    rf"\b{_TEKST}.*\b(?:niet|uitsluitend|alleen|slechts) van toepassing\b"
    rf"|\b{_TEKST}.*\bvan toepassing op {_CLIENTEN}"
    rf"|{_GAAT} (?:.* )?voor op {_TEKST}"
    rf"|{_GAAT} {_TEKST}(?: .*)? voor\b"
    rf"|\b{_TEKST}(?: .*)? {_GAAT} (?:.* )?voor\b"
    rf"|\bprevale(?:ert|ren) {_TEKST}"
    rf"|\b{_TEKST}(?: .*)? prevale(?:ert|ren)\b",
    re.IGNORECASE,
)


def tussen_teksten(zin: Gebouwd, tokens: Sequence[Token]) -> bool:
    """Whether a sentence that is kept in words, or could not be read, says which text decides."""
    if zin is not None and not (isinstance(zin, ast.Regelzin) and isinstance(zin.kern, ast.Bepaling)):
        return False
    woorden = " ".join(token.tekst for token in sorted(tokens, key=lambda token: token.start))
    return _VORMEN.search(woorden) is not None
