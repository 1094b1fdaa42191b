"""What urgency asks and who is kept out: *voor urgentie is vereist dat …*, *uitgesloten van urgentie*."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in

_NODIG = frozenset({"nodig", "noodzakelijk", "vereist", "verplicht", "voorwaarde", "een voorwaarde", "een vereiste"})
_BESTAAT = frozenset({"zijn", "bestaan"})
_IS = Werkwoordsvorm("zijn", persoon=True)


def urgentie_eisen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of such a sentence in its plain form; others as they are."""
    if "URGENTIE" not in soorten_in(tokens):
        return tokens
    soorten = [token.type for token in tokens[:4]]
    if soorten[:3] == ["VOOR", "URGENTIE", "WW"]:
        return _vereist(tokens) or tokens
    if soorten[:2] == ["OM", "VOOR"]:
        return _om_in_aanmerking(tokens) or tokens
    if soorten == ["ER", "WW", "BEZIT", "OP"]:
        return _er_is_recht(tokens) or tokens
    return _uitgesloten(tokens) or tokens


def _vereist(tokens: Sequence[Token]) -> list[Token] | None:
    """*Voor urgentie is vereist dat …*."""
    dat = next((at for at in range(3, min(6, len(tokens))) if tokens[at].type == "DAT"), None)
    if dat is None or tokens[2].waarde.werkwoord not in {"zijn", "worden", "gelden"}:
        return None
    nodig = " ".join(token.tekst.lower() for token in tokens[3:dat]).removeprefix("als ")
    return _voorwaarde(tokens[0], tokens[1], tokens[dat:]) if nodig in _NODIG else None


def _om_in_aanmerking(tokens: Sequence[Token]) -> list[Token] | None:
    """*Om voor urgentie in aanmerking te komen(,) moet de cliënt … zijn*: the verb last, as behind *dat*."""
    moet = next((at for at, token in enumerate(tokens) if token.type == "WW" and _moet(token)), None)
    woorden = " ".join(token.tekst.lower() for token in tokens[:moet]).removesuffix(" ,")
    if moet is None or not woorden.endswith(" in aanmerking te komen") or tokens[2].type != "URGENTIE":
        return None
    rest = list(tokens[moet + 1 :])
    laatste = rest[-1] if rest else None
    if [token.type for token in rest[:2]] == ["CLIENT", "DUBBELPUNT"]:
        return _lijst_van_eisen(tokens, moet, rest)
    if laatste is None or rest[0].type != "CLIENT" or laatste.type != "WW":
        return None
    verbs = [token for token in rest if token.type == "WW"]
    if verbs != [laatste] or not (laatste.waarde.infinitief or laatste.waarde.te):
        return None
    vorm = evolve(laatste.waarde, persoon=True, te=False, meervoud=True)
    dat = Token("DAT", "dat", tokens[moet].start, tokens[moet].end, "dat")
    return _voorwaarde(tokens[0], tokens[2], [dat, *rest[:-1], laatste.as_type("WW", vorm)])


def _lijst_van_eisen(tokens: Sequence[Token], moet: int, rest: Sequence[Token]) -> list[Token] | None:
    """The same with a list: in each item the infinitive of *moet* is its verb, as behind *dat*."""
    hier = {
        at for at, token in enumerate(rest) if token.type == "WW" and token.waarde.infinitief and not token.waarde.te
    }
    begin = [at for at, token in enumerate(rest) if token.type == "ONDERDEEL"]
    einden = [*begin[1:], len(rest)]
    if not begin or any(hier.isdisjoint(range(van, tot)) for van, tot in zip(begin, einden, strict=True)):
        return None
    dat = Token("DAT", "dat", tokens[moet].start, tokens[moet].end, "dat")
    met_vorm = [
        token.as_type("WW", evolve(token.waarde, persoon=True, meervoud=True)) if at in hier else token
        for at, token in enumerate(rest)
    ]
    return _voorwaarde(tokens[0], tokens[2], [dat, *met_vorm])


def _moet(token: Token) -> bool:
    return token.waarde.werkwoord in {"moeten", "dienen"} and token.waarde.persoon and not token.waarde.verleden


def _voorwaarde(plaats: Token, urgentie: Token, dat: Sequence[Token]) -> list[Token]:
    """Return *een voorwaarde voor urgentie is dat …*."""
    zaak = Token("ZAAK", "een voorwaarde", plaats.start, plaats.start, "voorwaarden", "een")
    voor = Token("VOOR", "voor", plaats.start, plaats.end, "voor")
    is_ = Token("WW", "is", urgentie.end, urgentie.end, _IS)
    return [zaak, voor, urgentie, is_, *dat]


def _er_is_recht(tokens: Sequence[Token]) -> list[Token] | None:
    """*Er is (geen) recht op urgentie, indien …*."""
    recht, verb = tokens[2], tokens[1]
    heel = len(tokens) > 4 and tokens[4].type == "URGENTIE"  # noqa: PLR2004 - er, is, recht and op
    if not heel or recht.tekst.lower().rpartition(" ")[2] != "recht" or verb.waarde.werkwoord not in _BESTAAT:
        return None
    bestaat = verb.as_type("WW", evolve(verb.waarde, werkwoord="bestaan"))
    return [recht, tokens[3], tokens[4], bestaat, *tokens[5:]]


def _uitgesloten(tokens: Sequence[Token]) -> list[Token] | None:
    """*Uitgesloten van urgentie zijn cliënten die …*, *De cliënt die …, is uitgesloten van urgentie*."""
    at = next((i for i, token in enumerate(tokens) if _sluit_uit(tokens, i)), None)
    if at is None:
        return None
    urgentie = tokens[at + 2]
    geen = Token("URGENTIE", "geen urgentie", urgentie.start, urgentie.end, "urgentie", "geen")
    verb = at + 3 if at == 0 else at - 1
    if verb >= len(tokens) or tokens[verb].type != "WW" or tokens[verb].waarde.werkwoord not in {"zijn", "worden"}:
        return None
    krijgt = tokens[verb].as_type("WW", evolve(tokens[verb].waarde, werkwoord="krijgen"))
    if at == 0:
        return [geen, krijgt, *tokens[4:]]
    return [*tokens[:verb], krijgt, geen, *tokens[at + 3 :]]


def _sluit_uit(tokens: Sequence[Token], at: int) -> bool:
    """Whether *uitgesloten van urgentie* stands here."""
    deel = tokens[at : at + 3]
    uit = deel[0].type == "WW" and deel[0].waarde.deelwoord and deel[0].tekst.lower() == "uitgesloten"
    return uit and [token.type for token in deel[1:]] == ["VAN", "URGENTIE"]
