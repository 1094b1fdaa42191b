"""The diagram of which rule yields to which, as SVG: told apart by shape and line, never by colour alone."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from html import escape

from regio_uitstroom.weergave.indeling import Indeling, indeling
from regio_uitstroom.weergave.wijkingen import Aard, Plek, Vorm, Wijkingsbeeld

_BREED, _HOOG, _TUSSEN, _RIJ, _RAND = 270, 92, 76, 112, 16
"""Width and height of a place, the room between columns, from row to row, and around the whole."""
_NAAMLETTERS, _LETTERS, _REGELS, _NAAMREGELS = 29, 35, 2, 2
"""Characters on a line of a name and of the words of a place, lines of its words, and lines of its name."""

_LIJNEN = {
    Aard.UITZONDERING: ("", "een uitzondering"),
    Aard.ONVERMINDERD: ("24 6", "wat onverlet blijft (onverminderd)"),
    Aard.WEIGERING: ("2 4", "een weigering"),
    Aard.BEVOEGDHEID: ("6 5", "een bevoegdheid, als zij wordt gebruikt"),
    Aard.BUITEN_TOEPASSING: ("12 4 2 4", "wat buiten toepassing zet"),
    Aard.STAP: ("2 2 8 2", "een andere stap van een omschrijving"),
    Aard.TERUGVAL: ("14 3 2 3 2 3", "een stap die pas geldt als deze geen gemeente geeft"),
}
"""How each kind of arrow is drawn (dashes; empty: a whole line), and where it leads, for the legend."""

_VORMEN = {
    Vorm.REGEL: "rechthoek: een regel",
    Vorm.BEVOEGDHEID: "afgesneden hoeken: een bevoegdheid",
    Vorm.BUITEN_TOEPASSING: "dubbele rand: zet regels buiten toepassing",
    Vorm.STAP: "ronde hoeken: een stap van een omschrijving",
    Vorm.ELDERS: "streepjesrand: een andere tekst",
}


def svg(beeld: Wijkingsbeeld, titel: str, *, los: bool = True) -> str:
    """Return the diagram; ``los``: as a file of its own. Without a place that yields it says that there is none."""
    plan = indeling(beeld)
    breed, hoog = _maten(beeld, plan)
    maat = f'viewBox="0 0 {breed} {hoog}" width="{breed}" height="{hoog}"'
    regels = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {maat} {_EIGEN}>',
        f'<title id="voorrang-titel">{escape(f"Welke bepaling voor welke wijkt: {titel}")}</title>',
        f'<desc id="voorrang-uitleg">{escape(in_woorden(beeld))}</desc>',
        _PUNT,
        f'<rect width="{breed}" height="{hoog}" fill="#fff"/>',
        *_pijlen(beeld, plan),
        *_plekken(beeld, plan),
        *_legenda(beeld, _RAND + max((len(k) for k in plan.kolommen), default=0) * _RIJ),
        "</svg>",
    )
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *regels, "") if los else regels)


_EIGEN = (
    'role="img" aria-labelledby="voorrang-titel voorrang-uitleg" font-family="system-ui, Segoe UI, Arial, sans-serif" '
    'font-size="14" fill="#1c2330"'
)
_PUNT = (
    '<defs><marker id="voorrang-punt" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" '
    'orient="auto"><path d="M0 0 10 5 0 10z" fill="#1c2330"/></marker></defs>'
)


def in_woorden(beeld: Wijkingsbeeld) -> str:
    """Return the arrows as sentences, for who cannot see the diagram."""
    return " ".join(zinnen(beeld)) or "Geen bepaling wijkt voor een andere."


def zinnen(beeld: Wijkingsbeeld) -> Iterator[str]:
    """Yield a sentence for each arrow, and for each power over the whole text."""
    for citaat in beeld.overal:
        yield f"Van de hele tekst kan worden afgeweken op grond van {citaat.plaats}."
    for pijl in beeld.pijlen:
        van, voor = beeld.plekken[pijl.van].naam, beeld.plekken[pijl.voor].naam
        komma = "," if "," in van else ""
        yield f"{van[:1].upper()}{van[1:]}{komma} {pijl.aard.value} {voor}."


def _maten(beeld: Wijkingsbeeld, plan: Indeling) -> tuple[int, int]:
    rijen = max((len(kolom) for kolom in plan.kolommen), default=0)
    breed = max(len(plan.kolommen) * (_BREED + _TUSSEN) - _TUSSEN, 2 * _BREED) + 2 * _RAND
    return breed, 2 * _RAND + rijen * _RIJ + len(list(_legenda(beeld, 0))) * _LEGENDAREGEL


_LEGENDAREGEL = 24


def _punt(kolom: int, rij: int) -> tuple[int, int]:
    """Return the upper left corner of a place."""
    return _RAND + kolom * (_BREED + _TUSSEN), _RAND + rij * _RIJ


def _pijlen(beeld: Wijkingsbeeld, plan: Indeling) -> Iterator[str]:
    for pijl, weg in zip(beeld.pijlen, plan.wegen, strict=True):
        streep = f' stroke-dasharray="{_LIJNEN[pijl.aard][0]}"' if _LIJNEN[pijl.aard][0] else ""
        x, y = _punt(*weg[0])
        pad = [f"M{x + _BREED} {y + _HOOG // 2}"]
        vorig = (x + _BREED, y + _HOOG // 2)
        for nummer, station in enumerate(weg[1:], 1):
            x, y = _punt(*station)
            pad.append(_bocht(vorig, (x, y + _HOOG // 2)))
            vorig = (x, y + _HOOG // 2)
            if nummer < len(weg) - 1:
                pad.append(f"H{x + _BREED}")
                vorig = (x + _BREED, y + _HOOG // 2)
        yield (
            f'<path d="{" ".join(pad)}" fill="none" stroke="#1c2330" stroke-width="2"{streep} '
            'marker-end="url(#voorrang-punt)"/>'
        )


def _bocht(van: tuple[int, int], naar: tuple[int, int]) -> str:
    midden = (van[0] + naar[0]) // 2
    return f"C{midden} {van[1]} {midden} {naar[1]} {naar[0]} {naar[1]}"


def _plekken(beeld: Wijkingsbeeld, plan: Indeling) -> Iterator[str]:
    for kolom, stapel in enumerate(plan.kolommen):
        for rij, nummer in enumerate(stapel):
            if nummer >= 0:
                x, y = _punt(kolom, rij)
                yield f'<g transform="translate({x} {y})">'
                yield _rand(beeld.plekken[nummer].vorm)
                yield from _woorden(beeld.plekken[nummer])
                yield "</g>"


def _rand(vorm: Vorm, breed: int = _BREED, hoog: int = _HOOG) -> str:
    """Return the outline of a place."""
    verf = 'fill="#fff" stroke="#1c2330" stroke-width="2"'
    match vorm:
        case Vorm.BEVOEGDHEID:
            hoek = min(14, hoog // 3)
            boven = f"M{hoek} 0H{breed - hoek}L{breed} {hoek}V{hoog - hoek}"
            return f'<path d="{boven}L{breed - hoek} {hoog}H{hoek}L0 {hoog - hoek}V{hoek}z" {verf}/>'
        case Vorm.BUITEN_TOEPASSING:
            binnen = f'<rect x="4" y="4" width="{breed - 8}" height="{hoog - 8}" fill="none" stroke="#1c2330"/>'
            return f'<rect width="{breed}" height="{hoog}" {verf}/>{binnen}'
        case Vorm.STAP:
            return f'<rect width="{breed}" height="{hoog}" rx="{hoog // 3}" {verf}/>'
        case Vorm.ELDERS:
            return f'<rect width="{breed}" height="{hoog}" {verf} stroke-dasharray="6 4"/>'
        case Vorm.REGEL:
            return f'<rect width="{breed}" height="{hoog}" {verf}/>'


def _woorden(plek: Plek) -> Iterator[str]:
    """Yield the lines of a place: its name, and the first of its own words."""
    naam = _gebroken(plek.naam, _NAAMLETTERS, _NAAMREGELS)
    eigen = _gebroken(plek.tekst, _LETTERS, _REGELS)
    y = (_HOOG - 18 * (len(naam) + len(eigen))) // 2 + 14
    for regel in naam:
        yield f'<text x="12" y="{y}" font-weight="700">{escape(regel)}</text>'
        y += 18
    for regel in eigen:
        yield f'<text x="12" y="{y}" font-size="13">{escape(regel)}</text>'
        y += 18


def _gebroken(tekst: str, breed: int, regels: int) -> list[str]:
    return textwrap.wrap(tekst, breed, max_lines=regels, placeholder=" …")


def _legenda(beeld: Wijkingsbeeld, top: int) -> Iterator[str]:
    """Yield what the lines and shapes that occur mean."""
    y = top + _LEGENDAREGEL
    for aard in dict.fromkeys(pijl.aard for pijl in beeld.pijlen):
        streep, woorden = _LIJNEN[aard]
        dash = f' stroke-dasharray="{streep}"' if streep else ""
        yield (
            f'<path d="M{_RAND} {y - 5}h60" stroke="#1c2330" stroke-width="2"{dash} marker-end="url(#voorrang-punt)"/>'
            f'<text x="{_RAND + 72}" y="{y}">wijkt voor {escape(woorden)}</text>'
        )
        y += _LEGENDAREGEL
    for vorm in dict.fromkeys(plek.vorm for plek in beeld.plekken):
        yield (
            f'<g transform="translate({_RAND} {y - 14})">{_rand(vorm, 60, 16)}</g>'
            f'<text x="{_RAND + 72}" y="{y}">{escape(_VORMEN[vorm])}</text>'
        )
        y += _LEGENDAREGEL
    if not beeld.plekken:
        yield f'<text x="{_RAND}" y="{y}">Geen bepaling wijkt voor een andere.</text>'
