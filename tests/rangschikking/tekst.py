"""A text with urgency, and the tie-break between the clients who have it."""

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""
"""The text, up to its first lid."""
_KETEN = """Reageren meer urgente woningzoekenden op dezelfde woning, dan gaat voor:
   a. degene met de oudste urgentie;
   b. degene met de meeste punten; en
   c. bij gelijke datum beslist het lot.
"""


def keten(lid: int) -> str:
    """Return a chain of criteria as a lid of this number."""
    return f"{lid}. {_KETEN}"
