"""Headings of the tree of reasons as main clauses: the verb on its second place.

Only clauses of which the subject is known are turned; the words of a text with another subject stay as they are.
"""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows

_WERKWOORD = (
    r"is|zijn|was|waren|heeft|hebben|had|hadden|verblijft|verbleef|woont|woonde|krijgt|behoort|uitstroomt|ligt|lag|leidt|"
    r"stond|stonden|staat|kan|kunnen|wordt|worden|gaat|wil|volgt|ontvangt|werkt"
)
_DEEL = r"(?:'s-)?[A-Z][\w'-]*"
_NAAM = rf"(?:de gemeente )?{_DEEL}(?:(?: (?:aan|op|bij|de|den))* {_DEEL})*"
_ONDERWERP = (
    r"de cliënt|aan de cliënt|urgentie(?= aan de cliënt)|er|deze tekst|toepassing|de urgentie(?: onder deze tekst)?|"
    r"de aanvraag|de aanmelding|"
    r"(?:de|het) [\w-]+(?: [\w-]+){0,2} van de cliënt|de (?:datum|dag) van (?:de|het) \w+|de (?:verwachte )?\w+datum|"
    rf"terugkeer naar (?:de gemeente van \w+|{_NAAM})|"
    r"de gemeente van (?:regie of )?(?:herkomst|voorkeur|vestiging|regie|inschrijving)"
)
_ZIN = re.compile(
    rf"^(?P<wie>{_ONDERWERP}) (?:(?P<midden>.+?) )?(?P<pv>{_WERKWOORD})"
    r"(?P<rest> (?:dan|uit|in|bij|tot|van|op|aan|naar|voor|vanaf|sinds) [^,]+"
    r"| (?:\w*ge\w+|ver\w+|be\w+|ont\w+|aanvaard)(?: (?:bij|in|tot) [^,]+)?"
    r"| (?:gaan )?\w+en(?: (?:aan|in|op|van|naar) [^,]+)?)?"
    r"(?P<gerekend>, gerekend .+)?$"
)
_STAAT = re.compile(rf"^(?!de cliënt zijn )(?:{_ONDERWERP}) (?:{_WERKWOORD})\b")
"""A main clause already; *zijn* behind the client is no verb (*de cliënt zijn woonadres in Houten heeft*)."""
_VAST_OF = re.compile(
    r"\b(?:jaar of ouder|woon- of verblijfplaats|op of na|op of vóór|regie of herkomst|die (?:gemeente|regio))\b"
    r"|, anders dan tijdens (?!.*\bdie\b)[^,]+,"
    r"|(?<!\bte )\bzijn (?=\w)|\b(?:of|en) (?=(?:in |te )?(?:de gemeente )?(?:'s-)?[A-Z])"
)
"""Words that join no clauses: fixed pairs, *zijn* with what is somebody's, *of* between names."""
_BIJZIN = re.compile(rf",|\b(?:die|dat|waar\w*|wie|of|en|als|worden|{_WERKWOORD})\b")
"""What makes it uncertain that the verb belongs to the subject: a clause inside, or another verb."""

_VERBLIJF = r"het (?:[\w-]+ )*verblijf(?: van de cliënt)?(?: in (?!niet\b)[\w-]+(?: (?!niet\b)[\w-]+)*)?"
_GEMEENTEN = rf"(?:{_NAAM}(?:(?:,| of) {_NAAM})*|(?:een|geen) (?:deelnemende |andere )?gemeente|de gemeente van \w+)"

_VAST = (
    (re.compile(r"^deze tekst de cliënt dekt$"), "deze tekst dekt de cliënt"),
    (re.compile(r"^deze tekst op (.+) van kracht is$"), r"deze tekst is op \1 van kracht"),
    (re.compile(r"^het niet zo is dat (.+)$"), r"het is niet zo dat \1"),
    (
        re.compile(r"^(.+) niet buiten toepassing is gelaten op grond van (.+)$"),
        r"\1 is niet buiten toepassing gelaten op grond van \2",
    ),
    (re.compile(rf"^({_VERBLIJF}) ((?:niet )?(?:begonnen|geëindigd|beëindigd)) is$"), r"\1 is \2"),
    (re.compile(rf"^({_VERBLIJF}) niet is (begonnen|geëindigd|beëindigd)$"), r"\1 is niet \2"),
    (
        re.compile(rf"^(?P<wie>{_GEMEENTEN}) (?P<wat>(?:niet )?de regie(?: niet)?) (?P<pv>voert|heeft)$"),
        r"\g<wie> \g<pv> \g<wat>",
    ),
    (re.compile(r"^de regie ((?:niet )?bij [^,]+) ligt$"), r"de regie ligt \1"),
    (
        re.compile(r"^er op grond van deze tekst urgentie is verleend$"),
        "er is op grond van deze tekst urgentie verleend",
    ),
    (re.compile(r"^(.+) niet (kan|kunnen) worden vastgesteld$"), r"\1 \2 niet worden vastgesteld"),
    (re.compile(r"^(de gemeente van \w+) ([^,]*)deelneemt$"), r"\1 neemt \2deel"),
    (
        re.compile(r"^de cliënt (?:uitstroomt uit ([^,]+)|uit ([^,]+) uitstroomt)$"),
        r"de cliënt is aan het uitstromen uit \1\2",
    ),
)


@cache
def _tussen_voorzieningen() -> re.Pattern[str]:
    """Return what matches *of* and *en* before a facility, where they join no clauses."""
    frasen = {frase for rij in lexicon_rows("voorzieningen") for frase in rij["frasen"].split("|") if frase}
    return re.compile(rf"\b(?:of|en) (?=(?:{'|'.join(map(re.escape, sorted(frasen)))})\b)")


def als_hoofdzin(bijzin: str) -> str:
    """Return a clause that can follow *dat* as a main clause, where its subject is known; otherwise as it is."""
    for vorm, hoofdzin in _VAST:
        if vorm.match(bijzin):
            return vorm.sub(hoofdzin, bijzin)
    gevonden = None if _STAAT.match(bijzin) else _ZIN.match(bijzin)
    if gevonden is None:
        return bijzin
    wie, midden, vorm_, rest, gerekend = gevonden.group("wie", "midden", "pv", "rest", "gerekend")
    if any(_BIJZIN.search(_tussen_voorzieningen().sub("", _VAST_OF.sub("", deel or ""))) for deel in (midden, rest)):
        return bijzin
    return " ".join(filter(None, (wie, vorm_, midden, (rest or "").strip()))) + (gerekend or "")
