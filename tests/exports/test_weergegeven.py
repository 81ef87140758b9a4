"""Slides and letter opened by another office suite: every page is there, none is empty, all titles can be read."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.exports.brief import als_brief
from prestatiemonitor.exports.dia import als_dia
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import maak_stand
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.samenstellen import stel_samen

Omzetten = Callable[..., bytes]


@pytest.fixture(scope="module")
def raad() -> Stuk:
    opslag = voorbeeldopslag()
    nu, eerder = (maak_stand(opslag, dag) for dag in peilmomenten(opslag)[:2])
    return stel_samen(nu, next(p for p in pakketten() if p.publiek == "openbaar"), vorige=eerder)


def _tekst(pagina: object) -> str:
    return " ".join(pagina.extract_text().split())  # type: ignore[attr-defined]


def test_every_slide_is_a_page_with_its_title_and_none_is_empty(raad: Stuk, zet_om: Omzetten, tmp_path: Path) -> None:
    inhoud = als_dia(raad)
    titels = [" ".join(dia.shapes.title.text.split()) for dia in Presentation(io.BytesIO(inhoud)).slides]
    pdf = zet_om(inhoud, "pdf", "pptx")
    paginas = PdfReader(io.BytesIO(pdf)).pages
    assert len(paginas) == len(titels)
    for titel, pagina in zip(titels, paginas, strict=True):
        assert titel.replace(" ", "")[:60] in _tekst(pagina).replace(" ", "")
    for beeld in _beelden(pdf, tmp_path):
        grijs = Image.open(beeld).convert("L")
        donker = sum(grijs.histogram()[:160])
        assert donker > 200, f"{beeld.name} is leeg"


def test_the_letter_opens_with_every_conclusion_in_it(raad: Stuk, zet_om: Omzetten) -> None:
    paginas = PdfReader(io.BytesIO(zet_om(als_brief(raad, {}), "pdf", "docx"))).pages
    alles = "".join(_tekst(pagina) for pagina in paginas).replace(" ", "").replace("-", "")
    for onderwerp in raad.onderwerpen:
        assert onderwerp.conclusie.replace(" ", "").replace("-", "")[:80] in alles


def _beelden(pdf: bytes, map_: Path) -> list[Path]:
    poppler = shutil.which("pdftoppm")
    if poppler is None:
        return []
    (map_ / "blad.pdf").write_bytes(pdf)
    subprocess.run([poppler, "-r", "30", "-png", map_ / "blad.pdf", map_ / "blad"], check=True, timeout=120)
    return sorted(map_.glob("blad-*.png"))
