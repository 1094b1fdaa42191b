"""Sentences by which a municipality is a party, or is one no longer: that is said under *Partijen*."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.constituenten import Constituenten
from regio_uitstroom.syntax.build.delen import Bepaling, Partijen, Zaken

_TREEDT = re.compile(
    r"\btre(?:edt|den) (?:.* )?(?:uit|toe)\b|\b(?:uit|toe)getreden\b|\bsluit\w* (?:.* )?aan\b|"
    r"\b(?:is|wordt|blijft) (?:.* )?(?:partij|deelnemer|lid|deelnemende gemeente)\b|\bstopt\b|\bhoudt op\b|"
    r"\bmaakt (?:.* )?deel uit van\b.*\b(?:regio|convenant|overeenkomst|afspraken|samenwerking|verband)\b|"
    r"\b(?:valt|gaat|komt|stapt|treedt|blijft|hoort|behoort)\b.*\b(?:regio|convenant|samenwerking|samenwerkingsverband)\b|"
    r"\bzegt\b.*\b(?:deelname|deelneming|lidmaatschap)\b",
    re.IGNORECASE,
)
"""That a municipality becomes a party, or is one no longer."""


def op_partijen(zin: Constituenten, woorden: str) -> str:
    """*Veenendaal neemt deel tot 1 januari 2028*, *Utrecht is centrumgemeente*: that is said under *Partijen*."""
    naam = any(isinstance(partij, ast.Gemeentenaam) for partij in zin.partijen)
    rol = any(isinstance(p, ast.Gemeenterol) and p.rol == "centrumgemeente" for p in zin.partijen)
    elders = any(b.voorzetsel == "AAN" for b in zin.bepalingen) or bool(zin.hoofd.hulp)
    deelname = (zin.type == "DEELNEMEN" and not elders) or (zin.type == "ZIJN" and rol) or _aan_de_tekst(zin)
    if (naam and (deelname or _TREEDT.search(woorden))) or _regio_bestaat_uit(zin):
        return "zet deze zin boven de artikelen, onder `Partijen`"
    return ""


_BLIJFT_PARTIJ = frozenset(
    {"evalueren", "bespreken", "publiceren", "bekendmaken", "uitvoeren", "naleven", "toelichten", "uitleggen",
     "monitoren", "coördineren", "toetsen", "bewaken", "zenden", "toezenden", "sturen", "opstellen", "aanhalen",
     "toepassen", "archiveren", "bewaren", "opvolgen", "overleggen", "adviseren", "informeren", "zijn"}
)  # fmt: skip
"""What a municipality can do with the text without being a party by it, or one no longer."""


def _aan_de_tekst(zin: Constituenten) -> bool:
    """*Soest ondertekent dit convenant*, *Zeist verlaat de regio*: by it somebody is a party, or is one no longer.

    Whatever the act, but for the few that leave it at that: a municipality that is named, and the text or the region.
    """
    aan = [z for voorzetsel in _AAN_DE_TEKST for z in zin.over(voorzetsel, Zaken)]
    dingen = [ding for zaken in aan for ding in zaken.delen]
    tekst = any(zin.dingen("AFSPRAAK")) or any(ding.klasse == "AFSPRAAK" for ding in dingen)
    gebieden = [
        p for voorzetsel in ("AAN", "BIJ") for partijen in zin.over(voorzetsel, Partijen) for p in partijen.delen
    ]
    regio = any(isinstance(partij, ast.Gebied) for partij in (*zin.partijen, *gebieden))
    return zin.hoofd.handeling not in _BLIJFT_PARTIJ and (tekst or regio)


_AAN_DE_TEKST = ("AAN", "BIJ", "MET", "UIT")


def _regio_bestaat_uit(zin: Constituenten) -> bool:
    """*De regio bestaat uit Houten en Zeist*: who takes part, is said above the articles."""
    gemeente = any(
        isinstance(p, ast.Gemeentenaam)
        for item in (*zin.partijen, *zin.bepalingen)
        for p in (item.inhoud.delen if isinstance(item, Bepaling) and isinstance(item.inhoud, Partijen) else (item,))
    )
    regio = bool(zin.partijen) and isinstance(zin.partijen[0], ast.Gebied)
    return regio and gemeente and zin.hoofd.werkwoord in _BESTAAT_UIT


_BESTAAT_UIT = frozenset({"bestaan", "omvatten", "vormen", "zijn", "tellen", "beslaan", "bevatten"})
