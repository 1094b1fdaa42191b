"""Rules on who is responsible."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.lexicon.words import kale_voorziening
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Gebouwd, Partijen, Soort, Soorten
from regio_uitstroom.syntax.build.kernzin import handeling
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import KEUZE, Zin, enige, geen_keuze


def taken_van(z: Zin, soorten: Soorten | None) -> tuple[ast.Taak, ...]:
    """Return the tasks of a list, all of them; a facility stands for the task of giving it.

    Of *het traject of de begeleiding* the text leaves open which: that is reported.
    """
    if soorten is None:
        return ()
    if _laat_open_welke(soorten):
        wel = "schrijf `en` als het om al deze taken gaat; anders krijgt elke taak een eigen zin, met wanneer die geldt"
        weiger(z, soorten.span, "de tekst laat open om welke taak het gaat", wel)
    return tuple(taak for soort in soorten.delen for taak in _taken_van(z, soort))


def _taken_van(z: Zin, soort: Soort) -> tuple[ast.Taak, ...]:
    """Return the tasks that one phrase means: *begeleid en beschermd wonen* are two; *een voorziening* is none."""
    if soort.taak is not None:
        return (soort.taak,)
    wat = soort.voorziening
    if wat is not None and (woord := kale_voorziening(wat.woorden, wat.sleutels)):
        weiger(z, soort.span, f"er staat niet wat voor {woord} dat is", _WELKE.get(woord, "noem de soort voorziening"))
    sleutels = () if wat is None else (wat.begrip,) if wat.begrip is not None else wat.sleutels
    if not sleutels:
        weiger(
            z, soort.span, "er staat niet om welke taak het gaat", "noem de taak: `de opvang`, `het beschermd wonen`"
        )
    return tuple(ast.Taak(sleutel, span=soort.span) for sleutel in sleutels)


_WELKE = {
    "inrichting": (
        "bedoelt u een verblijf, schrijf `de justitiële jeugdinrichting`; over spullen in een woning beslist geen regel"
    ),
    "accommodatie": "schrijf `de jeugdhulp met verblijf`",
}


def _laat_open_welke(soorten: Soorten) -> bool:
    """Whether *of* stands between tasks, or within words for more than one: *begeleid of beschermd wonen*."""
    tekst, begin = soorten.span.text, soorten.span.start
    rij = zip(soorten.delen, soorten.delen[1:], strict=False)
    tussen = [tekst[een.span.end - begin : ander.span.start - begin] for een, ander in rij]
    samen = [s.span.text for s in soorten.delen if s.voorziening is not None and len(s.voorziening.sleutels) > 1]
    return any(KEUZE.search(woorden) for woorden in (*tussen, *samen))


def verantwoordelijk(z: Zin) -> ast.Verantwoordelijk:
    """``X is verantwoordelijk voor de huisvesting van de cliënt``."""
    partijen = z.delen.een(Partijen)
    taken = taken_van(z, z.delen.met("VOOR", Soorten))
    van = z.delen.met(("VAN", "VOOR", "AAN"), Clienten)
    if partijen is None:
        melding = diagnose(
            kinds.ONVOLLEDIG,
            z.span,
            werkwoord="is verantwoordelijk",
            wat="wie dat is",
            voorbeeld="de gemeente van herkomst",
        )
        z.delen.context.findings.append(melding)
    gemeenten = tuple(_zonder_college(p) for p in partijen.delen) if partijen is not None else ()
    if partijen is not None:
        geen_keuze(z, partijen)
        _meld_beperkt(z, partijen)
    _ontkenning(z)
    gemeenten, wie = _van_wie_hier_is(gemeenten, van.samen if van is not None else None)
    return ast.Verantwoordelijk(
        gemeenten,
        taken,
        _samen(z),
        z.delen.woord("FINANCIEEL") is not None,
        z.delen.woord("DAARVOOR") is not None,
        wie,
        span=z.span,
    )


def _samen(z: Zin) -> bool:
    """Take *gezamenlijk* or *samen*."""
    return z.delen.woord("GEZAMENLIJK") is not None or z.delen.ding("samen") is not None


def _van_wie_hier_is(
    gemeenten: tuple[Gebouwd, ...], wie: ast.Client | None
) -> tuple[tuple[Gebouwd, ...], ast.Client | None]:
    """*Het college … van de jeugdige die zijn woonplaats heeft binnen zijn gemeente*: that of the woonplaats."""
    hier = wie.beperking if wie is not None else None
    if wie is None or not isinstance(hier, ast.VwDezelfde) or len(gemeenten) != 1:
        return gemeenten, wie
    if not (_is_elke(gemeenten[0]) and _is_elke(hier.rechts)):
        return gemeenten, wie
    return (hier.links,), evolve(wie, beperking=None)


def _is_elke(knoop: Gebouwd) -> bool:
    """Whether words stand for every municipality, each for itself: *het college*, *elke gemeente*, *zijn gemeente*."""
    if isinstance(knoop, ast.Actor):
        return knoop.sleutel == "college" and knoop.van is None
    return isinstance(knoop, ast.Gemeenterol) and not knoop.begrip and knoop.rol in {"gemeente", "elke gemeente"}


def _meld_beperkt(z: Zin, partijen: Partijen) -> None:
    """Report parties of whom a clause says which ones: who is responsible, would hang on words that nobody tries."""
    for partij_ in partijen.delen:
        if getattr(partij_, "beperkt", False):
            melding = diagnose(kinds.PAST_NIET, partij_.span, woorden=partij_.woorden, werkwoord=z.head.tekst)
            z.delen.context.findings.append(melding)


def _zonder_college(partij_: Gebouwd) -> Gebouwd:
    """*Het college van de gemeente waar …* is that municipality."""
    if isinstance(partij_, ast.Actor) and partij_.sleutel == "college" and partij_.van is not None:
        return partij_.van
    return partij_


def _ontkenning(z: Zin) -> None:
    if z.ontkend:
        z.delen.context.findings.append(diagnose(kinds.NIET_VERANTWOORDELIJK, z.span))


def verantwoordelijkheid(z: Zin) -> ast.Verantwoordelijk:
    """``de huisvesting van X is een gezamenlijke verantwoordelijkheid van de regiogemeenten``."""
    taken = taken_van(z, z.delen.een(Soorten))
    van = z.delen.met("VAN", Clienten)
    partijen = z.delen.met("VAN", Partijen)
    gemeenten = partijen.delen if partijen is not None else ()
    return ast.Verantwoordelijk(gemeenten, taken, gezamenlijk=True, van=van.samen if van else None, span=z.span)


def terugkeer(z: Zin) -> ast.Kern:
    """``Mensen gaan terug naar de gemeente van herkomst``."""
    wie, naar = z.wie(), enige(z.delen.met("NAAR", Partijen), z.delen)
    if wie is None or naar is None:
        return handeling(z)
    return ast.Terugkeer(wie, naar, span=z.span)
