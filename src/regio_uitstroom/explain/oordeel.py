"""Which judgment is needed, whose it is, and what follows from it; or what the text leaves open."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import (
    NietGeteld,
    NietGeteldOordeel,
    NodigOordeel,
    Reden,
    Uitkomstsoort,
    Urgentievraag,
    Waarde,
)
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.aanduiding import (
    bepalingen,
    bepalingen_midden,
    deze_tekst,
    geen_waarde,
    gevolg,
    tekst_met_titel,
    vraagzin,
    waarden_in_woorden,
    werkwoord,
)
from regio_uitstroom.explain.redenen import met_reden, per_reden, stappen
from regio_uitstroom.explain.terzijde import OP_EEN_ANDERE_DAG, op_een_andere_dag
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, aangehaald, zin
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Geldigheid, OpenRegel
from regio_uitstroom.model.voorwaarden import KanNietVastgesteld

ZELF_INVULLEN = "Meer gegevens over de cliënt maken dat niet anders: de partijen moeten dit zelf invullen."


def oordeel_nodig(zaak: Zaak) -> tuple[Alinea, ...]:
    """Return that no fact can help any more, and what a person must judge or the parties must settle."""
    if zaak.uitkomst.reden is Reden.TEKST_LAAT_OPEN:
        return _tekst_laat_open(zaak)
    laat = werkwoord(zaak.kop, "laat", "laten")
    inleiding = (
        zin(f"{vraagzin(zaak.vraag)}, hangt op {zaak.peildatum} af van een oordeel"),
        zin(f"{tekst_met_titel(zaak.kop)} {laat} dat over aan mensen; meer gegevens maken daarvoor geen verschil"),
    )
    return (inleiding, *(nodig_oordeel(zaak, oordeel) for oordeel in zaak.uitkomst.oordelen_nodig))


def nodig_oordeel(zaak: Zaak, nodig: NodigOordeel) -> Alinea:
    """Return the question for a person, who that is, and the outcome with and without."""
    open_ = _open_regel(zaak, nodig)
    if open_ is not None:
        return _uit_open_regel(zaak, nodig, open_)
    if nodig.beoordelaar:
        wie = zin(f"het oordeel hierover is aan {nodig.beoordelaar}")
    else:
        wie = zin(f"{deze_tekst(zaak.kop)} {werkwoord(zaak.kop, 'zegt', 'zeggen')} niet wie hierover oordeelt")
    return (
        aangehaald(nodig.vraag),
        wie,
        *(_niet_geteld(gegeven, nodig) for gegeven in nodig.niet_geteld),
        _waaruit(nodig),
        *_gevolgen(zaak, nodig, _GEGEVEN if nodig.vraagt_gemeente else _JA_NEE),
    )


def _open_regel(zaak: Zaak, nodig: NodigOordeel) -> OpenRegel | None:
    """Return the rule that a person applies and that asks for this judgment; None where another part asks for it."""
    regels = map(zaak.regel, nodig.norm or nodig.grond)
    return next((regel for regel in regels if isinstance(regel, OpenRegel)), None)


def _uit_open_regel(zaak: Zaak, nodig: NodigOordeel, regel: OpenRegel) -> Alinea:
    """Return what a person must say of a sentence that the program does not apply, in the words of the text."""
    luidt = f"{bepalingen_midden(regel.citaat)} luidt: {aangehaald(regel.tekst)}"
    ongeteld = (_niet_geteld(gegeven, nodig) for gegeven in nodig.niet_geteld)
    return (zin(luidt), "Wat hieruit voor deze cliënt volgt, moet een mens zeggen.", nodig.vraag, *ongeteld,
            *_gevolgen(zaak, nodig, _UIT_ZIN if nodig.vraagt_gemeente else _JA_NEE))  # fmt: skip


def _niet_geteld(gegeven: NietGeteldOordeel, nodig: NodigOordeel) -> str:
    """Say of a judgment that the record holds why it does not answer the question."""
    if gegeven.reden is NietGeteld.TEGENSPRAAK:
        return (
            "In het dossier staan hierover oordelen die elkaar tegenspreken, en er blijkt niet welk het laatste is."
            " Daarom tellen die oordelen niet."
        )
    van = f" van {gegeven.door}" if gegeven.door else ""
    dag = f" ({partiele_datum(gegeven.datum)})" if gegeven.datum else ""
    redenen = {
        NietGeteld.ANDER: f"het oordeel is aan {nodig.beoordelaar}",
        NietGeteld.NIEMAND: "er staat niet bij wie het gaf",
        NietGeteld.GEEN_GEMEENTE: "er staat niet bij om welke gemeente het gaat",
    }
    waarom = op_een_andere_dag(gegeven) if gegeven.reden in OP_EEN_ANDERE_DAG else redenen[gegeven.reden]
    return zin(f"in het dossier staat hierover een oordeel{van}{dag}, maar dat telt niet: {waarom}")


def _waaruit(nodig: NodigOordeel) -> str:
    """Say which provision asks for the judgment, and on which rules it bears where those are others."""
    norm = nodig.norm or nodig.grond
    anders = [citaat for citaat in nodig.grond if citaat not in norm]
    gevolg_voor = f"; het gaat om de toepassing van {bepalingen(*anders)}" if anders else ""
    return zin(f"de vraag komt voort uit {bepalingen(*norm)}{gevolg_voor}") if norm else ""


_JA_NEE = ("is het antwoord ja", "is het antwoord nee")
_GEGEVEN = ("wordt zo'n oordeel gegeven", "wordt zo'n oordeel niet gegeven")
_UIT_ZIN = ("volgt daaruit een gemeente", "volgt daaruit geen gemeente")
"""How an answer is told of which something follows, and of which something else does."""


def _gevolgen(zaak: Zaak, nodig: NodigOordeel, antwoorden: tuple[str, str]) -> Alinea:
    met, zonder = antwoorden
    if (nodig.met_soort, nodig.zonder_soort, nodig.met, nodig.zonder) == (None, None, None, None):
        open_ = len(zaak.uitkomst.oordelen_nodig) + len(zaak.uitkomst.nog_nodig)
        return ("Wat uit het antwoord volgt, hangt ook af van de andere antwoorden.",) if open_ > 1 else ()
    eigen = antwoorden is _UIT_ZIN and nodig.met is None and nodig.met_soort is None
    return (
        zin(f"{met}, dan {'is die verantwoordelijk' if eigen else _dan(zaak, nodig.met, nodig.met_soort)}"),
        zin(f"{zonder}, dan {_dan(zaak, nodig.zonder, nodig.zonder_soort)}"),
    )


def _dan(zaak: Zaak, waarde: Waarde | None, soort: Uitkomstsoort | None) -> str:
    """Return what follows from an answer, with its verb first."""
    if waarde is not None:
        return gevolg(zaak.vraag, waarde)
    if soort is Uitkomstsoort.NIET_VAN_TOEPASSING:
        geeft = werkwoord(zaak.kop, "geeft", "geven")
        return f"{geeft} {deze_tekst(zaak.kop)} geen antwoord op de vraag {vraagzin(zaak.vraag)}"
    if soort is Uitkomstsoort.STRIJDIG:
        return "spreken de regels elkaar tegen"
    return "staat de uitkomst daarmee nog niet vast"


def _tekst_laat_open(zaak: Zaak) -> tuple[Alinea, ...]:
    """Say that the text itself gives no answer, what it leaves open, and between which answers the choice lies."""
    laat = werkwoord(zaak.kop, "laat", "laten")
    onderzocht = any(bevinding.geldt is None for bevinding in zaak.uitkomst.redenering)
    hoofdzin = "is niet vast te stellen" if onderzocht else f"{laat} {tekst_met_titel(zaak.kop)} open"
    return (
        (zin(f"{vraagzin(zaak.vraag)}, {hoofdzin}"), *waar_open(zaak), *_termijnen(zaak)),
        (keuze_tussen(zaak), *(_wat_dan(zaak) if onderzocht else (ZELF_INVULLEN,))),
        *(nodig_oordeel(zaak, oordeel) for oordeel in zaak.uitkomst.oordelen_nodig),
    )


_WAT_DAN = "Wat geldt als dit niet is vast te stellen, zegt de tekst niet: dat moeten de partijen zelf bepalen."


def _wat_dan(zaak: Zaak) -> Alinea:
    """Say what the text has for what cannot be established, and what may go before that; or that it is silent."""
    redenering = zaak.uitkomst.redenering
    vangt_op = [b for b in redenering if b.geldt is True and b.waarde is not None and _voor_onvindbaar(zaak, b.regel)]
    open_ = [b.regel for b in redenering if b.geldt is None and b.regel not in {o.regel for o in vangt_op}]
    if not vangt_op or not open_:
        return (_WAT_DAN,)
    dan = tuple(
        zin(f"{bepalingen_midden(b.regel)} gaat over dat geval: dan {gevolg(zaak.vraag, b.waarde)}")
        for b in vangt_op
        if b.waarde is not None
    )
    return (*dan, zin(f"of {bepalingen_midden(*open_)} daarvoor gaat, moeten de partijen zelf bepalen"))


def _voor_onvindbaar(zaak: Zaak, citaat: Citaat) -> bool:
    """Whether a rule is for a municipality that cannot be established."""
    regel = zaak.regel(citaat)
    return regel is not None and any(van_soort(KanNietVastgesteld, regel.voorwaarde))


def _termijnen(zaak: Zaak) -> Alinea:
    """Say of a granted urgency that no term applies to it, and why each does not."""
    mislukt = [b for b in zaak.uitkomst.redenering if b.geldt is False and isinstance(zaak.regel(b.regel), Geldigheid)]
    if zaak.vraag is not Urgentievraag.STATUS or not mislukt:
        return ()
    zegt = f"{deze_tekst(zaak.kop)} {werkwoord(zaak.kop, 'zegt', 'zeggen')}"
    return (
        zin(f"{zegt} niet tot wanneer zij in dit geval geldt, want geen termijn is van toepassing"),
        *(tekst for alinea in per_reden(mislukt) for tekst in alinea),
    )


def waar_open(zaak: Zaak) -> Alinea:
    """Return, per rule that applies but gives no value, what is missing in it; and the steps worth saying."""
    zinnen: dict[str, None] = {}
    for bevinding in zaak.uitkomst.redenering:
        if bevinding.geldt is False:
            continue
        if bevinding.waarde is None and bevinding.waarde_tekst:
            plaats = bepalingen_midden(bevinding.regel)
            waarom = geen_waarde(bevinding.waarde_tekst)
            zinnen[zin(f"{plaats} is van toepassing, maar geeft geen antwoord: {waarom}")] = None
        elif bevinding.geldt is None:
            reden = met_reden(
                f"of {bepalingen_midden(bevinding.regel)} geldt, is niet vast te stellen", bevinding.bevinding
            )
            zinnen.update(dict.fromkeys(reden))
        zinnen.update(dict.fromkeys(stappen([bevinding.bevinding])))
    return tuple(zinnen)


def keuze_tussen(zaak: Zaak) -> str:
    """Say between which answers the choice lies; empty where there is no choice."""
    mogelijk = zaak.uitkomst.mogelijk
    return zin(f"het gaat tussen {waarden_in_woorden(zaak.vraag, mogelijk, 'en')}") if len(mogelijk) > 1 else ""
