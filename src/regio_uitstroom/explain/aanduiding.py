"""How texts, places in them, municipalities and questions are named in a letter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import groupby

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.evaluation.uitkomst import Urgentievraag, Vraag, Waarde
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.bundel import ongemerkt
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regeling import Kop, Soort
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.teksten import opsomming, rangtelwoord
from regio_uitstroom.waarde import frozen


@frozen
class _Woorden:
    """The words for a kind of text: with its article, by pointing, and whether they are plural."""

    naam: str
    wijzend: str
    meervoud: bool = False


_SOORTEN = {
    Soort.WET: _Woorden("de wet", "deze wet"),
    Soort.VERORDENING: _Woorden("de verordening", "deze verordening"),
    Soort.BELEIDSREGEL: _Woorden("de beleidsregel", "deze beleidsregel"),
    Soort.CONVENANT: _Woorden("het convenant", "dit convenant"),
    Soort.REGIONALE_AFSPRAKEN: _Woorden("de regionale afspraken", "deze afspraken", meervoud=True),
    Soort.VOORSTEL: _Woorden("het voorstel", "dit voorstel"),
    Soort.KOERS: _Woorden("de koers", "deze koers"),
    Soort.INTENTIEVERKLARING: _Woorden("de intentieverklaring", "deze intentieverklaring"),
}


def tekst_met_titel(kop: Kop) -> str:
    """Return the text by kind and title: ``het convenant “Samen wonen”``."""
    return kop.aanduiding


def dezelfde_tekst(kop: Kop) -> str:
    """Return that two things stand in one text: ``hetzelfde convenant``, ``dezelfde regionale afspraken``."""
    lidwoord, naam = _SOORTEN[kop.soort].naam.split(" ", 1)
    return f"{'hetzelfde' if lidwoord == 'het' else 'dezelfde'} {naam}"


def deze_tekst(kop: Kop) -> str:
    """Return the text as already named: ``dit convenant``, ``deze afspraken``."""
    return _SOORTEN[kop.soort].wijzend


def werkwoord(kop: Kop, enkelvoud: str, meervoud: str) -> str:
    """Return the form of a verb that goes with the text as its subject."""
    return meervoud if _SOORTEN[kop.soort].meervoud else enkelvoud


def bepalingen(*citaten: Citaat) -> str:
    """Return places in a row, to end a sentence: ``artikel 2, eerste lid, en artikel 3``; empty without places.

    Leden of one article are taken together: ``artikel 2, eerste en tweede lid``. Where several texts are applied, each
    is named: ``artikel 2, eerste lid, van het convenant “Samen wonen”, en artikel 3 van de verordening “Urgentie”``.
    """
    uit = dict.fromkeys(citaat.uit for citaat in citaten)
    per_tekst = [[ongemerkt(citaat) for citaat in citaten if citaat.uit == tekst] for tekst in uit]
    rijen = [_in_een_tekst(los) for los in per_tekst]
    if not any(uit):
        return "".join(rijen)
    return _rij([_van_tekst(rij, tekst) for rij, tekst in zip(rijen, uit, strict=True)])


def _van_tekst(rij: str, uit: Tekstnaam | None) -> str:
    if uit is None:
        return rij
    return f"{rij}{',' if ',' in rij else ''} van {uit.aanduiding}"


def _in_een_tekst(citaten: Sequence[Citaat]) -> str:
    """Return places of one text in a row."""
    return _rij(_samengenomen(list(dict.fromkeys(citaten))))


def _rij(teksten: Sequence[str]) -> str:
    """Join places; semicolons keep those apart that have commas of their own."""
    if any("," in tekst for tekst in teksten) and len(teksten) > 1:
        return f"{'; '.join(teksten[:-1])}, en {teksten[-1]}"
    return opsomming(teksten)


def _samengenomen(citaten: Sequence[Citaat]) -> list[str]:
    """Return the places in words, whole leden of one article that follow one another as one."""
    teksten: list[str] = []
    for (artikel, heel_lid), groep in groupby(citaten, key=lambda c: (c.artikel, c == Citaat(c.artikel, c.lid or 1))):
        leden = list(groep)
        if heel_lid and len(leden) > 1:
            teksten.append(f"artikel {artikel}, {opsomming([rangtelwoord(c.lid or 1) for c in leden])} lid")
        else:
            teksten += [citaat.tekst for citaat in leden]
    return teksten


def bepalingen_midden(*citaten: Citaat) -> str:
    """Return places in a row, with the comma that closes them inside a sentence: ``artikel 2, eerste lid,``."""
    tekst = bepalingen(*citaten)
    return f"{tekst}," if "," in tekst and not any(citaat.uit for citaat in citaten) else tekst


def gemeenten_in_woorden(gemeenten: Sequence[Gemeente] | frozenset[Gemeente]) -> str:
    """Return municipalities by name, sorted: ``de gemeente Houten``, ``de gemeenten Baarn en Soest``."""
    namen = sorted(gemeente.naam for gemeente in gemeenten)
    return f"de {'gemeente' if len(namen) == 1 else 'gemeenten'} {opsomming(namen)}"


@cache
def _taaknamen() -> dict[str, str]:
    return {row["sleutel"]: row["naam"] for row in lexicon_rows("taken")}


def taak_in_woorden(taak: Taak) -> str:
    """Return a task with its article: ``de huisvesting``; a task outside the word list by its key."""
    sleutel = taak.sleutel
    met_lidwoord = sleutel if sleutel.startswith(("de ", "het ")) else f"de {sleutel}"
    return _taaknamen().get(sleutel, met_lidwoord)


def onderwerp(vraag: Vraag) -> str:
    """Return what the question is about: ``de huisvesting van de cliënt``, ``urgentie``."""
    if isinstance(vraag, Taak):
        return f"{taak_in_woorden(vraag)} van de cliënt"
    return "urgentie" if vraag is Urgentievraag.AANSPRAAK else "de geldigheid van de urgentie"


def vraagzin(vraag: Vraag) -> str:
    """Return the question as a clause: ``welke gemeente verantwoordelijk is voor …``."""
    if isinstance(vraag, Taak):
        return f"welke gemeente verantwoordelijk is voor {onderwerp(vraag)}"
    if vraag is Urgentievraag.AANSPRAAK:
        return "of de cliënt in aanmerking komt voor urgentie"
    return "of de urgentie van de cliënt nog geldt"


def gevolg(vraag: Vraag, waarde: Waarde) -> str:
    """Return a value as a clause that starts with its verb, to follow ``dan``: ``is de gemeente Houten …``."""
    if isinstance(vraag, Taak):
        if len(waarde.gemeenten) > 1:
            return f"zijn {gemeenten_in_woorden(waarde.gemeenten)} samen verantwoordelijk"
        return f"is {gemeenten_in_woorden(waarde.gemeenten)} verantwoordelijk"
    if vraag is Urgentievraag.AANSPRAAK:
        return f"komt de cliënt {'' if waarde.urgent else 'niet '}in aanmerking voor urgentie"
    return "geldt de urgentie" if waarde.urgent else "geldt de urgentie niet meer"


def gevolg_anders(vraag: Vraag, waarde: Waarde) -> str:
    """Return what a value would have meant, to follow ``anders``: ``zou de gemeente Houten verantwoordelijk zijn``."""
    if isinstance(vraag, Taak):
        wie = gemeenten_in_woorden(waarde.gemeenten)
        if len(waarde.gemeenten) > 1:
            return f"zouden {wie} samen verantwoordelijk zijn"
        return f"zou {wie} verantwoordelijk zijn"
    niet = "" if waarde.urgent else "niet "
    if vraag is Urgentievraag.AANSPRAAK:
        return f"zou de cliënt {niet}in aanmerking komen voor urgentie"
    return f"zou de urgentie {'nog' if waarde.urgent else 'niet meer'} gelden"


def waarden_in_woorden(vraag: Vraag, waarden: Sequence[Waarde], voegwoord: str = "of") -> str:
    """Return values in a row: ``de gemeente Houten of de gemeente Zeist``, ``urgentie of geen urgentie``."""
    if isinstance(vraag, Taak):
        return opsomming(
            [
                f"{gemeenten_in_woorden(waarde.gemeenten)} samen"
                if len(waarde.gemeenten) > 1
                else gemeenten_in_woorden(waarde.gemeenten)
                for waarde in waarden
            ],
            voegwoord,
        )
    woorden = {True: "urgentie", False: "geen urgentie"}
    return opsomming([woorden[bool(waarde.urgent)] for waarde in waarden], voegwoord)


_ZONDER_WAARDE = {
    "buiten Nederland": "die plaats ligt buiten Nederland",
    "niet vast te stellen": "die gemeente is niet vast te stellen",
    "niet bekend": "welke gemeente dat is, is nog niet bekend",
}


def geen_waarde(tekst: str) -> str:
    """Return as a main clause why a rule that applies gives no value."""
    return _ZONDER_WAARDE.get(tekst, tekst)
