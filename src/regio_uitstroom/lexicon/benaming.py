"""The words for the client in what is asked of him: whatever he is called, it is the same question of one person."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows

CLIENT = "de cliënt"
ANDEREN = frozenset({"kind", "gezin", "gezinsleden", "jeugdige of ouder"})
"""Words that can mean somebody beside the client (*het kind gaat naar school*)."""
ONBEPAALD = frozenset({"persoon", "bewoner", "kandidaat"})
"""Words that mean the client as a subject only: beside him *de persoon* can be anybody."""
_HIJ = re.compile(r"^(?:hij|betrokkene)(?= )", re.IGNORECASE)
ONBEPAALD_ERNA = r"(?![-'\u2019])(?!,? (?:die|wiens|\w+ wie|van)\b)"
"""That nothing behind a word for somebody says which one he is (*de aanvrager van de vergunning*)."""
_HEM = re.compile(r"\bhem\b", re.IGNORECASE)


def met_client(tekst: str, eigen: frozenset[str] = frozenset()) -> str:
    """Return a clause with *de cliënt* for the words of the lexicon, and ``eigen`` of a text, that mean him.

    *Hem* is somebody else in a clause that names the client already.
    """
    tekst = _patroon(_woorden() | eigen).sub(_genoemd, _HIJ.sub(CLIENT, tekst))
    return tekst if CLIENT in tekst.lower() or tekst.lower().startswith(("zij ", "ze ")) else _HEM.sub(CLIENT, tekst)


def _genoemd(gevonden: re.Match[str]) -> str:
    """Return *de cliënt*, as it stands there where it does so already (*De cliënt uit Houten*)."""
    return gevonden[0] if gevonden[0].lower() == CLIENT else CLIENT


@cache
def _patroon(woorden: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of *de* with one of the words, unless what stands behind says which one that is."""
    namen = "|".join(re.escape(woord) for woord in sorted(woorden, key=lambda woord: (-len(woord), woord)))
    return re.compile(rf"\b(?:de|die|deze) (?:{namen})\b{ONBEPAALD_ERNA}", re.IGNORECASE)


@cache
def _woorden() -> frozenset[str]:
    """Return the words of one client, without those that beside him can mean somebody else."""
    rijen = [rij for rij in _zekere_rijen() if rij["sleutel"] not in ONBEPAALD | {"hij"}]
    return frozenset(frase for rij in rijen for frase in rij["frasen"].split("|") if frase and " " not in frase)


@cache
def zekere_woorden() -> frozenset[str]:
    """Return the keys of the words that ask nothing of the client himself, or what a record tells of him."""
    return frozenset(rij["sleutel"] for rij in _zekere_rijen())


def _zekere_rijen() -> list[dict[str, str]]:
    rijen = lexicon_rows("clienten")
    return [rij for rij in rijen if (rij["vraagt"] or rij["eigenschap"]) and rij["sleutel"] not in ANDEREN]


@cache
def onderwerp() -> re.Pattern[str]:
    """Return the pattern of the words for one client at the beginning of a sentence."""
    namen = "|".join(re.escape(woord) for woord in van_een_client())
    return re.compile(rf"(?:(?:de|het|een) (?:{namen})|hij|zij|betrokkene)\b(?!-)", re.IGNORECASE)


@cache
def van_een_client() -> tuple[str, ...]:
    """Return all words for one client, longest first."""
    return _zonder_lidwoord("frasen")


@cache
def van_clienten() -> tuple[str, ...]:
    """Return all words for several clients, longest first."""
    return _zonder_lidwoord("meervoud")


def _zonder_lidwoord(kolom: str) -> tuple[str, ...]:
    frasen = (rij[kolom] for rij in lexicon_rows("clienten") if rij["sleutel"] not in {"hij", *ANDEREN})
    woorden = {frase for rij in frasen for frase in rij.split("|") if frase and not frase.startswith(_MET_LIDWOORD)}
    return tuple(sorted(woorden, key=lambda woord: (-len(woord), woord)))


_MET_LIDWOORD = ("de ", "het ", "een ", "die ", "deze ")
