"""Worked examples: their lines are read one by one, so that a mistake in one does not hide the others."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.blokken import Blok
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Gebouwd
from regio_uitstroom.syntax.build.voorbeelddelen import Peildatum
from regio_uitstroom.syntax.kop import plain_span
from regio_uitstroom.syntax.lexer import Lexer, Woordenschat
from regio_uitstroom.syntax.misverstand import ZIN_AF
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.voorbeeldantwoorden import als_antwoord, gevraagd
from regio_uitstroom.syntax.voorbeeldregels import als_regel, in_het_nederlands, lees_toepassing, met_maar
from regio_uitstroom.syntax.voorbeeldvormen import hele_regel
from regio_uitstroom.syntax.zinbouw_vragen import vragen
from regio_uitstroom.syntax.zinlezer import Zinlezer

_BEGIN = frozenset(
    {
        "DIE",
        "AAN_WIE",
        "VOOR_WIE",
        "OVER_WIE",
        "VAN_WIE",
        "BIJ_WIE",
        "MET_WIE",
        "WAARBIJ",
        "WIENS",
        "MET",
        "ZONDER",
        "ATTRIBUUT",
        "GEBOREN",
    }
)
_VERWACHT = "`met woonadres in`, `die verblijft in`, `voor wie`, `over wie`, `geboren op`, `en peildatum`, `dan`"
_GEEN_PROZA = "een voorbeeld eindigt met wat eruit moet komen; zet uitleg in een regel die met `#` begint"
_VERWACHTINGEN = (
    "schrijf bijvoorbeeld `dan is Houten verantwoordelijk voor de huisvesting`, `dan krijgt de cliënt urgentie`, "
    "`dan is onbepaald of de cliënt urgentie krijgt`, `dan is nog nodig: dagbesteding` of `dan is artikel 2, eerste "
    "lid, niet toegepast`"
)
_ALGEMEEN = (
    kinds.ONBEKEND_WOORD, kinds.ONVERWACHT, kinds.ONAF, kinds.GEEN_WERKWOORD, kinds.PAST_NIET, kinds.NIET_TE_DUIDEN
)  # fmt: skip
"""What is said of a sentence of which nothing better can be said."""


def _wijst_aan(finding: Diagnostic) -> bool:
    """Whether a finding says itself what to write: one word for another, or nothing after the end of the line."""
    return finding.hint == ZIN_AF or (
        finding.kind is kinds.ONBEKEND_WOORD and any(naam == "suggestie" for naam, _ in finding.waarden)
    )


class Voorbeeldlezer:
    """Reads examples and the background."""

    def __init__(
        self,
        tekst: Tekst,
        context: Context,
        woorden: Woordenschat,
        zinnen: Zinlezer,
        artikelen: Sequence[ast.Artikel] = (),
    ) -> None:
        """Take the text, where findings go, the words, the reader of sentences, and the articles that ask."""
        self._tekst = tekst
        self._context = context
        self._woorden = woorden
        self._zinnen = zinnen
        self._artikelen = artikelen
        self._gevraagd: frozenset[str] | None = None

    def voorbeeld(self, blok: Blok, atoms: Sequence[Atom]) -> ast.Voorbeeld | None:
        """Read a worked example."""
        span = self._span(blok, atoms)
        gegeven, peildatum, uitkomsten = self._lees(blok, atoms)
        zonder = not any(atom.first and atom.klein == "gegeven" for atom in atoms)
        if gegeven and zonder and not self._context_has(span):
            wat = "`Gegeven een cliënt`"
            self._context.findings.append(diagnose(kinds.VOORBEELD_ONAF, self._kop(blok), wat=wat))
        verwacht = [deel for deel in uitkomsten if isinstance(deel, ast.Verwachting)]
        toepassingen = [deel for deel in uitkomsten if isinstance(deel, ast.Toepassing)]
        if not uitkomsten:
            if not self._context_has(span):
                self._context.findings.append(diagnose(kinds.VOORBEELD_ONAF, self._kop(blok), wat="`dan …`"))
            return None
        if peildatum is None and self._context_has(span):
            return None  # the line with the day may be one of those that could not be read
        naam = blok.titel.strip("\"': ")
        return ast.Voorbeeld(naam, tuple(gegeven), peildatum, tuple(verwacht), tuple(toepassingen), span=span)

    def achtergrond(self, blok: Blok, atoms: Sequence[Atom]) -> ast.Achtergrond:
        """Read the background of all examples."""
        gegeven, peildatum, verwacht = self._lees(blok, atoms)
        for node in verwacht:
            self._context.findings.append(diagnose(kinds.VOORBEELDREGEL, node.span, verwacht=_VERWACHT))
        return ast.Achtergrond(tuple(gegeven), peildatum, span=self._span(blok, atoms))

    def _context_has(self, span: Span) -> bool:
        return any(f.span is not None and span.start <= f.span.start < span.end for f in self._context.findings)

    def _kop(self, blok: Blok) -> Span:
        return plain_span(self._tekst, self._context, blok.start, blok.body)

    def _span(self, blok: Blok, atoms: Sequence[Atom]) -> Span:
        return plain_span(self._tekst, self._context, blok.start, atoms[-1].end if atoms else blok.body)

    def _lees(
        self, blok: Blok, atoms: Sequence[Atom]
    ) -> tuple[list[ast.Vb], ast.Datum | None, list[ast.Verwachting | ast.Toepassing]]:
        if blok.titel.startswith("'"):
            self._context.findings.append(diagnose(kinds.ENKELE_AANHALING, self._kop(blok)))
        gegeven: list[ast.Vb] = []
        verwacht: list[ast.Verwachting | ast.Toepassing] = []
        peildatum: ast.Datum | None = None
        for soort, tokens in self._regels(atoms):
            node = self._regel(soort, tokens)
            if isinstance(node, Peildatum):
                if peildatum is not None:
                    self._context.findings.append(diagnose(kinds.TWEE_PEILDATA, node.span))
                peildatum = node.datum
            elif isinstance(node, ast.Verwachting | ast.Toepassing):
                verwacht.append(node)
            elif node is not None:
                gegeven.append(node)
        return gegeven, peildatum, verwacht

    def _regels(self, atoms: Sequence[Atom]) -> list[tuple[str, list[Token]]]:
        """Split an example into its lines: where a line starts with one of the words that begin one, or after *en*."""
        lexer = Lexer(atoms, self._tekst, self._woorden, per_regel=True)
        starts = {self._tekst.original(a.start) for a in atoms if a.first}
        tokens = met_maar(in_het_nederlands(lexer.tokens(0, len(atoms)), starts, self._context), starts)
        regels: list[tuple[str, list[Token]]] = []
        dan = False
        for index, token in enumerate(tokens):
            volgend = tokens[index + 1].type if index + 1 < len(tokens) else ""
            if dan and token.start in starts and index and self._na_dan(token, volgend, tokens[index - 1]):
                regels.append(("na dan", tokens[index:]))
                break
            begint = token.start in starts or (index > 0 and tokens[index - 1].type in {"EN", "KOMMA"} and not dan)
            soort = self._soort(token, volgend, dan=dan) if begint else None
            if begint and token.type == "EN" and volgend == "CLIENT" and regels and regels[-1][0] == "als":
                soort = "als"
            dan = dan or soort == "verwachting"
            if soort is not None:
                regels.append((soort, [token]))
            elif regels:
                regels[-1][1].append(token)
            else:
                regels.append(("gegeven", [token]))
        return regels

    @staticmethod
    def _na_dan(token: Token, volgend: str, vorig: Token) -> bool:
        """Whether a line begins here that cannot stand after what must come out: what is given, the day, or prose."""
        moment = token.type == "MOMENT" or (token.type == "EN" and volgend == "MOMENT")
        return token.tekst.lower() == "gegeven" or moment or (vorig.type == "PUNT" and token.type not in {"EN", "DAN"})

    def _meld_na_dan(self, tokens: Sequence[Token]) -> None:
        """Report what stands after *dan*, once for an example."""
        gegeven = tokens[0].type in {"EN", "MOMENT"} or tokens[0].tekst.lower() == "gegeven"
        hint = "zet wat gegeven is, en de peildatum, vóór de regel met `dan`" if gegeven else _GEEN_PROZA
        span = Span(self._context.source, tokens[0].start, min(tokens[-1].end, self._einde_regel(tokens[0].start)))
        self._context.findings.append(diagnose(kinds.VOORBEELDREGEL, span, hint=hint))

    def _einde_regel(self, start: int) -> int:
        tekst = self._context.source.text
        eind = tekst.find("\n", start)
        return len(tekst) if eind < 0 else eind

    @staticmethod
    def _soort(token: Token, volgend: str, *, dan: bool) -> str | None:
        """Return the kind of line that a token begins; None where it begins none."""
        if token.type == "DAN":
            return "verwachting"
        if dan:
            meer = volgend in {"WW", "VERWIJZING"} or volgend.startswith("VERWACHT")
            return "verwachting" if token.type == "EN" and meer else None
        if token.tekst.lower() in {"gegeven", "als"}:
            return token.tekst.lower()
        if token.type in _BEGIN or token.type == "MOMENT":
            return "deel"
        return "los" if token.type == "EN" and volgend in _BEGIN | {"MOMENT"} else None

    def _regel(self, soort: str, tokens: list[Token]) -> Gebouwd:
        if soort == "na dan":
            self._meld_na_dan(tokens)
            tokens = []
        tokens = self._kaal(tokens)
        if soort in {"gegeven", "los"}:
            self._gegeven(tokens, soort)
            tokens = []
        if not tokens:
            return None
        if soort == "verwachting":
            return lees_toepassing(tokens, self._context, self._zinnen) or self._verwachting(tokens)
        if soort == "als":
            return self._als(tokens)
        if tokens[0].type in {"MET", "ZONDER", "ATTRIBUUT", "GEBOREN", "MOMENT"}:
            return self._zinnen.lees(tokens, "vb_deel")
        return self._deel(tokens)

    def _deel(self, tokens: list[Token]) -> Gebouwd:
        """Read what is given of the client; a line that fits no form may repeat what an article asks."""
        begin = len(self._context.findings)
        if (heel := hele_regel(tokens, self._context)) is not None:
            return heel
        gelezen = self._zinnen.lees(vragen(tokens), "vb_deel", bijzin=True)
        if not any(een.is_fout for een in self._context.findings[begin:]):
            return gelezen
        if self._gevraagd is None:
            self._gevraagd = gevraagd(self._artikelen)
        antwoord = als_antwoord(tokens, self._gevraagd, self._context)
        if antwoord is None:
            return gelezen
        del self._context.findings[begin:]
        return antwoord

    def _verwachting(self, tokens: list[Token]) -> Gebouwd:
        """Read what must come out; where that cannot be read, one report says what can stand there."""
        begin = len(self._context.findings)
        gelezen = self._zinnen.lees(tokens, "verwachting")
        nieuw = self._context.findings[begin:]
        if (
            gelezen is None
            and all(een.kind in _ALGEMEEN for een in nieuw)
            and (len(nieuw) != 1 or not _wijst_aan(nieuw[0]))
        ):
            del self._context.findings[begin:]
            span = Span(self._context.source, tokens[0].start, tokens[-1].end)
            self._context.findings.append(diagnose(kinds.VOORBEELDREGEL, span, hint=_VERWACHTINGEN))
        return gelezen

    def _als(self, tokens: list[Token]) -> Gebouwd:
        """Read *als de peildatum 1 maart 2025 is*, or an event: *als hij op 20 oktober 2024 een woning weigert*."""
        gelezen = als_regel(tokens)
        if gelezen is None:
            self._meld(kinds.VOORBEELDREGEL, tokens[0], tokens[-1], verwacht="`als de peildatum 1 maart 2025 is`")
        elif isinstance(gelezen, Token):
            dag = ast.Datum(*gelezen.waarde, span=self._context.span([gelezen]))
            return Peildatum(dag, span=self._context.span(tokens))
        else:
            return self._deel(gelezen)
        return None

    @staticmethod
    def _kaal(tokens: list[Token]) -> list[Token]:
        """Drop the marks and conjunctions at both ends of a line."""
        begin, end = 0, len(tokens)
        while begin < end and tokens[begin].type in {"EN", "KOMMA", "DAN", "PUNT"}:
            begin += 1
        while end > begin and tokens[end - 1].type in {"EN", "KOMMA", "PUNT", "PUNTKOMMA"}:
            end -= 1
        return tokens[begin:end]

    def _gegeven(self, tokens: list[Token], soort: str) -> None:
        """Check *Gegeven een cliënt*."""
        rest = [t for t in tokens if t.tekst.lower() != "gegeven" and t.type not in {"KOMMA", "DUBBELPUNT"}]
        if (soort == "gegeven" and not any(t.type == "CLIENT" for t in rest[:1])) or len(rest) > 1:
            first = rest[0] if rest else tokens[0] if tokens else None
            if first is not None:
                self._meld(kinds.VOORBEELDREGEL, first, rest[-1] if rest else first, verwacht=_VERWACHT)

    def _meld(self, kind: Kind, first: Token, last: Token, **waarden: str) -> None:
        self._context.findings.append(
            Diagnostic(kind, Span(self._context.source, first.start, last.end), tuple(sorted(waarden.items())))
        )
