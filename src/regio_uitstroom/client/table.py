"""The table of the record: which JSON field is which attribute, and what it means.

Reading, writing and the JSON Schema follow it.
"""

from __future__ import annotations

from collections.abc import Mapping

from regio_uitstroom.client.fields import Feitenlijst, Geboorteplaats, OngedateerdeGemeente, Veld, Vorm
from regio_uitstroom.client.intervals import Adreslijst, Verblijflijst
from regio_uitstroom.client.record import (
    Aanbieding,
    Adres,
    Beroep,
    Client,
    Gezinslid,
    Hulpvraag,
    Melding,
    Oordeel,
    RegiePeriode,
    Toekenning,
    Verblijf,
    Verrichting,
)
from regio_uitstroom.client.texts import Gezinsrol, Oordeelsleutel, Recordsleutel, Verhaal, Voorzieningsleutel

_VOLLEDIG = "Volledig als het veld er is."
_TOT_PEILDATUM = "Volledig tot en met de peildatum als het veld er is."

_VAN = Veld("van", "datumVan", "Eerste dag")
_TOT = Veld(
    "tot", "datumTot", "Eerste dag erna", "Zonder deze dag loopt het door tot het einde van de volledige periode."
)
_BRON = Veld("bron", "bron", "Waar dit gevonden is", "BRP, zorgaanbieder, …")
_SINDS = Veld("sinds", "sinds", "Dag waarop dit bekend werd")
_VOLLEDIG_VAN = Veld(
    "volledig_van", "volledigVan", "Eerste dag waarover de lijst volledig is", "1000-01-01: hoe ver terug ook."
)
_VOLLEDIG_TOT = Veld(
    "volledig_tot", "volledigTot", "Eerste dag waarover de lijst niet meer volledig is", "3999-12-31: zonder einde."
)

_ADRES = Vorm(
    Adres,
    "Adres in een periode",
    (
        Veld(
            "plaats", "gemeente", "Gemeente", "Zoals zij heette op de eerste dag; of buiten Nederland, of geen adres."
        ),
        _VAN,
        _TOT,
        Veld("functie", "functieAdres", "Functie van het adres"),
        Veld("in_onderzoek", "inOnderzoek", "Of het adres in onderzoek is", "Zonder dit veld: nee als de bron BRP is."),
        Veld(
            "huidige_gemeente",
            "huidigeGemeente",
            "Gemeente waarin het adres nu ligt",
            "Alleen nodig als de gemeente is gesplitst.",
            OngedateerdeGemeente,
        ),
        _BRON,
        _SINDS,
    ),
    dag="datumVan",
    interval=True,
)

_VERBLIJF = Vorm(
    Verblijf,
    "Verblijf in een voorziening",
    (
        Veld("voorziening", "voorziening", "Soort voorziening", "Hoofdletters doen er niet toe.", Voorzieningsleutel),
        _VAN,
        _TOT,
        Veld("gemeente", "gemeente", "Gemeente van de voorziening", "Zoals zij heette op de eerste dag."),
        Veld("aanbieder", "aanbieder", "Aanbieder"),
        Veld("grondslag", "grondslag", "Grondslag", "De wet of de beschikking."),
        _BRON,
        _SINDS,
    ),
    dag="datumVan",
    interval=True,
)

_MELDING = Vorm(
    Melding,
    "Melding bij een gemeente",
    (
        Veld("gemeente", "gemeente", "Gemeente", "Zoals zij heette op de dag van de melding."),
        Veld("datum", "datum", "Dag van de melding"),
        Veld("soort", "soort", "Soort melding"),
        _BRON,
        _SINDS,
    ),
    dag="datum",
)

_REGIE = Vorm(
    RegiePeriode,
    "Periode waarin een gemeente de regie heeft",
    (Veld("gemeente", "gemeente", "Gemeente", "Zoals zij heette op de eerste dag."), _VAN, _TOT, _BRON, _SINDS),
    dag="datumVan",
    interval=True,
)

_AANBIEDING = Vorm(
    Aanbieding,
    "Aangeboden woning",
    (
        Veld("datum", "datum", "Dag van het aanbod"),
        Veld("passend", "passend", "Of de woning passend was"),
        Veld("reactie", "reactie", "Antwoord op het aanbod"),
        _BRON,
        _SINDS,
    ),
)

_TOEKENNING = Vorm(
    Toekenning,
    "Toegekende urgentie",
    (
        Veld("datum", "datum", "Dag van de toekenning"),
        Veld("categorie", "categorie", "Categorie van de urgentie"),
        Veld("regeling", "regeling", "Naam van de regeling"),
        _BRON,
        _SINDS,
    ),
)

_BEROEP = Vorm(
    Beroep,
    "Beroep op een bepaling",
    (
        Veld("bepaling", "bepaling", "Bepaling", "Zoals zij wordt aangehaald: artikel 3, vierde lid."),
        Veld("datum", "datum", "Dag van het beroep"),
        _BRON,
        _SINDS,
    ),
)

_VERRICHTING = Vorm(
    Verrichting,
    "Verplichting die is nagekomen",
    (
        Veld("bepaling", "bepaling", "Bepaling", "Zoals zij wordt aangehaald: artikel 4, eerste lid."),
        Veld("datum", "datum", "Dag waarop het is gedaan"),
        Veld("regeling", "regeling", "Naam van de regeling"),
        _BRON,
        _SINDS,
    ),
)

_OORDEEL = Vorm(
    Oordeel,
    "Oordeel dat gegeven is",
    (
        Veld("oordeel", "oordeel", "Welk oordeel", "De sleutel uit de regeling of de woordenlijst.", Oordeelsleutel),
        Veld("waarde", "waarde", "Het antwoord"),
        Veld("door", "door", "Wie oordeelde"),
        Veld("datum", "datum", "Dag van het oordeel"),
        Veld("reden", "reden", "Waarom", "", Verhaal),
        Veld("gemeente", "gemeente", "Gemeente waarover het gaat"),
    ),
    dag="datum",
)

_GEZINSLID = Vorm(
    Gezinslid,
    "Lid van het huishouden",
    (
        Veld("rol", "rol", "Wat dit lid is van de cliënt", "Hoofdletters doen er niet toe.", Gezinsrol),
        Veld("geboortedatum", "geboortedatum", "Geboortedatum"),
    ),
)

_HULPVRAAG = Vorm(
    Hulpvraag,
    "De hulpvraag",
    (
        Veld("datum", "datum", "Dag van de hulpvraag"),
        Veld("werkelijk_verblijf", "werkelijkVerblijf", "Gemeente van werkelijk verblijf op die dag"),
    ),
    dag="datum",
)

_ADRESLIJST = Vorm(
    Adreslijst,
    "Adressen, en de periode waarover de lijst volledig is",
    (_VOLLEDIG_VAN, _VOLLEDIG_TOT, Veld("lijst", "lijst", "De adressen", "Woonadressen overlappen elkaar niet.")),
)

_VERBLIJFLIJST = Vorm(
    Verblijflijst,
    "Verblijven, en de periode waarover de lijst volledig is",
    (_VOLLEDIG_VAN, _VOLLEDIG_TOT, Veld("lijst", "lijst", "De verblijven")),
)

_CLIENT = Vorm(
    Client,
    "Cliëntdossier",
    (
        Veld(
            "sleutel",
            "sleutel",
            "Eigen sleutel van de cliënt",
            "Geen burgerservicenummer: acht of negen cijfers die aan de elfproef voldoen worden geweigerd.",
            Recordsleutel,
        ),
        Veld("peildatum", "peildatum", "Peildatum", "De dag van de beoordeling; gaat voor die van de aanroep."),
        Veld("geboortedatum", "geboortedatum", "Geboortedatum"),
        Veld("verblijfplaatsen", "verblijfplaatsen", "Adressen", "Zoals in de BRP."),
        Veld("verblijven", "verblijven", "Verblijven in voorzieningen"),
        Veld("meldingen", "meldingen", "Meldingen", _TOT_PEILDATUM),
        Veld("aanvraagdatum", "aanvraagdatum", "Dag van de aanvraag om urgentie"),
        Veld("uitstroomgereed_vanaf", "uitstroomgereedVanaf", "Dag vanaf wanneer de cliënt kan uitstromen"),
        Veld("verwachte_uitstroomdatum", "verwachteUitstroomdatum", "Verwachte dag van uitstroom"),
        Veld("uitstroomdatum", "uitstroomdatum", "Dag van uitstroom"),
        Veld("voorkeursgemeenten", "voorkeursgemeenten", "Gemeenten waar de cliënt wil wonen", _VOLLEDIG),
        Veld("onveilige_gemeenten", "onveiligeGemeenten", "Gemeenten waarnaar terugkeer onveilig is", _VOLLEDIG),
        Veld("vestigingsgemeente", "vestigingsgemeente", "Gemeente waar de cliënt gaat wonen"),
        Veld("huishouden", "huishouden", "Huishouden, zonder de cliënt zelf", _VOLLEDIG),
        Veld("aanbiedingen", "aanbiedingen", "Aangeboden woningen", _TOT_PEILDATUM),
        Veld("feiten", "feiten", "Feiten die een regeling vraagt, met hun naam", "", Feitenlijst),
        Veld("regie", "regie", "Gemeenten die de regie hebben", _VOLLEDIG),
        Veld("hulpvraag", "hulpvraag", "De hulpvraag"),
        Veld(
            "moeder_bij_geboorte",
            "moederBijGeboorteIngeschrevenIn",
            "Gemeente waar de moeder bij de geboorte was ingeschreven",
            "Zoals zij heette op de geboortedag van de cliënt.",
            Geboorteplaats,
        ),
        Veld("toekenningen", "toekenningen", "Toegekende urgenties", _TOT_PEILDATUM),
        Veld("beroepen_op", "beroepenOp", "Bepalingen waarop een beroep is gedaan", _TOT_PEILDATUM),
        Veld("verrichtingen", "verrichtingen", "Verplichtingen die zijn nagekomen", _TOT_PEILDATUM),
        Veld("oordelen", "oordelen", "Oordelen die gegeven zijn"),
    ),
)

VORMEN: Mapping[type, Vorm] = {
    vorm.klasse: vorm
    for vorm in (
        _CLIENT,
        _ADRESLIJST,
        _ADRES,
        _VERBLIJFLIJST,
        _VERBLIJF,
        _MELDING,
        _GEZINSLID,
        _AANBIEDING,
        _REGIE,
        _HULPVRAAG,
        _TOEKENNING,
        _BEROEP,
        _VERRICHTING,
        _OORDEEL,
    )
}
"""Every kind of object in a record, by its class; the record itself first."""
