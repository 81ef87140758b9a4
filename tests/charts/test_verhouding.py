"""A chart drawn for a picture of a given shape has that shape and all its text, and is not pulled out of form."""

import plotly.graph_objects as go
import pytest
from stukken import stuk

from prestatiemonitor.charts.opmaak import Ruimte, Weergave, opmaak
from prestatiemonitor.charts.passend import ONDERSCHRIFT, REGEL, SMAL
from prestatiemonitor.charts.verhouding import in_verhouding
from prestatiemonitor.exports.beelden import getekend

FIGUREN = getekend(stuk("ambtelijk-juni"))
VORMEN = (16 / 9, 1.0)


def _teken(naam: str, vorm: float) -> go.Figure:
    teken = FIGUREN[naam].teken
    assert teken is not None
    return teken(vorm)


@pytest.mark.parametrize("vorm", VORMEN)
@pytest.mark.parametrize("naam", FIGUREN)
def test_a_chart_has_the_shape_asked_and_is_never_drawn_as_for_a_phone(naam: str, vorm: float) -> None:
    opzet = _teken(naam, vorm).layout
    assert opzet.width / opzet.height == pytest.approx(vorm, rel=0.002)
    assert opzet.width >= SMAL


@pytest.mark.parametrize("vorm", VORMEN)
@pytest.mark.parametrize("naam", FIGUREN)
def test_the_source_stands_at_the_lower_edge_below_drawing_and_legend(naam: str, vorm: float) -> None:
    fig = _teken(naam, vorm)
    opzet = fig.layout
    (bron,) = fig.select_annotations({"name": ONDERSCHRIFT})
    hoogte = REGEL * (bron.text.count("<br>") + 1)
    tekening = opzet.height - opzet.margin.t - opzet.margin.b
    assert tekening > 0 and -bron.yshift + hoogte <= opzet.margin.b
    assert opzet.margin.b - (-bron.yshift + hoogte) <= 8  # nothing but a small edge below it
    if opzet.showlegend:
        assert 0 < -opzet.legend.y * tekening < -bron.yshift - REGEL


def test_drawing_anew_leaves_the_chart_of_the_page_as_it_was() -> None:
    naam = next(iter(FIGUREN))
    voor = FIGUREN[naam].grafiek.to_json()
    assert _teken(naam, 1.0).layout.height != FIGUREN[naam].grafiek.layout.height
    assert FIGUREN[naam].grafiek.to_json() == voor


def _rijen(aantal: int, breedte: int) -> go.Figure:
    fig = go.Figure(go.Bar(x=list(range(aantal)), y=list(range(aantal)), orientation="h"))
    fig.update_layout(yaxis={"ticktext": [f"plan {i}" for i in range(aantal)], "range": [aantal, -1]})
    return opmaak(fig, Weergave("Bron: lijst.", "Plannen", breedte=breedte), Ruimte(hoogte=40 * aantal))


def test_many_rows_make_the_drawing_wider_so_that_all_of_them_fit() -> None:
    fig = in_verhouding(lambda breedte: _rijen(60, breedte), 16 / 9)
    assert fig.layout.height >= 40 * 60 and fig.layout.width / fig.layout.height == pytest.approx(16 / 9, rel=0.002)


def test_few_rows_become_at_most_half_again_as_high_and_stand_between_title_and_source() -> None:
    fig = in_verhouding(lambda breedte: _rijen(2, breedte), 1.0)
    marge = fig.layout.margin
    assert fig.layout.height - marge.t - marge.b <= 1.5 * 80 + 1
    assert marge.t > 100 and marge.b > 100
