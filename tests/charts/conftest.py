"""The example deliveries as Uitkomsten and tables: rich, real input for every chart."""

import datetime as dt
from functools import cache

import pandas as pd
import pytest

from prestatiemonitor.aanlevering import moment_op, voorbeeldopslag
from prestatiemonitor.charts.opmaak import Weergave, bronregel
from prestatiemonitor.indicators import Moment, Uitkomst, bereken
from prestatiemonitor.indicators.programma import koppel, verdeling

PEILDATUM = dt.date(2026, 6, 30)


@cache
def _moment() -> Moment:
    return moment_op(voorbeeldopslag(), PEILDATUM)


@cache
def _uitkomsten() -> tuple[Uitkomst, ...]:
    return tuple(bereken(_moment()))


@pytest.fixture
def moment() -> Moment:
    return _moment()


@pytest.fixture
def uitkomsten() -> tuple[Uitkomst, ...]:
    return _uitkomsten()


@pytest.fixture
def plannen() -> pd.DataFrame:
    tabellen = _moment().tabellen
    return verdeling(koppel(tabellen["plannen"], tabellen["programma"], _moment().afspraken))


@pytest.fixture(params=[False, True], ids=["licht", "donker"])
def weergave(request: pytest.FixtureRequest) -> Weergave:
    return Weergave(bron=bronregel(["jaarschijf.xlsx"], PEILDATUM), titel="Proef", donker=request.param)
