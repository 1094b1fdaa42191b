"""The work process in Dutch: sentences for a motivering or a screen."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.gevolgen import Gevolg, Gevolgsoort
from regio_uitstroom.explain.werkproces import Stand, Stap, Werkproces
from regio_uitstroom.explain.zinnen import aangehaald, zin
from regio_uitstroom.model.uitvoering import NIEMAND
from regio_uitstroom.teksten import datum_in_woorden, getal_in_woorden, opsomming


def als_regels(proces: Werkproces) -> tuple[str, ...]:
    """Return the work process as lines of Dutch: a heading, then one numbered line per step."""
    kop = kop_in_woorden(proces)
    return (kop, *(f"{nummer}. {' '.join(zinnen(stap))}" for nummer, stap in enumerate(proces.stappen, 1)))


def kop_in_woorden(proces: Werkproces) -> str:
    """Return the heading: which text, which day; or that no duty is established."""
    peildatum = datum_in_woorden(proces.peildatum)
    if not proces.stappen:
        return zin(f"op {peildatum} staan voor deze cliënt geen verplichtingen vast volgens {proces.tekst}")
    return zin(f"werkproces volgens {proces.tekst}, stand op {peildatum}")


def zinnen(stap: Stap) -> Iterator[str]:
    """Yield a step in sentences: what, where that is written, who, by when, how it stands, what follows."""
    if stap.wat:
        yield zin(aangehaald(stap.wat))
    yield zin(f"zie {stap.citaat.tekst}")
    if not stap.staat_vast:
        wat = "aan de voorwaarden daarvoor is voldaan" if stap.voorwaardelijk else "dit voor deze cliënt geldt"
        yield zin(f"of {wat}, staat nog niet vast")
    yield zin(wie_in_woorden(stap) if stap.actor == NIEMAND else f"wie: {stap.actor}")
    yield zin(f"wanneer: {wanneer_in_woorden(stap)}")
    yield from filter(None, (zin(stap.verlenging), zin(stap.voorbehoud)))
    yield zin(f"stand: {stand_in_woorden(stap)}")
    yield from filter(None, (twijfel_in_woorden(stap),))
    if stap.op_tijd is not True:
        yield from (gevolg_in_woorden(gevolg) for gevolg in stap.gevolgen)


def wie_in_woorden(stap: Stap) -> str:
    """Return who does it, or as a main clause that the text does not tell."""
    return "de tekst noemt niet wie dit doet" if stap.actor == NIEMAND else stap.actor


def wanneer_in_woorden(stap: Stap) -> str:
    """Return the last day with the term it follows from; the term alone until its moment is known."""
    relatief = stap.termijn or (f"een termijn vanaf {stap.moment}" if stap.moment else "")
    if stap.uiterlijk is not None:
        vanaf = f"vanaf {datum_in_woorden(stap.niet_voor)}, " if stap.niet_voor is not None else ""
        dag = f"{vanaf}uiterlijk op {datum_in_woorden(stap.uiterlijk)}"
        op = datum_in_woorden(stap.moment_op) if stap.moment_op is not None else ""
        if relatief == dag:
            return dag
        return f"{dag} ({relatief}{f', {op}' if op and op not in relatief else ''})" if relatief else dag
    if not relatief:
        return "de tekst geeft geen termijn die is uit te rekenen"
    aanwijzend = "dat" if stap.moment.startswith("het ") else "die"
    if stap.vroegst is not None:
        vroegst = datum_in_woorden(stap.vroegst)
        return f"{relatief} ({aanwijzend} is niet precies bekend; de laatste dag is op zijn vroegst {vroegst})"
    if stap.moment_op is not None:  # the text says more of the term than is computed
        op = datum_in_woorden(stap.moment_op)
        return relatief if op in relatief else f"{relatief} ({op})"
    reden = "is er nog niet" if stap.moment_geweest is False else "is er nog niet, of is niet (precies) bekend"
    return f"{relatief} ({aanwijzend} {reden})"


_STANDEN = {
    Stand.GEDAAN: "gedaan",
    Stand.TE_LAAT: "te laat; de termijn is verstreken en dit is niet gedaan",
    Stand.MISSCHIEN_TE_LAAT: "misschien te laat; de termijn is verstreken en dit is niet gedaan, maar of het moest, "
    "staat nog niet vast",
    Stand.TE_DOEN: "nog te doen",
    Stand.VERSTREKEN: "de termijn is verstreken; of dit is gedaan, is niet bekend",
    Stand.ONBEKEND: "of dit al is gedaan, is niet bekend",
}


def stand_in_woorden(stap: Stap) -> str:
    """Return how the step stands, with the day on which it was done and whether that was in time."""
    if stap.gedaan is None:
        return _STANDEN[stap.stand]
    op_tijd = {True: ", op tijd", False: ", te laat", None: ""}[stap.op_tijd]
    return f"gedaan {_bereik(stap.gedaan)}{op_tijd}"


def twijfel_in_woorden(stap: Stap) -> str:
    """Return why what the record holds does not settle whether it was done; empty where nothing of the kind does."""
    if stap.eerder is None:
        return ""
    toen, begin = map(_bereik, stap.eerder)
    wat = zin(f"wat het dossier hierover noemt, gebeurde {toen}: vóór het verblijf, dat {begin} begon")
    return f"{wat} Of het dan telt, zegt de tekst niet."


def _bereik(bereik: Dagbereik) -> str:
    if bereik.precies:
        return f"op {datum_in_woorden(bereik.eerste)}"
    return f"tussen {datum_in_woorden(bereik.eerste)} en {datum_in_woorden(bereik.laatste)}"


_GEVOLGEN = {
    Gevolgsoort.VERVALT: "de urgentie vervalt",
    Gevolgsoort.INTREKKING: "de urgentie kan worden ingetrokken",
    Gevolgsoort.VAN_RECHTSWEGE: "het gevolg treedt in zonder dat iemand iets beslist",
    Gevolgsoort.ANDERE_GEMEENTE: "dit bepaalt mee welke gemeente verantwoordelijk is",
    Gevolgsoort.VERLENING: "de cliënt krijgt urgentie",
    Gevolgsoort.WEIGERING: "de cliënt krijgt geen urgentie",
    Gevolgsoort.VERPLICHTING: "er volgt een andere verplichting",
    Gevolgsoort.ANDERS: "de tekst verbindt er een gevolg aan",
}
_INGETREDEN = {
    True: "Dat gevolg is er nu.",
    False: "Dat gevolg is er nu niet.",
    None: "Of dat gevolg er nu is, staat nog niet vast.",
}


def gevolg_in_woorden(gevolg: Gevolg) -> str:
    """Return a consequence in sentences: what, where it is written, and whether it has come about."""
    wat = zin(f"gevolg als de termijn niet wordt gehaald: {_GEVOLGEN[gevolg.soort]} ({gevolg.citaat.tekst})")
    return f"{wat} {_INGETREDEN[gevolg.ingetreden]}"


def urgentie_in_woorden(status: Uitkomst) -> str:
    """Return how an urgency that was granted stands: from and until when it is valid, or that it no longer is."""
    plaatsen = opsomming([citaat.tekst for citaat in status.grond])
    grond = f" ({plaatsen})" if plaatsen else ""
    if status.soort is not Uitkomstsoort.VASTGESTELD or status.waarde is None:
        return "Of de urgentie die is verleend nog geldt, staat nog niet vast."
    van = f" vanaf {datum_in_woorden(status.geldig_van)}" if status.geldig_van is not None else ""
    tot = f" tot {datum_in_woorden(status.geldig_tot)}" if status.geldig_tot is not None else ""
    if status.waarde.urgent:
        geldt = zin(f"de urgentie geldt{van}{tot}{grond}")
        if status.tekst_tot is None:
            return geldt
        return f"{geldt} {zin(f'de tekst zelf geldt tot {datum_in_woorden(status.tekst_tot)}')}"
    einde = f" sinds {datum_in_woorden(status.geldig_tot)}" if status.geldig_tot is not None else ""
    return zin(f"de urgentie geldt niet meer{einde}{grond}")


def zonder_plicht_in_woorden(aantal: int, aantal_teksten: int = 1) -> str:
    """Return that the record calls duties carried out that the text (or texts) does not hold; empty for none."""
    if not aantal:
        return ""
    een = aantal == 1
    teksten = "deze tekst" if aantal_teksten == 1 else "deze teksten"
    wat = "verrichting in het dossier hoort" if een else "verrichtingen in het dossier horen"
    return zin(f"{getal_in_woorden(aantal)} {wat} bij geen verplichting van {teksten}")
