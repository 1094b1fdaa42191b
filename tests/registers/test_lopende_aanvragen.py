"""A new text that leaves earlier applications to the old one: in a register the old one goes on for them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Register, evaluate, parse_regeling, read_client, waarom
from regio_uitstroom.check.elders import verwijzingen_gevolgd
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.model.regeling import Regeling

PEIL = date(2026, 3, 1)
TOEN = "van 1 januari 2020 tot 1 januari 2026"
NU = "vanaf 1 januari 2026"
KOP = """{kind} "{titel}"
Regio: Proef
Looptijd: {looptijd}

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Huisvesting

De gemeente {wie} is verantwoordelijk voor de huisvesting van de cliënt.

"""
BLIJFT = "Op aanvragen die vóór de inwerkingtreding van dit convenant zijn ingediend, blijft {oud} van toepassing."
VOLGENS = "Aanvragen die vóór 1 januari 2026 zijn ingediend, worden behandeld volgens {oud}."


def tekst(titel: str, wie: str, looptijd: str, overgang: str = "", kind: str = "Convenant") -> Regeling:
    """Return a text that holds one municipality responsible, with a clause on applications."""
    return parse_regeling(bron(titel, wie, looptijd, overgang, kind)).of_fout()


def bron(titel: str, wie: str, looptijd: str, overgang: str = "", kind: str = "Convenant") -> str:
    """Return that text as it is written."""
    slot = f"Artikel 2. Overgang\n\n{overgang}\n" if overgang else ""
    return KOP.format(titel=titel, wie=wie, looptijd=looptijd, kind=kind) + slot


def huisvesting(*teksten: Regeling, **record: Any) -> Uitkomst:
    """Return who is responsible under these texts together."""
    client, fouten = read_client({"sleutel": "a", **record}, peildatum=PEIL)
    assert client is not None, fouten
    return Register.van(*teksten).evaluate(client, peildatum=PEIL).uitkomst("huisvesting")


OUD = tekst("Uitstroom 2020", "Houten", TOEN)
NIEUW = tekst("Uitstroom 2026", "Zeist", NU, BLIJFT.format(oud='het convenant "Uitstroom 2020"'))


class TestOudeTekst:
    """The clause stands in the new text, and is about both."""

    @pytest.mark.parametrize("overgang", [BLIJFT, VOLGENS])
    def test_goes_on_for_earlier_applications(self, overgang: str) -> None:
        """The old text decides, on the ground of that clause, which is named with its text."""
        nieuw = tekst("Wonen na zorg", "Zeist", NU, overgang.format(oud='het convenant "Uitstroom 2020"'))
        gevonden = huisvesting(OUD, nieuw, aanvraagdatum="2025-12-01")
        assert gevonden.waarde is not None
        assert {gemeente.naam for gemeente in gevonden.waarde.gemeenten} == {"Houten"}
        assert "op grond van artikel 2 van het convenant “Wonen na zorg”" in gevonden.motivering

    @pytest.mark.parametrize(
        ("dag", "wie"), [("2025-11-30", "Zeist"), ("2025-12-01", "Houten"), ("2026-01-01", "Zeist")]
    )
    def test_between_two_days(self, dag: str, wie: str) -> None:
        """With a first day too the old text goes on for what was applied for in between alone."""
        tussen = BLIJFT.replace(
            "vóór de inwerkingtreding van dit convenant", "op of na 1 december 2025 en vóór 1 januari 2026"
        )
        nieuw = tekst("Uitstroom 2026", "Zeist", NU, tussen.format(oud='het convenant "Uitstroom 2020"'))
        gevonden = huisvesting(OUD, nieuw, aanvraagdatum=dag)
        assert gevonden.waarde is not None
        assert {gemeente.naam for gemeente in gevonden.waarde.gemeenten} == {wie}

    def test_not_for_later_ones(self) -> None:
        """The new text has them; the old one has lapsed."""
        gevonden = huisvesting(OUD, NIEUW, aanvraagdatum="2026-01-01")
        assert gevonden.waarde is not None
        assert {gemeente.naam for gemeente in gevonden.waarde.gemeenten} == {"Zeist"}

    def test_unknown_day(self) -> None:
        """While the day of the application is not known both are open, and it is what is needed."""
        gevonden = huisvesting(OUD, NIEUW)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["aanvraagdatum"]

    def test_by_its_title_alone(self) -> None:
        """A beleidsregel is called by its title, without its kind."""
        oud = tekst("Beleidsregels urgentie 2021", "Houten", TOEN, kind="Beleidsregel")
        nieuw = tekst("Urgentie 2026", "Zeist", NU, VOLGENS.format(oud="de Beleidsregels urgentie 2021"))
        gevonden = huisvesting(oud, nieuw, aanvraagdatum="2025-12-01")
        assert gevonden.waarde is not None
        assert {gemeente.naam for gemeente in gevonden.waarde.gemeenten} == {"Houten"}

    def test_another_text_is_not_meant(self) -> None:
        """A text of another name stays lapsed: then no text decides, and that is said."""
        anders = tekst("Iets anders", "Houten", TOEN)
        gevonden = huisvesting(anders, NIEUW, aanvraagdatum="2025-12-01")
        assert gevonden.soort is Uitkomstsoort.NIET_VAN_TOEPASSING

    def test_the_last_version_before_it(self) -> None:
        """Of two versions of one title the last one before the new text goes on."""
        eerste = tekst("Uitstroom 2020", "Zeist", "van 1 januari 2018 tot 1 januari 2020")
        gevonden = huisvesting(eerste, OUD, NIEUW, aanvraagdatum="2019-12-01")
        assert gevonden.waarde is not None
        assert {gemeente.naam for gemeente in gevonden.waarde.gemeenten} == {"Houten"}

    @pytest.mark.parametrize("oud", ["het oude convenant", "het vorige convenant", "de oude afspraken"])
    def test_the_old_text_without_its_name(self, oud: str) -> None:
        """Of one text with one earlier version *het oude convenant* is that version."""
        gevonden = huisvesting(
            OUD, tekst("Uitstroom 2026", "Zeist", NU, BLIJFT.format(oud=oud)), aanvraagdatum="2025-12-01"
        )
        assert gevonden.waarde is not None
        assert {gemeente.naam for gemeente in gevonden.waarde.gemeenten} == {"Houten"}

    @pytest.mark.parametrize(
        ("oud", "andere"),
        [
            ("de oude verordening", (OUD,)),
            ("het oude convenant", (OUD, tekst("Uitstroom 2018", "Zeist", "van 1 januari 2018 tot 1 januari 2020"))),
            ("het oude convenant", (tekst("Iets anders", "Houten", TOEN),)),
            ("het oude convenant", ()),
        ],
    )
    def test_which_old_text_is_not_known(self, oud: str, andere: tuple[Regeling, ...]) -> None:
        """With none or several of them, or of another kind, nothing goes on, and the writer is told to name it."""
        geladen = parse_regeling(bron("Uitstroom 2026", "Zeist", NU, BLIJFT.format(oud=oud)))
        nieuw = geladen.of_fout()
        assert huisvesting(*andere, nieuw, aanvraagdatum="2025-12-01").soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        (gevonden,) = verwijzingen_gevolgd(nieuw, (nieuw, *andere))
        assert gevonden.kind.code == "RU326"
        assert "bij zijn soort en titel" in gevonden.hulp
        assert "RU326" in {melding.kind.code for melding in geladen.diagnostics}

    def test_the_old_text_beside_it(self) -> None:
        """Read together with its one earlier version nothing is told."""
        nieuw = tekst("Uitstroom 2026", "Zeist", NU, BLIJFT.format(oud="het oude convenant"))
        assert list(verwijzingen_gevolgd(nieuw, (nieuw, OUD))) == []

    def test_the_new_text_alone(self) -> None:
        """Without the old text in the register nothing is applied in its place."""
        client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2025-12-01"}, peildatum=PEIL)
        assert client is not None
        assert (
            evaluate(NIEUW, client, peildatum=PEIL).uitkomst("huisvesting").soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        )

    def test_why(self) -> None:
        """That the new text leaves the client out is told once, without a denial of a denial."""
        client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2025-12-01"}, peildatum=PEIL)
        assert client is not None
        register = Register.van(OUD, NIEUW)
        verteld = waarom(register.evaluate(client, peildatum=PEIL), register, vraag="huisvesting").als_tekst(200)
        assert "het is niet zo dat de aanvraag vóór 1 januari 2026 is ingediend" in verteld
        assert "niet zo is dat" not in verteld
