"""Abbreviations and signs that writers put for words, with the words to write."""

from __future__ import annotations

AFKORTINGEN = {
    "c.q.": ("of", "OF"),
    "i.v.m.": ("in verband met", "WEGENS"),
    "m.b.t.": ("over", "OVER"),
    "t.b.v.": ("voor", "VOOR"),
    "i.g.v.": ("in geval", "INDIEN"),
    "a.d.h.v.": ("aan de hand van", "VOLGENS"),
    "o.g.v.": ("op grond van", "OP_GROND_VAN"),
    "t.a.v.": ("over", "OVER"),
    "m.u.v.": ("met uitzondering van", "MET_UITZONDERING_VAN"),
    "d.m.v.": ("door", "DOOR"),
    "n.a.v.": ("naar aanleiding van", "WEGENS"),
    "b.v.": ("bijvoorbeeld", ""),
    "o.a.": ("onder andere", ""),
    "e.d.": ("en dergelijke", ""),
    "m.n.": ("met name", ""),
}
"""Abbreviations with the words to write and the class of these words (empty: it cannot be put right here)."""
TEKENS = {
    **dict.fromkeys((">=", "=>", "≥"), "`ten minste`"),
    **dict.fromkeys(("<=", "=<", "≤"), "`ten hoogste`"),
    ">": "`hoger dan`, `meer dan` of `langer dan`",
    "<": "`lager dan`, `minder dan` of `korter dan`",
    "=": "`is` of `heeft`",
    "&": "`en`",
    "+": "`en`",
    "%": "`procent`, met het getal ervoor",
    "§": "`artikel`",
    "*": "wat de noot zegt in een alinea `Toelichting:`",
    "-": "komma's om wat ertussen staat, of maak er een eigen zin van",
    '"': "het woord zonder aanhalingsteken",
    "'": "het woord zonder aanhalingsteken",
    ")": "het zonder haakje",
    "(": "het zonder haakje",
    "]": "het zonder haakje",
    "[": "het zonder haakje",
    "€": "het bedrag erachter: `€ 5.000`",
}
"""Signs, and what to write for them."""
SLUITEND = {"[": "]", "{": "}", "<": ">", "-": "-"}
"""Signs that open something, with the sign that closes it."""
