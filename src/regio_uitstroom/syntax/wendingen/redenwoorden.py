"""*Om redenen van veiligheid* is *wegens redenen van veiligheid*: no clause with *te* begins there.

Nor where *om* belongs to *daar* before it: *daar zelf om vraagt* is *daarom zelf vraagt*.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.vooruitzien import te_ahead

_REDEN = 3
"""Within so many words comes the word for a reason: *om medische redenen*; *aanvragen om urgentie* has none."""


def redenwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *om* as *wegens* before a reason, where no verb with *te* comes after it."""
    tokens = _met_daarom(tokens)
    plaatsen = [at for at, token in enumerate(tokens[:-1]) if token.type == "OM" and _noemt_reden(tokens, at)]
    if not plaatsen:
        return tokens
    out = list(tokens)
    for at in plaatsen:
        out[at] = tokens[at].as_type("WEGENS", "wegens")
    return out


def _met_daarom(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *daar … om*, before a finite verb, as *daarom*."""
    uit = list(tokens)
    for at in range(len(uit) - 2, 0, -1):
        erna = uit[at + 1]
        if uit[at].type != "OM" or erna.type != "WW" or not erna.waarde.persoon:
            continue
        daar = next((i for i in range(at - 1, max(at - _DAAR, -1), -1) if uit[i].tekst.lower() in _WIJST), None)
        if daar is not None and all(token.type == "BIJWOORD" for token in uit[daar + 1 : at]):
            woord = uit[daar]
            uit[daar] = Token("BIJWOORD", f"{woord.tekst}om", woord.start, woord.end, f"{woord.tekst.lower()}om")
            del uit[at]
    return uit if len(uit) < len(tokens) else tokens


_WIJST = frozenset({"daar", "hier", "er"})
_DAAR = 4
"""So far before *om* its *daar* stands at most."""


def _noemt_reden(tokens: list[Token], at: int) -> bool:
    """Whether the word for a reason stands close behind *om*, and no clause with *te* begins there."""
    reden = any("reden" in een.tekst.lower() for een in tokens[at + 1 : at + 1 + _REDEN])
    return reden and not te_ahead(tokens, at, len(tokens))
