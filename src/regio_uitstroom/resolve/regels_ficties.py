"""Sentences that say what counts as something else: from the tree to rules (``resolve.ficties`` applies them)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import FICTIE_MET_VOORWAARDE, FICTIE_NOTIE
from regio_uitstroom.model import ficties, voorwaarden
from regio_uitstroom.model.regels import Bepaling, Fictie, Regel
from regio_uitstroom.model.woorden import Overbrugging
from regio_uitstroom.resolve.datums import resolve_duur
from regio_uitstroom.resolve.reactie import niet_gereageerd
from regio_uitstroom.resolve.voorwaarden import resolve_voorwaarde
from regio_uitstroom.resolve.woorden import resolve_voorzieningen
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.tijd import Duur, Eenheid

_DIE_WONING = re.compile(r"\b(?:de|die|deze) (?:aangeboden )?woning\b", re.IGNORECASE)
"""The home that was offered: refused, whatever the rule asks of it."""

TELBAAR = (
    voorwaarden.FeitIs,
    voorwaarden.BegripGeldt,
    voorwaarden.Verblijfstest,
    voorwaarden.Uitstroomgereed,
    voorwaarden.HeeftMinderjarigKind,
    voorwaarden.TerugkeerOnveilig,
    voorwaarden.HeeftGeweigerd,
)
"""Conditions that somebody can be deemed to meet: they hold or do not; what is counted in days has its own fictions."""


def weigeringsfictie(zin: Zin, knoop: ast.Weigeringsfictie) -> Iterator[Regel]:
    """An act counts as a refusal: the act is a fact that a person answers, or that there was no answer to an offer."""
    handeling = _handeling(knoop.handeling)
    werking = ficties.TeltAlsWeigering(knoop.passend, knoop.telt)
    if not handeling:
        voorwaarde = zin.voorwaarde()
        if voorwaarde is not None:  # without one it was reported that the record answers it
            yield Fictie(**zin.vast, voorwaarde=voorwaarde, werking=werking)
        return
    if (zonder := niet_gereageerd(handeling, knoop.span)) is not None:
        yield Fictie(**zin.vast, voorwaarde=zin.voorwaarde(extra=(zonder,)), werking=werking)
        return
    feit = _gevraagd(handeling, telt=knoop.telt, span=knoop.span)
    yield Fictie(**zin.vast, voorwaarde=zin.voorwaarde(extra=(feit,)), werking=werking)


def _gevraagd(handeling: str, *, telt: bool, span: Span) -> voorwaarden.FeitIs:
    """Return whether an act was done; of one that does not count, whether a refusal in the record was that.

    That he was ill takes no refusal away: only that what the record has as a refusal was his illness does.
    """
    vraag = f"Is een weigering die in het dossier staat, in werkelijkheid {handeling}?"
    tekst = f"een weigering in het dossier {handeling} is"
    if telt:
        vraag, tekst = f"Was er sprake van {handeling}?", f"er sprake was van {handeling}"
    gegeven = Gegeven(f"feiten.{handeling}", handeling, Feittype.JA_NEE, vraag)
    return voorwaarden.FeitIs(gegeven, tekst=tekst, span=span)


def _handeling(tekst: str) -> str:
    """Return what happened as inside a question, without the comma that closes a clause of it."""
    woorden = " ".join(tekst.split()).rstrip(" ,")
    return woorden if woorden[1:2].isupper() else woorden[:1].lower() + woorden[1:]


_WIE = "zeg van welke cliënten het geldt: schrijf `De cliënt die uitstroomgereed is, wordt geacht …`"


def notiefictie(zin: Zin, knoop: ast.Notiefictie) -> Iterator[Regel]:
    """Who meets a condition counts as somebody who meets another one."""
    notie = resolve_voorwaarde(zin.context, knoop.notie)
    voorwaarde = zin.voorwaarde(knoop.wie)
    if notie is None or voorwaarde is None:
        if notie is not None and knoop.wie.beperking is None:
            zin.context.meld(FICTIE_NOTIE, knoop.notie.span, hint=_WIE, woorden=knoop.notie.woorden)
        return
    if not isinstance(notie, TELBAAR) or (isinstance(notie, voorwaarden.HeeftGeweigerd) and notie.aantal > 1):
        zin.context.meld(FICTIE_NOTIE, knoop.notie.span, woorden=knoop.notie.woorden)
        return
    werking: ficties.Werking = ficties.TeltAls(notie, knoop.telt)
    if isinstance(notie, voorwaarden.HeeftGeweigerd) and notie.is_weigering:
        die_woning = _DIE_WONING.search(knoop.notie.woorden) is not None
        werking = ficties.TeltAlsWeigering(None if die_woning else notie.passend, knoop.telt)
    yield Fictie(**zin.vast, voorwaarde=voorwaarde, werking=werking)


def gelijkstelling(zin: Zin, knoop: ast.Verblijfsgelijkstelling) -> Iterator[Regel]:
    """A stay of one kind counts as one of another; *een voorziening* says of no kind what it counts as."""
    verblijf = resolve_voorzieningen(zin.context, knoop.verblijf)
    als = resolve_voorzieningen(zin.context, knoop.met)
    for soort, deel in ((verblijf, knoop.verblijf), (als, knoop.met)):
        if soort is None:
            zin.context.meld(FICTIE_NOTIE, deel.span, woorden=deel.woorden)
    if verblijf is not None and als is not None:
        yield from _altijd(zin, ficties.VerblijfTeltAls(verblijf, als))


def overbrugging(zin: Zin, knoop: ast.Overbrugging) -> Iterator[Regel]:
    """A transfer or an absence does not interrupt the stay."""
    tijdens = resolve_voorzieningen(zin.context, knoop.tijdens) if knoop.tijdens is not None else None
    duur = resolve_duur(knoop.duur) if knoop.duur is not None else Duur(0, Eenheid.DAG)
    opname = knoop.opname or knoop.tijdens is not None
    verblijf = resolve_voorzieningen(zin.context, knoop.verblijf) if knoop.verblijf is not None else None
    yield from _altijd(zin, ficties.OnderbreektNiet(Overbrugging(duur, opname, tijdens), verblijf))


def buitentelling(zin: Zin, knoop: ast.Buitentelling) -> Iterator[Regel]:
    """Days during a stay do not count as residence."""
    yield from _altijd(zin, ficties.TeltNietMee(resolve_voorzieningen(zin.context, knoop.tijdens), knoop.begrip))


def briefadres(zin: Zin, knoop: ast.Briefadres) -> Iterator[Regel]:
    """Days at a briefadres count as residence or do not; that it is no woonadres, is so anyway: kept and shown."""
    if knoop.woonadres:
        yield Bepaling(**zin.vast, voorwaarde=zin.voorwaarde(), onderwerp="een briefadres is geen woonadres")
    else:
        yield from _altijd(zin, ficties.BriefadresTelt(knoop.telt, knoop.begrip))


def _altijd(zin: Zin, werking: ficties.Werking) -> Iterator[Regel]:
    """Yield a fiction on days: it holds for everybody, on every day; a condition would have to be tried per day."""
    voorwaarde = zin.voorwaarde()
    if voorwaarde is not None:
        zin.context.meld(FICTIE_MET_VOORWAARDE, zin.knoop.span, woorden=voorwaarde.tekst)
        return
    yield Fictie(**zin.vast, werking=werking)
