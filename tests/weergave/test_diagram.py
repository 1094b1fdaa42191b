"""The diagram of which provision yields to which."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import bundled_regeling, toon
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.weergave.diagram import in_woorden, svg
from regio_uitstroom.weergave.indeling import indeling
from regio_uitstroom.weergave.wijkingen import Aard, Pijl, Plek, Vorm, Wijkingsbeeld, wijkingsbeeld
from tests.weergave.tekst import TEKST, regeling

NS = "{http://www.w3.org/2000/svg}"


@st.composite
def beelden(draw: st.DrawFn) -> Wijkingsbeeld:
    """Return any diagram, also one with circles."""
    aantal = draw(st.integers(1, 9))
    plekken = tuple(
        Plek(
            ((f"artikel {n}", (Citaat(str(n)),)),),
            f"artikel {n}",
            "woorden " * draw(st.integers(0, 30)),
            draw(st.sampled_from(Vorm)),
        )
        for n in range(aantal)
    )
    nummers = st.integers(0, aantal - 1)
    pijlen = draw(st.lists(st.builds(Pijl, nummers, nummers, st.sampled_from(Aard)), max_size=14, unique=True))
    return Wijkingsbeeld(plekken, tuple(pijl for pijl in pijlen if pijl.van != pijl.voor))


class TestWijkingsbeeld:
    """wijkingsbeeld."""

    def test_arrows(self) -> None:
        """What yields, to what and why, as the text says it."""
        beeld = wijkingsbeeld(regeling())
        namen = {(beeld.plekken[p.van].naam, beeld.plekken[p.voor].naam, p.aard) for p in beeld.pijlen}
        assert ("artikel 2, eerste lid", "artikel 2, tweede lid", Aard.UITZONDERING) in namen
        assert ("artikel 2, tweede lid", "artikel 2, derde lid", Aard.BEVOEGDHEID) in namen
        assert ("artikel 4", "artikel 2, eerste lid", Aard.ONVERMINDERD) in namen
        assert ("artikel 4", "artikel 2, tweede lid", Aard.ONVERMINDERD) in namen
        assert ("artikel 2.3 (Jeugdwet)", "artikel 5", Aard.UITZONDERING) in namen

    def test_refusals_are_joined(self) -> None:
        """Every ground yields to every refusal: grounds and refusals are one place each, wherever they stand."""
        meer = "5. De cliënt krijgt urgentie, indien hij inkomen uit werk heeft.\n\nArtikel 4. Rest"
        weigering = (
            'Artikel 6. Nee\n\nDe cliënt krijgt geen urgentie, indien hij uitstroomgereed is.\n\nVoorbeeld "terug'
        )
        tekst = TEKST.replace("\nArtikel 4. Rest", meer).replace('Voorbeeld "terug', weigering)
        beeld = wijkingsbeeld(regeling(tekst))
        (pijl,) = [pijl for pijl in beeld.pijlen if pijl.aard is Aard.WEIGERING]
        assert beeld.plekken[pijl.van].naam == "artikel 3, eerste lid en artikel 3, vijfde lid"
        assert beeld.plekken[pijl.voor].naam == "artikel 3, tweede lid en artikel 6"

    def test_nothing_yields(self) -> None:
        """Of a text in which nothing yields, nothing is drawn."""
        assert wijkingsbeeld(bundled_regeling("zuidoost-drenthe").of_fout()) == Wijkingsbeeld()


class TestIndeling:
    """indeling."""

    @given(beelden())
    def test_every_place_once(self, beeld: Wijkingsbeeld) -> None:
        """Each place stands in one cell, and each arrow ends at its places."""
        plan = indeling(beeld)
        cellen = [plek for kolom in plan.kolommen for plek in kolom if plek >= 0]
        assert sorted(cellen) == list(range(len(beeld.plekken)))
        for pijl, weg in zip(beeld.pijlen, plan.wegen, strict=True):
            assert plan.kolommen[weg[0][0]][weg[0][1]] == pijl.van
            assert plan.kolommen[weg[-1][0]][weg[-1][1]] == pijl.voor

    def test_winner_to_the_right(self) -> None:
        """Without circles every arrow goes to the right."""
        assert all(weg[0][0] < weg[-1][0] for weg in indeling(wijkingsbeeld(regeling())).wegen)


class TestSvg:
    """svg."""

    @given(beelden())
    def test_well_formed(self, beeld: Wijkingsbeeld) -> None:
        """It is well-formed, has a name and a description, and draws every arrow."""
        wortel = ET.fromstring(svg(beeld, "een <tekst>"))  # noqa: S314 - our own output
        assert wortel.find(f"{NS}title") is not None
        assert str(wortel.findtext(f"{NS}desc"))
        getekend = [pad for pad in wortel.findall(f"{NS}path") if pad.get("fill") == "none"]
        assert len(getekend) == len(beeld.pijlen)

    def test_lines_differ_without_colour(self) -> None:
        """Each kind of arrow has dashes of its own, and everything is drawn in one ink."""
        tekening = toon(regeling()).als_svg()
        strepen = {pad.get("stroke-dasharray") for pad in ET.fromstring(tekening).findall(f"{NS}path")}  # noqa: S314 - our own output
        aarden = {pijl.aard for pijl in wijkingsbeeld(regeling()).pijlen}
        assert len(strepen) == len(aarden)

    def test_nothing_yields(self) -> None:
        """A text in which nothing yields gives a drawing that says so."""
        assert "Geen bepaling wijkt voor een andere." in svg(Wijkingsbeeld(), "x")

    def test_words(self) -> None:
        """The description is a sentence for each arrow."""
        assert in_woorden(wijkingsbeeld(regeling())).count(".") >= len(wijkingsbeeld(regeling()).pijlen)
