"""The places that an entry under ``verrichtingen`` names."""

import pytest

from regio_uitstroom.evaluation.aangewezen import lees_aangewezen
from regio_uitstroom.model.citaat import Citaat


class TestLeesAangewezen:
    """lees_aangewezen."""

    @pytest.mark.parametrize(
        ("bepaling", "plaatsen"),
        [
            ("artikel 3", [Citaat("3")]),
            ("Art. 3 lid 4", [Citaat("3", 4)]),
            ("artikel 3, eerste en tweede lid", [Citaat("3", 1), Citaat("3", 2)]),
            ("artikel 3, eerste, tweede en het 21e lid", [Citaat("3", 1), Citaat("3", 2), Citaat("3", 21)]),
            ("artikel 3, eerste lid, tweede lid", [Citaat("3", 1), Citaat("3", 2)]),
            ("artikel 3, leden 1 en 4", [Citaat("3", 1), Citaat("3", 4)]),
            ("artikel 3a, eerste lid, onderdelen a en b", [Citaat("3a", 1, "a"), Citaat("3a", 1, "b")]),
            ("artikel 3, aanhef en onder a, onder 2°", [Citaat("3", None, "a", 2)]),
            ("artikel 2:1, tweede volzin, eerste zinsdeel", [Citaat("2:1", volzin=2, zinsdeel=1)]),
        ],
    )
    def test_whole(self, bepaling: str, plaatsen: list[Citaat]) -> None:
        """Each place of a citation is read, in the forms that lawyers write."""
        gelezen = lees_aangewezen(bepaling)
        assert gelezen is not None
        assert (list(gelezen.plaatsen), gelezen.tekst) == (plaatsen, None)

    @pytest.mark.parametrize(
        "bepaling",
        [
            "eerste lid",
            "hoofdstuk 1",
            "artikel 3 en 4",
            "artikel 3, eerste tot en met derde lid",
            "artikel 3, eerste lid, ten dele",
            "artikel 3, eerste lid, onder a, en tweede lid",
            "artikel 3, eerste en tweede lid, tweede volzin",
        ],
    )
    def test_not_whole(self, bepaling: str) -> None:
        """What cannot be read to its end is not read at all."""
        assert lees_aangewezen(bepaling) is None

    @pytest.mark.parametrize(
        ("bepaling", "tekst"),
        [
            ("artikel 3 van dit convenant", None),
            ("artikel 3, eerste lid, van het convenant “Samen, en wonen”", 'het convenant "samen, en wonen"'),
            ("samen: artikel 3", "samen"),
        ],
    )
    def test_text(self, bepaling: str, tekst: str | None) -> None:
        """A citation may name its text."""
        gelezen = lees_aangewezen(bepaling)
        assert gelezen is not None
        assert gelezen.tekst == tekst
