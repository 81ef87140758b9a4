"""Where plans lie, in lists of whatever layout: read when it is sure, and said when it is not."""

from typing import Any

import pandas as pd
import pytest

from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.schemas import PLANNEN

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 2027]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, 2029]


def plaatsen(inlezing: Any) -> list[tuple[float | None, float | None]]:
    velden = inlezing.tabellen["plannen"][["breedtegraad", "lengtegraad"]].astype(object)
    return [tuple(None if pd.isna(w) else round(w, 4) for w in regel) for regel in velden.to_numpy()]


@pytest.mark.parametrize(
    ("koppen", "cellen"),
    [
        (["X-coördinaat", "Y-coördinaat"], [155000, 463000]),
        (["x", "y"], [155000, 463000]),
        (["y", "x"], [463000, 155000]),
        (["x", "y"], [5.3872062, 52.1551744]),
        (["Latitude", "Longitude"], [52.1551744, 5.3872062]),
        (["Lengtegraad", "Breedtegraad"], ["5,3872062", "52,1551744"]),
        (["Coördinaten"], ["155000, 463000"]),
        (["Geometrie"], ["POINT (155000 463000)"]),
    ],
)
def test_a_place_is_read_under_the_headings_for_it(lees, ledger_klopt, codes, koppen, cellen) -> None:
    inlezing = lees([[*KOPPEN, *koppen], [*DIJK, *cellen], [*LAAN, *[None] * len(cellen)]])
    assert codes(inlezing) == set()
    assert plaatsen(inlezing) == [(52.1552, 5.3872), (None, None)]
    ledger_klopt(inlezing)


@pytest.mark.parametrize(
    ("cellen", "reden"),
    [
        ([463000, 155000], "verwisseld"),
        ([1, 2], "buiten Nederland"),
        (["bij", "de kerk"], "geen coördinaten"),
        ([155000, None], "een van de twee"),
    ],
)
def test_a_place_that_is_not_sure_is_said_and_not_used(lees, melding, cellen, reden) -> None:
    inlezing = lees([[*KOPPEN, "x", "y"], [*DIJK, *cellen], [*LAAN, 155000, 463000]])
    assert plaatsen(inlezing) == [(None, None), (52.1552, 5.3872)]
    gemeld = melding(inlezing, "PLAATS_ONBRUIKBAAR")
    assert (gemeld.ernst, gemeld.cel) == ("waarschuwing", "F2")
    assert reden in gemeld.melding


def test_of_many_plans_outside_the_country_it_is_said_once(lees, melding) -> None:
    inlezing = lees([[*KOPPEN, "x", "y"], *([f"Plan {i}", *DIJK[1:], i, i] for i in range(7))])
    assert melding(inlezing, "PLAATS_ONBRUIKBAAR_VEEL").melding.startswith("Van 7 plannen")


def test_half_a_place_is_left_out(lees, codes, ledger_klopt) -> None:
    inlezing = lees([[*KOPPEN, "x"], [*DIJK, 155000], [*LAAN, 155000]])
    assert plaatsen(inlezing) == [(None, None), (None, None)]
    assert codes(inlezing) == set()
    ledger_klopt(inlezing)


def test_degrees_go_before_the_grid_and_the_grid_before_a_shape(lees, codes) -> None:
    koppen = [*KOPPEN, "Geometrie", "x", "y", "Latitude", "Longitude"]
    inlezing = lees([koppen, [*DIJK, "POINT (1 1)", 1, 1, 52.1551744, 5.3872062]])
    assert (plaatsen(inlezing), codes(inlezing)) == ([(52.1552, 5.3872)], set())


def test_a_template_with_a_place_elsewhere_says_so() -> None:
    regels = [
        {"plan_sleutel": "A", "plan": "Ver", "breedtegraad": 5.4, "lengtegraad": 52.2},
        {"plan_sleutel": "B", "plan": "Hier", "breedtegraad": 52.1551744, "lengtegraad": 5.3872062},
    ]
    plannen = PLANNEN.vorm(pd.DataFrame(regels))
    inlezing = read_workbook(vul_sjabloon("planmonitor", {"plannen": plannen}), "x.xlsx")
    assert plaatsen(inlezing) == [(None, None), (52.1552, 5.3872)]
    assert [m.code for m in inlezing.meldingen if m.ernst == "waarschuwing"] == ["PLAATS_ONBRUIKBAAR"]
