"""Verbs and their forms, from ``lexicon/werkwoorden.csv``.

A row gives the infinitive without its separable particle, the particles that it takes, and the forms that cannot be
derived.
From *melden, aan* follow *meldt, melden, meldde, meldden, gemeld* and *aanmeldt, aanmelden, aangemeld, aan te melden*.
"""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.waarde import frozen


@frozen
class Werkwoordsvorm:
    """A form of a verb. ``partikel`` is the particle written with it (``aan`` in *aanmeldt*).

    Empty where there is none.

    ``persoon`` tells whether it can be the finite verb; ``deelwoord``, ``infinitief``, ``te``: what else it can be.
    """

    werkwoord: str
    partikel: str = ""
    persoon: bool = False
    meervoud: bool = False
    deelwoord: bool = False
    infinitief: bool = False
    te: bool = False
    verleden: bool = False


@frozen
class Werkwoorden:
    """All forms (of one atom, or of three: *aan te melden*), and the particles of each verb."""

    vormen: dict[str, Werkwoordsvorm]
    partikels: dict[str, frozenset[str]]
    enkelvoud: dict[tuple[str, bool], str]
    """The singular of the third person, by infinitive and whether it is of the past."""

    def enkelvoudig(self, zin: str, werkwoorden: str) -> str:
        """Return a clause about one client: of its verbs, those in the plural become singular.

        *Dringend woonruimte behoeven*, said of several, is asked of one: *dringend woonruimte behoeft*. What a relative
        clause behind its verb says (*kinderen hebben die schulden hebben*) is of somebody else.
        """
        eigen = set(werkwoorden.lower().split())
        woorden = zin.split()
        eerste = next((at for at, woord in enumerate(woorden) if woord.lower() in eigen), len(woorden))
        eind = next((at for at in range(eerste, len(woorden)) if woorden[at].lower() == "die"), len(woorden))
        bezit = {at for at in range(1, eind) if woorden[at - 1] == woorden[at] == "zijn"}  # *in staat zijn zijn huis …*
        een = [
            self._een(woord) if woord.lower() in eigen and at not in bezit else woord
            for at, woord in enumerate(woorden[:eind])
        ]
        return " ".join([*een, *woorden[eind:]])

    def _een(self, woord: str) -> str:
        vorm = self.vormen.get(woord.lower())
        if vorm is None or not (vorm.persoon and vorm.meervoud):
            return woord
        verleden = vorm.verleden or (vorm.deelwoord and not vorm.infinitief)  # *verbleven* is also a participle
        return vorm.partikel + self.enkelvoud.get((vorm.werkwoord, verleden), woord.removeprefix(vorm.partikel))


def lees_werkwoorden() -> Werkwoorden:
    """Read the verbs. Where one word is a form of two verbs, the first row of the list has it."""
    vormen: dict[str, Werkwoordsvorm] = {}
    partikels: dict[str, frozenset[str]] = {}
    enkelvoud: dict[tuple[str, bool], str] = {}
    for row in lexicon_rows("werkwoorden"):
        eigen = [p for p in row["partikels"].split("|") if p]
        partikels[row["infinitief"]] = partikels.get(row["infinitief"], frozenset()) | frozenset(eigen)
        for verleden, eerste in ((False, row["tt"].split("|")[0]), (True, row["vt"])):
            if eerste:
                enkelvoud.setdefault((row["infinitief"], verleden), eerste)
        for woord, vorm in _vormen(row, eigen):
            vormen[woord] = _samen(vormen[woord], vorm) if woord in vormen else vorm
    return Werkwoorden(vormen, partikels, enkelvoud)


def _samen(eerste: Werkwoordsvorm, tweede: Werkwoordsvorm) -> Werkwoordsvorm:
    """Join two forms that are spelled alike: *verlaten* is present plural, infinitive and participle."""
    if eerste.werkwoord != tweede.werkwoord:
        return eerste
    return Werkwoordsvorm(
        eerste.werkwoord,
        eerste.partikel,
        eerste.persoon or tweede.persoon,
        eerste.meervoud or tweede.meervoud,
        eerste.deelwoord or tweede.deelwoord,
        eerste.infinitief or tweede.infinitief,
        eerste.te or tweede.te,
        eerste.verleden and tweede.verleden,
    )


def _vormen(row: dict[str, str], partikels: list[str]) -> Iterator[tuple[str, Werkwoordsvorm]]:
    naam = row["infinitief"]
    tt_mv = row["tt_mv"] or naam
    vt_mv = row["vt_mv"] or (row["vt"] + "n" if row["vt"] else "")
    deelwoord = row["deelwoord"]
    for partikel in ("", *partikels):
        yield partikel + naam, Werkwoordsvorm(naam, partikel, infinitief=True)
        yield partikel + tt_mv, Werkwoordsvorm(naam, partikel, persoon=True, meervoud=True)
        for vorm in filter(None, row["tt"].split("|")):
            yield partikel + vorm, Werkwoordsvorm(naam, partikel, persoon=True)
        for vorm, meervoud in ((row["vt"], False), (vt_mv, True)):
            if vorm:
                yield partikel + vorm, Werkwoordsvorm(naam, partikel, persoon=True, meervoud=meervoud, verleden=True)
        if deelwoord:
            yield partikel + deelwoord, Werkwoordsvorm(naam, partikel, deelwoord=True)
        if partikel:
            yield f"{partikel} te {naam}", Werkwoordsvorm(naam, partikel, te=True)
        else:
            yield f"te {naam}", Werkwoordsvorm(naam, te=True)
