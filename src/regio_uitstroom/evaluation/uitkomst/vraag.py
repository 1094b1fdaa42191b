"""What can be asked, the kinds of answers, why they are what they are, and their value."""

from __future__ import annotations

from enum import Enum

from attrs import field

from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen


class Urgentievraag(Enum):
    """The two questions about urgency."""

    AANSPRAAK = "aanspraak"
    """May urgency be granted on the peildatum?"""
    STATUS = "status"
    """Is an urgency that was granted still valid?"""


Vraag = Taak | Urgentievraag


class Uitkomstsoort(Enum):
    """The five outcomes (semantics.md, section 1)."""

    VASTGESTELD = "vastgesteld"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"
    ONBEPAALD = "onbepaald"
    STRIJDIG = "strijdig"
    OORDEEL_NODIG = "oordeel_nodig"


class Reden(Enum):
    """Why an outcome is what it is, as a code for programs."""

    REGEL = "regel"
    """vastgesteld by a rule"""
    GESLOTEN_LIJST = "gesloten_lijst"
    """not urgent, because no ground of a closed list applies"""
    NIET_BINDEND = "niet_bindend"
    """a text of this kind binds nobody"""
    NIET_IN_WERKING = "niet_in_werking"
    """not yet, or no longer, in force"""
    BUITEN_DOELGROEP = "buiten_doelgroep"
    """rules exist, none applies to this client"""
    GEEN_REGEL = "geen_regel"
    """the text holds no rule on this question"""
    NEEMT_NIET_DEEL = "neemt_niet_deel"
    """only municipalities that do not participate are left"""
    FEITEN_ONTBREKEN = "feiten_ontbreken"
    STRIJDIGE_REGELS = "strijdige_regels"
    STRIJDIG_BEGRIP = "strijdig_begrip"
    POSITIEF_GESCHIL = "positief_geschil"
    """strijdig: texts of two regions each claim the client for another municipality"""
    NEGATIEF_GESCHIL = "negatief_geschil"
    """texts of two regions are in force, and neither claims the client"""
    VERSCHILT_PER_TEKST = "verschilt_per_tekst"
    """of a register: no text answers, each for a reason of its own"""
    OORDEEL = "oordeel"
    TEKST_LAAT_OPEN = "tekst_laat_open"


@frozen
class Waarde:
    """The value of an outcome.

    Responsibility: ``gemeenten`` (more than one: jointly). Urgency: ``urgent``.
    """

    gemeenten: frozenset[Gemeente] = field(default=frozenset(), repr=False)
    urgent: bool | None = None
