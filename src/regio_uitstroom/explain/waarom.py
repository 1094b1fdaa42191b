"""Why: the tree of reasons of an assessment, as a value that can be shown in several ways."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date

from attrs import field

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Vraag
from regio_uitstroom.explain.aanduiding import tekst_met_titel
from regio_uitstroom.explain.antwoord import antwoord, sleutel_van_vraag, vraag_in_woorden
from regio_uitstroom.explain.boom import OVERIGE, als_boomtekst, overige_boom
from regio_uitstroom.explain.boom_register import boom_van
from regio_uitstroom.explain.knopen import Knoop, slak
from regio_uitstroom.explain.toegepast import vereis_toegepast
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.waarde import frozen

UITLEG = "ja: geldt; nee: geldt niet; ?: niet bekend; ·: wat daarvoor is gelezen"
"""What the signs in the tree mean."""


@frozen
class Vraagdeel:
    """One question of the tree: its id, its heading, the outcome in a few words, and the motivering."""

    id: str
    kop: str
    antwoord: str = field(default="", repr=False)
    motivering: str = field(default="", repr=False)


@frozen
class Boom:
    """The tree of reasons of an assessment: what each outcome rests on, down to the facts.

    ``knopen`` stand in the order of reading, parents before their parts. See :mod:`regio_uitstroom.explain.boom` for
    what their ids promise.
    """

    regeling: str
    titel: str
    """The agreement by kind and title: ``het convenant “Samen wonen”``."""
    client: str
    peildatum: date
    vragen: tuple[Vraagdeel, ...]
    knopen: tuple[Knoop, ...] = field(repr=False)

    def onder(self, id_: str) -> Iterator[Knoop]:
        """Yield the nodes that belong to a node directly, in their order."""
        return (knoop for knoop in self.knopen if knoop.ouder == id_ and knoop.diepte > 0)

    def knoop(self, id_: str) -> Knoop:
        """Return the node with this id; raises KeyError when the tree has none."""
        for knoop in self.knopen:
            if knoop.id == id_:
                return knoop
        raise KeyError(id_)

    def tak(self, id_: str) -> tuple[Knoop, ...]:
        """Return a node with all under it; raises KeyError when the tree has none."""
        begin = self.knopen.index(self.knoop(id_))
        eerste = self.knopen[begin]
        einde = begin + 1
        while einde < len(self.knopen) and self.knopen[einde].diepte > eerste.diepte:
            einde += 1
        return self.knopen[begin:einde]

    def als_tekst(self, breedte: int | None = None) -> str:
        """Return the tree as lines of Dutch; ``breedte``: fold lines longer than this, None: never."""
        delen = []
        for vraag in self.vragen:
            kop = f"{vraag.kop}: {vraag.antwoord}" if vraag.antwoord else vraag.kop
            delen.append(
                "\n".join((kop, *self._reden(vraag, breedte), als_boomtekst(self.tak(vraag.id)[1:], breedte))).rstrip()
            )
        return "\n\n".join((*delen, f"({UITLEG})"))

    def _reden(self, vraag: Vraagdeel, breedte: int | None) -> list[str]:
        """Return the motivering as lines where no rule was tried on a question: the tree alone would not tell why."""
        if any(knoop.lot is not None for knoop in self.tak(vraag.id)):
            return []
        return [regel for alinea in vraag.motivering.splitlines() for regel in _gevouwen(alinea, breedte)]


def _gevouwen(alinea: str, breedte: int | None) -> list[str]:
    """Return a paragraph below a heading, folded to the width; None: never."""
    return [f"  {regel}" for regel in (textwrap.wrap(alinea, breedte - 2) if breedte else [alinea])]


def waarom(beoordeling: Beoordeling, regeling: Regeling | Bundel, *, vraag: Vraag | str | None = None) -> Boom:
    """Return the tree of reasons of an assessment by ``evaluate``: of every question, or of one.

    ``vraag``: a Vraag or its key (``huisvesting``, ``aanspraak``, ``status``), or ``overige`` for the rules that answer
    no question; raises KeyError when it was not asked. ``regeling`` is the agreement that was applied, or the register;
    raises ValueError when it is another one.
    """
    vereis_toegepast(beoordeling, regeling)
    uitkomsten = beoordeling.uitkomsten if vraag is None else _gevraagd(beoordeling, vraag)
    knopen = [knoop for uitkomst in uitkomsten for knoop in boom_van(beoordeling, uitkomst, regeling)]
    vragen = [_vraagdeel(uitkomst) for uitkomst in uitkomsten]
    if vraag in {None, OVERIGE} and (rest := _overige(beoordeling, regeling)):
        knopen += rest
        vragen.append(Vraagdeel(OVERIGE, "Overige bepalingen"))
    return Boom(
        beoordeling.regeling,
        _titel(regeling),
        beoordeling.client,
        beoordeling.peildatum,
        tuple(vragen),
        tuple(knopen),
    )


def _titel(regeling: Regeling | Bundel) -> str:
    """Return the agreement by kind and title; of several all of them."""
    teksten = regeling.regelingen if isinstance(regeling, Bundel) else (regeling,)
    return opsomming([tekst_met_titel(tekst.kop) for tekst in teksten])


def _overige(beoordeling: Beoordeling, regeling: Regeling | Bundel) -> tuple[Knoop, ...]:
    teksten = regeling.gemerkt if isinstance(regeling, Bundel) else (regeling,)
    return overige_boom(beoordeling.overige, *teksten)


def _gevraagd(beoordeling: Beoordeling, vraag: Vraag | str) -> tuple[Uitkomst, ...]:
    return () if vraag == OVERIGE else (beoordeling.uitkomst(vraag),)


def _vraagdeel(uitkomst: Uitkomst) -> Vraagdeel:
    sleutel = sleutel_van_vraag(uitkomst.vraag)
    return Vraagdeel(slak(sleutel), vraag_in_woorden(uitkomst.vraag), antwoord(uitkomst), uitkomst.motivering)
