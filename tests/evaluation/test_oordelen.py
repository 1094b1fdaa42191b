"""Judgments about one of several municipalities: the exception of the Amersfoort agreements."""

from itertools import permutations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import NietGeteld, Reden, Uitkomst, Uitkomstsoort, Waarde
from regio_uitstroom.model.gemeentebron import (
    Deelnemers,
    GemeenteFeitsoort,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    VasteGemeente,
)
from regio_uitstroom.model.woorden import HUISVESTING
from tests.evaluation.bouw import (
    PEILDATUM,
    client,
    datum,
    gemeente,
    geoordeeld,
    oordeel,
    oordeelsoort,
    regeling,
    verantwoordelijk,
)

ELDERS = "beter zelfredzaam elders"
HOUTEN = VasteGemeente(gemeente("Houten"))
AMERSFOORT = regeling(
    verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)),
    verantwoordelijk(
        "2.2",
        GemeenteUitOordeel(oordeelsoort(ELDERS), None, alleen_deelnemers=True, andere_dan=HOUTEN),
        oordeel(ELDERS, None, Deelnemers()),
    ),
)


def uitkomst(*oordelen: Oordeel) -> Uitkomst:
    """Return the outcome for a client about whom this was judged."""
    return beoordeel(AMERSFOORT, client(oordelen=oordelen), peildatum=PEILDATUM).uitkomst(HUISVESTING)


class TestEenVanDeAndereGemeenten:
    """A *tenzij* that points at one of the other municipalities that take part."""

    def test_yes_for_one_that_takes_part(self) -> None:
        """The municipality that the judgment names is responsible."""
        gevonden = uitkomst(geoordeeld(ELDERS, gemeente=gemeente("Zeist")))
        assert gevonden.soort is Uitkomstsoort.VASTGESTELD
        assert gevonden.waarde == Waarde(frozenset({gemeente("Zeist")}))

    def test_not_judged(self) -> None:
        """Without a judgment a person is asked; the text does not decide by itself."""
        gevonden = uitkomst()
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.OORDEEL)

    def test_no_for_all(self) -> None:
        """A no that names no municipality is about all of them: the main rule holds."""
        gevonden = uitkomst(geoordeeld(ELDERS, waarde=False))
        assert gevonden.soort is Uitkomstsoort.VASTGESTELD
        assert gevonden.waarde == Waarde(frozenset({gemeente("Houten")}))

    def test_no_for_one(self) -> None:
        """A no for one municipality says nothing about the others: a person is still asked."""
        gevonden = uitkomst(geoordeeld(ELDERS, waarde=False, gemeente=gemeente("Zeist")))
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.OORDEEL)

    def test_no_for_every_other(self) -> None:
        """A no for each of the other municipalities that take part leaves none to ask about: the main rule holds."""
        elders = [d.gemeente for d in AMERSFOORT.partijen.deelnames if d.gemeente != gemeente("Houten")]
        gevonden = uitkomst(*(geoordeeld(ELDERS, waarde=False, gemeente=een) for een in elders))
        assert gevonden.soort is Uitkomstsoort.VASTGESTELD
        assert gevonden.waarde == Waarde(frozenset({gemeente("Houten")}))
        assert uitkomst(*(geoordeeld(ELDERS, waarde=False, gemeente=een) for een in elders[1:])).oordelen_nodig

    def test_no_for_each_that_takes_part(self) -> None:
        """A condition on one of several municipalities is false once a no stands for each of them."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, oordeel(ELDERS, None, Deelnemers())))
        nee = tuple(geoordeeld(ELDERS, waarde=False, gemeente=d.gemeente) for d in tekst.partijen.deelnames)
        gevonden = beoordeel(tekst, client(oordelen=nee), peildatum=PEILDATUM).uitkomst(HUISVESTING)
        assert gevonden.soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        assert len(gevonden.gebruikte_oordelen) == len(nee)

    def test_no_for_one_and_yes_for_another(self) -> None:
        """They contradict each other in nothing, whichever came first: the yes counts."""
        for nee, ja in permutations(("2018-01-01", "2018-02-01")):
            gevonden = uitkomst(
                geoordeeld(ELDERS, waarde=False, gemeente=gemeente("Zeist"), datum=datum(nee)),
                geoordeeld(ELDERS, gemeente=gemeente("Utrecht"), datum=datum(ja)),
            )
            assert gevonden.soort is Uitkomstsoort.VASTGESTELD
            assert gevonden.waarde == Waarde(frozenset({gemeente("Utrecht")}))

    def test_no_and_yes_for_one(self) -> None:
        """Of a yes and a no for the same municipality neither counts, unless one is later: that one does."""
        ja = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-02"))
        tegelijk = geoordeeld(ELDERS, waarde=False, gemeente=gemeente("Zeist"), datum=datum("2018-02"))
        eerder, later = (evolve(tegelijk, datum=datum(maand)) for maand in ("2018-01", "2018-03"))
        assert uitkomst(ja, tegelijk).soort is Uitkomstsoort.OORDEEL_NODIG
        assert uitkomst(ja, later).soort is Uitkomstsoort.OORDEEL_NODIG
        assert uitkomst(ja, eerder).waarde == Waarde(frozenset({gemeente("Zeist")}))

    def test_no_for_all_after_yes_for_one(self) -> None:
        """A later no that names no municipality is about the earlier yes too; an undated one contradicts it."""
        ja = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-01"))
        nee = geoordeeld(ELDERS, waarde=False, datum=datum("2018-02"))
        assert uitkomst(ja, nee).waarde == Waarde(frozenset({gemeente("Houten")}))
        assert uitkomst(ja, evolve(nee, datum=None)).soort is Uitkomstsoort.OORDEEL_NODIG

    def test_no_under_its_old_name(self) -> None:
        """A no for Vianen is one for Vijfheerenlanden, into which it went."""
        vroeger, nu = gemeente("Vianen"), gemeente("Vijfheerenlanden", PEILDATUM.replace(year=2019, day=2))
        ja = geoordeeld(ELDERS, gemeente=nu, datum=datum("2019"))
        nee = geoordeeld(ELDERS, waarde=False, gemeente=vroeger, datum=datum("2018"))
        later = PEILDATUM.replace(year=2019)
        gevonden = beoordeel(AMERSFOORT, client(oordelen=(nee, evolve(ja, datum=None))), peildatum=later)
        assert gevonden.uitkomst(HUISVESTING).soort is Uitkomstsoort.OORDEEL_NODIG

    def test_yes_outside_the_parties(self) -> None:
        """The exception is bounded: a yes for a municipality that does not take part leaves the main rule as it is."""
        gevonden = uitkomst(geoordeeld(ELDERS, gemeente=gemeente("Soest")))
        assert gevonden.soort is Uitkomstsoort.VASTGESTELD
        assert gevonden.waarde == Waarde(frozenset({gemeente("Houten")}))

    def test_yes_outside_after_no(self) -> None:
        """A later yes for one that does not take part takes back no earlier no: the main rule keeps holding."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, oordeel(ELDERS, None, Deelnemers())))
        nee = geoordeeld(ELDERS, waarde=False, datum=datum("2018-01-01"))
        ernaast = geoordeeld(ELDERS, gemeente=gemeente("Soest"), datum=datum("2018-02-01"))
        gevonden = beoordeel(tekst, client(oordelen=(nee, ernaast)), peildatum=PEILDATUM).uitkomst(HUISVESTING)
        assert gevonden.soort is Uitkomstsoort.NIET_VAN_TOEPASSING

    def test_yes_that_says_less(self) -> None:
        """A later yes without a municipality takes back no yes that says which."""
        ja = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-01-01"))
        later = geoordeeld(ELDERS, datum=datum("2018-02-01"))
        assert uitkomst(ja, later).waarde == Waarde(frozenset({gemeente("Zeist")}))

    def test_yes_for_another_changes_it(self) -> None:
        """A later yes for another municipality is another answer to *in which municipality*."""
        ja = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-01-01"))
        later = geoordeeld(ELDERS, gemeente=gemeente("Utrecht"), datum=datum("2018-02-01"))
        assert uitkomst(ja, later).waarde == Waarde(frozenset({gemeente("Utrecht")}))

    def test_change_that_was_taken_back(self) -> None:
        """Once that other answer is taken back, the first one stands again."""
        ja = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-01-01"))
        anders = geoordeeld(ELDERS, gemeente=gemeente("Utrecht"), datum=datum("2018-02-01"))
        terug = evolve(anders, waarde=False, datum=datum("2018-03-01"))
        assert uitkomst(ja, anders, terug).waarde == Waarde(frozenset({gemeente("Zeist")}))


VOORKEUR = GemeenteUitRecord(GemeenteFeitsoort.VOORKEUR)
IN_DIE_GEMEENTE = regeling(
    verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)),
    verantwoordelijk("2.2", VOORKEUR, oordeel(ELDERS, "het college", VOORKEUR)),
)
DAGEN = ("2018-01-01", "2018-02-01")


def in_zeist(*oordelen: Oordeel) -> Uitkomst:
    """Return the outcome for a client who prefers Zeist, about whom this was judged."""
    iemand = client(oordelen=oordelen, voorkeursgemeenten=Bekend((gemeente("Zeist"),)))
    return beoordeel(IN_DIE_GEMEENTE, iemand, peildatum=PEILDATUM).uitkomst(HUISVESTING)


def over(naam: str | None, dag: str, *, waarde: bool) -> Oordeel:
    """Return a judgment about a municipality, or about none."""
    return geoordeeld(ELDERS, waarde=waarde, gemeente=gemeente(naam) if naam else None, datum=datum(dag))


oordelen_over = st.lists(
    st.builds(over, st.sampled_from(("Zeist", "Utrecht", "Soest", None)), st.sampled_from(DAGEN), waarde=st.booleans()),
    max_size=5,
)


class TestEenGemeente:
    """An exception for one known municipality: *indien hij in die gemeente …*."""

    @pytest.mark.parametrize("naam", ["Zeist", None])
    @pytest.mark.parametrize(("waarde", "verwacht"), [(True, "Zeist"), (False, "Houten")])
    def test_yes_for_another_reopens_nothing(self, naam: str | None, verwacht: str, *, waarde: bool) -> None:
        """A later yes for Utrecht takes back nothing that was judged of Zeist."""
        gevonden = in_zeist(over(naam, DAGEN[0], waarde=waarde), over("Utrecht", DAGEN[1], waarde=True))
        assert gevonden.waarde == Waarde(frozenset({gemeente(verwacht)}))
        assert [een.waarde for een in gevonden.gebruikte_oordelen] == [waarde]

    def test_yes_for_another_answers_nothing(self) -> None:
        """A yes for Utrecht alone leaves open whether it is so in Zeist."""
        assert in_zeist(over("Utrecht", DAGEN[0], waarde=True)).soort is Uitkomstsoort.OORDEEL_NODIG

    def test_later_no_that_names_it(self) -> None:
        """A yes without a municipality is about Zeist here: a later no for Zeist is the one that counts."""
        gevonden = in_zeist(over(None, DAGEN[0], waarde=True), over("Zeist", DAGEN[1], waarde=False))
        assert gevonden.waarde == Waarde(frozenset({gemeente("Houten")}))

    def test_contradiction_is_told(self) -> None:
        """Two that contradict each other are told with the question, whatever was judged of another later."""
        beide = [over("Zeist", DAGEN[0], waarde=waarde) for waarde in (True, False)]
        (nodig,) = in_zeist(*beide, over("Utrecht", DAGEN[1], waarde=True)).oordelen_nodig
        assert [een.reden for een in nodig.niet_geteld] == [NietGeteld.TEGENSPRAAK]

    def test_contradiction_about_another_is_not_told(self) -> None:
        """Two that contradict each other about Utrecht have nothing to do with the question about Zeist."""
        (nodig,) = in_zeist(*(over("Utrecht", DAGEN[0], waarde=waarde) for waarde in (True, False))).oordelen_nodig
        assert nodig.niet_geteld == ()

    def test_unknown_which(self) -> None:
        """While it is not known which municipality is meant, that is asked where judgments differ between them."""
        oordelen = (over(None, DAGEN[0], waarde=True), over("Zeist", DAGEN[1], waarde=False))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, oordeel(ELDERS, "het college", VOORKEUR)))
        gevonden = beoordeel(tekst, client(oordelen=oordelen), peildatum=PEILDATUM).uitkomst(HUISVESTING)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["voorkeursgemeenten"]

    @given(oordelen_over)
    def test_only_those_about_it_count(self, oordelen: list[Oordeel]) -> None:
        """The outcome is that of the last day on which Zeist, or no municipality, was judged; nothing else counts."""
        erover = [een for een in oordelen if een.gemeente in {None, gemeente("Zeist")}]
        laatste = max((een.datum.eerste for een in erover if een.datum), default=None)
        waarden = {een.waarde for een in erover if een.datum and een.datum.eerste == laatste}
        verwacht = {True: "Zeist", False: "Houten"}[waarden.pop()] if len(waarden) == 1 else None
        waarde = None if verwacht is None else Waarde(frozenset({gemeente(verwacht)}))
        assert in_zeist(*oordelen).waarde == waarde


class TestGebruikteOordelen:
    """The judgments that an outcome carries."""

    def test_used(self) -> None:
        """A judgment that counted is carried with who gave it, when and why."""
        gegeven = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-02-01"), reden="familie")
        (gebruikt,) = uitkomst(gegeven).gebruikte_oordelen
        assert (gebruikt.oordeel.sleutel, gebruikt.waarde, gebruikt.gemeente) == (ELDERS, True, gemeente("Zeist"))
        assert (gebruikt.door, gebruikt.datum, gebruikt.reden) == (gegeven.door, gegeven.datum, "familie")

    def test_overtaken(self) -> None:
        """A judgment that a later one overtook was not used."""
        eerst = geoordeeld(ELDERS, waarde=False, datum=datum("2018-01-01"))
        later = geoordeeld(ELDERS, gemeente=gemeente("Zeist"), datum=datum("2018-02-01"))
        assert [een.datum for een in uitkomst(eerst, later).gebruikte_oordelen] == [later.datum]

    def test_none(self) -> None:
        """Without a judgment none was used."""
        assert uitkomst().gebruikte_oordelen == ()

    def test_repr(self) -> None:
        """What was judged is not printed."""
        assert "Zeist" not in repr(uitkomst(geoordeeld(ELDERS, gemeente=gemeente("Zeist"))).gebruikte_oordelen)
