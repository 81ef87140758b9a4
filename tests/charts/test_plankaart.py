"""The map of plans: one scale, north up, and stadia that differ in shape."""

import math

import pandas as pd
import pytest

from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.charts.plankaart import KOLOMMEN, draw, in_kilometers

RIJEN = [
    (1, "Noord", "Dorp", "hard", 100, 52.21, 5.40),
    (2, "Zuid", "Dorp", "zacht", 25, 52.20, 5.40),
    (3, "Oost", "Ver weg", "gerealiseerd", 4, 52.20, 5.46),
]
TABEL = pd.DataFrame(RIJEN, columns=list(KOLOMMEN))


def test_a_hundredth_of_latitude_is_eleven_hundred_metres_and_north_is_up() -> None:
    x, y = in_kilometers(TABEL)
    assert y[0] - y[1] == pytest.approx(1.112, abs=0.002)
    assert x[2] - x[1] == pytest.approx(0.06 * 111.2 * math.cos(math.radians(52.205)), abs=0.01)
    assert x[0] == x[1]


@pytest.mark.parametrize("breedte", [280, 355, 640, 940])
def test_both_axes_have_one_scale_and_hold_every_plan(breedte: int) -> None:
    fig = draw(TABEL, Weergave("Bron", "Titel", breedte=breedte))
    assert (fig.layout.yaxis.scaleanchor, fig.layout.yaxis.scaleratio) == ("x", 1)
    hoogte = fig.layout.height - fig.layout.margin.t - fig.layout.margin.b
    breed = breedte - fig.layout.margin.l - fig.layout.margin.r
    per_pixel = [
        (as_.range[1] - as_.range[0]) / n for as_, n in ((fig.layout.xaxis, breed), (fig.layout.yaxis, hoogte))
    ]
    assert per_pixel[0] == pytest.approx(per_pixel[1], rel=0.01)
    for spoor in fig.data:
        assert all(fig.layout.xaxis.range[0] < x < fig.layout.xaxis.range[1] for x in spoor.x)
        assert all(fig.layout.yaxis.range[0] < y < fig.layout.yaxis.range[1] for y in spoor.y)


def test_stadia_differ_in_shape_and_the_surface_of_a_marker_is_its_homes() -> None:
    fig = draw(TABEL, Weergave("Bron", breedte=940))
    sporen = {spoor.name: spoor for spoor in fig.data}
    assert len({spoor.marker.symbol for spoor in fig.data}) == 3
    assert sporen["hard"].marker.size[0] == pytest.approx(2 * sporen["zacht"].marker.size[0])
    assert sporen["hard"].marker.color != sporen["zacht"].marker.color


def test_a_kern_is_named_where_its_plans_lie_together() -> None:
    fig = draw(TABEL, Weergave("Bron", breedte=940))
    assert [a.text for a in fig.layout.annotations][:-1] == ["<b>Dorp</b>"]


def test_one_plan_alone_is_a_map_too() -> None:
    fig = draw(TABEL.head(1), Weergave("Bron", breedte=940))
    assert fig.layout.xaxis.range[0] < fig.layout.xaxis.range[1]


def test_names_are_text_and_no_markup() -> None:
    fig = draw(TABEL.assign(Plan="<img src=x>", Kern="<b>Dorp"), Weergave("Bron", breedte=940))
    assert "<img" not in "".join(fig.data[0].hovertext)
