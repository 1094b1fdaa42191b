"""What is said to people about generated agreements and clients: no trace of the program, no slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom import Beoordeling, Regeling, evaluate, waarom, waarom_niet
from regio_uitstroom.client.writing import write_client
from regio_uitstroom.explain.plaats import plaatsen
from regio_uitstroom.explain.toelichting import LENGTE_TOELICHTING
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.testing.clients import clients

DAG = date(2024, 6, 1)

SLORDIG = re.compile(
    r",,|  | ,|\.\.|;;|: :|\(\)|“”|\b(de|het|een|dat|en|of|is|in|niet|geen) \1\b|feiten\.|None|True|False|_|"
    r"de cliënt (?:aan )?(?:de cliënt|hem\b)|\b(?:dat|of) hij |\bdat (?:is|heeft|had|stond|woont|kan) |"
    r"\b(?:bij|in) (?:onbekend|betwist|niet vast te stellen)\b|\d{4}-\d\d-\d\d|Geldt voor de cliënt: |"
    r"geen antwoord: (?:buiten|niet) |(?:[Ii]n welke|[Ww]elke) [^”?]*\?” (?:is|zijn): (?:ja|nee)\b"
)
"""Double words and marks, keys and values of the program, main clauses after *dat*, a *hij* whom nobody named.

Also a place that is not known in the stead of a name, dates of the program, a question that is no question, a reason
that is no sentence, and *ja* or *nee* to a question that asks which.
"""

BIJZIN_ALS_KOP = re.compile(
    r"^(?:de cliënt|de gemeente van \w+|de [\w-]+ van de cliënt) (?!is\b|heeft\b|kan\b|staat\b|verblijft\b|zijn\b)"
    r"[^,]*(?<!die) (?:is|heeft|zijn|had|stond|woont|verblijft|worden vastgesteld)$"
    r"|^(?:aan )?de cliënt (?!is\b|heeft\b|had\b|kan\b|staat\b|stond\b|verblijft\b|woont\b|wil\b)"
    r"[^,]*(?<!die) (?:(?:is|heeft|staat) \w+[dn]|wil wonen)$"
    r"|^de cliënt zijn [^,]* (?:heeft|had)$"
    r"|^(?:de gemeente )?[A-Z]\w+ (?:niet )?de regie voert$"
)
"""A heading in the order of a subordinate clause: the verb of *de cliënt* at the end.

*Zijn* behind the client is no verb where one stands at the end (*de cliënt zijn woonadres in Houten heeft*).
"""


def teksten(beoordeling: Beoordeling, regeling: Regeling) -> Iterator[str]:
    """Yield all that is said: motiveringen, what became of every provision, every node of the tree."""
    yield from (uitkomst.motivering for uitkomst in beoordeling.uitkomsten)
    for plaats in plaatsen(regeling):
        yield from (een.tekst for een in waarom_niet(beoordeling, regeling, plaats))
    yield from (knoop.tekst for knoop in waarom(beoordeling, regeling).knopen)


VRIJ = frozenset({"bron", "door", "reden", "bepaling", "rol", "sleutel"})
"""Fields of a record in which anything may stand."""


def eigen_woorden(deel: object) -> Iterator[str]:
    """Yield the words that a record holds in its free fields, as a sentence shows them."""
    if isinstance(deel, dict):
        yield from (" ".join(w.split()) for s, w in deel.items() if s in VRIJ and isinstance(w, str))
        deel = list(deel.values())
    if isinstance(deel, list):
        for los in deel:
            yield from eigen_woorden(los)


def zonder(tekst: str, woorden: Iterable[str]) -> str:
    """Return the text with other people's words taken out."""
    for woord in sorted(filter(None, woorden), key=len, reverse=True):
        tekst = tekst.replace(woord, "zo")
    return tekst


class TestGenerated:
    """Agreements and clients that nobody wrote by hand."""

    @settings(max_examples=settings().max_examples // 4)
    @given(agreements(), st.data())
    def test_reads_well(self, regeling: Regeling, data: st.DataObject) -> None:
        """No text holds a slip, and every toelichting fits."""
        client = data.draw(clients(regeling.gegevens))
        beoordeling = evaluate(regeling, client, peildatum=DAG)
        vreemd = set(eigen_woorden(write_client(client)))
        eigen = [tekst for tekst in teksten(beoordeling, regeling) if SLORDIG.search(tekst)]
        assert [tekst for tekst in eigen if SLORDIG.search(zonder(tekst, vreemd))] == []
        koppen = [knoop.tekst for knoop in waarom(beoordeling, regeling).knopen if knoop.blad is None]
        assert [kop for kop in koppen if BIJZIN_ALS_KOP.match(kop)] == []
        assert all(0 < len(uitkomst.toelichting) <= LENGTE_TOELICHTING for uitkomst in beoordeling.uitkomsten)

    @settings(max_examples=settings().max_examples // 4)
    @given(agreements(), st.data())
    def test_tree_is_sound(self, regeling: Regeling, data: st.DataObject) -> None:
        """No id stands twice, every parent stands before its parts, and every rule is there."""
        boom = waarom(evaluate(regeling, data.draw(clients(regeling.gegevens)), peildatum=DAG), regeling)
        gezien: set[str] = set()
        for knoop in boom.knopen:
            assert knoop.id not in gezien
            assert knoop.diepte == 0 or knoop.ouder in gezien
            gezien.add(knoop.id)
        assert {regel.citaat for regel in regeling.regels} <= {knoop.bepaling for knoop in boom.knopen}
