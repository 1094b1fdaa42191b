"""What cannot count, or not count, as a refusal: what is one already, and what says so of everything else.

*Alleen een weigering zonder geldige reden geldt als weigering* bounds the refusals that count; as one more thing that
counts it would do the opposite. So would *ziekte noch verhindering*, and a refusal of a home would count twice.
"""

from __future__ import annotations

import re

_GEEN = re.compile(
    r"^(?:geen|noch|niets|niemand|nooit|niet (?:elk|elke|ieder|iedere|alle|altijd))\b|\bnoch\b", re.IGNORECASE
)
_ALLEEN = re.compile(
    r"^(?:alleen|uitsluitend|slechts|enkel|louter|pas|eerst|hoogstens|hooguit|ten hoogste|minstens|ten minste)\b",
    re.IGNORECASE,
)
_WEIGERING = re.compile(
    r"\b(?:weiger(?:en|ing|ingen)|afwij(?:zen|zing)|afslaan|niet[- ](?:accepteren|aanvaarden|aannemen|aanvaarding|"
    r"acceptatie)|non-acceptatie)\b(?! van (?!(?:(?:de|het|een|die|deze|dit|dat|elk|elke|ieder|iedere) )?(?:\w+[ -])*"
    r"(?:\w*woning|\w*woonruimte|\w*aanbod|\w*aanbieding)\b))",
    re.IGNORECASE,
)
"""A refusal of a home, or of nothing that is named."""
_MEER = re.compile(r"\bweigeringen\b|\b(?:twee|drie|vier|beide|alle) weigering", re.IGNORECASE)
_NIET_PASSEND = re.compile(r"\bniet[- ]passend|\bonpassend|\bongeschikt", re.IGNORECASE)

_BEZWAAR_GEEN = (
    "dit kan zeggen dat iets geen weigering is, of dat het uitblijven ervan een weigering is",
    "schrijf `Afwezigheid wegens ziekte geldt niet als weigering` of `Het uitblijven van een reactie geldt als …`",
)
_BEZWAAR_ALLEEN = (
    "dit zegt wat er buiten valt, en niet wat erbij komt",
    "schrijf wat niet telt: `Een weigering om medische redenen geldt niet als weigering`",
)
_BEZWAAR_DUBBEL = (
    "een weigering van een woning telt al als weigering: zij zou twee keer tellen",
    "laat de zin weg, of schrijf wat niet telt: `Een weigering om medische redenen geldt niet als weigering`",
)
_BEZWAAR_MEER = (
    "er gaat hoogstens één weigering af",
    "schrijf `Een weigering om … geldt niet als weigering`, of in de regel `drie keer een woning heeft geweigerd`",
)
_BEZWAAR_NIET_PASSEND = (
    "of een woning past, staat in het dossier bij elk aanbod: er zou een weigering van een andere woning af gaan",
    "laat de zin weg, en schrijf in de regel `een passende woning`",
)


def bezwaar(handeling: str, *, telt: bool) -> tuple[str, str] | None:
    """Return why this cannot count, or be left out, as a refusal, and what to write; None where it can."""
    if _GEEN.search(handeling):
        return _BEZWAAR_GEEN
    if _ALLEEN.search(handeling):
        return _BEZWAAR_ALLEEN
    weigering = _WEIGERING.search(handeling) is not None
    if weigering and telt:
        return _BEZWAAR_DUBBEL
    if weigering and _NIET_PASSEND.search(handeling):
        return _BEZWAAR_NIET_PASSEND
    return _BEZWAAR_MEER if weigering and _MEER.search(handeling) else None
