"""An agreement as a web page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given, settings

from regio_uitstroom import Regeling, bundled_names, bundled_regeling, toon
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.weergave.webpagina import html
from tests.weergave.tekst import TEKST, regeling


def boom(pagina: str) -> ET.Element:
    """Return the page as a tree; it is well formed."""
    return ET.fromstring(pagina.removeprefix("<!DOCTYPE html>\n"))  # noqa: S314 - our own output


def tekst(knoop: ET.Element) -> str:
    """Return the words of a node, white space folded."""
    return " ".join("".join(knoop.itertext()).split())


def bij(pagina: str, anker: str) -> ET.Element:
    """Return the element with this id."""
    (knoop,) = [knoop for knoop in boom(pagina).iter() if knoop.get("id") == anker]
    return knoop


def check(pagina: str) -> None:
    """Check what holds of every page: it is well formed, no id is there twice, every link has a target."""
    knopen = list(boom(pagina).iter())
    ids = Counter(knoop.get("id") for knoop in knopen if knoop.get("id"))
    assert not [naam for naam, aantal in ids.items() if aantal > 1]
    doelen = {str(knoop.get("href")) for knoop in knopen if knoop.get("href")}
    doelen |= {f"#{naam}" for knoop in knopen for naam in str(knoop.get("aria-labelledby") or "").split()}
    assert doelen <= {f"#{naam}" for naam in ids}


PAGINA = toon(regeling()).als_html()


class TestHtml:
    """html."""

    def test_well_formed_with_targets(self) -> None:
        """Tags close, ids are there once, links lead somewhere."""
        check(PAGINA)

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """So it is of every agreement that comes with the package."""
        check(toon(bundled_regeling(naam).of_fout()).als_html())

    @settings(max_examples=20)
    @given(agreements())
    def test_generated(self, gemaakt: Regeling) -> None:
        """So it is of every agreement."""
        check(toon(gemaakt).als_html())

    def test_stands_alone(self) -> None:
        """It has no script, loads nothing and forbids that."""
        knopen = list(boom(PAGINA).iter())
        assert not {"script", "img", "iframe", "link", "object"} & {knoop.tag for knoop in knopen}
        assert not [knoop for knoop in knopen if {"src", "onclick", "style"} & knoop.attrib.keys()]
        assert "default-src 'none'" in PAGINA

    def test_language_and_headings(self) -> None:
        """It is Dutch, has a title, one first heading, and skips no level."""
        wortel = boom(PAGINA)
        assert wortel.get("lang") == "nl"
        assert tekst(wortel.find(".//title")) == "Convenant “Uitstroom & <wonen>”"  # type: ignore[arg-type] # there
        niveaus = [int(knoop.tag[1]) for knoop in wortel.iter() if re.fullmatch(r"h\d", knoop.tag)]
        assert niveaus.count(1) == 1
        assert all(na - voor <= 1 for voor, na in pairwise(niveaus))

    def test_skip_link_comes_first(self) -> None:
        """The first link skips to the text."""
        eerste = next(knoop for knoop in boom(PAGINA).iter("a"))
        assert eerste.get("href") == "#inhoud"

    @pytest.mark.parametrize(
        "anker", ["artikel-2", "artikel-2-lid-1", "artikel-3-lid-1-onderdeel-b", "artikel-1-onderdeel-a"]
    )
    def test_anchors(self, anker: str) -> None:
        """Articles, leden and onderdelen have an anchor made of their numbers."""
        assert bij(PAGINA, anker) is not None

    def test_references_lead_to_places(self) -> None:
        """*Het eerste lid* leads to the lid of its own article."""
        links = [(tekst(a), a.get("href")) for a in bij(PAGINA, "artikel-2-lid-2").iter("a")]
        assert ("het eerste lid", "#artikel-2-lid-1") in links

    def test_reference_to_another_text(self) -> None:
        """A place in another text is no link to a place in this one."""
        links = [a.get("href") for a in bij(PAGINA, "artikel-5").iter("a")]
        assert "#artikel-2" not in links

    def test_terms_lead_to_their_definition(self) -> None:
        """A defined term leads to where it is defined, and not from there."""
        assert ("tijdelijk verblijf", "#begrip-tijdelijk-verblijf") in [
            (tekst(a), a.get("href")) for a in bij(PAGINA, "artikel-2-lid-1").iter("a")
        ]
        assert bij(PAGINA, "begrip-tijdelijk-verblijf").tag == "dfn"

    def test_exceptions_both_ways(self) -> None:
        """The rule names its exception, and the exception its rule, each with a link."""
        assert "Hierop bestaat een uitzondering: artikel 2, tweede lid." in tekst(bij(PAGINA, "artikel-2-lid-1"))
        assert "Wijkt af van artikel 2, eerste lid." in tekst(bij(PAGINA, "artikel-2-lid-2"))
        assert "#artikel-2-lid-2" in [a.get("href") for a in bij(PAGINA, "artikel-2-lid-1").iter("a")]

    @pytest.mark.parametrize(
        ("anker", "woorden"),
        [
            ("artikel-2-lid-2", "Hiervan kan worden afgeweken: artikel 2, derde lid."),
            ("artikel-2-lid-3", "Maakt het mogelijk af te wijken van artikel 2, tweede lid."),
            ("artikel-2-lid-2", "Dit is soms niet van toepassing: artikel 3, vierde lid."),
            ("artikel-3-lid-4", "Zet buiten toepassing: artikel 2, tweede lid."),
            ("artikel-3-lid-1", "Een weigering gaat hieraan vooraf: artikel 3, tweede lid."),
            ("artikel-2-lid-1", "Gaat voor op artikel 4."),
            ("artikel-5", "Wijkt af van artikel 2.3 (Jeugdwet)."),
        ],
    )
    def test_other_ways_to_yield(self, anker: str, woorden: str) -> None:
        """A power, what switches off, a refusal and *onverminderd* are named as what they are."""
        assert woorden in tekst(bij(PAGINA, anker))

    @pytest.mark.parametrize(
        ("anker", "sterkte"),
        [
            ("artikel-2-lid-1", "regel"),
            ("artikel-2-lid-3", "bevoegdheid"),
            ("artikel-3-lid-3", "voornemen, bindt niet"),
        ],
    )
    def test_strength(self, anker: str, sterkte: str) -> None:
        """Each norm is marked by its strength, in words."""
        merken = [tekst(s) for s in bij(PAGINA, anker).iter("span") if "norm" in str(s.get("class"))]
        assert merken == [sterkte]

    def test_text_that_does_not_bind(self) -> None:
        """Of a koers every norm is an intention, and the head of the page says that it binds nobody."""
        pagina = toon(
            regeling(TEKST.replace("Convenant", "Koers").replace("Soort: convenant", "Soort: koers"))
        ).als_html()
        merken = {tekst(s) for s in bij(pagina, "inhoud").iter("span") if "norm" in str(s.get("class"))}
        assert merken == {"voornemen, bindt niet"}
        assert "Deze tekst is een koers. Hij bindt niemand." in pagina

    @pytest.mark.parametrize("anker", ["aanhef", "bijlage-1-lijst"])
    def test_parts_that_decide_nothing(self, anker: str) -> None:
        """Of a preamble and an annex it is said that they decide nothing, whatever their words."""
        assert "beslist niets." in tekst(bij(PAGINA, anker))

    def test_left_open(self) -> None:
        """What the text leaves open is said where it does."""
        pagina = toon(bundled_regeling("amersfoort-uitstroom").of_fout()).als_html()
        assert "De tekst laat open: het aantal woningen." in tekst(bij(pagina, "artikel-3-lid-3"))

    def test_mark_at_the_end_of_the_sentence(self) -> None:
        """The mark comes after the full stop, also where the rule does not hold the last words."""
        zin = "De gemeenten leggen afspraken vast als bedoeld in artikel 2."
        pagina = toon(regeling(TEKST.replace("De gemeenten streven naar snelheid.", zin))).als_html()
        assert f"{zin} verplichting" in tekst(bij(pagina, "artikel-3-lid-3"))

    def test_comments_stay_out(self) -> None:
        """What the author wrote for himself is not shown."""
        assert "opmerking voor de schrijver" not in PAGINA

    def test_characters_are_escaped(self) -> None:
        """Words of the text are words, not tags."""
        assert "<wonen>" not in PAGINA
        assert "&lt;wonen&gt;" in PAGINA

    def test_example(self) -> None:
        """A fact that runs over two lines is one item; the clauses stand apart."""
        deel = bij(PAGINA, "voorbeeld-terug")
        assert next(tekst(li) for li in deel.iter("li")) == "met woonadres in Houten van 1 mei 2012 tot 1 juni 2024"
        assert [tekst(p) for p in deel.iter("p")][1:] == [
            "en peildatum 1 maart 2026",
            "dan is onbepaald of de cliënt urgentie krijgt.",
        ]

    def test_diagram_has_words(self) -> None:
        """The drawing has a name and a description, and the same stands below it as a list."""
        svg = next(k for k in boom(PAGINA).iter() if k.tag.endswith("svg"))
        assert svg.get("role") == "img"
        zin = "Artikel 2, eerste lid, wijkt voor de uitzondering in artikel 2, tweede lid."
        assert zin in tekst(bij(PAGINA, "voorrang-uitleg"))
        assert zin in [tekst(li) for li in bij(PAGINA, "voorrang").iter("li")]

    def test_print(self) -> None:
        """There is a style for print."""
        assert "@media print" in PAGINA

    def test_page_of_a_document(self) -> None:
        """The same document gives the same page."""
        assert html(toon(regeling()).document) == PAGINA


class TestStyle:
    """The style sheet."""

    CSS = (files("regio_uitstroom.weergave") / "webpagina.css").read_text(encoding="utf-8")

    @pytest.mark.parametrize("kleur", ["inkt", "grijs", "koppel"])
    @pytest.mark.parametrize("grond", ["#ffffff", "vlak"])
    def test_contrast(self, kleur: str, grond: str) -> None:
        """Letters stand out from their ground by 4.5 or more (WCAG 2.1 AA, 1.4.3)."""
        kleuren = dict(re.findall(r"--(\w+): (#\w{6})", self.CSS))
        assert contrast(kleuren[kleur], kleuren.get(grond, grond)) >= 4.5

    def test_marks_differ_without_colour(self) -> None:
        """The marks of strength have borders that differ."""
        randen = re.findall(r"^\.(?:bevoegdheid|verplichting|voornemen) \{ border-style: (\w+)", self.CSS, re.MULTILINE)
        assert sorted(randen) == ["dashed", "dotted", "solid"]


def contrast(een: str, ander: str) -> float:
    """Return the contrast of two colours (WCAG 2.1, relative luminance)."""

    def licht(kleur: str) -> float:
        delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    hoog, laag = sorted((licht(een), licht(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)
