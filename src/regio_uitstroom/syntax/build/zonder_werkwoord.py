"""Sentences with a verb that only helps another one: *De cliënt kan een woning* does not say what he can do."""

from __future__ import annotations

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.constituenten import Constituenten
from regio_uitstroom.syntax.build.delen import Partijen, Zaken
from regio_uitstroom.syntax.build.zin import Zin

_ZONDER_BETEKENIS = frozenset({"kunnen", "moeten", "mogen", "zullen", "hoeven", "behoeven"})


_VOORWAARDE = (
    "is het een voorwaarde voor urgentie, schrijf dan `Een voorwaarde voor urgentie is dat de cliënt …`; is het een "
    "plicht, zeg dan wat hij doet"
)


def meld_zonder_werkwoord(z: Zin) -> None:
    """Report a sentence that says that somebody may or must, and not what."""
    if z.hoofd.handeling in _ZONDER_BETEKENIS and not _behoeft_iets(z):
        wat, voorbeeld = "wat er dan gebeurt", "kan advies vragen"
        eis = z.hoofd.handeling == "moeten" and Constituenten(z.delen).over_client
        hint = _VOORWAARDE if eis else ""
        melding = diagnose(kinds.ONVOLLEDIG, z.span, hint=hint, werkwoord=z.head.tekst, wat=wat, voorbeeld=voorbeeld)
        z.delen.context.findings.append(melding)


def _behoeft_iets(z: Zin) -> bool:
    """Whether something of the text needs something: *Wijziging behoeft de instemming van alle partijen*.

    What a client or an application needs is asked of them, and of one municipality it may decide.
    """
    zin = Constituenten(z.delen)
    delen = (*zin.partijen, *(p for partijen in zin.over("VAN", Partijen) for p in partijen.delen))
    een_gemeente = any(isinstance(deel, ast.Gemeenterol | ast.Gemeentenaam) for deel in delen)
    van_de_tekst = not (z.ontkend or zin.aanvraag or zin.over_client or een_gemeente)
    return z.hoofd.handeling == "behoeven" and van_de_tekst and any(isinstance(i, Zaken) for i in z.alles)
