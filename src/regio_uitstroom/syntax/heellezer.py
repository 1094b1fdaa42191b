"""Reads a sentence of which a condition fits no form: that clause is put aside, and asked as a whole (decision 030)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.bewaarde_zinnen import NIET_GELEZEN
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Gebouwd
from regio_uitstroom.syntax.hele_bijzinnen import (
    HEEL,
    Bijzin,
    delen,
    geheel,
    grenzen,
    rij_van_een,
    sleutel,
    zonder_ontkenning,
)
from regio_uitstroom.syntax.hele_wacht import mag_geheel, waarom_niet_geheel
from regio_uitstroom.syntax.onbekend import Onbekenden
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.voorop import in_woorden
from regio_uitstroom.syntax.wendingen import met_lijst
from regio_uitstroom.syntax.wendingen.met_bezit import bezit_van_client, met_heeft
from regio_uitstroom.syntax.wendingen.urgentie_eisen import urgentie_eisen

_ONGELEZEN = NIET_GELEZEN | {kinds.BESLIST_NIETS, kinds.NIET_DE_CLIENT, kinds.ONTKENNING}
"""Findings that say that a sentence has no form here; all others name a mistake that the writer must mend."""

_MEESTE = 200
"""So many sentences of a file are read again; a file with more is no file with a few clauses of its own."""

Lees = Callable[[list[Token], str, bool], Gebouwd]
"""Reads tokens from a start symbol; whether they are one subordinate clause."""


class Heellezer:
    """Reads sentences with clauses that are asked as a whole."""

    def __init__(self, context: Context, onbekenden: Onbekenden, lees: Lees) -> None:
        """Take where findings go, who knows of unknown words, and what reads tokens."""
        self._context = context
        self._onbekenden = onbekenden
        self._lees = lees
        self._zinnen = 0
        self._sleutels: dict[tuple[int, int], frozenset[tuple[str, ...]]] = {}
        self._gevraagd: set[tuple[str, ...]] = set()

    def lees(self, tokens: list[Token], eerder: int) -> Gebouwd:
        """Return the node of a sentence that could not be read (findings since ``eerder``); None where it stays so."""
        fouten = self._context.findings[eerder:]
        if self._zinnen == _MEESTE or any(een.is_fout and een.kind not in _ONGELEZEN for een in fouten):
            return None
        self._zinnen += 1
        tokens = urgentie_eisen(met_lijst(tokens))
        with self._onbekenden.proef():
            for poging in self._pogingen(tokens):
                del self._context.findings[eerder:]
                gelezen = self._lees(poging, "artikelzin", False)  # noqa: FBT003 - no subordinate clause
                if isinstance(gelezen, ast.Regelzin) and not self._fouten(eerder) and _beslist_iets(gelezen):
                    heel = (t for t in poging if t.type == "WW" and t.waarde.werkwoord == HEEL)
                    self._gevraagd.update(*(self._sleutels[token.start, token.end] for token in heel))
                    return gelezen
            eigen = self._van_onleesbare(tokens, fouten)
        self._context.findings[eerder:] = eigen
        return None

    def _van_onleesbare(self, tokens: list[Token], fouten: list[Diagnostic]) -> list[Diagnostic]:
        """Return the findings on the clauses that can be neither read nor asked, where all else then can; else all."""
        for bijzinnen in grenzen(tokens):
            delen_ = tuple(een for bijzin in bijzinnen for een in self._delen(tokens, bijzin))
            slecht = [een for een in delen_ if self._is_onleesbaar(tokens[een.begin : een.end], een)]
            if slecht and self._leest_met(tokens, delen_):
                over = [een for een in fouten if not een.is_fout]
                per_deel = [self._van_deel(tokens[een.begin : een.end], fouten) for een in slecht]
                return [*over, *(een for deel in per_deel for een in deel)] if all(per_deel) else fouten
        return fouten

    def _van_deel(self, deel: list[Token], fouten: list[Diagnostic]) -> list[Diagnostic]:
        """Return what is said of one clause: one finding with the reason, where several words of it are not known."""
        hier = [een for een in fouten if een.is_fout and _ligt_in(een, deel[0].start, deel[-1].end)]
        if not _zonder_uitweg(hier) and (len(hier) <= 1 or any(een.kind is not kinds.ONBEKEND_WOORD for een in hier)):
            return hier
        verschreven = [een for een in hier if any(naam == "suggestie" for naam, _ in een.waarden)]
        if verschreven:
            return verschreven  # the other words may be asked once these are put right
        span = self._context.span(deel)
        reden = waarom_niet_geheel(deel, self._onbekenden.is_eigen_woord)
        return [diagnose(kinds.VOORWAARDE_ONLEESBAAR, span, tekst=" ".join(span.text.split()), reden=reden)]

    def _is_onleesbaar(self, deel: list[Token], bijzin: Bijzin) -> bool:
        return not self._blijft(deel, bijzin, ook_gevraagd=False) and self._geheel(deel, bijzin) is None

    def _leest_met(self, tokens: list[Token], delen_: tuple[Bijzin, ...]) -> bool:
        """Whether a sentence can be read with all these parts put aside."""
        poging = self._zonder(tokens, delen_)
        begin = len(self._context.findings)
        gelezen = self._lees(poging, "artikelzin", False)  # noqa: FBT003 - no subordinate clause
        goed = isinstance(gelezen, ast.Regelzin) and not self._fouten(begin)
        del self._context.findings[begin:]
        return goed

    def kent_hoofdzin(self, tokens: list[Token]) -> bool:
        """Whether a sentence decides in a form that is read, were it not for what is wrong in its conditions."""
        findings, eerder = self._context.findings, len(self._context.findings)
        tokens = met_lijst(tokens)
        for bijzinnen in grenzen(tokens):
            poging = self._zonder(tokens, bijzinnen)
            with self._onbekenden.proef():
                gelezen = self._lees(poging, "artikelzin", False)  # noqa: FBT003 - no subordinate clause
            goed = isinstance(gelezen, ast.Regelzin) and not self._fouten(eerder)
            del findings[eerder:]
            if goed and not isinstance(gelezen.kern, _ZONDER_UITKOMST):
                return True
        return False

    def _zonder(self, tokens: list[Token], bijzinnen: tuple[Bijzin, ...]) -> list[Token]:
        """Return the tokens with all these clauses put aside, whatever is in them."""
        uit, at = list[Token](), 0
        for bijzin in bijzinnen:
            deel = tokens[bijzin.begin : bijzin.end]
            uit += [*tokens[at : bijzin.begin], self._als_een_woord(deel, bijzin)]
            at = bijzin.end
        return [*uit, *tokens[at:]]

    def antwoord(self, tokens: list[Token]) -> ast.VbStelling | None:
        """Return a line of an example that answers a clause which an article asks as a whole; None for another line.

        With one denial more it says that the clause does not hold.
        """
        span = self._context.span(tokens)
        wie = {"DIE": "die ", "WIENS": "zijn "}.get(tokens[0].type, "")
        for ontkend, deel in ((False, tokens[1:]), (True, zonder_ontkenning(tokens[1:]))):
            if self._gevraagd and sleutel(deel, wiens=tokens[0].type == "WIENS") in self._gevraagd:
                woorden = in_woorden(self._context.source, deel)
                feit = ast.VwUitspraak(f"{wie}{woorden}", HEEL, heel=True, geheel=True, span=span)
                return ast.VbStelling(ast.VwNiet(feit, span=span) if ontkend else feit, span=span)
        return None

    def _pogingen(self, tokens: list[Token]) -> Iterator[list[Token]]:
        """Yield the sentence with clauses put aside: those that cannot be read, then also those that are asked.

        At last of those that are asked what may be: one of which the words are all of the record stays in a form.
        """
        met = self._met_bezit(tokens)
        if met is not None:
            yield met
            yield from self._pogingen(met)
        for bijzinnen in grenzen(tokens):
            for hoe in (self._ongelezen, self._gevraagde, self._wat_mag):
                nieuw = self._vervangen(tokens, bijzinnen, hoe)
                if nieuw is not None and len(nieuw) < len(tokens):
                    yield nieuw

    def _met_bezit(self, tokens: list[Token]) -> list[Token] | None:
        """Return the sentence with what its client has (*met een te hoog inkomen*) put aside as a clause."""
        plek = bezit_van_client(tokens)
        if plek is None:
            return None
        met, eind = plek
        deel = met_heeft(tokens[met + 1 : eind])
        if not mag_geheel(deel, self._onbekenden.is_eigen_woord):
            return None
        die = tokens[met].as_type("DIE", "die")
        komma = Token("KOMMA", ",", deel[-1].end, deel[-1].end)
        wie = Token("CLIENT", "de cliënt", deel[0].start, deel[0].start, "cliënt")  # *die schulden* may be those
        heel = self._als_een_woord([wie, *deel], Bijzin(met, eind, van_client=True))
        self._context.voorop_delen[heel.start, heel.end] = heel.tekst  # its verb is no word of the text
        return [*tokens[:met], die, heel, komma, *tokens[eind:]]

    def _ongelezen(self, deel: list[Token], bijzin: Bijzin) -> list[Token] | None:
        return deel if self._blijft(deel, bijzin, ook_gevraagd=False) else self._geheel(deel, bijzin)

    def _gevraagde(self, deel: list[Token], bijzin: Bijzin) -> list[Token] | None:
        return deel if self._blijft(deel, bijzin, ook_gevraagd=True) else self._geheel(deel, bijzin)

    def _wat_mag(self, deel: list[Token], bijzin: Bijzin) -> list[Token] | None:
        return self._gevraagde(deel, bijzin) or deel

    def _vervangen(
        self,
        tokens: list[Token],
        bijzinnen: tuple[Bijzin, ...],
        hoe: Callable[[list[Token], Bijzin], list[Token] | None],
    ) -> list[Token] | None:
        """Return the tokens with what ``hoe`` makes of these clauses; None where it makes nothing of one."""
        uit, at = list[Token](), 0
        for bijzin in bijzinnen:
            for een in self._delen(tokens, bijzin):
                nieuw = hoe(tokens[een.begin : een.end], een)
                if nieuw is None:
                    return None
                uit += [*tokens[at : een.begin], *nieuw]
                at = een.end
        return [*uit, *tokens[at:]]

    def _delen(self, tokens: list[Token], bijzin: Bijzin) -> list[Bijzin]:
        """Return the parts of a clause; one that began with its verb is told as a whole."""
        voorop = self._context.voorop
        if voorop is not None and bijzin.begin == 1 and tokens[0].start == tokens[0].end:
            return [bijzin]
        rij = rij_van_een(tokens, bijzin)
        return rij or [Bijzin(begin, end, bijzin.van_client) for begin, end in delen(tokens, bijzin)]

    def _geheel(self, deel: list[Token], bijzin: Bijzin) -> list[Token] | None:
        if not mag_geheel(deel, self._onbekenden.is_eigen_woord):
            return None
        return [self._als_een_woord(deel, bijzin)]

    def _als_een_woord(self, deel: list[Token], bijzin: Bijzin) -> Token:
        heel = geheel(deel, self._woorden(deel), van_client=bijzin.van_client)
        self._sleutels[heel.start, heel.end] = _sleutels(deel)
        return heel

    def _woorden(self, deel: list[Token]) -> str:
        """Return the words of a clause, with the names of whom and what its pronouns point at."""
        return self._context.noem(in_woorden(self._context.source, deel), [token.start for token in deel])

    def _blijft(self, deel: list[Token], bijzin: Bijzin, *, ook_gevraagd: bool) -> bool:
        """Whether a clause can be read by itself; ``ook_gevraagd``: and more of it than a question."""
        opener = Token("INDIEN", "indien", deel[0].start, deel[0].start, "indien")
        hij = Token("CLIENT", "hij", deel[0].start, deel[0].start, "hij")
        wie = [hij] if bijzin.van_client and deel[0].type != "CLIENT" else []
        begin = len(self._context.findings)
        gelezen = self._lees([opener, *wie, *deel], "vb_deel", True)  # noqa: FBT003 - a subordinate clause
        goed = gelezen is not None and not self._fouten(begin)
        del self._context.findings[begin:]
        return goed and not (ook_gevraagd and all(map(_is_vraag, _bladen(gelezen.voorwaarde))))

    def _fouten(self, begin: int) -> list[Diagnostic]:
        return [een for een in self._context.findings[begin:] if een.is_fout]


def _zonder_uitweg(fouten: Sequence[Diagnostic]) -> bool:
    """Whether all that is said is which classes of words could stand here, or that one is unknown: no wording."""
    return len(fouten) == 1 and fouten[0].kind in {kinds.ONVERWACHT, kinds.ONBEKEND_WOORD} and not fouten[0].hint


def _ligt_in(melding: Diagnostic, begin: int, end: int) -> bool:
    return melding.span is not None and begin <= melding.span.start and melding.span.end <= end


_ZONDER_UITKOMST = (ast.Bepaling, ast.Streven, ast.Verplichting, ast.Overdracht)
"""Kernels of sentences that decide nothing about a client."""


def _sleutels(deel: list[Token]) -> frozenset[tuple[str, ...]]:
    """Return by what a clause is known again: as it stands, and as the question that it may be the denial of."""
    return frozenset((sleutel(deel), sleutel(zonder_ontkenning(deel))))


def _beslist_iets(zin: ast.Regelzin) -> bool:
    """Whether a sentence is more than a provision in its own words, of which a condition changes nothing."""
    return not isinstance(zin.kern, ast.Bepaling | ast.Streven)


def _bladen(knoop: ast.Voorwaarde) -> Iterator[ast.Voorwaarde]:
    """Yield the clauses of a condition."""
    match knoop:
        case ast.VwEn(delen=stukken) | ast.VwOf(delen=stukken):
            for stuk in stukken:
                yield from _bladen(stuk)
        case ast.VwNiet() | ast.VwOnderdeel() | ast.VwVermoed():
            yield from _bladen(knoop.deel)
        case _:
            yield knoop


def _is_vraag(blad: ast.Voorwaarde) -> bool:
    """Whether a clause is asked already; one that the record answers is refused."""
    return isinstance(blad, ast.VwUitspraak) and blad.dossier is None
