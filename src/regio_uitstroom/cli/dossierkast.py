"""The records of a file by their key, for outcomes that are made again."""

from __future__ import annotations

from collections import Counter
from datetime import date

from attrs import define, field

from regio_uitstroom.cli.dossiers import Dossier, open_dossiers
from regio_uitstroom.cli.lezen import Leesfout, leesfout
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling

_Laden = dict[str, list[Dossier]]
_FOUT = ""
"""The key under which records with errors are kept: what is wrong with them may be their key."""


@define
class Dossierkast:
    """Reads the records when they are first asked for, in the light of an agreement and a day."""

    naam: str
    _kasten: dict[tuple[str, date], _Laden] = field(factory=dict, repr=False)
    _eerste_dag: dict[str, date] = field(factory=dict, repr=False)
    _gevraagd: Counter[str] = field(factory=Counter, repr=False)

    def zoek(self, sleutel: str, peildatum: date, regeling: Regeling | Bundel) -> Dossier | None:
        """Return the record of that key, None where there is none; raises Leesfout when the file cannot be read.

        Of several with one key the first belongs to the first outcome with that key, and so on. A file of one record
        with errors gives that record, whatever its key is.
        """
        nummer = self._gevraagd[sleutel]
        self._gevraagd[sleutel] += 1
        eerste_dag = self._eerste_dag.setdefault(regeling.inhoud_hash, peildatum)
        gevonden = _kies(self._kast(regeling, eerste_dag), sleutel, nummer)
        if gevonden is None or gevonden.client is None or gevonden.client.peildatum is not None:
            return gevonden
        return _kies(self._kast(regeling, peildatum), sleutel, nummer)

    def _kast(self, regeling: Regeling | Bundel, peildatum: date) -> _Laden:
        plaats = (regeling.inhoud_hash, peildatum)
        if plaats not in self._kasten:
            self._kasten[plaats] = self._lees(regeling, peildatum)
        return self._kasten[plaats]

    def _lees(self, regeling: Regeling | Bundel, peildatum: date) -> _Laden:
        if self.naam == "-":
            message = "geef de dossiers als bestand: zij worden zo nodig vaker gelezen"
            raise Leesfout(message)
        laden: _Laden = {}
        try:
            with open_dossiers(self.naam, peildatum, regeling.gegevens) as dossiers:
                for dossier in dossiers.dossiers:
                    sleutel = _FOUT if dossier.client is None else dossier.client.sleutel
                    laden.setdefault(sleutel, []).append(dossier)
        except OSError as fout:
            raise Leesfout(leesfout(self.naam, fout)) from None
        return laden


def _kies(laden: _Laden, sleutel: str, nummer: int) -> Dossier | None:
    rij = laden.get(sleutel, [])
    if rij:
        return rij[min(nummer, len(rij) - 1)]
    alle = [dossier for lade in laden.values() for dossier in lade]
    return alle[0] if len(alle) == 1 and alle[0].client is None else None
