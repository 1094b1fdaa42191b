"""The end of a text said another way: *vervalt met ingang van 1 januari 2030* is *vervalt op 1 januari 2030*."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token, soorten_in

_VANAF = frozenset({"VANAF", "PER"})


def tekst_vervalt(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on the end of the text itself with the day behind *op*."""
    if not _VANAF & soorten_in(tokens) or (tokens[0].type != "AFSPRAAK" and not _dag_voorop(tokens)):
        return tokens
    if tokens[0].type != "AFSPRAAK":
        return [tokens[0].as_type("OP", "op"), *tokens[1:]]
    uit = list(tokens)
    for at in range(1, len(tokens) - 1):
        werkwoord = next((t.waarde.werkwoord for t in reversed(tokens[:at]) if t.type == "WW"), "")
        if tokens[at].type in _VANAF and tokens[at + 1].type == "DATUM" and werkwoord == "vervallen":
            uit[at] = tokens[at].as_type("OP", "op")
    return uit if uit != tokens else tokens


def _dag_voorop(tokens: list[Token]) -> bool:
    """Whether all of a sentence is *met ingang van 1 januari 2030 vervalt dit convenant*."""
    soorten = [token.type for token in tokens]
    vorm = soorten[0] in _VANAF and soorten[1:] == _VOOROP
    return vorm and tokens[2].waarde.werkwoord == "vervallen"


_VOOROP = ["DATUM", "WW", "AFSPRAAK"]
