"""Anchors: the stable name of a place within a page, made of the words by which a lawyer cites it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.syntax.plek import Plek


def anker(plaats: Citaat) -> str:
    """Return the anchor of an artikel, lid, onderdeel or sub: ``artikel-2-lid-1-onderdeel-a-onder-1``.

    It does not change when other places do. A volzin or zinsdeel has none of its own.
    """
    delen = [f"artikel-{plaats.artikel}"]
    if plaats.lid is not None:
        delen.append(f"lid-{plaats.lid}")
    if plaats.onderdeel is not None:
        delen.append(f"onderdeel-{plaats.onderdeel}")
    if plaats.sub is not None:
        delen.append(f"onder-{plaats.sub}")
    return "-".join(delen)


def ruimer(plaats: Citaat) -> Iterator[Citaat]:
    """Yield a place and those that it lies in, the narrowest first."""
    plaats = evolve(plaats, volzin=None, zinsdeel=None, uit=None)
    yield plaats
    yield evolve(plaats, sub=None)
    yield evolve(plaats, sub=None, onderdeel=None)
    yield Citaat(plaats.artikel)


def verwezen_plaats(plek: Plek, hier: Citaat) -> Citaat | None:
    """Return the place that a reference means; what it leaves out is that of the sentence. None: it points back."""
    if plek.voorgaand == "lid":
        return Citaat(hier.artikel, (hier.lid or 1) - 1)
    if plek.voorgaand == "artikel" and hier.artikel.isdigit():
        return Citaat(str(int(hier.artikel) - 1))
    if plek.voorgaand is not None or plek == Plek():
        return None
    if plek.artikel is not None:
        return Citaat(plek.artikel, plek.lid, plek.onderdeel, plek.sub)
    if plek.lid is not None:
        return Citaat(hier.artikel, plek.lid, plek.onderdeel, plek.sub)
    return Citaat(hier.artikel, hier.lid, plek.onderdeel or hier.onderdeel, plek.sub)


def slak(woorden: str) -> str:
    """Return words as part of an anchor: small letters, digits and hyphens."""
    return re.sub(r"[\W_]+", "-", woorden.casefold()).strip("-") or "x"


class Ankers:
    """The anchors of a page: no two are the same."""

    def __init__(self) -> None:
        """Begin with none."""
        self._bezet: set[str] = set()

    def neem(self, naam: str) -> str:
        """Return the anchor, with a number after it where it is taken already."""
        nummer, vrij = 1, naam
        while vrij in self._bezet:
            nummer += 1
            vrij = f"{naam}-{nummer}"
        self._bezet.add(vrij)
        return vrij

    def __contains__(self, naam: object) -> bool:
        """Whether the page has this anchor."""
        return naam in self._bezet

    def naar(self, plaats: Citaat) -> str:
        """Return the anchor of a place, or of the narrowest one around it that the page has; empty: none."""
        return next((naam for breder in ruimer(plaats) if (naam := anker(breder)) in self._bezet), "")
