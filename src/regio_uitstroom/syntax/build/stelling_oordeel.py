"""Conditions that a person judges, and conditions on homes and urgency."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Ding,
    Grond,
    Oordeeldeel,
    Partijen,
    Redenen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.dossierdelen import neem_geen
from regio_uitstroom.syntax.build.keren import Keren, neem_keren, zo_vaak
from regio_uitstroom.syntax.build.terugblik import neem_terugblik
from regio_uitstroom.syntax.build.welke_woning import meld_terug
from regio_uitstroom.syntax.build.zin import Zin, dag_van, enige, tijd, uitspraak
from regio_uitstroom.syntax.build.zonder_reden import met_reden

AANVAARD = frozenset({"aanvaarden", "accepteren"})
"""What a client does with an offered home, other than refusing it."""


def weigeren(z: Zin) -> ast.Voorwaarde:
    """*(tweemaal, voor de tweede keer) een passende woning heeft geweigerd*, *heeft aanvaard*."""
    venster, moment = neem_terugblik(z)
    soort = soort_aanvaard(z)
    woning = z.delen.klasse("WONING") or z.delen.ding(*AANTALLEN)
    if woning is None:
        return _aanbod_geweigerd(z, venster, moment)
    meld_terug(z, woning.woorden, woning.span)
    tijdvak = tijd(z)
    keren = Keren(AANTALLEN[woning.naam]) if woning.naam in AANTALLEN else neem_keren(z)
    passend = woning.naam.partition(" ")[2 if woning.naam in AANTALLEN else 0].startswith("passend")
    aanvaard = z.hoofd.werkwoord in AANVAARD
    wie, dag = z.wie(), dag_van(tijdvak)
    weigering = ast.VwGeweigerd(passend, wie, dag, 1, aanvaard, venster=venster, moment=moment, span=z.span)
    blad = zo_vaak(z, keren, lambda aantal: evolve(weigering, aantal=aantal))
    blad = blad if woning.geen else met_reden(z, blad)
    if soort is not None:
        return ast.VwEn((blad, _van_soort(soort)), span=z.span)
    return ast.VwNiet(blad, span=z.span) if woning.geen else blad


def soort_aanvaard(z: Zin) -> Ding | None:
    """Return the home of a kind (*een zelfstandige woonruimte*) that a clause says was accepted; None without one.

    There is one such home, so that what it was can be asked; of those that were refused there may be several.
    """
    dingen = [ding for i in z.delen.items if isinstance(i, Zaken) for ding in i.delen if ding.klasse == "WONING"]
    kaal = all(isinstance(item, Zaken | Clienten) for item in z.delen.items)
    if len(dingen) != 1 or not kaal or z.ontkend or z.hoofd.werkwoord not in AANVAARD:
        return None
    bijzonder = dingen[0].naam not in GEWONE_WONING and _EEN_SOORT.match(dingen[0].woorden) is not None
    return dingen[0] if bijzonder and not dingen[0].geen else None


_EEN_SOORT = re.compile(
    r"een (?!niet\b|andere?\b|nieuwe?\b|(?:eerste|tweede|derde|laatste)\b)[\w-]+ \w+$", re.IGNORECASE
)
"""A home with an adjective that says what it is like, and not which one."""


def _van_soort(woning: Ding) -> ast.VwUitspraak:
    """Return the question of what kind the home is that was accepted."""
    tekst = f"de woning die de cliënt heeft aanvaard {' '.join(woning.woorden.lower().split())} is"
    return ast.VwUitspraak(tekst, "zijn", heel=True, span=woning.span)


AANBOD = re.compile(r"(?:(?:het|de|een|geen|dit|dat)\s+)?(?:aanbod|aanbieding|woningaanbod)$", re.IGNORECASE)


def _aanbod_geweigerd(z: Zin, venster: ast.Duur | None, moment: ast.Moment | None) -> ast.Voorwaarde:
    """*een aanbod heeft geweigerd*: any home that was offered; of something else a fact that is asked."""
    aanbod = next((i for i in z.delen.items if isinstance(i, ast.Moment) and AANBOD.match(i.woorden)), None)
    if aanbod is None:
        return uitspraak(z)
    z.delen.items.remove(aanbod)
    van = z.delen.met("VAN", Zaken)
    if van is not None and van.delen[0].naam not in GEWONE_WONING:
        z.delen.items = list(z.alles)
        return uitspraak(z)
    passend = van is not None and van.delen[0].naam.startswith("passend")
    if van is None:
        meld_terug(z, aanbod.woorden, aanbod.span)
    aanvaard = z.hoofd.werkwoord in AANVAARD
    dag, keren, wie = dag_van(tijd(z)), neem_keren(z), z.wie()
    weigering = ast.VwGeweigerd(passend, wie, dag, 1, aanvaard, venster=venster, moment=moment, span=z.span)
    blad = zo_vaak(z, keren, lambda aantal: evolve(weigering, aantal=aantal))
    if neem_geen(z, aanbod):
        return ast.VwNiet(blad, span=z.span)
    return met_reden(z, blad)


AANTALLEN = {
    f"{rang} {woning}": aantal
    for aantal, rang in ((2, "tweede"), (3, "derde"))
    for woning in ("passende woning", "passend aanbod", "passende woonruimte", "woning", "aanbod", "woonruimte")
}
"""A home with an ordinal: whoever refuses a second one, has refused two."""
GEWONE_WONING = frozenset({"woning", "passende woning", *AANTALLEN})
"""The homes of which a record tells that one was offered: of another (*een zelfstandige woning*) it does not."""
WELKE = frozenset({"nieuw aanbod", "eerste aanbod", *AANTALLEN})
"""Offers that are told apart by when they came."""
GEEN_EEN = re.compile(r"(?:elke?|iedere?|alle)\b|(?:[\w ]+ )?(?:woningen|woonruimten)$", re.IGNORECASE)
"""Homes of which it is not said that one is enough: all of them, or more than one."""
_EEN = re.compile(r"(?:een\s+)?(?:tweede|derde)\b", re.IGNORECASE)


def is_bepaalde(ding: Ding) -> bool:
    """Whether an offer with an ordinal may be one that is told apart by when it came, instead of how often it was so.

    Only *een tweede (passende) woning* says how often; *het tweede aanbod* and *een nieuw aanbod* may be the first
    that somebody refuses.
    """
    return ding.naam in WELKE and (ding.naam.endswith("aanbod") or _EEN.match(ding.woorden) is None)


def oordeel(z: Zin) -> ast.Voorwaarde:
    """*naar het oordeel van het college beter vorm kan geven aan een zelfredzaam leven*."""
    deel = z.delen.een(Oordeeldeel)
    z.delen.een(Redenen)
    z.delen.ding("zelfredzaam leven")
    z.delen.met(("AAN", "VAN"), Zaken)
    gemeente = enige(z.delen.met(("IN", "BINNEN"), Partijen), z.delen)
    wie = z.wie()
    z.delen.alle(Soorten)  # *het traject de meeste kans van slagen heeft*
    for groep in [i for i in z.delen.items if isinstance(i, Partijen)]:
        if all(isinstance(deel_, ast.Gebied) for deel_ in groep.delen):
            z.delen.items.remove(groep)  # *voor wie de regio de meest aangewezen woonplaats is*
    zijn_oordeel = deel is not None and deel.actor is None
    return ast.VwOordeel(z.hoofd.sleutel, deel.actor if deel else None, zijn_oordeel, gemeente, wie, span=z.span)


def leiden(z: Zin) -> ast.Voorwaarde:
    """*toepassing naar zijn oordeel leidt tot een schrijnende situatie*."""
    gevolg = z.delen.met("TOT", Zaken)
    if gevolg is not None and gevolg.delen[0].bijzin:
        z.delen.items = list(z.alles)  # *een schrijnende situatie die niet is voorzien*: not each such situation
        return uitspraak(z)
    if gevolg is None or gevolg.delen[0].klasse != "OORDEELWOORD":
        return uitspraak(z)
    deel = z.delen.een(Oordeeldeel)
    z.delen.alle(Zaken)
    _neem_gezichtspunt(z)
    zijn_oordeel = deel is not None and deel.actor is None
    return ast.VwOordeel(gevolg.delen[0].naam, deel.actor if deel else None, zijn_oordeel, None, z.wie(), span=z.span)


_ERVAN = frozenset({"daarvan", "hiervan", "ervan"})
_GEZICHTSPUNT = ("gelet op", "met het oog op")


def _neem_gezichtspunt(z: Zin) -> None:
    """Take what the judge looks at (*gelet op het belang van de cliënt*), and of which place (*van artikel 2*)."""
    z.delen.met("VAN_VERWIJZING", ast.Verwijzing)
    z.delen.items = [i for i in z.delen.items if not (isinstance(i, Bijwoord) and i.woorden.lower() in _ERVAN)]
    gezien = [i for i in z.delen.items if isinstance(i, Bepaling) and i.woorden.lower().startswith(_GEZICHTSPUNT)]
    z.delen.items = [i for i in z.delen.items if i not in gezien]
    if gezien:
        z.delen.met("VAN", Clienten)


def in_aanmerking(z: Zin) -> ast.Voorwaarde:
    """*op grond van artikel 12, derde lid, in aanmerking komt voor voorrang*."""
    zaken = z.delen.met("VOOR", Zaken)
    if zaken is None or zaken.delen[0].klasse != "URGENTIE":
        return uitspraak(z)
    grond = z.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.VwKrijgtVoorrang(verwijzing, z.wie(), span=z.span)
