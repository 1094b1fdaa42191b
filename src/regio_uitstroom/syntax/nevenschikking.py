"""Two main clauses in one sentence (*… en kan deze termijn eenmaal verdagen*; *…; de gemeente …*): each is a rule.

They are told apart only where the sentence leaves no doubt of what is shared. A semicolon ends a clause. Before *en*
stands a subject and its verb, and nothing else that might hold for both; behind it nothing that might look back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.hoofd import AUXILIARY, MODAL
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wie_voorop import met_wie_voorop
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, NOUN_START, RELATIVES
from regio_uitstroom.waarde import frozen

NEVENSCHIKKING = "en"
"""How the second clause hangs on the first, as a rider does: they share a place and nothing else."""
_OPSOMMING = frozenset({"ONDERDEEL", "SUB", "DUBBELPUNT", "TERM", "OPSOMTEKEN"})
_BEPERKT = CONDITIONS | {"MET_UITZONDERING_VAN", "IN_AFWIJKING_VAN", "BEHOUDENS", "ONVERMINDERD", "GEMELD"}
"""What bounds a clause, and behind *en* perhaps both."""
_TIJD = frozenset({"DUUR", "DATUM", "DAGMAAND", "MOMENT", "JAREN", "VERBLIJF_IN", "VOORZIENING", "BIJWOORD"})
"""Last in a sentence these may bound both clauses: *beslist en informeert de cliënt binnen acht weken*."""
_TERMIJN_ZELF = frozenset({"DUUR", "DATUM", "DAGMAAND", "JAREN"})
"""Of these the first clause must hold one of its own: *beslist op de aanvraag* has no term yet."""
_WIE = frozenset({"ACTOR", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE", "ORGANISATIE"})
_MAX_PROEVEN = 4
"""So many places of a sentence are tried."""


@frozen
class Nevenschikking:
    """A sentence as two: the word between them, and the tokens of each; the subject stands in both."""

    voegwoord: Token
    een: tuple[Token, ...]
    ander: tuple[Token, ...]


def nevenschikkingen(tokens: Sequence[Token]) -> Iterator[Nevenschikking]:
    """Yield how a sentence without its full stop may fall into two main clauses."""
    soorten = soorten_in(tokens)
    if soorten.isdisjoint({"EN", "PUNTKOMMA"}) or not soorten.isdisjoint(_OPSOMMING):
        return
    tokens = met_wie_voorop(list(tokens))
    werkwoorden = [at for at, token in enumerate(tokens) if token.type == "WW"]
    tussen = range(werkwoorden[0] + 1, werkwoorden[-1]) if werkwoorden else ()
    for at in [at for at in tussen if tokens[at].type in {"EN", "PUNTKOMMA"}][:_MAX_PROEVEN]:
        een, ander = tuple(_zonder_komma(tokens[:at])), tuple(tokens[at + 1 :])
        if tokens[at].type == "PUNTKOMMA":
            if not _wijst_naar_beschreven(een, ander):
                yield Nevenschikking(tokens[at], een, ander)
        elif (onderwerp := _onderwerp(een)) and _is_los(onderwerp, een, ander):
            yield Nevenschikking(tokens[at], een, (*_gedeeld(onderwerp, een, ander), *ander))
        elif termijn := _termijn_voorop(een, ander):
            wie = een[len(termijn) + 1]
            yield Nevenschikking(tokens[at], een, (*termijn, ander[0], wie, *ander[2:]))


_TERMIJN = (
    ["BINNEN", "DUUR", "NA", "MOMENT"],
    ["UITERLIJK", "DUUR", "NA", "MOMENT"],
    ["UITERLIJK", "DUUR", "VOOR", "MOMENT"],
)


def _termijn_voorop(een: Sequence[Token], ander: Sequence[Token]) -> Sequence[Token]:
    """Return the term in front that holds for both: *Binnen een week na … bevestigt het college … en meldt het …*.

    In the second clause its verb stands first and *het*, who acts, behind it: that order asks for what is in front.
    """
    termijn = een[:4]
    if [token.type for token in termijn] not in _TERMIJN or len(een) < _MET_TERMIJN or len(ander) < _MET_HET:
        return ()
    werkwoord, wie = een[4:6]
    zelfde = wie.type == "ACTOR" and wie.tekst.lower().startswith("het ") and ander[1].tekst.lower() == "het"
    vooraan = werkwoord.type == ander[0].type == "WW" and werkwoord.waarde.meervoud == ander[0].waarde.meervoud
    verder = ander[2].type not in {"ONBEKEND", "WW"} and soorten_in((*een, *ander)).isdisjoint(_BEPERKT)
    return termijn if zelfde and vooraan and verder else ()


_MET_TERMIJN, _MET_HET = 6, 3
"""How many tokens the two clauses have at least: the term, the verb and who acts; the verb, *het* and something."""


def _onderwerp(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands before the first verb where that is a noun alone: then the clause is about it.

    With a clause that describes it (*de gemeente waar de aanvraag is ingediend, beslist*) up to the comma behind that.
    """
    werkwoord = next(at for at, token in enumerate(tokens) if token.type == "WW")
    voor = tokens[:werkwoord]
    if not soorten_in(voor).isdisjoint(RELATIVES):
        slot = (at for at in range(werkwoord, len(tokens) - 1) if tokens[at].type == "KOMMA")
        komma = next(slot, None)
        besloten = komma is not None and tokens[komma + 1].type == "WW" and tokens[komma + 1].waarde.persoon
        return tokens[: komma + 1] if besloten and voor[0].type in NOUN_START and komma is not None else ()
    alleen = bool(voor) and voor[0].type in NOUN_START and "KOMMA" not in soorten_in(voor)
    return voor if alleen else ()


def _is_los(onderwerp: Sequence[Token], een: Sequence[Token], ander: Sequence[Token]) -> bool:
    """Whether nothing in two clauses with *en* between them may belong to both but the subject."""
    soorten = soorten_in((*een, *ander))
    zelfde = _TERMIJN_ZELF if ander[-1].type in _TERMIJN_ZELF else _TIJD
    if not soorten.isdisjoint(_BEPERKT) or (ander[-1].type in _TIJD and soorten_in(een).isdisjoint(zelfde)):
        return False
    eerste = ander[0]
    hoofd = _hoofdwerkwoord(onderwerp, een).waarde
    hulp = hoofd.werkwoord in MODAL | AUXILIARY
    if not _zegt_van_een(onderwerp, een, ander):
        return False
    if eerste.type != "WW":
        return not _deelt_hulp(onderwerp, een, ander) or _is_kaal(een[len(onderwerp) + 1 :])
    if len(ander) == 1:
        return False  # *een jaar en maanden*: a word by itself that may be a verb is no clause
    # *kan verlenen en verlengen*: the verb in front holds for both; *en wijst het college …* has a subject of its own.
    samen = (eerste.waarde.infinitief or eerste.waarde.deelwoord) and (hulp or not eerste.waarde.persoon)
    return not samen and ander[1].type not in _WIE and hoofd.meervoud == eerste.waarde.meervoud


def _hoofdwerkwoord(onderwerp: Sequence[Token], een: Sequence[Token]) -> Token:
    return next(token for token in een[len(onderwerp) :] if token.type == "WW")


def _gedeeld(onderwerp: Sequence[Token], een: Sequence[Token], ander: Sequence[Token]) -> Sequence[Token]:
    """Return what the second clause has of the first: its subject, also with the verb of which it has the infinitive.

    *De commissie kan de cliënt horen en de zorgaanbieder uitnodigen*: the commission can do that too.
    """
    if ander[0].type == "WW":
        return onderwerp
    return (*onderwerp, _hoofdwerkwoord(onderwerp, een)) if _deelt_hulp(onderwerp, een, ander) else ()


def _deelt_hulp(onderwerp: Sequence[Token], een: Sequence[Token], ander: Sequence[Token]) -> bool:
    """Whether the second clause has nothing but an infinitive, so that it shares the verb in front."""
    werkwoorden = [token for token in ander if token.type == "WW"]
    modaal = _hoofdwerkwoord(onderwerp, een).waarde.werkwoord in MODAL
    return modaal and all(token.waarde.infinitief for token in werkwoorden)


_KAAL = frozenset({"CLIENT", "ACTOR", "ORGANISATIE", "ZAAK", "WONING", "URGENTIE", "WW"})


def _is_kaal(rest: Sequence[Token]) -> bool:
    """Whether a clause behind its verb is what it is done to and an infinitive: all else may hold for the next too."""
    return soorten_in(rest) <= _KAAL and not any(map(_is_bijzonder, rest))


_BIJ = frozenset({"BIJ", "TIJDENS", "WEGENS", "GEVAL", "GEDURENDE", "ZONDER", "NIET"})
"""A circumstance, or a denial, behind the first verb may hold for the second too."""
_WIJST = frozenset({"zij", "ze", "hun", "hen", "hem", "haar", "zijn", "diens", "deze", "die"})
"""Words that point back: at whom the first clause is about, or at whoever it describes."""


def _zegt_van_een(onderwerp: Sequence[Token], een: Sequence[Token], ander: Sequence[Token]) -> bool:
    """Whether nothing that bounds the first clause, or whom it describes, is meant in the second as well."""
    rest = een[len(onderwerp) + 1 :]
    soorten = soorten_in(rest)
    los_na = any(token.type == "NA" and rest[at - 1].type != "DUUR" for at, token in enumerate(rest))
    if not soorten.isdisjoint(_BIJ) or los_na:
        return False
    beschreven = not soorten.isdisjoint(RELATIVES) or any(map(_is_bijzonder, rest))
    van_onderwerp = ander[0].type != "WW" and (
        not soorten_in(onderwerp).isdisjoint(RELATIVES) or any(map(_is_bijzonder, onderwerp))
    )
    wijst = any(token.tekst.lower().split(" ")[0] in _WIJST for token in ander)
    return not beschreven and not (van_onderwerp and wijst)


def _wijst_naar_beschreven(een: Sequence[Token], ander: Sequence[Token]) -> bool:
    """Whether a clause points back at clients whom the one before it describes: by itself it would be on all."""
    beschreven = any(map(_is_bijzonder, een)) or any(token.type in RELATIVES for token in een)
    return beschreven and any(token.tekst.lower().split(" ")[0] in {"hun", "zij", "ze", "hen"} for token in ander)


@cache
def _gewoon() -> frozenset[str]:
    """Return the words for a client that say nothing more of him."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["vraagt"] == "niets")


def _is_bijzonder(token: Token) -> bool:
    """Whether a word for clients says which: *minderjarigen*."""
    return token.type == "CLIENT" and str(token.waarde) not in _gewoon()


def _zonder_komma(tokens: Sequence[Token]) -> Sequence[Token]:
    return tokens[:-1] if tokens[-1].type == "KOMMA" else tokens


def is_eenduidig(neven: Nevenschikking, zinnen: Sequence[ast.Zin | None], gemeld: Sequence[Diagnostic]) -> bool:
    """Whether both clauses were read, with these findings, in one way.

    Behind *en* each is read in a form or as a duty; a semicolon divides any two of which one is read so.
    """
    kernen = [zin.kern for zin in zinnen if isinstance(zin, ast.Regelzin)]
    if len(kernen) < len(zinnen) or any(een.is_fout for een in gemeld):
        return False
    plicht = [isinstance(kern, (ast.Verplichting, ast.Bepaling)) for kern in kernen]
    if neven.voegwoord.type == "EN" and neven.een[0].type == "CLIENT" and len(set(plicht)) > 1:
        return False  # *De cliënt verhuist en verliest de urgentie*: what he does is what it hangs on
    open_ = [isinstance(kern, ast.OpenRegel) for kern in kernen]
    return not any(open_) if neven.voegwoord.type == "EN" else not all(open_)
