"""The words for conditions that are computed: a clause about the client, whatever number and order the text used.

*Mensen die uitstromen uit tijdelijk verblijf* asks of one client that he *uitstroomt uit tijdelijk verblijf*; that is
what an explanation must say.
"""

from __future__ import annotations

import re

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.model.voorwaarden import Adressoort, Verblijfsaspect
from regio_uitstroom.model.woorden import PEILDATUM, Moment, Voorzieningen
from regio_uitstroom.teksten import duur_in_woorden, getal_in_woorden
from regio_uitstroom.tijd import Duur

UITSTROOMGEREED = "de cliënt uitstroomgereed is"
MINDERJARIG_KIND = "de cliënt een minderjarig kind heeft"


def verblijfstekst(aspect: Verblijfsaspect, voorzieningen: Voorzieningen | None) -> str:
    """Return the clause for a test on stays."""
    naam = voorzieningen.naam if voorzieningen is not None else "een voorziening"
    match aspect:
        case Verblijfsaspect.VERBLIJFT:
            return f"de cliënt in {naam} {'is' if 'verblijf' in naam else 'verblijft'}"
        case Verblijfsaspect.UITSTROOMT:
            return f"de cliënt uitstroomt uit {naam}"
        case Verblijfsaspect.HEEFT_VERLATEN:
            return f"de cliënt {naam} heeft verlaten"
        case Verblijfsaspect.IS_UITGESTROOMD:
            return f"de cliënt is uitgestroomd uit {naam}"
        case Verblijfsaspect.NA:
            waar = "" if "verblijf" in naam else f" in {naam}"
            return f"het {'verblijf' if waar else naam} van de cliënt{waar} is begonnen"


def leeftijdstekst(vanaf: int | None, tot: int | None, moment: Moment) -> str:
    """Return the clause for an age in ``[vanaf, tot)`` on a moment, which is named unless it is the peildatum."""
    wie = "de cliënt" if moment.sleutel == "peildatum" else f"de cliënt op {dag_van(moment)}"
    if tot is None:
        return f"{wie} {getal_in_woorden(vanaf or 0)} jaar of ouder is"
    jonger = f"jonger dan {getal_in_woorden(tot)} jaar is"
    return f"{wie} {jonger}" if vanaf is None else f"{wie} {getal_in_woorden(vanaf)} jaar of ouder en {jonger}"


def dag_van(moment: Moment) -> str:
    """Return the day of a moment: ``de datum van aanmelding``, ``de dag van de toekenning``."""
    dag = moment.dag is not None or _IS_DAG.search(moment.naam)
    return moment.naam if dag else f"de dag van {moment.naam}"


_IS_DAG = re.compile(r"\b(?:\w*datum|\w*dag|moment|tijdstip)\b")


def adrestekst(soort: Adressoort, moment: Moment, waar: str | None, *, in_nederland: bool | None = None) -> str:
    """Return the clause for an address of a kind on a moment; ``waar``: what it lies in."""
    plek = f" in {waar}" if waar is not None else ""
    if in_nederland is not None:
        plek = " in Nederland" if in_nederland else " buiten Nederland"
    wat = "zijn woonadres" if soort is Adressoort.WOONADRES and plek else f"een {soort.value}"
    if moment == PEILDATUM:
        return f"de cliënt {wat}{plek} heeft"
    return f"de cliënt op {moment.naam} {wat}{plek} had"


_KEREN = {1: "", 2: "tweemaal ", 3: "driemaal ", 4: "viermaal "}


def weigertekst(*, passend: bool, aantal: int = 1, aanvaard: bool = False, wanneer: str = "") -> str:
    """Return the clause for a home that was refused or accepted, so many times.

    ``wanneer``: in which time, with a space behind it.
    """
    keren = wanneer + _KEREN.get(aantal, f"{aantal} keer ")
    return (
        f"de cliënt {keren}een {'passende ' if passend else ''}woning heeft {'aanvaard' if aanvaard else 'geweigerd'}"
    )


def reactietekst(binnen: Duur | None, *, passend: bool) -> str:
    """Return the clause for a home that was offered and not answered, or not within a time."""
    tijd = "" if binnen is None else f"binnen {duur_in_woorden(binnen)} "
    return f"de cliënt niet {tijd}heeft gereageerd op een {'passende ' if passend else ''}woning"


def feittekst(gegeven: Gegeven, woorden: str) -> str:
    """Return the form in which the fact is declared, where it is about the client; otherwise the words of the text."""
    return _werkwoord_achteraan(gegeven.omschrijving) if gegeven.omschrijving.startswith(_CLIENT) else woorden


_CLIENT = "de cliënt "
_HULP = frozenset(
    {"zijn", "hebben", "worden", "gaan", "willen", "kunnen", "moeten", "mogen", "zullen", "hoeven", "blijven", "komen"}
)
"""Verbs that are left to the explanation, which knows where they stand."""


def _werkwoord_achteraan(zin: str) -> str:
    """Return *de cliënt hulp accepteert* for *de cliënt accepteert hulp*; a particle joins its verb."""
    werkwoord, _, rest = zin.removeprefix(_CLIENT).partition(" ")
    vorm = lexicon().werkwoorden.vormen.get(werkwoord)
    if vorm is None or not rest or vorm.werkwoord in _HULP or "," in rest:
        return zin
    eerste, _, verder = rest.partition(" ")
    if eerste in lexicon().werkwoorden.partikels.get(vorm.werkwoord, ()):
        return " ".join(f"{_CLIENT}{verder} {eerste}{werkwoord}".split())
    return f"{_CLIENT}{rest} {werkwoord}"
