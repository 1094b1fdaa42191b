"""Strategies for the sentences of an agreement, as text in the controlled Dutch of the language.

They make text rather than objects, so that every property of an agreement is tested through the same door that a region
uses: the parser.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from regio_uitstroom.teksten import datum_in_woorden, getal_in_woorden, opsomming, rangtelwoord
from regio_uitstroom.waarde import frozen

GEMEENTEN = ("Houten", "Zeist", "Utrecht", "Vianen", "Wijk bij Duurstede", "Haaren", "Nuenen, Gerwen en Nederwetten")
"""Names to draw parties from: plain ones, some with a keyword inside, one that merged and one that was split."""

BUITENSTAANDER = "Groningen"
"""A municipality that is never a party."""

VOORZIENINGEN = ("beschermd wonen", "maatschappelijke opvang", "vrouwenopvang", "jeugdzorg")
TAKEN = ("huisvesting", "begeleiding")


@frozen
class Eigen:
    """A fact that a generated agreement declares itself: how it is declared and how it is tested."""

    naam: str
    declaratie: str
    waar: str
    onwaar: str


EIGEN_FEITEN = (
    Eigen(
        "dagbesteding",
        'dagbesteding: de cliënt heeft dagbesteding (ja of nee)\n  vraag: "Heeft de cliënt dagbesteding?"',
        "de cliënt dagbesteding heeft",
        "de cliënt geen dagbesteding heeft",
    ),
    Eigen(
        "schuldenvrij",
        'schuldenvrij: de cliënt is schuldenvrij (ja of nee)\n  vraag: "Is de cliënt schuldenvrij?"',
        "de cliënt schuldenvrij is",
        "de cliënt niet schuldenvrij is",
    ),
    Eigen(
        "huurschuld",
        'huurschuld: de huurschuld van de cliënt (bedrag)\n  vraag: "Hoe hoog is de huurschuld van de cliënt?"',
        "de huurschuld van de cliënt hoger is dan 5.000 euro",
        "de huurschuld van de cliënt ten hoogste 5.000 euro is",
    ),
    Eigen(
        "wachttijd",
        'wachttijd: de wachttijd van de cliënt (duur)\n  vraag: "Hoe lang wacht de cliënt?"',
        "de wachttijd van de cliënt langer is dan zes maanden",
        "de wachttijd van de cliënt niet langer is dan zes maanden",
    ),
    Eigen(
        "intakedatum",
        'intakedatum: de datum van de intake (datum)\n  vraag: "Op welke dag was de intake?"',
        "de datum van de intake vóór 1 juli 2024 ligt",
        "de datum van de intake op of na 1 juli 2024 ligt",
    ),
    Eigen(
        "woonvorm",
        "woonvorm: de woonvorm van de cliënt (keuze: zelfstandig, begeleid of in een groep)\n"
        '  vraag: "Welke woonvorm past bij de cliënt?"',
        "de woonvorm van de cliënt begeleid of in een groep is",
        "de woonvorm van de cliënt zelfstandig is",
    ),
)

DOSSIER_VOORWAARDEN = (
    "de cliënt zijn woonadres in Houten heeft",
    "de cliënt op de datum van aanmelding zijn woonadres in een deelnemende gemeente had",
    "de cliënt geen woonadres heeft",
    "de cliënt een briefadres heeft",
    "de cliënt in de gemeente van herkomst staat ingeschreven",
    "de cliënt buiten Nederland woont",
    "de cliënt zich heeft gemeld",
    "de cliënt zich niet in Houten heeft gemeld",
    "Zeist de regie voert",
    "aan de cliënt urgentie is toegekend",
    "aan de cliënt geen passende woning is aangeboden",
    "aan de cliënt tweemaal een woning is aangeboden",
    "aan de cliënt ten hoogste tweemaal een passende woning is aangeboden",
    "de cliënt in een deelnemende gemeente wil wonen",
    "de cliënt een verwachte uitstroomdatum heeft",
    "de cliënt urgentie heeft aangevraagd",
    "het verblijf in beschermd wonen is geëindigd",
    "het verblijf in beschermd wonen is begonnen",
    "zijn woonadres in een deelnemende gemeente ligt",
    "de cliënt buiten de regio woont",
    "de cliënt geen inschrijving in Houten heeft",
    "de melding in Zeist is gedaan",
    "de regie door Houten wordt gevoerd",
    "de cliënt de voorkeur geeft aan Zeist",
    "Houten niet veilig voor de cliënt is",
    "de cliënt geen aanbod heeft geweigerd",
    "de cliënt niet reageert op een aanbod",
    "de cliënt niet binnen twee weken op een aanbod reageert",
    "de cliënt uit beschermd wonen is uitgestroomd",
    "de cliënt een partner heeft",
    "de cliënt ten minste twee kinderen heeft",
)
"""Conditions that the histories and lists of a record answer."""

VASTE_VOORWAARDEN = (
    "de cliënt uitstroomgereed is",
    "de cliënt niet uitstroomgereed is",
    "de cliënt uitstroomt uit tijdelijk verblijf",
    "terugkeer naar de gemeente van herkomst onveilig is",
    "de gemeente van herkomst aan dit convenant deelneemt",
    "de gemeente van herkomst niet kan worden vastgesteld",
    "de cliënt de leeftijd van achttien jaar heeft bereikt",
    "de cliënt regiobinding heeft",
    "de cliënt ten minste zes maanden onafgebroken in beschermd wonen verblijft",
    "de cliënt in de laatste twee jaar, anders dan tijdens tijdelijk verblijf, ten minste een jaar in Houten woonde",
    "de cliënt een passende woning heeft geweigerd",
    *DOSSIER_VOORWAARDEN,
    "naar het oordeel van het college toepassing leidt tot een schrijnende situatie",
    "de cliënt bij een ander inwoont",
    "de cliënt niet bij een ander inwoont",
    "de woning van de cliënt onbewoonbaar is verklaard",
    "de cliënt zonder geldige reden niet is verschenen",
)
"""The last of these hold words that no word list has: they are asked as they stand."""

PLICHTEN = (
    "De zorgaanbieder meldt de cliënt aan bij de verantwoordelijke gemeente",
    "De zorgaanbieder verzorgt binnen vier weken na de aanmelding een kennismakingsbijeenkomst",
    "Het college kan nadere voorschriften verbinden aan de urgentieverklaring",
    "De woningcorporatie mag het contract omzetten in een regulier huurcontract",
    "De aanvraag wordt ingediend bij het college",
    "Het huurcontract staat op naam van een lokale beheerstichting",
    "Namens de cliënt kan uitsluitend een door de regio erkende zorgaanbieder de aanvraag indienen",
    "De woningcorporatie mag geen aanvullende eisen stellen",
)
"""Duties, powers, bans and provisions: typed, with open words, and kept in their own words."""

FICTIES = (
    "Het niet verschijnen op een bezichtiging geldt als weigering van een passende woning.",
    "Het weigeren van een woning wegens ziekte geldt niet als weigering van een passende woning.",
    "De cliënt die regiobinding heeft, wordt geacht uitstroomgereed te zijn.",
    "De cliënt die uitstroomgereed is, wordt niet geacht regiobinding te hebben.",
    "Verblijf in crisisopvang wordt gelijkgesteld met verblijf in maatschappelijke opvang.",
    "Een inschrijving tijdens tijdelijk verblijf telt niet mee voor de regiobinding.",
    "Een inschrijving op een briefadres telt niet mee.",
    "Een opname van ten hoogste zes weken onderbreekt het verblijf niet.",
    "Een overplaatsing onderbreekt het verblijf in beschermd wonen niet.",
)
"""Sentences by which something counts as what it is not, or does not count."""

BEREIK = (
    "Dit convenant is van toepassing op cliënten die uitstromen uit tijdelijk verblijf.",
    (
        "Dit convenant is uitsluitend van toepassing op cliënten die uitstromen uit tijdelijk verblijf en cliënten die "
        "regiobinding hebben."
    ),
    "Dit convenant is niet van toepassing op cliënten die uitstromen uit detentie.",
    "Dit convenant is niet van toepassing, indien de cliënt regiobinding heeft.",
    "Dit convenant geldt niet voor cliënten jonger dan 18 jaar.",
    "Dit convenant is van toepassing op cliënten die op of na 1 januari 2019 zijn ingestroomd.",
    "Aanvragen die vóór 1 januari 2019 zijn ingediend, worden behandeld volgens de Beleidsregels urgentie 2015.",
)
"""Sentences on whom the text covers."""

OPEN_REGELS = (
    "Bedreiging door buren is pas een grond voor urgentie nadat buurtbemiddeling zonder resultaat is gebleven.",
    "De verantwoordelijkheid berust bij de gemeente waar de oudste van de partners zijn kinderen heeft grootgebracht.",
    "Een verbroken relatie staat gelijk aan een gedwongen vertrek uit het ouderlijk huis van de aanvrager.",
)
"""Sentences that decide in no form: about urgency, about who is responsible, and about both."""

TERMIJNEN = (
    "Deze termijn kan eenmaal met ten hoogste zes weken worden verdaagd.",
    "De termijn, bedoeld in het eerste lid, kan door het college eenmaal met vier weken worden verdaagd.",
    (
        "De termijn, bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop het college om "
        "aanvulling vraagt tot de dag waarop de aanvraag is aangevuld."
    ),
)
"""Sentences on the term of the duty in the first lid."""

CRITERIA = (
    "degene met de oudste urgentie",
    "degene met de langste inschrijfduur",
    "degene met de meeste minderjarige kinderen",
)
"""Criteria of a tie-break."""

HERKOMST = (
    "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had",
    (
        "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had, of, indien "
        "dit niet kan worden vastgesteld, de gemeente waar de cliënt zich meldt"
    ),
    "de gemeente waar de cliënt onmiddellijk voorafgaand aan het aaneengesloten tijdelijk verblijf zijn woonadres had",
    "de gemeente waar de cliënt in de drie jaar voorafgaand aan het tijdelijk verblijf het langst zijn woonadres had",
    "de gemeente waar de cliënt zich voor het eerst heeft gemeld",
    (
        "de gemeente waar de cliënt in de drie jaar voorafgaand aan de aanvraag ten minste twee jaar onafgebroken "
        "ingeschreven stond"
    ),
    "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf ten minste zes maanden woonde",
    "de gemeente die de regie voert over het traject van de cliënt",
    "de gemeente tot welke de cliënt zich wendt",
)


def voorwaarden(eigen: Sequence[Eigen]) -> st.SearchStrategy[str]:
    """Make one simple condition, as a subordinate clause."""
    return st.sampled_from((*VASTE_VOORWAARDEN, *(e.waar for e in eigen), *(e.onwaar for e in eigen)))


@st.composite
def staarten(draw: st.DrawFn, eigen: Sequence[Eigen]) -> str:
    """Make the tail of a rule: nothing, a condition (perhaps presumed), a row, or a list (which ends the sentence)."""
    voorwaarde = voorwaarden(eigen)
    vorm = draw(st.sampled_from(("", "indien", "mits", "tenzij", "tenzij blijkt dat", "vermoed", "en", "of", "lijst")))
    if not vorm:
        return ""
    if vorm in {"en", "of"}:
        delen = draw(st.lists(voorwaarde, min_size=2, max_size=3, unique=True))
        return ", indien " + f" {vorm} ".join(delen)
    if vorm == "lijst":
        delen = draw(st.lists(voorwaarde, min_size=2, max_size=3, unique=True))
        voegwoord = draw(st.sampled_from(("en", "of")))
        regels = [f"   {letter}. {deel}" for letter, deel in zip("abc", delen, strict=False)]
        return ", indien:\n" + ";\n".join(regels[:-1]) + f"; {voegwoord}\n" + regels[-1]
    if vorm == "vermoed":
        tegenbewijs = draw(st.sampled_from(("behoudens tegenbewijs", "tenzij het tegendeel blijkt")))
        return f", indien {draw(voorwaarde)}, {tegenbewijs}"
    return f", {vorm} {draw(voorwaarde)}"


@st.composite
def verantwoordelijkheden(
    draw: st.DrawFn, partijen: Sequence[str], eigen: Sequence[Eigen], taak: str, eerdere: Sequence[str]
) -> str:
    """Make a sentence on responsibility for a task.

    ``eerdere``: the tasks of the earlier leden of its article; it may depart from one with the same task.
    """
    wie = draw(
        st.sampled_from(
            ("de gemeente van herkomst", "de gemeente van voorkeur", *partijen, BUITENSTAANDER, "gezamenlijk")
        )
    )
    aanloop = ""
    gelijk = [lid for lid, ander in enumerate(eerdere, start=1) if ander == taak]
    afwijkend: bool = draw(st.booleans())
    if gelijk and afwijkend:
        aanloop = f"In afwijking van het {rangtelwoord(draw(st.sampled_from(gelijk)))} lid"
    werkwoord, wie = ("zijn", "de deelnemende gemeenten") if wie == "gezamenlijk" else ("is", wie)
    bijwoord = " gezamenlijk" if werkwoord == "zijn" else ""
    if aanloop:
        zin = f"{aanloop} {werkwoord} {wie}{bijwoord} verantwoordelijk voor de {taak}"
    else:
        zin = f"{wie[0].upper()}{wie[1:]} {werkwoord}{bijwoord} verantwoordelijk voor de {taak}"
    return zin + draw(staarten(eigen)) + "."


@st.composite
def urgenties(draw: st.DrawFn, eigen: Sequence[Eigen]) -> str:
    """Make a sentence that grants or refuses urgency."""
    geen = "geen " if draw(st.booleans()) else ""
    return f"De cliënt krijgt {geen}urgentie" + draw(staarten(eigen)) + "."


@st.composite
def statusregels(draw: st.DrawFn, eigen: Sequence[Eigen]) -> str:
    """Make a sentence on the validity or lapse of an urgency."""
    maanden = getal_in_woorden(draw(st.integers(1, 12)))
    tot = datum_in_woorden(draw(st.dates(_dag(2018), _dag(2023))))
    geldt = f"De urgentie geldt {maanden} maanden vanaf de datum van toekenning"
    vervalt = "e urgentie vervalt, indien " + draw(voorwaarden(eigen))
    vormen = (
        f"{geldt}.",
        f"{geldt}, doch niet langer dan tot {tot}.",
        f"{geldt}; d{vervalt}.",
        f"De urgentie is {maanden} maanden geldig en kan door het college eenmaal met een maand worden verlengd.",
        "Heeft de cliënt een passende woning geweigerd, dan vervalt de urgentie.",
        f"D{vervalt}.",
        f"D{vervalt}, met dien verstande dat de urgentie niet vervalt, indien {draw(voorwaarden(eigen))}.",
    )
    return draw(st.sampled_from(vormen))


@st.composite
def termijnregels(draw: st.DrawFn) -> tuple[str, ...]:
    """Make the leden of an article with a duty that has a term, and what puts it off or makes it stand still."""
    weken = getal_in_woorden(draw(st.integers(2, 12)))
    plicht = f"Het college beslist binnen {weken} weken na ontvangst van de aanvraag."
    return (plicht, *draw(st.lists(st.sampled_from(TERMIJNEN), max_size=2, unique=True)))


@st.composite
def uitvoeringsregels(draw: st.DrawFn, eigen: Sequence[Eigen]) -> str:
    """Make a duty, a power or a provision, sometimes under a condition."""
    zin = draw(st.sampled_from(PLICHTEN))
    vrij = "aanvraag" not in zin  # whose application counts on a condition is no duty
    return f"{zin}, indien {draw(voorwaarden(eigen))}." if vrij and draw(st.booleans()) else f"{zin}."


@st.composite
def rangordes(draw: st.DrawFn) -> str:
    """Make a sentence on who goes first of clients in the same position, mostly down to the lot."""
    criteria = draw(st.lists(st.sampled_from(CRITERIA), min_size=1, max_size=len(CRITERIA), unique=True))
    if draw(st.booleans()):
        criteria.append("bij gelijke datum beslist het lot")
    *eerdere, laatste = [f"   {letter}. {criterium}" for letter, criterium in zip("abcd", criteria, strict=False)]
    lijst = "".join(f"{regel};\n" for regel in eerdere[:-1]) + (f"{eerdere[-1]}; en\n" if eerdere else "") + laatste
    return f"Reageren meer urgente woningzoekenden op dezelfde woning, dan gaat voor:\n{lijst}."


@st.composite
def partijzinnen(draw: st.DrawFn, partijen: Sequence[str]) -> str:
    """Make the sentences on who takes part: all at once, sometimes with one that takes part for a period or a theme."""
    *overige, laatste = partijen
    vorm = draw(st.sampled_from(("samen", "tot", "vanaf", "thema"))) if overige else "samen"
    dag = datum_in_woorden(draw(st.dates(_dag(2018), _dag(2023))))
    staart = {
        "tot": f"De gemeente {laatste} neemt deel tot {dag}.",
        "vanaf": f"De gemeente {laatste} neemt deel vanaf {dag}.",
        "thema": f"De gemeente {laatste} neemt voor de vrouwenopvang deel vanaf {dag}.",
    }
    if vorm == "samen":
        return _gemeenten(partijen)
    return _gemeenten(overige) + "\n" + staart[vorm]


def _gemeenten(namen: Sequence[str]) -> str:
    return f"De gemeente {namen[0]}." if len(namen) == 1 else f"De gemeenten {opsomming(namen)}."


def _dag(jaar: int) -> date:
    return date(jaar, 1, 1)
