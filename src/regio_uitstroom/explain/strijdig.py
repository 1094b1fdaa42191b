"""Which rules contradict each other, where each stands, and that neither yields."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import Reden
from regio_uitstroom.explain.aanduiding import (
    bepalingen,
    bepalingen_midden,
    deze_tekst,
    dezelfde_tekst,
    geen_waarde,
    gevolg,
    tekst_met_titel,
    vraagzin,
    werkwoord,
)
from regio_uitstroom.explain.redenen import beslissend, in_zinnen
from regio_uitstroom.explain.vastgesteld import herhaalt
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, citaat_zin, zin
from regio_uitstroom.model.citaat import Citaat

_LANGSTE_CITAAT = 240
"""A longer sentence of the text is cited by its place only."""


def tegenspraak(zaak: Zaak) -> tuple[Alinea, ...]:
    """Return the contradiction: each side with its words and value, the kind of text, and what that means."""
    inleiding = zin(f"{vraagzin(zaak.vraag)}, kan voor {zaak.peildatum} niet worden vastgesteld")
    if zaak.uitkomst.reden is Reden.STRIJDIG_BEGRIP:
        return ((inleiding, *_begrip(zaak)), _slot(zaak))
    plaats = f"in {tekst_met_titel(zaak.kop)} staan regels die elkaar hier tegenspreken"
    return ((inleiding, zin(plaats)), *(kant(zaak, citaat) for citaat in zaak.uitkomst.strijd), _slot(zaak))


def kant(zaak: Zaak, citaat: Citaat) -> Alinea:
    """Return one side: what follows from it, its words, and why it applies."""
    waarde, regel, bevinding = zaak.waarde_van(citaat), zaak.regel(citaat), zaak.bevinding(citaat)
    stelling = zin(
        f"volgens {bepalingen_midden(citaat)} {gevolg(zaak.vraag, waarde)}" if waarde else bepalingen(citaat)
    )
    if regel and 0 < len(regel.tekst) <= _LANGSTE_CITAAT:
        stelling = citaat_zin(stelling, regel.tekst)
    if bevinding is None:
        return (stelling,)
    return (
        stelling,
        *in_zinnen(deel for deel in beslissend(bevinding.bevinding) if not herhaalt(zaak, bevinding, deel)),
    )


def _begrip(zaak: Zaak) -> Alinea:
    """Say that a defined term gives two answers at once."""
    strijd = zaak.uitkomst.strijd
    grond = bepalingen_midden(*zaak.uitkomst.grond)
    gebruikt = "gebruiken" if len({citaat.artikel for citaat in zaak.uitkomst.grond}) > 1 else "gebruikt"
    zonder = (b.waarde_tekst for b in zaak.uitkomst.redenering if b.geldt and b.waarde is None)
    redenen = [geen_waarde(tekst) for tekst in zonder if tekst]
    return (
        zin(f"in {tekst_met_titel(zaak.kop)} staat een omschrijving die zichzelf tegenspreekt"),
        zin(f"een begrip dat {grond} {gebruikt}, krijgt twee verschillende antwoorden" if grond else ""),
        *(zin(reden) for reden in dict.fromkeys(redenen)),
        zin(f"het gaat om {bepalingen(*strijd)}") if strijd else "",
    )


def _slot(zaak: Zaak) -> Alinea:
    """Say that neither goes before the other, with the kind of text that both stand in."""
    zegt = werkwoord(zaak.kop, "zegt", "zeggen")
    return (
        zin(f"beide staan in {dezelfde_tekst(zaak.kop)}, en geen van beide wijkt voor de andere"),
        zin(f"zolang {deze_tekst(zaak.kop)} niet {zegt} wat voorgaat, kan hier geen uitkomst uit volgen"),
    )
