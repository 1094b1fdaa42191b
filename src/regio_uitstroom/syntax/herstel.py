"""Well-known slips: each is reported with what to write, and put right, so that it hides no second mistake."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.lexicon.atoms import VOLUIT
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.numbers import EENHEDEN, MAANDEN, cijfers
from regio_uitstroom.syntax.plek import Plek, Plekken
from regio_uitstroom.syntax.rijen import rijen
from regio_uitstroom.syntax.schrijfwijzen import AFKORTINGEN, SLUITEND, TEKENS
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES
from regio_uitstroom.teksten import rangtelwoord

_DATUM = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})")
_VOOR_ONDERWERP = frozenset(
    {"INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "OOK_ALS", "NADAT", "VOORDAT", "ZODRA", "ZOLANG", "TOTDAT", "DAT"}
    | {"ONDERDEEL", "SUB"}
)
"""After these a clause begins with its subject, so that *zijn* is no verb."""
_BEZITTELIJK = frozenset({"zijn", "haar", "hun", "diens"})
_KORT = re.compile("|".join(re.escape(kort) for kort in sorted(VOLUIT, key=len, reverse=True)), re.IGNORECASE)
_NAMEN = {nummer: naam for naam, nummer in MAANDEN.items()}


_tekst = attrgetter("tekst")


class Herstel:
    """Goes over the tokens of one sentence, once."""

    def __init__(self, context: Context) -> None:
        """Take where findings go."""
        self._context = context

    def __call__(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens with the slips put right."""
        tokens = rijen(tokens, self._context)
        self._voluit(tokens)
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type not in _VERDACHT or (token.type == "WW" and token.tekst not in _BEZITTELIJK):
                out.append(token)
                at += 1
                continue
            maak = _SLIPS.get(_soort(token))
            if maak is None:
                out.append(token)
                at += 1
            else:
                at = maak(self, tokens, at, out)
        return out

    def _voluit(self, tokens: list[Token]) -> None:
        """Report abbreviations that were read as the word itself: *art. 2*, *1 jan. 2018*."""
        for token in tokens if "." in "".join(map(_tekst, tokens)) else ():
            for match in _KORT.finditer(token.tekst) if "." in token.tekst else ():
                kort, start = match.group(), token.start + match.start()
                span = Span(self._context.source, start, start + len(kort))
                melding = diagnose(kinds.AFKORTING, span, woord=kort, suggestie=VOLUIT[kort.lower()])
                self._context.findings.append(melding)

    def teken(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report a sign that means nothing in a sentence, with the words for it; a row of them once."""
        token, einde = tokens[at], at + 1
        while einde < len(tokens) and tokens[einde].waarde == "teken" and tokens[einde].start == tokens[einde - 1].end:
            einde += 1
        teken = "".join(t.tekst for t in tokens[at:einde])
        sluit = SLUITEND.get(teken)
        if sluit is not None:
            paar = next((i for i in range(einde, min(at + 60, len(tokens))) if tokens[i].tekst == sluit), None)
            if paar is not None:
                woorden = " ".join(Span(self._context.source, token.start, tokens[paar].end).text.split())
                kind = kinds.HAAKJES if teken != sluit else kinds.TEKEN
                self.meld(kind, token, tokens[paar], woorden=woorden, teken=teken, suggestie=TEKENS["-"])
                return paar + 1
        if teken == "=" and einde < len(tokens) and tokens[einde].tekst.lower() in {"ja", "nee", "waar"}:
            einde += 1
        suggestie = TEKENS.get(teken, "het met woorden, of haal het weg")
        self.meld(kinds.TEKEN, token, tokens[einde - 1], teken=teken, suggestie=suggestie)
        if teken in {"&", "+"}:
            out.append(token.as_type("EN", "en"))
        return einde

    def aangehaald(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report a word between single quotation marks."""
        token = tokens[at]
        volgend = tokens[at + 1] if at + 1 < len(tokens) else None
        sluit = volgend is not None and volgend.tekst == "'" and volgend.start == token.end
        if len(token.tekst) > 1 and token.tekst[1].isdecimal() and not sluit:
            self.meld(kinds.CIJFERDATUM, token, datum=token.tekst, suggestie="het jaar in vier cijfers: `2018`")
        elif sluit and volgend is not None:
            self.meld(kinds.TEKEN, token, volgend, teken="'", suggestie=TEKENS["'"])
        else:
            out.append(token)
            return at + 1
        out.append(token.as_type("GEMELD"))
        return at + 1 + sluit

    def puntjes(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report a place that was left to be filled in."""
        self.meld(kinds.NIET_INGEVULD, tokens[at], teken=tokens[at].tekst)
        volgend = tokens[at + 1] if at + 1 < len(tokens) else None
        eenheid = EENHEDEN.get(volgend.tekst.lower()) if volgend is not None else None
        if volgend is not None and eenheid is not None:
            out.append(Token("DUUR", volgend.tekst, tokens[at].start, volgend.end, (1, eenheid)))
            return at + 2
        return at + 1

    def getal(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report digits that are no number: *5,000 euro*."""
        volgend = tokens[at + 1].tekst.lower() if at + 1 < len(tokens) else ""
        euro = volgend == "euro" or (bool(out) and out[-1].tekst == "€")
        if out and out[-1].tekst == "€":
            out.pop()
        last = tokens[at + 1] if volgend == "euro" else tokens[at]
        wel = "een bedrag als `5.000 euro` of `€ 12,50`" if euro else "een geheel getal, zoals `twaalf` of `5.000`"
        woorden = f"{tokens[at].tekst} euro" if volgend == "euro" else tokens[at].tekst
        self.meld(kinds.GETAL_ONLEESBAAR, tokens[at], last, woorden=woorden, wel=wel)
        out.append(tokens[at].as_type("BEDRAG" if euro else "GETAL", 1))
        return at + 1 + (volgend == "euro")

    def dubbel_getal(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report *zes (7) maanden*: the numeral and the digits differ."""
        vier = tokens[at : at + 4]
        if [t.tekst for t in vier[1:4:2]] != ["(", ")"] or vier[2].type != "GETAL":
            out.append(tokens[at])
            return at + 1
        woorden = f"{vier[0].tekst} ({vier[2].tekst})"
        reden = "het woord en het cijfer zijn niet gelijk"
        self.meld(kinds.ONMOGELIJK, vier[0], vier[3], woorden=woorden, reden=reden, wel="maak ze gelijk")
        volgend = tokens[at + 4].tekst.lower() if at + 4 < len(tokens) else ""
        if volgend not in EENHEDEN:
            out.append(vier[0])
            return at + 4
        out.append(Token("DUUR", woorden, vier[0].start, tokens[at + 4].end, (vier[0].waarde, EENHEDEN[volgend])))
        return at + 5

    def meld(self, kind: Kind, first: Token, last: Token | None = None, **waarden: str) -> None:
        """Report a slip over one or more tokens."""
        span = Span(self._context.source, first.start, (last or first).end)
        self._context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items()))))

    def cijferdatum(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Read *15-03-2017* as a date."""
        token = tokens[at]
        match = _DATUM.fullmatch(token.tekst)
        waarde = _datum(match.groups()) if match is not None else None
        if waarde is None:
            self.meld(kinds.CIJFERDATUM, token, datum=token.tekst, suggestie="15 maart 2017")
            waarde = (2000, 1, 1)
        else:
            jaar, maand, dag = waarde
            self.meld(kinds.CIJFERDATUM, token, datum=token.tekst, suggestie=f"{dag} {_NAMEN[maand]} {jaar}")
        out.append(token.as_type("DATUM", waarde))
        return at + 1

    def afkorting(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Read *c.q.* as *of*."""
        token = tokens[at]
        woorden, soort = AFKORTINGEN.get(token.tekst.lower(), ("", ""))
        if woorden:
            self.meld(kinds.AFKORTING, token, woord=token.tekst, suggestie=woorden)
        else:
            self.meld(kinds.AFKORTING, token, woord=token.tekst, suggestie="het woord voluit")
        out.append(token.as_type(soort or "GEMELD", woorden))
        return at + 1

    def streep(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Read a slash as *of*."""
        self.meld(kinds.SCHUINE_STREEP, tokens[at])
        out.append(tokens[at].as_type("OF", "of"))
        return at + 1

    def haakje(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Pass over what stands between brackets, and report it as a whole."""
        einde = next((i for i in range(at + 1, min(at + 60, len(tokens))) if tokens[i].tekst == ")"), at)
        span = Span(self._context.source, tokens[at].start, tokens[einde].end)
        woorden = " ".join(span.text.split())
        hint = _hierna(tokens[at + 1 : einde])
        self._context.findings.append(diagnose(kinds.HAAKJES, span, hint=hint, woorden=woorden))
        del out
        return einde + 1

    def lid(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Read *lid 1* as *het eerste lid*."""
        nummer = tokens[at + 1].waarde if at + 1 < len(tokens) and tokens[at + 1].type == "GETAL" else None
        if nummer is None:
            out.append(tokens[at])
            return at + 1
        first, last = tokens[at], tokens[at + 1]
        woorden = f"{first.tekst} {last.tekst}"
        self.meld(kinds.LID_CIJFER, first, last, woorden=woorden, suggestie=f"het {rangtelwoord(nummer)} lid")
        out.append(Token("VERWIJZING", woorden, first.start, last.end, Plekken((Plek(lid=nummer),))))
        return at + 2

    def bezittelijk(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report *zijn gezin* and *zijn zorgaanbieder* in a clause: the first is not the client himself."""
        if tokens[at].tekst not in _BEZITTELIJK:
            out.append(tokens[at])
            return at + 1
        volgend = tokens[at + 1] if at + 1 < len(tokens) else None
        vorig = out[-1].type if out else ""
        in_bijzin = vorig in _VOOR_ONDERWERP or vorig.startswith("PK_")
        enkel = volgend is not None and volgend.extra != "meervoud" and vorig in {"EN", "OF"}
        bezit = volgend is not None and volgend.type in {"CLIENT", "ACTOR"}
        if not bezit or volgend is None or volgend.bepaler or not (in_bijzin or enkel):
            out.append(tokens[at])
            return at + 1
        if volgend.type == "ACTOR" and (CONDITIONS | RELATIVES).isdisjoint(soorten_in(out)):
            woorden = f"{tokens[at].tekst} {volgend.tekst}"
            out.append(Token("ACTOR", woorden, tokens[at].start, volgend.end, volgend.waarde, "de", volgend.extra))
            return at + 2  # in a main clause nothing is asked of him: *nodigt de cliënt en zijn begeleider uit*
        self.meld(kinds.NIET_DE_CLIENT, tokens[at], volgend, woorden=f"{tokens[at].tekst} {volgend.tekst}")
        out.append(volgend)
        return at + 2

    def kind(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Report *het kind* and what a clause asks of *het gezin*. In an example *met een kind* names somebody else."""
        token, vorig = tokens[at], out[-1].type if out else ""
        kind = token.tekst.lower().split()[-1] == "kind" and vorig not in {"MET", "ZONDER"}
        gezin = token.waarde == "gezin" and vorig in _VOOR_ONDERWERP
        if kind or gezin:
            self.meld(kinds.NIET_DE_CLIENT, token, woorden=token.tekst)
        out.append(token)
        return at + 1

    def opsomteken(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Read ``-`` and ``2)`` as an item of the list that goes on, or as a lid."""
        token = tokens[at]
        in_lijst = any(t.type in {"DUBBELPUNT", "ONDERDEEL"} for t in out)
        vorig = next((t for t in reversed(out) if t.type == "ONDERDEEL"), None)
        letter = chr(ord(str(vorig.waarde)[0]) + 1) if vorig is not None and str(vorig.waarde) < "z" else "a"
        waarde = str(token.waarde)
        diep = waarde.endswith("°")
        if diep or waarde.isalpha():
            letter = waarde
        suggestie = f"{waarde}." if waarde.isdecimal() and not in_lijst else f"{letter}."
        if not any(t.type in {"ONDERDEEL", "SUB"} and t.extra == "teken" for t in out):
            meer = {"a.": ", `b.`, `c.` …", "1.": ", `2.`, `3.` …", "1°.": ", `2°.`, `3°.` …"}.get(suggestie, "")
            hint = f"schrijf `{suggestie}`{meer}" if meer else ""
            span = Span(self._context.source, token.start, token.end)
            melding = diagnose(kinds.OPSOMTEKEN, span, hint=hint, teken=token.tekst, suggestie=suggestie)
            self._context.findings.append(melding)
        if in_lijst or not waarde.isdecimal():
            soort = "SUB" if diep else "ONDERDEEL"
            out.append(Token(soort, token.tekst, token.start, token.end, letter.rstrip("°"), extra="teken"))
        return at + 1


def _hierna(tokens: list[Token]) -> str:
    """Return a hint for *(hierna: …)* after words that cannot be given a name there."""
    if not tokens or tokens[0].tekst.lower() != "hierna":
        return ""
    naam = " ".join(token.tekst for token in tokens[1:] if token.tekst[:1].isalpha())
    kaal = naam.partition(" ")[2] if naam.partition(" ")[0] in {"de", "het"} else naam
    return (
        f"omschrijf het onder de begrippen: `{kaal}: …`; is het een rol van een partij, schrijf dan `Houten is {kaal}.`"
    )


def _soort(token: Token) -> str:
    if token.type == "ONBEKEND":
        if token.waarde == "teken" and token.tekst in {"(", "/"}:
            return token.tekst
        if token.waarde in {"cijferdatum", "afkorting", "puntjes", "teken", "getal"}:
            return f"<{token.waarde}>"
        if token.tekst[0] == "'":
            return "<aangehaald>"
        return token.tekst.lower()
    return {"EN_OF_SCHUIN": "/"}.get(token.type, token.type)


_SLIPS: dict[str, Callable[[Herstel, list[Token], int, list[Token]], int]] = {
    "<cijferdatum>": Herstel.cijferdatum,
    "<afkorting>": Herstel.afkorting,
    "<puntjes>": Herstel.puntjes,
    "<teken>": Herstel.teken,
    "<getal>": Herstel.getal,
    "<aangehaald>": Herstel.aangehaald,
    "GETAL": Herstel.dubbel_getal,
    "/": Herstel.streep,
    "(": Herstel.haakje,
    "lid": Herstel.lid,
    "OPSOMTEKEN": Herstel.opsomteken,
    "WW": Herstel.bezittelijk,
    "haar": Herstel.bezittelijk,
    "hun": Herstel.bezittelijk,
    "diens": Herstel.bezittelijk,
    "CLIENT": Herstel.kind,
}
_VERDACHT = frozenset({"ONBEKEND", "EN_OF_SCHUIN", *_SLIPS})
"""Classes of tokens that can be a slip."""


def _datum(delen: tuple[str, ...]) -> tuple[int, int, int] | None:
    """Return year, month and day of a date in digits, day first or year first; None when it is none."""
    een, maand, drie = (cijfers(deel) or 0 for deel in delen)
    jaar, dag = (een, drie) if len(delen[0]) == 4 else (drie, een)  # noqa: PLR2004 - a year has four digits
    if len(delen[2]) == 2 and len(delen[0]) != 4:  # noqa: PLR2004 - a year in short
        jaar += 2000
    return (jaar, maand, dag) if maand in _NAMEN and 1 <= dag <= 31 and jaar > 999 else None  # noqa: PLR2004 - days and years
