"""Linear passes over the tokens of one sentence: each looks a token or two to the left and to the right.

They take away what would make the grammar ambiguous for a machine and is not for a reader: which words a conjunction
joins,
which noun a preposition belongs to, what a number after *sinds* is.
"""

from __future__ import annotations

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.bedoelde_plaatsen import zonder_komma_ervoor
from regio_uitstroom.syntax.gedeeld import gedeeld_werkwoord
from regio_uitstroom.syntax.hele_bijzinnen import HEEL
from regio_uitstroom.syntax.hoofd import AUXILIARY, FEIT, MODAL
from regio_uitstroom.syntax.keuzes import gekozen
from regio_uitstroom.syntax.minstens import minstens_in_lijst
from regio_uitstroom.syntax.naamwoorden import nominalised
from regio_uitstroom.syntax.token import Token, is_name, soorten_in
from regio_uitstroom.syntax.voorzetsels import prepositions

FAMILIES = {
    **dict.fromkeys(("GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "ACTOR", "ORGANISATIE", "GEBIED"), "P"),
    **dict.fromkeys(("VOORZIENING", "TAAK"), "V"),
    **dict.fromkeys(("ZAAK", "WONING", "URGENTIE", "PLAATS", "BEZIT"), "Z"),
    "CLIENT": "C",
    "AANTAL_IN": "Q",
    "EIGENSCHAP": "E",
}
"""Classes of nouns that can stand in one list together."""

CONJUNCTIONS = frozenset({"KOMMA", "EN", "OF"})
_TUSSEN_ZINNEN = "en voor zover"
"""A conjunction that joins clauses only, whatever stands beside it."""


def prepare(tokens: list[Token]) -> list[Token]:
    """Run the passes in order, but for those that look for what the sentence does not hold."""
    tokens = zonder_komma_ervoor(minstens_in_lijst(tokens))
    out = prepositions(_werkwoorden(names(_connectives(gedeeld_werkwoord(nominalised(gekozen(tokens)))))))
    return out if CONJUNCTIONS.isdisjoint(soorten_in(out)) else conjunctions(out)


def _werkwoorden(tokens: list[Token]) -> list[Token]:
    """Join forms of verbs, in a sentence with a conjunction to join them by."""
    return tokens if _EN_OF.isdisjoint(soorten_in(tokens)) else verbs(tokens)


_EN_OF = frozenset({"EN", "OF"})


_VERBINDT = frozenset({"NIET", "ACTOR", "EN", "KOMMA"})
"""Classes of the words that the first pass looks at."""


def _connectives(tokens: list[Token]) -> list[Token]:
    """Drop *en* before *onverminderd*, and the comma between *bij …, in …*: each phrase stands on its own.

    *Ouder* before its verb compares.
    """
    if not _kan_verbinden(soorten_in(tokens)):
        return tokens
    out: list[Token] = []
    for index, token in enumerate(tokens):
        if token.type not in _VERBINDT:
            out.append(_als_werkwoord(token, out) if token.type == "ZAAK" else token)
            continue
        volgend = [t.type for t in tokens[index + 1 : index + 3]]
        if token.type == "NIET" and token.tekst.lower() in {"niet meer", "niet langer"} and "DAN" in volgend:
            out += [token, token.as_type("COMPARATIEF", "meer dan")]  # *niet meer bedraagt dan 500 euro*
            continue
        if token.type == "ACTOR" and token.tekst.lower() == "ouder" and volgend in (["WW", "DAN"], ["DAN", "DUUR"]):
            out.append(token.as_type("COMPARATIEF", "meer dan"))  # *hij ouder is dan achttien jaar*: no parent
            continue
        if token.type == "EN" and volgend[:1] == ["ONVERMINDERD"]:
            continue
        if token.type == "KOMMA" and volgend[:1] == ["WEGENS"] and tokens[index + 1].tekst.startswith("of"):
            continue
        if token.type == "KOMMA" and volgend in (
            ["IN", "VOORZIENING"],
            ["BIJ", "VOORZIENING"],
            ["OF", "IN"],
            ["OF", "BIJ"],
        ):
            continue
        out.append(token)
    return out


def _kan_verbinden(soorten: set[str]) -> bool:
    """Whether a sentence holds the classes that the first pass looks for together."""
    komma = "KOMMA" in soorten and not soorten.isdisjoint(("VOORZIENING", "OF", "WEGENS"))
    vergelijkt = "DAN" in soorten and not soorten.isdisjoint(("NIET", "ACTOR"))
    return komma or vergelijkt or "ZAAK" in soorten or "ONVERMINDERD" in soorten


_NAAM = frozenset({"GEMEENTE", "ONBEKEND"})
_VOOR_NAAM = frozenset({"ROL_GEMEENTE", "ROL_GEMEENTEN", "GEBIED"})


def _als_werkwoord(token: Token, out: list[Token]) -> Token:
    """Return *verblijven* as the verb it is (*wie verblijven in …*), except where it says what is known (*wiens*)."""
    if token.waarde != "verblijven" or token.bepaler or (out and out[-1].type == "WIENS"):
        return token
    return token.as_type("WW", lexicon().werkwoorden.vormen["verblijven"])


def names(tokens: list[Token]) -> list[Token]:
    """Join *de gemeente* with the name after it, and *regio* with its name."""
    soorten = soorten_in(tokens)
    if (soorten.isdisjoint(_NAAM) or soorten.isdisjoint(_VOOR_NAAM)) and not soorten >= {"VOORZIENING", "IN"}:
        return tokens
    out: list[Token] = []
    for token in tokens:
        vorig = out[-1] if out else None
        if vorig is not None and token.type in _NAAM and is_name(token):
            if vorig.type in {"ROL_GEMEENTE", "ROL_GEMEENTEN"} and vorig.waarde in {"gemeente", "gemeenten"}:
                out[-1] = _join(vorig, token, token.type, token.waarde)
                continue
            if vorig.type == "GEBIED" and vorig.waarde in {"regio", "woningmarktregio"}:
                out[-1] = _join(vorig, token, "GEBIED", f"regio {token.tekst}")
                continue
        if (
            vorig is not None
            and token.type == "VOORZIENING"
            and vorig.type == "IN"
            and len(out) > 1
            and _general(out[-2])
        ):
            in_ = out.pop()
            out[-1] = _join(out[-1], in_, "VERBLIJF_IN", "verblijf in")
        out.append(token)
    return out


def _general(token: Token) -> bool:
    """Whether a token is a stay of whatever kind (*tijdelijk verblijf*), so that *in …* after it says which."""
    return token.type == "VOORZIENING" and token.waarde == ""


def verbs(tokens: list[Token]) -> list[Token]:
    """Join two forms of verbs with *en* or *of* between them (*kunnen en moeten*): the second stands for both.

    Two different verbs (*verlenen of ontvangen*) are marked: what they say together, no form computes.
    """
    out: list[Token] = []
    for index, token in enumerate(tokens):
        if token.type == "WW" and len(out) > 1 and out[-1].type in {"EN", "OF"} and out[-2].type == "WW":
            heel = not _HELE_ZINNEN.isdisjoint({token.waarde.werkwoord, out[-2].waarde.werkwoord})
            if heel or _eigen_zin(out, tokens[index : index + 6]):
                out.append(token)
                continue
            eerste, tweede = out[-2].waarde, token.waarde
            een = eerste.werkwoord == tweede.werkwoord or {eerste.werkwoord, tweede.werkwoord} <= MODAL
            gelijk = (eerste.meervoud, eerste.deelwoord, eerste.persoon) == (
                tweede.meervoud,
                tweede.deelwoord,
                tweede.persoon,
            )
            if gelijk or (eerste.persoon and tweede.persoon and eerste.meervoud and tweede.meervoud):
                del out[-1]
                out[-1] = _join(out[-1], token, "WW", tweede)
                out[-1].extra = "" if een else "onzeker" if _deelt_niet(eerste, tweede) else "samen"
                continue
        out.append(token)
    return out


_HELE_ZINNEN = frozenset({HEEL, FEIT})
"""Verbs that stand for a clause of their own: nothing is left of it to share."""


def _deelt_niet(eerste: Werkwoordsvorm, tweede: Werkwoordsvorm) -> bool:
    """Whether two verbs may not have in common what stands before them: *in Houten woont en werkt*.

    One of them says by itself what is computed; what the other says would be lost, or would change it.
    """
    return eerste.persoon and bool({eerste.werkwoord, tweede.werkwoord} & _REKENT)


_REKENT = frozenset({"zijn", "hebben", "wonen", "verblijven", "stromen", "krijgen", "staan", "liggen", "voldoen"})


def _eigen_zin(out: list[Token], verder: list[Token]) -> bool:
    """Whether a verb after *en* or *of* begins what is left of a clause: *hij regiobinding heeft of uitstroomt uit …*.

    Not so where both verbs have what stands beside them in common: *hij zorg ontvangt of verleent*, *woont of werkt in
    …*.
    """
    eerste, tweede = out[-2].waarde, verder[0].waarde
    ervoor = out[-3].type if len(out) > 2 else ""  # noqa: PLR2004 - verb and conjunction stand last
    if not (eerste.persoon and tweede.persoon) or eerste.werkwoord == tweede.werkwoord or ervoor in _ZONDER_DEEL:
        return False
    samen = len(verder) == 1 or verder[1].type in _EINDE
    if eerste.werkwoord == "hebben" or ervoor in _BIJ_EERSTE:
        return not samen
    if tweede.werkwoord in AUXILIARY:
        volgend = next((t.type for t in verder if t.type != "WW"), "PUNT")
        lijdend = any(t.type == "WW" and t.waarde.werkwoord == "worden" for t in verder)
        return eerste.werkwoord not in AUXILIARY and (lijdend or volgend not in _EINDE)
    return not samen and (bool(tweede.partikel) or tweede.werkwoord in _ONOVERGANKELIJK)


_STRETCH = frozenset(
    {"KOMMA", "DUBBELPUNT", "INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "OOK_ALS", "DIE", "WAAR", "WAARVAN", "DAN",
     "ONDERDEEL", "SUB"}
)  # fmt: skip
_EINDE = _STRETCH | {"PUNT", "PUNTKOMMA", "EN", "OF"}
"""What ends a clause, seen from its verb."""
_ZONDER_DEEL = frozenset({"", "CLIENT", "EN", "OF", "DIE", "KOMMA"})
"""Left of a verb: nothing that belongs to that verb alone."""
_BIJ_EERSTE = frozenset({"EIGENSCHAP", "BEZIT", "BEGRIP_FEIT", "AANVULLING"})
"""What belongs to *is* or *heeft* alone."""
_ONOVERGANKELIJK = frozenset({"verblijven", "wonen"})


def conjunctions(tokens: list[Token]) -> list[Token]:
    """Type a comma, *en* and *of* by the nouns on both sides: one class per family of nouns."""
    out: list[Token] = []
    tokens = _zonder_herhaald_voorzetsel(tokens)
    tussen = _between_verbs(tokens)
    for index, token in enumerate(tokens):
        if token.type not in CONJUNCTIONS:
            out.append(token)
            continue
        zinnen = index in tussen or token.waarde == _TUSSEN_ZINNEN
        if out and index + 1 < len(tokens) and not zinnen:
            links, rechts = _family(_skip(out)), _family(tokens[index + 1])
            samen = _joined(links, rechts)
            if samen and not _stolen(tokens, index, samen):
                if links != rechts:
                    _as_things(out, tokens, index)
                out.append(token.as_type("NEVEN_" + samen))
                continue
        out.append(token)
    return out


def _zonder_herhaald_voorzetsel(tokens: list[Token]) -> list[Token]:
    """Read *uit X of uit Y* as *uit X of Y*, of facilities; with a length of time each may be meant by itself."""
    soorten = soorten_in(tokens)
    if "OF" not in soorten or "DUUR" in soorten or "VOORZIENING" not in soorten:
        return tokens
    tussen = _between_verbs(tokens)
    weg = {
        at + 1
        for at in range(2, len(tokens) - 2)
        if tokens[at].type == "OF" and at not in tussen and _is_herhaald(*tokens[at - 2 : at], *tokens[at + 1 : at + 3])
    }
    return [token for at, token in enumerate(tokens) if at not in weg] if weg else tokens


def _is_herhaald(voor: Token, een: Token, opnieuw: Token, ander: Token) -> bool:
    zelfde = voor.type == opnieuw.type and voor.tekst.lower() == opnieuw.tekst.lower() and voor.type in {"IN", "UIT"}
    return zelfde and een.type == ander.type == "VOORZIENING"


def _joined(links: str, rechts: str) -> str:
    """Return the family of a list of both; empty where they are of different families."""
    if links == rechts:
        return links
    return "Z" if {links, rechts} == {"V", "Z"} else ""


def _between_verbs(tokens: list[Token]) -> set[int]:
    """Return where *en* and *of* stand between two finite verbs of one stretch: there they join clauses, not nouns.

    Where one of them can join clauses only, it does, and the others join nouns: *uit X of Y uitstroomt en gereed is*.
    """
    found: list[int] = []
    kept: set[int] = set()
    seen = modaal = False
    for index, token in enumerate(tokens):
        if token.type in _STRETCH or token.type.startswith("PK_"):
            seen, modaal, found = False, False, []
        elif token.type == "WW" and modaal and token.waarde.infinitief:
            found = []  # *kan de cliënt en de zorgaanbieder uitnodigen*: the infinitive of that *kan*
        elif token.type == "WW" and token.waarde.persoon:
            modaal = token.waarde.werkwoord in MODAL
            zinnen = [at for at in found if not _names_beside(tokens, at)]
            kept.update(zinnen or found)
            seen, found = True, []
        elif token.type in {"EN", "OF"} and seen:
            found.append(index)
    return kept


def _names_beside(tokens: list[Token], at: int) -> bool:
    """Whether nouns of one list may stand on both sides of a conjunction."""
    return bool(_joined(_family(_skip(tokens[:at])), _family(tokens[at + 1]))) if at + 1 < len(tokens) else False


def _stolen(tokens: list[Token], index: int, family: str) -> bool:
    """Whether a comma between two nouns ends a clause: the second noun is the subject of the verb after it."""
    return (
        tokens[index].type == "KOMMA" and family == "C" and index + 2 < len(tokens) and tokens[index + 2].type == "WW"
    )


def _as_things(out: list[Token], tokens: list[Token], index: int) -> None:
    """Make a task next to a thing in one list a thing: *begeleiding en budgetbeheer*."""
    if FAMILIES.get(out[-1].type) == "V":
        out[-1] = out[-1].as_type("ZAAK")
    if FAMILIES.get(tokens[index + 1].type) == "V":
        tokens[index + 1] = tokens[index + 1].as_type("ZAAK")


def _skip(out: list[Token]) -> Token:
    """Return the last token that is no *als bedoeld in …* and no attribute."""
    for token in reversed(out[-4:]):
        if token.type not in {"BEDOELD", "ATTRIBUUT"}:
            return token
    return out[-1]


def _family(token: Token) -> str:
    return "P" if is_name(token) else FAMILIES.get(token.type, "")


def _join(first: Token, last: Token, soort: str, waarde: object) -> Token:
    return Token(
        soort, f"{first.tekst} {last.tekst}", first.start, last.end, waarde, first.bepaler, first.extra or last.extra
    )
