"""From an agreement to its document: the parts in the order of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.syntax.blokken import Blok as Tekstblok
from regio_uitstroom.weergave.artikelen import Artikelbouwer, Ruwartikel
from regio_uitstroom.weergave.delen import gegevens, inleiding, partijen, slot, voorbeeld
from regio_uitstroom.weergave.document import Deel, Deelsoort, Document
from regio_uitstroom.weergave.koppelingen import Koppelaar
from regio_uitstroom.weergave.plaatsen import Ankers, slak
from regio_uitstroom.weergave.wijkingen import wijkingsbeeld
from regio_uitstroom.weergave.woorden import Woorden

_INLEIDING = re.compile(
    r"overweg|uitgangspunten|preambule|inleiding|gelet|in\s+aanmerking|nemen|komen|spreken", re.IGNORECASE
)
_KOPREGEL = re.compile(r"\s*([^\W\d_][\w ]{1,40}?)\s*:\s?(.*)")


def document(regeling: Regeling) -> Document:
    """Return the agreement with its places, links and remarks; ValueError for one that was not read from a text."""
    if regeling.source is None:
        message = "deze regeling is niet uit een tekst gelezen, dus er zijn geen woorden om te tonen"
        raise ValueError(message)
    return _Bouwer(regeling, Woorden(regeling.source)).document()


class _Bouwer:
    """Builds one document: first all places, then the words with their links."""

    def __init__(self, regeling: Regeling, woorden: Woorden) -> None:
        self._regeling = regeling
        self._woorden = woorden
        self._ankers = Ankers()
        for vast in ("inhoud", "voorrang", "voorrang-titel", "voorrang-uitleg", "leeswijzer", "top"):
            self._ankers.neem(vast)

    def document(self) -> Document:
        blokken = self._woorden.delen()
        beeld = wijkingsbeeld(self._regeling)
        artikelen = Artikelbouwer(self._regeling, self._woorden, self._ankers)
        ruw = {blok.start: artikelen.ruw(blok) for blok in blokken if blok.soort == "artikel"}
        elders = tuple(naam for een in self._regeling.kop.bouwt_voort_op for naam in (een.kort, een.titel) if naam)
        self._koppelaar = Koppelaar(self._woorden, self._ankers, artikelen.begrippen(), elders)
        bouw = artikelen.met(self._koppelaar, beeld)
        kop = self._regeling.kop
        return Document(
            f"{kop.soort.value[:1].upper()}{kop.soort.value[1:]} “{kop.titel}”",
            kop.soort.bindt,
            kop.soort.value,
            tuple(self._velden(blokken[0])),
            tuple(self._delen(blokken[1:], ruw, bouw)),
            beeld,
        )

    def _velden(self, blok: Tekstblok) -> Iterator[tuple[str, str]]:
        """Yield the lines of the heading below the first; the kind of text stands in the title."""
        tekst = self._woorden.plat.plain[blok.start : blok.end]
        regels = [regel for regel in tekst.split("\n") if regel.strip()]
        velden: list[list[str]] = []
        for regel in regels[1:]:
            match = _KOPREGEL.fullmatch(regel)
            if match is None or (regel.startswith("  ") and velden):
                velden[-1][1] += " " + regel.strip()
            elif match.group(1).casefold() != "soort":
                velden.append([match.group(1), match.group(2).strip()])
        for naam, waarde in velden:
            yield naam, " ".join(waarde.split()).strip('"')

    def _delen(self, blokken: tuple[Tekstblok, ...], ruw: dict[int, Ruwartikel], bouw: Artikelbouwer) -> Iterator[Deel]:
        in_hoofdstuk = na_artikel = voorbeelden = False
        for blok in blokken:
            titel = self._titel(blok)
            if blok.soort == "artikel":
                na_artikel = True
                yield bouw.deel(ruw[blok.start], 3 if in_hoofdstuk else 2)
            elif blok.soort == "hoofdstuk":
                in_hoofdstuk = True
                yield Deel(Deelsoort.HOOFDSTUK, self._ankers.neem(slak(titel)), titel, 2, ())
            elif blok.soort in {"voorbeeld", "achtergrond"}:
                if not voorbeelden:
                    yield Deel(Deelsoort.VOORBEELDEN, self._ankers.neem("voorbeelden"), "Voorbeelden", 2, ())
                voorbeelden = True
                yield self._voorbeeld(blok, titel)
            else:
                in_hoofdstuk = in_hoofdstuk and blok.soort != "proza"
                yield self._los(blok, titel, na_artikel=na_artikel)

    def _los(self, blok: Tekstblok, titel: str, *, na_artikel: bool) -> Deel:
        """Return a part that holds no rules."""
        if blok.soort == "partijen":
            return Deel(
                Deelsoort.PARTIJEN,
                self._ankers.neem("partijen"),
                titel,
                2,
                partijen(blok, self._woorden, self._koppelaar),
            )
        if blok.soort == "gegevens":
            return Deel(
                Deelsoort.GEGEVENS, self._ankers.neem("gegevens"), titel, 2, gegevens(blok, self._woorden, self._ankers)
            )
        if na_artikel:
            eigen_kop = re.match(r"bijlage|ondertekening", titel, re.IGNORECASE) is not None
            begin = blok.body if eigen_kop else blok.start
            regels = not titel.casefold().startswith("bijlage")
            anker = self._ankers.neem(slak(titel) if eigen_kop else "ondertekening")
            blokken = slot(begin, blok.end, self._woorden, self._koppelaar, per_regel=regels)
            return Deel(Deelsoort.SLOT, anker, titel if eigen_kop else "", 2, blokken)
        eigen_kop = (
            re.fullmatch(r"(overwegingen?|uitgangspunten|preambule|inleiding):?", titel, re.IGNORECASE) is not None
        )
        begin = blok.body if eigen_kop else blok.start
        anker = self._ankers.neem(slak(titel) if eigen_kop else "aanhef")
        blokken = inleiding(begin, blok.end, self._woorden, self._koppelaar)
        return Deel(Deelsoort.INLEIDING, anker, titel if eigen_kop else "", 2, blokken)

    def _voorbeeld(self, blok: Tekstblok, titel: str) -> Deel:
        naam = blok.titel.strip("\"': ")
        kop = f"Voorbeeld “{naam}”" if blok.soort == "voorbeeld" else titel
        anker = self._ankers.neem(f"voorbeeld-{slak(naam)}" if blok.soort == "voorbeeld" else "achtergrond")
        return Deel(Deelsoort.VOORBEELD, anker, kop, 3, voorbeeld(blok, self._woorden, self._koppelaar))

    def _titel(self, blok: Tekstblok) -> str:
        """Return the heading of a part as it stands in the file."""
        return self._woorden.kaal(blok.start, blok.body).rstrip(":")
