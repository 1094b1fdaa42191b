"""Two places, or two facilities, in one clause: only with *of* or a comma between them it is one of both.

*In Zeist ten minste een jaar in Houten woonde* and *voorafgaand aan de aanvraag in Zeist … in Houten woonde* name two
places of which the sentence does not say what the first is for: it is never added to where somebody must have lived.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Gebouwd, Partijen
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin

_TUSSEN = re.compile(r"(?:,|;|\b(?:of|en|dan wel|hetzij|alsmede|evenals)\b|[a-z0-9]°?\.)\s*\Z", re.IGNORECASE)
"""What stands between two phrases that are named beside each other."""


def weiger_tweede(z: Zin, zinsdelen: Sequence[Bepaling], wel: str) -> None:
    """Report a phrase of a kind of which another stands in the clause already, and not beside it."""
    tekst = z.delen.span.source.text
    for een, ander in pairwise(sorted(zinsdelen, key=lambda deel: deel.span.start)):
        if _TUSSEN.search(tekst[een.span.end : ander.span.start]) is None:
            weiger(z, een.span, f"er staat ook `{ander.woorden}`, en niet waar dit dan bij hoort", wel)
            return


def neem_gebieden(z: Zin) -> tuple[Any, ...]:
    """Take where somebody lived or was registered; the register itself is no place."""
    genomen = [i for i in z.delen.items if _is_plaats(z, i)]
    z.delen.items = [i for i in z.delen.items if i not in genomen]
    plaatsen = [i for i in genomen if any(map(_telt_als_plaats, i.inhoud.delen))]
    weiger_tweede(z, plaatsen, "noem één keer waar hij woonde: `ten minste een jaar in Houten woonde`")
    return tuple(deel for plaats in plaatsen for deel in plaats.inhoud.delen if _telt_als_plaats(deel))


def _is_plaats(z: Zin, item: Gebouwd) -> bool:
    """Whether it is where somebody lived (*in*), or of or with what he was registered (*van*, *bij*)."""
    if not isinstance(item, Bepaling) or item.aaneengesloten or not isinstance(item.inhoud, Partijen):
        return False
    if item.voorzetsel == "VOLGENS":  # *volgens de basisregistratie personen*: in it
        return not any(map(_telt_als_plaats, item.inhoud.delen))
    return item.voorzetsel in {"IN", "BINNEN"} or (item.voorzetsel in {"BIJ", "VAN"} and z.type != "W_WONEN")


def _telt_als_plaats(deel: Gebouwd) -> bool:
    return not (isinstance(deel, ast.Gebied) and deel.naam == "basisregistratie")
