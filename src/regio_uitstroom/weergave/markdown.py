"""An agreement as Markdown: anchors per place, links, remarks between square brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.weergave.diagram import zinnen
from regio_uitstroom.weergave.document import (
    Alinea,
    Blok,
    Deel,
    Document,
    Item,
    Regels,
    Stuk,
    Stuksoort,
    Toelichting,
    Veld,
    Voorbeelddeel,
)
from regio_uitstroom.weergave.sterkte import BETEKENIS, merk

_BIJZONDER = re.compile(r"([\\`*_{}\[\]<>#|~])")
_BEGIN = re.compile(r"^(\s*)([-+]|\d+(?=[.)]\s))")


def markdown(document: Document) -> str:
    """Return the agreement as Markdown (CommonMark), in which only the anchors are HTML."""
    regels = [f"# {_vlak(document.titel)}", ""]
    if not document.bindt:
        regels += [f"**Deze tekst is een {_vlak(document.soort)}. Hij bindt niemand.**", ""]
    regels += [f"- {_vlak(naam)}: {_vlak(waarde)}" for naam, waarde in document.velden]
    for deel in document.delen:
        regels += ["", *_deel(deel)]
    regels += ["", *_voorrang(document), "", *_leeswijzer()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(regels)).strip("\n") + "\n"


def _vlak(tekst: str) -> str:
    """Return words in which no sign means anything to Markdown."""
    return _BIJZONDER.sub(r"\\\1", tekst)


def _anker(naam: str) -> str:
    return f'<a id="{naam}"></a>' if naam else ""


def _deel(deel: Deel) -> Iterator[str]:
    yield _anker(deel.anker)
    yield ""
    if deel.titel:
        yield f"{'#' * deel.niveau} {_vlak(deel.titel)}"
        yield ""
    if deel.beslist_niets:
        yield f"*\\[{deel.beslist_niets}\\]*"
        yield ""
    for blok in deel.blokken:
        yield from _blok(blok)
        yield ""


def _blok(blok: Blok) -> Iterator[str]:
    match blok:
        case Item():
            yield from _item(blok)
        case Toelichting():
            yield f"{'   ' * blok.diepte}> {_alinea(blok.alinea)}"
        case Regels():
            yield "\\\n".join(_begin(_alinea(regel)) for regel in blok.regels)
        case Veld():
            yield f"- {_anker(blok.anker)}**{_vlak(blok.naam)}**: {_vlak(blok.inhoud[0])}"
            yield from (f"  - {_vlak(deel)}" for deel in blok.inhoud[1:])
        case Voorbeelddeel():
            yield _begin(_alinea(blok.hoofd))
            yield ""
            yield from (f"- {_alinea(feit)}" for feit in blok.feiten)


def _item(item: Item) -> Iterator[str]:
    """Yield a paragraph or an item of a list. The author's mark is kept as words: Markdown would number anew."""
    inspringing = "  " * max(item.diepte - 1, 0)
    tekst = " ".join(map(_alinea, item.alineas))
    if item.teken:
        yield f"{inspringing}- {_anker(item.anker)}{_merkteken(item.teken)} {tekst}"
    else:
        yield _begin(tekst)
    for notitie in item.notities:
        yield ""
        yield f"{inspringing}{'  ' if item.teken else ''}*\\[{_alinea(notitie)}\\]*"


def _merkteken(teken: str) -> str:
    return re.sub(r"(\d+)\.$", r"\1\\.", teken)


def _begin(tekst: str) -> str:
    """Keep a paragraph that begins with a dash or a number from becoming a list."""
    return _BEGIN.sub(lambda m: f"{m.group(1)}\\{m.group(2)}" if m.group(2) in "-+" else m.group(), tekst)


def _alinea(alinea: Alinea) -> str:
    return "".join(map(_stuk, alinea))


def _stuk(stuk: Stuk) -> str:
    tekst = _vlak(stuk.tekst)
    match stuk.soort:
        case Stuksoort.VERWIJZING | Stuksoort.BEGRIP:
            return f"[{tekst}](#{stuk.doel})"
        case Stuksoort.OMSCHREVEN:
            return f"{_anker(stuk.doel)}**{tekst}**"
        case Stuksoort.STERKTE:
            return f"*\\[{tekst}\\]*"
        case Stuksoort.TEKST:
            return tekst


def _voorrang(document: Document) -> Iterator[str]:
    yield '<a id="voorrang"></a>'
    yield ""
    yield "## Welke bepaling voorgaat"
    yield ""
    regels = [f"- {_vlak(zin)}" for zin in zinnen(document.beeld)]
    yield from regels or ["Geen bepaling wijkt voor een andere."]


def _leeswijzer() -> Iterator[str]:
    yield "## Hoe leest u dit"
    yield ""
    yield "De woorden zijn die van de afspraak zelf. Toegevoegd zijn alleen de koppelingen, wat tussen vierkante haken"
    yield "staat, en het deel *Welke bepaling voorgaat*."
    yield ""
    yield from (f"- {_stuk(merk(klasse))} {betekenis}" for klasse, betekenis in BETEKENIS.items())
