"""Decisions of the college: what must be known of them, their term, and a reserve that never falls below zero."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening import besluitcontrole
from prestatiemonitor.verordening.besluiten import Besluit, reserve, saldo, uiterlijk

VANDAAG = date(2026, 11, 1)

AFDRACHT = Besluit(
    soort="afzien", plan="a", naam="Brink", datum=date(2026, 3, 1), reden="niet haalbaar", wie="A. de Vries",
    woningen=2, bedrag=Decimal(60_000),
)  # fmt: skip
VERREKENING = replace(AFDRACHT, soort="verrekenen", bedrag=None, ontvanger="b", ontvangernaam="Kade")
BESTEDING = replace(
    AFDRACHT, soort="besteding", plan="c", woningen=None, bedrag=Decimal(60_000), datum=date(2026, 3, 2)
)


def waarom_niet(nieuw: Besluit, staand: list[Besluit], verordening: Verordening | None = None) -> str:
    return besluitcontrole.waarom_niet(nieuw, staand, vandaag=VANDAAG, verordening=verordening)


def test_art_8_lid_4_what_is_in_the_reserve_may_be_spent_to_the_last_euro_and_no_more() -> None:
    assert waarom_niet(BESTEDING, [AFDRACHT]) == ""
    assert saldo([AFDRACHT, BESTEDING]) == 0
    een_te_veel = replace(BESTEDING, bedrag=Decimal("60000.01"))
    assert "onder nul (tekort € 0,01)" in waarom_niet(een_te_veel, [AFDRACHT])


def test_art_8_lid_4_what_comes_in_later_cannot_be_spent_before() -> None:
    assert waarom_niet(replace(BESTEDING, datum=AFDRACHT.datum), [AFDRACHT]) == ""
    assert "onder nul" in waarom_niet(replace(BESTEDING, datum=date(2026, 2, 28)), [AFDRACHT])


def test_art_6_no_more_deposit_goes_back_or_is_forfeited_than_was_paid() -> None:
    betaald = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None)
    terug = replace(betaald, soort="waarborgsom_terug", bedrag=Decimal(40_000))
    assert waarom_niet(terug, [betaald]) == ""
    vervallen = replace(betaald, soort="waarborgsom_vervallen", bedrag=Decimal(20_001))
    assert "meer waarborgsom terug of vervallen" in waarom_niet(vervallen, [betaald, terug])
    assert "gestort (€ 0)" in waarom_niet(replace(terug, plan="b"), [betaald])
    assert reserve([betaald, terug]) == ()  # a deposit is not of the reserve


def test_art_6_no_deposit_goes_back_or_is_forfeited_before_it_was_paid() -> None:
    betaald = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None, datum=date(2024, 5, 1))
    for soort in ("waarborgsom_terug", "waarborgsom_vervallen"):
        terug = replace(betaald, soort=soort, datum=date(2024, 4, 30))
        assert "op 30-04-2024 meer waarborgsom terug of vervallen" in waarom_niet(terug, [betaald])
        assert waarom_niet(replace(terug, datum=betaald.datum), [betaald]) == ""
        weer = replace(betaald, datum=date(2024, 6, 1))
        assert waarom_niet(replace(terug, bedrag=Decimal(70_000), datum=weer.datum), [weer, betaald]) == ""


def test_art_6_what_is_wrong_with_the_deposit_of_one_plan_does_not_stop_a_decision_on_another() -> None:
    los = replace(AFDRACHT, soort="waarborgsom_terug", woningen=None, plan="z")
    assert waarom_niet(AFDRACHT, [los]) == ""
    assert "meer waarborgsom" in waarom_niet(replace(AFDRACHT, plan="z"), [los])


@pytest.mark.parametrize(
    ("besluit", "waarom"),
    [
        (replace(AFDRACHT, datum=VANDAAG), ""),
        (replace(AFDRACHT, datum=date(2026, 11, 2)), "de datum van het besluit ligt in de toekomst (02-11-2026)"),
        (replace(AFDRACHT, datum=date(2021, 10, 14)), ""),
        (replace(AFDRACHT, datum=date(2021, 10, 13)), "op 13-10-2021, de datum van het besluit, was de verordening"),
        (replace(VERREKENING, voltooid=date(2999, 1, 1)), "de datum van de voltooiing ligt in de toekomst"),
        (replace(VERREKENING, voltooid=date(1900, 1, 1)), "op 01-01-1900, de datum van de voltooiing, was de"),
    ],
)
def test_art_14_a_decision_is_of_a_day_that_was_and_on_which_there_was_a_verordening(
    verordening: Verordening, besluit: Besluit, waarom: str
) -> None:
    gezegd = waarom_niet(besluit, [], verordening)
    assert (waarom in gezegd) if waarom else not gezegd


def test_art_5_onder_c_the_completion_can_be_recorded_later_and_once() -> None:
    voltooid = replace(AFDRACHT, soort="voltooid", woningen=None, bedrag=None, datum=date(2026, 7, 1))
    assert waarom_niet(voltooid, [VERREKENING]) == ""
    assert uiterlijk(VERREKENING, Decimal(5), [VERREKENING, voltooid]) == date(2031, 7, 1)
    eerder = replace(VERREKENING, voltooid=date(2025, 1, 1))
    assert uiterlijk(eerder, Decimal(5), [voltooid]) == date(2031, 7, 1)  # what was recorded since goes first
    assert uiterlijk(VERREKENING, Decimal(5), [replace(voltooid, plan="b")]) is None
    nog_eens = replace(voltooid, datum=date(2026, 8, 1))
    assert "op 01-07-2026 is voltooid; trek dat eerst in" in waarom_niet(nog_eens, [voltooid])


def test_art_5_the_homes_by_kind_add_up_to_those_that_are_settled() -> None:
    per_soort = replace(VERREKENING, woningen=3, sociaal=2, hoog_midden=1)
    assert waarom_niet(per_soort, []) == ""
    assert per_soort.per_categorie == {"sociaal": 2, "laag_midden": 0, "hoog_midden": 1}
    assert VERREKENING.per_categorie is None
    assert "per categorie" in waarom_niet(replace(per_soort, woningen=4), [])


@pytest.mark.parametrize(
    ("voltooid", "dag"),
    [
        (date(2026, 7, 1), date(2031, 7, 1)),
        (date(2028, 2, 29), date(2033, 2, 28)),
        (None, None),
    ],
)
def test_art_5_onder_c_homes_settled_elsewhere_are_there_within_five_years_of_completion(
    voltooid: date | None, dag: date | None
) -> None:
    assert uiterlijk(replace(VERREKENING, voltooid=voltooid), Decimal(5)) == dag


@pytest.mark.parametrize(
    ("besluit", "waarom"),
    [
        (replace(AFDRACHT, soort="gunst"), "geen soort besluit"),
        (replace(AFDRACHT, reden=" "), "vul de reden in"),
        (replace(AFDRACHT, wie=""), "vul uw naam in"),
        (replace(AFDRACHT, woningen=0), "om hoeveel woningen"),
        (replace(AFDRACHT, bedrag=None), "het bedrag"),
        (replace(AFDRACHT, bedrag=Decimal(-1)), "het bedrag"),
        (replace(VERREKENING, ontvanger=None), "kies het plan"),
        (replace(VERREKENING, ontvanger="a"), "met zichzelf"),
        (AFDRACHT, "staat er al"),
    ],
)
def test_a_decision_that_is_not_whole_is_refused(besluit: Besluit, waarom: str) -> None:
    assert waarom in waarom_niet(besluit, [AFDRACHT])


@given(
    st.lists(st.tuples(st.sampled_from(["afzien", "besteding"]), st.integers(1, 28), st.integers(1, 500)), max_size=14)
)
def test_whatever_is_recorded_the_reserve_is_never_below_zero_on_any_day(gevraagd: list[tuple[str, int, int]]) -> None:
    staand: list[Besluit] = []
    for soort, dag, bedrag in gevraagd:
        nieuw = replace(AFDRACHT, soort=soort, datum=date(2026, 5, dag), bedrag=Decimal(bedrag))
        if not waarom_niet(nieuw, staand):
            staand.append(nieuw)
    assert all(boeking.saldo >= 0 for boeking in reserve(staand))
    assert sum((boeking.bedrag for boeking in reserve(staand)), Decimal(0)) == saldo(staand)


@pytest.mark.parametrize(
    ("bedrag", "kan"),
    [("0.01", True), ("0.001", False), ("0", False), ("-1", False), ("NaN", False), ("Infinity", False)],
)
def test_an_amount_is_at_least_a_cent_and_a_number(bedrag: str, kan: bool) -> None:
    gezegd = waarom_niet(replace(AFDRACHT, bedrag=Decimal(bedrag)), [])
    assert gezegd == ("" if kan else "vul het bedrag in")
