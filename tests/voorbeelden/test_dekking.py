"""How much of an agreement its examples try."""

from __future__ import annotations

from regio_uitstroom import Regeling, bundled_regeling, parse_regeling
from regio_uitstroom.voorbeelden import Dekking, dekking, toets
from tests.voorbeelden.test_toepassing import ONVEILIG, TEKST, VEILIG

UIT = "artikel 2 is toegepast"


def regeling(*feiten: str) -> Regeling:
    """Return the agreement with an example for each of these."""
    kop, _, voorbeeld = TEKST.format(verwacht=UIT, feiten="{feiten}").partition("Voorbeeld")
    return parse_regeling(kop + "\n".join(f"Voorbeeld{voorbeeld.format(feiten=feit)}" for feit in feiten)).of_fout()


def gedekt(*feiten: str) -> Dekking:
    """Return what these examples try."""
    gemaakt = regeling(*feiten)
    return dekking(gemaakt, toets(gemaakt))


class TestDekking:
    """dekking."""

    def test_applied_and_not(self) -> None:
        """A provision counts where it was applied, and where it was not: it asked something else, or it yielded."""
        per_plaats = {een.citaat.plaats: een for een in gedekt(VEILIG, ONVEILIG).bepalingen}
        eerste, tweede = per_plaats["artikel 2, eerste lid"], per_plaats["artikel 2, tweede lid"]
        assert (eerste.toegepast, eerste.niet_toegepast) == (1, 1)
        assert (tweede.toegepast, tweede.niet_toegepast) == (1, 1)

    def test_conditions(self) -> None:
        """A condition is seen true and false, also one inside a term; what is not known counts for neither."""
        feiten = f"{VEILIG}\n  die dagbesteding heeft"
        per_tekst = {(een.bij.plaats, een.tekst): een for een in gedekt(feiten, ONVEILIG).voorwaarden}
        onveilig = per_tekst["artikel 2, tweede lid", "terugkeer naar de gemeente van herkomst onveilig is"]
        assert (onveilig.waar, onveilig.onwaar) == (1, 1)
        binding = next(een for (plaats, _), een in per_tekst.items() if plaats == "artikel 1, onderdeel b")
        assert (binding.waar, binding.onwaar) == (1, 0)

    def test_uncovered(self) -> None:
        """Leden of which nothing was applied are named."""
        namen = [lid.plaats for lid in gedekt(VEILIG).ongedekte_leden]
        assert namen == ["artikel 2, tweede lid", "artikel 3, eerste lid", "artikel 3, tweede lid"]

    def test_shares(self) -> None:
        """The shares are those of provisions applied, and of values of conditions seen."""
        gemeten = gedekt(VEILIG, ONVEILIG)
        assert gemeten.bepalingen_procent == 50
        gezien = sum((een.waar > 0) + (een.onwaar > 0) for een in gemeten.voorwaarden)
        assert gemeten.voorwaarden_procent == 100 * gezien // (2 * len(gemeten.voorwaarden))
        assert gemeten.laagste_procent == min(gemeten.bepalingen_procent, gemeten.voorwaarden_procent)

    def test_without_examples(self) -> None:
        """Without examples nothing is covered."""
        gemeten = dekking(regeling(VEILIG), ())
        assert (gemeten.bepalingen_procent, gemeten.voorwaarden_procent) == (0, 0)

    def test_steps(self) -> None:
        """Each step of a definition counts by itself: whether it gave the municipality, and whether its guard held."""
        wet = bundled_regeling("jeugdwet-woonplaats").of_fout()
        gemeten = dekking(wet, toets(wet))
        stappen = [een for een in gemeten.bepalingen if een.stap]
        assert [een.citaat.sub for een in stappen] == [1, 2, 3, 4]
        assert all(een.toegepast and een.niet_toegepast for een in stappen)
        een_voorbeeld = dekking(wet, toets(wet)[:1])
        assert [lid.sub for lid in een_voorbeeld.ongedekte_leden] == [2, 3, 4]
        wachters = [een for een in een_voorbeeld.voorwaarden if een.bij.artikel == "1.1"]
        assert [(een.bij.sub, een.waar, een.onwaar) for een in wachters] == [(2, 0, 1), (3, 0, 1), (4, 0, 1)]

    def test_text_that_does_not_bind(self) -> None:
        """Of a text that binds nobody there is nothing to try."""
        koers = bundled_regeling("u16-koers").of_fout()
        assert dekking(koers, toets(koers)) == Dekking()
