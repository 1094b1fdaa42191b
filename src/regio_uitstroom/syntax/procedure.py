"""Sentences on how parties work together, by what they are about: they are kept, and nobody is asked (decision 054).

Who decides in a dispute, who is given a mandate, what becomes of data, who contacts whom: a sentence of one of these
kinds decides for no client, unless it also says what comes of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import TESTS

_GESCHIL = r"(?:geschil\w*|menings?verschil\w*|verschil(?:len)? van mening)"
_BESLIST_WIE = r"(?:beslist|beslissen|adviseert|bemiddelt)(?: uiteindelijk)? (?:de|het|een) \w+(?: \w+)*"
_ONEENS = (
    r"(?:(?:indien )?verschil(?:t|len)\b.*\bvan mening|"
    rf"bij (?:een )?{_GESCHIL}|(?:als|indien|wanneer)\b.*\b(?:van mening verschillen|oneens|niet eens))"
)
_SOORTEN = tuple(
    re.compile(vorm)
    for vorm in (
        rf"^{_ONEENS}\b.* ,? ?(?:dan )?{_BESLIST_WIE}$",
        rf"^{_GESCHIL}\b.*\b(?:wordt|worden) (?:voorgelegd|beslecht|voorgedragen)\b",
        r"\b(?:kan|kunnen|mag|mogen)\b.*\b(?:mandateren|mandaat|machtigen|delegeren)\b",
        r"^\S+(?: \S+){0,4} (?:wijkt|wijken) (?:\w+ )?gemotiveerd af van (?:het|een) advies\b",
        r"\b(?:persoons)?gegevens\b.*\b(?:bewaard|vernietigd|verwerkt|gedeeld|uitgewisseld)\b",
        r"\b(?:verstrekt|verstrekken|deelt|delen|wisselen)\b.*\b(?:persoons)?gegevens\b",
        r"\bdra(?:gen|agt)\b.*\bbij in de kosten van (?:het|de) (?!begeleiding|opvang|huisvesting|zorg|cliënt)",
        r"\b(?:neemt|nemen)\b.*\bcontact op\b",
        r"\bcliënt\b.*\b(?:voorkeur|wens\w*)\b.*\bkenbaar (?:maken|maakt)\b",
        r"\bstel(?:t|len)\b.*\b(?:jaarlijks|gezamenlijk)\b.*\bhet aantal woningen (?:\w+ )?vast\b",
        r"^de (?:woning)?corporatie doet de cliënt\b.*\been (?:\w+ )?aanbod\b",
        r"\bbijzondere bijstand aanvragen\b",
    )
)
_GEVOLG = re.compile(
    r"\bweiger|\bverval|\bintrek|\bingetrok|\bin aanmerking\b|\bvoorrang\b|\baanspraak|"
    r"\brecht op (?:urgentie|voorrang)|"
    r"\bop straffe\b|\banders\b|\bwaarna\b|\bwaardoor\b|\bbij gebreke\b|\btenzij\b|\bmits\b|\bgeen urgentie|"
    r"\bis (?:dan )?(?:de )?(?:\w+ )*verantwoordelijk voor\b"
)
"""What says that something comes of it for a client."""
_OVER_URGENTIE = re.compile(r"\b(?:mandateren|mandaat|machtigen|delegeren|aanbod)\b")
"""What may be about urgency: it is not given by it."""


def is_procedure(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, is of one of these kinds and says not what comes of it."""
    soorten = soorten_in(list(tokens))
    if _GEVOLG.search(tekst) or ("URGENTIE" in soorten and not _OVER_URGENTIE.search(tekst)):
        return False
    eigen = "CLIENT" in soorten and not TESTS.isdisjoint(soorten) and tokens[0].type not in {"INDIEN", "WW"}
    return not eigen and any(vorm.search(tekst) for vorm in _SOORTEN)
