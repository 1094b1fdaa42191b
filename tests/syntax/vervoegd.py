"""An example sentence of every head, with its verb in another tense or behind another verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.verbs import Werkwoordsvorm, lees_werkwoorden

HULP = {
    "zal": "zullen", "zou": "zouden", "kan": "kunnen", "kon": "konden", "mag": "mogen", "moet": "moeten",
    "wil": "willen", "gaat": "gaan", "blijft": "blijven",
}  # fmt: skip
"""Auxiliaries with a bare infinitive, with their plural."""
MET_TE = {"weigert": "weigeren", "overweegt": "overwegen", "dient": "dienen", "hoeft": "hoeven", "dreigt": "dreigen"}
"""Verbs with *te* and an infinitive, with their plural."""
_BIJZIN = frozenset({"UITSTROMEN", "VERBLIJVEN", "VASTSTELLEN", "DEELNEMEN", "ONVEILIG", "BEREIKEN", "INGESCHREVEN",
                       "WONEN", "OORDEEL", "LEIDEN", "HEBBEN", "ZIJN"})  # fmt: skip
"""Heads whose example holds them in the clause behind *indien*."""
_GEEN_WERKWOORD = frozenset({"maanden", "weken", "wonen", "zijn"})
_MET_ZIJN = frozenset({"zijn", "gaan", "komen", "vervallen", "treden", "stromen", "blijven"})
_VERBEN = lees_werkwoorden()
_RIJEN = {row["infinitief"]: row for row in lexicon_rows("werkwoorden")}


@frozen
class Variant:
    """A sentence with its verb in another form, and by what that form is made (``verleden``, ``weigert``)."""

    hoofd: str
    wijze: str
    zin: str


@frozen
class _Gezegde:
    """A clause around its finite verb; ``bij`` stands before what the finite verb governs: the other verbs."""

    voor: str
    finiet: str
    na: str
    bijzin: bool


def _vorm(woord: str) -> Werkwoordsvorm | None:
    return None if woord.lower() in _GEEN_WERKWOORD else _VERBEN.vormen.get(woord.lower())


def _gezegde(zin: str, hoofd: str) -> _Gezegde:
    """Return the clause that is changed: the main clause, or the one behind *indien*."""
    bijzin = hoofd in _BIJZIN
    begin = zin.find(" wordt ") if hoofd in {"ACHTEN", "AANMERKEN"} else zin.find("indien ") if bijzin else 0
    plaatsen = [m for m in re.finditer(r"\w+", zin) if (v := _vorm(m[0])) is not None and v.persoon]
    eerste = next(m for m in plaatsen if m.start() > begin)
    return _Gezegde(zin[: eerste.start()], eerste[0], zin[eerste.end() :], bijzin)


def _splits(na: str) -> tuple[str, str]:
    """Return the rest of the main clause, and what follows it: a clause with its own verb, or the full stop."""
    eind = min(p for p in (na.find(", indien"), na.find(" en vervalt"), na.find(" met ingang"), len(na) - 1) if p >= 0)
    return na[:eind], na[eind:]


def _voltooid(gezegde: _Gezegde, vorm: Werkwoordsvorm, *, meervoud: bool) -> str | None:
    deelwoord = _RIJEN[vorm.werkwoord]["deelwoord"]
    if not deelwoord or vorm.werkwoord in {"worden", "hebben", "kunnen", "staan"}:
        return None
    zijn = vorm.werkwoord in _MET_ZIJN
    hulp = ("zijn" if meervoud else "is") if zijn else ("hebben" if meervoud else "heeft")
    return _achter(gezegde, vorm, hulp, vorm.partikel + deelwoord)


def _achter(gezegde: _Gezegde, vorm: Werkwoordsvorm, hulp: str, hoofdwerkwoord: str) -> str:
    """Put an auxiliary in the place of the finite verb, and that verb at the end of its clause."""
    if gezegde.bijzin:
        return f"{gezegde.voor}{hulp} {hoofdwerkwoord}{gezegde.na}"
    midden, rest = _splits(gezegde.na)
    partikels = _VERBEN.partikels.get(vorm.werkwoord, frozenset())
    los = next((p for p in partikels if not vorm.partikel and re.search(rf"\b{p}\b", midden)), "")
    if los and los not in {"in", "voor", "op"}:
        midden = re.sub(rf" {los}\b", "", midden, count=1)
        te = hoofdwerkwoord.startswith("te ")
        hoofdwerkwoord = f"{los} {hoofdwerkwoord}" if te else f"{los}{hoofdwerkwoord}"
    deelwoord = next((m for m in re.finditer(r"\w+", midden) if (v := _vorm(m[0])) is not None and v.deelwoord), None)
    if deelwoord is not None:  # *kan worden gelijkgesteld met …*
        midden = f"{midden[: deelwoord.start()]}{hoofdwerkwoord} {midden[deelwoord.start() :]}"
        return f"{gezegde.voor}{hulp}{midden}{rest}"
    return f"{gezegde.voor}{hulp}{midden} {hoofdwerkwoord}{rest}"


def varianten() -> Iterator[Variant]:
    """Yield every example of ``zinsvormen.csv`` with its verb in each other tense, and behind each other verb."""
    for row in lexicon_rows("zinsvormen"):
        hoofd, zin = row["hoofd"], row["voorbeeld"]
        gezegde = _gezegde(zin, hoofd)
        vorm = _vorm(gezegde.finiet)
        assert vorm is not None
        enkel = _RIJEN[vorm.werkwoord]
        meervoud = vorm.meervoud
        verleden = (enkel["vt_mv"] or enkel["vt"] + "n") if meervoud else enkel["vt"]
        if verleden and not vorm.verleden:
            yield Variant(hoofd, "verleden", f"{gezegde.voor}{vorm.partikel}{verleden}{gezegde.na}")
        voltooid = _voltooid(gezegde, vorm, meervoud=meervoud)
        if voltooid is not None:
            yield Variant(hoofd, "voltooid", voltooid)
        if vorm.werkwoord != "kunnen":
            for een, meer in HULP.items():
                if een == "blijft" and vorm.werkwoord in {"zijn", "worden", "hebben", "blijven"}:
                    continue
                hulp = meer if meervoud else een
                yield Variant(hoofd, een, _achter(gezegde, vorm, hulp, vorm.partikel + vorm.werkwoord))
            for een, meer in MET_TE.items():
                hulp, te = meer if meervoud else een, f"{vorm.partikel} te {vorm.werkwoord}".strip()
                yield Variant(hoofd, een, _achter(gezegde, vorm, hulp, te))
