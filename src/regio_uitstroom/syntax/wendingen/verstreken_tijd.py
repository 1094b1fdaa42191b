"""*De urgentie vervalt door het verstrijken van zes maanden*: that is *na zes maanden*, and nothing to ask."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_VOORAF = frozenset({"DOOR", "BIJ", "NA", "MET"})
_LIDWOORDEN = frozenset({"het", "de"})
_VERSTRIJKEN = frozenset({"verstrijken", "verloop", "verlopen", "ommekomst", "afloop", "aflopen"})
_EEN_TERMIJN = frozenset({"een termijn", "een periode", "de geldigheidsduur", "een geldigheidsduur", "de looptijd"})
"""What may stand before the length; *de termijn van acht weken* may be that of a duty."""
_EINDIGT = frozenset({"vervallen", "eindigen", "verlopen", "aflopen"})


def verstreken_tijd(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on the end of an urgency with how long it takes said by itself."""
    if not any(token.type == "WW" and token.waarde.werkwoord in _EINDIGT for token in tokens):
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        duur = _duur(tokens, at)
        if not duur:
            out.append(tokens[at])
            at += 1
            continue
        grens = [tokens[duur - 1]] if tokens[duur - 1].type == "VGL" else []
        met_moment = not grens and [token.type for token in tokens[duur + 1 : duur + 3]] == ["NA", "MOMENT"]
        if not met_moment:
            out.append(Token("NA", "na", tokens[at].start, (grens or [tokens[duur]])[0].start, "na"))
        out += grens  # *ten hoogste zes maanden* is no length that ends: that is told, and never asked
        out.append(tokens[duur])
        at = duur + 1
    return out if len(out) != len(tokens) else tokens


def _duur(tokens: Sequence[Token], at: int) -> int:
    """Return where the length stands of the time that is over according to the words that begin here; 0 for none."""
    einde = _na_verstrijken(tokens, at)
    if not einde or [token.type for token in tokens[einde : einde + 1]] != ["VAN"]:
        return 0
    einde += 1
    for lengte in (1, 2):
        wat = " ".join(token.tekst.lower() for token in tokens[einde : einde + lengte])
        if wat in _EEN_TERMIJN and [token.type for token in tokens[einde + lengte :][:1]] == ["VAN"]:
            einde += lengte + 1
            break
    einde += [token.type for token in tokens[einde : einde + 1]] == ["VGL"]
    return einde if einde < len(tokens) and tokens[einde].type == "DUUR" else 0


def _na_verstrijken(tokens: Sequence[Token], at: int) -> int:
    """Return where *door het verstrijken*, *na afloop* ends that begins here; 0 for other words."""
    woorden = tokens[at].tekst.lower().split()
    if tokens[at].type == "BIJWOORD":
        return at + 1 if woorden == ["na", "afloop"] else 0
    if tokens[at].type not in _VOORAF:
        return 0
    over = [woord for token in tokens[at + 1 : at + 3] for woord in token.tekst.lower().split()]
    lid = over[:1] != [] and over[0] in _LIDWOORDEN
    if over[lid : lid + 1] == [] or over[lid] not in _VERSTRIJKEN:
        return 0
    een_token = lid and len(tokens[at + 1].tekst.split()) > 1
    return at + 2 + (lid and not een_token)
