"""Conditions that a person answers: facts, clauses of known words, offers, quantities, judgments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import DOSSIER_WEET, ONBEKEND_GEGEVEN
from regio_uitstroom.diagnostics.kinds_syntax import (
    GEHEEL_GEVRAAGD,
    GEVRAAGD,
    NIET_TE_DUIDEN,
    REGEL_BESLIST,
    ZONDER_ONDERWERP,
)
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.model import voorwaarden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.resolve.bedoeld import bedoeld_feit
from regio_uitstroom.resolve.benaming import met_client, van_een, van_meer
from regio_uitstroom.resolve.bronnen import resolve_bron
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag, resolve_duur
from regio_uitstroom.resolve.eigen_gegeven import met_eigen_gegeven
from regio_uitstroom.resolve.gegevensregel import gegevensregel
from regio_uitstroom.resolve.naast_begrip import gesplitst_begrip, meld_naast_begrip
from regio_uitstroom.resolve.naast_gegeven import meld_naast_gegeven
from regio_uitstroom.resolve.reactie import reactietermijn, zonder_antwoord
from regio_uitstroom.resolve.terugblik import terugblik, terugbliktekst
from regio_uitstroom.resolve.vergelijken import eigen_vergeleken, meld_vergelijking, zo_wel
from regio_uitstroom.resolve.verwoording import (
    MINDERJARIG_KIND,
    weigertekst,
)
from regio_uitstroom.resolve.voorwaarden_verblijf import (
    geen_dag_hier,
)
from regio_uitstroom.resolve.woorden import (
    is_het_zo,
    resolve_actor,
    resolve_oordeel,
)
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.stelling_dossier import geheel_uit_dossier
from regio_uitstroom.teksten import midden_in_zin
from regio_uitstroom.tijd import Duur

Uitkomst = voorwaarden.Voorwaarde | None
Delen = tuple[voorwaarden.Voorwaarde, ...]


def uitspraak(context: Context, knoop: ast.VwUitspraak) -> Delen:
    """A clause of known words that nothing computes is a fact that a person answers; not if the record holds it."""
    tekst = " ".join(knoop.tekst.split())
    if _WIE_ALLEEN.fullmatch(tekst.lower()):
        context.meld(NIET_TE_DUIDEN, knoop.span, woorden=tekst)
        return ()
    bekend = not knoop.over_lid and meld_bekend(context, knoop, tekst, knoop.dossier)
    if bekend or _meld_zonder_onderwerp(context, knoop, tekst):
        return ()
    if knoop.relatief in {"", _CLIENT} and (naam := gesplitst_begrip(context, tekst)):
        return (voorwaarden.BegripGeldt(naam, tekst=met_client(context, knoop, tekst), span=knoop.span),)
    if meld_naast_begrip(context, tekst, knoop.span):
        return ()
    if (plaatsen := _gekwalificeerd(context, knoop)) is not None:
        feit = bedoeld_feit(context, None, in_woorden(tekst), knoop.span)
        context.bedoeld[feit.gegeven.sleutel] = plaatsen
        return (feit,)
    elders = knoop.relatief not in {"", _CLIENT}
    if _is_enkelvoudig(context, knoop, tekst):
        tekst = van_een(tekst, knoop.vorm)
    tekst = met_client(context, knoop, met_relatief(knoop, tekst))
    feit = gevraagd(context, knoop, knoop.wie, tekst, heel=(knoop.heel and not knoop.kaal) or elders)
    if knoop.open:
        _meld_vraag(context, knoop, feit.gegeven.vraag, "" if elders else gegevensregel(feit.tekst))
    elif knoop.geheel:
        hint = _eigen_naam(context, gegevensregel(feit.tekst))
        context.meld(GEHEEL_GEVRAAGD, knoop.span, hint=hint, vraag=feit.gegeven.vraag)
    return (feit,)


def _is_enkelvoudig(context: Context, knoop: ast.VwUitspraak | ast.VwOordeel, tekst: str) -> bool:
    """Whether the client is the subject of a clause, whom the text may speak of as several."""
    eerste = tekst.split(maxsplit=1)[0].lower()
    if eerste in {"zij", "ze"} and isinstance(knoop, ast.VwUitspraak) and (knoop.wie is not None or knoop.geheel):
        return True
    if knoop.wie is not None:
        return False
    if eerste == "die" and isinstance(knoop, ast.VwUitspraak) and knoop.geheel and not knoop.relatief:
        return not _begint_met_naamwoord(tekst.partition(" ")[2])  # *zij A zijn en een hond hebben*: also of them
    if knoop.relatief:
        return knoop.relatief == _CLIENT and not (eerste in _MAG_MEERVOUD and van_meer(tekst, knoop.vorm))
    return context.over_client and eerste not in _BEPAALD


def met_relatief(knoop: ast.VwUitspraak | ast.VwOordeel, tekst: str) -> str:
    """Return a clause with the client as the relative clause that it stands in leaves him out; *die* is as *hij*."""
    return tekst if knoop.relatief in {"", _CLIENT} else f"{knoop.relatief} {tekst}"


_CLIENT = "de cliënt"
_MAG_MEERVOUD = frozenset({"de", "deze", "die"})
"""Words before a plural, which may be the subject (*die de gemeenten hebben aangemeld*)."""


def meld_bekend(context: Context, knoop: ast.Knoop, tekst: str, volgt: tuple[str, str] | None = None) -> bool:
    """Report a clause that would be asked though the record answers it, or a rule decides it; tell whether it is one.

    This is where every question in the words of a text passes, whatever it was built from. ``volgt``: from what it
    follows and what to write, where that was seen already.
    """
    volgt = volgt or geheel_uit_dossier(tekst)
    if volgt is None:
        return False
    waaruit, wel = volgt
    if waaruit:
        context.meld(DOSSIER_WEET, knoop.span, tekst=tekst, waaruit=waaruit, wel=met_eigen_gegeven(tekst, wel))
    else:
        context.meld(REGEL_BESLIST, knoop.span, tekst=tekst, wel=wel)
    return True


def _meld_zonder_onderwerp(context: Context, knoop: ast.VwUitspraak, tekst: str) -> bool:
    """Report a clause that does not say of whom it is so (*indien: a. hij werkt; en b. niet verslaafd is*)."""
    if context.over_client or knoop.wie is not None or (knoop.heel and not knoop.geheel):
        return False
    woorden = tekst.lower().split()
    kort = len(woorden) == 1 or (len(woorden) == _KORT and woorden[-1] in _MIST_ONDERWERP)
    if _WAT_GEBEURT.match(tekst.lower()) and woorden[-1] not in _MIST_ONDERWERP:
        return False
    if not knoop.kaal and not kort and (woorden[0] != "niet" or _BEPALERS.intersection(woorden)):
        return False
    context.meld(ZONDER_ONDERWERP, knoop.span, tekst=knoop.woorden)
    return True


_WIE_ALLEEN = re.compile(r"(?:hij|zij|(?:de|die) cliënt)(?: niet)? (?:is|was|heeft|had|wordt|werd|niet)")
"""Who it is about and a verb that says nothing by itself: *indien hij is*."""
_WAT_GEBEURT = re.compile(r"\w+ing van \w")
"""What happens to something is a subject without an article (*wijziging van regels daartoe aanleiding geeft*)."""
_KORT = 2
"""A clause of so many words with *is* or *heeft* names either who, or what."""
_MIST_ONDERWERP = frozenset({"is", "was", "heeft", "had", "wordt", "werd", "blijft", "bezit"})
_BEPALERS = frozenset(
    {"de", "het", "een", "er", "die", "deze", "dit", "dat", "hij", "zij", "alle", "iedereen", "ieder", "zijn", "haar"}
)
"""Words by which a clause names somebody or something, also behind *niet* (*niet alle buren klagen*)."""


def _eigen_naam(context: Context, regel: str) -> str:
    """Return how to give a fact that is asked for a name of its own, which is not one of the text already."""
    if regel.partition(":")[0] in context.gegevens:
        return ""
    return f"wilt u het gegeven een eigen naam geven, zet dan onder Gegevens: `{regel}`" if regel else ""


def _meld_vraag(context: Context, knoop: ast.VwUitspraak | ast.VwOordeel, vraag: str, regel: str) -> None:
    """Tell what a person will be asked, where the words of the question are in no word list."""
    context.meld(GEVRAAGD, knoop.span, hint=_eigen_naam(context, regel), woorden="`, `".join(knoop.open), vraag=vraag)


def _gekwalificeerd(context: Context, knoop: ast.VwUitspraak) -> tuple[Citaat, ...] | None:
    """Return where the text says when this is so (*maatschappelijk gebonden is aan de gemeente*); None where nowhere.

    *Economisch of maatschappelijk gebonden* is so in either case.
    """
    if knoop.gebied is None:
        return None
    laatste = knoop.eigenschap.rpartition(" ")[2]
    namen = [naam if " " in naam else f"{naam} {laatste}" for naam in knoop.eigenschap.split(" of ")]
    plaatsen = [context.kwalificaties.get((naam, gebied_van(knoop.gebied))) for naam in namen]
    gevonden = tuple(plaats for plaats in plaatsen if plaats is not None)
    return gevonden if len(gevonden) == len(namen) else None


def gebied_van(knoop: ast.Gebied | ast.Gemeente) -> str:
    """Return an area by the name that tells it from others in a text."""
    match knoop:
        case ast.Gebied(naam=naam) | ast.Gemeentenaam(naam=naam):
            return naam
        case ast.Gemeenterol(rol=rol):
            return "gemeente" if rol == "die gemeente" else rol
        case _:
            return knoop.woorden


_BEPAALD = frozenset({"de", "het", "deze", "dit", "er", "zijn", "haar", "hun"})
"""What a clause begins with that may be about something else than the client (*van wie de schulden zijn …*)."""


def krijgt_voorrang(context: Context, knoop: ast.VwKrijgtVoorrang) -> Delen:
    """Priority under another provision is decided there; here it is a fact, or what that provision asks."""
    if knoop.verwijzing is None:
        return (gevraagd(context, knoop, knoop.wie, knoop.woorden),)
    feit = bedoeld_feit(context, knoop.verwijzing, in_woorden(knoop.woorden), knoop.span)
    return (feit,)


def in_woorden(woorden: str) -> str:
    """Return a clause as a fact or judgment is called by it: in one line, *hij* as the client."""
    eerste, _, rest = " ".join(woorden.split()).partition(" ")
    hem = eerste.lower() in {"hij", "zij", "ze"} or (
        eerste.lower() in {"die", "deze"} and not _begint_met_naamwoord(rest)
    )
    return f"de cliënt {rest}" if hem else f"{eerste} {rest}".rstrip()


def _begint_met_naamwoord(woorden: str) -> bool:
    """Whether words begin with a noun, so that *die* before them says which: *die gemeente instemt*."""
    _, woord = lexicon().frasen.match(woorden.lower().split(), 0)
    return woord is not None and woord.klasse in _NAAMWOORDEN


_NAAMWOORDEN = frozenset({"ROL_GEMEENTE", "ROL_GEMEENTEN", "ACTOR", "WONING", "URGENTIE", "ZAAK", "PLAATS", "MOMENT"})


def gevraagd(
    context: Context, knoop: ast.Knoop, wie: ast.Client | None, woorden: str, *, heel: bool = False
) -> voorwaarden.FeitIs:
    """Return one fact that is asked for in the words of the text, with the client by that name.

    ``heel``: the words name what they are about.
    """
    tekst = in_woorden(woorden)
    if context.over_client and wie is None and not heel and not tekst.startswith("de cliënt "):
        tekst = f"de cliënt {tekst}"
    eigen = eigen_vergeleken(context, tekst)
    if eigen is not None:
        meld_vergelijking(context, knoop.span, tekst, eigen)
    else:
        meld_naast_gegeven(context, tekst, knoop.span)
    context.gevraagd.add(tekst)
    gegeven = Gegeven(f"feiten.{tekst}", tekst, Feittype.JA_NEE, is_het_zo(tekst))
    return voorwaarden.FeitIs(gegeven, tekst=tekst, span=knoop.span)


def geweigerd(context: Context, knoop: ast.VwGeweigerd) -> Delen:
    """Homes that were offered and refused, accepted or not answered; how many, and whether only suitable ones count."""
    if knoop.datum is not None:
        geen_dag_hier(context, knoop.datum)
    if knoop.geen:
        na = None if knoop.binnen is None else reactietermijn(resolve_duur(knoop.binnen), knoop.span, vanaf=knoop.vanaf)
        return (zonder_antwoord(na, knoop.span, passend=knoop.passend),)
    venster = terugblik(context, knoop.venster, knoop.moment)
    passend, aantal, aanvaard = knoop.passend, knoop.aantal, knoop.aanvaard
    tekst = weigertekst(passend=passend, aantal=aantal, aanvaard=aanvaard, wanneer=terugbliktekst(venster))
    test = voorwaarden.HeeftGeweigerd(passend, aantal, aanvaard=aanvaard, venster=venster, tekst=tekst, span=knoop.span)
    return (test,)


def minderjarig_kind(_context: Context, knoop: ast.VwMinderjarigKind) -> Delen:
    """A child under eighteen in the household."""
    return (voorwaarden.HeeftMinderjarigKind(tekst=MINDERJARIG_KIND, span=knoop.span),)


def oordeel(context: Context, knoop: ast.VwOordeel) -> Uitkomst:
    """A judgment by the actor named, or by the one who acts in the sentence (*naar zijn oordeel*)."""
    actor = context.actor if knoop.zijn else resolve_actor(knoop.beoordelaar)
    gemeente = resolve_bron(context, knoop.gemeente, andere=True) if knoop.gemeente is not None else None
    wie = midden_in_zin(actor.naam) if actor else None
    sleutel = oordeelsleutel(context, knoop)
    context.gevraagd.add(sleutel)
    context.geoordeeld[sleutel] = wie or ""
    soort = resolve_oordeel(sleutel)
    if knoop.open:
        _meld_vraag(context, knoop, soort.vraag, "")
    return voorwaarden.OordeelGeeft(soort, wie, gemeente)


def oordeelsleutel(context: Context, knoop: ast.VwOordeel) -> str:
    """Return the key of a judgment: of one in the words of the text its clause, with the client named in it."""
    if not knoop.vorm:
        return knoop.oordeel
    tekst = knoop.oordeel
    if _is_enkelvoudig(context, knoop, tekst):
        tekst = van_een(tekst, knoop.vorm)
    over_hem = knoop.relatief or (_CLIENT if context.over_client and knoop.wie is None else "")
    tekst = met_client(context, knoop, tekst)
    return f"{over_hem} {tekst}" if over_hem else tekst


_GRENS: Mapping[Feittype, type[Decimal | int | Duur | date]] = {
    Feittype.BEDRAG: Decimal,
    Feittype.AANTAL: int,
    Feittype.DUUR: Duur,
    Feittype.DATUM: date,
}
"""What a bound is, by the type of the fact that is held against it; facts of other types have none."""


def vergelijking(context: Context, knoop: ast.VwVergelijking) -> Uitkomst:
    """A quantity against a threshold of its own type."""
    gegeven = context.gegeven(knoop.gegeven)
    drempel = _drempel(context, knoop.drempel)
    passend: type[Decimal | int | Duur | date] | None = _GRENS.get(gegeven.type)
    if drempel is None or passend is None or not isinstance(drempel, passend):
        soort = gegeven.type.value
        hint = f"`{gegeven.omschrijving}` is een {soort}: schrijf {zo_wel(gegeven)}"
        context.meld(ONBEKEND_GEGEVEN, knoop.span, naam=knoop.gegeven, hint=hint)
        return None
    tekst = _met_gegeven(gegeven, " ".join(knoop.woorden.split()))
    return voorwaarden.FeitVergelijking(gegeven, voorwaarden.Vergelijking(knoop.vergelijking), drempel, tekst=tekst)


_BEGINT_MET_GRENS = re.compile(
    r"^(?:niet )?(?:ten (?:minste|hoogste|laagste)|minstens|hoogstens|minimaal|maximaal|meer|minder|hoger|lager|langer|"
    r"korter|groter|kleiner|later|eerder|gelijk|op|na|vóór|voor|vanaf|tot|uiterlijk)\b"
)
"""How a comparison begins that leaves out what it compares: *ten minste 500 euro is en ten hoogste 800 euro is*."""


def _met_gegeven(gegeven: Gegeven, woorden: str) -> str:
    """Return the words of a comparison with what is compared in front, where a part of a row leaves it out."""
    return f"{gegeven.omschrijving} {woorden}" if _BEGINT_MET_GRENS.match(woorden) else woorden


def keuze(context: Context, knoop: ast.VwKeuze) -> Uitkomst:
    """One of the values of a list."""
    gegeven = context.gegeven(knoop.gegeven)
    tests = [
        voorwaarden.FeitIs(gegeven, keuze, tekst=f"{gegeven.omschrijving} {keuze} is", span=knoop.span)
        for keuze in knoop.keuzes
    ]
    return tests[0] if len(tests) == 1 else voorwaarden.Of(tuple(tests), tekst=knoop.woorden, span=knoop.span)


def _drempel(context: Context, knoop: ast.Bedrag | ast.Getal | ast.Duur | ast.Datum) -> Any:  # noqa: ANN401 - by node
    match knoop:
        case ast.Bedrag():
            return Decimal(knoop.centen) / 100
        case ast.Getal():
            return knoop.waarde
        case ast.Duur():
            return resolve_duur(knoop)
        case ast.Datum():
            return resolve_dag(context, knoop)
