"""Words of the field as typed values: facilities, tasks, actors, moments.

The words themselves are data of the lexicon.
"""

from __future__ import annotations

import re
from datetime import date

from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


@frozen
class Voorzieningen:
    """A set of facility kinds, by lexicon key, with all that falls under each; ``naam`` is how the text says it."""

    soorten: frozenset[str]
    naam: str


@frozen
class Overbrugging:
    """An absence between two stays that does not interrupt them: at most ``duur``; of no days at all, a transfer.

    ``opname``: one must have been in a facility (of the kinds ``tijdens``; None: any); otherwise wherever one was.
    """

    duur: Duur
    opname: bool = False
    tijdens: Voorzieningen | None = None


@frozen
class Taak:
    """A task that a municipality can be responsible for: ``huisvesting``, ``begeleiding`` and so on."""

    sleutel: str


HUISVESTING = Taak("huisvesting")


@frozen
class Actor:
    """Who acts: ``het college``, ``de zorgaanbieder``; ``sleutel`` None: the text does not name one."""

    sleutel: str | None
    naam: str


@frozen
class Moment:
    """A day that a rule refers to (peildatum, aanmelding, aanvraag, start verblijf, uitstroom, toekenning, …).

    ``sleutel`` is a lexicon key; ``naam`` is how the text says it; ``dag`` is the day, where the text gives that.
    ``van``: the kinds of facility that the day is about (*de uitstroom uit beschermd wonen*); None: of any stay.
    """

    sleutel: str
    naam: str
    dag: date | None = None
    overbrugd: tuple[Overbrugging, ...] = ()
    """For the beginning of the stay: absences that do not interrupt it. Not empty: joined stays are one stay."""
    van: Voorzieningen | None = None


UITVOERING = "uitvoering van "
"""How the key of a moment begins that is the day on which a duty was carried out; its place follows.

As a fact of that name it is asked where nothing else in a record tells it.
"""


TERMIJNEINDE = "einde van termijn "
"""How the key of a moment begins that is the last day of the term of a duty; its place follows."""

LEEFTIJD = "leeftijd "
"""How the key of a moment begins that is the day on which the client reaches an age; the years follow."""

AFLOOP = "afloop van "
"""How the key of a moment begins that is the end of a term, as long as it is not known which; its words follow."""

DAG_VAN = "dag van "
"""How the key of a moment begins that only the text knows; what happened follows. The record has it as a fact."""

EERDERE_TEKST = "een eerdere tekst"
"""How the key ends of the judgment that an application is left to an earlier text: whoever decides on it, judges."""
VERLENGING = "verlenging volgens "
"""How the key of a moment begins that is the last day of an extension of which the text does not say how long it is;
its place follows. The record has it as a fact."""
ALS_GROND = " als grond"
"""How the key of the judgment ends whether a demand is a ground as well (RU342)."""

MEERDERJARIG = 18
"""The age in years at which one is no minor any more (Burgerlijk Wetboek, boek 1, artikel 233)."""

PEILDATUM = Moment("peildatum", "de peildatum")

TOEKENNING = Moment("toekenning", "de datum van toekenning")


_VRAAGWOORDEN = ("in welke ", "welke ", "wat ", "wie ", "waar ", "wanneer ", "hoe ")
"""A question that starts so asks for more than yes or no."""

_IN_WELKE_GEMEENTE = re.compile(r"^In welke gemeente (\w+) ((?:de|het) \w+) (.+)$")
_DIE_GEMEENTE = "die gemeente"


@frozen
class Oordeelsoort:
    """A judgment that only a person can give.

    ``sleutel`` identifies it in the record (``oordelen[].oordeel``); ``omschrijving`` is the clause of the text
    (``de cliënt in die gemeente beter vorm kan geven aan een zelfredzaam leven``); ``vraag`` asks for it.
    """

    sleutel: str
    omschrijving: str
    vraag: str

    @property
    def is_gebruik(self) -> bool:
        """Whether it tells that a power of the text was used: an act with a day."""
        return self.sleutel.endswith(" toepassen")

    @property
    def is_ja_nee(self) -> bool:
        """Whether ``vraag`` is answered with yes or no."""
        return not self.vraag.lower().startswith(_VRAAGWOORDEN)

    @property
    def vraag_ja_nee(self) -> str:
        """The question as one that is answered with yes or no, where it is not said about which municipality."""
        return self.vraag_over("de gemeente waar het om gaat")

    def vraag_over(self, gemeente: str) -> str:
        """Return the question about one municipality: *Kan de cliënt in de gemeente Zeist beter …?*.

        One that asks for something else than a municipality in which something is so stays as it is.
        """
        if self.is_ja_nee or _DIE_GEMEENTE not in self.omschrijving:
            return self.vraag
        if gevonden := _IN_WELKE_GEMEENTE.match(self.vraag):
            werkwoord, onderwerp, rest = gevonden.groups()
            return f"{werkwoord.capitalize()} {onderwerp} in {gemeente} {rest}"
        return f"Is het zo dat {self.omschrijving.replace(_DIE_GEMEENTE, gemeente)}?"
