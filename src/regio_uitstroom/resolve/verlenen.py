"""Who gets urgency where a power is used, or where *alleen* says what somebody must meet to get it (decision 062)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_check import EIS_OF_GROND
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import ALS_GROND, Actor, Oordeelsoort
from regio_uitstroom.resolve.bereik_van_uitzondering import voor_wie
from regio_uitstroom.resolve.groepswoorden import meld_onderwerp
from regio_uitstroom.resolve.voorwaarden import Uitkomst, alle, resolve_client
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import is_meervoud, midden_in_zin

_GROND = 2
"""Part of the sentence (``zinsdeel``) that may be a ground: the demand is the sentence itself."""


def bevoegd(zin: Zin, actor: Actor | None, waartoe: str) -> Uitkomst:
    """Return the judgment that a power asks for: whether it is used."""
    naam = f"{zin.citaat.tekst} toepassen"
    wie = midden_in_zin(actor.naam) if actor else "het bevoegde orgaan"
    kiest = "kiezen" if is_meervoud(wie) else "kiest"
    vraag = f"{kiest.capitalize()} {wie} ervoor {waartoe} ({zin.citaat.tekst})?"
    oordeel = Oordeelsoort(naam, f"{wie} ervoor {kiest} {waartoe}", vraag)
    return voorwaarden.OordeelGeeft(oordeel, wie if actor else None, tekst=oordeel.omschrijving)


def alleen_als(zin: Zin, knoop: ast.Urgentie, actor: Actor | None) -> Iterator[Regel]:
    """Urgency only for who meets a demand: nobody else gets it; who does, may get it by this sentence.

    Whether a demand is a ground too, *alleen* does not say: where no other sentence grants urgency, a person is asked.
    """
    wie = voor_wie(zin, knoop)
    meld_onderwerp(zin.context, knoop, wie)
    groep = resolve_client(zin.context, wie)
    eis = zin.voorwaarde() if knoop.eis == "bijzin" else groep
    binnen = groep if knoop.eis == "bijzin" else None
    if eis is None:
        return
    zin.context.meld(EIS_OF_GROND, knoop.span, citaat=zin.citaat.midden)
    niet = voorwaarden.Niet(eis, woord="tenzij", tekst=eis.tekst, span=eis.span)
    vast = {**zin.vast, "lijst": zin.citaat, "actor": actor}
    yield regels.Urgentie(**vast, voorwaarde=alle((binnen, niet)), urgent=False)
    geeft = bevoegd(zin, actor, "urgentie te verlenen") if knoop.kan else _als_grond(zin, actor)
    grond = evolve(zin.citaat, zinsdeel=_GROND)
    yield regels.Urgentie(**vast | {"citaat": grond}, voorwaarde=alle((binnen, eis, geeft)), urgent=True)


def _als_grond(zin: Zin, actor: Actor | None) -> Uitkomst:
    """Return the judgment whether a demand is a ground as well."""
    plaats = zin.citaat.midden
    wie = midden_in_zin(actor.naam) if actor else None
    vraag = f"Krijgt wie aan de eis van {plaats} voldoet, daardoor ook urgentie?"
    oordeel = Oordeelsoort(
        f"{zin.citaat.tekst}{ALS_GROND}", f"wie aan de eis van {plaats} voldoet, daardoor urgentie krijgt", vraag
    )
    return voorwaarden.OordeelGeeft(oordeel, wie, tekst=oordeel.omschrijving)
