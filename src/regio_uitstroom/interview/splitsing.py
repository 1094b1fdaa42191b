"""Whether an answer says in which successor a place of the record lies that was split (semantics, section 4)."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.gemeenten.register import Gemeente, register


def ligt_nu_in(bekend: object, nieuw: object, peildatum: date) -> bool:
    """Whether the one municipality was split and the other is one of those over which: it tells more, nothing else.

    Both as a record writes them, by name or code; False where they are not.
    """
    oud, opvolger = _gemeente(bekend, None), _gemeente(nieuw, peildatum)
    if oud is None or opvolger is None or oud.einddatum is None or oud.einddatum > peildatum:
        return False
    opvolgers = register().op(oud, peildatum)
    return len(opvolgers) > 1 and opvolger in opvolgers


def _gemeente(naam: object, op: date | None) -> Gemeente | None:
    gevonden = register().zoek(naam, op) if isinstance(naam, str) else ()
    return gevonden[0] if len(gevonden) == 1 else None
