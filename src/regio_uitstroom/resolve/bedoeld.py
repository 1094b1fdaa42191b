"""*Cliënten als bedoeld in artikel 2*: whoever that provision of the same text is about.

While sentences are resolved it is a fact in the words of the text. When all rules are known, a fact about rules of this
text becomes their conditions; about a place that is not here (an extract, another text) it stays a question. A group of
clients is never asked where the whole text is here: a place that describes none is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_syntax import REGEL_BESLIST
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import BegripGeldt, En, FeitIs, Niet, Of, Vermoed, Voorwaarde
from regio_uitstroom.resolve.bedoelde_groepen import Geen, groep_van, groepen_van
from regio_uitstroom.resolve.clientwoorden import clientvormen
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.structuur import Structuur, vindplaats
from regio_uitstroom.resolve.woorden import is_het_zo
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast


def bedoelde_client(context: Context, knoop: ast.Client, naar: ast.Verwijzing) -> Voorwaarde | None:
    """Return that the client is one *als bedoeld in* a provision, of this text or another.

    Where the provision defines a group, it is that group; None where the words for the client say that already.
    """
    begrip = _begrip_op(context, naar)
    if begrip is not None:
        al_gezegd = knoop.begrip == begrip
        return None if al_gezegd else BegripGeldt(begrip, tekst=f"de cliënt {begrip} is", span=knoop.span)
    plaats = naar.woorden.lstrip(", ").removeprefix("als ")
    wat = knoop.begrip or ("persoon" if knoop.woord == "hij" else knoop.woord)
    feit = bedoeld_feit(context, naar, f"de cliënt een {wat} is als {plaats}", knoop.span)
    if feit.gegeven.sleutel in context.bedoeld:
        context.bedoelde_groepen.add(feit.gegeven.sleutel)
    return feit


def _begrip_op(context: Context, naar: ast.Verwijzing) -> str | None:
    """Return the group that the one place of a reference defines."""
    if naar.wet is not None or context.hier is None or len(naar.delen) != 1 or naar.delen[0].voorgaand == "genoemd":
        return None
    plaats = vindplaats(naar.delen[0], context.hier)
    namen = {naam for hier, naam in context.begrip_op.items() if plaats.omvat(hier)}
    return next(iter(namen)) if len(namen) == 1 and namen <= context.voorwaardebegrippen else None


def bedoeld_feit(context: Context, knoop: ast.Verwijzing | None, tekst: str, span: Span) -> FeitIs:
    """Return the fact that the client is one whom a provision means; which places these are, the context keeps.

    Of places of this text it goes by those: *het eerste lid* is another one in the next article.
    """
    hier = context.hier
    plaatsen: tuple[Citaat, ...] = ()
    hierin = knoop is not None and knoop.wet is None and not any(d.voorgaand == "genoemd" for d in knoop.delen)
    if knoop is not None and hierin and hier is not None:
        plaatsen = tuple(vindplaats(deel, hier) for deel in knoop.delen)
    naam = f"{tekst} ({', '.join(plaats.plaats for plaats in plaatsen)})" if plaatsen else tekst
    gegeven = Gegeven(f"feiten.{naam}", tekst, Feittype.JA_NEE, is_het_zo(tekst))
    context.gevraagd.add(tekst)
    if plaatsen:
        context.bedoeld[gegeven.sleutel] = plaatsen
    return FeitIs(gegeven, tekst=tekst, span=span)


def met_bedoelden(context: Context, regels: tuple[Regel, ...], structuur: Structuur) -> tuple[Regel, ...]:
    """Return the rules, with the facts about rules of this text replaced by what those rules ask."""
    if not context.bedoeld:
        return regels
    invuller = _Invuller(context, regels, structuur)
    return tuple(evolve(r, voorwaarde=invuller.vul_in(r.voorwaarde, (r.citaat,))) for r in regels)


_EEN = re.compile(r"de cliënt een (.+?) is als ")


@define
class _Invuller:
    """Fills in what provisions ask; what is no group of clients stays a question where it means itself or nothing."""

    context: Context
    regels: tuple[Regel, ...]
    structuur: Structuur

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
        is_groep = feit.gegeven.sleutel in self.context.bedoelde_groepen
        gevonden: list[Voorwaarde] = []
        for plaats in self.context.bedoeld[feit.gegeven.sleutel]:
            groepen = (groepen_van if is_groep else groep_van)(self.regels, plaats, bezig)
            if is_groep and not isinstance(groepen, Geen) and not self._noemt(feit, plaats):
                groepen = Geen("noemt deze cliënten zo niet", "schrijf `cliënten als bedoeld in …`")
            if isinstance(groepen, Geen):
                self._meld(feit, plaats, groepen, is_groep=is_groep)
                return feit
            for voorwaarde, citaat in groepen:
                ingevuld = self.vul_in(voorwaarde, (*bezig, citaat))
                gevonden += [ingevuld] if ingevuld is not None else []
        verschillend = list(dict.fromkeys(gevonden))
        if len(verschillend) == 1:
            return evolve(verschillend[0], onderdeel=feit.onderdeel)
        return Of(tuple(verschillend), tekst=feit.tekst, span=feit.span, onderdeel=feit.onderdeel)

    def _noemt(self, feit: FeitIs, plaats: Citaat) -> bool:
        """Whether a place calls clients as they are called here: of *gezinnen* no family may vanish."""
        gevonden = _EEN.match(feit.tekst)
        woorden = clientvormen(gevonden[1]) if gevonden is not None else ()
        vorm = re.compile(rf"\b(?:{'|'.join(map(re.escape, woorden))})\b", re.IGNORECASE)
        daar = (r.tekst for r in self.regels if r.citaat.omvat(plaats) or plaats.omvat(r.citaat))
        return not woorden or all(vorm.search(" ".join(tekst.split())) for tekst in daar)

    def _meld(self, feit: FeitIs, plaats: Citaat, waarom: Geen, *, is_groep: bool) -> None:
        """Report a group that its place does not describe, once; what may stand in a part that is not here is asked."""
        gemeld = any(f.kind is REGEL_BESLIST and f.span == feit.span for f in self.context.findings)
        hier = self.structuur.volledig and self.structuur.bestaat(plaats)
        if is_groep and hier and not gemeld:
            tekst = " ".join(feit.span.text.split()) if feit.span is not None else feit.tekst
            wel = f"{plaats.midden} {waarom.reden}: {waarom.wel}"
            self.context.meld(REGEL_BESLIST, feit.span, tekst=tekst, wel=wel)
