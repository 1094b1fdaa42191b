"""What the record tells of duties: whether they had been carried out on the peildatum, and when.

An entry under ``verrichtingen`` names the provision itself. Other events carry out the duties that
``lexicon/uitvoering.csv`` names: an offer the duty to offer a home, a melding the duty to report the client. What
stands nowhere is not known, unless a list that would hold it is given: such a list is complete to the peildatum.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, field

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Aanbieding, Client, Melding, Reactie, Toekenning, Verrichting
from regio_uitstroom.evaluation.bronnen import VINDERS
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor
from regio_uitstroom.evaluation.herhaald import telt_sinds
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.lijsten import als_bereik, als_lijst, toekenningen_van
from regio_uitstroom.evaluation.momenten import Tijdstip, tijdstip, toekenning
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.poort import INSTROOM
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort
from regio_uitstroom.evaluation.verrichting import Plicht, bedoeld, hoort_nergens, is_genoemd, plichten_van
from regio_uitstroom.evaluation.voorwaarden import TOETSERS
from regio_uitstroom.evaluation.waarheid import Waarheid, en
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Verplichting
from regio_uitstroom.model.uitvoering import gegevens_van
from regio_uitstroom.model.woorden import HUISVESTING, UITVOERING, Moment
from regio_uitstroom.waarde import frozen

REAGEREN = "reageren"
"""The act of which the record holds that it was done, and not when: the answer to an offer."""
VERANTWOORDELIJKE = "verantwoordelijke gemeente"
"""A duty towards this municipality is carried out by reporting to that one, not to another."""

_GEMEENTE = re.compile(
    r"(?:bij|aan) (?:de|het|een) (?:gemeente|college(?: van burgemeester en wethouders)?)", re.IGNORECASE
)
"""A municipality of which the duty tells no more than that it is one."""


@frozen
class Uitgevoerd:
    """Whether a duty had been carried out (None: not known) and the days on which that can have been.

    ``gegeven`` is the fact of the record that tells it, ``bron`` where that was found. ``eerder``: where it is not
    known because all that the record holds of it lies before the stay, that day and the first one of the stay.
    """

    gedaan: Waarheid = field(repr=False)
    bereik: Dagbereik | None = field(default=None, repr=False)
    gegeven: str = ""
    bron: str | None = field(default=None, repr=False)
    eerder: tuple[Dagbereik, Dagbereik] | None = field(default=None, repr=False)


@frozen
class _Gebeurtenis:
    """Something that happened, and whether it is what the duty asks for (None: not known).

    ``voor``: the first day of the stay, where it happened before that.
    """

    bereik: Dagbereik = field(repr=False)
    telt: Waarheid = field(repr=False)
    gegeven: str
    bron: str | None = field(default=None, repr=False)
    voor: Dagbereik | None = field(default=None, repr=False)


@frozen
class _Bron:
    """One fact of the record: what happened by it; ``volledig``: nothing else did."""

    gebeurtenissen: tuple[_Gebeurtenis, ...] = ()
    volledig: bool = False


def uitgevoerd(
    regeling: Regeling, client: Client, beoordeling: Beoordeling, naast: Sequence[Regeling] = ()
) -> Mapping[Citaat, Uitgevoerd]:
    """Return what the record tells of each duty of the text; a duty of which it tells nothing is left out.

    ``beoordeling`` is the assessment of that record: it tells the peildatum and who is responsible for the housing.
    ``naast``: other texts that are applied with it. What the record says of a place without the name of its text
    settles nothing where another text has a duty at such a place too.
    """
    ctx = Context(
        regeling=regeling,
        client=client,
        peildatum=beoordeling.peildatum,
        register=register(),
        toetsers=TOETSERS,
        vinders=VINDERS,
        dag_van_uitvoering=dag_van_uitvoering,
    )
    plichten = plichten_van(regeling)
    gemeenten = verantwoordelijken(beoordeling.uitkomsten)
    alle = ((plicht.citaat, _een(ctx, plicht, (regeling, *naast), gemeenten)) for plicht in plichten)
    return {citaat: gevonden for citaat, gevonden in alle if gevonden is not None}


def dag_van_uitvoering(ctx: Context, moment: Moment, gemeenten: frozenset[Gemeente] | None = None) -> Tijdstip:
    """Return the day on which a duty was carried out (``moment``: of that duty), by all in the record that tells it.

    Where nothing does, it is a fact that is asked. ``gemeenten``: those that are responsible for the housing; None
    where that is not known (yet).
    """
    plaats = moment.sleutel.removeprefix(UITVOERING)
    plicht = next((een for een in plichten_van(ctx.regeling) if een.citaat.plaats == plaats), None)
    if plicht is None:
        return Tijdstip()
    gevonden = _een(ctx, plicht, (ctx.regeling,), gemeenten)
    gedaan = None if gevonden is None else gevonden.gedaan
    bronnen = [naam for naam, _ in gegevens_van(plicht)] if isinstance(plicht, Verplichting) else []
    feiten = [(ctx.gegeven(naam), ctx.feit(naam)) for naam in (*bronnen, f"feiten.{moment.sleutel}")]
    lezingen = (ctx.gelezen(een, feit, open_=gedaan is None and not isinstance(feit, Bekend)) for een, feit in feiten)
    bereik = gevonden.bereik if gevonden is not None and gedaan else None
    return Tijdstip(bereik, samen(lezingen), bestaat_niet=gedaan is False)


def verantwoordelijken(uitkomsten: Iterable[Uitkomst]) -> frozenset[Gemeente] | None:
    """Return the municipalities that are responsible for the housing; None where that is not established."""
    gevonden = (u for u in uitkomsten if u.vraag == HUISVESTING and u.soort is Uitkomstsoort.VASTGESTELD)
    uitkomst = next(gevonden, None)
    return None if uitkomst is None or uitkomst.waarde is None else uitkomst.waarde.gemeenten


def _een(
    ctx: Context, plicht: Plicht, teksten: Sequence[Regeling], verantwoordelijk: frozenset[Gemeente] | None
) -> Uitgevoerd | None:
    lijsten = (_verrichtingen(ctx, plicht, teksten), _gevraagd(ctx, plicht))
    bronnen = [*lijsten, *_uit_de_lijst(ctx, plicht, verantwoordelijk)]
    gebeurd = [g for bron in bronnen for g in bron.gebeurtenissen]
    kan = [g for g in gebeurd if g.telt is not False]
    zeker = [g for g in kan if g.telt is True]
    if zeker:
        eerste = min(zeker, key=lambda g: (g.bereik.laatste, g.bereik.eerste))
        vroegst = min(g.bereik.eerste for g in kan)
        bereik = Dagbereik(vroegst, min(eerste.bereik.laatste, ctx.peildatum))
        return Uitgevoerd(gedaan=True, bereik=bereik, gegeven=eerste.gegeven, bron=eerste.bron)
    if kan:
        laatst = max(kan, key=lambda g: (g.bereik.laatste, g.bereik.eerste))
        alles_ervoor = laatst.voor is not None and all(g.voor for g in kan)
        eerder = (laatst.bereik, laatst.voor) if alles_ervoor and laatst.voor else None
        return Uitgevoerd(gedaan=None, gegeven=kan[0].gegeven, eerder=eerder)
    if any(bron.volledig for bron in bronnen):
        return Uitgevoerd(gedaan=False)
    return None


def _verrichtingen(ctx: Context, plicht: Plicht, teksten: Sequence[Regeling]) -> _Bron:
    """Return what stands under ``verrichtingen``; an entry that can mean several duties settles none of them."""
    lijst = als_lijst(ctx.client.verrichtingen, Verrichting)
    if lijst is None:
        return _Bron()
    gebeurd = []
    for een in lijst:
        bereik = Dagbereik.van(een.datum)
        hier = [p for p in bedoeld(een, ctx.regeling) if plicht.citaat in [ander.citaat for ander in p]]
        if not hier:
            continue
        in_register = ctx.nummer is not None and not is_genoemd(een)
        elders = sum(bool(bedoeld(een, tekst)) for tekst in teksten) > 1
        meer = in_register or elders or min(map(len, hier)) > 1
        telt = en((None if meer else True, op_of_voor(bereik, ctx.peildatum)))
        gebeurd.append(_Gebeurtenis(bereik, telt, "verrichtingen", een.bron))
    return _Bron(tuple(gebeurd), volledig=not any(hoort_nergens(een, teksten) for een in lijst))


def _gevraagd(ctx: Context, plicht: Plicht) -> _Bron:
    """Return the day that was asked, where something follows on the duty (*waarna*)."""
    sleutel = f"feiten.{UITVOERING}{plicht.citaat.plaats}"
    if not any(gegeven.sleutel == sleutel for gegeven in ctx.regeling.gegevens):
        return _Bron()
    feit = ctx.feit(sleutel)
    bereik = als_bereik(feit)
    if bereik is None:
        return _Bron()
    bron = feit.bron if isinstance(feit, Bekend) else None
    return _Bron((_Gebeurtenis(bereik, op_of_voor(bereik, ctx.peildatum), sleutel, bron),))


def _uit_de_lijst(ctx: Context, plicht: Plicht, verantwoordelijk: frozenset[Gemeente] | None) -> Iterator[_Bron]:
    """Yield the facts of the record that the duty is carried out by, each with what happened since it existed."""
    if not isinstance(plicht, Verplichting):
        return
    for gegeven, bewijst in gegevens_van(plicht):
        lijst = _gebeurd(ctx, gegeven, plicht, verantwoordelijk)
        if lijst is None:
            continue
        begin = _begin(ctx, plicht)
        gebeurd = (_geteld(ctx, g, begin) for g in lijst)
        yield _Bron(tuple(gebeurd), volledig=bewijst)


@frozen
class _Begin:
    """The days from which on events count (None: from ever on, where that is known).

    ``verblijf``: it is the beginning of the stay, of which the text says nothing.
    """

    vanaf: Dagbereik | None = field(repr=False)
    bekend: bool
    verblijf: bool


def _begin(ctx: Context, plicht: Verplichting) -> _Begin:
    """Return from when on events count: a duty after a moment is carried out after it, another one during the stay."""
    termijn = plicht.termijn
    na = termijn is not None and termijn.begint_bij_moment
    moment = tijdstip(ctx, termijn.moment if termijn is not None and na else INSTROOM)
    bekend = moment.bereik is not None or (moment.bestaat_niet and not na)
    return _Begin(moment.bereik, bekend, verblijf=not na)


def _geteld(ctx: Context, gebeurtenis: _Gebeurtenis, begin: _Begin) -> _Gebeurtenis:
    """Return the event, counted only from the day that the duty was there and up to the peildatum.

    One from before the stay may be about this stay, or about something earlier: the text does not say.
    """
    sinds: Waarheid = True if begin.bekend else None
    if begin.vanaf is not None:
        sinds = _op_of_na(gebeurtenis.bereik, begin.vanaf)
    voor = begin.vanaf if begin.verblijf and sinds is False else None
    telt = en((gebeurtenis.telt, None if voor else sinds, op_of_voor(gebeurtenis.bereik, ctx.peildatum)))
    return evolve(gebeurtenis, telt=telt, voor=voor)


def _op_of_na(een: Dagbereik, ander: Dagbereik) -> Waarheid:
    if een.eerste >= ander.laatste:
        return True
    return False if een.laatste < ander.eerste else None


def _gebeurd(
    ctx: Context, gegeven: str, plicht: Verplichting, verantwoordelijk: frozenset[Gemeente] | None
) -> tuple[_Gebeurtenis, ...] | None:
    """Return what happened by one fact of the record; None where the record does not hold it."""
    feit = ctx.feit(gegeven)
    if (bereik := als_bereik(feit)) is not None:
        return (_Gebeurtenis(bereik, telt=True, gegeven=gegeven, bron=feit.bron if isinstance(feit, Bekend) else None),)
    if gegeven == "aanbiedingen" and (aanbiedingen := als_lijst(feit, Aanbieding)) is not None:
        sinds = toekenning(ctx).bereik if ctx.over_status else None  # an offer before the grant does not count for it
        if plicht.handeling == REAGEREN:
            return tuple(_reacties(ctx, aanbiedingen, sinds))
        return tuple(
            _als_gebeurtenis(
                een, en((_is_passend(een, plicht), telt_sinds(ctx, Dagbereik.van(een.datum), sinds))), gegeven
            )
            for een in aanbiedingen
        )
    if gegeven == "toekenningen" and (toekenningen := als_lijst(feit, Toekenning)) is not None:
        eigen = toekenningen_van(ctx.regeling, toekenningen)
        return tuple(_als_gebeurtenis(een, ctx.onder_deze_tekst(een), gegeven) for een in eigen)
    if gegeven == "meldingen" and (meldingen := als_lijst(feit, Melding)) is not None:
        return tuple(
            _als_gebeurtenis(een, _is_gemeld_bij(ctx, een, plicht, verantwoordelijk), gegeven) for een in meldingen
        )
    return None


def _reacties(ctx: Context, lijst: Sequence[Aanbieding], sinds: Dagbereik | None) -> Iterator[_Gebeurtenis]:
    """Yield the answer to the last offer, on a day that no record holds: from that of the offer on."""
    telt = [(een, bereik, telt_sinds(ctx, bereik, sinds)) for een in lijst for bereik in (Dagbereik.van(een.datum),)]
    laatste = max((bereik.eerste for _, bereik, zeker in telt if zeker is True), default=None)
    for een, bereik, zeker in telt:
        if zeker is not False and (laatste is None or bereik.laatste >= laatste):
            gereageerd = een.reactie.waarde is not Reactie.GEEN if isinstance(een.reactie, Bekend) else None
            dagen = Dagbereik(bereik.eerste, max(bereik.laatste, ctx.peildatum))
            yield _Gebeurtenis(dagen, en((gereageerd, zeker)), "aanbiedingen", een.bron)


def _als_gebeurtenis(een: Aanbieding | Toekenning | Melding, telt: Waarheid, gegeven: str) -> _Gebeurtenis:
    return _Gebeurtenis(Dagbereik.van(een.datum), telt, gegeven, een.bron)


def _is_passend(aanbieding: Aanbieding, plicht: Verplichting) -> Waarheid:
    if "passend" not in plicht.voorwerp:
        return True
    return aanbieding.passend.waarde if isinstance(aanbieding.passend, Bekend) else None


def _is_gemeld_bij(
    ctx: Context, melding: Melding, plicht: Verplichting, gemeenten: frozenset[Gemeente] | None
) -> Waarheid:
    """Whether it was reported where the duty says, municipalities as they are called on the peildatum."""
    if not plicht.ontvanger or _GEMEENTE.fullmatch(plicht.ontvanger):
        return True
    if VERANTWOORDELIJKE not in plicht.ontvanger or gemeenten is None or not isinstance(melding.gemeente, Bekend):
        return None
    plaatsen = set(volg_op(ctx, melding.gemeente.waarde).plaatsen)
    return True if plaatsen <= gemeenten else (False if plaatsen.isdisjoint(gemeenten) else None)
