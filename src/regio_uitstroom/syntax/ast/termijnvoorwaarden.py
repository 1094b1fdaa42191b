"""Conditions on how long ago something was. They hang on no subject."""

from __future__ import annotations

from typing import Literal

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.woorden import Duur, Moment
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class VwBinnenTermijn(Knoop):
    """*Gedurende twee jaar na de uitstroom*: the moment has been and the time after it is not over.

    ``vanaf``: the day of the moment is the first day. ``op``: that moment lies within the time (*de datum van de intake
    binnen zes maanden na de aanmelding ligt*); None: the peildatum does. ``grens``: with *uiterlijk* it lies no
    later than the end of that time, also long before the moment; with *vroegst* no earlier than that end.
    """

    duur: Duur
    moment: Moment
    vanaf: bool = False
    op: Moment | None = None
    grens: Literal["", "uiterlijk", "vroegst"] = ""


@frozen(repr=False, eq=False)
class VwGeleden(Knoop):
    """*De intake ten minste zes maanden geleden is*: how long ago a moment was, counted back from the peildatum."""

    moment: Moment
    duur: Duur
    vergelijking: str


Termijnvoorwaarde = VwBinnenTermijn | VwGeleden
"""How long ago something was."""
