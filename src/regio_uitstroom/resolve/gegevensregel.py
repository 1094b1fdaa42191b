"""How a fact that is asked in the words of a text can be declared under *Gegevens*, so that the text reads it so.

A declaration is a main clause: *begeleiding: de cliënt wil begeleiding*. One is only offered of which the clause of the
text is a form that the declaration brings along; else its own clause is offered beside it (*bijzin:*).
"""

from __future__ import annotations

from itertools import pairwise

from attrs import define, field

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.source import Source, Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.eigen import Eigen
from regio_uitstroom.syntax.gegevencontrole import controleer, ontkent
from regio_uitstroom.syntax.gegevens import voeg_toe
from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.open_werkwoorden import samengesteld

_CLIENT = "de cliënt "
_LIDWOORDEN = frozenset({"een", "de", "het"})
_BEZIT = {"heeft": "BEZIT", "is": "EIGENSCHAP"}


def gegevensregel(tekst: str) -> str:
    """Return the declaration of a clause, with a name for it; empty where there is none that the text would read."""
    kort = tekst.removeprefix(_CLIENT)
    woorden = kort.split()
    at = _persoonsvorm(woorden)
    if kort == tekst or at is None or ontkent(kort) or _is_rij(woorden) or (at and _begint_met_persoonsvorm(woorden)):
        return ""
    werkwoord, rest = woorden[at], [*woorden[:at], *woorden[at + 1 :]]
    vorm = _vorm(werkwoord) or Werkwoordsvorm(werkwoord)
    if vorm.partikel:
        werkwoord, rest = werkwoord.removeprefix(vorm.partikel), [*rest, vorm.partikel]
    zin = " ".join((werkwoord, *rest))
    kaal = [woord for woord in woorden if woord != woorden[at] or vorm.werkwoord not in AUXILIARY]
    naam = " ".join(_zonder_lidwoord(kaal))
    regel = f"{naam}: {_CLIENT}{zin} (ja of nee)"
    return regel if _leest(naam, f"{_CLIENT}{zin}", kort) else ""


def als_bijzin(omschrijving: str) -> str | None:
    """Return the form of a declared fact as a clause on *die*: *die de Nederlandse nationaliteit heeft*.

    None where its form is no clause on a client.
    """
    werkwoord, _, rest = " ".join(omschrijving.split()).removeprefix(_CLIENT).partition(" ")
    vorm = lexicon().werkwoorden.vormen.get(werkwoord)
    if not omschrijving.startswith(_CLIENT) or vorm is None or not vorm.persoon:
        return None
    ervoor, _, laatste = rest.rpartition(" ")
    if laatste in lexicon().werkwoorden.partikels.get(vorm.werkwoord, ()):
        return " ".join(f"die {ervoor} {laatste}{werkwoord}".split())
    return f"die {rest} {werkwoord}".replace("  ", " ")


def vraag_naar(gegeven: ast.Gegeven) -> str:
    """Return the question for a declared fact that has none of its own: of yes and no, where its form is a clause."""
    vorm = " ".join(gegeven.vorm.split())
    werkwoord, _, rest = vorm.removeprefix(_CLIENT).partition(" ")
    bekend = lexicon().werkwoorden.vormen.get(werkwoord)
    if gegeven.type != "ja of nee" or not vorm.startswith(_CLIENT) or bekend is None or not bekend.persoon:
        return f"Wat is bekend over: {gegeven.vorm}?"
    return " ".join(f"{werkwoord.capitalize()} de cliënt {rest}".split()) + "?"


_BETREKKELIJK = frozenset(
    {"die", "dat", "wie", "waar", "waaraan", "waarbij", "waarin", "waarmee", "waarop", "waarvan", "waarvoor"}
)


def _is_rij(woorden: list[str]) -> bool:
    """Whether several clauses are joined, each with a verb: a declaration is of one."""
    return any(ander in {"en", "of"} and _is_persoonsvorm(een) for een, ander in pairwise(woorden))


def _voor_bijzin(woorden: list[str]) -> int | None:
    """Return where the finite verb stands before a clause on what it has: *schulden heeft waarvoor … is getroffen*."""
    opener = next((at for at, woord in enumerate(woorden) if at and woord in _BETREKKELIJK), None)
    if opener is None:
        return None
    begin = opener
    while begin and _vorm(woorden[begin - 1]) is not None:
        begin -= 1
    eigen = [at for at in range(begin, opener) if _is_persoonsvorm(woorden[at])]
    hulp = [at for at in eigen if (vorm := _vorm(woorden[at])) is not None and not (vorm.deelwoord or vorm.infinitief)]
    gevonden = hulp if len(eigen) > 1 else eigen
    return gevonden[0] if len(gevonden) == 1 else None


def _is_persoonsvorm(woord: str) -> bool:
    vorm = _vorm(woord)
    return vorm is not None and vorm.persoon


def _begint_met_persoonsvorm(woorden: list[str]) -> bool:
    """Whether a clause has the order of a main clause: *beschikt over een vast inkomen*, where *inkomen* is no verb."""
    return woorden[0].endswith("t") and woorden[0] in lexicon().werkwoorden.vormen and _is_persoonsvorm(woorden[0])


def _persoonsvorm(woorden: list[str]) -> int | None:
    """Return where the finite verb stands in a clause that ends with its verbs; None where it cannot be told."""
    if not _BETREKKELIJK.isdisjoint(woorden[1:]):
        return _voor_bijzin(woorden)
    begin = len(woorden)
    while begin and _vorm(woorden[begin - 1]) is not None and woorden[max(begin - 2, 0)] not in _LIDWOORDEN:
        begin -= 1
    vormen = [(at, vorm) for at in range(begin, len(woorden)) if (vorm := _vorm(woorden[at])) is not None]
    eind = [at for at, vorm in vormen if vorm.persoon]
    hulp = [at for at, vorm in vormen if vorm.persoon and not (vorm.deelwoord or vorm.infinitief)]
    gevonden = hulp if len(eind) > 1 else eind
    return gevonden[0] if len(gevonden) == 1 else None


def _vorm(woord: str) -> Werkwoordsvorm | None:
    """Return a form of a verb, also of one with a particle that no list has: *inwoont*."""
    vormen = lexicon().werkwoorden.vormen
    return vormen.get(woord) or samengesteld(woord, vormen)


def _zonder_lidwoord(woorden: list[str]) -> list[str]:
    return woorden[1:] if len(woorden) > 1 and woorden[0] in _LIDWOORDEN else woorden


@define
class _Frasen(Eigen):
    """Collects the phrases that a declaration brings along."""

    klassen: dict[str, str] = field(factory=dict)

    def add_vorm(self, frase: str, klasse: str, waarde: str, extra: str) -> None:  # noqa: ARG002 - as its parent
        """Note the class of a phrase."""
        self.klassen[frase.lower()] = klasse


def _leest(naam: str, vorm: str, kort: str) -> bool:
    """Whether a declaration of this form is read in a clause."""
    frasen = _Frasen(lexicon())
    gegeven = ast.Gegeven(naam, vorm, "ja of nee", None, None, (), None, (), (), span=Span(Source("", ""), 0, 0))
    if any(controleer(gegeven, lexicon())):
        return False
    voeg_toe(gegeven, frasen, lexicon())
    wat, _, werkwoord = kort.lower().rpartition(" ")
    return frasen.klassen.get(kort.lower()) == "FEIT" or frasen.klassen.get(wat) == _BEZIT.get(werkwoord, "?")
