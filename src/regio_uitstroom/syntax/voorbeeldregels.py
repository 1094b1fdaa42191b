"""Lines of examples that Dutch testers know from Gherkin: *Als*, *Maar*, and what became of a provision."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.plek import Plekken
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinlezer import Zinlezer

_TOEGEPAST = re.compile(r"(?:is|zijn)?\s*(?P<niet>niet|wel)?\s*toegepast")
_VOORGAAT = re.compile(r"(?:voorgaat|voorgaan|is toegepast|zijn toegepast|toegepast is|toegepast zijn)")
_PEILDATUM = re.compile(r"als (?:de )?peildatum (?:DATUM is|is DATUM|DATUM)|als op DATUM wordt (?:beoordeeld|beslist)")
_VOORBEELD = "`artikel 2, tweede lid, is niet toegepast, omdat terugkeer niet onveilig is`"


_ENGELS = {
    "given": ("Gegeven", "ONBEKEND"), "when": ("Als", "ONBEKEND"), "then": ("Dan", "DAN"), "and": ("En", "EN"),
    "but": ("Maar", "EN"), "wanneer": ("Als", "ONBEKEND"),
}  # fmt: skip
"""The words of Gherkin in English (and one of its Dutch ones) at the start of a line: what to write, and its class."""


def in_het_nederlands(tokens: Sequence[Token], regelbegin: Collection[int], context: Context) -> list[Token]:
    """Return the tokens with the words of this language for those of testers elsewhere; each is reported."""
    out = []
    for token in tokens:
        woord, soort = _ENGELS.get(token.tekst.lower(), ("", "")) if token.start in regelbegin else ("", "")
        if woord:
            context.findings.append(
                diagnose(kinds.ONBEKEND_WOORD, context.span([token]), woord=token.tekst, suggestie=woord)
            )
            token = Token(soort, woord, token.start, token.end)  # noqa: PLW2901 - the word that was meant takes its place
        out.append(token)
    return out


def met_maar(tokens: Sequence[Token], regelbegin: Collection[int]) -> list[Token]:
    """Return the tokens with *maar* at the start of a line as *en*: it joins as well, and contrasts for the reader."""
    contrast = {id(token) for token in tokens if token.start in regelbegin and token.tekst.lower() == "maar"}
    return [token.as_type("EN") if id(token) in contrast else token for token in tokens]


def als_regel(tokens: Sequence[Token]) -> Token | list[Token] | None:
    """Return the day of a line that begins with *als*, or the tokens of the event that it tells; None: neither.

    *Als hij … weigert* tells the same as *die … weigert*; so does *en hij …* on the next line.
    """
    if tokens and tokens[0].type == "CLIENT":
        return [tokens[0].as_type("DIE"), *tokens[1:]]
    rest = [token for token in tokens[1:] if token.type != "KOMMA"]
    if rest and rest[0].type == "CLIENT":
        return [rest[0].as_type("DIE"), *tokens[2:]]
    dagen = [token for token in rest if token.type == "DATUM"]
    woorden = " ".join("DATUM" if token in dagen else token.tekst.lower() for token in (tokens[0], *rest))
    return dagen[0] if len(dagen) == 1 and _PEILDATUM.fullmatch(" ".join(woorden.split())) else None


def lees_toepassing(tokens: Sequence[Token], context: Context, zinnen: Zinlezer) -> ast.Toepassing | None:
    """Return what a line says about the application of a provision; None where it says something else."""
    omdat = next((at for at, token in enumerate(tokens) if token.tekst.lower() == "omdat"), len(tokens))
    hoofd = [token for token in tokens[:omdat] if token.type != "KOMMA"]
    bepalingen = [token for token in hoofd if token.type == "VERWIJZING"]
    woorden = _woorden([token for token in hoofd if token.type != "VERWIJZING"])
    gevonden = _TOEGEPAST.fullmatch(woorden)
    if len(bepalingen) != 1 or gevonden is None:
        return None
    reden = [token for token in tokens[omdat + 1 :] if token.type != "KOMMA"]
    voorgaat = _voorgaande(reden, context)
    voorwaarde = None if voorgaat is not None or omdat == len(tokens) else _voorwaarde(tokens[omdat:], context, zinnen)
    return ast.Toepassing(
        verwijzing_in(bepalingen[0], context),
        gevonden["niet"] != "niet",
        voorwaarde,
        voorgaat,
        span=context.span(list(tokens)),
    )


def _woorden(tokens: Sequence[Token]) -> str:
    return " ".join(" ".join(token.tekst.lower() for token in tokens).split())


def _voorgaande(reden: Sequence[Token], context: Context) -> ast.Verwijzing | None:
    """Return the provision that went before: *omdat artikel 3, eerste lid, voorgaat*."""
    if not reden or reden[0].type != "VERWIJZING" or _VOORGAAT.fullmatch(_woorden(reden[1:])) is None:
        return None
    return verwijzing_in(reden[0], context)


def _voorwaarde(tokens: Sequence[Token], context: Context, zinnen: Zinlezer) -> ast.Voorwaarde | None:
    """Return the condition after *omdat*; one that is missing or cannot be read is reported."""
    if len(tokens) == 1:
        context.findings.append(diagnose(kinds.VOORBEELDREGEL, context.span(list(tokens)), verwacht=_VOORBEELD))
        return None
    gelezen = zinnen.lees([tokens[0].as_type("INDIEN"), *tokens[1:]], "vb_deel", bijzin=True)
    return gelezen.voorwaarde if isinstance(gelezen, ast.VbStelling) else None


def verwijzing_in(token: Token, context: Context) -> ast.Verwijzing:
    """Return the places that a token points at."""
    plekken: Plekken = token.waarde
    span = context.span([token])
    delen = tuple(
        ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=span) for p in plekken.plekken
    )
    return ast.Verwijzing(delen, plekken.wet, span=span)
