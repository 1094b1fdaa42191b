"""Sentences on who does what: duties, handover, numbers, time; and those that decide nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.regeling import OpenPunt
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import PEILDATUM, Actor, Moment
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag, resolve_datum, resolve_duur
from regio_uitstroom.resolve.gemeenten import resolve_gemeente
from regio_uitstroom.resolve.regels_beslissen import NIEMAND_GENOEMD
from regio_uitstroom.resolve.voorwaarden import alle, resolve_voorwaarde
from regio_uitstroom.resolve.voorwaarden_gevraagd import gevraagd
from regio_uitstroom.resolve.wie_geeft import als_gift, ontvangt
from regio_uitstroom.resolve.woorden import resolve_actor, resolve_moment
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.bewaard_hulp import zegt_wat_past
from regio_uitstroom.teksten import datum_in_woorden, midden_in_zin
from regio_uitstroom.tijd import Duur, Eenheid

PARTIJEN = Actor("partijen", "partijen")


def verplichting(zin: Zin, knoop: ast.Verplichting) -> Iterator[Regel]:
    """Who does what, by when; who may do it; who must not. Without an actor a duty is reported as open."""
    if knoop.handeling == _BOUWT_VOORT:
        yield regels.Bepaling(**zin.vast, voorwaarde=zin.voorwaarde(), onderwerp="verhouding tot andere teksten")
        return
    _meld_onbekende(zin.context, knoop.actor)
    if ontvangt(knoop):
        knoop, actor = als_gift(knoop)
    else:
        actor = resolve_actor(knoop.actor) or _client_doet(knoop)
    mag = knoop.wijze in _MACHT and not knoop.niet
    if actor is None and not mag:
        zin.context.open_punten.append(OpenPunt(f"wie dit doet: {knoop.woorden}", zin.citaat))
    termijnen = [*([knoop.termijn] if knoop.termijn is not None else []), *zin.beperkingen(ast.Termijn)]
    inhoud: dict[str, Any] = zin.vast | {
        "voorwaarde": zin.voorwaarde(knoop.wie, *knoop.over),
        "actor": actor or NIEMAND_GENOEMD,
        "handeling": knoop.handeling,
        "voorwerp": knoop.voorwerp or (knoop.wie.woorden if knoop.wie is not None else ""),
        "ontvanger": knoop.ontvanger,
        "termijn": _eerste_termijn(zin, termijnen),
        "ritme": knoop.ritme,
    }
    if mag:
        yield regels.Kanbepaling(**inhoud)
        return
    client = knoop.wie is not None and not knoop.voorwerp
    yield regels.Verplichting(
        **inhoud, nalaten=knoop.niet, onberekend=knoop.onberekend, verder=knoop.overig, client=client
    )


_BOUWT_VOORT = "voortbouwen"
"""What a text does, not a party."""


def _meld_onbekende(context: Context, knoop: ast.Partij | tuple[ast.Partij, ...] | None) -> None:
    """Report a name that no municipality has: who acts, must exist."""
    for partij in knoop if isinstance(knoop, tuple) else (knoop,):
        if isinstance(partij, ast.Gemeentenaam) and not partij.bekend:
            resolve_gemeente(context, partij)


def _client_doet(knoop: ast.Verplichting) -> Actor | None:
    """Return the client as who acts, where an active sentence names nobody else: *De huurder betaalt de huur*."""
    if knoop.wie is None or knoop.lijdend:
        return None
    return Actor(knoop.wie.woord, midden_in_zin(knoop.wie.woorden))


_MACHT = frozenset({"kan", "mag", "kunnen", "mogen"})
"""Auxiliaries that make a power of what would be a duty."""


def _eerste_termijn(zin: Zin, knopen: Sequence[ast.Termijn]) -> regels.Termijn | None:
    """Return the term of a duty, with the others that bound it; one that cannot be counted bounds nothing."""
    gevonden = [termijn for knoop in knopen if (termijn := _termijn(zin, knoop)) is not None]
    spoedig = any(knoop.spoedig for knoop in knopen)
    if not gevonden:
        return None
    return evolve(gevonden[0], ook=tuple(gevonden[1:]), spoedig=spoedig)


def _termijn(zin: Zin, knoop: ast.Termijn) -> regels.Termijn | None:
    """Return the term; one without a length that is no last day either stays in the words of the sentence."""
    context = zin.context
    if isinstance(knoop.moment, ast.Datum):
        return _vanaf_een_dag(context, knoop, knoop.moment)
    erna = zin.daarna if knoop.moment is None or knoop.stilzwijgend else None
    if knoop.moment is None and knoop.duur is not None and erna is None:
        context.open_punten.append(OpenPunt(f"vanaf wanneer deze termijn loopt: {knoop.woorden}", zin.citaat))
        return None
    eigen = knoop.moment is not None and knoop.moment.begrip is not None
    duur = resolve_duur(knoop.duur) if knoop.duur is not None else _TOT_DE_DAG.get(knoop.richting)
    if duur is None or eigen:
        return None
    return regels.Termijn(
        duur=duur,
        richting=regels.Richting.VOOR if knoop.richting in {"voor", "tot"} else regels.Richting.NA,
        moment=erna or resolve_moment(context, knoop.moment, PEILDATUM),
        vanaf=knoop.richting == "vanaf",
        spoedig=knoop.spoedig,
        niet_voor=resolve_duur(knoop.niet_voor) if knoop.niet_voor is not None else None,
    )


def _vanaf_een_dag(context: Context, knoop: ast.Termijn, datum: ast.Datum) -> regels.Termijn | None:
    """Return a term whose moment is a day that the text gives, or that has that day as its last."""
    dag = resolve_dag(context, datum) if knoop.duur is not None else _laatste_dag(context, knoop, datum)
    if dag is None:
        return None
    return regels.Termijn(
        duur=resolve_duur(knoop.duur) if knoop.duur is not None else GEEN_DUUR,
        richting=regels.Richting.VOOR if knoop.richting == "voor" else regels.Richting.NA,
        moment=Moment("dag", datum_in_woorden(dag), dag),
        vanaf=knoop.richting == "vanaf",
        spoedig=knoop.spoedig,
        niet_voor=resolve_duur(knoop.niet_voor) if knoop.niet_voor is not None else None,
    )


def _laatste_dag(context: Context, knoop: ast.Termijn, datum: ast.Datum) -> date | None:
    """Return the last day that a date sets: the date, of a month its last day, or with *tot* the day before it."""
    gelezen = resolve_datum(context, datum)
    if gelezen is None:
        return None
    if knoop.richting == "uiterlijk":
        return gelezen.laatste
    voor = knoop.richting == "tot" and gelezen.eerste > date.min
    return gelezen.eerste - timedelta(days=1) if voor else None


GEEN_DUUR = Duur(0, Eenheid.DAG)
"""*Uiterlijk op 1 december 2026*: the day itself is the last one."""
_TOT_DE_DAG = {"uiterlijk": GEEN_DUUR, "tot": Duur(1, Eenheid.DAG)}
"""*Op* a day of the record that day is the last one; *vóór* it the day before."""


def overdracht(zin: Zin, knoop: ast.Overdracht) -> Iterator[Regel]:
    """What a handover includes."""
    inhoud = tuple(
        regels.Onderdeel(i.naam, resolve_voorwaarde(zin.context, i.voorwaarde) if i.voorwaarde is not None else None)
        for i in knoop.inhoud
    )
    yield regels.Overdracht(**zin.vast, voorwaarde=zin.voorwaarde(), inhoud=inhoud, naar_behoefte=knoop.naar_behoefte)


def quotum(zin: Zin, knoop: ast.Quotum) -> Iterator[Regel]:
    """Homes that are made available."""
    hoeveelheid = _hoeveelheid(zin, knoop.hoeveelheid, knoop.eenheid)
    waarvan = tuple(
        regels.Deelhoeveelheid(deel.getal, ", ".join(waar.woorden for waar in deel.waar)) for deel in knoop.waarvan
    )
    yield regels.Quotum(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        actor=resolve_actor(knoop.actor) or NIEMAND_GENOEMD,
        hoeveelheid=hoeveelheid,
        eenheid=knoop.eenheid,
        per=knoop.per,
        jaren=knoop.jaren,
        doelen=knoop.doelen,
        waarvan=waarvan,
    )


def _hoeveelheid(zin: Zin, knoop: ast.Hoeveelheid, wat: str) -> regels.Hoeveelheid:
    """Return the amount; one that the text leaves open is an open point."""
    soort = _HOEVEELHEDEN.get(knoop.soort, regels.Hoeveelheidsoort.NADER_TE_BEPALEN)
    if knoop.soort not in _HOEVEELHEDEN:
        wel = "schrijf `ten minste` of `ten hoogste` met een getal"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden="dit zegt geen grens", wel=wel)
        return regels.Hoeveelheid(soort)
    if soort is regels.Hoeveelheidsoort.NADER_TE_BEPALEN:
        zin.context.open_punten.append(OpenPunt(f"het aantal {wat}", zin.citaat))
    getal: int | Fraction | None = knoop.getal
    if knoop.teller is not None and knoop.noemer:
        getal = Fraction(knoop.teller, knoop.noemer)
    return regels.Hoeveelheid(soort, getal, knoop.tot)


_HOEVEELHEDEN = {soort.value: soort for soort in regels.Hoeveelheidsoort}


def bestemming(zin: Zin, knoop: ast.Bestemming) -> Iterator[Regel]:
    """A share of the supply, or of the clients."""
    doelen = (knoop.voor.woorden,) if knoop.voor is not None else tuple(waar.woorden for waar in knoop.waar)
    yield regels.Quotum(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        actor=resolve_actor(knoop.actor) or NIEMAND_GENOEMD,
        hoeveelheid=_hoeveelheid(zin, knoop.hoeveelheid, knoop.wat),
        eenheid=knoop.wat,
        per=knoop.per,
        doelen=doelen,
    )


def gelijk_aantal(zin: Zin, _knoop: ast.GelijkAantal) -> Iterator[Regel]:
    """A number that is capped by another: kept and shown; whether its counts are so is asked, in its own words."""
    delen = [
        deel if bijzin.soort != "tenzij" else voorwaarden.Niet(deel, woord="tenzij", tekst=deel.tekst)
        for bijzin in zin.beperkingen(ast.Bijzin)
        for deel in [gevraagd(zin.context, bijzin.voorwaarde, None, bijzin.voorwaarde.woorden, heel=True)]
    ]
    yield regels.Bepaling(**zin.vast, voorwaarde=alle(delen), onderwerp="aftopping")


def verdeling(zin: Zin, knoop: ast.Verdeling) -> Iterator[Regel]:
    """How joint cases are divided."""
    sleutel = regels.Verdeelsleutel(knoop.sleutel)
    if sleutel is regels.Verdeelsleutel.NADER_TE_BEPALEN:
        zin.context.open_punten.append(OpenPunt(f"de sleutel waarmee {knoop.wat} worden verdeeld", zin.citaat))
    yield regels.Verdeling(
        **zin.vast, voorwaarde=zin.voorwaarde(), sleutel=sleutel, wat=knoop.wat, afronding=knoop.afronding
    )


def bepaling(zin: Zin, knoop: ast.Bepaling) -> Iterator[Regel]:
    """A norm without an outcome of its own; what is about none of the subjects that have a form, is in own words.

    When a home is *passend*, is no condition on a client: nobody is asked about it.
    """
    eigen = knoop.onderwerp not in _ONDERWERPEN
    voorwaarde = None if eigen and zegt_wat_past(zin.knoop.woorden) else zin.voorwaarde()
    wie = resolve_actor(knoop.actor)
    yield regels.Bepaling(
        **zin.vast, voorwaarde=voorwaarde, onderwerp=knoop.onderwerp, actor=wie, in_eigen_woorden=eigen
    )


_ONDERWERPEN = frozenset({"restant", "verrekening", "uitruil", "afronding", "inwerkingtreding", "citeertitel"})
"""What a provision can be about that a form takes in as a whole."""


def termijnenwet(zin: Zin, knoop: ast.Termijnenwet) -> Iterator[Regel]:
    """The Algemene termijnenwet applies; that it does not is the rule for covenants anyway."""
    plichten = zin.verwijs(knoop.doelen) if knoop.doelen is not None else (zin.citaat,) if knoop.termijn else ()
    if plichten:
        zin.context.termijnen[zin.citaat] = (knoop.termijn, ())
        yield regels.Termijnenwet(**zin.vast, niet=knoop.niet, plichten=tuple(plichten))
    elif knoop.niet:
        yield regels.Bepaling(**zin.vast, onderwerp="Algemene termijnenwet niet van toepassing")
    else:
        yield regels.Termijnenwet(**zin.vast)


def streven(zin: Zin, knoop: ast.Streven) -> Iterator[Regel]:
    """An intention: everything after the verb is prose."""
    yield regels.Streefnorm(**zin.vast, actor=resolve_actor(knoop.actor) or PARTIJEN, werkwoord=knoop.werkwoord)
