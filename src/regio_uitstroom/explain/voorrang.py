"""The place of an urgent client among others, in Dutch sentences."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import Uitkomst
from regio_uitstroom.evaluation.voorrangsklasse import Voorrangsklasse
from regio_uitstroom.explain.aanduiding import bepalingen
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.model.regels import Rangorde
from regio_uitstroom.teksten import opsomming


def voorrang_in_woorden(uitkomst: Uitkomst) -> Alinea:
    """Return to which group of each order the client belongs, or can belong and what is needed to know."""
    klassen = (zin_ for klasse in uitkomst.voorrang for zin_ in _zinnen(klasse, vast=uitkomst.waarde is not None))
    return (*klassen, *map(_rangorde, uitkomst.rangordes))


def _rangorde(regel: Rangorde) -> str:
    """Return by what it is decided who goes first of several clients in the same position."""
    criteria = [f"{nummer}. {criterium.woorden.rstrip('.')}" for nummer, criterium in enumerate(regel.criteria, 1)]
    return zin(f"bij een gelijke plaats gaat volgens {regel.citaat.midden} voor: {'; '.join(criteria)}")


def _zinnen(klasse: Voorrangsklasse, *, vast: bool) -> Alinea:
    plaats = f"de volgorde van {bepalingen(klasse.citaat)}"
    als = "" if vast else "als er urgentie is: "
    onder = "" if klasse.geldt else zin(f"of {plaats} hier geldt, staat nog niet vast")
    if klasse.klasse is not None:
        groep = _groep(klasse, klasse.klasse)
        return (zin(f"{als}in {plaats} hoort de cliënt bij {groep}"), onder)
    if not klasse.mogelijk:
        return (zin(f"{als}de cliënt hoort bij geen van de groepen in {plaats}"), onder)
    mogelijk = [_groep(klasse, nummer) for nummer in klasse.mogelijk] + (["geen van de groepen"] if klasse.geen else [])
    vragen = [gegeven.vraag for gegeven in klasse.nodig] + [oordeel.vraag_ja_nee for oordeel in klasse.oordelen]
    nodig = zin(f"daarvoor is nog nodig: {' '.join(aangehaald(vraag) for vraag in vragen)}") if vragen else ""
    return (zin(f"{als}in {plaats} hoort de cliënt bij {opsomming(mogelijk, 'of')}"), nodig, onder)


def _groep(klasse: Voorrangsklasse, nummer: int) -> str:
    return f"groep {nummer} van {len(klasse.groepen)} ({aangehaald(klasse.groepen[nummer - 1])})"
