"""Clauses whose plain reading would lose a word that turns their meaning: a tense, a denial after a time, *alleen*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.alleen_als import wat_geeist_wordt
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Dagdeel, Ding, Drempel, Gebouwd, Zaken
from regio_uitstroom.syntax.build.dossierdelen import ELK
from regio_uitstroom.syntax.build.ontkend import noemt_grond
from regio_uitstroom.syntax.build.zin import Zin

_NIET = re.compile(r"\bniet\b", re.IGNORECASE)
_NIET_LANGER = re.compile(r"\bniet (?:langer|meer)\b", re.IGNORECASE)


def verleden(z: Zin) -> bool:
    """Whether a clause with *is* or *heeft* says that it was so: *was*, *is geweest*, *had*, *heeft gehad*."""
    return z.hoofd.verleden or bool({"zijn", "hebben"} & set(z.hoofd.hulp))


def weiger_tijd(z: Zin, nu: str) -> None:
    """Report a tense that is not tried: a rule asks for the state on the peildatum, which ``nu`` says."""
    reden = "een regel toetst of het zo is op de peildatum, niet of het zo was of zo wordt"
    weiger(z, z.span, reden, f"schrijf `{nu}`; telt ook wie het vroeger was, maak er dan een eigen gegeven van")


def weiger(z: Zin, span: Span, reden: str, wel: str) -> None:
    """Report words that cannot stand in this clause, why, and what to write."""
    tekst = " ".join(span.text.split())
    z.delen.context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=tekst, reden=reden, wel=wel))


def ontkend_binnen_duur(z: Zin) -> bool:
    """Whether *niet* stands after a length of time, so that it says how long something was not so."""
    if not z.hoofd.ontkend:
        return False
    duren = [duur for item in z.alles if (duur := _duur(item)) is not None]
    plaatsen = [z.span.start + gevonden.start() for gevonden in _NIET.finditer(z.span.text)]
    return bool(duren) and bool(plaatsen) and min(d.span.end for d in duren) <= plaatsen[-1]


_LOS_VAN_DUUR = re.compile(
    r"\bniet (?!(?:korter|langer|minder|meer) dan\b).+\b(?:korter|langer|minder|meer) dan\b", re.IGNORECASE
)


def weiger_los_van_duur(z: Zin) -> None:
    """Report *niet* away from the length behind it: *niet in Houten woont korter dan twee jaar* can say two things."""
    if z.ontkend and any(_duur(item) is not None for item in z.alles) and _LOS_VAN_DUUR.search(z.span.text):
        wel = "zet `niet` direct voor de duur (`niet langer dan twee jaar in … woont`), of zeg de duur zonder `niet`"
        weiger(z, z.span, "er staat niet of `niet` bij de duur hoort of bij de rest", wel)


_ONTKENT = re.compile(r"\b(?:niet|geen)\b", re.IGNORECASE)
_ZONDER_STREKKING = frozenset({"AAN", "VAN", "OVER", "NAAR", "TOT", "IN", "OP", "UIT", "VAN_VERWIJZING"})
"""Prepositions of an object or a place: denied with it or without it, a clause says the same."""
_LEGE_WOORDEN = frozenset({"ZICH", "ER", "OOK", "DIT", "LAATST"})


_OMSTANDIGHEID = frozenset({"VOOR", "BIJ", "NA", "TIJDENS", "MET", "BINNEN", "ONDER", "TEGEN", "VIA"})
"""Prepositions of when, where or with whom, if a definite noun follows that is no reason and no time over."""
_BEPAALD = frozenset({"de", "het", "zijn", "haar", "hun", "deze", "die", "dit", "dat"})


def ontkend_onder_bepaling(z: Zin) -> list[Gebouwd]:
    """Return the phrases that say how or why before the denial: *zonder geldige reden niet verschijnt*.

    Then the denial is part of what it says: who does appear, does not appear without a reason.
    """
    gevonden = _ONTKENT.search(z.span.text)
    if gevonden is None or not (z.hoofd.ontkend or z.geen):
        return []
    return [item for item in z.alles if item.span.end <= z.span.start + gevonden.start() and _kleurt(item)]


def _kleurt(item: Gebouwd) -> bool:
    if isinstance(item, Bepaling):
        return item.voorzetsel not in _ZONDER_STREKKING
    return isinstance(item, Bijwoord) and item.soort not in _LEGE_WOORDEN


def is_omstandigheid(item: Gebouwd) -> bool:
    """Whether a phrase says when, where or with whom: *voor de huur geen borg heeft* can deny *voor de huur een borg*.

    *Voor de tweede keer niet verschijnt* and *buiten zijn schuld niet betaalt* deny nothing that can be said alone.
    """
    if not isinstance(item, Bepaling) or item.voorzetsel not in _OMSTANDIGHEID:
        return False
    woorden = item.woorden.lower().split()
    return len(woorden) > 1 and woorden[1] in _BEPAALD and not noemt_grond(woorden)


def _duur(item: Gebouwd) -> ast.Duur | Drempel | None:
    return item if isinstance(item, ast.Duur | Drempel) else None


def weiger_ontkende_duur(z: Zin) -> None:
    """Report *ten minste een jaar niet*: not the same as *niet ten minste een jaar*, and not computed."""
    duur = next(duur for item in z.alles if (duur := _duur(item)) is not None)
    tekst = " ".join(duur.span.text.split())
    reden = "hoelang iets niet zo was, wordt niet geteld"
    wel = f"zeg hoelang het wel zo was: `in de laatste … jaar ten hoogste …`; of bedoelt u `niet {tekst}`?"
    weiger(z, z.span, reden, wel)


def weiger_en_van_soorten(z: Zin, welke: ast.Voorzieningen) -> None:
    """Report *uit beschermd wonen en maatschappelijke opvang* of one client: both, or either of them.

    Of several clients (*cliënten die uitstromen uit …*) each comes from one of them.
    """
    if not z.head.tekst.endswith("n"):
        meld_en_van_soorten(z.delen.context, welke)


def meld_en_van_soorten(context: Context, welke: ast.Voorzieningen) -> None:
    """Report facilities joined with *en* where one client is meant: *na beschermd wonen en maatschappelijke opvang*."""
    if len(welke.soorten) < _TWEE:
        return
    eerste, laatste = (soort.span for soort in welke.soorten[-_TWEE:])
    rij = eerste.to(laatste)
    if not _EN.search(rij.text[eerste.end - eerste.start : laatste.start - eerste.start]):
        return
    goed = " ".join(f"{eerste.text} of {laatste.text}".split())
    reden = "het is niet duidelijk of het om beide gaat, of om één van de twee"
    wel = f"schrijf `{goed}`; moet het om beide gaan, maak er dan twee voorwaarden van"
    tekst = " ".join(rij.text.split())
    context.findings.append(diagnose(NOG_NIET_HIER, rij, tekst=tekst, reden=reden, wel=wel))


_TWEE = 2
_EN = re.compile(r"\b(?:en(?!/of)|alsmede|evenals)\b", re.IGNORECASE)


_IN_EEN = re.compile(r"één (?!van\b)", re.IGNORECASE)


def weiger_plaatsen_samen(z: Zin, plaatsen: Sequence[ast.Knoop]) -> None:
    """Report a length of residence in *Houten en Zeist*, *elke gemeente*, *één gemeente*.

    It is counted over all places together: so long in each of them, or in one of them, is not what is computed.
    """
    elk = next((plaats for plaats in plaatsen if ELK.match(plaats.woorden) or _IN_EEN.match(plaats.woorden)), None)
    if elk is not None:
        reden = "de dagen in alle gemeenten tellen samen; hoe lang het in elke gemeente was, wordt niet getoetst"
        weiger(z, elk.span, reden, "schrijf `in een deelnemende gemeente`, of noem één gemeente: `in Houten`")
    elif len(plaatsen) > 1 and _EN.search(z.span.source.text[plaatsen[0].span.end : plaatsen[-1].span.start]):
        namen = [" ".join(plaats.woorden.split()) for plaats in plaatsen]
        goed = f"{', '.join(namen[:-1])} of {namen[-1]}"
        reden = "het is niet duidelijk of de dagen samen tellen, of dat het in elke gemeente zo lang moet zijn"
        wel = f"tellen de dagen samen, schrijf dan `in {goed}`; maak er anders twee voorwaarden van"
        weiger(z, plaatsen[0].span.to(plaatsen[-1].span), reden, wel)


def weiger_datum_van_moment(z: Zin) -> None:
    """Report a bound on a day that the record knows: *de aanvraag is gedaan voor 1 januari 2026*."""
    dag = next((i for i in z.alles if isinstance(i, Dagdeel | ast.Tijdvak)), None)
    if dag is None or not any(_is_moment(z, item) for item in z.alles):
        return
    reden = "een regel toetst de stand op de peildatum"
    wel = (
        "laat de datum weg; beslist een dag voor wie de tekst geldt, schrijf dan een overgangsbepaling: "
        "`Dit convenant is niet van toepassing op aanvragen die vóór 1 januari 2026 zijn ingediend`"
    )
    weiger(z, z.span, reden, wel)


def _is_moment(z: Zin, item: Gebouwd) -> bool:
    """Whether a constituent is a day of the record itself, or the urgency that is applied for."""
    urgentie = isinstance(item, Zaken) and any(isinstance(d, Ding) and d.klasse == "URGENTIE" for d in item.delen)
    return isinstance(item, ast.Moment) or (urgentie and z.hoofd.handeling in {"aanvragen", "indienen"})


def weiger_strekking(z: Zin, regel: ast.Urgentie) -> ast.Urgentie:
    """Note what *alleen urgentie, indien …* demands; report it, and *niet langer urgentie*, where that is not clear.

    That one office alone may grant it (*kan uitsluitend*) is a power, and kept.
    """
    woorden = z.woorden()
    if regel.uitsluitend and (eis := wat_geeist_wordt(z, regel)):
        return evolve(regel, eis=eis)
    if regel.uitsluitend and not regel.kan:
        geen = "geen " if regel.geen else ""
        eis = "" if regel.geen else "; is het een eis naast andere gronden, `De cliënt krijgt geen urgentie, tenzij …`"
        wel = f"is dit de grond, schrijf dan `De cliënt krijgt {geen}urgentie, indien …`{eis}"
        weiger(z, z.span, "de zin zegt niet wat geldt voor wie er niet onder valt", wel)
    elif regel.geen and z.ontkend and _NIET_LANGER.search(woorden):
        wel = "schrijf `De urgentie vervalt, indien …`, of `De cliënt krijgt geen urgentie, indien …`"
        weiger(z, z.span, "het kan betekenen dat urgentie eindigt, of dat zij niet wordt verleend", wel)
    return regel
