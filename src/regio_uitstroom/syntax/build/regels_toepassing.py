"""Rules on rules: departing, applying, taking effect; and intentions."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Dagdeel, Partijen, Zaken
from regio_uitstroom.syntax.build.groepen import groepen
from regio_uitstroom.syntax.build.kernzin import enige_of_alle, handeling, is_beperking, partij
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.token import Token


def afwijken(z: Zin) -> ast.Kern:
    """``Het college kan van het derde lid afwijken``, ``kan artikel 2 buiten toepassing laten``."""
    doelen = z.delen.met("VAN_VERWIJZING", ast.Verwijzing) or z.delen.een(ast.Verwijzing)
    if doelen is None and not _hele_tekst(z):
        if not z.ontkend and "kunnen" in z.hoofd.hulp and _TEKST.search(z.span.text) is not None:
            weiger(z, z.span, "waarvan wordt afgeweken, kan ik niet zien", "schrijf `kan van dit convenant afwijken`")
        return handeling(z)
    actor = enige_of_alle(z.delen.een(Partijen) or z.delen.met("DOOR", Partijen))
    _ten_gunste(z)
    return ast.Afwijking(actor, doelen, span=z.span)


_TEKST = re.compile(
    r"\bvan (?:dit|deze|het|de) (?:convenant|verordening|overeenkomst|regeling|beleidsregels?|afspraken|hoofdstuk) "
    r"(?:afwijken|af te wijken)\b",
    re.IGNORECASE,
)


def _hele_tekst(z: Zin) -> bool:
    """Take the text itself as what is departed from: *van deze verordening afwijken*."""
    van = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel == "VAN"), None)
    zaken = van.inhoud if van is not None else next((i for i in z.delen.items if isinstance(i, Zaken)), None)
    if not isinstance(zaken, Zaken) or [ding.klasse for ding in zaken.delen] != ["AFSPRAAK"]:
        return False
    z.delen.items.remove(van or zaken)
    return True


def _ten_gunste(z: Zin) -> None:
    """Take *ten gunste van de aanvrager*: a hardship clause never works against him."""
    for item in [i for i in z.delen.items if isinstance(i, Bepaling) and isinstance(i.inhoud, Clienten)]:
        if item.woorden.lower().startswith("ten gunste van"):
            z.delen.items.remove(item)


_ELKE = ("elke ", "iedere ", "een ")


def toepasselijk(z: Zin) -> ast.Kern:
    """``Artikel 15 is niet van toepassing op …``, ``Dit convenant blijft van toepassing op cliënten die …``."""
    op = z.delen.met("OP", Clienten) or _ten_aanzien_van(z) or op_lijst(z)
    client = op.samen if op is not None else None
    if z.delen.klasse("TERMIJNENWET") is not None:
        termijnen = z.delen.met("OP", Zaken)
        doelen = next((d.bedoeld for d in termijnen.delen if d.bedoeld), None) if termijnen is not None else None
        woord = termijnen.woorden.lower() if termijnen is not None else ""
        enkel = woord.endswith(("termijn", "beslissing", "besluit")) and not woord.startswith(
            ("elke ", "iedere ", "een ")
        )
        return ast.Termijnenwet(z.ontkend, doelen, woord if enkel else "", span=z.span)
    doelen = z.delen.een(ast.Verwijzing)
    if doelen is not None and z.ontkend:
        return ast.NietVanToepassing(doelen, client, span=z.span)
    if doelen is not None and client is not None and z.delen.woord("UITSLUITEND") is not None:
        return ast.NietVanToepassing(doelen, client, behalve=True, span=z.span)
    blijft = z.hoofd.werkwoord == "blijven"
    if z.delen.klasse("AFSPRAAK") is not None and not (blijft and z.ontkend):
        tijd = client is not None and isinstance(client.beperking, ast.VwTijd)
        if client is not None and not z.ontkend and (blijft or tijd):
            z.delen.woord("UITSLUITEND")
            return ast.Overgang(blijft, client, span=z.span)
        if op is not None or _met_voorwaarde(z):
            return bereik(z, op)
    return handeling(z)


def _met_voorwaarde(z: Zin) -> bool:
    """Whether the sentence says under which condition: *…, indien de cliënt …*."""
    return any(isinstance(item, ast.Bijzin) for item in z.delen.items)


def bereik(z: Zin, op: Clienten | None) -> ast.Kern:
    """``Dit convenant is (niet | uitsluitend) van toepassing op cliënten die …``, ``geldt alleen voor …``."""
    if not z.ontkend:
        z.delen.woord("UITSLUITEND")
    return ast.Toepassingsbereik(op.samen if op is not None else None, z.ontkend, span=z.span)


def geldt_voor(z: Zin) -> ast.Kern:
    """``Dit convenant geldt (niet | alleen) voor cliënten die …``: whom the text covers, or an article of it."""
    if any(isinstance(i, ast.Verwijzing) for i in z.delen.items):
        return geldt_niet_voor(z)
    afspraak = any(isinstance(i, Zaken) and [d.klasse for d in i.delen] == ["AFSPRAAK"] for i in z.delen.items)
    voor = (z.delen.met("VOOR", Clienten) or op_lijst(z)) if afspraak else None
    if voor is None:
        return handeling(z)
    z.delen.klasse("AFSPRAAK")
    return bereik(z, voor)


def geldt_niet_voor(z: Zin) -> ast.Kern:
    """``Artikel 2 geldt niet voor cliënten die …``, ``geldt alleen voor …``, ``geldt niet, indien …``."""
    items = list(z.delen.items)
    voor, alleen = z.delen.met("VOOR", Clienten) or op_lijst(z), z.delen.woord("UITSLUITEND") is not None
    doelen = z.delen.een(ast.Verwijzing)
    anders = any(not is_beperking(i) for i in z.delen.over())  # *geldt niet in de zomer*
    if doelen is None or anders or z.ontkend == alleen or (alleen and voor is None):
        z.delen.items[:] = items
        return handeling(z)
    return ast.NietVanToepassing(doelen, voor.samen if voor is not None else None, behalve=alleen, span=z.span)


def op_lijst(z: Zin) -> Clienten | None:
    """Take the list of *is niet van toepassing op: a. cliënten die …; b. …*: each of its letters is one group."""
    clienten = [client for groep in groepen(z) for client in (groep.wie, *groep.of)]
    if not clienten:
        return None
    return Clienten(tuple(clienten), span=clienten[0].span.to(clienten[-1].span))


def _ten_aanzien_van(z: Zin) -> Clienten | None:
    """Take *ten aanzien van woningzoekenden die …*: the same as *op*."""
    for item in z.delen.items:
        if isinstance(item, Bepaling) and item.woorden.lower().startswith("ten aanzien van "):
            if not isinstance(item.inhoud, Clienten):
                return None
            z.delen.items.remove(item)
            return item.inhoud
    return None


def buiten_toepassing(z: Zin) -> ast.Kern:
    """``Artikel 15 blijft buiten toepassing``."""
    doelen = z.delen.een(ast.Verwijzing)
    return ast.NietVanToepassing(doelen, span=z.span) if doelen is not None else handeling(z)


def in_werking(z: Zin) -> ast.Kern:
    """``Dit convenant treedt in werking op D en vervalt op D``, ``op de dag na die van de bekendmaking``."""
    if z.delen.klasse("AFSPRAAK") is not None and (moment := z.delen.met("OP", ast.Moment)) is not None:
        return ast.Inwerkingtreding(None, moment=moment, span=z.span)
    dagen = z.delen.alle(Dagdeel)
    vanaf = next((i for i in z.delen.items if isinstance(i, ast.Tijdvak) and i.tot is None and not i.na), None)
    if vanaf is not None:
        z.delen.items.remove(vanaf)
    van = dagen[0].datum if dagen else vanaf.van if vanaf is not None else None
    z.delen.items = [i for i in z.delen.items if not isinstance(i, Token)]
    return ast.Inwerkingtreding(van, dagen[1].datum if len(dagen) > 1 else None, span=z.span)


def citeren(z: Zin) -> ast.Kern:
    """``Dit convenant wordt aangehaald als Uitstroomconvenant Utrecht``."""
    if z.delen.token("VRIJE_TEKST") is None or z.delen.klasse("AFSPRAAK") is None:
        return handeling(z)
    return ast.Bepaling("citeertitel", span=z.span)


def streven(z: Zin) -> ast.Streven:
    """``De gemeenten streven naar …``: prose from here."""
    token = z.delen.token("VRIJE_TEKST")
    actor = partij(z)
    proza = z.delen.context.span([token]).text if token is not None else ""
    z.delen.items = [i for i in z.delen.items if is_beperking(i)]
    return ast.Streven(actor, z.hoofd.werkwoord, " ".join(proza.split()), span=z.span)
