"""Names of municipalities: a name in a text resolves on the start of its looptijd (semantics, section 4)."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.diagnostics.kinds_resolve import GEMEENTE_BESTOND_NIET, GEMEENTE_MEERDUIDIG, ONBEKENDE_GEMEENTE
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import datum_in_woorden, opsomming


def resolve_gemeente(context: Context, knoop: ast.Gemeentenaam, op: date | None = None) -> Gemeente | None:
    """Return the municipality of that name on the day (default: the start of the looptijd); None with a finding."""
    return gemeente_bij_naam(context, knoop.naam, van_naam(knoop), op or context.begin)


def van_naam(knoop: ast.Gemeentenaam) -> Span:
    """Return the place of the name itself, without *de gemeente* before it."""
    plaats = knoop.span.text.rfind(knoop.naam)
    if plaats < 0:
        return knoop.span
    begin = knoop.span.start + plaats
    return Span(knoop.span.source, begin, begin + len(knoop.naam))


def gemeente_bij_naam(context: Context, naam: str, span: Span, op: date | None) -> Gemeente | None:
    """Return the one municipality of that name on a day; without a day the one that exists last.

    Most texts name few, and each of them often: one that was found is found once.
    """
    if (bekend := context.gemeenten.get((naam, op))) is not None:
        return bekend
    gevonden = _zoek(context, naam, span, op)
    if gevonden is not None:
        context.gemeenten[naam, op] = gevonden
    return gevonden


def _zoek(context: Context, naam: str, span: Span, op: date | None) -> Gemeente | None:
    """Return it from the register; None with a finding."""
    alle = register().zoek(naam, None)
    if not alle:
        nabij = register().nabij(naam, 1)
        context.meld(ONBEKENDE_GEMEENTE, span, naam=naam, hint=f"bedoelt u `{nabij[0]}`?" if nabij else "")
        return None
    op_dag = tuple(g for g in alle if register().bestaat_op(g, op)) if op is not None else _laatste(alle)
    if len(op_dag) == 1:
        return op_dag[0]
    if op_dag:
        keuzes = opsomming([f"`{g.naam}` in {g.provincie} ({g.code})" for g in op_dag], "of")
        context.meld(GEMEENTE_MEERDUIDIG, span, naam=naam, keuzes=keuzes)
    elif op is not None:
        _meld_bestond_niet(context, naam, span, alle[0], op)
    return None


def _laatste(gemeenten: tuple[Gemeente, ...]) -> tuple[Gemeente, ...]:
    """Return the ones that exist now or, if none does, ended last."""
    einde = max(g.einddatum or date.max for g in gemeenten)
    return tuple(g for g in gemeenten if (g.einddatum or date.max) == einde)


def _meld_bestond_niet(context: Context, naam: str, span: Span, gemeente: Gemeente, op: date) -> None:
    """Say that it did not exist yet, or no longer and what it has become."""
    later = [g.naam for g in register().op(gemeente, op) if g.code != gemeente.code]
    hint = f"zij is opgegaan in {opsomming(later)}" if later else ""
    if not hint and gemeente.ingangsdatum is not None:
        hint = f"zij bestaat pas sinds {datum_in_woorden(gemeente.ingangsdatum)}"
    context.meld(GEMEENTE_BESTOND_NIET, span, naam=naam, datum=datum_in_woorden(op), hint=hint)
