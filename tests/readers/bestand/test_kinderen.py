"""Whatever a file does to the process that parses it: the app lives on, and the next file is read."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from bestanden import BLAD, melding_van, verander_delen, waarden

from prestatiemonitor.readers.bestand import kinderen
from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.kinderen import KINDEREN, Afgebroken, Kinderen
from prestatiemonitor.readers.bestand.onleesbaar import Onleesbaar
from prestatiemonitor.readers.bestand.ontleden import Onbekend, ruwe_bladen

LIJST = [["Plan", "Aantal"], ["De Dijk", 10]]
SLAAPT = "import time, sys\nsys.stdin.buffer.read(1)\ntime.sleep(600)\n"


@pytest.fixture(scope="module")
def werkboek(maak_werkboek) -> bytes:
    return maak_werkboek({"Plannen": LIJST})


@pytest.fixture
def eigen():
    """Processes of this test alone, ended with it."""
    pool = Kinderen()
    yield pool
    pool.stop()


def test_a_warm_process_reads_one_file_after_another(werkboek) -> None:
    read_grid(werkboek, "x.xlsx")
    eerste = {kind.proces.pid for kind in KINDEREN.wachtend}
    for _ in range(5):
        assert waarden(read_grid(werkboek, "x.xlsx")) == [["Plan", "Aantal"], ["De Dijk", 10.0]]
    assert {kind.proces.pid for kind in KINDEREN.wachtend} == eerste


def test_a_file_that_asks_for_more_memory_than_there_may_be_is_refused_and_the_next_is_read(
    werkboek, monkeypatch
) -> None:
    """Cells out of order, so that only the parser finds out how far the sheet reaches."""
    ver = b'<row r="9"><c r="XFD1048576"><v>1</v></c><c r="A9"><v>1</v></c></row></sheetData>'
    bom = verander_delen(werkboek, {BLAD: lambda oud: oud.replace(b"</sheetData>", ver)})
    code, zin = melding_van(bom)
    assert code == "LEZEN_GESTOPT"
    assert "1024 MB" in zin
    assert waarden(read_grid(werkboek, "x.xlsx"))[1] == ["De Dijk", 10.0]


def test_a_file_that_takes_too_long_is_refused_and_the_next_is_read(werkboek, monkeypatch, tmp_path) -> None:
    traag = tmp_path / "traag.py"
    traag.write_text(SLAAPT, encoding="utf-8")
    eigen = Kinderen()
    monkeypatch.setattr("prestatiemonitor.readers.bestand.grid.KINDEREN", eigen)
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_SECONDEN", "1")
    monkeypatch.setattr(kinderen, "_SCRIPT", traag)
    code, zin = melding_van(werkboek)
    assert (code, "langer dan 1 seconden" in zin) == ("LEZEN_GESTOPT", True)
    monkeypatch.undo()
    assert waarden(read_grid(werkboek, "x.xlsx"))[1] == ["De Dijk", 10.0]
    eigen.stop()


def test_a_process_that_dies_while_it_waits_is_replaced(werkboek, eigen) -> None:
    with eigen.kind(Grenzen()) as kind:
        eerste = kind.proces.pid
        assert [soort for soort, _ in kind.vraag(werkboek, 1_000, 30)] == [b"B", b"R", b"E"]
    kind.proces.kill()
    kind.proces.wait()
    with eigen.kind(Grenzen()) as kind:
        assert kind.proces.pid != eerste
        assert [soort for soort, _ in kind.vraag(werkboek, 1_000, 30)] == [b"B", b"R", b"E"]
    assert eigen.aantal == 1


def test_a_process_that_dies_while_it_parses_gives_no_answer_and_is_replaced(werkboek, eigen) -> None:
    with pytest.raises(Afgebroken) as gestopt, eigen.kind(Grenzen()) as kind:
        kind.proces.kill()
        kind.proces.wait()
        list(kind.vraag(werkboek, 1_000, 30))
    assert not gestopt.value.te_lang
    assert [k.leeft() for k in eigen.wachtend] == [True]


def test_an_answer_that_was_not_read_to_its_end_is_not_given_to_the_next_file(werkboek, eigen) -> None:
    with eigen.kind(Grenzen()) as kind:
        next(kind.vraag(werkboek, 1_000, 30))
    with eigen.kind(Grenzen()) as ander:
        assert ander is not kind
        assert next(ander.vraag(werkboek, 1_000, 30))[0] == b"B"


def test_more_threads_than_processes_wait_for_their_turn(werkboek, eigen, monkeypatch) -> None:
    monkeypatch.setattr("prestatiemonitor.readers.bestand.grid.KINDEREN", eigen)
    gelezen: list[object] = []
    draden = [threading.Thread(target=lambda: gelezen.append(waarden(read_grid(werkboek, "x.xlsx")))) for _ in range(8)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(60)
    assert gelezen == [[["Plan", "Aantal"], ["De Dijk", 10.0]]] * 8
    assert eigen.aantal == Grenzen().processen == len(eigen.wachtend)


def _leeft(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return not Path(f"/proc/{pid}/stat").exists() or Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


@pytest.mark.parametrize("einde", ["klaar", "gedood"])
def test_the_processes_end_with_the_app_however_it_ends(werkboek, tmp_path, einde) -> None:
    bestand = tmp_path / "x.xlsx"
    bestand.write_bytes(werkboek)
    code = (
        "import pathlib, sys, time\n"
        "from prestatiemonitor.readers.bestand.grid import read_grid\n"
        "from prestatiemonitor.readers.bestand.kinderen import KINDEREN\n"
        "read_grid(pathlib.Path(sys.argv[1]).read_bytes(), 'x.xlsx')\n"
        "print(KINDEREN.wachtend[0].proces.pid, flush=True)\n"
        "sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(bestand)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as app:
        assert app.stdout
        kind = int(app.stdout.readline())
        assert _leeft(kind)
        if einde == "gedood":
            app.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        app.communicate(timeout=30)
    tot = time.monotonic() + 20
    while _leeft(kind) and time.monotonic() < tot:
        time.sleep(0.05)
    assert not _leeft(kind)


def test_limits_are_settings_and_nonsense_is_no_setting(monkeypatch) -> None:
    from prestatiemonitor.readers.bestand.grenzen import grenzen

    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_SECONDEN", "60")
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_GEHEUGEN_MB", "-5")
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_ONDERDELEN", "veel")
    assert grenzen() == Grenzen(seconden=60)


def test_a_file_larger_than_the_limit_is_refused_with_its_size(werkboek, monkeypatch) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_INGEPAKT_MB", "1")
    groot = verander_delen(werkboek, {}, {"xl/media/beeld.png": os.urandom(2 * 2**20)})
    assert melding_van(groot) == (
        "TE_GROOT",
        "Het werkboek is te groot om veilig te lezen: het bestand is 2 MB, meer dan 1 MB.",
    )


@pytest.mark.parametrize(
    "antwoord", [[(b"B", b"{")], [(b"B", b"{}")], [(b"R", b"")], [(b"R", b"x" * 90)], [(b"?", b"\xff")]]
)
def test_an_answer_that_is_none_is_no_exception(antwoord: list[tuple[bytes, bytes]]) -> None:
    blad = b'{"naam": "A", "zichtbaar": true, "omvang": [2, 2], "begin": [0, 0], "samengevoegd": []}'
    with pytest.raises((Onleesbaar, Onbekend)):
        ruwe_bladen(iter([(b"B", blad), *antwoord, (b"E", b"")]), Grenzen())
