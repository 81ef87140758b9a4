"""Sales: made good by new homes, added up from the first year, and the share that went where it was agreed."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.verkoopstand import gemiddelde_nieuwbouw
from prestatiemonitor.tables.schemas import KERNCIJFERS

Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Regel = tuple[object, ...]
GECOMPENSEERD, INWONERS, KOOP = "verkoop_gecompenseerd", "verkoop_aan_doelgroep", "verkoop_betaalbare_koop"
EIND25, JUNI26, EIND27 = date(2025, 12, 31), date(2026, 6, 30), date(2027, 12, 31)


def wsn(mutatie: str, jaar: int, aantal: int, basis: str = "realisatie", halfjaar: str | None = None) -> Regel:
    return ("WSN", "sociale_huur", mutatie, basis, jaar, jaar, halfjaar, aantal)


def jaar_van(jaar: int, gebouwd: int, verkocht: int, basis: str = "realisatie") -> list[Regel]:
    return [wsn("nieuwbouw", jaar, gebouwd, basis), wsn("verkoop", jaar, -verkocht, basis)]


def kern(maat: str, jaar: int, waarde: int, halfjaar: str | None = None) -> Regel:
    return ("WSN", jaar, halfjaar, maat, waarde)


@pytest.mark.parametrize(
    ("verkocht", "saldo", "oordeel"),
    [(99, 1, Oordeel.BEHAALD), (100, 0, Oordeel.BEHAALD), (101, -1, Oordeel.NIET_BEHAALD)],
)
def test_as_many_sold_as_built_is_compensated_and_one_more_is_not(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, verkocht: int, saldo: int, oordeel: Oordeel
) -> None:
    m = moment(EIND25, voorraadmutaties=jaar_van(2025, 100, verkocht))
    uitkomst = uitkomsten(m, GECOMPENSEERD)["WSN", "2025"]
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (saldo, 0, oordeel)


def test_sales_and_new_homes_add_up_from_2025_so_that_an_earlier_surplus_covers_later_sales(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [*jaar_van(2025, 50, 10), *jaar_van(2026, 5, 30), *jaar_van(2027, 0, 16)]
    gevonden = uitkomsten(moment(EIND27, voorraadmutaties=regels), GECOMPENSEERD)
    per = {periode: (u.waarde, u.oordeel) for (naam, periode), u in gevonden.items() if naam == "WSN"}
    assert per == {
        "2025": (40, Oordeel.BEHAALD),
        "2026": (15, Oordeel.BEHAALD),
        "2027": (-1, Oordeel.NIET_BEHAALD),
        "2025-2027": (-1, Oordeel.NIET_BEHAALD),
    }
    assert "1 woning is niet gecompenseerd" in gevonden["WSN", "2025-2027"].zin


def test_while_the_year_runs_a_surplus_is_on_course_never_yet_reached(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [wsn("nieuwbouw", 2025, 20, halfjaar="1"), wsn("verkoop", 2025, -5, halfjaar="1")]
    dag_ervoor = uitkomsten(moment(date(2025, 12, 30), voorraadmutaties=regels), GECOMPENSEERD)["WSN", "2025"]
    assert dag_ervoor.oordeel is Oordeel.OP_KOERS
    assert "wat er nog bij komt en af gaat, is niet opgegeven" in dag_ervoor.zin
    assert "Geen prognose" in dag_ervoor.onvolledig


@pytest.mark.parametrize(("nog", "oordeel"), [(10, Oordeel.OP_KOERS), (9, Oordeel.NIET_OP_KOERS)])
def test_the_prognosis_decides_at_the_end_of_every_open_year(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, nog: int, oordeel: Oordeel
) -> None:
    """Sold 10 more than built by the end of 2026 is too much, however much 2027 brings."""
    regels = [*jaar_van(2025, 20, 10), *jaar_van(2026, nog, 20, "prognose"), *jaar_van(2027, 500, 0, "prognose")]
    uitkomst = uitkomsten(moment(EIND25, voorraadmutaties=regels), GECOMPENSEERD)["WSN", "2025-2027"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (10, oordeel)
    assert uitkomst.lijnen["verwachting"] == 10 + nog - 20 + 500
    assert ("eind 2026" in uitkomst.zin) == (oordeel is Oordeel.NIET_OP_KOERS)


def test_purchases_do_not_compensate_sales(moment: Callable[..., Moment], uitkomsten: Uitkomsten) -> None:
    regels = [*jaar_van(2025, 10, 12), wsn("aankoop", 2025, 40)]
    uitkomst = uitkomsten(moment(EIND25, voorraadmutaties=regels), GECOMPENSEERD)["WSN", "2025"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (-2, Oordeel.NIET_BEHAALD)


@pytest.mark.parametrize(
    ("regels", "oordeel", "mist"),
    [
        ([wsn("nieuwbouw", 2025, 50)], Oordeel.GEEN_GEGEVENS, "verkoop aangeleverd: WSN (2025)"),
        (
            [wsn("nieuwbouw", 2025, 50), wsn("verkoop", 2025, -9, halfjaar="1")],
            Oordeel.GEEN_GEGEVENS,
            "verkoop aangeleverd: WSN (tweede halfjaar 2025)",
        ),
        (
            [wsn("nieuwbouw", 2025, 5, halfjaar="1"), wsn("verkoop", 2025, -9)],
            Oordeel.GEEN_GEGEVENS,
            "nieuwbouw aangeleverd: WSN (tweede halfjaar 2025)",
        ),
        (
            [wsn("nieuwbouw", 2025, 50, halfjaar="1"), wsn("verkoop", 2025, -9)],
            Oordeel.BEHAALD,
            "nieuwbouw aangeleverd: WSN (tweede halfjaar 2025)",
        ),
        (
            [wsn("nieuwbouw", 2025, 5), wsn("verkoop", 2025, -9, halfjaar="1")],
            Oordeel.NIET_BEHAALD,
            "verkoop aangeleverd: WSN (tweede halfjaar 2025)",
        ),
    ],
)
def test_what_was_not_reported_stops_only_the_verdict_that_it_could_turn_round(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, regels: list[Regel], oordeel: Oordeel, mist: str
) -> None:
    uitkomst = uitkomsten(moment(EIND25, voorraadmutaties=regels), GECOMPENSEERD)["WSN", "2025"]
    assert uitkomst.oordeel is oordeel
    assert mist in uitkomst.onvolledig


def test_another_corporation_is_a_detail_without_a_verdict(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [("de Alliantie", *regel[1:]) for regel in jaar_van(2025, 0, 4)]
    uitkomst = uitkomsten(moment(EIND25, voorraadmutaties=regels), GECOMPENSEERD)["de Alliantie", "2025"]
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (-4, None, Oordeel.GEEN_NORM)
    assert "de norm geldt alleen voor WSN" in uitkomst.zin


def test_the_moving_average_is_of_the_year_and_those_after_it_as_far_as_they_are_known(
    moment: Callable[..., Moment],
) -> None:
    regels = [
        *jaar_van(2025, 90, 0),
        *jaar_van(2026, 60, 0, "prognose"),
        *jaar_van(2027, 30, 0, "prognose"),
        ("WSN", "sociale_huur", "nieuwbouw", "prognose", 2028, 2030, None, 300),
    ]
    m = moment(EIND25, voorraadmutaties=regels)
    groei = Groei.lees("sociale_huur", m, m.tabellen["voorraadmutaties"], None)
    assert gemiddelde_nieuwbouw(groei, "WSN", 2025, 3) == (60, 3)
    assert gemiddelde_nieuwbouw(groei, "WSN", 2026, 3) == (45, 2)  # 2028 is only known within a period
    assert gemiddelde_nieuwbouw(groei, "WSN", 2026, 1) == (60, 1)
    assert gemiddelde_nieuwbouw(groei, "WSN", 2028, 3) is None


@pytest.mark.parametrize("dag", [EIND25, JUNI26])
def test_soft_plans_alone_make_a_risk_and_hard_plans_a_course(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, dag: date
) -> None:
    regels = [*jaar_van(2025, 10, 10), *[wsn("verkoop", jaar, -20, "prognose") for jaar in (2026, 2027)]]
    regels += [wsn("nieuwbouw", 2026, 0, halfjaar="1"), wsn("verkoop", 2026, 0, halfjaar="1")] if dag == JUNI26 else []
    for status, hardheid, oordeel in (("1A", "hard", Oordeel.OP_KOERS), ("3", "zacht", Oordeel.RISICO)):
        m = moment(
            dag,
            voorraadmutaties=regels,
            plannen=[("P", "Plan", status, hardheid, "WSN"), ("Q", "Ander", "1A", "hard", "WSN")],
            programma=[
                ("P", "nieuwbouw", "huur", "sociaal", 2026, 2026, 60, None),
                *[("Q", "nieuwbouw", "huur", "sociaal", jaar, jaar, 1, None) for jaar in (2026, 2027)],
            ],
        )
        assert uitkomsten(m, GECOMPENSEERD)["WSN", "2025-2027"].oordeel is oordeel


@pytest.mark.parametrize(
    ("teller", "oordeel"), [(21, Oordeel.BEHAALD), (20, Oordeel.NIET_BEHAALD), (19, Oordeel.NIET_BEHAALD)]
)
@pytest.mark.parametrize(("naam", "maat"), [(INWONERS, "verkoop_aan_inwoners"), (KOOP, "verkoop_betaalbare_koop")])
def test_the_greater_part_is_more_than_half_and_exactly_half_is_not_enough(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, teller: int, oordeel: Oordeel, naam: str, maat: str
) -> None:
    m = moment(EIND25, voorraadmutaties=jaar_van(2025, 0, 40), kerncijfers=[kern(maat, 2025, teller)])
    uitkomst = uitkomsten(m, naam)["WSN", "2025"]
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.oordeel) == (teller, 40, oordeel)
    assert uitkomst.waarde == Decimal(teller) / 40


@pytest.mark.parametrize(
    ("teller", "oordeel"), [(6, Oordeel.OP_KOERS), (5, Oordeel.RISICO), (1, Oordeel.RISICO), (0, Oordeel.NIET_OP_KOERS)]
)
def test_while_the_year_runs_a_low_share_is_a_risk_as_long_as_coming_sales_can_lift_it(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, teller: int, oordeel: Oordeel
) -> None:
    """Ten sold, ten more expected: with none of the first ten even all of the rest is exactly half."""
    verkoop = [wsn("verkoop", 2026, -10, halfjaar="1"), wsn("verkoop", 2026, -20, "prognose")]
    m = moment(JUNI26, voorraadmutaties=verkoop, kerncijfers=[kern("verkoop_aan_inwoners", 2026, teller, "1")])
    assert uitkomsten(m, INWONERS)["WSN", "2026"].oordeel is oordeel


def test_a_half_year_without_one_of_both_is_left_out_of_both_and_gives_no_verdict_against(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    verkoop = [wsn("verkoop", 2025, -10, halfjaar="1"), wsn("verkoop", 2025, -30, halfjaar="2")]
    m = moment(EIND25, voorraadmutaties=verkoop, kerncijfers=[kern("verkoop_aan_inwoners", 2025, 2, "1")])
    uitkomst = uitkomsten(m, INWONERS)["WSN", "2025"]
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.oordeel) == (2, 10, Oordeel.GEEN_GEGEVENS)
    assert "tweede halfjaar 2025" in uitkomst.onvolledig


@pytest.mark.parametrize(
    ("verkocht", "inwoners", "woord"),
    [(0, 0, "verkocht WSN geen woningen"), (5, 6, "meer woningen op"), (5, None, "is niet aangeleverd")],
)
def test_no_sales_more_than_sold_or_no_report_is_geen_gegevens(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, verkocht: int, inwoners: int | None, woord: str
) -> None:
    cijfers = [] if inwoners is None else [kern("verkoop_aan_inwoners", 2025, inwoners)]
    m = moment(EIND25, voorraadmutaties=jaar_van(2025, 0, verkocht), kerncijfers=cijfers)
    uitkomst = uitkomsten(m, INWONERS)["WSN", "2025"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert woord in uitkomst.zin


def test_a_figure_per_doelgroep_is_not_added_to_the_one_for_all_and_a_share_is_no_number_of_homes(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    maat = "verkoop_aan_inwoners"
    regels = [
        {"partij": "WSN", "jaar": 2025, "maat": maat, "waarde": 30, "eenheid": "woningen"},
        {"partij": "WSN", "jaar": 2025, "maat": maat, "waarde": 12, "eenheid": "woningen", "doelgroep": "starters"},
        {"partij": "WSN", "jaar": 2025, "maat": maat, "waarde": 0.75, "eenheid": "aandeel"},
    ]
    frame = KERNCIJFERS.vorm(pd.DataFrame(regels))
    m = moment(EIND25, voorraadmutaties=jaar_van(2025, 0, 40), kerncijfers=frame)
    uitkomst = uitkomsten(m, INWONERS)["WSN", "2025"]
    assert (uitkomst.teller, uitkomst.noemer) == (30, 40)
    assert "andere eenheid" in uitkomst.onvolledig


JAREN = st.sampled_from([2025, 2026, 2027])
HALF = st.sampled_from([None, "1", "2"])
MUTATIES = st.lists(
    st.tuples(
        st.sampled_from(["WSN", "de Alliantie"]),
        st.just("sociale_huur"),
        st.sampled_from(["nieuwbouw", "verkoop"]),
        st.sampled_from(["prognose", "realisatie"]),
        JAREN,
        HALF,
        st.integers(0, 60),
    ).map(lambda r: (*r[:4], r[4], r[4], r[5], r[6] if r[2] == "nieuwbouw" else -r[6])),
    max_size=14,
)
CIJFERS = st.lists(
    st.tuples(
        st.sampled_from(["WSN", "de Alliantie"]),
        JAREN,
        HALF,
        st.sampled_from(["verkoop_aan_inwoners", "verkoop_betaalbare_koop"]),
        st.integers(0, 40),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutaties=MUTATIES, cijfers=CIJFERS, dag=st.sampled_from([EIND25, JUNI26, EIND27]), zaad=st.integers(0, 99))
def test_the_steps_add_up_to_the_value_and_the_order_of_rows_changes_nothing(
    moment: Callable[..., Moment], mutaties: list[Any], cijfers: list[Any], dag: date, zaad: int
) -> None:
    m = moment(dag, voorraadmutaties=mutaties, kerncijfers=cijfers)
    gevonden = bereken(m, [GECOMPENSEERD, INWONERS, KOOP])
    for uitkomst in gevonden:
        som = sum((stap.waarde for stap in uitkomst.stappen), Decimal(0))
        assert (uitkomst.waarde is None) == (not uitkomst.stappen)
        assert uitkomst.waarde is None or abs(som - uitkomst.waarde) < Decimal("1e-20")
        assert uitkomst.eenheid != "aandeel" or uitkomst.waarde is None or 0 <= uitkomst.waarde <= 1
    geschud = {naam: frame.sample(frac=1, random_state=zaad) for naam, frame in m.tabellen.items()}
    anders = Moment(dag, geschud, m.geleverd, m.afspraken, m.instellingen)
    assert bereken(anders, [GECOMPENSEERD, INWONERS, KOOP]) == gevonden
