"""Rules as code for Dutch regional agreements on uitstroom: who is responsible, is there urgency, and why.

The public names are loaded when they are first used: a program that only looks up a municipality does not pay for the
parser. ``__init__.pyi`` tells type checkers what each name is.
"""

from importlib import import_module

_ROOMS = {
    "Beoordeling": "evaluation.uitkomst",
    "Boom": "explain.waarom",
    "Client": "client.record",
    "ClientFout": "client",
    "Diagnostic": "diagnostics",
    "GeenAntwoord": "watals",
    "Geladen": "load",
    "HerhaalFout": "herhaling",
    "Herhaling": "herhaling",
    "Rangschikking": "rangschikking",
    "RecordFout": "client",
    "Regeling": "model.regeling",
    "RegelingFout": "diagnostics",
    "Register": "register",
    "Uitkomst": "evaluation.uitkomst",
    "Uitkomstsoort": "evaluation.uitkomst",
    "Verklaring": "explain.waarom_niet",
    "WatAls": "watals",
    "Weergave": "weergave",
    "Werkproces": "explain.werkproces",
    "bundled_names": "load",
    "bundled_regeling": "load",
    "evaluate": "assess",
    "from_brp": "client.brp.omzetting",
    "herhaal": "herhaling",
    "load_regeling": "load",
    "parse_regeling": "load",
    "rangschik": "rangschikking",
    "read_client": "client",
    "read_jsonl": "client",
    "toon": "weergave",
    "waarom": "explain.waarom",
    "waarom_niet": "explain.waarom_niet",
    "wat_als": "watals",
    "werkproces": "assess",
}
"""Which room each public name comes from."""

__all__ = [  # noqa: PLE0604 - the names of the table above, sorted
    *_ROOMS
]


def __getattr__(name: str) -> object:
    """Load a public name from its room."""
    if name not in _ROOMS:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names too."""
    return sorted({*globals(), *_ROOMS})
