"""Rules that a person applies: nothing is settled before the judgment, and the outcome follows from it (033)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import (
    Beoordeling,
    Client,
    Register,
    Uitkomst,
    Uitkomstsoort,
    evaluate,
    parse_regeling,
    read_client,
)
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.model.woorden import Taak

PEILDATUM = date(2026, 6, 1)
KOP = """Convenant "{titel}"
Regio: {regio}
Soort: convenant
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Utrecht en Zeist.

Artikel 1. Huisvesting

1. De gemeente van voorkeur is verantwoordelijk voor de huisvesting.
2. De gemeente Houten is verantwoordelijk voor de begeleiding.
3. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
4. De urgentie geldt zes maanden vanaf de datum van toekenning.

Artikel 2. Open

{open}
"""
OVER_GEMEENTE = "De verantwoordelijkheid berust bij de gemeente waar de oudste van de partners opgroeide."
OVER_URGENTIE = (
    "Bedreiging door buren is pas een grond voor urgentie nadat buurtbemiddeling zonder resultaat is gebleven."
)
GEREED = {"voorkeursgemeenten": ["Zeist"], "uitstroomgereedVanaf": "2026-01-01", "toekenningen": []}
NIET_GEREED = GEREED | {"uitstroomgereedVanaf": "2026-12-01"}
TOEGEKEND = GEREED | {"toekenningen": [{"datum": "2026-03-01"}]}


def tekst(open_: str, titel: str = "Proef", regio: str = "Proefregio") -> str:
    """Return an agreement with one sentence that a person applies."""
    return KOP.format(open=open_, titel=titel, regio=regio)


def beoordeling(open_: str, dossier: dict[str, Any], **oordelen: Any) -> Beoordeling:
    """Apply an agreement with one sentence that a person applies."""
    return evaluate(parse_regeling(tekst(open_)).of_fout(), lees(dossier | oordelen), peildatum=PEILDATUM)


def lees(dossier: dict[str, Any]) -> Client:
    """Return a record."""
    client, fouten = read_client({"sleutel": "x"} | dossier, peildatum=PEILDATUM)
    assert client is not None, fouten
    return client


def oordeel(sleutel: str, *, waarde: bool, **meer: str) -> dict[str, Any]:
    """Return a judgment as a record has it."""
    return {"oordeel": f"artikel 2: {sleutel}", "waarde": waarde, **meer}


def uitkomst(gegeven: Beoordeling, vraag: str) -> Uitkomst:
    """Return the outcome on one question: a task, *aanspraak* or *status*."""
    vragen: dict[str, Any] = {"aanspraak": Urgentievraag.AANSPRAAK, "status": Urgentievraag.STATUS}
    return next(een for een in gegeven.uitkomsten if een.vraag == vragen.get(vraag, Taak(vraag)))


def gemeenten(gevonden: Uitkomst) -> list[str]:
    """Return the names of the municipalities that are responsible."""
    assert gevonden.waarde is not None
    return [gemeente.naam for gemeente in gevonden.waarde.gemeenten]


class TestGemeente:
    """A sentence that may be about who is responsible."""

    def test_waits(self) -> None:
        """Without a judgment the outcome waits for it, on every task of the text, and not on urgency."""
        gegeven = beoordeling(OVER_GEMEENTE, GEREED)
        assert uitkomst(gegeven, "huisvesting").soort is Uitkomstsoort.OORDEEL_NODIG
        assert uitkomst(gegeven, "begeleiding").soort is Uitkomstsoort.OORDEEL_NODIG
        assert uitkomst(gegeven, "aanspraak").soort is Uitkomstsoort.VASTGESTELD

    def test_no(self) -> None:
        """Where nothing follows from it, the other rules decide; of one task this settles nothing of another."""
        gegeven = beoordeling(OVER_GEMEENTE, GEREED, oordelen=[oordeel("huisvesting", waarde=False)])
        assert gemeenten(uitkomst(gegeven, "huisvesting")) == ["Zeist"]
        assert uitkomst(gegeven, "begeleiding").soort is Uitkomstsoort.OORDEEL_NODIG

    def test_yes(self) -> None:
        """The municipality that follows from it goes before that of other rules, with this sentence as its ground."""
        gegeven = beoordeling(OVER_GEMEENTE, GEREED, oordelen=[oordeel("huisvesting", waarde=True, gemeente="Utrecht")])
        gevonden = uitkomst(gegeven, "huisvesting")
        assert [citaat.tekst for citaat in gevonden.grond] == ["artikel 2"]
        assert gemeenten(gevonden) == ["Utrecht"]

    def test_no_party(self) -> None:
        """A municipality that is no party is bound by nothing (law 8)."""
        ja = [oordeel("huisvesting", waarde=True, gemeente="Groningen")]
        assert uitkomst(beoordeling(OVER_GEMEENTE, GEREED, oordelen=ja), "huisvesting").soort is (
            Uitkomstsoort.NIET_VAN_TOEPASSING
        )


class TestAanspraak:
    """A sentence that may be about the right to urgency."""

    @pytest.mark.parametrize(
        ("dossier", "sleutels"), [(GEREED, ["niet urgent"]), (NIET_GEREED, ["niet urgent", "urgent"])]
    )
    def test_asks_what_can_matter(self, dossier: dict[str, Any], sleutels: list[str]) -> None:
        """Only what can change the outcome of the other rules is asked; of a yes also whether a no goes before it."""
        gevonden = uitkomst(beoordeling(OVER_URGENTIE, dossier), "aanspraak")
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert [een.oordeel.sleutel for een in gevonden.oordelen_nodig] == [f"artikel 2: {een}" for een in sleutels]

    @pytest.mark.parametrize(
        ("dossier", "sleutel", "waarde", "urgent"),
        [
            (GEREED, "niet urgent", True, False),
            (GEREED, "niet urgent", False, True),
            (NIET_GEREED, "urgent", True, None),
            (NIET_GEREED, "urgent", False, False),
        ],
    )
    def test_follows(self, dossier: dict[str, Any], sleutel: str, waarde: bool, urgent: bool | None) -> None:  # noqa: FBT001 - a table
        """The outcome follows the judgment; that there is urgency is sure once nobody can say that there is none."""
        gegeven = [oordeel(sleutel, waarde=waarde)]
        gevonden = uitkomst(beoordeling(OVER_URGENTIE, dossier, oordelen=gegeven), "aanspraak")
        assert (None if gevonden.waarde is None else gevonden.waarde.urgent) is urgent

    def test_no_goes_first(self) -> None:
        """Of a yes and a no on both questions the refusal counts."""
        beide = [oordeel("urgent", waarde=True), oordeel("niet urgent", waarde=True)]
        gevonden = uitkomst(beoordeling(OVER_URGENTIE, NIET_GEREED, oordelen=beide), "aanspraak")
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent is False

    def test_granted(self) -> None:
        """Once urgency was granted, the sentence may end it."""
        gevonden = uitkomst(beoordeling(OVER_URGENTIE, TOEGEKEND), "status")
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        geeindigd = [oordeel("niet meer geldig", waarde=True)]
        gevonden = uitkomst(beoordeling(OVER_URGENTIE, TOEGEKEND, oordelen=geeindigd), "status")
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent is False


class TestMotivering:
    """What a letter says of it."""

    def test_words_of_the_text(self) -> None:
        """It quotes the sentence and says that a person must tell what follows."""
        brief = uitkomst(beoordeling(OVER_URGENTIE, GEREED), "aanspraak").motivering
        assert OVER_URGENTIE.removesuffix(".") in brief


class TestRegister:
    """Several texts with such a sentence at the same place."""

    def test_each_its_own(self) -> None:
        """A judgment on the one is none on the other."""
        teksten = [tekst(OVER_URGENTIE, titel) for titel in ("Een", "Twee")]
        regelingen = [
            parse_regeling(een, name=naam).of_fout() for een, naam in zip(teksten, ("een", "twee"), strict=True)
        ]
        dossier = {"sleutel": "x", **GEREED, "oordelen": [{"oordeel": "een: artikel 2: niet urgent", "waarde": False}]}
        gegeven = Register.van(*regelingen).evaluate(lees(dossier), peildatum=PEILDATUM)
        nodig = uitkomst(gegeven, "aanspraak").oordelen_nodig
        assert {een.oordeel.sleutel for een in nodig} == {"een: artikel 2: urgent", "twee: artikel 2: niet urgent"}


class TestTaken:
    """Of which tasks is asked who does them."""

    @pytest.mark.parametrize(
        ("zin", "taken"),
        [
            (OVER_GEMEENTE, {"huisvesting", "begeleiding"}),
            ("Begeleiding is een zaak van Zeist.", {"begeleiding"}),
            ("Bij fratsen staat Zeist garant voor de jeugdhulp.", {"jeugdhulp"}),
        ],
    )
    def test_named(self, zin: str, taken: set[str]) -> None:
        """Of those that the sentence names, also where no other rule does; of one that names none, of all."""
        gevraagd = {
            uitkomst.vraag.sleutel
            for uitkomst in beoordeling(zin, GEREED).uitkomsten
            if isinstance(uitkomst.vraag, Taak) and uitkomst.soort is Uitkomstsoort.OORDEEL_NODIG
        }
        assert gevraagd == taken


class TestAfwijking:
    """A rule that says to depart from a sentence that a person applies."""

    TEKST = (
        f"1. {OVER_URGENTIE}\n2. In afwijking van het eerste lid krijgt de cliënt geen urgentie, indien hij kreupel is."
    )

    def test_goes_first(self) -> None:
        """Where it applies, the sentence is not asked about; where it does not, it is."""
        geladen = parse_regeling(tekst(self.TEKST))
        assert [een.kind.code for een in geladen.diagnostics if een.is_fout] == []
        for waarde, soort in ((True, Uitkomstsoort.VASTGESTELD), (False, Uitkomstsoort.OORDEEL_NODIG)):
            dossier = GEREED | {"feiten": {"de cliënt kreupel is": waarde}}
            uitkomst = beoordeling(self.TEKST, dossier).uitkomst(Urgentievraag.AANSPRAAK)
            assert (uitkomst.soort, uitkomst.oordelen_nodig == ()) == (soort, waarde)

    def test_a_closed_list_does_not(self) -> None:
        """That a departing grant does not apply says nothing against the sentence: of a list there is no departure."""
        grond = "In afwijking van het eerste lid krijgt de cliënt urgentie, indien hij kreupel is."
        dossier = NIET_GEREED | {"feiten": {"de cliënt kreupel is": False}}
        uitkomst = beoordeling(f"1. {OVER_URGENTIE}\n2. {grond}", dossier).uitkomst(Urgentievraag.AANSPRAAK)
        assert uitkomst.soort is Uitkomstsoort.OORDEEL_NODIG
