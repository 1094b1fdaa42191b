"""Remarks beside the text: which exceptions there are to a provision, and what a provision departs from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.weergave.document import Alinea, Stuk, Stuksoort
from regio_uitstroom.weergave.plaatsen import Ankers, ruimer
from regio_uitstroom.weergave.wijkingen import Aard, Plek, Vorm, Wijkingsbeeld

_BIJ_WIE_WIJKT = {
    Aard.UITZONDERING: ("hierop bestaat een uitzondering: ", "hierop bestaan uitzonderingen: "),
    Aard.ONVERMINDERD: ("hieraan gaat vooraf: ", "hieraan gaan vooraf: "),
    Aard.WEIGERING: ("een weigering gaat hieraan vooraf: ", "weigeringen gaan hieraan vooraf: "),
    Aard.BEVOEGDHEID: ("hiervan kan worden afgeweken: ", "hiervan kan worden afgeweken: "),
    Aard.BUITEN_TOEPASSING: ("dit is soms niet van toepassing: ", "dit is soms niet van toepassing: "),
    Aard.STAP: ("deze stap gaat hieraan vooraf: ", "deze stappen gaan hieraan vooraf: "),
    Aard.TERUGVAL: ("geeft dit geen gemeente, dan geldt: ", "geeft dit geen gemeente, dan gelden: "),
}
_BIJ_WIE_VOORGAAT = {
    Aard.UITZONDERING: "wijkt af van ",
    Aard.ONVERMINDERD: "gaat voor op ",
    Aard.WEIGERING: "gaat voor op ",
    Aard.BEVOEGDHEID: "maakt het mogelijk af te wijken van ",
    Aard.BUITEN_TOEPASSING: "zet buiten toepassing: ",
    Aard.STAP: "gaat voor op ",
    Aard.TERUGVAL: "geldt pas als dit geen gemeente geeft: ",
}

Bij = tuple[Citaat, Alinea]


def notities(beeld: Wijkingsbeeld, ankers: Ankers) -> Iterator[Bij]:
    """Yield the remarks, each with the place that it belongs to: both ends of every arrow.

    The second half of one sentence (*tenzij …*) is no remark: the reader has both under his eyes.
    """
    voor: dict[tuple[int, Aard], list[Plek]] = {}
    van: dict[tuple[int, Aard], list[Plek]] = {}
    for pijl in sorted(beeld.pijlen, key=lambda pijl: (pijl.van, pijl.voor)):
        voor.setdefault((pijl.van, pijl.aard), []).append(beeld.plekken[pijl.voor])
        van.setdefault((pijl.voor, pijl.aard), []).append(beeld.plekken[pijl.van])
    for citaat in beeld.overal:
        yield citaat, (Stuk("maakt het mogelijk af te wijken van de hele tekst"),)
    for nummer, plek in enumerate(beeld.plekken):
        for aard in Aard if plek.vorm is not Vorm.ELDERS else ():
            namen = _namen(plek, voor.get((nummer, aard), ()), ankers)
            yield from _bij(plek, _BIJ_WIE_WIJKT[aard][len(namen) > 1], namen)
            namen = _namen(plek, van.get((nummer, aard), ()), ankers)
            yield from _bij(plek, _BIJ_WIE_VOORGAAT[aard], namen)


def _namen(plek: Plek, andere: Sequence[Plek], ankers: Ankers) -> tuple[Stuk, ...]:
    """Return the names of other places, each once, with their links."""
    return tuple(dict.fromkeys(naam for ander in _anders(plek, andere) for naam in naar(ander, ankers)))


def _anders(plek: Plek, andere: Sequence[Plek]) -> list[Plek]:
    """Leave out the other half of the same sentence."""
    return [ander for ander in andere if ander.vorm is Vorm.ELDERS or not _halve_zin(plek.citaat, ander.citaat)]


def _halve_zin(een: Citaat, ander: Citaat) -> bool:
    zelfde = (een.artikel, een.lid, een.volzin) == (ander.artikel, ander.lid, ander.volzin)
    return zelfde and (een.zinsdeel is not None or ander.zinsdeel is not None)


def _bij(plek: Plek, begin: str, namen: Sequence[Stuk]) -> Iterator[Bij]:
    """Yield one remark at every lid in which rules of a group stand, at what those have in common."""
    if namen:
        alinea = (Stuk(begin), *_opgesomd(namen))
        for _, citaten in plek.plaatsen:
            yield _gedeeld(citaten), alinea


def _gedeeld(citaten: Sequence[Citaat]) -> Citaat:
    """Return the narrowest place that holds all of these."""
    if len(citaten) == 1:
        return citaten[0]
    return next(plaats for plaats in ruimer(citaten[0]) if all(plaats.omvat(citaat) for citaat in citaten))


def _opgesomd(namen: Sequence[Stuk]) -> Iterator[Stuk]:
    """Yield the names with *;* and *en* between them."""
    for nummer, naam in enumerate(namen):
        if nummer:
            yield Stuk(" en " if nummer == len(namen) - 1 else "; ")
        yield naam


def naar(plek: Plek, ankers: Ankers) -> Iterator[Stuk]:
    """Yield the names of the places with links to them; without one for a place in another text."""
    if plek.vorm is Vorm.ELDERS:
        yield Stuk(plek.naam)
        return
    for naam, citaten in plek.plaatsen:
        doel = ankers.naar(citaten[0])
        los = evolve(citaten[0], zinsdeel=None).plaats if citaten[0].zinsdeel is not None else naam
        yield Stuk(los, Stuksoort.VERWIJZING if doel else Stuksoort.TEKST, doel)
