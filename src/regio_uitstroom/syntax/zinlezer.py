"""One sentence: from tokens to a node, or to findings.

Every sentence is read on its own, so one mistake gives one report.
"""

from __future__ import annotations

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.bedoelde_plaatsen import met_bedoelde
from regio_uitstroom.syntax.bewaard_hulp import hulp_bij_bewaard, wie_doet_wat
from regio_uitstroom.syntax.bewaarde_zinnen import bewaar_ongelezen, bewaar_zonder_vorm
from regio_uitstroom.syntax.build.bouwers import builder
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Gebouwd
from regio_uitstroom.syntax.dubbele_woorden import dubbel_woord
from regio_uitstroom.syntax.handelingen import met_handelingen
from regio_uitstroom.syntax.heellezer import Heellezer
from regio_uitstroom.syntax.herstel import Herstel
from regio_uitstroom.syntax.hoofdzinnen import hoofd_van
from regio_uitstroom.syntax.instellingen import met_verblijven
from regio_uitstroom.syntax.keuzes import gekozen
from regio_uitstroom.syntax.lezer import MAX_TOKENS, separators
from regio_uitstroom.syntax.machine import Vastgelopen, run
from regio_uitstroom.syntax.misverstand import verklaar
from regio_uitstroom.syntax.naamwoorden import als_werkwoord, gemengd
from regio_uitstroom.syntax.of_vragend import of_vragend
from regio_uitstroom.syntax.onbekend import Onbekenden
from regio_uitstroom.syntax.onmogelijk import meld_onmogelijk
from regio_uitstroom.syntax.ontkenningen import meld_ontkenningen
from regio_uitstroom.syntax.open_regels import OpenRegels, hulp_bij, onbekende_woorden
from regio_uitstroom.syntax.open_werkwoorden import OpenWerkwoorden
from regio_uitstroom.syntax.open_woorden import OpenWoorden
from regio_uitstroom.syntax.open_zinnen import buiten_vragen, houdt_woorden
from regio_uitstroom.syntax.over_de_tekst import over_de_tekst, zegt_iets
from regio_uitstroom.syntax.over_de_vraag import over_de_vraag
from regio_uitstroom.syntax.over_tekst_vormen import zin_over_de_tekst
from regio_uitstroom.syntax.paren import meld_paren
from regio_uitstroom.syntax.passes import prepare
from regio_uitstroom.syntax.splitsen import na_lijst
from regio_uitstroom.syntax.tables import tables
from regio_uitstroom.syntax.termijnwoorden import met_termijnwoorden
from regio_uitstroom.syntax.toch_beslissend import toch_beslissend
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.tussen_teksten import WEL as WELKE_TEKST
from regio_uitstroom.syntax.tussen_teksten import tussen_teksten
from regio_uitstroom.syntax.vergelijkingen import eigen_vergelijkingen
from regio_uitstroom.syntax.vergissingen import Vergissingen
from regio_uitstroom.syntax.verloren_bijzinnen import meld_verloren_bijzinnen
from regio_uitstroom.syntax.voornaamwoorden import met_voornaamwoorden, zonder_gevolg
from regio_uitstroom.syntax.wendingen import in_gewone_vorm
from regio_uitstroom.syntax.wie_voorop import met_wie_voorop
from regio_uitstroom.syntax.zinsbouw import Zinsbouw

ONLEESBAAR = frozenset({"ONBEKEND", "GEMELD"})
"""Classes of tokens that no sentence can hold."""


Meldingen = list[tuple[Kind, Token, dict[str, str]]]
"""What is wrong with the build of a sentence: kind, token and values."""


class Zinlezer:
    """Reads sentences of one file."""

    def __init__(self, context: Context, lexicon: Lexicon, onbekenden: Onbekenden) -> None:
        """Take where findings go, the words, and who reports unknown ones."""
        self._context = context
        self._lexicon = lexicon
        self._onbekenden = onbekenden
        self._build = builder(context)
        self._heel = Heellezer(context, onbekenden, self._gelezen)
        self._vergissingen = Vergissingen(context, lambda tokens: self.proef(tokens) is not None)
        self._open = OpenRegels(context, onbekenden, self._heel, self.proef, self._hoofd)

    def lees(self, tokens: list[Token], start: str, *, bijzin: bool = False, heel: bool = True) -> Gebouwd:
        """Return the node of a sentence without its full stop; ``heel``: a condition may be one question.

        None where it could not be read (and that was reported).
        """
        tokens = of_vragend(over_de_vraag(tokens))
        antwoord = self._heel.antwoord(tokens) if start == "vb_deel" and bijzin else None
        if antwoord is not None:
            return antwoord
        if start == "artikelzin":
            tokens = met_wie_voorop(tokens)
            if heel and not bijzin and (zin := self._telt_niet(tokens)) is not None:
                return zin
            eerder = len(self._context.findings)
            tokens = met_voornaamwoorden(tokens, self._context)
            gelezen = self._lees(tokens, start, bijzin=bijzin, heel=heel)
            zonder_gevolg(self._context.findings, eerder)
            return gelezen
        return self._lees(tokens, start, bijzin=bijzin, heel=heel)

    def _telt_niet(self, tokens: list[Token]) -> ast.Regelzin | None:
        """Return a sentence in which it makes no difference whom a pronoun means, as a person applies it; else None."""
        findings, begin = self._context.findings, len(self._context.findings)
        met_voornaamwoorden(tokens, self._context)
        gemeld = len(findings) > begin
        del findings[begin:]
        if not gemeld:
            return None
        los = met_voornaamwoorden(tokens, self._context, streng=False)
        if len(findings) == begin:
            with self._onbekenden.proef():
                zin = self._lees(los, "artikelzin", bijzin=False, heel=True)
            if isinstance(zin, ast.Regelzin) and isinstance(zin.kern, (ast.OpenRegel, ast.Bepaling)):
                return zin
        del findings[begin:]
        return None

    def _lees(self, tokens: list[Token], start: str, *, bijzin: bool, heel: bool) -> Gebouwd:
        """Return the node of a sentence of which each pronoun was looked at."""
        eerder = len(self._context.findings)
        slot = zin_over_de_tekst(tokens, self._context) if start == "artikelzin" and not bijzin else None
        if slot is not None or len(self._context.findings) > eerder:
            return slot
        uitkomst = self._gelezen(tokens, start, bijzin)
        if start == "artikelzin" and not bijzin and self._fouten_sinds(eerder):
            met_geheel = self._heel.lees(tokens, eerder) if heel else None
            uitkomst = met_geheel or self._in_eigen_woorden(tokens, eerder, heel=heel) or uitkomst
        if start == "artikelzin" and not bijzin:
            uitkomst = self._toch_beslissend(uitkomst, tokens, eerder)
            uitkomst = self._over_het_geheel(uitkomst, tokens, eerder)
        if start == "artikelzin" and not bijzin and tussen_teksten(uitkomst, tokens):
            del self._context.findings[eerder:]
            self._meld_welke_tekst(tokens)
            return None
        if uitkomst is None and len(self._context.findings) == eerder and "GEMELD" not in soorten_in(tokens):
            self._meld_ongelezen(tokens)
        return uitkomst

    def _toch_beslissend(self, zin: Gebouwd, tokens: list[Token], eerder: int) -> Gebouwd:
        """Return a sentence that was kept as an open rule where it decides, or as an order where it is about one."""
        span = Span(self._context.source, tokens[0].start, max(token.end for token in tokens))
        gelezen = toch_beslissend(zin, tokens, self._context.findings[eerder:], span)
        if gelezen is None:
            return zin
        anders, melding = gelezen
        self._context.findings[eerder:] = [melding]
        return met_bedoelde(anders, tokens, self._context.source)

    def _over_het_geheel(self, zin: Gebouwd, tokens: list[Token], eerder: int) -> Gebouwd:
        """Return a sentence on the text as a whole that fits no form, as a provision; or say how a part ends."""
        if isinstance(zin, ast.Regelzin) and zegt_iets(zin.kern) and not self._fouten_sinds(eerder):
            return zin
        gevonden = over_de_tekst(tokens, self._context)
        if gevonden is None:
            return zin
        self._context.findings[eerder:] = [gevonden[1]]
        return gevonden[0]

    def _in_eigen_woorden(self, tokens: list[Token], eerder: int, *, heel: bool) -> Gebouwd:
        """Return a sentence of its own as it stands, and tell so: a provision, or a rule that a person applies.

        None for one that holds a mistake in a form.
        """
        findings = self._context.findings
        zin = bewaar_ongelezen(tokens, findings[eerder:], self._onbekenden.nabij, self._context)
        if zin is not None:
            del findings[eerder:]
            self._meld_bewaard(tokens)
        elif heel and (zin := self._open.lees(tokens, eerder)) is not None:
            hint = hulp_bij(findings[eerder:], self._context.span(tokens).text)
            del findings[eerder:]
            if isinstance(zin.kern, ast.OpenRegel):
                self._meld(kinds.OPEN_REGEL, tokens[0], tokens[-1], hint, woorden=onbekende_woorden(tokens))
            else:
                self._meld_bewaard(tokens)
        return zin

    def _meld_welke_tekst(self, tokens: list[Token]) -> None:
        """Report a sentence on which text decides."""
        woorden = " ".join(self._context.span(sorted(tokens, key=lambda token: token.start)).text.split())
        self._meld(kinds.BESLIST_NIETS, tokens[0], tokens[-1], WELKE_TEKST, woorden=woorden)

    def _meld_ongelezen(self, tokens: list[Token]) -> None:
        """Report a sentence that could not be read and of which nothing was said: none vanishes without a word."""
        vreemd = [token for token in tokens if token.type in ONLEESBAAR] or tokens
        woorden = " ".join(Span(self._context.source, vreemd[0].start, vreemd[-1].end).text.split())
        self._meld(kinds.NIET_TE_DUIDEN, vreemd[0], vreemd[-1], woorden=woorden)

    def _gelezen(self, tokens: list[Token], start: str, bijzin: bool) -> Gebouwd:  # noqa: FBT001 - as Lees says
        """Return the node of a sentence; None where it could not be read."""
        if len(tokens) > MAX_TOKENS:
            self._meld(kinds.TE_LANG, tokens[0], tokens[0])
            return None
        eerder = len(self._context.findings)
        tokens = in_gewone_vorm(met_verblijven(tokens, self._context.aanbod))
        tokens = eigen_vergelijkingen(tokens, self._context, regel=start == "artikelzin")
        schoon = met_handelingen(tokens, lambda deel: separators(Herstel(self._context)(met_termijnwoorden(deel))))
        hersteld = len(self._context.findings) > eerder
        gebouwd, meldingen = self.bouw(schoon, bijzin=bijzin)
        vervangen = not ONLEESBAAR.isdisjoint(soorten_in(gebouwd))
        if vervangen:
            vrij = None if hersteld else self._met_open_woorden(schoon, start, bijzin=bijzin)
            if vrij is not None:
                return vrij
            wezenlijk = {id(t) for t in gebouwd if t.type in ONLEESBAAR} | _ids(gebouwd)
            goed = self._onbekenden.verschreven(schoon)
            if len(self._context.findings) > eerder and self._leest_open(goed, start, bijzin=bijzin):
                return None  # the slips are all that is wrong
            schoon = self._onbekenden.vervang(goed, wezenlijk | _ids(goed))
            gebouwd, meldingen = self.bouw(schoon, bijzin=bijzin)
            if any(token.type in ONLEESBAAR for token in gebouwd):
                return None
        return self._ontleed(start, schoon, (gebouwd, meldingen), hersteld=hersteld or vervangen)

    def _ontleed(
        self, start: str, schoon: list[Token], bouw: tuple[list[Token], Meldingen], *, hersteld: bool
    ) -> Gebouwd:
        """Return the node of tokens whose words are all known; None where they make no sentence."""
        gebouwd, meldingen = bouw
        begin = len(self._context.findings)
        uitkomst = None if meldingen else self._run(start, gebouwd)
        mis = uitkomst is None or isinstance(uitkomst, Vastgelopen) or self._fouten_sinds(begin)
        if mis and hersteld:
            # What a slip was read as may not fit the sentence: one mistake, one report.
            del self._context.findings[begin:]
            return None
        if isinstance(uitkomst, Vastgelopen) and start == "artikelzin":
            anders = self._in_woorden(schoon, gemengd(schoon), start)
            if anders is not None:
                return anders
        if mis and start == "artikelzin" and self._vergissingen.meldt(schoon, begin):
            return None
        if mis and not meldingen and start == "artikelzin" and self._past_niet(uitkomst, begin):
            eerder = self._context.findings[begin:]
            del self._context.findings[begin:]
            bewaarde = self._bewaard(schoon, schoon)
            if bewaarde is not None:
                return bewaarde
            self._context.findings += eerder
        for kind, token, waarden in meldingen:
            self._meld_bouw(kind, token, schoon, waarden)
        if isinstance(uitkomst, Vastgelopen):
            del self._context.findings[begin:]
            verklaar(uitkomst, gebouwd, schoon, start, self._context)
        if mis or hersteld:
            self._ontdubbel(begin)
            return None if mis else uitkomst
        meld_ontkenningen(self._context, schoon, gebouwd)
        meld_paren(self._context, schoon)
        meld_onmogelijk(self._context, gebouwd if start == "artikelzin" else ())
        meld_verloren_bijzinnen(self._context, gebouwd, uitkomst)
        return met_bedoelde(uitkomst, schoon, self._context.source)

    def _run(self, start: str, gebouwd: list[Token]) -> Gebouwd:
        """Return what the grammar makes of tokens; what another try has seen of denials counts for nothing here.

        They are told apart by their identity, and a token of a try that is over may have the same one.
        """
        self._context.ontkenningen.clear()
        self._context.geen.clear()
        return run(tables(), start, gebouwd, self._build)

    def _past_niet(self, uitkomst: Gebouwd, begin: int) -> bool:
        """Whether a sentence failed only because its parts fit no form together."""
        return isinstance(uitkomst, Vastgelopen) or all(
            finding.kind is kinds.PAST_NIET for finding in self._context.findings[begin:]
        )

    def _met_open_woorden(self, tokens: list[Token], start: str, *, bijzin: bool) -> Gebouwd:
        """Return the node of a sentence that decides nothing, its unknown words kept; None where it is none."""
        tokens = gekozen(tokens)
        vreemd = OpenWerkwoorden(self._lexicon.werkwoorden.vormen, self._onbekenden.is_vreemd)
        vrij = OpenWoorden(self._onbekenden.nabij)(vreemd(tokens))
        if vrij is None or not any(token.type == "WW" and token.waarde.persoon for token in vrij):
            return None
        gelezen = self._in_woorden(tokens, vrij, start, bijzin=bijzin)
        if gelezen is not None or start != "artikelzin":
            return gelezen
        gelezen = self._in_woorden(tokens, gemengd(vrij), start)
        return self._bewaard(tokens, vrij) if gelezen is None else gelezen

    def _bewaard(self, tokens: list[Token], vrij: list[Token]) -> Gebouwd:
        """Return a sentence that fits no form and decides nothing, as a provision in its own words."""
        gebouwd, meldingen = self.bouw(vrij, bijzin=False)
        zin = None if meldingen else bewaar_zonder_vorm(vrij, gebouwd, self._context)
        if zin is not None:
            self._meld_bewaard(tokens)
        return met_bedoelde(zin, vrij, self._context.source)

    def _meld_bewaard(self, tokens: list[Token]) -> None:
        """Tell that a sentence is kept as it stands, and for whom it is where that is known."""
        tekst = Span(self._context.source, tokens[0].start, tokens[-1].end).text
        self._meld(kinds.ZIN_BEWAARD, tokens[0], tokens[-1], hulp_bij_bewaard(tekst, taak=wie_doet_wat(tokens)))

    def _leest_open(self, tokens: list[Token], start: str, *, bijzin: bool) -> bool:
        """Whether a sentence can be read once its slips are put right, with the words kept that no list holds."""
        begin = len(self._context.findings)
        gelezen = self._met_open_woorden(tokens, start, bijzin=bijzin)
        goed = gelezen is not None and not self._fouten_sinds(begin)
        del self._context.findings[begin:]
        return goed

    def _in_woorden(self, tokens: list[Token], vrij: list[Token], start: str, *, bijzin: bool = False) -> Gebouwd:
        """Return the node of another reading of the tokens, where it decides nothing; then its words are kept."""
        gebouwd, meldingen = self.bouw(vrij, bijzin=bijzin)
        if meldingen or any(token.type in ONLEESBAAR for token in gebouwd):
            return None
        begin = len(self._context.findings)
        bekend = {(token.start, token.end) for token in tokens if token.type != "ONBEKEND"}
        open_ = [token for token in vrij if (token.start, token.end) not in bekend]
        self._context.open = tuple(open_)
        uitkomst = self._run(start, gebouwd)
        self._context.open = ()
        if not isinstance(uitkomst, Knoop) or not houdt_woorden(uitkomst, open_, gebouwd):
            del self._context.findings[begin:]
            return None
        if not self._fouten_sinds(begin):
            meld_ontkenningen(self._context, vrij, gebouwd)
            meld_paren(self._context, vrij)
            meld_verloren_bijzinnen(self._context, gebouwd, uitkomst)
            self._meld_open(tokens, buiten_vragen(uitkomst, open_))
        return met_bedoelde(uitkomst, vrij, self._context.source)

    def _meld_open(self, tokens: list[Token], open_: list[Token]) -> None:
        """Tell which words are kept that no word list holds."""
        onbekend = [t for t in open_ if any(o.type == "ONBEKEND" and t.start <= o.start < t.end for o in tokens)]
        if onbekend:
            woorden = "`, `".join(token.tekst for token in onbekend)
            staat = "staat" if len(onbekend) == 1 else "staan"
            self._meld(kinds.WOORD_ZONDER_BETEKENIS, onbekend[0], onbekend[0], woorden=woorden, staat=staat)

    def _ontdubbel(self, begin: int) -> None:
        """Keep one report of the same words: what says that nothing is decided tells more than what is missing."""
        laatste = {(f.span.start, f.span.end): f for f in self._context.findings[begin:] if f.span is not None}
        self._context.findings[begin:] = list(laatste.values())

    def _fouten_sinds(self, begin: int) -> bool:
        return any(finding.is_fout for finding in self._context.findings[begin:])

    def proef(self, tokens: list[Token]) -> Gebouwd:
        """Return the node of tokens that make a sentence of an article as they stand; None without a word of why."""
        begin = len(self._context.findings)
        gebouwd, meldingen = self.bouw(separators(tokens), bijzin=False)
        uitkomst = None
        if not meldingen and not any(token.type in ONLEESBAAR for token in gebouwd):
            uitkomst = self._run("artikelzin", gebouwd)
        goed = uitkomst is not None and not isinstance(uitkomst, Vastgelopen) and not self._fouten_sinds(begin)
        del self._context.findings[begin:]
        return uitkomst if goed else None

    def _hoofd(self, tokens: list[Token]) -> str:
        """Return the head of the main clause of tokens; empty where it cannot be told."""
        gebouwd, _ = self.bouw(separators(tokens), bijzin=False)
        return hoofd_van(gebouwd)

    def _meld_bouw(self, kind: Kind, token: Token, tokens: list[Token], waarden: dict[str, str]) -> None:
        """Report what is wrong with the order of the words; text after a list is called by its name."""
        rest = na_lijst(tokens, token, self._context.source) if kind is kinds.HOOFDZINSVOLGORDE else None
        if rest is None:
            self._meld(kind, token, token, **waarden)
        else:
            woorden = " ".join(Span(self._context.source, rest[0].start, rest[-1].end).text.split())
            self._meld(kinds.TEKST_NA_LIJST, rest[0], rest[-1], woorden=woorden)

    def bouw(self, tokens: list[Token], *, bijzin: bool) -> tuple[list[Token], Meldingen]:
        """Return the tokens with the verb of every clause in front, and what is wrong with the build."""
        zinsbouw = Zinsbouw(prepare(als_werkwoord(tokens, self._lexicon.werkwoorden.vormen)), self._lexicon)
        gebouwd = zinsbouw.bijzin() if bijzin else zinsbouw.hoofdzin()
        if (dubbel := dubbel_woord(tokens)) is not None:
            return gebouwd, [(kinds.DUBBEL_DEEL, dubbel, {"woorden": dubbel.tekst})]
        return gebouwd, zinsbouw.meldingen

    def _meld(self, kind: Gebouwd, first: Token, last: Token, hint: str = "", **waarden: str) -> None:
        span = Span(self._context.source, first.start, last.end)
        self._context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items())), hint=hint))


def _ids(tokens: list[Token]) -> set[int]:
    return {id(token) for token in tokens}
