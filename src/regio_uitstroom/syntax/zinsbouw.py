"""The verb to the front: every clause of a sentence becomes its head followed by its constituents.

Dutch puts the finite verb second in a main clause, first in a question-like condition and last in a subordinate clause,
and separates it from its particle and participle. The grammar sees one order: the head (verb, particle, participle,
complement and negation in one token, typed by ``lexicon/gezegden.csv``), then the constituents in the order of the
text; a subordinate clause stands between its opener and EINDE. So a sentence form is one line of grammar, whatever the
word order.

One pass from left to right; depth of clauses within clauses is bounded.
"""

from __future__ import annotations

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Kind
from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.gezegde import afgemaakt, is_soft
from regio_uitstroom.syntax.hele_bijzinnen import HEEL
from regio_uitstroom.syntax.herhaalde_openers import HERHAALD, als_rij
from regio_uitstroom.syntax.hoofd import FEIT, Clause, kaal_hoofd
from regio_uitstroom.syntax.hoofdzinnen import met_hoofd
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.tweede_hoofdzin import na_titel, na_voornemen
from regio_uitstroom.syntax.vooruitzien import (
    haalt_aan,
    noemt_voorwaarde,
    te_ahead,
    verb_ahead,
    verb_first,
    vult_hoofdzin_aan,
)
from regio_uitstroom.syntax.zinsopeners import (
    BEFORE_VERB,
    CONDITIONS,
    MAX_DEPTH,
    NOT_EXTRAPOSED,
    NOUN_START,
    PREPOSITIONS,
    RELATIVES,
    STOP,
    TESTS,
)

_OPENERS = CONDITIONS | RELATIVES
_COMPLEMENTS = frozenset({"AANVULLING", "PARTIKEL", "ZICH"})
_TEKENS = frozenset({"WW", "NIET", "KOMMA", "DAN", "EN", "EN_DP", "OF", "DUBBELPUNT"})
_BIJZONDER = _OPENERS | _COMPLEMENTS | PREPOSITIONS | _TEKENS
"""What is more in a main clause than a constituent, or the beginning of one; most words are not."""

_ALVORENS = "alvorens"
"""The one opener of a clause that takes *te* with a verb and no finite one."""
_VOORWERP = frozenset({"WONING", "ZAAK", "URGENTIE", "BEZIT", "PLAATS"})


class Zinsbouw:
    """Rebuilds the tokens of one sentence (or one part of an example)."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        """Take the tokens after :func:`prepare`."""
        self._tokens = tokens
        self._lexicon = lexicon
        self._at = 0
        self._end = len(tokens)
        self._hoofdwerkwoord: Werkwoordsvorm | None = None
        """The finite verb of the main clause, once it was read."""
        self.meldingen: list[tuple[Kind, Token, dict[str, str]]] = []
        """Findings on the build of the sentence: kind, token and values."""

    def hoofdzin(self) -> list[Token]:
        """Return the tokens of a sentence with its main verb in front; without a verb they stay as they are."""
        out: list[Token] = []
        dan = verb_first(self._tokens)
        if self._type() in {"MITS", "TENZIJ"}:
            self.meldingen.append((kinds.TENZIJ_VOOROP, self._tokens[0], {"woord": self._tokens[0].tekst.lower()}))
        clause = Clause(rest=self._voorop(dan) if dan is not None else [])
        if self._type() == "TERM":
            return self._lijst()
        while self._at < self._end:
            token = self._tokens[self._at]
            if token.type not in _BIJZONDER and not haalt_aan(clause, token):
                self._at += 1
                clause.rest.append(token)
                clause.adjacent = False
            elif token.type == "WW" and not clause.verbs and is_soft(token, self._tokens[self._at + 1 :]):
                return out + self._soft(clause)
            elif haalt_aan(clause, token):
                return out + self._aangehaald(clause)
            elif token.type in {"EN", "EN_DP"} and clause.finite and self._type(1) == "WW":
                out += [*met_hoofd(afgemaakt(clause, self._lexicon)), token]
                clause = Clause()
                self._at += 1
            elif token.type in {"DUBBELPUNT", "EN_DP"}:
                out += [*met_hoofd(afgemaakt(clause, self._lexicon)), *self._lijst()]
                clause = Clause()
            else:
                self._main(clause, token)
        if _mist_persoonsvorm(clause):
            self.meldingen.append((kinds.GEEN_WERKWOORD, clause.verbs[0], {"verwacht": _VERVOEGD}))
        return als_rij(out + met_hoofd(afgemaakt(clause, self._lexicon)))

    def bijzin(self) -> list[Token]:
        """Return the tokens of a part that is one subordinate clause: the whole of it belongs to the clause."""
        opener = self._tokens[0]
        self._at = 1
        return self._clause(opener, 0, whole=True)

    def _type(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].type if at < self._end else ""

    def _main(self, clause: Clause, token: Token) -> None:
        """Take one token, or one subordinate clause, at the level of the main clause."""
        if token.type == "OF" and clause.finite:
            token = token.as_type("OF_VRAAG")
        elif (
            token.type in {"EN", "OF"} and clause.rest and clause.rest[-1].type == "EINDE" and self._type(1) == "CLIENT"
        ):
            token = token.as_type("NEVEN_C")
        if token.type in _OPENERS and self._opens(token):
            self._at += 1
            clause.rest += self._clause(token, 1, before_verb=not clause.verbs, lijst=noemt_voorwaarde(clause, token))
        else:
            self._at += 1
            if token.type == "WW":
                self._hoofdwerkwoord = self._hoofdwerkwoord or (token.waarde if token.waarde.persoon else None)
                clause.add_verb(token)
            elif token.type not in {"KOMMA", "DAN"}:
                self._collect(clause, token)

    def _opens(self, token: Token) -> bool:
        """Whether an opener opens a clause here: *die* as a pronoun, *als* before a noun, *of* between nouns do not."""
        return not (token.type == "INDIEN" and token.waarde == "als" and not verb_ahead(self._tokens, self._at + 1))

    def _collect(self, clause: Clause, token: Token) -> None:
        """Put a token with the complements, the negations or the constituents."""
        if token.type in _COMPLEMENTS or (token.type in PREPOSITIONS and self._is_particle(clause, token)):
            clause.complements.append(token)
            clause.rest.append(token)
        elif token.type == "NIET":
            clause.negations.append(token)
            return
        else:
            clause.rest.append(token.as_type("ALS") if token.type == "INDIEN" else token)
        clause.adjacent = False

    def _is_particle(self, clause: Clause, token: Token) -> bool:
        """Whether a preposition is the particle of the verb: nothing that it could govern follows it."""
        volgend = self._type()
        iets = volgend in NOUN_START or (volgend in RELATIVES and volgend != "OF_VRAAG")  # *gaat na of …*
        if token.type not in PREPOSITIONS or not clause.verbs or iets:
            return False
        partikels = self._lexicon.werkwoorden.partikels
        los = (verb.waarde.werkwoord for verb in clause.verbs if not verb.waarde.partikel)
        return any(token.waarde in partikels.get(werkwoord, ()) for werkwoord in los)

    def _clause(
        self, opener: Token, depth: int, *, before_verb: bool = False, whole: bool = False, lijst: bool = False
    ) -> list[Token]:
        """Return opener, clause and EINDE; ``_at`` stands after the opener, and afterwards after the clause.

        ``lijst``: it may go on in a list of conditions, as it may after any opener of a condition.
        """
        out, clause = [opener], Clause()
        while self._at < self._end:
            token = self._tokens[self._at]
            if self._ends(clause, token, opener, before_verb=before_verb, whole=whole):
                break
            opens = token.type in _OPENERS and self._opens(token)
            if opens and depth >= MAX_DEPTH and not self.meldingen:
                self.meldingen.append((kinds.TE_DIEP, token, {}))
            if opens and depth < MAX_DEPTH and not self._is_pronoun(token):
                self._at += 1
                clause.rest += self._clause(token, depth + 1, before_verb=not clause.verbs)
                continue
            self._at += 1
            if token.type in {"EN", "OF"} and clause.finite:
                out += [*afgemaakt(clause, self._lexicon), self._joint(token, opener)]
                clause = Clause()
            elif token.type == "WW":
                clause.add_verb(token)
            elif token.type == "DIE" and self._is_pronoun(token):
                clause.rest.append(token.as_type("CLIENT", "hij"))
            elif token.type != "KOMMA":
                self._check_order(clause, token, opener)
                self._collect(clause, token)
        out += afgemaakt(clause, self._lexicon)
        if (
            self._type() in {"DUBBELPUNT", "EN_DP"}
            and (lijst or opener.type in CONDITIONS | {"DIE"})
            and self._type(1) in {"ONDERDEEL", "SUB"}
        ):
            out += self._lijst(opener)
        verder = self._tokens[self._at].start if self._at < self._end else None
        return [*out, _virtual("EINDE", out[-1], verder)]

    def _check_order(self, clause: Clause, token: Token, opener: Token) -> None:
        """Report a verb before what it says of its subject: *mits hij is uitstroomgereed*, *indien hij stroomt uit*.

        After the verb of a subordinate clause only phrases with a preposition can follow, and clauses.
        """
        if opener.type not in CONDITIONS or not clause.finite or self.meldingen:
            return
        direct = clause.adjacent and token.type in BEFORE_VERB and not te_ahead(self._tokens, self._at, self._end)
        if direct or token.type == "PARTIKEL" or self._is_particle(clause, token):
            werkwoord = clause.verbs[0]
            waarden = {"opener": opener.tekst.lower() or str(opener.waarde), "werkwoord": werkwoord.tekst}
            self.meldingen.append((kinds.HOOFDZINSVOLGORDE, werkwoord, waarden))

    def _is_pronoun(self, token: Token) -> bool:
        """Whether *die* stands right after the opener of a condition."""
        at = self._at - (0 if self._at < self._end and self._tokens[self._at] is token else 1)
        return token.type == "DIE" and at > 0 and self._tokens[at - 1].type in CONDITIONS

    def _joint(self, token: Token, opener: Token) -> Token:
        """Return *en* or *of* between two clauses; pass over *die* in *en die …*, *indien* in *of indien …*."""
        if self._type() != opener.type:
            return token
        self._at += 1
        return token.as_type(token.type, HERHAALD)

    def _repeats(self, opener: Token) -> bool:
        """Whether a condition goes on behind its comma with the opener said again: *indien A, of indien B*."""
        return opener.type in TESTS and self._type(1) in {"EN", "OF"} and self._type(2) == opener.type

    def _ends(self, clause: Clause, token: Token, opener: Token, *, before_verb: bool, whole: bool) -> bool:
        """Whether a clause ends before this token."""
        soort = token.type
        stop = soort in STOP or soort.startswith("PK_")
        if stop or whole:
            return stop
        if soort == "DAN" or (soort in CONDITIONS and opener.type in CONDITIONS and clause.finite):
            return True
        if soort == "KOMMA" and clause.finite and not self._repeats(opener):
            self._at += 1
            return True
        if soort == "WW":
            return _is_beknopt(clause, opener) or not (_verwacht_verb(clause, opener) or clause.joins(token))
        if soort in {"EN", "OF"} and clause.finite:
            return self._starts_noun(opener) or (soort == "EN" and not before_verb and self._goes_on(opener))
        # *biedt … nadat hij is aangemeld een woning aan*: the main clause goes on
        gaat_door = opener.type == "NADAT" and clause.finite and token.bepaler and soort in _VOORWERP
        achterop = clause.finite and opener.type in RELATIVES and not before_verb
        # *die zijn woonplaats heeft binnen zijn gemeente*: a place, no term
        plaats = soort == "BINNEN" and self._type(1) in {"GEMEENTE", "ROL_GEMEENTE"}
        slaat_terug = (soort in NOT_EXTRAPOSED and not plaats) or vult_hoofdzin_aan(clause, token)
        return bool(gaat_door and not before_verb) or (achterop and slaat_terug)

    def _goes_on(self, opener: Token) -> bool:
        """Whether the main clause goes on with a verb after *en*.

        A verb that keeps its particle (*en uitstroomt uit …*) can only belong to the clause of the condition; so can
        a fact of the text's own.
        """
        if self._type(1) != "WW":
            return False
        vorm = self._tokens[self._at + 1].waarde
        if vorm.werkwoord == FEIT or (opener.type in RELATIVES and self._kan_geen_hoofdwerkwoord(vorm)):
            return False
        eigen = vorm.partikel or vorm.werkwoord in {"verblijven", "wonen", HEEL}
        return opener.type not in TESTS or not eigen

    def _kan_geen_hoofdwerkwoord(self, vorm: Werkwoordsvorm) -> bool:
        """Whether a verb cannot be one of the main clause: *Zij verlenen … aan wie uitstroomt en voldoet aan …*."""
        hoofd = self._hoofdwerkwoord
        return hoofd is not None and hoofd.meervoud and vorm.persoon and not vorm.meervoud

    def _starts_noun(self, opener: Token) -> bool:
        """Whether the conjunction joins a client with a clause of its own: *… die A of woningzoekenden die B*."""
        if opener.type not in RELATIVES or self._type(1) != "CLIENT":
            return False
        wie = self._tokens[self._at + 1].tekst.lower()
        eigen = opener.type == "DIE" and (wie == "hij" or opener.waarde == "en")  # *die minderjarig zijn en hij …*
        return eigen or self._type(2) in RELATIVES

    def _voorop(self, dan: int) -> list[Token]:
        """Return a condition that starts with its verb as a clause after *indien*."""
        out = [_virtual("INDIEN", self._tokens[0], "indien")]
        clause = Clause()
        end, self._end = self._end, dan
        while self._at < self._end:
            token = self._tokens[self._at]
            if token.type in {"EN", "OF"} and clause.finite:
                out += [*afgemaakt(clause, self._lexicon), token]
                clause = Clause()
                self._at += 1
            else:
                self._main(clause, token)
        self._end = end
        self._at = dan + 1
        out += afgemaakt(clause, self._lexicon)
        return [*out, _virtual("EINDE", out[-1])]

    def _lijst(self, opener: Token | None = None) -> list[Token]:
        """Return a colon and the items after it, each with its head in front.

        An inner list ends where the outer one goes on. ``opener``: of the condition that the items are part of.
        """
        out = [self._tokens[self._at]]
        self._at += 1
        inner = self._type() == "SUB"
        while self._at < self._end:
            token = self._tokens[self._at]
            if inner and token.type.endswith("_A"):
                break
            if token.type in {"ONDERDEEL", "SUB", "PK_A", "PK_EN_A", "PK_OF_A", "PK_G", "PK_EN_G", "PK_OF_G", "TERM"}:
                out.append(token)
                self._at += 1
            else:
                out += self._item(opener)
        return out

    def _item(self, opener: Token | None) -> list[Token]:
        out, clause = [], Clause()
        while self._at < self._end:
            token = self._tokens[self._at]
            if token.type.startswith("PK_") or token.type in {"ONDERDEEL", "SUB", "PUNT"}:
                break
            if (token.type in {"EN", "OF"} and clause.finite) or token.type in {"DUBBELPUNT", "EN_DP"}:
                out += [*afgemaakt(clause, self._lexicon), token]
                clause = Clause()
                self._at += 1
            else:
                if opener is not None:
                    self._at += 1
                    self._check_order(clause, token, opener)
                    self._at -= 1
                self._main(clause, token)
        return out + afgemaakt(clause, self._lexicon)

    def _aangehaald(self, clause: Clause) -> list[Token]:
        """Return the clause that says how a text is called, with its title as prose."""
        at = self._at + (2 if self._type(1) == "DUBBELPUNT" else 1)
        titel = [token for token in self._tokens[at : self._end] if token.type != "PUNT"]
        meervoud = any(verb.waarde.meervoud for verb in clause.verbs if verb.waarde.persoon)
        self._meld_tweede(na_titel(self._tokens[:at], titel, meervoud=meervoud))
        self._at = self._end
        proza = [Token("VRIJE_TEKST", "", titel[0].start, titel[-1].end)] if titel else []
        return [*afgemaakt(clause, self._lexicon), *proza]

    def _meld_tweede(self, gevonden: tuple[Token, dict[str, str]] | None) -> None:
        """Report a second main clause behind words that are kept as they stand: it would be lost with them."""
        if gevonden is not None:
            self.meldingen.append((kinds.TWEE_NORMEN, *gevonden))

    def _soft(self, clause: Clause) -> list[Token]:
        """Return a soft verb, what stands before it, its subject after it where there was a front field.

        And the rest as prose.
        """
        verb = self._tokens[self._at]
        self._at += 1
        head = Token("W_STREVEN", verb.tekst, verb.start, verb.end, kaal_hoofd(verb))
        partij = {"ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "NEVEN_P"}
        rest = clause.rest
        if not any(t.type in partij for t in rest):
            while self._type() in partij:
                rest.append(self._tokens[self._at])
                self._at += 1
        proza = self._tokens[self._at : self._end]
        self._meld_tweede(na_voornemen(self._tokens[: self._at], proza, meervoud=verb.waarde.meervoud))
        self._at = self._end
        if not proza:
            return [head, *rest]
        return [head, *rest, Token("VRIJE_TEKST", "", proza[0].start, proza[-1].end)]


def _is_beknopt(clause: Clause, opener: Token) -> bool:
    """Whether a clause has *te* with a verb, and so no finite one: *alvorens te beslissen hoort het college …*."""
    return opener.tekst.lower() == _ALVORENS and any(verb.waarde.te for verb in clause.verbs)


def _verwacht_verb(clause: Clause, opener: Token) -> bool:
    """Whether the finite verb is still to come: *indien te verwachten is dat …*."""
    return opener.type in CONDITIONS and clause.adjacent and not clause.vervoegd


def _virtual(soort: str, near: Token, waarde: object = None) -> Token:
    return Token(soort, "", near.end, near.end, waarde)


_VERVOEGD = "`trekt … in`, `kan … intrekken`"


def _mist_persoonsvorm(clause: Clause) -> bool:
    """Whether the one verb of a main clause is an infinitive behind two nouns: *Het college de urgentie intrekken*."""
    if len(clause.verbs) != 1 or not clause.verbs[0].waarde.infinitief:
        return False
    voor = [token for token in clause.rest if token.end <= clause.verbs[0].start]
    na = [token for token in clause.rest if token.start >= clause.verbs[0].end]
    los = len(voor) == 2 and all(token.type in NOUN_START for token in voor)  # noqa: PLR2004 - who, and what
    return los and (not na or na[0].type in _OPENERS)
