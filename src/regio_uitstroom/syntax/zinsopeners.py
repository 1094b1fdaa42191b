"""Classes of tokens by which a sentence falls into clauses: what opens one, what ends one, what begins a noun."""

from __future__ import annotations

CONDITIONS = frozenset(
    {
        "INDIEN",
        "TENZIJ",
        "MITS",
        "VOOR_ZOVER",
        "OOK_ALS",
        "NADAT",
        "VOORDAT",
        "ZODRA",
        "ZOLANG",
        "TOTDAT",
        "WAARBIJ",
        "DAT_RIDER",
    }
)
"""Openers of a subordinate clause that hangs on the sentence."""


TESTS = frozenset({"INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER"})
"""Openers of a condition."""


RELATIVES = frozenset(
    {"DIE", "AAN_WIE", "VOOR_WIE", "OVER_WIE", "VAN_WIE", "BIJ_WIE", "MET_WIE", "WIENS", "WAAR", "WAARIN", "TOT_WELKE",
     "WAARUIT",
     "WAAROP", "DAT", "OM", "WAT", "OF_VRAAG", "WAAR_VRAAG", "WANNEER_VRAAG"}
)  # fmt: skip
"""Openers of a clause that hangs on a noun or a verb."""


LIJST = frozenset({"ONDERDEEL", "SUB", "OPSOMTEKEN"})
"""What an item of a list begins with."""


MAX_DEPTH = 4
"""So many clauses within one another; what lies deeper is left to the grammar, which refuses it."""


STOP = frozenset({"PUNT", "DUBBELPUNT", "EN_DP", "PK", "PUNTKOMMA"})


PREPOSITIONS = frozenset({"AAN", "BIJ", "IN", "UIT", "OP", "OVER", "VOOR", "NA", "DOOR", "ONDER", "TEGEN"})


NOUN_START = frozenset(
    {"CLIENT", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "ACTOR", "VOORZIENING", "TAAK", "MOMENT", "GEBIED",
     "ZAAK", "GEVAL", "WONING",
     "URGENTIE", "PLAATS", "GROOTHEID", "BEZIT", "AANVULLING", "OORDEELWOORD", "BEGRIP_FEIT", "TERMIJNENWET",
     "ORGANISATIE",
     "GEMEENTE", "AFSPRAAK", "GETAL", "DUUR", "DATUM", "DAGMAAND", "VERWIJZING", "AANDEEL", "BEDRAG", "ONBEKEND",
     "NADER_AANTAL",
     "AANTAL", "JAREN", "VGL", "DIT", "VERBLIJF_IN", "INWONERTAL", "EIGENSCHAP"}
)  # fmt: skip


BEFORE_VERB = frozenset(
    {"EIGENSCHAP", "BEZIT", "BEGRIP_FEIT", "WONING", "ZAAK", "URGENTIE", "AANVULLING", "ZICH", "NIET", "CLIENT"}
    | {
        "ROL_GEMEENTE",
        "ROL_GEMEENTEN",
        "ROL_KEUZE",
        "GEMEENTE",
        "ACTOR",
        "VOORZIENING",
        "DUUR",
        "VENSTER",
        "BEDRAG",
        "COMPARATIEF",
    }
)
"""What stands before the verb of a subordinate clause, never right after it."""
NOT_EXTRAPOSED = frozenset({"OP", "VOOR", "NA", "DOOR", "ONDER", "TEGEN", "BINNEN", "UITERLIJK"})
"""After the verb of a relative clause these belong to the main clause, when its verb went before."""
