"""What pages do with filters, deliveries and names from a workbook."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.figuren.woorden import tijdstip
from prestatiemonitor.indicators import Oordeel, Stap, Uitkomst
from prestatiemonitor.store import Opslag
from prestatiemonitor.views.sociale_voorraad import brutonettozin
from prestatiemonitor.views.woorden import md

Pagina = Callable[..., AppTest]
PAGINAS = (
    "stand_van_zaken",
    "sociale_voorraad",
    "toewijzing",
    "middenhuur",
    "verkoop",
    "afspraken",
    "plannen",
    "plan",
    "verordening",
    "vooruitblik",
    "wijzigingen",
    "jaarschijf",
    "stukken",
    "vergadering",
    "verantwoording",
)


def _teksten(app: AppTest) -> str:
    return " ".join(
        str(element.value) for soort in (app.error, app.warning, app.success, app.info) for element in soort
    )


@pytest.mark.parametrize("peilmoment", ["2025-06-30", "2025-12-31", "2026-06-30"])
@pytest.mark.parametrize("naam", PAGINAS)
def test_every_page_opens_on_every_peilmoment_for_a_corporation_and_a_kern(
    pagina: Pagina, naam: str, peilmoment: str
) -> None:
    app = pagina(naam, peilmoment=peilmoment, corporatie="WSN", kern="Hoevelaken")
    assert not app.exception
    assert [box.value for box in app.selectbox[:3]] == [peilmoment, "WSN", "Hoevelaken"]


def test_a_peilmoment_that_does_not_exist_falls_back_on_the_newest(pagina: Pagina) -> None:
    app = pagina("stand_van_zaken", peilmoment="1999-01-01", corporatie="niemand")
    assert not app.exception
    assert [box.value for box in app.selectbox[:2]] == ["2026-06-30", "alle"]


@pytest.mark.parametrize("naam", PAGINAS)
def test_a_page_without_a_planmonitor_says_what_is_missing(pagina: Pagina, opslagurl: str, naam: str) -> None:
    lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    app = pagina(naam)
    assert not app.exception
    assert "verzonnen" not in _teksten(app)


def test_with_every_delivery_withdrawn_the_account_still_shows_them(pagina: Pagina, opslagurl: str) -> None:
    levering = lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    opslag = Opslag(opslagurl)
    opslag.trek_in(levering.id, reden="verkeerd bestand", wie="Wonen")
    opslag.sluit()
    app = pagina("verantwoording")
    assert "verkeerd bestand" in app.dataframe[0].value["Ingetrokken"].iloc[0]
    assert "verzonnen" not in _teksten(pagina("stand_van_zaken"))


def test_withdrawing_asks_for_a_reason_and_a_name(pagina: Pagina, opslagurl: str) -> None:
    levering = lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    app = pagina("aanleveren")
    next(box for box in app.selectbox if box.label == "Levering").select_index(0)
    app.button[-1].click().run()
    assert "Kies wat u intrekt en vul de reden en uw naam in." in _teksten(app)
    opslag = Opslag(opslagurl)
    assert opslag.levering(levering.id).intrekking is None
    opslag.sluit()


@pytest.mark.parametrize("naam", ["[klik](http://x)", ":red[let op]", "$x^2$", "<b>vet</b>", "`code`", "*ster*"])
def test_a_name_from_a_workbook_is_shown_letter_for_letter(naam: str) -> None:
    zichtbaar = md(naam)
    for teken in "[]():$<>`*^":
        assert zichtbaar.count(f"\\{teken}") == naam.count(teken) or teken == "^"


def test_the_waterfall_is_told_in_a_sentence_from_bruto_to_netto() -> None:
    stappen = (
        Stap("nieuwbouw", Decimal(75)),
        Stap("bruto", Decimal(75), "saldo"),
        Stap("verkoop", Decimal(-25)),
        Stap("netto", Decimal(50), "saldo"),
    )
    uitkomst = Uitkomst(
        "netto_groei_sociaal",
        "gezamenlijk",
        2025,
        "2025",
        Decimal(50),
        "woningen",
        Oordeel.BEHAALD,
        "",
        stappen=stappen,
    )
    zin = "In 2025 kwamen er bruto 75 sociale huurwoningen bij en gingen er 25 door verkoop af: netto 50."
    assert brutonettozin(uitkomst) == zin
    assert "nog geen realisatie" in brutonettozin(replace(uitkomst, stappen=(), waarde=None))


def test_a_moment_is_told_by_the_dutch_clock() -> None:
    zomer = dt.datetime(2026, 6, 30, 22, 30, tzinfo=dt.UTC)
    assert tijdstip(zomer) == "1 juli 2026 00:30"
