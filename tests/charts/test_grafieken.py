"""Every chart draws the figures it tells: values, norm, source, and nothing that a name could break."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go
import pytest

from prestatiemonitor.charts import (
    aandeel_maximum,
    cumulatief,
    grote_projecten,
    middenhuur_groei,
    netto_groei,
    plannen,
    taakstelling,
)
from prestatiemonitor.charts import waterval as waterval_
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.charts.plancijfers import ONBEKEND_JAAR
from prestatiemonitor.charts.tekst import alt_tekst, escape
from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Stap, Uitkomst
from prestatiemonitor.indicators.groeitabel import KOLOMMEN, groeitabel

Uitkomsten = tuple[Uitkomst, ...]


def _kies(uitkomsten: Uitkomsten, indicator: str, periode: str, partij: str | None = None) -> list[Uitkomst]:
    return [u for u in uitkomsten if (u.indicator, u.periode) == (indicator, periode) and partij in (None, u.partij)]


def _taakstelling(uitkomsten: Uitkomsten) -> list[Uitkomst]:
    return [u for u in uitkomsten if (u.indicator, u.partij) == ("taakstelling_statushouders", GEZAMENLIJK)]


def _teksten(fig: go.Figure) -> str:
    return " ".join(str(a.text) for a in fig.layout.annotations)


def _normen(fig: go.Figure) -> list[go.Scatter]:
    return [spoor for spoor in fig.data if spoor.meta == "norm"]


@pytest.fixture
def tekenaars(
    uitkomsten: Uitkomsten, moment: Moment, plannen_: pd.DataFrame
) -> dict[str, Callable[[Weergave], go.Figure]]:
    groei = _kies(uitkomsten, "netto_groei_sociaal", "2025-2027", GEZAMENLIJK)[0]
    tabel = groeitabel(moment, "sociale_huur")
    return {
        "netto_groei": lambda w: netto_groei.draw(tabel, w, norm={2025: Decimal(50), 2026: Decimal(50)}),
        "cumulatief": lambda w: cumulatief.draw(
            {2025: 38}, w, norm={2025: Decimal(50)}, lijnen={"tabel 1": {2025: 415}}
        ),
        "waterval": lambda w: waterval_.draw(groei, w),
        "urgent": lambda w: aandeel_maximum.draw(_kies(uitkomsten, "aandeel_urgent", "2026"), w),
        "vrije_ruimte": lambda w: aandeel_maximum.draw(
            _kies(uitkomsten, "vrije_toewijzingsruimte", "2026"), w, groep="Vrije ruimte"
        ),
        "statushouders": lambda w: taakstelling.draw(_taakstelling(uitkomsten), w),
        "middenhuur": lambda w: middenhuur_groei.draw(_kies(uitkomsten, "middenhuur_groei", "2025-2027"), w),
        "projecten": lambda w: grote_projecten.draw(_kies(uitkomsten, "middenhuur_grote_projecten", "2025-2027")[0], w),
        "oplevering": lambda w: plannen.draw(plannen_, w),
        "kern": lambda w: plannen.draw_per_kern(plannen_, w),
        "categorie": lambda w: plannen.draw_per_categorie(plannen_, w),
    }


@pytest.fixture
def plannen_(request: pytest.FixtureRequest) -> pd.DataFrame:
    return request.getfixturevalue("plannen")


NAMEN = (
    "netto_groei",
    "cumulatief",
    "waterval",
    "urgent",
    "vrije_ruimte",
    "statushouders",
    "middenhuur",
    "projecten",
    "oplevering",
    "kern",
    "categorie",
)


@pytest.mark.parametrize("naam", NAMEN)
def test_every_chart_carries_its_source_and_peildatum_and_writes_dutch_numbers(
    tekenaars: dict[str, Callable[[Weergave], go.Figure]], naam: str, weergave: Weergave
) -> None:
    fig = tekenaars[naam](weergave)
    assert "Bron: jaarschijf.xlsx. Peildatum 30 juni 2026." in _teksten(fig)
    assert fig.layout.separators == ",."
    assert fig.layout.paper_bgcolor == weergave.tokens.achtergrond
    for as_ in fig.select_xaxes():  # a year is a name, never the number 2.025,5
        assert not (as_.ticktext is None and as_.range and as_.range[0] > 1990)


@pytest.mark.parametrize("naam", ["netto_groei", "cumulatief", "urgent", "vrije_ruimte", "middenhuur", "projecten"])
def test_the_norm_is_drawn_in_ink_and_named(
    tekenaars: dict[str, Callable[[Weergave], go.Figure]], naam: str, weergave: Weergave
) -> None:
    fig = tekenaars[naam](weergave)
    assert _normen(fig)
    assert {spoor.line.color for spoor in _normen(fig)} == {weergave.tokens.inkt}
    assert any(woord in _teksten(fig) for woord in ("afspraak:", "prognose:"))


def test_bars_are_the_realised_and_expected_changes(moment: Moment, weergave: Weergave) -> None:
    tabel = groeitabel(moment, "sociale_huur")
    fig = netto_groei.draw(tabel, weergave)
    getekend = sum(y for spoor in fig.data if spoor.type == "bar" for y in spoor.y if y is not None)
    assert getekend == tabel["aantal"].sum()
    assert not _normen(fig)


def test_the_net_of_each_year_is_the_figure_of_the_indicator(moment: Moment, uitkomsten: Uitkomsten) -> None:
    cijfers = netto_groei.cijfers(groeitabel(moment, "sociale_huur"))
    netto = cijfers[cijfers["Onderdeel"] == "netto"].set_index("Jaar")["Gerealiseerd"].dropna()
    for jaar, waarde in netto.items():
        assert _kies(uitkomsten, "netto_groei_sociaal", str(jaar), GEZAMENLIJK)[0].waarde == int(waarde)


def test_the_steps_of_the_waterfall_end_at_the_net(uitkomsten: Uitkomsten) -> None:
    uitkomst = _kies(uitkomsten, "netto_groei_sociaal", "2025-2027", GEZAMENLIJK)[0]
    cijfers = waterval_.cijfers(uitkomst)
    stappen = cijfers.loc[cijfers["Soort"] == "stap", "Waarde"].sum()
    assert (cijfers["Stap"].iloc[-1], cijfers["Waarde"].iloc[-1]) == ("netto", float(uitkomst.waarde or 0))
    assert stappen == cijfers["Stand"].iloc[-1]


def test_parts_that_do_not_add_up_are_shown_as_such(uitkomsten: Uitkomsten) -> None:
    uitkomst = _kies(uitkomsten, "netto_groei_sociaal", "2025-2027", GEZAMENLIJK)[0]
    cijfers = waterval_.cijfers(replace(uitkomst, waarde=(uitkomst.waarde or Decimal(0)) + 7))
    assert cijfers.loc[cijfers["Stap"] == waterval_.ONVERKLAARD, "Waarde"].tolist() == [7]


def test_urgent_bars_are_the_shares_of_the_indicator(uitkomsten: Uitkomsten, weergave: Weergave) -> None:
    jaar = _kies(uitkomsten, "aandeel_urgent", "2026")
    fig = aandeel_maximum.draw(jaar, weergave, ruimte=Decimal(12))
    staven = [spoor.x[0] for spoor in fig.data if spoor.type == "bar"]
    assert staven == [float(u.waarde or 0) for u in jaar]
    assert "nog ruimte voor 12" in _teksten(fig)
    assert fig.data[1].marker.color == weergave.tokens.partij("WSN")


def test_the_free_space_is_drawn_without_the_reading_with_statushouders(
    uitkomsten: Uitkomsten, weergave: Weergave
) -> None:
    jaar = _kies(uitkomsten, "vrije_toewijzingsruimte", "2026")
    cijfers = aandeel_maximum.cijfers(jaar, "Vrije ruimte")
    assert cijfers["Vrije ruimte"].tolist() == [16, 13, 3]
    assert aandeel_maximum.MET_STATUSHOUDERS not in cijfers
    fig = aandeel_maximum.draw(jaar, weergave, groep="Vrije ruimte")
    assert "afspraak: hoogstens 15&#37;" in _teksten(fig)


def test_the_chart_of_statushouders_ends_with_the_backlog_and_shows_the_next_task(
    uitkomsten: Uitkomsten, weergave: Weergave
) -> None:
    cijfers = taakstelling.cijfers(_taakstelling(uitkomsten))
    assert cijfers["Halfjaar"].iloc[-1] == "2026 tweede halfjaar"
    assert cijfers[taakstelling.TAAKSTELLING].tolist() == [38, 34, 40, 37]
    assert cijfers[taakstelling.ACHTERSTAND].dropna().tolist() == [4, 0, 5]
    assert cijfers[taakstelling.GEHUISVEST].isna().tolist() == [False, False, False, True]
    fig = taakstelling.draw(_taakstelling(uitkomsten), weergave)
    assert [list(spoor.y) for spoor in fig.data if spoor.type == "bar"] == [[38, 34, 40, 37], [36, 38, 35]]
    assert "achterstand: 5" in _teksten(fig)


def test_the_bar_together_is_made_of_the_corporations_parts(uitkomsten: Uitkomsten, weergave: Weergave) -> None:
    periode = _kies(uitkomsten, "middenhuur_groei", "2025-2027")
    fig = middenhuur_groei.draw(periode, weergave)
    samen = next(i for i, u in enumerate(periode) if u.partij == GEZAMENLIJK)
    lengte = sum(
        x for spoor in fig.data if spoor.type == "bar" for x, y in zip(spoor.x, spoor.y, strict=True) if y == samen
    )
    cijfers = middenhuur_groei.cijfers(periode).iloc[samen]
    assert lengte == cijfers["Gerealiseerd"] + cijfers["Nog verwacht"]


def test_every_large_project_is_one_dot_and_shortfalls_come_first(uitkomsten: Uitkomsten, weergave: Weergave) -> None:
    uitkomst = _kies(uitkomsten, "middenhuur_grote_projecten", "2025-2027")[0]
    fig = grote_projecten.draw(uitkomst, weergave)
    stippen = sum(len(spoor.x) for spoor in fig.data if spoor.mode == "markers+text")
    assert stippen == len(uitkomst.stappen)
    assert grote_projecten.cijfers(uitkomst)["Uitslag"].iloc[0] == "te weinig"


@pytest.mark.parametrize("per", ["Oplevering", "Kern", "Categorie"])
def test_plans_add_up_to_the_same_homes_however_they_are_split(plannen_: pd.DataFrame, per: str) -> None:
    cijfers = plannen.cijfers(plannen_, per)
    assert cijfers["Nieuwbouw"].sum() == plannen_["bruto"].sum()
    delen = cijfers[[naam for naam, _ in plannen.STADIA.values()]].sum(axis=1)
    assert (delen == cijfers["Nieuwbouw"]).all()
    assert (cijfers["Nieuwbouw"] - cijfers["Sloop"] == cijfers["Netto"]).all()


def test_years_come_before_periods_and_the_unknown_year_is_last(plannen_: pd.DataFrame) -> None:
    namen = plannen.cijfers(plannen_)["Oplevering"].tolist()
    jaren = [naam for naam in namen if naam.isdigit()]
    assert namen[: len(jaren)] == sorted(jaren)
    assert namen[-1] == ONBEKEND_JAAR


@pytest.mark.parametrize("naam", ["<b>vet</b>", "$x^2$", "%{y} & meer", "=1+1"])
def test_a_name_from_a_workbook_stays_letters(uitkomsten: Uitkomsten, naam: str, weergave: Weergave) -> None:
    uitkomst = _kies(uitkomsten, "middenhuur_grote_projecten", "2025-2027")[0]
    fig = grote_projecten.draw(replace(uitkomst, stappen=(Stap(naam, Decimal("0.1"), "voldoet"),)), weergave)
    assert fig.layout.yaxis.ticktext == (escape(naam),)
    assert not {"<", "$", "%"} & set(escape(naam))


def test_without_data_a_chart_says_so(weergave: Weergave, uitkomsten: Uitkomsten) -> None:
    leeg = pd.DataFrame(columns=KOLOMMEN)
    zonder = [replace(u, waarde=None, stappen=(), lijnen={}) for u in _kies(uitkomsten, "aandeel_urgent", "2026")]
    figuren = [
        netto_groei.draw(leeg, weergave),
        cumulatief.draw({}, weergave),
        waterval_.draw(None, weergave),
        aandeel_maximum.draw(zonder, weergave),
        taakstelling.draw(zonder, weergave),
        middenhuur_groei.draw(zonder, weergave),
        grote_projecten.draw(None, weergave),
        plannen.draw(pd.DataFrame(), weergave),
        plannen.draw_per_kern(pd.DataFrame(), weergave),
        plannen.draw_per_categorie(pd.DataFrame(), weergave),
    ]
    for fig in figuren:
        assert "Geen" in _teksten(fig)


def test_the_alternative_text_tells_form_conclusion_and_numbers(moment: Moment) -> None:
    cijfers = netto_groei.cijfers(groeitabel(moment, "sociale_huur"))
    tekst = alt_tekst(netto_groei.VORM, "Op koers: het gaat goed.", cijfers)
    assert tekst.startswith(netto_groei.VORM)
    assert "Op koers: het gaat goed." in tekst
    assert "Gerealiseerd 38" in tekst
