"""What stands in the way of people on a page, by axe and by the browser's own account of it."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def drempels(page: Page) -> list[tuple[str, str]]:
    """Serious and critical findings of axe, each with its HTML.

    Axe does not read text that a style sheet gives, the browser does: of a button without a name it has the last word.
    """
    bevindingen = Axe().run(page).response["violations"]
    return [
        (bevinding["id"], knoop["html"][:200])
        for bevinding in bevindingen
        if bevinding["impact"] in ("serious", "critical")
        for knoop in bevinding["nodes"]
        if bevinding["id"] != "button-name" or not _heeft_naam(page, knoop)
    ]


def _heeft_naam(page: Page, knoop: dict[str, Any]) -> bool:
    knop = page.locator(knoop["target"][-1])
    return all('"' in knop.nth(i).aria_snapshot().splitlines()[0] for i in range(knop.count()))
