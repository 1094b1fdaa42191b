"""Rules: one norm each, with its citation, its strength and the rules that it yields to."""

from __future__ import annotations

from regio_uitstroom.model.ficties import Werking
from regio_uitstroom.model.regels.aantallen import (
    Deelhoeveelheid,
    Hoeveelheid,
    Hoeveelheidsoort,
    Quotum,
    Verdeelsleutel,
    Verdeling,
)
from regio_uitstroom.model.regels.beslissen import (
    Bevoegdheid,
    Geldigheid,
    Intrekking,
    NietVanToepassing,
    Urgentie,
    Verantwoordelijkheid,
    Verlenging,
    Verval,
)
from regio_uitstroom.model.regels.looptijd import Inwerkingtreding, Overgang, Toepassingsbereik
from regio_uitstroom.model.regels.open import OpenGemeente, OpenRegel, OpenUrgentie
from regio_uitstroom.model.regels.uitvoeren import (
    Kanbepaling,
    Onderdeel,
    Opschorting,
    Overdracht,
    Richting,
    Termijn,
    Termijnenwet,
    Verdaging,
    Verplichting,
)
from regio_uitstroom.model.regels.volgorde import Criterium, Criteriumsoort, Rangorde, Voorrang
from regio_uitstroom.model.regels.vorm import Elders, Regelvorm
from regio_uitstroom.model.woorden import Actor
from regio_uitstroom.waarde import frozen

__all__ = [
    "Bepaling",
    "Bevoegdheid",
    "Criterium",
    "Criteriumsoort",
    "Deelhoeveelheid",
    "Elders",
    "Fictie",
    "Geldigheid",
    "Hoeveelheid",
    "Hoeveelheidsoort",
    "Intrekking",
    "Inwerkingtreding",
    "Kanbepaling",
    "NietVanToepassing",
    "Onderdeel",
    "OpenGemeente",
    "OpenRegel",
    "OpenUrgentie",
    "Opschorting",
    "Overdracht",
    "Overgang",
    "Quotum",
    "Rangorde",
    "Regel",
    "Richting",
    "Streefnorm",
    "Termijn",
    "Termijnenwet",
    "Toepassingsbereik",
    "Urgentie",
    "Verantwoordelijkheid",
    "Verdaging",
    "Verdeelsleutel",
    "Verdeling",
    "Verlenging",
    "Verplichting",
    "Verval",
    "Voorrang",
]


@frozen(kw_only=True)
class Streefnorm(Regelvorm):
    """An intention: kept and shown, decides nothing."""

    actor: Actor
    werkwoord: str


@frozen(kw_only=True)
class Fictie(Regelvorm):
    """Something counts as what it is not, or does not count: applied before the rules that use the notion."""

    werking: Werking


@frozen(kw_only=True)
class Bepaling(Regelvorm):
    """A norm that is kept and shown but has no outcome of its own (exchange, carry-over, registration)."""

    onderwerp: str
    """``uitruil``, ``restant``, ``verrekening``, ``rapportage``, …"""
    actor: Actor | None = None
    in_eigen_woorden: bool = False
    """The sentence fits no form: it is kept as it stands. That nothing is decided in it, nobody can promise."""


Regel = (
    Verantwoordelijkheid
    | Urgentie
    | Geldigheid
    | Verval
    | Intrekking
    | Verlenging
    | Bevoegdheid
    | NietVanToepassing
    | Voorrang
    | Verplichting
    | Kanbepaling
    | Overdracht
    | Quotum
    | Verdeling
    | Streefnorm
    | Overgang
    | Toepassingsbereik
    | Inwerkingtreding
    | Termijnenwet
    | Rangorde
    | Verdaging
    | Opschorting
    | Fictie
    | OpenRegel
    | Bepaling
)
