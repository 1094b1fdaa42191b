"""*De urgentie, bedoeld in het eerste lid*: that of one grant, where a text has more."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.model.regels import NietVanToepassing, Urgentie

KOP = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij dagbesteding heeft.
2. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
3. De urgentie geldt een jaar vanaf de datum van toekenning.
4. """


def codes(zin: str, kop: str = KOP) -> list[str]:
    """Return the codes of the errors that a text with this fourth lid gives."""
    return [d.kind.code for d in parse_regeling(kop + zin + "\n").diagnostics if d.is_fout]


def urgent(zin: str, *, dagbesteding: bool, gereed: bool, minderjarig: bool) -> bool | None:
    """Return whether urgency may be granted."""
    regeling = parse_regeling(KOP + zin + "\n").of_fout()
    record = {
        "sleutel": "a",
        "geboortedatum": "2012-01-01" if minderjarig else "1990-01-01",
        "feiten": {"dagbesteding": dagbesteding},
        "uitstroomgereedVanaf": "2026-01-01" if gereed else None,
    }
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    waarde = evaluate(regeling, client, peildatum=date(2026, 11, 1)).uitkomst(Urgentievraag.AANSPRAAK).waarde
    return getattr(waarde, "urgent", None)


WEIGERT = [
    "De cliënt krijgt geen urgentie als bedoeld in het eerste lid, indien hij minderjarig is.",
    "De cliënt krijgt geen urgentie op grond van het eerste lid, indien hij minderjarig is.",
    "De cliënt heeft geen recht op urgentie als bedoeld in het eerste lid, indien hij minderjarig is.",
    "De urgentie, bedoeld in het eerste lid, wordt geweigerd, indien de cliënt minderjarig is.",
    "Een voorwaarde voor urgentie als bedoeld in het eerste lid is dat de cliënt niet minderjarig is.",
]


class TestWeigertAlleen:
    """A refusal of one urgency."""

    @pytest.mark.parametrize("zin", WEIGERT)
    def test_the_other_grant_stays(self, zin: str) -> None:
        """It leaves the other grant as it is: who meets that one is urgent all the same."""
        assert urgent(zin, dagbesteding=True, gereed=True, minderjarig=True) is True

    def test_its_own(self) -> None:
        """It takes away the one that it names, from whom it names."""
        (zin, *_) = WEIGERT
        regeling = parse_regeling(KOP + zin + "\n").of_fout()
        assert isinstance(regeling.regels[-1], NietVanToepassing)
        assert [doel.tekst for doel in regeling.regels[-1].doelen] == ["artikel 1, eerste lid"]
        assert urgent(zin, dagbesteding=True, gereed=False, minderjarig=False) is True

    def test_sentence_of_a_lid(self) -> None:
        """The sentences of a lid are counted as in a citation, one that defines a term among them."""
        begrip = "Onder een jongere wordt verstaan een cliënt die minderjarig is."
        jong = "De cliënt krijgt urgentie, indien hij een jongere is."
        verleent = f"{jong} De cliënt krijgt urgentie, indien hij wordt begeleid."
        zin = "De cliënt krijgt geen urgentie als bedoeld in het vierde lid, derde volzin, indien hij minderjarig is."
        laatste = parse_regeling(f"{KOP}{begrip} {verleent}\n5. {zin}\n").of_fout().regels[-1]
        assert isinstance(laatste, NietVanToepassing)
        assert [doel.tekst for doel in laatste.doelen] == ["artikel 1, vierde lid, derde volzin"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt geen urgentie als bedoeld in het eerste en tweede lid, indien hij minderjarig is.",
            "De cliënt krijgt geen urgentie als bedoeld in dit artikel, indien hij minderjarig is.",
            "De cliënt krijgt geen urgentie als bedoeld in artikel 12 van de Huisvestingswet 2014, als hij dakloos is.",
        ],
    )
    def test_all(self, zin: str) -> None:
        """Where it names every grant, or none of the text, it refuses urgency."""
        laatste = parse_regeling(KOP + zin + "\n").of_fout().regels[-1]
        assert isinstance(laatste, Urgentie)
        assert not laatste.urgent

    def test_item(self) -> None:
        """One of the conditions of a grant is no grant."""
        kop = KOP.replace(
            "indien hij dagbesteding heeft.", "indien hij:\n   a. dakloos is; of\n   b. dagbesteding heeft."
        )
        zin = "De cliënt krijgt geen urgentie als bedoeld in het eerste lid, onderdeel b, indien hij minderjarig is."
        assert codes(zin, kop) == ["RU224"]

    def test_unknown(self) -> None:
        """A place that is not there is reported once."""
        assert codes("De cliënt krijgt geen urgentie als bedoeld in het tiende lid, indien hij minderjarig is.") == [
            "RU205"
        ]


class TestMeldAlleen:
    """What happens to a granted urgency."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie, bedoeld in het eerste lid, vervalt, indien de cliënt in Houten woont.",
            "In afwijking van het derde lid geldt de urgentie, bedoeld in het eerste lid, drie maanden.",
            "Het college trekt de urgentie, bedoeld in het eerste lid, in, indien de cliënt in Houten woont.",
            "Het college kan de urgentie, bedoeld in het eerste lid, intrekken.",
            "Het college kan de urgentie, bedoeld in het eerste lid, met drie maanden verlengen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """On which ground it was granted, no record tells; the message says how to have that asked."""
        (fout,) = (d for d in parse_regeling(KOP + zin + "\n").diagnostics if d.is_fout)
        assert fout.kind.code == "RU224"
        assert "indien zij is verleend op grond van artikel 1, eerste lid" in fout.hulp
        assert codes("De urgentie vervalt, indien zij is verleend op grond van artikel 1, eerste lid.") == []

    @pytest.mark.parametrize("plaats", ["het eerste en tweede lid", "artikel 1", "het derde lid"])
    def test_all(self, plaats: str) -> None:
        """Where every grant is meant, or the place says how long any of them is valid, it is about each urgency."""
        assert codes(f"De urgentie, bedoeld in {plaats}, vervalt, indien de cliënt in Houten woont.") == []
