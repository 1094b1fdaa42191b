"""Tense and mood: what each computed form declares to take in, so that no form loses *was*, *zal* or *weigert … te*.

A form computes what the plain present says. Each tense and each auxiliary that leaves that meaning alone, or that the
form computes itself, stands here beside what is made; any other is refused, whichever form it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Delen, Gebouwd
from regio_uitstroom.syntax.build.overgebleven import meld_ander_werkwoord
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.hoofd import AUXILIARY, MODAL, Hoofd
from regio_uitstroom.syntax.token import Token

_VERLEDEN = "verleden"
_ZEGT_NIETS = frozenset({"worden", "staan"})
"""Auxiliaries of a passive and of a posture (*staat ingeschreven*): they say neither when nor whether."""


def wijze(hoofd: Hoofd) -> frozenset[str]:
    """Return the auxiliaries of a head and whether it is past; of the plain present nothing.

    *Zou* is more than a past of *zal*, and *is bestemd geweest* more than *is bestemd*: each is a word of its own.
    """
    woorden = {*hoofd.hulp, *((_VERLEDEN,) if hoofd.verleden else ())} - _ZEGT_NIETS
    if {"zullen", _VERLEDEN} <= woorden:
        woorden = woorden - {"zullen", _VERLEDEN} | {"zou"}
    return frozenset(woorden | {"geweest"} if hoofd.hulp.count("zijn") > 1 else woorden)


_NU = frozenset[str]()
_NORM = frozenset({"dienen", "moeten", "zullen"})
"""*Moet worden geweigerd*, *zal vervallen*: a norm, with or without the auxiliary."""
_KAN = frozenset({"kunnen", "mogen"})
_MACHT = _NORM | _KAN
"""With *kan* and *mag* a form makes a power."""
_VRIJ = (ast.Bepaling, ast.Streven, ast.OpenRegel)
"""Kept with all their words, and nothing computed."""
_KERNEN: Mapping[type[Gebouwd], frozenset[str]] = {
    ast.Urgentie: _MACHT,
    ast.Intrekking: _MACHT,
    ast.Verlenging: _MACHT,
    ast.Afwijking: _MACHT,
    ast.Verdaging: _MACHT,
    ast.Geldigheid: _NORM | {"blijven"},
    ast.Bestemming: _NORM | {"zijn"},  # *is bestemd*
    ast.Inwerkingtreding: frozenset({"zullen", "zijn", _VERLEDEN}),  # the day of the calendar that it names is the same
}
"""What each kind of sentence takes in; any other kind: a norm."""
_ALLEEN_MET_KAN = (ast.Verlenging, ast.Afwijking)
"""Kinds of sentences that only *kan* or *mag* makes a power, and that say nothing without."""


def _past(kern: Gebouwd, hoofd: Hoofd) -> bool:
    """Whether the form of a sentence takes in tense and auxiliaries of its verb."""
    gevonden = wijze(hoofd)
    if isinstance(kern, ast.Verplichting):
        return _past_bij_plicht(kern, hoofd, gevonden)
    if isinstance(kern, _ALLEEN_MET_KAN) and not _KAN & gevonden:
        return False
    return not hoofd.samen and gevonden <= _KERNEN.get(type(kern), _NORM)


_PLICHT = _MACHT | {"gaan", "zijn"}
"""What a duty with a last day takes in; *is geïnformeerd* says by when it is done."""
_NORMEREND = frozenset({"behoren", "horen", "verplichten", "houden", "verbinden", "dragen", "zorgen", "spreken"})
"""Verbs with *te* that only say that it is a duty: *is gehouden te informeren*, *spreken af te overleggen*."""


def _past_bij_plicht(kern: ast.Verplichting, hoofd: Hoofd, gevonden: frozenset[str]) -> bool:
    """Whether somebody has to do it: not who *weigert te informeren*, nor, of a last day, who *heeft geïnformeerd*."""
    bestuurt = gevonden - AUXILIARY - {_VERLEDEN, "zou", "geweest"}
    if hoofd.te and bestuurt - _NORMEREND:
        return False
    hoeft_niet = frozenset({"hoeven", "behoeven"}) if hoofd.ontkend else _NU
    heeft_te = (hoofd.te and not bestuurt) or _NORM & gevonden  # *heeft zich te melden*, *dient te hebben gemeld*
    neemt_op = _PLICHT | hoeft_niet | (frozenset({"hebben"}) if heeft_te else _NU)
    return kern.termijn is None or hoofd.te_veel or gevonden - bestuurt <= neemt_op


_SCHRIJF = {
    ast.Afwijking: "schrijf `Het college kan van … afwijken`, of `Artikel 2, eerste lid, is niet van toepassing, "
    "indien …`",
    ast.Verlenging: "schrijf `Het college kan de urgentie eenmaal met drie maanden verlengen`, of "
    "`De urgentie geldt negen maanden, indien …`",
}
_SCHRIJF_NU = "schrijf de zin in de tegenwoordige tijd, zonder hulpwerkwoord: `is`, `krijgt`, `vervalt`"


def meld_kernwijze(kern: Gebouwd, delen: Delen, span: Span) -> None:
    """Report a rule of which the verb is in a tense, or has an auxiliary, that its form does not take in."""
    hoofd, eerder = delen.hoofd, len(delen.context.findings)
    if isinstance(kern, _VRIJ) or (hoofd.ontkend and isinstance(kern, ast.Verlenging)):
        return
    woorden = " ".join(span.text.split())
    if not isinstance(kern, ast.Verplichting):
        meld_ander_werkwoord(delen, lambda: woorden)
    if len(delen.context.findings) == eerder and not all(_past(kern, een) for een in _hoofden(delen)):
        wel = f"{_niet_meegelezen(delen)}: {_SCHRIJF.get(type(kern), _SCHRIJF_NU)}"
        delen.context.findings.append(diagnose(kinds.BESLIST_NIETS, span, hint=wel, woorden=woorden))


def _hoofden(delen: Delen) -> list[Hoofd]:
    """Return the heads of a sentence: *treedt in werking op … en vervalt op …* has two."""
    return [item.waarde for item in delen.alles if isinstance(item, Token) and isinstance(item.waarde, Hoofd)]


def meld_partijwijze(z: Zin, voorbeeld: str) -> None:
    """Report a sentence under *Partijen* that says more than that it is so: *weigert deel te nemen*."""
    if not wijze(z.hoofd):
        return
    wel = f"{_niet_meegelezen(z.delen)}: schrijf `{voorbeeld}`"
    z.delen.context.findings.append(diagnose(kinds.NIET_TE_DUIDEN, z.span, hint=wel, woorden=z.woorden()))


def _niet_meegelezen(delen: Delen) -> str:
    """Return which word is not taken in: the finite verb, with *geweest* where that makes the perfect."""
    geweest = delen.hoofd.werkwoord == "zijn" and "zijn" in delen.hoofd.hulp
    return f"`{delen.hoofdtoken.tekst}{' … geweest' if geweest else ''}` wordt hier niet meegelezen"


_GEBEURD = frozenset({_VERLEDEN, "hebben", "zijn"})
"""That something happened, or how long it was so: the form is about the past, in whichever tense."""
NEEMT_OP: Mapping[str, frozenset[str]] = {
    "W_VASTSTELLEN": MODAL,
    "W_OORDEEL": frozenset({"kunnen"}),
    "W_LEIDEN": frozenset({"zullen"}),
    "W_UITSTROMEN": frozenset({"mogen", "gaan", "zullen"}),
    "W_VERLATEN": frozenset({"gaan", "zullen"}),
    "W_WONEN": frozenset({"gaan"}),
}
"""Auxiliaries that the form of a head reads, or refuses where the record tells: *zal uitstromen* is not *uitstroomt*.

A clause with another one is asked in its own words.
"""
_STELLINGEN: Mapping[type[Gebouwd], frozenset[str]] = {
    **dict.fromkeys(
        (
            ast.VwAangeboden, ast.VwGemeld, ast.VwToegekend, ast.VwGeweest, ast.VwGeeindigd, ast.VwGeweigerd,
            ast.VwVerblijf, ast.VwVerblijfsduur, ast.VwWoonduur, ast.VwTijd, ast.VwInOnderzoek, ast.VwDatum,
        ),
        _GEBEURD,
    ),
    ast.VwAdres: _GEBEURD,
    ast.VwLeeftijd: frozenset({"hebben"}),
    ast.VwNietVastTeStellen: MODAL | {"zijn"},
    ast.VwOordeel: frozenset({"kunnen", "zullen", "zou"}),  # *zou leiden tot*: nothing is applied yet
    ast.VwUitstroomgereed: frozenset({"mogen"}),
    ast.VwFeit: frozenset({"gaan"}),  # *zelfstandig gaat wonen*
    ast.VwWilWonen: frozenset({"willen"}),
}  # fmt: skip
"""What each kind of condition takes in; any other kind: the plain present."""
_GEMEENTEN = {
    **dict.fromkeys(("W_WOONADRES", "W_WONEN", "W_MELDEN_ZICH", "W_VERBLIJVEN"), _GEBEURD),
    "W_INGESCHREVEN": _GEBEURD | {"geweest"},
    "W_OORDEEL": frozenset({"kunnen"}),
}
"""What the head of *de gemeente waar …* takes in; any other head: the plain present."""
_ZOALS_HET_STAAT = (ast.VwUitspraak, ast.VwOnderdeel)
"""Asked in the words of the text, tense and all."""


def meld_stellingwijze(z: Zin, blad: ast.Voorwaarde, eerder: int) -> None:
    """Report a condition that is computed of which the verb is in a tense, or has an auxiliary, that it would lose.

    ``eerder``: how many findings there were before the form was tried; one mistake is reported once.
    """
    gevonden = wijze(z.hoofd)
    if z.type != "W_FEIT" and any(not gevonden <= _van_stelling(deel) for deel in _bladen(blad)):
        _weiger_wijze(z, eerder)


def _van_stelling(blad: ast.Voorwaarde) -> frozenset[str]:
    """Return what a condition takes in; one that names the day on which it is tried (*toen 18 jaar was*), the past."""
    toen = _GEBEURD if getattr(blad, "moment", None) is not None else _NU
    return _STELLINGEN.get(type(blad), _NU) | toen


def meld_gemeentewijze(z: Zin, eerder: int) -> None:
    """Report *de gemeente die heeft deelgenomen*: another municipality than the one that the present names."""
    if not wijze(z.hoofd) <= _GEMEENTEN.get(z.type, _NU):
        _weiger_wijze(z, eerder)


def _weiger_wijze(z: Zin, eerder: int) -> None:
    if len(z.delen.context.findings) > eerder:
        return
    reden = f"{_niet_meegelezen(z.delen)}, en een regel toetst of het zo is op de peildatum"
    wel = (
        "zet het werkwoord in de tegenwoordige tijd, zonder hulpwerkwoord; telt ook wie het vroeger was of later "
        "wordt, maak er dan een eigen gegeven van"
    )
    weiger(z, z.span, reden, _WAAR_GAAT_WONEN if z.type == "W_WONEN" and "gaan" in z.hoofd.hulp else wel)


_WAAR_GAAT_WONEN = (
    "schrijf `de gemeente van vestiging Houten is`, of `de gemeente van vestiging niet de gemeente van herkomst is`; "
    "gaat het om een wens, schrijf dan `in Houten wil wonen`"
)


def _bladen(blad: ast.Voorwaarde) -> Iterator[ast.Voorwaarde]:
    """Yield what a condition computes of its own clause."""
    if isinstance(blad, ast.VwEn | ast.VwOf):
        for deel in blad.delen:
            yield from _bladen(deel)
    elif isinstance(blad, ast.VwNiet | ast.VwVermoed):
        yield from _bladen(blad.deel)
    elif not isinstance(blad, _ZOALS_HET_STAAT) and getattr(blad, "aspect", "") != "na verblijf":
        yield blad  # *na tijdelijk verblijf* is a phrase of its own
