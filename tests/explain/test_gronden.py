"""Grounds beside one another in the letter: several to refuse, several to grant, and who may depart from them."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.explain.bijzinnen import als_bijzin
from regio_uitstroom.explain.motivering import explain
from regio_uitstroom.teksten import is_meervoud, midden_in_zin

PEIL = date(2026, 9, 1)
KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Gegevens

eenfeit: de cliënt heeft eenfeit (ja of nee)
tweefeit: de cliënt heeft tweefeit (ja of nee)
driefeit: de cliënt heeft driefeit (ja of nee)

Artikel 1. Urgentie

"""


def brief(artikel: str, **feiten: bool) -> str:
    """Return the reasoning on the claim to urgency, as one line."""
    regeling = parse_regeling(KOP + artikel + "\n").of_fout()
    record = {"sleutel": "a", "feiten": {f"{naam}feit": waarde for naam, waarde in feiten.items()}}
    client, fouten = read_client(record, peildatum=PEIL, gegevens=regeling.gegevens)
    assert client is not None, fouten
    beoordeling = explain(evaluate(regeling, client, peildatum=PEIL), regeling)
    return " ".join(beoordeling.uitkomst("aanspraak").motivering.split())


WEIGERINGEN = (
    "1. De cliënt krijgt urgentie, indien hij eenfeit heeft.\n"
    "2. De cliënt krijgt geen urgentie, indien hij tweefeit heeft.\n"
    "3. De cliënt krijgt geen urgentie, indien hij driefeit heeft."
)
LIJSTEN = (
    "1. De cliënt krijgt urgentie, indien hij eenfeit heeft.\n"
    "2. Burgemeester en wethouders kunnen urgentie verlenen aan cliënten die tweefeit hebben.\n"
    "3. Het eerste lid is niet van toepassing op cliënten die driefeit hebben."
)


class TestGronden:
    @pytest.mark.parametrize("een", [True, False])
    def test_refusals(self, een: bool) -> None:  # noqa: FBT001 - both are tried
        """A ground of refusal that is not there is no exception to another that is, nor where no grant is."""
        tekst = brief(WEIGERINGEN, een=een, twee=True, drie=False)
        assert "artikel 1, tweede lid" in tekst
        assert "uitzondering" not in tekst

    def test_exception_stays(self) -> None:
        """Of a grant each ground of refusal was considered, and is told."""
        tekst = brief(WEIGERINGEN, een=True, twee=False, drie=False)
        assert tekst.count("maakt hierop een uitzondering, maar die geldt hier niet") == 2

    def test_open_grant(self) -> None:
        """Of a ground to grant of which it is not known, the letter does not say that it is not there."""
        tekst = brief(WEIGERINGEN, twee=True, drie=False)
        assert "ook doet geen van de gronden" not in tekst.lower()

    def test_all_grounds(self) -> None:
        """Where none is met, all grounds are named, also one that was set aside; not a power alone."""
        tekst = brief(LIJSTEN, een=True, twee=False, drie=True)
        assert (
            "Artikel 1, eerste en tweede lid, van het convenant “Bedacht” noemen alle gronden voor urgentie." in tekst
        )

    def test_plural(self) -> None:
        """*Burgemeester en wethouders* take a plural verb, and no capital inside a sentence."""
        vraag = brief(LIJSTEN, een=False, twee=True, drie=False)
        assert "“Kiezen burgemeester en wethouders ervoor urgentie te verlenen" in vraag


class TestIsMeervoud:
    @pytest.mark.parametrize(
        ("wie", "meer"),
        [
            ("Burgemeester en wethouders", True),
            ("de deelnemende gemeenten", True),
            ("de woningcorporaties", True),
            ("het college en de corporatie", True),
            ("het college van burgemeester en wethouders", False),
            ("de gemeente Houten", False),
            ("de commissie van gemeenten", False),
            ("de directeur wonen", False),
        ],
    )
    def test_each(self, wie: str, meer: bool) -> None:  # noqa: FBT001 - a column of the table
        """The head of the name tells."""
        assert is_meervoud(wie) is meer

    def test_inside(self) -> None:
        """Inside a sentence it has no capital."""
        assert midden_in_zin("Burgemeester en wethouders") == "burgemeester en wethouders"


class TestAlsBijzin:
    @pytest.mark.parametrize(
        ("woorden", "bijzin"),
        [
            ("met problematische schulden", "de cliënt problematische schulden heeft"),
            ("zonder vaste woon- of verblijfplaats", "de cliënt zonder vaste woon- of verblijfplaats is"),
        ],
    )
    def test_with(self, woorden: str, bijzin: str) -> None:
        """What a client is with, he has."""
        assert als_bijzin(woorden) == bijzin
