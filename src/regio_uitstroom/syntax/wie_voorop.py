"""*Wie een passende woning weigert, verliest zijn urgentie*: a sentence on every client whom the clause describes.

It is *degene die*. Not where the clause is a question that the main clause answers (*Wie de kosten draagt, bepaalt het
college*), nor where it is about somebody who acts (*Wie een aanvraag ontvangt, stuurt haar door*): that is no client.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_OVER_CLIENT = frozenset(
    {"krijgen", "verliezen", "hebben", "behouden", "houden", "komen", "vallen", "vervallen", "kunnen"}
)
"""Main verbs that say of clients what they get or lose; *kunnen* with what a client asks for."""
_LIJDEND = frozenset({"worden", "zijn"})
_BEANTWOORD = frozenset(
    {"bepaald", "vastgesteld", "beslist", "besloten", "geregeld", "vermeld", "beschreven", "aangewezen"}
)
"""Participles beside *wordt* that make the clause in front a question."""
_DOENER = frozenset({"ACTOR", "ORGANISATIE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE", "CLIENT"})
"""Who stands behind the main verb is its subject: the clause in front is then no client."""


def met_wie_voorop(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with *wie* in front as *degene die*; as they are where it is another sentence."""
    if not tokens or tokens[0].tekst != "Wie" or (hoofd := _hoofdwerkwoord(tokens)) is None:
        return tokens
    verb, rest = tokens[hoofd], tokens[hoofd + 1 :]
    vorm = verb.waarde
    beantwoord = any(token.tekst.lower() in _BEANTWOORD for token in rest)
    over_client = vorm.werkwoord in _OVER_CLIENT or (vorm.werkwoord in _LIJDEND and not beantwoord)
    if vorm.meervoud or not over_client or (rest and rest[0].type in _DOENER):
        return tokens
    wie = tokens[0]
    client = Token("CLIENT", wie.tekst, wie.start, wie.end, "cliënt")
    return [client, Token("DIE", "die", wie.end, wie.end, "die"), *tokens[1:]]


def _hoofdwerkwoord(tokens: list[Token]) -> int | None:
    """Return where the verb of the main clause stands: behind the first comma that a verb follows."""
    plekken = (at for at in range(2, len(tokens)) if tokens[at].type == "WW" and tokens[at - 1].type == "KOMMA")
    at = next(plekken, None)
    return at if at is not None and tokens[at].waarde.persoon and any(t.type == "WW" for t in tokens[1:at]) else None
