"""*Blijkt de cliënt minderjarig te zijn, dan …*, *Is het zo dat hij minderjarig is, dan …*: that condition itself.

What appears is so for whoever decides; the other verb in front says no more.
"""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax.mocht import enkelvoud, is_mocht
from regio_uitstroom.syntax.token import Token

_EINDE = frozenset({"KOMMA", "DAN", "EN", "OF", "DAT"})


def zonder_blijkt(tokens: list[Token]) -> list[Token]:
    """Return a sentence that begins with *blijkt … te zijn* with that verb in front; others as they are."""
    blijkt = tokens[0]
    if blijkt.type != "WW" or blijkt.waarde.werkwoord != "blijken":
        return tokens
    eind = next((at for at, token in enumerate(tokens) if token.type in _EINDE), len(tokens))
    te = [at for at in range(1, eind) if tokens[at].type == "WW" and tokens[at].waarde.te]
    if len(te) != 1:
        return tokens
    vorm = tokens[te[0]].waarde
    meervoud = blijkt.tekst.lower() == "blijken"
    tekst = vorm.werkwoord if meervoud else enkelvoud().get(vorm.werkwoord, "")
    if vorm.partikel or not tekst:
        return tokens
    voorop = evolve(vorm, persoon=True, meervoud=meervoud, infinitief=False, te=False)
    eerste = Token("WW", tekst.capitalize(), blijkt.start, blijkt.end, voorop)
    return [eerste, *tokens[1 : te[0]], *tokens[te[0] + 1 :]]


def zonder_het_zo(tokens: list[Token]) -> list[Token]:
    """Return a sentence that begins with *is het zo dat* or *mocht het zo zijn dat* with *indien*."""
    woorden = [token.tekst.lower() for token in tokens[1:4]]
    lang = is_mocht(tokens[0]) and woorden == ["het", "zo", "zijn"]
    kort = tokens[0].type == "WW" and tokens[0].waarde.werkwoord == "zijn" and woorden[:2] == ["het", "zo"]
    dat = 4 if lang else 3
    if not (lang or kort) or [token.type for token in tokens[dat : dat + 1]] != ["DAT"]:
        return tokens
    indien = Token("INDIEN", "Indien", tokens[0].start, tokens[dat].end, "indien")
    return [indien, *tokens[dat + 1 :]]
