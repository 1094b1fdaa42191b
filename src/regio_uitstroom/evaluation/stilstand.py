"""What a record tells of a term that stands still (*opgeschort*): whether it does, and from which day to which."""

from __future__ import annotations

from datetime import date

from attrs import field

from regio_uitstroom.client.feiten import Bekend, Feit
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import EERSTE_DAG, Dagbereik, dag_na
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.lijsten import als_bereik
from regio_uitstroom.model.regels import Opschorting
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class Stilstand:
    """Whether a term stands still by a rule (None: not known), and the days; ``tot``: from when it runs on.

    ``gelezen``: the readings of whether it does and of the two days.
    """

    regel: Opschorting
    gebeurd: bool | None = field(repr=False)
    vanaf: Dagbereik | None = field(repr=False)
    tot: Dagbereik | None = field(repr=False)
    gelezen: tuple[Lezingen, Lezingen, Lezingen] = field(repr=False)

    @property
    def duurt_voort(self) -> bool:
        """Whether it stands still while one of the days is not known."""
        return bool(self.gebeurd) and (self.vanaf is None or self.tot is None)

    @property
    def zeker(self) -> tuple[Periode, ...]:
        """The days on which it stood still whatever is still open."""
        if not self.gebeurd or self.vanaf is None or self.tot is None:
            return ()
        return (Periode(self.vanaf.laatste, self.tot.eerste),)

    @property
    def bekend(self) -> tuple[Periode, ...]:
        """The days on which it can have stood still by what is known."""
        if not self.gebeurd or self.vanaf is None or self.tot is None:
            return ()
        return self.hoogstens

    @property
    def hoogstens(self) -> tuple[Periode, ...]:
        """The days on which it can have stood still whatever is still open; without an end where that is not known."""
        if self.gebeurd is False:
            return ()
        van = EERSTE_DAG if self.vanaf is None else self.vanaf.eerste
        return (Periode(van, None if self.tot is None else self.tot.laatste),)

    def kan_raken(self, begin: date, einde: date) -> bool:
        """Whether it can have stood still on a day of a term from ``begin`` to ``einde``."""
        return any(
            (een.van or EERSTE_DAG) <= einde and (een.tot is None or max(een.van or EERSTE_DAG, begin) < een.tot)
            for een in self.hoogstens
        )

    def lezingen(self, *, raakt: bool) -> Lezingen:
        """Return what was read; the days are asked only of what happened, and nothing of what moves no last day."""
        gebeurd, *dagen = self.gelezen
        if not raakt:
            return samen(lezing.zonder_open for lezing in self.gelezen)
        return samen((gebeurd, *(dag if self.gebeurd else dag.zonder_open for dag in dagen)))

    @property
    def wellicht(self) -> str:
        """What it may still do to the last day, as a main clause; empty: nothing."""
        plaats, vanaf, tot = self.regel.citaat.tekst, self.regel.vanaf.omschrijving, self.regel.tot.omschrijving
        if self.gebeurd is None:
            return f"de termijn kan later eindigen: hij staat stil vanaf {vanaf} ({plaats})"
        if not self.duurt_voort:
            return ""
        if self.tot is not None:
            en_met = " en met" if self.regel.tot_en_met else ""
            return f"de termijn stond stil tot{en_met} {tot}, maar niet bekend is vanaf wanneer ({plaats})"
        sinds = f" sinds {datum_in_woorden(self.vanaf.eerste)}" if self.vanaf and self.vanaf.precies else ""
        return f"de termijn staat stil{sinds}, tot {tot} ({plaats})"


def stilstand(ctx: Context, regel: Opschorting) -> Stilstand:
    """Return what the record tells of one rule by which a term stands still."""
    gebeurd = ctx.feit(regel.gebeurd.sleutel)
    dagen = tuple(ctx.feit(gegeven.sleutel) for gegeven in (regel.vanaf, regel.tot))
    vanaf, tot = map(als_bereik, dagen)
    if tot is not None and regel.tot_en_met:
        tot = Dagbereik(dag_na(tot.eerste), dag_na(tot.laatste))
    gelezen = (
        ctx.gelezen(regel.gebeurd, gebeurd),
        ctx.gelezen(regel.vanaf, dagen[0], open_=_is_ongeveer(dagen[0])),
        ctx.gelezen(regel.tot, dagen[1], open_=_is_ongeveer(dagen[1])),
    )
    return Stilstand(regel, gebeurd.waarde is True if isinstance(gebeurd, Bekend) else None, vanaf, tot, gelezen)


def _is_ongeveer(feit: Feit[object]) -> bool:
    """Whether a day is known in part: finer it can tell more."""
    bereik = als_bereik(feit)
    return bereik is not None and not bereik.precies
