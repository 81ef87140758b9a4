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
