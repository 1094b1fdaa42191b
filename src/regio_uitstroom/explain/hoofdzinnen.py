"""Headings of the tree of reasons as main clauses: the verb on its second place.

Only clauses of which the subject is known are turned; the words of a text with another subject stay as they are.
"""

from __future__ import annotations

import re

_WERKWOORD = r"is|was|heeft|had|verblijft|verbleef|woont|woonde|krijgt|behoort|uitstroomt"
_CLIENT = re.compile(r"^(de cliënt) (.+) (is|was|heeft|had|verblijft|verbleef|woont|woonde|krijgt|behoort)$")
_BIJZIN = re.compile(rf",|\b(?:die|dat|waar\w*|wie|of|en|als|{_WERKWOORD})\b")
"""What makes it uncertain that the last verb belongs to the client: a clause inside, or another verb."""

_VAST = (
    (re.compile(r"^deze tekst de cliënt dekt$"), "deze tekst dekt de cliënt"),
    (re.compile(r"^deze tekst op (.+) van kracht is$"), r"deze tekst is op \1 van kracht"),
    (re.compile(r"^het niet zo is dat (.+)$"), r"het is niet zo dat \1"),
    (
        re.compile(r"^(.+) niet buiten toepassing is gelaten op grond van (.+)$"),
        r"\1 is niet buiten toepassing gelaten op grond van \2",
    ),
    (re.compile(r"^(het [^,]*verblijf van de cliënt) (begonnen|geëindigd) is$"), r"\1 is \2"),
    (
        re.compile(r"^er op grond van deze tekst urgentie is verleend$"),
        "er is op grond van deze tekst urgentie verleend",
    ),
)


def als_hoofdzin(bijzin: str) -> str:
    """Return a clause that can follow *dat* as a main clause, where its subject is known; otherwise as it is."""
    for vorm, hoofdzin in _VAST:
        if vorm.match(bijzin):
            return vorm.sub(hoofdzin, bijzin)
    gevonden = _CLIENT.match(bijzin)
    if gevonden is None or _BIJZIN.search(gevonden[2]):
        return bijzin
    return f"{gevonden[1]} {gevonden[3]} {gevonden[2]}"
