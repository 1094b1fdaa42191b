"""Judgments, through the whole stack: asked for with all that a judge needs to know; given, followed and cited."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.explain.proefafspraak import TEKST, met

Vraag = Callable[..., Any]

DOOR = {"door": "het college", "datum": "2026-10-05"}
ELDERS = DOOR | {"oordeel": "beter zelfredzaam elders"}
AFWIJKEN = DOOR | {"oordeel": "artikel 4, vijfde lid toepassen"}
HARDHEID = DOOR | {"oordeel": "onbillijkheid van overwegende aard"}
BEROEP = [{"bepaling": "artikel 3, zevende lid", "datum": "2026-10-01"}]
SCHULD = {"dagbesteding": True, "huurschuld": 9000}
MET_VOORWAARDE = TEKST.replace(
    "toepassing laten, voor zover toepassing", "toepassing laten, indien de cliënt dagbesteding heeft en toepassing"
)
NADER = TEKST[: TEKST.index("b. gemeente van herkomst")] + (
    "b. gemeente van herkomst: nader te bepalen;\n" + TEKST[TEKST.index("c. regiobinding") :]
)


@pytest.fixture
def beoordeel(tmp_path: Path, uitstroom: Callable[..., Any]) -> Vraag:
    """Return a function that assesses a record on the command line: the question as JSON, or the text that is shown."""

    def vraag(sleutel: str, tekst: str = TEKST, *, als_tekst: bool = False, **anders: Any) -> Any:
        regeling, dossier = tmp_path / "samen-wonen.convenant", tmp_path / "dossier.json"
        regeling.write_text(tekst, encoding="utf-8")
        dossier.write_text(json.dumps(met(**anders)), encoding="utf-8")
        formaat = () if als_tekst else ("--formaat", "json")
        gedaan = uitstroom("beoordeel", str(regeling), str(dossier), "--peildatum", "2026-11-01", *formaat)
        assert gedaan.status == 0, gedaan.err
        if als_tekst:
            return " ".join(gedaan.out.split())
        return next(een for een in json.loads(gedaan.out)["vragen"] if een["vraag"] == sleutel)

    return vraag


class TestPower:
    """*Kan*: a power whose conditions hold."""

    def test_asked_for(self, beoordeel: Vraag) -> None:
        """It asks whether it is used: of whom, by which provision, for which rule, and what follows from yes and no."""
        uit = beoordeel("huisvesting", oordelen=[ELDERS | {"waarde": False}])
        assert uit["uitkomst"] == "oordeel_nodig"
        assert uit["oordelenNodig"] == [
            {
                "oordeel": "artikel 4, vijfde lid toepassen",
                "vraag": "Kiest het college ervoor af te wijken (artikel 4, vijfde lid)?",
                "beoordelaar": "het college",
                "artikel": ["artikel 2, eerste lid"],
                "norm": ["artikel 4, vijfde lid"],
                "met": None,
                "zonder": {"code": "0321", "naam": "Houten"},
                "metUitkomst": "niet_van_toepassing",
                "zonderUitkomst": "vastgesteld",
                "wijstGemeenteAan": False,
            }
        ]

    def test_told(self, beoordeel: Vraag) -> None:
        """In words, both consequences are told."""
        tekst = beoordeel("huisvesting", als_tekst=True, oordelen=[ELDERS | {"waarde": False}])
        assert "Het oordeel hierover is aan het college. De vraag komt voort uit artikel 4, vijfde lid;" in tekst
        assert "Is het antwoord ja, dan geeft dit convenant geen antwoord op de vraag welke gemeente" in tekst
        assert "Is het antwoord nee, dan is de gemeente Houten verantwoordelijk." in tekst

    def test_used(self, beoordeel: Vraag) -> None:
        """Used, it switches its target off, and the motivering cites it with judge, day and reason."""
        oordelen = [ELDERS | {"waarde": False}, AFWIJKEN | {"waarde": True, "reden": "bijzonder"}]
        uit = beoordeel("huisvesting", oordelen=oordelen)
        assert uit["uitkomst"] == "niet_van_toepassing"
        assert "Artikel 2, eerste lid, is buiten toepassing op grond van artikel 4, vijfde lid" in uit["motivering"]
        assert "(door: het college, 5 oktober 2026). Als reden is gegeven: “bijzonder”." in uit["motivering"]

    def test_not_used(self, beoordeel: Vraag) -> None:
        """Not used, the rule decides, and the power is named as not used."""
        uit = beoordeel("huisvesting", oordelen=[ELDERS | {"waarde": False}, AFWIJKEN | {"waarde": False}])
        assert uit["waarde"]["naam"] == "Houten"
        assert "op grond van artikel 4, vijfde lid; daarvan is geen gebruik gemaakt" in uit["motivering"]

    def test_condition_fails(self, beoordeel: Vraag) -> None:
        """Where its condition fails nobody is asked."""
        feiten = {"dagbesteding": False, "huurschuld": 1}
        uit = beoordeel("huisvesting", feiten=feiten, oordelen=[ELDERS | {"waarde": False}])
        assert uit["waarde"]["naam"] == "Houten"

    def test_consequences_are_true(self, beoordeel: Vraag) -> None:
        """What is said to follow from an answer is what does follow."""
        basis = [ELDERS | {"waarde": False}]
        (nodig,) = beoordeel("huisvesting", oordelen=basis)["oordelenNodig"]
        for antwoord, kant in ((True, "met"), (False, "zonder")):
            uit = beoordeel("huisvesting", oordelen=[*basis, AFWIJKEN | {"waarde": antwoord}])
            assert (uit["waarde"], uit["uitkomst"]) == (nodig[kant], nodig[f"{kant}Uitkomst"])


class TestOpinion:
    """*Naar het oordeel van*."""

    FEITEN: ClassVar[dict[str, Any]] = {"dagbesteding": False, "huurschuld": 1}

    def test_asked_for(self, beoordeel: Vraag) -> None:
        """It asks its question of the judge that the text names."""
        (nodig,) = beoordeel("huisvesting", feiten=self.FEITEN)["oordelenNodig"]
        assert nodig["vraag"] == "In welke gemeente kan de cliënt beter vorm geven aan een zelfredzaam leven?"
        assert (nodig["beoordelaar"], nodig["norm"]) == ("het college", ["artikel 2, eerste lid"])
        assert nodig["zonder"]["naam"] == "Houten"

    def test_given(self, beoordeel: Vraag) -> None:
        """Given, the outcome follows and cites it."""
        oordelen = [ELDERS | {"waarde": False, "reden": "geen band elders"}]
        uit = beoordeel("huisvesting", feiten=self.FEITEN, oordelen=oordelen)
        assert uit["waarde"]["naam"] == "Houten"
        assert "Als reden is gegeven: “geen band elders”." in uit["motivering"]

    def test_other_judge(self, beoordeel: Vraag) -> None:
        """A judgment by somebody else does not count."""
        oordelen = [ELDERS | {"waarde": False, "door": "de zorgaanbieder"}]
        assert beoordeel("huisvesting", feiten=self.FEITEN, oordelen=oordelen)["uitkomst"] == "oordeel_nodig"


class TestHardship:
    """A hardheidsclausule."""

    def test_never_by_itself(self, beoordeel: Vraag) -> None:
        """Bare, it does nothing and nobody is asked; it is named as not used."""
        uit = beoordeel("aanspraak", feiten=SCHULD)
        assert (uit["uitkomst"], uit["waarde"]) == ("vastgesteld", {"urgent": False})
        assert "artikel 3, zevende lid; daarvan is geen gebruik gemaakt" in uit["motivering"]

    def test_invoked(self, beoordeel: Vraag) -> None:
        """Invoked, it asks for the judgment, with both outcomes."""
        uit = beoordeel("aanspraak", feiten=SCHULD, beroepenOp=BEROEP)
        (nodig,) = uit["oordelenNodig"]
        assert uit["uitkomst"] == "oordeel_nodig"
        assert (nodig["met"], nodig["zonder"]) == ({"urgent": True}, {"urgent": False})
        assert (nodig["norm"], nodig["artikel"]) == (["artikel 3, zevende lid"], ["artikel 3, tweede lid"])

    @pytest.mark.parametrize("beroep", [None, BEROEP])
    @pytest.mark.parametrize("ja", [True, False])
    def test_judged(self, beoordeel: Vraag, beroep: list[dict[str, str]] | None, *, ja: bool) -> None:
        """Judged, invoked or not, the outcome follows, and cites the clause and the reason."""
        oordelen = [HARDHEID | {"waarde": ja, "reden": "schrijnend geval"}]
        uit = beoordeel("aanspraak", feiten=SCHULD, beroepenOp=beroep, oordelen=oordelen)
        assert uit["waarde"] == {"urgent": ja}
        assert "artikel 3, zevende lid" in uit["motivering"]
        assert ("“schrijnend geval”" in uit["motivering"]) is (ja or beroep is not None)

    def test_with_conditions(self, beoordeel: Vraag) -> None:
        """With a condition of fact that holds, it is a power: the judgment is asked for without an appeal."""
        uit = beoordeel("aanspraak", MET_VOORWAARDE, feiten=SCHULD)
        assert uit["uitkomst"] == "oordeel_nodig"
        assert uit["oordelenNodig"][0]["norm"] == ["artikel 3, zevende lid"]

    def test_with_conditions_that_fail(self, beoordeel: Vraag) -> None:
        """With one that fails nobody is asked, and both reasons for the no are told."""
        uit = beoordeel("aanspraak", MET_VOORWAARDE, feiten=SCHULD | {"dagbesteding": False})
        assert uit["waarde"] == {"urgent": False}
        assert "Ook doet geen van de gronden voor urgentie in artikel 3, eerste lid, zich voor." in uit["motivering"]


class TestToBeSettled:
    """*Nader te bepalen*."""

    VAST: ClassVar[list[dict[str, Any]]] = [ELDERS | {"waarde": False}, AFWIJKEN | {"waarde": False}]

    def test_asked_for(self, beoordeel: Vraag) -> None:
        """What the text leaves open is asked, of nobody in particular, with the definition as its norm."""
        uit = beoordeel("huisvesting", NADER, oordelen=self.VAST)
        (nodig,) = uit["oordelenNodig"]
        assert uit["uitkomst"] == "oordeel_nodig"
        assert (nodig["beoordelaar"], nodig["norm"]) == (None, ["artikel 1, onderdeel b"])
        assert nodig["wijstGemeenteAan"] is True

    def test_given(self, beoordeel: Vraag) -> None:
        """Once somebody said which municipality, it decides, and is cited."""
        gezegd = {"oordeel": "gemeente van herkomst", "waarde": True, "gemeente": "Houten", "door": "de regio"}
        uit = beoordeel("huisvesting", NADER, oordelen=[*self.VAST, gezegd | {"datum": "2026-10-01"}])
        assert uit["waarde"]["naam"] == "Houten"
        assert "“Welke gemeente is de gemeente van herkomst?” is: Houten (door: de regio" in uit["motivering"]


class TestGranted:
    """Powers over an urgency that was granted."""

    FEITEN: ClassVar[dict[str, Any]] = SCHULD | {"huurschuld": 1, "de cliënt onjuiste gegevens heeft verstrekt": False}
    VERLENGEN: ClassVar[dict[str, Any]] = DOOR | {"oordeel": "artikel 3, zesde lid toepassen", "waarde": True}

    def status(self, beoordeel: Vraag, datum: str, **anders: Any) -> Any:
        """Return the status of an urgency granted on a day, when no home was offered."""
        toegekend = [{"datum": datum, "regeling": "samen-wonen"}]
        return beoordeel("status", **({"feiten": self.FEITEN} | anders), toekenningen=toegekend, aanbiedingen=[])

    def test_valid(self, beoordeel: Vraag) -> None:
        """That it neither lapsed nor was withdrawn is told with its reasons."""
        motivering = self.status(beoordeel, "2026-09-01")["motivering"]
        assert "Artikel 3, vierde lid, maakt hierop een uitzondering, maar die geldt hier niet" in motivering
        assert "het is niet zo dat de cliënt een passende woning heeft geweigerd" in motivering
        assert "het is niet zo dat de cliënt onjuiste gegevens heeft verstrekt" in motivering

    def test_extended(self, beoordeel: Vraag) -> None:
        """An extension counts once the college used its power, and is cited."""
        assert self.status(beoordeel, "2026-04-20")["waarde"] == {"urgent": False}
        uit = self.status(beoordeel, "2026-04-20", oordelen=[self.VERLENGEN])
        assert uit["waarde"] == {"urgent": True}
        assert "Zij is verlengd met drie maanden op grond van artikel 3, zesde lid." in uit["motivering"]

    def test_withdrawn(self, beoordeel: Vraag) -> None:
        """A withdrawal needs its condition and the judgment; then it is cited with its reason."""
        feiten = self.FEITEN | {"de cliënt onjuiste gegevens heeft verstrekt": True}
        assert self.status(beoordeel, "2026-09-01", feiten=feiten)["uitkomst"] == "oordeel_nodig"
        oordeel = DOOR | {"oordeel": "artikel 3, vijfde lid toepassen", "waarde": True, "reden": "onjuiste opgave"}
        uit = self.status(beoordeel, "2026-09-01", feiten=feiten, oordelen=[oordeel])
        assert uit["waarde"] == {"urgent": False}
        assert "Zij is ingetrokken op grond van artikel 3, vijfde lid" in uit["motivering"]
        assert "“onjuiste opgave”" in uit["motivering"]
