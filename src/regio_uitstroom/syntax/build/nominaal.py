"""Conditions that stand as a noun in a sentence on urgency: *bij echtscheiding*, *bij weigering van een woning*."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Delen, Partijen, Zaken
from regio_uitstroom.syntax.build.stelling_oordeel import AANTALLEN, GEEN_EEN, GEWONE_WONING, is_bepaalde
from regio_uitstroom.syntax.build.zin import Zin

_BIJ = frozenset({"BIJ", "WEGENS"})
_GELEGENHEID = frozenset({"toewijzing", "verlening", "huisvestingsvergunning", "aanvragen", "selectie", "besluit"})
"""Things that only say at which occasion urgency counts, and ask nothing of a client."""
_HOORT_ERBIJ = frozenset({"VAN", "DOOR", "MET", "OVER", "IN", "AAN"})


def is_voorwaarde(item: object) -> bool:
    """Whether a phrase asks something: *bij huurschuld*, not *bij de toewijzing van woningen*."""
    if not isinstance(item, Bepaling) or item.voorzetsel not in _BIJ:
        return False
    if isinstance(item.inhoud, ast.Moment):
        return item.inhoud.sleutel == "weigering"
    return isinstance(item.inhoud, Zaken) and all(
        ding.klasse in {"ZAAK", "BEZIT"} and ding.naam not in _GELEGENHEID and "weigering" not in ding.naam
        for ding in item.inhoud.delen
    )


def is_gelegenheid(item: object) -> bool:
    """Whether a phrase only says at which occasion urgency counts: *bij de toewijzing*, not *bij vrouwenopvang*.

    Any other is about some clients, so that a sentence which does not take it in is refused.
    """
    if not isinstance(item, Bepaling) or item.voorzetsel not in _BIJ_GELEGENHEID or not isinstance(item.inhoud, Zaken):
        return False
    if item.woorden.lower() in _VORM:
        return True
    return all(ding.naam in _TOEDELING and not ding.bijzin and ding.bedoeld is None for ding in item.inhoud.delen)


def is_van_een_woning(item: object) -> bool:
    """Whether a phrase behind such an occasion says no more than of a home: *van (passende) woningen*."""
    return isinstance(item, Bepaling) and _VAN_EEN_WONING.fullmatch(item.woorden.lower()) is not None


_VAN_EEN_WONING = re.compile(
    r"van (?:een |de |deze )?(?:(?:passende|sociale|vrijkomende|zelfstandige|betaalbare) )*"
    r"(?:(?:huur)?woning(?:en)?|woonruimten?|huisvestingsvergunning(?:en)?)"
)
_BIJ_GELEGENHEID = frozenset({"BIJ", "TEN_TIJDE_VAN"})
_VORM = frozenset({"bij beschikking", "bij besluit"})
"""In which form it is decided, of which the sentence that has no condition is told."""
_TOEDELING = frozenset({"toewijzing", "verlening", "huisvestingsvergunning", "selectie"})
"""Occasions at which homes are given out: what urgency is for, whoever the client is."""


def nominale_voorwaarden(delen: Delen) -> list[ast.Bijzin]:
    """Take the phrases that ask something, each with what hangs on it, as conditions."""
    gevonden: list[ast.Bijzin] = []
    for item in [i for i in delen.items if is_voorwaarde(i) and not _zegt_welke_client(delen, i)]:
        at = delen.items.index(item)
        eind = at + 1
        while eind < len(delen.items) and _hoort_erbij(delen.items[eind], delen.items[eind - 1]):
            eind += 1
        rij = delen.items[at:eind]
        delen.items[at:eind] = []
        gevonden.append(_bijzin(delen, rij))
    return gevonden


def _zegt_welke_client(delen: Delen, item: Bepaling) -> bool:
    """Whether it says which clients these are: *Cliënten bij familie krijgen …*."""
    vorig = next((i for i in delen.alles if isinstance(i, Clienten) and i.span.end <= item.span.start), None)
    if vorig is None or item.span.end > delen.hoofdtoken.waarde.begin:
        return False
    return not delen.span.source.text[vorig.span.end : item.span.start].strip()


def _hoort_erbij(item: object, vorig: Bepaling) -> bool:
    return isinstance(item, Bepaling) and item.voorzetsel in _HOORT_ERBIJ and item.span.start - vorig.span.end <= 1


def _bijzin(delen: Delen, rij: list[Bepaling]) -> ast.Bijzin:
    """Return the condition of a phrase: computed for the refusal of a home, otherwise a question in its words."""
    span = delen.context.span(rij)
    _meld_tweede_werkwoord(delen, span)
    eerste = rij[0].inhoud
    if isinstance(eerste, ast.Moment):
        woning = next((b.inhoud for b in rij[1:] if isinstance(b.inhoud, Zaken)), None)
        geweigerd = _geweigerd(woning) if woning is not None and len(woning.delen) == 1 else None
        if geweigerd is not None:
            return ast.Bijzin("indien", evolve(geweigerd, span=span), span=span)
    woorden = delen.context.span([eerste, *rij[1:]]).text
    return ast.Bijzin(
        "indien", ast.VwUitspraak(f"er sprake is van {' '.join(woorden.split())}", "zijn", span=span), span=span
    )


def _meld_tweede_werkwoord(delen: Delen, span: Span) -> None:
    """Report an unknown word behind *en* that may be a verb: *vervalt bij overlijden en herleeft bij opzegging*.

    As a noun of its own it would swallow a second rule.
    """
    gevonden = _TWEEDE.search(span.text)
    verder = any(isinstance(item, Bepaling) and item.span.start >= span.end for item in delen.alles)
    if gevonden is None or not verder or gevonden[1] not in delen.context.open_in(span):
        return
    woord = Span(span.source, span.start + gevonden.start(1), span.start + gevonden.end(1))
    reden = "het kan een tweede werkwoord zijn, en dan staan er twee regels in deze zin"
    wel = f"zet wat met `{gevonden[1]}` begint dan in een eigen zin; schrijf anders `de`, `het` of `een` ervoor"
    delen.context.findings.append(diagnose(NOG_NIET_HIER, woord, tekst=gevonden[1], reden=reden, wel=wel))


_TWEEDE = re.compile(r"\ben ([a-zë]+t)$")


def _geweigerd(woning: Zaken) -> ast.VwGeweigerd | None:
    """Return that such a home was refused, as often as it says; None of one that is not any home that was offered."""
    ding = woning.delen[0]
    if ding.geen or ding.naam not in GEWONE_WONING or GEEN_EEN.match(ding.woorden) or is_bepaalde(ding):
        return None
    soort = ding.naam.partition(" ")[2] if ding.naam in AANTALLEN else ding.naam
    return ast.VwGeweigerd(soort.startswith("passend"), aantal=AANTALLEN.get(ding.naam, 1), span=woning.span)


def op_verzoek(z: Zin) -> None:
    """Put *op (schriftelijk) verzoek (van de cliënt)* among the constituents as a condition: that he asked for it."""
    items = z.delen.items
    for at, item in enumerate(items):
        verzoek = _VERZOEK.match(item.woorden.lower()) if isinstance(item, Bepaling) else None
        if verzoek is None or (verzoek["van"] and not isinstance(item.inhoud, Clienten | Partijen)):
            continue
        wie = item.inhoud.woorden if verzoek["van"] else "de cliënt"
        tekst = " ".join(filter(None, (wie, "daarom", verzoek["hoe"], "verzoekt")))
        items[at] = ast.Bijzin("indien", ast.VwUitspraak(tekst, "verzoeken", heel=True, span=item.span), span=item.span)
        return


_VERZOEK = re.compile(r"op (?:een )?(?:(?P<hoe>schriftelijk|gemotiveerd) )?(?:verzoek|aanvraag)(?:$|(?P<van> van ))")
