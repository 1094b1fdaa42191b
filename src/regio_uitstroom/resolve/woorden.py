"""Facilities, moments, actors and tasks: words of the lexicon and terms of the file become typed values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.kinds_resolve import BEGRIP_VERKEERD_GEBRUIKT, NOG_NIET_HIER
from regio_uitstroom.lexicon.words import kale_voorziening
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import (
    AFLOOP,
    DAG_VAN,
    LEEFTIJD,
    UITVOERING,
    Actor,
    Moment,
    Oordeelsoort,
    Taak,
    Voorzieningen,
)
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import getal_in_woorden, opsomming


@cache
def onder_voorzieningen() -> Mapping[str, frozenset[str]]:
    """Return, for every facility kind, itself with all kinds that fall under it (``voorzieningen.csv``)."""
    rows = lexicon_rows("voorzieningen")
    onder: dict[str, set[str]] = {row["sleutel"]: {row["sleutel"]} for row in rows}
    for _ in rows:  # as many rounds as the deepest chain could need
        for row in rows:
            if row["onder"]:
                onder[row["onder"]] |= onder[row["sleutel"]]
    return {sleutel: frozenset(soorten) for sleutel, soorten in onder.items()}


def resolve_voorzieningen(context: Context, knoop: ast.Voorzieningen) -> Voorzieningen | None:
    """Return the set of kinds; None for any: where the text names none, or says *een voorziening*."""
    _meld_kaal(context, knoop)
    ruim = not knoop.soorten or any(map(_is_ruim, knoop.soorten))
    if ruim and not knoop.niet_zijnde:
        return None
    return _zonder(context, elke_voorziening() if ruim else _genoemde(context, knoop.soorten), knoop.niet_zijnde)


def _meld_kaal(context: Context, knoop: ast.Voorzieningen) -> None:
    """Report *een inrichting* and *een accommodatie* where no statute says what kind that is."""
    if "bedoeld" in knoop.woorden or any("bedoeld" in deel.woorden for deel in knoop.soorten):
        return
    for deel in (*knoop.soorten, *knoop.niet_zijnde):
        if woord := kale_voorziening(deel.woorden, deel.sleutels):
            reden, wel = f"er staat niet wat voor {woord} dat is", _WELKE.get(woord, "noem de soort voorziening")
            context.meld(NOG_NIET_HIER, deel.span, tekst=deel.woorden, reden=reden, wel=wel)


_WELKE = {
    "inrichting": "schrijf `een justitiële jeugdinrichting` of `een penitentiaire inrichting`",
    "accommodatie": "schrijf `jeugdhulp met verblijf`, of noem de wet: `… als bedoeld in artikel 1.1 van de Jeugdwet`",
}


def elke_voorziening() -> Voorzieningen:
    """Return all kinds there are."""
    return Voorzieningen(frozenset(onder_voorzieningen()), "een voorziening")


def _is_ruim(deel: ast.Voorziening) -> bool:
    """Whether the words mean any facility: *een voorziening*, *verblijf in een instelling*."""
    return deel.begrip is None and not deel.sleutels


def _genoemde(context: Context, delen: Iterable[ast.Voorziening]) -> Voorzieningen:
    namen = opsomming(list(dict.fromkeys(_voluit(delen))), "of")
    return Voorzieningen(_soorten(context, delen), namen)


def _zonder(context: Context, wel: Voorzieningen, niet: Iterable[ast.Voorziening]) -> Voorzieningen:
    """Return the kinds without those that the text leaves out."""
    if not niet:
        return wel
    naam = f"{wel.naam}, niet zijnde {opsomming(list(_voluit(niet)), 'of')}"
    return Voorzieningen(wel.soorten - _soorten(context, niet), naam)


def _voluit(delen: Iterable[ast.Voorziening]) -> Iterator[str]:
    """Yield the terms and the names of the kinds, whatever words and order the text has around them."""
    for deel in delen:
        if deel.begrip is not None:
            yield deel.begrip
        else:
            yield from (_namen("voorzieningen")[sleutel] for sleutel in deel.sleutels)


def _soorten(context: Context, delen: Iterable[ast.Voorziening]) -> frozenset[str]:
    """Return all kinds that the phrases mean, terms of the file included."""
    gevonden: set[str] = set()
    for deel in delen:
        if deel.begrip is None:
            gevonden.update(*(onder_voorzieningen()[sleutel] for sleutel in deel.sleutels))
        elif deel.begrip in context.voorzieningen:
            gevonden |= context.voorzieningen[deel.begrip].soorten
        else:
            meld_verkeerd_begrip(
                context, deel, deel.begrip, "een begrip voor verblijf, als `verblijf in beschermd wonen`"
            )
    return frozenset(gevonden)


def meld_verkeerd_begrip(context: Context, knoop: ast.Knoop, naam: str, nodig: str) -> None:
    """Say that a term of the file is of another kind than this place asks for."""
    bekend = (context.gemeentebegrippen, context.voorwaardebegrippen, context.voorzieningen, context.tekstbegrippen)
    if not context.volledig and not any(naam in namen for namen in bekend):
        return
    if naam in context.opengelaten:
        soort = "een begrip dat de tekst nog openlaat"
    elif naam in context.gemeentebegrippen:
        soort = "een gemeente"
    elif naam in context.voorwaardebegrippen:
        soort = "een groep of eigenschap van cliënten"
    elif naam in context.voorzieningen:
        soort = "een verblijf"
    else:
        soort = "een begrip dat niet wordt getoetst"
    context.meld(BEGRIP_VERKEERD_GEBRUIKT, knoop.span, naam=naam, soort=soort, nodig=nodig)


@cache
def _namen(lijst: str) -> Mapping[str, str]:
    return {row["sleutel"]: row["naam"] for row in lexicon_rows(lijst)}


def resolve_moment(context: Context, knoop: ast.Moment | None, anders: Moment) -> Moment:
    """Return the moment, or the given one where the text names none."""
    if knoop is None or knoop.sleutel is None:
        return anders
    if knoop.sleutel.startswith(LEEFTIJD):
        jaren = getal_in_woorden(int(knoop.sleutel.removeprefix(LEEFTIJD)))
        return Moment(knoop.sleutel, f"de dag waarop de cliënt {jaren} jaar wordt")
    if knoop.sleutel.startswith(AFLOOP):
        return Moment(knoop.sleutel, knoop.sleutel)
    if knoop.sleutel.startswith(DAG_VAN):
        return Moment(knoop.sleutel, knoop.sleutel.removeprefix(DAG_VAN))
    naam = _namen("momenten").get(knoop.sleutel, knoop.woorden)
    if knoop.van is None:
        return Moment(knoop.sleutel, naam)
    van = resolve_voorzieningen(context, knoop.van)
    welke = f" {'uit' if 'uitstroom' in knoop.sleutel else 'in'} {van.naam}" if van is not None else ""
    return Moment(knoop.sleutel, naam + welke, van=van)


def moment_na(plaats: Citaat) -> Moment:
    """Return the day on which a duty was carried out, as the moment of what follows on it."""
    return Moment(UITVOERING + plaats.sleutel, f"de uitvoering van {plaats.tekst}")


def moment_van(context: Context, knoop: ast.Moment | None, anders: Moment) -> Moment:
    """Return the moment of a rule that computes with it; one that only the text describes, is in no record."""
    if knoop is not None and knoop.begrip is not None:
        reden, wel = "het dossier kent deze dag niet", "noem een dag als `de datum van aanmelding`"
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    return resolve_moment(context, knoop, anders)


_VOORNAAMWOORD = frozenset({"zij", "ze"})


def resolve_actor(knoop: ast.Partij | tuple[ast.Partij, ...] | None) -> Actor | None:
    """Return who acts, by lexicon key and in the words of the text; None where nobody is named."""
    if knoop is None:
        return None
    if isinstance(knoop, tuple):
        return Actor(None, " en ".join(map(_woorden_van, knoop)))
    if isinstance(knoop, ast.Actor):
        return Actor(knoop.sleutel or None, _woorden_van(knoop))
    return Actor("gemeente", knoop.woorden)


def _woorden_van(wie: ast.Partij) -> str:
    """Return what somebody is called; one for whom *zij* stands, or nothing behind a list, by the name before it."""
    naam = wie.naam if isinstance(wie, ast.Actor | ast.Gemeentenaam) else ""
    genoemd = wie.woorden and wie.woorden.lower() not in _VOORNAAMWOORD
    return wie.woorden if genoemd or not naam else naam


def resolve_taken(knopen: Iterable[ast.Taak], *, financieel: bool = False) -> tuple[Taak, ...]:
    """Return the tasks; paying for a task is a task of its own."""
    namen = _namen("taken")
    return tuple(
        Taak(f"financiering van {namen.get(k.sleutel, k.sleutel)}" if financieel else k.sleutel) for k in knopen
    )


@cache
def _oordelen() -> Mapping[str, Oordeelsoort]:
    return {
        row["sleutel"]: Oordeelsoort(row["sleutel"], row["omschrijving"], row["vraag"])
        for row in lexicon_rows("oordelen")
    }


def resolve_oordeel(sleutel: str) -> Oordeelsoort:
    """Return the judgment of the lexicon with that key, or one that asks for its own words."""
    return _oordelen().get(sleutel) or Oordeelsoort(sleutel, sleutel, is_het_zo(sleutel))


_HIJ = re.compile(r"^(?:hij|zij)(?= )|(?<= dat )hij(?= )")


def is_het_zo(bijzin: str) -> str:
    """Return a clause as a question that stands by itself: *hij* becomes the client, whom nothing before it names."""
    return f"Is het zo dat {_OVERLIJDT.sub('is overleden', _HIJ.sub('de cliënt', bijzin))}?"


_OVERLIJDT = re.compile(r"\b(?:overlijdt|sterft|komt te overlijden)$")
"""What is over when it is asked: of nobody it is so that he dies on this day, and no other."""
