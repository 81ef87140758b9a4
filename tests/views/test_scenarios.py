"""Scenarios on the page: kept, loaded again, changed, withdrawn, and beside each other with what differs."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import NieuwScenario, Opslag
from prestatiemonitor.views.plannotities import intrekbaar, trek_in
from prestatiemonitor.views.scenario_woorden import Naast, conclusie, verschillen
from prestatiemonitor.views.vooruitblik_woorden import Normen
from prestatiemonitor.vooruitblik import Keuzes, Scenario, Uitgangspunt, Vooruitblik

Pagina = Callable[..., AppTest]
BEGIN = Keuzes(
    hard=90, zacht=50, onbekend=30, eigen=True, uitstel=6, uitval=0,
    verkoop=((2026, 22.0), (2027, 40.0)), overig=((2026, 2.0), (2027, 0.0)),
)  # fmt: skip
TRAAG = NieuwScenario(
    naam="Traag", aannames=Scenario(BEGIN._replace(uitstel=30), BEGIN, "").als_tekst(),
    peilmoment=dt.date(2025, 12, 31), reden="netcongestie", wie="A. de Vries",
)  # fmt: skip


@pytest.fixture
def opslag(opslagurl: str) -> Iterator[Opslag]:
    """A store of one's own with the deliveries of the example up to the end of 2025 and in 2026."""
    opslag = Opslag(opslagurl)
    for pad in sorted((DATA_MAP / "voorbeeld").glob("*.xlsx")):
        dag = dt.date.fromisoformat(pad.stem[-10:])
        bewaar(opslag, read_workbook(pad.read_bytes(), pad.name), pad.read_bytes(), peildatum=dag, wie="Wonen")
    yield opslag
    opslag.sluit()


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _slider(app: AppTest, begin: str) -> int:
    return next(slider for slider in app.slider if slider.label.startswith(begin)).value


def _bewaar(app: AppTest, **teksten: str) -> AppTest:
    for label, tekst in teksten.items():
        velden = [*app.text_input, *app.text_area]
        next(veld for veld in velden if veld.label.startswith(label.replace("_", " "))).set_value(tekst)
    next(knop for knop in app.button if knop.label == "Bewaren").click()
    return app.run()


def test_a_scenario_is_kept_loaded_by_its_link_changed_and_withdrawn(pagina: Pagina, opslag: Opslag) -> None:
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    next(slider for slider in app.slider if slider.label.startswith("Uitstel")).set_value(30)
    app = _bewaar(app.run(), Naam_van="Traag", Waarom="netcongestie", Uw_naam="A. de Vries")
    assert not app.exception and not app.error
    (eerste,) = opslag.scenarios()
    assert (eerste.naam, eerste.peilmoment) == ("Traag", dt.date(2025, 12, 31))
    assert Scenario.lees(eerste.aannames).keuzes.uitstel == 30
    assert str(eerste.id) in app.query_params["scenario"]

    app = pagina("vooruitblik", peilmoment="2025-12-31", scenario=str(eerste.id))
    assert _slider(app, "Uitstel") == 30 and "zelf gekozen" in _html(app)
    next(slider for slider in app.slider if slider.label.startswith("Verdere")).set_value(15)
    app = _bewaar(app.run(), Waarom="ook uitval", Uw_naam="B. Bos")
    (tweede,) = opslag.scenarios()
    assert (tweede.naam, tweede.voorganger) == ("Traag", eerste.id)

    app = pagina("vooruitblik", peilmoment="2025-12-31", scenario=str(eerste.id))
    assert _slider(app, "Verdere") == 15
    assert any("nieuwere versie" in info.value for info in app.info)

    opslag.trek_scenario_in(tweede.id, reden="achterhaald", wie="B. Bos")
    app = pagina("vooruitblik", peilmoment="2025-12-31", scenario=str(tweede.id))
    assert any("ingetrokken door B\\. Bos: achterhaald" in info.value for info in app.info)
    assert _slider(app, "Uitstel") != 30 and "ingetrokken door B. Bos" in _html(app).replace(
        "Ingetrokken", "ingetrokken"
    )


def test_what_is_missing_is_said_and_a_name_that_is_taken_refused(pagina: Pagina, opslag: Opslag) -> None:
    opslag.bewaar_scenario(TRAAG)
    app = _bewaar(pagina("vooruitblik", peilmoment="2025-12-31"))
    assert app.error[0].value == "Geef het scenario een naam. Vul in waarom dit scenario. Vul uw naam in."
    app = _bewaar(app, Naam_van="traag", Waarom="nog eens", Uw_naam="B. Bos")
    assert "er is al een scenario ‘Traag’" in app.error[0].value
    assert next(veld for veld in app.text_area if veld.label.startswith("Waarom")).value == "nog eens"


def test_on_another_peilmoment_a_scenario_is_run_on_the_plans_of_then_and_says_so(
    pagina: Pagina, opslag: Opslag
) -> None:
    geschat = Scenario(BEGIN._replace(zacht=20), BEGIN, "geschat uit 14 waarnemingen, op peilmoment 31 december 2025")
    nummer = opslag.bewaar_scenario(replace(TRAAG, aannames=geschat.als_tekst())).id
    app = pagina("vooruitblik", peilmoment="2026-06-30", scenario=str(nummer))
    assert not app.exception
    html = _html(app)
    assert "Het uitstel is geschat uit 14 waarnemingen, op peilmoment 31 december 2025." in html
    assert "Gekozen op peilmoment 31 december 2025; opnieuw doorgerekend met de plannen van 30 juni 2026." in html
    verkoop = next(veld for veld in app.number_input if veld.label == "Nog te verkopen in 2026")
    assert verkoop.value != 22  # what is still to be sold is told by the jaarschijf of this peilmoment


def test_scenarios_stand_beside_each_other_with_what_differs_and_a_link_keeps_which(
    pagina: Pagina, opslag: Opslag
) -> None:
    eerste = opslag.bewaar_scenario(TRAAG).id
    sober = Scenario(BEGIN._replace(uitstel=60, zacht=10), BEGIN, "").als_tekst()
    tweede = opslag.bewaar_scenario(replace(TRAAG, naam="Sober", aannames=sober)).id
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    tabel = next(deel for deel in _html(app).split("<table") if "Wat verschilt" in deel).split("</table>")[0]
    for stuk in (
        "Uitgangspunten van de monitor",
        "Traag",
        "Sober",
        "uitstel: 30 maanden",
        "kans zacht: 10%",
        "Kans op 150",
    ):
        assert stuk in tabel
    assert "kans hard" not in tabel  # the same everywhere
    assert any("loopt van" in tekst.value and "‘Sober’" in tekst.value for tekst in app.markdown)
    app = pagina("vooruitblik", peilmoment="2025-12-31", naast=str(eerste))
    assert app.multiselect[0].value == [eerste] and str(eerste) in app.query_params["naast"]
    app.multiselect[0].set_value([eerste, tweede]).run()
    assert "naast" not in app.query_params


def test_without_a_choice_the_four_newest_stand_beside_each_other(pagina: Pagina, opslag: Opslag) -> None:
    for nummer in range(5):
        aannames = Scenario(BEGIN._replace(hard=80 + nummer), BEGIN, "").als_tekst()
        opslag.bewaar_scenario(replace(TRAAG, naam=f"Nummer {nummer}", aannames=aannames))
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    assert app.multiselect[0].value == [2, 3, 4, 5]
    assert "naast" not in app.query_params
    tabel = next(deel for deel in _html(app).split("<table") if "Wat verschilt" in deel).split("</table>")[0]
    assert "Nummer 0" not in tabel and "Nummer 4" in tabel


def test_what_is_set_now_stands_beside_what_was_kept(pagina: Pagina) -> None:
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    assert "Zoals nu ingesteld" not in _html(app)
    next(slider for slider in app.slider if slider.label.startswith("Uitstel")).set_value(40)
    app.run()
    assert "Zoals nu ingesteld" in _html(app)
    assert all(knop.label != "Bewaren" for knop in app.button)  # the example keeps nothing


def test_a_scenario_that_cannot_be_read_is_told_of_and_keeps_no_page_from_opening(
    pagina: Pagina, opslag: Opslag
) -> None:
    opslag.bewaar_scenario(replace(TRAAG, aannames="van een latere versie"))
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    assert not app.exception
    assert any("is niet te lezen" in melding.value for melding in app.warning)


def test_a_scenario_stands_on_verantwoording_with_what_became_of_it_and_can_be_withdrawn_there(
    pagina: Pagina, opslag: Opslag
) -> None:
    eerste = opslag.bewaar_scenario(TRAAG).id
    opslag.bewaar_scenario(replace(TRAAG, naam="Trager", voorganger=eerste))
    app = pagina("verantwoording")
    app.session_state["verantwoording"] = "Aantekeningen"
    html = _html(app.run())
    assert not app.exception
    for stuk in (
        "Trager",
        "netcongestie",
        "Veranderd in scenario 2",
        "Op de pagina Vooruitblik",
        "uitstel: 30 maanden",
    ):
        assert stuk in html
    assert [wat.naam for wat in intrekbaar(opslag)] == ["Scenario 2: Trager"]
    trek_in(opslag, intrekbaar(opslag)[0], "vergissing", "B. Bos")
    assert opslag.scenarios() == []


def _naast(naam: str, *netto: float) -> Naast:
    jaren = (2026,)
    return Naast(naam, BEGIN, Vooruitblik(jaren, np.array(netto).reshape(-1, 1)), ())


UIT = Uitgangspunt(
    jaren=(2026,), open_jaren=(2026,), gerealiseerd={}, gereed={}, stromen=(), verkoop={}, overig={}, niet_in={},
    te_laat=0, te_vroeg=0, eigen_kans=0, verkoop_voorspeld=True, overig_voorspeld=True, zonder_prognose=(),
    niet_gemeld=(), met_plannen=True,
)  # fmt: skip


def test_the_conclusion_names_the_least_and_the_greatest_chance() -> None:
    normen = Normen({2026: Decimal(50)}, Decimal(50), None)
    naast = [_naast("Midden", 60, 60, 10, 10), _naast("Laag", 60, 10, 10, 10), _naast("Hoog", 60, 60, 60, 10)]
    assert conclusie(UIT, normen, naast) == "De kans op 50 in 2026 loopt van 25% (‘Laag’) tot 75% (‘Hoog’)"
    assert conclusie(UIT, normen, naast[:1]) == "De kans op 50 in 2026 is in elk scenario 50%"
    zonder = conclusie(UIT, Normen({}, None, None), naast[1:])
    assert zonder == "De middelste uitkomst loopt van 10 (‘Laag’) tot 60 (‘Hoog’)"


def test_only_what_differs_is_told_also_of_a_year_that_one_of_them_lacks() -> None:
    ander = BEGIN._replace(eigen=False, verkoop=((2027, 40.0),))
    assert verschillen([BEGIN, ander]) == [
        {"eigen kans van een plan gaat voor": "ja", "nog te verkopen in 2026": "22"},
        {"eigen kans van een plan gaat voor": "nee"},
    ]
    assert verschillen([BEGIN, BEGIN]) == [{}, {}]
