"""Whom *zij*, *ze*, *deze* and *die* mean in a condition: the client, or whom or what the sentence is about.

*De gemeente van voorkeur is verantwoordelijk …, zodra zij de overdracht heeft aanvaard* is about that municipality.
Such a word is read as what it stands for, and told by that name. *Hij* is always the client. Where it can be either, it
is reported: a condition of the one that is tried on the other decides wrongly and says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_plicht import WIE_BEDOELD
from regio_uitstroom.diagnostics.kinds_syntax import ONBEKEND_WOORD
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.gezinsrijen import meld_open, met_gezinsrijen
from regio_uitstroom.syntax.plaatswoorden import met_plaatsen
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.verwezen import (
    GEMEENTE,
    MEER,
    Kandidaat,
    clausule_na,
    getal_van,
    is_hervat,
    is_pronomen,
    is_voornaamwoord,
    kandidaten,
    opener_van,
)
from regio_uitstroom.syntax.vorige_zin import uit_vorige_zin
from regio_uitstroom.syntax.wie_in_rij import (
    bijzin_van,
    is_naamwoord,
    laatste_zaak,
    misschien_ander,
    opgenomen_deze,
    van_zaak,
)
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_ANAFOOR = "die gemeente"
_LAATSTE = frozenset({"deze", "die"})
"""Pronouns for whom was named last; *zij* is whom the sentence is about."""
_CLIENT = "de cliënt"


def met_voornaamwoorden(tokens: list[Token], context: Context, *, streng: bool = True) -> list[Token]:
    """Return the tokens of a sentence with each pronoun as what it stands for, where that is not the client.

    ``streng``: one that may be another than the client is reported.
    """
    soorten = soorten_in(tokens)
    if (CONDITIONS | {"DIE"}).isdisjoint(soorten):
        voorop = streng and len(tokens) > 1 and _ontbreekt(tokens, 1)
        return [tokens[0], _meld_zaak(tokens[1], context), *tokens[2:]] if voorop else tokens
    met_voorwaarde = any(token.type in CONDITIONS for token in tokens)
    uit = met_plaatsen(met_gezinsrijen(tokens, context), context) if met_voorwaarde else list(tokens)
    for at in range(1, len(uit)):
        if is_hervat(uit, at):
            uit[at] = uit[at].as_type("ZAAK", uit[at].tekst)
        elif is_voornaamwoord(uit, at) and (opener := opener_van(uit, at)) is not None:
            uit[at] = _gelezen(uit, at, opener, context, streng=streng)
        elif streng and (opener := bijzin_van(uit, at)) is not None:
            uit[at] = _of_ander(uit, at, opener, context)
        elif streng and (ander := opgenomen_deze(uit, at)) is not None:
            uit[at] = _meld_ander(uit, at, ander, context)
        if streng and _ontbreekt(uit, at):
            uit[at] = _meld_zaak(uit[at], context)
    return uit


def zonder_gevolg(findings: list[Diagnostic], eerder: int) -> None:
    """Leave of the findings since ``eerder`` what only follows from a pronoun of which nobody knows whom it means.

    Once it is named, a clause with words that no list has can be asked; slips stay.
    """
    if any(een.kind is WIE_BEDOELD for een in findings[eerder:]):
        findings[eerder:] = [een for een in findings[eerder:] if een.kind is not ONBEKEND_WOORD or _is_slip(een)]


def _is_slip(melding: Diagnostic) -> bool:
    return any(naam == "suggestie" for naam, _ in melding.waarden)


def _meld_zaak(token: Token, context: Context) -> Token:
    """Report a pronoun of what is missing; return it as a token that is reported already."""
    hint = "noem wat er ontbreekt of eindigt: schrijf `ontbreekt de verklaring`, of `indien het verblijf eindigt`"
    span = Span(context.source, token.start, token.end)
    ervoor = "wat ervoor is genoemd"
    melding = diagnose(WIE_BEDOELD, span, hint=hint, woord=token.tekst, een=ervoor, ander=_CLIENT)
    if melding not in context.findings:
        context.findings.append(melding)
    return token.as_type("GEMELD")


def _ontbreekt(tokens: Sequence[Token], at: int) -> bool:
    """Whether *die*, *deze* or *hij* opens a condition on what is missing: of a client that is never said."""
    if tokens[at].tekst.lower() not in _WIE_OF_WAT or tokens[at].type not in {"CLIENT", "DIE"}:
        return False
    if tokens[at - 1].type == "WW":  # the verb in front: *ontbreekt deze, dan …*
        return bool(at == 1 and tokens[0].waarde.werkwoord in _VAN_ZAKEN)
    erna = tokens[at + 1 : at + 2]
    verb = erna[0].waarde.werkwoord if [token.type for token in erna] == ["WW"] else ""
    return bool(tokens[at - 1].type in CONDITIONS and verb in _VAN_ZAKEN)


_WIE_OF_WAT = frozenset({"die", "deze", "hij", "zij", "ze"})
_VAN_ZAKEN = frozenset({"ontbreken", "verlopen", "aflopen", "eindigen", "vervallen"})


def _gelezen(tokens: Sequence[Token], at: int, opener: int, context: Context, *, streng: bool) -> Token:
    """Return a pronoun as what it stands for; as a token that is reported where that cannot be told."""
    bedoeld = _bedoeld(tokens, at, opener, context)
    if isinstance(bedoeld, Kandidaat):
        dieper = (_dieper(tokens, at, bedoeld) or _zaak_erna(tokens, at, opener, bedoeld)) if streng else None
        if dieper is None:
            return _als(bedoeld, tokens, at, context)
        return meld_wie(context, tokens[at], bedoeld.naam, dieper.tekst)
    if not streng:
        return tokens[at]
    if bedoeld:
        return meld_wie(context, tokens[at], *bedoeld)
    return _of_ander(tokens, at, opener, context)


def _of_ander(tokens: Sequence[Token], at: int, opener: int, context: Context) -> Token:
    """Return a pronoun as the client; as one that is reported where it may be another that a clause before names."""
    van_client = zegt_van_client(clausule_na(tokens, at))
    ander = misschien_ander(tokens, at, opener, van_client=van_client)
    if ander is not None:
        return _meld_ander(tokens, at, ander, context)
    eerder = uit_vorige_zin(tokens, at, context.vorige, van_client=van_client)
    if eerder is None or not eerder.zeker:
        return tokens[at] if eerder is None else meld_wie(context, tokens[at], eerder.naam, _CLIENT)
    token, wie = tokens[at], eerder.token
    context.aangewezen[token.start] = (token.tekst, eerder.naam)
    return Token(wie.type, token.tekst, token.start, token.end, wie.waarde, wie.bepaler, wie.extra)


def _dieper(tokens: Sequence[Token], at: int, bedoeld: Kandidaat) -> Token | None:
    """Return what *deze* may be beside an event: *met de ondertekening van een huurovereenkomst, tenzij deze …*."""
    erna = tokens[bedoeld.at + 1 : bedoeld.at + 3]
    van = bedoeld.token.type == "MOMENT" and [token.type for token in erna[:1]] == ["VAN"]
    laatste = tokens[at].tekst.lower() in _LAATSTE
    return erna[1] if van and laatste and len(erna) > 1 and is_naamwoord(erna[1]) else None


def _zaak_erna(tokens: Sequence[Token], at: int, opener: int, bedoeld: Kandidaat) -> Token | None:
    """Return the thing named behind whom *deze* is read as, of which its clause tells what is never so of a body."""
    zaak = laatste_zaak(tokens, at, opener)
    return zaak if zaak is not None and zaak.start > bedoeld.token.start and van_zaak(clausule_na(tokens, at)) else None


def _meld_ander(tokens: Sequence[Token], at: int, ander: Token, context: Context) -> Token:
    """Report a pronoun, or one that a noun took for its article, that may be somebody or something named before it."""
    naam = " ".join(ander.tekst.split())
    naam = naam if ander.type in {"GEMEENTE", "ORGANISATIE"} else naam[:1].lower() + naam[1:]
    woord = tokens[at].tekst.split()[0]
    plek = next(n for n, een in enumerate(tokens) if een is ander)
    heeft, daarna = tokens[plek + 1 : plek + 2], tokens[plek + 2 : plek + 3]
    if [een.type for een in heeft] == ["WW"] and heeft[0].waarde.werkwoord == "hebben" and not _is_werkwoord(daarna):
        return meld_open(context, tokens[at], naam, woord)
    return meld_wie(context, tokens[at], naam, _CLIENT, woord)


def _is_werkwoord(tokens: Sequence[Token]) -> bool:
    return [token.type for token in tokens] == ["WW"]


def meld_wie(context: Context, token: Token, een: str, ander: str, woord: str = "") -> Token:
    """Report a word that may stand for two; return it as a token that is reported already."""
    span = Span(context.source, token.start, token.end)
    hint = f"noem wie of wat dit is: schrijf `{een}`, of `{ander}`"
    melding = diagnose(WIE_BEDOELD, span, hint=hint, woord=woord or token.tekst, een=f"`{een}`", ander=f"`{ander}`")
    if melding not in context.findings:
        context.findings.append(melding)
    return token.as_type("GEMELD")


def _bedoeld(tokens: Sequence[Token], at: int, opener: int, context: Context) -> Kandidaat | tuple[str, str] | None:
    """Return what a pronoun stands for; the two that it can be; None where it is the client."""
    clausule = clausule_na(tokens, at)
    begin = _begin_van_onderdeel(tokens, at, opener)
    gevonden = [een for een in kandidaten(tokens, at, context.source) if een.at < opener or een.at > begin]
    lokaal = [een for een in gevonden if een.at > begin]
    if lokaal or any(is_pronomen(token) for token in tokens[begin + 1 : at]):
        return _in_rij(tokens, at, begin, gevonden, clausule)
    clienten = [een for een in gevonden if een.is_client]
    if not clienten:
        return _gekozen(gevonden, clausule)
    anderen = [een for een in gevonden if not een.is_client]
    if gevonden[0].is_client or tokens[at].tekst.lower() in _LAATSTE or not anderen or zegt_van_client(clausule):
        return _urgentie(gevonden, clausule)
    return _naast_client(_gekozen(anderen, clausule), clienten, getal_van(clausule), clausule)


def _begin_van_onderdeel(tokens: Sequence[Token], at: int, opener: int) -> int:
    """Return where the item of a list begins that a place lies in: no item speaks of another's; else the condition."""
    return next((plek for plek in range(at - 1, opener, -1) if tokens[plek].type in {"ONDERDEEL", "SUB"}), opener)


def _in_rij(
    tokens: Sequence[Token],
    at: int,
    begin: int,
    gevonden: Sequence[Kandidaat],
    clausule: Sequence[Token],
) -> Kandidaat | tuple[str, str] | None:
    """Return what a pronoun is behind other clauses of its condition: whom the first of these is about."""
    lokaal = [een for een in gevonden if een.at > begin]
    buiten = [een for een in gevonden if een.at < begin]
    eerste = lokaal[0] if lokaal else None
    if eerste is None or eerste.is_client or any(is_pronomen(token) for token in tokens[begin + 1 : eerste.at]):
        return _van_hoofdzin(buiten, eerste, tokens[begin + 1 : at], clausule)
    if _noemt_hem(tokens[eerste.at + 1 : at], tokens[at]):
        return eerste.naam, _CLIENT
    return _gekozen(lokaal, clausule)


def _van_hoofdzin(
    buiten: Sequence[Kandidaat], eerste: Kandidaat | None, ervoor: Sequence[Token], clausule: Sequence[Token]
) -> Kandidaat | tuple[str, str] | None:
    """Return what a pronoun is behind a clause about the client, in a sentence about somebody else: that one, or open.

    ``ervoor``: the clauses before it. Where the client was *zij* or *deze* there, it is the client again.
    """
    pronomina = {token.tekst.lower() for token in ervoor if is_pronomen(token)}
    if (urgentie := _urgentie(buiten, clausule)) is not None:
        return urgentie
    if zegt_van_client(clausule) or pronomina - {"hij"} or not buiten or buiten[0].is_client:
        return None
    anderen = [een for een in buiten if not een.is_client]
    gekozen = _gekozen(anderen, clausule)
    if not isinstance(gekozen, Kandidaat) or pronomina or gekozen.token.type == "URGENTIE":
        return gekozen
    client = eerste.naam if eerste is not None else _CLIENT
    past = eerste is None or not getal_van(clausule) or eerste.getal == getal_van(clausule)
    return (gekozen.naam, client) if past and not _doet_orgaan(clausule) else gekozen


def _noemt_hem(ertussen: Sequence[Token], woord: Token) -> bool:
    """Whether a client is named between whom a clause is about and *deze*, which points at who was named last."""
    return woord.tekst.lower() in _LAATSTE and any(token.type == "CLIENT" for token in ertussen)


def _naast_client(
    ander: Kandidaat | tuple[str, str] | None, clienten: Sequence[Kandidaat], getal: str, clausule: Sequence[Token]
) -> Kandidaat | tuple[str, str] | None:
    """Return what *zij* is in a sentence about somebody else that names clients: open where both are of as many."""
    if not isinstance(ander, Kandidaat) or ander.token.type == "URGENTIE":
        return ander
    if ander.onzijdig and getal != MEER and clienten[0].getal == getal:
        return None  # *het college … de cliënt, indien zij*: the college is no *zij*
    if _doet_orgaan(clausule):
        return ander
    kan_client = [een for een in clienten if not getal or een.getal == getal]
    return (ander.naam, kan_client[0].naam) if kan_client else ander


def _gekozen(gevonden: Sequence[Kandidaat], clausule: Sequence[Token]) -> Kandidaat | tuple[str, str] | None:
    """Return which of the nouns before a pronoun it stands for: of those of as many, whom the sentence is about."""
    if (urgentie := _urgentie(gevonden, clausule)) is not None:
        return urgentie
    getal = getal_van(clausule)
    anderen = [een for een in gevonden if een.token.type != "URGENTIE" and not een.is_client]
    passend = [een for een in anderen if not getal or een.getal == getal]
    if passend:
        return next((een for een in passend if not een.onzijdig), passend[0])
    if getal == MEER and len(anderen) > 1:
        return anderen[0].naam, anderen[1].naam
    if any(een.token.type == "URGENTIE" for een in gevonden) and (_is_lijdend(clausule) or _is_oud(clausule)):
        return "de urgentie", _CLIENT
    return None


def _urgentie(gevonden: Sequence[Kandidaat], clausule: Sequence[Token]) -> Kandidaat | None:
    """Return the urgency where the clause says what is done to one: *zij is verleend*, *deze niet is gebruikt*."""
    urgentie = next((een for een in reversed(gevonden) if een.token.type == "URGENTIE"), None)
    hoe = [_van_urgentie().get(token.waarde.werkwoord) for token in clausule if token.type == "WW"]
    past = "" in hoe or (_LIJDEND in hoe and _is_lijdend(clausule))
    return urgentie if past else None


_LIJDEND = "lijdend"


@cache
def _van_urgentie() -> Mapping[str, str]:
    """Return the verbs that say what becomes of an urgency: in the passive, or empty for in any form."""
    return {rij["infinitief"]: rij["hoe"] for rij in lexicon_rows("urgentiewerkwoorden")}


def _is_lijdend(clausule: Sequence[Token]) -> bool:
    """Whether a clause says what is done to its subject, or what became of it."""
    vormen = [token.waarde for token in clausule if token.type == "WW"]
    return any(vorm.werkwoord in {"zijn", "worden"} for vorm in vormen) and any(vorm.deelwoord for vorm in vormen)


def _is_oud(clausule: Sequence[Token]) -> bool:
    """Whether a clause says how old its subject is: *zij een jaar oud is*."""
    return any(token.tekst.lower().endswith("oud") for token in clausule)


_ORGAAN = frozenset({"beslissen", "besluiten", "adviseren", "verlenen", "toekennen", "toewijzen", "oordelen"})
_STUK = re.compile(r"\b(?:advies|adviezen|besluit|besluiten|beschikking|oordeel)\b")
_GEEFT = frozenset({"brengen", "geven", "nemen", "vaststellen", "stellen", "opstellen", "vormen"})


def _doet_orgaan(clausule: Sequence[Token]) -> bool:
    """Whether a clause says what only a body does: it decides, or gives its advice (*zij advies uitbrengt*)."""
    doet = {token.waarde.werkwoord for token in clausule if token.type == "WW"}
    stuk = any(_STUK.search(token.tekst.lower()) for token in clausule)
    return not _is_lijdend(clausule) and (not doet.isdisjoint(_ORGAAN) or (stuk and not doet.isdisjoint(_GEEFT)))


_STAAT = frozenset({"uitstroomgereed", "minderjarig", "meerderjarig"})
_GAAT = frozenset({"uitstromen", "instromen", "stromen", "verblijven"})


def zegt_van_client(clausule: Sequence[Token]) -> bool:
    """Whether a clause says what only of a client can be so."""
    return any(
        token.type in {"VOORZIENING", "DUUR_OF"}
        or token.waarde in _STAAT
        or (token.type == "WW" and token.waarde.werkwoord in _GAAT)
        for token in clausule
    )


def _als(bedoeld: Kandidaat, tokens: Sequence[Token], at: int, context: Context) -> Token:
    """Return a pronoun as what it stands for, and note its name."""
    token, wie = tokens[at], bedoeld.token
    context.aangewezen[token.start] = (token.tekst, bedoeld.naam)
    if wie.type in GEMEENTE:
        nader = any(
            een.token.type in GEMEENTE and een.at > bedoeld.at for een in kandidaten(tokens, at, context.source)
        )
        return token.as_type(wie.type, wie.waarde) if nader else token.as_type("ROL_GEMEENTE", _ANAFOOR)
    if wie.type in {"URGENTIE", "ROL_GEMEENTEN"}:
        return Token(wie.type, token.tekst, token.start, token.end, wie.waarde, wie.bepaler, wie.extra)
    return token.as_type("ACTOR", bedoeld.naam)
