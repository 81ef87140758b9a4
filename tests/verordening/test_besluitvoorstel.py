"""What the verordening fixes of a decision before it is recorded, and what it says against one, article by article."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening import Toetsing
from prestatiemonitor.verordening.besluitcontrole import bezwaren
from prestatiemonitor.verordening.besluiten import Besluit, waarborgsom_open
from prestatiemonitor.verordening.besluitvoorstel import (
    BEPALINGEN,
    voorgesteld_bedrag,
    voorgestelde_woningen,
)
from prestatiemonitor.verordening.kanttekeningen import kanttekeningen, overgenomen

Toets = Callable[..., Toetsing]
DAG = date(2026, 3, 1)
AFZIEN = Besluit(
    soort="afzien", plan="plan", naam="Plan", datum=DAG, reden="niet haalbaar", wie="A. de Vries", woningen=4,
    bedrag=Decimal(130_000),
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
    assert waarborgsom_open(staand, "plan") == 90_000
    for soort in ("waarborgsom_terug", "waarborgsom_vervallen"):
        assert voorgesteld_bedrag(soort, toets_plan(duur=12), verordening, DAG, 0, staand).bedrag == 90_000
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
    assert bezwaren(besluit, [], vandaag=DAG) == ()


def test_art_7_more_homes_than_the_plan_falls_short_of_are_told(verordening: Verordening, toets_plan: Toets) -> None:
    (gezegd,) = kanttekeningen(
        replace(AFZIEN, woningen=5, bedrag=Decimal(160_000)), toets_plan(duur=12), verordening, []
    )
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
    assert bezwaren(replace(VERREKENEN, reden="", wie=" ", woningen=None, ontvanger="plan"), [], vandaag=DAG) == (
        "vul de reden in",
        "vul uw naam in",
        "vul in om hoeveel woningen het gaat",
        "een plan kan niet met zichzelf verrekenen",
    )


def test_art_5_onder_d_for_middle_homes_that_were_settled_no_waarborgsom_is_due(
    verordening: Verordening, toets_plan: Toets
) -> None:
    toetsing, dag = toets_plan(duur=12), date(2021, 12, 31)
    midden = replace(VERREKENEN, woningen=3, laag_midden=1, hoog_midden=2, datum=dag)
    assert voorgestelde_woningen("waarborgsom_betaald", toetsing, [midden]) is None
    geen = voorgesteld_bedrag("waarborgsom_betaald", toetsing, verordening, dag, 0, [midden])
    assert geen.bedrag is None and "alleen daarvoor is een waarborgsom nodig (art. 5 onder d)" in geen.som
    gestort = replace(TERUG, soort="waarborgsom_betaald", datum=dag)
    assert "geen verrekening van sociale woningen" in kanttekeningen(gestort, toetsing, verordening, [midden])[0]
    ook_sociaal = replace(midden, woningen=5, sociaal=2)
    assert voorgestelde_woningen("waarborgsom_betaald", toetsing, [ook_sociaal]) == 2


def test_art_5_onder_d_social_homes_are_settled_against_a_waarborgsom(
    verordening: Verordening, toets_plan: Toets
) -> None:
    toetsing, verrekend = toets_plan(duur=12), replace(VERREKENEN, woningen=4, sociaal=4)
    (gezegd,) = kanttekeningen(verrekend, toetsing, verordening, [])
    assert gezegd == "voor 4 sociale woningen is nog geen waarborgsom vastgelegd (art. 5 onder d)"
    gestort = replace(TERUG, soort="waarborgsom_betaald")
    assert kanttekeningen(verrekend, toetsing, verordening, [gestort]) == ()
    assert kanttekeningen(replace(VERREKENEN, woningen=1, laag_midden=1), toetsing, verordening, []) == ()


def test_art_7_what_was_waived_or_settled_already_is_not_waived_again(
    verordening: Verordening, toets_plan: Toets
) -> None:
    toetsing = toets_plan(duur=12)
    (gezegd,) = kanttekeningen(AFZIEN, toetsing, verordening, [AFZIEN])
    assert gezegd == (
        "het plan komt 4 sociale woningen tekort, waarvan er al 4 zijn verrekend of afgezien, en u vult er 4 in"
    )
    assert voorgestelde_woningen("afzien", toetsing, [AFZIEN]) is None
    assert voorgestelde_woningen("verrekenen", toetsing, [AFZIEN]) == 3  # one low and two high middle
    assert voorgestelde_woningen("afzien", toetsing, [replace(VERREKENEN, sociaal=1, woningen=1)]) == 3
    assert voorgestelde_woningen("afzien", toetsing, [replace(VERREKENEN, hoog_midden=1, woningen=1)]) == 4
    ander = replace(AFZIEN, plan="ander")
    assert kanttekeningen(AFZIEN, toetsing, verordening, [ander]) == ()


def test_art_5_more_homes_of_one_kind_than_fall_short_are_told_of_that_kind(
    verordening: Verordening, toets_plan: Toets
) -> None:
    (gezegd,) = kanttekeningen(replace(VERREKENEN, woningen=2, laag_midden=2), toets_plan(duur=12), verordening, [])
    assert gezegd == "het plan komt 1 woningen laag midden tekort, en u vult er 2 in"


@pytest.mark.parametrize(
    ("dag", "bedrag", "gezegd"),
    [
        (date(2021, 12, 31), 4 * 31_120, ""),
        (date(2021, 12, 31), 4 * 31_120 + 1, "is niet 4 × € 31.120 = € 124.480 (art. 8 lid 1)"),
        (date(2026, 3, 1), 4 * 31_120, ""),
        (date(2026, 3, 1), 1, "€ 1 voor 4 sociale woningen is minder dan het laatst bekende bedrag, 4 × € 31.120"),
    ],
)
def test_art_8_lid_1_an_afdracht_that_is_not_the_amount_per_home_is_told(
    verordening: Verordening, toets_plan: Toets, dag: date, bedrag: int, gezegd: str
) -> None:
    besluit = replace(AFZIEN, datum=dag, bedrag=Decimal(bedrag))
    gevonden = " ".join(kanttekeningen(besluit, toets_plan(duur=12), verordening, []))
    assert (gezegd in gevonden) if gezegd else not gevonden


def test_art_6_lid_4_what_was_paid_already_counts_in_the_waarborgsom(
    verordening: Verordening, toets_plan: Toets
) -> None:
    dag, toetsing = date(2021, 12, 31), toets_plan(duur=12)
    verrekend = replace(VERREKENEN, woningen=2, sociaal=2, datum=dag)
    helft = replace(TERUG, soort="waarborgsom_betaald", datum=dag, bedrag=Decimal(31_120))
    assert "is niet 2 × € 31.120" in kanttekeningen(helft, toetsing, verordening, [verrekend])[0]
    assert kanttekeningen(helft, toetsing, verordening, [verrekend, helft]) == ()


@pytest.mark.parametrize(
    ("programma", "gezegd"),
    [
        ({"sociale_huur": 9, "laag": 2, "hoog": 3, "duur": 6}, ""),
        ({"sociale_huur": 8, "laag": 2, "hoog": 3, "duur": 7}, "hoogstens 8 sociale woningen en moet er 9 hebben"),
        ({"sociale_huur": 8, "onbekend": 1, "laag": 2, "hoog": 3, "duur": 6}, "is nog niet te zeggen"),
        ({"sociale_huur": 6, "sociale_koop": 3, "laag": 2, "hoog": 3, "duur": 6}, ""),
        ({}, "is het aantal woningen niet bekend"),
    ],
)
def test_art_5_onder_b_the_receiving_plan_holds_the_homes_beside_its_own(
    verordening: Verordening, toets_plan: Toets, programma: dict[str, int], gezegd: str
) -> None:
    verrekend = replace(VERREKENEN, plan="a", ontvanger="plan", woningen=2, sociaal=2)
    ontvanger = toets_plan(**programma)
    gevonden = " ".join(overgenomen(ontvanger, [verrekend]))
    assert (gezegd in gevonden and "art. 5 onder b" in gevonden) if gezegd else not gevonden
    assert overgenomen(ontvanger, []) == ()
    bij_vastleggen = kanttekeningen(verrekend, ontvanger, verordening, [], ontvanger)
    assert set(overgenomen(ontvanger, [verrekend])) <= {*bij_vastleggen}


def test_art_6_lid_2_the_term_of_a_waarborgsom_follows_a_completion_that_was_recorded_later(
    verordening: Verordening, toets_plan: Toets
) -> None:
    voltooid = replace(TERUG, soort="voltooid", datum=date(2021, 11, 1), bedrag=None)
    besluit, toetsing = replace(TERUG, datum=date(2026, 11, 2)), toets_plan(duur=12)
    assert kanttekeningen(besluit, toetsing, verordening, [VERREKENEN]) == ()
    (gezegd,) = kanttekeningen(besluit, toetsing, verordening, [VERREKENEN, voltooid])
    assert "liep tot en met 01-11-2026" in gezegd
