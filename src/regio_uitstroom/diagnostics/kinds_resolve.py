"""Kinds of findings from names, dates and references (RU2xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Kind

KINDS: tuple[Kind, ...] = ()
