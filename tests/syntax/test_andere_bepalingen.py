"""Sections of another text that are declared applicable."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Bepaling, Verplichting
from tests.syntax.zinnen import tekst

BESLIST = "Het college beslist binnen acht weken na ontvangst van de aanvraag."
INFORMEERT = "De zorgaanbieder informeert de cliënt binnen een week na de aanvraag."
AWB = "De artikelen 4:13 tot en met 4:15 van de Algemene wet bestuursrecht zijn van overeenkomstige toepassing."


def codes(zin: str) -> list[str]:
    """Return the codes of the findings on a sentence."""
    return [melding.kind.code for melding in parse_regeling(tekst(zin)).diagnostics]


class TestAndereBepalingen:
    """andere_bepalingen."""

    @pytest.mark.parametrize(
        "zin",
        [
            AWB,
            "De artikelen 4:13 tot en met 4:15 Awb zijn van overeenkomstige toepassing.",
            "Artikel 4:15, tweede lid, van de Algemene wet bestuursrecht is van toepassing.",
            "Titel 4.1 van de Algemene wet bestuursrecht is van overeenkomstige toepassing.",
            "Artikel 12 van de Huisvestingswet 2014 is van toepassing.",
            "Op de aanvraag is artikel 4:15 van de Algemene wet bestuursrecht van toepassing.",
            "De artikelen 4:14 en 4:15 van de Algemene wet bestuursrecht zijn hierop van toepassing.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """The sentence is a provision, and told; no client is asked what follows from it."""
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Bepaling)
        assert {"RU154", "RU157"} & set(codes(zin)) == {"RU157"}

    @pytest.mark.parametrize(
        "zin",
        [
            "Artikel 3 is van overeenkomstige toepassing.",
            "Artikel 2, tweede lid, van dit convenant is van overeenkomstige toepassing.",
            "Op de weigering van urgentie is artikel 4:15 van de Algemene wet bestuursrecht van toepassing.",
        ],
    )
    def test_of_this_text_or_on_what_is_decided(self, zin: str) -> None:
        """What applies of this text itself, or to what is decided, is no such sentence."""
        assert "RU157" not in codes(zin)


class TestVoorbehoud:
    """met_voorbehoud, beside such a sentence."""

    def anders(self, zinnen: str) -> dict[str, tuple[Citaat, ...]]:
        """Return by its verb, for each duty with a term, what is said of that."""
        regels = parse_regeling(tekst(zinnen)).of_fout().regels
        plichten = [r for r in regels if isinstance(r, Verplichting) and r.termijn is not None]
        return {plicht.handeling: plicht.termijn.anders for plicht in plichten if plicht.termijn is not None}

    def test_same_article(self) -> None:
        """Sections of another text may move the terms of its article."""
        zin = "Artikel 12 van de Huisvestingswet 2014 is van toepassing."
        assert self.anders(f"{INFORMEERT}\n2. {zin}") == {"informeren": (Citaat("3", 2),)}

    def test_term_to_decide(self) -> None:
        """Those on the term to decide are about that one, also in another article."""
        assert self.anders(f"{BESLIST}\n2. {INFORMEERT}\n3. {AWB}") == {
            "beslissen": (Citaat("3", 3),),
            "informeren": (),
        }
        elders = self.anders(f"{BESLIST}\n\nArtikel 4. Slot\n\n{AWB}")
        assert elders == {"beslissen": (Citaat("4"),)}
