"""*Al eerder* in a time before a moment says nothing more; elsewhere it does."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Intrekking, Urgentie
from regio_uitstroom.model.voorwaarden import FeitIs, HeeftGeweigerd, IsToegekend
from tests.syntax.zinnen import codes, gemeld, tekst


@pytest.mark.parametrize("al", ["", "al ", "reeds ", "al eerder ", "eerder "])
@pytest.mark.parametrize(
    ("zin", "soort"),
    [
        (
            "aan de aanvrager in de twee jaar voorafgaand aan de aanvraag {}een urgentieverklaring is verleend",
            IsToegekend,
        ),
        ("hij in de twee jaar voorafgaand aan de aanvraag {}een passende woning heeft geweigerd", HeeftGeweigerd),
    ],
)
def test_within_a_time(al: str, zin: str, soort: type) -> None:
    """The same condition, with the same window."""
    heel = f"Het college weigert de urgentie, indien {zin.format(al)}."
    *_, regel = (een for een in parse_regeling(tekst(heel)).of_fout().regels if isinstance(een, Urgentie))
    assert isinstance(regel.voorwaarde, soort)
    assert isinstance(regel.voorwaarde, IsToegekend | HeeftGeweigerd)
    assert regel.voorwaarde.venster is not None


@pytest.mark.parametrize("daad", ["intrekken of wijzigen", "wijzigen of intrekken", "intrekken"])
def test_withdraw_or_change(daad: str) -> None:
    """Whether she was withdrawn, the college says; that it may change her, takes nothing from that."""
    zin = f"Het college kan de urgentie {daad}, indien de cliënt onjuiste gegevens heeft verstrekt."
    (regel,) = (een for een in parse_regeling(tekst(zin)).of_fout().regels if isinstance(een, Intrekking))
    assert isinstance(regel.voorwaarde, FeitIs)


def test_without_may_both_count() -> None:
    """Who must withdraw or change does one of the two: which, no rule says."""
    assert gemeld("De urgentie wordt ingetrokken of gewijzigd, indien de cliënt schulden heeft.")


@pytest.mark.parametrize(
    "zin",
    [
        "Het college weigert de gevraagde urgentie, indien de aanvrager schulden heeft.",
        "Het college weigert de urgentie, indien het huishouden geen urgent huisvestingsprobleem heeft.",
        "De cliënt krijgt urgentie, indien hij als woningzoekende ingeschreven staat bij WoningNet.",
        "Breekt de cliënt zijn traject af, dan vervalt de urgentie.",
        "De gemeente Utrecht stelt ieder half jaar een overzicht op.",
    ],
)
def test_words_of_ordinances(zin: str) -> None:
    """Words that most ordinances use are read, or asked as they stand."""
    assert codes(zin) == []
    assert gemeld(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "De aanvraag gaat vergezeld van:\na. een kopie van een identiteitsbewijs;\nb. een recente inkomensverklaring.",
        "Het uitstroomadvies bevat in ieder geval:\na. het verloop van het verblijf;\nb. de vorm van de begeleiding.",
        "Bij de overdracht van de begeleiding worden afspraken gemaakt over de doelen van de begeleiding.",
    ],
)
def test_what_a_document_holds(zin: str) -> None:
    """What stands in a document, or is agreed at a transfer, decides for nobody: it is kept."""
    assert gemeld(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "De aanvraag bevat een advies; zonder advies wordt de aanvraag afgewezen.",
        "De aanvraag bevat een verklaring waaruit blijkt dat de cliënt uitstroomgereed is.",
        "Het uitstroomplan bevat de verplichting dat de cliënt geen urgentie krijgt.",
        "De aanvraag vermeldt de gemeente van voorkeur, die daarmee verantwoordelijk wordt voor de huisvesting.",
        "Bij de overdracht worden afspraken gemaakt over de urgentie, die vervalt na weigering.",
        "De aanvraag vermeldt de gemeente van voorkeur, die voortaan de kosten van de begeleiding draagt.",
        "Bij de overdracht worden afspraken gemaakt over de begeleiding, waarbij Zeist verantwoordelijk blijft.",
        "Bij de overdracht worden afspraken gemaakt en draagt de nieuwe gemeente de kosten.",
        "Het plan omvat begeleiding voor rekening van de gemeente van herkomst.",
        "Het advies bevat een bindend oordeel over de urgentie.",
    ],
)
def test_what_follows_from_a_document(zin: str) -> None:
    """What comes of it for a client is not kept as words."""
    assert gemeld(zin)
