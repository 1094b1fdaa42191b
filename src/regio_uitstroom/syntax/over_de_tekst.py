"""Sentences on the text as a whole that fit no form: when it takes effect and ends, who may end it, its evaluation.

*Dit convenant treedt in werking zodra alle partijen het hebben ondertekend* decides for no client: the heading says
from when until when the text holds. Such a sentence is kept as a provision, with the advice to look at the heading.
Each of its words must be about that (``over_de_tekst.csv``), so that a client, an article, a group or a part that is
excepted never goes by unseen. That a part of the text, or the text for one municipality, has a term of its own would
decide, and is refused with what to write.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.eigen_duur import deel_met_eigen_duur, gemeente_met_eigen_duur
from regio_uitstroom.syntax.looptijdzinnen import soort_van_de_tekst
from regio_uitstroom.syntax.onbepaald_begin import over_de_tekst_woorden
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.teksten import datum_in_woorden

ONDERWERP = "looptijd van de tekst"
"""What the provision is called."""
_DAG, _DUUR, _TEKST, _WET = "\N{BLACK SQUARE}", "\N{BLACK DIAMOND}", "\N{BLACK CIRCLE}", "\N{WHITE SQUARE}"
_TEKEN = {"DATUM": _DAG, "DUUR": _DUUR, "JAREN": _DAG}
_VREEMD = frozenset({"CLIENT", "URGENTIE", "VERWIJZING", "GEMEENTE", "TAAK", "VOORZIENING", "WONING", "BEGRIP_FEIT"})
"""Whoever or whatever a rule decides about; and a part of the text."""
_LOPEN = (
    r"in werking|inwerkingtreding|geldt|gelden|loopt|lopen|looptijd|duurt|eindig\w*|verleng\w*|verval\w*|aangegaan|"
    r"gesloten|van kracht|in stand|beëindig\w*|opgezegd|opzeg\w*|zegt|ingetrokken|intrekking"
)
_OVER_LOOPTIJD = re.compile(rf"\b(?:{_LOPEN})\b")
_OVER_TEKST = re.compile(
    rf"\b(?:{_LOPEN}|geëvalueerd|evalu\w+|gewijzigd|wijzig\w*|herzien|herziening|aangepast|aanpassing|bekendgemaakt|"
    r"gepubliceerd|ondertekend|vastgesteld)\b"
)
"""What is done with a text, or happens to it."""
_WAARBIJ = re.compile(
    r"(?<=\bgeëvalueerd) ?, waarbij "
    r"(?:(?!\b(?:indien|tenzij|mits|als|zodat|waarna|vervalt|krijgt|krijgen|blijft)\b)[^;])+ "
    r"(?:wordt|worden) (?:betrokken|meegenomen|gehoord|besproken|bezien|meegewogen|geraadpleegd)$",
    re.IGNORECASE,
)
"""What is looked at when the text is evaluated: *waarbij ook de ervaringen van cliënten worden betrokken*."""
_BEPERKT = re.compile(
    rf"\b(?:geldt|gelden)\b(?: (?:niet|ook|nog|wel|echter|met ingang van {_DAG}|vanaf {_DAG}|tot {_DAG}))* "
    rf"(?:voor|tegen|in|bij|tussen|onder|binnen|ten) (?!(?:de|een|onbepaalde|een onbepaalde) "
    rf"(?:duur|periode|termijn|tijd|tijdvak)\b|onbepaalde|{_DUUR})"
)
"""That the text holds for some, or somewhere: *geldt niet voor gemeenten die …*."""
_BEGINT = re.compile(
    rf"(?:{_TEKST}|{_DUUR}|(?:de |een |iedere |elke )?(?:looptijd|duur|werkingsduur|wijziging|wijzigingen|verlenging|"
    r"opzegging|beëindiging|evaluatie|intrekking|aanpassing|herziening|werking|doeltreffendheid) "
    rf"(?:van {_TEKST}|\w+t\b)|"
    r"(?:de |iedere |elke |alle |een )?(?:partij|partijen|gemeente|gemeenten|college|colleges|raad|raden|deelnemers|"
    r"stuurgroep|burgemeester)\b|"
    r"(?:na|bij|uiterlijk|als|indien|wanneer|zodra|tenzij|behoudens|met ingang van|per|op|jaarlijks|elke|iedere|om de|"
    r"tussentijds|uiterlijk|binnen|telkens|eenmaal)\b)"
)
"""How such a sentence begins: with the text, those who made it, or when."""
_ANDERS = re.compile(
    r"\b(?:vervalt|vervallen|eindigt|eindigen|geldt|gelden|blijft|blijven|loopt|lopen) "
    r"(?:het|de|een|elk|elke|ieder|iedere|alle|dit|deze|die) (?!opzegtermijn\b)"
    r"|\b(?:de|die|deze|alle|elke|iedere|genoemde) (?:termijn|termijnen|periode|tijd)\b(?! van opzegging)"
)
"""Something else than the text that ends or goes on: *vervalt het besluit*, *wordt de termijn verlengd*."""
_PARTIJ = r"(?:partij|partijen|gemeente|gemeenten|college|colleges|deelnemers)"
_TIJD = r"(?:duur|periode|tijd|tijdvak|termijn|einde|einddatum|afloop|verstrijken|dag|datum|begin)"
_VOOR = re.compile(
    rf"\bvoor (?!{_DUUR}|{_DAG}|(?:de |het |een )?(?:on)?bepaalde\b|(?:de |het |een )?{_TIJD}\b|afloop\b|"
    rf"(?:ten minste|minimaal|maximaal|ten hoogste|telkens|steeds|nog)\b|"
    rf"(?:de|het|die|deze|dat|een|iedere|elke|alle)(?: \w+){{0,2}}? {_PARTIJ}\b)"
)
"""For whom or what it is said, where that is no length of time and nobody who made the text."""
_VOOR_EEN_PARTIJ = re.compile(
    r"\b(?:voor|tussen) (?:de|het|die|deze|dat|een|iedere|elke|alle|andere|overige)(?: \w+)? "
    r"(?:partij|partijen|gemeente|gemeenten|college|colleges|deelnemers)\b"
)
_KIJK = "de kop (`Looptijd: …`) zegt vanaf en tot wanneer de tekst geldt; kijk of die hetzelfde zegt"
_DOET_MEE = (
    "wie meedoet, en vanaf of tot wanneer, staat bij de partijen (`De gemeente Houten neemt deel tot 1 januari 2027`); "
    "kijk of daar hetzelfde staat"
)
_GENOEMDE_WET = re.compile(
    r"\b(?:de|het) (?:Wet(?: [a-z][\w-]*){1,6}?|[A-Z][\w-]*(?:wet|besluit)(?: \d{4})?)"
    r"(?= (?:in werking|treedt|trad|is|wordt|vervalt|van kracht)\b|,|$)"
)
"""Another law on which the term of the text hangs: *zodra de Wet versterking regie in werking treedt*."""
_NIEUWE = re.compile(
    r"\b(?:(?:een|de|het) )?(?:nieuwe?|gewijzigde?|opvolgende?) (?:convenant|verordening|overeenkomst|regeling|"
    r"beleidsregels?|afspraken|huisvestingsverordening|tekst)\b",
    re.IGNORECASE,
)
"""What comes after this text."""


def over_de_tekst(tokens: Sequence[Token], context: Context) -> tuple[ast.Regelzin | None, Diagnostic] | None:
    """Return a sentence on the text that fits no form, as a provision or refused, with what to say of it; else None."""
    volgorde = sorted(tokens, key=lambda token: token.start)
    span = context.span(volgorde)
    woorden = " ".join(_TEKEN.get(token.type, token.tekst) for token in volgorde)
    bezwaar = deel_met_eigen_duur(volgorde, woorden, context) or gemeente_met_eigen_duur(volgorde, woorden)
    if bezwaar is not None:
        reden, wel = bezwaar
        tekst = " ".join(span.text.split())
        return None, diagnose(NOG_NIET_HIER, span, tekst=tekst, reden=reden, wel=wel)
    if not _is_over_de_tekst(volgorde, woorden, context):
        return None
    return ast.Regelzin(ast.Bepaling(ONDERWERP, span=span), span=span), diagnose(ZIN_BEWAARD, span, hint=_hulp(woorden))


def zegt_iets(kern: ast.Kern) -> bool:
    """Whether a sentence was read as more than its words, or as a text that takes effect on no day at all."""
    if isinstance(kern, ast.Inwerkingtreding):
        dagen = (kern.van, kern.vervalt, kern.duur, kern.moment)
        return kern.loopt_door or any(dag is not None for dag in dagen)
    return not isinstance(kern, (ast.OpenRegel, ast.Bepaling))


def _is_over_de_tekst(tokens: Sequence[Token], woorden: str, context: Context) -> bool:
    """Whether a sentence names this text, says what becomes of it, and has no word that is about anything else."""
    zonder = _WAARBIJ.sub("", woorden)
    if zonder == woorden and not _VREEMD.isdisjoint(soorten_in(tokens)):
        return False
    woorden = zonder
    kaal = _deze_tekst(soort_van_de_tekst(context)).sub(_TEKST, _NIEUWE.sub(_WET, _GENOEMDE_WET.sub(_WET, woorden)))
    los = set(re.findall(r"[^\s,]+", kaal.lower())) - {_TEKST, _WET, _DAG, _DUUR}
    if not _dagen_in_de_kop(tokens, kaal, context):
        return False
    over = (_TEKST in kaal or kaal.startswith("Opzegging ")) and _OVER_TEKST.search(kaal.lower()) is not None
    begint = _BEGINT.match(kaal.lower()) is not None
    anders = _BEPERKT.search(kaal.lower()) or _ANDERS.search(kaal.lower()) or _VOOR.search(kaal.lower())
    return over and begint and los <= over_de_tekst_woorden() and anders is None


def _dagen_in_de_kop(tokens: Sequence[Token], woorden: str, context: Context) -> bool:
    """Whether the heading has each day that the sentence names: of any other, nothing would be compared with it."""
    kop = _LOOPTIJD.search(context.source.text)
    dagen = [token for token in tokens if token.type == "DATUM"]
    if not dagen or _OVER_LOOPTIJD.search(woorden.lower()) is None:
        return True
    if kop is None or _GEEN_DAG.search(woorden) or any(_is_ruw(dag) for dag in dagen):
        return False
    erbij = (0, 1) if _LAATSTE.search(woorden) else (0,)
    return all(any(_in_woorden(dag, later) in kop[0] for later in erbij) for dag in dagen)


def _is_ruw(dag: Token) -> bool:
    """Whether it is a month and no day, or a day with a month in short, which is told."""
    return "." in dag.tekst or None in dag.waarde


def _in_woorden(dag: Token, later: int) -> str:
    return f" {datum_in_woorden(date(*dag.waarde) + timedelta(days=later))}"


_LOOPTIJD = re.compile(r"^Looptijd:.*$", re.MULTILINE)
_GEEN_DAG = re.compile(rf"\b(?:na|v[oó][oó]r|omstreeks|rond) {_DAG}|\b(?:kan|kunnen|zal|zullen|zou)\b", re.IGNORECASE)
"""A text takes effect on a day, never before or after one; and it does, or does not."""
_LAATSTE = re.compile(rf"\b(?:tot en met|eindig(?:t|en)(?: van rechtswege)? op) {_DAG}", re.IGNORECASE)
"""The day named is the last one; the heading may have the first on which the text no longer holds."""


def _hulp(woorden: str) -> str:
    """Return where to look for what such a sentence says; empty where the text does not say that anywhere else."""
    klein = woorden.lower()
    if _VOOR_EEN_PARTIJ.search(klein):
        return _DOET_MEE
    return _KIJK if _OVER_LOOPTIJD.search(klein) else ""


@cache
def _deze_tekst(soort: str) -> re.Pattern[str]:
    """Return how a text calls itself: *dit convenant*, and *het convenant* in one."""
    namen = [re.escape(rij["frase"]) for rij in lexicon_rows("teksten")]
    eigen = [rf"(?:het|de) {soort}"] if soort else []
    return re.compile(rf"\b(?:{'|'.join([*namen, *eigen])})\b", re.IGNORECASE)
