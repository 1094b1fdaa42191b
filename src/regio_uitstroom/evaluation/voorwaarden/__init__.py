"""Conditions: one function per class."""

from __future__ import annotations

from collections.abc import Mapping

from regio_uitstroom.evaluation.begrippen import toets_begrip
from regio_uitstroom.evaluation.context import Toetser
from regio_uitstroom.evaluation.voorwaarden.adres import toets_adres
from regio_uitstroom.evaluation.voorwaarden.duur import toets_verblijfsduur, toets_woonduur
from regio_uitstroom.evaluation.voorwaarden.feiten import (
    toets_feit,
    toets_leeftijd,
    toets_minderjarig_kind,
    toets_uitstroomgereed,
    toets_vergelijking,
)
from regio_uitstroom.evaluation.voorwaarden.fictief import toets_fictief
from regio_uitstroom.evaluation.voorwaarden.gebeurtenissen import (
    toets_aangeboden,
    toets_gemeld,
    toets_gezinslid,
    toets_heeft_datum,
    toets_toegekend,
    toets_wil_wonen,
)
from regio_uitstroom.evaluation.voorwaarden.laatste_dag import toets_op_laatste_dag
from regio_uitstroom.evaluation.voorwaarden.onderzoek import toets_in_onderzoek
from regio_uitstroom.evaluation.voorwaarden.oordeel import toets_oordeel_of_gebruik
from regio_uitstroom.evaluation.voorwaarden.plaatsen import (
    toets_buiten_nederland,
    toets_dezelfde,
    toets_kan_niet_vastgesteld,
    toets_neemt_deel,
    toets_terugkeer_onveilig,
)
from regio_uitstroom.evaluation.voorwaarden.samengesteld import toets_en, toets_niet, toets_of
from regio_uitstroom.evaluation.voorwaarden.termijn import toets_termijn_verstreken
from regio_uitstroom.evaluation.voorwaarden.verblijf import toets_verblijf
from regio_uitstroom.evaluation.voorwaarden.vermoed import toets_vermoed
from regio_uitstroom.evaluation.voorwaarden.weigering import toets_geweigerd
from regio_uitstroom.model import voorwaarden as v

TOETSERS: Mapping[type, Toetser] = {
    v.En: toets_en,
    v.Of: toets_of,
    v.Niet: toets_niet,
    v.Vermoed: toets_vermoed,
    v.Fictief: toets_fictief,
    v.OpLaatsteDag: toets_op_laatste_dag,
    v.FeitIs: toets_feit,
    v.FeitVergelijking: toets_vergelijking,
    v.BegripGeldt: toets_begrip,
    v.Verblijfstest: toets_verblijf,
    v.Uitstroomgereed: toets_uitstroomgereed,
    v.Leeftijd: toets_leeftijd,
    v.Woonduur: toets_woonduur,
    v.Verblijfsduur: toets_verblijfsduur,
    v.KanNietVastgesteld: toets_kan_niet_vastgesteld,
    v.BuitenNederland: toets_buiten_nederland,
    v.NeemtDeel: toets_neemt_deel,
    v.Dezelfde: toets_dezelfde,
    v.TerugkeerOnveilig: toets_terugkeer_onveilig,
    v.InOnderzoek: toets_in_onderzoek,
    v.HeeftGeweigerd: toets_geweigerd,
    v.HeeftMinderjarigKind: toets_minderjarig_kind,
    v.HeeftAdres: toets_adres,
    v.HeeftGemeld: toets_gemeld,
    v.HeeftGezinslid: toets_gezinslid,
    v.IsToegekend: toets_toegekend,
    v.IsAangeboden: toets_aangeboden,
    v.WilWonen: toets_wil_wonen,
    v.HeeftDatum: toets_heeft_datum,
    v.TermijnVerstreken: toets_termijn_verstreken,
    v.OordeelGeeft: toets_oordeel_of_gebruik,
}
"""How each class of condition is tried."""
