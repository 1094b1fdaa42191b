"""Whom a relative clause or a pronoun is about: nobody's clause is read as the client's, and none is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Uitkomstsoort, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Waarde
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, HeeftGezinslid, HeeftMinderjarigKind, Leeftijd, NeemtDeel
from tests.syntax.zinnen import tekst

INDIEN = "De cliënt krijgt urgentie, indien hij {}."


def voorwaarde(zin: str) -> Any:
    """Return the condition of the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


def vragen(zin: str) -> list[str]:
    """Return what the rule of a sentence asks of a person, without *Is het zo dat*."""
    gevraagd = [feit.gegeven.vraag for feit in van_soort(FeitIs, voorwaarde(zin))]
    return [vraag.removeprefix("Is het zo dat ").removesuffix("?") for vraag in gevraagd]


def zelfde(een: str, ander: str) -> bool:
    """Whether two clauses about the client make one and the same condition."""
    return repr(voorwaarde(INDIEN.format(een))) == repr(voorwaarde(INDIEN.format(ander)))


def fouten(zin: str) -> list[tuple[str, str]]:
    """Return the errors that a sentence gives, each with what can be done about it."""
    return [(een.kind.code, een.hulp) for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout]


def codes(zin: str) -> list[str]:
    """Return the codes of the errors that a sentence gives."""
    return [code for code, _ in fouten(zin)]


class TestGezinslid:
    """A relative clause on somebody of the household."""

    @pytest.mark.parametrize(
        ("een", "ander"),
        [
            ("kinderen heeft die minderjarig zijn", "een minderjarig kind heeft"),
            ("kinderen die minderjarig zijn, heeft", "een minderjarig kind heeft"),
            ("kinderen heeft die jonger zijn dan achttien jaar", "een minderjarig kind heeft"),
            ("geen kinderen heeft die minderjarig zijn", "geen minderjarig kind heeft"),
        ],
    )
    def test_minor(self, een: str, ander: str) -> None:
        """That children are minors is computed, as where it stands before them."""
        gevonden, verwacht = voorwaarde(INDIEN.format(een)), voorwaarde(INDIEN.format(ander))
        assert list(van_soort(HeeftMinderjarigKind, gevonden)) == list(van_soort(HeeftMinderjarigKind, verwacht))
        assert type(gevonden) is type(verwacht)

    @pytest.mark.parametrize(
        "zin",
        [
            "Cliënten die kinderen hebben die minderjarig zijn, krijgen urgentie.",
            "Cliënten met kinderen die minderjarig zijn, krijgen urgentie.",
        ],
    )
    def test_of_clients(self, zin: str) -> None:
        """In what narrows clients too; the clients themselves are of any age."""
        assert isinstance(voorwaarde(zin), HeeftMinderjarigKind)

    @pytest.mark.parametrize(("geboren", "urgent"), [("1999-05-01", False), ("2020-05-01", True)])
    def test_outcome(self, geboren: str, urgent: bool) -> None:  # noqa: FBT001 - what must come out
        """A grown child is none of these."""
        zin = INDIEN.format("kinderen heeft die minderjarig zijn")
        regeling = parse_regeling(tekst(zin).replace("uitstroomgereed is", "minderjarig is", 1)).of_fout()
        kind = {"rol": "dochter", "geboortedatum": geboren}
        client, _ = read_client({"sleutel": "a", "geboortedatum": "1980-01-01", "huishouden": [kind]})
        assert client is not None
        gevonden = evaluate(regeling, client, peildatum=date(2026, 1, 1)).uitkomst("aanspraak")
        assert (gevonden.soort, gevonden.waarde) == (Uitkomstsoort.VASTGESTELD, Waarde(urgent=urgent))

    @pytest.mark.parametrize(
        ("clausule", "rol"),
        [
            ("een partner heeft die in Houten woont", "partner"),
            ("een partner heeft die uitstroomgereed is", "partner"),
            ("een partner heeft die werk heeft", "partner"),
            ("kinderen heeft die schulden hebben", "kind"),
            ("ten minste twee kinderen heeft die in Houten wonen", "kind"),
        ],
    )
    def test_asked(self, clausule: str, rol: str) -> None:
        """What no record tells is asked in full, beside that there is such a member of the household."""
        gevonden = voorwaarde(INDIEN.format(clausule))
        assert [lid.rol.value for lid in van_soort(HeeftGezinslid, gevonden)] == [rol]
        assert vragen(INDIEN.format(clausule)) == [f"de cliënt {clausule}"]
        assert not list(van_soort(Leeftijd, gevonden))

    def test_denied(self) -> None:
        """*Geen partner heeft die …* denies the whole."""
        assert vragen(INDIEN.format("geen partner heeft die in Houten woont")) == [
            "de cliënt een partner heeft die in Houten woont"
        ]

    @pytest.mark.parametrize(
        "clausule",
        [
            "een partner heeft die jonger is dan 23 jaar",
            "ten minste twee kinderen heeft die jonger zijn dan twaalf jaar",
            "ten minste twee kinderen heeft die minderjarig zijn",
            "kinderen heeft die niet minderjarig zijn",
        ],
    )
    def test_other_ages(self, clausule: str) -> None:
        """Another age follows from the record, and no form computes it: refused, with the words to leave out."""
        ((code, hulp),) = fouten(INDIEN.format(clausule))
        assert code == "RU238"
        assert f"laat `die {clausule.split(' die ')[1]}` weg" in hulp

    @pytest.mark.parametrize(
        ("zin", "gevraagd"),
        [
            ("Cliënten met een partner die dakloos is, krijgen urgentie.", "een partner heeft die dakloos is"),
            ("De cliënt met kinderen die dakloos zijn, krijgt urgentie.", "kinderen heeft die dakloos zijn"),
        ],
    )
    def test_nearest_by_number(self, zin: str, gevraagd: str) -> None:
        """A verb of as many as the partner, and not as the clients, is about the partner."""
        assert vragen(zin) == [f"de cliënt {gevraagd}"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Cliënten met een partner die dakloos zijn, krijgen urgentie.",
            "De cliënt met kinderen die dakloos is, krijgt urgentie.",
        ],
    )
    def test_client_by_number(self, zin: str) -> None:
        """And of as many as the clients it is about them."""
        (feit,) = van_soort(FeitIs, voorwaarde(zin))
        assert feit.gegeven.sleutel == "feiten.dakloos"

    @pytest.mark.parametrize(
        "zin",
        [
            "Cliënten met kinderen die dakloos zijn, krijgen urgentie.",
            "De cliënt met een partner die dakloos is, krijgt urgentie.",
            "Cliënten met kinderen die jonger zijn dan 21 jaar, krijgen urgentie.",
        ],
    )
    def test_either(self, zin: str) -> None:
        """Where both are of as many, the text must say whom it means; what the message says is accepted."""
        ((code, hulp),) = fouten(zin)
        assert code == "RU188"
        eerste = hulp.split("`")[1]
        krijgt = "krijgt" if eerste.startswith("de") else "krijgen"
        assert codes(f"{eerste[:1].upper()}{eerste[1:]}, {krijgt} urgentie.") == []

    def test_duty(self) -> None:
        """A duty keeps its words: nothing is decided."""
        assert codes("Het college bespreekt de wensen van cliënten met kinderen die dakloos zijn.") == []


DINGEN = ["kinderen", "een uitkering", "schulden", "een woning", "een minderjarig kind", "een hulpvraag", "een plan"]


class TestNietsVerloren:
    """No relative clause on a noun vanishes from a sentence that decides."""

    @pytest.mark.parametrize("ding", DINGEN)
    @pytest.mark.parametrize("bijzin", ["dakloos zijn", "zijn vastgesteld", "van belang zijn", "in Houten wonen"])
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij {} heeft die {}.",
            "De cliënt krijgt urgentie, tenzij hij geen {} heeft die {}.",
            "Cliënten die {} hebben die {}, krijgen urgentie.",
            "De urgentie vervalt, indien de cliënt {} heeft die {}.",
            "De cliënt krijgt urgentie, indien hij werk en {} heeft die {}.",
        ],
    )
    def test_kept(self, zin: str, ding: str, bijzin: str) -> None:
        """It is asked, computed, left to a person or refused, whatever it narrows."""
        ding = ding.removeprefix("een ") if "geen" in zin else ding
        gelezen = parse_regeling(tekst(zin.format(ding, bijzin)))
        if gelezen.regeling is None or any(een.kind.code == "RU154" for een in gelezen.diagnostics):
            return
        feiten = van_soort(FeitIs, gelezen.regeling.regels[-1].voorwaarde)
        assert any(bijzin in feit.gegeven.vraag for feit in feiten)


class TestRij:
    """A clause of a row about somebody whom the clause before it names."""

    @pytest.mark.parametrize(
        "clausule",
        [
            "een partner heeft en deze werk heeft",
            "een partner heeft en die werk heeft",
            "een partner heeft en deze in Houten woont",
            "een partner heeft en zij werkt",
            "een begeleider heeft en deze instemt",
            "minderjarige kinderen heeft en zij dagbesteding hebben",
            "een minderjarig kind heeft en het werk heeft",
            "een woning heeft en deze verlaat",
        ],
    )
    def test_asked(self, clausule: str) -> None:
        """It is asked with the clause that names him, never of the client."""
        assert vragen(INDIEN.format(clausule)) == [f"de cliënt {clausule}"]

    @pytest.mark.parametrize("wie", ["zij", "deze"])
    def test_age(self, wie: str) -> None:
        """Whether all children must be minors, nobody can tell: refused, and never the age of the client."""
        ((code, hulp),) = fouten(INDIEN.format(f"kinderen heeft en {wie} minderjarig zijn"))
        assert code == "RU238"
        assert "`een minderjarig kind heeft`" in hulp

    @pytest.mark.parametrize(
        "voorwaarde",
        ["de cliënt een partner heeft en zij werk heeft", "hij een partner heeft of deze werk heeft"],
    )
    def test_either(self, voorwaarde: str) -> None:
        """*Zij* beside *de cliënt* may be either."""
        assert codes(f"De cliënt krijgt urgentie, indien {voorwaarde}.") == ["RU188"]

    @pytest.mark.parametrize("bijzin", ["en zij bij hem wonen", "die bij hem wonen"])
    def test_clause_behind(self, bijzin: str) -> None:
        """A clause with *hij* behind it is about the client again."""
        gevraagd = vragen(INDIEN.format(f"kinderen heeft {bijzin} en hij werk heeft"))
        assert gevraagd == [f"de cliënt kinderen heeft {bijzin}", "de cliënt werk heeft"]

    @pytest.mark.parametrize("wie", ["hij", "de cliënt"])
    def test_client(self, wie: str) -> None:
        """*Hij* is the client; so is *het gezag* what he has."""
        assert vragen(INDIEN.format(f"een partner heeft en {wie} werk heeft")) == ["de cliënt werk heeft"]
        assert vragen(INDIEN.format("een minderjarig kind heeft en het gezag heeft")) == ["de cliënt het gezag heeft"]

    def test_several_clients(self) -> None:
        """*Zij* said again is whom it was before."""
        zin = "Cliënten krijgen urgentie, indien zij kinderen hebben en zij dakloos zijn."
        assert [feit.gegeven.sleutel for feit in van_soort(FeitIs, voorwaarde(zin))] == ["feiten.dakloos"]


VOORKEUR = "De gemeente van voorkeur is verantwoordelijk voor de huisvesting"


class TestZij:
    """*Zij* and *deze* in a condition of a sentence about a municipality, somebody who acts or an urgency."""

    @pytest.mark.parametrize("wie", ["De gemeente waarin de cliënt woont", "De gemeente van voorkeur", "Houten"])
    @pytest.mark.parametrize("woord", ["zij", "ze", "deze", "die gemeente"])
    def test_takes_part(self, wie: str, woord: str) -> None:
        """Whether that municipality takes part is computed."""
        zin = f"{wie} is verantwoordelijk voor de begeleiding, tenzij {woord} niet deelneemt."
        (deelname,) = van_soort(NeemtDeel, voorwaarde(zin.replace("woont is", "woont, is")))
        assert wie.lower() in deelname.bron.tekst.lower()

    @pytest.mark.parametrize(
        ("zin", "gevraagd"),
        [
            (
                f"{VOORKEUR}, zodra zij de overdracht schriftelijk heeft aanvaard.",
                "de gemeente van voorkeur de overdracht schriftelijk heeft aanvaard",
            ),
            (
                f"{VOORKEUR}, indien:\n   a. de cliënt werk heeft; en\n   b. zij de overdracht heeft aanvaard.",
                "de gemeente van voorkeur de overdracht heeft aanvaard",
            ),
            (
                "De cliënt krijgt urgentie, indien de gemeente van herkomst instemt en zij de overdracht aanvaardt.",
                "de gemeente van herkomst de overdracht aanvaardt",
            ),
            ("De woningcorporatie biedt hem een woning aan, indien zij instemt.", "de woningcorporatie instemt"),
            (
                "Het college trekt de urgentie in, indien zij is verleend op grond van artikel 2.",
                "de urgentie op grond van artikel 2 is verleend",
            ),
        ],
    )
    def test_asked_by_name(self, zin: str, gevraagd: str) -> None:
        """What is asked names whom it is about."""
        assert gevraagd in vragen(zin)

    @pytest.mark.parametrize("woord", ["zij", "ze", "deze", "die", "de urgentie"])
    def test_urgency(self, woord: str) -> None:
        """What is done to an urgency is about that urgency, as where it is named."""
        zin = "De urgentie vervalt, indien {} niet binnen vier weken is gebruikt."
        assert codes(zin.format(woord)) == codes(zin.format("de urgentie")) == ["RU238"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van regie is verantwoordelijk voor de huisvesting van de cliënt, tenzij zij niet deelneemt.",
            "De woningcorporatie biedt de cliënt een woning aan, indien zij instemt.",
            "De urgentie vervalt, indien zij is gevonden.",
            "De cliënt krijgt urgentie, indien de zorgaanbieder hem begeleidt en deze instemt.",
        ],
    )
    def test_either(self, zin: str) -> None:
        """With a client beside her the text must say whom it means."""
        assert codes(zin) == ["RU188"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien {} werk heeft.",
            "De urgentie vervalt, indien {} werk heeft.",
            "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt, indien {} werk heeft.",
        ],
    )
    def test_he(self, zin: str) -> None:
        """*Hij* stays the client."""
        assert vragen(zin.format("hij")) == ["de cliënt werk heeft"]

    def test_only_of_a_client(self) -> None:
        """So does *zij* in a clause that only of a client can be so."""
        zin = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt, indien {} is."
        assert repr(voorwaarde(zin.format("zij uitstroomgereed"))) == repr(
            voorwaarde(zin.format("hij uitstroomgereed"))
        )


class TestDaar:
    """*Daar* and *die gemeente* are the municipality of the sentence; a question says which."""

    @pytest.mark.parametrize(
        "zin", [f"{VOORKEUR}, indien {{}}.", f"Indien {{}}, is {VOORKEUR[:24].lower()}{VOORKEUR[27:]}."]
    )
    @pytest.mark.parametrize("woord", ["daar", "in de gemeente van voorkeur"])
    def test_named(self, zin: str, woord: str) -> None:
        """Before the main clause or behind it."""
        assert vragen(zin.format(f"de cliënt {woord} een sociale binding heeft")) == [
            "de cliënt in de gemeente van voorkeur een sociale binding heeft"
        ]

    def test_that_municipality(self) -> None:
        """*Met die gemeente* is told by the name of that municipality."""
        assert vragen(f"{VOORKEUR}, indien de cliënt met die gemeente een binding heeft.") == [
            "de cliënt met de gemeente van voorkeur een binding heeft"
        ]

    def test_computed(self) -> None:
        """What the record holds of that place is computed."""
        daar = voorwaarde(f"{VOORKEUR}, indien de cliënt daar woont.")
        assert type(daar) is type(voorwaarde(f"{VOORKEUR}, indien de cliënt in die gemeente woont."))

    def test_another_municipality(self) -> None:
        """*Een andere gemeente* is not said: the message leads to the municipality of his preference."""
        begin = "Indien de cliënt zich in een andere gemeente wil vestigen"
        zin = f"{begin}, is die gemeente verantwoordelijk voor de huisvesting."
        ((code, hulp),) = fouten(zin)
        assert code == "RU224"
        assert "`is de gemeente van voorkeur verantwoordelijk`" in hulp
        opgevolgd = "Indien de gemeente van herkomst niet de gemeente van voorkeur is, is de gemeente van voorkeur "
        assert codes(f"{opgevolgd}verantwoordelijk voor de huisvesting.") == []


class TestVraag:
    """A question about one client has the verb of one."""

    @pytest.mark.parametrize(
        ("bijzin", "gevraagd"),
        [
            ("de thuissituatie hebben verlaten", "de cliënt de thuissituatie heeft verlaten"),
            ("de woning met de kinderen hebben verlaten", "de cliënt de woning met de kinderen heeft verlaten"),
            ("de gemeenten hebben voorgedragen", "de cliënt de gemeenten hebben voorgedragen"),
        ],
    )
    def test_one(self, bijzin: str, gevraagd: str) -> None:
        """Beside a noun in the singular, which cannot be the subject of a plural verb."""
        assert vragen(f"Personen die {bijzin}, krijgen urgentie.") == [gevraagd]

    @pytest.mark.parametrize("clausule", ["bij een ouder is", "bij een ouder of ander familielid kan wonen"])
    def test_parent(self, clausule: str) -> None:
        """A parent behind a preposition says nothing of the age of the client."""
        assert vragen(INDIEN.format(clausule)) == [f"de cliënt {clausule}"]
        assert codes(INDIEN.format("ouder is")) == ["RU238"]


class TestOrgaan:
    """What only a body does, beside a client of whom it could be said by its words alone."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De commissie hoort de cliënt en de instelling alvorens zij advies uitbrengt.",
            "De commissie hoort de cliënt voordat zij beslist.",
            "De commissie hoort de cliënt en de zorgaanbieder voordat zij een besluit neemt.",
        ],
    )
    def test_is_the_body(self, zin: str) -> None:
        """It is no other than the body that gives its advice or decides."""
        assert codes(zin) == []

    def test_what_anybody_does(self) -> None:
        """Of what a client can do as well it is not clear who is meant."""
        assert codes("De commissie hoort de cliënt voordat zij een advies ontvangt.") == ["RU188"]
