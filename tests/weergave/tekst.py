"""An agreement with one of everything that can be shown."""

from __future__ import annotations

from regio_uitstroom import Regeling, parse_regeling

TEKST = """\
Convenant "Uitstroom & <wonen>"
Regio: Voorbeeldregio
Soort: convenant
Looptijd: van 1 januari 2026 tot 1 januari 2030

Overwegende dat:
- cliënten “recht” hebben op een *huis*;
- artikel 2 daarover gaat;

Partijen

De gemeenten Houten en Zeist.
Zeist is centrumgemeente.

Gegevens

inkomen uit werk: de cliënt heeft inkomen uit werk (ja of nee)
  vraag: "Heeft de cliënt inkomen uit werk?"
  vindplaats: "loonstrook"

Hoofdstuk 1. Algemeen

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: de gemeente waar de cliënt voorafgaand aan het verblijf zijn woonadres had;
b. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang.

Artikel 2. Huisvesting

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
# Dit is een opmerking voor de schrijver.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien terugkeer
   naar de gemeente van herkomst onveilig is.
Toelichting: Zie ook artikel 3.
3. Het college kan van het tweede lid afwijken, indien toepassing naar zijn oordeel leidt tot een schrijnende
   situatie.

Artikel 3. Urgentie

1. De cliënt krijgt urgentie, indien hij:
   a. uitstroomt uit beschermd wonen;
   b. uitstroomt uit maatschappelijke opvang; of
   c. inkomen uit werk heeft.
2. De cliënt krijgt geen urgentie, indien hij een passende woning heeft geweigerd.
3. De gemeenten streven naar snelheid.
4. Artikel 2, tweede lid, is niet van toepassing op cliënten die uitstromen uit vrouwenopvang.

Artikel 4. Rest

Onverminderd artikel 2 is de gemeente van voorkeur verantwoordelijk voor de huisvesting van de cliënt.

Artikel 5. Jeugdwet

In afwijking van artikel 2.3 van de Jeugdwet is de gemeente van herkomst verantwoordelijk voor de begeleiding.

Voorbeeld "terug"
Gegeven een cliënt
  met woonadres in Houten van 1 mei 2012
  tot 1 juni 2024
  die sinds 1 juni 2024 verblijft in beschermd wonen in Utrecht
en peildatum 1 maart 2026
dan is onbepaald of de cliënt urgentie krijgt.

Aldus overeengekomen te Zeist op 1 december 2025,

namens Houten,
  A. Jansen

Bijlage 1. Lijst

- eerste punt
- tweede punt
"""


def regeling(tekst: str = TEKST) -> Regeling:
    """Return the agreement of a text."""
    return parse_regeling(tekst, name="voorbeeld").of_fout()
