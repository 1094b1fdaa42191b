"""An order of clients in Dutch lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regio_uitstroom.rangschikking.volgorde import Plaats, Plaatsing, Rangschikking, Verhouding, Voorgang
from regio_uitstroom.teksten import datum_in_woorden, opsomming


def regels(rangschikking: Rangschikking) -> Iterator[str]:
    """Yield the lines: each urgent client with its place and why, then the others by their key."""
    yield f"Volgorde volgens {rangschikking.regeling}, op {datum_in_woorden(rangschikking.peildatum)}"
    geplaatst = rangschikking.geplaatst
    if not geplaatst:
        yield from ("", "Geen van deze cliënten heeft zeker urgentie.")
    for nummer, plaats in enumerate(geplaatst):
        yield from ("", f"{_nummer(plaats)} {plaats.sleutel}")
        yield from (f"   {zin}" for zin in _redenen(plaats, geplaatst[nummer + 1 :]))
    for soort, kop in _REST.items():
        sleutels = [plaats.sleutel for plaats in rangschikking.plaatsen if plaats.plaatsing is soort]
        if sleutels:
            yield from ("", f"{kop}: {', '.join(sleutels)}")
    if rangschikking.open_regels:
        waar = opsomming([citaat.tekst for citaat in rangschikking.open_regels], "en")
        yield from ("", f"Niet toegepast: {waar}. Lees zelf na of daaruit iets over de volgorde volgt.")


_REST = {Plaatsing.OPEN: "Nog niet bekend of er urgentie is", Plaatsing.NIET_URGENT: "Geen urgentie"}


def _nummer(plaats: Plaats) -> str:
    return f"{plaats.vanaf}." if plaats.vast else f"{plaats.vanaf} tot en met {plaats.tot_en_met}."


def _redenen(plaats: Plaats, later: Sequence[Plaats]) -> Iterator[str]:
    """Yield how a client stands to the next one, and to every other of whom that is not settled."""
    erna = [een.sleutel for een in later]
    for verhouding in plaats.verhoudingen:
        if verhouding.ander in erna[:1] or (verhouding.ander in erna and verhouding.voorgang not in _ZEKER):
            yield _zin(verhouding)


_ZEKER = frozenset({Voorgang.VOOR, Voorgang.NA})


def _zin(verhouding: Verhouding) -> str:
    """Say how a client stands to another."""
    waar = f" ({verhouding.citaat.tekst})" if verhouding.citaat is not None else ""
    waarop = f": {verhouding.criterium}" if verhouding.criterium else ""
    ander = verhouding.ander
    match verhouding.voorgang:
        case Voorgang.VOOR:
            return f"gaat voor {ander}{waarop}{waar}"
        case Voorgang.NA:
            return f"komt na {ander}{waarop}{waar}"
        case Voorgang.LOT:
            return f"en {ander}: het lot beslist{waar}"
        case Voorgang.ONBEKEND:
            nodig = f"; nog nodig: {' '.join(verhouding.nodig)}" if verhouding.nodig else ""
            return f"of {ander} voorgaat, is niet bekend{waarop}{waar}{nodig}"
        case Voorgang.TEGENSTRIJDIG:
            return f"en {ander}: de tekst spreekt zichzelf tegen{waar}"
        case Voorgang.GELIJK:
            return f"en {ander}: de tekst zegt niet wie voorgaat{waar}"
