"""Remarks beside the text: which exceptions there are to a provision, and what a provision departs from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
}
_BIJ_WIE_VOORGAAT = {
    Aard.UITZONDERING: "wijkt af van ",
    Aard.ONVERMINDERD: "gaat voor op ",
    Aard.WEIGERING: "gaat voor op ",
    Aard.BEVOEGDHEID: "maakt het mogelijk af te wijken van ",
    Aard.BUITEN_TOEPASSING: "zet buiten toepassing: ",
    Aard.STAP: "gaat voor op ",
}

Bij = tuple[Citaat, Alinea]


def notities(beeld: Wijkingsbeeld, ankers: Ankers) -> Iterator[Bij]:
    """Yield the remarks, each with the place that it belongs to: both ends of every arrow.

    The second half of one sentence (*tenzij …*) is no remark: the reader has both under his eyes.
    """
    for nummer, plek in enumerate(beeld.plekken):
        if plek.vorm is Vorm.ELDERS:
            continue
        for aard in Aard:
            voor = [beeld.plekken[p.voor] for p in beeld.pijlen if (p.van, p.aard) == (nummer, aard)]
            van = [beeld.plekken[p.van] for p in beeld.pijlen if (p.voor, p.aard) == (nummer, aard)]
            yield from _bij(plek, _anders(plek, voor), ankers, lambda n, a=aard: _BIJ_WIE_WIJKT[a][n > 1])  # type: ignore[misc] # the kind of this turn
            yield from _bij(plek, _anders(plek, van), ankers, lambda _, a=aard: _BIJ_WIE_VOORGAAT[a])  # type: ignore[misc] # the same


def _anders(plek: Plek, andere: Sequence[Plek]) -> list[Plek]:
    """Leave out the other half of the same sentence."""
    return [ander for ander in andere if ander.vorm is Vorm.ELDERS or not _halve_zin(plek.citaat, ander.citaat)]


def _halve_zin(een: Citaat, ander: Citaat) -> bool:
    zelfde = (een.artikel, een.lid, een.volzin) == (ander.artikel, ander.lid, ander.volzin)
    return zelfde and (een.zinsdeel is not None or ander.zinsdeel is not None)


def _bij(plek: Plek, andere: Sequence[Plek], ankers: Ankers, begin: Callable[[int], str]) -> Iterator[Bij]:
    """Yield one remark at every place of a group of rules, at what they have in common where they fill it."""
    if andere:
        alinea = (Stuk(begin(len(andere))), *_opgesomd(andere, ankers))
        for citaat in plek.citaten if len(plek.citaten) == 1 else (_gedeeld(plek.citaten),):
            yield citaat, alinea


def _gedeeld(citaten: Sequence[Citaat]) -> Citaat:
    """Return the narrowest place that holds all of these."""
    return next(plaats for plaats in ruimer(citaten[0]) if all(plaats.omvat(citaat) for citaat in citaten))


def _opgesomd(plekken: Sequence[Plek], ankers: Ankers) -> Iterator[Stuk]:
    """Yield the names of the places, each once, with *;* and *en* between them."""
    namen = tuple(dict.fromkeys(naar(plek, ankers) for plek in plekken))
    for nummer, naam in enumerate(namen):
        if nummer:
            yield Stuk(" en " if nummer == len(namen) - 1 else "; ")
        yield naam


def naar(plek: Plek, ankers: Ankers) -> Stuk:
    """Return the name of a place with a link to it; without one for a place in another text."""
    doel = "" if plek.vorm is Vorm.ELDERS else ankers.naar(plek.citaat)
    naam = evolve(plek.citaat, zinsdeel=None).plaats if plek.citaat.zinsdeel is not None else plek.naam
    return Stuk(naam, Stuksoort.VERWIJZING if doel else Stuksoort.TEKST, doel)
