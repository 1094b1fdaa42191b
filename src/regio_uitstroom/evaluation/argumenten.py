"""What a program gives beside text and record: refused at once where it cannot be what is meant.

These are errors of the caller, not of a text or a record, so they raise. Their texts name the argument or the key of
the fact and what belongs there, never what was given: that may be a fact of a client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from difflib import get_close_matches

from regio_uitstroom.client.feiten import Bekend, Betwist
from regio_uitstroom.client.gegevens import Gegeven, ingebouwde_gegevens
from regio_uitstroom.client.los_feit import FEITEN, gegeven_van, mag_worden_aangenomen
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.waardetypen import verwachte_waarde
from regio_uitstroom.model.bundel import Bundel, teksten_van
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling


def keur_argumenten(regeling: object, client: object, peildatum: object, aannames: object) -> None:
    """Raise TypeError for an argument of another type, and ValueError for a fact that is not what the text declares.

    That is a presumed fact that does not exist, or a fact of a record that was read without ``gegevens``.
    """
    if not isinstance(regeling, (Regeling, Bundel)):
        message = "regeling: a Regeling or a Register is needed, such as load_regeling(...).of_fout()"
        raise TypeError(message)
    if not isinstance(client, Client):
        message = "client: a Client is needed, such as read_client(...) returns with its errors"
        raise TypeError(message)
    if not isinstance(peildatum, date) or isinstance(peildatum, datetime):
        message = "peildatum: a datetime.date is needed (not a text, and not a datetime)"
        raise TypeError(message)
    if client.feiten:
        _keur_feiten(regeling, client)
    if aannames is not None:
        _keur_aannames(regeling, aannames)


def _keur_feiten(regeling: Regeling | Bundel, client: Client) -> None:
    """Raise ValueError for a fact whose value no declaration can mean: it would be asked for as if it were not there.

    So is one that is written with other capitals. Neither comes through a reading with ``gegevens``.
    """
    teksten = teksten_van(regeling)
    verklaard: dict[str, list[Gegeven]] = {}
    for gegeven in (een for tekst in teksten for een in tekst.gegevens):
        verklaard.setdefault(gegeven.sleutel.removeprefix(FEITEN), []).append(gegeven)
    klein = {naam.casefold(): naam for naam in verklaard}
    for naam, feit in client.feiten:
        bedoeld = klein.get(naam.casefold(), naam)
        if naam not in verklaard and bedoeld != naam:
            message = f"client: the agreement writes `{bedoeld}` with other capitals; {_LEES_MET_GEGEVENS}"
            raise ValueError(message)
        verwacht = _verwacht(naam, feit, verklaard, teksten)
        if verwacht is not None:
            message = f"client: for `{FEITEN}{naam}` {verwacht} is needed; {_LEES_MET_GEGEVENS}"
            raise ValueError(message)


_LEES_MET_GEGEVENS = "read the record with gegevens=regeling.gegevens, which checks names and values"


def _verwacht(
    naam: str, feit: object, verklaard: Mapping[str, list[Gegeven]], teksten: Iterable[Regeling]
) -> str | None:
    """Return what a fact of a record needs instead of its values; None where one declaration takes them all."""
    waarden = (feit.waarde,) if isinstance(feit, Bekend) else feit.waarden if isinstance(feit, Betwist) else ()
    gegevens = verklaard.get(naam)
    if gegevens is None and not all(isinstance(waarde, bool) for waarde in waarden):
        gegevens = [een for een in _gelezen(teksten) if een.sleutel == FEITEN + naam]
    fouten = [[verwachte_waarde(een, waarde) for waarde in waarden] for een in gegevens or ()]
    if not fouten or any(not any(per_gegeven) for per_gegeven in fouten):
        return None
    return next(fout for fout in fouten[0] if fout is not None)


def _keur_aannames(regeling: Regeling | Bundel, aannames: object) -> None:
    if not isinstance(aannames, Mapping):
        message = "aannames: a mapping of the names of facts to values is needed"
        raise TypeError(message)
    if not aannames:
        return
    teksten = teksten_van(regeling)
    verklaard = tuple(gegeven for tekst in teksten for gegeven in tekst.gegevens)
    for naam in aannames:
        if not isinstance(naam, str):
            message = "aannames: the name of a fact is a str"
            raise TypeError(message)
        gegeven = gegeven_van(naam, verklaard) or gegeven_van(naam, _gelezen(teksten))
        if gegeven is None or not mag_worden_aangenomen(gegeven):
            raise ValueError(_onbekend(naam, (*verklaard, *_gelezen(teksten))))
        _keur_waarde(naam, gegeven, aannames[naam])


def _keur_waarde(naam: str, gegeven: Gegeven, waarde: object) -> None:
    """Raise ValueError for a value of another type than the fact has; the value itself is not told."""
    verwacht = verwachte_waarde(gegeven, waarde)
    if verwacht is not None:
        message = f"aannames: for `{naam}` ({gegeven.omschrijving}) {verwacht} is needed"
        raise ValueError(message)


def _gelezen(teksten: Iterable[Regeling]) -> tuple[Gegeven, ...]:
    """Return the facts that rules and definitions read without a declaration of their own."""
    return tuple(een for tekst in teksten for een in van_soort(Gegeven, tekst.regels, tekst.begrippen))


def _onbekend(naam: str, gegevens: Iterable[Gegeven]) -> str:
    alle = (*ingebouwde_gegevens().values(), *gegevens)
    namen = sorted({een.sleutel.removeprefix(FEITEN) for een in alle if mag_worden_aangenomen(een)})
    nabij = get_close_matches(naam.removeprefix(FEITEN), namen, 1)
    return f"aannames: no fact `{naam}` that can be presumed" + (f"; did you mean `{nabij[0]}`?" if nabij else "")
