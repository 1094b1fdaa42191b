"""*Een briefadres wordt niet als (laatste) woonadres beschouwd*, *telt niet als woonadres*: it is no woonadres."""

from __future__ import annotations

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token

_WERKWOORDEN = frozenset({"worden", "tellen", "gelden"})
_DEELWOORDEN = frozenset({"beschouwd", "aangemerkt", "gezien", "opgevat", "meegeteld"})
_WOONADRES = frozenset({"woonadres", "laatste woonadres"})


def briefadres_als(tokens: list[Token]) -> list[Token]:
    """Return such a sentence as *een briefadres geldt niet als woonadres*; any other as it stands."""
    kaal = _zonder_toepassing(tokens)
    soorten = [token.type for token in kaal]
    vorm = soorten[:5] == ["BEZIT", "WW", "NIET", "INDIEN", "AANVULLING"]
    if not vorm or kaal[0].waarde != "briefadres" or kaal[1].waarde.werkwoord not in _WERKWOORDEN:
        return tokens
    adres, rest = kaal[4], [token.tekst.lower() for token in kaal[5:]]
    lijdend = kaal[1].waarde.werkwoord == "worden"
    if adres.tekst.lower() not in _WOONADRES or (not rest) == lijdend or not _DEELWOORDEN.issuperset(rest):
        return tokens
    geldt = kaal[1].as_type("WW", lexicon().werkwoorden.vormen["geldt"])
    return [kaal[0], geldt, kaal[2], kaal[3], Token(adres.type, adres.tekst, adres.start, kaal[-1].end, "woonadres")]


def _zonder_toepassing(tokens: list[Token]) -> list[Token]:
    """Return a sentence without *voor de toepassing van deze afspraken*, which says it of this text."""
    at = next((at for at, token in enumerate(tokens) if token.type == "VOOR_TOEPASSING_VAN"), None)
    if at is None or [token.type for token in tokens[at + 1 : at + 2]] != ["AFSPRAAK"]:
        return tokens
    return [*tokens[:at], *tokens[at + 2 :]]
