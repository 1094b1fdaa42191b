"""From rules weighed to an outcome: the steps after the decision, and all that explains it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.evaluation.beslis import Afloop
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.nodig import nog_nodig
from regio_uitstroom.evaluation.uitkomst import (
    Bevinding,
    GebruiktFeit,
    GebruiktOordeel,
    Reden,
    RegelBevinding,
    TekstBevinding,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Vraag,
    Waarde,
)
from regio_uitstroom.evaluation.weging import Gewogen, Tekstdeel, Tekstweging, Vraagstuk, Weging, weeg
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.woorden import Taak


def bepaal(vraag: Vraag, stuk: Vraagstuk, ctx: Context) -> Uitkomst:
    """Return the outcome of a question (semantics, section 3, steps 1 to 6)."""
    weging = weeg(stuk, ctx)
    afloop = weging.beslissing.afloop
    if afloop is Afloop.NIETS_LEVEND:
        kern = Uitkomst(vraag, Uitkomstsoort.NIET_VAN_TOEPASSING, _waarom_niet(vraag, stuk, weging))
    elif afloop is Afloop.STRIJDIG:
        kern = _strijdig(vraag, stuk, weging)
    elif afloop is Afloop.VASTGESTELD:
        kern = _vastgesteld(vraag, stuk, weging)
    else:
        kern = _open(vraag, stuk, ctx, weging)
    gelezen = _gelezen(stuk, weging)
    gebruikt = _gebruikt(gelezen)
    return evolve(
        kern,
        gebruikt=gebruikt,
        aannames_tellen=vraag is Urgentievraag.STATUS or _aannames_tellen(stuk, ctx, weging, gebruikt),
        gebruikte_oordelen=_oordelen(gelezen),
        redenering=_redenering(stuk, weging),
        poort=weging.teksten[0].poort.toets.bevinding if len(weging.teksten) == 1 else None,
        gemeenten_buiten=_buiten(weging, weging.beslissing.levend),
        per_tekst=_per_tekst(stuk, weging),
    )


def _aannames_tellen(stuk: Vraagstuk, ctx: Context, weging: Weging, gebruikt: Iterable[GebruiktFeit]) -> bool:
    """Return False where the same is decided without any presumption: then no value of those facts changes it (law 1).

    Of a status it is not asked: until when an urgency is valid may rest on a presumption as well.
    """
    if not any(feit.aangenomen for feit in gebruikt):
        return True
    zonder = weeg(stuk, ctx.opnieuw(aannames={}, zonder_vermoedens=True)).beslissing
    return zonder.afloop is Afloop.OPEN or zonder.kern != weging.beslissing.kern


def _waarom_niet(vraag: Vraag, stuk: Vraagstuk, weging: Weging) -> Reden:
    """Return why nothing applies: the reason that all texts share, or how those of a register differ in it."""
    redenen = [waarom_geen_antwoord(stuk, weging, nummer) for nummer in range(len(stuk.teksten))]
    verschillend = set(redenen)
    if len(redenen) == 1 or verschillend <= {Reden.NIET_BINDEND} or verschillend <= {Reden.NIET_IN_WERKING}:
        return redenen[0] or Reden.NEEMT_NIET_DEEL
    afzijdig = {tekst.regio for tekst, reden in zip(stuk.teksten, redenen, strict=True) if reden in _WIJST_AF}
    if isinstance(vraag, Taak) and len(afzijdig - {None}) > 1:
        return Reden.NEGATIEF_GESCHIL
    return (redenen[0] if len(verschillend) == 1 else None) or Reden.VERSCHILT_PER_TEKST


_WIJST_AF = frozenset({Reden.BUITEN_DOELGROEP, Reden.NEEMT_NIET_DEEL})
"""Reasons of a text that is in force and has rules on the question, but does not claim the client."""


def waarom_geen_antwoord(stuk: Vraagstuk, weging: Weging, nummer: int) -> Reden | None:
    """Return why one of the texts gives no answer: its gate, no rule at all, or no rule for this client.

    None where a rule of it applies or may do so, and points at a municipality that it binds or that is not known.
    """
    reden = weging.teksten[nummer].poort.reden
    eigen = [i for i, kandidaat in enumerate(stuk.kandidaten) if kandidaat.tekst == nummer]
    if reden is not None or not eigen:
        return reden or Reden.GEEN_REGEL
    if not any(i in eigen for i in weging.beslissing.levend):
        return Reden.BUITEN_DOELGROEP
    mogelijk = [weging.gewogen[i].waarde for i in weging.beslissing.mogelijk if i in eigen]
    buiten = mogelijk and all(waarde.stand in GEEN_WAARDE and waarde.buiten for waarde in mogelijk)
    return Reden.NEEMT_NIET_DEEL if buiten else None


def _per_tekst(stuk: Vraagstuk, weging: Weging) -> tuple[TekstBevinding, ...]:
    """Return how each text of a register fared; nothing for one text alone."""
    if len(stuk.teksten) == 1:
        return ()
    return tuple(
        TekstBevinding(
            tekst.naam,
            weging.teksten[nummer].poort.toets.bevinding,
            waarom_geen_antwoord(stuk, weging, nummer),
            _citaten(stuk, [i for i, kandidaat in enumerate(stuk.kandidaten) if kandidaat.tekst == nummer]),
            _buiten(weging, [i for i in weging.beslissing.levend if stuk.kandidaten[i].tekst == nummer]),
        )
        for nummer, tekst in enumerate(stuk.teksten)
        if tekst.naam is not None
    )


def _strijdig(vraag: Vraag, stuk: Vraagstuk, weging: Weging) -> Uitkomst:
    """Return step 2: two rules, or a definition, that contradict each other."""
    nummers = weging.beslissing.strijd
    begrip = tuple(dict.fromkeys(c for i in nummers for c in weging.gewogen[i].waarde.strijd))
    regels = _citaten(stuk, nummers)
    return Uitkomst(
        vraag,
        Uitkomstsoort.STRIJDIG,
        Reden.STRIJDIG_BEGRIP if begrip else _soort_strijd(vraag, stuk, nummers),
        grond=regels,
        strijd=begrip or regels,
        mogelijk=_op_volgorde(w for i in nummers for w in weging.gewogen[i].waarde.kandidaten),
    )


def _soort_strijd(vraag: Vraag, stuk: Vraagstuk, nummers: Iterable[int]) -> Reden:
    """Return whether the texts of two regions claim the client, or rules contradict each other otherwise."""
    regios = {stuk.teksten[stuk.kandidaten[i].tekst].regio for i in nummers} - {None}
    return Reden.POSITIEF_GESCHIL if isinstance(vraag, Taak) and len(regios) > 1 else Reden.STRIJDIGE_REGELS


def _vastgesteld(vraag: Vraag, stuk: Vraagstuk, weging: Weging) -> Uitkomst:
    """Return step 4: the value, the deciding rules and the rules that yield to one of these."""
    beslissing = weging.beslissing
    waarde = beslissing.waarde if isinstance(beslissing.waarde, Waarde) else None
    dragend = [i for i in beslissing.over if weging.gewogen[i].geldt is True]
    verdrongen = [
        i
        for i in beslissing.levend
        if weging.gewogen[i].geldt is True
        and stuk.kandidaten[i].regel is not None
        and not stuk.kandidaten[i].boven.isdisjoint(dragend)
    ]
    regels = [regel for i in dragend if (regel := stuk.kandidaten[i].regel) is not None]
    categorie = next((r.categorie for r in regels if isinstance(r, Urgentie) and r.categorie), None)
    gesloten = bool(dragend) and not regels and stuk.kandidaten[dragend[0]].citaat is not None
    return Uitkomst(
        vraag,
        Uitkomstsoort.VASTGESTELD,
        Reden.GESLOTEN_LIJST if gesloten else Reden.REGEL,
        waarde,
        _citaten(stuk, dragend),
        _citaten(stuk, verdrongen),
        categorie=categorie,
    )


def _open(vraag: Vraag, stuk: Vraagstuk, ctx: Context, weging: Weging) -> Uitkomst:
    """Return steps 5 and 6: facts or judgments that are needed, municipalities that are not bound, or an open text."""
    nodig = nog_nodig(stuk, ctx, weging)
    over = weging.beslissing.over
    mogelijk = _op_volgorde(w for i in over for w in weging.gewogen[i].waarde.kandidaten)
    grond = _citaten(stuk, [i for i in over if weging.gewogen[i].geldt is True])
    if nodig.feiten:
        soort, reden = Uitkomstsoort.ONBEPAALD, Reden.FEITEN_ONTBREKEN
    elif nodig.oordelen:
        soort, reden = Uitkomstsoort.OORDEEL_NODIG, Reden.OORDEEL
    elif weging.beslissing.alleen_buiten:
        soort, reden = Uitkomstsoort.NIET_VAN_TOEPASSING, _waarom_niet(vraag, stuk, weging)
    else:
        soort, reden = Uitkomstsoort.OORDEEL_NODIG, Reden.TEKST_LAAT_OPEN
    return Uitkomst(
        vraag,
        soort,
        reden,
        grond=grond,
        mogelijk=mogelijk,
        nog_nodig=nodig.feiten,
        oordelen_nodig=nodig.oordelen,
        volledig_gesnoeid=nodig.volledig_gesnoeid,
    )


def _citaten(stuk: Vraagstuk, nummers: Iterable[int]) -> tuple[Citaat, ...]:
    citaten = (stuk.kandidaten[i].citaat for i in nummers)
    return tuple(dict.fromkeys(citaat for citaat in citaten if citaat is not None))


def _op_volgorde(waarden: Iterable[Waarde]) -> tuple[Waarde, ...]:
    """Return values, each once: by the names of the municipalities, *urgent* before *niet urgent*."""
    return tuple(sorted(set(waarden), key=lambda w: (not w.urgent, sorted(g.naam for g in w.gemeenten))))


def _buiten(weging: Weging, levend: Iterable[int]) -> tuple[Gemeente, ...]:
    """Return the municipalities that live rules point at but that the text does not bind."""
    alle = {g for i in levend for g in weging.gewogen[i].waarde.buiten}
    return tuple(sorted(alle, key=lambda gemeente: gemeente.code))


def _gelezen(stuk: Vraagstuk, weging: Weging) -> Lezingen:
    """Return what was read for the outcome: where every gate is shut only what shuts them, otherwise all.

    A rule without a value counts where it can switch off a rule on this question: a power to depart from another
    article has nothing to do with it.
    """
    if all(tekst.poort.toets.waarheid is False for tekst in weging.teksten):
        return samen(tekst.poort.gelezen for tekst in weging.teksten)
    raakt = {(kandidaat.tekst, i) for kandidaat in stuk.kandidaten for i in kandidaat.schakelaars}
    return samen(
        (
            *(tekst.poort.toets.lezingen for tekst in weging.teksten),
            *(weging.teksten[tekst].schakelaars[i].lezingen for tekst, i in sorted(raakt)),
            *(gewogen.lezingen for gewogen in weging.gewogen),
        )
    )


def _gebruikt(gelezen: Lezingen) -> tuple[GebruiktFeit, ...]:
    """Return every fact that was read and known, by key."""
    op_volgorde = sorted(gelezen.gebruikt, key=lambda feit: (*_gebruik(feit), repr(feit)))
    return tuple({(*_gebruik(feit), feit.vermoeden): feit for feit in reversed(op_volgorde)}.values())[::-1]


def _gebruik(feit: GebruiktFeit) -> tuple[object, ...]:
    """Return what tells readings apart: not how two texts describe one fact."""
    return (feit.gegeven.sleutel, feit.waarde, feit.bron or "", feit.aangenomen)


def _oordelen(gelezen: Lezingen) -> tuple[GebruiktOordeel, ...]:
    """Return every judgment that was read and counts, by key and day; each once, as it says most of what it is about.

    One that points at a municipality may also be read for whether it was given, or about another municipality.
    """
    minst_eerst = sorted(gelezen.oordelen, key=lambda een: (een.plaats, een.over.naam if een.over else ""))
    per_oordeel = {evolve(een, over=None, plaats=False): een for een in minst_eerst}
    return tuple(sorted(per_oordeel.values(), key=_plaats_van_oordeel))


def _plaats_van_oordeel(een: GebruiktOordeel) -> tuple[str, date, str, str, str, bool]:
    dag = een.datum.eerste if een.datum is not None else date.min
    return (een.oordeel.sleutel, dag, een.door, een.gemeente.code if een.gemeente else "", een.reden, een.waarde)


def _redenering(stuk: Vraagstuk, weging: Weging) -> tuple[RegelBevinding, ...]:
    """Return how every rule of the text fared."""
    uit = []
    for kandidaat, gewogen in zip(stuk.kandidaten, weging.gewogen, strict=True):
        if kandidaat.citaat is None:
            continue
        boven = [j for j in sorted(kandidaat.boven) if weging.gewogen[j].geldt is True]
        tekst, deel = weging.teksten[kandidaat.tekst], stuk.teksten[kandidaat.tekst]
        schakelaars = [i for i in gewogen.uitgeschakeld if tekst.schakelaars[i].waarheid is True]
        uit.append(
            RegelBevinding(
                kandidaat.citaat,
                gewogen.geldt,
                _bevinding(deel, tekst, kandidaat.citaat, gewogen),
                verdrongen_door=_citaten(stuk, boven),
                uitgeschakeld_door=tuple(deel.schakelaars[i].regel.citaat for i in schakelaars),
                waarde=gewogen.waarde.waarde,
                waarde_tekst=gewogen.waarde.tekst,
                gesloten_lijst=kandidaat.regel is None,
            )
        )
    return tuple(uit)


def _bevinding(deel: Tekstdeel, tekst: Tekstweging, citaat: Citaat, gewogen: Gewogen) -> Bevinding:
    """Return the tree of a rule: gate (unless open), condition, what may switch it off, and its municipality."""
    delen: list[Bevinding] = []
    if tekst.poort.toets.waarheid is not True:
        delen.append(tekst.poort.toets.bevinding)
    if gewogen.eigen.bevinding.tekst or gewogen.eigen.bevinding.delen:
        delen.append(gewogen.eigen.bevinding)
    for i in gewogen.uitgeschakeld:
        toets, door = tekst.schakelaars[i], deel.schakelaars[i].regel.citaat.tekst
        zin = f"{citaat.midden} niet buiten toepassing is gelaten op grond van {door}"
        waarheid = None if toets.waarheid is None else not toets.waarheid
        delen.append(Bevinding(zin, waarheid, (toets.bevinding,), plek=f"buiten toepassing door {door}"))
    if gewogen.waarde.bevinding is not None:
        delen.append(gewogen.waarde.bevinding)
    return Bevinding("", gewogen.geldt, _onderscheiden(delen))


def _onderscheiden(delen: Sequence[Bevinding]) -> tuple[Bevinding, ...]:
    return tuple(dict.fromkeys(delen))
