"""That an assessment is told of the text by which it was made, and of no other."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling


def vereis_toegepast(beoordeling: Beoordeling, regeling: Regeling | Bundel) -> None:
    """Raise ValueError when the assessment was made by another text, or by another version of it.

    A receipt that names a text that was not applied could not be made again (semantics, section 5).
    """
    if (beoordeling.regeling, beoordeling.regeling_hash) != (regeling.naam, regeling.inhoud_hash):
        message = f"de beoordeling is gemaakt met `{beoordeling.regeling}`, niet met deze versie van `{regeling.naam}`"
        raise ValueError(message)
