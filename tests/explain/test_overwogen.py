"""The letter names the rules that were considered beside the deciding one."""

from datetime import date

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"
schulden: de cliënt heeft schulden (ja of nee)
  vraag: "Heeft de cliënt schulden?"

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij dagbesteding heeft.
2. """
AFWIJKING = "In afwijking van het eerste lid krijgt de cliënt urgentie, indien hij schulden heeft."
UIT = "Het eerste lid is niet van toepassing, indien de cliënt schulden heeft."


def brief(lid: str, *, dagbesteding: bool, schulden: bool) -> str:
    """Return the letter on urgency under two rules."""
    record = {"sleutel": "k", "feiten": {"dagbesteding": dagbesteding, "schulden": schulden}}
    client, fouten = read_client(record, peildatum=date(2025, 3, 1))
    assert client is not None, fouten
    beoordeling = evaluate(parse_regeling(f"{KOP}{lid}\n").of_fout(), client, peildatum=date(2025, 3, 1))
    return beoordeling.uitkomst(Urgentievraag.AANSPRAAK).motivering


class TestOverwogen:
    def test_superseded_grant(self) -> None:
        """A grant that another displaces is named, though it leads to the same."""
        tekst = brief(AFWIJKING, dagbesteding=True, schulden=True)
        assert "Deze bepaling gaat voor op artikel 1, eerste lid." in tekst

    def test_grant_that_does_not_apply(self) -> None:
        """A grant that would have displaced it is named, once, and said not to apply."""
        tekst = brief(AFWIJKING, dagbesteding=True, schulden=False)
        assert tekst.count("Artikel 1, tweede lid,") == 1
        assert "gemeente" not in tekst

    def test_rule_that_switches_off(self) -> None:
        """A rule that could have put the grant aside is named, and why it does not."""
        tekst = brief(UIT, dagbesteding=True, schulden=False)
        assert "Artikel 1, tweede lid, maakt hierop een uitzondering, maar die geldt hier niet" in tekst
        assert "het is niet zo dat de cliënt schulden heeft." in tekst

    def test_switched_off(self) -> None:
        """A grant that is put aside is named, once, with the rule that does so."""
        tekst = brief(UIT, dagbesteding=True, schulden=True)
        assert tekst.count("is buiten toepassing op grond van artikel 1, tweede lid") == 1
