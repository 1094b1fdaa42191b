"""An invented agreement with a rule of every kind, and clients under it: read by the language, as users write it."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from regio_uitstroom import Beoordeling, Regeling, evaluate, parse_regeling, read_client

PEILDATUM = date(2026, 11, 1)

TEKST = """\
Convenant "Samen wonen"
Regio: Utrecht
Soort: convenant
Looptijd: van 1 januari 2017 tot 1 januari 2030
Bron: bedacht

Partijen

De gemeenten Bunnik, Houten, Utrecht, Vianen en Zeist.
De woningcorporaties Domesta en Lefier.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
huurschuld: de huurschuld van de cliënt (bedrag)

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang, begeleid of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn
   woonadres had, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt zich meldt;
c. regiobinding: de cliënt stond in de laatste drie jaar ten minste twee jaar ingeschreven in een deelnemende
   gemeente, gerekend vanaf de aanmelding.

Artikel 2. Verantwoordelijkheid

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt, tenzij naar
   het oordeel van het college de cliënt in een andere gemeente beter vorm kan geven aan een zelfredzaam leven.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien terugkeer
   naar de gemeente van herkomst onveilig is.
3. In afwijking van het eerste lid zijn de deelnemende gemeenten gezamenlijk verantwoordelijk voor de huisvesting,
   indien de gemeente van herkomst niet kan worden vastgesteld.
4. Het eerste lid is niet van toepassing op cliënten die geen regiobinding hebben.
5. De gemeenten verdelen deze cliënten gelijkelijk.

Artikel 3. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is en dagbesteding heeft.
2. De cliënt krijgt geen urgentie, indien de huurschuld van de cliënt hoger is dan 5.000 euro.
3. De urgentie geldt zes maanden vanaf de datum van toekenning.
4. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.
5. Het college kan de urgentie intrekken, indien de cliënt onjuiste gegevens heeft verstrekt.
6. Het college kan de urgentie met drie maanden verlengen.
7. Het college kan het tweede lid buiten toepassing laten, voor zover toepassing naar zijn oordeel leidt tot een
   onbillijkheid van overwegende aard.

Artikel 4. Werkwijze

1. De zorgaanbieder meldt de cliënt uiterlijk drie maanden voor de verwachte uitstroomdatum aan bij de
   verantwoordelijke gemeente.
2. De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.
3. De gemeenten streven naar een eerlijke verdeling.
4. De woningcorporaties stellen jaarlijks ten hoogste 300 woningen beschikbaar.
5. Het college kan artikel 2, eerste lid, buiten toepassing laten, indien de cliënt dagbesteding heeft.
"""


@cache
def regeling(tekst: str = TEKST) -> Regeling:
    """Return the agreement, read; it has no errors."""
    gelezen = parse_regeling(tekst, name="samen-wonen")
    assert gelezen.regeling is not None, gelezen.diagnostics
    return gelezen.regeling


WOONT: dict[str, Any] = {
    "volledigVan": "2003-05-01",
    "volledigTot": "2026-11-02",
    "lijst": [
        {
            "gemeente": "Houten",
            "datumVan": "2003-05-01",
            "datumTot": "2026-01-01",
            "functieAdres": "woonadres",
            "bron": "BRP",
        },
        {"gemeente": "Zeist", "datumVan": "2026-01-01", "functieAdres": "briefadres", "bron": "BRP"},
    ],
}
VERBLIJFT: dict[str, Any] = {
    "volledigVan": "2003-05-01",
    "volledigTot": "2026-11-02",
    "lijst": [
        {"voorziening": "beschermd wonen", "gemeente": "Zeist", "datumVan": "2026-01-01", "bron": "zorgaanbieder"}
    ],
}
DOSSIER: dict[str, Any] = {
    "sleutel": "k-1",
    "geboortedatum": {"waarde": "2003-05-01", "bron": "BRP"},
    "verblijfplaatsen": WOONT,
    "verblijven": VERBLIJFT,
    "meldingen": [{"gemeente": "Zeist", "datum": "2026-09-01"}],
    "uitstroomgereedVanaf": "2026-10-01",
    "onveiligeGemeenten": [],
    "voorkeursgemeenten": ["Bunnik"],
    "feiten": {"dagbesteding": True, "huurschuld": 250},
}
"""Everything is known but the judgments: the client lived in Houten before the stay."""


def met(**anders: Any) -> dict[str, Any]:
    """Return the record with other facts; None leaves one out."""
    return {sleutel: waarde for sleutel, waarde in (DOSSIER | anders).items() if waarde is not None}


def beoordeel(dossier: dict[str, Any], tekst: str = TEKST, peildatum: date = PEILDATUM) -> Beoordeling:
    """Apply the agreement to a record."""
    gelezen = regeling(tekst)
    client, fouten = read_client(dossier, peildatum=peildatum, gegevens=gelezen.gegevens)
    assert client is not None, fouten
    return evaluate(gelezen, client, peildatum=peildatum)
