"""What the verordening fixes of a decision before it is recorded, and what it says against one, article by article."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening import Toetsing
from prestatiemonitor.verordening.besluiten import Besluit, bezwaren, waarborgsom_open
from prestatiemonitor.verordening.besluitvoorstel import (
    BEPALINGEN,
    kanttekeningen,
    voorgesteld_bedrag,
    voorgestelde_woningen,
)

Toets = Callable[..., Toetsing]
DAG = date(2026, 3, 1)
AFZIEN = Besluit(
    soort="afzien", plan="plan", naam="Plan", datum=DAG, reden="niet haalbaar", wie="A. de Vries", woningen=4,
    bedrag=Decimal(100_000),
)  # fmt: skip
VERREKENEN = replace(AFZIEN, soort="verrekenen", bedrag=None, ontvanger="b", ontvangernaam="Kade")
TERUG = replace(AFZIEN, soort="waarborgsom_terug", woningen=None)


def test_art_5_and_7_the_homes_of_a_decision_are_those_that_the_plan_falls_short_of(toets_plan: Toets) -> None:
    toetsing = toets_plan(duur=12)
    assert voorgestelde_woningen("verrekenen", toetsing) == 7  # four social, one low and two high middle
    assert voorgestelde_woningen("afzien", toetsing) == 4  # social ones alone
    assert voorgestelde_woningen("afzien", toets_plan(sociale_huur=12)) is None


def test_art_6_lid_1_a_waarborgsom_is_paid_for_the_social_homes_that_were_settled(toets_plan: Toets) -> None:
    toetsing = toets_plan(duur=12)
    assert voorgestelde_woningen("waarborgsom_betaald", toetsing) == 4
    assert voorgestelde_woningen("waarborgsom_betaald", toetsing, [replace(VERREKENEN, woningen=3)]) == 3
    assert voorgestelde_woningen("waarborgsom_betaald", toetsing, [replace(VERREKENEN, woningen=7)]) == 4


@pytest.mark.parametrize("soort", ["waarborgsom_betaald", "afzien"])
def test_art_6_lid_4_and_8_lid_1_the_amount_of_the_year_is_proposed_and_none_where_it_is_not_known(
    verordening: Verordening, toets_plan: Toets, soort: str
) -> None:
    toetsing = toets_plan(duur=12)
    bekend = voorgesteld_bedrag(soort, toetsing, verordening, date(2021, 12, 31), 2, [])
    assert bekend.bedrag == 62_240 and "2 × € 31.120 (art. " in bekend.som
    assert voorgesteld_bedrag(soort, toetsing, verordening, date(2021, 12, 31), 0, []).bedrag is None
    onbekend = voorgesteld_bedrag(soort, toetsing, verordening, date(2022, 1, 1), 2, [])
    assert onbekend.bedrag is None and "het bedrag voor 2022 is niet bekend" in onbekend.som


def test_art_6_lid_2_and_3_what_goes_back_or_lapses_is_what_was_paid_and_is_still_held(
    verordening: Verordening, toets_plan: Toets
) -> None:
    gestort = replace(TERUG, soort="waarborgsom_betaald")
    staand = [gestort, replace(TERUG, bedrag=Decimal(40_000)), replace(gestort, plan="ander")]
    assert waarborgsom_open(staand, "plan") == 60_000
    for soort in ("waarborgsom_terug", "waarborgsom_vervallen"):
        assert voorgesteld_bedrag(soort, toets_plan(duur=12), verordening, DAG, 0, staand).bedrag == 60_000
    niets = voorgesteld_bedrag("waarborgsom_terug", toets_plan(duur=12), verordening, DAG, 0, [])
    assert niets.bedrag is None and "geen waarborgsom" in niets.som


def test_art_8_lid_4_maatwerk_and_hardheid_have_no_amount_of_their_own(
    verordening: Verordening, toets_plan: Toets
) -> None:
    for soort in ("besteding", "maatwerk", "hardheid"):
        assert voorgesteld_bedrag(soort, toets_plan(duur=12), verordening, DAG, 3, []).bedrag is None


@pytest.mark.parametrize(
    ("besluit", "woningen", "artikel"),
    [(VERREKENEN, 24, ""), (VERREKENEN, 25, "art. 5 onder a"), (AFZIEN, 12, ""), (AFZIEN, 13, "art. 7 onder a")],
)
def test_art_5_and_7_onder_a_a_plan_that_is_too_large_is_told_to_be_so_and_can_still_be_recorded(
    verordening: Verordening, toets_plan: Toets, besluit: Besluit, woningen: int, artikel: str
) -> None:
    gezegd = " ".join(kanttekeningen(besluit, toets_plan(duur=woningen), verordening, []))
    assert (artikel in gezegd) if artikel else not gezegd
    assert bezwaren(besluit, []) == ()


def test_art_7_more_homes_than_the_plan_falls_short_of_are_told(verordening: Verordening, toets_plan: Toets) -> None:
    (gezegd,) = kanttekeningen(replace(AFZIEN, woningen=5), toets_plan(duur=12), verordening, [])
    assert gezegd == "het plan komt 4 sociale woningen tekort, en u vult er 5 in"


def test_art_2_a_plan_to_which_the_verordening_does_not_apply_needs_no_decision(
    verordening: Verordening, toets_plan: Toets
) -> None:
    (gezegd,) = kanttekeningen(AFZIEN, toets_plan(duur=2), verordening, [])
    assert gezegd.startswith("de verordening geldt niet voor dit plan") and "art. 2 lid 1" in gezegd


@pytest.mark.parametrize(
    ("soort", "dag", "gezegd"),
    [
        ("waarborgsom_terug", date(2026, 6, 29), ""),
        ("waarborgsom_terug", date(2026, 6, 30), "liep tot en met 29-06-2026"),
        ("waarborgsom_vervallen", date(2026, 6, 29), "loopt nog tot en met 29-06-2026"),
        ("waarborgsom_vervallen", date(2026, 6, 30), ""),
    ],
)
def test_art_6_lid_2_and_3_a_waarborgsom_goes_back_within_the_term_and_lapses_after_it(
    verordening: Verordening, toets_plan: Toets, soort: str, dag: date, gezegd: str
) -> None:
    verrekend = replace(VERREKENEN, datum=date(2021, 11, 1), voltooid=date(2021, 6, 29))
    besluit = replace(TERUG, soort=soort, datum=dag)
    gevonden = " ".join(kanttekeningen(besluit, toets_plan(duur=12), verordening, [verrekend]))
    assert (gezegd in gevonden) if gezegd else not gevonden
    assert kanttekeningen(besluit, toets_plan(duur=12), verordening, [replace(verrekend, voltooid=None)]) == ()


def test_every_kind_of_decision_rests_on_a_rule_of_the_verordening(verordening: Verordening) -> None:
    assert set(BEPALINGEN.values()) <= set(verordening.bepalingen)


def test_every_wrong_input_has_a_sentence_of_its_own() -> None:
    assert bezwaren(replace(VERREKENEN, reden="", wie=" ", woningen=None, ontvanger="plan"), []) == (
        "vul de reden in",
        "vul uw naam in",
        "vul in om hoeveel woningen het gaat",
        "een plan kan niet met zichzelf verrekenen",
    )
