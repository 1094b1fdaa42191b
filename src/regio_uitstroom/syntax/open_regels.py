"""Sentences about what is decided that fit no form: a person says what follows from them (decision 033).

They hold a word that no list has and that is no slip. A sentence in a form that is known, with a mistake in it, is none
of them: that mistake is reported. Which questions a sentence may be about is told by its words (``open_regels.csv``);
where these do not tell, about all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.bewaarde_zinnen import EIGEN_WOORDEN, NIET_GELEZEN, is_zin
from regio_uitstroom.syntax.bijna import verwisselingen, weglatingen, zonder_onbekend
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Gebouwd
from regio_uitstroom.syntax.build.plicht_waaraan import WAT_VOOR_URGENTIE
from regio_uitstroom.syntax.heellezer import Heellezer
from regio_uitstroom.syntax.onbekend import Onbekenden
from regio_uitstroom.syntax.open_hulp import WILT_U, hulp_bij_open
from regio_uitstroom.syntax.open_vragen import gaat_over, open_regel
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN
from regio_uitstroom.syntax.open_zinnen import BESLIST
from regio_uitstroom.syntax.suggestie import is_known
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import PREPOSITIONS

_ONGELEZEN = NIET_GELEZEN | {kinds.BESLIST_NIETS, kinds.NIET_DE_CLIENT, kinds.ONTKENNING}
"""Findings that say that a sentence has no form here; all others name a mistake that the writer must mend."""
_IN_BREDE = _ONGELEZEN | {kinds.FICTIE_ONDUIDELIJK, kinds.VOORWAARDE_ONLEESBAAR}
"""What a long sentence may have against it besides: its form is not looked for in what is left of it."""
_MINSTENS = 6
"""A sentence of fewer words is written over sooner than judged for each client."""
_ZEGT_HOE = ("schrijf", "noem", "omschrijf het onder de begrippen: ")
"""How a hint begins that says what to write for a word."""

_HULP = (*_ZEGT_HOE, "zonder ", "zet onder Gegevens")
"""How a hint begins that names the form which is near."""
_IN_LIJST = frozenset({"ONDERDEEL", "SUB", "DUBBELPUNT", "OPSOMTEKEN"})
"""A list of known words has a form; what is wrong in it is told."""
_INHOUD = frozenset({"BIJWOORD", "ZAAK", "GEBIED", "ACTOR"})
"""Words that say something: without them a sentence says something else."""
_EIGEN_ZIN = "; zet wat het zegt in een eigen zin"
_ZONDER_WIE = (
    ", maar dan gaat hij over iedere cliënt: zeg met `die` over wie hij gaat, als `cliënten die uitstromen uit "
    "vrouwenopvang`"
)
"""Words behind a client say which one: to leave them out is to say it of all."""
_LANGST = 60
"""A sentence of more tokens is not tried with every small change: that takes as many readings as it has tokens."""
_KEERT_OM = re.compile(
    r"\b(?:niet|geen|nooit|nimmer|niemand|zonder|alleen|slechts|uitsluitend|behalve|eerder|later|eerst\w*|minstens"
    r"|uitzondering|uitgezonderd|zijnde"
    r"|hoogstens|maximaal|minimaal|uiterlijk|gedurende|ten (?:minste|hoogste)|(?:meer|minder|langer|korter) dan)\b",
    re.IGNORECASE,
)
"""Words without which a sentence is another rule: a denial or a bound is never offered to be left out."""
_BREED = 18
"""A sentence of so many words is no form with a slip in it because one is near: it is kept, and that form is told."""

Lees = Callable[[list[Token]], Gebouwd]
Hoofd = Callable[[list[Token]], str]


class OpenRegels:
    """Keeps sentences of one file that a person applies."""

    def __init__(self, context: Context, onbekenden: Onbekenden, heel: Heellezer, proef: Lees, hoofd: Hoofd) -> None:
        """Take where findings go, who knows of unknown words, what reads tokens as they stand, and finds their head."""
        self._context = context
        self._onbekenden = onbekenden
        self._heel = heel
        self._proef = proef
        self._hoofd = hoofd
        self._overbodig: Sequence[Token] = ()

    def lees(self, tokens: list[Token], eerder: int) -> ast.Regelzin | None:
        """Return a sentence that could not be read (findings since ``eerder``); None where the writer must mend it."""
        fouten = [een for een in self._context.findings[eerder:] if een.is_fout]
        self._overbodig = ()
        volgorde = sorted(tokens, key=lambda token: token.start)
        tekst = " ".join(token.tekst for token in volgorde)
        onbekend = [at for at, token in enumerate(tokens) if token.type == "ONBEKEND"]
        eigen = any(tokens[at].tekst.lower() not in LIDWOORDEN for at in onbekend)
        if _staat_stil(tokens, fouten, tekst):
            return self._als_open(volgorde, tekst)
        breed = is_breed(tekst) and _IN_LIJST.isdisjoint(soorten_in(tokens))
        if (
            any(een.kind not in (_IN_BREDE if breed else _ONGELEZEN) for een in fouten)
            or not (eigen or all(map(_zonder_vorm, fouten)) or self._is_eigen_vorm(volgorde, fouten) or breed)
            or len(tekst.split()) < _MINSTENS
            or not is_zin(tokens)
            or any(token.type in {"TERM", "GEMELD"} for token in tokens)
            or _over_de_tekst(tekst, volgorde)
            or (self._is_een_woord(tokens, onbekend, fouten) if breed else self._in_een_vorm(tokens, onbekend, fouten))
        ):
            return None
        if schrijffouten := [tokens[at] for at in onbekend if not self._onbekenden.is_eigen_woord(tokens, at)]:
            self._alleen(schrijffouten, fouten)
            return None
        self._zonder(self._overbodig, volgorde, fouten)
        return self._als_open(volgorde, tekst)

    def _als_open(self, volgorde: list[Token], tekst: str) -> ast.Regelzin:
        """Return a sentence as the rule that a person applies; as a provision where nobody could be asked about it."""
        span = self._context.span(volgorde)
        return ast.Regelzin(open_regel(volgorde, tekst, span) or ast.Bepaling(EIGEN_WOORDEN, span=span), span=span)

    def _alleen(self, schrijffouten: Sequence[Token], fouten: Sequence[Diagnostic]) -> None:
        """Leave of the findings on unknown words those on slips: without these a person can apply the sentence."""
        plekken = [(token.start, token.end) for token in schrijffouten]
        los = [een for een in fouten if een.kind is kinds.ONBEKEND_WOORD and not _raakt(een, plekken)]
        if len(los) < len(fouten):
            self._context.findings[:] = [een for een in self._context.findings if not any(een is weg for weg in los)]

    def _is_eigen_vorm(self, tokens: list[Token], fouten: Sequence[Diagnostic]) -> bool:
        """Whether a sentence of known words is no form with a slip in it.

        No finding names a form, and no small change makes one; or what must go for it says something of its own.
        """
        if len(tokens) > _LANGST or any(map(_noemt_vorm, fouten)) or not _IN_LIJST.isdisjoint(soorten_in(tokens)):
            return False
        leesbaar = [weg for weg, rest in weglatingen(tokens) if self._proef(rest) is not None]
        eigen = [weg for weg in leesbaar if not _INHOUD.isdisjoint(soorten_in(list(weg)))]
        los = [weg for weg in leesbaar if weg not in eigen and not any(_begint(ander, weg) for ander in eigen)]
        if eigen and not los and not any(een.kind is kinds.GEEN_WERKWOORD for een in fouten):
            self._overbodig = eigen[-1]
            return True
        for weg in leesbaar:
            self._wijs_aan(weg, tokens, fouten)
        return not leesbaar and all(self._proef(anders) is None for anders in verwisselingen(tokens))

    def _wijs_aan(self, weg: Sequence[Token], tokens: Sequence[Token], fouten: Sequence[Diagnostic]) -> None:
        """Say in the one finding on a sentence that it can be read without the words that it points at."""
        span = self._context.span(list(weg))
        if len(fouten) != 1 or fouten[0].kind is not kinds.ONVERWACHT or fouten[0].hint or fouten[0].span != span:
            return  # it is said already: without them the sentence can be read in two ways
        erna = [token.type for token in tokens if token.start >= weg[-1].end][:1]
        if soorten_in(list(weg)) <= PREPOSITIONS and erna == ["WW"]:
            return  # what is left of *in staat is* without its preposition is no Dutch
        self._zonder(weg, tokens, fouten)

    def _zonder(self, weg: Sequence[Token], tokens: Sequence[Token], fouten: Sequence[Diagnostic]) -> None:
        """Say in the first finding on a sentence that it can be read without these words, where none says more."""
        findings = self._context.findings
        if weg and fouten and fouten[0] in findings and not any(map(_leidt, fouten)):
            woorden = " ".join(self._context.span(list(weg)).text.split())
            if not woorden[:1].isalnum() or _KEERT_OM.search(woorden):
                return
            van_wie = [token.type for token in tokens if token.end <= weg[0].start][-1:] == ["CLIENT"]
            hint = f"zonder `{woorden}` kan ik deze zin lezen{_ZONDER_WIE if van_wie else _EIGEN_ZIN}"
            findings[findings.index(fouten[0])] = evolve(fouten[0], hint=hint)

    def _in_een_vorm(self, tokens: list[Token], onbekend: Sequence[int], fouten: Sequence[Diagnostic]) -> bool:
        """Whether a sentence has a form that decides, with a mistake in it.

        A word that is not known where everything else is, and a finding says what to write for it; words beside it; or
        a condition that cannot be read.
        """
        if (len(fouten) == 1 and _zegt_hoe(fouten[0])) or any(map(_kent_vorm, fouten)):
            return True
        beslist = self._hoofd(tokens) in BESLIST
        telt = beslist or all(een.kind is kinds.ONBEKEND_WOORD for een in fouten)
        if telt and self._leest_zonder(tokens, onbekend, ernaast=beslist):
            if any(map(_leidt, fouten)) or onbekend[0] == 0:
                return True  # *Niemand krijgt urgentie*: whom it is about, is not known
            self._overbodig = [tokens[at] for at in onbekend]
        return (bool(onbekend) and self._leest_hersteld(tokens)) or self._heel.kent_hoofdzin(tokens)

    def _is_een_woord(self, tokens: list[Token], onbekend: Sequence[int], fouten: Sequence[Diagnostic]) -> bool:
        """Whether one word of a long sentence is all that is wrong, with what to write for it."""
        een_woord = len(fouten) == 1 and _zegt_hoe(fouten[0])
        return een_woord and (self._leest_zonder(tokens, onbekend, ernaast=True) or self._heel.kent_hoofdzin(tokens))

    def _leest_zonder(self, tokens: list[Token], onbekend: Sequence[int], *, ernaast: bool) -> bool:
        """Whether it can be read without its one row of unknown words; ``ernaast``: or also without those beside it."""
        if sum(1 for at in onbekend if at - 1 not in onbekend) != 1:
            return False
        return any(self._proef(anders) is not None for anders in zonder_onbekend(tokens, onbekend, ernaast=ernaast))

    def _leest_hersteld(self, tokens: list[Token]) -> bool:
        """Whether it can be read with the words in place that the unknown ones are near."""
        begin = len(self._context.findings)
        with self._onbekenden.proef():
            hersteld = self._onbekenden.vervang(tokens, {id(token) for token in tokens})
        del self._context.findings[begin:]
        return self._proef(hersteld) is not None


def _staat_stil(tokens: Sequence[Token], fouten: Sequence[Diagnostic], tekst: str) -> bool:
    """Whether all that is wrong is that an urgency stands still for a time of which no record tells the days.

    Whether she holds yet, a person says: the form for a term of the college is no way to write it.
    """
    stil = [een.kind is kinds.OPSCHORTING_ONDUIDELIJK for een in fouten]
    van_urgentie = "URGENTIE" in soorten_in(list(tokens))
    return (any(stil) and _GELDIGHEID.match(tekst) is not None) or (bool(stil) and all(stil) and van_urgentie)


_GELDIGHEID = re.compile(r"(?:de|deze) geldigheid(?:sduur|stermijn)?\b", re.IGNORECASE)
"""How such a sentence begins that is about nothing but an urgency, whatever else of it could not be read."""


def wat_in_de_buurt_is(fouten: Sequence[Diagnostic]) -> str:
    """Return how a sentence that was kept as an open rule can be written in the form that is near; empty without."""
    if any(een.kind is kinds.OPSCHORTING_ONDUIDELIJK for een in fouten):
        return _STIL
    if (voorwaarde := next((een for een in fouten if een.kind is kinds.VOORWAARDE_ONLEESBAAR), None)) is not None:
        wat = dict(voorwaarde.waarden)
        return f"alleen deze voorwaarde past in geen vorm ({wat['reden']}): `{wat['tekst']}`; {voorwaarde.hulp}"
    onbekend = sum(een.kind is kinds.ONBEKEND_WOORD for een in fouten)
    hulp = next(
        (een.hint for een in fouten if een.is_fout and een.hint.startswith(_HULP) and _helpt(een, onbekend)), ""
    )
    return f"{WILT_U}: {hulp}" if hulp else ""


_STIL = (
    "hoe lang de urgentie stilstaat, houdt het dossier niet bij: een mens zegt of zij nog geldt; wilt u dat het "
    "programma de laatste dag kent, laat haar dan verlengen: `Het college kan de urgentie met drie maanden "
    "verlengen, indien …`"
)


def hulp_bij(fouten: Sequence[Diagnostic], tekst: str) -> str:
    """Return what to write for a sentence that was kept as an open rule: the form that is near, or on its subject."""
    nabij = wat_in_de_buurt_is(fouten)
    op_onderwerp = hulp_bij_open(tekst) if not nabij or WAT_VOOR_URGENTIE in nabij else ""
    return op_onderwerp or nabij


def _helpt(fout: Diagnostic, onbekend: int) -> bool:
    """Whether what is said of a mistake would mend the sentence: not a word of it, nor how to forbid."""
    op_woord = fout.kind is kinds.ONBEKEND_WOORD and (onbekend > 1 or not fout.hint.startswith("zonder "))
    return fout.kind is not kinds.ONTKENNING and not op_woord


def onbekende_woorden(tokens: Sequence[Token]) -> str:
    """Return the first words of a sentence that no list has, as they are told; empty where all are known."""
    onbekend = [t.tekst for t in tokens if t.type == "ONBEKEND" and t.tekst.lower() not in LIDWOORDEN]
    woorden = [woord for woord in onbekend if not is_known(woord.lower())][:_GENOEMD]  # *dag* is one beside others
    return f" (onbekend: {', '.join(f'`{woord}`' for woord in dict.fromkeys(woorden))})" if woorden else ""


_GENOEMD = 3


def is_breed(tekst: str) -> bool:
    """Whether a sentence is so long that it is no form with a slip in it because one is near; marks are no words."""
    return sum(stuk[0].isalnum() for stuk in tekst.split()) >= _BREED


def _raakt(fout: Diagnostic, plekken: Sequence[tuple[int, int]]) -> bool:
    """Whether a finding is on one of these places."""
    return fout.span is not None and any(fout.span.start < end and start < fout.span.end for start, end in plekken)


def _zegt_hoe(fout: Diagnostic) -> bool:
    """Whether a finding says what to write instead of an unknown word: alone, it is all that is wrong."""
    return fout.kind is kinds.ONBEKEND_WOORD and fout.hint.startswith(_ZEGT_HOE)


def _begint(lang: Sequence[Token], kort: Sequence[Token]) -> bool:
    """Whether one row of tokens begins with another."""
    return len(lang) > len(kort) and all(een is ander for een, ander in zip(lang, kort, strict=False))


def _leidt(fout: Diagnostic) -> bool:
    """Whether a finding says what to write, or which word is meant."""
    return fout.hint.startswith((*_ZEGT_HOE, "voeg ")) or any(naam == "suggestie" for naam, _ in fout.waarden)


def _kent_vorm(fout: Diagnostic) -> bool:
    """Whether a finding says which form the sentence was meant to have."""
    return fout.kind in {kinds.ONVERWACHT, kinds.ONAF} and fout.hint.startswith(_ZEGT_HOE)


def _zonder_vorm(fout: Diagnostic) -> bool:
    """Whether a finding says that a sentence with words that are all known decides in no form, and not in which."""
    return fout.kind is kinds.BESLIST_NIETS and not fout.hint


def _noemt_vorm(fout: Diagnostic) -> bool:
    """Whether a finding on a sentence that decides nothing says in which form it would."""
    return fout.kind is kinds.BESLIST_NIETS and bool(fout.hint)


def _over_de_tekst(tekst: str, tokens: Sequence[Token]) -> bool:
    """Whether a sentence is about the text itself: whom it covers, or how long it holds and for whom, and no client.

    What it means for a client whose application runs on the day that the text changes, a person can say.
    """
    over_client = tokens[0].type != "AFSPRAAK" and (
        not _OVER_CLIENT.isdisjoint(soorten_in(tokens)) or _VERKLARING.search(tekst) is not None
    )
    return gaat_over(tekst, "tekst") or (gaat_over(tekst, "looptijd") and not over_client)


_OVER_CLIENT = frozenset({"CLIENT", "URGENTIE"})
_VERKLARING = re.compile(r"\b(?:de|een|die|deze) verklaring\b|\bgeldigheidsduur\b", re.IGNORECASE)
"""How an urgency is called for short: of it the *looptijd* is, and not of the text."""
