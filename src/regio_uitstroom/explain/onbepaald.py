"""Which facts are missing, where they are found, and what the outcome can still become."""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.evaluation.uitkomst import NodigOordeel
from regio_uitstroom.explain.aanduiding import tekst_met_titel, vraagzin, waarden_in_woorden, werkwoord
from regio_uitstroom.explain.bereik import bereik_per_feit
from regio_uitstroom.explain.feiten import nodige_feiten
from regio_uitstroom.explain.oordeel import nodig_oordeel
from regio_uitstroom.explain.redenen import beslissend, stappen
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, zin
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.teksten import opsomming

_VRAAG = "Eerst is antwoord nodig op de volgende vraag."
_VRAGEN = "Eerst is antwoord nodig op de volgende vragen."
_RUIME_LIJST = (
    "De lijst kan ook vragen bevatten die bij nader inzien niet nodig zijn: "
    "er zijn te veel combinaties van antwoorden om ze allemaal na te gaan."
)


def ontbrekende_feiten(zaak: Zaak) -> tuple[Alinea, ...]:
    """Return that the question is still open, each fact needed, and the judgments that are needed beside them."""
    vragen = gevraagd(zaak, lambda oordeel: nodig_oordeel(zaak, oordeel))
    return ((*_nog_open(zaak), keuze(zaak)), _hoever(zaak), *vragen)


def _hoever(zaak: Zaak) -> Alinea:
    """Say how far the rules that may apply came: the steps of a chain, municipalities that were carried forward."""
    levend = (regel.bevinding for regel in zaak.uitkomst.redenering if regel.geldt is not False)
    open_ = (deel for bevinding in levend for deel in beslissend(bevinding) if deel.waarheid is None)
    return stappen(open_)


def gevraagd(zaak: Zaak, over_oordeel: Callable[[NodigOordeel], Alinea]) -> tuple[Alinea, ...]:
    """Return each fact that is needed, and the judgments beside them in the words that are given for one."""
    feiten, oordelen = zaak.uitkomst.nog_nodig, zaak.uitkomst.oordelen_nodig
    return (
        (_een_of_meer(len({feit.gegeven.sleutel for feit in feiten}), _VRAAG, _VRAGEN),),
        *nodige_feiten(feiten, bereik_per_feit(zaak)),
        (_een_of_meer(len(oordelen), "Daarnaast is een oordeel nodig.", "Daarnaast zijn oordelen nodig."),),
        *(over_oordeel(oordeel) for oordeel in oordelen),
        () if zaak.uitkomst.volledig_gesnoeid else (_RUIME_LIJST,),
    )


def _nog_open(zaak: Zaak) -> Alinea:
    vraagt = werkwoord(zaak.kop, "vraagt", "vragen")
    return (
        zin(f"op {zaak.peildatum} is nog niet te zeggen {vraagzin(zaak.vraag)}"),
        zin(f"{tekst_met_titel(zaak.kop)} {vraagt} daarvoor gegevens die nog ontbreken"),
    )


def keuze(zaak: Zaak) -> str:
    """Say between which municipalities it can lie; others may come up with the facts that are missing."""
    mogelijk = zaak.uitkomst.mogelijk
    if len(mogelijk) < 2 or not isinstance(zaak.vraag, Taak):  # noqa: PLR2004 - a choice takes two
        return ""
    kleinste_eerst = sorted(mogelijk, key=lambda waarde: len(waarde.gemeenten))
    keuzes = [f"om {waarden_in_woorden(zaak.vraag, [waarde])}" for waarde in kleinste_eerst]
    return zin(f"het kan onder meer nog gaan {opsomming(keuzes, 'of')}")


def _een_of_meer(aantal: int, een: str, meer: str) -> str:
    return {0: "", 1: een}.get(aantal, meer)
