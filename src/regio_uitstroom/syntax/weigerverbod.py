"""*De urgentie wordt niet geweigerd omdat …*: a ban on one reason to refuse (Huisvestingswet 2014, article 15).

It gives no urgency, and asks nothing of the client: the sentence is kept as a provision in its own words. Where the
text refuses urgency on some ground, the check tells that the ban changes nothing about that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in

_WAT = r"(?:(?:de|een) (?:aanvraag(?: (?:om|voor|van)(?: een)? )?)?(?:urgentie(?:verklaring)?|voorrang)?)"
_ALLEEN = r"(?:enkel|alleen|louter|uitsluitend|slechts)"
_REDEN = (
    rf"(?:{_ALLEEN} )?(?P<grond>(?:omdat|(?:op (?:de )?grond|om de reden|vanwege het feit|wegens het feit"
    r"|op grond van het feit) dat|op (?:de )?grond van het (?:ontbreken|niet)) .+)"
)
_WEIGERING = rf"(?:{_WAT} |(?:iemand|(?:de|een) cliënt) )?(?:te weigeren|af te wijzen)"
_REDENEN = ("grond", "gronden", "reden", "redenen")
_GEEN_GROND = (
    rf"(?:weigeringsgrond(?:en)?|afwijzingsgrond(?:en)?|(?:grond|gronden|reden|redenen) (?:om {_WEIGERING}|"
    rf"(?:voor|tot) (?:de )?(?:weigering|afwijzing)(?: van {_WAT})?))"
)
_VORMEN = (
    re.compile(rf"^{_WAT} wordt,? niet (?:geweigerd|afgewezen),? {_REDEN}$", re.IGNORECASE),
    re.compile(rf"^{_WAT} (?:kan|mag) niet worden (?:geweigerd|afgewezen),? {_REDEN}$", re.IGNORECASE),
    re.compile(
        rf"^(?:het college|burgemeester en wethouders) (?:weigert|weigeren) {_WAT} niet,? {_REDEN}$", re.IGNORECASE
    ),
    re.compile(
        rf"^(?:het college|burgemeester en wethouders) \w+ {_WAT} niet (?:weigeren|afwijzen),? {_REDEN}$", re.IGNORECASE
    ),
    re.compile(rf"^(?P<grond>[^,;:]+) (?:is|zijn|vormt|vormen) geen {_GEEN_GROND}$", re.IGNORECASE),
)
_VOORWAARDE = re.compile(
    r"\b(?:indien|tenzij|mits|behalve|voor zover|wanneer|zolang|met uitzondering)\b", re.IGNORECASE
)
"""With a condition of its own the sentence may mean that urgency is given after all."""


def weigerverbod(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence as a provision, where it is such a ban; None for all others."""
    soorten = soorten_in(tokens)
    grond = any(token.tekst.lower().endswith(("geen", *_REDENEN)) for token in tokens)
    if not grond and ("NIET" not in soorten or soorten.isdisjoint({"URGENTIE", "MOMENT"})):
        return None
    volgorde = sorted(tokens, key=lambda token: token.start)
    span = context.span(volgorde)
    woorden = " ".join(span.text.split()).rstrip(".")
    gevonden = next((match for vorm in _VORMEN if (match := vorm.match(woorden)) is not None), None)
    if gevonden is None or _VOORWAARDE.search(woorden):
        return None
    wel = (
        "staat deze grond ook in een zin die urgentie weigert of geeft, zeg dan daar dat hij niet telt: `tenzij …`; "
        "anders hoeft u niets te doen"
    )
    context.findings.append(diagnose(ZIN_BEWAARD, span, hint=wel))
    kern = ast.Urgentie(None, niet_geweigerd=True, grond=gevonden["grond"], span=span)
    return ast.Regelzin(kern, span=span)
