"""Who acts in a duty: the client who is named first, whoever something is got from, nobody where it is done to him."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from tests.syntax.zinnen import codes, tekst


def plicht(zin: str) -> Verplichting:
    """Return the duty of the last sentence."""
    gevonden = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(gevonden, Verplichting)
    return gevonden


class TestClientVoorop:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt informeert de corporatie binnen een week na het aanbod.",
            "De cliënt bericht de corporatie binnen een week na het aanbod.",
            "Binnen een week na het aanbod informeert de cliënt de corporatie.",
            "De cliënt machtigt de zorgaanbieder om een aanvraag in te dienen.",
            "De cliënt stelt de zorgaanbieder op de hoogte van zijn verhuizing.",
        ],
    )
    def test_client(self, zin: str) -> None:
        """The client who is named before a party is the one who acts, and it is the party that he does it to."""
        assert plicht(zin).actor.sleutel == "cliënt"

    @pytest.mark.parametrize(
        "zin",
        [
            "De corporatie informeert de cliënt binnen een week na het aanbod.",
            "Binnen een week na het aanbod informeert de corporatie de cliënt.",
            "Cliënten informeert de corporatie binnen een week na het aanbod.",
        ],
    )
    def test_party(self, zin: str) -> None:
        """A party before him acts; so does one whose number the verb has, and the clients have not."""
        assert plicht(zin).actor.sleutel == "woningcorporatie"

    def test_to_whom(self) -> None:
        """With something else beside it the party gets that."""
        gevonden = plicht("De cliënt betaalt de corporatie een waarborgsom.")
        assert (gevonden.actor.sleutel, gevonden.voorwerp) == ("cliënt", "een waarborgsom")
        assert gevonden.ontvanger == "de corporatie"


class TestKrijgen:
    @pytest.mark.parametrize(
        ("zin", "wie", "doet", "aan"),
        [
            (
                "De gemeente van vestiging ontvangt het dossier van de zorgaanbieder.",
                "zorgaanbieder",
                "verstrekken",
                "aan de gemeente van vestiging",
            ),
            ("Het college krijgt van de corporatie een overzicht.", "woningcorporatie", "geven", "aan het college"),
            ("De cliënt ontvangt een brief van het college.", "college", "verstrekken", "aan de cliënt"),
        ],
    )
    def test_from_whom(self, zin: str, wie: str, doet: str, aan: str) -> None:
        """From whom something is got, has the duty to give it: he does not get it himself."""
        gevonden = plicht(zin)
        assert (gevonden.actor.sleutel, gevonden.handeling, gevonden.ontvanger) == (wie, doet, aan)
        assert gevonden.verder == ()

    @pytest.mark.parametrize(
        ("zin", "wie"),
        [
            ("De cliënt krijgt één passende woning aangeboden.", "niet genoemd"),
            ("De cliënt krijgt van de corporatie één passende woning aangeboden.", "de corporatie"),
            ("De cliënt krijgt één passende woning aangeboden door de corporatie.", "de corporatie"),
        ],
    )
    def test_done_to_him(self, zin: str, wie: str) -> None:
        """*Krijgt … aangeboden*: he gets it, and who offers it is named with *van* or *door*, or not at all."""
        gevonden = plicht(zin)
        assert (gevonden.actor.naam, gevonden.handeling, gevonden.ontvanger) == (wie, "aanbieden", "aan de cliënt")

    def test_party(self) -> None:
        """So it is of a party."""
        gevonden = plicht("De corporatie krijgt tien woningen toegewezen.")
        assert (gevonden.actor.naam, gevonden.ontvanger) == ("niet genoemd", "aan de corporatie")

    def test_group(self) -> None:
        """That only some clients get it, stays a condition."""
        gevonden = plicht("De cliënt die dagbesteding heeft, krijgt een woning aangeboden.")
        assert gevonden.voorwaarde is not None
        assert codes("De cliënt krijgt geen woning aangeboden.") == ["RU141"]
