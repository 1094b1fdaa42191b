"""Clauses about the household: a partner, children, how many, and of whom of them something is said."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Ding, Zaken
from regio_uitstroom.syntax.build.dossierdelen import WEIGER, Geduid, Weigering, modaal, niet
from regio_uitstroom.syntax.build.gezinsbijzin import GEZINSLEDEN, VAN_KIND, is_gezinslid, met_gezegde
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin, uitspraak

_MINSTENS = {"ten minste": 0, "meer dan": 1}
"""How many more than the number that a clause names there must be, by its comparison."""


def huishouden(z: Zin) -> Geduid:
    """*een partner heeft*, *geen kinderen heeft*, *ten minste twee kinderen heeft*; or minor children, another form."""
    lid = _neem_lid(z)
    if lid is None or modaal(z):
        return None
    if verleden(z):
        return WEIGER
    if lid.naam == VAN_KIND:
        return _van_wie(z, lid, ast.VwMinderjarigKind(span=z.span))
    rol, aantal = GEZINSLEDEN[lid.naam], z.delen.een(ast.Hoeveelheid)
    if aantal is None:
        return _van_wie(z, lid, ast.VwGezinslid(rol, span=z.span))
    erbij = _MINSTENS.get(aantal.soort)
    if erbij is None or not isinstance(aantal.getal, int) or rol != "kind":
        return WEIGER  # *twee kinderen*: two at least, or two and no more?
    return _van_wie(z, lid, ast.VwGezinslid(rol, aantal.getal + erbij, span=z.span))


def _van_wie(z: Zin, lid: Ding, blad: ast.Voorwaarde) -> Geduid:
    """Return that there is such a member of the household: of whom the relative clause is so, where there is one."""
    if lid.zegt is None:
        return niet(z, blad, geen=lid.geen) if not lid.bijzin else Weigering(lid.woorden)
    over = [item for item in z.delen.over() if item.span != lid.span]
    vraag = None if over else _gevraagd(z, lid)
    van_hem = met_gezegde(blad, lid.zegt, lid.bijzin, vraag)
    if isinstance(van_hem, Weigering):
        return Weigering(lid.bijzin)
    z.delen.items = over
    return niet(z, van_hem, geen=lid.geen)


def _gevraagd(z: Zin, lid: Ding) -> ast.VwUitspraak | None:
    """Return the clause as it is asked, without its denial; None where that cannot be told."""
    blad = uitspraak(z)
    if isinstance(blad, ast.VwNiet) and (z.ontkend or lid.geen):
        blad = evolve(blad.deel, geen="") if isinstance(blad.deel, ast.VwUitspraak) else blad
    elif isinstance(blad, ast.VwUitspraak) and lid.geen and not z.ontkend:
        blad = evolve(blad, tekst=_GEEN.sub(lambda geen: "" if geen[1].endswith("en") else "een ", blad.tekst, count=1))
    elif z.ontkend:
        return None
    return blad if isinstance(blad, ast.VwUitspraak) else None


_GEEN = re.compile(r"\bgeen (?=(?:minderjarige? )?(\w+))")
"""*Geen* before who belongs to the household; of several, nothing stands in its place."""


def _neem_lid(z: Zin) -> Ding | None:
    """Take who belongs to the household; None in a clause about something else, or about a fact that is declared.

    Children under eighteen have a form of their own, where nothing is said of them.
    """
    dingen = [item.delen[0] for item in z.delen.items if isinstance(item, Zaken) and len(item.delen) == 1]
    eigen = [ding for ding in dingen if is_gezinslid(ding.naam) and ding.klasse == "BEZIT" and not ding.eigen]
    leden = [ding for ding in eigen if ding.naam in GEZINSLEDEN or ding.bijzin]
    return z.delen.ding(leden[0].naam) if len(leden) == 1 else None
