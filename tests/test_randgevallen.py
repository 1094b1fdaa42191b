"""The edge cases of the field, each with its number: the agreement, the record, the day and the outcome, to be read.

A file in ``tests/goldens/randgevallen`` holds one case. What comes in stands in it (the agreements, the record, the
days, and what is expected), and so does what comes out. ``make goldens`` writes what comes out anew; the lines that
begin with *Verwacht* it leaves alone, and each of them is checked for itself.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from attrs import define, field, frozen

from regio_uitstroom import Beoordeling, Regeling, Register, Uitkomst, bundled_regeling, parse_regeling, read_client
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.teksten import datum_in_woorden

MAP = Path(__file__).parent / "goldens" / "randgevallen"
GEVALLEN = sorted(MAP.glob("E*.md"))
ZONDER_EVALUATIE = {11, 25}
"""Edge cases about numbers of homes: a text holds them, no client gets another outcome by them."""

OP = re.compile(r"^## Op (\d{4}-\d{2}-\d{2})$")
MEEGELEVERD = re.compile(r"^Meegeleverd: `(.+)`$")
VERWACHT = "Verwacht: "


@frozen
class Vraag:
    """A day on which a record is assessed under agreements, and what is expected of it."""

    dag: date
    regelingen: tuple[Regeling, ...]
    dossier: str
    verwacht: str

    def antwoord(self) -> Beoordeling:
        """Assess it."""
        client, fouten = read_client(json.loads(self.dossier))
        assert client is not None, fouten
        return Register(self.regelingen).evaluate(client, peildatum=self.dag)


@define
class Lezer:
    """Reads a case line by line, and writes it anew with what comes out."""

    naam: str
    regelingen: list[Regeling] = field(factory=list)
    dossier: str = ""
    vragen: list[Vraag] = field(factory=list)
    uit: list[str] = field(factory=list)

    def lees(self, tekst: str) -> None:
        """Take the whole case."""
        regels = iter(tekst.splitlines())
        overslaan = False
        for regel in regels:
            if op := OP.match(regel):
                self.uit += [regel, "", verwacht := next(r for r in regels if r.startswith(VERWACHT)), ""]
                self._vraag(date.fromisoformat(op[1]), verwacht.removeprefix(VERWACHT))
                overslaan = True
                continue
            overslaan = overslaan and not regel.startswith("## ")
            if not overslaan:
                self.uit.append(regel)
                self._neem(regel, regels)

    def _neem(self, regel: str, regels: Iterator[str]) -> None:
        if regel == "## Afspraken":
            self.regelingen = []
        elif gevonden := MEEGELEVERD.match(regel):
            self.regelingen.append(bundled_regeling(gevonden[1]).of_fout())
        elif regel.startswith("```"):
            blok = self._blok(regels)
            if regel == "```json":
                self.dossier = blok
            else:
                self.regelingen.append(parse_regeling(blok, name=f"{self.naam}-{len(self.regelingen)}").of_fout())

    def _blok(self, regels: Iterator[str]) -> str:
        blok = []
        for regel in regels:
            self.uit.append(regel)
            if regel == "```":
                break
            blok.append(regel)
        return "\n".join(blok) + "\n"

    def _vraag(self, dag: date, verwacht: str) -> None:
        vraag = Vraag(dag, tuple(self.regelingen), self.dossier, verwacht)
        self.vragen.append(vraag)
        self.uit += list(in_woorden(vraag.antwoord(), verwacht))


def kort(uitkomst: Uitkomst) -> str:
    """Return the outcome of one question in a few words."""
    vraag = uitkomst.vraag.sleutel if isinstance(uitkomst.vraag, Taak) else uitkomst.vraag.value
    waarde = ""
    if uitkomst.waarde is not None and uitkomst.waarde.urgent is None:
        waarde = " " + " + ".join(sorted(g.naam for g in uitkomst.waarde.gemeenten))
    elif uitkomst.waarde is not None:
        waarde = " urgent" if uitkomst.waarde.urgent else " niet urgent"
    return f"{vraag} {uitkomst.soort.value}{waarde}"


def in_woorden(beoordeling: Beoordeling, verwacht: str) -> Iterator[str]:
    """Yield what comes out: the questions at issue with their motivering, and the deadlines with who must keep them."""
    for uitkomst in beoordeling.uitkomsten:
        if (gevonden := kort(uitkomst)) not in verwacht.split("; "):
            continue
        yield from (f"**{gevonden}**", "")
        yield "\n>\n".join(f"> {alinea}" for alinea in uitkomst.motivering.split("\n"))
        yield ""
    for deadline in beoordeling.deadlines:
        dag = datum_in_woorden(deadline.uiterlijk) if deadline.uiterlijk is not None else "nog niet te zeggen"
        yield f"- {deadline.citaat.tekst}, {deadline.actor}: uiterlijk {dag}"
    if beoordeling.deadlines:
        yield ""


def lees(pad: Path) -> Lezer:
    """Read a case."""
    lezer = Lezer(pad.stem)
    lezer.lees(pad.read_text(encoding="utf-8"))
    return lezer


@pytest.mark.parametrize("pad", GEVALLEN, ids=lambda pad: pad.stem)
class TestRandgeval:
    """Each edge case."""

    def test_reads_as_the_file_says(self, pad: Path, golden: Callable[[Path, str], None]) -> None:
        """The outcomes, with their motivering, are those of the file."""
        golden(pad, "\n".join(lees(pad).uit).rstrip() + "\n")

    def test_as_expected(self, pad: Path) -> None:
        """What the file expects, written by hand, is what comes out."""
        for vraag in lees(pad).vragen:
            gevonden = {kort(uitkomst) for uitkomst in vraag.antwoord().uitkomsten}
            verwacht = set(vraag.verwacht.split("; "))
            assert verwacht <= gevonden, (vraag.dag, gevonden)


@pytest.mark.repository
class TestNummers:
    """The numbers of the edge cases."""

    def test_none_is_missing(self) -> None:
        """E1 to E26 each have a case, but for those that concern no evaluation."""
        nummers = {int(pad.stem[1:3]) for pad in GEVALLEN}
        assert nummers | ZONDER_EVALUATIE == set(range(1, 27))

    def test_table(self) -> None:
        """The table in the documentation names every case by its file."""
        tabel = (Path(__file__).parents[1] / "docs" / "explanation" / "randgevallen.md").read_text(encoding="utf-8")
        assert [pad.stem for pad in GEVALLEN if f"`{pad.stem}`" not in tabel] == []
