"""Conditions of stays, of how long they last and of where somebody lived: from the tree to the model.

Who the clause is about is no part of them: that is the same for every clause with a subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import LEEFTIJD_OMGEKEERD, NIET_MEEGEWOGEN, NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import ONMOGELIJK
from regio_uitstroom.model import gemeentebron, voorwaarden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import PEILDATUM, Moment
from regio_uitstroom.resolve.bronnen import resolve_bron, resolve_gezamenlijk
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_duur
from regio_uitstroom.resolve.verwoording import UITSTROOMGEREED, adrestekst, leeftijdstekst, verblijfstekst
from regio_uitstroom.resolve.woorden import is_het_zo, moment_van, resolve_voorzieningen
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import duur_in_woorden
from regio_uitstroom.tijd import Duur, Eenheid

Delen = tuple[voorwaarden.Voorwaarde, ...]
"""What must hold together; empty where something cannot be meant, with a finding."""


def verblijf(context: Context, knoop: ast.VwVerblijf) -> Delen:
    """A stay; with a place, also that the facility lies there."""
    voorzieningen = resolve_voorzieningen(context, knoop.voorzieningen)
    if knoop.tijdvak is not None:
        geen_dag_hier(context, knoop.tijdvak)
    _meld_verblijfsrest(context, knoop)
    aspect = voorwaarden.Verblijfsaspect(knoop.aspect)
    test = voorwaarden.Verblijfstest(
        aspect, voorzieningen, tekst=verblijfstekst(aspect, voorzieningen), span=knoop.span
    )
    delen: list[voorwaarden.Voorwaarde] = [test]
    plaats = knoop.in_gemeente or (
        knoop.binnen if isinstance(knoop.binnen, ast.Gemeentenaam | ast.Gemeenterol) else None
    )
    if plaats is not None:
        waar = resolve_bron(context, plaats)
        if waar is not None:
            delen.append(
                voorwaarden.Dezelfde(gemeentebron.GemeenteVanVerblijf(voorzieningen), waar, tekst=knoop.woorden)
            )
    if knoop.naar is not None:
        naar = resolve_bron(context, knoop.naar)
        if naar is not None:
            vestiging = gemeentebron.GemeenteUitRecord(
                gemeentebron.GemeenteFeitsoort.VESTIGING, tekst="de gemeente van vestiging"
            )
            delen.append(voorwaarden.Dezelfde(vestiging, naar, tekst=knoop.woorden))
            if isinstance(knoop.binnen, ast.Gebied):
                delen.append(voorwaarden.NeemtDeel(naar, tekst=f"{naar.tekst} {knoop.binnen.woorden}"))
    return tuple(delen)


def _meld_verblijfsrest(context: Context, knoop: ast.VwVerblijf) -> None:
    """Report the provider, and an area that says neither where the stay is nor where the client goes: not tried."""
    rest = knoop.binnen if isinstance(knoop.binnen, ast.Knoop) else None
    plaats = isinstance(rest, ast.Gemeentenaam | ast.Gemeenterol) and knoop.in_gemeente is None
    bestemming = isinstance(rest, ast.Gebied) and knoop.naar is not None
    if rest is not None and not plaats and not bestemming:
        context.meld(NIET_MEEGEWOGEN, rest.span, hint=_ZELF_OMSCHRIJVEN, tekst=rest.woorden)
    if knoop.aanbieder is not None:
        context.meld(NIET_MEEGEWOGEN, knoop.span, hint=_ZELF_OMSCHRIJVEN, tekst=f"bij {knoop.aanbieder}")


_ZELF_OMSCHRIJVEN = "laat het weg, of maak er een eigen gegeven van: `plek: de cliënt heeft een plek bij … (ja of nee)`"


def geen_dag_hier(context: Context, knoop: ast.Knoop) -> None:
    """A rule asks for a state on the peildatum; since when it lasts is not tried, so it may not stand here."""
    wel = "laat de datum weg; wie vóór of na een dag is ingestroomd, hoort in een overgangsbepaling"
    context.meld(
        NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden="een regel toetst de stand op de peildatum", wel=wel
    )


def uitstroomgereed(context: Context, knoop: ast.VwUitstroomgereed) -> Delen:
    """Ready to flow out, on the peildatum."""
    if knoop.sinds is not None:
        geen_dag_hier(context, knoop.sinds)
    test = voorwaarden.Uitstroomgereed(tekst=UITSTROOMGEREED, span=knoop.span)
    return (test,)


def binnen_termijn(context: Context, knoop: ast.VwBinnenTermijn) -> Delen:
    """Return that the moment has been, and that the time after it is not over.

    Where the day of the moment counts, or a second moment is compared, that day itself is in time.
    """
    moment = moment_van(context, knoop.moment, PEILDATUM)
    op = None if knoop.op is None else moment_van(context, knoop.op, PEILDATUM)
    tekst = " ".join(knoop.woorden.split())
    if knoop.grens:
        return (_aan_een_kant(knoop, moment, op, tekst),)
    test = voorwaarden.TermijnVerstreken(
        Citaat(""),
        resolve_duur(knoop.duur),
        moment,
        vanaf=knoop.vanaf,
        op=op,
        binnen=_EEN_DAG if op is not None or knoop.vanaf else Duur(0, Eenheid.DAG),
        tekst=f"het {tekst[:1].lower()}{tekst[1:]} is" if op is None else tekst,
        span=knoop.span,
    )
    return (test,)


def _aan_een_kant(
    knoop: ast.VwBinnenTermijn, moment: Moment, op: Moment | None, tekst: str
) -> voorwaarden.TermijnVerstreken:
    """Return that a moment lies no later than the end of a time, or (*vroegst*) no earlier; the other end is open."""
    vroegst = knoop.grens == "vroegst"
    return voorwaarden.TermijnVerstreken(
        Citaat(""),
        resolve_duur(knoop.duur),
        moment,
        vanaf=knoop.vanaf or vroegst,
        op=op,
        nog_niet=not vroegst,
        tekst=tekst,
        span=knoop.span,
    )


def eerst_om(context: Context, knoop: ast.VwBinnenTermijn) -> voorwaarden.TermijnVerstreken:
    """Return that a time is over: before that nobody can say what did not happen within it."""
    duur, moment = resolve_duur(knoop.duur), moment_van(context, knoop.moment, PEILDATUM)
    tekst = f"de termijn van {duur_in_woorden(duur)} {'vanaf' if knoop.vanaf else 'na'} {moment.naam} is verstreken"
    return voorwaarden.TermijnVerstreken(Citaat(""), duur, moment, vanaf=knoop.vanaf, tekst=tekst, span=knoop.span)


def geleden(context: Context, knoop: ast.VwGeleden) -> Delen:
    """Return how long ago a moment was: at least so long is passed on the day that a term from that day on ends.

    Less long ago is the same term that still runs; the moment must have been.
    """
    test = voorwaarden.TermijnVerstreken(
        Citaat(""),
        resolve_duur(knoop.duur),
        moment_van(context, knoop.moment, PEILDATUM),
        vanaf=knoop.vergelijking in {"ten minste", "minder dan"},
        binnen=None if knoop.vergelijking in {"ten minste", "meer dan"} else _EEN_DAG,
        geleden=True,
        tekst=knoop.woorden,
        span=knoop.span,
    )
    return (test,)


def meld_leeftijden_samen(context: Context, knoop: ast.VwEn) -> None:
    """Report two ages beside each other that nobody has at once: *achttien jaar of ouder en jonger dan zestien*."""
    leeftijden = [deel for deel in knoop.delen if isinstance(deel, ast.VwLeeftijd)]
    for een, ander in pairwise(leeftijden):
        vanaf = [grens for grens in (een.vanaf, ander.vanaf) if grens is not None]
        tot = [grens for grens in (een.tot, ander.tot) if grens is not None]
        samen = _zelfde(een.wie, ander.wie) and een.moment == ander.moment
        if samen and vanaf and tot and min(tot) <= max(vanaf):
            span = een.span.to(ander.span)
            context.meld(LEEFTIJD_OMGEKEERD, span, vanaf=str(max(vanaf)), tot=str(min(tot)))


def _zelfde(een: ast.Client | None, ander: ast.Client | None) -> bool:
    """Whether two ages are of the same: where the second says not of whom, or says it in the same words."""
    return ander is None or not ander.woorden or (een is not None and een.woorden.lower() == ander.woorden.lower())


def leeftijd(context: Context, knoop: ast.VwLeeftijd) -> Delen:
    """An age between bounds, on a day."""
    if knoop.vanaf is not None and knoop.tot is not None and knoop.tot <= knoop.vanaf:
        context.meld(LEEFTIJD_OMGEKEERD, knoop.span, vanaf=str(knoop.vanaf), tot=str(knoop.tot))
    moment = moment_van(context, knoop.moment, PEILDATUM)
    test = voorwaarden.Leeftijd(
        knoop.vanaf, knoop.tot, moment, tekst=leeftijdstekst(knoop.vanaf, knoop.tot, moment), span=knoop.span
    )
    return (test,)


def woonduur(context: Context, knoop: ast.VwWoonduur) -> Delen:
    """Residence; without an area it is the participating municipalities.

    Of an area that a text without parties does not delimit (*die woningmarktregio* in a wet) nothing can be computed.
    """
    if not context.deelnames and any(map(is_onbegrensd, knoop.gebieden)):
        return (gevraagd_gebied(context, knoop, knoop.gebieden),)
    gebied = (
        resolve_gezamenlijk(context, knoop.gebieden)
        if knoop.gebieden
        else gemeentebron.Deelnemers(tekst="de deelnemende gemeenten")
    )
    if gebied is None:
        return ()
    if knoop.duur is None or knoop.rechtmatig:
        reden = "de duur ontbreekt" if knoop.duur is None else "rechtmatig verblijf staat niet in het dossier"
        wel = "schrijf hoe lang, bijvoorbeeld `ten minste twee jaar`; rechtmatig verblijf kan als eigen gegeven"
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return ()
    _meld_te_lang(context, knoop)
    test = voorwaarden.Woonduur(
        duur=resolve_duur(knoop.duur),
        strikt=knoop.strikt,
        onafgebroken=knoop.onafgebroken,
        venster=resolve_duur(knoop.venster) if knoop.venster is not None else None,
        gebied=gebied,
        moment=moment_van(context, knoop.moment, PEILDATUM),
        register=voorwaarden.Register(knoop.register),
        buiten=_verblijfsoort(context, knoop.buiten) if knoop.buiten is not None else None,
        nog=knoop.nog,
        tekst=knoop.woorden,
        span=knoop.span,
    )
    return (_woont(knoop, test), _korter(test)) if knoop.korter else (test,)


def _korter(test: voorwaarden.Woonduur | voorwaarden.Verblijfsduur) -> voorwaarden.Voorwaarde:
    """Return that it was not so long; the words of the text say that as they stand."""
    return voorwaarden.Niet(test, tekst=test.tekst, span=test.span)


_EEN_DAG = Duur(1, Eenheid.DAG)


def _woont(knoop: ast.VwWoonduur, test: voorwaarden.Woonduur) -> voorwaarden.Voorwaarde:
    """Return that the client lives there on the moment, or ever did: only who does can do so for a short time."""
    waar = " of ".join(gebied.woorden for gebied in knoop.gebieden) or test.gebied.tekst
    if knoop.korter == "ooit":
        tekst = f"de cliënt in {waar} heeft gewoond"
        return evolve(test, duur=_EEN_DAG, strikt=False, onafgebroken=False, tekst=tekst)
    woonadres = test.register is voorwaarden.Register.WOONADRES
    soort = voorwaarden.Adressoort.WOONADRES if woonadres else voorwaarden.Adressoort.ADRES
    tekst = adrestekst(soort, test.moment, waar)
    return voorwaarden.HeeftAdres(soort, test.moment, test.gebied, tekst=tekst, span=knoop.span)


def is_onbegrensd(gebied: ast.Knoop) -> bool:
    """Whether nothing but the parties of a text says what the area is (*de regio*, *die gemeente*)."""
    return isinstance(gebied, ast.Gebied) or (isinstance(gebied, ast.Gemeenterol) and gebied.rol == "die gemeente")


_ONDERWERP = re.compile(r"^(?:hij|zij|de cliënt) ", re.IGNORECASE)


def gevraagd_gebied(context: Context, knoop: ast.Knoop, gebieden: Sequence[ast.Knoop]) -> voorwaarden.FeitIs:
    """Return residence as a fact that a person answers, in the words of the text with its area."""
    tekst = f"de cliënt {_ONDERWERP.sub('', ' '.join(knoop.woorden.split()))}"
    slot = " ".join(Span(knoop.span.source, gebieden[0].span.start, gebieden[-1].span.end).text.split())
    tekst = tekst if slot in tekst else f"{tekst} van {slot}"
    context.gevraagd.add(tekst)
    return voorwaarden.FeitIs(Gegeven(f"feiten.{tekst}", tekst, Feittype.JA_NEE, is_het_zo(tekst)), tekst=tekst)


def _verblijfsoort(context: Context, knoop: ast.Voorzieningen) -> voorwaarden.Verblijfsoort:
    return voorwaarden.Verblijfsoort(resolve_voorzieningen(context, knoop))


def verblijfsduur(context: Context, knoop: ast.VwVerblijfsduur) -> Delen:
    """A stay that lasts, or lasted, so long in whatever facilities of the kinds."""
    test = voorwaarden.Verblijfsduur(
        duur=resolve_duur(knoop.duur),
        strikt=knoop.strikt,
        onafgebroken=knoop.onafgebroken,
        venster=resolve_duur(knoop.venster) if knoop.venster is not None else None,
        verblijf=_verblijfsoort(context, knoop.voorzieningen),
        moment=moment_van(context, knoop.moment, PEILDATUM),
        tot_moment=not knoop.verleden and knoop.venster is None,
        nog=knoop.nog,
        tekst=knoop.woorden,
        span=knoop.span,
    )
    return (_verbleef(test), _korter(test)) if knoop.korter else (test,)


def _verbleef(test: voorwaarden.Verblijfsduur) -> voorwaarden.Voorwaarde:
    """Return that there is such a stay, or ever was."""
    voorzieningen = test.verblijf.voorzieningen
    if test.tot_moment:
        aspect = voorwaarden.Verblijfsaspect.VERBLIJFT
        return voorwaarden.Verblijfstest(
            aspect, voorzieningen, tekst=verblijfstekst(aspect, voorzieningen), span=test.span
        )
    tekst = f"de cliënt in {voorzieningen.naam if voorzieningen is not None else 'een voorziening'} heeft verbleven"
    return evolve(test, duur=_EEN_DAG, strikt=False, onafgebroken=False, tekst=tekst)


_DAGEN = {"dag": 1, "werkdag": 1, "week": 7, "maand": 30, "jaar": 365}


def _meld_te_lang(context: Context, knoop: ast.VwWoonduur) -> None:
    """Report a time that does not fit into its window: nobody can have lived there so long."""
    if knoop.duur is None or knoop.venster is None:
        return
    duur, venster = (d.aantal * _DAGEN.get(d.eenheid, 1) for d in (knoop.duur, knoop.venster))
    if duur > venster or (duur == venster and knoop.strikt):
        reden, wel = "zo lang is de tijd niet waarin wordt geteld", "maak de ene duur korter of de andere langer"
        context.meld(ONMOGELIJK, knoop.span, woorden=knoop.woorden, reden=reden, wel=wel)
