"""Findings of the checks on a whole agreement (RU3xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

KRINGVERWIJZING_REGELS = Kind(
    "RU301",
    "kring-van-uitzonderingen",
    Ernst.FOUT,
    "deze bepalingen wijken voor elkaar in een kring: {kring}",
    "laat één van deze bepalingen niet meer afwijken van de andere",
)
KRINGVERWIJZING_BEGRIPPEN = Kind(
    "RU302",
    "kring-van-begrippen",
    Ernst.FOUT,
    "het begrip `{begrip}` wordt met zichzelf omschreven: {kring}",
    "omschrijf één van deze begrippen zonder de andere te gebruiken",
)
GEEN_BEGIN = Kind(
    "RU303",
    "geen-begin",
    Ernst.AANWIJZING,
    "deze tekst zegt niet vanaf wanneer hij geldt; hij geldt op elke peildatum{einde}",
    "zet de dag onder `Looptijd:`, `Ondertekend:` of `Vastgesteld:`, als de tekst die noemt",
)
GEMEENTE_BUITEN_PARTIJEN = Kind(
    "RU304",
    "gemeente-geen-partij",
    Ernst.WAARSCHUWING,
    "de gemeente `{gemeente}` is volgens {citaat} verantwoordelijk, maar is geen partij",
    "zet `{gemeente}` onder `Partijen`; een tekst bindt alleen wie meedoet",
)
BEOORDELAAR_ONTBREEKT = Kind(
    "RU305",
    "beoordelaar-niet-genoemd",
    Ernst.AANWIJZING,
    "{citaat} vraagt een oordeel, maar zegt niet wie oordeelt",
    "schrijf `naar het oordeel van het college` of noem een andere beoordelaar",
)
TEKST_LAAT_KEUZE_OPEN = Kind(
    "RU306",
    "keuze-opengelaten",
    Ernst.AANWIJZING,
    "`{tekst}`: de tekst laat open welke van de twee telt als zij verschillen",
    "noem er één, of zeg welke voorgaat",
)
UITZONDERING_OP_UITZONDERING = Kind(
    "RU307",
    "uitzondering-op-uitzondering",
    Ernst.WAARSCHUWING,
    "{midden_c} wijkt af van {b}, en {midden_b} van {a}; waar {midden_b} niet geldt, staan {midden_c} en {midden_a} "
    "tegenover elkaar",
    "laat {midden_c} ook afwijken van {a}, als dat de bedoeling is",
)
GESPLITSTE_PARTIJ = Kind(
    "RU308",
    "gesplitste-partij",
    Ernst.WAARSCHUWING,
    "de gemeente `{gemeente}` is per {datum} gesplitst in {opvolgers}; geen van die gemeenten is daardoor partij",
    "noem onder `Partijen` welke gemeente vanaf die dag meedoet",
)
GESPLITSTE_GEMEENTE = Kind(
    "RU338",
    "gesplitste-gemeente",
    Ernst.WAARSCHUWING,
    "de gemeente `{gemeente}` is per {datum} gesplitst in {opvolgers}; welke daarvan {plaats} vanaf die dag bedoelt, "
    "is niet te zeggen",
    "laat de tekst op die dag eindigen, en noem in een nieuwe tekst de gemeente die u dan bedoelt",
)
ONGEBRUIKT_BEGRIP = Kind(
    "RU309",
    "ongebruikt-begrip",
    Ernst.AANWIJZING,
    "het begrip `{begrip}` wordt nergens gebruikt",
    "haal het weg, of gebruik het in een artikel",
)
TEKST_BINDT_NIET = Kind(
    "RU310",
    "tekst-bindt-niet",
    Ernst.AANWIJZING,
    "een tekst van deze soort (`{soort}`) bindt niemand; {aantal} gelezen als voornemen",
    "wie wil binden, kiest `convenant`, `regionale afspraken`, `beleidsregel` of `verordening`",
)
OPENGELATEN = Kind(
    "RU311",
    "opengelaten",
    Ernst.AANWIJZING,
    "de tekst laat open: {wat}",
    "vul dit in zodra het is afgesproken",
)
GEEN_PARTIJEN = Kind(
    "RU312",
    "geen-partijen",
    Ernst.FOUT,
    "deze tekst noemt geen gemeenten die meedoen",
    "begin na de kop met `Partijen` en schrijf bijvoorbeeld `De gemeenten Houten en Zeist.`",
)
GEEN_ARTIKELEN = Kind(
    "RU320",
    "geen-artikelen",
    Ernst.FOUT,
    "deze tekst heeft geen artikelen: er is niets om toe te passen",
    "schrijf onder een kop als `Artikel 1. Huisvesting` wat is afgesproken",
)
ARTIKELVOLGORDE = Kind(
    "RU321",
    "artikelvolgorde",
    Ernst.WAARSCHUWING,
    "artikel {nummer} volgt op artikel {vorig}: {wat}",
    "nummer de artikelen in volgorde; staat er maar een deel van de tekst, schrijf dan `Uittreksel:` in de kop",
)
ONGEBRUIKT_GEGEVEN = Kind(
    "RU313",
    "ongebruikt-gegeven",
    Ernst.AANWIJZING,
    "het gegeven `{gegeven}` wordt nergens gebruikt",
    "haal het weg, of gebruik het in een artikel",
)
ZACHTE_NORM = Kind(
    "RU314",
    "voornemen",
    Ernst.AANWIJZING,
    "{citaat} is een voornemen (`{werkwoord}`); het beslist niets",
    "wie wil binden, schrijft wat wie doet: `De gemeente stelt … beschikbaar`",
)
DUBBELE_DEELNAME = Kind(
    "RU317",
    "dubbele-deelname",
    Ernst.WAARSCHUWING,
    "de gemeente `{gemeente}` staat er twee keer als partij; {wat}",
    "noem haar alleen in de regel die klopt",
)
LOOPTIJD_ANDERS = Kind(
    "RU315",
    "looptijd-anders",
    Ernst.FOUT,
    "{citaat} noemt een andere {wat} dan de kop ({kop} tegen {artikel})",
    "maak beide gelijk",
)

BEGRIPPEN_TE_DIEP = Kind(
    "RU316",
    "begrippen-te-diep",
    Ernst.FOUT,
    "het begrip `{begrip}` steunt op een keten van {diepte} begrippen; dieper dan {grens} wordt niet uitgewerkt",
    "omschrijf het begrip zonder omweg langs zoveel andere begrippen",
)
FICTIE_ZONDER_GEVOLG = Kind(
    "RU318",
    "fictie-zonder-gevolg",
    Ernst.WAARSCHUWING,
    "wat {plaats} laat tellen, vraagt geen enkele regel of omschrijving",
    "kijk of de woorden dezelfde zijn als in de regel waarvoor dit telt",
)
BEGRIP_VAN_ANDER_GEBIED = Kind(
    "RU323",
    "begrip-van-ander-gebied",
    Ernst.WAARSCHUWING,
    "`{begrip}` is in deze tekst alleen wie in {gemeente} staat ingeschreven; deze zin gebruikt het voor `{gebied}`",
    "wie uit een andere gemeente komt, voldoet hier nooit aan: pas de omschrijving aan, of gebruik een ander woord",
)
GEBIED_TELT_NIET = Kind(
    "RU331",
    "gebied-telt-niet",
    Ernst.FOUT,
    "`{gebied}` telt niet mee in `{tekst}`: naar die gemeente vraagt de omschrijving van `{begrip}` niet",
    "laat `{gebied}` weg, of maak er een eigen voorwaarde van: `… en hij zijn woonadres in Houten heeft`",
)
DOELGROEP_ELDERS_INGESCHREVEN = Kind(
    "RU324",
    "doelgroep-elders-ingeschreven",
    Ernst.WAARSCHUWING,
    "wie tijdens het verblijf elders stond ingeschreven, voldoet nooit aan {plaats}: de woonduur loopt door tot na het "
    "verblijf",
    "reken terug vanaf het begin van het verblijf, of schrijf `anders dan tijdens {verblijf}`",
)
ONBEKENDE_TEKST = Kind(
    "RU326",
    "onbekende-tekst",
    Ernst.WAARSCHUWING,
    "`{tekst}` ken ik niet, dus ik kan niet nagaan {wat}",
    "geef die tekst erbij: `uitstroom controleer deze.convenant andere.convenant`; of kijk of soort en titel kloppen",
)
ONBEKENDE_PLAATS = Kind(
    "RU327",
    "onbekende-plaats",
    Ernst.FOUT,
    "{plaats} staat niet in `{tekst}`",
    "{wel}",
)
PLAATS_ZONDER_REGEL = Kind(
    "RU328",
    "plaats-zonder-regel",
    Ernst.WAARSCHUWING,
    "{plaats} van `{tekst}` bevat geen regel, dus er is niets om van af te wijken",
    "verwijs naar het artikel of het lid waar de regel staat",
)
RANGORDE_OPEN = Kind(
    "RU319",
    "rangorde-open",
    Ernst.WAARSCHUWING,
    "de rangorde in {plaats} eindigt niet met het lot",
    "zet als laatste onderdeel `het lot`: anders is bij een gelijke stand niets geregeld",
)

PARTIJ_DUBBEL = Kind(
    "RU330",
    "partij-dubbel",
    Ernst.WAARSCHUWING,
    "de gemeente `{gemeente}` staat twee keer onder de partijen",
    "laat de naam één keer staan; is een andere gemeente bedoeld, noem die dan",
)
AFWIJKING_VAN_ONDERDEEL = Kind(
    "RU333",
    "afwijking-van-onderdeel",
    Ernst.FOUT,
    "{plaats} is geen hele regel; het is niet duidelijk of de andere onderdelen hier ook gelden",
    "schrijf `… onderdeel b, is niet van toepassing op cliënten die …` als zij wel gelden; wijk anders af van het hele "
    "lid, en noem dan alle voorwaarden",
)
ONDERDEEL_NIET_OPZIJ = Kind(
    "RU332",
    "onderdeel-niet-opzij",
    Ernst.FOUT,
    "zo kan {plaats} niet buiten toepassing blijven: {reden}",
    "verwijs naar het artikel of lid met de regel, of naar een onderdeel van de voorwaarden van een regel",
)
DAG_NIET_BEREKEND = Kind(
    "RU335",
    "dag-niet-berekend",
    Ernst.AANWIJZING,
    "{citaat}: van `{woorden}` reken ik geen laatste dag uit, dus het werkproces zegt nooit dat dit te laat is",
    "schrijf een dag met een jaartal (`uiterlijk op 31 maart 2026`), of een termijn vanaf een gebeurtenis"
    " (`binnen drie maanden na de toekenning`); geldt de termijn alleen in sommige gevallen, schrijf dan `Indien …,`"
    " voor de zin",
)
TERMIJN_NIET_UITGEREKEND = Kind(
    "RU337",
    "termijn-niet-uitgerekend",
    Ernst.WAARSCHUWING,
    "{citaat} zegt iets over een termijn, en dat reken ik niet uit; daarom noem ik geen laatste dag bij {plichten}, en"
    " wordt gevraagd of de termijn is verstreken",
    "dit reken ik wel uit: `Deze termijn kan eenmaal met ten hoogste zes weken worden verdaagd`, of `De termijn,"
    " bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop … tot de dag waarop …`; geldt voor"
    " sommige cliënten een andere termijn, schrijf die dan in een eigen lid met `indien`",
)
WEIGERVERBOD_ZONDER_GEVOLG = Kind(
    "RU336",
    "weigerverbod-zonder-gevolg",
    Ernst.WAARSCHUWING,
    "{citaat}: dit verbod om te weigeren verandert niets aan de weigeringsgronden van deze tekst",
    "geldt zo'n grond dan niet, schrijf `Artikel 2, tweede lid, is niet van toepassing, indien …`",
)
VOORBEELD_SPREEKT_ZICH_TEGEN = Kind(
    "RU322",
    "voorbeeld-spreekt-zich-tegen",
    Ernst.FOUT,
    "`{woorden}` spreekt een eerdere regel van dit voorbeeld tegen",
    "laat één van de twee staan, of maak er twee voorbeelden van",
)
VOORBEELD_DUBBEL = Kind(
    "RU325",
    "voorbeeld-dubbel",
    Ernst.WAARSCHUWING,
    "er is al een voorbeeld met de naam `{naam}`",
    "geef elk voorbeeld een eigen naam: dan ziet u bij `uitstroom toets` welk voorbeeld niet klopt",
)
UITZONDERING_RUIMER = Kind(
    "RU339",
    "uitzondering-ruimer-dan-regel",
    Ernst.WAARSCHUWING,
    "{citaat} wijkt af van een regel over `{wie}`, en geldt zelf ook voor anderen",
    "zeg ook hier over wie het gaat: `{wie}`; is de uitzondering voor iedereen, dan hoeft u niets te doen",
)
WEIGERT_ALLEEN_INWONERS = Kind(
    "RU341",
    "weigert-alleen-wie-er-woont",
    Ernst.WAARSCHUWING,
    "{citaat} weigert alleen wie in {waar} woont, en dat nog niet lang doet; wie er nooit woonde, weigert het niet",
    "geldt het ook voor wie er niet woont, schrijf dan `De cliënt krijgt geen urgentie, tenzij hij ten minste {duur} "
    "in {waar} woont`",
)
VOORWAARDEN_GEVEN_URGENTIE = Kind(
    "RU340",
    "voorwaarden-geven-urgentie",
    Ernst.WAARSCHUWING,
    "{citaat} geeft zelf urgentie, ook aan wie geen grond heeft volgens {ander}",
    "zijn dit eisen naast die gronden, schrijf dan `Een voorwaarde voor urgentie is dat …`; anders kan het zo blijven",
)
EIS_OF_GROND = Kind(
    "RU342",
    "eis-of-grond",
    Ernst.AANWIJZING,
    "volgens {citaat} krijgt wie niet aan de eis voldoet geen urgentie; of wie wel voldoet haar daardoor krijgt, staat "
    "er niet: dat wordt gevraagd als geen andere zin urgentie geeft",
    "is dit de grond, schrijf dan `De cliënt krijgt urgentie, indien …`; is het een eis naast andere gronden, "
    "`De cliënt krijgt geen urgentie, tenzij …`",
)
KINDS: tuple[Kind, ...] = (
    TERMIJN_NIET_UITGEREKEND,
    WEIGERVERBOD_ZONDER_GEVOLG,
    KRINGVERWIJZING_REGELS,
    KRINGVERWIJZING_BEGRIPPEN,
    GEEN_BEGIN,
    GEMEENTE_BUITEN_PARTIJEN,
    BEOORDELAAR_ONTBREEKT,
    TEKST_LAAT_KEUZE_OPEN,
    UITZONDERING_OP_UITZONDERING,
    GESPLITSTE_PARTIJ,
    GESPLITSTE_GEMEENTE,
    ONGEBRUIKT_BEGRIP,
    TEKST_BINDT_NIET,
    OPENGELATEN,
    GEEN_PARTIJEN,
    GEEN_ARTIKELEN,
    ARTIKELVOLGORDE,
    ONGEBRUIKT_GEGEVEN,
    ZACHTE_NORM,
    DUBBELE_DEELNAME,
    LOOPTIJD_ANDERS,
    BEGRIPPEN_TE_DIEP,
    FICTIE_ZONDER_GEVOLG,
    BEGRIP_VAN_ANDER_GEBIED,
    GEBIED_TELT_NIET,
    DOELGROEP_ELDERS_INGESCHREVEN,
    ONBEKENDE_TEKST,
    ONBEKENDE_PLAATS,
    PLAATS_ZONDER_REGEL,
    RANGORDE_OPEN,
    PARTIJ_DUBBEL,
    DAG_NIET_BEREKEND,
    AFWIJKING_VAN_ONDERDEEL,
    ONDERDEEL_NIET_OPZIJ,
    VOORBEELD_SPREEKT_ZICH_TEGEN,
    VOORBEELD_DUBBEL,
    UITZONDERING_RUIMER,
    VOORWAARDEN_GEVEN_URGENTIE,
    WEIGERT_ALLEEN_INWONERS,
    EIS_OF_GROND,
)
