"""Findings on names, dates and references (RU2xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

ONBEKENDE_GEMEENTE = Kind(
    "RU201", "onbekende-gemeente", Ernst.FOUT, "onbekende gemeente `{naam}`", "bedoelt u `{nabij}`?"
)
GEMEENTE_BESTOND_NIET = Kind(
    "RU202",
    "gemeente-bestaat-niet-op-datum",
    Ernst.FOUT,
    "de gemeente `{naam}` bestond niet op {datum}",
    "zij heette toen `{toen}`",
)
GEMEENTE_MEERDUIDIG = Kind(
    "RU203",
    "meerduidige-gemeente",
    Ernst.FOUT,
    "er is meer dan één gemeente `{naam}`: {keuzes}",
    "schrijf de provincie of de volledige naam erbij, zoals in deze lijst",
)
DATUM_BESTAAT_NIET = Kind(
    "RU204", "datum-bestaat-niet", Ernst.FOUT, "de datum `{datum}` bestaat niet", "{maand} {jaar} heeft {dagen} dagen"
)
ONBEKENDE_VERWIJZING = Kind(
    "RU205", "onbekende-verwijzing", Ernst.FOUT, "{verwijzing} bestaat niet in deze tekst", "{wel}"
)
DUBBEL_ARTIKEL = Kind(
    "RU206", "dubbel-artikel", Ernst.FOUT, "artikel {nummer} staat er twee keer", "geef één van beide een ander nummer"
)
DUBBEL_LID = Kind(
    "RU207", "dubbel-lid", Ernst.FOUT, "artikel {artikel} heeft twee keer een lid {nummer}", "nummer de leden 1, 2, 3 …"
)
DUBBEL_BEGRIP = Kind(
    "RU208",
    "dubbel-begrip",
    Ernst.FOUT,
    "het begrip `{naam}` wordt twee keer omschreven",
    "laat één omschrijving staan",
)
DUBBEL_GEGEVEN = Kind(
    "RU209", "dubbel-gegeven", Ernst.FOUT, "het gegeven `{naam}` staat er twee keer", "laat er één staan"
)
BEGRIP_ZONDER_OMSCHRIJVING = Kind(
    "RU210",
    "begrip-zonder-omschrijving",
    Ernst.FOUT,
    "deze tekst zegt niet wat `{naam}` is",
    "zet onder `In deze afspraken wordt verstaan onder:` een regel `{naam}: …`; "
    "laat de afspraak het open, schrijf dan `{naam}: nader te bepalen`",
)
TAAK_ONTBREEKT = Kind(
    "RU211",
    "taak-ontbreekt",
    Ernst.FOUT,
    "deze zin zegt niet waarvoor de gemeente verantwoordelijk is",
    "schrijf `verantwoordelijk voor de huisvesting`; `daarvoor` kan alleen als elke eerdere zin van het artikel "
    "dezelfde taak noemt",
)
PERIODE_OMGEKEERD = Kind(
    "RU212", "periode-omgekeerd", Ernst.FOUT, "deze periode eindigt op of voor haar begin", "keer de twee datums om"
)
BEGRIP_VERKEERD_GEBRUIKT = Kind(
    "RU214",
    "begrip-verkeerd-gebruikt",
    Ernst.FOUT,
    "`{naam}` is in deze tekst {soort}, en kan hier niet staan",
    "hier hoort {nodig}",
)
SOORT_ANDERS = Kind(
    "RU216",
    "soort-anders",
    Ernst.FOUT,
    "de kop noemt deze tekst `{titel}`, en daaronder staat `Soort: {soort}`",
    "maak beide gelijk",
)
VERWIJZING_ZONDER_REGEL = Kind(
    "RU217",
    "verwijzing-zonder-regel",
    Ernst.WAARSCHUWING,
    "{verwijzing} bevat geen regel waarvan deze zin kan afwijken",
    "verwijs naar het lid met de regel zelf",
)
ONBEKEND_GEGEVEN = Kind(
    "RU219",
    "onbekend-gegeven",
    Ernst.FOUT,
    "`{naam}` wordt hier vergeleken met iets van een andere soort",
    "schrijf ook de grens als een {soort}",
)
GEEN_ANTECEDENT = Kind(
    "RU223",
    "die-gemeente-zonder-gemeente",
    Ernst.FOUT,
    "`{tekst}`: er is in deze zin geen gemeente genoemd waar dit op slaat",
    "noem de gemeente",
)
NOG_NIET_HIER = Kind(
    "RU224",
    "past-niet-in-deze-zin",
    Ernst.FOUT,
    "`{tekst}` kan in deze zin niet staan: {reden}",
    "{wel}",
)
VOORBEELD_ONVOLLEDIG = Kind(
    "RU225",
    "voorbeeld-onvolledig",
    Ernst.FOUT,
    "het voorbeeld `{naam}` {wat}",
    "een voorbeeld heeft `Gegeven een cliënt …`, `en peildatum …` en een zin die met `dan` begint",
)
BEGRIP_IN_KRING = Kind(
    "RU226",
    "begrip-in-kring",
    Ernst.FOUT,
    "het begrip `{naam}` wordt met zichzelf omschreven",
    "omschrijf het zonder `{naam}` te gebruiken",
)
DUBBEL_KOPVELD = Kind("RU229", "dubbel-kopveld", Ernst.FOUT, "de kop noemt `{naam}` twee keer", "laat één regel staan")
LEEFTIJD_OMGEKEERD = Kind(
    "RU228", "leeftijd-omgekeerd", Ernst.FOUT, "niemand is tegelijk {vanaf} jaar of ouder en jonger dan {tot}", ""
)
NIET_MEEGEWOGEN = Kind(
    "RU230",
    "niet-meegewogen",
    Ernst.FOUT,
    "wat deze zin beslist, houdt geen rekening met `{tekst}`",
    "maak er een voorwaarde van met `indien`, of een eigen zin",
)
AFWIJKING_VAN_IETS_ANDERS = Kind(
    "RU231",
    "afwijking-van-iets-anders",
    Ernst.FOUT,
    "deze zin gaat over {een}, en {verwijzing} over {ander}",
    "schrijf `{verwijzing} is niet van toepassing, indien …`, of verwijs naar een regel over {een}",
)
NUMMERING = Kind(
    "RU232",
    "gat-in-nummering",
    Ernst.FOUT,
    "`{woorden}` staat op de plaats van `{verwacht}`",
    "nummer leden `1.`, `2.`, `3.` en onderdelen `a.`, `b.`, `c.`; staat er maar een deel van de tekst, "
    "schrijf dan `Uittreksel:` in de kop",
)
FICTIE_MET_VOORWAARDE = Kind(
    "RU233",
    "fictie-met-voorwaarde",
    Ernst.FOUT,
    "wat voor elke dag telt, kan niet afhangen van een voorwaarde: `{woorden}`",
    "laat de voorwaarde weg, of schrijf `De cliënt die …, wordt geacht …`",
)
FICTIE_NOTIE = Kind(
    "RU234",
    "fictie-zonder-begrip",
    Ernst.FOUT,
    "`{woorden}` is niets waarvoor iets anders kan tellen",
    "noem één eigenschap, een begrip van deze tekst of een soort verblijf: `wordt geacht uitstroomgereed te zijn`",
)
FICTIE_WIJKT = Kind(
    "RU235",
    "fictie-wijkt",
    Ernst.FOUT,
    "een andere regel zet {plaats} opzij, maar wat daar staat is dan al meegeteld",
    "zet de uitzondering in de zin zelf: `tenzij …`",
)
TAAK_ALS_VERBLIJF = Kind(
    "RU248",
    "taak-als-verblijf",
    Ernst.FOUT,
    "`{tekst}` is een taak, en geen verblijf: het dossier weet niet wie die hulp krijgt of kreeg",
    "schrijf `{wel}`, of noem een andere voorziening; gaat het om de hulp zelf, maak er dan een eigen gegeven van",
)
ZELFDE_WAARDE = Kind(
    "RU249",
    "gegeven-in-andere-woorden",
    Ernst.FOUT,
    "`{tekst}` gaat over het gegeven `{naam}`, en wordt zo niet uitgerekend",
    "toets het gegeven zelf: {wel}",
)
NAAST_GEGEVEN = Kind(
    "RU250",
    "vraag-naast-gegeven",
    Ernst.WAARSCHUWING,
    "`{tekst}` wordt apart gevraagd, naast het gegeven `{naam}`",
    "is het hetzelfde, gebruik dan de woorden van het gegeven: `{wel}`; is het iets anders, dan hoeft u niets te doen",
)
NAAST_BEGRIP = Kind(
    "RU253",
    "vraag-naast-begrip",
    Ernst.WAARSCHUWING,
    "`{tekst}` wordt apart gevraagd; hoe de tekst `{naam}` omschrijft, telt daarbij niet mee",
    "bedoelt u het begrip, schrijf dan alleen dat de cliënt `{naam}` is of heeft; is het iets anders, dan hoeft u "
    "niets te doen",
)
ZET_ANDERE_TEKST_OPZIJ = Kind(
    "RU247",
    "zet-andere-tekst-opzij",
    Ernst.FOUT,
    "deze zin zet een bepaling van `{tekst}` buiten toepassing; dat kan alleen binnen een tekst",
    "zeg wat dan wel geldt: `In afwijking van {plaats} van … is de gemeente van voorkeur verantwoordelijk voor …`",
)
GEEN_GROEP = Kind(
    "RU242",
    "geen-groep",
    Ernst.FOUT,
    "deze zin zegt niet voor wie de bepaling wel of niet geldt: `{tekst}`",
    "schrijf `… op cliënten die uitstromen uit detentie`",
)
GROEP_ZONDER_GRENS = Kind(
    "RU243",
    "groep-zonder-grens",
    Ernst.FOUT,
    "van `{tekst}` staat er niet om wie het gaat, en van de anderen wel: zo valt iedereen eronder",
    "schrijf ook daarbij wie u bedoelt, of maak er twee zinnen van",
)
VAKER_VERLENGEN = Kind(
    "RU244",
    "vaker-verlengen",
    Ernst.FOUT,
    "elke verlenging krijgt een eigen zin, zodat vaststaat welke is gebruikt: `{tekst}`",
    "schrijf `Het college kan de urgentie eenmaal met drie maanden verlengen`, en in een volgend lid "
    "`Het college kan de urgentie nogmaals met drie maanden verlengen`",
)
GRENS_ZONDER_BEGIN = Kind(
    "RU245",
    "grens-zonder-begin",
    Ernst.FOUT,
    "het is niet duidelijk vanaf welke dag deze grens telt: `{tekst}`",
    "schrijf `doch niet langer dan een jaar na de toekenning`, of een dag: `doch niet langer dan tot 1 januari 2027`",
)
GEEN_TERMIJN = Kind(
    "RU236",
    "geen-termijn",
    Ernst.FOUT,
    "het is niet duidelijk om welke termijn het gaat: `{tekst}`",
    "zet de zin achter de plicht met die termijn, of schrijf voor elke termijn een eigen zin: `De termijn, bedoeld in"
    " het eerste lid, …`",
)
AANHANG_PAST_NIET = Kind(
    "RU237", "aanhang-past-niet", Ernst.FOUT, "`{tekst}` kan niet aan deze zin hangen: {reden}", "{wel}"
)
DOSSIER_WEET = Kind(
    "RU238",
    "staat-in-het-dossier",
    Ernst.FOUT,
    "`{tekst}` wordt zo niet gevraagd: dit volgt uit {waaruit} in het dossier",
    "{wel}",
)

DUBBEL_ONDERDEEL = Kind(
    "RU252",
    "dubbel-onderdeel",
    Ernst.FOUT,
    "deze opsomming heeft twee keer een onderdeel `{nummer}`",
    "geef de onderdelen de letters `a.`, `b.`, `c.`, zonder er één te herhalen",
)

KINDS: tuple[Kind, ...] = (
    ONBEKENDE_GEMEENTE,
    GEMEENTE_BESTOND_NIET,
    GEMEENTE_MEERDUIDIG,
    DATUM_BESTAAT_NIET,
    ONBEKENDE_VERWIJZING,
    DUBBEL_ARTIKEL,
    DUBBEL_LID,
    DUBBEL_BEGRIP,
    DUBBEL_GEGEVEN,
    BEGRIP_ZONDER_OMSCHRIJVING,
    TAAK_ONTBREEKT,
    PERIODE_OMGEKEERD,
    BEGRIP_VERKEERD_GEBRUIKT,
    SOORT_ANDERS,
    VERWIJZING_ZONDER_REGEL,
    ONBEKEND_GEGEVEN,
    GEEN_ANTECEDENT,
    NOG_NIET_HIER,
    VOORBEELD_ONVOLLEDIG,
    BEGRIP_IN_KRING,
    DUBBEL_KOPVELD,
    LEEFTIJD_OMGEKEERD,
    NIET_MEEGEWOGEN,
    AFWIJKING_VAN_IETS_ANDERS,
    NUMMERING,
    FICTIE_MET_VOORWAARDE,
    FICTIE_NOTIE,
    FICTIE_WIJKT,
    DUBBEL_ONDERDEEL,
    TAAK_ALS_VERBLIJF,
    ZELFDE_WAARDE,
    NAAST_GEGEVEN,
    NAAST_BEGRIP,
    ZET_ANDERE_TEKST_OPZIJ,
    GEEN_GROEP,
    GROEP_ZONDER_GRENS,
    VAKER_VERLENGEN,
    GRENS_ZONDER_BEGIN,
    GEEN_TERMIJN,
    AANHANG_PAST_NIET,
    DOSSIER_WEET,
)
