"""What did not happen within a term: as long as that runs, nobody can say so.

*Niet binnen drie maanden na de toekenning is verhuisd* is so only once the three months are over.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from regio_uitstroom.syntax import ast

_BINNEN = re.compile(r"binnen\b", re.IGNORECASE)
_VOLTOOID = frozenset({"zijn", "hebben"})


def eerst_om(delen: Iterable[object], hulp: Collection[str]) -> ast.VwBinnenTermijn | None:
    """Return the time that must be over before the denial of such a clause can be so; None where none is computed.

    Only of what has or has not happened, from a day that the record knows: what *kan* or *zal* happen is another thing.
    """
    termijnen = [deel for deel in delen if isinstance(deel, ast.Termijn)]
    if len(termijnen) != 1 or not hulp or not _VOLTOOID.issuperset(hulp):
        return None
    (termijn,) = termijnen
    moment, duur = termijn.moment, termijn.duur
    if not isinstance(moment, ast.Moment) or moment.begrip is not None or moment.sleutel in {None, "peildatum"}:
        return None
    if duur is None or termijn.richting == "voor" or not _BINNEN.match(termijn.woorden.strip()):
        return None
    return ast.VwBinnenTermijn(duur, moment, termijn.richting == "vanaf", span=termijn.span)
