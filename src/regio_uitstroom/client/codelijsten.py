"""Code lists of the chain around outflow: VERA (housing corporations), iWmo and iJw (care).

The codes and their names are data (``data/codelijsten.csv``, sources in ``data/SOURCES.md``). What a product of iWmo or
iJw says about the kind of facility is decided here: a code becomes the narrowest kind of the lexicon that it
certainly is, and no kind at all where there is none.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pkgutil import get_data

from regio_uitstroom.waarde import frozen

_TABEL = "data/codelijsten.csv"


class Codelijst(Enum):
    """A code list, by its name in the table."""

    AANVULLENDEDOELGROEP = "VERA AANVULLENDEDOELGROEP"
    DOELGROEP = "VERA DOELGROEP"
    VOORRANGSOORT = "VERA VOORRANGSOORT"
    VOORRANGDETAILSOORT = "VERA VOORRANGDETAILSOORT"
    WMO_PRODUCTCATEGORIE = "iWmo 3.2 WMO020"
    WMO_REDEN_BEEINDIGING = "iWmo 3.2 WMO588"
    JW_PRODUCTCATEGORIE = "iJw 3.2 JZ020"
    JW_REDEN_BEEINDIGING = "iJw 3.2 JZ588"
    WMO_REDEN_AFWIJZING = "iWmo 3.2 WJ759"
    JW_REDEN_AFWIJZING = "iJw 3.2 WJ759"


@frozen
class Code:
    """One code of a list; ``ouder`` is the code that it falls under, where the list says so."""

    lijst: Codelijst
    code: str
    naam: str
    ouder: Code | None = None


@frozen
class Voorzieningkeuze:
    """The kind of facility that a product stands for, as a key of the lexicon (``voorzieningen.csv``).

    ``mogelijk`` holds the narrower kinds that it can be, where the list does not say which, and ``reden`` says so in
    Dutch. ``voorziening`` None: it is certainly none of the lexicon's kinds (then nothing is possible), or no kind
    covers all that it can be.
    """

    voorziening: str | None
    reden: str = ""
    mogelijk: tuple[str, ...] = ()


def codes(lijst: Codelijst) -> tuple[Code, ...]:
    """Return all codes of a list, in its order."""
    return tuple(_alle()[lijst].values())


def code(lijst: Codelijst, waarde: str) -> Code | None:
    """Return the code as it stands in the list (``URG``, ``15``); None when the list does not hold it."""
    return _alle()[lijst].get(waarde)


def voorziening_van(lijst: Codelijst, waarde: str) -> Voorzieningkeuze:
    """Return the kind of facility that a product category of iWmo or iJw stands for.

    A wide category becomes a wide kind (opvang). Where a text names a narrower one (vrouwenopvang), a stay of a wide
    kind leaves the answer open and the question is asked; who knows the client chooses from ``mogelijk``. A category
    that no kind of the lexicon covers (woondiensten), a list that holds no product categories and a code that is not in
    its list give none, with that reason.
    """
    if lijst not in _VOORZIENINGEN:
        return Voorzieningkeuze(None, f"{lijst.value} bevat geen producten")
    product = code(lijst, waarde)
    if product is None:
        return Voorzieningkeuze(None, f"deze code staat niet in {lijst.value}")
    gevonden = _VOORZIENINGEN[lijst].get(waarde)
    return gevonden or Voorzieningkeuze(None, f"{product.naam} is geen verblijf in een voorziening")


_OPVANG = ("maatschappelijke opvang", "vrouwenopvang", "crisisopvang", "nachtopvang", "noodopvang")
_JEUGD = ("pleegzorg", "gezinshuis", "residentiële jeugdhulp", "gesloten jeugdhulp")

_VOORZIENINGEN: Mapping[Codelijst, Mapping[str, Voorzieningkeuze]] = {
    Codelijst.WMO_PRODUCTCATEGORIE: {
        "04": Voorzieningkeuze(None, "kortdurend verblijf (logeren) is geen soort voorziening van de woordenlijst"),
        "05": Voorzieningkeuze(
            None, "woondiensten zegt niet welke soort het is", ("beschermd wonen", "begeleid wonen", "beschut wonen")
        ),
        "15": Voorzieningkeuze("beschermd wonen"),
        "16": Voorzieningkeuze("opvang", "opvang zegt niet welke opvang het is", _OPVANG),
        "17": Voorzieningkeuze("opvang", "spoedopvang zegt niet welke opvang het is", _OPVANG),
        "18": Voorzieningkeuze(
            None,
            "overige beschermd wonen en opvang zegt niet welke soort het is",
            ("beschermd wonen", "begeleid wonen", "beschut wonen", *_OPVANG),
        ),
    },
    Codelijst.JW_PRODUCTCATEGORIE: {
        "35": Voorzieningkeuze("pleegzorg"),
        "36": Voorzieningkeuze(
            "jeugdhulp met verblijf", "gezinsgericht verblijf is ruimer dan een gezinshuis", ("gezinshuis",)
        ),
        "37": Voorzieningkeuze("gesloten jeugdhulp"),
        "38": Voorzieningkeuze("residentiële jeugdhulp"),
        "43": Voorzieningkeuze("jeugdhulp met verblijf", "verblijf zegt niet welke soort jeugdhulp het is", _JEUGD),
        "44": Voorzieningkeuze("jeugdhulp met verblijf", "verblijf zegt niet welke soort jeugdhulp het is", _JEUGD),
        "46": Voorzieningkeuze(None, "jeugdhulp bij crisis kan met en zonder verblijf zijn", _JEUGD),
        "50": Voorzieningkeuze(None, "een maatwerkarrangement kan met en zonder verblijf zijn", _JEUGD),
        "52": Voorzieningkeuze(None, "specialistische ggz kan met en zonder verblijf zijn", ("ggz-instelling",)),
        "54": Voorzieningkeuze(None, "jeugd-ggz kan met en zonder verblijf zijn", ("ggz-instelling", *_JEUGD)),
        "55": Voorzieningkeuze(
            None, "landelijk ingekochte zorg kan met en zonder verblijf zijn", ("ggz-instelling", *_JEUGD)
        ),
    },
}
"""The product categories that are about stay, or may be; each other one is support without stay."""


@cache
def _alle() -> Mapping[Codelijst, Mapping[str, Code]]:
    per_lijst: dict[Codelijst, dict[str, Code]] = {lijst: {} for lijst in Codelijst}
    rijen = sorted(_rijen(), key=lambda rij: bool(rij[3]))
    for lijst, waarde, naam, ouder in rijen:
        soort = Codelijst(lijst)
        per_lijst[soort][waarde] = Code(soort, waarde, naam, _ouder(per_lijst, ouder))
    return per_lijst


def _ouder(per_lijst: Mapping[Codelijst, Mapping[str, Code]], ouder: str) -> Code | None:
    if not ouder:
        return None
    lijst, _, waarde = ouder.partition(".")
    return per_lijst[Codelijst[lijst]][waarde]


def _rijen() -> Iterator[list[str]]:
    # get_data asks the loader of the package and so works from a zip too; importlib.resources takes longer to import.
    inhoud = get_data("regio_uitstroom.client", _TABEL)
    if inhoud is None:  # pragma: no cover - only a loader that cannot read files answers None
        raise FileNotFoundError(_TABEL)
    rijen = csv.reader(inhoud.decode("utf-8").splitlines())
    next(rijen)
    return rijen
