"""The fan of the outlook draws the levels it tells, the norm as a line, and nothing without years."""

from decimal import Decimal

from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.charts.vooruitblik import Waaier, cijfers, draw

BANDEN = [[-20.0, 30.0, 80.0], [10.0, 60.0, 110.0], [38.0, 105.0, 150.0], [45.0, 130.0, 190.0], [50.0, 150.0, 230.0]]
JAREN = (2025, 2026, 2027)
NORM = {2025: Decimal(50), 2026: Decimal(100), 2027: Decimal(150)}
WAAIER = Waaier(JAREN, BANDEN, NORM, {"tabel 1": Decimal(415)})


def test_the_figures_are_the_levels_and_the_norm_by_year() -> None:
    tabel = cijfers(WAAIER)
    assert tabel.iloc[:, 0].tolist() == list(JAREN)
    assert [tabel.iloc[:, plek].tolist() for plek in range(1, 6)] == BANDEN
    assert tabel["Norm"].tolist() == [50, 100, 150]


def test_bands_open_from_nothing_and_the_wide_one_holds_the_narrow_one(weergave: Weergave) -> None:
    breed, smal = (spoor for spoor in draw(WAAIER, weergave).data if spoor.fill == "toself")
    assert (list(breed.y), list(smal.y)) == ([0, 50, 150, 230, 80, 30, -20, 0], [0, 45, 130, 190, 110, 60, 10, 0])
    assert breed.fillcolor != smal.fillcolor


def test_the_norm_is_a_dashed_line_named_at_its_end_and_the_middle_and_the_forecast_too(weergave: Weergave) -> None:
    fig = draw(WAAIER, weergave)
    (norm,) = (spoor for spoor in fig.data if spoor.meta == "norm")
    assert (list(norm.x), list(norm.y), bool(norm.line.dash)) == ([0, 1, 2, 3], [0, 50, 100, 150], True)
    teksten = " ".join(a.text.replace("<br>", " ") for a in fig.layout.annotations)
    for naam in ("norm: 150", "middelste uitkomst: 150", "tabel 1: 415", "Peildatum 30 juni 2026."):
        assert naam in teksten


def test_everything_drawn_lies_within_the_axes(weergave: Weergave) -> None:
    fig = draw(WAAIER, weergave)
    laag, hoog = fig.layout.yaxis.range
    assert all(laag <= y <= hoog for spoor in fig.data for y in spoor.y)
    assert all(fig.layout.xaxis.range[0] <= x <= fig.layout.xaxis.range[1] for spoor in fig.data for x in spoor.x)


def test_without_a_norm_there_is_no_norm_line_and_without_years_no_chart(weergave: Weergave) -> None:
    assert [s for s in draw(Waaier(JAREN, BANDEN, {}, {}), weergave).data if s.meta == "norm"] == []
    leeg = draw(Waaier((), [[]] * 5, {}, {}), weergave)
    assert len(leeg.data) == 0 and "Geen gegevens" in leeg.layout.annotations[0].text
