"""Decisions of the college on the page: recorded at a plan, told in the list, and the reserve with its balance."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.verordening.besluiten import Besluit

Pagina = Callable[..., AppTest]
WERKBOEK = "planmonitor-2026-06-30.xlsx"
AFDRACHT = Besluit(
    soort="afzien", plan="NIJ-01", naam="Hof van Nergens", datum=dt.date(2026, 3, 1), reden="niet haalbaar",
    wie="A. de Vries", woningen=2, bedrag=Decimal(60_000),
)  # fmt: skip


@pytest.fixture
def opslag(opslagurl: str) -> Iterator[Opslag]:
    """A store of one's own with the plans of the example."""
    opslag = Opslag(opslagurl)
    inhoud = (DATA_MAP / "voorbeeld" / WERKBOEK).read_bytes()
    bewaar(opslag, read_workbook(inhoud, WERKBOEK), inhoud, peildatum=dt.date(2026, 6, 30), wie="Wonen")
    yield opslag
    opslag.sluit()


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _leg_vast(app: AppTest, soort: str, **getallen: float) -> AppTest:
    next(box for box in app.selectbox if box.label == "Welk besluit?").select(soort)
    for begin, getal in getallen.items():
        next(veld for veld in app.number_input if veld.label.startswith(begin)).set_value(getal)
    app.text_area[0].set_value("in overleg met de ontwikkelaar")
    next(veld for veld in app.text_input if veld.label == "Uw naam").set_value("B. Bos")
    next(knop for knop in app.button if knop.label == "Vastleggen").click()
    return app.run()


def test_a_decision_on_a_plan_is_recorded_and_told_there_and_in_the_list(pagina: Pagina, opslag: Opslag) -> None:
    app = _leg_vast(pagina("verordening", plan="NIJ-01"), "maatwerk")
    assert not app.exception
    assert "in overleg met de ontwikkelaar (B. Bos, nr. 1)" in _html(app)
    (bewaard,) = opslag.besluiten()
    assert (bewaard.besluit.soort, bewaard.besluit.plan, bewaard.besluit.bedrag) == ("maatwerk", "NIJ-01", None)
    assert "besloten: maatwerk" in _html(pagina("verordening"))


def test_what_is_not_in_the_reserve_is_refused_and_what_was_written_stays(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(AFDRACHT)
    app = _leg_vast(pagina("verordening", plan="NIJ-02"), "besteding", Bedrag=60_000.01)
    assert "onder nul" in app.error[0].value
    assert app.text_area[0].value == "in overleg met de ontwikkelaar"
    app = _leg_vast(app, "besteding", Bedrag=60_000)
    assert not app.error
    html, tekst = _html(pagina("verordening")), " ".join(m.value for m in pagina("verordening").markdown)
    assert "in de bestemmingsreserve zit € 0" in tekst
    assert html.index("€ 60.000") < html.index("€ \N{MINUS SIGN}60.000")


def test_a_settlement_tells_its_term_and_a_receiving_plan_that_vanished(pagina: Pagina, opslag: Opslag) -> None:
    verrekening = replace(
        AFDRACHT,
        soort="verrekenen",
        bedrag=None,
        ontvanger="weg",
        ontvangernaam="Weggevallen",
        voltooid=dt.date(2021, 6, 29),
    )
    opslag.leg_besluit_vast(verrekening)
    opslag.leg_besluit_vast(replace(verrekening, ontvanger="NIJ-02", ontvangernaam="Het Denkbeeld", voltooid=None))
    html = _html(pagina("verordening", kern="Hoevelaken"))
    assert "naar Weggevallen (staat niet meer bij de plannen" in html
    assert "29 juni 2026 (die dag is voorbij)" in html
    assert "naar Het Denkbeeld, termijn van 5 jaar loopt vanaf de voltooiing" in html
    assert "Verrekening met een ander plan" in _html(pagina("verordening", plan="NIJ-02"))


def test_in_the_example_nothing_can_be_recorded(pagina: Pagina) -> None:
    app = pagina("verordening", plan="NIJ-01", peilmoment="2026-06-30")
    assert all(knop.label != "Vastleggen" for knop in app.button)


def test_a_decision_is_withdrawn_with_a_reason_and_a_name(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(AFDRACHT)
    app = pagina("verordening", plan="NIJ-01")
    next(box for box in app.selectbox if box.label == "Besluit").select_index(0)
    for veld, tekst in zip(app.text_input[-2:], ("vergissing", "B. Bos"), strict=True):
        veld.set_value(tekst)
    next(knop for knop in app.button if knop.label == "Intrekken").click()
    app = app.run()
    assert not app.exception
    assert opslag.besluiten() == []
