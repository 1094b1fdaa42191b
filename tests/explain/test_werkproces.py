"""The work process for one client, from assessments made by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Deadline
from regio_uitstroom.evaluation.verplichtingen import in_woorden
from regio_uitstroom.explain.werkproces import Stand, Stap, Verricht, werkproces
from regio_uitstroom.explain.werkproces_tekst import als_regels
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Kop, Partijen, Regeling, Soort
from regio_uitstroom.model.regels import (
    Geldigheid,
    Hoeveelheid,
    Hoeveelheidsoort,
    Onderdeel,
    Overdracht,
    Quotum,
    Regel,
    Richting,
    Termijn,
    Verplichting,
)
from regio_uitstroom.model.voorwaarden import Uitstroomgereed
from regio_uitstroom.model.woorden import Actor, Moment
from regio_uitstroom.tijd import Duur, Eenheid

GOLDENS = Path(__file__).parent / "goldens"
PEILDATUM = date(2026, 11, 1)

TOEKENNING = Moment("toekenning", "de datum van toekenning")
VERWACHT = Moment("verwachte uitstroom", "de verwachte uitstroomdatum")
EINDE = Moment("einde verblijf", "het einde van het verblijf")
DRIE_MAANDEN = Duur(3, Eenheid.MAAND)

A4_1, A4_2, A4_3, A4_4, A4_5, A5 = (*(Citaat("4", lid) for lid in range(1, 6)), Citaat("5"))

AANBOD = Verplichting(
    citaat=A4_1,
    actor=Actor("woningcorporatie", "de woningcorporatie"),
    handeling="aanbieden",
    voorwerp="een passende woning",
    tekst="De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.",
    termijn=Termijn(DRIE_MAANDEN, Richting.NA, TOEKENNING),
)
MELDING = Verplichting(
    citaat=A4_2,
    actor=Actor("zorgaanbieder", "de zorgaanbieder"),
    handeling="aanmelden",
    voorwerp="de cliënt",
    tekst="De zorgaanbieder meldt de cliënt uiterlijk drie maanden voor de verwachte uitstroomdatum aan.",
    termijn=Termijn(DRIE_MAANDEN, Richting.VOOR, VERWACHT),
)
PERSPECTIEF = Verplichting(
    citaat=A4_3,
    actor=Actor(None, "niet genoemd"),
    handeling="werken aan",
    voorwerp="het uitstroomperspectief",
    tekst="Tijdens het traject wordt aan het uitstroomperspectief gewerkt.",
)
NAZORG = Verplichting(
    citaat=A4_4,
    actor=Actor("wijkteam", "het sociaal wijkteam"),
    handeling="bezoeken",
    tekst="Het sociaal wijkteam bezoekt de cliënt zo spoedig mogelijk, doch uiterlijk binnen twee weken na het einde "
    "van het verblijf.",
    termijn=Termijn(Duur(2, Eenheid.WEEK), Richting.NA, EINDE, spoedig=True),
)
OVERDRACHT = Overdracht(
    citaat=A4_5,
    tekst="De warme overdracht omvat een gesprek en het begeleidingsplan.",
    inhoud=(Onderdeel("een gesprek"), Onderdeel("het begeleidingsplan")),
)
GELDIGHEID = Geldigheid(citaat=A5, duur=Duur(6, Eenheid.MAAND), moment=TOEKENNING, tekst="Zij geldt zes maanden.")

UITGESTROOMD = Uitstroomgereed(tekst="de cliënt uitstroomgereed is")

REGELING = Regeling(
    "samen-wonen",
    Kop(Soort.CONVENANT, "Samen wonen"),
    Partijen(),
    begrippen=(),
    gegevens=(),
    artikelen=(),
    regels=(AANBOD, MELDING, PERSPECTIEF, NAZORG, OVERDRACHT, GELDIGHEID),
)


def deadline(regel: Verplichting, uiterlijk: date | None) -> Deadline:
    """Return the deadline of a duty."""
    assert regel.termijn is not None
    return Deadline(regel.citaat, regel.actor.naam, in_woorden(regel.termijn), uiterlijk, regel.termijn.moment.naam)


def beoordeling(*regels: Regel, deadlines: tuple[Deadline, ...] = ()) -> Beoordeling:
    """Return an assessment that holds these duties and deadlines."""
    return Beoordeling("samen-wonen", "", "client-1", PEILDATUM, (), deadlines, regels)


def stap(regel: Verplichting, uiterlijk: date | None, verricht: Verricht | None = None) -> Stap:
    """Return the one step of an assessment with one duty."""
    deadlines = (deadline(regel, uiterlijk),) if regel.termijn is not None else ()
    (enige,) = werkproces(beoordeling(regel, deadlines=deadlines), REGELING, verricht).stappen
    return enige


ALLES = beoordeling(
    *(OVERDRACHT, PERSPECTIEF, NAZORG, MELDING, AANBOD),
    deadlines=(
        deadline(NAZORG, None),
        deadline(AANBOD, date(2027, 1, 10)),
        deadline(MELDING, date(2026, 9, 30)),
        Deadline(A5, "", "", date(2027, 4, 9), "de datum van toekenning"),
    ),
)


class TestWerkproces:
    def test_order(self) -> None:
        """First what has a last day, soonest first, then what waits for an event, then the rest as the text has it."""
        stappen = werkproces(ALLES, REGELING).stappen
        assert [stap.citaat for stap in stappen] == [A4_2, A4_1, A4_4, A4_3, A4_5]

    @given(st.permutations(ALLES.verplichtingen), st.permutations(ALLES.deadlines))
    def test_order_free(self, plichten: list[Regel], deadlines: list[Deadline]) -> None:
        """The order in which duties and deadlines are listed changes nothing."""
        geschud = evolve(ALLES, verplichtingen=tuple(plichten), deadlines=tuple(deadlines))
        assert werkproces(geschud, REGELING) == werkproces(ALLES, REGELING)

    def test_every_duty_once(self) -> None:
        """Each duty is a step, once."""
        stappen = werkproces(ALLES, REGELING).stappen
        assert sorted(stap.citaat.tekst for stap in stappen) == sorted(r.citaat.tekst for r in ALLES.verplichtingen)

    def test_who_what_when(self) -> None:
        """A step names the actor, the sentence, the term, its start event and its last day."""
        gevonden = stap(AANBOD, date(2027, 1, 10))
        assert (gevonden.actor, gevonden.wat) == ("de woningcorporatie", AANBOD.tekst)
        assert gevonden.termijn == "binnen drie maanden na de datum van toekenning"
        assert (gevonden.moment, gevonden.uiterlijk) == ("de datum van toekenning", date(2027, 1, 10))

    def test_duty_without_deadline(self) -> None:
        """A duty with a term that the assessment gives no deadline for keeps its term and start event."""
        (gevonden,) = werkproces(beoordeling(AANBOD), REGELING).stappen
        assert (gevonden.moment, gevonden.uiterlijk) == ("de datum van toekenning", None)

    def test_nobody_named(self) -> None:
        """Where the text names nobody, the step says so."""
        assert stap(PERSPECTIEF, None).actor == "niet genoemd"
        (gevonden,) = werkproces(beoordeling(OVERDRACHT), REGELING).stappen
        assert gevonden.actor == "niet genoemd"

    def test_other_kinds_of_rules(self) -> None:
        """A listed rule of another kind is a step too, with its actor."""
        aantal = Hoeveelheid(Hoeveelheidsoort.PRECIES, 4)
        quotum = Quotum(citaat=A5, actor=Actor("verhuurder", "de verhuurder"), hoeveelheid=aantal, tekst="Vier.")
        (gevonden,) = werkproces(beoordeling(quotum), REGELING).stappen
        assert (gevonden.actor, gevonden.wat) == ("de verhuurder", "Vier.")

    def test_prohibition(self) -> None:
        """What somebody must not do is no step: nobody can carry it out."""
        assert werkproces(beoordeling(evolve(AANBOD, nalaten=True)), REGELING).stappen == ()

    def test_condition(self) -> None:
        """A duty with a condition is marked: an assessment lists it also while that is not known to hold."""
        onder_voorwaarde = evolve(AANBOD, voorwaarde=UITGESTROOMD)
        assert stap(onder_voorwaarde, None).voorwaardelijk
        assert not stap(AANBOD, None).voorwaardelijk

    def test_deadline_by_itself(self) -> None:
        """A deadline whose duty is not listed is a step all the same, with what it says itself."""
        los = Deadline(Citaat("9"), "het college", "binnen acht weken na de aanvraag", None, "de aanvraag")
        (gevonden,) = werkproces(beoordeling(deadlines=(los,)), REGELING).stappen
        assert (gevonden.actor, gevonden.wat, gevonden.termijn) == ("het college", "", los.tekst)
        (gevonden,) = werkproces(beoordeling(deadlines=(deadline(AANBOD, None),)), REGELING).stappen
        assert gevonden.wat == AANBOD.tekst

    def test_validity_is_no_step(self) -> None:
        """How long an urgency is valid is nobody's task."""
        geldig = Deadline(A5, "", "Zij geldt zes maanden.", date(2027, 4, 9), "de datum van toekenning")
        assert werkproces(beoordeling(deadlines=(geldig,)), REGELING).stappen == ()

    def test_rule_without_a_sentence(self) -> None:
        """A rule made by hand, without its sentence, is told in words of its own."""
        regels = (evolve(PERSPECTIEF, tekst=""), evolve(OVERDRACHT, tekst=""))
        teksten = [stap.wat for stap in werkproces(beoordeling(*regels), REGELING).stappen]
        assert teksten == [
            "het uitstroomperspectief werken aan",
            "de overdracht omvat een gesprek en het begeleidingsplan",
        ]

    @pytest.mark.parametrize(
        ("uiterlijk", "verricht", "stand"),
        [
            (date(2026, 10, 31), None, Stand.VERSTREKEN),
            (date(2026, 11, 1), None, Stand.ONBEKEND),
            (None, None, Stand.ONBEKEND),
            (date(2026, 10, 31), {A4_1: None}, Stand.TE_LAAT),
            (date(2026, 11, 1), {A4_1: None}, Stand.TE_DOEN),
            (None, {A4_1: None}, Stand.TE_DOEN),
            (date(2026, 10, 31), {A4_1: date(2026, 10, 1)}, Stand.GEDAAN),
            (date(2026, 10, 1), {A4_1: date(2026, 11, 1)}, Stand.GEDAAN),
            (None, {A4_1: date(2026, 10, 1)}, Stand.GEDAAN),
            (date(2026, 10, 31), {A4_1: date(2026, 11, 2)}, Stand.TE_LAAT),
            (date(2026, 10, 31), {A4_2: date(2026, 10, 1)}, Stand.VERSTREKEN),
        ],
    )
    def test_stand(self, uiterlijk: date | None, verricht: Verricht | None, stand: Stand) -> None:
        """Done, overdue or unknown: the last day itself is in time, and what comes after the peildatum is not read."""
        assert stap(AANBOD, uiterlijk, verricht).stand is stand

    @given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), PEILDATUM))
    def test_unknown_is_never_overdue(self, uiterlijk: date, dag: date) -> None:
        """Without word of it nothing is called late; with word of it nothing is left unknown."""
        assert stap(AANBOD, uiterlijk).stand in {Stand.VERSTREKEN, Stand.ONBEKEND}
        assert stap(AANBOD, uiterlijk, {A4_1: dag}).stand is Stand.GEDAAN
        assert stap(AANBOD, uiterlijk, {A4_1: None}).stand in {Stand.TE_LAAT, Stand.TE_DOEN}

    def test_repr_keeps_the_days(self) -> None:
        """The last day and the day on which it was done follow from the record: they are not printed."""
        assert "2027" not in repr(stap(AANBOD, date(2027, 1, 10), {A4_1: date(2026, 10, 1)}))


class TestZeker:
    """_zeker."""

    @pytest.mark.parametrize(
        ("onzeker", "stand"), [((A4_1,), Stand.MISSCHIEN_TE_LAAT), ((A4_2,), Stand.TE_LAAT), ((), Stand.TE_LAAT)]
    )
    def test_unknown_duty_is_late_perhaps(self, onzeker: tuple[Citaat, ...], stand: Stand) -> None:
        """A duty of which the condition is unknown is not called late; another duty's condition changes nothing."""
        gegeven = evolve(beoordeling(AANBOD, deadlines=(deadline(AANBOD, date(2026, 10, 31)),)), onzeker=onzeker)
        (gezet,) = werkproces(gegeven, REGELING, {A4_1: None}).stappen
        assert gezet.stand is stand


class TestOpTijd:
    """``Stap.op_tijd``."""

    @pytest.mark.parametrize(
        ("uiterlijk", "gedaan", "op_tijd"),
        [
            (date(2026, 10, 1), date(2026, 10, 1), True),
            (date(2026, 10, 1), date(2026, 10, 2), False),
            (None, date(2026, 10, 2), None),
            (date(2026, 10, 1), None, None),
        ],
    )
    def test_last_day_counts(self, uiterlijk: date | None, gedaan: date | None, op_tijd: bool | None) -> None:  # noqa: FBT001 - three-valued
        """What was done on the last day was in time; without both days it cannot be said."""
        assert stap(AANBOD, uiterlijk, {A4_1: gedaan}).op_tijd is op_tijd


class TestAlsRegels:
    def test_golden(self, golden: Callable[[Path, str], None]) -> None:
        """The work process reads as the golden file."""
        verricht = {A4_2: date(2026, 9, 28), A4_3: None}
        golden(GOLDENS / "werkproces.txt", "\n".join(als_regels(werkproces(ALLES, REGELING, verricht))) + "\n")

    def test_no_duties(self) -> None:
        """Where no duty is established the text says just that, not that nothing needs to be done."""
        assert als_regels(werkproces(beoordeling(), REGELING)) == (
            "Op 1 november 2026 staan voor deze cliënt geen verplichtingen vast volgens het convenant “Samen wonen”.",
        )

    @pytest.mark.parametrize(("regel", "woord"), [(AANBOD, "(die is er nog niet"), (NAZORG, "(dat is er nog niet")])
    def test_relative(self, regel: Verplichting, woord: str) -> None:
        """As long as the moment has no day, the term is told relative to it, and that it is not there is said."""
        tekst = als_regels(werkproces(beoordeling(regel, deadlines=(deadline(regel, None),)), REGELING))[1]
        assert f"{woord}, of is niet (precies) bekend)" in tekst
        assert "uiterlijk op" not in tekst

    @pytest.mark.parametrize(
        ("velden", "woorden"),
        [
            ({"moment_geweest": False}, "(die is er nog niet)."),
            ({"vroegst": date(2027, 1, 1)}, "de laatste dag is op zijn vroegst 1 januari 2027)."),
            ({"verlenging": "de termijn loopt door"}, "De termijn loopt door."),
            ({"voorbehoud": "de termijn kan later eindigen"}, "De termijn kan later eindigen."),
        ],
    )
    def test_what_the_deadline_adds(self, velden: dict[str, Any], woorden: str) -> None:
        """What a deadline knows of its moment, of an extension and of the holidays is told."""
        eigen = evolve(deadline(AANBOD, None), **velden)
        assert woorden in als_regels(werkproces(beoordeling(AANBOD, deadlines=(eigen,)), REGELING))[1]

    def test_deadline_without_rule(self) -> None:
        """A deadline by itself tells its start event, whether or not its day is known."""
        for uiterlijk in (None, date(2026, 12, 1)):
            los = Deadline(Citaat("9"), "het college", "", uiterlijk, "de aanvraag")
            assert "een termijn vanaf de aanvraag" in als_regels(werkproces(beoordeling(deadlines=(los,)), REGELING))[1]

    @given(
        st.none() | st.dates(date(2025, 1, 1), date(2028, 1, 1)),
        st.none() | st.just({}) | st.dates(date(2025, 1, 1), date(2028, 1, 1)).map(lambda dag: {A4_1: dag}),
    )
    def test_sentences(self, uiterlijk: date | None, verricht: Verricht | None) -> None:
        """Every line is made of full sentences, names the provision, and shows no value of Python."""
        deadlines = (deadline(AANBOD, uiterlijk),)
        kop, regel = als_regels(werkproces(beoordeling(AANBOD, deadlines=deadlines), REGELING, verricht))
        assert kop.endswith(".")
        assert regel.startswith("1. “De woningcorporatie biedt")
        assert A4_1.tekst in regel
        assert regel.endswith(".")
        assert [vreemd for vreemd in ("None", "True", "False", "_", "  ", "..") if vreemd in regel] == []

    def test_not_settled(self) -> None:
        """Of a duty of which it is not known whether it applies the line says so."""
        open_ = evolve(beoordeling(evolve(AANBOD, voorwaarde=UITGESTROOMD), PERSPECTIEF), onzeker=(A4_1,))
        met, zonder = als_regels(werkproces(open_, REGELING))[1:]
        assert "Of aan de voorwaarden daarvoor is voldaan, staat nog niet vast." in met
        assert "voorwaarden" not in zonder

    def test_rule_without_words(self) -> None:
        """A rule that has no words at all is told by its place."""
        aantal = Hoeveelheid(Hoeveelheidsoort.NADER_TE_BEPALEN)
        quotum = Quotum(citaat=A5, actor=Actor("verhuurder", "de verhuurder"), hoeveelheid=aantal)
        assert als_regels(werkproces(beoordeling(quotum), REGELING))[1].startswith("1. Zie artikel 5. Wie: ")

    @given(st.integers(0, 400))
    def test_numbered(self, later: int) -> None:
        """Steps are numbered from one on."""
        deadlines = (deadline(AANBOD, PEILDATUM), deadline(MELDING, PEILDATUM + timedelta(days=later)))
        regels = als_regels(werkproces(beoordeling(AANBOD, MELDING, deadlines=deadlines), REGELING))
        assert [regel.split(" ")[0] for regel in regels[1:]] == ["1.", "2."]
