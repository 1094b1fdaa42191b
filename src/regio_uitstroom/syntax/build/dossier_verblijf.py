"""Clauses about stays: where, until when, how long."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Drempel, Gebouwd, Soorten, Venster
from regio_uitstroom.syntax.build.dossierdelen import WEIGER, Geduid, is_waar, modaal
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen


def verblijft(z: Zin) -> Geduid:
    """*in Zeist verblijft*: in a facility there, or living there? Refused; with a facility it has a form of its own."""
    soorten = any(isinstance(i.inhoud if isinstance(i, Bepaling) else i, Soorten) for i in z.alles)
    actoren = any(isinstance(i, Bepaling) and i.voorzetsel == "BIJ" for i in z.alles)
    gemeten = any(isinstance(i, Drempel | Venster | ast.Duur) for i in z.alles)
    if soorten or actoren or gemeten or modaal(z):
        return None
    return WEIGER if any(map(is_waar, z.alles)) or any(map(_in_zorg, z.alles)) else None


def _in_zorg(item: Gebouwd) -> bool:
    """Whether a phrase means a facility in words that no list of them holds: *in zorg*, *in een kliniek*."""
    return isinstance(item, Bepaling) and item.voorzetsel == "IN" and _ZORG.search(item.woorden) is not None


_ZORG = re.compile(r"\b(?:zorg\w*|ggz\w*|\w*(?:instelling|inrichting|kliniek|tehuis))\b", re.IGNORECASE)


def geeindigd(z: Zin) -> Geduid:
    """*het verblijf is geëindigd*."""
    soorten = z.delen.een(Soorten)
    if soorten is None or modaal(z) or any(soort.voorziening is None for soort in soorten.delen):
        return None
    if not verleden(z):
        return WEIGER
    return ast.VwGeeindigd(voorzieningen(z.delen, soorten), span=z.span)


def begonnen(z: Zin) -> Geduid:
    """*het verblijf is begonnen*: such a stay has begun, whether or not it is over."""
    soorten = z.delen.een(Soorten)
    if soorten is None or modaal(z) or any(soort.voorziening is None for soort in soorten.delen):
        return None
    if not verleden(z):
        return WEIGER
    if any(isinstance(i, Bepaling) and i.voorzetsel == "WEGENS" for i in z.alles):
        return None  # why it began, no record tells
    return ast.VwVerblijf("na verblijf", voorzieningen(z.delen, soorten), span=z.span)


def duurt(z: Zin) -> Geduid:
    """*zijn verblijf een jaar heeft geduurd*: one stay, or stays that join; and may it be over? Refused."""
    soorten = z.delen.een(Soorten)
    return None if soorten is None or any(soort.voorziening is None for soort in soorten.delen) else WEIGER
