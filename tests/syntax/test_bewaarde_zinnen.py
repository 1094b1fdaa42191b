"""Sentences that no form takes in: kept in their own words where they decide nothing, refused in all other cases."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.regels import Bepaling
from regio_uitstroom.syntax.suggestie import gewone_woorden, is_known, nearest_word
from tests.syntax.zinnen import codes, gemeld, opgemaakt, tekst

VRIJ = (
    "Bij staking van stemmen geeft de stem van de voorzitter de doorslag.",
    "De buurtregisseur borgt dat nieuwe huurders hun weg in de wijk vinden.",
    "Een onvolledig dossier wordt onverwijld geretourneerd.",
)


class TestVrij:
    """What decides nothing."""

    @pytest.mark.parametrize("zin", VRIJ)
    def test_kept(self, zin: str) -> None:
        """The sentence is a provision, in the words of the text."""
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Bepaling)
        assert regel.tekst == zin.removesuffix(".")

    @pytest.mark.parametrize("zin", VRIJ)
    def test_told(self, zin: str) -> None:
        """The writer is told once that nothing is computed from it."""
        meldingen = [m for m in parse_regeling(tekst(zin)).diagnostics if m.kind.code in {"RU101", "RU157"}]
        assert [m.kind.code for m in meldingen] == ["RU157"]

    @pytest.mark.parametrize("zin", VRIJ)
    def test_formatted(self, zin: str) -> None:
        """The formatter leaves its words as they are."""
        assert zin in " ".join(opgemaakt(zin).split())

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt een voorkeurspositie.",
            "De cliënt met een rugzakje heeft voorrang op eenieder.",
            "De gemeente van herkomst draagt de verantwoordelijkheid met verve.",
            "De urgentie is kwijtgeraakt bij wangedrag.",
            "Detentie in het buitenland telt ruimhartig mee.",
            "Zeist bekommert zich om de huisvesting van alle nieuwkomers.",
            "Dit artikel is niet van toepassing op schipbreukelingen.",
            "De beslistermijn wordt tussentijds opgeschort door vakanties.",
            "De urgente is eenieder zonder schuilplaats.",
            "De termijn sluimert na een brandbrief.",
            "Een woningzoekende hoort een bescheiden spaarpotje te bezitten.",
            "Een verzoek van een fantast wordt afgewezen.",
        ],
    )
    def test_deciding(self, zin: str) -> None:
        """What may decide about a client, or about a term, is never kept so: it is refused, or left to a person."""
        assert gemeld(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "De buurtregisseur borgt dat de woningcorporatei meedenkt.",
            "De buurtregisseur uit Niewegein borgt dat huurders meedenken.",
            "Buurtregisseurs en doorslag gevende stemmers.",
            "De woningcorporatie biedt de cliënt over bij de gemeente.",
            "De buurtregisseur borgt @ dat huurders meedenken.",
        ],
    )
    def test_mistakes(self, zin: str) -> None:
        """Nor is a sentence with a slip, without a verb, or of which only the form is wrong."""
        assert codes(zin)


class TestBestaand:
    """The list of words that are no slip."""

    def test_all_look_like_one(self) -> None:
        """Every word on it would otherwise be taken for a slip, or is one of the language by now."""
        anders = {r["woord"] for r in lexicon_rows("bestaand")[::37] if not is_known(r["woord"])} - gewone_woorden()
        assert [woord for woord in sorted(anders) if nearest_word(woord) is None] == []

    def test_no_keywords(self) -> None:
        """No slip for a word that decides is on it."""
        woorden = {r["woord"] for r in lexicon_rows("bestaand")}
        assert not woorden & {"urgente", "voorang", "verantwoordelijke", "gemeente", "client", "herkomt"}
