"""How long the text itself holds: *wordt aangegaan voor de duur van vier jaar en wordt daarna stilzwijgend verlengd*.

Such a sentence is read where all of its words are about the term of the text and each day and each length of time in it
has one meaning. Any other is left to the forms of an article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.onbepaald_begin import zonder_begin
from regio_uitstroom.syntax.token import Token, soorten_in

_WOORDEN = frozenset(
    woord
    for rij in (
        "wordt worden is aangegaan gesloten geldt gelden loopt lopen duurt heeft hebben treedt treden in werking",
        "gaat gaan",
        "bedraagt beslaat vervalt vervallen eindigt eindigen verlengd verlenging kan kunnen mogelijkheid",
        "een de het deze looptijd duur werkingsduur periode termijn tijdvak datum dag inwerkingtreding afloop tijd",
        "van voor gedurende op per met vanaf ingang ingaande en na tot te rekenen gerekend rechtswege",
        "waarna daarna nadien vervolgens daarvan hiervan zij hij telkens steeds stilzwijgend automatisch",
        "eenmaal tweemaal onbepaalde behoudens opzegging tussentijdse ten hoogste maximaal die later",
    )
    for woord in rij.split()
)
"""All words of a sentence on the term of the text, beside the text, the days and the lengths of time."""
_DUUR, _DAG, _TEKST = "\N{BLACK DIAMOND}", "\N{BLACK SQUARE}", "\N{BLACK CIRCLE}"
_TEKEN = {"DUUR": _DUUR, "DATUM": _DAG, "AFSPRAAK": _TEKST}
_BEGINT = re.compile(
    rf"^(?:behoudens (?:tussentijdse )?opzegging wordt |de (?:looptijd|duur|werkingsduur) van )?{_TEKST}"
    r"|^(?:daarna|nadien|vervolgens) (?:wordt|geldt|loopt) (?:het|zij|hij|deze) "
)
_TEKST_ERVOOR = re.compile(
    r"(?:^|[.:] +|\n)(?:dit|deze|het|de) "
    r"(?P<naam>convenant|overeenkomst|regeling|verordening|samenwerkingsovereenkomst) (?P<rest>[^.;:]*)\.\s*$",
    re.IGNORECASE,
)
"""The sentence right before, where it begins with the text: that is what *zij* or *het* is."""
_GAAT_IN = re.compile(rf"\b(?:gaat|gaan) in (?:op|per) {_DAG}(?:,| en\b|$)")
_VERLENGD = re.compile(r"\bverleng(?:d|ing)\b")
_VANZELF = re.compile(r"\b(?:stilzwijgend|automatisch)\b")
_ZO_VAAK = re.compile(r"\b(?:eenmaal|tweemaal|ten hoogste|maximaal)\b")
"""What is renewed so many times ends on a day that the sentence does not name."""
_KAN = re.compile(r"\b(?:kan|kunnen|mogelijkheid)\b")
_BIJ_VERLENGING = re.compile(
    rf"\b(?:met|met telkens|telkens met|voor telkens|telkens voor|telkens|met ten hoogste|met maximaal) {_DUUR}$"
)
_LANG = re.compile(
    rf"\b(?:van|voor|gedurende|geldt|gelden|loopt|lopen|duurt|bedraagt|beslaat|is) {_DUUR}$"
    rf"|\b(?:vervalt|vervallen|eindigt|eindigen)(?: van rechtswege)? (?:weer )?na {_DUUR}$"
)
_NA_INWERKING = re.compile(
    rf"\b(?:vervalt|eindigt)(?: van rechtswege)? {_DUUR} na (?:de )?(?:(?:datum|dag) van )?(?:de )?inwerkingtreding\b"
)
_DAARNA = re.compile(
    rf"(?:{_DAG}|\bin werking) .*\b(?:vervalt|vervallen|eindigt|eindigen)(?: van rechtswege)? {_DUUR} "
    r"(?:na die (?:datum|dag)|daarna|later)$"
)
"""How long after the first day, which stands in the same sentence, or in the heading where nothing tells it."""
_VANAF = re.compile(
    r"(?<!vervalt )(?<!vervallen )(?<!rechtswege )\b(?:(?:in werking|gaat in|gaan in) (?:op|per)|"
    r"met ingang van|vanaf|ingaande(?: op)?|"
    rf"(?:loopt|geldt) van) {_DAG}$"
)
_TOT = re.compile(
    rf"\b(?:loopt|lopen|geldt|gelden)\b(?:(?!verleng).)* tot {_DAG}$|"
    rf"\ben (?:vervalt|vervallen)(?: van rechtswege)? (?:op|met ingang van|per) {_DAG}$"
)
_TOT_EN_MET = re.compile(rf"\b(?:loopt|lopen|geldt|gelden)\b(?:(?!verleng).)* tot en met {_DAG}$")

_EINDIGT = re.compile(rf"\bin werking\b.* (?:eindigt|eindigen)(?: van rechtswege)? op {_DAG}$")
"""Beside its first day, that on which it ends is its last; a first of the month is when it no longer holds."""


@define
class _Looptijd:
    """What a sentence says: the first day, the first day no longer, how long, and whether it goes on."""

    van: ast.Datum | None = None
    tot: ast.Datum | None = None
    tot_en_met: bool = False
    duur: ast.Duur | None = None
    bekend: bool = True
    """Whether every day and length of time in it has one meaning."""


def looptijdzin(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence, where it is one on the term of the text; None for all others."""
    if not _over_deze_tekst(tokens, context):
        return None
    volgorde = zonder_begin(sorted(tokens, key=lambda token: token.start))
    stukken = _zonder_opzegging([_TEKEN.get(token.type, token.tekst.lower()) for token in volgorde])
    if not _alles_over_de_looptijd(stukken):
        return None
    vorm = " ".join(stukken)
    verlengd, vanzelf, kan = (patroon.search(vorm) is not None for patroon in (_VERLENGD, _VANZELF, _KAN))
    gevonden = _gevonden(volgorde[: len(stukken)], stukken, context)
    opzegbaar = len(stukken) < len(volgorde)  # without a renewal it hangs on that when the text ends
    onbepaald = "onbepaalde" in vorm
    eindigt = not kan and (onbepaald or not opzegbaar)
    past = not (vanzelf and (kan or _ZO_VAAK.search(vorm))) and (vanzelf or kan if verlengd else eindigt)
    door = (verlengd and vanzelf) or onbepaald
    gaat_in = _GAAT_IN.search(vorm) is not None
    if not gaat_in and " gaa" in vorm:
        return None
    if not (past and gevonden.bekend) or not (door or kan or gevonden.tot or gevonden.duur or gaat_in):
        return None  # that it takes effect, has a form
    kern = ast.Inwerkingtreding(
        gevonden.van,
        gevonden.tot,
        gevonden.duur,
        tot_en_met=gevonden.tot_en_met,
        loopt_door=door,
        span=context.span(tokens),
    )
    return ast.Regelzin(kern, span=kern.span)


def _over_deze_tekst(tokens: Sequence[Token], context: Context) -> bool:
    """Whether a sentence names this text, once, and a time.

    *Het convenant* is this text in a covenant; *de regeling* may be another one.
    """
    teksten = [token.tekst.lower() for token in tokens if token.type == "AFSPRAAK"]
    woorden = {token.tekst.lower() for token in tokens}
    vanzelf = "verlengd" in woorden and not woorden.isdisjoint({"stilzwijgend", "automatisch"})
    tijd = vanzelf or not soorten_in(tokens).isdisjoint({"DUUR", "DATUM"}) or "onbepaalde" in woorden
    if tijd and not teksten:
        return _wijst_terug(tokens, context)
    if not tijd or len(teksten) != 1:
        return False
    (naam,) = teksten
    return naam.startswith(("dit ", "deze ")) or naam.partition(" ")[2] == soort_van_de_tekst(context)


def _wijst_terug(tokens: Sequence[Token], context: Context) -> bool:
    """Whether the sentence before it is on the text, and *het* or *zij* in this one can be nothing else."""
    eerste = min(tokens, key=lambda token: token.start)
    if eerste.tekst.lower() not in _DAARNA_BEGINT:
        return False
    ervoor = _TEKST_ERVOOR.search(context.source.text[max(0, eerste.start - _LANGSTE_ZIN) : eerste.start])
    if ervoor is None or _ANDERS.search(ervoor["rest"]):
        return False
    wie = {"het"} if ervoor["naam"].lower() == "convenant" else {"zij", "hij", "deze"}
    woorden = [woord for t in sorted(tokens, key=lambda t: t.start) for woord in t.tekst.lower().split()]
    return not wie.isdisjoint(woorden[2:3])


_DAARNA_BEGINT = frozenset({"daarna", "nadien", "vervolgens"})
_LANGSTE_ZIN = 1000
"""So many characters before it the sentence begins that it points back at: to look through all that stands before each
sentence took longer than reading it (a text of 500 lines went from 117 to 247 ms)."""
_ANDERS = re.compile(r"\b(?:urgentie|huur|verblijf|indicatie|verklaring|contract)", re.IGNORECASE)
"""What else can be renewed each time."""


def soort_van_de_tekst(context: Context) -> str:
    """Return what kind of text its heading says that this is, where its words for itself tell that apart."""
    gevonden = _KOP.search(context.source.text)
    return "" if gevonden is None else gevonden[1].lower()


_KOP = re.compile(r"^(convenant|verordening)\b", re.IGNORECASE | re.MULTILINE)


_OPZEGGING = re.compile(
    r"^, (?:tenzij|behoudens|behalve als|behalve wanneer|zolang)\b.*\b(?:opgezegd|opzegt|opzeggen|opzegging"
    r"|(?:geen|niet) (?:\w+ ){0,2}(?:verleng\w+|voortzet\w+)|verlenging niet)\b"
)


def _zonder_opzegging(stukken: Sequence[str]) -> list[str]:
    """Return the sentence without what ends the text: *…, tenzij een partij uiterlijk drie maanden tevoren opzegt*."""
    plaatsen = (at for at, stuk in enumerate(stukken) if stuk == "," and _OPZEGGING.match(" ".join(stukken[at:])))
    einde = next(plaatsen, len(stukken))
    return list(stukken) if _BESLIST.search(" ".join(stukken[einde:])) else list(stukken[:einde])


_BESLIST = re.compile(r"urgent|voorrang|verantwoordelijk|cliënt|huisvest|kosten|in welk geval|waarna|waarbij|; ")
"""What comes of it that the text ends, is not about its term."""


def _alles_over_de_looptijd(stukken: Sequence[str]) -> bool:
    """Whether it begins with the text, and no word is about anything else than its term."""
    woorden = {woord for stuk in stukken for woord in stuk.split()} - {*_TEKEN.values(), ","}
    return woorden <= _WOORDEN and _BEGINT.match(" ".join(stukken)) is not None


def _gevonden(tokens: Sequence[Token], stukken: Sequence[str], context: Context) -> _Looptijd:
    uit = _Looptijd()
    heel = " ".join(stukken)
    for at, token in enumerate(tokens):
        tot_hier = " ".join(stukken[: at + 1])
        if token.type == "DATUM":
            _neem_dag(uit, token, tot_hier, context)
        elif token.type == "DUUR" and _BIJ_VERLENGING.search(tot_hier) is None:
            lang = _LANG.search(tot_hier) is not None or any(na.search(heel) for na in (_NA_INWERKING, _DAARNA))
            uit.bekend = uit.bekend and lang and uit.duur is None
            uit.duur = ast.Duur(*token.waarde, span=context.span([token]))
    uit.bekend = uit.bekend and (uit.duur is None or uit.tot is None)
    return uit


def _neem_dag(uit: _Looptijd, token: Token, tot_hier: str, context: Context) -> None:
    """Take a day as the first or the last; the sentence is not read where it is neither, or one more."""
    dag = ast.Datum(*token.waarde, span=context.span([token]))
    if "." in token.tekst:
        uit.bekend = False  # a month in short is told by the forms of an article
    elif _VANAF.search(tot_hier) is not None and uit.van is None:
        uit.van = dag
    elif (_TOT.search(tot_hier) or _TOT_EN_MET.search(tot_hier)) and uit.tot is None:
        uit.tot, uit.tot_en_met = dag, _TOT_EN_MET.search(tot_hier) is not None
    elif _EINDIGT.search(tot_hier) is not None and uit.tot is None:
        uit.tot, uit.tot_en_met = dag, dag.dag != 1
    else:
        uit.bekend = False
