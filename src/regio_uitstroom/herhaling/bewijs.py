"""What a receipt tells, read back: which agreement, which day, what was presumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from attrs import field

from regio_uitstroom.client import ClientFout
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.los_feit import lees_los_feit
from regio_uitstroom.client.record import Waarde
from regio_uitstroom.herhaling.versies import BEWIJS
from regio_uitstroom.waarde import frozen


class HerhaalFout(ValueError):  # noqa: N818 - the Dutch name says that it is an error
    """What was given is no outcome that can be made again; says in Dutch what is missing, without any value."""


@frozen
class Bewijs:
    """The receipt of one outcome."""

    sleutel: str = field(repr=False)
    regeling: str
    hash: str
    peildatum: date
    met_regeling: bool
    """Whether the outcome was written with the agreement at hand: without it the receipt tells no title."""
    inhoud: Mapping[str, object] = field(repr=False)

    def aannames(self, gegevens: Sequence[Gegeven]) -> dict[str, Waarde]:
        """Return what was presumed, by name; raises HerhaalFout when the receipt does not tell it legibly."""
        rij = self.inhoud.get("aannames")
        if not isinstance(rij, list):
            raise HerhaalFout(_ontbreekt("bewijs.aannames", "een lijst"))
        return dict(_aanname(nummer, deel, gegevens) for nummer, deel in enumerate(rij))


def lees_bewijs(uitkomst: object) -> Bewijs:
    """Return the receipt of an outcome as ``to_json`` writes it; raises HerhaalFout."""
    if not isinstance(uitkomst, Mapping):
        raise HerhaalFout(_ontbreekt("", "een object, zoals `uitstroom beoordeel --formaat json` het schrijft"))
    inhoud = uitkomst.get(BEWIJS)
    if not isinstance(inhoud, Mapping):
        raise HerhaalFout(_ontbreekt(BEWIJS, "een object"))
    return Bewijs(
        sleutel=_tekst(uitkomst, "sleutel"),
        regeling=_tekst(inhoud, "regeling", "bewijs."),
        hash=_tekst(inhoud, "hash", "bewijs."),
        peildatum=_dag(_tekst(inhoud, "peildatum", "bewijs.")),
        met_regeling=any(deel.get("titel") is not None for deel in (inhoud, *_teksten(inhoud))),
        inhoud=inhoud,
    )


def _teksten(inhoud: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Yield what the receipt tells of each text: of a register its titles stand there alone."""
    teksten = inhoud.get("teksten")
    yield from (deel for deel in teksten if isinstance(deel, Mapping)) if isinstance(teksten, list) else ()


def _tekst(deel: Mapping[str, object], sleutel: str, voor: str = "") -> str:
    waarde = deel.get(sleutel)
    if not isinstance(waarde, str):
        raise HerhaalFout(_ontbreekt(voor + sleutel, "een tekst"))
    return waarde


def _dag(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise HerhaalFout(_ontbreekt("bewijs.peildatum", "een dag")) from None


def _aanname(nummer: int, deel: object, gegevens: Sequence[Gegeven]) -> tuple[str, Waarde]:
    plaats = f"bewijs.aannames[{nummer}]"
    if not isinstance(deel, Mapping) or not isinstance(deel.get("gegeven"), str) or "inhoud" not in deel:
        raise HerhaalFout(_ontbreekt(plaats, "een object met `gegeven` en `inhoud`"))
    naam = str(deel["gegeven"])
    try:
        waarde = lees_los_feit(naam, deel["inhoud"], gegevens)
    except ClientFout as fout:
        raise HerhaalFout(_ontbreekt(f"{plaats}.inhoud", fout.fouten[0].verwacht)) from None
    return naam, waarde  # type: ignore[return-value] # reading gives what a record can hold


def _ontbreekt(plaats: str, verwacht: str) -> str:
    return f"$.{plaats}: verwacht {verwacht}" if plaats else f"$: verwacht {verwacht}"
