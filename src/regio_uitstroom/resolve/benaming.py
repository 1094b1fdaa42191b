"""The words for the client in what a text asks: whatever it calls him, it asks the same of the same person.

*De woningzoekende werk heeft* and *hij werk heeft* are one fact. A clause that says so in other words than another one
would be a second question, whose answer can contradict the first.
"""

from __future__ import annotations

import re
from itertools import takewhile

from regio_uitstroom.lexicon import benaming
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.resolve.clientwoorden import is_meervoud
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.onderwerp import VOORZETSELS

_HIJ = frozenset({"hij", "zij", "ze"})
_WIJST_TERUG = frozenset({"deze", "men"})
"""Words that can mean something else than the client, named before (*de urgentie … indien deze is verleend*)."""


def met_client(context: Context, knoop: ast.VwUitspraak | ast.VwOordeel, tekst: str) -> str:
    """Return a clause with *de cliënt* for each of the words by which the text calls him."""
    if knoop.wie is not None and _is_hij(context, knoop.wie):
        tekst = _vervang(tekst, knoop.wie, knoop.vorm)
    return benaming.met_client(tekst, _van_regels(context))


def _is_hij(context: Context, wie: ast.Client) -> bool:
    """Whether words mean the client that the text is about, and not somebody beside him or several kinds."""
    if wie.of or wie.alle or wie.andere or wie.beperking is not None or wie.bedoeld is not None:
        return False
    if wie.begrip is not None:
        return True
    bekend = wie.woord in benaming.zekere_woorden() or wie.woord in _van_regels(context)
    return bekend and wie.woorden.lower() not in _WIJST_TERUG


def _van_regels(context: Context) -> frozenset[str]:
    """Return the words by which rules of the text call whom they are about: there these are the client himself."""
    if context.genoemd is None:
        artikelen = () if context.bestand is None else context.bestand.artikelen
        zinnen = (zin for artikel in artikelen for lid in artikel.leden for zin in lid.zinnen)
        kernen = (zin.kern for zin in zinnen if isinstance(zin, ast.Regelzin))
        wie = (getattr(kern, veld, None) for kern in kernen for veld in ("wie", "van"))
        clienten = [een for groep in wie if isinstance(groep, ast.Client) for een in (groep, *groep.of)]
        woorden = frozenset((een.begrip or een.woord).lower() for een in clienten)
        context.genoemd = woorden - {"hij"} - benaming.ONBEPAALD - benaming.ANDEREN
    return context.genoemd


def _vervang(tekst: str, wie: ast.Client, vorm: str) -> str:
    """Return the clause with its subject or object as one client; of several as a subject its verb changes too."""
    woorden = " ".join(wie.woorden.split())
    ervoor, zelf, erna = tekst.partition(woorden)
    los = re.search(r"\w$", ervoor) is None and _LOS.match(erna) is not None
    if not (zelf and los) or (ervoor and woorden.lower() in _HIJ):
        return tekst
    if not ervoor and (is_meervoud(wie) or (woorden.lower() in _HIJ and _van_meer(vorm))):
        erna = f" {van_een(erna.strip(), vorm)}"
    return f"{ervoor}{benaming.CLIENT}{erna}"


_LOS = re.compile(rf"(?!\w){benaming.ONBEPAALD_ERNA}")


def _van_meer(vorm: str) -> bool:
    """Whether a finite verb is a plural, so that *zij* are several clients."""
    vormen = map(lexicon().werkwoorden.vormen.get, vorm.lower().split())
    return any(een is not None and een.persoon and een.meervoud for een in vormen)


_MEERVOUD = re.compile(r"(?:en|ën|s)\b", re.IGNORECASE)
"""How a word ends that can be a plural; some singulars do too, and then it is left open."""


def van_meer(tekst: str, vorm: str) -> bool:
    """Whether the first noun of a clause may be several, so that it can be the subject of a plural verb.

    *De thuissituatie hebben verlaten* is said of several clients, *de gemeenten hebben aangemeld* is not.
    """
    werkwoorden = set(vorm.lower().split())
    einden = werkwoorden | VOORZETSELS
    kern = list(takewhile(lambda woord: woord.lower() not in einden, tekst.split()))
    return any(_MEERVOUD.search(woord) for woord in kern)


def van_een(tekst: str, vorm: str) -> str:
    """Return a clause on several clients as it is said of one: *hun schulden hebben afgelost*, *zijn … heeft*.

    *Hun* is theirs as long as nobody else was named before it (*door de gemeenten in hun registratie*).
    """
    woorden = lexicon().werkwoorden.enkelvoudig(tekst, vorm).split()
    klein = [woord.lower() for woord in woorden]
    begin = int(klein[:1] in (["zij"], ["ze"]))  # they themselves
    ander = next((at for at in range(begin, len(woorden)) if _noemt_ander(klein, at)), len(woorden))
    return " ".join("zijn" if klein[at] == "hun" and at <= ander else woorden[at] for at in range(len(woorden)))


def _noemt_ander(klein: list[str], at: int) -> bool:
    """Whether somebody is named here whom *hun* can mean: several, or any word that is no thing."""
    _, woord = lexicon().frasen.match(klein, at)
    return woord is not None and woord.klasse in {"ACTOR", "ROL_GEMEENTEN", "CLIENT", "ORGANISATIE", "GEMEENTE"}
