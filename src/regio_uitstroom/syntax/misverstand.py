"""Why a sentence could not be parsed, in words of the language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.machine import Vastgelopen, accepted
from regio_uitstroom.syntax.splitsen import is_bijvoeglijk
from regio_uitstroom.syntax.tables import tables
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.twee_normen import twee_normen
from regio_uitstroom.syntax.vergelijkingen import wel_te_vergelijken
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_WERKWOORDEN = "`is`, `krijgt`, `geldt`, `stelt … beschikbaar`, `meldt … aan`"
ZIN_AF = "de zin ervoor is al af; haal dit weg, of begin er een eigen zin of regel mee"
_FEIT = "schrijf een feit over de cliënt: `met woonadres in …`, `die verblijft in …`, `die uitstroomgereed is`"
MAX_WORDS = 6
"""So many groups of words are shown."""


@cache
def terminal_words() -> dict[str, str]:
    """Return the words by which a reader knows each terminal (``terminals.csv``); several share one text."""
    return {row["terminal"]: row["woorden"] for row in lexicon_rows("terminals")}


def in_words(terminals: Iterable[str]) -> str:
    """Return what could have stood somewhere, in words of the language: at most six groups, the most telling first."""
    order = list(terminal_words())
    known = sorted((t for t in terminals if t in terminal_words()), key=order.index)
    groups = list(dict.fromkeys(terminal_words()[t] for t in known))
    return ", ".join(group for group in groups[:MAX_WORDS] if group)


def verklaar(vast: Vastgelopen, gebouwd: list[Token], tokens: list[Token], start: str, context: Context) -> None:
    """Report why a sentence stopped: the first telling reason."""
    if not any(t.type.startswith("W_") or t.type.startswith("VERWACHT") for t in gebouwd) and start != "partijzin":
        _meld(kinds.GEEN_WERKWOORD, tokens[0], tokens[-1], context, verwacht=_WERKWOORDEN)
        return
    if start == "artikelzin" and vast.index == 0 and not gebouwd[0].type.startswith("W_"):
        hint = _BEGRIP if _is_omschrijving(context.span(tokens).text) else ""
        context.findings.append(diagnose(kinds.GEEN_WERKWOORD, context.span(tokens), hint=hint, verwacht=_WERKWOORDEN))
        return
    if (uitleg := _bouwfout(gebouwd, tokens, vast)) is not None:
        kind, first, last, hint = uitleg
        span = Span(context.source, min(first.start, last.start), max(first.end, last.end))
        context.findings.append(diagnose(kind, span, hint=hint, woorden=" ".join(span.text.split())))
        return
    token = vast.token
    if token is not None and vast.index == 0 and token.type.startswith("W_"):
        span = context.span(tokens)
        hint = _FEIT if start == "vb_deel" else ""
        context.findings.append(diagnose(kinds.NIET_TE_DUIDEN, span, hint=hint, woorden=" ".join(span.text.split())))
        return
    _bij_het_woord(vast, gebouwd, tokens, context)


def _bij_het_woord(vast: Vastgelopen, gebouwd: list[Token], tokens: list[Token], context: Context) -> None:
    """Report the word that a sentence stopped at, with what could have stood there."""
    token = vast.token
    mogelijk = accepted(tables(), vast.stack)
    if token is None or (token.type == "EINDE" and token is gebouwd[-1]):
        laatste = max(tokens, key=_end)
        _meld(kinds.ONAF, laatste, laatste, context, verwacht=in_words(mogelijk))
    elif token.type in {"EN", "OF"} and _mixed(gebouwd, vast.index):
        _meld(kinds.EN_OF_GEMENGD, token, token, context)
    elif token.type in {"EN", "OF"} and _is_tweede_norm(gebouwd, vast.index) and not _in_naam(token, tokens):
        context.findings.append(twee_normen(token, tokens, context))
    elif token.type in {"ONDERDEEL", "SUB"}:
        _meld(kinds.LID_VOLGORDE, token, token, context, woorden=token.tekst)
    elif mogelijk == {"TERM"}:
        hint = f"achter een begrip staat een dubbele punt: `{token.tekst}: …`"
        span = Span(context.source, token.start, token.end)
        context.findings.append(diagnose(kinds.ONVERWACHT, span, hint=hint, woorden=token.tekst))
    else:
        span, verwacht = _span(token, gebouwd, vast.index, context), in_words(mogelijk)
        eigen = _eigen_gegeven(gebouwd[: vast.index], context)
        woorden, hint = " ".join(span.text.split()), eigen or ("" if verwacht else ZIN_AF)
        context.findings.append(diagnose(kinds.ONVERWACHT, span, hint=hint, woorden=woorden, verwacht=verwacht))


def _in_naam(voegwoord: Token, tokens: list[Token]) -> bool:
    """Whether a conjunction stands between two participles before a noun."""
    at = next((at for at, token in enumerate(tokens) if token is voegwoord), len(tokens))
    return at < len(tokens) and is_bijvoeglijk(tokens, at)


_Uitleg = tuple[Kind, Token, Token, str]
_OPENT = CONDITIONS | RELATIVES


def _bouwfout(gebouwd: list[Token], tokens: list[Token], vast: Vastgelopen) -> _Uitleg | None:
    """Return what is wrong with the build of a sentence, where its words tell it better than the word it stopped at."""
    token = vast.token
    if token is None:
        return None
    vorig = gebouwd[vast.index - 1] if vast.index else None
    if vorig is not None and vorig.type in CONDITIONS and token.type in CONDITIONS:
        hint = f"laat `{vorig.tekst.lower()}` of `{token.tekst.lower()}` weg"
        return kinds.ONVERWACHT, vorig, token, hint
    if (opener := _zonder_werkwoord(gebouwd[: vast.index])) is not None and _is_woord(token):
        hint = f"na `{opener.tekst.lower()}` hoort wie het is en wat die doet: `{opener.tekst.lower()} hij … heeft`"
        return kinds.GEEN_WERKWOORD, opener, token, hint
    if token.type.startswith("PK_") and _gemengde_lijst(gebouwd[: vast.index], token):
        return kinds.EN_OF_GEMENGD, token, token, "zet alleen voor het laatste onderdeel `; en` of `; of`"
    if (komma := kommalijst(tokens)) is not None:
        return kinds.KOMMALIJST, komma, komma, hulp_bij_rij(tokens)
    return _openers_in_lijst(token, tokens)


_EEN_OPENER = (
    "zet `{opener}` één keer, voor de dubbele punt (`…, {opener}:`), en zeg voor het laatste onderdeel of alles moet "
    "gelden (`; en`) of één genoeg is (`; of`)"
)

_ELK_EEN_LID = "de onderdelen beginnen niet alle met hetzelfde woord: maak van elk onderdeel een eigen zin of lid"


_GROEPEN = "zet wat voor wie geldt achter `indien` (`…, indien hij: a. …; of b. …`), of geef elk deel een eigen zin"


def _openers_in_lijst(token: Token, tokens: list[Token]) -> _Uitleg | None:
    """Return what to write for a list whose items each hang on the sentence by a word of their own, with *en*."""
    begint = [ander for een, ander in pairwise(tokens) if een.type == "ONDERDEEL" or een.type.startswith("PK_")]
    opener = next((een for een in begint if een.type in CONDITIONS), None)
    if token.type == "DUBBELPUNT" and begint and all(een.type == "CLIENT" for een in begint):
        return kinds.ONVERWACHT, token, token, _GROEPEN
    if opener is None or not (token.type == "DUBBELPUNT" or token.start == opener.start):
        return None
    if any(een.type != opener.type or een.tekst.lower() != opener.tekst.lower() for een in begint):
        return kinds.ONVERWACHT, token, token, _ELK_EEN_LID
    return kinds.ONVERWACHT, token, token, _EEN_OPENER.format(opener=opener.tekst.lower())


def _zonder_werkwoord(ervoor: list[Token]) -> Token | None:
    """Return the opener of the clause that is being read, when that clause has no verb: its head would come first."""
    for at in range(len(ervoor) - 1, -1, -1):
        if ervoor[at].type == "EINDE" or ervoor[at].type.startswith("W_"):
            return None
        if ervoor[at].type in _OPENT:
            return ervoor[at]
    return None


def _is_woord(token: Token) -> bool:
    return token.end > token.start and token.type not in {"EINDE", "DUBBELPUNT", "ONDERDEEL", "SUB", *CONDITIONS}


def _gemengde_lijst(ervoor: list[Token], token: Token) -> bool:
    """Whether an item after *; en* follows one after *; of* in the same list, or the other way round."""
    soort, niveau = token.type[:6], token.type[-1]
    return any(t.type.startswith(("PK_EN", "PK_OF")) and t.type[-1] == niveau and t.type[:6] != soort for t in ervoor)


def hulp_bij_rij(tokens: list[Token]) -> str:
    """Return what to write for a row of conditions with commas, by what else joins them; empty for commas alone."""
    opener = next((i for i, t in enumerate(tokens) if t.type in CONDITIONS), 0)
    rij = tokens[opener + 1 :]
    kaal = next((t for een, t in pairwise(rij) if een.type in _VERBINDT and _is_kaal(rij[rij.index(t) :])), None)
    voegwoorden = {t.type for een, t in pairwise(rij) if t.type in {"EN", "OF"} and een.type in {"WW", "KOMMA"}}
    if kaal is not None:
        wie = rij[0].tekst.lower() if rij[0].tekst.lower() in {"zij", "ze"} else "hij"
        hulp = _hulpwerkwoord(rij) if kaal.waarde.deelwoord else ""
        doet = f"… {hulp} {kaal.tekst.lower()}" if hulp else kaal.tekst.lower()
        return f"noem in elk deel wie het is: `…, {wie} {doet} …`; of maak er een opsomming van met onderdelen"
    if not voegwoorden:
        return ""
    met_komma = [een for een, ander in pairwise(rij) if een.type == "KOMMA" and ander.type in {"EN", "OF"}]
    if len(voegwoorden) == 1 and len([t for t in rij if t.type == "KOMMA"]) == len(met_komma) == 1:
        woord = next(ander.tekst for een, ander in pairwise(rij) if een is met_komma[0])
        return f"laat de komma voor `{woord}` weg"
    return "maak er een opsomming van met onderdelen, dan is te zien wat bij elkaar hoort"


def _hulpwerkwoord(rij: list[Token]) -> str:
    """Return the finite verb that a participle in a row shares with the one before it; empty where there is none."""
    vormen = (token for token in rij if token.type == "WW" and token.waarde.persoon and not token.waarde.deelwoord)
    return next((token.tekst.lower() for token in vormen if token.waarde.werkwoord in AUXILIARY), "")


_VERBINDT = frozenset({"KOMMA", "EN", "OF"})


def _is_kaal(tokens: list[Token]) -> bool:
    """Whether a part of a row is a verb alone: what stands before the first may go with it, or not."""
    eerste = tokens[0]
    alleen = len(tokens) == 1 or tokens[1].type in _VERBINDT
    return alleen and eerste.type == "WW" and bool(eerste.waarde.persoon or eerste.waarde.deelwoord)


def kommalijst(tokens: list[Token]) -> Token | None:
    """Return the comma between two conditions that no conjunction joins: *indien hij A is, B heeft, C heeft*."""
    opener = next((i for i, t in enumerate(tokens) if t.type in CONDITIONS), 0)
    if opener <= 1 or tokens[-1].type != "WW" or any(t.type in {"ONDERDEEL", "DAN"} for t in tokens):
        return None
    kommas = [i for i in range(opener + 2, len(tokens) - 1) if tokens[i].type == "KOMMA"]
    if not kommas or any(tokens[at + 1].type in CONDITIONS - {tokens[opener].type} for at in kommas):
        return None  # *indien A, tenzij B*: no row
    grenzen = zip(kommas, [*kommas[1:], len(tokens)], strict=True)
    rij = all(_eindigt_deel(tokens[:at]) and _is_clausule(tokens[at + 1 : tot]) for at, tot in grenzen)
    return tokens[kommas[0]] if rij else None


def _eindigt_deel(tokens: list[Token]) -> bool:
    """Whether a clause may end here: on its verb, or on the place behind it (*uitstroomt uit opvang*)."""
    soorten = [token.type for token in tokens[-3:]]
    return soorten[-1] == "WW" or (soorten[:1] == ["WW"] and soorten[1] in {"IN", "UIT"} and soorten[-1] in _PLAATS)


_PLAATS = frozenset({"VOORZIENING", "GEMEENTE", "ROL_GEMEENTE"})


def _is_clausule(tokens: list[Token]) -> bool:
    """Whether tokens have a finite verb, and not in front."""
    verbs = [at for at, token in enumerate(tokens) if token.type == "WW" and token.waarde.persoon]
    return bool(verbs) and (verbs[0] > 0 or (len(tokens) > 1 and _is_kaal(tokens)))


def _eigen_gegeven(ervoor: list[Token], context: Context) -> str:
    """Return the forms for the declared fact that the clause at hand is about; empty where it is about none."""
    for token in reversed(ervoor):
        if token.type in _OPENT:
            break
        if token.type in {"GROOTHEID", "MOMENT", "ROL_GEMEENTE"} and str(token.waarde) in context.gegevens:
            return wel_te_vergelijken(str(token.waarde), context)
    return ""


def _is_tweede_norm(gebouwd: list[Token], index: int) -> bool:
    """Whether a conjunction stands between two main clauses, each with a verb of its own."""
    volgend = gebouwd[index + 1].type if index + 1 < len(gebouwd) else ""
    open_ = sum((t.type in CONDITIONS | RELATIVES) - (t.type == "EINDE") for t in gebouwd[:index])
    return gebouwd[0].type.startswith("W_") and volgend.startswith("W_") and open_ <= 0


def _span(token: Token, gebouwd: list[Token], index: int, context: Context) -> Span:
    """Return the place of a token; of a virtual one the word before it."""
    while token.end <= token.start and index > 0:
        index -= 1
        token = gebouwd[index]
    return Span(context.source, token.start, token.end)


def _mixed(gebouwd: list[Token], index: int) -> bool:
    """Whether the other conjunction stands before this one in the same row."""
    ander = "OF" if gebouwd[index].type == "EN" else "EN"
    for token in reversed(gebouwd[:index]):
        if token.type == ander:
            return True
        if token.type in {"EINDE", "INDIEN", "DIE", "TENZIJ", "MITS"}:
            return False
    return False


def _end(token: Token) -> int:
    return token.end


_OMSCHRIJVING = re.compile(
    r"(?:[^\s,.;:]+ ){0,3}[^\s,.;:]+: ?(?:de|het|een|iedere|elke|degene|iemand)\b", re.IGNORECASE
)
_BEGRIP = (
    "is dit de omschrijving van een begrip, zet haar dan met een letter onder `In dit convenant wordt verstaan onder:`"
)


def _is_omschrijving(tekst: str) -> bool:
    """Whether a sentence without a verb is a term and what it means: *Jeugdige: een persoon die …*."""
    return _OMSCHRIJVING.match(" ".join(tekst.split())) is not None


def _meld(kind: Kind, first: Token, last: Token, context: Context, **waarden: str) -> None:
    span = Span(context.source, min(first.start, last.start), max(first.end, last.end))
    context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items()))))
