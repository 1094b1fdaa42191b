"""For whom a duty is: what describes the client beside it, is its condition."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, Voorwaarde
from tests.syntax.zinnen import tekst

NA = "binnen zes weken na de uitstroom"


def plicht(zin: str) -> Verplichting:
    """Return the duty of a sentence."""
    (gevonden,) = [r for r in parse_regeling(tekst(zin)).of_fout().regels if isinstance(r, Verplichting)]
    return gevonden


def codes(zin: str) -> set[str]:
    """Return the codes of all findings in the sentence."""
    gelezen = parse_regeling(tekst(zin))
    lijn = len(tekst(zin)) - len(zin) - 1
    return {d.kind.code for d in gelezen.diagnostics if d.span is not None and d.span.start >= lijn}


def vraag(voorwaarde: Voorwaarde | None) -> str:
    """Return the question behind a condition."""
    assert isinstance(voorwaarde, FeitIs)
    return voorwaarde.gegeven.vraag


class TestVoorWie:
    """syntax.build.voor_wie."""

    @pytest.mark.parametrize(
        "zin",
        [
            f"De corporatie informeert de cliënt met schulden {NA}.",
            f"De corporatie informeert cliënten met schulden {NA}.",
            f"Cliënten met schulden worden {NA} door de corporatie geïnformeerd.",
            f"De cliënt met schulden informeert het college {NA}.",
            "Het college beslist op de aanvraag van cliënten met schulden binnen zes weken na de aanvraag.",
        ],
    )
    def test_what_a_client_has(self, zin: str) -> None:
        """It is the same fact as *die schulden hebben* asks."""
        anders = plicht(f"De corporatie informeert cliënten die schulden hebben {NA}.")
        assert vraag(plicht(zin).voorwaarde) == vraag(anders.voorwaarde)

    def test_what_a_client_has_not(self) -> None:
        """*Zonder schulden* is its denial."""
        voorwaarde = plicht(f"De corporatie informeert cliënten zonder schulden {NA}.").voorwaarde
        assert isinstance(voorwaarde, Niet)
        assert "schulden heeft" in vraag(voorwaarde.deel)

    def test_what_the_record_tells(self) -> None:
        """What the record answers is not asked in other words."""
        assert "RU238" in codes(f"De corporatie informeert cliënten zonder woonadres {NA}.")

    @pytest.mark.parametrize(
        ("zin", "woorden"),
        [
            (f"De corporatie informeert gezinnen {NA}.", "gezinnen"),
            (f"Een gezin informeert het college {NA}.", "Een gezin"),
            (f"De corporatie informeert jonge cliënten {NA}.", "jonge cliënten"),
            (f"De corporatie informeert andere cliënten {NA}.", "andere cliënten"),
            (f"De corporatie informeert twee cliënten {NA}.", "twee cliënten"),
            (f"De corporatie informeert de helft van de cliënten {NA}.", "de helft van de cliënten"),
            (f"De corporatie informeert cliënten jonger dan dertig {NA}.", "cliënten jonger dan dertig"),
            (f"De corporatie informeert cliënten van Houten {NA}.", "cliënten van Houten"),
            (f"De cliënt van Houten informeert het college {NA}.", "De cliënt van Houten"),
            (f"De cliënt uit Houten informeert het college {NA}.", "De cliënt uit Houten"),
            (f"Zeist informeert haar inwoners {NA}.", "inwoners van Zeist"),
            (
                "Het college beslist op een aanvraag met schulden binnen zes weken na de aanvraag.",
                "een aanvraag met schulden",
            ),
            (
                "Het college beslist op een volledige aanvraag binnen zes weken na de aanvraag.",
                "een volledige aanvraag",
            ),
        ],
    )
    def test_asked_in_words(self, zin: str, woorden: str) -> None:
        """Who has no form of his own is asked in the words of the text, and that is told."""
        assert f"bedoeld is met “{woorden}”" in vraag(plicht(zin).voorwaarde)
        assert "RU180" in codes(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            f"De corporatie informeert de cliënt {NA}.",
            f"De corporatie informeert iedere cliënt {NA}.",
            f"De zorgaanbieder informeert het gezin {NA}.",
            f"Het college stelt de cliënt in kennis van het besluit {NA}.",
            f"De cliënt wordt {NA} door de zorgaanbieder geïnformeerd.",
            f"De zorgaanbieder overlegt met de cliënt over de overdracht {NA}.",
            f"De cliënt meldt zich {NA} bij het college.",
            "Het college beslist op de aanvraag van de cliënt binnen zes weken na de aanvraag.",
        ],
    )
    def test_everybody(self, zin: str) -> None:
        """What says something else of the act is no condition."""
        assert plicht(zin).voorwaarde is None
        assert "RU180" not in codes(zin)

    @pytest.mark.parametrize("schulden", [True, False, None])
    def test_step(self, schulden: bool | None) -> None:  # noqa: FBT001 - three-valued
        """The duty is there for the client of whom it holds, for no other, and perhaps where it is not known."""
        regeling = parse_regeling(tekst(f"De corporatie informeert de cliënt met schulden {NA}.")).of_fout()
        sleutel = vraag_sleutel(regeling.regels[-1].voorwaarde)
        feiten = {} if schulden is None else {sleutel: schulden}
        client, fouten = read_client({"sleutel": "c", "uitstroomdatum": "2020-01-01", "feiten": feiten})
        assert client is not None, fouten
        gevonden = evaluate(regeling, client, peildatum=date(2020, 3, 1))
        plichten = [r for r in gevonden.verplichtingen if isinstance(r, Verplichting)]
        assert bool(plichten) is (schulden is not False)
        assert bool(gevonden.onzeker) is (schulden is None)


def vraag_sleutel(voorwaarde: Voorwaarde | None) -> str:
    """Return the key of the fact behind a condition, as a record holds it."""
    assert isinstance(voorwaarde, FeitIs)
    return voorwaarde.gegeven.sleutel.removeprefix("feiten.")
