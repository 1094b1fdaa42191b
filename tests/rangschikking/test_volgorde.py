"""Several clients in the order of an agreement."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Rangschikking, parse_regeling, rangschik, read_client
from regio_uitstroom.client.record import Client
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.rangschikking import Plaatsing, Voorgang, rangschikking_to_json
from regio_uitstroom.rangschikking.als_tekst import regels
from tests.rangschikking.tekst import KOP, keten

VOORRANG = "2. Urgente woningzoekenden die uitstromen uit vrouwenopvang, gaan voor andere urgente woningzoekenden.\n"
KETEN = keten(3)
PEIL = date(2025, 6, 1)


def lees(tekst: str = VOORRANG + KETEN) -> Regeling:
    """Return the agreement; it must load."""
    return parse_regeling(KOP + tekst).of_fout()


def client(
    sleutel: str, sinds: str | None = "2025-01-01", uit: str | None = "beschermd wonen", **feiten: Any
) -> Client:
    """Return a client with urgency since a day, who left such a facility; None: nothing is known of it."""
    record: dict[str, Any] = {"sleutel": sleutel, "feiten": feiten}
    if sinds is not None:
        record |= {"uitstroomgereedVanaf": "2024-01-01", "toekenningen": [{"datum": sinds}]}
    if uit is not None:
        verblijf = {"voorziening": uit, "datumVan": "2023-01-01", "datumTot": "2025-05-01"}
        record["verblijven"] = {"volledigVan": "2020-01-01", "volledigTot": "2025-06-02", "lijst": [verblijf]}
    gelezen, fouten = read_client(record, peildatum=PEIL, gegevens=lees().gegevens)
    assert gelezen is not None, fouten
    return gelezen


def plaatsen(*clients: Client, tekst: str = VOORRANG + KETEN) -> dict[str, tuple[int | None, int | None]]:
    """Return the first and last place of each client."""
    gevonden = rangschik(lees(tekst), clients, peildatum=PEIL)
    return {plaats.sleutel: (plaats.vanaf, plaats.tot_en_met) for plaats in gevonden.plaatsen}


class TestRangschik:
    """rangschik."""

    def test_order_before_tie_break(self) -> None:
        """A group that goes before another does so, whatever the tie-break says."""
        gevonden = plaatsen(client("oud", "2024-01-01"), client("jong", "2025-05-01", "vrouwenopvang"))
        assert gevonden == {"jong": (1, 1), "oud": (2, 2)}

    def test_tie_break_within_a_group(self) -> None:
        """Within a group the criteria count, in turn."""
        gevonden = plaatsen(client("a", punten=1), client("b", punten=3), client("c", "2024-12-01"))
        assert gevonden == {"c": (1, 1), "b": (2, 2), "a": (3, 3)}

    def test_names_open_rules(self) -> None:
        """A sentence on urgency that a person applies is named: the order may hang on it (decision 033)."""
        open_ = "4. Een moeder met een zuigeling gaat te allen tijde voor eenieder met een urgentie zonder zuigeling.\n"
        gevonden = rangschik(lees(VOORRANG + KETEN + open_), [client("a"), client("b")], peildatum=PEIL)
        (citaat,) = gevonden.open_regels
        assert any(f"Niet toegepast: {citaat.tekst}." in regel for regel in regels(gevonden))
        assert rangschikking_to_json(gevonden)["openRegels"] == [citaat.tekst]

    def test_unknown_stays_unknown(self) -> None:
        """Who is equal but for a criterion that is not known can take either place."""
        assert plaatsen(client("a", punten=1), client("b")) == {"a": (1, 2), "b": (1, 2)}

    def test_unknown_group(self) -> None:
        """A client who may belong to the first group can take any place, and what would settle it is named."""
        gevonden = rangschik(lees(), [client("a", uit=None), client("b", "2024-01-01")], peildatum=PEIL)
        assert [(p.vanaf, p.tot_en_met) for p in gevonden.plaatsen] == [(1, 2), (1, 2)]
        (verhouding,) = gevonden.plaatsen[0].verhoudingen
        assert verhouding.voorgang is Voorgang.ONBEKEND
        assert verhouding.nodig

    def test_lot(self) -> None:
        """Where all is equal a lot must be drawn: nobody goes before the other."""
        gevonden = rangschik(lees(), [client("a", punten=1), client("b", punten=1)], peildatum=PEIL)
        assert {v.voorgang for p in gevonden.plaatsen for v in p.verhoudingen} == {Voorgang.LOT}

    def test_text_without_order(self) -> None:
        """A text that gives no order decides nothing."""
        gevonden = rangschik(lees(""), [client("a"), client("b", "2020-01-01")], peildatum=PEIL)
        assert {v.voorgang for p in gevonden.plaatsen for v in p.verhoudingen} == {Voorgang.GELIJK}

    def test_who_has_no_place(self) -> None:
        """Who is not urgent, or of whom that is not known, has no place and takes none of another."""
        weg = client("weg", "2025-01-01")
        gevonden = rangschik(
            lees(VOORRANG + KETEN + "4. De urgentie geldt een maand vanaf de datum van toekenning.\n"),
            [client("open", None), weg, client("a", "2025-05-20")],
            peildatum=PEIL,
        )
        assert [(p.sleutel, p.plaatsing) for p in gevonden.plaatsen] == [
            ("a", Plaatsing.GEPLAATST),
            ("open", Plaatsing.OPEN),
            ("weg", Plaatsing.NIET_URGENT),
        ]

    def test_two_of_one_key(self) -> None:
        """Two records of one key cannot be told apart."""
        with pytest.raises(ValueError, match="dezelfde sleutel"):
            rangschik(lees(), [client("a"), client("a")], peildatum=PEIL)

    @given(
        st.lists(
            st.tuples(
                st.sampled_from(("2025-01-01", "2025-02-01", "2025-03", None)),
                st.sampled_from(("beschermd wonen", "vrouwenopvang", None)),
                st.none() | st.integers(0, 2),
            ),
            max_size=4,
        )
    )
    def test_laws(self, standen: list[tuple[str | None, str | None, int | None]]) -> None:
        """The places do not depend on the order of the records; each lies in 1..n; every order that fits exists.

        Each relation is the mirror of the other one.
        """
        clients = [
            client(f"c{n}", sinds, uit, **({} if punten is None else {"punten": punten}))
            for n, (sinds, uit, punten) in enumerate(standen)
        ]
        regeling = lees()
        gevonden = rangschik(regeling, clients, peildatum=PEIL)
        anders = rangschik(regeling, list(reversed(clients)), peildatum=PEIL)
        assert {p.sleutel: (p.vanaf, p.tot_en_met) for p in gevonden.plaatsen} == {
            p.sleutel: (p.vanaf, p.tot_en_met) for p in anders.plaatsen
        }
        voor = {(p.sleutel, v.ander) for p in gevonden.plaatsen for v in p.verhoudingen if v.voorgang is Voorgang.VOOR}
        na = {(v.ander, p.sleutel) for p in gevonden.plaatsen for v in p.verhoudingen if v.voorgang is Voorgang.NA}
        assert voor == na
        self._as_every_order(gevonden, voor)

    @staticmethod
    def _as_every_order(gevonden: Rangschikking, voor: set[tuple[str, str]]) -> None:
        """The bounds are those of all orders in which nobody stands before one who goes before him."""
        sleutels = [p.sleutel for p in gevonden.geplaatst]
        goed = [
            rij
            for rij in permutations(sleutels)
            if not any((later, eerder) in voor for n, eerder in enumerate(rij) for later in rij[n + 1 :])
        ]
        for plaats in gevonden.geplaatst:
            nummers = [rij.index(plaats.sleutel) + 1 for rij in goed]
            assert (plaats.vanaf, plaats.tot_en_met) == (min(nummers), max(nummers))


class TestToJson:
    """rangschikking_to_json."""

    def test_values(self) -> None:
        """Places, relations, provision and criterion; nothing of the facts."""
        gevonden = rangschik(lees(), [client("a", "2025-02-01"), client("b", "2025-01-01")], peildatum=PEIL)
        waarde = rangschikking_to_json(gevonden)
        assert waarde["plaatsen"] == [
            {
                "sleutel": "b",
                "plaatsing": "urgent",
                "vanaf": 1,
                "totEnMet": 1,
                "verhoudingen": [
                    {
                        "ander": "a",
                        "voorgang": "gaat voor",
                        "bepaling": "artikel 1, derde lid",
                        "criterium": "degene met de oudste urgentie",
                    }
                ],
            },
            {
                "sleutel": "a",
                "plaatsing": "urgent",
                "vanaf": 2,
                "totEnMet": 2,
                "verhoudingen": [
                    {
                        "ander": "b",
                        "voorgang": "komt na",
                        "bepaling": "artikel 1, derde lid",
                        "criterium": "degene met de oudste urgentie",
                    }
                ],
            },
        ]

    def test_private(self) -> None:
        """A place shows nothing of the client in its repr."""
        gevonden = rangschik(lees(), [client("a", "2025-02-01")], peildatum=PEIL)
        assert "urgent" not in repr(gevonden.plaatsen[0]).replace("GEPLAATST", "")


class TestRegels:
    """als_tekst.regels."""

    def test_lines(self) -> None:
        """The places with what they rest on; those without a place by name."""
        gevonden = rangschik(lees(), [client("a"), client("b", "2024-01-01"), client("c", None)], peildatum=PEIL)
        assert list(regels(gevonden)) == [
            "Volgorde volgens Proef, op 1 juni 2025",
            "",
            "1. b",
            "   gaat voor a: degene met de oudste urgentie (artikel 1, derde lid)",
            "",
            "2. a",
            "",
            "Nog niet bekend of er urgentie is: c",
        ]


class TestEenCriterium:
    """A sentence about several clients with one criterion."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Indien meer cliënten zijn voorgedragen dan er woningen zijn, gaat de cliënt met de oudste urgentie voor.",
            "Als meerdere urgenten op een woning reageren, komt degene met de oudste urgentie het eerst in aanmerking.",
            "Reageren meer woningzoekenden op de woning, dan gaat degene met de oudste urgentie voor.",
            "Zijn er meer kandidaten, dan wordt de woning toegewezen aan de kandidaat met de oudste urgentie.",
        ],
    )
    def test_orders(self, zin: str) -> None:
        """It is a chain of one, and leaves who has urgency as it is."""
        gevonden = plaatsen(client("a", "2025-01-01"), client("b", "2024-12-01"), tekst=f"2. {zin}\n")
        assert gevonden == {"b": (1, 1), "a": (2, 2)}

    def test_denied(self) -> None:
        """Who does not go first, does not make an order by something else."""
        zin = "2. Als meerdere urgenten op een woning reageren, gaat degene met de oudste urgentie niet voor.\n"
        gevonden = rangschik(lees(zin), [client("a", "2025-01-01"), client("b", "2024-12-01")], peildatum=PEIL)
        assert [plaats.vast for plaats in gevonden.plaatsen] == [False, False]

    def test_of_some_clients_only(self) -> None:
        """When it is needed is not tried: one about some clients is not applied to all, and is named."""
        zin = "2. Als meerdere cliënten uit detentie op een woning reageren, gaat degene met de oudste urgentie voor.\n"
        gevonden = rangschik(lees(zin), [client("a", "2025-01-01"), client("b", "2024-12-01")], peildatum=PEIL)
        assert [plaats.vast for plaats in gevonden.plaatsen] == [False, False]
        assert [citaat.tekst for citaat in gevonden.open_regels] == ["artikel 1, tweede lid"]


class TestVolgordezin:
    """Sentences on an order in words that no form has."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt die het langst op de wachtlijst staat, komt als eerste in aanmerking voor een woning.",
            "De commissie bepaalt de volgorde van plaatsing van de cliënten.",
            "Bij gelijke aanvraagdatum beslist het lot.",
            "Bij meerdere aanmeldingen bepaalt de toewijzingscommissie de onderlinge volgorde.",
        ],
    )
    def test_is_named_and_makes_nobody_unsure(self, zin: str) -> None:
        """Who is urgent stays so; the order says what it did not apply."""
        gevonden = rangschik(lees(f"2. {zin}\n"), [client("a"), client("b", "2024-12-01")], peildatum=PEIL)
        assert all(plaats.plaatsing is Plaatsing.GEPLAATST for plaats in gevonden.plaatsen)
        assert [citaat.tekst for citaat in gevonden.open_regels] == ["artikel 1, tweede lid"]

    @pytest.mark.parametrize("op", ["op", "boven"])
    def test_priority_over_others(self, op: str) -> None:
        """*Voorrang op* and *voorrang boven* others are an order, and no ground for urgency."""
        vorm = "2. Urgente woningzoekenden die uitstromen uit vrouwenopvang, {} andere urgente woningzoekenden.\n"
        zin = vorm.format(f"hebben voorrang {op}")
        clienten = (client("oud", "2024-01-01"), client("jong", "2025-05-01", "vrouwenopvang"))
        assert plaatsen(*clienten, tekst=zin) == plaatsen(*clienten, tekst=vorm.format("gaan voor"))
