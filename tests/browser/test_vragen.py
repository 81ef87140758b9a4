"""A policy officer answers what the monitor asks; the next workbook in that layout is read without a question."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from bladzijden import kies_werkboek, klaar
from drempels import drempels
from playwright.sync_api import Page, expect
from werkboeken import bouw_werkboek

pytestmark = pytest.mark.browser

KOP = ["Plan", "Status", "Oplevering", "Sociale huur", "Knarrenhof"]
PARKEREN = [["Straat", "Auto's"], ["Dijk", 7]]
EERSTE = {"Plannen 2026": [KOP, ["De Dijk", "2A", 2026, 10, 3], ["Zuid", "3", 2029, 8, 2]], "Parkeren": PARKEREN}
TWEEDE = {
    "Parkeren": [*PARKEREN, ["Kerkstraat", 4]],
    "Plannen 2027": [KOP, ["De Dijk", "2A", 2027, 12, 3], ["Zuid", "3", 2029, 8, 2], ["West", "3", 2031, 6, 1]],
}


def _lever(page: Page, server: str, pad: Path, bladen: Mapping[str, Sequence[Sequence[object]]]) -> None:
    pad.write_bytes(bouw_werkboek(bladen))
    kies_werkboek(page, server, str(pad))
    expect(page.get_by_role("heading", name="Stap 4. Bevestig")).to_be_visible()


def _kies(page: Page, veld: str, keuze: str) -> None:
    """By keyboard: what is typed searches the list, Enter takes the first that is found."""
    expect(klaar(page)).to_be_visible()  # a page that is drawn anew closes its lists
    lijst = page.get_by_role("combobox", name=veld)
    lijst.focus()
    page.keyboard.type(keuze)
    expect(page.get_by_role("option", name=keuze).first).to_be_attached()
    expect(lijst).to_have_attribute("aria-activedescendant", re.compile("option"))
    page.keyboard.press("Enter")
    expect(klaar(page)).to_be_visible()


def _bevestig(page: Page, dag: str) -> None:
    page.get_by_role("spinbutton", name="day, Peildatum van de gegevens").click()
    page.keyboard.type(dag)
    page.get_by_label("Uw naam").last.fill("Beleidsmedewerker Wonen")
    page.get_by_role("button", name="Bevestigen en bewaren").click()
    expect(page.get_by_text("is bewaard")).to_be_visible()


def _teller(page: Page, naam: str) -> str:
    return page.locator(".pm-tellers div", has_text=naam).inner_text()


def test_a_question_stands_beside_the_sheet_as_it_is_and_without_barriers(
    page: Page, server: str, tmp_path: Path
) -> None:
    _lever(page, server, tmp_path / "eerste.xlsx", EERSTE)
    expect(page.get_by_text("Nog 2 vragen; 0 beantwoord.")).to_be_visible()
    blad = page.get_by_role("region", name="Blad Plannen 2026, rij 1 tot en met 3")
    expect(blad.get_by_role("columnheader", name="E")).to_have_class("pm-blad-wijs")
    expect(blad.get_by_role("row").nth(2)).to_contain_text("De Dijk")
    assert not drempels(page)
    page.set_viewport_size({"width": 400, "height": 900})
    expect(blad).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= 400")


def test_answers_change_the_figures_and_are_used_for_the_next_workbook(page: Page, server: str, tmp_path: Path) -> None:
    _lever(page, server, tmp_path / "eerste.xlsx", EERSTE)
    _kies(page, "Van wie is dit werkboek?", "Woningstichting Nijkerk")
    _kies(page, "Deze kolom is", "Woningen: middenhuur")
    expect(page.locator(".pm-tellers")).to_contain_text("was 18")
    assert _teller(page, "Nieuwe woningen").split() == ["Nieuwe", "woningen", "23", "was", "18"]
    page.get_by_role("button", name="Maak de laatste stap ongedaan").click()
    expect(page.get_by_text("Nog 2 vragen; 0 beantwoord.")).to_be_visible()
    _kies(page, "Deze kolom is", "Overslaan: deze kolom telt niet mee")
    expect(page.get_by_text("Nog 1 vraag; 1 beantwoord.")).to_be_visible()
    _kies(page, "Blad ‘Parkeren’ is", "niets dat meetelt")
    expect(page.get_by_text("De monitor heeft geen vragen over dit werkboek.")).to_be_visible()
    _bevestig(page, "30062026")

    _lever(page, server, tmp_path / "tweede.xlsx", TWEEDE)
    expect(page.get_by_text("gegeven door Beleidsmedewerker Wonen, zijn gebruikt")).to_be_visible()
    expect(page.get_by_text("Kolom ‘Knarrenhof’ op blad ‘Plannen 2027’ telt niet mee.").first).to_be_visible()
    expect(page.get_by_text("De monitor heeft geen vragen over dit werkboek.")).to_be_visible()
    assert _teller(page, "Nieuwe woningen").split()[:3] == ["Nieuwe", "woningen", "26"]


def test_the_ledger_leads_to_the_place_in_the_sheet(page: Page, server: str, tmp_path: Path) -> None:
    _lever(page, server, tmp_path / "eerste.xlsx", EERSTE)
    page.get_by_role("tab", name="Celverantwoording").click()
    expect(page.get_by_text("getallen zijn verantwoord")).to_be_visible()
    _kies(page, "Welke cellen?", "Parkeren")
    expect(page.get_by_role("region", name="Blad Parkeren, rij 1 tot en met 2")).to_be_visible()


def test_a_file_of_answers_comes_and_goes(page: Page, server: str, tmp_path: Path) -> None:
    _lever(page, server, tmp_path / "ander.xlsx", {**EERSTE, "Nog een blad": [["a", "b"], ["x", 1]]})
    page.get_by_text("Antwoorden als bestand").click()
    fout = tmp_path / "fout.toml"
    fout.write_text('[bladen.Parkeren.kolommen]\nBlauw = "vervreemd"', encoding="utf-8")
    page.locator("input[type=file]").last.set_input_files(fout)
    expect(page.get_by_text("toe aan ‘vervreemd’; die kop is niet bekend.")).to_be_visible()
    goed = tmp_path / "goed.toml"
    goed.write_text("[bladen.Parkeren]\noverslaan = true\n", encoding="utf-8")
    page.locator("input[type=file]").last.set_input_files(goed)
    expect(page.get_by_text("1 beantwoord.")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download mijn antwoorden").click()
    assert '[bladen."Parkeren"]\noverslaan = true' in download.value.path().read_text(encoding="utf-8")
