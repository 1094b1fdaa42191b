"""*Tot de doelgroep rekenen partijen ook …*: whoever is added to the target group by a sentence of its own.

A text covers nobody outside its *doelgroep* (grammar-notes, decision G7). Left to a person, such a sentence would be
asked of nobody whom it adds: they do not come through the gate. So it is refused, with the list that says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in

_OOK = r"(?:ook|mede|tevens|eveneens|verder|daarnaast)"
_DOET = r"(?:behoor\w*|behoren|reken\w*|val(?:t|len)|horen|hoort|word(?:t|en))"
_ERBIJ = re.compile(
    rf"^{_OOK} (?:tot|onder) de doelgroep {_DOET}\b|"
    rf"^(?:tot|onder) de doelgroep {_DOET}\b(?: \w+){{0,3}}? {_OOK}\b|"
    rf"\b{_DOET} {_OOK} (?:tot|onder|bij) de doelgroep(?: gerekend)?$|"
    rf"^{_OOK} .* {_DOET} (?:tot|onder|bij) de doelgroep(?: gerekend)?$|"
    rf"^[^,]* (?:reken\w*) {_OOK} .* tot de doelgroep$",
    re.IGNORECASE,
)
_REDEN = "wie niet in de omschrijving van de doelgroep staat, komt niet aan de tekst toe"
_WEL = "zet allen in één opsomming: `Tot de doelgroep behoren: a. cliënten die …; en b. cliënten die …`"


def meld_erbij(tokens: Sequence[Token], context: Context) -> None:
    """Report a sentence that adds somebody to the target group."""
    if not soorten_in(tokens).isdisjoint({"DUBBELPUNT", "INDIEN", "TENZIJ"}):
        return
    span = context.span(sorted(tokens, key=lambda token: token.start))
    tekst = " ".join(span.text.split())
    if "doelgroep" in tekst.lower() and _ERBIJ.search(tekst.rstrip(".")):
        context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=tekst, reden=_REDEN, wel=_WEL))
