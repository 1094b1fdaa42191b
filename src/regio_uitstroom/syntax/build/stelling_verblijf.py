"""Conditions on stays and residence."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Clienten,
    Drempel,
    Gebouwd,
    Ijkmoment,
    Partijen,
    Soorten,
    Venster,
    Vraag,
)
from regio_uitstroom.syntax.build.dossierdelen import ELK
from regio_uitstroom.syntax.build.stelling_reden import met_redenen, met_vertrek, neem_redenen, wat_daar_was
from regio_uitstroom.syntax.build.strekking import (
    meld_en_van_soorten,
    weiger,
    weiger_en_van_soorten,
    weiger_plaatsen_samen,
)
from regio_uitstroom.syntax.build.tweede_plaats import neem_gebieden, weiger_tweede
from regio_uitstroom.syntax.build.vensters import is_ijkpunt, weiger_open_venster
from regio_uitstroom.syntax.build.zin import VOORAF, Zin, enige, tijd, uitspraak, voorzieningen
from regio_uitstroom.waarde import frozen


def uitstromen(z: Zin) -> ast.Voorwaarde:
    """*uitstroomt uit tijdelijk verblijf naar …*, *is uitgestroomd*; *mag uitstromen* is uitstroomgereed."""
    wie = z.wie()
    if set(z.hoofd.hulp) == {"mogen"}:
        return ast.VwUitstroomgereed(wie, span=z.span)
    uit = z.delen.met("UIT", Soorten) or z.delen.met("NA", Soorten)
    naar = enige(z.delen.met("NAAR", Partijen), z.delen)
    binnen = enige(z.delen.met(("BINNEN", "IN"), Partijen), z.delen)
    aspect = "is uitgestroomd" if z.hoofd.verleden or "zijn" in z.hoofd.hulp else "uitstroomt"
    welke = voorzieningen(z.delen, uit) if uit is not None else ast.Voorzieningen((), span=z.span)
    weiger_en_van_soorten(z, welke)
    redenen = neem_redenen(z)
    blad = ast.VwVerblijf(aspect, welke, wie, naar, tijdvak=tijd(z), binnen=binnen, span=z.span)
    return met_vertrek(z, blad, redenen, uit)


def verblijven(z: Zin) -> ast.Voorwaarde:
    """*verblijft in beschermd wonen in Utrecht*."""
    welke = _alle_soorten(z)
    if not welke.soorten:
        return woonduur(z) if any(isinstance(i, Drempel | Venster) for i in z.alles) else uitspraak(z)
    if any(isinstance(item, Drempel | Venster) for item in z.alles):
        return _verblijfsduur(z, welke)
    weiger_en_van_soorten(z, welke)
    plaats = enige(z.delen.met("IN", Partijen), z.delen)
    if plaats is not None and ELK.match(plaats.woorden):
        weiger(z, plaats.span, "niemand verblijft in al deze gemeenten", "schrijf `in een deelnemende gemeente`")
    aanbieder = enige(z.delen.met("BIJ", Partijen), z.delen)
    aspect = "heeft verlaten" if z.hoofd.verleden or "hebben" in z.hoofd.hulp else "verblijft"
    redenen = neem_redenen(z)
    blad = ast.VwVerblijf(
        aspect,
        welke,
        z.wie(),
        in_gemeente=plaats,
        aanbieder=_naam_van(aanbieder),
        tijdvak=tijd(z),
        span=z.span,
    )
    return met_redenen(blad, redenen)


def _naam_van(aanbieder: Gebouwd) -> str | None:
    """Return the provider as the text calls it, an organisation by name too; None where none is named."""
    if isinstance(aanbieder, ast.Actor):
        return aanbieder.naam
    return aanbieder.woorden if isinstance(aanbieder, ast.Knoop) else None


def _verblijfsduur(z: Zin, welke: ast.Voorzieningen) -> ast.Voorwaarde:
    """*ten minste zes maanden onafgebroken in opvang of beschermd wonen verblijft*."""
    weiger_open_venster(z)
    meld_en_van_soorten(z.delen.context, welke)
    maat = _maat(z)
    duur = maat.duur or maat.venster
    if duur is None:
        return uitspraak(z)
    verleden, nog = _is_verleden(z), _is_nog(z, maat)
    wie, moment = z.wie(), _ijkmoment(z)
    korter = maat.venster is None and _is_korter(z, maat)
    blad = ast.VwVerblijfsduur(
        duur,
        welke,
        maat.strikt,
        maat.onafgebroken,
        maat.venster,
        moment,
        verleden,
        wie,
        korter,
        nog and not korter,
        span=z.span,
    )
    if korter and moment is not None and not verleden:
        reden = "of hij op een andere dag dan de peildatum verblijft, wordt zo niet getoetst"
        weiger(z, z.span, reden, "schrijf `heeft verbleven`, of laat de dag weg")
    return ast.VwNiet(blad, span=z.span) if maat.korter and not korter else blad


_NOG_NIET = re.compile(r"\bnog niet\b", re.IGNORECASE)


def _is_korter(z: Zin, maat: _Maat) -> bool:
    """Whether a clause says that it is so, or was so, and not so long: *minder dan twee jaar woont*.

    *Niet langer dan twee jaar* says so too. *Niet ten minste twee jaar* only denies; *niet minder dan* is as long.
    """
    if z.hoofd.ontkend:
        return not maat.korter and (maat.strikt or _NOG_NIET.search(z.woorden()) is not None)
    return maat.korter


@frozen
class _Maat:
    """How long, within what; ``korter``: it is to be shorter than that; ``samen``: *in totaal*, said so."""

    duur: ast.Duur | None
    strikt: bool
    onafgebroken: bool
    venster: ast.Duur | None
    korter: bool
    samen: bool


def _maat(z: Zin) -> _Maat:
    """Take the words that say how long: *in de laatste drie jaar ten minste twee jaar onafgebroken*."""
    grens, venster = z.delen.een(Drempel), z.delen.een(Venster)
    duur = grens.duur if grens is not None else z.delen.een(ast.Duur)
    if duur is None and venster is not None and venster.aantal is not None:
        duur = evolve(venster.duur, aantal=venster.aantal)
    onafgebroken = z.delen.woord("ONAFGEBROKEN") is not None
    samen = z.delen.woord("IN_TOTAAL") is not None
    vergelijkingen = {d.vergelijking for d in (grens, venster) if d is not None}
    # At most two years is: not longer than two years; shorter than two years is: not at least two years.
    strikt = bool(vergelijkingen & {"meer dan", "ten hoogste"})
    korter = bool(vergelijkingen & {"minder dan", "ten hoogste"})
    return _Maat(duur, strikt, onafgebroken, venster.duur if venster is not None else None, korter, samen)


def _alle_soorten(z: Zin) -> ast.Voorzieningen:
    """Take every facility that the clause names: *bij een pleegouder, in een instelling voor …*.

    *Een instelling* by itself is any of them.
    """
    welke: list[ast.Voorziening] = []
    ruim: list[ast.Voorziening] = []
    niet: list[ast.Voorziening] = []
    waar = [i for i in z.delen.items if isinstance(i, Bepaling) and isinstance(i.inhoud, Soorten)]
    weiger_tweede(z, [i for i in waar if i.voorzetsel in _WAARIN], "noem één keer waar hij verblijft")
    for item in list(z.delen.items):
        inhoud = item.inhoud if isinstance(item, Bepaling) else None
        if isinstance(inhoud, Soorten) and item.voorzetsel in _WAARIN:
            gelezen = voorzieningen(z.delen, inhoud)
            niet += gelezen.niet_zijnde
            for soort in gelezen.soorten:
                (welke if soort.sleutels or soort.begrip else ruim).append(soort)
        elif (
            isinstance(inhoud, Partijen)
            and item.voorzetsel == "BIJ"
            and all(getattr(p, "voorziening", "") for p in inhoud.delen)
        ):
            welke += [ast.Voorziening((p.voorziening,), span=p.span) for p in inhoud.delen]
        else:
            continue
        z.delen.items.remove(item)
    return ast.Voorzieningen(tuple(welke or ruim), tuple(niet), span=z.span)


_WAARIN = frozenset({"IN", "BIJ"})


def verlaten(z: Zin) -> ast.Voorwaarde:
    """*beschermd wonen verlaat*: the same as *uitstroomt uit*; *heeft verlaten*: it has ended."""
    soorten = z.delen.een(Soorten)
    daar = wat_daar_was(z)
    if soorten is None or z.delen.een(Vraag) is not None:
        return uitspraak(z)
    aspect = "heeft verlaten" if z.hoofd.verleden or "hebben" in z.hoofd.hulp else "uitstroomt"
    welke = voorzieningen(z.delen, soorten)
    weiger_en_van_soorten(z, welke)
    redenen = neem_redenen(z)
    vertrek = ast.VwVerblijf(aspect, welke, z.wie(), tijdvak=tijd(z), span=z.span)
    blad = met_vertrek(z, vertrek, redenen, soorten)
    return blad if daar is None else ast.VwEn((blad, daar), span=z.span)


def is_deze_verlaten(eerste: Gebouwd, tweede: Gebouwd) -> bool:
    """Whether two clauses say *in een instelling verbleven en deze verlaten*: what the first names is left."""
    if not (isinstance(eerste, Zin) and isinstance(tweede, Zin)):
        return False
    wat = tweede.delen.items
    deze = len(wat) == 1 and isinstance(wat[0], Clienten) and wat[0].woorden.lower() in {"deze", "die"}
    in_ = any(isinstance(i, Bepaling) and isinstance(i.inhoud, Soorten) for i in eerste.delen.items)
    return deze and in_ and (eerste.type, tweede.type) == ("W_VERBLIJVEN", "W_VERLATEN")


def verlaten_na_verblijf(z: Zin) -> ast.Voorwaarde:
    """Return that the client leaves the facilities that the clause names, and why the stay began."""
    soorten = z.delen.met(("IN", "BIJ"), Soorten)
    welke = voorzieningen(z.delen, soorten) if soorten is not None else ast.Voorzieningen((), span=z.span)
    redenen = neem_redenen(z)
    blad = met_redenen(ast.VwVerblijf("uitstroomt", welke, z.wie(), span=z.span), redenen)
    z.rest_past_niet()
    return blad


def woonduur(z: Zin, wie: ast.Client | None = None) -> ast.Voorwaarde:
    """*in de laatste drie jaar ten minste twee jaar ingeschreven stond in een deelnemende gemeente*."""
    wie = wie or z.wie()
    gemeten = any(isinstance(item, Drempel | ast.Duur) for item in z.delen.items)
    buiten = z.delen.met("BUITEN", Soorten)
    gebieden = neem_gebieden(z)
    if not gebieden and not gemeten:
        return uitspraak(z)
    weiger_open_venster(z)
    weiger_plaatsen_samen(z, gebieden)
    direct = any(isinstance(i, Bepaling) and i.voorzetsel == "ONMIDDELLIJK_VOORAFGAAND" for i in z.alles)
    maat = _maat(z)
    tot_nu, nog = maat.venster is None and not _is_verleden(z), _is_nog(z, maat)
    rechtmatig = z.delen.woord("RECHTMATIG") is not None
    _weiger_feitelijk(z)
    moment = _ijkmoment(z)
    korter = _sinds_wanneer(z, moment) if maat.venster is None and _is_korter(z, maat) else ""
    blad = ast.VwWoonduur(
        maat.duur if maat.duur is not None else maat.venster,
        maat.strikt,
        # *Twee jaar ingezetene is*: two years up to now; *was*, *heeft gewoond*: all days together.
        maat.onafgebroken or ((tot_nu or direct or korter == "nu") and not maat.samen),
        maat.venster,
        gebieden,
        moment,
        "inschrijving" if z.type in {"W_INGESCHREVEN", "W_OPNEMEN"} else "woonadres",
        wie,
        rechtmatig,
        voorzieningen(z.delen, buiten) if buiten is not None else None,
        korter,
        nog and not korter,
        span=z.span,
    )
    return ast.VwNiet(blad, span=z.span) if maat.korter and not korter else blad


def _weiger_feitelijk(z: Zin) -> None:
    """Report *feitelijk* beside where somebody lived: the record holds addresses, not where he really was."""
    woord = z.delen.woord("WERKELIJK")
    if woord is not None:
        wel = f"laat `{woord.woorden}` weg, dan tellen de adressen in het dossier; of maak er een eigen gegeven van"
        weiger(z, woord.span, "waar iemand werkelijk woonde, staat niet in het dossier", wel)


def _is_verleden(z: Zin) -> bool:
    return z.hoofd.verleden or _is_voltooid(z)


def _is_voltooid(z: Zin) -> bool:
    """Whether it has been so: *heeft gewoond*, *ingezetene is geweest*."""
    return "hebben" in z.hoofd.hulp or (z.type == "W_ZIJN" and "zijn" in z.hoofd.hulp)


def _is_nog(z: Zin, maat: _Maat) -> bool:
    """Whether it is to be so on the day itself too: *woont* is now; *voorafgaand aan* a day ends the day before it."""
    return maat.venster is None and not _is_verleden(z) and not any(map(is_ijkpunt, z.alles))


def _sinds_wanneer(z: Zin, moment: ast.Moment | None) -> str:
    """Return when it is to be so: *heeft gewoond* ever before, *woont* now, *woonde* on the moment that is named."""
    ooit = _is_voltooid(z) or (z.hoofd.verleden and moment is None)
    return "ooit" if ooit else "nu"


def _ijkmoment(z: Zin) -> ast.Moment | None:
    ijk = z.delen.een(Ijkmoment)
    moment = ijk.moment if ijk is not None else None
    if moment is None:
        moment = z.delen.met(("TEN_TIJDE_VAN", "OP", *VOORAF), ast.Moment)
    soorten = z.delen.met(VOORAF, Soorten) if moment is None else None
    if soorten is not None:
        welke = voorzieningen(z.delen, soorten)  # of a task no beginning is known
        van = welke if any(soort.sleutels for soort in welke.soorten) else None
        return ast.Moment("start verblijf", van=van, span=z.span)
    return moment if isinstance(moment, ast.Moment) else None


def verlenen(z: Zin) -> ast.Voorwaarde:
    """*aan wie een voorziening voor opvang is verleend*: such a stay has begun."""
    soorten = z.delen.een(Soorten)
    if soorten is None or not any(s.voorziening for s in soorten.delen):
        return uitspraak(z)
    redenen, wie = neem_redenen(z), z.wie()
    z.delen.woord("IN_IEDER_GEVAL")
    if any(True for _ in z.delen.over()):
        z.delen.items = list(z.alles)
        return uitspraak(z)
    return met_redenen(ast.VwVerblijf("na verblijf", voorzieningen(z.delen, soorten), wie, span=z.span), redenen)


def instromen(z: Zin) -> ast.Voorwaarde:
    """*op of na 1 januari 2024 zijn ingestroomd*, *vóór de inwerkingtreding*."""
    tijdvak = tijd(z) or _om_de_inwerkingtreding(z)
    return uitspraak(z) if tijdvak is None else ast.VwTijd(tijdvak, z.wie(), span=z.span)


def _om_de_inwerkingtreding(z: Zin) -> ast.Rondom | None:
    """Take the time before, after or from the day on which the text takes effect."""
    for item in z.delen.items:
        kaal = isinstance(item, ast.Termijn) and item.duur is None
        moment = item.inhoud if isinstance(item, Bepaling) else item.moment if kaal else None
        richting = item.voorzetsel.lower() if isinstance(item, Bepaling) else item.richting if kaal else ""
        if isinstance(moment, ast.Moment) and moment.sleutel == "inwerkingtreding" and richting in _ROND:
            z.delen.items.remove(item)
            return ast.Rondom(richting, moment, span=item.span)
    return None


_ROND = frozenset({"voor", "na", "vanaf"})


def wonen(z: Zin) -> ast.Voorwaarde:
    """*ten minste een jaar in de gemeente heeft gewoond*; *gaat zelfstandig wonen* is a fact."""
    zelfstandig = z.delen.woord("BIJWOORD")
    if zelfstandig is not None and zelfstandig.waarde == "zelfstandig" and "gaan" in z.hoofd.hulp:
        wie = z.wie()
        na = z.delen.met("NA", Soorten)
        blad = ast.VwFeit("zelfstandig wonen", wie, span=z.span)
        if na is None:
            return blad
        return ast.VwEn((ast.VwVerblijf("na verblijf", voorzieningen(z.delen, na), span=na.span), blad), span=z.span)
    return woonduur(z) if zelfstandig is None else uitspraak(z)
