"""*Zonder goede reden een passende woning heeft geweigerd*: that he refused is on record, a person judges why."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bijwoord
from regio_uitstroom.syntax.build.zin import Zin

_ZONDER = "zonder reden"
"""Value of the phrases for it (``woorden.csv``)."""


def met_reden(z: Zin, blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Return a refusal with the question on its reason, where the clause says that there was none that counts.

    Of more than one refusal, or of none, it is not told which reason is meant: then the phrase stays, and is refused.
    """
    zonder = next((i for i in z.delen.items if isinstance(i, Bijwoord) and i.waarde == _ZONDER), None)
    een = isinstance(blad, ast.VwGeweigerd) and blad.aantal in {None, 1} and not (blad.aanvaard or blad.geen)
    if zonder is None or not een or z.ontkend:
        return blad
    z.delen.items.remove(zonder)
    reden = zonder.woorden.partition(" ")[2].replace("redenen", "reden")
    gehad = ast.VwUitspraak(
        f"de cliënt voor die weigering een {reden} had", "hebben", None, "had", heel=True, span=zonder.span
    )
    return ast.VwEn((blad, ast.VwNiet(gehad, span=zonder.span)), span=z.span)
