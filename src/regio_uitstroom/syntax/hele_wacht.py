"""What is never asked as a whole: what may be computed, decides something else, or may be a slip (decision 030)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.eigen_maat import zonder_maat
from regio_uitstroom.syntax.hoofd import MODAL
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import RELATIVES


def mag_geheel(tokens: Sequence[Token], goed_woord: Callable[[Sequence[Token], int], bool]) -> bool:
    """Whether a clause may be one question: it says something, computes nothing and holds no slip.

    ``goed_woord`` tells of the unknown token at a place whether it is a word of its own.
    """
    return not waarom_niet_geheel(tokens, goed_woord)


def waarom_niet_geheel(tokens: Sequence[Token], goed_woord: Callable[[Sequence[Token], int], bool]) -> str:
    """Return why a clause may not be one question, in words for the writer; empty where it may be."""
    onbekend = (at for at, token in enumerate(tokens) if token.type == "ONBEKEND")
    verschreven = next((tokens[at] for at in onbekend if not goed_woord(tokens, at)), None)
    verleend = _verleend_op_gegevens(tokens)
    mag = {"URGENTIE"} if verleend else _HARD if is_omschreven_gevolg(tokens) else set[str]()
    eigen = _in_register(tot_de_vraag(tokens))
    kaal = zonder_maat(eigen)
    berekend = next((een for een in kaal if _is_berekend(een) and een.type not in mag), None)
    houdt_bij = next(
        (token for at, token in enumerate(eigen) if (at or token.type != "CLIENT") and _in_dossier(token)), None
    )
    redenen = (
        (not any(map(kan_werkwoord, tokens)), "ik zie er geen werkwoord in"),
        (verschreven, f"`{_woorden(verschreven)}` kan een tikfout zijn"),
        (berekend, f"`{_woorden(berekend)}` {_wat_het_is(berekend)}"),
        (houdt_bij if not verleend else None, f"`{_woorden(houdt_bij)}` kan volgen uit het dossier"),
        (_weet_dossier(kaal), "het dossier kan dit beantwoorden"),
        (_gaat_verder(tokens) or _door_elkaar(tokens), "er staan meer zinnen in"),
    )
    return next((tekst for is_zo, tekst in redenen if is_zo), "")


def tot_de_vraag(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a clause without what is asked in it: no record tells whether somebody said *of hij minderjarig is*."""
    vraag = next((at for at, token in enumerate(tokens) if token.type == "OF_VRAAG"), len(tokens))
    return tokens[:vraag] if vraag else tokens


def _in_register(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a clause with *als woningzoekende ingeschreven (bij WoningNet)* as what the record does not tell."""
    at = next((i for i, token in enumerate(tokens) if token.waarde == _WONINGZOEKENDE), None)
    if at is None or not any(token.type in {"BIJ", "OP", "IN"} for token in tokens[at + 1 :]):
        return tokens
    token = tokens[at]
    return [*tokens[:at], Token("ZAAK", "woningzoekende", token.start, token.end), *tokens[at + 1 :]]


_WONINGZOEKENDE = "ingeschreven als woningzoekende"


def is_omschreven_gevolg(tokens: Sequence[Token]) -> bool:
    """Whether a clause says to what an application leads, and then which of such: more than the judgment itself.

    *Toepassing leidt tot een schrijnende situatie die bij de vaststelling van dit convenant niet is voorzien*: asked
    as *leidt toepassing tot een schrijnende situatie*, the rest of it would be lost.
    """
    gevolg = (at for at in range(1, len(tokens)) if tokens[at - 1].type == "TOT" and tokens[at].type in _GEVOLG)
    at = next(gevolg, len(tokens))
    erna = tokens[at + 1 : at + 3]
    welke = len(erna) > 1 and (erna[0].type in RELATIVES or erna[0].tekst.lower().startswith("waar"))
    leidt = any(token.type == "WW" and token.waarde.werkwoord == "leiden" for token in tokens[:at])
    soorten = [token.type for token in tokens]
    return soorten[:1] == ["GEVAL"] and welke and leidt and soorten.count("OORDEELWOORD") < len(_GEVOLG)


_GEVOLG = frozenset({"OORDEELWOORD", "ZAAK"})
_HARD = frozenset({"OORDEELWOORD", "AFSPRAAK", "ROL_GEMEENTEN"})
"""What such a clause is about: the judged word, this text, and those who made it."""


def _verleend_op_gegevens(tokens: Sequence[Token]) -> bool:
    """Whether a clause is on what an urgency was given (*zij is verleend op grond van gegevens waarvan …*).

    Nothing computes that: what somebody declared stands in no record.
    """
    woorden = " ".join(token.tekst.lower() for token in tokens)
    return _VERLEEND.search(woorden) is not None


_VERLEEND = re.compile(
    r"\b(?:verleend|afgegeven|toegekend|verstrekt) (?:is )?op (?:grond|basis) van (?:\w+ ){0,4}"
    r"(?:gegevens|inlichtingen|informatie|verklaring(?:en)?|bescheiden)\b"
)


def _woorden(token: Token | None) -> str:
    return "" if token is None else " ".join(token.tekst.split())


def _in_dossier(token: Token) -> bool:
    if _WET.match(token.tekst):
        return False
    return _stammen().search(_STUK.sub("", token.tekst.lower())) is not None


_WET = re.compile(r"(?:[Dd]e|[Hh]et) (?:Wet|Besluit|Algemene wet)\b")
"""The name of a law is none either: *de Wet versterking regie volkshuisvesting*."""
_STUK = re.compile(
    r"\b(?:urgente? )?(?:huisvestings|woon)proble(?:em|men)\b"
    r"|\b\w+(?:adviez?s?(?:en)?|plan(?:nen)?|gesprek(?:ken)?|formulier(?:en)?|titels?|vergunning(?:en)?|overeenkomst(?:en)?|"
    r"contract(?:en)?|rapport(?:en|age)?|verslag(?:en)?|document(?:en)?|traject(?:en)?)\b"
)
"""A document, a plan, or a problem is none of what the record holds, whatever it is about: *een uitstroomadvies*."""


def _wat_het_is(token: Token | None) -> str:
    if token is not None and token.type in _OPENT_ZIN:
        return "opent een tweede voorwaarde"
    if token is not None and "OORDEEL" in token.type:
        return "is een oordeel, en dat vraagt het programma zelf"
    return "rekent het programma uit, of staat in deze tekst"


def _is_berekend(token: Token) -> bool:
    eigen = token.extra.startswith(_EIGEN) and not (token.type in _DOET and token.extra == "begrip")
    if eigen or (token.type == "ROL_GEMEENTE" and token.tekst.lower() != "de gemeente"):
        return True
    if token.tekst == "beschikbaar":
        return False  # that there is no home, no rule on what is made available computes
    return token.type in _BEREKEND and not (token.type == "INDIEN" and token.waarde == "als")


_EIGEN = ("eigen", "begrip", "niet", "keuze:", "onbekend")
"""What a token is marked with that the text itself brings."""
_DOET = frozenset({"ACTOR", "ORGANISATIE"})
"""A term for an organisation says who does something; nothing is computed with it."""
_BEREKEND = frozenset(
    {"URGENTIE", "VOORZIENING", "BEGRIP_FEIT", "FEIT", "GROOTHEID", "VERWIJZING", "BEDOELD", "LEEFTIJD",
     "LEEFTIJD_TOT",
     "LEEFTIJD_TUSSEN", "LEEFTIJD_BIJ", "LEEFTIJDSKLASSE", "BEDRAG", "AANDEEL", "DATUM", "DAGMAAND", "VENSTER",
     "VENSTER_VAN",
     "INWONERTAL", "TERMIJNENWET", "NADER_AANTAL", "AFSPRAAK", "ROL_GEMEENTEN", "ROL_KEUZE",
     "DAN_VGL", "NAAR_OORDEEL_VAN", "NAAR_ZIJN_OORDEEL", "TEGENBEWIJS", "REDENEN", "IN_AFWIJKING_VAN", "ONVERMINDERD",
     "MET_UITZONDERING_VAN", "VOOR_TOEPASSING_VAN", "WAARBIJ", "AANHANG", "TEKST", "VRIJE_TEKST", "OPSOMTEKEN",
     "EN_OF_SCHUIN", "GEMELD", "TERM", "INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "ZODRA", "ZOLANG", "OOK_ALS", "DAN",
     "GEBIED", "AANVULLING", "OORDEELWOORD", "UITERLIJK", "GEREKEND_VANAF", "GEREKEND_TOT"}
)  # fmt: skip
"""What no question in the words of the text may hold: it is computed, judged, or belongs to the sentence around it."""
_OPENT_ZIN = frozenset({"INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "ZODRA", "ZOLANG", "OOK_ALS", "WAARBIJ", "DAN"})
_KOPPEL = frozenset({"zijn", "worden", "blijven", "hebben"})
_GEWOON = frozenset(
    {"duren", "eindigen", "beëindigen", "aflopen", "ophouden", "liggen", "geven", "doen", "krijgen", "ontvangen",
     "houden", "hebben", "bezitten", "zijn", "verhuizen", "voeren", "verlenen", "staan", "vallen", "komen", "gaan",
     "lopen", "beginnen", "worden", "blijven", "willen", "kunnen", "mogen", "bestaan", "berusten", "beschikken",
     "behouden", "bekendzijn", "bevinden", "uitgaan", "aanvangen", "starten", "weigeren", "aanvaarden", "accepteren",
     "afslaan", "afwijzen", ""}
)  # fmt: skip
"""Verbs that only beside a word of the record ask what it holds; that word is refused by itself."""


@cache
def _stammen() -> re.Pattern[str]:
    """Return what a word for what a record holds begins with (``dossierstammen.csv``)."""
    return re.compile(rf"\b(?:{'|'.join(rij['stam'] for rij in lexicon_rows('dossierstammen'))})")


@cache
def _dossierwerkwoorden() -> frozenset[str]:
    """Return the verbs by which a clause asks what the record holds (``dossierzinnen.csv``), whatever stands beside."""
    genoemd = {werkwoord for rij in lexicon_rows("dossierzinnen") for werkwoord in rij["werkwoorden"].split("|")}
    return frozenset(genoemd | _GROEP) - _GEWOON


_GROEP = frozenset({"behoren", "voldoen"})
"""Verbs that ask to which group somebody belongs, or what a rule asks: the text must say that itself."""


def _weet_dossier(tokens: Sequence[Token]) -> bool:
    """Whether the record may answer a clause: by its verb, a state that it holds, a place, a term from a moment."""
    soorten = {token.type for token in tokens}
    werkwoorden = {t.waarde.partikel + t.waarde.werkwoord for t in tokens if t.type == "WW"}
    kaal = {token.waarde.werkwoord for token in tokens if token.type == "WW"}
    gewild = bool(kaal & (MODAL - {"willen", "gaan", "zullen"}))
    if (werkwoorden & _dossierwerkwoorden()) - ({"wonen"} if gewild else set()):
        return True
    if "vallen" in kaal and "ONDER" in soorten:
        return True  # *onder de doelgroep valt*
    staat = {"EIGENSCHAP", "BEZIT"} & soorten and kaal <= _KOPPEL
    plaats = bool({"GEMEENTE", "ROL_GEMEENTE"} & soorten) and bool(
        kaal & (_KOPPEL | {"komen", "gaan", "wonen", "staan", "liggen", "vallen"})
    )
    termijn = {"DUUR"} <= soorten and bool(soorten & {"MOMENT", "KOMMA", "NA_T", "VOOR_T", "VANAF_T"})
    antwoord = "WONING" in soorten and bool(kaal & {"weigeren", "aanvaarden", "accepteren", "nemen", "slaan", "wijzen"})
    return bool(staat) or plaats or termijn or antwoord


def _door_elkaar(tokens: Sequence[Token]) -> bool:
    """Whether *en* and *of* both join clauses: what then goes together nobody can say."""
    return len({een.type for eerder, een in pairwise(tokens) if eerder.type == "WW" and een.type in {"EN", "OF"}}) > 1


def _gaat_verder(tokens: Sequence[Token]) -> bool:
    """Whether what follows the last comma, or *en*, may belong to the main clause: no clause ends there."""
    if not tokens or {tokens[0].type, tokens[-1].type} & {"EN", "OF", "KOMMA"}:
        return True
    komma = max((at for at, token in enumerate(tokens) if token.type == "KOMMA"), default=-1)
    slot = tokens[komma + 1 :]
    if komma >= 0 and not any(map(kan_werkwoord, slot[1:])):
        return True
    return any(
        token.type in {"EN", "OF", "KOMMA"} and _is_hoofdzin(tokens[at + 1 :])
        for at, token in enumerate(tokens[:-1])
        if at
    )


def _is_hoofdzin(tokens: Sequence[Token]) -> bool:
    """Whether words after a conjunction begin with their verb, as a main clause that goes on does.

    Not where that verb is all of them, has *te* with a verb after it (*en weigert te betalen*), or is *zijn* before a
    noun.
    """
    eerste, rest = tokens[0], tokens[1:]
    if not is_persoonsvorm(eerste) or not rest or eerste.waarde.deelwoord:
        return False
    later = any(token.type == "WW" and (token.waarde.te or eerste.tekst.lower() == "zijn") for token in rest)
    return not later


def kan_werkwoord(token: Token) -> bool:
    """Whether a token can be the verb of a clause; an unknown word by its ending."""
    if token.type == "WW":
        return bool(token.waarde.persoon)
    return token.type == "ONBEKEND" and token.tekst.islower() and token.tekst.endswith(("t", "en", "de"))


def is_persoonsvorm(token: Token) -> bool:
    """Whether a token is a form of a verb that can be the finite one."""
    return token.type == "WW" and token.waarde.persoon
