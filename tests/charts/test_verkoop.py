"""The charts of sales draw the figures of the indicators, name the gap and the norm, and say when there is nothing."""

from dataclasses import replace
from decimal import Decimal

import plotly.graph_objects as go

from prestatiemonitor.charts import verkoop, verkoop_per_jaar, verkoopaandeel
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.charts.tekst import escape
from prestatiemonitor.indicators import Moment, Uitkomst

Uitkomsten = tuple[Uitkomst, ...]
NAMEN = {"verkoop_aan_doelgroep": "inwoners met een middeninkomen", "verkoop_betaalbare_koop": "betaalbare koop"}


def _looptijd(uitkomsten: Uitkomsten) -> Uitkomst:
    return next(u for u in uitkomsten if (u.indicator, u.partij, u.jaar) == ("verkoop_gecompenseerd", "WSN", None))


def _aandelen(uitkomsten: Uitkomsten) -> list[Uitkomst]:
    return [u for u in uitkomsten if u.indicator in NAMEN and u.partij == "WSN"]


def _teksten(fig: go.Figure) -> str:
    return " ".join(str(a.text) for a in fig.layout.annotations)


def test_the_gap_between_the_stairs_is_the_value_of_the_indicator(
    uitkomsten: Uitkomsten, moment: Moment, weergave: Weergave
) -> None:
    uitkomst = _looptijd(uitkomsten)
    cijfers = verkoop.cijfers(uitkomst, moment.jaren)
    assert cijfers[verkoop.VERSCHIL].dropna().iloc[-1] == uitkomst.waarde
    assert cijfers[verkoop.VERSCHIL + verkoop.VERWACHT].iloc[-1] == uitkomst.lijnen["verwachting"]
    tekst = _teksten(verkoop.draw(uitkomst, moment.jaren, weergave))
    assert f"<b>{uitkomst.waarde}</b> meer gebouwd" in tekst
    assert f"<b>{uitkomst.lijnen['verwachting']}</b> meer gebouwd" in tekst


def test_more_sold_than_built_is_named_as_such(uitkomsten: Uitkomsten, weergave: Weergave) -> None:
    lijnen = {"nieuwbouw_tot_en_met_2025": Decimal(10), "verkoop_tot_en_met_2025": Decimal(17)}
    fig = verkoop.draw(replace(_looptijd(uitkomsten), lijnen=lijnen), [2025, 2026], weergave)
    assert "<b>7</b> meer verkocht<br>dan gebouwd" in _teksten(fig)


def test_the_bars_of_sales_add_up_to_what_is_expected_of_the_year(
    uitkomsten: Uitkomsten, moment: Moment, weergave: Weergave
) -> None:
    uitkomst = _looptijd(uitkomsten)
    cijfers = verkoop_per_jaar.cijfers(uitkomst, moment.jaren)
    fig = verkoop_per_jaar.draw(uitkomst, moment.jaren, weergave)
    getekend = sum(y for spoor in fig.data if spoor.type == "bar" for y in spoor.y)
    assert getekend == cijfers[[verkoop_per_jaar.VERKOCHT, verkoop_per_jaar.NOG]].fillna(0).to_numpy().sum()
    assert getekend == uitkomst.lijnen["verwachte_verkoop_tot_en_met_2027"]
    assert "gemiddelde nieuwbouw" in _teksten(fig)


def test_every_share_is_a_bar_against_the_named_norm_in_ink(uitkomsten: Uitkomsten, weergave: Weergave) -> None:
    aandelen = _aandelen(uitkomsten)
    fig = verkoopaandeel.draw(aandelen, NAMEN, "meer dan 50%", weergave)
    assert [spoor.x[0] for spoor in fig.data if spoor.type == "bar"] == [float(u.waarde or 0) for u in aandelen]
    (norm,) = [spoor for spoor in fig.data if spoor.meta == "norm"]
    assert (norm.x, norm.line.color) == ((0.5, 0.5), weergave.tokens.inkt)
    assert escape("afspraak: meer dan 50%") in _teksten(fig)


def test_a_share_that_is_unknown_is_said_to_be(uitkomsten: Uitkomsten, weergave: Weergave) -> None:
    eerste, *rest = _aandelen(uitkomsten)
    fig = verkoopaandeel.draw([replace(eerste, waarde=None), *rest], NAMEN, "meer dan 50%", weergave)
    assert "geen gegevens" in _teksten(fig)
    assert len([spoor for spoor in fig.data if spoor.type == "bar"]) == len(rest)


def test_without_data_the_charts_of_sales_say_so(uitkomsten: Uitkomsten, moment: Moment, weergave: Weergave) -> None:
    leeg = replace(_looptijd(uitkomsten), lijnen={})
    zonder = [replace(u, waarde=None) for u in _aandelen(uitkomsten)]
    for fig in (
        verkoop.draw(leeg, moment.jaren, weergave),
        verkoop_per_jaar.draw(leeg, moment.jaren, weergave),
        verkoopaandeel.draw(zonder, NAMEN, "meer dan 50%", weergave),
    ):
        assert "Geen gegevens" in _teksten(fig)
