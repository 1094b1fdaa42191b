"""Articles: leden, sentences and toelichtingen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.aanhang import AANHANG, ZONDER_DAT, Aangehangen, gesplitst, in_opsomming
from regio_uitstroom.syntax.begripzinnen import met_hulp, voorop_in
from regio_uitstroom.syntax.bewaarde_begrippen import GETOOND, beginwoorden, onleesbaar, zonder_soort
from regio_uitstroom.syntax.blokken import Blok, toelichtingen
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.eigen import Definitie
from regio_uitstroom.syntax.kop import plain_span
from regio_uitstroom.syntax.kop import proza as proza_van
from regio_uitstroom.syntax.lexer import Woordenschat
from regio_uitstroom.syntax.lezer import Lezer, Ruwelid, leden
from regio_uitstroom.syntax.looptijdzinnen import looptijdzin
from regio_uitstroom.syntax.nevenschikking import NEVENSCHIKKING, Nevenschikking, is_eenduidig, nevenschikkingen
from regio_uitstroom.syntax.onderwerpen import met_onderwerp
from regio_uitstroom.syntax.prozaregels import Prozaregels
from regio_uitstroom.syntax.rangorde import lees_rangorde
from regio_uitstroom.syntax.termen import is_ingebouwd
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.voorop import in_woorden, is_voorop, met_indien, verb_achteraan_in
from regio_uitstroom.syntax.witregels import zonder_losse_regels
from regio_uitstroom.syntax.zinlezer import Zinlezer

_NUMMERT = frozenset({"ONDERDEEL", "SUB", "OPSOMTEKEN"})
"""What gives a part of a lid a letter or a number of its own."""
MAX_LEDEN = 400
MAX_ONDERDELEN = 26

Stuk = tuple[Blok, Sequence[Atom], Sequence[Definitie]]


def zonder_punt(tokens: list[Token], context: Context) -> list[Token]:
    """Return a sentence without its full stop; another mark in its place, or none at all, is reported."""
    laatste = tokens[-1]
    span = Span(context.source, laatste.start, laatste.end)
    if laatste.tekst in {"!", "?"}:
        wat = "een punt aan het eind van de zin"
        context.findings.append(diagnose(kinds.TEKEN, span, teken=laatste.tekst, suggestie=wat))
    elif laatste.type == "PUNTKOMMA":
        context.findings.append(diagnose(kinds.GEEN_PUNT, span, hint="zet een punt op de plaats van de puntkomma"))
    elif laatste.waarde == "puntjes":
        return tokens
    elif laatste.type != "PUNT":
        context.findings.append(diagnose(kinds.GEEN_PUNT, span))
        return tokens
    return tokens[:-1]


_HEEFT_BETEKENIS = "heeft in deze taal al een betekenis: laat dit begrip weg, of geef het een andere naam"
_NIEMAND = frozenset({"ACTOR"})
_MAAKT_ANDERS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("URGENTIE", "TAAK"), frozenset({"ACTOR", "BEGRIP_FEIT", "CLIENT"})),
    "VOORZIENING": frozenset(),
}
"""What a word that the rules compute with cannot be, by its class; none is an organisation.

That a stay is none is told where it is needed.
"""


class Artikellezer:
    """Reads the articles of a file, and the headings of the chapters that they stand in."""

    def __init__(
        self, tekst: Tekst, context: Context, woorden: Woordenschat, zinnen: Zinlezer, prozaregels: Prozaregels
    ) -> None:
        """Take the text, where findings go, the words, the reader of sentences and who looks for rules in prose."""
        self._tekst = tekst
        self._context = context
        self._woorden = woorden
        self._zinnen = zinnen
        self._prozaregels = prozaregels
        self._vorige: Sequence[Token] = ()
        self._artikeltekst = ""

    def lees(self, stukken: Sequence[Stuk]) -> tuple[ast.Artikel, ...]:
        """Return the articles in order."""
        found: list[ast.Artikel] = []
        hoofdstuk = ""
        self._artikeltekst = self._tekst.plain[stukken[0][0].start :] if stukken else ""
        for blok, atoms, definities in stukken:
            if blok.soort == "hoofdstuk":
                hoofdstuk = blok.titel
            else:
                found.append(self._artikel(blok, atoms, definities, hoofdstuk))
        return tuple(found)

    def _artikel(
        self, blok: Blok, atoms: Sequence[Atom], definities: Sequence[Definitie], hoofdstuk: str
    ) -> ast.Artikel:
        proza = toelichtingen(self._tekst.plain, blok.body, blok.end)
        if proza:
            atoms = [a for a in atoms if not any(start <= a.start < end for start, end in proza)]
        for definitie in definities:
            self._keur_genus(definitie, atoms)
        lezer = Lezer(atoms, self._tekst, self._woorden, definities)
        ruwe = list(leden(lezer.tokens()))
        if len(ruwe) > MAX_LEDEN:
            self._te_veel(ruwe[MAX_LEDEN], MAX_LEDEN, "leden in een artikel")
            ruwe = ruwe[:MAX_LEDEN]
        if not ruwe and not proza and not self._gemeld_in(blok):
            span = plain_span(self._tekst, self._context, blok.start, blok.body)
            self._context.findings.append(diagnose(kinds.LEEG, span, wat=f"artikel {blok.nummer}"))
        begin, self._vorige = len(self._context.findings), ()
        gelezen = tuple(self._lid(lid) for lid in ruwe)
        bewaard = self._zonder_onleesbare(definities, atoms, begin)
        if bewaard:
            lezer = Lezer(atoms, self._tekst, self._woorden, bewaard)
            self._vorige = ()
            gelezen = tuple(self._lid(lid) for lid in leden(lezer.tokens()))
        self._een_opsomteken(begin)
        verdeeld = self._toelichtingen(gelezen, proza, blok)
        end = max((a.end for a in atoms[-1:]), default=blok.body)
        end = max(end, *(e for _, e in proza)) if proza else end
        span = plain_span(self._tekst, self._context, blok.start, max(end, blok.body))
        elders = lezer.lexer.noemt_tekst
        return ast.Artikel(blok.nummer, blok.titel.strip(" ."), verdeeld, hoofdstuk, noemt_tekst=elders, span=span)

    def _een_opsomteken(self, begin: int) -> None:
        """Keep the first report of leden that are numbered otherwise: the others are the same mistake."""
        findings = self._context.findings
        anders = [
            f for f in findings[begin:] if f.kind is kinds.OPSOMTEKEN and dict(f.waarden)["suggestie"][0].isdecimal()
        ]
        for dubbel in anders[1:]:
            findings.remove(dubbel)

    def _gemeld_in(self, blok: Blok) -> bool:
        """Whether something of this part was taken out before it was read, and reported."""
        heel = plain_span(self._tekst, self._context, blok.start, blok.end)
        return any(f.span is not None and heel.start <= f.span.start < heel.end for f in self._context.findings)

    def _keur_genus(self, definitie: Definitie, atoms: Sequence[Atom]) -> None:
        """Report a definition of a kind that is not known, or that makes something else of a word of the language.

        Where no rule computes with the term, or it keeps its meaning, the definition is kept in its words.
        """
        if definitie.end <= definitie.colon + 1:
            return
        span = plain_span(self._tekst, self._context, atoms[definitie.begin].start, atoms[definitie.colon - 1].end)
        ingebouwd = is_ingebouwd(definitie.naam, self._woorden.lexicon)
        if ingebouwd and definitie.klasse in _MAAKT_ANDERS.get(ingebouwd, _NIEMAND):
            wel = f"`{definitie.naam}` {_HEEFT_BETEKENIS}"
            melding = diagnose(kinds.BEGRIP_SOORT, span, hint=wel, begrip=definitie.naam, verwacht="")
            self._context.findings.append(melding)
        elif not definitie.klasse:
            hint = zonder_soort(definitie, atoms, self._woorden.lexicon, self._artikeltekst)
            if hint is not None:
                self._context.findings.append(diagnose(kinds.ZIN_BEWAARD, span, hint=hint))
            else:
                self._onbekend_genus(definitie, span)

    def _zonder_onleesbare(self, definities: Sequence[Definitie], atoms: Sequence[Atom], begin: int) -> list[Definitie]:
        """Return the definitions with those kept in their words that cannot be read and that no rule needs.

        None where all can be read. What was reported on the article goes: it is read again.
        """
        findings, lexicon = self._context.findings, self._woorden.lexicon
        los = {een.begin for een in onleesbaar(definities, atoms, findings[begin:], lexicon, self._artikeltekst)}
        if not los:
            return []
        del findings[begin:]
        for definitie in (een for een in definities if een.begin in los):
            span = plain_span(self._tekst, self._context, atoms[definitie.begin].start, atoms[definitie.colon - 1].end)
            findings.append(diagnose(kinds.ZIN_BEWAARD, span, hint=GETOOND))
        return [evolve(een, klasse="") if een.begin in los else een for een in definities]

    def _onbekend_genus(self, definitie: Definitie, span: Span) -> None:
        verwacht = beginwoorden(definitie.naam, self._woorden.lexicon)
        self._context.findings.append(diagnose(kinds.BEGRIP_SOORT, span, begrip=definitie.naam, verwacht=verwacht))

    def _lid(self, ruw: Ruwelid) -> ast.Lid:
        if ruw.nummer is not None and not ruw.zinnen:
            self._meld(kinds.LEEG, ruw.nummer, ruw.nummer, wat=f"lid {ruw.nummer.waarde}")
        zinnen = tuple(zin for tokens in ruw.zinnen for zin in self._volgende(tokens))
        eerste = ruw.nummer or ruw.zinnen[0][0]
        laatste = ruw.zinnen[-1][-1] if ruw.zinnen else eerste
        nummer = int(ruw.nummer.waarde) if ruw.nummer is not None else None
        genummerd = any(not _NUMMERT.isdisjoint(soorten_in(zin)) for zin in ruw.zinnen)
        span = Span(self._context.source, eerste.start, laatste.end)
        return ast.Lid(nummer, zinnen, genummerd=genummerd, span=span)

    def _volgende(self, tokens: Sequence[Token]) -> Iterator[ast.Zin]:
        """Yield the sentence that stands behind another one of its article."""
        zin = met_onderwerp(tokens, self._vorige, self._context)
        self._vorige = zin
        return self.zinnen(list(zin))

    def zinnen(self, tokens: list[Token]) -> Iterator[ast.Zin]:
        """Yield a sentence of an article and the riders that hang on it; a rider never without its main rule."""
        tokens = zonder_losse_regels(tokens, self._context)
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
        hoofd = self.zin([*kaal, tokens[-1]] if tokens[-1].type == "PUNT" else kaal)
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
        heel = self.zin(tokens)
        gemeld = findings[begin:]
        bewaard = any(een.kind is kinds.ZIN_BEWAARD for een in gemeld)
        open_ = any(een.kind is kinds.OPEN_REGEL for een in gemeld)
        anders = bewaard or open_ or any(een.is_fout for een in gemeld)
        if anders and tokens[-1].type == "PUNT":
            for neven in nevenschikkingen(tokens[:-1]):
                del findings[begin:]
                zinnen = [self.zin(self._met_punt(deel, tokens)) for deel in (neven.een, neven.ander)]
                verliest = (
                    bewaard or open_
                )  # two sentences that count for nothing are no reading of one that may decide
                beter = not verliest or all(een.kind is not kinds.ZIN_BEWAARD for een in findings[begin:])
                if beter and is_eenduidig(neven, zinnen, findings[begin:]):
                    yield from self._als_twee(neven, zinnen)
                    return
            findings[begin:] = gemeld
        if heel is not None:
            yield heel

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
        return self.zin(self._met_punt(een.tokens, zin))

    @staticmethod
    def _met_punt(deel: Sequence[Token], zin: Sequence[Token]) -> list[Token]:
        """Return the tokens of a rider with the full stop of the whole; a missing one is reported once."""
        punt = zin[-1] if zin[-1].type == "PUNT" else Token("PUNT", "", zin[-1].end, zin[-1].end)
        return [*deel, punt]

    def _aangehangen(self, een: Aangehangen, zin: ast.Regelzin) -> ast.Regelzin:
        opener = self._context.span([een.opener])
        aanhang = ast.Aanhang(str(een.opener.waarde), een.ontkend, span=opener)
        return evolve(zin, aanhang=aanhang, span=opener.to(zin.span))

    def zin(self, tokens: list[Token]) -> ast.Zin | None:
        """Read one sentence of an article."""
        tokens = zonder_punt(tokens, self._context)
        if not tokens:
            return None
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
        gelezen: ast.Zin | None = self._zinnen.lees(tokens, "artikelzin")
        if "TERM" in soorten_in(tokens):
            met_hulp(self._context.findings, begin)
        return gelezen

    def _begripzin(self, tokens: list[Token]) -> ast.Zin | None:
        """Read a sentence that defines a term; a condition that begins with its verb is told with that verb behind."""
        voorop = self._context.voorop = voorop_in(tokens, self._context.source)
        begin = len(self._context.findings)
        gelezen: ast.Zin | None = self._zinnen.lees(tokens, "artikelzin")
        met_hulp(self._context.findings, begin)
        self._context.voorop = None
        if voorop is None or not isinstance(gelezen, ast.Aanvulling):
            return gelezen
        return evolve(gelezen, stap=evolve(gelezen.stap, verteld=voorop[2]))

    def _voorop(self, tokens: list[Token]) -> ast.Zin | None:
        """Read a sentence that begins with the verb of its condition: with *indien*, otherwise as it stands."""
        findings, begin = self._context.findings, len(self._context.findings)
        self._context.voorop = verb_achteraan_in(self._context.source, tokens)
        gelezen, fouten = None, list[Diagnostic]()
        for vorm, heel in ((met_indien(tokens), False), (list(tokens), False), (met_indien(tokens), True)):
            gelezen = self._zinnen.lees(vorm, "artikelzin", heel=heel)
            if gelezen is not None and not any(een.is_fout for een in findings[begin:]):
                break
            fouten = fouten or findings[begin:]
            del findings[begin:]
        else:
            findings += [self._met_indien(een, tokens) for een in fouten] if not any(map(_over_zij, fouten)) else fouten
        voorop, self._context.voorop = self._context.voorop, None
        return _achteraan(gelezen, voorop) if isinstance(gelezen, ast.Regelzin) else gelezen

    def _met_indien(self, een: Diagnostic, tokens: list[Token]) -> Diagnostic:
        """Return a finding on such a sentence with the same sentence with *indien*."""
        if not een.is_fout:
            return een
        wel = f"met `indien` wordt deze zin: `{in_woorden(self._context.source, met_indien(tokens))}.`"
        return evolve(een, hint="; ".join(filter(None, (een.hulp, wel))))

    def _te_veel(self, lid: Ruwelid, aantal: int, wat: str) -> None:
        token = lid.nummer or lid.zinnen[0][0]
        self._meld(kinds.TE_VEEL, token, token, aantal=str(aantal), wat=wat)

    def _toelichtingen(
        self, gelezen: tuple[ast.Lid, ...], proza: list[tuple[int, int]], blok: Blok
    ) -> tuple[ast.Lid, ...]:
        """Hang every toelichting on the lid that stands before it."""
        uit = list(gelezen)
        for start, end in proza:
            span = plain_span(self._tekst, self._context, start, end)
            self._prozaregels.meld(start, end, "een toelichting")
            kop = span.text.partition(":")[0]
            if kop.lower() != "toelichting":
                woord = Span(span.source, span.start, span.start + len(kop) + 1)
                self._context.findings.append(
                    diagnose(kinds.KOP_VERSCHREVEN, woord, kop=woord.text, suggestie="Toelichting:")
                )
            node = ast.Toelichting(proza_van(self._tekst, start, end).partition(":")[2].strip(), span=span)
            plek = max((i for i, lid in enumerate(uit) if lid.span.start < span.start), default=None)
            if plek is None:
                uit.insert(0, ast.Lid(None, (), (node,), span=span))
            else:
                uit[plek] = evolve(uit[plek], toelichtingen=(*uit[plek].toelichtingen, node))
        del blok
        return tuple(uit)

    def _meld(self, kind: Kind, first: Token, last: Token, **waarden: str) -> None:
        self._context.findings.append(
            Diagnostic(kind, Span(self._context.source, first.start, last.end), tuple(sorted(waarden.items())))
        )


def _over_zij(fout: Diagnostic) -> bool:
    """Whether a finding is that nobody knows who *zij* is: with *indien* that is no clearer."""
    return dict(fout.waarden).get("woorden", "").lower() == "zij"


def _achteraan(zin: ast.Regelzin, voorop: tuple[int, int, str] | None) -> ast.Regelzin:
    """Return a sentence whose condition began with its verb, with the words of that condition as they are told."""
    aanloop = tuple(
        evolve(deel, verteld=voorop[2])
        if voorop is not None and isinstance(deel, ast.Bijzin) and deel.span.start == voorop[0]
        else deel
        for deel in zin.aanloop
    )
    return evolve(zin, aanloop=aanloop)
