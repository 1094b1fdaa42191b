"""The day on which an outcome changes by itself, for the examples of the bundled agreements, against every day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from regio_uitstroom import load_regeling
from regio_uitstroom.bundled import regelingen
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorbeeld import Voorbeeld
from regio_uitstroom.watals.vanzelf import eerste_verandering
from regio_uitstroom.watals.vraag import Vraagsteller
from tests.watals.test_wetten import per_dag

LANG = settings().max_examples >= 1_000
DAGEN = 1_096 if LANG else 45
PER_TEKST = 1_000 if LANG else 2
"""With the long profile all examples over three years; otherwise some of each text over some weeks."""


def voorbeelden() -> Iterator[tuple[Regeling, Voorbeeld]]:
    """Yield the examples that are tried."""
    for pad in sorted(Path(str(regelingen())).glob("*.convenant")):
        regeling = load_regeling(pad).of_fout()
        yield from ((regeling, voorbeeld) for voorbeeld in regeling.voorbeelden[:PER_TEKST])


ALLE = list(voorbeelden())


class TestBundled:
    """eerste_verandering."""

    @pytest.mark.parametrize(("regeling", "voorbeeld"), ALLE, ids=[f"{r.naam}-{v.naam}" for r, v in ALLE])
    def test_is_the_first(self, regeling: Regeling, voorbeeld: Voorbeeld) -> None:
        """It is the day that trying every day gives, for every question."""
        client, dag = voorbeeld.client, voorbeeld.peildatum
        for uitkomst in beoordeel(regeling, client, peildatum=dag).uitkomsten:
            steller = Vraagsteller(regeling, uitkomst.vraag)
            if steller.weeg(client, dag) is None:
                continue
            gevonden = eerste_verandering(steller, client, dag, dag + timedelta(days=DAGEN))
            assert (gevonden.dag if gevonden else None) == per_dag(steller, client, dag, DAGEN)
