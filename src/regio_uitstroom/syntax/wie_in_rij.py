"""*Zij* and *deze* behind another clause of their condition: whether they may be somebody or something named there.

*Hij een partner heeft, deze dakloos is en …* is about the partner, in a row with commas as in the items of a list. Whom
such a word means is not told by the order of the words alone, so where it is hardly the client it is reported.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.build.gezinsbijzin import is_gezinslid
from regio_uitstroom.syntax.gezinsrijen import zonder_lidwoord
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import EEN, MEER, clausule_na, getal_van, is_pronomen
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, LIJST, RELATIVES

_ZIJ = frozenset({"zij", "ze"})
_OPENT = CONDITIONS | {"DIE"}
_BEGINT_NA = LIJST | {"KOMMA", "EN", "OF"}
"""Behind these a clause of a row begins."""
_NOEMBAAR = frozenset(
    {"BEZIT", "ZAAK", "WONING", "ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "VOORZIENING",
     "URGENTIE", "MOMENT", "PLAATS", "GEBIED", "TAAK", "GROOTHEID", "VERBLIJF_IN"}
)  # fmt: skip
"""Classes of nouns that such a word can point at."""


def misschien_ander(tokens: Sequence[Token], at: int, opener: int, *, van_client: bool) -> Token | None:
    """Return whom or what a pronoun may mean that is read as the client; None where it is the client.

    ``van_client``: its clause says what only of a client can be so.
    """
    if at + 1 < len(tokens) and tokens[at + 1].type in RELATIVES:
        return None  # *zij die uitstromen*: clients
    woord = tokens[at].tekst.lower()
    ervoor = tokens[opener + 1 : at]
    genoemd = naamwoorden(ervoor)
    pronomina = [token for token in tokens[:at] if is_pronomen(token)]
    if woord in _ZIJ:
        return _naast_zij(tokens, at, genoemd, pronomina, van_client=van_client)
    eerder = any(token.tekst.lower() == woord for token in pronomina)
    ander = next((een for een in reversed(genoemd) if not eerder or is_iemand(een)), None)
    return ander if ander or eerder or van_client else laatste_zaak(tokens, at, opener)


def laatste_zaak(tokens: Sequence[Token], at: int, opener: int) -> Token | None:
    """Return the thing that *deze* points at right behind its opener: what the main clause named last.

    What only of a thing can be so (*nodig is*, *op onjuiste gegevens berust*) is of the last thing, and of no client.
    """
    if at != opener + 1 or tokens[at].tekst.lower() != "deze":
        return None
    zaak = van_zaak(clausule_na(tokens, at))
    soorten = _DINGEN | {"URGENTIE"} if zaak else _DINGEN
    namen = [een for een in tokens[:opener] if een.type in soorten or (not zaak and _is_iets(een))]
    return namen[-1] if namen and namen[-1].type in soorten else None


def _is_iets(token: Token) -> bool:
    return token.type == "CLIENT" or is_naamwoord(token)


def van_zaak(clausule: Sequence[Token]) -> bool:
    """Whether a clause says what is never so of a person."""
    return any(map(_is_van_zaak, clausule))


def _is_van_zaak(token: Token) -> bool:
    return token.waarde in _ZAAKWOORDEN or (token.type == "WW" and token.waarde.werkwoord in _ZAAKWERKWOORDEN)


_ZAAKWOORDEN = frozenset(
    {"nodig", "noodzakelijk", "onjuist", "juist", "onvolledig", "volledig", "geldig", "van kracht"}
)
_ZAAKWERKWOORDEN = frozenset({"berusten", "beëindigen", "duren", "gelden", "aflopen", "verstrijken"})


def naamwoorden(tokens: Sequence[Token]) -> list[Token]:
    """Return the nouns among tokens, also of which no list knows the word (*een voogd*)."""
    return [
        token for at, token in enumerate(tokens) if is_naamwoord(token) or (at and _is_onbekend(tokens[at - 1], token))
    ]


def _is_onbekend(lidwoord: Token, woord: Token) -> bool:
    soorten = (lidwoord.type, woord.type) == ("ONBEKEND", "ONBEKEND")
    return soorten and lidwoord.tekst.lower() in {"een", "de", "zijn", "haar"} and woord.tekst.isalpha()


_DINGEN = frozenset({"BEZIT", "ZAAK", "WONING", "TAAK"})
"""What is no person and no body: *accepteert de begeleiding, zolang deze nodig is*."""


def _naast_zij(
    tokens: Sequence[Token], at: int, genoemd: Sequence[Token], pronomina: Sequence[Token], *, van_client: bool
) -> Token | None:
    """Return what *zij* may be beside the client: of him the text said *hij*, or his verb is of another number."""
    getal = getal_van(clausule_na(tokens, at))
    if any(token.tekst.lower() == "hij" for token in pronomina):
        alle = [*(token for token in tokens[:at] if is_naamwoord(token)), *genoemd]
        return _laatste_van(alle, getal) or (alle[-1] if alle else None)
    clienten = [token for token in tokens[:at] if token.type == "CLIENT" and not is_pronomen(token)]
    van_hem = {MEER if token.extra == "meervoud" else EEN for token in clienten}
    if getal and van_hem and getal not in van_hem:
        return _laatste_van(genoemd, getal) or (genoemd[-1] if genoemd else None)
    if van_client or any(token.tekst.lower() in _ZIJ for token in pronomina):
        return None
    return _laatste_van([een for een in genoemd if is_iemand(een) or een.bepaler in {"de", "deze"} or _een(een)], getal)


def _een(token: Token) -> bool:
    return token.type in {"WONING", "URGENTIE"} and token.tekst.lower().startswith(("een ", "de "))


def _laatste_van(genoemd: Sequence[Token], getal: str) -> Token | None:
    return next((een for een in reversed(genoemd) if not getal or getal_van_naam(een) == getal), None)


def is_naamwoord(token: Token) -> bool:
    """Whether a token names somebody or something beside the client."""
    return token.type in _NOEMBAAR or (token.type == "ONBEKEND" and token.tekst.lower().startswith(("een ", "de ")))


def is_iemand(token: Token) -> bool:
    """Whether a token names a person beside the client."""
    return token.type == "ACTOR" or (token.type == "BEZIT" and is_gezinslid(str(token.waarde)))


def getal_van_naam(token: Token) -> str:
    """Return of how many a noun is, by its words."""
    klein = token.tekst.lower()
    if klein.startswith(("een ", "het ", "elke ", "iedere ")):
        return EEN
    meer = token.extra == "meervoud" or token.type == "ROL_GEMEENTEN"
    return MEER if meer or klein.endswith(("eren", "den", "ingen", "ers", "ties")) else EEN


def bijzin_van(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the relative clause on a client begins of which a pronoun begins a later part; None elsewhere."""
    if tokens[at - 1].type not in _BEGINT_NA or tokens[at].type != "CLIENT" or tokens[at].tekst.lower() not in _WOORDEN:
        return None
    for plek in range(at - 2, 0, -1):
        if tokens[plek].type in CONDITIONS:
            return None
        if tokens[plek].type == "DIE" and tokens[plek - 1].type == "CLIENT":
            verb = any(token.type == "WW" for token in tokens[plek:at])
            return plek if verb and tokens[at + 1 : at + 2] and tokens[at + 1].type != "WW" else None
    return None


_WOORDEN = _ZIJ | {"deze"}


def opgenomen_deze(tokens: Sequence[Token], at: int) -> Token | None:
    """Return whom *deze* may be that a noun took for its article (*een partner heeft, deze werk heeft en …*)."""
    token = tokens[at]
    if token.bepaler not in {"deze", "die"} or tokens[at - 1].type not in _BEGINT_NA:
        return None
    if token.tekst.lower().partition(" ")[2] not in zonder_lidwoord():
        return None
    begin = next((plek for plek in range(at - 1, -1, -1) if tokens[plek].type in _OPENT), None)
    genoemd = [een for een in tokens[begin + 1 : at] if is_naamwoord(een)] if begin is not None else []
    return genoemd[-1] if genoemd else None
