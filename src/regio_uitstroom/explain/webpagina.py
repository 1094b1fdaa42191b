"""The tree of reasons as a web page that stands alone: no scripts, no files beside it, for print and screen readers.

Every word that comes from a text or a record is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files
from itertools import pairwise

from regio_uitstroom.explain.boom import OVERIGE, bijeen, voor_lezers
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort, Lot
from regio_uitstroom.explain.waarom import Boom
from regio_uitstroom.explain.waarom_niet import Verklaring
from regio_uitstroom.explain.zinnen import aangehaald
from regio_uitstroom.teksten import datum_in_woorden

_TEKENS = {True: ("ja", "✓", "ja"), False: ("nee", "✗", "nee"), None: ("onbekend", "?", "niet bekend")}
"""By truth value: the class, the sign, the word."""

_OPEN = frozenset({Lot.BESLIST, Lot.STRIJDIG, Lot.ONBEKEND, Lot.VAN_TOEPASSING})
"""Rules on a question that are unfolded from the start."""

_LOTEN = {
    Lot.BESLIST: "bepaalt de uitkomst",
    Lot.STRIJDIG: "spreekt een andere regel tegen",
    Lot.GEWEKEN: "geldt, maar wijkt",
    Lot.BUITEN_TOEPASSING: "buiten toepassing",
    Lot.NIET_VAN_TOEPASSING: "niet van toepassing",
    Lot.VAN_TOEPASSING: "van toepassing",
}
"""What became of a rule, as the label beside it; that it is not known is said already."""

_BLADEN = frozenset({Knoopsoort.FEIT, Knoopsoort.OORDEEL})


def waarom_html(boom: Boom, verklaringen: Sequence[Verklaring] = ()) -> str:
    """Return the tree as a whole HTML document; with ``verklaringen`` those provisions with their branches instead."""
    delen = _over_bepalingen(verklaringen) if verklaringen else _over_vragen(boom)
    titel = escape(f"Waarom: {boom.titel}")
    dag = escape(datum_in_woorden(boom.peildatum))
    return "\n".join(
        (
            '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{titel}</title>\n<style>\n{_stijl()}</style>\n</head>\n<body>",
            '<a class="sla-over" href="#inhoud">Naar de inhoud</a>',
            f"<header>\n<h1>Waarom</h1>\n<p>{escape(boom.titel[:1].upper() + boom.titel[1:])}</p>",
            f"<dl><div><dt>Dossier</dt><dd>{escape(boom.client)}</dd></div>",
            f"<div><dt>Peildatum</dt><dd>{dag}</dd></div></dl>\n</header>",
            '<main id="inhoud">',
            *delen,
            f"</main>\n<footer>\n{_LEGENDA}\n</footer>\n</body>\n</html>\n",
        )
    )


def _stijl() -> str:
    return files("regio_uitstroom.explain").joinpath("webpagina.css").read_text(encoding="utf-8")


_LEGENDA = (
    "<h2>Hoe leest u dit</h2>\n"
    '<p>Bij elke voorwaarde staat of zij geldt: <span class="teken ja"><span aria-hidden="true">✓</span> ja</span>, '
    '<span class="teken nee"><span aria-hidden="true">✗</span> nee</span> of '
    '<span class="teken onbekend"><span aria-hidden="true">?</span> niet bekend</span>. '
    "Klik op een regel of voorwaarde om te zien wat eronder ligt, tot en met de gegevens uit het dossier.</p>"
)


def _over_vragen(boom: Boom) -> Iterator[str]:
    """Yield a section for each question: outcome, motivering, tree."""
    for vraag in boom.vragen:
        kop = f"{escape(vraag.kop)}: <strong>{escape(vraag.antwoord)}</strong>" if vraag.antwoord else escape(vraag.kop)
        yield f'<section aria-labelledby="{escape(vraag.id)}">\n<h2 id="{escape(vraag.id)}">{kop}</h2>'
        if vraag.motivering:
            yield f'<div class="motivering">\n<h3>Motivering</h3>\n{_alineas(vraag.motivering)}\n</div>'
            yield "<h3>De regels, stap voor stap</h3>"
        yield from _lijst(boom.tak(vraag.id)[1:])
        yield "</section>"


def _over_bepalingen(verklaringen: Iterable[Verklaring]) -> Iterator[str]:
    """Yield a section for each provision: what became of it, its branch."""
    for nummer, een in enumerate(verklaringen, 1):
        plaats = een.citaat.tekst
        kop = escape(f"{plaats[:1].upper()}{plaats[1:]}: {een.kop[:1].lower()}{een.kop[1:]}")
        yield f'<section aria-labelledby="bepaling-{nummer}">\n<h2 id="bepaling-{nummer}">{kop}</h2>'
        yield f'<div class="motivering">\n{_alineas(een.tekst)}\n</div>'
        yield from _lijst(een.tak, alles_open=True)
        yield "</section>"


def _alineas(tekst: str) -> str:
    return "\n".join(f"<p>{escape(regel)}</p>" for regel in tekst.splitlines())


def _lijst(knopen: Sequence[Knoop], *, alles_open: bool = False) -> Iterator[str]:
    """Yield nodes as lists within lists; a node with others under it can be folded."""
    if not knopen:
        return
    ook = {groep[0].id: groep[1:] for groep in bijeen(knopen)}
    knopen = voor_lezers(knopen)
    yield '<ul class="boom">'
    for knoop, volgende in pairwise((*knopen, None)):
        if knoop is None:
            continue
        diepte = volgende.diepte if volgende is not None else knopen[0].diepte
        if diepte > knoop.diepte:
            open_ = " open" if alles_open or _begint_open(knoop) else ""
            yield f"<li{_naam(knoop)}><details{open_}><summary>{_inhoud(knoop)}</summary>\n{_luidt(knoop)}<ul>"
        else:
            namen = "".join(f'<span id="{escape(een.id)}"></span>' for een in ook[knoop.id])
            yield f"<li{_naam(knoop)}>{namen}{_inhoud(knoop)}{_luidt(knoop)}</li>"
            yield from ["</ul></details></li>"] * (knoop.diepte - diepte)
    yield "</ul>"


def _luidt(knoop: Knoop) -> str:
    """Return how a rule stands in the text, as a paragraph below its name."""
    return f'<p class="luidt">{escape(aangehaald(knoop.woorden))}</p>' if knoop.woorden else ""


def _begint_open(knoop: Knoop) -> bool:
    """Whether a node is unfolded from the start: what decides, what is unknown, each text, and all below a rule."""
    if knoop.soort is Knoopsoort.TEKST:
        return True
    if knoop.soort is Knoopsoort.POORT:
        return knoop.waarheid is not True
    if knoop.soort is Knoopsoort.REGEL:
        return knoop.lot in _OPEN and knoop.ouder != OVERIGE
    return knoop.diepte > 1 or knoop.waarheid is not True


def _naam(knoop: Knoop) -> str:
    return f' id="{escape(knoop.id)}" class="{knoop.soort.value}"'


def _inhoud(knoop: Knoop) -> str:
    """Return the words of a node: its truth value or label, its text, its place, what is worth saying."""
    tekst = escape(knoop.tekst)
    uitleg = f' <span class="uitleg">({escape(knoop.toelichting)})</span>' if knoop.toelichting else ""
    if knoop.soort in _BLADEN:
        soort = "gegeven" if knoop.soort is Knoopsoort.FEIT else "oordeel"
        return f'<span class="soort">{soort}</span> {tekst}{uitleg}'
    if knoop.soort is Knoopsoort.REGEL:
        lot = f'<span class="lot">{_LOTEN[knoop.lot]}</span>' if knoop.lot and knoop.lot in _LOTEN else ""
        return f"{_teken(knoop)} <strong>{tekst[:1].upper()}{tekst[1:]}</strong> {lot}{uitleg}"
    heeft_plaats = knoop.soort is Knoopsoort.BEGRIP and knoop.bepaling is not None
    plaats = f' <span class="plaats">{escape(knoop.bepaling.tekst)}</span>' if heeft_plaats and knoop.bepaling else ""
    return f"{_teken(knoop)} {tekst}{plaats}{uitleg}"


def _teken(knoop: Knoop) -> str:
    soort, teken, woord = _TEKENS[knoop.waarheid]
    return f'<span class="teken {soort}"><span aria-hidden="true">{teken}</span> {woord}</span>'
