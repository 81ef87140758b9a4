"""Every chart is fitted to the width of the page: on a phone nothing is cut, on a desk nothing is lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest
from toestanden import beeld, huis

from prestatiemonitor.charts import (
    aandeel_maximum,
    activiteiten,
    afspraakverloop,
    geschikte_woningen,
    grote_projecten,
    labels_efg,
    middenhuur_groei,
    netto_groei,
    plankaart,
    plannen,
    planverloop,
    scenarios,
    slaagkans,
    taakstelling,
    verklaring,
    verkoop,
    verkoop_per_jaar,
    verkoopaandeel,
    vooruitblik,
    wachttijd,
    waterval,
)
from prestatiemonitor.charts.opmaak import Weergave, bronregel
from prestatiemonitor.charts.passend import BREED, Ruimte, fit
from prestatiemonitor.charts.tekst import rewrap, text_width
from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Uitkomst
from prestatiemonitor.indicators.activiteitstand import Voortgang
from prestatiemonitor.indicators.groeitabel import groeitabel

BREEDTES = (280, 355, 520, BREED, 940)
TITEL = "Nieuwbouw en verkoop van sociale huurwoningen, opgeteld vanaf het begin van de afspraken, per corporatie"

Tekenaar = Callable[[Weergave], go.Figure]


@pytest.fixture
def tekenaars(moment: Moment, uitkomsten: Sequence[Uitkomst], request: pytest.FixtureRequest) -> dict[str, Tekenaar]:
    verdeling: pd.DataFrame = request.getfixturevalue("plannen")

    def van(indicator: str, periode: str | None = None, partij: str | None = None) -> list[Uitkomst]:
        return [
            u
            for u in uitkomsten
            if u.indicator == indicator and periode in (None, u.periode) and partij in (None, u.partij)
        ]

    handel = van("verkoop_gecompenseerd", "2025-2027")[0]
    aandelen = van("verkoop_aan_doelgroep") + van("verkoop_betaalbare_koop")
    namen = {u.indicator: "inwoners van de gemeente met een middeninkomen" for u in aandelen}
    standen = [("Verduurzaming van de woningvoorraad en betaalbaar wonen", stand) for stand in Voortgang]
    verloop = [(moment.peildatum, u) for u in van("aandeel_urgent", partij=GEZAMENLIJK)]
    kansen = [u for u in van("slaagkans", "2025") if u.partij != GEZAMENLIJK]
    oorzaken = {"jaar van oplevering niet meer bekend": -200, "status bekend of onbekend geworden": 16}
    geschikt = [u for u in van("geschikte_woningen_in_plannen") if u.lijnen]
    waaier = vooruitblik.Waaier(
        moment.jaren,
        [[-20.0, 30.0, 80.0], [10.0, 60.0, 110.0], [38.0, 105.0, 150.0], [45.0, 130.0, 190.0], [50.0, 150.0, 230.0]],
        {2025: Decimal(50), 2026: Decimal(100), 2027: Decimal(150)},
        {"tabel 1": Decimal(415)},
    )
    namen_van_scenarios = ("Uitgangspunten van de monitor", "Netcongestie houdt harde en zachte plannen twee jaar op")
    naast = [
        scenarios.Rij(naam, (-20.0, 60.0, 105.0, 150.0, 230.0), "kans op 150 kleiner dan 1%")
        for naam in namen_van_scenarios
    ]
    planlijsten = {
        "30 juni 2025": [beeld("A", {huis(): 96, huis(jaar=2027, stadium="hard"): 12})],
        "31 december 2025": [beeld("A", {huis(jaar=2029): 96, huis()._replace(van=2028, tot=2031): 1012})],
        "30 juni 2026": [],
    }
    return {
        "netto groei": lambda w: netto_groei.draw(groeitabel(moment, "sociale_huur"), w),
        "waterval": lambda w: waterval.draw(van("netto_groei_sociaal", "2025-2027", GEZAMENLIJK)[0], w),
        "urgent": lambda w: aandeel_maximum.draw(van("aandeel_urgent", "2026"), w),
        "statushouders": lambda w: taakstelling.draw(van("taakstelling_statushouders", partij=GEZAMENLIJK), w),
        "middenhuur": lambda w: middenhuur_groei.draw(van("middenhuur_groei", "2025-2027"), w),
        "projecten": lambda w: grote_projecten.draw(van("middenhuur_grote_projecten", "2025-2027")[0], w),
        "oplevering": lambda w: plannen.draw(verdeling, w),
        "kern": lambda w: plannen.draw_per_kern(verdeling, w),
        "categorie": lambda w: plannen.draw_per_categorie(verdeling, w),
        "nieuwbouw en verkoop": lambda w: verkoop.draw(handel, moment.jaren, w),
        "verkoop per jaar": lambda w: verkoop_per_jaar.draw(handel, moment.jaren, w),
        "verkoopaandeel": lambda w: verkoopaandeel.draw(aandelen, namen, "meer dan 50%", w),
        "labels": lambda w: labels_efg.draw(van("labels_efg"), w),
        "slaagkans": lambda w: slaagkans.draw(kansen, w),
        "wachttijd": lambda w: wachttijd.draw(van("wachttijd_standplaats"), w),
        "geschikt": lambda w: geschikte_woningen.draw(geschikt, w),
        "activiteiten": lambda w: activiteiten.draw(activiteiten.cijfers(standen), w),
        "verloop": lambda w: afspraakverloop.draw(verloop, w),
        "vooruitblik": lambda w: vooruitblik.draw(waaier, w),
        "scenarios": lambda w: scenarios.draw(naast, Decimal(150), w),
        "planverloop": lambda w: planverloop.draw(planlijsten, w),
        "kaart": lambda w: plankaart.draw(_kaart(), w),
        "verklaring": lambda w: verklaring.draw(verklaring.cijfers(597, oorzaken, 413, "30 juni", "31 december"), w),
    }


NAMEN = (
    "netto groei", "waterval", "urgent", "statushouders", "middenhuur", "projecten", "oplevering", "kern", "categorie",
    "nieuwbouw en verkoop", "verkoop per jaar", "verkoopaandeel", "labels", "slaagkans", "wachttijd", "geschikt",
    "activiteiten", "verloop", "vooruitblik", "scenarios", "planverloop", "verklaring", "kaart",
)  # fmt: skip


def _kaart() -> pd.DataFrame:
    plaatsen = [(52.22, 5.48), (52.225, 5.49), (52.17, 5.46), (52.172, 5.465), (52.21, 5.55)]
    rijen = [
        (nr, f"Plan nummer {nr}", f"Kern {nr // 2}", stand, 40 * nr, *plaats)
        for nr, (plaats, stand) in enumerate(zip(plaatsen, ["hard", "zacht", "gerealiseerd"] * 2, strict=False), 1)
    ]
    return pd.DataFrame(rijen, columns=list(plankaart.KOLOMMEN))


@pytest.fixture(params=BREEDTES)
def op_breedte(request: pytest.FixtureRequest, moment: Moment) -> Weergave:
    bron = bronregel(["jaarschijf-2026-06-30.xlsx", "planmonitor-2026-06-30.xlsx"], moment.peildatum)
    return Weergave(bron, TITEL, breedte=request.param)


@pytest.fixture(params=NAMEN)
def figuur(request: pytest.FixtureRequest, tekenaars: dict[str, Tekenaar], op_breedte: Weergave) -> go.Figure:
    return tekenaars[request.param](op_breedte)


def _breedste(tekst: str, grootte: float = 13) -> int:
    return text_width(tekst, grootte)


def test_the_whole_title_and_source_stand_in_the_picture_on_lines_that_fit(
    figuur: go.Figure, op_breedte: Weergave
) -> None:
    titel = figuur.layout.title.text.removeprefix("<b>").removesuffix("</b>")
    assert titel.replace("<br>", " ") == TITEL
    assert _breedste(titel, 16) <= op_breedte.breedte - 80  # the toolbar stands beside it
    regels = titel.count("<br>") + 1
    assert figuur.layout.margin.t >= 21 * regels + 8
    onderschrift = figuur.layout.annotations[-1]
    assert "Peildatum 30 juni 2026." in onderschrift.text.replace("<br>", " ")
    assert _breedste(onderschrift.text, 12) <= op_breedte.breedte


def test_the_legend_stands_below_the_drawing_between_its_names_and_its_source(figuur: go.Figure) -> None:
    if not figuur.layout.showlegend:
        return
    tekening = figuur.layout.height - figuur.layout.margin.t - figuur.layout.margin.b
    boven = -figuur.layout.legend.y * tekening
    onderschrift = -figuur.layout.annotations[-1].yshift
    assert figuur.layout.legend.yanchor == "top"
    assert 0 < boven < onderschrift
    assert onderschrift - boven >= 20


def test_names_at_the_sides_leave_the_drawing_two_fifths_of_the_width(figuur: go.Figure, op_breedte: Weergave) -> None:
    marge = figuur.layout.margin
    assert op_breedte.breedte - marge.l - marge.r >= 0.4 * op_breedte.breedte
    for as_ in figuur.select_yaxes(lambda as_: bool(as_.ticktext)):
        woorden = [woord for naam in as_.ticktext for woord in naam.replace("<br>", " ").split()]
        langste_woord = max(_breedste(woord) for woord in woorden)
        assert max(_breedste(naam) for naam in as_.ticktext) <= max(langste_woord, marge.l - 18)


def test_a_label_at_a_place_stays_inside_the_picture(figuur: go.Figure, op_breedte: Weergave) -> None:
    marge = figuur.layout.margin
    tekening = op_breedte.breedte - marge.l - marge.r
    for label in figuur.layout.annotations:
        as_ = None if label.xref in ("paper",) else figuur.layout[(label.xref or "x").replace("x", "xaxis")]
        if as_ is None or as_.range is None:
            continue
        plek = marge.l + tekening * (label.x - as_.range[0]) / (as_.range[1] - as_.range[0]) + (label.xshift or 0)
        breed = _breedste(label.text)
        links = plek - {"left": 0, "right": breed}.get(label.xanchor, breed / 2)
        assert links >= 3
        assert links + breed <= op_breedte.breedte - 3 or " " not in label.text


def test_nothing_is_lost_when_a_text_is_broken_anew() -> None:
    tekst = "<b>31,7&#37;</b> (38 van 120 woningen, <span style='color:red'>nog ruimte</span> voor 35)"
    smal = rewrap(tekst, 120)
    assert smal.replace("<br>", " ") == tekst
    assert all(_breedste(regel) <= 120 for regel in smal.split("<br>"))
    assert rewrap(smal, 2000) == tekst


def test_columns_that_are_too_narrow_for_their_names_turn_them_and_make_room() -> None:
    def as_na(breedte: int) -> tuple[Any, Ruimte]:
        fig = go.Figure(layout={"xaxis": {"tickvals": [0, 1], "ticktext": ["tweede halfjaar", "x"], "range": [0, 12]}})
        ruimte = fit(fig, breedte, Ruimte())
        return fig.layout.xaxis, ruimte

    ruim, smal = as_na(1600), as_na(300)
    assert (ruim[0].tickangle, smal[0].tickangle) == (0, -90)
    assert smal[1].onder >= text_width("tweede halfjaar") > ruim[1].onder


def test_a_wider_page_never_needs_a_higher_title(tekenaars: dict[str, Tekenaar], op_breedte: Weergave) -> None:
    breder = replace(op_breedte, breedte=op_breedte.breedte + 100)
    smal, breed = (tekenaars["waterval"](w).layout.margin.t for w in (op_breedte, breder))
    assert breed <= smal
