"""Articles become rules; then every rule learns which rules it yields to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import Any

from attrs import Factory, define, evolve

from regio_uitstroom.diagnostics.kinds_check import (
    AFWIJKING_VAN_ONDERDEEL,
    KRINGVERWIJZING_REGELS,
    ONDERDEEL_NIET_OPZIJ,
)
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER, ONBEKENDE_VERWIJZING, VERWIJZING_ZONDER_REGEL
from regio_uitstroom.model.begrippen import Begrip, VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Bevoegdheid, Regel, Urgentie
from regio_uitstroom.model.voorwaarden import Of
from regio_uitstroom.resolve import (
    onverlet,
    open_regels,
    regels_afwijken,
    regels_beslissen,
    regels_ficties,
    regels_rangorde,
    regels_status,
    regels_tijd,
    regels_toepassing,
    regels_uitvoeren,
)
from regio_uitstroom.resolve.aanhangsels import resolve_aanhang
from regio_uitstroom.resolve.bedoeld import met_bedoelden
from regio_uitstroom.resolve.betaalde_taken import meld_betaalde_taken
from regio_uitstroom.resolve.blijft import meld_blijft
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.grondweigering import andere_gronden
from regio_uitstroom.resolve.inwerking import inwerkingtreding
from regio_uitstroom.resolve.overige import is_overige, overige
from regio_uitstroom.resolve.structuur import Structuur, plaatsen_van
from regio_uitstroom.resolve.verdwenen import meld_verdwenen
from regio_uitstroom.resolve.volledigheid import meld_andere_vraag, meld_ongelezen
from regio_uitstroom.resolve.voorgelegd import voorgelegd
from regio_uitstroom.resolve.voorwaarden import resolve_groep
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

Omzetter = Callable[[Zin, Any], Iterator[Regel]]


@define
class Artikelen:
    """The rules of all articles, and what they say about each other."""

    regels: list[Regel] = Factory(list)
    zinnen: list[Zin] = Factory(list)


def resolve_artikelen(context: Context, structuur: Structuur, knopen: tuple[ast.Artikel, ...]) -> tuple[Regel, ...]:
    """Return the rules in the order of the text."""
    gemaakt = Artikelen()
    context.kwalificaties = regels_beslissen.kwalificaties(knopen)
    for artikel in knopen:
        context.taken = None
        for lid in artikel.leden:
            _resolve_lid(context, structuur, gemaakt, Citaat(artikel.nummer, lid.nummer), lid)
    if structuur.volledig:
        meld_blijft(gemaakt.zinnen, gemaakt.regels)
        regels_status.meld_enige_termijn(context, gemaakt.regels, gemaakt.zinnen)
    meld_betaalde_taken(context, knopen, gemaakt.regels)
    return open_regels.verbonden(met_bedoelden(context, _leg_wijkingen(context, gemaakt), structuur))


def _resolve_lid(context: Context, structuur: Structuur, gemaakt: Artikelen, plaats: Citaat, lid: ast.Lid) -> None:
    """Resolve the sentences of a lid; where there are several each is a volzin."""
    zinnen = [zin for zin in lid.zinnen if isinstance(zin, ast.Regelzin)]
    for citaat, knoop in plaatsen_van(plaats, lid):
        if not isinstance(knoop, ast.Regelzin) or knoop.aanhang is not None:
            continue
        context.begin_zin()
        context.hier = citaat
        _resolve_volzin(context, structuur, gemaakt, citaat, (knoop, *_aanhang_van(knoop, zinnen)))


def _aanhang_van(hoofd: ast.Regelzin, zinnen: Sequence[ast.Regelzin]) -> Sequence[ast.Regelzin]:
    """Return the riders that follow on a sentence."""
    verder = zinnen[zinnen.index(hoofd) + 1 :]
    return list(takewhile(lambda knoop: knoop.aanhang is not None, verder))


def _resolve_volzin(
    context: Context, structuur: Structuur, gemaakt: Artikelen, citaat: Citaat, knopen: Sequence[ast.Regelzin]
) -> None:
    """Resolve a sentence with its riders: where there are any, each norm is a zinsdeel, the main rule the first."""
    if len(knopen) == 1:
        _resolve_enkel(context, structuur, gemaakt, citaat, knopen[0])
        return
    hoofd = Zin(context, structuur, evolve(citaat, zinsdeel=1), knopen[0])
    hoofdregels = _neem_op(gemaakt, hoofd, _van_de_kern(hoofd))
    laatste = max((r.citaat.zinsdeel or 1 for r in hoofdregels), default=1)
    for nummer, knoop in enumerate(knopen[1:], start=laatste + 1):
        zin = Zin(context, structuur, evolve(citaat, zinsdeel=nummer), knoop, hoofd=hoofd.citaat)
        _neem_op(gemaakt, zin, resolve_aanhang(zin, hoofd, hoofdregels, _van_de_kern))


def _resolve_enkel(
    context: Context, structuur: Structuur, gemaakt: Artikelen, citaat: Citaat, knoop: ast.Regelzin
) -> None:
    """Resolve a sentence without riders; a long one that its form does not take in whole is an open rule."""
    stand, eerder, zinnen = context.stand(), len(context.findings), (len(gemaakt.regels), len(gemaakt.zinnen))
    zin = Zin(context, structuur, citaat, knoop)
    _neem_op(gemaakt, zin, _van_de_kern(zin))
    fouten = context.findings[eerder:]
    open_ = voorgelegd(context, knoop, fouten)
    if open_ is not None:
        context.herstel(stand)
        del context.findings[eerder : eerder + len(fouten)], gemaakt.regels[zinnen[0] :], gemaakt.zinnen[zinnen[1] :]
        zin = Zin(context, structuur, citaat, open_)
        _neem_op(gemaakt, zin, _van_de_kern(zin))


def _van_de_kern(zin: Zin) -> tuple[Regel, ...]:
    """Return the rules that the kernel of a sentence makes."""
    return tuple(_omzetters()[type(zin.knoop.kern)](zin, zin.knoop.kern))


def _neem_op(gemaakt: Artikelen, zin: Zin, van_de_zin: Iterable[Regel]) -> tuple[Regel, ...]:
    """Add the rules of a sentence, with what they say about others."""
    regels = zin.met_elders(van_de_zin)
    zin.noteer_wijkingen(r for r in regels if r.citaat == zin.citaat)
    meld_ongelezen(zin, regels)
    for naar in zin.knoop.bedoeld:
        gemeld = any(f.kind is ONBEKENDE_VERWIJZING and f.span == naar.span for f in zin.context.findings)
        if not gemeld and not any(deel.voorgaand == "genoemd" for deel in naar.delen):
            zin.verwijs(naar)  # only for what it reports: a place that is not here
    meld_verdwenen(zin)
    gemaakt.regels.extend(regels)
    gemaakt.zinnen.append(zin)
    return regels


def _leg_wijkingen(context: Context, gemaakt: Artikelen) -> tuple[Regel, ...]:
    """Work out references between rules now that all are known, and let grants yield to refusals (aanspraak)."""
    wijkt: dict[Citaat, set[Citaat]] = {regel.citaat: set() for regel in gemaakt.regels}
    citaten = _per_artikel(wijkt)
    per_plaats = {regel.citaat: regel for regel in gemaakt.regels}
    for zin in gemaakt.zinnen:
        for regel, plaats, knoop in zin.wijkt_af_van:
            doelen = [c for c in citaten.get(plaats.artikel, ()) if plaats.omvat(c) and c != regel]
            if not doelen:
                _meld_geen_doel(zin, regel, plaats, knoop)
            if zin.structuur.volledig:
                meld_andere_vraag(zin, per_plaats[regel], [per_plaats[c] for c in doelen], knoop)
            for doel in doelen:
                wijkt[doel].add(regel)
        for regel, plaats, verwijzing in zin.wijkt_voor:
            binnen = [per_plaats[c] for c in citaten.get(plaats.artikel, ()) if plaats.omvat(c)]
            anderen = _anderen(context, per_plaats[regel], binnen, verwijzing)
            wijkt[regel].update(c for c in anderen if onverlet.wijkt(zin, per_plaats[regel], per_plaats[c], verwijzing))
    for weigering, grond in andere_gronden(gemaakt.zinnen, gemaakt.regels):
        wijkt[weigering].add(grond)
    toegekend_in_afwijking = [(v, a) for v, a in _geweigerd(gemaakt) if a in wijkt[v]]
    for voor, ander in (*_hele_tekst(gemaakt), *_geweigerd(gemaakt)):
        if (voor, ander) not in toegekend_in_afwijking:  # a grant that says to depart from a refusal goes before it
            wijkt[ander].add(voor)
    return tuple(evolve(r, wijkt_voor=r.wijkt_voor | frozenset(wijkt[r.citaat])) for r in gemaakt.regels)


def _anderen(
    context: Context, regel: Regel, binnen: Sequence[Regel], verwijzing: ast.Verwijzing | None
) -> list[Citaat]:
    """Return to which rules at a place a rule yields that leaves it unharmed: all but itself."""
    if verwijzing is not None and is_overige(verwijzing):
        return overige(context, verwijzing, regel, binnen)
    if verwijzing is not None and [een.citaat for een in binnen] == [regel.citaat]:
        _meld_zichzelf(context, regel.citaat, verwijzing)
    return [een.citaat for een in binnen if een.citaat != regel.citaat]


def _hele_tekst(gemaakt: Artikelen) -> Iterator[tuple[Citaat, Citaat]]:
    """Yield each power to depart from the whole text with each rule that it switches off: all but such powers."""
    machten = [zin.citaat for zin in gemaakt.zinnen if zin.schakelt_alles_uit]
    anderen = [regel.citaat for regel in gemaakt.regels if not isinstance(regel, Bevoegdheid)]
    return ((macht, ander) for macht in machten for ander in anderen)


def _geweigerd(gemaakt: Artikelen) -> Iterator[tuple[Citaat, Citaat]]:
    """Yield each refusal of urgency with each grant, which yields to it (aanspraak)."""
    gronden = [regel for regel in gemaakt.regels if isinstance(regel, Urgentie)]
    return ((nee.citaat, ja.citaat) for nee in gronden if not nee.urgent for ja in gronden if ja.urgent)


def _meld_geen_doel(zin: Zin, regel: Citaat, plaats: Citaat, knoop: ast.Verwijzing) -> None:
    """Report a reference to a place without another rule; of an extract that place may be left out.

    What sets provisions aside may also name an item of a list of conditions: ``resolve.vrijstellingen`` reports these.
    """
    if plaats.omvat(regel):
        _meld_zichzelf(zin.context, regel, knoop)
    elif not zin.structuur.volledig:
        return
    elif isinstance(zin.knoop.kern, ast.NietVanToepassing | ast.Afwijking):
        if plaats.onderdeel is None and plaats.sub is None:
            zin.context.meld(ONDERDEEL_NIET_OPZIJ, knoop.span, plaats=plaats.midden, reden="daar staat geen regel")
    elif plaats.onderdeel is not None and isinstance(zin.knoop.kern, ast.Urgentie | ast.Verantwoordelijk):
        zin.context.meld(AFWIJKING_VAN_ONDERDEEL, knoop.span, plaats=plaats.midden)
    else:
        zin.context.meld(VERWIJZING_ZONDER_REGEL, knoop.span, verwijzing=plaats.tekst)


def _meld_zichzelf(context: Context, regel: Citaat, knoop: ast.Verwijzing) -> None:
    """Report a rule that yields to itself alone: the shortest cycle there is."""
    kring = f"{regel.midden} voor {regel.tekst}"
    hint = "deze zin verwijst naar zichzelf: verwijs naar een andere bepaling"
    context.meld(KRINGVERWIJZING_REGELS, knoop.span, hint=hint, kring=kring)


def _per_artikel(citaten: Iterable[Citaat]) -> dict[str, list[Citaat]]:
    """Group citations by article: a reference reaches rules of one article, whatever the size of the text."""
    per: dict[str, list[Citaat]] = {}
    for citaat in citaten:
        per.setdefault(citaat.artikel, []).append(citaat)
    return per


def groepsbegrippen(context: Context, knopen: Iterable[ast.Artikel]) -> Iterator[Begrip]:
    """Yield the terms that *Tot de doelgroep behoren: …* declares (decision G7)."""
    for artikel in knopen:
        for lid in artikel.leden:
            for zin in lid.zinnen:
                if isinstance(zin, ast.Regelzin) and isinstance(zin.kern, ast.Behoren) and zin.kern.groep.begrip:
                    _meld_beperkt(context, zin)
                    delen = [resolve_groep(context, groep) for groep in zin.kern.leden]
                    echte = tuple(deel for deel in delen if deel is not None)
                    voorwaarde = Of(echte, tekst=zin.woorden) if len(echte) == len(delen) else None
                    yield VoorwaardeBegrip(
                        naam=zin.kern.groep.begrip,
                        citaat=Citaat(artikel.nummer, lid.nummer),
                        tekst=zin.woorden,
                        span=zin.span,
                        voorwaarde=voorwaarde,
                    )


def _meld_beperkt(context: Context, zin: ast.Regelzin) -> None:
    """Report a clause on a sentence that declares a group: it would be no part of who belongs to it."""
    for deel in (*zin.aanloop, *zin.staarten):
        if isinstance(deel, ast.Bijzin | ast.MetUitzonderingVan):
            reden, wel = "deze voorwaarde zegt niet van welke groep zij deel is", "schrijf `cliënten die … en die …`"
            context.meld(NOG_NIET_HIER, deel.span, tekst=deel.woorden, reden=reden, wel=wel)


def gedeclareerde_groepen(knopen: Iterable[ast.Artikel]) -> dict[Citaat, str]:
    """Return the names of the groups that *Tot de … behoren* declares, by the place that does so."""
    return {
        Citaat(artikel.nummer, lid.nummer): zin.kern.groep.begrip
        for artikel in knopen
        for lid in artikel.leden
        for zin in lid.zinnen
        if isinstance(zin, ast.Regelzin) and isinstance(zin.kern, ast.Behoren) and zin.kern.groep.begrip
    }


@cache
def _omzetters() -> Mapping[type, Omzetter]:
    """One function per kind of rule sentence."""
    return {
        ast.Verantwoordelijk: regels_beslissen.verantwoordelijk,
        ast.Terugkeer: regels_beslissen.terugkeer,
        ast.Urgentie: regels_beslissen.urgentie,
        ast.Behoren: regels_beslissen.behoren,
        ast.Geldigheid: regels_status.geldigheid,
        ast.Verval: regels_status.verval,
        ast.Intrekking: regels_status.intrekking,
        ast.Verlenging: regels_status.verlenging,
        ast.Afwijking: regels_afwijken.afwijking,
        ast.NietVanToepassing: regels_toepassing.niet_van_toepassing,
        ast.Kwalificatie: regels_beslissen.kwalificatie,
        ast.Voorrang: regels_rangorde.voorrang,
        ast.Volgorde: regels_rangorde.volgorde,
        ast.Verplichting: regels_uitvoeren.verplichting,
        ast.Overdracht: regels_uitvoeren.overdracht,
        ast.Quotum: regels_uitvoeren.quotum,
        ast.Bestemming: regels_uitvoeren.bestemming,
        ast.GelijkAantal: regels_uitvoeren.gelijk_aantal,
        ast.Verdeling: regels_uitvoeren.verdeling,
        ast.OpenRegel: open_regels.open_regel,
        ast.Bepaling: regels_uitvoeren.bepaling,
        ast.Termijnenwet: regels_uitvoeren.termijnenwet,
        ast.Overgang: regels_toepassing.overgang,
        ast.Toepassingsbereik: regels_toepassing.toepassingsbereik,
        ast.LopendeAanvragen: regels_toepassing.lopende_aanvragen,
        ast.OudeTekst: regels_toepassing.oude_tekst,
        ast.Inwerkingtreding: inwerkingtreding,
        ast.Streven: regels_uitvoeren.streven,
        ast.Rangorde: regels_rangorde.rangorde,
        ast.Verdaging: regels_tijd.verdaging,
        ast.Opschorting: regels_tijd.opschorting,
        **_ficties(),
    }


def _ficties() -> Mapping[type, Omzetter]:
    """One function per kind of fiction and counting rule."""
    return {
        ast.Weigeringsfictie: regels_ficties.weigeringsfictie,
        ast.Notiefictie: regels_ficties.notiefictie,
        ast.Verblijfsgelijkstelling: regels_ficties.gelijkstelling,
        ast.Overbrugging: regels_ficties.overbrugging,
        ast.Buitentelling: regels_ficties.buitentelling,
        ast.Briefadres: regels_ficties.briefadres,
    }
