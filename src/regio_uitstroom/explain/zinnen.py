"""Sentences: how they begin, end, are joined and are cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regio_uitstroom.teksten import opsomming

Alinea = tuple[str, ...]
"""Sentences that belong together; empty ones are left out when they are joined."""

_EINDEN = (".", "?", "!", ".”", "?”")
_BEGIN = {"één": "Eén", "ij": "IJ", "'s-": "'s-"}
"""Beginnings of a sentence that take another capital, or none."""


def zin(tekst: str) -> str:
    """Return the text as a sentence: a capital in front, a full stop at the end; empty stays empty."""
    tekst = " ".join(tekst.split())
    if not tekst:
        return ""
    begin = _met_hoofdletter(tekst)
    return begin if begin.endswith(_EINDEN) else begin + "."


def _met_hoofdletter(tekst: str) -> str:
    """Return the text with a capital in front, as Dutch writes it: ``Eén``, ``IJs``, but ``'s-Gravenhage``."""
    for klein, groot in _BEGIN.items():
        if tekst.startswith(klein):
            return groot + tekst[len(klein) :]
    return tekst[0].upper() + tekst[1:]


def aangehaald(tekst: str) -> str:
    """Return the text between quotation marks."""
    return f"“{tekst.strip()}”"


def citaat_zin(inleiding: str, woorden: str) -> str:
    """Return a sentence that ends in words of the text: ``Dat staat in artikel 2: “De urgentie vervalt.”``."""
    geheel = f"{zin(inleiding).removesuffix('.')}: {aangehaald(woorden)}"
    return geheel if geheel.endswith(_EINDEN) else f"{geheel}."


def met_dat(delen: Sequence[str], voegwoord: str, koppeling: str = "dat") -> str:
    """Return clauses in a row, each with its conjunction: ``dat a, dat b en dat c``."""
    return opsomming([f"{koppeling} {deel}" for deel in delen], voegwoord)


def als_tekst(alineas: Iterable[Alinea]) -> str:
    """Return paragraphs as text, one per line."""
    regels = (" ".join(zin for zin in alinea if zin) for alinea in alineas)
    return "\n".join(regel for regel in regels if regel)
