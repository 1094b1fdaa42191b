"""Strategies for lists of conditions of which an item is set aside for some clients."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from regio_uitstroom.testing.zinnen import DOSSIER_VOORWAARDEN, VOORZIENINGEN, Eigen

_LETTERS = "abc"


@st.composite
def lijstartikelen(draw: st.DrawFn, eigen: Sequence[Eigen]) -> tuple[str, ...]:
    """Make an article: a grant or a refusal under a list, and sentences that set items of it aside."""
    feiten = [vorm for feit in eigen for vorm in (feit.waar, feit.onwaar)]
    clausules = st.sampled_from(("de cliënt uitstroomgereed is", "de cliënt regiobinding heeft", *feiten))
    items = draw(st.lists(clausules, min_size=2, max_size=3, unique=True))
    voegwoord = draw(st.sampled_from(("en", "of")))
    hoofd = draw(st.sampled_from(("De cliënt krijgt urgentie", "De cliënt krijgt geen urgentie")))
    regels = [f"   {_LETTERS[nummer]}. {item};" for nummer, item in enumerate(items)]
    regels[-2] += f" {voegwoord}"
    regels[-1] = f"{regels[-1].removesuffix(';')}."
    letters = draw(st.lists(st.sampled_from(_LETTERS[: len(items)]), min_size=1, max_size=2))
    opzij = [f"Het eerste lid, onderdeel {een}, is niet van toepassing{draw(_voor_wie(clausules))}." for een in letters]
    return ("\n".join((f"{hoofd}, indien:", *regels)), *opzij)


def _voor_wie(clausules: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Make for whom: clients of a kind, or a condition."""
    soorten = st.sampled_from(VOORZIENINGEN).map(lambda soort: f" op cliënten die uitstromen uit {soort}")
    return st.one_of(
        soorten, (clausules | st.sampled_from(DOSSIER_VOORWAARDEN)).map(lambda clausule: f", indien {clausule}")
    )
