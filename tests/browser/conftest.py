"""A real browser against a real server, each test module with an empty store of its own."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, Page, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

HUIS = Path(__file__).parents[2]
NAMEN = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge", "microsoft-edge")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = _start(playwright.chromium)
        if browser is None:
            reden = "no Chromium, Chrome or Edge on this machine: the pages were not tried in a browser"
            if os.environ.get("CI"):
                pytest.fail(reden)
            pytest.skip(reden)
        yield browser
        browser.close()


def _start(chromium: BrowserType) -> Browser | None:
    """The first browser that starts: one on the path, else Chrome or Edge where their installers put them."""
    op_het_pad = [{"executable_path": pad} for naam in NAMEN if (pad := shutil.which(naam))]
    for waar in [*op_het_pad, {"channel": "chrome"}, {"channel": "msedge"}]:
        try:
            return chromium.launch(**waar, args=["--no-sandbox", "--disable-background-networking"])
        except PlaywrightError:
            continue
    return None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the monitor, started as the README says, on an empty store."""
    opslag = tmp_path_factory.mktemp("opslag") / "monitor.sqlite"
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    opdracht = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(poort)]
    omgeving = {**os.environ, "PRESTATIEMONITOR_DATABASE_URL": f"sqlite:///{opslag}"}
    adres = f"http://127.0.0.1:{poort}"
    proces = subprocess.Popen(
        [*opdracht, "--server.headless", "true", "--server.address", "127.0.0.1"],
        cwd=HUIS, env=omgeving, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wacht_op(f"{adres}/gezond", proces)
        yield adres
    finally:
        proces.terminate()
        proces.wait(timeout=20)


def _wacht_op(adres: str, proces: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        if proces.poll() is not None:
            pytest.fail("the server stopped before it answered")
        try:
            with urllib.request.urlopen(adres, timeout=2):
                return
        except OSError:
            time.sleep(0.25)
    pytest.fail("the server did not answer within a minute")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A visitor's page with a Dutch browser; generous time, since a shared machine can be slow."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL", accept_downloads=True)
    context.set_default_timeout(45_000)
    expect.set_options(timeout=45_000)
    page = context.new_page()
    yield page
    context.close()
