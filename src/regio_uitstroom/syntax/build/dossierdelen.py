"""What the forms of clauses about the record share: refusing, denying, and taking the places that a clause names.

A form returns None where the clause is about something else, and a :class:`Weigering` where it is about the record and
cannot be computed so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Gebouwd, Partijen
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.waarde import frozen


@frozen
class Weigering:
    """A clause on the record that is not computed in these words; ``over``: the words that no form takes in."""

    over: str = ""


WEIGER = Weigering()
Geduid = ast.Voorwaarde | Weigering | None
GEEN = re.compile(r"\bgeen\b", re.IGNORECASE)
ELK = re.compile(r"(?:alle|elke?|iedere?|ieder)\b", re.IGNORECASE)
"""Words that ask it of each of a group."""
_OF = re.compile(r"\b(?:of|dan wel|en/of)\b", re.IGNORECASE)
_EN = re.compile(r"\b(?:en(?!/of)|alsmede)\b", re.IGNORECASE)
_MODAAL = frozenset({"willen", "kunnen", "mogen", "moeten", "dienen", "hoeven", "behoeven", "zullen", "gaan"})


def modaal(z: Zin) -> bool:
    """Whether somebody only wants, may or must it: no record tells that."""
    return bool(_MODAAL & set(z.hoofd.hulp))


def niet(z: Zin, blad: ast.Voorwaarde, *, geen: bool) -> ast.Voorwaarde:
    """Return the denial of a condition where *geen* stands before its thing."""
    return ast.VwNiet(blad, span=z.span) if geen else blad


ALGEMEEN = frozenset({"hij", "cliënt", "persoon", "woningzoekende", "aanvrager", "kandidaat"})
"""Words for who it is about, which say nothing of him."""
_REGIO = frozenset({"regio", "woningmarktregio"})
NEDERLAND = "nederland"
URGENT = "URGENTIE"


def is_plaats(deel: Gebouwd) -> bool:
    """Whether a party is a place: one or more municipalities, or the region of the text."""
    if isinstance(deel, ast.Gebied):
        return deel.naam in _REGIO or deel.naam == NEDERLAND
    return isinstance(deel, ast.Gemeentenaam | ast.Gemeenterol | ast.Gemeentegroep | ast.GemeenteKeuze)


def neem_plaatsen(z: Zin, voorzetsels: tuple[str, ...]) -> tuple[Gebouwd, ...] | None:
    """Take the phrase that says where; None where there is none or it names something that is no place."""
    begin = list(z.delen.items)
    partijen = z.delen.met(voorzetsels, Partijen)
    if partijen is None or all(map(is_plaats, partijen.delen)):
        return None if partijen is None else partijen.delen
    z.delen.items = begin
    return None


def verdeeld(
    z: Zin, plaatsen: Sequence[Gebouwd], blad: Callable[[Gebouwd], ast.Voorwaarde], *, allemaal: bool
) -> Geduid:
    """Return one condition per place: with *of* one of them; with *en* all, where a client can have them all.

    *In alle gemeenten*, *bij elke gemeente* is not in any of them.
    """
    if any(ELK.match(plaats.woorden) for plaats in plaatsen):
        return WEIGER
    delen = tuple(map(blad, plaatsen))
    if len(delen) == 1:
        return delen[0]
    tussen = z.span.source.text[plaatsen[0].span.end : plaatsen[-1].span.start]
    if _OF.search(tussen):
        return ast.VwOf(delen, span=z.span)
    return ast.VwEn(delen, span=z.span) if allemaal and not z.ontkend else WEIGER


def neem_geen(z: Zin, moment: ast.Moment | None) -> bool:
    """Take *geen* before a day or an event (*geen aanbod heeft gekregen*), and say whether it stands there."""
    if moment is None or GEEN.match(moment.woorden) is None:
        return False
    z.delen.context.geen.add(moment.span.start)
    return True


def met_moment(item: Gebouwd) -> bool:
    """Whether a constituent is a preposition with a moment (*op de datum van aanmelding*)."""
    return isinstance(item, Bepaling) and isinstance(item.inhoud, ast.Moment)


def is_waar(item: Gebouwd) -> bool:
    """Whether a constituent says in what place: *in Houten*, *buiten Nederland*."""
    if isinstance(item, Bijwoord):
        return item.soort == "BUITEN_NEDERLAND"
    if not isinstance(item, Bepaling) or item.voorzetsel not in {"IN", "BINNEN", "BUITEN"}:
        return False
    return isinstance(item.inhoud, Partijen) and all(map(is_plaats, item.inhoud.delen))
