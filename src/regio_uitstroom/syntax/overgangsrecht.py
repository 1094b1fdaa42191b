"""Transitional law: what a sentence on applications from before a day says beside which text goes on for them.

*Aanvragen die vóór de inwerkingtreding zijn ingediend en waarop nog niet is beslist, worden behandeld volgens het oude
recht, tenzij de nieuwe bepalingen voor de aanvrager gunstiger zijn*: on which day an application was handed in, the
record holds; whether it was decided on, and which text is better for the client, a person says (decision 061).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.namen_van_teksten import DAG
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen

_AANVRAAG = r"\b((?:urgentie)?aanvra(?:gen|ag)(?: (?:om|voor) (?:een )?\w+)?)"
_GEWOON = (
    (re.compile(rf"{_AANVRAAG} van (?=v[oó][oó]r )", re.IGNORECASE), r"\1 die zijn ingediend "),
    (re.compile(rf"{_AANVRAAG},? (?=(?:ingediend|gedaan|ontvangen) v[oó][oó]r )", re.IGNORECASE), r"\1 die zijn "),
    (
        re.compile(
            r"\bvoordat ((?:dit|deze) [\w-]+) in werking (?:treedt|trad|is getreden)|"
            r"\bvoordat ((?:dit|deze) [\w-]+) (?:treedt|trad) in werking",
            re.IGNORECASE,
        ),
        "vóór de inwerkingtreding",
    ),
)
"""Other words for *aanvragen die zijn ingediend vóór …*, and for *vóór de inwerkingtreding*."""


def van_voor_een_dag(woorden: str) -> str:
    """Return the words of a sentence with what tells that an application is from before a day in its plain form."""
    for patroon, gewoon in _GEWOON:
        woorden = patroon.sub(gewoon, woorden)
    return woorden


_GEDAAN = r"(?:beslist|besloten|genomen|afgehandeld|afgedaan)"
_NOG_OPEN = re.compile(
    rf",? en (?:waarop|waarover|waaromtrent|die)(?: [\w{DAG}]+){{0,8}}? (?:niet|geen)(?: \w+){{0,3}}? "
    rf"(?:(?:is|zijn|was|waren) {_GEDAAN}|{_GEDAAN} (?:is|zijn|was|waren))\b"
    r"|,? en (?:die )?(?:\w+ ){0,4}?nog (?:lopen|in behandeling zijn)\b",
    re.IGNORECASE,
)
"""That an application still runs: *en waarop op die datum nog niet is beslist*."""
_BEHALVE = r"tenzij|(?:behalve|behoudens) (?:als|indien|wanneer|voor zover)"
_TOEVOEGING = re.compile(
    rf",? (?P<opener>{_BEHALVE}|mits|voor zover|indien|als|wanneer) (?P<wat>[^;]+)$", re.IGNORECASE
)
_MEER = re.compile(
    r", en\b|\b(?:artikel\w*|lid|leden|onderde(?:el|len)|hoofdstuk|paragraaf|betreft|betreffen|krijgt|krijgen|"
    r"verantwoordelijk\w*|vervalt|vervallen|waarna|waarbij|met dien verstande)\b",
    re.IGNORECASE,
)
"""What no choice between two texts says: a part of one, or a rule of its own."""


@frozen
class Gedeeld:
    """A sentence on applications without what is said beside it.

    ``uitzondering``: whether that excepts applications. ``weg``: the numbers of the days that went with it.
    """

    rest: str
    uitzondering: bool
    weg: frozenset[int]

    def dagen(self, tokens: Sequence[Token]) -> list[Token]:
        """Return the days that went with what is said beside it."""
        dagen = [token for token in tokens if token.type == "DATUM"]
        return [dag for at, dag in enumerate(dagen) if at in self.weg]


def zonder_toevoegingen(woorden: str) -> Gedeeld | None:
    """Return a sentence without what is said beside it; None where nothing is, or more than which text applies."""
    loopt = _NOG_OPEN.search(woorden)
    erbij = _TOEVOEGING.search(woorden, loopt.end() if loopt is not None else 0)
    if (loopt is None and erbij is None) or (erbij is not None and _MEER.search(erbij["wat"])):
        return None
    rest, weg = woorden, set[int]()
    for deel in (erbij, loopt):  # the last first, so that the other still stands where it was found
        if deel is not None:
            eerder = woorden[: deel.start()].count(DAG)
            weg |= set(range(eerder, eerder + deel[0].count(DAG)))
            slot = ", " if deel is loopt and rest[deel.end() : deel.end() + 2] == " w" else ""
            rest = f"{rest[: deel.start()]}{slot.rstrip()}{rest[deel.end() :]}"
    return Gedeeld(
        rest, erbij is not None and re.match(_BEHALVE, erbij["opener"], re.IGNORECASE) is not None, frozenset(weg)
    )
