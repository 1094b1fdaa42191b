"""The line under *Gegevens* that lets a clause stand as it is written, where the record holds part of it only.

What a record knows is not asked beside it. Of a clause that says more (*in de twee jaar voorafgaand aan de aanvraag al
een urgentieverklaring heeft gekregen*) no computed wording means the same: a fact of the text's own does.
"""

from __future__ import annotations

import re

from regio_uitstroom.resolve.gegevensregel import gegevensregel

_CLIENT = re.compile(
    r"^(?:hij|zij|ze|die|(?:de|deze|die|een) (?:cliënt|houder|aanvrager|persoon|woningzoekende|uitstromer)) ",
    re.IGNORECASE,
)
_ANDER = re.compile(r"^(?:de|het|een|er|deze|dit|dat|zijn|haar|hun|aan hem|terugkeer|ook|wie)\b", re.IGNORECASE)
"""What a clause begins with that is about somebody or something else, or may be."""
_BIJZIN = re.compile(r"\b(?:die|dat|wie|waar\w*|om|indien|als|terwijl)\b", re.IGNORECASE)
"""Of what holds a clause of its own, the verb that the fact turns on cannot be told."""
_ONTKENT = re.compile(r"\b(?:geen|niet|nooit|nimmer)\b", re.IGNORECASE)
_WEG = re.compile(r"; laat (?P<over>`[^`]+`) weg, of maak van het geheel een eigen gegeven$")
_EIGEN = re.compile(r"maak (?:er dan|daarvan(?: dan)?|er) een eigen gegeven(?: van)?$")


_DOOR_WIE = (
    "door wie het is gedaan, weet het dossier niet: maak er een eigen gegeven van, met de cliënt vooraan, zoals "
    "`zelf de aanvraag ingediend: de cliënt heeft zelf de aanvraag ingediend (ja of nee)`"
)
"""Without by whom it was done, the clause is another one: *indien de aanvraag door hem zelf is ingediend*."""


def met_eigen_gegeven(tekst: str, wel: str) -> str:
    """Return what to write for a clause that the record answers in part, with the fact that says all of it."""
    if _ONTKENT.search(tekst):
        wel = wel.replace("`aan hem urgentie is toegekend`", "`aan hem geen urgentie is toegekend`")
    weg, eigen = _WEG.search(wel), _EIGEN.search(wel)
    regel = _regel(tekst) if weg or eigen else ""
    if weg is not None and weg["over"].startswith("`door "):
        return _DOOR_WIE
    if not regel:
        return wel
    zet = f"zet onder Gegevens: `{regel}`"
    if weg is None:
        return _EIGEN.sub(zet.replace("\\", r"\\"), wel)
    zonder = wel[: weg.start()].removeprefix("schrijf ")
    return f"{zet}; dan wordt ernaar gevraagd. Zonder {weg['over']} rekent het programma: {zonder}"


def _regel(tekst: str) -> str:
    """Return the declaration of a clause on the client; empty for one on somebody else, and where none can be read."""
    kaal = _CLIENT.sub("", " ".join(tekst.split()), count=1)
    ander = kaal == tekst and _ANDER.match(tekst) is not None
    return "" if ander or _BIJZIN.search(kaal) is not None else gegevensregel(f"de cliënt {kaal}")
