"""The pages on a phone: nothing is pushed sideways, and in every chart all text is in the picture and readable."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

MET_GRAFIEK = (
    "afspraken?afspraak=9",
    "sociale-voorraad",
    "middenhuur",
    "toewijzing",
    "plannen",
    "wijzigingen",
    "vooruitblik",
    "verkoop",
    "verduurzaming",
    "beschikbaarheid",
    "jaarschijf",
)
# Texts that leave their chart, and texts that cover each other: words of the chart and its title and legend alike.
_TEKSTEN = """() => [...document.querySelectorAll('.js-plotly-plot')].flatMap(grafiek => {
  const raam = grafiek.getBoundingClientRect();
  const teksten = [...grafiek.querySelectorAll('text')]
    .map(t => [t.textContent.trim(), t.getBoundingClientRect()]).filter(([tekst, r]) => tekst && r.width);
  const buiten = teksten.filter(([, r]) => r.left < raam.left - 1 || r.right > raam.right + 1
    || r.top < raam.top - 1 || r.bottom > raam.bottom + 1).map(([tekst]) => `buiten: ${tekst}`);
  const over = teksten.flatMap(([een, a], i) => teksten.slice(i + 1).filter(([, b]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4).map(([ander]) => `${een} over ${ander}`));
  return [...buiten, ...over];
})"""
_ZIJWAARTS = "() => { const m = document.querySelector('[data-testid=stMain]'); return m.scrollWidth - m.clientWidth; }"


@pytest.fixture(params=[390, 768], ids=["telefoon", "tablet"])
def smal(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 844}, locale="nl-NL")
    context.set_default_timeout(45_000)
    expect.set_options(timeout=45_000)
    page = context.new_page()
    yield page
    context.close()


@pytest.mark.parametrize("pad", MET_GRAFIEK)
def test_in_every_chart_all_text_is_in_the_picture_and_apart(smal: Page, server: str, pad: str) -> None:
    smal.goto(f"{server}/{pad}")
    expect(smal.locator(".js-plotly-plot .gtitle").first).to_be_attached()
    expect(smal.get_by_test_id("stSkeleton")).to_have_count(0)
    smal.wait_for_function(f"({_TEKSTEN})().length === 0")
    assert smal.evaluate(_TEKSTEN) == []
    assert smal.evaluate(_ZIJWAARTS) <= 0


@pytest.mark.parametrize("pad", ["", "afspraken", "verantwoording", "aanleveren"])
def test_no_table_pushes_the_page_sideways(smal: Page, server: str, pad: str) -> None:
    smal.goto(f"{server}/{pad}")
    expect(smal.get_by_role("heading", level=1)).to_be_visible()
    expect(smal.get_by_test_id("stSkeleton")).to_have_count(0)
    smal.wait_for_function(f"({_ZIJWAARTS})() <= 0")
    assert smal.evaluate(_ZIJWAARTS) <= 0
