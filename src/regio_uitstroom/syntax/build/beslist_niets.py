"""Sentences that mean to decide and would be kept as a duty or a provision: then they would silently decide nothing."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.beslist_partijen import op_partijen
from regio_uitstroom.syntax.build.beslist_wie import op_verantwoordelijke
from regio_uitstroom.syntax.build.constituenten import Constituenten
from regio_uitstroom.syntax.build.delen import Bijwoord, Clienten, Dagdeel, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.houders import zonder_urgentie_van_houder
from regio_uitstroom.syntax.build.kernzin import Kernzin
from regio_uitstroom.syntax.build.plichten import meld_geen_plicht
from regio_uitstroom.syntax.build.trefwoorden import trefwoorden
from regio_uitstroom.syntax.build.weigerend import weigerend
from regio_uitstroom.syntax.build.zoekgebied import op_zoekgebied
from regio_uitstroom.syntax.token import Token

_OVER_REGELS = frozenset({"VERVALLEN", "TOEPASSELIJK", "BUITEN_TOEPASSING", "GELDEN"})
"""Heads that say whether something holds; each has its own form for rules, urgency and the text itself."""
_TOEPASSEN = frozenset({"toepassen", "hanteren", "aanhouden"})
_OMGANG = frozenset(
    {"aanvragen", "beoordelen", "behandelen", "registreren", "melden", "vermelden", "bekendmaken", "vastleggen",
     "doorgeven", "controleren", "toetsen", "publiceren", "evalueren", "motiveren", "sturen", "toesturen", "opsturen",
     "bevatten", "omvatten",
     "versturen", "uitvoeren", "bespreken", "bewaken", "aantekenen", "verwerken", "indienen", "overnemen", "erkennen"}
)  # fmt: skip
"""What somebody can do about an urgency without deciding on it."""
_OP_AANVRAAG = frozenset({"afwijzen", "weigeren", "toewijzen", "inwilligen", "honoreren", "goedkeuren", "toekennen"})
_ZORGEN = frozenset({"zorgen", "dragen", "nemen"})
_GEMEENTE = (ast.Gemeentenaam, ast.Gemeenterol, ast.Gemeentegroep, ast.GemeenteKeuze)
_OMSCHREVEN = (
    ast.GemeenteWoonadres,
    ast.GemeenteNaarDuur,
    ast.GemeenteFeit,
    ast.GemeenteInstelling,
    ast.GemeenteOordeel,
)
"""Municipalities told by a clause: *de gemeente waar de cliënt woont*."""


def meld_beslist_niets(kern: Kernzin) -> None:
    """Report a duty or provision that is about rules, about having urgency or about being responsible."""
    if isinstance(kern.kern, ast.Verplichting | ast.Bepaling):
        zin = Constituenten(kern.delen)
        if _noemt_aard(zin):
            return
        woorden = " ".join(kern.span.text.split())
        hoofdzin = _hoofdzin(zonder_urgentie_van_houder(woorden))
        wel = (
            _op_regels(zin)
            or op_zoekgebied(zin)
            or _op_urgentie(zin)
            or _op_aanvragen(zin)
            or _op_taak(zin)
            or _op_verdeling(zin)
            or op_partijen(zin, woorden)
            or op_verantwoordelijke(zin)
            or _op_woorden(zonder_urgentie_van_houder(woorden), hoofdzin)
            or _op_huisvesting(zin, kern.kern, woorden)
        )
        if wel:
            wel = weigerend(wel) if zin.hoofd.ontkend or _met_geen(zin) else wel
            kern.delen.context.findings.append(diagnose(kinds.BESLIST_NIETS, kern.span, hint=wel, woorden=woorden))
            return
        meld_geen_plicht(kern, hoofdzin)
        if isinstance(kern.kern, ast.Verplichting) and kern.kern.niet:
            _meld_geen_verbod(kern, kern.kern, woorden)


def _met_geen(zin: Constituenten) -> bool:
    """Whether a thing in it is denied: *geen urgentieverklaring*."""
    return any(ding.geen for item in zin.alles if isinstance(item, Zaken) for ding in item.delen)


def _noemt_aard(zin: Constituenten) -> bool:
    """Whether a sentence says of an urgency that it is of one person, and no more: nobody gets or loses it by that."""
    aard = next((i for i in zin.alles if isinstance(i, Bijwoord) and i.waarde in _VAN_EEN), None)
    alleen = all(isinstance(i, Bijwoord | Zaken | Token) for i in zin.alles)
    return aard is not None and zin.type == "ZIJN" and alleen and zin.hoofd.ontkend is _VAN_EEN[aard.waarde]


_VAN_EEN = {"persoonsgebonden": False, "overdraagbaar": True}
"""Words by which an urgency is of one person, and whether they are denied then."""


def _meld_geen_verbod(kern: Kernzin, plicht: ast.Verplichting, woorden: str) -> None:
    """Report what is denied and forbids nobody anything: what somebody needs not do, or simply does not do.

    *Mag niet* and *kan niet* forbid, and so does *stelt geen …*.
    """
    zin = Constituenten(kern.delen)
    verbiedt = plicht.wijze in _MAG or (zin.type == "HANDELING" and not plicht.wijze and not zin.hoofd.ontkend)
    if (plicht.actor is None and (plicht.wie is None or plicht.lijdend)) or not verbiedt:
        wel = "schrijf wie wat wel doet, of wat iemand niet mag doen: `De woningcorporatie mag … niet …`"
        kern.delen.context.findings.append(diagnose(kinds.ONTKENNING, kern.span, hint=wel, woorden=woorden))


_MAG = frozenset({"kunnen", "mogen"})


def _op_regels(zin: Constituenten) -> str:
    """*Artikel 3 vervalt, indien …*, *Dit convenant geldt voor …*."""
    afspraak = any(zin.dingen("AFSPRAAK"))
    if zin.verwijzing is not None and (not zin.partijen or zin.hoofd.handeling in _TOEPASSEN):
        opener = "tenzij" if zin.alleen else "indien"
        return f"schrijf `{_als_onderwerp(zin.verwijzing)} niet van toepassing, {opener} …`"
    valt = (
        zin.hoofd.handeling == "vallen"
        and zin.over_client
        and any(
            ding.klasse == "AFSPRAAK"
            for voorzetsel in ("BUITEN", "ONDER")
            for zaken in zin.over(voorzetsel, Zaken)
            for ding in zaken.delen
        )
    )
    if (afspraak and zin.type in _OVER_REGELS) or valt:
        return "zet de voorwaarde in de artikelen zelf, of omschrijf onder de begrippen om welke cliënten het gaat"
    if zin.type in _OVER_REGELS and not any(zin.dingen("URGENTIE")) and not zin.partijen and not zin.over_zaken:
        return "zeg wie iets doet, of schrijf `Artikel 2, eerste lid, is niet van toepassing, indien …`"
    return ""


def _als_onderwerp(verwijzing: ast.Verwijzing) -> str:
    """Return a reference with its verb: *artikel 2, eerste lid, is*, *de artikelen 1 en 2 zijn*."""
    woorden = " ".join(verwijzing.woorden.split())
    komma = "," if "," in woorden else ""
    return f"{woorden}{komma} {'zijn' if _MEER.match(woorden) else 'is'}"


_MEER = re.compile(r"de (?:artikelen|bepalingen|onderdelen)\b", re.IGNORECASE)


def _op_urgentie(zin: Constituenten) -> str:
    """*De cliënt heeft urgentie*, *De urgentie eindigt na zes maanden*."""
    if zin.hoofd.handeling in _OP_AANVRAAG and zin.aanvraag:
        return "schrijf `De cliënt krijgt urgentie, indien …` of `De cliënt krijgt geen urgentie, indien …`"
    if any(ding.klasse == "URGENTIE" for zaken in zin.over("MET", Zaken) for ding in zaken.delen):
        return "schrijf `De cliënt krijgt voorrang, indien …`"
    if not any(zin.dingen("URGENTIE")) or zin.hoofd.handeling in _OMGANG or zin.aard:
        return ""
    return (
        "schrijf `De cliënt krijgt urgentie, indien …`, `De urgentie geldt zes maanden`, "
        "`De urgentie geldt tot en met 31 december 2026`, "
        "of `De urgentie vervalt, indien …`"
    )


def _op_aanvragen(zin: Constituenten) -> str:
    """*De cliënt kan tot 1 januari 2026 urgentie aanvragen*: who, or when, and so who or when not."""
    if zin.hoofd.handeling not in {"aanvragen", "indienen"} or not {"kunnen", "mogen"} & set(zin.hoofd.hulp):
        return ""
    groepen = [i for i in (*zin.alles, *zin.over("DOOR", Clienten)) if isinstance(i, Clienten)]
    beperkt = any(client.beperking is not None for groep in groepen for client in groep.delen)
    wanneer = any(isinstance(i, ast.Termijn | ast.Tijdvak | Dagdeel) for i in zin.alles)
    if not (any(zin.dingen("URGENTIE")) or zin.aanvraag) or not (beperkt or wanneer):
        return ""
    return "schrijf wie geen urgentie krijgt: `De cliënt krijgt geen urgentie, indien …`"


_BERUST = frozenset({"berusten", "liggen", "rusten", "zijn", "blijven", "komen", "toekomen", "staan", "vallen"})
"""What a task does where a municipality has it: *berust bij Houten*, *komt toe aan Zeist*."""


def _op_taak(zin: Constituenten) -> str:
    """*Houten zorgt voor de huisvesting*, *De huisvesting is een taak van Houten*, *berust bij Houten*."""
    zorgt = zin.hoofd.werkwoord in _ZORGEN and any(isinstance(p, _GEMEENTE) for p in zin.partijen)
    is_taak = zin.type == "ZIJN" and any(zin.over("VAN", Partijen))
    ergens = not zin.partijen and any(zin.over("IN", Partijen))
    if ergens and (zin.type == "HUISVESTEN" or zin.hoofd.handeling == "plaatsvinden"):
        return "schrijf `… is verantwoordelijk voor de huisvesting`"
    berust = zin.hoofd.werkwoord in _BERUST and any(
        isinstance(p, _GEMEENTE) for op in ("BIJ", "OP", "AAN") for ps in zin.over(op, Partijen) for p in ps.delen
    )
    soorten = (*(zin.over("VOOR", Soorten) if zorgt else ()), *(zin.soorten if is_taak or berust else ()))
    taak = next((s for groep in soorten for s in groep.delen if s.taak is not None), None)
    return (
        f"schrijf `… is verantwoordelijk voor {taak.woorden[:1].lower()}{taak.woorden[1:]}`" if taak is not None else ""
    )


def _op_verdeling(zin: Constituenten) -> str:
    """*De toedeling vindt plaats naar rato van het aantal inwoners*, *De kosten komen ten laste van Houten*."""
    if any(ding.klasse == "INWONERTAL" for zaken in zin.over("NAAR_RATO_VAN", Zaken) for ding in zaken.delen):
        return (
            "schrijf `De gemeenten verdelen de cliënten naar rato van het aantal inwoners op 1 januari van het "
            "kalenderjaar`"
        )
    rekening = [b for b in zin.bepalingen if b.woorden.lower().startswith(("ten laste van", "voor rekening van"))]
    partijen = [p for b in rekening if isinstance(b.inhoud, Partijen) for p in b.inhoud.delen]
    if any(isinstance(partij, _GEMEENTE + _OMSCHREVEN) for partij in partijen):
        return "schrijf `… is financieel verantwoordelijk voor de begeleiding`"
    return ""


_WOORDEN = {
    re.compile(
        r"\b(?:recht|aanspraak|voorrang|urgentie)\b(?=.*\b(?:verval|verlies|verliez|verloren|eindig|verspeel))"
        r"|\b(?:verval|verlies|verliez|verspeel)\w*\b.*\b(?:recht|aanspraak)\b",
        re.IGNORECASE,
    ): "schrijf `De urgentie vervalt, indien …` of `De urgentie vervalt na zes maanden`",
    re.compile(r"\bverantwoordelijk(?:heid)?\b", re.IGNORECASE): "schrijf `X is verantwoordelijk voor de huisvesting`",
    re.compile(
        r"\b(?:recht|aanspraak) op (?:urgentie|voorrang)\b", re.IGNORECASE
    ): "schrijf `De cliënt krijgt urgentie`",
}


@cache
def _anders() -> tuple[tuple[re.Pattern[str], str, frozenset[str]], ...]:
    """Return what decides in words that no form computes, what can be written, and words without which it does not.

    The patterns are those of ``beslist_anders.csv``.
    """
    rijen = [(row["patroon"], row["schrijf"]) for row in lexicon_rows("beslist_anders")]
    return tuple((re.compile(patroon, re.IGNORECASE), wel, trefwoorden(patroon)) for patroon, wel in rijen)


def _op_woorden(woorden: str, hoofdzin: str) -> str:
    """*De cliënt heeft recht op urgentie*, *De verantwoordelijkheid ligt bij Houten*, *De cliënt valt af*."""
    op_zin = next((wel for patroon, wel in _WOORDEN.items() if patroon.search(woorden)), "")
    return op_zin or _anders_gezegd(hoofdzin)


def _anders_gezegd(hoofdzin: str) -> str:
    """Return what can be written instead; of most sentences no word is in any of these patterns."""
    klein = hoofdzin.casefold()
    for patroon, wel, woorden in _anders():
        for woord in woorden or ("",):
            if woord in klein:
                if patroon.search(hoofdzin):
                    return wel
                break
    return ""


_BIJZIN = re.compile(
    r"(?:,? \b(?:indien|wanneer|mits|tenzij|zodra|nadat|voordat|zolang|voor zover)\b|, als\b) .*", re.IGNORECASE
)
_VOOROP = re.compile(r"^(?:indien|als|wanneer|zodra|nadat|voordat|zolang|voor zover)\b.*?, (?=[^,]*$)", re.IGNORECASE)


def _hoofdzin(woorden: str) -> str:
    """Return the words of the main clause: what a condition holds is computed or asked."""
    return _BIJZIN.sub("", _VOOROP.sub("", _DAG_WAAROP.sub(r"\1", woorden)))


_DAG_WAAROP = re.compile(
    r"\b(datum|dag|moment) waarop (?:(?:de|het) )?[\w-]+ (?:is|was|wordt|werd) \w+\b", re.IGNORECASE
)
"""A day told by what happened on it: *de dag waarop de urgentie is verleend* grants nothing."""


_HUISVESTEN = re.compile(
    r"huisvest|\bgeplaatst\b|\bplaatsing\b|\bvang\w* .*\bop\b|\bval\w* onder\b|\bhoor\w* bij\b|"
    r"\b(?<!gemeente van )vestig",
    re.IGNORECASE,
)
_OPNEMEN = frozenset(
    {"nemen", "dragen", "zorgen", "verzorgen", "regelen", "voorzien", "bieden", "huisvesten", "opvangen", "vangen",
     "geschieden", "plaatsvinden", "behoren", "vallen", "horen", "vestigen", "plaatsen", "zijn"}
)  # fmt: skip
"""What a municipality does when the housing of a client is its business."""


def _op_huisvesting(zin: Constituenten, kern: ast.Verplichting | ast.Bepaling, woorden: str) -> str:
    """*Zeist huisvest de cliënt*, *De huisvesting geschiedt in Zeist*, *De verantwoordelijke gemeente is Zeist*."""
    in_zinsdeel = (p for b in zin.bepalingen if isinstance(b.inhoud, Partijen) for p in b.inhoud.delen)
    gemeente = any(isinstance(p, _GEMEENTE) for p in (kern.actor, *zin.partijen, *in_zinsdeel))
    is_gemeente = zin.type == "ZIJN" and isinstance(kern.actor, _GEMEENTE)
    if zin.type == "ZIJN" and isinstance(kern, ast.Verplichting) and kern.wie is not None and not kern.lijdend:
        return (
            "zeg wat dat voor de urgentie betekent: als eis `De cliënt krijgt geen urgentie, tenzij hij … is`, "
            "als grond `De cliënt krijgt urgentie, indien hij … is`"
        )
    neemt_op = zin.hoofd.werkwoord in _OPNEMEN and gemeente and _HUISVESTEN.search(woorden) is not None
    return "schrijf `… is verantwoordelijk voor de huisvesting van de cliënt`" if is_gemeente or neemt_op else ""
