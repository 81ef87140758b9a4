"""Files are written whole or not at all, and a folder that one may not write in is refused."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from prestatiemonitor.opdrachtregel.afgebroken import Afgebroken
from prestatiemonitor.opdrachtregel.bestanden import keur_map, schrijf_heel

ROOT, NIEMAND = 0, 65534


@pytest.fixture
def dichte_map() -> Iterator[Callable[[int], Path]]:
    """A folder with a folder in it, with these rights; root, who may all anywhere, is nobody meanwhile."""
    is_root = os.geteuid() == ROOT
    with TemporaryDirectory() as ouder:
        Path(ouder).chmod(0o755)
        dicht = Path(ouder) / "dicht"
        (dicht / "binnen").mkdir(parents=True)

        def sluit(rechten: int) -> Path:
            dicht.chmod(rechten)
            if is_root:
                os.chown(dicht, NIEMAND, NIEMAND)
                os.setresuid(NIEMAND, NIEMAND, ROOT)
            return dicht

        yield sluit
        if is_root:
            os.setresuid(ROOT, ROOT, ROOT)
        dicht.chmod(0o700)


NIET_SCHRIJVEN, NIET_BETREDEN, NIETS = 0o500, 0o600, 0o000


@pytest.mark.parametrize(
    ("rechten", "naar"),
    [(rechten, naar) for rechten in (NIET_SCHRIJVEN, NIET_BETREDEN, NIETS) for naar in (".", "nieuw", "nieuw/dieper")]
    + [(NIET_BETREDEN, "binnen"), (NIETS, "binnen/dieper")],
)
def test_a_folder_that_one_may_not_write_in_or_enter_is_refused_by_its_name(
    rechten: int, naar: str, dichte_map: Callable[[int], Path]
) -> None:
    dicht = dichte_map(rechten)
    with pytest.raises(Afgebroken) as geweigerd:
        keur_map(dicht / naar)
    assert str(geweigerd.value) == f"In de map ‘{dicht}’ mag u niet schrijven; kies met --naar een andere."


@pytest.mark.parametrize("naar", [".", "nieuw", "nieuw/dieper"])
def test_a_folder_that_one_may_write_in_or_make_is_accepted(naar: str, dichte_map: Callable[[int], Path]) -> None:
    keur_map(dichte_map(0o700) / naar)


def test_all_files_are_written_over_what_stood_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"oud")
    schrijf_heel({tmp_path / "a": b"nieuw", tmp_path / "b": b"ook"})
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == {"a": b"nieuw", "b": b"ook"}


def test_when_one_cannot_be_written_what_stood_there_stays_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"oud")
    with pytest.raises(FileNotFoundError):
        schrijf_heel({tmp_path / "a": b"nieuw", tmp_path / "weg" / "b": b"ook"})
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == {"a": b"oud"}


def test_a_folder_in_the_place_of_a_file_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(OSError) as fout:
        schrijf_heel({tmp_path / "a": b"nieuw", tmp_path / "b": b"niet"})
    assert fout.value.filename == str(tmp_path / "b")
    assert [pad.name for pad in tmp_path.iterdir()] == ["b"]


def test_when_the_last_cannot_take_its_place_the_others_are_again_what_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"oud")
    echt = Path.replace

    def vol(pad: Path, doel: Path) -> Path:
        if doel.name == "c":
            raise OSError(28, "No space left on device")  # as a full disk says it: without a name
        return echt(pad, doel)

    monkeypatch.setattr(Path, "replace", vol)
    with pytest.raises(OSError) as fout:
        schrijf_heel({tmp_path / naam: b"nieuw" for naam in "abc"})
    assert fout.value.filename == str(tmp_path / "c")
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == {"a": b"oud"}
