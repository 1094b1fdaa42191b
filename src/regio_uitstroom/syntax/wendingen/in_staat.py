"""*In staat is zelfstandig te wonen* says that he can: *zelfstandig kan wonen*, with its verbs together behind it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_KAN = Werkwoordsvorm("kunnen", persoon=True)
_GRENS = CONDITIONS | RELATIVES | {"KOMMA", "DUBBELPUNT", "PUNTKOMMA", "EN", "OF"}


def in_staat(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *in staat is (om) … te V* as *… kan V*; as they are where it is said otherwise."""
    at = next((i for i in range(1, len(tokens) - 3) if _is_in_staat(tokens, i)), None)
    if at is None:
        return tokens
    zijn = tokens[at + 2]
    begin = at + 3 + (tokens[at + 3].type == "OM")
    eind = next((i for i in range(begin, len(tokens)) if tokens[i].type == "WW" or tokens[i].type in _GRENS), None)
    if eind is None or tokens[eind].type != "WW" or not tokens[eind].waarde.te:
        return tokens
    if "CLIENT" in soorten_in(tokens[begin:eind]):
        return tokens  # *een huishouden te voeren*: it would be who does it
    verb = tokens[eind]
    # with the word of the text: a question on one client puts that in the singular
    kan = Token("WW", zijn.tekst, tokens[at].start, zijn.end, evolve(_KAN, meervoud=zijn.waarde.meervoud))
    bloot = evolve(verb.waarde, te=False, infinitief=True, persoon=True, meervoud=True)
    return [*tokens[:at], *tokens[begin:eind], kan, verb.as_type("WW", bloot), *tokens[eind + 1 :]]


def _is_in_staat(tokens: Sequence[Token], at: int) -> bool:
    """Whether *in staat is* stands here."""
    in_, staat, zijn = tokens[at : at + 3]
    woorden = in_.type == "IN" and staat.tekst.lower() == "staat" and zijn.type == "WW"
    return woorden and zijn.waarde.werkwoord == "zijn" and zijn.waarde.persoon and not zijn.waarde.verleden
