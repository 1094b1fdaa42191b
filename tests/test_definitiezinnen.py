"""Terms that an ordinary sentence defines, with the same result as under *Begrippen*."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, TekstBegrip, VoorwaardeBegrip, VoorzieningBegrip
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.regels import OpenRegel, Regel
from regio_uitstroom.model.voorwaarden import FeitIs, Fictief
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.format import format_text
from regio_uitstroom.voorbeelden import toets

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Baarn, Houten, Soest, Utrecht en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in opvang, beschermd wonen of een penitentiaire inrichting{meer}.

Artikel 2. Zinnen

{zinnen}

Artikel 3. Regels

{regels}
"""
HUISVESTING = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt."
URGENTIE = "De cliënt krijgt urgentie, indien hij {wat}."
MELDT = "de gemeente waar de cliënt zich meldt"
ADRES = "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had"


def tekst(zinnen: str, regels: str = HUISVESTING, meer: str = "") -> str:
    """Return an agreement with sentences, rules and more terms under *Begrippen*."""
    onder = f";\nb. {meer}" if meer else ""
    return KOP.format(zinnen=zinnen, regels=regels, meer=onder)


def meldingen(geheel: str) -> tuple[Diagnostic, ...]:
    """Return the findings on a text."""
    return parse_regeling(geheel, name="bedacht").diagnostics


def fouten(geheel: str) -> list[str]:
    """Return the codes of the mistakes in a text."""
    return [een.kind.code for een in meldingen(geheel) if een.is_fout]


def begrip(geheel: str, naam: str) -> Begrip:
    """Return a term of a text without mistakes."""
    return parse_regeling(geheel, name="bedacht").of_fout().begrip(naam)


def regel(geheel: str, artikel: str) -> Regel:
    """Return the one rule of an article."""
    gelezen = parse_regeling(geheel, name="bedacht").of_fout()
    (een,) = [r for r in gelezen.regels if r.citaat.artikel == artikel]
    return een


def bronnen(een: Begrip) -> list[Gemeentebron]:
    """Return what the steps of a term for a municipality give."""
    assert isinstance(een, GemeenteBegrip)
    return [stap.bron for stap in een.stappen]


GEMEENTE = [
    "Gemeente van herkomst is {wat}.",
    "De gemeente van herkomst is {wat}.",
    "De gemeente van herkomst is in dit convenant {wat}.",
    "In dit convenant is de gemeente van herkomst {wat}.",
    "Voor de toepassing van dit convenant is gemeente van herkomst {wat}.",
    "Als gemeente van herkomst wordt aangemerkt {wat}.",
    "Als gemeente van herkomst wordt in dit convenant aangemerkt: {wat}.",
    "Als gemeente van herkomst wordt {wat} aangemerkt.",
    "Als gemeente van herkomst geldt {wat}.",
    "In dit convenant wordt als gemeente van herkomst beschouwd {wat}.",
    "In dit convenant geldt als gemeente van herkomst {wat}.",
    "Onder gemeente van herkomst wordt verstaan: {wat}.",
    "Onder de gemeente van herkomst wordt in dit convenant verstaan {wat}.",
    "Onder gemeente van herkomst verstaan partijen {wat}.",
    "In dit convenant wordt onder gemeente van herkomst verstaan {wat}.",
    "In dit convenant verstaan partijen onder gemeente van herkomst: {wat}.",
    "In dit convenant wordt verstaan onder gemeente van herkomst: {wat}.",
    "In dit convenant wordt verstaan onder de gemeente van herkomst {wat}.",
    "Gemeente van herkomst: {wat}.",
    "1. Gemeente van herkomst: {wat}.",
    "Met gemeente van herkomst wordt bedoeld: {wat}.",
]
ACHTERAF = [
    "{Wat}, geldt als gemeente van herkomst.",
    "{Wat} wordt aangemerkt als gemeente van herkomst.",
    "{Wat}, wordt in dit convenant als gemeente van herkomst aangemerkt.",
]


class TestGemeente:
    @pytest.mark.parametrize("vorm", [*GEMEENTE, *ACHTERAF])
    @pytest.mark.parametrize("wat", [MELDT, ADRES])
    def test_the_same_as_under_begrippen(self, vorm: str, wat: str) -> None:
        """The sentence gives what its description gives under *Begrippen*."""
        onder = tekst("De cliënt krijgt urgentie.", meer=f"gemeente van herkomst: {wat}")
        zin = vorm.format(wat=wat, Wat=wat[0].upper() + wat[1:])
        assert bronnen(begrip(tekst(zin), "gemeente van herkomst")) == bronnen(begrip(onder, "gemeente van herkomst"))

    def test_the_place_of_the_sentence(self) -> None:
        """The term is cited as its sentence; beside a rule in one lid each is a volzin."""
        geheel = tekst(f"1. De gemeente van herkomst is {MELDT}. {HUISVESTING}", regels="De cliënt krijgt urgentie.")
        een, ander = begrip(geheel, "gemeente van herkomst").citaat, regel(geheel, "2").citaat
        assert [een.tekst, ander.tekst] == [
            "artikel 2, eerste lid, eerste volzin",
            "artikel 2, eerste lid, tweede volzin",
        ]

    def test_steps(self) -> None:
        """A list of steps after the colon is one."""
        zin = (
            f"Onder gemeente van herkomst wordt verstaan:\n1°. {ADRES};\n"
            f"2°. indien dit niet kan worden vastgesteld: {MELDT}."
        )
        assert len(bronnen(begrip(tekst(zin), "gemeente van herkomst"))) == 2

    def test_twice(self) -> None:
        """Beside the same term under *Begrippen*, and beside another sentence, it is a second definition."""
        zin = f"De gemeente van herkomst is {MELDT}."
        assert fouten(tekst(zin, meer=f"gemeente van herkomst: {ADRES}")) == ["RU208"]
        assert fouten(tekst(f"1. {zin}\n2. Als gemeente van herkomst geldt {ADRES}.")) == ["RU208"]

    @pytest.mark.parametrize("wat", ["de gemeente waar de cliënt kwiebelt", "de gemeente waar de zon schijnt"])
    def test_what_cannot_be_read(self, wat: str) -> None:
        """A description that is not read gives the message that it gives under *Begrippen*, and is no open rule."""
        onder = fouten(tekst("De cliënt krijgt urgentie.", meer=f"gemeente van herkomst: {wat}"))
        assert onder
        assert fouten(tekst(f"De gemeente van herkomst is {wat}.")) == onder

    @pytest.mark.parametrize(
        "hoe",
        [
            "als ingezetene stond ingeschreven",
            "met een woonadres stond ingeschreven",
            "als ingezetene met een woonadres in de basisregistratie personen stond ingeschreven",
        ],
    )
    def test_registered_as_a_resident(self, hoe: str) -> None:
        """Who is registered as a resident has a woonadres there."""
        zin = "Gemeente van herkomst is de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf {}."
        gevonden = [evolve(een, tekst="") for een in bronnen(begrip(tekst(zin.format(hoe)), "gemeente van herkomst"))]
        gewoon = [
            evolve(een, tekst="")
            for een in bronnen(begrip(tekst(zin.format("zijn woonadres had")), "gemeente van herkomst"))
        ]
        assert gevonden == gewoon

    def test_at_a_briefadres(self) -> None:
        """A briefadres is no woonadres: what says it is registered so, is refused."""
        zin = "Gemeente van herkomst is de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf met een briefadres stond ingeschreven."
        assert "RU108" in fouten(tekst(zin))

    def test_a_need_of_help(self) -> None:
        """Who turns to a municipality with a need, turns to it."""
        zin = "De gemeente van herkomst is de gemeente waar de cliënt zich met een hulpvraag meldt."
        een = begrip(tekst(zin), "gemeente van herkomst")
        assert bronnen(een) == bronnen(begrip(tekst(f"De gemeente van herkomst is {MELDT}."), "gemeente van herkomst"))

    @pytest.mark.parametrize(
        ("wat", "code", "wel"),
        [
            ("de gemeente waar de cliënt het langst heeft gewoond", "RU224", "in de drie jaar voorafgaand aan"),
            ("de gemeente waar hij in de laatste drie jaar het langst stond ingeschreven", "RU224", "voorafgaand aan"),
            ("de gemeente waar de cliënt het langst heeft verbleven", "RU101", "het langst zijn woonadres had"),
            ("de gemeente waar de cliënt voor het eerst heeft gewoond", "RU101", "zich voor het eerst heeft gemeld"),
            ("de gemeente waar de cliënt als eerste heeft verbleven", "RU101", "zich voor het eerst heeft gemeld"),
            (
                "de gemeente waar de cliënt in de laatste drie jaar ten minste twee jaar woonde",
                "RU224",
                "in de drie jaar voorafgaand aan",
            ),
        ],
    )
    def test_how_long(self, wat: str, code: str, wel: str) -> None:
        """An origin by how long, of which it is not told within what time, is refused, with what to write."""
        onder = tekst("Het college informeert de cliënt.", meer=f"gemeente van herkomst: {wat}")
        zin = tekst(f"De gemeente van herkomst is {wat}.")
        stap = tekst(f"Heeft de cliënt geen woonadres, dan is de gemeente van herkomst {wat}.")
        for geheel in (onder, zin, stap):
            (fout,) = [een for een in meldingen(geheel) if een.is_fout]
            assert fout.kind.code == code
            assert wel in fout.hulp

    def test_a_term_of_the_text(self) -> None:
        """A municipality that the language has no word for can be defined so."""
        regels = "De thuisgemeente is verantwoordelijk voor de huisvesting van de cliënt."
        assert bronnen(begrip(tekst(f"De thuisgemeente is {MELDT}.", regels), "thuisgemeente"))


class TestAndereBegrippen:
    @pytest.mark.parametrize(
        "zin",
        [
            "Onder ingezetene wordt verstaan degene die een jaar in Houten heeft gewoond.",
            "Onder ingezetene wordt verstaan: de cliënt die een jaar in Houten heeft gewoond.",
            "Ingezetene is de persoon die een jaar in Houten heeft gewoond.",
            "Een ingezetene is de cliënt die een jaar in Houten heeft gewoond.",
            "Als ingezetene wordt aangemerkt de cliënt die een jaar in Houten heeft gewoond.",
            "De cliënt die een jaar in Houten heeft gewoond, wordt aangemerkt als ingezetene.",
            "De cliënt die een jaar in Houten heeft gewoond, geldt als ingezetene.",
            "In dit convenant wordt verstaan onder ingezetene: de cliënt die een jaar in Houten heeft gewoond.",
            "1. Ingezetene: de cliënt die een jaar in Houten heeft gewoond.",
        ],
    )
    def test_a_group(self, zin: str) -> None:
        """A group of clients is the term that it is under *Begrippen*."""
        regels = URGENTIE.format(wat="ingezetene is")
        onder = tekst(
            "Het college informeert de cliënt.", regels, "ingezetene: de cliënt die een jaar in Houten heeft gewoond"
        )
        een, ander = begrip(tekst(zin, regels), "ingezetene"), begrip(onder, "ingezetene")
        assert isinstance(een, VoorwaardeBegrip)
        assert isinstance(ander, VoorwaardeBegrip)
        assert een.voorwaarde == ander.voorwaarde

    @pytest.mark.parametrize("zin", ["Economisch gebonden is de persoon die een arbeidsovereenkomst heeft."])
    def test_what_somebody_is(self, zin: str) -> None:
        """So is what somebody is called."""
        geheel = tekst(zin, URGENTIE.format(wat="economisch gebonden is"))
        assert isinstance(begrip(geheel, "economisch gebonden"), VoorwaardeBegrip)

    def test_a_condition(self) -> None:
        """A condition after *verstaan onder* is one."""
        zin = "Onder regiobinding wordt verstaan: de cliënt heeft een jaar in Houten gewoond."
        geheel = tekst(zin, URGENTIE.format(wat="regiobinding heeft"))
        assert isinstance(begrip(geheel, "regiobinding"), VoorwaardeBegrip)

    def test_facilities(self) -> None:
        """So are facilities."""
        zin = "Onder verblijf elders wordt verstaan verblijf in crisisopvang."
        geheel = tekst(zin, URGENTIE.format(wat="uitstroomt uit verblijf elders"))
        assert isinstance(begrip(geheel, "verblijf elders"), VoorzieningBegrip)

    def test_text(self) -> None:
        """Who does something is kept as text."""
        zin = "Onder uitstroompunt wordt verstaan: de organisatie die de uitstroom coördineert."
        geheel = tekst(zin, "Het uitstroompunt informeert de cliënt.")
        assert isinstance(begrip(geheel, "uitstroompunt"), TekstBegrip)

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt die uitstroomgereed is, wordt aangemerkt als ingezetene.",
            "De cliënt die uitstroomgereed is, wordt geacht ingezetene te zijn.",
        ],
    )
    def test_a_fiction(self, zin: str) -> None:
        """What stands under *Begrippen* already, somebody can count as: that is a fiction."""
        onder = "ingezetene: de cliënt die een jaar in Houten heeft gewoond"
        geheel = tekst(zin, URGENTIE.format(wat="ingezetene is"), onder)
        een = begrip(geheel, "ingezetene")
        assert isinstance(een, VoorwaardeBegrip)
        assert isinstance(een.voorwaarde, Fictief)

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt wordt aangemerkt als ingezetene.",
            "De cliënt wordt gelijkgesteld met een cliënt die uitstroomgereed is.",
        ],
    )
    def test_a_fiction_of_everybody(self, zin: str) -> None:
        """A fiction says of whom it is: without that it would decide nothing, without a word."""
        onder = "ingezetene: de cliënt die een jaar in Houten heeft gewoond"
        assert fouten(tekst(zin, URGENTIE.format(wat="ingezetene is"), onder)) == ["RU234"]

    def test_not_used(self) -> None:
        """What nothing in the text names again is no term by *is* alone."""
        geheel = tekst("Bezitloos is de persoon die geen inkomen heeft.", URGENTIE.format(wat="uitstroomgereed is"))
        gelezen = parse_regeling(geheel, name="bedacht").regeling
        assert gelezen is None or all(een.naam != "bezitloos" for een in gelezen.begrippen)


class TestSprake:
    """Sentences that say when there is something of a client."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Van maatschappelijke binding is sprake als de cliënt ten minste zes jaar in Houten heeft gewoond.",
            "Er is sprake van maatschappelijke binding, indien de cliënt ten minste zes jaar in Houten heeft gewoond.",
            "Maatschappelijke binding is aanwezig wanneer de cliënt ten minste zes jaar in Houten heeft gewoond.",
        ],
    )
    def test_the_same_as_a_definition(self, zin: str) -> None:
        """Such a sentence defines the term that the rules use; it is not kept beside a question."""
        regels = URGENTIE.format(wat="maatschappelijke binding heeft")
        gewoon = "Onder maatschappelijke binding wordt verstaan: de cliënt heeft ten minste zes jaar in Houten gewoond."
        een, ander = (begrip(tekst(wat, regels), "maatschappelijke binding") for wat in (zin, gewoon))
        assert isinstance(een, VoorwaardeBegrip)
        assert isinstance(ander, VoorwaardeBegrip)
        assert een.voorwaarde is not None
        assert ander.voorwaarde is not None
        assert een.voorwaarde == evolve(ander.voorwaarde, tekst=een.voorwaarde.tekst)

    @pytest.mark.parametrize(
        "kop",
        [
            "Van maatschappelijke binding is sprake als de cliënt",
            "Onder maatschappelijke binding wordt verstaan: de cliënt",
        ],
    )
    def test_list(self, kop: str) -> None:
        """Its conditions may be a list."""
        regels = URGENTIE.format(wat="maatschappelijke binding heeft")
        lijst = "a. ten minste zes jaar in Houten heeft gewoond; of\nb. uitstroomgereed is."
        gewoon = "Onder maatschappelijke binding wordt verstaan: degene die"
        een, ander = (
            begrip(
                tekst(f"{wat}:\n{lijst}", regels.replace("maatschappelijke binding heeft", wie)),
                "maatschappelijke binding",
            )
            for wat, wie in ((kop, "maatschappelijke binding heeft"), (gewoon, "uitstroomgereed is"))
        )
        assert isinstance(een, VoorwaardeBegrip)
        assert isinstance(ander, VoorwaardeBegrip)
        assert een.voorwaarde == ander.voorwaarde

    @pytest.mark.parametrize("naam", ["urgentie", "verantwoordelijkheid", "een weigering"])
    def test_not_of_what_the_rules_say(self, naam: str) -> None:
        """What rules give or what a record holds is no term that a text brings."""
        assert fouten(tekst(f"Van {naam} is sprake als de cliënt uitstroomgereed is.")) == ["RU144"]

    def test_a_word_of_the_language(self) -> None:
        """Where the word keeps its meaning a person says what the sentence adds: it is not passed over."""
        assert isinstance(
            regel(
                tekst(
                    "Van een gezin is sprake als de cliënt kinderen heeft.", URGENTIE.format(wat="uitstroomgereed is")
                ),
                "2",
            ),
            OpenRegel,
        )


class TestInWoorden:
    """Definitions that no rule computes with."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Onder zoekgebied wordt verstaan het gebied waarbinnen de urgentieverklaring geldig is.",
            "Onder uitstroom wordt verstaan het verlaten van een instelling om zelfstandig te gaan wonen.",
        ],
    )
    def test_kept_with_a_warning(self, zin: str) -> None:
        """A term that no rule names, and a word that keeps its meaning, may be described in any words."""
        gemeld = [
            een for een in meldingen(tekst(zin, URGENTIE.format(wat="uitstroomgereed is"))) if een.kind.code == "RU157"
        ]
        assert [een.is_fout for een in gemeld] == [False]
        assert "de omschrijving wordt getoond" in gemeld[0].hulp
        assert isinstance(begrip(tekst(zin, URGENTIE.format(wat="uitstroomgereed is")), zin.split()[1]), TekstBegrip)

    @pytest.mark.parametrize(
        ("zin", "wat"),
        [
            (
                "Onder zoekgebied wordt verstaan het gebied waarbinnen de urgentieverklaring geldig is.",
                "in het zoekgebied woont",
            ),
            ("Onder lotscan wordt verstaan: kijken wat er nodig is.", "een lotscan heeft"),
        ],
    )
    def test_asked_where_a_rule_names_it(self, zin: str, wat: str) -> None:
        """What a rule names and nobody can compute is asked of a person; the definition says that it is not tried."""
        geheel = tekst(zin, URGENTIE.format(wat=wat))
        assert fouten(geheel) == []
        (gemeld,) = [een for een in meldingen(geheel) if een.kind.code == "RU157"]
        assert "wordt ernaar gevraagd" in gemeld.hulp
        assert isinstance(regel(geheel, "3").voorwaarde, FeitIs)

    def test_the_area_of_the_text(self) -> None:
        """*De regio* is the territory of the parties in every rule: that may be said, and nothing else."""
        regels = URGENTIE.format(wat="in de regio woont")
        goed = tekst("Onder regio wordt verstaan het grondgebied van de deelnemende gemeenten.", regels)
        assert fouten(goed) == []
        assert regel(goed, "3").voorwaarde == regel(tekst("Partijen werken samen.", regels), "3").voorwaarde
        assert "RU129" in fouten(tekst("Onder regio wordt verstaan de provincie.", regels))

    @pytest.mark.parametrize(
        "zin",
        [
            "Met regio bedoelen wij de zes gemeenten die hun handtekening onder dit convenant hebben gezet.",
            "Onder regio verstaan wij de gemeenten die dit convenant hebben ondertekend.",
            "Onder regio wordt verstaan alle gemeenten die partij zijn bij dit convenant.",
            "Onder regio wordt verstaan de deelnemende gemeenten die dit convenant ondertekenen.",
        ],
    )
    def test_the_area_by_who_signed(self, zin: str) -> None:
        """The municipalities that signed are the parties: the region keeps its meaning."""
        regels = URGENTIE.format(wat="in de regio woont")
        assert fouten(tekst(zin, regels)) == []
        assert regel(tekst(zin, regels), "3").voorwaarde == regel(tekst("Partijen overleggen.", regels), "3").voorwaarde

    @pytest.mark.parametrize(
        "wie", ["kleine gemeenten die dit convenant hebben", "gemeenten die dit convenant niet hebben"]
    )
    def test_another_area(self, wie: str) -> None:
        """Some of them, or others, are not the region: that stays an error."""
        assert fouten(
            tekst(f"Onder regio wordt verstaan de {wie} ondertekend.", URGENTIE.format(wat="in de regio woont"))
        )

    @pytest.mark.parametrize(
        "wat",
        [
            "de situatie waarin de cliënt zelfstandig kan wonen",
            "de door de zorgaanbieder vastgestelde en door het college bevestigde situatie waarin hij kan wonen",
        ],
    )
    def test_ready_is_in_the_record(self, wat: str) -> None:
        """Since when a client is *uitstroomgereed*, is in the record: a description of it in words is shown."""
        geheel = tekst(f"Onder uitstroomgereed wordt verstaan {wat}.", URGENTIE.format(wat="uitstroomgereed is"))
        assert fouten(geheel) == []
        (gemeld,) = [een for een in meldingen(geheel) if een.kind.code == "RU157"]
        assert "zijn eigen betekenis" in gemeld.hulp
        plat = tekst("Partijen werken samen.", URGENTIE.format(wat="uitstroomgereed is"))
        assert regel(geheel, "3").voorwaarde == regel(plat, "3").voorwaarde

    @pytest.mark.parametrize("wat", ["dakloos", "zelfredzaam", "economisch gebonden"])
    def test_a_word_that_is_asked(self, wat: str) -> None:
        """What a person is asked about keeps its question beside a description without an article."""
        zin = f"Onder {wat} wordt verstaan: zonder eigen woning en niet in staat daar een te vinden."
        geheel = tekst(zin, URGENTIE.format(wat=f"{wat} is"))
        assert fouten(geheel) == []
        plat = tekst("Partijen werken samen.", URGENTIE.format(wat=f"{wat} is"))
        assert regel(geheel, "3").voorwaarde == regel(plat, "3").voorwaarde

    @pytest.mark.parametrize(
        "zin",
        [
            "Onder huishouden wordt verstaan een alleenstaande, dan wel twee of meer personen die een duurzame gemeenschappelijke huishouding voeren.",
            "Onder economische binding wordt verstaan: de cliënt verricht achttien uur per week betaalde arbeid in de regio, op basis van een arbeidsovereenkomst.",
            "Onder mantelzorg wordt verstaan: hetgeen daaronder wordt verstaan in artikel 1.1.1 van de Wet maatschappelijke ondersteuning 2015.",
            "Onder regulier woningzoekende wordt verstaan een woningzoekende die geen urgentie heeft.",
            "Onder opvanghuis wordt verstaan: een voorziening voor vrouwenopvang die door een van de gemeenten wordt gecontracteerd.",
        ],
    )
    def test_a_kind_that_cannot_be_read(self, zin: str) -> None:
        """A description that begins as what the rules compute with, and goes on otherwise, is kept where no rule names it."""
        geheel = tekst(zin, URGENTIE.format(wat="uitstroomgereed is"))
        assert fouten(geheel) == []
        assert "RU157" in [een.kind.code for een in meldingen(geheel)]

    @pytest.mark.parametrize(
        ("zin", "wat"),
        [
            ("Onder uitstroomgereed wordt verstaan: zonder begeleiding kunnen wonen.", "uitstroomgereed is"),
            ("Onder kinderen wordt verstaan: alle kinderen tot 21 jaar.", "kinderen heeft"),
            ("Onder economische binding wordt verstaan: werken in de regio.", "economische binding heeft"),
        ],
    )
    def test_a_word_that_the_record_may_tell(self, zin: str, wat: str) -> None:
        """What a client is or has is computed or asked in its own words: another meaning is no text to be shown."""
        assert "RU129" in fouten(tekst(zin, URGENTIE.format(wat=wat)))

    def test_named_in_the_plural(self) -> None:
        """A term of more words is named by its plural too: its definition is not kept beside the rule that names it."""
        zin = (
            "Onder slachtoffer van huiselijk geweld wordt verstaan: een persoon die kwiebelt en waarvan de zon schijnt."
        )
        assert fouten(tekst(zin, "Slachtoffers van huiselijk geweld krijgen urgentie."))

    @pytest.mark.parametrize("naam", ["gemeente van herkomst", "doelgroep", "cliënt"])
    def test_what_the_rules_need(self, naam: str) -> None:
        """For whom a text is, and which municipality it means, is never only shown."""
        assert fouten(
            tekst(
                f"Onder {naam} wordt verstaan degene die kwiebelt en waarvan de zon schijnt.", "Partijen werken samen."
            )
        )

    @pytest.mark.parametrize("naam", ["urgentie", "huisvesting"])
    @pytest.mark.parametrize("wat", ["organisatie die woningen toewijst", "de cliënt heeft een verklaring"])
    def test_no_other_meaning(self, naam: str, wat: str) -> None:
        """A word that the rules compute with is made no organisation, and nothing that a client is or has."""
        assert "RU129" in fouten(tekst(f"Onder {naam} wordt verstaan: {wat}."))

    @pytest.mark.parametrize(
        "wat",
        [
            "een door het college erkende aanbieder van opvang, die partij is bij dit convenant",
            "een partij die woningen verhuurt",
            "persoon of organisatie die zorg biedt",
        ],
    )
    def test_who_does_something(self, wat: str) -> None:
        """The noun behind its adjectives tells that it is somebody who acts."""
        een = begrip(
            tekst(f"Onder zorgpartner wordt verstaan {wat}.", URGENTIE.format(wat="uitstroomgereed is")), "zorgpartner"
        )
        assert isinstance(een, TekstBegrip)
        assert een.genus == "actor"


class TestGeenDefinitie:
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst is verantwoordelijk voor de begeleiding van de cliënt.",
            "Verantwoordelijk voor de begeleiding is de gemeente waar de cliënt zich meldt.",
            "De verantwoordelijke gemeente is de gemeente waar de cliënt zich meldt.",
            "Als verantwoordelijke gemeente geldt de gemeente waar de cliënt zich meldt.",
            "De gemeente Zeist is de gemeente die de regie voert.",
            "Elke gemeente is de gemeente waar de cliënt zich meldt.",
            "Als gemeente van herkomst wordt mede aangemerkt de gemeente waar de cliënt zich meldt.",
            "Onder gemeente van herkomst wordt niet verstaan de gemeente waar de cliënt zich meldt.",
            "Onder gemeente van herkomst wordt mede verstaan de gemeente waar de cliënt zich meldt.",
            "Voor de toepassing van dit artikel wordt onder gemeente van herkomst verstaan: de gemeente waar de cliënt zich meldt.",
            "Voor de toepassing van dit artikel wordt verstaan onder gemeente van herkomst: de gemeente waar de cliënt zich meldt.",
            "In dit convenant wordt mede verstaan onder gemeente van herkomst: de gemeente waar de cliënt zich meldt.",
            "Verantwoordelijke gemeente: de gemeente waar de cliënt zich meldt.",
            "Verantwoordelijk is: de gemeente waar de cliënt zich meldt.",
            "Begeleiding: de gemeente waar de cliënt zich meldt.",
            "Voorrang heeft: de cliënt die een jaar in Houten heeft gewoond.",
            "Urgent is de cliënt die een jaar in Houten heeft gewoond.",
            "Als urgente woningzoekende wordt aangemerkt de cliënt die een jaar in Houten heeft gewoond.",
            "De cliënt die een jaar in Houten heeft gewoond, geldt als urgent woningzoekende.",
            "Kan de gemeente van herkomst niet worden vastgesteld, dan is de gemeente Utrecht verantwoordelijk voor de begeleiding.",
        ],
    )
    def test_no_term(self, zin: str) -> None:
        """A sentence that decides, adds or takes away, or holds in one article, defines no term of the text."""
        onder = f"gemeente van herkomst: {ADRES}"
        codes = fouten(tekst(zin, meer=onder))
        assert "RU208" not in codes
        if not codes:
            gelezen = parse_regeling(tekst(zin, meer=onder), name="bedacht").of_fout()
            assert [een.naam for een in gelezen.begrippen] == ["tijdelijk verblijf", "gemeente van herkomst"]
            assert isinstance(begrip(tekst(zin, meer=onder), "gemeente van herkomst"), GemeenteBegrip)
            assert len(bronnen(gelezen.begrip("gemeente van herkomst"))) == 1

    def test_what_adds_is_left_to_a_person(self) -> None:
        """*Mede* makes a sentence more than a definition: an open rule still."""
        zin = f"Als gemeente van herkomst wordt mede aangemerkt {MELDT}."
        assert isinstance(regel(tekst(zin, meer=f"gemeente van herkomst: {ADRES}"), "2"), OpenRegel)

    def test_toelichting(self) -> None:
        """A sentence of a toelichting defines nothing."""
        zinnen = f"De cliënt krijgt urgentie.\n\nToelichting: De gemeente van herkomst is {MELDT}."
        assert fouten(tekst(zinnen)) == ["RU210"]


AANVULLING = [
    "Kan de gemeente van herkomst niet worden vastgesteld, dan geldt als gemeente van herkomst {wat}.",
    "Kan de gemeente van herkomst niet worden vastgesteld, dan is de gemeente van herkomst {wat}.",
    "Kan deze niet worden vastgesteld, dan geldt als gemeente van herkomst {wat}.",
    "Kan dit niet worden vastgesteld, dan geldt als gemeente van herkomst {wat}.",
    "Kan die gemeente niet worden vastgesteld, dan wordt als gemeente van herkomst aangemerkt {wat}.",
    "Is de gemeente van herkomst niet vast te stellen, dan is de gemeente van herkomst {wat}.",
    "Is de gemeente van herkomst niet bekend, dan is gemeente van herkomst {wat}.",
    "Indien de gemeente van herkomst niet kan worden vastgesteld, geldt als gemeente van herkomst {wat}.",
    "Indien de gemeente van herkomst niet kan worden vastgesteld, geldt {wat} als gemeente van herkomst.",
    "Als deze niet kan worden vastgesteld, wordt {wat}, als gemeente van herkomst aangemerkt.",
]
NIET_VAST = """
Voorbeeld "adres"
Gegeven een cliënt
  met woonadres in Houten van 1 januari 2010 tot 1 mei 2024
  die sinds 1 mei 2024 verblijft in beschermd wonen in Utrecht
  die zich op 2 mei 2024 in Zeist heeft gemeld
en peildatum 1 maart 2025
dan is Houten verantwoordelijk voor de huisvesting.

Voorbeeld "onbekend"
Gegeven een cliënt
  die sinds 1 mei 2024 verblijft in beschermd wonen in Utrecht
  die zich op 2 mei 2024 in Zeist heeft gemeld
en peildatum 1 maart 2025
dan is onbepaald wie verantwoordelijk is voor de huisvesting.

Voorbeeld "geen adres"
Gegeven een cliënt
  die sinds 1 mei 2024 verblijft in beschermd wonen in Utrecht
  wiens adressen volledig bekend zijn van 1 januari 2005 tot 2 maart 2025
  die zich op 2 mei 2024 in Zeist heeft gemeld
en peildatum 1 maart 2025
dan is Zeist verantwoordelijk voor de huisvesting.
"""


class TestAanvulling:
    @pytest.mark.parametrize("vorm", AANVULLING)
    def test_a_step_more(self, vorm: str) -> None:
        """A fall-back in a sentence of its own is a step that counts when the steps before it give nothing."""
        geheel = tekst(vorm.format(wat=MELDT), meer=f"gemeente van herkomst: {ADRES}") + NIET_VAST
        regeling = parse_regeling(geheel, name="bedacht").of_fout()
        assert [f"{r.voorbeeld.naam}: {een}" for r in toets(regeling) for een in r.afwijkingen] == []
        eerste, tweede = bronnen(regeling.begrip("gemeente van herkomst"))
        assert eerste != tweede

    def test_told_with_the_verb_behind(self) -> None:
        """The condition is told as it stands in a subordinate clause."""
        zin = AANVULLING[2].format(wat=MELDT)
        een = begrip(tekst(zin, meer=f"gemeente van herkomst: {ADRES}"), "gemeente van herkomst")
        assert isinstance(een, GemeenteBegrip)
        assert een.stappen[1].voorwaarde is not None
        assert een.stappen[1].voorwaarde.tekst == "de gemeente van herkomst niet kan worden vastgesteld"

    def test_after_a_sentence(self) -> None:
        """It can follow on a sentence that defines the term, in one lid; more of them stand in their order."""
        zinnen = (
            f"1. De gemeente van herkomst is {ADRES}. {AANVULLING[2].format(wat=MELDT)}\n"
            "2. Is ook die gemeente niet vast te stellen, dan is de gemeente van herkomst de gemeente waar de cliënt werkelijk verblijft op het moment van de hulpvraag."
        )
        een = begrip(tekst(zinnen), "gemeente van herkomst")
        assert isinstance(een, GemeenteBegrip)
        eerste, tweede, derde = (stap.citaat for stap in een.stappen)
        assert [eerste.tekst, tweede.tekst, derde.tekst] == [
            "artikel 2, eerste lid, eerste volzin",
            "artikel 2, eerste lid, tweede volzin",
            "artikel 2, tweede lid",
        ]
        assert een.stappen[0].wijkt_voor == {tweede, derde}
        assert een.stappen[1].wijkt_voor == {derde}

    def test_a_condition_of_its_own(self) -> None:
        """With another condition it goes before the steps without one."""
        zin = f"Heeft de cliënt geen vaste woon- of verblijfplaats, dan geldt als gemeente van herkomst {MELDT}."
        een = begrip(tekst(zin, meer=f"gemeente van herkomst: {ADRES}"), "gemeente van herkomst")
        assert isinstance(een, GemeenteBegrip)
        assert een.stappen[0].wijkt_voor == {een.stappen[1].citaat}

    def test_alone(self) -> None:
        """Without a definition, a fall-back describes nothing; a step with a condition of its own does."""
        assert set(fouten(tekst(AANVULLING[0].format(wat=MELDT)))) == {"RU210"}
        zin = f"Heeft de cliënt geen vaste woon- of verblijfplaats, dan geldt als gemeente van herkomst {MELDT}."
        assert len(bronnen(begrip(tekst(zin), "gemeente van herkomst"))) == 1

    def test_left_open(self) -> None:
        """What is left open under *Begrippen* is described twice by it."""
        zin = AANVULLING[0].format(wat=MELDT)
        assert fouten(tekst(zin, meer="gemeente van herkomst: nader te bepalen")) == ["RU208"]


class TestOpmaak:
    @pytest.mark.parametrize("zin", [GEMEENTE[0].format(wat=MELDT), GEMEENTE[-1].format(wat=ADRES)])
    def test_the_formatter_keeps_it(self, zin: str) -> None:
        """The layout of such a sentence does not change what it says."""
        uit, _ = format_text(Source("proef", tekst(zin)))
        assert uit is not None
        assert begrip(uit, "gemeente van herkomst") == begrip(tekst(zin), "gemeente van herkomst")
