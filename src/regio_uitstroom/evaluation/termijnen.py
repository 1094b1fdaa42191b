"""When the terms of a text end for a client: whether the Algemene termijnenwet applies, and how a term is counted.

The calendar and the act itself are in the room :mod:`regio_uitstroom.termijnen`.
"""

from __future__ import annotations

from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import Bepaling, Richting, Termijn, Termijnenwet
from regio_uitstroom.termijnen import Telling, Termijneinde, einde_van_termijn
from regio_uitstroom.tijd import Duur

NIET_VAN_TOEPASSING = "Algemene termijnenwet niet van toepassing"
"""The subject of a provision by which a text takes itself out of the act."""


def geldt_termijnenwet(regeling: Regeling, plicht: Citaat | None = None) -> bool:
    """Whether the Algemene termijnenwet applies (semantics, section 4), to the term of a duty or to terms in general.

    To a wet always; to an ordinance unless it says that it does not (Gemeentewet, article 145, by its number: the words
    of that article were not at hand and are not verified); to other texts only where they say so.
    """
    eigen = [r.niet for r in regeling.regels if isinstance(r, Termijnenwet) and plicht in r.plichten]
    if eigen:
        return not eigen[-1]
    if regeling.kop.soort is Soort.WET:
        return True
    if regeling.kop.soort is Soort.VERORDENING:
        return not any(isinstance(r, Bepaling) and r.onderwerp == NIET_VAN_TOEPASSING for r in regeling.regels)
    return any(isinstance(regel, Termijnenwet) and not regel.plichten for regel in regeling.regels)


def telling(richting: Richting, *, vanaf: bool) -> Telling:
    """Return how a term is counted: back, from its moment on, or after it."""
    if richting is Richting.VOOR:
        return Telling.VOOR
    return Telling.VANAF if vanaf else Telling.NA


def einde_onder(regeling: Regeling, duur: Duur, telling_: Telling, moment: Dagbereik) -> Termijneinde:
    """Return the last day of a term under this text, for every day that its moment can mean.

    A last day that the text itself gives is not counted from anything: the Algemene termijnenwet does not move it.
    """
    geldt = duur.aantal > 0 and geldt_termijnenwet(regeling)
    return einde_van_termijn(duur, telling_, moment.eerste, moment.laatste, termijnenwet=geldt)


def uiterste_dag(regeling: Regeling, termijn: Termijn, moment: Dagbereik) -> Termijneinde:
    """Return the last day of a deadline; one that is counted back is never extended."""
    return einde_onder(regeling, termijn.duur, telling(termijn.richting, vanaf=termijn.vanaf), moment)
