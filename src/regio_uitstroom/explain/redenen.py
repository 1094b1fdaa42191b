"""Why a condition holds, does not hold, or is unknown: the parts that decide it, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from regio_uitstroom.evaluation.uitkomst import Bevinding, RegelBevinding
from regio_uitstroom.evaluation.vaststelling import VASTSTAAT
from regio_uitstroom.explain.aanduiding import bepalingen, bepalingen_midden
from regio_uitstroom.explain.zinnen import Alinea, met_dat, zin
from regio_uitstroom.teksten import opsomming

_MEEST = 6
"""So many clauses stand together; what is more comes in a clause of its own behind them."""


def beslissend(bevinding: Bevinding) -> tuple[Bevinding, ...]:
    """Return the simplest parts that make a condition what it is, in the order of the text.

    Of a condition that holds, what makes it hold; of one that does not, what fails; of an unknown one, what is unknown.
    """
    gevonden: list[Bevinding] = []
    gezien: set[int] = set()
    stapel = [bevinding]
    while stapel:
        huidige = stapel.pop()
        if id(huidige) in gezien:
            continue
        gezien.add(id(huidige))
        delen = _bepalende_delen(huidige)
        if delen:
            stapel.extend(reversed(delen))
        else:
            gevonden.append(huidige)
    return tuple(dict.fromkeys(gevonden))


def _bepalende_delen(bevinding: Bevinding) -> list[Bevinding]:
    """Return the parts with the same truth value; of a negation its one part, which has the other."""
    zelfde = [deel for deel in bevinding.delen if deel.waarheid is bevinding.waarheid]
    if zelfde or bevinding.waarheid is None:
        return zelfde
    return [deel for deel in bevinding.delen if deel.waarheid is not None]


def in_zinnen(bevindingen: Iterable[Bevinding]) -> Alinea:
    """Return what holds, what does not and what is unknown, each in one sentence, and then the steps worth saying."""
    delen = tuple(bevindingen)
    return (*(zin(stelling) for stelling in _stellingen(delen)), *stappen(delen))


def met_reden(hoofdzin: str, bevinding: Bevinding) -> Alinea:
    """Return a main clause with what decides the finding as its reason, and then the steps worth saying."""
    delen = beslissend(bevinding)
    stellingen = _stellingen(delen)
    return (zin(f"{hoofdzin}: {'; '.join(stellingen)}" if stellingen else hoofdzin), *stappen(delen))


_TOCH = re.compile(r"^(.+?),? niet ((?:kan|kunnen) worden vastgesteld)$")
"""A clause whose denial is said the other way round: *niet zo dat … niet* says the same in a roundabout way."""


_NIET_ZOVEEL = re.compile(
    r" niet (?=(?:ten minste|minstens|ten hoogste|hoogstens|meer dan|minder dan|langer dan|korter dan) )"
)
"""A denial right before an amount denies the whole clause; elsewhere it may deny a part (*een jaar niet in Houten*)."""
_GELEDEN = re.compile(r"\bgeleden\b")
"""A day to come, or one that never came, is neither *langer* nor *niet langer dan een jaar geleden*."""
_ONTKENNING = re.compile(r"\b(?:niet|geen|nooit|noch|zonder)\b")


def zonder_dubbele_ontkenning(bijzin: str) -> str:
    """Return what holds where a denied clause does not: without its denial; empty where that cannot be said safely."""
    if _TOCH.match(bijzin):
        return _TOCH.sub(r"\1 wel \2", bijzin)
    if _NIET_ZOVEEL.search(bijzin) and not _GELEDEN.search(bijzin) and len(_ONTKENNING.findall(bijzin)) == 1:
        return _NIET_ZOVEEL.sub(" ", bijzin)
    return ""


def _stellingen(delen: tuple[Bevinding, ...]) -> tuple[str, ...]:
    """Return what holds, what does not and what is unknown, as main clauses."""
    vermoed = [deel for deel in delen if deel.vermoed]
    gesteld = [deel for deel in delen if deel.aangenomen and not deel.vermoed]
    waar, onwaar = _waar_en_onwaar(deel for deel in delen if not deel.vermoed and not deel.aangenomen)
    gesteld_waar, gesteld_onwaar = _waar_en_onwaar(gesteld)
    onbekend = _bijzinnen(delen, waarheid=None)
    vermoed_waar = _bijzinnen(vermoed, waarheid=True)
    niet_gebleken = _bijzinnen(vermoed, waarheid=False)
    return (
        *(f"vast staat {met_dat(deel, 'en')}" for deel in _groepen(waar)),
        *map(_ontkenning, _groepen(onwaar)),
        *(f"aangenomen is {met_dat(deel, 'en')}" for deel in _groepen(gesteld_waar)),
        *(f"aangenomen is dat {_ontkenning(deel, bijzin=True)}" for deel in _groepen(gesteld_onwaar)),
        *(f"vermoed wordt {met_dat(deel, 'en')}; het tegendeel is niet gebleken" for deel in _groepen(vermoed_waar)),
        *(f"niet is gebleken {met_dat(deel, 'of')}" for deel in _groepen(niet_gebleken)),
        *(f"niet bekend is {opsomming(list(map(_vraag, deel)))}" for deel in _groepen(onbekend)),
    )


def _groepen(bijzinnen: Sequence[str]) -> list[list[str]]:
    """Return the clauses in groups that a sentence can hold; none is left out."""
    return [list(bijzinnen[begin : begin + _MEEST]) for begin in range(0, len(bijzinnen), _MEEST)]


def _waar_en_onwaar(delen: Iterable[Bevinding]) -> tuple[list[str], list[str]]:
    """Return the clauses that hold and those that do not; what is denied of a denial is told as what holds."""
    delen = tuple(delen)
    onwaar = _bijzinnen(delen, waarheid=False)
    omgekeerd = [anders for tekst in onwaar if (anders := zonder_dubbele_ontkenning(tekst))]
    return (
        [*_bijzinnen(delen, waarheid=True), *omgekeerd],
        [tekst for tekst in onwaar if not zonder_dubbele_ontkenning(tekst)],
    )


def _vraag(bijzin: str) -> str:
    """Return an unknown clause as an indirect question: ``of de cliënt dakloos is``, ``welke gemeente dat is``."""
    welke = bijzin.removeprefix(VASTSTAAT)
    return welke if welke != bijzin else f"of {bijzin}"


def _ontkenning(bijzinnen: list[str], *, bijzin: bool = False) -> str:
    """Deny one, two or more clauses; as a main clause, or as one that can follow *dat*."""
    begin = "het niet zo is" if bijzin else "het is niet zo"
    match bijzinnen:
        case []:
            return ""
        case [eerste, tweede]:
            return f"{begin} dat {eerste}, en ook niet dat {tweede}"
        case _:
            return f"{begin} {met_dat(bijzinnen, 'of')}"


def stappen(bevindingen: Iterable[Bevinding]) -> tuple[str, ...]:
    """Return the remarks in findings and all their parts, each once, as sentences."""
    gevonden: dict[str, None] = {}
    gezien: set[int] = set()
    stapel = list(bevindingen)[::-1]
    while stapel:
        huidige = stapel.pop()
        if id(huidige) in gezien:
            continue
        gezien.add(id(huidige))
        if huidige.toelichting:
            gevonden[zin(huidige.toelichting)] = None
        stapel.extend(reversed(_waardoor(huidige)))
    return tuple(gevonden)


def _waardoor(bevinding: Bevinding) -> Sequence[Bevinding]:
    """Return the parts of a finding that its remarks are told of: of what holds by one of several, not the others."""
    waar = [deel for deel in bevinding.delen if deel.waarheid is not False]
    door_een = bevinding.waarheid is True and any(deel.waarheid is True for deel in waar)
    return waar if door_een and len(bevinding.delen) > 1 else bevinding.delen


def zonder_herhaling(alineas: Iterable[Alinea], bevindingen: Iterable[Bevinding]) -> tuple[Alinea, ...]:
    """Leave out sentences that were there before, or that say what one of the findings says in another word order.

    *De gemeente van herkomst is Houten* adds nothing to *vast staat dat de gemeente van herkomst Houten is*.
    """
    gezegd = {_woorden(deel.tekst) for bevinding in bevindingen for deel in beslissend(bevinding)}
    uit = []
    for alinea in alineas:
        nieuw = [zin_ for zin_ in dict.fromkeys(alinea) if not gezegd.issuperset(_zinsdelen(zin_))]
        gezegd.update(deel for zin_ in nieuw for deel in _zinsdelen(zin_))
        uit.append(tuple(nieuw))
    return tuple(uit)


def _zinsdelen(zin_: str) -> set[tuple[str, ...]]:
    """Return what a sentence says, by the clauses that semicolons keep apart."""
    return set(map(_woorden, zin_.split("; ")))


def _woorden(tekst: str) -> tuple[str, ...]:
    return tuple(sorted(tekst.lower().rstrip(".").split()))


def _bijzinnen(delen: Iterable[Bevinding], *, waarheid: bool | None) -> list[str]:
    return list(dict.fromkeys(deel.tekst for deel in delen if deel.waarheid is waarheid and deel.tekst))


def per_reden(bevindingen: Iterable[RegelBevinding]) -> tuple[Alinea, ...]:
    """Return why each rule does not apply; rules that fail for the same reason are told of together."""
    groepen: dict[tuple[object, ...], list[RegelBevinding]] = {}
    for bevinding in bevindingen:
        reden = (bevinding.uitgeschakeld_door, met_reden("", bevinding.bevinding))
        groepen.setdefault(reden, []).append(bevinding)
    return tuple(zonder_toepassing(groep) for groep in groepen.values())


def zonder_toepassing(bevindingen: Sequence[RegelBevinding]) -> Alinea:
    """Say that rules do not apply for one and the same reason: a condition that fails, or a rule that goes before."""
    plaatsen = bepalingen_midden(*(bevinding.regel for bevinding in bevindingen))
    is_ = "is" if len({bevinding.regel for bevinding in bevindingen}) == 1 else "zijn"
    een = bevindingen[0]
    if een.uitgeschakeld_door:
        door = bepalingen(*een.uitgeschakeld_door)
        return met_reden(f"{plaatsen} {is_} buiten toepassing op grond van {door}", een.bevinding)
    return met_reden(f"{plaatsen} {is_} niet van toepassing", een.bevinding)
