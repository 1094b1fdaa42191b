"""The gate of a text: does it bind, is it in force (or kept so), does it cover this client (semantics, section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import LAATSTE_DAG, Dagbereik, dag_voor, op_of_voor
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.uitkomst import Bevinding, Reden
from regio_uitstroom.evaluation.vaststelling import met_lezing
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet, of
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regels import Overgang, Toepassingsbereik
from regio_uitstroom.model.voorwaarden import BegripGeldt, Niet
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.waarde import frozen

DOELGROEP = "doelgroep"
"""A text that declares this term covers nobody else (grammar-notes, decision G7)."""

INSTROOM = Moment("start verblijf", "het begin van het verblijf")


@frozen
class Poort:
    """The gate: its truth with the reasoning, and the reason why it is shut, if it is."""

    toets: Toets
    reden: Reden | None = None
    gelezen: Lezingen = NIETS
    """What was read to know that it is shut; all that was read where it is not."""


def poort(ctx: Context, *, met_doelgroep: bool = True) -> Poort:
    """Return whether the text covers this client on the peildatum.

    Without ``met_doelgroep`` the target group is left aside: the status of an urgency does not try the grant again.
    """
    delen = [
        (Reden.NIET_BINDEND, _bindt(ctx)),
        (Reden.NIET_IN_WERKING, _in_werking(ctx)),
        (Reden.BUITEN_DOELGROEP, _overgang_beperkt(ctx)),
    ]
    if met_doelgroep and isinstance(ctx.begrip(DOELGROEP), VoorwaardeBegrip):
        delen.append((Reden.BUITEN_DOELGROEP, ctx.toets(_DOELGROEP)))
    if met_doelgroep:
        delen += [(Reden.BUITEN_DOELGROEP, toets) for toets in _bereik(ctx)]
    waarheid = en(toets.waarheid for _, toets in delen)
    bevinding = Bevinding(
        "deze tekst de cliënt dekt", waarheid, tuple(toets.bevinding for _, toets in delen), plek="poort"
    )
    alle = samen(toets.lezingen for _, toets in delen)
    reden, gelezen = next(((r, toets.lezingen) for r, toets in delen if toets.waarheid is False), (None, alle))
    return Poort(Toets(waarheid, bevinding, alle), reden, gelezen)


_DOELGROEP = BegripGeldt(DOELGROEP, tekst="de cliënt tot de doelgroep behoort")


def _bindt(ctx: Context) -> Toets:
    waarheid = ctx.regeling.kop.soort.bindt
    tekst = f"een tekst van de soort {ctx.regeling.kop.soort.value} bindt"
    return Toets(waarheid, Bevinding(tekst, waarheid, plek="bindt"))


def _in_werking(ctx: Context) -> Toets:
    """In force on the peildatum, or lapsed and kept in force for this client by a transition clause."""
    van, tot = looptijd(ctx.regeling)
    dag = datum_in_woorden(ctx.peildatum)
    begonnen = van is None or van <= ctx.peildatum
    geldt = begonnen and (tot is None or ctx.peildatum < tot)
    bevinding = Bevinding(f"deze tekst op {dag} van kracht is", geldt, plek="van kracht")
    blijft = [regel for regel in ctx.regeling.regels if isinstance(regel, Overgang) and regel.blijft]
    if geldt or not begonnen or not blijft:
        return Toets(geldt, bevinding)
    return _een_van(f"deze tekst op {dag} voor deze cliënt geldt", bevinding, [toets_overgang(ctx, r) for r in blijft])


def blijft_gelden(ctx: Context) -> Toets | None:
    """Return whether a transition clause keeps this text, which lapsed, in force for the client.

    None for a text that did not lapse, that binds nobody or that has no such clause.
    """
    _, tot = looptijd(ctx.regeling)
    blijft = [regel for regel in ctx.regeling.regels if isinstance(regel, Overgang) and regel.blijft]
    if tot is None or ctx.peildatum < tot or not blijft or not ctx.regeling.kop.soort.bindt:
        return None
    return _een_van("de eerdere versie voor deze cliënt blijft gelden", None, [toets_overgang(ctx, r) for r in blijft])


def einde_van_tekst(ctx: Context) -> date | None:
    """Return the first day on which a text that is in force no longer decides for the client.

    None where its looptijd has no end or is over, or where a transition clause keeps it in force for the client.
    """
    _, tot = looptijd(ctx.regeling)
    if tot is None or tot <= ctx.peildatum:
        return None
    blijft = [regel for regel in ctx.regeling.regels if isinstance(regel, Overgang) and regel.blijft]
    return None if any(toets_overgang(ctx.los(), regel).waarheid for regel in blijft) else tot


def _overgang_beperkt(ctx: Context) -> Toets:
    """Bounded to clients who came in on or after, or before, a day; several such clauses widen each other."""
    beperkt = [regel for regel in ctx.regeling.regels if isinstance(regel, Overgang) and not regel.blijft]
    if not beperkt:
        return Toets(waarheid=True, bevinding=Bevinding("", waarheid=True))
    return _een_van("deze tekst ziet op de cliënt", None, [toets_overgang(ctx, regel) for regel in beperkt])


def _bereik(ctx: Context) -> Iterator[Toets]:
    """Yield whether the client is one of those whom the text covers, and none of those whom it does not."""
    gevonden = [regel for regel in ctx.regeling.regels if isinstance(regel, Toepassingsbereik)]
    if wel := [regel for regel in gevonden if not regel.sluit_uit]:
        yield _een_van("deze tekst op de cliënt van toepassing is", None, [toets_bereik(ctx, regel) for regel in wel])
    yield from (toets_bereik(ctx, regel) for regel in gevonden if regel.sluit_uit)


def toets_bereik(ctx: Context, regel: Toepassingsbereik) -> Toets:
    """Whether the sentence leaves the client in: its condition holds, or does not hold where it excludes."""
    if regel.voorwaarde is None:
        return Toets(waarheid=True, bevinding=Bevinding("", waarheid=True))
    if not regel.sluit_uit:
        return ctx.toets(regel.voorwaarde)
    return ctx.toets(Niet(regel.voorwaarde, woord="met uitzondering van", tekst=regel.voorwaarde.tekst))


def _een_van(tekst: str, eerst: Bevinding | None, toetsen: Sequence[Toets]) -> Toets:
    waarheid = of(toets.waarheid for toets in toetsen)
    bevindingen: Iterable[Bevinding] = (*((eerst,) if eerst else ()), *(toets.bevinding for toets in toetsen))
    bevinding = Bevinding(tekst, waarheid, tuple(bevindingen), plek="overgang")
    return Toets(waarheid, bevinding, samen(t.lezingen for t in toetsen))


def toets_overgang(ctx: Context, regel: Overgang) -> Toets:
    """Whether the stay of the client began within the bounds of the clause, and its condition holds."""
    if regel.vanaf is None and regel.tot is None and regel.voorwaarde is not None:
        toets = ctx.toets(regel.voorwaarde)
        return evolve(toets, bevinding=evolve(toets.bevinding, bepaling=regel.citaat))
    atoom = ("overgang", regel.citaat)
    instroom = tijdstip(ctx, INSTROOM)
    waarheid = _binnen(instroom.bereik, regel) if instroom.bereik else (False if instroom.bestaat_niet else None)
    gelezen = [instroom.lezingen]
    if waarheid is None:
        gekozen = ctx.vrij(atoom)
        waarheid = None if gekozen is NIET_GEVRAAGD else gekozen
        gelezen.append(ctx.onbekend_tijdvak("verblijven", instroom.tijdvakken, atoom))
    extra = ctx.toets(regel.voorwaarde)
    bevinding = met_lezing(Bevinding(_instroom_tekst(regel), waarheid, bepaling=regel.citaat), samen(gelezen))
    samengenomen = en((waarheid, extra.waarheid))
    delen = (bevinding,) if regel.voorwaarde is None else (bevinding, extra.bevinding)
    tekst = bevinding.tekst if regel.voorwaarde is None else "de overgangsbepaling op de cliënt ziet"
    return Toets(
        samengenomen,
        bevinding if regel.voorwaarde is None else Bevinding(tekst, samengenomen, delen),
        samen((*gelezen, extra.lezingen)),
    )


def _binnen(instroom: Dagbereik, regel: Overgang) -> Waarheid:
    na = True if regel.vanaf is None else niet(op_of_voor(instroom, dag_voor(regel.vanaf)))
    voor = op_of_voor(instroom, LAATSTE_DAG if regel.tot is None else dag_voor(regel.tot))
    return en((na, voor))


def _instroom_tekst(regel: Overgang) -> str:
    na = f"op of na {datum_in_woorden(regel.vanaf)}" if regel.vanaf else ""
    voor = f"vóór {datum_in_woorden(regel.tot)}" if regel.tot else ""
    return f"de cliënt {' en '.join(filter(None, (na, voor))) or 'ooit'} is ingestroomd"
