"""The cycle of meetings and steps: asked against held and delivered, and what is due next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst, bereken

JUNI, DECEMBER = date(2025, 6, 30), date(2025, 12, 31)
SMAL, PLANMONITOR = "Ambtelijk overleg smal", "Voortgang van de sociale woningbouw volgen"
HALFJAAR, TERUGBLIK = "Stand over het eerste half jaar", "Terugblik op het jaar"
CONCEPT, VASTSTELLEN = "Concept van de jaarschijf bespreken", "Jaarschijf vaststellen"
Maak = Callable[..., Moment]


def van(moment: Moment, onderdeel: str, jaar: int = 2025) -> Uitkomst:
    (uitkomst,) = [u for u in bereken(moment, ["overlegcyclus"]) if (u.afspraak, u.jaar) == (onderdeel, jaar)]
    return uitkomst


def gehouden(
    aantal: int, halfjaar: str | None = None, naam: str = SMAL, partij: str = "gemeente", jaar: int = 2025
) -> tuple[Any, ...]:
    return (partij, jaar, halfjaar, "gehouden_overleg", aantal, naam)


@pytest.mark.parametrize(
    ("dag", "aantal", "oordeel"),
    [
        (DECEMBER, 4, Oordeel.BEHAALD),
        (DECEMBER, 5, Oordeel.BEHAALD),
        (DECEMBER, 3, Oordeel.NIET_BEHAALD),
        (date(2025, 12, 30), 3, Oordeel.OP_KOERS),
        (JUNI, 2, Oordeel.OP_KOERS),
        (JUNI, 1, Oordeel.RISICO),
        (date(2025, 6, 29), 1, Oordeel.OP_KOERS),
        (JUNI, 0, Oordeel.RISICO),
    ],
)
def test_a_meeting_of_four_a_year_is_on_course_at_one_a_quarter(
    moment: Maak, dag: date, aantal: int, oordeel: Oordeel
) -> None:
    uitkomst = van(moment(dag, kerncijfers=[gehouden(aantal)]), SMAL)
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(aantal), Decimal(4), oordeel)


def test_a_meeting_that_nobody_tells_of_has_no_data(moment: Maak) -> None:
    uitkomst = van(moment(DECEMBER, kerncijfers=[]), SMAL)
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert uitkomst.zin == (
        "Geen gegevens: Ambtelijk overleg smal: hoe vaak in 2025 is niet aangeleverd; gevraagd is 4 keer."
    )


def test_half_years_add_up_and_without_one_of_them_it_is_never_niet_behaald(moment: Maak) -> None:
    beide = van(moment(DECEMBER, kerncijfers=[gehouden(2, "1"), gehouden(1, "2")]), SMAL)
    een = van(moment(DECEMBER, kerncijfers=[gehouden(2, "1")]), SMAL)
    assert (beide.waarde, beide.oordeel) == (3, Oordeel.NIET_BEHAALD)
    assert (een.waarde, een.oordeel) == (2, Oordeel.GEEN_GEGEVENS)
    assert "niet elk halfjaar is opgegeven" in een.zin


@pytest.mark.parametrize("naam", ["ambtelijk_smal", "AMBTELIJK OVERLEG SMAL", "Ambtelijk overleg (smal)"])
def test_a_meeting_is_known_by_its_name_or_id(moment: Maak, naam: str) -> None:
    assert van(moment(DECEMBER, kerncijfers=[gehouden(4, naam=naam)]), SMAL).oordeel is Oordeel.BEHAALD


def test_a_meeting_with_another_name_is_said_and_not_counted(moment: Maak) -> None:
    m = moment(DECEMBER, kerncijfers=[gehouden(4, naam="Heidag")])
    assert van(m, "samenwerking").waarde is None
    assert "een naam die de overeenkomst niet kent: Heidag." in van(m, "samenwerking").onvolledig


def test_where_parties_differ_the_lowest_counts_and_that_is_said(moment: Maak) -> None:
    uitkomst = van(moment(DECEMBER, kerncijfers=[gehouden(4), gehouden(3, partij="WSN")]), SMAL)
    assert (uitkomst.waarde, uitkomst.onvolledig) == (3, "Ambtelijk overleg smal 2025: partijen melden 3 en 4 keer.")
    assert uitkomst.bronnen[0].regels == (0, 1)


def met(moment: Moment, *leveringen: tuple[str, date]) -> Moment:
    return replace(moment, leveringen=leveringen, geleverd=dict(leveringen))


def test_the_planmonitor_is_asked_twice_a_year(moment: Maak) -> None:
    eerste, tweede = ("planmonitor", JUNI), ("planmonitor", DECEMBER)
    assert van(met(moment(JUNI, kerncijfers=[]), eerste), PLANMONITOR).oordeel is Oordeel.OP_KOERS
    assert van(met(moment(DECEMBER, kerncijfers=[]), eerste, tweede), PLANMONITOR).oordeel is Oordeel.BEHAALD
    een = van(met(moment(DECEMBER, kerncijfers=[]), eerste), PLANMONITOR)
    assert (een.waarde, een.oordeel) == (1, Oordeel.GEEN_GEGEVENS)


@pytest.mark.parametrize(
    ("dag", "halfjaar", "terugblik"),
    [
        (date(2025, 5, 31), None, None),
        (date(2025, 6, 1), 1, None),
        (date(2025, 11, 30), 1, None),
        (date(2025, 12, 1), None, 1),
        (date(2026, 5, 31), None, 1),
        (date(2026, 6, 1), None, None),
    ],
)
def test_a_jaarschijf_is_the_report_of_the_half_year_in_which_it_comes(
    moment: Maak, dag: date, halfjaar: int | None, terugblik: int | None
) -> None:
    m = met(moment(date(2026, 6, 30), kerncijfers=[]), ("jaarschijf", dag))
    assert (van(m, HALFJAAR).waarde, van(m, TERUGBLIK).waarde) == (halfjaar, terugblik)


def test_a_step_that_is_not_due_yet_says_so_and_a_missed_one_what_lacks(moment: Maak) -> None:
    vroeg = met(moment(JUNI, kerncijfers=[]), ("planmonitor", JUNI))
    assert van(vroeg, TERUGBLIK).zin == "Geen gegevens: Terugblik op het jaar: in 2025 nog niet aan de orde (december)."
    assert "hiervan niets aangeleverd (juni)" in van(vroeg, HALFJAAR).zin


def test_the_success_rates_of_the_year_before_are_this_years_measurement(moment: Maak) -> None:
    slaagkans = ("gemeente", 2024, None, "slaagkans", 0.1, "jongeren")
    m = met(moment(JUNI, kerncijfers=[slaagkans]), ("jaarschijf", JUNI))
    uitkomst = van(m, "Beschikbaarheid (slaagkans) meten")
    assert (uitkomst.oordeel, uitkomst.bronnen[0].regels) == (Oordeel.BEHAALD, (0,))


@pytest.mark.parametrize(
    ("dag", "oordeel"), [(date(2025, 11, 30), Oordeel.GEEN_GEGEVENS), (date(2025, 12, 1), Oordeel.BEHAALD)]
)
def test_activities_for_next_year_show_its_jaarschijf_from_december_on(
    moment: Maak, dag: date, oordeel: Oordeel
) -> None:
    m = met(moment(dag, kerncijfers=[], activiteiten=[(2026, 3, "Overleggen")]), ("jaarschijf", dag))
    assert (van(m, CONCEPT).oordeel, van(m, VASTSTELLEN).oordeel) == (Oordeel.BEHAALD, oordeel)


def test_all_together_is_the_worst_of_what_is_known_and_names_what_comes_next(moment: Maak) -> None:
    m = met(moment(JUNI, kerncijfers=[gehouden(1)]), ("planmonitor", JUNI), ("jaarschijf", JUNI))
    samen = van(m, "samenwerking")
    assert (samen.oordeel, samen.waarde, samen.noemer) == (Oordeel.RISICO, Decimal(1), Decimal(12))
    assert "Het eerst aan de beurt: Beschikbaarheid (slaagkans) meten (halverwege het jaar)." in samen.zin


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    regels=st.lists(
        st.tuples(
            st.sampled_from(["gemeente", "WSN"]), st.sampled_from([2025, 2026]), st.sampled_from([None, "1", "2"]),
            st.sampled_from(["gehouden_overleg", "slaagkans"]), st.one_of(st.none(), st.integers(0, 5)),
            st.sampled_from([SMAL, "Bestuurlijk overleg smal", "Heidag", None]),
        ),
        max_size=10,
    ),
    dag=st.sampled_from([date(2024, 12, 31), JUNI, DECEMBER, date(2026, 7, 1), date(2030, 1, 1)]),
)  # fmt: skip
def test_the_parts_add_up_and_the_order_of_rows_changes_nothing(
    moment: Maak, regels: list[tuple[Any, ...]], dag: date
) -> None:
    m = moment(dag, kerncijfers=regels)
    gevonden = bereken(m, ["overlegcyclus"])
    assert len({u.sleutel for u in gevonden}) == len(gevonden)
    for uitkomst in gevonden:
        assert sum((stap.waarde for stap in uitkomst.stappen), Decimal(0)) == (uitkomst.waarde or 0)
        assert uitkomst.oordeel is not Oordeel.NIET_BEHAALD or uitkomst.waarde is not None
    geschud = m.tabellen["kerncijfers"].sample(frac=1, random_state=3)
    assert bereken(replace(m, tabellen={"kerncijfers": geschud}), ["overlegcyclus"]) == gevonden
