"""The head of a clause: verb, particle, auxiliaries, negation and complement in one."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen

AUXILIARY = frozenset(
    {"zijn", "hebben", "worden", "kunnen", "moeten", "mogen", "zullen", "gaan", "staan", "blijven", "dienen",
     "behoeven",
     "hoeven",
     "willen"}
)  # fmt: skip


MODAL = frozenset({"kunnen", "moeten", "mogen", "zullen", "gaan", "dienen", "behoeven", "hoeven", "willen"})


MET_INFINITIEF = frozenset({"laten", "doen", "zien", "horen", "voelen", "helpen", "leren", "komen", "vinden"})
"""Verbs that ask for an infinitive and have a meaning of their own: what somebody *laat gaan* is no *gaan*."""


FEIT = "feit"
"""The verb of a clause that the file declares."""


TWEEDE = "tweede"
"""The property of a verb that was put at the end of a clause, and stands second in the text."""


@frozen
class Hoofd:
    """The value of a head token: the verb, its particle, auxiliaries, negation and complement."""

    werkwoord: str
    partikel: str
    hulp: tuple[str, ...]
    ontkend: bool
    verleden: bool
    sleutel: str
    aanvulling: str
    begin: int = 0
    eind: int = 0
    """The stretch over all words that the head stands for."""
    samen: bool = False
    """Whether it stands for two different verbs (*verlenen of ontvangen*)."""
    te_veel: bool = False
    """Whether a verb stood beside it that is no part of the predicate (*krijgt wordt*)."""
    onzeker: bool = False
    """Whether it stands for two verbs that may not share the rest (*in Houten woont en werkt*)."""
    te: bool = False
    """Whether another verb governs it (*weigert te informeren*)."""
    tweede: bool = False
    """Whether its finite verb stands second in the text, as in a sentence of its own (*a. hij heeft werk*)."""

    @property
    def handeling(self) -> str:
        """The infinitive with its particle: ``aanmelden``, ``op de hoogte stellen``."""
        tussen = " " if " " in self.partikel else ""
        return self.partikel + tussen + self.werkwoord

    @property
    def lijdend(self) -> bool:
        """Whether the clause is passive (*wordt verleend*)."""
        return "worden" in self.hulp


@define
class Clause:
    """What is collected of one clause."""

    rest: list[Token] = field(factory=list)
    verbs: list[Token] = field(factory=list)
    complements: list[Token] = field(factory=list)
    negations: list[Token] = field(factory=list)
    finite: bool = False
    adjacent: bool = False

    @property
    def vervoegd(self) -> bool:
        """Whether one of its verbs has a person; *te verwachten* has none."""
        return any(verb.waarde.persoon for verb in self.verbs)

    def add_verb(self, token: Token) -> None:
        """Take a form of a verb."""
        self.verbs.append(token)
        self.finite = self.finite or token.waarde.persoon or token.waarde.te
        self.adjacent = True

    def joins(self, token: Token) -> bool:
        """Whether a verb form belongs to the cluster that has a finite verb already."""
        if not self.finite or token.waarde.te:
            return True
        vorm: Werkwoordsvorm = token.waarde
        vorig: str = self.verbs[-1].waarde.werkwoord
        if self.adjacent and vorig in MET_INFINITIEF and vorm.infinitief and vorm.werkwoord in AUXILIARY:
            return True
        if not self.adjacent or vorig not in AUXILIARY:
            return False
        if vorig in MODAL:
            return vorm.infinitief or vorm.te
        dubbel = vorig == "hebben" and vorm.infinitief and vorm.werkwoord in MODAL | {"laten"}  # *had kunnen voorkomen*
        # *als hij werk heeft is …*: a second verb that can only be finite is that of the main clause
        hulp = vorm.werkwoord in {"worden", "zijn"} and (vorm.infinitief or not vorm.persoon)
        return dubbel or vorm.deelwoord or hulp


def lexical(verbs: list[Token]) -> Token:
    """Return the verb that carries the meaning: the last that is no auxiliary, otherwise the last."""
    vol = [v for v in verbs if v.waarde.werkwoord not in AUXILIARY or v.waarde.partikel]
    if vol:
        return vol[-1]
    anders = [v for v in verbs if not v.waarde.persoon]
    return (anders or verbs)[0]


def feithoofd(token: Token, clause: Clause) -> Hoofd:
    """Return the head of a clause that the file declares.

    ``extra`` of its token tells whether the clause is the denial.
    """
    ontkend = (token.extra == "niet") != bool(clause.negations)
    return Hoofd(FEIT, "", (), ontkend, token.waarde.verleden, token.bepaler, "", *stretch((token, *clause.negations)))


def heelhoofd(token: Token) -> Hoofd:
    """Return the head of a clause that is one question; its finite verbs as written stand in ``aanvulling``."""
    return Hoofd(
        token.waarde.werkwoord,
        "",
        (),
        ontkend=False,
        verleden=False,
        sleutel="",
        aanvulling=token.extra,
        begin=token.start,
        eind=token.end,
    )


def kaal_hoofd(token: Token) -> Hoofd:
    """Return the head of one verb form by itself."""
    vorm: Werkwoordsvorm = token.waarde
    return Hoofd(
        vorm.werkwoord,
        vorm.partikel,
        (),
        ontkend=False,
        verleden=vorm.verleden,
        sleutel="",
        aanvulling="",
        begin=token.start,
        eind=token.end,
    )


def stretch(tokens: Iterable[Token]) -> tuple[int, int]:
    """Return start and end over tokens."""
    starts, ends = zip(*[(token.start, token.end) for token in tokens], strict=True)
    return min(starts), max(ends)
