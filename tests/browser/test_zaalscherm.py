"""The page of a meeting on a large screen: its charts are as wide as their place, so that nothing is cut off."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

_TE_BREED = """() => [...document.querySelectorAll('.js-plotly-plot')].map(grafiek =>
  grafiek.querySelector('svg').getBoundingClientRect().width - grafiek.getBoundingClientRect().width)"""


@pytest.fixture
def breed(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, locale="nl-NL")
    context.set_default_timeout(45_000)
    yield context.new_page()
    context.close()


def test_a_chart_in_a_meeting_is_not_wider_than_its_place(breed: Page, server: str) -> None:
    breed.goto(f"{server}/vergadering?onderwerp=1")
    expect(breed.locator(".js-plotly-plot .gtitle").first).to_be_attached(timeout=45_000)
    expect(breed.get_by_test_id("stSkeleton")).to_have_count(0)
    breed.wait_for_timeout(2_000)
    assert [te_veel for te_veel in breed.evaluate(_TE_BREED) if te_veel > 1] == []
