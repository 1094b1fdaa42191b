"""What a rule is for that applies and answers no question about a client."""

from __future__ import annotations

from regio_uitstroom.evaluation.termijnen import NIET_VAN_TOEPASSING
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.explain.aanduiding import bepalingen_midden
from regio_uitstroom.explain.redenen import met_reden
from regio_uitstroom.explain.zinnen import Alinea, zin
from regio_uitstroom.model.regels import (
    Bepaling,
    Bevoegdheid,
    Fictie,
    Inwerkingtreding,
    Kanbepaling,
    NietVanToepassing,
    Opschorting,
    Overdracht,
    Overgang,
    Quotum,
    Rangorde,
    Regel,
    Streefnorm,
    Termijnenwet,
    Toepassingsbereik,
    Verdaging,
    Verdeling,
    Verlenging,
    Verplichting,
    Voorrang,
)


def zonder_vraag(regel: Regel | None, plaats: str, bevinding: Bevinding) -> Alinea:
    """Say what a rule is for that applies and answers no question about a client.

    ``plaats``: its place inside a sentence. ``bevinding``: its reasoning, in clauses that can stand in a sentence.
    """
    if isinstance(regel, Bepaling):
        return _bewaard(regel, plaats)
    if isinstance(regel, Bevoegdheid | NietVanToepassing):
        return met_reden(f"{plaats} zet {bepalingen_midden(*regel.doelen)} hier buiten toepassing", bevinding)
    for soorten, tekst in _BEDOELD:
        if isinstance(regel, soorten):
            return (zin(f"{plaats} {tekst}"),)
    return met_reden(f"{plaats} is van toepassing", bevinding)


_BEDOELD: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (Streefnorm, "is een voornemen; het beslist niets over een cliënt"),
    ((Quotum, Verdeling), "gaat over aantallen woningen en hun verdeling; het beslist niets over één cliënt"),
    (Rangorde, "regelt wie er voorgaat bij een gelijke plaats; het beslist niet of er urgentie is"),
    (Voorrang, "regelt wie van de urgenten voorgaat; het beslist niet of er urgentie is"),
    (Kanbepaling, "geldt hier: iemand mag dit doen, en hoeft het niet"),
    ((Verplichting, Overdracht), "geldt voor deze cliënt: het is een plicht die moet worden uitgevoerd"),
    ((Verdaging, Opschorting), "gaat over de termijn van een plicht"),
    (Verlenging, "is gebruikt: de urgentie is verlengd"),
    (Toepassingsbereik, "gaat over deze cliënt, en bepaalt mee of de tekst voor de cliënt geldt"),
    (Overgang, "ziet op deze cliënt, en bepaalt mee of de tekst voor de cliënt geldt"),
    ((Inwerkingtreding, Termijnenwet), "zegt hoe of wanneer de tekst geldt"),
    (Fictie, "zegt wat waarvoor telt; de regels die daarnaar vragen, houden daar rekening mee"),
)
"""What a rule that applies is for, by its kind."""


def _bewaard(regel: Bepaling, plaats: str) -> Alinea:
    """Say of a provision that it is kept and nothing is computed from it: never that nothing is decided in it."""
    if regel.onderwerp in _GEREKEND:
        return (zin(f"{plaats} zegt {_GEREKEND[regel.onderwerp]}; de berekening houdt zich daaraan"),)
    hoofdzin = zin(f"{plaats} is bewaard zoals het er staat; het programma rekent er niets uit")
    if regel.in_eigen_woorden:
        return (hoofdzin, "Lees zelf na of daarin iets staat dat voor deze cliënt telt.")
    return (hoofdzin,)


_GEREKEND = {
    NIET_VAN_TOEPASSING: "hoe termijnen worden geteld",
    "een briefadres is geen woonadres": "wat als woonadres telt",
}
"""Of these provisions the evaluation does what they say."""
