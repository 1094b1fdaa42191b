"""Composite tokens that are regular: dates, durations, windows, amounts, shares, years.

Each reader takes the atoms and a place, and returns where the token ends, its class and its value, or None.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.syntax.numbers import BREUKEN, EENHEDEN, MAANDEN, centen, cijfers, rangtelwoorden, telwoorden

Gevonden = tuple[int, str, object] | None
Lezer = Callable[[Sequence[Atom], int], Gevonden]

_LAATSTE = {"laatste", "afgelopen", "voorafgaande", "voorgaande", "laatstverstreken"}
_HALF = {("een", "half", "jaar"): (6, "maand"), ("anderhalf", "jaar"): (18, "maand"), ("een", "kwartaal"): (3, "maand")}


def woord(atoms: Sequence[Atom], at: int) -> str:
    """Return the atom in lower case; empty beyond the end."""
    return atoms[at].klein if at < len(atoms) else ""


def getal(atoms: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """Return where a number ends and its value: digits, a numeral, or a numeral with digits in brackets."""
    if at >= len(atoms):
        return None
    waarde = cijfers(atoms[at].tekst) if atoms[at].soort == "getal" else telwoorden().get(atoms[at].klein)
    if waarde is None:
        return None
    end = at + 1
    if woord(atoms, end) == "(" and woord(atoms, end + 2) == ")" and cijfers(woord(atoms, end + 1)) == waarde:
        end += 3
    return end, waarde


def duur(atoms: Sequence[Atom], at: int) -> tuple[int, tuple[int, str]] | None:
    """Return where a duration ends, and its number and unit."""
    eerste = woord(atoms, at)
    if eerste in {"een", "anderhalf"}:
        for woorden, waarde in _HALF.items():
            if all(woord(atoms, at + i) == w for i, w in enumerate(woorden)):
                return at + len(woorden), waarde
    begin = getal(atoms, at)
    if begin is None and eerste == "een":
        begin = at + 1, 1
    if begin is None:
        return None
    end, aantal = begin
    eenheid = EENHEDEN.get(woord(atoms, end))
    return None if eenheid is None else (end + 1, (aantal, eenheid))


def uit_getal(atoms: Sequence[Atom], at: int) -> Gevonden:  # noqa: PLR0911 - one line per kind of number
    """Read what starts with a number: date, duration, amount, percentage, share, plain number."""
    begin = getal(atoms, at)
    if begin is None:
        met_centen = centen(atoms[at].tekst) if woord(atoms, at + 1) == "euro" else None
        return None if met_centen is None else (at + 2, "BEDRAG", met_centen)
    end, waarde = begin
    volgend = woord(atoms, end)
    if volgend in MAANDEN and atoms[at].soort == "getal":
        return _datum(atoms, end, waarde)
    if volgend in {"%", "procent"}:
        return end + 1, "AANDEEL", (waarde, 100)
    if volgend == "euro":
        bedrag = centen(atoms[at].tekst)
        return None if bedrag is None and atoms[at].soort == "getal" else (end + 1, "BEDRAG", bedrag or waarde * 100)
    if volgend in BREUKEN and not (woord(atoms, end + 1) in {"lid", "volzin"} or atoms[at].soort == "getal"):
        return end + 1, "AANDEEL", (waarde, BREUKEN[volgend])
    if (lengte := duur(atoms, at)) is not None:
        return _duur(atoms, *lengte)
    return _leeftijdsklasse(atoms, end, waarde) or (end, "GETAL", waarde)


def _leeftijdsklasse(atoms: Sequence[Atom], end: int, vanaf: int) -> Gevonden:
    """Read *18 tot 23 jaar*, and *18 tot en met 22 jaar*, which is the same."""
    if woord(atoms, end) != "tot":
        return None
    met = (woord(atoms, end + 1), woord(atoms, end + 2)) == ("en", "met")
    grens = duur(atoms, end + (3 if met else 1))
    if grens is None or grens[1][1] != "jaar":
        return None
    return grens[0], "LEEFTIJDSKLASSE", (vanaf, grens[1][0] + met)


_OF = {
    "ouder": "ten minste",
    "langer": "ten minste",
    "meer": "ten minste",
    "jonger": "ten hoogste",
    "korter": "ten hoogste",
}


def _duur(atoms: Sequence[Atom], end: int, lengte: tuple[int, str]) -> Gevonden:
    """Read *zes maanden*, *achttien jaar of ouder*; *achttien jaar en ouder* is the same of an age."""
    soort = _OF.get(woord(atoms, end + 1))
    leeftijd = woord(atoms, end) == "en" and woord(atoms, end + 1) in {"ouder", "jonger"} and lengte[1] == "jaar"
    if soort is not None and (woord(atoms, end) == "of" or (leeftijd and woord(atoms, end + 2) not in {"dan", "is"})):
        return end + 2, "DUUR_OF", (soort, lengte)
    return end, "DUUR", lengte


def _datum(atoms: Sequence[Atom], at: int, dag: int) -> Gevonden:
    maand = MAANDEN[woord(atoms, at)]
    jaar = _jaar(atoms, at + 1)
    if jaar is not None:
        return at + 2, "DATUM", (jaar, maand, dag)
    end = at + 1
    for staart in (
        ("van", "het", "kalenderjaar"),
        ("van", "elk", "jaar"),
        ("van", "ieder", "jaar"),
        ("van", "dat", "jaar"),
    ):
        if all(woord(atoms, end + i) == w for i, w in enumerate(staart)):
            return end + 3, "DAGMAAND", (maand, dag)
    return end, "DAGMAAND", (maand, dag)


def _jaar(atoms: Sequence[Atom], at: int) -> int | None:
    """Return a year written in four digits."""
    tekst = woord(atoms, at)
    return int(tekst) if len(tekst) == 4 and tekst.isdecimal() and tekst.isascii() else None  # noqa: PLR2004 - as years are


def uit_maand(atoms: Sequence[Atom], at: int) -> Gevonden:
    """Read a month with its year: *mei 2017*."""
    jaar = _jaar(atoms, at + 1)
    return None if jaar is None else (at + 2, "DATUM", (jaar, MAANDEN[woord(atoms, at)], None))


def uit_bedrag(atoms: Sequence[Atom], at: int) -> Gevonden:
    """Read *€ 5.000,50* (``,-`` after it belongs to it)."""
    if at + 1 >= len(atoms) or (bedrag := centen(atoms[at + 1].tekst)) is None:
        return None
    end = at + 2
    if woord(atoms, end) == "," and woord(atoms, end + 1) == "-":
        end += 2
    return end, "BEDRAG", bedrag


def uit_lidwoord(atoms: Sequence[Atom], at: int) -> Gevonden:
    """Read what starts with *een* or *de*: *een derde*, *de helft*, *een jaar*, *de laatste drie jaar*."""
    eerste, tweede = woord(atoms, at), woord(atoms, at + 1)
    if eerste == "de" and tweede == "helft":
        return at + 2, "AANDEEL", (1, 2)
    if eerste == "een" and tweede in BREUKEN and woord(atoms, at + 2) not in {"lid", "volzin"}:
        return at + 2, "AANDEEL", (1, BREUKEN[tweede])
    if eerste == "een" and (lengte := duur(atoms, at)) is not None:
        return lengte[0], "DUUR", lengte[1]
    if eerste == "anderhalf" and (lengte := duur(atoms, at)) is not None:
        return lengte[0], "DUUR", lengte[1]
    if eerste == "de" and tweede in _LAATSTE and (lengte := duur(atoms, at + 2)) is not None:
        return lengte[0], "VENSTER", lengte[1]
    return None


def uit_voorzetsel(atoms: Sequence[Atom], at: int) -> Gevonden:
    """Read a window or years after *in*, *gedurende*, *over*, *van*.

    *in de laatste drie jaar*, *in de jaren 2020 tot en met 2024*.
    """
    if woord(atoms, at) == "in" and (jaren := _jaren(atoms, at + 1)) is not None:
        return jaren[0], "JAREN", jaren[1]
    if woord(atoms, at + 1) not in {"de", "een"}:
        return _heel_jaar(atoms, at + 1) if woord(atoms, at + 1) == "het" else None
    if woord(atoms, at + 2) in _LAATSTE and (lengte := duur(atoms, at + 3)) is not None:
        return lengte[0], "VENSTER_VAN" if woord(atoms, at) == "van" else "VENSTER", lengte[1]
    if (lengte := duur(atoms, at + 2)) is not None and woord(atoms, lengte[0]) in _VOORAF:
        return lengte[0], "VENSTER", lengte[1]
    if (
        woord(atoms, at + 2) == "periode"
        and woord(atoms, at + 3) == "van"
        and (lengte := duur(atoms, at + 4)) is not None
    ):
        return lengte[0], "VENSTER", lengte[1]
    return None


def _heel_jaar(atoms: Sequence[Atom], het: int) -> Gevonden:
    """Read *het jaar voorafgaand aan …*, *het afgelopen jaar*."""
    jaar = het + 1 + (woord(atoms, het + 1) in _LAATSTE)
    past = woord(atoms, jaar) == "jaar" and (jaar > het + 1 or woord(atoms, jaar + 1) in _VOORAF)
    return (jaar + 1, "VENSTER", (1, EENHEDEN["jaar"])) if past else None


_VOORAF = frozenset({"voorafgaand", "direct", "onmiddellijk", "voor", "vóór"})
"""What stands behind a window that ends at a moment."""


def uit_rang(atoms: Sequence[Atom], at: int) -> Gevonden:
    """Read an ordinal in an expression of time: *in het tweede kwartaal van 2028*, *gedurende de eerste drie maanden*.

    And how many times: *voor de tweede maal*. Their words are kept; the last has its number as value.
    """
    begin = at if woord(atoms, at) in {"de", "het"} else at + 1
    rang = rangtelwoorden().get(woord(atoms, begin + 1))
    if rang is None or woord(atoms, begin) not in {"de", "het"}:
        return None
    volgend = woord(atoms, begin + 2)
    if volgend in {"maal", "keer"} and woord(atoms, at) == "voor":
        return begin + 3, "BIJWOORD", ("keer", rang)
    if volgend in _DEEL_VAN_JAAR:
        return _jaar_erbij(atoms, begin + 3), "BIJWOORD", "deel van het jaar"
    lengte = duur(atoms, begin + 2)
    if lengte is None and volgend not in EENHEDEN:
        return None
    return begin + 3 if lengte is None else lengte[0], "BIJWOORD", "eerste tijd"


_DEEL_VAN_JAAR = frozenset({"kwartaal", "halfjaar", "trimester", "helft"})


def _jaar_erbij(atoms: Sequence[Atom], at: int) -> int:
    """Return where *van 2028*, *van elk jaar* ends; ``at`` where it does not stand there."""
    if woord(atoms, at) != "van":
        return at
    if _jaar(atoms, at + 1) is not None:
        return at + 2
    if woord(atoms, at + 2) in {"jaar", "kalenderjaar"}:
        return at + 4 if _jaar(atoms, at + 3) is not None else at + 3
    return at


def uit_tussen(atoms: Sequence[Atom], at: int) -> Gevonden:
    """Read *tussen (de) 18 en 27 jaar (oud)*: from the first birthday to the second."""
    begin = at + 2 if woord(atoms, at + 1) == "de" else at + 1
    van = getal(atoms, begin)
    tot = duur(atoms, van[0] + 1) if van is not None and woord(atoms, van[0]) == "en" else None
    if van is None or tot is None or tot[1][1] != "jaar":
        return None
    end = tot[0] + 1 if woord(atoms, tot[0]) == "oud" else tot[0]
    return end, "LEEFTIJD_TUSSEN", (van[1], tot[1][0])


def _jaren(atoms: Sequence[Atom], at: int) -> tuple[int, tuple[int, int]] | None:
    if (jaar := _jaar(atoms, at)) is not None:
        return at + 1, (jaar, jaar)
    if woord(atoms, at) == "het" and woord(atoms, at + 1) in {"jaar", "kalenderjaar"}:
        jaar = _jaar(atoms, at + 2)
        return None if jaar is None else (at + 3, (jaar, jaar))
    if woord(atoms, at) == "de" and woord(atoms, at + 1) in {"jaren", "kalenderjaren"}:
        van = _jaar(atoms, at + 2)
        if van is None:
            return None
        for verbinding in (("tot", "en", "met"), ("en",)):
            tot = at + 3 + len(verbinding)
            if all(woord(atoms, at + 3 + i) == w for i, w in enumerate(verbinding)) and (jaar := _jaar(atoms, tot)):
                return tot + 1, (van, jaar)
    return None


def _starts() -> dict[str, Lezer]:
    starts: dict[str, Lezer] = dict.fromkeys(telwoorden(), uit_getal)
    starts |= dict.fromkeys(MAANDEN, uit_maand)
    starts |= dict.fromkeys(("een", "de", "anderhalf"), uit_lidwoord)
    starts |= dict.fromkeys(("in", "gedurende", "over", "van", "binnen", "uit"), uit_voorzetsel)
    for begin in ("in", "gedurende", "voor", "na", "tijdens", "binnen", "de", "het"):
        starts[begin] = _of_rang(starts.get(begin))
    starts["€"] = uit_bedrag
    starts["tussen"] = uit_tussen
    return starts


def _of_rang(lezer: Lezer | None) -> Lezer:
    """Return a reader that tries the one given, and then an ordinal."""

    def lees(atoms: Sequence[Atom], at: int) -> Gevonden:
        gevonden = None if lezer is None else lezer(atoms, at)
        return uit_rang(atoms, at) if gevonden is None else gevonden

    return lees


STARTS: dict[str, Lezer] = _starts()
"""The reader to try, by the first atom in lower case; atoms in digits go to :func:`uit_getal`."""
_LIDWOORDEN = frozenset({"de", "het", "een"})
_TELT_NA = (_LIDWOORDEN | {"in", "gedurende", "over", "van", "binnen", "uit", "voor", "na", "tijdens"}) & STARTS.keys()
"""Words that begin one of these only where a word that counts follows."""
_TELT = frozenset(
    {"helft", "half", "kwartaal", "periode", "kalenderjaar", "kalenderjaren", "anderhalf"}
    | _LAATSTE
    | telwoorden().keys()
    | rangtelwoorden().keys()
    | EENHEDEN.keys()
    | BREUKEN.keys()
)
"""The words that count: what these readers look for behind a preposition and an article."""


def lezer_voor(klein: Sequence[str], at: int) -> Lezer | None:
    """Return the reader of what may begin at an atom; None where nothing can: after most prepositions and articles."""
    lezer = STARTS.get(klein[at])
    if lezer is None or klein[at] not in _TELT_NA:
        return lezer
    for woord in klein[at + 1 : at + 4]:
        if woord in _TELT or woord[0].isdigit():
            return lezer
        if woord not in _LIDWOORDEN:
            return None
    return None
