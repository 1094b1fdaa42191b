"""The laws that every decision keeps (semantics, section 6), as functions that raise AssertionError when one is broken.

A region or supplier calls them from its own property tests, with its own agreement and with records made by
:mod:`regio_uitstroom.testing.clients`.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from regio_uitstroom.assess import evaluate
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import Client, Hulpvraag
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort, Vraag, Waarde
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import VasteGemeente
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import Urgentie, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import FeitIs

Kern = tuple[Uitkomstsoort, Waarde | None]
"""What two runs must agree on: the kind of outcome and its value."""

NOOIT = Gegeven("feiten.nooit waar", "dit is nooit waar", Feittype.JA_NEE, "Is dit ooit waar?")
"""A fact that law 7 adds to an agreement and answers with *nee*."""


def kern(uitkomst: Uitkomst) -> Kern:
    """Return the kind and the value of an outcome."""
    return uitkomst.soort, uitkomst.waarde


def kernen(beoordeling: Beoordeling) -> dict[Vraag, Kern]:
    """Return kind and value of every outcome, by question."""
    return {uitkomst.vraag: kern(uitkomst) for uitkomst in beoordeling.uitkomsten}


def check_monotone(regeling: Regeling | Bundel, minder: Client, meer: Client, peildatum: date) -> None:
    """Law 1: adding facts changes only *onbepaald*; adding a judgment only that and *oordeel_nodig*.

    ``meer`` knows all that ``minder`` knows, and perhaps more (see ``regio_uitstroom.testing.groei``). That a presumed
    fact gets another value is a change and no addition: a question that rests on a fact which the text presumed, and of
    which more is known now, may come out otherwise.
    """
    eerst, later = (evaluate(regeling, client, peildatum=peildatum) for client in (minder, meer))
    vrij = {Uitkomstsoort.ONBEPAALD}
    if minder.oordelen != meer.oordelen:
        vrij.add(Uitkomstsoort.OORDEEL_NODIG)
    na = {uitkomst.vraag: uitkomst for uitkomst in later.uitkomsten}
    for voor in eerst.uitkomsten:
        if voor.soort not in vrij and voor.vraag in na and not _vermoeden_weerlegd(voor, na[voor.vraag]):
            een, ander = kern(voor), kern(na[voor.vraag])
            assert een == ander, f"{voor.vraag}: {een} werd {ander}"  # noqa: S101 - the law


def _vermoeden_weerlegd(eerst: Uitkomst, later: Uitkomst) -> bool:
    """Whether the text presumed something at first that it does not presume any more."""
    toen, nu = (
        {(feit.gegeven, feit.vermoeden) for feit in uitkomst.gebruikt if feit.vermoeden is not None}
        for uitkomst in (eerst, later)
    )
    return not toen <= nu


def check_needed(regeling: Regeling, minder: Client, meer: Client, peildatum: date) -> None:
    """Law 2: when all of a list of what is needed is answered, nothing else that is learned changes the outcome.

    ``meer`` knows all that ``minder`` knows, and more. The listed facts and judgments are answered as it knows them;
    all else that it knows may then make no difference (not settled counts as one outcome). Stretches of history are
    left as they are in ``minder``. Lists that could not be pruned, that rest on a presumption of the text, or that
    ``meer`` does not answer in full say nothing.
    """
    meer = evolve(meer, verblijfplaatsen=minder.verblijfplaatsen, verblijven=minder.verblijven)
    eerst = evaluate(regeling, minder, peildatum=peildatum)
    alles = {uitkomst.vraag: uitkomst for uitkomst in evaluate(regeling, meer, peildatum=peildatum).uitkomsten}
    for uitkomst in eerst.uitkomsten:
        if uitkomst.volledig_gesnoeid and uitkomst.vraag in alles and not _vermoedt(uitkomst, alles[uitkomst.vraag]):
            beantwoord = evaluate(regeling, beantwoorde(minder, meer, uitkomst), peildatum=peildatum)
            daarna = beantwoord.uitkomst(uitkomst.vraag)
            if not (_gevraagd(daarna) & _gevraagd(uitkomst)) and not _vermoedt(daarna):
                een, ander = _vaststaand(daarna), _vaststaand(alles[uitkomst.vraag])
                assert een == ander, f"{uitkomst.vraag}: {een} werd {ander}"  # noqa: S101 - the law


def beantwoorde(minder: Client, meer: Client, uitkomst: Uitkomst) -> Client:
    """Return the client with the facts and judgments that the outcome still needs, as the other one knows them."""
    sleutels = {nodig.gegeven.sleutel for nodig in uitkomst.nog_nodig if nodig.tijdvak is None}
    oordelen = {nodig.oordeel.sleutel for nodig in uitkomst.oordelen_nodig}
    velden = {veld.sleutel: veld.attribuut for veld in VORMEN[Client].velden}
    nieuw = {velden[sleutel]: getattr(meer, velden[sleutel]) for sleutel in sleutels & velden.keys() - _HISTORIES}
    hulpvraag = {veld.attribuut: veld.sleutel for veld in VORMEN[Hulpvraag].velden}
    gesteld = {
        naam: getattr(meer.hulpvraag, naam) for naam, sleutel in hulpvraag.items() if f"hulpvraag.{sleutel}" in sleutels
    }
    eigen = {naam: feit for naam, feit in meer.feiten if f"feiten.{naam}" in sleutels}
    return evolve(
        minder,
        **nieuw,
        hulpvraag=evolve(minder.hulpvraag, **gesteld),
        feiten=tuple(sorted({**dict(minder.feiten), **eigen}.items())),
        oordelen=tuple(o for o in meer.oordelen if o in minder.oordelen or o.oordeel in oordelen),
    )


_HISTORIES = frozenset({"verblijfplaatsen", "verblijven"})


def _gevraagd(uitkomst: Uitkomst) -> set[object]:
    """Return the facts and judgments that are still needed; stretches of history aside."""
    feiten = {nodig.gegeven.sleutel for nodig in uitkomst.nog_nodig if nodig.gegeven.sleutel not in _HISTORIES}
    return feiten | {nodig.oordeel for nodig in uitkomst.oordelen_nodig}


def _vermoedt(*uitkomsten: Uitkomst) -> bool:
    return any(feit.vermoeden is not None for uitkomst in uitkomsten for feit in uitkomst.gebruikt)


def _vaststaand(uitkomst: Uitkomst) -> Kern | None:
    """Return what steps 1 to 4 settle; None for not settled."""
    return None if uitkomst.soort in _OPEN else kern(uitkomst)


_OPEN = frozenset({Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG})


def check_same(een: Beoordeling, ander: Beoordeling) -> None:
    """Laws 3 and 4: two runs that must agree give the same kind and value for every question."""
    assert kernen(een) == kernen(ander), f"{kernen(een)} tegen {kernen(ander)}"  # noqa: S101 - the law


def check_local(regeling: Regeling, client: Client, peildatum: date) -> None:
    """Law 7: a rule whose condition is false leaves every outcome as it was, if the question had a rule already."""
    voor = kernen(evaluate(regeling, client, peildatum=peildatum))
    feiten = tuple(sorted((*client.feiten, ("nooit waar", Bekend(waarde=False)))))
    na = kernen(evaluate(_met_loze_regels(regeling), evolve(client, feiten=feiten), peildatum=peildatum))
    assert {vraag: na[vraag] for vraag in voor} == voor  # noqa: S101 - the law


def check_within_parties(regeling: Regeling, client: Client, peildatum: date) -> None:
    """Law 8: a responsible municipality takes part on that day, itself or through a predecessor; a wet binds all."""
    if regeling.kop.soort is Soort.WET:
        return
    bekend = register()
    deelnemers = {
        gemeente
        for deelname in regeling.partijen.deelnames
        if deelname.periode.bevat(peildatum)
        for gemeente in bekend.op(deelname.gemeente, peildatum)
    }
    for uitkomst in evaluate(regeling, client, peildatum=peildatum).uitkomsten:
        if uitkomst.waarde is not None:
            assert uitkomst.waarde.gemeenten <= deelnemers  # noqa: S101 - the law


def _met_loze_regels(regeling: Regeling) -> Regeling:
    """Add, for every question that has a rule, one whose condition is false, to which the others yield."""
    nooit = FeitIs(NOOIT)
    loos: list[Verantwoordelijkheid | Urgentie] = []
    taken = {t for r in regeling.regels if isinstance(r, Verantwoordelijkheid) for t in r.taken} or set()
    if taken:
        loos.append(
            Verantwoordelijkheid(
                citaat=Citaat("999", 1),
                voorwaarde=nooit,
                taken=tuple(sorted(taken, key=lambda t: t.sleutel)),
                gemeente=VasteGemeente(next(iter(register().zoek("Zeist", None)))),
            )
        )
    if any(isinstance(r, Urgentie) and r.urgent and not r.open_lijst for r in regeling.regels):
        loos.append(Urgentie(citaat=Citaat("999", 2), voorwaarde=nooit, urgent=True, lijst=Citaat("999", 2)))
    voor = frozenset(r.citaat for r in loos)
    regels = tuple(evolve(r, wijkt_voor=r.wijkt_voor | voor) for r in regeling.regels)
    return evolve(regeling, regels=(*regels, *loos))
