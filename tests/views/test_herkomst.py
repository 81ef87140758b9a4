"""Every figure on every page leads in two clicks to its cells: a link or none, and the tab that tells the origin."""

import datetime as dt
from collections.abc import Callable, Iterable
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.views.gegevens import Stand, stand_op
from prestatiemonitor.views.herkomst import herkomst
from prestatiemonitor.views.pagina import zonder_oordeel
from prestatiemonitor.views.paginas import PAGINAS

Pagina = Callable[..., AppTest]
Cel = tuple[str, str, str]
JUNI = dt.date(2026, 6, 30)
MET_CIJFERS = sorted({pad.stem for pad in PAGINAS.glob("*.py")} - {"aanleveren", "verantwoording"})
MET_LINKS = ("stand_van_zaken", "afspraken")


def _tekst(app: AppTest) -> str:
    html = [str(element.proto.body) for element in app.get("html")]
    return " ".join(unescape(tekst) for tekst in (*html, *(str(element.value) for element in app.markdown)))


def _cellen(tabellen: Iterable[object]) -> set[Cel]:
    met_cel = [t for t in tabellen if {"Bestand", "Blad", "Cel"} <= set(t.columns)]  # type: ignore[attr-defined]
    return {cel for t in met_cel for cel in zip(t["Bestand"], t["Blad"], t["Cel"], strict=True)}  # type: ignore[index]


def _achter(stand: Stand, uitkomst: Uitkomst) -> set[Cel]:
    return _cellen([herkomst(stand, [uitkomst])])


def _met_herkomst_open(app: AppTest) -> AppTest:
    """The page with in every row of tabs the one that tells the origin."""
    for rij in app.get("tab_container"):
        _, teken, naam = rij.proto.id.partition("uitleg-")  # the tabs of a waterfall per party have no key
        if teken:
            app.session_state[teken + naam] = "Herkomst"
    return app.run()


def _getoond(app: AppTest, stand: Stand) -> list[Uitkomst]:
    tekst = _tekst(app)
    return [u for u in stand.uitkomsten if zonder_oordeel(u) in tekst]


@pytest.mark.parametrize("corporatie", ["alle", "WSN"])
@pytest.mark.parametrize("naam", [naam for naam in MET_CIJFERS if naam not in MET_LINKS])
def test_a_figure_on_a_page_has_its_cells_in_the_tab_beside_it(pagina: Pagina, naam: str, corporatie: str) -> None:
    app, stand = pagina(naam, corporatie=corporatie), stand_op(JUNI)
    getoond = _getoond(app, stand)
    assert getoond
    cellen = _cellen(t.value for t in _met_herkomst_open(app).dataframe)
    assert not app.exception
    assert {u.sleutel: _achter(stand, u) - cellen for u in getoond if _achter(stand, u) - cellen} == {}
