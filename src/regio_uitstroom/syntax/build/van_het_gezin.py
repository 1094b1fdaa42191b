"""Whom a relative clause behind *cliënten met een partner* is about: by its verb, the clients or somebody beside them.

*Cliënten met een partner die dakloos is* is of the partner, *cliënten met een partner die dakloos zijn* of the clients.
Where both are of as many it is open whom the text means; what is said of children and of no client, and what the record
holds of the client alone, tells it still.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.dossierdelen import Weigering
from regio_uitstroom.syntax.build.gezinsbijzin import bladen, met_gezegde
from regio_uitstroom.syntax.build.relatief import MEER, Relatief
from regio_uitstroom.syntax.build.stelling_dossier import vorm_uit_dossier, zonder_rest

_VAN_CLIENT = (ast.VwVerblijf, ast.VwVerblijfsduur, ast.VwWoonduur, ast.VwUitstroomgereed, ast.VwGeweigerd)
"""What only of the client can be said: the record holds it of nobody else."""


def van_het_gezin(items: Sequence[Any], *, een: bool) -> tuple[list[Any], tuple[str, str] | None]:
    """Return what narrows clients, with the clauses about somebody of their household joined to him.

    ``een``: the words for them are of one client. Beside it, of a clause that may be about either: whom else it may be
    about, and how to write what is meant.
    """
    uit: list[Any] = []
    dubbel = None
    for item in items:
        vorig = uit[-1] if uit else None
        wie = _over_wie(item, vorig, een=een) if isinstance(item, Relatief) and isinstance(vorig, Knoop) else ""
        if wie == "lid":
            uit[-1] = _samen(uit[-1], item)
            continue
        if wie == "open":
            dubbel = _van_wie(uit[-1], item, een=een)
        uit.append(item)
    return uit, dubbel


def _over_wie(bijzin: Relatief, vorig: Knoop, *, een: bool) -> str:
    """Return whether a clause is about somebody of the household right before it; ``open`` where it may be either."""
    lid = vorig.deel if isinstance(vorig, ast.VwNiet) else vorig
    if not isinstance(lid, ast.VwGezinslid | ast.VwMinderjarigKind) or not bijzin.woorden.lower().startswith("die "):
        return ""
    van_lid, van_client = _MEERVOUD.search(vorig.woorden) is not None, not een
    if bijzin.getal and van_lid != van_client:
        return "lid" if (bijzin.getal == MEER) == van_lid else ""
    zegt = bijzin.voorwaarde
    if isinstance(met_gezegde(lid, zegt, "", None), ast.VwMinderjarigKind):
        return "lid"
    return "" if all(isinstance(deel, _VAN_CLIENT) for deel in bladen(zegt)) else "open"


_MEERVOUD = re.compile(r"kinderen$", re.IGNORECASE)


def _van_wie(vorig: Knoop, bijzin: Relatief, *, een: bool) -> tuple[str, str]:
    """Return whom beside the clients a clause may be about, and how to write what is meant."""
    zegt = " ".join(bijzin.woorden.split())
    lid = _WIE.sub(_voluit, " ".join(vorig.woorden.split()))
    wie, heeft = ("de cliënt", "heeft") if een else ("cliënten", "hebben")
    return lid, f"schrijf `{wie} {zegt} en {lid} {heeft}`, of `{wie} die {lid} {heeft} {zegt}`"


def _samen(vorig: ast.Voorwaarde, bijzin: Relatief) -> ast.Voorwaarde:
    """Return that there is somebody in the household of whom the clause is so, or that there is not."""
    lid = vorig.deel if isinstance(vorig, ast.VwNiet) else vorig
    span = vorig.span.to(bijzin.span)
    zegt = " ".join(bijzin.woorden.split())
    tekst = f"{_WIE.sub(_voluit, ' '.join(vorig.woorden.split()))} heeft {zegt}"
    vraag = ast.VwUitspraak(tekst, "hebben", None, "heeft", span=span)
    blad = met_gezegde(lid, bijzin.voorwaarde, zegt, vraag)
    if isinstance(blad, Weigering):
        waaruit, wel = vorm_uit_dossier("huishouden")
        volgt = (waaruit, f"{wel}{zonder_rest(zegt)}")
        return ast.VwUitspraak(tekst, "hebben", None, "heeft", dossier=volgt, span=span)
    return ast.VwNiet(blad, span=span) if isinstance(vorig, ast.VwNiet) else blad


_WIE = re.compile(r"^(?:met|zonder) (?:een )?(?=(?:minderjarige? )?(\w+))", re.IGNORECASE)


def _voluit(begin: re.Match[str]) -> str:
    """Return the article before who belongs to the household: none before several."""
    return "" if begin[1].endswith("en") else "een "
