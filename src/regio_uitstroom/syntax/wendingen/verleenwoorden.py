"""The day on which an urgency was given, in the words that drafters have for it.

*De datum waarop zij is afgegeven*, *de datum van afgifte*, *het verlenen van de urgentie*: each is the moment of the
grant, where the sentence says that it is about the urgency. *De datum van afgifte van de indicatie* is another day.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in

_TIJD = frozenset({"NA", "VANAF", "GEREKEND_VANAF"})
"""What stands before a moment from which time is counted."""
_LIDWOORDEN = frozenset({"de", "het"})
_DAGEN = frozenset({"datum", "dag", "moment"})
_VERLEENT = frozenset({"verlenen", "toekennen", "afgeven", "verstrekken"})
_VERLEEND = frozenset({"verleend", "toegekend", "afgegeven", "verstrekt"})
_IS = frozenset({"is", "wordt", "werd"})
_VERLENING = frozenset({"afgifte", "verlening", "toekenning", "dagtekening", "verstrekking"})
_ZIJ = frozenset({"zij", "ze", "deze", "die"})


def verleenwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with the day on which an urgency was given as that moment."""
    soorten = soorten_in(tokens)
    if "URGENTIE" not in soorten or _TIJD.isdisjoint(soorten):
        return tokens
    for at in range(len(tokens) - 1, 0, -1):  # from behind, so that the places before it stay
        einde = _einde(tokens, at) if tokens[at - 1].type in _TIJD else at
        if einde != at:
            tekst = " ".join(token.tekst for token in tokens[at:einde])
            moment = Token("MOMENT", tekst, tokens[at].start, tokens[einde - 1].end, "toekenning")
            tokens = [*tokens[:at], moment, *tokens[einde:]]
    return tokens


def _einde(tokens: Sequence[Token], at: int) -> int:
    """Return where the words for that day end that begin here; the beginning itself where they are about another."""
    if tokens[at].type == "MOMENT":
        return at  # it is known as it stands
    over_urgentie = tokens[0].type == "URGENTIE"
    begin, woorden = at, [token.tekst.lower() for token in tokens]
    het = woorden[at] == "het"
    at += woorden[at] in _LIDWOORDEN
    dag = at < len(tokens) and woorden[at] in _DAGEN
    if dag and at + 1 < len(tokens) and tokens[at + 1].type == "WAAROP":
        return _na_bijzin(tokens, at + 2, over_urgentie=over_urgentie) or begin
    if dag:
        van = [token.type for token in tokens[at + 1 : at + 2]] == ["VAN"]
        at += 2 if van else 0
        het = van and woorden[at : at + 1] == ["het"]
        at += van and at < len(tokens) and woorden[at] in _LIDWOORDEN
    return _na_naam(tokens, at, het=het, over_urgentie=over_urgentie) or begin


def _na_bijzin(tokens: Sequence[Token], at: int, *, over_urgentie: bool) -> int:
    """Return where *zij is afgegeven*, *de urgentie is verleend* ends; 0 where it says something else."""
    if at + 2 >= len(tokens):
        return 0
    wie, *werkwoorden = tokens[at : at + 3]
    zij = over_urgentie and wie.type == "CLIENT" and wie.tekst.lower() in _ZIJ
    vormen = {token.tekst.lower() for token in werkwoorden if token.type == "WW"}
    past = len(vormen & _VERLEEND) == 1 and len(vormen & _IS) == 1
    return at + 3 if past and (zij or wie.type == "URGENTIE") else 0


def _na_naam(tokens: Sequence[Token], at: int, *, het: bool, over_urgentie: bool) -> int:
    """Return where *afgifte*, *het verlenen van de urgentie* ends; 0 where it is of something else."""
    if at >= len(tokens):
        return 0
    if tokens[at].type == "MOMENT" and tokens[at].waarde == "toekenning":
        return at + 1
    woord = tokens[at].tekst.lower()
    if woord not in (_VERLEENT if het else _VERLENING):
        return 0
    erna = [token.type for token in tokens[at + 1 : at + 3]]
    if erna[:1] == ["VAN"]:
        return at + 3 if erna[1:] == ["URGENTIE"] else 0
    return at + 1 if over_urgentie else 0
