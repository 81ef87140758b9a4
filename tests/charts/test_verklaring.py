"""The waterfall between two lists adds up, as drawn as well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.charts import verklaring
from prestatiemonitor.charts.opmaak import Weergave

OORZAKEN = st.dictionaries(
    st.text(min_size=1, max_size=30), st.integers(-900, 900).filter(bool), min_size=1, max_size=14
)


@given(st.integers(-50, 3000), OORZAKEN)
def test_the_old_figure_plus_every_step_is_the_new_one(was: int, oorzaken: dict[str, int]) -> None:
    wordt = was + sum(oorzaken.values())
    tabel = verklaring.cijfers(was, oorzaken, wordt, "juni", "december")
    assert tabel["Stand"].iloc[0] == was
    assert tabel["Stand"].iloc[-2] == tabel["Stand"].iloc[-1] == wordt
    assert tabel["Verschil"].sum() == wordt - was


@given(st.integers(-50, 3000), OORZAKEN)
def test_each_drawn_step_begins_where_the_one_before_ended(was: int, oorzaken: dict[str, int]) -> None:
    wordt = was + sum(oorzaken.values())
    fig = verklaring.draw(verklaring.cijfers(was, oorzaken, wordt, "juni", "december"), Weergave("Bron: x."))
    staven = [staaf for staaf in fig.data if staaf.type == "bar"]
    stand = float(was)
    for staaf in staven:
        assert staaf.base[0] == stand
        stand += staaf.x[0]
    assert stand == wordt
    punten = next(deel for deel in fig.data if deel.type == "scatter" and deel.mode == "markers")
    assert list(punten.x) == [was, wordt]


def test_up_and_down_differ_in_sign_and_not_in_colour_alone() -> None:
    fig = verklaring.draw(verklaring.cijfers(100, {"a": 20, "b": -30}, 90, "juni", "december"), Weergave("Bron: x."))
    teksten = next(deel for deel in fig.data if deel.type == "scatter" and deel.mode == "text").text
    assert [tekst.strip() for tekst in teksten] == ["<b>100</b>", "+20", "−30", "<b>90</b>"]


@pytest.mark.parametrize("was", [0, 12])
def test_without_a_step_the_chart_says_that_there_is_no_difference(was: int) -> None:
    fig = verklaring.draw(verklaring.cijfers(was, {}, was, "juni", "december"), Weergave("Bron: x."))
    assert "Per saldo geen verschil" in fig.layout.annotations[0].text
