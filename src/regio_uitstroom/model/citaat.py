"""Citations: the place of a norm in its text, as a lawyer writes it."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.teksten import rangtelwoord
from regio_uitstroom.waarde import frozen


@frozen(order=False)
class Tekstnaam:
    """Which text a place is in, where several are applied at once.

    ``naam`` is unique among these texts; ``aanduiding`` is how a letter calls the text: ``het convenant “Samen”``.
    """

    naam: str
    aanduiding: str = field(eq=False)


@frozen(order=False)
class Citaat:
    """The place of one norm: artikel, lid, onderdeel, sub (1°), volzin, zinsdeel; each number counts from 1.

    ``volzin`` is given where a lid holds more than one sentence; ``zinsdeel`` where a sentence holds a second norm.
    ``uit`` is the text, where several are applied at once; None: the one text at hand.
    """

    artikel: str
    lid: int | None = None
    onderdeel: str | None = None
    sub: int | None = None
    volzin: int | None = None
    zinsdeel: int | None = None
    uit: Tekstnaam | None = None

    @property
    def tekst(self) -> str:
        """The citation in words: the place, and of which text it is where several are applied at once."""
        return self.plaats if self.uit is None else f"{_gesloten(self.plaats)} van {self.uit.aanduiding}"

    @property
    def plaats(self) -> str:
        """The place within its text, in words: ``artikel 2, eerste lid, onderdeel a, onder 1°``."""
        delen = [f"artikel {self.artikel}"]
        if self.lid is not None:
            delen.append(f"{rangtelwoord(self.lid)} lid")
        if self.onderdeel is not None:
            delen.append(f"onderdeel {self.onderdeel}")
        if self.sub is not None:
            delen.append(f"onder {self.sub}°")
        if self.volzin is not None:
            delen.append(f"{rangtelwoord(self.volzin)} volzin")
        if self.zinsdeel is not None:
            delen.append(f"{rangtelwoord(self.zinsdeel)} zinsdeel")
        return ", ".join(delen)

    @property
    def midden(self) -> str:
        """The citation inside a running sentence, closed by a comma where it has one: ``artikel 2, eerste lid,``."""
        return _gesloten(self.plaats) if self.uit is None else self.tekst

    @property
    def sleutel(self) -> str:
        """What identifies the place in a record: ``artikel 2``, with the name of its text where several are applied."""
        return self.plaats if self.uit is None else f"{self.uit.naam}: {self.plaats}"

    def omvat(self, ander: Citaat) -> bool:
        """Whether the other place lies within this one (an artikel holds its leden, a lid its onderdelen)."""
        eigen = (self.artikel, self.lid, self.onderdeel, self.sub, self.volzin, self.zinsdeel)
        andere = (ander.artikel, ander.lid, ander.onderdeel, ander.sub, ander.volzin, ander.zinsdeel)
        if self.uit is not None and self.uit != ander.uit:
            return False
        return all(a is None or a == b for a, b in zip(eigen, andere, strict=True))

    def __str__(self) -> str:
        """Return the citation in words."""
        return self.tekst


def _gesloten(plaats: str) -> str:
    """Return a place inside a running sentence, closed by a comma where it has one."""
    return f"{plaats}," if "," in plaats else plaats
