"""An order of clients as JSON."""

from __future__ import annotations

from regio_uitstroom.rangschikking.volgorde import Plaats, Rangschikking, Verhouding


def rangschikking_to_json(rangschikking: Rangschikking) -> dict[str, object]:
    """Return the order as values for ``json.dumps``: a list of clients, each with how it stands to every other."""
    uit: dict[str, object] = {
        "regeling": rangschikking.regeling,
        "peildatum": rangschikking.peildatum.isoformat(),
        "plaatsen": [_plaats(plaats) for plaats in rangschikking.plaatsen],
    }
    if rangschikking.open_regels:
        uit["openRegels"] = [citaat.tekst for citaat in rangschikking.open_regels]
    return uit


def _plaats(plaats: Plaats) -> dict[str, object]:
    uit: dict[str, object] = {"sleutel": plaats.sleutel, "plaatsing": plaats.plaatsing.value}
    if plaats.vanaf is not None:
        uit |= {"vanaf": plaats.vanaf, "totEnMet": plaats.tot_en_met}
        uit["verhoudingen"] = [_verhouding(verhouding) for verhouding in plaats.verhoudingen]
    return uit


def _verhouding(verhouding: Verhouding) -> dict[str, object]:
    uit: dict[str, object] = {"ander": verhouding.ander, "voorgang": verhouding.voorgang.value}
    if verhouding.citaat is not None:
        uit["bepaling"] = verhouding.citaat.tekst
    if verhouding.criterium:
        uit["criterium"] = verhouding.criterium
    if verhouding.nodig:
        uit["nodig"] = list(verhouding.nodig)
    return uit
