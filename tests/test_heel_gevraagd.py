"""Every word of a condition that is asked stands in its question, wherever its verbs stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_dossierwoorden import gevraagd
from tests.test_welk_aanbod import codes

HOOFDZINNEN = (
    "De cliënt krijgt urgentie, indien {}.",
    "Indien {}, krijgt de cliënt urgentie.",
    "De cliënt krijgt geen urgentie, tenzij {}.",
    "De cliënt kan urgentie krijgen, indien {}.",
    "De urgentie vervalt, zodra {}.",
    "Het college kan de urgentie intrekken, indien {}.",
    "Indien {}, kan de urgentie worden ingetrokken.",
    "De urgentie wordt ingetrokken, indien {}.",
    "Zeist is verantwoordelijk voor de huisvesting, indien {}.",
    "Indien {}, is Zeist verantwoordelijk voor de begeleiding.",
    "De cliënt krijgt urgentie, indien hij schulden heeft en {}.",
    "De cliënt krijgt urgentie, indien {} of hij schulden heeft.",
    "Het college meldt dit aan Zeist, indien {}.",
)
DINGEN = ("zijn baan", "zich", "zijn werk", "de boel", "zijn schulden", "zijn behandeling")
VRAGEN_INFINITIEF = ("laat", "ziet", "helpt", "heeft laten", "moet laten", "wil laten", "niet laat", "leert", "hoort")
INFINITIEVEN = (
    "gaan", "staan", "zijn", "blijven", "worden", "kunnen", "moeten", "dienen", "hebben", "liggen", "lopen", "oplopen",
    "bezorgen", "begeleiden", "verkopen",
)  # fmt: skip


def zoek(zin: str) -> list[str]:
    """Return the questions of a text with this sentence, other than that of the row that it may have."""
    return [vraag for vraag in gevraagd(zin) if not vraag.endswith("schulden heeft")]


class TestElkWoord:
    """A verb that asks for an infinitive keeps it, or the sentence is refused."""

    @pytest.mark.parametrize("hoofdzin", HOOFDZINNEN)
    @pytest.mark.parametrize("voorwaarde", ["zijn baan laat gaan", "zich laat gaan", "zijn baan heeft laten gaan"])
    def test_let_go(self, hoofdzin: str, voorwaarde: str) -> None:
        """*Laat gaan* is asked in full, in every sentence that can have it."""
        assert zoek(hoofdzin.format(f"de cliënt {voorwaarde}")) == [f"feiten.de cliënt {voorwaarde}"]

    @pytest.mark.hypothesis
    @given(
        hoofdzin=st.sampled_from(HOOFDZINNEN),
        ding=st.sampled_from(DINGEN),
        verb=st.sampled_from(VRAGEN_INFINITIEF),
        infinitief=st.sampled_from(INFINITIEVEN),
    )
    def test_any_infinitive(self, hoofdzin: str, ding: str, verb: str, infinitief: str) -> None:
        """Whatever its infinitive is, the question has it; *niet* is the answer."""
        voorwaarde = f"de cliënt {ding} {verb} {infinitief}"
        for vraag in zoek(hoofdzin.format(voorwaarde)):
            assert set(voorwaarde.replace("niet ", "").split()) <= set(vraag.removeprefix("feiten.").split())

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt gaan urgentie.",
            "De cliënt krijgt urgentie gaan.",
            "De urgentie vervalt gaan.",
            "De urgentie wordt ingetrokken kunnen.",
            "De urgentie vervalt, indien de cliënt schulden heeft, gaan.",
        ],
    )
    def test_stray(self, zin: str) -> None:
        """An infinitive that no verb asks for is never left out of a sentence that decides."""
        assert codes(zin) & {"RU109", "RU148", "RU101", "RU108"}

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt kan urgentie krijgen.",
            "De urgentie kan worden ingetrokken.",
            "De urgentie zal kunnen worden ingetrokken, indien de cliënt schulden heeft.",
            "Zijn urgentie vervalt, indien de cliënt gaat werken.",
        ],
    )
    def test_asked_for(self, zin: str) -> None:
        """One that a modal verb asks for is no stray one."""
        assert not codes(zin) & {"RU109", "RU148"}
