"""Growth that is not all reported: what could undo a verdict stops it, and what could not does not."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst
from prestatiemonitor.indicators.oordelen import oordeel_minimum

EIND, JUNI = date(2025, 12, 31), date(2025, 6, 30)
ONBEKEND = Oordeel.GEEN_GEGEVENS
GROEI = "netto_groei_sociaal"
Maak = Callable[..., Moment]
Samen = Callable[[Moment, str, str], Uitkomst]
Regel = tuple[object, ...]


def mutatie(naam: str, soort: str, aantal: int, halfjaar: str | None = None, basis: str = "realisatie") -> Regel:
    return (naam, "sociale_huur", soort, basis, 2025, 2025, halfjaar, aantal)


ALLIANTIE = [mutatie("de Alliantie", "nieuwbouw", 0)]


@pytest.mark.parametrize(
    ("regels", "mist"),
    [
        (
            [mutatie("WSN", "nieuwbouw", 60), mutatie("WSN", "verkoop", -5, "1"), *ALLIANTIE],
            "WSN (verkoop tweede halfjaar 2025)",
        ),
        (
            [mutatie("WSN", "nieuwbouw", 60), mutatie("WSN", "verkoop", -30, basis="prognose"), *ALLIANTIE],
            "WSN (verkoop 2025)",
        ),
        ([mutatie("WSN", "nieuwbouw", 55)], "de Alliantie (2025)"),
    ],
)
def test_withdrawals_that_were_not_reported_can_undo_it_so_that_it_is_not_behaald(
    moment: Maak, samen: Samen, regels: list[Regel], mist: str
) -> None:
    uitkomst = samen(moment(EIND, voorraadmutaties=regels), GROEI, "2025")
    assert uitkomst.waarde is not None and uitkomst.waarde >= 50
    assert uitkomst.oordeel is ONBEKEND
    assert mist in uitkomst.onvolledig


def test_new_homes_that_were_not_reported_do_not_undo_what_was_reached(moment: Maak, samen: Samen) -> None:
    regels = [mutatie("WSN", "nieuwbouw", 60, "1"), mutatie("WSN", "verkoop", -5), *ALLIANTIE]
    uitkomst = samen(moment(EIND, voorraadmutaties=regels), GROEI, "2025")
    assert uitkomst.oordeel is Oordeel.BEHAALD
    assert "WSN (nieuwbouw tweede halfjaar 2025)" in uitkomst.onvolledig


def test_new_homes_that_were_not_reported_could_be_those_that_lack(moment: Maak, samen: Samen) -> None:
    regels = [mutatie("WSN", "nieuwbouw", 30, "1"), mutatie("WSN", "verkoop", -5), *ALLIANTIE]
    assert samen(moment(EIND, voorraadmutaties=regels), GROEI, "2025").oordeel is ONBEKEND


def test_sales_that_were_not_reported_do_not_save_a_shortfall(moment: Maak, samen: Samen) -> None:
    regels = [mutatie("WSN", "nieuwbouw", 30), mutatie("WSN", "verkoop", -5, "1"), *ALLIANTIE]
    assert samen(moment(EIND, voorraadmutaties=regels), GROEI, "2025").oordeel is Oordeel.NIET_BEHAALD


@pytest.mark.parametrize(
    ("nog", "oordeel", "woord"),
    [
        (-40, Oordeel.NIET_OP_KOERS, "naar verwachting komt de groei in 2025 uit op netto 20"),
        (-11, Oordeel.NIET_OP_KOERS, "netto 49"),
        (-10, Oordeel.BEHAALD, "naar verwachting gaan daar nog 10 af"),
        (-1, Oordeel.BEHAALD, "naar verwachting gaat daar nog 1 af"),
    ],
)
def test_while_the_year_runs_the_fall_that_is_still_expected_counts_and_is_said(
    moment: Maak, samen: Samen, nog: int, oordeel: Oordeel, woord: str
) -> None:
    regels = [
        mutatie("WSN", "nieuwbouw", 60, "1"),
        mutatie("WSN", "nieuwbouw", 60, basis="prognose"),
        mutatie("WSN", "verkoop", nog, basis="prognose"),
        mutatie("de Alliantie", "nieuwbouw", 0, "1"),
        mutatie("de Alliantie", "nieuwbouw", 0, basis="prognose"),
    ]
    uitkomst = samen(moment(JUNI, voorraadmutaties=regels), GROEI, "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (60, oordeel)
    assert woord in uitkomst.zin


def test_while_the_year_runs_without_one_corporation_it_is_on_course_by_what_was_reported(
    moment: Maak, samen: Samen
) -> None:
    uitkomst = samen(moment(JUNI, voorraadmutaties=[mutatie("WSN", "nieuwbouw", 60, "1")]), GROEI, "2025")
    assert uitkomst.oordeel is Oordeel.OP_KOERS
    assert uitkomst.zin.startswith("Op koers: met wat tot nu toe is gemeld")
    assert "de Alliantie (eerste halfjaar 2025)" in uitkomst.onvolledig


@pytest.mark.parametrize(
    ("compleet", "vast", "verwacht", "oordeel"),
    [
        (True, True, 40, Oordeel.BEHAALD),
        (True, False, None, ONBEKEND),
        (False, True, None, Oordeel.BEHAALD),
        (False, True, 50, Oordeel.BEHAALD),
        (False, True, 49, Oordeel.NIET_OP_KOERS),
        (False, False, 50, Oordeel.OP_KOERS),
        (False, False, None, ONBEKEND),
    ],
)
def test_what_was_realised_is_enough_when_nothing_can_take_off_it(
    compleet: bool, vast: bool, verwacht: int | None, oordeel: Oordeel
) -> None:
    straks = None if verwacht is None else Decimal(verwacht)
    assert oordeel_minimum(Decimal(50), Decimal(50), compleet=compleet, vast=vast, verwacht=straks) is oordeel


@pytest.mark.parametrize(("halfjaar", "oordeel"), [(None, Oordeel.NIET_BEHAALD), ("1", ONBEKEND)])
def test_of_new_homes_alone_only_new_homes_can_be_missing(
    moment: Maak, samen: Samen, halfjaar: str | None, oordeel: Oordeel
) -> None:
    regels = [
        (naam, "sociale_huur", soort, "realisatie", jaar, jaar, half, aantal)
        for naam in ("WSN", "de Alliantie")
        for jaar in (2028, 2029, 2030)
        for soort, half, aantal in (("nieuwbouw", halfjaar, 3), ("verkoop", "1", -1), ("sloop", None, 0))
    ]
    m = moment(date(2030, 12, 31), voorraadmutaties=regels)
    assert samen(m, "doorkijk_sociaal", "2028-2030").oordeel is oordeel
