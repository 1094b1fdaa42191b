"""Kinds of findings from reading sentences: words, sentence forms, structure (RU1xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

_FOUT, _WAARSCHUWING, _AANWIJZING = Ernst.FOUT, Ernst.WAARSCHUWING, Ernst.AANWIJZING

ONBEKEND_WOORD = Kind("RU101", "onbekend-woord", _FOUT, "`{woord}` ken ik niet", "bedoelt u `{suggestie}`?")
KLEINE_LETTER = Kind(
    "RU103",
    "gemeente-met-kleine-letter",
    _FOUT,
    "de naam van een gemeente met een kleine letter: `{naam}`",
    "schrijf `{suggestie}`",
)
ONVERWACHT = Kind("RU104", "onverwacht-zinsdeel", _FOUT, "`{woorden}` past hier niet", "hier kan staan: {verwacht}")
ONAF = Kind("RU105", "onaffe-zin", _FOUT, "deze zin is niet af", "hier kan volgen: {verwacht}")
GEEN_PUNT = Kind("RU106", "geen-punt", _FOUT, "hier ontbreekt een punt", "zet een punt achter de zin")
GEEN_WERKWOORD = Kind(
    "RU107", "geen-werkwoord", _FOUT, "in deze zin ontbreekt een werkwoord", "bijvoorbeeld {verwacht}"
)
PAST_NIET = Kind("RU108", "past-niet-bij-werkwoord", _FOUT, "`{woorden}` past niet bij `{werkwoord}`")
NIET_TE_DUIDEN = Kind(
    "RU109",
    "niet-te-duiden",
    _FOUT,
    "`{woorden}` zegt op deze plaats niets wat deze taal kent",
    "begin met wie of wat, en dan wat die doet of krijgt: `De gemeente van herkomst is verantwoordelijk voor …`, "
    "`De cliënt krijgt …`, `Het college verleent …`",
)
EN_OF_ONTBREEKT = Kind(
    "RU110",
    "en-of-ontbreekt",
    _FOUT,
    "voor het laatste onderdeel ontbreekt `en` of `of`",
    "schrijf `; en` of `; of` achter het onderdeel ervoor",
)
EN_OF_GEMENGD = Kind(
    "RU111", "en-of-gemengd", _FOUT, "`en` en `of` staan door elkaar", "maak er een opsomming van met onderdelen"
)
CIJFERDATUM = Kind("RU112", "datum-in-cijfers", _FOUT, "een datum in cijfers: `{datum}`", "schrijf `{suggestie}`")
LID_CIJFER = Kind("RU113", "lid-in-cijfers", _FOUT, "een verwijzing in cijfers: `{woorden}`", "schrijf `{suggestie}`")
SCHUINE_STREEP = Kind(
    "RU114", "schuine-streep", _FOUT, "een schuine streep zegt niet of het `en` of `of` is", "schrijf `of` of `en`"
)
HAAKJES = Kind(
    "RU115",
    "haakjes",
    _FOUT,
    "haakjes in een regel: `{woorden}`",
    "zet het tussen komma's, of maak er een eigen zin van",
)
AFKORTING = Kind("RU116", "afkorting", _FOUT, "de afkorting `{woord}`", "schrijf `{suggestie}`")
OPSOMTEKEN = Kind("RU117", "opsomteken", _FOUT, "`{teken}` aan het begin van een regel", "schrijf `{suggestie}`")
ENKELE_AANHALING = Kind(
    "RU118",
    "enkele-aanhalingstekens",
    _FOUT,
    "een titel tussen enkele aanhalingstekens",
    "zet de titel tussen dubbele aanhalingstekens",
)
ONBEKEND_KOPVELD = Kind(
    "RU119", "onbekend-kopveld", _FOUT, "de kop kent geen regel `{naam}`", "de kop kent: {verwacht}"
)
GEEN_OPSCHRIFT = Kind(
    "RU120",
    "geen-opschrift",
    _FOUT,
    "de eerste regel is geen opschrift",
    'begin met een opschrift, zoals `Convenant "Titel"`',
)
KOPWAARDE = Kind(
    "RU121", "onleesbaar-kopveld", _FOUT, "`{waarde}` is geen {soort}", "schrijf bijvoorbeeld `{voorbeeld}`"
)
BUITEN_ARTIKEL = Kind(
    "RU122",
    "tekst-buiten-artikel",
    _FOUT,
    "deze tekst staat niet in een deel van het bestand",
    'een deel begint met een kop: `Partijen`, `Artikel 1. Begrippen`, `Voorbeeld "naam"`',
)
LID_VOLGORDE = Kind(
    "RU123",
    "onderdeel-zonder-lijst",
    _FOUT,
    "`{woorden}` staat hier niet in een opsomming",
    "een opsomming begint na een dubbele punt; een zin die op zichzelf staat, krijgt een nummer: `2.`",
)
TE_VEEL = Kind("RU124", "te-veel", _FOUT, "meer dan {aantal} {wat}", "splits de tekst")
TE_DIEP = Kind("RU125", "te-diep", _FOUT, "te veel zinnen binnen deze zin", "maak er meer zinnen van")
GEGEVEN_ONLEESBAAR = Kind(
    "RU126", "onleesbaar-gegeven", _FOUT, "deze regel is geen gegeven", "schrijf `naam: de cliënt heeft … (ja of nee)`"
)
GEGEVENTYPE = Kind(
    "RU127", "onbekend-gegeventype", _FOUT, "`{type}` is geen soort gegeven", "de soorten zijn: {verwacht}"
)
ONBEKENDE_GEGEVENREGEL = Kind(
    "RU128", "onbekende-gegevenregel", _FOUT, "een gegeven kent geen regel `{naam}`", "een gegeven kent: {verwacht}"
)
BEGRIP_SOORT = Kind(
    "RU129",
    "onbekende-begripssoort",
    _FOUT,
    "de omschrijving van `{begrip}` begint niet met een soort die ik ken",
    "begin met {verwacht}",
)
NIET_VERANTWOORDELIJK = Kind(
    "RU130",
    "niet-verantwoordelijk",
    _FOUT,
    "deze zin zegt wie niet verantwoordelijk is",
    "zeg wie het wel is, of dat een regel niet van toepassing is",
)
KETEN = Kind(
    "RU131",
    "voorwaarde-in-keten",
    _FOUT,
    "in een keten staat alleen `indien dit niet kan worden vastgesteld`",
    "maak er onderdelen van: 1°, 2°",
)
GEEN_GEMEENTE = Kind(
    "RU132", "geen-gemeente", _FOUT, "`{woorden}` is geen gemeente", "noem hier alleen gemeenten bij hun naam"
)
TENZIJ_VOOROP = Kind(
    "RU133",
    "mits-voorop",
    _FOUT,
    "`{woord}` staat voorop",
    "begin met de hoofdzin: `De cliënt krijgt urgentie, {woord} hij …`",
)
HOOFDZINSVOLGORDE = Kind(
    "RU134",
    "werkwoord-niet-achteraan",
    _FOUT,
    "na `{opener}` staat het werkwoord achteraan",
    "zet `{werkwoord}` achter aan de bijzin",
)
VOORBEELDREGEL = Kind(
    "RU135",
    "onleesbare-voorbeeldregel",
    _FOUT,
    "deze regel van het voorbeeld begrijp ik niet",
    "een regel begint met {verwacht}",
)
VOORBEELD_ONAF = Kind(
    "RU136",
    "onaf-voorbeeld",
    _FOUT,
    "in dit voorbeeld ontbreekt {wat}",
    "een voorbeeld heeft `Gegeven een cliënt …`, een peildatum en `dan …`",
)
HOOFDLETTERS = Kind(
    "RU137", "hoofdletters", _AANWIJZING, "deze naam staat in hoofdletters: `{naam}`", "schrijf `{suggestie}`"
)
DUBBEL_DEEL = Kind("RU138", "dubbel-zinsdeel", _FOUT, "`{woorden}` staat er twee keer")
ONVOLLEDIG = Kind("RU140", "onvolledige-zin", _FOUT, "bij `{werkwoord}` ontbreekt {wat}", "bijvoorbeeld `{voorbeeld}`")
ONTKENNING = Kind(
    "RU141",
    "ontkenning-past-niet",
    _FOUT,
    "een ontkenning heeft in deze zin geen betekenis: `{woorden}`",
    "schrijf wat wel geldt, of maak er een voorwaarde van: `tenzij …`",
)
GEGEVEN_ONTKEND = Kind(
    "RU142",
    "ontkennend-gegeven",
    _FOUT,
    "het gegeven `{naam}` staat in de ontkenning: `{woorden}`",
    "schrijf het bevestigend: `{naam}: {suggestie}`",
)
GEGEVENREGEL_STRIJDIG = Kind(
    "RU143", "strijdige-gegevenregel", _FOUT, "`{woorden}` past niet bij het gegeven `{naam}`: {reden}", "{wel}"
)
BESLIST_NIETS = Kind(
    "RU144",
    "beslist-niets",
    _FOUT,
    "met deze zin wordt niets beslist: `{woorden}`",
    "schrijf wat er voor de cliënt uit volgt (`De cliënt krijgt geen urgentie, indien …`, `Houten is verantwoordelijk "
    "voor de huisvesting, indien …`), of wie wat doet (`De zorgaanbieder meldt de cliënt aan bij …`)",
)
ONMOGELIJK = Kind("RU145", "onmogelijk", _FOUT, "`{woorden}` kan niet: {reden}", "{wel}")
NIET_DE_CLIENT = Kind(
    "RU147",
    "niet-de-client",
    _FOUT,
    "`{woorden}` is niet de cliënt zelf, en over een ander houdt het dossier niets bij",
    "schrijf wat voor de cliënt zelf geldt, of voeg onder Gegevens toe: "
    "`kind op school: de cliënt heeft een kind dat naar school gaat (ja of nee)`",
)
TWEE_NORMEN = Kind(
    "RU148",
    "twee-normen",
    _FOUT,
    "in deze zin staan twee regels, met `{voegwoord}` ertussen",
    "maak er twee zinnen van: `{eerste}` en `{tweede}`",
)
WOORD_ZONDER_BETEKENIS = Kind(
    "RU155",
    "woord-zonder-betekenis",
    _AANWIJZING,
    "`{woorden}` {staat} niet in de woordenlijst; de zin wordt bewaard en getoond zoals hij er staat",
    "klopt het woord, dan hoeft u niets te doen; wordt er iets mee beslist, zet het dan onder Begrippen of Gegevens",
)
GEVRAAGD = Kind(
    "RU156",
    "gevraagd-in-eigen-woorden",
    _AANWIJZING,
    "`{woorden}` staat niet in de woordenlijst; over de cliënt wordt gevraagd: `{vraag}`",
    "klopt de vraag, dan hoeft u niets te doen",
)
BIJ_EEN_DEEL = Kind(
    "RU183",
    "bij-een-deel",
    _WAARSCHUWING,
    "`{woorden}` telt mee bij `{een}`, maar niet bij `{ander}`",
    "geldt het voor beide, schrijf het dan twee keer; zo niet, noem dan in elk deel wie het is: `…, of hij …`",
)
GEHEEL_GEVRAAGD = Kind(
    "RU158",
    "gevraagd-als-geheel",
    _AANWIJZING,
    "deze voorwaarde past in geen zinsvorm; zij wordt in haar geheel gevraagd: `{vraag}`",
    "klopt de vraag, dan hoeft u niets te doen",
)
VOORWAARDE_ONLEESBAAR = Kind(
    "RU184",
    "onleesbare-voorwaarde",
    _FOUT,
    "deze voorwaarde kan ik niet lezen, en ook niet in haar geheel vragen ({reden}): `{tekst}`",
    "splits haar in voorwaarden die elk één ding zeggen; of geef dit een naam die u zelf kiest, en laat ernaar vragen: "
    "zet onder Gegevens `(naam): de cliënt heeft (naam) (ja of nee)`, en schrijf hier `hij (naam) heeft`",
)
ZIN_BEWAARD = Kind(
    "RU157",
    "zin-bewaard",
    _WAARSCHUWING,
    "deze zin past in geen zinsvorm; hij wordt bewaard en getoond zoals hij er staat, maar telt in geen uitkomst mee",
    "beslist de zin niets over een cliënt, dan hoeft u niets te doen",
)
OPEN_REGEL = Kind(
    "RU154",
    "open-regel",
    _WAARSCHUWING,
    "deze zin past in geen zinsvorm{woorden} en kan iets beslissen; bij elke cliënt wordt gevraagd wat eruit volgt",
    "wilt u dat het programma hem zelf toepast, schrijf hem dan in een zinsvorm, zoals "
    "`De cliënt krijgt urgentie, indien …`, `De cliënt krijgt geen urgentie, tenzij …`, "
    "`De urgentie vervalt, indien …` of `… is verantwoordelijk voor de huisvesting, indien …`",
)
FICTIE_ONDUIDELIJK = Kind(
    "RU149",
    "fictie-onduidelijk",
    _FOUT,
    "het is niet duidelijk wat hier hoe telt: `{woorden}`",
    "schrijf `Het niet verschijnen op een bezichtiging geldt als weigering van een passende woning`, `Verblijf in X "
    "wordt gelijkgesteld met verblijf in Y`, `Een inschrijving tijdens verblijf telt niet mee`, of `Een opname van ten "
    "hoogste zes weken onderbreekt het verblijf niet`",
)
TEKEN = Kind(
    "RU170", "teken-in-zin", _FOUT, "het teken `{teken}` heeft in een zin geen betekenis", "schrijf {suggestie}"
)
NIET_INGEVULD = Kind(
    "RU171",
    "niet-ingevuld",
    _FOUT,
    "hier is nog niets ingevuld: `{teken}`",
    "vul in wat is afgesproken; is dat er nog niet, laat de zin dan weg en noem het in een `Toelichting:`",
)
PUNTKOMMA_ONTBREEKT = Kind(
    "RU172",
    "geen-puntkomma",
    _FOUT,
    "een onderdeel van een opsomming eindigt hier niet op een puntkomma",
    "schrijf `;` achter elk onderdeel, `; en` of `; of` achter het voorlaatste, en een punt achter het laatste",
)
GETAL_ONLEESBAAR = Kind("RU173", "onleesbaar-getal", _FOUT, "`{woorden}` is niet te lezen als getal", "schrijf {wel}")
LEEG = Kind("RU174", "leeg-deel", _FOUT, "{wat} is leeg", "vul het in, of haal het weg")
TEKST_NA_LIJST = Kind(
    "RU175",
    "tekst-na-opsomming",
    _FOUT,
    "na de opsomming staat nog tekst: `{woorden}`",
    "zet een punt achter het laatste onderdeel, en maak van de rest een eigen zin",
)
KOP_VERSCHREVEN = Kind("RU176", "verschreven-kop", _FOUT, "`{kop}` is geen kop die ik ken", "schrijf `{suggestie}`")
KOMMALIJST = Kind(
    "RU177",
    "voorwaarden-met-komma",
    _FOUT,
    "voorwaarden staan in een rij met een komma ertussen",
    "schrijf `en` (alle gelden) of `of` (één is genoeg) op de plaats van de laatste komma, of maak er een opsomming "
    "van met onderdelen",
)
VRAAGZIN = Kind(
    "RU178",
    "werkwoord-voorop-zonder-dan",
    _FOUT,
    "deze zin begint met het werkwoord, en `, dan` ontbreekt",
    "begin met wie of wat (`De cliënt …`); is het een voorwaarde, schrijf dan `Indien …` of zet `, dan` erachter",
)
KOMMA_ONTBREEKT = Kind(
    "RU179",
    "geen-komma",
    _FOUT,
    "tussen `{een}` en `{ander}` ontbreekt een komma of `en`",
    "schrijf `{een}, {ander}` of `{een} en {ander}`",
)
AANHANG_IN_OPSOMMING = Kind(
    "RU150",
    "aanhang-in-opsomming",
    _FOUT,
    "het is niet duidelijk waar `{woorden}` bij hoort: bij dit onderdeel of bij de hele zin",
    "maak er een eigen lid van: `In afwijking van het eerste lid …`",
)
AANHANG_LOS = Kind(
    "RU151",
    "aanhang-los",
    _FOUT,
    "`{woorden}` staat hier zonder de zin waar het bij hoort",
    "zet een komma in plaats van de punt ervoor, of schrijf een hele zin",
)
OPSCHORTING_ONDUIDELIJK = Kind(
    "RU152",
    "opschorting-onduidelijk",
    _FOUT,
    "het is niet duidelijk welke termijn stilstaat, of van wanneer tot wanneer: `{woorden}`",
    "schrijf `De termijn wordt opgeschort met ingang van de dag waarop … tot de dag waarop …`; zet een voorwaarde"
    " vooraan (`Indien …, wordt de termijn opgeschort …`)",
)
CRITERIUM = Kind(
    "RU153",
    "criterium-onduidelijk",
    _FOUT,
    "het is niet duidelijk wie er voorgaat volgens `{woorden}`",
    "schrijf `degene met de oudste urgentie`, `degene met de langste inschrijfduur`, `degene met de meeste …`, of "
    "`het lot`",
)
TE_LANG = Kind("RU139", "te-lange-zin", _FOUT, "deze zin is te lang", "maak er meer zinnen van")
TWEE_PEILDATA = Kind(
    "RU165",
    "twee-peildata",
    _FOUT,
    "dit voorbeeld noemt al een peildatum",
    "laat er één staan, of maak er twee voorbeelden van",
)

ZONDER_ONDERWERP = Kind(
    "RU164",
    "zonder-onderwerp",
    _FOUT,
    "`{tekst}` zegt niet over wie dit gaat",
    "schrijf `hij {tekst}`, of zet `hij` voor de dubbelpunt als elk onderdeel over de cliënt gaat",
)
LOOPT_DOOR = Kind(
    "RU160",
    "loopt-door",
    _WAARSCHUWING,
    "volgens {citaat} loopt de tekst door tot iemand hem beëindigt, en de kop laat hem eindigen ({einde})",
    "is dat niet de dag waarop hij is beëindigd, schrijf dan in de kop `Looptijd: vanaf …`",
)
EINDE_NIET_IN_KOP = Kind(
    "RU161",
    "einde-niet-in-kop",
    _FOUT,
    "{citaat} zegt hoe lang de tekst geldt, en de kop noemt geen einde",
    "schrijf in de kop `Looptijd: {dagen}`; loopt de tekst daarna door, schrijf dan "
    "`Dit convenant wordt telkens stilzwijgend met een jaar verlengd`",
)
REGEL_BESLIST = Kind(
    "RU163",
    "regel-beslist-dit",
    _FOUT,
    "`{tekst}` wordt niet gevraagd: dat volgt uit de regels, niet uit wat er van de cliënt bekend is",
    "{wel}",
)
NIET_MEER = Kind(
    "RU159",
    "niet-meer",
    _FOUT,
    "`{woorden}` zegt ook dat het eerder wel zo was, en dat wordt niet getoetst",
    "",
)

KINDS: tuple[Kind, ...] = tuple(value for value in vars().copy().values() if isinstance(value, Kind))
