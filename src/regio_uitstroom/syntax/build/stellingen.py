"""What one clause says, as a condition: the form is found by the head of the clause."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Datzin, Gebouwd, Oordeeldeel
from regio_uitstroom.syntax.build.onderwerp import mist_onderwerp, mist_onderwerp_als_geheel
from regio_uitstroom.syntax.build.ontkend import met_geen, ontkent_als_geheel, zonder_ontkenning
from regio_uitstroom.syntax.build.overgebleven import (
    meld_ander_werkwoord,
    meld_na_komma,
    meld_na_werkwoord,
    meld_onzeker,
)
from regio_uitstroom.syntax.build.stelling_bezit import hebben
from regio_uitstroom.syntax.build.stelling_dossier import (
    dossierzin,
    geheel_uit_dossier,
    vang_dossierzin,
    zegt_niet_meer,
)
from regio_uitstroom.syntax.build.stelling_eigenschap import (
    bedragen,
    behoren,
    bereiken,
    deel_uitmaken,
    feit,
    liggen,
    worden,
    zijn,
)
from regio_uitstroom.syntax.build.stelling_feit import ingebouwd_feit
from regio_uitstroom.syntax.build.stelling_gemeente import (
    aantekening,
    bekend,
    deelnemen,
    onveilig,
    vaststaan,
    vaststellen,
)
from regio_uitstroom.syntax.build.stelling_oordeel import AANVAARD, in_aanmerking, leiden, oordeel, weigeren
from regio_uitstroom.syntax.build.stelling_reactie import reageren
from regio_uitstroom.syntax.build.stelling_reden import splits_geval
from regio_uitstroom.syntax.build.stelling_rij import verdeel
from regio_uitstroom.syntax.build.stelling_urgentie import verleend_op
from regio_uitstroom.syntax.build.stelling_verblijf import (
    instromen,
    uitstromen,
    verblijven,
    verlaten,
    verlenen,
    wonen,
    woonduur,
)
from regio_uitstroom.syntax.build.strekking import (
    is_omstandigheid,
    ontkend_binnen_duur,
    ontkend_onder_bepaling,
    weiger_datum_van_moment,
    weiger_los_van_duur,
    weiger_ontkende_duur,
)
from regio_uitstroom.syntax.build.wijzen import NEEMT_OP, meld_stellingwijze
from regio_uitstroom.syntax.build.zin import Vorm, Zin, met_naam, uitspraak, vrij_oordeel
from regio_uitstroom.syntax.hele_bijzinnen import HEEL
from regio_uitstroom.syntax.hoofd import MODAL

_VORMEN: dict[str, Vorm] = {
    "W_ZIJN": zijn,
    "W_HEBBEN": hebben,
    "W_BEDRAGEN": bedragen,
    "W_GELEGEN": liggen,
    "W_UITSTROMEN": uitstromen,
    "W_VERBLIJVEN": verblijven,
    "W_VERLATEN": verlaten,
    "W_BEREIKEN": bereiken,
    "W_INGESCHREVEN": woonduur,
    "W_OPNEMEN": woonduur,
    "W_WONEN": wonen,
    "W_VASTSTELLEN": vaststellen,
    "W_DEELNEMEN": deelnemen,
    "W_BEKEND": bekend,
    "W_BEHOREN": behoren,
    "W_ONVEILIG": onveilig,
    "W_VEILIG": onveilig,
    "W_AANTEKENING": aantekening,
    "W_WEIGEREN": weigeren,
    "W_OORDEEL": oordeel,
    "W_LEIDEN": leiden,
    "W_IN_AANMERKING": in_aanmerking,
    "W_VERLENEN": verlenen,
    "W_INSTROMEN": instromen,
    "W_FEIT": feit,
    "W_HANDELING": worden,
    "W_DEEL_UITMAKEN": deel_uitmaken,
}


_PER_WERKWOORD: dict[str, Vorm] = {
    **dict.fromkeys(AANVAARD, weigeren),
    "reageren": reageren,
    "ingaan": reageren,
    "vaststaan": vaststaan,
}
"""Verbs with a form of their own, whose head stands for others too."""
_MET_GEEN = frozenset({"W_HEBBEN", "W_WEIGEREN"})
"""Heads whose forms take in *geen* before a thing."""


def duid(iets: Gebouwd, context: Context) -> ast.Voorwaarde:
    """Return the condition that a clause states; presumed to hold where the clause says so."""
    if not isinstance(iets, Zin):
        voorwaarde: ast.Voorwaarde = iets
        return voorwaarde
    if iets.type == "W_HEEL":
        return _heel(iets)
    if iets.delen.een(ast.Tegenbewijs) is not None:
        return ast.VwVermoed(_duid(iets, context), span=iets.span)
    heel, geval = iets.span, splits_geval(iets)
    blad = _duid(iets, context)
    return blad if geval is None else ast.VwOf((blad, geval), span=heel)


def _heel(iets: Zin) -> ast.Voorwaarde:
    """Return a clause that no form reads as one fact, in the words of the text."""
    tekst = met_naam(iets, f"{iets.head.extra} {iets.achteraan()}".strip())
    volgt = geheel_uit_dossier(tekst)
    kaal = mist_onderwerp_als_geheel(tekst)
    blad = ast.VwUitspraak(
        tekst, HEEL, None, iets.hoofd.aanvulling, heel=True, dossier=volgt, geheel=True, kaal=kaal, span=iets.span
    )
    if volgt is not None or kaal or not ontkent_als_geheel(tekst):
        return blad
    geen = tekst if met_geen(tekst) else ""
    return ast.VwNiet(evolve(blad, tekst=zonder_ontkenning(tekst), geen=geen), span=iets.span)


def _duid(iets: Zin, context: Context) -> ast.Voorwaarde:
    oordelen = [i for i in iets.alles if isinstance(i, Oordeeldeel)]
    for dubbel in oordelen[1:]:
        wel = "laat één oordeel staan; vraagt de regel er twee, maak er dan een opsomming van"
        context.findings.append(diagnose(kinds.DUBBEL_DEEL, dubbel.span, hint=wel, woorden="naar het oordeel van"))
        iets.delen.items.remove(dubbel)
    oordeel = iets.delen.een(Oordeeldeel) if iets.type not in {"W_OORDEEL", "W_LEIDEN"} else None
    if oordeel is not None:
        return vrij_oordeel(iets, oordeel)
    iets.delen.woord("ER")
    blijkt = _wat_blijkt(iets)
    if blijkt is not None:
        return blijkt
    delen = verdeel(iets, lambda lid: _duid_een(lid, context))
    return _duid_een(iets, context) if delen is None else delen


def _duid_een(iets: Zin, context: Context) -> ast.Voorwaarde:
    """Return what a clause says that is no row of clauses."""
    eerder = len(context.findings)
    if (gevraagd := verleend_op(iets)) is not None:
        return gevraagd
    if (gevonden := dossierzin(iets)) is not None:
        meld_ander_werkwoord(iets.delen, iets.woorden)
        meld_stellingwijze(iets, gevonden, eerder)
        return gevonden
    if _is_gewild(iets):
        gewild = uitspraak(iets)
        return vang_dossierzin(iets, _vraag(iets, _kaal(gewild) if mist_onderwerp(iets) else gewild))
    vorm = _PER_WERKWOORD.get(iets.hoofd.handeling) or _VORMEN.get(iets.type, uitspraak)
    ingebouwd = ingebouwd_feit(iets)
    blad = vorm(iets) if ingebouwd is None else ingebouwd
    if is_uitspraak(blad):
        blad = _kaal(blad) if mist_onderwerp(iets) else blad
        meld_onzeker(iets.delen, iets.woorden)
        if not meld_na_komma(iets.delen, iets.alles, iets.head.tekst):
            meld_na_werkwoord(iets.delen, iets.alles, iets.head.tekst)
        weiger_datum_van_moment(iets)
        return vang_dossierzin(iets, _vraag(iets, blad))
    meld_ander_werkwoord(iets.delen, iets.woorden)
    iets.rest_past_niet()
    meld_stellingwijze(iets, blad, eerder)
    neemt_geen = ingebouwd is not None or vorm is weigeren or iets.type in _MET_GEEN or _is_geen_begrip(blad)
    if iets.geen and not neemt_geen:
        context.findings.append(diagnose(kinds.ONTKENNING, iets.span, woorden=iets.woorden()))
    if ontkend_binnen_duur(iets):
        weiger_ontkende_duur(iets)
    else:
        weiger_los_van_duur(iets)
    return _ontkend(iets, blad) if iets.ontkend else blad


def _is_geen_begrip(blad: ast.Voorwaarde) -> bool:
    return isinstance(blad, ast.VwNiet) and isinstance(blad.deel, ast.VwBegrip)


def _ontkend(iets: Zin, blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Return the denial of a clause; one form has taken it in, and *niet meer* says more than that it is not so."""
    korter = isinstance(blad, ast.VwWoonduur | ast.VwVerblijfsduur) and bool(blad.korter)
    if (isinstance(blad, ast.VwNietVastTeStellen) and iets.type == "W_VASTSTELLEN") or korter:
        return blad
    if isinstance(blad, ast.VwGeweigerd) and blad.geen:
        return blad
    if (niet_meer := zegt_niet_meer(iets)) is not None and not _was_zo(blad):
        if isinstance(blad, ast.VwFeit) and not blad.eigen:
            iets.delen.items = list(iets.alles)
            return uitspraak(iets)  # that it was so, and is so no more: asked as it stands
        wel = f"laat `{niet_meer}` weg, of maak er een eigen gegeven van"
        iets.delen.context.findings.append(diagnose(kinds.NIET_MEER, iets.span, hint=wel, woorden=iets.woorden()))
    return ast.VwNiet(blad, span=iets.span)


def _was_zo(blad: ast.Voorwaarde) -> bool:
    """Whether it was so of everybody once: *niet langer minderjarig is* says no more than *niet minderjarig is*.

    Nor do they say so in a comparison: *niet langer is dan zes maanden*.
    """
    jonger = isinstance(blad, ast.VwLeeftijd) and blad.vanaf is None and blad.tot is not None
    return jonger or isinstance(blad, ast.VwVergelijking)


def _kaal(blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Return a clause that is asked, noted as one that does not say of whom it is so."""
    if isinstance(blad, ast.VwNiet):
        return evolve(blad, deel=_kaal(blad.deel))
    return evolve(blad, kaal=True) if isinstance(blad, ast.VwUitspraak) else blad


def _wat_blijkt(iets: Zin) -> ast.Voorwaarde | None:
    """Return what *blijkt dat …* says turns out, where it says no more: that is what is tried."""
    datzin = [i for i in iets.alles if isinstance(i, Datzin)]
    if iets.hoofd.werkwoord != "blijken" or iets.hoofd.hulp or len(datzin) != 1 or len(iets.alles) != 1 or iets.ontkend:
        return None
    return datzin[0].voorwaarde


def _vraag(iets: Zin, blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Return a fact that is asked for; *een jaar niet heeft gewerkt* is asked as it stands, not denied."""
    if not isinstance(blad, ast.VwNiet) or not isinstance(blad.deel, ast.VwUitspraak):
        return blad
    onder = ontkend_onder_bepaling(iets)
    if not ontkend_binnen_duur(iets) and all(map(is_omstandigheid, onder)):
        return evolve(blad, deel=evolve(blad.deel, ontkend=iets.achteraan())) if onder else blad
    return evolve(blad.deel, tekst=iets.achteraan(), geen="")  # its denial is in its words, and not said apart


def _is_gewild(zin: Zin) -> bool:
    """Whether somebody only wants, may or must do it, or does one thing or another: a fact of its own."""
    return zin.hoofd.samen or not MODAL & set(zin.hoofd.hulp) <= NEEMT_OP.get(zin.type, frozenset())


def is_uitspraak(blad: ast.Voorwaarde) -> bool:
    """Whether a clause was kept as one fact, denied or not."""
    return isinstance(blad.deel if isinstance(blad, ast.VwNiet) else blad, ast.VwUitspraak)
