"""What falls on a day: a birthday, the begin or end of an agreement, a membership, a municipality, an urgency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.dagen import verjaardag_bereikt
from regio_uitstroom.evaluation.uitkomst import Uitkomst
from regio_uitstroom.evaluation.waarden_tekst import voorziening_in_woorden
from regio_uitstroom.explain.aanduiding import tekst_met_titel, werkwoord
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import HeeftMinderjarigKind, Leeftijd
from regio_uitstroom.model.woorden import MEERDERJARIG
from regio_uitstroom.teksten import opsomming


def aanleidingen(teksten: Sequence[Regeling], client: Client, dag: date, was: Uitkomst | None) -> tuple[str, ...]:
    """Return what falls on the day, as main clauses, as far as one of the texts looks at it."""
    return tuple(
        dict.fromkeys(
            (
                *(een for tekst in teksten for een in _van_tekst(tekst, client, dag, alleen=len(teksten) == 1)),
                *_verblijven(client, dag),
                *(("de urgentie is niet langer geldig",) if was is not None and was.geldig_tot == dag else ()),
            )
        )
    )


def _van_tekst(regeling: Regeling, client: Client, dag: date, *, alleen: bool) -> Iterator[str]:
    """Yield what falls on the day under one text; ``alleen``: no other is applied, so that it needs no name."""
    yield from _regeling(regeling, dag)
    yield from _deelnames(regeling, dag, "" if alleen else f" aan {tekst_met_titel(regeling.kop)}")
    yield from _gemeenten(regeling, client, dag)
    yield from _verjaardagen(regeling, client, dag)


def _regeling(regeling: Regeling, dag: date) -> Iterator[str]:
    van, tot = looptijd(regeling)
    kop = regeling.kop
    if van == dag:
        yield f"{tekst_met_titel(kop)} {werkwoord(kop, 'gaat', 'gaan')} in"
    if tot == dag:
        yield f"{tekst_met_titel(kop)} {werkwoord(kop, 'geldt', 'gelden')} niet meer"


def _deelnames(regeling: Regeling, dag: date, waaraan: str) -> Iterator[str]:
    for deelname in regeling.partijen.deelnames:
        voor = f" voor {deelname.thema}" if deelname.thema else ""
        if deelname.periode.van == dag:
            yield f"de gemeente {deelname.gemeente.naam} gaat deelnemen{waaraan}{voor}"
        if deelname.periode.tot == dag:
            yield f"de gemeente {deelname.gemeente.naam} neemt niet meer deel{waaraan}{voor}"


def _gemeenten(regeling: Regeling, client: Client, dag: date) -> Iterator[str]:
    """Yield what became of the municipalities that the text or the record names."""
    genoemd = set(van_soort(Gemeente, regeling.partijen, regeling.regels, regeling.begrippen, client))
    for gemeente in sorted(genoemd, key=lambda gemeente: gemeente.code):
        if gemeente.einddatum == dag:
            opvolgers = [opvolger.naam for opvolger in register().op(gemeente, dag)]
            hoe = "wordt gesplitst over" if len(opvolgers) > 1 else "gaat op in"
            yield f"{gemeente.naam} {hoe} {opsomming(opvolgers)}"


def _verjaardagen(regeling: Regeling, client: Client, dag: date) -> Iterator[str]:
    delen = (regeling.regels, regeling.begrippen)
    leeftijden = {j for test in van_soort(Leeftijd, *delen) for j in (test.vanaf, test.tot) if j is not None}
    geboren = client.geboortedatum
    if isinstance(geboren, Bekend) and geboren.waarde.volledig:
        for jaren in sorted(leeftijden):
            if _wordt(geboren.waarde.eerste, jaren, dag):
                yield f"de cliënt wordt {jaren} jaar"
    if any(van_soort(HeeftMinderjarigKind, *delen)) and isinstance(client.huishouden, Bekend):
        for lid in client.huishouden.waarde:
            datum = lid.geboortedatum
            if isinstance(datum, Bekend) and datum.waarde.volledig and _wordt(datum.waarde.eerste, MEERDERJARIG, dag):
                yield f"een lid van het huishouden wordt {MEERDERJARIG} jaar"


def _wordt(geboren: date, jaren: int, dag: date) -> bool:
    gisteren = date.fromordinal(max(dag.toordinal() - 1, 1))
    return verjaardag_bereikt(geboren, jaren, dag) and not verjaardag_bereikt(geboren, jaren, gisteren)


def _verblijven(client: Client, dag: date) -> Iterator[str]:
    for verblijf in client.verblijven.lijst:
        if verblijf.van.volledig and verblijf.van.eerste == dag:
            yield f"het verblijf in {voorziening_in_woorden(verblijf.voorziening)} begint"
        if verblijf.tot is not None and verblijf.tot.volledig and verblijf.tot.eerste == dag:
            yield f"het verblijf in {voorziening_in_woorden(verblijf.voorziening)} is geëindigd"
