"""Well-known slips: each is reported with what to write, and put right, so that it hides no second mistake."""

from __future__ import annotations

import re
from collections.abc import Callable

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.delen import Context
from regio_uitstroom.syntax.numbers import MAANDEN, cijfers
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwijzen import Plek, Plekken
from regio_uitstroom.teksten import rangtelwoord

AFKORTINGEN = {
    "c.q.": ("of", "OF"),
    "i.v.m.": ("in verband met", "WEGENS"),
    "m.b.t.": ("over", "OVER"),
    "t.b.v.": ("voor", "VOOR"),
    "i.g.v.": ("in geval", "INDIEN"),
    "a.d.h.v.": ("aan de hand van", "VOLGENS"),
    "o.g.v.": ("op grond van", "OP_GROND_VAN"),
    "t.a.v.": ("over", "OVER"),
    "m.u.v.": ("met uitzondering van", "MET_UITZONDERING_VAN"),
    "d.m.v.": ("door", "DOOR"),
    "n.a.v.": ("naar aanleiding van", "WEGENS"),
    "b.v.": ("bijvoorbeeld", ""),
    "o.a.": ("onder andere", ""),
    "e.d.": ("en dergelijke", ""),
    "m.n.": ("met name", ""),
}
"""Abbreviations with the words to write and the class of these words (empty: it cannot be put right here)."""
_DATUM = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})")
_VOOR_ONDERWERP = frozenset(
    {"INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "OOK_ALS", "NADAT", "VOORDAT", "ZODRA", "ZOLANG", "TOTDAT", "DAT"}
    | {"ONDERDEEL", "SUB"}
)
"""After these a clause begins with its subject, so that *zijn* is no verb."""
_BEZITTELIJK = frozenset({"zijn", "haar", "hun", "diens"})
_NAMEN = {nummer: naam for naam, nummer in MAANDEN.items()}


class Herstel:
    """Goes over the tokens of one sentence, once."""

    def __init__(self, context: Context) -> None:
        """Take where findings go."""
        self._context = context

    def __call__(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens with the slips put right."""
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            maak = _SLIPS.get(_soort(token)) if token.type in _VERDACHT else None
            if maak is None:
                out.append(token)
                at += 1
            else:
                at = maak(self, tokens, at, out)
        return out

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
        self.meld(kinds.HAAKJES, tokens[at], tokens[einde], woorden=" ".join(span.text.split()))
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
        if waarde.isalpha():
            letter = waarde
        suggestie = f"{waarde}." if waarde.isdecimal() and not in_lijst else f"{letter}."
        self.meld(kinds.OPSOMTEKEN, token, teken=token.tekst, suggestie=suggestie)
        if in_lijst or not waarde.isdecimal():
            out.append(token.as_type("ONDERDEEL", letter))
        return at + 1


def _soort(token: Token) -> str:
    if token.type == "ONBEKEND":
        return {"cijferdatum": "cijferdatum", "afkorting": "afkorting"}.get(token.waarde, token.tekst.lower())
    return {"EN_OF_SCHUIN": "/"}.get(token.type, token.type)


_SLIPS: dict[str, Callable[[Herstel, list[Token], int, list[Token]], int]] = {
    "cijferdatum": Herstel.cijferdatum,
    "afkorting": Herstel.afkorting,
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
