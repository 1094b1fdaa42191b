"""For whom a duty is, where the words for the client are more than that: then it is no duty for everybody.

What narrows a client (*die schulden heeft*) is a condition already. Here that is made of what stands beside him and
describes him as well (*de cliënt met schulden*, *cliënten van Houten*), and of words that are not just any client
(*gezinnen*, *jonge cliënten*). What has no form of its own is asked in the words of the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_plicht import VOOR_WIE
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Partijen, Zaken
from regio_uitstroom.syntax.build.naast_termijn import WAARMEE
from regio_uitstroom.syntax.build.stelling_dossier import heeft_uit_dossier
from regio_uitstroom.syntax.build.zin import Zin

_BEZIT = {"MET": "", "ZONDER": "geen "}
"""Prepositions that say what a client has, or has not."""
_WAAR = frozenset({"UIT", "IN", "BINNEN", "BUITEN", "TUSSEN", "ONDER", "BOVEN", "TEN_TIJDE_VAN"})
"""Prepositions that say which clients several are; of one client rather where or when something is done."""
_BEPAALD = frozenset({"de", "het", "deze", "die", "dit", "dat", "zijn", "haar", "hun", "diens", "elkaar"})
"""Words before a thing that is known, and so says not which clients are meant (*helpt de cliënt met zijn schulden*)."""
_HELPT = frozenset({"helpen", "ondersteunen", "bijstaan", "begeleiden", "verblijden", "belonen"})
"""Verbs of which *met* may say with what it is done too: then the sentence itself is asked."""
_DAN = re.compile(r"\bdan\b", re.IGNORECASE)
_ZEGT_NIET_WIE = frozenset({"huishouden", "plaats", "verblijf", "kandidaat"})
"""What words for clients may ask of which the sentence does not say enough (*gezinnen*, *inwoners*)."""


def voor_wie(z: Zin) -> tuple[ast.Client, ...]:
    """Add to a duty the conditions that its words for clients state; return the clients behind a preposition.

    Those narrow the duty as its subject or object does: *beslist op de aanvraag van cliënten die schulden hebben*.
    """
    over = _over(z)
    direct = [item for item in z.alles if isinstance(item, Clienten)]
    for clienten in direct:
        _van_clienten(z, clienten)
    for item in over:
        _van_clienten(z, item)
    for item in z.alles:
        if isinstance(item, Bepaling) and item.voorzetsel == "OP" and isinstance(item.inhoud, ast.Moment):
            _van_aanvraag(z, item)
    return tuple(item.inhoud.samen for item in over if isinstance(item.inhoud, Clienten))


def _over(z: Zin) -> list[Bepaling]:
    """Return the phrases with the clients that the duty is about, where no subject or object is a client."""
    if any(isinstance(item, Clienten) for item in z.alles):
        return []
    gevonden = [item for item in z.alles if isinstance(item, Bepaling) and isinstance(item.inhoud, Clienten)]
    return gevonden if len(gevonden) == 1 else []


def _van_clienten(z: Zin, item: Clienten | Bepaling) -> None:
    clienten = item.inhoud if isinstance(item, Bepaling) else item
    if not isinstance(clienten, Clienten):
        return
    naast = _direct_achter(z, item)
    aantal = next((i for i in z.alles if isinstance(i, ast.Hoeveelheid) and _bij_elkaar(z, i, item)), None)
    if aantal is not None:
        span = min(aantal.span, item.span, key=lambda een: een.start).to(max(aantal.span, item.span, key=_einde))
        _vraag(z, "de cliënt", span, " ".join(span.text.split()))
    if isinstance(naast, Bepaling) and (voorwaarde := _omschrijving(z, clienten, naast)) is not None:
        _beperk(z, naast, voorwaarde)
        return
    for client in clienten.delen:
        if _is_bijzonder(z, client):
            _vraag(z, "de cliënt", client.span, _met_naam(z, client.woorden))


def _bij_elkaar(z: Zin, aantal: ast.Hoeveelheid, item: Clienten | Bepaling) -> bool:
    """Whether a number says which clients are meant: *twee cliënten*, *cliënten jonger dan dertig*."""
    if _direct_achter(z, aantal) is item:
        return isinstance(item, Clienten) or item.voorzetsel == "VAN"
    return _direct_achter(z, item) is aantal and _DAN.search(aantal.woorden) is not None


def _einde(span: Span) -> int:
    return span.end


def _van_aanvraag(z: Zin, item: Bepaling) -> None:
    """Ask of an application that is described whether it is that one: *op een aanvraag met bijlagen*."""
    naast = _direct_achter(z, item)
    beschreven = isinstance(naast, Bepaling) and naast.voorzetsel in (*_BEZIT, *_WAAR)
    termijn = next((i for i in z.alles if isinstance(i, ast.Termijn) and isinstance(i.moment, ast.Moment)), None)
    ander = termijn is not None and isinstance(termijn.moment, ast.Moment) and _is_ander(item.inhoud, termijn.moment)
    if ander or beschreven:
        span = item.inhoud.span.to(naast.span) if beschreven and naast is not None else item.inhoud.span
        _vraag(z, "de aanvraag", span, " ".join(span.text.split()))


def _is_ander(een: Gebouwd, begin: ast.Moment) -> bool:
    """Whether what is decided on is an application of another kind than that from which the term runs."""
    return begin.sleutel == "aanvraag" and een.sleutel == "volledige aanvraag"


def _direct_achter(z: Zin, item: Gebouwd) -> Gebouwd | None:
    """Return the constituent behind another with nothing in between."""
    tekst = z.delen.span.source.text
    erachter = (i for i in z.alles if i is not z.head and not hasattr(i, "waarde") and i.span.start >= item.span.end)
    eerste = min(erachter, key=lambda i: i.span.start, default=None)
    return eerste if eerste is not None and not tekst[item.span.end : eerste.span.start].strip() else None


def _omschrijving(z: Zin, clienten: Clienten, naast: Bepaling) -> ast.Voorwaarde | None:
    """Return the condition that a phrase behind clients states; None where it says something else of the act."""
    vooraan = _hoort_bij_onderwerp(z, clienten, naast)
    eerste = naast.inhoud.woorden.split(maxsplit=1)[0].lower()
    if naast.voorzetsel in _BEZIT:
        if isinstance(naast.inhoud, Partijen | Clienten) or (eerste in _BEPAALD and not vooraan):
            return None
        hoe = WAARMEE.search(naast.woorden) is not None  # *informeert de cliënt met spoed*
        if isinstance(naast.inhoud, Zaken) and not hoe and (vooraan or z.hoofd.werkwoord not in _HELPT):
            return _heeft(z, naast, naast.inhoud)
    elif naast.voorzetsel == "VAN":
        if not (vooraan or isinstance(naast.inhoud, Partijen | Clienten) or eerste not in _BEPAALD):
            return None
    elif not (vooraan or (naast.voorzetsel in _WAAR and not clienten.woorden.lower().startswith("de "))):
        return None
    span = clienten.span.to(naast.span)
    return _bedoeld(z, "de cliënt", span, " ".join(span.text.split()))


def _hoort_bij_onderwerp(z: Zin, clienten: Clienten, naast: Bepaling) -> bool:
    """Whether both stand before the verb of a main clause, where there is room for one constituent only."""
    vooraan = all(clienten.span.start <= i.span.start for i in z.alles if i is not z.head and hasattr(i, "span"))
    erachter = any(i is not z.head and hasattr(i, "span") and i.span.start > z.head.start for i in z.alles)
    return vooraan and erachter and naast.span.end <= z.head.start


def _heeft(z: Zin, naast: Bepaling, zaken: Zaken) -> ast.Voorwaarde:
    """Return that the client has a thing, as a clause of a sentence says it."""
    heeft = f"de cliënt {zaken.woorden} heeft"
    wie = ast.Client("cliënt", span=naast.span)
    open_ = z.delen.context.open_in(zaken.span)
    volgt = heeft_uit_dossier(zaken.woorden)
    blad = ast.VwUitspraak(heeft, "hebben", wie, "heeft", open=open_, dossier=volgt, span=naast.span)
    return ast.VwNiet(blad, span=naast.span) if naast.voorzetsel == "ZONDER" else blad


def _is_bijzonder(z: Zin, client: ast.Client) -> bool:
    """Whether words for clients are not just any of them: *gezinnen*, *jonge cliënten*, *andere cliënten*."""
    woorden = client.woorden.lower()
    vraagt = _vraagt().get(client.woord, "") if client.begrip is None else ""
    vaag = vraagt in _ZEGT_NIET_WIE and client.beperking is None and not woorden.startswith(("de ", "het ", "deze "))
    vreemd = any(woorden.startswith(een.lower()) for een in z.delen.context.open_in(client.span))
    return vaag or vreemd or client.andere


@cache
def _vraagt() -> Mapping[str, str]:
    """Return what each word for clients asks (``clienten.csv``)."""
    return {rij["sleutel"]: rij["vraagt"] for rij in lexicon_rows("clienten")}


def _met_naam(z: Zin, woorden: str) -> str:
    """Return *haar inwoners* with the name of the municipality that acts."""
    eerste, _, rest = woorden.partition(" ")
    doet = [p for i in z.alles if isinstance(i, Partijen) for p in i.delen]
    eigen = eerste.lower() in {"haar", "zijn"} and len(doet) == 1 and isinstance(doet[0], ast.Gemeentenaam)
    return f"{rest} van {doet[0].woorden}" if eigen else woorden


def _vraag(z: Zin, wat: str, span: Span, woorden: str) -> None:
    z.delen.items.append(ast.Bijzin("indien", _bedoeld(z, wat, span, woorden), span=span))


def _bedoeld(z: Zin, wat: str, span: Span, woorden: str) -> ast.VwUitspraak:
    """Return the question whether words of the text mean the client of the record; it is told that it is asked."""
    z.delen.context.findings.append(diagnose(VOOR_WIE, span, wat=wat, woorden=woorden))
    return ast.VwUitspraak(f"{wat} bedoeld is met “{woorden}”", "bedoelen", heel=True, span=span)


def _beperk(z: Zin, naast: Bepaling, voorwaarde: ast.Voorwaarde) -> None:
    """Put a condition in the place of the phrase that states it."""
    z.delen.items = [item for item in z.delen.items if item is not naast]
    z.alles = [item for item in z.alles if item is not naast]
    z.delen.items.append(ast.Bijzin("indien", voorwaarde, span=naast.span))
