"""What a word for the client asks of him by itself (``clienten.csv``, column ``vraagt``)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics.kinds_resolve import DOSSIER_WEET, NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import REGEL_BESLIST
from regio_uitstroom.model import voorwaarden
from regio_uitstroom.model.voorwaarden import Verblijfsaspect
from regio_uitstroom.model.woorden import MEERDERJARIG, Voorzieningen
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.verwoording import verblijfstekst
from regio_uitstroom.resolve.voorwaarden_verblijf import leeftijd
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.stelling_dossier import vorm_uit_dossier

_NIETS = "niets"
_JEUGDIGE = "jeugdige"
_LEEFTIJD = "leeftijdsgroep"
_ENKEL = ("de ", "die ", "deze ", "het ", "zijn ", "haar ")
"""What the words for one client begin with, whom the sentence spoke of already."""

_ELK_GEZIN = ("een gezin", "elk gezin", "ieder gezin", "enig gezin")
"""Words for any family, whose it is being left open."""


def _is_elk_gezin(knoop: ast.Client) -> bool:
    return knoop.woorden.lower().startswith(_ELK_GEZIN)


def is_groep_gezinnen(knoop: ast.Client) -> bool:
    """Whether words are for families of whom nothing is said (*gezinnen*): not *hun gezinnen*, who come along."""
    van_hen = knoop.woorden.lower().startswith(("hun ", "zijn ", "haar ", "diens ", "de ", "het "))
    return knoop.woord == "gezin" and not van_hen and (is_meervoud(knoop) or _is_elk_gezin(knoop))


_WOONPLAATS = "schrijf over wie het gaat: `cliënten die hun woonadres in Houten hebben`"
_ZONDER_GRENS = {
    "plaats": ("er staat niet waarvan", _WOONPLAATS),
    "verblijf": ("er staat niet waarvan", f"{_WOONPLAATS}, of `cliënten die in beschermd wonen verblijven`"),
    "huishouden": (
        "er staat niet welk gezin",
        "schrijf over wie het gaat: `cliënten die kinderen hebben`, `cliënten die een partner hebben`",
    ),
    "kandidaat": (
        "er staat niet waarvoor",
        "schrijf `cliënten`, of omschrijf onder de begrippen wie kandidaat is",
    ),
}
"""Words that point at something outside the sentence: why they are no group by themselves, and what to write."""
_EX_GEDETINEERDE = "ex-gedetineerde"
_BEGRENST: Mapping[str, tuple[type[ast.Knoop], ...]] = {
    "plaats": (ast.VwAdres, ast.VwWoonduur, ast.VwDezelfde),
    "verblijf": (ast.VwAdres, ast.VwWoonduur, ast.VwVerblijf, ast.VwVerblijfsduur),
    "huishouden": (ast.VwMinderjarigKind, ast.VwGezinslid),
    "leeftijdsgroep": (ast.VwLeeftijd,),
    "gedetineerd": (ast.VwVerblijf, ast.VwVerblijfsduur),
    "kandidaat": (ast.Knoop,),
}
"""What says beside such a word which clients they are."""


def resolve_clientwoord(
    context: Context, knoop: ast.Client, *, in_woorden: bool, in_bijzin: bool
) -> voorwaarden.Voorwaarde | None:
    """Return what the word itself asks: a *dakloze* or a *jeugdige* is not just any client.

    A word that by itself says of nobody whether he is one (*inwoners*) is reported, and so is one that the record
    answers (*jongeren*); not ``in_woorden``, nor of *de bewoner* ``in_bijzin``, who is the client of the sentence.
    """
    vraagt = "" if knoop.begrip is not None else _vraagt().get(knoop.woord, "")
    if knoop.begrip is not None or vraagt == _NIETS or (vraagt in _BEGRENST and _is_begrensd(knoop, vraagt)):
        return None
    if knoop.woord == _JEUGDIGE and _is_de_client(knoop, in_bijzin=in_bijzin):
        return None
    if vraagt in _ZONDER_GRENS:
        enkel = (
            is_enkele(knoop)
            if in_bijzin or vraagt == "kandidaat"
            else vraagt == "huishouden" and not (is_meervoud(knoop) or _is_elk_gezin(knoop))
        )
        if not in_woorden and not enkel:
            reden, wel = _ZONDER_GRENS[vraagt]
            context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return None
    uit_detentie = knoop.woord == _EX_GEDETINEERDE and not in_bijzin
    if not in_woorden and ((vraagt in _BEGRENST and not uit_detentie) or _is_jeugd(context, knoop)):
        waaruit, wel = vorm_uit_dossier(_LEEFTIJD if _is_jeugd(context, knoop) else vraagt)
        context.meld(DOSSIER_WEET, knoop.span, tekst=knoop.woorden, waaruit=waaruit, wel=wel)
        return None
    if not (in_woorden or in_bijzin) and knoop.woord in _urgent():
        wel = "wie urgentie krijgt, zegt een andere regel: schrijf hier over wie het gaat, `cliënten die …`"
        context.meld(REGEL_BESLIST, knoop.span, tekst=knoop.woorden, wel=wel)
        return None
    return _toets(context, knoop, vraagt, in_bijzin=in_bijzin)


def _uit_detentie(knoop: ast.Client) -> voorwaarden.Verblijfstest:
    """Return what *ex-gedetineerden* asks: that a stay in a prison has ended."""
    soort = "penitentiaire inrichting"
    aspect, waaruit = Verblijfsaspect.HEEFT_VERLATEN, Voorzieningen(frozenset({soort}), f"een {soort}")
    return voorwaarden.Verblijfstest(aspect, waaruit, tekst=verblijfstekst(aspect, waaruit), span=knoop.span)


def _is_de_client(knoop: ast.Client, *, in_bijzin: bool) -> bool:
    """Whether words point at the client by another name: *de jeugdige*, and *een jeugdige* where a clause is about him.

    *De jeugdige die …* may be another one than the client of the sentence.
    """
    bepaald = knoop.woorden.lower().startswith(_ENKEL)
    return knoop.beperking is None and not is_meervoud(knoop) and (bepaald or in_bijzin)


def _is_jeugd(context: Context, knoop: ast.Client) -> bool:
    """Whether it is about *jeugdigen*, or some of them, without an age: as *jongeren*, a group that the record tells.

    *De jeugdige die …* of a statute is whom that statute is about, and is asked.
    """
    leeftijd_ = knoop.beperking is not None and any(isinstance(d, ast.VwLeeftijd) for d in _delen(knoop.beperking))
    van_de_wet = context.is_wet and not is_meervoud(knoop) and knoop.woorden.lower().startswith(_ENKEL)
    return knoop.woord == _JEUGDIGE and not van_de_wet and not leeftijd_


@cache
def _urgent() -> frozenset[str]:
    """Return the words for who is urgent: what rules decide, and nobody is asked."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["eigenschap"] == "urgent")


def _toets(context: Context, knoop: ast.Client, vraagt: str, *, in_bijzin: bool) -> voorwaarden.Voorwaarde | None:
    if knoop.woord == _EX_GEDETINEERDE and not in_bijzin:
        return _uit_detentie(knoop)
    if vraagt == "uitstroomt":
        aspect = Verblijfsaspect.UITSTROOMT
        tekst = verblijfstekst(aspect, None)
        return None if in_bijzin else voorwaarden.Verblijfstest(aspect, None, tekst=tekst, span=knoop.span)
    if vraagt == "minderjarig":
        return leeftijd(context, ast.VwLeeftijd(None, MEERDERJARIG, span=knoop.span))[0]
    if knoop.woord in _urgent():
        return voorwaarden.IsToegekend(tekst="aan de cliënt urgentie is toegekend", span=knoop.span)
    tekst = f"de cliënt een {knoop.woord} is"
    gevraagd = voorwaarden.FeitIs(context.gegeven(knoop.woord), tekst=tekst, span=knoop.span)
    if vraagt != _JEUGDIGE:
        return gevraagd
    # Whoever is under eighteen is one; an older person may be (Jeugdwet, article 1.1, jeugdige, under 2 and 3).
    jonger = leeftijd(context, ast.VwLeeftijd(None, MEERDERJARIG, span=knoop.span))
    return voorwaarden.Of((*jonger, gevraagd), tekst=tekst, span=knoop.span)


@cache
def _vraagt() -> Mapping[str, str]:
    """Return what each word for clients asks: nothing, something computed, or (empty) whether he is one."""
    return {rij["sleutel"]: rij["vraagt"] for rij in lexicon_rows("clienten")}


@cache
def clientvormen(woord: str) -> tuple[str, ...]:
    """Return the forms of a word that says which clients they are; none of one that is any client."""
    rij = next((rij for rij in lexicon_rows("clienten") if rij["sleutel"] == woord), None)
    if rij is None or woord in _IEDEREEN or rij["vraagt"] == "niets" or rij["eigenschap"]:
        return ()
    return tuple(frase for kolom in ("frasen", "meervoud") for frase in rij[kolom].split("|") if frase)


_IEDEREEN = frozenset({"cliënt", "persoon", "woningzoekende", "kandidaat", "minderjarige"})
"""Words for a client of which it makes no difference which one stands there, or that are tried anyway."""


def is_enkele(knoop: ast.Client) -> bool:
    """Whether words for clients point at the one of the sentence (*de bewoner*), not at a group."""
    return knoop.woorden.lower().startswith(_ENKEL) or not is_meervoud(knoop)


def is_meervoud(knoop: ast.Client) -> bool:
    """Whether words are for several of them: *gezinnen*, not *het gezin* (that of the client)."""
    return any(woord in _meervouden() for woord in knoop.woorden.lower().split())


@cache
def _meervouden() -> frozenset[str]:
    """Return the words for several clients."""
    return frozenset(frase for rij in lexicon_rows("clienten") for frase in rij["meervoud"].split("|") if frase)


def _is_begrensd(knoop: ast.Client, vraagt: str) -> bool:
    """Whether what narrows the clients says of which place, household or age they are; an age also by its denial."""
    delen = [] if knoop.beperking is None else _delen(knoop.beperking)
    if vraagt == _LEEFTIJD:
        delen = [deel.deel if isinstance(deel, ast.VwNiet) else deel for deel in delen]
    return any(isinstance(deel, _BEGRENST[vraagt]) for deel in delen)


def _delen(knoop: ast.Knoop) -> list[ast.Knoop]:
    """Return the clauses that all must hold."""
    match knoop:
        case ast.VwEn(delen=delen):
            return [los for deel in delen for los in _delen(deel)]
        case ast.VwOnderdeel(deel=deel):
            return _delen(deel)
        case _:
            return [knoop]
