"""Sentence forms of statutes: every word of them means something, or stands as a fact beside the rule."""

import pytest

from regio_uitstroom import Regeling, parse_regeling
from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Client
from regio_uitstroom.model.begrippen import GemeenteBegrip
from regio_uitstroom.model.gemeentebron import Begripbron, GemeenteUitGegeven
from regio_uitstroom.model.regels import Urgentie, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import (
    Dezelfde,
    En,
    FeitIs,
    KanNietVastgesteld,
    Of,
    OordeelGeeft,
    Verblijfsaspect,
    Verblijfstest,
    Voorwaarde,
    Woonduur,
)

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

werkplaats: de gemeente van het werk van de cliënt (gemeente)
  vraag: "In welke gemeente werkt de cliënt?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: {herkomst}.

Artikel 2. Regels

1. {regel}.
"""
HERKOMST = "de gemeente waar de cliënt zich meldt"
REGEL = "De gemeente van herkomst is verantwoordelijk voor de huisvesting"


def tekst(regel: str = REGEL, herkomst: str = HERKOMST) -> str:
    """Return a small agreement with this rule and this definition."""
    return KOP.format(regel=regel, herkomst=herkomst)


def regeling(regel: str = REGEL, herkomst: str = HERKOMST) -> Regeling:
    """Return that agreement, read."""
    return parse_regeling(tekst(regel, herkomst)).of_fout()


def voorwaarde(bijzin: str) -> Voorwaarde | None:
    """Return the condition of a rule with this clause."""
    return regeling(f"De cliënt krijgt urgentie, indien {bijzin}").regels[0].voorwaarde


def codes(regel: str = REGEL, herkomst: str = HERKOMST) -> list[str]:
    """Return the codes of the errors."""
    return [d.kind.code for d in parse_regeling(tekst(regel, herkomst)).diagnostics if d.is_fout]


class TestRedenen:
    """Why a stay began."""

    @pytest.mark.parametrize(
        ("bijzin", "aspect", "reden"),
        [
            ("hij verblijft in opvang wegens geweld", Verblijfsaspect.VERBLIJFT, "het verblijf wegens geweld begon"),
            ("hij wegens geweld opvang verlaat", Verblijfsaspect.UITSTROOMT, "het vertrek wegens geweld was"),
            ("hij wegens geweld uitstroomt", Verblijfsaspect.UITSTROOMT, "het vertrek wegens geweld was"),
        ],
    )
    def test_beside_the_stay(self, bijzin: str, aspect: Verblijfsaspect, reden: str) -> None:
        """A reason is no part of the stay: it is asked beside it, and never lost."""
        gevonden = voorwaarde(bijzin)
        assert isinstance(gevonden, En)
        test, feit = gevonden.delen
        assert isinstance(test, Verblijfstest)
        assert test.aspect is aspect
        assert isinstance(feit, FeitIs)
        assert feit.tekst == reden

    @pytest.mark.parametrize(
        "bijzin", ["hij uitstroomt uit opvang wegens geweld", "hij beschermd wonen wegens overlast heeft verlaten"]
    )
    def test_of_which(self, bijzin: str) -> None:
        """Behind the facility a reason can be that of the stay, or of leaving it."""
        assert codes(f"De cliënt krijgt urgentie, indien {bijzin}.") == ["RU224"]


class TestGeval:
    """A second case that a clause names by a noun."""

    def test_of(self) -> None:
        """*… of ingeval van X*: either the clause holds, or that there is X, which is asked."""
        gevonden = voorwaarde("hij verblijft in pleegzorg, of ingeval van jeugdreclassering in verband met opvang")
        assert isinstance(gevonden, Of)
        test, geval = gevonden.delen
        assert isinstance(test, Verblijfstest)
        assert isinstance(geval, FeitIs)
        assert geval.tekst == "er sprake is van jeugdreclassering in verband met opvang"


class TestVoorzieningen:
    """*Treft voorzieningen op het gebied van*: who is responsible."""

    def test_of_whom_the_term_is_here(self) -> None:
        """The college of the municipality where someone has the place that a term means, is that of the term."""
        zin = "Het college treft ten behoeve van cliënten die hun gemeente van herkomst hebben binnen zijn gemeente, "
        (regel,) = regeling(zin + "voorzieningen op het gebied van jeugdhulp").regels
        assert isinstance(regel, Verantwoordelijkheid)
        assert regel.gemeente == Begripbron("gemeente van herkomst")
        assert [taak.sleutel for taak in regel.taken] == ["jeugdhulp"]
        assert regel.voorwaarde is None

    def test_named_municipality_stays_a_condition(self) -> None:
        """Of a municipality by name the clause compares; nothing of it is lost."""
        bijzin = "hij zijn gemeente van herkomst heeft binnen Houten"
        gevonden = voorwaarde(bijzin)
        assert isinstance(gevonden, Dezelfde)

    def test_en_voor_zover(self) -> None:
        """*En voor zover* joins conditions, whatever nouns stand beside it."""
        zin = "naar het oordeel van het college de cliënt hulp nodig heeft in verband met stoornissen en voor zover "
        gevonden = voorwaarde(zin + "de eigen mogelijkheden ontoereikend zijn")
        assert isinstance(gevonden, En)
        oordeel, feit = gevonden.delen
        assert isinstance(oordeel, OordeelGeeft)
        assert isinstance(feit, FeitIs)
        assert feit.tekst == "de eigen mogelijkheden ontoereikend zijn"


class TestGemeenteAlsGegeven:
    """A municipality that a text asks for."""

    def test_in_a_definition(self) -> None:
        """Its form names it in a definition."""
        (begrip,) = regeling(herkomst="de gemeente van het werk van de cliënt").begrippen
        assert isinstance(begrip, GemeenteBegrip)
        assert isinstance(begrip.stappen[0].bron, GemeenteUitGegeven)

    def test_in_a_rule(self) -> None:
        """And in a rule."""
        (regel,) = regeling("De gemeente van het werk van de cliënt is verantwoordelijk voor de huisvesting").regels
        assert isinstance(regel, Verantwoordelijkheid)
        assert isinstance(regel.gemeente, GemeenteUitGegeven)

    def test_unknown_in_the_words_of_a_statute(self) -> None:
        """*Onbekend is* of a municipality means that it cannot be established."""
        gevonden = voorwaarde("de gemeente van herkomst onbekend is")
        assert gevonden == KanNietVastgesteld(Begripbron("gemeente van herkomst"))

    def test_bedoeld_elsewhere(self) -> None:
        """*De gemeente, bedoeld in artikel 3* is refused: what it refers to would be lost."""
        assert codes("De gemeente van herkomst, bedoeld in artikel 2, is verantwoordelijk voor de huisvesting")


VOORBEELD = """
Voorbeeld "bedacht"
Gegeven een cliënt
  {regel}
en peildatum 1 maart 2025
dan krijgt de cliënt urgentie.
"""


def client(regel: str, bijzin: str) -> Client:
    """Return the client of an example with this line, in a text that asks for this clause."""
    geheel = tekst(f"De cliënt krijgt urgentie, indien {bijzin}") + VOORBEELD.format(regel=regel)
    (voorbeeld,) = parse_regeling(geheel).of_fout().voorbeelden
    return voorbeeld.client


class TestVoorbeelden:
    """An example says what the text asks in words, in those words."""

    def test_fact_in_words(self) -> None:
        """A fact that the text asks for in its own words."""
        over = client("die onjuiste gegevens heeft verstrekt", "hij onjuiste gegevens heeft verstrekt")
        assert over.feiten == (("de cliënt onjuiste gegevens heeft verstrekt", Bekend(waarde=True)),)

    def test_denied(self) -> None:
        """And that it is not so."""
        over = client("die geen onjuiste gegevens heeft verstrekt", "hij onjuiste gegevens heeft verstrekt")
        assert over.feiten == (("de cliënt onjuiste gegevens heeft verstrekt", Bekend(waarde=False)),)

    def test_judgment_in_words(self) -> None:
        """A judgment that the text asks for in its own words."""
        bijzin = "hij naar het oordeel van het college dringend hulp nodig heeft"
        over = client("over wie het college heeft geoordeeld dat hij dringend hulp nodig heeft", bijzin)
        assert [(o.oordeel, o.waarde) for o in over.oordelen] == [("de cliënt dringend hulp nodig heeft", True)]

    def test_not_asked(self) -> None:
        """What the text does not ask for is no fact of its examples."""
        geheel = tekst() + VOORBEELD.format(regel="die onjuiste gegevens heeft verstrekt")
        assert [d.kind.code for d in parse_regeling(geheel).diagnostics if d.is_fout] == ["RU224"]

    @pytest.mark.parametrize("stand", ["niet kan worden vastgesteld", "niet bekend is"])
    def test_where_the_mother_was_registered(self, stand: str) -> None:
        """Where the mother was registered can be unknown, or not to be established; addresses stay what they are."""
        bijzin = "hij onjuiste gegevens heeft verstrekt"
        over = client(f"van wie {stand} waar de moeder bij zijn geboorte was ingeschreven", bijzin)
        assert (over.moeder_bij_geboorte == NietVastTeStellen()) is stand.startswith("niet kan")
        assert over.verblijfplaatsen.lijst == ()

    def test_where_he_really_stayed(self) -> None:
        """Where someone really stayed, too."""
        zin = "van wie niet kan worden vastgesteld waar hij werkelijk verbleef op het moment van de hulpvraag"
        over = client(zin, "hij onjuiste gegevens heeft verstrekt")
        assert over.hulpvraag.werkelijk_verblijf == NietVastTeStellen()


LIJST = """Wet "Bedacht"
Soort: wet
Looptijd: vanaf 1 juli 2026
Uittreksel: artikel 12

Artikel 12. Groepen

3. Tot de woningzoekenden, bedoeld in het eerste lid, behoren in ieder geval:
   a. woningzoekenden die uitstromen uit pleegzorg; en
   b. {groep}.
4. Artikel 15 is niet van toepassing op {wie}.
"""


def wet(groep: str = "woningzoekenden die uitstromen uit opvang", wie: str = "studenten") -> Regeling:
    """Return a statute with this group on its list, and a provision about these clients."""
    return parse_regeling(LIJST.format(groep=groep, wie=wie)).of_fout()


def groep(woorden: str) -> Voorwaarde | None:
    """Return what a group on the list is asked."""
    return wet(woorden).regels[1].voorwaarde


class TestGroepen:
    """Groups of clients in the words of statutes."""

    @pytest.mark.parametrize(
        ("wet_", "soort"),
        [
            ("Beginselenwet justitiële jeugdinrichtingen", "justitiële jeugdinrichting"),
            ("Wet langdurige zorg", "wlz-instelling"),
            ("Penitentiaire beginselenwet", "penitentiaire inrichting"),
        ],
    )
    def test_facility_of_a_statute(self, wet_: str, soort: str) -> None:
        """*Een voorziening als bedoeld in* a statute is of that statute, not of any kind."""
        gevonden = groep(f"woningzoekenden die een voorziening als bedoeld in artikel 3 van de {wet_} verlaten")
        assert isinstance(gevonden, Verblijfstest)
        assert gevonden.voorzieningen is not None
        assert gevonden.voorzieningen.soorten == {soort}

    def test_facility_of_another_statute(self) -> None:
        """Of a statute that names no kind of facility it is refused; it would be any."""
        tekst_ = LIJST.format(
            groep="woningzoekenden die een voorziening als bedoeld in artikel 3 van de Gemeentewet verlaten",
            wie="studenten",
        )
        assert [d.kind.code for d in parse_regeling(tekst_).diagnostics if d.is_fout] == ["RU109"]

    def test_stay_that_is_left(self) -> None:
        """*In een instelling verbleven en deze verlaten*: who leaves it, with why the stay began beside it."""
        gevonden = groep("woningzoekenden die wegens overlast in een instelling verbleven en deze verlaten")
        assert isinstance(gevonden, En)
        test, feit = gevonden.delen
        assert isinstance(test, Verblijfstest)
        assert test.aspect is Verblijfsaspect.UITSTROOMT
        assert isinstance(feit, FeitIs)
        assert feit.tekst == "het verblijf wegens overlast begon"

    def test_granted_and_left(self) -> None:
        """*Opvang is verleend en deze opvang verlaten*: such a stay has begun, and the client leaves it."""
        gevonden = groep("woningzoekenden aan wie een voorziening voor opvang is verleend en deze opvang verlaten")
        assert isinstance(gevonden, En)
        aspecten = [deel.aspect for deel in gevonden.delen if isinstance(deel, Verblijfstest)]
        assert aspecten == [Verblijfsaspect.NA, Verblijfsaspect.UITSTROOMT]

    def test_what_happened_there(self) -> None:
        """*Opvang verlaten waar zij zorg ontvingen*: leaving is computed, the care is asked."""
        gevonden = groep("woningzoekenden die opvang verlaten waar zij zorg ontvingen")
        assert isinstance(gevonden, En)
        test, feit = gevonden.delen
        assert isinstance(test, Verblijfstest)
        assert isinstance(feit, FeitIs)
        assert feit.tekst == "de cliënt daar zorg ontving"

    def test_singular(self) -> None:
        """What is said of several is asked of one."""
        gevonden = groep("woningzoekenden die mantelzorg verlenen of ontvangen")
        assert isinstance(gevonden, FeitIs)
        assert gevonden.tekst == "de cliënt mantelzorg verleent of ontvangt"

    def test_two_groups_of_one_letter(self) -> None:
        """Two groups under one letter are one ground with one place: either of them."""
        tekst_ = wet("woningzoekenden die verblijven in opvang of woningzoekenden die uitstromen uit beschermd wonen")
        plaatsen = [regel.citaat for regel in tekst_.regels]
        assert len(set(plaatsen)) == len(plaatsen)
        assert isinstance(tekst_.regels[1].voorwaarde, Of)

    def test_without_a_list(self) -> None:
        """*Cliënten die …, behoren in ieder geval tot …* is a list of one."""
        zin = "Woningzoekenden die verblijven in opvang, behoren in ieder geval tot de woningzoekenden, bedoeld in het"
        gelezen = parse_regeling(f'Wet "X"\nSoort: wet\nUittreksel: artikel 1\n\nArtikel 1. Y\n\n{zin} eerste lid.\n')
        (regel,) = gelezen.of_fout().regels
        assert isinstance(regel, Urgentie)
        assert (regel.open_lijst, regel.citaat.onderdeel) == (True, None)
        assert isinstance(regel.voorwaarde, Verblijfstest)


class TestBedoeld:
    """*Als bedoeld in* a provision."""

    def test_of_this_text(self) -> None:
        """Of rules of the same text it means what these ask."""
        tekst_ = wet(wie="woningzoekenden als bedoeld in het derde lid, onderdeel b")
        assert tekst_.regels[2].voorwaarde == tekst_.regels[1].voorwaarde

    def test_of_several(self) -> None:
        """Of several rules: that one of these holds."""
        gevonden = wet(wie="woningzoekenden als bedoeld in artikel 12, derde lid").regels[2].voorwaarde
        assert isinstance(gevonden, Of)
        assert all(isinstance(deel, Verblijfstest) for deel in gevonden.delen)

    def test_of_another_text(self) -> None:
        """Of another text, or a part that is left out, it is asked; it narrowed nothing."""
        gevonden = wet(wie="woningzoekenden als bedoeld in artikel 3 van de Woningwet").regels[2].voorwaarde
        assert isinstance(gevonden, FeitIs)
        assert gevonden.tekst == "de cliënt een woningzoekende is als bedoeld in artikel 3 van de Woningwet"


class TestBinding:
    """*Een woningzoekende is maatschappelijk gebonden aan …, indien …*."""

    ZIN = (
        "Voor de toepassing van artikel 2 is een woningzoekende:\n   a. economisch gebonden aan de gemeente, indien "
        "hij dagbesteding heeft; en\n   b. maatschappelijk gebonden aan de gemeente, indien hij ten minste zes jaar "
        "onafgebroken ingezetene is dan wel gedurende de voorafgaande tien jaar ten minste zes jaar onafgebroken "
        "ingezetene is geweest van die gemeente.\n2. De cliënt krijgt urgentie, indien hij {wat}"
    )

    def test_is_what_the_text_says(self) -> None:
        """A rule that asks for the tie asks what the text says of it: both kinds of residence, of one area."""
        regel = regeling(self.ZIN.format(wat="maatschappelijk gebonden is aan de gemeente")).regels[2]
        assert isinstance(regel.voorwaarde, Of)
        nu, eerder = regel.voorwaarde.delen
        assert isinstance(nu, Woonduur)
        assert isinstance(eerder, Woonduur)
        assert (nu.venster, nu.onafgebroken, eerder.onafgebroken) == (None, True, True)
        assert nu.gebied == eerder.gebied

    def test_either(self) -> None:
        """*Economisch of maatschappelijk gebonden* is so in either case."""
        regel = regeling(self.ZIN.format(wat="economisch of maatschappelijk gebonden is aan de gemeente")).regels[2]
        assert isinstance(regel.voorwaarde, Of)

    def test_other_area(self) -> None:
        """Of an area that the text says nothing of, it is asked."""
        regel = regeling(self.ZIN.format(wat="maatschappelijk gebonden is aan de regio")).regels[2]
        assert isinstance(regel.voorwaarde, FeitIs)


class TestOpenGebied:
    """Residence in an area that a text does not delimit."""

    def test_is_asked(self) -> None:
        """A wet does not say which municipalities *die woningmarktregio* has: that is asked, with the area."""
        gevonden = groep("woningzoekenden die ten minste zes jaar ingezetene zijn van de woningmarktregio")
        assert isinstance(gevonden, FeitIs)
        assert gevonden.tekst.endswith("van de woningmarktregio")
