"""`exporteren` writes the files of a pack, or one sentence that says why not and nothing at all."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from leveringen import lever_jaarschijf
from overlegstukken import NOTITIE

from prestatiemonitor.opdrachtregel import exporteren
from prestatiemonitor.opdrachtregel.exporteren import kies_peilmoment
from prestatiemonitor.opdrachtregel.opdrachten import main
from prestatiemonitor.pakketten import maken
from prestatiemonitor.pakketten.bewaard import alle_pakketten, als_nieuw_pakket
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.store import Opslag


@pytest.fixture
def url(tmp_path: Path) -> str:
    adres = f"sqlite:///{tmp_path / 'opslag.sqlite'}"
    lever_jaarschijf(adres, 50, dt.date(2025, 12, 31))
    opslag = Opslag(adres)
    klein = pakketten()[0].model_copy(
        update={"producten": ("werkboek", "open_data"), "onderwerpen": ("netto_groei_sociaal",)}
    )
    opslag.bewaar_pakket(als_nieuw_pakket(klein, "Klein pakket", "A. de Vries"))
    opslag.sluit()
    return adres


def _exporteer(url: str, naar: Path, *meer: str, pakket: str = "Klein pakket") -> int:
    return main(["exporteren", "--pakket", pakket, "--naar", str(naar), "--opslag", url, *meer])


def test_the_files_of_a_pack_are_written_and_named(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _exporteer(url, tmp_path / "uit") == 0
    namen = sorted(pad.name for pad in (tmp_path / "uit").iterdir())
    assert namen == ["open-data-klein-pakket-2025-12-31.zip", "werkboek-klein-pakket-2025-12-31.xlsx"]
    assert sorted(Path(regel).name for regel in capsys.readouterr().out.splitlines()) == namen


def test_an_unknown_pack_names_those_there_are(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _exporteer(url, tmp_path / "uit", pakket="feestje") == 2
    assert "Er is geen pakket ‘feestje’. Kies uit: ambtelijk-juni" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def test_before_the_first_delivery_there_is_nothing_to_export(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _exporteer(url, tmp_path / "uit", "--peilmoment", "2020-01-01") == 2
    assert "Er is geen levering op of voor 01-01-2020" in capsys.readouterr().err


def test_a_file_in_the_place_of_the_folder_is_refused(url: str, tmp_path: Path) -> None:
    (tmp_path / "uit").write_text("x")
    assert _exporteer(url, tmp_path / "uit") == 2
    assert (tmp_path / "uit").read_text() == "x"


def test_a_file_on_the_way_to_the_folder_is_refused_before_anything_is_made(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporteren, "stel_samen", lambda *_, **__: {}["te vroeg"])
    (tmp_path / "uit").write_text("x")
    assert _exporteer(url, tmp_path / "uit" / "dieper") == 2
    assert capsys.readouterr().err == f"‘{tmp_path / 'uit'}’ is geen map.\n"


def test_when_a_file_cannot_be_written_none_is_left(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_de_weg = tmp_path / "uit" / "open-data-klein-pakket-2025-12-31.zip"  # a folder with the name of the last file
    in_de_weg.mkdir(parents=True)
    assert _exporteer(url, tmp_path / "uit") == 2
    assert f"‘{in_de_weg}’ kan niet worden gelezen of geschreven" in capsys.readouterr().err
    assert list((tmp_path / "uit").iterdir()) == [in_de_weg]


def test_a_file_that_could_not_be_made_is_named_the_others_are_written_and_the_status_says_so(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maken, "als_controlewerkboek", lambda stuk: {}["fout"])
    assert _exporteer(url, tmp_path / "uit") == 1
    assert [pad.name for pad in (tmp_path / "uit").iterdir()] == ["open-data-klein-pakket-2025-12-31.zip"]
    assert "Niet gemaakt, door een fout in het programma: Excel." in capsys.readouterr().err.splitlines()[-1]


def test_where_nothing_could_be_made_there_is_no_folder_either(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for maker in ("als_controlewerkboek", "als_open_data"):
        monkeypatch.setattr(maken, maker, lambda *_, **__: {}["fout"])
    assert _exporteer(url, tmp_path / "uit") == 1
    assert not (tmp_path / "uit").exists()


def test_a_template_that_is_no_presentation_is_refused_in_one_sentence(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opslag = Opslag(url)
    dias = alle_pakketten(opslag)[-1].model_copy(update={"producten": ("dia",)})
    opslag.bewaar_pakket(als_nieuw_pakket(dias, "Alleen dia's", "A. de Vries"))
    opslag.sluit()
    sjabloon = tmp_path / "sjabloon.pptx"
    sjabloon.write_bytes(b"geen presentatie")
    assert _exporteer(url, tmp_path / "uit", "--sjabloon", str(sjabloon), pakket="Alleen dia's") == 2
    assert len([regel for regel in capsys.readouterr().err.splitlines() if "sjabloon" in regel.casefold()]) == 1
    assert not (tmp_path / "uit").exists()
    assert _exporteer(url, tmp_path / "uit", "--sjabloon", str(sjabloon)) == 2
    assert "Een sjabloon is voor dia's, en die zitten niet in het pakket" in capsys.readouterr().err


def test_the_files_hold_what_earlier_meetings_decided_and_what_changed_since(url: str, tmp_path: Path) -> None:
    lever_jaarschijf(url, 60, dt.date(2026, 6, 30))
    opslag = Opslag(url)
    opslag.bewaar_notitie(replace(NOTITIE, overleg="Een ander overleg", tekst="Uitzoeken waarom het stokt"))
    met_verschil = alle_pakketten(opslag)[-1].model_copy(update={"producten": ("werkboek",)})
    opslag.bewaar_pakket(als_nieuw_pakket(met_verschil, "Met verschil", "A. de Vries"))
    opslag.sluit()
    assert _exporteer(url, tmp_path / "uit", pakket="Met verschil") == 0
    (boek,) = (openpyxl.load_workbook(pad) for pad in (tmp_path / "uit").iterdir())
    cellen = {str(cel.value) for blad in boek for rij in blad.iter_rows() for cel in rij if cel.value is not None}
    assert any("Uitzoeken waarom het stokt" in tekst for tekst in cellen)
    assert "+10" in cellen  # 50 netto in December, 60 in June


@pytest.mark.parametrize(
    ("maand", "dag"), [(12, dt.date(2025, 12, 31)), (6, dt.date(2026, 6, 30)), (3, dt.date(2026, 6, 30))]
)
def test_without_a_peilmoment_a_pack_is_of_the_newest_in_the_month_it_is_for(maand: int, dag: dt.date) -> None:
    momenten = [dt.date(2026, 6, 30), dt.date(2025, 12, 31), dt.date(2025, 6, 30)]
    pakket = pakketten()[0].model_copy(update={"maand": maand})
    assert kies_peilmoment(momenten, pakket) == dag
    assert kies_peilmoment([], pakket) is None
