"""Articles: leden, sentences and toelichtingen."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.artikelzinnen import Artikelzinnen
from regio_uitstroom.syntax.bewaarde_begrippen import GETOOND, beginwoorden, onleesbaar, zonder_soort
from regio_uitstroom.syntax.blokken import Blok, toelichtingen
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.eigen import Definitie
from regio_uitstroom.syntax.eigen_betekenis import blijft, botst
from regio_uitstroom.syntax.kop import plain_span
from regio_uitstroom.syntax.kop import proza as proza_van
from regio_uitstroom.syntax.lexer import Woordenschat
from regio_uitstroom.syntax.lezer import Lezer, Ruwelid, leden
from regio_uitstroom.syntax.prozaregels import Prozaregels
from regio_uitstroom.syntax.termen import is_ingebouwd
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinlezer import Zinlezer
from regio_uitstroom.syntax.zinsopeners import LIJST

"""What gives a part of a lid a letter or a number of its own."""
MAX_LEDEN = 400

Stuk = tuple[Blok, Sequence[Atom], Sequence[Definitie]]


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
        self._zinnen = Artikelzinnen(context, zinnen)
        self._prozaregels = prozaregels
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
        begin = len(self._context.findings)
        gelezen = self._leden(ruwe)
        bewaard = self._zonder_onleesbare(definities, atoms, begin)
        if bewaard:
            lezer = Lezer(atoms, self._tekst, self._woorden, bewaard)
            gelezen = self._leden(list(leden(lezer.tokens())))
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
        elif wel := botst(definitie, atoms, self._artikeltekst):
            melding = diagnose(kinds.BEGRIP_SOORT, span, hint=wel, begrip=definitie.naam, verwacht="")
            self._context.findings.append(melding)
        elif eigen := blijft(definitie, self._woorden.lexicon, self._artikeltekst):
            self._context.findings.append(diagnose(kinds.ZIN_BEWAARD, span, hint=eigen))
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

    def _leden(self, ruwe: Sequence[Ruwelid]) -> tuple[ast.Lid, ...]:
        self._zinnen.begin()
        return tuple(self._lid(lid) for lid in ruwe)

    def _lid(self, ruw: Ruwelid) -> ast.Lid:
        if ruw.nummer is not None and not ruw.zinnen:
            self._meld(kinds.LEEG, ruw.nummer, ruw.nummer, wat=f"lid {ruw.nummer.waarde}")
        zinnen = tuple(zin for tokens in ruw.zinnen for zin in self._zinnen.volgende(tokens))
        eerste = ruw.nummer or ruw.zinnen[0][0]
        laatste = ruw.zinnen[-1][-1] if ruw.zinnen else eerste
        nummer = int(ruw.nummer.waarde) if ruw.nummer is not None else None
        genummerd = any(not LIJST.isdisjoint(soorten_in(zin)) for zin in ruw.zinnen)
        span = Span(self._context.source, eerste.start, laatste.end)
        return ast.Lid(nummer, zinnen, genummerd=genummerd, span=span)

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
