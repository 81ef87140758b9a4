"""Netto groei of the social stock: hand-computed years, the waterfall, and the lines beside it."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst

S = "sociale_huur"
JUNI, EIND_2025, EIND_2027 = date(2026, 6, 30), date(2025, 12, 31), date(2027, 12, 31)
ID = "netto_groei_sociaal"
ALLIANTIE_2025 = ("de Alliantie", S, "verkoop", "realisatie", 2025, 2025, None, -10)
Samen = Callable[[Moment, str, str], Uitkomst]


def wsn(mutatie: str, basis: str, jaar: int, aantal: int | None, halfjaar: str | None = None) -> tuple[object, ...]:
    return ("WSN", S, mutatie, basis, jaar, jaar, halfjaar, aantal)


@pytest.mark.parametrize(("nieuwbouw", "oordeel"), [(60, Oordeel.BEHAALD), (59, Oordeel.NIET_BEHAALD)])
def test_exactly_50_net_homes_is_behaald_and_49_is_not(
    moment: Callable[..., Moment], samen: Samen, nieuwbouw: int, oordeel: Oordeel
) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, nieuwbouw), ALLIANTIE_2025])
    uitkomst = samen(m, ID, "2025")
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(nieuwbouw - 10), Decimal(50), oordeel)


def test_2021_was_75_bruto_minus_25_sold_is_50_netto(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, 75), wsn("verkoop", "realisatie", 2025, -15), ALLIANTIE_2025]
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025")
    assert [(stap.naam, stap.waarde, stap.soort) for stap in uitkomst.stappen] == [
        ("nieuwbouw", Decimal(75), "deel"),
        ("bruto", Decimal(75), "saldo"),
        ("verkoop", Decimal(-25), "deel"),
        ("netto", Decimal(50), "saldo"),
    ]


def test_every_mutatie_has_its_own_step_and_overheveling_counts_as_booked(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    soorten = {
        "nieuwbouw": 40,
        "aankoop": 3,
        "overige_toevoeging": 2,
        "sloop": -4,
        "verkoop": -5,
        "overheveling": -6,
        "overige_onttrekking": -1,
    }
    uitkomst = samen(
        moment(EIND_2025, voorraadmutaties=[wsn(m, "realisatie", 2025, n) for m, n in soorten.items()]), ID, "2025"
    )
    stappen = {stap.naam: stap.waarde for stap in uitkomst.stappen}
    assert (stappen["bruto"], stappen["netto"], stappen["overheveling"]) == (Decimal(45), Decimal(29), Decimal(-6))
    assert uitkomst.waarde == Decimal(29)


def test_a_corporation_has_its_own_value_but_no_norm(
    moment: Callable[..., Moment], uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]
) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 60), ALLIANTIE_2025])
    uitkomst = uitkomsten(m, ID)["WSN", "2025"]
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(60), None, Oordeel.GEEN_NORM)


def test_no_figures_at_all_is_geen_gegevens_and_no_zero(moment: Callable[..., Moment], samen: Samen) -> None:
    uitkomst = samen(moment(EIND_2027, voorraadmutaties=[]), ID, "2026")
    assert (uitkomst.waarde, uitkomst.oordeel, uitkomst.stappen) == (None, Oordeel.GEEN_GEGEVENS, ())


def test_a_corporation_that_did_not_report_is_named_and_prevents_niet_behaald(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 30)]), ID, "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(30), Oordeel.GEEN_GEGEVENS)
    assert "de Alliantie (2025)" in uitkomst.onvolledig and "WSN (2025)" not in uitkomst.onvolledig


def test_a_missing_second_half_year_is_named_once_the_year_is_over(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, 30, "1"), ALLIANTIE_2025]
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert "WSN (tweede halfjaar 2025)" in uitkomst.onvolledig


def test_a_mutatie_that_was_expected_but_not_reported_is_named(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [wsn("nieuwbouw", "prognose", 2025, 60), wsn("verkoop", "realisatie", 2025, -5), ALLIANTIE_2025]
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert "WSN (nieuwbouw 2025)" in uitkomst.onvolledig


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


PLANNEN = [("H", "Hard", "2A", "hard", "WSN"), ("Z", "Zacht", "3", "zacht", "WSN")]


def in_plan(sleutel: str, aantal: int, jaar: int = 2026, gerealiseerd: bool | None = None) -> tuple[object, ...]:
    return (sleutel, "nieuwbouw", "huur", "sociaal", jaar, jaar, aantal, gerealiseerd)


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


def test_over_the_period_the_norms_add_up_and_table_1_stands_beside_it(
    moment: Callable[..., Moment], uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]
) -> None:
    jaren = {2025: 60, 2026: 30, 2027: 60}
    regels = [wsn("nieuwbouw", "realisatie", jaar, aantal) for jaar, aantal in jaren.items()]
    regels += [("de Alliantie", S, "sloop", "realisatie", jaar, jaar, None, 0) for jaar in jaren]
    gevonden = uitkomsten(moment(EIND_2027, voorraadmutaties=regels), ID)
    periode = gevonden[GEZAMENLIJK, "2025-2027"]
    assert (periode.waarde, periode.norm, periode.oordeel, periode.jaar) == (
        Decimal(150),
        Decimal(150),
        Oordeel.BEHAALD,
        None,
    )
    assert gevonden[GEZAMENLIJK, "2026"].oordeel is Oordeel.NIET_BEHAALD
    assert [periode.lijnen[f"norm_tot_en_met_{jaar}"] for jaar in jaren] == [50, 100, 150]
    assert [periode.lijnen[f"gerealiseerd_tot_en_met_{jaar}"] for jaar in jaren] == [60, 90, 150]
    tabel_1 = {
        partij: gevonden[partij, "2025-2027"].lijnen["tabel_1"] for partij in (GEZAMENLIJK, "WSN", "de Alliantie")
    }
    assert tabel_1 == {GEZAMENLIJK: 415, "WSN": 401, "de Alliantie": 14}


def test_after_the_agreement_lapses_there_is_a_value_but_no_norm(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(date(2028, 12, 31), voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2028, 12)])
    uitkomst = samen(m, ID, "2028")
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(12), None, Oordeel.GEEN_NORM)


def test_middenhuur_does_not_repair_a_shortfall_of_social_rent(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [
        wsn("nieuwbouw", "realisatie", 2025, 49),
        ("WSN", "middenhuur", "nieuwbouw", "realisatie", 2025, 2025, None, 30),
        ("de Alliantie", S, "sloop", "realisatie", 2025, 2025, None, 0),
    ]
    assert samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025").oordeel is Oordeel.NIET_BEHAALD


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


def test_the_sentence_begins_with_the_conclusion(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 1260), ALLIANTIE_2025])
    assert samen(m, ID, "2025").zin == (
        "Behaald: in 2025 kwamen er netto 1.250 sociale huurwoningen bij, 1.200 meer dan de norm van 50."
    )


def test_the_sources_are_the_rows_used(moment: Callable[..., Moment], samen: Samen) -> None:
    andere = ("WSN", "middenhuur", "nieuwbouw", "realisatie", 2025, 2025, None, 30)
    m = moment(EIND_2025, voorraadmutaties=[andere, wsn("nieuwbouw", "realisatie", 2025, 60), ALLIANTIE_2025])
    (bron,) = samen(m, ID, "2025").bronnen
    assert (bron.tabel, bron.regels) == ("voorraadmutaties", (1, 2))


def test_a_reported_zero_is_a_value_with_its_step(moment: Callable[..., Moment], samen: Samen) -> None:
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=[wsn("verkoop", "realisatie", 2025, 0)]), ID, "2025")
    assert uitkomst.waarde == Decimal(0)
    assert ("verkoop", Decimal(0)) in [(stap.naam, stap.waarde) for stap in uitkomst.stappen]


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
