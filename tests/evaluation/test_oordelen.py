"""Judgments about one of several municipalities: the exception of the Amersfoort agreements."""

from itertools import permutations

import pytest
from attrs import evolve

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.oordelen import mag_oordelen
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Waarde
from regio_uitstroom.model.gemeentebron import Deelnemers, GemeenteUitOordeel, VasteGemeente
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


class TestMagOordelen:
    """mag_oordelen."""

    @pytest.mark.parametrize(
        ("beoordelaar", "door"),
        [
            ("burgemeester en wethouders", "het college"),
            ("het college", "burgemeester en wethouders van Zeist"),
            ("het college van burgemeester en wethouders", "B en W"),
            ("de zorgaanbieder", "de zorginstelling"),
            ("de raad", "de gemeenteraad van Soest"),
            (None, "iemand"),
        ],
    )
    def test_same(self, beoordelaar: str | None, door: str) -> None:
        """One judge under two names, whatever the municipality."""
        assert mag_oordelen(beoordelaar, door)

    @pytest.mark.parametrize(
        ("beoordelaar", "door"),
        [
            ("het college", "de burgemeester"),
            ("het college", "het dagelijks bestuur"),
            ("de urgentiecommissie", "de bezwaarschriftencommissie"),
            ("het college", ""),
        ],
    )
    def test_another(self, beoordelaar: str, door: str) -> None:
        """Another judge, or nobody."""
        assert not mag_oordelen(beoordelaar, door)


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
