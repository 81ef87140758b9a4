"""Every page with the agreement of another municipality, by its files alone."""

import datetime as dt
from collections.abc import Callable

import pytest
from elders import ELDERS, jaarschijf, lever, planmonitor
from streamlit.testing.v1 import AppTest

from prestatiemonitor.views.paginas import PAGINAS, in_gebruik
from prestatiemonitor.views.verkoop import vraag as verkoopvraag

Pagina = Callable[..., AppTest]
ALLE = sorted(pad.stem for pad in PAGINAS.glob("*.py"))
NIJKERKS = ("Nijkerk", "WSN", "Alliantie", "Hoevelaken", "tabel 1", "Tabel 1")


@pytest.fixture
def heidewoud(opslagurl: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store with deliveries of Heidewoud, while its agreement is the one in use."""
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(ELDERS))
    lever(opslagurl, jaarschijf(2027, nieuw=16, urgent=12), "2027.xlsx", dt.date(2027, 12, 31))
    lever(opslagurl, jaarschijf(2028, nieuw=16, urgent=12), "2028.xlsx", dt.date(2028, 12, 31))
    lever(opslagurl, planmonitor(), "plannen.xlsx", dt.date(2027, 12, 31))
    return opslagurl


def _alles(app: AppTest) -> str:
    """Every text on the page."""
    return " ".join(str(getattr(element, "value", "")) for element in app.main) + " ".join(
        str(element.proto) for element in app.get("html")
    )


@pytest.mark.parametrize("peilmoment", ["2027-12-31", "2028-12-31"])
@pytest.mark.parametrize("naam", ALLE)
def test_every_page_opens_with_another_agreement_and_names_nothing_of_nijkerk(
    pagina: Pagina, heidewoud: str, naam: str, peilmoment: str
) -> None:
    app = pagina(naam, peilmoment=peilmoment)
    assert not app.exception
    assert [woord for woord in NIJKERKS if woord in _alles(app)] == []


@pytest.mark.parametrize("naam", sorted({*ALLE} - {"aanleveren"}))
def test_the_filters_hold_the_corporations_and_kernen_of_the_agreement(
    pagina: Pagina, heidewoud: str, naam: str
) -> None:
    app = pagina(naam, peilmoment="2028-12-31", corporatie="Woudwonen", kern="Broekzijde")
    assert not app.exception
    assert [box.value for box in app.selectbox[:3]] == ["2028-12-31", "Woudwonen", "Broekzijde"]


def test_a_page_of_which_no_indicator_is_in_use_is_not_in_the_menu(heidewoud: str) -> None:
    assert [naam for naam in ALLE if not in_gebruik(naam)] == [
        "beschikbaarheid",
        "middenhuur",
        "verduurzaming",
        "verkoop",
    ]


def test_every_page_is_in_the_menu_of_nijkerk() -> None:
    assert all(in_gebruik(naam) for naam in ALLE)


def test_the_page_of_allocation_asks_only_what_was_agreed(pagina: Pagina, heidewoud: str) -> None:
    koppen = [kop.value for kop in pagina("toewijzing", peilmoment="2028-12-31").header]
    assert koppen == ["Blijft de toewijzing aan urgenten onder 20%?"]


def test_the_question_of_a_page_has_the_norm_of_the_agreement(pagina: Pagina, heidewoud: str) -> None:
    assert pagina("sociale_voorraad").title[0].value == "Groeit de sociale voorraad met 30 per jaar?"


def test_without_a_norm_the_question_names_no_corporation(heidewoud: str) -> None:
    assert verkoopvraag() == "Wordt elke verkochte sociale huurwoning gecompenseerd met nieuwbouw?"


def test_the_example_of_nijkerk_is_not_shown_to_another_municipality(
    pagina: Pagina, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(ELDERS))
    app = pagina("stand_van_zaken")
    assert not app.exception and not app.warning
    assert app.title[0].value == "Nog niets te laten zien"


@pytest.mark.parametrize(
    ("peilmoment", "gevraagd", "looptijd", "anders"),
    [
        (
            "2027-12-31",
            "ten hoogste 25% per jaar",
            "1 januari 2026 tot en met 31 december 2027",
            "20% van 1 januari 2028",
        ),
        (
            "2028-12-31",
            "ten hoogste 20% per jaar",
            "1 januari 2028 tot en met 31 december 2029",
            "25% van 1 januari 2026",
        ),
    ],
)
def test_the_account_says_which_value_holds_on_the_peilmoment_and_from_when_until_when(
    pagina: Pagina, heidewoud: str, peilmoment: str, gevraagd: str, looptijd: str, anders: str
) -> None:
    app = pagina("verantwoording", peilmoment=peilmoment)
    tekst = _alles(app)
    assert gevraagd in tekst and f"van {looptijd}" in tekst and anders in tekst
