"""A clause before it is known what it must say, and what every interpretation of one needs."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from typing import Any

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Delen,
    Ding,
    Gebouwd,
    Oordeeldeel,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.ontkend import is_ontkenning, met_geen, zonder_ontkenning
from regio_uitstroom.syntax.build.ontkende_termijn import eerst_om
from regio_uitstroom.syntax.build.overgebleven import meld_over
from regio_uitstroom.syntax.build.taakwoorden import meld_taak
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.paren import ELK_EEN_ZIN, PAARSGEWIJS, is_paarsgewijs
from regio_uitstroom.syntax.token import Token

VOORAF = ("ONMIDDELLIJK_VOORAFGAAND", "VOORAFGAAND_AAN", "VOOR")


Vorm = Callable[["Zin"], Any]


_OORZAAK = re.compile(r"^(?:door|bij|na) ", re.IGNORECASE)


class Zin:
    """A clause that is not interpreted yet: its head and its constituents."""

    def __init__(self, delen: Delen) -> None:
        """Take the children of the rule."""
        self.delen = delen
        self.span = delen.span
        self.head = delen.hoofdtoken
        delen.items.remove(self.head)
        self.hoofd: Hoofd = self.head.waarde
        self.alles = list(delen.items)
        self._vooraf = ""
        self.lid: tuple[str, str] | None = None
        """The words of a row, and of the one of them that this clause is about."""
        self.van_client = False
        """Whether *die* of the client of an example stands before it, so that its verb by itself says something."""

    def zonder_tekens(self) -> None:
        """Leave out the marks of a list behind the clause: they are no constituents."""
        self.delen.items = list(self.delen.over())
        self.alles = [item for item in self.alles if isinstance(item, Knoop)]

    def neem_onderwerp(self, onderwerp: tuple[Gebouwd, ...]) -> None:
        """Take the subject of the clause before it, with the words for it."""
        self.delen.items[:0] = onderwerp
        self.alles[:0] = onderwerp
        self._vooraf = " ".join(deel.woorden for deel in onderwerp) + " "

    def neem_er(self, er: tuple[Gebouwd, ...]) -> None:
        """Take *er* of the clause before it, as word and, where it stands there, as constituent."""
        self.delen.items[:0] = er
        self.alles[:0] = er
        self._vooraf = "er "

    def met_lid(self, rij: Zaken, ding: Ding) -> Zin:
        """Return the same clause about one thing of a row."""
        lid = copy(self)
        lid.delen = copy(self.delen)
        een = Zaken((ding.zelf or ding,), span=ding.span)
        lid.delen.items = [een if item is rij else item for item in self.delen.items]
        lid.alles = [een if item is rij else item for item in self.alles]
        lid.lid = (" ".join(rij.woorden.split()), " ".join(ding.woorden.split()))
        return lid

    def _van_lid(self, woorden: str) -> str:
        """Return the words of the clause with those of the one thing of a row that it is about."""
        woorden = " ".join(woorden.split())
        return woorden if self.lid is None else woorden.replace(*self.lid, 1)

    def noemt(self, woord: str) -> bool:
        """Whether a word is not one of another member of its row."""
        return self.lid is None or woord not in self.lid[0] or woord in self.lid[1]

    @property
    def type(self) -> str:
        """Class of the head."""
        return self.head.type

    @property
    def ontkend(self) -> bool:
        """Whether the verb is denied. A form that asks takes the denial in; one that does not may not lose it."""
        self.delen.context.ontkenningen.add(id(self.head))
        return self.hoofd.ontkend

    @property
    def geen(self) -> bool:
        """Whether *geen* stands before one of the things."""
        for item in self.alles:
            zaken = item.inhoud if type(item) is Bepaling else item
            if type(zaken) is Zaken:
                for ding in zaken.delen:
                    if ding.geen:
                        return True
        return False

    def ontkenning_over(self) -> None:
        """Report a denial that the form has not taken in."""
        gezien = self.delen.context.ontkenningen
        if self.hoofd.ontkend and id(self.head) not in gezien:
            gezien.add(id(self.head))
            self.delen.context.findings.append(diagnose(kinds.ONTKENNING, self.span, woorden=self.woorden()))

    def wie(self) -> ast.Client | None:
        """Take the subject, when it is a client."""
        clienten = self.delen.een(Clienten)
        return clienten.samen if clienten is not None else None

    def woorden(self) -> str:
        """Return the clause in the words of the text; that it is presumed is no part of what it says."""
        woorden = self._vooraf + self.span.text
        if any(type(deel) is Zaken and deel.span.start == deel.span.end for deel in self.alles):
            # a word that the text has not: an item of a list that only names what ends an urgency (*door verhuizing*)
            woorden = _OORZAAK.sub("er sprake is van ", woorden, count=1)
        for deel in self.alles:
            if isinstance(deel, ast.Tegenbewijs):
                woorden = re.sub(rf",?\s*{re.escape(deel.span.text)}\s*,?", " ", woorden)
        return self._van_lid(woorden)

    def achteraan(self) -> str:
        """Return the same, of a clause that begins with its verb with that verb behind: so it can be asked.

        So too of one with its verb second, which is a sentence of its own in a list of conditions.
        """
        if self.hoofd.tweede:
            tekst, verb = self.span.source.text, self.head
            rest = f"{tekst[self.span.start : verb.start]} {tekst[verb.end : self.span.end]}"
            return self._van_lid(f"{' '.join(rest.split())} {verb.tekst}")
        voorop = self.delen.context.voorop
        plek = (self.span.start, self.span.end)
        woorden = voorop[2] if voorop is not None and voorop[:2] == plek else self._deel_achteraan(plek)
        return self._van_lid(woorden) if woorden is not None else self.woorden()

    def _deel_achteraan(self, plek: tuple[int, int]) -> str | None:
        """Return the words of one clause of such a condition; its last verb may be in no constituent (*komt … wonen*).

        Its particle, which joins that verb, may be one more word of the clause (*komen … er niet uit*).

        None where no clause begins there.
        """
        delen, tekst = self.delen.context.voorop_delen, self.span.source.text
        tussen = {een: tekst[min(plek[1], een[1]) : max(plek[1], een[1])] for een in delen if een[0] == plek[0]}
        met_slot = (delen[een] for een, woord in tussen.items() if _EEN_WOORD.fullmatch(woord))
        return delen.get(plek) or next(met_slot, None)

    def na_werkwoord(self) -> str | None:
        """Return the words behind the verb; None of a clause that begins with it."""
        if self.achteraan() != self.woorden():
            return None
        return self.span.source.text[max(self.hoofd.eind, self.span.start) : self.span.end]

    def rest_past_niet(self) -> None:
        """Report every constituent that the form has not taken."""
        meld_over(self.delen, self.head.tekst)

    def niet_te_duiden(self) -> None:
        """Report that this clause says nothing that can stand here."""
        self.delen.context.findings.append(diagnose(kinds.NIET_TE_DUIDEN, self.span, woorden=self.woorden()))


_EEN_WOORD = re.compile(r"\s+\w+")


def stelling(c: Delen) -> Zin:
    """A clause: kept as it is until it is known what it must say."""
    return Zin(c)


def uitspraak(z: Zin) -> ast.Voorwaarde:
    """Keep a clause that no form computes as one fact; its denial is the same fact, denied."""
    if (not z.alles and not z.van_client and not z.span.text.startswith("te ")) or _mist_voorwerp(z):
        z.niet_te_duiden()  # *of verblijft*: a verb by itself states nothing
    for item in z.alles:
        if _eigen_artikel(item):
            hint = "wat daar staat, kan worden berekend: noem hier de voorwaarden zelf"
            melding = diagnose(kinds.NIET_TE_DUIDEN, item.span, hint=hint, woorden=item.woorden)
            z.delen.context.findings.append(melding)
    ontkend, tekst = _ontkend(z, z.achteraan())
    geen = met_naam(z, z.achteraan()) if ontkend and met_geen(z.achteraan()) else ""
    tekst = met_naam(z, tekst)
    vreemd = tuple(woord for woord in z.delen.context.open_in(z.span) if z.noemt(woord))
    volgt = _volgt_uit_begrip(z) or _volgt_uit_dag(z)
    blad = ast.VwUitspraak(tekst, z.hoofd.handeling, z.wie(), z.head.tekst, open=vreemd, dossier=volgt, span=z.span)
    if not ontkend:
        return blad
    return ast.VwNiet(evolve(blad, geen=geen, eerst_om=eerst_om(z.alles, z.hoofd.hulp)), span=z.span)


def _volgt_uit_begrip(z: Zin) -> tuple[str, str] | None:
    """Return what to write for a clause on having, or what is, a municipality that the text defines: it is worked out.

    *Een gemeente van herkomst heeft die aan dit convenant deelneemt* would be asked as a fact.
    """
    partijen = [i for i in z.alles if isinstance(i, Partijen) and isinstance(i.delen[0], ast.Gemeenterol)]
    gevonden = _GEMEENTE_VAN.search(partijen[0].woorden) if partijen else None
    if gevonden is None or z.hoofd.werkwoord != "hebben" or z.hoofd.hulp:
        return None
    rol = gevonden[0].lower()
    return "", f"schrijf `de {rol} aan dit convenant deelneemt`, `de {rol} bekend is` of `de {rol} niet bekend is`"


def _volgt_uit_dag(z: Zin) -> tuple[str, str] | None:
    """Return what to write for a clause on a length of time since a day: *na de toekenning een maand is verstreken*.

    That a term has passed is worked out where it is that of a duty, or where the clause says how long ago a day is.
    """
    moment = next((m for m in map(_moment_van, z.alles) if m is not None and m.sleutel is not None), None)
    if moment is None or z.hoofd.werkwoord not in {"verstrijken", "verlopen"}:
        return None
    return "de dag daarvan", f"schrijf `{moment.woorden} langer dan een maand geleden is`, met de lengte die u bedoelt"


def _moment_van(item: Gebouwd) -> ast.Moment | None:
    """Return the day of the record that a constituent names."""
    kern = item.inhoud if isinstance(item, Bepaling) else item.moment if isinstance(item, ast.Termijn) else item
    return kern if isinstance(kern, ast.Moment) else None


_GEMEENTE_VAN = re.compile(r"\bgemeente van \w+", re.IGNORECASE)


def _mist_voorwerp(z: Zin) -> bool:
    """Whether *(nodig) heeft* does not say what: in a row that stands in the clause before it, or nowhere."""
    dingen = [item for item in z.alles if not isinstance(item, Clienten | Bijwoord) or _is_begrip(item)]
    heeft = z.hoofd.handeling == "hebben" and not z.hoofd.hulp and not z.van_client
    woorden = [ding.woorden.lower() for ding in dingen]
    return z.hoofd.werkwoord == "hebben" and (
        woorden == ["nodig"] or (heeft and not woorden and not z.hoofd.aanvulling)
    )


def _is_begrip(item: Gebouwd) -> bool:
    """Whether words that stand for clients are a term of the text: *regiobinding*, described as what a client does."""
    return isinstance(item, Clienten) and any(deel.begrip for deel in item.delen)


def _ontkend(z: Zin, woorden: str) -> tuple[bool, str]:
    """Return whether a clause is the denial of a question, and that question; else the clause with its denial in it."""
    wie = _geen_actor(z)
    if not (z.ontkend or z.geen or wie) or not is_ontkenning(woorden, z.na_werkwoord()):
        return False, woorden
    z.delen.context.geen.update(actor.span.start for actor in wie)
    return True, zonder_ontkenning(woorden)


def _geen_actor(z: Zin) -> list[Partijen]:
    """Return who has *geen* before him: *geen bewindvoerder heeft* denies the clause as *geen inkomen heeft* does."""
    return [
        item
        for item in z.alles
        if isinstance(item, Partijen) and isinstance(item.delen[0], ast.Actor) and met_geen(item.woorden)
    ]


def met_naam(z: Zin, tekst: str) -> str:
    """Put whom or what a word points at in its place: the clause must be read by itself."""
    context = z.delen.context
    onderwerp = [item.span.start for item in z.alles if isinstance(item, Knoop)]
    return context.noem(tekst, sorted({*context.aangewezen_in(z.span), *onderwerp}))


def _eigen_artikel(item: Gebouwd) -> bool:
    """Whether a phrase points at a place of the text itself (*voldoet aan de voorwaarden van artikel 3*).

    *Een beroep doet op artikel 3* asks what somebody did, not what that article says.
    """
    if isinstance(item, Bepaling):
        return item.voorzetsel != "OP" and _eigen_artikel(item.inhoud)
    if isinstance(item, Zaken):  # *aan de in artikel 3 genoemde voorwaarden*
        bedoeld = (ding.bedoeld for ding in item.delen if ding.naam in _VOORWAARDEN)
        return any(een is not None and een.wet is None for een in bedoeld)
    return isinstance(item, ast.Verwijzing) and item.wet is None


_VOORWAARDEN = frozenset({"voorwaarde", "voorwaarden", "eis", "eisen", "vereisten", "criterium", "criteria"})


def vrij_oordeel(z: Zin, oordeel: Oordeeldeel) -> ast.Voorwaarde:
    """A judgment on a clause of any kind: its key is the clause itself; judged not to be so is its denial."""
    wie = next((i.delen[0] for i in z.alles if isinstance(i, Clienten)), None)
    zin = z.achteraan()
    eigen = zin.replace(oordeel.woorden, " ") if oordeel.woorden else zin  # empty where it is said before a list
    ontkend, tekst = _ontkend(z, met_naam(z, " ".join(eigen.split())))
    vreemd = z.delen.context.open_in(z.span)
    blad = ast.VwOordeel(tekst, oordeel.actor, oordeel.actor is None, None, wie, vreemd, z.head.tekst, span=z.span)
    return ast.VwNiet(blad, span=z.span) if ontkend else blad


def plaats_van(item: Gebouwd) -> tuple[int, int]:
    """Return start and end of a token or node; of a head over all words that it stands for."""
    span = item.waarde if isinstance(item, Token) else item.span
    return (span.begin, span.eind) if isinstance(span, Hoofd) else (span.start, span.end)


def voorzieningen(delen: Delen, soorten: Soorten) -> ast.Voorzieningen:
    """Return the facilities of a list; a task has no place in it, and is reported: without it, any stay would do."""
    for soort in (*soorten.delen, *soorten.niet_zijnde):
        meld_taak(delen, soort)
    wel = tuple(s.voorziening for s in soorten.delen if s.voorziening is not None)
    niet = tuple(s.voorziening for s in soorten.niet_zijnde if s.voorziening is not None)
    return ast.Voorzieningen(wel, niet, span=soorten.span)


def enige(partijen: Partijen | None, delen: Delen | None = None) -> Gebouwd:
    """Return the one party; what stands beside it goes back to the constituents, so that it is reported."""
    if partijen is None:
        return None
    if delen is not None and len(partijen.delen) > 1:
        rest = partijen.delen[1:]
        delen.items.append(Partijen(rest, span=rest[0].span.to(rest[-1].span)))
    return partijen.delen[0]


KEUZE = re.compile(r"\b(?:of|dan wel|hetzij)\b", re.IGNORECASE)
"""Words that leave open which of what is named is meant."""


def noemt_keuze(rij: Knoop) -> bool:
    """Whether *of* or *dan wel* stands between what is named beside each other; *respectievelijk* is one of the two."""
    return KEUZE.search(rij.span.text) is not None or is_paarsgewijs(rij.span.text)


def geen_keuze(z: Zin, partijen: Partijen) -> bool:
    """Whether parties stand beside each other with *en*; with *of* it is open who is meant, and that is reported."""
    if len(partijen.delen) < 2 or not noemt_keuze(partijen):  # noqa: PLR2004 - a choice takes two
        return True
    if is_paarsgewijs(partijen.span.text):
        melding = diagnose(kinds.TWEE_NORMEN, partijen.span, hint=ELK_EEN_ZIN, voegwoord=PAARSGEWIJS)
    else:
        melding = diagnose(kinds.PAST_NIET, partijen.span, woorden=partijen.woorden, werkwoord=z.head.tekst)
    z.delen.context.findings.append(melding)
    return False


def tijd(z: Zin) -> ast.Tijdvak | None:
    """Take a stretch of time; *op* a day is that day."""
    tijdvak = z.delen.een(ast.Tijdvak)
    if tijdvak is None and (dag := z.delen.een(Dagdeel)) is not None and dag.datum is not None:
        return ast.Tijdvak(dag.datum, dag.datum, inclusief=True, span=dag.span)
    return tijdvak


def dag_van(tijdvak: ast.Tijdvak | None) -> ast.Datum | None:
    """Return the day that a stretch of time names, its first where it has two."""
    return None if tijdvak is None else tijdvak.van or tijdvak.tot
