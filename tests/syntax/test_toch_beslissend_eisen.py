"""What a client must show, whose wish is followed, what counts in a judgment: asked, and never kept as words."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel, Urgentie
from tests.syntax.zinnen import gemeld, tekst


@pytest.mark.parametrize(
    "zin",
    [
        "De aanvrager toont aan dat hij in de vijf jaar voor zijn opname ten minste drie jaar in Houten heeft gewoond.",
        "De voorkeur van de cliënt wordt gevolgd, mits de voorkeursgemeente daarmee schriftelijk instemt.",
        "Omstandigheden van na de opname worden bij de beoordeling alleen betrokken voor zover zij zijn bevestigd.",
        "Het staat de corporatie vrij een voorgedragen kandidaat af te wijzen, maar alleen als dat problemen geeft.",
        "Het college kan een deskundige raadplegen of de aanvraag afwijzen.",
        "Het college stuurt de aanvraag door en behandelt haar niet verder.",
        "De gegevens worden verwijderd zodra de cliënt verhuist, en hij telt dan niet meer mee.",
    ],
)
def test_decides(zin: str) -> None:
    """Something comes of it for a client."""
    geladen = parse_regeling(tekst(zin))
    assert geladen.regeling is None or any(isinstance(regel, OpenRegel) for regel in geladen.regeling.regels)


@pytest.mark.parametrize(
    "zin",
    [
        "Beslist het college niet tijdig, dan wordt de urgentieverklaring niet geacht van rechtswege te zijn verleend.",
        "De urgentie wordt niet van rechtswege verleend.",
    ],
)
def test_silence_grants_nothing(zin: str) -> None:
    """It is no ground to refuse: it is kept."""
    assert gemeld(zin) == []
    assert not any(isinstance(regel, OpenRegel) for regel in parse_regeling(tekst(zin)).of_fout().regels)


def test_a_ground_to_refuse_stays_one() -> None:
    """With anything more it is no such sentence."""
    assert gemeld("Beslist het college niet tijdig, dan wordt de cliënt niet geacht urgentie te hebben.")


def test_a_list_of_demands() -> None:
    """*Om voor urgentie in aanmerking te komen, moet …* with a list says what *een voorwaarde is dat* does."""
    lijst = ":\n   a. achttien jaar of ouder {een}; en\n   b. uitstroomgereed {een}."
    om = f"Om voor urgentie in aanmerking te komen, moet de cliënt{lijst.format(een='zijn')}"
    dat = f"Een voorwaarde voor urgentie is dat de cliënt{lijst.format(een='is')}"
    een, ander = (parse_regeling(tekst(zin)).of_fout().regels[-1] for zin in (om, dat))
    assert isinstance(een, Urgentie)
    assert een.voorwaarde == ander.voorwaarde


def test_a_particle_of_a_verb_in_front() -> None:
    """*Komen … er niet uit* is asked with its verb behind and in one."""
    zin = "Komen de betrokken gemeenten er ambtelijk niet uit, dan leggen zij hun geschil voor aan Houten."
    vragen = [dict(een.waarden).get("vraag", "") for een in parse_regeling(tekst(zin)).diagnostics]
    assert "Is het zo dat de betrokken gemeenten er ambtelijk niet uitkomen?" in vragen
