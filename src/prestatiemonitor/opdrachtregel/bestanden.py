"""Files that are written whole or not at all."""

import os
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path


def schrijf_heel(bestanden: Mapping[Path, bytes]) -> None:
    """All files or none: what stood there stays until every new one is complete."""
    with ExitStack() as opruimen:
        klaar = {pad: _tijdelijk(pad, inhoud, opruimen) for pad, inhoud in bestanden.items()}
        for pad, tijdelijk in klaar.items():
            tijdelijk.replace(pad)


def _tijdelijk(pad: Path, inhoud: bytes, opruimen: ExitStack) -> Path:
    nummer, naam = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}.")
    opruimen.callback(Path(naam).unlink, missing_ok=True)
    with os.fdopen(nummer, "wb") as bestand:
        bestand.write(inhoud)
    Path(naam).chmod(0o666 & ~_masker())
    return Path(naam)


def _masker() -> int:
    """Which rights a new file does not get here."""
    masker = os.umask(0)
    os.umask(masker)
    return masker
