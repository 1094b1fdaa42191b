"""Definitions, decided like questions: Jeugdwet 1.1, one worked example per step (grammar-notes, decision G1)."""

from collections.abc import Sequence
from datetime import date
from itertools import product

import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Feit, NietVastTeStellen
from regio_uitstroom.client.record import Buitenland, Client, Hulpvraag, Plaats
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.beoordeel import stel
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Stand, Vondst
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Waarde
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import (
    Begripbron,
    Gemeentebron,
    GemeenteFeitsoort,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    Gezamenlijk,
    Keten,
    VasteGemeente,
    WoonadresOp,
    WoonadresVoorafgaand,
)
from regio_uitstroom.model.leunen import DIEPST
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.voorwaarden import (
    BegripGeldt,
    BuitenNederland,
    InOnderzoek,
    KanNietVastgesteld,
    Of,
    Verblijfsaspect,
    Verblijfstest,
)
from regio_uitstroom.model.woorden import PEILDATUM as OP_PEILDATUM
from regio_uitstroom.model.woorden import Taak, Voorzieningen
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import (
    PEILDATUM,
    adres,
    adressen,
    client,
    feit,
    gemeente,
    oordeelsoort,
    regeling,
    verantwoordelijk,
    verblijf,
    verblijven,
)

JEUGDHULP = Taak("jeugdhulp")
PEIL = date(2022, 3, 1)
VERBLIJF = Voorzieningen(frozenset({"pleegzorg", "beschermd wonen"}), "verblijf")
WOONPLAATS = Begripbron("woonplaats", tekst="de woonplaats")
HULP = GemeenteUitRecord(GemeenteFeitsoort.WERKELIJK_VERBLIJF)
MOEDER = GemeenteUitRecord(GemeenteFeitsoort.MOEDER_BIJ_GEBOORTE)
STAP = [Citaat("1.1", None, "a", nummer) for nummer in (1, 2, 3, 4)]

JEUGDWET = regeling(
    verantwoordelijk("2.3", WOONPLAATS, taken=(JEUGDHULP,)),
    begrippen=(
        GemeenteBegrip(
            naam="woonplaats",
            citaat=Citaat("1.1", None, "a"),
            stappen=(
                Stap(STAP[0], WoonadresOp(OP_PEILDATUM), None, frozenset(STAP[1:])),
                Stap(
                    STAP[1],
                    WoonadresVoorafgaand(VERBLIJF),
                    Verblijfstest(Verblijfsaspect.VERBLIJFT, VERBLIJF),
                    frozenset(STAP[2:3]),
                ),
                Stap(STAP[2], Keten((MOEDER, HULP)), Of((KanNietVastgesteld(WOONPLAATS), InOnderzoek()))),
                Stap(STAP[3], HULP, BuitenNederland(WOONPLAATS)),
            ),
        ),
    ),
    partijen=(),
    soort=Soort.WET,
    looptijd=Periode(date(2022, 1, 1), None),
)


def jeugdige(**anders: object) -> Client:
    """Return a young person who lives in Houten and stays nowhere, about whom all is known."""
    velden: dict[str, object] = {
        "verblijfplaatsen": adressen(adres("Houten", "2010-01-01", in_onderzoek=Bekend(waarde=False))),
        "verblijven": verblijven(),
        "moeder_bij_geboorte": Bekend(gemeente("Baarn")),
        "hulpvraag": Hulpvraag(werkelijk_verblijf=Bekend(gemeente("Soest"))),
    }
    return client(**{**velden, **anders})


PLEEGZORG = verblijven(verblijf("pleegzorg", "2021-05-01"))
NA_VERHUIZING = adressen(
    adres("Houten", "2010-01-01", "2021-05-01"), adres("Zeist", "2021-05-01", in_onderzoek=Bekend(waarde=False))
)


def woonplaats(over: Client, tekst: Regeling = JEUGDWET) -> Uitkomst:
    """Return who is responsible for jeugdhulp."""
    return beoordeel(tekst, over, peildatum=PEIL).uitkomst(JEUGDHULP)


def is_(naam: str) -> Waarde:
    """Return one municipality as a value."""
    return Waarde(frozenset((gemeente(naam),)))


class TestJeugdwet:
    """Jeugdwet 1.1 under 1° to 4°."""

    def test_step_1(self) -> None:
        """1°: the woonadres."""
        assert woonplaats(jeugdige()).waarde == is_("Houten")

    def test_step_2(self) -> None:
        """2°: during a stay the woonadres immediately before it; a registration during it does not count (E13)."""
        assert woonplaats(jeugdige(verblijven=PLEEGZORG, verblijfplaatsen=NA_VERHUIZING)).waarde == is_("Houten")

    def test_step_3_cannot_be_established(self) -> None:
        """3°: no woonadres at all: where the mother was registered at birth."""
        assert woonplaats(jeugdige(verblijfplaatsen=adressen())).waarde == is_("Baarn")

    def test_step_3_second_source(self) -> None:
        """3°: that cannot be established either: where the young person really stays."""
        over = jeugdige(verblijfplaatsen=adressen(), moeder_bij_geboorte=NietVastTeStellen())
        assert woonplaats(over).waarde == is_("Soest")

    def test_step_3_unknown_mother_stops(self) -> None:
        """*Of, indien dit niet kan worden vastgesteld* passes on only when that is true; unknown stops."""
        gevonden = woonplaats(
            evolve(jeugdige(verblijfplaatsen=adressen()), moeder_bij_geboorte=client().moeder_bij_geboorte)
        )
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["moederBijGeboorteIngeschrevenIn"]

    def test_step_3_in_onderzoek(self) -> None:
        """3°: a note at the woonadres fires it too, and displaces 1°."""
        over = jeugdige(verblijfplaatsen=adressen(adres("Houten", "2010-01-01", in_onderzoek=Bekend(waarde=True))))
        assert woonplaats(over).waarde == is_("Baarn")

    def test_step_3_note_unknown(self) -> None:
        """A note that is unknown is asked for: it decides between 1° and 3°."""
        over = jeugdige(verblijfplaatsen=adressen(adres("Houten", "2010-01-01")))
        gevonden = woonplaats(over)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert "verblijfplaatsen.inOnderzoek" in {nodig.gegeven.sleutel for nodig in gevonden.nog_nodig}

    def test_step_4(self) -> None:
        """4°: outside the Netherlands is a value, so 4° displaces 1° and 3° does not fire."""
        buiten = adres(Buitenland.BUITEN_NEDERLAND, "2010-01-01", in_onderzoek=Bekend(waarde=False))
        assert woonplaats(jeugdige(verblijfplaatsen=adressen(buiten))).waarde == is_("Soest")

    def test_step_4_after_3(self) -> None:
        """In 4° the term means what 1° to 3° give: where 3° found a municipality, 4° does not fire."""
        buiten = adres(Buitenland.BUITEN_NEDERLAND, "2010-01-01", in_onderzoek=Bekend(waarde=True))
        assert woonplaats(jeugdige(verblijfplaatsen=adressen(buiten))).waarde == is_("Baarn")

    def test_unknown_address_triggers_no_fallback(self) -> None:
        """An address that is only not supplied is onbekend; 3° does not fire."""
        gevonden = woonplaats(jeugdige(verblijfplaatsen=adressen(volledig=False)))
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert "verblijfplaatsen" in {nodig.gegeven.sleutel for nodig in gevonden.nog_nodig}


class TestStappen:
    """Steps of a definition in general."""

    def test_two_guards_that_hold_are_strijdig(self) -> None:
        """Two guards that hold with different values are strijdig, unless one names the other; both steps are named."""
        houten, zeist = VasteGemeente(gemeente("Houten")), VasteGemeente(gemeente("Zeist"))
        tekst = _met_stappen(Stap(STAP[0], houten, feit("a")), Stap(STAP[1], zeist, feit("b")))
        gevonden = woonplaats(client(feiten={"a": True, "b": True}), tekst)
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.STRIJDIG, Reden.STRIJDIG_BEGRIP)
        assert gevonden.strijd == (STAP[0], STAP[1])
        genoemd = _met_stappen(Stap(STAP[0], houten, feit("a"), frozenset(STAP[1:2])), Stap(STAP[1], zeist, feit("b")))
        assert woonplaats(client(feiten={"a": True, "b": True}), genoemd).waarde == is_("Zeist")

    def test_every_rule_on_a_contradictory_definition_is_named(self) -> None:
        """Both rules that rest on a definition that contradicts itself are the ground, whichever stands first."""
        houten, zeist = VasteGemeente(gemeente("Houten")), VasteGemeente(gemeente("Zeist"))
        begrip = GemeenteBegrip(
            naam="herkomst", citaat=Citaat("1"), stappen=(Stap(STAP[0], houten), Stap(STAP[1], zeist))
        )
        regels = [verantwoordelijk(plaats, Begripbron("herkomst"), taken=(JEUGDHULP,)) for plaats in ("2.1", "2.2")]
        for volgorde in (regels, regels[::-1]):
            gevonden = woonplaats(client(), regeling(*volgorde, begrippen=(begrip,), looptijd=None))
            assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.STRIJDIG, Reden.STRIJDIG_BEGRIP)
            assert set(gevonden.grond) == {regel.citaat for regel in regels}
            assert gevonden.strijd == (STAP[0], STAP[1])
            assert gevonden.mogelijk == (is_("Houten"), is_("Zeist"))

    def test_no_step_holds(self) -> None:
        """Where no step holds nothing can be established."""
        tekst = _met_stappen(Stap(STAP[0], VasteGemeente(gemeente("Houten")), feit("a")))
        gevonden = woonplaats(client(feiten={"a": False}), tekst)
        assert gevonden.reden is Reden.TEKST_LAAT_OPEN


def _met_stappen(*stappen: Stap) -> Regeling:
    begrip = GemeenteBegrip(naam="woonplaats", citaat=Citaat("1.1", None, "a"), stappen=stappen)
    return evolve(JEUGDWET, begrippen=(begrip,))


class TestKettingen:
    """Long or circular chains of definitions."""

    def test_as_deep_as_a_text_can_be(self) -> None:
        """A chain as deep as a text can hold is worked out, also while facts are unknown."""
        assert _jeugdhulp(DIEPST, VasteGemeente(gemeente("Houten"))).waarde == is_("Houten")
        gevonden = _jeugdhulp(DIEPST, GemeenteUitRecord(GemeenteFeitsoort.MELDING))
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["meldingen"]

    @pytest.mark.parametrize("lengte", [DIEPST + 1, 26 * 30, 20_000])
    @pytest.mark.parametrize("bekend", [True, False])
    def test_too_deep(self, lengte: int, bekend: bool) -> None:  # noqa: FBT001 - parametrised
        """A deeper chain, made by hand, gives no answer and says why; it never nests."""
        eind = VasteGemeente(gemeente("Houten")) if bekend else GemeenteUitRecord(GemeenteFeitsoort.MELDING)
        gevonden = _jeugdhulp(lengte, eind)
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.TEKST_LAAT_OPEN)
        assert "steunen daarin op elkaar" in gevonden.redenering[0].bevinding.delen[0].toelichting

    @pytest.mark.parametrize(("lengte", "antwoord"), [(DIEPST, True), (DIEPST + 1, None), (20_000, None)])
    def test_conditions(self, lengte: int, antwoord: bool | None) -> None:  # noqa: FBT001 - parametrised
        """Conditions that lean on one another are bounded alike, known or not."""
        diep = [
            VoorwaardeBegrip(naam=f"b{i}", citaat=Citaat("1", i), voorwaarde=BegripGeldt(f"b{i + 1}"))
            for i in range(1, lengte)
        ]
        laatste = VoorwaardeBegrip(naam=f"b{lengte}", citaat=Citaat("1", lengte), voorwaarde=feit("x"))
        tekst = regeling(
            verantwoordelijk("2.1", VasteGemeente(gemeente("Houten")), BegripGeldt("b1")), begrippen=(*diep, laatste)
        )
        wel = beoordeel(tekst, client(feiten={"x": True}), peildatum=date(2018, 3, 1)).uitkomsten[0]
        assert (wel.soort is Uitkomstsoort.VASTGESTELD) is (antwoord is True)
        open_ = beoordeel(tekst, client(), peildatum=date(2018, 3, 1)).uitkomsten[0]
        assert (open_.soort is Uitkomstsoort.ONBEPAALD) is (antwoord is True)

    @pytest.mark.parametrize("naam", ["b0", "b1"])
    def test_circle_is_unknown(self, naam: str) -> None:
        """A circle (a compile error for texts) ends, and gives nothing."""
        begrippen = (_ketting(0, Begripbron("b1")), _ketting(1, Begripbron("b0")))
        tekst = regeling(verantwoordelijk("2.1", Begripbron(naam), taken=(JEUGDHULP,)), begrippen=begrippen)
        assert woonplaats(client(), tekst).soort is not Uitkomstsoort.VASTGESTELD

    def test_condition_that_means_itself(self) -> None:
        """A condition that refers to itself ends too."""
        kring = VoorwaardeBegrip(
            naam="kring", citaat=Citaat("1", 1, "a"), voorwaarde=Of((BegripGeldt("kring"), feit("x")))
        )
        tekst = regeling(
            verantwoordelijk("2.1", VasteGemeente(gemeente("Houten")), BegripGeldt("kring")), begrippen=(kring,)
        )
        gevonden = beoordeel(tekst, client(feiten={"x": True}), peildatum=date(2018, 3, 1)).uitkomsten[0]
        assert gevonden.soort is Uitkomstsoort.VASTGESTELD


def _jeugdhulp(lengte: int, eind: Gemeentebron) -> Uitkomst:
    """Return the outcome where the municipality is named by a chain of so many definitions."""
    begrippen = [_ketting(i, Begripbron(f"b{i + 1}")) for i in range(1, lengte)]
    tekst = regeling(
        verantwoordelijk("2.1", Begripbron("b1"), taken=(JEUGDHULP,)), begrippen=(*begrippen, _ketting(lengte, eind))
    )
    return beoordeel(tekst, client(), peildatum=date(2018, 3, 1)).uitkomst(JEUGDHULP)


def _ketting(nummer: int, bron: Gemeentebron) -> GemeenteBegrip:
    citaat = Citaat("1", nummer)
    return GemeenteBegrip(naam=f"b{nummer}", citaat=citaat, stappen=(Stap(citaat, bron),))


class TestGeenOfNietVast:
    """Steps of which one gives nothing that can be established, and it is not known whether that step applies."""

    SAMEN = Gezamenlijk((Begripbron("woonplaats", tekst="de woonplaats"), VasteGemeente(gemeente("Houten"))))
    TEKST = regeling(
        verantwoordelijk("2.1", SAMEN),
        verantwoordelijk("2.2", VasteGemeente(gemeente("Zeist")), KanNietVastgesteld(SAMEN)),
        begrippen=(
            GemeenteBegrip(
                naam="woonplaats",
                citaat=Citaat("1", None, "a"),
                stappen=(Stap(Citaat("1", None, "a", 1), HULP, feit("a")),),
            ),
        ),
    )

    def uitkomst(self, antwoord: Feit[bool]) -> Uitkomst:
        """Return the outcome for somebody of whom the place of actual stay cannot be established."""
        zoekend = Client("x", hulpvraag=Hulpvraag(werkelijk_verblijf=NietVastTeStellen()), feiten=(("a", antwoord),))
        return beoordeel(self.TEKST, zoekend, peildatum=PEILDATUM).uitkomst("huisvesting")

    def test_waits_for_the_guard(self) -> None:
        """Whether the term has a part in it is not settled by a step that may not apply: law 1."""
        assert self.uitkomst(ONBEKEND).soort is Uitkomstsoort.ONBEPAALD
        assert self.uitkomst(Bekend(waarde=True)).waarde == Waarde(frozenset({gemeente("Zeist")}))
        assert self.uitkomst(Bekend(waarde=False)).waarde == Waarde(frozenset({gemeente("Houten")}))

    @pytest.mark.parametrize("aantal", [1, 2])
    def test_never_too_early(self, aantal: int) -> None:
        """Of all rows of steps: what is settled stays, whatever becomes known of the guards and of the values."""
        for boven in product(*([frozenset(deel) for deel in ((), range(i))] for i in range(aantal))):
            for rij in product(product((True, False, None), WAARDEN), repeat=aantal):
                eerst = _van_stappen(rij, boven)
                for fijner in product(*(_fijner(*deel) for deel in rij)):
                    later = _van_stappen(fijner, boven)
                    if eerst.of_geen:
                        assert later.stand in GEEN_WAARDE
                    elif eerst.stand is not Stand.ONBEKEND:
                        assert later.kenmerk == eerst.kenmerk


Rij = Sequence[tuple[bool | None, tuple[Stand, frozenset[Plaats]]]]
WAARDEN: tuple[tuple[Stand, frozenset[Plaats]], ...] = (
    (Stand.BEKEND, frozenset({gemeente("Houten")})),
    (Stand.BEKEND, frozenset({gemeente("Zeist")})),
    (Stand.ONBEKEND, frozenset()),
    (Stand.GEEN, frozenset()),
    (Stand.NIET_VAST_TE_STELLEN, frozenset()),
)


def _fijner(
    wacht: bool | None,  # noqa: FBT001 - three-valued
    waarde: tuple[Stand, frozenset[Plaats]],
) -> list[tuple[bool | None, tuple[Stand, frozenset[Plaats]]]]:
    """Return all that a step can become when more is known of it."""
    wachten = (True, False, None) if wacht is None else (wacht,)
    return list(product(wachten, WAARDEN if waarde[0] is Stand.ONBEKEND else (waarde,)))


def _van_stappen(rij: Rij, boven: Sequence[frozenset[int]]) -> Vondst:
    """Return what a definition gives with these guards and values; ``boven``: which steps each yields to."""
    citaten = [Citaat("1", None, "a", nummer + 1) for nummer in range(len(rij))]
    bronnen = tuple(GemeenteUitOordeel(oordeelsoort(f"stap {nummer}"), None) for nummer in range(len(rij)))
    stappen = tuple(
        Stap(citaat, bron, feit(f"stap {nummer}"), frozenset(citaten[i] for i in boven[nummer]))
        for nummer, (citaat, bron) in enumerate(zip(citaten, bronnen, strict=True))
    )
    tekst = regeling(
        verantwoordelijk("2.1", WOONPLAATS),
        begrippen=(GemeenteBegrip(naam="woonplaats", citaat=Citaat("1", None, "a"), stappen=stappen),),
    )
    feiten = tuple((f"stap {i}", Bekend(waarde=w)) for i, (w, _) in enumerate(rij) if w is not None)
    ctx = stel(tekst, Client("x", feiten=feiten), PEIL, {}).ctx
    gegeven = {bron.oordeel: Vondst(*waarde) for bron, (_, waarde) in zip(bronnen, rij, strict=True)}
    ctx = evolve(ctx, vinders={**ctx.vinders, GemeenteUitOordeel: lambda _, bron: gegeven[bron.oordeel]})
    return ctx.vind(WOONPLAATS)
