"""An agreement as a web page that stands alone: no scripts, nothing beside it, for print and screen readers.

Every word that comes from the text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from regio_uitstroom.weergave.diagram import svg, zinnen
from regio_uitstroom.weergave.document import (
    Alinea,
    Blok,
    Deel,
    Deelsoort,
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


def html(document: Document) -> str:
    """Return the agreement as a whole HTML document, which is well-formed XML too."""
    titel = escape(document.titel)
    return "\n".join(
        (
            '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8"/>',
            '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
            f'<title>{titel}</title>\n<style>\n{_stijl()}</style>\n</head>\n<body id="top">',
            '<a class="sla-over" href="#inhoud">Naar de tekst</a>',
            f"<header>\n<h1>{titel}</h1>",
            *_kop(document),
            "</header>",
            *_inhoudsopgave(document),
            '<main id="inhoud">',
            *(regel for deel in document.delen for regel in _deel(deel)),
            *_voorrang(document),
            f'</main>\n<footer id="leeswijzer">\n{"".join(_leeswijzer())}</footer>\n</body>\n</html>\n',
        )
    )


def _stijl() -> str:
    return files("regio_uitstroom.weergave").joinpath("webpagina.css").read_text(encoding="utf-8")


def _kop(document: Document) -> Iterator[str]:
    if not document.bindt:
        yield f'<p class="let-op">Deze tekst is een {escape(document.soort)}. Hij bindt niemand.</p>'
    if document.velden:
        yield "<dl>"
        for naam, waarde in document.velden:
            yield f"<div><dt>{escape(naam)}</dt><dd>{escape(waarde)}</dd></div>"
        yield "</dl>"


def _inhoudsopgave(document: Document) -> Iterator[str]:
    yield '<nav aria-labelledby="inhoudsopgave">\n<h2 id="inhoudsopgave">Inhoud</h2>\n<ul>'
    for deel in document.delen:
        if deel.titel and deel.soort is not Deelsoort.VOORBEELD:
            klasse = ' class="onder"' if deel.niveau > 2 else ""  # noqa: PLR2004 - below a chapter
            yield f'<li{klasse}><a href="#{escape(deel.anker)}">{escape(deel.titel)}</a></li>'
    yield '<li><a href="#voorrang">Welke bepaling voorgaat</a></li>\n</ul>\n</nav>'


def _deel(deel: Deel) -> Iterator[str]:
    """Yield a part: its heading, which bears its anchor, and what stands in it."""
    anker = escape(deel.anker)
    naam = "" if deel.titel else f' aria-label="{"Aanhef" if deel.soort is Deelsoort.INLEIDING else "Ondertekening"}"'
    yield f'<section class="{deel.soort.value}" id="{anker}"{naam}>'
    if deel.titel:
        yield f"<h{deel.niveau}>{escape(deel.titel)}</h{deel.niveau}>"
    if deel.beslist_niets:
        yield f'<p class="toegevoegd">{deel.beslist_niets}</p>'
    if deel.soort is Deelsoort.GEGEVENS:
        yield "<dl>"
    yield from _blokken(deel.blokken)
    if deel.soort is Deelsoort.GEGEVENS:
        yield "</dl>"
    yield "</section>"


def _blokken(blokken: Sequence[Blok]) -> Iterator[str]:
    """Yield items as lists within lists, and what stands between them."""
    open_ = 0
    for blok in blokken:
        diepte = blok.diepte if isinstance(blok, Item | Toelichting) else 0
        is_item = isinstance(blok, Item) and bool(blok.teken)
        yield from _sluit(open_ - diepte)
        if is_item and open_ >= diepte:
            yield "</li>"
        while is_item and open_ < diepte:
            yield '<ol class="leden">'
            open_ += 1
            if open_ < diepte:
                yield "<li>"
        open_ = min(open_, diepte)
        yield _blok(blok)
    yield from _sluit(open_)


def _sluit(aantal: int) -> Iterator[str]:
    yield from ["</li></ol>"] * max(aantal, 0)


def _blok(blok: Blok) -> str:
    """Return one block; an item of a list is left open, for what stands below it."""
    match blok:
        case Item(teken=""):
            return f"<p>{_alineas(blok)}</p>{_notities(blok)}"
        case Item():
            anker = f' id="{escape(blok.anker)}"' if blok.anker else ""
            teken = f'<span class="teken">{escape(blok.teken)} </span>'
            return f"<li{anker}><p>{teken}{_alineas(blok)}</p>{_notities(blok)}"
        case Toelichting():
            return f'<div class="toelichting" role="note"><p>{_alinea(blok.alinea)}</p></div>'
        case Regels():
            return f'<p class="handtekening">{"<br/>".join(map(_alinea, blok.regels))}</p>'
        case Veld():
            inhoud = "".join(f"<dd>{escape(deel)}</dd>" for deel in blok.inhoud)
            return f'<dt id="{escape(blok.anker)}">{escape(blok.naam)}</dt>{inhoud}'
        case Voorbeelddeel():
            feiten = "".join(f"<li>{_alinea(feit)}</li>" for feit in blok.feiten)
            lijst = f"<ul>{feiten}</ul>" if feiten else ""
            return f"<p>{_alinea(blok.hoofd)}</p>{lijst}"


def _alineas(item: Item) -> str:
    return "<br/>".join(map(_alinea, item.alineas))


def _notities(item: Item) -> str:
    if not item.notities:
        return ""
    delen = "".join(f"<li>{_hoofdletter(_alinea(notitie))}.</li>" for notitie in item.notities)
    return f'<ul class="notities" aria-label="Samenhang">{delen}</ul>'


def _hoofdletter(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _alinea(alinea: Alinea) -> str:
    return "".join(map(_stuk, alinea))


def _stuk(stuk: Stuk) -> str:
    tekst, doel = escape(stuk.tekst), escape(stuk.doel)
    match stuk.soort:
        case Stuksoort.VERWIJZING:
            return f'<a href="#{doel}">{tekst}</a>'
        case Stuksoort.BEGRIP:
            return f'<a class="begrip" href="#{doel}">{tekst}</a>'
        case Stuksoort.OMSCHREVEN:
            return f'<dfn id="{doel}">{tekst}</dfn>' if doel else f"<dfn>{tekst}</dfn>"
        case Stuksoort.STERKTE:
            return f'<span class="norm {escape(stuk.klasse)}">{tekst}</span>'
        case Stuksoort.TEKST:
            return tekst


def _voorrang(document: Document) -> Iterator[str]:
    """Yield the diagram, and the same in words."""
    yield '<section class="toegevoegd" id="voorrang">\n<h2>Welke bepaling voorgaat</h2>'
    if not document.beeld.pijlen:
        yield "<p>Geen bepaling wijkt voor een andere.</p>\n</section>"
        return
    yield "<p>Een pijl loopt van de bepaling die wijkt naar de bepaling die voorgaat.</p>"
    yield '<div class="tekening" role="region" tabindex="0" aria-label="Schema van de voorrang">'
    yield svg(document.beeld, document.titel, los=False)
    yield "</div>\n<h3>Hetzelfde in woorden</h3>\n<ul>"
    yield from (f"<li>{escape(zin)}</li>" for zin in zinnen(document.beeld))
    yield "</ul>\n</section>"


def _leeswijzer() -> Iterator[str]:
    yield "<h2>Hoe leest u dit</h2>\n<p>De woorden zijn die van de afspraak zelf. Toegevoegd zijn alleen: "
    yield "de inhoudsopgave, de koppelingen, de woorden in een kader, de regels met een pijltje ervoor "
    yield "en het schema.</p>\n<ul>"
    for klasse, betekenis in BETEKENIS.items():
        yield f"<li>{_stuk(merk(klasse))} {escape(betekenis)}</li>"
    yield "</ul>\n"
