"""*Verblijf in nachtopvang telt niet mee* where the text counts such stays: of these the sentence takes nothing off.

Days of a stay that do not count are no days of residence; how long somebody stays somewhere, or whether he does, is
counted all the same. Where a rule asks for that, the writer may have meant it: he says so in that rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.kinds_syntax import FICTIE_ONDUIDELIJK
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.ficties import TeltNietMee
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur, WoonadresVoorafgaand
from regio_uitstroom.model.regels import Fictie, Regel
from regio_uitstroom.model.woorden import Voorzieningen
from regio_uitstroom.resolve.context import Context

_WONEN = re.compile(r"inschrijving|ingeschreven|\bwoon|\bgewoond|adres", re.IGNORECASE)
"""By these words a sentence says itself that it is about residence."""


def meld_niet_geteld(context: Context, regels: Sequence[Regel], begrippen: Sequence[Begrip]) -> None:
    """Report a stay that does not count as residence, in a text that counts how long or where somebody stays."""
    for regel in regels:
        if not isinstance(regel, Fictie) or not isinstance(regel.werking, TeltNietMee) or _WONEN.search(regel.tekst):
            continue
        if gevraagd := _gevraagd(regel.werking, _waarvoor(regel.werking, regels, begrippen)):
            context.meld(FICTIE_ONDUIDELIJK, regel.span, hint=_schrijf(gevraagd, regel.werking), woorden=regel.tekst)


def _schrijf(gevraagd: Voorzieningen, werking: TeltNietMee) -> str:
    """Return what to write: fewer kinds in the rule that asks for them, or that it is about residence."""
    anders = ""
    if werking.tijdens is not None and not gevraagd.soorten <= werking.tijdens.soorten:
        anders = (
            f"telt het daar niet, zet het dan in die regel: `in {gevraagd.naam}, niet zijnde {werking.tijdens.naam}`; "
        )
    return (
        "dit haalt alleen dagen af van hoe lang iemand ergens woonde, en de tekst vraagt naar verblijf in "
        f"{gevraagd.naam}; {anders}gaat het om de woonduur, schrijf dan `Een inschrijving tijdens verblijf … telt niet "
        "mee`"
    )


def _waarvoor(werking: TeltNietMee, regels: Sequence[Regel], begrippen: Sequence[Begrip]) -> tuple[object, ...]:
    """Return the parts of the text for which the sentence counts: all other rules, or the term that it names."""
    if werking.begrip is not None:
        return tuple(begrip for begrip in begrippen if begrip.naam == werking.begrip)
    return (*(regel for regel in regels if not isinstance(regel, Fictie)), *begrippen)


def _gevraagd(werking: TeltNietMee, delen: tuple[object, ...]) -> Voorzieningen | None:
    """Return which stays these parts ask for of which such a stay is one; None where they ask for none.

    A sentence on all the stays that are asked for is about residence, where that is asked for as well.
    """
    wonen = any(van_soort(v.Woonduur, *delen)) or any(van_soort(WoonadresNaarDuur, *delen))
    for gevraagd, is_duur in _verblijven(delen):
        soorten = gevraagd.soorten
        enkele = werking.tijdens is not None and not soorten <= werking.tijdens.soorten
        raakt = werking.tijdens is None or not soorten.isdisjoint(werking.tijdens.soorten)
        if raakt and (enkele or (is_duur and not wonen)):
            return gevraagd
    return None


def _verblijven(delen: tuple[object, ...]) -> Iterator[tuple[Voorzieningen, bool]]:
    """Yield the kinds of stay that are asked for, and whether for how long."""
    for duur in van_soort(v.Verblijfsduur, *delen):
        yield duur.verblijf.voorzieningen or _ALLE, True
    for test in van_soort(v.Verblijfstest, *delen):
        yield test.voorzieningen or _ALLE, False
    for bron in van_soort(WoonadresVoorafgaand, *delen):
        yield bron.voorzieningen or _ALLE, False


_ALLE = Voorzieningen(frozenset(rij["sleutel"] for rij in lexicon_rows("voorzieningen")), "een instelling")
"""A stay of whatever kind."""
