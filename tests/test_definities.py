"""The definitions of gemeente van herkomst and the residence tests that agreements use, written out and applied.

Each is written in a small agreement, and tried on clients of whom the answer is known, of whom it is not, and on the
day or the fact that decides.
"""

# ruff: noqa: E501 - sentences of agreements stand on one line

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.voorbeelden import toets

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Baarn, Houten, Soest, Utrecht en Zeist.

Gegevens

binding: de gemeente waarmee de cliënt een maatschappelijke binding heeft (gemeente)
  vraag: "Met welke gemeente heeft de cliënt een maatschappelijke binding?"
gezin: de leden van het gezin wonen vier jaar in Houten (ja of nee)
  vraag: "Wonen alle leden van het gezin al vier jaar in Houten?"
  bijzin: alle leden van het gezin vier jaar in Houten wonen / niet alle leden van het gezin vier jaar in Houten wonen

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in opvang, beschermd wonen of een penitentiaire inrichting;
b. gemeente van herkomst: {herkomst}.

Artikel 2. Regels

1. {regel}.

"""
HUISVESTING = "De gemeente van herkomst is verantwoordelijk voor de huisvesting"
DE_LAATSTE = "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had"
ADRES = "met woonadres in Houten van 1 januari 2010 tot 1 mei 2024"
VERBLIJF = "die sinds 1 mei 2024 verblijft in beschermd wonen in Utrecht"
NIETS = ("die uitstroomgereed is",)
VOL = "wiens adressen volledig bekend zijn van 1 januari 2005 tot 2 maart 2025"


def mislukt(tekst: str) -> list[str]:
    """Return what came out of the examples that did not come out as expected."""
    regeling = parse_regeling(tekst, name="bedacht").of_fout()
    return [f"{r.voorbeeld.naam}: {een}" for r in toets(regeling) for een in r.afwijkingen]


def voorbeeld(nummer: int, feiten: tuple[str, ...], verwacht: str) -> str:
    """Return an example in words."""
    regels = "\n".join(f"  {feit}" for feit in feiten)
    return f'Voorbeeld "{nummer}"\nGegeven een cliënt\n{regels}\nen peildatum 1 maart 2025\n{verwacht}.\n\n'


def is_(naam: str) -> str:
    """Return the expectation of one municipality."""
    return f"dan is {naam} verantwoordelijk voor de huisvesting"


OPEN = "dan is onbepaald wie verantwoordelijk is voor de huisvesting"
OORDEEL = "dan is een oordeel nodig over de huisvesting"
Gevallen = tuple[tuple[tuple[str, ...], str], ...]

HERKOMST: dict[str, tuple[str, str, Gevallen]] = {
    "1 regie of herkomst": (
        DE_LAATSTE,
        "De gemeente van regie of herkomst is verantwoordelijk voor de huisvesting",
        (
            ((ADRES, VERBLIJF, "voor wie Houten de regie voert"), is_("Houten")),
            ((ADRES, VERBLIJF), OPEN),
            ((ADRES, VERBLIJF, "voor wie Zeist de regie voert"), OORDEEL),
        ),
    ),
    "2 woonadres vlak voor het verblijf": (
        DE_LAATSTE,
        HUISVESTING,
        (
            ((ADRES, VERBLIJF), is_("Houten")),
            ((VERBLIJF,), OPEN),
            (
                (
                    "met woonadres in Zeist van 1 januari 2010 tot 30 april 2024",
                    ADRES.replace("2010", "2024"),
                    VERBLIJF,
                ),
                is_("Houten"),
            ),
        ),
    ),
    "3 waar iemand zich meldt": (
        "de gemeente tot welke de cliënt zich wendt",
        HUISVESTING,
        (
            (("die zich op 1 maart 2025 heeft gemeld in Soest",), is_("Soest")),
            (NIETS, OPEN),
            (("die zich op 2 maart 2025 heeft gemeld in Soest",), OORDEEL),
        ),
    ),
    "4 de meeste kans van slagen": (
        "de gemeente waar het traject de meeste kans van slagen heeft",
        HUISVESTING,
        (
            (
                ("over wie het college heeft geoordeeld dat het traject in Baarn de meeste kans van slagen heeft",),
                is_("Baarn"),
            ),
            (NIETS, OORDEEL),
        ),
    ),
    "5 waar iemand vandaan komt": (
        "de gemeente waar de cliënt vandaan komt",
        HUISVESTING,
        (
            ((ADRES, VERBLIJF, VOL, "die sinds 1 mei 2024 verblijft in beschermd wonen in Utrecht"), is_("Houten")),
            ((VERBLIJF,), OPEN),
            (("met woonadres in Zeist van 1 januari 2010 tot 1 april 2024", VERBLIJF, VOL), is_("Zeist")),
        ),
    ),
    "6 binding, anders de meest aangewezen woonplaats": (
        "de gemeente waarmee de cliënt een maatschappelijke binding heeft, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt zich meldt",
        HUISVESTING,
        (
            (("met binding Zeist",), is_("Zeist")),
            (NIETS, OPEN),
            (
                (
                    "van wie niet kan worden vastgesteld wat de binding is",
                    "die zich op 1 maart 2025 heeft gemeld in Soest",
                ),
                is_("Soest"),
            ),
        ),
    ),
    "7 vóór de detentie": (
        "de gemeente waar de cliënt vóór zijn detentie woonde",
        HUISVESTING,
        (
            ((ADRES, VOL, "die sinds 1 mei 2024 verblijft in een penitentiaire inrichting in Utrecht"), is_("Houten")),
            (("die sinds 1 mei 2024 verblijft in een penitentiaire inrichting in Utrecht",), OPEN),
        ),
    ),
    "8 waar de instelling staat": (
        "de gemeente waar de instelling waarin hij verblijft is gelegen",
        HUISVESTING,
        (((VERBLIJF,), is_("Utrecht")), (NIETS, OPEN)),
    ),
    "9 de moeder bij de geboorte, anders het werkelijk verblijf": (
        "de gemeente waar de moeder van de cliënt ten tijde van diens geboorte als ingezetene was ingeschreven, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt werkelijk verblijft op het moment van de hulpvraag",
        HUISVESTING,
        (
            (("wiens moeder bij zijn geboorte was ingeschreven in Baarn",), is_("Baarn")),
            (("die op het moment van de hulpvraag werkelijk verbleef in Soest",), OPEN),
            (
                (
                    "van wie niet kan worden vastgesteld waar de moeder bij zijn geboorte was ingeschreven",
                    "die op het moment van de hulpvraag werkelijk verbleef in Soest",
                ),
                is_("Soest"),
            ),
        ),
    ),
    "10 waar de ingezetene woont": (
        "de gemeente waar de ingezetene woont",
        HUISVESTING,
        (
            (("met woonadres in Zeist sinds 1 maart 2025",), is_("Zeist")),
            (NIETS, OPEN),
            (
                (
                    "met woonadres in Houten van 1 januari 2010 tot 1 maart 2025",
                    "met woonadres in Zeist sinds 1 maart 2025",
                ),
                is_("Zeist"),
            ),
        ),
    ),
}


class TestHerkomst:
    @pytest.mark.parametrize("naam", HERKOMST)
    def test_as_written(self, naam: str) -> None:
        """The definition gives the municipality where it is known, asks where it is not, and changes where it should."""
        herkomst, regel, gevallen = HERKOMST[naam]
        zinnen = "".join(voorbeeld(n, feiten, verwacht) for n, (feiten, verwacht) in enumerate(gevallen))
        assert mislukt(KOP.format(herkomst=herkomst, regel=regel) + zinnen) == []


JA, NEE = "dan krijgt de cliënt urgentie", "dan krijgt de cliënt geen urgentie"
WEET_NIET = "dan is onbepaald of de cliënt urgentie krijgt"


def in_houten(van: str, tot: str = "2 maart 2025", soort: str = "woonadres") -> str:
    """Return an address in Houten over a stretch."""
    return f"met {soort} in Houten van {van} tot {tot}"


WOONDUUR: dict[str, tuple[str, Gevallen]] = {
    "twee van de laatste drie jaar": (
        "hij tenminste twee van de laatste drie jaar ingeschreven stond bij de gemeente Houten",
        (
            ((in_houten("1 maart 2022", "1 maart 2024"), VOL), JA),
            ((in_houten("1 maart 2022", "29 februari 2024"), VOL), NEE),
            ((in_houten("1 maart 2022", "29 februari 2024"),), WEET_NIET),
            ((in_houten("1 maart 2022", "1 maart 2024", "briefadres"), VOL), JA),
        ),
    ),
    "twee jaar tot de aanvraag": (
        "hij op het moment van de aanvraag ten minste twee jaar in het bevolkingsregister van Houten is opgenomen",
        (
            ((in_houten("1 februari 2023"), VOL, "die op 1 februari 2025 urgentie heeft aangevraagd"), JA),
            ((in_houten("2 februari 2023"), VOL, "die op 1 februari 2025 urgentie heeft aangevraagd"), NEE),
            ((in_houten("2 februari 2023"), VOL), WEET_NIET),
        ),
    ),
    "zes jaar nu, of zes van de laatste tien": (
        "hij ten minste zes jaar onafgebroken ingezetene is dan wel gedurende de voorafgaande tien jaar ten minste zes jaar onafgebroken ingezetene is geweest van de gemeente Houten",
        (
            ((in_houten("1 maart 2019"), VOL), JA),
            ((in_houten("1 maart 2016", "1 maart 2022"), VOL), JA),
            ((in_houten("2 maart 2016", "1 maart 2022"), VOL), NEE),
            ((in_houten("1 maart 2016", "1 maart 2022", "briefadres"), VOL), NEE),
            ((in_houten("1 maart 2016", "1 maart 2019"), in_houten("1 april 2019", "1 april 2022"), VOL), NEE),
            ((in_houten("2 maart 2016", "1 maart 2022"),), WEET_NIET),
        ),
    ),
    "minimaal een jaar in het werkgebied": (
        "hij minimaal één jaar in het werkgebied woont",
        (
            ((in_houten("1 maart 2024"), VOL), JA),
            ((in_houten("2 maart 2024"), VOL), NEE),
            (NIETS, WEET_NIET),
        ),
    ),
    "langer dan twee jaar in een van twee gemeenten": (
        "hij langer dan twee jaar onafgebroken ingeschreven staat in de gemeente Houten of Zeist",
        (
            ((in_houten("28 februari 2023", "1 maart 2024"), "met woonadres in Zeist sinds 1 maart 2024", VOL), JA),
            ((in_houten("1 maart 2023"), VOL), NEE),
            (NIETS, WEET_NIET),
        ),
    ),
    "alle leden van het gezin": (
        "alle leden van het gezin vier jaar in Houten wonen",
        (
            (("van wie alle leden van het gezin vier jaar in Houten wonen",), JA),
            (NIETS, WEET_NIET),
        ),
    ),
}


class TestWoonduur:
    @pytest.mark.parametrize("naam", WOONDUUR)
    def test_as_written(self, naam: str) -> None:
        """The test holds, fails and is open as it should, also a day short, by a briefadres and with a gap."""
        wanneer, gevallen = WOONDUUR[naam]
        regel = f"De cliënt krijgt urgentie, indien {wanneer}"
        zinnen = "".join(voorbeeld(n, feiten, verwacht) for n, (feiten, verwacht) in enumerate(gevallen))
        assert mislukt(KOP.format(herkomst=DE_LAATSTE, regel=regel) + zinnen) == []

    def test_members_of_the_household(self) -> None:
        """Where each member lived no record holds: computed it is refused, asked as a fact it is not."""
        regel = (
            "De cliënt krijgt urgentie, indien alle leden van het gezin de afgelopen vier jaar in Houten hebben gewoond"
        )
        kop = KOP.format(herkomst=DE_LAATSTE, regel=regel)
        assert [d.kind.code for d in parse_regeling(kop).diagnostics if d.is_fout] == ["RU224"]


class TestVerledenTijd:
    """A municipality of a time that is not said."""

    @pytest.mark.parametrize(
        "definitie",
        [
            "de gemeente waar hij zijn woonadres had",
            "de gemeente waar hij woonde",
            "de gemeente waar de cliënt ingeschreven stond",
            "de gemeente waar hij zijn woonadres heeft gehad",
            "de gemeente waar hij heeft gewoond",
            "de gemeente die de regie voerde",
        ],
    )
    def test_refused(self, definitie: str) -> None:
        """On what day it was so is not said; the day of now is another."""
        kop = KOP.format(herkomst=definitie, regel=HUISVESTING)
        assert [d.kind.code for d in parse_regeling(kop).diagnostics if d.is_fout] == ["RU224"]

    def test_last(self) -> None:
        """*Zijn laatste woonadres* is the last one before the stay, as *het laatst* is."""
        kop = KOP.format(herkomst="de gemeente waar de cliënt zijn laatste woonadres had", regel=HUISVESTING)
        vol = "wiens adressen volledig bekend zijn van 1 januari 2005 tot 2 maart 2025"
        wel = voorbeeld(1, (ADRES, VERBLIJF, vol), "dan is Houten verantwoordelijk voor de huisvesting")
        assert mislukt(kop + wel) == []
