"""From when a length of time is counted: *gerekend vanaf de dag na verzending* is *na verzending*.

*De urgentie vervalt na 26 weken, gerekend vanaf de dag na verzending van het besluit* is *vervalt 26 weken na
verzending van het besluit*: the first day that counts is the day after, and the last is the same.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token, soorten_in

_DAG = "de dag"
_DAG_NA = "dag na "


def rekenwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with what is counted from the day after something as what is counted after it."""
    uit = _erna(tokens)
    vervalt = any(token.type == "WW" and token.waarde.werkwoord == "vervallen" for token in uit)
    return _na_de_duur(uit) if vervalt and soorten_in(uit) >= {"NA", "DUUR", "MOMENT"} else uit


def _erna(tokens: list[Token]) -> list[Token]:
    for at, token in enumerate(tokens[:-1]):
        if token.type != "GEREKEND_VANAF":
            continue
        begin = at - (at > 0 and tokens[at - 1].type == "KOMMA")
        na = next((i for i in range(at + 2, min(at + 4, len(tokens) - 1)) if tokens[i].type == "NA"), 0)
        if na and tokens[na + 1].type == "MOMENT" and " ".join(t.tekst for t in tokens[at + 1 : na]).lower() == _DAG:
            return [*tokens[:begin], Token("NA", "na", token.start, tokens[na].end, "na"), *tokens[na + 1 :]]
        moment = tokens[at + 1]
        if moment.type == "MOMENT" and str(moment.waarde).startswith(_DAG_NA):
            kaal = moment.as_type("MOMENT", str(moment.waarde).removeprefix(_DAG_NA))
            return [*tokens[:begin], token.as_type("NA", "na"), kaal, *tokens[at + 2 :]]
    return tokens


def _na_de_duur(tokens: list[Token]) -> list[Token]:
    """Return *na zes maanden na X* as *zes maanden na X*."""
    soorten = [token.type for token in tokens]
    for at in range(len(tokens) - 3):
        if soorten[at : at + 4] == ["NA", "DUUR", "NA", "MOMENT"]:
            return [*tokens[:at], *tokens[at + 1 :]]
    return tokens
