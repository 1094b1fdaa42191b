"""What hangs on a rule: exceptions, conditions, items of its lists."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.beslist_niets import meld_beslist_niets
from regio_uitstroom.syntax.build.delen import Clienten, Delen, Partijen, Redenen, Soorten, Waarbij, Waarvan
from regio_uitstroom.syntax.build.kernzin import Kernzin, zin_van
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.taakwoorden import weiger_taak_als_uitzondering
from regio_uitstroom.syntax.build.wijzen import meld_kernwijze
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen
from regio_uitstroom.syntax.token import Token


def regelzin(c: Delen) -> ast.Regelzin:
    """A rule sentence."""
    kern = c.een(Kernzin)
    if kern is None:
        message = "a sentence without a kernel is no regelzin"
        raise TypeError(message)
    meld_beslist_niets(kern)
    meld_kernwijze(kern.kern, kern.delen, kern.span)
    return zin_van(kern, c)


def inhoud(c: Delen) -> ast.Inhoud:
    """An item of a handover."""
    bijzin = c.een(ast.Bijzin)
    woorden = c.tekst(i for i in c.items if not isinstance(i, Token))
    return ast.Inhoud("", woorden, bijzin.voorwaarde if bijzin is not None else None, span=c.span)


def kwalificatiedeel(c: Delen) -> ast.Kwalificatiedeel:
    """``economisch gebonden aan de woningmarktregio, indien …``."""
    eigenschap = c.token("EIGENSCHAP")
    partijen, bijzin_ = c.een(Partijen), c.een(ast.Bijzin)
    return ast.Kwalificatiedeel(
        "",
        eigenschap.waarde if eigenschap is not None else "",
        partijen.delen if partijen is not None else (),
        bijzin_.voorwaarde if bijzin_ is not None else None,
        span=c.span,
    )


def in_afwijking_van(c: Delen) -> ast.InAfwijkingVan:
    """``In afwijking van artikel 2``."""
    return ast.InAfwijkingVan(c.alle(ast.Verwijzing)[0], span=c.span)


def onverminderd(c: Delen) -> ast.Onverminderd:
    """``onverminderd artikel 3``."""
    return ast.Onverminderd(c.alle(ast.Verwijzing)[0], span=c.span)


def voor_toepassing_van(c: Delen) -> ast.VoorToepassingVan:
    """``Voor de toepassing van het eerste lid``."""
    return ast.VoorToepassingVan(c.alle(ast.Verwijzing)[0], span=c.span)


def met_uitzondering_van(c: Delen) -> ast.MetUitzonderingVan:
    """``met uitzondering van cliënten die …``."""
    clienten = c.een(Clienten)
    if clienten is not None:
        return ast.MetUitzonderingVan(clienten.delen, span=c.span)
    soorten = c.alle(Soorten)[0]
    taak = weiger_taak_als_uitzondering(c, soorten)
    welke = ast.Voorzieningen((), span=soorten.span) if taak else voorzieningen(c, soorten)
    verblijf = ast.VwVerblijf("na verblijf", welke, span=soorten.span)
    return ast.MetUitzonderingVan((ast.Client("cliënt", beperking=verblijf, span=soorten.span),), span=c.span)


def bijzin(c: Delen) -> ast.Bijzin:
    """``, indien …``; a *tenzij* with a municipality of its own carries it as its target."""
    opener = next(i for i in c.items if isinstance(i, Token))
    inhoud_ = next(i for i in c.items if not isinstance(i, Token))
    redenen = isinstance(inhoud_, Zin) and any(isinstance(i, Redenen) for i in inhoud_.alles)
    voorwaarde = duid(inhoud_, c.context)
    doel = _doel(voorwaarde) if redenen and isinstance(voorwaarde, ast.VwOordeel) else None
    soort = {"INDIEN": "indien", "VOOR_ZOVER": "voor zover", "OOK_ALS": "ook als"}.get(opener.type, opener.type.lower())
    return ast.Bijzin(_TENZIJ_BLIJKT if opener.waarde == _TENZIJ_BLIJKT else soort, voorwaarde, doel, span=c.span)


_TENZIJ_BLIJKT = "tenzij blijkt"
"""What *tenzij* and the words for *blijkt dat* are together, in the list of words."""


def _doel(oordeel: ast.VwOordeel) -> ast.Gemeentebron | None:
    """Return the municipality that a judgment points at, bounded as its words say."""
    if not isinstance(oordeel.gemeente, ast.Gemeenterol):
        return None
    rol = oordeel.gemeente.rol
    return ast.GemeenteOordeel(
        oordeel.oordeel, oordeel.beoordelaar, "deelnemende" in rol, rol.startswith("andere"), span=oordeel.gemeente.span
    )


def tegenbewijs(c: Delen) -> ast.Tegenbewijs:
    """``behoudens tegenbewijs``."""
    return ast.Tegenbewijs(span=c.span)


def plafond(c: Delen) -> ast.Plafond:
    """``doch niet langer dan tot 1 januari 2027``."""
    duur = c.een(ast.Termijn) or c.een(ast.Duur)
    if duur is not None:
        return ast.Plafond(None, inclusief=False, duur=duur, span=c.span)
    dag = c.een(ast.Moment) or c.alle(ast.Datum)[0]
    return ast.Plafond(dag, c.token("DOCH_TOT_EN_MET") is not None, span=c.span)


def waarbij(c: Delen) -> Waarbij:
    """``waarbij naar beneden wordt afgerond``."""
    return Waarbij(next(i for i in c.items if not isinstance(i, Token)), span=c.span)


def waarvan(c: Delen) -> Waarvan:
    """``waarvan 385 in Utrecht en 215 in de overige gemeenten``."""
    return Waarvan(c.alle(ast.Deelaantal), span=c.span)


def deelaantal(c: Delen) -> ast.Deelaantal:
    """``385 in Utrecht``."""
    getal, partijen = c.token("GETAL"), c.een(Partijen)
    return ast.Deelaantal(getal.waarde if getal else 0, partijen.delen if partijen else (), span=c.span)
