"""Nothing of a sentence that decides is lost: it computes what it says, or it is refused."""

# ruff: noqa: E501 - sentences of agreements stand on one line

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Geldigheid, NietVanToepassing, Regel, Urgentie, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import Dezelfde, En, FeitIs, KanNietVastgesteld, Leeftijd, NeemtDeel, Niet, Of
from regio_uitstroom.model.woorden import Taak

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had.

Artikel 2. Huisvesting

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.

Artikel 3. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie geldt zes maanden vanaf de datum van toekenning.
3. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.

Artikel 4. Proef

"""


def codes(zin: str) -> list[str]:
    """Return the codes of the errors that one sentence gives."""
    return [d.kind.code for d in parse_regeling(f"{KOP}1. {zin}\n").diagnostics if d.is_fout]


def regel(zin: str) -> Regel:
    """Return the rule of one sentence."""
    (gevonden,) = (r for r in parse_regeling(f"{KOP}1. {zin}\n").of_fout().regels if r.citaat.artikel == "4")
    return gevonden


class TestMeldOngelezen:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt binnen acht weken urgentie.",
            "De cliënt krijgt direct urgentie.",
            "De cliënt krijgt urgentie na advies van de commissie.",
            "De cliënt krijgt urgentie volgens artikel 3.",
            "De cliënt krijgt urgentie, ook indien hij dagbesteding heeft.",
            "De cliënt krijgt urgentie, ook als hij dagbesteding heeft.",
            "De cliënt krijgt urgentie, totdat hij een passende woning heeft geweigerd.",
            "De cliënt krijgt urgentie, voordat hij uitstroomt uit tijdelijk verblijf.",
            "Voor de toepassing van artikel 3 krijgt de cliënt urgentie, indien hij dagbesteding heeft.",
            "Het college trekt de urgentie binnen zes weken in, indien de cliënt dagbesteding heeft.",
            "Houten is verantwoordelijk voor de huisvesting, indien de cliënt dagbesteding heeft, ook als hij uitstroomgereed is.",
            "De cliënt krijgt urgentie, tenzij er redenen zijn waardoor iemand beter vorm kan geven aan een zelfredzaam leven in één van de andere gemeenten die deelnemen aan deze afspraak.",
            "Dit convenant treedt in werking op 1 januari 2018, indien de cliënt dagbesteding heeft.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What hangs on a deciding sentence and that no rule takes in, is refused."""
        assert codes(zin) == ["RU230"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder meldt de cliënt binnen acht weken na de aanvraag aan bij Houten, voordat hij uitstroomt uit tijdelijk verblijf.",
            "Elke gemeente is verantwoordelijk voor de huisvesting van de eigen inwoners, ook als die dagbesteding hebben.",
            "Met inachtneming van artikel 2 krijgt de cliënt urgentie, indien hij dagbesteding heeft.",
        ],
    )
    def test_accepted(self, zin: str) -> None:
        """A duty keeps its words, *ook als* changes nothing about a responsibility, and so does what applies anyway."""
        assert codes(zin) == []

    def test_zolang(self) -> None:
        """*Zolang* beside a refusal asks that it is so on the peildatum; beside a grant it would be an end passed over."""
        assert isinstance(regel("De cliënt krijgt geen urgentie, zolang hij dagbesteding heeft.").voorwaarde, FeitIs)
        for zin in (
            "De cliënt krijgt urgentie, zolang hij dagbesteding heeft.",
            "Zolang de cliënt dagbesteding heeft, heeft hij recht op urgentie.",
        ):
            assert codes(zin) == ["RU224"]


class TestMeldAndereVraag:
    @pytest.mark.parametrize(
        "zin",
        [
            "In afwijking van artikel 3, derde lid, krijgt de cliënt urgentie.",
            "In afwijking van artikel 2 krijgt de cliënt urgentie.",
            "In afwijking van artikel 2 is Houten verantwoordelijk voor de begeleiding.",
            "In afwijking van artikel 2 meldt de zorgaanbieder de cliënt aan bij Houten.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """A rule cannot depart from one that answers another question."""
        assert codes(zin) == ["RU231"]

    def test_whole_article(self) -> None:
        """An article with a rule on the same question among others is fine."""
        assert codes("In afwijking van artikel 3 krijgt de cliënt urgentie, indien hij dagbesteding heeft.") == []

    def test_switched_off(self) -> None:
        """That a rule is not applied may be said of any rule."""
        zin = "Artikel 3, derde lid, is niet van toepassing, indien de cliënt dagbesteding heeft."
        assert isinstance(regel(zin), NietVanToepassing)


class TestGat:
    def test_onderdeel(self) -> None:
        """An item that is missing is a finding."""
        assert codes("De cliënt krijgt urgentie, indien hij:\na. dagbesteding heeft; en\nc. uitstroomgereed is.") == [
            "RU232"
        ]

    def test_sub(self) -> None:
        """So is one within an item."""
        zin = "De cliënt krijgt urgentie, indien:\na. hij dagbesteding heeft; en\nb. hij:\n1°. uitstroomgereed is; of\n3°. dagbesteding heeft."
        assert codes(zin) == ["RU232"]

    def test_lid(self) -> None:
        """The first lid is lid 1."""
        tekst = KOP + "5. Houten is verantwoordelijk voor de begeleiding.\n"
        assert [d.kind.code for d in parse_regeling(tekst).diagnostics if d.is_fout] == ["RU232"]

    def test_excerpt(self) -> None:
        """An excerpt may leave leden out."""
        kop = KOP.replace("Looptijd:", "Uittreksel: artikelen 1 tot en met 4\nLooptijd:")
        tekst = kop + "5. Houten is verantwoordelijk voor de begeleiding.\n"
        assert [d.kind.code for d in parse_regeling(tekst).diagnostics if d.is_fout] == []

    def test_group_of_two(self) -> None:
        """Two kinds of clients in one item are one item."""
        zin = "Tot de urgente woningzoekenden behoren:\na. dakloze cliënten en cliënten die dagbesteding hebben; en\nb. cliënten die uitstroomgereed zijn."
        assert "RU232" not in codes(zin)


class TestGemeenten:
    @pytest.mark.parametrize(
        "zin",
        [
            "Een deelnemende gemeente is verantwoordelijk voor de huisvesting.",
            "Een gemeente is verantwoordelijk voor de huisvesting.",
            "Een andere gemeente is verantwoordelijk voor de huisvesting.",
            "De overige gemeenten zijn verantwoordelijk voor de huisvesting.",
            "De overige partijen zijn verantwoordelijk voor de huisvesting.",
            "Houten en de overige gemeenten zijn gezamenlijk verantwoordelijk voor de huisvesting.",
            "Cliënten gaan terug naar een deelnemende gemeente.",
            "De cliënt krijgt urgentie, indien hij ten minste twee jaar in een andere gemeente heeft gewoond.",
        ],
    )
    def test_open(self, zin: str) -> None:
        """Words that leave open which municipality it is, are not all participants."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Elke gemeente is verantwoordelijk voor de begeleiding van de cliënt.",
            "Iedere gemeente is verantwoordelijk voor de huisvesting van cliënten die uitstromen.",
            "Elke deelnemende gemeente is verantwoordelijk voor de begeleiding.",
            "De gemeente is verantwoordelijk voor de begeleiding van de cliënt.",
            "Cliënten gaan terug naar de gemeente.",
        ],
    )
    def test_every(self, zin: str) -> None:
        """*Elke gemeente* without inhabitants of hers is not the municipality of origin."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Iedere deelnemende gemeente is verantwoordelijk voor de begeleiding van haar inwoners.",
            "Elke gemeente is verantwoordelijk voor de huisvesting van de eigen inwoners.",
            "Cliënten gaan terug naar hun eigen gemeente.",
        ],
    )
    def test_own_inhabitants(self, zin: str) -> None:
        """With her own inhabitants it is that municipality (decision G14)."""
        assert "RU224" not in codes(zin)


class TestUrgentie:
    def test_open_list(self) -> None:
        """*In ieder geval* leaves the list of grounds open, also in one sentence."""
        open_, dicht = (
            regel(f"De cliënt krijgt {wat}urgentie, indien hij dagbesteding heeft.") for wat in ("in ieder geval ", "")
        )
        assert isinstance(open_, Urgentie)
        assert isinstance(dicht, Urgentie)
        assert (open_.open_lijst, dicht.open_lijst) == (True, False)

    @pytest.mark.parametrize(
        "zin",
        ["Het college weigert urgentie niet.", "De cliënt krijgt urgentie op grond van artikel 3."],
    )
    def test_refused(self, zin: str) -> None:
        """A refusal that is denied decides nothing; a grant on the ground of another rule would hold for everybody."""
        assert codes(zin) == ["RU224"]

    def test_binding(self) -> None:
        """A tie with one municipality is not a tie with another."""
        houten, zeist = (
            regel(f"De cliënt krijgt urgentie, indien hij binding met {naam} heeft.").voorwaarde
            for naam in ("Houten", "Zeist")
        )
        assert houten != zeist


class TestLeeftijd:
    @pytest.mark.parametrize(
        ("zin", "vanaf", "tot"),
        [
            ("jonger is dan 23 jaar", None, 23),
            ("jonger dan 23 jaar is", None, 23),
            ("ouder is dan achttien jaar", 19, None),
            ("ouder dan achttien jaar is", 19, None),
            ("achttien jaar of ouder is", 18, None),
            ("al achttien jaar is", 18, None),
            ("minderjarig is", None, 18),
            ("meerderjarig is", 18, None),
        ],
    )
    def test_computed(self, zin: str, vanaf: int | None, tot: int | None) -> None:
        """An age is computed from the birth date, in whole years, in whatever order it is asked."""
        voorwaarde = regel(f"De cliënt krijgt urgentie, indien hij {zin}.").voorwaarde
        assert isinstance(voorwaarde, Leeftijd)
        assert (voorwaarde.vanaf, voorwaarde.tot) == (vanaf, tot)

    def test_denied(self) -> None:
        """*Niet ouder dan* denies it."""
        assert isinstance(regel("De cliënt krijgt urgentie, indien hij niet ouder is dan 23 jaar.").voorwaarde, Niet)

    def test_definition(self) -> None:
        """A minor among the clients is who is not eighteen."""
        voorwaarde = regel("De minderjarige krijgt urgentie.").voorwaarde
        assert isinstance(voorwaarde, Leeftijd)
        assert (voorwaarde.vanaf, voorwaarde.tot) == (None, 18)


class TestVoorbeeld:
    def test_who_pays(self) -> None:
        """*Financieel verantwoordelijk* asks who pays, also where the text decides on the task itself."""
        tekst = (
            f"{KOP}1. Zeist is verantwoordelijk voor de begeleiding.\n"
            "2. Houten is financieel verantwoordelijk voor de begeleiding.\n\n"
            'Voorbeeld "betalen"\nGegeven een cliënt\n  die uitstroomgereed is\nen peildatum 1 maart 2019\n'
            "dan is Houten financieel verantwoordelijk voor de begeleiding\n"
            "en is Zeist verantwoordelijk voor de begeleiding\n"
            "en is onbepaald wie financieel verantwoordelijk is voor de begeleiding.\n"
        )
        (voorbeeld,) = parse_regeling(tekst).of_fout().voorbeelden
        betalen = Taak("financiering van de begeleiding")
        assert [v.vraag for v in voorbeeld.verwachtingen] == [betalen, Taak("begeleiding"), betalen]


class TestWoonduur:
    def test_longer_than_window(self) -> None:
        """Nobody lives somewhere three years out of two."""
        zin = "De cliënt krijgt urgentie, indien hij in de laatste twee jaar ten minste drie jaar ingeschreven stond in Houten."
        assert codes(zin) == ["RU145"]


class TestGeldigheid:
    def test_term(self) -> None:
        """A validity takes its term in."""
        assert isinstance(regel("De urgentie is zes maanden geldig."), Geldigheid)


class TestVerantwoordelijk:
    def test_finance_apart(self) -> None:
        """Who pays is another question than who is responsible."""
        gevonden = regel("Houten is financieel verantwoordelijk voor de huisvesting.")
        assert isinstance(gevonden, Verantwoordelijkheid)
        assert gevonden.financieel


class TestVoorwaarden:
    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("hij voldoet aan de voorwaarden van artikel 3", "RU109"),
            ("artikel 3 van toepassing is", "RU109"),
            ("de gemeente van herkomst Houten en Zeist is", "RU108"),
            ("hij geen dagbesteding of een minderjarig kind heeft", "RU141"),
            ("hij in de laatste drie jaar niet ingeschreven stond in Houten", "RU141"),
            ("hij vóór 1 januari 2020 een passende woning heeft geweigerd", "RU224"),
            ("hij verblijft in beschermd wonen bij de zorgaanbieder", "RU230"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """What would be asked otherwise than it is written, is refused."""
        assert codes(f"De cliënt krijgt urgentie, indien {zin}.") == [code]

    @pytest.mark.parametrize(
        ("zin", "soort"),
        [
            ("geen dagbesteding en geen minderjarig kind heeft", En),
            ("dagbesteding of een minderjarig kind heeft", Of),
        ],
    )
    def test_row_of_things(self, zin: str, soort: type) -> None:
        """Two things that the client has are two conditions, each with its own *geen*."""
        voorwaarde = regel(f"De cliënt krijgt urgentie, indien hij {zin}.").voorwaarde
        assert isinstance(voorwaarde, soort)
        assert len(list(van_soort(Niet, voorwaarde))) == (2 if soort is En else 0)

    def test_wanted(self) -> None:
        """To want to leave is another fact than to leave."""
        gewild = regel("De cliënt krijgt urgentie, indien hij wil uitstromen uit beschermd wonen.").voorwaarde
        assert isinstance(gewild, FeitIs)

    def test_can_be_established(self) -> None:
        """That a municipality can be established, is computed as that it cannot."""
        zin = "Kan de gemeente van herkomst worden vastgesteld, dan is Houten verantwoordelijk voor de huisvesting."
        voorwaarde = regel(zin).voorwaarde
        assert isinstance(voorwaarde, Niet)
        assert isinstance(voorwaarde.deel, KanNietVastgesteld)

    def test_one_of_two_municipalities(self) -> None:
        """*Houten of Zeist* is either of them."""
        voorwaarde = regel("De cliënt krijgt urgentie, indien de gemeente van herkomst Houten of Zeist is.").voorwaarde
        assert isinstance(voorwaarde, Of)
        assert [kant.rechts.tekst for kant in van_soort(Dezelfde, voorwaarde)] == ["Houten", "Zeist"]

    def test_participant(self) -> None:
        """Who is a deelnemende gemeente, takes part."""
        zin = "De cliënt krijgt urgentie, indien de gemeente van herkomst een deelnemende gemeente is."
        assert isinstance(regel(zin).voorwaarde, NeemtDeel)

    def test_two_verbs(self) -> None:
        """What two verbs say together is one fact, in the words of the text."""
        voorwaarde = regel("De cliënt krijgt urgentie, indien hij een passende woning weigert of verlaat.").voorwaarde
        assert isinstance(voorwaarde, FeitIs)
        assert "weigert of verlaat" in voorwaarde.tekst

    def test_not_all(self) -> None:
        """*Niet alle cliënten* is no refusal of all."""
        assert codes("Niet alle cliënten krijgen urgentie.") == ["RU141"]


class TestBegrippen:
    @pytest.mark.parametrize(
        ("begrip", "zin"),
        [
            ("urgentie: voorrang bij de toewijzing van een woning", "De cliënt krijgt urgentie."),
            ("huisvesting: een woning", "Houten is verantwoordelijk voor de huisvesting."),
        ],
    )
    def test_word_of_a_rule(self, begrip: str, zin: str) -> None:
        """A word that rules compute with keeps its meaning where the file describes it."""
        tekst = KOP.replace("b. gemeente van herkomst", f"b. {begrip};\nc. gemeente van herkomst") + f"1. {zin}\n"
        gevonden = parse_regeling(tekst).of_fout().regels[-1]
        assert isinstance(gevonden, Urgentie | Verantwoordelijkheid)

    def test_own_moment(self) -> None:
        """A day that only the text describes is not the peildatum."""
        begrip = "b. intakedatum: de datum waarop de intake plaatsvindt;\nc. gemeente van herkomst"
        tekst = KOP.replace("b. gemeente van herkomst", begrip)
        tekst += "1. De urgentie geldt zes maanden vanaf de intakedatum.\n"
        assert "RU224" in [d.kind.code for d in parse_regeling(tekst).diagnostics if d.is_fout]
