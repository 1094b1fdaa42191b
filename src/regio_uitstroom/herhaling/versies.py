"""By what an outcome was made, taken apart from the outcome itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regio_uitstroom.client.errors import below
from regio_uitstroom.herhaling.verschil import AFWEZIG, Verschil

BEWIJS = "bewijs"

ONDERDELEN: Mapping[tuple[str, ...], str] = {
    ("hash",): "de tekst van de regeling",
    ("versie",): "de bibliotheek",
    ("lexicon",): "de woordenlijsten",
    ("gemeenten", "versie"): "de gegevens over gemeenten",
    ("gemeenten", "hash"): "de gegevens over gemeenten",
}
"""What of a receipt tells with what an outcome was made, by its path; the rest belongs to the outcome."""

_TEKSTEN = "teksten"
"""What a receipt tells of each text of a register, its hash among it."""
_HASH = "hash"


def versieverschillen(was: Mapping[str, object], nu: Mapping[str, object]) -> tuple[Verschil, ...]:
    """Return what differs in text, library, word lists and data about municipalities, by its place."""
    uit = []
    for pad in ONDERDELEN:
        toen, thans = _op(was, pad), _op(nu, pad)
        if toen != thans:
            plaats = f"$.{BEWIJS}"
            for sleutel in pad:
                plaats = below(plaats, sleutel)
            uit.append(Verschil(plaats, toen, thans))
    return (*uit, *_per_tekst(was, nu))


def _per_tekst(was: Mapping[str, object], nu: Mapping[str, object]) -> Iterator[Verschil]:
    """Yield the texts of a register whose own hash differs; another number of texts is told with the outcome."""
    toen, thans = was.get(_TEKSTEN), nu.get(_TEKSTEN)
    if not isinstance(toen, list) or not isinstance(thans, list):
        return
    for nummer, (een, ander) in enumerate(zip(toen, thans, strict=False)):
        if isinstance(een, Mapping) and isinstance(ander, Mapping) and een.get(_HASH) != ander.get(_HASH):
            plaats = below(below(below(f"$.{BEWIJS}", _TEKSTEN), nummer), _HASH)
            yield Verschil(plaats, een.get(_HASH, AFWEZIG), ander.get(_HASH, AFWEZIG))


def is_tekst(verschil: Verschil) -> bool:
    """Whether it is the text that differs: of the agreement, of the register, or of one of its texts."""
    return verschil.pad == f"$.{BEWIJS}.{_HASH}" or verschil.pad.startswith(f"$.{BEWIJS}.{_TEKSTEN}[")


def naam_van(verschil: Verschil) -> str:
    """Return in Dutch what it is that differs: ``de bibliotheek``."""
    if is_tekst(verschil):
        return ONDERDELEN[(_HASH,)]
    return ONDERDELEN[tuple(verschil.pad.removeprefix(f"$.{BEWIJS}.").split("."))]


def zonder_versies(uitkomst: Mapping[str, object]) -> dict[str, object]:
    """Return the outcome without what tells by what it was made."""
    bewijs = uitkomst.get(BEWIJS)
    if not isinstance(bewijs, Mapping):
        return dict(uitkomst)
    weg = {pad[0] for pad in ONDERDELEN}
    over = {sleutel: deel for sleutel, deel in bewijs.items() if sleutel not in weg}
    teksten = over.get(_TEKSTEN)
    if isinstance(teksten, list):
        over[_TEKSTEN] = [_zonder_hash(tekst) for tekst in teksten]
    return {**uitkomst, BEWIJS: over}


def _zonder_hash(tekst: object) -> object:
    if not isinstance(tekst, Mapping):
        return tekst
    return {sleutel: deel for sleutel, deel in tekst.items() if sleutel != _HASH}


def _op(bewijs: Mapping[str, object], pad: tuple[str, ...]) -> object:
    gevonden: object = bewijs
    for sleutel in pad:
        gevonden = gevonden.get(sleutel, AFWEZIG) if isinstance(gevonden, Mapping) else AFWEZIG
    return gevonden
