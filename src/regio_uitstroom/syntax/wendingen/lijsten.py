"""Lists of items in a sentence, as tokens: their last item, the conjunction before it, their items as clauses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from regio_uitstroom.syntax.hoofd import FEIT, TWEEDE
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import LIJST, RELATIVES, TESTS

VOEGWOORDEN = frozenset({"EN", "OF"})


def laatste_onderdeel(lijst: Sequence[Token]) -> int:
    """Return where the last item of a list begins, of the kind with which the list does."""
    soort = next(token.type for token in lijst if token.type in LIJST)
    return max(at for at, token in enumerate(lijst) if token.type == soort)


def voegwoord_van(lijst: Sequence[Token]) -> str:
    """Return the conjunction before the last item of a list; empty where none stands there."""
    ervoor = lijst[laatste_onderdeel(lijst) - 1]
    return ervoor.type if ervoor.type in VOEGWOORDEN else ""


def verbonden(lijst: list[Token], voegwoord: str) -> list[Token]:
    """Return the items with this conjunction before the last one, where a mark of a list stands alone there."""
    laatste = laatste_onderdeel(lijst)
    ervoor = lijst[laatste - 1]
    if ervoor.type not in {"PUNTKOMMA", "KOMMA"}:
        return lijst
    woord = Token(voegwoord, voegwoord.lower(), ervoor.end, ervoor.end, voegwoord.lower())
    return [*lijst[:laatste], woord, *lijst[laatste:]]


def met_of(lijst: list[Token]) -> list[Token]:
    """Return the items with *of* before the last one, also where *en* stands there: one of them is enough."""
    laatste = laatste_onderdeel(lijst)
    if lijst[laatste - 1].type == "OF":
        return lijst
    rest = lijst[: laatste - (lijst[laatste - 1].type == "EN")]
    eind = rest[-1].end
    return [*rest, Token("OF", "of", eind, eind, "of"), *lijst[laatste:]]


def werkwoord_achteraan(lijst: Sequence[Token]) -> list[Token]:
    """Return the items as clauses: *hij is uitstroomgereed*, a sentence by itself, is *hij uitstroomgereed is*.

    A fact of the text's own is one in any order of its words, with its denial.
    """
    begin = [at for at, token in enumerate(lijst) if token.type in LIJST]
    uit = list(lijst[: begin[0]] if begin else lijst)
    for van, tot in pairwise([*begin, len(lijst)] if begin else []):
        uit += [lijst[van], *_achteraan(lijst[van + 1 : tot])]
    return uit


def _achteraan(item: Sequence[Token]) -> list[Token]:
    """Return an item with the verb of a main clause behind it."""
    eind = next((at for at, token in enumerate(item) if token.type in _EINDE), len(item))
    at = _tweede(item[:eind])
    if at is None:
        return list(item)
    werkwoord = item[at]
    achter = Token(
        werkwoord.type, werkwoord.tekst, werkwoord.start, werkwoord.end, werkwoord.waarde, werkwoord.bepaler, TWEEDE
    )
    slot = eind
    while slot > at + 1 and item[slot - 1].type == "WW" and item[slot - 1].waarde.infinitief:
        slot -= 1  # *kon voorkomen*: before what it helps
    return [*item[:at], *item[at + 1 : slot], achter, *item[slot:]]


def _tweede(item: Sequence[Token]) -> int | None:
    """Return where the finite verb of an item stands that is a main clause; None where it is none.

    Right behind the client; behind another subject, where it is the one finite verb and no clause stands in the item.
    """
    at = next((i for i, token in enumerate(item) if token.type == "WW"), len(item))
    if at == len(item) or not at or not item[at].waarde.persoon or item[at].waarde.werkwoord == FEIT:
        return None
    if at == 1 and item[0].type == "CLIENT":
        return at
    erna = item[at + 1 :]
    bijzin = not (TESTS | RELATIVES).isdisjoint(soorten_in(item))
    andere = any(map(is_tweede_persoonsvorm(item[at]), erna))
    slot = all(token.type == "WW" for token in erna)
    return None if bijzin or andere or slot else at


def is_tweede_persoonsvorm(eerste: Token) -> Callable[[Token], bool]:
    """Return what tells of a token whether it is a finite verb as well, beside the first of a clause.

    A form that may be an infinitive is none beside a singular one: *kon het voorkomen*.
    """
    return lambda token: (
        token.type == "WW"
        and token.waarde.persoon
        and not token.waarde.deelwoord
        and (not token.waarde.infinitief or eerste.waarde.meervoud)
    )


_EINDE = frozenset({"PUNTKOMMA", "PUNT", *LIJST})
"""What ends an item."""
