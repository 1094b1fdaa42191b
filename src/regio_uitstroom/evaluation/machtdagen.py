"""On which days a power over a granted urgency could be used, and whether a recorded use was on such a day.

Whether a power existed is settled by the day on which it was used (decision 050). Of a use of which the day is known in
part, or not at all, all days on which it can have been are tried: where the conditions were the same on each, that is
settled; otherwise the day of the use is what is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve, field

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, schuif
from regio_uitstroom.evaluation.gebruikstijd import Gebruikstijd
from regio_uitstroom.evaluation.lezing import Lezingen, OpenOordeel, samen
from regio_uitstroom.evaluation.momenten import Tijdstip, laatst_toegekend
from regio_uitstroom.evaluation.oordelen import gegeven_oordelen, geldend, toets_oordelen
from regio_uitstroom.evaluation.proefdagen import LANGSTE, proefdagen
from regio_uitstroom.evaluation.toen import toets_op_onbekende_dag, toets_toen
from regio_uitstroom.evaluation.voorwaarden.oordeel import toets_gebruikt
from regio_uitstroom.evaluation.voorwaarden.samengesteld import samengenomen
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import OordeelGeeft, Voorwaarde
from regio_uitstroom.waarde import frozen


@frozen
class Machtdagen:
    """A power with conditions over what was granted: ``voorwaarde``, and ``gebruik``: that it was used as well."""

    ctx: Context = field(repr=False)
    voorwaarde: Voorwaarde | None
    gebruik: Voorwaarde
    oordeel: OordeelGeeft
    verleend: Tijdstip

    @classmethod
    def van(cls, ctx: Context, voorwaarde: Voorwaarde | None, gebruik: Voorwaarde) -> Machtdagen:
        """Return the power with the judgment that tells of its use."""
        oordeel = next(een for een in van_soort(OordeelGeeft, gebruik) if een.sinds is not None)
        return cls(ctx, voorwaarde, gebruik, oordeel, laatst_toegekend(ctx))

    def toets(self) -> Toets:
        """Try whether it was used. A use on a day on which its conditions did not hold stands as if not recorded."""
        gegeven = gegeven_oordelen(self.ctx, self.oordeel.oordeel, self.oordeel.beoordelaar)
        toetsen = {een: self._bij(een) for een in self.gebruiken(gegeven)}
        for waarheid in (True, None):
            gevonden = [toets for toets in toetsen.values() if toets.waarheid is waarheid]
            if gevonden:
                return evolve(gevonden[0], lezingen=samen(toets.lezingen for toets in gevonden))
        return self._verder([een for een in gegeven if een not in toetsen])

    def gebruiken(self, gegeven: Sequence[Oordeel]) -> list[Oordeel]:
        """Return the judgments that it was used, without those that are of a day on which a use does not count."""
        tijd = Gebruikstijd(self.verleend.bereik, self.ctx.peildatum, self.oordeel.uiterlijk)
        return [een for een in tijd.die_tellen(gegeven) if een.waarde]

    def kon(self, een: Oordeel) -> Waarheid:
        """Return whether the conditions held on each day that the use can have been on, on none, or on some."""
        return self._op(een).waarheid

    def hangt_van_de_dag_af(self, een: Oordeel) -> bool:
        """Whether it matters on which of several days a use was."""
        eerste, laatste = self._grenzen(een)
        return eerste < laatste and self.kon(een) is None

    @property
    def sleutel(self) -> str:
        """What a record calls its use."""
        return self.oordeel.oordeel.sleutel

    @property
    def _laatste(self) -> date:
        """The last day on which it can be used."""
        uiterlijk = self.oordeel.uiterlijk
        return self.ctx.peildatum if uiterlijk is None else min(self.ctx.peildatum, uiterlijk)

    def _verder(self, gegeven: Sequence[Oordeel]) -> Toets:
        """Try whether it was used by the other judgments: not yet, or it is asked where it can still be used."""
        kan = self._op_dag(self._laatste, "de laatste dag waarop dat kon")
        return self._samen(kan, toets_gebruikt(self.ctx, self.oordeel, gegeven))

    def _bij(self, een: Oordeel) -> Toets:
        """Try one use: its conditions, whether nobody says otherwise, and whether it is about what was granted last."""
        kan = self._op(een)
        toets = self._samen(kan, toets_oordelen(self.ctx, self.oordeel, (een,)))
        bereik = self.verleend.bereik
        if toets.waarheid is False:
            return toets
        if self._betwist(een):
            return self._open(toets, self._oordeel_open)
        if bereik is not None and een.datum is not None and een.datum.laatste < bereik.laatste:
            return self._open(toets, self.verleend.onscherp)
        return toets

    @staticmethod
    def _open(toets: Toets, lezingen: Lezingen) -> Toets:
        return Toets(None, evolve(toets.bevinding, waarheid=None), samen((toets.lezingen, lezingen)))

    def _betwist(self, een: Oordeel) -> bool:
        """Whether a no stands beside it that is neither certainly earlier nor certainly later."""
        gegeven = gegeven_oordelen(self.ctx, self.oordeel.oordeel, self.oordeel.beoordelaar)
        tijd = Gebruikstijd(self.verleend.bereik, self.ctx.peildatum, self.oordeel.uiterlijk)
        nee = [ander for ander in tijd.die_tellen(gegeven) if not ander.waarde]
        return any(len(geldend((een, ander))) > 1 for ander in nee)

    def _op(self, een: Oordeel) -> Toets:
        """Try the conditions on all days that a use can have been on. An answer that is tried is given on the last."""
        eerste, laatste = self._grenzen(een)
        if eerste == laatste:
            return self._op_dag(laatste, "de dag van dat besluit")
        dagen = self._proefdagen(eerste, laatste)
        toetsen = [self.ctx.op_dag(dag).toets(self.voorwaarde) for dag in dagen]
        waarheid = eensgezind(toets.waarheid for toets in toetsen) if toetsen else None
        if waarheid is not None:
            lezingen = samen(toets.lezingen for toets in toetsen).zonder_open
            return Toets(waarheid, toetsen[-1].bevinding, lezingen)
        return self._dag_nodig(onbekend=not toetsen or None in {toets.waarheid for toets in toetsen})

    def _dag_nodig(self, *, onbekend: bool) -> Toets:
        """Return that the day of the use is missing; and, where those are not known, what tells of its conditions."""
        if onbekend:
            return toets_op_onbekende_dag(self.ctx, self.voorwaarde, self._oordeel_open)
        nu = self.ctx.toets(self.voorwaarde)
        lezingen = samen((nu.lezingen.zonder_open, self._oordeel_open))
        return Toets(None, evolve(nu.bevinding, waarheid=None), lezingen)

    def _grenzen(self, een: Oordeel) -> tuple[date, date]:
        """Return the first and the last day that a use can have been on."""
        laatste = self._laatste
        proef = self.ctx.vrij((self.sleutel, self.oordeel.beoordelaar)) is not NIET_GEVRAAGD
        if proef:
            return laatste, laatste
        if een.datum is not None:
            laatste = min(laatste, een.datum.laatste)
        eerste = min(self.verleend.bereik.eerste if self.verleend.bereik is not None else laatste, laatste)
        return (eerste if een.datum is None else min(max(eerste, een.datum.eerste), laatste)), laatste

    def _proefdagen(self, eerste: date, laatste: date) -> Sequence[date]:
        """Return the days that stand for all of these; none where there are too many to try."""
        if laatste > schuif(eerste, LANGSTE):
            return ()
        return proefdagen(self.ctx, (self.voorwaarde, self.ctx.regeling.begrippen), eerste, laatste)

    def _op_dag(self, dag: date, welke: str) -> Toets:
        if dag >= self.ctx.peildatum:
            return self.ctx.toets(self.voorwaarde)
        return toets_toen(self.ctx, self.voorwaarde, Dagbereik(dag, dag), welke)

    def _samen(self, kan: Toets, gebruikt: Toets) -> Toets:
        return samengenomen(self.ctx, self.gebruik.tekst, en((kan.waarheid, gebruikt.waarheid)), (kan, gebruikt))

    @property
    def _oordeel_open(self) -> Lezingen:
        """The reading of that the day of a use is not known: the judgment is asked for, with its day."""
        return self.ctx.onbekend_oordeel(OpenOordeel(self.oordeel.oordeel, self.oordeel.beoordelaar))
