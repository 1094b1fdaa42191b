"""What may be so or not."""

from __future__ import annotations

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from tests.syntax.zinnen import gemeld, tekst


def test_left_out() -> None:
    """Between two commas it decides nothing: the rule is the one without it."""
    zin = "De cliënt krijgt urgentie, indien hij een huurschuld heeft{} uitstroomgereed is."
    al_dan_niet = zin.format(", al dan niet met een betalingsregeling, en")
    een, ander = (parse_regeling(tekst(wat)).of_fout().regels[-1] for wat in (al_dan_niet, zin.format(" en")))
    assert isinstance(een, Urgentie)
    assert isinstance(ander, Urgentie)
    delen, gewone = (getattr(regel.voorwaarde, "delen", ()) for regel in (een, ander))
    assert [type(deel) for deel in delen] == [type(deel) for deel in gewone] != []


def test_at_the_front() -> None:
    """By itself it is told."""
    assert gemeld("Al dan niet uitstroomgereed, krijgt de cliënt urgentie.")
