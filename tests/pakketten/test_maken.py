"""The files of a pack are made in one go: every one that was asked, the same each time, also without pictures."""

import io
import zipfile

import pytest

from prestatiemonitor.exports.beelden import Beelden
from prestatiemonitor.exports.beeldenzip import Beeldenzip
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import Stand
from prestatiemonitor.pakketten import maken
from prestatiemonitor.pakketten.keuze import Pakket, pakketten
from prestatiemonitor.pakketten.maken import maak
from prestatiemonitor.pakketten.producten import PRODUCTEN
from prestatiemonitor.pakketten.samenstellen import stel_samen

ZONDER = "Op deze computer is geen browser gevonden."
BEGIN = {"pptx": b"PK", "xlsx": b"PK", "docx": b"PK", "zip": b"PK", "pdf": b"%PDF"}


@pytest.fixture(autouse=True)
def zonder_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without a browser: what draws pictures has tests of its own, in a real one."""
    monkeypatch.setattr(maken, "beelden_van", lambda stuk: (Beelden({}, ZONDER), Beelden({}, ZONDER)))
    monkeypatch.setattr(maken, "als_beelden_zip", lambda stuk: Beeldenzip(None, ZONDER))


def _stuk(standen: tuple[Stand, ...], pakket: Pakket) -> Stuk:
    return stel_samen(standen[0], pakket, vorige=standen[1])


@pytest.mark.parametrize("pakket", pakketten(), ids=lambda pakket: pakket.code)
def test_every_file_of_a_ready_pack_is_made_but_for_pictures_without_a_browser(
    pakket: Pakket, standen: tuple[Stand, ...]
) -> None:
    gemaakt = maak(_stuk(standen, pakket), pakket.producten)
    assert [b.product for b in gemaakt.bestanden] == [p for p in pakket.producten if p != "beelden"]
    assert gemaakt.meldingen == (ZONDER,)
    for bestand in gemaakt.bestanden:
        soort = PRODUCTEN[bestand.product]
        assert bestand.naam.endswith(f"2026-06-30.{soort.extensie}") and bestand.mime == soort.mime
        assert bestand.inhoud.startswith(BEGIN[soort.extensie])


def test_the_same_pack_made_twice_is_the_same_byte_for_byte(standen: tuple[Stand, ...]) -> None:
    raad = next(pakket for pakket in pakketten() if pakket.publiek == "openbaar")
    een, twee = (maak(_stuk(standen, raad), raad.producten).als_zip() for _ in range(2))
    assert een == twee
    with zipfile.ZipFile(io.BytesIO(een)) as pak:
        assert len(pak.namelist()) == len(set(pak.namelist())) == len(raad.producten) - 1


def test_progress_ends_at_one_and_never_goes_back(standen: tuple[Stand, ...]) -> None:
    gezien: list[float] = []
    maak(_stuk(standen, pakketten()[0]), ("werkboek", "open_data"), voortgang=lambda wat, deel: gezien.append(deel))
    assert gezien == sorted(gezien) and gezien[-1] == 1.0
