"""Findings on what is no sentence of the agreement: prose, loose lines, leftovers of layout (RU1xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

REGEL_IN_PROZA = Kind(
    "RU166",
    "regel-in-proza",
    Ernst.AANWIJZING,
    "deze zin leest als een regel, maar staat in {deel}: daar wordt niets beslist",
    "hoort hij bij de afspraak, maak er dan een lid van; is het alleen uitleg, dan hoeft u niets te doen",
)
WITREGEL_IN_ZIN = Kind(
    "RU167",
    "witregel-in-zin",
    Ernst.WAARSCHUWING,
    "midden in een zin staat een witregel, vóór `{woord}`; de zin is gelezen alsof zij er niet staat",
    "haal de witregel weg; eindigt de zin daar, zet er dan een punt",
)
REST = Kind("RU168", "rest-van-opmaak", Ernst.FOUT, "`{woorden}` {wat}{aantal}", "{wel}")
LOSSE_REGEL = Kind(
    "RU169",
    "losse-regel",
    Ernst.FOUT,
    "`{woorden}` is geen zin: er staat geen werkwoord in, en geen punt achter",
    "is het een tussenkop, of de kop- of voettekst van een bladzijde, haal de regel dan weg; maak er anders een hele "
    "zin van",
)

KINDS: tuple[Kind, ...] = (REGEL_IN_PROZA, WITREGEL_IN_ZIN, REST, LOSSE_REGEL)
