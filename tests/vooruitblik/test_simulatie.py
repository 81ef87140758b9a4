"""What may come of the plans, by chance."""

import random
from collections.abc import Iterable
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toestanden import beeld, huis

from prestatiemonitor.vooruitblik import (
    Aannames,
    Bouwstroom,
    Uitstel,
    bouwstromen,
    geschat_uitstel,
    simuleer,
    verwachting,
)
from prestatiemonitor.wijzigingen import Toestand, vergelijk

JAREN = (2025, 2026, 2027, 2028, 2029, 2030)
ZEKER = Aannames({"hard": 1.0, "zacht": 1.0, "onbekend": 1.0}, Uitstel((1.0,)))

AANNAMES = st.builds(
    Aannames,
    kansen=st.fixed_dictionaries(dict.fromkeys(("hard", "zacht", "onbekend"), st.floats(0, 1))),
    uitstel=st.floats(0, 3).map(Uitstel.met_gemiddelde),
    uitval=st.floats(0, 0.5),
    verkoop=st.dictionaries(st.sampled_from(JAREN), st.floats(0, 20)),
)
STROMEN = st.lists(
    st.builds(
        Bouwstroom,
        plan=st.just("p"),
        stadium=st.sampled_from(["gerealiseerd", "hard", "zacht", "onbekend"]),
        per_jaar=st.dictionaries(st.sampled_from(JAREN), st.integers(-10, 80), max_size=3),
        kans=st.one_of(st.none(), st.floats(0, 1)),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(STROMEN, AANNAMES)
def test_the_mean_of_the_runs_is_the_expectation_within_its_error(
    stromen: list[Bouwstroom], aannames: Aannames
) -> None:
    keren = 4_000
    uit = simuleer(stromen, JAREN, aannames, keren=keren)
    fout = 5 * uit.netto.std(axis=0) / np.sqrt(keren) + 0.15
    assert (np.abs(uit.netto.mean(axis=0) - verwachting(stromen, JAREN, aannames)) <= fout).all()


def test_certain_plans_on_time_come_exactly_as_planned() -> None:
    uit = simuleer([Bouwstroom("a", "hard", {2026: 30}), Bouwstroom("b", "zacht", {2027: 25})], JAREN, ZEKER, keren=50)
    assert uit.netto.tolist() == [[0, 30, 25, 0, 0, 0]] * 50
    assert (uit.kans_op(55, JAREN), uit.kans_op(56, JAREN), uit.kans_elk_jaar(25, (2026, 2027))) == (1.0, 0.0, 1.0)


@pytest.mark.parametrize("woningen", [50, 100, 200])
def test_homes_certain_over_three_years_are_there_for_certain(woningen: int) -> None:
    plan = beeld("a", {huis(stadium="hard")._replace(van=2025, tot=2027): woningen})
    uit = simuleer(bouwstromen([plan]).stromen, JAREN, ZEKER, keren=20)
    assert (uit.kans_op(woningen, (2025, 2026, 2027)), uit.kans_op(woningen + 1, JAREN)) == (1.0, 0.0)
    assert uit.kans_elk_jaar(woningen / 3, (2025, 2026, 2027)) == 1.0


def test_a_hundred_realised_and_fifty_over_the_years_reach_the_hundred_and_fifty() -> None:
    zeker = Bouwstroom("a", "gerealiseerd", {2025: 100})
    over_drie_jaar = Bouwstroom("b", "hard", dict.fromkeys((2025, 2026, 2027), 50 / 3))
    uit = simuleer([zeker, over_drie_jaar], JAREN, ZEKER, keren=20)
    assert uit.kans_op(150, (2025, 2026, 2027)) == 1.0


def test_what_was_built_is_neither_lost_nor_late() -> None:
    aannames = Aannames({"hard": 0.0}, Uitstel((0.0, 1.0)), uitval=0.5)
    uit = simuleer([Bouwstroom("a", "gerealiseerd", {2025: 40}, kans=0.1)], JAREN, aannames, keren=20)
    assert uit.som((2025,)).tolist() == [40] * 20


def test_a_plan_of_which_the_workbook_gives_a_chance_has_that_chance() -> None:
    uit = simuleer([Bouwstroom("a", "hard", {2026: 10}, kans=0.25)], JAREN, ZEKER)
    assert uit.kans_op(10, (2026,)) == pytest.approx(0.25, abs=0.02)


def test_a_plan_slips_as_a_whole_and_beyond_the_last_year_falls_outside() -> None:
    een_jaar = Aannames({"hard": 1.0}, Uitstel((0.0, 1.0)))
    uit = simuleer([Bouwstroom("a", "hard", {2029: 10, 2030: 20})], JAREN, een_jaar, keren=5)
    assert uit.netto.tolist() == [[0, 0, 0, 0, 0, 10]] * 5


def test_sales_and_demolition_come_off_every_year() -> None:
    aannames = Aannames({"hard": 1.0}, Uitstel((1.0,)), verkoop={2026: 4}, sloop={2026: 6, 2027: 1})
    uit = simuleer([Bouwstroom("a", "hard", {2026: 30})], JAREN, aannames, keren=5)
    assert uit.som((2026, 2027)).tolist() == [19] * 5


def test_the_same_seed_gives_the_same_runs_and_another_does_not() -> None:
    stromen, aannames = [Bouwstroom("a", "hard", {2026: 30})], Aannames({"hard": 0.5}, Uitstel.met_gemiddelde(1))
    eerst, weer, anders = (simuleer(stromen, JAREN, aannames, keren=200, zaad=zaad).netto for zaad in (1, 1, 2))
    assert (eerst == weer).all()
    assert not (eerst == anders).all()


def test_bands_lie_in_order_and_more_homes_are_never_likelier() -> None:
    stromen = [Bouwstroom(str(i), "zacht", {2026 + i % 3: 20}) for i in range(20)]
    uit = simuleer(stromen, JAREN, Aannames({"zacht": 0.5}, Uitstel.met_gemiddelde(0.5)), keren=2_000)
    assert (np.diff(uit.banden(opgeteld=True), axis=0) >= 0).all()
    kansen = [uit.kans_op(aantal, (2025, 2026, 2027)) for aantal in range(0, 420, 20)]
    assert kansen == sorted(kansen, reverse=True)


@given(st.floats(0, 2))
def test_an_average_slip_is_that_on_average(jaren: float) -> None:
    assert Uitstel.met_gemiddelde(jaren).gemiddeld == pytest.approx(jaren, abs=0.12)


@pytest.mark.parametrize("kansen", [(), (0.5,), (1.5, -0.5), (0.05,) * 20])
def test_chances_that_are_none_are_refused(kansen: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=r"[Cc]hance"):
        Uitstel(kansen)


def test_homes_of_a_period_are_spread_over_its_years_and_those_without_a_year_are_told() -> None:
    plan = beeld(
        "a",
        {
            huis()._replace(van=2026, tot=2027): 10,
            huis(jaar=0): 3,
            huis()._replace(van=2031, tot=9999): 5,
            huis("duur"): 8,
            huis(soort="sloop", jaar=2026): 2,
        },
    )
    uit = bouwstromen([plan])
    assert [stroom.per_jaar for stroom in uit.stromen] == [{2026: 3.0, 2027: 5.0}]
    assert (uit.zonder_jaar, uit.open_einde) == (3, 5)


def _uitstel(oud: Iterable[dict[Toestand, int]], nieuw: Iterable[dict[Toestand, int]]) -> Uitstel | None:
    """Estimated from two lists half a year apart, plan beside plan."""
    voor, na = ({f"p{i}": beeld(f"p{i}", homes) for i, homes in enumerate(lijst)} for lijst in (oud, nieuw))
    return geschat_uitstel([(date(2025, 7, 1), date(2025, 12, 31), vergelijk(voor, na))])


def test_a_large_plan_weighs_as_many_times_as_it_has_homes() -> None:
    oud = [{huis(jaar=2027): 190}, *([{huis(jaar=2027): 1}] * 10)]
    nieuw = [{huis(jaar=2027): 190}, *([{huis(jaar=2028): 1}] * 10)]
    uitstel = _uitstel(oud, nieuw)
    assert uitstel is not None
    assert uitstel.gemiddeld == pytest.approx(0.1, abs=0.005)  # 10 of 200 homes by a year, in half a year


def test_the_slip_of_a_simulated_history_of_unequal_plans_is_recovered() -> None:
    kans, oud, nieuw, woningjaren = random.Random(3), [], [], 0
    for _ in range(60):
        aantal, jaar, later = kans.randint(1, 300), kans.randint(2026, 2031), kans.choice((0, 0, 0, 1))
        oud.append({huis(jaar=jaar): aantal})
        nieuw.append({huis(jaar=jaar + later): aantal})
        woningjaren += aantal * later
    uitstel = _uitstel(oud, nieuw)
    assert uitstel is not None
    gevolgd = sum(sum(homes.values()) for homes in oud) * 183 / 365.25
    assert uitstel.gemiddeld == pytest.approx(woningjaren / gevolgd, abs=0.01)


def test_a_plan_brought_forward_makes_up_for_no_slip_of_another() -> None:
    oud = [{huis(jaar=2028): 10}] * 20
    nieuw = [{huis(jaar=2027 if i % 2 else 2029): 10} for i in range(20)]
    uitstel = _uitstel(oud, nieuw)
    assert uitstel is not None
    assert uitstel.gemiddeld == pytest.approx(1.0, abs=0.02)


def test_homes_without_a_last_year_say_nothing_of_slip_and_weigh_nothing() -> None:
    zonder = {huis("duur")._replace(van=2030, tot=9999): 500, huis("midden", jaar=0): 500}
    oud = [{huis(jaar=2027): 10, **zonder}] * 10
    nieuw = [{huis(jaar=2028): 10, **zonder}] * 10
    uitstel = _uitstel(oud, nieuw)
    assert uitstel is not None
    assert uitstel.gemiddeld == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize("verleden", [huis(jaar=2024), huis(jaar=2026, stadium="gerealiseerd")])
def test_homes_of_which_the_year_was_over_or_that_were_built_say_nothing_of_slip(verleden: Toestand) -> None:
    assert _uitstel([{verleden: 10}] * 20, [{verleden._replace(tot=2028): 10}] * 20) is None


def test_a_year_that_passed_tells_of_homes_that_were_built_and_of_no_others() -> None:
    hard, zacht, gebouwd = (
        {f"p{i}": beeld(f"p{i}", {huis(jaar=2025, stadium=stadium): 10}) for i in range(20)}
        for stadium in ("hard", "zacht", "gerealiseerd")
    )
    dagen = date(2025, 6, 30), date(2026, 6, 30)
    assert geschat_uitstel([(*dagen, vergelijk(hard, zacht))]) is None
    uitstel = geschat_uitstel([(*dagen, vergelijk(hard, gebouwd))])
    assert uitstel is not None and uitstel.gemiddeld == 0


@pytest.mark.parametrize(("plannen", "genoeg"), [(9, False), (10, True)])
def test_ten_plans_are_enough_to_tell_of_slip_and_nine_are_not(plannen: int, genoeg: bool) -> None:
    assert (_uitstel([{huis(jaar=2027): 10}] * plannen, [{huis(jaar=2028): 10}] * plannen) is not None) == genoeg


def test_a_slip_that_is_known_is_recovered_from_two_planmonitors() -> None:
    oud = {f"p{i}": beeld(f"p{i}", {huis(jaar=2027): 10}) for i in range(40)}
    nieuw = {f"p{i}": beeld(f"p{i}", {huis(jaar=2027 + (i % 4 == 0)): 10}) for i in range(40)}
    uitstel = geschat_uitstel([(date(2025, 6, 30), date(2025, 12, 30), vergelijk(oud, nieuw))])
    assert uitstel is not None
    assert uitstel.gemiddeld == pytest.approx(0.5, abs=0.01)  # a quarter of a year in half a year
    assert geschat_uitstel([]) is None
    assert geschat_uitstel([(date(2025, 6, 30), date(2025, 6, 30), vergelijk(oud, nieuw))]) is None
