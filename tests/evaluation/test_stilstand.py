"""Terms of a text that stand still or are put off: the last day, what passes with it, and what is asked."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from regio_uitstroom import Beoordeling, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.representatieve_dagen import representatieve_dagen
from regio_uitstroom.evaluation.uitkomst import Deadline, NietGeteld, Uitkomst, Urgentievraag, Waarde
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.watals.vraag import Vraagsteller

KOP = """{soort} "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Beslissen

"""
STIL = (
    "De termijn, bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop het college om aanvulling "
    "vraagt tot de dag waarop de aanvraag is aangevuld."
)
VERSTREKEN = "De cliënt krijgt geen urgentie, indien de termijn, bedoeld in het eerste lid, is verstreken."
URGENTIE = "De cliënt krijgt urgentie, indien hij uitstroomgereed is."
VERDAGEN = "Het college kan de beslissing eenmaal voor ten hoogste elf dagen verdagen."
GEBEURD = "opschorting op grond van artikel 1, tweede lid"
VAN = "de dag waarop het college om aanvulling vraagt"
TOT = "de dag waarop de aanvraag is aangevuld"
NOG = Waarde(urgent=True)


@cache
def tekst(termijn: str, anders: str = STIL, soort: str = "Convenant", *ook: str) -> Regeling:
    """Return a text in which an application is decided on in time, or else urgency is refused."""
    leden = (f"Het college beslist binnen {termijn} ontvangst van de aanvraag.", anders, VERSTREKEN, URGENTIE, *ook)
    genummerd = "\n".join(f"{nummer}. {lid}" for nummer, lid in enumerate(leden, 1))
    return parse_regeling(KOP.format(soort=soort) + genummerd + "\n").of_fout()


def beoordeeld(regeling: Regeling, peildatum: str, **anders: Any) -> Beoordeling:
    """Return what is decided on an application of 31 March 2026."""
    record = {"sleutel": "a", "aanvraagdatum": "2026-03-31", "uitstroomgereedVanaf": "2026-01-01", **anders}
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=date.fromisoformat(peildatum))


def stil(van: str | None, tot: str | None, *, gebeurd: bool | None = True) -> dict[str, Any]:
    """Return the facts on the term standing still."""
    feiten = {GEBEURD: gebeurd, VAN: van, TOT: tot}
    return {"feiten": {naam: waarde for naam, waarde in feiten.items() if waarde is not None}}


def deadline(termijn: str, peildatum: str = "2026-04-05", **anders: Any) -> Deadline:
    """Return the term of the decision."""
    (een,) = beoordeeld(tekst(termijn), peildatum, **anders).deadlines
    return een


def urgentie(termijn: str, peildatum: str, **anders: Any) -> Uitkomst:
    """Return whether there is urgency."""
    return beoordeeld(tekst(termijn), peildatum, **anders).uitkomst("aanspraak")


class TestStaatStil:
    """A term that stands still."""

    @pytest.mark.parametrize("van", ["2026-05-27", "2026-06-10", "2026-08-01"])
    def test_after_the_last_day(self, van: str) -> None:
        """A term that has ended cannot stand still: its last day stays, and so does what followed from it."""
        een = deadline("acht weken na", **stil(van, "2026-09-30"))
        assert (een.uiterlijk, een.verlenging) == (date(2026, 5, 26), "")
        waarde = urgentie("acht weken na", "2026-06-10", **stil(van, "2026-09-30")).waarde
        assert waarde is not None
        assert waarde.urgent is False

    @pytest.mark.parametrize("gebeurd", [True, None])
    def test_what_cannot_matter_is_not_asked(self, gebeurd: bool | None) -> None:  # noqa: FBT001 - a case
        """Of what began after the last day nothing more is asked: not until when, nor whether it happened."""
        gevonden = urgentie("acht weken na", "2026-06-20", **stil("2026-06-10", None, gebeurd=gebeurd))
        assert gevonden.nog_nodig == ()
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent is False

    def test_until_when_is_asked(self) -> None:
        """Of what began within the term it is."""
        gevonden = urgentie("acht weken na", "2026-06-20", **stil("2026-05-26", None))
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == [f"feiten.{TOT}"]

    def test_since_when_is_asked(self) -> None:
        """Where only the end is known, it says that the begin is not."""
        een = deadline("acht weken na", **stil(None, "2026-05-10"))
        assert een.uiterlijk is None
        assert "maar niet bekend is vanaf wanneer" in een.voorbehoud
        assert deadline("acht weken na", **stil(None, "2026-04-01")).uiterlijk == date(2026, 5, 26)

    def test_known_to_the_month(self) -> None:
        """The last day is what it can be for each day of that month, and the day itself is asked."""
        feiten = stil("2026-05", "2026-06-05")
        een = deadline("acht weken na", **feiten)
        assert (een.uiterlijk, een.vroegst, een.laatst) == (None, date(2026, 5, 26), date(2026, 6, 30))
        gevonden = urgentie("acht weken na", "2026-06-10", **feiten)
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == [f"feiten.{VAN}"]

    @pytest.mark.parametrize(
        ("termijn", "van", "tot", "uiterlijk", "woorden"),
        [
            ("tien werkdagen na", "2026-04-10", "2026-04-20", date(2026, 4, 24), "6 werkdagen stil"),
            ("tien werkdagen na", "2026-04-16", "2026-04-17", date(2026, 4, 17), "1 werkdag stil"),
            ("acht weken na", "2026-03-31", "2026-04-05", date(2026, 5, 30), "4 dagen stil"),
            ("acht weken vanaf", "2026-03-31", "2026-04-05", date(2026, 5, 30), "5 dagen stil"),
        ],
    )
    def test_only_days_of_the_term(self, termijn: str, van: str, tot: str, uiterlijk: date, woorden: str) -> None:
        """Working days alone where it is counted in these; and not the day that does not count itself."""
        een = deadline(termijn, **stil(van, tot))
        assert een.uiterlijk == uiterlijk
        assert woorden in een.verlenging

    @pytest.mark.parametrize(("tot", "uiterlijk"), [("2026-05-20", date(2026, 6, 12)), (None, None)])
    def test_what_follows_the_term(self, tot: str | None, uiterlijk: date | None) -> None:
        """A term after the end of this one runs from the day that this one ends in the end, once that is known."""
        ook = (
            "De zorgaanbieder informeert de cliënt binnen een week na afloop van de termijn, bedoeld in het eerste lid."
        )
        regeling = tekst("acht weken na", STIL, "Convenant", ook)
        _, een = beoordeeld(regeling, "2026-04-05", **stil("2026-05-10", tot)).deadlines
        assert een.uiterlijk == uiterlijk

    def test_until_and_including(self) -> None:
        """*Tot en met*: the second day too."""
        ook = STIL.replace(" tot de dag", " tot en met de dag")
        (een,) = beoordeeld(tekst("acht weken na", ook), "2026-04-05", **stil("2026-05-01", "2026-05-03")).deadlines
        assert een.uiterlijk == date(2026, 5, 29)
        (open_,) = beoordeeld(tekst("acht weken na", ook), "2026-04-05", **stil(None, "2026-05-03")).deadlines
        assert "stil tot en met de dag waarop" in open_.voorbehoud

    def test_days_that_stand_for_all(self) -> None:
        """The last day of the application for which the term has passed is among those that are tried for it."""
        regeling, feiten = tekst("acht weken na"), stil("2026-02-10", "2026-04-10")
        dag = peildatum = date(2026, 5, 20)
        while urgentie("acht weken na", peildatum.isoformat(), **feiten, aanvraagdatum=dag.isoformat()).waarde == NOG:
            dag -= timedelta(days=1)
        record = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", **feiten}
        client, fouten = read_client(record, gegevens=regeling.gegevens)
        assert client is not None, fouten
        ctx = Vraagsteller(regeling, Urgentievraag.AANSPRAAK).los(client, peildatum)
        assert {dag, dag + timedelta(days=1)} <= set(representatieve_dagen(ctx))
        assert dag < date(2026, 3, 25)


class TestVerdaagd:
    """A term that is put off."""

    def verdaagd(self, soort: str = "Verordening", **oordeel: Any) -> tuple[Deadline, Uitkomst]:
        """Return the term and the outcome with a judgment on putting it off; without words none."""
        record = {"oordelen": [{"oordeel": "artikel 1, tweede lid toepassen", **oordeel}]} if oordeel else {}
        gevonden = beoordeeld(tekst("vier weken na", VERDAGEN, soort), "2026-05-05", **record)
        (een,) = gevonden.deadlines
        return een, gevonden.uitkomst("aanspraak")

    @pytest.mark.parametrize(("soort", "dag"), [("Verordening", "11 mei"), ("Convenant", "9 mei")])
    def test_promised_and_used(self, soort: str, dag: str) -> None:
        """The day that it could become is the day that it becomes, under the Algemene termijnenwet too."""
        los, _ = self.verdaagd(soort)
        assert f"dan eindigt hij uiterlijk op {dag} 2026" in los.voorbehoud
        gebruikt, uitkomst = self.verdaagd(soort, waarde=True, door="college")
        assert gebruikt.uiterlijk == date(2026, 5, int(dag.split(maxsplit=1)[0]))
        assert gebruikt.voorbehoud == ""
        assert uitkomst.waarde is not None
        assert uitkomst.waarde.urgent is True

    def test_not_put_off(self) -> None:
        """Who says that it was not is not told that it can be."""
        een, uitkomst = self.verdaagd(waarde=False, door="college")
        assert (een.uiterlijk, een.voorbehoud) == (date(2026, 4, 28), "")
        assert uitkomst.terzijde == ()

    @pytest.mark.parametrize(
        ("door", "reden", "waarom"),
        [
            ({}, NietGeteld.NIEMAND, "telt niet mee: er staat niet bij wie het gaf, en de tekst wijst het college aan"),
            ({"door": "het wijkteam"}, NietGeteld.ANDER, "het wijkteam (10 april 2026) over de vraag of"),
        ],
    )
    def test_does_not_count(self, door: dict[str, Any], reden: NietGeteld, waarom: str) -> None:
        """A judgment that does not count is told: with the term, and with the outcome that hangs on it."""
        een, uitkomst = self.verdaagd(waarde=True, datum="2026-04-10", **door)
        assert een.uiterlijk == date(2026, 4, 28)
        assert waarom in een.voorbehoud
        assert [los.gegeven.reden for los in uitkomst.terzijde] == [reden]
        assert "telt niet mee" in uitkomst.motivering

    def test_contradiction(self) -> None:
        """Two of one day that say the opposite settle nothing, and that is told."""
        beide = [
            {"oordeel": "artikel 1, tweede lid toepassen", "waarde": waarde, "door": "college", "datum": "2026-04-10"}
            for waarde in (True, False)
        ]
        (een,) = beoordeeld(tekst("vier weken na", VERDAGEN), "2026-04-15", oordelen=beide).deadlines
        assert een.uiterlijk == date(2026, 4, 28)
        assert "spreken elkaar tegen" in een.voorbehoud

    @pytest.mark.parametrize(
        ("datum", "peildatum", "uiterlijk", "waarom"),
        [
            ("2026-04-28", "2026-05-05", date(2026, 5, 9), ""),
            ("2026-04-29", "2026-05-05", date(2026, 4, 28), "29 april 2026) dat de termijn is verdaagd"),
            ("2026-04-29", "2026-05-05", date(2026, 4, 28), "telt niet mee: de termijn was toen al geëindigd"),
            ("2026-04-20", "2026-04-19", date(2026, 4, 28), "telt niet mee: het is van na de peildatum"),
            ("2026-04", "2026-05-05", date(2026, 5, 9), ""),
        ],
    )
    def test_in_time(self, datum: str, peildatum: str, uiterlijk: date, waarom: str) -> None:
        """A term can be put off up to its last day; one that has ended cannot, nor does a later day count yet."""
        regeling = tekst("vier weken na", VERDAGEN)
        oordeel = {"oordeel": "artikel 1, tweede lid toepassen", "waarde": True, "door": "college", "datum": datum}
        gevonden = beoordeeld(regeling, peildatum, oordelen=[oordeel])
        (een,) = gevonden.deadlines
        assert een.uiterlijk == uiterlijk
        assert waarom in een.voorbehoud
        waarde = gevonden.uitkomst("aanspraak").waarde
        assert waarde is not None
        assert waarde.urgent is (date.fromisoformat(peildatum) <= uiterlijk)

    def test_moment_known_in_part(self) -> None:
        """Of a moment in April a judgment of 15 May is in time for the last day alone: both ends are told."""
        oordeel = {"oordeel": "artikel 1, tweede lid toepassen", "waarde": True, "door": "college"}
        record = {"aanvraagdatum": "2026-04", "oordelen": [{**oordeel, "datum": "2026-05-15"}]}
        (een,) = beoordeeld(tekst("vier weken na", VERDAGEN), "2026-05-20", **record).deadlines
        assert (een.vroegst, een.laatst) == (date(2026, 4, 29), date(2026, 6, 8))
