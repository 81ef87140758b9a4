"""The small charts of one plan: every home of every list is drawn once, on one scale, at its delivery."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st
from toestanden import PROGRAMMAS, beeld, huis

from prestatiemonitor.charts import planverloop
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.wijzigingen import Planbeeld, Toestand

LIJSTEN = st.lists(PROGRAMMAS, min_size=1, max_size=4)


@given(LIJSTEN)
def test_every_home_of_every_list_is_drawn_once(programmas: list[Mapping[Toestand, int]]) -> None:
    lijsten = {f"lijst {n}": [beeld("A", dict(woningen))] for n, woningen in enumerate(programmas)}
    tabel = planverloop.cijfers(lijsten)
    for dag, beelden in lijsten.items():
        deel = tabel[tabel["Planmonitor"] == dag]
        assert deel["Nieuwbouw"].sum() == sum(b.bouw for b in beelden)
        assert deel[["gerealiseerd", "hard", "zacht", "status onbekend"]].sum().sum() == deel["Nieuwbouw"].sum()
    fig = planverloop.draw(lijsten, Weergave("Bron: x."))
    getekend = sum(n or 0 for staaf in fig.data if staaf.type == "bar" for n in staaf.y)
    assert getekend == sum(b.bouw for beelden in lijsten.values() for b in beelden)


def _fig(**lijsten: list[Planbeeld]) -> planverloop.go.Figure:
    return planverloop.draw(lijsten, Weergave("Bron: x."))


def test_all_lists_have_one_scale_and_the_years_between_are_there() -> None:
    fig = _fig(juni=[beeld("A", {huis(jaar=2026): 90})], december=[beeld("A", {huis(jaar=2029): 10})])
    assert fig.layout.yaxis.range == fig.layout.yaxis2.range
    assert list(fig.layout.xaxis2.ticktext) == ["2026", "2027", "2028", "2029"]
    assert fig.layout.xaxis.range == fig.layout.xaxis2.range


def test_a_list_without_the_plan_says_so() -> None:
    teksten = [deel.text for deel in _fig(juni=[beeld("A", {huis(): 9})], december=[]).layout.annotations]
    assert "<b>juni</b>: 9 woningen" in teksten
    assert "<b>december</b>: niet in de lijst" in teksten


def test_a_plan_that_only_demolishes_says_that_there_is_nothing_to_draw() -> None:
    assert "In geen planmonitor" in _fig(juni=[beeld("A", {huis(soort="sloop"): 9})]).layout.annotations[0].text
