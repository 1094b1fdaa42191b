"""Definitions that are kept in their own words: what a term is called in the text, which no rule computes.

An agreement explains more words than its rules compute with. Such a definition is shown and decides nothing; where a
rule does name the term, a person is asked. Only a word that the rules need as what it is (a municipality, the group
that the text is for, an urgency) cannot be explained away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.lexicon.atoms import Atom, phrase_atoms
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.eigen import NIET_BEREKEND, Definitie
from regio_uitstroom.syntax.termen import is_ingebouwd

GETOOND = "geen regel van deze tekst noemt dit begrip: de omschrijving wordt getoond, en niet getoetst"
BLIJFT = "dit woord houdt in de regels zijn eigen betekenis: de omschrijving wordt getoond, en niet getoetst"
GEVRAAGD = (
    "de omschrijving wordt getoond, en niet getoetst: waar een regel dit begrip noemt, wordt ernaar gevraagd; moet de "
    "regel ermee rekenen, begin dan met `de cliënt heeft`, `personen die`, `verblijf in` of `de datum waarop`"
)
_LIDWOORD = frozenset({"de", "het", "een", "hetgeen", "datgene", "iedere", "elke", "ieder", "elk"})
"""How a description of a thing begins."""
_GRONDGEBIED = re.compile(
    r"(?:het )?(?:gezamenlijke? )?(?:grondgebied|gebied) van (?:de |alle )?(?:deelnemende |aangesloten )?"
    r"(?:gemeenten|partijen)(?: die (?:aan|bij) (?:dit|deze) \w+ (?:deelnemen|partij zijn))?"
)
"""The territory of the municipalities of the text: that is what *de regio* is in every rule."""
_TEKST = r"(?:dit|deze) \w+"
_PARTIJ = (
    rf"(?:hun handtekening onder {_TEKST} (?:hebben gezet|zetten)|{_TEKST} (?:hebben ondertekend|ondertekenen|hebben "
    rf"gesloten|sluiten|zijn aangegaan|aangaan)|(?:aan|bij) {_TEKST} (?:deelnemen|partij zijn|zijn aangesloten)|"
    rf"(?:deelnemen|partij zijn|zijn aangesloten) (?:aan|bij) {_TEKST})"
)
_GETAL = r"(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]+(?:tien|tig))"
_DEELNEMERS = re.compile(
    rf"(?!de gemeenten die aan {_TEKST} deelnemen$)(?:de |alle )?(?:gezamenlijke )?(?:{_GETAL} )?(?:deelnemende )?"
    rf"gemeenten die {_PARTIJ}"
)
"""The municipalities that are a party to the text, told by how they became one: it is where they lie.

In the words that come first the grammar reads them.
"""


def zonder_soort(definitie: Definitie, atoms: Sequence[Atom], lexicon: Lexicon, tekst: str) -> str | None:
    """Return with what words a definition of no known kind is kept; None where it cannot be."""
    naam = definitie.naam
    inhoud = [atom.klein for atom in inhoud_van(definitie, atoms)]
    legt_uit = bool(inhoud) and inhoud[0] in _LIDWOORD
    if is_ingebouwd(naam, lexicon):
        return BLIJFT if legt_uit else None
    if not is_genoemd(naam, tekst):
        return GETOOND
    if _gebied(naam, lexicon):
        return BLIJFT if _is_de_regio(" ".join(inhoud)) else None
    entry = lexicon.frasen.get(phrase_atoms(naam.lower()))
    rekent_mee = entry is not None and entry.klasse not in _NIET_BEREKEND and entry.waarde not in _GEVRAAGD
    return None if rekent_mee or _moet_gemeente_zijn(naam) else GEVRAAGD


_NIET_BEREKEND = frozenset({"ZAAK", "ACTOR", "PLAATS"})
"""Classes of words of the language that no rule computes with: what a client has or is may follow from the record."""


_GEVRAAGD = frozenset(
    {
        "dak- of thuisloos",
        "dakloos",
        "dreigend dakloos",
        "economisch gebonden",
        "maatschappelijk gebonden",
        "zelfredzaam",
    }
)
"""What a client is by words of the language of which a person is asked."""


def is_genoemd(naam: str, tekst: str) -> bool:
    """Whether a term stands anywhere else in a text than where it is defined, also of more than one."""
    patroon = r"(?<!\w)" + _MEERVOUD.join(map(re.escape, naam.split()))
    return len(list(islice(re.finditer(patroon, tekst, re.IGNORECASE), 2))) > 1


_MEERVOUD = r"(?:'?s|e?n)?\s+"


def beginwoorden(naam: str, lexicon: Lexicon) -> str:
    """Return what the description of a term that the rules need can begin with."""
    if _gebied(naam, lexicon):
        return "`het grondgebied van de deelnemende gemeenten`, of geef een ander gebied een andere naam"
    if _moet_gemeente_zijn(naam):
        return "`de gemeente waar …`, `de gemeente die …`, of met `nader te bepalen`"
    return "`de gemeente`, `verblijf in`, `persoon die`, `de cliënt heeft`, `de datum waarop`, `organisatie`"


def eigen_klasse(definitie: Definitie, lexicon: Lexicon) -> str:
    """Return the class of a term that is described as nothing known: a thing, but where the language has the word."""
    woorden = phrase_atoms(definitie.naam.lower())
    bekend = lexicon.frasen.get(woorden) is not None or definitie.naam.lower() in lexicon.werkwoorden.vormen
    return "" if definitie.klasse or bekend or _moet_gemeente_zijn(definitie.naam) else "ZAAK"


def onleesbaar(
    definities: Sequence[Definitie], atoms: Sequence[Atom], fouten: Sequence[Diagnostic], lexicon: Lexicon, tekst: str
) -> Iterator[Definitie]:
    """Yield the definitions with mistakes in what they mean, of a term that no rule names and none needs."""
    for definitie in definities:
        telt = definitie.klasse and definitie.klasse not in NIET_BEREKEND and not definitie.voegt_toe
        if not telt or definitie.klasse.startswith("ROL_GEMEENTE") or is_nodig(definitie.naam, lexicon):
            continue
        deel = inhoud_van(definitie, atoms)
        begin, end = (deel[0].start, deel[-1].end) if deel else (0, 0)
        fout = any(een.is_fout and een.span is not None and begin <= een.span.start < end for een in fouten)
        if fout and not is_genoemd(definitie.naam, tekst):
            yield definitie


def inhoud_van(definitie: Definitie, atoms: Sequence[Atom]) -> Sequence[Atom]:
    """Return the atoms of what a term means."""
    begin, end = definitie.zin.inhoud if definitie.zin is not None else (definitie.colon + 1, definitie.end)
    return atoms[begin:end]


def _is_de_regio(inhoud: str) -> bool:
    return any(patroon.fullmatch(inhoud) for patroon in (_GRONDGEBIED, _DEELNEMERS))


def deelnemers_als_gebied(definitie: Definitie, atoms: Sequence[Atom], lexicon: Lexicon) -> bool:
    """Whether a definition says of a word for an area which municipalities it is, in words that no form reads."""
    inhoud = " ".join(atom.klein for atom in inhoud_van(definitie, atoms))
    return _gebied(definitie.naam, lexicon) and _DEELNEMERS.fullmatch(inhoud) is not None


def _gebied(naam: str, lexicon: Lexicon) -> bool:
    """Whether a name is a word of the language for an area."""
    entry = lexicon.frasen.get(phrase_atoms(naam.lower()))
    return entry is not None and entry.klasse == "GEBIED"


def _moet_gemeente_zijn(naam: str) -> bool:
    return re.search(r"\b\w*(?:gemeenten?|woonplaats)\b", naam.lower()) is not None


_IEDEREEN = frozenset({"doelgroep", "cliënt", "persoon", "aanvrager", "woningzoekende", "uitstromer"})
"""Of whom the rules are, though none of these words may stand in them."""


def is_nodig(naam: str, lexicon: Lexicon) -> bool:
    """Whether the rules need a word, though none names it: of whom the text is, and which municipality it means."""
    entry = lexicon.frasen.get(phrase_atoms(naam.lower()))
    client = entry is not None and entry.klasse == "CLIENT" and entry.waarde in _IEDEREEN
    return client or naam.lower() in _IEDEREEN or _moet_gemeente_zijn(naam)
