"""Pictures without a browser, or with one that does not do its work, end in one sentence and leave nothing behind."""

import io
import os
import stat
import subprocess
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from PIL import Image
from stukken import stuk

from prestatiemonitor.exports.beelden import beelden_van, getekend, niet_getekend, svg_van
from prestatiemonitor.exports.beeldenzip import GEEN_GRAFIEKEN, Beeldenzip, als_beelden_zip
from prestatiemonitor.exports.cijfers import als_csv
from prestatiemonitor.exports.png import kleiner
from prestatiemonitor.exports.stuk import Figuur, Stuk
from prestatiemonitor.exports.svg import als_plaatje
from prestatiemonitor.exports.tekenbrowser import GEEN_BROWSER, GESTOPT, Geduld, Tekening, Tekenopdracht
from prestatiemonitor.pakketten.keuze import pakketten

ONGEDULDIG = Geduld(beurt=5, start=1.5, grafiek=1, sluiten=2)
PLOTLY = (
    '<svg class="main-svg" width="720" height="344" style="" viewBox="0 0 720 344"><defs id="defs-{uid}">'
    '<clipPath id="clip{uid}xy"/><pattern id="p{uid}-55b48c"/></defs><g clip-path="url(#clip{uid}xy)">'
    '<path d="M0,{uid}"/></g></svg>'
)


@pytest.fixture(scope="module")
def een_stuk() -> Stuk:
    return stuk("raadsinformatieavond")


@pytest.fixture
def nepbrowser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that is taken for the browser; what it does is written by the test."""
    if os.name == "nt":
        pytest.skip("a shell script is no program there")
    pad = tmp_path / "browser"
    monkeypatch.setenv("BROWSER_PATH", str(pad))
    return pad


def _schrijf(pad: Path, doet: str) -> None:
    pad.write_text(f"#!/bin/sh\n{doet}\n")
    pad.chmod(pad.stat().st_mode | stat.S_IXUSR)


def _png(schaal: int) -> bytes:
    """As a browser gives one: with transparency that nothing uses."""
    beeld = Image.new("RGBA", (160 * schaal, 90 * schaal), "white")
    beeld.paste((202, 103, 2, 255), (10 * schaal, 10 * schaal, 50 * schaal, 80 * schaal))
    uit = io.BytesIO()
    beeld.save(uit, "PNG", compress_level=1)
    return uit.getvalue()


def test_a_picture_in_the_zip_is_the_same_in_fewer_bytes_each_time() -> None:
    groot = _png(3)
    klein = kleiner(groot)
    assert Image.open(io.BytesIO(klein)).mode == "RGB" and klein == kleiner(groot) and len(klein) < len(groot)
    assert Image.open(io.BytesIO(klein)).tobytes() == Image.open(io.BytesIO(groot)).convert("RGB").tobytes()


def test_a_picture_that_would_not_become_smaller_stays_as_it_was() -> None:
    assert kleiner(kleiner(_png(3))) == kleiner(_png(3))
    ruis = io.BytesIO()
    Image.effect_noise((40, 40), 100).save(ruis, "PNG")  # grey: a third of the bytes
    assert kleiner(ruis.getvalue()) == ruis.getvalue()


def test_without_a_browser_there_are_no_pictures_and_a_sentence_says_why(
    een_stuk: Stuk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "geen"))
    svg, png = beelden_van(een_stuk)
    assert not svg and not png
    assert svg.reden == png.reden == GEEN_BROWSER


def test_a_browser_that_stops_at_once_gives_no_pictures_and_a_sentence(een_stuk: Stuk, nepbrowser: Path) -> None:
    _schrijf(nepbrowser, "exit 1")
    svg = svg_van(een_stuk, geduld=ONGEDULDIG)
    assert not svg and svg.reden == GESTOPT


def test_a_browser_that_stops_is_followed_by_one_more_and_no_others(
    een_stuk: Stuk, nepbrowser: Path, tmp_path: Path
) -> None:
    begonnen = tmp_path / "begonnen"
    _schrijf(nepbrowser, f"echo begonnen >> {begonnen}\nexit 1")
    assert svg_van(een_stuk, geduld=ONGEDULDIG).reden == GESTOPT
    assert begonnen.read_text().split() == ["begonnen"] * 2


def test_a_browser_that_never_answers_is_ended_with_all_it_started(
    een_stuk: Stuk, nepbrowser: Path, tmp_path: Path
) -> None:
    merk = tmp_path / "nummer"
    _schrijf(nepbrowser, f"sleep 600 &\necho $! > {merk}\nwait")
    svg = svg_van(een_stuk, geduld=ONGEDULDIG)
    assert not svg and svg.reden == GESTOPT
    assert _is_weg(int(merk.read_text()))


def _is_weg(nummer: int) -> bool:
    for _ in range(50):  # a killed process stays listed until its parent has noticed
        lijst = subprocess.run(["ps", "-o", "stat=", "-p", str(nummer)], capture_output=True, text=True, check=False)
        if not lijst.stdout.strip() or lijst.stdout.startswith("Z"):
            return True
        time.sleep(0.1)
    return False


def test_a_pack_without_charts_needs_no_browser(een_stuk: Stuk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/geen")
    zonder = Figuur("x", "x", None, pd.DataFrame(), "")
    kaal = replace(een_stuk, onderwerpen=(), wijzigingen=(zonder,))
    assert svg_van(kaal).reden == ""


def test_without_a_browser_there_is_no_zip_of_pictures_and_a_sentence_says_why(
    een_stuk: Stuk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "geen"))
    assert als_beelden_zip(een_stuk) == Beeldenzip(None, GEEN_BROWSER)
    assert als_beelden_zip(replace(een_stuk, onderwerpen=())) == Beeldenzip(None, GEEN_GRAFIEKEN)


def test_a_chart_that_the_browser_refuses_has_its_numbers_alone_and_is_named(
    een_stuk: Stuk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def teken(opdrachten: list[Tekenopdracht], geduld: Geduld | None) -> tuple[list[Tekening | None], str]:
        goed = Tekening(PLOTLY.format(uid="fe31d9"), (_png(1), _png(3)))
        return [None, *[goed] * (len(opdrachten) - 1)], ""

    monkeypatch.setattr("prestatiemonitor.exports.beeldenzip.teken", teken)
    zip_ = als_beelden_zip(een_stuk)
    assert zip_.inhoud is not None and zip_.inhoud == als_beelden_zip(een_stuk).inhoud
    eerste, tweede = list(getekend(een_stuk).values())[:2]
    with zipfile.ZipFile(io.BytesIO(zip_.inhoud)) as inhoud:
        namen = inhoud.namelist()
        assert [naam for naam in namen if naam.startswith("01-")] == [f"01-{eerste.naam}/{eerste.naam}.csv"]
        assert inhoud.read(f"02-{tweede.naam}/{tweede.naam}.csv") == als_csv(tweede.cijfers)
        groot = Image.open(io.BytesIO(inhoud.read(f"02-{tweede.naam}/{tweede.naam}-vierkant-3x.png")))
        assert groot.size == Image.open(io.BytesIO(_png(3))).size
        leesmij = inhoud.read("LEESMIJ.txt").decode("utf-8-sig")
    assert zip_.reden in leesmij and eerste.kop in zip_.reden and tweede.kop not in zip_.reden
    assert een_stuk.bron in leesmij and "Voorbeeld met verzonnen cijfers" in leesmij and een_stuk.bewijs[0] in leesmij


def test_a_chart_that_could_not_be_drawn_is_named() -> None:
    assert niet_getekend(["Groei", "Verkoop"], [Tekening("<svg/>", ()), None]) == (
        "Van 1 van de 2 grafieken is geen afbeelding gemaakt: Verkoop."
    )
    assert niet_getekend(["Groei"], [Tekening("<svg/>", ())]) == ""
    assert niet_getekend(["Groei"], [None]) == GESTOPT


def test_a_picture_has_fixed_names_inside_whatever_lots_the_chart_script_drew() -> None:
    def plaatje(uid: str, naam: str) -> bytes:
        return als_plaatje(PLOTLY.format(uid=uid), naam, "Groei", "Uitleg", (1280, 720), (0, 0, 720, 405))

    een, ander = plaatje("fe31d9", "groei"), plaatje("5616cc", "groei")
    assert een.replace(b"M0,fe31d9", b"M0,") == ander.replace(b"M0,5616cc", b"M0,")
    assert plaatje("fe31d9", "verkoop") != een
    assert b'width="1280" height="720" viewBox="0 0 720 405"' in een


def test_title_and_alternative_text_of_a_picture_are_text_never_markup() -> None:
    beeld = als_plaatje(PLOTLY.format(uid="fe31d9"), "x", "<b>A&B", "a\x0cb", (720, 344), (0, 0, 720, 344))
    assert b"<title>&lt;b&gt;A&amp;B</title><desc>ab</desc>" in beeld


@pytest.mark.parametrize("pakket", [p.code for p in pakketten()])
def test_no_two_figures_of_a_pack_share_the_name_of_their_pictures(pakket: str) -> None:
    een = stuk(pakket)
    namen = [figuur.naam for onderwerp in een.onderwerpen for figuur in onderwerp.figuren]
    namen += [figuur.naam for figuur in een.wijzigingen]
    assert len(set(namen)) == len(namen)
