"""The chart of activities: every activity once, each part with sign, word and number."""

import pandas as pd
import plotly.graph_objects as go
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.charts.activiteiten import TEKENS, TOTAAL, cijfers, draw
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.indicators.activiteitstand import Voortgang

STANDEN = [
    ("Wonen", Voortgang.LOOPT),
    ("Wonen", Voortgang.LOOPT),
    ("Zorg", Voortgang.TE_LAAT),
    ("Wonen", Voortgang.GEREED),
]


def test_the_figures_count_per_theme_in_the_order_given_and_only_stands_that_occur() -> None:
    tabel = cijfers(STANDEN)
    assert tabel.to_dict("list") == {
        "Thema": ["Wonen", "Zorg"], TOTAAL: [3, 1], "Gereed": [1, 0], "Loopt": [2, 0], "Te laat": [0, 1],
    }  # fmt: skip


def test_every_part_is_named_by_sign_and_word_and_shows_its_number(weergave: Weergave) -> None:
    fig = draw(cijfers(STANDEN), weergave)
    assert [spoor.name for spoor in fig.data] == ["✔ Gereed", "▲ Loopt", "■ Te laat"]
    assert [spoor.x for spoor in fig.data] == [(1, None), (2, None), (None, 1)]
    assert fig.data[1].text[0] == "▲ 2"
    assert {"<b>3</b>", "<b>1</b>"} <= {a.text for a in fig.layout.annotations}


def test_no_two_stands_share_sign_and_look() -> None:
    assert len({(oordeel, sterkte) for _, oordeel, sterkte in TEKENS.values()}) == len(TEKENS) == len(Voortgang)
    assert len({teken for teken, *_ in TEKENS.values()}) == len(TEKENS)


def test_a_theme_from_a_workbook_is_drawn_letter_for_letter(weergave: Weergave) -> None:
    fig = draw(cijfers([("<b>$x$</b>", Voortgang.LOOPT)]), weergave)
    assert fig.layout.yaxis.ticktext[0] == "&lt;b&gt;&#36;x&#36;&lt;/b&gt;"
    assert "<b>$" not in fig.data[0].hovertext[0]


def test_without_activities_the_chart_says_so(weergave: Weergave) -> None:
    fig = draw(cijfers([]), weergave)
    assert isinstance(fig, go.Figure) and "Geen activiteiten" in {a.text for a in fig.layout.annotations}


@given(st.lists(st.tuples(st.sampled_from(["A", "B", "C"]), st.sampled_from(list(Voortgang))), min_size=1))
def test_the_stands_add_up_to_the_total(standen: list[tuple[str, Voortgang]]) -> None:
    tabel = cijfers(standen)
    delen = tabel.drop(columns=["Thema", TOTAAL]).sum(axis=1)
    pd.testing.assert_series_equal(delen, tabel[TOTAAL], check_names=False)
    assert int(tabel[TOTAAL].sum()) == len(standen)
