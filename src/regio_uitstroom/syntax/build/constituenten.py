"""The constituents of a sentence, by what they are: for whoever asks whether it decides."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Delen,
    Ding,
    Gebouwd,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.hoofd import Hoofd


class Constituenten:
    """The constituents of a sentence, all of them, by what they are."""

    def __init__(self, delen: Delen) -> None:
        """Take the constituents of a clause, also those that a form has taken."""
        alles = delen.alles
        token = delen.hoofdtoken
        self.hoofd: Hoofd = token.waarde
        self.type = token.type.removeprefix("W_")
        self.partijen = [p for i in alles if isinstance(i, Partijen) for p in i.delen]
        self.verwijzing = next((i for i in alles if isinstance(i, ast.Verwijzing) and i.wet is None), None)
        self.soorten = [i for i in alles if isinstance(i, Soorten)]
        self.bepalingen = [i for i in alles if isinstance(i, Bepaling)]
        self.alleen = any(isinstance(i, Bijwoord) and i.soort == "UITSLUITEND" for i in alles)
        self.aanvraag = any(
            ding.naam.startswith(("aanvraag", "verzoek")) for i in alles if isinstance(i, Zaken) for ding in i.delen
        ) or any(isinstance(i, ast.Moment) and i.sleutel == "aanvraag" for i in alles)
        self.alles = alles
        self.over_client = any(isinstance(i, Clienten) for i in alles)
        self.aard = any(isinstance(i, Bijwoord) and i.waarde in {"persoonsgebonden", "overdraagbaar"} for i in alles)
        zaken = [ding.klasse for i in alles if isinstance(i, Zaken) for ding in i.delen]
        self.over_zaken = bool(zaken) and "AFSPRAAK" not in zaken and not any(isinstance(i, Clienten) for i in alles)
        """Whether it is about things only: no client, no text, no place in it."""

    def dingen(self, klasse: str) -> Iterator[Ding]:
        """Yield the things of a class that the sentence is about, not those in a phrase with a preposition."""
        for item in self.alles:
            if isinstance(item, Zaken):
                yield from (ding for ding in item.delen if ding.klasse == klasse)

    def over(self, voorzetsel: str, soort: type[Gebouwd]) -> Iterator[Gebouwd]:
        """Yield what a preposition governs."""
        return (b.inhoud for b in self.bepalingen if b.voorzetsel == voorzetsel and isinstance(b.inhoud, soort))
