"""Fictions, applied: put into the conditions and definitions that use the notion, before any of these is tried.

First what a stay or a day counts as, in every condition, also those of other fictions; then what somebody counts as. So
no fiction is ever applied to itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, get_args

from attrs import define, evolve

from regio_uitstroom.diagnostics.kinds_resolve import FICTIE_WIJKT
from regio_uitstroom.model import ficties as f
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.begrippen import Begrip, VoorwaardeBegrip
from regio_uitstroom.model.doorloop import herschreven
from regio_uitstroom.model.gemeentebron import Toegepast, WoonadresNaarDuur, WoonadresOp, WoonadresVoorafgaand
from regio_uitstroom.model.machten import zet_alles_opzij
from regio_uitstroom.model.regels import Bevoegdheid, Fictie, Regel
from regio_uitstroom.model.woorden import Moment, Voorzieningen
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.niet_geteld import meld_niet_geteld

_SAMENGESTELD = (v.En, v.Of, v.Niet, v.Vermoed)
_ENKELVOUDIG = tuple(soort for soort in get_args(v.Voorwaarde) if soort not in _SAMENGESTELD)
"""Conditions without parts of their own; what fictions made of one counts as one."""


@define
class _Werk:
    """One fiction of a text, and how it changes a part."""

    regel: Fictie
    verander: Callable[[Any], Any]

    @property
    def toegepast(self) -> Toegepast:
        return Toegepast(self.regel.citaat, self.regel.tekst)


def met_ficties(
    context: Context, regels: tuple[Regel, ...], begrippen: Sequence[Begrip]
) -> tuple[tuple[Regel, ...], tuple[Begrip, ...]]:
    """Return the rules and definitions with the fictions of the text in them; without any they stay as they are."""
    if not any(isinstance(regel, Fictie) for regel in regels):
        return regels, tuple(begrippen)
    _meld_wijkende(context, regels)
    meld_niet_geteld(context, regels, begrippen)
    op_dagen = [
        _Werk(r, _OP_DAGEN[type(r.werking)](r.werking)) for r in _ficties(regels) if type(r.werking) in _OP_DAGEN
    ]
    regels = tuple(herschreven(regel, _in_delen(op_dagen, None)) for regel in regels)
    begrippen = tuple(herschreven(b, _in_delen(op_dagen, b.naam)) for b in begrippen)
    op_notie = [_Werk(r, _op_notie(r)) for r in _ficties(regels) if type(r.werking) not in _OP_DAGEN]
    in_blad = _in_delen(op_notie, None)
    regels = tuple(r if isinstance(r, Fictie) else herschreven(r, in_blad) for r in regels)
    return regels, tuple(_omschreven(herschreven(b, in_blad), regels) for b in begrippen)


def _ficties(regels: Iterable[Regel]) -> Iterable[Fictie]:
    return (regel for regel in regels if isinstance(regel, Fictie))


def _meld_wijkende(context: Context, regels: Sequence[Regel]) -> None:
    """Report a fiction that yields to another rule: what it was applied to would have to be undone.

    A power to depart from the whole text sets aside all that the fiction was applied to as well.
    """
    overal = {regel.citaat for regel in regels if isinstance(regel, Bevoegdheid) and zet_alles_opzij(regel, regels)}
    for regel in _ficties(regels):
        if regel.wijkt_voor - overal or regel.elders:
            context.meld(FICTIE_WIJKT, regel.span, plaats=regel.citaat.tekst)


def _in_delen(werken: Sequence[_Werk], begrip: str | None) -> Callable[[Any], Any]:
    """Return how a part is changed: a condition keeps what it was without the fictions, a source says which they are.

    ``begrip``: the term whose definition the part stands in.
    """
    telt = [werk for werk in werken if _raakt_begrip(werk.regel.werking, begrip)]

    def vervang(deel: Any) -> Any:  # noqa: ANN401 - any part of a text
        if isinstance(deel, _ENKELVOUDIG):
            return _verder(deel, telt)
        if isinstance(deel, _BRONNEN):
            return _bron(deel, telt)
        return deel

    return vervang


def _raakt_begrip(werking: f.Werking, begrip: str | None) -> bool:
    """Whether a fiction counts where the part stands: one for a term counts in the definition of that term alone."""
    return (
        not isinstance(werking, f.TeltNietMee | f.BriefadresTelt) or werking.begrip is None or werking.begrip == begrip
    )


def _verder(deel: v.Voorwaarde, werken: Sequence[_Werk]) -> v.Voorwaarde:
    """Return a simple condition with the fictions that change it."""
    nieuw = deel.deel if isinstance(deel, v.Fictief) else deel
    zonder = deel.zonder if isinstance(deel, v.Fictief) else deel
    toegepast = deel.ficties if isinstance(deel, v.Fictief) else ()
    for werk in werken:
        na = werk.verander(nieuw)
        if na != nieuw:
            nieuw, toegepast = na, (*toegepast, werk.toegepast)
    if not toegepast or nieuw == (deel.deel if isinstance(deel, v.Fictief) else deel):
        return deel
    return v.Fictief(nieuw, zonder, toegepast, tekst=deel.tekst, span=deel.span, onderdeel=deel.onderdeel)


_Bron = WoonadresVoorafgaand | WoonadresNaarDuur | WoonadresOp
_BRONNEN = (WoonadresVoorafgaand, WoonadresNaarDuur, WoonadresOp)


def _bron(bron: _Bron, werken: Sequence[_Werk]) -> _Bron:
    for werk in werken:
        na = werk.verander(bron)
        if na != bron:
            zonder = {"zonder": bron.zonder or bron} if isinstance(bron, WoonadresNaarDuur) else {}
            bron = evolve(na, ficties=(*bron.ficties, werk.toegepast), **zonder)
    return bron


def _telt_als(werking: f.VerblijfTeltAls) -> Callable[[Any], Any]:
    """Wherever the second kinds are asked for, the first count too."""

    def vervang(deel: Any) -> Any:  # noqa: ANN401 - any part of a text
        if isinstance(deel, Voorzieningen) and werking.als.soorten <= deel.soorten:
            soorten = deel.soorten | werking.verblijf.soorten
            return deel if soorten == deel.soorten else evolve(deel, soorten=soorten)
        return deel

    return lambda deel: herschreven(deel, vervang)


def _onderbreekt_niet(werking: f.OnderbreektNiet) -> Callable[[Any], Any]:
    """Stays around such an absence are one stay, where stays of that kind are asked for."""

    def past(soorten: Voorzieningen | None) -> bool:
        return werking.verblijf is None or (soorten is not None and soorten.soorten <= werking.verblijf.soorten)

    def vervang(deel: Any) -> Any:  # noqa: ANN401 - any part of a text
        duur = isinstance(deel, v.Verblijfsduur) and deel.onafgebroken and past(deel.verblijf.voorzieningen)
        bron = isinstance(deel, WoonadresVoorafgaand) and past(deel.voorzieningen)
        begin = isinstance(deel, Moment) and deel.sleutel == "start verblijf" and past(None)
        if not (duur or bron or begin) or werking.overbrugging in deel.overbrugd:
            return deel
        nieuw = evolve(deel, overbrugd=(*deel.overbrugd, werking.overbrugging))
        return evolve(nieuw, moment=vervang(nieuw.moment)) if isinstance(nieuw, v.Verblijfsduur) else nieuw

    return lambda deel: herschreven(deel, vervang)


def _telt_niet_mee(werking: f.TeltNietMee) -> Callable[[Any], Any]:
    """Such days are no days of residence."""

    def vervang(deel: Any) -> Any:  # noqa: ANN401 - any part of a text
        if isinstance(deel, WoonadresNaarDuur):
            return evolve(deel, buiten=(*deel.buiten, werking.tijdens))
        if not isinstance(deel, v.Woonduur):
            return deel
        return evolve(deel, buiten=v.Verblijfsoort(_samen(deel.buiten, werking.tijdens)))

    return lambda deel: herschreven(deel, vervang)


def _briefadres(werking: f.BriefadresTelt) -> Callable[[Any], Any]:
    """Any address in the register is one of residence, or only a woonadres."""
    adres = v.Register.INSCHRIJVING if werking.telt else v.Register.WOONADRES

    soort = v.Adressoort.ADRES if werking.telt else v.Adressoort.WOONADRES

    def vervang(deel: Any) -> Any:  # noqa: ANN401 - any part of a text
        if isinstance(deel, v.HeeftAdres) and deel.soort is not v.Adressoort.BRIEFADRES and deel.gebied is not None:
            return evolve(deel, soort=soort)
        if isinstance(deel, _BRONNEN):
            return evolve(deel, ook_briefadres=werking.telt)
        return evolve(deel, register=adres) if isinstance(deel, v.Woonduur) else deel

    return lambda deel: herschreven(deel, vervang)


def _samen(eerder: v.Verblijfsoort | None, erbij: Voorzieningen | None) -> Voorzieningen | None:
    """Return the kinds of both; None: of any kind."""
    if eerder is None:
        return erbij
    if eerder.voorzieningen is None or erbij is None:
        return None
    naam = f"{eerder.voorzieningen.naam} of {erbij.naam}"
    return Voorzieningen(eerder.voorzieningen.soorten | erbij.soorten, naam)


_OP_DAGEN: dict[type, Callable[[Any], Callable[[Any], Any]]] = {
    f.VerblijfTeltAls: _telt_als,
    f.OnderbreektNiet: _onderbreekt_niet,
    f.TeltNietMee: _telt_niet_mee,
    f.BriefadresTelt: _briefadres,
}
"""Fictions on what a stay or a day counts as."""


def _op_notie(regel: Fictie) -> Callable[[Any], Any]:
    """Return how a simple condition changes by a fiction on what somebody counts as."""
    voorwaarde, werking = regel.voorwaarde, regel.werking
    assert voorwaarde is not None  # noqa: S101 - such a rule always has a condition of its own

    def vervang(deel: Any) -> Any:  # noqa: ANN401 - any part of a text
        if isinstance(werking, f.TeltAlsWeigering) and isinstance(deel, v.HeeftGeweigerd) and deel.is_weigering:
            return _weigering(deel, werking, voorwaarde)
        if isinstance(werking, f.TeltAls) and deel == werking.notie and not isinstance(deel, v.BegripGeldt):
            return _of_niet(deel, voorwaarde, telt=werking.telt)
        return deel

    return vervang


def _weigering(deel: v.HeeftGeweigerd, werking: f.TeltAlsWeigering, voorwaarde: v.Voorwaarde) -> v.HeeftGeweigerd:
    """A refusal of a suitable home is one of a home; what is no refusal of a home, is none of a suitable one."""
    smaller, ruimer = (deel.passend, werking.passend) if werking.telt else (werking.passend, deel.passend)
    if werking.passend is not None and smaller and not ruimer:
        return deel
    if werking.telt:
        return evolve(deel, erbij=(*deel.erbij, voorwaarde))
    return evolve(deel, eraf=(*deel.eraf, voorwaarde))


def _of_niet(deel: v.Voorwaarde, voorwaarde: v.Voorwaarde, *, telt: bool) -> v.Voorwaarde:
    """Who meets the condition counts as somebody for whom the part holds, or as somebody for whom it does not."""
    if telt:
        return v.Of((deel, voorwaarde), tekst=deel.tekst, span=deel.span)
    return v.En((deel, v.Niet(voorwaarde, tekst=f"niet geldt: {voorwaarde.tekst}")), tekst=deel.tekst, span=deel.span)


def _omschreven(begrip: Begrip, regels: Iterable[Regel]) -> Begrip:
    """Return a term with what somebody is deemed to be by it: that changes its definition, wherever it is used."""
    for regel in _ficties(regels):
        werking = regel.werking
        if not isinstance(begrip, VoorwaardeBegrip) or not isinstance(werking, f.TeltAls) or regel.voorwaarde is None:
            continue
        if begrip.voorwaarde is not None and werking.notie == v.BegripGeldt(begrip.naam):
            nieuw = _of_niet(begrip.voorwaarde, regel.voorwaarde, telt=werking.telt)
            toegepast = (Toegepast(regel.citaat, regel.tekst),)
            fictief = v.Fictief(nieuw, begrip.voorwaarde, toegepast, tekst=begrip.voorwaarde.tekst)
            begrip = evolve(begrip, voorwaarde=fictief)
    return begrip
