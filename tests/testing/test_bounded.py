"""Law 6: no text crashes, hangs or recurses without limit; only the documented errors leave the library."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.diagnostics import Diagnostic, RegelingFout, render
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.testing.agreements import Tekst, agreement_texts

BESTANDEN = tuple(
    bestand.read_text(encoding="utf-8")
    for bestand in (files("regio_uitstroom") / "regelingen").iterdir()
    if bestand.name.endswith(".convenant")
)

INGREPEN = ("weg", "dubbel", "teken", "woord")


@st.composite
def verminkt(draw: st.DrawFn, tekst: str) -> str:
    """Damage a text: drop, repeat or change a stretch of it, a few times."""
    for _ in range(draw(st.integers(1, 4))):
        van = draw(st.integers(0, len(tekst)))
        tot = min(len(tekst), van + draw(st.integers(0, 60)))
        match draw(st.sampled_from(INGREPEN)):
            case "weg":
                tekst = tekst[:van] + tekst[tot:]
            case "dubbel":
                tekst = tekst[:tot] + tekst[van:]
            case "teken":
                tekst = tekst[:van] + draw(st.characters()) + tekst[van:]
            case "woord":
                woorden = (
                    "tenzij",
                    "indien",
                    "en:",
                    "artikel 99",
                    ";",
                    "1°.",
                    "Toelichting:",
                    '"',
                    "Voorbeeld",
                    "31 februari 2020",
                )
                tekst = f"{tekst[:van]} {draw(st.sampled_from(woorden))} {tekst[van:]}"
    return tekst


def lees(tekst: str | bytes) -> tuple[Diagnostic, ...]:
    """Read a text: there is a Regeling, or an error that says why not, and all findings can be shown."""
    geladen = parse_regeling(tekst)
    assert (geladen.regeling is None) == any(d.is_fout for d in geladen.diagnostics)
    assert bool(render(geladen.diagnostics)) == bool(geladen.diagnostics)
    for diagnostic in geladen.diagnostics:
        assert diagnostic.bericht
        if diagnostic.span is not None:
            assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(diagnostic.span.source.text)
    return geladen.diagnostics


class TestBounded:
    @given(st.sampled_from(BESTANDEN).flatmap(verminkt))
    def test_damaged_bundled(self, tekst: str) -> None:
        """A damaged real agreement gives findings, never an exception."""
        lees(tekst)

    @given(agreement_texts(), st.data())
    def test_damaged_generated(self, tekst: Tekst, data: st.DataObject) -> None:
        """A damaged generated agreement gives findings, never an exception."""
        lees(data.draw(verminkt(tekst.samen())))

    @given(st.text(max_size=200))
    def test_any_text(self, tekst: str) -> None:
        """Any text gives findings, never an exception."""
        lees(tekst)

    @given(st.binary(max_size=200))
    def test_any_bytes(self, data: bytes) -> None:
        """Any bytes give findings, never an exception."""
        lees(data)

    @given(st.sampled_from(BESTANDEN).flatmap(verminkt))
    def test_one_exception(self, tekst: str) -> None:
        """The one-line way to raise raises the one documented exception, with all findings."""
        geladen = parse_regeling(tekst)
        if geladen.regeling is not None:
            assert geladen.of_fout() is geladen.regeling
        else:
            with pytest.raises(RegelingFout) as fout:
                geladen.of_fout()
            assert fout.value.diagnostics == geladen.diagnostics
