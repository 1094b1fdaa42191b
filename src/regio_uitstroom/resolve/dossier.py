"""The client record of a worked example, while it is built clause by clause."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, TypeVar

from attrs import Factory, define

from regio_uitstroom.client import record
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import ONTKENNING
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_datum, resolve_periode
from regio_uitstroom.resolve.gemeenten import gemeente_bij_naam, van_naam
from regio_uitstroom.resolve.structuur import Structuur
from regio_uitstroom.syntax import ast
from regio_uitstroom.tijd import Periode

T = TypeVar("T")


@define
class Dossier:
    """The fields of the record so far. What the example says replaces what the Achtergrond said of the same field."""

    context: Context
    peildatum: date
    velden: dict[str, Any] = Factory(dict)
    lijsten: dict[str, list[Any]] = Factory(dict)
    feiten: dict[str, Any] = Factory(dict)
    volledig: dict[str, Periode] = Factory(dict)
    achtergrond: set[str] = Factory(set)
    zonder_verblijf: ast.Knoop | None = None
    """The line that says that there was no stay at all."""
    structuur: Structuur | None = None
    onveilig: dict[str, bool] = Factory(dict)
    """Of which municipalities it is said that a return is unsafe, or is not."""

    def begin_voorbeeld(self) -> None:
        """From here on the example speaks: a list that it touches starts empty."""
        self.achtergrond = set(self.lijsten)

    def lijst(self, naam: str) -> list[Any]:
        """Return the list of that name, to add to."""
        if naam in self.achtergrond:
            self.achtergrond.discard(naam)
            self.lijsten[naam] = []
        return self.lijsten.setdefault(naam, [])

    def stand(self) -> dict[str, Any]:
        """Return what is said of each fact so far; a list and a part of a field are no one fact."""
        return {**{f"feiten.{naam}": feit for naam, feit in self.feiten.items()}, **self.velden, **self.onveilig}

    def anders_dan(self, eerder: dict[str, Any]) -> tuple[str, ...]:
        """Return the facts of which something else is said than before; that one is not known says nothing else."""
        nu = self.stand()
        return tuple(sorted(n for n in {*nu} - {"hulpvraag"} if n not in eerder or nu[n] != eerder[n]))

    def client(self, titel: str) -> record.Client:
        """Return the record."""
        velden = dict(self.velden)
        adressen, verblijven = self.lijsten.pop("adressen", []), self.lijsten.pop("verblijven", [])
        if self.zonder_verblijf is not None and verblijven:
            wel = "schrijf `die niet eerder in een voorziening verbleef`: wat u noemt, is dan alles"
            self.weiger(self.zonder_verblijf, "het voorbeeld noemt een verblijf", wel)
        velden |= {naam: Bekend(tuple(lijst)) for naam, lijst in self.lijsten.items() if naam != "oordelen"}
        return record.Client(
            sleutel=titel,
            verblijfplaatsen=record.Adreshistorie(tuple(adressen), self.volledig.get("verblijfplaatsen")),
            verblijven=record.Verblijfshistorie(tuple(verblijven), self.volledig.get("verblijven")),
            feiten=tuple(sorted(self.feiten.items())),
            oordelen=tuple(self.lijsten.get("oordelen", [])),
            **velden,
        )

    def plaats(self, knoop: ast.Plaats, op: date | None = None) -> record.Plaats | None:
        """Return the municipality on the day it is about (default: the peildatum), or the place abroad."""
        if isinstance(knoop, ast.BuitenNederland):
            return record.Buitenland.BUITEN_NEDERLAND
        return self.gemeente(knoop, op)

    def gemeente(self, knoop: ast.Knoop, op: date | None = None) -> Gemeente | None:
        """Return the municipality named; a role has no place in an example and is refused."""
        if isinstance(knoop, ast.Gemeentenaam):
            return gemeente_bij_naam(self.context, knoop.naam, van_naam(knoop), op or self.peildatum)
        self.weiger(knoop, "een voorbeeld noemt de gemeente bij haar naam", "schrijf bijvoorbeeld `Houten`")
        return None

    def tijdvak(self, knoop: ast.Tijdvak | None) -> tuple[Datum, Datum | None]:
        """Return start and end; without an end it holds up to and including the peildatum."""
        if knoop is None:
            return Datum.van(self.peildatum), Datum.van(self.peildatum + timedelta(days=1))
        periode = resolve_periode(self.context, knoop)
        voorbij = knoop.van is None and periode.tot is not None and periode.tot <= self.peildatum
        if voorbij or knoop.woorden.lower().startswith(("voor ", "vóór ", "vòòr ")):
            self.weiger(knoop, "er staat niet sinds wanneer", "schrijf `van … tot …`")
        van = self.datum(knoop.van) if knoop.van is not None else None
        tot = Datum.van(periode.tot) if periode.tot is not None else Datum.van(self.peildatum + timedelta(days=1))
        return van or Datum.van(self.peildatum), tot

    def datum(self, knoop: ast.Datum) -> Datum | None:
        """Return a day of the record, whole or in part; *vóór*, *na* or *tot* a day is a bound, and no day."""
        if knoop.grens:
            self.weiger(knoop, "dit is een grens", "noem de dag zelf: `op 1 april 2025`, `sinds 1 april 2025`")
        return resolve_datum(self.context, knoop)

    def dag(self, knoop: ast.Datum | None) -> date | None:
        """Return such a day; of one that is known in part the first one."""
        datum = self.datum(knoop) if knoop is not None else None
        return datum.eerste if datum is not None else None

    def weiger(self, knoop: ast.Knoop, reden: str, wel: str) -> None:
        """Say that a clause cannot stand in an example."""
        self.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)

    def weiger_onbekend(self, knoop: ast.Knoop, reden: str, wel: str) -> None:
        """Say that nothing in the text asks this; not where a sentence that may ask it could not be read."""
        if self.context.volledig:
            self.weiger(knoop, reden, wel)

    def weiger_ontkenning(self, knoop: ast.Knoop, hint: str) -> None:
        """Say that the record cannot hold this denial; left out, it would say the opposite."""
        self.context.meld(ONTKENNING, knoop.span, hint=hint, woorden=knoop.woorden)


def bekend_of_niet(waarde: T | None) -> Feit[T]:
    """Return the known value; onbekend where the example does not say it."""
    return ONBEKEND if waarde is None else Bekend(waarde)
