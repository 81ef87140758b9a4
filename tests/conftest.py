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
def zet_om(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """A file opened by LibreOffice and saved in a kind; skips where there is none, fails where CI is set.

    Without `extensie` the file is a workbook. Slides need its part Impress, letters its part Writer.
    """
    zonder = pytest.fail if "CI" in os.environ else pytest.skip
    programma = shutil.which("soffice")
    if not programma:
        zonder("LibreOffice (soffice) is niet gevonden")
    map_ = tmp_path_factory.mktemp("omzetten")

    def omgezet(inhoud: bytes, soort: str, extensie: str = "") -> bytes:
        bron = map_ / f"bron.{extensie or ('ods' if b'opendocument' in inhoud[:200] else 'xlsx')}"
        bron.write_bytes(inhoud)
        opdracht = [programma, f"-env:UserInstallation=file://{map_}/profiel", "--headless", "--convert-to", soort]
        naar = map_ / "uit"
        (naar / f"bron.{soort}").unlink(missing_ok=True)
        subprocess.run([*opdracht, "--outdir", str(naar), str(bron)], check=True, capture_output=True, timeout=240)
        if not (naar / f"bron.{soort}").exists() and extensie:
            zonder(f"LibreOffice heeft geen onderdeel voor .{extensie} (Impress of Writer)")
        return (naar / f"bron.{soort}").read_bytes()

    return omgezet
