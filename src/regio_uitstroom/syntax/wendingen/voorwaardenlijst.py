"""*De urgentie vervalt: a. zodra …; b. indien …*: each item says again how the list hangs on its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.lijsten import met_of, voegwoord_van
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_ALS = frozenset({"INDIEN", "ZODRA"})
"""Openers that say the same of what ends an urgency: it ends on the day on which that is so."""
_OORZAAK = frozenset({"DOOR", "BIJ", "NA"})
"""What brings the cause of an end without a verb: *door overlijden*."""
_GEEN_OORZAAK = frozenset({"DUUR", "GETAL", "DATUM", "ACTOR", "CLIENT"})
"""What stands behind such a word and is none: how long after, on which day, by whom."""
_EINDIGT = frozenset({"vervallen", "intrekken", "eindigen"})
_IS = Werkwoordsvorm("zijn", persoon=True)


def voorwaardenlijst(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with a list of clauses under one opener; others as they are."""
    soorten = soorten_in(tokens)
    if not soorten >= {"DUBBELPUNT", "ONDERDEEL"}:
        return tokens
    dubbelpunt = next(at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT")
    kop, lijst = tokens[:dubbelpunt], tokens[dubbelpunt:]
    if (
        lijst[1:2] == []
        or lijst[1].type != "ONDERDEEL"
        or not CONDITIONS.isdisjoint(soorten_in(kop))
        or "SUB" in soorten
    ):
        return tokens
    eerste = [lijst[at + 1] for at, token in enumerate(lijst[:-1]) if token.type == "ONDERDEEL"]
    einde = any(_eindigt(token) for token in kop) and not _noemt_iets_anders(lijst)
    opener = _opener(eerste, einde=einde)
    if opener is None or voegwoord_van(lijst) == "EN":
        return tokens  # *en* between clauses of their own: both, or in both cases
    plek, onderdelen = lijst[0].start, _zonder(lijst)
    return [*kop, Token("KOMMA", ",", plek, plek), opener, *(met_of(onderdelen) if einde else onderdelen)]


def vervaloorzaak(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence by which an urgency ends *door overlijden*, or *met de ondertekening van …*.

    That is when it ends, as *bij* says.
    """
    if not any(_eindigt(token) for token in tokens):
        return tokens
    at = next((at for at in range(len(tokens) - 1) if _brengt_oorzaak(tokens, at)), None)
    return tokens if at is None else [*tokens[:at], tokens[at].as_type("BIJ", "bij"), *tokens[at + 1 :]]


def _brengt_oorzaak(tokens: Sequence[Token], at: int) -> bool:
    """Whether *door* or *met* and what brings the end stand here: right behind the verb, or in front."""
    wat = tokens[at + 1]
    if at and not _eindigt(tokens[at - 1]):
        return False
    if tokens[at].type == "DOOR":
        return wat.type in {"ZAAK", "ONBEKEND", "MOMENT"}
    return tokens[at].type == "MET" and wat.type in {"ZAAK", "MOMENT"} and wat.tekst.lower().endswith("ing")


def _opener(eerste: Sequence[Token], *, einde: bool) -> Token | None:
    """Return the opener under which all items can stand; None where they have none, or not one."""
    soorten = {token.type for token in eerste}
    openers = [token for token in eerste if token.type in CONDITIONS]
    if einde and soorten <= _ALS | _OORZAAK:
        plek = eerste[0].start
        return next(iter(openers), Token("INDIEN", "indien", plek, plek)).as_type("INDIEN", "indien")
    return openers[0] if openers and len(soorten) == 1 else None


def _noemt_iets_anders(lijst: Sequence[Token]) -> bool:
    """Whether an item begins with such a word that brings no cause: *na zes maanden*, *door het college*."""
    return any(
        een.type == "ONDERDEEL" and woord.type in _OORZAAK and erna.type in _GEEN_OORZAAK
        for een, woord, erna in zip(lijst, lijst[1:], lijst[2:], strict=False)
    )


def _zonder(lijst: Sequence[Token]) -> list[Token]:
    """Return a list without the openers of its items; what has no verb, as what there is (*er sprake is van …*)."""
    uit: list[Token] = []
    for at, token in enumerate(lijst):
        begint = at > 0 and lijst[at - 1].type == "ONDERDEEL"
        if begint and token.type in _OORZAAK:
            hier = token.start
            er, sprake = Token("ER", "er", hier, hier, "er"), Token("ZAAK", "sprake", hier, hier, "sprake")
            uit += [er, sprake, Token("WW", "is", hier, hier, _IS), Token("VAN", "van", hier, token.end, "van")]
        elif not begint:
            uit.append(token)
    return uit


def _eindigt(token: Token) -> bool:
    return token.type == "WW" and token.waarde.werkwoord in _EINDIGT
