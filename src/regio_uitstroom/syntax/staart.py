"""What hangs behind a duty in a few words and decides: it ends an urgency, says who pays, or names the municipality.

*De zorgaanbieder informeert het college, onder intrekking van de urgentie* is a duty with a rule behind it. What only
tells how the duty is done (*onder vermelding van de reden*, *met overdracht van het dossier*) is part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from regio_uitstroom.syntax.erachter import GAAT_OM_MET, NEEMT_OP, STATUS, in_voorwaarde, is_gemeente
from regio_uitstroom.syntax.token import Token, soorten_in

_LANGST = 30
"""No tail is longer than so many words: what is longer is a sentence of its own."""
_ERVOOR = 60
"""So many words before it tell what a tail is behind."""
_ZULKS = r"^(?:(?:en )?(?:zulks|dit|een en ander|dus|aldus|derhalve|zodoende|daarmee|daardoor|hiermee) )?"
_RECHT = r"(?:urgentie\w*|voorrang\w*|aanspra(?:ak|ken)|inschrijving|recht(?:en)? op)"
_EINDE = (
    r"(?:intrekking|verbeurte|verlies|verval|vervallen|beëindiging|opschorting|schorsing|weigering|ontneming|behoud"
    r"|toekenning|verlening|verlenging|doorhaling|inlevering|afwijzing|opheffing|verkorting)"
)
_URGENTIE = re.compile(
    rf"{_ZULKS}(?:onder|met|door|op straffe van) (?:\w+ )?{_EINDE} van (?:\w+ ){{0,3}}?(?:{_RECHT}|aanvraag)\b"
    rf"|{_ZULKS}(?:zonder|met) (?:\w+ ){{0,2}}?"
    r"(?:urgentie\w*|voorrang|aanspraak|recht op (?:\w+ )?(?:woning|urgentie\w*))\b"
    r"|^als ?(?:of|ware|waren|was|waar|gold)\b.*\b(?:urgent\w*|voorrang|houder)\b"
)
"""Words behind a comma that end, give or deny a right."""
_ALS_WARE = re.compile(r"^als ?(?:of|ware|waren)\b")
"""That somebody is treated as what he is not."""
_OVERDRACHT = re.compile(
    rf"{_ZULKS}(?:onder|met|door) (?:\w+ )?"
    r"(?:overdracht|overgang|overname|overneming|beëindiging|behoud|verschuiving) van "
    r"(?!(?:\w+ )?(?:ieders|elks|elkaars|eigen)\b)"
    r"(?:\w+ ){0,2}?(?:\w*verantwoordelijkhe\w+|zorgplicht|taak|taken|kosten|financiering|bekostiging|regie|begeleiding"
    r"|huisvesting)\b"
)
_BETAALD = re.compile(
    rf"{_ZULKS}(?:tegen (?:\w+ ){{0,2}}?(?:vergoeding|betaling|bekostiging|verrekening|voldoening|terugbetaling)"
    r"|op (?:\w+ )?kosten van|(?:voor|op) rekening van|ten laste van|met doorbelasting aan|met verrekening met"
    r"|met declaratie bij)\b"
)
_GEVOLG = frozenset({"hetgeen", "wat", "waarmee", "waardoor", "waarna", "zodat"})
_BETAALT = re.compile(r"\b(?:betaalt|betalen|bekostigt|financiert|vergoedt|draagt)$")
_NAMELIJK = re.compile(
    r"(?:(?:dus|aldus|derhalve|zodoende|namelijk|te weten|zijnde|in casu|dat wil zeggen|d\.w\.z\.) )(?:in )?"
)
"""Words by which a municipality is named, and nothing else is said."""
_INTERN = re.compile(
    r"\b(?:monitor\w*|evalu\w*|rapport\w*|bijeenkomst\w*|onderzoek\w*|secretariaat|vergader\w*|website|centrumgemeente"
    r"|penvoer\w*)\b"
)
"""Things of the parties among themselves: who pays for these, or is charged with them, decides for no client."""


def vraag_van_staart(tokens: Sequence[Token]) -> str:
    """Return what words behind a comma decide about, as ``vraag_van_eis`` does; empty where they decide nothing."""
    volgorde = sorted((token for token in tokens if token.type != "PUNT"), key=lambda token: token.start)
    return next(filter(None, (_vraag(voor, staart) for voor, staart in _staarten(volgorde))), "")


def _staarten(tokens: Sequence[Token]) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """Yield what stands before each comma, and what stands behind it up to the next one."""
    kommas = [at for at, token in enumerate(tokens) if token.type == "KOMMA" or token.tekst == ","]
    for at, einde in pairwise([*kommas, len(tokens)]):
        voor = tokens[max(0, at - _ERVOOR) : at]
        in_bijzin = bool(voor) and voor[-1].type != "WW" and in_voorwaarde(voor)
        if voor and einde - at <= _LANGST and not in_bijzin:
            yield voor, tokens[at + 1 : einde]


def _vraag(voor: Sequence[Token], staart: Sequence[Token]) -> str:
    tekst = " ".join(token.tekst for token in staart).lower()
    if not tekst:
        return ""
    gevolg = staart[0].tekst.lower() in _GEVOLG
    if _URGENTIE.search(tekst) or (gevolg and STATUS.search(tekst) and not GAAT_OM_MET.search(tekst)):
        return "urgentie"
    if _ALS_WARE.search(tekst):
        return "alles"
    gemeente = any(is_gemeente(token) for token in staart)
    intern = _INTERN.search(" ".join(token.tekst for token in voor).lower()) is not None
    if _OVERDRACHT.search(tekst) or (gemeente and not intern and _BETAALD.search(tekst)):
        return "gemeente"
    if gevolg and gemeente and not intern and (_BETAALT.search(tekst) or NEEMT_OP.search(tekst)):
        return "gemeente"
    return "gemeente" if not intern and _noemt_gemeente(voor, staart) else ""


def _noemt_gemeente(voor: Sequence[Token], staart: Sequence[Token]) -> bool:
    """Whether it is told which municipality *de gemeente* is, or where the home is: *namelijk Zeist*."""
    ander = is_gemeente(voor[-1])
    woning = {"WONING", "CLIENT"} <= soorten_in(list(voor))
    namen = [token for token in staart if token.type == "GEMEENTE"]
    hoe = " ".join(token.tekst for token in staart if token.type not in {"GEMEENTE", "EN", "OF"}).lower()
    return bool(namen) and (ander or woning) and _NAMELIJK.fullmatch(f"{hoe} ".lstrip()) is not None
