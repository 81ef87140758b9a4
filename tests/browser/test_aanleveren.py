"""A policy officer delivers a workbook in the browser: read, look, confirm, and the chart changes."""

from pathlib import Path

import pandas as pd
import pytest
from bladzijden import kies_werkboek
from openpyxl import Workbook
from playwright.sync_api import Page, expect

from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.tables.schemas import VOORRAADMUTATIES

pytestmark = pytest.mark.browser


@pytest.fixture
def jaarschijf(tmp_path: Path) -> Path:
    """A filled template: WSN realised 60 new homes in 2025 and sold 3, de Alliantie sold 2."""
    regels = [("WSN", "nieuwbouw", 60), ("WSN", "verkoop", -3), ("de Alliantie", "verkoop", -2)]
    mutaties = pd.DataFrame(
        [
            {
                "corporatie": corporatie, "segment": "sociale_huur", "mutatie": mutatie, "basis": "realisatie",
                "jaar_van": 2025, "jaar_tot": 2025, "aantal": aantal,
            }
            for corporatie, mutatie, aantal in regels
        ]
    )  # fmt: skip
    pad = tmp_path / "jaarschijf-2025.xlsx"
    pad.write_bytes(vul_sjabloon("jaarschijf", {"voorraadmutaties": VOORRAADMUTATIES.vorm(mutaties)}))
    return pad


def _kies(page: Page, server: str, pad: Path, einde: str = "Stap 4. Bevestig") -> None:
    kies_werkboek(page, server, str(pad))
    expect(page.get_by_role("heading", name=einde)).to_be_visible()


def test_a_workbook_with_a_fout_cannot_be_confirmed(page: Page, server: str, tmp_path: Path) -> None:
    boek = Workbook()
    blad = boek.active
    for regel in (["Plan", "Status", "Oplevering", "Sociale huur"], ["De Dijk", "2A", 20255, "veel"]):
        blad.append(regel)
    pad = tmp_path / "fout.xlsx"
    boek.save(pad)
    _kies(page, server, pad)
    expect(page.get_by_text("20255 is geen mogelijk jaar.")).to_be_visible()
    expect(page.get_by_text("los eerst de fouten hierboven op")).to_be_visible()
    expect(page.get_by_role("button", name="Bevestigen en bewaren")).to_have_count(0)


def test_the_button_to_choose_a_file_is_called_so_in_dutch(page: Page, server: str) -> None:
    page.goto(f"{server}/aanleveren")
    ruimte = page.get_by_test_id("stFileUploaderDropzone")
    expect(ruimte.get_by_role("button", name="Kies bestand")).to_be_visible()
    assert "Upload" not in ruimte.aria_snapshot()


def test_a_file_that_is_no_workbook_gets_one_sentence(page: Page, server: str, tmp_path: Path) -> None:
    pad = tmp_path / "brief.xlsx"
    pad.write_text("Geachte heer, mevrouw", encoding="utf-8")
    _kies(page, server, pad, einde="Dit is niet te lezen")
    expect(page.get_by_text("Dit bestand is geen Excel-werkboek")).to_be_visible()


def test_a_confirmed_jaarschijf_changes_the_chart_and_ends_the_example(
    page: Page, server: str, jaarschijf: Path
) -> None:
    _kies(page, server, jaarschijf)
    expect(page.get_by_text("Herkend als jaarschijf")).to_be_visible()
    expect(page.get_by_text("Alle plannen en cijfers hieronder zijn verzonnen")).to_be_visible()
    page.get_by_role("spinbutton", name="day, Peildatum van de gegevens").click()
    page.keyboard.type("31122025")
    page.get_by_label("Uw naam").first.fill("Beleidsmedewerker Wonen")
    page.get_by_role("button", name="Bevestigen en bewaren").click()
    expect(page.get_by_text("is bewaard")).to_be_visible()
    page.get_by_role("link", name="Naar de stand van zaken").click()
    expect(page.get_by_role("heading", name="Hoe staan de prestatieafspraken ervoor?")).to_be_visible()
    page.get_by_role("link", name="Sociale voorraad", exact=True).click()
    expect(page.locator(".pm-antwoord").first).to_contain_text("55")
    expect(page.get_by_text("Alle plannen en cijfers hieronder zijn verzonnen")).to_have_count(0)
    expect(page.locator("[data-testid=stPlotlyChart]").first).to_contain_text("55")


def test_the_same_bytes_again_are_recognised(page: Page, server: str, jaarschijf: Path) -> None:
    _kies(page, server, jaarschijf)
    expect(page.get_by_text("Dit bestand is al aangeleverd")).to_be_visible()
