"""What belongs to the record by a word of its family is never asked; what says something else stays a question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import parse_regeling
from tests.test_dossierwoorden import TEKST, ZIN, gevraagd
from tests.test_welk_aanbod import codes

VAN_HET_DOSSIER = (
    "ouder is",
    "instemt met een woning",
    "akkoord gaat met een woning",
    "twee keer weigert",
    "tweemaal heeft geweigerd",
    "heeft geweigerd een woning te betrekken",
    "getrouwd is",
    "met kinderen samenleeft",
    "zijn adres heeft gewijzigd",
    "uitgeschreven is",
    "uitgeschreven is uit de BRP",
    "is ingestroomd",
    "instroomt",
    "is doorgestroomd",
    "van voorziening wisselt",
    "vrijgelaten is",
    "vrijkomt",
    "opgevangen wordt",
    "onder begeleiding woont",
    "een hulpvraag heeft",
    "een hulpvraag in Zeist heeft gesteld",
    "hulp heeft gevraagd",
    "is afgewezen",
    "een afwijzing heeft gekregen",
    "zijn urgentie heeft verbruikt",
    "geen voorkeur heeft opgegeven",
    "een aanbod onbeantwoord laat",
    "een aanbod naast zich neerlegt",
    "een aanbod terzijde legt",
    "ja zegt tegen een woning",
    "nee zegt tegen een woning",
    "bedankt voor een woning",
    "de 18 jaar is gepasseerd",
    "een pleegkind heeft",
    "kinderloos is",
    "nergens ingeschreven staat",
    "ergens ingeschreven staat",
    "adresloos is",
    "vastzit",
    "een gevangenisstraf uitzit",
    "intern verblijft",
    "klinisch is opgenomen",
    "ontslagen is uit de kliniek",
    "zijn urgentie kwijt is",
    "eerder is afgewezen",
    "klaar is om uit te stromen",
    "ouder van twee kinderen is",
    "jonger is",
    "niet instemt met een woning",
    "heeft ingestemd met een aanbod",
    "niet akkoord gaat met een aanbod",
    "akkoord is met een woning",
    "een woning laat schieten",
    "een aanbod aan zich voorbij laat gaan",
    "niet wil ingaan op een aanbod",
    "een woning van de hand wijst",
    "het aanbod naast zich neer heeft gelegd",
    "meermaals weigert",
    "driemaal weigert",
    "voor de tweede keer weigert",
    "weigert een woning te betrekken",
    "ongehuwd is",
    "een huwelijk heeft gesloten",
    "in het huwelijk treedt",
    "trouwt",
    "hertrouwd is",
    "samenleeft met zijn partner",
    "een stiefkind heeft",
    "een adoptiekind heeft",
    "een eenoudergezin vormt",
    "zijn adres wijzigt",
    "van adres is veranderd",
    "een adreswijziging heeft doorgegeven",
    "zich heeft uitgeschreven",
    "uitgeschreven staat",
    "niet staat ingeschreven",
    "ingeschreven is",
    "is overgeplaatst naar beschermd wonen",
    "van instelling verandert",
    "is vrijgekomen",
    "in vrijheid is gesteld",
    "in hechtenis zit",
    "in de cel zit",
    "is opgevangen",
    "in een opvang woont",
    "met begeleiding woont",
    "zijn hulpvraag in Zeist heeft neergelegd",
    "om hulp heeft gevraagd",
    "geen hulpvraag heeft",
    "zijn aanvraag is afgewezen",
    "een weigering heeft ontvangen",
    "zijn urgentie heeft gebruikt",
    "zijn urgentie heeft verspeeld",
    "zijn urgentie verliest",
    "een voorkeur heeft doorgegeven",
    "boven de 18 jaar is",
    "de leeftijd van 18 jaar is gepasseerd",
    "tiener is",
    "dakloos en adresloos is",
    "een straf uitzit",
    "in een kliniek is opgenomen",
    "uit de kliniek is ontslagen",
    "klaar is voor de uitstroom",
    "gereed is om uit te stromen",
    "urgentie is kwijtgeraakt",
)
"""Households, addresses, stays, offers, applications, wishes and ages in other words than those that are computed."""
KENMERKEN = (
    "een alleenstaande minderjarige is",
    "een dakloze jongere van 17 is",
    "een meerderjarige werkloze is",
    "een werkloze meerderjarige is",
    "een minderjarige alleenstaande is",
    "een alleenstaande jongere is",
    "een werkloze jongere is",
    "een volwassen man is",
    "een werkloze van 17 jaar is",
    "een jongere zonder werk is",
    "een zelfstandige volwassene is",
    "een ex-gedetineerde jongere is",
)
"""Two qualities in one noun phrase."""
RIJEN = (
    "noch een minderjarig kind, noch werk heeft",
    "noch een kind noch werk heeft",
    "een kind maar geen werk heeft",
    "een kind doch geen werk heeft",
    "een kind hetzij werk heeft",
    "een baan naast een kind heeft",
    "achttienplusser is",
    "kind noch werk heeft",
    "geen kind maar wel werk heeft",
    "wel een kind maar geen werk heeft",
    "werk maar geen kinderen heeft",
    "naast een kind ook werk heeft",
    "zowel een kind als werk heeft",
    "een kind plus schulden heeft",
    "een kind met daarnaast werk heeft",
    "hetzij een kind hetzij werk heeft",
    "een pleegdochter heeft",
    "een achttienplusser is",
)
"""Two things under one verb, one of which the record holds."""
GEWOON = (
    "schulden heeft",
    "dagbesteding heeft",
    "verslaafd is",
    "mantelzorg verleent",
    "mantelzorg ontvangt",
    "werk heeft",
    "werkt in Zeist",
    "een opleiding volgt",
    "onder bewind staat",
    "een uitkering ontvangt",
    "zorg draagt voor zijn kinderen",
    "omgang heeft met zijn kinderen",
    "een ziek kind heeft",
    "zijn adres geheim is",
    "een eigen huis bezit",
    "zelfstandig kan wonen",
    "een woning zoekt",
    "een woning heeft",
    "een woning nodig heeft",
    "een woning wil huren",
    "zijn woning heeft verkocht",
    "zijn woning moet verlaten",
    "dreigt zijn woning te verliezen",
    "een woning huurt",
    "een woning betrekt",
    "de huur heeft opgezegd",
    "een huurachterstand heeft",
    "een aanbod van schuldhulpverlening weigert",
    "hulp weigert",
    "begeleiding weigert",
    "hulp zoekt",
    "om hulp bij zijn schulden heeft gevraagd",
    "hulp krijgt van zijn buren",
    "weigert mee te werken",
    "medewerking weigert",
    "zijn medicijnen weigert",
    "is afgewezen door een verhuurder",
    "een afwijzing van de bank heeft gekregen",
    "akkoord gaat met begeleiding",
    "akkoord gaat met de huisregels",
    "akkoord is met het plan",
    "instemt met het begeleidingsplan",
    "instemt met begeleiding",
    "ja zegt tegen begeleiding",
    "een relatie heeft",
    "een kind verwacht",
    "zwanger is",
    "gescheiden is",
    "weduwnaar is",
    "alleen woont",
    "alleenstaand is",
    "dakloos is",
    "thuisloos is",
    "een baan heeft",
    "een baan heeft gevonden",
    "ontslagen is",
    "is ontslagen uit het ziekenhuis",
    "in het ziekenhuis is opgenomen",
    "een operatie moet ondergaan",
    "een taakstraf heeft",
    "een strafblad heeft",
    "is veroordeeld",
    "wordt vervolgd",
    "vrij is van schulden",
    "zijn huis vrijkomt",
    "uitgeschreven is bij de huisarts",
    "zich heeft uitgeschreven van de opleiding",
    "doorstroomt naar een zelfstandige woning",
    "doorstroomt naar betaald werk",
    "instroomt in de schuldhulpverlening",
    "van werk wisselt",
    "van huisarts wisselt",
    "een voorkeur voor een benedenwoning heeft",
    "geen voorkeur voor een wijk heeft opgegeven",
    "gelukkig getrouwd is",
    "zijn huwelijk is stukgelopen",
    "met huisdieren samenleeft",
    "een huisdier heeft",
    "een jonge hond heeft",
    "een werkloze is",
    "een statushouder is",
    "een dakloze is",
    "een zelfstandige is",
    "een alleenstaande is",
    "een student is",
    "een goede huurder is",
    "een betrouwbare huurder is",
    "een slachtoffer van huiselijk geweld is",
    "een man is",
    "een veteraan is",
    "een arbeidsmigrant zonder werk is",
    "voogd van een minderjarige is",
    "de voogd van een jongere is",
    "de medebewoner een minderjarige is",
    "in behandeling is",
    "onder toezicht staat",
    "begeleiding krijgt",
    "begeleiding accepteert",
    "begeleid wordt door een wijkteam",
    "zijn ouder ziek is",
    "een jongere broer heeft",
    "een oudere hond heeft",
    "contact heeft met zijn ouders",
    "naast zijn werk een opleiding volgt",
    "naast zijn uitkering werk heeft",
    "werk naast zijn opleiding heeft",
    "schulden maar geen werk heeft",
    "noch werk noch dagbesteding heeft",
    "werk hetzij een opleiding heeft",
    "zowel werk als dagbesteding heeft",
    "zijn aanvraag heeft ingetrokken",
    "zijn aanvraag heeft ondertekend",
    "zijn situatie urgent is",
    "een nieuw begin wil maken",
    "een nieuwe opleiding volgt",
    "zijn cel deelt",
    "een celtherapie volgt",
    "de uitkomst van de hulpvraag onduidelijk is",
)
"""What no record of a client holds, in words that are near to those."""


VERGELEKEN = (
    "hij de leeftijd van 36 jaar heeft overschreden",
    "hij de leeftijd van 36 jaar is gepasseerd",
    "hij hooguit 36 jaar is",
    "hij precies 36 jaar is",
    "de gemeente van herkomst gelijk is aan de gemeente van voorkeur",
    "de gemeente van herkomst en de gemeente van voorkeur verschillen",
    "de gemeente van herkomst verschilt van de gemeente van voorkeur",
    "de gemeente van herkomst een andere is dan Zeist",
    "hij uitstroomgereed is verklaard",
    "de zorgaanbieder hem uitstroomgereed verklaart",
    "hij in 2024 is ingestroomd",
    "hij een briefadres heft",
)
"""Ages, municipalities and days that are compared in words of no form."""


class TestNooitGevraagd:
    """The families of words (``dossierwoorden.csv``, ``dossierkenmerken.csv``)."""

    @pytest.mark.parametrize("clausule", VAN_HET_DOSSIER)
    def test_family(self, clausule: str) -> None:
        """A word of the family, by itself or in a compound, under any verb that says no more."""
        assert codes(ZIN.format(voorwaarde=f"hij {clausule}")) & {"RU238"}

    @pytest.mark.parametrize("clausule", KENMERKEN)
    def test_two_qualities(self, clausule: str) -> None:
        """One question about both would hide the one that the record answers."""
        assert codes(ZIN.format(voorwaarde=f"hij {clausule}")) & {"RU238"}

    @pytest.mark.parametrize("clausule", RIJEN)
    def test_row(self, clausule: str) -> None:
        """The same of a row, whatever joins it."""
        assert codes(ZIN.format(voorwaarde=f"hij {clausule}")) & {"RU238"}

    @pytest.mark.parametrize("voorwaarde", VERGELEKEN)
    def test_compared(self, voorwaarde: str) -> None:
        """What the record holds is compared by a form, or not at all."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) & {"RU238"}

    @pytest.mark.parametrize("voorwaarde", ["hij is", "hij niet is", "hij heeft", "de cliënt heeft", "de cliënt wordt"])
    def test_nothing_said(self, voorwaarde: str) -> None:
        """Who it is about and an auxiliary are no question (*is de cliënt een hij*)."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) & {"RU109", "RU164", "RU105"}

    @pytest.mark.hypothesis
    @given(
        clausule=st.sampled_from((*VAN_HET_DOSSIER, *KENMERKEN, *RIJEN)),
        zin=st.sampled_from(
            (
                ZIN,
                "De cliënt krijgt geen urgentie, tenzij {voorwaarde}.",
                "Indien {voorwaarde}, vervalt de urgentie.",
                "Zeist is verantwoordelijk voor de huisvesting, indien {voorwaarde}.",
                "De cliënt krijgt urgentie, indien hij dagbesteding heeft of {voorwaarde}.",
            )
        ),
        wie=st.sampled_from(("hij", "de cliënt")),
    )
    def test_in_any_sentence(self, clausule: str, zin: str, wie: str) -> None:
        """Wherever it stands."""
        vragen = gevraagd(zin.format(voorwaarde=f"{wie} {clausule}"))
        assert not [vraag for vraag in vragen if not vraag.endswith("dagbesteding")]


class TestGewoon:
    """What a person is asked as ever."""

    @pytest.mark.parametrize("clausule", GEWOON)
    def test_asked(self, clausule: str) -> None:
        """A word that no record answers makes it a question."""
        zin = ZIN.format(voorwaarde=f"hij {clausule}")
        regeling = parse_regeling(TEKST.format(zin=zin), name="bedacht")
        assert not [een.kind.code for een in regeling.diagnostics if een.is_fout]
        assert gevraagd(zin)
