"""Builders of worked examples (``voorbeeld.lark``)."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import (
    Bedragdeel,
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Datzin,
    Delen,
    Grond,
    Oordeeldeel,
    Partijen,
    Soorten,
    Vraag,
    Zaken,
)
from regio_uitstroom.syntax.build.regels import Kernzin, zin_van
from regio_uitstroom.syntax.build.stellingen import Zin, duid, enige, voorzieningen
from regio_uitstroom.syntax.token import Token


@frozen
class Geboren(Knoop):
    """*geboren op 9 maart 2004*."""

    datum: ast.Datum | None


@frozen
class Peildatum(Knoop):
    """*peildatum 1 maart 2018*."""

    datum: ast.Datum


@frozen
class Nodig(Knoop):
    """What is still needed."""

    naam: str


def vb_deel(c: Delen) -> Any:  # noqa: ANN401 - one of the facts of an example
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


def _dag(c: Delen) -> ast.Datum | None:
    """Take a day: *op D*, *sinds D*, *vanaf D*, D."""
    dag = c.een(Dagdeel)
    if dag is not None:
        return dag.datum
    tijdvak = c.een(ast.Tijdvak)
    if tijdvak is not None:
        return tijdvak.van or tijdvak.tot
    jaren = c.woord("JAREN")
    if jaren is not None:
        return ast.Datum(jaren.waarde[0], span=jaren.span)
    van = c.met("VAN", ast.Datum)
    return van or c.een(ast.Datum)


def _plaats(c: Delen, voorzetsels: tuple[str, ...] = ("IN", "BIJ")) -> Any:  # noqa: ANN401 - a place, or None
    partijen = c.met(voorzetsels, Partijen)
    if partijen is not None:
        return enige(partijen)
    return c.met(voorzetsels, ast.BuitenNederland) or _buiten(c)


def _buiten(c: Delen) -> ast.BuitenNederland | None:
    woord = c.woord("BUITEN_NEDERLAND")
    return ast.BuitenNederland(span=woord.span) if woord is not None else None


def vb_zonder(c: Delen) -> ast.VbAdres | ast.VbStelling:
    """``zonder vaste woon- of verblijfplaats van D tot D``; without a stretch it is the fact."""
    attribuut = c.alle(ast.VwFeit)[0]
    tijdvak = c.een(ast.Tijdvak)
    if tijdvak is None or attribuut.naam != "zonder vaste woon- of verblijfplaats":
        return ast.VbStelling(attribuut, span=c.span)
    return ast.VbAdres("zonder adres", None, tijdvak, span=c.span)


def vb_met(c: Delen) -> ast.Vb:
    """``met woonadres in Houten van D tot D``, ``met gemeente van voorkeur Zeist``, ``met een huurschuld van 1.250 euro``."""
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
        return ast.VbAdres(ding.naam, _plaats(c), c.een(ast.Tijdvak), in_onderzoek, span=c.span)
    if ding.klasse == "GROOTHEID" and not zonder:
        return ast.VbWaarde(ding.naam, _waarde(c), span=c.span)
    if ding.naam == "minderjarige kinderen":
        return _kind(c, zonder=zonder)
    if ding.klasse == "URGENTIE":
        return ast.VbGebeurtenis("toekenning", _dag(c), geen=zonder, span=c.span)
    blad: ast.Voorwaarde
    blad = ast.VwBegrip(ding.naam, span=ding.span) if ding.klasse == "BEGRIP_FEIT" else ast.VwFeit(ding.naam, eigen=ding.eigen, span=ding.span)
    return ast.VbStelling(ast.VwNiet(blad, span=c.span) if zonder or ding.geen else blad, span=c.span)


def _waarde(c: Delen) -> Any:  # noqa: ANN401 - the types of a value
    bedrag = c.met("VAN", Bedragdeel) or c.een(Bedragdeel)
    if bedrag is not None:
        return bedrag.bedrag
    aantal = c.met("VAN", ast.Hoeveelheid) or c.een(ast.Hoeveelheid)
    if aantal is not None and aantal.getal is not None:
        return ast.Getal(aantal.getal, span=aantal.span)
    duur = c.met("VAN", ast.Duur) or c.een(ast.Duur)
    if duur is not None:
        return duur
    return _dag(c) or enige(c.een(Partijen)) or c.tekst()


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
    return ast.VbGebeurtenis(soort, _dag(c), _plaats(c), geen=zonder, span=c.span)


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
    plaatsen = namen.delen if namen is not None else tuple(filter(None, (_plaats(c, ("IN",)),)))
    return ast.VbGemeenten(_ROLLEN.get(rol.rol, rol.rol), plaatsen, c.een(ast.Tijdvak), zonder, span=c.span)


def vb_zin(c: Delen) -> ast.Vb:
    """``die sinds D verblijft in X``, ``voor wie …``, ``over wie het college heeft geoordeeld dat …``."""
    zin = next(i for i in c.items if isinstance(i, Zin))
    maak = _ZINNEN.get(zin.type)
    vb: ast.Vb | None = maak(zin) if maak is not None else None
    if vb is None:
        return ast.VbStelling(duid(zin, c.context), span=c.span)
    zin.rest_past_niet()
    return evolve(vb, span=c.span)


def _vb_verblijf(z: Zin) -> ast.Vb | None:
    if z.delen.woord("WERKELIJK") is not None:
        z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
        plaats = _plaats(z.delen)
        return ast.VbGemeenten("werkelijk verblijf", (plaats,) if plaats is not None else (), span=z.span)
    soorten = z.delen.met(("IN", "BIJ"), Soorten)
    if soorten is None or z.hoofd.ontkend or soorten.delen[0].voorziening is None:
        if soorten is not None:
            z.delen.items.append(Bepaling("IN", soorten, span=soorten.span))
        return None
    plaats = _plaats(z.delen, ("IN",))
    aanbieder = enige(z.delen.met("BIJ", Partijen))
    return ast.VbVerblijf(
        soorten.delen[0].voorziening,
        plaats,
        z.delen.een(ast.Tijdvak),
        aanbieder.naam if isinstance(aanbieder, ast.Actor) else None,
        span=z.span,
    )


def _vb_melding(z: Zin) -> ast.VbGebeurtenis:
    return ast.VbGebeurtenis("melding", _dag(z.delen), _plaats(z.delen), geen=z.hoofd.ontkend, span=z.span)


def _vb_weigeren(z: Zin) -> ast.Vb | None:
    woning = z.delen.klasse("WONING")
    return None if woning is None else _woning(z, "weigering", woning.naam, geen=z.hoofd.ontkend or woning.geen)


def _woning(z: Zin, soort: str, naam: str, *, geen: bool) -> ast.VbGebeurtenis:
    passend = True if naam == "passende woning" else None
    return ast.VbGebeurtenis(soort, _dag(z.delen), None, passend, geen=geen, span=z.span)


def _vb_verlenen(z: Zin) -> ast.Vb | None:
    urgentie = z.delen.klasse("URGENTIE")
    if urgentie is None:
        return None
    z.delen.met("DOOR", Partijen)
    return ast.VbGebeurtenis("toekenning", _dag(z.delen), geen=z.hoofd.ontkend or urgentie.geen, span=z.span)


def _vb_handeling(z: Zin) -> ast.Vb | None:
    """Offers, acceptances, applications and outflow, by the verb."""
    soort = {"aanbieden": "aanbieding", "aanvaarden": "aanvaarding", "accepteren": "aanvaarding", "aanvragen": "aanvraag"}.get(
        z.hoofd.handeling
    )
    if soort == "aanvraag" and (urgentie := z.delen.klasse("URGENTIE")) is not None:
        return ast.VbGebeurtenis(soort, _dag(z.delen), geen=z.hoofd.ontkend or urgentie.geen, span=z.span)
    woning = z.delen.klasse("WONING") if soort in {"aanbieding", "aanvaarding"} else None
    return None if soort is None or woning is None else _woning(z, soort, woning.naam, geen=z.hoofd.ontkend or woning.geen)


def _vb_uitstromen(z: Zin) -> ast.Vb | None:
    if "zijn" not in z.hoofd.hulp or not any(isinstance(i, Dagdeel) for i in z.alles):
        return None
    return ast.VbGebeurtenis("uitstroom", _dag(z.delen), geen=z.hoofd.ontkend, span=z.span)


def _vb_zijn(z: Zin) -> ast.Vb | None:
    if (ding := z.delen.ding("adressen", "verblijven")) is not None:
        historie = "verblijfplaatsen" if ding.naam == "adressen" else "verblijven"
        z.delen.klasse("EIGENSCHAP")
        tijdvak = z.delen.een(ast.Tijdvak)
        return ast.VbVolledig(historie, tijdvak or ast.Tijdvak(None, None, span=z.span), span=z.span)
    if z.delen.een(Geboren) is not None:
        return None
    return None


def _vb_oordelen(z: Zin) -> ast.Vb | None:
    datzin = z.delen.een(Datzin)
    if datzin is None:
        return None
    actor = enige(z.delen.een(Partijen))
    voorwaarde = datzin.voorwaarde
    return ast.VbOordeel(actor if isinstance(actor, ast.Actor) else None, voorwaarde, _dag(z.delen), span=z.span)


def _vb_regie(z: Zin) -> ast.Vb:
    gemeente = enige(z.delen.een(Partijen))
    tijdvak = z.delen.een(ast.Tijdvak)
    z.delen.items.clear()
    return ast.VbGemeenten("regie", (gemeente,) if gemeente is not None else (), tijdvak, span=z.span)


def _vb_ingeschreven(z: Zin) -> ast.Vb | None:
    partijen = z.delen.een(Partijen)
    if partijen is None or not isinstance(partijen.delen[0], ast.Actor) or partijen.delen[0].sleutel != "moeder":
        if partijen is not None:
            z.delen.items.append(partijen)
        return None
    z.delen.met(("BIJ", "TEN_TIJDE_VAN"), ast.Moment)
    plaats = _plaats(z.delen)
    return ast.VbGemeenten("moeder", (plaats,) if plaats is not None else (), span=z.span)


def _vb_beroep(z: Zin) -> ast.Vb | None:
    bepaling = z.delen.met("OP", ast.Verwijzing)
    return ast.VbGebeurtenis("beroep", _dag(z.delen), bepaling=bepaling, geen=z.hoofd.ontkend, span=z.span)


def _vb_bedragen(z: Zin) -> ast.Vb | None:
    groothe = z.delen.klasse("GROOTHEID")
    return None if groothe is None else ast.VbWaarde(groothe.naam, _waarde(z.delen), span=z.span)


def _vb_stand(z: Zin) -> ast.Vb | None:
    """``van wie niet bekend is of …``, ``van wie niet kan worden vastgesteld waar …``, ``over wie partijen verschillen of …``."""
    vraag = z.delen.een(Vraag)
    if vraag is None:
        return None
    stand = {"W_BEKEND": "onbekend", "W_VASTSTELLEN": "niet vast te stellen"}.get(z.type, "betwist")
    z.delen.alle(Partijen)
    tijdvak = z.delen.een(ast.Tijdvak)
    return ast.VbStand(stand, _over(vraag, z), tijdvak, span=z.span)


def _over(vraag: Vraag, z: Zin) -> Any:  # noqa: ANN401 - a condition, the key of a fact or a role
    if vraag.soort == "OF_VRAAG":
        return duid(vraag.zin, z.delen.context)
    if not isinstance(vraag.zin, Zin):
        return " ".join(vraag.span.text.split())
    over = {
        ("WAAR_VRAAG", "W_WOONADRES"): "verblijfplaatsen",
        ("WAAR_VRAAG", "W_WONEN"): "verblijfplaatsen",
        ("WAAR_VRAAG", "W_VERBLIJVEN"): "verblijven",
        ("WAAR_VRAAG", "W_MELDEN_ZICH"): "meldingen",
        ("WAAR_VRAAG", "W_INGESCHREVEN"): "moederBijGeboorteIngeschrevenIn",
        ("WANNEER_VRAAG", "W_UITSTROMEN"): "uitstroomdatum",
        ("WANNEER_VRAAG", "W_MELDEN_ZICH"): "meldingen",
        ("WANNEER_VRAAG", "W_ZIJN"): "geboortedatum",
    }.get((vraag.soort, vraag.zin.type))
    if over is None:
        vraag.zin.niet_te_duiden()
    return over or ""


_ZINNEN: dict[str, Any] = {
    "W_VERBLIJVEN": _vb_verblijf,
    "W_MELDEN_ZICH": _vb_melding,
    "W_WEIGEREN": _vb_weigeren,
    "W_VERLENEN": _vb_verlenen,
    "W_HANDELING": _vb_handeling,
    "W_UITSTROMEN": _vb_uitstromen,
    "W_ZIJN": _vb_zijn,
    "W_OORDELEN": _vb_oordelen,
    "W_REGIE": _vb_regie,
    "W_INGESCHREVEN": _vb_ingeschreven,
    "W_BEROEP": _vb_beroep,
    "W_BEDRAGEN": _vb_bedragen,
    "W_BEKEND": _vb_stand,
    "W_VASTSTELLEN": _vb_stand,
    "W_VERSCHILLEN": _vb_stand,
}


def verwachting(c: Delen) -> ast.Verwachting:
    """What must come out for one question."""
    return c.alle(ast.Verwachting)[0]


def regelverwachting(c: Delen) -> ast.Verwachting:
    """``is Houten verantwoordelijk voor de huisvesting op grond van artikel 2, eerste lid``."""
    kernzin = c.alle(Kernzin)[0]
    grond = kernzin.delen.een(Grond)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    kern = kernzin.kern
    if isinstance(kern, ast.Urgentie):
        verwijzing = kern.verwijzing or verwijzing
    zin_van(kernzin, c)
    vraag, gemeenten, urgent = _waarde_van(kern)
    if vraag is None:
        c.context.findings.append(_niet(c))
    gezamenlijk = isinstance(kern, ast.Verantwoordelijk) and kern.gezamenlijk
    return ast.Verwachting(vraag, "vastgesteld", gemeenten, gezamenlijk, urgent, verwijzing, span=c.span)


def _niet(c: Delen) -> Any:  # noqa: ANN401 - a diagnostic
    from regio_uitstroom.diagnostics import kinds_syntax as kinds  # noqa: PLC0415
    from regio_uitstroom.diagnostics.diagnostic import diagnose  # noqa: PLC0415

    return diagnose(kinds.NIET_TE_DUIDEN, c.span, woorden=" ".join(c.span.text.split()))


def _waarde_van(kern: ast.Kern) -> tuple[ast.Taak | str | None, tuple[Any, ...], bool | None]:
    if isinstance(kern, ast.Verantwoordelijk) and kern.taken:
        return kern.taken[0], kern.gemeenten, None
    if isinstance(kern, ast.Urgentie):
        return "aanspraak", (), not kern.geen
    if isinstance(kern, ast.Verval):
        return "status", (), False
    if isinstance(kern, ast.Verplichting) and kern.handeling in {"geldig zijn", "geldig blijven", "gelden"}:
        return "status", (), True
    return None, (), None


def uitkomstverwachting(c: Delen) -> ast.Verwachting:
    """``is onbepaald wie verantwoordelijk is voor de huisvesting``, ``is een oordeel nodig over …``, ``is nog nodig: …``."""
    token = next(i for i in c.items if isinstance(i, Token) and i.type.startswith("VERWACHT"))
    soorten, zaken, nodig_, grond = c.een(Soorten), c.een(Zaken), c.een(Nodig), c.een(Grond)
    uitkomst, reden = token.waarde, None
    if uitkomst == "niet_bindend":
        uitkomst, reden = "niet_van_toepassing", "niet_bindend"
    vraag: ast.Taak | str | None = None
    if token.type == "VERWACHT_URGENTIE" or zaken is not None:
        vraag = "aanspraak"
    elif soorten is not None:
        soort = soorten.delen[0]
        sleutel = soort.taak.sleutel if soort.taak else voorzieningen(soorten).soorten[0].sleutels[0]
        vraag = ast.Taak(sleutel, span=soorten.span)
    verwijzing = grond.inhoud if grond is not None and isinstance(grond.inhoud, ast.Verwijzing) else None
    return ast.Verwachting(
        vraag, uitkomst, grond=verwijzing, reden=reden, nodig=(nodig_.naam,) if nodig_ is not None else (), span=c.span
    )


def nodig(c: Delen) -> Nodig:
    """The fact that is still needed, by its name."""
    return Nodig(" ".join(c.span.text.split()).strip('"'), span=c.span)


__all__ = ["Bijwoord", "Geboren", "Nodig", "Oordeeldeel", "Peildatum"]
