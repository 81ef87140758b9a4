"""Files are written whole or not at all."""

from pathlib import Path

import pytest

from prestatiemonitor.opdrachtregel.bestanden import schrijf_heel


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
