"""Duties about the text itself, which are no step of a client: *Partijen evalueren de afspraken twee jaar na …*.

What is done along with it (*… en betrekken daarbij de ervaringen van cliënten*) is none either, nor what hangs on it
(*kan het convenant opzeggen, met dien verstande dat zij haar verplichtingen nakomt*).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Kanbepaling, Verplichting

_Daad = Verplichting | Kanbepaling

_MET_DE_TEKST = frozenset(
    {"evalueren", "herzien", "actualiseren", "aanpassen", "wijzigen", "opzeggen", "publiceren", "bekendmaken",
     "ondertekenen", "bespreken", "monitoren", "beëindigen", "verlengen", "heroverwegen"}
)  # fmt: skip
_TEKST = re.compile(
    r"(?:(?:dit|het) (?:\w+ )?(?:convenant|akkoord|protocol|reglement)"
    r"|(?:deze|de) (?:\w+ )?(?:regeling|verordening|huisvestingsverordening|beleidsregels?)"
    r"|deze (?:overeenkomst|afspraken))",
    re.IGNORECASE,
)
_AFSPRAKEN = re.compile(
    r"(?:de|hun|onze) (?:\w+ )?(?:afspraken|samenwerking|werkwijze|samenwerkingsafspraken)", re.IGNORECASE
)
_PARTIJEN = re.compile(r"(?:de |alle )?(?:deelnemende )?(?:partijen|gemeenten|colleges)", re.IGNORECASE)
"""Whose *afspraken* are those of the text; a caregiver has others, with the client."""
_DAARBIJ = re.compile(r"\b(?:daarbij|hierbij|daarin|hierin|daarover)\b", re.IGNORECASE)


def over_de_tekst(regeling: Regeling) -> frozenset[Citaat]:
    """Return the places of the duties about the text itself, and of what is done along with those."""
    op_plaats = {regel.citaat: regel for regel in regeling.regels if isinstance(regel, _Daad)}
    return frozenset(plaats for plaats, regel in op_plaats.items() if _hoort_bij(regel, op_plaats))


def _hoort_bij(regel: _Daad, op_plaats: Mapping[Citaat, _Daad]) -> bool:
    if _is_over_de_tekst(regel):
        return True
    eerste = evolve(regel.citaat, zinsdeel=1) if regel.citaat.zinsdeel and _DAARBIJ.search(regel.tekst) else None
    hoofd = op_plaats.get(regel.hangt_aan or eerste or regel.citaat)
    return hoofd is not None and hoofd is not regel and _is_over_de_tekst(hoofd)


def _is_over_de_tekst(regel: _Daad) -> bool:
    """Whether an act is done with the text itself: one of parties together, where it only says *de afspraken*."""
    if regel.handeling not in _MET_DE_TEKST:
        return False
    van_partijen = _PARTIJEN.fullmatch(regel.actor.naam) is not None
    zelf = _TEKST.fullmatch(regel.voorwerp) is not None
    return zelf or (van_partijen and _AFSPRAKEN.fullmatch(regel.voorwerp) is not None)
