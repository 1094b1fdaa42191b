"""Items of a list of conditions that do not apply to some clients: *onderdeel b is niet van toepassing op …*.

In a list that asks for all items (*en*) the item counts as met; in a list that asks for one (*of*) it counts as not
there. It is put into the condition itself, so that it is tried, asked for and explained as any other. What cannot be
computed so is refused: a sentence that sets something aside never does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve

from regio_uitstroom.diagnostics.kinds_check import ONDERDEEL_NIET_OPZIJ
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.begrippen import Begrip, VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Toegepast
from regio_uitstroom.model.regels import Bevoegdheid, NietVanToepassing, Regel
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.structuur import Structuur, genummerd

_VOOR_WIE = "schrijf `… is niet van toepassing op cliënten die …`; geldt het onderdeel voor niemand, laat het dan weg"
_ZONDER_KAN = (
    "schrijf `is niet van toepassing op cliënten die …, indien zij naar het oordeel van het college …`, "
    "of noem het hele lid"
)
_ANDERE_LETTER = "maak er twee leden van, elk met één opsomming"
_IN_ZELFDE_ZIN = "zet die uitzondering in dezelfde zin: `… is niet van toepassing op cliënten die …, tenzij …`"


@define
class _Opzij:
    """One item that a provision sets aside, and whether it was found."""

    regel: NietVanToepassing
    plaats: Citaat
    geldt: v.Voorwaarde
    gevonden: int = 0
    dubbel: bool = False
    """Whether one condition holds it twice."""

    def van(self, voorwaarde: v.Voorwaarde, hier: Citaat) -> v.Voorwaarde:
        """Return the condition of a rule or definition; the items are counted in its lid, whatever the sentence."""
        eerder = self.gevonden
        nieuw = self.herschreven(voorwaarde, evolve(hier, volzin=None, zinsdeel=None))
        self.dubbel = self.dubbel or self.gevonden > eerder + 1
        return nieuw

    def herschreven(self, deel: v.Voorwaarde, hier: Citaat, lijst: type | None = None) -> v.Voorwaarde:
        """Return a condition with the item in it as it is then; ``lijst``: what the list that it stands in asks."""
        hier = genummerd(hier, deel.onderdeel) if deel.onderdeel else hier
        if deel.onderdeel and hier == self.plaats and lijst is not None:
            self.gevonden += 1
            return self._vrijgesteld(deel, lijst)
        match deel:
            case v.En() | v.Of():
                delen = tuple(self.herschreven(een, hier, type(deel)) for een in deel.delen)
                zelfde = all(nieuw is een for nieuw, een in zip(delen, deel.delen, strict=True))
                return deel if zelfde else evolve(deel, delen=delen)
            case v.Niet():
                nieuw = self.herschreven(deel.deel, hier)
                return deel if nieuw is deel.deel else evolve(deel, deel=nieuw)
            case v.Fictief() if any(een.opzij for een in deel.ficties):
                return evolve(deel, deel=self._binnen(deel.deel, hier), zonder=self._binnen(deel.zonder, hier))
            case _:
                return deel

    def _binnen(self, deel: v.Voorwaarde, hier: Citaat) -> v.Voorwaarde:
        """Go on within an item that was set aside; found in both readings of it, an item is found once."""
        eerder = self.gevonden
        nieuw = self.herschreven(deel, hier)
        self.gevonden = min(self.gevonden, eerder + 1)
        return nieuw

    def _vrijgesteld(self, deel: v.Voorwaarde, lijst: type) -> v.Fictief:
        item, wie = evolve(deel, onderdeel=""), self.geldt
        if lijst is v.En:
            anders: v.Voorwaarde = v.Of((item, wie), tekst=f"{item.tekst} of {wie.tekst}", span=item.span)
        else:
            behalve = v.Niet(wie, woord="met uitzondering van", tekst=wie.tekst, span=wie.span)
            anders = v.En((item, behalve), tekst=f"{item.tekst} en niet {wie.tekst}", span=item.span)
        toegepast = Toegepast(self.regel.citaat, self.regel.tekst, self.plaats)
        return v.Fictief(anders, item, (toegepast,), tekst=item.tekst, span=item.span, onderdeel=deel.onderdeel)


def met_vrijstellingen(
    context: Context, structuur: Structuur, regels: tuple[Regel, ...], begrippen: tuple[Begrip, ...]
) -> tuple[tuple[Regel, ...], tuple[Begrip, ...]]:
    """Return rules and definitions in which the items that a provision sets aside are so for whom it says."""
    for regel, plaats in tuple(_zonder_regel(regels)):
        reden = _onmogelijk(regel)
        if reden is None and isinstance(regel, NietVanToepassing) and regel.voorwaarde is not None:
            opzij = _Opzij(regel, plaats, regel.voorwaarde)
            nieuw = tuple(_in_regel(r, opzij) for r in regels), tuple(_in_begrip(b, opzij) for b in begrippen)
            reden = _niet_gelukt(opzij, regels, nieuw[0])
            regels, begrippen = nieuw if reden is None else (regels, begrippen)
        if reden is not None and structuur.volledig:
            waarom, wel = reden
            context.meld(ONDERDEEL_NIET_OPZIJ, regel.span, hint=wel, plaats=plaats.midden, reden=waarom)
    return regels, begrippen


def _zonder_regel(regels: Sequence[Regel]) -> Iterator[tuple[NietVanToepassing | Bevoegdheid, Citaat]]:
    """Yield each provision that sets a place aside in which no whole rule stands."""
    per_artikel: dict[str, list[Citaat]] = {}
    for regel in regels:
        per_artikel.setdefault(regel.citaat.artikel, []).append(regel.citaat)
    for regel in regels:
        if isinstance(regel, NietVanToepassing | Bevoegdheid):
            for doel in regel.doelen:
                anderen = (c for c in per_artikel.get(doel.artikel, ()) if c != regel.citaat)
                if _los(doel, regel, anderen):
                    yield regel, doel


def _los(doel: Citaat, regel: Regel, anderen: Iterable[Citaat]) -> bool:
    """Whether a place is an item that holds no rule: not another, nor the provision itself (a circle)."""
    return (
        (doel.onderdeel is not None or doel.sub is not None)
        and not doel.omvat(regel.citaat)
        and not any(doel.omvat(ander) for ander in anderen)
    )


def _onmogelijk(regel: NietVanToepassing | Bevoegdheid) -> tuple[str, str] | None:
    """Return why a provision cannot set an item aside, with what to write; None where it can."""
    if isinstance(regel, Bevoegdheid):
        return "een bevoegdheid zet een hele regel opzij, niet een onderdeel daarvan", _ZONDER_KAN
    if regel.voorwaarde is None:
        return "er staat niet voor wie", _VOOR_WIE
    return None


def _niet_gelukt(opzij: _Opzij, regels: Sequence[Regel], nieuw: Sequence[Regel]) -> tuple[str, str] | None:
    """Return why an item could not be set aside, with what to write; None where it was."""
    if opzij.gevonden == 0:
        return "het is geen onderdeel van een opsomming van voorwaarden", ""
    geraakt = [oud for oud, ander in zip(regels, nieuw, strict=True) if oud is not ander]
    if opzij.dubbel or len({(oud.citaat.volzin, oud.span if oud.hangt_aan else None) for oud in geraakt}) > 1:
        return "er is meer dan één opsomming met dit onderdeel", _ANDERE_LETTER
    anders = geraakt or [regel for regel in regels if not isinstance(regel, NietVanToepassing | Bevoegdheid)]
    if opzij.regel.elders or any(opzij.regel.wijkt_voor - oud.wijkt_voor for oud in anders):
        return "een andere bepaling gaat voor op deze uitzondering", _IN_ZELFDE_ZIN
    return None


def _in_regel(regel: Regel, opzij: _Opzij) -> Regel:
    if regel.voorwaarde is None or regel is opzij.regel or not _kan_hier(regel.citaat, opzij.plaats):
        return regel
    voorwaarde = opzij.van(regel.voorwaarde, regel.citaat)
    return regel if voorwaarde is regel.voorwaarde else evolve(regel, voorwaarde=voorwaarde)


def _in_begrip(begrip: Begrip, opzij: _Opzij) -> Begrip:
    if not isinstance(begrip, VoorwaardeBegrip) or begrip.voorwaarde is None:
        return begrip
    if not _kan_hier(begrip.citaat, opzij.plaats):
        return begrip
    voorwaarde = opzij.van(begrip.voorwaarde, begrip.citaat)
    return begrip if voorwaarde is begrip.voorwaarde else evolve(begrip, voorwaarde=voorwaarde)


def _kan_hier(hier: Citaat, plaats: Citaat) -> bool:
    """Whether an item at a place can be one of a rule or definition that stands here."""
    volzin = plaats.volzin is None or hier.volzin == plaats.volzin
    return (hier.artikel, hier.lid) == (plaats.artikel, plaats.lid) and hier.uit == plaats.uit and volzin
