"""The part *Gegevens*: facts that a region adds, line by line, and the phrases that they bring into the language."""

from __future__ import annotations

import re

from attrs import define, field

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind
from regio_uitstroom.lexicon.atoms import Tekst
from regio_uitstroom.lexicon.benaming import onderwerp, van_een_client
from regio_uitstroom.lexicon.words import Lexicon, lexicon
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.blokken import Blok
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.eigen import Eigen
from regio_uitstroom.syntax.gegevencontrole import controleer, ontkent
from regio_uitstroom.syntax.gegevenvolgorde import binnenin_ontkend, samengesteld
from regio_uitstroom.syntax.keuzes import keuzes_als_extra
from regio_uitstroom.syntax.kop import plain_span
from regio_uitstroom.syntax.open_werkwoorden import PARTIKELS

SOORTEN = ("ja of nee", "bedrag", "aantal", "duur", "datum", "gemeente", "keuze")
REGELS = ("vraag", "vindplaats", "meervoud", "bijzin", "ontkenning")
_HOOFD = re.compile(r"([^:\n]+?)[ ]*:[ ]*(.*?)[ ]*\(([^()\n]*)\)[ ]*\.?[ ]*")
_REGEL = re.compile(r"[ ]+([^\W\d_]+)[ ]*:[ ]*(.*\S)[ ]*")
_LEEG = re.compile(r"[ ]+([^\W\d_]+)[ ]*:[ ]*(?:\"[ ]*\")?[ ]*")
_EIGEN = re.compile(rf"[ ]+(?:{'|'.join(REGELS)})[ ]*:", re.IGNORECASE)


@define
class _Ruw:
    """A fact as far as it was read."""

    start: int
    end: int
    naam: str
    vorm: str
    soort: str
    keuzes: tuple[str, ...]
    regels: dict[str, list[str]] = field(factory=dict)


class Gegevenslezer:
    """Reads the part *Gegevens*."""

    def __init__(self, tekst: Tekst, context: Context) -> None:
        """Take the text and where findings go."""
        self._tekst = tekst
        self._context = context
        self._onleesbaar = False
        """Whether the lines at hand belong to a fact that could not be read."""

    def lees(self, blok: Blok) -> tuple[ast.Gegeven, ...]:
        """Return the facts; a line that cannot be read is reported and left out."""
        gevonden: list[_Ruw] = []
        at = blok.body
        for line in self._tekst.plain[blok.body : blok.end].split("\n"):
            if line.strip():
                self._line(line, at, gevonden)
            at += len(line) + 1
        gegevens = tuple(self._gegeven(ruw) for ruw in gevonden)
        for gegeven in gegevens:
            for kind, waarden in controleer(gegeven, lexicon()):
                span = _binnen(gegeven.span, waarden.get("woorden", ""))
                self._context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items()))))
        return gegevens

    def _line(self, line: str, at: int, gevonden: list[_Ruw]) -> None:
        end = at + len(line.rstrip())
        if self._onleesbaar and _EIGEN.match(line) is not None:
            return
        self._onleesbaar = False
        match = _REGEL.fullmatch(line) if _LEEG.fullmatch(line) is None else None
        if match is not None and gevonden:
            self._regel(match, at, gevonden[-1])
            gevonden[-1].end = end
            return
        if (leeg := _LEEG.fullmatch(line)) is not None and gevonden and leeg[1].lower() in REGELS:
            self._meld(kinds.LEEG, at + leeg.start(1), end, wat=f"de regel `{leeg[1].lower()}:`")
            return
        if (hoofd := _HOOFD.fullmatch(line.strip())) is None or not hoofd.group(2):
            self._onleesbaar = True
            self._meld(kinds.GEGEVEN_ONLEESBAAR, at + len(line) - len(line.lstrip()), end)
            return
        soort, _, keuzes = (deel.strip() for deel in hoofd.group(3).partition(":"))
        if soort.lower() not in SOORTEN:
            self._onleesbaar = True
            verwacht = ", ".join(f"`{naam}`" for naam in SOORTEN)
            begin = at + line.rfind("(") + 1
            self._meld(kinds.GEGEVENTYPE, begin, begin + max(len(hoofd.group(3)), 1), type=soort, verwacht=verwacht)
            return
        kort = tuple(k.strip().strip('"') for k in re.split(r",|\bof\b", keuzes) if k.strip())
        gevonden.append(_Ruw(at, end, hoofd.group(1).strip(), hoofd.group(2), soort.lower(), kort))

    def _regel(self, match: re.Match[str], at: int, ruw: _Ruw) -> None:
        sleutel = match.group(1).lower()
        if sleutel not in REGELS:
            verwacht = ", ".join(f"`{naam}`" for naam in REGELS)
            start, end = at + match.start(1), at + match.end(1)
            self._meld(kinds.ONBEKENDE_GEGEVENREGEL, start, end, naam=match.group(1), verwacht=verwacht)
            return
        if sleutel in ruw.regels and sleutel not in {"bijzin", "ontkenning"}:
            self._meld(kinds.DUBBEL_DEEL, at + match.start(1), at + match.end(1), woorden=f"{sleutel}:")
            return
        waarde = match.group(2)
        delen = (
            [waarde.strip('"')] if sleutel in {"vraag", "vindplaats"} else [deel.strip() for deel in waarde.split("/")]
        )
        ruw.regels.setdefault(sleutel, []).extend(deel for deel in delen if deel)

    def _gegeven(self, ruw: _Ruw) -> ast.Gegeven:
        def eerste(naam: str) -> str | None:
            return next(iter(ruw.regels.get(naam, ())), None)

        return ast.Gegeven(
            ruw.naam,
            ruw.vorm,
            ruw.soort,
            eerste("vraag"),
            eerste("vindplaats"),
            ruw.keuzes,
            eerste("meervoud"),
            tuple(ruw.regels.get("bijzin", ())),
            tuple(ruw.regels.get("ontkenning", ())),
            span=plain_span(self._tekst, self._context, ruw.start, ruw.end),
        )

    def _meld(self, kind: Kind, start: int, end: int, **waarden: str) -> None:
        span = plain_span(self._tekst, self._context, start, end)
        self._context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items()))))


def _binnen(span: Span, woorden: str) -> Span:
    """Return the place of words within a declaration, the last where they stand there more than once."""
    patroon = r"\s+".join(map(re.escape, woorden.split()))
    gevonden = [*re.finditer(rf"(?<!\w){patroon}(?!\w)", span.text)] if patroon else []
    if not gevonden:
        return span
    return Span(span.source, span.start + gevonden[-1].start(), span.start + gevonden[-1].end())


def voeg_toe(gegeven: ast.Gegeven, eigen: Eigen, woorden: Lexicon) -> None:
    """Bring the phrases of a fact into the language."""
    vorm = " ".join(gegeven.vorm.split())
    if gegeven.type == "gemeente":
        _gemeente(gegeven, vorm, eigen)
        return
    if gegeven.type != "ja of nee":
        _grootheid(gegeven, vorm, eigen)
        return
    match = onderwerp().match(vorm)
    rest = vorm[match.end() :].strip() if match is not None else vorm
    werkwoord, _, wat = rest.partition(" ")
    if werkwoord.lower() == "heeft" and wat:
        eigen.add_exact(wat, "BEZIT", gegeven.naam, "eigen")
        eigen.add_exact(_kaal(wat), "BEZIT", gegeven.naam, "eigen")
    elif werkwoord.lower() == "is" and wat:
        eigen.add_exact(wat, "EIGENSCHAP", gegeven.naam, "eigen")
    elif werkwoord.lower() in woorden.werkwoorden.vormen or wat:
        _zinnen(werkwoord, wat, gegeven, eigen)
        _met_partikel(werkwoord, wat, gegeven, eigen)
    for frase in binnenin_ontkend(werkwoord, wat) if wat else ():
        eigen.add_vorm(frase, "FEIT", gegeven.naam, "niet")
    for frase, ontkend in samengesteld(werkwoord, wat):
        eigen.add_vorm(frase, "FEIT", gegeven.naam, "niet" if ontkend else "eigen")
    _eigen_zinnen(gegeven, eigen)


def _kaal(wat: str) -> str:
    """Return a noun without its article."""
    eerste, spatie, rest = wat.partition(" ")
    return rest if spatie and eerste.lower() in {"een", "de", "het"} else wat


def _zinnen(werkwoord: str, wat: str, gegeven: ast.Gegeven, eigen: Eigen) -> None:
    """Add the clause in each order.

    *accepteert woonbegeleiding*, *woonbegeleiding accepteert*, *geen woonbegeleiding accepteert*.
    """
    eigen.add_exact(f"{werkwoord} {wat}".strip(), "FEIT", gegeven.naam, "eigen")
    eigen.add_exact(f"{wat} {werkwoord}".strip(), "FEIT", gegeven.naam, "eigen")
    for ontkend in (f"geen {_kaal(wat)}", f"{wat} niet", f"niet {wat}"):
        eigen.add_exact(f"{ontkend} {werkwoord}", "FEIT", gegeven.naam, "niet")
        eigen.add_exact(f"{werkwoord} {ontkend}", "FEIT", gegeven.naam, "niet")
    partikel, _, rest = wat.partition(" ")
    vorm = lexicon().werkwoorden.vormen.get(werkwoord.lower())
    if vorm is not None and partikel in lexicon().werkwoorden.partikels.get(vorm.werkwoord, ()):
        for frase in (f"{partikel}{werkwoord} {rest}", f"{rest} {partikel}{werkwoord}"):
            eigen.add_exact(frase.strip(), "FEIT", gegeven.naam, "eigen")
            eigen.add_exact(f"niet {frase}".strip(), "FEIT", gegeven.naam, "niet")


def _met_partikel(werkwoord: str, wat: str, gegeven: ast.Gegeven, eigen: Eigen) -> None:
    """Add the clause of a fact with the particle of its verb at the end: *woont bij een ander in*."""
    voor, _, partikel = wat.rpartition(" ")
    if not voor or partikel.lower() not in PARTIKELS:
        return
    samen = f"{partikel}{werkwoord}"
    eigen.add_vorm(f"{voor} {samen}", "FEIT", gegeven.naam, "eigen")
    for ontkend in (f"{voor} niet {samen}", f"niet {voor} {samen}", *binnenin_ontkend(samen, voor)):
        eigen.add_vorm(ontkend, "FEIT", gegeven.naam, "niet")


def _eigen_zinnen(gegeven: ast.Gegeven, eigen: Eigen) -> None:
    """Add the clauses that the file gives itself; a denial also with its verb at the end."""
    for bijzin in gegeven.bijzinnen:
        eigen.add_exact(_zonder_onderwerp(bijzin), "FEIT", gegeven.naam, "niet" if ontkent(bijzin) else "eigen")
    for ontkenning in gegeven.ontkenningen:
        kort = _zonder_onderwerp(ontkenning)
        werkwoord, _, rest = kort.partition(" ")
        for frase in {kort, f"{rest} {werkwoord}".strip()}:
            eigen.add_exact(frase, "FEIT", gegeven.naam, "niet")


def _zonder_onderwerp(zin: str) -> str:
    zin = " ".join(zin.rstrip(".").split())
    match = onderwerp().match(zin)
    return zin[match.end() :].strip() if match is not None else zin


def _gemeente(gegeven: ast.Gegeven, vorm: str, eigen: Eigen) -> None:
    """Add a municipality: rules name it by its form, examples give its value by its name (*met … Zeist*)."""
    kaal = _kaal(vorm)
    eigen.add_exact(kaal, "ROL_GEMEENTE", gegeven.naam, "eigen")
    if gegeven.naam.casefold() != kaal.casefold():
        eigen.add_exact(gegeven.naam, "GROOTHEID", gegeven.naam, "eigen")


def _grootheid(gegeven: ast.Gegeven, vorm: str, eigen: Eigen) -> None:
    """Add a quantity under its form, its form without *van de cliënt*, and its name.

    A date is a moment, so that terms and windows can be counted from it. What is counted stands for its number: *hij
    ten minste twee kinderen heeft*.
    """
    kaal = _kaal(vorm)
    klasse = "MOMENT" if gegeven.type == "datum" else "GROOTHEID"
    extra = keuzes_als_extra(gegeven.keuzes) if gegeven.type == "keuze" else "eigen"
    kort = re.sub(r" van de \w+$", "", kaal)
    van = [f"{kort} van de {woord}" for woord in van_een_client()]
    for frase in van if kaal in van else ():
        eigen.add_vorm(frase, klasse, gegeven.naam, extra)
    for frase in {kaal, kort, gegeven.naam}:
        eigen.add_exact(frase, klasse, gegeven.naam, extra)
    if gegeven.type == "aantal" and (wat := kort.removeprefix("aantal ")) != kort and wat != gegeven.naam:
        eigen.add_exact(wat, klasse, gegeven.naam, extra)
