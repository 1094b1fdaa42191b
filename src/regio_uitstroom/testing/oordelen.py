"""Judgments about several municipalities that do not contradict each other: what law 1 (monotone) may add.

A judgment that takes the place of another is a change and no addition; these never do, whatever their dates.
"""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.testing.kennis import datums


@st.composite
def eensgezinde_oordelen(
    draw: st.DrawFn, sleutel: str, door: str, gemeenten: Sequence[Gemeente], *, lengte: int = 6
) -> tuple[Oordeel, ...]:
    """Make at most ``lengte`` judgments on one question, by one judge, of which no two contradict each other.

    At most one municipality has a yes: a yes for a second is another answer to *in which municipality*. A yes without a
    municipality stands beside no *no*, and a *no* without one beside no yes. ``gemeenten`` holds at least one.
    """
    ja = draw(st.none() | st.sampled_from(gemeenten))
    nee = [gemeente for gemeente in gemeenten if gemeente != ja]
    beweringen: list[tuple[bool, Gemeente | None]] = [] if ja is None else [(True, ja)]
    if ja is not None and draw(st.booleans()):
        beweringen.append((True, None))
    else:
        beweringen += [(False, gemeente) for gemeente in nee]
        beweringen += [(False, None)] if ja is None else []
    gekozen = draw(st.lists(st.sampled_from(beweringen), max_size=lengte)) if beweringen else []
    return tuple(
        Oordeel(sleutel, waarde=waarde, door=door, datum=draw(st.none() | datums()), gemeente=gemeente)
        for waarde, gemeente in gekozen
    )
