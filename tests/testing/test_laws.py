"""The laws of a decision, over generated agreements and generated clients (semantics, section 6)."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.assess import evaluate
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Buitenland, Client
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.format import layout
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.testing import laws
from regio_uitstroom.testing.agreements import Tekst, agreement_texts
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.testing.groei import minder_bekend
from regio_uitstroom.testing.laws import check_local, check_monotone, check_needed, check_same, check_within_parties
from regio_uitstroom.testing.oordelen import eensgezinde_oordelen
from regio_uitstroom.testing.zinnen import BUITENSTAANDER, GEMEENTEN

BEKENDE_GEMEENTEN = tuple(
    gemeente
    for naam in (*GEMEENTEN, BUITENSTAANDER, "Vijfheerenlanden", "Oisterwijk")
    for gemeente in register().zoek(naam)
)

peildata = st.dates(date(2015, 1, 1), date(2027, 1, 1))


def lees(tekst: Tekst) -> Regeling:
    """Return the agreement of a generated text."""
    return parse_regeling(tekst.samen(), name="voorbeeld").of_fout()


@st.composite
def zaken(draw: st.DrawFn) -> tuple[Regeling, Client, date]:
    """Make an agreement, a client who knows its facts and its municipalities, and a day."""
    regeling = lees(draw(agreement_texts()))
    client = draw(clients(gegevens=regeling.gegevens, gemeenten=BEKENDE_GEMEENTEN))
    return regeling, client, draw(peildata)


def machtsoordelen(regeling: Regeling) -> frozenset[str]:
    """Return the judgments by which a hardship clause is used: using it is a change, no addition."""
    machten = (r for r in regeling.regels if isinstance(r, Bevoegdheid) and r.hardheid)
    return frozenset(o.oordeel.sleutel for r in machten for o in van_soort(OordeelGeeft, r))


class TestMonotone:
    @given(zaken(), st.data())
    def test_law_1(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 1: adding facts changes only onbepaald; adding a judgment only that and oordeel_nodig."""
        regeling, client, peildatum = zaak
        minder = data.draw(minder_bekend(client, vast=machtsoordelen(regeling)))
        check_monotone(regeling, minder, client, peildatum)


OVER_GEMEENTEN = """Convenant "Voorbeeld"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Utrecht en Zeist.

Artikel 1. Huisvesting

"""
IN_DIE_GEMEENTE = f"""{OVER_GEMEENTEN}
1. De gemeente Houten is verantwoordelijk voor de huisvesting van de cliënt.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien de cliënt
   naar het oordeel van het college in die gemeente beter vorm kan geven aan een zelfredzaam leven.
"""
IN_EEN_VAN_DE_ANDERE = f"""{OVER_GEMEENTEN}
1. De gemeente Houten is verantwoordelijk voor de huisvesting van de cliënt, tenzij de cliënt naar het oordeel van
   het college beter vorm kan geven aan een zelfredzaam leven in één van de andere gemeenten die deelnemen aan dit
   convenant.
"""


@st.composite
def beoordeelden(draw: st.DrawFn) -> tuple[Regeling, Client, date]:
    """Make a case with judgments about several municipalities, none of which contradicts another."""
    regeling = parse_regeling(draw(st.sampled_from((IN_DIE_GEMEENTE, IN_EEN_VAN_DE_ANDERE)))).of_fout()
    client = draw(clients(gegevens=regeling.gegevens, gemeenten=BEKENDE_GEMEENTEN))
    (sleutel,) = {een.oordeel.sleutel for een in van_soort(OordeelGeeft, regeling.regels)}
    plaatsen = [een for naam in ("Houten", "Utrecht", "Zeist", BUITENSTAANDER) for een in register().zoek(naam)]
    oordelen = draw(eensgezinde_oordelen(sleutel, "het college", plaatsen))
    voorkeur = Bekend((draw(st.sampled_from(plaatsen)),))
    return regeling, evolve(client, oordelen=oordelen, voorkeursgemeenten=voorkeur), draw(peildata)


class TestMonotoneOordelen:
    @given(beoordeelden(), st.data())
    def test_law_1(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 1 for judgments about several municipalities: what was judged of one reopens nothing about another."""
        regeling, client, peildatum = zaak
        check_monotone(regeling, data.draw(minder_bekend(client)), client, peildatum)

    @given(beoordeelden(), st.data())
    def test_law_2(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 2 for the same: what is listed is all that is still needed."""
        regeling, client, peildatum = zaak
        check_needed(regeling, data.draw(minder_bekend(client)), client, peildatum)


class TestNeeded:
    @given(zaken(), st.data())
    def test_law_2(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 2: once all that is listed is answered, no other fact or judgment changes the outcome."""
        regeling, client, peildatum = zaak
        minder = data.draw(minder_bekend(client, vast=machtsoordelen(regeling)))
        check_needed(regeling, minder, client, peildatum)

    def test_law_that_is_broken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A list that leaves out what matters is found out."""
        regeling = parse_regeling(EEN_VRAAG, name="voorbeeld").of_fout()
        meer = Client("d1", feiten=(("dagbesteding", Bekend(waarde=True)),))
        check_needed(regeling, Client("d1"), meer, date(2024, 1, 1))
        monkeypatch.setattr(laws, "evaluate", zonder_lijst)
        with pytest.raises(AssertionError, match="AANSPRAAK"):
            check_needed(regeling, Client("d1"), meer, date(2024, 1, 1))


VERSTREKEN = """Convenant "Voorbeeld"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Utrecht en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De cliënt reageert binnen {} na {}, indien {}.
3. {}, indien de termijn, bedoeld in het tweede lid, is verstreken.
4. De urgentie geldt zes maanden vanaf de datum van toekenning.
5. {}, indien {}.
"""
WANNEER = ("het aanbod", "de toekenning", "de aanvraag", "de aanmelding")
VOOR_WIE = (
    "hij jonger is dan 40 jaar",
    "hij verblijft in beschermd wonen",
    "hij in Zeist woont",
    "hij een minderjarig kind heeft",
    "hij jonger is dan 40 jaar of dakloos is",
    "hij in de laatste twee jaar ten minste zes maanden heeft verbleven in opvang en 18 jaar of ouder is",
)


@st.composite
def verstrekenen(draw: st.DrawFn) -> tuple[Regeling, Client, date]:
    """Make a case with a term that somebody has to keep for whom something holds that can change by the day."""
    duur = draw(st.sampled_from(("een week", "drie maanden", "twee jaar")))
    delen = duur, draw(st.sampled_from(WANNEER)), draw(st.sampled_from(VOOR_WIE))
    gevolg = draw(st.sampled_from(("De urgentie vervalt", "De cliënt krijgt geen urgentie")))
    langer = "In afwijking van het vierde lid geldt de urgentie een jaar vanaf de datum van toekenning"
    status = draw(st.sampled_from(("De urgentie vervalt", langer)))
    tekst = VERSTREKEN.format(*delen, gevolg, status, draw(st.sampled_from(VOOR_WIE)))
    regeling = parse_regeling(tekst).of_fout()
    return regeling, draw(clients(gegevens=regeling.gegevens, gemeenten=BEKENDE_GEMEENTEN)), draw(peildata)


class TestVerstreken:
    """A term that has passed, for whom the duty was there on its last day."""

    @given(verstrekenen(), st.data())
    def test_law_1(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 1: the day and what held on it come in whatever order."""
        regeling, client, peildatum = zaak
        check_monotone(regeling, data.draw(minder_bekend(client)), client, peildatum)

    @given(verstrekenen(), st.data())
    def test_law_2(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 2: once all that is listed is answered, nothing else changes the outcome."""
        regeling, client, peildatum = zaak
        check_needed(regeling, data.draw(minder_bekend(client)), client, peildatum)


EEN_VRAAG = """Convenant "Voorbeeld"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeente Houten.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij dagbesteding heeft.
"""


def zonder_lijst(regeling: Regeling, client: Client, *, peildatum: date) -> Beoordeling:
    """Assess, and say that nothing is needed."""
    beoordeling = evaluate(regeling, client, peildatum=peildatum)
    return evolve(beoordeling, uitkomsten=tuple(evolve(u, nog_nodig=()) for u in beoordeling.uitkomsten))


class TestOrderFree:
    @given(agreement_texts(), st.data(), peildata)
    def test_law_3_articles(self, tekst: Tekst, data: st.DataObject, peildatum: date) -> None:
        """Law 3: the order of the articles changes nothing but citations."""
        volgorde = data.draw(st.permutations(range(len(tekst.artikelen))))
        een = lees(tekst)
        ander = parse_regeling(tekst.samen(volgorde), name="voorbeeld").of_fout()
        client = data.draw(clients(gegevens=een.gegevens, gemeenten=BEKENDE_GEMEENTEN))
        # A judgment on a rule that a person applies names the place of that rule, which is another one now.
        los = tuple(oordeel for oordeel in client.oordelen if not oordeel.oordeel.startswith("artikel "))
        client = evolve(client, oordelen=los)
        check_same(evaluate(een, client, peildatum=peildatum), evaluate(ander, client, peildatum=peildatum))

    @given(zaken(), st.data())
    def test_law_3_record(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 3: the order of parties, intervals and facts changes nothing."""
        regeling, client, peildatum = zaak
        geschud = evolve(
            client,
            verblijfplaatsen=evolve(
                client.verblijfplaatsen, lijst=tuple(data.draw(st.permutations(client.verblijfplaatsen.lijst)))
            ),
            oordelen=tuple(data.draw(st.permutations(client.oordelen))),
            feiten=tuple(data.draw(st.permutations(client.feiten))),
        )
        deelnames = tuple(data.draw(st.permutations(regeling.partijen.deelnames)))
        anders = evolve(regeling, partijen=evolve(regeling.partijen, deelnames=deelnames))
        check_same(evaluate(regeling, client, peildatum=peildatum), evaluate(anders, geschud, peildatum=peildatum))


class TestRoundTrip:
    @given(agreement_texts(), st.data())
    def test_law_5(self, tekst: Tekst, data: st.DataObject) -> None:
        """Law 5: text, tree, text, tree: the layout keeps meaning and comments, and does nothing the second time."""
        regels = tekst.samen().split("\n")
        plaats = data.draw(st.integers(1, len(regels) - 1))
        origineel = "\n".join([*regels[:plaats], "# een opmerking", *regels[plaats:]])
        netjes = layout(origineel)
        eerst, later = (parse(Source("x.convenant", t)) for t in (origineel, netjes))
        assert eerst[0] == later[0]
        assert not any(f.is_fout for f in (*eerst[1], *later[1]))
        assert layout(netjes) == netjes
        assert "# een opmerking" in netjes

    @given(agreement_texts())
    def test_same_regeling(self, tekst: Tekst) -> None:
        """The text in standard layout gives an equal, equally hashed Regeling."""
        een, ander = lees(tekst), parse_regeling(layout(tekst.samen()), name="voorbeeld").of_fout()
        assert een == ander
        assert hash(een) == hash(ander)


class TestLocal:
    @given(zaken())
    def test_law_7(self, zaak: tuple[Regeling, Client, date]) -> None:
        """Law 7: a rule whose condition is false leaves every outcome as it was."""
        check_local(*zaak)


class TestWithinParties:
    @given(zaken())
    def test_law_8(self, zaak: tuple[Regeling, Client, date]) -> None:
        """Law 8: a responsible municipality takes part on that day, itself or through a predecessor."""
        check_within_parties(*zaak)


class TestPure:
    @given(zaken())
    def test_same_again(self, zaak: tuple[Regeling, Client, date]) -> None:
        """The same arguments give an equal result, motivering and all."""
        regeling, client, peildatum = zaak
        een, ander = (evaluate(regeling, client, peildatum=peildatum) for _ in range(2))
        assert een == ander
        assert een.motivering == ander.motivering

    @given(zaken())
    def test_input_unchanged(self, zaak: tuple[Regeling, Client, date]) -> None:
        """A presumption of a fact that no rule of the text reads changes nothing."""
        regeling, client, peildatum = zaak
        met = evaluate(
            regeling,
            client,
            peildatum=peildatum,
            aannames={"moederBijGeboorteIngeschrevenIn": Buitenland.BUITEN_NEDERLAND},
        )
        check_same(evaluate(regeling, client, peildatum=peildatum), met)


def test_bekend_is_read() -> None:
    """The strategies draw known facts: a law that only ever saw empty records would prove nothing."""
    gezien: list[bool] = []

    @given(clients())
    def kijk(client: Client) -> None:
        gezien.append(isinstance(client.geboortedatum, Bekend))

    kijk()
    assert any(gezien)
