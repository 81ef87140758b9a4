"""Pictures of charts as a real browser draws them: right size, not blank, with title and source as text in the SVG."""

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image, ImageStat
from playwright.sync_api import Browser
from stukken import stuk

from prestatiemonitor.exports import tekenbrowser
from prestatiemonitor.exports.beelden import Beelden, beelden_van, getekend
from prestatiemonitor.exports.beeldenzip import FORMATEN, als_beelden_zip
from prestatiemonitor.exports.stuk import Figuur, Stuk
from prestatiemonitor.exports.tekenbrowser import Tekening, Tekenopdracht

pytestmark = pytest.mark.browser
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def een_stuk() -> Stuk:
    return stuk("ambtelijk-juni")


@pytest.fixture(scope="module")
def beelden(browser: Browser, een_stuk: Stuk) -> tuple[Beelden, Beelden]:
    """Drawn once; `browser` is asked for so that this skips or fails as the visits do where there is none."""
    return beelden_van(een_stuk)


def _tekst(svg: bytes) -> str:
    """All that stands in a picture, without spaces: a line may be broken anywhere."""
    delen = etree.fromstring(svg).iterfind(f".//{SVG}text")
    return re.sub(r"\s", "", "".join("".join(deel.itertext()) for deel in delen))


def test_every_chart_becomes_an_svg_with_its_title_its_source_and_the_peildatum_as_text(
    beelden: tuple[Beelden, Beelden], een_stuk: Stuk
) -> None:
    figuren = getekend(een_stuk)
    assert list(beelden[0]) == list(figuren) and not beelden[0].reden
    for naam, svg in beelden[0].items():
        tekst = _tekst(svg)
        assert re.sub(r"\s", "", figuren[naam].kop) in tekst, naam
        assert "Bron:" in tekst and "Peildatum30juni2026." in tekst and "Voorbeeldmetverzonnencijfers" in tekst
        assert etree.fromstring(svg).findtext(f"{SVG}desc") == figuren[naam].alt


def test_every_png_has_three_pixels_for_each_of_its_chart_and_is_not_blank(
    beelden: tuple[Beelden, Beelden], een_stuk: Stuk
) -> None:
    figuren: Mapping[str, Figuur] = getekend(een_stuk)
    assert list(beelden[1]) == list(figuren)
    for naam, png in beelden[1].items():
        beeld, grafiek = Image.open(io.BytesIO(png)), figuren[naam].grafiek
        assert grafiek is not None
        assert beeld.size == (3 * figuren[naam].breedte, 3 * round(grafiek.layout.height))
        assert min(ImageStat.Stat(beeld.convert("L")).stddev) > 10, naam


def test_the_same_charts_give_the_same_pictures_byte_for_byte(beelden: tuple[Beelden, Beelden], een_stuk: Stuk) -> None:
    assert [dict(soort) for soort in beelden_van(een_stuk)] == [dict(soort) for soort in beelden]


def test_a_browser_that_stops_at_its_start_and_a_chart_that_is_refused_once_leave_the_same_pictures(
    beelden: tuple[Beelden, Beelden], een_stuk: Stuk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt, merk, teken_een = tekenbrowser.zoek_browser(), tmp_path / "al-eens", tekenbrowser._teken_een
    (tmp_path / "browser").write_text(f'#!/bin/sh\n[ -e {merk} ] && exec "{echt}" "$@"\ntouch {merk}\nexit 1\n')
    (tmp_path / "browser").chmod(0o755)
    geweigerd: list[Tekenopdracht] = []

    async def eerst_niet(tab: object, opdracht: Tekenopdracht) -> Tekening | None:
        if opdracht in geweigerd:
            return await teken_een(tab, opdracht)
        geweigerd.append(opdracht)
        return None

    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "browser"))
    monkeypatch.setattr(tekenbrowser, "_teken_een", eerst_niet)
    assert [dict(soort) for soort in beelden_van(een_stuk)] == [dict(soort) for soort in beelden]
    assert merk.exists() and geweigerd


def test_the_zip_has_every_chart_wide_and_square_in_the_sizes_that_its_names_say(browser: Browser) -> None:
    publiek = stuk("raadsinformatieavond")
    zip_ = als_beelden_zip(publiek)
    assert zip_.inhoud is not None and not zip_.reden
    with zipfile.ZipFile(io.BytesIO(zip_.inhoud)) as inhoud:
        for nummer, naam in enumerate(getekend(publiek), start=1):
            for formaat in FORMATEN:
                pad, maat = f"{nummer:02d}-{naam}/{naam}-{formaat.code}", (formaat.breedte, formaat.hoogte)
                klein, groot = (Image.open(io.BytesIO(inhoud.read(f"{pad}{deel}.png"))) for deel in ("", "-3x"))
                assert klein.size == maat and groot.size == (3 * maat[0], 3 * maat[1])
                assert min(ImageStat.Stat(klein.convert("L")).stddev) > 10, pad
                wortel = etree.fromstring(inhoud.read(f"{pad}.svg"))
                assert (int(wortel.get("width")), int(wortel.get("height"))) == maat
