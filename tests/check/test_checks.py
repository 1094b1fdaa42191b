"""The checks on a whole agreement, on models built by hand."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from regio_uitstroom.check import CHECKS, check
from regio_uitstroom.check.begrippen import noemt
from regio_uitstroom.check.uitzonderingen import staan_tegenover
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import (
    Begripbron,
    GemeenteFeitsoort,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    Slash,
    VasteGemeente,
)
from regio_uitstroom.model.kring import vind_kring
from regio_uitstroom.model.leunen import DIEPST
from regio_uitstroom.model.regeling import Artikel, Deelname, Kop, OpenPunt, Partijen, Regeling, Soort
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Geldigheid,
    Inwerkingtreding,
    NietVanToepassing,
    Onderdeel,
    Overdracht,
    Streefnorm,
    Urgentie,
    Verantwoordelijkheid,
    Verplichting,
    Verval,
)
from regio_uitstroom.model.voorwaarden import BegripGeldt, FeitIs, KanNietVastgesteld, OordeelGeeft
from regio_uitstroom.model.woorden import HUISVESTING, PEILDATUM, Actor, Oordeelsoort, Taak
from regio_uitstroom.tijd import Duur, Eenheid, Periode

EEN, TWEE, DRIE = (Citaat("2", lid) for lid in (1, 2, 3))
FEIT = Gegeven("feiten.x", "x", Feittype.JA_NEE, "Is het x?")
OORDEEL = Oordeelsoort("goed", "het goed is", "Is het goed?")
KOP = Kop(Soort.CONVENANT, "Voorbeeld", looptijd=Periode(date(2018, 1, 1), None))


def gemeente(naam: str) -> Gemeente:
    """Return the one municipality of that name."""
    (gevonden,) = register().zoek(naam)
    return gevonden


def regel(citaat: Citaat, **velden: Any) -> Verantwoordelijkheid:
    """Make a rule that makes Houten responsible for housing, or what the fields say."""
    vast: dict[str, Any] = {"taken": (HUISVESTING,), "gemeente": VasteGemeente(gemeente("Houten"))}
    return Verantwoordelijkheid(citaat=citaat, **vast | velden)


def begrip(naam: str, *bronnen: str) -> GemeenteBegrip:
    """Make a term whose steps give other terms."""
    citaat = Citaat("1", None, naam)
    return GemeenteBegrip(naam=naam, citaat=citaat, stappen=tuple(Stap(citaat, Begripbron(b)) for b in bronnen))


def regeling(*regels: Any, **velden: Any) -> Regeling:
    """Make an agreement with Houten and Zeist as parties."""
    partijen = Partijen((Deelname(gemeente("Houten")), Deelname(gemeente("Zeist"))))
    vast: dict[str, Any] = {
        "naam": "voorbeeld",
        "kop": KOP,
        "partijen": partijen,
        "begrippen": (),
        "gegevens": (),
        "artikelen": (Artikel("1"),),
        "regels": tuple(regels),
    }
    return Regeling(**vast | velden)


def codes(agreement: Regeling) -> list[str]:
    """Return the codes of the findings."""
    return [finding.kind.code for finding in check(agreement)]


class TestCheck:
    def test_nothing_to_say(self) -> None:
        """An agreement without gaps has no findings."""
        assert codes(regeling(regel(EEN))) == []

    def test_order(self) -> None:
        """No check is in the tuple twice."""
        assert len(set(CHECKS)) == len(CHECKS)


class TestArtikelen:
    @staticmethod
    def nummers(*nummers: str) -> tuple[Artikel, ...]:
        """Return articles with these numbers."""
        return tuple(Artikel(nummer) for nummer in nummers)

    def test_geen(self) -> None:
        """A text without articles and rules cannot be applied."""
        assert codes(regeling(artikelen=())) == ["RU320"]

    def test_geen_in_een_uittreksel(self) -> None:
        """An excerpt says itself that it lacks them."""
        assert codes(regeling(artikelen=(), kop=evolve(KOP, uittreksel="artikel 1"))) == []

    @pytest.mark.parametrize("rij", [("1", "3"), ("1", "3", "5"), ("2", "1"), ("1", "2", "0")])
    def test_volgorde(self, rij: tuple[str, ...]) -> None:
        """A gap, or a number that goes back, is said once."""
        assert codes(regeling(artikelen=self.nummers(*rij))) == ["RU321"]

    @pytest.mark.parametrize("rij", [("1",), ("1", "2", "3"), ("5", "6"), ("1", "1a", "3"), ("2.1", "2.5"), ("1", "1")])
    def test_in_volgorde(self, rij: tuple[str, ...]) -> None:
        """Nothing is said of a row without gaps, of numbers with more parts, nor of a number that comes twice."""
        assert codes(regeling(artikelen=self.nummers(*rij))) == []


class TestVindKring:
    @pytest.mark.parametrize(
        ("kanten", "kring"),
        [
            ({}, set()),
            ({1: (2,), 2: (3,), 3: ()}, set()),
            ({1: (1,)}, {1}),
            ({1: (2,), 2: (3,), 3: (2,)}, {2, 3}),
            ({1: (9,)}, set()),
            ({1: (2, 3), 2: (4,), 3: (4,), 4: ()}, set()),
        ],
    )
    def test_found(self, kanten: dict[int, tuple[int, ...]], kring: Iterable[int]) -> None:
        """The nodes of a cycle are found, and nothing where there is none."""
        assert set(vind_kring(kanten)) == kring

    def test_long_chain(self) -> None:
        """A chain far longer than the recursion limit is walked."""
        kanten = {n: (n + 1,) for n in range(20_000)} | {20_000: (0,)}
        assert len(vind_kring(kanten)) == 20_001


class TestUitzonderingen:
    def test_kring(self) -> None:
        """Two rules that depart from each other are an error that names both."""
        fout = check(regeling(regel(EEN, wijkt_voor=frozenset({TWEE})), regel(TWEE, wijkt_voor=frozenset({EEN}))))
        assert [f.kind.code for f in fout] == ["RU301"]
        assert EEN.tekst in fout[0].bericht
        assert TWEE.tekst in fout[0].bericht

    def test_uitzondering_op_uitzondering(self) -> None:
        """C departs from B and B from A, but not C from A: a warning."""
        a, b = regel(EEN, wijkt_voor=frozenset({TWEE})), regel(TWEE, wijkt_voor=frozenset({DRIE}))
        c = regel(DRIE, gemeente=VasteGemeente(gemeente("Zeist")))
        (finding,) = check(regeling(a, b, c))
        assert finding.kind.code == "RU307"
        assert finding.bericht == (
            "artikel 2, derde lid, wijkt af van artikel 2, tweede lid, en artikel 2, tweede lid, van artikel 2, eerste "
            "lid; waar artikel 2, tweede lid, niet geldt, staan artikel 2, derde lid, en artikel 2, eerste lid, "
            "tegenover elkaar"
        )

    @pytest.mark.parametrize("plaats", ["tussen", "uitzondering"])
    @pytest.mark.parametrize("soort", ["bevoegdheid", "niet van toepassing"])
    def test_zonder_waarde(self, plaats: str, soort: str) -> None:
        """A rule that only switches others off contradicts nothing, in between or as the exception."""
        waar, voor = (TWEE, frozenset({DRIE})) if plaats == "tussen" else (DRIE, frozenset[Citaat]())
        uit: Any = (
            Bevoegdheid(citaat=waar, actor=Actor("college", "het college"), doelen=(), hardheid=True, wijkt_voor=voor)
            if soort == "bevoegdheid"
            else NietVanToepassing(citaat=waar, doelen=(), wijkt_voor=voor)
        )
        a, zeist = regel(EEN, wijkt_voor=frozenset({TWEE})), VasteGemeente(gemeente("Zeist"))
        rest = regel(DRIE, gemeente=zeist) if plaats == "tussen" else regel(TWEE, wijkt_voor=frozenset({DRIE}))
        assert codes(regeling(a, uit, rest)) == []

    def test_zelfde_antwoord(self) -> None:
        """Rules on different tasks, or that give the same, do not stand opposite each other."""
        a, b = regel(EEN, wijkt_voor=frozenset({TWEE})), regel(TWEE, wijkt_voor=frozenset({DRIE}))
        anders = regel(DRIE, taken=(Taak("begeleiding"),), gemeente=VasteGemeente(gemeente("Zeist")))
        assert codes(regeling(a, b, anders)) == []
        assert codes(regeling(a, b, regel(DRIE))) == []

    def test_status(self) -> None:
        """Rules on validity and lapse answer one question."""
        geldig = Geldigheid(citaat=EEN, duur=Duur(1, Eenheid.JAAR), moment=PEILDATUM)
        assert staan_tegenover(geldig, Verval(citaat=TWEE))
        assert not staan_tegenover(geldig, regel(TWEE))

    def test_verlening_en_weigering(self) -> None:
        """A grant and a refusal stand opposite each other, two grants do not."""
        wel, niet = (Urgentie(citaat=EEN, urgent=urgent, lijst=EEN) for urgent in (True, False))
        assert (staan_tegenover(wel, niet), staan_tegenover(wel, wel)) == (True, False)

    def test_uitzondering_op_alles(self) -> None:
        """C that departs from both A and B needs no warning."""
        a, b = regel(EEN, wijkt_voor=frozenset({TWEE, DRIE})), regel(TWEE, wijkt_voor=frozenset({DRIE}))
        assert codes(regeling(a, b, regel(DRIE))) == []


class TestBegrippen:
    def test_kring(self) -> None:
        """Two terms that are described with each other are an error."""
        gebruik = regel(EEN, gemeente=Begripbron("a"))
        assert codes(regeling(gebruik, begrippen=(begrip("a", "b"), begrip("b", "a")))) == ["RU302"]

    def test_eigen_naam_in_latere_stap(self) -> None:
        """In a later step the term itself means what the earlier steps give: no circle."""
        citaat = Citaat("1", None, "a")
        record = GemeenteUitRecord(GemeenteFeitsoort.MELDING)
        stappen = (Stap(citaat, record), Stap(Citaat("1", None, "a", 2), record, KanNietVastgesteld(Begripbron("a"))))
        term = GemeenteBegrip(naam="a", citaat=citaat, stappen=stappen)
        assert codes(regeling(regel(EEN, gemeente=Begripbron("a")), begrippen=(term,))) == []

    def test_kring_via_voorwaarde(self) -> None:
        """A condition that asks itself is a circle too."""
        term = VoorwaardeBegrip(naam="a", citaat=EEN, voorwaarde=BegripGeldt("a"))
        assert codes(regeling(regel(TWEE, voorwaarde=BegripGeldt("a")), begrippen=(term,))) == ["RU302"]

    def test_ongebruikt(self) -> None:
        """A term that nothing uses is pointed out."""
        term = VoorwaardeBegrip(naam="a", citaat=EEN, voorwaarde=None)
        assert codes(regeling(regel(TWEE), begrippen=(term,))) == ["RU309"]

    @pytest.mark.parametrize("lengte", [DIEPST, DIEPST + 1, 20_000])
    def test_te_diep(self, lengte: int) -> None:
        """Definitions that lean on one another too deep are one error, at the first that goes too deep."""
        keten = [*(begrip(f"b{n}", f"b{n + 1}") for n in range(1, lengte)), begrip(f"b{lengte}")]
        findings = check(regeling(regel(EEN, gemeente=Begripbron("b1")), begrippen=tuple(keten)))
        assert [f.kind.code for f in findings] == (["RU316"] if lengte > DIEPST else [])
        assert all(f"`b{lengte - DIEPST}`" in f.bericht and f.is_fout for f in findings)

    def test_doelgroep(self) -> None:
        """The target group gates the text without being named."""
        term = VoorwaardeBegrip(naam="doelgroep", citaat=EEN, voorwaarde=None)
        assert codes(regeling(regel(TWEE), begrippen=(term,))) == []

    @pytest.mark.parametrize(
        "velden",
        [
            {"ontvanger": "het sociaal wijkteam van de gemeente van herkomst"},
            {"voorwerp": "de Gemeente van Herkomst"},
            {"tekst": "Hij bericht de gemeente van herkomst."},
        ],
    )
    def test_genoemd_in_een_verplichting(self, velden: dict[str, Any]) -> None:
        """A term that an obligation names in its words is used."""
        plicht = Verplichting(citaat=TWEE, actor=Actor(None, "de zorgaanbieder"), handeling="draagt over", **velden)
        assert codes(regeling(plicht, begrippen=(begrip("gemeente van herkomst"),))) == []

    def test_genoemd_in_een_overdracht(self) -> None:
        """A term that a handover names in its items is used."""
        overdracht = Overdracht(citaat=TWEE, inhoud=(Onderdeel("een brief aan de gemeente van herkomst"),))
        assert codes(regeling(overdracht, begrippen=(begrip("gemeente van herkomst"),))) == []

    def test_deel_van_een_woord(self) -> None:
        """A term inside a longer word is not named; as a word of its own further on it is."""
        assert not noemt("de regiobindingseis", "regiobinding")
        assert noemt("de regiobindingseis en de regiobinding", "regiobinding")

    def test_ongebruikt_gegeven(self) -> None:
        """A declared fact that nothing reads is pointed out, one that a condition reads is not."""
        assert codes(regeling(regel(EEN), gegevens=(FEIT,))) == ["RU313"]
        assert codes(regeling(regel(EEN, voorwaarde=FeitIs(FEIT)), gegevens=(FEIT,))) == []


class TestOpen:
    def test_geen_begin(self) -> None:
        """A text without a start says so, with its end."""
        kop = evolve(KOP, looptijd=Periode(None, date(2020, 1, 1)))
        (finding,) = check(regeling(regel(EEN), kop=kop))
        assert finding.kind.code == "RU303"
        assert "1 januari 2020" in finding.bericht

    def test_begin_in_een_artikel(self) -> None:
        """A start that an article gives is a start."""
        in_werking = Inwerkingtreding(citaat=EEN, van=date(2018, 1, 1))
        assert codes(regeling(in_werking, kop=evolve(KOP, looptijd=None))) == []

    def test_slash_eenmaal(self) -> None:
        """Two municipalities with *of* between them: said once for the same words."""
        slash = Slash((VasteGemeente(gemeente("Houten")), VasteGemeente(gemeente("Zeist"))), tekst="regie of herkomst")
        assert codes(regeling(regel(EEN, gemeente=slash), regel(TWEE, gemeente=slash))) == ["RU306"]

    def test_beoordelaar(self) -> None:
        """A judgment without a judge is pointed out once per place, also when it points at a municipality."""
        doel = GemeenteUitOordeel(OORDEEL, None)
        zonder = regel(EEN, voorwaarde=OordeelGeeft(OORDEEL, None), gemeente=doel)
        (finding,) = check(regeling(zonder))
        assert finding.kind.code == "RU305"
        assert finding.bericht == "artikel 2, eerste lid, vraagt een oordeel, maar zegt niet wie oordeelt"

    def test_beoordelaar_genoemd(self) -> None:
        """A judgment with a judge needs no finding."""
        assert codes(regeling(regel(EEN, voorwaarde=OordeelGeeft(OORDEEL, "het college")))) == []

    def test_opengelaten(self) -> None:
        """Every open point is reported."""
        punten = (OpenPunt("het aantal woningen", EEN), OpenPunt("de sleutel"))
        assert codes(regeling(regel(EEN), open_punten=punten)) == ["RU311", "RU311"]


class TestPartijen:
    def test_geen_partijen(self) -> None:
        """A covenant without parties is an error."""
        assert "RU312" in codes(regeling(partijen=Partijen()))

    def test_wet_zonder_partijen(self) -> None:
        """A wet binds all and names no parties."""
        assert codes(regeling(partijen=Partijen(), kop=evolve(KOP, soort=Soort.WET))) == []

    def test_geen_partij(self) -> None:
        """A responsible municipality that is no party is a warning that names it."""
        (finding,) = check(regeling(regel(EEN, gemeente=VasteGemeente(gemeente("Groningen")))))
        assert finding.kind.code == "RU304"
        assert "Groningen" in finding.bericht

    def test_gesplitst(self) -> None:
        """A party that was split during the looptijd is a warning that names the successors."""
        (finding,) = check(regeling(partijen=Partijen((Deelname(gemeente("Haaren")),))))
        assert finding.kind.code == "RU308"
        assert "Oisterwijk" in finding.bericht

    @pytest.mark.parametrize(
        ("tot", "verwacht"), [(None, ["RU338"]), (date(2021, 1, 1), []), (date(2021, 1, 2), ["RU338"])]
    )
    def test_gesplitst_in_een_regel(self, tot: date | None, verwacht: list[str]) -> None:
        """So is a municipality that a rule names, once for each rule, where the text goes on after the split."""
        vast = VasteGemeente(gemeente("Haaren"))
        regels = (regel(Citaat("3"), gemeente=Slash((vast, vast)), voorwaarde=None), regel(EEN))
        kop = evolve(KOP, looptijd=Periode(date(2018, 1, 1), tot))
        gevonden = [een for een in check(regeling(*regels, kop=kop)) if een.kind.code == "RU338"]
        assert [een.kind.code for een in gevonden] == verwacht
        assert all("welke daarvan artikel 3 vanaf die dag bedoelt" in een.bericht for een in gevonden)

    def test_gesplitst_na_afloop(self) -> None:
        """A split after the end of the text, or of the membership, is no concern."""
        kort = evolve(KOP, looptijd=Periode(date(2018, 1, 1), date(2020, 1, 1)))
        partijen = Partijen((Deelname(gemeente("Haaren")),))
        assert codes(regeling(partijen=partijen, kop=kort)) == []


class TestSterkte:
    def test_bindt_niet(self) -> None:
        """Rules in a text that binds nobody are pointed out, once."""
        kop = evolve(KOP, soort=Soort.INTENTIEVERKLARING)
        assert codes(regeling(regel(EEN), regel(TWEE), kop=kop)) == ["RU310"]

    def test_voornemen(self) -> None:
        """An intention in a text that binds is shown."""
        (finding,) = check(regeling(Streefnorm(citaat=EEN, actor=Actor(None, "partijen"), werkwoord="streven")))
        assert finding.kind.code == "RU314"
        assert finding.bericht == "artikel 2, eerste lid, is een voornemen (`streven`); het beslist niets"


class TestTijd:
    @pytest.mark.parametrize(
        ("van", "tot", "verwacht"),
        [
            (date(2018, 1, 1), None, []),
            (date(2019, 1, 1), None, ["RU315"]),
            (None, date(2020, 1, 1), []),
        ],
    )
    def test_looptijd(self, van: date | None, tot: date | None, verwacht: list[str]) -> None:
        """An article that names another start than the heading is an error; what the heading leaves out is free."""
        assert codes(regeling(Inwerkingtreding(citaat=EEN, van=van, tot=tot))) == verwacht


class TestVoorwaardenGevenUrgentie:
    ARTIKELEN = (Artikel("2", "Urgentie"), Artikel("3", "Voorwaarden"))

    @staticmethod
    def grond(artikel: str, *, urgent: bool = True, categorie: str | None = None) -> Urgentie:
        """Return a ground for urgency, or a refusal."""
        citaat = Citaat(artikel)
        return Urgentie(citaat=citaat, voorwaarde=FeitIs(FEIT), urgent=urgent, lijst=citaat, categorie=categorie)

    def test_beside_another(self) -> None:
        """Conditions that grant urgency by themselves, beside the grounds of another article, are told."""
        assert codes(regeling(self.grond("2"), self.grond("3"), artikelen=self.ARTIKELEN)) == ["RU340"]

    def test_nothing_to_say(self) -> None:
        """Nothing is said where they are the only ground, refuse, are categories, or stand under another heading."""
        anders = (Artikel("2", "Urgentie"), Artikel("3", "Medische urgentie"))
        assert codes(regeling(self.grond("3"), artikelen=self.ARTIKELEN)) == []
        assert codes(regeling(self.grond("2"), self.grond("3", urgent=False), artikelen=self.ARTIKELEN)) == []
        assert codes(regeling(self.grond("2"), self.grond("3", categorie="a"), artikelen=self.ARTIKELEN)) == []
        assert codes(regeling(self.grond("2"), self.grond("3"), artikelen=anders)) == []
