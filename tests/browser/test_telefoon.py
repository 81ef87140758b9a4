"""The pages on a phone: nothing is pushed sideways, and in every chart all text is in the picture and readable."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

MET_GRAFIEK = (
    "afspraken?afspraak=9",
    "sociale-voorraad",
    "middenhuur",
    "toewijzing",
    "plannen",
    "plan?plan=NIJ-06",
    "plan?plan=NVE-06",
    "wijzigingen",
    "vooruitblik",
    "verkoop",
    "verduurzaming",
    "beschikbaarheid",
    "jaarschijf",
    "vergadering?onderwerp=11",
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


def _tot(page: Page, script: str, klaar: Callable[[Any], bool]) -> Any:
    """What the script gives once it is right, or after twenty seconds: charts are drawn again when fonts come in.

    Asked from here, for a script that the page itself evaluates over and over is not allowed in it.
    """
    for _ in range(100):
        if klaar(gevonden := page.evaluate(script)):
            break
        page.wait_for_timeout(200)
    return gevonden


@pytest.mark.parametrize("pad", MET_GRAFIEK)
def test_in_every_chart_all_text_is_in_the_picture_and_apart(smal: Page, server: str, pad: str) -> None:
    smal.goto(f"{server}/{pad}")
    expect(smal.locator(".js-plotly-plot .gtitle").first).to_be_attached()
    expect(smal.get_by_test_id("stSkeleton")).to_have_count(0)
    assert _tot(smal, _TEKSTEN, lambda teksten: teksten == []) == []
    assert smal.evaluate(_ZIJWAARTS) <= 0


@pytest.mark.parametrize("pad", ["", "afspraken", "plan", "verantwoording", "aanleveren"])
def test_no_table_pushes_the_page_sideways(smal: Page, server: str, pad: str) -> None:
    smal.goto(f"{server}/{pad}")
    expect(smal.get_by_role("heading", level=1)).to_be_visible()
    expect(smal.get_by_test_id("stSkeleton")).to_have_count(0)
    assert _tot(smal, _ZIJWAARTS, lambda zijwaarts: zijwaarts <= 0) <= 0
