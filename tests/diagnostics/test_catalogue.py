"""The catalogue of kinds."""

from __future__ import annotations

import re
import string

import pytest

from regio_uitstroom.diagnostics import kinds_check, kinds_proza, kinds_reading, kinds_resolve, kinds_syntax
from regio_uitstroom.diagnostics.catalogue import KINDS, find_kind
from regio_uitstroom.diagnostics.diagnostic import Kind


def fields(template: str) -> list[str]:
    """Return the names of the values that a template asks for."""
    return [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]


class TestKinds:
    """``KINDS``: what all kinds keep to."""

    def test_codes_are_unique(self) -> None:
        """No code is used twice."""
        codes = [kind.code for kind in KINDS]
        assert len(codes) == len(set(codes))

    def test_names_are_unique(self) -> None:
        """No name is used twice."""
        names = [kind.naam for kind in KINDS]
        assert len(names) == len(set(names))

    @pytest.mark.parametrize(
        ("kinds", "hundred"),
        [
            (kinds_reading.KINDS, "RU0"),
            (kinds_syntax.KINDS, "RU1"),
            (kinds_proza.KINDS, "RU1"),
            (kinds_resolve.KINDS, "RU2"),
            (kinds_check.KINDS, "RU3"),
        ],
    )
    def test_hundreds(self, kinds: tuple[Kind, ...], hundred: str) -> None:
        """The hundred of a code names the pass that reports it."""
        assert [kind.code for kind in kinds if not re.fullmatch(hundred + r"\d\d", kind.code)] == []

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
    def test_message_style(self, kind: Kind) -> None:
        """A message starts in lower case or with a quoted word, and has no full stop."""
        assert kind.bericht[0].islower() or kind.bericht[0] in "`{"
        assert not kind.bericht.endswith(".")

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
    def test_templates_have_names(self, kind: Kind) -> None:
        """Every blank in a template has a name that a keyword argument can fill."""
        assert all(name.isidentifier() for name in fields(kind.bericht) + fields(kind.hint))

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
    def test_name_style(self, kind: Kind) -> None:
        """A name is made of lower-case words and hyphens."""
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", kind.naam)


class TestFindKind:
    """``find_kind``."""

    def test_by_code(self) -> None:
        """A code is found in upper and lower case."""
        assert find_kind("ru001") is find_kind("RU001") is kinds_reading.ONTBREKEND_BESTAND

    def test_by_name(self) -> None:
        """A name is found as well."""
        assert find_kind("leeg-bestand") is kinds_reading.LEEG_BESTAND

    def test_unknown(self) -> None:
        """An unknown code raises KeyError."""
        with pytest.raises(KeyError):
            find_kind("RU999")
