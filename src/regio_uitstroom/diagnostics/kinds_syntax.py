"""Kinds of findings from reading sentences: words, sentence forms, structure (RU1xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Kind

KINDS: tuple[Kind, ...] = ()
