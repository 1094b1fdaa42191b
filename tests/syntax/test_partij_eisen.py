"""Demands on clients and ways of counting in the mouth of parties are asked of a person (decision 059)."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.test_open_regels import HERKOMST, regel_van
from tests.syntax.zinnen import gemeld, tekst

EISEN = [
    "Partijen sluiten cliënten met schulden uit.",
    "De woningcorporatie sluit cliënten met schulden uit.",
    "Partijen beperken de instroom tot cliënten zonder schulden.",
    "Partijen beperken de toegang tot cliënten uit de regio.",
    "Partijen overleggen over toewijzingen en houden cliënten uit detentie buiten de deur.",
    "Het college toetst op een binding van ten minste drie jaar.",
    "Het college toetst aanvragen aan de bindingseis van drie jaar.",
    "De commissie toetst de aanvraag aan de eis dat de cliënt twee jaar in de regio woont.",
    "Partijen behandelen minderjarigen als meerderjarig.",
    "Partijen toetsen de leeftijd op de dag van de aanvraag.",
    "De gemeente gaat uit van de situatie op de dag van de aanvraag.",
    "De gemeenten gaan bij de bepaling van de herkomst uit van het laatste woonadres.",
    "De gemeenten rekenen de woonduur vanaf de dag van inschrijving.",
    "De gemeenten houden rekening met het woonadres van de partner.",
    "Op dagbesteding wordt niet gelet.",
    "Wel moet er een regeling zijn getroffen of ten minste een intake bij de schuldhulp zijn geweest.",
    "Er moet een intake bij de schuldhulp zijn geweest.",
]
VAKER = [
    "Het college stelt een maximum van twee aanbiedingen per cliënt vast.",
    "Het college stelt een quotum vast van maximaal twee toewijzingen per cliënt.",
    "De gemeenten hanteren een maximum van twee aanbiedingen.",
    "Blijft aanvulling uit, dan kan het college besluiten de aanvraag buiten behandeling te laten.",
]
GEEN_EIS = [
    "Partijen sluiten een overeenkomst met de zorgaanbieder.",
    "De commissie toetst de aanvraag aan de voorwaarden van artikel 2.",
    "De commissie toetst of de aanvraag volledig is.",
    "Partijen behandelen gegevens vertrouwelijk.",
    "De gemeenten stellen een maximum van dertig woningen per jaar vast.",
    "De gemeenten gaan uit van wederzijds vertrouwen.",
    "De corporaties houden rekening met de draagkracht van de wijk.",
    "De gemeente moet binnen vier weken hebben beslist.",
    "Partijen rapporteren over het aantal toewijzingen en weigeringen.",
]


class TestVraagVanEis:
    """vraag_van_eis."""

    @pytest.mark.parametrize("zin", EISEN)
    def test_asked_on_all(self, zin: str) -> None:
        """Whom it leaves out, or what it counts, may be about urgency and about who is responsible."""
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(f"{HERKOMST}{zin}")
        assert regel.aanspraak is not None
        assert regel.gemeenten
        assert not regel_van(zin).gemeenten  # where the text has no rule on that, nothing can depend on it

    @pytest.mark.parametrize("zin", VAKER)
    def test_how_often(self, zin: str) -> None:
        """How often a client is helped, and that an application is left aside, is about urgency."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    def test_who_goes_on_paying(self) -> None:
        """That a municipality goes on paying says who pays, and nothing of urgency."""
        zin = "De gemeente van herkomst blijft betalen, indien de cliënt in Zeist woont."
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(zin)
        assert regel.gemeenten
        assert regel.aanspraak is None

    @pytest.mark.parametrize("zin", GEEN_EIS)
    def test_no_demand(self, zin: str) -> None:
        """What asks nothing of a client stays what it was."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)


BLIJFT = [
    "De begeleiding blijft een taak van Houten.",
    "De begeleiding blijft gedurende een jaar een taak van Houten.",
    "De huisvesting wordt een taak van Houten.",
    "De huisvesting vormt een taak van Houten.",
    "De begeleiding blijft in handen van Houten.",
    "De begeleiding blijft een taak van Houten, indien de cliënt meerderjarig is.",
]


class TestLigtBij:
    """toch_beslissend."""

    @pytest.mark.parametrize("zin", BLIJFT)
    def test_a_task_stays_or_becomes(self, zin: str) -> None:
        """That a task stays, or becomes, one of a municipality says who has it, and never nothing."""
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(zin)
        taak = zin.split()[1]
        assert [open_.taak.sleutel for open_ in regel.gemeenten] == [taak]
        (melding,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU154")
        assert f"verantwoordelijk voor de {taak}" in melding.hulp


BEVOEGD = [
    "Het college kan een andere gemeente aanwijzen.",
    "Het college kan een andere gemeente aanwijzen, indien terugkeer naar de gemeente van herkomst onveilig is.",
    "Het college is bevoegd een andere gemeente aan te wijzen.",
    "Partijen kunnen gezamenlijk een andere gemeente aanwijzen.",
    "Er kan een andere gemeente worden aangewezen.",
    "De stuurgroep kan een gemeente vrijstellen van haar verplichtingen.",
    "De stuurgroep kan een gemeente van haar verplichtingen vrijstellen.",
    "De stuurgroep kan een gemeente ontslaan van haar verplichting.",
    "De gemeente van herkomst is ontslagen van haar verplichting.",
    "De gemeente van herkomst kan de kosten verhalen op de gemeente van voorkeur.",
    "De gemeente van herkomst kan de kosten op Zeist verhalen.",
    "Zeist kan de kosten verhalen op Houten.",
]
ONBEVOEGD = [
    "Partijen kunnen een contactpersoon aanwijzen.",
    "Partijen kunnen een gemeente aanwijzen die het secretariaat voert.",
    "Partijen wijzen een coördinerende gemeente aan.",
    "De gemeenten kunnen een andere gemeente raadplegen.",
    "De zorgaanbieder kan een andere gemeente voorstellen.",
    "De stuurgroep kan een gemeente vrijstellen van de rapportageverplichting.",
    "De stuurgroep kan een corporatie vrijstellen van haar verplichtingen.",
    "De stuurgroep ontslaat de contactpersoon van zijn taak.",
    "De gemeente kan de kosten verhalen op de veroorzaker.",
    "De corporatie kan de schade verhalen op de cliënt.",
]


class TestBevoegd:
    """Who may appoint another municipality, or exempt one, decides with whom a client is."""

    @pytest.mark.parametrize("zin", BEVOEGD)
    def test_asked(self, zin: str) -> None:
        """It was something that somebody may do, by which nothing came."""
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(f"{HERKOMST}{zin}")
        assert regel.gemeenten
        assert regel.aanspraak is None

    def test_a_client_who_is_exempted(self) -> None:
        """What he need not do may be a condition of anything."""
        assert regel_van("Het college kan de cliënt vrijstellen van deze verplichting.").aanspraak is not None

    @pytest.mark.parametrize("zin", ONBEVOEGD)
    def test_not_asked(self, zin: str) -> None:
        """Who writes the reports, and what is recovered from others, decides for no client."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)


GEEN_TWEEDE = [
    "De corporatie biedt de cliënt geen tweede woning aan.",
    "De corporatie doet de cliënt geen tweede aanbod.",
    "De corporatie biedt na een weigering geen nieuwe woning aan.",
    "De corporatie biedt geen woning meer aan na een weigering.",
    "De corporatie doet na een weigering geen nieuw aanbod.",
    "De corporatie verwijdert de cliënt na een weigering uit het register.",
    "De corporatie schrapt de cliënt van de wachtlijst.",
    "De cliënt wordt na een weigering uit het register verwijderd.",
    "De inschrijving van de cliënt wordt na een weigering verwijderd.",
    "Een nieuwe aanvraag wordt pas na een jaar in behandeling genomen.",
    "Een tweede aanvraag wordt pas na twee jaar behandeld.",
    "Het college neemt een nieuwe aanvraag pas na een jaar in behandeling.",
]
WEL_EEN = [
    "De corporatie doet de cliënt een aanbod.",
    "De corporatie doet een nieuw aanbod.",
    "De corporatie biedt één passende woning aan.",
    "De corporatie biedt de cliënt een tweede woning aan.",
    "De corporatie biedt geen woning aan zonder huurovereenkomst.",
    "De corporatie biedt niet meer dan twee woningen aan.",
    "De corporatie biedt de cliënt geen inzage in het dossier.",
    "De zorgaanbieder biedt geen nieuwe begeleiding aan.",
    "De corporatie verwijdert de cliënt na de verhuizing uit het register.",
    "De corporatie verwijdert de gegevens van de cliënt na een jaar uit het register.",
    "Een aanvraag wordt binnen vier weken in behandeling genomen.",
    "De aanvraag wordt pas in behandeling genomen als zij volledig is.",
    "Partijen sluiten geen nieuwe overeenkomst.",
]


class TestGeenTweede:
    """That a client is helped no second time, is off the list or must wait to apply again, ends his urgency."""

    @pytest.mark.parametrize("zin", GEEN_TWEEDE)
    def test_asked(self, zin: str) -> None:
        """It was a duty of who helps him."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", WEL_EEN)
    def test_not_asked(self, zin: str) -> None:
        """What is offered, and how the lists are kept, stays a duty."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)


WIE_BETAALT = [
    "De kosten volgen de cliënt.",
    "De begeleiding volgt de cliënt.",
    "De kosten blijven bij de gemeente van herkomst.",
    "De kosten blijven bij Zeist.",
    "De kosten van de begeleiding zijn voor Zeist.",
    "De bekostiging blijft bij Zeist.",
    "De gemeenten nemen om beurten een cliënt op.",
    "De gemeenten nemen naar rato cliënten op.",
    "De gemeenten nemen bij toerbeurt een cliënt over.",
    "Cliënten worden bij toerbeurt geplaatst.",
    "Partijen nemen ieder hun eigen cliënten op.",
    "De gemeenten begeleiden hun eigen inwoners.",
    "De wens van de cliënt wordt gevolgd.",
    "De keuze is aan de cliënt.",
]
WIE_NIET = [
    "Het dossier volgt de cliënt.",
    "De zorgaanbieder volgt de cliënt.",
    "De zorgaanbieder neemt cliënten op.",
    "De zorgaanbieder begeleidt zijn eigen cliënten.",
    "De kosten zijn voor de cliënt.",
    "De kosten blijven zo laag mogelijk.",
    "De kosten van de monitor blijven bij de centrumgemeente.",
    "De gemeenten dragen naar rato bij aan de kosten van de monitor.",
    "De gemeenten nemen bij toerbeurt het voorzitterschap op zich.",
    "Partijen rapporteren bij toerbeurt over cliënten.",
    "De gemeenten nemen cliënten op in de monitor.",
    "De wensen van de cliënt worden besproken.",
    "Het advies van de commissie wordt gevolgd.",
    "De gemeenten houden rekening met de wens van de cliënt.",
]


class TestWieBetaalt:
    """Whom the costs follow, who takes in whom in turn, and whose wish is followed."""

    @pytest.mark.parametrize("zin", WIE_BETAALT)
    def test_asked(self, zin: str) -> None:
        """It was kept, or a duty: of the client, or of nobody."""
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(f"{HERKOMST}{zin}")
        assert regel.gemeenten
        assert regel.aanspraak is None

    @pytest.mark.parametrize("zin", WIE_NIET)
    def test_not_asked(self, zin: str) -> None:
        """What providers do, and what a report costs, is no matter of a municipality."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)


DOELGROEP = [
    "De doelgroep bestaat uit meerderjarigen.",
    "De doelgroep zijn meerderjarigen.",
    "De doelgroep is: meerderjarigen.",
    "Meerderjarigen vormen de doelgroep.",
    "Voor minderjarigen gelden andere afspraken.",
    "Andere afspraken gelden voor minderjarigen.",
]
GEEN_DOELGROEP = [
    "De doelgroep is divers.",
    "De doelgroep bestaat naar schatting uit tweehonderd personen.",
    "Partijen bespreken de doelgroep.",
    "Voor gemeenten gelden andere afspraken.",
    "Voor de rapportage gelden andere afspraken.",
]


class TestDoelgroep:
    """Whom the text is for, in one word."""

    @pytest.mark.parametrize("zin", DOELGROEP)
    def test_asked(self, zin: str) -> None:
        """Who is none of them has nothing by it."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", GEEN_DOELGROEP)
    def test_not_asked(self, zin: str) -> None:
        """What they are like, how many there are, and what holds for parties, is asked of nobody."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)


EINDIGT = [
    "De verplichtingen van de gemeente van herkomst eindigen na een jaar.",
    "De taken van Zeist eindigen na een jaar.",
    "De afspraken over de cliënt eindigen na een jaar.",
    "De zorgplicht eindigt met een passend aanbod.",
    "Na de overdracht eindigt de betrokkenheid van de gemeente van herkomst.",
    "De begeleiding eindigt na een jaar.",
    "De begeleiding eindigt, indien de cliënt een woning weigert.",
    "Na een jaar stopt de begeleiding.",
]
EINDIGT_ANDERS = [
    "Het verblijf eindigt op de dag van uitstroom.",
    "De opvang eindigt op de dag van uitstroom.",
    "De begeleiding eindigt in overleg met de cliënt.",
    "De begeleiding door de zorgaanbieder eindigt na een jaar.",
    "De verplichtingen van de zorgaanbieder eindigen na een jaar.",
    "De verplichtingen uit dit convenant eindigen op 1 januari 2030.",
    "De afspraken met de corporatie eindigen na een jaar.",
    "De termijn eindigt na een jaar.",
    "Het overleg eindigt na een jaar.",
]


class TestEindigt:
    """When a municipality is free of a client."""

    @pytest.mark.parametrize("zin", EINDIGT)
    def test_asked(self, zin: str) -> None:
        """It was kept, and the municipality went on as it was."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(f"{HERKOMST}{zin}").gemeenten

    @pytest.mark.parametrize("zin", EINDIGT_ANDERS)
    def test_not_asked(self, zin: str) -> None:
        """The end of a text, a stay, a term or of what a provider does."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)
