"""Workbooks of other kinds than .xlsx; laws without a time limit, for how long one takes says nothing of it."""

import os
import shutil
import subprocess
from collections.abc import Callable

import pytest
from hypothesis import settings

settings.register_profile("zonder tijd", deadline=None)
settings.load_profile("zonder tijd")


@pytest.fixture(scope="session")
def zet_om(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes, str], bytes]:
    """A workbook opened by LibreOffice and saved in a kind; skips where there is none, fails where CI is set."""
    programma = shutil.which("soffice")
    if not programma:
        (pytest.fail if "CI" in os.environ else pytest.skip)("LibreOffice (soffice) is niet gevonden")
    map_ = tmp_path_factory.mktemp("omzetten")

    def omgezet(inhoud: bytes, soort: str) -> bytes:
        bron = map_ / ("bron.ods" if b"opendocument" in inhoud[:200] else "bron.xlsx")
        bron.write_bytes(inhoud)
        opdracht = [programma, f"-env:UserInstallation=file://{map_}/profiel", "--headless", "--convert-to", soort]
        naar = map_ / "uit"
        subprocess.run([*opdracht, "--outdir", str(naar), str(bron)], check=True, capture_output=True, timeout=120)
        return (naar / f"bron.{soort}").read_bytes()

    return omgezet
