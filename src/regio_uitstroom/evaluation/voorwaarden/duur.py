"""Conditions on how long: someone lived somewhere, or stayed in facilities (semantics, sections 2 and 4).

Every day of the window gets a mark: it counts, it does not, or that is not known. What the marks come to is counted in
:mod:`regio_uitstroom.evaluation.woonduur`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from regio_uitstroom.evaluation.adresbronnen import ADRESSEN, VERBLIJVEN, gemeente_van_adres
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Plaatsen, Stand, Toets, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, samengevoegd
from regio_uitstroom.evaluation.historie_adressen import Adresstand, Dagadres, adresvakken
from regio_uitstroom.evaluation.historie_gelezen import gelezen_geen, gelezen_verblijven
from regio_uitstroom.evaluation.historie_verblijven import Dagverblijf, soort_op, soorten_van, van_soort, verblijfvakken
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import Tijdstip, tijdstip, zonder_dag
from regio_uitstroom.evaluation.overbrugging import geknipt, gemerkte_dagen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.vakken import BEGIN, Vak, samengelegd
from regio_uitstroom.evaluation.waarden_tekst import adres_in_woorden
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, niet, of
from regio_uitstroom.evaluation.woonduur import Merken, geknipt_op, in_totaal, onafgebroken, vensterbegin
from regio_uitstroom.model.gemeentebron import VasteGemeente
from regio_uitstroom.model.voorwaarden import Register, Verblijfsduur, Woonduur
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import Periode

Perioden = tuple[Periode | None, ...]
"""Stretches to ask for; None: which one is not known yet."""

Beide = tuple[Dagadres, Dagverblijf | None]
"""What is known of the address on a day, and of the stay (None: stays do not matter)."""


def toets_woonduur(ctx: Context, voorwaarde: Woonduur) -> Toets:
    """Residence of at least so long within a window before a moment."""
    gebied, moment = ctx.vind(voorwaarde.gebied), tijdstip(ctx, voorwaarde.moment)
    lezingen = [gebied.lezingen, moment.lezingen]
    waarheid: Waarheid = None
    stappen = (*gebied.toelichting, *zonder_dag(voorwaarde.moment, moment))
    adressen: Perioden = ()
    verblijven: Perioden = moment.tijdvakken
    if gebied.stand is Stand.GEEN:
        waarheid = False
    elif moment.bereik is not None:
        stukken = _dagen(ctx, voorwaarde, *_venster(voorwaarde, moment.bereik))
        lezingen.append(_gelezen_adressen(ctx, voorwaarde, stukken))
        stappen += _opvolging(ctx, stukken, gebied.plaatsen)
        if gebied.stand is Stand.BEKEND:
            per_dag = [_woonduur(ctx, voorwaarde, dag, gebied.plaatsen) for dag in moment.bereik.dagen()]
            waarheid, stappen = eensgezind(map(en, per_dag)), (*stappen, *_niet_meer(moment.bereik, per_dag))
        adressen = tuple(v.periode for v in stukken if _woont_open(ctx, voorwaarde, v.inhoud, gebied.plaatsen))
        if _is_gesplitst(voorwaarde, gebied):
            waarheid, adressen = _na_splitsing(ctx, voorwaarde, moment.bereik, gebied)
        verblijven += tuple(v.periode for v in stukken if _verblijf_open(ctx, voorwaarde, v.inhoud, gebied.plaatsen))
    else:
        adressen = _nog_onbekend(moment, volledig=ctx.verblijfplaatsen.volledig)
        lezingen.append(_later(ctx, voorwaarde, moment, ADRESSEN))
    if waarheid is None:
        lezingen.append(moment.onscherp)
        waarheid, gevraagd = _gevraagd(ctx, voorwaarde, adressen, verblijven)
        lezingen.append(gevraagd)
    tekst = voorwaarde.tekst or "de cliënt lang genoeg in dit gebied heeft gewoond"
    gelezen = (ADRESSEN,) if voorwaarde.buiten is None else (ADRESSEN, VERBLIJVEN)
    bevinding = Bevinding(tekst, waarheid, gelezen=gelezen, toelichting="; ".join(dict.fromkeys(stappen)))
    return Toets(waarheid, bevinding, samen(lezingen))


def _is_gesplitst(voorwaarde: Woonduur, gebied: Vondst) -> bool:
    """Whether the municipality that the text names was split: no fact tells which one it means by now."""
    return isinstance(voorwaarde.gebied, VasteGemeente) and gebied.stand is Stand.ONBEKEND and bool(gebied.mogelijk)


def _na_splitsing(
    ctx: Context, voorwaarde: Woonduur, bereik: Dagbereik, gebied: Vondst
) -> tuple[Waarheid, tuple[Periode, ...]]:
    """Return that it is not so where all successors together are too short a time, otherwise unknown; and what to ask.

    Where it is long enough in all of them together, no address tells which of them the text means. That holds also
    where it is known in which of them each address lies by now, so that knowing that never turns the outcome round.
    """
    samen_ = frozenset(plaats for plaatsen in gebied.mogelijk for plaats in plaatsen)
    waarheid = eensgezind(en(_woonduur(ctx, voorwaarde, dag, samen_)) for dag in bereik.dagen())
    if waarheid is not None:
        return (None if waarheid else False), ()
    stukken = _dagen(ctx, voorwaarde, *_venster(voorwaarde, bereik))
    return None, tuple(v.periode for v in stukken if _woont_open(ctx, voorwaarde, v.inhoud, samen_))


def toets_verblijfsduur(ctx: Context, voorwaarde: Verblijfsduur) -> Toets:
    """A stay of at least so long in facilities of a kind, whichever they were, before a moment."""
    moment = tijdstip(ctx, voorwaarde.moment)
    lezingen = [moment.lezingen, gelezen_verblijven(ctx)]
    waarheid: Waarheid = None
    stappen = zonder_dag(voorwaarde.moment, moment)
    verblijven: Perioden = moment.tijdvakken
    if moment.bereik is not None:
        per_dag = [_verblijfsduur(ctx, voorwaarde, dag) for dag in moment.bereik.dagen()]
        waarheid, stappen = eensgezind(map(en, per_dag)), (*stappen, *_niet_meer(moment.bereik, per_dag))
        verblijven += _verblijf_onbekend(ctx, voorwaarde, moment.bereik)
    else:
        verblijven += _nog_onbekend(moment, volledig=ctx.verblijven.volledig)
        lezingen.append(_later(ctx, voorwaarde, moment, VERBLIJVEN))
    if waarheid is None:
        lezingen.append(moment.onscherp)
        waarheid, gevraagd = _gevraagd(ctx, voorwaarde, (), verblijven)
        lezingen.append(gevraagd)
    tekst = voorwaarde.tekst or "de cliënt lang genoeg in een voorziening heeft verbleven"
    door = _verbleven_in(ctx, voorwaarde, moment.bereik) if waarheid and not ctx.stil else ()
    stap = "; ".join(stappen)
    bevinding = Bevinding(tekst, waarheid, gelezen=(VERBLIJVEN,), toelichting=stap, voorzieningen=door)
    return Toets(waarheid, bevinding, samen(lezingen))


def _verbleven_in(ctx: Context, voorwaarde: Verblijfsduur, bereik: Dagbereik | None) -> tuple[str, ...]:
    """Return the kinds of facility of the stays that count towards the duration."""
    if bereik is None:
        return ()
    soort = voorwaarde.verblijf.voorzieningen
    stukken = verblijfvakken(ctx.verblijven, *_venster(voorwaarde, bereik))
    return soorten_van(telt for vak in stukken for telt in vak.inhoud if van_soort(telt, soort))


def _venster(voorwaarde: Woonduur | Verblijfsduur, bereik: Dagbereik) -> tuple[int, int]:
    """Return the window for every day that the moment can mean, with that day where it must be so then too."""
    return vensterbegin(bereik.eerste, voorwaarde.venster), bereik.laatste.toordinal() + int(voorwaarde.nog)


def _nog_onbekend(moment: Tijdstip, volledig: Periode | None) -> Perioden:
    """Return that some stretch will matter, once the moment is known."""
    return (None,) if moment.lezingen.open and volledig is None else ()


def _later(ctx: Context, voorwaarde: Woonduur | Verblijfsduur, moment: Tijdstip, sleutel: str) -> Lezingen:
    """Return that a history will be read once the moment is known: then it can turn out that a stretch is missing."""
    return ctx.tijdvak_later(sleutel, voorwaarde) if moment.lezingen.open else NIETS


def _gevraagd(
    ctx: Context, voorwaarde: Woonduur | Verblijfsduur, adressen: Perioden, verblijven: Perioden
) -> tuple[Waarheid, Lezingen]:
    """Return the truth that is tried in place of the unknown one, and what is asked for."""
    gekozen = ctx.vrij(voorwaarde) if adressen or verblijven else NIET_GEVRAAGD
    lezingen = (
        ctx.onbekend_tijdvak(ADRESSEN, adressen, voorwaarde),
        ctx.onbekend_tijdvak(VERBLIJVEN, verblijven, voorwaarde),
    )
    return (gekozen if gekozen in (True, False) else None), samen(lezingen)


def _woonduur(ctx: Context, voorwaarde: Woonduur, moment: date, gebied: Plaatsen) -> tuple[Waarheid, ...]:
    stukken = _dagen(ctx, voorwaarde, *_venster(voorwaarde, Dagbereik(moment, moment)))
    merken = [Vak(vak.van, vak.tot, _telt(ctx, voorwaarde, vak.inhoud, gebied)) for vak in stukken]
    return _lang_genoeg(voorwaarde, merken, moment, tot_moment=voorwaarde.venster is None)


def _verblijfsduur(ctx: Context, voorwaarde: Verblijfsduur, moment: date) -> tuple[Waarheid, ...]:
    merken = _verblijfsmerken(ctx, voorwaarde, *_venster(voorwaarde, Dagbereik(moment, moment)))
    return _lang_genoeg(voorwaarde, merken, moment, tot_moment=voorwaarde.tot_moment)


def _lang_genoeg(
    voorwaarde: Woonduur | Verblijfsduur, merken: Merken, moment: date, *, tot_moment: bool
) -> tuple[Waarheid, ...]:
    """Return whether it was so for so long before the moment and, where that is asked, whether it is so on it."""
    vooraf, dan = geknipt_op(merken, moment)
    if voorwaarde.onafgebroken:
        tot = moment if tot_moment else None
        lang = onafgebroken(vooraf, voorwaarde.duur, strikt=voorwaarde.strikt, tot=tot)
    else:
        lang = in_totaal(vooraf, moment, voorwaarde.duur, strikt=voorwaarde.strikt)
    return (lang, *(vak.inhoud for vak in dan))


def _niet_meer(bereik: Dagbereik, per_dag: Sequence[tuple[Waarheid, ...]]) -> tuple[str, ...]:
    """Say where it was so for long enough, and is so no more on the day itself; a main clause."""
    if not bereik.precies or per_dag != [(True, False)]:
        return ()
    return (f"zo lang was dat wel zo, maar op {datum_in_woorden(bereik.eerste)} niet meer",)


def _verblijf_onbekend(ctx: Context, voorwaarde: Verblijfsduur, bereik: Dagbereik) -> Perioden:
    """Return the stretches that may matter; with absences also those around the window."""
    soort = voorwaarde.verblijf.voorzieningen
    van, tot = _venster(voorwaarde, bereik)
    if voorwaarde.overbrugd:
        van, tot = BEGIN, ctx.peildatum.toordinal() + 1
    stukken = verblijfvakken(ctx.verblijven, van, tot)
    return tuple(vak.periode for vak in stukken if soort_op(vak.inhoud, soort) is None)


def _verblijfsmerken(ctx: Context, voorwaarde: Verblijfsduur, van: int, tot: int) -> list[Vak[Waarheid]]:
    tot_nu = max(tot, ctx.peildatum.toordinal() + 1)
    soort, regels = voorwaarde.verblijf.voorzieningen, voorwaarde.overbrugd
    if regels:
        return geknipt(gemerkte_dagen(ctx.verblijven, soort, tot_nu, regels), van, tot)
    stukken = verblijfvakken(ctx.verblijven, van, tot)
    return [Vak(vak.van, vak.tot, soort_op(vak.inhoud, soort)) for vak in stukken]


def _dagen(ctx: Context, voorwaarde: Woonduur, van: int, tot: int) -> tuple[Vak[Beide], ...]:
    """Return what is known of address and stay on every day of the window."""
    adressen = adresvakken(ctx.verblijfplaatsen, van, tot, voorwaarde.register)
    if voorwaarde.buiten is None:
        return tuple(Vak(vak.van, vak.tot, (vak.inhoud, None)) for vak in adressen)
    verblijven = verblijfvakken(ctx.verblijven, van, tot)
    return tuple(Vak(vak.van, vak.tot, vak.inhoud) for vak in samengelegd(adressen, verblijven))


def _woont(ctx: Context, dagadres: Dagadres, gebied: Plaatsen) -> Waarheid:
    """Return whether someone lives in the area on a day, by what is known of the address on it."""
    if dagadres.stand is Adresstand.GEEN:
        return False
    if dagadres.stand is not Adresstand.BEKEND:
        return None
    per_adres = [gemeente_van_adres(ctx, adres)[0] for adres in dagadres.adressen]
    return of(eensgezind(plaats in gebied for plaats in plaatsen) for plaatsen in per_adres)


def _is_buiten(voorwaarde: Woonduur, dagverblijf: Dagverblijf | None) -> Waarheid:
    """Return whether the day is not one of a stay that the text leaves out."""
    if voorwaarde.buiten is None or dagverblijf is None:
        return True
    return niet(soort_op(dagverblijf, voorwaarde.buiten.voorzieningen))


def _telt(ctx: Context, voorwaarde: Woonduur, dag: Beide, gebied: Plaatsen) -> Waarheid:
    adres, verblijf = dag
    return en((_woont(ctx, adres, gebied), _is_buiten(voorwaarde, verblijf)))


def _woont_open(ctx: Context, voorwaarde: Woonduur, dag: Beide, gebied: Plaatsen) -> bool:
    """Whether it matters on that day where someone lives, and is not known; what cannot be established is not asked."""
    adres, verblijf = dag
    if adres.stand is Adresstand.NIET_VAST_TE_STELLEN:
        return False
    return _woont(ctx, adres, gebied) is None and _is_buiten(voorwaarde, verblijf) is not False


def _verblijf_open(ctx: Context, voorwaarde: Woonduur, dag: Beide, gebied: Plaatsen) -> bool:
    """Whether it matters on that day where someone stays, and is not known."""
    adres, verblijf = dag
    return _is_buiten(voorwaarde, verblijf) is None and _woont(ctx, adres, gebied) is not False


def _opvolging(ctx: Context, stukken: tuple[Vak[Beide], ...], gebied: Plaatsen) -> tuple[str, ...]:
    """Return the steps by which addresses came to lie in the area, or may have."""
    if ctx.stil:
        return ()
    adressen = dict.fromkeys(adres for vak in stukken for adres in vak.inhoud[0].adressen)
    gevonden = (gemeente_van_adres(ctx, adres) for adres in adressen)
    return tuple(stap for plaatsen, stappen in gevonden if not gebied.isdisjoint(plaatsen) for stap in stappen)


def _gelezen_adressen(ctx: Context, voorwaarde: Woonduur, stukken: tuple[Vak[Beide], ...]) -> Lezingen:
    if ctx.stil:
        return Lezingen()
    gegeven = ctx.gegeven(ADRESSEN)
    adressen = dict.fromkeys(adres for vak in stukken for adres in vak.inhoud[0].adressen)
    gelezen = [ctx.gelezen_historie(gegeven, adres_in_woorden(a), a) for a in adressen]
    if not adressen:
        leeg = samengevoegd([vak.periode for vak in stukken if vak.inhoud[0].stand is Adresstand.GEEN])
        wat = "woonadres" if voorwaarde.register is Register.WOONADRES else "adres"
        gelezen += [gelezen_geen(ctx, ADRESSEN, wat, periode) for periode in leeg]
    return samen((*gelezen, *_bij_verblijven(ctx, stukken)))


def _bij_verblijven(ctx: Context, stukken: tuple[Vak[Beide], ...]) -> Iterator[Lezingen]:
    """Yield the reading of the stays, where they matter."""
    if any(vak.inhoud[1] is not None for vak in stukken):
        yield gelezen_verblijven(ctx)
