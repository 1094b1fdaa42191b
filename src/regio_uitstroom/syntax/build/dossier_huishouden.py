"""Clauses about the household: a partner, children, how many."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Ding, Zaken
from regio_uitstroom.syntax.build.dossierdelen import WEIGER, Geduid, modaal, niet
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin

GEZINSLEDEN = {"partner": "partner", "kinderen": "kind"}
"""What a member of the household is (a value of ``model.Gezinsrol``), by the name of the thing somebody has."""
_MINSTENS = {"ten minste": 0, "meer dan": 1}
"""How many more than the number that a clause names there must be, by its comparison."""


def huishouden(z: Zin) -> Geduid:
    """*een partner heeft*, *geen kinderen heeft*, *ten minste twee kinderen heeft*; of minor children, another form."""
    lid = _neem_lid(z)
    if lid is None or modaal(z):
        return None
    if verleden(z):
        return WEIGER
    rol, aantal = GEZINSLEDEN[lid.naam], z.delen.een(ast.Hoeveelheid)
    if aantal is None:
        return niet(z, ast.VwGezinslid(rol, span=z.span), geen=lid.geen)
    erbij = _MINSTENS.get(aantal.soort)
    if erbij is None or not isinstance(aantal.getal, int) or rol != "kind":
        return WEIGER  # *twee kinderen*: two at least, or two and no more?
    return ast.VwGezinslid(rol, aantal.getal + erbij, span=z.span)


def _neem_lid(z: Zin) -> Ding | None:
    """Take who belongs to the household; None in a clause about something else, or about a fact that is declared."""
    dingen = [item.delen[0] for item in z.delen.items if isinstance(item, Zaken) and len(item.delen) == 1]
    leden = [ding for ding in dingen if ding.naam in GEZINSLEDEN and ding.klasse == "BEZIT" and not ding.eigen]
    return z.delen.ding(leden[0].naam) if len(leden) == 1 else None
