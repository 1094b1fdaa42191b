"""Who judges."""

import pytest

from regio_uitstroom.evaluation.beoordelaars import mag_oordelen


class TestMagOordelen:
    """mag_oordelen."""

    @pytest.mark.parametrize(
        ("beoordelaar", "door"),
        [
            ("burgemeester en wethouders", "het college"),
            ("het college", "burgemeester en wethouders van Zeist"),
            ("het college van burgemeester en wethouders", "B en W"),
            ("de zorgaanbieder", "de zorginstelling"),
            ("de raad", "de gemeenteraad van Soest"),
            (None, "iemand"),
        ],
    )
    def test_same(self, beoordelaar: str | None, door: str) -> None:
        """One judge under two names, whatever the municipality."""
        assert mag_oordelen(beoordelaar, door)

    @pytest.mark.parametrize(
        ("beoordelaar", "door"),
        [
            ("het college", "de burgemeester"),
            ("het college", "het dagelijks bestuur"),
            ("de urgentiecommissie", "de bezwaarschriftencommissie"),
            ("het college", ""),
        ],
    )
    def test_another(self, beoordelaar: str, door: str) -> None:
        """Another judge, or nobody."""
        assert not mag_oordelen(beoordelaar, door)
