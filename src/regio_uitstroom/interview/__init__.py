"""The interview: what to ask next about a client, and what an answer in Dutch words adds to the record.

A :class:`.Gesprek` is an immutable state. It holds a record, asks one question at a time (``vraag``), takes an answer
(``antwoord``) and gives a new state. It stops (``vraag`` is None) as soon as every question about the client that was
put to the agreement is settled, or nothing is left to ask.
"""

from __future__ import annotations

from regio_uitstroom.interview.gesprek import Gesprek, begin
from regio_uitstroom.interview.vraagpunt import Vraagpunt

__all__ = ["Gesprek", "Vraagpunt", "begin"]
