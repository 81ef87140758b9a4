"""Workbooks of other kinds than .xlsx."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def zet_om(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes, str], bytes]:
    """An .xlsx in another kind, by LibreOffice."""
    programma = shutil.which("soffice")
    if not programma:
        pytest.skip("LibreOffice (soffice) is niet gevonden; zonder dat zijn er geen .ods en .xls om te lezen")
    map_ = tmp_path_factory.mktemp("omzetten")

    def omgezet(inhoud: bytes, soort: str) -> bytes:
        bron = Path(map_) / ("bron.ods" if b"opendocument" in inhoud[:200] else "bron.xlsx")
        bron.write_bytes(inhoud)
        opdracht = [programma, f"-env:UserInstallation=file://{map_}/profiel", "--headless", "--convert-to", soort]
        subprocess.run([*opdracht, "--outdir", str(map_), str(bron)], check=True, capture_output=True, timeout=120)
        return bron.with_suffix(f".{soort}").read_bytes()

    return omgezet
