"""What a relative clause says of somebody of the household: *kinderen die minderjarig zijn*, *een partner die …*.

Of the members of a household the record holds who they are and when they were born. That a child is a minor is
computed, another age is refused; what no record tells is asked, in the words of the text, beside that there is such a
member.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.dossierdelen import WEIGER, Weigering
from regio_uitstroom.syntax.build.dossierwoorden import over_dossier_als_geheel

GEZINSLEDEN = {"partner": "partner", "kinderen": "kind"}
"""What a member of the household is (a value of ``model.Gezinsrol``), by the name of the thing somebody has."""
VAN_KIND = "minderjarige kinderen"
"""The name of the thing somebody has who has a child under eighteen."""
_MINDERJARIG = (None, 18)
_IN_HUISHOUDEN = frozenset(
    {"leeftijd", "kenmerken", "ouder", "leeftijdsgroep", "huishouden", "samen", "krijgt een kind"}
)
"""Kinds of clauses on what the record holds of the members of a household too (``dossierzinnen.csv``)."""


def is_gezinslid(naam: str) -> bool:
    """Whether a thing that somebody has is who belongs to his household."""
    return naam in GEZINSLEDEN or naam == VAN_KIND


def met_gezegde(
    lid: ast.Voorwaarde, gezegd: ast.Voorwaarde, bijzin: str, vraag: ast.VwUitspraak | None
) -> ast.Voorwaarde | Weigering:
    """Return that there is such a member of the household of whom the clause is so.

    ``lid``: that there is one, ``gezegd``: the clause, as of the client, ``bijzin``: its words. ``vraag``: the whole as
    it would be asked; None where its denial cannot be told from it.
    """
    van_allen = bijzin.startswith("en ")  # *kinderen heeft en zij minderjarig zijn*: all of them?
    kind = isinstance(lid, ast.VwGezinslid) and lid.rol == "kind" and lid.aantal == 1 and not van_allen
    if isinstance(gezegd, ast.VwLeeftijd) and kind and (gezegd.vanaf, gezegd.tot) == _MINDERJARIG:
        return ast.VwMinderjarigKind(span=lid.span) if gezegd.moment is None and gezegd.wie is None else WEIGER
    oud = any(isinstance(deel, ast.VwLeeftijd) for deel in bladen(gezegd))
    if vraag is None or oud or over_dossier_als_geheel(bijzin) in _IN_HUISHOUDEN:
        return WEIGER
    return ast.VwEn((lid, evolve(vraag, dossier=None, over_lid=True)), span=vraag.span)


def bladen(knoop: ast.Voorwaarde) -> Iterator[ast.Voorwaarde]:
    """Yield the clauses of a condition."""
    match knoop:
        case ast.VwEn() | ast.VwOf():
            for deel in knoop.delen:
                yield from bladen(deel)
        case ast.VwNiet() | ast.VwOnderdeel() | ast.VwVermoed():
            yield from bladen(knoop.deel)
        case _:
            yield knoop
