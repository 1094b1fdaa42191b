"""*Cliënten als bedoeld in artikel 2*: whoever that provision of the same text is about.

While sentences are resolved it is a fact in the words of the text. When all rules are known, a fact about rules of this
text becomes their conditions; about a place that is not here (an extract, another text) it stays a question.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import En, FeitIs, Niet, Of, Vermoed, Voorwaarde
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.structuur import vindplaats
from regio_uitstroom.resolve.woorden import is_het_zo
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast


def bedoeld_feit(context: Context, knoop: ast.Verwijzing | None, tekst: str, span: Span) -> FeitIs:
    """Return the fact that the client is one whom a provision means; which places these are, the context keeps."""
    gegeven = Gegeven(f"feiten.{tekst}", tekst, Feittype.JA_NEE, is_het_zo(tekst))
    context.gevraagd.add(tekst)
    if knoop is None or knoop.wet is not None:
        return FeitIs(gegeven, tekst=tekst, span=span)
    if context.hier is not None and not any(d.voorgaand == "genoemd" for d in knoop.delen):
        context.bedoeld[gegeven.sleutel] = tuple(vindplaats(deel, context.hier) for deel in knoop.delen)
    return FeitIs(gegeven, tekst=tekst, span=span)


def met_bedoelden(context: Context, regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, with the facts about rules of this text replaced by what those rules ask."""
    if not context.bedoeld:
        return regels
    invuller = _Invuller(context, regels)
    return tuple(evolve(r, voorwaarde=invuller.vul_in(r.voorwaarde, (r.citaat,))) for r in regels)


@define
class _Invuller:
    """Fills in what provisions ask; a provision that means itself stays a question."""

    context: Context
    regels: tuple[Regel, ...]

    def vul_in(self, voorwaarde: Voorwaarde | None, bezig: Sequence[Citaat]) -> Voorwaarde | None:
        """Return a condition without facts about rules that are here."""
        match voorwaarde:
            case En() | Of():
                delen = [self.vul_in(deel, bezig) for deel in voorwaarde.delen]
                return evolve(voorwaarde, delen=tuple(deel for deel in delen if deel is not None))
            case Niet() | Vermoed():
                deel = self.vul_in(voorwaarde.deel, bezig)
                return voorwaarde if deel is None else evolve(voorwaarde, deel=deel)
            case FeitIs() if voorwaarde.gegeven.sleutel in self.context.bedoeld:
                return self._van_regels(voorwaarde, bezig)
            case _:
                return voorwaarde

    def _van_regels(self, feit: FeitIs, bezig: Sequence[Citaat]) -> Voorwaarde:
        """Return that one of the rules at the places holds; the fact itself where one is not here or asks nothing."""
        gevonden: list[Voorwaarde] = []
        for plaats in self.context.bedoeld[feit.gegeven.sleutel]:
            hier = [regel for regel in self.regels if plaats.omvat(regel.citaat)]
            if not hier or any(regel.voorwaarde is None or regel.citaat in bezig for regel in hier):
                return feit
            for regel in hier:
                ingevuld = self.vul_in(regel.voorwaarde, (*bezig, regel.citaat))
                gevonden += [ingevuld] if ingevuld is not None else []
        if len(gevonden) == 1:
            return gevonden[0]
        return Of(tuple(gevonden), tekst=feit.tekst, span=feit.span)
