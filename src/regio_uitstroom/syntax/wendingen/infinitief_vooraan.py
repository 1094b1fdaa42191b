"""*Tenzij samenwonen niet van hem kan worden gevergd*: an infinitive behind what opens a condition is its subject."""

from __future__ import annotations

from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_GRENS = CONDITIONS | {"KOMMA", "PUNT", "PUNTKOMMA", "DUBBELPUNT"}


def infinitief_vooraan(tokens: list[Token]) -> list[Token]:
    """Return the tokens with such an infinitive, and the adverb right before it, as the thing that it names."""
    uit: list[Token] = []
    for at, token in enumerate(tokens):
        if not _is_onderwerp(tokens, at):
            uit.append(token)
            continue
        voor = uit.pop() if uit[-1].type == "BIJWOORD" else token
        naam = token.tekst.lower() if voor is token else f"{voor.tekst} {token.tekst}".lower()
        uit.append(Token("ZAAK", naam, voor.start, token.end, naam))
    return uit if len(uit) < len(tokens) or any(map(_anders, uit, tokens)) else tokens


def _anders(een: Token, ander: Token) -> bool:
    return een is not ander


def _is_onderwerp(tokens: list[Token], at: int) -> bool:
    """Whether an infinitive stands where the subject of a condition does, with its own verb still to come."""
    opener = at - 1 - (at > 0 and tokens[at - 1].type == "BIJWOORD")
    if opener < 0 or tokens[opener].type not in CONDITIONS or tokens[opener].start == tokens[opener].end:
        return False
    token, erna = tokens[at], tokens[at + 1 :]
    vorm = token.waarde if token.type == "WW" else None
    if vorm is None or not vorm.infinitief or vorm.te or vorm.werkwoord in AUXILIARY:
        return False  # *zijn kind* is no being
    if not erna or erna[0].type in {"WW", *_GRENS}:
        return False
    eind = next((plek for plek, een in enumerate(erna) if een.type in _GRENS), len(erna))
    return any(een.type == "WW" and een.waarde.persoon and not een.waarde.meervoud for een in erna[:eind])
