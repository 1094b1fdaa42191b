"""Builders of what must come out of an example."""

from __future__ import annotations

from typing import Any

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Delen, Gebouwd, Grond, Soorten, Zaken
from regio_uitstroom.syntax.build.kernzin import Kernzin, zin_van
from regio_uitstroom.syntax.build.voorbeelddelen import Nodig, weiger
from regio_uitstroom.syntax.build.zin import voorzieningen
from regio_uitstroom.syntax.token import Token


def verwachting(c: Delen) -> ast.Verwachting:
    """What must come out for one question."""
    return c.alle(ast.Verwachting)[0]


def regelverwachting(c: Delen) -> ast.Verwachting:
    """``is Houten verantwoordelijk voor de huisvesting op grond van artikel 2, eerste lid``."""
    kernzin = c.alle(Kernzin)[0]
    grond = kernzin.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    kern = kernzin.kern
    if isinstance(kern, ast.Urgentie):
        verwijzing = kern.verwijzing or verwijzing
    zin = zin_van(kernzin, c)
    for beperking in (*zin.aanloop, *zin.staarten):
        weiger(c.context, beperking.span, "een verwachting heeft geen voorwaarde", "noem de feiten onder `Gegeven`")
    _meld_kern(kern, c)
    vraag, gemeenten, urgent = _waarde_van(kern, kernzin)
    if vraag is None:
        c.context.findings.append(_niet(c))
    gezamenlijk = isinstance(kern, ast.Verantwoordelijk) and kern.gezamenlijk
    financieel = isinstance(kern, ast.Verantwoordelijk) and kern.financieel
    return ast.Verwachting(
        vraag, "vastgesteld", gemeenten, gezamenlijk, urgent, verwijzing, financieel=financieel, span=c.span
    )


def _niet(c: Delen) -> Gebouwd:
    return diagnose(kinds.NIET_TE_DUIDEN, c.span, woorden=" ".join(c.span.text.split()))


def _meld_kern(kern: ast.Kern, c: Delen) -> None:
    """Refuse what an assertion cannot hold: several tasks, a power, a term."""
    if isinstance(kern, ast.Verantwoordelijk) and len(kern.taken) > 1:
        weiger(c.context, c.span, "een verwachting noemt één taak", "maak er twee regels van")
    if isinstance(kern, ast.Verantwoordelijk) and kern.van is not None and kern.van.beperking is not None:
        wel = "schrijf alleen `is … verantwoordelijk voor de huisvesting`"
        weiger(c.context, kern.van.span, "een verwachting gaat over de cliënt van het voorbeeld", wel)
    kan = isinstance(kern, ast.Urgentie) and (kern.kan or kern.uitsluitend or kern.niet_geweigerd or bool(kern.grond))
    if kan or (isinstance(kern, ast.Verval) and kern.na is not None):
        wel = "schrijf `krijgt de cliënt urgentie`, `krijgt de cliënt geen urgentie` of `is de urgentie vervallen`"
        weiger(c.context, c.span, "een verwachting zegt wat op de peildatum geldt", wel)


_GELDEN = frozenset({"geldig zijn", "geldig blijven", "gelden"})


def _waarde_van(kern: ast.Kern, kernzin: Kernzin) -> tuple[ast.Taak | str | None, tuple[Any, ...], bool | None]:
    if isinstance(kern, ast.Verantwoordelijk) and kern.taken:
        return kern.taken[0], kern.gemeenten, None
    if isinstance(kern, ast.Urgentie) and kern.woord != "huisvestingsvergunning":
        return "aanspraak", (), not kern.geen
    if isinstance(kern, ast.Verval):
        return "status", (), False
    kaal = isinstance(kern, ast.Verplichting) and not (kern.termijn or kern.wijze or kern.overig)
    if kaal and isinstance(kern, ast.Verplichting) and kern.handeling in _GELDEN and _over_urgentie(kernzin.delen):
        return "status", (), not kern.niet
    return None, (), None


def _over_urgentie(delen: Delen) -> bool:
    """Whether the one thing that a clause names is urgency."""
    zaken = [i for i in delen.alles if isinstance(i, Zaken)]
    return len(zaken) == 1 and [ding.klasse for ding in zaken[0].delen] == ["URGENTIE"]


def uitkomstverwachting(c: Delen) -> ast.Verwachting:
    """``is onbepaald wie verantwoordelijk is voor de huisvesting``, ``is een oordeel nodig over …``.

    ``is nog nodig: …``. ``is dit convenant niet van toepassing`` names no question: it is about all.
    """
    token = next(i for i in c.items if isinstance(i, Token) and i.type.startswith("VERWACHT"))
    soorten, zaken, nodig_, grond = c.een(Soorten), c.een(Zaken), c.een(Nodig), c.een(Grond)
    uitkomst, _, financieel = token.waarde.partition(" ")
    reden: str | None = None
    if uitkomst == "niet_bindend":
        uitkomst, reden = "niet_van_toepassing", "niet_bindend"
    lijsten = [lijst for lijst in (soorten, zaken) if lijst is not None and len(lijst.delen) > 1]
    if zaken is not None and zaken.delen[0].klasse != "URGENTIE":
        lijsten = [zaken]
    for lijst in lijsten:
        weiger(c.context, lijst.span, "een verwachting gaat over één taak, of over urgentie", "maak er twee regels van")
    vraag: ast.Taak | str | None = None
    if token.type == "VERWACHT_URGENTIE" or zaken is not None:
        vraag = "aanspraak"
    elif soorten is not None:
        soort = soorten.delen[0]
        sleutel = soort.taak.sleutel if soort.taak else voorzieningen(c, soorten).soorten[0].sleutels[0]
        vraag = ast.Taak(sleutel, span=soorten.span)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.Verwachting(
        vraag,
        uitkomst,
        grond=verwijzing,
        reden=reden,
        nodig=(nodig_.naam,) if nodig_ is not None else (),
        financieel=bool(financieel),
        span=c.span,
    )


def nodig(c: Delen) -> Nodig:
    """The fact that is still needed, by its name."""
    return Nodig(" ".join(c.span.text.split()).strip('"'), span=c.span)
