"""The letter on an urgency to which no term applies."""

from datetime import date

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag

TEKST = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij uitstroomt uit beschermd wonen.
2. De urgentie geldt zes maanden vanaf de datum van toekenning, indien de cliënt jonger dan 23 jaar is.
3. De urgentie geldt twaalf maanden vanaf de datum van toekenning, indien de cliënt ten minste 65 jaar is.
"""
DOSSIER = {"sleutel": "k", "geboortedatum": "1990-01-01", "toekenningen": [{"datum": "2025-01-01"}]}


def test_each_term_with_its_reason() -> None:
    """The letter says that no term applies, and of each why not."""
    client, fouten = read_client(DOSSIER, peildatum=date(2025, 3, 1))
    assert client is not None, fouten
    beoordeling = evaluate(parse_regeling(TEKST).of_fout(), client, peildatum=date(2025, 3, 1))
    assert beoordeling.uitkomst(Urgentievraag.STATUS).motivering.splitlines()[0] == (
        "Of de urgentie van de cliënt nog geldt, laat het convenant “Proef” open. Dit convenant zegt niet tot wanneer "
        "zij in dit geval geldt, want geen termijn is van toepassing. Artikel 1, tweede lid, is niet van toepassing: "
        "het is niet zo dat de cliënt jonger dan 23 jaar is. Zo was het op de dag waarop de termijn begon, 1 januari "
        "2025. Artikel 1, derde lid, is niet van toepassing: het is niet zo dat de cliënt 65 jaar of ouder is. Zo was "
        "het op de dag waarop de termijn begon, 1 januari 2025."
    )
