"""Where somebody goes to live, or wants to: *de gemeente waar de cliënt na zijn uitstroom gaat wonen*.

That is *de gemeente van vestiging*, and where he wants to live *de gemeente van voorkeur*; where he lives is neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_WAAR = frozenset({"WAAR", "WAARIN"})
_GEMEENTE = "de gemeente"
_VESTIGING, _VOORKEUR = "gemeente van vestiging", "gemeente van voorkeur"
_NA = ("uitstroom", "vertrek", "zijn verblijf", "haar verblijf", "het verblijf", "tijdelijk verblijf")
_VERBLIJF_IN = frozenset({"zijn verblijf in", "haar verblijf in", "het verblijf in"})
_INSTELLING = frozenset({"de instelling", "de voorziening", "de opvang"})
"""After what he goes to live there: it is the stay that he leaves, whichever that is."""
_WERKWOORDEN = {
    ("gaan", "wonen"): _VESTIGING,
    ("wonen", "zullen"): _VESTIGING,
    ("willen", "wonen"): _VOORKEUR,
    ("gaan", "willen", "wonen"): _VOORKEUR,
}
_ZICH = {
    ("vestigen",): _VESTIGING,
    ("gaan", "vestigen"): _VESTIGING,
    ("vestigen", "zullen"): _VESTIGING,
    ("vestigen", "willen"): _VOORKEUR,
    ("gaan", "vestigen", "willen"): _VOORKEUR,
}
_NA_UITSTROOM = {("wonen",): _VESTIGING, **_WERKWOORDEN}
_LANGST = 3


def vestigingsplaats(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the municipality where somebody goes to live said plainly."""
    for at in range(len(tokens) - 3, -1, -1):
        if tokens[at].tekst.lower() != _GEMEENTE or tokens[at + 1].type not in _WAAR:
            continue
        eind, wat = _einde(tokens, at + 2)
        if not wat:
            continue
        plek = Token("ROL_GEMEENTE", f"de {wat}", tokens[at].start, tokens[eind - 1].end, wat, "de")
        los = [token.type for token in tokens[eind : eind + 2]] == ["KOMMA", "WW"]
        tokens = [*tokens[:at], plek, *tokens[eind + los :]]
    return tokens


def _einde(tokens: Sequence[Token], begin: int) -> tuple[int, str]:
    """Return where a clause ends that says only where the client goes to live, and what that is called."""
    if tokens[begin].type != "CLIENT":
        return begin, ""
    at = begin + 1
    gezien = set()
    while lang := _bij(tokens, at):
        gezien.add("LIEFST" if tokens[at + 1].tekst.lower() == "liefst" else tokens[at].type)
        at += lang
    vormen = _ZICH if "ZICH" in gezien else _NA_UITSTROOM if "NA" in gezien else _WERKWOORDEN
    for lang in range(_LANGST, 0, -1):
        werkwoorden = tokens[at : at + lang]
        if len(werkwoorden) < lang or any(token.type != "WW" or token.waarde.verleden for token in werkwoorden):
            continue
        wat = vormen.get(tuple(sorted(token.waarde.werkwoord for token in werkwoorden)), "")
        if wat and not (wat == _VESTIGING and "LIEFST" in gezien):
            return at + lang, wat
    return begin, ""


def _bij(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens from here say *zich*, *na zijn uitstroom* or *het liefst*; 0 for any other."""
    soorten = [token.type for token in tokens[at : at + 3]]
    woorden = [token.tekst.lower() for token in tokens[at : at + 3]]
    if woorden[:2] == ["na afloop", "van"]:
        return 3 if woorden[2:] and woorden[2].endswith(_NA) else 0
    if woorden[:2] == ["het", "liefst"]:
        return 2
    if soorten[:1] == ["ZICH"]:
        return 1
    if soorten[:1] != ["NA"] or not woorden[1:]:
        return 0
    if woorden[1].endswith(_NA):
        return 2
    return len(woorden) if woorden[1] in _VERBLIJF_IN and woorden[2:] and woorden[2] in _INSTELLING else 0
