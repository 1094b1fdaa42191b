"""The laws of semantics section 6 over registers: several agreements, built by hand, applied together."""

from datetime import date
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.beoordeel import beoordeel, beoordeel_bundel
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import PEILDATUM as FEITENPEIL
from tests.evaluation.bouw import client, gemeente
from tests.evaluation.test_nodig import NAMEN, OORDELEN, alle_antwoorden, ingevuld, kern
from tests.evaluation.test_nodig import teksten as feitenteksten
from tests.evaluation.test_wetten import PEIL, clienten, kernen, minder, teksten

DRIE = 3
WEINIG = settings(max_examples=max(settings().max_examples // 2, 25))
"""Each example evaluates several texts more than once."""
MINDER = settings(max_examples=max(settings().max_examples * 2 // 5, 20))
"""Each example also tries all answers to all that is asked."""


@st.composite
def bundels(draw: st.DrawFn, minst: int = 1, meest: int = DRIE) -> Bundel:
    """Make a register of a few agreements; some are versions of one text."""
    los = draw(st.lists(teksten(), min_size=minst, max_size=meest))
    titels = draw(st.lists(st.sampled_from(("Samen", "Apart", "Samen 2018")), min_size=len(los), max_size=len(los)))
    return Bundel(
        tuple(_als(tekst, nummer, titel) for nummer, (tekst, titel) in enumerate(zip(los, titels, strict=True)))
    )


def _als(tekst: Regeling, nummer: int, titel: str) -> Regeling:
    return evolve(tekst, naam=f"tekst{nummer}", kop=evolve(tekst.kop, titel=titel, regio=f"regio {titel[0]}"))


class TestEen:
    """A register of one."""

    @WEINIG
    @given(tekst=teksten(), over=clienten(), data=st.data())
    def test_gives_what_the_agreement_gives(self, tekst: Regeling, over: Client, data: st.DataObject) -> None:
        """Pooling the rules of one agreement gives exactly what that agreement gives, also of a sparse record."""
        wie = data.draw(st.just(over) | minder(over))
        assert beoordeel_bundel(Bundel((tekst,)), wie, peildatum=PEIL) == beoordeel(tekst, wie, peildatum=PEIL)


class TestWetten:
    """The laws."""

    @WEINIG
    @given(data=st.data(), bundel=bundels(2), over=clienten())
    def test_1_monotone_facts(self, data: st.DataObject, bundel: Bundel, over: Client) -> None:
        """Law 1: adding facts changes only onbepaald."""
        weinig = kernen(beoordeel_bundel(bundel, data.draw(minder(over)), peildatum=PEIL))
        veel = kernen(beoordeel_bundel(bundel, over, peildatum=PEIL))
        for vraag, was in weinig.items():
            assert was[0] is Uitkomstsoort.ONBEPAALD or veel[vraag] == was

    @WEINIG
    @given(bundel=bundels(2), over=clienten())
    def test_1_monotone_judgments(self, bundel: Bundel, over: Client) -> None:
        """Law 1: adding a judgment changes only onbepaald and oordeel_nodig."""
        zonder = evolve(over, oordelen=tuple(o for o in over.oordelen if o.oordeel == "schrijnend"))
        weinig, veel = (kernen(beoordeel_bundel(bundel, wie, peildatum=PEIL)) for wie in (zonder, over))
        for vraag, was in weinig.items():
            assert was[0] in {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG} or veel[vraag] == was

    @WEINIG
    @given(bundel=bundels(2), over=clienten(), data=st.data())
    def test_3_order_free(self, bundel: Bundel, over: Client, data: st.DataObject) -> None:
        """Law 3: the order in which texts are given, and what they are called, changes no outcome."""
        namen = data.draw(st.permutations(range(len(bundel.regelingen))))
        anders = Bundel(
            tuple(evolve(een, naam=f"tekst{nummer}") for nummer, een in zip(namen, bundel.regelingen, strict=True))
        )
        wie = data.draw(st.just(over) | minder(over))
        eerst, later = (beoordeel_bundel(een, wie, peildatum=PEIL) for een in (bundel, anders))
        assert _inhoud(eerst) == _inhoud(later)

    @WEINIG
    @given(bundel=bundels(), data=st.data(), over=clienten(), dicht=teksten())
    def test_7_local(self, bundel: Bundel, data: st.DataObject, over: Client, dicht: Regeling) -> None:
        """Law 7: a text whose gate is shut for everybody changes no outcome."""
        kop = evolve(dicht.kop, titel="Dicht", soort=Soort.KOERS)
        nooit = data.draw(
            st.sampled_from((kop, evolve(kop, soort=Soort.WET, looptijd=Periode(date(2019, 7, 1), None))))
        )
        met = Bundel((*bundel.regelingen, evolve(dicht, naam="dicht", kop=nooit)))
        wie = data.draw(st.just(over) | minder(over))
        eerst, later = (kernen(beoordeel_bundel(een, wie, peildatum=PEIL)) for een in (bundel, met))
        assert {vraag: later[vraag] for vraag in eerst} == eerst

    @WEINIG
    @given(bundel=bundels(2), over=clienten())
    def test_8_within_the_parties_of_its_text(self, bundel: Bundel, over: Client) -> None:
        """Law 8: a responsible municipality takes part in the text that decides, itself or as a successor."""
        mogen = {gemeente("Houten"), gemeente("Utrecht"), gemeente("Vijfheerenlanden", PEIL)}
        for uitkomst in beoordeel_bundel(bundel, over, peildatum=PEIL).uitkomsten:
            soorten = {bundel.regelingen[bundel.nummer(citaat.uit)].kop.soort for citaat in uitkomst.grond}
            waarde = uitkomst.waarde.gemeenten if uitkomst.waarde else frozenset()
            assert Soort.WET in soorten or waarde <= mogen

    @WEINIG
    @given(data=st.data(), bundel=bundels(2), over=clienten())
    def test_6_always_an_outcome(self, data: st.DataObject, bundel: Bundel, over: Client) -> None:
        """Law 6: no texts and no record crash; each outcome carries what its kind promises."""
        beoordeling = beoordeel_bundel(bundel, data.draw(minder(over)), peildatum=data.draw(st.dates()))
        for uitkomst in beoordeling.uitkomsten:
            assert (uitkomst.waarde is not None) is (uitkomst.soort is Uitkomstsoort.VASTGESTELD)
            assert bool(uitkomst.nog_nodig) is (uitkomst.soort is Uitkomstsoort.ONBEPAALD)
            assert len(uitkomst.strijd) > 0 if uitkomst.soort is Uitkomstsoort.STRIJDIG else not uitkomst.strijd
            assert len(uitkomst.per_tekst) == len(bundel.regelingen)


def _inhoud(beoordeling: Beoordeling) -> list[tuple[Any, ...]]:
    """Return all of the outcomes but their citations and the name of a power."""
    return [
        (
            u.vraag,
            u.soort,
            u.reden,
            u.waarde,
            {n.gegeven.sleutel for n in u.nog_nodig},
            {_kaal(n.oordeel.sleutel) for n in u.oordelen_nodig},
            u.mogelijk,
            sorted(repr(t.reden) for t in u.per_tekst),
        )
        for u in beoordeling.uitkomsten
    ]


def _kaal(sleutel: str) -> str:
    return sleutel.rsplit(": ", maxsplit=1)[-1]


@st.composite
def _feitenbundels(draw: st.DrawFn) -> Bundel:
    """Make two texts with rules on the same facts and judgments, that may point at different municipalities."""
    een, ander = draw(feitenteksten()), draw(feitenteksten())
    return Bundel((een, evolve(ander, naam="ander", kop=evolve(ander.kop, titel="Ander"))))


def _huisvesting(bundel: Bundel, wie: Client) -> Uitkomst:
    return beoordeel_bundel(bundel, wie, peildatum=FEITENPEIL).uitkomst(HUISVESTING)


def _nodig(uitkomst: Uitkomst) -> tuple[list[str], list[str]]:
    """Return the names of the facts and of the judgments that are still needed."""
    feiten = [nodig.gegeven.sleutel.removeprefix("feiten.") for nodig in uitkomst.nog_nodig]
    return feiten, [nodig.oordeel.sleutel for nodig in uitkomst.oordelen_nodig]


def _vast(bundel: Bundel, feiten: dict[str, object], oordelen: dict[str, bool]) -> object:
    """Return what is settled under some answers; nothing counts as one outcome."""
    uitkomst = _huisvesting(bundel, ingevuld(client(), feiten, oordelen))
    open_ = uitkomst.soort in {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG}
    return None if open_ else (uitkomst.soort, uitkomst.waarde)


class TestWet2:
    """Needed facts are real, over the rules of all texts: the same fact read by two texts is one fact."""

    @MINDER
    @given(bundel=_feitenbundels())
    def test_nothing_else_matters(self, bundel: Bundel) -> None:
        """When the whole list is answered, in whatever way, no other fact or judgment changes the outcome."""
        lijst, oordelen = _nodig(_huisvesting(bundel, client()))
        rest = [naam for naam in NAMEN if naam not in lijst]
        andere = [naam for naam in OORDELEN if naam not in oordelen]
        for feiten, gegeven in alle_antwoorden(lijst, oordelen):
            antwoord = ingevuld(client(), feiten, gegeven)
            eerst = kern(_huisvesting(bundel, antwoord))
            for meer, meer_oordelen in alle_antwoorden(rest, andere):
                assert kern(_huisvesting(bundel, ingevuld(antwoord, meer, meer_oordelen))) == eerst

    @MINDER
    @given(bundel=_feitenbundels())
    def test_each_fact_stands_there_once_and_matters(self, bundel: Bundel) -> None:
        """Each listed fact and judgment stands there once, and changes what is settled for some answers to the rest.

        A fact also where it makes the judgments needless: with these left open (decision 038).
        """
        lijst, oordelen = _nodig(_huisvesting(bundel, client()))
        assert len({*lijst, *oordelen}) == len(lijst) + len(oordelen)
        for weg in lijst:
            overige = [naam for naam in lijst if naam != weg]
            assert any(
                len({_vast(bundel, {**f, **eigen}, o) for eigen in ({}, {weg: True}, {weg: False})}) > 1
                for f, o in (*alle_antwoorden(overige, oordelen), *alle_antwoorden(overige, []))
            )
        for weg in oordelen:
            overige = [naam for naam in oordelen if naam != weg]
            assert any(
                len({_vast(bundel, f, {**o, **eigen}) for eigen in ({}, {weg: True}, {weg: False})}) > 1
                for f, o in alle_antwoorden(lijst, overige)
            )
