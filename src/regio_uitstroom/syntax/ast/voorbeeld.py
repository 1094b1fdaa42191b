"""Worked examples: what is given about a client, and what must come out.

Facts that articles can test too are given by the same clauses (:class:`VbStelling` holds a condition that is true of
the client,
with :class:`VwNiet` one that is false). The rest of the record has a class of its own.
"""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Voorwaarde
from regio_uitstroom.syntax.ast.woorden import (
    Actor,
    Bedrag,
    BuitenNederland,
    Datum,
    Duur,
    Gemeentenaam,
    Gemeenterol,
    Getal,
    Taak,
    Tijdvak,
    Verwijzing,
    Voorziening,
)
from regio_uitstroom.waarde import frozen

Plaats = Gemeentenaam | BuitenNederland


@frozen(repr=False, eq=False)
class VbStelling(Knoop):
    """A condition that holds of the client."""

    voorwaarde: Voorwaarde


@frozen(repr=False, eq=False)
class VbOordeel(Knoop):
    """The actor judged that the condition holds (``voorwaarde`` is a VwOordeel, or a VwNiet of one)."""

    actor: Actor | None
    voorwaarde: Voorwaarde
    datum: Datum | None = None


@frozen(repr=False, eq=False)
class VbAdres(Knoop):
    """An address; ``functie`` is ``woonadres``, ``briefadres`` or ``zonder adres`` (then ``plaats`` is None)."""

    functie: str
    plaats: Plaats | None
    tijdvak: Tijdvak | None
    in_onderzoek: bool | None = None


@frozen(repr=False, eq=False)
class VbVerblijf(Knoop):
    """A stay in a facility. ``verlaten``: the clause is in the past (*verbleef*)."""

    voorziening: Voorziening
    plaats: Plaats | None
    tijdvak: Tijdvak | None
    aanbieder: str | None = None


@frozen(repr=False, eq=False)
class VbVolledig(Knoop):
    """A history is complete over a stretch; ``historie`` is ``verblijfplaatsen`` or ``verblijven``.

    ``leeg``: it holds nothing.
    """

    historie: str
    tijdvak: Tijdvak
    leeg: bool = False


@frozen(repr=False, eq=False)
class VbGebruik(Knoop):
    """A power of the text was used for the client, or was not: where it stands, when, and by whom (as written)."""

    bepaling: Verwijzing
    waar: bool
    datum: Datum | None = None
    door: str = ""


@frozen(repr=False, eq=False)
class VbGebeurtenis(Knoop):
    """A dated fact or event of the record.

    ``soort``: ``geboren``, ``melding``, ``aanvraag``, ``uitstroomgereed``, ``verwachte uitstroom``, ``uitstroom``,
    ``hulpvraag``, ``aanbieding``, ``weigering``, ``aanvaarding``, ``toekenning``, ``beroep``. ``passend`` for offers;
    ``plaats``
    for a melding (where) and a hulpvraag (where the client actually stayed); ``bepaling`` for a beroep. ``geen``:
    there was none.
    """

    soort: str
    datum: Datum | None
    plaats: Plaats | None = None
    passend: bool | None = None
    bepaling: Verwijzing | None = None
    geen: bool = False


@frozen(repr=False, eq=False)
class VbGemeenten(Knoop):
    """Municipalities of the record.

    ``soort`` is ``voorkeur``, ``vestiging``, ``regie``, ``moeder`` or ``werkelijk verblijf``.
    """

    soort: str
    gemeenten: tuple[Plaats, ...]
    tijdvak: Tijdvak | None = None
    geen: bool = False


@frozen(repr=False, eq=False)
class VbGezinslid(Knoop):
    """Members of the household: ``rol`` (``kind``, ``partner``), when born; ``geen``: none of that role."""

    rol: str
    geboren: Datum | None = None
    geen: bool = False


@frozen(repr=False, eq=False)
class VbWaarde(Knoop):
    """The value of a declared quantity or other fact by its name."""

    gegeven: str
    waarde: Bedrag | Getal | Duur | Datum | Gemeentenaam | str


@frozen(repr=False, eq=False)
class VbStand(Knoop):
    """How far facts are known: ``stand`` is ``onbekend``, ``niet vast te stellen`` or ``betwist``.

    ``over`` is a condition (*of hij uitstroomgereed is*), the key of a fact (``gegevens.csv``, *waar hij zijn
    woonadres had*) or a
    role of a municipality; ``tijdvak`` for a history; ``waarden`` are the disputed values, as far as they are said.
    """

    stand: str
    over: Voorwaarde | str | Gemeenterol
    tijdvak: Tijdvak | None = None
    waarden: tuple[Plaats | Datum | str, ...] = ()
    adres: str = ""
    """Of an address: which, as the question names it (*waar hij woonde*: ``woonadres``)."""


Vb = (
    VbStelling
    | VbOordeel
    | VbAdres
    | VbVerblijf
    | VbVolledig
    | VbGebruik
    | VbGebeurtenis
    | VbGemeenten
    | VbGezinslid
    | VbWaarde
    | VbStand
)


@frozen(repr=False, eq=False)
class Verwachting(Knoop):
    """What must come out for one question.

    ``vraag``: a task, ``aanspraak`` or ``status``; None: the question is not named (*is deze tekst niet van
    toepassing*).
    ``uitkomst`` is a value of ``Uitkomstsoort``. ``gemeenten`` (``gezamenlijk`` or one) or ``urgent`` is the value.
    ``nodig``: names
    of facts still needed. ``oordeel``: key of the judgment still needed.
    """

    vraag: Taak | str | None
    uitkomst: str
    gemeenten: tuple[Gemeentenaam | Gemeenterol, ...] = ()
    gezamenlijk: bool = False
    urgent: bool | None = None
    grond: Verwijzing | None = None
    reden: str | None = None
    nodig: tuple[str, ...] = ()
    oordeel: str | None = None
    financieel: bool = False
    """Whether the question is who pays for the task."""


@frozen(repr=False, eq=False)
class Toepassing(Knoop):
    """*Artikel 2, tweede lid, is niet toegepast, omdat …*: what must have become of a provision.

    ``omdat``: the condition that explains it; ``voorgaat``: the provision that went before it.
    """

    bepaling: Verwijzing
    toegepast: bool
    omdat: Voorwaarde | None = None
    voorgaat: Verwijzing | None = None


@frozen(repr=False, eq=False)
class Voorbeeld(Knoop):
    """A worked example. Without a peildatum of its own it takes that of the Achtergrond."""

    titel: str
    gegeven: tuple[Vb, ...]
    peildatum: Datum | None
    verwachtingen: tuple[Verwachting, ...]
    toepassingen: tuple[Toepassing, ...] = ()


@frozen(repr=False, eq=False)
class Achtergrond(Knoop):
    """What holds in every example of the file unless the example says otherwise."""

    gegeven: tuple[Vb, ...]
    peildatum: Datum | None
