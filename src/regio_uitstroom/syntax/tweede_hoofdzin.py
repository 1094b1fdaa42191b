"""A second main clause behind free words: behind the title of a text, and behind an aim.

A title and an aim are prose up to the full stop, so that what stands behind them would go with them: *wordt aangehaald
als Uitstroom Utrecht en geldt niet voor minderjarigen*, *werken samen en verlenen geen urgentie aan minderjarigen*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.aan_voornemen import hangt_eraan
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, LIJST, NOUN_START, RELATIVES

Gevonden = tuple[Token, dict[str, str]]
"""What stands before the second clause, and what is told of it."""
_UITGEZONDERD = frozenset({"MET_UITZONDERING_VAN", "BEHOUDENS", "IN_AFWIJKING_VAN", "ONVERMINDERD"})
_ZEGT_VERDER = frozenset(
    {"gelden", "zijn", "worden", "treden", "vervallen", "vervangen", "hebben", "eindigen", "lopen"}
)
"""Verbs that say what becomes of a text; any other plural one may be a word of its title (*wonen en werken*)."""
_BESLIST = re.compile(
    r"\b(?:urgen\w*|voorrang\w*|verantwoordelijk\w*|aansprakelijk\w*|verval(?:t|len)?|aanspraak|recht op|weiger\w*"
    r"|afwijz\w*|afgewezen|wijz\w* .*\baf|slui\w* .*\buit|uitgesloten|buiten beschouwing|geweigerd"
    r"|lig(?:t|gen) bij|taak van|zaak van|ga(?:at|an) .*\bvoor$|voorga(?:at|an)|doe(?:t|n) .*\bmee$|vang(?:t|en) .*\bop"
    r"|kosten .*\bvoor|wacht(?:en)?$"
    r"|intrek\w*|trek\w* .*\bin|huisvest(?:en)?|dra(?:agt|gen) .*kosten"
    r"|beta(?:al|len)\w*|komt?\w* in aanmerking|doelgroep|tel(?:t|len) (?:niet )?mee|geld(?:t|en)|verlie\w*"
    r"|neemt .*\bop|nemen .*\bop|opgenomen|(?:niet|alleen|uitsluitend) voor (?!de duur\b)|aan zet|aan de beurt)\b",
    re.IGNORECASE,
)
"""What a clause says by which something is decided."""
_BIJ_BREUK = re.compile(
    r"^(?:anders|zo niet|op straffe|op verbeurte|bij gebreke|waarna|waardoor|tenzij|mits"
    r"|met dien verstande|met uitzondering|behalve|behoudens)\b",
    re.IGNORECASE,
)
"""How words begin that make a rule of an aim, with what comes of it, or of which some are left out."""
_TWEEDE = frozenset({"maar", "doch", "want", "echter", "dus", "terwijl", "hoewel", "zodat", "evenwel"})
"""Words behind which something else is said than what is aimed at, or how a text is called."""
_VOEGT = frozenset({"en", "maar", "doch", "want", "echter", "dus", "evenwel"})
"""Words that a sentence of its own does not begin with."""
_HANGT = re.compile(
    rf"{_BIJ_BREUK.pattern}|^(?:zodat|terwijl|waardoor|(?:niet|alleen|uitsluitend) voor|voor rekening|ten laste"
    r"|(?:met|op|onder) (?:de )?(?:uitsluiting|voorrang|kosten|behoud|verlies|verval|(?:eind)?verantwoordelijkheid))\b",
    re.IGNORECASE,
)
"""How words begin that are no sentence of their own."""
_DAARNA = frozenset({"daarna", "vervolgens", "intussen", "anders", "verder", "wie"})
"""Words behind *en* before the verb of a second main clause."""


def na_titel(voor: Sequence[Token], titel: Sequence[Token], *, meervoud: bool) -> Gevonden | None:
    """Return where a second clause begins in what was taken for the title of a text; None where all of it is one."""
    if titel and titel[0].type == "TEKST" and any(token.type == "WW" for token in titel[1:]):
        return _gevonden(voor, titel, 1)
    for at, token in enumerate(titel[1:], start=1):
        klein = not token.tekst[:1].isupper()
        als = token.type == "INDIEN" and token.waarde == "als"
        rest = titel[at + 1 :]
        if klein and not als and token.type in CONDITIONS | _UITGEZONDERD:
            return _gevonden(voor, titel, at - (titel[at - 1].type == "KOMMA"))
        if token.type == "KOMMA" and rest and rest[0].type in RELATIVES:
            return _gevonden(voor, titel, at)
        if token.type in {"EN", "KOMMA"} and (_werkwoord(rest, meervoud=meervoud) or _met_onderwerp(rest)):
            return _gevonden(voor, titel, at)
        if token.type == "PUNTKOMMA" or _is_tweede(titel, at) or (token.type == "TOT" and _is_tijd(rest)):
            return _gevonden(voor, titel, at - (titel[at - 1].type == "KOMMA"))
    return None


def _is_tweede(woorden: Sequence[Token], at: int) -> bool:
    """Whether *maar*, *zodat* or the like opens a second clause behind a comma."""
    return at > 0 and woorden[at - 1].type == "KOMMA" and woorden[at].tekst.lower() in _TWEEDE


def _heeft_verb(rest: Sequence[Token]) -> bool:
    return any(token.type == "WW" and token.waarde.persoon for token in rest)


def _is_tijd(rest: Sequence[Token]) -> bool:
    return bool(rest) and rest[0].type in {"DATUM", "DUUR", "JAREN"}


_STOPT = frozenset({"KOMMA", "EN", "OF", "DAT", "PUNTKOMMA", *CONDITIONS, *RELATIVES})
"""Behind one of these a verb is of another clause."""


def _daarna(rest: Sequence[Token]) -> bool:
    """Whether a second main clause begins behind *en* with an adverb and its verb, or with *wie*."""
    return bool(rest) and rest[0].tekst.lower() in _DAARNA


def na_voornemen(voor: Sequence[Token], proza: Sequence[Token], *, meervoud: bool) -> Gevonden | None:
    """Return where a second clause that decides begins in what was taken for an aim; None where all of it is one."""
    proza = [los for token in proza for los in _los(token)]
    return _tweede(voor, proza, meervoud=meervoud) or _erbij(voor, proza)


def _erbij(voor: Sequence[Token], proza: Sequence[Token]) -> Gevonden | None:
    """Return where something hangs on an aim that decides; what is done is told as a verb."""
    at = hangt_eraan(proza)
    if at is None:
        return None
    if at and proza[at - 1].type == "EN":
        return _gevonden(voor, [*proza[:at], proza[at].as_type("WW"), *proza[at + 1 :]], at - 1)
    return _gevonden(voor, proza, at - (at > 0 and proza[at - 1].type == "KOMMA"))


def _tweede(voor: Sequence[Token], proza: Sequence[Token], *, meervoud: bool) -> Gevonden | None:
    for at, token in enumerate(proza):
        rest = proza[at + 1 :]
        hier = " ".join(een.tekst for een in proza[at:])
        if _BESLIST.search(hier) is None:
            return None
        tweede = token.type == "EN" and (_vervoegd(rest, meervoud=meervoud) or _met_onderwerp(rest) or _daarna(rest))
        tweede = tweede or _is_tweede(proza, at)
        waarbij = token.type == "WAARBIJ" and at > 0 and proza[at - 1].type == "KOMMA"
        dubbel = token.type == "DUBBELPUNT" and not any(een.type in LIJST for een in rest[:1]) and _heeft_verb(rest)
        if tweede or waarbij or dubbel or token.type == "PUNTKOMMA" or _BIJ_BREUK.match(hier):
            return _gevonden(voor, proza, at - (at > 0 and proza[at - 1].type == "KOMMA"))
    return None


def _los(token: Token) -> list[Token]:
    """Return two verbs that were joined (*bevorderen en verlenen minderjarigen geen urgentie*) as two again."""
    eerste, _, tweede = token.tekst.partition(" ")
    if token.type != "WW" or token.extra not in {"samen", "onzeker"} or not tweede:
        return [token]
    plek = token.start + len(eerste)
    return [
        Token("WW", eerste, token.start, plek, token.waarde),
        Token("EN", "en", plek, plek, "en"),
        Token("WW", tweede, plek, token.end, token.waarde),
    ]


def _werkwoord(rest: Sequence[Token], *, meervoud: bool) -> bool:
    """Whether the verb of a second clause on the text comes first."""
    if not rest or rest[0].tekst[:1].isupper() or not _vervoegd(rest, meervoud=meervoud):
        return False
    return not meervoud or rest[0].waarde.werkwoord in _ZEGT_VERDER


def _vervoegd(rest: Sequence[Token], *, meervoud: bool) -> bool:
    """Whether what follows begins with a finite verb of this number, which is not all there is."""
    if len(rest) < 2 or rest[0].type != "WW":  # noqa: PLR2004 - a verb and something with it
        return False
    vorm = rest[0].waarde
    return vorm.persoon and not vorm.te and vorm.meervoud == meervoud and not _loopt_door(rest)


def _loopt_door(rest: Sequence[Token]) -> bool:
    """Whether the verb is the last of its clause, so that it is no main clause."""
    return rest[1].type in {"EN", "OF", "KOMMA", "WW", "PUNT"}


def _met_onderwerp(rest: Sequence[Token]) -> bool:
    """Whether a subject and its verb follow: *de huisvesting ligt bij Zeist*, *cliënten met schulden wachten*."""
    at = next((at for at, token in enumerate(rest) if token.type in {"WW", *_STOPT}), 0)
    if not at or rest[0].type not in NOUN_START - {"ONBEKEND"} or rest[at].type != "WW":
        return False
    vorm, erna = rest[at].waarde, rest[at + 1 : at + 2]
    alleen = vorm.persoon and not (vorm.infinitief or vorm.te or vorm.deelwoord)
    verder = vorm.persoon and not vorm.te and bool(erna) and erna[0].type not in {"EN", "OF", "WW", "PUNT", "KOMMA"}
    lijdend = bool(erna) and erna[0].type == "WW" and erna[0].waarde.deelwoord and not erna[0].waarde.infinitief
    return not rest[at].tekst[:1].isupper() and (
        verder or (alleen and (at == 1 or not erna)) or (vorm.persoon and lijdend)
    )


def _gevonden(voor: Sequence[Token], proza: Sequence[Token], at: int) -> Gevonden:
    """Return what divides the two, with both as they can be written."""
    eigen = proza[at].type in {"EN", "KOMMA", "PUNTKOMMA", "DUBBELPUNT"}
    rest = proza[at + 1 :] if eigen else proza[at:]
    while len(rest) > 1 and rest[0].tekst.lower() in _VOEGT:
        rest = rest[1:]
    eerste = _in_tekst([*voor, *proza[:at]]).rstrip(",")
    tweede = _in_tekst(rest)
    if rest and rest[0].type == "WW":
        wie = [token for token in voor if token.type != "WW"][:1]
        tweede = f"{_in_tekst(wie)} {tweede}"
    elif rest and (rest[0].type in CONDITIONS | RELATIVES | _UITGEZONDERD | {"TOT"} or _HANGT.match(tweede)):
        tweede = f"…, {tweede}"
    teken = proza[at] if eigen and rest and not tweede.startswith("…") else rest[0] if rest else proza[at]
    waarden = {"voegwoord": teken.tekst.lower(), "eerste": f"{eerste}.", "tweede": f"{tweede[:1].upper()}{tweede[1:]}."}
    return teken, waarden


def _in_tekst(tokens: Sequence[Token]) -> str:
    return re.sub(r" ([,.;:])", r"\1", " ".join(token.tekst for token in tokens))


def met_titel(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a sentence with what announces a title told apart: *aangehaald als: …* is no condition.

    Nor does its colon open a list.
    """
    uit: list[Token] = []
    for token in tokens:
        if token.type == "INDIEN" and token.waarde == "als" and uit and _haalt_aan(uit[-1]):
            uit.append(token.as_type(TITEL, "als"))
        elif token.type != "DUBBELPUNT" or not uit or uit[-1].type != TITEL:
            uit.append(token)
    return uit


TITEL = "ALS"
"""What *als* is before a title."""


def _haalt_aan(token: Token) -> bool:
    return token.type == "WW" and f"{token.waarde.partikel}{token.waarde.werkwoord}" == "aanhalen"
