"""How findings look on a screen."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Ernst, Kind, Label, diagnose
from regio_uitstroom.diagnostics.render import count, render, sort_by_place
from regio_uitstroom.source import Source, Span

FOUT = Kind("RU201", "onbekende-gemeente", Ernst.FOUT, "onbekende gemeente `{naam}`", "bedoelt u `{suggestie}`?")
WAARSCHUWING = Kind("RU301", "stil", Ernst.WAARSCHUWING, "let op")
AANWIJZING = Kind("RU302", "zacht", Ernst.AANWIJZING, "tip")


def at(text: str, spot: str, kind: Kind = AANWIJZING, name: str = "u16.convenant") -> Diagnostic:
    """Make a finding on the first occurrence of a spot in a text."""
    start = text.index(spot)
    return diagnose(kind, Span(Source(name, text), start, start + len(spot)))


def underlined(text: str, spot: str) -> tuple[str, str]:
    """Return the shown source line and the line below it, without their gutters."""
    lines = render([at(text, spot)]).splitlines()
    return lines[2].split("| ", 1)[1], lines[3].split("| ", 1)[1]


class TestRender:
    """``render``: the form of the house."""

    def test_form(self) -> None:
        """Place, weight and code, message, source line, underline and hint stand as the house shows them."""
        text = "\n" * 11 + "De gemeenten Nieuwegijn, Houten en Zeist.\n"
        start = text.index("Nieuwegijn")
        span = Span(Source("u16.convenant", text), start, start + 10)
        assert render([diagnose(FOUT, span, naam="Nieuwegijn", suggestie="Nieuwegein")]) == (
            "u16.convenant:12:14: fout[RU201] onbekende gemeente `Nieuwegijn`\n"
            "   |\n"
            "12 | De gemeenten Nieuwegijn, Houten en Zeist.\n"
            "   |              ^^^^^^^^^^\n"
            "   = bedoelt u `Nieuwegein`?\n"
            "\n"
            "1 fout"
        )

    def test_nothing(self) -> None:
        """Without findings there is nothing to show."""
        assert render([]) == ""

    def test_no_hint_without_its_value(self) -> None:
        """A hint whose value is missing is left out."""
        assert "bedoelt u" not in render([diagnose(FOUT, None, naam="X")])

    def test_hint_of_the_diagnostic(self) -> None:
        """A hint of the diagnostic itself goes before that of its kind."""
        shown = render([diagnose(FOUT, None, hint="kijk in de lijst", naam="X", suggestie="Y")])
        assert "kijk in de lijst" in shown
        assert "bedoelt u" not in shown

    def test_braces_in_a_value(self) -> None:
        """A value with braces is shown as it is."""
        assert "`{naam}{0}`" in render([diagnose(FOUT, None, naam="{naam}{0}")])

    def test_without_a_place(self) -> None:
        """A finding without a place has one line and no excerpt."""
        assert render([diagnose(WAARSCHUWING, None)]).splitlines()[0] == "waarschuwing[RU301] let op"

    def test_name_where_a_place_is_missing(self) -> None:
        """A finding without a place names the text, where the caller knows it; one with a place does not need it."""
        shown = render([diagnose(WAARSCHUWING, None), at("een", "een", name="b")], name="a.convenant")
        assert shown.startswith("a.convenant: waarschuwing[RU301] let op\n")
        assert "\n\nb:1:1: aanwijzing" in shown

    def test_no_hint_with_an_empty_value(self) -> None:
        """A value without words is no value."""
        assert "bedoelt u" not in render([diagnose(FOUT, None, naam="X", suggestie="")])

    def test_tabs(self) -> None:
        """A tab is shown as spaces up to the next stop, and the underline follows."""
        assert underlined("a\tbc\td", "d") == ("a   bc  d", "        ^")

    def test_combining_characters(self) -> None:
        """Accents that are characters of their own take no room."""
        assert underlined("e\u0301e\u0301n huis", "huis")[1] == "    ^^^^"

    def test_wide_characters(self) -> None:
        """A character of double width is underlined over two columns."""
        assert underlined("a 漢字 b", "漢字")[1] == "  ^^^^"

    def test_invisible_characters(self) -> None:
        """A soft hyphen and a zero-width space take no room and are not shown."""
        assert underlined("op\u00advang\u200b is", "is") == ("opvang is", "       ^^")

    def test_control_characters(self) -> None:
        """A text cannot steer the terminal: an escape is shown as a picture."""
        shown, under = underlined("a\x1b[31mb c", "c")
        assert "\x1b" not in shown
        assert under.index("^") == shown.index("c")

    def test_control_characters_in_a_message(self) -> None:
        """Nor can a word that a message quotes."""
        assert "\x1b" not in render([diagnose(FOUT, None, naam="\x1b[2J")])

    def test_empty_stretch(self) -> None:
        """A place where something is missing is marked with one sign."""
        source = Source("a", "geen punt")
        lines = render([diagnose(WAARSCHUWING, Span(source, 9, 9))]).splitlines()
        assert lines[3] == "  |          ^"

    def test_more_lines(self) -> None:
        """A stretch over several lines is shown by its first line, underlined to its end."""
        source = Source("a", "een twee\ndrie vier\n")
        lines = render([diagnose(WAARSCHUWING, Span(source, 4, 14))]).splitlines()
        assert lines[2:4] == ["1 | een twee", "  |     ^^^^"]

    def test_label_on_another_line(self) -> None:
        """A second place has its own line and text; lines left out are shown by dots."""
        source = Source("a", "een\ntwee\ndrie\n")
        finding = diagnose(WAARSCHUWING, Span(source, 9, 13), labels=(Label(Span(source, 0, 3), "hier ook"),))
        assert render([finding]).splitlines()[1:7] == [
            "  |",
            "1 | een",
            "  | --- hier ook",
            "...",
            "3 | drie",
            "  | ^^^^",
        ]

    def test_label_on_the_same_line(self) -> None:
        """Two places on one line share it, the primary underline first."""
        source = Source("a", "een twee")
        finding = diagnose(WAARSCHUWING, Span(source, 4, 8), labels=(Label(Span(source, 0, 3), "eerder"),))
        assert render([finding]).splitlines()[2:5] == ["1 | een twee", "  |     ^^^^", "  | --- eerder"]

    def test_label_in_another_file(self) -> None:
        """A second place in another file is shown with the name of that file."""
        other = Label(Span(Source("b", "x\ny"), 2, 3), "daar")
        assert "  ::: b:2" in render([diagnose(WAARSCHUWING, Span(Source("a", "een"), 0, 3), labels=(other,))])

    def test_long_line(self) -> None:
        """A very long line is cut around the spot and stays within the width."""
        text = "woord " * 10_000 + "fuot " + "woord " * 10_000
        line, under = underlined(text, "fuot")
        assert len(line) < 120
        assert line[under.index("^") : under.rindex("^") + 1] == "fuot"

    def test_colour(self) -> None:
        """With colour the weight is painted; without, no escape is printed."""
        finding = at("een twee", "twee")
        assert "\x1b[1;36maanwijzing[RU302]\x1b[0m" in render([finding], colour=True)
        assert "\x1b" not in render([finding])

    @given(st.text(max_size=60), st.data())
    def test_underline_fits(self, text: str, data: st.DataObject) -> None:
        """Whatever the text and the place, every line is printable and the underline starts within its line."""
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        lines = render([diagnose(AANWIJZING, Span(Source("a", text), start, end))]).split("\n")
        assert all(unicodedata.category(character) != "Cc" for line in lines for character in line)
        assert "^" in lines[3]


class TestSortByPlace:
    """``sort_by_place``."""

    def test_by_place(self) -> None:
        """Findings come by file and place, whatever their order; those without a place first."""
        later, earlier = at("een twee", "twee"), at("een twee", "een")
        nowhere, elsewhere = diagnose(WAARSCHUWING, None), at("een", "een", name="a")
        assert sort_by_place([later, elsewhere, nowhere, earlier]) == (nowhere, elsewhere, earlier, later)


class TestCount:
    """``count``: the closing line."""

    def test_two_weights(self) -> None:
        """Each weight is counted, in singular or plural."""
        fouten = [diagnose(FOUT, None, naam=naam) for naam in "ab"]
        assert count([*fouten, diagnose(WAARSCHUWING, None)]) == "2 fouten en 1 waarschuwing"

    def test_three_weights(self) -> None:
        """Three weights are joined by a comma and *en*."""
        findings = [diagnose(FOUT, None, naam="a"), *[diagnose(k, None) for k in (WAARSCHUWING, AANWIJZING)]]
        assert count(findings) == "1 fout, 1 waarschuwing en 1 aanwijzing"

    def test_none(self) -> None:
        """No findings at all are said in words."""
        assert count([]) == "geen fouten"
