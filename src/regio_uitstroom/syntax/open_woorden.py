"""Words outside the word lists, in a sentence that decides nothing: they are kept as a thing in the words of the text.

A duty, a power or a provision is shown as it stands, so a noun or an adjective that the word lists do not hold takes
nothing from its meaning (decision 018). Around it everything is read as ever: who acts, the verb, the term. A word that
is nearly a known one is taken for a slip and stays refused; so is an unknown word in a sentence that decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import define

from regio_uitstroom.syntax.suggestie import van_een_gemeente
from regio_uitstroom.syntax.token import Token

Nabij = Callable[[str], str | None]

LIDWOORDEN = frozenset(
    {"de", "het", "een", "alle", "elk", "elke", "ieder", "iedere", "geen", "hun", "haar", "dit", "deze"}
)
_BIJWOORDEN = ("lijk", "lijks", "ig", "tijds", "wijs", "wijze", "halve", "maals", "waarts")
_BIJVOEGLIJK = ("lijk", "ig", "isch", "baar", "zaam", "loos", "ief", "eel", "aal", "ent", "ant", "end")
_VERWIJZEND = ("daar", "hier", "er")
_HOOFD = frozenset(
    {"ZAAK", "WONING", "PLAATS", "MOMENT", "TAAK", "VOORZIENING", "BEZIT", "GROOTHEID", "CLIENT", "ACTOR", "EIGENSCHAP",
     "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEBIED", "AANTAL", "GEVAL", "INWONERTAL"}
)  # fmt: skip
"""Nouns that adjectives can stand before."""
_EIGEN_KLASSE = frozenset({"CLIENT", "ACTOR", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEBIED", "WONING"})
"""Nouns that stay who or what they are with an adjective before them."""
_UITGANGEN = ("e", "en", "s", "'s", "ers", "er", "es", "n", "ing", "ingen", "heid", "d", "t", "de", "te", "den", "ten")
"""Endings that make another form of a word, no slip: *tijdige*, *appartementen*, *beoordeling*."""
_VOOR_NAAMWOORD = frozenset(
    {"VAN", "AAN", "BIJ", "IN", "UIT", "NAAR", "VOOR", "NA", "OP", "MET", "ZONDER", "DOOR", "OVER", "TOT",
     "GETAL", "VGL", "WEGENS", "VOLGENS", "VOORZETSEL", "TIJDENS", "VIA"}
)  # fmt: skip
"""After these stands a noun."""


@define
class OpenWoorden:
    """Joins unknown words with the noun that they belong to, or gives up."""

    nabij: Nabij
    """Returns the known word that one is nearly the same as."""

    def __call__(self, tokens: list[Token]) -> list[Token] | None:
        """Return the tokens with every unknown word in a thing or an adverb; None where one may be a slip."""
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            eind = self._eind(tokens, at)
            if eind == at:
                out.append(tokens[at])
                at += 1
                continue
            rij = tokens[at:eind]
            if not all(self._vrij(token, eerste=token is tokens[0]) for token in rij) or _werkwoordelijk(
                tokens, at, eind
            ):
                return None
            samen = _samen(rij, out[-1].type if out else "")
            out.append(samen.as_type("BEZIT") if _van_client(out, samen) else samen)
            at = eind
        return out

    def _eind(self, tokens: list[Token], at: int) -> int:
        """Return where a run with an unknown word ends that starts here; the start itself where there is none."""
        if tokens[at].tekst == "Wie":
            return at
        eind, onbekend = (at + 1 if _bezittelijk(tokens, at) else at), False
        if [t.type for t in tokens[at : at + 3]] == ["ONBEKEND", "WW", "VAN"]:
            return at  # *het volgen van …*
        while eind < len(tokens):
            token = tokens[eind]
            if token.type == "ONBEKEND" and onbekend and token.tekst.lower() in LIDWOORDEN:
                break  # *de arts een brief*: an article begins another noun
            if token.type == "ONBEKEND":
                onbekend = onbekend or token.tekst.lower() not in LIDWOORDEN or eind > at
                eind += 1
            elif token.type == "BIJWOORD" and eind == at + 1 and tokens[at].tekst.lower() in LIDWOORDEN:
                eind += 1  # *de reeds gemaakte afspraken*
            elif _verbindt(tokens, at, eind) or _is_deelwoord(tokens, at, eind):
                eind += 1
            else:
                break
        if eind == at:
            return at
        if (
            eind < len(tokens)
            and tokens[eind].type in _HOOFD
            and not tokens[eind].bepaler
            and _bijvoeglijk(tokens[eind - 1])
        ):
            return eind + 1
        return eind if onbekend else at

    def _vrij(self, token: Token, *, eerste: bool) -> bool:
        """Whether a word can be kept as it is: known, an article, or unlike any known word."""
        woord = token.tekst.lower()
        if token.type != "ONBEKEND" or woord in LIDWOORDEN | _GRAAD:
            return True
        naam = token.tekst[:1].isupper() and not eerste and not van_een_gemeente(token.tekst)
        if woord in _BEPERKEND or naam or not woord.replace("-", "").replace("'", "").isalpha() or len(woord) < _KORTST:
            return False
        ander = self.nabij(woord)
        return ander is None or not ander.isalpha() or is_andere_vorm(woord, ander)


def is_buiging(woord: str, ander: str) -> bool:
    """Whether two words differ in their ending only."""
    return bool(_stammen(woord) & _stammen(ander))


def is_andere_vorm(woord: str, ander: str) -> bool:
    """Whether a word that no list has is another form of a known one, and no slip for it.

    No ending is a letter twice (*kindd*, *gemeentte*) or a last letter less (*partne*): such forms that are words stand
    in the dictionary.
    """
    dubbel = (at for at in range(1, len(woord)) if woord[at] == woord[at - 1])
    slip = ander == woord + ander[-1:] or any(woord[:at] + woord[at + 1 :] == ander for at in dubbel)
    return is_buiging(woord, ander) and not slip


def _stammen(woord: str) -> set[str]:
    """Return what is left of a word without an ending that it may have."""
    gevonden = {woord}
    for uitgang in _UITGANGEN:
        if woord.endswith(uitgang) and len(woord) > len(uitgang) + _STAM:
            gevonden |= _zonder(woord.removesuffix(uitgang), uitgang)
    return gevonden


def _zonder(stam: str, uitgang: str) -> set[str]:
    """Return how a word is spelled without an ending: *problemen* is *probleem*, *positieve* is *positief*."""
    slot = stam[:-1] + {"v": "f", "z": "s"}.get(stam[-1], stam[-1])
    if uitgang[0] not in _KLINKERS:
        return {slot}
    if _DUBBEL.search(stam):
        return set()  # *wooning* is no way to spell a form of *woon*
    return {slot, _OPEN.sub(r"\1\1\2", slot)}


_KLINKERS = frozenset("aeiou")
_DUBBEL = re.compile(r"([aeou])\1[^aeiou]$")
_OPEN = re.compile(r"(?<![aeiou])([aeou])([^aeiou])$")
"""A syllable that has its long vowel once where an ending follows, and twice without."""


def _van_client(out: list[Token], ding: Token) -> bool:
    """Whether a thing is what clients have or lack: *cliënten met een lichamelijke beperking*."""
    voor = [token.type for token in out[-2:]]
    return ding.type == "ZAAK" and len(voor) == 2 and voor[0] == "CLIENT" and voor[1] in {"MET", "ZONDER"}  # noqa: PLR2004 - client, preposition


def _bezittelijk(tokens: list[Token], at: int) -> bool:
    """Whether *zijn* stands before an unknown noun in a clause whose own verb is still to come."""
    volgend = tokens[at + 1].type if at + 1 < len(tokens) else ""
    if tokens[at].type != "WW" or tokens[at].tekst.lower() != "zijn" or volgend != "ONBEKEND":
        return False
    for token in tokens[at + 2 :]:
        if token.type in _GRENS or token.type.startswith("PK_"):
            return False
        if token.type == "WW" and (token.waarde.persoon or token.waarde.deelwoord):
            return True
    return False


_GRENS = frozenset({"KOMMA", "PUNT", "PUNTKOMMA", "DUBBELPUNT", "DAN"})
_BEPERKEND = frozenset({"behalve", "behoudens", "uitgezonderd"})
"""Words that bound or turn what they stand before: never kept as a word among others, outside a question they count."""
_GRAAD = frozenset({"te", "er", "zo"})
"""Short words that no slip is looked for in: *te klein*."""
_KORTST = 3
_STAM = 3
"""A stem has at least so many letters."""
_DEELWOORD = re.compile(r"^(?:\w*ge|be|ver|her|ont)\w+(?:t|d|en)$")


def _werkwoordelijk(tokens: list[Token], at: int, eind: int) -> bool:
    """Whether a run is one word that has the form of a participle, where the verb of the sentence can stand."""
    slot = eind == len(tokens) or tokens[eind].type in {"PUNT", "KOMMA", "INDIEN", "TENZIJ", "WW"}
    los = at == 0 or tokens[at - 1].type not in _VOOR_NAAMWOORD
    return eind == at + 1 and slot and los and _DEELWOORD.match(tokens[at].tekst.lower()) is not None


def _verbindt(tokens: list[Token], at: int, eind: int) -> bool:
    """Whether a conjunction joins two adjectives, or the halves of *in- en uitstroom*."""
    if eind == at or tokens[eind].type not in {"EN", "OF", "KOMMA"} or eind + 1 >= len(tokens):
        return False
    vorig, volgend = tokens[eind - 1], tokens[eind + 1]
    if vorig.tekst.endswith("-"):
        return volgend.type in _HOOFD or volgend.type == "ONBEKEND"
    return vorig.tekst.endswith("e") and volgend.type == "ONBEKEND" and volgend.tekst.endswith("e")


def _is_deelwoord(tokens: list[Token], at: int, eind: int) -> bool:
    """Whether a participle stands between an article and its noun: *de toegewezen woningen*, *de verhuurde woningen*.

    Behind the article no verb stands by itself, so what looks as a past tense is one there too.
    """
    token = tokens[eind]
    if token.type != "WW" or eind == at or eind + 1 >= len(tokens):
        return False
    lidwoord = any(t.tekst.lower() in LIDWOORDEN for t in tokens[at:eind])
    naamwoord = tokens[eind + 1].type in _HOOFD or tokens[eind + 1].type == "ONBEKEND"
    als_verleden = token.waarde.verleden and token.tekst.endswith(("de", "te"))
    deelwoord = token.waarde.deelwoord or (als_verleden and tokens[eind - 1].tekst.lower() in LIDWOORDEN)
    return lidwoord and naamwoord and deelwoord and not tokens[eind + 1].bepaler


def _bijvoeglijk(token: Token) -> bool:
    """Whether a word can be an adjective before a noun."""
    woord = token.tekst.lower()
    uitgang = woord.endswith(("e", "-", *_BIJVOEGLIJK))
    return token.type in {"WW", "EN", "OF", "BIJWOORD"} or woord in LIDWOORDEN or uitgang


def _samen(rij: list[Token], vorig: str) -> Token:
    """Return one token for a run: of its noun where that stays what it is, otherwise a thing or an adverb."""
    eerste, laatste = rij[0], rij[-1]
    tekst = " ".join(token.tekst for token in rij)
    lidwoord = eerste.tekst.lower() if eerste.tekst.lower() in LIDWOORDEN else ""
    if laatste.type in _EIGEN_KLASSE:
        return Token(laatste.type, tekst, eerste.start, laatste.end, laatste.waarde, lidwoord, laatste.extra or "open")
    if laatste.type == "ONBEKEND" and not lidwoord and vorig not in _VOOR_NAAMWOORD:
        woord = tekst.lower()
        if len(rij) > 1 and eerste.tekst.lower() in _GRAAD:
            return Token("BIJWOORD", tekst, eerste.start, laatste.end, woord, extra="open")
        if len(rij) == 1 and (woord.endswith(_BIJWOORDEN) or woord.startswith(_VERWIJZEND)):
            return Token("BIJWOORD", tekst, eerste.start, laatste.end, woord, extra="open")
    return Token("ZAAK", tekst, eerste.start, laatste.end, tekst.lower(), lidwoord, "open")
