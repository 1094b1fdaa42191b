"""What a form has left over does not fit it: reported, with what can be done about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Clienten, Delen, Drempel, Gebouwd
from regio_uitstroom.syntax.build.einde_urgentie import hint_bij_einde
from regio_uitstroom.syntax.hoofd import AUXILIARY

_EIGEN = {"ZIJN": "is", "HEBBEN": "heeft"}
"""Heads by which a text says of a client what this language has no word for; then the region asks it itself."""


def meld_over(delen: Delen, werkwoord: str, *, onder_partijen: bool = False) -> None:
    """Report every constituent that nobody took: it stands there twice, or does not fit the verb."""
    vorige: Diagnostic | None = None
    for item in delen.over():
        dubbel = item.woorden in _woorden_van_anderen(delen, item)
        kind = kinds.DUBBEL_DEEL if dubbel else kinds.PAST_NIET
        hint = "" if dubbel else _zo_wel(delen, item, onder_partijen=onder_partijen)
        melding = diagnose(kind, item.span, hint=hint, woorden=item.woorden, werkwoord=werkwoord)
        if vorige is not None and not dubbel and (samen := _samen(vorige, melding, werkwoord)) is not None:
            delen.context.findings[-1] = melding = samen
        else:
            delen.context.findings.append(melding)
        vorige = None if dubbel else melding


def meld_ander_werkwoord(delen: Delen, woorden: Callable[[], str]) -> None:
    """Report a clause with a verb that is no part of its predicate: *gedwongen uitstroomt*, *krijgt wordt*.

    It would be lost. ``woorden`` gives the words of the clause, when they are to be shown.
    """
    hoofd = delen.hoofd
    meld_onzeker(delen, woorden)
    if not (hoofd.samen or hoofd.onzeker) and (hoofd.te_veel or not AUXILIARY.issuperset(hoofd.hulp)):
        melding = diagnose(kinds.NIET_TE_DUIDEN, delen.span, hint=_EEN_WERKWOORD, woorden=woorden())
        delen.context.findings.append(melding)


def meld_na_komma(delen: Delen, alles: list[Gebouwd], werkwoord: str) -> bool:
    """Report what follows a comma behind the verb: *hij werkt, voor zes maanden* says that of the main clause.

    Tell whether there is something.
    """
    bron, eind = delen.span.source.text, delen.hoofdtoken.waarde.eind
    for item in alles:
        if isinstance(item, Knoop) and item.span.start >= eind and "," in bron[eind : item.span.start]:
            hint = _APART.format(werkwoord=werkwoord)
            melding = diagnose(kinds.PAST_NIET, item.span, hint=hint, woorden=item.woorden, werkwoord=werkwoord)
            delen.context.findings.append(melding)
            return True
    return False


def meld_na_werkwoord(delen: Delen, alles: list[Gebouwd], werkwoord: str) -> None:
    """Report a length of time behind the verb: *hij werkt voor ten hoogste zes maanden* may be said of the whole."""
    bron, hoofd = delen.span.source, delen.hoofdtoken.waarde
    achter = [i for i in alles if isinstance(i, Knoop) and i.span.start >= hoofd.eind > delen.span.start]
    item = next((i for i in achter if isinstance(_inhoud(i), ast.Duur | Drempel | ast.Termijn)), None)
    if item is None:
        return
    woorden = " ".join(bron.text[hoofd.eind : item.span.end].split())
    hint = f"zet `{woorden}` voor het werkwoord als het bij de voorwaarde hoort, of maak er een eigen zin van"
    delen.context.findings.append(diagnose(kinds.PAST_NIET, item.span, hint=hint, woorden=woorden, werkwoord=werkwoord))


def _inhoud(item: Gebouwd) -> Gebouwd:
    return item.inhoud if isinstance(item, Bepaling) else item


_APART = (
    "hoort dit bij `{werkwoord}`, zet het dan zonder komma vlak naast dat woord; geldt het voor de hele zin, zet het "
    "dan in het begin van de zin"
)


def meld_onzeker(delen: Delen, woorden: Callable[[], str]) -> None:
    """Report two verbs of which it is unclear whether they have the rest of the clause in common."""
    if delen.hoofd.onzeker:
        melding = diagnose(kinds.NIET_TE_DUIDEN, delen.span, hint=_TWEE_ZINNEN, woorden=woorden())
        delen.context.findings.append(melding)


_TWEE_ZINNEN = "het is niet duidelijk waar het tweede werkwoord bij hoort: schrijf beide helften uit, `…, en hij …`"
_EEN_WERKWOORD = "hier staat een werkwoord te veel: schrijf het als eigen voorwaarde, of voeg het toe onder Gegevens"


def _samen(een: Diagnostic, ander: Diagnostic, werkwoord: str) -> Diagnostic | None:
    """Return one report of two constituents that stand side by side: they are left over for one reason."""
    if een.span is None or ander.span is None or een.span.end > ander.span.start:
        return None
    if een.span.source.text[een.span.end : ander.span.start].strip():
        return None
    span = Span(een.span.source, een.span.start, ander.span.end)
    return diagnose(een.kind, span, hint=een.hint, woorden=" ".join(span.text.split()), werkwoord=werkwoord)


def _woorden_van_anderen(delen: Delen, item: Gebouwd) -> set[str]:
    """Return the words of the other constituents of its kind; of a term also those of its duration."""
    anderen = [ander for ander in delen.alles if isinstance(ander, Knoop) and ander is not item]
    duren = [ander.duur for ander in anderen if isinstance(ander, ast.Termijn) and ander.duur is not None]
    return {ander.woorden for ander in (*anderen, *duren)}


def _zo_wel(delen: Delen, item: Gebouwd, *, onder_partijen: bool) -> str:
    """Return what can be done about a constituent that does not fit: a fact of the region's own, or an example."""
    over_client = any(isinstance(ander, Clienten) for ander in delen.alles)
    leeftijd = any(isinstance(ander, ast.Duur) for ander in delen.alles)
    if delen.head in _EIGEN and over_client and not leeftijd and isinstance(item, Bijwoord | Bepaling):
        wat = _gezegde(delen) or item.woorden
        if _LEEFTIJD.search(wat):  # an answer of its own could contradict the date of birth
            return f"laat `{item.woorden}` weg, of maak er een eigen voorwaarde van: hoe oud de cliënt is, staat vast"
        return f"voeg het toe onder Gegevens: `{wat}: de cliënt {_EIGEN[delen.head]} {wat} (ja of nee)`"
    if item.woorden.lower() == "zij":
        return "noem wie dit is, bijvoorbeeld `het college` of `de gemeente van herkomst`"
    if delen.head == "VERVALLEN" and (einde := hint_bij_einde(item.woorden)):
        return einde
    voorbeeld = zinsvorm(delen.head, onder_partijen=onder_partijen)
    return f"zo kan het wel: `{voorbeeld}`" if voorbeeld else ""


_LEEFTIJD = re.compile(r"\b(?:minderjarig|meerderjarig|volwassen|(?:jonger|ouder) dan|jaar oud)\b", re.IGNORECASE)


def zinsvorm(hoofd: str, *, onder_partijen: bool = False) -> str:
    """Return an example sentence for a head, or nothing; ``onder_partijen``: one that can stand there."""
    return _zinsvormen("onder_partijen" if onder_partijen else "voorbeeld").get(hoofd, "")


_GEZEGDE = re.compile(r"(?:hij|zij|ze|die|(?:de|een|deze) [\w-]+) (?P<wat>.+) (?:is|heeft)")
_NIET_HEEL = re.compile(r"^(?:daar|er)\b|\b(?:niet|geen|en|of|die|dat)\b|,")
"""What a fact of one name cannot hold: a denial, two things, a word that points elsewhere."""


def _gezegde(delen: Delen) -> str:
    """Return all that a clause says of a client, so that the fact that is offered says no less; empty where unclear."""
    gevonden = _GEZEGDE.fullmatch(" ".join(delen.span.text.split()))
    return "" if gevonden is None or _NIET_HEEL.search(gevonden["wat"]) else gevonden["wat"]


@cache
def _zinsvormen(kolom: str) -> dict[str, str]:
    """Return the example sentences by head (``zinsvormen.csv``)."""
    return {row["hoofd"]: row[kolom] for row in lexicon_rows("zinsvormen")}
