"""Numbers in words and digits, ordinals, months, units."""

from __future__ import annotations

from functools import cache

MAANDEN = {
    naam: nummer
    for nummer, naam in enumerate(
        ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
         "december"),
        1,
    )
}  # fmt: skip

EENHEDEN = {
    "dag": "dag", "dagen": "dag", "kalenderdag": "dag", "kalenderdagen": "dag", "werkdag": "werkdag",
    "werkdagen": "werkdag", "week": "week", "weken": "week", "maand": "maand", "maanden": "maand",
    "kalendermaanden": "maand", "jaar": "jaar", "jaren": "jaar",
}  # fmt: skip

_TOT_TWINTIG = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TIENTALLEN = {
    20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 70: "zeventig", 80: "tachtig",
    90: "negentig",
}  # fmt: skip

_RANG = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
    "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende",
    "twintigste",
)  # fmt: skip

BREUKEN = {"derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "zesde": 6, "tiende": 10, "achtste": 8}


@cache
def telwoorden() -> dict[str, int]:
    """Return the numerals in words up to 100 by their number; ``een`` without accents is left to its context."""
    woorden = {woord: getal for getal, woord in enumerate(_TOT_TWINTIG) if woord != "een"}
    woorden["één"] = 1
    for tien, naam in _TIENTALLEN.items():
        woorden[naam] = tien
        for getal, eenheid in enumerate(_TOT_TWINTIG[1:10], 1):
            woorden[eenheid + ("ën" if eenheid.endswith("e") else "en") + naam] = tien + getal
    woorden["honderd"] = 100
    woorden["tweehonderd"] = 200
    woorden["driehonderd"] = 300
    woorden["duizend"] = 1000
    return woorden


_ROMEINS = {"x": 10, "ix": 9, "v": 5, "iv": 4, "i": 1}


def in_romeins(getal: int) -> str:
    """Return a number up to 39 in roman numerals, in small letters."""
    uit = ""
    for teken, waarde in _ROMEINS.items():
        keer, getal = divmod(getal, waarde)
        uit += teken * keer
    return uit


@cache
def uit_romeins() -> dict[str, int]:
    """Return the numbers up to 39 by their roman numerals, in small letters."""
    return {in_romeins(getal): getal for getal in range(1, 40)}


@cache
def rangtelwoorden() -> dict[str, int]:
    """Return the ordinals by their number: words up to twentieth, ``21e`` up to 400."""
    woorden = {woord: getal for getal, woord in enumerate(_RANG, 1)}
    woorden.update({f"{getal}e": getal for getal in range(1, 401)})
    return woorden


def cijfers(tekst: str) -> int | None:
    """Return the whole number written in digits (``5.000`` has groups of three); None when it is something else."""
    if tekst.isdecimal() and tekst.isascii():
        return int(tekst) if len(tekst) <= 12 else None  # noqa: PLR2004 - more digits than any number here
    delen = tekst.split(".")
    if len(delen[0]) in {1, 2, 3} and all(len(deel) == 3 for deel in delen[1:]) and "".join(delen).isdecimal():  # noqa: PLR2004 - groups of thousands
        return cijfers("".join(delen))
    return None


def centen(tekst: str) -> int | None:
    """Return an amount in cents: ``5.000``, ``5.000,50``, ``1250``; None when it is not an amount."""
    heel, komma, rest = tekst.partition(",")
    euro = cijfers(heel)
    if euro is None or (komma and (len(rest) != 2 or not rest.isdecimal())):  # noqa: PLR2004 - cents
        return None
    return euro * 100 + (int(rest) if komma else 0)
