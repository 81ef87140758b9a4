"""The page of plans says which soft plans would bring most, and what is in their way."""

from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.views.versnelling import _cijfers

Pagina = Callable[..., AppTest]


def _html(app: AppTest) -> str:
    return " ".join(str(element.value if hasattr(element, "value") else element.proto.body) for element in app.html)


@pytest.mark.parametrize("jaar", [2027, 2030])
def test_the_soft_plans_are_told_with_what_would_count_by_the_chosen_year(pagina: Pagina, jaar: int) -> None:
    app = pagina("plannen")
    app.session_state["versnelling"] = jaar
    app.run()
    assert not app.exception
    assert f"gepland voor eind {jaar}" in _html(app)
    assert f"Voor eind {jaar}" in _html(app)


def test_with_a_corporation_chosen_only_its_plans_are_there(pagina: Pagina) -> None:
    alle, eigen = (_html(pagina("plannen", corporatie=wie)) for wie in ("alle", "WSN"))
    assert eigen.count('data-kop="Wat in de weg staat"') <= alle.count('data-kop="Wat in de weg staat"')
    assert 'data-kop="Corporatie">de Alliantie' not in eigen


def test_what_is_in_the_way_and_when_homes_come_is_said_as_the_planmonitor_gives_it() -> None:
    plan = {"plan": "De Brink", "kern": "Nijkerk", "planstatus": "3", "corporatie": None, "sociale_huur": 8}
    aantallen = {
        "middenhuur": 0,
        "op_tijd": 3,
        "later": 4,
        "zonder_jaar": 1,
        "sloop": 2,
        "eerste": 2026,
        "laatste": pd.NA,
    }
    tekst = {"knelpunten": "stikstof;netcongestie", "toelichting": None, "regel": 0}
    rij = _cijfers(pd.DataFrame([plan | aantallen | tekst]), 2027).iloc[0]
    assert (rij["Wat in de weg staat"], rij["Oplevering"], rij["Later"]) == (
        "stikstof, netcongestie",
        "2026 en later",
        5,
    )
