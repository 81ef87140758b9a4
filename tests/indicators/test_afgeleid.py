"""Derived inputs: made once per moment, of the tables that were delivered, and shared without a trace."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from prestatiemonitor.indicators import INDICATOREN, Moment
from prestatiemonitor.indicators.afgeleid import AFGELEID
from prestatiemonitor.indicators.groei import Groei

DAG = date(2026, 6, 30)


@pytest.fixture
def vol(moment: Callable[..., Moment]) -> Moment:
    return moment(
        DAG,
        voorraadmutaties=[("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2025, 2025, None, 40)],
        plannen=[("p1", "Kerkstraat", "1A", "hard", "WSN")],
        programma=[("p1", "nieuwbouw", "huur", "sociaal", 2026, 2026, 30, False)],
    )


def groei_van(moment: Moment) -> Groei:
    afgeleid: dict[str, object] = {}
    INDICATOREN["netto_groei_sociaal"].bereken(moment, afgeleid)
    groei = afgeleid["groei_sociaal"]
    assert isinstance(groei, Groei)
    return groei


def test_an_indicator_names_each_table_behind_its_inputs_once() -> None:
    groei, geschikt = INDICATOREN["netto_groei_sociaal"], INDICATOREN["geschikte_woningen_in_plannen"]
    assert (groei.tabellen, groei.ook_gebruikt) == (("voorraadmutaties",), ("plannen", "programma"))
    assert (geschikt.tabellen, geschikt.ook_gebruikt) == (("plannen", "programma"), ())


def test_indicators_on_the_same_moment_are_given_the_same_derived_input(vol: Moment) -> None:
    afgeleid: dict[str, object] = {}
    INDICATOREN["netto_groei_sociaal"].bereken(vol, afgeleid)
    eerste = dict(afgeleid)
    INDICATOREN["doorkijk_sociaal"].bereken(vol, afgeleid)
    assert eerste
    assert all(afgeleid[naam] is invoer for naam, invoer in eerste.items())


def test_an_input_used_by_every_indicator_gives_what_each_makes_of_its_own(vol: Moment) -> None:
    gedeeld: dict[str, object] = {}
    for gevonden in INDICATOREN.values():
        assert gevonden.bereken(vol, gedeeld) == gevonden.bereken(vol)
    assert set(gedeeld) == {*AFGELEID, "moment"}


@pytest.mark.parametrize("weg", ["plannen", "programma"])
def test_growth_without_both_tables_of_the_planmonitor_has_no_plans(vol: Moment, weg: str) -> None:
    zonder = replace(vol, tabellen={naam: tabel for naam, tabel in vol.tabellen.items() if naam != weg})
    assert groei_van(vol).plannen is not None
    assert groei_van(zonder).plannen is None
