"""Two ages with one verb, on one day: *op de dag van de aanvraag achttien jaar of ouder en jonger dan 23 jaar is*.

Each becomes a clause with its own verb and that day. A day behind the first of two verbs may be of one of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import TESTS

_OPENERS = TESTS | {"DIE"}
_OP = frozenset({"OP", "TEN_TIJDE_VAN", "BIJ"})
_EN_OF = frozenset({"EN", "OF"})
_DAN = {"jonger dan": "minder dan", "ouder dan": "meer dan"}
"""Words that compare an age, and what they say of a number."""
_LEEFTIJD = frozenset({*_DAN, "ten minste", "minstens", "minimaal", "ten hoogste", "hoogstens", "hooguit"})
_BEREIK = frozenset({"DUUR_OF", "LEEFTIJD_TUSSEN", "LEEFTIJDSKLASSE"})
_OUDER = "of ouder"
_VERGELIJKT = frozenset({"jonger", "ouder"})
_WOORDEN = _LEEFTIJD | _VERGELIJKT
_ACHTER = frozenset({"KOMMA", "PUNTKOMMA", "EN", "OF"})


def leeftijden_samen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with two ages under one verb as a clause for each of them."""
    if soorten_in(tokens).isdisjoint(_EN_OF | _BEREIK):
        return tokens  # one age
    if all(token.type not in _BEREIK and token.tekst.lower() not in _WOORDEN for token in tokens):
        return tokens
    tokens = [
        token if not _is_bereik(tokens, at) else token.as_type("LEEFTIJD_TUSSEN") for at, token in enumerate(tokens)
    ]
    tokens = _gesplitst(tokens)
    at = next((i for i, token in enumerate(tokens) if token.type in _OPENERS and _clausule(tokens, i)), None)
    if at is None:
        return tokens
    begin, einde, delen = _clausule(tokens, at) or (0, 0, [])
    return [*tokens[:begin], *delen, *tokens[einde:]]


def _is_bereik(tokens: Sequence[Token], at: int) -> bool:
    """Whether *18 tot en met 22 jaar* stands here before *is*: that is *tussen 18 en 23 jaar*."""
    return tokens[at].type == "LEEFTIJDSKLASSE" and at + 1 < len(tokens) and _is_zijn(tokens[at + 1])


def _gesplitst(tokens: list[Token]) -> list[Token]:
    """Return *jonger dan 18 jaar of ouder dan 65 jaar* with its two ages apart: *of ouder* is no end of the first."""
    soorten = [token.type for token in tokens]
    for at in range(len(tokens) - 3):
        een, dan, ander = tokens[at + 1 : at + 4]
        past = soorten[at] in _ERVOOR and soorten[at + 1 : at + 4] == ["DUUR_OF", "DAN", "DUUR"]
        if past and een.tekst.lower().endswith(_OUDER):
            eerder, plek = een.tekst[: -len(_OUDER)].rstrip(), een.end - len("ouder")
            los = [
                Token("DUUR", eerder, een.start, een.start + len(eerder), een.waarde[1]),
                Token("OF", "of", plek - 1, plek - 1, "of"),
                Token("VGL", "ouder dan", plek, dan.end, _DAN["ouder dan"]),
            ]
            return [*tokens[: at + 1], *los, ander, *tokens[at + 4 :]]
    return tokens


_ERVOOR = frozenset({"VGL", "DAN"})


def _clausule(tokens: Sequence[Token], opener: int) -> tuple[int, int, list[Token]] | None:
    """Return where two ages behind an opener begin and end, and the clauses that they are; None for other words."""
    begin = opener + 1 + (tokens[opener + 1 : opener + 2] != [] and tokens[opener + 1].type == "CLIENT")
    dag = _dag(tokens, begin)
    een, is_, at = _eerste(tokens, begin + len(dag))
    en, ander, at = _tweede(tokens, at) if een else (None, [], at)
    if en is None or not ander:
        tussen = _tussen(tokens, begin + len(dag))
        if tussen is None:
            return None
        een, en, ander = tussen
        is_, at = None, begin + len(dag) + 1
        if not dag and _dag(tokens, at + 1) == []:
            return None  # one age between two bounds, as it stands
    laatste = at < len(tokens) and _is_zijn(tokens[at])
    verb = tokens[at] if laatste else is_
    if verb is None or (laatste and is_ is not None) or (dag and not laatste):
        return None
    at += laatste
    achter = _dag(tokens, at) if laatste and not dag else []
    at += len(achter)
    if at < len(tokens) and tokens[at].type not in _ACHTER:
        return None
    wie = _nog_eens(tokens[opener], ander[0].start)
    eerste, tweede = ([_hier(token, deel[0].start) for token in dag or achter] for deel in (een, ander))
    een = _met_jaar(een, ander[-1])
    return (
        begin,
        at,
        [*(dag or eerste), *een, _hier(verb, en.start), en, wie, *tweede, *ander, _hier(verb, ander[-1].end)],
    )


def _tweede(tokens: Sequence[Token], at: int) -> tuple[Token | None, list[Token], int]:
    """Return the conjunction that begins here, the age behind it, and where that ends."""
    if at >= len(tokens) or tokens[at].type not in _EN_OF:
        return None, [], at
    ander = _leeftijd(tokens, at + 1)
    return tokens[at], ander, at + 1 + len(ander)


def _tussen(tokens: Sequence[Token], at: int) -> tuple[list[Token], Token, list[Token]] | None:
    """Return *tussen 18 en 23 jaar*, *18 tot en met 22 jaar* as an age from which, and one below which."""
    if at >= len(tokens) or tokens[at].type != "LEEFTIJD_TUSSEN":
        return None
    begin, einde = tokens[at].start, tokens[at].end
    vanaf, tot = tokens[at].waarde
    eerste = Token("DUUR_OF", f"{vanaf} jaar of ouder", begin, einde, ("ten minste", (vanaf, "jaar")))
    dan = Token("VGL", "jonger dan", einde, einde, _DAN["jonger dan"])
    return (
        [eerste],
        Token("EN", "en", einde, einde, "en"),
        [dan, Token("DUUR", f"{tot} jaar", einde, einde, (tot, "jaar"))],
    )


def _dag(tokens: Sequence[Token], at: int) -> list[Token]:
    """Return the words for a day that begin here: *op de dag van de aanvraag*."""
    dag = list(tokens[at : at + 2])
    return dag if [len(dag) > 1 and dag[0].type in _OP and dag[1].type == "MOMENT"] == [True] else []


def _eerste(tokens: Sequence[Token], at: int) -> tuple[list[Token], Token | None, int]:
    """Return the first age, its verb where it has one between its words (*ouder is dan*), and where it ends."""
    vier = tokens[at : at + 4]
    if (
        [token.type for token in vier[1:]] == ["WW", "DAN", "DUUR"]
        and vier[0].tekst.lower() in _VERGELIJKT
        and _is_zijn(vier[1])
    ):
        dan = f"{vier[0].tekst.lower()} dan"
        return [Token("VGL", dan, vier[0].start, vier[2].end, _DAN[dan]), vier[3]], vier[1], at + 4
    een = _leeftijd(tokens, at)
    return een, None, at + len(een)


def _leeftijd(tokens: Sequence[Token], at: int) -> list[Token]:
    """Return the words for an age that begin here: *achttien jaar of ouder*, *jonger dan 23 jaar*, *ten minste 18*."""
    if at >= len(tokens):
        return []
    een, *meer = tokens[at : at + 2]
    if een.type == "DUUR_OF" and een.tekst.lower().endswith(_OUDER):
        return [een]
    vergelijkt = een.type == "VGL" and een.tekst.lower() in _LEEFTIJD
    jaren = bool(meer) and (meer[0].type == "GETAL" or (meer[0].type == "DUUR" and meer[0].waarde[1] == "jaar"))
    return [een, *meer] if vergelijkt and jaren else []


def _met_jaar(een: list[Token], laatste: Token) -> list[Token]:
    """Return an age with its unit: in *ten minste 18 en jonger dan 23 jaar* that stands behind the second."""
    getal = een[-1]
    if getal.type != "GETAL" or laatste.type != "DUUR":
        return een
    return [*een[:-1], Token("DUUR", f"{getal.tekst} jaar", getal.start, getal.end, (getal.waarde, laatste.waarde[1]))]


def _is_zijn(token: Token) -> bool:
    return token.type == "WW" and token.waarde.werkwoord == "zijn" and bool(token.waarde.persoon)


def _hier(token: Token, plaats: int) -> Token:
    return Token(token.type, token.tekst, plaats, plaats, token.waarde, token.bepaler, token.extra)


def _nog_eens(opener: Token, plaats: int) -> Token:
    """Return what the second clause begins with: whom it is about, or the relative pronoun."""
    if opener.type in TESTS:
        return Token("CLIENT", "hij", plaats, plaats, "hij")
    return opener.as_type(opener.type)
