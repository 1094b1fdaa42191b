"""What happens in a case counts as a refusal: it is computed from what the condition says, or a person applies it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.ficties import TeltAlsWeigering
from regio_uitstroom.model.regels import Fictie
from regio_uitstroom.model.voorwaarden import FeitIs, HeeftGeweigerd, Niet, Voorwaarde
from tests.syntax.zinnen import codes, gemeld, tekst

REAGEERT = "De cliënt reageert binnen vijf werkdagen op het aanbod."


def fictie(zin: str) -> tuple[Voorwaarde | None, TeltAlsWeigering]:
    """Return when a sentence counts as a refusal, and of what."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    (regel,) = (een for een in regeling.regels if isinstance(een, Fictie))
    assert isinstance(regel.werking, TeltAlsWeigering)
    return regel.voorwaarde, regel.werking


@pytest.mark.parametrize(
    "zin",
    [
        "Wanneer cliënten een woning afwijzen, telt dit als een weigering.",
        "Dit wordt niet aangemerkt als weigering, indien de cliënt ziek is.",
        "Dit wordt als een weigering beschouwd.",
        "Indien de cliënt een woning weigert, geldt dat als een weigering van een passende woning.",
        "Indien de cliënt de begeleiding weigert, geldt dat als een weigering van de begeleiding.",
        "De urgentie geldt zes maanden en dat geldt als een weigering.",
        "Indien de cliënt niet reageert, geldt dat nooit als een weigering van een passende woning.",
        "Indien de cliënt niet reageert, wordt dat nimmer als een weigering beschouwd.",
        "Indien de cliënt niet reageert, geldt dat niet altijd als een weigering.",
        "Indien de cliënt niet reageert, geldt dat alleen niet als een weigering, indien hij ziek was.",
        "Dat hij niet reageert, geldt nooit als een weigering van een passende woning.",
        "Het niet reageren op een aanbod wordt nooit als een weigering beschouwd.",
        "Indien het college niet binnen acht weken beslist, geldt dat als een weigering.",
        "Indien de zorgaanbieder niet meewerkt, geldt dat als een weigering.",
        "Indien de cliënt niet reageert, kan het college dat als een weigering aanmerken.",
    ],
)
def test_left_to_a_person(zin: str) -> None:
    """What *dit* is stands elsewhere, it would count twice, or it is no home that is refused."""
    assert gemeld(f"{REAGEERT} {zin}") == ["RU154"]


@pytest.mark.parametrize(
    ("zin", "passend"),
    [
        ("Indien de cliënt niet op de bezichtiging verschijnt, geldt dat als een weigering.", None),
        ("Als de kandidaat niet op de bezichtiging verschijnt, wordt dat beschouwd als weigering.", None),
        ("Verschijnt de cliënt niet op de bezichtiging, dan wordt dit als een weigering beschouwd.", None),
        ("Dat de cliënt niet op de bezichtiging verschijnt, geldt als weigering van de woning.", None),
        ("Indien de cliënt niet op de bezichtiging verschijnt, wordt dit als weigering van het aanbod gezien.", None),
        ("Indien de cliënt niet op de bezichtiging verschijnt, geldt dit als weigering van een woning.", False),
        ("Indien de cliënt niet op de bezichtiging verschijnt, geldt dit als weigering van een passend aanbod.", True),
    ],
)
def test_the_condition_is_what_counts(zin: str, *, passend: bool | None) -> None:
    """*Dit* and *dat* are the condition before it, which is asked as it stands."""
    voorwaarde, werking = fictie(zin)
    assert isinstance(voorwaarde, Niet)
    assert isinstance(voorwaarde.deel, FeitIs)
    assert werking == TeltAlsWeigering(passend, telt=True)


def test_it_does_not_count() -> None:
    """*Geldt dat niet als een weigering*: one refusal less."""
    voorwaarde, werking = fictie("Indien de cliënt in het ziekenhuis lag, geldt dat niet als een weigering.")
    assert isinstance(voorwaarde, FeitIs)
    assert werking == TeltAlsWeigering(None, telt=False)


@pytest.mark.parametrize(
    "zin",
    [
        "Het niet reageren op een aanbod wordt als een weigering beschouwd.",
        "Reageert de kandidaat niet op het aanbod, dan wordt dit als een weigering beschouwd.",
        "Het niet binnen een week reageren op een aanbod geldt als weigering.",
        "Reageert de kandidaat niet binnen vijf werkdagen op het aanbod, dan geldt dit als weigering.",
        "Indien de cliënt niet binnen 14 dagen op een aanbod reageert, wordt dit als een weigering beschouwd.",
        f"{REAGEERT} Reageert hij niet op het aanbod, dan wordt dit aangemerkt als een weigering.",
    ],
)
def test_no_answer_to_an_offer(zin: str) -> None:
    """That there was no answer to an offer, the record tells; with a term, only once that is over."""
    voorwaarde, werking = fictie(zin)
    assert isinstance(voorwaarde, HeeftGeweigerd)
    assert voorwaarde.geen
    assert (voorwaarde.na is not None) is ("binnen" in zin)
    assert werking.telt


def test_what_the_record_answers_is_refused() -> None:
    """Whether a home was accepted, the record tells: the question is refused, and nothing stops the program."""
    assert codes("Indien de cliënt een woning niet aanvaardt, geldt dat als een weigering.") == ["RU238"]


def test_without_an_offer_a_person_answers() -> None:
    """What he does not react to, may be a letter."""
    voorwaarde, _ = fictie(f"{REAGEERT} Indien hij niet reageert, wordt dit aangemerkt als een weigering.")
    assert isinstance(voorwaarde, Niet)
    assert isinstance(voorwaarde.deel, FeitIs)


def test_the_hint_is_computed() -> None:
    """What the warning says to write, is accepted as it stands."""
    (melding,) = [
        een
        for een in parse_regeling(tekst("Wanneer hij een woning afwijst, telt dit als een weigering.")).diagnostics
        if een.kind.code == "RU154"
    ]
    assert codes(f"{melding.hulp.split('`')[1]}.") == []


@pytest.mark.parametrize(
    "wat",
    [
        "Geen afwezigheid wegens ziekte",
        "Ziekte noch verhindering",
        "Niet elk uitblijven van een reactie",
        "Niets",
        "Alleen een weigering zonder geldige reden",
        "Pas een tweede afwezigheid",
        "Een weigering zonder geldige reden",
        "Het weigeren van een passende woning",
        "Het niet accepteren van een woning",
    ],
)
def test_what_cannot_count_as_one(wat: str) -> None:
    """What denies or bounds others, and what is a refusal by itself: they counted as one more."""
    assert codes(f"{wat} geldt als weigering.") == ["RU224"]


@pytest.mark.parametrize(
    "wat", ["Een weigering van een niet-passende woning", "Het weigeren van een niet passend aanbod"]
)
def test_what_cannot_be_left_out(wat: str) -> None:
    """Another home than a suitable one takes no refusal of a suitable one away."""
    assert codes(f"{wat} geldt niet als weigering.") == ["RU224"]
    assert codes("De eerste twee weigeringen gelden niet als weigering.") == ["RU224"]


def test_what_happened_is_asked_as_inside_a_question() -> None:
    """No capital, and no comma of a clause."""
    voorwaarde, _ = fictie("Een reactie die te laat wordt ontvangen, geldt als weigering.")
    assert isinstance(voorwaarde, FeitIs)
    assert voorwaarde.gegeven.vraag == "Was er sprake van een reactie die te laat wordt ontvangen?"
    voorwaarde, _ = fictie("Niet reageren op een brief geldt als weigering.")
    assert isinstance(voorwaarde, FeitIs)
    assert voorwaarde.gegeven.vraag == "Was er sprake van niet reageren op een brief?"
