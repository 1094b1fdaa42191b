"""Who acts, by a word of no list: never the object beside it."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from tests.syntax.zinnen import gemeld, tekst


def wie(zin: str) -> list[str]:
    """Return who acts in the duties of the last sentence of a text."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    return [regel.actor.naam] if isinstance(regel, Verplichting) and regel.actor is not None else []


class TestOnbekendeHandelende:
    @pytest.mark.parametrize(
        ("zin", "handelt"),
        [
            ("Op verzoek informeert de klankbordgroep de zorgaanbieder over de uitstroom.", "de klankbordgroep"),
            ("Binnen een week na de aanmelding informeert de klankbordgroep het college.", "de klankbordgroep"),
            ("Zo nodig benoemt de klankbordgroep een voorzitter.", "de klankbordgroep"),
            ("Jaarlijks wijst de klankbordgroep de corporatie een bedrag toe.", "de klankbordgroep"),
            ("De buurtmakelaar meldt de cliënt aan bij de verantwoordelijke gemeente.", "De buurtmakelaar"),
            ("De klankbordgroep informeert de cliënt.", "De klankbordgroep"),
            ("De klankbordgroepen informeren de gemeenten.", "De klankbordgroepen"),
            ("De klankbordgroep bespreekt de voordracht.", "De klankbordgroep"),
        ],
    )
    def test_the_subject_acts(self, zin: str, handelt: str) -> None:
        """The noun where the subject stands acts, though only the object beside it is in a word list."""
        assert wie(zin) == [handelt]

    @pytest.mark.parametrize(
        ("zin", "handelt"),
        [
            ("De zorgaanbieder informeert de klankbordgroep.", "De zorgaanbieder"),
            ("Binnen een week na de aanmelding verstrekt het college de klankbordgroep een verslag.", "het college"),
            ("Iedere maandag informeert het college de zorgaanbieder.", "het college"),
        ],
    )
    def test_a_known_subject_stays(self, zin: str, handelt: str) -> None:
        """An object of no list takes nothing from a subject that is in one."""
        assert wie(zin) == [handelt]

    def test_a_verb_in_the_plural(self) -> None:
        """*Het smoelenboek stellen de gemeenten vast*: a singular is no subject of *stellen*."""
        assert wie("Het smoelenboek stellen de gemeenten jaarlijks op.") == ["de gemeenten"]

    def test_what_may_be_either_names_nobody(self) -> None:
        """An indefinite noun before the verb can be the object: the sentence is kept, and nobody is named."""
        assert wie("Een bewijsstuk verstrekt het college bij de aanvraag.") == []

    def test_of_a_municipality_it_decides(self) -> None:
        """Which municipality is designated, a person judges for each client."""
        assert gemeld("De plaatsingstafel wijst een andere gemeente aan.") == ["RU154"]
