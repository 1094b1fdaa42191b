"""No form loses the tense of its verb, or an auxiliary: it computes them, or the sentence is refused or asked."""

from typing import Any

import attrs
import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from tests.syntax.vervoegd import Variant, varianten
from tests.syntax.zinnen import DAGBESTEDING, KOP, codes, gemeld, tekst

NORM = frozenset({"zal", "moet", "dient"})
"""A rule that is to be so, is that rule."""
_NORMEN = (
    "VERANTWOORDELIJK", "VERANTWOORDELIJKHEID", "TERUGGAAN", "KRIJGEN", "VERLENEN", "IN_AANMERKING", "WEIGEREN",
    "GELDEN", "VERVALLEN", "GAAN", "BESCHIKBAAR", "BEDRAGEN", "BESTEMMEN", "HUISVESTEN", "VERDELEN", "OMVATTEN",
    "GELIJKSTELLEN", "AANMERKEN", "ACHTEN", "OPSCHORTEN", "MEETELLEN", "BUITEN_BESCHOUWING", "ONDERBREKEN", "KOSTEN",
)  # fmt: skip
ZELFDE: dict[str, frozenset[str]] = {
    **dict.fromkeys(_NORMEN, NORM),
    "GELDEN": NORM | {"blijft"},  # to stay valid for six months is to be valid for six months
    "IN_WERKING": frozenset({"verleden", "voltooid", "zal"}),  # the day of the calendar that it names is the same
    "LEIDEN": frozenset({"zal", "zou"}),  # the article is not applied yet: what it leads to is to come anyhow
    "WONEN": frozenset({"verleden"}),  # *had gewoond* and *heeft gewoond* count the same days
}
"""By head, in which other forms a sentence says the same, with the reason."""
GEEN_REKENREGEL = frozenset({"CITEREN"})
"""How a text is called decides nothing: the sentence is kept as it stands, in whichever form."""
_WOORDEN = frozenset({"tekst", "span", "woorden"})


def _inhoud(iets: Any) -> Any:
    """Return what a rule computes, without the words that it has from the text."""
    if attrs.has(type(iets)):
        velden = [veld.name for veld in attrs.fields(type(iets)) if veld.name not in _WOORDEN]
        return type(iets).__name__, *((naam, _inhoud(getattr(iets, naam))) for naam in velden)
    return tuple(map(_inhoud, iets)) if isinstance(iets, tuple) else iets


def _regels(gelezen: Any) -> list[Any]:
    regeling = gelezen.regeling
    return [] if regeling is None else [_inhoud(r) for r in regeling.regels if r.citaat.artikel == "3"]


def _gelezen(zin: str) -> tuple[list[Any], set[str]]:
    gelezen = parse_regeling(tekst(zin))
    return _regels(gelezen), {d.kind.code for d in gelezen.diagnostics}


VOORBEELDEN = {row["hoofd"]: row["voorbeeld"] for row in lexicon_rows("zinsvormen")}
VARIANTEN = [v for v in varianten() if v.hoofd not in GEEN_REKENREGEL and v.wijze not in ZELFDE.get(v.hoofd, ())]


class TestZinsvormen:
    @pytest.mark.parametrize("hoofd", [h for h in VOORBEELDEN if h not in GEEN_REKENREGEL])
    def test_no_tense_or_auxiliary_is_lost(self, hoofd: str) -> None:
        """A sentence in another tense, or with an auxiliary, is never silently the same rule as the plain one."""
        gewoon, bekend = _gelezen(VOORBEELDEN[hoofd])
        verloren = []
        for variant in (v for v in VARIANTEN if v.hoofd == hoofd):
            regels, meldingen = _gelezen(variant.zin)
            if regels == gewoon and meldingen <= bekend:
                verloren.append(variant.zin)
        assert verloren == []

    def test_every_head_has_variants(self) -> None:
        """The examples of all heads are put in other forms, so that the test above tries them all."""
        assert {v.hoofd for v in varianten()} == set(VOORBEELDEN)

    @pytest.mark.parametrize("variant", [v for v in varianten() if v.wijze == "moet" and v.hoofd in _NORMEN], ids=str)
    def test_a_norm_stays_a_rule(self, variant: Variant) -> None:
        """*Moet* makes a rule a norm, which it is already; where word order allows, it is read."""
        regels, meldingen = _gelezen(variant.zin)
        assert regels in ([], _gelezen(VOORBEELDEN[variant.hoofd])[0])
        assert meldingen if not regels else True


PARTIJ = KOP.replace(
    "De gemeenten Houten, Zeist en Utrecht.", "De gemeenten Zeist en Utrecht.\nDe gemeente Houten {p}."
)
REGEL = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt.\n"


def _partijen(zegt: str) -> tuple[list[str], set[str]]:
    """Return the codes of the errors that a sentence on Houten gives under *Partijen*, and who takes part."""
    gelezen = parse_regeling(PARTIJ.replace("{p}", zegt).replace("{gegeven}", DAGBESTEDING) + REGEL)
    namen = {d.gemeente.naam for d in gelezen.regeling.partijen.deelnames} if gelezen.regeling is not None else set()
    return [d.kind.code for d in gelezen.diagnostics if d.is_fout], namen


class TestMeldPartijwijze:
    @pytest.mark.parametrize(
        "zegt",
        [
            "weigert deel te nemen", "overweegt deel te nemen", "is uitgenodigd deel te nemen", "kan deelnemen",
            "mag deelnemen", "moet deelnemen", "zal deelnemen", "zou deelnemen", "gaat deelnemen",
            "heeft besloten deel te nemen", "nam deel", "heeft deelgenomen", "had deelgenomen", "kan meedoen",
            "zal vanaf 1 januari 2027 deelnemen", "was partij", "was centrumgemeente",
        ],
    )  # fmt: skip
    def test_refused(self, zegt: str) -> None:
        """Who may, will or did take part, or refuses to, takes no part by that sentence."""
        assert _partijen(zegt)[0] == ["RU109"]

    def test_the_word_is_named(self) -> None:
        """The finding says which word is not taken in."""
        gelezen = parse_regeling(
            PARTIJ.replace("{p}", "weigert deel te nemen").replace("{gegeven}", DAGBESTEDING) + REGEL
        )
        assert any("`weigert` wordt hier niet meegelezen" in d.hulp for d in gelezen.diagnostics)

    def test_something_else(self) -> None:
        """Who takes part in a meeting, is no party to the agreement."""
        assert _partijen("neemt deel aan het overleg")[0] == ["RU108"]


class TestPartijrol:
    @pytest.mark.parametrize("zegt", ["is partij", "is partij bij dit convenant", "neemt deel aan dit convenant"])
    def test_a_party_takes_part(self, zegt: str) -> None:
        """*Is partij* says that it takes part."""
        assert _partijen(zegt) == ([], {"Houten", "Zeist", "Utrecht"})

    def test_until_a_day(self) -> None:
        """Until when it is a party is read as well."""
        regeling = parse_regeling(
            PARTIJ.replace("{p}", "is partij tot 1 januari 2025").replace("{gegeven}", DAGBESTEDING) + REGEL
        ).of_fout()
        houten = next(d for d in regeling.partijen.deelnames if d.gemeente.naam == "Houten")
        assert houten.periode.tot is not None

    def test_another_role(self) -> None:
        """Another role makes nobody a party."""
        assert _partijen("is centrumgemeente")[1] == {"Zeist", "Utrecht"}


class TestMeldKernwijze:
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente Zeist is verantwoordelijk geweest voor de huisvesting van de cliënt.",
            "De gemeente Zeist is voor de huisvesting van de cliënt verantwoordelijk geweest.",
            "De kosten van de begeleiding zijn voor rekening van Zeist gekomen.",
            "De urgentie is zes maanden geldig geweest.",
            "De urgentie is vervallen, indien de cliënt schulden heeft.",
            "Dit convenant is niet van toepassing geweest op cliënten die minderjarig zijn.",
            "Verblijf in crisisopvang kan worden gelijkgesteld met verblijf in beschermd wonen.",
            "Niet reageren op een aanbod kan gelden als weigering van een passende woning.",
            "Niet reageren op een aanbod zou kunnen gelden als weigering van een passende woning.",
            "Niet reageren op een aanbod kan niet gelden als weigering van een passende woning.",
            "Dit convenant kan in werking op 1 januari 2018 treden en vervalt op 1 januari 2025.",
            "Dit convenant treedt op 1 januari 2018 in werking en kan vervallen op 1 januari 2025.",
            "Elke gemeente stelde ten minste tien woningen per jaar beschikbaar.",
            "De woningcorporatie weigert de cliënt binnen zes weken na de aanvraag te informeren.",
            "De woningcorporatie overweegt de cliënt te informeren.",
            "De cliënt verzuimt zich binnen zes weken na de aanvraag te melden.",
            "De woningcorporatie vraagt de cliënt binnen zes weken na de aanvraag te reageren.",
            "De woningcorporatie heeft de cliënt binnen zes weken na de aanvraag geïnformeerd.",
            "Het college besliste binnen zes weken na de aanvraag.",
            "Het college zou binnen zes weken na de aanvraag beslissen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """A rule that was, may be or is thought over, is no rule."""
        assert gemeld(zin) == ["RU144"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De woningcorporatie moet de cliënt binnen zes weken na de aanvraag informeren.",
            "De woningcorporatie dient de cliënt binnen zes weken na de aanvraag te informeren.",
            "De woningcorporatie dient de cliënt binnen zes weken na de aanvraag te hebben geïnformeerd.",
            "De cliënt heeft zich binnen zes weken na de aanvraag te melden bij het college.",
            "Partijen spreken af elk kwartaal te overleggen.",
            "De woningcorporatie verbindt zich de cliënt binnen zes weken na de aanvraag te informeren.",
            "De woningcorporatie is gehouden de cliënt binnen zes weken na de aanvraag te informeren.",
            "Het college kan de cliënt binnen zes weken na de aanvraag informeren.",
            "Een derde van de vrijkomende woningen is bestemd voor cliënten.",
        ],
    )
    def test_a_norm(self, zin: str) -> None:
        """A norm with or without its auxiliary, and a day of the calendar in whichever tense, are what they were."""
        assert codes(zin) == []


class TestMeldStellingwijze:
    @pytest.mark.parametrize(
        "zin",
        [
            "de gemeente van herkomst heeft deelgenomen aan dit convenant",
            "de gemeente van herkomst deelnam aan dit convenant",
            "de gemeente van herkomst partij is geweest",
            "terugkeer naar de gemeente van herkomst onveilig was",
            "terugkeer naar de gemeente van herkomst onveilig is geweest",
            "de gemeente van voorkeur Zeist was",
            "de gemeente van herkomst Houten is geweest",
            "de gemeente van herkomst weigert deel te nemen aan dit convenant",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What is tried on the day of the decision, is not tried of another day."""
        assert gemeld(f"De cliënt krijgt urgentie, indien {zin}.") in (["RU224"], ["RU109"])

    @pytest.mark.parametrize("hulp", ["zal", "gaat", "zou"])
    @pytest.mark.parametrize("verlaat", ["uitstromen uit beschermd wonen", "beschermd wonen verlaten"])
    def test_to_come(self, hulp: str, verlaat: str) -> None:
        """Who will leave has not left, as who *uitstroomt* may have; the record tells the day, so it is not asked."""
        begin, _, rest = verlaat.rpartition("beschermd wonen")
        zin = f"{hulp} {verlaat}" if begin else f"beschermd wonen {hulp}{rest}"
        assert codes(f"De cliënt krijgt urgentie, indien hij {zin}.") == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "hij een passende woning weigerde",
            "hij in beschermd wonen heeft verbleven",
            "hij zich in Zeist had gemeld",
            "hij zelfstandig gaat wonen",
            "hij op de dag van de aanvraag ouder dan 18 jaar was",
            "hij op de dag van de aanvraag de leeftijd van achttien jaar had bereikt",
            "toepassing naar het oordeel van het college zou leiden tot een schrijnende situatie",
        ],
    )
    def test_taken_in(self, zin: str) -> None:
        """A form on what happened takes in the past, and one on what is to come its auxiliary."""
        assert codes(f"De cliënt krijgt urgentie, indien {zin}.") == []


class TestMeldGemeentewijze:
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente waar de cliënt weigert te verblijven, is verantwoordelijk voor de huisvesting.",
            "De gemeente waar de cliënt dient te verblijven, is verantwoordelijk voor de huisvesting.",
            "De gemeente waarmee de cliënt binding had, is verantwoordelijk voor de huisvesting.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """The municipality of another day, or of what somebody refuses, is not that of the plain clause."""
        assert gemeld(zin) == ["RU224"]


class TestWieVerleent:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt weigert urgentie.",
            "De cliënt weigert de urgentie, indien hij schulden heeft.",
            "De cliënt wijst de urgentie af.",
            "De cliënt verleent urgentie.",
            "De cliënt kan de urgentie weigeren.",
        ],
    )
    def test_not_the_client(self, zin: str) -> None:
        """A client grants and refuses no urgency."""
        assert gemeld(zin) == ["RU224"]

    @pytest.mark.parametrize("wie", ["De andere gemeente", "Een gemeente", "De gemeente van voorkeur"])
    def test_not_any_municipality(self, wie: str) -> None:
        """What another municipality grants or refuses, is not what holds for everybody."""
        assert gemeld(f"{wie} weigert urgentie, indien de cliënt schulden heeft.") == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college verleent de cliënt urgentie.",
            "De gemeente verleent urgentie aan de cliënt.",
            "De cliënt wordt urgentie verleend.",
            "Aan de cliënt verleent het college urgentie.",
            "De cliënt wordt urgentie geweigerd, indien hij schulden heeft.",
        ],
    )
    def test_to_the_client(self, zin: str) -> None:
        """To whom it is granted is a client."""
        assert codes(zin) == []
