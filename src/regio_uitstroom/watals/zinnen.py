"""The answers to *wat als* in Dutch sentences."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.client.feiten import ONBEKEND, Feit
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel, Uitkomst, Uitkomstsoort, Vraag
from regio_uitstroom.evaluation.waarden_tekst import feit_in_woorden
from regio_uitstroom.explain.aanduiding import bepalingen_midden, gevolg
from regio_uitstroom.explain.oordelen_gebruikt import antwoord, vraag_bij
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.watals.uitkomst import (
    Feitwijziging,
    Omslag,
    Oordeelwijziging,
    Vanzelf,
    Verandering,
    WatAls,
    Wijziging,
)

_ONBEKEND = "niet bekend"
_GETALLEN = ("", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_MEESTE_OMSLAGEN = 3

_BIJVOORBEELD = frozenset({Feittype.DATUM, Feittype.BEDRAG, Feittype.AANTAL, Feittype.DUUR})
"""Facts of which the value that is told stands for others that give the same."""

_DAN: dict[Uitkomstsoort, str] = {
    Uitkomstsoort.NIET_VAN_TOEPASSING: "geeft de regeling geen antwoord",
    Uitkomstsoort.ONBEPAALD: "is de uitkomst nog niet te bepalen",
    Uitkomstsoort.STRIJDIG: "spreken de regels elkaar tegen",
    Uitkomstsoort.OORDEEL_NODIG: "is een oordeel nodig",
}


def als_zinnen(gevonden: WatAls) -> tuple[Alinea, ...]:
    """Return what would change the outcome, then when it changes by itself, as paragraphs."""
    return (*_wijzigingen(gevonden), _vanzelf(gevonden))


def _wijzigingen(gevonden: WatAls) -> tuple[Alinea, ...]:
    if gevonden.bereikt:
        return (("Dit is al de gewenste uitkomst.",),)
    if not gevonden.veranderingen:
        return ((_niets_gevonden(gevonden), *_voorbehoud(gevonden)),)
    aantal = len(gevonden.veranderingen[0].wijzigingen)
    doel = "de gewenste uitkomst" if gevonden.gewenst is not None else "een andere uitkomst"
    inleiding = (
        f"Eén verandering is genoeg voor {doel}."
        if aantal == 1
        else f"Voor {doel} zijn ten minste {_getal(aantal)} veranderingen samen nodig."
    )
    delen = [(f"- {_verandering(gevonden.vraag, een)}",) for een in gevonden.veranderingen]
    return ((inleiding,), *delen, _voorbehoud(gevonden))


def _niets_gevonden(gevonden: WatAls) -> str:
    doel = "deze uitkomst" if gevonden.gewenst is not None else "een andere uitkomst"
    if gevonden.volledig:
        return f"Geen feit of oordeel dat nog kan veranderen geeft {doel}, ook niet samen met andere."
    return f"Er is geen verandering gevonden die {doel} geeft."


def _voorbehoud(gevonden: WatAls) -> Alinea:
    """Say what was not tried, and up to where everything was."""
    if gevonden.volledig:
        return ()
    tot = gevonden.tot_en_met
    nagegaan = f"alle veranderingen van ten hoogste {_getal(tot)} feiten zijn nagegaan" if tot > 1 else ""
    nagegaan = "alle veranderingen van één feit zijn nagegaan" if tot == 1 else nagegaan
    return (*(zin(beperking) for beperking in gevonden.beperkingen), zin(nagegaan))


def _verandering(vraag: Vraag, verandering: Verandering) -> str:
    wat = "; en ".join(_wijziging(wijziging) for wijziging in _samengenomen(verandering.wijzigingen))
    return f"{zin(wat)} {zin(f'dan {uitkomst_in_woorden(vraag, verandering.uitkomst)}')}"


def _samengenomen(wijzigingen: tuple[Wijziging, ...]) -> tuple[Wijziging, ...]:
    """Return the changes with those of one fact (several offers of one list) as one: what it was, what it becomes."""
    samen: dict[str, Wijziging] = {}
    for wijziging in wijzigingen:
        if not isinstance(wijziging, Feitwijziging):
            samen[wijziging.oordeel.sleutel] = wijziging
            continue
        sleutel = wijziging.gegeven.sleutel
        eerder = samen.get(sleutel)
        samen[sleutel] = evolve(wijziging, was=eerder.was) if isinstance(eerder, Feitwijziging) else wijziging
    return tuple(samen.values())


def _wijziging(wijziging: Wijziging) -> str:
    """Return a change as a main clause: what becomes what."""
    if isinstance(wijziging, Oordeelwijziging):
        return _oordeel(wijziging)
    gegeven = wijziging.gegeven
    was, wordt = feit_in_woorden_of_onbekend(wijziging.was), feit_in_woorden_of_onbekend(wijziging.wordt)
    if gegeven.type is Feittype.JA_NEE:
        return f"het antwoord op {aangehaald(gegeven.vraag or gegeven.omschrijving)} wordt {wordt} (nu: {was})"
    naam = gegeven.omschrijving
    if gegeven.type is Feittype.GEBEURTENISSEN or wordt == _GEEN:
        return f"{naam}: {wordt} (nu: {was})"
    komma = "," if _BIJZIN.search(naam) else ""
    if gegeven.type in _BIJVOORBEELD:
        return f"{naam}{komma} wordt bijvoorbeeld {wordt} (nu: {was})"
    wordt_ = "worden" if naam.startswith("de gemeenten ") else "wordt"
    return f"{naam}{komma} {wordt_} {wordt} (nu: {was})"


_GEEN = "geen"
"""An empty list in words: nothing *becomes* that."""
_BIJZIN = re.compile(r" (?:die|dat|waar\w*|wanneer) ")
"""A description that ends in a clause closes it with a comma (*de dag vanaf wanneer de cliënt uitstroomgereed is,*)."""


def feit_in_woorden_of_onbekend(feit: Feit[object]) -> str:
    """Return a fact in words; one that is not on record as *niet bekend*."""
    return _ONBEKEND if feit is ONBEKEND else feit_in_woorden(feit)


def _oordeel(wijziging: Oordeelwijziging) -> str:
    wie = wijziging.beoordelaar or "wie daarover gaat"
    oordeel = wijziging.wordt
    gebruikt = GebruiktOordeel(wijziging.oordeel, oordeel.waarde, gemeente=oordeel.gemeente)
    vraag = aangehaald(vraag_bij(gebruikt))
    return f"{wie} oordeelt over de vraag {vraag}: {antwoord(gebruikt)} (nu: nog geen oordeel)"


def uitkomst_in_woorden(vraag: Vraag, uitkomst: Uitkomst | None) -> str:
    """Return an outcome as a clause that starts with its verb, with where it stands."""
    if uitkomst is None:
        return "wordt deze vraag niet meer gesteld"
    if uitkomst.per_tekst and uitkomst.soort is Uitkomstsoort.NIET_VAN_TOEPASSING:
        return "geven de regelingen samen geen antwoord"
    if uitkomst.soort is not Uitkomstsoort.VASTGESTELD or uitkomst.waarde is None:
        return _DAN[uitkomst.soort]
    grond = f" op grond van {bepalingen_midden(*uitkomst.grond).rstrip(',')}" if uitkomst.grond else ""
    return f"{gevolg(vraag, uitkomst.waarde)}{grond}"


def _vanzelf(gevonden: WatAls) -> Alinea:
    """Say when the outcome changes if nothing happens, and why; or that it does not."""
    horizon = datum_in_woorden(gevonden.horizon)
    vanzelf = gevonden.vanzelf
    if vanzelf is None:
        return (f"Gebeurt er niets, dan blijft de uitkomst dezelfde tot en met {horizon}; verder is niet gekeken.",)
    dag = datum_in_woorden(vanzelf.dag)
    inleiding = f"Gebeurt er niets, dan verandert de uitkomst vanzelf op {dag}."
    return (inleiding, *_waardoor(vanzelf), zin(f"dan {uitkomst_in_woorden(gevonden.vraag, vanzelf.uitkomst)}"))


def _waardoor(vanzelf: Vanzelf) -> Alinea:
    """Return what falls on the day; where nothing does that has a name, the conditions that turn."""
    if vanzelf.aanleidingen:
        return tuple(zin(aanleiding) for aanleiding in vanzelf.aanleidingen)
    return tuple(map(_omslag, vanzelf.redenen[:_MEESTE_OMSLAGEN]))


def _omslag(omslag: Omslag) -> str:
    if omslag.wordt is None:
        return zin(f"vanaf die dag is niet bekend of {omslag.tekst}")
    wel = "geldt" if omslag.wordt else "geldt niet"
    return zin(f"vanaf die dag {wel} dat {omslag.tekst}")


def _getal(aantal: int) -> str:
    return _GETALLEN[aantal] if aantal < len(_GETALLEN) else str(aantal)
