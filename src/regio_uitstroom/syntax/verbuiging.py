"""The inflected form of a term: *regionaal urgentiebureau* is *het regionale urgentiebureau* behind its article."""

from __future__ import annotations

_SLOT = {
    "aal": "ale", "eel": "ele", "baar": "bare", "zaam": "zame", "loos": "loze", "ief": "ieve", "air": "aire",
    "lijk": "lijke", "isch": "ische", "ig": "ige", "end": "ende", "ant": "ante", "ent": "ente",
}  # fmt: skip
"""The ends of adjectives, with what each becomes before a noun with an article."""


def verbogen(frase: str) -> str | None:
    """Return a term of an adjective and a noun as it is written behind *het*; None for any other term."""
    eerste, spatie, rest = frase.partition(" ")
    slot = next((slot for slot in _SLOT if eerste.lower().endswith(slot) and len(eerste) > len(slot) + 1), None)
    return None if slot is None or not spatie else f"{eerste.removesuffix(slot)}{_SLOT[slot]} {rest}"
