"""Riders: rules of their own that hang on the rule before them, each in its own way.

*Met dien verstande dat …*: the main rule yields to it. *In welk geval …*: it holds in the case named last. *Bij gebreke
waarvan …*: it holds where the duty was not carried out in time. *Waarna …*: it follows on the main rule. *Een en ander
zonder dat …*: it is kept and shown with the main rule. *Welke termijn …*: it is about the term of the main
rule. The second of two main clauses (*… en kan deze termijn verdagen*) shares no more than their place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import AANHANG_PAST_NIET
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.regels import Regel, Verplichting
from regio_uitstroom.resolve.regels_beslissen import NIEMAND_GENOEMD
from regio_uitstroom.resolve.volledigheid import KENT_EIGEN_WOORDEN, raakt
from regio_uitstroom.resolve.voorwaarden import resolve_client, resolve_voorwaarde
from regio_uitstroom.resolve.woorden import moment_na
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

Maken = Callable[[Zin], Sequence[Regel]]


def resolve_aanhang(zin: Zin, hoofd: Zin, hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    """Yield the rules of a rider; ``maak`` makes those of its sentence, ``hoofdregels`` are those of its main rule."""
    aanhang = zin.knoop.aanhang
    soort = aanhang.soort if aanhang is not None else ""
    for gemaakt in _SOORTEN[soort](zin, hoofd, hoofdregels, maak):
        regel = _met_wie(gemaakt, hoofdregels)
        yield regel if soort == "en" else evolve(regel, hangt_aan=hoofd.citaat)


def _met_wie(regel: Regel, hoofdregels: Sequence[Regel]) -> Regel:
    """Return a duty or power with who has it, where its sentence only points back: *met dien verstande dat zij …*."""
    if not isinstance(regel, _MET_ACTOR) or regel.actor.naam.lower() not in _TERUG:
        return regel
    eerder = next((r.actor for r in hoofdregels if isinstance(r, _MET_ACTOR)), None)
    return regel if eerder is None or eerder == NIEMAND_GENOEMD else evolve(regel, actor=eerder)


_MET_ACTOR = (Verplichting, regels.Kanbepaling)
_TERUG = frozenset({"zij", "hij", "het", "deze"})


def _met_dien_verstande(zin: Zin, hoofd: Zin, hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    """The main rule yields to the rider, where both answer the same question."""
    aanhang = zin.knoop.aanhang
    if aanhang is not None and aanhang.ontkend:
        yield from _ontkennend(zin, hoofd)
        return
    for regel in maak(zin):
        geraakt = [r for r in hoofdregels if _beslist(r) and _beslist(regel) and raakt(regel, r)]
        if geraakt and regel.voorwaarde is None:
            _past_niet(zin, "zonder voorwaarde geldt de hoofdregel dan nooit", "hang er `indien …` aan")
        zin.wijkt_voor += [(r.citaat, regel.citaat, None) for r in geraakt]
        yield regel


def _beslist(regel: Regel) -> bool:
    return not isinstance(regel, (*KENT_EIGEN_WOORDEN, regels.Quotum, regels.Verdeling))


def _ontkennend(zin: Zin, hoofd: Zin) -> Iterator[Regel]:
    """*Met dien verstande dat de urgentie niet vervalt, indien …*: then the main rule does not apply."""
    voorwaarde = zin.voorwaarde()
    if voorwaarde is None:
        _past_niet(zin, "zonder voorwaarde geldt de hoofdregel dan nooit", "hang er `indien …` aan")
        return
    zin.wijkt_af_van.append((zin.citaat, hoofd.citaat, _geen_verwijzing(zin)))
    yield regels.NietVanToepassing(**zin.vast, voorwaarde=voorwaarde, doelen=(hoofd.citaat,))


def _geen_verwijzing(zin: Zin) -> ast.Verwijzing:
    return ast.Verwijzing((), None, span=zin.knoop.span)


def _in_welk_geval(zin: Zin, hoofd: Zin, _hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    """The rider holds in the case that the main rule names last, for whom the main rule is about."""
    bijzinnen = [
        b for b in (*hoofd.knoop.aanloop, *hoofd.knoop.staarten) if isinstance(b, ast.Bijzin) and b.doel is None
    ]
    if not bijzinnen:
        _past_niet(zin, "de zin noemt geen geval", "schrijf ervoor `tenzij …` of `indien …`")
        return
    geval = resolve_voorwaarde(zin.context, bijzinnen[-1].voorwaarde)
    wie = getattr(hoofd.knoop.kern, "van", None) or getattr(hoofd.knoop.kern, "wie", None)
    client = resolve_client(zin.context, wie) if isinstance(wie, ast.Client) else None
    verder = hoofd.voorwaarden_zonder(bijzinnen[-1])
    zin.vooraf = tuple(deel for deel in (client, *verder, geval) if deel is not None)
    yield from maak(zin)


def _bij_gebreke(zin: Zin, hoofd: Zin, hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    """The rider holds once the term has passed and the duty was not carried out in time."""
    plicht = next((r for r in hoofdregels if isinstance(r, Verplichting)), None)
    if plicht is None:
        _past_niet(zin, "de hoofdregel is geen plicht", "zeg ervoor wie wat doet, en vóór wanneer")
        return
    delen: list[voorwaarden.Voorwaarde] = [
        voorwaarden.Niet(_nagekomen(plicht), tekst=f"{plicht.citaat.midden} niet is nagekomen")
    ]
    if plicht.termijn is not None:
        termijn = plicht.termijn
        delen.insert(
            0,
            voorwaarden.TermijnVerstreken(
                plicht.citaat,
                termijn.duur,
                termijn.moment,
                terug=termijn.richting is regels.Richting.VOOR,
                vanaf=termijn.vanaf,
                tekst=f"de termijn van {plicht.citaat.tekst} is verstreken",
            ),
        )
    zin.vooraf = (*((hoofdregels[0].voorwaarde,) if hoofdregels[0].voorwaarde is not None else ()), *delen)
    del hoofd
    yield from maak(zin)


def _nagekomen(plicht: Verplichting) -> voorwaarden.FeitIs:
    """Return the fact that a duty was carried out, in time where it has a term: a person tells."""
    naam = (
        f"{plicht.citaat.tekst} op tijd nagekomen" if plicht.termijn is not None else f"{plicht.citaat.tekst} nagekomen"
    )
    woorden = plicht.tekst.rstrip(".")
    gegeven = Gegeven(
        f"feiten.{naam}", naam, Feittype.JA_NEE, f"Is gedaan wat {plicht.citaat.midden} zegt: “{woorden}”?"
    )
    return voorwaarden.FeitIs(
        gegeven, tekst=f"{plicht.citaat.midden} {'op tijd ' if plicht.termijn is not None else ''}is nagekomen"
    )


def _waarna(zin: Zin, hoofd: Zin, hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    """What follows on the main rule; a term without a moment runs from the day on which that was carried out."""
    hoofdplicht = next((r for r in hoofdregels if isinstance(r, Verplichting)), None)
    vooraf = hoofdregels[0].voorwaarde if hoofdregels else None
    zin.vooraf = (vooraf,) if vooraf is not None else ()
    zin.daarna = moment_na(hoofd.citaat) if hoofdplicht is not None else None
    beslist = any(map(_beslist, hoofdregels))
    for regel in maak(zin):
        if _beslist(regel) and not beslist:
            # Without the day on which the main rule was carried out this would hold from the start.
            reden = "dit geldt pas als het eerste deel is gebeurd, en wanneer dat is wordt niet berekend"
            _past_niet(zin, reden, "maak er een eigen zin van met een termijn: `De urgentie geldt vier maanden`")
            return
        yield regel


def _nevengeschikt(zin: Zin, _hoofd: Zin, _hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    """The second of two main clauses: a rule by itself, in the same sentence."""
    yield from maak(zin)


def _zonder_dat(zin: Zin, _hoofd: Zin, hoofdregels: Sequence[Regel], _maak: Maken) -> Iterator[Regel]:
    """How the main rule is carried out: kept and shown, where the main rule decides nothing about a client."""
    if any(_beslist(regel) for regel in hoofdregels):
        _past_niet(zin, "de hoofdregel beslist, en of dit zo is wordt niet getoetst", "schrijf `tenzij …`")
        return
    yield regels.Bepaling(**zin.vast, onderwerp="een en ander zonder dat")


def _welke_termijn(zin: Zin, _hoofd: Zin, _hoofdregels: Sequence[Regel], maak: Maken) -> Iterator[Regel]:
    if not isinstance(zin.knoop.kern, ast.Verdaging | ast.Opschorting):
        _past_niet(zin, "het zegt niet dat de termijn wordt verdaagd of opgeschort", "maak er een eigen zin van")
        return
    yield from maak(zin)


def _past_niet(zin: Zin, reden: str, wel: str) -> None:
    aanhang = zin.knoop.aanhang
    tekst = " ".join(aanhang.span.text.split()).lower() if aanhang is not None else ""
    zin.context.meld(AANHANG_PAST_NIET, zin.knoop.span, tekst=tekst, reden=reden, wel=wel)


_SOORTEN: dict[str, Callable[[Zin, Zin, Sequence[Regel], Maken], Iterator[Regel]]] = {
    "met dien verstande dat": _met_dien_verstande,
    "in welk geval": _in_welk_geval,
    "bij gebreke waarvan": _bij_gebreke,
    "waarna": _waarna,
    "zonder dat": _zonder_dat,
    "welke termijn": _welke_termijn,
    "en": _nevengeschikt,
}
