"""A place in an answer of the BRP: what stands there, and where errors about it go."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field

from regio_uitstroom.client.bounds import LANGSTE_LIJST
from regio_uitstroom.client.dates import lees_datum
from regio_uitstroom.client.errors import Misvorm, Misvormen, RecordFout, Segment, below
from regio_uitstroom.client.feiten import ONBEKEND, Datum, Onbekend
from regio_uitstroom.waarde import frozen

Brpdatum = Datum | Onbekend | None
"""A date of the BRP; onbekend where the BRP says so, None where there is none."""

OBJECT = "een object"
DATUM = "een datum van de BRP: een object met `type` Datum, JaarMaandDatum, JaarDatum of DatumOnbekend"


@frozen
class Plek:
    """A value in the answer with its path; errors are collected, never raised, and never show the value."""

    waarde: object = field(repr=False)
    pad: str
    fouten: list[RecordFout] = field(repr=False)

    def __getitem__(self, segment: Segment) -> Plek:
        """Return the place below; it holds None where there is none. An error when this is no object."""
        if self.waarde is not None and not isinstance(self.waarde, dict):
            self.meld(OBJECT)
        onder = self.waarde.get(segment) if isinstance(self.waarde, dict) else None
        return Plek(onder, below(self.pad, segment), self.fouten)

    def meld(self, verwacht: str) -> None:
        """Add an error: what belongs here."""
        self.fouten.append(RecordFout(self.pad, verwacht))

    def is_object(self, verwacht: str) -> bool:
        """Whether an object stands here; an error when it is something else, not when it is absent."""
        if self.waarde is not None and not isinstance(self.waarde, dict):
            self.meld(verwacht)
        return isinstance(self.waarde, dict)

    def lijst(self, verwacht: str) -> tuple[Plek, ...]:
        """Return the places in a list; an error, and nothing, when it is no list or too long."""
        if not isinstance(self.waarde, list) or len(self.waarde) > LANGSTE_LIJST:
            self.meld(f"{verwacht}, ten hoogste {LANGSTE_LIJST}")
            return ()
        return tuple(Plek(deel, below(self.pad, nummer), self.fouten) for nummer, deel in enumerate(self.waarde))

    def code(self, verwacht: str) -> str | None:
        """Return the code of a value of a table (``{code, omschrijving}``)."""
        if not self.is_object(verwacht):
            return None
        code = self["code"]
        if code.waarde is not None and not isinstance(code.waarde, str):
            code.meld(verwacht)
        return code.waarde if isinstance(code.waarde, str) else None

    def ja(self) -> bool:
        """Whether true stands here; an error for anything but true, false and null."""
        if self.waarde is not None and not isinstance(self.waarde, bool):
            self.meld("true of false")
        return self.waarde is True

    def datum(self) -> Brpdatum:
        """Return the date in one of the polymorphic forms of the BRP."""
        if not self.is_object(DATUM):
            return None
        vorm = {sleutel: deel for sleutel, deel in self._velden() if deel is not None}
        if vorm.get("type") == "DatumOnbekend":
            return ONBEKEND
        try:
            return lees_datum(vorm)
        except (Misvorm, Misvormen) as fout:
            for plek, verwacht in self._gevonden(fout):
                plek.meld(verwacht)
            return None

    def _velden(self) -> Iterator[tuple[object, object]]:
        return iter(self.waarde.items()) if isinstance(self.waarde, dict) else iter(())

    def _gevonden(self, fout: Misvorm | Misvormen) -> Iterator[tuple[Plek, str]]:
        if isinstance(fout, Misvorm):
            yield (self if isinstance(self["type"].waarde, str) else self["type"]), fout.verwacht
            return
        for segment, deel in fout.delen:
            yield (self if segment is None else self[segment]), getattr(deel, "verwacht", DATUM)
