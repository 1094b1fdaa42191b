"""*De urgentie, bedoeld in het eerste lid*: where a text grants urgency in more places, it is that of some of them.

What refuses such an urgency leaves the other grants as they are. Which grant an urgency was given on, no record tells;
so what ends or extends such an urgency is refused, where others are granted too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.resolve.structuur import genummerd, hoofdzinnen, vindplaats
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast


def weigert_alleen(zin: Zin, knoop: ast.Urgentie) -> tuple[Citaat, ...]:
    """Return the grants that a refusal is about, where the text has others; empty for one that is about all."""
    if not knoop.geen or knoop.bedoeld is None:
        return ()
    bedoeld, deels = _bedoeld(zin, knoop.bedoeld)
    if deels:
        reden = "een onderdeel van een opsomming van voorwaarden geeft zelf geen urgentie"
        wel = (
            "noem het hele lid, of schrijf wie geen urgentie krijgt: `De cliënt die …, krijgt geen urgentie, indien …`"
        )
        zin.context.meld(NOG_NIET_HIER, knoop.bedoeld.span, tekst=knoop.bedoeld.woorden, reden=reden, wel=wel)
    return bedoeld


def meld_alleen(zin: Zin, bedoeld: ast.Verwijzing | None) -> None:
    """Report a sentence on a granted urgency that is about those of some grants only."""
    if bedoeld is None:
        return
    plaatsen, deels = _bedoeld(zin, bedoeld)
    if plaatsen or deels:
        reden = "het dossier zegt niet op welke grond een urgentie is verleend"
        grond = plaatsen[0].tekst if plaatsen else "het eerste lid"
        wel = (
            "geldt dit voor elke urgentie, laat `bedoeld in …` dan weg; laat anders naar de grond vragen: "
            f"`…, indien zij is verleend op grond van {grond}`"
        )
        zin.context.meld(NOG_NIET_HIER, bedoeld.span, tekst=bedoeld.woorden, reden=reden, wel=wel)


def _bedoeld(zin: Zin, knoop: ast.Verwijzing) -> tuple[tuple[Citaat, ...], bool]:
    """Return the grants at some places, where others stand elsewhere; and whether one is meant in part."""
    bestand = zin.context.bestand
    if knoop.wet is not None or bestand is None or any(deel.voorgaand == "genoemd" for deel in knoop.delen):
        return (), False
    plaatsen = [plaats for deel in knoop.delen if zin.structuur.bestaat(plaats := vindplaats(deel, zin.citaat))]
    alle = tuple(_verleningen(bestand.artikelen))
    hier = tuple(een for een in alle if any(plaats.omvat(een) for plaats in plaatsen))
    deels = any(een.omvat(plaats) and not plaats.omvat(een) for een in alle for plaats in plaatsen)
    return (hier if len(hier) < len(alle) else ()), deels


def _verleningen(artikelen: Sequence[ast.Artikel]) -> Iterator[Citaat]:
    """Yield the places of a text that grant urgency: a sentence, or an item of a list of categories."""
    for artikel in artikelen:
        for lid in artikel.leden:
            for plaats, zin in hoofdzinnen(Citaat(artikel.nummer, lid.nummer), lid):
                yield from _van_de_zin(zin.kern, plaats)


def _van_de_zin(kern: ast.Kern, plaats: Citaat) -> Iterator[Citaat]:
    if isinstance(kern, ast.Urgentie) and not (kern.geen or kern.niet_geweigerd):
        yield plaats
    elif isinstance(kern, ast.Behoren) and kern.groep.begrip is None:
        yield from (genummerd(plaats, groep.nummer) if groep.nummer else plaats for groep in kern.leden)
