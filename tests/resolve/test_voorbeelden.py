"""Examples: every line records what it says, or is refused at its place; never the opposite."""

from datetime import date
from decimal import Decimal

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, NietVastTeStellen
from regio_uitstroom.client.record import Client
from regio_uitstroom.model.voorbeeld import Verwachting, Voorbeeld
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.tijd import Periode

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"
huurschuld: de huurschuld van de cliënt (bedrag)
  vraag: "Hoe hoog is de huurschuld van de cliënt?"
gezinsgrootte: de gezinsgrootte van de cliënt (aantal)
  vraag: "Hoe groot is het gezin van de cliënt?"
inschrijfdatum: de inschrijfdatum van de cliënt (datum)
  vraag: "Op welke dag is de cliënt ingeschreven?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Regels

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting.
2. De cliënt krijgt urgentie, indien hij dagbesteding heeft.

"""


def bestand(feiten: tuple[str, ...], verwacht: str) -> str:
    """Return an agreement with one example."""
    regels = "\n".join(f"  {feit}" for feit in feiten)
    return f'{TEKST}Voorbeeld "bedacht"\nGegeven een cliënt\n{regels}\nen peildatum 1 maart 2025\ndan {verwacht}.\n'


def voorbeeld(*feiten: str, verwacht: str = "krijgt de cliënt urgentie") -> Voorbeeld:
    """Return the example with these lines."""
    (gelezen,) = parse_regeling(bestand(feiten, verwacht), name="bedacht").of_fout().voorbeelden
    return gelezen


def client(*feiten: str) -> Client:
    """Return the client of whom these lines speak."""
    return voorbeeld(*feiten).client


def verwachting(verwacht: str) -> Verwachting:
    """Return the assertion of these words."""
    (een,) = voorbeeld("die dagbesteding heeft", verwacht=verwacht).verwachtingen
    return een


def meldingen(*feiten: str, verwacht: str = "krijgt de cliënt urgentie") -> list[tuple[str, str]]:
    """Return code and words of the errors in an example with these lines."""
    geladen = parse_regeling(bestand(feiten, verwacht), name="bedacht")
    fouten = [d for d in geladen.diagnostics if d.is_fout]
    return [(d.kind.code, " ".join(d.span.text.split()) if d.span else "") for d in fouten]


class TestVerwachting:
    @pytest.mark.parametrize(
        ("woorden", "geldig"),
        [
            ("is de urgentie geldig", True),
            ("is de urgentie niet geldig", False),
            ("geldt de urgentie", True),
            ("geldt de urgentie niet", False),
            ("is de urgentie vervallen", False),
        ],
    )
    def test_status(self, woorden: str, *, geldig: bool) -> None:
        """Whether the urgency is valid is asserted as it is said."""
        assert (verwachting(woorden).vraag, verwachting(woorden).urgent) == ("status", geldig)

    @pytest.mark.parametrize(
        ("woorden", "urgent"), [("krijgt de cliënt urgentie", True), ("krijgt de cliënt geen urgentie", False)]
    )
    def test_aanspraak(self, woorden: str, *, urgent: bool) -> None:
        """Whether the client gets urgency is asserted as it is said."""
        assert (verwachting(woorden).vraag, verwachting(woorden).urgent) == ("aanspraak", urgent)

    def test_joint(self) -> None:
        """Municipalities joined with *en* are all asserted."""
        een = verwachting("zijn Houten en Zeist gezamenlijk verantwoordelijk voor de huisvesting")
        assert {g.naam for g in een.gemeenten or ()} == {"Houten", "Zeist"}

    @pytest.mark.parametrize("woorden", ["de deelnemende gemeenten", "de regiogemeenten"])
    def test_all_parties(self, woorden: str) -> None:
        """Whoever takes part on the peildatum can be asserted in one go."""
        een = verwachting(f"zijn {woorden} gezamenlijk verantwoordelijk voor de huisvesting")
        assert {g.naam for g in een.gemeenten or ()} == {"Houten", "Zeist", "Utrecht"}

    def test_parties_for_a_theme(self) -> None:
        """Where one takes part for a theme alone, the names have to be given."""
        tekst = bestand(
            ("die dagbesteding heeft",), "zijn de deelnemende gemeenten verantwoordelijk voor de huisvesting"
        )
        tekst = tekst.replace(
            "Zeist en Utrecht.", "Zeist en Utrecht.\nDe gemeente Soest neemt voor vrouwenopvang deel."
        )
        fouten = [fout for fout in parse_regeling(tekst, name="bedacht").diagnostics if fout.is_fout]
        assert [fout.kind.code for fout in fouten] == ["RU225"]

    @pytest.mark.parametrize("woorden", ["dit convenant", "deze tekst"])
    def test_nothing_applies(self, woorden: str) -> None:
        """That the text does not apply at all is asserted of each task that it decides on and of urgency."""
        gelezen = voorbeeld("die dagbesteding heeft", verwacht=f"is {woorden} niet van toepassing").verwachtingen
        assert [(een.vraag, een.uitkomst) for een in gelezen] == [
            (HUISVESTING, "niet_van_toepassing"),
            ("aanspraak", "niet_van_toepassing"),
        ]

    @pytest.mark.parametrize(
        "woorden",
        [
            "zijn Houten of Zeist gezamenlijk verantwoordelijk voor de huisvesting",
            "is Houten of Zeist verantwoordelijk voor de huisvesting",
            "is Houten niet verantwoordelijk voor de huisvesting",
            "is Houten verantwoordelijk voor de huisvesting en de begeleiding",
            "is Houten verantwoordelijk voor de huisvesting, indien hij dagbesteding heeft",
            "vervalt de urgentie niet",
            "is de urgentie niet vervallen",
            "vervalt de urgentie na zes maanden",
            "kan de cliënt urgentie krijgen",
            "is een oordeel nodig over dagbesteding",
            "is een oordeel nodig over de huisvesting en de begeleiding",
        ],
    )
    def test_refused(self, woorden: str) -> None:
        """What an assertion cannot hold is refused once, within the line."""
        assert len(meldingen("die dagbesteding heeft", verwacht=woorden)) == 1


class TestAdres:
    def test_address(self) -> None:
        """An address has its place and period."""
        (adres,) = client("met woonadres in Houten van 1 mei 2012 tot 1 juni 2024").verblijfplaatsen.lijst
        assert (adres.van, adres.tot) == (Datum(2012, 5, 1), Datum(2024, 6, 1))

    @pytest.mark.parametrize(
        "feit", ["zonder woonadres in Houten van 1 mei 2012 tot 1 juni 2024", "zonder briefadres in Utrecht"]
    )
    def test_denied(self, feit: str) -> None:
        """That someone did not live there is refused: the record holds where someone lived."""
        assert meldingen(feit) == [("RU141", feit)]

    def test_geen(self) -> None:
        """So is *met geen woonadres*."""
        assert [code for code, _ in meldingen("met geen woonadres in Houten")] == ["RU141"]

    @pytest.mark.parametrize("voegwoord", ["en", "of"])
    def test_several(self, voegwoord: str) -> None:
        """One address lies in one municipality."""
        assert meldingen(f"met woonadres in Houten {voegwoord} Zeist sinds 1 mei 2012") == [
            ("RU224", f"Houten {voegwoord} Zeist")
        ]

    def test_complete(self) -> None:
        """A history can be said to be complete."""
        volledig = client("wiens adressen volledig zijn van 1 mei 2012 tot 1 juni 2024").verblijfplaatsen.volledig
        assert volledig == Periode(date(2012, 5, 1), date(2024, 6, 1))

    @pytest.mark.parametrize(
        "feit",
        [
            "wiens adressen niet volledig zijn van 1 mei 2012 tot 1 juni 2024",
            "wiens adressen onvolledig zijn van 1 mei 2012 tot 1 juni 2024",
        ],
    )
    def test_incomplete(self, feit: str) -> None:
        """That it is not complete is no completeness."""
        assert len(meldingen(feit)) == 1


class TestVerblijf:
    @pytest.mark.parametrize(
        "feit",
        [
            "die sinds 1 juni 2024 niet verblijft in beschermd wonen in Utrecht",
            "die sinds 1 juni 2024 verblijft in beschermd wonen of maatschappelijke opvang in Utrecht",
            "die sinds 1 juni 2024 verblijft in maatschappelijke opvang, niet zijnde vrouwenopvang, in Utrecht",
            "die sinds 1 juni 2024 verblijft in opvang of beschermd wonen in Utrecht",
            "die sinds 1 juni 2024 verblijft in tijdelijk verblijf",
            "die verbleef in beschermd wonen in Utrecht",
            "die op het moment van de hulpvraag niet werkelijk verbleef in Utrecht",
            "wiens moeder bij zijn geboorte niet was ingeschreven in Houten",
        ],
    )
    def test_refused(self, feit: str) -> None:
        """A stay that is denied, left open, or past without a period is refused."""
        assert len(meldingen(feit)) == 1

    def test_help_and_place(self) -> None:
        """The day of the request for help and the place at that time are kept together."""
        hulpvraag = client(
            "met hulpvraag op 3 januari 2018", "die op het moment van de hulpvraag werkelijk verbleef in Utrecht"
        ).hulpvraag
        assert (hulpvraag.datum, hulpvraag.werkelijk_verblijf != ONBEKEND) == (Bekend(Datum(2018, 1, 3)), True)


class TestGemeenten:
    def test_none(self) -> None:
        """No municipality of preference at all is an empty list."""
        assert client("zonder gemeente van voorkeur").voorkeursgemeenten == Bekend(())

    @pytest.mark.parametrize(
        ("feit", "code"),
        [
            ("zonder gemeente van voorkeur Zeist", "RU141"),
            ("zonder gemeente van vestiging Zeist", "RU141"),
            ("zonder gemeente van vestiging", "RU141"),
            ("met gemeente van voorkeur", "RU224"),
            ("met gemeente van voorkeur Zeist of Houten", "RU224"),
            ("met gemeente van vestiging Zeist en Houten", "RU224"),
        ],
    )
    def test_refused(self, feit: str, code: str) -> None:
        """A denial, a choice and a role without a name are refused."""
        assert meldingen(feit) == [(code, feit)]

    def test_regie(self) -> None:
        """Who has the regie is recorded."""
        assert isinstance(client("voor wie Utrecht sinds 1 juni 2017 de regie voert").regie, Bekend)

    def test_no_regie(self) -> None:
        """That one municipality does not have it, does not say who has."""
        assert meldingen("voor wie Utrecht niet de regie voert") == [("RU141", "Utrecht niet de regie voert")]

    def test_regie_choice(self) -> None:
        """Nor does a choice."""
        assert [code for code, _ in meldingen("voor wie Utrecht of Zeist de regie voert")] == ["RU224"]


class TestDatums:
    def test_day(self) -> None:
        """A day is recorded."""
        assert client("die op 1 oktober 2024 urgentie heeft aangevraagd").aanvraagdatum == Bekend(Datum(2024, 10, 1))

    @pytest.mark.parametrize(
        "feit",
        [
            "die op 1 oktober 2024 geen urgentie heeft aangevraagd",
            "die op 1 oktober 2024 niet urgentie heeft aangevraagd",
            "die geen urgentie heeft aangevraagd",
            "die op 1 februari 2025 niet is uitgestroomd",
            "zonder verwachte uitstroomdatum 1 april 2025",
            "zonder verwachte uitstroomdatum",
            "zonder hulpvraag",
        ],
    )
    def test_denied(self, feit: str) -> None:
        """That it did not happen (on a day) has no place in a record."""
        assert meldingen(feit) == [("RU141", feit)]

    def test_geen(self) -> None:
        """So it is with *met geen*."""
        assert [code for code, _ in meldingen("met geen verwachte uitstroomdatum 1 april 2025")] == ["RU141"]

    @pytest.mark.parametrize("feit", ["die urgentie heeft aangevraagd", "met verwachte uitstroomdatum"])
    def test_no_day(self, feit: str) -> None:
        """A fact that is a day needs one: none is made up."""
        assert meldingen(feit) == [("RU224", feit)]

    def test_possible(self) -> None:
        """That it can happen, is no fact yet."""
        assert [code for code, _ in meldingen("aan wie op 1 oktober 2024 een woning kan worden aangeboden")] == [
            "RU224"
        ]


class TestGebeurtenissen:
    def test_never(self) -> None:
        """No events at all are an empty list."""
        gelezen = client(
            "die zich niet heeft gemeld", "aan wie geen urgentie is verleend", "aan wie geen woning is aangeboden"
        )
        assert (gelezen.meldingen, gelezen.toekenningen, gelezen.aanbiedingen) == (Bekend(()),) * 3

    @pytest.mark.parametrize(
        "feit",
        [
            "die zich op 20 mei 2024 niet heeft gemeld in Utrecht",
            "die zich niet heeft gemeld in Utrecht",
            "aan wie op 10 oktober 2024 geen urgentie is verleend",
            "aan wie op 20 oktober 2024 geen woning is aangeboden",
            "aan wie geen passende woning is aangeboden",
            "die geen passende woning heeft geweigerd",
            "die op 20 oktober 2024 een passende woning niet heeft geweigerd",
            "zonder aanmelding op 1 maart 2024 in Houten",
        ],
    )
    def test_denied(self, feit: str) -> None:
        """None on one day, of one kind or in one place does not mean none at all."""
        assert meldingen(feit) == [("RU141", feit)]

    def test_offer_not_refused(self) -> None:
        """An offer that is named and was not refused stays an offer."""
        gelezen = client(
            "aan wie op 20 oktober 2024 een passende woning is aangeboden", "die geen passende woning heeft geweigerd"
        )
        assert isinstance(gelezen.aanbiedingen, Bekend)
        assert len(gelezen.aanbiedingen.waarde) == 1

    def test_no_urgency(self) -> None:
        """*Met geen urgentie* is no grant."""
        assert client("met geen urgentie").toekenningen == Bekend(())


class TestGezin:
    def test_none(self) -> None:
        """No children: the household is given, without one."""
        assert client("zonder minderjarige kinderen").huishouden == Bekend(())

    @pytest.mark.parametrize(
        "feit", ["zonder kind geboren op 11 februari 2021", "met geen kind geboren op 11 februari 2021"]
    )
    def test_denied(self, feit: str) -> None:
        """No child of that day does not mean no child."""
        assert [code for code, _ in meldingen(feit)] == ["RU141"]


class TestWaarden:
    def test_amount(self) -> None:
        """An amount is recorded."""
        assert client("met een huurschuld van 1.250 euro").feit("huurschuld") == Bekend(Decimal(1250))

    def test_zero(self) -> None:
        """None of an amount is the amount zero."""
        assert client("met een huurschuld van 0 euro").feit("huurschuld") == Bekend(Decimal(0))

    @pytest.mark.parametrize("feit", ["zonder huurschuld", "met geen huurschuld", "zonder huurschuld van 1.250 euro"])
    def test_denied_amount(self, feit: str) -> None:
        """An amount is not ja or nee."""
        assert [code for code, _ in meldingen(feit)] == ["RU141"]

    def test_denied_amount_hint(self) -> None:
        """The finding says how to write it."""
        geladen = parse_regeling(bestand(("zonder huurschuld",), "krijgt de cliënt urgentie"))
        assert ["`met een huurschuld van 0 euro`" in d.hint for d in geladen.diagnostics if d.is_fout] == [True]

    @pytest.mark.parametrize(
        "feit",
        [
            "met huurschuld",
            "met een huurschuld van Zeist",
            "met een huurschuld van zes maanden",
            "met een gezinsgrootte van 300 euro",
            "met een gezinsgrootte van zes maanden",
            "met een inschrijfdatum van 100 euro",
        ],
    )
    def test_other_type(self, feit: str) -> None:
        """A value of another type than the declared one is refused."""
        assert meldingen(feit) == [("RU224", feit)]

    def test_bound(self) -> None:
        """A bound is no value."""
        assert [code for code, _ in meldingen("met een huurschuld van ten hoogste 1.250 euro")] == ["RU224"]

    @pytest.mark.parametrize(
        ("feit", "waarde"),
        [
            ("met dagbesteding", True),
            ("die dagbesteding heeft", True),
            ("met geen dagbesteding", False),
            ("zonder dagbesteding", False),
            ("die geen dagbesteding heeft", False),
        ],
    )
    def test_ja_nee(self, feit: str, *, waarde: bool) -> None:
        """A ja-of-nee fact is as it is said."""
        assert client(feit).feit("dagbesteding") == Bekend(waarde)


ZELFREDZAAM = "in Zeist {}beter vorm kan geven aan een zelfredzaam leven"


class TestOordeel:
    @pytest.mark.parametrize(("niet", "waarde"), [("", True), ("niet ", False)])
    def test_given(self, niet: str, *, waarde: bool) -> None:
        """A judgment has the answer that was given."""
        (oordeel,) = client(f"over wie het college heeft geoordeeld dat hij {ZELFREDZAAM.format(niet)}").oordelen
        assert oordeel.waarde is waarde

    def test_not_given(self) -> None:
        """That nothing was judged, is no judgment; the finding says how to write one that answers no."""
        feit = f"over wie het college niet heeft geoordeeld dat hij {ZELFREDZAAM.format('')}"
        fouten = [d for d in parse_regeling(bestand((feit,), "krijgt de cliënt urgentie")).diagnostics if d.is_fout]
        assert [(d.kind.code, "heeft geoordeeld dat … niet …" in d.hint) for d in fouten] == [("RU141", True)]


class TestStand:
    @pytest.mark.parametrize(
        "feit",
        [
            "van wie niet kan worden vastgesteld waar hij woonde van 1 mei 2012 tot 1 juni 2024",
            "van wie niet kan worden vastgesteld waar hij van 1 mei 2012 tot 1 juni 2024 zijn woonadres had",
        ],
    )
    def test_period(self, feit: str) -> None:
        """Where someone lived in a period that cannot be established keeps that period."""
        (adres,) = client(feit).verblijfplaatsen.lijst
        assert (adres.plaats, adres.van, adres.tot) == (NietVastTeStellen(), Datum(2012, 5, 1), Datum(2024, 6, 1))

    def test_fact(self) -> None:
        """A fact that cannot be established is so."""
        feit = "van wie niet kan worden vastgesteld of hij dagbesteding heeft"
        assert client(feit).feit("dagbesteding") == NietVastTeStellen()

    def test_disputed(self) -> None:
        """A disputed fact is so."""
        assert isinstance(
            client("over wie partijen verschillen of hij dagbesteding heeft").feit("dagbesteding"), Betwist
        )

    def test_unknown(self) -> None:
        """A fact that is not known is onbekend, also where it was said before."""
        gelezen = client("die dagbesteding heeft", "van wie niet bekend is of hij dagbesteding heeft")
        assert gelezen.feit("dagbesteding") is ONBEKEND

    @pytest.mark.parametrize(
        ("feit", "code"),
        [
            ("van wie kan worden vastgesteld waar hij woonde van 1 mei 2012 tot 1 juni 2024", "RU224"),
            ("van wie kan worden vastgesteld of hij dagbesteding heeft", "RU224"),
            ("van wie bekend is of hij dagbesteding heeft", "RU224"),
            ("van wie bekend is waar hij woonde", "RU224"),
            ("over wie partijen niet verschillen of hij dagbesteding heeft", "RU141"),
            ("van wie niet kan worden vastgesteld waar hij zijn woonadres niet had", "RU141"),
            ("van wie niet kan worden vastgesteld waar hij verbleef van 1 mei 2012 tot 1 juni 2024", "RU224"),
        ],
    )
    def test_refused(self, feit: str, code: str) -> None:
        """That something is known or agreed does not say what it is."""
        assert [gevonden for gevonden, _ in meldingen(feit)] == [code]


class TestWeigering:
    def test_more_than_one(self) -> None:
        """An example gives each offer a line of its own: two refusals at once are refused."""
        feit = "die tweemaal een passende woning heeft geweigerd"
        assert meldingen("die dagbesteding heeft", feit) != []


class TestGrens:
    """A bound is no day: a record would say something else."""

    @pytest.mark.parametrize("woord", ["vóór", "na", "op of na", "tot", "tot en met"])
    @pytest.mark.parametrize(
        "feit",
        [
            "die {} uitstroomgereed is",
            "met verwachte uitstroomdatum {}",
            "met inschrijfdatum {}",
            "die zich {} heeft gemeld in Utrecht",
            "aan wie {} urgentie is verleend",
            "die {} een passende woning heeft geweigerd",
        ],
    )
    def test_event(self, feit: str, woord: str) -> None:
        """Of what happened on a day, or is one, the day must be named."""
        assert [code for code, _ in meldingen(feit.format(f"{woord} 1 februari 2025"))] == ["RU224"]

    @pytest.mark.parametrize("woord", ["vóór", "na", "op of na", "tot"])
    def test_history(self, woord: str) -> None:
        """Of an address that had ended by the peildatum it must be said since when."""
        assert [code for code, _ in meldingen(f"met woonadres in Houten {woord} 1 februari 2025")] == ["RU224"]

    def test_day(self) -> None:
        """*Sinds*, *vanaf* and *op* a day are that day."""
        dagen = [
            client(f"die {woord} 1 februari 2025 uitstroomgereed is").uitstroomgereed_vanaf
            for woord in ("sinds", "vanaf", "op")
        ]
        assert dagen == [Bekend(Datum(2025, 2, 1))] * 3
