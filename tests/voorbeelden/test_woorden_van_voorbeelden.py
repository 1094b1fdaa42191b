"""What an example can say of stays that were not, addresses that nobody knows, powers, and questions of the text."""

from __future__ import annotations

import re

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.voorbeelden.toets import toets

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.
{gegevens}
Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het verblijf in beschermd wonen zijn
   woonadres had.

Artikel 2. Regels

{regels}

Voorbeeld "bedacht"
Gegeven een cliënt
{feiten}
en peildatum 1 maart 2026
dan {verwacht}.
"""
URGENTIE = "krijgt de cliënt urgentie"
GEEN_URGENTIE = "krijgt de cliënt geen urgentie"
KORT = "1. De cliënt krijgt urgentie, indien hij korter dan twee jaar in beschermd wonen heeft verbleven."
NU = "die sinds 1 juni 2025 verblijft in beschermd wonen in Utrecht"


def fouten(regels: str, *feiten: str, verwacht: str = URGENTIE, gegevens: str = "") -> list[str]:
    """Return the errors of a text with an example, with their hints; else what the example expects and did not get."""
    deel = f"\nGegevens\n\n{gegevens}\n" if gegevens else ""
    tekst = KOP.format(regels=regels, feiten="\n".join(f"  {f}" for f in feiten), verwacht=verwacht, gegevens=deel)
    geladen = parse_regeling(tekst)
    gevonden = [f"{d.kind.code} {d.bericht} {d.hulp}" for d in geladen.diagnostics if d.is_fout]
    if gevonden or geladen.regeling is None:
        return gevonden
    return [f"{anders.verwacht}: {anders.gekregen}" for een in toets(geladen.regeling) for anders in een.afwijkingen]


class TestGeenAnderVerblijf:
    @pytest.mark.parametrize(
        "regel",
        [
            "die niet eerder in een voorziening verbleef",
            "die nooit eerder in een voorziening heeft verbleven",
            "die niet eerder heeft verbleven in een voorziening",
            "die in geen andere voorziening verbleef",
            "die niet in een andere voorziening verbleef",
            "wiens verblijven volledig zijn",
        ],
    )
    def test_all_there_were(self, regel: str) -> None:
        """The stays that the example names are all of them, so a length of stay can be told."""
        assert fouten(KORT, NU, verwacht="is onbepaald of de cliënt urgentie krijgt") == []
        assert fouten(KORT, NU, regel) == []

    def test_left(self) -> None:
        """So can it of who has left."""
        eerder = "die van 1 mei 2020 tot 1 juni 2021 verbleef in beschermd wonen in Utrecht"
        niet = "1. De cliënt krijgt urgentie, indien hij niet in beschermd wonen verblijft."
        assert fouten(niet, eerder, "die niet eerder in een voorziening verbleef") == []

    @pytest.mark.parametrize(
        "regel", ["die nooit in een voorziening verbleef", "die in geen voorziening heeft verbleven"]
    )
    def test_none(self, regel: str) -> None:
        """That there was none is so of a client without a stay, and contradicts one."""
        niet = "1. De cliënt krijgt urgentie, indien hij niet in beschermd wonen verblijft."
        assert fouten(niet, regel) == []
        (fout,) = fouten(niet, regel, NU)
        assert "`die niet eerder in een voorziening verbleef`" in fout

    @pytest.mark.parametrize(
        "regel",
        [
            "die niet eerder in beschermd wonen verbleef",
            "die van 1 mei 2020 tot 1 juni 2021 niet verbleef in beschermd wonen",
        ],
    )
    def test_of_one_kind(self, regel: str) -> None:
        """Of one kind, or of one stretch of time, a record cannot say it: the message tells what it can."""
        (fout,) = fouten(KORT, NU, regel)
        assert "`die niet eerder in een voorziening verbleef`" in fout


def test_nobody_knows_where() -> None:
    """That it cannot be established where somebody lived is that the home before the stay cannot be."""
    regels = (
        "1. De gemeente van herkomst is verantwoordelijk voor de huisvesting.\n"
        "2. Kan de gemeente van herkomst niet worden vastgesteld, dan is de gemeente waar de cliënt zich meldt, "
        "verantwoordelijk voor de huisvesting."
    )
    feiten = (
        "van wie niet kan worden vastgesteld waar hij woonde van 1 mei 2012 tot 1 juni 2025",
        NU,
        "die zich op 20 mei 2025 heeft gemeld in Zeist",
    )
    verwacht = "is Zeist verantwoordelijk voor de huisvesting op grond van artikel 2, tweede lid"
    assert fouten(regels, *feiten, verwacht=verwacht) == []


class TestBevoegdheid:
    MACHT = "1. Het college kan urgentie verlenen aan de cliënt die uitstroomgereed is."

    @pytest.mark.parametrize(
        ("regel", "verwacht"),
        [
            ("waarbij artikel 2, eerste lid, wordt toegepast", URGENTIE),
            ("waarbij artikel 2 is toegepast", URGENTIE),
            ("bij wie het college artikel 2, eerste lid, toepast", URGENTIE),
            ("bij wie het college op 1 februari 2026 artikel 2, eerste lid, heeft toegepast", URGENTIE),
            ("waarbij artikel 2, eerste lid, niet wordt toegepast", GEEN_URGENTIE),
            ("bij wie het college artikel 2, eerste lid, niet toepast", GEEN_URGENTIE),
        ],
    )
    def test_used(self, regel: str, verwacht: str) -> None:
        """A power that is used, or is not, is said by its place."""
        assert fouten(self.MACHT, "die uitstroomgereed is", regel, verwacht=verwacht) == []

    def test_withdrawn(self) -> None:
        """The power to withdraw has a day."""
        regels = (
            "1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n"
            "2. Het college kan de urgentie intrekken, indien de cliënt een passende woning heeft geweigerd."
        )
        feiten = (
            "aan wie op 1 februari 2026 urgentie is verleend",
            "die op 10 februari 2026 een passende woning heeft geweigerd",
            "waarbij artikel 2, tweede lid, op 20 februari 2026 wordt toegepast",
        )
        assert fouten(regels, *feiten, verwacht="is de urgentie niet geldig") == []

    def test_none_there(self) -> None:
        """A place without a power is reported, with where there is one."""
        regels = f"{self.MACHT}\n2. De cliënt krijgt geen urgentie, indien hij schulden heeft."
        (fout,) = fouten(regels, "waarbij artikel 2, tweede lid, wordt toegepast")
        assert "`artikel 2, eerste lid`" in fout

    def test_what_is_needed(self) -> None:
        """An example that does not say so is told how to."""
        (anders,) = fouten(self.MACHT, "die uitstroomgereed is")
        assert "`waarbij artikel 2, eerste lid, wordt toegepast`" in anders or "`waarbij artikel 2 wordt" in anders


class TestWoordenVanDeTekst:
    SCHADELIJK = "terugkeer naar Houten {}schadelijk is voor het herstel van de cliënt"

    @pytest.mark.parametrize("voor", ["", "naar het oordeel van het college "])
    @pytest.mark.parametrize("wie", ["voor wie ", "van wie "])
    def test_unknown_words(self, voor: str, wie: str) -> None:
        """Words that the text alone knows answer its question in an example too."""
        regel = f"1. De cliënt krijgt urgentie, indien {voor}{self.SCHADELIJK.format('')}."
        assert fouten(regel, wie + self.SCHADELIJK.format("")) == []
        assert fouten(regel, wie + self.SCHADELIJK.format("niet "), verwacht=GEEN_URGENTIE) == []

    def test_judged(self) -> None:
        """So do they after who judged."""
        regel = f"1. De cliënt krijgt urgentie, indien naar het oordeel van het college {self.SCHADELIJK.format('')}."
        wie = "over wie het college heeft geoordeeld dat "
        assert fouten(regel, wie + self.SCHADELIJK.format("")) == []
        assert fouten(regel, wie + self.SCHADELIJK.format("niet "), verwacht=GEEN_URGENTIE) == []
        assert fouten(regel, f"over wie het college niet heeft geoordeeld dat {self.SCHADELIJK.format('')}")

    @pytest.mark.parametrize(
        ("artikel", "regel", "verwacht"),
        [
            ("de aanvraag niet tijdig is aangevuld", "van wie de aanvraag niet tijdig is aangevuld", URGENTIE),
            ("de aanvraag niet tijdig is aangevuld", "van wie de aanvraag tijdig is aangevuld", GEEN_URGENTIE),
            ("de urgentie op grond van onjuiste gegevens is verleend",
             "van wie de urgentie niet op grond van onjuiste gegevens is verleend", GEEN_URGENTIE),
            ("de urgentie op grond van onjuiste gegevens is verleend",
             "van wie de urgentie op grond van onjuiste gegevens is verleend", URGENTIE),
            ("hij bij een ouder of ander familielid kan wonen", "die bij een ouder of ander familielid kan wonen",
             URGENTIE),
            ("hij geen begeleiding wil", "die begeleiding wil", GEEN_URGENTIE),
            ("hij geen begeleiding wil", "die geen begeleiding wil", URGENTIE),
        ],
    )  # fmt: skip
    def test_opposite(self, artikel: str, regel: str, verwacht: str) -> None:
        """What the text asks with a denial in it has an opposite."""
        assert fouten(f"1. De cliënt krijgt urgentie, indien {artikel}.", regel, verwacht=verwacht) == []

    def test_other_words(self) -> None:
        """What no article asks is told to be just that."""
        (fout,) = fouten("1. De cliënt krijgt urgentie, indien hij werkt.", "die niet meewerkt")
        assert "geen artikel vraagt dit in deze woorden" in fout


@pytest.mark.parametrize(
    "naam",
    ["is dit convenant", "zijn deze afspraken", "is deze verordening", "zijn deze beleidsregels", "is deze afspraak"],
)
def test_name_of_the_text(naam: str) -> None:
    """Each name for the text itself will do where it must not apply."""
    regels = "1. Dit convenant is niet van toepassing op cliënten jonger dan 18 jaar.\n2. " + KORT[3:]
    verwacht = f"{naam} niet van toepassing op de huisvesting"
    assert not any(fout.startswith("RU") for fout in fouten(regels, "geboren op 1 mei 2015", verwacht=verwacht))
    verwacht = f"{naam} niet van toepassing"
    assert not any(fout.startswith("RU") for fout in fouten(regels, "geboren op 1 mei 2015", verwacht=verwacht))


@pytest.mark.parametrize(
    ("gegeven", "zo"),
    [
        ("nationaliteit: de cliënt heeft de Nederlandse nationaliteit (ja of nee)",
         "`die de Nederlandse nationaliteit heeft`"),
        ("nationaliteit: de nationaliteit van de cliënt (datum)", "`met nationaliteit 1 april 2025`"),
    ],
)  # fmt: skip
def test_declared_fact(gegeven: str, zo: str) -> None:
    """A line with the name of a declared fact is told how that fact is said, and not to declare it again."""
    (fout,) = fouten("1. De cliënt krijgt urgentie, indien hij werkt.", "die nationaliteit heeft", gegevens=gegeven)
    assert zo in fout
    assert "voeg het toe" not in fout


CLAUSULES = (
    "begeleiding wil", "bij familie kan wonen", "voor de verhuizing een lening heeft", "een lening heeft bij de bank",
    "bij de bank werkt", "binnen een jaar na vertrek wil terugkeren", "met de buren ruzie heeft", "gemotiveerd is",
    "bij een ouder of ander familielid kan wonen", "aan een verslaving lijdt", "een goede reden heeft",
    "een brommer krijgt", "ernstig ziek is", "bij een ander inwoont", "zich agressief gedraagt",
)  # fmt: skip


@pytest.mark.parametrize("clausule", CLAUSULES)
@pytest.mark.parametrize("ontkend", [False, True])
def test_declaration_offered(clausule: str, *, ontkend: bool) -> None:
    """A line for Gegevens that a question offers, done literally, changes no outcome."""
    kaal = " een " not in f" {clausule}"
    niet = f"niet {clausule}" if kaal else f" {clausule}".replace(" een ", " geen ", 1).strip()
    if clausule == "begeleiding wil":
        niet = "geen begeleiding wil"
    regel = f"1. De cliënt krijgt urgentie, indien hij {niet if ontkend else clausule}."
    tekst = KOP.format(regels=regel, feiten=f"  die {clausule}", verwacht=URGENTIE, gegevens="")
    gevonden = [
        hint[1]
        for d in parse_regeling(tekst).diagnostics
        if (hint := re.search(r"zet dan onder Gegevens: `([^`]+)`", d.hulp))
    ]
    for regel_voor_gegevens in gevonden:
        for feit in (clausule, niet):
            for verwacht in (URGENTIE, GEEN_URGENTIE):
                zonder = fouten(regel, f"die {feit}", verwacht=verwacht)
                met = fouten(regel, f"die {feit}", verwacht=verwacht, gegevens=regel_voor_gegevens)
                assert bool(zonder) == bool(met), (feit, regel_voor_gegevens, zonder, met)


@pytest.mark.parametrize(
    ("clausule", "regel"),
    [
        ("geen begeleiding wil", "begeleiding: de cliënt wil begeleiding (ja of nee)"),
        ("bij familie kan wonen", "bij familie wonen: de cliënt kan bij familie wonen (ja of nee)"),
        ("ernstig ziek is", "ernstig ziek: de cliënt is ernstig ziek (ja of nee)"),
        ("aan een verslaving lijdt", "aan een verslaving lijdt: de cliënt lijdt aan een verslaving (ja of nee)"),
    ],
)
def test_declaration_is_a_main_clause(clausule: str, regel: str) -> None:
    """It has the order of a main clause, of which a question can be made that reads well."""
    zin = f"1. De cliënt krijgt urgentie, indien hij {clausule}."
    tekst = KOP.format(regels=zin, feiten=f"  die {clausule}", verwacht=URGENTIE, gegevens="")
    assert any(f"`{regel}`" in d.hulp for d in parse_regeling(tekst).diagnostics)
    met = parse_regeling(
        KOP.format(regels=zin, feiten=f"  die {clausule}", verwacht=URGENTIE, gegevens=f"\nGegevens\n\n{regel}\n")
    )
    (gegeven,) = met.of_fout().gegevens
    _, _, vorm = regel.removesuffix(" (ja of nee)").partition(": de cliënt ")
    werkwoord, _, rest = vorm.partition(" ")
    assert gegeven.vraag == f"{werkwoord.capitalize()} de cliënt {rest}?"
