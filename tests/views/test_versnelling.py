"""The page of plans says which soft plans would bring most, and what is in their way."""

import re
from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.views.versnelling import _cijfers, _oplevering, _zin

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
    assert f"Netto voor eind {jaar}" in _html(app)


def test_with_a_corporation_chosen_only_its_plans_are_there(pagina: Pagina) -> None:
    alle, eigen = (_html(pagina("plannen", corporatie=wie)) for wie in ("alle", "WSN"))
    corporaties = [re.findall(r'data-kop="Corporatie">([^<]*)<', html) for html in (alle, eigen)]
    assert set(corporaties[0]) > {"WSN"}
    assert corporaties[1] == ["WSN"] * corporaties[0].count("WSN")


def test_what_is_in_the_way_and_when_homes_come_is_said_as_the_planmonitor_gives_it() -> None:
    plan = {"plan": "De Brink", "kern": "Nijkerk", "planstatus": "3", "corporatie": None, "sociale_huur": 8}
    aantallen = {
        "middenhuur": 0,
        "op_tijd": 3,
        "netto": 1,
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


def _tabel(op_tijd: int, netto: int, sloop: int, sociaal: int) -> pd.DataFrame:
    aantallen = {"sociale_huur": sociaal, "middenhuur": 0, "op_tijd": op_tijd, "netto": netto, "sloop": sloop}
    return pd.DataFrame([{**aantallen, "eerste": 2027, "corporatie": "WSN"}])


@pytest.mark.parametrize(
    ("op_tijd", "netto", "sloop", "deel"),
    [
        (1, 1, 0, "; 1 nieuwe woning staat gepland voor eind 2027, en telt mee zodra het plan hard is."),
        (1500, 1500, 0, "; 1.500 nieuwe woningen staan gepland voor eind 2027, en tellen mee zodra hun plan hard is."),
        (64, 24, 40, "40 te slopen woningen; 64 nieuwe woningen staan gepland voor eind 2027, na sloop netto 24, en"),
        (0, 0, 0, "; geen nieuwe woning staat gepland voor eind 2027, de eerste pas in 2027."),
    ],
)
def test_the_sentence_tells_what_comes_by_then_and_what_is_left_of_it_after_demolition(
    op_tijd: int, netto: int, sloop: int, deel: str
) -> None:
    assert deel in _zin(_tabel(op_tijd, netto, sloop, max(op_tijd, 5)), 2027)


def test_homes_in_plans_without_a_corporation_are_not_promised_to_count() -> None:
    met, zonder = _tabel(115, 115, 0, 115), _tabel(240, 240, 0, 240).assign(corporatie=None)
    gezegd = _zin(pd.concat([met, zonder]), 2027)
    deel = "maar 240 daarvan staan in plannen zonder corporatie, en tellen zonder corporatie niet mee."
    assert "355 nieuwe woningen" in gezegd and gezegd.endswith(deel)
    assert _zin(zonder, 2027).endswith("; die staan in plannen zonder corporatie en tellen zonder corporatie niet mee.")


def test_of_a_plan_without_a_bottleneck_it_is_said_that_none_was_filled_in() -> None:
    rij = dict.fromkeys(("sociale_huur", "middenhuur", "op_tijd", "netto", "later", "zonder_jaar", "sloop"), 0)
    plan = {"plan": "De Brink", "kern": "Nijkerk", "planstatus": "3", "corporatie": None, "eerste": 2026}
    leeg = {"laatste": 2026, "knelpunten": None, "toelichting": None, "regel": 0}
    assert _cijfers(pd.DataFrame([rij | plan | leeg]), 2027)["Wat in de weg staat"].tolist() == ["niet ingevuld"]


def test_a_delivery_of_which_only_the_last_year_is_known_is_told_as_that() -> None:
    assert [_oplevering(pd.NA, 2026), _oplevering(pd.NA, pd.NA)] == ["t/m 2026", "jaar onbekend"]
