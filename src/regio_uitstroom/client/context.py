"""What reading one record needs to know beside the record itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.gemeenten.register import GemeenteRegister
from regio_uitstroom.waarde import frozen


@frozen
class ReadContext:
    """The setting in which a value is read.

    ``gegevens`` holds the facts that may occur under ``feiten``, by name; None: any. ``dag`` is the day that the part
    being read is about, None where it has none; ``geboortedag`` is the client's, as far as the record tells.
    """

    gemeenten: GemeenteRegister
    peildatum: date | None = None
    gegevens: Mapping[str, Gegeven] | None = None
    dag: Datum | None = None
    geboortedag: Datum | None = None


_CONTEXT: ContextVar[ReadContext] = ContextVar("read_context")


def current() -> ReadContext:
    """Return the setting of the record that is being read; raises LookupError outside a reading."""
    return _CONTEXT.get()


@contextmanager
def within(context: ReadContext) -> Iterator[None]:
    """Read in this setting for as long as the block lasts; each thread and task has its own."""
    token = _CONTEXT.set(context)
    try:
        yield
    finally:
        _CONTEXT.reset(token)


@contextmanager
def about(dag: Datum | None) -> Iterator[None]:
    """Read a part that is about this day for as long as the block lasts."""
    hier = current()
    with within(ReadContext(hier.gemeenten, hier.peildatum, hier.gegevens, dag, hier.geboortedag)):
        yield
