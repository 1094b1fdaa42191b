"""The register of municipalities: look-up, succession, population."""

import threading
from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister, register
from regio_uitstroom.tijd import Periode

gemeenten = st.sampled_from(register().alle)
dagen = st.dates(date(1985, 1, 1), date(2040, 1, 1))


def namen(gevonden: tuple[Gemeente, ...]) -> list[str]:
    """Return the names only."""
    return [g.naam for g in gevonden]


def een(naam: str) -> Gemeente:
    """Return the only municipality of that name."""
    (gemeente,) = register().zoek(naam)
    return gemeente


class TestRegister:
    """register."""

    def test_same_object(self) -> None:
        """Asking twice reads the tables once."""
        assert register() is register()

    def test_same_object_for_all_threads(self) -> None:
        """Threads that ask at the same time get one and the same register."""
        gevonden: list[GemeenteRegister] = []
        threads = [threading.Thread(target=lambda: gevonden.append(register())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert {id(r) for r in gevonden} == {id(register())}

    def test_repr_does_not_print_the_tables(self) -> None:
        """A register in a log is one line."""
        assert repr(register()) == f"GemeenteRegister(versie={register().versie!r})"


class TestCode:
    """GemeenteRegister.code."""

    @pytest.mark.parametrize("code", ["0342", "GM0342", "342"])
    def test_notations(self, code: str) -> None:
        """Soest is found by every notation of its code."""
        gemeente = register().code(code)
        assert gemeente is not None
        assert gemeente.naam == "Soest"

    @pytest.mark.parametrize("code", ["9999", "Soest", ""])
    def test_unknown(self, code: str) -> None:
        """A code that nobody has, a name and nothing at all give None."""
        assert register().code(code) is None


class TestZoek:
    """GemeenteRegister.zoek."""

    @given(gemeenten)
    def test_every_name_finds_its_municipality(self, gemeente: Gemeente) -> None:
        """The official name finds exactly the one that bears it."""
        assert register().zoek(gemeente.naam) == (gemeente,)

    @given(gemeenten)
    def test_capitals_do_not_matter(self, gemeente: Gemeente) -> None:
        """A name in capitals finds the same."""
        assert register().zoek(gemeente.naam.upper()) == (gemeente,)

    @given(gemeenten)
    def test_codes(self, gemeente: Gemeente) -> None:
        """A code works wherever a name does."""
        assert register().zoek(f"GM{gemeente.code}") == (gemeente,)

    @pytest.mark.parametrize(
        ("alias", "naam"),
        [
            ("Hengelo (O.)", "Hengelo"),
            ("Laren (NH.)", "Laren"),
            ("Utrecht (gemeente)", "Utrecht"),
            ("Den Haag", "'s-Gravenhage"),
            ("Den Bosch", "'s-Hertogenbosch"),
            ("\N{RIGHT SINGLE QUOTATION MARK}s-Hertogenbosch", "'s-Hertogenbosch"),
            ("Sudwest-Fryslan", "Súdwest-Fryslân"),
            ("nuenen", "Nuenen, Gerwen en Nederwetten"),
        ],
    )
    def test_aliases(self, alias: str, naam: str) -> None:
        """Names of CBS and of everyday speech lead to the official one."""
        assert namen(register().zoek(alias)) == [naam]

    def test_ambiguous_alias(self) -> None:
        """`Bergen` without a province is two municipalities; nobody chooses."""
        assert namen(register().zoek("Bergen")) == ["Bergen (NH)", "Bergen (L)"]

    def test_official_name_goes_before_alias(self) -> None:
        """`De Friese Meren` is the municipality of 2014, and after its end the everyday name of its successor."""
        reg = register()
        assert reg.zoek("De Friese Meren") == (reg.code("1921"),)
        assert reg.zoek("De Friese Meren", date(2020, 1, 1)) == (reg.code("1940"),)

    def test_day_tells_old_and_new_apart(self) -> None:
        """`Sluis` is one municipality before 1995 and another from 2003."""
        reg = register()
        assert reg.zoek("Sluis", date(1994, 1, 1)) == (reg.code("0713"),)
        assert reg.zoek("Sluis", date(2003, 1, 1)) == (reg.code("1714"),)
        assert reg.zoek("Sluis", date(2000, 1, 1)) == ()

    def test_not_on_that_day(self) -> None:
        """A municipality that has ended is not found on a later day, by name or code."""
        assert register().zoek("Vianen", date(2019, 1, 1)) == ()
        assert register().zoek("0620", date(2019, 1, 1)) == ()

    @pytest.mark.parametrize("naam", ["", "Nieuwegijn", "gemeente", "9999"])
    def test_unknown(self, naam: str) -> None:
        """What nobody bears finds nothing."""
        assert register().zoek(naam) == ()

    @given(st.text())
    def test_never_raises(self, naam: str) -> None:
        """Any text may be looked up."""
        assert isinstance(register().zoek(naam), tuple)


class TestOp:
    """GemeenteRegister.op."""

    @pytest.mark.parametrize("naam", ["Vianen", "Leerdam", "Zederik"])
    def test_vijfheerenlanden(self, naam: str) -> None:
        """The three became Vijfheerenlanden on 1 January 2019, and not a day earlier."""
        gemeente = een(naam)
        assert register().op(gemeente, date(2018, 12, 31)) == (gemeente,)
        assert namen(register().op(gemeente, date(2019, 1, 1))) == ["Vijfheerenlanden"]

    def test_haaren_was_split(self) -> None:
        """Haaren leaves four candidates from 1 January 2021."""
        assert namen(register().op(een("Haaren"), date(2021, 1, 1))) == ["Boxtel", "Oisterwijk", "Tilburg", "Vught"]

    def test_weesp_went_to_amsterdam(self) -> None:
        """Weesp joined Amsterdam on 24 March 2022, in the middle of a year."""
        assert namen(register().op(een("Weesp"), date(2022, 3, 23))) == ["Weesp"]
        assert namen(register().op(een("Weesp"), date(2022, 3, 24))) == ["Amsterdam"]

    def test_winsum_was_split(self) -> None:
        """Winsum went to Het Hogeland and to Westerkwartier in 2019."""
        assert namen(register().op(een("Winsum"), date(2019, 1, 1))) == ["Het Hogeland", "Westerkwartier"]

    @pytest.mark.parametrize("naam", ["Brielle", "Hellevoetsluis", "Westvoorne"])
    def test_voorne_aan_zee(self, naam: str) -> None:
        """The three on Voorne became one in 2023."""
        assert namen(register().op(een(naam), date(2023, 1, 1))) == ["Voorne aan Zee"]

    @pytest.mark.parametrize(
        ("dag", "naam"),
        [
            (date(1990, 1, 1), "Montfort"),
            (date(1992, 1, 1), "Posterholt"),
            (date(1994, 2, 1), "Ambt Montfort"),
            (date(2007, 1, 1), "Roerdalen"),
            (date(2026, 1, 1), "Roerdalen"),
        ],
    )
    def test_chain(self, dag: date, naam: str) -> None:
        """A municipality whose successor was merged as well is followed to the end."""
        assert namen(register().op(een("Montfort"), dag)) == [naam]

    def test_before_its_start(self) -> None:
        """A municipality stays itself on days before it existed: succession only looks forward."""
        assert namen(register().op(een("Vijfheerenlanden"), date(2018, 1, 1))) == ["Vijfheerenlanden"]

    @given(gemeenten, dagen)
    def test_idempotent(self, gemeente: Gemeente, dag: date) -> None:
        """Carrying forward what was carried forward to that day changes nothing."""
        assert all(register().op(g, dag) == (g,) for g in register().op(gemeente, dag))

    @given(gemeenten, dagen, dagen)
    def test_in_two_steps(self, gemeente: Gemeente, een_dag: date, andere_dag: date) -> None:
        """Carrying forward to a day and on to a later one equals doing it at once."""
        vroeg, laat = sorted((een_dag, andere_dag))
        via = {g for tussen in register().op(gemeente, vroeg) for g in register().op(tussen, laat)}
        assert via == set(register().op(gemeente, laat))

    @given(gemeenten, dagen)
    def test_exists_on_the_day(self, gemeente: Gemeente, dag: date) -> None:
        """What comes out exists on the day, unless the municipality itself had not begun."""
        te_vroeg = gemeente.ingangsdatum is not None and dag < gemeente.ingangsdatum
        assert te_vroeg or all(register().bestaat_op(g, dag) for g in register().op(gemeente, dag))

    @given(gemeenten, dagen)
    def test_order_free(self, gemeente: Gemeente, dag: date) -> None:
        """The order of successors and of rows in the table does not matter."""
        omgekeerd = GemeenteRegister(tuple(evolve(g, opvolgers=g.opvolgers[::-1]) for g in reversed(register().alle)))
        start = omgekeerd.code(gemeente.code)
        assert start is not None
        assert namen(omgekeerd.op(start, dag)) == namen(register().op(gemeente, dag))

    def test_circle_ends(self) -> None:
        """A table in which two municipalities succeed each other does not hang."""
        dag = date(2000, 1, 1)
        a, b = Gemeente("0001", "A", "", None, dag, ("0002",)), Gemeente("0002", "B", "", None, dag, ("0001",))
        assert GemeenteRegister((a, b)).op(a, dag) == ()

    def test_missing_successor(self) -> None:
        """A table that names a successor it does not hold is a mistake of the programmer."""
        a = Gemeente("0001", "A", "", None, date(2000, 1, 1), ("0002",))
        with pytest.raises(KeyError):
            GemeenteRegister((a,)).op(a, date(2001, 1, 1))


class TestOpDatum:
    """GemeenteRegister.op_datum."""

    @pytest.mark.parametrize(
        ("naam", "dag", "verwacht"),
        [
            ("Vianen", date(2018, 12, 31), ["Vianen"]),
            ("Vianen", date(2019, 1, 1), ["Vijfheerenlanden"]),
            ("Haaren", date(2021, 1, 1), ["Boxtel", "Oisterwijk", "Tilburg", "Vught"]),
            ("GM0457", date(2023, 1, 1), ["Amsterdam"]),
            ("sluis", date(2000, 1, 1), ["Sluis-Aardenburg"]),
            ("Sluis", date(2020, 1, 1), ["Sluis"]),
            ("Vijfheerenlanden", date(2018, 1, 1), []),
            ("Nieuwegijn", date(2018, 1, 1), []),
        ],
    )
    def test_cases(self, naam: str, dag: date, verwacht: list[str]) -> None:
        """A name means who bears it on the day, otherwise what became of who bore it before."""
        assert namen(register().op_datum(naam, dag)) == verwacht

    @given(gemeenten, dagen)
    def test_all_exist_on_the_day(self, gemeente: Gemeente, dag: date) -> None:
        """Whatever comes out exists on the day."""
        assert all(register().bestaat_op(g, dag) for g in register().op_datum(gemeente.naam, dag))


class TestStappen:
    """GemeenteRegister.stappen."""

    def test_none_while_it_exists(self) -> None:
        """Without succession there is nothing to explain."""
        assert register().stappen(een("Vianen"), date(2018, 12, 31)) == ()

    def test_one_step(self) -> None:
        """The step names both sides and the day."""
        (stap,) = register().stappen(een("Vianen"), date(2024, 1, 1))
        assert (stap.van.naam, namen(stap.naar), stap.datum) == ("Vianen", ["Vijfheerenlanden"], date(2019, 1, 1))
        assert not stap.is_splitsing

    def test_chain_in_order_of_time(self) -> None:
        """Steps come in the order in which they were taken."""
        stappen = register().stappen(een("Montfort"), date(2024, 1, 1))
        assert [(s.van.naam, s.datum.year) for s in stappen] == [
            ("Montfort", 1991),
            ("Posterholt", 1994),
            ("Ambt Montfort", 2007),
        ]

    def test_split(self) -> None:
        """A step to more than one says so."""
        (stap,) = register().stappen(een("Winsum"), date(2021, 1, 1))
        assert len(stap.naar) == 2
        assert stap.is_splitsing

    @given(gemeenten, dagen)
    def test_steps_lead_to_op(self, gemeente: Gemeente, dag: date) -> None:
        """Walking the steps from the municipality ends where op ends."""
        bereikt = {gemeente}
        for stap in register().stappen(gemeente, dag):
            assert stap.van in bereikt
            bereikt = (bereikt - {stap.van}) | set(stap.naar)
        assert bereikt == set(register().op(gemeente, dag))


class TestBestaatOp:
    """GemeenteRegister.bestaat_op."""

    def test_half_open(self) -> None:
        """The first day counts, the end date does not."""
        reg, gemeente = register(), een("De Friese Meren")
        assert reg.bestaat_op(gemeente, date(2014, 1, 1))
        assert not reg.bestaat_op(gemeente, date(2013, 12, 31))
        assert reg.bestaat_op(gemeente, date(2015, 6, 30))
        assert not reg.bestaat_op(gemeente, date(2015, 7, 1))


class TestNamen:
    """GemeenteRegister.namen."""

    def test_in_force_on_one_day(self) -> None:
        """In 2019 there is a Vijfheerenlanden and no Vianen; Den Haag may be said."""
        dag = date(2019, 1, 1)
        in_2019 = register().namen(Periode(dag, dag + timedelta(days=1)))
        assert "Vijfheerenlanden" in in_2019
        assert "Vianen" not in in_2019
        assert "Den Haag" in in_2019

    def test_period_touches_both_sides(self) -> None:
        """A period over a merger holds the old names and the new."""
        assert {"Vianen", "Vijfheerenlanden"} <= set(register().namen(Periode(date(2018, 12, 31), date(2019, 1, 2))))

    def test_period_ends_before_its_last_day(self) -> None:
        """A municipality that begins on the day on which the period ends is not in it."""
        assert "Vijfheerenlanden" not in register().namen(Periode(date(2018, 1, 1), date(2019, 1, 1)))

    def test_open_period(self) -> None:
        """A period without a start holds those that ended, one without an end those still to come."""
        assert "Vianen" in register().namen(Periode(None, date(2019, 1, 1)))
        assert "Voorne aan Zee" in register().namen(Periode(date(2000, 1, 1), None))

    def test_without_period(self) -> None:
        """All names since 1990, and all aliases."""
        assert set(register().namen()) >= {g.naam for g in register().alle}

    @given(gemeenten, dagen)
    def test_agrees_with_bestaat_op(self, gemeente: Gemeente, dag: date) -> None:
        """On one day the official name is in force when the municipality exists."""
        in_force = register().namen(Periode(dag, dag + timedelta(days=1)))
        alias = gemeente.naam in {alias for alias, _ in register().aliassen}
        assert alias or (gemeente.naam in in_force) == register().bestaat_op(gemeente, dag)


class TestNabij:
    """GemeenteRegister.nabij."""

    def test_spelling_mistake(self) -> None:
        """A mistake of one letter finds the name that was meant first."""
        assert register().nabij("Nieuwegijn")[0] == "Nieuwegein"

    def test_number(self) -> None:
        """No more names than asked for."""
        assert len(register().nabij("Bergen", n=2)) == 2
        assert len(register().nabij("Bergen")) == 3

    def test_only_in_force(self) -> None:
        """With a day, names of municipalities that have ended are not offered."""
        assert "Vianen" in register().nabij("Viannen")
        assert "Vianen" not in register().nabij("Viannen", op=date(2020, 1, 1))

    def test_not_yet_in_force(self) -> None:
        """Nor are names that come into force on the next day."""
        assert "Vijfheerenlanden" not in register().nabij("Vijfherenlanden", op=date(2018, 12, 31))
        assert "Vijfheerenlanden" in register().nabij("Vijfherenlanden", op=date(2019, 1, 1))

    def test_nothing_near(self) -> None:
        """A text that looks like no name gives nothing."""
        assert register().nabij("qqqq") == ()


class TestInwonertal:
    """GemeenteRegister.inwonertal."""

    def test_known(self) -> None:
        """The number of 1 January of that year."""
        assert register().inwonertal(een("Weesp"), 2022) == 20_766

    @pytest.mark.parametrize("jaar", [1990, 2011, 2025])
    def test_unknown_year(self, jaar: int) -> None:
        """A year without a table gives None, never a guess."""
        assert register().inwonertal(een("Soest"), jaar) is None

    def test_read_only_when_asked(self) -> None:
        """Looking up names does not read the population; asking twice reads it once."""
        keren: list[int] = []

        def inwoners() -> dict[tuple[str, int], int]:
            keren.append(1)
            return {("0001", 2020): 7}

        a = Gemeente("0001", "A", "", None, None)
        reg = GemeenteRegister((a,), inwoners=inwoners)
        assert reg.zoek("A") == (a,)
        assert keren == []
        assert [reg.inwonertal(a, 2020), reg.inwonertal(a, 2021)] == [7, None]
        assert keren == [1]


class TestVingerafdruk:
    """GemeenteRegister.vingerafdruk."""

    def test_is_a_sha_256(self) -> None:
        """64 hexadecimal digits."""
        assert len(bytes.fromhex(register().vingerafdruk)) == 32

    def test_tells_registers_apart(self) -> None:
        """One day of difference gives another value."""
        a = Gemeente("0001", "A", "", None, None)
        b = evolve(a, ingangsdatum=date(2020, 1, 1))
        assert GemeenteRegister((a,)).vingerafdruk != GemeenteRegister((b,)).vingerafdruk

    def test_same_for_same_content(self) -> None:
        """A register built from the same values has the same value."""
        reg = register()
        opnieuw = GemeenteRegister(reg.alle, reg.aliassen, reg.inwoners)
        assert opnieuw.vingerafdruk == reg.vingerafdruk
