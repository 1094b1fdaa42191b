"""What to write of a sentence that denies: never the form that grants first."""

from __future__ import annotations

_GEEFT = "`De cliënt krijgt urgentie, indien …`"
_ZONDER_MEER = "`De cliënt krijgt urgentie`"
_WEIGERT = "`De cliënt krijgt geen urgentie, indien …`"


def weigerend(wel: str) -> str:
    """Return what to write of a sentence that denies: first the form that refuses, and none that grants."""
    wel = wel.replace(_ZONDER_MEER, _GEEFT)
    if _GEEFT not in wel:
        return wel
    rest = wel.replace(f"{_WEIGERT} of ", "").replace(f"{_WEIGERT}, ", "").replace(f" of {_WEIGERT}", "")
    return rest.replace(_GEEFT, _WEIGERT)
