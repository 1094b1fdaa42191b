"""From the errors that cattrs collects to paths in the record with what belongs there."""

from __future__ import annotations

from collections.abc import Iterator

from cattrs import ClassValidationError, ForbiddenExtraKeysError

from regio_uitstroom.client.errors import Misvorm, Misvormen, RecordFout, below, nearest
from regio_uitstroom.client.table import VORMEN


def vertaal(fout: Exception, pad: str) -> Iterator[RecordFout]:
    """Yield each error of the tree with its path; what is no error of the record is raised."""
    match fout:
        case Misvorm():
            yield RecordFout(pad, fout.verwacht)
        case Misvormen():
            for segment, deel in fout.delen:
                yield from vertaal(deel, pad if segment is None else below(pad, segment))
        case ClassValidationError():
            yield from _vertaal_object(fout, pad)
        case _:
            raise fout


def _vertaal_object(fout: ClassValidationError, pad: str) -> Iterator[RecordFout]:
    vorm = VORMEN[fout.cl]
    met_veld, zonder_veld = fout.group_exceptions()
    for deel in zonder_veld:
        if not isinstance(deel, ForbiddenExtraKeysError):
            raise deel
        for sleutel in sorted(deel.extra_fields):
            hint = nearest(sleutel, (veld.sleutel for veld in vorm.velden))
            yield RecordFout(below(pad, sleutel), "geen veld met deze naam" + hint)
    for deel, plaats in met_veld:
        onder = below(pad, vorm.veld(plaats.name).sleutel)
        if isinstance(deel, KeyError):
            yield RecordFout(onder, "dit verplichte veld")
        else:
            yield from vertaal(deel, onder)
