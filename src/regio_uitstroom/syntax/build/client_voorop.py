"""Who acts where a client may do it, or have it done to him: *De cliënt informeert de corporatie*, *krijgt … gedaan*.

Of a client and a party that nothing tells apart, whoever is named first is the subject, as a reader takes it; unless
the verb has another number (*Cliënten meldt de zorgaanbieder aan*).
"""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Partijen
from regio_uitstroom.syntax.build.zin import Zin

_ENKELVOUD = frozenset({"de", "het", "een", "deze", "die", "dit", "elke", "elk", "iedere", "ieder"})


def doet_de_client(z: Zin) -> bool:
    """Whether a client acts in an active clause that names a party beside him."""
    beide = [i for i in z.delen.items if isinstance(i, Clienten | Partijen)]
    eerste = min(beide, key=lambda item: item.span.start, default=None)
    return isinstance(eerste, Clienten) and _past_bij(z, eerste)


def _past_bij(z: Zin, clienten: Clienten) -> bool:
    """Whether the number of the verb lets these clients be its subject."""
    vorm = z.head.tekst.lower().partition(" ")[0]
    woorden = clienten.woorden.lower().split()
    kern = woorden[1] if len(woorden) > 1 and woorden[0] in _ENKELVOUD | {"alle"} else woorden[0]
    meer = len(clienten.delen) > 1 or kern.endswith(("en", "ën", "s"))
    return not meer or vorm.endswith("n")


def krijgt_gedaan(plicht: ast.Verplichting, gever: Partijen | None) -> ast.Verplichting:
    """Return a duty said from who it is done to (*De cliënt krijgt een woning aangeboden*): somebody else does it."""
    krijgt = plicht.wie or plicht.actor
    woorden = " ".join(krijgt.woorden.split()) if isinstance(krijgt, ast.Knoop) else ""
    aan = f"aan {woorden[:1].lower()}{woorden[1:]}" if woorden else plicht.ontvanger
    doet = None if gever is None else gever.delen[0]
    return evolve(plicht, actor=doet, ontvanger=aan, lijdend=True)
