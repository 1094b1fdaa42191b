"""The client himself as a constituent: *van de cliënt*, *voor hem*; a narrower group (*voor gezinnen*) is none."""

from __future__ import annotations

from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.build.delen import Clienten
from regio_uitstroom.syntax.build.zin import Zin


def is_de_client(clienten: Clienten) -> bool:
    """Return whether it is the client: *de cliënt*, *de jeugdige*; not *gezinnen*, *jongeren* or *cliënten die …*."""
    return all(
        een.begrip is None
        and een.beperking is None
        and not een.andere
        and (een.woord in _gewone_woorden() or (een.woord in _ENE and een.woorden.lower().startswith(("de ", "deze "))))
        for een in clienten.delen
    )


_ENE = frozenset({"jeugdige", "kandidaat", "bewoner", "uitstromer"})
"""Words by which a text calls its client, where it speaks of the one (*de jeugdige*)."""


@cache
def _gewone_woorden() -> frozenset[str]:
    """Return the words for clients that ask nothing of them (``clienten.csv``)."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["vraagt"] == "niets")


@cache
def _enkelvoud() -> frozenset[str]:
    """Return the words for one client (``clienten.csv``)."""
    return frozenset(frase for rij in lexicon_rows("clienten") for frase in rij["frasen"].split("|"))


def _is_ene(clienten: Clienten) -> bool:
    """Whether the subject is one client whom the text calls by a word of its own: *de ingezetene*."""
    woorden = [een.woorden.lower().partition(" ") for een in clienten.delen]
    return all(lidwoord in {"de", "deze", "het"} and rest in _enkelvoud() for lidwoord, _, rest in woorden)


def neem_client(z: Zin, *voorzetsels: str) -> None:
    """Take the client, behind one of the prepositions or as the subject; a group stays behind, and is reported."""
    begin = list(z.delen.items)
    clienten: Clienten | None = z.delen.met(voorzetsels, Clienten) if voorzetsels else z.delen.een(Clienten)
    if clienten is None or is_de_client(clienten) or (not voorzetsels and _is_ene(clienten)):
        return
    z.delen.items = begin


def aan_zijn_gezin(z: Zin) -> bool:
    """Whether something is done to the household of the client: *aan zijn gezin urgentie is verleend*."""
    alle = (getattr(item, "inhoud", item) for item in z.alles)
    clienten = (een for item in alle if isinstance(item, Clienten) for een in item.delen)
    return any(een.woord == "gezin" and een.woorden.lower().startswith(_BEZIT) for een in clienten)


_BEZIT = ("zijn ", "haar ", "hun ", "diens ", "het gezin van ", "het huishouden van ")
