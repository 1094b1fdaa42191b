"""Findings about texts: their kinds, one catalogue of them, how they are shown, and a page on each."""

from regio_uitstroom.diagnostics.as_json import to_json
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Ernst, Kind, Label, diagnose
from regio_uitstroom.diagnostics.fout import RegelingFout
from regio_uitstroom.diagnostics.render import render

__all__ = ["Diagnostic", "Ernst", "Kind", "Label", "RegelingFout", "diagnose", "render", "to_json"]
