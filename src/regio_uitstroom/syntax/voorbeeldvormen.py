"""Lines of an example that are recognised as a whole: that there was no other stay, and that a power was used."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.voorbeeldregels import verwijzing_in

_VERBLEEF = r"verbleef|heeft verbleven|verbleven heeft|is verbleven|verbleven is"
_GEEN_ANDER = re.compile(
    r"die (?:(?:(?:nog )?nooit|niet|in geen enkele|in geen) (?P<eerder>eerder )?|(?P<ook>eerder (?:niet|in geen) ))"
    rf"(?:in een )?(?P<ander>andere )?(?P<soort>.*?) ?(?:{_VERBLEEF})"
)
"""*Die niet eerder in een voorziening verbleef*, *die in geen andere voorziening heeft verbleven*."""
_WERKWOORD_EERST = re.compile(rf"die (.*?) ({_VERBLEEF}) (in .*)")
_VOORZIENING = frozenset({"voorziening", "voorzieningen"})
_GEBRUIKT = re.compile(
    r"(?:WIE )?(?:op DAG )?(?:WIE )?REF (?:op DAG )?(?P<niet>niet )?(?:(?:is|wordt|heeft) )?(?P<ook_niet>niet )?"
    r"(?:toegepast|toepast|gebruikt)(?: (?:is|wordt|heeft))?"
)
"""*Waarbij artikel 2, eerste lid, wordt toegepast*, *bij wie het college artikel 2 op 1 mei 2026 heeft toegepast*."""
_BIJ_GEBRUIK = frozenset({"VOOR_WIE", "BIJ_WIE", "OVER_WIE", "VAN_WIE", "WAARBIJ"})


def hele_regel(tokens: Sequence[Token], context: Context) -> ast.Vb | None:
    """Return what a line says that is recognised as a whole; None for any other line."""
    return _geen_ander_verblijf(tokens, context) or _gebruik(tokens, context)


def _geen_ander_verblijf(tokens: Sequence[Token], context: Context) -> ast.VbVolledig | None:
    """Return that the stays of the example are all there were, or that there were none.

    Of one kind of facility a record does not say so: that is reported.
    """
    woorden = " ".join(" ".join(token.tekst.lower() for token in tokens).split())
    gevonden = _GEEN_ANDER.fullmatch(_WERKWOORD_EERST.sub(r"die \1 \3 \2", woorden))
    if gevonden is None or any(token.type == "DATUM" for token in tokens):
        return None
    soort, span = gevonden["soort"].removeprefix("in ").removeprefix("een ").strip(), context.span(list(tokens))
    if soort not in _VOORZIENING:
        reden = "een dossier zegt alleen van alle verblijven samen dat het ze allemaal noemt"
        wel = "schrijf `die niet eerder in een voorziening verbleef`"
        context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=span.text, reden=reden, wel=wel))
    behalve = any(gevonden[naam] for naam in ("eerder", "ook", "ander"))
    return ast.VbVolledig("verblijven", ast.Tijdvak(None, None, span=span), leeg=not behalve, span=span)


def _gebruik(tokens: Sequence[Token], context: Context) -> ast.VbGebruik | None:
    """Return the power that a line says was used, or was not, and the day."""
    bepalingen = [token for token in tokens if token.type == "VERWIJZING"]
    if tokens[0].type not in _BIJ_GEBRUIK or len(bepalingen) != 1:
        return None
    kort = {"VERWIJZING": "REF", "ACTOR": "WIE", "ORGANISATIE": "WIE", "DATUM": "DAG"}
    delen = [token for token in tokens[1:] if token.type != "KOMMA"]
    woorden = " ".join(kort.get(token.type, token.tekst.lower()) for token in delen)
    gevonden = _GEBRUIKT.fullmatch(" ".join(woorden.split()))
    if gevonden is None:
        return None
    dag = next((ast.Datum(*t.waarde, span=context.span([t])) for t in delen if t.type == "DATUM"), None)
    wie = next((" ".join(t.tekst.split()) for t in delen if kort.get(t.type) == "WIE"), "")
    waar = not (gevonden["niet"] or gevonden["ook_niet"])
    return ast.VbGebruik(verwijzing_in(bepalingen[0], context), waar, dag, wie, span=context.span(list(tokens)))
