"""Fictions and counting rules: what counts as something else, what does not count, what interrupts nothing."""

from __future__ import annotations

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Datzin,
    Ding,
    Drempel,
    Gebouwd,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.gezinsbijzin import bladen
from regio_uitstroom.syntax.build.stelling_oordeel import GEWONE_WONING
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.weigeringswoorden import bezwaar
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen

_WEIGERING = "weigering"
_INDIEN = "indien"
_WIJST = frozenset({"dit", "dat", "zulks", "deze", "die"})
"""Words that point at what was said before: by themselves they name nothing that somebody did."""


def gelijkgesteld(z: Zin) -> ast.Kern:
    """``Verblijf in X wordt gelijkgesteld met verblijf in Y``, ``wordt aangemerkt als weigering``."""
    weigering = geldt_als_weigering(z) or briefadres_geen_woonadres(z)
    if weigering is not None:
        return weigering
    notie = _notie(z)
    if notie is not None:
        wie = z.delen.een(Clienten)
        return _onduidelijk(z) if wie is None else ast.Notiefictie(wie.delen[0], notie, not z.ontkend, span=z.span)
    als = _met(z, Soorten)
    verblijf = z.delen.een(Soorten)
    if als is None or verblijf is None or z.ontkend:
        return _onduidelijk(z)
    return ast.Verblijfsgelijkstelling(voorzieningen(z.delen, verblijf), voorzieningen(z.delen, als), span=z.span)


def _notie(z: Zin) -> ast.Voorwaarde | None:
    """Take what somebody counts as: *een cliënt die …*, or a term of the text (*als ingezetene*)."""
    begin = list(z.delen.items)
    bijwoord = next((i for i in begin if isinstance(i, Bijwoord) and i.woorden.lower() == _ALS_TERM), None)
    if bijwoord is not None:
        z.delen.items.remove(bijwoord)
        return ast.VwBegrip(_ALS_TERM.removeprefix("als "), span=bijwoord.span)
    met = _met(z, Clienten)
    client: ast.Client | None = met.delen[0] if met is not None else None
    if client is not None and client.begrip is not None and client.beperking is None:
        return ast.VwBegrip(client.begrip, span=client.span)
    if client is None or client.beperking is None:
        z.delen.items = begin
        return None
    return client.beperking


_ALS_TERM = "als ingezetene"
"""How it is said as whom somebody is registered; after *aangemerkt* it is the term."""


def _met(z: Zin, soort: type[Gebouwd]) -> Gebouwd:
    return z.delen.met(("MET", "ALS"), soort)


def geldt_als_weigering(z: Zin) -> ast.Weigeringsfictie | None:
    """Return what *geldt (niet) als (een) weigering (van een passende woning)* says; None where it says no such."""
    weigering = next((i for i in z.delen.items if _is_weigering(i)), None)
    handeling_ = z.delen.klasse("IN_WOORDEN") if weigering is not None else None
    if weigering is None or handeling_ is None:
        return None
    wijst = handeling_.woorden.lower() in {"", *_WIJST}
    if wijst and not _staat_in_voorwaarde(z, handeling_.span):
        return None
    van = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "VAN"), None)
    if van is not None and not _is_aanbod(van.inhoud):
        return None
    z.delen.items.remove(weigering)
    zaken = z.delen.met("VAN", Zaken)
    if van in z.delen.items:
        z.delen.items.remove(van)
    if zaken is not None and zaken.delen[0].klasse == "WONING" and zaken.delen[0].naam not in GEWONE_WONING:
        wel = "schrijf `weigering van een passende woning`, of `weigering van een woning`"
        weiger(z, zaken.span, "van wat voor woning het was, weet het dossier niet", wel)
    tegen = None if wijst else bezwaar(" ".join(handeling_.woorden.split()), telt=not z.ontkend)
    if tegen is not None:
        weiger(z, handeling_.span, *tegen)
    passend = None if van is None else _passend(van.inhoud)
    return ast.Weigeringsfictie("" if wijst else handeling_.woorden, passend, not z.ontkend, span=z.span)


def _staat_in_voorwaarde(z: Zin, wijst: Span) -> bool:
    """Whether *dat* is what the condition before it says, and that is no refusal by itself: it would count twice."""
    bijzinnen = [i for i in z.alles if isinstance(i, ast.Bijzin) and i.soort == _INDIEN and i.span.start < wijst.start]
    delen = [blad for bijzin in bijzinnen for blad in bladen(bijzin.voorwaarde)]
    return bool(delen) and not any(isinstance(deel, ast.VwGeweigerd) and not deel.geen for deel in delen)


def _is_aanbod(wat: Gebouwd) -> bool:
    """Whether what is refused is a home, or the offer of one, and not the guidance."""
    if isinstance(wat, Zaken):
        return bool(wat.delen[0].klasse == "WONING")
    return str(wat.woorden).lower().endswith(("aanbod", "aanbieding"))


def _passend(wat: Gebouwd) -> bool | None:
    """Return which home is meant: *de aangeboden woning*, *het aanbod* is whichever the rule asks for."""
    woorden = wat.woorden.lower()
    passend = "passend" in woorden
    return None if not passend and woorden.startswith(("de ", "die ", "deze ", "het ", "dit ", "dat ")) else passend


def _is_weigering(item: Gebouwd) -> bool:
    if not isinstance(item, Bepaling) or item.voorzetsel not in {"ALS", "MET"}:
        return False
    inhoud = item.inhoud
    return (isinstance(inhoud, ast.Moment) and inhoud.sleutel == _WEIGERING) or (
        isinstance(inhoud, Zaken) and inhoud.delen[0].naam.startswith(_WEIGERING)
    )


def briefadres_geen_woonadres(z: Zin) -> ast.Briefadres | None:
    """Return what *een briefadres geldt niet als woonadres* says; None where the sentence says no such.

    What holds for everybody: of one that does not count in some cases only, nothing is computed.
    """
    if any(isinstance(item, ast.Bijzin) for item in z.alles):
        return None
    als = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "ALS"), None)
    onderwerp = any(isinstance(i, Zaken) and i.delen[0].naam == "briefadres" for i in z.delen.items)
    if als is None or not onderwerp or not isinstance(als.inhoud, Zaken) or als.inhoud.delen[0].naam != "woonadres":
        return None
    if not z.ontkend:
        return None
    z.delen.ding("briefadres")
    z.delen.items.remove(als)
    return ast.Briefadres(telt=False, begrip=None, woonadres=True, span=z.span)


def geacht(z: Zin) -> ast.Kern:
    """``De cliënt die …, wordt geacht een passende woning te hebben geweigerd``."""
    wie, dat = z.delen.een(Clienten), z.delen.een(Datzin)
    if wie is None or dat is None or wie.delen[0].beperking is None:
        return _onduidelijk(z)
    if any(isinstance(blad, ast.VwUitspraak | ast.VwOordeel) for blad in bladen(dat.voorwaarde)):
        return _onduidelijk(z, _GEVRAAGD)
    return ast.Notiefictie(wie.delen[0], dat.voorwaarde, not z.ontkend, span=z.span)


def telt_mee(z: Zin) -> ast.Kern:
    """``Een inschrijving tijdens verblijf telt niet mee voor de regiobinding``."""
    return _buiten(z, telt=not z.ontkend)


def buiten_beschouwing(z: Zin) -> ast.Kern:
    """``Verblijf in detentie blijft buiten beschouwing (bij de regiobinding)``."""
    return _buiten(z, telt=z.ontkend)


def _buiten(z: Zin, *, telt: bool) -> ast.Kern:
    """Days at a briefadres count or do not; those during a stay can only be left out."""
    begrip = _begrip(z)
    tijdens = z.delen.met(("TIJDENS", "IN"), Soorten)
    inschrijving = _moment(z, "inschrijving")
    briefadres = z.delen.ding("briefadres") or _op_briefadres(z)
    verblijf = tijdens or (z.delen.een(Soorten) if inschrijving is None else None)
    if briefadres is not None and verblijf is None:
        return ast.Briefadres(telt, begrip if telt or begrip is not None else _herkomst(z), span=z.span)
    if verblijf is None or telt:
        return _onduidelijk(z)
    return ast.Buitentelling(voorzieningen(z.delen, verblijf), begrip, span=z.span)


def _begrip(z: Zin) -> str | None:
    """Take the term for which something does not count."""
    for voorzetsel in ("VOOR", "BIJ", "VAN"):
        zaken = z.delen.met(voorzetsel, Zaken)
        if zaken is None:
            continue
        ding = zaken.delen[0]
        if ding.klasse == "BEGRIP_FEIT":
            return ding.naam
        z.delen.items.append(Bepaling(voorzetsel, zaken, span=zaken.span))
    return None


def _herkomst(z: Zin) -> str | None:
    """Take the municipality for which something does not count: *voor de gemeente van herkomst*."""
    for voorzetsel in ("VOOR", "BIJ", "VAN"):
        partijen = z.delen.met(voorzetsel, Partijen)
        rol = partijen.delen[0] if partijen is not None and len(partijen.delen) == 1 else None
        if isinstance(rol, ast.Gemeenterol) and not rol.beperkt:
            return rol.rol
        if partijen is not None:
            z.delen.items.append(Bepaling(voorzetsel, partijen, span=partijen.span))
    return None


def _moment(z: Zin, sleutel: str) -> ast.Moment | None:
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == sleutel), None)
    if moment is not None:
        z.delen.items.remove(moment)
    return moment


def _op_briefadres(z: Zin) -> Ding | None:
    zaken = z.delen.met("OP", Zaken)
    return zaken.delen[0] if zaken is not None and zaken.delen[0].naam == "briefadres" else None


_OVERPLAATSING = ("overplaatsing", "verplaatsing", "doorplaatsing")
_AFWEZIG = ("onderbreking", "afwezigheid")


def onderbreekt(z: Zin) -> ast.Kern:
    """``Een opname (in X) van ten hoogste zes weken onderbreekt het verblijf niet``."""
    opname = _moment(z, "start verblijf") is not None
    overplaatsing = not opname and z.delen.ding(*_OVERPLAATSING) is not None
    afwezig = not (opname or overplaatsing) and z.delen.ding(*_AFWEZIG) is not None
    tijdens = z.delen.met(("IN", "TIJDENS"), Soorten)
    duur = _hoogstens(z)
    soorten = z.delen.alle(Soorten)
    if not (opname or overplaatsing or afwezig) and len(soorten) > 1:
        opname, tijdens, soorten = True, soorten[0], soorten[1:]
    genoeg = overplaatsing or (duur is not None and (opname or afwezig or tijdens is not None))
    if not z.ontkend or not genoeg or len(soorten) != 1:
        return _onduidelijk(z)
    verblijf = voorzieningen(z.delen, soorten[0])
    van_elders = voorzieningen(z.delen, tijdens) if tijdens is not None else None
    return ast.Overbrugging(overplaatsing, opname, van_elders, duur, verblijf, span=z.span)


def _hoogstens(z: Zin) -> ast.Duur | None:
    """Take *van ten hoogste zes weken*; a longer or shorter bound says something else, and stays behind."""
    for item in z.delen.items:
        if isinstance(item, Bepaling) and item.voorzetsel == "VAN" and isinstance(item.inhoud, Drempel):
            if item.inhoud.vergelijking != "ten hoogste":
                return None
            z.delen.items.remove(item)
            return item.inhoud.duur
    return None


_VERLEEND = (
    "wie geacht wordt urgentie te hebben, krijgt haar: schrijf `De cliënt krijgt urgentie, indien …`, met de "
    "voorwaarde van deze zin"
)
_NIET_VERLEEND = "schrijf `De cliënt krijgt geen urgentie, indien …`, met de voorwaarde van deze zin"


_GEVRAAGD = (
    "geacht worden kan wat het programma zelf kent: een eigenschap (`uitstroomgereed te zijn`), een begrip of gegeven "
    "van deze tekst (`regiobinding te hebben`) of een weigering; zet de woorden onder Begrippen of Gegevens, of "
    "schrijf de voorwaarde van deze zin bij de regel die ernaar vraagt: `De cliënt krijgt urgentie, indien hij … of …`"
)
"""Of what a person answers no rule can tell that it is this: *wordt geacht zelfstandig te kunnen wonen*."""


def _onduidelijk(z: Zin, hint: str = "") -> ast.Streven:
    """Report a fiction of which it is not clear what is counted: kept as a duty, it would decide nothing."""
    urgentie = any(ding.klasse == "URGENTIE" for i in z.alles if isinstance(i, Zaken) for ding in i.delen)
    hint = (_NIET_VERLEEND if z.ontkend else _VERLEEND) if urgentie else hint
    melding = diagnose(kinds.FICTIE_ONDUIDELIJK, z.span, hint=hint, woorden=" ".join(z.span.text.split()))
    z.delen.context.findings.append(melding)
    z.delen.items.clear()
    return ast.Streven(None, f"{'niet ' if z.ontkend else ''}{z.hoofd.handeling}", z.span.text, span=z.span)
