"""Netto groei over the years of the agreement: only against years with a norm, and what each year left must bring."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from groei import ALLIANTIE_2025, EIND_2025, EIND_2027, ID, JUNI, S, Samen, wsn

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst

Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
LOOPTIJD = "2025-2027"
GEEN_ALLIANTIE = [("de Alliantie", S, "nieuwbouw", "realisatie", jaar, jaar, None, 0) for jaar in (2025, 2026, 2027)]


def _met_norm(moment: Moment, *jaren: int) -> Moment:
    """The same moment, with the norm only in these years."""
    norm = moment.afspraken.norm(ID)
    waarden = tuple(norm.waarden[0].model_copy(update={"van": date(j, 1, 1), "tot": date(j, 12, 31)}) for j in jaren)
    normen = {**moment.afspraken.normen, ID: norm.model_copy(update={"waarden": waarden})}
    return replace(moment, afspraken=moment.afspraken.model_copy(update={"normen": normen}))


def _nodig(uitkomst: Uitkomst) -> list[Decimal]:
    return [stap.waarde for stap in uitkomst.stappen if stap.soort == "nodig"]


def test_a_norm_in_one_year_is_no_norm_over_the_period(moment: Callable[..., Moment], uitkomsten: Uitkomsten) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, 20), *GEEN_ALLIANTIE]
    regels += [wsn("nieuwbouw", "prognose", jaar, 40) for jaar in (2026, 2027)]
    gevonden = uitkomsten(_met_norm(moment(EIND_2025, voorraadmutaties=regels), 2025), ID)
    assert gevonden[GEZAMENLIJK, "2025"].oordeel is Oordeel.NIET_BEHAALD
    looptijd = gevonden[GEZAMENLIJK, LOOPTIJD]
    assert (looptijd.norm, looptijd.oordeel) == (None, Oordeel.GEEN_NORM)
    assert "alleen voor 2025 is er een norm" in looptijd.zin
    assert {naam for naam in looptijd.lijnen if naam.startswith("norm_")} == {"norm_tot_en_met_2025"}


@pytest.mark.parametrize(("laatste", "oordeel"), [(70, Oordeel.BEHAALD), (69, Oordeel.NIET_BEHAALD)])
def test_over_the_years_with_a_norm_only_those_years_count(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, laatste: int, oordeel: Oordeel
) -> None:
    """A surplus of 2025, when there was no norm yet, does not help the norm of 2026 and 2027."""
    jaren = {2025: 500, 2026: 30, 2027: laatste}
    regels = [wsn("nieuwbouw", "realisatie", jaar, aantal) for jaar, aantal in jaren.items()]
    m = _met_norm(moment(EIND_2027, voorraadmutaties=[*regels, *GEEN_ALLIANTIE]), 2026, 2027)
    gevonden = uitkomsten(m, ID)
    gemeten = gevonden[GEZAMENLIJK, "2026-2027"]
    assert (gemeten.waarde, gemeten.norm, gemeten.oordeel) == (30 + laatste, 100, oordeel)
    assert gemeten.lijnen["gerealiseerd_tot_en_met_2027"] == 30 + laatste
    looptijd = gevonden[GEZAMENLIJK, LOOPTIJD]
    assert (looptijd.waarde, looptijd.oordeel) == (530 + laatste, Oordeel.GEEN_NORM)
    assert not [naam for naam in looptijd.lijnen if naam.startswith("norm_")]


def test_years_with_a_norm_that_do_not_follow_each_other_are_judged_each_by_itself(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = _met_norm(moment(EIND_2027, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 70)]), 2025, 2027)
    perioden = {periode for _, periode in uitkomsten(m, ID)}
    assert perioden == {"2025", "2026", "2027", LOOPTIJD}


def test_what_is_still_needed_is_spread_evenly_over_the_years_that_remain(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    """150 over the period less 40 realised is 110 in 2026 and 2027: 55 a year."""
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 50), ALLIANTIE_2025])
    uitkomst = samen(m, ID, LOOPTIJD)
    assert _nodig(uitkomst) == [55]
    zin = "voor de norm zijn nog 110 woningen nodig, gemiddeld 55 per jaar in 2026 en 2027."
    assert uitkomst.zin.endswith(zin)
    assert _nodig(samen(m, ID, "2025")) == []


@pytest.mark.parametrize(("dag", "nodig"), [(date(2026, 12, 30), [55]), (date(2026, 12, 31), [110]), (EIND_2027, [])])
def test_a_year_remains_until_its_last_day(
    moment: Callable[..., Moment], samen: Samen, dag: date, nodig: list[int]
) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, 40), wsn("nieuwbouw", "realisatie", 2026, 0), *GEEN_ALLIANTIE]
    uitkomst = samen(moment(dag, voorraadmutaties=regels), ID, LOOPTIJD)
    assert _nodig(uitkomst) == nodig
    assert ("nodig in 2027" in uitkomst.zin) == (nodig == [110])


@pytest.mark.parametrize(("gebouwd", "nodig"), [(149, [1]), (150, []), (160, [])])
def test_nothing_more_is_needed_once_the_norm_is_reached(
    moment: Callable[..., Moment], samen: Samen, gebouwd: int, nodig: list[int]
) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, gebouwd), wsn("nieuwbouw", "realisatie", 2026, 0), *GEEN_ALLIANTIE]
    uitkomst = samen(moment(date(2026, 12, 31), voorraadmutaties=regels), ID, LOOPTIJD)
    assert _nodig(uitkomst) == nodig
    assert ("1 woning nodig in 2027" in uitkomst.zin) == bool(nodig)


@pytest.mark.parametrize("regels", [[], [wsn("nieuwbouw", "realisatie", 2026, 30, "1")]])
def test_what_is_needed_is_unknown_as_long_as_a_year_that_is_over_was_not_reported(
    moment: Callable[..., Moment], samen: Samen, regels: list[tuple[object, ...]]
) -> None:
    uitkomst = samen(moment(JUNI, voorraadmutaties=regels), ID, LOOPTIJD)
    assert (_nodig(uitkomst), "nodig" in uitkomst.zin) == ([], False)


def test_the_steps_still_add_up_beside_what_is_needed(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 50), ALLIANTIE_2025])
    uitkomst = samen(m, ID, LOOPTIJD)
    assert sum(stap.waarde for stap in uitkomst.stappen if stap.soort == "deel") == uitkomst.waarde == 40
