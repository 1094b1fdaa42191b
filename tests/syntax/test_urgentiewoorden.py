"""Other words for who gets urgency, and for how one ends: the same rule as in the plain form."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel, Urgentie, Verlenging, Verval
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule that a sentence makes."""
    (een,) = [r for r in parse_regeling(tekst(zin)).of_fout().regels if r.citaat.artikel == "3"]
    return een


KRIJGT = "De cliënt krijgt urgentie, indien hij dagbesteding heeft."
DIE = "De cliënt die dagbesteding heeft, krijgt urgentie."
GEEN = "De cliënt krijgt geen urgentie, indien hij dagbesteding heeft."
VERVALT = "De urgentie vervalt, indien de cliënt een passende woning weigert."
ZODRA = "De urgentie vervalt zodra de cliënt een passende woning weigert."
NA = "De urgentie vervalt na zes maanden."
GELIJK = [
    ("De cliënt is urgent, indien hij dagbesteding heeft.", KRIJGT),
    ("De cliënt is urgent indien hij dagbesteding heeft.", KRIJGT),
    ("Indien de cliënt dagbesteding heeft, is hij urgent.", KRIJGT),
    ("Heeft de cliënt dagbesteding, dan is hij urgent.", KRIJGT),
    ("De cliënt wordt urgent verklaard, indien hij dagbesteding heeft.", KRIJGT),
    ("De cliënt wordt als urgent aangemerkt, indien hij dagbesteding heeft.", KRIJGT),
    ("De cliënt wordt aangemerkt als urgent, indien hij dagbesteding heeft.", KRIJGT),
    ("De cliënt die dagbesteding heeft, is urgent.", DIE),
    ("De cliënt die dagbesteding heeft is urgent.", DIE),
    ("De cliënt die dagbesteding heeft, geldt als urgent.", DIE),
    ("Urgent is de cliënt die dagbesteding heeft.", DIE),
    ("Als urgent wordt aangemerkt de cliënt die dagbesteding heeft.", DIE),
    ("Als urgent woningzoekende wordt aangemerkt de cliënt die dagbesteding heeft.", DIE),
    ("De cliënt die dagbesteding heeft, wordt aangemerkt als urgent woningzoekende.", DIE),
    ("De cliënt is niet urgent, indien hij dagbesteding heeft.", GEEN),
    ("De cliënt wordt niet urgent verklaard, indien hij dagbesteding heeft.", GEEN),
    ("De urgentie eindigt, indien de cliënt een passende woning weigert.", VERVALT),
    ("De urgentie komt te vervallen, indien de cliënt een passende woning weigert.", VERVALT),
    ("De cliënt verliest zijn urgentie, indien hij een passende woning weigert.", VERVALT),
    ("De cliënt die een passende woning weigert, verliest zijn urgentie.", VERVALT),
    ("Indien de cliënt een passende woning weigert, eindigt de urgentie.", VERVALT),
    ("Indien de cliënt een passende woning weigert, komt de urgentie te vervallen.", VERVALT),
    ("De urgentie stopt zodra de cliënt een passende woning weigert.", ZODRA),
    ("De urgentie eindigt na zes maanden.", NA),
    ("De cliënt is zijn urgentie kwijt, indien hij een passende woning weigert.", VERVALT),
    ("Indien de cliënt een passende woning weigert, is hij zijn urgentie kwijt.", VERVALT),
    ("De urgentie vervalt op het moment dat de cliënt een passende woning weigert.", ZODRA),
    ("De urgentie eindigt met ingang van de dag waarop de cliënt een passende woning weigert.", ZODRA),
    ("De urgentie komt na zes maanden te vervallen.", NA),
]


class TestZelfdeRegel:
    @pytest.mark.parametrize(("anders", "gewoon"), GELIJK)
    def test_same(self, anders: str, gewoon: str) -> None:
        """What a drafter writes is the rule of the plain form."""
        assert gemeld(anders) == []
        een, ander = regel(anders), regel(gewoon)
        assert type(een) is type(ander)
        assert een.voorwaarde == ander.voorwaarde
        if isinstance(een, Urgentie) and isinstance(ander, Urgentie):
            assert een.urgent == ander.urgent

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt die urgent is, meldt zich bij het college.",
            "De cliënt krijgt geen urgentie, indien hij urgent is.",
            "De cliënt kan urgent zijn, indien hij dagbesteding heeft.",
            "De cliënt is niet langer urgent, indien hij een passende woning weigert.",
            "De cliënt is niet meer urgent, indien hij een passende woning weigert.",
            "De urgentie eindigt op 31 december 2026.",
            "De urgentie eindigt op de dag waarop de cliënt een passende woning weigert.",
            "De cliënt was urgent, indien hij dagbesteding heeft.",
            "De zoektocht eindigt, indien de cliënt een passende woning weigert.",
            "De cliënt verliest zijn woning, indien hij een passende woning weigert.",
            "De cliënt verliest geen urgentie, indien hij een passende woning weigert.",
        ],
    )
    def test_another(self, zin: str) -> None:
        """What is said of somebody else, or with more in it, is no such rule."""
        if gemeld(zin):
            return
        een = regel(zin)
        assert not isinstance(een, Verval)
        assert not (isinstance(een, Urgentie) and een.urgent)


VOORWAARDE = "Een voorwaarde voor urgentie is dat de cliënt {}."
NIET = "Cliënten die dagbesteding hebben, krijgen geen urgentie."
EISEN = [
    ("Voor urgentie is vereist dat de cliënt dagbesteding heeft.", VOORWAARDE.format("dagbesteding heeft")),
    ("Voor urgentie is nodig dat de cliënt dagbesteding heeft.", VOORWAARDE.format("dagbesteding heeft")),
    (
        "Om voor urgentie in aanmerking te komen moet de cliënt uitstroomgereed zijn.",
        VOORWAARDE.format("uitstroomgereed is"),
    ),
    (
        "Om voor urgentie in aanmerking te komen, dient de cliënt uitstroomgereed te zijn.",
        VOORWAARDE.format("uitstroomgereed is"),
    ),
    ("Er is recht op urgentie, indien de cliënt dagbesteding heeft.", KRIJGT),
    ("Er bestaat geen recht op urgentie, indien de cliënt dagbesteding heeft.", GEEN),
    ("Uitgesloten van urgentie zijn cliënten die dagbesteding hebben.", NIET),
    ("Cliënten die dagbesteding hebben, zijn uitgesloten van urgentie.", NIET),
]


class TestEisen:
    @pytest.mark.parametrize(("anders", "gewoon"), EISEN)
    def test_same(self, anders: str, gewoon: str) -> None:
        """What urgency asks, and who is kept out of it, is the rule of the plain form."""
        assert gemeld(anders) == []
        een, ander = regel(anders), regel(gewoon)
        assert isinstance(een, Urgentie)
        assert isinstance(ander, Urgentie)
        assert (een.voorwaarde, een.urgent) == (ander.voorwaarde, ander.urgent)

    @pytest.mark.parametrize(
        "zin", ["Voorwaarde is dat de cliënt dagbesteding heeft.", "Een voorwaarde is dat hij werkt."]
    )
    def test_of_what(self, zin: str) -> None:
        """A condition of which it is not told what it is one for, is not kept."""
        assert gemeld(zin) == ["RU144"]


LIJST = "\n   a. cliënten die dagbesteding hebben;\n   b. cliënten die minderjarig zijn."
BEHOREN = "Tot de urgente woningzoekenden behoren"
KOPPEN = [
    "Voor urgentie komen in aanmerking",
    "Voor urgentie komen de volgende cliënten in aanmerking",
    "Voor een urgentieverklaring komen in aanmerking de volgende categorieën woningzoekenden",
    "Urgentie krijgen",
    "De volgende woningzoekenden krijgen urgentie",
    "De volgende categorieën woningzoekenden zijn urgent",
    "Urgent zijn",
    "Als urgent worden aangemerkt",
    "Als urgente woningzoekenden worden aangemerkt",
    "Urgentie wordt verleend aan",
]


class TestLijst:
    @pytest.mark.parametrize("kop", KOPPEN)
    def test_same(self, kop: str) -> None:
        """A list of who gets urgency is the same, whatever announces it."""
        anders, gewoon = (
            [(r.citaat, r.voorwaarde, r.lijst, r.open_lijst) for r in _derde(f"{een}:{LIJST}")]
            for een in (kop, BEHOREN)
        )
        assert anders == gewoon

    def test_other_grounds(self) -> None:
        """With *in ieder geval* there may be others."""
        assert all(r.open_lijst for r in _derde(f"Voor urgentie komen in ieder geval in aanmerking:{LIJST}"))

    def test_refused(self) -> None:
        """A list of who gets none is no such list."""
        zin = f"Geen urgentie krijgen:{LIJST}"
        assert gemeld(zin) or not any(r.urgent for r in _derde(zin))


def _derde(zin: str) -> list[Urgentie]:
    regels = parse_regeling(tekst(zin)).of_fout().regels
    return [r for r in regels if r.citaat.artikel == "3" and isinstance(r, Urgentie)]


class TestVerklaring:
    """verklaring."""

    @pytest.mark.parametrize(
        ("zin", "gewoon"),
        [
            ("De verklaring geldt zes maanden.", "De urgentie geldt zes maanden."),
            ("De verklaring vervalt zodra de cliënt werk heeft.", "De urgentie vervalt zodra de cliënt werk heeft."),
            ("Het college kan de verklaring intrekken.", "Het college kan de urgentie intrekken."),
        ],
    )
    def test_the_urgency(self, zin: str, gewoon: str) -> None:
        """What is granted, valid and withdrawn by that word is the urgency."""
        een, ander = (parse_regeling(tekst(wat)).of_fout().regels[-1] for wat in (zin, gewoon))
        assert evolve(een, tekst=ander.tekst) == ander

    @pytest.mark.parametrize("zin", ["De verklaring van de behandelaar vervalt.", "De arts geeft een verklaring."])
    def test_of_somebody(self, zin: str) -> None:
        """What somebody else declares is no urgency."""
        geladen = parse_regeling(tekst(zin))
        assert geladen.regeling is None or not isinstance(geladen.regeling.regels[-1], Verval | Verlenging)
