"""Sentences on terms themselves: put off, standing still, or extended."""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import VAKER_VERLENGEN
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Ding, Drempel, Gebouwd, Zaken
from regio_uitstroom.syntax.build.kernzin import bij_naam, handeling, partij
from regio_uitstroom.syntax.build.nominaal import op_verzoek
from regio_uitstroom.syntax.build.onder_mededeling import zonder_mededeling
from regio_uitstroom.syntax.build.zin import Zin

_EENMAAL = "eenmaal"
_TERMIJN = frozenset({"termijnen", "beslissing", "besluit"})


def verdagen(z: Zin) -> ast.Kern:
    """``Het college kan de beslissing eenmaal met ten hoogste zes weken verdagen``."""
    return verdaging(z) or handeling(z)


def verdaging(z: Zin) -> ast.Verdaging | None:
    """Return that a term can be put off; None where no term and no length is named."""
    termijn = next((d for d in _dingen(z) if d.naam in _TERMIJN), None)
    lengte = next((i for i in z.delen.items if _is_lengte(i)), None)
    if termijn is None or lengte is None or not {"kunnen", "mogen"} & set(z.hoofd.hulp) or z.ontkend:
        return None
    z.delen.items.remove(lengte)
    zonder_mededeling(z)
    z.delen.ding(termijn.naam)
    keer = z.delen.woord("BIJWOORD")
    if keer is not None and keer.waarde != _EENMAAL:
        z.delen.items.append(keer)
    actor = partij(z)
    hoogstens = isinstance(lengte.inhoud, Drempel)
    duur = lengte.inhoud.duur if isinstance(lengte.inhoud, Drempel) else lengte.inhoud
    return ast.Verdaging(
        actor if isinstance(actor, ast.Actor) else None,
        duur,
        hoogstens,
        _welke(z, termijn),
        termijn.woorden,
        span=z.span,
    )


def _welke(z: Zin, termijn: Ding) -> ast.Verwijzing | None:
    """Return the place of the term: *bedoeld in het eerste lid*, *in het eerste lid*, *van het eerste lid*."""
    return termijn.bedoeld or z.delen.met(("IN", "VAN"), ast.Verwijzing)


def _dingen(z: Zin) -> tuple[Ding, ...]:
    return tuple(ding for item in z.delen.items if isinstance(item, Zaken) for ding in item.delen)


def _is_lengte(item: Gebouwd) -> bool:
    """Whether a phrase is *met zes weken*, *voor ten hoogste zes weken*."""
    if not isinstance(item, Bepaling) or item.voorzetsel not in {"MET", "VOOR"}:
        return False
    if isinstance(item.inhoud, Drempel):
        return item.inhoud.vergelijking == "ten hoogste"
    return isinstance(item.inhoud, ast.Duur)


def opschorten(z: Zin) -> ast.Kern:
    """``De termijn wordt opgeschort met ingang van de dag waarop … tot de dag waarop …``."""
    termijn = next((d for d in _dingen(z) if d.naam in _TERMIJN), None)
    dagen = [d for d in _dingen(z) if d.klasse == "IN_WOORDEN"]
    los = any(_MEER_DAN_EEN_DAG.search(dag.naam.removeprefix(_TOT_EN_MET)) for dag in dagen)
    if termijn is None or len(dagen) != 2 or los or z.ontkend:  # noqa: PLR2004 - from one day to another
        melding = diagnose(kinds.OPSCHORTING_ONDUIDELIJK, z.span, woorden=" ".join(z.span.text.split()))
        z.delen.context.findings.append(melding)
        return handeling(z)
    z.delen.ding(termijn.naam)
    z.delen.klasse("IN_WOORDEN")
    z.delen.klasse("IN_WOORDEN")
    inclusief = dagen[1].naam.startswith(_TOT_EN_MET)
    vanaf, tot = dagen[0].naam, dagen[1].naam.removeprefix(_TOT_EN_MET)
    return ast.Opschorting(vanaf, tot, inclusief, _welke(z, termijn), termijn.woorden, span=z.span)


_TOT_EN_MET = "tot en met "
_MEER_DAN_EEN_DAG = re.compile(
    r"\b(?:tot|indien|tenzij|mits|als|wanneer|zolang|voor zover|doch|maar|ten (?:hoogste|minste)|maximum|maximaal)\b"
    r"|\b(?:plus|behalve|waarbij)\b|\b(?:na|voor|van)$|\bof (?!de daarvoor gestelde termijn)",
    re.IGNORECASE,
)
"""What is no part of the name of a day: *… tot twee weken na*, *…, doch ten hoogste vier dagen*, a condition."""


def verlengen(z: Zin) -> ast.Kern:
    """``Het college kan de urgentie (eenmaal) met drie maanden verlengen``: a power is used once."""
    urgentie = z.delen.klasse("URGENTIE") or _looptijd(z)
    if urgentie is None:
        return verdaging(z) or handeling(z)
    op_verzoek(z)
    actor = partij(z)
    keer = z.delen.woord("BIJWOORD")
    if keer is not None and str(keer.waarde).removeprefix("ten hoogste ") in {"tweemaal", "driemaal", "telkens"}:
        z.delen.context.findings.append(diagnose(VAKER_VERLENGEN, z.span, tekst=z.woorden()))
    elif keer is not None and keer.waarde not in {"eenmaal", "nogmaals"}:
        z.delen.items.append(keer)
    duur, hoogstens = _hoe_lang(z)
    wie = actor if isinstance(actor, ast.Actor) else None
    return ast.Verlenging(
        wie, duur, "kunnen" in z.hoofd.hulp, bij_naam(actor), urgentie.bedoeld, hoogstens, span=z.span
    )


def _hoe_lang(z: Zin) -> tuple[ast.Duur | None, bool]:
    """Take *met drie maanden*, or *met ten hoogste drie maanden*: then the text leaves open how long it is."""
    item = next((i for i in z.delen.items if _is_lengte(i) and isinstance(i, Bepaling) and i.voorzetsel == "MET"), None)
    if item is None:
        return None, False
    z.delen.items.remove(item)
    if isinstance(item.inhoud, Drempel):
        return item.inhoud.duur, True
    return (item.inhoud if isinstance(item.inhoud, ast.Duur) else None), False


def _looptijd(z: Zin) -> Ding | None:
    """Take *de looptijd van de urgentie*: to extend that is to extend the urgency."""
    begin = list(z.delen.items)
    ding = next((i for i in begin if isinstance(i, Zaken) and _LOOPTIJD.search(i.woorden)), None)
    urgentie = None if ding is None else z.delen.met("VAN", Zaken)
    if ding is None or urgentie is None or [d.klasse for d in urgentie.delen] != ["URGENTIE"]:
        z.delen.items = begin
        return None
    z.delen.items.remove(ding)
    return urgentie.delen[0]


_LOOPTIJD = re.compile(r"^(?:de |die |deze )?(?:looptijd|geldigheidsduur|duur|termijn|geldigheid)$", re.IGNORECASE)
