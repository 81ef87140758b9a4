"""Where the outlook starts: what was realised counts once, and what is still to come has its year."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toestanden import beeld, huis

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators import Moment
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.vooruitblik import (
    NIET_IN,
    Aannames,
    Bouwstroom,
    Terugblik,
    Uitgangspunt,
    Uitstel,
    lees_groei,
    ongemeld,
    simuleer,
    terugblik,
    uitgangskeuzes,
    uitgangspunt,
    verwachting,
)

KOLOMMEN = {
    "plannen": ("plan_sleutel", "plan", "planstatus", "corporatie", "realisatiekans"),
    "programma": ("plan_sleutel", "soort", "aantal", "jaar_van", "jaar_tot", "gerealiseerd"),
    "voorraadmutaties": ("corporatie", "mutatie", "basis", "jaar_van", "jaar_tot", "halfjaar", "aantal"),
}
VAST = {
    "programma": {"eigendom": "huur", "prijsklasse": "sociaal"},
    "voorraadmutaties": {"segment": "sociale_huur"},
    "plannen": {},
}
JUNI = date(2026, 6, 30)
PLANNEN = [("H", "Hard", "2A", "WSN"), ("Z", "Zacht", "3", "WSN"), ("N", "Van niemand", "2A", None)]
ZEKER = Aannames({"hard": 1.0, "zacht": 1.0, "onbekend": 1.0}, Uitstel((1.0,)))
Rij = tuple[Any, ...]


def _tabel(naam: str, rijen: Iterable[Rij]) -> pd.DataFrame:
    regels = [{**dict(zip(KOLOMMEN[naam], rij, strict=False)), **VAST[naam]} for rij in rijen]
    return TABELLEN[naam].vorm(pd.DataFrame(regels, columns=[*KOLOMMEN[naam], *VAST[naam]], dtype=object))


def _moment(
    programma: Iterable[Rij],
    voorraad: Iterable[Rij] = (),
    dag: date = JUNI,
    plannen: Iterable[Rij] = PLANNEN,
    **geleverd: date,
) -> Moment:
    afspraken = load_afspraken()
    tabellen = {
        "plannen": _tabel("plannen", plannen),
        "programma": _tabel("programma", programma),
        "voorraadmutaties": _tabel("voorraadmutaties", voorraad),
    }
    return Moment(dag, tabellen, {"planmonitor": dag, "jaarschijf": dag, **geleverd}, afspraken, afspraken.instellingen)


def _uit(programma: Iterable[Rij], voorraad: Iterable[Rij] = (), dag: date = JUNI, **rest: Any) -> Uitgangspunt:
    return uitgangspunt(_moment(programma, voorraad, dag, **rest))


def _wsn(mutatie: str, basis: str, jaar: int, aantal: int, halfjaar: str | None = None) -> Rij:
    return ("WSN", mutatie, basis, jaar, jaar, halfjaar, aantal)


def _per_jaar(uit: Uitgangspunt) -> list[dict[int, float]]:
    return [dict(stroom.per_jaar) for stroom in uit.stromen]


def test_homes_that_plans_and_jaarschijf_both_call_realised_count_once() -> None:
    uit = _uit(
        [("H", "nieuwbouw", 30, 2026, 2026, True), ("H", "nieuwbouw", 20, 2027, 2027, False)],
        [_wsn("nieuwbouw", "realisatie", 2026, 30, "1"), _wsn("verkoop", "realisatie", 2026, -4, "1")],
    )
    assert (uit.gerealiseerd, uit.gereed) == ({2026: 26}, {})
    assert verwachting(uit.alles, uit.jaren, ZEKER).tolist() == [0, 26, 20]


def test_in_a_year_that_runs_what_plans_call_ready_beyond_the_jaarschijf_counts_as_well() -> None:
    uit = _uit([("H", "nieuwbouw", 30, 2026, 2026, True)], [_wsn("nieuwbouw", "realisatie", 2026, 10, "1")])
    assert (uit.gerealiseerd, uit.gereed) == ({2026: 10}, {2026: 20})


def test_of_a_year_that_was_told_in_full_the_jaarschijf_decides() -> None:
    uit = _uit([("H", "nieuwbouw", 30, 2025, 2025, True)], [_wsn("nieuwbouw", "realisatie", 2025, 24)])
    assert (uit.gerealiseerd, uit.gereed) == ({2025: 24}, {})


def test_of_a_year_that_nobody_told_of_the_plans_say_what_is_there_and_that_it_was_not_told_is_said() -> None:
    uit = _uit([("H", "nieuwbouw", 30, 2025, 2025, True)])
    assert (uit.gerealiseerd, uit.gereed) == ({}, {2025: 30})
    assert uit.niet_gemeld[0].startswith("WSN (2025")


@settings(max_examples=30)
@given(st.integers(0, 60), st.integers(0, 60))
def test_of_a_year_that_runs_there_is_as_much_as_the_source_that_says_most(in_plannen: int, gemeld: int) -> None:
    uit = _uit([("H", "nieuwbouw", in_plannen, 2026, 2026, True)], [_wsn("nieuwbouw", "realisatie", 2026, gemeld, "1")])
    assert verwachting(uit.alles, uit.jaren, ZEKER).sum() == max(in_plannen, gemeld)


def test_homes_that_may_be_realised_are_first_those_that_the_jaarschijf_reports() -> None:
    uit = _uit([("H", "nieuwbouw", 40, 2026, 2026, None)], [_wsn("nieuwbouw", "realisatie", 2026, 30, "1")])
    assert uit.gerealiseerd == {2026: 30}
    assert _per_jaar(uit) == [{2026: pytest.approx(10)}]


def test_with_an_older_planmonitor_nothing_is_known_of_what_was_built_since() -> None:
    voorraad = [_wsn("nieuwbouw", "realisatie", 2026, 30, "1")]
    programma = [("H", "nieuwbouw", 40, 2026, 2026, False)]
    assert _per_jaar(_uit(programma, voorraad)) == [{2026: 40}]
    oud = _uit(programma, voorraad, planmonitor=date(2025, 12, 31))
    assert _per_jaar(oud) == [{2026: pytest.approx(10)}]


def test_homes_called_realised_of_a_year_to_come_are_homes_in_hard_plans_and_counted_apart() -> None:
    uit = _uit([("Z", "nieuwbouw", 12, 2027, 2027, True), ("H", "nieuwbouw", 8, 2026, 2026, True)])
    assert (uit.gereed, uit.te_vroeg) == ({2026: 8}, 12)
    assert [(stroom.stadium, dict(stroom.per_jaar)) for stroom in uit.stromen] == [("hard", {2027: 12})]


def test_it_is_known_whether_the_jaarschijf_expects_anything_to_go() -> None:
    zonder = _uit([])
    assert (zonder.verkoop_voorspeld, zonder.overig_voorspeld) == (False, False)
    met = _uit([], [_wsn("verkoop", "prognose", 2027, 0), _wsn("sloop", "prognose", 2026, -2)])
    assert (met.verkoop_voorspeld, met.overig_voorspeld) == (True, True)


def test_homes_that_should_be_there_come_in_the_year_that_runs_and_those_of_which_that_is_unknown_in_none() -> None:
    uit = _uit([("H", "nieuwbouw", 12, 2025, 2025, False), ("Z", "nieuwbouw", 7, 2025, 2025, None)])
    assert _per_jaar(uit)[0] == {2026: 12}
    assert verwachting(uit.stromen, uit.jaren, ZEKER).sum() == 12
    assert (uit.te_laat, uit.niet_in) == (12, {"onbekend_gereed": 7})


def test_a_period_of_delivery_is_spread_over_its_years_that_are_not_over() -> None:
    assert _per_jaar(_uit([("H", "nieuwbouw", 30, 2025, 2027, False)])) == [{2026: 15, 2027: 15}]


def test_on_the_last_day_of_a_year_the_next_one_is_the_first_to_come() -> None:
    programma = [("H", "nieuwbouw", 30, 2025, 2025, False)]
    assert _uit(programma, dag=date(2025, 12, 30)).open_jaren == (2025, 2026, 2027)
    assert _per_jaar(_uit(programma, dag=date(2025, 12, 31))) == [{2026: 30}]


def test_after_the_last_year_there_is_nothing_to_look_forward_to() -> None:
    uit = _uit([("H", "nieuwbouw", 30, 2027, 2027, False)], dag=date(2027, 12, 31))
    assert (uit.open_jaren, uit.stromen) == ((), ())


def test_homes_in_no_run_are_counted_by_why() -> None:
    uit = _uit(
        [
            ("H", "nieuwbouw", 1, 2028, 2028, False),
            ("N", "nieuwbouw", 2, 2026, 2026, False),
            ("H", "nieuwbouw", 4, None, None, False),
            ("H", "nieuwbouw", 8, 2027, None, False),
            ("H", "nieuwbouw", 16, 2025, 2025, None),
            ("H", "sloop", 32, 2028, 2028, False),
        ]
    )
    assert dict(uit.niet_in) == dict(zip(NIET_IN, (1, 2, 4, 8, 16), strict=True))
    assert verwachting(uit.stromen, uit.jaren, ZEKER).sum() == 0


def test_of_a_period_that_goes_on_after_the_last_year_the_share_after_it_is_told_as_later() -> None:
    uit = _uit([("H", "nieuwbouw", 40, 2026, 2029, False), ("H", "nieuwbouw", 1, 2028, 2028, False)])
    assert verwachting(uit.stromen, uit.jaren, ZEKER).sum() == 20
    assert dict(uit.niet_in) == {"later": 21}


@given(st.integers(1, 60), st.integers(2025, 2031), st.integers(0, 5))
@settings(max_examples=30)
def test_every_home_to_come_is_in_the_outlook_or_told_to_be_outside_it(aantal: int, van: int, duur: int) -> None:
    uit = _uit([("H", "nieuwbouw", aantal, van, van + duur, False)])
    assert verwachting(uit.stromen, uit.jaren, ZEKER).sum() + sum(uit.niet_in.values()) == pytest.approx(
        aantal, abs=0.5
    )


def test_homes_of_which_only_the_last_year_is_known_come_in_that_year() -> None:
    uit = _uit([("H", "nieuwbouw", 12, None, 2027, False), ("H", "nieuwbouw", 5, None, 2029, False)])
    assert (_per_jaar(uit), dict(uit.niet_in)) == ([{2027: 12}], {"later": 5})


def test_sales_still_to_come_are_the_prognose_less_what_was_sold() -> None:
    uit = _uit(
        [],
        [
            _wsn("verkoop", "prognose", 2026, -40),
            _wsn("verkoop", "realisatie", 2026, -18, "1"),
            _wsn("verkoop", "prognose", 2027, -35),
        ],
    )
    assert uit.verkoop == {2026: 22, 2027: 35}
    assert uit.zonder_prognose == ("de Alliantie (2026 en 2027)",)


def test_a_prognose_of_sales_over_the_whole_term_is_spread_over_the_years_to_come() -> None:
    voorraad = [("WSN", "verkoop", "prognose", 2025, 2027, None, -90), _wsn("verkoop", "realisatie", 2025, -30)]
    uit = _uit([], voorraad)
    assert uit.verkoop == {2026: 30, 2027: 30}


def test_twenty_homes_announced_to_be_sold_over_three_years_are_twenty() -> None:
    uit = _uit([], [("WSN", "verkoop", "prognose", 2025, 2027, None, -20)], dag=date(2025, 6, 30))
    aannames = uitgangskeuzes(uit, None, load_afspraken().instellingen).aannames()
    blik = simuleer([Bouwstroom("", "gerealiseerd", {2025: 170})], uit.jaren, aannames, keren=20)
    assert blik.kans_op(150, uit.jaren) == 1.0


def test_demolition_of_a_plan_goes_with_the_plan_unless_the_corporation_forecasts_it() -> None:
    programma = [("H", "nieuwbouw", 30, 2027, 2027, False), ("H", "sloop", 10, 2027, 2027, False)]
    zonder = _uit(programma)
    assert (_per_jaar(zonder), zonder.overig) == ([{2027: 20}], {2026: 0, 2027: 0})
    met = _uit(programma, [_wsn("sloop", "prognose", 2027, -12)])
    assert (_per_jaar(met), met.overig) == ([{2027: 30}], {2026: 0, 2027: 12})


def test_the_chance_that_the_planmonitor_gives_goes_with_the_plan() -> None:
    uit = _uit([("H", "nieuwbouw", 30, 2027, 2027, False)], plannen=[("H", "Hard", "2A", "WSN", 0.25)])
    assert (uit.eigen_kans, uit.stromen[0].kans) == (1, 0.25)


def test_a_norm_that_hangs_on_one_plan_is_as_likely_as_that_plan() -> None:
    uit = _uit(
        [("H", "nieuwbouw", 100, 2027, 2027, False), ("Z", "nieuwbouw", 80, 2027, 2027, False)],
        [_wsn("nieuwbouw", "realisatie", 2025, 30), _wsn("verkoop", "prognose", 2027, -10)],
    )
    aannames = Aannames({"hard": 1.0, "zacht": 0.6}, Uitstel((1.0,)), verkoop=uit.verkoop)
    blik = simuleer(uit.alles, uit.jaren, aannames)
    assert blik.kans_op(120, uit.jaren) == 1.0  # 30 + 100 - 10
    assert blik.kans_op(121, uit.jaren) == pytest.approx(0.6, abs=0.02)
    assert blik.kans_op(201, uit.jaren) == 0.0


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(st.sampled_from("HZ"), st.integers(0, 40), st.integers(2026, 2027), st.sampled_from([True, False])),
        max_size=8,
    )
)
def test_certain_plans_on_time_bring_every_home_once(rijen: list[tuple[str, int, int, bool]]) -> None:
    uit = _uit([(sleutel, "nieuwbouw", aantal, jaar, jaar, klaar) for sleutel, aantal, jaar, klaar in rijen])
    assert verwachting(uit.alles, uit.jaren, ZEKER).sum() == pytest.approx(sum(aantal for _, aantal, _, _ in rijen))


def test_what_an_earlier_planmonitor_said_stands_beside_what_came() -> None:
    gezegd = {
        "a": beeld(
            "a",
            {
                huis(jaar=2025, stadium="hard"): 60,
                huis(jaar=2025, stadium="gerealiseerd"): 10,
                huis(jaar=2025): 5,
                huis(jaar=2026): 99,
                huis("duur", jaar=2025): 99,
                huis(jaar=2025, soort="sloop"): 99,
                huis(jaar=2025, corporatie=""): 99,
            },
        )
    }
    voorraad = [
        _wsn("nieuwbouw", "realisatie", 2025, 56),
        ("de Alliantie", "nieuwbouw", "realisatie", 2025, 2025, None, 0),
    ]
    groei = lees_groei(_moment([], voorraad, date(2025, 12, 31)))
    juni, december = date(2025, 6, 30), date(2025, 12, 31)
    assert terugblik(groei, [(juni, gezegd), (december, gezegd)]) == [Terugblik(juni, 2025, 70, 75, 56)]
    halverwege = lees_groei(_moment([], voorraad, date(2025, 12, 30)))
    assert terugblik(halverwege, [(juni, gezegd)]) == []
    niet_gemeld = lees_groei(_moment([], voorraad[:1], date(2025, 12, 31)))
    assert terugblik(niet_gemeld, [(juni, gezegd)]) == []
    assert list(ongemeld(niet_gemeld, [juni])) == [2025] and "de Alliantie" in ongemeld(niet_gemeld, [juni])[2025][0]
    assert ongemeld(niet_gemeld, [december]) == ongemeld(groei, [juni]) == ongemeld(halverwege, [juni]) == {}


def test_without_a_planmonitor_or_jaarschijf_there_is_nothing_and_that_is_known() -> None:
    afspraken = load_afspraken()
    uit = uitgangspunt(Moment(JUNI, {}, {}, afspraken, afspraken.instellingen))
    assert (uit.met_plannen, uit.gerealiseerd, uit.stromen) == (False, {}, ())
    assert uit.alles == (Bouwstroom("", "gerealiseerd", {2025: 0.0, 2026: 0.0, 2027: 0.0}),)


def test_homes_that_an_earlier_list_gave_for_a_period_are_told_beside_those_of_the_year() -> None:
    plannen = {
        "A": beeld("A", {huis()._replace(van=2025, tot=2027): 40, huis()._replace(van=0, tot=2026): 3}),
        "B": beeld("B", {huis()._replace(van=2026, tot=2027): 9, huis(jaar=2025, stadium="hard"): 7}),
    }
    voorraad = [(wie, "nieuwbouw", "realisatie", 2025, 2025, None, 12) for wie in ("WSN", "de Alliantie")]
    groei = lees_groei(_moment([], voorraad, date(2025, 12, 31)))
    juni = date(2025, 6, 30)
    assert terugblik(groei, [(juni, plannen)]) == [Terugblik(juni, 2025, 7, 7, 24, in_perioden=43)]
