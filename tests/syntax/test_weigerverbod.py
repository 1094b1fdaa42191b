"""*De urgentie wordt niet geweigerd omdat …*: a ban on one reason to refuse is kept, and gives nobody urgency."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling
from tests.syntax.zinnen import codes, tekst

REDEN = "de cliënt geen zelfstandige woonruimte achterlaat"
GEWEIGERD = "2. De cliënt krijgt geen urgentie, indien hij dagbesteding heeft."


class TestWeigerverbod:
    @pytest.mark.parametrize(
        "zin",
        [
            f"De urgentie wordt niet geweigerd omdat {REDEN}.",
            f"De urgentie wordt niet geweigerd, enkel omdat {REDEN}.",
            f"Een aanvraag om urgentie wordt niet afgewezen op de grond dat {REDEN}.",
            f"Het college weigert de urgentie niet op de grond dat {REDEN}.",
            f"Het college kan de urgentie niet weigeren omdat {REDEN}.",
            "De urgentie kan niet worden geweigerd op grond van het ontbreken van een zelfstandige woonruimte.",
            "Het inkomen van een woningzoekende afkomstig uit de vrouwenopvang is geen weigeringsgrond.",
            "Schulden zijn geen reden om iemand af te wijzen.",
            "Het hebben van schulden vormt geen grond voor afwijzing van een aanvraag om urgentie.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """It is kept and told; it asks nothing, and no rule comes of it."""
        gelezen = parse_regeling(tekst(zin))
        laatste = gelezen.of_fout().regels[-1]
        assert isinstance(laatste, Bepaling)
        assert laatste.onderwerp == "weigering van urgentie"
        assert laatste.voorwaarde is None
        assert "RU157" in {d.kind.code for d in gelezen.diagnostics}

    def test_beside_a_refusal(self) -> None:
        """Beside a ground to refuse it is told that it changes nothing about that."""
        gelezen = parse_regeling(tekst(f"De urgentie wordt niet geweigerd omdat {REDEN}.\n{GEWEIGERD}"))
        assert "RU336" in {d.kind.code for d in gelezen.diagnostics}

    @pytest.mark.parametrize("woord", ["indien", "tenzij", "mits"])
    def test_condition(self, woord: str) -> None:
        """With a condition it is refused; the message does not make a ground of it."""
        zin = f"De urgentie wordt niet geweigerd, {woord} {REDEN}."
        (fout,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout)
        assert fout.kind.code == "RU224"
        assert "`De cliënt krijgt urgentie, indien …`" not in fout.hulp

    def test_both(self) -> None:
        """A ban with a condition beside its reason is none that is kept as it stands."""
        assert codes(f"De urgentie wordt niet geweigerd omdat {REDEN}, tenzij hij dagbesteding heeft.")

    @pytest.mark.parametrize(
        "zin",
        [
            "Schulden zijn geen reden om iemand af te wijzen, zolang hij meewerkt aan schuldhulpverlening.",
            "Schulden zijn geen weigeringsgrond, tenzij sprake is van fraude bij de aanvraag.",
            "Het niet hebben van een inkomen is geen grond voor urgentie in deze regio.",
        ],
    )
    def test_no_ground_under_a_condition(self, zin: str) -> None:
        """Under a condition it may be a ground all the same, and what gives no urgency is another thing: asked."""
        gelezen = [d for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU154"]
        assert len(gelezen) == 1
        assert "zonder `geen" not in gelezen[0].hulp
