"""``argparse`` with its words in Dutch: usage, help and complaints."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from typing import NoReturn

from regio_uitstroom.cli.scherm import Scherm

_KLACHTEN: tuple[tuple[str, str], ...] = (
    (
        r"the following arguments are required: (.*--peildatum.*)",
        r"hier ontbreekt: \1; geef de dag waarop wordt geoordeeld, zoals --peildatum 2026-11-21",
    ),
    (r"the following arguments are required: (.*)", r"hier ontbreekt: \1"),
    (r"one of the arguments (.*) is required", r"kies een van: \1"),
    (r"unrecognized arguments: (.*)", r"onbekend argument: \1"),
    (r"argument (\S+): not allowed with argument (.*)", r"\1 en \2 gaan niet samen"),
    (r"argument (.+?): expected one argument", r"na \1 ontbreekt een waarde"),
    (r"argument (.+?): expected at least one argument", r"bij \1 ontbreekt een waarde"),
    (r"argument (.+?): expected .*", r"bij \1 staan te weinig waarden"),
    (r"argument (.+?): ignored explicit argument '?(.*?)'?", r"\1 heeft geen waarde; haal `\2` weg"),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.*)\)", r"\1 kan niet `\2` zijn; kies uit: \3"),
    (r"argument (.+?): (.*)", r"\1: \2"),
)
"""What argparse says, and how it is said here; the first that fits counts."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with a Dutch usage line."""

    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        """Add the usage line, which starts with *gebruik*."""
        super().add_usage(usage, actions, groups, prefix or "gebruik: ")  # type: ignore[arg-type] # passed on as it came


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are Dutch. Options may not be abbreviated."""

    def __init__(self, **settings: object) -> None:
        """Make a parser; the keyword arguments are those of ``argparse.ArgumentParser``."""
        settings.setdefault("formatter_class", _Formatter)
        super().__init__(**settings, add_help=False, allow_abbrev=False)  # type: ignore[arg-type] # passed on as they came
        self.argumenten = self.add_argument_group("argumenten")
        self.opties = self.add_argument_group("opties")
        self.opties.add_argument("-h", "--help", "--hulp", action="help", help="toon deze uitleg")

    def print_help(self, _: object = None) -> None:
        """Write the help; raises Schrijffout, where argparse would say nothing."""
        Scherm(sys.stdout, sys.stderr).schrijf(self.format_help())

    def error(self, message: str) -> NoReturn:
        """Say in Dutch what is wrong with the arguments, and end with status 2."""
        self.exit(2, f"{self.format_usage()}{self.prog}: {in_het_nederlands(message)}\n")


def in_het_nederlands(klacht: str) -> str:
    """Return a complaint of argparse in Dutch; one that is not known here as a general remark."""
    for engels, nederlands in _KLACHTEN:
        gevonden = re.fullmatch(engels, klacht, re.DOTALL)
        if gevonden:
            return gevonden.expand(nederlands).replace("'", "")
    return "zo kan de opdracht niet worden gegeven"


def waarde(lees: Callable[[str], object]) -> Callable[[str], object]:
    """Return a reader of argument values for argparse: what it says in a ValueError is shown to the user."""

    def lezer(tekst: str) -> object:
        try:
            return lees(tekst)
        except ValueError as fout:
            raise argparse.ArgumentTypeError(str(fout)) from None

    return lezer
