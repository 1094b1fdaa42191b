"""What is wrong with a record: the place and what was expected there, never the value that was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regio_uitstroom.client.padnamen import ONBEKEND_VELD, mag_getoond
from regio_uitstroom.waarde import frozen

Segment = str | int
"""One step of a JSON path: a key or an index."""

_LANGSTE_SLEUTEL = 60
"""Characters of an unknown key that a path shows."""


@frozen
class RecordFout:
    """One error in a record.

    ``pad`` is the JSON path (``$.verblijfplaatsen.lijst[1].datumTot``); ``verwacht`` says in Dutch what belongs there.
    """

    pad: str
    verwacht: str

    def __str__(self) -> str:
        """Return the error on one line."""
        return f"{self.pad}: verwacht {self.verwacht}"


class ClientFout(ValueError):  # noqa: N818 - the Dutch name says that it is an error
    """A record that cannot be used; ``fouten`` holds every error that was found, its text shows them on one line."""

    def __init__(self, fouten: Iterable[RecordFout]) -> None:
        """Hold the errors."""
        self.fouten = tuple(fouten)
        super().__init__(self.fouten)

    def __str__(self) -> str:
        """Return all errors on one line, without any value of the record."""
        return "; ".join(str(fout) for fout in self.fouten)


class Misvorm(Exception):  # noqa: N818 - the Dutch name says that it is an error
    """A value that is not what belongs there; within this room only, until it becomes a :class:`RecordFout`."""

    def __init__(self, *, verwacht: str) -> None:
        """Say what belongs there, in Dutch."""
        super().__init__(verwacht)
        self.verwacht = verwacht


class Misvormen(Exception):  # noqa: N818 - the Dutch name says that it is an error
    """Several errors, each below the value that was read; within this room only."""

    def __init__(self, delen: Sequence[tuple[Segment | None, Exception]]) -> None:
        """Hold the errors, each with its key or index (None: the value itself)."""
        super().__init__("several errors")
        self.delen = tuple(delen)


def below(path: str, segment: Segment) -> str:
    """Return the JSON path of a key or index below a path; while a record is read, no key that nobody knows."""
    if isinstance(segment, int):
        return f"{path}[{segment}]"
    if not mag_getoond(segment):
        return f"{path}[{ONBEKEND_VELD}]"
    if segment.isidentifier() and segment.isascii() and len(segment) <= _LANGSTE_SLEUTEL:
        return f"{path}.{segment}"
    return f"{path}[{_quoted(segment)}]"


def nearest(naam: str, bekende: Iterable[str]) -> str:
    """Return a Dutch hint at the known name that looks most like the given one, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a record with an error pays for the import

    per_vorm = {bekend.casefold(): bekend for bekend in bekende}
    gevonden = get_close_matches(naam[:_LANGSTE_SLEUTEL].casefold(), per_vorm, 1)
    return f"; bedoelt u `{per_vorm[gevonden[0]]}`?" if gevonden else ""


def _quoted(sleutel: str) -> str:
    """Quote a key for one line of text: shortened, and free of control characters and lone surrogates."""
    kort = sleutel if len(sleutel) <= _LANGSTE_SLEUTEL else sleutel[:_LANGSTE_SLEUTEL] + "…"
    tekens = (teken if teken.isprintable() else f"\\u{ord(teken):04x}" for teken in kort.replace("\\", "\\\\"))
    return "'" + "".join(tekens).replace("'", "\\'") + "'"
