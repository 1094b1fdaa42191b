"""What the letter and the work process say of a text: who asks, what it has no rule on, what comes first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from io import StringIO

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom import werkproces as werkproces_van
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.verslag import toon
from regio_uitstroom.explain.werkproces_tekst import als_regels
from regio_uitstroom.model.regeling import Regeling

TEKST = """Verordening "Proef"
Looptijd: van 1 januari 2024 tot 1 januari 2030

Partijen

De gemeente Deventer.

Artikel 1. Voor wie

Deze verordening is van toepassing op cliënten van achttien jaar of ouder.

Artikel 2. Urgentie

1. Burgemeester en wethouders verlenen urgentie aan een woningzoekende die uitstroomt uit beschermd wonen.
2. Burgemeester en wethouders beslissen binnen acht weken na ontvangst van de aanvraag.
3. De cliënt vraagt de verlenging aan binnen vier weken na de toekenning.
"""
DAG = date(2026, 11, 1)


def _regeling() -> Regeling:
    return parse_regeling(TEKST, name="proef").of_fout()


def _scherm(record: Mapping[str, object]) -> str:
    regeling = _regeling()
    client, fouten = read_client({"sleutel": "c1", **record}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    uit = StringIO()
    toon(evaluate(regeling, client, peildatum=DAG), regeling, Scherm(uit, StringIO()), uitgebreid=False, client=client)
    return " ".join(uit.getvalue().split())


def test_a_question_on_whom_the_text_is_for_names_that_provision() -> None:
    """Every rule hangs on it, and the reader wants to know which one asks."""
    gelezen = _scherm({"uitstroomgereedVanaf": "2026-01-01"})
    assert "Volgens artikel 1 hangt hiervan af of de tekst voor de cliënt geldt." in gelezen


def test_what_the_text_has_no_rule_on_is_left_out() -> None:
    """A regulation on urgency opens with urgency."""
    gelezen = _scherm({"geboortedatum": "1990-01-01"})
    assert "Verantwoordelijk voor de huisvesting" not in gelezen
    assert "Aanspraak op urgentie" in gelezen


def test_steps_without_conditions_speak_of_none() -> None:
    """What is not settled there, is whether it is for this client."""
    regeling = _regeling()
    client, fouten = read_client({"sleutel": "c1"}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    regels = " ".join(als_regels(werkproces_van(regeling, client, peildatum=DAG)))
    assert "Of dit voor deze cliënt geldt, staat nog niet vast." in regels
    assert "aan de voorwaarden daarvoor" not in regels
    assert "Dit is alleen aan de orde als urgentie is verleend." in regels
