"""How long an urgency is valid, said of its validity.

*De geldigheidsduur van de urgentie bedraagt zes maanden*, *De urgentie heeft een geldigheidsduur van zes maanden*: it
is valid for six months.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token, soorten_in

_GELDIGHEID = frozenset({"geldigheidsduur", "geldigheidstermijn", "geldigheid", "looptijd"})
_LIDWOORDEN = frozenset({"de", "een"})
_VERLENGEN = "verlengen"
_IS = frozenset({"bedragen", "zijn"})


def geldigheidswoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on the validity of an urgency as *De urgentie geldt zes maanden*."""
    soorten = soorten_in(tokens)
    if not soorten >= {"DUUR", "WW"} and not soorten >= {"URGENTIE", "WW"}:
        return tokens
    if soorten >= _LOOPT:
        tokens = _zonder_gedurende(tokens)
    at = next((at for at, token in enumerate(tokens) if token.tekst.lower() in _GELDIGHEID), None)
    if at is None or not at or tokens[at - 1].tekst.lower() not in _LIDWOORDEN:
        return tokens
    if any(token.type == "WW" and token.waarde.werkwoord == _VERLENGEN for token in tokens):
        return _te_verlengen(tokens, at - 1)
    if not soorten >= {"URGENTIE", "DUUR", "VAN"}:
        return tokens
    return _van_de_urgentie(tokens, at - 1) or _heeft(tokens, at - 1) or tokens


_LOOPT = frozenset({"GEDURENDE", "DUUR", "MOMENT", "URGENTIE"})


def _zonder_gedurende(tokens: list[Token]) -> list[Token]:
    """Return *is geldig gedurende zes maanden na de toekenning* as *is zes maanden na de toekenning geldig*."""
    at = next(i for i, token in enumerate(tokens) if token.type == "GEDURENDE")
    duur, na, moment = _soorten(tokens[at + 1 : at + 4]) if at + 3 < len(tokens) else ("", "", "")
    werkwoord = next((token.waarde for token in tokens[:at] if token.type == "WW"), None)
    geldig = any(token.type == "AANVULLING" and token.waarde == "geldig" for token in tokens)
    geldt = werkwoord is not None and (werkwoord.werkwoord == "gelden" or (werkwoord.werkwoord == "zijn" and geldig))
    past = duur == "DUUR" and na in {"NA", "VANAF"} and moment == "MOMENT"
    return [*tokens[:at], *tokens[at + 1 :]] if geldt and past and tokens[0].type == "URGENTIE" else tokens


def _te_verlengen(tokens: list[Token], begin: int) -> list[Token]:
    """Read *de geldigheidsduur (van de urgentie) verlengen*: then the urgency is extended.

    A validity of which nothing says of what it is, is that of the urgency if the text says how long she is valid.
    """
    van, urgentie = (*tokens[begin + 2 : begin + 4], tokens[begin], tokens[begin])[:2]
    if tokens[begin].tekst.lower() != "de" or (van.type == "VAN" and urgentie.type != "URGENTIE"):
        return tokens
    einde = begin + 4 if van.type == "VAN" else begin + 2
    waarde, laatste = (urgentie.waarde, urgentie) if van.type == "VAN" else ("urgentie", tokens[begin + 1])
    tekst = " ".join(token.tekst for token in tokens[begin:einde])
    nieuw = Token("URGENTIE", tekst, tokens[begin].start, laatste.end, waarde, "de")
    return [*tokens[:begin], nieuw, *tokens[einde:]]


def _soorten(tokens: Sequence[Token]) -> list[str]:
    return [token.type for token in tokens]


def _van_de_urgentie(tokens: Sequence[Token], begin: int) -> list[Token] | None:
    """Read *de geldigheidsduur van de urgentie bedraagt*; behind *Voor gezinnen bedraagt* its verb stands in front."""
    van, urgentie = tokens[begin + 2 : begin + 4] if begin + 4 <= len(tokens) else (tokens[0], tokens[0])
    if (van.type, urgentie.type) != ("VAN", "URGENTIE"):
        return None
    nieuw = Token("URGENTIE", urgentie.tekst, tokens[begin].start, urgentie.end, urgentie.waarde, urgentie.bepaler)
    for at in (begin - 1, begin + 4):
        if 0 <= at < len(tokens) and tokens[at].type == "WW" and tokens[at].waarde.werkwoord in _IS:
            uit = [*tokens[:begin], nieuw, *tokens[begin + 4 :]]
            plek = at if at < begin else at - 3
            if not any(token.type == "WW" for token in uit[:plek]):
                return [*uit[:plek], _geldt(uit[plek]), *uit[plek + 1 :]]
    return None


def _heeft(tokens: Sequence[Token], begin: int) -> list[Token] | None:
    """Read *heeft een geldigheidsduur van zes maanden*."""
    vorig = tokens[begin - 1] if begin else None
    if vorig is None or vorig.type != "WW" or vorig.waarde.werkwoord != "hebben":
        return None
    if _soorten(tokens[begin + 2 : begin + 4]) != ["VAN", "DUUR"] or "URGENTIE" not in _soorten(tokens[: begin - 1]):
        return None
    return [*tokens[: begin - 1], _geldt(vorig), *tokens[begin + 3 :]]


def _geldt(token: Token) -> Token:
    return token.as_type("WW", lexicon().werkwoorden.vormen["gelden" if token.waarde.meervoud else "geldt"])
