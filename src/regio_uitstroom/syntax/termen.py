"""Which words can be a term of a text, and not what a rule says of somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from regio_uitstroom.lexicon.atoms import phrase_atoms
from regio_uitstroom.lexicon.trie import Entry
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.definitievormen import GEMEENTE

_CLIENT = re.compile(r"(?:(?:de|een|iedere|elke) )?[\w-]+ (?:, )?(?:die|wie|van|wiens)\b")
_VERBLIJF = re.compile(r"(?:het )?verblijf\b")
BEREKEND = {"ROL_GEMEENTE": GEMEENTE, "CLIENT": _CLIENT, "VOORZIENING": _VERBLIJF}
"""How a description begins of each class that the rules compute with."""
_PERSOON = frozenset({"hij", "persoon"})
"""Clients that are named without being told apart: pronouns, and *degene*."""
_BESLIST = frozenset({"urgent", "verantwoordelijk"})
"""What rules say of a client or a municipality."""


_INGEBOUWD = frozenset(
    {"URGENTIE", "TAAK", "MOMENT", "CLIENT", "WONING", "VOORZIENING", "ROL_GEMEENTE", "ROL_GEMEENTEN"}
)
"""Classes of words that the rules compute with, whatever a text says that they are."""


def is_ingebouwd(naam: str, lexicon: Lexicon) -> str:
    """Return the class of words that the rules compute with, whatever a text says that they are; empty of others."""
    woorden = phrase_atoms(naam.lower())
    eind, entry = lexicon.frasen.match(woorden, 0)
    if entry is None or eind != len(woorden):
        return ""
    return entry.klasse if entry.klasse in _INGEBOUWD or entry.waarde in IN_DOSSIER else ""


IN_DOSSIER = frozenset({"uitstroomgereed"})
"""What the record says that a client is, since when: whatever a text says that it means, nobody is asked it twice."""


def is_gebruikt(naam: str, tekst: str) -> bool:
    """Whether a term stands anywhere else in a text than where it is defined."""
    patroon = r"(?<!\w)" + r"\s+".join(map(re.escape, naam.split()))
    return len(list(islice(re.finditer(patroon, tekst, re.IGNORECASE), 2))) > 1


def is_nieuw(naam: str, lexicon: Lexicon) -> bool:
    """Whether words are a term that the text brings itself: none that the rules compute with, or that says so."""
    woorden = naam.lower().split()
    _, entry = lexicon.frasen.match(woorden, 0)
    bekend = entry is not None and entry.klasse in _INGEBOUWD
    return not bekend and not any(woord.startswith(_ZEGT_DE_REGEL) for woord in woorden)


_ZEGT_DE_REGEL = ("verantwoordelijk", "weiger", "verval", "passend", "aanspraak", "recht", "voorrang")


def is_term(naam: str, klasse: str, lexicon: Lexicon) -> bool:
    """Whether words can be a term of a class: its name, not what a rule says of somebody."""
    woorden = naam.split()
    if naam != naam.lower():
        return False
    gevonden = (lexicon.frasen.match(woorden, at)[1] for at in range(len(woorden)))
    bekend = [entry for entry in gevonden if entry is not None]
    if klasse == "ROL_GEMEENTE":
        noemt = any("gemeente" in woord or "woonplaats" in woord for woord in woorden)
        return noemt and all(_is_eigen_rol(entry, woorden) for entry in bekend)
    if klasse == "VOORZIENING":
        return not any(entry.klasse == "VOORZIENING" for entry in bekend)
    beslist = any(entry.klasse == "URGENTIE" or {entry.extra, entry.waarde} & _BESLIST for entry in bekend)
    alleen_werkwoord = len(woorden) == 1 and naam in lexicon.werkwoorden.vormen
    return not (beslist or alleen_werkwoord or any(entry.waarde in _PERSOON for entry in bekend))


def _is_eigen_rol(entry: Entry, woorden: Sequence[str]) -> bool:
    """Whether a known role is one that a text fills in (*gemeente van …*), not one that a rule gives."""
    if entry.klasse in {"ROL_GEMEENTEN", "CLIENT"} or entry.waarde in _BESLIST:
        return False
    eigen = str(entry.waarde).startswith("gemeente van") or (entry.waarde == "gemeente" and len(woorden) > 1)
    return entry.klasse != "ROL_GEMEENTE" or eigen
