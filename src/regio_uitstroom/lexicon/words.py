"""The built-in words: phrases to entries, read from the word lists when first needed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from threading import Lock

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.lexicon.atoms import phrase_atoms
from regio_uitstroom.lexicon.benaming import CLIENT, van_een_client
from regio_uitstroom.lexicon.trie import Entry, Trie
from regio_uitstroom.lexicon.verbs import Werkwoorden, lees_werkwoorden
from regio_uitstroom.waarde import frozen


@frozen
class Gezegde:
    """What a verb with its complement is: the head of a sentence form, and a key for those that share one."""

    hoofd: str
    sleutel: str


@frozen(eq=False)
class Lexicon:
    """The built-in words. ``frasen`` is keyed by lower-case atoms, ``namen`` (municipalities) by atoms as written."""

    frasen: Trie
    namen: Trie
    werkwoorden: Werkwoorden
    gezegden: dict[tuple[str, str], Gezegde]
    klassen: dict[str, tuple[str, ...]]
    """All phrases by class, for the nearest known phrase."""


class DubbeleFraseError(ValueError):
    """The word lists give one phrase two classes."""


_LISTS = (
    ("clienten", "CLIENT"),
    ("gebieden", "GEBIED"),
    ("actoren", "ACTOR"),
    ("taken", "TAAK"),
    ("momenten", "MOMENT"),
    ("oordelen", "OORDEELWOORD"),
    ("voorzieningen", "VOORZIENING"),
)
"""Word lists with one class, in columns ``sleutel`` and ``frasen``."""

_ROLES = {"een": "ROL_GEMEENTE", "meer": "ROL_GEMEENTEN", "keuze": "ROL_KEUZE"}


def entries() -> Iterator[Entry]:
    """Yield every built-in phrase with its class and value, in the order of the lists."""
    for row in lexicon_rows("woorden"):
        yield Entry(row["klasse"], row["sleutel"], row["frase"])
    for name, klasse in _LISTS:
        for row in lexicon_rows(name):
            extra = row.get("eigenschap") or row.get("voorziening") or ""
            yield from _spread(klasse, row["sleutel"], row["frasen"], extra)
            yield from _spread(klasse, row["sleutel"], row.get("meervoud") or "", extra or "meervoud")
    for row in lexicon_rows("gemeenterollen"):
        yield from _spread(_ROLES[row["soort"]], row["sleutel"], row["frasen"])
    for row in lexicon_rows("voorzieningen_samen"):
        yield from _spread("VOORZIENING", row["sleutels"], row["frasen"])
    for name in ("zaken", "eigenschappen"):
        for row in lexicon_rows(name):
            yield from _spread(row["klasse"], row["sleutel"], row["frasen"])


def _spread(klasse: str, sleutel: str, frasen: str, extra: str = "") -> Iterator[Entry]:
    for frase in frasen.split("|"):
        if frase:
            yield Entry(klasse, sleutel, frase, extra)


def _frasen() -> tuple[Trie, dict[str, list[str]]]:
    trie = Trie()
    klassen: dict[str, list[str]] = {}
    for entry in entries():
        previous = trie.add(phrase_atoms(entry.frase.lower()), entry)
        if previous is not None and (previous.klasse, previous.waarde) != (entry.klasse, entry.waarde):
            message = f"{entry.frase}: {previous.klasse} {previous.waarde} / {entry.klasse} {entry.waarde}"
            raise DubbeleFraseError(message)
        klassen.setdefault(entry.klasse, []).append(entry.frase)
        for frase in _met_andere_woorden(entry):
            trie.add(phrase_atoms(frase.lower()), entry)
    return trie, klassen


def _met_andere_woorden(entry: Entry) -> Iterator[str]:
    """Yield the phrase for a day on which something is so of the client, with the other words for him."""
    if entry.klasse in _DAGEN and f" {CLIENT} " in entry.frase:
        for wie in ("hij", "zij", "betrokkene", *(f"de {woord}" for woord in van_een_client())):
            yield entry.frase.replace(CLIENT, wie)


_DAGEN = frozenset({"MOMENT", "NADAT_MOMENT"})


def _namen() -> Trie:
    trie = Trie()
    for naam in register().namen():
        trie.add(phrase_atoms(naam), Entry("GEMEENTE", naam, naam))
    return trie


@cache
def _load() -> Lexicon:
    frasen, klassen = _frasen()
    gezegden = {
        (row["werkwoord"], row["aanvulling"]): Gezegde(row["hoofd"], row["sleutel"]) for row in lexicon_rows("gezegden")
    }
    return Lexicon(frasen, _namen(), lees_werkwoorden(), gezegden, {k: tuple(v) for k, v in klassen.items()})


_lock = Lock()


def lexicon() -> Lexicon:
    """Return the built-in lexicon: always the same object, read when first asked for. Safe to call from any thread."""
    with _lock:
        return _load()


@cache
def _kale_voorzieningen() -> dict[str, str]:
    """Return words for facilities that mean a kind only beside a statute, and that kind (``voorzieningen.csv``)."""
    return {rij["kaal"]: rij["sleutel"] for rij in lexicon_rows("voorzieningen") if rij["kaal"]}


def kale_voorziening(woorden: str, sleutels: tuple[str, ...]) -> str:
    """Return the noun that is all a phrase says of a facility, where that does not tell its kind: *een inrichting*."""
    woord = woorden.lower().rpartition(" ")[2]
    alleen = len(woorden.split()) <= _KAAL and len(sleutels) == 1
    return woord if alleen and _kale_voorzieningen().get(woord) == sleutels[0] else ""


_KAAL = 2
"""With so many words the noun stands there alone, or with an article."""


@cache
def voorzieningen_per_wet() -> dict[str, tuple[str, ...]]:
    """Return the facilities that a statute means by *instelling* or *voorziening*, by its name (``wetten.csv``)."""
    return {row["naam"]: tuple(filter(None, row["voorzieningen"].split("|"))) for row in lexicon_rows("wetten")}
