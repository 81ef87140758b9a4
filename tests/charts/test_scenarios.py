"""Scenarios are drawn on one scale with the norm through all rows, each with its chance in words."""

from decimal import Decimal

import pytest

from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.charts.scenarios import NIVEAUS, Rij, cijfers, draw

RIJEN = (
    Rij("Uitgangspunten", (90.0, 130.0, 160.0, 190.0, 230.0), "kans van 62%"),
    Rij("Traag & duur", (-20.0, 40.0, 80.0, 120.0, 140.04), "kans van 9%"),
)


def test_the_figures_are_the_levels_by_scenario() -> None:
    tabel = cijfers(RIJEN)
    assert tabel.columns.tolist() == ["Scenario", *NIVEAUS]
    assert tabel.iloc[1].tolist() == ["Traag & duur", -20.0, 40.0, 80.0, 120.0, 140.0]


def test_the_wide_band_holds_the_narrow_one_and_that_the_middle(weergave: Weergave) -> None:
    breed, smal, midden, _ = draw(RIJEN, Decimal(150), weergave).data
    assert list(breed.x) == [90.0, 230.0, None, -20.0, 140.04, None]
    assert list(smal.x) == [130.0, 190.0, None, 40.0, 120.0, None]
    assert (list(midden.x), list(midden.y)) == ([160.0, 80.0], [0, 1])
    assert breed.line.width < smal.line.width and breed.line.color != smal.line.color


def test_each_row_says_its_name_its_chance_and_its_middle_in_words(weergave: Weergave) -> None:
    fig = draw(RIJEN, Decimal(150), weergave)
    teksten = " ".join(label.text.replace("<br>", " ") for label in fig.layout.annotations)
    for stuk in ("<b>kans van 62&#37;</b>, middelste uitkomst 160", "<b>kans van 9&#37;</b>", "norm: 150"):
        assert stuk in teksten
    assert [naam.replace("<br>", " ") for naam in fig.layout.yaxis.ticktext] == ["Uitgangspunten", "Traag &amp; duur"]


@pytest.mark.parametrize("norm", [Decimal(150), Decimal(600), None])
def test_everything_drawn_lies_within_the_axes_also_a_norm_far_off(weergave: Weergave, norm: Decimal | None) -> None:
    fig = draw(RIJEN, norm, weergave)
    laag, hoog = fig.layout.xaxis.range
    assert all(x is None or laag <= x <= hoog for spoor in fig.data for x in spoor.x)
    assert len([spoor for spoor in fig.data if spoor.meta == "norm"]) == (norm is not None)


def test_without_scenarios_it_says_so(weergave: Weergave) -> None:
    assert "Geen gegevens" in draw((), Decimal(150), weergave).layout.annotations[0].text
