"""Words of saying, knowing and examining, behind which *of* asks whether something is so (``vraagwoorden.csv``)."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows

_ONDERWERP = r"hij|zij|ze|er|het|de|een|zijn|haar|hun|deze|die|dit|dat|sprake|[A-Z]\w+"
_HULP = r"is|zijn|was|heeft|hebben|had|wordt|worden|werd|kan|kunnen|wil|willen|zal"


def noemt_vraag(woorden: str, soort: str) -> bool:
    """Whether words hold one of saying or examining (``zeggen``), or one that leaves it open (``oordeel``)."""
    return _patroon(soort).search(woorden.lower()) is not None


def zonder_vraag(tekst: str) -> str:
    """Return a clause without what is asked in it: *hij niet laat weten of hij in Houten woont*.

    No record tells whether somebody said so, whatever it tells of what he was asked.
    """
    plek = _vraag().search(tekst)
    return tekst[: plek.start("of")].rstrip() if plek is not None else tekst


@cache
def _patroon(*soorten: str) -> re.Pattern[str]:
    rijen = (row["patroon"] for row in lexicon_rows("vraagwoorden") if row["soort"] in soorten)
    return re.compile("|".join(rf"\b(?:{patroon})\b" for patroon in rijen))


@cache
def _vraag() -> re.Pattern[str]:
    alle = _patroon("zeggen", "oordeel").pattern
    return re.compile(rf"(?:{alle})(?: (?:{_HULP}))* (?P<of>of) (?={_ONDERWERP}\b)")
