"""A register: several agreements, versions and layers of law that are applied together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from os import PathLike
from pathlib import Path

from regio_uitstroom.assess import evaluate
from regio_uitstroom.bundled import ENDING
from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.diagnostics import Diagnostic, RegelingFout
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.load import Geladen, bundled_names, bundled_regeling, load_regeling, samen_gevolgd
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen

Deel = Regeling | str | PathLike[str]
"""What a register is made of: an agreement, the name of a bundled one, a file, or a folder with files."""


@frozen
class Register(Bundel):
    """Agreements whose rules are pooled, each under the conditions of its own text (semantics, section 3).

    Frozen and hashable. The order in which the texts are given means nothing, and a text given twice counts once.
    Raises ValueError when there is no text, and when two texts ask for a fact of one name with two types.
    """

    @classmethod
    def van(cls, *delen: Deel) -> Register:
        """Make a register of agreements, names of bundled ones, ``.convenant`` files and folders with such files.

        A file goes before a bundled agreement of the same name. References from one text to another are followed.
        Raises RegelingFout, with the findings of all texts, when one of them has errors or cannot be read; OSError for
        such a folder; and ValueError as the class does.
        """
        regelingen: list[Regeling] = []
        meldingen: list[Diagnostic] = []
        fout = False
        gelezen: list[Geladen] = []
        for deel in delen:
            gelezen += lees(deel)
        for geladen in samen_gevolgd(gelezen):
            meldingen += geladen.diagnostics
            regelingen += [geladen.regeling] if geladen.regeling is not None else []
            fout = fout or geladen.regeling is None
        if fout:
            raise RegelingFout(tuple(meldingen))
        return cls(tuple(regelingen))

    def evaluate(self, client: Client, *, peildatum: date, aannames: Mapping[str, Waarde] | None = None) -> Beoordeling:
        """Apply the texts together to a client as of a day; a register of one gives what ``evaluate`` gives of it."""
        return evaluate(self, client, peildatum=peildatum, aannames=aannames)


def lees(deel: Deel) -> Iterable[Geladen]:
    """Return what comes of an agreement, a bundled name, a file, or each file in a folder; raises OSError."""
    if isinstance(deel, Regeling):
        return (Geladen(deel, ()),)
    pad = Path(deel)
    if pad.is_dir():
        return tuple(load_regeling(bestand) for bestand in bestanden(pad))
    if str(deel) in bundled_names() and not pad.exists():
        return (bundled_regeling(str(deel)),)
    return (load_regeling(pad),)


def bestanden(folder: Path) -> tuple[Path, ...]:
    """Return the agreements in a folder, by name; those in folders within it are not read."""
    return tuple(sorted(pad for pad in folder.iterdir() if pad.name.endswith(ENDING) and pad.is_file()))
