"""Running a command inside the test: its status and what it wrote."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from attrs import frozen

from regio_uitstroom.cli import main


@frozen
class Gedaan:
    """What a command did."""

    status: int
    out: str
    err: str


@pytest.fixture
def uitstroom(capsys: pytest.CaptureFixture[str]) -> Callable[..., Gedaan]:
    """Return a function that runs a command with these arguments."""

    def run(*argv: str) -> Gedaan:
        status = main([str(argument) for argument in argv])
        geschreven = capsys.readouterr()
        return Gedaan(status, geschreven.out, geschreven.err)

    return run
