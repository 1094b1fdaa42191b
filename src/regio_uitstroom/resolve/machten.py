"""Powers whose use an example can tell: *waarbij artikel 2, eerste lid, wordt toegepast*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regio_uitstroom.client import record
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Bevoegdheid, Intrekking, Regel, Verdaging, Verlenging
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from regio_uitstroom.resolve.dossier import Dossier
from regio_uitstroom.resolve.structuur import resolve_verwijzing
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import midden_in_zin, opsomming

_MEESTE = 4
"""So many powers are named in a report."""


def machten(regels: Iterable[Regel]) -> Iterator[tuple[Citaat, str, str]]:
    """Yield where the text gives a power, with the key of the judgment that it was used, and who may."""
    for regel in regels:
        if isinstance(regel, Bevoegdheid | Intrekking | Verdaging | Verlenging):
            yield regel.citaat, f"{regel.citaat.sleutel} toepassen", midden_in_zin(regel.actor.naam)
        for gevraagd in van_soort(OordeelGeeft, regel):
            if gevraagd.oordeel.is_gebruik:
                yield regel.citaat, gevraagd.oordeel.sleutel, gevraagd.beoordelaar or ""


def zet_gebruik(dossier: Dossier, vb: ast.VbGebruik) -> None:
    """Record that a power was used, or was not; of a place with none, or with several, that is reported."""
    structuur = dossier.structuur
    genoemd = () if structuur is None else resolve_verwijzing(dossier.context, structuur, vb.bepaling, Citaat(""))
    if not genoemd:
        return  # there is no such place, which is reported
    gevonden = {
        sleutel: wie for plaats in genoemd for citaat, sleutel, wie in dossier.context.machten if plaats.omvat(citaat)
    }
    if len(gevonden) != 1:
        _meld(dossier, vb, meer=bool(gevonden))
        return
    ((sleutel, wie),) = gevonden.items()
    datum = dossier.datum(vb.datum) if vb.datum is not None else None
    dossier.lijst("oordelen").append(record.Oordeel(sleutel, vb.waar, door=vb.door or wie, datum=datum))


def _meld(dossier: Dossier, vb: ast.VbGebruik, *, meer: bool) -> None:
    plaatsen = dict.fromkeys(citaat.tekst for citaat, _, _ in dossier.context.machten)
    waar = opsomming([f"`{plaats}`" for plaats in list(plaatsen)[:_MEESTE]], "of")
    reden = "hier staan meer bevoegdheden" if meer else "hier staat geen bevoegdheid waarvan het gebruik telt"
    wel = f"noem de bepaling zelf, zoals {waar}" if plaatsen else "laat de regel weg"
    dossier.weiger_onbekend(vb, reden, wel)
