"""A visitor walks through the monitor with the example in it."""

import re
from io import BytesIO

import pytest
from drempels import drempels
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
PAGINAS = {
    "": "Hoe staan de prestatieafspraken ervoor?",
    "sociale-voorraad": "Groeit de sociale voorraad met 50 per jaar?",
    "toewijzing": "Gaat de toewijzing zoals afgesproken?",
    "middenhuur": "Komt er genoeg middenhuur bij?",
    "verkoop": "Wordt elke verkochte sociale huurwoning van WSN gecompenseerd met nieuwbouw?",
    "afspraken": "Waar staan de afspraken, en wie moet wat doen?",
    "afspraken?afspraak=9": "Afspraak 9: Maximaal 30% naar urgente groepen",
    "plannen": "Hoeveel woningen zitten er in harde en zachte plannen?",
    "plan": "Hoe verloopt een plan?",
    "plan?plan=NIJ-06": "Hoe verloopt een plan?",
    "wijzigingen": "Wat veranderde er tussen twee planmonitors, en waardoor?",
    "verordening": "Voldoet elk plan aan de Verordening differentiatie woningbouw Nijkerk?",
    "vooruitblik": "Hoe groot is de kans dat de sociale voorraad groeit zoals is afgesproken?",
    "verduurzaming": "Zijn er eind 2027 geen sociale huurwoningen met label E, F of G meer?",
    "beschikbaarheid": "Hoe groot is de kans op een sociale huurwoning?",
    "jaarschijf": "Doen partijen dit jaar wat zij afspraken?",
    "stukken?pakket=raadsinformatieavond": "Wat gaat er naar het overleg?",
    "vergadering?onderwerp=5": "Wat bespreken en besluiten we?",
    "aanleveren": "Een werkboek aanleveren",
    "verantwoording": "Waar komen de cijfers en de normen vandaan?",
}
MET_GRAFIEK = (
    "sociale-voorraad",
    "toewijzing",
    "middenhuur",
    "plannen",
    "plan?plan=NIJ-06",
    "wijzigingen",
    "vooruitblik",
    "verkoop",
    "verduurzaming",
    "beschikbaarheid",
    "jaarschijf",
    "vergadering?onderwerp=11",
)


@pytest.mark.parametrize(("pad", "vraag"), PAGINAS.items())
def test_a_deep_link_opens_the_page_in_dutch_and_without_barriers(
    page: Page, server: str, pad: str, vraag: str
) -> None:
    page.goto(f"{server}/{pad}")
    expect(page.get_by_role("heading", name=vraag)).to_be_visible()
    expect(page.get_by_text("Alle plannen en cijfers hieronder zijn verzonnen")).to_be_visible()
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert not drempels(page)


@pytest.mark.parametrize("pad", MET_GRAFIEK)
def test_every_question_is_answered_with_a_chart_that_a_screen_reader_can_tell(
    page: Page, server: str, pad: str
) -> None:
    page.goto(f"{server}/{pad}")
    grafiek = page.locator("[data-testid=stPlotlyChart]").first
    expect(grafiek).to_be_visible()
    expect(page.get_by_text("Peildatum").first).to_be_visible()
    expect(page.locator("[aria-label*='Cijfers:']").first).to_be_attached()


def test_a_link_with_a_peilmoment_shows_a_colleague_the_same(browser: Browser, page: Page, server: str) -> None:
    page.goto(f"{server}/sociale-voorraad")
    page.get_by_role("combobox", name="Peilmoment").click()
    page.get_by_role("option", name="31 december 2025").click()
    antwoord = page.locator(".pm-antwoord").first
    expect(page).to_have_url(re.compile("peilmoment=2025-12-31"))
    expect(antwoord).to_contain_text("2025")
    collega = browser.new_page(locale="nl-NL")
    collega.goto(page.url)
    expect(collega.locator(".pm-antwoord").first).to_have_text(antwoord.text_content() or "", timeout=45_000)
    expect(collega.get_by_role("combobox", name="Peilmoment")).to_have_value("31 december 2025")
    collega.close()


def test_the_figures_behind_a_chart_can_be_taken_along_as_a_workbook(page: Page, server: str) -> None:
    page.goto(f"{server}/sociale-voorraad")
    with page.expect_download() as download:
        page.get_by_role("button", name="Cijfers als Excel").first.click()
    boek = load_workbook(BytesIO(download.value.path().read_bytes()))
    assert "Cijfers" in boek.sheetnames


def test_the_camera_button_saves_the_chart_as_svg_with_its_source(page: Page, server: str) -> None:
    page.goto(f"{server}/sociale-voorraad")
    grafiek = page.locator("[data-testid=stPlotlyChart]").first
    grafiek.hover()
    with page.expect_download() as download:
        grafiek.locator(".modebar-btn").first.click()
    assert download.value.suggested_filename.endswith(".svg")
    assert "Peildatum" in download.value.path().read_text(encoding="utf-8")


def test_a_figure_leads_back_to_the_cells_of_the_workbook(page: Page, server: str) -> None:
    page.goto(f"{server}/sociale-voorraad")
    page.get_by_role("tab", name="Herkomst").first.click()
    expect(page.get_by_text("cellen uit de aangeleverde werkboeken").first).to_be_visible()
