"""Sentences on what does or does not apply: provisions, and the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import GEEN_GROEP, NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import GEHEEL_GEVRAAGD
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import EERDERE_TEKST, Oordeelsoort
from regio_uitstroom.resolve.datums import resolve_dag, resolve_periode
from regio_uitstroom.resolve.voorwaarden import resolve_client
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import Periode


def niet_van_toepassing(zin: Zin, knoop: ast.NietVanToepassing) -> Iterator[Regel]:
    """Rules do not apply to some clients, or to all others (*uitsluitend van toepassing op*)."""
    if not knoop.behalve:
        voorwaarde = zin.voorwaarde(knoop.op)
    elif (groep := resolve_client(zin.context, knoop.op)) is not None:
        ander = voorwaarden.Niet(groep, woord="met uitzondering van", tekst=groep.tekst, span=groep.span)
        voorwaarde = zin.voorwaarde(extra=(ander,))
    else:
        zin.context.meld(GEEN_GROEP, knoop.span, tekst=knoop.woorden)
        return
    yield regels.NietVanToepassing(**zin.vast, voorwaarde=voorwaarde, doelen=zin.schakel_uit(zin.citaat, knoop.doelen))


def toepassingsbereik(zin: Zin, knoop: ast.Toepassingsbereik) -> Iterator[Regel]:
    """Whom the whole text covers; to cover nobody at all is reported."""
    if knoop.op is not None and any(_meld_instroom(zin, client) for client in (knoop.op, *knoop.op.of)):
        return
    eerder = len(zin.context.findings)
    voorwaarde = zin.voorwaarde(knoop.op)
    if voorwaarde is None and knoop.niet and len(zin.context.findings) == eerder:
        zin.context.meld(GEEN_GROEP, knoop.span, tekst=knoop.woorden)
        return
    yield regels.Toepassingsbereik(**zin.vast, voorwaarde=voorwaarde, sluit_uit=knoop.niet)


def _meld_instroom(zin: Zin, client: ast.Client) -> bool:
    """Report a day of coming in, which has a sentence of its own; return whether there is one."""
    if not isinstance(client.beperking, ast.VwTijd):
        return False
    reden = "zeg voor wie de tekst wel geldt, als het om de dag van instroom gaat"
    wel = "schrijf `Dit convenant is van toepassing op cliënten die op of na 1 januari 2024 zijn ingestroomd`"
    zin.context.meld(NOG_NIET_HIER, client.span, tekst=client.woorden, reden=reden, wel=wel)
    return True


def overgang(zin: Zin, knoop: ast.Overgang) -> Iterator[Regel]:
    """To whom the text (still) applies, by the day that the client came in."""
    tijd = knoop.op.beperking
    if not isinstance(tijd, ast.VwTijd):
        reden = "een overgangsbepaling gaat over instroom voor of na een dag"
        wel = "schrijf `cliënten die vóór 1 januari 2020 zijn ingestroomd`"
        zin.context.meld(NOG_NIET_HIER, knoop.op.span, tekst=knoop.op.woorden, reden=reden, wel=wel)
        return
    tijdvak = tijd.tijdvak
    if isinstance(tijdvak, ast.Tijdvak):
        periode = resolve_periode(zin.context, tijdvak)
    elif (gevonden := _om_de_inwerkingtreding(zin, tijdvak)) is not None:
        periode = gevonden
    else:
        return
    yield regels.Overgang(**zin.vast, blijft=knoop.blijft, vanaf=periode.van, tot=periode.tot)


def _om_de_inwerkingtreding(zin: Zin, rond: ast.Rondom) -> Periode | None:
    """Return the time before or from the first day of the looptijd on; *na* leaves open whether that day counts."""
    dag = _begin(zin, rond)
    if dag is None or rond.richting != "na":
        return None if dag is None else Periode(None, dag) if rond.richting == "voor" else Periode(dag, None)
    reden = "of de dag van inwerkingtreding zelf meetelt, staat er niet"
    dag_erna = datum_in_woorden(dag + timedelta(days=1))
    wel = f"schrijf `op of na {datum_in_woorden(dag)}`; telt die dag niet mee, dan `op of na {dag_erna}`"
    zin.context.meld(NOG_NIET_HIER, rond.span, tekst=rond.woorden, reden=reden, wel=wel)
    return None


def _begin(zin: Zin, knoop: ast.Knoop) -> date | None:
    """Return the day on which the text takes effect; report where its heading does not name it."""
    if zin.context.begin is None:
        reden, wel = "de kop noemt geen eerste dag", "noem de dag: `voor 1 januari 2026`"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    return zin.context.begin


def lopende_aanvragen(zin: Zin, knoop: ast.LopendeAanvragen) -> Iterator[Regel]:
    """Applications from before a day stay under another text: this one does not cover them."""
    if _meld_zelf(zin, knoop, knoop.oud):
        return
    dag = _begin(zin, knoop) if knoop.datum is None else resolve_dag(zin.context, knoop.datum)
    if dag is None:
        return
    sinds = None if knoop.sinds is None else resolve_dag(zin.context, knoop.sinds)
    if knoop.sinds is not None and (sinds is None or sinds >= dag):
        reden, wel = "geen dag ligt daartussen", "zet de eerste dag voorop: `op of na 1 december 2025 en vóór …`"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return
    vanaf = () if sinds is None else (_aanvraag(knoop, voorwaarden.Vergelijking.MINSTENS, sinds, "op of na"),)
    eerder = _aanvraag(knoop, voorwaarden.Vergelijking.MINDER, dag, "vóór")
    oordeel = (_eerdere_tekst(zin, dag),) if knoop.oordeel else ()
    voorwaarde = zin.voorwaarde(extra=(*vanaf, eerder, *oordeel))
    yield regels.Toepassingsbereik(**zin.vast, voorwaarde=voorwaarde, sluit_uit=True, volgens=knoop.oud)


def _eerdere_tekst(zin: Zin, dag: date) -> voorwaarden.OordeelGeeft:
    """Return the judgment that an application from before a day is left to another text; tell that it is asked."""
    waar = zin.citaat.midden
    omschrijving = f"een eerdere tekst, en niet deze, volgens {waar} op de aanvraag van de cliënt van toepassing is"
    vraag = f"Is een eerdere tekst, en niet deze, volgens {waar} op de aanvraag van de cliënt van toepassing?"
    hint = f"dat wordt alleen gevraagd van wie vóór {datum_in_woorden(dag)} heeft aangevraagd; {_KLOPT}"
    zin.context.findings.append(diagnose(GEHEEL_GEVRAAGD, zin.knoop.span, hint=hint, vraag=vraag))
    soort = Oordeelsoort(f"{zin.citaat.tekst}: {EERDERE_TEKST}", omschrijving, vraag)
    return voorwaarden.OordeelGeeft(soort, None, tekst=omschrijving, span=zin.knoop.span)


_KLOPT = "klopt de vraag, dan hoeft u niets te doen"


def _aanvraag(
    knoop: ast.LopendeAanvragen, hoe: voorwaarden.Vergelijking, dag: date, woord: str
) -> voorwaarden.FeitVergelijking:
    """Return that the application is from before a day, or from that day on."""
    tekst = f"de aanvraag {woord} {datum_in_woorden(dag)} is ingediend"
    return voorwaarden.FeitVergelijking(ingebouwde_gegevens()["aanvraagdatum"], hoe, dag, tekst=tekst, span=knoop.span)


def oude_tekst(zin: Zin, knoop: ast.OudeTekst) -> Iterator[Regel]:
    """Another text is repealed: for whoever falls under this one, nothing follows from it."""
    if _VERLEEND.search(zin.knoop.span.text) is not None:
        reden, wel = "wat er van een urgentie wordt, beslist iets", "schrijf `De urgentie vervalt, indien …`"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    elif not _meld_zelf(zin, knoop, knoop.naam):
        yield regels.Bepaling(**zin.vast, voorwaarde=zin.voorwaarde(), onderwerp="intrekking van een andere tekst")


_VERLEEND = re.compile(
    r"\b(?:[Dd]e|[Aa]lle|verleende|toegekende) (?:[a-z]\w* ){0,3}?(?:urgenties|urgentieverklaringen)\b"
    r"|^[Dd]e (?:voorrang|aanwijzing)\b"
)
"""What was given to a client by another text, and is no text."""


def _meld_zelf(zin: Zin, knoop: ast.Knoop, naam: str) -> bool:
    """Report a sentence on another text that is about this one; return whether it is."""
    titel = zin.context.titel.casefold()
    if not titel or titel not in naam.casefold():
        return False
    reden, wel = (
        "zo heet deze tekst zelf",
        "schrijf `Dit convenant vervalt op …`, of noem de andere tekst bij zijn naam",
    )
    zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    return True
