"""The command line: ``uitstroom``."""

from regio_uitstroom.cli.start import main

__all__ = ["main"]
