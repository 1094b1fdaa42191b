"""No fact of a client leaves the library but in the outcome that was asked for.

A record is filled with marks: unique words, numbers, days and municipalities in every field that there is. All that the
library writes, raises, logs or shows beside the outcome is searched for them.
"""

from __future__ import annotations

import io
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import fields, has

from regio_uitstroom import (
    Client,
    ClientFout,
    bundled_names,
    bundled_regeling,
    evaluate,
    herhaal,
    read_client,
    read_jsonl,
    wat_als,
)
from regio_uitstroom.cli import main, start
from regio_uitstroom.client import load_client, read_text
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.evaluation import context, representanten
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.tijd import Duur, Periode

DAG = date(2026, 11, 1)
SLEUTEL = "dossier-1"
WOORDEN = tuple(f"Merkwoord{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVW")
GEMEENTE, ANDERE, DERDE = "Schiermonnikoog", "Vlieland", "Ameland"
DAGEN = ("1983-07-13", "2017-03-23", "2024-04-17", "2024-05-29", "2025-08-19", "2026-02-27", "2026-09-11")
BEDRAG = 73519.37
BSN = "123456782"

REGELING = """\
Convenant "Proef"
Regio: Proefregio
Soort: convenant
Looptijd: vanaf 1 januari 2010

Partijen

De gemeenten Houten en Zeist.

Gegevens

huurschuld: de huurschuld van de cliënt (bedrag)
  vraag: "Hoe hoog is de huurschuld?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Regels

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. De cliënt krijgt urgentie, indien hij de leeftijd van achttien jaar heeft bereikt.
3. De cliënt krijgt geen urgentie, indien de huurschuld van de cliënt hoger is dan 5.000 euro.
"""

DOSSIER: dict[str, Any] = {
    "sleutel": SLEUTEL,
    "geboortedatum": {"waarde": DAGEN[0], "bron": WOORDEN[0], "sinds": DAGEN[6]},
    "verblijfplaatsen": {
        "volledigVan": DAGEN[0],
        "volledigTot": "2026-11-02",
        "lijst": [
            {
                "gemeente": {"waarde": GEMEENTE, "bron": WOORDEN[1]},
                "datumVan": DAGEN[1],
                "datumTot": DAGEN[2],
                "functieAdres": "woonadres",
                "inOnderzoek": False,
                "bron": WOORDEN[2],
                "sinds": DAGEN[6],
            },
            {"gemeente": {"nietVastTeStellen": WOORDEN[3]}, "datumVan": DAGEN[2], "datumTot": DAGEN[3]},
        ],
    },
    "verblijven": {
        "volledigVan": DAGEN[0],
        "volledigTot": "2026-11-02",
        "lijst": [
            {
                "voorziening": "beschermd wonen",
                "gemeente": ANDERE,
                "datumVan": DAGEN[2],
                "aanbieder": WOORDEN[4],
                "grondslag": WOORDEN[5],
                "bron": WOORDEN[6],
            }
        ],
    },
    "meldingen": [{"gemeente": DERDE, "datum": DAGEN[4], "soort": WOORDEN[7], "bron": WOORDEN[8]}],
    "aanvraagdatum": DAGEN[5],
    "uitstroomgereedVanaf": {"betwist": [DAGEN[4], DAGEN[5]]},
    "verwachteUitstroomdatum": {"type": "JaarMaandDatum", "jaar": 2026, "maand": 12},
    "voorkeursgemeenten": [GEMEENTE, ANDERE],
    "onveiligeGemeenten": [DERDE],
    "vestigingsgemeente": {"betwist": [GEMEENTE, DERDE]},
    "huishouden": [{"rol": "dochter", "geboortedatum": DAGEN[4]}],
    "aanbiedingen": [{"datum": DAGEN[5], "passend": True, "reactie": "geweigerd", "bron": WOORDEN[10]}],
    "feiten": {
        "zwervend bestaan": {"waarde": True, "bron": WOORDEN[11]},
        "huurschuld": {"waarde": BEDRAG, "bron": WOORDEN[9]},
    },
    "regie": [{"gemeente": DERDE, "datumVan": DAGEN[4], "bron": WOORDEN[12]}],
    "hulpvraag": {"datum": DAGEN[5], "werkelijkVerblijf": ANDERE},
    "moederBijGeboorteIngeschrevenIn": GEMEENTE,
    "toekenningen": [{"datum": DAGEN[6], "categorie": WOORDEN[13], "regeling": "proef", "bron": WOORDEN[14]}],
    "beroepenOp": [{"bepaling": WOORDEN[15], "datum": DAGEN[6], "bron": WOORDEN[16]}],
    "oordelen": [
        {
            "oordeel": WOORDEN[17],
            "waarde": True,
            "door": WOORDEN[18],
            "datum": DAGEN[6],
            "reden": WOORDEN[19],
            "gemeente": GEMEENTE,
        }
    ],
}
MAANDEN = ("jan", "feb", "maart", "april", "mei", "juni", "juli", "augustus", "sept", "okt", "nov", "dec")


def in_woorden(dag: str) -> str:
    """Return the begin of a day in words, as Dutch writes it: ``13 juli``."""
    return f"{int(dag[8:])} {MAANDEN[int(dag[5:7]) - 1]}"


def als_waarde(dag: str) -> str:
    """Return a day as ``repr`` shows it."""
    return f"{int(dag[:4])}, {int(dag[5:7])}, {int(dag[8:])}"


MERKEN = (
    *WOORDEN,
    *(woord.lower() for woord in WOORDEN),
    GEMEENTE,
    ANDERE,
    DERDE,
    *DAGEN,
    *map(in_woorden, DAGEN),
    *map(als_waarde, DAGEN),
    "73519",
    "73.519",
    BSN,
)
"""All that gives a fact away, in every way in which it could be written."""


GEWONE_WAARDEN = (Gemeente, Periode, Duur)
"""Values of anything, as days and texts are: what holds them for a client must not show them."""


def gevonden(tekst: str) -> list[str]:
    """Return the marks in a text."""
    return [merk for merk in MERKEN if merk in tekst]


def lees(dossier: object = DOSSIER, regeling: Regeling | None = None) -> Client:
    """Return the record."""
    client, fouten = read_client(dossier, peildatum=DAG, gegevens=None if regeling is None else regeling.gegevens)
    assert client is not None, fouten
    return client


@pytest.fixture(scope="module")
def proef(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the agreement and the record."""
    map_ = tmp_path_factory.mktemp("proef")
    (map_ / "proef.convenant").write_text(REGELING, encoding="utf-8")
    (map_ / "dossier.json").write_text(json.dumps(DOSSIER), encoding="utf-8")
    (map_ / "dossiers.jsonl").write_text(f"{json.dumps(DOSSIER)}\n{json.dumps(DOSSIER)}\n", encoding="utf-8")
    return map_


@pytest.fixture(scope="module")
def regeling(proef: Path) -> Regeling:
    """Return the agreement."""
    from regio_uitstroom import load_regeling  # noqa: PLC0415 - a name of this module otherwise

    return load_regeling(proef / "proef.convenant").of_fout()


def onderdelen(waarde: object, gezien: set[int] | None = None) -> Iterator[object]:
    """Yield every object that can be reached from one, through attributes and rows."""
    gezien = set() if gezien is None else gezien
    if id(waarde) in gezien:
        return
    gezien.add(id(waarde))
    if isinstance(waarde, tuple | list | frozenset | set):
        for deel in waarde:
            yield from onderdelen(deel, gezien)
    elif isinstance(waarde, dict):
        yield from onderdelen(list(waarde.values()), gezien)
    elif has(type(waarde)):
        yield waarde
        soort: Any = type(waarde)
        for veld in fields(soort):
            yield from onderdelen(getattr(waarde, veld.name, None), gezien)


class TestMarks:
    """The marks themselves."""

    def test_every_field_is_marked(self) -> None:
        """The record holds every field that a record can hold at its first level, but for those that are not there."""
        zonder = {"uitstroomdatum", "peildatum", "verrichtingen"}
        assert {veld.sleutel for veld in VORMEN[Client].velden} - set(DOSSIER) == zonder

    def test_they_are_found(self) -> None:
        """The search finds them: in the record itself nearly all are there."""
        assert len(gevonden(json.dumps(DOSSIER))) > 30


class TestRepr:
    """``repr`` and ``str`` of whatever comes back."""

    @pytest.mark.parametrize("naam", [*bundled_names(), "proef"])
    def test_values(self, naam: str, regeling: Regeling) -> None:
        """Of the record, the assessment, what would change it, and all that can be reached from them."""
        toegepast = regeling if naam == "proef" else bundled_regeling(naam).of_fout()
        client = lees()
        beoordeling = evaluate(toegepast, client, peildatum=DAG)
        uitkomst = json.loads(json.dumps(to_json(beoordeling, toegepast)))
        alles: list[object] = [client, beoordeling, herhaal(uitkomst, lees(DOSSIER), toegepast)]
        alles += [wat_als(toegepast, client, peildatum=DAG, vraag=vraag) for vraag in ("huisvesting", "aanspraak")]
        bekend = set(gevonden(repr(toegepast)))
        for deel in onderdelen(alles):
            if isinstance(deel, GEWONE_WAARDEN):
                continue
            assert set(gevonden(f"{deel!r} {deel}")) <= bekend, type(deel)


KAPOT: tuple[Any, ...] = (
    {**DOSSIER, WOORDEN[20]: 1},
    {**DOSSIER, "feiten": {WOORDEN[20]: {"aantal": WOORDEN[21]}}},
    {**DOSSIER, "feiten": {BSN: [1], WOORDEN[20]: DAGEN[0]}},
    {**DOSSIER, "verblijven": {"lijst": [{WOORDEN[20]: WOORDEN[21], "datumVan": DAGEN[0]}], WOORDEN[22]: 1}},
    {**DOSSIER, "sleutel": BSN},
    {**DOSSIER, "geboortedatum": WOORDEN[20]},
    {**DOSSIER, "geboortedatum": {"waarde": WOORDEN[20], "bron": 7, WOORDEN[21]: 1}},
    {**DOSSIER, "aanvraagdatum": {"betwist": [DAGEN[0], WOORDEN[20]]}},
    {**DOSSIER, "voorkeursgemeenten": [WOORDEN[20], GEMEENTE + "s"]},
    {**DOSSIER, "verblijfplaatsen": {"volledigVan": DAGEN[3], "volledigTot": DAGEN[1], "lijst": WOORDEN[20]}},
    {**DOSSIER, "verblijven": {"lijst": [{"voorziening": WOORDEN[20], "datumVan": DAGEN[3], "datumTot": DAGEN[1]}]}},
    {**DOSSIER, "meldingen": [{"gemeente": {WOORDEN[20]: 1}, "datum": BEDRAG}]},
    {**DOSSIER, WOORDEN[20]: {"x": float("inf")}},
    {**DOSSIER, WOORDEN[20]: [{WOORDEN[21]: "x" * 200_000}]},
    {**DOSSIER, "huishouden": [{"rol": WOORDEN[20] * 300, "geboortedatum": {"type": WOORDEN[21]}}]},
    [DOSSIER],
    WOORDEN[20],
)
"""Records that are wrong in every kind of place, with marks in what is wrong."""


def hele_spoor(fout: BaseException) -> str:
    """Return all that an exception says: its words, those of what led to it, and its trace as Python prints it."""
    return "".join(traceback.format_exception(fout, chain=True))


class TestErrors:
    """What is wrong with a record."""

    @pytest.mark.parametrize("dossier", KAPOT, ids=range(len(KAPOT)))
    def test_read_client(self, dossier: object, regeling: Regeling) -> None:
        """Errors tell the place and what belongs there, whether the facts of a region are known or not."""
        for gegevens in (None, (), regeling.gegevens):
            _, fouten = read_client(dossier, peildatum=DAG, gegevens=gegevens)
            assert fouten
            assert not gevonden(f"{fouten!r} {' '.join(map(str, fouten))}")

    @pytest.mark.parametrize("dossier", KAPOT, ids=range(len(KAPOT)))
    def test_raised(self, dossier: object) -> None:
        """So do exceptions, with all that they were raised from and their pickled form."""
        with pytest.raises(ClientFout) as fout:
            load_client(json.dumps(dossier))
        ketens = [fout.value, fout.value.__cause__, fout.value.__context__, *fout.value.args]
        assert not gevonden(f"{fout.value!r} {ketens!r} {pickle.dumps(fout.value)!r}")
        assert not gevonden("".join(f"{regel}" for regel in traceback.format_exception_only(fout.value)))

    @pytest.mark.parametrize(
        "tekst",
        [
            f'{{"sleutel": "{WOORDEN[20]}", }}',
            f'{{"{WOORDEN[20]}": 1, "{WOORDEN[20]}": 2}}',
            f'{{"geboortedatum": "{DAGEN[0]}',
            f'{{"feiten": {{"{WOORDEN[20]}": {"9" * 50}}}}}',
            "[" * 5000 + WOORDEN[20],
        ],
    )
    def test_text(self, tekst: str) -> None:
        """Text that is no JSON, or JSON with a key twice."""
        _, fouten = read_text(tekst)
        assert fouten
        assert not gevonden(repr(fouten))
        ((_, _, uit_regel),) = read_jsonl([tekst])
        assert not gevonden(repr(uit_regel))
        with pytest.raises(ClientFout) as fout:
            load_client(tekst)
        assert fout.value.__cause__ is None
        assert fout.value.__suppress_context__ or fout.value.__context__ is None
        assert not gevonden("".join(traceback.format_exception_only(fout.value)))


Uitstroom = Callable[..., tuple[int, str, str]]


@pytest.fixture
def uitstroom(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Uitstroom:
    """Return a function that runs a command: status, output and all that was written beside it, logs too."""
    caplog.set_level(logging.NOTSET)

    def run(*argv: object) -> tuple[int, str, str]:
        status = main([str(argument) for argument in argv])
        geschreven = capsys.readouterr()
        return status, geschreven.out, geschreven.err + caplog.text

    return run


MET_DOSSIER = ("beoordeel", "watals", "werkproces")


class TestCommandLine:
    """What the commands write beside the outcome."""

    @pytest.mark.parametrize("opdracht", MET_DOSSIER)
    @pytest.mark.parametrize("bestand", ["dossier.json", "dossiers.jsonl"])
    @pytest.mark.parametrize("formaat", ["tekst", "json"])
    def test_beside_the_outcome(
        self, uitstroom: Uitstroom, proef: Path, opdracht: str, bestand: str, formaat: str
    ) -> None:
        """Nothing of the record on the side stream or in a log."""
        naam = proef / "proef.convenant"
        status, uit, ernaast = uitstroom(opdracht, naam, proef / bestand, "--peildatum", DAG, "--formaat", formaat)
        assert (status, bool(uit)) == (0, True)
        assert not gevonden(ernaast)

    def test_again(self, uitstroom: Uitstroom, proef: Path) -> None:
        """Making an outcome again tells of the record only where it differs."""
        _, uit, _ = uitstroom(
            "beoordeel", proef / "proef.convenant", proef / "dossier.json", "--peildatum", DAG, "--formaat", "json"
        )
        (proef / "uitkomst.json").write_text(uit, encoding="utf-8")
        gegeven = (proef / "uitkomst.json", proef / "dossier.json", proef / "proef.convenant")
        status, uit, ernaast = uitstroom("herhaal", *gegeven)
        assert status == 0
        assert not gevonden(uit + ernaast)

    @pytest.mark.parametrize("opdracht", MET_DOSSIER)
    @pytest.mark.parametrize("dossier", KAPOT, ids=range(len(KAPOT)))
    def test_broken_record(
        self, uitstroom: Uitstroom, proef: Path, tmp_path: Path, opdracht: str, dossier: object
    ) -> None:
        """A record that cannot be used shows nowhere."""
        (tmp_path / "kapot.json").write_text(json.dumps(dossier), encoding="utf-8")
        status, uit, ernaast = uitstroom(
            opdracht, proef / "proef.convenant", tmp_path / "kapot.json", "--peildatum", DAG
        )
        assert status == 1
        assert not gevonden(uit + ernaast)

    def test_progress(self, monkeypatch: pytest.MonkeyPatch, proef: Path) -> None:
        """The line that tells how far a long run is counts, and no more."""
        from regio_uitstroom.cli import scherm as scherm_  # noqa: PLC0415 - only here
        from regio_uitstroom.cli import voortgang  # noqa: PLC0415 - only here

        class Scherm(io.StringIO):
            def isatty(self) -> bool:
                return True

        err, uit = Scherm(), io.StringIO()
        monkeypatch.setattr(voortgang, "_TUSSENPOOS", -1)
        monkeypatch.setattr(scherm_.Scherm, "van_het_proces", classmethod(lambda cls: cls(uit, err)))
        main(["beoordeel", str(proef / "proef.convenant"), str(proef / "dossiers.jsonl"), "--peildatum", "2026-11-01"])
        assert "dossiers" in err.getvalue()
        assert not gevonden(err.getvalue())


def kapotgemaakt(*_: object, **__: object) -> object:
    """Raise an exception that carries facts, as a defect would."""
    message = f"{WOORDEN[20]} {GEMEENTE} {DAGEN[0]} {BSN}"
    raise RuntimeError(message)


class TestDefects:
    """A defect in the program itself."""

    @pytest.mark.parametrize("opdracht", MET_DOSSIER)
    @pytest.mark.parametrize(
        ("waar", "naam"),
        [(context.Context, "feit"), (representanten, "representanten"), (context.Context, "vind")],
    )
    def test_shows_no_record(  # noqa: PLR0913, PLR0917 - where it breaks, and what is run
        self,
        monkeypatch: pytest.MonkeyPatch,
        uitstroom: Uitstroom,
        proef: Path,
        opdracht: str,
        waar: object,
        naam: str,
    ) -> None:
        """Its place is told, not its words: these could hold facts."""
        monkeypatch.delenv("UITSTROOM_SPOOR", raising=False)
        monkeypatch.setattr(waar, naam, kapotgemaakt)
        _, uit, ernaast = uitstroom(
            opdracht, proef / "proef.convenant", proef / "dossiers.jsonl", "--peildatum", DAG, "--formaat", "json"
        )
        assert not gevonden(ernaast)
        assert "Traceback" not in uit + ernaast

    def test_status(self, monkeypatch: pytest.MonkeyPatch, uitstroom: Uitstroom, proef: Path) -> None:
        """It has a status of its own."""
        monkeypatch.delenv("UITSTROOM_SPOOR", raising=False)
        monkeypatch.setattr(context.Context, "feit", kapotgemaakt)
        gegeven = (proef / "proef.convenant", proef / "dossier.json", "--peildatum", DAG)
        assert uitstroom("beoordeel", *gegeven)[0] == start.EIGEN_FOUT


class TestLogging:
    """The library writes no log."""

    def test_nothing_is_logged(self, caplog: pytest.LogCaptureFixture, regeling: Regeling) -> None:
        """Whatever is asked, with every level on."""
        with caplog.at_level(logging.NOTSET):
            client = lees()
            evaluate(regeling, client, peildatum=DAG)
            for dossier in KAPOT:
                read_client(dossier)
        assert caplog.records == []


class TestPickling:
    """What cannot be pickled says so without a fact."""

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_client(self, protocol: int) -> None:
        """A record goes to another process and back; nothing is said when that fails."""
        client = lees()
        with suppress(TypeError, pickle.PicklingError):
            assert pickle.loads(pickle.dumps(client, protocol)) == client  # noqa: S301 - just written

    def test_broken(self) -> None:
        """A damaged pickle of a record fails without a word of it."""
        data = pickle.dumps(lees())
        for einde in range(10, len(data), 97):
            with pytest.raises(
                (pickle.UnpicklingError, EOFError, AttributeError, TypeError, ValueError, IndexError)
            ) as fout:
                pickle.loads(data[:einde])  # noqa: S301 - just written
            assert not gevonden("".join(traceback.format_exception_only(fout.value)))
