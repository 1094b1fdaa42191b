"""Sentences on how parties work together, by what they are about: they are kept, and nobody is asked (decision 054).

Who decides in a dispute, who is given a mandate, what becomes of data, who contacts whom: a sentence of one of these
kinds decides for no client, unless it also says what comes of it. Who is heard before a withdrawal, that an objection
can be made, what stands in a decision, what it costs to apply: of these nothing comes, whatever word they hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import TESTS

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
_OVER_URGENTIE = re.compile(r"\b(?:mandateren|mandaat|machtigen|delegeren|aanbod)\b")
"""What may be about urgency: it is not given by it."""


@cache
def _soorten(*, altijd: bool) -> tuple[re.Pattern[str], ...]:
    """Return the kinds of such sentences (``procedure.csv``): those whatever else is in them, and the others."""
    rijen = lexicon_rows("procedure")
    return tuple(re.compile(rij["patroon"]) for rij in rijen if (rij["hoe"] == _ALTIJD) is altijd)


_ALTIJD = "altijd"


def is_procedure(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, is of one of these kinds and says not what comes of it."""
    if any(vorm.search(tekst) for vorm in _soorten(altijd=True)):
        return _TOCH.search(tekst) is None
    soorten = soorten_in(list(tokens))
    if _GEVOLG.search(tekst) or ("URGENTIE" in soorten and not _OVER_URGENTIE.search(tekst)):
        return False
    eigen = "CLIENT" in soorten and not TESTS.isdisjoint(soorten) and tokens[0].type not in {"INDIEN", "WW"}
    return not eigen and any(vorm.search(tekst) for vorm in _soorten(altijd=False))
