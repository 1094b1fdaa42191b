"""Sentences on the text as a whole that fit no form: kept, with what to look at; what decides for a part is refused."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import Register, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort, Urgentievraag
from regio_uitstroom.model.regels import Bepaling, Inwerkingtreding, OpenRegel
from regio_uitstroom.syntax.over_de_tekst import ONDERWERP
from tests.syntax.zinnen import codes, tekst

TOT = "van 1 januari 2018 tot 1 januari 2022"
HEEL = [
    "Dit convenant treedt in werking zodra alle partijen het hebben ondertekend.",
    "Dit convenant treedt in werking op een door partijen te bepalen tijdstip.",
    "Dit convenant treedt in werking op de dag waarop de laatste partij het heeft ondertekend.",
    "Dit convenant treedt in werking na ondertekening.",
    "Dit convenant geldt met ingang van de dag van ondertekening door de laatste partij.",
    "Deze verordening vervalt op een bij besluit van de raad te bepalen tijdstip.",
    "Deze beleidsregels gelden tot het moment waarop nieuwe beleidsregels zijn vastgesteld.",
    "Dit convenant blijft van kracht totdat een nieuw convenant in werking is getreden.",
    "Dit convenant eindigt van rechtswege zodra de Wet versterking regie volkshuisvesting in werking treedt.",
    "Deze verordening vervalt twee jaar na de inwerkingtreding van de Wet versterking regie volkshuisvesting.",
    "De looptijd van dit convenant kan met instemming van alle partijen worden verlengd met twee jaar.",
    "Opzegging van dit convenant door een partij laat het convenant tussen de overige partijen in stand.",
    "Na opzegging blijft het convenant tussen de overige partijen in stand.",
    "Wijzigingen van dit convenant treden in werking op de eerste dag van de maand na ondertekening.",
    "Uiterlijk zes maanden voor het einde van de looptijd besluiten partijen over verlenging van dit convenant.",
    "Als een partij opzegt, eindigt dit convenant voor die partij na zes maanden.",
    "Opzegging geschiedt bij aangetekende brief, gericht aan alle overige deelnemers.",
]
BESLIST = [
    "Dit convenant geldt niet voor gemeenten buiten de regio.",
    "Dit convenant geldt niet voor cliënten die in detentie verblijven.",
    "Dit convenant geldt alleen voor inwoners van de regio.",
    "Dit convenant is gesloten voor mensen die dakloos zijn.",
    "Dit convenant wordt niet verlengd voor jongeren.",
    "Dit convenant geldt voor de duur van een jaar voor ex-gedetineerden.",
    "Dit convenant eindigt voor ex-gedetineerden zodra partijen dat besluiten.",
    "Dit convenant vervalt voor lopende aanvragen niet.",
    "Dit convenant eindigt niet voor degene aan wie urgentie is verleend.",
    "Dit convenant eindigt voor cliënten die jonger zijn dan 23 jaar op 1 januari 2027.",
    "Dit convenant geldt in de gemeenten die het hebben ondertekend.",
    "Na het einde van dit convenant blijven de afspraken gelden voor cliënten die op dat moment zijn aangemeld.",
    "Na opzegging van dit convenant blijft de gemeente verantwoordelijk voor de huisvesting van de cliënt.",
    "Dit convenant wordt elk jaar geëvalueerd, waarbij de urgentie vervalt en partijen worden gehoord.",
    "De termijn in dit convenant wordt met zes weken verlengd.",
    "De periode in deze regeling eindigt na twee jaar.",
    "Na zes maanden vervalt de termijn van dit convenant.",
    "Een besluit van het college over dit convenant vervalt na een jaar.",
    "Als een partij opzegt, vervalt het besluit van het college over dit convenant.",
    "Dit convenant eindigt voor hen na een jaar.",
    "Deze verordening treedt in werking zodra het college de verantwoordelijkheid heeft overgenomen.",
]


def hulp(zin: str) -> str:
    """Return what is said to do of the one sentence that is kept or refused."""
    gelezen = parse_regeling(tekst(zin)).diagnostics
    (melding,) = (een for een in gelezen if een.kind.code in {"RU157", "RU224"})
    return melding.hulp


class TestOverDeTekst:
    """over_de_tekst."""

    @pytest.mark.parametrize("zin", HEEL)
    def test_kept(self, zin: str) -> None:
        """What is about the text as a whole decides for no client: it is kept, and nobody is asked."""
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Bepaling)
        assert regel.onderwerp == ONDERWERP

    @pytest.mark.parametrize("zin", HEEL)
    def test_where_to_look(self, zin: str) -> None:
        """The writer is told where the text says from when until when it holds, or for whom."""
        assert "`Looptijd: …`" in hulp(zin) or "neemt deel tot" in hulp(zin)

    @pytest.mark.parametrize("zin", BESLIST)
    def test_what_decides_is_never_kept(self, zin: str) -> None:
        """A client, a group, an application, a decision or an area is none of the text as a whole."""
        regeling = parse_regeling(tekst(zin)).regeling
        assert regeling is None or getattr(regeling.regels[-1], "onderwerp", "") != ONDERWERP

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant geldt tot {} of zoveel eerder als de Wet versterking regie in werking treedt.",
            "Dit convenant eindigt op {}, of eerder als partijen dat besluiten.",
        ],
    )
    def test_a_day_of_the_heading(self, zin: str) -> None:
        """A day that the heading has too may stand in it; of another one nothing would say that they differ."""
        soorten = []
        for jaar in (2022, 2023):
            heel = tekst(zin.format(f"1 januari {jaar}")).replace("vanaf 1 januari 2018", TOT)
            regeling = parse_regeling(heel).regeling
            soorten.append(regeling is not None and isinstance(regeling.regels[-1], Bepaling))
        assert soorten == [True, False]

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant eindigt op 1 januari 2020.",
            "Dit convenant kan in werking treden op 1 januari 2018.",
            "Dit convenant treedt in werking na 1 januari 2018.",
            "Dit convenant treedt in werking op 1 jan. 2018.",
        ],
    )
    def test_a_day_of_its_own(self, zin: str) -> None:
        """What the heading does not say, or a day that is no day, is never kept."""
        assert codes(zin)

    def test_evaluated(self) -> None:
        """What is looked at when the text is evaluated, decides nothing."""
        zin = (
            "Dit convenant wordt twee jaar na inwerkingtreding en vervolgens om de drie jaar geëvalueerd, waarbij in "
            "ieder geval de ervaringen van cliënten en de spreiding over de gemeenten worden betrokken."
        )
        assert isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], Bepaling)

    def test_its_name_behind_it(self) -> None:
        """How the text is called says nothing of the day to which it goes back."""
        zin = "Deze regeling treedt in werking op de dag na bekendmaking en werkt terug tot en met 1 januari 2018"
        lang = parse_regeling(tekst(f"{zin}; zij wordt aangehaald als Regeling uitstroom Utrecht.")).of_fout()
        assert [r.van for r in lang.regels if isinstance(r, Inwerkingtreding)] == [date(2018, 1, 1)]

    def test_made_known(self) -> None:
        """That it is made known says nothing of the day on which the text takes effect, which is compared."""
        zin = "Deze verordening wordt bekendgemaakt in het gemeenteblad en treedt in werking op 1 januari 2018."
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Inwerkingtreding)
        assert regel.van == date(2018, 1, 1)
        assert "RU315" in [d.kind.code for d in parse_regeling(tekst(zin.replace("2018", "2019"))).diagnostics]


class TestEigenDuur:
    """deel_met_eigen_duur and gemeente_met_eigen_duur."""

    @pytest.mark.parametrize(
        ("zin", "versies"),
        [
            ("Artikel 2, tweede lid, treedt in werking op 1 januari 2028.", "de eerste zonder artikel 2, tweede lid"),
            ("Artikel 2 vervalt op 1 januari 2028.", "de eerste mét artikel 2"),
            ("Artikel 2 geldt tot 1 januari 2028.", "de eerste mét artikel 2"),
            ("Artikel 2 geldt tot en met 31 december 2027.", "de eerste mét artikel 2"),
            (
                (
                    "Dit convenant treedt in werking op 1 januari 2018, met uitzondering van artikel 2, dat in werking "
                    "treedt op 1 januari 2028."
                ),
                "de eerste zonder artikel 2",
            ),
        ],
    )
    def test_two_versions(self, zin: str, versies: str) -> None:
        """A part of the text with a term of its own is told how to be written: as two versions, with their days."""
        assert codes(zin) == ["RU224"]
        assert versies in hulp(zin)
        assert "`Looptijd: van 1 januari 2018 tot 1 januari 2028`" in hulp(zin)
        assert "`Looptijd: vanaf 1 januari 2028`" in hulp(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Artikel 2, tweede lid, treedt in werking op een door het college te bepalen tijdstip.",
            "Artikel 2 treedt in werking op een door het college te bepalen tijdstip, uiterlijk op 1 juli 2027.",
            "Dit convenant geldt voor de duur van vier jaar, met uitzondering van de afspraken over jongeren.",
        ],
    )
    def test_an_unknown_day(self, zin: str) -> None:
        """Without a day there is no version to make yet."""
        assert codes(zin) == ["RU224"]
        assert "tot die dag vaststaat" in hulp(zin)

    def test_what_is_told_does_that(self) -> None:
        """Of two versions applied together the one of the day decides: before it without the article, then with it."""
        kop = "Looptijd: vanaf 1 januari 2018"
        zonder = tekst("Het college overlegt met de corporaties.").replace(
            kop, "Looptijd: van 1 januari 2018 tot 1 januari 2028"
        )
        zonder = zonder.replace("1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n2. De", "De")
        ermee = tekst("Het college overlegt met de corporaties.").replace(kop, "Looptijd: vanaf 1 januari 2028")
        register = Register([parse_regeling(een).of_fout() for een in (zonder, ermee)])
        client, _ = read_client({"sleutel": "c-1", "uitstroomgereedVanaf": "2025-11-01"})
        assert client is not None
        beslist = []
        for dag in (date(2027, 12, 31), date(2028, 1, 1)):
            uitkomsten = register.evaluate(client, peildatum=dag).uitkomsten
            beslist.append(
                any(
                    een.vraag is Urgentievraag.AANSPRAAK and een.soort is Uitkomstsoort.VASTGESTELD
                    for een in uitkomsten
                )
            )
        assert beslist == [False, True]

    @pytest.mark.parametrize(
        ("zin", "wel"),
        [
            (
                "Dit convenant treedt voor de gemeente Utrecht in werking op 1 juli 2026.",
                "De gemeente Utrecht neemt deel vanaf 1 juli 2026.",
            ),
            (
                "Dit convenant eindigt voor de gemeente Zeist op 1 januari 2027.",
                "De gemeente Zeist neemt deel tot 1 januari 2027.",
            ),
        ],
    )
    def test_one_municipality(self, zin: str, wel: str) -> None:
        """From when, or until when, the text holds for one municipality is told where its parties are."""
        assert codes(zin) == ["RU224"]
        assert wel in hulp(zin)
        lijst = "De gemeenten Houten, Zeist en Utrecht."
        assert parse_regeling(tekst(HEEL[0]).replace(lijst, f"{lijst}\n{wel}")).regeling is not None

    @pytest.mark.parametrize(
        "zin",
        ["De urgentie, bedoeld in artikel 2, geldt tot 1 januari 2027.", "Artikel 2 vervalt als de cliënt verhuist."],
    )
    def test_no_term_of_a_part(self, zin: str) -> None:
        """The term of an urgency, or what hangs on a client, is none of a part of the text."""
        gemeld = [d.bericht for d in parse_regeling(tekst(zin)).diagnostics]
        assert not any("een deel van de tekst" in bericht for bericht in gemeld)


class TestOnbepaaldBegin:
    """zonder_begin."""

    @pytest.mark.parametrize(
        ("zin", "gewoon"),
        [
            (
                (
                    "Dit convenant treedt in werking op de dag na die waarop de laatste van de drie colleges het heeft "
                    "ondertekend, geldt voor vier jaar en wordt daarna telkens stilzwijgend met één jaar verlengd."
                ),
                "Dit convenant geldt voor vier jaar en wordt daarna telkens stilzwijgend met een jaar verlengd.",
            ),
            (
                (
                    "Dit convenant treedt in werking zodra alle partijen het hebben ondertekend en wordt aangegaan "
                    "voor onbepaalde tijd."
                ),
                "Dit convenant wordt aangegaan voor onbepaalde tijd.",
            ),
            (
                "Dit convenant wordt stilzwijgend verlengd, tenzij een partij aangeeft verlenging niet te wensen.",
                "Dit convenant wordt telkens stilzwijgend met een jaar verlengd.",
            ),
            (
                "Dit convenant wordt aangegaan voor onbepaalde tijd, tenzij een partij het schriftelijk opzegt.",
                "Dit convenant wordt aangegaan voor onbepaalde tijd.",
            ),
        ],
    )
    def test_the_rest_is_compared(self, zin: str, gewoon: str) -> None:
        """How long the text holds is read as it is without the first day that no sentence tells."""
        lang, kort = (parse_regeling(tekst(een)).of_fout().regels[-1] for een in (zin, gewoon))
        assert isinstance(lang, Inwerkingtreding)
        assert isinstance(kort, Inwerkingtreding)
        assert (lang.duur, lang.loopt_door, lang.van) == (kort.duur, kort.loopt_door, kort.van)

    @pytest.mark.parametrize(
        "zin",
        [
            (
                "Dit convenant wordt aangegaan voor de duur van vier jaar en kan eenmaal met ten hoogste twee jaar "
                "worden verlengd."
            ),
            "Deze verordening treedt in werking op de dag na bekendmaking en vervalt na vier jaar.",
            "Dit convenant treedt in werking op de dag na ondertekening door partijen en eindigt vier jaar daarna.",
            "Dit convenant treedt in werking zodra alle partijen het hebben ondertekend en geldt voor vier jaar.",
        ],
    )
    def test_its_end_belongs_in_the_heading(self, zin: str) -> None:
        """A length of time has its end in the heading, also beside what is not known."""
        assert codes(zin) == ["RU161"]
        met_einde = tekst(zin).replace("vanaf 1 januari 2018", "van 1 januari 2018 tot 1 januari 2022")
        assert not [d for d in parse_regeling(met_einde).diagnostics if d.is_fout]

    def test_a_group_is_never_left_out(self) -> None:
        """What stands where a first day would, and is about somebody, is not passed over."""
        zin = "Dit convenant treedt in werking op de dag waarop de cliënt verhuist en geldt voor vier jaar."
        regeling = parse_regeling(tekst(zin)).regeling
        assert regeling is None or isinstance(regeling.regels[-1], OpenRegel)


class TestNaEenDuur:
    """How long the text holds, and that a part of it begins later."""

    @pytest.mark.parametrize("zin", ["Dit convenant eindigt na vier jaar.", "Dit convenant vervalt na vier jaar."])
    def test_compared_with_heading(self, zin: str) -> None:
        """*Eindigt na vier jaar* is compared with the heading as *geldt voor vier jaar* is."""
        assert codes(zin) == codes("Dit convenant geldt voor vier jaar.") == ["RU161"]

    def test_a_part_that_is_put_off(self) -> None:
        """A part that takes effect later is refused as one with a first day of its own."""
        assert codes("De inwerkingtreding van artikel 2 wordt uitgesteld tot 1 juli 2026.") == ["RU224"]
