"""Definitions of a municipality that the record knows of one day only, or that leave open which one it is."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.test_dossierwoorden import TEKST


def codes(omschrijving: str, naam: str = "gemeente van herkomst") -> set[str]:
    """Return what is reported of an agreement that defines a term so."""
    zin = f"""In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. {naam}: {omschrijving}.

Artikel 2. Regels

De {naam} is verantwoordelijk voor de huisvesting."""
    return {een.kind.code for een in parse_regeling(TEKST.format(zin=zin), name="bedacht").diagnostics if een.is_fout}


class TestWerkelijkVerblijf:
    """The record has it of the day of the *hulpvraag*."""

    @pytest.mark.parametrize(
        "wanneer",
        ["werkelijk verblijft op het moment van de hulpvraag", "op het moment van de hulpvraag werkelijk verbleef"],
    )
    def test_of_that_day(self, wanneer: str) -> None:
        """Computed where the text says so."""
        assert codes(f"de gemeente waar de cliënt {wanneer}") == set()

    @pytest.mark.parametrize(
        "wanneer",
        [
            "werkelijk verblijft",
            "feitelijk verblijft",
            "werkelijk verbleef",
            "werkelijk verblijft op de peildatum",
            "werkelijk verblijft op het moment van de aanvraag",
            "werkelijk verblijft op het moment van aanmelding",
            "ten tijde van de aanvraag werkelijk verbleef",
            "op de peildatum werkelijk verblijft",
        ],
    )
    def test_of_another_day(self, wanneer: str) -> None:
        """Of another day, or of none, it is refused: the municipality of the hulpvraag was taken."""
        assert codes(f"de gemeente waar de cliënt {wanneer}") == {"RU224"}

    def test_stayed_without_a_day(self) -> None:
        """*Verbleef* does not say when, as *woonde* does not."""
        assert codes("de gemeente waar de cliënt verbleef") == {"RU224"}


class TestElkVerblijf:
    """Of several stays each can have another municipality before it."""

    @pytest.mark.parametrize("elk", ["elk", "ieder"])
    def test_refused(self, elk: str) -> None:
        """The last stay alone was taken."""
        assert codes(f"de gemeente waar de cliënt voorafgaand aan {elk} tijdelijk verblijf zijn woonadres had")


class TestWillekeurig:
    """A term for the one municipality of a client."""

    @pytest.mark.parametrize("wie", ["een deelnemende gemeente", "de deelnemende gemeente", "een regiogemeente"])
    def test_any(self, wie: str) -> None:
        """Any participant is not all of them together."""
        assert codes(wie) == {"RU224"}
