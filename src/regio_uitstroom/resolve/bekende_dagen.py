"""Days that a text calls by what happened, and that a record holds as a known fact: *binnen een week na het besluit*.

What the record holds is never asked beside it (decision 024). Where the text tells of another act of that name (*De
commissie neemt een besluit over de plaatsing*), or of what it is about, its day is another, and asked by its own name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.regels import Kanbepaling, Regel, Termijn, Verplichting
from regio_uitstroom.model.uitvoering import is_de_daad
from regio_uitstroom.model.woorden import DAG_VAN, Moment


def met_bekende_dagen(regels: tuple[Regel, ...], eigen: Mapping[str, Gegeven]) -> tuple[Regel, ...]:
    """Return the rules, with each such day as the moment that the record knows; ``eigen``: facts of the text itself."""
    nieuw = {moment: bekend for moment in _momenten(regels) if (bekend := _bekend(moment, regels, eigen)) is not None}
    if not nieuw:
        return regels
    return tuple(_met(regel, nieuw) if isinstance(regel, Verplichting | Kanbepaling) else regel for regel in regels)


def _momenten(regels: Sequence[Regel]) -> Iterator[Moment]:
    for regel in regels:
        if isinstance(regel, Verplichting | Kanbepaling) and regel.termijn is not None:
            yield from (t.moment for t in (regel.termijn, *regel.termijn.ook) if t.moment.sleutel.startswith(DAG_VAN))


def _bekend(moment: Moment, regels: Sequence[Regel], eigen: Collection[str]) -> Moment | None:
    """Return the moment of the word list that this day is; None where it is none, or may be another one's."""
    if moment.sleutel in eigen:
        return None
    for rij in _dagen():
        daden = [daad for daad in lexicon_rows("uitvoering") if daad["gegeven"] == rij["gegeven"]]
        verder = "|".join(dict.fromkeys(daad["verder"] for daad in daden if daad["verder"]))
        kaal = re.sub(rf" (?:{verder})$", "", moment.sleutel, flags=re.IGNORECASE) if verder else moment.sleutel
        if kaal in rij["frasen"].split("|"):
            return None if any(_een_andere(regel, daden) for regel in regels) else Moment(rij["sleutel"], moment.naam)
    return None


@cache
def _dagen() -> tuple[dict[str, str], ...]:
    """Return the moments of which the record holds the day of what happened."""
    return tuple(r for r in lexicon_rows("momenten") if r["gegeven"] and f"|{DAG_VAN}" in f"|{r['frasen']}")


def _een_andere(regel: Regel, daden: Sequence[dict[str, str]]) -> bool:
    """Whether a rule is about such an act that is not the one of the record: by somebody else, or on something else."""
    if not isinstance(regel, Verplichting | Kanbepaling) or not regel.handeling:
        return False
    zulke = [daad for daad in daden if daad["handeling"] == regel.handeling.split()[-1] and _waaraan(regel, daad)]
    return bool(zulke) and not any(is_de_daad(regel, daad) for daad in zulke)


def _waaraan(regel: Verplichting | Kanbepaling, daad: dict[str, str]) -> bool:
    return re.match(daad["waaraan"], regel.voorwerp, re.IGNORECASE) is not None


def _met(regel: Verplichting | Kanbepaling, nieuw: Mapping[Moment, Moment]) -> Regel:
    termijn = regel.termijn
    if termijn is None:
        return regel
    een, *ook = (_met_moment(deel, nieuw) for deel in (termijn, *termijn.ook))
    return evolve(regel, termijn=evolve(een, ook=tuple(ook)))


def _met_moment(termijn: Termijn, nieuw: Mapping[Moment, Moment]) -> Termijn:
    bekend = nieuw.get(termijn.moment)
    return termijn if bekend is None else evolve(termijn, moment=bekend)
