"""Why a provision did not apply, or that it did: for every rule and definition of the agreement."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from attrs import field

from regio_uitstroom.evaluation.uitkomst import Beoordeling, GebruiktFeit, RegelBevinding, Uitkomst
from regio_uitstroom.explain.antwoord import sleutel_van_vraag, vraag_in_woorden
from regio_uitstroom.explain.boom import OVERIGE, als_boomtekst, lot_van
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort, Lot
from regio_uitstroom.explain.plaats import in_kleine_letters, plaatsen_bij, zonder_tekst
from regio_uitstroom.explain.verklaring import Regelzaak, zinnen
from regio_uitstroom.explain.waarom import Boom, waarom
from regio_uitstroom.explain.zinnen import aangehaald, als_tekst, zin
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.bundel import Bundel, gemerkt, teksten_van
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen


@frozen
class Verklaring:
    """What became of one provision, in sentences, with its branch of the tree.

    ``vraag``: the key of the question that it was tried for, ``overige`` for a rule that answers none, empty for
    a definition or an article without rules; ``kop``: the same as a heading. ``lot`` None: it is no rule. ``geldt``:
    whether it applies; None: not known, or no rule. ``tak``: the provision with all under it; empty where nothing was
    tried.
    """

    citaat: Citaat
    vraag: str
    kop: str
    geldt: bool | None = field(repr=False)
    lot: Lot | None = field(repr=False)
    tekst: str = field(repr=False)
    tak: tuple[Knoop, ...] = field(default=(), repr=False)
    woorden: str = field(default="", repr=False)
    """How the provision stands in the text; empty for a definition and for the rule that a closed list adds."""

    def als_tekst(self, breedte: int | None = None) -> str:
        """Return the words of the text, the sentences and the branch; ``breedte`` as for the whole tree."""
        alineas = [aangehaald(self.woorden)] if self.woorden else []
        alineas += self.tekst.splitlines()
        tekst = "\n".join(alineas if breedte is None else [textwrap.fill(alinea, breedte) for alinea in alineas])
        return "\n\n".join(filter(None, (tekst, als_boomtekst(self.tak, breedte))))


def waarom_niet(beoordeling: Beoordeling, regeling: Regeling | Bundel, citaat: Citaat | str) -> tuple[Verklaring, ...]:
    """Return why a provision did not apply (or that it did), once for each question that it was tried for.

    ``citaat``: a place, or its words (``artikel 2, eerste lid``; ``2, eerste lid``); a wide place gives all in it.
    Rules and definitions of every kind can be asked for: also those on other questions, powers, duties, lapse of an
    urgency that was not granted, and intentions. Of a register all places that are called so, unless the words name the
    text (``u16-2017: artikel 2``, ``artikel 2 van het convenant “Samen”``). Raises KeyError when there is no such
    provision.
    """
    geheel = waarom(beoordeling, regeling)
    gevonden = [
        een
        for tekst in _teksten(regeling, citaat)
        for plaats in plaatsen_bij(tekst, citaat)
        for een in _over(plaats, beoordeling, tekst, geheel)
    ]
    if not gevonden:
        raise KeyError(citaat if isinstance(citaat, str) else citaat.tekst)
    return tuple(gevonden)


def _teksten(regeling: Regeling | Bundel, citaat: Citaat | str) -> tuple[Regeling, ...]:
    """Return the texts to look in: of a register those that the words name, otherwise all; each place with its text."""
    if isinstance(regeling, Regeling) or len(regeling.regelingen) == 1:
        return teksten_van(regeling)
    woorden = citaat if isinstance(citaat, str) else ""
    genoemd = [naam for naam in regeling.namen if zonder_tekst(woorden, naam) != in_kleine_letters(woorden)]
    return tuple(gemerkt(regeling.onderscheiden(naam), naam) for naam in genoemd or regeling.namen)


def _over(plaats: Citaat, beoordeling: Beoordeling, regeling: Regeling, geheel: Boom) -> Iterator[Verklaring]:
    """Yield what became of one place: a rule for each question, otherwise a definition or an empty article."""
    regels = list(_bevindingen(plaats, beoordeling))
    for uitkomst, bevinding in regels:
        yield _van_regel(uitkomst, bevinding, Regelzaak(beoordeling, regeling, uitkomst, bevinding), geheel)
    if not regels:
        yield _van_begrip(plaats, regeling, geheel)


def _bevindingen(plaats: Citaat, beoordeling: Beoordeling) -> Iterator[tuple[Uitkomst | None, RegelBevinding]]:
    for uitkomst in beoordeling.uitkomsten:
        yield from ((uitkomst, bevinding) for bevinding in uitkomst.redenering if bevinding.regel == plaats)
    yield from ((None, bevinding) for bevinding in beoordeling.overige if bevinding.regel == plaats)


def _van_regel(uitkomst: Uitkomst | None, bevinding: RegelBevinding, zaak: Regelzaak, geheel: Boom) -> Verklaring:
    vraag = sleutel_van_vraag(uitkomst.vraag) if uitkomst is not None else OVERIGE
    kop = vraag_in_woorden(uitkomst.vraag) if uitkomst is not None else "Overige bepalingen"
    lot = lot_van(bevinding, uitkomst)
    tekst = als_tekst(zinnen(zaak))
    tak = geheel.tak(zaak.knoop_id)
    return Verklaring(bevinding.regel, vraag, kop, bevinding.geldt, lot, tekst, tak, tak[0].woorden)


def _van_begrip(plaats: Citaat, regeling: Regeling, geheel: Boom) -> Verklaring:
    """Say what a definition, or a step of one, came to; or that there is nothing to try at this place."""
    soorten = {Knoopsoort.BEGRIP, Knoopsoort.STAP}
    knopen = [knoop for knoop in geheel.knopen if knoop.soort in soorten and knoop.bepaling == plaats]
    begrip = next((b for b in regeling.begrippen if b.citaat == plaats or plaats.omvat(b.citaat)), None)
    wat = f"omschrijft het begrip {aangehaald(begrip.naam)}" if begrip is not None else "bevat geen regel"
    eerste = zin(f"{plaats.midden} {wat}")
    if not knopen:
        niet = "Zo'n begrip wordt niet apart getoetst." if begrip is not None else ""
        return Verklaring(plaats, "", "Begrippen", None, None, als_tekst(((eerste, niet),)))
    knoop = knopen[0]
    waarheid = knoop.waarheid if not isinstance(begrip, VoorwaardeBegrip) else _inhoud(knoop, geheel)
    tak = geheel.tak(knoop.id)
    is_voorwaarde = isinstance(begrip, VoorwaardeBegrip)
    uitkomst = _uitkomst_van(knoop, waarheid, is_voorwaarde=is_voorwaarde, aangenomen=_rust_op_aanname(tak))
    return Verklaring(plaats, "", "Begrippen", waarheid, None, als_tekst(((eerste, uitkomst),)), tak)


def _rust_op_aanname(tak: tuple[Knoop, ...]) -> bool:
    """Whether a fact below a node is presumed by the caller: what follows from it is not established."""
    feiten = (knoop.blad for knoop in tak if isinstance(knoop.blad, GebruiktFeit))
    return any(feit.aangenomen and feit.vermoeden is None for feit in feiten)


def _inhoud(knoop: Knoop, geheel: Boom) -> bool | None:
    """Return whether what a term says holds; the node itself may stand for its denial."""
    onder = (deel.waarheid for deel in geheel.onder(knoop.id) if deel.blad is None)
    return next(onder, knoop.waarheid)


def _uitkomst_van(
    knoop: Knoop,
    waarheid: bool | None,  # noqa: FBT001 - three-valued
    *,
    is_voorwaarde: bool,
    aangenomen: bool,
) -> str:
    """Say what a definition, or a step of one, came to for this client."""
    op_aanname = " Dat volgt uit wat is aangenomen; het is niet vastgesteld." if aangenomen else ""
    if is_voorwaarde:
        return _GELDT[waarheid] + (op_aanname if waarheid is not None else "")
    if waarheid is None:
        of = "" if knoop.bijzin.startswith("welke ") else "of "
        return zin(f"voor deze cliënt is nog niet bekend {of}{knoop.bijzin}")
    if waarheid:
        vast = "is aangenomen" if aangenomen else "staat vast"
        return zin(f"voor deze cliënt {vast} dat {knoop.bijzin}")
    return zin(f"voor deze cliënt is het niet zo dat {knoop.bijzin}") + op_aanname


_GELDT = {
    True: "Dat geldt voor deze cliënt.",
    False: "Dat geldt niet voor deze cliënt.",
    None: "Of dat voor deze cliënt geldt, is nog niet bekend.",
}
"""What a term for a condition came to."""
