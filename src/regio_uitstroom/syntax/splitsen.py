"""Two sentences in one: a full stop that was forgotten, a comma or *maar* in its place, text after a list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Source, Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.hoofd import MODAL
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.twee_normen import twee_normen
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, TESTS

_VOEGWOORDEN = frozenset({"KOMMA", "PUNTKOMMA", "EN"})
MAX_PROEVEN = 6
"""So many places of a sentence are tried."""

Splitsing = tuple[Token | None, list[Token], list[Token]]
"""What stands between two sentences (None: nothing), and their tokens."""


def splitsingen(tokens: list[Token], source: Source) -> Iterator[Splitsing]:
    """Yield the places where a second sentence may begin: after a comma, a semicolon or *en*, or on a new line."""
    if sum(token.type == "WW" for token in tokens) < 2:  # noqa: PLR2004 - two sentences have two verbs
        return
    geprobeerd = 0
    for at in range(1, len(tokens) - 1):
        if geprobeerd == MAX_PROEVEN:
            return
        token, vorig = tokens[at], tokens[at - 1]
        binnen = any(vorm(tokens, at) for vorm in (_in_lijst, _in_voorwaarde, _van_ander_getal, is_bijvoeglijk))
        if token.type in _VOEGWOORDEN and not binnen and tokens[at + 1].type not in TESTS:
            geprobeerd += 1
            yield token, tokens[:at], tokens[at + 1 :]
        elif token.tekst[:1].isupper() and _nieuwe_regel(vorig, token, source):
            geprobeerd += 1
            yield None, tokens[:at], tokens[at:]


def _nieuwe_regel(vorig: Token, token: Token, source: Source) -> bool:
    return "\n" in source.text[vorig.end : token.start]


def _in_voorwaarde(tokens: list[Token], at: int) -> bool:
    """Whether *en*, or a comma between clauses with their verb last, may join two conditions and no two sentences."""
    if not any(token.type in CONDITIONS for token in tokens[:at]):
        return False
    if tokens[at].type == "KOMMA" and _geen_hoofdzin(tokens[at + 1 :]):
        return True
    rij = tokens[at - 1].type == tokens[-1].type == "WW" and tokens[-1].waarde.persoon
    return tokens[at].type == "EN" or (rij and not any(token.type in CONDITIONS for token in tokens[at:]))


def _geen_hoofdzin(tokens: list[Token]) -> bool:
    """Whether what stands behind a comma is no sentence by itself: its verb is last, or the one of a clause before.

    *…, dagbesteding heeft of een partner heeft*; *heeft geweigerd, verlaten of opgezegd*.
    """
    at = next((plek for plek, token in enumerate(tokens) if token.type == "WW"), None)
    if at is None:
        return True
    slot = at + 1 == len(tokens) or tokens[at + 1].type in {"EN", "OF", "KOMMA"}
    return slot or not tokens[at].waarde.persoon


def _van_ander_getal(tokens: list[Token], at: int) -> bool:
    """Whether the verb behind *en* is singular where that of the main clause is plural: it is of a relative clause."""
    hoofd = next((token.waarde for token in tokens[:at] if token.type == "WW" and token.waarde.persoon), None)
    erna = tokens[at + 1]
    vorm = erna.waarde if erna.type == "WW" and erna.waarde.persoon else None
    return hoofd is not None and vorm is not None and hoofd.meervoud and not vorm.meervoud


def is_bijvoeglijk(tokens: list[Token], at: int) -> bool:
    """Whether what stands behind *en* belongs to a noun: *verleende en ingetrokken urgentieverklaringen*."""
    erna = tokens[at + 1 : at + 3]
    if [token.type for token in erna[:1]] != ["WW"]:
        return False
    deelwoord = erna[0].waarde.deelwoord and not erna[0].waarde.persoon
    return bool(deelwoord) and any(token.type in {"ZAAK", "URGENTIE", "WONING", "ONBEKEND"} for token in erna[1:])


def _in_lijst(tokens: list[Token], at: int) -> bool:
    """Whether a mark separates the items of a list."""
    erna = [token.type for token in tokens[at + 1 : at + 3]]
    return any(soort in {"ONDERDEEL", "SUB", "TERM"} or soort.startswith("PK_") for soort in erna)


def meld_splitsing(voegwoord: Token | None, een: list[Token], ander: list[Token], context: Context) -> None:
    """Report two sentences in one: with what stands between them, or that the full stop is missing."""
    if voegwoord is None:
        span = Span(context.source, een[-1].start, een[-1].end)
        context.findings.append(diagnose(kinds.GEEN_PUNT, span))
        return
    if ander[0].type == "WW":
        context.findings.append(twee_normen(voegwoord, [*een, voegwoord, *ander], context))
        return
    eerste, tweede = (" ".join(context.source.text[t[0].start : t[-1].end].split()) for t in (een, ander))
    hulp = _met_hulpwerkwoord(een, ander, context)
    tweede = f"{hulp}{tweede}"
    hint = kinds.TWEE_NORMEN.hint.format(eerste=f"{eerste}.", tweede=f"{tweede[0].upper()}{tweede[1:]}.")
    if hulp and not _ERBIJ.isdisjoint(soorten_in(een)):
        hint += _OOK
    span = Span(context.source, voegwoord.start, voegwoord.end)
    context.findings.append(diagnose(kinds.TWEE_NORMEN, span, hint=hint, voegwoord=voegwoord.tekst))


_ERBIJ = frozenset({"BIJ", "TIJDENS", "WEGENS", "GEDURENDE", "NA", "BINNEN", "UITERLIJK", "VANAF"})
_OOK = "; geldt wat in de eerste zin erbij staat ook voor de tweede, zeg het daar dan nog eens"


def _met_hulpwerkwoord(een: list[Token], ander: list[Token], context: Context) -> str:
    """Return whose infinitive a second half is: *Het college kan*; empty where it has a verb of its own."""
    at = next(n for n, token in enumerate(een) if token.type == "WW")
    hoofdzin = list(takewhile(lambda token: token.type not in CONDITIONS, ander))
    eigen = any(token.type == "WW" and not token.waarde.infinitief for token in hoofdzin)
    if eigen or een[at].waarde.werkwoord not in MODAL or not at:
        return ""
    return " ".join(context.source.text[een[0].start : een[at].end].split()) + " "


def na_lijst(tokens: list[Token], werkwoord: Token, source: Source) -> list[Token] | None:
    """Return the tokens after a list that stand on a line of their own, below the item with this verb."""
    at = next((i for i, token in enumerate(tokens) if token.start == werkwoord.start), None)
    if at is None or at + 1 >= len(tokens) or not any(t.type == "ONDERDEEL" or "PK_" in t.type for t in tokens[:at]):
        return None
    return tokens[at + 1 :] if _nieuwe_regel(tokens[at], tokens[at + 1], source) else None
