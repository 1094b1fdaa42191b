"""Sentences on an urgency that was granted: how long it is valid, lapses, is withdrawn or extended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from regio_uitstroom.diagnostics.kinds_resolve import GRENS_ZONDER_BEGIN, NOG_NIET_HIER
from regio_uitstroom.model import regels
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import TOEKENNING, VERLENGING, Moment
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag, resolve_duur
from regio_uitstroom.resolve.einddag import tot_dag, vervalt_op
from regio_uitstroom.resolve.geldigheidstermijn import begin_van, meld_zonder_duur
from regio_uitstroom.resolve.regels_beslissen import NIEMAND_GENOEMD, meld_verlener
from regio_uitstroom.resolve.welke_urgentie import meld_alleen
from regio_uitstroom.resolve.woorden import moment_van, resolve_actor
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.resolve.zolang import TWEE_ZINNEN, is_zolang, meld_naast_termijn
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import datum_in_woorden


def geldigheid(zin: Zin, knoop: ast.Geldigheid) -> Iterator[Regel]:
    """How long an urgency is valid; without a moment from the day of the grant."""
    vanaf = knoop.vanaf
    meld_alleen(zin, knoop.bedoeld)
    meld_naast_termijn(zin)
    if knoop.duur is None or knoop.tot is not None:
        yield from tot_dag(zin, knoop, knoop.tot) if knoop.tot is not None else ()
        return
    plafond = next(zin.beperkingen(ast.Plafond), None)
    yield regels.Geldigheid(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        duur=resolve_duur(knoop.duur),
        moment=begin_van(zin.context, vanaf, vervalt=False),
        vanaf=vanaf is None or vanaf.richting == "vanaf",
        tot=_tot(zin, plafond) if plafond is not None else None,
        tot_en_met=plafond is not None and plafond.inclusief,
    )


def meld_enige_termijn(context: Context, gemaakt: Sequence[Regel], zinnen: Sequence[Zin]) -> None:
    """Report the only term of a text where it has a condition: whom it leaves out, would be urgent for ever.

    *De urgentie vervalt na zes maanden, indien …* says itself that she ends for some only.
    """
    termijnen = [regel for regel in gemaakt if isinstance(regel, regels.Geldigheid)]
    zinnen = [zin for zin in zinnen if not any(map(is_zolang, zin.knoop.staarten))]  # reported already
    geldt = any(isinstance(zin.knoop.kern, ast.Geldigheid) for zin in zinnen)
    if not geldt or len(termijnen) != 1 or termijnen[0].voorwaarde is None or termijnen[0].span is None:
        return
    voorwaarde = termijnen[0].voorwaarde
    reden = "dit is de enige termijn, en voor wie hier niet aan voldoet geldt er geen"
    span = voorwaarde.span or termijnen[0].span
    tekst = " ".join(span.text.split())
    context.meld(NOG_NIET_HIER, span, tekst=tekst, reden=reden, wel=TWEE_ZINNEN)


def _tot(zin: Zin, knoop: ast.Plafond) -> Moment | None:
    """Return the day beyond which an urgency is never valid; *het einde van het kalenderjaar* may be of any year."""
    if knoop.moment is None:
        zin.context.meld(GRENS_ZONDER_BEGIN, knoop.span, tekst=knoop.woorden)
        return None
    if isinstance(knoop.moment, ast.Datum):
        dag = resolve_dag(zin.context, knoop.moment)
        return Moment("dag", datum_in_woorden(dag), dag) if dag is not None else None
    if knoop.moment.sleutel == "einde kalenderjaar":
        reden, wel = "de tekst zegt niet van welk jaar", "schrijf `tot 1 januari 2027`"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    return moment_van(zin.context, knoop.moment, TOEKENNING)


def verval(zin: Zin, knoop: ast.Verval) -> Iterator[Regel]:
    """An urgency lapses: when a condition holds, or after a term."""
    meld_alleen(zin, knoop.bedoeld)
    termijn = knoop.na if isinstance(knoop.na, ast.Termijn) else None
    duur = termijn.duur if termijn is not None else knoop.na
    if isinstance(duur, ast.Datum):
        yield from vervalt_op(zin, duur)
        return
    if not isinstance(duur, ast.Duur):
        if termijn is not None:
            meld_zonder_duur(zin.context, termijn)
        yield regels.Verval(**zin.vast, voorwaarde=zin.voorwaarde())
        return
    if (termijn is None or termijn.moment is None) and zin.voorwaarde() is not None:
        reden, wel = (
            "er staat niet vanaf wanneer die tijd loopt",
            "laat de tijd weg, of schrijf vanaf welke dag hij loopt",
        )
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=duur.woorden, reden=reden, wel=wel)
    yield regels.Geldigheid(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        duur=resolve_duur(duur),
        moment=begin_van(zin.context, termijn, vervalt=True),
        vanaf=termijn is not None and termijn.richting == "vanaf",
        vervalt=True,
    )


def intrekking(zin: Zin, knoop: ast.Intrekking) -> Iterator[Regel]:
    """An urgency may be withdrawn (a power), or is withdrawn: then it lapses."""
    meld_alleen(zin, knoop.bedoeld)
    meld_verlener(zin, knoop.verlener, "trekt de urgentie in, indien de gemeente van herkomst {} is")
    actor = resolve_actor(knoop.actor) or NIEMAND_GENOEMD
    zin.context.actor = actor
    if knoop.kan:
        yield regels.Intrekking(**zin.vast, voorwaarde=zin.voorwaarde(), actor=actor)
    else:
        voorwaarde = zin.voorwaarde()
        if voorwaarde is None:
            reden = "er staat niet wanneer, en zo wordt elke urgentie ingetrokken"
            wel = "schrijf `…, indien …`; gaat het om wie het mag, dan `Het college kan de urgentie intrekken`"
            zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        yield regels.Verval(**zin.vast, voorwaarde=voorwaarde, ingetrokken=True)


def verlenging(zin: Zin, knoop: ast.Verlenging) -> Iterator[Regel]:
    """An urgency may be extended."""
    meld_alleen(zin, knoop.bedoeld)
    meld_verlener(zin, knoop.verlener, "kan de urgentie … verlengen, indien de gemeente van herkomst {} is")
    _meld_waarvan(zin, knoop)
    actor = resolve_actor(knoop.actor) or NIEMAND_GENOEMD
    zin.context.actor = actor
    plafond = next(zin.beperkingen(ast.Plafond), None)
    grens = {} if plafond is None else _verleng_tot(zin, plafond)
    if knoop.duur is None or knoop.hoogstens:
        grens = _zo_lang_als_besloten(zin, plafond)
    duur = resolve_duur(knoop.duur) if knoop.duur is not None else None
    yield regels.Verlenging(**zin.vast, voorwaarde=zin.voorwaarde(), actor=actor, duur=duur, **grens)


def _meld_waarvan(zin: Zin, knoop: ast.Verlenging) -> None:
    """Report *de geldigheidsduur verlengen* in a text that does not say how long an urgency is valid."""
    bestand = zin.context.bestand
    if _URGENTIE.search(knoop.woorden) is not None or bestand is None:
        return
    zinnen = (een for artikel in bestand.artikelen for lid in artikel.leden for een in lid.zinnen)
    kernen = [een.kern for een in zinnen if isinstance(een, ast.Regelzin)]
    if not any(isinstance(een, ast.Geldigheid) or (isinstance(een, ast.Verval) and een.na) for een in kernen):
        wel = "schrijf `de geldigheidsduur van de urgentie`, als u die bedoelt"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden="er staat niet waarvan", wel=wel)


_URGENTIE = re.compile(r"urgent|voorrang|\bverklaring\b|\bhouder\b", re.IGNORECASE)


def _zo_lang_als_besloten(zin: Zin, plafond: ast.Plafond | None) -> dict[str, Any]:
    """Return that the record tells the last day, where the text leaves open how long an extension is.

    Without that day an urgency that was extended would end as if she was not, or as if she was for as long as can be.
    """
    if plafond is not None:
        reden, wel = "er staat niet met hoeveel", "schrijf `Het college kan de urgentie met drie maanden verlengen`"
        zin.context.meld(NOG_NIET_HIER, plafond.span, tekst=plafond.woorden, reden=reden, wel=wel)
    plaats = zin.citaat.plaats
    einde = Moment(VERLENGING + plaats, f"de laatste dag van de verlenging volgens {plaats}")
    return {"tot": einde, "tot_en_met": True}


def _verleng_tot(zin: Zin, knoop: ast.Plafond) -> dict[str, Any]:
    """Return beyond what an extension never goes: a day, or so long after a moment."""
    if knoop.duur is None:
        return {"tot": _tot(zin, knoop), "tot_en_met": knoop.inclusief}
    moment = knoop.duur.moment if isinstance(knoop.duur, ast.Termijn) else None
    duur = knoop.duur.duur if isinstance(knoop.duur, ast.Termijn) else None
    richting = knoop.duur.richting if isinstance(knoop.duur, ast.Termijn) else ""
    if duur is None or not isinstance(moment, ast.Moment) or richting == "voor":
        zin.context.meld(GRENS_ZONDER_BEGIN, knoop.span, tekst=knoop.woorden)
        return {}
    begin = moment_van(zin.context, moment, TOEKENNING)
    return {"grens": resolve_duur(duur), "begin": begin, "vanaf": richting == "vanaf"}
