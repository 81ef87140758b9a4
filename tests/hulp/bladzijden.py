"""A page in the browser: when it has been drawn."""

from playwright.sync_api import Locator, Page, expect


def klaar(page: Page) -> Locator:
    """The app once nothing is being drawn any more."""
    return page.locator("[data-testid=stApp][data-test-script-state=notRunning]")


def kies_werkboek(page: Page, server: str, pad: str) -> None:
    """Choose a file on the page Aanleveren, once it was drawn: before that it may be forgotten."""
    page.goto(f"{server}/aanleveren")
    expect(klaar(page)).to_be_visible()
    page.locator("input[type=file]").first.set_input_files(pad)
