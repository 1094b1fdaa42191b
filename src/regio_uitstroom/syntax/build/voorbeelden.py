"""Builders of the lines about the client of an example (``voorbeeld.lark``)."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import Clienten, Dagdeel, Delen, Ding, Gebouwd, Partijen, Zaken, first
from regio_uitstroom.syntax.build.overgebleven import meld_over
from regio_uitstroom.syntax.build.relatief import met_client
from regio_uitstroom.syntax.build.stelling_eigen import is_eigen
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.voorbeelddelen import (
    Geboren,
    Peildatum,
    dag_van,
    met_of,
    plaats_van,
    waarde_van,
    weiger,
    weiger_ontkenning,
)
from regio_uitstroom.syntax.build.voorbeeldzinnen import ZINNEN, meld_kanttekeningen
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.token import Token


def vb_deel(c: Delen) -> Gebouwd:
    """A line about the client."""
    return next(i for i in c.items if not isinstance(i, Token))


def vb_peildatum(c: Delen) -> Peildatum:
    """``peildatum 1 maart 2018``."""
    token = next(i for i in c.items if isinstance(i, Token) and i.type == "DATUM")
    return Peildatum(ast.Datum(*token.waarde, span=c.context.span([token])), span=c.span)


def geboren(c: Delen) -> Geboren:
    """``geboren op 9 maart 2004``, ``geboren in 2004``."""
    dag, datum, jaren = c.een(Dagdeel), c.een(ast.Datum), c.woord("JAREN")
    if jaren is not None:
        return Geboren(ast.Datum(jaren.waarde[0], span=jaren.span), span=c.span)
    return Geboren(dag.datum if dag is not None else datum, span=c.span)


def vb_geboren(c: Delen) -> ast.VbGebeurtenis:
    """``geboren op 9 maart 2004``."""
    return ast.VbGebeurtenis("geboren", c.alle(Geboren)[0].datum, span=c.span)


def vb_zonder(c: Delen) -> ast.VbAdres | ast.VbStelling:
    """``zonder vaste woon- of verblijfplaats van D tot D``; without a stretch it is the fact."""
    attribuut = c.alle(ast.VwFeit)[0]
    tijdvak = c.een(ast.Tijdvak)
    meld_over(c, "zonder")
    if tijdvak is None or attribuut.naam != "zonder vaste woon- of verblijfplaats":
        return ast.VbStelling(attribuut, span=c.span)
    return ast.VbAdres("zonder adres", None, tijdvak, span=c.span)


def vb_met(c: Delen) -> ast.Vb:
    """``met woonadres in Houten van D tot D``, ``met gemeente van voorkeur Zeist``.

    ``met een huurschuld van 1.250 euro``.
    """
    zonder = any(isinstance(i, Token) and i.type == "ZONDER" for i in c.items)
    voorzetsel = "zonder" if zonder else "met"
    vb = _met(c, zonder=zonder)
    meld_over(c, voorzetsel)
    return vb


def _met(c: Delen, *, zonder: bool) -> ast.Vb:
    zaken = c.een(Zaken)
    if zaken is not None:
        _een_per_regel(c, zaken.delen, zaken)
        return _met_zaak(c, zaken.delen[0], zonder=zonder)
    if (moment := c.een(ast.Moment)) is not None:
        return _met_moment(c, moment, zonder=zonder)
    if (clienten := c.een(Clienten)) is not None:
        _een_per_regel(c, clienten.delen, clienten)
        return _met_gezin(c, clienten, zonder=zonder)
    partijen = c.een(Partijen)
    if partijen is not None and isinstance(partijen.delen[0], ast.Gemeenterol):
        return _met_rol(c, partijen.delen[0], zonder=zonder)
    c.items.clear()
    return ast.VbStelling(ast.VwUitspraak(" ".join(c.span.text.split()), "hebben", span=c.span), span=c.span)


def _een_per_regel(c: Delen, delen: tuple[Knoop, ...], geheel: Knoop) -> None:
    if len(delen) > 1:
        weiger(c.context, geheel.span, "een regel noemt één feit", "zet elk feit op een eigen regel")


def _met_zaak(c: Delen, ding: Ding, *, zonder: bool) -> ast.Vb:
    if zonder and ding.geen:
        weiger_ontkenning(c.context, c.span, "ontken het één keer: `die geen … heeft`")
    geen = zonder or ding.geen
    if ding.naam in {"woonadres", "briefadres"}:
        return _met_adres(c, ding, zonder=zonder)
    if ding.klasse == "GROOTHEID":
        waarde = waarde_van(c)
        if not geen:
            return ast.VbWaarde(ding.naam, waarde, span=c.span)
    if ding.naam in {"minderjarige kinderen", "kinderen"} and not ding.eigen:
        return _kind(c, zonder=geen)
    if ding.naam == "partner" and not ding.eigen:
        return ast.VbGezinslid("partner", geen=geen, span=c.span)
    if ding.klasse == "URGENTIE":
        return ast.VbGebeurtenis("toekenning", dag_van(c), geen=geen, span=c.span)
    blad: ast.Voorwaarde
    blad = (
        ast.VwBegrip(ding.naam, span=ding.span)
        if ding.klasse == "BEGRIP_FEIT"
        else ast.VwFeit(ding.naam, eigen=ding.eigen, span=ding.span)
    )
    return ast.VbStelling(ast.VwNiet(blad, span=c.span) if geen else blad, span=c.span)


def _met_adres(c: Delen, ding: Ding, *, zonder: bool) -> ast.VbAdres:
    if zonder:
        hint = "noem de adressen die er wel waren, of schrijf `zonder vaste woon- of verblijfplaats van … tot …`"
        weiger_ontkenning(c.context, c.span, hint)
    onderzoek = c.woord("IN_ONDERZOEK")
    in_onderzoek = None if onderzoek is None else onderzoek.waarde == "ja"
    plaats, tijdvak = plaats_van(c), c.een(ast.Tijdvak)
    if plaats is None:
        weiger(c.context, c.span, "dit zegt niet waar", f"schrijf bijvoorbeeld `met {ding.naam} in Houten`")
    return ast.VbAdres(ding.naam, plaats, tijdvak, in_onderzoek, span=c.span)


_MOMENTEN = {
    "aanmelding": "melding",
    "aanvraag": "aanvraag",
    "hulpvraag": "hulpvraag",
    "uitstroomgereed": "uitstroomgereed",
    "verwachte uitstroom": "verwachte uitstroom",
    "uitstroom": "uitstroom",
    "toekenning": "toekenning",
    "aanbod": "aanbieding",
    "geboorte": "geboren",
}


def _met_moment(c: Delen, moment: ast.Moment, *, zonder: bool) -> ast.Vb:
    if is_eigen(moment):
        waarde = waarde_van(c)
        if not zonder:
            return ast.VbWaarde(moment.sleutel or "", waarde, span=c.span)
    soort = _MOMENTEN.get(moment.sleutel or "", moment.sleutel or moment.begrip or "")
    return ast.VbGebeurtenis(soort, dag_van(c), plaats_van(c), geen=zonder, span=c.span)


def _met_gezin(c: Delen, clienten: Clienten, *, zonder: bool) -> ast.Vb:
    client = clienten.delen[0]
    if client.beperking is not None:
        wel = "zeg alleen wanneer het is geboren: `met een kind geboren op 11 februari 2021`"
        weiger(c.context, client.span, "van een gezinslid weet een dossier dit niet", wel)
    if client.woord in {"kind", "jeugdige"}:
        return _kind(c, zonder=zonder)
    return ast.VbGezinslid(client.woord, geen=zonder, span=c.span)


def _kind(c: Delen, *, zonder: bool) -> ast.VbGezinslid:
    dag = c.een(Geboren)
    if zonder and dag is not None:
        weiger_ontkenning(c.context, c.span, "schrijf `zonder minderjarige kinderen`, of noem de kinderen die er zijn")
    return ast.VbGezinslid("kind", dag.datum if dag is not None else None, zonder, span=c.span)


_ROLLEN = {
    "gemeente van voorkeur": "voorkeur",
    "gemeente van vestiging": "vestiging",
    "gemeente van regie": "regie",
    "gemeente van verblijf": "werkelijk verblijf",
}


_MEER = frozenset({"voorkeur", "regie"})
"""Roles that more than one municipality can have."""


def _met_rol(c: Delen, rol: ast.Gemeenterol, *, zonder: bool) -> ast.Vb:
    soort = _ROLLEN.get(rol.rol, rol.rol)
    namen = c.een(Partijen)
    plaatsen = namen.delen if namen is not None else tuple(filter(None, (plaats_van(c, ("IN",)),)))
    tijdvak = c.een(ast.Tijdvak) if soort == "regie" else None
    if zonder and (plaatsen or tijdvak is not None or soort not in _MEER):
        hint = f"noem de gemeente die het wel is: `met {rol.rol} …`"
        weiger_ontkenning(c.context, c.span, hint if soort not in _MEER else f"{hint}, of schrijf `zonder {rol.rol}`")
    if met_of(plaatsen) or (len(plaatsen) > 1 and soort not in _MEER):
        weiger(c.context, c.span, "een dossier noemt de gemeente die het is", "noem één gemeente")
    return ast.VbGemeenten(soort, plaatsen, tijdvak, zonder, span=c.span)


def vb_reden(c: Delen) -> ast.VbStelling:
    """``omdat terugkeer niet onveilig is``: a condition that held, for what an example says of a provision."""
    inhoud = next(i for i in c.items if not isinstance(i, Token))
    return ast.VbStelling(duid(inhoud, c.context), span=c.span)


def _rij(c: Delen, rij: ast.Voorwaarde) -> ast.VbStelling:
    """Return a row of clauses that a text asks as one question; of any other each clause has a line of its own."""
    if not isinstance(rij, ast.VwUitspraak):
        weiger(c.context, rij.span, "een regel noemt één feit", "zet elk feit op een eigen regel")
    return ast.VbStelling(met_client(rij, first(c)), span=c.span)


def vb_zin(c: Delen) -> ast.Vb:
    """``die sinds D verblijft in X``, ``voor wie …``, ``over wie het college heeft geoordeeld dat …``."""
    zin = next(i for i in c.items if not isinstance(i, Token))
    if not isinstance(zin, Zin):
        return _rij(c, zin)
    maak = ZINNEN.get(zin.type)
    vb: ast.Vb | None = maak(zin) if maak is not None else None
    if vb is None:
        bij_die = any(isinstance(i, Token) and i.type == "DIE" for i in c.items)
        zin.van_client = bij_die and zin.type == "W_HANDELING"
        return ast.VbStelling(met_client(duid(zin, c.context), first(c)), span=c.span)
    meld_kanttekeningen(zin)
    zin.rest_past_niet()
    return evolve(vb, span=c.span)
