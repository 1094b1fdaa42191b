"""An invented agreement and outcomes on it, made by hand, so that these tests need no grammar and no evaluator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    Bevinding,
    GebruiktFeit,
    NodigFeit,
    NodigOordeel,
    Reden,
    RegelBevinding,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Waarde,
)
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Begripbron, Deelnemers
from regio_uitstroom.model.regeling import Artikel, Deelname, Kop, OpenPunt, Partijen, Regeling, Soort
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Geldigheid,
    Overgang,
    Regel,
    Urgentie,
    Verantwoordelijkheid,
    Verdeelsleutel,
    Verdeling,
    Verval,
)
from regio_uitstroom.model.woorden import HUISVESTING, Actor, Moment, Oordeelsoort
from regio_uitstroom.tijd import Duur, Eenheid, Periode

HOUTEN = Gemeente("0321", "Houten", "Utrecht", None, None)
ZEIST = Gemeente("0355", "Zeist", "Utrecht", None, None)
VEENENDAAL = Gemeente("0345", "Veenendaal", "Utrecht", None, None)
VIJFHEERENLANDEN = Gemeente("1961", "Vijfheerenlanden", "Utrecht", date(2019, 1, 1), None)

A2_1, A2_2, A2_3 = Citaat("2", 1), Citaat("2", 2), Citaat("2", 3)
A3, A3_A, A3_B, A3_2, A3_3, A3_4 = (
    Citaat("3", 1),
    Citaat("3", 1, "a"),
    Citaat("3", 1, "b"),
    Citaat("3", 2),
    Citaat("3", 3),
    Citaat("3", 4),
)
A5 = Citaat("5")

BINNEN = Bevinding("de cliënt in tijdelijk verblijf is geweest", waarheid=True, gelezen=("verblijven",))
ONVEILIG = "terugkeer naar de gemeente van herkomst onveilig is"
BETER = "de cliënt in die gemeente naar het oordeel van het college beter vorm kan geven aan een zelfredzaam leven"

ADRES = Gegeven("verblijfplaatsen", "de adressen van de cliënt", Feittype.HISTORIE, "Waar woonde de cliënt?", "BRP")
GEBOORTE = Gegeven(
    "geboortedatum", "de geboortedatum van de cliënt", Feittype.DATUM, "Wanneer is de cliënt geboren?", "BRP"
)
DAGBESTEDING = Gegeven(
    "feiten.dagbesteding",
    "de cliënt heeft dagbesteding",
    Feittype.JA_NEE,
    "Heeft de cliënt dagbesteding?",
    "zorgaanbieder",
)
ONVEILIGE = Gegeven(
    "onveiligeGemeenten",
    "de gemeenten waarnaar terugkeer onveilig is",
    Feittype.GEMEENTE,
    "Naar welke gemeenten kan de cliënt niet veilig terug?",
    "vrouwenopvang of Veilig Thuis",
)
BETER_ELDERS = Oordeelsoort(
    "beter zelfredzaam elders", BETER, "Kan de cliënt in Zeist beter vorm geven aan een zelfredzaam leven?"
)
KANS = Oordeelsoort(
    "kans van slagen",
    "het traject in die gemeente de meeste kans van slagen heeft",
    "In welke gemeente heeft het traject de meeste kans van slagen?",
)

COLLEGE = Actor("college", "het college")

HOOFDREGEL = "Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt."


def regels() -> tuple[Regel, ...]:
    """Return the rules of the invented agreement."""
    herkomst, voorkeur = Begripbron("gemeente van herkomst"), Begripbron("gemeente van voorkeur")
    return (
        Verantwoordelijkheid(
            citaat=A2_1,
            taken=(HUISVESTING,),
            gemeente=herkomst,
            tekst=HOOFDREGEL,
            wijkt_voor=frozenset({A2_2, A2_3}),
        ),
        Verantwoordelijkheid(
            citaat=A2_2,
            taken=(HUISVESTING,),
            gemeente=voorkeur,
            tekst="In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk.",
        ),
        Verantwoordelijkheid(
            citaat=A2_3,
            taken=(HUISVESTING,),
            gemeente=Deelnemers(),
            tekst="Kan de gemeente van herkomst niet worden vastgesteld, dan zijn de deelnemende gemeenten daarvoor "
            "gezamenlijk verantwoordelijk.",
        ),
        Urgentie(citaat=A3_A, urgent=True, lijst=A3, tekst="De cliënt krijgt urgentie, indien hij uitstroomgereed is."),
        Urgentie(citaat=A3_B, urgent=True, lijst=A3, tekst="De cliënt krijgt urgentie, indien hij dakloos wordt."),
        Geldigheid(
            citaat=A3_2,
            duur=Duur(6, Eenheid.MAAND),
            moment=Moment("toekenning", "de datum van toekenning"),
            tekst="De urgentie geldt zes maanden vanaf de datum van toekenning.",
        ),
        Verval(
            citaat=A3_3,
            tekst="De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.",
            wijkt_voor=frozenset({A3_4}),
        ),
        Bevoegdheid(citaat=A3_4, actor=COLLEGE, doelen=(A3_3,), hardheid=True),
    )


REGELING = Regeling(
    naam="voorbeeld",
    kop=Kop(
        Soort.CONVENANT,
        "Samen wonen",
        looptijd=Periode(date(2017, 3, 15), date(2020, 1, 1)),
        ondertekend=date(2017, 3, 15),
    ),
    partijen=Partijen((Deelname(HOUTEN), Deelname(ZEIST), Deelname(VEENENDAAL, Periode(None, date(2022, 1, 1))))),
    begrippen=(),
    gegevens=(),
    artikelen=(Artikel("2"), Artikel("3")),
    regels=regels(),
)

Zaakmaker = Callable[[str], tuple[Beoordeling, Regeling]]


def beoordeling(uitkomst: Uitkomst, regeling: Regeling = REGELING, **velden: object) -> tuple[Beoordeling, Regeling]:
    """Return an assessment with this one outcome, and its agreement."""
    velden.setdefault("peildatum", date(2018, 3, 1))
    return Beoordeling(regeling.naam, "", "dossier-1", uitkomsten=(uitkomst,), **velden), regeling  # type: ignore[arg-type]


def van(*gemeenten: Gemeente) -> Waarde:
    """Return the value that these municipalities are responsible."""
    return Waarde(frozenset(gemeenten))


URGENT, NIET_URGENT = Waarde(urgent=True), Waarde(urgent=False)
ADRESSEN = GebruiktFeit(ADRES, "woonadres in Houten van 1 mei 2012 tot 1 juni 2017", "BRP")


def uitzondering_mislukt() -> RegelBevinding:
    """Return how the exception of article 2 fares when nothing of it holds."""
    delen = (Bevinding(ONVEILIG, waarheid=False), Bevinding(BETER, waarheid=False))
    return RegelBevinding(A2_2, geldt=False, bevinding=Bevinding("of", waarheid=False, delen=delen))


def hoofdregel(waarde: Waarde | None = None, toelichting: str = "") -> RegelBevinding:
    """Return how the main rule fares when it applies."""
    return RegelBevinding(A2_1, geldt=True, bevinding=evolve(BINNEN, toelichting=toelichting), waarde=waarde)


def vastgesteld_een_gemeente() -> tuple[Beoordeling, Regeling]:
    """One municipality, one exception considered in vain."""
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            van(HOUTEN),
            grond=(A2_1,),
            gebruikt=(ADRESSEN, GebruiktFeit(GEBOORTE, "9 maart 1994")),
            redenering=(hoofdregel(van(HOUTEN)), uitzondering_mislukt()),
        )
    )


def vastgesteld_opvolging() -> tuple[Beoordeling, Regeling]:
    """A municipality that went into another one, by a fact that is presumed."""
    stap = "Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden"
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            van(VIJFHEERENLANDEN),
            grond=(A2_1,),
            gebruikt=(GebruiktFeit(DAGBESTEDING, "nee", aangenomen=True), GebruiktFeit(GEBOORTE, "9 maart 1994")),
            redenering=(hoofdregel(van(VIJFHEERENLANDEN), stap),),
        ),
        peildatum=date(2019, 3, 1),
    )


def vastgesteld_uitzondering() -> tuple[Beoordeling, Regeling]:
    """The exception goes before the main rule."""
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            van(ZEIST),
            grond=(A2_2,),
            verdrongen=(A2_1,),
            redenering=(
                evolve(hoofdregel(van(HOUTEN)), verdrongen_door=(A2_2,)),
                RegelBevinding(
                    A2_2,
                    geldt=True,
                    waarde=van(ZEIST),
                    bevinding=Bevinding(
                        "of",
                        waarheid=True,
                        delen=(Bevinding(ONVEILIG, waarheid=True), Bevinding(BETER, waarheid=None)),
                    ),
                ),
            ),
        )
    )


def vastgesteld_gezamenlijk() -> tuple[Beoordeling, Regeling]:
    """Several municipalities together, with a key for the division that is still open."""
    verdeling = Verdeling(citaat=A5, sleutel=Verdeelsleutel.NADER_TE_BEPALEN, wat="deze cliënten")
    bevinding = Bevinding("de gemeente van herkomst niet kan worden vastgesteld", waarheid=True)
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            van(ZEIST, HOUTEN),
            grond=(A2_3,),
            redenering=(RegelBevinding(A2_3, geldt=True, bevinding=bevinding, waarde=van(ZEIST, HOUTEN)),),
        ),
        evolve(REGELING, regels=(*REGELING.regels, verdeling)),
    )


def vastgesteld_urgent() -> tuple[Beoordeling, Regeling]:
    """Urgency, with a category."""
    return beoordeling(
        Uitkomst(
            Urgentievraag.AANSPRAAK,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            URGENT,
            grond=(A3_A,),
            categorie="uitstroom",
            gebruikt=(GebruiktFeit(DAGBESTEDING, "ja", "zorgaanbieder"),),
            redenering=(
                RegelBevinding(
                    A3_A, geldt=True, bevinding=Bevinding("de cliënt uitstroomgereed is", waarheid=True), waarde=URGENT
                ),
            ),
        )
    )


def vastgesteld_gesloten_lijst() -> tuple[Beoordeling, Regeling]:
    """No urgency, because no ground of a closed list applies."""
    return beoordeling(
        Uitkomst(
            Urgentievraag.AANSPRAAK,
            Uitkomstsoort.VASTGESTELD,
            Reden.GESLOTEN_LIJST,
            NIET_URGENT,
            grond=(A3,),
            redenering=(
                RegelBevinding(A3_A, geldt=False, bevinding=Bevinding("de cliënt uitstroomgereed is", waarheid=False)),
                RegelBevinding(A3_B, geldt=False, bevinding=Bevinding("de cliënt dakloos wordt", waarheid=False)),
            ),
        )
    )


def vastgesteld_status_geldig() -> tuple[Beoordeling, Regeling]:
    """An urgency that still holds."""
    return beoordeling(
        Uitkomst(
            Urgentievraag.STATUS,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            URGENT,
            grond=(A3_2,),
            geldig_van=date(2017, 10, 10),
            geldig_tot=date(2018, 4, 10),
        )
    )


def vastgesteld_status_vervallen() -> tuple[Beoordeling, Regeling]:
    """An urgency that lapsed, with a power that nobody used."""
    _, regeling = beoordeling(Uitkomst(HUISVESTING, Uitkomstsoort.VASTGESTELD, Reden.REGEL))
    bevoegdheid = next(regel for regel in regeling.regels if isinstance(regel, Bevoegdheid))
    geweigerd = Bevinding("de cliënt een passende woning heeft geweigerd", waarheid=True)
    return beoordeling(
        Uitkomst(
            Urgentievraag.STATUS,
            Uitkomstsoort.VASTGESTELD,
            Reden.REGEL,
            NIET_URGENT,
            grond=(A3_3,),
            redenering=(RegelBevinding(A3_3, geldt=True, bevinding=geweigerd, waarde=NIET_URGENT),),
        ),
        bevoegdheden=(bevoegdheid,),
    )


def niet_bindend() -> tuple[Beoordeling, Regeling]:
    """A declaration of intent."""
    kop = evolve(REGELING.kop, soort=Soort.INTENTIEVERKLARING)
    uitkomst = Uitkomst(HUISVESTING, Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NIET_BINDEND)
    return beoordeling(uitkomst, evolve(REGELING, kop=kop))


def niet_meer_in_werking() -> tuple[Beoordeling, Regeling]:
    """A text that lapsed, with a transition clause that does not help."""
    overgang = Overgang(citaat=A5, blijft=True, tot=date(2020, 1, 1))
    poort = Bevinding(
        "de tekst van kracht is",
        waarheid=False,
        delen=(
            Bevinding("het convenant op de peildatum van kracht is", waarheid=False),
            Bevinding("de cliënt vóór 1 januari 2020 is ingestroomd", waarheid=False),
        ),
    )
    return beoordeling(
        Uitkomst(Urgentievraag.AANSPRAAK, Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NIET_IN_WERKING, poort=poort),
        evolve(REGELING, regels=(*REGELING.regels, overgang)),
        peildatum=date(2021, 6, 1),
    )


def nog_niet_in_werking() -> tuple[Beoordeling, Regeling]:
    """Regional agreements that start later."""
    kop = Kop(Soort.REGIONALE_AFSPRAKEN, "Uitstroom", looptijd=Periode(date(2019, 1, 1), None))
    uitkomst = Uitkomst(HUISVESTING, Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NIET_IN_WERKING)
    return beoordeling(uitkomst, evolve(REGELING, kop=kop))


def neemt_niet_deel() -> tuple[Beoordeling, Regeling]:
    """A municipality that left."""
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.NIET_VAN_TOEPASSING,
            Reden.NEEMT_NIET_DEEL,
            gemeenten_buiten=(VEENENDAAL,),
            redenering=(evolve(hoofdregel(), waarde_tekst="neemt niet deel"),),
        ),
        evolve(REGELING, kop=evolve(REGELING.kop, looptijd=None)),
        peildatum=date(2023, 6, 1),
    )


def buiten_doelgroep() -> tuple[Beoordeling, Regeling]:
    """Rules exist, none applies."""
    niet = evolve(BINNEN, waarheid=False)
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.NIET_VAN_TOEPASSING,
            Reden.BUITEN_DOELGROEP,
            redenering=(
                RegelBevinding(A2_1, geldt=False, bevinding=niet),
                RegelBevinding(A2_3, geldt=False, bevinding=niet),
                uitzondering_mislukt(),
            ),
        )
    )


def geen_regel() -> tuple[Beoordeling, Regeling]:
    """A text that is silent on the question."""
    return beoordeling(Uitkomst(Urgentievraag.AANSPRAAK, Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.GEEN_REGEL))


def onbepaald_gemeente() -> tuple[Beoordeling, Regeling]:
    """Facts and a judgment are missing; two municipalities are still possible."""
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.ONBEPAALD,
            Reden.FEITEN_ONTBREKEN,
            mogelijk=(van(HOUTEN), van(ZEIST)),
            nog_nodig=(
                NodigFeit(ADRES, (A2_1,), tijdvak=Periode(date(2015, 1, 1), date(2017, 6, 1))),
                NodigFeit(ONVEILIGE, (A2_2,), betwist=True),
            ),
            oordelen_nodig=(NodigOordeel(BETER_ELDERS, "het college", (A2_2,)),),
            gebruikt=(GebruiktFeit(GEBOORTE, "9 maart 1994", "BRP"),),
        ),
        open_punten=(OpenPunt("de tekst noemt geen sleutel voor de verdeling"),),
    )


def onbepaald_urgentie() -> tuple[Beoordeling, Regeling]:
    """One fact is missing, and the list could not be pruned."""
    return beoordeling(
        Uitkomst(
            Urgentievraag.AANSPRAAK,
            Uitkomstsoort.ONBEPAALD,
            Reden.FEITEN_ONTBREKEN,
            mogelijk=(URGENT, NIET_URGENT),
            nog_nodig=(NodigFeit(DAGBESTEDING, (A3_A, A3_B)),),
            volledig_gesnoeid=False,
        )
    )


def strijdig_gemeenten() -> tuple[Beoordeling, Regeling]:
    """Two rules name different municipalities."""
    kort = Bevinding("de cliënt in Houten is ingeschreven", waarheid=True)
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.STRIJDIG,
            Reden.STRIJDIGE_REGELS,
            strijd=(A2_1, A2_3),
            redenering=(
                hoofdregel(van(HOUTEN)),
                RegelBevinding(A2_3, geldt=True, bevinding=kort, waarde=van(HOUTEN, ZEIST)),
            ),
        )
    )


def strijdig_begrip() -> tuple[Beoordeling, Regeling]:
    """A defined term has two answers."""
    reden = "de woonplaats is volgens onderdeel 2° Houten en volgens onderdeel 4° Zeist"
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.STRIJDIG,
            Reden.STRIJDIG_BEGRIP,
            grond=(A2_1,),
            strijd=(Citaat("1", None, "b", 2), Citaat("1", None, "b", 4)),
            redenering=(evolve(hoofdregel(), waarde_tekst=reden),),
        )
    )


def strijdig_urgentie() -> tuple[Beoordeling, Regeling]:
    """One rule grants, another refuses."""
    return beoordeling(
        Uitkomst(
            Urgentievraag.AANSPRAAK,
            Uitkomstsoort.STRIJDIG,
            Reden.STRIJDIGE_REGELS,
            strijd=(A3_A, A3_B),
            redenering=(
                RegelBevinding(A3_A, geldt=True, bevinding=BINNEN, waarde=URGENT),
                RegelBevinding(A3_B, geldt=True, bevinding=BINNEN, waarde=NIET_URGENT),
            ),
        )
    )


def oordeel_over_gemeente() -> tuple[Beoordeling, Regeling]:
    """A yes-or-no judgment by the college."""
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.OORDEEL_NODIG,
            Reden.OORDEEL,
            oordelen_nodig=(NodigOordeel(BETER_ELDERS, "het college", (A2_2,), met=van(ZEIST), zonder=van(HOUTEN)),),
            gebruikt=(ADRESSEN,),
        )
    )


def oordeel_zonder_beoordelaar() -> tuple[Beoordeling, Regeling]:
    """A judgment that picks a municipality, by nobody in particular."""
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.OORDEEL_NODIG,
            Reden.OORDEEL,
            oordelen_nodig=(NodigOordeel(KANS, None, (A2_2,), zonder=van(HOUTEN, ZEIST)),),
        )
    )


def tekst_laat_open() -> tuple[Beoordeling, Regeling]:
    """Who has the regie differs from where the client came from, and the text does not choose."""
    reden = "regie ligt bij Zeist, de herkomst is Houten, en de tekst zegt niet welke van de twee telt"
    return beoordeling(
        Uitkomst(
            HUISVESTING,
            Uitkomstsoort.OORDEEL_NODIG,
            Reden.TEKST_LAAT_OPEN,
            mogelijk=(van(HOUTEN), van(ZEIST)),
            redenering=(evolve(hoofdregel(), waarde_tekst=reden),),
        ),
        open_punten=(OpenPunt("het aantal woningen is nader te bepalen", A5), OpenPunt("regie of herkomst", A2_1)),
    )


ZAKEN: dict[str, Callable[[], tuple[Beoordeling, Regeling]]] = {
    maker.__name__: maker
    for maker in (
        vastgesteld_een_gemeente,
        vastgesteld_opvolging,
        vastgesteld_uitzondering,
        vastgesteld_gezamenlijk,
        vastgesteld_urgent,
        vastgesteld_gesloten_lijst,
        vastgesteld_status_geldig,
        vastgesteld_status_vervallen,
        niet_bindend,
        niet_meer_in_werking,
        nog_niet_in_werking,
        neemt_niet_deel,
        buiten_doelgroep,
        geen_regel,
        onbepaald_gemeente,
        onbepaald_urgentie,
        strijdig_gemeenten,
        strijdig_begrip,
        strijdig_urgentie,
        oordeel_over_gemeente,
        oordeel_zonder_beoordelaar,
        tekst_laat_open,
    )
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give every test that asks for ``zaak`` each of the cases."""
    if "zaak" in metafunc.fixturenames:
        metafunc.parametrize("zaak", [maker() for maker in ZAKEN.values()], ids=list(ZAKEN))


@pytest.fixture
def maak() -> Zaakmaker:
    """Return a function that makes a case by name."""
    return lambda naam: ZAKEN[naam]()
