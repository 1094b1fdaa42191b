"""What binds nobody: kinds of text, and intentions."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import TEKST_BINDT_NIET, ZACHTE_NORM
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Streefnorm


def tekst_bindt_niet(regeling: Regeling) -> Iterator[Diagnostic]:
    """In a voorstel, koers or intentieverklaring nothing binds, whatever the verbs (language, section 4)."""
    hard = [r for r in regeling.regels if not isinstance(r, Streefnorm)]
    if hard and not regeling.kop.soort.bindt:
        aantal = "één bepaling is" if len(hard) == 1 else f"{len(hard)} bepalingen zijn"
        yield diagnose(TEKST_BINDT_NIET, hard[0].span, soort=regeling.kop.soort.value, aantal=aantal)


def voornemens(regeling: Regeling) -> Iterator[Diagnostic]:
    """An intention in a text that binds: shown to the reader, because a soft verb hides that nothing is decided."""
    if regeling.kop.soort.bindt:
        for regel in regeling.regels:
            if isinstance(regel, Streefnorm):
                yield diagnose(ZACHTE_NORM, regel.span, citaat=regel.citaat.midden, werkwoord=regel.werkwoord)
