"""Dated municipalities and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from threading import Lock

from attrs import field

from regio_uitstroom.gemeenten.namen import als_code, vereenvoudigd
from regio_uitstroom.gemeenten.tabellen import tabel
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class Gemeente:
    """A municipality as it existed in ``[ingangsdatum, einddatum)``.

    ``code`` has four digits, as in the BRP. ``ingangsdatum`` None: before 1990, the start of the register.
    ``opvolgers`` holds the codes of the municipalities it went to; more than one where it was split.
    """

    code: str
    naam: str
    provincie: str
    ingangsdatum: date | None
    einddatum: date | None
    opvolgers: tuple[str, ...] = ()


@frozen
class Opvolging:
    """A step of succession: on ``datum`` the municipality ``van`` went to the municipalities ``naar``."""

    van: Gemeente
    naar: tuple[Gemeente, ...]
    datum: date

    @property
    def is_splitsing(self) -> bool:
        """Whether the step alone does not tell to which municipality an inhabitant went."""
        return len(self.naar) > 1


Inwonertallen = Mapping[tuple[str, int], int]
"""Inhabitants on 1 January, by code and year."""


def _geen_inwonertallen() -> Inwonertallen:
    return {}


@frozen(eq=False)
class GemeenteRegister:
    """The municipalities of the Netherlands since 1990, by code, name and day; safe to share between threads.

    ``aliassen`` are other names, as (name, code). ``inwoners`` gives the population table and is called once, when
    a number is first asked for. Successors are looked up in this register: one that is missing raises KeyError.
    """

    alle: tuple[Gemeente, ...] = field(repr=False)
    """Every municipality, sorted by code."""
    aliassen: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    inwoners: Callable[[], Inwonertallen] = field(default=_geen_inwonertallen, repr=False)
    versie: str = ""
    """The day up to which the register is complete, as ISO date; part of a receipt."""

    def code(self, code: str) -> Gemeente | None:
        """Return the municipality with this code (``0342``, ``GM0342``, ``342``); None when there is none."""
        cijfers = als_code(code)
        return None if cijfers is None else self._per_code.get(cijfers)

    def zoek(self, naam_of_code: str, op: date | None = None) -> tuple[Gemeente, ...]:
        """Return the municipalities that bear this name or code, sorted by code.

        With ``op`` only those that exist on that day. The official name goes before an alias, and both before a
        name that differs in capitals, accents or hyphens only: what a better match gives, a lesser one cannot add to.
        """
        return self._zoek(naam_of_code, lambda g: op is None or self.bestaat_op(g, op))

    def op(self, gemeente: Gemeente, datum: date) -> tuple[Gemeente, ...]:
        """Return what the municipality is called on a day, sorted by code.

        Itself while it exists and before its start; afterwards its successors that exist on the day, however many
        steps away; more than one where it was split on the way.
        """
        gevonden = (g for g in self._keten(gemeente, datum) if not _voorbij(g, datum))
        return tuple(sorted(gevonden, key=_op_code))

    def op_datum(self, naam: str, op: date) -> tuple[Gemeente, ...]:
        """Return the municipalities that a name or code stands for on a day, sorted by code.

        A municipality that bears the name on the day; otherwise those that bore it earlier, carried forward to the
        day. Empty for a name that nobody bore up to that day. Four for Haaren from 2021: it was split.
        """
        if huidige := self.zoek(naam, op):
            return huidige
        vroegere = self._zoek(naam, lambda g: _voorbij(g, op))
        return tuple(sorted({o.code: o for g in vroegere for o in self.op(g, op)}.values(), key=_op_code))

    def stappen(self, gemeente: Gemeente, datum: date) -> tuple[Opvolging, ...]:
        """Return the steps of succession from the municipality up to a day, sorted by date and code."""
        stappen = [
            Opvolging(g, self._opvolgers(g), g.einddatum)
            for g in self._keten(gemeente, datum)
            if g.einddatum is not None and g.einddatum <= datum
        ]
        return tuple(sorted(stappen, key=lambda stap: (stap.datum, stap.van.code)))

    def bestaat_op(self, gemeente: Gemeente, datum: date) -> bool:
        """Whether the municipality exists on the day."""
        return Periode(gemeente.ingangsdatum, gemeente.einddatum).bevat(datum)

    def namen(self, periode: Periode = Periode()) -> tuple[str, ...]:  # noqa: B008 - frozen: shared by nobody
        """Return the names and aliases of all municipalities that exist at some time in the period, sorted."""
        codes = {g.code for g in self.alle if _overlapt(g, periode)}
        namen = {self._per_code[code].naam for code in codes}
        return tuple(sorted(namen | {alias for alias, code in self.aliassen if code in codes}))

    def nabij(self, naam: str, n: int = 3, op: date | None = None) -> tuple[str, ...]:
        """Return up to ``n`` names that look like the given one, the nearest first; with ``op`` only names in force."""
        from difflib import get_close_matches  # noqa: PLC0415 - only a text with a mistake in it pays for the import

        namen = self.namen() if op is None else self.namen(Periode(op, date.fromordinal(op.toordinal() + 1)))
        per_vorm = {vereenvoudigd(kandidaat): kandidaat for kandidaat in namen}
        return tuple(per_vorm[vorm] for vorm in get_close_matches(vereenvoudigd(naam), per_vorm, n))

    def inwonertal(self, gemeente: Gemeente, jaar: int) -> int | None:
        """Return the number of inhabitants on 1 January of the year; None where the table has none."""
        return self._inwonertallen.get((gemeente.code, jaar))

    @cached_property
    def vingerafdruk(self) -> str:
        """SHA-256, in hex, over all that the register holds: equal for registers that know the same. For a receipt."""
        gemeenten = (
            f"{g.code};{g.naam};{g.provincie};{g.ingangsdatum};{g.einddatum};{','.join(g.opvolgers)}" for g in self.alle
        )
        inwoners = (f"{code};{jaar};{aantal}" for (code, jaar), aantal in sorted(self._inwonertallen.items()))
        aliassen = (f"{alias};{code}" for alias, code in sorted(self.aliassen))
        from hashlib import sha256  # noqa: PLC0415 - only who asks which register was used pays for the import

        return sha256("\n".join((*gemeenten, *aliassen, *inwoners)).encode()).hexdigest()

    @cached_property
    def _per_code(self) -> dict[str, Gemeente]:
        return {g.code: g for g in self.alle}

    @cached_property
    def _per_naam(self) -> dict[str, tuple[Gemeente, ...]]:
        return _gegroepeerd((g.naam, g) for g in self.alle)

    @cached_property
    def _per_alias(self) -> dict[str, tuple[Gemeente, ...]]:
        return _gegroepeerd((alias, self._per_code[code]) for alias, code in self.aliassen)

    @cached_property
    def _per_vorm(self) -> dict[str, tuple[Gemeente, ...]]:
        return _gegroepeerd((vereenvoudigd(g.naam), g) for g in self.alle)

    @cached_property
    def _per_aliasvorm(self) -> dict[str, tuple[Gemeente, ...]]:
        return _gegroepeerd((vereenvoudigd(alias), self._per_code[code]) for alias, code in self.aliassen)

    @cached_property
    def _inwonertallen(self) -> Inwonertallen:
        return self.inwoners()

    def _zoek(self, naam_of_code: str, telt: Callable[[Gemeente], bool]) -> tuple[Gemeente, ...]:
        """Return the municipalities that bear the name or code and count, by the first way that finds one."""
        if (gevonden := self.code(naam_of_code)) is not None:
            return (gevonden,) if telt(gevonden) else ()
        for index, sleutel in self._zoekwijzen(naam_of_code):
            if treffers := tuple(g for g in index.get(sleutel, ()) if telt(g)):
                return treffers
        return ()

    def _zoekwijzen(self, naam: str) -> Iterable[tuple[Mapping[str, tuple[Gemeente, ...]], str]]:
        """Yield the indexes to try, best first; the simplified ones are made only when a name needs them."""
        yield self._per_naam, naam
        yield self._per_alias, naam
        vorm = vereenvoudigd(naam)
        yield self._per_vorm, vorm
        yield self._per_aliasvorm, vorm

    def _opvolgers(self, gemeente: Gemeente) -> tuple[Gemeente, ...]:
        return tuple(sorted((self._per_code[code] for code in gemeente.opvolgers), key=_op_code))

    def _keten(self, gemeente: Gemeente, datum: date) -> Iterable[Gemeente]:
        """Return the municipality and everything that came of it up to the day, each once."""
        gezien = {gemeente.code: gemeente}
        te_doen = [gemeente]
        while te_doen:
            huidige = te_doen.pop()
            if _voorbij(huidige, datum):
                nieuw = [o for o in self._opvolgers(huidige) if o.code not in gezien]
                gezien.update((o.code, o) for o in nieuw)
                te_doen += nieuw
        return gezien.values()


def _op_code(gemeente: Gemeente) -> str:
    return gemeente.code


def _voorbij(gemeente: Gemeente, datum: date) -> bool:
    """Whether the municipality no longer exists on the day."""
    return gemeente.einddatum is not None and gemeente.einddatum <= datum


def _overlapt(gemeente: Gemeente, periode: Periode) -> bool:
    begint_op_tijd = periode.tot is None or gemeente.ingangsdatum is None or gemeente.ingangsdatum < periode.tot
    return begint_op_tijd and (periode.van is None or not _voorbij(gemeente, periode.van))


def _gegroepeerd(paren: Iterable[tuple[str, Gemeente]]) -> dict[str, tuple[Gemeente, ...]]:
    groepen: dict[str, tuple[Gemeente, ...]] = {}
    for sleutel, gemeente in paren:
        groepen[sleutel] = (*groepen.get(sleutel, ()), gemeente)
    return {sleutel: tuple(sorted(groep, key=_op_code)) for sleutel, groep in groepen.items()}


_VERSIE = "2026-01-29"
"""The tables are complete up to this day (``data/SOURCES.md``)."""

_slot = Lock()
_registers: list[GemeenteRegister] = []


def register() -> GemeenteRegister:
    """Return the register that comes with the library: always the same object, read when first asked for."""
    if not _registers:
        with _slot:
            if not _registers:
                _registers.append(_lees_register())
    return _registers[0]


def _lees_register() -> GemeenteRegister:
    gemeenten = tuple(_gemeente(row) for row in tabel("gemeenten"))
    aliassen = tuple((alias, code) for alias, code, _ in tabel("aliassen"))
    return GemeenteRegister(gemeenten, aliassen, _lees_inwonertallen, _VERSIE)


def _gemeente(row: list[str]) -> Gemeente:
    code, _, naam, provincie, ingang, einde, opvolgers, *_ = row
    return Gemeente(code, naam, provincie, _dag(ingang), _dag(einde), tuple(opvolgers.split(";")) if opvolgers else ())


def _dag(tekst: str) -> date | None:
    return date.fromisoformat(tekst) if tekst else None


def _lees_inwonertallen() -> Inwonertallen:
    return {(code, int(jaar)): int(inwoners) for code, jaar, inwoners, _ in tabel("inwonertal")}
