"""Nothing of a sentence that decides is lost: what no rule has taken in is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regio_uitstroom.diagnostics.kinds_resolve import AFWIJKING_VAN_IETS_ANDERS, NIET_MEEGEWOGEN
from regio_uitstroom.model import regels
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import opsomming

KENT_EIGEN_WOORDEN = (
    regels.Verplichting, regels.Kanbepaling, regels.Overdracht, regels.Bepaling, regels.Streefnorm,
    regels.Verdaging, regels.Opschorting, regels.OpenRegel,
)  # fmt: skip
"""Rules that are shown in the words of the text: nothing in these words can get lost."""


def meld_ongelezen(zin: Zin, gemaakt: Iterable[regels.Regel]) -> None:
    """Report what hangs on a sentence and is in none of its rules, where these decide something."""
    if all(isinstance(regel, KENT_EIGEN_WOORDEN) for regel in gemaakt):
        return
    for deel in _ongelezen(zin):
        zin.context.meld(NIET_MEEGEWOGEN, deel.span, hint=_wel(deel, zin.knoop.kern), tekst=deel.woorden)


def _ongelezen(zin: Zin) -> Iterator[ast.Knoop]:
    for deel in (*zin.knoop.aanloop, *zin.knoop.staarten):
        vast = isinstance(deel, ast.InAfwijkingVan | ast.Onverminderd) or _zonder_gevolg(zin, deel)
        if not vast and id(deel) not in zin.gelezen:
            yield deel


def _zonder_gevolg(zin: Zin, deel: ast.Knoop) -> bool:
    """Whether words take nothing away by not being tried.

    *Met inachtneming van artikel 4* points at rules that apply anyway; whoever may depart *in bijzondere gevallen*,
    weighs that himself. *Ook als …* says that a responsibility without
    conditions stays what it is (decision G14); beside a condition it could be meant as a second ground.
    """
    if isinstance(deel, ast.Nevenbepaling):
        return deel.voorzetsel == "met inachtneming van" or isinstance(zin.knoop.kern, ast.Afwijking)
    return (
        isinstance(deel, ast.Bijzin)
        and deel.soort == "ook als"
        and isinstance(zin.knoop.kern, ast.Verantwoordelijk | ast.Terugkeer)
        and not any(_vraagt(b) for b in (*zin.knoop.aanloop, *zin.knoop.staarten) if b is not deel)
    )


def _vraagt(deel: ast.Knoop) -> bool:
    return isinstance(deel, ast.Bijzin | ast.MetUitzonderingVan)


def _wel(deel: ast.Knoop, kern: ast.Knoop) -> str:
    """Return what to write instead."""
    match deel:
        case ast.Bijzin(soort="ook als"):
            return "geeft dit een extra grond, schrijf dan een eigen zin met `indien`; anders kan het weg"
        case ast.Bijzin():
            return "schrijf een voorwaarde met `indien` of `tenzij`"
        case ast.Termijn() if isinstance(kern, ast.Verantwoordelijk):
            return "schrijf `gedurende een jaar na de uitstroom`, of een voorwaarde met `indien`"
        case ast.Termijn():
            return "zet de termijn in een eigen zin: `De urgentie geldt zes maanden`, `Het college beslist binnen …`"
        case ast.VoorToepassingVan():
            return "schrijf `in afwijking van …`, of laat het weg"
        case _:
            return "maak er een voorwaarde van met `indien`, of een eigen zin"


def meld_andere_vraag(zin: Zin, regel: regels.Regel, doelen: Iterable[regels.Regel], knoop: ast.Verwijzing) -> None:
    """Report a departure from rules on another question only: to those it makes no difference.

    Rules that switch others off may name any. Where a rule does not say its task, that is reported already.
    """
    anders = [doel for doel in doelen if not _zonder_taak(doel)]
    if not anders or isinstance(regel, regels.NietVanToepassing | regels.Bevoegdheid) or _zonder_taak(regel):
        return
    if any(raakt(regel, ander) for ander in anders):
        return
    zin.context.meld(
        AFWIJKING_VAN_IETS_ANDERS, knoop.span, een=_over(regel), ander=_over(anders[0]), verwijzing=knoop.woorden
    )


def _zonder_taak(regel: regels.Regel) -> bool:
    return isinstance(regel, regels.Verantwoordelijkheid) and not regel.taken


def raakt(een: regels.Regel, ander: regels.Regel) -> bool:
    """Whether two rules answer the same question; one that a person applies may answer any."""
    if isinstance(ander, regels.OpenRegel):
        return True
    if isinstance(een, regels.Verantwoordelijkheid) and isinstance(ander, regels.Verantwoordelijkheid):
        return bool(set(een.taken) & set(ander.taken))
    return _soort(een) == _soort(ander)


_STATUS = (regels.Geldigheid, regels.Verval, regels.Intrekking, regels.Verlenging)
_SOORTEN: tuple[tuple[tuple[type, ...], str], ...] = (
    ((regels.Verantwoordelijkheid,), "wie verantwoordelijk is voor {taak}"),
    ((regels.Urgentie,), "het krijgen van urgentie"),
    (_STATUS, "de geldigheid van een urgentie die is verleend"),
)


def _soort(regel: regels.Regel) -> str:
    return next((tekst for klassen, tekst in _SOORTEN if isinstance(regel, klassen)), "de uitvoering")


def _over(regel: regels.Regel) -> str:
    taken = regel.taken if isinstance(regel, regels.Verantwoordelijkheid) else ()
    return _soort(regel).format(taak=opsomming([taak.sleutel for taak in taken], "en"))
