"""Terms in more words than one phrase: windows with two ends, and days on which somebody reaches an age.

*Niet eerder dan drie en niet later dan twee weken voor …* becomes one opener with the earlier bound in it; *voordat de
jeugdige achttien wordt* becomes *voor* with a moment.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.ontvangstbijzin import ontvangstbijzinnen
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

LEEFTIJD = "leeftijd "
DAG_VAN = "dag van "
AFLOOP = "afloop van "
"""How the keys of moments begin that no word list holds: an age that is reached, what only the text knows, and the end
of a term of this text."""
_RICHTING = {"VOORDAT": "VOOR", "NADAT": "NA"}


def met_termijnwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with windows and ages in one token each."""
    soorten = soorten_in(tokens)
    if "NIET_EERDER" in soorten:
        tokens = _vensters(tokens)
    if "MOMENT" in soorten and any(_van_iets_anders(tokens, at) for at in range(len(tokens))):
        tokens = [token.as_type("ZAAK") if _van_iets_anders(tokens, at) else token for at, token in enumerate(tokens)]
    if {"MOMENT", "ONBEKEND"} <= soorten:
        tokens = _ontvangen(tokens)
    if "NADAT" in soorten:
        tokens = ontvangstbijzinnen(_uitstromen(tokens), _ONTVANGEN)
    if {"VGL", "VOOR"} <= soorten:
        tokens = _vooraf(tokens)
    return tokens if soorten.isdisjoint(_RICHTING) else _leeftijden(tokens)


_MAG = frozenset({"mogen", "kunnen"})


def _uitstromen(tokens: list[Token]) -> list[Token]:
    """Return *(drie maanden) nadat hij mag uitstromen*, and *is uitgestroomd*, as the moment that the record knows."""
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        moment = _uitstroommoment(tokens[at + 1 : at + 4]) if _begint_met_nadat(tokens, at) else ""
        if moment:
            eerste, laatste = tokens[at], tokens[at + 3]
            tekst = " ".join(token.tekst for token in tokens[at : at + 4])
            uit.append(Token("NADAT_MOMENT", tekst, eerste.start, laatste.end, moment))
        else:
            uit.append(tokens[at])
        at += 4 if moment else 1
    return uit


def _begint_met_nadat(tokens: Sequence[Token], at: int) -> bool:
    """Whether *nadat* stands behind a length of time, and so says from when that runs."""
    return tokens[at].type == "NADAT" and at > 0 and tokens[at - 1].type == "DUUR"


def _uitstroommoment(bijzin: Sequence[Token]) -> str:
    """Return the moment that a client and two verbs name: *hij mag uitstromen*, *deze uitgestroomd is*."""
    if [token.type for token in bijzin] != ["CLIENT", "WW", "WW"]:
        return ""
    vormen = [token.waarde for token in bijzin[1:]]
    stroomt = next((vorm for vorm in vormen if vorm.werkwoord == "stromen" and vorm.partikel == "uit"), None)
    hulp = next((vorm.werkwoord for vorm in vormen if vorm is not stroomt), "")
    if stroomt is None or not (hulp in _MAG or (hulp == "zijn" and stroomt.deelwoord)):
        return ""
    return "uitstroomgereed" if hulp in _MAG else "uitstroom"


_DOET = frozenset({"ACTOR", "ORGANISATIE"})


def _vooraf(tokens: list[Token]) -> list[Token]:
    """Return *ten minste drie maanden voor de uitstroom* as *uiterlijk …* where somebody then does something.

    In a clause of its own, or said of a client, it is a length of time: *hij ten minste zes maanden voor … woonde*.
    """
    werkwoord = next((at for at, token in enumerate(tokens) if token.type == "WW" and token.waarde.persoon), 0)
    naast = {token.type for token in tokens[max(werkwoord - 1, 0) : werkwoord + 2]}
    bijzin = next((at for at, token in enumerate(tokens) if token.type in CONDITIONS | RELATIVES), len(tokens))
    for at in range(min(bijzin, len(tokens) - 3)):
        soorten = [token.type for token in tokens[at : at + 4]]
        if soorten == ["VGL", "DUUR", "VOOR", "MOMENT"] and tokens[at].waarde == "ten minste" and naast & _DOET:
            return [*tokens[:at], tokens[at].as_type("UITERLIJK", "uiterlijk"), *tokens[at + 1 :]]
    return tokens


_ONTVANGST = frozenset({"ontvangst", "indiening", "binnenkomst"})
_ONTVANGEN = frozenset({"aanvraag", "aanmelding", "hulpvraag", "advies"})
"""Moments at which something comes in."""


def _ontvangen(tokens: list[Token]) -> list[Token]:
    """Return *ontvangst* by itself as the moment at which that came in which the sentence is about: *de aanvraag*."""
    momenten = {token.waarde for token in tokens if token.type == "MOMENT"} & _ONTVANGEN
    if len(momenten) != 1:
        return tokens
    (moment,) = momenten
    return [token.as_type("MOMENT", moment) if _is_ontvangst(tokens, at) else token for at, token in enumerate(tokens)]


def _is_ontvangst(tokens: Sequence[Token], at: int) -> bool:
    alleen = at + 1 == len(tokens) or tokens[at + 1].type != "VAN"
    na = at > 1 and tokens[at - 1].type == "NA" and tokens[at - 2].type == "DUUR"
    return tokens[at].type == "ONBEKEND" and tokens[at].tekst.lower() in _ONTVANGST and na and alleen


_ONDERTEKEND = "ondertekening"


def _van_iets_anders(tokens: Sequence[Token], at: int) -> bool:
    """Whether something else than this text is signed: *na ondertekening van het huurcontract*."""
    ondertekend = tokens[at].type == "MOMENT" and _ONDERTEKEND in tokens[at].tekst.lower()
    erna = [token.type for token in tokens[at + 1 : at + 3]]
    return ondertekend and erna[:1] == ["VAN"] and erna[1:] != ["AFSPRAAK"]


def _vensters(tokens: Sequence[Token]) -> list[Token]:
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        laat = _tweede_grens(tokens, at)
        if laat is None:
            uit.append(tokens[at])
            at += 1
            continue
        vroeg, duur = tokens[at + 1], tokens[laat + 1]
        eenheid = duur.waarde[1] if vroeg.type == "GETAL" else vroeg.waarde[1]
        aantal = vroeg.waarde if vroeg.type == "GETAL" else vroeg.waarde[0]
        tekst = " ".join(t.tekst for t in tokens[at : laat + 1])
        uit.append(Token("TUSSEN_TERMIJN", tekst, tokens[at].start, tokens[laat].end, (aantal, eenheid)))
        at = laat + 1
    return uit


def _tweede_grens(tokens: Sequence[Token], at: int) -> int | None:
    """Return where *niet later dan* stands for the *niet eerder dan* here, with a number before and a length after."""
    if tokens[at].type != "NIET_EERDER" or at + 3 >= len(tokens) or tokens[at + 1].type not in {"GETAL", "DUUR"}:
        return None
    laat = at + 3 if tokens[at + 2].type in {"EN", "KOMMA"} else at + 2
    past = laat + 1 < len(tokens) and tokens[laat].type == "UITERLIJK" and tokens[laat + 1].type == "DUUR"
    return laat if past else None


def _leeftijden(tokens: Sequence[Token]) -> list[Token]:
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        einde, jaren = _leeftijd(tokens, at) if uit and uit[-1].type == "DUUR" else (0, 0)
        if not einde:
            uit.append(tokens[at])
            at += 1
            continue
        eerste, laatste = tokens[at], tokens[einde - 1]
        uit.append(
            Token(_RICHTING[eerste.type], eerste.tekst, eerste.start, eerste.end, _RICHTING[eerste.type].lower())
        )
        tekst = " ".join(t.tekst for t in tokens[at + 1 : einde])
        uit.append(Token("MOMENT", tekst, tokens[at + 1].start, laatste.end, f"{LEEFTIJD}{jaren}"))
        at = einde
    return uit


def _leeftijd(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Return where *voordat hij achttien jaar wordt* ends and the age; 0 where it says something else."""
    if tokens[at].type not in _RICHTING or at + 3 >= len(tokens) or tokens[at + 1].type != "CLIENT":
        return 0, 0
    met_woorden = tokens[at + 2].type == "LEEFTIJD"
    getal = tokens[at + 3] if met_woorden else tokens[at + 2]
    jaren = getal.waarde if getal.type == "GETAL" else getal.waarde[0] if _is_jaren(getal) else None
    einde = at + 4 if met_woorden else at + 3
    werkwoord = "bereiken" if met_woorden else "worden"
    werkwoorden: list[str] = []
    while einde < len(tokens) and tokens[einde].type == "WW" and len(werkwoorden) < _MEEST:
        werkwoorden.append(tokens[einde].waarde.werkwoord)
        einde += 1
    past = isinstance(jaren, int) and werkwoord in werkwoorden and set(werkwoorden) <= {werkwoord, "hebben", "zijn"}
    return (einde, jaren) if past and isinstance(jaren, int) else (0, 0)


_MEEST = 2
"""Forms of verbs: *heeft bereikt*."""


def _is_jaren(token: Token) -> bool:
    return token.type == "DUUR" and token.waarde[1] == "jaar"
