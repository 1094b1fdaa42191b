"""The heading: the first line, and the lines *Sleutel: waarde* under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.lexicon.atoms import atoms as split
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.blokken import Blok
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.numbers import MAANDEN
from regio_uitstroom.syntax.patronen import uit_getal, uit_maand
from regio_uitstroom.syntax.verwijzen import SOORTEN, lees_verwijzing
from regio_uitstroom.tijd import Periode

VELDEN = (
    "Regio",
    "Soort",
    "Looptijd",
    "Ondertekend",
    "Vastgesteld",
    "Plaats",
    "Bron",
    "Grondslag",
    "Versie",
    "BWB",
    "Uittreksel",
    "Uitvoerende organisatie",
    "Bouwt voort op",
)
_BWB = re.compile(r"BWB[RVW]\d{7}")
_OPSCHRIFT = re.compile(rf"[ ]*({'|'.join(SOORTEN)}|beleidsregels)[ ]+(.*\S)", re.IGNORECASE)
_VELD = re.compile(r"[ ]*([^\W\d_][\w ]{1,40}?)[ ]*:[ ]?(.*)")
_ANDERE_TEKST = re.compile(
    rf"""\s*(?:(?:het|de)\s+)?
    (?P<soort>{"|".join(soort.replace(" ", "[ ]+") for soort in SOORTEN)})\s+"(?P<titel>[^"]+)"
    (?:\s*\(hierna:\s*(?:(?:het|de)\s+)?(?P<kort>[^()"]+?)\s*\))?\s*(?:[,;]\s*(?:en\s)?|en\s|$|(?=\Z))""",
    re.IGNORECASE | re.VERBOSE,
)


class Koplezer:
    """Reads the heading of a file."""

    def __init__(self, tekst: Tekst, context: Context) -> None:
        """Take the text and where findings go."""
        self._tekst = tekst
        self._context = context

    def lees(self, blok: Blok) -> ast.Kop | None:
        """Return the heading; None where the text does not begin with one."""
        lines = self._lines(blok)
        if not lines or (match := _OPSCHRIFT.fullmatch(lines[0][1])) is None:
            at = lines[0] if lines else (blok.start, "")
            self._context.findings.append(
                diagnose(kinds.GEEN_OPSCHRIFT, self._span(at[0], at[0] + max(len(at[1].rstrip()), 1)))
            )
            velden = self._velden([line for line in lines if _VELD.fullmatch(line[1]) is not None])
            return ast.Kop(_soort(velden), "", velden, span=self._span(blok.start, blok.end)) if velden else None
        titel = self._titel(match.group(2), lines[0][0] + match.start(2))
        start, (last, line) = lines[0][0], lines[-1]
        return ast.Kop(
            match.group(1).lower().removesuffix("regels") + "regel" * match.group(1).lower().endswith("regels"),
            titel,
            self._velden(lines[1:]),
            span=self._span(start, last + len(line.rstrip())),
        )

    def _titel(self, tekst: str, at: int) -> str:
        if len(tekst) > 1 and tekst[0] == '"' and tekst[-1] == '"':
            return tekst[1:-1]
        kind = kinds.ENKELE_AANHALING
        self._context.findings.append(diagnose(kind, self._span(at, at + len(tekst))))
        return tekst.strip("'\"")

    def _lines(self, blok: Blok) -> list[tuple[int, str]]:
        """Return the lines that hold something, with their offset; a line without a key goes on the one before."""
        found: list[tuple[int, str]] = []
        at = blok.start
        for line in self._tekst.plain[blok.start : blok.end].split("\n"):
            if line.strip():
                if found and len(found) > 1 and line.startswith(" ") and _VELD.fullmatch(line) is None:
                    begin, vorige = found[-1]
                    found[-1] = (begin, vorige + " " * (at - begin - len(vorige)) + line)
                else:
                    found.append((at, line))
            at += len(line) + 1
        return found

    def _velden(self, lines: list[tuple[int, str]]) -> tuple[ast.Kopveld, ...]:
        found = []
        for at, line in lines:
            match = _VELD.fullmatch(line)
            if match is None:
                self._context.findings.append(
                    diagnose(
                        kinds.BUITEN_ARTIKEL, self._span(at + len(line) - len(line.lstrip()), at + len(line.rstrip()))
                    )
                )
                continue
            found.append(self._veld(match, at))
        return tuple(veld for veld in found if veld is not None)

    def _veld(self, match: re.Match[str], at: int) -> ast.Kopveld | None:
        span = self._span(at + match.start(1), at + len(match.group().rstrip()))
        naam = next((v for v in VELDEN if v.lower() == match.group(1).lower()), None)
        if naam is None:
            kop = self._span(at + match.start(1), at + match.end(1))
            self._context.findings.append(
                diagnose(kinds.ONBEKEND_KOPVELD, kop, naam=match.group(1), verwacht=", ".join(f"`{v}`" for v in VELDEN))
            )
            return None
        tekst = " ".join(match.group(2).split())
        waarde = (at + match.start(2), at + len(match.group().rstrip()))
        kaal = tekst[1:-1] if len(tekst) > 1 and tekst[0] == tekst[-1] == '"' else tekst
        datum = self._datum(*waarde) if naam in {"Ondertekend", "Vastgesteld"} else None
        looptijd = self._looptijd(*waarde) if naam == "Looptijd" else None
        uittreksel = self._uittreksel(*waarde) if naam == "Uittreksel" else None
        teksten = self._teksten(*waarde) if naam == "Bouwt voort op" else ()
        if naam == "BWB" and _BWB.fullmatch(kaal) is None:
            self._onleesbaar(*waarde, "nummer van het Basiswettenbestand", "BWBR0034925")
        return ast.Kopveld(naam, kaal, datum, looptijd, uittreksel, teksten, span=span)

    def _datum(self, start: int, end: int) -> ast.Datum | None:
        atoms = list(split(self._tekst.plain, start, end))
        gelezen = _dag(atoms, 0)
        if gelezen is None or gelezen[0] != len(atoms):
            self._onleesbaar(start, end, "datum", "15 maart 2017")
            return None
        return ast.Datum(*gelezen[1], span=self._span(start, end))

    def _looptijd(self, start: int, end: int) -> ast.Tijdvak | None:
        atoms = list(split(self._tekst.plain, start, end))
        klein = [atom.klein for atom in atoms]
        van = tot = None
        at, inclusief = 0, False
        if klein[:1] in (["van"], ["vanaf"]):
            van = _dag(atoms, 1)
            at = van[0] if van is not None else 1
        if klein[at : at + 3] == ["tot", "en", "met"]:
            inclusief = True
            tot = _dag(atoms, at + 3)
        elif klein[at : at + 1] == ["tot"]:
            tot = _dag(atoms, at + 1)
        einde = tot[0] if tot is not None else at
        if (van is None and tot is None) or einde != len(atoms) or (klein[:1] == ["van"] and tot is None):
            self._onleesbaar(start, end, "looptijd", "van 15 maart 2017 tot 1 januari 2020")
            return None
        span = self._span(start, end)
        dagen = [None if d is None else ast.Datum(*d[1], span=self._span(d[2], d[3])) for d in (van, tot)]
        return ast.Tijdvak(dagen[0], dagen[1], inclusief, span=span)

    def _uittreksel(self, start: int, end: int) -> ast.Verwijzing | None:
        atoms = list(split(self._tekst.plain, start, end))
        gelezen = lees_verwijzing(atoms, 0)
        if gelezen is None or gelezen[0] != len(atoms):
            self._onleesbaar(start, end, "verwijzing", "artikelen 12, 14 en 15")
            return None
        span = self._span(start, end)
        delen = tuple(
            ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=span)
            for p in gelezen[1].plekken
        )
        return ast.Verwijzing(delen, span=span)

    def _teksten(self, start: int, end: int) -> tuple[ast.AndereTekst, ...]:
        """Read the texts that this one builds on, with *en*, a comma or a semicolon between them."""
        gevonden = []
        at = start
        while (match := _ANDERE_TEKST.match(self._tekst.plain, at, end)) is not None:
            titel, kort = (" ".join((match[groep] or "").split()) for groep in ("titel", "kort"))
            soort = " ".join(match["soort"].lower().split())
            span = self._span(match.start("soort"), len(match.group().rstrip(" ,;")) + match.start())
            gevonden.append(ast.AndereTekst(soort, titel, kort.lower(), span=span))
            at = match.end()
        if not gevonden or at < end:
            self._onleesbaar(start, end, "andere tekst", 'convenant "Samen wonen" (hierna: het regioconvenant)')
        return tuple(gevonden)

    def _onleesbaar(self, start: int, end: int, soort: str, voorbeeld: str) -> None:
        span = self._span(start, end)
        waarde = " ".join(span.text.split())
        self._context.findings.append(diagnose(kinds.KOPWAARDE, span, waarde=waarde, soort=soort, voorbeeld=voorbeeld))

    def _span(self, start: int, end: int) -> Span:
        return plain_span(self._tekst, self._context, start, end)


def _soort(velden: tuple[ast.Kopveld, ...]) -> str:
    """Return the kind of a text without a readable first line: what the field says, otherwise a covenant."""
    genoemd = next((veld.tekst.lower() for veld in velden if veld.naam == "Soort"), "")
    return genoemd if genoemd in SOORTEN else "convenant"


_SOORT_VAN = {"de verordening": "verordening", "het convenant": "convenant"}
"""Names for a text of one kind, with an article that leaves open whether it is this text."""
_ALGEMEEN = frozenset({"wet", "verordening", "beleidsregel"})
"""Kinds of texts that are no agreement, and so never call themselves *het convenant*."""


def teksten_elders(kop: ast.Kop | None) -> tuple[str, ...]:
    """Return the names of a text that cannot mean this one, by its kind: *de verordening* in a covenant.

    A text may call itself by its title, and one that the heading names by the name that it gives there.
    """
    if kop is None:
        return ()
    woorden = " ".join([kop.titel, *(veld.tekst for veld in kop.velden if veld.naam == "Bouwt voort op")]).lower()
    return tuple(
        naam
        for naam, soort in _SOORT_VAN.items()
        if kop.soort != soort and soort not in woorden and (soort == "verordening" or kop.soort in _ALGEMEEN)
    )


def plain_span(tekst: Tekst, context: Context, start: int, end: int) -> Span:
    """Return the place in the original text of a stretch of the plain text."""
    last = len(context.source.text)
    begin = min(tekst.original(min(start, len(tekst.plain))), last)
    stop = tekst.original(min(end, len(tekst.plain)) - 1) + 1 if start < end and tekst.plain else begin
    return Span(context.source, begin, max(begin, min(stop, last)))


def proza(tekst: Tekst, start: int, end: int) -> str:
    """Return a stretch of prose, without comments and with white space folded."""
    return " ".join(tekst.plain[start:end].split())


_Dag = tuple[int, tuple[int, int | None, int | None], int, int]
"""Where a date ends in the atoms, its year, month and day, and its first and last character."""


def _dag(atoms: Sequence[Atom], at: int) -> _Dag | None:
    """Read a date."""
    if at >= len(atoms):
        return None
    gelezen = uit_maand(atoms, at) if atoms[at].klein in MAANDEN else uit_getal(atoms, at)
    if gelezen is None or gelezen[1] != "DATUM" or not isinstance(gelezen[2], tuple):
        return None
    return gelezen[0], gelezen[2], atoms[at].start, atoms[gelezen[0] - 1].end


def periode(kop: ast.Kop | None) -> Periode | None:
    """Return the stretch in which the municipalities of the text must exist; None where the heading does not say."""
    veld = kop.veld("Looptijd") if kop is not None else None
    van = veld.looptijd.van if veld is not None and veld.looptijd is not None else None
    tot = veld.looptijd.tot if veld is not None and veld.looptijd is not None else None
    if van is None and kop is not None:
        getekend = kop.veld("Ondertekend") or kop.veld("Vastgesteld")
        van = getekend.datum if getekend is not None else None
    begin, einde = _echt(van), _echt(tot)
    return None if begin is None else Periode(begin, einde)


def _echt(datum: ast.Datum | None) -> date | None:
    """Return a date that exists; None for one that does not, which is reported later."""
    if datum is None:
        return None
    try:
        return date(datum.jaar, datum.maand or 1, datum.dag or 1)
    except ValueError:
        return None
