"""The kinds of rules: every function that makes a kernel of a clause."""

from __future__ import annotations

from regio_uitstroom.syntax.build.regels_aantallen import (
    bedraagt,
    beschikbaar,
    bestemd,
    gelijk,
    huisvest,
    is_,
    neemt_deel,
    overdracht,
    toedelen,
    uitruilen,
    verdelen,
    verrekenen,
    voert_uit,
    wordt_afgerond,
)
from regio_uitstroom.syntax.build.regels_ficties import buiten_beschouwing, geacht, gelijkgesteld, onderbreekt, telt_mee
from regio_uitstroom.syntax.build.regels_gemeente import terugkeer, verantwoordelijk, verantwoordelijkheid
from regio_uitstroom.syntax.build.regels_handeling import handeling_
from regio_uitstroom.syntax.build.regels_tijd import opschorten, verdagen, verlengen
from regio_uitstroom.syntax.build.regels_toepassing import (
    afwijken,
    buiten_toepassing,
    citeren,
    in_werking,
    streven,
    toepasselijk,
)
from regio_uitstroom.syntax.build.regels_urgentie import (
    behoren,
    gelden,
    intrekken,
    komt_in_aanmerking,
    krijgt,
    kwalificatie,
    recht,
    verleent,
    vervalt,
    volgorde,
    voorwaarde_voor,
    weigert,
)
from regio_uitstroom.syntax.build.voorrang import gaat_voor

KERNEN = (
    verantwoordelijk, verantwoordelijkheid, terugkeer, recht, voorwaarde_voor, krijgt, verleent,
    komt_in_aanmerking, weigert, gelden, vervalt,
    intrekken,
    verlengen, afwijken, toepasselijk, buiten_toepassing, citeren, gaat_voor, behoren, volgorde, overdracht,
    beschikbaar, bedraagt, bestemd,
    huisvest, gelijk, verdelen, toedelen, verrekenen, uitruilen, wordt_afgerond, voert_uit, neemt_deel, in_werking,
    streven,
    kwalificatie, gelijkgesteld, geacht, telt_mee, buiten_beschouwing, onderbreekt,
    verdagen, opschorten,
    is_, handeling_,
)  # fmt: skip
"""The functions that make a kernel of a clause."""
