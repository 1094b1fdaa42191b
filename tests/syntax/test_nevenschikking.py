"""Two main clauses in one sentence (decision 044)."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import (
    Geldigheid,
    Regel,
    Urgentie,
    Verantwoordelijkheid,
    Verdaging,
    Verlenging,
    Verplichting,
    Verval,
)
from tests.syntax.zinnen import gemeld, opgemaakt, tekst

VERDAGEN = (
    "Het college beslist binnen acht weken na ontvangst van de aanvraag en kan deze termijn eenmaal met ten hoogste zes"
    " weken verdagen."
)
TWEE = (
    (VERDAGEN, Verplichting, Verdaging),
    (
        "De urgentie is zes maanden geldig en kan door het college eenmaal met drie maanden worden verlengd.",
        Geldigheid,
        Verlenging,
    ),
    (
        "Houten is verantwoordelijk voor de huisvesting en Zeist is verantwoordelijk voor de begeleiding.",
        Verantwoordelijkheid,
        Verantwoordelijkheid,
    ),
    (
        (
            "Burgemeester en wethouders beslissen binnen acht weken na ontvangst van de aanvraag en kunnen deze "
            "termijn eenmaal met ten hoogste vier weken verlengen."
        ),
        Verplichting,
        Verdaging,
    ),
    (
        "De cliënt krijgt urgentie, indien hij dakloos is; hij krijgt geen urgentie, indien hij schulden heeft.",
        Urgentie,
        Urgentie,
    ),
)


def _voor_het_werkwoord(zin: str) -> str:
    """Return the subject of a sentence, with the space behind it."""
    return "Burgemeester en wethouders " if zin.startswith("Burgemeester") else " ".join(zin.split()[:2]) + " "


def regels(zin: str) -> tuple[Regel, ...]:
    """Return the rules that a text holds more than its frame: those of the sentence."""
    kader = len(parse_regeling(tekst("De cliënt krijgt urgentie.")).of_fout().regels) - 1
    return parse_regeling(tekst(zin)).of_fout().regels[kader:]


class TestNevenschikkingen:
    """nevenschikkingen, as the reader of articles uses them."""

    @pytest.mark.parametrize(("zin", "een", "ander"), TWEE)
    def test_two_rules(self, zin: str, een: type[Regel], ander: type[Regel]) -> None:
        """Each clause is a rule, at a place of its own, and nothing hangs on anything."""
        gelezen = regels(zin)
        assert [type(regel) for regel in gelezen] == [een, ander]
        assert [regel.citaat.zinsdeel for regel in gelezen] == [1, 2]
        assert all(regel.hangt_aan is None for regel in gelezen)

    @pytest.mark.parametrize("zin", [zin for zin, _, _ in TWEE])
    def test_as_two_sentences(self, zin: str) -> None:
        """They say what they say with a full stop between them."""
        voegwoord = "; " if ";" in zin else " en "
        eerste, tweede = zin.rsplit(voegwoord, 1)
        onderwerp = "" if voegwoord == "; " or tweede.startswith("Zeist") else _voor_het_werkwoord(zin)
        los = regels(f"{eerste}. {onderwerp}{tweede[:1].upper() if not onderwerp else tweede[:1]}{tweede[1:]}")
        samen = regels(zin)
        assert [type(regel) for regel in los] == [type(regel) for regel in samen]
        assert [getattr(regel, "termijn", None) for regel in los] == [
            getattr(regel, "termijn", None) for regel in samen
        ]
        assert [getattr(r.voorwaarde, "tekst", "") for r in los] == [getattr(r.voorwaarde, "tekst", "") for r in samen]

    @pytest.mark.parametrize("zin", [zin for zin, _, _ in TWEE])
    def test_formatted(self, zin: str) -> None:
        """The formatter leaves the sentence one."""
        assert zin in " ".join(opgemaakt(zin).split())

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij dakloos is en wordt opgevangen in Houten.",
            "De cliënt krijgt urgentie en Zeist is verantwoordelijk voor de huisvesting, indien hij dakloos is.",
            "De cliënt krijgt urgentie en Zeist is verantwoordelijk voor de huisvesting, tenzij hij dakloos is.",
            "Na de uitstroom meldt de zorgaanbieder de cliënt aan en stelt een rapport op.",
            "De cliënt krijgt urgentie en wijst het college een woning toe.",
            "Het college beslist en informeert de cliënt binnen acht weken.",
            "De gemeente beslist op de aanvraag en informeert de cliënt binnen acht weken.",
            "De gemeenten beslissen op de aanvraag en informeren de cliënt binnen acht weken.",
            "De cliënt krijgt urgentie, de gemeente van herkomst is verantwoordelijk voor de begeleiding.",
        ],
    )
    def test_in_two_ways(self, zin: str) -> None:
        """What may hold for both clauses, or may have a subject of its own, is left to the writer."""
        assert gemeld(zin) == ["RU148"]

    def test_described_by_a_clause(self) -> None:
        """Whom both clauses are about may be described by a clause: it holds for both."""
        samen = regels(
            "De cliënt die een passende woning heeft geweigerd, krijgt geen urgentie en verliest zijn urgentie."
        )
        assert [type(regel) for regel in samen] == [Urgentie, Verval]
        assert len({regel.voorwaarde for regel in samen}) == 1

    @pytest.mark.parametrize(
        "zin", ["De gemeenten kunnen urgentie verlenen en verlengen.", "De cliënt kan urgentie krijgen en verliezen."]
    )
    def test_one_modal(self, zin: str) -> None:
        """Two infinitives under one verb are no two clauses: the second would lose its *kan*."""
        codes = gemeld(zin)
        assert codes
        assert not set(codes) & {"RU157"}

    @pytest.mark.parametrize(
        ("zin", "los"),
        [
            (
                "De commissie kan de cliënt horen en de zorgaanbieder uitnodigen.",
                "De commissie kan de cliënt horen. De commissie kan de zorgaanbieder uitnodigen.",
            ),
            (
                "De gemeenten moeten de cliënt informeren en de woningcorporatie inlichten.",
                "De gemeenten moeten de cliënt informeren. De gemeenten moeten de woningcorporatie inlichten.",
            ),
        ],
    )
    def test_an_infinitive_behind_its_object(self, zin: str, los: str) -> None:
        """An infinitive of the verb in front has its subject too: not whom it is done to."""
        samen, apart = regels(zin), regels(los)
        assert [type(regel) for regel in samen] == [type(regel) for regel in apart]
        assert [getattr(r, "actor", None) for r in samen] == [getattr(r, "actor", None) for r in apart]

    def test_a_slip_in_one(self) -> None:
        """A mistake in one of them is reported, and neither is read alone."""
        codes = gemeld("De cliënt krijgt urgentie; de gemeente van herkomst is verantwoordelijk voor de huisvestingg.")
        assert codes == ["RU101"]


class TestTweeNormen:
    """What RU148 prints."""

    def test_subject_with_a_relative_clause(self) -> None:
        """The subject is printed in both sentences with the clause that belongs to it."""
        zin = (
            "De gemeente waar de aanvraag is ingediend, beslist binnen zes weken en kan deze termijn eenmaal verlengen."
        )
        (melding,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU148")
        assert "`De gemeente waar de aanvraag is ingediend, kan deze termijn eenmaal verlengen.`" in melding.hulp


@pytest.mark.parametrize(
    "zin",
    [
        "De urgentie vervalt na zes en maanden.",
        "De urgentie geldt een jaar en maanden.",
        "De urgentie geldt zes maanden en week.",
        "De cliënt krijgt urgentie en weken.",
        "Houten is verantwoordelijk voor de huisvesting en maanden.",
        "De urgentie is een jaar geldig en vervalt.",
    ],
)
def test_one_word_behind_en(zin: str) -> None:
    """A word by itself that may be a verb is no second rule: the sentence is refused, or left to a person."""
    assert gemeld(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "De urgentie eindigt met de ondertekening van een huurovereenkomst en herleeft bij opzegging.",
        "De urgentie vervalt bij overlijden en herleeft bij opzegging.",
        "De urgentie wordt geweigerd bij fraude en herleeft na een jaar.",
        "De urgentie vervalt bij overlijden en herrijst bij opzegging.",
        "De urgentie eindigt met de ondertekening van een huurovereenkomst en hervliegt bij opzegging.",
    ],
)
def test_an_unknown_second_verb(zin: str) -> None:
    """An unknown word behind *en* that may be a second verb is no ground beside the first: refused, or asked."""
    assert gemeld(zin)


def test_an_unknown_second_ground() -> None:
    """With its article it is a noun, and part of the ground."""
    assert not gemeld("De urgentie vervalt bij fraude en een wanprestatiebesluit van de verhuurder.")


class TestDeelt:
    """What bounds the first clause, or whom it describes, may be meant in the second too."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college kan bij schulden de cliënt horen en de urgentie intrekken.",
            "Het college kan binnen acht weken na de toekenning de cliënt horen en de urgentie intrekken.",
            "Het college informeert bij weigering van een passende woning de cliënt en de urgentie vervalt.",
            "Houten is na verblijf in opvang verantwoordelijk voor de huisvesting en is verantwoordelijk voor de zorg.",
            "Het college informeert cliënten die in Houten wonen en zij krijgen geen urgentie.",
            "Het college informeert minderjarigen en zij krijgen urgentie.",
            "Houten is verantwoordelijk voor de zorg van minderjarigen en Zeist is verantwoordelijk voor hun opvang.",
            "De cliënt die in Houten woont, krijgt urgentie en Zeist is verantwoordelijk voor zijn huisvesting.",
            "Minderjarigen krijgen urgentie; hun urgentie geldt zes maanden.",
            "Het college kan minderjarigen horen en de aanvraag afwijzen.",
            "De cliënt verhuist en verliest de urgentie.",
            "De woningcorporatie kan de cliënt niet weigeren en de huurovereenkomst beëindigen.",
        ],
    )
    def test_not_read_as_two(self, zin: str) -> None:
        """The writer says it in two sentences: read apart, the second would hold for everybody, or always."""
        assert set(gemeld(zin)) & {"RU148", "RU144"}

    def test_whose_infinitive(self) -> None:
        """The second sentence that is offered has the verb of which it has the infinitive, and its subject."""
        zin = "Het college kan de cliënt horen en de urgentie intrekken, indien hij in Houten woont."
        (melding,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU148")
        assert "`Het college kan de urgentie intrekken, indien hij in Houten woont.`" in melding.hulp

    def test_the_same_each_time(self) -> None:
        """What was read before changes nothing: a denial is never lost."""
        zin = "Het college mag de urgentie niet intrekken en de zorgaanbieder uitnodigen."
        gelezen = {str(gemeld(zin)) for _ in range(5)}
        assert len(gelezen) == 1
