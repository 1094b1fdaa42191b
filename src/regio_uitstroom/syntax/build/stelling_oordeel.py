"""Conditions that a person judges, and conditions on homes and urgency."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Grond, Oordeeldeel, Partijen, Redenen, Soorten, Zaken
from regio_uitstroom.syntax.build.zin import Zin, dag_van, enige, tijd, uitspraak


def weigeren(z: Zin) -> ast.Voorwaarde:
    """*een passende woning heeft geweigerd*."""
    woning = z.delen.klasse("WONING")
    if woning is None:
        return uitspraak(z)
    tijdvak = tijd(z)
    blad = ast.VwGeweigerd(woning.naam == "passende woning", z.wie(), dag_van(tijdvak), span=z.span)
    return ast.VwNiet(blad, span=z.span) if woning.geen else blad


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
    if gevolg is None or gevolg.delen[0].klasse != "OORDEELWOORD":
        return uitspraak(z)
    deel = z.delen.een(Oordeeldeel)
    z.delen.alle(Zaken)
    zijn_oordeel = deel is not None and deel.actor is None
    return ast.VwOordeel(gevolg.delen[0].naam, deel.actor if deel else None, zijn_oordeel, None, z.wie(), span=z.span)


def in_aanmerking(z: Zin) -> ast.Voorwaarde:
    """*op grond van artikel 12, derde lid, in aanmerking komt voor voorrang*."""
    zaken = z.delen.met("VOOR", Zaken)
    if zaken is None or zaken.delen[0].klasse != "URGENTIE":
        return uitspraak(z)
    grond = z.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.VwKrijgtVoorrang(verwijzing, z.wie(), span=z.span)
