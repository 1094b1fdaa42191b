"""Comparisons of facts that a text declares itself, in the forms that people write: *gelijk is aan*, *tussen … en …*.

What has one meaning is put in the words by which it is computed. What leaves a bound open, or compares a fact with
something of another kind, is refused with the form that says it.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token

_GRENZEN = frozenset({"GETAL", "BEDRAG", "DUUR", "DATUM"})
_LATER = {"later": ("NA", "na"), "eerder": ("VOOR", "vóór")}
VORMEN = {
    "bedrag": "`{vorm} hoger is dan 500 euro`, `… ten minste 500 euro is` of `… ten hoogste 500 euro is`",
    "aantal": "`{vorm} hoger is dan twee`, `… ten minste twee is` of `… ten hoogste twee is`",
    "duur": "`{vorm} langer is dan zes maanden`, `… ten minste zes maanden is` of `… ten hoogste zes maanden is`",
    "datum": "`{vorm} na 1 mei 2025 ligt`, `… vóór 1 mei 2025 ligt`, `… op of na 1 mei 2025 ligt` of `… minder dan een "
    "jaar geleden is`",
    "gemeente": "`{vorm} Houten is` of `{vorm} deelneemt aan dit convenant`",
}
"""How a declared fact is compared, by its kind."""


def wel_te_vergelijken(naam: str, context: Context) -> str:
    """Return the forms in which a declared fact can be compared; empty for one that is not compared."""
    soort, vorm = context.gegevens.get(naam, ("", ""))
    return f"schrijf {VORMEN[soort].format(vorm=vorm)}" if soort in VORMEN else ""


def eigen_vergelijkingen(tokens: list[Token], context: Context, *, regel: bool) -> list[Token]:
    """Return the tokens of a sentence with its comparisons of declared facts as they are computed.

    ``regel``: a sentence of an article, in which the name of a municipality that is declared stands for that
    municipality; in an example it stands before its value.
    """
    if not context.gegevens:
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        soort = (
            context.gegevens.get(str(token.waarde), ("", ""))[0] if token.extra.startswith(("eigen", "keuze:")) else ""
        )
        if soort == "gemeente" and token.type == "GROOTHEID" and regel:
            token = token.as_type("ROL_GEMEENTE")
        gelezen = _bezit(token, tokens[at + 1 :], out) if soort in _TELBAAR else 0
        if gelezen:
            at += 1 + gelezen
            continue
        out.append(token)
        at += 1
        if soort:
            at += _na_naam(token, tokens[at:], out, context)
    return out


def _na_naam(naam: Token, rest: Sequence[Token], out: list[Token], context: Context) -> int:
    """Take what follows the name of a fact; return how many tokens that were."""
    klein = [token.tekst.lower() for token in rest[:3]]
    if len(rest) > 3 and klein[0] == "gelijk" and rest[1].type == "WW" and klein[2] == "aan":  # noqa: PLR2004 - and a value
        out += [rest[3], rest[1]]
        return 4
    if len(rest) > 3 and klein[0] in _LATER and rest[1].type == "WW" and klein[2] == "dan" and rest[3].type == "DATUM":  # noqa: PLR2004 - as above
        soort, woord = _LATER[klein[0]]
        out += [Token(soort, woord, rest[0].start, rest[0].end, woord), rest[3], rest[1]]
        return 4
    return _grenzen(naam, rest, out, context)


def _grenzen(naam: Token, rest: Sequence[Token], out: list[Token], context: Context) -> int:
    """Report two bounds of which nothing says whether they count themselves."""
    if len(rest) < 4 or rest[1].type not in _GRENZEN or rest[3].type not in _GRENZEN:  # noqa: PLR2004 - two bounds and two words
        return 0
    voegwoorden = (rest[0].tekst.lower(), rest[2].tekst.lower())
    soort = context.gegevens[str(naam.waarde)][0]
    if voegwoorden != ("tussen", "en") and not (
        voegwoorden in {("van", "tot"), ("van", "tot en met")} and soort != "datum"
    ):
        return 0
    span = Span(context.source, rest[0].start, rest[3].end)
    woorden = " ".join(span.text.split())
    een, twee = rest[1].tekst, rest[3].tekst
    if rest[1].type == "GETAL" and rest[3].type != "GETAL":
        een = f"{een} {twee.split()[-1]}"
    wel = f"schrijf `{naam.tekst} ten minste {een} is en ten hoogste {twee} is`"
    if soort == "datum":
        wel = f"schrijf `{naam.tekst} op of na {een} ligt en {naam.tekst} vóór {twee} ligt`"
    reden = "er staat niet of de grenzen zelf meetellen"
    context.findings.append(diagnose(kinds.ONMOGELIJK, span, woorden=woorden, reden=reden, wel=wel))
    if soort != "datum":
        out.append(Token("VGL", "ten minste", rest[0].start, rest[0].end, "ten minste"))
    out.append(rest[3])
    werkwoord = rest[4] if len(rest) > 4 and rest[4].type == "WW" else None  # noqa: PLR2004 - what follows the bounds
    if werkwoord is not None and soort != "datum":
        out.append(Token("WW", "is", werkwoord.start, werkwoord.end, _is()))
    return 5 if werkwoord is not None and soort != "datum" else 4


_TELBAAR = frozenset({"aantal", "bedrag", "duur"})
"""Kinds of facts that somebody has so much of."""
_DREMPELS = frozenset({"VGL", "COMPARATIEF", "GETAL", "OF", "DAN", "AANTAL", "NIET"})
_MATEN = frozenset({"BEDRAG", "DUUR"})
_ONDERGRENZEN = frozenset({"ten minste", "meer dan"})


def _bezit(naam: Token, rest: Sequence[Token], out: list[Token]) -> int:
    """Read *hij ten minste twee kinderen heeft* as *het aantal kinderen ten minste twee is*.

    So is *hij een schuld heeft van meer dan 500 euro*. Puts the name of the fact in the place of the client, but after
    *die*; returns how many tokens after the name were taken, 0 where it is told otherwise.
    """
    eerst = _van(rest)
    heeft = rest[eerst] if eerst < len(rest) else None
    if heeft is None or heeft.type != "WW" or heeft.waarde.werkwoord != "hebben":
        return 0
    begin = len(out)
    while begin and out[begin - 1].type in _DREMPELS | _MATEN:
        begin -= 1
    if not begin or out[begin - 1].type not in {"CLIENT", "DIE"}:
        return 0
    van = eerst or _van(rest[1:])
    maat = rest[1:eerst] if eerst else rest[2 : 1 + van]
    drempel = _van_zoveel(maat, out[begin:], naam) if van else _drempel(out[begin:], naam)
    if not drempel:
        return 0
    onderwerp = out[begin - 1]
    start = naam.start if onderwerp.type == "DIE" else onderwerp.start
    del out[begin - (onderwerp.type == "CLIENT") :]
    out += [Token("GROOTHEID", naam.tekst, start, naam.end, naam.waarde, extra=naam.extra), *drempel]
    out.append(Token("WW", "is", heeft.start, heeft.end, _is()))
    return 1 + van


def _van_zoveel(maat: Sequence[Token], ervoor: Sequence[Token], naam: Token) -> list[Token]:
    """Return the bound behind *van*, denied where *geen* or *niet* denies that he has so much; empty: it is not told.

    Who has *geen schuld van ten hoogste 500 euro* may have none at all, or a higher one.
    """
    niet = naam.bepaler == "geen"
    if ervoor:
        if niet or [token.tekst.lower() for token in ervoor] != ["niet"]:
            return []
        niet = True
    if not niet:
        return list(maat)
    ondergrens = maat[0].type in _DREMPELS and maat[0].waarde in _ONDERGRENZEN
    return [Token("NIET", "niet", naam.start, naam.end, "niet"), *maat] if ondergrens else []


def _van(rest: Sequence[Token]) -> int:
    """Return how many tokens *van meer dan 500 euro* is; 0 where nothing like it stands here."""
    if not rest or rest[0].type != "VAN":
        return 0
    eind = 1
    while eind < len(rest) and rest[eind].type in _DREMPELS:
        eind += 1
    return eind + 1 if eind < len(rest) and rest[eind].type in _MATEN else 0


def _drempel(drempel: Sequence[Token], naam: Token) -> list[Token]:
    """Return the bound that stands before the name; *geen* is nil, and of what is counted no bound is one or more."""
    if [token.type for token in drempel] == ["GETAL", "OF", "COMPARATIEF"] and drempel[2].tekst.lower() == "meer":
        return [Token("VGL", "ten minste", drempel[0].start, drempel[0].start, "ten minste"), drempel[0]]
    if drempel:
        return list(drempel)
    if naam.bepaler == "geen":
        return [Token("GETAL", "nul", naam.start, naam.start, 0)]
    if naam.bepaler:
        return []
    minste = Token("VGL", "ten minste", naam.start, naam.start, "ten minste")
    return [minste, Token("GETAL", "één", naam.start, naam.start, 1)]


def _is() -> object:
    from regio_uitstroom.lexicon.words import lexicon  # noqa: PLC0415 - read only where it is needed

    return lexicon().werkwoorden.vormen["is"]
