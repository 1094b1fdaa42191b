"""Dated municipalities and what became of them."""

from __future__ import annotations

from datetime import date

from attrs import frozen


@frozen
class Gemeente:
    """A municipality as it existed in ``[ingangsdatum, einddatum)``.

    ``code`` has four digits, as in the BRP. ``ingangsdatum`` None: before 1990, the start of the register.
    ``opvolgers`` holds the codes of the municipalities it went to; more than one where it was split.
    """

    code: str
    naam: str
    provincie: str
    ingangsdatum: date | None
    einddatum: date | None
    opvolgers: tuple[str, ...] = ()
