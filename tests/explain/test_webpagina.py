"""The tree of reasons as a web page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve

from regio_uitstroom import waarom, waarom_niet
from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort
from regio_uitstroom.explain.webpagina import waarom_html
from tests.explain.conftest import HOUTEN, KANS, ZEIST
from tests.explain.proefafspraak import TEKST, beoordeel, met, regeling

_LEEG = {"meta", "link", "br", "!doctype"}


class _Lezer(HTMLParser):
    """Reads a page: every tag that opens is closed by its like; texts, headings and ids are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.tekst: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _LEEG:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.tekst.append(data)


def lees(pagina: str) -> _Lezer:
    """Read a page; it is well formed."""
    lezer = _Lezer()
    lezer.feed(pagina)
    lezer.close()
    assert lezer.open == []
    return lezer


def pagina(tekst: str = TEKST, **anders: Any) -> str:
    """Return the page for the record with other facts."""
    return waarom_html(waarom(beoordeel(met(**anders), tekst), regeling(tekst)))


def _contrast(een: str, ander: str) -> float:
    """Return the contrast of two colours (WCAG 2.2, relative luminance)."""

    def licht(kleur: str) -> float:
        kleur = kleur if len(kleur) == 7 else "#" + "".join(teken * 2 for teken in kleur[1:])
        delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    hoog, laag = sorted((licht(een), licht(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


class TestWaaromHtml:
    """waarom_html."""

    def test_stands_alone(self) -> None:
        """It has no script, loads nothing and forbids that."""
        gelezen = lees(pagina())
        assert not {"script", "img", "iframe", "link"} & {tag for tag, _ in gelezen.tags}
        assert not [attrs for _, attrs in gelezen.tags if {"src", "style", "onclick"} & attrs.keys()]
        assert "default-src 'none'" in pagina()

    def test_language_and_headings(self) -> None:
        """It is Dutch, has one first heading, and skips no level."""
        gelezen = lees(pagina())
        assert dict(gelezen.tags)["html"] == {"lang": "nl"}
        koppen = [int(tag[1]) for tag, _ in gelezen.tags if re.fullmatch("h[1-6]", tag)]
        assert koppen.count(1) == 1
        assert all(later <= eerder + 1 for eerder, later in pairwise(koppen))

    def test_ids(self) -> None:
        """No id stands twice, and what a section is labelled by is there."""
        gelezen = lees(pagina())
        ids = [attrs["id"] for _, attrs in gelezen.tags if "id" in attrs]
        assert len(ids) == len(set(ids))
        assert {attrs["aria-labelledby"] for _, attrs in gelezen.tags if "aria-labelledby" in attrs} <= set(ids)

    def test_every_node_is_there(self) -> None:
        """Every node of the tree is an item with its id."""
        boom = waarom(beoordeel(met()), regeling())
        ids = {attrs.get("id") for _, attrs in lees(waarom_html(boom)).tags}
        assert {knoop.id for knoop in boom.knopen} <= ids

    def test_judgments_taken_together(self) -> None:
        """Judgments that differ in the municipality alone are one item, at which the id of each is found."""
        boom = waarom(beoordeel(met()), regeling())
        oordelen = [GebruiktOordeel(KANS, waarde=False, door="het college", gemeente=een) for een in (HOUTEN, ZEIST)]
        bladen = tuple(
            Knoop(f"blad-{nummer}", 2, None, "", soort=Knoopsoort.OORDEEL, ouder=boom.knopen[1].id, blad=een)
            for nummer, een in enumerate(oordelen)
        )
        gelezen = waarom_html(evolve(boom, knopen=(*boom.knopen[:2], *bladen, *boom.knopen[2:])))
        assert all(f'id="{een.id}"' in gelezen for een in bladen)
        assert gelezen.count("niet in Houten of Zeist (door: het college)") == 1

    def test_text_of_the_rule(self) -> None:
        """Below the name of a rule stands how it is in the text."""
        woorden = "“De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd”"
        assert f'<p class="luidt">{woorden}</p>' in pagina()

    def test_readable_without_colour(self) -> None:
        """Beside each sign stands its word, and the sign itself is not read aloud."""
        assert '<span class="teken nee"><span aria-hidden="true">✗</span> nee</span>' in pagina()

    @pytest.mark.parametrize("kwaad", ["<script>alert(1)</script>", '"><b>x</b>', "&lt;", "' onmouseover='x"])
    def test_everything_is_escaped(self, kwaad: str) -> None:
        """Words of a record and of a text are shown as they are, never taken for HTML."""
        oordeel = {
            "oordeel": "onbillijkheid van overwegende aard",
            "waarde": True,
            "door": "het college",
            "reden": kwaad,
        }
        bron = {"waarde": 250, "bron": kwaad}
        uit = pagina(sleutel=f"k{kwaad}", feiten={"dagbesteding": True, "huurschuld": bron}, oordelen=[oordeel])
        gelezen = lees(uit)
        assert kwaad in "".join(gelezen.tekst)
        assert not {"script", "b"} & {tag for tag, _ in gelezen.tags}
        assert not [attrs for _, attrs in gelezen.tags if "onmouseover" in attrs]

    def test_title_is_escaped(self) -> None:
        """So is the title of the agreement."""
        tekst = TEKST.replace('"Samen wonen"', '"Samen <wonen> & meer"')
        assert "wonen" not in {tag for tag, _ in lees(pagina(tekst)).tags}

    def test_provisions(self) -> None:
        """Asked for a provision, the page holds that one only."""
        beoordeling = beoordeel(met())
        los = waarom_niet(beoordeling, regeling(), "3, tweede lid")
        gelezen = lees(waarom_html(waarom(beoordeling, regeling()), los))
        assert "Artikel 3, tweede lid: aanspraak op urgentie" in gelezen.tekst
        assert not any("artikel 2, eerste lid" in tekst for tekst in gelezen.tekst)

    def test_contrast(self) -> None:
        """Every pair of colours for text has a contrast of at least 4.5 to 1."""
        stijl = re.search("<style>(.*?)</style>", pagina(), re.DOTALL)
        assert stijl is not None
        namen = dict(re.findall(r"--([a-z]+): (#[0-9a-f]+)", stijl[1]))
        paren = re.findall(r"color: (#[0-9a-f]{6}); background: (#[0-9a-f]{3,6})", stijl[1])
        assert len(paren) >= 3
        paren += [
            (namen[naam], achter) for naam in ("inkt", "grijs", "koppel") for achter in ("#ffffff", namen["vlak"])
        ]
        assert min(_contrast(*paar) for paar in paren) >= 4.5
