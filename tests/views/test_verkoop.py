"""The page on sales: whom the norm is for, what it asks in words, and what it says without figures."""

import datetime as dt
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.figuren.normen import normzin

Pagina = Callable[..., AppTest]


def _html(app: AppTest) -> str:
    return " ".join(str(element.value if hasattr(element, "value") else element.proto.body) for element in app.html)


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        (dt.date(2024, 12, 31), "op deze datum geldt geen norm"),
        (dt.date(2025, 1, 1), "WSN: meer dan 50% per jaar"),
        (dt.date(2027, 12, 31), "WSN: meer dan 50% per jaar"),
        (dt.date(2028, 1, 1), "op deze datum geldt geen norm"),
    ],
)
def test_the_greater_part_reads_as_more_than_half_for_the_party_it_is_for(dag: dt.date, zin: str) -> None:
    assert normzin(load_afspraken().norm("verkoop_aan_doelgroep"), dag) == zin


@pytest.mark.parametrize("peilmoment", ["2025-06-30", "2025-12-31", "2026-06-30"])
@pytest.mark.parametrize("corporatie", ["alle", "WSN", "de Alliantie"])
def test_the_page_answers_for_wsn_whatever_corporation_is_chosen(
    pagina: Pagina, peilmoment: str, corporatie: str
) -> None:
    app = pagina("verkoop", peilmoment=peilmoment, corporatie=corporatie)
    assert not app.exception
    assert "bouwde WSN" in _html(app)
    assert ("bouwde de Alliantie" in _html(app)) == (corporatie == "de Alliantie")


def test_the_overview_shows_agreements_that_are_for_one_party(pagina: Pagina) -> None:
    assert "bouwde WSN" in _html(pagina("stand_van_zaken", peilmoment="2026-06-30"))
