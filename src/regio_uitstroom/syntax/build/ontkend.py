"""Whether a clause that is asked says one thing and denies that: only then is it the denial of a question.

*Geen inkomen heeft* is the denial of *inkomen heeft*. *Geen inkomen en geen vermogen heeft*, *niet meer werkt*, *niet
werkt wegens ziekte* and *aantoont niet te kunnen werken* are not the denial of what is left without *niet* or *geen*:
they are asked as they stand. In doubt a clause is asked as it stands, which is never wrong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.lexicon.words import lexicon

_WOORD = re.compile(r"[\w'-]+|[,;:/()]")
_ONTKENT = frozenset({"niet", "geen"})
_ONTKENT_ANDERS = frozenset(
    {"noch", "nooit", "nimmer", "nergens", "niemand", "niets", "nauwelijks", "amper", "evenmin", "geenszins"}
)
"""Denials that no form takes out of a clause."""
_LEDEN = frozenset(
    {",", ";", ":", "/", "(", "en", "of", "maar", "doch", "alsmede", "alsook", "evenals", "als", "ofwel", "hetzij"}
    | {"zowel", "respectievelijk", "plus", "want", "dan", "behalve", "uitgezonderd", "tenzij", "mits"}
)
"""What joins or splits: a denial before or after it may be of one half only."""
_BIJZIN = frozenset(
    {"dat", "die", "wie", "wiens", "wat", "omdat", "doordat", "zodat", "opdat", "totdat", "nadat", "voordat", "zodra"}
    | {"zolang", "terwijl", "hoewel", "ofschoon", "aangezien", "indien", "wanneer", "toen", "waarom", "hoe", "om"}
    | {"welke", "hoewel", "nu", "waar", "waarin", "waarop", "waaruit", "waarvan", "waarbij", "waarmee", "waardoor"}
)
"""What opens a clause within the clause."""
_REDEN = frozenset({"wegens", "vanwege", "door", "dankzij", "ondanks", "omwille", "ingevolge", "krachtens"})
"""Prepositions of a reason: before a denial, and in a clause that begins with its verb, it is one of what is denied."""
_TIJD = frozenset(
    {"meer", "langer", "nog", "al", "reeds", "pas", "weer", "opnieuw", "ooit", "eens", "eerst", "sinds", "sedert"}
)
"""Words that say something else beside a denial: *niet meer werkt* is not the denial of *meer werkt*."""
_MATE = frozenset(
    {"alleen", "slechts", "enkel", "uitsluitend", "louter", "altijd", "steeds", "telkens", "voortdurend", "soms"}
    | {"vaak", "meestal", "regelmatig", "dikwijls", "volledig", "geheel", "helemaal", "volkomen", "deels"}
    | {"gedeeltelijk", "voldoende", "genoeg", "zozeer", "zomaar", "alle", "allen", "alles", "elk", "elke", "ieder"}
    | {"iedere", "iedereen", "iemand", "iets", "beide", "beiden", "veel", "vele", "weinig", "sommige", "enkele"}
    | {"enige", "meerdere", "verschillende", "diverse", "ander", "andere", "anders", "minstens", "hoogstens"}
    | {"ook", "zelfs", "wel", "tijdig", "elkaar", "echt", "werkelijk", "opzettelijk", "bewust", "vrijwillig"}
    | {
        "verwijtbaar",
        "onterecht",
        "onrechte",
        "moedwillig",
        "herhaaldelijk",
        "structureel",
        "stelselmatig",
        "kennelijk",
    }
    | {"willens", "wetens", "ernstig", "aantoonbaar", "klaarblijkelijk", "nodeloos", "onnodig"}
)
"""Words of how much, how often, how and who: with a denial they mean one thing before it, and another after it."""
_MOET = frozenset(
    {"moet", "moeten", "moest", "moesten", "hoeft", "hoeven", "hoefde", "zal", "zullen", "dient", "dienen"}
)
"""*Niet moet* says that it must not be so, not that it need not."""
_GETALLEN = frozenset(
    {"twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "eenmaal", "tweemaal", "driemaal"}
)
_VOORZETSEL = frozenset(
    {"met", "in", "voor", "op", "aan", "bij", "van", "over", "uit", "onder", "tegen", "naar", "tot", "binnen", "buiten"}
    | {"na", "zonder", "sinds", "tijdens", "per"}
)
_LIDWOORD = frozenset({"een", "de", "het", "zijn", "haar", "hun", "deze", "dit", "ons", "onze"})
_VOORWERP = frozenset({"van", "aan", "voor", "over", "naar", "tot", "op"})
"""Prepositions of an object: behind its verb it belongs to what is denied."""
_BIJ = frozenset({"bij", "in", "uit", "onder", "met", "tegen", "binnen"})
"""Prepositions of one before an article (*berust bij een voogd*), of a circumstance without (*bij ziekte*)."""
_GROND = frozenset(
    {"grond", "basis", "aanleiding", "last", "verzoek", "advies", "wijze", "kosten", "reden", "oorzaak", "gevolg"}
    | {"verband", "geval", "kader", "belang", "vrees", "angst", "verzet", "bedoeling", "oog", "doel", "manier"}
)
"""Nouns with which such a preposition is one of reason or manner after all."""
_KEER = frozenset({"keer", "maal", "hele", "gehele", "rest", "duur"})
"""Nouns and words of how often and how long."""


_ONTKENNING = re.compile(r"\b(?:niet|geen) ", re.IGNORECASE)


def zonder_ontkenning(tekst: str) -> str:
    """Return a clause without its denial."""
    return _ONTKENNING.sub("", tekst, count=1)


def met_geen(tekst: str) -> bool:
    """Whether the denial of a clause is *geen*, which takes the place of an article too."""
    gevonden = _ONTKENNING.search(tekst)
    return gevonden is not None and gevonden[0].lower() == "geen "


_NIET_ZONDER = re.compile(r"\bniet zonder (?:\w+ )?(?:reden|bericht|opgaaf|afmelding)\b", re.IGNORECASE)
"""*Niet zonder geldige reden reageert*: who writes so means mostly that he does not, and has none."""


def is_ontkenning(tekst: str, na_werkwoord: str | None) -> bool:
    """Whether a clause is one simple statement, with one denial of all of it.

    ``na_werkwoord``: its words behind the verb; None where the text begins with it.
    """
    woorden = _WOORD.findall(tekst.lower())
    plekken = [at for at, woord in enumerate(woorden) if woord in _ONTKENT]
    anders = _ONTKENT_ANDERS | _LEDEN | _BIJZIN | _TIJD | _MATE | _MOET
    if len(plekken) != 1 or not anders.isdisjoint(woorden) or _NIET_ZONDER.search(tekst):
        return False
    voor = woorden[: plekken[0]]
    return (
        _ontkent_alles(woorden, plekken[0])
        and _REDEN.isdisjoint(voor)
        and not any(_telt(voor, at) for at in range(len(voor)))
        and not any(_is_te(woorden, at) for at in range(len(woorden) - 1))
        and (_REDEN.isdisjoint(woorden) if na_werkwoord is None else _is_voorwerp(_WOORD.findall(na_werkwoord.lower())))
    )


def ontkent_als_geheel(tekst: str) -> bool:
    """Whether a clause that no form reads is the denial of a question: its verb must stand behind all of it."""
    laatste = tekst.lower().rpartition(" ")[2]
    return laatste in lexicon().werkwoorden.vormen and is_ontkenning(tekst, None)


def _ontkent_alles(woorden: Sequence[str], at: int) -> bool:
    """Whether a denial is not of a part of a clause: *een niet erkende school*, *met geen van zijn buren*."""
    eerder = woorden[at - 1] if at else ""
    later = woorden[at + 1] if at + 1 < len(woorden) else ""
    if woorden[at] == "geen":
        return eerder not in _VOORZETSEL and later not in _VOORZETSEL
    return eerder not in _LIDWOORD | _VOORZETSEL and later not in _LIDWOORD


def ontkent_een_woord(voor: Sequence[str], na: Sequence[str]) -> bool:
    """Whether *niet* between these words is of the word behind it, and not of the clause: *een niet erkende school*."""
    eerder = voor[-1].lower() if voor else ""
    return eerder in {"een", "de"} or (eerder in _LIDWOORD and len(na) > 1 and na[0].endswith("e"))


def _telt(voor: Sequence[str], at: int) -> bool:
    """Whether a number before the denial counts things: *twee afspraken niet nakomt* is not the denial of two kept."""
    eerder = voor[at - 1] if at else ""
    return (voor[at] in _GETALLEN or voor[at].isdigit()) and eerder not in _VOORZETSEL | {"laatste", "afgelopen"}


def _is_te(woorden: Sequence[str], at: int) -> bool:
    """Whether *te* stands before an infinitive: of that verb or of the one before it, a denial can be either's."""
    vorm = lexicon().werkwoorden.vormen.get(woorden[at + 1])
    infinitief = vorm.infinitief if vorm is not None else woorden[at + 1].endswith("en")
    return woorden[at] == "te" and infinitief


def noemt_grond(woorden: Sequence[str]) -> bool:
    """Whether a phrase says for what reason, how, how often or how long."""
    return not (_GROND | _KEER | _MATE).isdisjoint(woorden)


def _is_voorwerp(na: Sequence[str]) -> bool:
    """Whether what follows the verb is nothing, or an object of it."""
    if not na:
        return True
    vast = na[0] in _VOORWERP or (na[0] in _BIJ and not _LIDWOORD.isdisjoint(na[1:2]))
    return vast and _GROND.isdisjoint(na[1:4])
