"""A declared fact with two verbs is recognised in every order in which a clause can have them."""

from __future__ import annotations

import pytest

from regio_uitstroom import Regeling, parse_regeling
from tests.declaraties import KOP, aanspraak

FEITEN = {
    "overlast: de cliënt heeft ernstige overlast veroorzaakt": (
        ("hij ernstige overlast heeft veroorzaakt", "de woningzoekende ernstige overlast veroorzaakt heeft"),
        ("hij geen ernstige overlast heeft veroorzaakt", "hij geen ernstige overlast veroorzaakt heeft"),
    ),
    "overlast: de cliënt heeft in de afgelopen twee jaar een ernstige overlast veroorzaakt": (
        ("hij in de afgelopen twee jaar een ernstige overlast heeft veroorzaakt",),
        ("hij in de afgelopen twee jaar geen ernstige overlast heeft veroorzaakt",),
    ),
    "woning kwijt: de cliënt is zijn woning door eigen toedoen kwijtgeraakt": (
        ("hij zijn woning door eigen toedoen is kwijtgeraakt", "hij zijn woning door eigen toedoen kwijtgeraakt is"),
        ("hij zijn woning niet door eigen toedoen is kwijtgeraakt",),
    ),
    "huur: de cliënt kan de huur betalen": (
        ("hij de huur kan betalen", "hij de huur betalen kan"),
        ("hij de huur niet kan betalen",),
    ),
    "traject: de cliënt heeft het traject in de opvang afgerond": (
        ("hij het traject in de opvang heeft afgerond",),
        ("hij het traject in de opvang niet heeft afgerond",),
    ),
}
WAAR = [(feit, clausule) for feit, (waar, _) in FEITEN.items() for clausule in waar]
ONWAAR = [(feit, clausule) for feit, (_, onwaar) in FEITEN.items() for clausule in onwaar]


def regeling(feit: str, clausule: str) -> Regeling:
    """Return an agreement without any finding: no second question beside the fact."""
    tekst = f"{KOP}{feit} (ja of nee)\n\nArtikel 1. Urgentie\n\nDe cliënt krijgt urgentie, indien {clausule}."
    geladen = parse_regeling(tekst, name="bedacht")
    assert geladen.diagnostics == ()
    return geladen.of_fout()


def urgent(feit: str, clausule: str, *, waarde: bool) -> bool:
    """Return whether the client gets urgency, of whom the fact is so or not."""
    uitkomst = aanspraak(regeling(feit, clausule), {feit.partition(":")[0]: waarde})
    assert uitkomst.waarde is not None
    return bool(getattr(uitkomst.waarde, "urgent", False))


class TestVolgorde:
    """The words of the declaration, with its finite verb where a subordinate clause has it."""

    @pytest.mark.parametrize(("feit", "clausule"), WAAR)
    def test_holds(self, feit: str, clausule: str) -> None:
        """Yes is yes."""
        assert urgent(feit, clausule, waarde=True)
        assert not urgent(feit, clausule, waarde=False)

    @pytest.mark.parametrize(("feit", "clausule"), ONWAAR)
    def test_denied(self, feit: str, clausule: str) -> None:
        """And with *geen* or *niet*, wherever that stands, yes is no."""
        assert urgent(feit, clausule, waarde=False)
        assert not urgent(feit, clausule, waarde=True)
