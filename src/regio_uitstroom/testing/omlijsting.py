"""Strategies for what stands round the rules: preamble, explanations, examples, signatures and annexes."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from regio_uitstroom.teksten import opsomming

_OVERWEGINGEN = (
    "cliënten recht hebben op een passende woning",
    "artikel 2 van de Huisvestingswet 2014 daarvoor ruimte laat",
    "partijen elkaar willen steunen",
)
_TOELICHTINGEN = (
    "",
    "Toelichting: De partijen bedoelden hier ook hulp bij het huishouden.",
    "Toelichting: Zie artikel 2, eerste lid. Dat lid gaat voor.\nEr staat niet bij waarom.",
)
_BIJLAGEN = (
    "",
    "Bijlage 1. Lijst van voorzieningen\n\n- de nachtopvang in de Kerkstraat\n- het huis aan de Laan",
    "Bijlage A\n\nDeze bijlage is leeg.",
)


@st.composite
def aanheffen(draw: st.DrawFn) -> str:
    """Make a preamble, or none: under a heading, or with the words by which one begins."""
    redenen = draw(st.lists(st.sampled_from(_OVERWEGINGEN), max_size=3, unique=True))
    if not redenen:
        return ""
    vorm = draw(st.sampled_from(("kop", "streepjes", "zin")))
    if vorm == "kop":
        return "Uitgangspunten\n\n" + "\n\n".join(f"{reden[:1].upper()}{reden[1:]}." for reden in redenen)
    if vorm == "streepjes":
        return "Overwegende dat:\n" + "\n".join(f"- {reden};" for reden in redenen)
    return f"Overwegende dat {opsomming(redenen)};\n\nkomen overeen:"


def toelichtingen() -> st.SearchStrategy[str]:
    """Make an explanation below an article, or none."""
    return st.sampled_from(_TOELICHTINGEN)


@st.composite
def voorbeelden(draw: st.DrawFn, partijen: Sequence[str]) -> str:
    """Make worked examples, which need not be right, in the words that testers know; or none."""
    feiten = ("met woonadres in {} van 1 mei 2012 tot 1 juni 2016", "voor wie terugkeer naar {} niet onveilig is")
    dag = draw(st.sampled_from(("en peildatum 1 maart 2018", "Als de peildatum 1 maart 2018 is")))
    regels = [draw(st.sampled_from(("Gegeven een cliënt", "gegeven een cliënt")))]
    gekozen = draw(st.lists(st.sampled_from(feiten), min_size=1, max_size=2, unique=True))
    begin = draw(st.sampled_from(("", "en ", "maar ")))
    plaats = draw(st.sampled_from(tuple(partijen)))
    regels += [f"  {begin if nummer else ''}{feit.format(plaats)}" for nummer, feit in enumerate(gekozen)]
    regels += [dag, "dan is onbepaald wie verantwoordelijk is voor de huisvesting"]
    meer = (
        "en is onbepaald of de cliënt urgentie krijgt",
        "en artikel 2, eerste lid, is toegepast",
        f"maar artikel 2 is niet toegepast, omdat terugkeer naar {plaats} niet onveilig is",
    )
    regels += draw(st.lists(st.sampled_from(meer), max_size=2, unique=True))
    tekst = 'Voorbeeld "bedacht"\n' + "\n".join(regels) + "."
    return draw(st.sampled_from(("", tekst, tekst)))


@st.composite
def sloten(draw: st.DrawFn, partijen: Sequence[str]) -> str:
    """Make signatures and an annex, or neither."""
    namen = "\n".join(f"namens {partij}," for partij in partijen)
    getekend = (
        "",
        f"Ondertekening\n\n{namen}",
        f"Aldus overeengekomen te {partijen[0]} op 1 december 2017,\n\n{namen}",
    )
    delen = (draw(st.sampled_from(getekend)), draw(st.sampled_from(_BIJLAGEN)))
    return "\n\n".join(filter(None, delen))
