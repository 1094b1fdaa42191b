"""A syntax tree as text: one node per line, fields that are empty left out."""

from __future__ import annotations

from typing import Any

import attrs

from regio_uitstroom.syntax.ast.knoop import Knoop


def boom(node: Any, diepte: int = 0) -> str:
    """Write a node and what it holds, indented by depth."""
    return "\n".join(_regels(node, diepte))


def _regels(node: Any, diepte: int) -> list[str]:
    kort = []
    lang: list[str] = []
    for veld in attrs.fields(type(node)):
        waarde = getattr(node, veld.name)
        if not veld.repr or waarde in (None, (), "", False):
            continue
        if isinstance(waarde, Knoop):
            lang += [f"{'  ' * (diepte + 1)}.{veld.name}", *_regels(waarde, diepte + 2)]
        elif isinstance(waarde, tuple) and isinstance(waarde[0], Knoop):
            lang += [f"{'  ' * (diepte + 1)}.{veld.name}", *(r for deel in waarde for r in _regels(deel, diepte + 2))]
        else:
            kort.append(f"{veld.name}={waarde!r}")
    return [f"{'  ' * diepte}{type(node).__name__}({', '.join(kort)})", *lang]
