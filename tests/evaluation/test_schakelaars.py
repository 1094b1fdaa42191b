"""Citations that a client invokes, as they are written."""

import pytest

from regio_uitstroom.evaluation.schakelaars import lees_citaat
from regio_uitstroom.model.citaat import Citaat


class TestLeesCitaat:
    """lees_citaat."""

    @pytest.mark.parametrize(
        ("bepaling", "plaats"),
        [
            ("artikel 3, vierde lid", Citaat("3", 4)),
            ("Artikel 3", Citaat("3")),
            ("artikel 3 lid 4", Citaat("3", 4)),
            ("artikel 12a, tweede lid, onderdeel b", Citaat("12a", 2, "b")),
            ("artikel 1.1, eenentwintigste alinea", Citaat("1.1")),
            ("artikel 3, 21e lid", Citaat("3", 21)),
            ("de hardheidsclausule", None),
            ("artikel", None),
            ("", None),
        ],
    )
    def test_reads(self, bepaling: str, plaats: Citaat | None) -> None:
        """The artikel, lid and onderdeel that it names; None for what is no citation."""
        assert lees_citaat(bepaling) == plaats
