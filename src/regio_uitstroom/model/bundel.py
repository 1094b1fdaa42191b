"""Several agreements that are applied together, each place in them marked with its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from hashlib import sha256
from itertools import pairwise
from typing import Any, TypeVar, cast

from attrs import evolve, field, fields, has

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.elders import kring_over_teksten
from regio_uitstroom.model.overgenomen import met_overgang
from regio_uitstroom.model.regeling import OpenPunt, Regeling
from regio_uitstroom.model.regels import Elders, Regel
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.teksten import datum_in_woorden, opsomming
from regio_uitstroom.waarde import frozen

T = TypeVar("T")


def _geordend(regelingen: Iterable[Regeling]) -> tuple[Regeling, ...]:
    """Return every text once, in an order that does not depend on how they were given."""
    uniek: dict[object, Regeling] = {}
    for regeling in sorted(regelingen, key=_volgorde):
        uniek.setdefault(regeling.inhoud_hash or regeling, regeling)
    return tuple(uniek.values())


def _volgorde(regeling: Regeling) -> tuple[str, ...]:
    """Return what texts are ordered by; one that was made without a text by all that is in it."""
    return (regeling.naam, str(regeling.kop.van), regeling.inhoud_hash or repr(regeling))


def _namen(regelingen: Iterable[Regeling]) -> str:
    return " + ".join(regeling.naam for regeling in regelingen)


@frozen
class Bundel:
    """Texts that are applied together: the same ones in any order, and each given once, are the same bundle.

    Raises ValueError when there is no text; when two texts ask for a fact of one name with two types: a record can hold
    only one of them; and when rules of several texts yield to each other in a cycle: then none of them could decide.
    """

    regelingen: tuple[Regeling, ...] = field(converter=_geordend, repr=_namen)

    @regelingen.validator
    def _niet_leeg(self, _veld: object, waarde: tuple[Regeling, ...]) -> None:
        if not waarde:
            message = "een register bevat ten minste één tekst"
            raise ValueError(message)
        soorten: dict[str, tuple[Gegeven, Regeling]] = {}
        for regeling in waarde:
            for gegeven in regeling.gegevens:
                eerder, uit = soorten.setdefault(gegeven.sleutel, (gegeven, regeling))
                if eerder.type is not gegeven.type:
                    raise ValueError(_botsing(gegeven, regeling, eerder, uit))

    @regelingen.validator
    def _zonder_kring(self, _veld: object, waarde: tuple[Regeling, ...]) -> None:
        kring = kring_over_teksten(waarde) if len(waarde) > 1 else ()
        if kring:
            raise ValueError(_kring_in_woorden([evolve(plaats, uit=self.namen[nummer]) for nummer, plaats in kring]))

    @property
    def naam(self) -> str:
        """The names of the texts, joined; of one text its own."""
        return _namen(self.regelingen)

    @property
    def inhoud_hash(self) -> str:
        """The SHA-256, in hex, over those of the texts; of one text its own."""
        if len(self.regelingen) == 1:
            return self.regelingen[0].inhoud_hash
        return sha256("".join(sorted(regeling.inhoud_hash for regeling in self.regelingen)).encode()).hexdigest()

    @cached_property
    def namen(self) -> tuple[Tekstnaam, ...]:
        """What each text is called: its name (with part of its hash where two share one), and its kind and title."""
        namen, aanduidingen = [r.naam for r in self.regelingen], [r.kop.aanduiding for r in self.regelingen]
        return tuple(
            Tekstnaam(
                naam if namen.count(naam) == 1 else f"{naam}@{regeling.inhoud_hash[:8] or nummer}",
                wie if aanduidingen.count(wie) == 1 else f"{wie} ({_looptijd(regeling) or naam})",
            )
            for nummer, (regeling, naam, wie) in enumerate(zip(self.regelingen, namen, aanduidingen, strict=True), 1)
        )

    def onderscheiden(self, uit: Tekstnaam) -> Regeling:
        """Return a text by its name, called so that no other is, with what the others say of how long it holds."""
        nummer = self.nummer(uit)
        regeling = self.regelingen[nummer]
        erbij = self.gemerkt[nummer].regels[len(regeling.regels) :]
        regeling = evolve(regeling, regels=(*regeling.regels, *erbij)) if erbij else regeling
        toevoeging = uit.aanduiding.removeprefix(regeling.kop.aanduiding)
        return evolve(regeling, kop=evolve(regeling.kop, toevoeging=toevoeging)) if toevoeging else regeling

    @cached_property
    def gemerkt(self) -> tuple[Regeling, ...]:
        """The texts with their name in every citation, and what each says of another in it; one text alone as it is."""
        return met_overgang(self._gemerkt)

    @cached_property
    def _gemerkt(self) -> tuple[Regeling, ...]:
        if len(self.regelingen) == 1:
            return self.regelingen
        return tuple(gemerkt(regeling, naam) for regeling, naam in zip(self.regelingen, self.namen, strict=True))

    @cached_property
    def samen(self) -> Regeling:
        """All rules, terms and facts of the texts as those of one, to look them up by their place; never applied."""
        alle = self._gemerkt
        return evolve(
            alle[0],
            regels=tuple(regel for een in alle for regel in een.regels),
            begrippen=tuple(begrip for een in alle for begrip in een.begrippen),
            gegevens=self.gegevens,
        )

    @property
    def gegevens(self) -> tuple[Gegeven, ...]:
        """The facts that the texts declare themselves, each once."""
        return tuple({gegeven.sleutel: gegeven for een in self.regelingen for gegeven in een.gegevens}.values())

    def nummer(self, uit: Tekstnaam | None) -> int:
        """Return the place of a text; the first for a place that names none."""
        return 0 if uit is None else self.namen.index(uit)


def teksten_van(regeling: Regeling | Bundel) -> tuple[Regeling, ...]:
    """Return the texts that are applied: those of a bundle, each called so that no other is, or the one at hand."""
    if isinstance(regeling, Regeling):
        return (regeling,)
    return tuple(map(regeling.onderscheiden, regeling.namen))


def _botsing(een: Gegeven, uit: Regeling, ander: Gegeven, uit_ander: Regeling) -> str:
    return (
        f"het gegeven `{een.sleutel}` is in `{uit_ander.naam}` van de soort {ander.type.value} en in `{uit.naam}` van "
        f"de soort {een.type.value}; geef een van beide een andere naam"
    )


def _kring_in_woorden(kring: Sequence[Citaat]) -> str:
    wie = opsomming([f"{een.tekst} wijkt voor {ander.tekst}" for een, ander in pairwise((*kring, kring[0]))])
    return (
        f"deze bepalingen wijken voor elkaar in een kring: {wie}; laat één van deze bepalingen niet meer afwijken "
        "van de andere, of pas deze teksten niet samen toe"
    )


def _looptijd(regeling: Regeling) -> str:
    """Return what tells two versions with one title apart."""
    van, tot = regeling.kop.van, regeling.kop.tot
    delen = (
        f"{'van' if tot else 'vanaf'} {datum_in_woorden(van)}" if van else "",
        f"tot {datum_in_woorden(tot)}" if tot else "",
    )
    return " ".join(filter(None, delen))


def gemerkt(regeling: Regeling, uit: Tekstnaam) -> Regeling:
    """Return the text with its name in every citation. No part of it is an object that another text holds too."""
    regels: tuple[Regel, ...] = _merk(regeling.regels, uit)
    begrippen: tuple[Begrip, ...] = _merk(regeling.begrippen, uit)
    punten = tuple(evolve(_merk(punt, uit), uit=uit) for punt in regeling.open_punten)
    return evolve(regeling, regels=regels, begrippen=begrippen, open_punten=punten)


def ongemerkt(deel: T) -> T:
    """Return a rule, an open point or a citation without the name of its text."""
    los = _merk(deel, None)
    return cast("T", evolve(los, uit=None) if isinstance(los, OpenPunt) else los)


def _merk(deel: Any, uit: Tekstnaam | None) -> Any:  # noqa: ANN401 - any part of a text
    """Return a copy with this text in every citation inside."""
    soort: type = type(deel)
    if isinstance(deel, tuple | frozenset):
        return soort(_merk(los, uit) for los in deel)
    if isinstance(deel, Citaat):
        return evolve(deel, uit=uit)
    if isinstance(deel, Oordeelsoort):
        return _oordeel(deel, uit) if uit else deel
    namen = _delen(soort)
    if namen is None:
        return deel
    return evolve(deel, **{naam: _merk(getattr(deel, naam), uit) for naam in namen})


_GEEN_DELEN = frozenset({"span", "source", "tekst"})


@cache
def _delen(soort: type) -> tuple[str, ...] | None:
    """Return the fields that can hold parts of a text; None for what is no part of one."""
    if soort is Elders or not soort.__module__.startswith("regio_uitstroom.model.") or not has(soort):
        return None
    return tuple(veld.name for veld in fields(soort) if veld.init and veld.name not in _GEEN_DELEN)


_TOEPASSEN = " toepassen"


def _oordeel(oordeel: Oordeelsoort, uit: Tekstnaam) -> Oordeelsoort:
    """Name the text in a judgment that is known by its place: that a power is used, what follows from an open rule."""
    plaats = oordeel.sleutel.removesuffix(_TOEPASSEN).partition(": ")[0]
    if not oordeel.sleutel.startswith("artikel ") or plaats == oordeel.sleutel:
        return oordeel
    met_tekst = f"{plaats}{',' if ',' in plaats else ''} van {uit.aanduiding}"
    return evolve(
        oordeel,
        sleutel=f"{uit.naam}: {oordeel.sleutel}",
        omschrijving=oordeel.omschrijving.replace(plaats, met_tekst),
        vraag=oordeel.vraag.replace(plaats, met_tekst),
    )
