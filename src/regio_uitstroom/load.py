"""From a file or a text to a Regeling: the passes in order.

Nothing here raises for what a text says: every finding of every pass is collected in one :class:`.Geladen`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from os import PathLike

from regio_uitstroom.bundled import ENDING, read_ahead, regelingen
from regio_uitstroom.diagnostics import Diagnostic, RegelingFout
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen


@frozen
class Geladen:
    """What came of a text: the Regeling (None where there is an error) and all findings, in the order of the text."""

    regeling: Regeling | None
    diagnostics: tuple[Diagnostic, ...]

    def of_fout(self) -> Regeling:
        """Return the Regeling; raises :class:`.RegelingFout`, which carries all findings, when there is none."""
        if self.regeling is None:
            raise RegelingFout(self.diagnostics)
        return self.regeling


def load_regeling(path: str | PathLike[str]) -> Geladen:
    """Read, parse, resolve and check a ``.convenant`` file. The Regeling is named after the file."""
    from regio_uitstroom.passes import read_file  # noqa: PLC0415 - see bundled_regeling

    return _gevolgd(Geladen(*read_file(path)))


def parse_regeling(text: str | bytes, *, name: str = "regeling") -> Geladen:
    """Parse, resolve and check a text; ``name`` stands for the file name in findings and citations.

    Raises TypeError for what is neither str nor bytes.
    """
    if not isinstance(text, (str, bytes)):
        message = "text: a str or bytes is needed; load_regeling reads a file"
        raise TypeError(message)
    from regio_uitstroom.passes import read_text  # noqa: PLC0415 - see bundled_regeling

    return _gevolgd(Geladen(*read_text(text, name + ENDING)))


def _gevolgd(geladen: Geladen, andere: Sequence[Regeling] = ()) -> Geladen:
    """Follow the references to other texts: those that come with the package, and those given beside it."""
    regeling = geladen.regeling
    if regeling is None or not (regeling.verwijst_naar or any(getattr(r, "volgens", "") for r in regeling.regels)):
        return geladen
    from regio_uitstroom.check.elders import SOORTEN, verwijzingen_gevolgd  # noqa: PLC0415 - see bundled_regeling

    eerder = [melding for melding in geladen.diagnostics if melding.kind not in SOORTEN]
    gevonden = tuple(verwijzingen_gevolgd(regeling, (*andere, *_genoemde(regeling))))
    alles = sorted((*eerder, *gevonden), key=lambda d: (d.span.start, d.span.end) if d.span else (-1, -1))
    return Geladen(None if any(melding.is_fout for melding in gevonden) else regeling, tuple(alles))


def samen_gevolgd(geladen: Sequence[Geladen]) -> tuple[Geladen, ...]:
    """Follow the references of texts that were read together: each may name any of the others.

    A finding that a text is not known goes where it is one of these; a place that is not there becomes one.
    """
    regelingen = [een.regeling for een in geladen if een.regeling is not None]
    return tuple(_gevolgd(een, regelingen) for een in geladen)


def _genoemde(regeling: Regeling) -> Iterator[Regeling]:
    """Yield the bundled texts that a text may mean; their titles tell which those are, so that no other is loaded."""
    from regio_uitstroom.model.elders import kan_heten  # noqa: PLC0415 - see bundled_regeling

    namen = {verwijzing.tekst for verwijzing in regeling.verwijst_naar}
    for naam, titel in _titels().items():
        if any(kan_heten(titel, tekst) for tekst in namen):
            bekend = bundled_regeling(naam).regeling
            if bekend is not None:
                yield bekend


@cache
def _titels() -> Mapping[str, str]:
    """Return the title of each bundled text, from its first line."""
    eerste = {naam: regelingen().joinpath(naam + ENDING).read_bytes().split(b"\n", 1)[0] for naam in bundled_names()}
    return {naam: regel.decode("utf-8").partition('"')[2].rstrip('" \r') for naam, regel in eerste.items()}


@cache
def bundled_names() -> tuple[str, ...]:
    """Return the names of the agreements that come with the package, sorted."""
    return tuple(
        sorted(entry.name.removesuffix(ENDING) for entry in regelingen().iterdir() if entry.name.endswith(ENDING))
    )


@cache
def bundled_regeling(name: str) -> Geladen:
    """Return an agreement that comes with the package, by name; raises KeyError when there is none of that name.

    It was read when the package was built, so that neither parser nor syntax tree is loaded for it: that is half of a
    cold start. ``passes`` is imported where a text must be read.
    """
    if name not in bundled_names():
        raise KeyError(name)
    gelezen = read_ahead(name)
    if gelezen is not None:
        return Geladen(*gelezen)
    from regio_uitstroom.passes import read_text  # noqa: PLC0415 - only where nothing was read ahead

    return Geladen(*read_text(regelingen().joinpath(name + ENDING).read_bytes(), name + ENDING))
