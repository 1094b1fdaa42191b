"""Conditions on what the histories and lists of a record hold: from the tree to the model.

Whom a clause is about is no part of them: that stands round them.
"""

from __future__ import annotations

from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.model import gemeentebron, voorwaarden
from regio_uitstroom.model.bruikbaar import gegeven_bij_moment
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.voorwaarden import Adressoort, Gezinsrol, Verblijfsaspect, Verblijfstest
from regio_uitstroom.model.woorden import PEILDATUM
from regio_uitstroom.resolve.bronnen import resolve_bron
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.terugblik import terugblik, terugbliktekst
from regio_uitstroom.resolve.verwoording import adrestekst, verblijfstekst, weigertekst
from regio_uitstroom.resolve.voorwaarden_verblijf import gevraagd_gebied, is_onbegrensd
from regio_uitstroom.resolve.woorden import moment_van, resolve_voorzieningen
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import getal_in_woorden
from regio_uitstroom.tijd import Duur, Eenheid

Uitkomst = voorwaarden.Voorwaarde | None


def adres(context: Context, knoop: ast.VwAdres) -> Uitkomst:
    """An address of a kind, on the peildatum or another moment."""
    if knoop.gebied is not None and not context.deelnames and is_onbegrensd(knoop.gebied):
        return gevraagd_gebied(context, knoop, (knoop.gebied,))
    moment = moment_van(context, knoop.moment, PEILDATUM)
    gebied = resolve_bron(context, knoop.gebied) if knoop.gebied is not None else None
    if knoop.gebied is not None and gebied is None:
        return None
    soort = Adressoort(knoop.soort)
    tekst = adrestekst(soort, moment, gebied.tekst if gebied is not None else None, in_nederland=knoop.in_nederland)
    return voorwaarden.HeeftAdres(soort, moment, gebied, knoop.in_nederland, tekst=tekst, span=knoop.span)


def gemeld(context: Context, knoop: ast.VwGemeld) -> Uitkomst:
    """The client turned to a municipality."""
    gebied = resolve_bron(context, knoop.gebied) if knoop.gebied is not None else None
    if knoop.gebied is not None and gebied is None:
        return None
    bij = f"in {gebied.tekst}" if gebied is not None else "bij een gemeente"
    return voorwaarden.HeeftGemeld(gebied, tekst=f"de cliënt zich {bij} heeft gemeld", span=knoop.span)


def gezinslid(_context: Context, knoop: ast.VwGezinslid) -> Uitkomst:
    """Members of the household."""
    rol = Gezinsrol(knoop.rol)
    meer = f"ten minste {getal_in_woorden(knoop.aantal)} kinderen"
    tekst = f"de cliënt {f'een {rol.value}' if knoop.aantal == 1 else meer} heeft"
    return voorwaarden.HeeftGezinslid(rol, knoop.aantal, tekst=tekst, span=knoop.span)


def regie(context: Context, knoop: ast.VwRegie) -> Uitkomst:
    """A municipality has the regie on the peildatum."""
    voert = gemeentebron.GemeenteUitRecord(gemeentebron.GemeenteFeitsoort.REGIE, tekst="de gemeente van regie")
    wie = resolve_bron(context, knoop.gemeente)
    if wie is None:
        return None
    return voorwaarden.Dezelfde(voert, wie, tekst=f"{wie.tekst} de regie voert", span=knoop.span)


def toegekend(context: Context, knoop: ast.VwToegekend) -> Uitkomst:
    """Urgency was granted."""
    venster = terugblik(context, knoop.venster, knoop.moment)
    tekst = f"aan de cliënt {terugbliktekst(venster)}urgentie is toegekend"
    return voorwaarden.IsToegekend(venster, tekst=tekst, span=knoop.span)


def aangeboden(_context: Context, knoop: ast.VwAangeboden) -> Uitkomst:
    """Homes were offered."""
    woning = weigertekst(passend=knoop.passend, aantal=knoop.aantal).removeprefix("de cliënt ")
    tekst = f"aan de cliënt {woning.removesuffix(' heeft geweigerd')} is aangeboden"
    return voorwaarden.IsAangeboden(knoop.passend, knoop.aantal, tekst=tekst, span=knoop.span)


def wil_wonen(context: Context, knoop: ast.VwWilWonen) -> Uitkomst:
    """The client wants to live in a municipality."""
    gebied = resolve_bron(context, knoop.gebied, gewenst=True)
    if gebied is None:
        return None
    return voorwaarden.WilWonen(gebied, tekst=f"de cliënt in {gebied.tekst} wil wonen", span=knoop.span)


def heeft_datum(context: Context, knoop: ast.VwDatum) -> Uitkomst:
    """The day of a moment is on record."""
    moment = moment_van(context, knoop.moment, PEILDATUM)
    gegeven = ingebouwde_gegevens()[gegeven_bij_moment()[moment.sleutel]]
    return voorwaarden.HeeftDatum(moment, tekst=f"{gegeven.omschrijving} bekend is", span=knoop.span)


def geweest(context: Context, knoop: ast.VwGeweest) -> Uitkomst:
    """A moment has been, on the peildatum at the latest: a term of one day, counted back from it, has passed."""
    moment = moment_van(context, knoop.moment, PEILDATUM)
    tekst = f"{moment.naam} is gedaan"
    return voorwaarden.TermijnVerstreken(
        Citaat(""), Duur(1, Eenheid.DAG), moment, terug=True, tekst=tekst, span=knoop.span
    )


def geeindigd(context: Context, knoop: ast.VwGeeindigd) -> Uitkomst:
    """*Het verblijf* has ended: one has begun, and none counts on the peildatum (semantics, section 2)."""
    soort = resolve_voorzieningen(context, knoop.voorzieningen)
    begonnen, loopt = (
        Verblijfstest(aspect, soort, tekst=verblijfstekst(aspect, soort), span=knoop.span)
        for aspect in (Verblijfsaspect.NA, Verblijfsaspect.VERBLIJFT)
    )
    naam = "het verblijf" if soort is None else f"het verblijf in {soort.naam}"
    return voorwaarden.En((begonnen, voorwaarden.Niet(loopt)), tekst=f"{naam} is geëindigd", span=knoop.span)
