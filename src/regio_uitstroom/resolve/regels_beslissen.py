"""Sentences that decide: responsibility, urgency and its status, powers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model import regels
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Deelnemers, Gemeentebron
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import HUISVESTING, Actor, Taak
from regio_uitstroom.resolve.bereik_van_uitzondering import voor_wie
from regio_uitstroom.resolve.bronnen import EIGEN_GEMEENTE, resolve_bron, resolve_gezamenlijk
from regio_uitstroom.resolve.gemeenten import resolve_gemeente
from regio_uitstroom.resolve.groepswoorden import van_inwoners
from regio_uitstroom.resolve.kort_wonen import meld_kort_wonen
from regio_uitstroom.resolve.structuur import genummerd
from regio_uitstroom.resolve.verlenen import alleen_als, bevoegd
from regio_uitstroom.resolve.voorwaarden import (
    Uitkomst,
    alle,
    resolve_groep,
    resolve_voorwaarde,
)
from regio_uitstroom.resolve.voorwaarden_gevraagd import gebied_van
from regio_uitstroom.resolve.welke_taak import taken_van
from regio_uitstroom.resolve.welke_urgentie import weigert_alleen
from regio_uitstroom.resolve.woorden import resolve_actor
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.resolve.zolang import meld_bij_verlening
from regio_uitstroom.syntax import ast

NIEMAND_GENOEMD = Actor(None, "niet genoemd")

_GEEN_GROND = (
    "een reden om niet te weigeren schrijft u zo: `De urgentie wordt niet geweigerd omdat …`; een uitzondering hoort "
    "bij de grond om te weigeren: `De cliënt krijgt geen urgentie, indien …, tenzij …`"
)
URGENTIEWOORDEN = frozenset({"urgentie", "voorrang", "urgentieverklaring"})
"""What the aanspraak question is about; another permit that is granted or refused is kept and shown."""


def verantwoordelijk(zin: Zin, knoop: ast.Verantwoordelijk) -> Iterator[Regel]:
    """Who is responsible for which tasks."""
    taken = taken_van(zin, knoop)
    eigen = "inwoner" in knoop.woorden.lower()
    for deel in knoop.gemeenten:
        _meld_willekeurig(zin, deel)
        _meld_elke(zin, deel, eigen=eigen)
    gemeente = resolve_gezamenlijk(zin.context, knoop.gemeenten)
    _meld_alleen(zin, knoop)
    if gemeente is not None:
        wie, inwoner = van_inwoners(zin.context, evolve(knoop, van=voor_wie(zin, knoop)), gemeente)
        yield from _met_tenzij(zin, taken, gemeente, zin.voorwaarde(wie, extra=(inwoner,)), financieel=knoop.financieel)


def _meld_alleen(zin: Zin, knoop: ast.Verantwoordelijk) -> None:
    """Report one municipality that is responsible *gezamenlijk* or *samen*: with whom is not said."""
    deel = knoop.gemeenten[0] if knoop.gezamenlijk and len(knoop.gemeenten) == 1 else None
    if deel is None or isinstance(deel, ast.Gemeentegroep | ast.Gebied | ast.GemeenteKeuze):
        return
    reden = "er staat niet met wie deze gemeente samen verantwoordelijk is"
    wel = "schrijf `Houten en Zeist zijn gezamenlijk verantwoordelijk`, of laat `samen` en `gezamenlijk` weg"
    zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)


def _meld_willekeurig(zin: Zin, knoop: ast.Knoop) -> None:
    """Report *een deelnemende gemeente*: any one of them is not all of them, and it is open which."""
    rol = knoop.rol if isinstance(knoop, ast.Gemeenterol) and not knoop.begrip else ""
    if rol == "deelnemende gemeente" or (rol == "gemeente" and knoop.woorden.lower().startswith(("een ", "één "))):
        reden = "de tekst zegt niet welke van de deelnemende gemeenten dat is"
        wel = "schrijf `de deelnemende gemeenten zijn gezamenlijk verantwoordelijk`, of noem de gemeente"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)


def _meld_elke(zin: Zin, knoop: ast.Knoop, *, eigen: bool) -> None:
    """Report *elke gemeente*, *de gemeente* and *het college* without inhabitants: only those say which one (G14)."""
    if isinstance(knoop, ast.Actor) and knoop.sleutel == "college" and knoop.van is None and not eigen:
        reden = "de tekst zegt niet van welke gemeente dat voor deze cliënt is"
        wel = "schrijf `het college van de gemeente van herkomst`, `het college van Houten`"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    if not isinstance(knoop, ast.Gemeenterol) or knoop.begrip or knoop.rol in zin.context.gemeentebegrippen:
        return
    woorden = knoop.woorden.lower()
    if (
        knoop.rol not in EIGEN_GEMEENTE
        or eigen
        or _van_de_client(woorden)
        or woorden.startswith(("een ", "één ", "geen "))
    ):
        return
    reden = "de tekst zegt niet welke gemeente dat voor deze cliënt is"
    wel = (
        "schrijf `elke gemeente is verantwoordelijk voor … van haar inwoners`, "
        "`de gemeente van herkomst is verantwoordelijk`, of noem de gemeente"
    )
    zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)


def _van_de_client(woorden: str) -> bool:
    """Whether words say whose own municipality it is: *zijn eigen gemeente*, not *de eigen gemeente*."""
    return "eigen" in woorden and not woorden.startswith(("eigen ", "de eigen ", "een eigen "))


def terugkeer(zin: Zin, knoop: ast.Terugkeer) -> Iterator[Regel]:
    """Clients go back to a municipality: it is responsible for their housing."""
    _meld_willekeurig(zin, knoop.naar)
    _meld_elke(zin, knoop.naar, eigen="inwoner" in knoop.woorden.lower())
    gemeente = resolve_bron(zin.context, knoop.naar)
    if gemeente is not None:
        yield from _met_tenzij(zin, (HUISVESTING,), gemeente, zin.voorwaarde(knoop.wie), financieel=False)


def _met_tenzij(
    zin: Zin,
    taken: tuple[Taak, ...],
    gemeente: Gemeentebron,
    voorwaarde: Uitkomst,
    *,
    financieel: bool,
) -> Iterator[Regel]:
    """Yield the rule, and a second one for each *tenzij* with a target of its own."""
    hoofd = regels.Verantwoordelijkheid(
        **zin.vast,
        voorwaarde=voorwaarde,
        taken=taken,
        gemeente=gemeente,
        financieel=financieel,
    )
    yield hoofd
    yield from zin.tenzij_met_doel(hoofd)


def urgentie(zin: Zin, knoop: ast.Urgentie) -> Iterator[Regel]:
    """Urgency is granted or refused; *kan* makes it a power of the actor."""
    actor = resolve_actor(knoop.actor)
    zin.context.actor = actor
    meld_verlener(zin, knoop.verlener, "verleent urgentie aan cliënten van wie de gemeente van herkomst {} is")
    if knoop.eis and knoop.woord in URGENTIEWOORDEN:
        yield from alleen_als(zin, knoop, actor)
        return
    alleen_bevoegd = knoop.uitsluitend and knoop.kan
    if knoop.woord not in URGENTIEWOORDEN or knoop.niet_geweigerd or alleen_bevoegd:
        yield _bewaard(zin, knoop, alleen_bevoegd=alleen_bevoegd)
        return
    if knoop.geen:
        meld_kort_wonen(zin, knoop)
    else:
        meld_bij_verlening(zin)
    doen = "urgentie te weigeren" if knoop.geen else "urgentie te verlenen"
    extra = (bevoegd(zin, actor, doen),) if knoop.kan else ()
    voorwaarde = zin.voorwaarde(voor_wie(zin, knoop), extra=extra)
    if voorwaarde is None:
        _meld_grond(zin, knoop)
        _meld_bevoegdheid(zin, knoop)
    alleen = weigert_alleen(zin, knoop)
    if alleen and knoop.bedoeld is not None:
        zin.wijkt_af_van += [(zin.citaat, plaats, knoop.bedoeld) for plaats in alleen]
        yield regels.NietVanToepassing(**zin.vast, voorwaarde=voorwaarde, doelen=alleen)
        return
    yield regels.Urgentie(
        **zin.vast,
        voorwaarde=voorwaarde,
        urgent=not knoop.geen,
        open_lijst=knoop.in_ieder_geval and not knoop.geen,
        lijst=zin.citaat,
        actor=actor,
    )


def _bewaard(zin: Zin, knoop: ast.Urgentie, *, alleen_bevoegd: bool) -> Regel:
    """Return a sentence that grants and refuses nothing: on another permit, a ban on refusing, who alone may decide."""
    if knoop.niet_geweigerd and not knoop.grond and knoop.woord in URGENTIEWOORDEN:
        reden, wel = "zo wordt er niets mee beslist", _GEEN_GROND
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    voorwaarde = zin.voorwaarde(knoop.wie)
    elders = knoop.wie is not None and knoop.wie.bedoeld is not None  # a bound on what another place grants
    begin = zin.knoop.span.text.lower().startswith(("alleen ", "uitsluitend ", "slechts "))
    if alleen_bevoegd and not (begin and voorwaarde is None) and not elders:
        reden = "de zin zegt niet wat geldt voor wie er niet onder valt"
        anders = ", of schrijf `De cliënt krijgt geen urgentie, tenzij …`"
        wel = f"laat `alleen` weg{': `kan …, indien …`' if knoop.geen else anders}"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    onderwerp = f"weigering van {knoop.woord}" if knoop.niet_geweigerd else knoop.woord
    return regels.Bepaling(**zin.vast, voorwaarde=voorwaarde, onderwerp=onderwerp, actor=zin.context.actor)


def meld_verlener(zin: Zin, verlener: ast.Gemeentenaam | None, wat: str) -> None:
    """Report one of several municipalities that grants, withdraws or extends: of whom, no rule computes from that."""
    if verlener is None:
        return
    gemeente = resolve_gemeente(zin.context, verlener)
    if gemeente is None or all(deelname.gemeente == gemeente for deelname in zin.context.deelnames):
        return
    reden = "de zin zou ook gelden voor cliënten van de andere gemeenten"
    wel = f"schrijf `Het college {wat.format(gemeente.naam)}`"
    zin.context.meld(NOG_NIET_HIER, verlener.span, tekst=verlener.woorden, reden=reden, wel=wel)


def _meld_grond(zin: Zin, knoop: ast.Urgentie) -> None:
    """Report *op grond van artikel 3* in a rule without conditions: it would hold for everybody."""
    eigen = knoop.verwijzing is not None and knoop.verwijzing.wet is None
    if eigen or knoop.grond:
        reden = "de zin geldt zonder voorwaarde, ook voor wie daar niet aan voldoet"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel="schrijf `indien …`")


def _meld_bevoegdheid(zin: Zin, knoop: ast.Urgentie) -> None:
    """Report a rule that says who grants or refuses, or how, and not to whom: it would do so for everybody."""
    if knoop.wie is None and not re.search(r"\bgeen\b", knoop.woorden, re.IGNORECASE):
        wat = "weigert" if knoop.geen else "verleent"
        reden = "er staat niet voor wie, en zo geldt het voor iedereen"
        bevoegd = "gaat het om wie bevoegd is, dan `Het college beslist op de aanvraag`"
        wel = f"schrijf `Het college {wat} urgentie aan cliënten die …`; {bevoegd}"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)


def behoren(zin: Zin, knoop: ast.Behoren) -> Iterator[Regel]:
    """A list of categories: each is a ground for urgency, with the place of its letter.

    *Tot de doelgroep behoren …* declares a term instead; that is done with the definitions.
    """
    if not knoop.leden:
        zin.context.meld(
            NOG_NIET_HIER,
            knoop.span,
            tekst=knoop.woorden,
            reden="wie erbij horen, staat in een opsomming",
            wel="schrijf `… behoren:` met daaronder `a. …; en` en `b. …`",
        )
    if knoop.groep.begrip is not None:
        return
    for groep in knoop.leden:
        plaats = {"citaat": genummerd(zin.citaat, groep.nummer), "tekst": groep.woorden, "span": groep.span}
        yield regels.Urgentie(
            **zin.vast | (plaats if groep.nummer else {}),
            voorwaarde=zin.voorwaarde(extra=(resolve_groep(zin.context, groep),)),
            urgent=True,
            open_lijst=knoop.in_ieder_geval,
            lijst=zin.citaat,
            categorie=groep.nummer or None,
        )


def kwalificatie(zin: Zin, knoop: ast.Kwalificatie) -> Iterator[Regel]:
    """When someone counts as bound to an area: shown per item, and asked by rules that speak of it."""
    for deel in knoop.delen:
        vast = zin.vast | {"citaat": genummerd(zin.citaat, deel.nummer), "tekst": deel.woorden, "span": deel.span}
        if zin.context.deelnames:
            zin.context.laatste_gemeente = Deelnemers(tekst=deel.gebieden[0].woorden if deel.gebieden else "")
        voorwaarde = resolve_voorwaarde(zin.context, deel.voorwaarde) if deel.voorwaarde is not None else None
        yield regels.Bepaling(**vast, voorwaarde=alle((zin.voorwaarde(), voorwaarde)), onderwerp=deel.naam)


def kwalificaties(artikelen: Iterable[ast.Artikel]) -> dict[tuple[str, str], Citaat]:
    """Return the place that says when someone is bound to one area: by what it calls that, and the area."""
    gevonden: dict[tuple[str, str], Citaat] = {}
    for artikel in artikelen:
        for lid in artikel.leden:
            for zin in lid.zinnen:
                for deel in getattr(getattr(zin, "kern", None), "delen", ()):
                    if isinstance(deel, ast.Kwalificatiedeel) and len(deel.gebieden) == 1:
                        plaats = genummerd(Citaat(artikel.nummer, lid.nummer), deel.nummer)
                        gevonden.setdefault((deel.naam, gebied_van(deel.gebieden[0])), plaats)
    return gevonden
