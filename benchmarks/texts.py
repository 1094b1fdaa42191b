"""Agreements made to measure with: one in which the same article comes back, and one in which no sentence does."""

from __future__ import annotations

from itertools import count

HEADING = """\
Convenant "Lang convenant"
Regio: Amersfoort
Soort: convenant
Looptijd: van 1 januari 2024 tot 1 januari 2028
Bron: "geen: gemaakt om te meten"

Partijen

De gemeenten Amersfoort, Baarn, Bunschoten, Eemnes, Leusden, Nijkerk, Soest en Woudenberg.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.
"""

ARTICLE = """\

Artikel {number}. Onderwerp {number}

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien:
   a. terugkeer naar de gemeente van herkomst onveilig is; of
   b. de cliënt naar het oordeel van het college in die gemeente beter vorm kan geven aan een zelfredzaam leven.
3. Kan de gemeente van herkomst niet worden vastgesteld, dan zijn de deelnemende gemeenten daarvoor gezamenlijk
   verantwoordelijk.
4. De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.
"""

FIRST = (
    "Na verblijf in {verblijf} is {een} verantwoordelijk voor de huisvesting van de cliënt, indien hij ten minste\n"
    "   {getal} dagen in {ander} heeft gewoond."
)
"""The first lid of every article: the exceptions in it refer to this one."""

_FORMS = """\
In afwijking van het eerste lid is {een} verantwoordelijk voor de huisvesting, indien:
   a. terugkeer naar {ander} onveilig is; of
   b. de cliënt ten minste {getal} maanden in {een} heeft gewoond.
---
De woningcorporatie biedt binnen {getal} weken na de toekenning een passende woning in {een} aan.
---
De cliënt die ten minste {getal} maanden in {verblijf} heeft verbleven, krijgt urgentie, indien hij
   uitstroomgereed is.
---
De urgentie vervalt na {getal} weken.
---
Het contingent van {een} bedraagt {getal} woningen per jaar.
---
De zorgaanbieder meldt de cliënt uiterlijk {getal} weken voor de uitstroom aan bij de gemeente {een}.
---
Indien de gemeente van herkomst niet kan worden vastgesteld en de cliënt ten minste {getal} dagen in {een} heeft
   gewoond, zijn {een} en {ander} gezamenlijk verantwoordelijk voor de huisvesting.
---
Het college van {een} kan afwijken van het eerste lid, indien de cliënt langer dan {getal} dagen in {ander}
   heeft gewoond.
---
Heeft de cliënt ten minste {getal} maanden in {een} gewoond, dan is {ander} verantwoordelijk voor de huisvesting.
---
De gemeenten overleggen {getal} keer per jaar over de huisvesting in {een}.
---
{een} is verantwoordelijk voor de huisvesting van cliënten uit {verblijf} die ten minste {getal} dagen in
   {ander} hebben gewoond.
---
De urgentie geldt voor de duur van {getal} weken.
---
Het eerste lid is niet van toepassing op cliënten die ten minste {getal} maanden in {een} hebben gewoond.
---
Bij de aanmelding verstrekt de zorgaanbieder aan {een} een verklaring van ten hoogste {getal} weken oud.
---
De gemeente {een} beslist binnen {getal} dagen na de aanvraag over de urgentie."""
FORMS = _FORMS.split("\n---\n")
"""Sentences of many kinds; a number that never comes back keeps each apart from all others."""
LEDEN = 4
GEMEENTEN = ("Amersfoort", "Baarn", "Bunschoten", "Eemnes", "Leusden", "Nijkerk", "Soest", "Woudenberg")
VERBLIJVEN = ("beschermd wonen", "maatschappelijke opvang", "vrouwenopvang", "jeugdzorg", "begeleid wonen")


def agreement(lines: int) -> str:
    """Return an agreement of about that many lines: one heading, and the same article until it is long enough."""
    number = max(1, (lines - HEADING.count("\n")) // ARTICLE.count("\n"))
    return HEADING + "".join(ARTICLE.format(number=2 + index) for index in range(number))


def varied(lines: int) -> str:
    """Return an agreement of about that many lines in which no sentence stands twice, and neighbours differ in form."""
    text, left = HEADING, lines - HEADING.count("\n")
    getallen = count(14)
    for article in count(2):
        forms = [FORMS[(article * (LEDEN - 1) + lid) % len(FORMS)] for lid in range(LEDEN - 1)]
        sentences = [_filled(form, next(getallen)) for form in (FIRST, *forms)]
        leden = "".join(f"{nummer}. {zin}\n" for nummer, zin in enumerate(sentences, 1))
        made = f"\nArtikel {article}. Onderwerp {article}\n\n{leden}"
        left -= made.count("\n")
        if left < 0:
            return text
        text += made
    raise AssertionError


def _filled(form: str, getal: int) -> str:
    een, ander = (GEMEENTEN[(getal * stap + getal // len(GEMEENTEN)) % len(GEMEENTEN)] for stap in (1, 3))
    if een == ander:
        ander = GEMEENTEN[(GEMEENTEN.index(een) + 1) % len(GEMEENTEN)]
    verblijf = VERBLIJVEN[getal % len(VERBLIJVEN)]
    return form.format(een=een, ander=ander, verblijf=verblijf, getal=getal)
