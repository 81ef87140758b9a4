"""The map on the page: there with coordinates, and without any the page says nothing of it."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from urllib.parse import unquote

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.plankaart import conclusie, op_de_kaart, plankaart, sleutels_op_de_kaart, zonder_plaats
from prestatiemonitor.views.figuur import Beeld
from prestatiemonitor.views.gegevens import stand_op

Pagina = Callable[..., AppTest]
PEILDATUM = dt.date(2026, 6, 30)
ALLES = Filters(PEILDATUM, None, None)


def zonder_coordinaten(stand: Stand) -> Stand:
    plannen = stand.moment.tabellen["plannen"].assign(breedtegraad=pd.NA, lengtegraad=pd.NA)
    return replace(stand, moment=replace(stand.moment, tabellen={**stand.moment.tabellen, "plannen": plannen}))


def test_the_page_shows_the_map_and_says_which_plans_are_not_on_it(pagina: Pagina) -> None:
    app = pagina("plannen")
    assert not app.exception
    assert "Welke plannen liggen waar?" in [kop.value for kop in app.header]
    tekst = " ".join(blok.value for blok in app.markdown).replace("\\", "")
    assert "1 plan heeft geen coördinaten en staat niet op de kaart: Shangri-La." in tekst


def test_every_plan_in_the_list_under_the_map_leads_to_its_own_page(pagina: Pagina) -> None:
    html = " ".join(str(element.proto.body) for element in pagina("plannen").get("html"))
    lijst = html[html.index('aria-label="De plannen op de kaart"') :].split("</table>")[0]
    stand = stand_op(PEILDATUM)
    namen, sleutels = op_de_kaart(stand, ALLES)["Plan"], sleutels_op_de_kaart(stand, ALLES)
    gelinkt = re.findall(r'href="[^"]*[?;&]plan=([^"&]+)[^"]*"[^>]*>([^<]+)', lijst)
    assert [(unquote(sleutel), unescape(naam)) for sleutel, naam in gelinkt] == list(zip(sleutels, namen, strict=True))


@pytest.mark.usefixtures("pagina")
def test_without_any_coordinates_there_is_no_map() -> None:
    leeg = zonder_coordinaten(stand_op(PEILDATUM))
    assert plankaart(leeg, ALLES, Beeld(False, 940)) is None


@pytest.mark.usefixtures("pagina")
def test_every_plan_with_homes_is_on_the_map_or_said_not_to_be() -> None:
    stand = stand_op(PEILDATUM)
    tabel, zonder = op_de_kaart(stand, ALLES), zonder_plaats(stand, ALLES)
    gerekend = stand.van("plancapaciteit")[0].lijnen["bruto"]
    ontbreekt = zonder_plaats(zonder_coordinaten(stand), ALLES)
    assert sorted([*tabel["Plan"], *zonder]) == sorted(ontbreekt)
    assert tabel["Nr"].tolist() == [*range(1, len(tabel) + 1)]
    assert 0 < tabel.loc[tabel["Stand"] != "gerealiseerd", "Woningen"].sum() < gerekend


def _tabel(*woningen: int, stand: str = "hard") -> pd.DataFrame:
    return pd.DataFrame({"Plan": [f"P{n}" for n in woningen], "Stand": stand, "Woningen": woningen})


@pytest.mark.parametrize(
    ("tabel", "zin"),
    [
        (
            _tabel(60, 30, 10),
            "Ten minste de helft van de 100 woningen die op de kaart nog komen, ligt in één plan: P60.",
        ),
        (
            _tabel(4, 3, 3),
            "Ten minste de helft van de 10 woningen die op de kaart nog komen, ligt in 2 van de 3 plannen: P4 en P3.",
        ),
        (_tabel(12), "Op de kaart komen nog 12 woningen, in P12."),
        (_tabel(12, stand="gerealiseerd"), "De woningen in de plannen op de kaart zijn gebouwd."),
    ],
)
def test_the_conclusion_is_in_how_few_plans_half_of_the_homes_lie(tabel: pd.DataFrame, zin: str) -> None:
    assert conclusie(tabel) == zin
