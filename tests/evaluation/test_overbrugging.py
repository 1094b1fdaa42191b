"""Absences that do not interrupt a stay, against walking over days (docs/explanation/historierekening.md)."""

from functools import partial
from random import Random

import pytest

from regio_uitstroom.client.record import Verblijf, Verblijfshistorie
from regio_uitstroom.evaluation.overbrugging import gemerkte_dagen
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.gemeentebron import WoonadresVoorafgaand
from regio_uitstroom.model.woorden import PEILDATUM, Overbrugging
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation import dagorakel as orakel
from tests.evaluation.bouw import datum
from tests.evaluation.dagorakel import Lengte
from tests.evaluation.dagwereld import DAGEN, SOORTEN, Wereld, als_client, dag, wereld
from tests.evaluation.test_historierekening import DUREN, OPVANG, soort, toets, vergelijk, vind

GEVALLEN = 300
DUREN_AFWEZIG = (Lengte(0, False), Lengte(2, False), Lengte(6, False), Lengte(15, False), Lengte(1, True))  # noqa: FBT003


def dobbelsteen(nummer: int) -> Random:
    """Return the chances of one case."""
    return Random(nummer)  # noqa: S311 - the same case again for the same number


def lengte_als_duur(lengte: Lengte) -> Duur:
    """Return the duration of the library."""
    return Duur(lengte.aantal, Eenheid.MAAND if lengte.maanden else Eenheid.DAG)


def regel(kans: Random) -> tuple[Overbrugging, Lengte]:
    """Make an absence that a text can name."""
    lengte = kans.choice(DUREN_AFWEZIG)
    vorm = kans.choice(("overal", "opname", "ggz"))
    tijdens = soort(SOORTEN[2]) if vorm == "ggz" else None
    return Overbrugging(lengte_als_duur(lengte), vorm != "overal", tijdens), lengte


def hoort_erbij(w: Wereld, op: int, peil: int, afwezig: Overbrugging, lengte: Lengte) -> bool:
    """Whether the day is one of the stay, or of an absence between two days of it that the text allows."""
    if orakel.in_soort(w, op, OPVANG):
        return True
    eerder = next((d for d in range(op - 1, orakel.VROEGST, -1) if orakel.in_soort(w, d, OPVANG)), None)
    later = next((d for d in range(op + 1, peil + 1) if orakel.in_soort(w, d, OPVANG)), None)
    if eerder is None or later is None or later > orakel.verder(eerder + 1, lengte):
        return False
    return not afwezig.opname or all(_opgenomen(w, d, afwezig) for d in range(eerder + 1, later))


def _opgenomen(w: Wereld, op: int, afwezig: Overbrugging) -> bool:
    verblijf = orakel.telt(w, op)
    return verblijf is not None and (afwezig.tijdens is None or verblijf.soort in afwezig.tijdens.soorten)


@pytest.mark.parametrize("zaad", range(0, GEVALLEN, 20))
class TestPerDag:
    """What the evaluator says of stretches is what the days say."""

    def test_uninterrupted_stay(self, zaad: int) -> None:
        """An uninterrupted stay runs on over such absences; a record that knows less says the same or nothing."""
        for nummer in range(zaad, zaad + 20):
            kans = dobbelsteen(nummer)
            alles, peil, (afwezig, lengte) = wereld(kans), kans.randint(-2, DAGEN + 4), regel(kans)
            duur, tot_nu, nog = kans.choice(DUREN), kans.random() < 0.5, kans.random() < 0.5
            erbij = partial(hoort_erbij, alles, peil=peil, afwezig=afwezig, lengte=lengte)
            verwacht = orakel.onafgebroken(erbij, peil, duur, None, langer=False, tot_moment=tot_nu)
            verwacht = verwacht and orakel.ook_dan(erbij, peil, nog=nog)
            voorwaarde = v.Verblijfsduur(
                lengte_als_duur(duur),
                strikt=False,
                onafgebroken=True,
                venster=None,
                verblijf=v.Verblijfsoort(soort(*OPVANG)),
                moment=PEILDATUM,
                tot_moment=tot_nu,
                overbrugd=(afwezig,),
                nog=nog,
            )
            vergelijk(kans, alles, verwacht, lambda w, p=peil, t=voorwaarde: toets(w, p, t))  # type: ignore[misc]

    def test_woonadres_before_the_stay(self, zaad: int) -> None:
        """The stay began where the first of the stays did that such absences join."""
        for nummer in range(zaad, zaad + 20):
            kans = dobbelsteen(nummer)
            alles, peil, (afwezig, lengte) = wereld(kans), kans.randint(-2, DAGEN + 4), regel(kans)
            op = orakel.laatste_dag_erin(alles, OPVANG, peil)
            while op is not None and hoort_erbij(alles, op - 1, peil, afwezig, lengte):
                op -= 1
            plaats = orakel.GEEN if op is None else orakel.nu(orakel.woonadres(alles, op - 1), peil)
            bron = WoonadresVoorafgaand(soort(*OPVANG), overbrugd=(afwezig,))
            vergelijk(kans, alles, plaats, lambda w, p=peil, b=bron: vind(w, p, b))  # type: ignore[misc]


class TestOnbekendeDagen:
    """Days that are not known."""

    @pytest.mark.parametrize("zaad", range(150))
    def test_every_way_to_fill_them_in(self, zaad: int) -> None:
        """What is said of a day holds in every way to fill in the unknown days, and is unknown where they differ."""
        kans = dobbelsteen(zaad)
        merken: list[Waarheid] = [kans.choice((True, True, False, False, None)) for _ in range(8)]
        lengte = kans.choice((1, 2, 3))
        gezegd = _gezegd(merken, lengte)
        gevallen = [_gevuld(dagen, lengte) for dagen in _ingevuld(merken)]
        for nummer, waarheid in enumerate(gezegd):
            mogelijk = {geval[nummer] for geval in gevallen}
            assert waarheid is (mogelijk.pop() if len(mogelijk) == 1 else None), (merken, lengte, nummer)


def _ingevuld(merken: list[Waarheid]) -> list[list[bool]]:
    rijen: list[list[bool]] = [[]]
    for merk in merken:
        keuzen = (True, False) if merk is None else (merk,)
        rijen = [[*rij, keuze] for rij in rijen for keuze in keuzen]
    return rijen


def _gevuld(dagen: list[bool], lengte: int) -> list[bool]:
    """Return the days with every absence of at most so many days filled in."""
    uit = list(dagen)
    for op, erin in enumerate(dagen):
        eerder = next((d for d in range(op - 1, -1, -1) if dagen[d]), None)
        later = next((d for d in range(op + 1, len(dagen)) if dagen[d]), None)
        uit[op] = erin or (eerder is not None and later is not None and later - eerder - 1 <= lengte)
    return uit


def _gezegd(merken: list[Waarheid], lengte: int) -> list[Waarheid]:
    stukken = [
        Verblijf(SOORTEN[0] if m else SOORTEN[2], datum(str(dag(i))), datum(str(dag(i + 1))))
        for i, m in enumerate(merken)
        if m is not None
    ]
    # Before and after these days somebody was elsewhere, so that an unknown day there fills nothing in.
    elders = [
        Verblijf(SOORTEN[2], datum(str(dag(-90))), datum(str(dag(0)))),
        Verblijf(SOORTEN[2], datum(str(dag(len(merken)))), datum(str(dag(90)))),
    ]
    historie = Verblijfshistorie((*stukken, *elders), None)
    regels = [Overbrugging(Duur(lengte, Eenheid.DAG))]
    vakken = gemerkte_dagen(historie, soort(SOORTEN[0]), dag(80).toordinal(), regels)
    op_dag = {op: vak.inhoud[1] for vak in vakken for op in range(max(vak.van, dag(0).toordinal()), vak.tot)}
    return [op_dag[dag(i).toordinal()] for i in range(len(merken))]


def test_the_record_is_read(  # a guard: the worlds of this module do hold absences
) -> None:
    """Among the histories drawn here are absences that are bridged and absences that are not."""
    gezien = set()
    for nummer in range(300):
        kans = dobbelsteen(nummer)
        alles, (afwezig, lengte) = wereld(kans), regel(kans)
        for op in range(DAGEN):
            if not orakel.in_soort(alles, op, OPVANG):
                gezien.add(hoort_erbij(alles, op, DAGEN, afwezig, lengte))
        assert als_client(alles).verblijven is not None
    assert gezien == {True, False}
