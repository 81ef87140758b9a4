"""The files of a pack are made in one go: every one that was asked, the same each time, also without pictures."""

import io
import logging
import zipfile
from collections.abc import Callable

import pytest
from PIL import Image

from prestatiemonitor.exports.beelden import getekend
from prestatiemonitor.exports.beeldenzip import FORMATEN
from prestatiemonitor.exports.dia import SjabloonGeweigerd
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.exports.tekenbrowser import Tekening, Tekenopdracht
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
    monkeypatch.setattr(maken, "teken", lambda opdrachten: ([], ZONDER))


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


def _stuk_te_kort(stuk: Stuk, *_: object) -> bytes:
    raise KeyError("een fout van ons")


def test_a_file_that_cannot_be_made_does_not_stop_the_others_and_is_named_and_logged(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(maken, "als_dia", _stuk_te_kort)
    monkeypatch.setattr(maken, "als_controlewerkboek", _stuk_te_kort)
    monkeypatch.setattr(logging.getLogger(maken.__name__), "disabled", False)  # the check of imports leaves it so
    gemaakt = maak(_stuk(standen, pakketten()[0]), ("dia", "werkboek", "open_data"))
    assert [bestand.product for bestand in gemaakt.bestanden] == ["open_data"]
    (melding,) = gemaakt.meldingen
    assert melding.startswith("Niet gemaakt, door een fout in het programma: PowerPoint en Excel. De andere bestanden")
    assert "Maak de stukken nog eens" in melding and "logboek" in melding
    assert [regel.message for regel in caplog.records] == ["Excel is niet gemaakt", "PowerPoint is niet gemaakt"]
    assert "een fout van ons" in caplog.text and "Traceback" in caplog.text


def test_letter_and_slides_send_nobody_to_a_file_that_could_not_be_made(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    gezien: dict[str, Stuk] = {}

    def kijk(naam: str) -> Callable[..., bytes]:
        return lambda stuk, *_: gezien.update({naam: stuk}) or naam.encode()

    monkeypatch.setattr(maken, "als_brief", kijk("brief"))
    monkeypatch.setattr(maken, "als_dia", kijk("dia"))
    stuk, producten = _stuk(standen, pakketten()[0]), ("brief", "dia", "rapport", "werkboek")
    heel = maak(stuk, producten)
    assert [bestand.product for bestand in heel.bestanden] == [*producten]
    for gekregen in gezien.values():
        assert [zin.partition(" (")[0] for zin in gekregen.bijlagen] == ["Rapport", "Werkboek"]
        assert {o.rest for o in gekregen.onderwerpen} == {"de rest staat in het werkboek"}
    monkeypatch.setattr(maken, "als_controlewerkboek", _stuk_te_kort)
    maak(stuk, producten)
    assert {o.rest for o in gezien["dia"].onderwerpen} == {"de rest staat in het rapport"}
    monkeypatch.setattr(maken, "als_rapport", _stuk_te_kort)
    zonder = maak(stuk, producten)
    assert [bestand.product for bestand in zonder.bestanden] == ["brief", "dia"]
    for gekregen in gezien.values():
        assert not gekregen.bijlagen and {o.rest for o in gekregen.onderwerpen} == {""}


def test_where_no_file_could_be_made_none_is_said_to_be_whole(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maken, "als_open_data", lambda stuk, licentie: _stuk_te_kort(stuk))
    gemaakt = maak(_stuk(standen, pakketten()[0]), ("open_data",))
    assert not gemaakt.bestanden and "De andere bestanden" not in gemaakt.meldingen[0]


def test_a_template_that_is_refused_is_said_at_once_to_whoever_gave_it(
    standen: tuple[Stand, ...], caplog: pytest.LogCaptureFixture
) -> None:
    gezien: list[str] = []
    with pytest.raises(SjabloonGeweigerd):
        maak(
            _stuk(standen, pakketten()[0]),
            ("brief", "dia"),
            sjabloon=b"geen presentatie",
            voortgang=lambda wat, deel: gezien.append(wat),
        )
    assert not gezien and not caplog.records


def test_where_drawing_fails_through_a_fault_of_ours_documents_do_without_pictures(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maken, "teken", _stuk_te_kort)
    gemaakt = maak(_stuk(standen, pakketten()[0]), ("brief", "beelden"))
    assert [bestand.product for bestand in gemaakt.bestanden] == ["brief"]
    (melding,) = gemaakt.meldingen
    assert melding.startswith("Er zijn geen afbeeldingen gemaakt, door een fout in het programma.")


def _png(zijde: int) -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", (zijde, zijde)).save(uit, "PNG")
    return uit.getvalue()


def test_pictures_for_documents_and_loose_ones_are_drawn_by_one_browser_each_in_its_own_place(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    keren: list[int] = []

    def teken(opdrachten: list[Tekenopdracht]) -> tuple[list[Tekening | None], str]:
        keren.append(len(opdrachten))
        los = len(opdrachten) * len(FORMATEN) // (1 + len(FORMATEN))
        voor_documenten: list[Tekening | None] = [None] * (len(opdrachten) - los)
        return [*voor_documenten, *[Tekening("<svg/>", (_png(1), _png(3)))] * los], ""

    monkeypatch.setattr(maken, "teken", teken)
    stuk = _stuk(standen, pakketten()[0])
    gemaakt = maak(stuk, ("brief", "beelden"))
    assert keren == [(1 + len(FORMATEN)) * len(getekend(stuk))]
    with zipfile.ZipFile(io.BytesIO(gemaakt.bestanden[1].inhoud)) as pak:
        groot = [naam for naam in pak.namelist() if naam.endswith("-3x.png")]
        assert len(groot) == len(FORMATEN) * len(getekend(stuk))
        assert {Image.open(io.BytesIO(pak.read(naam))).size for naam in groot} == {(3, 3)}
    assert len(gemaakt.meldingen) == 1 and "geen afbeeldingen" in gemaakt.meldingen[0]


def test_without_a_file_that_needs_pictures_no_browser_is_started(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maken, "teken", _stuk_te_kort)
    assert maak(_stuk(standen, pakketten()[0]), ("werkboek",)).meldingen == ()
