"""Sentences without a word of what is decided, that decide all the same: they are open rules, and never kept.

That something is not needed, how old a client must be, on which day his age counts, until when a duty lasts: each
changes what follows for a client, in words that only say so of a thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_VAN_CLIENT = frozenset({"CLIENT", "BEZIT", "GROOTHEID", "BEGRIP_FEIT", "VOORZIENING"})
_NODIG = r"(?:nodig|verplicht|vereist|vereiste|van belang|relevant)"
_NIET_NODIG = re.compile(
    rf"\b(?:niet|geen|alleen|slechts|uitsluitend|pas) (?:\w+ )?{_NODIG}\b"
    rf"|^(?:alleen|slechts|uitsluitend) .*\b{_NODIG}$"
    r"|\b(?:doet|doen) niet ter zake\b"
)
"""That a thing is not asked for, or only of some."""
_HOOGTE = re.compile(
    r"\b(?:niet (?:hoger|lager|meer|minder|groter|kleiner|boven|onder)|(?:ten|op) (?:hoogste|minste)|hoogstens|hooguit"
    r"|minstens|maximaal|minimaal|meer dan|minder dan|hoger dan|lager dan)\b"
)
_IS = re.compile(
    r"^(?:de|het|zijn|haar|hun) (?:\w+ ){1,4}?(?:is|zijn|bedraagt|bedragen|ligt|liggen|mag|mogen|moet|moeten|dient)\b"
)
_MAAT = re.compile(
    r"^(?:de|het|zijn|haar|hun) (?:\w*inkomens?|vermogens?|\w*schuld(?:en)?|leeftijd|woonduur|spaargeld)\b"
)
_GRENS = re.compile(
    r"\b(?:wachttijd|wachttermijn|minimumleeftijd|maximumleeftijd|leeftijdsgrens|inkomensgrens|huurschuldgrens)\b"
    r"|^(?:de|het) (?:maximale|minimale|hoogste|laagste) \w+ (?:is|bedraagt)\b"
)
_PEILDAG = re.compile(
    r"^(?:de )?peildatum (?:is|geldt|ligt)\b"
    r"|\b(?:leeftijd|toets(?:ing)?|woonduur|verblijfsduur|inkomen|situatie)\b.*\b(?:beoordeeld|getoetst|bepaald|gemeten"
    r"|vastgesteld|plaats)\b.*\b(?:naar|op|per)\b.*\b(?:dag|datum|moment|situatie|tijdstip)\b"
    r"|\b(?:wordt|worden|is|zijn|geldt|gelden|toetst|toetsen|beoordeelt|beoordelen)\b.*"
    r"\b(?:naar|uitgegaan van|bepalend) (?:de )?(?:\w+ )?(?:situatie|toestand|omstandigheden|stand van zaken) "
    r"(?:op|per|van|ten tijde)\b"
)
_GETOETST = re.compile(r"\b(?:beoordeeld|getoetst|gemeten|beoordeelt|toetst|meet)\b")
_VASTGESTELD = re.compile(r"\b(?:vastgesteld|bepaald|bepaalt|berekend|berekent|stelt\b.* vast)\b")
_OP_DAG = re.compile(r"\b(?:op|per) (?:de |het )?(?:dag|datum|moment|tijdstip|peildatum)\b|\bten tijde van\b")
_EISEN = re.compile(r"\b(?:voorwaarden?|eis(?:en)?|vereisten?|criteria|criterium)\b")
_EINDE = re.compile(
    r"^(?:de|deze|die|zijn|haar|hun) (?:verplichting|verantwoordelijkheid|plicht|taak)\b.*"
    r"\b(?:eindigt|vervalt|stopt|duurt|loopt)\b"
)
_TERMIJN = re.compile(
    r"^(?:de|deze|die) (?:termijn|duur|periode)\b"
    r"(?! (?:van|voor|om|waarbinnen) [^,;:]*\b(?:beslis\w*|beschikking|besluit\w*)\b[^,;:]*"
    r"\b(?:opgeschort|geschorst|verdaagd|verlengd)\b)"
    r".*\b(?:is|bedraagt)\b"
)
"""How long something lasts; that the term of a decision is suspended (*zolang … is gevraagd*), is about that alone."""
_AANBOD = re.compile(
    r"\b(?:aan ?(?:te )?ge?bied\w*|aangeboden|bied(?:t|en)|bemiddel\w*|voorgedragen|toegewezen|krijg(?:t|en)"
    r"|ontvang(?:t|en)|do(?:et|en)|gedaan)\b"
)
_ZO_VAAK = re.compile(
    r"\b(?:\w+maal|eenmalig|keer|keren)\b"
    r"|\b(?:ten hoogste|hoogstens|hooguit|maximaal|niet meer dan|slechts) (?:een|één|[a-z]+|\d+) "
    r"(?:\w+ )?(?:woning(?:en)?|aanbod|aanbiedingen)\b"
)
"""How many offers there are for a client: after the last of them there is none."""
_MET_URGENTIE = frozenset(
    {"trekken", "intrekken", "weigeren", "verlengen", "verlenen", "schorten", "schorsen", "opschorten"}
)
"""What is done to an urgency, also where it stands in a row with something else."""
_AFWIJKING = re.compile(r"^(?:\w+ )?afwijking(?:en)? van\b.*\b(?:mogelijk|toegestaan|toelaatbaar|geoorloofd)\b")
_UITGESTELD = re.compile(
    r"^(?:de )?inwerkingtreding van (?:artikel|het |paragraaf|hoofdstuk).*\b(?:uitgesteld|opgeschort)\b"
)
_TELT_ALS = re.compile(r"\b(?:geldt|gelden|telt|tellen)\b(?: \w+){0,2} als\b")


def beslist_toch(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, is of one of these kinds."""
    if any(patroon.search(tekst) for patroon in (_GRENS, _PEILDAG, _EINDE, _AFWIJKING, _UITGESTELD)):
        return True
    soorten = soorten_in(list(tokens))
    if _meet(tokens, tekst) or _telt_aanbod(tekst, soorten) or _raakt_urgentie(tokens):
        return True
    over_client = not _VAN_CLIENT.isdisjoint(soorten)
    if over_client and _NIET_NODIG.search(tekst) is not None:
        return True
    if "CLIENT" in soorten and _TERMIJN.search(tekst) is not None:
        return True
    laatste = max(tokens, key=lambda token: token.start)
    return _TELT_ALS.search(tekst) is not None and laatste.type in {"BEZIT", "BEGRIP_FEIT"}


def _meet(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether it says how high an amount of a client is to be, or on which day that, or a condition, is looked at."""
    van_client = any(token.type == "GROOTHEID" for token in tokens)
    if (van_client or _MAAT.search(tekst)) and _IS.search(tekst) and _HOOGTE.search(tekst):
        return True
    gemeten = _GETOETST.search(tekst) if _EISEN.search(tekst) else van_client and _hoe_gemeten(tekst)
    return bool(gemeten) and _OP_DAG.search(tekst) is not None


def _hoe_gemeten(tekst: str) -> bool:
    return _GETOETST.search(tekst) is not None or _VASTGESTELD.search(tekst) is not None


def _telt_aanbod(tekst: str, soorten: set[str]) -> bool:
    """*De corporatie biedt de cliënt ten hoogste twee keer een woning aan*."""
    return {"CLIENT", "WONING"} <= soorten and bool(_AANBOD.search(tekst) and _ZO_VAAK.search(tekst))


def _raakt_urgentie(tokens: Sequence[Token]) -> bool:
    """*Het college kan de inschrijving en de urgentie intrekken*: the urgency is one of several things."""
    hoofdzin = sorted(tokens, key=lambda token: token.start)
    einde = next((at for at, token in enumerate(hoofdzin) if token.type in CONDITIONS | RELATIVES), len(hoofdzin))
    rij = any(
        {een.type, ander.type} & {"URGENTIE"} and voegt.type in {"EN", "OF", "KOMMA"}
        for een, voegt, ander in zip(hoofdzin[:einde], hoofdzin[1:einde], hoofdzin[2:einde], strict=False)
    )
    return rij and any(t.type == "WW" and t.waarde.werkwoord in _MET_URGENTIE for t in hoofdzin[:einde])
