"""What a word in a condition in front points at, where its own sentence names nobody before it: the sentence before.

*De gemeente van herkomst is verantwoordelijk. Neemt zij niet deel, dan …*: one client is *hij*, so it is the gemeente.
*De zorgaanbieder begeleidt de cliënt en zijn partner. Woont deze in Houten, dan …*: it may be either of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import EEN, clausule_na, getal_van, is_pronomen
from regio_uitstroom.syntax.wie_in_rij import getal_van_naam, is_iemand, is_naamwoord, van_zaak

_ZIJ = frozenset({"zij", "ze"})
_LAATSTE = frozenset({"deze", "die"})
_PARTIJ = frozenset({"ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN"})


@frozen
class Eerder:
    """A noun of the sentence before; ``zeker``: nothing else can be meant."""

    token: Token
    zeker: bool

    @property
    def naam(self) -> str:
        """What it is called inside a sentence."""
        woorden = " ".join(self.token.tekst.split())
        eigennaam = self.token.type in {"GEMEENTE", "ORGANISATIE"}
        return woorden if eigennaam else woorden[:1].lower() + woorden[1:]


def uit_vorige_zin(tokens: Sequence[Token], at: int, vorige: Sequence[Token], *, van_client: bool) -> Eerder | None:
    """Return whom or what a pronoun means, or may mean, of the sentence before; None where it is the client.

    ``van_client``: its clause says what only of a person can be so.
    """
    woord = tokens[at].tekst.lower()
    if woord not in _ZIJ | _LAATSTE or any(map(_is_iets, tokens[:at])):
        return None
    clausule = clausule_na(tokens, at)
    getal = getal_van([*(token for token in tokens[:at] if token.type == "WW"), *clausule])
    genoemd = [token for token in vorige if _is_iets(token) and not is_pronomen(token)]
    passend = [token for token in genoemd if not getal or getal_van_naam(token) == getal]
    if van_client:
        return next((Eerder(token, zeker=False) for token in reversed(passend) if is_iemand(token)), None)
    if woord in _ZIJ and getal == EEN:
        return _van_zij([token for token in passend if token.type != "CLIENT" and not _onzijdig(token)])
    if van_zaak(clausule):
        ding = next((token for token in reversed(passend) if token.type not in _PARTIJ | {"CLIENT"}), None)
        return None if ding is None else Eerder(ding, zeker=True)
    return _van_deze(
        [token for token in passend if _kan_doen(token)] or passend, partij=_doet_partij(tokens[:at], clausule)
    )


def _van_zij(passend: Sequence[Token]) -> Eerder | None:
    """Return whom *zij* means: who can do something, before a thing; certain where one is named."""
    wie = [token for token in passend if _kan_doen(token)] or passend
    return Eerder(wie[0], zeker=_een(wie)) if wie else None


def _van_deze(wie: Sequence[Token], *, partij: bool) -> Eerder | None:
    """Return whom *deze* means: who was named last; certain of the one party where only a ``partij`` does that."""
    anderen = [token for token in wie if token.type != "CLIENT"]
    if not anderen or (wie[-1].type == "CLIENT" and not any(map(is_iemand, anderen))):
        return None
    de_woorden = [token for token in anderen if not _onzijdig(token)]
    zeker = partij and len(anderen) == len(wie) and _een(de_woorden) and de_woorden[0].type in _PARTIJ
    return Eerder(de_woorden[0] if zeker else anderen[-1], zeker=zeker)


def _doet_partij(*stukken: Sequence[Token]) -> bool:
    """Whether a clause says what only a party does: it takes part, agrees, advises."""
    vormen = [token.waarde for stuk in stukken for token in stuk if token.type == "WW"]
    losse = {token.tekst.lower() for stuk in stukken for token in stuk}
    doet = {f"{vorm.partikel or ''}{vorm.werkwoord}" for vorm in vormen}
    return not doet.isdisjoint(_DOET) or ("deel" in losse and "nemen" in doet)


_DOET = frozenset({"deelnemen", "instemmen", "toestemmen", "adviseren", "beslissen", "besluiten"})


def _kan_doen(token: Token) -> bool:
    return token.type in _PARTIJ | {"CLIENT"} or is_iemand(token)


def _een(tokens: Sequence[Token]) -> bool:
    """Whether tokens name one thing, however often."""
    return len({" ".join(token.tekst.lower().split()) for token in tokens}) == 1


def _is_iets(token: Token) -> bool:
    return token.type == "CLIENT" or is_naamwoord(token)


def _onzijdig(token: Token) -> bool:
    return token.bepaler == "het" or token.tekst.lower().startswith("het ")
