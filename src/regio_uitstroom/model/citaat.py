"""Citations: the place of a norm in its text, as a lawyer writes it."""

from __future__ import annotations

from attrs import frozen

from regio_uitstroom.teksten import rangtelwoord


@frozen(order=False)
class Citaat:
    """The place of one norm: artikel, lid, onderdeel, sub (1°), volzin, zinsdeel; each number counts from 1.

    ``volzin`` is given where a lid holds more than one sentence; ``zinsdeel`` where a sentence holds a second norm.
    """

    artikel: str
    lid: int | None = None
    onderdeel: str | None = None
    sub: int | None = None
    volzin: int | None = None
    zinsdeel: int | None = None

    @property
    def tekst(self) -> str:
        """The citation in words: ``artikel 2, eerste lid, onderdeel a, onder 1°``."""
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
        tekst = self.tekst
        return f"{tekst}," if "," in tekst else tekst

    def omvat(self, ander: Citaat) -> bool:
        """Whether the other place lies within this one (an artikel holds its leden, a lid its onderdelen)."""
        eigen = (self.artikel, self.lid, self.onderdeel, self.sub, self.volzin, self.zinsdeel)
        andere = (ander.artikel, ander.lid, ander.onderdeel, ander.sub, ander.volzin, ander.zinsdeel)
        return all(a is None or a == b for a, b in zip(eigen, andere, strict=True))

    def __str__(self) -> str:
        """Return the citation in words."""
        return self.tekst
