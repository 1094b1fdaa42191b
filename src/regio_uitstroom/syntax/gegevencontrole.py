"""Whether the lines of a declared fact say one thing: it stands affirmed, and each clause has its own polarity."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Kind
from regio_uitstroom.lexicon.benaming import onderwerp
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import opsomming

Bevinding = tuple[Kind, dict[str, str]]

_ONTKENNEND = frozenset({"geen", "niet", "nooit", "niemand", "nergens", "niets", "noch", "evenmin", "nimmer"})
_BIJZIN = re.compile(r"\b(?:die|dat|waar\w*|wie|wiens)\b")
_EIGEN_KLASSEN = frozenset({"EIGENSCHAP", "BEZIT", "ZAAK", "PLAATS", "GROOTHEID", "AANVULLING", "GEVAL"})
"""Classes of built-in phrases that a fact may be made of."""
_BEREKEND = frozenset({"uitstroomgereed", "minderjarige kinderen", "vaste woon- of verblijfplaats", "woonadres"})
"""Phrases that follow from the record: a fact of that name would take their place, unseen."""


def ontkent(zin: str) -> bool:
    """Whether a clause denies; what is denied in a clause within it (*schulden die hij niet kan betalen*) does not."""
    return bool(_ONTKENNEND & set(_BIJZIN.split(zin.lower())[0].split()))


def controleer(gegeven: ast.Gegeven, woorden: Lexicon) -> Iterator[Bevinding]:
    """Yield what is wrong with the lines of a fact, first what makes the others doubtful."""
    if ontkent(gegeven.vorm):
        yield (
            kinds.GEGEVEN_ONTKEND,
            {
                "naam": gegeven.naam,
                "woorden": gegeven.vorm,
                "suggestie": f"{_bevestigend(gegeven.vorm)} ({gegeven.type})",
            },
        )
        return
    yield from _keuzes(gegeven)
    if gegeven.type == "ja of nee":
        yield from _ingebouwd(gegeven, woorden)
        yield from _vraag(gegeven)
        yield from _bijzinnen(gegeven)
        yield from _ontkenningen(gegeven)
    elif regels := (*gegeven.bijzinnen, *gegeven.ontkenningen):
        reden = f"een {gegeven.type} heeft geen ontkenning"
        yield _strijdig(gegeven, regels[0], reden, "laat deze regel weg")


def _keuzes(gegeven: ast.Gegeven) -> Iterator[Bevinding]:
    """A choice is between at least two different things, and only a choice has them."""
    wel = f"schrijf ze erbij: `{gegeven.naam}: {gegeven.vorm} (keuze: zelfstandig, begeleid of beschut)`"
    dubbel = next((k for nummer, k in enumerate(gegeven.keuzes) if k in gegeven.keuzes[:nummer]), None)
    if gegeven.type != "keuze":
        if gegeven.keuzes:
            reden = f"een {gegeven.type} heeft geen keuzes"
            wel = f"schrijf `(keuze: {opsomming(gegeven.keuzes, 'of')})`, of alleen `({gegeven.type})`"
            yield _strijdig(gegeven, gegeven.type, reden, wel)
    elif dubbel is not None:
        yield _strijdig(gegeven, dubbel, "deze keuze staat er twee keer", "laat haar één keer staan")
    elif len(gegeven.keuzes) < 2:  # noqa: PLR2004 - a choice is between two or more
        reden = "er staat er maar één" if gegeven.keuzes else "er staan geen keuzes bij"
        yield _strijdig(gegeven, gegeven.type, reden, wel)


def _bevestigend(zin: str) -> str:
    """Return the clause without its denial, as it could have been meant."""
    return " ".join(woord for woord in zin.split() if woord.lower() not in _ONTKENNEND)


def _strijdig(gegeven: ast.Gegeven, woorden: str, reden: str, wel: str) -> Bevinding:
    waarden = {"naam": gegeven.naam, "woorden": woorden, "reden": reden, "wel": wel}
    return kinds.GEGEVENREGEL_STRIJDIG, waarden


def _ingebouwd(gegeven: ast.Gegeven, woorden: Lexicon) -> Iterator[Bevinding]:
    """A phrase of the language keeps its meaning: no fact takes its place."""
    wie = onderwerp().match(gegeven.vorm)
    werkwoord, *rest = gegeven.vorm.lower()[wie.end() if wie else 0 :].split() or [""]
    if rest[:1] and rest[0] in {"een", "de", "het"} and woorden.frasen.match(rest, 0)[0] != len(rest):
        rest = rest[1:]
    eind, entry = woorden.frasen.match(rest, 0)
    if entry is None or eind != len(rest):
        return
    vast = str(entry.waarde) in _BEREKEND or entry.klasse not in _EIGEN_KLASSEN
    if entry.klasse == "URGENTIE" or (vast and werkwoord in {"is", "heeft"}):
        reden = f"`{' '.join(rest)}` heeft in deze taal al een betekenis"
        yield _strijdig(gegeven, gegeven.vorm, reden, "laat het gegeven weg, of gebruik andere woorden")


def _vraag(gegeven: ast.Gegeven) -> Iterator[Bevinding]:
    if gegeven.vraag and ontkent(gegeven.vraag):
        reden = "wie ja antwoordt, zegt dan dat het niet zo is"
        yield _strijdig(gegeven, gegeven.vraag, reden, "stel de vraag zonder `niet` of `geen`")


def _bijzinnen(gegeven: ast.Gegeven) -> Iterator[Bevinding]:
    """*bijzin: A / niet A*: first the fact, then its denial."""
    for nummer, bijzin in enumerate(gegeven.bijzinnen):
        wel = "schrijf eerst de bijzin die het bevestigt, dan een schuine streep, dan de ontkenning"
        if bijzin in gegeven.bijzinnen[:nummer]:
            yield _strijdig(gegeven, bijzin, "dit staat er twee keer", wel)
        elif nummer == 0 and ontkent(bijzin):
            yield _strijdig(gegeven, bijzin, "de eerste bijzin is een ontkenning", wel)
            return
        elif nummer == 1 and not ontkent(bijzin):
            yield _strijdig(gegeven, bijzin, "de tweede bijzin ontkent niets", wel)
        elif nummer > 1:
            yield _strijdig(gegeven, bijzin, "er zijn al twee bijzinnen", "zet andere woorden in een eigen gegeven")


def _ontkenningen(gegeven: ast.Gegeven) -> Iterator[Bevinding]:
    bevestigend = {gegeven.vorm.lower(), *(b.lower() for b in gegeven.bijzinnen[:1])}
    for ontkenning in gegeven.ontkenningen:
        if ontkenning.lower() in bevestigend:
            wel = "schrijf de zin die het tegendeel zegt"
            yield _strijdig(gegeven, ontkenning, "dit is het gegeven zelf, niet de ontkenning", wel)
