"""What netto groei is expected to become: the corporations' prognose, and the homes in hard and soft plans."""

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest
from groei import ID, JUNI, PLANNEN, S, Samen, in_plan, wsn

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst
from prestatiemonitor.indicators.uitkomst import bronregels


def test_the_prognose_of_the_corporations_decides_during_the_year(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [
        wsn("nieuwbouw", "realisatie", 2026, 20, "1"),
        wsn("nieuwbouw", "prognose", 2026, 55),
        wsn("verkoop", "prognose", 2026, -5),
        ("de Alliantie", S, "nieuwbouw", "prognose", 2026, 2026, None, 0),
    ]
    uitkomst = samen(moment(JUNI, voorraadmutaties=regels), ID, "2026")
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(20), Oordeel.OP_KOERS)
    assert uitkomst.lijnen["verwachting"] == Decimal(50)
    assert "zachte plannen" in uitkomst.onvolledig


@pytest.mark.parametrize(
    ("hard", "zacht", "oordeel"),
    [
        (30, 0, Oordeel.OP_KOERS),
        (29, 1, Oordeel.RISICO),
        (29, 0, Oordeel.NIET_OP_KOERS),
        (0, 500, Oordeel.RISICO),
    ],
)
def test_hard_plans_count_where_there_is_no_prognose_and_soft_plans_never_make_it_on_course(
    moment: Callable[..., Moment], samen: Samen, hard: int, zacht: int, oordeel: Oordeel
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2026, 20, "1")],
        plannen=PLANNEN,
        programma=[in_plan("H", hard, gerealiseerd=False), in_plan("Z", zacht, gerealiseerd=False)],
    )
    assert samen(m, ID, "2026").oordeel is oordeel


def test_hard_plans_do_not_count_beside_the_corporations_own_prognose(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "prognose", 2026, 40)],
        plannen=PLANNEN,
        programma=[in_plan("H", 100)],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.oordeel is Oordeel.NIET_OP_KOERS
    assert (uitkomst.lijnen["verwachting"], uitkomst.lijnen["harde_plannen"]) == (Decimal(40), Decimal(100))


def test_homes_that_the_planmonitor_calls_realised_do_not_come_twice(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2026, 30, "1")],
        plannen=PLANNEN,
        programma=[in_plan("H", 30, gerealiseerd=True), in_plan("H", 19, gerealiseerd=False)],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.oordeel is Oordeel.NIET_OP_KOERS
    assert uitkomst.lijnen["verwacht_met_harde_plannen"] == Decimal(49)


@pytest.mark.parametrize(
    ("programma", "verwacht"),
    [
        ([in_plan("H", 30)], 30),
        ([in_plan("H", 45)], 45),
        ([in_plan("H", 20)], 30),
        ([in_plan("H", 30, gerealiseerd=False)], 60),
        ([in_plan("H", 30), in_plan("H", 5, gerealiseerd=False)], 35),
        ([in_plan("H", 30, gerealiseerd=True), in_plan("H", 20)], 50),
        ([in_plan("H", 10, gerealiseerd=True), in_plan("H", 30)], 40),
        ([("H", "nieuwbouw", "huur", "sociaal", 2026, 2027, 30)], 30),
        ([("H", "nieuwbouw", "huur", "sociaal", 2026, 2027, 30), in_plan("H", 30)], 60),
        ([in_plan("H", 30, 2027)], 60),
    ],
)
def test_homes_in_hard_plans_are_first_taken_to_be_those_the_jaarschijf_reports_as_built(
    moment: Callable[..., Moment], samen: Samen, programma: list[tuple[object, ...]], verwacht: int
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2026, 30, "1")],
        plannen=PLANNEN,
        programma=programma,
    )
    uitkomst = samen(m, ID, "2025-2027")
    assert uitkomst.lijnen.get("verwacht_met_harde_plannen", uitkomst.lijnen["verwachting"]) == Decimal(verwacht)
    assert uitkomst.oordeel is not Oordeel.OP_KOERS
    assert uitkomst.lijnen["harde_plannen"] == sum(Decimal(str(regel[6])) for regel in programma)


def test_homes_that_may_be_built_already_do_not_bring_a_year_on_course_and_it_is_said(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2026, 30, "1")],
        plannen=PLANNEN,
        programma=[in_plan("H", 30)],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.oordeel is Oordeel.NIET_OP_KOERS
    assert "30 woningen in plannen gelden als al gebouwd" in uitkomst.onvolledig


def test_homes_in_soft_plans_are_taken_to_be_built_only_beyond_those_in_hard_plans(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    gebouwd = [wsn("nieuwbouw", "realisatie", 2026, 30, "1")]
    alleen_zacht = moment(JUNI, voorraadmutaties=gebouwd, plannen=PLANNEN, programma=[in_plan("Z", 40)])
    beide = moment(JUNI, voorraadmutaties=gebouwd, plannen=PLANNEN, programma=[in_plan("H", 25), in_plan("Z", 25)])
    assert samen(alleen_zacht, ID, "2026").oordeel is Oordeel.NIET_OP_KOERS
    assert samen(beide, ID, "2026").oordeel is Oordeel.RISICO


def test_demolition_that_the_jaarschijf_already_reports_is_not_taken_off_twice(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2026, 49, "1"), wsn("sloop", "realisatie", 2026, -10, "1")],
        plannen=PLANNEN,
        programma=[
            ("H", "sloop", "huur", "sociaal", 2026, 2026, 12),
            in_plan("H", 13, gerealiseerd=False),
        ],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.lijnen["verwacht_met_harde_plannen"] == Decimal(49 - 12 + 13)


def test_the_lines_stand_beside_the_value(
    moment: Callable[..., Moment], uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "prognose", 2026, 40), wsn("verkoop", "prognose", 2026, -8)],
        plannen=PLANNEN,
        programma=[in_plan("H", 34), in_plan("Z", 12), ("H", "nieuwbouw", "koop", "sociaal", 2026, 2026, 99)],
    )
    lijnen = uitkomsten(m, ID)["WSN", "2026"].lijnen
    assert lijnen["verwachting"] == Decimal(32)
    assert lijnen["harde_plannen"] == Decimal(34 - 8)
    assert lijnen["zachte_plannen"] == Decimal(12)
    aansluiting = [lijnen[naam] for naam in ("jaarschijf_nieuwbouw", "planmonitor_nieuwbouw", "aansluiting")]
    assert aansluiting == [40, 34, 6]


def test_homes_in_a_period_of_delivery_are_never_cut_into_years(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(
        JUNI, voorraadmutaties=[], plannen=PLANNEN, programma=[("H", "nieuwbouw", "huur", "sociaal", 2026, 2027, 80)]
    )
    jaar, periode = samen(m, ID, "2026"), samen(m, ID, "2025-2027")
    assert (jaar.lijnen["harde_plannen"], periode.lijnen["harde_plannen"]) == (Decimal(0), Decimal(80))
    assert "2026-2027" in jaar.onvolledig and "80" in jaar.onvolledig


def test_homes_without_a_corporation_or_a_year_are_named_and_not_counted(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[],
        plannen=[*PLANNEN, ("M", "Markt", "1A", "hard", None)],
        programma=[in_plan("M", 17), ("H", "nieuwbouw", "huur", "sociaal", None, None, 23)],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.lijnen["harde_plannen"] == Decimal(0)
    assert "17 sociale huurwoningen" in uitkomst.onvolledig and "zonder opleverjaar: 23" in uitkomst.onvolledig


@pytest.mark.parametrize(
    "open_regel",
    [
        ("M", "nieuwbouw", "huur", "sociaal", 2026, 2026, 80),
        ("H", "nieuwbouw", "huur", "sociaal", 2026, 2027, 80),
        ("H", "nieuwbouw", "huur", "sociaal", None, None, 80),
        ("O", "nieuwbouw", "huur", "sociaal", 2026, 2026, 80),
    ],
)
def test_homes_that_may_still_count_prevent_niet_op_koers(
    moment: Callable[..., Moment], samen: Samen, open_regel: tuple[object, ...]
) -> None:
    plannen = [*PLANNEN, ("M", "Markt", "1A", "hard", None), ("O", "Onbekend", "onbekend", None, "WSN")]
    met = moment(JUNI, voorraadmutaties=[], plannen=plannen, programma=[in_plan("H", 10), open_regel])
    zonder = moment(JUNI, voorraadmutaties=[], plannen=plannen, programma=[in_plan("H", 10)])
    assert samen(met, ID, "2026").oordeel is Oordeel.GEEN_GEGEVENS
    assert "80" in samen(met, ID, "2026").onvolledig
    assert samen(zonder, ID, "2026").oordeel is Oordeel.NIET_OP_KOERS


def test_a_prognose_for_the_whole_period_leaves_a_single_year_undecided(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[("WSN", "sociale_huur", "nieuwbouw", "prognose", 2025, 2027, None, 415)],
        plannen=[*PLANNEN],
        programma=[in_plan("H", 1)],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS


def test_homes_of_an_unknown_price_class_are_never_a_reason_for_not_on_course(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[],
        plannen=[*PLANNEN],
        programma=[("H", "nieuwbouw", "onbekend", "onbekend", 2026, 2026, 80)],
    )
    uitkomst = samen(m, ID, "2026")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert "prijsklasse" in uitkomst.onvolledig
    assert "harde_plannen" not in uitkomst.lijnen


def test_the_sources_of_an_expectation_are_the_homes_and_the_plans_that_make_them_hard_and_of_a_corporation(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2026, 20, "1")],
        plannen=[("X", "Koopplan", "2A", "hard", "WSN"), *PLANNEN],
        programma=[in_plan("H", 30), ("X", "nieuwbouw", "koop", "duur", 2026, 2026, 9), in_plan("Z", 5, 2027)],
    )
    assert bronregels([samen(m, ID, "2026")]) == {"voorraadmutaties": [0], "programma": [0], "plannen": [1]}
    assert bronregels([samen(m, ID, "2025-2027")]) == {
        "voorraadmutaties": [0],
        "programma": [0, 2],
        "plannen": [1, 2],
    }
    assert "plannen" not in bronregels([samen(m, ID, "2025")])
