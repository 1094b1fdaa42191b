"""Conditions on what the histories and lists of a record hold: computed, or refused with the wording that is.

No clause about these is asked as a fact of its own: the answer could contradict the record (semantics, section 2).
Which verbs make which kind of clause, and what to write instead, is data (``dossierzinnen.csv``).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import DOSSIER_WEET
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten
from regio_uitstroom.syntax.build.dossierdelen import Weigering
from regio_uitstroom.syntax.build.dossiervormen import VORMEN
from regio_uitstroom.syntax.build.zin import Zin


class Dossierzin(NamedTuple):
    """A kind of clause about the record: its form, the fact behind it, and the wordings that are computed."""

    vorm: str
    gegeven: str
    wel: str


@cache
def _per_werkwoord() -> Mapping[str, tuple[Dossierzin, ...]]:
    """Return the kinds of clauses by the infinitive of their verb (``dossierzinnen.csv``)."""
    gevonden: dict[str, tuple[Dossierzin, ...]] = {}
    for rij in lexicon_rows("dossierzinnen"):
        zin = Dossierzin(rij["vorm"], rij["gegeven"], rij["wel"])
        for werkwoord in rij["werkwoorden"].split("|"):
            gevonden[werkwoord] = (*gevonden.get(werkwoord, ()), zin)
    return gevonden


@cache
def _omschrijvingen() -> Mapping[str, str]:
    """Return what each fact of a record is (``gegevens.csv``)."""
    return {rij["sleutel"]: rij["omschrijving"] for rij in lexicon_rows("gegevens")}


def dossierzin(z: Zin) -> ast.Voorwaarde | None:
    """Return the condition on the record that a clause states, or its refusal; None for one about something else."""
    if z.hoofd.samen:
        return None
    begin = list(z.delen.items)
    for soort in _per_werkwoord().get(z.hoofd.handeling, ()):
        wie = _wie(z)
        blad = VORMEN[soort.vorm](z)
        if blad is None:
            z.delen.items = list(begin)
            continue
        over = list(z.delen.over())
        if isinstance(blad, Weigering) or over:
            return _geweigerd(z, soort, "" if isinstance(blad, Weigering) else " ".join(deel.woorden for deel in over))
        blad = ast.VwNiet(blad, span=z.span) if z.ontkend else blad
        return ast.VwEn((blad,), wie=wie, span=z.span) if wie is not None else blad
    return None


def _wie(z: Zin) -> ast.Client | None:
    """Take whom the clause is about: its subject, or *aan hem*."""
    aan = z.delen.met("AAN", Clienten)
    return z.wie() if aan is None else aan.delen[0]


def _geweigerd(z: Zin, soort: Dossierzin, over: str) -> ast.Voorwaarde:
    """Report a clause on the record that no form computes; ``over``: the words that no form takes in."""
    waaruit = _omschrijvingen()[soort.gegeven]
    eigen = f"; laat `{over}` weg, of maak van het geheel een eigen gegeven" if over else ""
    melding = diagnose(DOSSIER_WEET, z.span, tekst=z.woorden(), waaruit=waaruit, wel=f"{soort.wel}{eigen}")
    z.delen.context.findings.append(melding)
    z.delen.context.ontkenningen.add(id(z.head))
    z.delen.items = []
    return ast.VwUitspraak(z.woorden(), z.hoofd.handeling, None, z.head.tekst, span=z.span)
