"""Strategies for whole agreements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import field
from hypothesis import strategies as st

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.teksten import datum_in_woorden, opsomming
from regio_uitstroom.testing.lijsten import lijstartikelen
from regio_uitstroom.testing.omlijsting import aanheffen, sloten, toelichtingen, voorbeelden
from regio_uitstroom.testing.zinnen import (
    BEREIK,
    EIGEN_FEITEN,
    FICTIES,
    GEMEENTEN,
    HERKOMST,
    OPEN_REGELS,
    TAKEN,
    VOORZIENINGEN,
    Eigen,
    partijzinnen,
    rangordes,
    statusregels,
    termijnregels,
    uitvoeringsregels,
    urgenties,
    verantwoordelijkheden,
)
from regio_uitstroom.waarde import frozen


@frozen
class Tekst:
    """A generated agreement, in parts that can be put together in another order."""

    kop: str
    partijen: str
    gegevens: str
    begrippen: str
    artikelen: tuple[tuple[str, ...], ...] = field()
    """The sentences of each article after the one with the definitions; references stay within an article."""
    aanhef: str = ""
    toelichting: str = ""
    """An explanation below the last article."""
    voorbeelden: str = ""
    slot: str = ""
    """Signatures and annexes."""

    def samen(self, volgorde: Sequence[int] | None = None) -> str:
        """Return the text, with the articles in the given order (and numbered by it)."""
        delen = [self.kop, *filter(None, (self.aanhef,)), "Partijen", self.partijen]
        if self.gegevens:
            delen += ["Gegevens", self.gegevens]
        delen += ["Artikel 1. Begrippen", self.begrippen]
        for nummer, index in enumerate(volgorde or range(len(self.artikelen)), start=2):
            leden = "\n".join(f"{lid}. {zin}" for lid, zin in enumerate(self.artikelen[index], start=1))
            delen += [f"Artikel {nummer}. Regels", leden]
        if self.toelichting:
            delen[-1] += f"\n{self.toelichting}"
        delen += filter(None, (self.voorbeelden, self.slot))
        return "\n\n".join(delen) + "\n"


@st.composite
def agreement_texts(draw: st.DrawFn) -> Tekst:
    """Make an agreement that is right: it parses, resolves and checks without errors."""
    partijen = draw(st.lists(st.sampled_from(GEMEENTEN), min_size=1, max_size=4, unique=True))
    eigen = draw(st.lists(st.sampled_from(EIGEN_FEITEN), max_size=3, unique=True))
    artikelen = [draw(_verantwoordelijkheidsartikel(partijen, eigen))]
    artikelen += draw(st.lists(st.lists(urgenties(eigen), min_size=1, max_size=3).map(tuple), max_size=2))
    artikelen += draw(st.lists(lijstartikelen(eigen), max_size=1))
    artikelen += draw(st.lists(st.lists(statusregels(eigen), min_size=1, max_size=2).map(tuple), max_size=1))
    artikelen += draw(st.lists(termijnregels(), max_size=1))
    artikelen += draw(st.lists(st.lists(uitvoeringsregels(eigen), min_size=1, max_size=2).map(tuple), max_size=1))
    artikelen += draw(st.lists(st.sampled_from(OPEN_REGELS).map(lambda zin: (zin,)), max_size=1))
    artikelen += draw(st.lists(rangordes().map(lambda zin: (zin,)), max_size=1))
    artikelen += draw(st.lists(st.lists(st.sampled_from(BEREIK), min_size=1, max_size=2).map(tuple), max_size=1))
    artikelen += draw(st.lists(st.lists(st.sampled_from(FICTIES), min_size=1, max_size=2).map(tuple), max_size=1))
    return Tekst(
        kop=draw(_koppen()),
        partijen=draw(partijzinnen(partijen)),
        gegevens="\n".join(e.declaratie for e in eigen),
        begrippen=draw(_begrippen()),
        artikelen=tuple(artikelen),
        aanhef=draw(aanheffen()),
        toelichting=draw(toelichtingen()),
        voorbeelden=draw(voorbeelden(partijen)),
        slot=draw(sloten(partijen)),
    )


def agreements() -> st.SearchStrategy[Regeling]:
    """Make a Regeling from a generated text; raises RegelingFout when the library does not accept its own language."""
    return agreement_texts().map(lambda tekst: parse_regeling(tekst.samen(), name="voorbeeld").of_fout())


@st.composite
def _verantwoordelijkheidsartikel(draw: st.DrawFn, partijen: Sequence[str], eigen: Sequence[Eigen]) -> tuple[str, ...]:
    """Make an article whose sentences may depart from earlier ones."""
    taken = draw(st.lists(st.sampled_from(TAKEN), min_size=1, max_size=4))
    return tuple(
        draw(verantwoordelijkheden(partijen, eigen, taak, taken[:nummer])) for nummer, taak in enumerate(taken)
    )


@st.composite
def _koppen(draw: st.DrawFn) -> str:
    """Make a heading: mostly a covenant, sometimes a text that binds nobody, with or without a looptijd."""
    soort = draw(st.sampled_from(("convenant", "convenant", "convenant", "intentieverklaring")))
    regels = [f'{soort.capitalize()} "Bedacht voorbeeld"', "Regio: Voorbeeldregio", f"Soort: {soort}"]
    if draw(st.booleans()):
        van = draw(st.dates(date(2010, 1, 1), date(2018, 1, 1)))
        tot = draw(st.none() | st.dates(date(2019, 1, 1), date(2030, 1, 1)))
        einde = f" tot {datum_in_woorden(tot)}" if tot else ""
        regels.append(f"Looptijd: {'van' if tot else 'vanaf'} {datum_in_woorden(van)}{einde}")
    return "\n".join(regels)


@st.composite
def _begrippen(draw: st.DrawFn) -> str:
    """Make the definitions that the sentences use."""
    voorzieningen = draw(st.lists(st.sampled_from(VOORZIENINGEN), min_size=1, max_size=3, unique=True))
    herkomst = draw(st.sampled_from(HERKOMST))
    onafgebroken = draw(st.sampled_from(("", "onafgebroken ")))
    return (
        "In dit convenant wordt verstaan onder:\n"
        f"a. tijdelijk verblijf: verblijf in {opsomming(voorzieningen, 'of')};\n"
        f"b. gemeente van herkomst: {herkomst};\n"
        f"c. regiobinding: de cliënt stond in de laatste drie jaar ten minste twee jaar {onafgebroken}ingeschreven in "
        "een deelnemende gemeente, gerekend vanaf de datum van aanmelding."
    )
