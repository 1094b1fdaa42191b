"""Rules in the words of the text whose meaning for a client no program computes: a person says what follows."""

from __future__ import annotations

from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regels.vorm import Regelvorm
from regio_uitstroom.model.voorwaarden import Of, OordeelGeeft
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen


@frozen
class OpenGemeente:
    """The judgment which municipality a rule makes responsible for a task; a *no* says that it makes none so."""

    taak: Taak
    bron: GemeenteUitOordeel


@frozen
class OpenUrgentie:
    """Two judgments on what a rule says of an urgency: that there is none (``niet``), or that there is one (``wel``).

    ``beslist`` holds where either was given. That there is none goes first, as a refusal does (semantics, section 3).
    """

    beslist: Of
    niet: OordeelGeeft
    wel: OordeelGeeft


@frozen(kw_only=True)
class OpenRegel(Regelvorm):
    """A sentence about what is decided, in the words of the text, that no form computes (decision 033).

    Nothing on what it is about is settled until a person has judged what follows from it. All other rules of its text
    yield to what that person says. It holds its judgments itself: on the responsible municipality per task, on the
    right to urgency, and on one that was granted; empty or None where it is not about that. ``taken``: the
    tasks that it names; of another nothing is asked. Empty: it names none, and may be about all. ``terloops``: which of
    its questions it is about only where its text has rules on them.
    """

    taken: tuple[Taak, ...] = ()
    gemeenten: tuple[OpenGemeente, ...] = ()
    aanspraak: OpenUrgentie | None = None
    status: OpenUrgentie | None = None
    terloops: tuple[str, ...] = ()
