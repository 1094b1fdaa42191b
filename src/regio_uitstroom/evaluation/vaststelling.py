"""Findings as nodes of the reasoning: which municipality was found, and what was read for it."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Stand, Vondst
from regio_uitstroom.evaluation.dagen import samengevoegd
from regio_uitstroom.evaluation.lezing import Lezingen, OpenFeit, OpenOordeel, OpenTijdvak
from regio_uitstroom.evaluation.uitkomst import Bevinding, GebruiktOordeel, Lezing, NodigFeit, NodigOordeel
from regio_uitstroom.evaluation.waarden_tekst import met_komma, plaatsen_in_woorden
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.gemeentebron import Gemeentebron, GemeenteUitOordeel
from regio_uitstroom.teksten import midden_in_zin

BEGRIP = "begrip "
"""Before the name of a term: the ``plek`` of a node that works it out."""

UITZONDERING = "niet "
"""Before the words of an exception: the ``plek`` of a node that holds where the exception does not."""

VASTSTAAT = "vaststaat "
"""How a clause begins on a municipality that is not known yet."""


def vaststelling(vondst: Vondst, bron: Gemeentebron) -> str:
    """Return what was found of the municipality, as a clause."""
    naam = met_komma(naam_van(bron))
    if vondst.stand is not Stand.BEKEND and vondst.stand not in GEEN_WAARDE:
        return f"{VASTSTAAT}welke gemeente {naam} is"
    onderwerp, persoonsvorm, rest = _gevonden(vondst, bron)
    if vondst.stand in GEEN_WAARDE:
        return f"{met_komma(onderwerp)} niet {persoonsvorm} worden vastgesteld"
    return f"{met_komma(onderwerp)} {rest} {persoonsvorm}".replace("wijst aan", "aanwijst")


def als_hoofdzin(vondst: Vondst, bron: Gemeentebron) -> str:
    """Return the same as a main clause; empty for a municipality that is not known yet."""
    if vondst.stand is not Stand.BEKEND and vondst.stand not in GEEN_WAARDE:
        return ""
    onderwerp, persoonsvorm, rest = _gevonden(vondst, bron)
    if persoonsvorm == "wijst aan":
        return f"{met_komma(onderwerp)} wijst {rest} aan"
    return f"{met_komma(onderwerp)} {persoonsvorm} {rest}"


_EEN_GEMEENTE = re.compile(r"^(?:een|één) ((?:\w+ )?)gemeente(?= |$)")
_DE_GEMEENTEN = re.compile(r"^de ((?:\w+ )?)gemeenten(?= |$)")


def _gevonden(vondst: Vondst, bron: Gemeentebron) -> tuple[str, str, str]:
    """Return what was found as subject, finite verb and the rest."""
    naam = naam_van(bron)
    if vondst.stand in GEEN_WAARDE:
        return naam, "kan" if not _DE_GEMEENTEN.match(naam) else "kunnen", "niet worden vastgesteld"
    plaatsen = plaatsen_in_woorden(vondst.plaatsen)
    if isinstance(bron, GemeenteUitOordeel):
        return "het oordeel", "wijst aan", plaatsen
    if naam == plaatsen or naam.endswith(f" {plaatsen}"):  # *de gemeente Zeist*: that she is Zeist says nothing
        return "de tekst", "wijst aan", naam
    if len(vondst.plaatsen) > 1:
        naam = _EEN_GEMEENTE.sub(r"de \1gemeenten", naam)
        return naam.removeprefix("één van ").removeprefix("een van "), "zijn", plaatsen
    return _DE_GEMEENTEN.sub(r"de enige \1gemeente", naam), "is", plaatsen


def naam_van(bron: Gemeentebron) -> str:
    """Return the words of the text for a municipality."""
    return _ZIJN.sub(r"de \1 van de cliënt", midden_in_zin(bron.tekst)) or "de gemeente"


_ZIJN = re.compile(r"^(?:zijn|haar|diens) (woonplaats|gemeente|voorkeursgemeente)$")
"""Whose municipality it is: a letter says the client's."""


def als_knoop(vondst: Vondst, bron: Gemeentebron, begrip: Begrip | None = None, *, eerder: bool = False) -> Bevinding:
    """Return the finding of a municipality as a node: true once it is settled, also that there is none.

    ``begrip``: the term that it stands for. ``eerder``: within one of its own steps, where it means what the earlier
    steps give; those are told where the whole term is.
    """
    vast = vondst.stand is Stand.BEKEND or vondst.stand in GEEN_WAARDE
    return Bevinding(
        vaststelling(vondst, bron),
        vast or None,
        toelichting="volgens de eerdere stappen" if eerder else "; ".join(vondst.toelichting),
        plek=f"{BEGRIP}{begrip.naam}" if begrip is not None and not eerder else naam_van(bron),
        bepaling=None if begrip is None else begrip.citaat,
        lezing=als_lezing(vondst.lezingen),
        is_gemeente=True,
        hoofdzin=als_hoofdzin(vondst, bron),
        onderbouwing=() if eerder else vondst.delen,
    )


def met_lezing(bevinding: Bevinding, lezingen: Lezingen) -> Bevinding:
    """Return the finding with what was read for it; one that is made of parts leaves that to its parts."""
    return bevinding if bevinding.delen else evolve(bevinding, lezing=als_lezing(lezingen))


def als_lezing(lezingen: Lezingen) -> Lezing | None:
    """Return what was read, in a fixed order; None where nothing was."""
    if not (lezingen.gebruikt or lezingen.open or lezingen.oordelen):
        return None
    oordelen = [een for een in lezingen.open if isinstance(een, OpenOordeel)]
    return Lezing(
        tuple(sorted(lezingen.gebruikt, key=lambda feit: (feit.gegeven.sleutel, feit.waarde, feit.bron or ""))),
        _open(lezingen),
        tuple(sorted(lezingen.oordelen, key=_plaats_van_oordeel)),
        tuple(
            NodigOordeel(een.oordeel, een.beoordelaar, (), plaats=een.plaats, over=een.over)
            for een in sorted(oordelen, key=lambda een: (repr(een), [gemeente.naam for gemeente in een.over]))
        ),
    )


def _plaats_van_oordeel(een: GebruiktOordeel) -> tuple[str, str, str, str, bool, str]:
    dag = een.datum.eerste.isoformat() if een.datum is not None else ""
    return (een.oordeel.sleutel, een.door, dag, een.gemeente.naam if een.gemeente else "", een.waarde, een.reden)


def _open(lezingen: Lezingen) -> tuple[NodigFeit, ...]:
    """Return the facts that are not known, by key; stretches of one history that touch are taken together."""
    feiten = {(een.gegeven.sleutel, een.betwist): een for een in lezingen.open if isinstance(een, OpenFeit)}
    uit = [NodigFeit(een.gegeven, (), een.betwist) for _, een in sorted(feiten.items())]
    historie: dict[str, list[OpenTijdvak]] = {}
    for een in lezingen.open:
        if isinstance(een, OpenTijdvak) and not een.later:
            historie.setdefault(een.gegeven.sleutel, []).append(een)
    for _, groep in sorted(historie.items()):
        bekend = [een.tijdvak for een in groep if een.tijdvak is not None]
        uit += [NodigFeit(groep[0].gegeven, (), tijdvak=t) for t in (samengevoegd(bekend) if bekend else (None,))]
    return tuple(uit)
