"""Items of a list of conditions that a provision sets aside for some clients, from the text to the outcome."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Beoordeling, Regeling, evaluate, parse_regeling, read_client, waarom_niet
from regio_uitstroom.explain.motivering import explain
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import Fictief
from tests.declaraties import PEILDATUM

FEITEN = ("een", "twee", "drie", "vier", "vijf")
KOP = (
    """Convenant "Bedacht"
Soort: convenant
Looptijd: van 1 januari 2018 tot 1 januari 2030

Partijen

De gemeenten Houten en Zeist.

Gegevens

"""
    + "".join(f'{naam}feit: de cliënt heeft {naam}feit (ja of nee)\n  vraag: "{naam}?"\n' for naam in FEITEN)
    + "\nArtikel 1. Regels\n\n"
)
LIJST = """1. De cliënt krijgt urgentie, indien:
   a. hij eenfeit heeft; {voegwoord}
   b. hij tweefeit heeft.
"""
OPZIJ = "2. Het eerste lid, onderdeel b, is niet van toepassing op cliënten die driefeit hebben."


def lees(artikel: str) -> Regeling:
    """Return the agreement with this article; it must load."""
    return parse_regeling(KOP + artikel + "\n").of_fout()


def codes(artikel: str) -> list[str]:
    """Return the codes of what is reported."""
    return [d.kind.code for d in parse_regeling(KOP + artikel + "\n").diagnostics]


def beoordeel(regeling: Regeling, feiten: Mapping[str, object]) -> Beoordeling:
    """Return what the text makes of a client of whom these facts are known."""
    invoer = {"sleutel": "c1", "feiten": {f"{naam}feit": waarde for naam, waarde in feiten.items()}}
    client, fouten = read_client(invoer, peildatum=PEILDATUM, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=PEILDATUM)


def urgent(regeling: Regeling, feiten: Mapping[str, object]) -> bool | None:
    """Return whether there is a claim to urgency; None where the outcome is not settled."""
    waarde = beoordeel(regeling, feiten).uitkomst("aanspraak").waarde
    return None if waarde is None else waarde.urgent


WAARDEN = st.fixed_dictionaries({naam: st.sampled_from((True, False, None)) for naam in FEITEN})
LETTERS = "abcd"


def kleene_en(*delen: bool | None) -> bool | None:
    """Return the strong conjunction."""
    return False if False in delen else None if None in delen else True


def kleene_of(*delen: bool | None) -> bool | None:
    """Return the strong disjunction."""
    return True if True in delen else None if None in delen else False


def kleene_niet(deel: bool | None) -> bool | None:  # noqa: FBT001 - three-valued
    """Return the denial."""
    return None if deel is None else not deel


class TestMetVrijstellingen:
    @pytest.mark.parametrize(
        ("een", "twee", "drie", "verwacht"),
        [
            (True, True, False, True),
            (True, False, True, True),
            (True, False, False, False),
            (False, False, True, False),
            (True, None, True, True),
            (True, False, None, None),
        ],
    )
    def test_all(self, een: bool | None, twee: bool | None, drie: bool | None, verwacht: bool | None) -> None:  # noqa: FBT001 - three-valued
        """In a list that asks for all items, the item counts as met."""
        regeling = lees(LIJST.format(voegwoord="en") + OPZIJ)
        assert urgent(regeling, {"een": een, "twee": twee, "drie": drie}) is verwacht

    @pytest.mark.parametrize(
        ("een", "twee", "drie", "verwacht"),
        [
            (False, True, False, True),
            (False, True, True, False),
            (True, True, True, True),
            (False, True, None, None),
            (False, None, True, False),
        ],
    )
    def test_any(self, een: bool | None, twee: bool | None, drie: bool | None, verwacht: bool | None) -> None:  # noqa: FBT001 - three-valued
        """In a list that asks for one item, the item counts as not there."""
        regeling = lees(LIJST.format(voegwoord="of") + OPZIJ)
        assert urgent(regeling, {"een": een, "twee": twee, "drie": drie}) is verwacht

    def test_ground_of_refusal(self) -> None:
        """An exempted ground of refusal refuses nobody who is exempt, and the others still do."""
        weigert = (
            "1. De cliënt krijgt urgentie, indien hij vierfeit heeft.\n2. Het college weigert de urgentie, indien:\n"
            "   a. de cliënt eenfeit heeft; of\n   b. de cliënt tweefeit heeft.\n"
            "3. Het tweede lid, onderdeel b, is niet van toepassing op cliënten die driefeit hebben."
        )
        vast = {"vier": True, "een": False, "twee": True}
        assert urgent(lees(weigert), {**vast, "drie": True}) is True
        assert urgent(lees(weigert), {**vast, "drie": False}) is False
        assert urgent(lees(weigert), {**vast, "een": True, "drie": True}) is False

    def test_definition(self) -> None:
        """An item of the list of a definition can be set aside, wherever the term is used."""
        tekst = (
            "In dit convenant wordt verstaan onder:\na. starter: de cliënt die:\n   1°. eenfeit heeft; en\n"
            "   2°. tweefeit heeft.\n\nArtikel 2. Urgentie\n\n"
            "1. De starter krijgt urgentie.\n"
            "2. Artikel 1, onderdeel a, onder 2°, is niet van toepassing op cliënten die driefeit hebben."
        )
        assert urgent(lees(tekst), {"een": True, "twee": False, "drie": True}) is True
        assert urgent(lees(tekst), {"een": True, "twee": False, "drie": False}) is False

    def test_several(self) -> None:
        """*Onderdelen b en c*: both; *uitsluitend van toepassing op*: for all others."""
        tekst = (
            "1. De cliënt krijgt urgentie, indien:\n   a. hij eenfeit heeft;\n   b. hij tweefeit heeft; en\n"
            "   c. hij driefeit heeft.\n2. Het eerste lid, onderdelen b en c, is {} op cliënten die vierfeit hebben."
        )
        vast = {"een": True, "twee": False, "drie": False}
        assert urgent(lees(tekst.format("niet van toepassing")), {**vast, "vier": True}) is True
        assert urgent(lees(tekst.format("uitsluitend van toepassing")), {**vast, "vier": False}) is True
        assert urgent(lees(tekst.format("uitsluitend van toepassing")), {**vast, "vier": True}) is False

    @pytest.mark.parametrize(
        "zin",
        [
            "2. Het eerste lid, onderdeel b, is niet van toepassing.",
            "2. Het college kan het eerste lid, onderdeel b, buiten toepassing laten, indien de cliënt driefeit heeft.",
            f"{OPZIJ}\n3. Het tweede lid is niet van toepassing op cliënten die vierfeit hebben.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """For nobody, by a power, or with a rule that goes before it: refused, for it would do nothing or too much."""
        assert "RU332" in codes(LIJST.format(voegwoord="en") + zin)

    def test_no_rule(self) -> None:
        """A place without a rule or an item of conditions cannot be set aside: it did nothing, with a warning."""
        tekst = (
            "In dit convenant wordt verstaan onder:\na. starter: de cliënt die eenfeit heeft.\n\n"
            "Artikel 2. Urgentie\n\n1. De starter krijgt urgentie.\n"
            "2. Artikel 1, onderdeel a, is niet van toepassing op cliënten die driefeit hebben."
        )
        assert "RU332" in codes(tekst)

    def test_departs(self) -> None:
        """*In afwijking van onderdeel b* with an answer of its own leaves open whether the other items hold."""
        afwijkend = (
            "2. In afwijking van het eerste lid, onderdeel b, krijgt de cliënt urgentie, indien hij driefeit heeft."
        )
        assert codes(LIJST.format(voegwoord="en") + afwijkend) == ["RU333"]

    def test_power_for_all(self) -> None:
        """A power to depart from the whole text goes before the rule as well, and is no reason to refuse."""
        macht = "\n3. Het college kan, indien de cliënt vierfeit heeft, van dit convenant afwijken."
        assert "RU332" not in codes(LIJST.format(voegwoord="en") + OPZIJ + macht)

    def test_shown(self) -> None:
        """The letter says that the item does not hold, by which provision; the tree and why-not say the same."""
        regeling = lees(LIJST.format(voegwoord="en") + OPZIJ)
        beoordeling = beoordeel(regeling, {"een": True, "twee": False, "drie": True})
        brief = " ".join(explain(beoordeling, regeling).uitkomst("aanspraak").motivering.split())
        assert "Artikel 1, eerste lid, onderdeel b, geldt hier niet, omdat artikel 1, tweede lid," in brief
        assert "driefeit heeft" in brief
        (verklaring,) = waarom_niet(beoordeling, regeling, "artikel 1, tweede lid")
        assert verklaring.geldt is True

    def test_asked(self) -> None:
        """Whether the client is exempt is asked where it matters, and not where it does not."""
        regeling = lees(LIJST.format(voegwoord="en") + OPZIJ)
        nodig = {
            twee: {
                n.gegeven.sleutel
                for n in beoordeel(regeling, {"een": True, "twee": twee}).uitkomst("aanspraak").nog_nodig
            }
            for twee in (True, False)
        }
        assert nodig == {True: set(), False: {"feiten.driefeit"}}

    @given(
        st.lists(st.sampled_from(FEITEN[:4]), min_size=2, max_size=4),
        st.booleans(),
        st.lists(st.tuples(st.integers(0, 3), st.sampled_from(FEITEN)), max_size=3),
        WAARDEN,
    )
    def test_oracle(
        self,
        items: list[str],
        alle: bool,  # noqa: FBT001 - drawn
        opzij: list[tuple[int, str]],
        feiten: dict[str, bool | None],
    ) -> None:
        """Whatever items are set aside for whomever, the outcome is that of the list worked out by hand."""
        opzij = [(nummer % len(items), wie) for nummer, wie in opzij]
        woord = "en" if alle else "of"
        regels = [f"   {LETTERS[n]}. hij {item}feit heeft;" for n, item in enumerate(items)]
        regels[-2] += f" {woord}"
        regels[-1] = regels[-1].replace(";", ".")
        zinnen = [
            f"{n}. Het eerste lid, onderdeel {LETTERS[nr]}, is niet van toepassing op cliënten die {wie}feit hebben."
            for n, (nr, wie) in enumerate(opzij, start=2)
        ]
        regeling = lees("\n".join(["1. De cliënt krijgt urgentie, indien:", *regels, *zinnen]))
        samen, vrij = (kleene_en, kleene_of) if alle else (kleene_of, kleene_en)
        verwacht = samen(
            *(
                vrij(feiten[item], *((feiten[w] if alle else kleene_niet(feiten[w])) for nr, w in opzij if nr == n))
                for n, item in enumerate(items)
            )
        )
        assert len(list(van_soort(Fictief, regeling.regels))) >= len({nummer for nummer, _ in opzij})
        assert urgent(regeling, feiten) is verwacht
