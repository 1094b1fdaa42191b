"""Sentences that keep words which the word lists do not hold.

They decide nothing and it is clear who acts, or the words stand in a clause that a person is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van
from regio_uitstroom.syntax.bewaarde_zinnen import TOESTAND_CLIENT
from regio_uitstroom.syntax.token import Token

_IN_WOORDEN = (ast.Verplichting, ast.Bepaling)
"""Kernels that are kept in the words of the text."""
BESLIST = frozenset(
    {"W_KRIJGEN", "W_VERLENEN", "W_IN_AANMERKING", "W_WEIGEREN", "W_GELDEN", "W_VERVALLEN", "W_BEHOREN", "W_GAAN",
     "W_TERUGGAAN", "W_TOEPASSELIJK", "W_BUITEN_TOEPASSING", "W_VERANTWOORDELIJK", "W_VERANTWOORDELIJKHEID",
     "W_OORDEEL"}
)  # fmt: skip
"""Heads by which something is decided: what is granted, or to whom, may not be a word that nobody knows."""
_OVER_CLIENT = frozenset({"W_ZIJN", "W_HEBBEN"})
_GEGEVEN = frozenset({"URGENTIE", "ROL_GEMEENTE"})
"""What something *is* that is said of these with an unknown word, may decide (*is pas grond voor urgentie*)."""


def houdt_woorden(zin: Knoop, tokens: Iterable[Token], gebouwd: list[Token]) -> bool:
    """Whether a sentence may hold words that are kept as they are.

    In a clause that is asked of a person every word is part of the question. Outside these, who must act may not be one
    of them (*de buurtmakelaar meldt …*: nobody knows who that is), nor what a client gets or is.
    """
    rest = buiten_vragen(zin, tokens)
    if not rest:
        open_ = list(tokens)
        vragen = [knoop for knoop, woorden in _gevraagd(zin) if any(_staat_in(t, knoop, woorden) for t in open_)]
        return not any(_gemeten(gebouwd, vraag) for vraag in vragen)
    return isinstance(zin, ast.Regelzin) and _bewaart(zin, rest, gebouwd)


def _gemeten(gebouwd: list[Token], vraag: Knoop) -> bool:
    """Whether something is compared with a number: where no list has it, it is a fact with a value, to be declared."""
    soorten = [token.type for token in gebouwd if vraag.span.start <= token.start < vraag.span.end]
    paren = {(een, ander) for een, ander in pairwise(soorten) if een == "DAN_VGL"}
    return "COMPARATIEF" in soorten and not paren.isdisjoint(("DAN_VGL", maat) for maat in _MATEN)


_MATEN = ("BEDRAG", "GETAL", "AANDEEL", "DUUR")


def buiten_vragen(zin: Knoop, tokens: Iterable[Token]) -> list[Token]:
    """Return the tokens that are in no clause which a person is asked about."""
    gevraagd = list(_gevraagd(zin))
    return [token for token in tokens if not any(_staat_in(token, *vraag) for vraag in gevraagd)]


def _bewaart(zin: ast.Regelzin, tokens: list[Token], gebouwd: list[Token]) -> bool:
    """Whether a sentence decides nothing, so that it is shown with these words."""
    kern, hoofd = zin.kern, next((token.type for token in gebouwd if token.type.startswith("W_")), "")
    onbekend = [token for token in tokens if token.type == "ZAAK"]
    if not isinstance(kern, _IN_WOORDEN) or (hoofd in BESLIST and onbekend):
        return False
    if isinstance(kern, ast.Bepaling):
        return hoofd not in _OVER_CLIENT or not any(token.type in _GEGEVEN for token in gebouwd)
    vooraan = bool(onbekend) and onbekend[0].start == zin.span.start and kern.actor is None and not kern.lijdend
    gevraagd = hoofd in _OVER_CLIENT or kern.handeling in TOESTAND_CLIENT
    return not vooraan and not (gevraagd and kern.wie is not None and not kern.lijdend)


def _gevraagd(iets: object) -> Iterator[tuple[Knoop, str]]:
    """Yield the clauses in a tree that a person is asked about, each with the words of the question."""
    if isinstance(iets, tuple):
        for deel in iets:
            yield from _gevraagd(deel)
    elif isinstance(iets, ast.VwUitspraak):
        if iets.werkwoord != "behoren":  # to which group somebody belongs, the text says itself
            yield iets, iets.tekst
    elif isinstance(iets, ast.VwOordeel):
        yield iets, iets.oordeel
    elif isinstance(iets, Knoop):
        for deel in delen_van(iets):
            yield from _gevraagd(deel)


def _staat_in(token: Token, knoop: Knoop, woorden: str) -> bool:
    """Whether a token is among the words of a question: then it is asked, and not lost."""
    binnen = knoop.span.start <= token.start and token.end <= knoop.span.end
    return binnen and token.tekst.lower().removeprefix("geen ") in woorden.lower()
