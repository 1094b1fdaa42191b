"""Sentences that were kept, or left to a person, and are about something else: an order, or a demand that is lifted.

That a demand does not hold for some decides for them (*De eis van zes maanden geldt niet voor …*), and so does with
whom a task is, and when there is something that rules ask for: where no form takes the sentence in, a person applies
it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.beslissend import telt_verblijf
from regio_uitstroom.syntax.beslist_toch import beslist_toch
from regio_uitstroom.syntax.bestuurszinnen import is_bestuurszin
from regio_uitstroom.syntax.bewaarde_zinnen import EIGEN_WOORDEN, NIET_GELEZEN
from regio_uitstroom.syntax.build.delen import Gebouwd
from regio_uitstroom.syntax.eisen import is_eis, is_termijn
from regio_uitstroom.syntax.erachter import vraag_erachter
from regio_uitstroom.syntax.open_hulp import SCHRIJF_ONDERDEEL, WILT_U, geen_weigering, hulp_bij_open
from regio_uitstroom.syntax.open_vragen import terloops, vragen_over
from regio_uitstroom.syntax.partij_eisen import vraag_van_eis
from regio_uitstroom.syntax.procedure import is_procedure, is_samenstelling
from regio_uitstroom.syntax.soort_verblijf import is_soort_verblijf
from regio_uitstroom.syntax.sprakezinnen import schrijf_begrip
from regio_uitstroom.syntax.staart import vraag_van_staart
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.volgordezinnen import SCHRIJF_VOLGORDE, VOLGORDE, is_volgorde, vergelijkt
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, TESTS

Anders = tuple[ast.Regelzin, Diagnostic]
"""A sentence as what it is, and what is told of it."""
_SCHRIJF_EIS = (
    f"{WILT_U}: schrijf wat er voor de cliënt uit volgt, als voorwaarde in een regel: `De cliënt krijgt geen urgentie, "
    "indien …`; beslist de zin niets over een cliënt, schrijf hem dan zonder die eis"
)
_ONGELEZEN = NIET_GELEZEN | {kinds.BESLIST_NIETS}
"""Findings on what a sentence holds, none of which matters where it decides for no client."""
_ZONDER_VORM = frozenset({kinds.ONTKENNING, kinds.BESLIST_NIETS})
"""Findings on a sentence that has no form: what they say to write is about a duty, or about urgency as such."""

_ONDUIDELIJK = _ZONDER_VORM | {kinds.FICTIE_ONDUIDELIJK}
_SCHRIJF_BETALER = f"{WILT_U}: schrijf wie betaalt: `… is financieel verantwoordelijk voor de begeleiding`"
_SCHRIJF_GEMEENTE = (
    f"{WILT_U}: schrijf welke gemeente het is: `De gemeente van voorkeur is verantwoordelijk voor de huisvesting`; "
    "wie meedoet, en tot wanneer, staat bij de partijen"
)
_BETAALT = re.compile(r"\b(?:\w*kosten|rekening|\w*betaal\w*|\w*betal\w*|bekostig\w*|financier\w*|vergoed\w*|laste)\b")
_SCHRIJF_WEIGERING = (
    f"{WILT_U}: zet wat als weigering telt vooraan: `Het niet reageren op een aanbod geldt als weigering van een "
    "passende woning`"
)


def toch_beslissend(zin: Gebouwd, tokens: Sequence[Token], findings: Sequence[Diagnostic], span: Span) -> Anders | None:
    """Return a sentence as what it is, with what is told of it; None for one that may stay as it was read.

    ``findings``: what is said of it. A sentence that means to decide and has no form is one of them as well.
    """
    kern = zin.kern if isinstance(zin, ast.Regelzin) else None
    fouten = [een for een in findings if een.is_fout]
    eerst = (_bestuur, _telling, _zonder_daad) if fouten else (_eis, _afwijkverbod, _bij_gelijke_rang)
    if anders := next((een for vorm in eerst if (een := vorm(kern, tokens, fouten, span)) is not None), None):
        return anders
    telt = fouten or isinstance(kern, ast.Bepaling | ast.Verplichting | ast.OpenRegel)
    if not telt or any(een.kind not in _ZONDER_VORM for een in fouten):
        return None
    tekst = _in_tekst(tokens)
    if is_volgorde(tekst):
        return _volgorde(span)
    plicht = isinstance(kern, ast.Verplichting) and is_samenstelling(tokens, tekst)
    los = (fouten or isinstance(kern, ast.OpenRegel)) and not _vraag(tokens, tekst)
    if plicht or (los and is_procedure(tokens, tekst)):
        return _procedure(span)
    bewaard = not fouten and isinstance(kern, ast.Bepaling)
    anders = _bewaard(tokens, tekst, span) if bewaard else None
    ontkend = all(een.kind is kinds.ONTKENNING for een in fouten)
    if anders is None and ontkend and not isinstance(kern, ast.OpenRegel) and beslist_toch(tokens, tekst):
        anders = _open(_over_beide(tokens, tekst, span), hulp_bij_open(tekst))
    if anders is None and _heft_eis_op(tokens, tekst):
        open_ = kern if not fouten and isinstance(kern, ast.OpenRegel) else _over_urgentie(tokens, tekst, span)
        return _open(open_, SCHRIJF_ONDERDEEL)
    return anders


def _volgorde(span: Span) -> Anders:
    """Return a sentence on who of several clients goes first."""
    melding = diagnose(kinds.ZIN_BEWAARD, span, hint=SCHRIJF_VOLGORDE)
    return ast.Regelzin(ast.Bepaling(VOLGORDE, span=span), span=span), melding


def _bij_gelijke_rang(
    kern: object, tokens: Sequence[Token], _fouten: Sequence[Diagnostic], span: Span
) -> Anders | None:
    """Return *krijgt voorrang* as an order where clients are compared: *Bij gelijke rang krijgt … voorrang*."""
    voorrang = isinstance(kern, ast.Urgentie) and kern.woord == "voorrang"
    return _volgorde(span) if voorrang and vergelijkt(_in_tekst(tokens)) else None


def _eis(kern: object, tokens: Sequence[Token], _fouten: Sequence[Diagnostic], span: Span) -> Anders | None:
    """Return what parties do where it is a demand on clients; one that cannot be read is refused, or asked already."""
    if not isinstance(kern, ast.Bepaling | ast.Verplichting):
        return None
    if is_soort_verblijf(tokens, _in_tekst(tokens)):
        return _open(_over_alles(tokens, _in_tekst(tokens), span), _SCHRIJF_SOORT)
    if over := _vraag(tokens, _in_tekst(tokens)):
        return _naar_vraag(over, tokens, span)
    mag_laten = isinstance(kern, ast.Verplichting) and kern.niet and _BESLUIT_NIET.search(_in_tekst(tokens))
    return _procedure(span) if mag_laten else None


_BESLUIT_NIET = re.compile(
    r"\b(?:kan|kunnen|mag|mogen)\b[^;,]{0,200}(?<!niet )\b(?:besluiten|beslissen|kiezen)\b"
    r"[^;]{0,200}\b(?:niet|geen)\b[^;]{0,200}\bte \w+en\b"
)
"""That something may be left undone: the denial is of what is decided on, and forbids nothing."""


def _naar_vraag(over: str, tokens: Sequence[Token], span: Span) -> Anders | None:
    """Return a sentence that decides about this as an open rule; None where it decides about nothing."""
    if not over:
        return None
    maar = terloops(tokens, _in_tekst(tokens), eis=True) if over == "alles" else ()
    open_ = ast.OpenRegel(gemeente=over in {"alles", "gemeente"}, urgentie=over != "gemeente", terloops=maar, span=span)
    wie = _SCHRIJF_BETALER if _BETAALT.search(_in_tekst(tokens)) else _SCHRIJF_GEMEENTE
    return _open(open_, wie if over == "gemeente" else _SCHRIJF_EIS)


def _afwijkverbod(kern: object, tokens: Sequence[Token], _fouten: Sequence[Diagnostic], span: Span) -> Anders | None:
    """Return that nobody may depart from the text in a case as an open rule: it bounds a power that is elsewhere."""
    verbod = isinstance(kern, ast.Verplichting) and kern.niet and kern.handeling in _AFWIJKEN
    verbod = verbod and "advies" not in _in_tekst(tokens)
    return _open(_over_alles(tokens, _in_tekst(tokens), span), _SCHRIJF_TENZIJ) if verbod else None


_SCHRIJF_SOORT = (
    f"{WILT_U}: schrijf wat wel telt als `Verblijf in X wordt gelijkgesteld met verblijf in Y`, en zet wat niet telt "
    "in de regel zelf: `in opvang, niet zijnde nachtopvang`"
)
_AFWIJKEN = frozenset({"afwijken", "wijken"})
_SCHRIJF_TENZIJ = (
    f"{WILT_U}: zet de uitzondering in de zin met de bevoegdheid: `Het college kan van artikel 2 afwijken, indien …, "
    "tenzij …`"
)


def _bestuur(_kern: object, tokens: Sequence[Token], fouten: Sequence[Diagnostic], span: Span) -> Anders | None:
    """Return a sentence on what parties do among themselves: what of it could not be read, decides nothing."""
    tekst = _in_tekst(tokens)
    if any(een.kind not in _ONGELEZEN for een in fouten) or not is_bestuurszin(tokens, tekst):
        return None
    erachter = _naar_vraag(_erachter(tokens), tokens, span)
    return erachter or (None if vraag_van_eis(tekst) else _procedure(span))


def _vraag(tokens: Sequence[Token], tekst: str) -> str:
    """Return what a sentence on what parties do decides about, itself or in what stands behind it."""
    return vraag_van_eis(tekst) or _erachter(tokens)


def _erachter(tokens: Sequence[Token]) -> str:
    """Return what a clause behind a party, or words behind the sentence, decide about."""
    return vraag_erachter(tokens) or vraag_van_staart(tokens)


def _telling(_kern: object, tokens: Sequence[Token], fouten: Sequence[Diagnostic], span: Span) -> Anders | None:
    """Return a sentence of which it is not clear what counts as what, where it is procedure or counts as a refusal."""
    soorten = {een.kind for een in fouten}
    if soorten == {kinds.FICTIE_ONDUIDELIJK} and is_procedure(tokens, _in_tekst(tokens)):
        return _procedure(span)
    if soorten <= _ONDUIDELIJK and _is_weigering(tokens, _in_tekst(tokens)):
        hint = geen_weigering(_in_tekst(tokens)) or _SCHRIJF_WEIGERING
        return _open(ast.OpenRegel(gemeente=False, urgentie=True, span=span), hint)
    return None


def _zonder_daad(_kern: object, tokens: Sequence[Token], fouten: Sequence[Diagnostic], span: Span) -> Anders | None:
    """Return a sentence of which the act is not known, where it is procedure: *kunnen geen rechten ontlenen*."""
    onvolledig = all(een.kind is kinds.ONVOLLEDIG for een in fouten)
    return _procedure(span) if onvolledig and is_procedure(tokens, _in_tekst(tokens)) else None


def _in_tekst(tokens: Sequence[Token]) -> str:
    return " ".join(token.tekst for token in sorted(tokens, key=lambda token: token.start)).lower()


def _procedure(span: Span) -> Anders:
    """Return a sentence on how parties work together: kept, and asked of nobody."""
    return ast.Regelzin(ast.Bepaling(EIGEN_WOORDEN, span=span), span=span), diagnose(kinds.ZIN_BEWAARD, span)


def _bewaard(tokens: Sequence[Token], tekst: str, span: Span) -> Anders | None:
    """Return a provision as an open rule: on when there is something, or on with which municipality a task is."""
    begrip = schrijf_begrip(tokens, tekst)
    if begrip is not None:
        # Which questions the term is for, is not known here: about all.
        return _open(_over_alles(tokens, tekst, span), f"{WILT_U}: {begrip}")
    if telt_verblijf(tekst):
        return _open(_over_alles(tokens, tekst, span), "")
    if _ligt_bij(tokens, tekst):
        taken = tuple(dict.fromkeys(str(token.waarde) for token in tokens if token.type == "TAAK"))
        return _open(ast.OpenRegel(gemeente=True, urgentie=False, taken=taken, span=span), _schrijf_wie(tokens, tekst))
    return None


_ALS_WEIGERING = re.compile(r"\b(?:dit|dat|zulks)\b.*\b(?:als|met) (?:een |de )?weigering\b")


def _is_weigering(tokens: Sequence[Token], tekst: str) -> bool:
    """*Indien hij niet reageert, geldt dit als weigering*: what happens in a case counts as a refusal."""
    geval = not CONDITIONS.isdisjoint(soorten_in(list(tokens))) or tokens[0].type == "WW"
    return geval and _ALS_WEIGERING.search(tekst) is not None


def _open(kern: ast.OpenRegel, hint: str) -> Anders:
    melding = diagnose(kinds.OPEN_REGEL, kern.span, hint=hint, woorden="")
    return ast.Regelzin(kern, span=kern.span), melding


def _over_alles(tokens: Sequence[Token], tekst: str, span: Span) -> ast.OpenRegel:
    return ast.OpenRegel(gemeente=True, urgentie=True, terloops=terloops(tokens, tekst, eis=True), span=span)


def _over_urgentie(tokens: Sequence[Token], tekst: str, span: Span) -> ast.OpenRegel:
    maar = terloops(tokens, tekst, eis=True)
    return ast.OpenRegel(vragen_over(tekst)[0], urgentie=True, terloops=maar, span=span)


def _over_beide(tokens: Sequence[Token], tekst: str, span: Span) -> ast.OpenRegel:
    """Return a rule on what its words name; on both questions where they name none."""
    gemeente, urgentie = vragen_over(tekst)
    maar = terloops(tokens, tekst) if gemeente and urgentie else ()
    return ast.OpenRegel(gemeente, urgentie, terloops=maar, span=span)


_BIJ = frozenset({"BIJ", "IN", "AAN", "OP"})
_VAN = frozenset({"VAN", "VOOR"})
_EEN_GEMEENTE = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_KEUZE"})
_IS_TAAK = re.compile(
    r"\b(?:blij(?:ft|ven)|wordt|worden|vorm(?:t|en)|is|zijn)\b.*"
    r"\b(?:taak|taken|plicht|verplichting|verantwoordelijkheid|zaak|opdracht) (?:van|voor)\b|\bin handen van\b"
)
"""That a task is, stays or becomes one of whom is named behind it."""
_LIGT = re.compile(r"\b(?:berust|berusten|rust|rusten|ligt|liggen|belegd|(?:vindt|vinden) plaats)\b")
_REGIE = re.compile(r"\b(?:regie|coördinatie|uitvoering)\b")


def _ligt_bij(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether it says with which municipality a task, or the direction of a case, is."""
    waar = any(een.type in _BIJ and ander.type in _EEN_GEMEENTE for een, ander in pairwise(tokens))
    wat = "TAAK" in soorten_in(list(tokens)) or _REGIE.search(tekst) is not None
    van = any(een.type in _VAN and ander.type in _EEN_GEMEENTE for een, ander in pairwise(tokens))
    return wat and ((waar and _LIGT.search(tekst) is not None) or (van and _IS_TAAK.search(tekst) is not None))


_BLIJFT = re.compile(r"\bblij(?:ft|ven)\b")


def _schrijf_wie(tokens: Sequence[Token], tekst: str) -> str:
    """Return how it is written that a municipality has the task of a sentence, or still has it."""
    taak = next((token.tekst for token in tokens if token.type == "TAAK"), "de huisvesting")
    is_ = "blijft" if _BLIJFT.search(tekst) else "is"
    return f"{WILT_U}: schrijf `… {is_} verantwoordelijk voor {taak[:1].lower()}{taak[1:]}`"


_ANDERS = re.compile(
    r"\b(?:geld(?:t|en)|(?:van|buiten) toepassing|buiten beschouwing|verval(?:t|len)|gesteld|afgezien|bedraagt|"
    r"bedragen|vrijgesteld|ontheven|uitgezonderd|vrijstelling|ontheffing|niet\b.* voldoen|tegengeworpen|toegepast|"
    r"afgeweken)\b"
)
"""What is said of a demand that some need not meet, or that is another one for them."""
_VOOR_WIE = frozenset({"VOOR", "OP", "BIJ", "AAN"})
_TEN_AANZIEN = re.compile(r"\bten aanzien van\b")


def _heft_eis_op(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence says of a demand that it does not hold for some clients, or is another one for them."""
    eisen = [token for token in tokens if is_eis(token)]
    if not eisen or _ANDERS.search(tekst) is None:
        return False
    soorten = soorten_in(list(tokens))
    termijn = all(map(is_termijn, eisen))
    if termijn and soorten.isdisjoint({"NIET", "VOORZIENING"}):
        return False  # *Bij gezinnen geldt een termijn van …*: how long an urgency is valid
    wie = {"CLIENT"} if termijn else {"CLIENT", "ONBEKEND"}
    voor = any(een.type in _VOOR_WIE and ander.type in wie for een, ander in pairwise(tokens))
    geval = "CLIENT" in soorten and (not TESTS.isdisjoint(soorten) or _TEN_AANZIEN.search(tekst) is not None)
    return tokens[0].type == "CLIENT" or voor or geval
