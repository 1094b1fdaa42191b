"""The sentences of an article: riders, two main clauses in one, definitions, and conditions that begin with a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.diagnostics.kinds_plicht import WIE_BEDOELD
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.aanhang import AANHANG, ZONDER_DAT, Aangehangen, gesplitst, in_opsomming
from regio_uitstroom.syntax.ander_aanbod import AnderAanbod
from regio_uitstroom.syntax.begripzinnen import met_hulp, voorop_in
from regio_uitstroom.syntax.blijkt import zonder_blijkt, zonder_het_zo
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.looptijdzinnen import looptijdzin
from regio_uitstroom.syntax.mocht import is_mocht, zonder_mocht
from regio_uitstroom.syntax.nevenschikking import NEVENSCHIKKING, Nevenschikking, is_eenduidig, nevenschikkingen
from regio_uitstroom.syntax.of_vragend import of_vragend
from regio_uitstroom.syntax.onderwerpen import met_onderwerp
from regio_uitstroom.syntax.open_hulp import WILT_U
from regio_uitstroom.syntax.over_de_vraag import over_de_vraag
from regio_uitstroom.syntax.rangorde import lees_rangorde
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.tussenkommas import zonder_tussenkommas
from regio_uitstroom.syntax.tweede_hoofdzin import met_titel
from regio_uitstroom.syntax.voorop import delen_achteraan, in_woorden, is_voorop, met_indien, verb_achteraan_in
from regio_uitstroom.syntax.witregels import zonder_losse_regels
from regio_uitstroom.syntax.zinlezer import Zinlezer

MAX_ONDERDELEN = 26
_DUBBEL = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_GEEN_VRAAG = "een afspraak vraagt niets: schrijf het antwoord als zin, en zet de vraag zo nodig in een `Toelichting:`"


def zonder_punt(tokens: list[Token], context: Context) -> list[Token]:
    """Return a sentence without its full stop; another mark in its place, or none at all, is reported."""
    laatste = tokens[-1]
    span = Span(context.source, laatste.start, laatste.end)
    if laatste.tekst in {"!", "?"}:
        wat = "een punt aan het eind van de zin"
        hint = _GEEN_VRAAG if laatste.tekst == "?" else ""
        context.findings.append(diagnose(kinds.TEKEN, span, hint=hint, teken=laatste.tekst, suggestie=wat))
    elif laatste.type == "PUNTKOMMA":
        context.findings.append(diagnose(kinds.GEEN_PUNT, span, hint="zet een punt op de plaats van de puntkomma"))
    elif laatste.waarde == "puntjes":
        return tokens
    elif laatste.type != "PUNT":
        context.findings.append(diagnose(kinds.GEEN_PUNT, span))
        return tokens
    return tokens[:-1]


class Artikelzinnen:
    """Reads the sentences of one article after another."""

    def __init__(self, context: Context, lezer: Zinlezer) -> None:
        """Take where findings go and the reader of sentences."""
        self._context = context
        self._lezer = lezer
        self._vorige: Sequence[Token] = ()
        self._aanbod = AnderAanbod(context)

    def begin(self) -> None:
        """Begin another article: no sentence stands before its first."""
        self._vorige = ()
        self._aanbod.begin()

    def volgende(self, tokens: Sequence[Token]) -> Iterator[ast.Zin]:
        """Yield the sentence that stands behind another one of its article."""
        zin = self._aanbod.lees(met_onderwerp(tokens, self._vorige, self._context))
        self._context.vorige, self._vorige = tuple(self._vorige), zin
        return self._zinnen_van(list(zin))

    def _zinnen_van(self, tokens: list[Token]) -> Iterator[ast.Zin]:
        """Yield a sentence of an article and the riders that hang on it; a rider never without its main rule."""
        tokens = met_titel(zonder_losse_regels(tokens, self._context))
        if not tokens:
            return
        fout = in_opsomming(tokens)
        if fout is not None or tokens[0].type == AANHANG:
            kind = kinds.AANHANG_LOS if fout is None else kinds.AANHANG_IN_OPSOMMING
            opener = fout or tokens[0]
            self._meld(kind, opener, opener, woorden=opener.tekst.lower())
            return
        een_zin = tokens[-1].type == "PUNT" and looptijdzin(tokens[:-1], self._context) is not None
        kaal, aangehangen = (list(tokens), []) if een_zin else gesplitst(tokens)
        if not aangehangen:
            yield from self._nevengeschikt(kaal)
            return
        hoofd = self._zin([*kaal, tokens[-1]] if tokens[-1].type == "PUNT" else kaal)
        delen = [(een, self._aanhang(een, tokens)) for een in aangehangen]
        if hoofd is None:
            return
        yield hoofd
        for een, zin in delen:
            if isinstance(zin, ast.Regelzin):
                yield self._aangehangen(een, zin)

    def _nevengeschikt(self, tokens: list[Token]) -> Iterator[ast.Zin]:
        """Yield a sentence, or its two main clauses where it can be read as these and not as a whole."""
        findings, begin = self._context.findings, len(self._context.findings)
        heel = self._zin(tokens)
        gemeld = findings[begin:]
        bewaard = any(een.kind is kinds.ZIN_BEWAARD for een in gemeld)
        open_ = any(een.kind is kinds.OPEN_REGEL for een in gemeld)
        anders = bewaard or open_ or any(een.is_fout for een in gemeld)
        if anders and tokens[-1].type == "PUNT":
            eigen = self._eerste_zin(tokens) if open_ else ""
            for neven in nevenschikkingen(tokens[:-1]):
                del findings[begin:]
                zinnen = [self._zin(self._met_punt(deel, tokens)) for deel in (neven.een, neven.ander)]
                verliest = (
                    bewaard or open_
                )  # two sentences that count for nothing are no reading of one that may decide
                beter = not verliest or all(een.kind is not kinds.ZIN_BEWAARD for een in findings[begin:])
                if beter and is_eenduidig(neven, zinnen, findings[begin:]) and not _van_client(neven.een, zinnen[0]):
                    yield from self._als_twee(neven, zinnen)
                    return
                eigen = eigen or self._eigen_zin(neven.een, zinnen[0], findings[begin:])
            findings[begin:] = [_met_eigen_zin(een, eigen) for een in gemeld]
        if heel is not None:
            yield heel

    def _eerste_zin(self, tokens: list[Token]) -> str:
        """Return the words of a rule before *en kan hij …*, behind a condition in front, where it can be applied."""
        findings, begin = self._context.findings, len(self._context.findings)
        voor = [at for at in range(3, len(tokens) - 1) if tokens[at].type == "EN" and tokens[at + 1].type == "WW"]
        for at in reversed(voor if tokens[0].type in _VOOROP else []):
            zin = self._zin(self._met_punt(tokens[:at], tokens))
            eigen = self._eigen_zin(tokens[:at], zin, findings[begin:])
            del findings[begin:]
            if eigen:
                return eigen
        return ""

    def _eigen_zin(self, deel: Sequence[Token], zin: ast.Zin | None, gemeld: Sequence[Diagnostic]) -> str:
        """Return the words of a first half that the program applies by itself; empty of any other."""
        span = self._context.span(list(deel))
        hier = [een for een in gemeld if een.span is not None and een.span.start < span.end]
        if not isinstance(zin, ast.Regelzin) or not isinstance(zin.kern, _PAST_TOE):
            return ""
        goed = all(not een.is_fout and een.kind not in {kinds.OPEN_REGEL, kinds.ZIN_BEWAARD} for een in hier)
        return " ".join(span.text.split()) if goed else ""

    def _als_twee(self, neven: Nevenschikking, zinnen: Sequence[ast.Zin | None]) -> Iterator[ast.Zin]:
        een, ander = (zin for zin in zinnen if isinstance(zin, ast.Regelzin))
        voegwoord = self._context.span([neven.voegwoord])
        yield een
        yield evolve(ander, aanhang=ast.Aanhang(NEVENSCHIKKING, span=voegwoord))

    def _aanhang(self, een: Aangehangen, zin: Sequence[Token]) -> ast.Zin | None:
        """Read the sentence of a rider; how something is done (*zonder dat …*) is kept in its words."""
        if een.opener.waarde == ZONDER_DAT and een.tokens:
            woorden = self._context.span(een.tokens)
            return ast.Regelzin(ast.Bepaling("een en ander zonder dat", span=woorden), span=woorden)
        return self._zin(self._met_punt(een.tokens, zin))

    @staticmethod
    def _met_punt(deel: Sequence[Token], zin: Sequence[Token]) -> list[Token]:
        """Return the tokens of a rider with the full stop of the whole; a missing one is reported once."""
        punt = zin[-1] if zin[-1].type == "PUNT" else Token("PUNT", "", zin[-1].end, zin[-1].end)
        return [*deel, punt]

    def _aangehangen(self, een: Aangehangen, zin: ast.Regelzin) -> ast.Regelzin:
        opener = self._context.span([een.opener])
        aanhang = ast.Aanhang(str(een.opener.waarde), een.ontkend, span=opener)
        return evolve(zin, aanhang=aanhang, span=opener.to(zin.span))

    def _zin(self, tokens: list[Token]) -> ast.Zin | None:
        """Read one sentence of an article."""
        tokens = zonder_tussenkommas(zonder_punt(tokens, self._context))
        if not tokens:
            return None
        tokens = zonder_het_zo(tokens)
        lang = len(tokens) > MAX_ONDERDELEN and [token.type for token in tokens].count("ONDERDEEL") > MAX_ONDERDELEN
        if lang and "TERM" not in soorten_in(tokens):
            self._meld(
                kinds.TE_VEEL, tokens[0], tokens[0], aantal=str(MAX_ONDERDELEN), wat="onderdelen in een opsomming"
            )
            return None
        rangorde = lees_rangorde(tokens, self._context)
        if rangorde is not None:
            return rangorde
        if tokens[0].type == "TERM":
            return self._begripzin(tokens)
        if is_voorop(tokens):
            return self._voorop(tokens)
        begin = len(self._context.findings)
        gelezen: ast.Zin | None = self._lezer.lees(tokens, "artikelzin")
        if "TERM" in soorten_in(tokens):
            met_hulp(self._context.findings, begin, self._context.span(tokens).text)
        return gelezen

    def _begripzin(self, tokens: list[Token]) -> ast.Zin | None:
        """Read a sentence that defines a term; a condition that begins with its verb is told with that verb behind."""
        voorop = self._context.voorop = voorop_in(tokens, self._context.source)
        begin = len(self._context.findings)
        gelezen: ast.Zin | None = self._lezer.lees(tokens, "artikelzin")
        met_hulp(self._context.findings, begin, self._context.span(tokens).text)
        self._context.voorop = None
        if voorop is None or not isinstance(gelezen, ast.Aanvulling):
            return gelezen
        return evolve(gelezen, stap=evolve(gelezen.stap, verteld=voorop[2]))

    def _voorop(self, tokens: list[Token]) -> ast.Zin | None:
        """Read a sentence that begins with the verb of its condition: with *indien*, otherwise as it stands."""
        tokens = of_vragend(over_de_vraag(zonder_blijkt(zonder_mocht(tokens))))
        if is_mocht(tokens[0]):
            self._meld(NOG_NIET_HIER, tokens[0], tokens[0], tekst=tokens[0].tekst, reden=_MOCHT, wel=_MET_INDIEN)
            return None
        findings, begin = self._context.findings, len(self._context.findings)
        self._context.voorop = verb_achteraan_in(self._context.source, tokens)
        self._context.voorop_delen = delen_achteraan(self._context.source, tokens)
        gelezen, fouten = None, list[Diagnostic]()
        for vorm, heel in ((met_indien(tokens), False), (met_indien(tokens), True), (list(tokens), False)):
            if any(een.kind is WIE_BEDOELD for een in fouten):
                continue  # with the verb in front nobody looks whom *deze* means
            gelezen = self._lezer.lees(vorm, "artikelzin", heel=heel)
            if gelezen is not None and not any(een.is_fout for een in findings[begin:]):
                break
            fouten = fouten or findings[begin:]
            del findings[begin:]
        else:
            findings += fouten if any(map(_over_zij, fouten)) else self._met_indien(fouten, tokens)
        voorop, self._context.voorop = self._context.voorop, None
        self._context.voorop_delen = {}
        return _achteraan(gelezen, voorop) if isinstance(gelezen, ast.Regelzin) else gelezen

    def _met_indien(self, fouten: list[Diagnostic], tokens: list[Token]) -> list[Diagnostic]:
        """Return the findings on such a sentence, the first error with the same sentence with *indien*.

        Not where that would be no Dutch: a clause within the condition can keep its verb from its end.
        """
        woorden = in_woorden(self._context.source, met_indien(tokens))
        eerste = next((at for at, een in enumerate(fouten) if een.is_fout), None)
        if eerste is None or _DUBBEL.search(woorden):
            return fouten
        wel = f"met `indien` wordt deze zin: `{woorden}.`"
        een = evolve(fouten[eerste], hint="; ".join(filter(None, (fouten[eerste].hulp, wel))))
        return [*fouten[:eerste], een, *fouten[eerste + 1 :]]

    def _meld(self, kind: Kind, first: Token, last: Token, **waarden: str) -> None:
        self._context.findings.append(
            Diagnostic(kind, Span(self._context.source, first.start, last.end), tuple(sorted(waarden.items())))
        )


def _over_zij(fout: Diagnostic) -> bool:
    """Whether a finding is that nobody knows who *zij* is: with *indien* that is no clearer."""
    return dict(fout.waarden).get("woorden", "").lower() == "zij"


def _van_client(een: Sequence[Token], zin: ast.Zin | None) -> bool:
    """Whether a sentence begins with an aim of a client: what follows may hang on it (*werkt mee en krijgt …*)."""
    return isinstance(zin, ast.Regelzin) and isinstance(zin.kern, ast.Streven) and een[0].type == "CLIENT"


_MOCHT = "dit kan ook zeggen wat iemand mocht, en wat er dan zo is, lees ik er niet met zekerheid uit"
_MET_INDIEN = "schrijf de voorwaarde met `indien`, in de tegenwoordige tijd: `Indien de cliënt …, …`"
_VOOROP = frozenset({"WW", "INDIEN", "ZODRA", "ZOLANG"})
"""A condition in front: what comes behind it begins with its verb."""
_PAST_TOE = (ast.Urgentie, ast.Verval, ast.Intrekking, ast.Geldigheid, ast.Verantwoordelijk, ast.Verlenging)
"""Kernels of sentences that the program applies by itself."""


def _met_eigen_zin(een: Diagnostic, eigen: str) -> Diagnostic:
    """Return a finding on a sentence that a person applies with the half of it that can be a sentence of its own."""
    if not eigen or een.kind is not kinds.OPEN_REGEL:
        return een
    hint = f"{WILT_U}: zet `{eigen}` in een eigen zin, en de rest in een andere"
    return evolve(een, hint=hint)


def _achteraan(zin: ast.Regelzin, voorop: tuple[int, int, str] | None) -> ast.Regelzin:
    """Return a sentence whose condition began with its verb, with the words of that condition as they are told."""
    aanloop = tuple(
        evolve(deel, verteld=voorop[2])
        if voorop is not None and isinstance(deel, ast.Bijzin) and deel.span.start == voorop[0]
        else deel
        for deel in zin.aanloop
    )
    return evolve(zin, aanloop=aanloop)
