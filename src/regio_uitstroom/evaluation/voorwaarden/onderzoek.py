"""The note at the woonadres that it is under investigation (Wet BRP, article 2.26)."""

from __future__ import annotations

from regio_uitstroom.client.feiten import Bekend, Betwist, Feit
from regio_uitstroom.client.record import Adres
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adres_op
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarden_tekst import adres_in_woorden
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.model.voorwaarden import InOnderzoek
from regio_uitstroom.tijd import Periode

IN_ONDERZOEK = "verblijfplaatsen.inOnderzoek"
_ADRESSEN = "verblijfplaatsen"


def toets_in_onderzoek(ctx: Context, voorwaarde: InOnderzoek) -> Toets:
    """The woonadres on the peildatum carries the note, known or not where it is; without a woonadres there is none."""
    dagadres = adres_op(ctx.verblijfplaatsen, ctx.peildatum.toordinal())
    tekst = voorwaarde.tekst or "het woonadres in onderzoek is"
    if dagadres.woonadres is not None:
        waarheid, lezingen = _aantekening(ctx, dagadres.woonadres)
        return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(IN_ONDERZOEK,)), lezingen)
    if dagadres.stand is not Adresstand.ONBEKEND:
        waarheid = False if dagadres.stand is Adresstand.GEEN else None
        return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(_ADRESSEN,)))
    gekozen = ctx.vrij(voorwaarde)
    waarheid = None if gekozen is NIET_GEVRAAGD else gekozen
    morgen = ctx.peildatum.toordinal() + 1
    tijdvak = Periode(ctx.peildatum, ctx.peildatum.fromordinal(min(morgen, ctx.peildatum.max.toordinal())))
    lezingen = ctx.onbekend_tijdvak(_ADRESSEN, (tijdvak,), voorwaarde)
    return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(_ADRESSEN,)), lezingen)


def _aantekening(ctx: Context, adres: Adres) -> tuple[Waarheid, Lezingen]:
    gegeven = ctx.gegeven(IN_ONDERZOEK)
    gekozen: Feit[bool] = ctx.vrij(IN_ONDERZOEK)
    feit = adres.in_onderzoek if gekozen is NIET_GEVRAAGD else gekozen
    if not isinstance(feit, Bekend) and not isinstance(feit, Betwist) and gekozen is NIET_GEVRAAGD:
        presumed = ctx.feit(IN_ONDERZOEK)
        feit = presumed if isinstance(presumed, Bekend) and ctx.is_aangenomen(IN_ONDERZOEK) else feit
    waarheid = feit.waarde if isinstance(feit, Bekend) and isinstance(feit.waarde, bool) else None
    gelezen = [ctx.gelezen(gegeven, feit)]
    if not ctx.stil and isinstance(adres.plaats, Bekend):
        gelezen.append(ctx.gelezen_historie(ctx.gegeven(_ADRESSEN), adres_in_woorden(adres), adres))
    return waarheid, samen(gelezen)
