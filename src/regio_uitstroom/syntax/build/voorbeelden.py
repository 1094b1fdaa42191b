"""Builders of the lines about the client of an example (``voorbeeld.lark``)."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Dagdeel, Delen, Gebouwd, Partijen, Zaken
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.voorbeelddelen import Geboren, Peildatum, dag_van, plaats_van, waarde_van
from regio_uitstroom.syntax.build.voorbeeldzinnen import ZINNEN
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
    if tijdvak is None or attribuut.naam != "zonder vaste woon- of verblijfplaats":
        return ast.VbStelling(attribuut, span=c.span)
    return ast.VbAdres("zonder adres", None, tijdvak, span=c.span)


def vb_met(c: Delen) -> ast.Vb:
    """``met woonadres in Houten van D tot D``, ``met gemeente van voorkeur Zeist``.

    ``met een huurschuld van 1.250 euro``.
    """
    zonder = any(isinstance(i, Token) and i.type == "ZONDER" for i in c.items)
    zaken = c.een(Zaken)
    if zaken is not None:
        return _met_zaak(c, zaken, zonder=zonder)
    if (moment := c.een(ast.Moment)) is not None:
        return _met_moment(c, moment, zonder=zonder)
    if (clienten := c.een(Clienten)) is not None:
        return _met_gezin(c, clienten, zonder=zonder)
    partijen = c.een(Partijen)
    if partijen is not None and isinstance(partijen.delen[0], ast.Gemeenterol):
        return _met_rol(c, partijen.delen[0], zonder=zonder)
    return ast.VbStelling(ast.VwUitspraak(" ".join(c.span.text.split()), "hebben", span=c.span), span=c.span)


def _met_zaak(c: Delen, zaken: Zaken, *, zonder: bool) -> ast.Vb:
    ding = zaken.delen[0]
    if ding.naam in {"woonadres", "briefadres"}:
        onderzoek = c.woord("IN_ONDERZOEK")
        in_onderzoek = None if onderzoek is None else onderzoek.waarde == "ja"
        return ast.VbAdres(ding.naam, plaats_van(c), c.een(ast.Tijdvak), in_onderzoek, span=c.span)
    if ding.klasse == "GROOTHEID" and not zonder:
        return ast.VbWaarde(ding.naam, waarde_van(c), span=c.span)
    if ding.naam == "minderjarige kinderen":
        return _kind(c, zonder=zonder)
    if ding.klasse == "URGENTIE":
        return ast.VbGebeurtenis("toekenning", dag_van(c), geen=zonder, span=c.span)
    blad: ast.Voorwaarde
    blad = (
        ast.VwBegrip(ding.naam, span=ding.span)
        if ding.klasse == "BEGRIP_FEIT"
        else ast.VwFeit(ding.naam, eigen=ding.eigen, span=ding.span)
    )
    return ast.VbStelling(ast.VwNiet(blad, span=c.span) if zonder or ding.geen else blad, span=c.span)


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
    soort = _MOMENTEN.get(moment.sleutel or "", moment.sleutel or moment.begrip or "")
    return ast.VbGebeurtenis(soort, dag_van(c), plaats_van(c), geen=zonder, span=c.span)


def _met_gezin(c: Delen, clienten: Clienten, *, zonder: bool) -> ast.Vb:
    client = clienten.delen[0]
    if client.woord == "jeugdige":
        return _kind(c, zonder=zonder)
    return ast.VbGezinslid(client.woord, geen=zonder, span=c.span)


def _kind(c: Delen, *, zonder: bool) -> ast.VbGezinslid:
    dag = c.een(Geboren)
    return ast.VbGezinslid("kind", dag.datum if dag is not None else None, zonder, span=c.span)


_ROLLEN = {
    "gemeente van voorkeur": "voorkeur",
    "gemeente van vestiging": "vestiging",
    "gemeente van regie": "regie",
    "gemeente van verblijf": "werkelijk verblijf",
}


def _met_rol(c: Delen, rol: ast.Gemeenterol, *, zonder: bool) -> ast.Vb:
    namen = c.een(Partijen)
    plaatsen = namen.delen if namen is not None else tuple(filter(None, (plaats_van(c, ("IN",)),)))
    return ast.VbGemeenten(_ROLLEN.get(rol.rol, rol.rol), plaatsen, c.een(ast.Tijdvak), zonder, span=c.span)


def vb_zin(c: Delen) -> ast.Vb:
    """``die sinds D verblijft in X``, ``voor wie …``, ``over wie het college heeft geoordeeld dat …``."""
    zin = next(i for i in c.items if isinstance(i, Zin))
    maak = ZINNEN.get(zin.type)
    vb: ast.Vb | None = maak(zin) if maak is not None else None
    if vb is None:
        return ast.VbStelling(duid(zin, c.context), span=c.span)
    zin.rest_past_niet()
    return evolve(vb, span=c.span)
