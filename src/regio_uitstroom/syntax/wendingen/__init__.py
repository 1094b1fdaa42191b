"""Turns of phrase that drafters use for what a plain form says, put in that form before a sentence is built."""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.syntax.eisen import met_plaats_van_eis
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.afwijking import afwijking_mogelijk
from regio_uitstroom.syntax.wendingen.al_dan_niet import al_dan_niet
from regio_uitstroom.syntax.wendingen.al_eerder import al_eerder
from regio_uitstroom.syntax.wendingen.als_weigering import als_weigering
from regio_uitstroom.syntax.wendingen.bereikwoorden import bereikwoorden
from regio_uitstroom.syntax.wendingen.besluit import besluit
from regio_uitstroom.syntax.wendingen.bevoegdheden import bevoegdheden
from regio_uitstroom.syntax.wendingen.bijvoeglijke import bijvoeglijke
from regio_uitstroom.syntax.wendingen.briefadres_als import briefadres_als
from regio_uitstroom.syntax.wendingen.doelgroepwoorden import de_afspraken, doelgroepwoorden
from regio_uitstroom.syntax.wendingen.eerste_melding import eerste_melding
from regio_uitstroom.syntax.wendingen.eerste_tijd import eerste_tijd
from regio_uitstroom.syntax.wendingen.gehoord import gehoord
from regio_uitstroom.syntax.wendingen.geldigheidswoorden import geldigheidswoorden
from regio_uitstroom.syntax.wendingen.gelet_op import gelet_op
from regio_uitstroom.syntax.wendingen.genoemde import met_genoemde
from regio_uitstroom.syntax.wendingen.gevallen import gevallen
from regio_uitstroom.syntax.wendingen.gezinswoorden import gezinswoorden
from regio_uitstroom.syntax.wendingen.hardheid_tussen import hardheid_tussen
from regio_uitstroom.syntax.wendingen.herkomstwoorden import herkomstwoorden
from regio_uitstroom.syntax.wendingen.in_staat import in_staat
from regio_uitstroom.syntax.wendingen.in_werking import in_werking
from regio_uitstroom.syntax.wendingen.infinitief_vooraan import infinitief_vooraan
from regio_uitstroom.syntax.wendingen.ingeschreven import als_ingeschreven
from regio_uitstroom.syntax.wendingen.ingezetene import waar_ingezetene
from regio_uitstroom.syntax.wendingen.instellingsplaats import instellingsplaats
from regio_uitstroom.syntax.wendingen.kommarijen import kommarijen
from regio_uitstroom.syntax.wendingen.langste_tijd import langste_tijd
from regio_uitstroom.syntax.wendingen.leeftijden_samen import leeftijden_samen
from regio_uitstroom.syntax.wendingen.leeftijdswoorden import leeftijdswoorden
from regio_uitstroom.syntax.wendingen.lijstkoppen import heeft_bijzinnen, lijstkoppen
from regio_uitstroom.syntax.wendingen.meetellen import meetellen
from regio_uitstroom.syntax.wendingen.nagezet import nagezet
from regio_uitstroom.syntax.wendingen.niet_te_vinden import niet_te_vinden
from regio_uitstroom.syntax.wendingen.onafgebroken_tijd import onafgebroken_tijd
from regio_uitstroom.syntax.wendingen.onder_jaren import onder_jaren
from regio_uitstroom.syntax.wendingen.oordeel_in_rij import oordeel_in_rij
from regio_uitstroom.syntax.wendingen.overige_gevallen import overige_gevallen
from regio_uitstroom.syntax.wendingen.redenwoorden import redenwoorden
from regio_uitstroom.syntax.wendingen.rekenwoorden import rekenwoorden
from regio_uitstroom.syntax.wendingen.sprake_van import als_betrekkelijk, als_bezit
from regio_uitstroom.syntax.wendingen.tekst_vervalt import tekst_vervalt
from regio_uitstroom.syntax.wendingen.toepassing_voor import toepassing_voor
from regio_uitstroom.syntax.wendingen.totdatwoorden import totdatwoorden
from regio_uitstroom.syntax.wendingen.uitgezonderde_soorten import uitgezonderde_soorten
from regio_uitstroom.syntax.wendingen.uitstroomwoorden import uitstroomwoorden
from regio_uitstroom.syntax.wendingen.urgentie_eisen import urgentie_eisen
from regio_uitstroom.syntax.wendingen.urgentiegroepen import urgentiegroepen
from regio_uitstroom.syntax.wendingen.urgentiewoorden import urgentiewoorden
from regio_uitstroom.syntax.wendingen.van_achter import van_achter
from regio_uitstroom.syntax.wendingen.verantwoordelijkheidswoorden import verantwoordelijkheidswoorden
from regio_uitstroom.syntax.wendingen.verjaardagen import verjaardagen
from regio_uitstroom.syntax.wendingen.verklaring import verklaring
from regio_uitstroom.syntax.wendingen.verleenwoorden import verleenwoorden
from regio_uitstroom.syntax.wendingen.verplicht import verplicht
from regio_uitstroom.syntax.wendingen.verstreken_tijd import verstreken_tijd
from regio_uitstroom.syntax.wendingen.vestigingsplaats import vestigingsplaats
from regio_uitstroom.syntax.wendingen.voldoen import aangekondigd
from regio_uitstroom.syntax.wendingen.voorgaanwoorden import voorgaanwoorden
from regio_uitstroom.syntax.wendingen.voorwaardenlijst import vervaloorzaak, voorwaardenlijst
from regio_uitstroom.syntax.wendingen.vulwoorden import vulwoorden
from regio_uitstroom.syntax.wendingen.welke_gemeente import welke_gemeente
from regio_uitstroom.syntax.wendingen.zonder_briefadres import zonder_briefadres


def _met_reeds(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *al* as *reeds*; in *al dan niet* it is no such word."""
    if all(token.tekst != "al" for token in tokens):
        return tokens
    return [
        token.as_type("BIJWOORD", "reeds")
        if token.type == "ONBEKEND" and token.tekst == "al" and (not erna or erna[0].tekst.lower() != "dan")
        else token
        for token, erna in ((token, tokens[at + 1 : at + 2]) for at, token in enumerate(tokens))
    ]


Wending = Callable[[list[Token]], list[Token]]

_WENDINGEN: tuple[tuple[frozenset[str], Wending], ...] = (
    (frozenset({"KOMMA"}), kommarijen),
    (frozenset({"MET_UITZONDERING_VAN", "NIET_ZIJNDE"}), uitgezonderde_soorten),
    (frozenset({"NIET"}), al_dan_niet),
    (frozenset({"INDIEN", "TENZIJ", "MITS", "OOK_ALS", "VOOR_ZOVER", "ZOLANG", "ZODRA"}), infinitief_vooraan),
    (frozenset({"ONBEKEND"}), _met_reeds),
    (frozenset({"VENSTER"}), al_eerder),
    (frozenset({"ROL_GEMEENTE"}), welke_gemeente),
    (frozenset({"ZAAK"}), verklaring),
    (frozenset({"ZAAK"}), de_afspraken),
    (frozenset({"VAN"}), van_achter),
    (frozenset({"BIJ", "VOOR", "BEZIT"}), meetellen),
    (frozenset({"OM"}), redenwoorden),
    (frozenset({"GEREKEND_VANAF"}), rekenwoorden),
    (frozenset({"ZAAK", "BEZIT", "AANTAL"}), bijvoeglijke),
    (frozenset({"EIGENSCHAP"}), verplicht),
    (frozenset({"ZAAK"}), besluit),
    (frozenset({"MOMENT", "ZAAK"}), als_weigering),
    (frozenset({"AANVULLING"}), briefadres_als),
    (frozenset({"DUBBELPUNT"}), urgentiegroepen),
    (frozenset({"DUUR", "DUUR_OF"}), vulwoorden),
    (frozenset({"ONAFGEBROKEN"}), onafgebroken_tijd),
    (frozenset({"DUUR"}), verstreken_tijd),
    (frozenset({"DOOR", "MET"}), vervaloorzaak),
    (frozenset({"TOT"}), doelgroepwoorden),
    (frozenset({"URGENTIE", "EIGENSCHAP", "CLIENT"}), urgentiewoorden),
    (frozenset({"BEZIT"}), gezinswoorden),
    (frozenset({"URGENTIE"}), urgentie_eisen),
    (frozenset({"WW", "EIGENSCHAP"}), als_ingeschreven),
    (frozenset({"NIET"}), zonder_briefadres),
    (frozenset({"WAAR", "WAARIN"}), waar_ingezetene),
    (frozenset({"WAAR", "WAARIN", "ONBEKEND"}), herkomstwoorden),
    (frozenset({"WAAR", "WAARIN"}), vestigingsplaats),
    (frozenset({"WAAR", "WAARIN"}), langste_tijd),
    (frozenset({"WAAR", "WAARIN"}), eerste_melding),
    (frozenset({"WAAR", "WAARIN"}), instellingsplaats),
    (frozenset({"BIJWOORD"}), eerste_tijd),
    (frozenset({"TAAK", "VOORZIENING", "WONING", "AANVULLING", "PARTIKEL", "ZAAK"}), verantwoordelijkheidswoorden),
    (frozenset({"NAAR", "AANVULLING"}), uitstroomwoorden),
    (frozenset({"WAAR", "WAARIN"}), nagezet),
    (frozenset({"URGENTIE", "AANVULLING", "TAAK", "VOORZIENING"}), overige_gevallen),
    (frozenset({"VERWIJZING"}), met_genoemde),
    (frozenset({"BEDOELD"}), met_plaats_van_eis),
    (frozenset({"DUUR", "DUUR_OF", "LEEFTIJD_TUSSEN", "LEEFTIJDSKLASSE"}), leeftijden_samen),
    (frozenset({"CLIENT", "DUUR"}), leeftijdswoorden),
    (frozenset({"TOTDAT"}), totdatwoorden),
    (frozenset({"URGENTIE"}), verleenwoorden),
    (frozenset({"ONBEKEND", "ZAAK", "MOMENT"}), verjaardagen),
    (frozenset({"TERM"}), als_betrekkelijk),
    (frozenset({"BEGRIP_FEIT"}), als_bezit),
    (frozenset({"IN"}), in_staat),
    (frozenset({"VOORZETSEL"}), gehoord),
    (frozenset({"ONDER", "TOT", "TOT_EN_MET", "VANAF"}), onder_jaren),
    (frozenset({"AANVULLING"}), in_werking),
    (frozenset({"ROL_GEMEENTE"}), niet_te_vinden),
    (frozenset({"VERWIJZING", "AFSPRAAK"}), afwijking_mogelijk),
    (frozenset({"OORDEELWOORD"}), hardheid_tussen),
    (frozenset({"WW"}), bevoegdheden),
    (frozenset({"OORDEELWOORD"}), toepassing_voor),
    (frozenset({"OORDEELWOORD"}), gelet_op),
    (frozenset({"AFSPRAAK"}), tekst_vervalt),
    (frozenset({"AFSPRAAK"}), bereikwoorden),
    (frozenset({"VOOR"}), voorgaanwoorden),
    (frozenset({"DUUR", "URGENTIE"}), geldigheidswoorden),
    (frozenset({"DUBBELPUNT"}), aangekondigd),
    (frozenset({"DUBBELPUNT"}), gevallen),
    (frozenset({"DUBBELPUNT"}), lijstkoppen),
    (frozenset({"NAAR_ZIJN_OORDEEL", "NAAR_OORDEEL_VAN"}), oordeel_in_rij),
    (frozenset({"DUBBELPUNT"}), voorwaardenlijst),
)
"""Each turn, with the classes of which a sentence must hold one to hold it: asked together, it is asked once."""


def met_lijst(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with its list right behind what opens it, whatever announces it.

    A list of nouns stays where it is: no item of it is a clause.
    """
    if "DUBBELPUNT" not in soorten_in(tokens) or not heeft_bijzinnen(tokens):
        return tokens
    return lijstkoppen(gevallen(aangekondigd(tokens)))


def in_gewone_vorm(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with its turns of phrase said plainly; what it says stays the same."""
    soorten = soorten_in(tokens)
    for nodig, wending in _WENDINGEN:
        if not nodig.isdisjoint(soorten) and (anders := wending(tokens)) is not tokens:
            tokens = anders
            soorten = soorten_in(tokens)
    return tokens
